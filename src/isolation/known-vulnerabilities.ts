/** Known ways out of a container: of which part of the engine, what they give, and from which version on they are fixed. */

export interface Flaw {
  ids: string[];
  /** What an attacker gains. */
  gain: string;
  /** First version of each release line that has the fix, ascending. */
  fixed: string[];
}

/** https://github.com/opencontainers/runc/security/advisories */
export const RUNC_FLAWS: Flaw[] = [
  { ids: ['CVE-2024-21626'], gain: 'escape by a leaked file descriptor', fixed: ['1.1.12'] },
  {
    ids: ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'],
    gain: 'escape by mounts',
    fixed: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
  },
];

/** https://github.com/containerd/containerd/security/advisories */
export const CONTAINERD_FLAWS: Flaw[] = [
  { ids: ['CVE-2024-40635'], gain: 'a user id that overflows to root', fixed: ['1.6.38', '1.7.27', '2.0.4'] },
];

/** The BuildKit inside is what is at fault; the versions are Docker's. https://github.com/moby/moby/security/advisories */
export const DOCKER_FLAWS: Flaw[] = [
  {
    ids: ['CVE-2024-23651', 'CVE-2024-23652', 'CVE-2024-23653'],
    gain: 'escape by a Dockerfile',
    fixed: ['24.0.9', '25.0.2'],
  },
];

export interface OpenFlaws {
  /** In the table's order. */
  open: Flaw[];
  /**
   * True for a distribution's own version ("1.1.5+ds1-1+deb12u1", "1.4.0~rc2"): it may have a fix without a newer number,
   * so that the number alone cannot tell.
   */
  packaged: boolean;
}

/** Null when the version cannot be read. */
export function openFlaws(version: string, flaws: Flaw[]): OpenFlaws | null {
  const own = readVersion(version);
  if (own === null) return null;
  return { open: flaws.filter(({ fixed }) => !hasFix(own, fixed)), packaged: own.packaged };
}

/** What cannot be read is not before anything. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [readVersion(version), readVersion(than)];
  return one !== null && other !== null && isBefore(one, other);
}

interface Version {
  /** Major, minor, patch, stage on the way to the release, number within the stage. */
  order: number[];
  packaged: boolean;
}

/** A release comes after all of its candidates, and these after its betas and alphas. */
const STAGES = ['alpha', 'beta', 'rc'];

/** "1.2.8", "v1.4.0-rc.3", "1.0.0-rc93", "20.10"; what follows is a packager's. */
function readVersion(text: string): Version | null {
  const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(.*)$/s.exec(text.trim());
  if (match === null) return null;
  const [, major, minor, patch = '0', rest = ''] = match;
  const [, stage, step = '0'] = /^[-~.]?(alpha|beta|rc)\.?(\d{1,6})?/.exec(rest) ?? [];
  const stageOrder = stage === undefined ? STAGES.length : STAGES.indexOf(stage);
  return {
    order: [Number(major), Number(minor), Number(patch), stageOrder, Number(step)],
    // Only a project itself writes its candidates with a hyphen.
    packaged: rest !== '' && !/^-(alpha|beta|rc)/.test(rest),
  };
}

/** By its own line; a line newer than all that are named has it, one between or before them has not. */
function hasFix(version: Version, fixed: string[]): boolean {
  const firsts = fixed.map(readVersion).filter((first) => first !== null);
  const first = firsts.find((one) => isSameLine(one, version)) ?? firsts.at(-1);
  return first !== undefined && !isBefore(version, first);
}

function isSameLine(one: Version, other: Version): boolean {
  return one.order[0] === other.order[0] && one.order[1] === other.order[1];
}

function isBefore(one: Version, other: Version): boolean {
  const place = one.order.findIndex((number, index) => number !== other.order[index]);
  return place >= 0 && (one.order[place] ?? 0) < (other.order[place] ?? 0);
}
