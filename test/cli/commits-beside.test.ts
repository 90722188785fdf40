import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bisect } from '../../src/commands/work/bisect.ts';
import { calibrate } from '../../src/commands/work/calibrate.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import type { Run } from '../../src/model/run.ts';
import { isBisection, isCalibration, published } from '../builders/published.ts';
import { Project } from '../docker/project.ts';

const CONFIG = `version: 1
suites:
  parser:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000 }
`;

/** Prints these milliseconds, and a number of bytes that never changes. */
function bench(time: number): string {
  const metrics = [
    { name: 'time', value: time, units: 'ms' },
    { name: 'size', value: 4096, units: 'bytes' },
  ];
  return `echo '${JSON.stringify({ results: [{ name: 'parse', metrics }] })}'\n`;
}

/** What both commands print for programs, measured on the host runtime with benchmarks whose numbers are known. */
describe('commits measured in pairs, without an engine', () => {
  let project: Project;
  /** Nothing in it pins to CPUs, which the shield of another test might forbid; fixed numbers need no CPU of their own. */
  let programs: string;
  beforeEach(() => {
    programs = mkdtempSync(path.join(os.tmpdir(), 'pinbench-programs-'));
    for (const name of ['git', 'sh']) {
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), path.join(programs, name));
    }
    project = new Project({ '.pinbench.yml': CONFIG, 'bench.sh': bench(100) });
    vi.stubEnv('PATH', programs);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(programs, { recursive: true, force: true });
    project.remove();
  });

  function commit(script: string): string {
    project.write('bench.sh', script);
    return project.commit('::error::another \u001b[31mscript');
  }
  const first = (): string => project.git('rev-list', '--max-parents=0', 'HEAD');
  const common = () => ({
    ...{ config: path.join(project.folder, '.pinbench.yml'), runtime: 'host' as const, builder: 'engine' as const },
    ...{ buildArg: [], json: true },
  });

  async function bisected(metric = 'parse/time') {
    let printed = '';
    const bad = project.git('rev-parse', 'HEAD');
    const options = { ...common(), metric, budget: '1h' };
    const code = await bisect(first(), bad, options, programs, (text) => {
      printed += text;
    });
    return { code, document: published(isBisection, printed) };
  }

  test('the commit is found', async () => {
    commit(`${bench(100)}# another\n`);
    const culprit = commit(bench(110));
    commit(`${bench(110)}# later\n`);
    const { code, document } = await bisected();
    expect([code, document]).toMatchObject([
      0,
      {
        state: 'found',
        reason: null,
        commit: culprit,
        left: [culprit],
        good: first(),
        after: project.git('rev-parse', `${culprit}^`),
      },
    ]);
    expect(document.subject).toBe('::error::another \u001b[31mscript');
    expect(document.own.change).toBeCloseTo(0.1, 9);
    expect(document.steps.length).toBeGreaterThan(0);
  });

  test('several are left when none between can be measured', async () => {
    const broken = commit('exit 1');
    const last = commit(bench(110));
    const { code, document } = await bisected();
    expect([code, document]).toMatchObject([
      3,
      { state: 'range left', commit: null, subject: null, left: [broken, last], own: null },
    ]);
    expect(document.steps).toMatchObject([{ commit: broken, answer: 'untold', effect: null }]);
  });

  test('a change that is spread over several is not confirmed of one', async () => {
    commit(bench(101));
    const half = commit(bench(102));
    commit(bench(103));
    const { code, document } = await bisected();
    expect([code, document]).toMatchObject([3, { state: 'not confirmed', commit: half, left: [half] }]);
    expect(document.own.change).toBeCloseTo(1 / 101, 9);
  });

  test.each(['parse/time', 'parse/size'])('without a change of %s there is no commit', async (metric) => {
    const only = commit(`${bench(100)}# nothing\n`);
    const { code, document } = await bisected(metric);
    expect([code, document]).toMatchObject([3, { state: 'not confirmed', commit: null, steps: [], left: [only] }]);
    expect(document.whole.change).toBe(0);
  });

  /** The milliseconds are the command's, and the file stays as it is. */
  function commitCommand(time: number): string {
    project.write('bench.sh', bench(100).replace('100', '$1'));
    project.write('bench.sh', project.read('bench.sh').replace(/'(.*)\$1(.*)'/, `'$1'"$$1"'$2'`));
    project.write('.pinbench.yml', CONFIG.replace('bench.sh]', `bench.sh, "${time}"]`));
    return project.commit('by its command alone');
  }

  test('a commit is found that changed the command alone', async () => {
    commitCommand(100);
    const culprit = commitCommand(110);
    commit(`${project.read('bench.sh')}# later\n`);
    const { code, document } = await bisected();
    expect([code, document]).toMatchObject([0, { state: 'found', commit: culprit, good: first() }]);
    expect(document.own.change).toBeCloseTo(0.1, 9);
  });

  test('calibrate measures other commits with the command of today', async () => {
    const older = commitCommand(300);
    const newest = commitCommand(100);
    const { document } = await calibrated();
    const [suite] = document.suites;
    expect(suite.compared[0]).toMatchObject({ commit: newest, base: older, state: 'measured' });
    const [stored] = readRuns();
    expect(stored?.pairs?.metrics[0]).toMatchObject({
      base: [[100], [100], [100], [100]],
      head: [[100], [100], [100], [100]],
    });
  });

  function readRuns(): Run[] {
    const folder = path.join(project.folder, '.pinbench');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json.gz'),
    );
    return names.map((name) =>
      parseRun(JSON.parse(gunzipSync(readFileSync(path.join(folder, name))).toString()), name),
    );
  }

  async function calibrated() {
    let printed = '';
    const options = { ...common(), comparisons: 10, pairs: 4, store: true };
    const code = await calibrate([], options, programs, (text) => {
      printed += text;
    });
    return { code, document: published(isCalibration, printed) };
  }

  test('calibrate keeps no comparison of which half of the pairs failed', async () => {
    const count = path.join(programs, 'count');
    // The first two invocations of this commit fail.
    const flaky = commit(`read n < ${count} || n=0\necho $((n + 1)) > ${count}\n[ $n -gt 1 ] || exit 1\n${bench(100)}`);
    const newest = commit(bench(100.2));
    const { code, document } = await calibrated();
    const [suite] = document.suites;
    expect([code, suite.compared]).toMatchObject([
      0,
      [
        {
          ...{ commit: newest, base: flaky, state: 'not measured' },
          reason: expect.stringMatching(/^2 pairs of 4 failed: .*, and fewer than 4 are not enough$/),
        },
        { commit: flaky, base: first(), state: 'measured' },
      ],
    ]);
    expect(suite.stored).toBe(1);
  });

  test('calibrate tells what was measured, what cannot be, and what is known of each metric', async () => {
    const broken = commit('exit 1');
    const older = commit(bench(100.1));
    const newest = commit(bench(100.2));
    const { code, document } = await calibrated();
    expect([code, document]).toMatchObject([0, { place: path.join(project.folder, '.pinbench'), kept: true }]);
    const [suite] = document.suites;
    expect(suite.compared).toMatchObject([
      { commit: newest, base: older, state: 'measured' },
      { commit: older, base: broken, state: 'not measured', reason: expect.stringContaining('failed') },
      { commit: broken, base: first(), state: 'not measured' },
    ]);
    expect(suite.metrics).toMatchObject([
      { metric: 'time', counted: false, floor: { learned: false }, control: { pairs: 10, scatter: 0 } },
      { metric: 'size', counted: true, floor: null, control: null },
    ]);
    expect(suite.missing).toBeGreaterThan(18);
  });
});
