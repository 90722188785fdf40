/** A build of which every layer is cached: pinbench's own builder beside `docker build`. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../src/model/run.ts';
import { alternate, type Comparison, compare, figure } from './alternation.ts';
import { commitAll, makeFolder, timed } from './child.ts';

const STEP = "pinbench's build step";
const WHOLE = 'pinbench from its start to the image';
const TAG = 'pinbench-overhead:docker';

export interface BuildSettings {
  cli: string;
  /** Folder with a Dockerfile whose base is the build argument BASE. */
  context: string;
  base: string;
  rounds: number;
}

/**
 * Both build the same files with the same arguments, each time in a fresh process. Of one `pinbench run` two figures are
 * taken: the build step as perf.json has it (buildSeconds: load the decoder of BuildKit's messages, pack and send the
 * context, follow the build, look the image up), and the time from starting the process to its line about the image
 * (with Node's own start, config, git and engine). `docker build` is timed as a whole process: that is what a script
 * without pinbench would wait for. The target is about the build step, as the process is there for the run in any case.
 */
export async function measureWarmBuild(settings: BuildSettings, tell: (text: string) => void): Promise<Comparison[]> {
  const folder = makeFolder();
  const context = path.join(folder, 'context');
  cpSync(settings.context, context, { recursive: true });
  const result = '{"results":[{"name":"work","metrics":[{"name":"time","units":"s","value":1}]}]}';
  const image = { dockerfile: 'context/Dockerfile', context: 'context', args: { BASE: settings.base } };
  const config = {
    version: 1,
    suites: { overhead: { image, run: { command: ['echo', result], invocations: 1 } } },
  };
  writeFileSync(path.join(folder, '.pinbench.yml'), JSON.stringify(config));
  commitAll(folder);
  const client = dockerBuilder();
  const DOCKER = `docker build (${client.name})`;
  const args = ['build', '--tag', TAG, '--build-arg', `BASE=${settings.base}`, context];
  const names = new Set([TAG]);
  const pinbench = async (): Promise<Record<string, number>> => {
    const mark = /image [0-9a-f]{12}: /;
    const ended = await timed(process.execPath, [settings.cli, 'run', '--no-store', '--output', 'out'], {
      cwd: folder,
      mark,
    });
    const run: Run = JSON.parse(readFileSync(path.join(folder, 'out/perf.json'), 'utf8'));
    if (run.image === null || ended.markedAt === null) throw new Error('the run says nothing of its image');
    names.add(run.image.name ?? TAG);
    return { [STEP]: run.image.buildSeconds * 1000, [WHOLE]: ended.markedAt };
  };
  try {
    const sides = [
      { once: pinbench },
      { once: async () => ({ [DOCKER]: (await timed('docker', args, { env: client.env })).ms }) },
    ];
    const seen = await alternate(sides, settings.rounds, tell);
    const docker = figure(seen, DOCKER);
    return [compare(figure(seen, STEP), docker, { target: 1 }), compare(figure(seen, WHOLE), docker)];
  } finally {
    // Names only: layers stay where they are, in the cache of the engine.
    execFileSync('docker', ['rmi', '--no-prune', ...names], { stdio: 'ignore' });
  }
}

/** BuildKit where the client has buildx; the classic builder otherwise, which the client then insists on. */
function dockerBuilder(): { name: string; env: NodeJS.ProcessEnv } {
  try {
    const version = execFileSync('docker', ['buildx', 'version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, number = ''] = version.split(' ');
    return { name: `buildx ${number}`.trim(), env: { ...process.env, DOCKER_BUILDKIT: '1' } };
  } catch {
    return { name: 'classic builder: no buildx here', env: { ...process.env, DOCKER_BUILDKIT: '0' } };
  }
}
