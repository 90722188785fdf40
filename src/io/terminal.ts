/** The terminal of this process: results go to its standard output, progress to its standard error. */
import type { Screen } from './progress.ts';

export function errorScreen(): Screen {
  return {
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
  };
}

/** https://no-color.org, and never into a pipe. */
export function useColour(): boolean {
  return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}
