import type { Progress } from '../../../src/model/ports/progress.ts';

/** Progress that nobody reads. */
export const silent: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
