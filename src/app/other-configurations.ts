/** Suites of other configurations in the same repository: before runs said whose they are, all had one history. */
import path from 'node:path';
import { readConfig } from '../config/read.ts';
import { CONFIG_NAMES } from '../history/series.ts';
import { readOrdinary } from '../io/files/ordinary-file.ts';
import { gitOutput } from '../io/git/git.ts';
import { validateConfig } from '../io/schema/config-schema.ts';
import { PinbenchError } from '../model/errors.ts';
import { formatNames } from '../results/formats/registry.ts';
import { textIn } from '../text/encoding.ts';

/** More configurations than anybody has; each is read. */
const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;

/** Of committed files with a usual name; `within` is the one that asks. One that cannot be read has no runs to mix in. */
export async function suitesElsewhere(root: string, within: string): Promise<Set<string>> {
  const listed = await gitOutput(['ls-files', '-z', '--', ...CONFIG_NAMES.map((name) => `*${name}`)], { cwd: root });
  const isUsual = (file: string): boolean => CONFIG_NAMES.includes(path.posix.basename(file));
  const others = listed
    .toString()
    .split('\0')
    .filter((file) => isUsual(file) && file !== within);
  const suites = await Promise.all(others.slice(0, MOST_FILES).map((file) => suitesIn(root, file)));
  return new Set(suites.flat());
}

async function suitesIn(root: string, name: string): Promise<string[]> {
  try {
    const file = path.join(root, name);
    const { content } = await readOrdinary(file, { what: name, within: root, most: MOST_BYTES });
    const config = readConfig(textIn(content, name), name, path.dirname(file), validateConfig, formatNames);
    return config.suites.map((suite) => suite.name);
  } catch (thrown) {
    if (thrown instanceof PinbenchError) return [];
    throw thrown;
  }
}
