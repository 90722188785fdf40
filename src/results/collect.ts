/** The run record: what many invocations reported becomes one result, and how one ended becomes a status. */
import { invalidOutput } from '../model/errors.ts';
import { groupBy } from '../model/group-by.ts';
import type {
  AssumedDirection,
  BenchmarkResult,
  Better,
  MetricResult,
  Reading,
  Readings,
  RunState,
} from '../model/run.ts';
import { firstFew, nounFor, plural, quoted, unitName } from '../text/quote.ts';
import { convert, directionOf } from '../units/units.ts';

/** Names told in one warning; the others are counted. */
const MOST_NAMES = 5;

interface Draft {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better | null;
  samples: number[][];
  processes: (number[] | null)[];
  reported: (Record<string, number> | null)[];
}

/** What a stored run may hold; the benchmark chooses the names, so it must not be able to make a run that cannot be kept. */
const MOST_METRICS = 10_000;
const MOST_WARNINGS = 200;

export interface Collected {
  results: BenchmarkResult[];
  states: RunState[];
  warnings: string[];
  assumedDirections: AssumedDirection[];
}

/**
 * Aligns the readings of invocation i (from 0) into `samples[i]`, in the unit that was seen first.
 * Throws `invalidOutput` when the unit's dimension or the direction of a metric changes, or a number is not finite.
 */
export function collectResults(perInvocation: Readings[]): Collected {
  const drafts = new Map<string, Map<string, Draft>>();
  const warnings = new Set<string>();
  for (const [index, { readings, warnings: said }] of perInvocation.entries()) {
    for (const warning of said) warnings.add(warning);
    for (const reading of readings) {
      const metrics = drafts.get(reading.benchmark) ?? new Map<string, Draft>();
      drafts.set(reading.benchmark, metrics);
      const draft = metrics.get(reading.metric) ?? newDraft(reading, perInvocation.length);
      metrics.set(reading.metric, draft);
      addReading(draft, reading, index, warnings);
    }
  }
  const all = [...drafts.values()].flatMap((metrics) => [...metrics.values()]);
  if (all.length > MOST_METRICS) {
    throw invalidOutput(`${all.length} different metrics were reported over all invocations`, {
      expected: `at most ${MOST_METRICS}, with the same names in every invocation`,
    });
  }
  const states = statesOf(perInvocation);
  for (const warning of [...stateWarnings(states), ...absences(all), ...guessedDirections(all)]) warnings.add(warning);
  const results = [...drafts].map(([benchmark, metrics]) => ({
    benchmark,
    metrics: [...metrics.values()].map(finish),
  }));
  const kept = [...warnings].slice(0, MOST_WARNINGS);
  const more = warnings.size - kept.length;
  return {
    results,
    states,
    warnings: more > 0 ? [...kept, `${more} more warnings were left out`] : kept,
    assumedDirections: assumedDirections(all),
  };
}

function newDraft(reading: Reading, invocations: number): Draft {
  return {
    benchmark: reading.benchmark,
    metric: reading.metric,
    unit: reading.unit,
    better: null,
    samples: Array.from({ length: invocations }, () => []),
    processes: Array.from({ length: invocations }, () => null),
    reported: Array.from({ length: invocations }, () => null),
  };
}

function addReading(draft: Draft, reading: Reading, index: number, warnings: Set<string>): void {
  const invocation = `invocation ${index + 1}`;
  if (reading.better !== undefined) {
    if (draft.better !== null && draft.better !== reading.better) {
      throw invalidOutput(
        `${invocation} says that ${reading.better} is better for ${nameOf(draft)}; before, it was ${draft.better}`,
        { expected: 'one direction for a metric in all invocations' },
      );
    }
    draft.better = reading.better;
  }
  const kept = draft.samples[index] ?? [];
  draft.processes[index] = processesOf(kept.length, draft.processes[index] ?? null, reading);
  if (kept.length > 0) {
    warnings.add(`${nameOf(draft)} was reported more than once by an invocation; its samples were combined`);
  }
  for (const sample of reading.samples) {
    const value = convert(sample, reading.unit, draft.unit);
    if (value === null) {
      throw invalidOutput(
        `${invocation} reports ${nameOf(draft)} in ${unitName(reading.unit)}, which cannot be converted to ${unitName(draft.unit)}`,
        { expected: 'one unit for a metric, or units of the same kind, in all invocations' },
      );
    }
    if (!Number.isFinite(value)) {
      throw invalidOutput(`${invocation} reports ${value} for ${nameOf(draft)}`, { expected: 'a finite number' });
    }
    kept.push(value);
  }
  if (reading.reported === undefined) return;
  // Not converted: which of a tool's own figures are in the metric's unit is not known.
  if (reading.unit === draft.unit) draft.reported[index] ??= reading.reported;
  else warnings.add(`${nameOf(draft)} came in several units; the tool's own figures in the others were left out`);
}

function finish(draft: Draft): MetricResult {
  const { metric, unit, samples, processes, reported } = draft;
  return {
    ...{ metric, unit, better: betterOf(draft), samples },
    ...(processes.some((counts) => counts !== null) ? { processes } : {}),
    ...(reported.some((figures) => figures !== null) ? { reported } : {}),
  };
}

/** Of an invocation that has `before` samples already; unknown where only a part of them comes with its processes. */
function processesOf(before: number, known: number[] | null, { processes }: Reading): number[] | null {
  if (processes === undefined || processes.length < 2) return null;
  if (before === 0) return processes;
  return known === null ? null : [...known, ...processes];
}

function statesOf(perInvocation: Readings[]): RunState[] {
  const found = new Map<string, RunState>();
  for (const one of perInvocation.flatMap(({ states }) => states)) {
    const key = JSON.stringify([one.benchmark, one.state]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...one, invocations: 1 });
    else known.invocations += 1;
  }
  return [...found.values()].slice(0, MOST_METRICS);
}

/** A sentence for each kind of state. */
function stateWarnings(states: RunState[]): string[] {
  return [...groupBy(states, ({ state }) => state)].map(([state, some]) => {
    const names = some.map(({ benchmark, detail }) => `${quoted(benchmark)}${detail === null ? '' : ` (${detail})`}`);
    return `the tool reports ${plural(some.length, 'benchmark')} as ${state}: ${firstFew(names, MOST_NAMES)}`;
  });
}

function absences(drafts: Draft[]): string[] {
  return drafts.flatMap((draft) => {
    const without = draft.samples.flatMap((samples, index) => (samples.length === 0 ? [String(index + 1)] : []));
    if (without.length === 0) return [];
    const which = `${nounFor(without.length, 'invocation')} ${firstFew(without, MOST_NAMES)}`;
    return [`${nameOf(draft)} was not reported by ${which} of ${draft.samples.length}`];
  });
}

function guessedDirections(drafts: Draft[]): string[] {
  const guessed = guessedOf(drafts);
  if (guessed.length === 0) return [];
  return [
    `neither the tool nor the unit says which direction is good for ${firstFew(guessed.map(nameOf), MOST_NAMES)}: lower is taken as better`,
  ];
}

function nameOf(draft: Draft): string {
  return quoted(`${draft.benchmark}/${draft.metric}`);
}

/** Units named for a direction. */
const UNITS_NAMED = 5;

interface Directed {
  unit: string;
  /** What the tool stated; null: nothing. */
  better: Better | null;
}

/** The direction that counts. */
function betterOf({ unit, better }: Directed): Better {
  return better ?? directionOf(unit) ?? 'lower';
}

/** Those of `all` that neither their tool nor their unit gives a direction. */
function guessedOf<Each extends Directed>(all: Each[]): Each[] {
  return all.filter(({ unit, better }) => better === null && directionOf(unit) === null);
}

/** At most three entries: lower and higher from units, lower by default. Empty where all is stated. */
export function assumedDirections(all: Directed[]): AssumedDirection[] {
  const found = new Map<string, AssumedDirection>();
  for (const one of all.filter(({ better }) => better === null)) {
    const from = directionOf(one.unit) === null ? 'default' : 'unit';
    const better = betterOf(one);
    const entry = found.get(`${from} ${better}`) ?? { from, better, metrics: 0, units: [] };
    found.set(`${from} ${better}`, entry);
    entry.metrics += 1;
    const isNew = one.unit !== '' && !entry.units.includes(one.unit);
    if (isNew && entry.units.length < UNITS_NAMED) entry.units.push(one.unit);
  }
  return [...found.values()];
}
