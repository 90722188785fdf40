/** pinbench as its user starts it: a folder with a `.pinbench.yml`, the committed `dist/cli.js`, and the perf.json it writes. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { IMAGE } from './engine.ts';
import { type Finished, type Guest, PINBENCH } from './guest.ts';

const FOLDER = '/root/project';
const OUTPUT = '/root/out';

/** The part of perf.json that scenarios look at; what is not there fails the check that wants it. */
export interface Perf {
  status: string;
  failure: string | null;
  isolation: {
    requested: Record<string, unknown>;
    observed: Record<string, unknown> | null;
    held: boolean;
    violations: string[];
    shield?: { state?: string; kind?: string; partition?: string | null; others?: string | null; reason?: string };
  };
  environment: { hard: Record<string, unknown>; soft: Record<string, unknown> };
  invocations: {
    exitCode: number | null;
    outOfMemory: boolean;
    cpuSeconds: number | null;
    throttledSeconds: number | null;
    peakMemoryBytes: number | null;
    pressure: { cpu: number; memory: number; io: number } | null;
  }[];
  results: { benchmark: string; metrics: { metric: string; unit: string; samples: number[][] }[] }[];
}

export interface SuiteRequest {
  command: string[];
  invocations?: number;
  /** More keys of `run`. */
  run?: Record<string, string | number>;
}

/** Starts `pinbench run`; `finished` has its exit code, `perf` what it wrote, null when it wrote nothing. */
export function startPinbench(
  guest: Guest,
  request: SuiteRequest,
): { finished: Promise<Finished>; perf(): Perf | null } {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sizes = { memory: '128MiB', shm: '16MiB', tmp: '16MiB' };
  const run = {
    command: request.command,
    invocations: request.invocations ?? 1,
    timeout: '2m',
    ...sizes,
    ...request.run,
  };
  // JSON is YAML, and needs no quoting rules of its own.
  const suites = { spin: { image: { name: IMAGE }, run, results: { format: 'current-bench' } } };
  writeFileSync(`${FOLDER}/.pinbench.yml`, JSON.stringify({ version: 1, suites }));
  const { finished } = guest.start(['node', `${PINBENCH}/dist/cli.js`, 'run', '--output', OUTPUT, '--no-store'], {
    cwd: FOLDER,
  });
  return { finished, perf: readPerf };
}

/** A whole `pinbench run` that must write a perf.json. */
export async function runPinbench(
  guest: Guest,
  request: SuiteRequest,
): Promise<{ code: number | null; perf: Perf; said: string }> {
  const began = performance.now();
  const started = startPinbench(guest, request);
  const { code, stdout, stderr } = await started.finished;
  const perf = started.perf();
  if (perf === null) throw new Error(`pinbench wrote no perf.json, exit code ${code}:\n${stderr}\n${stdout}`);
  guest.figure('seconds that pinbench took', ((performance.now() - began) / 1000).toFixed(1));
  return { code, perf, said: `${stdout}\n${stderr}` };
}

/** Per cent of all CPU time that the benchmark had on each CPU, by its own account, over all invocations. */
export function sharesOf(perf: Perf): Record<string, number> {
  const seconds = new Map<string, number>();
  for (const { metric, samples } of perf.results.flatMap((result) => result.metrics)) {
    if (!/^cpu\d+$/.test(metric)) continue;
    const sum = samples.flat().reduce((total, one) => total + one, 0);
    seconds.set(metric.slice(3), sum);
  }
  return inPerCent(seconds);
}

/** The same of what the `spin` program printed when it was started without pinbench. */
export function sharesPrinted(stdout: string): Record<string, number> {
  const found = stdout.matchAll(/"name":"cpu(\d+)","value":([\d.]+)/g);
  return inPerCent(new Map([...found].map(([, cpu = '', value]) => [cpu, Number(value)])));
}

function inPerCent(seconds: Map<string, number>): Record<string, number> {
  const total = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  const rows = [...seconds].sort(([a], [b]) => Number(a) - Number(b));
  return Object.fromEntries(rows.map(([cpu, had]) => [cpu, Math.round((100 * had) / total)]));
}

function readPerf(): Perf | null {
  const file = `${OUTPUT}/perf.json`;
  // Our own program wrote it a moment ago; a field that is missing shows as a failed check.
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
