/** Our own programs in C, which lie beside the bundle, built for each kind of machine. */
import { accessSync, constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { infrastructureError } from '../../model/errors.ts';

const MACHINES: Partial<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** Where the one for this machine would be; on a machine that none was built for, a name that is not there. */
export function programFile(home: string, name: 'launcher' | 'probe' | 'witness'): string {
  return path.join(home, `${name}-${MACHINES[process.arch] ?? 'none'}`);
}

/** Throws an infrastructure error when it is not there; `what` is it in a sentence. */
export async function mustExist(file: string, what: string): Promise<void> {
  await access(file).catch((thrown: unknown) => {
    throw infrastructureError(`${what} ${file} is missing`, {
      expected: 'the program next to the bundle, for x86-64 or arm64',
      fix: 'use the whole dist/ folder of a release, on Linux',
      cause: thrown,
    });
  });
}

/** Its path; null where no folder of the search path (as PATH has it) holds such a program. */
export function findProgram(name: string, searchPath: string): string | null {
  for (const folder of searchPath.split(path.delimiter)) {
    const file = usable(path.join(folder, name));
    if (file !== null) return file;
  }
  return null;
}

/** The file, where this system can run it. */
export function usable(file: string): string | null {
  try {
    accessSync(file, constants.X_OK);
    return process.platform === 'linux' ? file : null;
  } catch {
    return null;
  }
}
