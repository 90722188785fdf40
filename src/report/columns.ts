/** The two tables of a report, as cells that are already harmless. */
import type { Power, Verdict } from '../model/comparison.ts';
import type { SloResult } from '../model/gate.ts';
import type { Pen } from '../text/formatter.ts';
import type { Column } from '../text/table.ts';
import { formatChange, formatInterval, formatSides, formatValue, NONE } from '../units/format.ts';
import { formatQuantity } from '../units/quantity.ts';
import { formatFloor } from './sections/power.ts';
import type { Row } from './view.ts';

export interface Cells {
  columns: Column[];
  rows: string[][];
}

const SIGN: Record<Verdict, string> = {
  regressed: '🔴',
  missing: '🟠',
  acknowledged: '🟣',
  improved: '🟢',
  new: '🔵',
  inconclusive: '🟡',
  unchanged: '⚪',
  incomparable: '⚪',
  'no baseline': '⚪',
};

const LIMIT_SIGN: Record<SloResult['state'], string> = { breached: '🔴', unknown: '🟡', met: '🟢', skipped: '⚪' };

/** A column of a table: what stands over it, and what it says of an item. */
interface Field<Item> extends Column {
  cell(item: Item, pen: Pen): string;
}

const SUITE: Field<{ suite: string }> = name('suite', ({ suite }, pen) => pen.text(suite));
const BENCHMARK: Field<{ benchmark: string }> = name('benchmark', ({ benchmark }, pen) => pen.text(benchmark));
const METRIC: Field<{ metric: string }> = name('metric', ({ metric }, pen) => pen.text(metric));
const HEAD: Field<Row> = right('this run', (row, pen) => pen.text(formatSides(row).head));

const CHANGES: Field<Row>[] = [
  right('baseline', (row, pen) => pen.text(formatSides(row).base)),
  HEAD,
  right('change', ({ change }) => formatChange(change)),
  { ...right<Row>('95 % interval', ({ interval }) => formatInterval(interval)), mayGo: true },
];

/** How well the change could be seen: where that was estimated for any row. */
const POWER: Field<Row>[] = [
  { ...right<Row>('noise floor', ({ power }) => (power === undefined ? NONE : formatFloor(power.floor))), mayGo: true },
  { ...right<Row>('pairs', ({ power }) => pairsOf(power)), mayGo: true },
];

const VERDICT: Field<Row> = left('verdict', ({ verdict, suspected, breached }, pen) => {
  const sign = pen.sign(breached ? LIMIT_SIGN.breached : SIGN[verdict]);
  const direction = verdict === 'inconclusive' && suspected !== undefined ? `, suspected ${suspected}` : '';
  return `${sign}${verdict}${direction}${breached ? ', breached' : ''}`;
});

/** Why a change was accepted, and until when. */
const ACCEPTED: Field<Row> = left('accepted for', ({ verdict, rule }, pen) =>
  verdict === 'acknowledged' ? pen.text(rule) : '',
);

const LIMITS: Field<SloResult>[] = [
  BENCHMARK,
  METRIC,
  right('SLO', ({ limit }, pen) => pen.text(limit)),
  right('measured', ({ value }, pen) => pen.text(formatValue(value))),
  left('state', ({ state, reason }, pen) => {
    const why = (state === 'unknown' || state === 'skipped') && reason !== '' ? `: ${pen.text(reason)}` : '';
    return `${pen.sign(LIMIT_SIGN[state])}${state}${why}`;
  }),
];

/**
 * Medians, change, noise floor and verdict; of rows that were compared with nothing, only what was measured. `wide`: there is room for
 * sentences.
 */
export function metricCells(rows: Row[], severalSuites: boolean, pen: Pen, wide = false): Cells {
  const power = rows.some((row) => row.power !== undefined) ? POWER : [];
  const fields: Field<Row>[] = [
    BENCHMARK,
    METRIC,
    ...(rows.every((row) => !row.compared && !row.breached) ? [HEAD] : [...CHANGES, ...power, VERDICT]),
    ...(wide && rows.some((row) => row.verdict === 'acknowledged') ? [ACCEPTED] : []),
  ];
  return cellsOf(severalSuites ? [SUITE, ...fields] : fields, rows, pen);
}

export function limitCells(limits: SloResult[], severalSuites: boolean, pen: Pen): Cells {
  return cellsOf(severalSuites ? [SUITE, ...LIMITS] : LIMITS, limits, pen);
}

/** Stored runs alone are no pairs. */
function pairsOf(power: Power | undefined): string {
  return power === undefined || power.pairs === 0 ? NONE : formatQuantity(power.pairs, '');
}

function cellsOf<Item>(fields: Field<Item>[], items: Item[], pen: Pen): Cells {
  return { columns: fields, rows: items.map((item) => fields.map((field) => field.cell(item, pen))) };
}

function name<Item>(title: string, cell: Field<Item>['cell']): Field<Item> {
  return { title, align: 'left', mayShorten: true, cell };
}

function left<Item>(title: string, cell: Field<Item>['cell']): Field<Item> {
  return { title, align: 'left', cell };
}

function right<Item>(title: string, cell: Field<Item>['cell']): Field<Item> {
  return { title, align: 'right', cell };
}
