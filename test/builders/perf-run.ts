import type { Run } from '../../src/model/run.ts';
import { exampleInvocation, exampleRun } from './example-run.ts';

/** A whole run of two invocations, every optional part present. */
export function perfRun(): Run {
  const run = exampleRun();
  return {
    ...run,
    suite: 'sort',
    source: {
      ...run.source,
      pullRequest: { number: 7, base: 'main', baseCommit: 'b'.repeat(40), mergeCommit: null },
      workflow: { name: 'bench', runId: 1, attempt: 1, job: 'sort', event: 'pull_request' },
    },
    isolation: structuredClone(run.isolation),
    image: { id: `sha256:${'d'.repeat(64)}`, name: null, digest: null, cache: 'hit', buildSeconds: 0.2 },
    invocations: [exampleInvocation(1), exampleInvocation(2, { stealSeconds: null, pressure: null })],
    results: [
      {
        benchmark: 'quick',
        metrics: [
          { metric: 'time', unit: 'ms', better: 'lower', samples: [[1, 2], [1.5]], reported: [{ mean: 1.5 }, null] },
        ],
      },
    ],
  };
}
