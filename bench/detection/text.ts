/** The figures as Markdown tables. */
import { markdownTable } from 'markdown-table';
import type { Figures, OwnFigures, Share, TrackFigures } from './figures.ts';
import { rivalry } from './rivals.ts';
import { EFFECTS } from './score.ts';
import { isShape } from './shapes.ts';
import { targetsOf } from './targets.ts';

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
const OWN_HEAD = [
  'Rule',
  'pull requests with any false claim',
  'metrics inconclusive',
  `found of ${EFFECT_TEXT} %`,
  'called unchanged of the same',
  'pairs, clean',
  'pull requests with a suspicion',
  'host suspected',
  'targets',
];
/** Columns of one table of others. */
const SHAPES_ABREAST = 7;
const LAST_EFFECT = EFFECTS.length - 1;

export function tracksText(tracks: readonly TrackFigures[], seconds: number): string {
  const shaped = tracks.filter(({ track }) => isShape(track));
  const others = Array.from({ length: Math.ceil(shaped.length / SHAPES_ABREAST) }, (_, part) =>
    shaped.slice(part * SHAPES_ABREAST, (part + 1) * SHAPES_ABREAST),
  );
  const parts = [...tracks.map(trackText), ...others.flatMap(othersText)];
  return [
    ...parts,
    'Shares in per cent; ranges are Wilson 95 % intervals. "Best setting": the threshold at which 1 % of the clean pull',
    'requests have a false alarm, whatever the default is. A pair is one container of base and one of head of one metric;',
    `minutes assume ${seconds} seconds a container. An alarm is a metric called worse; a claim of ours, worse or better. A target of`,
    'false claims is met when the whole interval is below it, missed when it is above, and else not shown.',
    '',
  ].join('\n');
}

function trackText(figures: TrackFigures): string {
  const { track, what, pullRequests, rules } = figures;
  const own = rules.flatMap((one) => (one.own === null ? [] : [ownLine(figures, one, one.own)]));
  const isMatrix = isShape(track);
  const rivals = isMatrix ? null : rivalry(figures);
  return [
    `### ${track}: ${what}, ${pullRequests.toLocaleString('en')} pull requests`,
    ...(isMatrix ? [] : [table(HEAD, rules.map(line))]),
    ...(own.length === 0 ? [] : [table(OWN_HEAD, own)]),
    ...(rivals === null ? [] : [rivals]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The rules of others on some of the shapes, beside each other. */
function othersText(shaped: readonly TrackFigures[]): string[] {
  const names = shaped[0]?.rules.filter(({ own }) => own === null).map(({ rule }) => rule) ?? [];
  if (names.length === 0) return [];
  const rows = names.map((name) => [
    name,
    ...shaped.map(({ rules }) => {
      const one = rules.find(({ rule }) => rule === name);
      return one === undefined ? '' : `${fine(one.falsePullRequests.share)} / ${whole(one.power[LAST_EFFECT]?.share)}`;
    }),
  ]);
  const least = Math.min(...shaped.map(({ pullRequests }) => pullRequests));
  const title = `### Rules of others on these shapes: clean pull requests with a false alarm / found of +10 %`;
  const head = ['Rule', ...shaped.map(({ track }) => track.slice(2))];
  return [`${[title, `Of ${least} pull requests each.`, table(head, rows)].join('\n\n')}\n`];
}

function table(head: readonly string[], rows: readonly string[][]): string {
  return markdownTable([[...head], ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] });
}

function line(figures: Figures): string[] {
  const { rule, falseMetrics, falsePullRequests, power, bestPower } = figures;
  const pairs = figures.cleanPairs + figures.effectPairs > 0;
  return [
    rule,
    withRange(falseMetrics),
    withRange(falsePullRequests),
    found({ power }),
    bestPower === null ? '' : bestPower.map(whole).join(' / '),
    pairs ? `${figures.cleanPairs.toFixed(0)} / ${figures.effectPairs.toFixed(0)}` : '',
    pairs ? figures.cleanMinutes.toFixed(1) : '',
  ];
}

function ownLine({ track }: TrackFigures, figures: Figures, own: OwnFigures): string[] {
  const targets = targetsOf(track, figures);
  return [
    figures.rule,
    counted(own.claims),
    counted(own.inconclusive),
    found(figures),
    own.unseen.map(({ share }) => whole(share)).join(' / '),
    figures.cleanPairs.toFixed(0),
    withRange(own.suspicious),
    withRange(own.hostSuspected),
    targets.map(({ what, state }) => `${what}: ${state === 'missed' ? '**missed**' : state}`).join('; '),
  ];
}

/** "3 of 400: 0.75 (0.26-2.2)": how many of how many, then per cent. */
export function counted(share: Share): string {
  return `${share.hits.toLocaleString('en')} of ${share.of.toLocaleString('en')}: ${withRange(share)}`;
}

function withRange({ share, low, high }: Share): string {
  return `${fine(share)} (${fine(low)}-${fine(high)})`;
}

/** "59 / 86 / 97 / 100", by effect. */
export function found({ power }: Pick<Figures, 'power'>): string {
  return power.map(({ share }) => whole(share)).join(' / ');
}

function whole(share = Number.NaN): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(0);
}

/** Two digits that count, for shares that may be very small. */
function fine(share: number): string {
  const percent = share * 100;
  if (Number.isNaN(percent)) return '-';
  if (percent === 0 || percent >= 9.95) return percent.toFixed(0);
  return percent.toFixed(percent < 0.095 ? 3 : percent < 0.995 ? 2 : 1);
}
