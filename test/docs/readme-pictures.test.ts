import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawn } from '../../scripts/readme-pictures.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const pictures = [...drawn()];

describe('the pictures of README.md', () => {
  test('are a comment and a terminal', () => {
    expect(pictures.map(([file]) => path.basename(file))).toEqual(['comment.svg', 'terminal.svg']);
  });

  test.each(pictures)('%s is what was recorded (else run: node scripts/readme-pictures.ts)', (file, content) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    expect(content === read(file)).toBe(true);
  });

  test.each(pictures)('%s is shown, and told in words to who cannot see it', (file, content) => {
    const [, words = ''] = new RegExp(`!\\[([^\\]]+)\\]\\(${file}\\)`).exec(read('README.md')) ?? [];
    expect(words.length).toBeGreaterThan(60);
    expect(content).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/);
    expect(content).toContain('prefers-color-scheme: dark');
  });

  test.each(pictures)('%s shows what the recorded report says', (_, content) => {
    expect(content).toContain('comparison/mergesort');
    expect(content).toMatch(/1 of 5 metrics/);
    expect(content).not.toMatch(/NaN|undefined|&amp;#/);
  });
});
