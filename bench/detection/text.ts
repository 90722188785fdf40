/** The figures as Markdown tables. */
import { markdownTable } from 'markdown-table';
import type { Figures, Share, TrackFigures } from './figures.ts';
import { rivalry } from './rivals.ts';
import { EFFECTS } from './score.ts';

const EFFECT_TEXT = EFFECTS.map((effect) => `+${effect * 100}`).join(' / ');
const HEAD = [
  'Rule',
  'false alarms, metrics',
  'false alarms, pull requests',
  `found of ${EFFECT_TEXT} %`,
  'the same at its best setting',
  'pairs, clean / +5 %',
  'minutes, clean',
];

export function tracksText(tracks: readonly TrackFigures[], seconds: number): string {
  const parts = tracks.map((figures) => {
    const { track, what, pullRequests, rules } = figures;
    const table = markdownTable([HEAD, ...rules.map(line)], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] });
    const rivals = rivalry(figures);
    const title = `### ${track}: ${what}, ${pullRequests.toLocaleString('en')} pull requests`;
    return `${[title, table, ...(rivals === null ? [] : [rivals])].join('\n\n')}\n`;
  });
  return [
    ...parts,
    'Shares in per cent; ranges are Wilson 95 % intervals. "Best setting": the threshold at which 1 % of the clean pull',
    'requests have a false alarm, whatever the default is. A pair is one container of base and one of head of one metric;',
    `minutes assume ${seconds} seconds a container. Only regressions count; alarms of improvement are not looked at.`,
    '',
  ].join('\n');
}

function line(figures: Figures): string[] {
  const { rule, falseMetrics, falsePullRequests, power, bestPower } = figures;
  const pairs = figures.cleanPairs + figures.effectPairs > 0;
  return [
    rule,
    withRange(falseMetrics),
    withRange(falsePullRequests),
    power.map(({ share }) => whole(share)).join(' / '),
    bestPower === null ? '' : bestPower.map(whole).join(' / '),
    pairs ? `${figures.cleanPairs.toFixed(0)} / ${figures.effectPairs.toFixed(0)}` : '',
    pairs ? figures.cleanMinutes.toFixed(1) : '',
  ];
}

function withRange({ share, low, high }: Share): string {
  return `${fine(share)} (${fine(low)}-${fine(high)})`;
}

function whole(share: number): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(0);
}

/** Two digits that count, for shares that may be very small. */
function fine(share: number): string {
  const percent = share * 100;
  if (Number.isNaN(percent)) return '-';
  if (percent === 0 || percent >= 9.95) return percent.toFixed(0);
  return percent.toFixed(percent < 0.095 ? 3 : percent < 0.995 ? 2 : 1);
}
