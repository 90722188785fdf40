/** What looks like results and is none, or is a table that a tool makes of them, and a word of the fix that is offered. */

/** Recognised as they are. */
export const FALSE_FRIENDS: [text: string, fix: string][] = [
  ['{"type":"Point","data":{"time":"t","value":5,"tags":null},"metric":"vus"}\n', '--summary-export'],
  ['{"metric":"http_reqs","type":"Metric","data":{"name":"http_reqs"}}\n', '--summary-export'],
  ['     http_req_duration..............: avg=130.19ms min=130.19ms med=130.19ms\n', '--summary-export'],
  ['{"attack":"","seq":0,"code":200,"timestamp":"t","latency":4070705}\n', 'vegeta report -type=json'],
  ['Latencies     [min, mean, 50, 90, 95, 99, max]  233.527µs, 2.059ms\n', 'vegeta report -type=json'],
  ['│ Latency │ 0 ms │ 0 ms  │ 0 ms  │\n│ Req/Sec │ 2089 │\n', 'autocannon -j'],
  ['Timestamp,User Count,Type,Name,Requests/s\n1,0,,Aggregated,0\n', '_stats.csv'],
  ['Method,Name,Error,Occurrences,First Seen,Last Seen\n', '_stats.csv'],
  ['  throughput summary: 51282.05 requests per second\n', 'redis-benchmark --csv'],
  [' SET: rps=0.0 (overall: 0.0)\rSET: 26315.79 requests per second, p50=0.511 msec\n', 'redis-benchmark --csv'],
  ['{"schema":"perfgate.compare.v1","deltas":{}}', 'perfgate run --out'],
  ['| model                | size | backend | threads |          test |              t/s |\n', 'llama-bench -o json'],
  ['<testsuites><testsuite name="c2" tests="0"/></testsuites>', '--reporter xml'],
];

/** Tables that tools print for people: recognised among other lines. */
export const PRINTED_TABLES: [text: string, fix: string][] = [
  ['Benchmark      (p)    Mode   Cnt        Score    Error  Units', '-rf json'],
  ['Benchmark  Mode  Samples  Score  Score error  Units', '-rf json'],
  ['"Benchmark","Mode","Threads","Samples","Score","Score Error (99,9%)","Unit","Param: p"', '-rf json'],
  ['Benchmark 1: x\n  Time (mean ± σ):      17.2 ms ±  17.4 ms    [User: 0.3 ms, System: 0.4 ms]', '--export-json'],
  ['  Wall Time      6.8 ms  ±     6.9 ms       0.8 ms  …    17.0 ms', '--export-json'],
  ['Name (time in ns)             Min                         Max                    Mean', '--benchmark-json'],
  ['.....\nsort: Mean +- std dev: 1.15 us +- 0.05 us', '-o "$PINBENCH_OUTPUT/pyperf.json"'],
  ['| Method | Job             |  Mean |  Error |\n|:-------|', '--exporters json'],
  ['benchmark                   avg (min … max) p75 / p99    (min … top 1%)', 'format: { json:'],
  ['| • g       |              avg |         min |         p75 |', 'format: { json:'],
  ['     \u001b[1mname  \u001b[22m  \u001b[1m       hz\u001b[22m    min     max  mean   p75   p99', '--reporter=json'],
  ['│ (index) │ Task name │ Latency avg (ns)   │', 'JSON.stringify(bench.tasks'],
  ['| benchmark | time/iter (avg) |        iter/s |', '--json'],
  ['                 add      5.764M (±17.6%) i/s -      1.791M in   0.319535s', 'x.json!'],
];
