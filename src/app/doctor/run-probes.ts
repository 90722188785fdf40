/** Makes the probes, one after the other, and has each evaluated. What could not be made is `unknown`, with the reason. */

import {
  evaluateGap,
  evaluateInterrupts,
  evaluateSpread,
  evaluateTick,
  findBusySpan,
} from '../../doctor/probes/cpu.ts';
import { readLines } from '../../doctor/probes/output.ts';
import { planProbes, seriesArguments } from '../../doctor/probes/plan.ts';
import { noResult, PROBES, type ProbeId, type ProbeResult } from '../../doctor/probes/probe.ts';
import {
  evaluateHeat,
  evaluateQuietBusy,
  evaluateReadBack,
  evaluateSameTwice,
  evaluateSteal,
} from '../../doctor/probes/time.ts';
import { sampleCounters, startLoad } from '../../io/doctor/load.ts';
import { readObserved } from '../../isolation/observed.ts';
import { verifyIsolation } from '../../isolation/verify.ts';
import { parseCpuList } from '../../model/cpu-list.ts';
import { infrastructureError, messageOf, PinbenchError } from '../../model/errors.ts';
import type { IsolationFacts } from '../../model/isolation.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { ProbeSession } from './probe-session.ts';

export interface ProbeSetting {
  session: ProbeSession;
  cpus: CpuChoice;
  requested: IsolationFacts;
  /** Online CPUs that are not the benchmark's. */
  others: number[];
  /** The probe program on this host. */
  probe: string;
  quick: boolean;
  /** nohz_full has all of the benchmark's CPUs. */
  tickless: boolean;
}

export async function runProbes(
  setting: ProbeSetting,
  progress: Progress,
  seconds: () => number,
  signal: AbortSignal,
): Promise<ProbeResult[]> {
  const { session, others } = setting;
  const benchmark = parseCpuList(setting.cpus.cpus);
  const plan = planProbes(benchmark.length, setting.quick);
  const results: ProbeResult[] = [];

  /** One thing that is run, and the probes that are evaluated from it. */
  const make = async (ids: ProbeId[], work: () => Promise<ProbeResult[]>): Promise<void> => {
    const [first] = ids;
    const started = seconds();
    progress.live(() => `${first === undefined ? '' : PROBES[first].title}: ${Math.round(seconds() - started)} s`);
    const found = await work().catch((thrown: unknown) => {
      if (signal.aborted) throw infrastructureError('stopped before all probes had ended');
      if (!(thrown instanceof PinbenchError)) throw thrown;
      return ids.map((id) => noResult(id, messageOf(thrown)));
    });
    for (const { title, status } of found) progress.line(`${title}: ${status}`);
    results.push(...found);
  };

  let rounds = 0;
  const whole = sampleCounters(benchmark);
  try {
    await make(['read-back'], async () => {
      const output = await session.run(['rounds', `${plan.loopMilliseconds}`], signal);
      rounds = readLines(output, 'rounds', 1)[0]?.[0] ?? 0;
      return [readBack(setting)];
    });
    await make(['spread'], async () => [evaluateSpread(await session.run(plan.spread, signal), benchmark)]);
    await make(['gap', 'tick', 'interrupts'], async () => {
      const sampler = sampleCounters(benchmark);
      const output = await session.run(plan.gap, signal).finally(() => sampler.stop());
      const span = findBusySpan(output, sampler.samples);
      return [
        evaluateGap(output),
        evaluateTick(span, benchmark, setting.tickless),
        evaluateInterrupts(span, benchmark),
      ];
    });
    const series = (processes: number): Promise<string> => {
      if (rounds === 0) throw infrastructureError('the speed of the fixed loop could not be found out');
      return session.run(seriesArguments(processes, rounds), signal);
    };
    await make(['quiet-busy'], async () => {
      if (others.length === 0) return [evaluateQuietBusy('', null)];
      const quiet = await series(plan.quietProcesses);
      const load = await startLoad(setting.probe, others, plan.loadMilliseconds);
      try {
        return [evaluateQuietBusy(quiet, await series(plan.quietProcesses))];
      } finally {
        await load.stop();
      }
    });
    await make(['same-twice'], async () => [evaluateSameTwice(await series(2 * plan.pairs))]);
  } finally {
    progress.done();
    whole.stop();
  }
  const [first, last] = [whole.samples[0], whole.samples.at(-1)];
  const span = first === undefined || last === undefined ? null : { first, last };
  await make(['steal', 'heat'], async () => [evaluateSteal(span, benchmark), evaluateHeat(span)]);
  progress.done();
  return results;
}

function readBack({ session, requested }: ProbeSetting): ProbeResult {
  const frame = session.frame();
  const observed = frame === null ? null : readObserved(frame, requested.runtime);
  return evaluateReadBack(verifyIsolation(requested, observed).violations, frame);
}
