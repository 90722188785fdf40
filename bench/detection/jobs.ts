/** What a host does to all containers of a job, one after the other; in logarithms, the same for all metrics. */
import { chance } from './chance.ts';
import type { Host } from './host.ts';

export interface JobState {
  /** What the container at this place of the job is slower by. */
  shift(place: number): number;
  /** Whether the job was given the other one of two hosts. */
  other: boolean;
}

const CALM: JobState = { shift: () => 0, other: false };

/** `run` counts stored runs from the oldest on; the pull request's own job comes after them. Calibrations have names. */
export function jobState(host: Host, id: string, run: number | string): JobState {
  const { wandering, drift, otherHost } = host;
  if (wandering === undefined && drift === undefined && otherHost === undefined) return CALM;
  const drawn = chance(id, 'job', run);
  const other = otherHost !== undefined && drawn.uniform() < 0.5;
  if (drift !== undefined) {
    const each = drawn.uniform() < 0.5 ? drift : -drift;
    return { shift: (place) => each * place, other };
  }
  if (wandering === undefined) return { shift: () => 0, other };
  const { deviation, fromRunToRun, fromContainerToContainer } = wandering;
  const level = typeof run === 'string' ? 0 : path(chance(id, 'wandering'), fromRunToRun, run + 1)[run];
  const inside = path(drawn, fromContainerToContainer, host.containers + MOST_PAIRED);
  return { shift: (place) => deviation * ((level ?? 0) + (inside[place] ?? 0)), other };
}

/** Containers of thirty pairs. */
const MOST_PAIRED = 60;

/** A stationary AR(1) with standard deviation 1. */
function path(drawn: ReturnType<typeof chance>, correlation: number, count: number): number[] {
  const fresh = Math.sqrt(1 - correlation ** 2);
  const states: number[] = [];
  let state = drawn.normal();
  for (let i = 0; i < count; i += 1) {
    states.push(state);
    state = correlation * state + fresh * drawn.normal();
  }
  return states;
}
