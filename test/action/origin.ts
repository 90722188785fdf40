/** The repository that a scenario is about: what was committed, where GitHub keeps it, and how a job checks it out. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PERSON = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

export class Origin {
  /** The bare repository that a git server serves. */
  readonly bare: string;
  /** Commit or branch -> path -> content: what GitHub's contents API is asked for. */
  readonly files: Record<string, Record<string, string>> = {};
  /** Commit -> what a transcript calls it. */
  readonly names = new Map<string, string>();
  readonly #tree: string;

  constructor(root: string) {
    this.bare = path.join(root, 'served/o/r');
    this.#tree = path.join(root, 'author');
    git(['init', '--quiet', '--bare', this.bare]);
    git(['init', '--quiet', '--initial-branch=main', this.#tree]);
  }

  /** A commit on a branch, which begins where main is; its message is its name in the transcript. null removes a file. */
  commit(branch: string, message: string, files: Record<string, string | null>): string {
    if (this.tip(branch) === null && this.names.size > 0) this.#git('switch', '--quiet', '--create', branch, 'main');
    else if (this.names.size > 0) this.#git('switch', '--quiet', branch);
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.#tree, name);
      if (content === null) {
        rmSync(file);
        continue;
      }
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    this.#git('add', '--all');
    this.#git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.#publish(message, `refs/heads/${branch}`);
  }

  /** GitHub's merge commit of a pull request, at refs/pull/NUMBER/merge. */
  merge(base: string, head: string, number: number, ref = `refs/pull/${number}/merge`): string {
    this.#git('switch', '--quiet', '--detach', base);
    this.#git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head);
    const sha = this.#publish(`merge of ${head}`, ref);
    this.#git('switch', '--quiet', base);
    return sha;
  }

  /** Moves a branch to a commit that is there. */
  point(branch: string, commit: string): void {
    this.#git('push', '--quiet', '--force', this.bare, `${commit}:refs/heads/${branch}`);
  }

  tip(branch: string): string | null {
    return bareGit(this.bare, 'for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`) || null;
  }

  /** What actions/checkout leaves: one commit deep, the remote's address, no login. */
  checkOut(folder: string, ref: string, serverUrl: string): void {
    git(['init', '--quiet', folder]);
    git(['-C', folder, 'remote', 'add', 'origin', `${serverUrl}/o/r`]);
    git(['-C', folder, 'fetch', '--quiet', '--depth=1', `file://${this.bare}`, ref]);
    const branch = ref.startsWith('refs/heads/') ? ['-B', ref.slice('refs/heads/'.length)] : ['--detach'];
    git(['-C', folder, 'checkout', '--quiet', ...branch, 'FETCH_HEAD']);
  }

  /** Paths on a branch, none when there is no such branch. */
  list(branch: string): string[] {
    if (this.tip(branch) === null) return [];
    return bareGit(this.bare, 'ls-tree', '-r', '--name-only', branch).split('\n');
  }

  #publish(name: string, ref: string): string {
    const sha = this.#git('rev-parse', 'HEAD');
    this.#git('push', '--quiet', '--force', this.bare, `HEAD:${ref}`);
    const paths = this.#git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
    this.files[sha] = Object.fromEntries(paths.map((file) => [file, `${this.#git('show', `HEAD:${file}`)}\n`]));
    this.names.set(sha, name);
    return sha;
  }

  #git(...args: string[]): string {
    return git(['-C', this.#tree, ...PERSON, ...args]);
  }
}

function bareGit(folder: string, ...args: string[]): string {
  return git(['--git-dir', folder, ...args]);
}

function git(args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
