import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageOf } from '../../scripts/command-line.ts';
import { COMMANDS } from '../../src/commands/registry.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

test('docs/cli.md is what the commands say of themselves; otherwise run "node scripts/command-line.ts"', () => {
  expect(read('docs/cli.md')).toBe(pageOf(COMMANDS));
});

test('the README leads to it', () => {
  expect(read('README.md')).toContain('(docs/cli.md)');
});
