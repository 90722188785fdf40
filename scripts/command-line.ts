/** Makes docs/cli.md of what the commands say of themselves; `--check` compares instead of writing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, type Group, isGroup, type Option } from '../src/commands/command.ts';
import { codesOf, exampleLines, sentenceOf, usageOf } from '../src/commands/help.ts';
import { COMMANDS } from '../src/commands/registry.ts';

const PAGE = path.resolve(import.meta.dirname, '../docs/cli.md');

const HEAD = `# The command line

<!-- Made by "node scripts/command-line.ts" from src/commands/. -->

*Reference.* \`pinbench\` is \`node dist/cli.js\` in a clone of this repository. \`pinbench --version\` prints the version, and \`--help\` after a
command prints what is written here. Results go to the standard output; progress and errors go to the standard error. An
[exit code](action.md#exit-codes) has the same general meaning in every command.
`;

interface Named {
  title: string;
  entry: Command | Group;
}

/** The whole page. */
export function pageOf(entries: readonly (Command | Group)[]): string {
  const all = named(entries, 'pinbench');
  const list = all.map(({ title, entry }) => [`[\`${title}\`](#${title.replaceAll(' ', '-')})`, cell(entry.summary)]);
  return [HEAD, table(['command', 'what it does'], list), ...all.map(section)].join('\n');
}

function named(entries: readonly (Command | Group)[], above: string): Named[] {
  return entries.flatMap((entry) => {
    const title = `${above} ${entry.name}`;
    return [{ title, entry }, ...(isGroup(entry) ? named(entry.commands, title) : [])];
  });
}

function section({ title, entry }: Named): string {
  const usage = isGroup(entry) ? '<command>' : usageOf(entry);
  const { details, guide } = entry;
  const more = guide === undefined ? [] : [`See [${guide.replace(/#.*/, '')}](${guide}).`];
  const codes = codesOf(entry.exitCodes).map(([number, meaning]) => [number, cell(meaning)]);
  const parts = [
    `## ${title}\n`,
    `${cell(sentenceOf(entry.summary))}\n`,
    code([`${title} ${usage}`]),
    ...[...details.map(cell), ...more].map((paragraph) => `${paragraph}\n`),
    ...(isGroup(entry) ? [] : [argumentTable(entry), optionTable(entry.options)]),
    table(['exit code', 'meaning'], codes),
    code(exampleLines(entry.examples)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function argumentTable(command: Command): string {
  const rows = command.arguments.map(([name, description]) => [`\`${name}\``, cell(description)]);
  return table(['argument', 'what it is'], rows);
}

function optionTable(options: Option[]): string {
  const rows = options.map((option) => [`\`${option.flags}\``, standardOf(option), cell(meaningOf(option))]);
  return table(['option', 'default', 'what it does'], rows);
}

function standardOf({ usually, default: value, isRequired }: Option): string {
  if (isRequired === true) return 'required';
  if (usually !== undefined) return cell(usually);
  return value === undefined ? '' : `\`${value}\``;
}

function meaningOf({ description, choices }: Option): string {
  return choices === undefined ? description : `${description}: ${choices.map((one) => `\`${one}\``).join(', ')}`;
}

/** Nothing without rows. */
function table(titles: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;
  if (rows.length === 0) return '';
  return `${line(titles)}|${titles.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}

function code(lines: string[]): string {
  return lines.map((line) => `    ${line}\n`).join('');
}

function cell(text: string): string {
  return text.replaceAll(/[\\|<>*_[\]]/g, '\\$&');
}

if (process.argv[1] === import.meta.filename) {
  const page = pageOf(COMMANDS);
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else if (readFileSync(PAGE, 'utf8') !== page) {
    throw new Error('docs/cli.md is not what the commands say of themselves: run "node scripts/command-line.ts"');
  }
}
