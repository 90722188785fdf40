import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

test.each([
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
])('%j is refused with what would be right', (text, fix) => {
  expect(refusal(text).fix).toContain(fix);
});
