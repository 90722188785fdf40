/** The user's own folder. */
import os from 'node:os';

/** A user without a name and without HOME, as in many containers, has none: as shells do, the root is taken for it. */
export function homeFolder(): string {
  try {
    return os.homedir();
  } catch {
    return '/';
  }
}
