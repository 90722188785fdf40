import { describe, expect, test } from 'vitest';
import { restoreApart } from '../../../src/history/run-apart.ts';
import { encodeRun, restoreRun } from '../../../src/history/stored-run-codec.ts';
import { pathOf } from '../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../src/io/schema/schema.ts';
import type { MetricResult, Run } from '../../../src/model/run.ts';
import { exampleInvocation, exampleRun } from '../../builders/example-run.ts';

const time: MetricResult = { metric: 'time', unit: 'ms', better: 'lower', samples: [[1.5, 2], [], [3]] };
const size: MetricResult = { metric: 'size', unit: 'B', better: 'lower', samples: [[4]] };

function runOf(changes: Partial<Run>, ...metrics: MetricResult[]): Run {
  const invocations = [1, 2, 3].map((order) => exampleInvocation(order));
  return exampleRun({ invocations, results: [{ benchmark: 'parse', metrics }], ...changes });
}

/** What reading it apart comes to, or its error. */
function read(run: Run, how: typeof restoreApart = restoreApart): unknown {
  try {
    return how(encodeRun(run), pathOf(run), parseRun);
  } catch (thrown) {
    return thrown;
  }
}

describe('a stored run that is read apart', () => {
  test('has its samples in one piece', () => {
    const run = runOf({}, time, size);
    const empty = [time, size].map((metric) => ({ ...metric, samples: [] }));
    expect(read(run)).toEqual({
      run: { ...run, results: [{ benchmark: 'parse', metrics: empty }] },
      samples: {
        values: Float64Array.of(1.5, 2, 3, 4),
        invocationEnds: Uint32Array.of(2, 2, 3, 4),
        metricEnds: Uint32Array.of(3, 4),
      },
    });
  });

  test.each<[string, Run]>([
    [
      'other lists of that name',
      runOf({ environment: { ...exampleRun().environment, soft: { samples: [[1]] } } }, time),
    ],
    [
      'other things of that name',
      runOf({ environment: { ...exampleRun().environment, soft: { samples: [1] } } }, time),
    ],
  ])('comes whole where there is more than it can tell apart: %s', (_, run) => {
    expect(read(run)).toEqual(run);
  });

  const many = { ...size, samples: [[...Array(100_001).keys()]] };
  test.each<[string, Run]>([
    ['more invocations than there were', runOf({}, { ...size, samples: [[1], [2], [3], [4]] })],
    ['more samples than there may be', runOf({}, many)],
    ['a name twice', runOf({}, time, time)],
    ['a status that is none', runOf({ status: 'fine' as Run['status'] }, time)],
  ])('is refused as ever for %s', (_, run) => {
    const refused = read(run, restoreRun);
    expect(refused).toBeInstanceOf(Error);
    expect(read(run)).toEqual(refused);
  });

  test('is refused as ever at another place', () => {
    const run = runOf({}, time);
    const place = pathOf({ ...run, id: 'other' });
    expect(() => restoreApart(encodeRun(run), place, parseRun)).toThrow(`the run that belongs at ${pathOf(run)}`);
  });

  test('is refused as ever with a bit that is not as it was written', () => {
    const bytes = Buffer.from(encodeRun(runOf({}, time)));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(() => restoreApart(bytes, pathOf(runOf({}, time)), parseRun)).toThrow('its checksum does not fit');
  });
});
