/**
 * Where the data branch is, and whether it still is what it was. Beside the branch the remote has a witness, a ref that
 * only ever moves forward with the branch. A branch that does not continue its witness was deleted or replaced.
 */
import { infrastructureError, type PinbenchError } from '../../../model/errors.ts';
import { DATA_BRANCH_LOOK, waitAfter } from '../../../plan/retries.ts';
import { type Persistence, type Remote, type Right, refusalError } from '../../git/remote.ts';
import { repeat } from '../../process/repeat.ts';
import type { Objects } from './objects.ts';

/** Commits; null: there is no such ref. */
export interface Refs {
  tip: string | null;
  witness: string | null;
}

export interface Tip {
  /**
   * The branch's newest commit, fetched, or null when there is no branch. Throws when it does not continue its witness.
   * `right` is what the token must allow for the work that this look begins: reading, unless said otherwise.
   */
  look(right?: Right): Promise<string | null>;
  /** What `look` gave last, or what was stored on top of it since; looks when nobody did before. */
  last(right?: Right): Promise<string | null>;
  /** Both refs as they are, and whether the one continues the other; both commits are fetched. */
  compareRefs(right?: Right): Promise<Refs & { continues: boolean }>;
  /** Says that this commit was stored by us on top of what `look` gave. */
  movedTo(commit: string): void;
}

/** Commits looked at, in steps, to find the witness below the tip: others may have added some by hand. */
const DEPTHS = [64, 1024, 2 ** 31 - 1];

export function witnessOf(branch: string): string {
  return `refs/pinbench/kept/${branch}`;
}

export function dataBranchTip(
  remote: Remote,
  objects: Objects,
  branch: string,
  place: string,
  { pause, random }: Pick<Persistence, 'pause' | 'random'>,
): Tip {
  const fetched = new Set<string>();
  let known: string | null | undefined;
  /** Pairs that were found to be one history. */
  const proven = new Set<string>();

  async function refs(right: Right): Promise<Refs> {
    const names = [`refs/heads/${branch}`, witnessOf(branch)];
    const answer = await remote.call(
      ['ls-remote', '--quiet', '--refs', '--', remote.url, ...names],
      await objects.here(),
    );
    if (answer.code !== 0) throw refusalError(answer, place, 'read', right);
    // git also lists refs that only end like these.
    const rows = answer.stdout.toString().split('\n');
    const [tip = null, witness = null] = names.map(
      (name) => rows.find((row) => row.endsWith(`\t${name}`))?.split('\t')[0],
    );
    return { tip, witness };
  }

  async function have(commit: string): Promise<boolean> {
    if (fetched.has(commit)) return true;
    if (!(await objects.fetchCommit(commit))) return false;
    fetched.add(commit);
    return true;
  }

  async function continues(tip: string, witness: string, depths: number[]): Promise<boolean> {
    const pair = `${tip} ${witness}`;
    if (tip === witness || proven.has(pair)) return true;
    for (const depth of depths) {
      if (await objects.isWithin(depth, tip, witness)) {
        proven.add(pair);
        return true;
      }
    }
    return false;
  }

  /**
   * The remote moves two refs, so a look in between sees the one before the other. Only what is the same on a second
   * look is believed when it is bad.
   */
  async function compareRefs(right: Right = 'read'): Promise<Refs & { continues: boolean }> {
    let before: Refs | null = null;
    const once = async (): Promise<(Refs & { continues: boolean }) | null> => {
      const now = await refs(right);
      const isSame = now.tip === before?.tip && now.witness === before.witness;
      before = now;
      if (now.tip === null && (now.witness === null || isSame)) return { ...now, continues: now.witness === null };
      if (now.tip !== null && (await have(now.tip))) {
        if (now.witness === null) return { ...now, continues: true };
        const found = await continues(now.tip, now.witness, isSame ? DEPTHS : DEPTHS.slice(0, 1));
        if (found || isSame) return { ...now, continues: found };
      }
      return null;
    };
    const wait = (found: unknown, tries: number): number | null =>
      found === null ? waitAfter(DATA_BRANCH_LOOK, tries, random) : null;
    const found = await repeat(once, wait, pause);
    if (found !== null) return found;
    const { tries } = DATA_BRANCH_LOOK;
    throw infrastructureError(`the ${place} could not be read: it changed under ${tries} looks in a row`, {
      fix: 'run it again',
    });
  }

  async function look(right?: Right): Promise<string | null> {
    known = undefined;
    const { tip, witness, continues: isWhole } = await compareRefs(right);
    if (!isWhole && witness !== null)
      throw rewrittenError(place, `--remote ${remote.url} --branch ${branch}`, tip, witness);
    known = tip;
    return tip;
  }

  return {
    compareRefs,
    look,
    last: async (right) => (known === undefined ? look(right) : known),
    movedTo(commit) {
      fetched.add(commit);
      known = commit;
    },
  };
}

function rewrittenError(place: string, options: string, tip: string | null, witness: string): PinbenchError {
  const what =
    tip === null
      ? `the ${place} was deleted; the last commit stored there is ${witness}`
      : `the ${place} was rewritten: it is at ${tip}, which does not continue ${witness}, the last commit stored there`;
  return infrastructureError(`${what}. Nothing was read or written`, {
    expected: 'a branch that only grows',
    fix: `\`pinbench history restore ${options}\` restores what was stored; \`pinbench history adopt\` with the same options accepts what is there now`,
  });
}
