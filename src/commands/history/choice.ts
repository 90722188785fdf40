/** The configuration that a command line names, as stored runs know it. */
import path from 'node:path';
import { gitRepository } from '../../io/git-repository.ts';
import { configurationOf } from '../../series.ts';

/** Undefined when none is named: any is meant. */
export async function configurationNamed(
  given: string | undefined,
  directory: string,
): Promise<string | null | undefined> {
  const file = await configurationFile(given, directory);
  return file === undefined ? undefined : configurationOf(file);
}

/**
 * Its path relative to the root of the repository around `directory`; it need not be there, as with a clone of the data
 * alone. A folder stands for the configuration in it.
 */
export async function configurationFile(given: string | undefined, directory: string): Promise<string | undefined> {
  if (given === undefined) return undefined;
  const root = (await gitRepository().root(directory)) ?? directory;
  return path.relative(root, path.resolve(directory, given)).split(path.sep).join('/') || '.';
}
