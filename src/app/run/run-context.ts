/** What a run is measured in: whether it fits this host, its CPUs, what isolation it asks for, its environment key. */

import { fingerprint } from '../../environment/fingerprint.ts';
import type { Facts } from '../../isolation/facts.ts';
import { requestedOfContainer, requestedOfHost } from '../../isolation/requested.ts';
import type { Suite } from '../../model/config.ts';
import type { Grade } from '../../model/host.ts';
import type { ShieldFacts } from '../../model/isolation.ts';
import type { HostFacts } from '../../model/ports/host.ts';
import type { Environment } from '../../model/run.ts';
import { type CpuChoice, chooseCpus } from '../../plan/cpus/choose.ts';
import { reservedCpus } from '../../plan/cpus/reserved.ts';
import { canPin } from '../../plan/host-process.ts';
import { seccompName } from '../../plan/seccomp/filter.ts';
import { checkFits } from '../../preflight/check.ts';
import { knownEscapes } from '../../preflight/engine.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import { containerSetting, hostSetting } from '../backends/settings.ts';

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

/** Throws a usage error when the suite cannot run here: CPUs that are not there, a suite without a command. */
export async function describeRunContext(suite: Suite, backend: ExecutionBackend): Promise<RunContext> {
  const host = await backend.host.facts();
  const { run } = suite;
  const engine = backend.kind === 'docker' ? backend.engine : null;
  const checked = engine === null ? null : { ...engine, cgroup: host.cgroup };
  const warnings = checkFits(suite, host, checked);
  const pinned = backend.kind === 'docker' || canPin(backend.tools);
  const cpus = pinned ? chooseCpus(run.cpus, host.cpus, reservedCpus(host)) : null;
  const asked =
    backend.kind === 'docker'
      ? requestedOfContainer(containerSetting(suite, backend, cpus, { id: '', volumes: [] }, [], 0, null, null))
      : requestedOfHost(hostSetting(suite, backend, cpus, 0));
  // Podman refuses a memory policy for a tmpfs, so none is asked for; and its containers are never taken for Docker's.
  const onPodman = engine?.name === 'podman';
  const requested = onPodman ? { ...asked, shmPolicy: null } : asked;
  return {
    cpus,
    requested,
    host,
    warnings,
    escapes: checked === null ? [] : knownEscapes(checked, suite.image?.dockerfile !== undefined),
    fingerprint: (known) =>
      fingerprint(host, {
        requested,
        ...(engine === null
          ? {}
          : { engine: { ...engine, ociRuntime: onPodman ? `${engine.runtime} of podman` : engine.runtime } }),
        tmpBytes: run.tmpBytes,
        seccomp: engine?.seccomp === true ? seccompName() : null,
        pool: run.pool,
        definition: { argv: run.command ?? [], env: run.env },
        ...known,
      }),
  };
}
