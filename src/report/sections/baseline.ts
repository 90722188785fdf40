/** Which stored runs a suite was compared with, and which not, in sentences. */
import type { Baseline, BaselineRun } from '../../model/baseline.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { SuiteOutcome } from '../../model/gate.ts';
import type { Run } from '../../model/run.ts';
import type { Formatter } from '../../text/formatter.ts';
import { count, formatSeconds } from '../../units/format.ts';

/** Commits named before the rest is only counted. */
const NAMED = 3;
/** Runs listed one by one where there is room. */
const LISTED = 20;

export function baselineSentence(baseline: Baseline, run: Run, formatter: Formatter): string {
  switch (baseline.state) {
    case 'found':
      return `${formatter.strong('Baseline')}: ${runsOf(baseline.runs, run, formatter)}`;
    case 'stale':
      return `${formatter.strong('Stale baseline')}: ${formatter.sentence(baseline.reason)}`;
    case 'incomparable':
      return `${formatter.strong('Incomparable')}: ${formatter.sentence(baseline.reason)}`;
    case 'no baseline':
      return `${formatter.strong('No baseline')}: ${formatter.sentence(baseline.reason)}`;
  }
}

/** What the run's line left, and what is known of it: null where only the line's own earlier runs count. */
export function baseSentence(
  { run, comparison }: Pick<SuiteOutcome, 'run' | 'comparison'>,
  formatter: Formatter,
): string | null {
  const { base } = comparison;
  if (base === undefined) return null;
  const isOwn = run.source.dirty && base.commit === run.source.commit;
  const which = base.isTip === true ? 'the tip of' : 'where this branched off';
  const left = base.name === null ? '' : `, ${which} ${formatter.text(base.name)}`;
  const place = isOwn ? ', this commit without its uncommitted changes' : left;
  const stored = `from stored runs${ofAncestor(comparison.baseline, base.commit, formatter)}`;
  const how = {
    stored,
    measured: 'measured now, alternating with this run',
    both: `${stored}, and measured now`,
  };
  const source = baseSource(run, comparison);
  const numbers = source === null ? [] : [how[source]];
  if (run.pairs?.ended === 'same image') numbers.push('the same as this run');
  return `${formatter.strong('Base')}: ${formatter.id(shortCommit(base.commit))}${place}: ${numbers.join(', ') || 'neither stored nor measured'}`;
}

/** Whose they are, where the base itself has none: "" else. */
function ofAncestor(baseline: Baseline, commit: string, formatter: Formatter): string {
  const runs = baseline.state === 'found' || baseline.state === 'stale' ? baseline.runs : [];
  const [nearest] = runs;
  if (nearest?.commit == null || runs.some((one) => one.commit === commit)) return '';
  const back = nearest.distance == null ? '' : ` (${count(nearest.distance, 'commit')} back)`;
  return ` of ${formatter.id(shortCommit(nearest.commit))}${back}`;
}

/** Where the numbers of the base come from; null: there are none. */
export function baseSource({ pairs }: Run, { baseline }: Comparison): 'stored' | 'measured' | 'both' | null {
  const isMeasured = pairs?.purpose === 'confirmation' && pairs.first.length > 0;
  const isStored = baseline.state === 'found' || baseline.state === 'stale';
  return isStored ? (isMeasured ? 'both' : 'stored') : isMeasured ? 'measured' : null;
}

/** Stored runs that did not count, by cause; null when there are none, or the baseline's own sentence has them. */
export function rejectedSentence(baseline: Baseline, formatter: Formatter): string | null {
  const leftOut = 'leftOut' in baseline ? (baseline.leftOut ?? []) : [];
  if (leftOut.length === 0) return null;
  return `Stored runs not counted: ${formatter.sentence(leftOut.map(({ count: hit, cause }) => `${hit} ${cause}`).join(', '))}`;
}

/** A line for each run that was compared with, the nearest first. */
export function baselineRuns(baseline: Baseline, run: Run, formatter: Formatter): string[] {
  if (baseline.state !== 'found' && baseline.state !== 'stale') return [];
  const lines = baseline.runs.slice(0, LISTED).map((one) => {
    const commit = one.commit === null ? 'an unknown commit' : formatter.id(shortCommit(one.commit));
    const facts = [distanceOf(one, run), ageOf(one, run)].filter((fact) => fact !== null);
    return `baseline run ${formatter.id(one.id)} of ${[commit, ...facts].join(', ')}`;
  });
  if (baseline.runs.length > LISTED)
    lines.push(`… ${count(baseline.runs.length - LISTED, 'more run')} of the baseline`);
  return lines;
}

/** A commit as people quote it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 10);
}

/** `runs` are nearest first, which need not be the newest first. */
function runsOf(runs: BaselineRun[], run: Run, formatter: Formatter): string {
  const commits = [...new Set(runs.flatMap(({ commit }) => (commit === null ? [] : [shortCommit(commit)])))];
  const named = commits.slice(0, NAMED).map((commit) => formatter.id(commit));
  if (commits.length > NAMED) named.push(`${count(commits.length - NAMED, 'more commit')}`);
  const place = named.length === 0 ? 'of an unknown commit' : `of ${listed(named)}`;
  const [newest] = [...runs].sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  const [age, distance] = [ageOf(newest, run), distanceOf(runs[0], run)];
  const several = runs.length > 1;
  const facts = [
    ...(age === null ? [] : [several ? `newest: ${age}` : age]),
    ...(distance === null ? [] : [several ? `nearest: ${distance}` : distance]),
  ];
  return `${count(runs.length, 'run')} ${place}${facts.length === 0 ? '' : ` (${facts.join(several ? '; ' : ', ')})`}`;
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Its age when this run began, so that the same report always reads the same. */
function ageOf(newest: BaselineRun | undefined, run: Run): string | null {
  const seconds = (Date.parse(run.startedAt) - Date.parse(newest?.startedAt ?? '')) / 1000;
  return Number.isNaN(seconds) ? null : `${formatSeconds(seconds)} old`;
}

/** A distance of 0 that is not this commit is where it and the base branch part. */
function distanceOf(nearest: BaselineRun | undefined, run: Run): string | null {
  const distance = nearest?.distance ?? null;
  if (distance === null) return null;
  if (distance > 0) return `${count(distance, 'commit')} back`;
  return nearest?.commit === run.source.commit ? 'this commit' : 'the merge base';
}
