import { describe, expect, test } from 'vitest';
import { validate } from '../../../../src/commands/work/validate.ts';
import { infrastructureError } from '../../../../src/model/errors.ts';
import { perfRun } from '../../../builders/perf-run.ts';

const CONFIG = 'version: 1\nsuites:\n  sort:\n    run: { command: [x] }\n';
const RESULTS =
  '{"schema":"pinbench.results/1","results":[{"benchmark":"b","metrics":[{"metric":"t","unit":"ms","value":1}]}]}';
const PAPER = { width: 80, colour: false };
const PERF = JSON.stringify(perfRun());

async function run(files: Record<string, string>, json = false): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const exitCode = await validate(Object.keys(files), {
    json,
    read: async (file) => files[file] ?? '',
    isFolder: async () => false,
    tree: async () => [],
    paper: PAPER,
    linked: async (file) => file.startsWith('linked'),
    print: (line) => lines.push(line),
    list: async (folder) => (folder.endsWith('/bench') ? ['Dockerfile', 'data'] : []),
    now: new Date('2026-11-30T12:00:00Z'),
  });
  return { exitCode, lines };
}

describe('validate', () => {
  test.each([
    ['a configuration', '.pinbench.yml', CONFIG, 'valid configuration: 1 suite (sort), 0 SLOs'],
    ['a perf.json', 'perf.json', PERF, 'valid perf.json: suite sort, 2 invocations, 1 metric, status ok'],
    [
      'a perf.json under any name, whatever its first key',
      'x',
      JSON.stringify(Object.fromEntries(Object.entries(perfRun()).reverse())),
      'valid perf.json: suite sort',
    ],
    [
      "a tool's output",
      'out.txt',
      `hello\n${RESULTS}\n`,
      'valid output of a tool: format pinbench, 1 benchmark, 1 metric',
    ],
  ])('tells %s from its name and content', async (_, file, text, line) => {
    const { exitCode, lines } = await run({ [file]: text });
    expect(lines[0]).toContain(`${file}: ${line}`);
    expect(exitCode).toBe(0);
  });

  test('prints the warnings that a valid file holds', async () => {
    const { exitCode, lines } = await run({ 'perf.json': JSON.stringify({ ...perfRun(), warnings: ['noisy'] }) });
    expect(lines[1]).toBe('  warning:  noisy');
    expect(exitCode).toBe(0);
  });

  test.each([
    [
      'a configuration',
      'c.yaml',
      CONFIG.replace('command', 'comand'),
      'c.yaml:4:12: unknown key "comand" in suites.sort.run',
    ],
    ['a perf.json', 'p', PERF.replace('"ok"', '"fine"'), 'p: status is "fine"'],
    ['a perf.json that was cut short', 'p', PERF.slice(0, 200), 'p is not JSON: '],
    ['a perf.json of a later version', 'p', PERF.replace('perf/1', 'perf/2'), 'p: schema is "pinbench.perf/2"'],
    ["a tool's output", 'o', 'no numbers here', 'o: the output holds no results in a known format'],
    [
      'a Dockerfile',
      'bench/Dockerfile',
      'FROM x\nRUN y\n',
      'bench/Dockerfile looks like a Dockerfile, and holds no results',
    ],
    [
      'a configuration of another name',
      'pinbench.conf.old',
      CONFIG,
      'looks like a configuration, and holds no results',
    ],
    ['an empty file', 'o', '', 'o: the benchmark printed nothing'],
  ])('says what is wrong with %s, and what was expected', async (_, file, text, line) => {
    const { exitCode, lines } = await run({ [file]: text });
    expect(lines[0]).toContain(line);
    expect(lines.some((each) => each.startsWith('  expected: '))).toBe(true);
    expect(exitCode).toBe(2);
  });

  test('warns of an acknowledgement that has expired, and of no other', async () => {
    const entry = (until: string): string => `  - { metric: "parse/*", change: +4%, reason: r, until: ${until} }\n`;
    const text = `${CONFIG}acknowledge:\n${entry('2026-11-29')}${entry('2026-11-30')}`;
    const { exitCode, lines } = await run({ 'a.yml': text });
    expect([exitCode, lines]).toEqual([
      0,
      [
        'a.yml: valid configuration: 1 suite (sort), 0 SLOs',
        '  warning:  the acknowledgement of +4 % on "parse/*" expired on 2026-11-29: remove it or renew it',
      ],
    ]);
  });

  test("shows what would be read of a tool's output, with units, directions and samples", async () => {
    const { lines } = await run({
      'out.txt': RESULTS.replace('"unit":"ms","value":1', '"unit":"widgets","value":[1,2,4]'),
    });
    expect(lines.slice(1, 3).map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['benchmark', 'metric', 'median', 'better', 'samples'],
      ['b', 't', '2 widgets', 'lower (assumed)', '3'],
    ]);
    const { lines: json } = await run({ 'out.txt': RESULTS }, true);
    expect(JSON.parse(json[0] ?? '')[0].output).toEqual({
      format: 'pinbench',
      metrics: [
        {
          ...{ benchmark: 'b', metric: 't', unit: 'ms', better: 'lower', betterFrom: 'unit' },
          ...{ samples: 1, processes: null, median: 1 },
        },
      ],
      states: [],
    });
  });

  test('goes on after a file that is wrong', async () => {
    const { exitCode, lines } = await run({ 'a.yml': 'version: 2\n', 'b.yml': CONFIG });
    expect(lines.at(0)).toContain('a.yml:1:10');
    expect(lines.at(-1)).toContain('b.yml: valid');
    expect(exitCode).toBe(2);
  });

  test('prints one JSON document when asked to', async () => {
    const { exitCode, lines } = await run({ 'a.yml': 'version: 2\n', 'b.yml': CONFIG }, true);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual([
      {
        file: 'a.yml',
        kind: 'configuration',
        valid: false,
        happened: 'a.yml:1:10: version is 2',
        expected: '1',
        exitCode: 2,
      },
      { file: 'b.yml', kind: 'configuration', valid: true, holds: '1 suite (sort), 0 SLOs', warnings: [], exitCode: 0 },
    ]);
    expect(exitCode).toBe(2);
  });

  test('the document names the fix', async () => {
    const { lines } = await run({ 'a.yml': CONFIG.replace('command', 'comand') }, true);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject([{ fix: expect.stringContaining('command') }]);
  });

  const withLimits = (...slo: string[]) => `${CONFIG}slo: [${slo.map((one) => `{ ${one} }`).join(', ')}]\n`;

  test('warns of limits in a unit that measured metrics cannot be in', async () => {
    const config = withLimits('metric: "b/*", max: 5 MiB', 'metric: b/t, max: 2 s');
    const { exitCode, lines } = await run({ '.pinbench.yml': config, 'out.json': RESULTS });
    expect(lines.filter((line) => line.startsWith('  warning:  SLO'))).toEqual([
      '  warning:  SLO "b/*" (max 5 MiB) cannot judge "b/t", which was measured in "ms": the SLO would be "unknown". Use a unit that converts, or a pattern for fewer metrics.',
    ]);
    expect(exitCode).toBe(0);
  });

  test('warns of a pattern that matches no metric, with the nearest', async () => {
    const results = RESULTS.replace('"metric":"t"', '"metric":"time"');
    const config = withLimits('metric: "*/tmie", max: 5 ms', 'metric: zebra, max: 2 s', 'metric: "*/time", max: 2 s');
    const { exitCode, lines } = await run({ '.pinbench.yml': config, 'out.json': results });
    expect(lines.filter((line) => line.startsWith('  warning:'))).toEqual([
      '  warning:  SLO "*/tmie" matches no metric of these results: there it would be "unknown". Did you mean "b/time"?',
      '  warning:  SLO "zebra" matches no metric of these results: there it would be "unknown".',
    ]);
    expect(exitCode).toBe(0);
    expect((await run({ '.pinbench.yml': config })).lines).toHaveLength(1);
  });

  test('warns of a canary and of acknowledgements that match nothing, or that are for the other direction', async () => {
    const entry = (metric: string): string =>
      `  - { metric: "${metric}", change: +60%, reason: r, until: 2026-12-30 }\n`;
    const results = RESULTS.replace('"t","unit":"ms"', '"rate","unit":"MiB/s"');
    const config = `${CONFIG}compare: { canary: "c/*" }\nacknowledge:\n${entry('b/*')}${entry('b/raet')}`;
    const { exitCode, lines } = await run({ '.pinbench.yml': config, 'out.json': results });
    expect(lines.filter((line) => line.startsWith('  warning:'))).toEqual([
      '  warning:  No metric of these results matches `compare.canary`, "c/*": no canary watches the host. The metrics are "b/rate".',
      '  warning:  No metric of these results matches the acknowledgement of "b/raet". Did you mean "b/rate"?',
      '  warning:  the acknowledgement of +60 % on "b/*" is for an increase, so it cannot apply to "b/rate", where a decrease is worse',
    ]);
    expect(exitCode).toBe(0);
  });

  test.each(['.yml', '.json'])('quotes nothing of a file that a link leads to: *%s', async (end) => {
    const { exitCode, lines } = await run({ [`linked${end}`]: 'hunter2: [hunter2' });
    expect(exitCode).toBe(2);
    expect(lines.join('\n')).toMatch(/reached through a link, and what it leads to is not valid/);
    expect(lines.join('\n')).not.toContain('hunter2');
  });

  test('warns of a Dockerfile that is not there, with the nearest', async () => {
    const warned = async (dockerfile: string) => {
      const image = `    image: { dockerfile: ${dockerfile} }\n`;
      const { exitCode, lines } = await run({ '.pinbench.yml': `${CONFIG}${image}` });
      return [exitCode, ...lines.slice(1)];
    };
    expect(await warned('bench/Dockerfil')).toEqual([
      0,
      '  warning:  The Dockerfile of suite "sort", "bench/Dockerfil", does not exist. Did you mean "bench/Dockerfile"?',
    ]);
    expect(await warned('other/Dockerfile')).toEqual([
      0,
      '  warning:  The Dockerfile of suite "sort", "other/Dockerfile", does not exist.',
    ]);
    expect(await warned('bench/Dockerfile')).toEqual([0]);
  });

  test('names the configuration in a folder', async () => {
    const lines: string[] = [];
    const read = () => Promise.reject(new Error('EISDIR: is a directory'));
    const isFolder = async () => true;
    const linked = async () => false;
    const print = (each: string) => lines.push(each);
    const list = async () => ['.pinbench.yml', 'src'];
    const tree = async () => [];
    const options = { json: false, read, isFolder, tree, linked, print, list, now: new Date(), paper: PAPER };
    expect(await validate(['examples/sort'], options)).toBe(2);
    expect(lines.at(-1)).toContain('name the file: examples/sort/.pinbench.yml');
  });

  test('reads a folder that a tool wrote', async () => {
    const lines: string[] = [];
    const read = () => Promise.reject(new Error('EISDIR: is a directory'));
    const isFolder = async () => true;
    const tree = async () => [{ path: 'a.json', text: RESULTS }];
    const print = (each: string) => lines.push(each);
    const shared = {
      json: false,
      read,
      isFolder,
      tree,
      print,
      linked: async () => false,
      now: new Date(),
      paper: PAPER,
    };
    expect(await validate(['out'], { ...shared, list: async () => ['a.json'] })).toBe(0);
    expect(lines[0]).toContain('out: valid output of a tool: format pinbench, 1 benchmark');
  });

  test('takes a limit for a suite as one for its metrics alone', async () => {
    const [result] = perfRun().results;
    const name = `${result?.benchmark}/${result?.metrics[0]?.metric}`;
    const warned = async (suite: string) => {
      const config = `${CONFIG}  other:\n    run: { command: [x] }\nslo: [{ metric: "${name}", suite: ${suite}, max: 5 allocs }]\n`;
      return (await run({ '.pinbench.yml': config, 'perf.json': PERF })).lines.join('\n').includes('cannot judge');
    };
    expect([await warned('sort'), await warned('other')]).toEqual([true, false]);
  });

  test('warns of two limits on one metric in units that do not convert', async () => {
    const config = withLimits('metric: a/p99, max: 5 MiB', 'metric: a/p99, max: 2 s', 'metric: "*", max: 3');
    const { lines } = await run({ '.pinbench.yml': config });
    expect(lines.slice(1)).toEqual([
      '  warning:  Two SLOs of "a/p99" have units that do not convert (max 5 MiB, max 2 s): a metric has one unit, so one of them would always be "unknown".',
    ]);
    expect((await run({ '.pinbench.yml': withLimits('metric: a/p99, max: 5 parsecs') })).exitCode).toBe(2);
  });

  test.each([
    [2, new Error('ENOENT: no such file'), 'x cannot be read: ENOENT'],
    [4, infrastructureError('the disk is gone'), 'x: the disk is gone'],
  ])('exits with %i when a file cannot be read', async (code, thrown, line) => {
    const lines: string[] = [];
    const read = () => Promise.reject(thrown);
    expect(
      await validate(['x'], {
        json: false,
        read,
        linked: async () => false,
        print: (each) => lines.push(each),
        list: async () => [],
        isFolder: async () => false,
        tree: async () => [],
        now: new Date(),
        paper: PAPER,
      }),
    ).toBe(code);
    expect(lines[0]).toContain(line);
  });

  test('without a file is a wrong use', async () => {
    await expect(run({})).rejects.toMatchObject({ kind: 'usage' });
  });
});
