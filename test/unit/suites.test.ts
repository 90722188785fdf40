import { describe, expect, test } from 'vitest';
import { relocated } from '../../src/suites.ts';

const run = {
  command: ['/clone/bench.sh'],
  invocations: 3,
  cpus: 'auto',
  memoryBytes: 1,
  shmBytes: 1,
  tmpBytes: 1,
  pids: 1,
  timeoutSeconds: 1,
  env: { HOME: '/clone/home' },
  aslr: 'off' as const,
  shield: 'auto' as const,
  leave: [],
  maxSteal: 0,
  maxInterrupts: 0,
};
const bare = { name: 'parser', directory: '/clone/bench', run, results: { format: 'auto' } };

describe('a suite on another tree', () => {
  test.each([
    ['/clone', '/other'],
    ['/clone/', '/other'],
    ['/clone/bench', '/other/bench'],
    ['/clone/bench/', '/other/bench'],
    ['/clone/a/../b', '/other/b'],
    ['/clone/..bench', '/other/..bench'],
    ['/clone-2/bench', '/clone-2/bench'],
    ['/clone/../x', '/clone/../x'],
    ['/', '/'],
    ['/elsewhere', '/elsewhere'],
  ])('that lies in %s lies in %s', (place, moved) => {
    expect(relocated({ ...bare, directory: place }, '/clone', '/other')).toEqual({ ...bare, directory: moved });
  });

  test('builds from that tree, and keeps all else', () => {
    const image = {
      dockerfile: '/clone/bench/Dockerfile',
      context: '/clone',
      target: 'all',
      args: { A: '/clone' },
      timeoutSeconds: 60,
    };
    const suite = { ...bare, image };
    expect(relocated(suite, '/clone', '/other')).toEqual({
      ...bare,
      directory: '/other/bench',
      image: { ...image, dockerfile: '/other/bench/Dockerfile', context: '/other' },
    });
    expect(suite.image).toBe(image);
    expect(image.context).toBe('/clone');
  });

  test('builds from outside of the tree as before', () => {
    const image = { dockerfile: '/shared/Dockerfile', context: '/shared', args: {}, timeoutSeconds: 3600 };
    expect(relocated({ ...bare, image }, '/clone', '/other').image).toEqual(image);
  });

  test('takes a ready image as it is', () => {
    const image = { name: '/clone/image', args: {}, timeoutSeconds: 3600 };
    expect(relocated({ ...bare, image }, '/clone', '/other').image).toEqual(image);
  });
});
