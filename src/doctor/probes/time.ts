/** Evaluates how steady the fixed loop is, alone, beside busy CPUs and against itself; and what was taken meanwhile. */

import { cutText } from '../../text/quote.ts';
import { type Span, stolenShare } from './counters.ts';
import { round } from './cpu.ts';
import { readLoops } from './output.ts';
import { noResult, type ProbeResult, probeResult } from './probe.ts';

/** Outputs of two series; null for `busy` where no CPU is left to be kept busy. */
export function evaluateQuietBusy(quiet: string, busy: string | null): ProbeResult {
  if (busy === null) return noResult('quiet-busy', 'there is no CPU besides the benchmark’s');
  const [alone, loaded] = [median(readLoops(quiet)), median(readLoops(busy))];
  if (alone === null || loaded === null) return noResult('quiet-busy', 'the probe printed nothing usable');
  const ratio = loaded / alone;
  const figures = { ratio: Number(ratio.toFixed(4)) };
  const seen = `${percent(ratio - 1)} ${ratio >= 1 ? 'slower' : 'faster'} while all other CPUs are busy (medians)`;
  return probeResult('quiet-busy', ratio <= 1.01 ? 'pass' : ratio <= 1.05 ? 'warn' : 'fail', seen, figures);
}

/**
 * Turns are taken as base and head by turns. A pair is flagged at x when its head differs from its base by more than x:
 * the plainest rule there is, so its false alarms tell what one measurement is worth here, not what the gate would do.
 */
export function evaluateSameTwice(output: string): ProbeResult {
  const loops = readLoops(output);
  if (loops.length < 4) return noResult('same-twice', 'the probe printed nothing usable');
  const mean = loops.reduce((sum, each) => sum + each, 0) / loops.length;
  const variance = loops.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (loops.length - 1);
  const cv = Math.sqrt(variance) / mean;
  const changes: number[] = [];
  for (let at = 0; at + 1 < loops.length; at += 2) changes.push(Math.abs((loops[at + 1] ?? 0) / (loops[at] ?? 1) - 1));
  const flaggedAt = (limit: number): number => changes.filter((change) => change > limit).length;
  const figures = {
    cvPercent: round(cv * 100),
    pairs: changes.length,
    flaggedAt1Percent: flaggedAt(0.01),
    flaggedAt5Percent: flaggedAt(0.05),
  };
  const seen = `variation ${figures.cvPercent} %; of ${changes.length} equal pairs ${figures.flaggedAt5Percent} differ by over 5 %, ${figures.flaggedAt1Percent} by over 1 %`;
  return probeResult('same-twice', cv <= 0.01 ? 'pass' : cv <= 0.02 ? 'warn' : 'fail', seen, figures);
}

/** Over the whole time of the probes, beginning to end. */
export function evaluateSteal(span: Span | null, benchmark: number[]): ProbeResult {
  const share = span === null ? null : stolenShare(span, benchmark);
  if (share === null) return noResult('steal', 'the kernel does not report it');
  const figures = { percent: round(share * 100) };
  return probeResult('steal', share < 0.001 ? 'pass' : 'fail', `${figures.percent} % of the benchmark’s CPUs`, figures);
}

export function evaluateHeat(span: Span | null): ProbeResult {
  const [before, after] = [span?.first.throttled ?? null, span?.last.throttled ?? null];
  if (before === null || after === null) return probeResult('heat', 'na', 'this machine does not count it');
  const events = after - before;
  return probeResult('heat', events > 0 ? 'fail' : 'pass', events > 0 ? `${events} times` : 'never', { events });
}

/** What did not hold, as sentences; `frame` is what the launcher read inside. */
export function evaluateReadBack(violations: string[], frame: string | null): ProbeResult {
  const socket = frame !== null && /\/(docker|podman|containerd)\.sock\b/.test(frame);
  const wrong = [
    ...(socket ? ['the engine’s socket is mounted inside: a benchmark could take the host'] : []),
    ...violations,
  ];
  const figures = { violations: wrong };
  if (wrong.length === 0) return probeResult('read-back', 'pass', 'everything that was asked for', figures);
  return { ...probeResult('read-back', 'fail', cutText(wrong.join('; '), 400), figures), hard: socket };
}

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function percent(change: number): string {
  return `${(Math.abs(change) * 100).toFixed(2)} %`;
}
