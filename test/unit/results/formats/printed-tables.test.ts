import { expect, test } from 'vitest';
import { PRINTED_TABLES } from '../../../formats/false-friends.ts';
import { refusal } from '../refusal.ts';

test.each(PRINTED_TABLES)('%j is refused with what would be right', (text, fix) => {
  const { message, fix: said } = refusal(`some words\n${text}\nmore\n`);
  expect(message).toContain('which pinbench does not read');
  expect(said).toContain(fix);
});

test('a table beside results is no obstacle', () => {
  const table = 'a: Mean +- std dev: 1.15 us +- 0.05 us\n';
  expect(() => refusal(`${table}{"version":"1.0","benchmarks":[{"runs":[{"values":[1]}]}]}`)).toThrow('it was read');
});
