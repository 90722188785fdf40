/**
 * The faults: damaged files, calls of git and of the file system that fail, lines that are cut, disks that are full,
 * servers that refuse. After each the history must be whole and the caller must have been told the truth. Exits 1 on any
 * violation. Each class is a process of its own, two at a time.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { clearLine } from '../../bench/live-line.ts';
import { type ClassReport, faultText, holds } from './fault-table.ts';
import { CLASSES } from './faults/classes.ts';
import type { Extent } from './faults/tally.ts';

const HELP = `Usage: npm run test:history-faults -- [options]
  --all         every single case, where the usual way takes a sample of some
  --few         a handful of each class, in seconds
  --only NAME   one class; may be repeated: ${Object.keys(CLASSES).join(', ')}
  --json        figures as JSON`;

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    few: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const unknown = (values.only ?? []).filter((name) => CLASSES[name] === undefined);
if (unknown.length > 0) throw new Error(`--only ${unknown.join(' ')}: expected ${Object.keys(CLASSES).join(', ')}`);
const extent: Extent = values.all ? 'all' : values.few ? 'few' : 'usual';
const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'x', '/mnt'], { stdio: 'ignore' }).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'pinbench-faults-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const reports = new Map<string, ClassReport>();
const names = Object.keys(CLASSES).filter((name) => values.only?.includes(name) ?? true);
const waiting = [...names];
const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await runClass(name);
});
const ticker = setInterval(tell, process.stderr.isTTY ? 500 : 15_000);
await Promise.all(lanes).finally(() => clearInterval(ticker));
clearLine();

const inOrder = names.flatMap((name) => reports.get(name) ?? []);
const good = holds(inOrder);
const total = inOrder.reduce((sum, { cases }) => sum + cases, 0);
if (values.json) console.log(JSON.stringify({ schema: 'pinbench.faults/1', good, total, classes: inOrder }, null, 2));
else console.log(faultText(inOrder));
process.exitCode = good ? 0 : 1;

async function runClass(name: string): Promise<void> {
  const { title = name, mounts } = CLASSES[name] ?? {};
  const report: ClassReport = { title, cases: 0, violations: [], seconds: 0, skipped: null };
  reports.set(name, report);
  if (mounts === true && !canMount) {
    report.skipped = 'needs root, to mount';
    return;
  }
  const scratch = join(folder, name);
  mkdirSync(scratch);
  const script = [
    process.execPath,
    join(import.meta.dirname, 'fault-class.ts'),
    JSON.stringify({ name, extent, scratch }),
  ];
  const [program = '', ...args] = mounts === true ? ['unshare', '-m', ...script] : script;
  const began = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  createInterface(child.stdout).on('line', (line) => Object.assign(report, JSON.parse(line)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  report.seconds = (performance.now() - began) / 1000;
  if (code !== 0) report.violations.push(`the class itself broke off (${code}): ${words.slice(0, 2000)}`);
  rmSync(scratch, { recursive: true, force: true });
}

function tell(): void {
  const all = [...reports.values()];
  const cases = all.reduce((sum, report) => sum + report.cases, 0);
  const violations = all.reduce((sum, report) => sum + report.violations.length, 0);
  const running = all.filter(({ seconds, skipped }) => seconds === 0 && skipped === null).map(({ title }) => title);
  const text = `${cases} cases, ${violations} violations; now: ${running.join(' | ')}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
  else process.stderr.write(`${text}\n`);
}
