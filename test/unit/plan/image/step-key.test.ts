import { describe, expect, test } from 'vitest';
import { keyHosts } from '../../../../src/plan/image/step-key.ts';

const args = { BUILDKIT_CACHE_MOUNT_NS: 'of-main' };

describe('the hosts that a step is cached by', () => {
  test.each([
    ['FROM a\nRUN make'],
    ['FROM a\nRUN --mount=type=cache,target=/root/.cache make'],
    ['FROM a\nRUN --mount=type=cache,uid=1000,dst=/a --mount=type=bind,target=/b,id=x make'],
  ])('are none where BuildKit has everything in the key: %j', (dockerfile) => {
    expect(keyHosts({ args }, dockerfile)).toEqual([]);
  });

  test.each([
    ['RUN --mount=type=cache,id=x,target=/a make'],
    ['RUN --mount=type=cache,target=/a,sharing=locked make'],
    ['RUN --mount=target=a,type=cache make'],
    ['RUN --mount=type=cache,target=/a/ make'],
    ['RUN --mount=type=cache,target=$HOME/a make'],
    ['RUN --mount=type=cache,"target=/a" make'],
    ['RUN --mount=type=cache,target=/a \\\n  --mount=\\\ntype=cache,target=/b make'],
    ['RUN --mount=Type=Cache,target=/a make'],
  ])('are one for each name of cache mounts where it may not: %j', (step) => {
    const hosts = (name: string) => keyHosts({ args: { BUILDKIT_CACHE_MOUNT_NS: name } }, `FROM a\n${step}`);
    expect(hosts('of-main')).toHaveLength(1);
    expect(hosts('of-main')).toEqual(hosts('of-main'));
    expect(hosts('of-main')).not.toEqual(hosts('of-a-fork'));
    expect(hosts('of-main')[0]).toMatch(/^pinbench-[0-9a-f]{32}\.invalid:127\.0\.0\.1$/);
  });

  test('count what a base image brings along, which the Dockerfile does not say', () => {
    const step = '[2/3] ONBUILD RUN --mount=type=cache,id=x,target=/a make';
    expect(keyHosts({ args }, 'FROM a\nRUN make', [step])).toHaveLength(1);
    expect(
      keyHosts({ args }, 'FROM a', ['[2/3] ONBUILD RUN --mount=type=cache,target=/a make', '[1/3] FROM a']),
    ).toEqual([]);
  });

  test('are others behind a proxy that the configuration names', () => {
    const hosts = (more: Record<string, string>) => keyHosts({ args: { ...more, ...args } }, 'FROM a\nRUN make');
    expect(hosts({ Http_Proxy: 'http://a' })).toHaveLength(1);
    expect(hosts({ HTTP_PROXY: 'http://a' })).not.toEqual(hosts({ HTTP_PROXY: 'http://b' }));
    expect(hosts({ PROXY: 'http://a' })).toEqual([]);
  });
});
