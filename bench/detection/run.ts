/**
 * The detection benchmark: how often each rule cries wolf, and how often it sees a real change. Figures go to stdout,
 * progress to stderr. The same seed gives the same figures on every machine and with any number of threads.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { trackFigures } from './figures.ts';
import { plot } from './plot.ts';
import { withSettings } from './settings-text.ts';
import { isShape } from './shapes.ts';
import { tracksText } from './text.ts';
import { runThreads } from './threads.ts';
import { rulesOf, TRACKS, type TrackName } from './track.ts';

/** Of `--count`: many shapes, of smaller suites. */
const SHAPED_SHARE = 0.4;
const PROJECT = path.resolve(import.meta.dirname, '../..');
const HELP = `Usage: npm run bench:detection -- [options]
  --quick               few pull requests: under a minute
  --count N             simulated pull requests a host (default 1500; 30 with --quick); two fifths of it of each shape
  --seed TEXT           of the simulation (default 1)
  --layout PERCENT      what two builds of the same code differ by, instead of the assumed 0.15
  --track TEXT          only tracks with this text in their name (${Object.keys(TRACKS).join(', ')})
  --only TEXT           only rules with this text in their name
  --data FOLDER         recorded runs; without them the tracks B are left out
  --pairs FILE          measured pairs for the tracks C (default bench/detection/real/data/pairs.jsonl.gz, if there)
  --container-seconds N what one container is taken to last, for the minutes (default 3)
  --threads N           (default: the CPUs of this machine)
  --json                figures as JSON
  --write               write docs/detection.md, docs/detection-shapes.md, docs/images/detection-*.svg and the table of docs/choosing-settings.md as well
  --help

Example: npm run bench:detection -- --quick --track dedicated --only ours`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string' },
    track: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    data: { type: 'string' },
    pairs: { type: 'string' },
    'container-seconds': { type: 'string', default: '3' },
    threads: { type: 'string', default: `${os.availableParallelism()}` },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const count = above('count', values.count ?? (values.quick ? '30' : '1500'), true);
const threads = above('threads', values.threads, true);
const layout = values.layout === undefined ? null : above('layout', values.layout, false) / 100;
const seconds = above('container-seconds', values['container-seconds'], false);
const wanted = Object.keys(TRACKS)
  .filter(isTrack)
  .filter((name) => name.includes(values.track));
if (wanted.length === 0) {
  throw new Error(`--track ${values.track}: expected a part of ${Object.keys(TRACKS).join(', ')}`);
}
// Said before the minutes of the simulation, not after them.
const data = values.data ?? '';
if (values.data !== undefined && !existsSync(data)) throw new Error(`--data ${data}: there is no such folder`);
const pairs = values.pairs ?? path.join(import.meta.dirname, 'real/data/pairs.jsonl.gz');
const hasPairs = existsSync(pairs);
if (values.pairs !== undefined && !hasPairs) throw new Error(`--pairs ${pairs}: there is no such file`);
const missing = wanted.filter((name) => (name.startsWith('B ') && data === '') || (name.startsWith('C ') && !hasPairs));
if (missing.length > 0) {
  process.stderr.write(`left out ${missing.join(', ')}: no recorded runs (--data) or measured pairs (--pairs)\n`);
}
const present = wanted.filter((name) => !missing.includes(name));
if (present.length === 0) throw new Error(`--track ${values.track} needs recorded runs (--data) or pairs (--pairs)`);
const names = present.filter((name) => rulesOf(name, values.only).length > 0);
if (names.length === 0) throw new Error(`--only ${values.only}: no rule of ${present.join(', ')} has this in its name`);

const tracks = [];
for (const track of names) {
  let done = 0;
  const began = performance.now();
  const drawn = isShape(track) ? Math.ceil(count * SHAPED_SHARE) : count;
  const work = { track, seed: values.seed, count: drawn, layout, data, pairs, only: values.only };
  const outcomes = await runThreads(work, threads, () => {
    done += 1;
    if (done % 50 === 0) tell(`${track}: ${done} pull requests`);
  });
  if (done === 0) {
    tell(`left out ${track}: nothing of the kind was measured\n`);
    continue;
  }
  tell(`${track}: ${done} pull requests in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  tracks.push(trackFigures(track, outcomes, seconds));
}
const text = tracksText(tracks, seconds);
console.log(
  values.json ? JSON.stringify({ seed: values.seed, count, layout, seconds, leftOut: missing, tracks }, null, 2) : text,
);
if (values.write) {
  const images = path.join(PROJECT, 'docs/images');
  mkdirSync(images, { recursive: true });
  const pictured = tracks.filter(({ track }) => !isShape(track));
  const pictures = pictured.map((figures) => {
    const file = `detection-${figures.track.toLowerCase().replaceAll(' ', '-')}.svg`;
    writeFileSync(path.join(images, file), plot(figures));
    return `![${figures.what}](images/${file})\n`;
  });
  const how = `What is compared, and with which formulas: bench/detection. How pinbench decides: [the statistics](statistics.md).\n\nMade by \`npm run bench:detection -- --write\` with seed ${values.seed}${layout === null ? '' : `, layout ${layout * 100} %`}.\n`;
  const shaped = tracks.filter(({ track }) => isShape(track));
  const pages = [
    { name: 'detection', title: 'The detection benchmark', pictures, tracks: pictured },
    { name: 'detection-shapes', title: 'The detection benchmark: shapes of noise', pictures: [], tracks: shaped },
  ];
  for (const { name, title, pictures, tracks } of pages.filter(({ tracks }) => tracks.length > 0)) {
    const parts = [`# ${title}\n`, how, ...pictures, tracksText(tracks, seconds)];
    writeFileSync(path.join(PROJECT, `docs/${name}.md`), parts.join('\n'));
  }
  const page = path.join(PROJECT, 'docs/choosing-settings.md');
  const chosen = withSettings(readFileSync(page, 'utf8'), tracks);
  if (chosen === undefined) tell('left docs/choosing-settings.md as it is: some of its rows were not measured\n');
  else writeFileSync(page, chosen);
}

function above(name: string, text: string, whole: boolean): number {
  const number = Number(text);
  if (number > 0 && (!whole || Number.isInteger(number))) return number;
  throw new Error(`--${name} ${text}: expected a ${whole ? 'whole ' : ''}number above 0`);
}

function isTrack(name: string): name is TrackName {
  return Object.hasOwn(TRACKS, name);
}

/** On a terminal one line that changes; in a log nothing but the last. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (line.endsWith('\n')) process.stderr.write(line);
}
