import { describe, expect, test } from 'vitest';
import {
  emptyLog,
  measurePairs,
  type PairSession,
  type PairTask,
  type SideName,
} from '../../../../src/app/paired/measure-pairs.ts';
import type { Suite } from '../../../../src/model/config.ts';
import type { Ended } from '../../../../src/model/ports/engine.ts';
import type { HostCounters } from '../../../../src/model/ports/host.ts';

const suite: Suite = {
  name: 's',
  directory: '/',
  run: {
    ...{ invocations: 2, cpus: 'auto', memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} },
    ...{ aslr: 'off', shield: 'off', leave: [], maxSteal: 1, maxInterrupts: 1, command: ['bench'] },
  },
  results: { format: 'auto' },
};
const counters: HostCounters = {
  ...{ seconds: 0, clockOffset: 0, stealSeconds: null, swapInPages: null, swapOutPages: null, throttleEvents: null },
  ...{ interrupts: null, frequencies: null, loadAverage: null, temperatureCelsius: null, memoryAvailableBytes: null },
  uptimeSeconds: null,
};
const nothing = { text: '', bytes: 0, truncated: false };
const ended: Ended = {
  ...{ reason: 'exited', exitCode: 0, outOfMemory: false, seconds: 1, stdout: nothing, stderr: nothing },
  ...{ observed: null, contradictions: [], notStarted: null, resultFiles: [], resultProblem: null },
  ...{ usage: null, detail: null },
};

function json(...names: string[]): { text: string; bytes: number; truncated: boolean } {
  const results = names.map((name) => ({ name, metrics: [{ name: 'time', value: 1, units: 'ms' }] }));
  return { ...nothing, text: JSON.stringify({ results }) };
}

const lost: Ended = { ...ended, reason: 'engine lost', detail: 'gone' };
const failed: Ended = { ...ended, exitCode: 1 };

async function measured(
  invoke: (side: SideName, command: string[] | undefined) => Ended,
  more: Partial<PairTask> & { cleaning?: Partial<Record<SideName, number>> } = {},
  suites: PairSession['suites'] = { base: suite, head: suite },
) {
  const log = emptyLog();
  let now = 0;
  const silent = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
  const stop = await measurePairs(
    { total: 4, order: ['base', 'head', 'head', 'base'], filtered: null, what: 'all', ...more },
    log,
    {
      ...{ suites, clock: { now: () => new Date(0), seconds: () => now }, progress: silent },
      ...{ signal: new AbortController().signal, deadline: 20, nextOrder: 1, readCounters: async () => counters },
      invoke: async (side, _order, command) => {
        const one = invoke(side, command);
        now += one.seconds + (more.cleaning?.[side] ?? 0);
        return one;
      },
    },
  );
  return { log, stop };
}

describe('pairs', () => {
  test('are read as each side is configured', async () => {
    const fromFile: Suite = { ...suite, results: { format: 'auto', path: 'own.json' } };
    const answers: Record<SideName, Ended> = {
      base: { ...ended, resultFiles: [{ ...json('old'), path: '' }] },
      head: { ...ended, stdout: json('new') },
    };
    const { log, stop } = await measured((side) => answers[side], {}, { base: fromFile, head: suite });
    expect(stop).toBeNull();
    expect(log.pairs.map((pair) => [pair?.base.results[0]?.benchmark, pair?.head.results[0]?.benchmark])).toEqual(
      Array.from({ length: 4 }, () => ['old', 'new']),
    );
  });

  test('run some benchmarks by the command of each side', async () => {
    const calls: [SideName, string[] | undefined][] = [];
    const filtered = {
      base: { command: ['bench', '--only=a'], benchmarks: ['a'] },
      head: { command: ['bench', '-k', 'a'], benchmarks: ['a'] },
    };
    const answer = (side: SideName, command: string[] | undefined): Ended => {
      calls.push([side, command]);
      return { ...ended, stdout: json('a') };
    };
    await measured(answer, { total: 2, filtered });
    expect(calls.map(([side, command]) => command === filtered[side].command)).toEqual([true, true, true, true]);
  });

  test.each<SideName>(['base', 'head'])(
    'run everything when the filter of the %s leaves something out',
    async (odd) => {
      const filtered = {
        base: { command: ['f'], benchmarks: ['a'] },
        head: { command: ['f'], benchmarks: ['a'] },
      };
      const answer = (side: SideName, command: string[] | undefined): Ended => ({
        ...ended,
        stdout: json(...(side === odd && command !== undefined ? ['other'] : ['other', 'a'])),
      });
      const { log } = await measured(answer, { filtered });
      expect(log.pairs.map((pair) => pair?.[odd].results.length)).toEqual([2, 2, 2, 2]);
    },
  );

  test('run everything when a side fails with the filter', async () => {
    const filtered = { base: { command: ['f'], benchmarks: ['a'] }, head: { command: ['f'], benchmarks: ['a'] } };
    const answer = (side: SideName, command: string[] | undefined): Ended =>
      side === 'head' && command !== undefined ? failed : { ...ended, stdout: json('a') };
    const { log, stop } = await measured(answer, { filtered });
    expect([stop, log.failures, log.pairs.length]).toEqual([null, [], 4]);
  });

  test.each<[string, Ended, string]>([
    ['fails', failed, 'failed'],
    ['is lost with its engine', lost, 'infrastructure error'],
  ])('are given up when the base %s', async (_, answer, how) => {
    const { stop } = await measured((side) => (side === 'base' ? answer : { ...ended, stdout: json('a') }));
    expect(stop).toMatchObject({ ended: how, reason: expect.stringMatching(/^3 pairs of 3 failed: base ended/) });
  });

  test('tell whether the head alone fails, whoever is first', async () => {
    const ok = { ...ended, stdout: json('a') };
    const alone = await measured((side) => (side === 'head' ? failed : ok), { order: ['head', 'head', 'head'] });
    expect(alone.stop).toMatchObject({ failing: 'head', reason: expect.stringContaining('head ended') });
    const both = await measured(() => failed, { order: ['head', 'head', 'head'] });
    expect(both.stop).toMatchObject({ failing: 'base', reason: expect.stringContaining('base ended') });
  });

  test('blame a head that always fails, though the base failed once', async () => {
    const ok = { ...ended, stdout: json('a') };
    let count = 0;
    const always = (side: SideName): Ended => (side === 'head' || ++count === 1 ? failed : ok);
    const { stop } = await measured(always);
    expect(stop).toMatchObject({
      failing: 'head',
      reason: expect.stringMatching(
        /^3 pairs of 3 failed: head ended .*; the head failed in 2 of 2 invocations, the base in 1 of 3$/,
      ),
    });
  });

  test('blame the base where a head that went well once fails as well', async () => {
    const ok = { ...ended, stdout: json('a') };
    const counts = { base: 0, head: 0 };
    const { stop } = await measured((side) => (++counts[side] === (side === 'base' ? 2 : 1) ? ok : failed));
    expect(stop).toMatchObject({ failing: 'base', reason: expect.stringContaining('base ended') });
  });

  test('that do not fit, and that nothing else compares, run the base once', async () => {
    const sides: SideName[] = [];
    const answer = (side: SideName): Ended => {
      sides.push(side);
      return { ...ended, stdout: json('a') };
    };
    const late = await measured(answer, { pairSeconds: 60, alone: () => true });
    expect([late.stop?.ended, late.log.tally.base, sides]).toEqual([
      'out of time',
      { ran: 1, failed: 0, seconds: 1 },
      ['base'],
    ]);
    expect((await measured(answer, { pairSeconds: 60 })).log.tally.base.ran).toBe(0);
  });

  test('count all that a turn takes, cleaning up included', async () => {
    const cleaning = { head: 3 };
    const { log } = await measured(() => ({ ...ended, stdout: json('a') }), { total: 2, cleaning });
    expect(log.turns).toEqual([
      { base: 1, head: 4 },
      { base: 1, head: 4 },
    ]);
    expect([log.tally.base.seconds, log.tally.head.seconds]).toEqual([2, 8]);
  });

  test('name what the world did before what a benchmark did', async () => {
    let count = 0;
    const { stop } = await measured(() => (++count === 2 ? lost : failed));
    expect(stop).toMatchObject({ ended: 'infrastructure error', reason: expect.stringContaining('engine was lost') });
  });
});
