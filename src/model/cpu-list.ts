import { usageError } from './errors.ts';

/** What `run.cpus` says where pinbench is to choose. */
export function isAuto(wanted: string): boolean {
  return wanted.trim() === 'auto';
}

/** Above any CPU number Linux can have; keeps "0-4000000000" from filling memory. */
const highest = 65_535;

/**
 * CPU numbers of a list in the kernel's notation ("2-3,5"), ascending, each once. Memory nodes are written the same way.
 * Throws a usage error for anything that is not such a list, the empty one included.
 */
export function parseCpuList(list: string): number[] {
  const numbers = readCpuList(list);
  if (numbers === null || numbers.length === 0) {
    throw usageError(`"${list.slice(0, 80)}" is not a list of CPUs`, {
      expected: 'numbers and ascending ranges with commas between them, such as "2-3" or "1,3,5-7"',
      fix: 'write the CPUs in that form, or use `auto`',
    });
  }
  return numbers;
}

/** As parseCpuList, for text that nobody typed: null when it is not a list, an empty array for an empty one. */
export function readCpuList(list: string): number[] | null {
  if (list.trim() === '') return [];
  const numbers = new Set<number>();
  for (const part of list.split(',')) {
    const match = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
    if (match === null) return null;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (last < first || last > highest) return null;
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The shortest list of these numbers: [3, 2, 5] is "2-3,5". */
export function formatCpuList(numbers: Iterable<number>): string {
  const parts: string[] = [];
  let first: number | undefined;
  let last: number | undefined;
  const close = () => {
    if (first !== undefined && last !== undefined) parts.push(first === last ? `${first}` : `${first}-${last}`);
  };
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (last === undefined || number !== last + 1) {
      close();
      first = number;
    }
    last = number;
  }
  close();
  return parts.join(',');
}

/** "CPU 1", "CPUs 2-3": for a sentence, a long list cut. */
export function cpusText(numbers: number[]): string {
  const list = formatCpuList(numbers);
  return `${new Set(numbers).size === 1 ? 'CPU' : 'CPUs'} ${list.length > 80 ? `${list.slice(0, 80)}…` : list}`;
}
