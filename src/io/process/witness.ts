/** Sees which files of a folder an invocation of this host opens, in front of a witness: nothing is measured meanwhile. */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { HostPlan, Seen, Witness } from '../../plan/host-process.ts';
import { gitOutput } from '../git/git.ts';
import { raceEnd } from './deadline.ts';
import { makeOutputFolder, removeOutputFolder } from './output-folder.ts';

/** Programs load their code at the start; what is seen by then is enough. */
const MOST_SECONDS = 60;
/** What the witness ends with where it may not look. */
const BLIND = 125;
/** What others wrote, the same for every commit. */
const DEPENDENCIES = new Set(['.git', 'node_modules', 'site-packages', '.pinbench']);
const CODE =
  /\.(pyc?|pyd|so(\.[\d.]+)?|[mc]?[jt]s|[jt]sx|node|wasm|rb|p[lm]|php|lua|jl|r|jar|class|dll|exe|a|o|rlib|rmeta|beam|exs?|sh)$/i;

/**
 * `program`: the witness, which starts `launcher`; both may lie in the repository, and are no code of it. `home`: the
 * user's folder, which may itself be a repository.
 */
export function hostWitness(
  program: string,
  launcher: string,
  home: string | undefined,
  warn: (sentence: string) => void,
): Witness {
  return async (plan, folder, ignored, signal) => {
    if (process.platform !== 'linux' || !existsSync(program)) {
      return { unseen: 'there is no witness for this kind of machine' };
    }
    const root = realpathSync(folder);
    const own = [program, launcher].filter((file) => existsSync(file)).map((file) => realpathSync(file));
    const isForeign = await foreignFiles(root, [...ignored, ...own], home);
    await makeOutputFolder(plan.outputFolder);
    try {
      return await traced(program, plan, root, isForeign, signal);
    } finally {
      await removeOutputFolder(plan.outputFolder, warn);
    }
  };
}

async function traced(
  program: string,
  plan: HostPlan,
  root: string,
  isForeign: (file: string) => boolean,
  signal: AbortSignal,
): Promise<Seen> {
  const child = spawn(program, [root, '--', ...plan.argv], {
    cwd: plan.directory,
    env: plan.env,
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let opened: string | null = null;
  let rest = '';
  const known = new Set<string>();
  const kill = async (): Promise<void> => void child.kill('SIGKILL');
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    const files = `${rest}${chunk.toString()}`.split('\0');
    rest = files.pop() ?? '';
    for (const file of files) {
      if (opened !== null || known.has(file)) continue;
      known.add(file);
      if (!isForeign(file)) continue;
      opened = path.relative(root, file);
      void kill();
    }
  });
  const closed = new Promise<void>((resolve, reject) => {
    child.once('close', () => resolve()).once('error', reject);
  });
  // Whatever the command has started is in the hands of the witness, and ends with it.
  const stop = await raceEnd(closed, Math.min(MOST_SECONDS, plan.timeoutSeconds), signal, kill);
  if (stop.reason === 'engine lost') return { unseen: 'the witness could not be started' };
  if (opened === null && child.exitCode === BLIND)
    return { unseen: 'the kernel does not let one process watch another here' };
  return { opened };
}

/**
 * Tells of a file below `root` whether another commit's benchmark has no business with it: it belongs to the repository,
 * or was made from it and can be run. In a repository that is the user's home, programs of other origin lie too.
 */
async function foreignFiles(
  root: string,
  ignored: string[],
  home: string | undefined,
): Promise<(file: string) => boolean> {
  const listed = (await gitOutput(['ls-files', '-z', '--cached'], { cwd: root })).toString().split('\0');
  const tracked = new Set(listed.map((name) => path.join(root, name)));
  const isHome = home !== undefined && isBelow(home, root);
  return (file) => {
    if (ignored.some((folder) => isBelow(file, folder))) return false;
    const folders = path.relative(root, file).split(path.sep).slice(0, -1);
    if (folders.some((name) => DEPENDENCIES.has(name))) return false;
    if (tracked.has(file)) return true;
    if (isHome || isInVirtualEnvironment(root, folders)) return false;
    const facts = statSync(file, { throwIfNoEntry: false });
    return facts?.isFile() === true && (CODE.test(file) || (facts.mode & 0o111) !== 0);
  };
}

function isInVirtualEnvironment(root: string, folders: string[]): boolean {
  return folders.some((_, index) => existsSync(path.join(root, ...folders.slice(0, index + 1), 'pyvenv.cfg')));
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}${path.sep}`);
}
