import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { seccompForKubernetes, seccompName, seccompProfile, seccompText } from '../../../../src/plan/seccomp/filter.ts';
import { GROUPS } from '../../../../src/plan/seccomp/groups.ts';
import { RULES } from '../../../../src/plan/seccomp/rules.ts';
import { everyCall, everyContainer, outcome, type WrittenProfile } from '../../../seccomp/resolve.ts';

const committed = (name: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../../seccomp', name), 'utf8'));

const written: WrittenProfile = JSON.parse(seccompText());
const resolved: WrittenProfile = seccompForKubernetes();
const benchmark = { arch: 'amd64', capabilities: [], kernel: '6.12' };
const ALLOWED = 'SCMP_ACT_ALLOW';
const REFUSED = 'SCMP_ACT_ERRNO 1';

describe('the committed files', () => {
  test.each([
    ['pinbench.json', seccompProfile()],
    ['kubernetes.json', seccompForKubernetes()],
  ])('%s is what the table makes (else run: node scripts/seccomp.ts)', (name, made) => {
    expect(committed(name)).toEqual(made);
  });

  test('the text has the rules of the file and nothing else', () => {
    const { syscalls, ...rest } = seccompProfile();
    expect(written).toEqual({ ...rest, syscalls: syscalls.map(({ comment: _, ...rule }) => rule) });
  });

  test('the name changes with the rules and has the form that environment keys record', () => {
    expect(seccompName()).toMatch(/^pinbench [0-9a-f]{12}$/);
    expect(seccompName()).toBe(seccompName());
  });

  test('the document names the profile and its one difference', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../../../../seccomp/README.md'), 'utf8');
    expect(readme).toContain('personality(0x40000)');
  });
});

describe('the table', () => {
  test('no call is in two groups, and none has a rule beside a group', () => {
    const grouped = GROUPS.flatMap(({ calls }) => calls);
    expect(grouped.filter((call, index) => grouped.indexOf(call) !== index)).toEqual([]);
    expect(RULES.flatMap(({ calls }) => calls).filter((call) => grouped.includes(call))).toEqual([]);
  });

  test('every group and rule has a name of its own and a reason', () => {
    const names = [...GROUPS, ...RULES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...GROUPS, ...RULES].filter(({ why, calls }) => why === '' || calls.length === 0)).toEqual([]);
  });

  test('no two rules say different things of one call', () => {
    for (const call of everyCall([written])) {
      for (const container of everyContainer([written], call)) {
        expect(() => outcome(written, call, [0n, 0n], container)).not.toThrow();
      }
    }
  });
});

describe.each([
  ['Docker’s format', written],
  ['the form for Kubernetes', resolved],
])('a benchmark under %s', (_, profile) => {
  test.each([
    ...['mount', 'umount2', 'move_mount', 'pivot_root', 'unshare', 'setns', 'chroot', 'open_by_handle_at'],
    ...[
      'keyctl',
      'add_key',
      'request_key',
      'bpf',
      'perf_event_open',
      'userfaultfd',
      'io_uring_setup',
      'io_uring_enter',
    ],
    ...[
      'io_uring_register',
      'kexec_load',
      'kexec_file_load',
      'reboot',
      'init_module',
      'finit_module',
      'swapon',
      'acct',
    ],
    ...['settimeofday', 'sethostname', 'iopl', 'syslog', 'mbind', 'a_call_of_next_year'],
  ])('may not call %s', (call) => {
    expect(outcome(profile, call, [], benchmark)).toBe(REFUSED);
  });

  test.each(['read', 'futex', 'execve', 'ptrace', 'sched_setaffinity', 'statx', 'rseq'])('may call %s', (call) => {
    expect(outcome(profile, call, [], benchmark)).toBe(ALLOWED);
  });

  test('is told that clone3 does not exist', () => {
    expect(outcome(profile, 'clone3', [], benchmark)).toBe('SCMP_ACT_ERRNO 38');
  });

  test.each([
    ['a thread', 0x3d0f00, ALLOWED],
    ['a process', 17, ALLOWED],
    ['a user namespace', 0x10000011, REFUSED],
    ['a network namespace', 0x40000011, REFUSED],
    ['a mount namespace', 0x00020011, REFUSED],
  ])('clone for %s', (_name, flags, expected) => {
    expect(outcome(profile, 'clone', [BigInt(flags)], benchmark)).toBe(expected);
  });

  test('sockets: AF_ALG (38), AF_VSOCK (40), families that kernels have dropped and those of tomorrow are refused', () => {
    const families = [...Array.from({ length: 128 }, (_unused, family) => BigInt(family)), ...manyNumbers(1000)];
    const passing = families.filter((family) => outcome(profile, 'socket', [family], benchmark) === ALLOWED);
    const [dropped, left] = [
      [3, 4, 5, 6, 11, 12, 19, 20, 23, 25, 34, 37],
      [38, 40],
    ];
    const listed = Array.from({ length: 46 }, (_unused, family) => family).filter(
      (family) => !dropped.includes(family) && !left.includes(family),
    );
    expect(passing).toEqual(listed.map(BigInt));
  });

  test('personality: exactly six of all the values tried pass', () => {
    const allowed = [0x0, 0x8, 0x20000, 0x20008, 0x40000, 0xffffffff].map(BigInt);
    const bits = Array.from({ length: 64 }, (_unused, bit) => 1n << BigInt(bit));
    const near = allowed.flatMap((value) => [...bits.map((bit) => value ^ bit), value + 1n]);
    const tried = new Set([...allowed, ...bits, ...near, ...manyNumbers(100_000)]);
    const passing = [...tried].filter((value) => outcome(profile, 'personality', [value], benchmark) === ALLOWED);
    expect(passing).toEqual(allowed);
  });
});

/** 32-bit numbers all over the range, the same ones each time (a full-period generator, Numerical Recipes). */
function manyNumbers(count: number): bigint[] {
  let last = 1;
  return Array.from({ length: count }, () => {
    last = (Math.imul(last, 1664525) + 1013904223) >>> 0;
    return BigInt(last);
  });
}
