/** A tool's output -> readings. The formats are in formats/registry.ts. */
import { invalidOutput, PinbenchError, usageError } from '../model/errors.ts';
import type { Readings } from '../model/run.ts';
import { plural, quote } from '../text/quote.ts';
import type { Detected } from './format.ts';
import { FALSE_FRIENDS } from './formats/false-friends.ts';
import { FORMATS, formatNames, type KnownFormat, loadFormat } from './formats/registry.ts';
import type { Found } from './json-objects.ts';
import { Output } from './output.ts';
import { ReadingList } from './reading-list.ts';

/** A file of results; `path` is relative to the folder that was read, '' for a single file or standard output. */
export interface Written {
  path: string;
  text: string;
}

const mostCharacters = 10 * 2 ** 20;

/**
 * The readings in what one invocation printed, or wrote into one file or several. `format` is a name or `auto`, for which
 * every format is loaded and asked; `limit` is in characters, of all files together.
 * Rejects with a usage error on an unknown format, and otherwise as `readWith` throws.
 */
export async function readResults(
  written: string | readonly Written[],
  format: string,
  limit: number = mostCharacters,
): Promise<Readings> {
  const rows = format === 'auto' ? FORMATS : FORMATS.filter(({ name }) => name === format);
  if (rows.length === 0) {
    throw usageError(`the results format ${quote(format)} is not known`, {
      expected: `auto, ${formatNames.join(', ')}`,
    });
  }
  return readWith(await Promise.all(rows.map(loadFormat)), written, limit);
}

/**
 * One format given: it is read so. Several: the one that fits by content. Throws invalidOutput on everything that is wrong
 * with the text: no reading at all is an error, never an empty list.
 */
export function readWith(
  formats: readonly KnownFormat[],
  written: string | readonly Written[],
  limit: number = mostCharacters,
): Readings {
  const files = typeof written === 'string' ? [{ path: '', text: written }] : written;
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (length > limit) {
    throw invalidOutput(`the benchmark's results have ${length} characters`, {
      expected: `at most ${limit} (${(limit / 2 ** 20).toPrecision(3)} MiB)`,
      fix: 'write results to a file of their own, or fewer samples',
    });
  }
  const filled = files.filter(({ text }) => text.trim() !== '');
  const named = formats.length === 1 ? formats[0] : undefined;
  if (filled.length === 0) throw noResults('the benchmark printed nothing', named?.name ?? 'auto');
  const outputs = filled.map(({ path, text }) => new Output(decodable(text), path));
  const list = new ReadingList();
  const { chosen, fitting } =
    named === undefined ? detect(formats, outputs, list) : { chosen: named, fitting: outputs };
  if (chosen.kind === 'json') for (const { found } of fitting) for (const warning of found.warnings) list.warn(warning);
  if (chosen.readTree !== undefined) chosen.readTree(fitting, list);
  else for (const output of fitting) chosen.read(output, list);
  const { readings, states, warnings } = list;
  if (readings.length === 0) {
    const [first] = states;
    const said =
      first === undefined
        ? ''
        : `, and ${plural(states.length, 'benchmark')} without numbers (${quote(first.benchmark)} ${first.state})`;
    throw nothingFound(`no reading of ${chosen.title}${said}`, chosen.title, outputs);
  }
  return { format: chosen.name, readings, states, warnings };
}

/** The error for what is empty. `format` is a name or `auto`. */
export function noResults(happened: string, format: string): PinbenchError {
  const named = FORMATS.find((row) => row.name === format);
  return invalidOutput(happened, {
    expected: named === undefined ? anyFormat() : `results as ${named.title}`,
    fix: 'check where the results go: standard output, or the file named by results.path',
  });
}

interface Detection {
  chosen: KnownFormat;
  /** The files that it reads. */
  fitting: readonly Output[];
}

/** Exactly one format, or an error: a format that is certain outranks those that are merely possible. */
function detect(formats: readonly KnownFormat[], outputs: readonly Output[], list: ReadingList): Detection {
  const refused: PinbenchError[] = [];
  const fits = formats.map((format) => {
    const each = outputs.map((output) => ({ output, detected: detectedBy(format, output, refused) }));
    return { format, certain: outputsOf(each, 'certain'), possible: outputsOf(each, 'possible') };
  });
  const certain = fits.filter((fit) => fit.certain.length > 0);
  const possible = fits.filter((fit) => fit.certain.length === 0 && fit.possible.length > 0);
  const fitting = certain.length > 0 ? certain : possible;
  const [first, second] = fitting;
  if (certain.length === 0) refuseFalseFriends(outputs);
  if (first === undefined && refused[0] !== undefined) throw refused[0];
  if (first === undefined) throw nothingFound('no results in a known format', anyFormat(), outputs);
  if (second !== undefined) {
    throw invalidOutput(`the output fits both ${quote(first.format.name)} and ${quote(second.format.name)}`, {
      expected: 'results in one format',
      fix: `set results.format to ${fitting.map(({ format }) => format.name).join(' or ')}`,
    });
  }
  const [outranked] = certain.length > 0 ? possible : [];
  if (outranked !== undefined) {
    const names = `${quote(outranked.format.name)}; it was read as ${quote(first.format.name)}`;
    list.warn(`the output also fits ${names}`);
  }
  return { chosen: first.format, fitting: fittingOf(first, outputs, list) };
}

/** JSON in it that is too deep, or too much of it, is no obstacle for a format that is not JSON. */
function detectedBy(format: KnownFormat, output: Output, refused: PinbenchError[]): Detected {
  try {
    return format.detect(output);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    refused.push(thrown);
    return 'no';
  }
}

/** A tool's own folder holds other files too; among files that stand for themselves one that does not fit is worth a word. */
function fittingOf(
  { format, certain, possible }: { format: KnownFormat; certain: Output[]; possible: Output[] },
  outputs: readonly Output[],
  list: ReadingList,
): readonly Output[] {
  if (format.readTree !== undefined || outputs.length === 1) return outputs;
  const fitting = outputs.filter((output) => certain.includes(output) || possible.includes(output));
  const others = outputs.filter((output) => !fitting.includes(output));
  for (const { path } of others) list.warn(`the file ${quote(path)} is not ${format.title}: it was not read`);
  return fitting;
}

function outputsOf(each: readonly { output: Output; detected: string }[], wanted: string): Output[] {
  return each.filter(({ detected }) => detected === wanted).map(({ output }) => output);
}

function refuseFalseFriends(outputs: readonly Output[]): void {
  for (const output of outputs) {
    const friend = FALSE_FRIENDS.find(({ looksLike }) => looksLike(output));
    if (friend === undefined) continue;
    const where = output.path === '' ? 'the output' : `the file ${quote(output.path)}`;
    throw invalidOutput(`${where} is ${friend.what}`, { expected: "a benchmark tool's own results", fix: friend.fix });
  }
}

/** Two bytes a letter leave a zero byte beside every ASCII letter, or signs that no UTF-8 text has. */
function decodable(text: string): string {
  const head = text.slice(0, 4000);
  const zeros = head.split('\0').length - 1;
  if (zeros < 2 || zeros < head.length / 4) return text;
  throw invalidOutput('the results are UTF-16 text', {
    expected: 'UTF-8',
    fix: 'in PowerShell, write them with `| Out-File -Encoding utf8 FILE` instead of `>`',
  });
}

function nothingFound(happened: string, expected: string, outputs: readonly Output[]): PinbenchError {
  const [output] = outputs;
  if (output === undefined) return invalidOutput(`the output holds ${happened}`, { expected });
  const { cut, warnings } = foundIn(output);
  const half = cut ? 'an incomplete JSON object and ' : '';
  const broken = warnings.length > 0 && !cut ? `; ${warnings[0]}` : '';
  // Lines stand one behind the other; the mark for what cannot be shown is for all else.
  const start = output.text.trim().slice(0, 200).replaceAll(/\s+/g, ' ');
  return invalidOutput(`the output holds ${half}${happened}: ${quote(start)}${broken}`, { expected });
}

function foundIn(output: Output): Pick<Found, 'cut' | 'warnings'> {
  try {
    return output.found;
  } catch {
    return { cut: false, warnings: [] };
  }
}

function anyFormat(): string {
  return `a format that pinbench reads: ${formatNames.join(', ')}`;
}
