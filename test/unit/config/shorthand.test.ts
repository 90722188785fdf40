import { expect, test } from 'vitest';
import { read, refusal } from './reading.ts';

/** A file whose one suite has this line more. */
const suite = (line: string): string => `version: 1\nsuites:\n  s:\n    run: { command: [x] }\n    ${line}\n`;

test.each([
  ['image: bench/Dockerfile', 'image: { dockerfile: "bench/Dockerfile" }'],
  ['image: Dockerfile.bench', 'image: { dockerfile: "Dockerfile.bench" }'],
  ['image: ./bench', 'image: { dockerfile: "./bench" }'],
  ['image: rust:1.80', 'image: { name: "rust:1.80" }'],
  ['image: ghcr.io/owner/dockerfile-bench:1', 'image: { name: "ghcr.io/owner/dockerfile-bench:1" }'],
  ['results: perf.json', 'results: { path: "perf.json" }'],
  ['results: copybook', 'results: { format: "copybook" }'],
])('`%s` is one finding, whose fix is a valid map', (line, map) => {
  const text = suite(line);
  expect(refusal(text)).toBe(
    `.pinbench.yml:5:${line.indexOf(' ') + 6}: suites.s.${line.split(':')[0]} is ${JSON.stringify(line.slice(line.indexOf(' ') + 1))}\n` +
      `  expected: a map of keys\n  to fix:   write ${map}`,
  );
  if (!map.includes('copybook')) expect(() => read(suite(map))).not.toThrow();
});

test('a command alone is split into words, unless a shell would read more in it', () => {
  const run = (text: string): string => `version: 1\nsuites:\n  s:\n    run: ${text}\n`;
  expect(refusal(run('make bench'))).toContain('to fix:   write run: { command: ["make","bench"] }');
  expect(refusal(run(`"sh -c 'make bench'"`))).not.toContain('to fix');
});

test('nothing is guessed of what is no text, is too long or is elsewhere', () => {
  expect(refusal(suite('image: 5'))).toBe('.pinbench.yml:5:12: suites.s.image is 5\n  expected: a map of keys');
  expect(refusal(suite(`image: ${'x'.repeat(79)}`))).not.toContain('to fix');
  expect(refusal(`${suite('image: { name: a }')}gate: image\n`)).not.toContain('to fix');
});
