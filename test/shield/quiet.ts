import type { Progress } from '../../src/model/ports/host.ts';

/** Says nothing. */
export const quiet: Progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
