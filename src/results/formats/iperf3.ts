/** `iperf3 -J`: one object; with `--json-stream` the same in pieces, one a line: {"event": "start" | "end", "data"}. */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { withParameters } from '../names.ts';
import { finite } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';

export const iperf3: Format = {
  kind: 'json',
  about: {
    versions: '3.12; `--json-stream` by its description',
    command: 'iperf3 -J -t 10 -c 127.0.0.1',
    path: null,
    keeps: [
      'bits a second as they arrived',
      'with TCP retransmits, with UDP jitter and packets that were lost',
      'protocol, streams and direction in the name',
      'tests that ended in an error',
    ],
    loses: ['intervals, since they depend on each other', 'CPU use', 'single streams'],
    filter: null,
    invocations: 'One test is one independent measurement, however long it took: run at least five.',
    traps: [
      'With UDP the rate is the one asked for (`-b`); judge `lost` and `jitter`.',
      'The first second of TCP is slow start: `-O 1` leaves it out.',
    ],
  },
  detect: (output) => (testsOf(output).length > 0 ? 'certain' : 'no'),
  read(output, list) {
    for (const test of testsOf(output)) readTest(test, list);
  },
};

interface Test {
  start: JsonObject;
  end: JsonObject;
  error: unknown;
}

function testsOf({ objects }: Output): Test[] {
  const tests: Test[] = [];
  let streamed: Test | undefined;
  for (const { value } of objects) {
    const { event, data } = value;
    if (event === 'start' && isObject(data) && isStart(data)) {
      streamed = { start: data, end: {}, error: undefined };
      tests.push(streamed);
    } else if (event === 'end' && isObject(data) && streamed !== undefined) streamed.end = data;
    else if (event === 'error' && streamed !== undefined) streamed.error = data;
    else if (isObject(value.start) && isStart(value.start)) {
      tests.push({ start: value.start, end: isObject(value.end) ? value.end : {}, error: value.error });
    }
  }
  return tests;
}

function isStart({ version }: JsonObject): boolean {
  return typeof version === 'string' && version.startsWith('iperf 3');
}

function readTest({ start, end, error }: Test, list: ReadingList): void {
  const asked = isObject(start.test_start) ? start.test_start : {};
  const protocol = typeof asked.protocol === 'string' ? asked.protocol.toLowerCase() : 'iperf3';
  const benchmark = withParameters(protocol, [
    ['streams', asked.num_streams],
    ...(finite(asked.reverse) === 1 ? [['direction', 'reverse'] as const] : []),
  ]);
  if (error !== undefined) {
    list.state(benchmark, 'failed', typeof error === 'string' ? error : null);
    return;
  }
  readDirection(benchmark, end, '', list);
  if (isObject(end.sum_received_bidir_reverse)) {
    readDirection(withParameters(benchmark, [['direction', 'reverse']]), end, '_bidir_reverse', list);
  }
}

/** The end of a test that was stopped, or of one of the two sides, may have sums of nothing. */
function readDirection(benchmark: string, end: JsonObject, suffix: string, list: ReadingList): void {
  const add = (metric: string, unit: string, value: number | null, better?: 'lower'): void => {
    if (value !== null) list.add({ benchmark, metric, unit, better, samples: [value], again: 'apart' });
  };
  const [received, sent, udp] = ['sum_received', 'sum_sent', 'sum'].map((name) => {
    const sum = end[`${name}${suffix}`];
    return isObject(sum) && (finite(sum.bytes) ?? 0) > 0 ? sum : undefined;
  });
  const arrived = received ?? udp ?? sent;
  if (arrived === undefined) {
    list.state(benchmark, 'failed', 'nothing was transferred');
    return;
  }
  add('throughput', 'bit/s', finite(arrived.bits_per_second));
  add('retransmits', '', finite(sent?.retransmits), 'lower');
  const side = finite(udp?.jitter_ms) === null ? received : udp;
  const jitter = finite(side?.jitter_ms);
  if (jitter === null) return;
  list.addTime({ benchmark, metric: 'jitter', unit: 'ms', better: undefined, samples: [jitter], again: 'apart' });
  add('lost', '%', finite(side?.lost_percent), 'lower');
}
