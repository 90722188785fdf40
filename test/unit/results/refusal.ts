import { PinbenchError } from '../../../src/model/errors.ts';
import { readNow } from '../../builders/read-results.ts';

/** The error that reading ends in; it is a failure of the test when there is none, or one of another kind. */
export function refusal(text: string, format = 'auto'): PinbenchError {
  try {
    readNow(text, format);
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'benchmark') return thrown;
    throw thrown;
  }
  throw new Error('it was read');
}
