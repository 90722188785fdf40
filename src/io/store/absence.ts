/** A place of stored runs that is not there: an answer about nothing would read as if nothing were wrong. */
import { type PinbenchError, usageError } from '../../model/errors.ts';

/** `what` names the folder or the branch, in a sentence without its end. */
export function absent(what: string): PinbenchError {
  return usageError(what, {
    expected: 'a folder or a data branch with stored runs',
    fix: 'check the name: --store FOLDER, or --remote URL with --branch NAME; the first `pinbench run` or `pinbench history import` makes it',
  });
}
