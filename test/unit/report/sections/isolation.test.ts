import { describe, expect, test } from 'vitest';
import { FACT_ROWS, labelOf } from '../../../../src/isolation/facts.ts';
import { requestedOfContainer } from '../../../../src/isolation/requested.ts';
import type { Isolation, IsolationFacts } from '../../../../src/model/isolation.ts';
import { isolationRows } from '../../../../src/report/sections/isolation.ts';
import { markdownFormatter } from '../../../../src/text/formatter.ts';
import { exampleContainer } from '../../../builders/example-container.ts';
import { exampleShield } from '../../../builders/example-run.ts';

function rowsOf(requested: IsolationFacts, observed: IsolationFacts | null): string[][] {
  const isolation: Isolation = { requested, observed, held: true, violations: [], shield: exampleShield };
  return isolationRows(isolation, markdownFormatter);
}

describe('the table of isolation', () => {
  const requested = requestedOfContainer(exampleContainer);

  test('has every fact that was asked for, as it was seen', () => {
    const rows = rowsOf(requested, requested);
    expect(rows.map(([label]) => label)).toEqual(['runtime', ...FACT_ROWS.map(([, fact]) => labelOf(fact))]);
    for (const [label, asked, seen] of rows) {
      expect([label, asked]).not.toContain('unknown');
      expect(seen).toBe(asked);
    }
  });

  test('says where nothing was seen, and leaves out what a stored run does not know', () => {
    expect(rowsOf({ runtime: 'docker', cpus: '2-3' }, null)).toEqual([
      ['runtime', 'docker', 'unknown'],
      ['CPUs', '2-3', 'unknown'],
    ]);
    expect(rowsOf({ runtime: 'host', cpus: null }, { runtime: 'host', cpus: '0-3', memoryBytes: null })).toEqual([
      ['runtime', 'host', 'host'],
      ['CPUs', '–', '0-3'],
    ]);
  });
});
