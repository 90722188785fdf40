/** Probes this host under the conditions of a run: shielded where a run would be, in the same container. */
import { housekeeping, knownText, type Machine } from '../../doctor/machine.ts';
import { noResult, PROBES, type ProbeResult } from '../../doctor/probes/probe.ts';
import { mustExist, programFile } from '../../io/process/bundled-programs.ts';
import { systemClock } from '../../io/process/clock.ts';
import { readCpuList } from '../../model/cpu-list.ts';
import { messageOf, PinbenchError } from '../../model/errors.ts';
import type { IsolationFacts, ShieldFacts } from '../../model/isolation.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import { openProbeSession, probeSuite } from './probe-session.ts';
import { runProbes } from './run-probes.ts';

export interface ProbeRequest {
  backend: ExecutionBackend;
  cpus: CpuChoice;
  /** What isolation a run would ask for. */
  requested: IsolationFacts;
  machine: Machine;
  /** Folder with the probe program. */
  home: string;
  quick: boolean;
}

/** Throws an infrastructure error when it is stopped or the probe program is missing; other failures are `unknown`. */
export async function probeHost(
  request: ProbeRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ probes: ProbeResult[]; shield: ShieldFacts['mode'] }> {
  const { backend } = request;
  const probe = programFile(request.home, 'probe');
  await mustExist(probe, 'the probe program');
  const endTurn = await backend.takeTurn(progress, signal);
  try {
    return await probeInTurn(request, probe, progress, signal);
  } finally {
    endTurn();
  }
}

async function probeInTurn(
  request: ProbeRequest,
  probe: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ probes: ProbeResult[]; shield: ShieldFacts['mode'] }> {
  const { backend, cpus } = request;
  const raised =
    (await backend.shield?.raise(
      { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode: 'auto', leave: [] },
      progress,
      signal,
    )) ?? null;
  try {
    const probes = await probeWith(request, probe, raised?.partition ?? null, progress, signal);
    return { probes, shield: raised?.facts.mode ?? 'none' };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || signal.aborted) throw thrown;
    return { probes: everyProbe(messageOf(thrown)), shield: raised?.facts.mode ?? 'none' };
  } finally {
    for (const warning of (await raised?.lower()) ?? []) progress.warning(warning);
  }
}

async function probeWith(
  { backend, cpus, requested, machine, quick }: ProbeRequest,
  probe: string,
  partition: string | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<ProbeResult[]> {
  const session = await openProbeSession(backend, probeSuite(cpus.cpus, machine.cpus.length), cpus, probe, partition);
  try {
    const others = housekeeping(machine);
    const quiet = readCpuList(knownText(machine, '/sys/devices/system/cpu/nohz_full') ?? '') ?? [];
    const tickless = machine.benchmark.every((id) => quiet.includes(id));
    const setting = { session, cpus, requested, others, probe, quick, tickless };
    return await runProbes(setting, progress, systemClock.seconds, signal);
  } finally {
    await session.close();
  }
}

/** All probes as not made, for one reason. */
export function everyProbe(why: string): ProbeResult[] {
  const isProbe = (id: string): id is keyof typeof PROBES => Object.hasOwn(PROBES, id);
  return Object.keys(PROBES)
    .filter(isProbe)
    .map((id) => noResult(id, why));
}
