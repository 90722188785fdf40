/** What wrk and wrk2 print. A log may hold several runs; each begins with "Running 10s test @ URL". */
import { withoutNoise } from '../../units/decimal.ts';
import type { Format } from '../format.ts';
import { addLoad, durationInMs, type Latency, urlName } from '../load-test.ts';
import { withParameters } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const wrk: Format = {
  kind: 'text',
  about: {
    versions: 'wrk 4.1; wrk2 by its documentation',
    command: 'wrk -t2 -c10 -d30s --latency http://127.0.0.1:8080/',
    path: null,
    keeps: [
      'mean latency and its percentiles',
      'requests and bytes a second',
      'answers that are errors and socket errors, added up as `errors`',
      'path of the URL, threads and connections in the name',
    ],
    loses: ['single requests, which wrk does not print', 'host and port'],
    filter: null,
    invocations: 'One run of wrk is one independent measurement, however many requests it made: run at least five.',
    traps: [
      'wrk waits for an answer before it asks again, so a pause of the server hides the requests it held up; wrk2 with `-R` does not.',
      'With wrk2, a `rate` below the one asked for says that the server could not keep up: judge it before the latency.',
      'Without `--latency` there are no percentiles.',
    ],
  },
  detect: ({ text }) => (/^ *Thread Stats +Avg +Stdev +(?:Max|99%)/m.test(text) ? 'certain' : 'no'),
  read({ lines }, list) {
    let run: Run | undefined;
    for (const line of lines) {
      const start = /^Running \S+ test @ (\S+)/.exec(line);
      if (start !== null) {
        finish(run, list);
        run = { url: start[1] ?? '', fields: new Map(), percentiles: [], distribution: 'before' };
      } else if (run !== undefined) take(run, line);
    }
    finish(run, list);
  },
};

interface Run {
  url: string;
  fields: Map<string, string[]>;
  percentiles: [string, number | null][];
  /** Of wrk2's two distributions the first counts: it has the waiting in it. */
  distribution: 'before' | 'inside' | 'after';
}

const rows: readonly (readonly [field: string, row: RegExp])[] = [
  ['load', /^ +(\d+) threads? and (\d+) connections?$/],
  ['latency', /^ +Latency +(\S+) +(\S+) +(\S+) +\S+$/],
  ['requests', /^ +(\d+) requests in /],
  ['socket', /^ +Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/],
  ['status', /^ +Non-2xx or 3xx responses: (\d+)$/],
  ['rate', /^Requests\/sec: +(\d+(?:\.\d+)?)$/],
  ['transfer', /^Transfer\/sec: +(\d+(?:\.\d+)?)([KMGTP]?)B$/],
];

function take(run: Run, line: string): void {
  if (/^ +Latency Distribution/.test(line)) {
    run.distribution = run.distribution === 'before' ? 'inside' : 'after';
    return;
  }
  if (run.distribution === 'inside') {
    const row = /^ *(\d+(?:\.\d+)?)% +(\S+)$/.exec(line);
    if (row === null) run.distribution = 'after';
    else if (Number(row[1]) < 100) run.percentiles.push([row[1] ?? '', durationInMs(row[2] ?? '')]);
  }
  for (const [field, pattern] of rows) {
    const match = run.fields.has(field) ? null : pattern.exec(line);
    if (match !== null) run.fields.set(field, match.slice(1));
  }
}

function finish(run: Run | undefined, list: ReadingList): void {
  if (run === undefined) return;
  const { url, fields } = run;
  const counts = (field: string): (number | null)[] => (fields.get(field) ?? []).map((text) => readNumber(text));
  const [answers] = counts('requests');
  const [rate] = counts('rate');
  const transfer = fields.get('transfer');
  if (typeof answers !== 'number' || typeof rate !== 'number' || transfer === undefined) {
    throw list.cutShort('a run of wrk has no line "Transfer/sec:" at its end');
  }
  const [threads, connections] = counts('load');
  addLoad(list, {
    benchmark: withParameters(urlName(url), [
      ['threads', threads],
      ['connections', connections],
    ]),
    answers,
    bad: counts('status')[0] ?? 0,
    // wrk prints these lines only when there were errors.
    unanswered: counts('socket').reduce<number>((sum, count) => sum + (count ?? 0), 0),
    latency: latencyOf(run),
    rate,
    throughput: bytes(transfer),
  });
}

function latencyOf({ fields, percentiles }: Run): Latency {
  const [mean, stddev, max] = (fields.get('latency') ?? []).map(durationInMs);
  return {
    unit: 'ms',
    mean: mean ?? null,
    percentiles,
    reported: [
      ['stddev', stddev ?? null],
      ['max', max ?? null],
    ],
  };
}

/** wrk's KB is 1024 bytes. */
function bytes([value = '', prefix = '']: readonly string[]): number {
  return withoutNoise(Number(value) * 1024 ** ' KMGTP'.indexOf(prefix || ' '));
}
