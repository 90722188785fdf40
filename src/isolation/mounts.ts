/** What /proc/self/mountinfo tells of the places that a benchmark may write to, and of its root. */
import { matching, wholeNumber } from './launcher-files.ts';

export interface Mount {
  point: string;
  options: string[];
  type: string;
  superOptions: string;
}

/** https://docs.kernel.org/filesystems/proc.html, section 3.5: optional fields end with a lone hyphen. */
export function readMounts(text = ''): Mount[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(' ');
    const hyphen = words.indexOf('-', 6);
    const [point, options] = words.slice(4, 6);
    const [type, , superOptions] = hyphen < 0 ? [] : words.slice(hyphen + 1);
    if (point === undefined || options === undefined || type === undefined || superOptions === undefined) return [];
    return [{ point, options: options.split(','), type, superOptions }];
  });
}

/** null where nothing is mounted. */
export function isReadOnly(mounts: Mount[], point: string): boolean | null {
  const mount = mountAt(mounts, point);
  return mount === undefined ? null : mount.options.includes('ro') || mount.superOptions.split(',').includes('ro');
}

/** In bytes; null for what is no tmpfs, or has no size. */
export function tmpfsSize(mounts: Mount[], point: string): number | null {
  const kibibytes = wholeNumber(/(?:^|,)size=(\d{1,20})k(?:,|$)/.exec(tmpfsOptions(mounts, point))?.[1]);
  return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
}

/**
 * `mpol=bind:0,2-3`: a policy, and its nodes with commas of their own (https://docs.kernel.org/filesystems/tmpfs.html).
 * Not there at all when pages go where the process that touches them is.
 */
export function tmpfsPolicy(mounts: Mount[], point: string): string | null {
  const form = /(?:^|,)mpol=([a-z]+(?:=[a-z]+)?(?::\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?)(?:,|$)/;
  return matching(form.exec(tmpfsOptions(mounts, point))?.[1], /^.{1,200}$/);
}

function tmpfsOptions(mounts: Mount[], point: string): string {
  const mount = mountAt(mounts, point);
  return mount?.type === 'tmpfs' ? mount.superOptions : '';
}

/** The later of two mounts on one place hides the earlier. */
function mountAt(mounts: Mount[], point: string): Mount | undefined {
  return mounts.findLast((mount) => mount.point === point);
}
