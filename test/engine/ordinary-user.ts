/** An ordinary user for tests that root starts: owns nothing here, and may talk to the tests' engine as one of its group. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Nobody's: no account of this machine has it. */
const USER = 65_533;

export interface OrdinaryUser {
  id: number;
  home: string;
  /** Runs a command as this user, its output through to ours. */
  run(command: string[], cwd: string, env?: Record<string, string>): SpawnSyncReturns<Buffer>;
  remove(): void;
}

export function ordinaryUser(): OrdinaryUser {
  const home = mkdtempSync(path.join(os.tmpdir(), 'pinbench-user-'));
  chownSync(home, USER, USER);
  openEngine(process.env.DOCKER_HOST);
  const identity = ['--reuid', `${USER}`, '--regid', `${USER}`, '--clear-groups', '--'];
  return {
    id: USER,
    home,
    run: (command, cwd, env = {}) =>
      spawnSync('setpriv', [...identity, ...command], {
        cwd,
        stdio: 'inherit',
        env: { ...process.env, PATH: ownPath(), HOME: home, USER: 'nobody', LOGNAME: 'nobody', ...env },
      }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Without what lies in root's own home: no account of another user looks for programs there. */
function ownPath(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => !`${folder}/`.startsWith('/root/')).join(path.delimiter);
}

/** An engine's socket is for root and a group of its own. */
function openEngine(host: string | undefined): void {
  if (!host?.startsWith('unix://')) return;
  const socket = host.slice('unix://'.length);
  chmodSync(path.dirname(socket), 0o755);
  chmodSync(socket, 0o666);
}
