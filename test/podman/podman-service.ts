/** Starts Podman's service that shares nothing with one that is on the machine: images, state, socket, network namespace. */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findProgram } from '../engine/programs.ts';

export interface PodmanService {
  /** Value for DOCKER_HOST. */
  host: string;
  /** Ends the service and removes all that it has left behind: mounts, cgroups, files. */
  stop(): Promise<void>;
}

const CGROUPS = '/sys/fs/cgroup';
/** Podman's parent of its containers' groups with --cgroup-manager cgroupfs; it makes it and leaves it there. */
const PARENT = 'libpod_parent';

/** Why no service of our own can be started here, or null. */
export function whyNoPodman(): string | null {
  if (process.getuid?.() !== 0) return 'not root';
  const missing = ['podman', 'unshare', 'ip'].filter((name) => findProgram(name) === null);
  return missing.length === 0 ? null : `${missing.join(', ')} not in PATH`;
}

/** `initPath`: where the service looks for the program that containers start under; its own choice when left out. */
export async function startPodman({ initPath }: { initPath?: string } = {}): Promise<PodmanService> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pbpodman-'));
  const parents = parentGroups();
  const log = path.join(folder, 'log');
  const host = `unix://${path.join(folder, 'sock')}`;
  const flags = [
    ...['--root', path.join(folder, 'root'), '--runroot', path.join(folder, 'runroot')],
    ...['--tmpdir', path.join(folder, 'tmp'), '--events-backend', 'file'],
    // systemd may not be there, and crun refuses a cgroup v1 beside a v2 that has controllers of its own.
    ...['--cgroup-manager', 'cgroupfs', ...(findProgram('runc') !== null ? ['--runtime', 'runc'] : [])],
  ];
  const output = openSync(log, 'a');
  const inside = ['ip link set lo up; exec podman "$@"', 'podman', ...flags, 'system', 'service', '--time', '0', host];
  const env = { ...process.env };
  if (initPath !== undefined) {
    env.CONTAINERS_CONF = path.join(folder, 'containers.conf');
    writeFileSync(env.CONTAINERS_CONF, `[engine]\ninit_path = ${JSON.stringify(initPath)}\n`);
  }
  const service = spawn('unshare', ['--net', 'sh', '-c', ...inside], { stdio: ['ignore', output, output], env });
  const ended = (): boolean => service.exitCode !== null || service.signalCode !== null;
  const stop = async (): Promise<void> => {
    service.kill('SIGTERM');
    for (let tries = 0; tries < 40 && !ended(); tries += 1) await seconds(0.25);
    service.kill('SIGKILL');
    unmountBelow(folder);
    for (const parent of parentGroups().filter((group) => !parents.includes(group))) await removeGroup(parent);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };
  for (let tries = 0; tries < 120 && !ended(); tries += 1) {
    if (answers(host)) return { host, stop };
    await seconds(0.25);
  }
  const said = readFileSync(log, 'utf8').slice(-2000);
  await stop();
  throw new Error(`Podman's service did not start:\n${said}`);
}

function answers(host: string): boolean {
  try {
    execFileSync('podman', ['--url', host, 'version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Podman's parent group of each hierarchy that there is: one on cgroup v2, one a controller on v1. */
export function parentGroups(): string[] {
  const inner = readdirSync(CGROUPS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(CGROUPS, entry.name, PARENT));
  return [path.join(CGROUPS, PARENT), ...inner].filter((group) => existsSync(group));
}

/** Innermost first; one that still has a process ending in it is tried again for a while. */
async function removeGroup(group: string): Promise<void> {
  for (const entry of readdirSync(group, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeGroup(path.join(group, entry.name));
  }
  for (let tries = 0; ; tries += 1) {
    try {
      rmdirSync(group);
      return;
    } catch (thrown) {
      if (tries === 20) throw thrown;
      await seconds(0.25);
    }
  }
}

function unmountBelow(folder: string): void {
  const targets = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((target) => target.startsWith(`${folder}/`));
  for (const target of targets.reverse()) execFileSync('umount', ['--lazy', target]);
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
