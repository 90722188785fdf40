/** Sets up the place where invocations happen, after looking after what earlier runs have left on this machine. */
import path from 'node:path';
import { cacheNamespace } from '../../io/build/cache-namespace.ts';
import { sweepCgroups, whyNoCgroups } from '../../io/cgroup/groups.ts';
import { lastGrade } from '../../io/doctor/grade-record.ts';
import { sweepScratch } from '../../io/files/scratch.ts';
import { readCounters } from '../../io/host/counters.ts';
import { cgroupVersion, linuxHost } from '../../io/host/facts.ts';
import { takeTurn } from '../../io/host/turn.ts';
import { ownerIsGone, ownerMark } from '../../io/process/owner-mark.ts';
import { restoreHost } from '../../io/shield/shield.ts';
import { type PinbenchError, usageError } from '../../model/errors.ts';
import type { Clock, Host } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { quote } from '../../text/quote.ts';
import type { BackendRequest, BackendRow, BackendSetting, ExecutionBackend } from './backend.ts';
import { sideScope } from './cache-scope.ts';
import { RUNTIMES } from './registry.ts';

/** Nobody waits long for what earlier runs have left. */
const SWEEP_MS = 5_000;

/** Throws a usage error for a runtime without a row, and the row's own error where this machine does not have it. */
export async function setUpBackend(
  request: BackendRequest,
  clock: Clock,
  progress: Progress,
  rows: readonly BackendRow[] = RUNTIMES,
): Promise<ExecutionBackend> {
  const { runtime, withoutWarnings = false, ...rest } = request;
  const possible = rows.filter(({ name }) => runtime === undefined || name === runtime);
  const setting = { ...rest, ...(await lookAfterMachine(request, progress)), clock, progress };
  const warn = (sentence: string | null): void => {
    if (sentence !== null && !withoutWarnings) progress.warning(sentence);
  };
  let error: PinbenchError = usageError(`there is no runtime ${quote(runtime ?? '')}`, {
    expected: `one of ${rows.map(({ name }) => name).join(', ')}`,
  });
  for (const { open } of possible) {
    const found = await open(setting);
    if ('prepare' in found) {
      warn(found.lost);
      return found;
    }
    error = found.error;
    if (runtime === undefined) warn(found.warning);
  }
  throw error;
}

/** Puts right what killed runs have left here; answers what every backend knows of this machine and this process. */
async function lookAfterMachine(
  { scratch, cacheScope }: BackendRequest,
  progress: Progress,
): Promise<Pick<BackendSetting, 'host' | 'cgroups' | 'owner' | 'cacheNamespace' | 'takeTurn'>> {
  const host: Host = { ...linuxHost(), counters: (cpus) => readCounters(cpus), grade: lastGrade };
  const cgroup = cgroupVersion();
  for (const sentence of restoreHost()) progress.warning(sentence);
  await sweepCgroups(ownerIsGone);
  const until = performance.now() + SWEEP_MS;
  await sweepScratch([path.dirname(scratch)], { until, everybody: false, dryRun: false });
  return {
    host,
    cgroups: cgroup === null || whyNoCgroups(cgroup) !== null ? null : cgroup,
    owner: ownerMark(),
    cacheNamespace: (commit) => cacheNamespace(sideScope(cacheScope, commit), commit !== null),
    takeTurn: (waiting, signal) => takeTurn(waiting, signal),
  };
}
