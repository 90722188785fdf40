/** Reading without waiting: every format is loaded once, with the test's file. */
import { usageError } from '../../src/model/errors.ts';
import type { Readings } from '../../src/model/run.ts';
import { FORMATS, loadFormat } from '../../src/results/formats/registry.ts';
import { readWith, type Written } from '../../src/results/read.ts';

const formats = await Promise.all(FORMATS.map(loadFormat));

export function readNow(written: string | readonly Written[], format: string, limit?: number): Readings {
  const chosen = format === 'auto' ? formats : formats.filter(({ name }) => name === format);
  if (chosen.length === 0) throw usageError(`no format is called ${format}`);
  return readWith(chosen, written, limit);
}
