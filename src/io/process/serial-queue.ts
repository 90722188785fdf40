/** Work on something that takes one thing at a time. */

export interface SerialQueue {
  /** Does the work after all that was asked for before it. */
  next<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Makes a function for one thing from one for many: what is asked for while others have their turn is got together.
   * What is not in the answer is null.
   */
  together<T>(get: (names: string[]) => Promise<Map<string, T>>): (name: string) => Promise<T | null>;
}

export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();

  function next<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    // A failure belongs to the caller that gets `mine`; the next in line only waits for its end.
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    next,
    together<T>(get: (names: string[]) => Promise<Map<string, T>>) {
      let group: { names: string[]; answer: Promise<Map<string, T>> } | null = null;
      return async (name: string) => {
        if (group === null) {
          const names: string[] = [];
          const answer = next(() => {
            // From now on whoever asks is too late for this turn.
            group = null;
            return get([...new Set(names)]);
          });
          group = { names, answer };
        }
        group.names.push(name);
        return (await group.answer).get(name) ?? null;
      };
    },
  };
}
