/** Unit tests lie where the files lie that they test, under the same names. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

const sources = new Set(filesBelow('src'));
const tests = filesBelow('test/unit').filter((name) => name.endsWith('.test.ts'));

/** `a/b-c.test.ts` is of `a/b-c.ts`, or one more test of `a/b.ts`. */
function isOfAFile(test: string): boolean {
  const words = path.posix.basename(test, '.test.ts').split('-');
  const folder = path.posix.dirname(test);
  return words.some((_, index) => sources.has(path.posix.join(folder, `${words.slice(0, index + 1).join('-')}.ts`)));
}

test('every unit test has the path of a file of src/, and maybe a word more', () => {
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((name) => !isOfAFile(name))).toEqual([]);
});
