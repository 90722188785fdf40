/** Writes docs/formats/, a page for each tool, and the list of them in docs/formats.md, from the readers and recorded outputs. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readingLines, readMetrics } from '../src/report/readings.ts';
import { FORMATS, type KnownFormat, loadFormat } from '../src/results/formats/registry.ts';
import { readWith } from '../src/results/read.ts';
import { allCases, type FormatCase, filesOf } from '../test/formats/case.ts';

const DOCS = path.resolve(import.meta.dirname, '../docs');
const [BEGIN, END] = ['<!-- tools: made by scripts/format-pages.ts -->\n', '<!-- end of tools -->'];
const MARK = '<!-- Made by "node scripts/format-pages.ts" from src/results/formats/. -->';
/** These people write themselves; docs/formats.md describes them. */
const HOME_MADE = new Set(['pinbench', 'current-bench', 'copybook']);
/** Of the table of what was read. */
const MOST_LINES = 16;
const WIDTH = 100;

/** Path below docs/ -> text. Throws when docs/formats.md has no place for the list. */
export async function formatPages(): Promise<Map<string, string>> {
  const formats = await Promise.all(FORMATS.map(loadFormat));
  const tools = formats.filter(({ name }) => !HOME_MADE.has(name));
  const cases = await allCases();
  const pages = new Map(tools.map((format) => [`formats/${format.name}.md`, pageOf(format, exampleOf(format, cases))]));
  const list = readFileSync(path.join(DOCS, 'formats.md'), 'utf8');
  const [before, rest] = list.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/formats.md has no place for the tools');
  return pages.set('formats.md', `${before}${BEGIN}${tableOf(tools)}${END}${after}`);
}

function tableOf(tools: readonly KnownFormat[]): string {
  const rows = tools.map(({ name, title, about }) => {
    return `| [\`${name}\`](formats/${name}.md) | ${title} | ${about.versions} |\n`;
  });
  return `| \`results.format\` | what it is | tried with |\n|---|---|---|\n${rows.join('')}`;
}

/** The first recorded output of which a table says something: the smallest that has more than one line. */
function exampleOf({ name }: KnownFormat, cases: readonly FormatCase[]): FormatCase | undefined {
  const own = cases.filter(({ format }) => format === name);
  return own.find(({ metrics }) => metrics > 1) ?? own[0];
}

function pageOf(format: KnownFormat, example: FormatCase | undefined): string {
  const { name, title, about } = format;
  const { command, path: file, keeps, loses, filter, invocations, traps, versions } = about;
  const where = file === null ? 'The results are printed.' : `\`results.path\` is \`${file}\`.`;
  const sections = [
    `# ${title}`,
    MARK,
    `*Reference.* \`results.format: ${name}\`, tried with ${versions}. [All formats](../formats.md)`,
    '## The command',
    `The command for the richest output:\n\n    ${command.replaceAll('\n', '\n    ')}\n\n${where}`,
    '## A suite to copy',
    `\`\`\`yaml config\n${suiteOf(format)}\`\`\`\n\nThe image has the tool and your code in it; its root is read-only while it runs, so caches belong into \`/tmp\`. Without a container engine, or with \`--runtime host\`, pinbench does not need \`image\`.`,
    '## What is kept, and what is lost',
    [...keeps.map((one) => `- Kept: ${one}.`), ...loses.map((one) => `- Lost: ${one}.`)].join('\n'),
    '## How many invocations',
    invocations,
    '## Some benchmarks only',
    filter === null
      ? 'The tool cannot select benchmarks by a regular expression: pinbench re-measures the whole suite.'
      : `\`run.filter: ${JSON.stringify(filter)}\` re-measures only the benchmarks that look changed ([how](../configuration.md#a-filter)).`,
    ...(traps.length === 0 ? [] : ['## Watch out', traps.map((one) => `- ${one}`).join('\n')]),
    ...(example === undefined ? [] : ['## An example', exampleText(format, example)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function suiteOf({ name, about: { command, path: file, filter } }: KnownFormat): string {
  const program = filter === null ? [command] : [`${command} "$@"`, 'sh'];
  const run = { command: ['sh', '-c', ...program], ...(filter === null ? {} : { filter: [...filter] }) };
  const results = { format: name, ...(file === null ? {} : { path: file }) };
  const config = {
    version: 1,
    suites: { benchmarks: { image: { dockerfile: 'bench/Dockerfile', context: '.' }, run, results } },
  };
  return stringify(config, { lineWidth: 0 });
}

/** As `pinbench validate` shows it. */
function exampleText(format: KnownFormat, one: FormatCase): string {
  const { readings, states } = readWith([format], filesOf(one));
  const lines = readingLines(readMetrics(readings), states, { width: WIDTH, colour: false });
  const more = lines.length - MOST_LINES;
  const shown = more > 1 ? [...lines.slice(0, MOST_LINES), `… ${more} more`] : lines;
  return `What \`pinbench validate\` shows of an output of ${one.tool} ${one.version}:\n\n\`\`\`text\n${shown.join('\n')}\n\`\`\``;
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(path.join(DOCS, 'formats'), { recursive: true });
  for (const name of readdirSync(path.join(DOCS, 'formats'))) rmSync(path.join(DOCS, 'formats', name));
  for (const [name, text] of await formatPages()) writeFileSync(path.join(DOCS, name), text);
}
