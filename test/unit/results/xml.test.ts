import { describe, expect, test } from 'vitest';
import { ReadingList } from '../../../src/results/reading-list.ts';
import { readXml } from '../../../src/results/xml.ts';

const read = (text: string) => readXml(text, ['a', 'suite'], new ReadingList());

describe('elements', () => {
  test('have attributes, own text and children', () => {
    const [root] = read('<?xml version="1.0"?>\n<a x="1 &lt; 2"><b>t<c/>u</b><![CDATA[<raw>]]></a>');
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1 < 2' }, text: '<raw>' });
    expect(root?.children).toMatchObject([{ name: 'b', text: 'tu', children: [{ name: 'c', text: '' }] }]);
  });

  test('names of Object.prototype are attributes like others', () => {
    const [root] = read('<a __proto__="x" constructor="y"/>');
    expect(Object.entries(root?.attributes ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(root?.attributes.toString).toBeUndefined();
  });

  test('stand between lines of a log, several documents too', () => {
    const text = 'log <x>\n<a n="1"/>\nmore 🙂 <b>\n<?xml version="1.0"?><suite n="2">🙂<a n="3"/></suite> done\n';
    expect(read(text).map(({ name, attributes }) => [name, attributes.n])).toEqual([
      ['a', '1'],
      ['suite', '2'],
    ]);
  });

  test('control characters and unknown entities are no obstacle', () => {
    const [root] = read('<a>\u001b[1mbold\u0000 &unknown; \r\nend</a>');
    expect(root?.text).toBe(' [1mbold  &unknown; \nend');
  });
});

describe('what cannot be read', () => {
  test.each(['<a><b/>', '<a><b x="1"/></a', '<a x="1', '<a><b>text', '<a><!-- x'])('%j is cut', (text) => {
    expect(() => read(text)).toThrow('the output stops in the middle: its XML has no end');
  });

  test('broken within', () => {
    expect(() => read('<a><b></c></b></a>')).toThrow('the XML is broken: Missing end tag for element b');
  });

  test.each([70, 200_000])('nested %i levels', (levels) => {
    expect(() => read('<a>'.repeat(levels) + '</a>'.repeat(levels))).toThrow('nested deeper than 64');
  });

  test('entities that would grow are not resolved', () => {
    const text = '<!DOCTYPE a [<!ENTITY x "0123456789"><!ENTITY y "&x;&x;">]>\n<a>&y;</a>';
    expect(read(text)[0]?.text).toBe('&y;');
  });

  test('more documents than 100', () => {
    expect(() => read('<a/>\n'.repeat(101))).toThrow('more than 100 XML documents');
  });
});
