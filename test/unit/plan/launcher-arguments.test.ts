import { expect, test } from 'vitest';
import { type LaunchRequest, launchArguments } from '../../../src/plan/launcher-arguments.ts';

test.each<[string, LaunchRequest, string]>([
  ['nothing to pin', { aslr: 'off', cpus: null }, '--aslr off --'],
  ['fresh layouts', { aslr: 'on', cpus: null }, '--aslr on --'],
  ['CPUs', { aslr: 'off', cpus: '2-3,5' }, '--aslr off --cpus 2-3,5 --'],
  ['a nice value of zero', { aslr: 'off', cpus: null, nice: 0 }, '--aslr off --nice 0 --'],
  ['a negative nice value', { aslr: 'off', cpus: null, nice: -20 }, '--aslr off --nice -20 --'],
  ['a policy', { aslr: 'off', cpus: null, policy: 'batch' }, '--aslr off --policy batch --'],
  [
    'a real-time policy',
    { aslr: 'off', cpus: '1', policy: { name: 'rr', priority: 1 } },
    '--aslr off --cpus 1 --policy rr:1 --',
  ],
  [
    'limits',
    {
      aslr: 'off',
      cpus: null,
      limits: [
        { name: 'core', soft: 0, hard: 0 },
        { name: 'stack', soft: 8192, hard: 'unlimited' },
      ],
    },
    '--aslr off --limit core=0:0 --limit stack=8192:unlimited --',
  ],
])('%s', (_name, request, words) => {
  expect(launchArguments(request).join(' ')).toBe(words);
});
