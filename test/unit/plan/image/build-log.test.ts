import { describe, expect, test } from 'vitest';
import {
  BuildLog,
  buildxReader,
  isDockerfileStep,
  type LogEvent,
  podmanReader,
  readEngineLine,
} from '../../../../src/plan/image/build-log.ts';

interface Told {
  events: LogEvent[];
  steps: string[];
  verdict: string;
  begun: boolean;
}

function follow(read: (line: string) => LogEvent | null, again: (line: string) => LogEvent | null, text: string): Told {
  const lines = text.split('\n').filter((line) => line !== '');
  const log = new BuildLog(again);
  const steps = lines.map((line) => log.take(line)).filter((step) => step !== null);
  const events = lines.map(read).filter((event) => event !== null);
  return { events, steps, verdict: log.cache.verdict(), begun: log.begun() };
}

/** As buildx 0.19.3 wrote it to a pipe. */
const BUILDX_FRESH = `#0 building with "default" instance using docker driver
#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 97B done
#1 DONE 0.0s
#2 [internal] load metadata for docker.io/library/base:1
#2 DONE 0.0s
#3 [1/3] FROM docker.io/library/base:1
#3 DONE 0.0s
#4 [2/3] COPY . /app
#4 CACHED
#5 [3/3] RUN make
#5 0.153 gcc -c a.c
#5 0.200 #1 [2/9] no step, only printed
#5 DONE 0.4s
#6 exporting to image
#6 DONE 0.1s
`;

describe('plain progress of docker buildx', () => {
  test('tells steps, what came from the cache, and what a step printed', () => {
    const told = follow(buildxReader(), buildxReader(), BUILDX_FRESH);
    expect(told.steps).toEqual(['[1/3] FROM docker.io/library/base:1', '[2/3] COPY . /app', '[3/3] RUN make']);
    expect(told.events.filter((event) => event.kind === 'cached')).toEqual([
      { kind: 'cached', step: '[2/3] COPY . /app' },
    ]);
    expect(told.events.filter((event) => event.kind === 'output').flatMap((event) => event.lines)).toEqual([
      'gcc -c a.c',
      '#1 [2/9] no step, only printed',
    ]);
    expect([told.verdict, told.begun]).toEqual(['partial', true]);
  });

  test('a step that failed gives its output and the error, in their order', () => {
    const failed = `#1 [internal] load build definition from Dockerfile
#1 DONE 0.0s
#5 [2/2] RUN false
#5 0.1 oh no
#5 ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1
------
ERROR: failed to solve: exit code: 1`;
    const log = new BuildLog(buildxReader());
    for (const line of failed.split('\n')) log.take(line);
    expect(log.output()).toEqual([
      'oh no',
      'ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1',
      '------',
      'ERROR: failed to solve: exit code: 1',
    ]);
  });

  test.each([
    ['ERROR: no builder "gone" found'],
    ['#1 [internal] booting buildkit\n#1 ERROR: no network\nERROR: no network'],
    ['#1 [internal] waiting for connection\nERROR: context deadline exceeded'],
    ['#1 CACHED\n#2 DONE 0.1s'],
  ])('a builder that never took the work is told from one that did: %j', (text) => {
    expect(follow(buildxReader(), buildxReader(), text)).toMatchObject({ begun: false, steps: [] });
  });
});

describe('Podman’s log', () => {
  test.each<[name: string, text: string, steps: string[], verdict: string]>([
    [
      'all built',
      'STEP 1/3: FROM base\nSTEP 2/3: COPY . /app\n--> 5f2b\nSTEP 3/3: RUN make\ngcc -c a.c\nCOMMIT x\n--> 77aa\nabc',
      ['[1/3] FROM base', '[2/3] COPY . /app', '[3/3] RUN make'],
      'miss',
    ],
    [
      'all from the cache',
      'STEP 1/2: FROM base\nSTEP 2/2: COPY . /app\n--> Using cache 5f2b\nCOMMIT x\n--> 5f2b',
      ['[1/2] FROM base', '[2/2] COPY . /app'],
      'hit',
    ],
    [
      'in stages, of which the later was built anew',
      '[1/2] STEP 1/2: FROM base\n[1/2] STEP 2/2: RUN a\n--> Using cache 1\n[2/2] STEP 1/2: FROM x\n[2/2] STEP 2/2: RUN a\n--> 2',
      ['[1/2 1/2] FROM base', '[1/2 2/2] RUN a', '[2/2 1/2] FROM x', '[2/2 2/2] RUN a'],
      'partial',
    ],
  ])('%s', (_name, text, steps, verdict) => {
    expect(follow(podmanReader(), podmanReader(), text)).toMatchObject({ steps, verdict });
  });

  test('output of a step is kept, image numbers are not', () => {
    const log = new BuildLog(podmanReader());
    for (const line of ['STEP 1/1: RUN make', 'gcc: STEP 2/2', '--> 77aa', 'error: exit 1']) log.take(line);
    expect(log.output()).toEqual(['gcc: STEP 2/2', 'error: exit 1']);
  });
});

test('a step whose name is one long number costs no more than its length', () => {
  const started = performance.now();
  expect(isDockerfileStep(`[${'1'.repeat(1_000_000)}] RUN make`)).toBe(false);
  expect(isDockerfileStep(`[${'1 '.repeat(500_000)}] RUN make`)).toBe(false);
  expect(isDockerfileStep('[linux/amd64 build 2/5] RUN make')).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('the trace of the engine’s BuildKit', () => {
  test.each<[line: string, event: LogEvent]>([
    ['[sha256:0af1] [2/3] RUN make', { kind: 'started', step: '[2/3] RUN make' }],
    ['CACHED: [2/3] RUN make', { kind: 'cached', step: '[2/3] RUN make' }],
    [Buffer.from('gcc a.c\ngcc b.c\n').toString('base64'), { kind: 'output', lines: ['gcc a.c', 'gcc b.c'] }],
    ['ERROR: it failed', { kind: 'output', lines: ['ERROR: it failed'] }],
    ['', { kind: 'output', lines: [''] }],
  ])('%j', (line, event) => {
    expect(readEngineLine(line)).toEqual(event);
  });

  test('only the last 20 lines are kept for an error', () => {
    const log = new BuildLog(readEngineLine);
    for (let line = 1; line <= 30; line += 1) log.take(`line no: ${line}`);
    expect([log.output().length, log.output()[0], log.output().at(-1)]).toEqual([20, 'line no: 11', 'line no: 30']);
  });
});
