/** A configuration on this machine, checked: what is wrong with it is said, but not quoted from a file that was not named. */
import { readConfig } from '../config/read.ts';
import type { ConfigFile } from '../io/files/config-file.ts';
import { validateConfig } from '../io/schema/config-schema.ts';
import type { Config } from '../model/config.ts';
import { PinbenchError, usageError } from '../model/errors.ts';
import { formatNames } from '../results/formats/registry.ts';

/** Throws a usage error on what is not valid. */
export function readProject({ text, name, directory, isLinked }: ConfigFile): Config {
  try {
    return readConfig(text, name, directory, validateConfig, formatNames);
  } catch (thrown) {
    if (isLinked && thrown instanceof PinbenchError) throw unquoted(name);
    throw thrown;
  }
}

/** What is said instead of an error that quotes what the link `name` leads to. */
export function unquoted(name: string): PinbenchError {
  return usageError(`${name} is reached through a link, and what it leads to is not valid`, {
    expected: 'a valid file; what is wrong is not quoted, as a link may lead to a file with secrets',
    fix: 'name the file itself, or put it in the place of the link, to see what is wrong',
  });
}
