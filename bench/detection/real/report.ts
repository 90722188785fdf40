/** Prints what measured pairs say: layout noise, position bias, noise of a pair, how slow the slowed ones really are. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { markdownTable } from 'markdown-table';
import { compared } from './comparisons.ts';
import { type BenchmarkEstimates, type Deviation, estimates, overall, type Spread } from './estimates.ts';
import { readRecords, recordLine, thinned } from './records.ts';

const HELP = `Usage: node bench/detection/real/report.ts FILE [options]
  FILE         pairs.jsonl, as measure.ts writes it, or gzipped
  --keep FILE  write the same records gzipped
  --samples N  of each container in it, its median among them; an odd number (default: all)
  --json       figures as JSON`;

const { values, positionals } = parseArgs({
  options: {
    keep: { type: 'string' },
    samples: { type: 'string' },
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
  const samples = values.samples === undefined ? null : Number(values.samples);
  if (samples !== null && !(Number.isInteger(samples) && samples % 2 === 1)) {
    throw new Error(`--samples ${values.samples}: expected an odd number`);
  }
  const kept = samples === null ? records : records.map((record) => thinned(record, samples));
  writeFileSync(values.keep, gzipSync(kept.map(recordLine).join(''), { level: 9 }));
}
const rows = estimates(compared(records));
const all = overall(rows);
console.log(values.json ? JSON.stringify({ benchmarks: rows, overall: all }, null, 2) : text());

function text(): string {
  const head = ['Benchmark', 'pair', 'same image', 'nudged', 'relinked', 'position', 'added: measured'];
  const table = markdownTable([head, ...rows.map(line)], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'l'] });
  const slowed = all.slowed.map(
    ({ added, effect, error, count }) => `+${added * 100}: ${percent(effect)} ± ${percent(error)} (${count})`,
  );
  return [
    table,
    '',
    'Per cent, with 95 % intervals. "pair": standard deviation of one pair. "same image", "nudged", "relinked": what one',
    'build strays by beyond what the pairs explain. "position": how much more the second of a pair shows.',
    '',
    `${all.benchmarks} benchmarks; median standard deviation of a pair ${percent(all.medianPairDeviation)}.`,
    `Same image: ${spreadText(all.sameImage)}`,
    `Nudged: ${spreadText(all.nudged)}`,
    `Relinked: ${spreadText(all.relinked)}`,
    `Work added and effect measured, mean and its standard error: ${slowed.join('; ')}.`,
  ].join('\n');
}

function spreadText(spread: Spread | null): string {
  if (spread === null) return 'not measured.';
  const { median, largest, aboveAssumed, aboveHalf } = spread;
  const shares = [aboveAssumed, aboveHalf].map((share) => `${(share * 100).toFixed(0)} %`);
  return `median ${percent(median)}, largest ${percent(largest)}; above 0.15 in ${shares[0]} of the benchmarks, above 0.5 in ${shares[1]}.`;
}

function line({ name, pairDeviation, sameImage, nudged, relinked, position, slowed }: BenchmarkEstimates): string[] {
  const place = position && `${percent(position.effect)} (${percent(position.low)} to ${percent(position.high)})`;
  const effects = slowed.map(({ added, effect }) => `${added * 100}: ${percent(effect)}`);
  const found = [sameImage, nudged, relinked].map(range);
  return [name, percent(pairDeviation), ...found, place ?? '', effects.join(', ')];
}

function range(found: Deviation | null): string {
  if (found === null) return '';
  return `${percent(found.deviation)} (${percent(found.low)}-${percent(found.high)})`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(2);
}
