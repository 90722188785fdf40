/** The seeded pseudo-random numbers of the statistics; the only importer of pure-rand. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws a whole number from 0 to `below` - 1, each equally likely but for 2 ** -32; `below` is at least 1. */
export type Draw = (below: number) => number;

/** The same texts always give the same sequence, so a verdict can be computed again by anyone. */
export function seededDraw(...seed: string[]): Draw {
  const generator = xoroshiro128plus(hash(JSON.stringify(seed)));
  // The first outputs of this generator still show its seed.
  for (let i = 0; i < 16; i++) generator.next();
  return (below) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * below);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state;
}
