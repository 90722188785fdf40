/**
 * Names that people have for commits. To git each file of its folder is one: a link there, or a setting that leads to it,
 * would name a commit of somebody else's repository. So only branches, tags, HEAD and the like, and ids are looked up.
 */
import { type GitOptions, git, gitError } from './git.ts';

/** `main`, `@{upstream}`, `HEAD@{yesterday}`, `v1~2^2`, `@^{/text}`. Nothing that `..` or an option could be made of. */
const NAME =
  /^(?<base>(?!-)(?:(?!@\{|\.\.)[^~^:?*[\\\s\p{C}])*)(?<mark>@\{(?:u|upstream|push|-\d+)\})?(?<rest>(?:@\{(?!-|(?:u|upstream|push)\})[^{}\p{C}]+\})?(?:[~^]\d*|\^\{[^{}\p{C}]*\})*)$/iu;
const HEADS = /^(?:@?|(?:[A-Z]+_)*HEAD)$/;
const WHOLE_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Also as `git describe` prints it. */
const SHORT_ID = /^(?:.+-g)?([0-9a-f]{4,64})$/i;
/** Where git looks for a short name, in its order, but for the first: its own folder. */
const PREFIXES = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];

/** Null when the repository has no such commit. Throws an infrastructure error when git cannot say. */
export async function commitOf(repository: GitOptions, name: string): Promise<string | null> {
  const { base = '', mark = '', rest = '' } = NAME.exec(name)?.groups ?? {};
  if (base + mark + rest === '') return null;
  const full = mark === '' ? await fullName(repository, base) : await markedBranch(repository, base + mark);
  return full === null ? null : idOf(repository, `${full}${rest}^{commit}`);
}

async function fullName(repository: GitOptions, base: string): Promise<string | null> {
  if (HEADS.test(base) || WHOLE_ID.test(base) || base.startsWith('refs/')) return base;
  for (const full of [...PREFIXES.map((place) => place + base), `refs/remotes/${base}/HEAD`]) {
    if ((await idOf(repository, full)) !== null) return full;
  }
  const id = SHORT_ID.exec(base)?.[1]?.toLowerCase();
  if (id === undefined) return null;
  for (const kind of ['commit', 'tag']) {
    const found = await idOf(repository, `${id}^{${kind}}`);
    if (found?.startsWith(id)) return found;
  }
  return null;
}

/** The clone's settings, or its log of checkouts, say which one. */
async function markedBranch(repository: GitOptions, marked: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--symbolic-full-name', '--end-of-options', marked];
  const answer = await git(args, { ...repository, config: [['core.warnAmbiguousRefs', 'false']] });
  const full = answer.stdout.toString().trimEnd();
  return answer.code === 0 && full.startsWith('refs/') ? full : null;
}

async function idOf(repository: GitOptions, name: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
  const answer = await git(args, repository);
  if (answer.code === 0) return answer.stdout.toString().trimEnd();
  if (answer.code === 1 || /bad object|unable to read|unknown revision|missing/.test(answer.stderr)) return null;
  throw gitError(args, answer);
}
