/**
 * Cache mounts of pinbench's builds that no build needs any more. A commit that was built beside another has mounts of its
 * own, which nothing but a build of that very commit would use again, and each pull request leaves some behind.
 */
import { SIDE_NAMESPACE } from '../build/cache-namespace.ts';
import { type Engine, field, text } from './client.ts';
import { askOfCache, cacheRecords, lastUse, sizeOf } from './image-sweep.ts';

const FAILURE = 'cache mounts of earlier builds could not be removed';
const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** What the engine says of a mount: it has the id that the build gave it, after our namespace. Docker 20 leaves that out. */
const OURS = /^cached mount .* with id "(pinbench-(?:side-)?)[0-9a-f]{32}\//s;

export interface MountSweep {
  /** Days since a build used a mount, after which it goes. One of a commit built beside another goes after an hour. */
  unusedDays: number;
  /** Mounts that one sweep removes at most. */
  most: number;
  dryRun: boolean;
}

/** `now`: seconds since 1970. Answers the ids of those that went, or would, and their bytes. Mounts that a build uses stay. */
export async function sweepCacheMounts(
  engine: Engine,
  { unusedDays, most, dryRun }: MountSweep,
  now: number,
  signal: AbortSignal,
): Promise<{ mounts: string[]; bytes: number }> {
  // A build that goes on may still come to a step that uses it.
  const sideSeconds = Math.min(HOUR_SECONDS, unusedDays * DAY_SECONDS);
  const unneeded = (await mountsOf(engine, signal)).filter(
    ({ isSide, used }) => now - used >= (isSide ? sideSeconds : unusedDays * DAY_SECONDS),
  );
  const swept = unneeded.slice(0, most);
  if (!dryRun) for (const { id } of swept) await removeMount(engine, id, signal);
  return { mounts: swept.map(({ id }) => id), bytes: swept.reduce((sum, { bytes }) => sum + bytes, 0) };
}

interface CacheMount {
  id: string;
  isSide: boolean;
  bytes: number;
  /** Seconds since 1970. */
  used: number;
}

async function mountsOf(engine: Engine, signal: AbortSignal): Promise<CacheMount[]> {
  return (await cacheRecords(engine, signal, FAILURE)).flatMap((record) => {
    const [, prefix] = OURS.exec(text(field(record, 'Description')) ?? '') ?? [];
    const id = text(field(record, 'ID'));
    const used = lastUse(record);
    if (prefix === undefined || id === null || !(used > 0) || field(record, 'InUse') === true) return [];
    if (text(field(record, 'Type')) !== 'exec.cachemount') return [];
    return [{ id, isSide: prefix === SIDE_NAMESPACE, bytes: sizeOf(record), used }];
  });
}

async function removeMount(engine: Engine, id: string, signal: AbortSignal): Promise<void> {
  const request = { method: 'POST', path: '/build/prune?', query: { filters: { id: [id] } } } as const;
  await askOfCache(engine, request, signal, FAILURE);
}
