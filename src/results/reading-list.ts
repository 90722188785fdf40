/** The readings of one output while they are gathered. Whatever the format, the limits and the merging are the same. */

import { invalidOutput, type PinbenchError } from '../model/errors.ts';
import { metricKey } from '../model/metric-name.ts';
import type { BenchmarkState, Better, Reading, ReportedState } from '../model/run.ts';
import { cutText, plural, quote, unprintable } from '../text/quote.ts';
import { convert } from '../units/units.ts';

/** One metric as it stands in the output. */
interface Entry {
  benchmark: unknown;
  metric: unknown;
  unit: string;
  better: Better | undefined;
  /** Finite numbers, at least one. */
  samples: readonly number[];
  /** How many of the samples each of the tool's own processes gave, in order; left out where all come from one. */
  processes?: readonly number[];
  /**
   * What the same benchmark and metric again means. `merge` (when left out): more samples. `apart`: the tool does not say
   * that it is a repeat, so it is another benchmark, called "NAME#2", with a warning.
   */
  again?: 'merge' | 'apart';
  /** Numbers the tool computed itself; then `samples` is its average, and nothing can be merged with it. */
  reported?: Record<string, number>;
}

const longestName = 200;
const longestUnit = 60;
const mostMetrics = 10_000;
export const mostSamples = 100_000;
const mostWarnings = 100;
const longestDetail = 200;

export class ReadingList {
  /** By benchmark, then metric: a key made of both would be made for every line. */
  readonly #readings = new Map<string, Map<string, Reading>>();
  #metrics = 0;
  readonly #states = new Map<string, ReportedState>();
  readonly #warnings: string[] = [];
  /** By `metricKey`, the number that the next one of that name is tried with. */
  readonly #taken = new Map<string, number>();
  /** Names and units that were looked at: as they were written -> as they are. */
  readonly #names = new Map<string, string>();
  readonly #units = new Set<string>();
  #unsaid = 0;

  /**
   * Adds a metric. The same benchmark and metric again adds its samples, in the unit that came first; a direction left
   * unsaid yields to one that was said. Throws invalidOutput when they contradict each other or a limit is passed.
   */
  add(entry: Entry): void {
    const metric = this.#checkedName('metric', entry.metric);
    const stated = this.#checkedName('benchmark', entry.benchmark);
    const benchmark = entry.again === 'apart' ? this.#freeName(stated, metric) : stated;
    // Only made for a sentence: an output may have a million lines.
    const subject = (): string => subjectOf(benchmark, metric);
    if (entry.samples.length === 0) {
      throw invalidOutput(`${subject()} has no value`, { expected: 'at least one number' });
    }
    if (!this.#units.has(entry.unit)) {
      if (entry.unit.length > longestUnit || entry.unit.search(unprintable) !== -1) {
        throw invalidOutput(`${subject()} has the unit ${quote(entry.unit)}`, {
          expected: `printable text of at most ${longestUnit} characters`,
        });
      }
      this.#units.add(entry.unit);
    }
    let reading = this.#known(benchmark, metric);
    if (reading === undefined) {
      reading = { benchmark, metric, unit: entry.unit, samples: [] };
      const metrics = this.#readings.get(benchmark) ?? new Map<string, Reading>();
      this.#readings.set(benchmark, metrics.set(metric, reading));
      this.#metrics += 1;
      if (this.#metrics > mostMetrics) throw invalidOutput(`the output holds more than ${mostMetrics} metrics`);
    } else if (reading.reported !== undefined || entry.reported !== undefined) {
      throw invalidOutput(`${subject()} is reported twice, as an average that cannot be merged`, {
        expected: 'one object with "avg", or numbers and lists of samples',
      });
    }
    if (reading.better !== undefined && entry.better !== undefined && reading.better !== entry.better) {
      throw invalidOutput(`${subject()} is reported twice, once as "lower is better" and once as "higher is better"`);
    }
    if (entry.better !== undefined) reading.better = entry.better;
    addProcesses(reading, entry);
    if (entry.reported !== undefined) reading.reported = entry.reported;
    appendSamples(reading, entry, subject);
  }

  /**
   * Adds a duration. A time of zero is no measurement: the clock was too coarse for it, or the code was optimised away. A
   * metric with nothing but zeros is left out, and its benchmark is `below resolution`; single zeros are left out with a
   * warning. Throws invalidOutput on a negative time, and where `add` does.
   */
  addTime(entry: Entry): void {
    const { samples, processes } = entry;
    if (samples.every((sample) => sample > 0)) {
      this.add(entry);
      return;
    }
    const negative = samples.find((sample) => sample < 0);
    if (negative !== undefined) {
      throw invalidOutput(`${subjectOf(entry.benchmark, entry.metric)} has a time of ${negative}`, {
        expected: 'a time above 0',
      });
    }
    const measured = samples.filter((sample) => sample > 0);
    const zeros = plural(samples.length - measured.length, 'sample');
    if (measured.length === 0) {
      this.state(entry.benchmark, 'below resolution', `${quote(entry.metric)} is 0`);
      return;
    }
    this.warn(
      `${subjectOf(entry.benchmark, entry.metric)} has ${zeros} of 0, below the resolution of its clock: left out`,
    );
    const { processes: _, ...rest } = entry;
    const kept = processes === undefined ? {} : { processes: keptOf(processes, samples) };
    this.add({ ...rest, ...kept, samples: measured });
  }

  /** Notes that a benchmark which the tool names has no numbers. `detail`: the tool's own words. */
  state(name: unknown, state: BenchmarkState, detail: string | null = null): void {
    const benchmark = this.#checkedName('benchmark', name);
    const key = JSON.stringify([benchmark, state]);
    if (this.#states.has(key)) return;
    if (this.#states.size >= mostMetrics)
      throw invalidOutput(`the output names more than ${mostMetrics} benchmarks without numbers`);
    const words = detail === null ? null : cutText(detail.replaceAll(unprintable, ' ').trim(), longestDetail);
    this.#states.set(key, { benchmark, state, detail: words });
  }

  /** The error for an output that stops in the middle: what is in it so far is not all there was to be. */
  cutShort(where: string): PinbenchError {
    const whole = this.#readings.size;
    return invalidOutput(`the output stops in the middle: ${where}, after ${plural(whole, 'complete benchmark')}`, {
      expected: 'the whole output of the tool',
      fix: 'check that the tool ran to its end and that nothing cut its output',
    });
  }

  warn(sentence: string): void {
    if (this.#warnings.length < mostWarnings) this.#warnings.push(sentence);
    else this.#unsaid += 1;
  }

  #known(benchmark: string, metric: string): Reading | undefined {
    return this.#readings.get(benchmark)?.get(metric);
  }

  /** Most names come again and again. */
  #checkedName(what: string, name: unknown): string {
    const known = typeof name === 'string' ? this.#names.get(name) : undefined;
    if (known !== undefined) return known;
    const checked = checkedName(what, name);
    if (typeof name === 'string' && this.#names.size < 2 * mostMetrics) this.#names.set(name, checked);
    return checked;
  }

  #freeName(stated: string, metric: string): string {
    if (this.#known(stated, metric) === undefined) return stated;
    const key = metricKey({ benchmark: stated, metric });
    // From where the last one was found: ten thousand of one name would be looked up fifty million times.
    for (let count = this.#taken.get(key) ?? 2; ; count += 1) {
      const name = `${stated}#${count}`;
      if (this.#known(name, metric) !== undefined) continue;
      this.#taken.set(key, count + 1);
      this.warn(`${subjectOf(stated, metric)} is reported more than once: this one is called ${quote(name)}`);
      return name;
    }
  }

  get readings(): Reading[] {
    return [...this.#readings.values()].flatMap((metrics) => [...metrics.values()]);
  }

  get states(): ReportedState[] {
    return [...this.#states.values()];
  }

  get warnings(): string[] {
    return this.#unsaid === 0
      ? [...this.#warnings]
      : [...this.#warnings, `${this.#unsaid} more warnings are not shown`];
  }
}

/** How many samples of each process are above 0. */
function keptOf(processes: readonly number[], samples: readonly number[]): number[] {
  let from = 0;
  const kept = processes.map((count) => {
    const own = samples.slice(from, from + count).filter((sample) => sample > 0).length;
    from += count;
    return own;
  });
  return kept.filter((count) => count > 0);
}

/** How a metric is called in a sentence. */
export function subjectOf(benchmark: unknown, metric: unknown): string {
  return `metric ${quote(metric)} of benchmark ${quote(benchmark)}`;
}

/** Before its samples are added. Unknown for all where a part of the samples comes without its processes. */
function addProcesses(reading: Reading, { processes }: Entry): void {
  const known = reading.samples.length === 0 ? [] : reading.processes;
  if (known !== undefined && processes !== undefined) reading.processes = [...known, ...processes];
  else delete reading.processes;
}

function appendSamples(reading: Reading, entry: Entry, subject: () => string): void {
  if (reading.samples.length + entry.samples.length > mostSamples) {
    throw invalidOutput(`${subject()} has more than ${mostSamples} samples`);
  }
  // A number that a file has may still be too large once it is multiplied.
  const odd = entry.samples.find((sample) => !Number.isFinite(sample));
  if (odd !== undefined) {
    throw invalidOutput(`${subject()} has the value ${odd}`, { expected: 'a finite number' });
  }
  if (entry.unit === reading.unit) {
    for (const sample of entry.samples) reading.samples.push(sample);
    return;
  }
  for (const sample of entry.samples) {
    const value = convert(sample, entry.unit, reading.unit);
    if (value === null) {
      const units = `${quote(reading.unit)} and then in ${quote(entry.unit)}`;
      throw invalidOutput(`${subject()} is reported first in ${units}, which cannot be converted`);
    }
    reading.samples.push(value);
  }
}

/** A name is refused rather than changed: two names that differ must stay two. Only spaces at its ends are dropped. */
function checkedName(what: string, name: unknown): string {
  const text = typeof name === 'string' ? name.trim() : '';
  if (text === '')
    throw invalidOutput(`a ${what} has ${quote(name)} for a name`, { expected: 'text that is not empty' });
  if (text.length > longestName) {
    throw invalidOutput(`a ${what}'s name has ${text.length} characters: ${quote(text)}`, {
      expected: `at most ${longestName} characters`,
    });
  }
  // What decoding leaves of bytes that are no UTF-8: another code page's letters would all become this one.
  if (text.includes('\uFFFD')) {
    throw invalidOutput(`a ${what}'s name is not UTF-8: ${quote(text)}`, {
      expected: 'UTF-8',
      fix: 'have the tool write UTF-8 (PYTHONUTF8=1, LC_ALL=C.UTF-8), or give the benchmark an ASCII name',
    });
  }
  if (text.search(unprintable) !== -1) {
    throw invalidOutput(`a ${what}'s name holds control characters: ${quote(text)}`, { expected: 'printable text' });
  }
  return text;
}
