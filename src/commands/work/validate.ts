/** `pinbench validate FILE...`: what is wrong with a configuration, a perf.json or a tool's output, where, how to fix it. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { unquoted } from '../../app/read-project.ts';
import { expiredNotes } from '../../compare/acknowledgements.ts';
import { describeValue } from '../../config/diagnostics.ts';
import { readConfig } from '../../config/read.ts';
import { type KnownMetric, unitNotes } from '../../gate/slo-units.ts';
import { unmatchedOthers, unmatchedSloNotes } from '../../gate/unmatched-patterns.ts';
import { readLargeText } from '../../io/files/large-text.ts';
import { INSIDE, isLinked } from '../../io/files/ordinary-file.ts';
import { isFolder } from '../../io/files/real-path.ts';
import { systemClock } from '../../io/process/clock.ts';
import { validateConfig } from '../../io/schema/config-schema.ts';
import { printResult, screenWidth } from '../../io/terminal/screen.ts';
import type { Policy, Suite } from '../../model/config.ts';
import { messageOf, PinbenchError, usageError } from '../../model/errors.ts';
import { given } from '../../model/given.ts';
import type { Readings } from '../../model/run.ts';
import type { ReadMetric } from '../../report/readings.ts';
import { formatNames } from '../../results/formats/registry.ts';
import type { Written } from '../../results/read.ts';
import { nearest } from '../../text/nearest.ts';
import { plural, quoted } from '../../text/quote.ts';
import { safeJson } from '../../text/safe-json.ts';
import type { Paper } from '../../text/table.ts';

/** Of a file to validate: more than any result that is read. */
const MOST_BYTES = 256 * 1024 * 1024;

export interface ValidateOptions {
  /** One JSON document instead of lines. */
  json: boolean;
  read: (file: string) => Promise<string>;
  /** Not of a link to one. */
  isFolder: (file: string) => Promise<boolean>;
  /** The ordinary files in a folder; links are not followed. */
  tree: (folder: string) => Promise<readonly Written[]>;
  /** Whether a link is followed to it. */
  linked: (file: string) => Promise<boolean>;
  print: (line: string) => void;
  /** Names in a folder; none where it cannot be listed. */
  list: (folder: string) => Promise<string[]>;
  now: Date;
  /** Of the terminal. */
  paper: Paper;
}

type Kind = 'configuration' | 'perf.json' | "a tool's output";

const VALID: Record<Kind, string> = {
  configuration: 'valid configuration',
  'perf.json': 'valid perf.json',
  "a tool's output": 'valid output of a tool',
};

interface FileResult {
  file: string;
  kind: Kind;
  valid: boolean;
  /** What is in a valid file. */
  holds?: string;
  warnings?: string[];
  /** Of a tool's output. */
  output?: { format: string; metrics: ReadMetric[]; states: Readings['states'] };
  /** What is wrong with one that is not. */
  happened?: string;
  expected?: string;
  fix?: string;
  exitCode: 0 | 2 | 4;
}

/** What is in a valid file. */
export interface Contents {
  holds: string;
  warnings: string[];
  output?: NonNullable<FileResult['output']>;
  /** The same for people. */
  lines?: string[];
  /** Of a configuration. */
  policy?: Policy;
  /** Of results. */
  known?: KnownMetric[];
}

/** Reads from the disk, prints on the standard output. */
export function validateFiles(files: string[], { json = false }: { json?: boolean }): Promise<0 | 2 | 4> {
  const read = (file: string): Promise<string> => readLargeText(file, MOST_BYTES);
  const print = (line: string): void => printResult(`${line}\n`);
  const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
  const tree = async (folder: string): Promise<readonly Written[]> => {
    const { readResultFiles } = await import('../../io/process/result-files.ts');
    const { resultFiles, resultProblem } = await readResultFiles(folder, '*');
    if (resultProblem !== null) throw usageError(resultProblem, { expected: 'a folder that a tool wrote' });
    return resultFiles;
  };
  const paper = { width: screenWidth(), colour: false };
  return validate(files, { json, read, isFolder, tree, linked: isLinked, print, list, now: systemClock.now(), paper });
}

/** Exit code: 0 when every file is valid, 2 when one is not, 4 when the world failed. Throws a usage error without files. */
export async function validate(files: string[], options: ValidateOptions): Promise<0 | 2 | 4> {
  if (files.length === 0) {
    throw usageError('no file is named', {
      expected: 'pinbench validate FILE...',
      fix: 'name a file, e.g. .pinbench.yml',
    });
  }
  const read: { result: FileResult; contents: Contents | null }[] = [];
  for (const file of files) read.push(await checkFile(file, options));
  // Only results tell a metric's unit.
  const known = read.flatMap(({ contents }) => contents?.known ?? []);
  const checked = read.map(({ result, contents }): FileResult => {
    if (contents === null) return result;
    const { holds, warnings, policy, output } = contents;
    const notes = policy === undefined ? [] : policyNotes(policy, known, today(options.now));
    return { ...result, holds, ...given({ output }), warnings: [...warnings, ...notes] };
  });
  const lines = checked.flatMap((one, index) => linesOf(one, read[index]?.contents?.lines ?? []));
  if (options.json) options.print(safeJson(checked, 2));
  else for (const line of lines) options.print(line);
  const codes = checked.map(({ exitCode }) => exitCode);
  return codes.includes(4) ? 4 : codes.includes(2) ? 2 : 0;
}

function policyNotes(policy: Policy, known: KnownMetric[], day: string): string[] {
  const { slo } = policy;
  return [...unitNotes(slo, known), ...unmatchedSloNotes(slo, known), ...unmatchedOthers(policy, known, day)];
}

function today(now: Date): string {
  return now.toISOString().slice(0, 10);
}

async function checkFile(
  file: string,
  options: ValidateOptions,
): Promise<{ result: FileResult; contents: Contents | null }> {
  let isRead = false;
  let kind: Kind = /\.ya?ml$/i.test(file) ? 'configuration' : "a tool's output";
  try {
    const text = await textOf(file, options);
    isRead = true;
    if (kind !== 'configuration' && typeof text === 'string' && isPerf(text)) kind = 'perf.json';
    const contents =
      typeof text === 'string' && kind !== "a tool's output"
        ? await contentsOf(kind, file, text, options)
        : await (await import('./validate-output.ts')).outputOf(file, text, options.paper);
    return { result: { file, kind, valid: true, exitCode: 0 }, contents };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const said = isRead && (await options.linked(file)) ? unquoted(file) : thrown;
    const { message: happened, expected } = said;
    // This command takes no such option.
    const fix = said.fix === INSIDE ? 'move it inside' : said.fix;
    const result: FileResult = {
      file,
      kind,
      valid: false,
      happened,
      ...given({ expected, fix }),
      exitCode: thrown.kind === 'infrastructure' ? 4 : 2,
    };
    return { result, contents: null };
  }
}

async function textOf(
  file: string,
  { read, isFolder, tree, list }: ValidateOptions,
): Promise<string | readonly Written[]> {
  if (await isFolder(file)) {
    const config = (await list(file)).find((name) => /^\.pinbench\.ya?ml$/.test(name));
    if (config === undefined) return tree(file);
    throw usageError(`${file} is a folder`, {
      expected: 'a file, or the folder that a tool wrote',
      fix: `name the file: ${path.join(file, config)}`,
    });
  }
  try {
    return await read(file);
  } catch (thrown) {
    if (thrown instanceof PinbenchError) throw thrown;
    const failed = { expected: 'a file, or the folder that a tool wrote', cause: thrown };
    throw usageError(`${file} cannot be read: ${messageOf(thrown)}`, failed);
  }
}

/** Also of a file that was cut short, which would be nothing else either. */
function isPerf(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"schema"\s*:\s*"pinbench\.perf\//.test(text) || schemaOf(text).startsWith('pinbench.perf/');
}

/** The `schema` of a JSON object; '' of anything else, as a tool's output need not be JSON. */
function schemaOf(text: string): string {
  if (!text.includes('pinbench.perf/')) return '';
  try {
    const value: unknown = JSON.parse(text);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
    return typeof schema === 'string' ? schema : '';
  } catch {
    return '';
  }
}

function parsePerf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    const expected = 'a whole perf.json, as pinbench wrote it';
    throw usageError(`${file} is not JSON: ${describeValue(messageOf(thrown))}`, { expected, cause: thrown });
  }
}

async function contentsOf(
  kind: Exclude<Kind, "a tool's output">,
  file: string,
  text: string,
  { list, now }: Pick<ValidateOptions, 'list' | 'now'>,
): Promise<Contents> {
  if (kind === 'configuration') {
    const folder = path.dirname(path.resolve(file));
    const { suites, policy } = readConfig(text, file, folder, validateConfig, formatNames);
    const names = suites.map(({ name }) => name).join(', ');
    const holds = `${plural(suites.length, 'suite')} (${names}), ${plural(policy.slo.length, 'SLO')}`;
    const absent = await Promise.all(suites.map((suite) => dockerfileNotes(suite, folder, list)));
    const warnings = [...absent.flat(), ...expiredNotes(policy.acknowledge, today(now))];
    return { holds, warnings, policy };
  }
  // Its schema is the larger one by far.
  const { parseRun } = await import('../../io/schema/schema.ts');
  const run = parseRun(parsePerf(file, text), file, 'usage');
  const known = run.results.flatMap(({ benchmark, metrics }) =>
    metrics.map(({ metric, unit, better }) => ({ suite: run.suite, benchmark, metric, unit, better })),
  );
  const parts = [plural(run.invocations.length, 'invocation'), plural(known.length, 'metric'), `status ${run.status}`];
  return { holds: `suite ${run.suite}, ${parts.join(', ')}`, warnings: run.warnings, known };
}

/** A suite's Dockerfile that is not there; without a container it is not needed. */
async function dockerfileNotes(
  { name, image }: Suite,
  folder: string,
  list: ValidateOptions['list'],
): Promise<string[]> {
  const file = image?.dockerfile;
  if (file === undefined) return [];
  const names = await list(path.dirname(file));
  if (names.includes(path.basename(file))) return [];
  const near = nearest(path.basename(file), names);
  const shown = (each: string): string => quoted(path.relative(folder, each));
  const hint = near === undefined ? '' : ` Did you mean ${shown(path.join(path.dirname(file), near))}?`;
  return [`The Dockerfile of suite ${quoted(name)}, ${shown(file)}, does not exist.${hint}`];
}

/** `inside`: lines on what is in a valid file. */
function linesOf(
  { file, kind, valid, holds, warnings = [], happened = '', expected, fix }: FileResult,
  inside: readonly string[],
): string[] {
  if (valid) {
    const notes = warnings.map((warning) => `warning:  ${warning}`);
    return [`${file}: ${VALID[kind]}: ${holds}`, ...[...inside, ...notes].map((line) => `  ${line}`)];
  }
  const error = usageError(happened.startsWith(file) ? happened : `${file}: ${happened}`, {
    ...given({ expected, fix }),
  });
  return error.sentence().split('\n');
}
