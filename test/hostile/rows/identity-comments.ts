/** Whose comment and whose artifact: jobs beside each other, after each other, and about older heads. */
import assert from 'node:assert/strict';
import { type JobRequest, type Jobs, withJobs } from '../identity-jobs.ts';
import type { Row } from '../row.ts';

type Beside = Omit<JobRequest, 'runId' | 'attempt' | 'head'>;

/** A pull request with one commit. */
function propose(jobs: Jobs): string {
  jobs.git('switch', '--quiet', '--create', 'topic');
  return pushed(jobs, 'topic 1');
}

function pushed(jobs: Jobs, message: string): string {
  const head = jobs.commit(message);
  jobs.heads.set(1, head);
  return head;
}

/** Two jobs or steps of each run, over a push and a repetition: each has one comment and an artifact for each time. */
const beside = (one: Beside, other: Beside) => (): Promise<string> =>
  withJobs(async (jobs) => {
    const first = propose(jobs);
    for (const job of [one, other]) await jobs.run({ runId: 1, head: first, ...job });
    assert.deepEqual(jobs.written(), ['1 1', '1 1']);
    const second = pushed(jobs, 'topic 2');
    for (const job of [other, one]) await jobs.run({ runId: 2, head: second, ...job });
    assert.deepEqual(jobs.written().toSorted(), ['2 1', '2 1']);
    const names = jobs.github.artifacts.map(({ name }) => name);
    assert.equal(new Set(names).size, 4, names.join());
    return 'two comments, each kept up to date, and an artifact for each run';
  });

const row = (attack: string, tried: string, run: () => Promise<string>): Row => ({
  boundary: 'report',
  attack,
  tried,
  run,
});
const OVERWRITTEN = 'the report that comes first disappears under the second';
const matrix = (os: string): Beside => ({ inputs: { matrix: JSON.stringify({ os }) } });
const call = (caller: string): Beside => ({
  env: { ACTIONS_ORCHESTRATION_ID: `0-${Math.random()}.${caller}.bench.__default`.replace('0.', '') },
});

export const rows: Row[] = [
  row('legs of a matrix on one pull request', OVERWRITTEN, beside(matrix('a'), matrix('b'))),
  row(
    'a matrix value that ends the comment’s marker',
    'a marker that cannot be found again',
    beside(matrix('--> \n<!--'), matrix('<b>')),
  ),
  row('a reusable workflow called twice', OVERWRITTEN, beside(call('small'), call('large'))),
  row('two steps with one configuration in a job', OVERWRITTEN, beside({}, { env: { GITHUB_ACTION: '__pinbench_2' } })),
  row(
    'two first-try steps in a job',
    OVERWRITTEN,
    beside(
      { inputs: { command: 'sh run.sh' } },
      { inputs: { command: 'sh ./run.sh' }, env: { GITHUB_ACTION: '__pinbench_2' } },
    ),
  ),
  row(
    'two workflows of one name',
    OVERWRITTEN,
    beside({}, { env: { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/other.yml@refs/heads/main' } }),
  ),
  row('two jobs of a run that nothing tells apart', OVERWRITTEN, () =>
    withJobs(async (jobs) => {
      const head = propose(jobs);
      for (const runId of [1, 2]) for (let job = 0; job < 2; job++) await jobs.run({ runId, head });
      assert.deepEqual(jobs.written(), ['2 1', '2 1']);
      return 'two comments: none is written over within a run';
    }),
  ),
  row('an older head’s job that ends late', 'the newer head’s report is replaced by the older one’s', () =>
    withJobs(async (jobs) => {
      const first = propose(jobs);
      const second = pushed(jobs, 'topic 2');
      await jobs.run({ runId: 2, head: second });
      const log = await jobs.run({ runId: 1, head: first });
      assert.deepEqual(jobs.written(), ['2 1']);
      assert.match(log, /pinbench: /);
      return 'the newer report stays; the older one is in its own summary and artifact';
    }),
  ),
  row('an older head’s job run again, by a token that may not ask for the head', 'the newer report is replaced', () =>
    withJobs(async (jobs) => {
      const first = propose(jobs);
      await jobs.run({ runId: 1, head: first });
      const second = pushed(jobs, 'topic 2');
      await jobs.run({ runId: 2, head: second });
      jobs.heads.clear();
      await jobs.run({ runId: 1, attempt: 2, head: first });
      assert.deepEqual(jobs.written(), ['2 1']);
      return 'the newer run’s report stays';
    }),
  ),
  row('an earlier attempt that ends after a later one', 'the later attempt’s report is replaced', () =>
    withJobs(async (jobs) => {
      const head = propose(jobs);
      await jobs.run({ runId: 1, attempt: 2, head });
      await jobs.run({ runId: 1, attempt: 1, head });
      assert.deepEqual(jobs.written(), ['1 2']);
      assert.equal(new Set(jobs.github.artifacts.map(({ name }) => name)).size, 2);
      return 'the later attempt’s report stays';
    }),
  ),
  row('a dispatch that checks out another branch', 'its run is stored as one of the default branch', () =>
    withJobs(async (jobs) => {
      const topic = propose(jobs);
      const log = await jobs.run({ runId: 1, checkout: topic });
      assert.deepEqual(jobs.stored(), []);
      assert.match(log, /::warning[^\n]*This run was not stored: it measured/);
      await jobs.run({ runId: 2 });
      assert.equal(jobs.stored().length, 1);
      return 'not stored, and the report says so; the branch’s own commit is stored';
    }),
  ),
  row('a pull request’s job that checks out the base branch', 'the base is compared with itself: green', () =>
    withJobs(async (jobs) => {
      const head = propose(jobs);
      const log = await jobs.run({ runId: 1, head, checkout: jobs.git('rev-parse', 'main') });
      assert.match(log, /::warning[^\n]*neither the head of the pull request/);
      return 'a warning names the commit that was measured';
    }),
  ),
];
