/**
 * What verdicts are worth, on the real thing: examples/sort in a repository of its own, measured by the committed program
 * on an engine. Identical pull requests must not be red, a real slowdown of 5 % must be, and a busy neighbour must not be
 * taken for one. `npm run test:verdicts`; exits 1 when a promise is broken.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import type { MetricComparison } from '../../src/model/comparison.ts';
import { BASE, Project } from '../docker/project.ts';

const HELP = `Usage: npm run test:verdicts -- [options]
  --identical N   pull requests whose benchmarks are the same (default 20)
  --stored N      runs of main before them (default 10)
  --slowdown X    factor on mergesort's work (default 1.05)
  --mode MODE     auto, paired or stored, instead of compare.mode
  --keep          leave the repository where it is
  --help

Example: npm run test:verdicts -- --identical 3 --stored 9`;

const { values } = parseArgs({
  options: {
    identical: { type: 'string', default: '20' },
    stored: { type: 'string', default: '10' },
    slowdown: { type: 'string', default: '1.05' },
    mode: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const [identical, stored, slowdown] = [values.identical, values.stored, values.slowdown].map(Number);
if (identical === undefined || stored === undefined || slowdown === undefined || !(slowdown > 1)) {
  throw new Error(`expected counts and a factor above 1\n${HELP}`);
}

interface Told {
  name: string;
  code: number | null;
  regressed: MetricComparison[];
  words: string;
  pairs: number;
  seconds: number;
}

const project = new Project({});
const told: Told[] = [];
const broken: string[] = [];
try {
  cpSync(path.resolve(import.meta.dirname, '../../examples/sort'), project.folder, { recursive: true });
  const config = project.read('.pinbench.yml');
  project.write('.pinbench.yml', `${config}compare: { baseline: main }\n`);
  project.write('.gitignore', 'out/\nbuild/\n');
  project.commit('sort');
  for (let run = 1; run <= stored; run += 1) {
    project.write('notes.txt', `${run}\n`);
    project.commit(`main ${run}`);
    await measured(`main ${run}`);
  }
  for (let number = 1; number <= identical; number += 1) {
    branch(`same-${number}`);
    innocent(number);
    const one = await measured(`identical ${number}`);
    if (one.code !== 0 || one.regressed.length > 0) broken.push(`${one.name}: exit ${one.code}, ${one.words}`);
  }
  branch('slower');
  edit('config.h', (text) => text.replace('#define SLOWDOWN 1.0', `#define SLOWDOWN ${slowdown}`));
  project.commit('slower');
  const slower = await measured(`slowdown ${slowdown}`);
  const names = slower.regressed.map(({ benchmark }) => benchmark);
  const [low = 0, high = 0] = slower.regressed[0]?.interval ?? [];
  const holds = low <= slowdown - 1 && slowdown - 1 <= high;
  if (slower.code !== 1 || names.join() !== 'comparison/mergesort' || !holds) {
    broken.push(`${slower.name}: exit ${slower.code}, ${slower.words}`);
  }
  branch('neighbour');
  innocent(2);
  const neighbours = busy();
  const beside = await measured('busy neighbour').finally(() => {
    for (const one of neighbours) one.kill('SIGKILL');
  });
  if (beside.code === 1 || beside.regressed.length > 0)
    broken.push(`${beside.name}: exit ${beside.code}, ${beside.words}`);
} finally {
  if (values.keep) console.log(`kept: ${project.folder}`);
  else project.remove();
}

const rows = told.map(({ name, code, words, pairs, seconds }) => [
  name,
  `${code}`,
  words,
  `${pairs}`,
  seconds.toFixed(0),
]);
console.log(markdownTable([['run', 'exit', 'verdicts', 'pairs', 'seconds'], ...rows]));
for (const sentence of broken) console.log(`broken: ${sentence}`);
console.log(broken.length === 0 ? 'every promise held' : `${broken.length} promises broken`);
process.exitCode = broken.length === 0 ? 0 : 1;

function branch(name: string): void {
  project.git('checkout', '--quiet', '-b', name, 'main');
}

/** Every other one changes a comment, and the builder makes the same image; the rest adds a function that nobody calls. */
function innocent(number: number): void {
  const more =
    number % 2 === 1
      ? `/* Nothing but words: ${number}. */\n`
      : `int never_called_${number}(int x) { return x + ${number}; }\n`;
  edit('sorts.c', (text) => `${text}\n${more}`);
  project.commit('innocent');
}

function edit(file: string, change: (text: string) => string): void {
  const before = project.read(file);
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed`);
  project.write(file, after);
}

/** One run as a person would make it on this branch. */
async function measured(name: string): Promise<Told> {
  const began = performance.now();
  const mode = values.mode === undefined ? [] : ['--mode', values.mode];
  const { code, stderr } = await project.pinbench(['run', '--output', 'out', '--build-arg', `BASE=${BASE}`, ...mode]);
  if (code !== 0 && code !== 1) throw new Error(`${name}: exit ${code}\n${stderr}`);
  const report: { suites: { metrics: MetricComparison[] }[] } = JSON.parse(
    readFileSync(path.join(project.folder, 'out/report.json'), 'utf8'),
  );
  const metrics = report.suites.flatMap((suite) => suite.metrics);
  const counts = new Map<string, number>();
  for (const { verdict } of metrics) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const regressed = metrics.filter(({ verdict }) => verdict === 'regressed');
  const claims = regressed.map(
    ({ benchmark, change, interval }) =>
      `${benchmark} ${percent(change)} (${interval === null ? '' : interval.map(percent).join(' to ')})`,
  );
  const one: Told = {
    ...{ name, code, regressed, seconds: (performance.now() - began) / 1000 },
    words: [...Array.from(counts, ([word, count]) => `${count} ${word}`), ...claims].join(', '),
    pairs: project.perf().pairs?.first.length ?? 0,
  };
  told.push(one);
  console.error(`${name}: exit ${code}, ${one.words}, ${one.pairs} pairs, ${one.seconds.toFixed(0)} s`);
  return one;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(2)} %`;
}

/** A loop for every CPU, wherever the kernel puts it. */
function busy(): ChildProcess[] {
  return [1, 2].map(() => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
}
