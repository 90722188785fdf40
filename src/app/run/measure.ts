/** Run and results: every invocation in turn, read as it ends; the first one that goes wrong ends the run. */

import type { Suite } from '../../model/config.ts';
import { invalidOutput, PinbenchError } from '../../model/errors.ts';
import { namesOneFile } from '../../model/pattern.ts';
import type { Ended, Usage } from '../../model/ports/engine.ts';
import type { Clock, HostCounters } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { Invocation, Readings, RunStatus } from '../../model/run.ts';
import { type EndedFacts, statusOf } from '../../results/invocation-status.ts';
import { noResults, readResults, type Written } from '../../results/read.ts';
import { quotedLines } from '../../text/quote.ts';
import { formatExcess } from '../../units/format.ts';

export interface Measured {
  invocations: Invocation[];
  /** One for each invocation that gave results. */
  readings: Readings[];
  /** What the launcher saw inside, for each invocation in which it ran. */
  frames: string[];
  /** What others saw of their containers that speaks against a frame or a request. */
  contradictions: string[];
  /** What each invocation used, where it was counted. */
  usages: Usage[];
  /** The host before the first invocation and after each. */
  counters: HostCounters[];
  status: RunStatus;
  failure: string | null;
  warnings: string[];
}

export function nothingMeasured(): Measured {
  const lists = {
    invocations: [],
    readings: [],
    frames: [],
    contradictions: [],
    usages: [],
    counters: [],
    warnings: [],
  };
  return { ...lists, status: 'ok', failure: null };
}

/** Lines of the benchmark's own output that a failure quotes. */
const QUOTED_LINES = 15;

export async function measure(
  suite: Suite,
  invoke: (order: number) => Promise<Ended>,
  readCounters: () => Promise<HostCounters>,
  clock: Clock,
  progress: Progress,
): Promise<Measured> {
  const measured = nothingMeasured();
  const total = suite.run.invocations;
  const started = clock.seconds();
  let before = await readCounters();
  measured.counters.push(before);
  for (let order = 1; order <= total; order += 1) {
    progress.live(() => `invocation ${order} of ${total}, ${timing(clock.seconds() - started, order - 1, total)}`);
    const ended = await invoke(order);
    progress.line(`invocation ${order} of ${total}: ${ended.seconds.toFixed(2)} s`);
    const after = await readCounters();
    measured.counters.push(after);
    measured.invocations.push(invocationOf(order, ended, before, after));
    before = after;
    if (ended.usage !== null) measured.usages.push(ended.usage);
    if (ended.observed !== null) measured.frames.push(ended.observed);
    measured.contradictions.push(...ended.contradictions);
    const read = await readInvocation(suite, order, ended, measured.warnings);
    if ('readings' in read) {
      measured.readings.push(read.readings);
      continue;
    }
    measured.status = read.status;
    measured.failure = read.failure;
    break;
  }
  progress.done();
  return measured;
}

/** What an invocation reported, or why it counts for nothing. */
export async function readInvocation(
  suite: Suite,
  order: number,
  ended: Ended,
  warnings: string[],
): Promise<{ readings: Readings } | { status: RunStatus; failure: string }> {
  const { status, failure } = statusOf(endedFacts(suite, order, ended));
  if (status !== 'ok') return { status, failure: `${failure ?? status}${quote(ended)}` };
  try {
    return { readings: await readResults(writtenBy(suite, ended, warnings), suite.results.format) };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'benchmark') throw thrown;
    return { status: 'invalid output', failure: `invocation ${order}: ${thrown.sentence()}${quote(ended)}` };
  }
}

function writtenBy(suite: Suite, ended: Ended, warnings: string[]): string | Written[] {
  const { path, format } = suite.results;
  if (path === undefined) {
    if (ended.stdout.truncated)
      warnings.push(`the benchmark printed ${ended.stdout.bytes} bytes: only its head and tail were read`);
    if (ended.stdout.text.trim() === '') throw noResults('the benchmark printed nothing on standard output', format);
    return ended.stdout.text;
  }
  if (ended.resultProblem !== null) {
    throw invalidOutput(ended.resultProblem, {
      expected: 'an ordinary file in $PINBENCH_OUTPUT, readable by everyone',
    });
  }
  const { resultFiles } = ended;
  if (resultFiles.length === 0) {
    const isOne = namesOneFile(path);
    throw invalidOutput(
      isOne ? `the benchmark wrote no "${path}"` : `the benchmark wrote no file that fits "${path}"`,
      {
        expected: isOne
          ? 'a file of that name in the folder $PINBENCH_OUTPUT'
          : 'such files in the folder $PINBENCH_OUTPUT',
        fix: 'write it there, or leave results.path out when the results are printed',
      },
    );
  }
  if (resultFiles.some(({ truncated }) => truncated)) {
    const bytes = resultFiles.reduce((sum, file) => sum + file.bytes, 0);
    throw invalidOutput(`"${path}" has ${formatExcess(bytes, 10 * 2 ** 20)}`, { expected: 'at most 10 MiB' });
  }
  if (resultFiles.every(({ text }) => text.trim() === '')) throw noResults(`"${path}" is empty`, format);
  return resultFiles;
}

function endedFacts(suite: Suite, order: number, ended: Ended): EndedFacts {
  return { ...ended, order, timeoutSeconds: suite.run.timeoutSeconds, memoryBytes: suite.run.memoryBytes };
}

export function invocationOf(order: number, ended: Ended, before: HostCounters, after: HostCounters): Invocation {
  const stolen =
    before.stealSeconds === null || after.stealSeconds === null ? null : after.stealSeconds - before.stealSeconds;
  return {
    order,
    seconds: ended.seconds,
    exitCode: ended.exitCode,
    outOfMemory: ended.outOfMemory,
    cpuSeconds: ended.usage?.cpuSeconds ?? null,
    throttledSeconds: ended.usage?.throttledSeconds ?? null,
    peakMemoryBytes: ended.usage?.peakMemoryBytes ?? null,
    // The counter is in hundredths of a second, and rounding must not make it go back.
    stealSeconds: stolen === null ? null : Math.max(0, Math.round(stolen * 100) / 100),
    pressure: ended.usage?.pressure ?? null,
  };
}

/** The end of what it printed, so that a person need not run it again to see why. */
function quote(ended: Ended): string {
  // What is on stderr then is the launcher's own line, and has been said.
  if (ended.notStarted !== null) return '';
  const isOnError = ended.stderr.text.trim() !== '';
  const text = isOnError ? ended.stderr.text : ended.stdout.text;
  const stream = isOnError ? 'standard error' : 'standard output';
  return text.trim() === '' ? '' : `\nThe last lines on ${stream}:\n${quotedLines(text, QUOTED_LINES)}`;
}

export function timing(elapsed: number, done: number, total: number): string {
  const passed = `${Math.round(elapsed)} s elapsed`;
  return done === 0 ? passed : `${passed}, about ${Math.round((elapsed / done) * (total - done))} s left`;
}
