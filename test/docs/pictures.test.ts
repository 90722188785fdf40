import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { made } from '../../scripts/pictures.ts';
import { MOST_HIDDEN } from '../../src/compare/rules.ts';
import { shareOf } from '../../src/config/amounts.ts';
import { DEFAULTS } from '../../src/config/defaults.ts';
import { FEWEST_RUNS } from '../../src/statistics/baseline-model.ts';
import { LOOKS, SMALLEST_CLAIM } from '../../src/statistics/decision.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const files = [...made()];
const SHOWN_ON = read('docs/statistics.md') + read('docs/power.md');
const pictures = files.filter(([file]) => file.endsWith('.svg'));

describe('what the pages about statistics show', () => {
  test('is made of pictures and of parts of the pages', () => {
    expect(files.map(([file]) => file)).toEqual(
      expect.arrayContaining(['docs/statistics.md', 'docs/statistics-numbers.md']),
    );
    expect(pictures.length).toBeGreaterThanOrEqual(4);
  });

  test.each(files)('%s is what the rules make (else run: node scripts/pictures.ts)', (file, content) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    expect(content === read(file)).toBe(true);
  });

  test.each(pictures)('%s is on a page, and told in words to who cannot see it', (file, content) => {
    const [, words] = new RegExp(`!\\[([^\\]]+)\\]\\(images/${path.basename(file)}\\)`).exec(SHOWN_ON) ?? [];
    expect(words?.length).toBeGreaterThan(60);
    expect(content).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/);
  });

  test.each(pictures)('%s has a dark ground and light text where the reader wants it so', (_, content) => {
    expect(content).toContain('prefers-color-scheme: dark');
    expect(content).toMatch(/<rect width="\d+" height="\d+" class="ground"\/>/);
  });

  test.each(pictures)('%s has no number that is none', (_, content) => {
    expect(content).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the worked example', () => {
  const page = read('docs/statistics.md');
  const example = page.slice(page.indexOf('<!-- made: example -->'), page.indexOf('<!-- end: example -->'));
  const pairs = [...example.matchAll(/^\| \d+ \| (base|head) \| ([\d.]+) ms \| ([\d.]+) ms \| \+([\d.]+) % \|$/gm)].map(
    ([, first, base, head, told]) => ({
      first,
      difference: 100 * Math.log(Number(head) / Number(base)),
      told: Number(told),
    }),
  );
  const meanOf = (first: string): number => {
    const some = pairs.filter((pair) => pair.first === first).map(({ difference }) => difference);
    return some.reduce((sum, one) => sum + one, 0) / some.length;
  };

  test('lists ten pairs, five of each order, whose differences can be computed by hand', () => {
    expect(pairs.map(({ first }) => first).filter((first) => first === 'base')).toHaveLength(5);
    expect(pairs).toHaveLength(10);
    for (const { difference, told } of pairs) expect(difference).toBeCloseTo(told, 2);
  });

  test('has the mean, the error and the distance that follow from them', () => {
    const middle = (meanOf('base') + meanOf('head')) / 2;
    expect(example).toContain(`**+${middle.toFixed(2)} %**`);
    const squares = pairs.reduce((sum, { first = '', difference }) => sum + (difference - meanOf(first)) ** 2, 0);
    // Eight degrees of its own, and four of what was expected.
    const error = Math.sqrt((squares + 4 * 0.85 ** 2) / 12 / 10 + 0.2 ** 2);
    expect(example).toContain(`**${error.toFixed(2)} %**`);
    expect(example).toContain(`**${((middle - 100 * Math.log(1.001)) / error).toFixed(1)}**`);
  });

  test.each(['regressed', 'unchanged', 'open'])('ends with a metric that is %s', (word) => {
    expect(example).toContain(`**${word}**`);
  });
});

describe('numbers in the text', () => {
  const verdicts = read('docs/verdicts.md').replace(/\s+/g, ' ');

  test('the smallest change of the configuration is that of the rule', () => {
    expect(Math.expm1(SMALLEST_CLAIM)).toBeCloseTo(shareOf(DEFAULTS.compare['min-effect']), 12);
  });

  test('docs/verdicts.md says the same numbers', () => {
    expect(verdicts).toContain(`After ${LOOKS.slice(0, -1).join(', ')} and ${LOOKS.at(-1)} pairs`);
    expect(verdicts).toContain(`fewer than ${['seven', 'eight', 'nine', 'ten'][FEWEST_RUNS - 7]} runs are stored`);
    expect(verdicts).toContain(`a change of ${Math.round(100 * Math.expm1(MOST_HIDDEN))} %`);
    expect(verdicts).toContain(`more than ${DEFAULTS.exactEffect.replace('%', ' %')} is a change`);
  });

  test('README.md says the same numbers', () => {
    const readme = read('README.md').replace(/\s+/g, ' ');
    expect(readme).toContain(`up to ${LOOKS.at(-1)} pairs`);
    expect(readme).toContain(`minimum effect (${DEFAULTS.compare['min-effect'].replace('%', ' %')} unless configured)`);
  });
});
