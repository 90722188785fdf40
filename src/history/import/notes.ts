/** Warnings, each once and bounded in number: a history of thousands of entries may have the same fault in all. */
export interface Notes {
  /** A sentence that begins with its place. */
  add(text: string): void;
  list(): string[];
}

const MOST = 200;

export function newNotes(): Notes {
  const kept = new Set<string>();
  let more = 0;
  return {
    add(text) {
      if (kept.has(text)) return;
      if (kept.size < MOST) kept.add(text);
      else more += 1;
    },
    list: () => (more === 0 ? [...kept] : [...kept, `${more} more warnings were left out`]),
  };
}
