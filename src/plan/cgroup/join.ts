/** A process can only be counted from its first instruction on when it joins its cgroup before it becomes the benchmark. */

export interface Join {
  argv: string[];
  /** The cgroup.procs files to join. */
  groups: string[];
  env: Record<string, string>;
}

/**
 * Joins, then becomes the command. Arguments only, never a built command line, and no variables, which might be the
 * benchmark's own. A group that cannot be joined is passed over: its counters then stay at zero, which is noticed. A
 * command that is not there is told in the launcher's words.
 */
const SCRIPT = `unset $1; shift
while [ "$1" != -- ]; do { echo 0 >"$1"; } 2>/dev/null || :; shift; done
shift
command -v -- "$1" >/dev/null || { printf 'PINBENCH-NOT-STARTED 2 command %s\\n' "$1" >&2; exit 127; }
exec "$@"`;

/** Variables that shells add; the size of the environment moves the stack, so the benchmark's is kept as it was. */
const SHELLS_OWN = ['PWD', 'OLDPWD', 'SHLVL'];

export function joinFirst({ argv, groups, env }: Join): string[] {
  const added = SHELLS_OWN.filter((name) => env[name] === undefined).join(' ');
  // With nothing to unset, a name that no environment of ours has.
  return ['/bin/sh', '-c', SCRIPT, 'sh', added === '' ? 'PINBENCH_NOTHING' : added, ...groups, '--', ...argv];
}
