/** Which versions of the engine's parts have known ways out of a container. */
import { fail, type Judgement, pass, unknown, warn } from './check.ts';

export interface SecurityFix {
  /** Identifiers, and what an attacker gains. */
  what: string;
  /** First version of each release series that has the fix, ascending. */
  fixed: string[];
}

/** https://github.com/opencontainers/runc/security/advisories */
export const RUNC_FIXES: SecurityFix[] = [
  { what: 'CVE-2024-21626 (escape by a leaked file descriptor)', fixed: ['1.1.12'] },
  { what: 'CVE-2025-31133, CVE-2025-52565, CVE-2025-52881 (escape by mounts)', fixed: ['1.2.8', '1.3.3', '1.4.0'] },
];

/** https://github.com/containerd/containerd/security/advisories */
export const CONTAINERD_FIXES: SecurityFix[] = [
  { what: 'CVE-2024-40635 (a user id that overflows to root)', fixed: ['1.6.38', '1.7.27', '2.0.4'] },
];

/** https://github.com/moby/moby/security/advisories; the BuildKit inside is what is at fault. */
export const ENGINE_FIXES: SecurityFix[] = [
  { what: 'CVE-2024-23651, CVE-2024-23652, CVE-2024-23653 (escape by a Dockerfile)', fixed: ['24.0.9', '25.0.2'] },
];

/**
 * Distributions fix old versions without a new number, so theirs ("1.1.5+ds1-1+deb12u1") are a warning when they look too
 * old: the number alone cannot tell.
 */
export function judgeVersion(version: string, fixes: SecurityFix[], expected: string): Judgement {
  const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(.*)$/s.exec(version.trim());
  if (match === null) return unknown(version, expected);
  const [, major, minor, patch, rest = ''] = match;
  const numbers = [major, minor, patch].map(Number);
  const isCandidate = /^-(rc|beta|alpha)/.test(rest);
  const open = fixes.filter(({ fixed }) => !hasFix(numbers, isCandidate, fixed));
  if (open.length === 0) return pass(version, expected);
  const without = open.map(({ what }) => what).join('; ');
  return rest === '' || isCandidate
    ? fail(`${version} lacks the fix of ${without}`, expected)
    : warn(
        `${version} is a distribution’s own; its number does not tell whether it has the fix of ${without}`,
        expected,
      );
}

/** By its own series; a series newer than all that are named has it, an older one has not. */
function hasFix(version: number[], isCandidate: boolean, fixed: string[]): boolean {
  const firsts = fixed.map((text) => text.split('.').map(Number));
  const own = firsts.find(([major, minor]) => major === version[0] && minor === version[1]);
  if (own !== undefined) return isCandidate ? order(version, own) > 0 : order(version, own) >= 0;
  const newest = firsts.at(-1) ?? [];
  return order(version, newest) > 0;
}

function order(a: number[], b: number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
