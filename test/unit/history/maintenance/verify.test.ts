import { expect, test } from 'vitest';
import type { CheckedFile } from '../../../../src/history/maintenance/check-file.ts';
import { verificationOf } from '../../../../src/history/maintenance/verify.ts';
import { storedRunOf } from '../../../../src/history/stored-run-path.ts';
import type { Run } from '../../../../src/model/run.ts';
import { exampleRun } from '../../../builders/example-run.ts';

const sound = (changes: Partial<Run>): CheckedFile => ({ kind: 'run', stored: storedRunOf(exampleRun(changes)) });
const at = (day: string) => ({ startedAt: `2026-11-${day}T00:00:00Z` });

test('nothing at all is fine', () => {
  expect(verificationOf([], [])).toEqual({ files: 0, runs: 0, groups: [], findings: [], strangers: [] });
});

test('sound runs are counted by suite and key, with the first and the last', () => {
  const other = { environment: { key: '0'.repeat(64), hard: {}, soft: {} } };
  const { runs, groups, findings } = verificationOf(
    [
      sound({ id: 'c', ...at('03') }),
      sound({ id: 'a', ...at('01') }),
      sound({ id: 'b', ...at('02'), status: 'dirty' }),
      sound({ id: 'd', ...at('02'), ...other }),
      sound({ id: 'e', ...at('02'), suite: 'lexer' }),
    ],
    [],
  );
  expect(runs).toBe(5);
  expect(findings).toEqual([]);
  const day = (number: number) => `2026-11-0${number}T00:00:00Z`;
  const root = { configuration: null };
  expect(groups).toEqual([
    { ...root, suite: 'lexer', key: 'fedcba9876543210', runs: 1, excluded: 0, first: day(2), last: day(2) },
    { ...root, suite: 'parser', key: '0000000000000000', runs: 1, excluded: 0, first: day(2), last: day(2) },
    { ...root, suite: 'parser', key: 'fedcba9876543210', runs: 3, excluded: 1, first: day(1), last: day(3) },
  ]);
});

test('the same id twice in a suite is told with both paths; in two suites it is no duplicate', () => {
  const twice = [sound({ id: 'a', ...at('01') }), sound({ id: 'a', ...at('02') }), sound({ id: 'a', suite: 'lexer' })];
  const { findings } = verificationOf(twice, []);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ kind: 'duplicate', path: expect.stringContaining('20261102') });
  expect(findings[0]?.sentence).toContain('20261101');
});

test('what is wrong, what vanished and what is foreign is named; only the first two are findings, by path', () => {
  const finding = { kind: 'unusable' as const, path: 'runs/b', sentence: 's' };
  const { files, findings, strangers } = verificationOf(
    [{ kind: 'wrong', finding }, { kind: 'stranger', path: 'x' }, { kind: 'ours' }],
    ['runs/a'],
  );
  expect(files).toBe(3);
  expect(findings.map(({ kind, path }) => [kind, path])).toEqual([
    ['vanished', 'runs/a'],
    ['unusable', 'runs/b'],
  ]);
  expect(strangers).toEqual(['x']);
});
