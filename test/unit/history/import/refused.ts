import { expect } from 'vitest';
import { PinbenchError } from '../../../../src/model/errors.ts';

/** The whole sentence of the usage error that `work` ends in. */
export function refused(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    expect(thrown.kind).toBe('usage');
    return thrown.sentence();
  }
  throw new Error('nothing was refused');
}
