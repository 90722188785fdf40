/** How a suite was re-measured, beside the commit that it is compared with, in sentences. */
import { differenceSentences, isRunAlike } from '../../compare/paired-run.ts';
import type { Comparison, Confirmation } from '../../model/comparison.ts';
import type { SuiteOutcome } from '../../model/gate.ts';
import { metricKey } from '../../model/metric-name.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';
import type { Formatter } from '../../text/formatter.ts';
import { count, formatSeconds } from '../../units/format.ts';
import { shortCommit } from './baseline.ts';

/** Disturbances listed before the rest is only counted. */
const LISTED = 10;

const STATE: Record<Confirmation['state'], string> = {
  measured: 'Re-measured',
  'not needed': 'Nothing to re-measure',
  'not possible': 'Not re-measured',
  'switched off': 'Not re-measured',
  'infrastructure error': 'Not re-measured',
};

/** One sentence; null when nothing was re-measured and nobody says why. */
export function confirmationSentence(
  { run: { pairs }, comparison }: Pick<SuiteOutcome, 'run' | 'comparison'>,
  formatter: Formatter,
): string | null {
  if (pairs !== undefined && pairs.first.length > 0) {
    const what = pairs.purpose === 'calibration' ? 'Calibrated' : STATE.measured;
    const why = pairs.reason === null ? '' : `: ${formatter.sentence(pairs.reason)}`;
    const disturbed = pairs.disturbances.length === 0 ? '' : ', on a disturbed host';
    return `${formatter.strong(what)}: ${count(pairs.metrics.length, 'metric')}, ${pairCount(pairs, formatter)}${disturbed}, ${endOf(pairs, comparison)}${why}`;
  }
  const { confirmation } = comparison;
  if (pairs === undefined) {
    return confirmation === undefined ? null : confirmationText(confirmation.state, confirmation.reason, formatter);
  }
  const commit = formatter.id(shortCommit(pairs.base.commit));
  if (pairs.ended === 'same image') {
    const same = pairs.base.image === null ? `the commit is ${commit} itself` : `the image is that of ${commit}`;
    return `${formatter.strong(STATE['not needed'])}: ${same}`;
  }
  return `${formatter.strong(STATE['not possible'])} against ${commit}: ${formatter.sentence(pairs.reason ?? pairs.ended)}`;
}

/** All pairs that would have told more were measured; that need not have decided everything. */
function endOf({ ended, reason, metrics }: PairedMeasurement, comparison: Comparison): string {
  if (ended !== 'decided') return ended;
  if (reason !== null) return 'no more were measured';
  const measured = new Set(metrics.map(metricKey));
  const open = comparison.metrics.filter((one) => one.verdict === 'inconclusive' && measured.has(metricKey(one)));
  return open.length === 0 ? ended : `${open.length} of them left open`;
}

function confirmationText(state: Confirmation['state'], reason: string, formatter: Formatter): string {
  return `${formatter.strong(STATE[state])}: ${formatter.sentence(reason)}`;
}

/** One sentence each; none where both sides are configured alike. */
export function alikeSentences(run: Pick<Run, 'pairs'>, formatter: Formatter): string[] {
  const word = isRunAlike(run) ? 'Configured otherwise' : 'Not run alike';
  return differenceSentences(run).map((sentence) => `${formatter.strong(word)}: ${formatter.sentence(sentence)}`);
}

/** For the reader who doubts: how long it took, how it ended, and what disturbed it. */
export function pairLines(pairs: PairedMeasurement | undefined, formatter: Formatter): string[] {
  if (pairs === undefined) return [];
  const reason = pairs.reason === null ? '' : `: ${formatter.sentence(pairs.reason)}`;
  const image = pairs.base.image === null ? '' : `, base image ${formatter.id(pairs.base.image.slice(0, 19))}`;
  const listed = pairs.disturbances
    .slice(0, LISTED)
    .map((one) => `disturbed while measuring in pairs: ${formatter.sentence(one)}`);
  const more = pairs.disturbances.length - listed.length;
  return [
    `${pairs.purpose}: ${pairCount(pairs, formatter)} in ${formatSeconds(pairs.seconds)}${image}`,
    `ended: ${pairs.ended === 'decided' ? 'more pairs would change no verdict' : pairs.ended}${reason}`,
    ...listed,
    ...(more > 0 ? [`… ${count(more, 'more disturbance')}`] : []),
  ];
}

/** Null when nothing speaks against the host, and every canary is what it was. */
export function hostTroubleSentence(
  { hostTrouble, movedCanaries = [] }: Comparison,
  formatter: Formatter,
): string | null {
  const [canary] = movedCanaries;
  const sentences = [
    ...(hostTrouble === undefined
      ? []
      : [`${formatter.strong('The host is suspected')}: ${formatter.sentence(hostTrouble)}`]),
    ...(canary === undefined
      ? []
      : [`${formatter.strong('The change moved a canary')}: ${formatter.sentence(movedCanarySentence(canary))}`]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** `canary`: "canary/time". */
export function movedCanarySentence(canary: string): string {
  return `${canary} differs between base and head in pairs, in which the host was the same for both; verdicts stand.`;
}

function pairCount({ first, base }: PairedMeasurement, formatter: Formatter): string {
  return `${count(first.length, 'pair')} with ${formatter.id(shortCommit(base.commit))}`;
}
