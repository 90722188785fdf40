import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const result = (more: object) =>
  JSON.stringify({ run_id: 'r', batch_id: 'b', tags: { name: 'n' }, context: {}, ...more });

describe('Conbench', () => {
  test.each([
    ['i/s', 'rate', 'iter/s'],
    ['b/s', 'throughput', 'B/s'],
    ['b', 'memory', 'B'],
    ['ns', 'time', 'ns'],
    ['widgets', 'value', 'widgets'],
  ])('numbers in %s are a %s in %s', (unit, metric, normal) => {
    const [reading] = readNow(result({ stats: { data: [2, null, 3], unit } }), 'auto').readings;
    expect(reading).toMatchObject({ metric, unit: normal, samples: [2, 3] });
  });

  test('a result with an error has no numbers, whatever else it has', () => {
    const text = `${result({ stats: { data: [1], unit: 's' } })}\n${result({ tags: { name: 'x' }, error: { command: 'exit 1' }, stats: { data: [1], unit: 's' } })}`;
    const { readings, states } = readNow(text, 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['n']);
    expect(states).toEqual([{ benchmark: 'x', state: 'failed', detail: 'exit 1' }]);
  });

  test('a result without a number is a failure', () => {
    expect(refusal(result({ stats: { data: [null], unit: 's' } })).message).toContain('"n" failed');
  });
});
