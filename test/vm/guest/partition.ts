/** A cgroup that owns CPUs, made by hand: what the kernel does, before pinbench has any part in it. */
import { rmdirSync } from 'node:fs';
import { type Guest, PINBENCH } from './guest.ts';
import { sharesPrinted } from './product.ts';

export const SPIN = `${PINBENCH}/bench/spin`;

export class CpuGroup {
  readonly folder: string;
  private readonly guest: Guest;

  constructor(guest: Guest, name: string, cpus: string) {
    this.guest = guest;
    this.folder = guest.makeGroup(name);
    const refused = guest.write(`${this.folder}/cpuset.cpus`, cpus);
    if (refused !== null) throw new Error(`cpuset.cpus = ${cpus}: ${refused}`);
  }

  /** `root`, `isolated` or `member`. The kernel takes nearly anything; what came of it is what is read back. */
  become(kind: string): string {
    const file = `${this.folder}/cpuset.cpus.partition`;
    const refused = this.guest.write(file, kind);
    return refused ?? this.guest.read(file);
  }

  /** The kernel makes no partition out of CPUs that a neighbour's cpuset names, so it must be gone before the next. */
  remove(): void {
    rmdirSync(this.folder);
  }

  /** Per cent of their CPU time that so many busy threads had on each CPU, started inside with no choice of CPU of their own. */
  async shares(threads: number, seconds: number): Promise<Record<string, number>> {
    const enter = `echo $$ >${this.folder}/cgroup.procs && exec ${SPIN} ${threads} ${seconds}`;
    const { code, stdout, stderr } = await this.guest.run(['busybox', 'sh', '-c', enter]);
    if (code !== 0) throw new Error(`spin in ${this.folder} ended with ${code}: ${stderr}`);
    return sharesPrinted(stdout);
  }
}

/**
 * Two threads on two CPUs: about half each on a quiet machine. An emulated CPU can stand still for a while, and what is
 * not confined yet may run there too; a heap, which is what this is told from, leaves nothing at all to the other CPU.
 */
export function checkHalves(guest: Guest, name: string, shares: Record<string, number>, cpus: string[]): void {
  const held = Object.keys(shares).every((cpu) => cpus.includes(cpu)) && cpus.every((cpu) => (shares[cpu] ?? 0) >= 20);
  guest.check(name, held, shares, `about 50 and at least 20 on each of ${cpus.join(' and ')}`);
}

/** All threads on one CPU while the other stands idle. */
export function checkHeap(guest: Guest, name: string, shares: Record<string, number>): void {
  guest.check(name, Math.max(...Object.values(shares)) >= 95, shares, '100 on one CPU, 0 on the other');
}
