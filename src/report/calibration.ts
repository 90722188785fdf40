/** What calibration has taught. For people: a table a suite, and what is still missing. For programs: one document. */
import { type Calibrated, type Compared, comparisonsMissing, type MetricCalibration } from '../compare/calibration.ts';
import { VERSION } from '../model/version.ts';
import { FEWEST_COMPARISONS } from '../statistics/noise-floor.ts';
import { terminalFormatter as formatter } from '../text/formatter.ts';
import { left, painted, right, tableLines } from '../text/table.ts';
import { count, formatChange, formatInterval, formatSeconds, formatSize, NONE } from '../units/format.ts';
import { formatFloor } from './sections/power.ts';

interface Screen {
  width: number;
  colour: boolean;
}

const COLUMNS = [
  left('benchmark', { mayShorten: true }),
  left('metric', { mayShorten: true }),
  right('comparisons'),
  right('floor'),
  right('pair scatter'),
  right('position bias'),
  right('smallest change seen', { mayGo: true }),
];

export function calibrationLines(calibrated: Calibrated, screen: Screen): string[] {
  const { suite, metrics } = calibrated;
  const rows = metrics.map(rowOf);
  const tone = (row: number) => (metrics[row]?.counted || metrics[row]?.floor.learned ? null : 'yellow');
  return [
    painted('bold', `${formatter.text(suite)}: ${countsOf(calibrated.compared)}`, screen.colour),
    ...tableLines(COLUMNS, rows, screen, tone),
    ...sentences(calibrated),
  ];
}

function rowOf({ benchmark, metric, counted, comparisons, floor, control }: MetricCalibration): string[] {
  if (counted) return [benchmark, metric, NONE, 'counted', NONE, NONE, NONE];
  const position = control?.position ?? null;
  const bias = position === null ? NONE : `${formatChange(position.change)} (${formatInterval(position.interval)})`;
  return [
    benchmark,
    metric,
    `${Math.min(comparisons, FEWEST_COMPARISONS)} of ${FEWEST_COMPARISONS}`,
    formatFloor(floor),
    control === null ? NONE : `±${formatSize(control.scatter)}`,
    bias,
    control?.resolution == null ? NONE : formatSize(control.resolution),
  ];
}

/** "3 comparisons measured, 2 known before, 4 with the same image". */
function countsOf(compared: Compared[]): string {
  const of = (state: Compared['state']): number => compared.filter((one) => one.state === state).length;
  return [
    `${count(of('measured'), 'comparison')} measured`,
    ...(of('known') > 0 ? [`${of('known')} known before`] : []),
    ...(of('same image') > 0 ? [`${of('same image')} with the same image`] : []),
    ...(of('not measured') > 0 ? [`${of('not measured')} left out`] : []),
  ].join(', ');
}

function sentences(calibrated: Calibrated): string[] {
  const { metrics, stored, compared, exhausted, seconds } = calibrated;
  const varying = metrics.filter(({ counted }) => !counted);
  const missing = comparisonsMissing(metrics);
  const doubted = compared.filter(({ state, reason }) => state === 'measured' && reason !== null);
  const known = Math.min(...varying.map(({ comparisons }) => comparisons));
  return [
    varying.length === 0
      ? 'Everything here is counted and does not vary: no noise floor is needed.'
      : missing === 0
        ? `The noise floor of every metric is learned from ${count(FEWEST_COMPARISONS, 'comparison')}.`
        : `${count(missing, 'more comparison')} needed before the noise floor is learned; until then a cautious one is assumed.${exhausted ? '' : timeFor(missing, seconds)}`,
    ...(missing > 0 && exhausted ? [exhaustedSentence(calibrated)] : []),
    ...(doubted.length > 0
      ? [`${count(doubted.length, 'comparison')} measured here will not count: ${doubted[0]?.reason}.`]
      : []),
    ...(missing > 0 && stored > known
      ? [
          `Only ${known} of ${count(stored, 'stored comparison')} count: the others lack the metric, or are of commits beyond compare.stale-after-commits.`,
        ]
      : []),
    ...biasSentence(varying),
  ].map((sentence) => formatter.sentence(sentence));
}

/** Why fewer were measured than asked for, and when there will be more. */
function exhaustedSentence({ compared, commits, deepen }: Calibrated): string {
  const fetch = deepen === null ? '' : `: fetch the history: ${deepen}`;
  if (commits < 2) {
    return deepen === null
      ? 'There is only one commit, so there are no neighbouring commits to measure.'
      : `This clone is shallow and has only one commit, so there are no neighbouring commits to measure${fetch}.`;
  }
  if (compared.length === 0) return 'There are no neighbouring commits with images of their own to measure.';
  const all = compared.every(({ state }) => state === 'measured' || state === 'known');
  const rest = all ? 'all are measured' : 'those that could be measured are';
  return `The history that was searched has only ${count(compared.length, 'pair')} of neighbouring commits, and ${rest}; ${deepen === null ? 'more come with new commits' : `this clone is shallow${fetch}`}.`;
}

function timeFor(missing: number, seconds: number | null): string {
  return seconds === null ? '' : ` That takes about ${formatSeconds(missing * seconds)}.`;
}

/** Only what its interval sets apart from nothing. */
function biasSentence(metrics: MetricCalibration[]): string[] {
  const biased = metrics.filter(({ control }) => {
    const interval = control?.position?.interval;
    return interval !== undefined && (interval[0] > 0 || interval[1] < 0);
  });
  if (biased.length === 0) return [];
  return [
    `The second of a pair differs from the first in ${count(biased.length, 'metric')}: the order of pairs alternates, so no verdict depends on it.`,
  ];
}

/** As --json prints it: schemas/calibration.schema.json. `kept`: whether it was to be stored in `place`. */
export function calibrationDocument(done: Calibrated[], { place, kept }: { place: string; kept: boolean }) {
  return {
    schema: 'pinbench.calibration/1',
    version: VERSION,
    place,
    kept,
    suites: done.map(({ suite, key, compared, stored, seconds, metrics }) => ({
      suite,
      key,
      compared,
      stored,
      missing: comparisonsMissing(metrics),
      seconds,
      metrics: metrics.map(metricDocument),
    })),
  };
}

function metricDocument({ floor, ...metric }: MetricCalibration) {
  return {
    ...metric,
    // What does not vary has none; the assumed one would read as if its floor were still to be learned.
    floor: metric.counted ? null : floor,
  };
}
