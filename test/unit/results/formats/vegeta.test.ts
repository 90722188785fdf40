import { expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const report = (success: number) =>
  `{"latencies":{"total":9,"mean":20,"50th":10,"90th":30,"95th":31,"99th":32,"max":40,"min":5},"requests":200,"rate":51.1,"throughput":50,"success":${success},"errors":["503 Service Unavailable"]}`;

test('a report behind a log, with its errors and the first of their sentences', () => {
  const { readings, warnings } = readNow(`2026/11/30 attack done: ${report(0.995)}\n`, 'auto');
  expect(readings.map(({ metric, unit, samples }) => [metric, unit, ...samples])).toEqual([
    ['errors', '', 1],
    ['time', 'ns', 20],
    ['p50', 'ns', 10],
    ['p90', 'ns', 30],
    ['p95', 'ns', 31],
    ['p99', 'ns', 32],
    ['rate', 'req/s', 50],
  ]);
  expect(warnings).toEqual(['vegeta reported errors for "attack", the first: "503 Service Unavailable"']);
});

test('several files are called after themselves', () => {
  const written = ['login.json', 'b/search.json'].map((path) => ({ path, text: report(1) }));
  expect(new Set(readNow(written, 'auto').readings.map(({ benchmark }) => benchmark))).toEqual(
    new Set(['login', 'search']),
  );
});
