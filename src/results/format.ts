/** What every format is: a name, a way to know it by, a way to read it. */
import type { FoundObject, JsonObject } from './json-objects.ts';
import type { ReadingList } from './reading-list.ts';

/** What a benchmark printed, looked through once for all formats. */
export interface Output {
  text: string;
  objects: readonly FoundObject[];
  /** The one object when the text is nothing else: a file, rather than a log with an object in it. */
  only: JsonObject | undefined;
}

export interface Format {
  name: string;
  /** For people, in messages. */
  title: string;
  /** `certain`: it has this format's own marks; `possible`: it can be read this way, as could other things. */
  detect(output: Output): 'certain' | 'possible' | 'no';
  /** Adds what it finds to the list, which keeps the limits; throws invalidOutput on values that cannot be used. */
  read(output: Output, list: ReadingList): void;
}
