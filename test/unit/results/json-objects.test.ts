import { describe, expect, test } from 'vitest';
import { findObjects } from '../../../src/results/json-objects.ts';

const values = (text: string) => findObjects(text).objects.map((object) => object.value);

describe('objects in noise', () => {
  test.each([
    ['nothing but the object', '{"a":1}', [{ a: 1 }]],
    [
      'several objects, with progress lines between',
      'go 10%\r20%\r{"a":1} done {"b":[{"c":2}]}\n',
      [{ a: 1 }, { b: [{ c: 2 }] }],
    ],
    ['a brace of a program', 'int main() { return 0; }\n{"a":1}', [{ a: 1 }]],
    ['a brace right before', '{{"a":1}}', [{ a: 1 }]],
    ['a quote after a brace', '{"oops {"a":1}', [{ a: 1 }]],
    ['an apostrophe and a quote', `can't open "x {"a":1}`, [{ a: 1 }]],
    ['braces and quotes inside strings', '{"a":"}{\\"","b":"{"}', [{ a: '}{"', b: '{' }]],
    ['an object that stops for another', '{"x":[1,\n{"a":1}', []],
    ['an object that breaks and another', '{"x":1\n{"a":1}', [{ a: 1 }]],
    ['objects in a list', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    [
      'all kinds of values',
      '{"a":[true,false,null,-1.5e-3,"",{},[]]}',
      [{ a: [true, false, null, -0.0015, '', {}, []] }],
    ],
    [
      'bare words for numbers become text',
      '{"a":NaN,"b":[-Infinity,inf,-nan]}',
      [{ a: 'NaN', b: ['-Infinity', 'inf', '-nan'] }],
    ],
    ['a number that JSON forbids', '{"a":01} {"b":1}', [{ b: 1 }]],
    ['brackets that do not match', '{"a":[1}] {"b":1}', [{ b: 1 }]],
    ['trailing comma', '{"a":1,} {"b":1}', [{ b: 1 }]],
    ['line break inside a string', '{"a":"x\n"} {"b":1}', [{ b: 1 }]],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('a key called __proto__ is a key like any other', () => {
    const [object] = values('{"__proto__":{"polluted":1}}');
    expect(Object.hasOwn(object ?? {}, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('text that was meant to be JSON and breaks off is warned of, a stray brace is not', () => {
    const { warnings, cut } = findObjects('main() { } {"a": oops} {"b":1}');
    expect(warnings).toEqual([
      'a JSON object that breaks off at character 18 was skipped; it begins at character 12: "{"a": oops} {"b":1}"',
    ]);
    expect(cut).toBe(false);
  });

  test('warnings are counted, not piled up', () => {
    const { warnings } = findObjects('{"a":x;'.repeat(1000));
    expect(warnings).toHaveLength(11);
    expect(warnings.at(-1)).toBe('990 more broken JSON objects were skipped');
  });

  test('an object that the end of the text cuts is reported wherever it is cut', () => {
    const text = '{"a":[1,{"b":"c\\n"}],"d":true,"e":NaN}';
    for (let length = 1; length < text.length; length += 1) {
      const found = findObjects(`{"x":1} ${text.slice(0, length)}`);
      expect(found.objects).toHaveLength(1);
      expect(found.cut).toBe(true);
      expect(found.warnings.join()).toContain('an incomplete JSON object was found at the end of the output');
    }
  });

  test('nesting is bounded', () => {
    expect(values(`{"a":${'['.repeat(63)}${']'.repeat(63)}}`)).toHaveLength(1);
    expect(() => findObjects(`{"a":${'['.repeat(64)}`)).toThrow('nested deeper than 64');
  });

  test('the number of objects is bounded', () => {
    expect(() => findObjects('{}'.repeat(100_001))).toThrow('more than 100000 JSON objects');
  });

  test.each([
    ['braces', '{'],
    ['braces and quotes', '{"'],
    ['quoted braces', '{"{",'],
    ['keys', '{"a":x'],
    ['brackets', '['],
    ['backslashes in a string', '\\'],
    ['braces before spaces', '{ '],
  ])('ten megabytes of %s come to an end', (_, piece) => {
    const bomb = `{"${piece === '\\' ? '' : '"'}${piece.repeat(Math.floor((10 * 2 ** 20) / piece.length))}`;
    expect(findObjects(bomb).objects).toEqual([]);
  });
});
