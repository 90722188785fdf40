/** What every format is: a way to know it by, a way to read it, and what people should know of it. */
import type { Output } from './output.ts';
import type { ReadingList } from './reading-list.ts';

/**
 * `certain`: it has this format's own marks; `possible`: it can be read this way, as could other things. It is asked of
 * every output, so it must be quick and must not throw.
 */
export type Detected = 'certain' | 'possible' | 'no';

export interface Format {
  /** Of `json`, objects that were found broken become warnings. */
  kind: 'json' | 'text' | 'xml';
  detect(output: Output): Detected;
  /** Adds what it finds to the list, which keeps the limits; throws invalidOutput on values that cannot be used. */
  read(output: Output, list: ReadingList): void;
  /** For tools that write a folder of files that belong together; without it each file is read by itself. */
  readTree?(files: readonly Output[], list: ReadingList): void;
  about: About;
}

/** For the tool's page in docs/formats and for messages. Markdown may be used in the sentences. */
export interface About {
  /** The versions whose output was tried, e.g. "1.20 to 1.26". */
  versions: string;
  /** The command for the richest output; it writes to standard output, or into the folder $PINBENCH_OUTPUT. */
  command: string;
  /** What results.path must be for this command; null when the results are printed. */
  path: string | null;
  /** Phrases: what is kept (samples of which level, the tool's own figures, parameters), and what is lost. */
  keeps: readonly string[];
  loses: readonly string[];
  /** A value for run.filter, with {regex}; null when the tool cannot run some benchmarks only. */
  filter: readonly string[] | null;
  /** A sentence: what is one independent measurement, and how many invocations are then enough. */
  invocations: string;
  /** Sentences on the tool's traps: failures that its output does not show, and the flag that helps. */
  traps: readonly string[];
}
