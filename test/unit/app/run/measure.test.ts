import { expect, test } from 'vitest';
import { readInvocation } from '../../../../src/app/run/measure.ts';
import type { Suite } from '../../../../src/model/config.ts';
import type { Captured, Ended } from '../../../../src/model/ports/engine.ts';

const suite: Suite = {
  name: 's',
  directory: '/',
  run: {
    ...{ invocations: 2, cpus: 'auto', memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} },
    ...{ aslr: 'off', shield: 'off', leave: [], maxSteal: 1, maxInterrupts: 1, command: ['bench'] },
  },
  results: { format: 'current-bench' },
};
const nothing: Captured = { text: '', bytes: 0, truncated: false };
const ended: Ended = {
  ...{ reason: 'exited', exitCode: 0, outOfMemory: false, seconds: 1, stdout: nothing, stderr: nothing },
  ...{ observed: null, contradictions: [], notStarted: null, resultFiles: [], resultProblem: null },
  ...{ usage: null, detail: null },
};

async function failure(changes: Partial<Ended>, results: Suite['results'] = suite.results): Promise<string> {
  const read = await readInvocation({ ...suite, results }, 1, { ...ended, ...changes }, []);
  return 'failure' in read ? read.failure : '';
}

const printed = (text: string): Captured => ({ ...nothing, text });

test('results on standard error are nothing on standard output, and the lines say where they were', async () => {
  const lines = (await failure({ stderr: printed('{"results":[]}\n') })).split('\n');
  expect(lines[0]).toBe('invocation 1: the benchmark printed nothing on standard output');
  expect(lines.slice(-2)).toEqual(['The last lines on standard error:', '  | {"results":[]}']);
});

test('where nothing is on standard error, the lines are those of standard output', async () => {
  expect(await failure({ stdout: printed('warming up\n'), exitCode: 7 })).toBe(
    'invocation 1 ended with exit code 7\nThe last lines on standard output:\n  | warming up',
  );
});

test('a result file without results is told by its name', async () => {
  const results = { format: 'auto', path: 'out.json' };
  expect(await failure({ resultFiles: [{ ...printed('\n'), path: '' }] }, results)).toMatch(
    /^invocation 1: "out\.json" is empty\n {2}expected: a format that pinbench reads: /,
  );
});
