/** Where the launcher's binaries are, and the one that this machine can run. */
import path from 'node:path';

export const LAUNCHER_FOLDER = path.resolve(import.meta.dirname, '../../launcher');
export const BINARIES = path.join(LAUNCHER_FOLDER, 'bin');

/** null where the machine is neither x86-64 nor aarch64 Linux. */
export const OWN_LAUNCHER = ownLauncher();

function ownLauncher(): string | null {
  const machine = { x64: 'amd64', arm64: 'arm64' }[process.arch as string];
  return process.platform === 'linux' && machine !== undefined ? path.join(BINARIES, `launcher-${machine}`) : null;
}
