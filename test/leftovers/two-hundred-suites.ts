/**
 * `npm run test:leftovers`: 200 suites in a row, two runs of the 100 that a configuration may have, each suite with an image
 * that is built and an output folder that resists, by the committed program on the tests' own engine. Prints what there is
 * before and after; exits 1 when it grew.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { BASE, CLI, result } from '../docker/project.ts';
import setUpEngine from '../engine/setup.ts';

const { values } = parseArgs({
  options: { suites: { type: 'string', default: '100' }, help: { type: 'boolean', default: false } },
});
/** Of one run; there are two. */
const SUITES = Number(values.suites);
/** By then everything that is loaded once is loaded, and the heap has been collected a few times. */
const SETTLED = Math.ceil(SUITES / 4);
/** Megabytes that the heap may lie apart between two collections. */
const HEAP_SLACK = 60;

interface Process {
  descriptors: number;
  megabytes: number;
}

interface Machine {
  containers: number;
  images: number;
  folders: number;
}

function docker(...args: string[]): string[] {
  return execFileSync('docker', args, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');
}

/** `pid`: of the run whose folders in memory are counted; others may be running. */
function lookAtMachine(temporary: string, pid: number): Machine {
  return {
    containers: docker('ps', '--all', '--quiet').length,
    images: docker('images', '--all', '--quiet').length,
    folders:
      readdirSync(temporary).length +
      readdirSync('/dev/shm').filter((name) => new RegExp(`^pinbench-[0-9a-f]+-${pid}-`).test(name)).length,
  };
}

function lookAtProcess(pid: number): Process {
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { descriptors: readdirSync(`/proc/${pid}/fd`).length, megabytes: Math.round(Number(resident) / 1024) };
}

function writeProject(folder: string): void {
  const script = `mkdir -p "$PINBENCH_OUTPUT/a/b"; chmod 0 "$PINBENCH_OUTPUT/a/b" "$PINBENCH_OUTPUT/a"; echo '${result(1)}'`;
  const run = `command: [sh, -c, ${JSON.stringify(script)}], invocations: 1, memory: 64MiB, shield: off, max-steal: 100%, max-interrupts: 1000000`;
  const suites = Array.from(
    { length: SUITES },
    (_, index) => `  s${index + 1}: { image: { dockerfile: Dockerfile }, run: { ${run} } }\n`,
  );
  writeFileSync(path.join(folder, 'Dockerfile'), `FROM ${BASE}\nRUN echo two hundred suites >/mark\n`);
  writeFileSync(path.join(folder, '.pinbench.yml'), `version: 1\nsuites:\n${suites.join('')}`);
}

interface Ran {
  code: number | null;
  pid: number;
  /** As the settled suite began, and the last. */
  settled: Process;
  end: Process;
  /** Suites whose perf.json was written. */
  written: number;
}

async function run(folder: string, temporary: string): Promise<Ran> {
  const out = path.join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const args = [CLI, 'run', '--runtime', 'docker', '--no-store', '--output', 'out'];
  const env = { ...process.env, TMPDIR: temporary, NO_COLOR: '1' };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const { pid = 0 } = child;
  const seen = new Map<number, Process>();
  let last = '';
  createInterface({ input: child.stderr }).on('line', (line) => {
    last = line;
    const number = Number(/^s(\d+)$/.exec(line)?.[1]);
    if (number === SETTLED || number === SUITES) seen.set(number, lookAtProcess(pid));
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const [settled, end] = [seen.get(SETTLED), seen.get(SUITES)];
  if (settled === undefined || end === undefined)
    throw new Error(`the suites did not begin, exit code ${code}: ${last}`);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return { code, pid, settled, end, written: files.filter((name) => name.endsWith('perf.json')).length };
}

async function main(): Promise<void> {
  if (values.help) {
    console.log('Usage: npm run test:leftovers -- [--suites N]\n\nExample: npm run test:leftovers -- --suites 20');
    return;
  }
  const stop = await setUpEngine();
  const home = mkdtempSync(path.join(os.tmpdir(), 'two-hundred-suites-'));
  try {
    const [folder, temporary] = [path.join(home, 'project'), path.join(home, 'tmp')];
    for (const each of [folder, temporary]) mkdirSync(each);
    writeProject(folder);
    // The first run builds one image a suite, each with the suite's name; what there is after it must do for the second.
    const first = await run(folder, temporary);
    const before = lookAtMachine(temporary, first.pid);
    const second = await run(folder, temporary);
    const after = lookAtMachine(temporary, second.pid);
    const written = first.written + second.written;
    const rows = [
      ['', 'before', 'after'],
      ['containers', `${before.containers}`, `${after.containers}`],
      ['images', `${before.images} (one a suite)`, `${after.images}`],
      ['temporary folders', `${before.folders}`, `${after.folders}`],
      ...[first, second].flatMap(({ settled, end }, index) => [
        [`file descriptors, run ${index + 1}`, `${settled.descriptors} at suite ${SETTLED}`, `${end.descriptors}`],
        [`memory (MB), run ${index + 1}`, `${settled.megabytes} at suite ${SETTLED}`, `${end.megabytes}`],
      ]),
      ['perf.json', '0', `${written}`],
    ];
    console.log(markdownTable(rows, { alignDelimiters: false }));
    const held =
      written === 2 * SUITES &&
      before.containers + after.containers + before.folders + after.folders === 0 &&
      after.images <= before.images &&
      [first, second].every(
        ({ code, settled, end }) =>
          code === 0 && end.descriptors <= settled.descriptors && end.megabytes <= settled.megabytes + HEAP_SLACK,
      );
    console.log(
      held ? '\nnothing grew' : `\nSOMETHING GREW, or a run failed (exit codes ${first.code}, ${second.code})`,
    );
    if (!held) process.exitCode = 1;
  } finally {
    rmSync(home, { recursive: true, force: true });
    await stop();
  }
}

await main();
