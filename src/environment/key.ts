import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Json } from '../model/run.ts';

/** What makes runs comparable, as one word: 64 hexadecimal digits, the SHA-256 of the hard fields as canonical JSON. */
export function keyOf(hard: Record<string, Json>): string {
  return createHash('sha256').update(canonicalJson(hard)).digest('hex');
}
