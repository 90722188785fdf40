import { describe, expect, test } from 'vitest';
import { CacheCount, isDockerfileStep } from '../../../../src/plan/image/build-log.ts';
import { buildxArguments, planBuild } from '../../../../src/plan/image/build-plan.ts';

const place = { context: '/p', dockerfile: '/p/Dockerfile', excluded: [], cacheNamespace: 'ns' };
const spec = { args: { BASE: 'x y', EVIL: '$(touch /tmp/x)' }, target: 'bench', timeoutSeconds: 3600 };

describe('a build plan', () => {
  test('names the Dockerfile inside its context and keeps git, the store and the output folder out', () => {
    const plan = planBuild('Sort', spec, {
      ...place,
      dockerfile: '/p/bench/Dockerfile',
      excluded: ['/p/out', '/elsewhere'],
    });
    expect(plan).toMatchObject({ dockerfile: 'bench/Dockerfile', context: '/p', target: 'bench' });
    expect(plan?.args).toEqual({ ...spec.args, BUILDKIT_CACHE_MOUNT_NS: 'ns' });
    expect(plan?.ignore).toEqual(['**/.git', '.pinbench', 'out']);
    expect(plan?.tag).toMatch(/^pinbench\/sort:[0-9a-f]{12}$/);
  });

  test('is the same tag for the same suite of the same place, and another one elsewhere', () => {
    const tag = (suite: string, context: string) =>
      planBuild(suite, spec, { ...place, context, dockerfile: `${context}/Dockerfile` })?.tag;
    expect(tag('a', '/p')).toBe(tag('a', '/p'));
    expect(new Set([tag('a', '/p'), tag('a', '/q'), tag('b', '/p')]).size).toBe(3);
  });

  test.each([['/q/Dockerfile'], ['/Dockerfile'], ['/p2/Dockerfile']])(
    'does not exist for %s outside the context',
    (file) => {
      expect(planBuild('a', spec, { ...place, dockerfile: file })).toBeNull();
    },
  );

  test('keeps the cache mounts of this trust level, whatever the arguments ask for', () => {
    const asking = { ...spec, args: { BUILDKIT_CACHE_MOUNT_NS: 'of-main' } };
    expect(planBuild('a', asking, place)?.args).toEqual({ BUILDKIT_CACHE_MOUNT_NS: 'ns' });
  });

  test('never excludes the whole context, even when it is the output folder', () => {
    expect(planBuild('a', spec, { ...place, excluded: ['/p'] })?.ignore).toEqual(['**/.git', '.pinbench']);
  });

  test('becomes arguments for buildx, one value an argument whatever it holds', () => {
    const plan = planBuild('a', spec, place);
    if (plan === null) throw new Error('no plan');
    const args = buildxArguments(plan, [plan.tag, 'held:1'], { dockerfile: '/tmp/x/Dockerfile', id: '/tmp/id' }, [
      'a:1',
    ]);
    expect(args).toContain('--build-arg=BASE=x y');
    expect(args).toContain('--build-arg=EVIL=$(touch /tmp/x)');
    expect(args.slice(0, 2)).toEqual(['buildx', 'build']);
    expect(args).toContain('--tag=held:1');
    expect(args).toContain('--add-host=a:1');
    expect(args.at(-1)).toBe('/p');
  });
});

describe('the cache count', () => {
  const steps = ['[1/3] FROM base', '[2/3] COPY a .', '[3/3] RUN make'];

  test.each([
    { ran: steps, cached: [], verdict: 'miss', summary: '0 of 2 steps from the cache' },
    { ran: steps, cached: steps, verdict: 'hit', summary: '2 of 2 steps from the cache' },
    { ran: steps, cached: [steps[1]], verdict: 'partial', summary: '1 of 2 steps from the cache' },
    {
      ran: ['[internal] load', 'exporting to image'],
      cached: [],
      verdict: 'hit',
      summary: '0 of 0 steps from the cache',
    },
  ])('says $verdict: $summary', ({ ran, cached, verdict, summary }) => {
    const count = new CacheCount();
    for (const step of ran) count.started(step);
    for (const step of cached) if (step !== undefined) count.cached(step);
    expect([count.verdict(), count.summary()]).toEqual([verdict, summary]);
  });

  test.each([
    ['[2/3] COPY a .', true],
    ['[build 12/13] RUN x', true],
    ['[internal] load build context', false],
    ['copy /context /', false],
  ])('takes %s for a step of the Dockerfile: %s', (step, expected) => {
    expect(isDockerfileStep(step)).toBe(expected);
  });
});
