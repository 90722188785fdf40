/** Amounts of bytes as people read them. */
import { formatQuantity } from './quantity.ts';

/** "4 GiB", "1.5 MiB": in the largest binary unit that leaves one or more. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return formatQuantity(bytes / 1024 ** power, units[power] ?? 'B');
}

/** As formatBytes, of what is more than `most`: "more than 1 MiB" where both would read the same. */
export function formatExcess(bytes: number, most: number): string {
  const [written, limit] = [formatBytes(bytes), formatBytes(most)];
  return written === limit ? `more than ${limit}` : written;
}
