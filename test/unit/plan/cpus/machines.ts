import { PinbenchError } from '../../../../src/model/errors.ts';
import type { Cpu } from '../../../../src/model/ports/host.ts';

/** A row a core: its node, its package and its hardware threads. */
type CoreRow = [node: number, packageId: number, ...threads: number[]];

export function machine(cores: CoreRow[], more: Partial<Cpu> = {}): Cpu[] {
  const unknown = { type: null, capacity: null, maxKhz: null };
  const cpus = cores.flatMap(([node, packageId, ...threads]) =>
    threads.map((id) => ({ ...unknown, id, core: threads[0] ?? 0, package: packageId, node, ...more })),
  );
  return cpus.sort((a, b) => a.id - b.id);
}

/** `count` cores from CPU `first` on, each with a thread more for every offset. */
export function cores(node: number, packageId: number, first: number, count: number, ...offsets: number[]): CoreRow[] {
  return Array.from({ length: count }, (_, index) => {
    const id = first + index;
    return [node, packageId, id, ...offsets.map((offset) => id + offset)];
  });
}

export function sentenceOf(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'usage') return thrown.sentence();
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

export const laptop = machine(cores(0, 0, 0, 4, 4));

export const server = machine([...cores(0, 0, 0, 4, 8), ...cores(1, 1, 4, 4, 8)]);

/** Eight fast cores of two threads, then eight slow ones of one. */
export const hybrid = [
  ...machine(
    Array.from({ length: 8 }, (_, index): CoreRow => [0, 0, 2 * index, 2 * index + 1]),
    { type: 'performance', maxKhz: 5_200_000 },
  ),
  ...machine(cores(0, 0, 16, 8), { type: 'efficiency', maxKhz: 4_000_000 }),
];
