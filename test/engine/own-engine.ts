/**
 * Starts an engine that shares nothing with one that is already on the machine: data, socket, network namespace. It dies
 * with the process that started it, however that one ends.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { abandoned, processesWith } from './processes.ts';
import { findProgram } from './programs.ts';

export interface OwnEngine {
  /** Value for DOCKER_HOST. */
  host: string;
  /** The daemon's process id. */
  pid(): number;
  /** Ends the daemon and everything it started. */
  stop(): Promise<void>;
}

/** Why no engine of our own can be started here, or null. */
export function whyNoOwnEngine(): string | null {
  if (process.getuid?.() !== 0) return 'not root';
  const needed = ['dockerd', 'unshare', 'flock', 'setpriv', 'ip'];
  return needed.every((name) => findProgram(name) !== null) ? null : `one of these is missing: ${needed.join(', ')}`;
}

const RUN_FOLDERS = path.join(os.tmpdir(), 'pbengine-');

/** `data` keeps images between runs; `run` is a new folder for the socket and the log, or one to start again in. */
export async function startOwnEngine(data: string, run = mkdtempSync(RUN_FOLDERS)): Promise<OwnEngine> {
  sweepFolders(run);
  mkdirSync(data, { recursive: true });
  const log = openSync(path.join(run, 'log'), 'a');
  const host = `unix://${path.join(run, 'sock')}`;
  const flags = [
    '--data-root',
    data,
    '--exec-root',
    path.join(run, 'exec'),
    '--pidfile',
    path.join(run, 'pid'),
    '--host',
    host,
  ];
  // One engine at a time has the data; a second run of the tests waits for the first.
  const lock = ['--no-fork', '--timeout', '900', `${data}.lock`];
  const inside = ['unshare', '--net', 'sh', '-c', 'ip link set lo up; exec dockerd "$@"', 'dockerd', ...flags];
  // Every program on the way takes the place of the one before, so the signal stays set until the daemon has it.
  const bound = ['--pdeathsig', 'TERM', 'flock', ...lock, ...inside];
  const daemon = spawn('setpriv', bound, { stdio: ['ignore', log, log], detached: true });
  const pid = (): number => Number(readFileSync(path.join(run, 'pid'), 'utf8'));
  const ended = (): boolean => daemon.exitCode !== null || daemon.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (daemon.pid !== undefined && !ended()) process.kill(daemon.pid, 'SIGTERM');
    for (let tries = 0; tries < 60 && !ended(); tries += 1) await seconds(0.5);
    // What a killed daemon left: its containerd and shims name the folder in their arguments.
    killAllWith(path.join(run, 'exec'));
    await seconds(0.5);
    unmountBelow(run);
    unmountBelow(data);
    rmSync(run, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 1900 && !ended(); tries += 1) {
    if (engineAnswers(host)) return { host, pid, stop };
    if (tries === 10) sayWhoHas(`${data}.lock`, daemon.pid);
    await seconds(0.5);
  }
  const end = readFileSync(path.join(run, 'log'), 'utf8').slice(-2000);
  await stop();
  throw new Error(`the tests' own engine did not start:\n${end}`);
}

export function engineAnswers(host?: string): boolean {
  const env = host === undefined ? process.env : { ...process.env, DOCKER_HOST: host };
  try {
    execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { stdio: 'ignore', timeout: 20_000, env });
    return true;
  } catch {
    return false;
  }
}

/** Folders of engines that were killed together with their tests; those of engines that run are left alone. */
function sweepFolders(except: string): void {
  for (const folder of abandoned(RUN_FOLDERS)) {
    if (folder === except) continue;
    unmountBelow(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A wait for another run of the tests, which can be long, says what it waits for. */
function sayWhoHas(lock: string, own: number | undefined): void {
  const inode = `:${statSync(lock, { throwIfNoEntry: false })?.ino} `;
  const taken = readFileSync('/proc/locks', 'utf8')
    .split('\n')
    .find((line) => line.includes(inode) && !line.includes('->'));
  const holder = taken?.trim().split(/\s+/)[4];
  // The engine that is starting has the lock too.
  if (holder === undefined || Number(holder) === own) return;
  console.warn(`The tests' engine waits for process ${holder}, which has ${lock}, for 15 minutes at most.`);
}

/** A killed daemon leaves its containers' file systems mounted. */
function unmountBelow(folder: string): void {
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const targets = mounts
    .map((line) => line.split(' ')[1] ?? '')
    .filter((target) => `${target}/`.startsWith(`${folder}/`));
  for (const target of targets.reverse()) execFileSync('umount', ['--lazy', target]);
}

function killAllWith(text: string): void {
  for (const pid of processesWith(text)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
