/**
 * Measures what two builds of unchanged code differ by: each pair of neighbouring commits that gave two images, beside each
 * other. Each comparison is stored as a run of the newer commit, from which later verdicts learn their noise floor.
 */
import { type Calibrated, type Compared, calibrationOf } from '../compare/calibration.ts';
import { isYoung } from '../history/baseline/candidates.ts';
import { COMMIT_DIGITS, KEY_DIGITS, seriesOf } from '../history/stored-run-path.ts';
import type { StoredRun } from '../model/baseline.ts';
import type { Policy, Suite } from '../model/config.ts';
import { infrastructureError, PinbenchError } from '../model/errors.ts';
import type { Store } from '../model/ports/store.ts';
import type { Run } from '../model/run.ts';
import { firstLine, plural } from '../text/quote.ts';
import { imagesOf, runAlike, sharedRunContext, type Tree } from './paired/interleave.ts';
import { runInPairs } from './paired/paired-run.ts';
import { type BaselineScope, findBaseline } from './run/find-baseline.ts';
import type { MeasuringSession } from './run/produce-run.ts';

export interface CalibrationPlan {
  suite: Suite;
  policy: Policy['compare'];
  /** Commits along first parents, newest first. */
  line: string[];
  /** Where the clone is shallow: the command that fetches the rest of its history. */
  deepen: string | null;
  branch: string | null;
  /** Of the configuration's file, as a run records it. */
  configuration?: string;
  /** Comparisons to be measured. */
  comparisons: number;
  /** Pairs of each, even. */
  pairs: number;
  keep: boolean;
  scope: BaselineScope;
  /** A new one each time it is asked for. */
  runToken(): string;
}

export interface CalibrationPorts extends MeasuringSession {
  tree: Tree;
  store: Store;
}

/** Pairs of the newest image beside itself. */
const CONTROL_PAIRS = 10;

/** Throws the newest commit's error when that cannot be measured: then nothing can be said of this host. */
export async function calibrateSuite(
  plan: CalibrationPlan,
  ports: CalibrationPorts,
  signal: AbortSignal,
): Promise<Calibrated> {
  const { suite, line } = plan;
  const { progress, clock } = ports;
  progress.stage(suite.name);
  const context = await sharedRunContext(suite, ports);
  // What is learned is of the command of today.
  const imageOf = imagesOf(suite, runAlike(ports.tree), context, ports, signal);
  const measure = async (commit: string, base: string, pairs: number): Promise<Run> => {
    const sides = { head: await imageOf(commit), base: await imageOf(base) };
    const { branch, configuration } = plan;
    const source = { ...NO_SOURCE, ...(configuration === undefined ? {} : { configuration }), commit, branch };
    const identity = { source, runToken: plan.runToken() };
    return runInPairs({ suite, context, identity, base, sides, pairs }, ports, signal);
  };

  const [newest] = line;
  if (newest === undefined) throw infrastructureError('there is no commit to calibrate with');
  progress.line(`${newest.slice(0, 12)} against itself: any difference comes from this host or from the measurement`);
  const control = await measure(newest, newest, CONTROL_PAIRS);
  const known = await knownComparisons(control, plan, ports);
  const compared: Compared[] = [];
  let [done, began] = [0, 0];
  let seconds = 0;
  // A ready image is the same for every commit.
  for (const [index, commit] of suite.image?.name === undefined ? line.entries() : []) {
    const base = line[index + 1];
    if (base === undefined || done === plan.comparisons) break;
    if (signal.aborted) break;
    const what = `${commit.slice(0, 12)} against ${base.slice(0, 12)}`;
    began = clock.seconds();
    const outcome = known.has(nameOf(commit, base))
      ? { state: 'known' as const, reason: null }
      : await compare(commit, base);
    compared.push({ commit, base, ...outcome });
    if (outcome.state === 'measured') {
      done += 1;
      seconds += clock.seconds() - began;
    }
    progress.line(`${what}: ${outcomeText(outcome, done, plan.comparisons)}`);
  }
  progress.done();
  if (signal.aborted) {
    throw infrastructureError(`stopped; ${plural(done, 'comparison')} of ${suite.name} had been measured`, {
      fix: plan.keep ? 'run it again: it continues after what is stored' : 'run it again',
    });
  }
  return {
    ...(await learned(control, plan, ports)),
    compared,
    exhausted: done < plan.comparisons,
    commits: line.length,
    deepen: plan.deepen,
    seconds: done === 0 ? null : seconds / done,
  };

  async function compare(commit: string, base: string): Promise<Pick<Compared, 'state' | 'reason'>> {
    try {
      const [head, other] = [await imageOf(commit), await imageOf(base)];
      if (head.image !== null && head.image.id === other.image?.id) return { state: 'same image', reason: null };
      const run = await measure(commit, base, plan.pairs);
      if (plan.keep) await ports.store.append(run);
      return { state: 'measured', reason: doubtOf(run, control) };
    } catch (thrown) {
      progress.done();
      if (signal.aborted) return { state: 'not measured', reason: 'stopped' };
      // A store that refuses one run refuses the next too, and so does an engine that is gone.
      if (!(thrown instanceof PinbenchError) || thrown.kind === 'infrastructure') throw thrown;
      return { state: 'not measured', reason: firstLine(thrown.message) };
    }
  }
}

const NO_SOURCE = { repository: null, dirty: false, pullRequest: null, workflow: null };

function nameOf(commit: string, base: string): string {
  return `${commit} ${base}`;
}

/** Why a comparison teaches nothing although it was measured. */
function doubtOf(run: Run, control: Run): string | null {
  if (run.status === 'dirty') {
    const [why] = [...run.isolation.violations, ...run.host.disturbances];
    return `it was disturbed: ${why}`;
  }
  if (run.environment.key === control.environment.key) return null;
  return 'it was measured in another environment than the pairs of the newest commit';
}

function outcomeText({ state, reason }: Pick<Compared, 'state' | 'reason'>, done: number, wanted: number): string {
  const why = reason === null ? '' : `: ${reason}`;
  switch (state) {
    case 'measured':
      return `comparison ${done} of ${wanted} measured${reason === null ? '' : `, but it does not count: ${reason}`}`;
    case 'known':
      return 'measured before';
    case 'same image':
      return 'the image is the same, so there is nothing to learn';
    case 'not measured':
      return `left out${why}`;
  }
}

/** Comparisons of this environment that are stored and not too old to count, by `nameOf`. */
async function knownComparisons(
  control: Run,
  { line, policy }: CalibrationPlan,
  { store, clock, progress }: CalibrationPorts,
): Promise<Set<string>> {
  const { key } = control.environment;
  const commits = new Set(line.map((commit) => commit.slice(0, COMMIT_DIGITS)));
  const now = clock.now();
  const isCandidate = (one: StoredRun): boolean =>
    one.key === key.slice(0, KEY_DIGITS) &&
    !one.excluded &&
    commits.has(one.commit) &&
    isYoung(one.startedAt, policy, now);
  const stored = (await store.list(seriesOf(control))).filter(isCandidate);
  if (stored.length > 0) progress.line(`reading ${plural(stored.length, 'stored run')}`);
  const runs = await Promise.all(stored.map((one) => readOrTell(one)));
  return new Set(
    runs.flatMap((run) => {
      const base = run?.pairs?.purpose === 'calibration' ? run.pairs.base.commit : null;
      const commit = run?.source.commit ?? null;
      return base === null || commit === null || run?.environment.key !== key ? [] : [nameOf(commit, base)];
    }),
  );

  async function readOrTell(one: StoredRun): Promise<Run | null> {
    try {
      return await store.read(one);
    } catch (thrown) {
      if (!(thrown instanceof PinbenchError)) throw thrown;
      progress.warning(`a stored run was left out: ${thrown.message}`);
      return null;
    }
  }
}

/** What the next run on top of the newest commit would learn from the store. */
async function learned(
  control: Run,
  plan: CalibrationPlan,
  ports: CalibrationPorts,
): Promise<Pick<Calibrated, 'suite' | 'key' | 'metrics' | 'stored'>> {
  // As with uncommitted changes: then the newest commit's own runs count as well.
  const next: Run = { ...control, source: { ...control.source, dirty: true } };
  const found = await findBaseline(next, plan.scope, plan.policy, ports.store, ports.clock.now());
  for (const note of found.notes) ports.progress.warning(note);
  const rules = { compare: plan.policy, acknowledge: [], calibrations: found.calibrations };
  return {
    suite: plan.suite.name,
    key: control.environment.key,
    metrics: calibrationOf(next, found.baseline, found.runs, rules),
    stored: (await knownComparisons(control, plan, ports)).size,
  };
}
