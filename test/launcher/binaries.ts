/** Where the launcher's binaries are, and those that this machine can run. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const LAUNCHER_FOLDER = path.resolve(import.meta.dirname, '../../launcher');
export const BINARIES = path.join(LAUNCHER_FOLDER, 'bin');

/** null where the machine is neither x86-64 nor aarch64 Linux. */
export const OWN_LAUNCHER = ownLauncher();

function ownLauncher(): string | null {
  const machine = { x64: 'amd64', arm64: 'arm64' }[process.arch as string];
  return process.platform === 'linux' && machine !== undefined ? path.join(BINARIES, `launcher-${machine}`) : null;
}

/** Whole path: the tests set PATH to what they like. */
const emulator = spawnSync('sh', ['-c', 'command -v qemu-aarch64-static'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** What to type before a launcher's arguments; empty where it cannot be run. */
export const LAUNCHERS = [
  { name: 'the launcher of this machine', start: OWN_LAUNCHER === null ? [] : [OWN_LAUNCHER] },
  {
    name: 'the arm64 launcher under emulation',
    start: emulator === '' ? [] : [emulator, path.join(BINARIES, 'launcher-arm64')],
  },
];
