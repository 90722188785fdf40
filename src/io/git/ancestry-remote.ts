/** The history of a repository on its server: commits alone, without trees and files, fetched as deep as is needed. */
import { infrastructureError } from '../../model/errors.ts';
import { type Base, checkedCommit, type Found, foundIn } from './ancestry-graph.ts';
import type { GitOptions } from './git.ts';
import { originRemote, refusalError } from './remote.ts';
import { FETCH, scratchRepository } from './scratch-repository.ts';

export interface Origin {
  /** http(s), ssh or file URL, or a path; without user name and password. */
  url: string;
  /** For http(s) only; null leaves the login to git's own credential helpers. */
  token: string | null;
  /** A folder of the caller, who also removes it; made when it is not there. */
  scratch: string;
  /** Waits that many seconds. */
  pause?: (seconds: number) => Promise<void>;
}

export interface RemoteGraph {
  /** Null beyond the greatest effort. Throws an infrastructure error when the remote does not give what was asked for. */
  found(effort: number): Promise<Found | null>;
}

/** Commits from each tip. The first is enough for a pull request that is looked after; a commit takes a few hundred bytes. */
const DEPTHS = [50, 500, 5000];
const MEASURED = 'refs/pinbench/measured';
const BASE = 'refs/pinbench/base';

export function remoteGraph(origin: Origin, question: { measured: string; base: Base | null }): RemoteGraph {
  const measured = checkedCommit(question.measured);
  const remote = originRemote(origin);
  let made: Promise<GitOptions> | undefined;
  /** A sentence, once the base branch was found to be gone. */
  let gone: string | null = null;
  let bringsFiles = false;

  const here = (): Promise<GitOptions> => {
    made ??= scratchRepository(origin.scratch, 'ancestry-', { forCommit: measured });
    return made;
  };

  /** False when the remote has no such branch. */
  async function fetch(depth: number, base: string | null): Promise<boolean> {
    const wanted = [`+${measured}:${MEASURED}`, ...(base === null ? [] : [`+${base}:${BASE}`])];
    const args = [...FETCH, '--filter=tree:0', `--depth=${depth}`, '--', remote.url, ...wanted];
    const answer = await remote.call(args, { ...(await here()), timeoutSeconds: 120 });
    bringsFiles ||= /filtering not recognized/.test(answer.stderr);
    if (answer.code === 0) return true;
    if (/couldn't find remote ref refs\/heads\//i.test(answer.stderr)) return false;
    throw refusalError(answer, `history of ${remote.url}`, 'read');
  }

  return {
    async found(effort) {
      const depth = DEPTHS[effort];
      // A server that knows no filter sends every file of every commit along: the first step has to do.
      if (depth === undefined || bringsFiles) return null;
      const { base } = question;
      const branch = gone === null ? (base?.branch ?? null) : null;
      let there = await fetch(depth, branch === null ? (base?.commit ?? null) : `refs/heads/${branch}`);
      if (!there && branch !== null && base?.commit) {
        gone = `The base branch ${branch} is gone: the commit that the event names for it was taken instead.`;
        there = await fetch(depth, checkedCommit(base.commit));
      }
      if (!there) throw infrastructureError(`there is no branch ${branch} in ${remote.url}`);
      const found = await foundIn(await here(), measured, base === null ? null : BASE);
      if (found === null) throw infrastructureError(`${remote.url} did not give the commit ${measured}`);
      // What a cut history takes for two merge bases may be one behind the other.
      if (found.ancestors.mergeBases !== undefined && !found.complete) {
        const deeper = await this.found(effort + 1);
        if (deeper !== null) return deeper;
      }
      return { ...found, ancestors: { ...found.ancestors, note: gone ?? found.ancestors.note } };
    },
  };
}
