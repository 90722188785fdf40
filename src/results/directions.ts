/** Directions that nobody stated: taken from a unit, or for want of anything better. */
import type { AssumedDirection, Better } from '../model/run.ts';
import { directionOf } from '../units/units.ts';

/** Units named for a direction. */
const UNITS_NAMED = 5;

export interface Directed {
  unit: string;
  /** What the tool stated; null: nothing. */
  better: Better | null;
}

/** The direction that counts. */
export function betterOf({ unit, better }: Directed): Better {
  return better ?? directionOf(unit) ?? 'lower';
}

/** Those of `all` that neither their tool nor their unit gives a direction. */
export function guessedOf<Each extends Directed>(all: Each[]): Each[] {
  return all.filter(({ unit, better }) => better === null && directionOf(unit) === null);
}

/** At most three entries: lower and higher from units, lower by default. Empty where all is stated. */
export function assumedDirections(all: Directed[]): AssumedDirection[] {
  const found = new Map<string, AssumedDirection>();
  for (const one of all.filter(({ better }) => better === null)) {
    const from = directionOf(one.unit) === null ? 'default' : 'unit';
    const better = betterOf(one);
    const entry = found.get(`${from} ${better}`) ?? { from, better, metrics: 0, units: [] };
    found.set(`${from} ${better}`, entry);
    entry.metrics += 1;
    const isNew = one.unit !== '' && !entry.units.includes(one.unit);
    if (isNew && entry.units.length < UNITS_NAMED) entry.units.push(one.unit);
  }
  return [...found.values()];
}
