/** What was found in every file of a store, put together. */
import type { StoredRun } from '../../model/baseline.ts';
import { seriesName } from '../series.ts';
import type { CheckedFile, Finding } from './check-file.ts';

/** Valid runs of one suite in one environment. */
export interface Group {
  suite: string;
  /** Whose suite it is; null: that of the root's configuration. */
  configuration: string | null;
  /** First 16 digits of the environment key. */
  key: string;
  runs: number;
  /** Of these, how many never count as a baseline. */
  excluded: number;
  /** Start of the oldest and of the newest. */
  first: string;
  last: string;
}

export interface Verification {
  files: number;
  /** Valid runs. */
  runs: number;
  /** By suite, then key. */
  groups: Group[];
  /** By path. */
  findings: Finding[];
  /** Paths of files that are none of ours and in nobody's way. */
  strangers: string[];
}

/** `vanished` are paths of runs that the store remembers and does not have. */
export function verificationOf(checked: CheckedFile[], vanished: string[]): Verification {
  const runs = checked.flatMap((one) => (one.kind === 'run' ? [one.stored] : []));
  const findings = [
    ...checked.flatMap((one) => (one.kind === 'wrong' ? [one.finding] : [])),
    ...duplicatesAmong(runs),
    ...vanished.map((path): Finding => {
      const sentence = 'it was stored once and is gone, and pinbench did not remove it';
      return { kind: 'vanished', path, sentence };
    }),
  ];
  return {
    files: checked.length,
    runs: runs.length,
    groups: groupsOf(runs),
    findings: findings.toSorted((one, other) => compareText(one.path, other.path)),
    strangers: checked.flatMap((one) => (one.kind === 'stranger' ? [one.path] : [])),
  };
}

/** The same id twice in a history: which of the two is meant, nobody can tell. */
function duplicatesAmong(runs: StoredRun[]): Finding[] {
  const firstPaths = new Map<string, string>();
  const findings: Finding[] = [];
  for (const run of runs) {
    const { id, path } = run;
    const name = `${seriesName(run)}/${id}`;
    const first = firstPaths.get(name);
    if (first === undefined) firstPaths.set(name, path);
    else findings.push({ kind: 'duplicate', path, sentence: `the run id ${id} is also that of ${first}` });
  }
  return findings;
}

function groupsOf(runs: StoredRun[]): Group[] {
  const groups = new Map<string, Group>();
  for (const run of runs) {
    const { suite, configuration, key, startedAt, excluded } = run;
    const name = `${seriesName(run)}/${key}`;
    const empty = { suite, configuration, key, runs: 0, excluded: 0, first: startedAt, last: startedAt };
    const group = groups.get(name) ?? empty;
    group.runs += 1;
    if (excluded) group.excluded += 1;
    if (startedAt < group.first) group.first = startedAt;
    if (startedAt > group.last) group.last = startedAt;
    groups.set(name, group);
  }
  return [...groups].toSorted(([one], [other]) => compareText(one, other)).map(([, group]) => group);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
