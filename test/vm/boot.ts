/** One boot: the emulator's arguments, its process, and the messages that come out of it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { diskOf, emulatorCommand, kernelOf, type MachineImage } from './machine-image.ts';
import { PARTITION } from './recipe.ts';
import { type MachineShape, type Message, readMessage, type Scenario } from './scenario.ts';

const MEMORY_MIB = 2048;

export interface Booted {
  messages: Message[];
  seconds: number;
  /** Seconds from power-on until the scenario's first finding. */
  untilFirst: number | null;
  /** Why it did not come to its own end; null when it did. */
  problem: string | null;
  /** Path of what the machine printed on its console. */
  console: string;
}

/** Boots, waits for the power to go off or the time to be up, and never leaves the emulator running. */
export async function boot(
  scenario: Scenario,
  image: MachineImage,
  payload: string,
  folder: string,
  signal: AbortSignal,
): Promise<Booted> {
  const consoleFile = path.join(folder, `${scenario.name}.console`);
  const { argv, env } = emulatorCommand(image);
  // The kernel ends the emulator when this process is killed and can't.
  const leash = ['setpriv', '--pdeathsig', 'KILL'];
  const [program = '', ...args] = [...leash, ...argv, ...machineArguments(scenario, image, payload, consoleFile)];
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  // The disk's changes go to a file in TMPDIR that is deleted as soon as it is opened.
  const emulator = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, TMPDIR: folder },
  });
  const messages: Message[] = [];
  let untilFirst: number | null = null;
  let complaint = '';
  let problem: string | null = null;
  createInterface({ input: emulator.stdout }).on('line', (line) => {
    const message = readMessage(line);
    if (message === null) return;
    untilFirst ??= seconds();
    messages.push(message);
  });
  emulator.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const stop = (why: string): void => {
    problem ??= why;
    emulator.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop(`not done after ${scenario.limitSeconds} s`), scenario.limitSeconds * 1000);
  const cancel = (): void => stop('interrupted');
  signal.addEventListener('abort', cancel, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    emulator.once('error', reject);
    emulator.once('close', resolve);
  }).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  });
  if (code !== 0) problem ??= `the emulator ended with ${code}: ${complaint.trim()}`;
  if (!messages.some(({ kind }) => kind === 'end')) problem ??= `the machine stopped early:\n${lastLines(consoleFile)}`;
  return { messages, seconds: seconds(), untilFirst, problem, console: consoleFile };
}

/** No network card, no screen, nothing but processors, memory, two disks and two serial ports. */
function machineArguments(scenario: Scenario, image: MachineImage, payload: string, consoleFile: string): string[] {
  const { machine } = scenario;
  const kernel = [
    'console=ttyS0 rw rootwait rootfstype=ext4 init=/init quiet panic=-1',
    `root=PARTUUID=${PARTITION.signature.toString(16)}-01`,
    `pinbench.scenario=${scenario.name}`,
    ...machine.kernel,
  ];
  return [
    ...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-nic', 'none'],
    ...['-machine', 'q35', '-accel', 'tcg,thread=multi', '-cpu', 'max', '-m', `${MEMORY_MIB}`],
    ...processorArguments(machine),
    ...disk('system', `file=${diskOf(image)},snapshot=on,cache=unsafe`),
    ...disk('payload', `file=${payload},readonly=on`),
    ...['-serial', `file:${consoleFile}`, '-serial', 'stdio'],
    ...['-kernel', kernelOf(image), '-append', kernel.join(' ')],
  ];
}

function processorArguments({ cpus, threads, nodes }: MachineShape): string[] {
  const topology = ['-smp', `${cpus},sockets=${nodes},cores=${cpus / nodes / threads},threads=${threads}`];
  if (nodes === 1) return topology;
  const each = cpus / nodes;
  const memory = Array.from({ length: nodes }, (_, node) => [
    ...['-object', `memory-backend-ram,id=memory${node},size=${MEMORY_MIB / nodes}M`],
    ...['-numa', `node,nodeid=${node},cpus=${node * each}-${(node + 1) * each - 1},memdev=memory${node}`],
  ]);
  return [...topology, ...memory.flat()];
}

function disk(name: string, drive: string): string[] {
  return ['-drive', `id=${name},if=none,format=raw,${drive}`, '-device', `nvme,serial=${name},drive=${name}`];
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split(/\r?\n/).slice(-15).join('\n');
}
