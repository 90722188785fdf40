/** How a bisection is told: a line a commit while it goes on, and what came of it, for people and for programs. */
import type { Bisected, BisectStep, Effect } from '../compare/bisection.ts';
import { fullName } from '../model/metric-name.ts';
import { VERSION } from '../model/version.ts';
import { terminalFormatter as formatter } from '../text/formatter.ts';
import { painted } from '../text/table.ts';
import { count, formatChange, formatInterval } from '../units/format.ts';

/** Commits that are listed when several are left. */
const LISTED = 10;

/** Characters of a commit's subject in the document: anybody may have written it. */
const MOST_SUBJECT = 1000;

/** Needs no quotes on a command line. */
const PLAIN = /^[\w.:/+-]+$/;

const ANSWER: Record<BisectStep['answer'], string> = {
  good: 'without the change',
  bad: 'has the change',
  untold: 'undecided',
};

/** "1a2b3c4d5e6f: has the change (+4.8 %, 95 % interval +4.1 to +5.5 %, in 4 pairs against the good end); 3 commits left". */
export function stepLine({ commit, answer, beside, effect, reason }: BisectStep, left: number): string {
  const measured = effect === null || beside === null ? [] : [`${effectText(effect)} against the ${beside} end`];
  const why = [...measured, ...(reason === null ? [] : [formatter.sentence(reason)])].join('; ');
  return `${short(commit)}: ${ANSWER[answer]}${why === '' ? '' : ` (${why})`}; ${count(left, 'commit')} left`;
}

export interface Ends {
  good: string;
  bad: string;
  /** Of the one commit that is left, as its author wrote it. */
  subject: string | null;
  colour: boolean;
}

export function bisectionLines(found: Bisected, { good, bad, subject, colour }: Ends): string[] {
  const { state, metric, whole, left, after, own } = found;
  const name = formatter.text(fullName(metric));
  const ends = `${short(bad)} against ${short(good)}`;
  const change = whole === null ? `${name}, ${ends}` : `${name}: ${effectText(whole)}, ${ends}`;
  const reason = found.reason === null ? '' : formatter.sentence(found.reason);
  const [culprit] = left;
  const commit = subject === null || culprit === undefined ? null : `${short(culprit)} ${formatter.text(subject)}`;
  switch (state) {
    case 'found':
      return [
        change,
        painted('bold', `first commit with the change: ${commit}`, colour),
        ...(own === null ? [] : [`alone: ${effectText(own)}, against its parent ${short(after)}`]),
      ];
    case 'range left':
      return [
        change,
        painted('yellow', `${count(left.length, 'commit')} left: ${reason}`, colour),
        ...left.slice(0, LISTED).map((one) => `  ${short(one)}`),
        ...(left.length > LISTED ? [`  … ${left.length - LISTED} more, all of them with --json`] : []),
        `to go on: pinbench bisect ${short(after)} ${short(left.at(-1) ?? bad)} --metric ${PLAIN.test(name) ? name : '...'}`,
      ];
    case 'not confirmed':
      return [
        change,
        painted('yellow', `not confirmed: ${reason}`, colour),
        ...(commit === null ? [] : [`the commit is ${commit}`]),
        ...(own === null ? [] : [`alone: ${effectText(own)}, against its parent ${short(after)}`]),
      ];
  }
}

/** The commit that the halving ended at; null: several are left, or the ends were not told apart. */
export function culpritOf({ state, left, steps }: Bisected): string | null {
  const [only, ...others] = left;
  if (only === undefined || others.length > 0) return null;
  // Ends next to each other need no step, and are told apart only when it is found.
  return state === 'found' || steps.length > 0 ? only : null;
}

/** As --json prints it: schemas/bisection.schema.json. */
export function bisectionDocument(found: Bisected, suite: string, { good, bad, subject }: Omit<Ends, 'colour'>) {
  const { state, reason, metric, after, left, whole, own, steps } = found;
  return {
    schema: 'pinbench.bisection/1',
    version: VERSION,
    suite,
    metric,
    good,
    bad,
    state,
    reason,
    commit: culpritOf(found),
    subject: subject === null ? null : shortened(subject),
    after,
    left,
    whole,
    own,
    steps,
  };
}

/** Never half of a surrogate pair. */
function shortened(subject: string): string {
  return [...subject.slice(0, 2 * MOST_SUBJECT)].slice(0, MOST_SUBJECT).join('');
}

function effectText({ change, interval, pairs }: Effect): string {
  return `${formatChange(change)}, 95 % interval ${formatInterval(interval)}, in ${count(pairs, 'pair')}`;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
