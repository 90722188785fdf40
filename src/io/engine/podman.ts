/** Runs invocations in Podman's containers, through its Docker API. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Runtime } from '../../model/ports/engine.ts';
import type { DockerPlan } from '../../plan/container.ts';
import { forPodman, readLimits } from '../../plan/container-podman.ts';

/** `runtime` speaks to the engine; the engine runs on this host and can read files of `scratch`. */
export function podmanRuntime<Plan extends DockerPlan>(runtime: Runtime<Plan>, scratch: string): Runtime<Plan> {
  const seccompFile = path.join(scratch, 'seccomp.json');
  return {
    async invoke(plan, signal) {
      // Whoever may start this process may have its limits, and the engine of this host gives no less.
      const limits = readLimits(await readFile('/proc/self/limits', 'utf8'));
      const { create, seccomp } = forPodman(plan.create, seccompFile, limits);
      if (seccomp !== null) await writeFile(seccompFile, seccomp);
      return runtime.invoke({ ...plan, create }, signal);
    },
  };
}
