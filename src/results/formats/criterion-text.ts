/** What Criterion shows on a terminal: "name   time:   [1.47 ns 1.84 ns 2.08 ns]", the typical value between its bounds. */
import { convert, normalUnit } from '../../units/units.ts';
import { stableName } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';

const LONGEST = 1000;
/** Short units are filled up with blanks: "100.00  elem/s". */
const CELL = '([\\d.]+ +[^\\s\\]%]+)';
const FIGURES = new RegExp(`\\b(time|thrpt):\\s+\\[${CELL} ${CELL} ${CELL}\\]$`);

export function hasConsoleText({ lines }: Output): boolean {
  return lines.some((line) => figuresOf(line)?.what === 'time');
}

interface Figures {
  name: string;
  what: string;
  /** Lower bound, typical value, upper bound. */
  cells: string[];
}

/** Changes are percents and do not match. */
function figuresOf(line: string): Figures | null {
  if (line.length > LONGEST || !line.endsWith(']') || !/(?:time|thrpt):/.test(line)) return null;
  const found = FIGURES.exec(line);
  const [, what, ...cells] = found ?? [];
  return found === null || what === undefined ? null : { name: line.slice(0, found.index).trim(), what, cells };
}

/** A name of more than 23 characters stands on the line before. */
export function readConsoleText({ lines }: Output, list: ReadingList): void {
  let benchmark: string | null = null;
  for (const [index, line] of lines.entries()) {
    const figures = figuresOf(line);
    if (figures === null) continue;
    const { name, what, cells } = figures;
    const values = cells.map((cell) => (what === 'time' ? inNanoseconds(cell) : perSecond(cell)));
    const [lower, typical, upper] = values.map((each) => each?.value);
    const unit = values[1]?.unit;
    if (what === 'time') benchmark = stableName(name === '' ? (lines[index - 1] ?? '') : name);
    if (benchmark === null || unit === undefined || typical === undefined) continue;
    if (lower === undefined || upper === undefined) continue;
    const reported = { typical, lower, upper };
    const shared = { benchmark, unit, samples: [typical], again: 'apart' as const, reported };
    if (what === 'time') list.addTime({ ...shared, metric: 'time', better: 'lower' });
    else list.add({ ...shared, metric: unit === 'elem/s' ? 'rate' : 'throughput', better: 'higher' });
  }
  if (lines.at(-1) !== '' && /\[[^\]]*$/.test(lines.at(-1)?.slice(0, LONGEST) ?? ''))
    throw list.cutShort('its last line');
}

interface Cell {
  value: number;
  unit: string;
}

/** Cells change their unit as values grow; ours stays. */
function inNanoseconds(cell: string): Cell | null {
  const [text = '', unit = ''] = cell.split(/ +/);
  const value = readNumber(text);
  if (value === null) return null;
  const converted = unit === 'ps' ? value / 1000 : convert(value, unit, 'ns');
  return converted === null ? null : { value: converted, unit: 'ns' };
}

/** "Kb/s" and "Mb/s" are bits to Criterion, by the thousand. */
function perSecond(cell: string): Cell | null {
  const [text = '', stated = ''] = cell.split(/ +/);
  const value = readNumber(text);
  if (value === null) return null;
  const bits = /^([KMG]?)b\/s$/.exec(stated);
  const source = bits === null ? normalUnit(stated) : `${bits[1] === 'K' ? 'k' : (bits[1] ?? '')}bit/s`;
  for (const unit of ['elem/s', 'bit/s', 'B/s']) {
    if (bits === null && unit === 'bit/s') continue;
    const converted = convert(value, source, unit);
    if (converted !== null) return { value: converted, unit };
  }
  return null;
}
