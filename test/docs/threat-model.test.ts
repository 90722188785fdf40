import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fillTables } from '../../scripts/threat-model.ts';
import { allRows } from '../hostile/row.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8');

test('every row of the hostile table is in the threat model; otherwise run "node scripts/threat-model.ts"', async () => {
  expect(fillTables(page, await allRows())).toBe(page);
});

test('every test that the threat model names is there', () => {
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
