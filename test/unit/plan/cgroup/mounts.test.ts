import { describe, expect, test } from 'vitest';
import { joinFirst } from '../../../../src/plan/cgroup/join.ts';
import { readMounts } from '../../../../src/plan/cgroup/mounts.ts';

describe('the mounts of cgroups', () => {
  test('of v1 are found by controller, also joined ones, names and a path with a space', () => {
    const mounts = readMounts(`31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,nosuid shared:9 - cgroup cgroup rw,cpu,cpuacct
33 31 0:30 / /my\\040groups/memory rw - cgroup cgroup rw,memory
34 31 0:31 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,xattr,name=systemd
41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw,nsdelegate
`);
    expect(Object.fromEntries(mounts.v1)).toEqual({
      cpu: '/sys/fs/cgroup/cpu,cpuacct',
      cpuacct: '/sys/fs/cgroup/cpu,cpuacct',
      memory: '/my groups/memory',
      'name=systemd': '/sys/fs/cgroup/systemd',
    });
    expect(mounts.v2).toBe('/sys/fs/cgroup/unified');
  });

  test('that show a part of the tree are left out, and the first of several counts', () => {
    const mounts = readMounts(`30 23 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw
31 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw
32 23 0:26 / /elsewhere rw - cgroup2 cgroup2 rw`);
    expect(mounts).toEqual({ v1: new Map(), v2: '/sys/fs/cgroup' });
  });

  test.each(['', 'nonsense', ' - ', '31 23 0:28 / /proc rw - proc proc rw'])('are none in "%s"', (text) => {
    expect(readMounts(text)).toEqual({ v1: new Map(), v2: null });
  });
});

describe('a command that joins its groups first', () => {
  test('has every part as an argument of its own, and keeps what its own environment names', () => {
    const argv = joinFirst({
      argv: ['my bench', '$(reboot)', '--'],
      groups: ['/a b/cgroup.procs'],
      env: { PWD: '/x' },
    });
    expect(argv.slice(3)).toEqual(['sh', 'OLDPWD SHLVL', '/a b/cgroup.procs', '--', 'my bench', '$(reboot)', '--']);
  });
});
