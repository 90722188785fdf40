import { describe, expect, test } from 'vitest';
import { evaluateObjectives } from '../../../../src/app/run/objectives.ts';
import type { Plan } from '../../../../src/app/run/plan.ts';
import type { StoredRun } from '../../../../src/model/baseline.ts';
import type { Policy, SloSpec } from '../../../../src/model/config.ts';
import type { Store } from '../../../../src/model/ports/store.ts';
import type { Run } from '../../../../src/model/run.ts';
import { valuedRun } from '../../../builders/compared-runs.ts';
import { commit, KEY, OTHER_KEY, storedRun } from '../../../builders/sample-run.ts';

const slo: SloSpec[] = [{ metric: 'a/time', max: { value: 5, unit: 'ms' } }];
const head = valuedRun('head', { 'a2/time': [9, 9] }, {}, { environment: environment(KEY, {}) });

function environment(key: string, hard: Run['environment']['hard']): Run['environment'] {
  return { key, hard: { 'cpu model': 'A', command: ['bench'], ...hard }, soft: {} };
}

interface Stored {
  id: string;
  /** Digit of its commit, of which 2 is the nearest. */
  at: string;
  key: string;
  hard?: Run['environment']['hard'];
  metric: string;
  more?: Partial<Run>;
}

/** Whether the objective is lost, with these runs stored. */
async function isLost(...some: Stored[]): Promise<boolean> {
  const made = some.map(({ id, at, key, hard = {}, metric, more }) => {
    const run = valuedRun(id, { [metric]: [1, 1] }, {}, { environment: environment(key, hard), ...more });
    return { ...run, source: { ...run.source, commit: commit(at) } };
  });
  const known: StoredRun[] = made.map(({ id, suite, source, environment: { key } }) =>
    storedRun({ id, suite, commit: `${source.commit}`.slice(0, 12), key: key.slice(0, 16) }),
  );
  const store: Store = {
    place: 'memory',
    keys: async () => [...new Set(known.map(({ key }) => key))],
    list: async (_series, search) => known.filter(({ key }) => search === undefined || key === search.key),
    read: async ({ id }) => made.find((run) => run.id === id) ?? head,
    append: () => Promise.reject(new Error('nothing is stored here')),
  };
  const commits = ['2', '3', '4'].map((digit, distance) => ({ commit: commit(digit), seconds: 0, distance }));
  const ancestry = { ancestors: async (effort: number) => (effort > 0 ? null : { commits, own: false, note: null }) };
  const policy = { slo } as Policy;
  const plan: Pick<Plan, 'policy' | 'target' | 'scope'> = { policy, target: null, scope: { ancestry, branch: null } };
  const [result] = await evaluateObjectives(head, plan, undefined, store);
  return result?.lost === true;
}

const had = { at: '2', key: OTHER_KEY, metric: 'a/time' };
const command = { command: ['bench', '--other'] };
const model = { 'cpu model': 'B' };

describe('an objective without a metric in the run', () => {
  test.each<[string, Stored[]]>([
    ['with another command', [{ ...had, id: 'x', hard: command }]],
    ['on other CPUs of a pool', [{ ...had, id: 'x', hard: { cpus: '2', machine: 'pool p', 'pinned cores': 1 } }]],
    ['on another machine, where nothing else is stored', [{ ...had, id: 'x', hard: model }]],
    [
      'nearer than one of this environment',
      [
        { ...had, id: 'x', hard: command },
        { id: 'y', at: '3', key: KEY, metric: 'b/time' },
      ],
    ],
  ])('is lost when the base was measured %s', async (_, stored) => {
    expect(await isLost(...stored)).toBe(true);
  });

  test.each<[string, Stored[]]>([
    ['nothing is stored', []],
    [
      'the nearest run has no such metric',
      [
        { ...had, id: 'x', hard: command, at: '3' },
        { id: 'y', at: '2', key: KEY, metric: 'b/time' },
      ],
    ],
    [
      'only another machine reports it',
      [
        { ...had, id: 'x', hard: model },
        { id: 'y', at: '3', key: KEY, metric: 'b/time' },
      ],
    ],
    ['it is of a commit that this one does not build on', [{ ...had, id: 'x', hard: command, at: '9' }]],
    ['the run was excluded when it was read', [{ ...had, id: 'x', hard: command, more: { status: 'dirty' } }]],
    ['it was imported', [{ ...had, id: 'x', hard: model, more: { imported: 'CSV' } }]],
  ])('stays unknown when %s', async (_, stored) => {
    expect(await isLost(...stored)).toBe(false);
  });
});
