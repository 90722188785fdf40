/** Equal data for both programs: stored runs and a measured one, and the same numbers as `go test -bench` prints them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf } from '../../src/history/stored-run-path.ts';
import type { Run } from '../../src/model/run.ts';
import { madeUpRun } from '../made-up-runs.ts';

export interface Size {
  metrics: number;
  /** Stored ones; one more is compared with them. */
  runs: number;
  invocations: number;
  /** Ratios wished for, at most; left out where starting Node.js decides. */
  targets?: { time: number; memory: number };
}

export interface Places {
  /** Stored runs. */
  store: string;
  /** The run that is compared with them, a perf.json. */
  head: string;
  /** The same as text. */
  baseText: string;
  headText: string;
}

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 1);
const NANOSECONDS = 1e6;

export function writeData(size: Size, folder: string): Places {
  const places: Places = {
    store: path.join(folder, 'store'),
    head: path.join(folder, 'perf.json'),
    baseText: path.join(folder, 'base.txt'),
    headText: path.join(folder, 'head.txt'),
  };
  const texts: string[] = [];
  for (let index = 0; index < size.runs; index += 1) {
    const run = runNumber(index, size);
    const file = path.join(places.store, pathOf(run));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, encodeRun(run));
    texts.push(goText(run, size.invocations));
  }
  const head = runNumber(size.runs, size);
  writeFileSync(places.head, JSON.stringify(head, null, 2));
  writeFileSync(places.baseText, HEADER + texts.join(''));
  writeFileSync(places.headText, HEADER + goText(head, size.invocations));
  return places;
}

/** One sample an invocation, a whole number of nanoseconds. */
function runNumber(index: number, { metrics, invocations }: Size): Run {
  const run = madeUpRun(index + 1, metrics, invocations, 1);
  const start = START + index * HOUR;
  return {
    ...run,
    startedAt: new Date(start).toISOString(),
    finishedAt: new Date(start + 60_000).toISOString(),
    results: run.results.map((result) => ({
      ...result,
      metrics: result.metrics.map((metric) => ({
        ...metric,
        samples: metric.samples.map((samples) => samples.map((ms) => Math.round(ms * NANOSECONDS) / NANOSECONDS)),
      })),
    })),
  };
}

const HEADER = 'goos: linux\ngoarch: amd64\npkg: example.org/parser\n';

/** As ten repetitions of the whole suite: `-count` with fresh processes. */
function goText({ results }: Run, invocations: number): string {
  const lines = Array.from({ length: invocations }, (_, invocation) =>
    results.map(({ benchmark, metrics: [metric] }) => {
      const ms = metric?.samples[invocation]?.[0] ?? 0;
      return `BenchmarkParse/${benchmark.replace('/', '-')} 1 ${Math.round(ms * NANOSECONDS)} ns/op\n`;
    }),
  );
  return lines.flat().join('');
}
