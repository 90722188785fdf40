/** Files that look like results and are none, or are what a tool makes of its results: refused with what would be right. */
import { type FoundObject, isObject } from '../json-objects.ts';
import type { Output } from '../output.ts';
import { PRINTED_TABLES } from './printed-tables.ts';

export interface FalseFriend {
  /** For people: "a table of benchstat's". */
  what: string;
  /** What to do instead. */
  fix: string;
  looksLike(output: Output): boolean;
}

/** No line of a table is longer, and some patterns look twice at each letter. */
const LONGEST_LINE = 5000;

export const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    what: "a table of benchstat's, which holds no samples",
    fix: "give pinbench what benchstat reads: the output of `go test -run '^$' -bench . -count 10`",
    looksLike: ({ lines }) =>
      lines.some((line) => line.length < LONGEST_LINE && /\b(?:sec|B|allocs)\/op\b.*│|│.*\bvs base\b/.test(line)),
  },
  {
    what: "asv's benchmarks.json, which lists benchmarks and holds no results",
    fix: "give pinbench the whole folder of asv's results: `results.path: results/`",
    looksLike: (output) => output.text.includes('"param_names"') && output.objects.some(isListOfBenchmarks),
  },
  {
    what: 'samples of k6, one a line',
    fix: 'give pinbench the summary: `k6 run --summary-export "$PINBENCH_OUTPUT/k6.json"`',
    looksLike: ({ text }) =>
      /^\{"(?:type":"(?:Point|Metric)","data":|metric":"\w+","type":"(?:Point|Metric)")/m.test(text),
  },
  {
    what: 'the text of k6',
    fix: 'give pinbench the summary as JSON: `k6 run --summary-export "$PINBENCH_OUTPUT/k6.json"`',
    looksLike: ({ text }) => /^ *(?:http_req_duration|iteration_duration)\.{3,}: avg=/m.test(text),
  },
  {
    what: 'the requests of a vegeta attack, one a line',
    fix: 'give pinbench a report of them: `vegeta report -type=json`',
    looksLike: ({ text }) => /^\{"attack":"[^"]*","seq":\d+,"code":\d+,/m.test(text),
  },
  {
    what: "vegeta's report as text",
    fix: 'give pinbench the report as JSON: `vegeta report -type=json`',
    looksLike: ({ text }) => /^Latencies +\[(?:min, )?mean, 50/m.test(text),
  },
  {
    what: 'the tables of autocannon',
    fix: 'give pinbench its JSON: `autocannon -j`',
    looksLike: ({ text, lines }) =>
      text.includes('│ Req/Sec') &&
      lines.some((line) => line.length < LONGEST_LINE && /│ Latency +│.* ms +│/.test(line)),
  },
  {
    what: 'a file of Locust that holds no results',
    fix: 'give pinbench the file that ends in "_stats.csv"',
    looksLike: ({ text }) =>
      /^(?:Timestamp,User Count,Type,Name,|Method,Name,Error,Occurrences|Count,Message,Traceback)/.test(text),
  },
  {
    what: 'the text of redis-benchmark',
    fix: 'give pinbench its CSV: `redis-benchmark --csv`',
    looksLike: ({ text }) =>
      /^ *throughput summary: [\d.]+ requests per second$/m.test(text) ||
      /(?:^|[\r\n ])[A-Z][A-Z_]+: [\d.]+ requests per second, p50=[\d.]+ msec/.test(text),
  },
  {
    what: "perfgate's comparison, report or configuration",
    fix: 'give pinbench the run itself: `perfgate run --out "$PINBENCH_OUTPUT/run.json"`',
    looksLike: ({ text }) => /"schema"\s*:\s*"perfgate\.(?!run\.v1")\w+\.v\d+"/.test(text),
  },
  {
    what: 'the Markdown table of llama-bench, which holds no samples',
    fix: 'give pinbench its JSON: `llama-bench -o json`',
    looksLike: ({ text }) => /^\| model +\|.*\| +test \| +t\/s \|/m.test(text),
  },
  {
    what: 'a JUnit report without test cases',
    fix: "use the tool's own reporter: Catch2, for one, leaves benchmarks out of JUnit (`--reporter xml`)",
    looksLike: ({ text }) => /<testsuites?[\s/>]/.test(text) && !/<testcase\s/.test(text),
  },
  ...PRINTED_TABLES.map(({ what, fix, line }) => ({
    what: `${what}, which pinbench does not read`,
    fix,
    looksLike: ({ lines }: Output) => lines.some((one) => one.length < LONGEST_LINE && line.test(one)),
  })),
  {
    what: 'the text of perf stat',
    fix: 'give pinbench its counters: `perf stat -j -e duration_time,task-clock -o "$PINBENCH_OUTPUT/perf.json"`',
    looksLike: ({ text }) => /^ Performance counter stats for /m.test(text),
  },
  {
    what: "a time of the shell's, or of BSD",
    fix: 'use GNU time: `/usr/bin/time -v -o "$PINBENCH_OUTPUT/time.txt"`',
    looksLike: ({ text }) =>
      /^real\s+\d+m[\d.,]+s$/m.test(text) ||
      /^[\d.]+user [\d.]+system /m.test(text) ||
      /^ +\d+ {2}maximum resident set size$/m.test(text),
  },
  {
    what: 'the text of Google Benchmark',
    fix: 'give pinbench its JSON: `--benchmark_out="$PINBENCH_OUTPUT/benchmarks.json" --benchmark_out_format=json`',
    looksLike: ({ text }) => /^Benchmark +Time +CPU +Iterations/m.test(text),
  },
  {
    what: 'the text of Catch2',
    fix: 'give pinbench its XML: `--reporter xml --out "$PINBENCH_OUTPUT/catch2.xml"`',
    looksLike: ({ text }) => /^benchmark name +samples +iterations +est/m.test(text),
  },
  {
    what: 'a history of gobenchdata',
    fix: "give pinbench what it is made of: the output of `go test -run '^$' -bench .`",
    looksLike: ({ text }) => /"Suites"\s*:/.test(text.slice(0, 1000)) && text.includes('"NsPerOp"'),
  },
];

/** Of asv: a benchmark with its code, its type and its unit. */
function isListOfBenchmarks({ value }: FoundObject): boolean {
  return Object.values(value).some((one) => isObject(one) && 'code' in one && 'param_names' in one && 'unit' in one);
}
