/** What /proc/self/mountinfo tells of the root and of /dev/shm. */
import type { IsolationFacts } from '../model/isolation.ts';
import { matching, wholeNumber } from './launcher-files.ts';

interface Mount {
  point: string;
  options: string[];
  type: string;
  superOptions: string;
}

export function readMountFacts(
  mountinfo: string | undefined,
): Pick<IsolationFacts, 'readOnlyRoot' | 'shmBytes' | 'shmPolicy'> {
  const mounts = readMounts(mountinfo);
  const root = mountAt(mounts, '/');
  const shm = mountAt(mounts, '/dev/shm');
  const tmpfsOptions = shm?.type === 'tmpfs' ? shm.superOptions : '';
  return {
    readOnlyRoot:
      root === undefined ? null : root.options.includes('ro') || root.superOptions.split(',').includes('ro'),
    shmBytes: readSize(tmpfsOptions),
    shmPolicy: readPolicy(tmpfsOptions),
  };
}

/** https://docs.kernel.org/filesystems/proc.html, section 3.5: optional fields end with a lone hyphen. */
function readMounts(text = ''): Mount[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(' ');
    const hyphen = words.indexOf('-', 6);
    const [point, options] = words.slice(4, 6);
    const [type, , superOptions] = hyphen < 0 ? [] : words.slice(hyphen + 1);
    if (point === undefined || options === undefined || type === undefined || superOptions === undefined) return [];
    return [{ point, options: options.split(','), type, superOptions }];
  });
}

/** The later of two mounts on one place hides the earlier. */
function mountAt(mounts: Mount[], point: string): Mount | undefined {
  return mounts.findLast((mount) => mount.point === point);
}

function readSize(options: string): number | null {
  const kibibytes = wholeNumber(/(?:^|,)size=(\d{1,20})k(?:,|$)/.exec(options)?.[1]);
  return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
}

/**
 * `mpol=bind:0,2-3`: a policy, and its nodes with commas of their own (https://docs.kernel.org/filesystems/tmpfs.html).
 * Not there at all when pages go where the process that touches them is.
 */
function readPolicy(options: string): string | null {
  const policy = /(?:^|,)mpol=([a-z]+(?:=[a-z]+)?(?::\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?)(?:,|$)/.exec(options)?.[1];
  return matching(policy, /^.{1,200}$/);
}
