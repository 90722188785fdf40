import { describe, expect, test } from 'vitest';
import { type ImportSource, importRuns, importSources } from '../../../../src/history/import/registry.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import type { LevelChange } from '../../../../src/model/comparison.ts';
import { PinbenchError } from '../../../../src/model/errors.ts';
import type { Run } from '../../../../src/model/run.ts';
import { EXAMPLE_COMMIT, exampleRun } from '../../../builders/example-run.ts';
import { cargoEntry, dataJs } from './history.ts';
import { refused } from './refused.ts';

const change: LevelChange = {
  benchmark: 'parse',
  metric: 'time',
  ratio: 1.12,
  since: { run: 'a0', commit: EXAMPLE_COMMIT },
  persistent: false,
};

const checked = (changes: Record<string, unknown>): Run =>
  parseRun({ ...exampleRun(), ...changes }, 'run.json', 'usage');

describe('a stored run', () => {
  test.each([
    { imported: 'github-action-benchmark' },
    { changes: [] },
    { changes: [change, { ...change, since: { run: 'a0', commit: null }, persistent: true }] },
  ])('may have %j', (fields) => {
    expect(checked(fields)).toEqual({ ...exampleRun(), ...fields });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ imported: '' }, 'imported is ""'],
    [{ imported: 'Some Tool\n' }, 'imported is'],
    [{ imported: 'x'.repeat(61) }, 'imported is'],
    [{ changes: change }, 'changes is'],
    [{ changes: Array.from({ length: 10_001 }, () => change) }, 'changes is'],
    [{ changes: [{ ...change, ratio: 0 }] }, 'changes[0].ratio is 0'],
    [{ changes: [{ ...change, ratio: null }] }, 'changes[0].ratio is empty'],
    [{ changes: [{ ...change, benchmark: 'a\nb' }] }, 'changes[0].benchmark is'],
    [{ changes: [{ ...change, since: { run: '../x', commit: null } }] }, 'changes[0].since.run is'],
    [{ changes: [{ ...change, since: { run: 'a0', commit: 'abc' } }] }, 'changes[0].since.commit is'],
    [{ changes: [{ ...change, persistent: 'yes' }] }, 'changes[0].persistent is'],
    [{ changes: [{ ...change, more: 1 }] }, 'changes[0].more is an unknown key'],
  ])('may not have %j', (fields, sentence) => {
    expect(refused(() => checked(fields))).toContain(`run.json: ${sentence}`);
  });
});

test.each(importSources)('a text that is too long is refused before it is read: %s', (source) => {
  const text = ' '.repeat(128 * 1024 * 1024 + 1);
  expect(refused(() => importRuns(source, text, { file: 'big' }))).toContain('big has 134217729 characters');
});

describe('a text with any one character replaced, or cut off anywhere,', () => {
  const texts: Record<ImportSource, [text: string, options: object]> = {
    'github-action-benchmark': [dataJs({ parser: [cargoEntry] }), {}],
    bencher: [
      JSON.stringify({ x: { latency: { value: 3443, lower_value: 3000, upper_value: 4000.5 } } }),
      { suite: 's', startedAt: '2026-01-01' },
    ],
    csv: [
      'suite,run,started_at,benchmark,metric,unit,value\r\ns,1,2026-01-01,"x ""y""",t,ms,1.5\r\ns,1,2026-01-01,x,t,ms,2\r\n',
      {},
    ],
  };

  /** How many were refused; each must give valid runs or a sentence, never a crash. */
  function refusals(source: ImportSource, variants: string[]): number {
    return variants.filter((text) => {
      try {
        const { runs } = importRuns(source, text, { file: 'a', ...texts[source][1] });
        for (const run of runs) expect(parseRun(JSON.parse(JSON.stringify(run)), 'here')).toEqual(run);
        return false;
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(PinbenchError);
        expect(thrown).toHaveProperty('kind', 'usage');
        return true;
      }
    }).length;
  }

  test.each(importSources)('is read or refused: %s', (source) => {
    const [text] = texts[source];
    const places = Array.from(text, (_, at) => at);
    const cut = places.map((at) => text.slice(0, at));
    const changed = ['9', '"', ',', '\n', '\u0000', '\ud800'].flatMap((other) =>
      places.map((at) => text.slice(0, at) + other + text.slice(at + 1)),
    );
    expect(refusals(source, [text])).toBe(0);
    expect(refusals(source, cut)).toBeGreaterThan(50);
    expect(refusals(source, changed)).toBeGreaterThan(100);
  });
});
