import { describe, expect, test } from 'vitest';
import { requestedOfHost } from '../../../src/isolation/requested.ts';
import {
  canPin,
  type HostSetting,
  type HostTools,
  lostWithoutContainer,
  planHostProcess,
} from '../../../src/plan/host-process.ts';

const all: HostTools = { launcher: '/l', taskset: '/bin/taskset', setarch: '/bin/setarch' };
const tools: HostTools = { ...all, launcher: null };
const none: HostTools = { launcher: null, taskset: null, setarch: null };

function settingOf(own: Partial<Omit<HostSetting, 'run'>> & { aslr?: 'on' | 'off' }): HostSetting {
  const { aslr = 'off', ...rest } = own;
  return {
    argv: ['make', 'bench'],
    run: {
      invocations: 1,
      cpus: 'auto',
      memoryBytes: 1,
      shmBytes: 1,
      tmpBytes: 1,
      pids: 1,
      timeoutSeconds: 7,
      env: { SIZE: '10' },
      aslr,
      shield: 'auto',
      leave: [],
      maxSteal: 0.001,
      maxInterrupts: 1000,
    },
    cpus: '2-3',
    tools: all,
    launch: ['--aslr', aslr, '--cpus', '2-3', '--'],
    directory: '/project',
    outputFolder: '/tmp/out',
    resultFile: 'perf.json',
    inherited: { PATH: '/bin', GITHUB_TOKEN: 'secret' },
    ...rest,
  };
}

describe('the command line', () => {
  test.each<[string, Parameters<typeof settingOf>[0], string]>([
    ['the launcher does it all', {}, '/l --aslr off --cpus 2-3 -- make bench'],
    ['the launcher also turns ASLR on', { aslr: 'on' }, '/l --aslr on --cpus 2-3 -- make bench'],
    [
      'without one, the tools of the host',
      { tools },
      '/bin/setarch --addr-no-randomize /bin/taskset --cpu-list 2-3 make bench',
    ],
    ['fresh layouts need no tool', { tools, aslr: 'on' }, '/bin/taskset --cpu-list 2-3 make bench'],
    ['nothing to pin to', { tools, cpus: null }, '/bin/setarch --addr-no-randomize make bench'],
    ['no tool at all', { tools: none }, 'make bench'],
  ])('%s', (_name, own, words) => {
    expect(planHostProcess(settingOf(own)).argv.join(' ')).toBe(words);
  });

  test('a frame is expected from the launcher alone', () => {
    expect(planHostProcess(settingOf({})).framed).toBe(true);
    expect(planHostProcess(settingOf({ tools })).framed).toBe(false);
  });

  test('the environment holds what a program needs, what the suite says, and no token', () => {
    expect(planHostProcess(settingOf({}))).toMatchObject({
      env: { PATH: '/bin', SIZE: '10', PINBENCH_OUTPUT: '/tmp/out' },
      directory: '/project',
      outputFolder: '/tmp/out',
      resultFile: 'perf.json',
      timeoutSeconds: 7,
    });
    expect(Object.keys(planHostProcess(settingOf({})).env)).not.toContain('GITHUB_TOKEN');
  });
});

describe('what is asked for', () => {
  test.each<[string, Parameters<typeof settingOf>[0], { cpus: string | null; aslr: string | null }]>([
    ['with the launcher', {}, { cpus: '2-3', aslr: 'off' }],
    ['fresh layouts with the launcher', { aslr: 'on' }, { cpus: '2-3', aslr: 'on' }],
    ['with the tools', { tools }, { cpus: '2-3', aslr: 'off' }],
    ['fresh layouts with the tools', { tools, aslr: 'on' }, { cpus: '2-3', aslr: null }],
    ['with nothing', { tools: none }, { cpus: null, aslr: null }],
    ['no CPUs', { cpus: null }, { cpus: null, aslr: 'off' }],
  ])('%s', (_name, own, facts) => {
    const { runtime, cpus, aslr, ...others } = requestedOfHost(settingOf(own));
    expect({ runtime, cpus, aslr }).toEqual({ runtime: 'host', ...facts });
    expect(Object.values(others).filter((value) => value !== null)).toEqual([]);
  });

  test.each([
    [all, true],
    [tools, true],
    [{ ...tools, taskset: null }, false],
    [{ ...none, launcher: '/l' }, true],
  ])('%j can pin: %j', (some, pins) => {
    expect(canPin(some)).toBe(pins);
  });
});

test.each<[HostTools, string[], string[]]>([
  [all, ['network'], ['CPU pinning', 'memory layout', 'proof']],
  [{ ...none, launcher: '/l' }, ['network'], ['CPU pinning', 'memory layout', 'proof']],
  [tools, ['proof'], ['CPU pinning', 'memory layout']],
  [none, ['CPU pinning', 'taskset', 'setarch', 'proof'], []],
])('what is lost with %j', (some, told, untold) => {
  const sentence = lostWithoutContainer(some);
  for (const word of told) expect(sentence).toContain(word);
  for (const word of untold) expect(sentence).not.toContain(word);
});
