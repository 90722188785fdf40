import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateGap, evaluateSpread } from '../../src/doctor/probes/cpu.ts';
import { readLines, readLoops } from '../../src/doctor/probes/output.ts';
import { sampleCounters, startLoad } from '../../src/io/doctor/load.ts';

const MACHINES: Partial<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };
const PROBE = path.resolve(import.meta.dirname, `../../launcher/bin/probe-${MACHINES[process.arch] ?? 'none'}`);
const missing = process.platform !== 'linux' || !existsSync(PROBE);

function probe(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(PROBE, args, { encoding: 'utf8', timeout: 60_000 });
  return { code: status, stdout, stderr };
}

describe.skipIf(missing)('the probe program', () => {
  test('tells how much of the time it got on each CPU', () => {
    const { code, stdout } = probe('spread', '2', '200');
    expect(code).toBe(0);
    const used = readLines(stdout, 'spread', 2);
    const sum = used.reduce((total, [, nanoseconds = 0]) => total + nanoseconds, 0);
    // Two processes for 200 ms can use 400 ms, and a little for beginning and ending.
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(600e6);
    expect(
      evaluateSpread(
        stdout,
        used.map(([cpu = -1]) => cpu),
      ).status,
    ).not.toBe('unknown');
  });

  test('tells gaps of each CPU it may use, and when it was busy', () => {
    const { code, stdout } = probe('gap', '300', '10000');
    expect(code).toBe(0);
    const [[from = 0, to = 0] = []] = readLines(stdout, 'busy', 2);
    expect(to - from).toBe(300e6);
    expect(evaluateGap(stdout).status).not.toBe('unknown');
    for (const [, count = 0, longest = 0, lost = 0, length = 0] of readLines(stdout, 'gap', 5)) {
      expect(length).toBeGreaterThanOrEqual(300e6);
      expect(lost).toBeGreaterThanOrEqual(longest);
      expect(lost).toBeLessThanOrEqual(length);
      expect(count > 0).toBe(lost > 0);
      expect(longest === 0 || longest > 10_000).toBe(true);
    }
  });

  test('a series is that many fresh processes of the same loop', () => {
    const rounds = readLines(probe('rounds', '2').stdout, 'rounds', 1)[0]?.[0] ?? 0;
    expect(rounds).toBeGreaterThan(1000);
    const { code, stdout } = probe('series', '7', `${rounds}`);
    expect(code).toBe(0);
    expect(readLoops(stdout)).toHaveLength(7);
  });

  test.each([
    [[]],
    [['spread', '2']],
    [['spread', 'two', '100']],
    [['spread', '2', '-1']],
    [['gap', '60001', '1']],
    [['series', '5', '1x']],
    [['burn', '4096', '10']],
    [['dance', '1', '1']],
    [['loop', '']],
  ])('refuses %j with a sentence', (args) => {
    const { code, stdout, stderr } = probe(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^probe: .+\n$/);
  });

  test('a busy loop on a CPU that is not there ends at once, and is told', async () => {
    await expect(startLoad(PROBE, [4000], 5000)).rejects.toThrow(/CPU 4000 could not be kept busy/);
  });

  test('the load ends when it is stopped', async () => {
    const [cpu = 0] = allowedCpus();
    const load = await startLoad(PROBE, [cpu], 60_000);
    expect(burning()).toHaveLength(1);
    await load.stop();
    expect(burning()).toEqual([]);
  });

  test('the load ends with the process that began it, however that ends', async () => {
    const [cpu = 0] = allowedCpus();
    const script = `require('child_process').spawn(${JSON.stringify(PROBE)}, ['burn', '${cpu}', '60000'], { stdio: 'ignore' }); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
    await until(() => burning(parent.pid).length === 1);
    const [child] = burning(parent.pid);
    parent.kill('SIGKILL');
    await until(() => !existsSync(`/proc/${child}`));
  });

  test('counters are read at the beginning and at the end', () => {
    const sampler = sampleCounters(allowedCpus());
    sampler.stop();
    const [first, last] = sampler.samples;
    expect(sampler.samples).toHaveLength(2);
    expect(first?.interrupts).toMatch(/CPU0/);
    expect(last?.nanoseconds).toBeGreaterThan(first?.nanoseconds ?? Number.POSITIVE_INFINITY);
  });
});

function allowedCpus(): number[] {
  const list = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return [Number(list)];
}

/** Ids of the busy loops of a process of ours. */
function burning(parent: number | undefined = process.pid): string[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', `${parent}`], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.includes(' burn '))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
