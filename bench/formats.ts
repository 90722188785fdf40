/**
 * What reading a tool's output costs beside JSON.parse of the same text, in turns, each in a process of its own. Text that is
 * no JSON is given to JSON.parse as a list of its lines. Figures to stdout.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatNames } from '../src/results/formats/registry.ts';
import { median } from '../src/statistics/median.ts';
import { INPUTS } from './formats/inputs.ts';

const HELP = `Usage: npm run bench:formats -- [options]
  --megabytes N   of each input (default 50)
  --rounds N      of reader and JSON.parse in turns (default 5)
  --format NAME   only this reader
  --json          figures as JSON`;
const CHILD = path.join(import.meta.dirname, 'formats/child.ts');

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    format: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const [megabytes, rounds] = [Number(values.megabytes), Number(values.rounds)];
if (!(megabytes > 0 && megabytes <= 500)) throw new Error(`--megabytes ${values.megabytes}: expected 1 to 500`);
if (!(Number.isInteger(rounds) && rounds > 0))
  throw new Error(`--rounds ${values.rounds}: expected a whole number from 1`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-formats-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Cost {
  seconds: number;
  grownBytes: number;
}

const rows = Object.entries(INPUTS)
  .filter(([name]) => formatNames.includes(name) && (values.format === undefined || values.format === name))
  .map(([name, make]) => {
    const text = make(megabytes * 1e6);
    const [file, json] = [path.join(folder, 'input'), path.join(folder, 'json')];
    writeFileSync(file, text);
    writeFileSync(json, /^[[{]/.test(text) ? text : JSON.stringify(text.split('\n')));
    const ours: Cost[] = [];
    const plain: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(cost(name, file));
      plain.push(cost('JSON.parse', json));
    }
    const speed = (costs: Cost[]): number => text.length / 1e6 / median(costs.map(({ seconds }) => seconds));
    return {
      format: name,
      'MB/s': Math.round(speed(ours)),
      'JSON.parse MB/s': Math.round(speed(plain)),
      'share of its speed': Number((speed(ours) / speed(plain)).toFixed(2)),
      'memory, times the input': Number((median(ours.map(({ grownBytes }) => grownBytes)) / text.length).toFixed(1)),
      "JSON.parse's memory": Number((median(plain.map(({ grownBytes }) => grownBytes)) / text.length).toFixed(1)),
    };
  });
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);

function cost(name: string, file: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [CHILD, name, file], { encoding: 'utf8' }));
}
