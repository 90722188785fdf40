/** Files that look like results and are none, or are what a tool makes of its results: refused with what would be right. */
import { type FoundObject, isObject } from '../json-objects.ts';
import type { Output } from '../output.ts';

export interface FalseFriend {
  /** For people: "a table of benchstat's". */
  what: string;
  /** What to do instead. */
  fix: string;
  looksLike(output: Output): boolean;
}

export const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    what: "a table of benchstat's, which holds no samples",
    fix: "give pinbench what benchstat reads: the output of `go test -run '^$' -bench . -count 10`",
    looksLike: ({ lines }) => lines.some((line) => /\b(?:sec|B|allocs)\/op\b.*│|│.*\bvs base\b/.test(line)),
  },
  {
    what: "asv's benchmarks.json, which lists benchmarks and holds no results",
    fix: "give pinbench the whole folder of asv's results: `results.path: results/`",
    looksLike: (output) => output.text.includes('"param_names"') && output.objects.some(isListOfBenchmarks),
  },
];

/** Of asv: a benchmark with its code, its type and its unit. */
function isListOfBenchmarks({ value }: FoundObject): boolean {
  return Object.values(value).some((one) => isObject(one) && 'code' in one && 'param_names' in one && 'unit' in one);
}
