/** What a file looks like that is none of those which `pinbench validate` reads. */
import path from 'node:path';

export const CONFIGURATION = 'a configuration';

/** By name. */
const NAMES: [name: RegExp, kind: string][] = [
  [/^(?:docker|container)file(?:\..*)?$|\.(?:docker|container)file$/i, 'a Dockerfile'],
  [/^(?:gnu)?makefile$|\.mk$/i, 'a makefile'],
  [/\.toml$/i, 'a TOML file'],
  [/\.(?:ini|cfg|conf)$/i, 'an INI file'],
  [/\.(?:md|markdown)$/i, 'a Markdown document'],
  [/\.(?:sh|bash)$/i, 'a shell script'],
  [/\.(?:c|cc|cpp|cs|go|h|hpp|java|js|jsx|kt|ml|mts|py|rb|rs|swift|ts|tsx)$/i, 'source code'],
];
/** By the first line that is neither empty nor a comment. */
const FIRST_LINES: [line: RegExp, kind: string][] = [
  [/^FROM \S|^ARG \w/i, 'a Dockerfile'],
  [/^<(?:!doctype html|html)\b/i, 'an HTML page'],
  [/^(?:version|suites):/, CONFIGURATION],
];
/** Enough to tell; what comes first in a file decides. */
const LOOK = 4000;

/** "a Dockerfile"; undefined when nothing is known of it. */
export function kindOf(file: string, text: string): string | undefined {
  const name = path.basename(file);
  const start = text.slice(0, LOOK);
  if (start.startsWith('#!')) return 'a script';
  const first = start.split('\n').find((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
  const byName = NAMES.find(([pattern]) => pattern.test(name));
  return (byName ?? FIRST_LINES.find(([pattern]) => pattern.test(first.trimStart())))?.[1];
}
