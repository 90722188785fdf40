/**
 * What pinbench itself costs, from one run and side by side: invocations beside `docker run`, the Action's start beside an
 * empty script, a cached build beside `docker build`. Figures go to stdout, progress to stderr.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Comparison } from './alternation.ts';
import { type ColdStart, type Loaded, measureColdStart } from './cold-start.ts';
import { comparisonText, duration } from './comparison-text.ts';
import { measureInvocations } from './invocations.ts';
import { clearLine, liveLine } from './live-line.ts';
import { measureWarmBuild } from './warm-build.ts';

const HELP = `Usage: npm run bench:overhead -- [options]
  --quick             a look at whether it works, in half a minute; too few rounds to judge by
  --rounds N          rounds of every part (default: 5 of invocations, 30 of starts, 15 of builds)
  --seconds S         how long an invocation works (default 2)
  --invocations K     invocations in a round (default 5)
  --only PART         invocations, cold-start or build; may be repeated
  --image NAME        a ready image with a shell and a C compiler (default pinbench-test/c:1)
  --dist FOLDER       the bundle to measure (default: this one); the start of a further one, when repeated, is compared
  --json              figures with every sample as JSON`;

interface Part {
  name: 'invocations' | 'cold-start' | 'build';
  title: string;
  needsEngine: boolean;
  measure(tell: (text: string) => void): Promise<Comparison[] | ColdStart>;
}

const own = path.resolve(import.meta.dirname, '../dist');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    invocations: { type: 'string' },
    only: { type: 'string', multiple: true },
    dist: { type: 'string', multiple: true },
    image: { type: 'string', default: 'pinbench-test/c:1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const dists = (values.dist ?? [own]).map((folder) => path.resolve(folder));
const cli = path.join(dists[0] ?? own, 'cli.js');
for (const file of dists.map((folder) => path.join(folder, 'cli.js')))
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
// So that an interrupted run tidies up as a finished one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const seconds = amount('seconds', values.quick ? 0.5 : 2);
const invocations = amount('invocations', values.quick ? 2 : 5);
const rounds = (usual: number, quick: number): number => amount('rounds', values.quick ? quick : usual);
const { image } = values;
const parts: Part[] = [
  {
    name: 'invocations',
    title: `${invocations} invocations of ${seconds} s`,
    needsEngine: true,
    measure: (tell) => measureInvocations({ cli, image, invocations, seconds, rounds: rounds(5, 2) }, tell),
  },
  {
    name: 'cold-start',
    title: 'cold start',
    needsEngine: false,
    measure: (tell) => measureColdStart(dists, rounds(30, 5), tell),
  },
  {
    name: 'build',
    title: 'second build of examples/sort, every layer cached',
    needsEngine: true,
    measure: (tell) =>
      measureWarmBuild(
        { cli, context: path.resolve(own, '../examples/sort'), base: image, rounds: rounds(15, 3) },
        tell,
      ),
  },
];
const unknown = (values.only ?? []).filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`--only ${unknown.join(' ')}: expected invocations, cold-start or build`);

const engine = engineVersion();
const measured: { title: string; comparisons: Comparison[] | null; loaded?: Loaded[] }[] = [];
for (const { name, title, needsEngine, measure } of parts) {
  if (values.only !== undefined && !values.only.includes(name)) continue;
  const found = needsEngine && engine === null ? null : await measure(liveLine(`${title}: `));
  const { comparisons, loaded } = found !== null && 'loaded' in found ? found : { comparisons: found, loaded: [] };
  measured.push({ title, comparisons, ...(loaded.length === 0 ? {} : { loaded }) });
  if (values.json) continue;
  clearLine();
  console.log(
    comparisons === null ? `${title}: not measured, no engine answers\n` : comparisonText(title, comparisons, duration),
  );
  for (const one of loaded)
    console.log(`  ${one.name}: loads ${Math.round(one.bytes / 1000)} kB in ${one.files} files`);
}
const machine = { node: process.version, engine, cpus: os.availableParallelism(), load: os.loadavg() };
if (values.json) console.log(JSON.stringify({ schema: 'pinbench.overhead/1', machine, parts: measured }, null, 2));
else
  console.log(
    `Node ${machine.node}, engine ${engine ?? 'none'}, ${machine.cpus} CPUs, load ${machine.load.map((one) => one.toFixed(1)).join(' ')}`,
  );

function amount(name: 'rounds' | 'seconds' | 'invocations', otherwise: number): number {
  const written = values[name];
  if (written === undefined) return otherwise;
  const value = Number(written);
  const valid =
    name === 'seconds' ? value >= 0.1 && value <= 600 : Number.isInteger(value) && value >= 1 && value <= 1000;
  if (!valid)
    throw new Error(
      `--${name} ${written}: expected ${name === 'seconds' ? '0.1 to 600' : 'a whole number from 1 to 1000'}`,
    );
  return value;
}

function engineVersion(): string | null {
  try {
    const args = ['version', '--format', '{{.Server.Version}}'];
    return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
