/**
 * What pinbench tries again, how often and after how long: each repeat of the program is a row here. Whatever may have
 * been carried out is only repeated where doing it twice does no harm; a POST to GitHub never is.
 */

/** Tries of one call to the outside, the first included. Each wait is twice the one before. */
export interface Retries {
  tries: number;
  /** Seconds after the first try. */
  firstWait: number;
  /** Seconds. */
  longestWait: number;
  /** Each wait is anything from nothing to twice as much, so that writers who met once do not meet again. */
  isSpread: boolean;
}

/** A request that failed on the way or at GitHub (5xx), unless it is a POST; the comment, once it is known not to be there. */
export const GITHUB_REQUEST: Retries = { tries: 4, firstWait: 1, longestWait: 4, isSpread: false };

/**
 * A request that GitHub was too busy for (429, or 403 with a limit), so that it was not carried out; its tries count with
 * the others. The waits are GitHub's own advice where it names no time, and one beyond the longest is not waited for.
 */
export const GITHUB_LIMIT = { firstWait: 60, longestWait: 120 };

/** A workflow artifact whose download broke off. The upload is the library's, which tries each request five times. */
export const ARTIFACT_DOWNLOAD: Retries = { tries: 3, firstWait: 1, longestWait: 2, isSpread: false };

/** A git call to the remote of the clone when it cannot be reached: half a minute of waiting. */
export const GIT_CALL: Retries = { tries: 7, firstWait: 1, longestWait: 10, isSpread: false };

/** The same for the data branch; fifty writers with a second each for a push do not stand in each other's way. */
export const DATA_BRANCH_CALL: Retries = { tries: 7, firstWait: 0.5, longestWait: 10, isSpread: true };

/** Looks at a data branch that changes under each, before it is called a race that never ends. */
export const DATA_BRANCH_LOOK: Retries = { tries: 20, firstWait: 0.5, longestWait: 0.5, isSpread: true };

/** A commit on the data branch, made anew while others are first, for so long. */
export const DATA_BRANCH_PUSH: Retries & { patienceSeconds: number; mostUnmoved: number } = {
  tries: Number.POSITIVE_INFINITY,
  firstWait: 0.5,
  longestWait: 10,
  isSpread: true,
  patienceSeconds: 600,
  // A push that is refused while the branch stands still meets another one that has not ended; so often, it meets none.
  mostUnmoved: 6,
};

/** CPUs that `auto` chose and others have, all invocations together. */
export const TAKEN_CPUS = { mostMs: 600_000, pollMs: 2000 };

/** This host, while another run measures on it: without end for one's own runs, so long for other users'. */
export const HOST_TURN = { mostMs: 6 * 3_600_000, pollMs: 200 };

/** The shield's lock, until its holder lets go or has ended. */
export const HOST_LOCK = { pollMs: 200 };

/** Whether the engine still answers, once the output of a container has ended. */
export const ENGINE_SIGN = { pollMs: 500 };

/** Processes of a cgroup that were told to end, and then its folder, which stays busy for a moment. */
export const CGROUP_END = { patienceMs: 5000, killMs: 5, removeMs: 10 };

/** Folders for a cgroup, when another pinbench that ends removes an empty one above it between two steps. */
export const CGROUP_FOLDERS = { tries: 11 };

/** Processes that a benchmark left elsewhere: each may start another one while it is looked for. */
export const LEFT_PROCESSES = { tries: 20, pollMs: 5 };

/** `taskset` for a process with its threads: one that ends while taskset goes through them makes it fail. */
export const CONFINING = { tries: 5 };

/** Moves off the benchmark's CPUs. Where processes are started faster than they can be moved there is no end to it. */
export const SHIELD_SWEEP = {
  passes: 500,
  // Moves of one task before it cannot be moved: the kernel passes over one that is ending, for a while.
  patient: 200,
  // For a look in passing, which must not hold up anything: what is stuck now is tried again at the next.
  inPassing: 2,
};

/** A folder of the shield that is removed with tasks in it. */
export const SHIELD_REMOVAL = {
  passes: 100,
  // A task that is still there after so many moves is ending, or cannot be moved.
  moves: 3,
  // Looks at a folder that is in use, with a pause before most: about five seconds.
  looks: 500,
};

/** Before most looks and moves of the shield. */
export const SHIELD_PAUSE = { pauseMs: 10 };

/** A folder that something is still writing into; Node's own waits. Linux has a removal of ours, which needs none. */
export const FOLDER_REMOVAL = { retries: 3 };

/** Seconds to wait after that many tries, from 1; null when there must be no other. `random`: evenly over 0 to 1. */
export function waitAfter(retries: Retries, tries: number, random: () => number = () => 0.5): number | null {
  if (tries >= retries.tries) return null;
  const mean = Math.min(retries.longestWait, retries.firstWait * 2 ** (tries - 1));
  return retries.isSpread ? mean * 2 * random() : mean;
}
