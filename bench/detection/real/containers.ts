/** Runs one container as `pinbench run` would: its planning, its pinning, its runtime, its reading of results. */
import path from 'node:path';
import { setUpBackend } from '../../../src/app/backends/select.ts';
import { describeRunContext } from '../../../src/app/run/run-context.ts';
import { makeOutputs, makeScratch, removeScratch } from '../../../src/io/files/scratch.ts';
import { systemClock } from '../../../src/io/process/clock.ts';
import type { RunSpec, Suite } from '../../../src/model/config.ts';
import type { Progress } from '../../../src/model/ports/progress.ts';
import { readResults } from '../../../src/results/read.ts';

const HOME = path.resolve(import.meta.dirname, '../../../dist');
const MIB = 2 ** 20;

/** Samples by benchmark. */
export type Measured = ReadonlyMap<string, readonly number[]>;

export interface Containers {
  /** What they run on, in words. */
  place: string;
  run(image: string): Promise<Measured>;
  /** Puts the host back as it was. */
  close(): Promise<void>;
}

export interface HostRequest {
  cpus: string;
  /** `cpu` leaves out the time in which the CPU did other work. */
  clock: 'wall' | 'cpu';
  shield: 'on' | 'off';
  /** Patterns of process names that the shield leaves where they are. */
  leave: string[];
}

export async function openContainers(
  request: HostRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<Containers> {
  const scratch = await makeScratch();
  const outputs = await makeOutputs(scratch);
  const wanted = {
    runtime: 'docker' as const,
    builder: 'engine' as const,
    home: HOME,
    scratch,
    outputs,
    excluded: [],
    cacheScope: 'detection',
  };
  const place = await setUpBackend(wanted, systemClock, progress);
  if (place.shield === null) throw new Error('no Docker engine answers');
  const context = await describeRunContext(suiteOf('', request), place);
  const { cpus, host } = context;
  if (cpus === null) throw new Error('containers cannot be pinned here');
  const { leave, shield } = request;
  const raised = await place.shield.raise(
    { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode: shield, leave },
    progress,
    signal,
  );
  let order = 0;
  return {
    place: `CPU ${cpus.cpus} of ${host.cpus.length} (${host.cpuModel}), Linux ${host.kernel}, shield ${raised.facts.mode}`,
    async run(image) {
      order += 1;
      const prepared = await place.prepare(suiteOf(image, request), cpus, silent, signal);
      const ended = await prepared.invoke(order, raised.partition, signal);
      if (ended.reason !== 'exited' || ended.exitCode !== 0) {
        throw new Error(`a container of ${image}: ${ended.reason}, ${ended.exitCode}: ${ended.stderr.text}`);
      }
      const { readings } = await readResults(ended.stdout.text, 'pinbench');
      return new Map(readings.map(({ benchmark, samples }) => [benchmark, samples]));
    },
    async close() {
      for (const warning of await raised.lower()) progress.warning(warning);
      await removeScratch(scratch, progress.warning);
    },
  };
}

const silent: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };

function suiteOf(image: string, { cpus, clock, shield, leave }: HostRequest): Suite {
  const run: RunSpec = {
    command: ['/bench/program'],
    invocations: 1,
    cpus,
    memoryBytes: 256 * MIB,
    shmBytes: 16 * MIB,
    tmpBytes: 16 * MIB,
    pids: 64,
    timeoutSeconds: 60,
    env: { BENCH_CLOCK: clock },
    aslr: 'off',
    shield,
    leave,
    maxSteal: 1,
    maxInterrupts: 1e9,
  };
  return {
    name: 'real',
    directory: HOME,
    image: { args: {}, timeoutSeconds: 3600, name: image },
    run,
    results: { format: 'pinbench' },
  };
}
