import type { Progress } from '../../src/model/ports/progress.ts';

/** Says nothing. */
export const quiet: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
