import { describe, expect, test } from 'vitest';
import { disturbances, frequencyIsFixed, usageDisturbances, volatileOf } from '../../../src/isolation/disturbances.ts';
import type { Usage } from '../../../src/model/ports/engine.ts';
import type { HostCounters } from '../../../src/model/ports/host.ts';

const BEFORE: HostCounters = {
  seconds: 1000,
  clockOffset: 1.7e9,
  stealSeconds: 50,
  swapInPages: 10,
  swapOutPages: 20,
  throttleEvents: 3,
  interrupts: { '36 disk': 5000, '40 net': 7 },
  frequencies: { '2': 3_000_000, '3': 3_000_000 },
  loadAverage: 0.5,
  temperatureCelsius: 40,
  memoryAvailableBytes: 1e9,
  uptimeSeconds: 990,
};
const USUAL = { maxSteal: 0.001, maxInterrupts: 1000, fixedFrequency: false };
/** A hundred seconds later. */
const later = (changes: Partial<HostCounters> = {}): HostCounters => ({ ...BEFORE, seconds: 1100, ...changes });
const UNREADABLE: Partial<HostCounters> = {
  stealSeconds: null,
  swapInPages: null,
  swapOutPages: null,
  throttleEvents: null,
  interrupts: null,
  frequencies: null,
};

describe('a run of a hundred seconds', () => {
  test.each<[string, Partial<HostCounters>]>([
    ['in which nothing happened', {}],
    ['with a thousandth stolen', { stealSeconds: 50.1 }],
    ['with a clock that was slewed at its fastest', { clockOffset: 1.7e9 - 0.059 }],
    ['with a thousand interrupts a second', { interrupts: { '36 disk': 105_000, '40 net': 7 } }],
    ['on CPUs whose clock changes by design', { frequencies: { '2': 1_200_000, '3': 3_000_000 } }],
    ['of which nothing could be read', UNREADABLE],
    [
      'in which counters began anew',
      { stealSeconds: 1, swapInPages: 0, throttleEvents: 0, interrupts: { '36 disk': 1 } },
    ],
  ])('%s was not disturbed', (_name, changes) => {
    expect(disturbances(BEFORE, later(changes), USUAL)).toEqual([]);
  });

  test.each<[string, Partial<HostCounters>, string]>([
    [
      'more than a thousandth stolen',
      { stealSeconds: 50.11 },
      'the hypervisor took 0.11 s from the CPUs, 0.11 % of the run (run.max-steal is 0.1 %)',
    ],
    ['one throttling', { throttleEvents: 4 }, 'times that heat throttled the CPUs: 1'],
    ['a page swapped in', { swapInPages: 11 }, 'pages that the host swapped in: 1'],
    ['pages swapped out', { swapOutPages: 30 }, 'pages that the host swapped out: 10'],
    ['a clock set back', { clockOffset: 1.7e9 - 3600 }, "the host's clock was set back by 3600 s during the run"],
    ['a clock set forward', { clockOffset: 1.7e9 + 0.07 }, "the host's clock was set forward by 0.07 s during the run"],
    [
      'a device that storms, though it was silent before',
      { interrupts: { '36 disk': 5100, '40 net': 7, '50 new': 200_000 } },
      'devices interrupted the CPUs 2001 times a second, most of all 50 new (run.max-interrupts is 1000)',
    ],
  ])('with %s says so with figures', (_name, changes, sentence) => {
    expect(disturbances(BEFORE, later(changes), USUAL)).toEqual([sentence]);
  });

  test.each([
    [50.01, 0],
    [50.02, 1],
  ])(
    'is too short for one tick of the steal counter to mean anything when it lasts a second (%d)',
    (stealSeconds, count) => {
      expect(disturbances(BEFORE, { ...BEFORE, seconds: 1001, stealSeconds }, USUAL)).toHaveLength(count);
    },
  );

  test('on CPUs with a fixed frequency tells those that left it by more than a hundredth', () => {
    const slowed = later({ frequencies: { '2': 2_960_000, '3': 2_971_000 } });
    expect(disturbances(BEFORE, slowed, { ...USUAL, fixedFrequency: true })).toEqual([
      'CPU 2 did not keep its fixed frequency: 3000 MHz before, 2960 MHz after',
    ]);
    expect(disturbances({ ...BEFORE, frequencies: null }, slowed, { ...USUAL, fixedFrequency: true })).toEqual([]);
  });

  test('tells everything that happened', () => {
    expect(disturbances(BEFORE, later({ stealSeconds: 60, throttleEvents: 9, swapOutPages: 21 }), USUAL)).toHaveLength(
      3,
    );
  });

  test('is recorded with differences of counters, and readings before and after', () => {
    const record = volatileOf(
      BEFORE,
      later({ stealSeconds: 51, loadAverage: 2, interrupts: { '36 disk': 5003, '40 net': 7 } }),
    );
    expect(record).toMatchObject({
      seconds: 100,
      stealSeconds: 1,
      swapInPages: 0,
      interrupts: { '36 disk': 3 },
      loadAverage: [0.5, 2],
      temperatureCelsius: [40, 40],
    });
    expect(volatileOf(BEFORE, later(UNREADABLE))).toMatchObject({ stealSeconds: null, interrupts: null });
  });

  test('keeps the busiest of many interrupts in its record', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index} queue`, index + 1]));
    const { interrupts } = volatileOf({ ...BEFORE, interrupts: {} }, later({ interrupts: many }));
    expect(Object.keys(interrupts ?? {})).toHaveLength(20);
    expect(interrupts).toHaveProperty(['2999 queue'], 3000);
  });
});

describe('a frequency is fixed', () => {
  test.each<[Partial<Parameters<typeof frequencyIsFixed>[0]>, boolean]>([
    [{ governor: 'performance', turbo: 'off' }, true],
    [{ governor: 'powersave', turbo: 'off', frequencyLimits: '2000000-2000000' }, true],
    [{ governor: 'powersave', turbo: 'off', frequencyLimits: '800000-2000000' }, false],
    [{ governor: 'performance', turbo: 'on', frequencyLimits: '2000000-2000000' }, false],
    [{ governor: 'performance', turbo: null }, false],
    [{}, false],
  ])('under %o: %s', (changes, fixed) => {
    const unknown = { governor: null, turbo: null, frequencyLimits: null };
    expect(frequencyIsFixed({ ...unknown, ...changes })).toBe(fixed);
  });
});

describe('invocations', () => {
  const usage = (throttledSeconds: number | null): Usage => ({
    cpuSeconds: 1,
    throttledSeconds,
    peakMemoryBytes: 1,
    outOfMemoryKills: 0,
    pressure: null,
  });
  test.each<[string, (Usage | null)[], string[]]>([
    ['that were never stopped disturb nothing', [usage(0), usage(null), null], []],
    ['that were not counted disturb nothing', [], []],
    [
      'that a quota stopped are told',
      [usage(0.25), usage(0), usage(0.5)],
      ['a CPU quota stopped 2 of 3 invocations for 0.75 s in all'],
    ],
  ])('%s', (_name, usages, sentences) => {
    expect(usageDisturbances(usages)).toEqual(sentences);
  });
});
