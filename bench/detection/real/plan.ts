/** What is measured: which two images of which program are compared, and in which order. Pure. */
import { type Chance, chance } from '../chance.ts';

export const PROGRAMS = ['hash', 'matrix', 'search', 'sort', 'squeeze', 'text'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

/**
 * `same image`: nothing differs. `nudged`: one function begins some bytes later and with it all behind it, as when a commit
 * changes another function. `relinked`: the same sources linked in another order. `slowed`: nudged, and more work.
 */
export const KINDS = ['same image', 'nudged', 'relinked', 'slowed'] as const;
export type Kind = (typeof KINDS)[number];

export interface Build {
  program: ProgramName;
  /** Seed of the order in which its parts are linked. */
  layout: string;
  /** Seed of the place that is nudged; null: none is. */
  nudge: string | null;
  /** Work that every benchmark does more, in per cent of the plain program's. */
  slower: number;
}

export interface Comparison {
  program: ProgramName;
  kind: Kind;
  /** Of its kind in the round: the n-th, or per cent for `slowed`. */
  number: number;
  round: number;
  base: Build;
  head: Build;
}

/** Of a program in a round. Every comparison has link orders of its own: no two share their layout noise. */
const SAME_IMAGE = 2;
const NUDGED = 11;
const RELINKED = 11;
const SLOWER: readonly number[] = [1, 2, 3, 5, 10];

/** All comparisons of a round, in an order drawn from the round's number. */
export function comparisonsOfRound(round: number, programs: readonly ProgramName[]): Comparison[] {
  const all = programs.flatMap((program) => [
    ...numbers(SAME_IMAGE).map((number) => comparison(program, 'same image', number, round)),
    ...numbers(NUDGED).map((number) => comparison(program, 'nudged', number, round)),
    ...numbers(RELINKED).map((number) => comparison(program, 'relinked', number, round)),
    ...SLOWER.map((percent) => comparison(program, 'slowed', percent, round)),
  ]);
  return shuffled(all, chance('order of comparisons', round));
}

function comparison(program: ProgramName, kind: Kind, number: number, round: number): Comparison {
  const name = `${kind} ${number}, round ${round}`;
  const base: Build = { program, layout: `${name}, base`, nudge: null, slower: 0 };
  return { program, kind, number, round, base, head: headOf(base, kind, number, name) };
}

function headOf(base: Build, kind: Kind, number: number, name: string): Build {
  if (kind === 'same image') return base;
  if (kind === 'relinked') return { ...base, layout: `${name}, head` };
  return { ...base, nudge: name, slower: kind === 'slowed' ? number : 0 };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** Every order is equally likely. */
export function shuffled<T>(values: readonly T[], drawn: Chance): T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(drawn.index(left.length), 1));
}
