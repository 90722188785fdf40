/** Where the history is that a command line names: a folder, or the data branch of a repository. */
import path from 'node:path';
import { DEFAULTS } from '../../config/written.ts';
import { messageOf, usageError } from '../../errors.ts';
import { loadConfigFile } from '../../io/config-file.ts';
import { dataBranchStore } from '../../io/data-branch.ts';
import { folderStore } from '../../io/folder-store.ts';
import { git } from '../../io/git.ts';
import { gitRepository } from '../../io/git-repository.ts';
import { folderNamed } from '../../io/ordinary-file.ts';
import { parseRun } from '../../io/schema.ts';
import type { Archive } from '../../world.ts';
import type { HistoryOptions } from './commands.ts';

type Variables = Partial<Record<string, string>>;

/** `scratch` is a folder of the caller, who also removes it; `note` gets what a person should see. Throws a usage error when options contradict each other. */
export async function archiveAt(
  options: HistoryOptions,
  directory: string,
  variables: Variables,
  scratch: string,
  note: (sentence: string) => void,
): Promise<Archive> {
  const { store, remote, branch } = options;
  if (remote !== undefined && store !== undefined) {
    throw usageError('both --store and --remote are given', { expected: 'one of them: a folder, or a data branch' });
  }
  if (remote === undefined) {
    if (branch !== undefined) {
      throw usageError('--branch is given without --remote', { expected: '--remote URL --branch NAME' });
    }
    return folderStore(store === undefined ? await projectStore(directory) : path.resolve(directory, store), parseRun);
  }
  const address = await addressOf(remote, directory);
  const token = tokenFor(address, variables);
  return dataBranchStore({ remote: address, branch: branch ?? DEFAULTS.store.branch, token, scratch, parseRun, note });
}

/** A name such as `origin` is what the clone here knows by it, as for git itself; anything else is an address already. */
async function addressOf(remote: string, directory: string): Promise<string> {
  if (!/^\w[\w.-]*$/.test(remote)) return remote;
  const answer = await git(['remote', 'get-url', remote], { cwd: directory });
  return answer.code === 0 ? answer.stdout.toString().trim() : remote;
}

/** As `pinbench run` has it: at the root of the work tree, or beside the configuration outside of one. */
async function projectStore(directory: string): Promise<string> {
  const root = await gitRepository().root(directory);
  if (root !== null) return folderNamed(path.join(root, '.pinbench'), 'the folder of stored runs', root);
  const file = await loadConfigFile(undefined, directory, null).catch((thrown: unknown) => {
    throw usageError(`no stored runs are named, and this is no project: ${messageOf(thrown)}`, {
      expected: 'a folder in a repository, or one with a configuration',
      todo: 'name the folder with --store, or a repository with --remote',
      cause: thrown,
    });
  });
  return folderNamed(path.join(file.directory, '.pinbench'), 'the folder of stored runs', file.bounds);
}

/**
 * PINBENCH_TOKEN goes wherever the user says. GITHUB_TOKEN is there in every job, so it goes to GitHub only: whoever can
 * change a URL in a workflow must not get it sent to a place of their own.
 */
export function tokenFor(remote: string, variables: Variables): string | null {
  const given = variables.PINBENCH_TOKEN ?? '';
  if (given !== '') return given;
  const token = variables.GITHUB_TOKEN ?? '';
  const server = variables.GITHUB_SERVER_URL ?? 'https://github.com';
  const isGitHub = URL.canParse(remote) && URL.canParse(server) && new URL(remote).origin === new URL(server).origin;
  return token !== '' && isGitHub ? token : null;
}
