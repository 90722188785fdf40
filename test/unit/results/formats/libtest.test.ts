import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const bench = (name: string, figures = '1,234.50 ns/iter (+/- 5)') => `test ${name} ... bench:  ${figures}\n`;
const binary = (lines: string) => `running 1 test\n${lines}\ntest result: ok. 0 passed; 1 measured\n`;

describe('text', () => {
  test('has a median and a deviation', () => {
    expect(readNow(binary(bench('a::b')), 'auto').readings).toEqual([
      {
        benchmark: 'a::b',
        metric: 'time',
        unit: 'ns',
        better: 'lower',
        samples: [1234.5],
        reported: { median: 1234.5, deviation: 5 },
      },
    ]);
  });

  test('letters of -q stand in front of it', () => {
    const { readings } = readNow(binary(`ii.F${bench('t::x')}`), 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['t::x']);
  });

  test('other units become nanoseconds', () => {
    expect(readNow(bench('x', '1.5 µs/iter (+/- 0.1)'), 'auto').readings).toMatchObject([
      { unit: 'ns', samples: [1500], reported: { deviation: 100 } },
    ]);
  });

  test('the same name of two binaries is two benchmarks', () => {
    const { readings, warnings } = readNow(binary(bench('x')) + binary(bench('x', '7 ns/iter (+/- 0)')), 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['x', 'x#2']);
    expect(warnings).toHaveLength(1);
  });

  test('0 ns and 0 MB/s are below the resolution', () => {
    const { readings, states } = readNow(bench('a', '0 ns/iter (+/- 0)') + bench('b', '9 ns/iter = 0 MB/s'), 'libtest');
    expect(readings.map(({ benchmark, metric }) => [benchmark, metric])).toEqual([['b', 'time']]);
    expect(states).toMatchObject([{ benchmark: 'a', state: 'below resolution' }]);
  });

  test('why it was ignored is kept', () => {
    const { states } = readNow(binary(`${bench('x')}test y ... ignored, too slow\n`), 'libtest');
    expect(states).toEqual([{ benchmark: 'y', state: 'skipped', detail: 'too slow' }]);
  });

  test('without its end it is refused, and so is half a line', () => {
    expect(() => readNow(`running 2 tests\n${bench('x')}`, 'libtest')).toThrow(/in the middle: .* after 1 complete/);
    expect(() => readNow(`${bench('x')}test y ... bench: 12`, 'libtest')).toThrow('its last line');
  });

  test('tests that pass are no benchmarks', () => {
    expect(() => readNow(binary('test x ... ok\n'), 'libtest')).toThrow('no reading of Rust libtest');
  });
});

describe('events', () => {
  const event = (more: object) => `${JSON.stringify({ type: 'bench', name: 'x', median: 3, deviation: 1, ...more })}\n`;
  const suite = (inner: string) =>
    `{ "type": "suite", "event": "started" }\n${inner}{ "type": "suite", "event": "ok" }\n`;

  test('have a throughput in megabytes, whatever its name says', () => {
    expect(readNow(suite(event({ mib_per_second: 5 })), 'auto').readings).toMatchObject([
      { benchmark: 'x', metric: 'time', samples: [3] },
      { benchmark: 'x', metric: 'throughput', unit: 'MB/s', samples: [5] },
    ]);
  });

  test('without their end are refused', () => {
    expect(() => readNow(`{ "type": "suite", "event": "started" }\n${event({})}`, 'libtest')).toThrow('in the middle');
  });
});
