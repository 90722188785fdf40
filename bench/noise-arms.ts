/** The three ways of running the program in a container, on a machine that is idle or busy. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connectEngine, field } from '../src/io/engine/client.ts';
import { hostShield } from '../src/io/shield/shield.ts';
import type { Progress } from '../src/model/ports/progress.ts';
import type { Side } from './alternation.ts';
import { parseSeen, type Seen } from './noise-program.ts';

export const ARMS = ['plain', 'pinned', 'shielded'] as const;
export const LOADS = ['idle', 'busy'] as const;
export type Arm = (typeof ARMS)[number];
export type Load = (typeof LOADS)[number];

export interface NoiseSettings {
  program: string;
  count: number;
  image: string;
  cpus: string;
  memoryNodes: string;
  busyLoops: number;
  /** Patterns of process names that the shield leaves where they are. */
  leave: string[];
}

const silent: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };

/** A side for each arm and load; its figures are named "load arm figure". */
export function noiseSides(settings: NoiseSettings): Side[] {
  return LOADS.flatMap((load) =>
    ARMS.map((arm) => ({
      async once() {
        const busy = load === 'busy' ? startLoops(settings) : [];
        const stop = (): void => {
          for (const child of busy) child.kill('SIGKILL');
        };
        process.once('exit', stop);
        try {
          const seen = await runArm(settings, arm);
          return Object.fromEntries(Object.entries(seen).map(([name, value]) => [`${load} ${arm} ${name}`, value]));
        } finally {
          stop();
          process.off('exit', stop);
        }
      },
    })),
  );
}

async function runArm(settings: NoiseSettings, arm: Arm): Promise<Seen> {
  if (arm !== 'shielded') return runContainer(settings, arm === 'pinned');
  const { cpus, memoryNodes, leave } = settings;
  const request = { cpus, memoryNodes, mode: 'on' as const, leave };
  const shield = await hostShield().raise(request, silent, new AbortController().signal);
  try {
    if (shield.partition !== null) throw new Error('this bench knows the cpusets of cgroup v1 only');
    return await runContainer(settings, true);
  } finally {
    await shield.lower();
  }
}

async function runContainer({ program, count, image, cpus }: NoiseSettings, pinned: boolean): Promise<Seen> {
  const container = await connectEngine().createContainer({
    Image: image,
    Entrypoint: ['/noise'],
    Cmd: [`${count}`],
    Labels: { 'pinbench-noise': `${process.pid}` },
    HostConfig: {
      Binds: [`${program}:/noise:ro`],
      NetworkMode: 'none',
      ...(pinned ? { CpusetCpus: cpus } : {}),
    },
  });
  try {
    await container.start();
    const ended: unknown = await container.wait();
    const log = await container.logs({ stdout: true, stderr: true });
    // Each chunk of a log has eight bytes before it.
    const text = log.subarray(8).toString('utf8');
    if (field(ended, 'StatusCode') !== 0) throw new Error(`the program failed: ${text}`);
    return parseSeen(text);
  } finally {
    await container.remove({ force: true });
  }
}

/** The same program without an end, as somebody else's work. */
function startLoops({ program, busyLoops }: NoiseSettings): ChildProcess[] {
  return Array.from({ length: busyLoops }, () => spawn(program, [], { stdio: 'ignore' }));
}
