/** Prints what measured pairs say: layout noise, position bias, noise of a pair, how slow the slowed ones really are. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { markdownTable } from 'markdown-table';
import { compared } from './comparisons.ts';
import { type BenchmarkEstimates, type Deviation, estimates, overall } from './estimates.ts';
import { readRecords, recordLine } from './records.ts';

const HELP = `Usage: node bench/detection/real/report.ts FILE [options]
  FILE         pairs.jsonl, as measure.ts writes it, or gzipped
  --keep FILE  write the same records gzipped
  --json       figures as JSON`;

const { values, positionals } = parseArgs({
  options: {
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file] = positionals;
if (values.help || file === undefined) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}
const records = readRecords(file);
if (values.keep !== undefined) {
  writeFileSync(values.keep, gzipSync(records.map(recordLine).join(''), { level: 9 }));
}
const rows = estimates(compared(records));
const all = overall(rows);
console.log(values.json ? JSON.stringify({ benchmarks: rows, overall: all }, null, 2) : text());

function text(): string {
  const head = [
    'Benchmark',
    'pair sd',
    'layout sd (95 %)',
    'same image, beyond pairs (95 %)',
    'position (95 %)',
    'slowed',
  ];
  const table = markdownTable([head, ...rows.map(line)], { align: ['l', 'r', 'r', 'r', 'r', 'l'] });
  const slowed = all.slowed.map(
    ({ added, effect, error, count }) => `+${added * 100} %: ${percent(effect)} ± ${percent(error)} (${count})`,
  );
  return [
    table,
    '',
    `${all.benchmarks} benchmarks, per cent. Median of the pair sd ${percent(all.medianPairDeviation)}, of the layout sd ` +
      `${percent(all.medianLayout)}, largest ${percent(all.largestLayout)};`,
    `layout sd above 0.15 %: ${(all.aboveAssumed * 100).toFixed(0)} % of the benchmarks, above 0.5 %: ` +
      `${(all.aboveHalf * 100).toFixed(0)} %.`,
    `Work added and effect measured, mean and its standard error: ${slowed.join('; ')}.`,
  ].join('\n');
}

function line({ name, pairDeviation, layout, sameImage, position, slowed }: BenchmarkEstimates): string[] {
  const place = position && `${percent(position.effect)} (${percent(position.low)} to ${percent(position.high)})`;
  const effects = slowed.map(({ added, effect }) => `${added * 100}: ${percent(effect)}`);
  return [name, percent(pairDeviation), range(layout), range(sameImage), place ?? '', effects.join(', ')];
}

function range(found: Deviation | null): string {
  if (found === null) return '';
  return `${percent(found.deviation)} (${percent(found.low)}-${percent(found.high)}) of ${found.comparisons}`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(2);
}
