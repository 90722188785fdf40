/** What pgbench prints at its end; each report begins with "transaction type:" (and a line "pgbench (15.1)" from 14 on). */
import type { Format } from '../format.ts';
import { addLoad } from '../load-test.ts';
import { joinNames, withParameters } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const pgbench: Format = {
  kind: 'text',
  about: {
    versions: '15.18; 9.6 to 13 by their description',
    command: 'pgbench -c 2 -j 2 -T 30 bench',
    path: null,
    keeps: [
      'transactions a second, without the time to connect',
      'mean latency, and its standard deviation for the record',
      'failed transactions, as `errors`',
      'of several scripts each by itself too',
      'script, query mode, scale, clients and threads in the name',
    ],
    loses: ['single transactions (`--log`)', 'latencies of statements (`-r`)', 'lines of progress'],
    filter: null,
    invocations: 'One run is one independent measurement, however many transactions it had: run at least five.',
    traps: [
      'With `--rate`, transactions a second are those asked for, and latency has the waiting in it.',
      'Tables grow and caches warm from run to run: initialise again (`pgbench -i`) before each.',
    ],
  },
  detect: ({ text }) => (/^transaction type: /m.test(text) && /^number of clients: /m.test(text) ? 'certain' : 'no'),
  read({ lines }, list) {
    let report: Report | undefined;
    for (const line of lines) {
      if (line.startsWith('transaction type: ')) {
        finish(report, list);
        report = { head: [line], scripts: [], aborted: false };
      } else if (report !== undefined) take(report, line);
    }
    finish(report, list);
  },
};

interface Report {
  head: string[];
  /** The lines of each script, when there are several. */
  scripts: string[][];
  aborted: boolean;
}

function take(report: Report, line: string): void {
  if (/Run was aborted; the above results are incomplete/.test(line)) report.aborted = true;
  else if (/^SQL script \d+: /.test(line)) report.scripts.push([line]);
  else (report.scripts.at(-1) ?? report.head).push(line);
}

function firstIn(lines: readonly string[], row: RegExp): string | undefined {
  for (const line of lines) {
    const match = row.exec(line);
    if (match !== null) return match[1];
  }
  return undefined;
}

function finish(report: Report | undefined, list: ReadingList): void {
  if (report === undefined) return;
  const { head, scripts, aborted } = report;
  const [mode, scale, clients, threads] = [/^query mode: (\S+)/, /^scaling factor: (\d+)/, CLIENTS, THREADS].map(
    (row) => firstIn(head, row),
  );
  const benchmark = withParameters(scriptName(firstIn(head, /^transaction type: (.+)$/) ?? ''), [
    ['mode', mode === 'simple' ? undefined : mode],
    ['scale', scale],
    ['clients', clients],
    ['threads', threads],
  ]);
  if (aborted) {
    list.state(benchmark, 'failed', 'the run was aborted');
    return;
  }
  const rate = rateIn(head);
  if (rate === null) throw list.cutShort('a report of pgbench has no line "tps ="');
  const done = readNumber(firstIn(head, /^number of transactions actually processed: (\d+)/) ?? '');
  add(benchmark, head, { rate, done }, list);
  for (const script of scripts) {
    const name = scriptName(firstIn(script, /^SQL script \d+: (.+)$/) ?? '');
    const own = readNumber(firstIn(script, /^ - \d+ transactions \(.*tps = (\d+(?:\.\d+)?)\)$/) ?? '');
    const count = readNumber(firstIn(script, /^ - (\d+) transactions \(/) ?? '');
    if (own !== null) add(joinNames(benchmark, name), script, { rate: own, done: count }, list);
  }
}

const CLIENTS = /^number of clients: (\d+)/;
const THREADS = /^number of threads: (\d+)/;

/** Before version 14 there are two lines: with and without the time that connecting took. */
function rateIn(lines: readonly string[]): number | null {
  const rows = [/^tps = (\S+) \(without initial/, /^tps = (\S+) \(excluding/, /^tps = (\S+) \(including reconnection/];
  const found = rows.map((row) => firstIn(lines, row)).find((text) => text !== undefined);
  return readNumber(found ?? '');
}

interface Counted {
  rate: number;
  done: number | null;
}

function add(benchmark: string, lines: readonly string[], { rate, done }: Counted, list: ReadingList): void {
  const number = (row: RegExp): number | null => readNumber(firstIn(lines, row) ?? '');
  addLoad(
    list,
    {
      benchmark,
      answers: done,
      bad: 0,
      // Those are not among the transactions that were processed.
      unanswered: number(/^(?: - )?number of failed transactions: (\d+)/) ?? 0,
      latency: {
        unit: 'ms',
        mean: number(/^(?: - )?latency average(?: =|:) (\S+) ms/),
        percentiles: [],
        reported: [['stddev', number(/^(?: - )?latency stddev(?: =|:) (\S+) ms/)]],
      },
      rate,
      throughput: null,
    },
    'txns/s',
  );
}

/** "<builtin: TPC-B (sort of)>" -> "TPC-B (sort of)"; of a file its name without the folder. */
function scriptName(type: string): string {
  const builtin = /^<builtin: (.+)>$/.exec(type)?.[1];
  return builtin ?? type.replace(/^.*\//, '');
}
