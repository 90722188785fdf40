/** Which stored runs a suite was compared with, in a sentence. */
import type { Baseline, BaselineRun, Run } from '../model.ts';
import { count, formatSeconds } from './numbers.ts';
import type { Pen } from './pen.ts';

/** Commits named before the rest is only counted. */
const NAMED = 3;

export function baselineSentence(baseline: Baseline, run: Run, pen: Pen): string {
  switch (baseline.state) {
    case 'found':
      return `${pen.strong('Baseline')}: ${runsOf(baseline.runs, run, pen)}`;
    case 'stale':
      return `${pen.strong('Stale baseline')}: ${pen.sentence(baseline.reason)}`;
    case 'incomparable':
      return `${pen.strong('Incomparable')}: ${pen.sentence(baseline.reason)}`;
    case 'no baseline':
      return `${pen.strong('No baseline')}: ${pen.sentence(baseline.reason)}`;
  }
}

/** A commit as people quote it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 10);
}

function runsOf(runs: BaselineRun[], run: Run, pen: Pen): string {
  const newestFirst = [...runs].sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  const commits = [...new Set(newestFirst.flatMap(({ commit }) => (commit === null ? [] : [shortCommit(commit)])))];
  const named = commits.slice(0, NAMED).map((commit) => pen.id(commit));
  if (commits.length > NAMED) named.push(`${count(commits.length - NAMED, 'more commit')}`);
  const place = named.length === 0 ? 'of an unknown commit' : `of ${listed(named)}`;
  const facts = [ageOf(newestFirst[0], run), distanceOf(newestFirst[0])].filter((fact) => fact !== null);
  const newest = facts.length === 0 ? '' : ` (${runs.length === 1 ? '' : 'the newest '}${facts.join(', ')})`;
  return `${count(runs.length, 'run')} ${place}${newest}`;
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Its age when this run began, so that the same report always reads the same. */
function ageOf(newest: BaselineRun | undefined, run: Run): string | null {
  const seconds = (Date.parse(run.startedAt) - Date.parse(newest?.startedAt ?? '')) / 1000;
  return Number.isNaN(seconds) ? null : `${formatSeconds(seconds)} old`;
}

function distanceOf(newest: BaselineRun | undefined): string | null {
  const distance = newest?.distance ?? null;
  if (distance === null) return null;
  return distance === 0 ? 'the same commit' : `${count(distance, 'commit')} back`;
}
