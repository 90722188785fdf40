/** Files that are not what they should be, given to every command that reads one: a sentence and 2, never a stack, never 1. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { CLI, type Project } from '../../docker/project.ts';
import { shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`;
const alias = (level: number): string => {
  const name = String.fromCharCode(98 + level);
  return `${name}: &${name} [${Array(9)
    .fill(`*${String.fromCharCode(97 + level)}`)
    .join(',')}]`;
};
const metric = (value: string, name = 'a', unit = 'ms'): string =>
  `{"results":[{"name":"${name}","metrics":[{"name":"t","value":${value},"units":"${unit}"}]}]}`;

const FILES: Record<string, string | Buffer> = {
  empty: '',
  'a mark of byte order': '\ufeff',
  zeros: Buffer.alloc(4096),
  bytes: Buffer.from(Array.from({ length: 65_536 }, (_, at) => (at * 7919) % 256)),
  'lists in lists': nested('[', ']', 100_000),
  'objects in objects': nested('{"a":', '}', 100_000),
  'flow in flow': `version: 1\nsuites: ${nested('{a: ', '}', 100_000)}`,
  dashes: `${'- '.repeat(50_000)}x`,
  'aliases of aliases': `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, at) => alias(at)).join('\n')}`,
  'an alias of itself': 'a: &a [*a]\n',
  'a merge of itself': 'a: &a {<<: *a}\nversion: 1\nsuites: *a\n',
  prototypes: '{"__proto__":{"version":1},"constructor":{"prototype":{}}}',
  'prototypes as suites': 'version: 1\nsuites: {__proto__: {image: {name: x}}, constructor: {}, toString: {}}\n',
  'a number without end': metric('1e400'),
  'half a surrogate pair': metric('1', '\\ud800', '\\udfff'),
  'keys that are lists': '? [a, b]\n: 1\n? {c: d}\n: 2\n',
  tags: 'version: !!binary "x"\nsuites: !!js/function "x"\n',
  'two documents': '---\na: 1\n---\nb: 2\n',
  'a long line': `{"a":"${'x'.repeat(3_000_000)}"}`,
  lines: '\n'.repeat(50_000),
  'UTF-16': Buffer.from('\ufeffversion: 1\n', 'utf16le'),
  'a perf.json without a source': '{"schema":"pinbench.perf/1","id":"x","suite":"s","source":null}',
  'a perf.json in depth': `{"schema":"pinbench.perf/1","x":${nested('[', ']', 100_000)}}`,
  'a data.js in depth': `window.BENCHMARK_DATA = ${nested('[', ']', 100_000)}`,
  'a data.js of prototypes': 'window.BENCHMARK_DATA = {"entries":{"__proto__":[{"commit":null,"date":1e400}]}}',
  'a table that does not end': `startedAt,benchmark\n"${'"'.repeat(99_999)}`,
  columns: `${','.repeat(100_000)}\n`,
};

/** Every file, with an ending of its own, in a folder that is gone afterwards. */
function withFiles<Result>(ending: string, work: (files: string[], folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-input-'));
  try {
    const files = Object.entries(FILES).map(([name, content]) => {
      const file = path.join(folder, `${name.replaceAll(' ', '-')}${ending}`);
      writeFileSync(file, content);
      return file;
    });
    return work(files, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectSentence(args: string[], cwd: string, codes: number[]): void {
  const ended = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', timeout: 60_000 });
  const said = ended.stdout + ended.stderr;
  const what = `${args.slice(0, 3).join(' ')}: ${said.slice(0, 300)}`;
  assert.ok(codes.includes(ended.status ?? -1), `exit code ${ended.status} of ${what}`);
  assert.doesNotMatch(said, /bug in pinbench|^ {4}at /m, what);
  assert.ok(said.length < 100_000, `${said.length} characters of ${what}`);
}

export const rows: Row[] = [
  ...['.json', '.yml'].map(
    (ending): Row => ({
      boundary: 'crash',
      attack: `files that are none, given to validate as *${ending}`,
      tried: 'a stack, 1, or time and memory without end',
      run: async () =>
        withFiles(ending, (files, folder) => {
          // Depth as YAML costs seconds of the library's time each; the row of configurations has one of them.
          const cheap = files.filter(
            (name) => ending === '.json' || !/(flow-in|objects-in|dashes|-in-depth)[^/]*$/.test(name),
          );
          expectSentence(['validate', ...cheap], folder, [2]);
          return 'exit code 2, and a sentence for each';
        }),
    }),
  ),
  ...['github-action-benchmark', 'bencher', 'csv'].map(
    (tool): Row => ({
      boundary: 'crash',
      attack: `files that are none, given to history import --from ${tool}`,
      tried: 'a stack, 1, or time and memory without end',
      run: async () =>
        withFiles('.txt', (files, folder) => {
          const worst = /(lists-in|objects-in|prototypes|in-depth|does-not-end|columns|without-end)[^/]*$/;
          for (const file of files.filter((name) => worst.test(name))) {
            expectSentence(['history', 'import', '--from', tool, '--store', 'store', file], folder, [0, 2]);
          }
          return 'a sentence for each, and none with 1';
        }),
    }),
  ),
  {
    boundary: 'crash',
    attack: 'configurations that are none',
    tried: 'a stack, 1, or time and memory without end',
    run: async () =>
      withFiles('.yml', (files, folder) => {
        const worst = /(flow-in|aliases-of|merge|suites)[^/]*$/;
        for (const file of files.filter((name) => worst.test(name))) {
          expectSentence(['run', '--runtime', 'host', '-c', file], folder, [2]);
        }
        return 'exit code 2, and a sentence for each';
      }),
  },
  {
    boundary: 'crash',
    attack: 'configurations of 300,000 tags, brackets or dashes',
    tried: 'a minute of time and a gigabyte of memory for their tree',
    run: async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-input-'));
      try {
        for (const part of ['!a ', '[', '{a: ', '? ', '- ']) {
          writeFileSync(path.join(folder, 'bomb.yml'), part.repeat(200_000));
          const started = performance.now();
          expectSentence(['validate', 'bomb.yml'], folder, [2]);
          assert.ok(performance.now() - started < 10_000);
        }
        return 'exit code 2, and a sentence for each';
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    boundary: 'crash',
    attack: 'stored runs that are none',
    tried: 'a history command ends with a stack or with 1, or the next run does',
    run: async () =>
      withProject((project) => {
        plantRuns(project);
        for (const command of ['list', 'verify', 'repair', 'export --format csv', 'prune --keep 1']) {
          const args = command.split(' ');
          expectSentence(['history', ...args], project.folder, [0, 2, 4]);
        }
        const ended = shell(project, `"${process.execPath}" "${CLI}" run --runtime host`);
        assert.equal(ended.code, 0, ended.stderr.slice(-300));
        return 'each command ends with a sentence, and the next run is stored beside them';
      }),
  },
];

function plantRuns(project: Project): void {
  const month = '.pinbench/runs/s/0123456789abcdef/2026-01';
  Object.values(FILES).forEach((content, at) => {
    const name = `${month}/202601${String(at + 1).padStart(2, '0')}T000000Z-${'a'.repeat(12)}-x${at}.json.gz`;
    project.write(name, '');
    writeFileSync(path.join(project.folder, name), at % 3 === 0 ? content : gzipSync(content));
  });
}
