/** Where the history is that a command line names: a folder, or the data branch of a repository. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULTS } from '../../../config/defaults.ts';
import { loadConfigFile } from '../../../io/files/config-file.ts';
import { git } from '../../../io/git/git.ts';
import { gitRepository } from '../../../io/git/repository.ts';
import { parseRun } from '../../../io/schema/schema.ts';
import { dataBranchStore } from '../../../io/store/data-branch/store.ts';
import { folderStore } from '../../../io/store/folder/store.ts';
import { leftBehind, projectStore } from '../../../io/store/project-store.ts';
import { messageOf, type PinbenchError, usageError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import { nearest } from '../../../text/nearest.ts';
import { firstFew, quote, quoted } from '../../../text/quote.ts';
import type { HistoryOptions } from './context.ts';

/** Remotes that an error lists. */
const MOST_NAMED = 10;

type Variables = Partial<Record<string, string>>;

/** This machine itself, where nothing needs encryption; every name below "localhost" is (RFC 6761, 6.3). */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/;

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
    return folderStore(
      store === undefined ? await storeAround(directory, note) : path.resolve(directory, store),
      parseRun,
    );
  }
  const { address, isTyped } = await addressOf(remote, directory);
  const token = tokenFor(address, variables, isTyped);
  if (token === null && (variables.PINBENCH_TOKEN ?? '') !== '' && /^https?:/i.test(address)) note(notSent(address));
  return dataBranchStore({ remote: address, branch: branch ?? DEFAULTS.store.branch, token, scratch, parseRun, note });
}

interface Address {
  address: string;
  /** By the user; else the clone's own settings have it, which came with the clone. */
  isTyped: boolean;
}

/** A name such as `origin` is what the clone here knows by it, as for git itself; anything else is an address already. */
async function addressOf(remote: string, directory: string): Promise<Address> {
  if (!/^\w[\w.-]*$/.test(remote)) return { address: remote, isTyped: true };
  const answer = await git(['remote', 'get-url', remote], { cwd: directory });
  if (answer.code !== 0) {
    // As for git, a path may have no slash either.
    if (await isFolder(path.resolve(directory, remote))) return { address: remote, isTyped: true };
    throw await noRemote(remote, directory);
  }
  const address = answer.stdout.toString().trim();
  if (!isOnAServer(address)) {
    throw usageError(`the remote ${remote} is not on a server by the settings of this clone`, {
      expected: "an http(s) or ssh address: git runs the hooks of a repository on this machine, and the clone's may be",
      fix: `see it with \`git remote get-url ${remote}\`, and name the path itself if you trust it: --remote PATH`,
    });
  }
  return { address, isTyped: false };
}

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => null))?.isDirectory() === true;
}

async function noRemote(remote: string, directory: string): Promise<PinbenchError> {
  const listed = await git(['remote'], { cwd: directory });
  const fix = 'name a repository by its URL or path: --remote URL';
  if (listed.code !== 0) {
    return usageError(`there is no clone here that could have a remote called ${remote}`, { fix });
  }
  const names = listed.stdout.toString().split('\n').filter(Boolean);
  const near = nearest(remote, names);
  return usageError(`this clone has no remote called ${remote}`, {
    expected:
      names.length === 0
        ? 'a URL or a path: this clone has no remotes'
        : `one of its remotes: ${firstFew(names.map(quote), MOST_NAMED)}`,
    fix: near === undefined ? fix : `did you mean ${quoted(near)}?`,
  });
}

/** http(s), ssh, or `host:path`, which is ssh too. */
function isOnAServer(address: string): boolean {
  return /^(?:https?|ssh):\/\/[^/]/i.test(address) || /^(?:[\w.-]+@)?\w[\w.-]+:(?!:|\/\/)/.test(address);
}

function notSent(address: string): string {
  const where = URL.canParse(address) ? new URL(address).origin : 'that address';
  return `PINBENCH_TOKEN is not sent to ${where}: it goes to an https address that is given in full with --remote, or to GitHub's.`;
}

/** As `pinbench run` has it: at the root of the work tree, or beside the configuration outside of one. */
async function storeAround(directory: string, note: (sentence: string) => void): Promise<string> {
  const root = await gitRepository().root(directory);
  if (root !== null) {
    const store = await projectStore(root, directory, root);
    const left = await leftBehind(root, store);
    if (left !== null) note(left);
    return store;
  }
  const file = await loadConfigFile(undefined, directory, null).catch((thrown: unknown) => {
    throw usageError(`no stored runs are named, and this folder is not a project: ${messageOf(thrown)}`, {
      expected: 'a folder in a repository, or one with a configuration',
      fix: 'name the folder with --store, or a repository with --remote',
      cause: thrown,
    });
  });
  return projectStore(null, file.directory, file.bounds);
}

/**
 * PINBENCH_TOKEN goes wherever the user says, in so many words. GITHUB_TOKEN is there in every job, so it goes to GitHub
 * only: whoever can change a URL in a workflow must not get it sent to a place of their own.
 */
export function tokenFor(remote: string, variables: Variables, isTyped = true): string | null {
  // A path, or `host:path`: git logs in by itself.
  if (!URL.canParse(remote)) return null;
  const { origin, protocol, hostname } = new URL(remote);
  const server = variables.GITHUB_SERVER_URL ?? 'https://github.com';
  const isGitHub = URL.canParse(server) && origin === new URL(server).origin && /^https?:$/.test(protocol);
  if (protocol === 'http:' && !(LOOPBACK.test(hostname) && (isTyped || isGitHub))) return null;
  const given = variables.PINBENCH_TOKEN ?? '';
  if (given !== '') return isTyped || isGitHub ? given : null;
  const token = variables.GITHUB_TOKEN ?? '';
  return token !== '' && isGitHub ? token : null;
}
