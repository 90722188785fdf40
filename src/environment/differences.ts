/** What keeps two environments' numbers apart. */
import { FACT_ROWS } from '../isolation/facts.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Environment, Json } from '../model/run.ts';

export interface Difference {
  field: string;
  base: Json;
  head: Json;
}

/** Fields of the environment that the suite's own definition sets, and not the machine. */
export const DEFINITION = ['command', 'command environment', 'tmp size', ...fieldsSetBy('definition')];

/** What else a configuration can change: which part of a machine is used, and the name of a pool in the place of the machine's own. */
const PLACE = ['pinned cores', 'shield', 'machine', ...fieldsSetBy('place')];

/** Whether both may be of one machine, however the suite is configured. */
export function mayBeOneMachine(base: Environment, head: Environment): boolean {
  return differingFields(base, head).every(isSetByConfiguration);
}

/** Whether all differences are what a configuration sets: a change of it alone keeps the runs apart. */
export function onlySettings(differences: Pick<Difference, 'field'>[]): boolean {
  return differences.length > 0 && differences.every(isSetByConfiguration);
}

function isSetByConfiguration({ field }: Pick<Difference, 'field'>): boolean {
  return DEFINITION.includes(field) || PLACE.includes(field);
}

/** Hard fields in which two environments differ, with both values; a field that one of them lacks counts as null. */
export function differingFields(base: Environment, head: Environment): Difference[] {
  const fieldOf = (fields: Record<string, Json>, name: string): Json =>
    Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
  return [...new Set([...Object.keys(base.hard), ...Object.keys(head.hard)])]
    .toSorted()
    .map((field) => ({ field, base: fieldOf(base.hard, field), head: fieldOf(head.hard, field) }))
    .filter((pair) => canonicalJson(pair.base) !== canonicalJson(pair.head));
}

/** Whether the machine is the same and only the suite is defined otherwise. */
export function onlyDefinition(differences: Difference[]): boolean {
  return differences.length > 0 && differences.every(({ field }) => DEFINITION.includes(field));
}

function fieldsSetBy(who: 'definition' | 'place'): string[] {
  return FACT_ROWS.flatMap(([, { key }]) => (key?.setBy === who ? [key.field] : []));
}
