/** One reading in a process of its own: seconds and the most memory, as JSON. Arguments: format or "JSON.parse", file. */
import { readFileSync } from 'node:fs';
import { FORMATS, loadFormat } from '../../src/results/formats/registry.ts';
import { readWith } from '../../src/results/read.ts';

const [name = '', file = ''] = process.argv.slice(2);
const row = FORMATS.find((each) => each.name === name);
const format = row === undefined ? null : await loadFormat(row);
const text = readFileSync(file, 'utf8');
const before = process.resourceUsage().maxRSS;
const began = performance.now();
const found = format === null ? JSON.parse(text) : readWith([format], text, text.length).readings.length;
const seconds = (performance.now() - began) / 1000;
if (found === 0 || found === null) throw new Error('nothing was read');
console.log(JSON.stringify({ seconds, grownBytes: (process.resourceUsage().maxRSS - before) * 1024 }));
