/** The figures that a tool computed itself -> what goes beside the samples, for the record. */
import type { JsonObject } from './json-objects.ts';
import { finite } from './numbers.ts';

/**
 * `names`: how a figure is called here, and in the tool's object. Those that are no finite number are left out; without any,
 * so is `reported`. The figures stay in the tool's unit, which must be the samples' own.
 */
export function reportedOf(
  source: JsonObject,
  names: Readonly<Record<string, string>>,
): { reported?: Record<string, number> } {
  const figures = Object.entries(names).flatMap(([name, key]): [string, number][] => {
    const value = Object.hasOwn(source, key) ? finite(source[key]) : null;
    return value === null ? [] : [[name, value]];
  });
  return figures.length === 0 ? {} : { reported: Object.fromEntries(figures) };
}
