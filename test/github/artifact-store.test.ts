import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { storedRunOf } from '../../src/history/stored-run-path.ts';
import { connectGitHub } from '../../src/io/github/client.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { type ArtifactStoreOptions, artifactStore } from '../../src/io/store/artifacts/store.ts';
import type { StoredRun } from '../../src/model/baseline.ts';
import type { Store } from '../../src/model/ports/store.ts';
import type { Run } from '../../src/model/run.ts';
import { exampleRun } from '../builders/example-run.ts';
import { makeZip, type ZipEntry } from '../builders/zip.ts';
import {
  type GitHubOptions,
  type LocalArtifact,
  type LocalGitHub,
  type LocalWorkflowRun,
  startGitHub,
} from './server.ts';
import { FORK_ID, REPOSITORY_ID } from './workflow-runs.ts';

// Behind a proxy the library would send everything through it, unless it is told a loopback address when it loads.
vi.hoisted(() => vi.stubEnv('GITHUB_API_URL', 'http://127.0.0.1'));

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
/** The workflow run that asks. */
const OWN_ID = 999;
const KEY = exampleRun().environment.key.slice(0, 16);

/** Commit of the n-th workflow run. */
const commitOf = (n: number): string => createHash('sha1').update(`${n}`).digest('hex');

/** The n-th workflow run before now, a day apart. */
function workflowRun(n: number, changes: Partial<LocalWorkflowRun> = {}): LocalWorkflowRun {
  return {
    ...{ id: n, file: 'bench.yml', event: 'push', branch: 'main', sha: commitOf(n), conclusion: 'success' },
    createdAt: new Date(NOW.getTime() - n * DAY).toISOString(),
    headRepositoryId: REPOSITORY_ID,
    ...changes,
  };
}

const own = workflowRun(0, { id: OWN_ID, conclusion: null, event: 'pull_request', branch: 'feature' });

/** What the n-th workflow run measured. */
function runOf(n: number, changes: Partial<Run> = {}, source: Partial<Run['source']> = {}): Run {
  return exampleRun({
    id: `run-${n}`,
    startedAt: new Date(NOW.getTime() - n * DAY).toISOString(),
    ...changes,
    source: {
      ...{ repository: 'o/r', commit: commitOf(n), branch: 'main', dirty: false, pullRequest: null },
      workflow: { name: 'Benchmarks', runId: n, attempt: 1, job: 'bench', event: 'push' },
      ...source,
    },
  });
}

const perf = (run: Run, name = 'perf.json'): ZipEntry => ({ name, bytes: JSON.stringify(run) });

function artifact(n: number, entries: ZipEntry[], changes: Partial<LocalArtifact> = {}): LocalArtifact {
  const content = changes.content ?? makeZip(entries);
  const base = { id: 5000 + n, name: `pinbench-bench-${n}`, files: new Map(), retentionDays: 90, runId: n };
  return { ...base, content, size: content.length, ...changes };
}

/** A workflow run a day, each with one artifact that holds one run. */
const days = (...numbers: number[]): GitHubOptions => ({
  workflowRuns: [own, ...numbers.map((n) => workflowRun(n))],
  artifacts: numbers.map((n) => artifact(n, [perf(runOf(n)), { name: 'report.md', bytes: 'all well' }])),
});

let local: LocalGitHub;

afterEach(() => local.close());

async function open(
  github: GitHubOptions,
  more: Partial<ArtifactStoreOptions> = {},
): Promise<{ store: Store; notes: string[]; pauses: number[] }> {
  local = await startGitHub(github);
  const notes: string[] = [];
  const pauses: number[] = [];
  const pause = async (seconds: number): Promise<void> => void pauses.push(seconds);
  const store = artifactStore({
    github: connectGitHub({ token: local.token, apiUrl: local.url, repository: 'o/r', pause }),
    ...{ repository: 'o/r', runId: OWN_ID, branch: 'main', parseRun, clock: { now: () => NOW } },
    note: (sentence) => notes.push(sentence),
    ...more,
  });
  return { store, notes, pauses };
}

const idsOf = (stored: StoredRun[]): string[] => stored.map(({ id }) => id);

const RUNS = 'GET /repos/o/r/actions/workflows/7000/runs';
const QUESTION = 'branch=main&status=success&exclude_pull_requests=true&per_page=50';

describe('runs in artifacts', () => {
  test('are found, told by their place, and read, in two requests and two more a workflow run', async () => {
    const { store, notes } = await open(days(1, 2));
    const found = await store.list('parser', { key: KEY, enough: () => false });
    expect(found).toMatchObject([
      { suite: 'parser', key: KEY, id: 'run-1', commit: commitOf(1).slice(0, 12), excluded: false },
      { id: 'run-2' },
    ]);
    expect(await store.keys('parser')).toEqual([KEY]);
    for (const [index, stored] of found.entries()) expect(await store.read(stored)).toEqual(runOf(index + 1));
    expect([store.place, notes]).toEqual(['artifacts of this workflow on main', []]);
    expect(local.transcript().toSorted()).toEqual([
      'GET /blob/5001.zip → 200',
      'GET /blob/5002.zip → 200',
      'GET /repos/o/r/actions/artifacts/5001/zip → 302',
      'GET /repos/o/r/actions/artifacts/5002/zip → 302',
      'GET /repos/o/r/actions/runs/1/artifacts?per_page=100&page=1 → 200',
      'GET /repos/o/r/actions/runs/2/artifacts?per_page=100&page=1 → 200',
      'GET /repos/o/r/actions/runs/999?exclude_pull_requests=true → 200',
      `${RUNS}?${QUESTION}&page=1 → 200`,
    ]);
  });

  test('are looked for no further once there are enough, and never without saying since when all were found', async () => {
    const { store } = await open(days(1, 2, 3, 4, 5, 6, 7));
    const asked: string[] = [];
    const enough = (found: StoredRun[], since: string): boolean => {
      asked.push(since);
      return found.length >= 3;
    };
    expect(await store.list('parser', { key: KEY, enough })).toHaveLength(5);
    // The fifth was created five days ago, and its job may have waited for one.
    expect(asked).toEqual([new Date(NOW.getTime() - 4 * DAY).toISOString()]);
    expect(await store.list('parser', { key: KEY, enough: (found) => found.length > 5 })).toHaveLength(7);
  });

  test('of several suites and machines come from one artifact or several', async () => {
    const other = { ...exampleRun().environment, key: 'b'.repeat(64) };
    const { store } = await open({
      workflowRuns: [own, workflowRun(1), workflowRun(2)],
      artifacts: [
        artifact(1, [
          perf(runOf(1), 'parser/perf.json'),
          perf(runOf(1, { id: 'r', suite: 'render' }), 'render/perf.json'),
        ]),
        artifact(1, [perf(runOf(1, { id: 'other', environment: other }))], { id: 5100 }),
        artifact(2, [perf(runOf(2))]),
        artifact(2, [perf(runOf(2))], { id: 5101 }),
      ],
    });
    expect(idsOf(await store.list('parser'))).toEqual(['run-1', 'other', 'run-2']);
    expect(idsOf(await store.list('render'))).toEqual(['r']);
    expect(idsOf(await store.list('parser', { key: 'b'.repeat(16), enough: () => false }))).toEqual(['other']);
    expect((await store.keys('parser')).toSorted()).toEqual(['b'.repeat(16), KEY]);
    expect(await store.keys('none')).toEqual([]);
  });

  test('with uncommitted changes are listed as excluded', async () => {
    const dirty = artifact(1, [perf(runOf(1, { status: 'dirty' }))]);
    const { store } = await open({ workflowRuns: [own, workflowRun(1)], artifacts: [dirty] });
    expect(await store.list('parser')).toMatchObject([{ id: 'run-1', excluded: true }]);
  });

  test('of another workflow are found when the configuration names its file', async () => {
    const workflowRuns = [own, workflowRun(1, { file: 'push.yml' }), workflowRun(2)];
    const artifacts = [1, 2].map((n) => artifact(n, [perf(runOf(n))]));
    const { store } = await open({ workflowRuns, artifacts }, { workflow: 'push.yml' });
    expect(idsOf(await store.list('parser'))).toEqual(['run-1']);
    expect(store.place).toBe('artifacts of push.yml on main');
  });

  test('cannot be added to', async () => {
    const { store } = await open(days(1));
    await expect(store.append(runOf(1))).rejects.toThrow(/cannot be added to the artifacts/);
    await expect(store.read(storedRunOf(runOf(1)))).rejects.toThrow(/was not found in the artifacts/);
    expect(local.transcript()).toEqual([]);
  });
});

describe('how many workflow runs are looked at', () => {
  const downloads = (): string[] => local.transcript().filter((line) => line.endsWith('→ 302'));
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);

  test('has a limit, beyond the first page of the listing where the first has too few that count', async () => {
    const github = days(...numbers);
    // Of the newest 45, what a fork proposed from a branch that it calls main as well.
    const workflowRuns = github.workflowRuns?.map((run) =>
      run.id <= 45 ? { ...run, event: 'pull_request', headRepositoryId: FORK_ID } : run,
    );
    const { store, notes } = await open({ ...github, workflowRuns: workflowRuns ?? [] }, { most: 8 });
    const expected = [46, 47, 48, 49, 50, 51, 52, 53].map((n) => `run-${n}`);
    expect(idsOf(await store.list('parser'))).toEqual(expected);
    expect(local.transcript().filter((line) => line.startsWith(RUNS))).toEqual([
      `${RUNS}?${QUESTION}&page=1 → 200`,
      `${RUNS}?${QUESTION}&page=2 → 200`,
    ]);
    // What others do in their forks is not worth a word.
    expect(notes).toEqual([]);
  });

  test('has a limit where they have many artifacts each', async () => {
    const workflowRuns = numbers.map((n) => workflowRun(n));
    const artifacts = numbers.flatMap((n) =>
      Array.from({ length: 30 }, (_, job) =>
        artifact(n, [perf(runOf(n, { id: `${n}-${job}` }))], { id: 100 * n + job }),
      ),
    );
    const { store, notes } = await open({ workflowRuns: [own, ...workflowRuns], artifacts });
    expect(await store.list('parser')).toHaveLength(100);
    expect(downloads()).toHaveLength(100);
    expect(notes[0]).toMatch(/enough archives were downloaded already/);
  });

  test('has a default, of which only a few tell the keys', async () => {
    const { store } = await open(days(...numbers));
    await store.keys('parser', KEY);
    expect(downloads()).toHaveLength(5);
    await store.keys('parser', 'b'.repeat(16));
    expect(downloads()).toHaveLength(10);
    expect(await store.list('parser')).toHaveLength(30);
  });

  test('ends where they are older than 90 days', async () => {
    const { store } = await open(days(1, 89, 91, 92));
    expect(idsOf(await store.list('parser'))).toEqual(['run-1', 'run-89']);
  });

  test('has no limit for artifacts of other names, and reads all pages of them', async () => {
    const others = Array.from({ length: 130 }, (_, n) => artifact(1, [], { id: 6000 + n, name: `coverage-${n}` }));
    const github = days(1);
    const { store, notes } = await open({ ...github, artifacts: [...others, ...(github.artifacts ?? [])] });
    expect(idsOf(await store.list('parser'))).toEqual(['run-1']);
    expect(notes).toEqual([]);
  });
});

describe('an artifact that is left out', () => {
  const oneBad = (bad: LocalArtifact): GitHubOptions => ({
    workflowRuns: [own, workflowRun(1), workflowRun(2)],
    artifacts: [bad, artifact(2, [perf(runOf(2))])],
  });
  const large = makeZip([perf(runOf(1)), { name: 'noise', bytes: Buffer.alloc(33 * 1024 * 1024), method: 0 }]);
  const bomb = makeZip([{ name: 'perf.json', bytes: Buffer.alloc(65 * 1024 * 1024, ' ') }]);

  test.each<[string, LocalArtifact, RegExp]>([
    [
      'has expired',
      artifact(1, [], { expired: true }),
      /^Left out artifact "pinbench-bench-1" of workflow run 1: it has expired\.$/,
    ],
    [
      'is of a fork',
      artifact(1, [perf(runOf(1))], { workflowRun: { head_repository_id: FORK_ID } }),
      /another .*repository/,
    ],
    ['is of another repository', artifact(1, [perf(runOf(1))], { workflowRun: { repository_id: 1 } }), /another/],
    ['is of another branch', artifact(1, [perf(runOf(1))], { workflowRun: { head_branch: 'mine' } }), /another/],
    [
      'claims another commit',
      artifact(1, [perf(runOf(1, {}, { commit: commitOf(7) }))]),
      /^Left out "perf.json" in artifact .* claims the commit/,
    ],
    ['claims another repository', artifact(1, [perf(runOf(1, {}, { repository: 'm/r' }))]), /claims the repository/],
    ['is huge by its own word', artifact(1, [perf(runOf(1))], { size: 2 ** 31 }), /2 GiB; 32 MiB is the most/],
    ['is huge without saying so', artifact(1, [], { content: large, size: 5 }), /more than 32 MiB/],
    ['unpacks to too much', artifact(1, [], { content: bomb }), /65 MiB; 64 MiB is the most/],
    ['has a name that leads out of it', artifact(1, [perf(runOf(1)), perf(runOf(1), '../../perf.json')]), /leads out/],
    ['has a link', artifact(1, [perf(runOf(1)), { name: 'perf', bytes: '/etc', mode: 0o120777 }]), /link/],
    ['is damaged', artifact(1, [], { content: makeZip([perf(runOf(1))]).subarray(0, -9) }), /damaged/],
    ['is not what was uploaded', artifact(1, [perf(runOf(1))], { digest: `sha256:${'0'.repeat(64)}` }), /checksum/],
    ['holds no JSON', artifact(1, [{ name: 'perf.json', bytes: '{' }]), /not JSON/],
    ['holds no text', artifact(1, [{ name: 'perf.json', bytes: Uint8Array.of(0xff) }]), /not JSON/],
    ['holds no run', artifact(1, [{ name: 'perf.json', bytes: '{"schema":"other/1"}' }]), /in it: id is missing/],
    ['holds a run with an id that is a path', artifact(1, [perf(runOf(1, { id: '../x' }))]), /in it: id is "..\/x"/],
  ])('because it %s is told, and the rest is found', async (_, bad, problem) => {
    const { store, notes } = await open(oneBad(bad));
    expect(idsOf(await store.list('parser'))).toEqual(['run-2']);
    expect(notes).toEqual([expect.stringMatching(problem)]);
  });

  test('is told no more than a few times', async () => {
    const numbers = Array.from({ length: 9 }, (_, index) => index + 1);
    const artifacts = numbers.map((n) => artifact(n, [], { expired: true }));
    const { store, notes } = await open({ workflowRuns: [own, ...numbers.map((n) => workflowRun(n))], artifacts });
    expect(await store.list('parser')).toEqual([]);
    expect(notes).toHaveLength(6);
    expect(notes.at(-1)).toMatch(/More was left out/);
  });

  test('costs its neighbours in the same workflow run nothing', async () => {
    const artifacts = [artifact(1, [], { expired: true }), artifact(1, [perf(runOf(1))], { id: 5100 })];
    const { store, notes } = await open({ workflowRuns: [own, workflowRun(1)], artifacts });
    expect(idsOf(await store.list('parser'))).toEqual(['run-1']);
    expect(notes).toHaveLength(1);
  });
});

describe('GitHub', () => {
  test('that does not let the job read is an error that names the permission, and is asked once', async () => {
    const { store } = await open({ ...days(1), actionsHidden: true });
    await expect(store.keys('parser')).rejects.toMatchObject({
      message: expect.stringMatching(/403, "Resource not accessible/),
      fix: expect.stringContaining('`actions: read`'),
    });
    await expect(store.list('parser')).rejects.toMatchObject({ kind: 'infrastructure' });
    expect(local.transcript()).toHaveLength(1);
  });

  test.each<[string, GitHubOptions, Partial<ArtifactStoreOptions>]>([
    ['the workflow run', { workflowRuns: [] }, {}],
    ['the workflow', days(1), { workflow: 'other.yml' }],
  ])('that does not know %s is an error that names the permission', async (_, github, more) => {
    const { store } = await open(github, more);
    await expect(store.list('parser')).rejects.toMatchObject({
      message: expect.stringContaining('404'),
      fix: expect.stringContaining('`actions: read`'),
    });
  });

  test.each<[string, GitHubOptions['faults'], number[]]>([
    ['fails twice', [{ on: 'actions/list-workflow-runs', status: 502, times: 2 }], [1, 2]],
    ['asks for patience', [{ on: 'actions/download-artifact', status: 429, headers: { 'retry-after': '7' } }], [7]],
    ['breaks an archive off', [{ on: 'download', status: 200, how: 'cut', times: 2 }], [1, 2]],
    ['breaks a listing off', [{ on: 'actions/list-workflow-run-artifacts', status: 200, how: 'cut' }], [1]],
  ])('that %s is asked again', async (_, faults = [], waits) => {
    const { store, notes, pauses } = await open({ ...days(1), faults });
    expect(idsOf(await store.list('parser'))).toEqual(['run-1']);
    expect([pauses, notes]).toEqual([waits, []]);
  });

  test('that breaks an archive off each time costs that archive', async () => {
    const faults: GitHubOptions['faults'] = [{ on: 'download', status: 200, how: 'cut', times: 3 }];
    const { store, notes } = await open({ ...days(1), faults });
    expect(await store.list('parser')).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/its download was interrupted each time/)]);
  });

  test('that has lost an archive costs that archive', async () => {
    const faults: GitHubOptions['faults'] = [{ on: 'actions/download-artifact', status: 410 }];
    const { store, notes } = await open({ ...days(1), faults });
    expect(await store.list('parser')).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/GitHub no longer has it: 410/)]);
  });

  test('that stays down is an error, and nothing of what was found is lost', async () => {
    const faults: GitHubOptions['faults'] = [{ on: 'actions/list-workflow-run-artifacts', status: 503, times: 4 }];
    const { store } = await open({ ...days(1), faults });
    await expect(store.list('parser')).rejects.toMatchObject({ message: expect.stringContaining('503') });
  });
});
