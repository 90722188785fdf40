/** Two stores as one: the second is asked only where the first has nothing, or cannot be read. */
import type { StoredRun } from '../../model/baseline.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Store } from '../../model/ports/store.ts';

/**
 * Runs are written to the first store alone, and not even there when it could not be read. `place` tells which of the two
 * gave the last list or took the last run. `note` is told, in a sentence, why a store could not be asked; when neither
 * can, the first one's error is thrown, since that is what has to be fixed.
 */
export function fallbackStore(first: Store, second: Store, note: (sentence: string) => void): Store {
  /** Paths of runs that were listed by the second store. */
  const seconds = new Set<string>();
  const noted = new Set<string>();
  let answered = first;
  let unread: PinbenchError | undefined;

  const noteOnce = (sentence: string): void => {
    if (!noted.has(sentence)) note(sentence);
    noted.add(sentence);
  };

  /** What each store says; the second one's is empty when the first one's was enough. */
  async function ask<T>(
    question: (store: Store) => Promise<T[]>,
    isEnough: (answer: T[]) => boolean,
  ): Promise<[own: T[], other: T[]]> {
    const own = unread ?? (await answerOf(first, question));
    if (Array.isArray(own) && isEnough(own)) return [own, []];
    if (!Array.isArray(own)) {
      unread = own;
      noteOnce(`Stored runs are looked for in the ${second.place}, as the ${first.place} ${failed(own)}`);
    }
    const other = await answerOf(second, question);
    if (Array.isArray(other)) return [Array.isArray(own) ? own : [], other];
    noteOnce(`Stored runs were looked for in the ${second.place} as well, which ${failed(other)}`);
    if (!Array.isArray(own)) throw own;
    return [own, []];
  }

  const holder = ({ path }: StoredRun): Store => (seconds.has(path) ? second : first);

  return {
    get place() {
      return answered.place;
    },

    async keys(series, wanted) {
      const isEnough = (keys: string[]): boolean => (wanted === undefined ? keys.length > 0 : keys.includes(wanted));
      const [own, other] = await ask((store) => store.keys(series, wanted), isEnough);
      return [...new Set([...own, ...other])];
    },

    async list(series, search) {
      const [own, other] = await ask(
        (store) => store.list(series, search),
        (runs) => runs.length > 0,
      );
      answered = other.length > 0 ? second : first;
      for (const { path } of other) seconds.add(path);
      return [...own, ...other];
    },

    read: (stored) => holder(stored).read(stored),

    readApart: (stored) => {
      const store = holder(stored);
      return store.readApart === undefined ? store.read(stored) : store.readApart(stored);
    },

    ...(first.series === undefined ? {} : { series: first.series }),

    async append(run) {
      if (unread !== undefined) throw unread;
      answered = first;
      return first.append(run);
    },
  };
}

/** Failures of the infrastructure are answers here; wrong use and defects are thrown on. */
async function answerOf<T>(store: Store, question: (store: Store) => Promise<T[]>): Promise<T[] | PinbenchError> {
  try {
    return await question(store);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    return thrown;
  }
}

function failed({ message, fix }: PinbenchError): string {
  return `could not be read: ${message}${fix === undefined ? '' : `. To fix it: ${fix}`}`;
}
