/** `pinbench clean`: removes what earlier runs have left; without it each run does the same as it starts, as far as it is quick. */
import { sweepScratch } from '../../io/files/scratch.ts';
import { ownerIsGone } from '../../io/process/owner-mark.ts';
import { screenProgress } from '../../io/terminal/progress.ts';
import { errorScreen, printResult } from '../../io/terminal/screen.ts';
import { progressText, terminalText } from '../../text/escape.ts';
import { plural } from '../../text/quote.ts';
import { safeJson } from '../../text/safe-json.ts';
import { parseBytes } from '../../units/quantity.ts';

export interface CleanOptions {
  dryRun?: boolean;
  json?: boolean;
  unused: number;
  cache?: string;
}

export interface Found {
  kind: 'folder' | 'container' | 'image' | 'build cache';
  name: string;
  /** Why it is still there; null: gone, or would be. */
  problem: string | null;
  /** What it takes; null where that is not known. */
  bytes: number | null;
}

/** Exit code: 0 everything found was removed, 4 something is left. Throws a usage error for a size that is none. */
export async function clean(options: CleanOptions): Promise<0 | 4> {
  const dryRun = options.dryRun === true;
  const cacheBytes = options.cache === undefined ? null : parseBytes(options.cache);
  const everybody = process.getuid?.() === 0;
  const folders = await sweepScratch([], { until: Number.POSITIVE_INFINITY, everybody, dryRun });
  const found: Found[] = folders.map(({ folder, problem }) => ({ kind: 'folder', name: folder, problem, bytes: null }));
  if (!dryRun) {
    const { restoreHost } = await import('../../io/shield/shield.ts');
    const { sweepCgroups } = await import('../../io/cgroup/groups.ts');
    for (const sentence of restoreHost()) screenProgress(errorScreen(), progressText).warning(sentence);
    await sweepCgroups(ownerIsGone);
  }
  const engine = await ofEngine(options.unused, cacheBytes, dryRun);
  found.push(...(engine ?? []));
  const left = found.filter(({ problem }) => problem !== null);
  if (options.json === true) printResult(`${safeJson({ dryRun, engine: engine !== null, found }, 2)}\n`);
  else printResult(`${sentences(found, dryRun, engine !== null).join('\n')}\n`);
  return left.length > 0 ? 4 : 0;
}

/** null without an engine. */
async function ofEngine(unusedDays: number, cacheBytes: number | null, dryRun: boolean): Promise<Found[] | null> {
  const { readDockerSettings } = await import('../../io/engine/docker-settings.ts');
  const { reachEngine } = await import('../../io/engine/listening.ts');
  const engine = await reachEngine(readDockerSettings());
  if (engine === null) return null;
  const { sweepCacheMounts } = await import('../../io/engine/cache-mounts.ts');
  const { listLeftContainers, sweepContainers } = await import('../../io/engine/container-sweep.ts');
  const { releaseImages } = await import('../../io/engine/held-images.ts');
  const { cacheBeyond, pruneBuildCache, sweepImages, USUAL_CACHE } = await import('../../io/engine/image-sweep.ts');
  const found: Found[] = (await listLeftContainers(engine, ownerIsGone)).map((id) => ({
    kind: 'container',
    name: id.slice(0, 12),
    problem: null,
    bytes: null,
  }));
  if (!dryRun) {
    await sweepContainers(engine, ownerIsGone);
    await releaseImages(engine, ownerIsGone);
  }
  const sweep = { unusedDays, most: Number.POSITIVE_INFINITY, dryRun, sizes: true };
  for (const { image, problem, bytes } of await sweepImages(engine, sweep, Date.now() / 1000)) {
    found.push({ kind: 'image', name: image, problem, bytes });
  }
  const signal = new AbortController().signal;
  const { mounts, bytes } = await sweepCacheMounts(engine, sweep, Date.now() / 1000, signal);
  if (mounts.length > 0) {
    const name = `${plural(mounts.length, 'cache mount')}, ${inMiB(bytes)}`;
    found.push({ kind: 'build cache', name, problem: null, bytes });
  }
  const bound = cacheBytes === null ? USUAL_CACHE : { bytes: cacheBytes, unusedHours: 0 };
  const freed = dryRun
    ? await cacheBeyond(engine, bound, mounts, Date.now() / 1000, signal)
    : await pruneBuildCache(engine, bound, signal);
  if (freed > 0) {
    const name = `${dryRun ? 'up to ' : ''}${inMiB(freed)}`;
    found.push({ kind: 'build cache', name, problem: null, bytes: freed });
  }
  return found;
}

function inMiB(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}

/** Lines for people: each thing, and what all of it comes to. */
export function sentences(found: Found[], dryRun: boolean, hasEngine: boolean): string[] {
  const verb = dryRun ? 'would remove' : 'removed';
  const lines = found.map(({ kind, name, problem }) =>
    terminalText(problem === null ? `${verb} ${kind} ${name}` : `left ${kind} ${name}: ${problem}`, 400),
  );
  if (found.length === 0) lines.push('nothing was left by earlier runs');
  lines.push(...total(found, dryRun));
  if (!hasEngine) lines.push('no Docker engine answers: containers, images and build cache were not inspected');
  return lines;
}

/** Folders and containers are not measured, nor images of an engine that does not say: the bytes are those that are known. */
function total(found: Found[], dryRun: boolean): string[] {
  const gone = found.filter(({ problem }) => problem === null);
  if (gone.length === 0) return [];
  const counts = (['folder', 'container', 'image'] as const).flatMap((kind) => {
    const count = gone.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [plural(count, kind)];
  });
  const known = gone.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const atLeast = gone.some(({ bytes }) => bytes === null) ? 'at least ' : '';
  // What a prune of the build cache frees is an estimate until it is done.
  const freed =
    known === 0 ? [] : [dryRun ? `about ${inMiB(known)} would be freed` : `${atLeast}${inMiB(known)} freed`];
  return [`in all: ${[...counts, ...freed].join(', ')}`];
}
