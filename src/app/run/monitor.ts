/** Measures with the CPUs shielded and the host monitored: what kept others off, and what disturbed the run all the same. */
import { disturbances, frequencyIsFixed, usageDisturbances, volatileOf } from '../../isolation/disturbances.ts';
import type { Suite } from '../../model/config.ts';
import { usageError } from '../../model/errors.ts';
import type { HostRecord } from '../../model/host.ts';
import type { ShieldFacts } from '../../model/isolation.ts';
import type { Usage } from '../../model/ports/engine.ts';
import type { HostCounters, RaisedShield } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import { type Measured, nothingMeasured } from './measure.ts';
import type { RunContext } from './run-context.ts';

/** What was seen of the host while the work was done. */
interface Seen {
  /** The host before the first invocation and after each. */
  counters: HostCounters[];
  /** What each invocation used, where it was counted. */
  usages: Usage[];
}

export interface Monitored<Work> {
  measured: Work;
  shield: ShieldFacts;
  host: HostRecord;
}

/** Before anything was measured. */
export function notMonitored(): Monitored<Measured> {
  return {
    measured: nothingMeasured(),
    shield: without('the run ended before it was needed'),
    host: { grade: null, probes: {}, disturbances: [], volatile: {} },
  };
}

/** In a turn of its own on this machine. `work` is given the shield's partition (null: pin as usual) and reads the counters of the benchmark's CPUs. */
export async function monitor<Work extends Seen>(
  suite: Suite,
  { cpus, host }: RunContext,
  { backend, progress }: { backend: ExecutionBackend; progress: Progress },
  signal: AbortSignal,
  work: (partition: string | null, readCounters: () => Promise<HostCounters>) => Promise<Work>,
): Promise<Monitored<Work>> {
  const list = cpus?.cpus ?? null;
  const { maxSteal, maxInterrupts } = suite.run;
  const tolerance = { maxSteal, maxInterrupts, fixedFrequency: frequencyIsFixed(host) };
  const graded = await backend.host.grade();
  const endTurn = await backend.takeTurn(progress, signal);
  let shield: RaisedShield;
  let measured: Work;
  let left: string[];
  try {
    shield = await raise(suite, cpus, backend, progress, signal);
    try {
      if (signal.aborted) throw new Error('stopped');
      measured = await work(shield.partition, () => backend.host.counters(list));
    } finally {
      left = await shield.lower();
      for (const sentence of left) progress.warning(sentence);
    }
  } finally {
    endTurn();
  }
  const [first] = measured.counters;
  const last = measured.counters.at(-1);
  const seen = first === undefined || last === undefined ? null : { first, last };
  return {
    measured,
    shield: shield.facts,
    host: {
      grade: graded?.grade ?? null,
      probes: graded?.probes ?? {},
      disturbances: [
        ...(seen === null ? [] : disturbances(seen.first, seen.last, tolerance)),
        ...usageDisturbances(measured.usages),
        ...left,
      ],
      volatile: seen === null ? {} : volatileOf(seen.first, seen.last),
    },
  };
}

async function raise(
  suite: Suite,
  cpus: RunContext['cpus'],
  backend: ExecutionBackend,
  progress: Progress,
  signal: AbortSignal,
): Promise<RaisedShield> {
  const { shield: mode, leave } = suite.run;
  if (mode === 'off') return none('switched off by `run.shield`');
  if (backend.shield === null || cpus === null) {
    if (mode === 'auto') return none(`the ${backend.name} runtime has no cgroup of its own that could be kept apart`);
    throw usageError(`\`run.shield: on\` is not possible under the ${backend.name} runtime`, {
      expected: 'a container, whose cgroup can be kept apart from everything else',
      fix: 'use a Docker engine, or set `shield: auto`',
    });
  }
  const request = { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode, leave };
  const raised = await backend.shield.raise(request, progress, signal);
  progress.line(
    raised.facts.mode === 'none' ? `not shielded: ${raised.facts.reason}` : `shielded: ${raised.facts.reason}`,
  );
  return raised;
}

function none(reason: string): RaisedShield {
  return { facts: without(reason), partition: null, lower: async () => [] };
}

function without(reason: string): ShieldFacts {
  return { mode: 'none', cpus: null, others: null, reason };
}
