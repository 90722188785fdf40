import type { Progress } from '../../../src/world.ts';

/** Progress that nobody reads. */
export const silent: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
