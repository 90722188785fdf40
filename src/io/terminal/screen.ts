/**
 * The only way to the two outputs of this process: whatever a caller forgot to make harmless is harmless after this.
 * Results go to the standard output, progress and errors to the standard error.
 */
import { screenText } from '../../text/escape.ts';

/** What a live line begins with: back to its start, and the old one away. */
export const ERASE_LINE = '\r\x1b[2K';

/** `colour`: the text is a report of ours that has been coloured. */
export function printResult(text: string, colour = false): void {
  process.stdout.write(screenText(text, colour));
}

export function printError(text: string): void {
  process.stderr.write(screenText(text));
}

export function errorScreen(): Screen {
  return {
    write: (text) => process.stderr.write(keepErase(text)),
    isTerminal: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
  };
}

/** Of an Actions job: one stream, no terminal. */
export function logScreen(): Screen {
  return { write: (text) => process.stdout.write(keepErase(text)), isTerminal: false, columns: 200 };
}

/** For rows of data. A person's terminal gets them made harmless, a file or another program as they are. */
export function rowStream(): { stream: NodeJS.WriteStream; clean: (text: string) => string } {
  return { stream: process.stdout, clean: process.stdout.isTTY === true ? screenText : (text) => text };
}

/** https://no-color.org, and never into a pipe. */
export function useColour(): boolean {
  return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}

export function screenWidth(): number {
  return process.stdout.columns ?? 120;
}

function keepErase(text: string): string {
  return text.startsWith(ERASE_LINE) ? `${ERASE_LINE}${screenText(text.slice(ERASE_LINE.length))}` : screenText(text);
}

export interface Screen {
  write(text: string): void;
  isTerminal: boolean;
  columns: number;
}
