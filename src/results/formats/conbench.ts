/** Results of Conbench: {"run_id", "tags": {"name", ...}, "stats": {"data": [...], "unit"}, "error"?}, one object or several. */
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { withParameters } from '../names.ts';
import { finiteOf } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { usualMetric } from '../usual-metric.ts';

export const conbench: Format = {
  kind: 'json',
  about: {
    versions: 'by its own examples of 2024 to 2026',
    command: './my-benchmark',
    path: null,
    keeps: ['every number of `data` as a sample', 'the tags in the name', 'results with an error'],
    loses: ['what the object claims about commits, runs and the machine', '`times`, where `data` is something else'],
    filter: null,
    invocations:
      'The numbers are repetitions within one process: an invocation is the independent measurement, so run ten.',
    traps: [
      'Conbench does not say what is better; the unit does. State it for units other than s, ns, B, B/s and i/s.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isResult(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isResult(value)) readResult(value, list);
  },
};

type Result = JsonObject & { tags: JsonObject & { name: string } };

function isResult(value: JsonObject): value is Result {
  const { tags, stats, error, batch_id, context } = value;
  const isNamed = isObject(tags) && typeof tags.name === 'string';
  const isMeasured = isObject(stats) && Array.isArray(stats.data) && typeof stats.unit === 'string';
  return isNamed && (isMeasured || isObject(error)) && (batch_id !== undefined || context !== undefined);
}

/** Spellings of its own, also the older ones. */
const UNITS = new Map([
  ['b', 'B'],
  ['b/s', 'B/s'],
  ['i/s', 'iter/s'],
]);

function readResult({ tags, stats, error }: Result, list: ReadingList): void {
  const { name, ...others } = tags;
  const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
  const benchmark = withParameters(name, sorted);
  if (error !== undefined && error !== null) {
    const [words] = isObject(error) ? Object.values(error).filter((one) => typeof one === 'string') : [];
    list.state(benchmark, 'failed', words ?? null);
    return;
  }
  const { data, unit: stated } = isObject(stats) ? stats : {};
  const unit = UNITS.get(String(stated)) ?? normalUnit(String(stated));
  const { samples, others: lost } = finiteOf(data);
  if (lost > 0) list.warn(`${lost} of the numbers of "${benchmark}" are none: left out`);
  if (samples.length === 0) {
    list.state(benchmark, 'failed', 'there is no number');
    return;
  }
  const metric = usualMetric(unit) ?? 'value';
  const entry = { benchmark, metric, unit, better: undefined, samples, again: 'apart' } as const;
  if (metric === 'time') list.addTime(entry);
  else list.add(entry);
}
