import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitFrame } from '../../src/isolation/launcher-frame.ts';
import { readObserved } from '../../src/isolation/observed.ts';
import { readNotStarted } from '../../src/isolation/start-failure.ts';
import { parseCpuList } from '../../src/model/cpu-list.ts';
import { type LaunchRequest, launchArguments } from '../../src/plan/launcher-arguments.ts';
import { LAUNCHERS, OWN_LAUNCHER } from './binaries.ts';

const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

let folder = '';
let own = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pinbench-options-'));
  chmodSync(folder, 0o755);
  own = path.join(folder, 'launcher');
  // Where a user without rights can reach it, whatever the folders above the tree allow.
  if (OWN_LAUNCHER !== null) copyFileSync(OWN_LAUNCHER, own);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Output of a command under the launchers before it, without their frames; the frame is the last one's. */
function run(argv: string[], user: { uid?: number; gid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync(argv[0] ?? '', argv.slice(1), user);
  let frame: string | null = null;
  let rest = stdout;
  for (;;) {
    const { observed, restOffset } = splitFrame(rest);
    if (observed === null) break;
    frame = observed;
    rest = rest.subarray(restOffset);
  }
  return { status, frame, facts: readObserved(frame ?? '', 'host'), text: rest.toString(), stderr: stderr.toString() };
}

/** Where program, heap, libraries and stack of a fresh process lie. */
const layout = (argv: string[], user = {}) => run([...argv, 'sed', '-n', 's/-.*\\s/ /p', '/proc/self/maps'], user).text;

describe.each(LAUNCHERS)('$name', ({ start }) => {
  describe.skipIf(start.length === 0)(`sets${start.length === 0 ? ' (skipped: cannot be run here)' : ''}`, () => {
    /** Seen by a second launcher that sets nothing: what the command itself would see, not emulated. */
    const seen = (request: LaunchRequest) => run([...start, ...launchArguments(request), own, '--', 'true']);
    const allowed = () => parseCpuList(run([own, '--', 'true']).facts.cpus ?? '');

    test('each CPU that is allowed, alone, and all of them', () => {
      for (const cpu of allowed()) expect(seen({ aslr: 'off', cpus: `${cpu}` }).facts.cpus).toBe(`${cpu}`);
      const all = allowed().join(',');
      expect(parseCpuList(seen({ aslr: 'off', cpus: all }).facts.cpus ?? '')).toEqual(allowed());
    });

    test.each<[string, Partial<LaunchRequest>]>([
      ['other 5', { nice: 5 }],
      ['batch 0', { policy: 'batch' }],
      ['batch 19', { nice: 19, policy: 'batch' }],
      ['other 0', { nice: 0, policy: 'other' }],
    ])('the scheduler to %s', (scheduler, request) => {
      expect(seen({ aslr: 'off', cpus: null, ...request }).facts.scheduler).toBe(scheduler);
    });

    test.each(['rr', 'fifo'] as const)('the policy %s where the kernel lets it, and says so where not', (name) => {
      const { facts, stderr } = seen({ aslr: 'off', cpus: null, policy: { name, priority: 3 } });
      if (stderr === '') expect(facts.scheduler).toBe(`${name} 3`);
      else expect(readNotStarted(stderr)?.sentence).toContain(`scheduling policy "${name}:3" could not be set`);
    });

    test('soft and hard limits', () => {
      const { frame } = seen({
        aslr: 'off',
        cpus: null,
        limits: [
          { name: 'nofile', soft: 64, hard: 128 },
          { name: 'core', soft: 0, hard: 4096 },
          { name: 'memlock', soft: 4096, hard: 8192 },
        ],
      });
      expect(frame).toMatch(/^Max open files +64 +128 /m);
      expect(frame).toMatch(/^Max core file size +0 +4096 /m);
      expect(frame).toMatch(/^Max locked memory +4096 +8192 /m);
    });

    test('ASLR off: every fresh process has one layout', () => {
      const launch = [...start, ...launchArguments({ aslr: 'off', cpus: null })];
      const layouts = Array.from({ length: 6 }, () => layout(launch));
      expect(layouts[0]).toContain('[stack]');
      expect(new Set(layouts).size).toBe(1);
      expect(seen({ aslr: 'off', cpus: null }).facts.aslr).toBe('off');
    });

    test.each([
      ['where it was on', []],
      ['where it was off', ['--aslr', 'off', '--']],
    ])('ASLR on %s: every fresh process has another layout', (_where, outer) => {
      const before = outer.length === 0 ? [] : [own, ...outer];
      const launch = [...before, ...start, ...launchArguments({ aslr: 'on', cpus: null })];
      const layouts = Array.from({ length: 6 }, () => layout(launch));
      expect(layouts[0]).toContain('[stack]');
      expect(new Set(layouts).size).toBe(6);
      expect(run([...launch, own, '--', 'true']).facts.aslr).toBe('on');
    });

    test.each([
      ['its exit code', 'exit 7', 7],
      ['a signal that ended it', 'kill -9 $$', 137],
      ['its exit code, whatever its children do', '(sleep 0.01; exit 3) & sleep 0.1; exit 9', 9],
    ])('itself aside as a first process, and ends with %s', (_what, script, code) => {
      const launch = [...start, ...launchArguments({ aslr: 'off', cpus: null, init: true })];
      const { status, text, facts } = run([...launch, 'sh', '-c', `echo out; ${script}`]);
      expect({ status, text, aslr: facts.aslr }).toEqual({ status: code, text: 'out\n', aslr: 'off' });
    });

    test('itself aside as a first process, and hands signals on', async () => {
      const script = 'trap "exit 5" TERM; echo ready; while :; do sleep 0.02; done';
      const [program = '', ...args] = [...start, ...launchArguments({ aslr: 'off', cpus: null, init: true })];
      const child = spawn(program, [...args, 'sh', '-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
        if (text.endsWith('ready\n')) child.kill('SIGTERM');
      });
      expect(await new Promise((resolve) => child.once('close', resolve))).toBe(5);
    });

    test('itself aside as a first process, and says why it could not start a command', () => {
      const launch = [...start, ...launchArguments({ aslr: 'off', cpus: null, init: true })];
      const { status, frame, stderr } = run([...launch, 'no-such-command']);
      expect({ status, stderr }).toEqual({ status: 127, stderr: 'PINBENCH-NOT-STARTED 2 command no-such-command\n' });
      expect(frame).not.toBeNull();
    });

    test('nothing that was not asked for', () => {
      const [before, after] = [run([own, '--', 'true']), run([...start, '--', own, '--', 'true'])];
      expect(after.facts).toEqual(before.facts);
      const limits = /^Max open files.*$/m;
      expect(limits.exec(after.frame ?? '')?.[0]).toBe(limits.exec(before.frame ?? '')?.[0]);
    });
  });

  describe.skipIf(start.length === 0)('starts nothing and says what was refused, when asked for', () => {
    const nowhere = () => Math.max(...parseCpuList(run([own, '--', 'true']).facts.cpus ?? '')) + 1;
    test.each<[string, () => string[], number, string]>([
      ['a CPU that is not there', () => ['--cpus', `${nowhere()}`], 6, 'not all of them are there'],
      ['one CPU too many', () => ['--cpus', `0-${nowhere()}`], 6, 'not all of them are there'],
      ['a CPU beyond any machine', () => ['--cpus', '8192'], 22, 'does not take "--cpus" "8192"'],
      ['a range that falls', () => ['--cpus', '1-0'], 22, 'does not take'],
      ['a list that ends in a comma', () => ['--cpus', '0,'], 22, 'does not take'],
      ['an empty list', () => ['--cpus', ''], 22, 'does not take'],
      ['a number no machine counts to', () => ['--cpus', '99999999999999999999'], 22, 'does not take'],
      ['a CPU list of other words', () => ['--cpus', '0x1'], 22, 'does not take'],
      ['a nice value beyond the last', () => ['--nice', '20'], 22, 'does not take'],
      ['a nice value before the first', () => ['--nice', '-21'], 22, 'does not take'],
      ['an ASLR mode of its own', () => ['--aslr', 'maybe'], 22, 'does not take'],
      ['a policy of its own', () => ['--policy', 'rr'], 22, 'does not take'],
      ['a priority of 0', () => ['--policy', 'rr:0'], 22, 'does not take'],
      ['a priority of 100', () => ['--policy', 'fifo:100'], 22, 'does not take'],
      // One more than the kernel's own number can hold: cut to it, it would be 1.
      ['a priority of 4294967297', () => ['--policy', 'rr:4294967297'], 22, 'does not take'],
      ['a limit of its own', () => ['--limit', 'love=1'], 22, 'does not take'],
      ['a soft limit above the hard one', () => ['--limit', 'nofile=9:8'], 22, 'does not take'],
      ['more files than any process may have', () => ['--limit', 'nofile=99999999999'], 1, 'ask for less'],
      ['an init of its own', () => ['--init', 'off'], 22, 'does not take'],
      ['an option of its own', () => ['--what', 'x'], 22, 'does not take "--what" "x"'],
    ])('%s', (_name, options, error, sentence) => {
      const { status, frame, text, stderr } = run([...start, ...options(), '--', 'echo', 'started']);
      expect({ status, frame, text }).toEqual({ status: 126, frame: null, text: '' });
      expect(stderr).toBe(`PINBENCH-NOT-STARTED ${error} option ${options().join(' ')}\n`);
      expect(readNotStarted(stderr)?.sentence).toContain(sentence);
    });
  });
});

test.skipIf(OWN_LAUNCHER === null)('an option without its value is told, and starts nothing', () => {
  const { status, frame, stderr } = run([own, '--aslr']);
  expect({ status, frame, stderr }).toEqual({
    status: 126,
    frame: null,
    stderr: 'PINBENCH-NOT-STARTED 22 option --aslr\n',
  });
});

describe.skipIf(OWN_LAUNCHER === null)('without rights', () => {
  test.each<[LaunchRequest, string]>([
    [{ aslr: 'off', cpus: null, nice: -1 }, 'nice value "-1" could not be set for the benchmark: to lower it takes'],
    [{ aslr: 'off', cpus: null, policy: { name: 'rr', priority: 1 } }, 'scheduling policy "rr:1" could not be set'],
  ])('%j is refused', (request, sentence) => {
    const { stderr } = run([own, ...launchArguments(request), 'true'], nobody);
    expect(readNotStarted(stderr)?.sentence).toContain(sentence);
  });

  test('what takes none still works', () => {
    const request: LaunchRequest = { aslr: 'off', cpus: null, nice: 3, policy: 'batch' };
    const { facts } = run([own, ...launchArguments(request), 'true'], nobody);
    expect(facts).toMatchObject({ aslr: 'off', scheduler: 'batch 3' });
  });
});
