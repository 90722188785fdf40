/** What is measured: which two images of which program are compared, and in which order. Pure. */
import { type Chance, chance } from '../chance.ts';

export const PROGRAMS = ['hash', 'matrix', 'search', 'sort', 'squeeze', 'text'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

/** `same image`: nothing differs; `relinked`: the same sources linked in another order; `slowed`: that, and more work. */
export type Kind = 'same image' | 'relinked' | 'slowed';

export interface Build {
  program: ProgramName;
  /** Seed of the order in which its parts are linked. */
  layout: string;
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

/** Of a program in a round. Each relinked or slowed comparison has two link orders of its own, as two commits have. */
const SAME_IMAGE = 2;
const RELINKED = 11;
export const SLOWER: readonly number[] = [1, 2, 3, 5, 10];

/** All comparisons of a round, in an order drawn from the round's number. */
export function comparisonsOfRound(round: number, programs: readonly ProgramName[]): Comparison[] {
  const all = programs.flatMap((program) => [
    ...numbers(SAME_IMAGE).map((number) => comparison(program, 'same image', number, round)),
    ...numbers(RELINKED).map((number) => comparison(program, 'relinked', number, round)),
    ...SLOWER.map((percent) => comparison(program, 'slowed', percent, round)),
  ]);
  return shuffled(all, chance('order of comparisons', round));
}

function comparison(program: ProgramName, kind: Kind, number: number, round: number): Comparison {
  const build = (side: string, slower: number): Build => {
    return { program, layout: `${kind} ${number}, round ${round}, ${side}`, slower };
  };
  const base = build('base', 0);
  const head = kind === 'same image' ? base : build('head', kind === 'slowed' ? number : 0);
  return { program, kind, number, round, base, head };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** Every order is equally likely. */
export function shuffled<T>(values: readonly T[], drawn: Chance): T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(drawn.index(left.length), 1));
}
