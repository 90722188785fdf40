/** What sysbench prints. A log may hold several runs; each begins with "sysbench 1.0.20 (using ...)". */
import type { Format } from '../format.ts';
import { addLatency } from '../load-test.ts';
import { withParameters } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const sysbench: Format = {
  kind: 'text',
  about: {
    versions: '1.0.20',
    command: 'sysbench cpu --threads=2 --time=10 run',
    path: null,
    keeps: [
      'events, operations, transactions and bytes a second',
      'mean latency and its percentile',
      'errors that SQL tests ignored',
      'the kind of test, threads and what it was asked for in the name',
    ],
    loses: ['lines of `--report-interval`, which are no repeats', 'histograms', 'fairness of threads'],
    filter: null,
    invocations: 'One run is one independent measurement, however many events it had: run at least five.',
    traps: [
      'Latencies have two decimals of a millisecond; what is faster is 0.00, which is no measurement. Judge `rate`.',
      'SQL tests do not print which script they ran: their benchmarks are called `sql`.',
    ],
  },
  detect: ({ text }) => (START.test(text) && text.includes('Running ') ? 'certain' : 'no'),
  read({ lines }, list) {
    let run: string[] | undefined;
    for (const line of lines) {
      if (START.test(line)) {
        if (run !== undefined) readRun(run, list);
        run = [];
      } else run?.push(line);
    }
    if (run !== undefined) readRun(run, list);
  },
};

const START = /^sysbench \d+\.\d+(?:\.\d+)?\S* \(using /m;

/** Lines that show which test it is, by what only this one prints; what tells its runs apart. */
const tests: readonly (readonly [name: string, mark: RegExp, parameters: readonly (readonly [string, RegExp])[]])[] = [
  ['cpu', /^CPU speed:|^Prime numbers limit:/, [['prime', /^Prime numbers limit: (\d+)/]]],
  [
    'memory',
    /^Running memory speed test/,
    [
      ['block', /^ +block size: (\S+)/],
      ['operation', /^ +operation: (\S+)/],
    ],
  ],
  [
    'fileio',
    /^File operations:|^Doing .* test$/,
    [
      ['mode', /^Doing (.+) test$/],
      ['block', /^Block size (\S+)/],
    ],
  ],
  ['sql', /^SQL statistics:/, []],
];

/** Metrics: [name, unit, line]. A unit of '' with a direction is a count of failures. */
const metrics: readonly (readonly [metric: string, unit: string, row: RegExp])[] = [
  ['rate', 'events/s', /^ +events per second: +(\S+)$/],
  ['rate', 'ops/s', /^Total operations: \d+ \( *(\S+) per second\)$/],
  ['throughput', 'MiB/s', /^\S+ MiB transferred \((\S+) MiB\/sec\)$/],
  ['rate', 'txns/s', /^ +transactions: +\d+ +\((\S+) per sec\.\)$/],
  ['queries', 'queries/s', /^ +queries: +\d+ +\((\S+) per sec\.\)$/],
  ['errors', '', /^ +ignored errors: +(\d+) +\(/],
  ['reads', 'ops/s', /^ +reads\/s: +(\S+)$/],
  ['writes', 'ops/s', /^ +writes\/s: +(\S+)$/],
  ['fsyncs', 'ops/s', /^ +fsyncs\/s: +(\S+)$/],
  ['read throughput', 'MiB/s', /^ +read, MiB\/s: +(\S+)$/],
  ['write throughput', 'MiB/s', /^ +written, MiB\/s: +(\S+)$/],
];

function readRun(lines: readonly string[], list: ReadingList): void {
  const first = (row: RegExp): string | undefined => {
    for (const line of lines) {
      const match = row.exec(line);
      if (match !== null) return match[1] ?? '';
    }
    return undefined;
  };
  const number = (row: RegExp): number | null => readNumber(first(row) ?? '');
  const [test = 'test', , parameters = []] = tests.find(([, mark]) => first(mark) !== undefined) ?? [];
  const benchmark = withParameters(test, [
    ...parameters.map(([name, row]) => [name, first(row)] as const),
    ['threads', first(/^Number of threads: (\d+)/)],
  ]);
  const fatal = first(/^FATAL: (.+)$/);
  if (fatal !== undefined) {
    list.state(benchmark, 'failed', fatal);
    return;
  }
  if (first(/^Threads fairness:/) === undefined)
    throw list.cutShort('a run of sysbench has no end "Threads fairness:"');
  if (number(/^ +total number of events: +(\d+)$/) === 0) {
    list.state(benchmark, 'failed', 'there was no event');
    return;
  }
  for (const [metric, unit, row] of metrics) {
    const value = number(row);
    if (value === null) continue;
    // What a test does not do, such as writing, it reports as 0.
    if (value === 0 && metric !== 'errors') continue;
    const better = metric === 'errors' ? 'lower' : undefined;
    list.add({ benchmark, metric, unit, better, samples: [value], again: 'apart' });
  }
  const [percentile, tail] =
    lines
      .map((line) => /^ +(\d+)th percentile: +(\S+)$/.exec(line))
      .find((row) => row !== null)
      ?.slice(1) ?? [];
  addLatency(list, benchmark, {
    unit: 'ms',
    mean: number(/^ +avg: +(\S+)$/),
    percentiles: percentile === undefined ? [] : [[percentile, readNumber(tail ?? '')]],
    reported: [
      ['min', number(/^ +min: +(\S+)$/)],
      ['max', number(/^ +max: +(\S+)$/)],
    ],
  });
}
