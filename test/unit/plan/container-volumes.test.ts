import { describe, expect, test } from 'vitest';
import { readVolumes } from '../../../src/plan/container-volumes.ts';

describe('the volumes that an image declares', () => {
  test.each<[string, string[], string[]]>([
    ['none', [], []],
    ['each once, normal and sorted', ['/var/lib/x/', '/a//b', '/a/./b', '/a/c/../b'], ['/a/b', '/var/lib/x']],
    ['what is a tmpfs or a folder of ours anyway', ['/tmp', '/dev/shm/', '/pinbench', '//tmp'], []],
    ['below those', ['/tmp/x', '/dev/shm/x', '/pinbench/x'], ['/dev/shm/x', '/pinbench/x', '/tmp/x']],
    [
      'names that only look like the kernel’s',
      ['/process', '/system', '/devices'],
      ['/devices', '/process', '/system'],
    ],
    ['names of other languages', ['/данные', '/a b'], ['/a b', '/данные']],
  ])('%s', (_what, declared, expected) => {
    expect(readVolumes(declared)).toEqual(expected);
  });

  test.each([
    ['the root', '/', /not the whole file system/],
    ['the root by another name', '/a/..', /not the whole file system/],
    ['above the root', '/../..', /not the whole file system/],
    ['the kernel’s processes', '/proc', /not in \/proc, \/sys or \/dev/],
    ['cgroups', '/sys/fs/cgroup', /not in/],
    ['cgroups by another name', '/a/../sys//fs/cgroup/', /not in/],
    ['devices', '/dev', /not in/],
    ['a device', '/dev/mqueue', /not in/],
    ['no absolute path', 'data', /absolute/],
    ['nothing', '', /absolute/],
    ['a comma', '/a,size=9g', /separators/],
    ['a colon', '/a:/b', /separators/],
    ['a quote', '/a"', /separators/],
    ['a backslash', '/a\\054', /separators/],
    ['an equals sign', '/a=b', /separators/],
    ['a line feed', '/a\nb', /separators/],
    ['a NUL', '/a\0b', /separators/],
    ['a name that is too long', `/${'x'.repeat(2000)}`, /absolute/],
  ])('%s is refused as the image’s fault', (_what, declared, sentence) => {
    expect(() => readVolumes([declared])).toThrow(
      expect.objectContaining({ kind: 'benchmark', expected: expect.stringMatching(sentence) }),
    );
  });

  test('more than any honest image has are refused', () => {
    const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `/v/${index}`);
    expect(readVolumes(many(32))).toHaveLength(32);
    expect(() => readVolumes(many(33))).toThrow('33 VOLUME paths');
  });
});
