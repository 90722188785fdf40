/** The same metric twice in one invocation -> one metric with the samples of both. */

import { quote } from '../../text/quote.ts';
import { convert } from '../../units/units.ts';
import type { Quantified } from './imported-run.ts';
import type { Notes } from './notes.ts';

/** In the unit that came first. What cannot be converted to it is left out, with a note. */
export function combine(all: Quantified[], location: string, notes: Notes): Quantified[] {
  const kept = new Map<string, Quantified>();
  for (const one of all) {
    // Names are on one line, so nothing else can be spelled like this.
    const name = `${one.benchmark}\n${one.metric}`;
    const first = kept.get(name);
    if (first === undefined) kept.set(name, one);
    else append(first, one, `${location}, bench ${quote(one.benchmark)}`, notes);
  }
  return [...kept.values()];
}

function append(first: Quantified, again: Quantified, location: string, notes: Notes): void {
  const values = again.samples.flat().map((value) => convert(value, again.unit, first.unit));
  const numbers = values.filter((value) => value !== null);
  if (numbers.length < values.length) {
    notes.add(`${location} appears again in ${quote(again.unit)}, not ${quote(first.unit)}: that was left out`);
    return;
  }
  first.samples[0]?.push(...numbers);
  notes.add(`${location} appears more than once: its values were combined`);
}
