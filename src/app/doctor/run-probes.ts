/** Makes the probes, one after the other, and lets each be judged. What could not be made is `unknown`, with the reason. */

import { findBusySpan, judgeGap, judgeInterrupts, judgeSpread, judgeTick } from '../../doctor/probes/cpu.ts';
import { readLines } from '../../doctor/probes/output.ts';
import { planProbes, seriesArguments } from '../../doctor/probes/plan.ts';
import { noResult, PROBES, type ProbeId, type ProbeResult } from '../../doctor/probes/probe.ts';
import { judgeHeat, judgeQuietBusy, judgeReadBack, judgeSameTwice, judgeSteal } from '../../doctor/probes/time.ts';
import { sampleCounters, startLoad } from '../../io/doctor/load.ts';
import { readObserved } from '../../isolation/observed.ts';
import { judgeIsolation } from '../../isolation/verify.ts';
import { parseCpuList } from '../../model/cpu-list.ts';
import { infrastructureError, messageOf, PinbenchError } from '../../model/errors.ts';
import type { IsolationFacts } from '../../model/isolation.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { Bench } from './probe-session.ts';

export interface ProbeSetting {
  bench: Bench;
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
  const { bench, others } = setting;
  const benchmark = parseCpuList(setting.cpus.cpus);
  const plan = planProbes(benchmark.length, setting.quick);
  const results: ProbeResult[] = [];

  /** One thing that is run, and the probes that are judged by it. */
  const make = async (ids: ProbeId[], work: () => Promise<ProbeResult[]>): Promise<void> => {
    const [first] = ids;
    const started = seconds();
    progress.live(() => `${first === undefined ? '' : PROBES[first].title}: ${Math.round(seconds() - started)} s`);
    const judged = await work().catch((thrown: unknown) => {
      if (signal.aborted) throw infrastructureError('stopped before all probes had ended');
      if (!(thrown instanceof PinbenchError)) throw thrown;
      return ids.map((id) => noResult(id, messageOf(thrown)));
    });
    for (const { title, status, observed } of judged) progress.line(`${title}: ${status} (${observed})`);
    results.push(...judged);
  };

  let rounds = 0;
  const whole = sampleCounters(benchmark);
  try {
    await make(['read-back'], async () => {
      const output = await bench.run(['rounds', `${plan.loopMilliseconds}`], signal);
      rounds = readLines(output, 'rounds', 1)[0]?.[0] ?? 0;
      return [readBack(setting)];
    });
    await make(['spread'], async () => [judgeSpread(await bench.run(plan.spread, signal), benchmark)]);
    await make(['gap', 'tick', 'interrupts'], async () => {
      const sampler = sampleCounters(benchmark);
      const output = await bench.run(plan.gap, signal).finally(() => sampler.stop());
      const span = findBusySpan(output, sampler.samples);
      return [judgeGap(output), judgeTick(span, benchmark, setting.tickless), judgeInterrupts(span, benchmark)];
    });
    const series = (processes: number): Promise<string> => {
      if (rounds === 0) throw infrastructureError('the speed of the fixed loop could not be found out');
      return bench.run(seriesArguments(processes, rounds), signal);
    };
    await make(['quiet-busy'], async () => {
      if (others.length === 0) return [judgeQuietBusy('', null)];
      const quiet = await series(plan.quietProcesses);
      const load = await startLoad(setting.probe, others, plan.loadMilliseconds);
      try {
        return [judgeQuietBusy(quiet, await series(plan.quietProcesses))];
      } finally {
        await load.stop();
      }
    });
    await make(['same-twice'], async () => [judgeSameTwice(await series(2 * plan.pairs))]);
  } finally {
    progress.done();
    whole.stop();
  }
  const [first, last] = [whole.samples[0], whole.samples.at(-1)];
  const span = first === undefined || last === undefined ? null : { first, last };
  await make(['steal', 'heat'], async () => [judgeSteal(span, benchmark), judgeHeat(span)]);
  progress.done();
  return results;
}

function readBack({ bench, requested }: ProbeSetting): ProbeResult {
  const frame = bench.frame();
  const observed = frame === null ? null : readObserved(frame, requested.runtime);
  return judgeReadBack(judgeIsolation(requested, observed).violations, frame);
}
