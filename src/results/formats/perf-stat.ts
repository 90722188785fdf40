/**
 * The counters of `perf stat -j` (a JSON object a line) and `perf stat -x,` (a line of values a counter). Neither names the
 * command, nor how long it took: the event duration_time does. With -r the value is the mean of the runs.
 */
import { invalidOutput, type PinbenchError } from '../../model/errors.ts';
import type { Better } from '../../model/run.ts';
import { quote } from '../../text/quote.ts';
import { convert, normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import type { JsonObject } from '../json-objects.ts';
import { stableName, withParameters } from '../names.ts';
import { finite, readNumber } from '../numbers.ts';
import type { Output } from '../output.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';

export const perfStat: Format = {
  kind: 'text',
  about: {
    versions: '6.1',
    command:
      'perf stat -j -e duration_time,task-clock,instructions,cycles -o "$PINBENCH_OUTPUT/perf.json" ./my-benchmark',
    path: 'perf.json',
    keeps: ['every counter that was counted', 'with `-r`, the mean of the runs and its deviation in percent'],
    loses: ['ratios such as instructions per cycle, which are made from the counters', 'the values of single runs'],
    filter: null,
    invocations: 'One value comes from each invocation, with `-r` too: run ten.',
    traps: [
      'The time is written only if the event `duration_time` is asked for.',
      'Hardware events need a machine, or a virtual one, that has them; perf ends with 0 without them.',
      'With more events than the processor has counters, perf counts each for a part of the time and scales it up.',
    ],
  },
  detect(output) {
    if (output.text.includes('"counter-value"') && output.objects.some(({ value }) => isCounter(value)))
      return 'certain';
    return output.lines.some((line) => rowOf(line) !== null) ? 'certain' : 'no';
  },
  read(output, list) {
    const objects = output.text.includes('"counter-value"')
      ? output.objects.filter(({ value }) => isCounter(value))
      : [];
    const counters =
      objects.length > 0
        ? objects.map(({ value }) => counterOf(value))
        : output.lines.flatMap((line) => rowOf(line) ?? []);
    addCounters(counters, list);
    if (isCut(output, objects.length > 0)) throw list.cutShort('its last line');
  },
};

interface Counter {
  event: string;
  /** As perf wrote it: a number, "<not supported>" or "<not counted>". */
  value: string;
  unit: string;
  /** Which CPU, socket or other part of the machine it is about. */
  part: [key: string, value: string][];
  /** Percents, where known. */
  deviation: number | null;
  running: number | null;
}

function isCut({ found, lines }: Output, isJson: boolean): boolean {
  if (isJson) return found.cut;
  const last = lines.at(-1) ?? '';
  return /^[\d<][^ ]*[;,\t|]/.test(last.slice(0, 100)) && rowOf(last) === null;
}

function isCounter(object: JsonObject): boolean {
  return typeof object['counter-value'] === 'string' && typeof object.event === 'string';
}

const PARTS = ['socket', 'die', 'core', 'cpu', 'node', 'thread', 'cgroup'];

function counterOf(object: JsonObject): Counter {
  if (Object.hasOwn(object, 'interval')) throw intervals();
  return {
    event: String(object.event),
    value: String(object['counter-value']),
    unit: typeof object.unit === 'string' ? object.unit : '',
    part: PARTS.flatMap((key): [string, string][] => {
      const value = Object.hasOwn(object, key) ? object[key] : undefined;
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    }),
    deviation: finite(object.variance),
    running: finite(object['pcnt-running']),
  };
}

const NUMBER = /^(?:<not supported>|<not counted>|\d+(?:[.,]\d+)?)$/;

/** A line of -x with any of the usual separators; null for any other line. The deviation is there with -r only. */
function rowOf(line: string): Counter | null {
  if (line.length > 1000) return null;
  const separator = /[;,\t|]/.exec(line.replace(/^(?:\d+,\d+|<[a-z ]+>)/, ''))?.[0];
  if (separator === undefined) return null;
  const [value = '', unit = '', event = '', ...rest] = line.split(separator).map((field) => field.trim());
  const deviation = rest[0]?.endsWith('%') === true ? rest.shift() : undefined;
  const [runtime = '', running = ''] = rest;
  const isCounted = NUMBER.test(value) && /^[a-zA-Z/]*$/.test(unit) && /^[a-zA-Z]\S*$/.test(event);
  if (!isCounted || !/^\d+$/.test(runtime) || !/^\d{1,3}[.,]\d\d$/.test(running)) return null;
  return {
    event,
    value,
    unit,
    part: [],
    deviation: deviation === undefined ? null : numberOf(deviation.slice(0, -1)),
    running: numberOf(running),
  };
}

/** perf writes decimals as the locale has them, and never groups digits here. */
function numberOf(text: string): number | null {
  return readNumber(text.replace(',', '.'));
}

function intervals(): PinbenchError {
  return invalidOutput('perf counted in intervals, which are no runs', {
    expected: 'one value for each event',
    fix: 'leave out -I',
  });
}

function addCounters(counters: readonly Counter[], list: ReadingList): void {
  const missing = new Set<string>();
  for (const counter of counters) {
    const { event, value, part } = counter;
    const benchmark = withParameters('command', part);
    const number = numberOf(value);
    if (number === null) missing.add(event);
    else addCounter(benchmark, counter, number, list);
  }
  const [first] = missing;
  if (first !== undefined) {
    const others = missing.size > 1 ? ` and ${missing.size - 1} more` : '';
    list.warn(`perf did not count ${quote(first)}${others}: this machine may not have it`);
  }
}

function addCounter(benchmark: string, counter: Counter, number: number, list: ReadingList): void {
  const { deviation, running } = counter;
  const { metric, unit, better } = kindOf(counter);
  if (running !== null && running < 100) {
    list.warn(`${subjectOf(benchmark, metric)} was counted for ${running} % of the time and scaled up`);
  }
  const reported = deviation === null ? {} : { reported: { mean: number, 'deviation %': deviation } };
  const entry = { benchmark, metric, unit, better, samples: [number], again: 'apart' as const, ...reported };
  if (convert(1, unit, 's') === null) list.add(entry);
  else list.addTime(entry);
}

const TIMES = new Map([
  ['duration_time', 'time'],
  ['task-clock', 'cpu time'],
]);
/** Those of perf's own events that cost; of others it is not known. */
const COSTS = new Set(
  `branches branch-instructions branch-misses cache-misses page-faults faults minor-faults major-faults
  alignment-faults emulation-faults context-switches cs cpu-migrations migrations stalled-cycles-frontend
  stalled-cycles-backend L1-dcache-load-misses L1-icache-load-misses LLC-load-misses LLC-store-misses dTLB-load-misses
  dTLB-store-misses iTLB-load-misses branch-load-misses`.split(/\s+/),
);
const COUNTED = new Map([
  ['instructions', 'instructions'],
  ['cycles', 'cycles'],
  ['cpu-cycles', 'cycles'],
  ['ref-cycles', 'cycles'],
  ['bus-cycles', 'cycles'],
]);

/** An event has modifiers behind a colon, "cycles:u", and on processors of two kinds a unit in front, "cpu_core/cycles/". */
function kindOf({ event, unit: stated }: Counter): { metric: string; unit: string; better: Better | undefined } {
  const plain = /^(?:[a-z]\w*\/)?([\w.-]+?)(?:\/\w*|:\w+)?$/.exec(event)?.[1] ?? event;
  const counted = COUNTED.get(plain);
  const unit = counted ?? normalUnit(stated);
  const isCost = counted !== undefined || COSTS.has(plain) || convert(1, unit, 's') !== null;
  return { metric: TIMES.get(event) ?? stableName(event), unit, better: isCost ? 'lower' : undefined };
}
