/** Runs the probe program as a benchmark would be run: same container, same limits, same CPUs. */
import type { Suite } from '../../model/config.ts';
import { infrastructureError } from '../../model/errors.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import { cutText } from '../../text/quote.ts';
import type { ExecutionBackend } from '../backends/backend.ts';

const MEBIBYTE = 1024 * 1024;

export interface ProbeSession {
  /** What the probe printed. Throws an infrastructure error when it did not end well. */
  run(args: string[], signal: AbortSignal): Promise<string>;
  /** What the launcher read inside, the last time; null when it did not. */
  frame(): string | null;
  close(): Promise<void>;
}

/** The probe as a suite: what is not told here is as for any benchmark. */
export function probeSuite(cpus: string, cpuCount: number): Suite {
  return {
    name: 'doctor',
    directory: '/',
    run: {
      command: ['probe'],
      invocations: 1,
      cpus,
      memoryBytes: 256 * MEBIBYTE,
      shmBytes: 16 * MEBIBYTE,
      tmpBytes: 16 * MEBIBYTE,
      pids: 256 + 2 * cpuCount,
      timeoutSeconds: 130,
      env: {},
      aslr: 'off',
      shield: 'auto',
      leave: [],
      maxSteal: 0.001,
      maxInterrupts: 1000,
    },
    results: { format: 'auto' },
  };
}

/** `partition`: the shield's cgroup, or null. `probe`: the program on this host. */
export async function openProbeSession(
  backend: ExecutionBackend,
  suite: Suite,
  cpus: CpuChoice,
  probe: string,
  partition: string | null,
): Promise<ProbeSession> {
  let frame: string | null = null;
  let order = 0;
  const program = await backend.prepareProgram(suite, cpus, probe, partition);
  return {
    frame: () => frame,
    close: program.close,
    run: async (args, signal) => {
      order += 1;
      const ended = await program.invoke(order, args, signal);
      frame = ended.observed;
      if (ended.reason === 'exited' && ended.exitCode === 0) return ended.stdout.text;
      if (signal.aborted) throw infrastructureError('stopped before all probes had ended');
      const why =
        ended.notStarted?.sentence ?? (cutText(ended.stderr.text.trim(), 300) || `exit code ${ended.exitCode}`);
      throw infrastructureError(`the probe \`${args.join(' ')}\` ended by "${ended.reason}": ${why}`);
    },
  };
}
