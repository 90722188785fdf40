/** The configuration that a command line names, as stored runs know it. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { configurationOf, parseSeries } from '../../../history/series.ts';
import { gitRepository } from '../../../io/git/repository.ts';
import { usageError } from '../../../model/errors.ts';
import { quote } from '../../../text/quote.ts';
import type { HistoryContext } from './context.ts';

type Place = Pick<HistoryContext, 'archive' | 'directory'>;

/** Undefined when none is named: any is meant. Throws as `configurationFile`. */
export async function configurationNamed(given: string | undefined, place: Place): Promise<string | null | undefined> {
  const file = await configurationFile(given, place);
  return file === undefined ? undefined : configurationOf(file);
}

/**
 * Its path relative to the root of the repository around `directory`. A folder stands for the configuration in it. Throws a
 * usage error when it is neither there nor, as with a clone of the data alone, known to the stored runs.
 */
export async function configurationFile(
  given: string | undefined,
  { archive, directory }: Place,
): Promise<string | undefined> {
  if (given === undefined) return undefined;
  const root = (await gitRepository().root(directory)) ?? directory;
  const absolute = path.resolve(directory, given);
  const file = path.relative(root, absolute).split(path.sep).join('/') || '.';
  if ((await lstat(absolute).catch(() => null)) !== null) return file;
  const configuration = configurationOf(file);
  if ((await archive.series()).some((name) => parseSeries(name)?.configuration === configuration)) return file;
  throw usageError(`there is no configuration ${quote(given)}, and ${archive.place} has no runs of one`, {
    expected: 'the path of a configuration, or of its folder',
    fix: 'check --config; paths are relative to the current folder',
  });
}
