/** Every row of the table as a test; `npm run test:hostile` prints the same rows as a table, as root and as an ordinary user. */
import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { allRows, whyNot } from './row.ts';

const rows = await allRows();

describe('attacks and odd set-ups', () => {
  test('every attack has a name of its own', () => {
    expect(new Set(rows.map(({ attack }) => attack)).size).toBe(rows.length);
  });

  for (const row of rows) {
    const reason = whyNot(row, !engineMissing);
    test.skipIf(reason !== null)(`${row.boundary}: ${row.attack}${reason === null ? '' : ` (${reason})`}`, async () => {
      expect(await row.run()).toMatch(/./);
    });
  }
});
