/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
import { createHash } from 'node:crypto';

export function chance(seed: number | string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}
