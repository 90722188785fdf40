/**
 * `npm run test:formats`: every tool whose output is read, what was kept of it, and the false friends. With `--live`: what
 * the pages say, tried with the tools themselves; `--format NAME` for one.
 */
import { parseArgs } from 'node:util';
import { PinbenchError } from '../../src/model/errors.ts';
import { median } from '../../src/statistics/median.ts';
import { directionOf } from '../../src/units/units.ts';
import { readNow } from '../builders/read-results.ts';
import { allCases, type FormatCase, filesOf } from './case.ts';
import { FALSE_FRIENDS, PRINTED_TABLES } from './false-friends.ts';
import { checkAllLive } from './live.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    format: { type: 'string' },
  },
});

if (values.live) await showLive();
else await showRecorded();

async function showLive(): Promise<void> {
  const rows = await checkAllLive(values.format, (row) => console.log(JSON.stringify(row)));
  if (!values.json) console.table(rows);
  if (rows.length === 0) console.log(`no format is called ${values.format}`);
  process.exitCode = rows.length === 0 || rows.some(({ result }) => result === 'wrong') ? 1 : 0;
}

async function showRecorded(): Promise<void> {
  const rows = (await allCases()).map(rowOf);
  const friends = [...FALSE_FRIENDS, ...PRINTED_TABLES].map(([text]) => friendOf(text));
  if (values.json) console.log(JSON.stringify({ rows, friends }, null, 2));
  else {
    console.table(rows);
    console.table(friends);
    const bad = rows.filter(({ problem }) => problem !== '').length;
    console.log(
      `${rows.length} outputs of ${new Set(rows.map(({ format }) => format)).size} formats, ${bad} with a problem`,
    );
    const refused = friends.filter(({ isRefused }) => isRefused).length;
    console.log(`${refused} of ${friends.length} false friends refused`);
  }
  process.exitCode = rows.some(({ problem }) => problem !== '') || friends.some(({ isRefused }) => !isRefused) ? 1 : 0;
}

interface Row {
  format: string;
  tool: string;
  files: string;
  benchmarks: number;
  samples: number;
  /** Metrics whose unit, direction and value were checked against the tool's own report. */
  checked: number;
  states: number;
  problem: string;
}

interface Friend {
  begins: string;
  isRefused: boolean;
  sentence: string;
  fix: string;
}

function friendOf(text: string): Friend {
  const begins = text.trim().slice(0, 40);
  try {
    return { begins, isRefused: false, sentence: `read as ${readNow(text, 'auto').format}`, fix: '' };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const { message, fix = '' } = thrown;
    return { begins, isRefused: fix !== '', sentence: message.slice(0, 60), fix: fix.slice(0, 60) };
  }
}

function rowOf(one: FormatCase): Row {
  const shared = { format: one.format, tool: `${one.tool} ${one.version}`, files: one.files.join(', ') };
  try {
    const { readings, states } = readNow(filesOf(one), one.format);
    const wrong = one.spots.filter(([benchmark, metric, unit, better, value]) => {
      const found = readings.find((each) => each.benchmark === benchmark && each.metric === metric);
      if (found === undefined || found.unit !== unit) return true;
      const direction = found.better ?? directionOf(found.unit) ?? undefined;
      return direction !== better || Math.abs(median(found.samples) - value) > Math.abs(value) * 1e-3;
    });
    return {
      ...shared,
      benchmarks: new Set(readings.map(({ benchmark }) => benchmark)).size,
      samples: readings.reduce((sum, { samples }) => sum + samples.length, 0),
      checked: one.spots.length,
      states: states.length,
      problem: wrong.map(([benchmark, metric]) => `${benchmark} ${metric}`).join(', '),
    };
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { ...shared, benchmarks: 0, samples: 0, checked: 0, states: 0, problem };
  }
}
