/** Podman's containers, through its Docker API: what differs from Docker's. */
import { podmanRuntime } from '../../io/engine/podman.ts';
import type { ExecutionBackend } from './backend.ts';
import { type Containers, dockerBackend } from './docker.ts';

/** `scratch`: a folder of this process alone. */
export function podmanBackend(containers: Containers, scratch: string): ExecutionBackend {
  const backend = dockerBackend({ ...containers, runtime: podmanRuntime(containers.runtime, scratch) });
  const { conditions } = backend;
  const { engine } = conditions;
  return {
    ...backend,
    // Its containers are never taken for Docker's.
    ...(engine && {
      conditions: { ...conditions, engine: { ...engine, ociRuntime: `${engine.ociRuntime} of podman` } },
    }),
    // Podman refuses a memory policy for a tmpfs, so none is asked for.
    requested: (suite, cpus) => ({ ...backend.requested(suite, cpus), shmPolicy: null }),
  };
}
