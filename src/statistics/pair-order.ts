import type { Draw } from './random.ts';

/**
 * Which side of each of `pairs` pairs is measured first. Two pairs make a block, one pair each way (A B B A or B A A B, by
 * lot), so that a slow drift of the host and the place within a pair favour neither side; an odd last pair goes by lot.
 * The lots come from `draw`, in order: the same seed gives the same plan, and a longer plan begins with a shorter one of
 * whole blocks.
 */
export function pairOrder(pairs: number, draw: Draw): ('base' | 'head')[] {
  const blocks = Array.from({ length: Math.ceil(pairs / 2) }, () =>
    draw(2) === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const),
  );
  return blocks.flat().slice(0, pairs);
}
