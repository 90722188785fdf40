/** An archive in memory that remembers every earlier content of a path, and the context that commands are given with it. */
import type { HistoryContext } from '../../../../../src/commands/work/history/context.ts';
import { seriesName } from '../../../../../src/history/series.ts';
import { encodeRun, restoreRun } from '../../../../../src/history/stored-run-codec.ts';
import { monthOf, parsePath, storedRunOf } from '../../../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../../../src/io/schema/schema.ts';
import type { StoredRun } from '../../../../../src/model/baseline.ts';
import type { Archive, Search } from '../../../../../src/model/ports/store.ts';
import type { Run } from '../../../../../src/model/run.ts';

export class MemoryArchive implements Archive {
  readonly place = 'memory';
  readonly files = new Map<string, Uint8Array>();
  readonly messages: string[] = [];
  readonly #past = new Map<string, Uint8Array[]>();
  readonly #removed = new Set<string>();

  constructor(...runs: Run[]) {
    for (const run of runs) this.put(storedRunOf(run).path, encodeRun(run));
  }

  put(path: string, bytes: Uint8Array): void {
    this.#past.set(path, [bytes, ...(this.#past.get(path) ?? [])]);
    this.files.set(path, bytes);
  }

  /** As somebody's hand does it, not `change`. */
  lose(path: string): void {
    this.files.delete(path);
  }

  forget(): void {
    this.#past.clear();
  }

  async requireThere(): Promise<void> {}

  async paths(): Promise<string[]> {
    return [...this.files.keys()].toSorted();
  }

  async bytes(path: string): Promise<Uint8Array | null> {
    return this.files.get(path) ?? null;
  }

  async series(): Promise<string[]> {
    return [...new Set(this.#stored().map(seriesName))].toSorted();
  }

  async keys(series: string): Promise<string[]> {
    return [...new Set((await this.list(series)).map(({ key }) => key))];
  }

  /** As a search asks: of one key, newest month first, until it has enough. */
  async list(series: string, search?: Search): Promise<StoredRun[]> {
    const all = this.#stored().filter((one) => seriesName(one) === series);
    if (search === undefined) return all;
    const found: StoredRun[] = [];
    const ours = all.filter(({ key }) => key === search.key);
    for (const month of [...new Set(ours.map(monthOf))].toSorted().toReversed()) {
      found.push(...ours.filter((one) => monthOf(one) === month));
      if (search.enough(found, month)) break;
    }
    return found;
  }

  async read({ path }: StoredRun): Promise<Run> {
    return restoreRun(this.files.get(path) ?? new Uint8Array(), path, parseRun);
  }

  async append(run: Run): Promise<StoredRun> {
    const stored = storedRunOf(run);
    this.put(stored.path, encodeRun(run));
    return stored;
  }

  async change({ put, remove, message }: Parameters<Archive['change']>[0]): Promise<void> {
    for (const { path, bytes } of put) this.put(path, bytes);
    for (const path of remove) {
      this.files.delete(path);
      this.#removed.add(path);
    }
    this.messages.push(message);
  }

  async *past(path: string): AsyncIterable<Uint8Array> {
    yield* this.#past.get(path) ?? [];
  }

  async vanished(): Promise<string[]> {
    const remembered = [...this.#past.keys()].filter((path) => parsePath(path) !== null);
    return remembered.filter((path) => !this.files.has(path) && !this.#removed.has(path));
  }

  async adopt(): Promise<string> {
    return 'adopted';
  }

  async restore(): Promise<string> {
    return 'restored';
  }

  #stored(): StoredRun[] {
    return [...this.files.keys()].map(parsePath).filter((stored) => stored !== null);
  }
}

export interface TestContext extends HistoryContext {
  archive: MemoryArchive;
  warnings: string[];
}

export function contextWith(archive: MemoryArchive, changes: Partial<HistoryContext> = {}): TestContext {
  const warnings: string[] = [];
  const nothing = (): void => undefined;
  return {
    progress: {
      stage: nothing,
      line: nothing,
      live: (render) => void render(),
      warning: (text) => void warnings.push(text),
      done: nothing,
    },
    now: new Date('2026-11-21T12:00:00Z'),
    directory: '/',
    signal: new AbortController().signal,
    width: 200,
    colour: false,
    ...changes,
    archive,
    warnings,
  };
}
