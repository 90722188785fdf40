/**
 * Callgrind's own files, callgrind.out.PID: "events:" names the columns of "totals:" (or of "summary:", in older files and
 * in Cachegrind's). A file may have several parts, which add up. The counts of one program are all that is read.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { stableName, withParameters } from '../names.ts';
import { finite } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';

/** What Callgrind counts, all of it a cost, and its units; hits and rates are made from these. */
export const EVENTS: ReadonlyMap<string, string> = new Map([
  ['Ir', 'instructions'],
  ['EstimatedCycles', 'cycles'],
  // Data read and written; misses of the first and last level of cache, for instructions, reads and writes.
  ...'Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw'.split(' ').map((name): [string, string] => [name, '']),
  // Branches, conditional and indirect, and those that were mispredicted; bus events; calls of the system.
  ...'Bc Bcm Bi Bim Ge sysCount SysCount'.split(' ').map((name): [string, string] => [name, '']),
]);

export const callgrind: Format = {
  kind: 'text',
  about: {
    versions: 'Valgrind 3.19',
    command:
      'valgrind --tool=callgrind --cache-sim=yes --callgrind-out-file="$PINBENCH_OUTPUT/callgrind.out" ./my-benchmark',
    path: 'callgrind.out',
    keeps: ['the totals of every event: instructions, reads and writes, cache misses, branches'],
    loses: ['the counts of single functions'],
    filter: null,
    invocations: 'Counts hardly vary: two or three invocations are enough.',
    traps: [
      'A program that starts others needs `--trace-children=yes` and a file for each, with `%p` in its name.',
      'Counts are not times: memory that is slow is not seen in instructions.',
    ],
  },
  detect({ text }) {
    const head = text.slice(0, 4000);
    const isOwn = /^# callgrind format$|^creator: callgrind/m.test(head) || /^desc: I1 cache/m.test(head);
    return isOwn && /^events: /m.test(head) ? 'certain' : 'no';
  },
  read: readFile,
};

interface Part {
  events: string[];
  totals: string[] | null;
  summary: string[] | null;
}

function readFile(output: Output, list: ReadingList): void {
  const { parts, command, thread, isCallgrind } = partsOf(output);
  const sums = new Map<string, number>();
  for (const { events, totals, summary } of parts) {
    const costs = totals ?? (isCallgrind ? null : summary);
    if (costs === null) throw list.cutShort('its totals are missing');
    for (const [index, event] of events.entries()) {
      // Zeros at the end of a line are left out.
      const cost = finite(costs[index] ?? '0');
      if (cost !== null) sums.set(event, (sums.get(event) ?? 0) + cost);
    }
  }
  const benchmark = withParameters(nameOf(command), thread === null ? [] : [['thread', thread]]);
  const skipped: string[] = [];
  for (const [event, sum] of sums) {
    const unit = EVENTS.get(event);
    if (unit === undefined || !Number.isFinite(sum)) skipped.push(event);
    else list.add({ benchmark, metric: event, unit, better: 'lower', samples: [sum], again: 'apart' });
  }
  if (skipped.length > 0) list.warn(`events that are not known were skipped: ${quote(skipped.join(' '))}`);
}

function partsOf({ lines }: Output): { parts: Part[]; command: string; thread: string | null; isCallgrind: boolean } {
  const parts: Part[] = [];
  let command = '';
  let thread: string | null = null;
  let isCallgrind = false;
  for (const line of lines) {
    // Most lines are costs, and begin with a number or a sign.
    const [, key, rest = ''] = /^(#|[a-z]+:) ?(.*)$/.exec(line) ?? [];
    const part = parts.at(-1);
    if (key === 'events:') parts.push({ events: wordsOf(rest), totals: null, summary: null });
    else if (key === 'totals:' && part !== undefined) part.totals = wordsOf(rest);
    else if (key === 'summary:' && part !== undefined) part.summary = wordsOf(rest);
    else if (key === 'cmd:') command = rest.trim();
    else if (key === 'thread:') thread = rest.trim();
    else if ((key === '#' || key === 'creator:') && rest.startsWith('callgrind')) isCallgrind = true;
  }
  return { parts, command, thread, isCallgrind };
}

function wordsOf(text: string): string[] {
  const plain = text.trim();
  return plain === '' ? [] : plain.split(/\s+/).slice(0, 100);
}

/** The command without folders, which differ from run to run. */
function nameOf(command: string): string {
  const words = command.split(/\s+/).map((word) => word.slice(word.lastIndexOf('/') + 1));
  return stableName(words.join(' ')) || 'process';
}
