import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RUNTIMES } from '../../src/app/backends/registry.ts';
import { run } from '../../src/commands/work/run.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { ABSENT, BARE } from '../builders/bare-runtime.ts';
import { Project } from '../docker/project.ts';

const CONFIG = `version: 1
suites:
  parser:
    run: { command: [sh, bench.sh], invocations: 6, max-steal: 100%, max-interrupts: 1000000 }
`;

function bench(time: number): string {
  const metrics = [{ name: 'time', value: time, units: 'ms' }];
  return `echo '${JSON.stringify({ results: [{ name: 'parse', metrics }] })}'\n`;
}

/** One more row, of one file: nothing else knows of it. */
const ROWS = [ABSENT, ...RUNTIMES, BARE];

describe('a runtime that is one more row', () => {
  let project: Project;
  /** The host runtime pins with nothing that is here, which the shield of another test might forbid. */
  let programs: string;
  let said: string;
  beforeEach(() => {
    programs = mkdtempSync(path.join(os.tmpdir(), 'pinbench-programs-'));
    for (const name of ['git', 'sh']) {
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), path.join(programs, name));
    }
    project = new Project({ '.pinbench.yml': CONFIG, 'bench.sh': bench(100), '.gitignore': '.pinbench\nout\n' });
    said = '';
    vi.stubEnv('PATH', programs);
    vi.stubEnv('DOCKER_HOST', 'unix:///no/engine.sock');
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(programs, { recursive: true, force: true });
    project.remove();
  });

  async function story(runtime: string | undefined, mode: 'auto' | 'stored' = 'auto') {
    let printed = '';
    const output = path.join(project.folder, 'out');
    const options = {
      config: path.join(project.folder, '.pinbench.yml'),
      buildArg: [],
      builder: 'engine' as const,
      output,
      store: true,
      json: true,
      mode,
      ...(runtime === undefined ? {} : { runtime }),
    };
    const print = (text: string): void => {
      printed += text;
    };
    const code = await run([], options, programs, print, ROWS);
    return { code, report: JSON.parse(printed), run: parseRun(project.perf(), 'perf.json') };
  }

  test('measures, stores, compares, re-measures in pairs, reports and gates', async () => {
    const first = await story('bare');
    expect(first.report).toMatchObject({ verdict: 'no baseline', exitCode: first.code });
    expect(first.code).toBe(0);
    expect(first.run).toMatchObject({ status: 'ok', image: null, isolation: { held: true } });
    expect(first.run.environment.hard).toMatchObject({ runtime: 'bare', 'memory limit': null, cpus: null });
    expect(first.run.invocations).toHaveLength(6);
    expect(said).toContain('bare runtime: nothing is isolated');
    expect(said).not.toContain('absent');
    expect(said).toContain('kept as ');

    project.write('bench.sh', bench(140));
    project.commit('slower');
    const second = await story('bare');
    expect(second.code).toBe(1);
    expect(second.report).toMatchObject({ verdict: 'regressed', exitCode: 1 });
    expect(second.run.pairs).toMatchObject({ purpose: 'confirmation', ended: 'decided' });
    expect(second.run.pairs?.metrics[0]).toMatchObject({ benchmark: 'parse', metric: 'time' });
    expect(project.read('out/report.md')).toContain('regressed');

    // Numbers of another runtime are another environment's.
    const elsewhere = await story('host', 'stored');
    expect(elsewhere.run.environment.hard.runtime).toBe('host');
    expect(elsewhere.report.suites[0].baseline.state).toBe('incomparable');
  });

  test('is used unasked where those before it are not there, and each of them is told of', async () => {
    const { run: measured } = await story(undefined);
    expect(measured.environment.hard.runtime).toBe('host');
    expect(said).toContain('nothing absent is here either');
    expect(said).toMatch(/no Docker engine answers[\s\S]*host runtime: no container/);
  });

  test('is an error where it was asked for and is not there, or is in no row', async () => {
    await expect(story('absent')).rejects.toThrow(/^nothing absent is here$/);
    await expect(story('kubernetes')).rejects.toThrow('there is no runtime "kubernetes"');
  });
});
