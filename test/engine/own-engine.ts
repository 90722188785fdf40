/** Starts an engine that shares nothing with one that is already on the machine: data, socket, network namespace. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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
  const needed = ['dockerd', 'unshare', 'flock', 'ip'];
  return needed.every((name) => findProgram(name) !== null) ? null : 'dockerd, unshare, flock or ip is missing';
}

/** `data` keeps images between runs; `run` is a new folder for the socket and the log, or one to start again in. */
export async function startOwnEngine(
  data: string,
  run = mkdtempSync(path.join(os.tmpdir(), 'pbengine-')),
): Promise<OwnEngine> {
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
  const daemon = spawn('flock', [...lock, ...inside], { stdio: ['ignore', log, log], detached: true });
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

/** A killed daemon leaves its containers' file systems mounted. */
function unmountBelow(folder: string): void {
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const targets = mounts
    .map((line) => line.split(' ')[1] ?? '')
    .filter((target) => `${target}/`.startsWith(`${folder}/`));
  for (const target of targets.reverse()) execFileSync('umount', ['--lazy', target]);
}

/** Kills every process that has the text in its command line. */
function killAllWith(text: string): void {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && entry !== `${process.pid}`)) {
    try {
      if (readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(text)) process.kill(Number(name), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
