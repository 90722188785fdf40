import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../../../../schemas/history.schema.json' with { type: 'json' };
import type { Answer, HistoryOptions } from '../../../../../src/commands/work/history/context.ts';
import { exportRuns } from '../../../../../src/commands/work/history/export.ts';
import { list } from '../../../../../src/commands/work/history/list.ts';
import { prune } from '../../../../../src/commands/work/history/prune.ts';
import { adopt, restore } from '../../../../../src/commands/work/history/recover-branch.ts';
import { repair } from '../../../../../src/commands/work/history/repair.ts';
import { show } from '../../../../../src/commands/work/history/show.ts';
import { verify } from '../../../../../src/commands/work/history/verify.ts';
import { pathOf } from '../../../../../src/history/stored-run-path.ts';
import { infrastructureError, PinbenchError } from '../../../../../src/model/errors.ts';
import type { Run } from '../../../../../src/model/run.ts';
import { safeJson } from '../../../../../src/text/safe-json.ts';
import { exampleCalibration, exampleRun } from '../../../../builders/example-run.ts';
import { hostile } from '../../../report/hostile.ts';
import { contextWith, MemoryArchive } from './memory-archive.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

/** As it is printed with --json; checked against the published schema. */
function jsonOf(command: string, { json }: Answer): unknown {
  const printed: unknown = JSON.parse(safeJson({ schema: 'pinbench.history/1', command, place: 'memory', ...json }, 2));
  validate(printed);
  expect(validate.errors).toBeNull();
  return printed;
}

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-21T12:00:00Z');

function aged(days: number, changes: Partial<Run> = {}): Run {
  return exampleRun({ id: `d${days}`, startedAt: new Date(NOW - days * DAY).toISOString(), ...changes });
}

const source = exampleRun().source;

describe('list', () => {
  test('shows the newest first, with what only the file knows', async () => {
    const archive = new MemoryArchive(
      aged(2),
      aged(1, { status: 'failed', failure: 'it failed' }),
      aged(3, { source: { ...source, branch: 'topic', dirty: true } }),
      aged(4, { pairs: exampleCalibration }),
    );
    const answer = await list(contextWith(archive), ['parser'], {});
    expect(answer.exitCode).toBe(0);
    expect(answer.lines.map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
      'start (UTC) | commit | branch | key | status | run',
      '2026-11-20 12:00:00 | 0123456789ab | main | fedcba9876543210 | failed, excluded | d1',
      '2026-11-19 12:00:00 | 0123456789ab | main | fedcba9876543210 | ok | d2',
      '2026-11-18 12:00:00 | 0123456789ab | topic | fedcba9876543210 | ok, uncommitted changes, excluded | d3',
      '2026-11-17 12:00:00 | 0123456789ab | main | fedcba9876543210 | ok, calibration | d4',
      '',
      '4 runs of memory',
    ]);
    expect(jsonOf('list', answer)).toMatchObject({
      runs: [{ id: 'd1', status: 'failed' }, { id: 'd2' }, { branch: 'topic' }, { id: 'd4', calibration: true }],
    });
  });

  test('is bounded, can look at one environment, and names the suite when there are several', async () => {
    const other = { environment: { key: '0'.repeat(64), hard: {}, soft: {} } };
    const archive = new MemoryArchive(aged(1), aged(2, { suite: 'lexer' }), aged(3, other));
    const context = contextWith(archive);
    expect((await list(context, [], { limit: '2' })).json).toMatchObject({ runs: [{ id: 'd1' }, { id: 'd2' }] });
    expect((await list(context, [], {})).lines[0]).toMatch(/^start \(UTC\) +suite +commit/);
    expect((await list(context, [], { key: '000' })).json).toMatchObject({ runs: [{ id: 'd3' }] });
  });

  test('says that there is nothing', async () => {
    expect((await list(contextWith(new MemoryArchive()), [], {})).lines).toEqual(['nothing is stored in memory']);
    expect((await list(contextWith(new MemoryArchive()), ['x'], {})).lines).toEqual([
      'nothing is stored of the suite "x" in memory',
    ]);
  });

  test.each<[string, string[], HistoryOptions, RegExp]>([
    [
      'a suite with a slip',
      ['parsre'],
      {},
      /^no run of a suite "parsre" is stored in memory\n.*one of "lexer", "parser"\n.*did you mean "parser"\?$/,
    ],
    ['a suite', ['x'], {}, /^no run of a suite "x" is stored in memory\n.*one of "lexer", "parser"$/],
    ['an environment', [], { key: 'ffff' }, /^no run of an environment "ffff" is stored in memory\n/],
  ])('%s that no run is of is wrong use, also for export', async (_name, names, options, says) => {
    const archive = new MemoryArchive(aged(1), aged(2, { suite: 'lexer' }));
    for (const work of [list, exportRuns]) {
      const thrown: unknown = await work(contextWith(archive), names, options).catch((error: unknown) => error);
      expect(thrown).toMatchObject({ kind: 'usage' });
      expect(thrown instanceof PinbenchError && thrown.sentence()).toMatch(says);
    }
  });

  test('keeps the branch on a narrow terminal', async () => {
    const context = { ...contextWith(new MemoryArchive(aged(1))), width: 60 };
    expect((await list(context, [], {})).lines[0]).toMatch(/commit +branch +key/);
  });

  test('shows a damaged run as such, and the others', async () => {
    const archive = new MemoryArchive(aged(1), aged(2));
    archive.put(pathOf(aged(2)), Buffer.from('rubbish'));
    const context = contextWith(archive);
    const answer = await list(context, [], {});
    expect(jsonOf('list', answer)).toMatchObject({ runs: [{ status: 'ok' }, { status: null }] });
    expect(context.warnings).toEqual([expect.stringContaining('checksum')]);
  });

  test('a store that cannot be read makes no run look damaged', async () => {
    const archive = new MemoryArchive(aged(1));
    archive.read = async () => {
      throw infrastructureError('the network is down');
    };
    await expect(list(contextWith(archive), [], {})).rejects.toThrow(/network is down/);
  });

  test.each(['0', '-1', 'many', '1.5', '100000'])('refuses a limit of %s', async (limit) => {
    await expect(list(contextWith(new MemoryArchive()), [], { limit })).rejects.toThrow(/--limit/);
  });
});

describe('show', () => {
  test('tells what was measured and how', async () => {
    const changes = [
      { benchmark: 'parse', metric: 'time', ratio: 1.12, since: { run: 'd9', commit: null }, persistent: true },
    ];
    const archive = new MemoryArchive(aged(1, { changes, warnings: ['be careful'] }));
    const answer = await show(contextWith(archive), ['d']);
    const text = answer.lines.join('\n');
    expect(text).toMatch(/^commit +0123456789abcdef0123456789abcdef01234567 of main$/m);
    expect(text).toMatch(/^status +ok$/m);
    expect(text).toMatch(/^Isolation held: CPUs 2-3/m);
    expect(text).toMatch(/^parse\/time is at a new level, ×1\.12, since the run d9$/m);
    expect(text).toMatch(/^parse +time +1\.5 ms +1\.5 ms +1\.5 ms +1 +3$/m);
    expect(text).toMatch(/^warning: be careful$/m);
    expect(jsonOf('show', answer)).toMatchObject({ path: pathOf(aged(1)), run: { id: 'd1' } });
  });

  test('takes the path of a file on the disk, as a shell completes it', async () => {
    const archive = Object.assign(new MemoryArchive(aged(1)), { place: '/work/.pinbench' });
    const context = { ...contextWith(archive), directory: '/work/src' };
    for (const named of [`../.pinbench/${pathOf(aged(1))}`, `/work/.pinbench/${pathOf(aged(1))}`])
      expect((await show(context, [named])).json).toMatchObject({ run: { id: 'd1' } });
    await expect(show(context, [`/other/${pathOf(aged(1))}`])).rejects.toThrow(/^no stored run is called/);
  });

  test('does not speak of the isolation of an imported run', async () => {
    const answer = await show(contextWith(new MemoryArchive(aged(1, { imported: 'csv' }))), ['d1']);
    expect(answer.lines.join('\n')).toMatch(/^imported +from csv$/m);
    expect(answer.lines.join('\n')).not.toMatch(/Isolation/);
  });

  test('hostile names move no cursor, and come back whole in the JSON', async () => {
    for (const name of hostile.filter((each) => each.length <= 200)) {
      const results = [
        { benchmark: name, metrics: [{ metric: 'time', unit: 'ms', better: 'lower' as const, samples: [[1]] }] },
      ];
      const run = aged(1, { results, source: { ...source, branch: name } });
      const archive = new MemoryArchive(aged(1));
      archive.read = async () => run;
      const answer = await show(contextWith(archive), ['d1']);
      expect(answer.lines.join('\n')).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      const printed = safeJson(answer.json, 2);
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]|##\[/u);
      expect(JSON.parse(printed).run.results[0].benchmark).toBe(name);
    }
  });
});

describe('verify', () => {
  test('a sound store is counted, and nothing is wrong', async () => {
    const archive = new MemoryArchive(aged(1), aged(2));
    archive.put('README.md', new Uint8Array());
    const answer = await verify(contextWith(archive));
    expect(answer.exitCode).toBe(0);
    expect(answer.lines.at(-1)).toBe('3 files of memory: 2 valid runs, no problems found');
    expect(jsonOf('verify', answer)).toMatchObject({ files: 3, runs: 2, findings: [] });
  });

  test('whatever is wrong has its path and a sentence, and the exit code is 1', async () => {
    const archive = new MemoryArchive(aged(1), aged(2), aged(3));
    archive.put(pathOf(aged(1)), Buffer.from('rubbish'));
    archive.lose(pathOf(aged(2)));
    archive.put('runs/odd.txt', new Uint8Array());
    archive.put('notes.txt', new Uint8Array());
    const answer = await verify(contextWith(archive));
    expect(answer.exitCode).toBe(4);
    expect(jsonOf('verify', answer)).toMatchObject({
      runs: 1,
      strangers: ['notes.txt'],
      findings: [
        { kind: 'foreign', path: 'runs/odd.txt' },
        { kind: 'vanished', path: pathOf(aged(2)) },
        { kind: 'unusable', path: pathOf(aged(1)) },
      ],
    });
    const text = answer.lines.join('\n');
    for (const named of ['notes.txt', 'runs/odd.txt', pathOf(aged(1)), pathOf(aged(2))]) expect(text).toContain(named);
  });

  test('a store that cannot be read is no finding', async () => {
    const archive = new MemoryArchive(aged(1));
    archive.bytes = async () => {
      throw infrastructureError('the network is down');
    };
    await expect(verify(contextWith(archive))).rejects.toThrow(/network is down/);
  });

  test('a file that alone cannot be read is one', async () => {
    const archive = new MemoryArchive(aged(1));
    archive.bytes = async (name) => {
      throw infrastructureError(`${name} is too large`);
    };
    expect((await verify(contextWith(archive))).json).toMatchObject({ findings: [{ kind: 'unusable' }] });
  });

  test('stops when it is asked to', async () => {
    const context = contextWith(new MemoryArchive(aged(1)), { signal: AbortSignal.abort() });
    await expect(verify(context)).rejects.toThrow(/stopped/);
  });
});

describe('repair', () => {
  const damaged = (): MemoryArchive => {
    const archive = new MemoryArchive(aged(1), aged(2), aged(3));
    archive.put(pathOf(aged(1)), Buffer.from('rubbish'));
    archive.lose(pathOf(aged(2)));
    return archive;
  };

  test('without --write it says what it would do, and does nothing', async () => {
    const archive = damaged();
    const before = new Map(archive.files);
    const answer = await repair(contextWith(archive), [], {});
    expect(answer.exitCode).toBe(0);
    expect(answer.lines.join('\n')).toMatch(/would be restored: .*d1[\s\S]*--write does it$/);
    expect(jsonOf('repair', answer)).toMatchObject({ written: false, removed: [], left: [] });
    expect(archive.files).toEqual(before);
    expect(archive.messages).toEqual([]);
  });

  test('with --write what was damaged or had vanished is back, and nothing is wrong any more', async () => {
    const archive = damaged();
    const answer = await repair(contextWith(archive), [], { write: true });
    expect(jsonOf('repair', answer)).toMatchObject({ written: true, put: [pathOf(aged(2)), pathOf(aged(1))] });
    expect(archive.messages).toEqual(['Repair: 2 runs restored, 0 damaged files removed']);
    expect((await verify(contextWith(archive))).exitCode).toBe(0);
  });

  test('what nothing remembers is named and left; only --drop removes it', async () => {
    const archive = damaged();
    archive.forget();
    archive.put('runs/odd.txt', new Uint8Array());
    const left = await repair(contextWith(archive), [], { write: true });
    expect(left.exitCode).toBe(4);
    expect(left.json).toMatchObject({ put: [], removed: [], left: [{ kind: 'foreign' }, { kind: 'unusable' }] });
    expect(archive.files.has(pathOf(aged(1)))).toBe(true);
    const dropped = await repair(contextWith(archive), [], { write: true, drop: true });
    expect(jsonOf('repair', dropped)).toMatchObject({ removed: [pathOf(aged(1))], left: [{ kind: 'foreign' }] });
    expect(archive.files.has(pathOf(aged(1)))).toBe(false);
    expect(archive.files.has('runs/odd.txt')).toBe(true);
  });
});

describe('prune', () => {
  /** Three runs on one old day, behind enough newer ones for two baselines. */
  const runs = (changes: Partial<Run> = {}): Run[] => [
    ...Array.from({ length: 100 }, (_, index) => aged(index % 20, { id: `d${index}`, ...changes })),
    aged(100, { id: 'latest' }),
    aged(100, { id: 'earlier', startedAt: '2026-08-13T10:00:00Z' }),
    aged(100, { id: 'earliest', startedAt: '2026-08-13T09:00:00Z' }),
  ];
  const removed = (archive: MemoryArchive): string[] =>
    runs()
      .filter((run) => !archive.files.has(pathOf(run)))
      .map(({ id }) => id);

  test('without --write it shows what would be removed and why, and removes nothing', async () => {
    const archive = new MemoryArchive(...runs());
    const answer = await prune(contextWith(archive), [], {});
    expect(answer.lines.join('\n')).toMatch(/earliest +not the last run of its day\n/);
    expect(answer.lines.join('\n')).toMatch(
      /2 runs would be removed, 101 would be kept in memory\nnothing was changed; --write/,
    );
    expect(jsonOf('prune', answer)).toMatchObject({
      written: false,
      kept: 101,
      rules: { keepAllDays: 90, dailyUntilDays: 365 },
      going: [{ id: 'earliest' }, { id: 'earlier' }],
    });
    expect(removed(archive)).toEqual([]);
  });

  test('with --write it goes in one change, which verify does not take for a loss', async () => {
    const archive = new MemoryArchive(...runs());
    await prune(contextWith(archive), [], { write: true });
    expect(removed(archive)).toEqual(['earlier', 'earliest']);
    expect(archive.messages).toEqual(['Prune 2 runs']);
    expect((await verify(contextWith(archive))).exitCode).toBe(0);
    expect((await prune(contextWith(archive), [], {})).json).toMatchObject({ going: [] });
  });

  test('a run that a level change names stays, and so does what that run names', async () => {
    const change = (run: string): NonNullable<Run['changes']> => [
      { benchmark: 'parse', metric: 'time', ratio: 2, since: { run, commit: null }, persistent: true },
    ];
    const [newest, ...others] = runs();
    if (newest === undefined) throw new Error('no run');
    const linked = others.map((run) => (run.id === 'earlier' ? { ...run, changes: change('earliest') } : run));
    const archive = new MemoryArchive({ ...newest, changes: change('earlier') }, ...linked);
    const answer = await prune(contextWith(archive), [], { write: true });
    expect(removed(archive)).toEqual([]);
    expect(jsonOf('prune', answer)).toMatchObject({ going: [], spared: [expect.any(String), expect.any(String)] });
  });

  test('compare.runs of the configuration says how many are the newest', async () => {
    const directory = mkdtempSync(path.join(os.tmpdir(), 'pinbench-prune-'));
    try {
      const config = 'version: 1\nsuites: { s: { run: { command: ["true"] } } }\ncompare: { runs: 12 }\n';
      writeFileSync(path.join(directory, '.pinbench.yml'), config);
      const { json } = await prune(contextWith(new MemoryArchive(...runs()), { directory }), [], {});
      expect(json).toMatchObject({ rules: { newest: 24 }, going: [{ id: 'earliest' }, { id: 'earlier' }] });
      await expect(prune(contextWith(new MemoryArchive(), { directory }), [], { config: 'no.yml' })).rejects.toThrow(
        /no\.yml cannot be read/,
      );
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('nothing goes while a run that stays cannot be read: it may name one of those', async () => {
    const archive = new MemoryArchive(...runs());
    archive.put(pathOf(aged(3)), Buffer.from('rubbish'));
    await expect(prune(contextWith(archive), [], { write: true })).rejects.toThrow(/nothing was pruned/);
    expect(removed(archive)).toEqual([]);
  });

  test.each([
    [{ keepAll: '90' }, /--keep-all "90"/],
    [{ keepAll: '0d' }, /--keep-all/],
    [{ dailyUntil: '1w' }, /--daily-until/],
    [{ keepAll: '400d' }, /--daily-until is 365 days and --keep-all is 400 days/],
  ])('%j is refused', async (options, says) => {
    await expect(prune(contextWith(new MemoryArchive()), [], options)).rejects.toThrow(says);
  });
});

describe('export', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-export-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('to a file: a line for each sample, and nothing else is left there', async () => {
    const output = path.join(folder, 'all.jsonl');
    const answer = await exportRuns(contextWith(new MemoryArchive(aged(2), aged(1))), [], { output });
    const rows = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row)).map(({ run, sample, value }) => [run, sample, value])).toEqual([
      ['d2', 1, 1.25],
      ['d2', 2, 1.5],
      ['d2', 3, 1.75],
      ['d1', 1, 1.25],
      ['d1', 2, 1.5],
      ['d1', 3, 1.75],
    ]);
    expect(readdirSync(folder)).toEqual(['all.jsonl']);
    expect(jsonOf('export', answer)).toMatchObject({ runs: 2, rows: 6, unusable: [] });
  });

  test('of an empty store says that nothing is stored, beside the rows', async () => {
    const told: string[] = [];
    const context = contextWith(new MemoryArchive());
    const progress = { ...context.progress, line: (sentence: string) => told.push(sentence) };
    const output = path.join(folder, 'all.jsonl');
    expect((await exportRuns({ ...context, progress }, [], { output })).exitCode).toBe(0);
    expect(told).toEqual(['nothing is stored in memory']);
  });

  test('as CSV of one suite and environment', async () => {
    const output = path.join(folder, 'all.csv');
    const archive = new MemoryArchive(aged(1), aged(2, { suite: 'lexer' }));
    await exportRuns(contextWith(archive), ['lexer'], { output, format: 'csv', key: 'fedc' });
    const lines = readFileSync(output, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.slice(1).every((line) => line.startsWith('lexer,,d2,'))).toBe(true);
  });

  test('a run that cannot be read is named, the others are there, and the exit code is 1', async () => {
    const output = path.join(folder, 'all.jsonl');
    const archive = new MemoryArchive(aged(1), aged(2));
    archive.put(pathOf(aged(1)), Buffer.from('rubbish'));
    const context = contextWith(archive);
    const answer = await exportRuns(context, [], { output });
    expect(answer.exitCode).toBe(4);
    expect(jsonOf('export', answer)).toMatchObject({ runs: 1, rows: 3, unusable: [expect.stringContaining('d1')] });
    expect(context.warnings).toHaveLength(1);
  });

  test('a stop in the middle leaves the old file as it was', async () => {
    const output = path.join(folder, 'all.jsonl');
    await exportRuns(contextWith(new MemoryArchive(aged(1))), [], { output });
    const before = readFileSync(output, 'utf8');
    const stopped = contextWith(new MemoryArchive(aged(2)), { signal: AbortSignal.abort() });
    await expect(exportRuns(stopped, [], { output })).rejects.toThrow(/stopped/);
    expect(readFileSync(output, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['all.jsonl']);
  });

  test('what cannot take its name is an error, and nothing is left', async () => {
    const output = path.join(folder, 'taken');
    mkdirSync(output);
    await expect(exportRuns(contextWith(new MemoryArchive(aged(1))), [], { output })).rejects.toThrow(
      /taken could not be written/,
    );
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test.each([
    [{ format: 'xml' }, /there is no format "xml"/],
    [{ json: true }, /--json is given without --output/],
    [{ output: '/no/such/folder/x' }, /could not be written/],
  ])('%j is refused', async (options, says) => {
    await expect(exportRuns(contextWith(new MemoryArchive(aged(1))), [], options)).rejects.toThrow(says);
  });
});

describe('adopt and restore', () => {
  test.each([
    ['adopt', adopt, 'adopted'],
    ['restore', restore, 'restored'],
  ] as const)('%s says in a sentence what it did', async (name, work, sentence) => {
    const answer = await work(contextWith(new MemoryArchive()), [], { remote: 'https://example.org/x' });
    expect(answer.lines).toEqual([sentence]);
    expect(jsonOf(name, answer)).toMatchObject({ sentence });
  });

  test.each([adopt, restore])('a folder has no past that somebody could rewrite', async (work) => {
    await expect(work(contextWith(new MemoryArchive()), [], {})).rejects.toThrow(/no data branch is named/);
  });
});
