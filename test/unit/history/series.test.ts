import { describe, expect, test } from 'vitest';
import { configurationOf, parseSeries, seriesName } from '../../../src/history/series.ts';
import { parsePath, pathOf, seriesOf } from '../../../src/history/stored-run-path.ts';
import { exampleRun } from '../../builders/example-run.ts';

const { source } = exampleRun();
const runOf = (configuration?: string) =>
  exampleRun({ source: { ...source, ...(configuration === undefined ? {} : { configuration }) } });

describe('a run belongs to', () => {
  test.each<[string, string | undefined, string]>([
    ['the root, without a record', undefined, 'parser'],
    ['the root', '.pinbench.yml', 'parser'],
    ['the root by its other usual name', '.pinbench.yaml', 'parser'],
    ['the root, by a Dockerfile there', 'Dockerfile', 'parser'],
    ['a package', 'packages/a/.pinbench.yml', 'parser@packages+a'],
    ['the same package by the other usual name', 'packages/a/.pinbench.yaml', 'parser@packages+a'],
    ['another name in the root', 'nightly.yml', 'parser@nightly.yml'],
    ['another name in a package', 'packages/a/nightly.yml', 'parser@packages+a+nightly.yml'],
    ['capitals, which some file systems do not tell apart', 'Src/.pinbench.yml', 'parser@=53rc'],
    ['a hidden folder', '.github/bench.yml', 'parser@.github+bench.yml'],
    ['a last dot, which some file systems drop', 'a./.pinbench.yml', 'parser@a=2e'],
    ['signs that mean something here', 'a+b@c=d/.pinbench.yml', 'parser@a=2bb=40c=3dd'],
    ['a folder that leads out', '../../x/.pinbench.yml', 'parser@..+..+x'],
    ['one spelling of two', 'e\u0301/.pinbench.yml', 'parser@=c3=a9'],
    ['a line break and a mark', 'a\n.excluded/.pinbench.yml', 'parser@a=0a.excluded'],
  ])('%s', (_what, configuration, series) => {
    const run = runOf(configuration);
    expect(seriesOf(run)).toBe(series);
    expect(pathOf(run)).toMatch(
      /^runs\/[a-z0-9@=+._-]+\/fedcba9876543210\/2026-11\/20261121T010203Z-0123456789ab-a1\.json\.gz$/,
    );
    expect(parsePath(pathOf(run))).toMatchObject({ suite: 'parser', configuration: configurationOf(configuration) });
  });

  test('a hash of its path where that is too long for a file name, and two long ones differ', () => {
    const names = ['x', 'y'].map((last) => seriesOf(runOf(`${'long/'.repeat(300)}${last}/.pinbench.yml`)));
    expect(names[0]).toMatch(/^parser@==[0-9a-f]{40}$/);
    expect(new Set(names).size).toBe(2);
    expect(parsePath(pathOf(runOf(`${'long/'.repeat(300)}x/.pinbench.yml`)))).not.toBeNull();
    const imitation = (names[0] ?? '').slice('parser@'.length);
    expect(seriesOf(runOf(`${imitation}/.pinbench.yml`))).not.toBe(names[0]);
  });
});

test.each([
  'a@',
  '@a',
  'a@b@c',
  'a@B',
  'a@=4',
  'a@=zz',
  'a@=61',
  'a@=ff',
  'a@b.',
  'a@==12',
  '..',
  '.git',
  'a/b',
  'a@b/c',
  '',
])('the folder %j is nobody’s history', (name) => {
  expect(parseSeries(name)).toBeNull();
  expect(parsePath(`runs/${name}/fedcba9876543210/2026-11/20261121T010203Z-none-a1.json.gz`)).toBeNull();
});

test('every history has one name, and no two have the same', () => {
  const parts = [
    '.',
    '..',
    'a',
    'A',
    'é',
    'e\u0301',
    '+',
    '=',
    '=2f',
    '@',
    '.excluded',
    'a.',
    '\u0000',
    '\ud800',
    '==',
    'x'.repeat(90),
  ];
  const files = parts.flatMap((one) => [one, ...parts.map((other) => `${one}/${other}`)]);
  const names = new Map<string, string | null>();
  for (const file of files) {
    const series = { suite: 's', configuration: configurationOf(`${file}/.pinbench.yml`) };
    const name = seriesName(series);
    expect(name).toMatch(/^s(@[a-z0-9=+._-]+)?$/);
    expect(Buffer.byteLength(name)).toBeLessThan(250);
    const read = parseSeries(name);
    expect(read === null ? null : seriesName(read)).toBe(name);
    const known = names.get(name);
    if (known !== undefined && known !== series.configuration) throw new Error(`${known} and ${file} share ${name}`);
    names.set(name, series.configuration);
  }
});
