import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatPages } from '../../scripts/format-pages.ts';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const pages = await formatPages();

test.each([...pages])('docs/%s is what its reader says; otherwise run "node scripts/format-pages.ts"', (name, text) => {
  expect(readFileSync(path.join(DOCS, name), 'utf8')).toBe(text);
});

test('there is no page of a tool that is not read', () => {
  const own = [...pages.keys()].flatMap((name) => (name.startsWith('formats/') ? [path.basename(name)] : []));
  expect(readdirSync(path.join(DOCS, 'formats')).toSorted()).toEqual(own.toSorted());
});
