import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formsOf, holdsAny } from './token-forms.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const forms = formsOf(TOKEN);
const found = (bytes: string | Uint8Array): boolean => holdsAny(Buffer.from(bytes), forms);

describe('a token is found', () => {
  test('as it is, inside other text', () => {
    expect(found(`https://x:${TOKEN}@example.invalid/`)).toBe(true);
  });

  test.each([0, 1, 2, 3, 4, 5])('in base64 after %i other characters', (before) => {
    const text = `${'x'.repeat(before)}${TOKEN} and more`;
    expect(found(Buffer.from(text).toString('base64'))).toBe(true);
    expect(found(Buffer.from(text).toString('base64url'))).toBe(true);
  });

  test('in the login that git sends', () => {
    expect(found(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'))).toBe(true);
  });

  test.each([
    ['gzip', gzipSync],
    ['zlib', deflateSync],
  ])('inside %s', (_name, pack) => {
    expect(found(pack(`some text, ${TOKEN}, more`))).toBe(true);
    expect(found(pack('some text'))).toBe(false);
  });
});

test('no other token and no damaged file is taken for it', () => {
  expect(found(TOKEN.replace('0', '1'))).toBe(false);
  expect(found(Buffer.from(TOKEN.replace('0', '1')).toString('base64'))).toBe(false);
  expect(found(gzipSync('some text').subarray(0, 12))).toBe(false);
  expect(found('')).toBe(false);
});
