/** The readings of one output while they are gathered. Whatever the format, the limits and the merging are the same. */

import { invalidOutput } from '../model/errors.ts';
import { metricKey } from '../model/metric-name.ts';
import type { Better, Reading } from '../model/run.ts';
import { quote, unprintable } from '../text/quote.ts';
import { convert } from '../units/units.ts';

/** One metric as it stands in the output. */
interface Entry {
  benchmark: unknown;
  metric: unknown;
  unit: string;
  better: Better | undefined;
  /** Finite numbers, at least one. */
  samples: readonly number[];
  /** Numbers the tool computed itself; then `samples` is its average, and nothing can be merged with it. */
  reported?: Record<string, number>;
}

const longestName = 200;
const longestUnit = 60;
const mostMetrics = 10_000;
export const mostSamples = 100_000;
const mostWarnings = 100;

export class ReadingList {
  readonly #readings = new Map<string, Reading>();
  readonly #warnings: string[] = [];
  #unsaid = 0;

  /**
   * Adds a metric. The same benchmark and metric again adds its samples, in the unit that came first; a direction left
   * unsaid yields to one that was said. Throws invalidOutput when they contradict each other or a limit is passed.
   */
  add(entry: Entry): void {
    const benchmark = checkedName('benchmark', entry.benchmark);
    const metric = checkedName('metric', entry.metric);
    const subject = subjectOf(benchmark, metric);
    if (entry.samples.length === 0) throw invalidOutput(`${subject} has no value`, { expected: 'at least one number' });
    if (entry.unit.length > longestUnit || entry.unit.search(unprintable) !== -1) {
      throw invalidOutput(`${subject} has the unit ${quote(entry.unit)}`, {
        expected: `printable text of at most ${longestUnit} characters`,
      });
    }
    const key = metricKey({ benchmark, metric });
    let reading = this.#readings.get(key);
    if (reading === undefined) {
      reading = { benchmark, metric, unit: entry.unit, samples: [] };
      this.#readings.set(key, reading);
      if (this.#readings.size > mostMetrics) throw invalidOutput(`the output holds more than ${mostMetrics} metrics`);
    } else if (reading.reported !== undefined || entry.reported !== undefined) {
      throw invalidOutput(`${subject} is reported twice, as an average that cannot be merged`, {
        expected: 'one object with "avg", or numbers and lists of samples',
      });
    }
    if (reading.better !== undefined && entry.better !== undefined && reading.better !== entry.better) {
      throw invalidOutput(`${subject} is reported twice, once as "lower is better" and once as "higher is better"`);
    }
    if (entry.better !== undefined) reading.better = entry.better;
    if (entry.reported !== undefined) reading.reported = entry.reported;
    appendSamples(reading, entry, subject);
  }

  warn(sentence: string): void {
    if (this.#warnings.length < mostWarnings) this.#warnings.push(sentence);
    else this.#unsaid += 1;
  }

  get readings(): Reading[] {
    return [...this.#readings.values()];
  }

  get warnings(): string[] {
    return this.#unsaid === 0
      ? [...this.#warnings]
      : [...this.#warnings, `${this.#unsaid} more warnings are not shown`];
  }
}

/** How a metric is called in a sentence. */
export function subjectOf(benchmark: unknown, metric: unknown): string {
  return `metric ${quote(metric)} of benchmark ${quote(benchmark)}`;
}

function appendSamples(reading: Reading, entry: Entry, subject: string): void {
  if (reading.samples.length + entry.samples.length > mostSamples) {
    throw invalidOutput(`${subject} has more than ${mostSamples} samples`);
  }
  for (const sample of entry.samples) {
    const value = convert(sample, entry.unit, reading.unit);
    if (value === null) {
      const units = `${quote(reading.unit)} and then in ${quote(entry.unit)}`;
      throw invalidOutput(`${subject} is reported first in ${units}, which cannot be converted`);
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
  if (text.search(unprintable) !== -1) {
    throw invalidOutput(`a ${what}'s name holds control characters: ${quote(text)}`, { expected: 'printable text' });
  }
  return text;
}
