import { describe, expect, test } from 'vitest';
import type { Usage } from '../../../../src/model/ports/engine.ts';
import { readUsage, tellsOfKill, withKills } from '../../../../src/plan/cgroup/usage.ts';

const NOTHING: Usage = {
  cpuSeconds: null,
  throttledSeconds: null,
  peakMemoryBytes: null,
  outOfMemoryKills: null,
  pressure: null,
};
const stalls = (microseconds: number) =>
  `some avg10=1.10 avg60=0.00 avg300=0.00 total=${microseconds}\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=9\n`;

const V1 = {
  'cpuacct.usage': '491292007\n',
  'cpu.stat': 'nr_periods 8\nnr_throttled 8\nthrottled_time 0\nnr_bursts 0\nburst_time 0\n',
  'cpu.stat.local': 'throttled_time 637067880\n',
  'memory.max_usage_in_bytes': '4358144\n',
  'memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 2\n',
};
const V2 = {
  'cpu.stat': 'usage_usec 1500000\nuser_usec 1\nsystem_usec 1\nnr_periods 4\nnr_throttled 2\nthrottled_usec 250000\n',
  'cpu.stat.local': 'throttled_usec 250000\n',
  'memory.peak': '209715200\n',
  'memory.events': 'low 0\nhigh 0\nmax 17\noom 3\noom_kill 1\noom_group_kill 0\n',
  'cpu.pressure': stalls(2_000_000),
  'memory.pressure': stalls(0),
  'io.pressure': stalls(1500),
};
const V2_USAGE: Usage = {
  cpuSeconds: 1.5,
  throttledSeconds: 0.25,
  peakMemoryBytes: 209715200,
  outOfMemoryKills: 1,
  pressure: { cpu: 2, memory: 0, io: 0.0015 },
};

describe('what a cgroup counted', () => {
  test.each<[string, Record<string, string | null>, 'v1' | 'v2', Usage]>([
    [
      'is read from the files of v1, with the limit of a group above',
      V1,
      'v1',
      {
        cpuSeconds: 0.491292007,
        throttledSeconds: 0.63706788,
        peakMemoryBytes: 4358144,
        outOfMemoryKills: 2,
        pressure: null,
      },
    ],
    ['is read from the files of v2', V2, 'v2', V2_USAGE],
    ['has no peak before Linux 5.19', { ...V2, 'memory.peak': null }, 'v2', { ...V2_USAGE, peakMemoryBytes: null }],
    ['has no share of what only groups above took before Linux 6.6', { ...V2, 'cpu.stat.local': null }, 'v2', V2_USAGE],
    [
      'has no pressure when one of three is missing',
      { ...V2, 'io.pressure': null },
      'v2',
      { ...V2_USAGE, pressure: null },
    ],
    ['is unknown without files', {}, 'v1', NOTHING],
    ['is unknown without files of v2', {}, 'v2', NOTHING],
    [
      'is unknown where the text is not what a kernel writes',
      {
        'cpu.stat': 'usage_usec -1\nxthrottled_usec 5',
        'memory.peak': 'max',
        'memory.events': 'oom_kill',
        'cpu.pressure': 'some',
      },
      'v2',
      NOTHING,
    ],
  ])('%s', (_name, files, version, usage) => {
    expect(readUsage(files, version)).toEqual(usage);
  });
});

describe('the kills in a container under v1', () => {
  test.each<[string, number | null, boolean, number | null]>([
    ['are those of the log', 3, false, 3],
    ['are at least one when the engine saw one', 0, true, 1],
    ['are at least one when the engine saw one and there is no log', null, true, 1],
    ['are unknown without a log when the engine saw none, since it misses some', null, false, null],
    ['are none when nobody was killed', 0, false, 0],
  ])('%s', (_name, logged, seen, kills) => {
    expect(withKills({ ...NOTHING, cpuSeconds: 1, outOfMemoryKills: 0 }, logged, seen)).toEqual({
      ...NOTHING,
      cpuSeconds: 1,
      outOfMemoryKills: kills,
    });
  });

  const line = (group: string, task = 'tail') =>
    `6,2281,19851436628,-;oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=x,mems_allowed=0,oom_memcg=/a,task_memcg=${group},task=${task},pid=1,uid=0`;
  test.each<[string, string, boolean]>([
    ['are told by the kernel with their group', line('/pinbench/r/1/d7cc68'), true],
    ['are told in any group below the container', line('/pinbench/r/1/d7cc68/inner'), true],
    ["are not another container's", line('/pinbench/r/1/beae2a'), false],
    ['are not told by a program that is called like the container', line('/other', 'd7cc68'), false],
    ['are not told by other messages', '6,1,1,-;note: oom-kill:task_memcg=/d7cc68,', false],
    ['are not told by nothing', '', false],
  ])('%s', (_name, record, expected) => {
    expect(tellsOfKill(record, 'd7cc68')).toBe(expected);
  });
});
