/** What was in force inside: the launcher's frame out of a stream, its text as facts, and facts held against a request. */
export { FrameReader, readNotStarted, splitFrame } from './isolation/frame.ts';
export { judgeIsolation } from './isolation/judgement.ts';
export { readObserved } from './isolation/observed.ts';
