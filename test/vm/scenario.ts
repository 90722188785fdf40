/** What a scenario is, and what the machine tells the harness while it runs one. Used on both sides of the wire. */
import type { Guest } from './guest/guest.ts';

export interface MachineShape {
  cpus: number;
  /** Hardware threads of a core. */
  threads: 1 | 2;
  /** NUMA nodes, each with an equal part of the CPUs and memory; 1: the machine has no table of nodes at all. */
  nodes: 1 | 2;
  /** Parameters put on the kernel's command line. */
  kernel: string[];
}

export interface Scenario {
  name: string;
  /** One line for `--list`. */
  about: string;
  machine: MachineShape;
  /** From power-on to power-off. */
  limitSeconds: number;
  /** Part of `--quick`: what is most worth a look after every change. */
  quick: boolean;
  /** Runs inside the machine, under Node.js, as root. What it throws fails the scenario. */
  inside(guest: Guest): Promise<void>;
}

/** Most scenarios want this: four CPUs of one thread each, two on each of two nodes. */
export const FOUR_CPUS: MachineShape = { cpus: 4, threads: 1, nodes: 2, kernel: [] };

/** One CPU list for all that is tried with the four: the second node. */
export const BENCHMARK_CPUS = '2-3';

/** One JSON line on the machine's second serial port. */
export type Message =
  | { kind: 'check'; name: string; held: boolean; observed: string; expected: string }
  | { kind: 'figure'; name: string; observed: string }
  | { kind: 'error'; text: string }
  | { kind: 'end' };

/** A line as a message; null for anything else that came down the wire, such as half a line of a machine that died. */
export function readMessage(line: string): Message | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return isMessage(value) ? value : null;
}

const FIELDS: Record<Message['kind'], Record<string, 'string' | 'boolean'>> = {
  check: { name: 'string', held: 'boolean', observed: 'string', expected: 'string' },
  figure: { name: 'string', observed: 'string' },
  error: { text: 'string' },
  end: {},
};

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const fields = Object.entries(FIELDS).find(([kind]) => kind === value.kind)?.[1];
  const found: Record<string, unknown> = { ...value };
  return fields !== undefined && Object.entries(fields).every(([name, type]) => typeof found[name] === type);
}
