/** Where programs are that tests need. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first program of this name in PATH, then in the folders `more`. */
export function findProgram(name: string, more: string[] = []): string | null {
  const folders = [...(process.env.PATH ?? '').split(':'), ...more];
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
