/** What was in force inside: the launcher's frame out of a stream, its text as facts, and facts held against a request. */
export { FrameReader, splitFrame } from './isolation/frame.ts';
export { splitFiles } from './isolation/frame-files.ts';
export { judgeIsolation } from './isolation/judgement.ts';
export { readNotStarted } from './isolation/not-started.ts';
export { readObserved, readSpeculationBypass } from './isolation/observed.ts';
