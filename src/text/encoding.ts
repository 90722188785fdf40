/** Bytes of a file as text: UTF-8, with or without a byte order mark, and nothing that only looks like it. */
import { isUtf8 } from 'node:buffer';
import { usageError } from '../model/errors.ts';
import { quote } from './quote.ts';

const MARKS: [encoding: string, bytes: number[]][] = [
  ['UTF-32 (little-endian)', [0xff, 0xfe, 0, 0]],
  ['UTF-32 (big-endian)', [0, 0, 0xfe, 0xff]],
  ['UTF-16 (little-endian)', [0xff, 0xfe]],
  ['UTF-16 (big-endian)', [0xfe, 0xff]],
];
/** Enough to tell letters from the zeros between them; an even number. */
const LOOK_BYTES = 1024;

/** Throws a usage error that names the encoding it is in, or the line that is wrong. */
export function textIn(bytes: Uint8Array, file: string): string {
  const other = encodingOf(bytes);
  if (other === null && isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const what = other === null ? `is not UTF-8: line ${firstWrong(bytes)} has other bytes` : `is ${other}`;
  throw usageError(`${quote(file)} ${what}`, {
    expected: 'UTF-8',
    fix: 'save it as UTF-8 (in PowerShell: Out-File -Encoding utf8)',
  });
}

/** Null for what is not known as another one. */
function encodingOf(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[0];
  const start = Array.from(bytes.subarray(0, LOOK_BYTES));
  const zeros = (parity: number): number => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const most = start.length / 4;
  // Every second byte of plain words is zero in it; UTF-8 has none.
  if (zeros(0) === 0 && zeros(1) > most) return 'UTF-16 (little-endian, without a byte order mark)';
  return zeros(1) === 0 && zeros(0) > most ? 'UTF-16 (big-endian, without a byte order mark)' : null;
}

/** Of the bytes themselves nothing is said: they may be part of a secret. */
function firstWrong(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  return line;
}
