import type { Progress } from '../../src/world.ts';

/** Says nothing. */
export const quiet: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
