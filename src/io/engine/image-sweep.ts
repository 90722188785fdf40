/**
 * Images of earlier builds that nobody needs any more, and the engine's build cache beyond a bound. What a living run still
 * needs has a name of that run's own (held-images.ts), so an image of ours without any name is superseded.
 */
import { messageOf } from '../../model/errors.ts';
import { type Engine, engineError, field, LABEL, list, statusOf, text } from './client.ts';

/** What planBuild() of plan/image/build-plan.ts puts on each image that is built for a suite. */
const BUILT = `${LABEL}=image`;
const DAY_SECONDS = 24 * 3600;

export interface ImageSweep {
  /** Days since a suite's image was last built, after which it goes as well; the layer cache makes it anew. */
  unusedDays: number;
  /** Images that one sweep removes at most. */
  most: number;
  dryRun: boolean;
  /** Asks the engine what each image takes, which may take it some seconds. */
  sizes?: boolean;
}

export interface SweptImage {
  /** Its name, or its id when it has none. */
  image: string;
  /** Why it is still there; null: it is gone now, or would be. */
  problem: string | null;
  /** What no other image shares with it; null when nobody asked, or the engine does not say. */
  bytes: number | null;
}

/** `now`: seconds since 1970. An image that a container uses stays, and is not spoken of. */
export async function sweepImages(engine: Engine, sweep: ImageSweep, now: number): Promise<SweptImage[]> {
  const swept: SweptImage[] = [];
  for (const listed of await listBuilt(engine, sweep)) {
    const id = text(field(listed, 'Id'));
    const names = list(field(listed, 'RepoTags')).filter((name) => name !== '<none>:<none>');
    if (id === null || swept.length >= sweep.most) continue;
    if (names.length > 0 && !(names.every(isOurs) && (await isUnused(engine, id, sweep.unusedDays, now)))) continue;
    for (const [index, image] of (names.length > 0 ? names : [id]).entries()) {
      const problem = sweep.dryRun ? null : await remove(engine, image);
      // The last of its names takes the image along, so it counts once.
      if (problem !== IN_USE) swept.push({ image, problem, bytes: index === 0 ? ownBytes(listed) : 0 });
    }
  }
  return swept;
}

async function listBuilt(engine: Engine, { sizes = false }: ImageSweep): Promise<unknown[]> {
  // The client's types do not know the option.
  const more: object = sizes ? { 'shared-size': true } : {};
  const images: unknown = await engine.listImages({ filters: { label: [BUILT] }, ...more }).catch((thrown: unknown) => {
    throw engineError('images could not be listed', thrown);
  });
  return Array.isArray(images) ? images : [];
}

function ownBytes(listed: unknown): number | null {
  const [size, shared] = [field(listed, 'Size'), field(listed, 'SharedSize')];
  // -1: not asked for.
  return typeof size === 'number' && typeof shared === 'number' && shared >= 0 ? Math.max(0, size - shared) : null;
}

const IN_USE = 'a container uses it';

/** A suite's own name, not one that a user or a run gave as well. Podman puts a registry before it. */
function isOurs(name: string): boolean {
  return /^(?:localhost\/)?pinbench\/[a-z0-9._-]+:[0-9a-f]{12}(?:-base)?$/.test(name);
}

/** Each build names its image again, also one that came from the cache. An engine that does not say keeps its images. */
async function isUnused(engine: Engine, id: string, days: number, now: number): Promise<boolean> {
  const image: unknown = await engine
    .getImage(id)
    .inspect()
    .catch(() => null);
  const named = Date.parse(text(field(field(image, 'Metadata'), 'LastTagTime')) ?? '') / 1000;
  return named > 0 && now - named > days * DAY_SECONDS;
}

async function remove(engine: Engine, image: string): Promise<string | null> {
  try {
    await engine.getImage(image).remove();
    return null;
  } catch (thrown) {
    if (statusOf(thrown) === 404) return null;
    return statusOf(thrown) === 409 ? IN_USE : messageOf(thrown);
  }
}

/** What a start takes away: what Docker's own collector would, were it on. */
export const USUAL_CACHE: CacheBound = { bytes: 20 * 2 ** 30, unusedHours: 14 * 24 };

export interface CacheBound {
  bytes: number;
  /** Only what no build has used for so long goes; 0: whatever is beyond the bound, the oldest first. */
  unusedHours: number;
}

/** The cache is the engine's: it cannot tell our builds from those of others. Answers the bytes that were freed. */
export async function pruneBuildCache(engine: Engine, bound: CacheBound, signal: AbortSignal): Promise<number> {
  const filters = bound.unusedHours === 0 ? {} : { filters: { until: [`${bound.unusedHours}h`] } };
  const query = { 'keep-storage': `${bound.bytes}`, ...filters };
  const request = { method: 'POST', path: '/build/prune?', query } as const;
  const freed = field(
    await askOfCache(engine, request, signal, 'the build cache could not be pruned'),
    'SpaceReclaimed',
  );
  return typeof freed === 'number' ? freed : 0;
}

/** What `pruneBuildCache` would free at most, without the records of `except`. `now`: seconds since 1970. */
export async function cacheBeyond(
  engine: Engine,
  bound: CacheBound,
  except: readonly string[],
  now: number,
  signal: AbortSignal,
): Promise<number> {
  const records = (await cacheRecords(engine, signal, 'the build cache could not be inspected')).filter(
    (record) => field(record, 'Shared') !== true && !except.includes(text(field(record, 'ID')) ?? ''),
  );
  const sum = (some: unknown[]): number => some.reduce((bytes: number, record) => bytes + sizeOf(record), 0);
  const oldest = now - bound.unusedHours * 3600;
  const unneeded = records.filter((record) => field(record, 'InUse') !== true && lastUse(record) <= oldest);
  return Math.max(0, Math.min(sum(unneeded), sum(records) - bound.bytes));
}

export async function cacheRecords(engine: Engine, signal: AbortSignal, failure: string): Promise<unknown[]> {
  const request = { method: 'GET', path: '/system/df?', query: { type: 'build-cache' } } as const;
  const records: unknown = field(await askOfCache(engine, request, signal, failure), 'BuildCache');
  return Array.isArray(records) ? records : [];
}

/** Seconds since 1970; NaN where the engine does not say. */
export function lastUse(record: unknown): number {
  return Date.parse(text(field(record, 'LastUsedAt')) ?? text(field(record, 'CreatedAt')) ?? '') / 1000;
}

/** Bytes. */
export function sizeOf(record: unknown): number {
  const bytes = field(record, 'Size');
  return typeof bytes === 'number' ? bytes : 0;
}

/** What the client has no function for. `failure` says what was not done. Answers null for an engine without such a cache (Podman). */
export function askOfCache(
  engine: Engine,
  { method, path, query }: { method: 'GET' | 'POST'; path: string; query: Record<string, unknown> },
  abortSignal: AbortSignal,
  failure: string,
): Promise<unknown> {
  const options = method === 'POST' ? { _query: query, _body: {} } : query;
  return new Promise((resolve, reject) => {
    const request = { method, path, options, abortSignal, statusCodes: { 200: true } };
    engine.modem.dial(request, (failed: unknown, answer: unknown) => {
      if (failed === null || failed === undefined) resolve(answer);
      else if (statusOf(failed) === 404) resolve(null);
      else reject(engineError(failure, failed));
    });
  });
}
