import Docker from 'dockerode';
import { expect, test, vi } from 'vitest';
import { cacheBeyond, sweepImages } from '../../../../src/io/engine/image-sweep.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z') / 1000;
const signal = new AbortController().signal;

interface Cached {
  id: string;
  bytes: number;
  hours: number;
  inUse?: boolean;
  shared?: boolean;
}

/** An engine that lists this build cache, each record last used so many hours ago. */
function engineWith(cached: Cached[]): Docker {
  const engine = new Docker();
  const BuildCache = cached.map(({ id, bytes, hours, inUse = false, shared = false }) => ({
    ID: id,
    Size: bytes,
    InUse: inUse,
    Shared: shared,
    LastUsedAt: new Date((NOW - hours * 3600) * 1000).toISOString(),
  }));
  vi.spyOn(engine.modem, 'dial').mockImplementation((_request, answer) => answer?.(null, { BuildCache }));
  return engine;
}

test.each([
  ['what is beyond the bound', { bytes: 60, unusedHours: 0 }, [], 40],
  ['no more than was unused for so long', { bytes: 0, unusedHours: 24 }, [], 30],
  ['nothing of what is removed already', { bytes: 60, unusedHours: 0 }, ['old'], 10],
  ['nothing within the bound', { bytes: 200, unusedHours: 0 }, [], 0],
])('a prune would free %s', async (_, bound, except, freed) => {
  const engine = engineWith([
    { id: 'old', bytes: 30, hours: 48 },
    { id: 'new', bytes: 50, hours: 1 },
    { id: 'busy', bytes: 20, hours: 48, inUse: true },
    { id: 'of an image', bytes: 500, hours: 48, shared: true },
  ]);
  expect(await cacheBeyond(engine, bound, except, NOW, signal)).toBe(freed);
});

test('an image takes what no other has, where the engine says so', async () => {
  const engine = new Docker();
  const listed = [
    { Id: 'a', RepoTags: [], Size: 100, SharedSize: 70 },
    { Id: 'b', RepoTags: [], Size: 100, SharedSize: -1 },
  ];
  const list = vi.spyOn(engine, 'listImages').mockImplementation(async () => JSON.parse(JSON.stringify(listed)));
  const sweep = { unusedDays: 30, most: 10, dryRun: true };
  expect(await sweepImages(engine, { ...sweep, sizes: true }, NOW)).toEqual([
    { image: 'a', problem: null, bytes: 30 },
    { image: 'b', problem: null, bytes: null },
  ]);
  expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ 'shared-size': true }));
  await sweepImages(engine, sweep, NOW);
  expect(list).toHaveBeenLastCalledWith(expect.not.objectContaining({ 'shared-size': true }));
});
