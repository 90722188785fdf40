/** What the report says of a level change that a later run has looked into. */
import { isLastTry, type SettledPoint, type SharedChangePoint } from '../../compare/change-points.ts';
import { rangeText } from '../../compare/rules.ts';
import type { Baseline } from '../../model/baseline.ts';
import { capital, plural, quote } from '../../text/quote.ts';
import { signedPercent } from '../../units/format.ts';

/** Metrics that a sentence names. */
const NAMED = 5;
/** Needs no quotes on a command line. */
const PLAIN = /^\w[\w.:/+-]*$/;

export interface NoteContext {
  suite: string;
  branch: string | null;
  /** Tells how far apart commits are. */
  baseline: Baseline;
}

/** At most a sentence each for the code, the host, and what is open. `reason`: how the host is known, or why it is open. */
export function settledNotes(
  points: readonly SettledPoint[],
  shared: SharedChangePoint,
  reason: string,
  { suite, branch, baseline }: NoteContext,
): string[] {
  const [code, host, open] = [
    points.flatMap((point) => (point.cause === 'code' ? [point] : [])),
    points.filter(({ cause }) => cause === 'host'),
    points.filter(({ cause }) => cause === 'open'),
  ];
  const [first] = code;
  const since = `since ${short(shared.since.commit)}`;
  const notes: string[] = [];
  if (first !== undefined) {
    const moved = code.map(
      (one) => `${nameOf(one)} ${signedPercent(one.effect.change)} (95 % interval ${rangeText(one.effect.interval)})`,
    );
    const pairs = plural(Math.max(...code.map(({ effect }) => effect.pairs)), 'pair');
    notes.push(
      `Level change of ${branchName(branch)}: ${listed(moved)} ${since}, confirmed in ${pairs}; ${whichCommit(first, shared, suite, baseline)}`,
    );
  }
  if (host.length > 0) {
    const noDifference = `measured in turn, ${short(shared.before.commit)} and ${short(shared.after.commit)} do not show it today`;
    const how = host.every(({ effect }) => effect === null) ? reason : noDifference;
    const moved = listed(host.map(asStored));
    notes.push(`The host's level changed ${since}: ${moved}. ${capital(how)}, so it was not the code.`);
  }
  if (open.length > 0) notes.push(openNote(open, shared, reason, branch, !isLastTry(shared)));
  return notes;
}

/** `again`: the next run finds it once more. */
export function openNote(
  points: readonly Pick<SettledPoint, 'benchmark' | 'metric' | 'ratio'>[],
  { since }: Pick<SharedChangePoint, 'since'>,
  reason: string,
  branch: string | null,
  again: boolean,
): string {
  const moved = listed(points.map(asStored));
  const next = again ? 'the next run tries again' : 'this was the last try';
  return `Possible level change of ${branchName(branch)}: ${moved} since ${short(since.commit)}. It is open whether the code made it (${reason}); ${next}.`;
}

/** With one commit between the two runs there is nothing left to find. */
function whichCommit(
  { benchmark, metric }: SettledPoint,
  { before, after }: SharedChangePoint,
  suite: string,
  baseline: Baseline,
): string {
  const distance = (run: string): number | null =>
    ('runs' in baseline ? baseline.runs : []).find(({ id }) => id === run)?.distance ?? null;
  const [far, near] = [distance(before.run), distance(after.run)];
  if (far !== null && near !== null && far - near === 1) return 'no other commit lies between';
  const name = `${benchmark}/${metric}`;
  const quoted = PLAIN.test(name) ? name : '...';
  return `find the commit with: pinbench bisect ${short(before.commit)} ${short(after.commit)} --suite ${suite} --metric ${quoted}`;
}

function asStored(point: Pick<SettledPoint, 'benchmark' | 'metric' | 'ratio'>): string {
  return `${nameOf(point)} ${signedPercent(point.ratio - 1)}`;
}

function nameOf({ benchmark, metric }: Pick<SettledPoint, 'benchmark' | 'metric'>): string {
  const name = `${benchmark}/${metric}`;
  return PLAIN.test(name) && name.length <= 78 ? name : quote(name);
}

function listed(texts: readonly string[]): string {
  const more = texts.length > NAMED ? `, and ${texts.length - NAMED} more` : '';
  return `${texts.slice(0, NAMED).join(', ')}${more}`;
}

function branchName(branch: string | null): string {
  return branch === null ? 'this branch' : PLAIN.test(branch) ? branch : quote(branch);
}

function short(commit: string | null): string {
  return commit === null ? 'an unknown commit' : commit.slice(0, 12);
}
