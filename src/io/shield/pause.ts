const PAUSE_MS = 10;

/** Not to be awaited: a shield goes up and comes down in one go, so that nothing else of this process comes between. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
