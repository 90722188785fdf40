/** What tools print for people, rounded and without samples, where they can also write what pinbench reads. */

export interface PrintedTable {
  /** For people: "the table of mitata". */
  what: string;
  /** What to do instead. */
  fix: string;
  /** A line of it. */
  line: RegExp;
}

export const PRINTED_TABLES: readonly PrintedTable[] = [
  {
    what: 'the text of JMH',
    fix: 'add `-rf json -rff "$PINBENCH_OUTPUT/jmh.json"`, with `results.path: jmh.json`',
    line: /^Benchmark .*\bMode +(?:Cnt|Samples) +Score\b/,
  },
  {
    what: "JMH's CSV, whose numbers follow the language of the machine",
    fix: 'write JSON instead: `-rf json -rff "$PINBENCH_OUTPUT/jmh.json"`',
    line: /^"Benchmark","Mode","Threads","Samples","Score",/,
  },
  {
    what: 'the text of hyperfine',
    fix: 'add `--export-json "$PINBENCH_OUTPUT/hyperfine.json"`, with `results.path: hyperfine.json`',
    line: /^ +(?:Time \(mean ± σ\):|Wall Time +[\d.]+ \S+ +± ) /,
  },
  {
    what: 'the table of pytest-benchmark',
    fix: 'add `--benchmark-json="$PINBENCH_OUTPUT/benchmark.json"`, with `results.path: benchmark.json`',
    line: /^Name \(time in \w+\) +Min +Max +Mean\b/,
  },
  {
    what: 'the text of pyperf',
    fix: 'add `-o "$PINBENCH_OUTPUT/pyperf.json"`, with `results.path: pyperf.json`',
    line: /: Mean \+- std dev: [\d.]+ \w+ \+- /,
  },
  {
    what: 'a table of BenchmarkDotNet',
    fix: 'add `--exporters json --artifacts "$PINBENCH_OUTPUT"`, and read its full report',
    line: /^\| *Method +\|.*\| *Mean +\|/,
  },
  {
    what: 'the table of mitata',
    fix: 'print JSON: `run({ format: { json: { debug: false, samples: false } } })`',
    line: /^(?:benchmark +avg \(min … max\) p75|\| (?:benchmark|• \S.*?) +\| +avg \| +min \|)/,
  },
  {
    what: 'the table of vitest',
    fix: 'add `--reporter=json --outputFile="$PINBENCH_OUTPUT/vitest.json"` (up to 4: `--outputJson=FILE`)',
    line: /^ +name +hz +min +max +mean +p75\b/,
  },
  {
    what: 'the table of tinybench',
    fix: 'print JSON: `JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))`',
    line: /│ Task name +│ (?:Latency|ops\/sec)/,
  },
  {
    what: 'the table of Deno',
    fix: 'add `--json`',
    line: /^\| benchmark +\| time\/iter \(avg\) \|/,
  },
  {
    what: 'the table of benchmark-ips',
    fix: 'write `x.json! "#{ENV["PINBENCH_OUTPUT"]}/ips.json"` in its block, with `results.path: ips.json`',
    line: /^ .*\bi\/s - +[\d.]+[kMBT]? in +[\d.]+s/,
  },
];
