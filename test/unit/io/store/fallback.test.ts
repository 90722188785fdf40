import { describe, expect, test } from 'vitest';
import { storedRunOf } from '../../../../src/history/stored-run-path.ts';
import { fallbackStore } from '../../../../src/io/store/fallback.ts';
import { infrastructureError, usageError } from '../../../../src/model/errors.ts';
import type { Store } from '../../../../src/model/ports/store.ts';
import type { Run } from '../../../../src/model/run.ts';
import { exampleRun } from '../../../builders/example-run.ts';

const KEYS = { here: 'a'.repeat(64), elsewhere: 'b'.repeat(64) };
const NO_SAMPLES = { values: new Float64Array(), invocationEnds: new Uint32Array(), metricEnds: new Uint32Array() };
const SEARCH = { key: 'a'.repeat(16), enough: () => false };

const runOf = (id: string, key = KEYS.here): Run =>
  exampleRun({ id, environment: { ...exampleRun().environment, key } });

/** A store in memory. `problem` is thrown at every question. */
function memoryStore(place: string, runs: Run[], problem?: Error): Store & { asked: string[] } {
  const asked: string[] = [];
  const ask = (what: string): void => {
    asked.push(what);
    if (problem !== undefined) throw problem;
  };
  return {
    place,
    asked,
    async keys() {
      ask('keys');
      return [...new Set(runs.map((run) => run.environment.key.slice(0, 16)))];
    },
    async list(_, search) {
      ask('list');
      return runs.map(storedRunOf).filter(({ key }) => search === undefined || search.key === key);
    },
    async read({ id }) {
      ask('read');
      const run = runs.find((one) => one.id === id);
      if (run === undefined) throw new Error(`${id} is not in ${place}`);
      return run;
    },
    async append(run) {
      ask('append');
      runs.push(run);
      return storedRunOf(run);
    },
  };
}

function both(first: Store, second: Store): { store: Store; notes: string[] } {
  const notes: string[] = [];
  return { store: fallbackStore(first, second, (sentence) => notes.push(sentence)), notes };
}

describe('where the first store has runs', () => {
  test('it alone is asked', async () => {
    const first = memoryStore('branch', [runOf('one')]);
    const second = memoryStore('artifacts', [runOf('two')]);
    const { store, notes } = both(first, second);
    expect(await store.keys('parser')).toEqual([SEARCH.key]);
    const [stored] = await store.list('parser', SEARCH);
    expect(stored).toMatchObject({ id: 'one' });
    if (stored === undefined) throw new Error('no run');
    expect(await store.read(stored)).toEqual(runOf('one'));
    // One that has whole runs only, and one that can read them apart.
    expect(await store.readApart?.(stored)).toEqual(runOf('one'));
    const apart = { run: runOf('one'), samples: NO_SAMPLES };
    const reading = both({ ...first, readApart: async () => apart }, second).store;
    expect(await reading.readApart?.(stored)).toBe(apart);
    expect([store.place, second.asked, notes]).toEqual(['branch', [], []]);
  });
});

describe('where the first store has nothing', () => {
  test.each<[string, Run[]]>([
    ['at all', []],
    ['under this key', [runOf('one', KEYS.elsewhere)]],
  ])('%s, the second one’s runs are listed and read', async (_, runs) => {
    const { store, notes } = both(memoryStore('branch', runs), memoryStore('artifacts', [runOf('two')]));
    const listed = await store.list('parser', SEARCH);
    expect(listed.map(({ id }) => id)).toEqual(['two']);
    expect(store.place).toBe('artifacts');
    const [stored] = listed;
    if (stored !== undefined) expect(await store.read(stored)).toEqual(runOf('two'));
    expect(notes).toEqual([]);
  });

  test('keys are the second one’s', async () => {
    const { store } = both(memoryStore('branch', []), memoryStore('artifacts', [runOf('two')]));
    expect(await store.keys('parser')).toEqual([SEARCH.key]);
  });

  test('under the key that is wanted, keys are those of both', async () => {
    const first = memoryStore('branch', [runOf('one', KEYS.elsewhere)]);
    const second = memoryStore('artifacts', [runOf('two'), runOf('three', KEYS.elsewhere)]);
    const { store } = both(first, second);
    expect(await store.keys('parser', 'b'.repeat(16))).toEqual(['b'.repeat(16)]);
    expect(second.asked).toEqual([]);
    expect(await store.keys('parser', SEARCH.key)).toEqual(['b'.repeat(16), SEARCH.key]);
  });

  test('nor the second one, it is the first one that answered', async () => {
    const { store } = both(memoryStore('branch', []), memoryStore('artifacts', []));
    expect(await store.list('parser', SEARCH)).toEqual([]);
    expect(store.place).toBe('branch');
  });

  test('and the second one cannot be read, that is told once, with what to do, and there are no runs', async () => {
    const problem = infrastructureError('403', { fix: 'grant `actions: read`' });
    const { store, notes } = both(memoryStore('branch', []), memoryStore('artifacts', [], problem));
    expect(await store.keys('parser')).toEqual([]);
    expect(await store.list('parser', SEARCH)).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/artifacts as well.*403.*To fix it: grant `actions: read`/)]);
  });

  test('a new run is written to it, which then is the place', async () => {
    const first = memoryStore('branch', []);
    const second = memoryStore('artifacts', [runOf('two')]);
    const { store } = both(first, second);
    await store.list('parser', SEARCH);
    await store.append(runOf('three'));
    expect([store.place, first.asked, second.asked]).toEqual(['branch', ['list', 'append'], ['list']]);
  });
});

describe('where the first store cannot be read', () => {
  const problem = infrastructureError('it was rewritten', { fix: 'look at it' });

  test('the second is asked, that is told once, and nothing is written to the first', async () => {
    const first = memoryStore('branch', [runOf('one')], problem);
    const { store, notes } = both(first, memoryStore('artifacts', [runOf('two')]));
    expect((await store.list('parser', SEARCH)).map(({ id }) => id)).toEqual(['two']);
    expect(await store.keys('parser')).toEqual([SEARCH.key]);
    expect(notes).toEqual([expect.stringMatching(/the branch could not be read: it was rewritten/)]);
    await expect(store.append(runOf('three'))).rejects.toBe(problem);
    expect(first.asked).toEqual(['list']);
  });

  test('nor the second one, the first one’s reason is thrown', async () => {
    const other = infrastructureError('403');
    const { store, notes } = both(memoryStore('branch', [], problem), memoryStore('artifacts', [], other));
    await expect(store.list('parser', SEARCH)).rejects.toBe(problem);
    expect(notes).toHaveLength(2);
  });

  test.each([usageError('wrong use'), new TypeError('a defect')])(
    'for a reason that is not the world’s, that is thrown: %s',
    async (thrown) => {
      const second = memoryStore('artifacts', [runOf('two')]);
      const { store } = both(memoryStore('branch', [], thrown), second);
      await expect(store.list('parser', SEARCH)).rejects.toBe(thrown);
      expect(second.asked).toEqual([]);
    },
  );
});
