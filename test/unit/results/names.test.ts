import { expect, test } from 'vitest';
import { joinNames, stableName, withParameters } from '../../../src/results/names.ts';

test.each([
  [['a', 'b'], 'a/b'],
  [['', null, 'b', undefined], 'b'],
  [['a\tb', ' c\n'], 'a b/ c'],
])('%j are joined as %j', (parts, name) => expect(joinNames(...parts)).toBe(name));

test('parameters keep their order, and what is no plain value is left out', () => {
  const parameters: [string, unknown][] = [
    ['size', 10],
    ['kind', 'fast'],
    ['on', true],
    ['function', {}],
    ['none', null],
  ];
  expect(withParameters('sort', parameters)).toBe('sort/size=10/kind=fast/on=true');
});

test.each([
  ['test[<function <lambda> at 0x78ea1b2c3d40>]', 'test[<function <lambda>>]'],
  ['object 0xdeadbeef01', 'object'],
  ['mask=0xff', 'mask=0xff'],
])('%s has no address of the run in its name', (text, name) => expect(stableName(text)).toBe(name));

test('names that are too long are cut, and two that differ stay two', () => {
  const [one, other] = [stableName(`${'x'.repeat(300)}1`), stableName(`${'x'.repeat(300)}2`)];
  expect(one).toHaveLength(200);
  expect(one).not.toBe(other);
  expect(stableName('😀'.repeat(200))).not.toMatch(/\p{Surrogate}/u);
});
