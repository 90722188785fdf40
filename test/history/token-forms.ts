/** How a secret looks when it leaks: as it is, inside base64 of anything, and packed. */
import { gunzipSync, inflateSync } from 'node:zlib';

/**
 * The token itself and its base64 wherever it may begin within a longer text: for each of the three places that a
 * group of three bytes allows, the characters that depend on the token alone. Both alphabets of base64.
 */
export function formsOf(token: string): string[] {
  const forms = [0, 1, 2].flatMap((before) => {
    const text = Buffer.from('\0'.repeat(before) + token).toString('base64');
    // The first characters share bits with what stood before, the last ones with what follows.
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + token.length) * 8) / 6);
    return [text.slice(first, last), text.slice(first, last).replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [...new Set([token, ...forms])];
}

/** Whether any form is in the bytes, or in what they hold when they are gzip or zlib (a git object, a stored run). */
export function holdsAny(bytes: Uint8Array, forms: string[]): boolean {
  return [bytes, unpacked(bytes)].some((each) => {
    const text = Buffer.from(each).toString('latin1');
    return forms.some((form) => text.includes(form));
  });
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0] = bytes;
  try {
    if (first === 0x1f && second === 0x8b) return gunzipSync(bytes);
    if (first === 0x78 && (first * 256 + second) % 31 === 0) return inflateSync(bytes);
  } catch {
    // It only looked packed (a damaged file, for example); its bytes as they are were looked at anyhow.
  }
  return new Uint8Array();
}
