/** What pinbench costs beside the docker client: the same command in the same ready image, the same number of times. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../src/model/run.ts';
import { alternate, type Comparison, compare, figure } from './alternation.ts';
import { commitAll, makeFolder, timed } from './child.ts';

export interface InvocationSettings {
  cli: string;
  image: string;
  invocations: number;
  /** How long the command works in each of them. */
  seconds: number;
  rounds: number;
}

const PLAIN = 'docker run --rm';
const CONFINED = 'docker run --rm, confined alike';
const PINBENCH = 'pinbench run';

/**
 * `pinbench run`: one process for all invocations; reads config and git, confines, captures, checks the isolation, reads
 * results, writes perf.json, stores, compares with the runs before, reports. `docker run --rm`: a process for each
 * invocation and nothing else; once with the engine's defaults, once with the confinement that pinbench asks for.
 */
export async function measureInvocations(
  settings: InvocationSettings,
  tell: (text: string) => void,
): Promise<Comparison[]> {
  const folder = makeFolder();
  const result = '{"results":[{"name":"work","metrics":[{"name":"time","units":"s","value":1}]}]}';
  const command = ['sh', '-c', `sleep ${settings.seconds}; echo '${result}'`];
  const config = {
    version: 1,
    suites: {
      overhead: { image: { name: settings.image }, run: { command, invocations: settings.invocations } },
    },
  };
  // JSON is YAML.
  writeFileSync(path.join(folder, '.pinbench.yml'), JSON.stringify(config));
  commitAll(folder);
  const pinbench = async (): Promise<number> =>
    (await timed(process.execPath, [settings.cli, 'run', '--output', 'out'], { cwd: folder })).ms;
  const docker = async (flags: string[]): Promise<number> => {
    const began = performance.now();
    for (let count = 0; count < settings.invocations; count += 1) {
      await timed('docker', ['run', '--rm', ...flags, settings.image, ...command], { says: /"results"/ });
    }
    return performance.now() - began;
  };
  tell('asking pinbench for its confinement');
  await pinbench();
  const flags = confinement(JSON.parse(readFileSync(path.join(folder, 'out/perf.json'), 'utf8')));
  const sides = [
    { once: async () => ({ [PINBENCH]: await pinbench() }) },
    { once: async () => ({ [PLAIN]: await docker([]) }) },
    { once: async () => ({ [CONFINED]: await docker(flags) }) },
  ];
  const seen = await alternate(sides, settings.rounds, tell);
  const pieces = { count: settings.invocations, name: 'invocation' };
  return [
    compare(figure(seen, PINBENCH), figure(seen, PLAIN), { target: 1.05, pieces }),
    compare(figure(seen, PINBENCH), figure(seen, CONFINED), { pieces }),
  ];
}

/** The docker client's flags for what a run says was asked of the engine. */
function confinement({ isolation: { requested } }: Run): string[] {
  const { cpus, memoryNodes, memoryBytes, pids, shmBytes, user } = requested;
  return [
    ...['--network', 'none', '--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--init'],
    ...['--ipc', 'private', '--log-driver', 'none', '--ulimit', 'core=0', '--oom-score-adj', '500'],
    ...['--cpuset-cpus', `${cpus}`, '--cpuset-mems', `${memoryNodes}`, '--user', `${user}`],
    ...['--memory', `${memoryBytes}`, '--memory-swap', `${memoryBytes}`, '--pids-limit', `${pids}`],
    ...['--tmpfs', `/dev/shm:rw,noexec,nosuid,nodev,size=${shmBytes}`, '--tmpfs', '/tmp:rw,exec,nosuid,nodev'],
  ];
}
