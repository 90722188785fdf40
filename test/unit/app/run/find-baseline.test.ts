import { describe, expect, test } from 'vitest';
import { type BaselineScope, findBaseline } from '../../../../src/app/run/find-baseline.ts';
import { seriesName } from '../../../../src/history/series.ts';
import { encodeRun, restoreRun } from '../../../../src/history/stored-run-codec.ts';
import { pathOf, storedRunOf } from '../../../../src/history/stored-run-path.ts';
import type { Baseline, StoredRun } from '../../../../src/model/baseline.ts';
import { infrastructureError, usageError } from '../../../../src/model/errors.ts';
import type { AncestorLine, Ancestry } from '../../../../src/model/ports/git.ts';
import type { Store } from '../../../../src/model/ports/store.ts';
import type { Run } from '../../../../src/model/run.ts';
import { exampleCalibration } from '../../../builders/example-run.ts';
import { OTHER_KEY, sampleRun } from '../../../builders/sample-run.ts';

const policy = { runs: 4, minEffect: 0.05, staleAfterDays: 30, staleAfterCommits: 200 };
const now = new Date('2026-06-20T12:00:00Z');
const hash = (place: number): string => place.toString(16).padStart(4, '0').padEnd(40, '0');

/** Commit `place` of a line in which 0 is the newest, made `place` days ago. */
const line = (own: boolean, from: number, to: number, note: string | null = null): AncestorLine => ({
  own,
  note,
  commits: Array.from({ length: to - from }, (_, index) => ({
    commit: hash(from + index),
    seconds: now.getTime() / 1000 - (from + index) * 86_400,
    distance: index,
  })),
});

/** A stored run of commit `place`, measured an hour after it was made. */
function measured(place: number, id = `r${place}`, more: Parameters<typeof sampleRun>[0] = {}): Run {
  const startedAt = new Date(now.getTime() - place * 86_400_000 + 3_600_000).toISOString();
  return sampleRun({ id, commit: hash(place), startedAt, ...more });
}

const ofPullRequest = (commit: string): Run['source'] => ({
  ...sampleRun().source,
  commit,
  pullRequest: { number: 7, base: 'main', baseCommit: hash(9), mergeCommit: null },
});

/** A store in memory: files at paths, months newest first, and what it was asked. */
function storeOf(runs: Run[]): Store & { files: Map<string, Uint8Array>; asked: string[] } {
  const files = new Map(runs.map((run) => [pathOf(run), encodeRun(run)]));
  const asked: string[] = [];
  const known = (): StoredRun[] => runs.map(storedRunOf);
  return {
    place: 'memory',
    files,
    asked,
    series: async () => [...new Set(known().map(seriesName))],
    keys: async (series) =>
      [...new Set(known().flatMap((one) => (seriesName(one) === series ? [one.key] : [])))].sort(),
    async list(series, search) {
      const own = known().filter((one) => seriesName(one) === series && one.key === search?.key);
      const found: StoredRun[] = [];
      for (const month of [...new Set(own.map((one) => one.startedAt.slice(0, 7)))].sort().reverse()) {
        asked.push(`${search?.key.slice(0, 1)} ${month}`);
        found.push(...own.filter((one) => one.startedAt.startsWith(month)));
        if (search?.enough(found, month) !== false) break;
      }
      return found;
    },
    read: async ({ path }) =>
      restoreRun(files.get(path) ?? new Uint8Array(), path, (value) => Object.assign(sampleRun(), value)),
    append: async () => {
      throw new Error('nothing is stored here');
    },
  };
}

const steps = (...ancestors: AncestorLine[]): Ancestry & { efforts: number[] } => {
  const efforts: number[] = [];
  return {
    efforts,
    ancestors: async (effort) => {
      efforts.push(effort);
      return ancestors[effort] ?? null;
    },
  };
};
const broken = (error: Error): Ancestry => ({ ancestors: () => Promise.reject(error) });
const scope = (ancestry: Ancestry | null, branch: string | null = 'main'): BaselineScope => ({ ancestry, branch });

const head = sampleRun({ id: 'head', commit: hash(0), startedAt: now.toISOString() });
const find = (store: Store, where: BaselineScope, run: Run = head) => findBaseline(run, where, policy, store, now);
const counted = (found: { runs: { id: string }[] }): string[] => found.runs.map((run) => run.id);
const causes = (baseline: Baseline): string[] =>
  'leftOut' in baseline ? (baseline.leftOut ?? []).map(({ count, cause }) => `${count} ${cause}`) : [];

describe('on its own line', () => {
  test('the nearest ancestors count, as many as are pooled', async () => {
    const found = await find(storeOf([1, 2, 3, 5, 8].map((place) => measured(place))), scope(steps(line(true, 0, 50))));
    expect(counted(found)).toEqual(['r1', 'r2', 'r3', 'r5']);
    expect(found.baseline).toMatchObject({
      state: 'found',
      runs: [{ distance: 1 }, { distance: 2 }, {}, { distance: 5 }],
    });
    expect(causes(found.baseline)).toEqual(['1 beyond the 4 that are pooled']);
  });

  test('its own earlier runs are no runs of other commits', async () => {
    const store = storeOf([measured(0, 'again'), measured(0, 'once-more'), measured(1), measured(60), measured(61)]);
    const found = await find(store, scope(steps(line(true, 0, 50))));
    expect(counted(found)).toEqual(['r1']);
    expect(causes(found.baseline).toSorted()).toEqual([
      '2 of commits that this one does not build on',
      '2 of this commit itself',
    ]);
  });

  test('no samples are kept, and runs that reported the same metrics share what these are', async () => {
    const { runs } = await find(storeOf([1, 2, 3].map((place) => measured(place))), scope(steps(line(true, 0, 50))));
    expect(runs.map((run) => Object.keys(run).filter((key) => key === 'results' || key === 'pairs'))).toEqual([
      [],
      [],
      [],
    ]);
    expect(new Set(runs.map(({ numbers }) => numbers.layout)).size).toBe(1);
  });

  test('calibrations beyond them are read for the noise floor alone', async () => {
    const taught = [5, 8, 60].map((place) => measured(place, `c${place}`, { pairs: exampleCalibration }));
    const runs = [...[1, 2, 3, 4, 6].map((place) => measured(place)), ...taught];
    const found = await find(storeOf(runs), scope(steps(line(true, 0, 50))));
    expect(counted(found)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(found.calibrations.map(({ id }) => id)).toEqual(['c5', 'c8']);
    expect('runs' in found.baseline && found.baseline.runs.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  test('calibrations that are near enough are in the pool like other runs', async () => {
    const runs = [measured(1), measured(2, 'c2', { pairs: exampleCalibration })];
    const found = await find(storeOf(runs), scope(steps(line(true, 0, 50))));
    expect([counted(found), found.calibrations]).toEqual([['r1', 'c2'], []]);
  });

  test('another run of the same commit never hides what the commit did', async () => {
    const store = storeOf([measured(0, 'again'), measured(2)]);
    expect(counted(await find(store, scope(steps(line(true, 0, 50)))))).toEqual(['r2']);
  });

  test('a repeat of the first commit that was measured is compared with itself', async () => {
    const store = storeOf([measured(0, 'again')]);
    const found = await find(store, scope(steps(line(true, 0, 1))));
    expect(counted(found)).toEqual(['again']);
    expect(found.baseline).toMatchObject({ runs: [{ distance: 0 }] });
  });

  test('uncommitted changes are compared with HEAD', async () => {
    const dirty = { ...head, source: { ...head.source, dirty: true } };
    const store = storeOf([measured(0, 'clean'), measured(2)]);
    expect(counted(await find(store, scope(steps(line(true, 0, 50))), dirty))).toEqual(['clean', 'r2']);
  });

  test('the very first run finds nothing, and no history is fetched for it', async () => {
    const ancestry = steps(line(true, 0, 1));
    const { baseline } = await find(storeOf([]), scope(ancestry));
    expect(baseline).toEqual({ state: 'no baseline', reason: 'No run of suite "parser" is stored yet.' });
    expect(ancestry.efforts).toEqual([]);
  });

  test('outside git the newest runs count', async () => {
    const store = storeOf([1, 2, 3, 5, 8].map((place) => measured(place, `r${place}`, { commit: null })));
    const found = await find(store, scope(null, null), { ...head, source: { ...head.source, commit: null } });
    expect(counted(found)).toEqual(['r1', 'r2', 'r3', 'r5']);
  });
});

describe('of a pull request', () => {
  const request = { ...head, source: ofPullRequest('f'.repeat(40)) };

  test('the merge base counts first, and newer runs of the base branch do not', async () => {
    const store = storeOf([measured(1), measured(3), measured(4)]);
    const found = await find(store, scope(steps(line(false, 3, 50))), request);
    expect(counted(found)).toEqual(['r3', 'r4']);
    expect(found.baseline).toMatchObject({ runs: [{ distance: 0 }, { distance: 1 }] });
    expect(causes(found.baseline)).toEqual(['1 of a commit that this one does not build on']);
  });

  test('runs of its own branch do not count, and are not called anything else', async () => {
    const ancestors = { ...line(false, 3, 50), ahead: [hash(0), hash(1), hash(2)] };
    const store = storeOf([measured(0, 'again'), measured(1), measured(2), measured(3), measured(60)]);
    const found = await find(store, scope(steps(ancestors)), head);
    expect(counted(found)).toEqual(['r3']);
    expect(causes(found.baseline).toSorted()).toEqual([
      '1 of a commit that this one does not build on',
      '1 of this commit itself',
      '2 of this branch itself',
    ]);
  });

  test('nothing in common with the base branch is no baseline, and the note says why', async () => {
    const ancestors = { commits: [], own: false, note: 'Nothing in common.' };
    const found = await find(storeOf([measured(1)]), scope(steps(ancestors)), request);
    expect(found.baseline.state).toBe('no baseline');
    expect(found.notes).toEqual(['Nothing in common.']);
  });
});

describe('poisoning', () => {
  const anywhere = scope(steps(line(true, 0, 50)));

  test('a run of a pull request that found its way into the store does not count', async () => {
    const store = storeOf([measured(1, 'poison', { source: ofPullRequest(hash(1)) }), measured(2)]);
    const found = await find(store, anywhere);
    expect(counted(found)).toEqual(['r2']);
    expect(causes(found.baseline)).toEqual(['1 measured for a pull request']);
  });

  test('a file that claims another commit than its path is refused by name', async () => {
    const store = storeOf([measured(1), measured(2)]);
    const path = pathOf(measured(1));
    store.files.set(path, encodeRun(measured(40, 'r1')));
    const found = await find(store, anywhere);
    expect(counted(found)).toEqual(['r2']);
    expect(causes(found.baseline)).toEqual(['1 damaged']);
    expect(found.notes).toEqual([expect.stringContaining(`${path} cannot be used: it holds the run that belongs at`)]);
  });

  test('a file whose path has the digits of an ancestor, and its content another commit, is refused', async () => {
    const twin = measured(1, 'twin', { commit: `${hash(1).slice(0, 12)}${'9'.repeat(28)}` });
    const found = await find(storeOf([twin, measured(2)]), anywhere);
    expect(counted(found)).toEqual(['r2']);
    expect(causes(found.baseline)).toEqual(['1 of a commit that this one does not build on']);
  });

  test('a damaged file costs one run, and the next one takes its place', async () => {
    const store = storeOf([1, 2, 3, 4, 5].map((place) => measured(place)));
    store.files.set(pathOf(measured(2)), new Uint8Array(30));
    expect(counted(await find(store, anywhere))).toEqual(['r1', 'r3', 'r4', 'r5']);
  });

  test('a defect of the store itself is not taken for a damaged file', async () => {
    const store = { ...storeOf([measured(1)]), read: () => Promise.reject(new TypeError('defect')) };
    await expect(find(store, anywhere)).rejects.toThrow('defect');
  });
});

describe('where the commits are not known', () => {
  const unreachable = broken(infrastructureError('the remote did not answer'));
  const source = (branch: string) => ({ source: { ...sampleRun().source, commit: hash(3), branch } });

  test('the newest runs of the base branch count, those of others and of pull requests do not, and a note says so', async () => {
    const store = storeOf([
      measured(1, 'topic', source('topic')),
      measured(2, 'request', { source: { ...ofPullRequest(hash(2)), branch: 'main' } }),
      measured(3, 'main', source('main')),
    ]);
    const found = await find(store, scope(unreachable));
    expect(counted(found)).toEqual(['main']);
    expect(found.baseline).toMatchObject({ runs: [{ distance: null }] });
    expect(causes(found.baseline)).toEqual(['1 of another branch', '1 measured for a pull request']);
    expect(found.notes).toEqual([
      "The commits before this one are not known, so the newest runs of main were taken by the branch's name: the remote did not answer.",
    ]);
  });

  test.each<[string, Error, string | null]>([
    ['without a branch to stand in', infrastructureError('no git'), null],
    ['when it is a mistake of the user', usageError('not a commit'), 'main'],
    ['when it is a defect', new TypeError('defect'), 'main'],
  ])('the error is the caller’s %s', async (_, error, branch) => {
    await expect(find(storeOf([measured(1)]), scope(broken(error), branch))).rejects.toBe(error);
  });
});

describe('how far it looks', () => {
  const full = [1, 2, 3, 4].map((place) => measured(place));

  test.each<[string, Run[], number[]]>([
    ['a full pool is found at once', full, [0]],
    ['one step further for a full pool', [measured(1), measured(60)], [0, 1]],
    ['the furthest only for want of any run', [measured(600)], [0, 1, 2]],
  ])('%s', async (_, runs, efforts) => {
    const ancestry = steps(line(true, 0, 50), line(true, 0, 500), line(true, 0, 1000));
    const found = await find(storeOf(runs), scope(ancestry));
    expect(ancestry.efforts).toEqual(efforts);
    expect(found.runs).toHaveLength(runs.length);
  });

  test('months before the pool is full are read, and no more', async () => {
    const store = storeOf([1, 2, 3, 4, 5, 40, 80].map((place) => measured(place)));
    await find(store, scope(steps(line(true, 0, 100))));
    expect(store.asked).toEqual(['a 2026-06']);
  });

  test('goes further back for calibrations that are stored, once', async () => {
    const taught = [15, 28, 70].map((place) => measured(place, `c${place}`, { pairs: exampleCalibration }));
    const ancestry = steps(line(true, 0, 10), line(true, 0, 60), line(true, 0, 90));
    const found = await find(storeOf([...full, ...taught]), scope(ancestry));
    expect(found.calibrations.map(({ id }) => id)).toEqual(['c15', 'c28']);
    expect(ancestry.efforts).toEqual([0, 1]);
  });

  test('runs beyond the limits count only when there are few within', async () => {
    const far = [40, 41].map((place) => measured(place));
    const few = await find(storeOf([measured(1), measured(2), ...far]), scope(steps(line(true, 0, 100))));
    expect(counted(few)).toEqual(['r1', 'r2', 'r40', 'r41']);
    const many = await find(storeOf([...full.slice(0, 4), ...far]), scope(steps(line(true, 0, 100))));
    expect(counted(many)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  test('runs far back alone are a stale baseline', async () => {
    const store = storeOf([measured(250)]);
    const { baseline } = await find(store, scope(steps(line(true, 0, 50), line(true, 0, 500))));
    expect(baseline.state).toBe('stale');
    expect(baseline.reason).toContain('the nearest is 250 commits away');
  });

  test('other environments are looked into only when nothing of this one is stored', async () => {
    const elsewhere = [1, 40].map((place) => measured(place, `e${place}`, { key: OTHER_KEY }));
    const both = storeOf([measured(2), ...elsewhere]);
    await find(both, scope(steps(line(true, 0, 50))));
    expect(both.asked).toEqual(['a 2026-06']);
    const ancestry = steps(line(true, 0, 50));
    const other = storeOf(elsewhere);
    const { baseline } = await find(other, scope(ancestry));
    expect(baseline.state).toBe('incomparable');
    expect(other.asked).toEqual(['b 2026-06']);
    expect(ancestry.efforts).toEqual([]);
  });
});

describe('runs of several configurations', () => {
  const of = (configuration: string | null) => ({
    source: { ...sampleRun().source, commit: hash(2), ...(configuration === null ? {} : { configuration }) },
  });
  const scope: BaselineScope = { ancestry: null, branch: null };
  const idsFor = async (configuration: string | null, stored: Run[], elsewhere: string[] = []) => {
    const more = elsewhere.length === 0 ? {} : { elsewhere: async () => new Set(elsewhere) };
    const found = await findBaseline(sampleRun(of(configuration)), { ...scope, ...more }, policy, storeOf(stored), now);
    const { baseline } = found;
    const left = 'leftOut' in baseline ? baseline.leftOut : undefined;
    const reasons = left?.map(({ cause }) => cause) ?? [baseline.reason];
    return { ids: found.runs.map(({ id }) => id), said: [...reasons, ...found.notes].join(' ') };
  };
  const [root, unsaid, a, b] = [
    measured(2, 'root', of('.pinbench.yml')),
    measured(2, 'unsaid', of(null)),
    measured(2, 'a', of('packages/a/.pinbench.yaml')),
    measured(2, 'b', of('packages/b/.pinbench.yml')),
  ];

  test.each<[string, string | null, Run[], string[], string[], RegExp]>([
    ['are each other’s business alone', 'packages/a/.pinbench.yml', [root, a, b], [], ['a'], /^/],
    ['the root’s among others', '.pinbench.yml', [root, a, b], [], ['root'], /^/],
    ['the root’s older ones too', '.pinbench.yml', [root, unsaid], [], ['root', 'unsaid'], /^/],
    ['not where the store knows another', '.pinbench.yml', [root, unsaid, a], [], ['root'], /mixed history/],
    ['not where the repository has another', '.pinbench.yml', [root, unsaid], ['parser'], ['root'], /mixed history/],
    ['another suite elsewhere mixes nothing', '.pinbench.yml', [unsaid], ['lexer'], ['unsaid'], /^/],
    ['a package does not take the older ones', 'packages/a/.pinbench.yml', [unsaid], [], [], /do not say which conf/],
    ['nor those of the root, and says nothing then', 'packages/a/.pinbench.yml', [root], [], [], /^No run[^.]*\.$/],
    ['nothing tells whose: as the root', null, [root, unsaid, b], [], ['root'], /mixed history/],
  ])('%s', async (_what, configuration, stored, elsewhere, ids, says) => {
    const found = await idsFor(configuration, stored, elsewhere);
    expect(found.ids.toSorted()).toEqual(ids);
    expect(found.said).toMatch(says);
  });
});
