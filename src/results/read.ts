/** A tool's output -> readings. One row a format: to add a tool, write its file and put it into the table. */
import { invalidOutput, type PinbenchError, usageError } from '../model/errors.ts';
import type { Readings } from '../model/run.ts';
import { quote } from '../text/quote.ts';
import type { Format, Output } from './format.ts';
import { copybook } from './formats/copybook.ts';
import { currentBench } from './formats/current-bench.ts';
import { pinbench } from './formats/pinbench.ts';
import { type Found, findObjects } from './json-objects.ts';
import { ReadingList } from './reading-list.ts';

const formats: readonly Format[] = [pinbench, currentBench, copybook];

export const formatNames: string[] = formats.map((format) => format.name);

const mostCharacters = 10 * 2 ** 20;

/**
 * The readings in what one invocation printed or wrote. `format` is a name or `auto`; `limit` is in characters.
 * Throws a usage error on an unknown format, invalidOutput on everything that is wrong with the text: no reading at all
 * is an error, never an empty list.
 */
export function readResults(text: string, format: string, limit: number = mostCharacters): Readings {
  const named = formats.find((row) => row.name === format);
  if (named === undefined && format !== 'auto') {
    throw usageError(`the results format ${quote(format)} is not known`, {
      expected: `auto, ${formatNames.join(', ')}`,
    });
  }
  if (text.length > limit) {
    throw invalidOutput(`the benchmark's results have ${text.length} characters`, {
      expected: `at most ${limit} (${(limit / 2 ** 20).toPrecision(3)} MiB)`,
      fix: 'write results to a file of their own, or fewer samples',
    });
  }
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') throw noResults('the benchmark printed nothing', format);
  const found = findObjects(body);
  const output: Output = { text: body, objects: found.objects, only: onlyObject(body, found) };
  const list = new ReadingList();
  for (const warning of found.warnings) list.warn(warning);
  const chosen = named ?? detect(output, found, list);
  chosen.read(output, list);
  const readings = list.readings;
  if (readings.length === 0) throw nothingFound(`no reading of ${chosen.title}`, chosen.title, output, found);
  return { format: chosen.name, readings, warnings: list.warnings };
}

/** The error for what is empty. `format` is a name or `auto`. */
export function noResults(happened: string, format: string): PinbenchError {
  const named = formats.find((row) => row.name === format);
  return invalidOutput(happened, {
    expected: `results as ${named?.title ?? anyFormat()}`,
    fix: 'check where the results go: standard output, or the file named by results.path',
  });
}

/** Exactly one format, or an error: a format that is certain outranks those that are merely possible. */
function detect(output: Output, found: Found, list: ReadingList): Format {
  const certain = formats.filter((format) => format.detect(output) === 'certain');
  const possible = formats.filter((format) => format.detect(output) === 'possible');
  const [chosen, second] = certain.length > 0 ? certain : possible;
  if (chosen === undefined) throw nothingFound('no results in a known format', anyFormat(), output, found);
  if (second !== undefined) {
    throw invalidOutput(`the output fits both ${quote(chosen.name)} and ${quote(second.name)}`, {
      expected: 'results in one format',
      fix: `set results.format to one of ${formatNames.join(', ')}`,
    });
  }
  const outranked = possible.find((format) => format !== chosen);
  if (outranked !== undefined) {
    list.warn(`the output also fits ${quote(outranked.name)}; it was read as ${quote(chosen.name)}`);
  }
  return chosen;
}

function nothingFound(happened: string, expected: string, output: Output, found: Found) {
  const half = found.cut ? 'an incomplete JSON object and ' : '';
  const broken = found.warnings.length > 0 && !found.cut ? `; ${found.warnings[0]}` : '';
  return invalidOutput(`the output holds ${half}${happened}: ${quote(output.text.trim())}${broken}`, { expected });
}

function anyFormat(): string {
  return formats.map((format) => `${format.name} (${format.title})`).join(', ');
}

function onlyObject(text: string, found: Found) {
  const [first] = found.objects;
  const isAlone = first !== undefined && `${text.slice(0, first.start)}${text.slice(first.end)}`.trim() === '';
  return isAlone ? first.value : undefined;
}
