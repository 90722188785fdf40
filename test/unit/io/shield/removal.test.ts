/** How the folder of a killed run goes on cgroup v1, against a tree whose tasks end and fork at the worst moment. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bootId } from '../../../../src/io/shield/lock.ts';
import { restoreHost } from '../../../../src/io/shield/shield.ts';
import type { CgroupTree } from '../../../../src/io/shield/tree.ts';
import { encodeEntry } from '../../../../src/plan/cpu-shield/journal.ts';

const FOLDER = 'pinbench-housekeeping';

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The tasks of the root and of folders below it. */
class CpusetKernel implements CgroupTree {
  readonly tasks = new Map<string, number[]>([['', [1]]]);
  /** Tasks that are ending: a move of them succeeds and does nothing. */
  readonly ending = new Set<number>();
  /** Called after each refusal to remove a folder, with how many there were. */
  refused: (times: number) => void = () => {};
  /** Called after each move. */
  moved: (id: number) => void = () => {};
  #refusals = 0;

  read(file: string): string | null {
    return path.posix.basename(file) === 'tasks' ? (this.tasks.get(folderOf(file))?.join('\n') ?? null) : null;
  }

  write(file: string, value: string): void {
    const id = Number(value);
    const to = this.tasks.get(folderOf(file));
    if (to === undefined) throw refusal('ENOENT');
    if (![...this.tasks.values()].some((ids) => ids.includes(id))) throw refusal('ESRCH');
    if (this.ending.has(id)) return;
    this.end(id);
    to.push(id);
    this.moved(id);
  }

  make(folder: string): void {
    this.tasks.set(folder, []);
  }

  remove(folder: string): void {
    const inside = this.tasks.get(folder);
    if (inside === undefined) throw refusal('ENOENT');
    if (inside.length === 0 && this.folders(folder).length === 0) {
      this.tasks.delete(folder);
      return;
    }
    this.#refusals += 1;
    this.refused(this.#refusals);
    throw refusal('EBUSY');
  }

  folders(folder: string): string[] {
    return [...this.tasks.keys()].filter((name) => name !== '' && folderOf(name) === folder);
  }

  start(folder: string, ...ids: number[]): void {
    this.tasks.get(folder)?.push(...ids);
  }

  end(id: number): void {
    for (const ids of this.tasks.values()) if (ids.includes(id)) ids.splice(ids.indexOf(id), 1);
  }
}

function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === '.' ? '' : folder;
}

let kernel: CpusetKernel;
let state: string;

beforeEach(() => {
  kernel = new CpusetKernel();
  kernel.make(FOLDER);
  state = mkdtempSync(path.join(os.tmpdir(), 'pinbench-removal-'));
  writeFileSync(path.join(state, 'shield.jsonl'), encodeEntry(bootId(), { kind: 'make', folder: FOLDER, files: [] }));
});
afterEach(() => rmSync(state, { recursive: true }));

const restore = (): string[] => restoreHost({ tree: { version: 'v1', tree: kernel }, state, user: 0 });
const journals = (): string[] => readdirSync(state).filter((name) => name.startsWith('shield'));

test.each<[string, () => void, number[]]>([
  ['with tasks is emptied first', () => kernel.start(FOLDER, 7, 8), [1, 7, 8]],
  [
    'whose last task ends right after the kernel has refused is tried again',
    () => {
      kernel.start(FOLDER, 7);
      kernel.ending.add(7);
      kernel.refused = () => kernel.end(7);
    },
    [1],
  ],
  [
    'is waited for while a task is ending',
    () => {
      kernel.start(FOLDER, 7, 8);
      kernel.ending.add(7);
      kernel.refused = (times) => {
        if (times === 20) kernel.end(7);
      };
    },
    [1, 8],
  ],
  [
    'is emptied of all that tasks start while they are moved',
    () => {
      kernel.start(FOLDER, 7);
      kernel.moved = (id) => {
        if (id < 60) kernel.start(FOLDER, id + 1);
      };
    },
    [1, ...Array.from({ length: 54 }, (_, index) => index + 7)],
  ],
  [
    'is emptied of what was started after it had been empty',
    () => {
      kernel.start(FOLDER, 7);
      kernel.ending.add(7);
      kernel.refused = (times) => {
        if (times === 1) kernel.start(FOLDER, 9);
        if (times === 3) kernel.end(7);
      };
    },
    [1, 9],
  ],
  [
    'goes with the folders in it, and their tasks go to the root',
    () => {
      kernel.make(`${FOLDER}/job`);
      kernel.start(`${FOLDER}/job`, 7);
    },
    [1, 7],
  ],
])('a folder %s', (_, arrange, root) => {
  arrange();
  expect(restore()).toEqual([]);
  expect([...kernel.tasks]).toEqual([['', root]]);
  expect(journals()).toEqual([]);
});

test('a folder whose removal the kernel refuses for good stays in the journal, and goes at the next start', () => {
  const remove = kernel.remove.bind(kernel);
  kernel.remove = () => {
    throw refusal('EPERM');
  };
  expect(restore()).toEqual([expect.stringContaining('could not be taken back whole')]);
  expect(journals()).toEqual(['shield.jsonl']);
  kernel.remove = remove;
  expect(restore()).toEqual([]);
  expect(kernel.folders('')).toEqual([]);
  expect(journals()).toEqual([]);
});
