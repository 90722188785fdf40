import type { Progress } from '../../../src/model/ports/host.ts';

/** Progress that nobody reads. */
export const silent: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
