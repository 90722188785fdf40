/** Reads comma-separated values with a header line and quoted cells (RFC 4180, no line breaks inside of cells). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** More would not be one of the files that this benchmark knows. */
const MOST_BYTES = 200e6;

export type Row = Readonly<Record<string, string>>;

export function readGzippedCsv(file: string): Row[] {
  const text = gunzipSync(readFileSync(file), { maxOutputLength: MOST_BYTES }).toString('utf8');
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = cells(header);
  return lines.map((line, i) => {
    const found = cells(line);
    if (found.length !== names.length) {
      throw new Error(`${file}, line ${i + 2} has ${found.length} cells; the first line has ${names.length}`);
    }
    return Object.fromEntries(names.map((name, at) => [name, found[at] ?? '']));
  });
}

export function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, line.endsWith(',') || line === '' ? undefined : -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
