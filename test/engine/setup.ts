/**
 * Gives the tests an engine of their own, in a network namespace of its own, so that a Docker that is already on the
 * machine is not touched: no image, no container, no bridge. Where that is not possible (not root, no dockerd) an engine
 * that answers is used, and where there is none the scenarios that need one are reported as not run.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Images stay here between runs: making them takes longer than all the tests that use them. */
const DATA = '/var/tmp/pinbench-test-engine';

export default async function setup(): Promise<() => Promise<void>> {
  const stop = await startOwnEngine();
  if (!answers()) {
    console.warn('No Docker engine: every scenario that needs one is reported as skipped.');
    return async () => {};
  }
  execFileSync('bash', [path.join(import.meta.dirname, 'base-images.sh')], { stdio: ['ignore', 'inherit', 'inherit'] });
  process.env.PINBENCH_TEST_ENGINE = 'yes';
  return stop;
}

async function startOwnEngine(): Promise<() => Promise<void>> {
  if (process.getuid?.() !== 0 || !inPath('dockerd') || !inPath('unshare')) return async () => {};
  mkdirSync(DATA, { recursive: true });
  const run = mkdtempSync(path.join(os.tmpdir(), 'pbengine-'));
  const log = openSync(path.join(run, 'log'), 'w');
  const flags = ['--data-root', DATA, '--exec-root', path.join(run, 'exec'), '--pidfile', path.join(run, 'pid')];
  const host = `unix://${path.join(run, 'sock')}`;
  // One engine at a time has the data; a second run of the tests waits for the first.
  const daemon = spawn(
    'flock',
    [
      '--timeout',
      '600',
      `${DATA}.lock`,
      'unshare',
      '--net',
      'sh',
      '-c',
      'ip link set lo up; exec dockerd "$@"',
      'dockerd',
      ...flags,
      '--host',
      host,
    ],
    { stdio: ['ignore', log, log], detached: true },
  );
  process.env.DOCKER_HOST = host;
  for (let tries = 0; tries < 1300 && daemon.exitCode === null && !answers(); tries += 1) await seconds(0.5);
  const stop = async (): Promise<void> => {
    const pid = existsSync(path.join(run, 'pid')) ? Number(readFileSync(path.join(run, 'pid'), 'utf8')) : daemon.pid;
    if (pid !== undefined) process.kill(pid, 'SIGTERM');
    for (let tries = 0; tries < 40 && daemon.exitCode === null && daemon.signalCode === null; tries += 1)
      await seconds(0.5);
    if (daemon.pid !== undefined && daemon.exitCode === null && daemon.signalCode === null)
      process.kill(-daemon.pid, 'SIGKILL');
    rmSync(run, { recursive: true, force: true });
  };
  if (answers()) return stop;
  console.warn(`the tests' own engine did not start:\n${readFileSync(path.join(run, 'log'), 'utf8').slice(-2000)}`);
  delete process.env.DOCKER_HOST;
  await stop();
  return async () => {};
}

function answers(): boolean {
  try {
    execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function inPath(name: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(path.join(folder, name)));
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
