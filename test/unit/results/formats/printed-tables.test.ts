import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

test.each([
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
])('%j is refused with what would be right', (text, fix) => {
  const { message, fix: said } = refusal(`some words\n${text}\nmore\n`);
  expect(message).toContain('which pinbench does not read');
  expect(said).toContain(fix);
});

test('a table beside results is no obstacle', () => {
  const table = 'a: Mean +- std dev: 1.15 us +- 0.05 us\n';
  expect(() => refusal(`${table}{"version":"1.0","benchmarks":[{"runs":[{"values":[1]}]}]}`)).toThrow('it was read');
});
