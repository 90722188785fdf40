/** Names that several files of a project have: told apart by the file, since the order of files may be another in each run. */
import { joinNames } from './names.ts';

export interface Named {
  /** Path or URL of the file that it comes from. */
  file: string;
  name: string;
}

/**
 * How each is called: by its name alone where one file has it; otherwise with its file in front, as seen from the folder
 * that all files which share names have in common.
 */
export function namesByFile(all: readonly Named[]): (one: Named) => string {
  const files = new Map<string, Set<string>>();
  for (const { file, name } of all) files.set(name, (files.get(name) ?? new Set<string>()).add(file));
  const sharing = new Set([...files.values()].filter(({ size }) => size > 1).flatMap((own) => [...own]));
  const folder = commonFolder([...sharing]);
  return ({ file, name }) => ((files.get(name)?.size ?? 0) > 1 ? joinNames(file.slice(folder.length), name) : name);
}

/** With the slash at its end; '' where there is none. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  let common = first;
  for (const other of others) {
    let length = 0;
    while (length < common.length && common[length] === other[length]) length += 1;
    common = common.slice(0, length);
  }
  return common.slice(0, Math.max(common.lastIndexOf('/'), common.lastIndexOf('\\')) + 1);
}
