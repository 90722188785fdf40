/**
 * What becomes of the paths that an image declares with VOLUME. An engine would put a folder of the host's disk there,
 * which no limit bounds and which is writable although the root is not. Instead a path is an empty tmpfs, which counts
 * towards the container's memory; or, where the image has something there, what it has, read-only.
 */
import path from 'node:path';
import { invalidOutput } from '../model/errors.ts';
import { quoted } from '../text/quote.ts';

export interface ImageVolume {
  /** Absolute and normal. */
  path: string;
  /** The image has something there. */
  filled: boolean;
}

/** Those that benchmarks' images have can be counted on one hand; each costs a mount in every invocation. */
const MOST_VOLUMES = 32;
const LONGEST = 1024;

/** Where a tmpfs or a folder of ours is anyway. */
const OURS = ['/tmp', '/dev/shm', '/pinbench'];

/** What is read back lies there, and what is not the kernel's there is not believed. */
const KERNELS = /^\/(proc|sys|dev)(\/|$)/;

/** Engines other than Docker make option lists of the names, with these characters between or around the parts. */
const SEPARATORS = /[,:;"'\\=\p{Cc}]/u;

/**
 * The declared paths that need something laid over them, normal and each once. Throws an error of kind `benchmark` for
 * what no honest image declares: it must neither be called a fault of the engine nor cover what is read back.
 */
export function readVolumes(declared: string[]): string[] {
  if (declared.length > MOST_VOLUMES) {
    throw refused(`the image declares ${declared.length} VOLUME paths`, `at most ${MOST_VOLUMES}`);
  }
  const normal = declared.map((name) => {
    const claim = `the image declares VOLUME ${quoted(name, 80)}`;
    if (!name.startsWith('/') || name.length > LONGEST || SEPARATORS.test(name)) {
      throw refused(claim, 'an absolute path without separators (, : ; = \\), quotes and control characters');
    }
    const place = path.posix.normalize(name).replace(/(?<=.)\/$/, '');
    if (place === '/') throw refused(claim, 'a folder, not the whole file system');
    if (KERNELS.test(place) && !OURS.includes(place) && !place.startsWith('/dev/shm/')) {
      throw refused(claim, "a place that is not the kernel's: not in /proc, /sys or /dev");
    }
    return place;
  });
  return [...new Set(normal)].filter((place) => !OURS.includes(place)).sort();
}

function refused(happened: string, expected: string): Error {
  return invalidOutput(happened, { expected, fix: 'change VOLUME in its Dockerfile, or in that of its base image' });
}
