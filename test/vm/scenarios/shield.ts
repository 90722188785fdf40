import { existsSync } from 'node:fs';
import type { RaisedShield } from '../../../src/model/ports/host.ts';
import { Engine, IMAGE } from '../guest/engine.ts';
import { CGROUPS, type Guest, PINBENCH } from '../guest/guest.ts';
import { checkHalves } from '../guest/partition.ts';
import { sharesPrinted } from '../guest/product.ts';
import { silent } from '../guest/silent.ts';
import { BENCHMARK_CPUS, FOUR_CPUS, type Scenario } from '../scenario.ts';

/** The shield's own code, from its source, against cgroup v2: raised, lowered, and taken back after a kill. */
export const shield: Scenario = {
  name: 'shield',
  about: 'the shield raised on cgroup v2, two threads in it, lowered; its holder killed with -9 and all put back',
  machine: FOUR_CPUS,
  limitSeconds: 300,
  quick: true,
  async inside(guest) {
    const engine = new Engine(guest);
    await engine.withImage();
    const other = guest.busyLoop();
    const raised = await raise(guest);
    guest.equal('shield', [raised.facts.mode, raised.facts.cpus, raised.facts.others], ['partition', '2-3', '0-1']);
    guest.figure('what it says', raised.facts.reason);
    const folder = `${CGROUPS}${raised.partition}`;
    guest.equal('kind of its partition', guest.read(`${folder}/cpuset.cpus.partition`), 'root');
    guest.equal('CPUs of a process outside', guest.allowedCpus(other.pid), '0-1');
    const inside = ['run', '--rm', '--network', 'none', '--cgroup-parent', `${raised.partition}/run`, IMAGE];
    const { stdout, stderr } = await engine.docker(...inside, '/bench/spin', '2', '2');
    if (stdout === '') throw new Error(`no container could be started in the partition: ${stderr}`);
    checkHalves(guest, 'two threads in a container in it', sharesPrinted(stdout), ['2', '3']);
    guest.equal('warnings when it was lowered', await raised.lower(), []);
    checkAsBefore(guest, 'lowered', other.pid, folder);

    const holder = guest.start(['node', `${PINBENCH}/test/vm/guest/hold-shield.ts`]);
    await guest.until('the holder has a shield', () => guest.allowedCpus(other.pid) === '0-1');
    holder.child.kill('SIGKILL');
    await holder.finished;
    guest.equal('CPUs of a process outside, its holder killed', guest.allowedCpus(other.pid), '0-1');
    const next = await raise(guest);
    guest.equal('the next shield', [next.facts.mode, next.facts.cpus], ['partition', '2-3']);
    await next.lower();
    checkAsBefore(guest, 'lowered again', other.pid, folder);
    other.stop();
  },
};

function checkAsBefore(guest: Guest, when: string, pid: number, folder: string): void {
  const seen = [guest.allowedCpus(pid), guest.allowedCpus(1), existsSync(folder)];
  guest.equal(`${when}: CPUs of a process outside and of process 1, partition there`, seen, ['0-3', '0-3', false]);
}

/** Loaded inside the machine only: the harness needs none of it. */
async function raise(guest: Guest): Promise<RaisedShield> {
  const { hostShield } = await import('../../../src/io/shield/shield.ts');
  const request = { cpus: BENCHMARK_CPUS, memoryNodes: '1', mode: 'on' as const, leave: [] };
  const warnings: string[] = [];
  const progress = { ...silent, warning: (text: string) => void warnings.push(text) };
  const raised = await hostShield().raise(request, progress, new AbortController().signal);
  guest.figure('warnings when it was raised', warnings);
  return raised;
}
