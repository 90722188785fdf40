/** Comparisons as lines for people: the figures, then their ratios. */
import type { Comparison } from './alternation.ts';

export function comparisonText(title: string, comparisons: Comparison[], shown: (figure: number) => string): string {
  const figures = new Map(comparisons.flatMap(({ ours, beside }) => [ours, beside]).map((one) => [one.name, one]));
  const width = Math.max(...[...figures.keys()].map((name) => name.length));
  const row = (name: string, ...cells: string[]): string =>
    `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}`;
  const rows = [...figures.values()].map((one) => row(one.name, ...[one.median, one.least, one.most].map(shown)));
  const ratios = comparisons.map(({ ours, beside, ratio, ratioOfMinima, spread, target, difference }) => {
    const wished = target === null ? '' : `, target at most ${target}: ${ratio <= target ? 'met' : 'MISSED'}`;
    const apart = difference === null ? '' : `; ${difference.ms.toFixed(0)} ms ${difference.each}`;
    return `  ${ours.name} / ${beside.name}: ${ratio.toFixed(3)}${wished}${apart}
    (of the minima ${ratioOfMinima.toFixed(3)}; of single rounds ${spread.map((one) => one.toFixed(3)).join(' to ')})`;
  });
  return [title, row('', 'median', 'min', 'max'), ...rows, ...ratios, ''].join('\n');
}

/** Of milliseconds. */
export function duration(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(3)} s` : `${ms.toFixed(1)} ms`;
}
