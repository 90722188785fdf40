import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const reported = (leaf: string) => readNow(`{"b":{"m":${leaf}}}`, 'bmf').readings[0]?.reported;

describe('Bencher Metric Format', () => {
  test.each([
    ['around the value', '{"value":5,"lower_value":4,"upper_value":6}', { lower: 4, upper: 6 }],
    ['one of them', '{"value":5,"upper_value":6,"lower_value":null}', { upper: 6 }],
    ['a width', '{"value":3247,"lower_value":1044,"upper_value":1044}', undefined],
    ['none', '{"value":5}', undefined],
  ])('bounds: %s', (_, leaf, expected) => {
    expect(reported(leaf)).toEqual(expected);
  });

  test.each([
    '{"b":{"m":{"value":1,"unit":"ms"}}}',
    '{"b":{"m":{"value":1}},"version":2}',
    '{"b":{"m":{"value":"1"}}}',
    '{"b":{"m":{"value":NaN}}}',
    '{"b":{"m":{}}}',
    '{"b":{}}',
    '{"b":[{"measures":{"m":{"p99":"x"}}}]}',
    '{"b":[{"measure":{"m":{"value":1}}}]}',
  ])('a leaf that does not fit makes it something else: %s', (text) => {
    expect(refusal(text, 'bmf').message).toContain('no reading');
  });

  test('the same measure again is apart, whatever the order of the parameters', () => {
    const point = (parameters: string) => `{"parameters":${parameters},"measures":{"m":{"value":1}}}`;
    const { readings } = readNow(`{"b":[${point('{"x":1,"y":2}')},${point('{"y":2.0,"x":1}')}]}`, 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['b/x=1/y=2', 'b/x=1/y=2#2']);
  });
});
