import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { engineMissing } from '../engine/engine.ts';
import { leftContainers, Project, result } from './project.ts';
import { attempts } from './sandbox/attempts.ts';
import { listening, nameOf, portOf, processes, reach } from './sandbox/outside.ts';

const IMAGE = 'pinbench-test/sandbox:1';

/** What passes: a suite that says `user: 0:0` is root in name, and that is all that it is. */
const granted: Record<string, string[]> = {
  'the default user': [],
  'a suite that asks for root': ['become root', "join root's group", 'run a set-user-id program as root'],
};

interface Bomb {
  name: string;
  command: string[];
  run?: string;
  /** One of these, separated by " or ". */
  status: string;
  /** The most that it may get, and the error that stops it there. */
  most?: number;
  error?: string;
}

const MIB = 1024 * 1024;
const LEFT_BEHIND = ['sh', '-c', `sleep 4321 & sleep 4321 & echo '${result(1)}'`];
const bombs: Bomb[] = [
  {
    name: 'as many children as there may be',
    command: ['/bombs', 'children'],
    status: 'ok',
    most: 64,
    error: 'EAGAIN',
  },
  // What a failed fork had taken is given back late: where that is too late, memory ends it before time does.
  { name: 'forks for ever', command: ['/bombs', 'fork-for-ever'], status: 'timeout or out of memory' },
  { name: 'memory', command: ['/bombs', 'memory'], status: 'out of memory' },
  { name: 'memory of children, ending well', command: ['/bombs', 'memory-of-children'], status: 'out of memory' },
  { name: 'shared memory segments', command: ['/bombs', 'segments'], status: 'out of memory' },
  { name: 'bytes in /tmp', command: ['/bombs', 'bytes', '/tmp'], status: 'ok', most: 16 * MIB, error: 'ENOSPC' },
  { name: 'bytes in /dev/shm', command: ['/bombs', 'bytes', '/dev/shm'], status: 'ok', most: 8 * MIB, error: 'ENOSPC' },
  {
    name: 'a /tmp larger than memory',
    command: ['/bombs', 'bytes', '/tmp'],
    run: 'tmp: 1GiB',
    status: 'out of memory',
  },
  { name: 'files without a byte in /tmp', command: ['/bombs', 'files', '/tmp'], status: 'out of memory' },
  { name: 'files without a byte in /dev/shm', command: ['/bombs', 'files', '/dev/shm'], status: 'out of memory' },
  { name: 'lines on stdout', command: ['/bombs', 'stdout'], status: 'timeout' },
  { name: 'lines on stderr', command: ['/bombs', 'stderr'], status: 'timeout' },
  { name: 'processes left behind', command: LEFT_BEHIND, status: 'ok' },
];

describe.skipIf(engineMissing)('a hostile benchmark', () => {
  let project: Project;
  let temporary: string;

  beforeAll(() => {
    temporary = mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
    const source = path.join(import.meta.dirname, 'sandbox');
    execFileSync('docker', ['build', '--quiet', '--network=none', '--tag', IMAGE, source], { stdio: 'inherit' });
  });
  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
    execFileSync('docker', ['rmi', '--force', IMAGE], { stdio: 'ignore' });
  });

  /** One invocation in little memory, in a project of its own; what is left behind is looked at from outside. */
  async function runHostile(command: string[], more = '', env: Record<string, string> = {}) {
    project = new Project({ '.pinbench.yml': suite(command, more) });
    const finished = await project.pinbench(['run', '--runtime', 'docker', '--output', 'out'], {
      env: { TMPDIR: temporary, NODE_OPTIONS: '--max-old-space-size=128', ...env },
    });
    expect(finished.stderr).not.toContain('bug in pinbench');
    return { ...finished, perf: project.perf() };
  }

  describe.each(Object.keys(granted))('trying to get out, as %s', (who) => {
    const errnos = new Map<string, number>();

    beforeAll(async () => {
      const port = await listening(0);
      const name = `pinbench-sandbox-${process.pid}`;
      const socket = await listening(`\0${name}`);
      const target = `{ HOST_PID: "${process.pid}", HOST_PORT: "${portOf(port)}", HOST_SOCKET: "${name}" }`;
      // Both can be reached from here, so a refusal inside says something.
      await Promise.all([reach({ port: portOf(port), host: '127.0.0.1' }), reach({ path: `\0${name}` })]);
      const user = who === 'a suite that asks for root' ? 'user: "0:0"' : '';
      const { perf } = await runHostile(['/hostile'], `env: ${target}\n      ${user}`);
      expect({ failure: perf.failure, ending: ending(perf) }).toEqual({ failure: null, ending: 'ok' });
      for (const { benchmark, metrics } of perf.results) errnos.set(benchmark, metrics[0]?.samples[0]?.[0] ?? -1);
      port.close();
      socket.close();
      project.remove();
    });

    test('every attempt was made', () => {
      expect([...errnos.keys()].sort()).toEqual(Object.keys(attempts).sort());
    });

    const rows = Object.entries(attempts).map(([attempt, errors]) => {
      return { attempt, expected: granted[who]?.includes(attempt) ? 'none' : errors };
    });
    test.each(rows)('$attempt: $expected', ({ attempt, expected }) => {
      expect(expected.split(' ')).toContain(nameOf(errnos.get(attempt) ?? -1));
    });
  });

  describe('taking all that there is', () => {
    afterEach(() => project.remove());

    test.each(bombs)('$name: $status', async ({ command, run, status, most, error }) => {
      const { code, stdout, perf } = await runHostile(
        command,
        `timeout: ${status.includes('timeout') ? 3 : 60}s\n      ${run ?? ''}`,
      );
      expect(status.split(' or '), perf.failure ?? '').toContain(ending(perf));
      expect(code).toBe(status === 'ok' ? 0 : 3);
      if (most !== undefined) {
        const [errno, taken] = ['errno', 'taken'].map((name) => metric(perf, name));
        expect(nameOf(errno ?? -1)).toBe(error);
        expect(taken).toBeGreaterThan(most / 2);
        expect(taken).toBeLessThanOrEqual(most);
      }
      expect(stdout).not.toMatch(/^\s*::/m);
      await expectWellAfterwards();
    });

    // What bounds the output folder is the file system that TMPDIR is on: pages of a tmpfs count as the container's memory,
    // those of a disk do not.
    test.each([
      ['bytes', 'bytes'],
      ['files without a byte', 'files'],
    ])('%s in an output folder on a tmpfs: out of memory', async (_, bomb) => {
      const folder = mkdtempSync('/dev/shm/sandbox-');
      try {
        const { perf, code } = await runHostile(['/bombs', bomb, '/pinbench'], 'timeout: 60s', { TMPDIR: folder });
        expect({ code, status: perf.status }, perf.failure ?? '').toEqual({ code: 3, status: 'out of memory' });
        expect(readdirSync(folder)).toEqual([]);
        await expectWellAfterwards();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });

  /** Nothing of it is left, and the engine runs the next benchmark as if nothing had been. */
  async function expectWellAfterwards(): Promise<void> {
    expect(leftContainers()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(processes().filter((line) => /^\/bombs|^sleep 4321/.test(line))).toEqual([]);
    project.remove();
    const { code, perf } = await runHostile(['echo', result(7)]);
    expect({ code, status: ending(perf), value: metric(perf, 'time') }).toEqual({ code: 0, status: 'ok', value: 7 });
  }
});

function suite(command: string[], more: string): string {
  return `version: 1
suites:
  s:
    image: { name: "${IMAGE}" }
    run:
      command: ${JSON.stringify(command)}
      invocations: 1
      memory: 64MiB
      shm: 8MiB
      ${more.includes('tmp:') ? '' : 'tmp: 16MiB'}
      pids: 64
      ${more}
`;
}

/** A run that a busy host has disturbed is `dirty`: it ran to its end, which is what matters here. */
function ending(perf: Run): Run['status'] {
  return perf.status === 'dirty' ? 'ok' : perf.status;
}

function metric(perf: Run, name: string): number | undefined {
  return perf.results[0]?.metrics.find(({ metric: found }) => found === name)?.samples[0]?.[0];
}
