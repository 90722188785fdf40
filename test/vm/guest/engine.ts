/** A Docker engine inside the machine: started, killed, and its one image. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { request } from 'node:http';
import type { Guest } from './guest.ts';
import { PINBENCH } from './guest.ts';

export const IMAGE = 'pinbench-test/spin:1';

export class Engine {
  private readonly guest: Guest;
  private daemon: ChildProcess | null = null;

  constructor(guest: Guest) {
    this.guest = guest;
  }

  /** No network at all: no bridge, no iptables. Containers' cgroups are made by the engine itself, as there is no systemd. */
  async start(): Promise<void> {
    const log = openSync('/dev/ttyS0', 'w');
    const flags = ['--iptables=false', '--bridge=none', '--storage-driver=overlay2', '--log-level=warn'];
    const daemon = spawn('dockerd', [...flags, '--exec-opt=native.cgroupdriver=cgroupfs'], {
      stdio: ['ignore', log, log],
    });
    this.daemon = daemon;
    await this.guest.until('dockerd answers', async () => {
      if (daemon.exitCode !== null) throw new Error(`dockerd ended with ${daemon.exitCode}; see the console`);
      return existsSync('/var/run/docker.sock') && (await this.answers());
    });
  }

  async withImage(): Promise<void> {
    await this.start();
    const imported = await this.docker('import', `${PINBENCH}/image.tar`, IMAGE);
    if (imported.code !== 0) throw new Error(`the image could not be imported: ${imported.stderr}`);
  }

  /** As the kernel does it to a process when memory is short: with no chance to tidy up. */
  async kill(): Promise<void> {
    const { daemon } = this;
    if (daemon === null) throw new Error('no engine was started');
    const gone = new Promise((resolve) => daemon.once('close', resolve));
    daemon.kill('SIGKILL');
    await gone;
  }

  docker(...args: string[]): ReturnType<Guest['run']> {
    return this.guest.run(['docker', ...args]);
  }

  /** Ids of containers, running or not, with pinbench's label. */
  async ours(): Promise<string[]> {
    const { stdout } = await this.docker('ps', '--all', '--quiet', '--filter', 'label=pinbench');
    return stdout.split('\n').filter((line) => line !== '');
  }

  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const asked = request({ socketPath: '/var/run/docker.sock', path: '/_ping' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      });
      asked.once('error', () => resolve(false)).end();
    });
  }
}
