/**
 * Which stored runs may go: the older they are, the fewer are needed. A run is kept or not by its position among those of the same
 * suite and environment, and what a baseline may still need is never among those that go.
 */
import type { StoredRun } from '../../model/baseline.ts';
import { seriesName } from '../series.ts';

export interface PruneRules {
  /** Every clean run younger than this many days stays. */
  keepAllDays: number;
  /** Then the last clean run of a day stays until this age, and beyond it the last of a week. */
  dailyUntilDays: number;
  /** Runs that never count as a baseline go when they are older. */
  excludedDays: number;
  /** This many of the newest clean runs of a suite and environment stay, whatever their age. */
  newest: number;
}

export interface Going {
  stored: StoredRun;
  why: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The day from which ages count: the newest run's, and never later than `now`. So a clock that is years ahead, here or on
 * the machine of one run, empties no store.
 */
function referenceDay(stored: StoredRun[], now: Date): number {
  const today = dayOf(now.toISOString());
  const days = stored.map(({ startedAt }) => dayOf(startedAt)).filter((day) => day <= today);
  // Not Math.max(...days): ten thousand runs are too many arguments for some stacks.
  return days.reduce((newest, day) => Math.max(newest, day), Number.NEGATIVE_INFINITY);
}

/** Runs that may go by age alone, oldest first. Days are UTC, weeks begin on Monday. */
export function prunable(stored: StoredRun[], rules: PruneRules, now: Date): Going[] {
  const today = referenceDay(stored, now);
  const groups = new Map<string, StoredRun[]>();
  for (const one of stored) {
    const name = `${seriesName(one)}/${one.key}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .flatMap((group) => prunableOf(group, rules, today))
    .toSorted((one, other) => compareStart(one.stored, other.stored));
}

/** Without those that a level change names: they tell from which run on a new level counts. */
export function sparing(going: Going[], named: Set<string>): { going: Going[]; spared: StoredRun[] } {
  const isNamed = ({ stored }: Going): boolean => named.has(stored.id);
  return {
    going: going.filter((one) => !isNamed(one)),
    spared: going.filter(isNamed).map(({ stored }) => stored),
  };
}

function prunableOf(group: StoredRun[], rules: PruneRules, today: number): Going[] {
  const going: Going[] = [];
  const spans = new Set<string>();
  let clean = 0;
  // Newest first: the first that is met of a day or a week is its last run.
  for (const stored of group.toSorted((one, other) => compareStart(other, one))) {
    const day = dayOf(stored.startedAt);
    const age = today - day;
    if (age < 0) continue;
    if (stored.excluded) {
      const why = `excluded, and older than ${rules.excludedDays} days`;
      if (age > rules.excludedDays) going.push({ stored, why });
      continue;
    }
    clean += 1;
    const isDaily = age <= rules.dailyUntilDays;
    const span = isDaily ? `day ${day}` : `week ${weekOf(day)}`;
    const isLast = !spans.has(span);
    spans.add(span);
    if (isLast || age < rules.keepAllDays || clean <= rules.newest) continue;
    going.push({ stored, why: isDaily ? 'not the last run of its day' : 'not the last run of its week' });
  }
  return going;
}

/** Days since 1970-01-01, UTC. */
function dayOf(startedAt: string): number {
  return Math.floor(Date.parse(startedAt) / DAY);
}

/** 1970-01-01 was a Thursday: three days after a Monday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** By start, then by id, so that two runs of one second have an order too. */
function compareStart(one: StoredRun, other: StoredRun): number {
  if (one.startedAt !== other.startedAt) return one.startedAt < other.startedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
