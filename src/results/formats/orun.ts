/** orun, the runner of Sandmark: an object a program, one a line (`*.summary.bench`). Its first line may be a header. */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const orun: Format = {
  kind: 'json',
  about: {
    versions: "by Sandmark's results of 2021",
    command: 'orun run -o "$PINBENCH_OUTPUT/parse.bench" -- ./parse.exe',
    path: '*.bench',
    keeps: [
      'wall time, time in the program and in the system, peak memory',
      'words that OCaml allocated and promoted, its largest heap, and the size of the code',
    ],
    loses: ['counts of collections', 'versions and settings of the compiler'],
    filter: null,
    invocations: 'Each program runs once: an invocation is one measurement, so run ten.',
    traps: ['Records of pause times and of perf are other formats, and are not read.'],
  },
  detect: (output) => (output.objects.some(({ value }) => isProgram(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isProgram(value)) readProgram(value, list);
  },
};

function isProgram(value: JsonObject): value is JsonObject & { name: string } {
  return typeof value.name === 'string' && Object.hasOwn(value, 'time_secs') && Object.hasOwn(value, 'maxrss_kB');
}

const TIMES = [
  ['time_secs', 'time'],
  ['user_time_secs', 'user time'],
  ['sys_time_secs', 'system time'],
] as const;

/** Of memory, less is better. */
const WORDS = ['allocated_words', 'promoted_words', 'top_heap_words'];

function readProgram(value: JsonObject & { name: string }, list: ReadingList): void {
  const benchmark = stableName(value.name);
  const add = (metric: string, unit: string, number: number | null): void => {
    if (number !== null) list.add({ benchmark, metric, unit, better: 'lower', samples: [number], again: 'apart' });
  };
  for (const [key, metric] of TIMES) {
    const seconds = finite(value[key]);
    if (seconds === null) continue;
    // A program of a few milliseconds may have spent none in one of the two.
    if (seconds === 0 && metric !== 'time') continue;
    list.addTime({ benchmark, metric, unit: 's', better: 'lower', samples: [seconds], again: 'apart' });
  }
  // As getrusage gives it, in units of 1024 bytes.
  add('memory', 'KiB', finite(value.maxrss_kB));
  add('code size', 'B', finite(value.codesize));
  const { gc } = value;
  if (isObject(gc)) for (const key of WORDS) add(key.replaceAll('_', ' '), 'words', finite(gc[key]));
}
