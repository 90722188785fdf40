/** The data branch as those see it who look after it. */
import { parsePath } from '../../../history/stored-run-path.ts';
import type { Archive } from '../../../model/ports/store.ts';
import { blobsOf, vanishedFrom } from '../../git/file-history.ts';
import type { SerialQueue } from '../../process/serial-queue.ts';
import { absent } from '../absence.ts';
import { checkedPath } from '../stored-path.ts';
import type { Folders } from './folders.ts';
import type { TreeEntry } from './format.ts';
import type { Listing } from './listing.ts';
import type { Objects } from './objects.ts';
import type { Tip } from './tip.ts';
import type { Writer } from './writer.ts';

export interface ArchiveOptions {
  place: string;
  objects: Objects;
  folders: Folders;
  listing: Listing;
  tip: Tip;
  writer: Writer;
  queue: SerialQueue;
}

/** Files after the one asked for that are fetched with it, and how many bytes of them are kept in memory. */
const AHEAD = 2000;
const AHEAD_BYTES = 32 * 1024 * 1024;

export function dataBranchArchive(
  options: ArchiveOptions,
): Omit<Archive, 'place' | 'keys' | 'list' | 'read' | 'append' | 'adopt' | 'restore'> {
  const { place, objects, folders, listing, tip, writer, queue } = options;
  let listed: { commit: string; files: Map<string, TreeEntry>; paths: string[] } | null = null;
  let ahead = new Map<string, Buffer>();

  async function filesOf(commit: string): Promise<{ files: Map<string, TreeEntry>; paths: string[] }> {
    if (listed?.commit === commit) return listed;
    const files = await folders.files(commit);
    listed = { commit, files, paths: [...files.keys()].sort() };
    return listed;
  }

  /** Whoever asks for one file after `paths` mostly asks for those behind it next. */
  async function loadFrom(paths: string[], path: string, files: Map<string, TreeEntry>): Promise<void> {
    const from = Math.max(0, paths.indexOf(path));
    const next = paths.slice(from, from + AHEAD).map((name) => files.get(name));
    const ids = next.flatMap((entry) => (entry?.kind === 'file' ? [entry.id] : []));
    ahead = await objects.contents(ids, AHEAD_BYTES);
  }

  async function bytes(path: string): Promise<Uint8Array | null> {
    const commit = await tip.last();
    if (commit === null) return null;
    const { files, paths } = await filesOf(commit);
    const entry = files.get(path);
    if (entry?.kind !== 'file') return null;
    if (!ahead.has(entry.id)) await loadFrom(paths, path, files);
    return ahead.get(entry.id) ?? null;
  }

  return {
    requireThere: () =>
      queue.next(async () => {
        if ((await tip.last()) === null) throw absent(`there is no ${place}`);
      }),

    series: () => queue.next(async () => listing.series(await tip.look())),

    paths: () =>
      queue.next(async () => {
        const commit = await tip.look();
        return commit === null ? [] : (await filesOf(commit)).paths.slice();
      }),

    bytes: (path) => queue.next(() => bytes(path)),

    change: ({ put, remove, message }) =>
      queue.next(async () => {
        for (const path of [...put.map((file) => file.path), ...remove]) checkedPath(path);
        await tip.look();
        const text = `${message.replaceAll(/\s+/g, ' ').trim()}\n\nMade-by: pinbench history\n`;
        const change = { put, remove, message: text, time: Date.now() / 1000 };
        await writer.write(change, async () => put.length + remove.length > 0);
      }),

    async *past(path) {
      const commit = await queue.next(() => tip.look());
      if (commit === null) return;
      const [now, repository] = await queue.next(
        async () => [(await folders.find(commit, [path])).get(path)?.id, await objects.past(commit)] as const,
      );
      const ids = (await blobsOf(path, repository, commit)).filter((id) => id !== now);
      // All that there were of one path are few and small, so they come together.
      const contents = await queue.next(() => objects.contents(ids));
      for (const id of ids) {
        const content = contents.get(id);
        if (content !== undefined) yield content;
      }
    },

    vanished: () =>
      queue.next(async () => {
        const commit = await tip.look();
        if (commit === null) return [];
        const { files } = await filesOf(commit);
        const gone = await vanishedFrom(await objects.past(commit), commit);
        return gone.filter((path) => parsePath(path) !== null && !files.has(path));
      }),
  };
}
