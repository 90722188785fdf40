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

interface Found {
  kind: 'folder' | 'container' | 'image' | 'build cache';
  name: string;
  /** Why it is still there; null: gone, or would be. */
  problem: string | null;
}

/** Exit code: 0 everything found was removed, 4 something is left. Throws a usage error for a size that is none. */
export async function clean(options: CleanOptions): Promise<0 | 4> {
  const dryRun = options.dryRun === true;
  const cacheBytes = options.cache === undefined ? null : parseBytes(options.cache);
  const everybody = process.getuid?.() === 0;
  const folders = await sweepScratch([], { until: Number.POSITIVE_INFINITY, everybody, dryRun });
  const found: Found[] = folders.map(({ folder, problem }) => ({ kind: 'folder', name: folder, problem }));
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
  const { connectEngine, engineAnswers } = await import('../../io/engine/client.ts');
  const engine = connectEngine();
  if (!(await engineAnswers(engine))) return null;
  const { sweepCacheMounts } = await import('../../io/engine/cache-mounts.ts');
  const { listLeftContainers, sweepContainers } = await import('../../io/engine/container-sweep.ts');
  const { releaseImages } = await import('../../io/engine/held-images.ts');
  const { pruneBuildCache, sweepImages, USUAL_CACHE } = await import('../../io/engine/image-sweep.ts');
  const found: Found[] = (await listLeftContainers(engine, ownerIsGone)).map((id) => ({
    kind: 'container',
    name: id.slice(0, 12),
    problem: null,
  }));
  if (!dryRun) {
    await sweepContainers(engine, ownerIsGone);
    await releaseImages(engine, ownerIsGone);
  }
  const sweep = { unusedDays, most: Number.POSITIVE_INFINITY, dryRun };
  for (const { image, problem } of await sweepImages(engine, sweep, Date.now() / 1000)) {
    found.push({ kind: 'image', name: image, problem });
  }
  const signal = new AbortController().signal;
  const { mounts, bytes } = await sweepCacheMounts(engine, sweep, Date.now() / 1000, signal);
  if (mounts > 0)
    found.push({ kind: 'build cache', name: `${plural(mounts, 'cache mount')}, ${inMiB(bytes)}`, problem: null });
  if (dryRun) return found;
  const bound = cacheBytes === null ? USUAL_CACHE : { bytes: cacheBytes, unusedHours: 0 };
  const freed = await pruneBuildCache(engine, bound, signal);
  if (freed > 0) found.push({ kind: 'build cache', name: inMiB(freed), problem: null });
  return found;
}

function inMiB(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}

function sentences(found: Found[], dryRun: boolean, hasEngine: boolean): string[] {
  const verb = dryRun ? 'would remove' : 'removed';
  const lines = found.map(({ kind, name, problem }) =>
    terminalText(problem === null ? `${verb} ${kind} ${name}` : `left ${kind} ${name}: ${problem}`, 400),
  );
  if (found.length === 0) lines.push('nothing was left by earlier runs');
  if (!hasEngine) lines.push('no Docker engine answers: containers, images and build cache were not inspected');
  return lines;
}
