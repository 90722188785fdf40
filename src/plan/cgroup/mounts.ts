/** Where the kernel's cgroup trees are mounted. */

export interface CgroupMounts {
  /** Mount of each v1 controller; joined ones (cpu,cpuacct) share theirs. */
  v1: Map<string, string>;
  v2: string | null;
}

/**
 * Reads /proc/self/mountinfo (https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html). A mount that shows only a
 * part of its tree is left out: below it the paths of a plan would mean something else.
 */
export function readMounts(mountinfo: string): CgroupMounts {
  const mounts: CgroupMounts = { v1: new Map(), v2: null };
  for (const line of mountinfo.split('\n')) {
    const [before = '', after = ''] = line.split(' - ');
    const [, , , root, target = ''] = before.split(' ');
    const [type, , options = ''] = after.split(' ');
    if (root !== '/') continue;
    const folder = unescaped(target);
    if (type === 'cgroup2') mounts.v2 ??= folder;
    if (type !== 'cgroup') continue;
    for (const controller of options.split(',').filter((option) => !NOT_CONTROLLERS.test(option))) {
      if (!mounts.v1.has(controller)) mounts.v1.set(controller, folder);
    }
  }
  return mounts;
}

const NOT_CONTROLLERS = /^(rw|ro|xattr|clone_children|noprefix|none|all|release_agent=.*|cpuset_v2_mode)$/;

/** Spaces and the like are written as three octal digits. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
