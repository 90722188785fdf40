import { describe, expect, test } from 'vitest';
import { type CgroupSetting, planCgroup } from '../../../../src/plan/cgroup/plan.ts';

const SETTING: CgroupSetting = {
  version: 'v2',
  driver: 'cgroupfs',
  run: '3f2a9c41-4711-889021',
  order: 7,
  partition: null,
};
const plan = (changes: Partial<CgroupSetting>) => planCgroup({ ...SETTING, ...changes });

describe('the group of an invocation', () => {
  test.each<[string, Partial<CgroupSetting>, string, string, string[]]>([
    [
      'lies in a folder of its run',
      {},
      '/pinbench/3f2a9c41-4711-889021/7',
      'pinbench/3f2a9c41-4711-889021/7',
      ['pinbench/3f2a9c41-4711-889021/7', 'pinbench/3f2a9c41-4711-889021', 'pinbench'],
    ],
    [
      "lies in a shield's partition and leaves that alone",
      { run: 'r', partition: '/pinbench' },
      '/pinbench/r/7',
      'pinbench/r/7',
      ['pinbench/r/7', 'pinbench/r'],
    ],
    [
      'is a slice in a slice under systemd, which keeps the outer one',
      { driver: 'systemd' },
      'pinbench-3f2a9c41_4711_889021_7.slice',
      'pinbench.slice/pinbench-3f2a9c41_4711_889021_7.slice',
      ['pinbench.slice/pinbench-3f2a9c41_4711_889021_7.slice'],
    ],
    [
      "is a slice in a shield's slice",
      { driver: 'systemd', run: 'r', partition: '/pinbench.slice' },
      'pinbench-r_7.slice',
      'pinbench.slice/pinbench-r_7.slice',
      ['pinbench.slice/pinbench-r_7.slice'],
    ],
    [
      'is named without what would lead out of its folder',
      { run: '../a b/.%n' },
      '/pinbench/___a_b___n/7',
      'pinbench/___a_b___n/7',
      ['pinbench/___a_b___n/7', 'pinbench/___a_b___n', 'pinbench'],
    ],
  ])('%s', (_name, changes, parent, group, removed) => {
    expect(plan(changes)).toMatchObject({ parent, group, removed });
  });

  test('knows whether a container has to be in it', () => {
    expect(plan({}).shielded).toBe(false);
    expect(plan({ partition: '/pinbench' }).shielded).toBe(true);
  });

  test('is made by systemd only where systemd makes groups', () => {
    expect(plan({}).slice).toBeNull();
    expect(plan({ driver: 'systemd' }).slice).toBe('pinbench-3f2a9c41_4711_889021_7.slice');
  });

  test('has a name that file systems and systemd take, however long the run is called, and another for another run', () => {
    const long = ['a', 'b'].map((end) => plan({ driver: 'systemd', run: 'x'.repeat(500) + end }).parent);
    expect(Math.max(...long.map((name) => name.length))).toBeLessThan(200);
    expect(new Set(long).size).toBe(2);
  });

  test.each([
    ['v1' as const, ['cpuacct/cpuacct.usage', 'cpu/cpu.stat', 'memory/memory.oom_control']],
    ['v2' as const, ['cpu/cpu.stat', 'memory/memory.peak', 'memory/memory.events', 'io/io.pressure']],
  ])('has the files of cgroup %s', (version, expected) => {
    const files = plan({ version }).files.map(({ controller, name }) => `${controller}/${name}`);
    expect(files).toEqual(expect.arrayContaining(expected));
  });
});
