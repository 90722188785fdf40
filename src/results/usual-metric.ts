/** What a number is called that a tool gives a unit and no name. */
import { normalUnit, units } from '../units/units.ts';

const NAMES: Readonly<Record<string, string>> = {
  time: 'time',
  bytes: 'memory',
  'bytes rate': 'throughput',
  allocations: 'allocations',
  cycles: 'cycles',
  instructions: 'instructions',
};

/** "ms" is time, "MB/s" throughput, "req/s" a rate; null for what is only counted, and for units that are not known. */
export function usualMetric(unit: string): string | null {
  const dimension = units.get(normalUnit(unit))?.dimension ?? '';
  return NAMES[dimension] ?? (dimension.endsWith(' rate') ? 'rate' : null);
}
