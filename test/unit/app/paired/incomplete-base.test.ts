import { expect, test } from 'vitest';
import { lackingStop, withLackInMind } from '../../../../src/app/paired/incomplete-base.ts';
import type { PairStop, SideName } from '../../../../src/app/paired/measure-pairs.ts';
import { infrastructureError, usageError } from '../../../../src/model/errors.ts';

const COMMIT = 'a'.repeat(40);
const LACKING = ['The submodule "lib" was left empty: this clone does not have its commit.'];
const failed: PairStop = { ended: 'failed', reason: '3 pairs of 3 failed', failing: 'base' };

function log(ran: number, failures: number) {
  const side = { ran, failed: failures, seconds: 1 };
  const base: SideName = 'base';
  return {
    tally: { base: side, head: { ...side, failed: 0 } },
    failures: Array.from({ length: failures }, () => ({ sentence: 'base ended badly', side: base, isOurs: false })),
  };
}

test.each<PairStop>([failed, { ended: 'out of time', reason: '1 of 5 pairs fitted' }])(
  'a base that lacks files and always fails is a failure of the infrastructure: $ended',
  (stop) => {
    const found = lackingStop(stop, log(3, 3), COMMIT, LACKING);
    expect(found).toMatchObject({
      ended: 'infrastructure error',
      reason: expect.stringMatching(/submodule "lib" was left empty.*base ended badly.*git submodule update --init/),
    });
    expect(found?.failing).toBeUndefined();
  },
);

test.each<[string, PairStop | null, ReturnType<typeof log>, string[]]>([
  ['has all its files', failed, log(3, 3), []],
  ['went well without them', failed, log(3, 2), LACKING],
  ['was never run', { ended: 'out of time', reason: '0 of 5 pairs fitted' }, log(0, 0), LACKING],
  ['was measured', null, log(5, 0), LACKING],
  ['was interrupted', { ended: 'cancelled', reason: 'interrupted' }, log(1, 1), LACKING],
])('a base that %s ended as it did', (_, stop, pairs, lacking) => {
  expect(lackingStop(stop, pairs, COMMIT, lacking)).toBe(stop);
});

test('a base that cannot be built without its files is a failure of the infrastructure', async () => {
  const { signal } = new AbortController();
  const sources = (lacking: string[]) => ({
    sources: { checkout: async () => ({ directory: '/there', warnings: lacking, lacking }) },
  });
  const thrown = usageError('no Dockerfile');
  expect(await withLackInMind(thrown, COMMIT, sources(LACKING), signal)).toMatchObject({
    kind: 'infrastructure',
    message: expect.stringMatching(/submodule "lib" was left empty.*no Dockerfile/),
  });
  expect(await withLackInMind(thrown, COMMIT, sources([]), signal)).toBe(thrown);
  const lost = infrastructureError('no engine');
  expect(await withLackInMind(lost, COMMIT, sources(LACKING), signal)).toBe(lost);
});
