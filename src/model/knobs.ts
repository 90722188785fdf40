/** The settings of `run` that decide what its numbers are measured in: in pairs, those of the base count for both sides. */
import type { RunSpec } from './config.ts';

/** By their names in a configuration, in the order in which differences are reported. */
export const KNOBS = ['cpus', 'aslr', 'shield', 'leave'] as const satisfies (keyof RunSpec)[];

export type Knob = (typeof KNOBS)[number];
export type Knobs = Pick<RunSpec, Knob>;

export function isKnob(field: string): field is Knob {
  return KNOBS.some((knob) => knob === field);
}

export function knobsOf(run: RunSpec): Knobs {
  return Object.fromEntries(KNOBS.map((knob) => [knob, run[knob]])) as Knobs;
}
