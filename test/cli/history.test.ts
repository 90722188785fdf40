import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf } from '../../src/history/stored-run-path.ts';
import type { Run } from '../../src/model/run.ts';
import { exampleRun } from '../builders/example-run.ts';
import { type Finished, Project } from '../docker/project.ts';

/** The committed program on a folder of stored runs, as a person uses it. */
describe('pinbench history', () => {
  let project: Project;
  afterEach(() => project.remove());

  const runs = ['01', '02', '03'].map((day) => exampleRun({ id: `r${day}`, startedAt: `2026-11-${day}T00:00:00Z` }));
  const fileOf = (run: Run): string => path.join(project.folder, '.pinbench', pathOf(run));
  const history = (...args: string[]): Promise<Finished> => project.pinbench(['history', ...args]);

  function start(): void {
    project = new Project({ 'README.md': 'x\n' });
    for (const run of runs) {
      project.write(path.join('.pinbench', pathOf(run)), '');
      writeFileSync(fileOf(run), encodeRun(run));
    }
  }
  const first = (): Run => runs[0] ?? exampleRun();

  test('lists the newest first, shows one, and finds nothing wrong', async () => {
    start();
    const listed = await history('list', 'parser', '--limit', '2', '--json');
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.stdout)).toMatchObject({
      schema: 'pinbench.history/1',
      command: 'list',
      runs: [{ id: 'r03' }, { id: 'r02' }],
    });
    const shown = await history('show', 'r01');
    expect(shown.stdout).toMatch(/^parse +time +1\.5 ms/m);
    const verified = await history('verify');
    expect(verified.stdout).toMatch(/3 valid runs, no problems found\n$/);
    expect([shown.code, verified.code]).toEqual([0, 0]);
    expect(verified.stdout + shown.stdout).not.toContain('\x1b');
  });

  test('one flipped bit: exit code 4 with path and sentence; the others are listed; --drop removes it, and only then', async () => {
    start();
    const bytes = readFileSync(fileOf(first()));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(fileOf(first()), bytes);
    const verified = await history('verify');
    expect(verified.code).toBe(4);
    expect(verified.stdout).toMatch(/^unusable runs\/parser\/.*-r01\.json\.gz\n {2}.*checksum/m);
    expect((await history('list')).stdout).toMatch(/unusable +r01/);
    expect((await history('repair', '--drop')).stdout).toMatch(/would be removed: .*r01/);
    expect(existsSync(fileOf(first()))).toBe(true);
    expect((await history('repair', '--drop', '--write')).code).toBe(0);
    expect(existsSync(fileOf(first()))).toBe(false);
    expect((await history('verify')).code).toBe(0);
  });

  test('exports to a pipe and to a file', async () => {
    start();
    const piped = await history('export', '--format', 'csv');
    expect(piped.code).toBe(0);
    expect(piped.stdout.trimEnd().split('\r\n')).toHaveLength(10);
    await history('export', 'parser', '--output', 'rows.jsonl');
    expect(project.read('rows.jsonl').trimEnd().split('\n')).toHaveLength(9);
    expect(readdirSync(project.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('imports a history once: the second time all of it is already there', async () => {
    start();
    const entry = {
      commit: { id: 'a'.repeat(40), message: 'm', timestamp: '2025-01-02T03:04:05Z', url: 'https://example.org/c' },
      date: Date.parse('2025-01-02T03:04:05Z'),
      tool: 'customSmallerIsBetter',
      benches: [{ name: 'parse', value: 12.5, unit: 'ms' }],
    };
    const data = { lastUpdate: 1, repoUrl: 'https://example.org/octo/parser', entries: { Benchmark: [entry] } };
    project.write('data.js', `window.BENCHMARK_DATA = ${JSON.stringify(data)}`);
    const from = ['import', '--from', 'github-action-benchmark', '--suite', 'old', 'data.js'];
    expect((await history(...from, '--dry-run')).stdout).toMatch(/1 would be stored, 0 already there/);
    expect((await history(...from)).stdout).toMatch(/1 stored, 0 already there/);
    expect((await history(...from)).stdout).toMatch(/0 stored, 1 already there/);
    expect((await history('list', 'old')).stdout).toMatch(/ok, from github-action-benchmark/);
    expect((await history('verify')).code).toBe(0);
  });

  test('prunes nothing that is needed, and says so', async () => {
    start();
    const finished = await history('prune', '--keep-all', '1d', '--daily-until', '1d');
    expect(finished.code).toBe(0);
    expect(finished.stdout).toMatch(/0 runs would be removed, 3 would be kept/);
  });

  test('a folder with nothing in it holds no runs', async () => {
    start();
    mkdirSync(path.join(project.folder, 'empty'));
    const listed = await history('list', '--store', 'empty');
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringMatching(/nothing is stored in .*empty\n/)]);
    const verified = await history('verify', '--store', 'empty');
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/0 valid runs, no problems found/)]);
  });

  const WHICH = ['list', 'show r01', 'verify', 'repair', 'repair --write', 'prune', 'export'];

  test.each(WHICH)('a place that is not there: %s names it with exit code 2, and does not make it', async (command) => {
    start();
    const words = command.split(' ');
    const folder = await history(...words, '--store', 'no', '--json', ...(command === 'export' ? ['-o', 'rows'] : []));
    expect([folder.code, folder.stderr]).toEqual([
      2,
      expect.stringMatching(/\/no is not there, so it has no stored runs/),
    ]);
    const file = await history(...words, '--store', 'README.md');
    expect([file.code, file.stderr]).toEqual([2, expect.stringMatching(/README\.md is not a folder/)]);
    for (const name of ['no', 'rows']) expect(existsSync(path.join(project.folder, name))).toBe(false);
  });

  test.each([...WHICH, 'adopt', 'restore'])(
    'a branch that is not there: %s names it with exit code 2',
    async (command) => {
      start();
      const finished = await history(...command.split(' '), '--remote', project.folder, '--branch', 'no-such');
      expect(finished.stderr).toMatch(/there is no branch no-such of \//);
      expect(finished.code).toBe(2);
    },
  );

  test('a project without stored runs: exit code 2', async () => {
    project = new Project({ 'README.md': 'x\n' });
    const finished = await history('verify');
    expect([finished.code, finished.stderr]).toEqual([2, expect.stringMatching(/\.pinbench is not there/)]);
  });

  test('a remote that is not there: exit code 4 and its name', async () => {
    start();
    const finished = await history('list', '--remote', './no-such');
    expect([finished.code, finished.stderr]).toEqual([
      4,
      expect.stringMatching(/\.\/no-such.*there is no such repository/),
    ]);
  });

  test.each([['list'], ['export'], ['prune'], ['import', '--from', 'csv', 'x.csv']])(
    'a configuration that is not there: %s names it with exit code 2',
    async (...words) => {
      start();
      project.write(
        'x.csv',
        `suite,commit,started_at,benchmark,metric,unit,better,value\ns,${'1'.repeat(40)},2026-01-02T03:04:05Z,p,time,ms,lower,12\n`,
      );
      const finished = await history(...words, '--config', 'no/such.yml');
      expect([finished.code, finished.stdout]).toEqual([2, '']);
      expect(finished.stderr).toMatch(/no\/such\.yml/);
    },
  );

  test('a configuration is there when stored runs are of it, or when it has none yet', async () => {
    start();
    const run = exampleRun({ id: 'other', source: { ...exampleRun().source, configuration: 'packages/a' } });
    project.write(path.join('.pinbench', pathOf(run)), '');
    writeFileSync(fileOf(run), encodeRun(run));
    expect((await history('list', '--config', 'packages/a/.pinbench.yml')).stdout).toMatch(/1 run of/);
    project.write('packages/b/.pinbench.yml', 'version: 1\n');
    const none = await history('list', '--config', 'packages/b');
    expect([none.code, none.stdout]).toEqual([0, expect.stringMatching(/nothing is stored of the configuration/)]);
  });

  test.each<[string, string[], RegExp]>([
    ['a run that does not exist', ['show', 'zzz'], /no stored run is called "zzz"/],
    ['a prefix of several', ['show', 'r0'], /fits 3 stored runs/],
    ['both places', ['list', '--store', 'a', '--remote', 'b'], /both --store and --remote/],
    ['a branch of no remote', ['list', '--branch', 'b'], /--branch is given without --remote/],
    ['a format that is none', ['export', '--format', 'xml'], /there is no format "xml"/],
    ['another tool that is none', ['import', '--from', 'x', 'README.md'], /--from "x" is unknown/],
    ['a file that is not there', ['import', '--from', 'csv', 'no.csv'], /no\.csv cannot be read/],
    ['adopting a folder', ['adopt'], /no data branch is named/],
    ['no sub-command of ours', ['forget'], /unknown command 'forget'/],
  ])('%s: exit code 2 and a sentence', async (_name, args, says) => {
    start();
    const finished = await history(...args);
    expect(finished.code).toBe(2);
    expect(finished.stderr).toMatch(says);
    expect(finished.stderr).not.toMatch(/at .*\.js:\d+/);
  });

  test('a file in a folder that is not there: exit code 2, and nothing is left', async () => {
    start();
    const finished = await history('export', '--output', 'no/such/folder/rows.csv');
    expect(finished.code).toBe(2);
    expect(finished.stderr).toMatch(/rows\.csv could not be written/);
  });
});
