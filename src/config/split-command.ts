import split from 'string-argv';
import { usageError } from '../model/errors.ts';
import { describeValue } from './diagnostics.ts';

/**
 * A command on one line as argv: words, and 'quoted words'. No shell reads it, so whatever only a shell understands is
 * refused rather than handed to the program as text. Throws a usage error.
 */
export function splitCommand(command: string): string[] {
  const line = command.trim();
  const refuse = (why: string, fix: string) =>
    usageError(`command is ${describeValue(line)}, ${why}`, {
      expected: 'a program and its arguments on one line',
      fix,
    });
  if (line === '') throw refuse('which names no program', 'name a program');
  if (/[\r\n]/.test(line)) throw refuse('which has several lines', 'put them into a script and run that');
  // Taken apart by our own rules first: the package drops an unclosed quote and keeps quotes inside a word.
  const unquoted = line.replace(/(?<=^|\s)("[^"]*"|'[^']*')(?=\s|$)/g, 'quoted');
  if (/["']/.test(unquoted)) {
    throw refuse('in which a quote is not closed or starts inside a word', 'put whole words in quotes: "--name=a b"');
  }
  const operator = /(?<=^|\s)(&&?|\|\|?|;|\d?>>?(&\d)?|<)(?=\s|$)|;(?=\s|$)/.exec(unquoted)?.[0];
  if (operator !== undefined) {
    throw refuse(`and ${describeValue(operator)} means something to a shell only`, "run a shell: sh -c '...'");
  }
  return split(line);
}
