import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

/** A dump with these variants of one subject. */
const dump = (variants: string, executor = 'remote') =>
  `<?xml version="1.0"?>\n<phpbench version="1.2"><suite uuid="1"><benchmark class="\\A\\B"><subject name="bench"><executor name="${executor}"/>${variants}</subject></benchmark></suite></phpbench>`;
const variant = (set: string, inside: string, revs = 10) =>
  `<variant output-time-unit="seconds" revs="${revs}"><parameter-set name="${set}"/>${inside}<stats mean="1"/></variant>`;
const read = (...variants: string[]) => readNow(dump(variants.join('')), 'auto');

describe('PHPBench XML', () => {
  test('an iteration is a process, its time is that of one revolution in microseconds', () => {
    const iterations = '<iteration time-net="100" time-revs="20" mem-peak="7"/><iteration time-avg="3" time-net="9"/>';
    expect(read(variant('0', iterations)).readings).toEqual([
      { benchmark: 'A\\B/bench', metric: 'time', unit: 'us', better: 'lower', samples: [5, 3], processes: [1, 1] },
      { benchmark: 'A\\B/bench', metric: 'memory', unit: 'B', better: 'lower', samples: [7], processes: [1] },
    ]);
  });

  test('in dumps of before 1.2 the revolutions are those of the variant', () => {
    expect(read(variant('0', '<iteration time-net="100"/>')).readings).toMatchObject([{ samples: [10] }]);
  });

  test('the local executor has one process', () => {
    const [reading] = readNow(dump(variant('0', '<iteration time-avg="3"/>'), 'local'), 'auto').readings;
    expect(reading).not.toHaveProperty('processes');
  });

  test('parameter sets tell variants apart', () => {
    const one = '<iteration time-avg="3"/>';
    const names = (...variants: string[]) => read(...variants).readings.map(({ benchmark }) => benchmark);
    expect(names(variant('small', one))).toEqual(['A\\B/bench/small']);
    expect(names(variant('0', one), variant('1', one))).toEqual(['A\\B/bench/0', 'A\\B/bench/1']);
  });

  test('errors are states, failed assertions are warnings, a time of 0 is none', () => {
    const { readings, states, warnings } = read(
      variant('bad', '<errors><error line="1">boom</error></errors>'),
      variant('slow', '<failures><failure>too slow</failure></failures><iteration time-avg="3"/><iteration/>'),
      variant('zero', '<iteration time-net="0"/>'),
      variant('none', ''),
    );
    expect(readings).toMatchObject([{ benchmark: 'A\\B/bench/slow', samples: [3] }]);
    expect(states.map(({ benchmark, state, detail }) => [benchmark, state, detail])).toEqual([
      ['A\\B/bench/bad', 'failed', 'boom'],
      ['A\\B/bench/zero', 'below resolution', '"time" is 0'],
      ['A\\B/bench/none', 'failed', 'it has no iterations'],
    ]);
    expect(warnings).toEqual([
      'benchmark "A\\B/bench/slow" failed an assertion of PHPBench\'s: "too slow"',
      'metric "time" of benchmark "A\\B/bench/slow" has 1 iteration without a time',
    ]);
  });

  test('a dump that stops in the middle is refused', () => {
    const whole = dump(variant('0', '<iteration time-avg="3"/>'));
    expect(refusal(whole.slice(0, -20)).message).toContain('stops in the middle');
  });
});
