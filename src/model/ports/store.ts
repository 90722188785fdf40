/** Where runs are kept, and what those may do who look after it. */
import type { StoredRun } from '../baseline.ts';
import type { Run, RunApart } from '../run.ts';

/** Looks at the months of one environment, newest first, until enough was found. */
export interface Search {
  /** First 16 digits of the environment key. */
  key: string;
  /** Asked now and then with all runs found so far; `since` is a month ("2026-11") or a time: all since then were found. */
  enough(found: StoredRun[], since: string): boolean;
}

/** A store as those see it who look after it: its files, whatever they hold. */
export interface Archive extends Store {
  /** Throws a usage error when there is no such folder or branch; to the others that is an empty one, made by the first run. */
  requireThere(): Promise<void>;
  series(): Promise<string[]>;
  /** Every file's path, of runs and of anything else, sorted. */
  paths(): Promise<string[]>;
  /** The bytes of a file, unchecked; null when there is none. Asked for in the order of `paths`, many come at once. */
  bytes(path: string): Promise<Uint8Array | null>;
  /** All of it or nothing where the store can; `message` says why, in a line. */
  change(change: { put: { path: string; bytes: Uint8Array }[]; remove: string[]; message: string }): Promise<void>;
  /** What the store itself remembers: earlier contents of a path, newest first; nothing where it remembers nothing. */
  past(path: string): AsyncIterable<Uint8Array>;
  /** Paths of runs that were there once, are no more, and were not taken away by `change`. */
  vanished(): Promise<string[]>;
  /** Accepts what is there now after somebody rewrote or deleted it; says in a sentence what was accepted. */
  adopt(): Promise<string>;
  /** Puts back what was there before somebody rewrote or deleted it; says in a sentence what was put back. */
  restore(): Promise<string>;
}

export interface Store {
  /** Where it is, for the report: a folder or a branch. */
  readonly place: string;
  /**
   * Shortened environment keys (16 digits) under which runs of a history are stored, by its name (src/history/series.ts). `wanted` is the one that is looked for:
   * where looking costs something, it ends once that is found.
   */
  keys(series: string, wanted?: string): Promise<string[]>;
  /** Stored runs of a history in no particular order: all, or what `search` wants of them. */
  list(series: string, search?: Search): Promise<StoredRun[]>;
  /** A run read back and checked against the schema. Several that are asked for together are fetched together. */
  read(stored: StoredRun): Promise<Run>;
  /** The same with its samples apart, which takes less time and memory; left out where a store has whole runs at hand. */
  readApart?(stored: StoredRun): Promise<Run | RunApart>;
  /** Names of the histories that have runs; left out where a store cannot tell. */
  series?(): Promise<string[]>;
  /** Adds a run; never changes or removes what is there. The same run id twice is stored once. */
  append(run: Run): Promise<StoredRun>;
}
