/** The two tables of a report, as cells that are already harmless. */
import type { Power, Verdict } from '../model/comparison.ts';
import type { SloResult } from '../model/gate.ts';
import type { Formatter } from '../text/formatter.ts';
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
  cell(item: Item, formatter: Formatter): string;
}

const SUITE: Field<{ suite: string }> = name('suite', ({ suite }, formatter) => formatter.text(suite));
const BENCHMARK: Field<{ benchmark: string }> = name('benchmark', ({ benchmark }, formatter) =>
  formatter.text(benchmark),
);
const METRIC: Field<{ metric: string }> = name('metric', ({ metric }, formatter) => formatter.text(metric));
const HEAD: Field<Row> = right('this run', (row, formatter) => formatter.text(formatSides(row).head));

const CHANGES: Field<Row>[] = [
  right('baseline', (row, formatter) => formatter.text(formatSides(row).base)),
  HEAD,
  right('change', ({ change }) => formatChange(change)),
  { ...right<Row>('95 % interval', ({ interval }) => formatInterval(interval)), mayGo: true },
];

/** How well the change could be seen: where that was estimated for any row. */
const POWER: Field<Row>[] = [
  { ...right<Row>('noise floor', ({ power }) => (power === undefined ? NONE : formatFloor(power.floor))), mayGo: true },
  { ...right<Row>('pairs', ({ power }) => pairsOf(power)), mayGo: true },
];

const VERDICT: Field<Row> = left('verdict', ({ verdict, suspected, breached }, formatter) => {
  const sign = formatter.sign(breached ? LIMIT_SIGN.breached : SIGN[verdict]);
  const direction = verdict === 'inconclusive' && suspected !== undefined ? `, suspected ${suspected}` : '';
  return `${sign}${verdict}${direction}${breached ? ', breached' : ''}`;
});

/** Why a change was accepted, and until when. */
const ACCEPTED: Field<Row> = left('accepted for', ({ verdict, rule }, formatter) =>
  verdict === 'acknowledged' ? formatter.text(rule) : '',
);

const LIMITS: Field<SloResult>[] = [
  BENCHMARK,
  METRIC,
  right('SLO', ({ limit }, formatter) => formatter.text(limit)),
  right('measured', ({ value }, formatter) => formatter.text(formatValue(value))),
  left('state', ({ state, reason }, formatter) => {
    const why = (state === 'unknown' || state === 'skipped') && reason !== '' ? `: ${formatter.text(reason)}` : '';
    return `${formatter.sign(LIMIT_SIGN[state])}${state}${why}`;
  }),
];

/**
 * Medians, change, noise floor and verdict; of rows that were compared with nothing, only what was measured. `wide`: there is room for
 * sentences.
 */
export function metricCells(rows: Row[], severalSuites: boolean, formatter: Formatter, wide = false): Cells {
  const power = rows.some((row) => row.power !== undefined) ? POWER : [];
  const fields: Field<Row>[] = [
    BENCHMARK,
    METRIC,
    ...(rows.every((row) => !row.compared && !row.breached) ? [HEAD] : [...CHANGES, ...power, VERDICT]),
    ...(wide && rows.some((row) => row.verdict === 'acknowledged') ? [ACCEPTED] : []),
  ];
  return cellsOf(severalSuites ? [SUITE, ...fields] : fields, rows, formatter);
}

export function limitCells(limits: SloResult[], severalSuites: boolean, formatter: Formatter): Cells {
  return cellsOf(severalSuites ? [SUITE, ...LIMITS] : LIMITS, limits, formatter);
}

/** Stored runs alone are no pairs. */
function pairsOf(power: Power | undefined): string {
  return power === undefined || power.pairs === 0 ? NONE : formatQuantity(power.pairs, '');
}

function cellsOf<Item>(fields: Field<Item>[], items: Item[], formatter: Formatter): Cells {
  return { columns: fields, rows: items.map((item) => fields.map((field) => field.cell(item, formatter))) };
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
