import { expect, test } from 'vitest';
import { Output } from '../../../src/results/output.ts';

test('lines are as a terminal would leave them', () => {
  const text = '\uFEFF\u001b[32mok\u001b[0m 1\r\n10 %\r50 %\r100 %\nlast\r\n';
  expect(new Output(text).lines).toEqual(['ok 1', '100 %', 'last', '']);
});

test('lines take no longer for a million carriage returns that something follows', () => {
  const returns = '\r'.repeat(1e6);
  const began = performance.now();
  expect(new Output(`a${returns}b${returns}\n${returns}`).lines).toEqual(['b', '']);
  expect(performance.now() - began).toBeLessThan(5000);
});

test.each<[string, unknown]>([
  ['[1, NaN, -Infinity, "NaN"]', [1, 'NaN', '-Infinity', 'NaN']],
  ['["a\u001bb\tc"]', ['a\u001bb\tc']],
  ['{"a": 1}', { a: 1 }],
  ['[1] and more', undefined],
  ['[1, 2', undefined],
])('%s as one value', (text, value) => expect(new Output(text).document).toEqual(value));

test('an object that stands alone is known, one in a log is not', () => {
  expect(new Output(' {"a":1}\n').only).toEqual({ a: 1 });
  expect(new Output('log {"a":1}').only).toBeUndefined();
  expect(new Output('{"a":01}{"b":1}').only).toBeUndefined();
  expect(new Output('log {"a":"x\u001by"}').objects[0]?.value).toEqual({ a: 'x\u001by' });
});
