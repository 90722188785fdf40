import { PinbenchError } from '../../../src/model/errors.ts';
import { readResults } from '../../../src/results/read.ts';

/** The error that reading ends in; it is a failure of the test when there is none, or one of another kind. */
export function refusal(text: string, format = 'auto'): PinbenchError {
  try {
    readResults(text, format);
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'benchmark') return thrown;
    throw thrown;
  }
  throw new Error('it was read');
}
