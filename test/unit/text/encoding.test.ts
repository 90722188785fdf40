import { describe, expect, test } from 'vitest';
import { textIn } from '../../../src/text/encoding.ts';

const TEXT = 'version: 1\nsuites: { s: { image: { name: "ü" } } }\n';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('a file is text', () => {
  test.each([
    ['plain', Buffer.from(TEXT), TEXT],
    ['after a byte order mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
    ['with CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n')), TEXT.replaceAll('\n', '\r\n')],
    ['empty', Buffer.alloc(0), ''],
    ['with a zero byte', Buffer.from(`${TEXT}\0`), `${TEXT}\0`],
  ])('in UTF-8, %s', (_name, bytes, text) => expect(textIn(bytes, 'x.yml')).toBe(text));
});

describe('an encoding that is none of ours is named', () => {
  test.each<[encoding: string, bytes: Buffer]>([
    ['UTF-16 (little-endian)', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 (big-endian)', swapped(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['UTF-16 (little-endian, without a byte order mark)', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 (big-endian, without a byte order mark)', swapped(Buffer.from(TEXT, 'utf16le'))],
    ['UTF-32 (little-endian)', Buffer.from([0xff, 0xfe, 0, 0, 0x76, 0, 0, 0])],
    ['UTF-32 (big-endian)', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x76])],
  ])('%s', (encoding, bytes) => {
    expect(() => textIn(bytes, 'x.yml')).toThrow(`"x.yml" is ${encoding}`);
  });

  test('bytes that are no UTF-8 are told by their line, and not quoted', () => {
    const bytes = Buffer.concat([Buffer.from('a: 1\nb: '), Buffer.from([0xe9, 0x41]), Buffer.from('\n')]);
    expect(() => textIn(bytes, 'x.yml')).toThrow(/^"x\.yml" is not UTF-8: line 2 has other bytes$/);
  });
});
