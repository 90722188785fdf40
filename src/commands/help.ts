/** The words of --help that commander does not make. */
import type { Command, Example, ExitCodes, Group, Option } from './command.ts';

type Described = Pick<Command | Group, 'summary' | 'details' | 'examples' | 'exitCodes'>;

export const sentenceOf = (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;

/** What stands below the usage. */
export function introduction({ summary, details }: Described): string {
  return [sentenceOf(summary), ...details].join('\n\n');
}

/** What stands below the options. */
export function ending({ examples, exitCodes }: Described): string {
  return [
    '',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...exampleLines(examples).map((line) => `  $ ${line}`),
    '',
    'Exit codes:',
    ...codesOf(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`),
  ].join('\n');
}

/** What they do stands in one column. */
export function exampleLines(examples: Example[]): string[] {
  const width = Math.max(0, ...examples.map(([line, does]) => (does === undefined ? 0 : line.length)));
  return examples.map(([line, does]) => (does === undefined ? line : `${line.padEnd(width)}  ${does}`));
}

export function codesOf(codes: ExitCodes): [code: string, meaning: string][] {
  return Object.entries(codes);
}

export function optionText(option: Option): string {
  const standard = option.usually ?? option.default;
  const facts = [
    ...(option.choices === undefined ? [] : [`choices: ${option.choices.join(', ')}`]),
    ...(standard === undefined ? [] : [`default: ${standard}`]),
  ];
  return facts.length === 0 ? option.description : `${option.description} (${facts.join('; ')})`;
}

/** What follows the command's name: `[options] <good> <bad> --metric <benchmark/metric>`. */
export function usageOf(command: Command): string {
  const required = command.options.filter(({ isRequired }) => isRequired).map(({ flags }) => flags);
  return ['[options]', ...command.arguments.map(([name]) => name), ...required].join(' ');
}
