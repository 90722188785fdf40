/** What a run is measured in: whether it fits this host, its CPUs, what isolation it asks for, its environment key. */

import { fingerprint } from '../../environment/fingerprint.ts';
import type { Facts } from '../../isolation/facts.ts';
import type { Suite } from '../../model/config.ts';
import type { Grade } from '../../model/host.ts';
import type { ShieldFacts } from '../../model/isolation.ts';
import type { HostFacts } from '../../model/ports/host.ts';
import type { Environment } from '../../model/run.ts';
import { type CpuChoice, chooseCpus } from '../../plan/cpus/choose.ts';
import { reservedCpus } from '../../plan/cpus/reserved.ts';
import { checkFits } from '../../preflight/check.ts';
import { knownEscapes } from '../../preflight/engine.ts';
import type { ExecutionBackend } from '../backends/backend.ts';

/** What a run is measured in, decided before anything is built. */
export interface RunContext {
  cpus: CpuChoice | null;
  requested: Facts;
  host: HostFacts;
  /** About the numbers: part of the record. */
  warnings: string[];
  /** About the host's safety: reported here, to whoever can fix it. */
  escapes: string[];
  /** The environment key, with what only the run itself could tell. */
  fingerprint(known: Known): Environment;
}

/** null where the run did not get so far. */
interface Known {
  shield: ShieldFacts['mode'];
  /** State of the processor's store bypass, as seen inside. */
  speculation: string | null;
  grade: Grade | null;
  baseImage: string | null;
}

/** Throws a usage error when the suite cannot run here: CPUs that do not exist, a suite without a command. */
export async function describeRunContext(suite: Suite, backend: ExecutionBackend): Promise<RunContext> {
  const host = await backend.host.facts();
  const { run } = suite;
  const engine = backend.engine === null ? null : { ...backend.engine, cgroup: host.cgroup };
  const warnings = checkFits(suite, host, engine);
  const cpus = backend.pins ? chooseCpus(run.cpus, host.cpus, reservedCpus(host)) : null;
  const requested = backend.requested(suite, cpus);
  return {
    cpus,
    requested,
    host,
    warnings,
    escapes: engine === null ? [] : knownEscapes(engine, suite.image?.dockerfile !== undefined),
    fingerprint: (known) =>
      fingerprint(host, {
        requested,
        runtime: backend.name,
        confined: backend.confines,
        tmpBytes: run.tmpBytes,
        ...backend.conditions,
        pool: run.pool,
        definition: { argv: run.command ?? [], env: run.env },
        ...known,
      }),
  };
}

export function cpusLine({ cpus, memoryNodes, reason }: CpuChoice): string {
  return `CPUs ${cpus}, memory node ${memoryNodes}: ${reason}`;
}
