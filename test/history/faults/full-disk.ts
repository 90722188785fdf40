/** Disks that are full after a little more each time: where a folder lies, where a branch is written from, where it lies. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpRun } from '../../../bench/made-up-runs.ts';
import { parseRun } from '../../../src/io/schema/schema.ts';
import { folderStore } from '../../../src/io/store/folder/store.ts';
import type { Run } from '../../../src/model/run.ts';
import { startGitServer } from '../../git/http-backend.ts';
import { newToken } from '../token-watch.ts';
import { checkFolder } from './file-calls.ts';
import { branchStore, checkAppend, smallRun, Template } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf, spread } from './tally.ts';

export const fullFolder: FaultClass = { title: 'full disk, folder', mounts: true, run: (bench) => folders(bench) };
export const fullScratch: FaultClass = {
  title: 'full disk, temporary repository',
  mounts: true,
  run: (bench) => branches(bench, 'here'),
};
export const fullServer: FaultClass = {
  title: 'full disk, server',
  mounts: true,
  run: (bench) => branches(bench, 'server'),
};

/** A file system hands out this much at a time. */
const PAGE = 4096;

/** About eight pages when stored. */
const bigRun = (id: string): Run => ({ ...madeUpRun(3, 300, 10, 1), id });

async function folders(bench: Bench): Promise<void> {
  const disk = newDisk(join(bench.scratch, 'disk'));
  const [small, big] = [smallRun('small'), bigRun('big')];
  const sizes = spread(1, 16, bench.extent === 'few' ? 3 : 16).map((pages) => `size=${pages * PAGE}`);
  const names = spread(2, 16, bench.extent === 'few' ? 3 : 15).map((count) => `nr_inodes=${count}`);
  for (const limit of [...sizes, ...names]) {
    await bench.check(limit, async (wrong) => {
      disk.mount(limit);
      try {
        const folder = join(disk.path, 'store');
        const store = folderStore(folder, parseRun);
        const stored: Run[] = [];
        for (const run of [small, big]) {
          const outcome = await outcomeOf(store.append(run));
          if (outcome.state === 'done') stored.push(run);
          else if (!/no space is left/.test(outcome.error.message)) wrong(`told: ${outcome.error.message}`);
        }
        if (stored.length > 0) await checkFolder(folder, stored, [small, big], false, wrong);
        disk.remount('size=1m,nr_inodes=1000');
        for (const run of [small, big]) await store.append(run);
        await checkFolder(folder, [small, big], [], false, wrong);
      } finally {
        disk.unmount();
      }
    });
  }
}

/** A growing number of free pages, or of free names, until the run fits and a little further. */
async function branches(bench: Bench, where: 'here' | 'server'): Promise<void> {
  const disk = newDisk(join(bench.scratch, 'disk'));
  const template = await Template.make(bench.scratch, [smallRun('one'), smallRun('two')]);
  const token = newToken();
  const server = await startGitServer({ root: where === 'server' ? disk.path : join(bench.scratch, 'served'), token });
  const run = bigRun('new');
  try {
    for (const kind of ['pages', 'names'] as const) {
      let fitted = 0;
      const step = bench.extent === 'few' ? 12 : 1;
      for (let free = 0; fitted < (bench.extent === 'few' ? 1 : 3) && free < 400; free += step) {
        await bench.check(`${free} free ${kind}`, async (wrong) => {
          disk.mount('size=4m,nr_inodes=2000');
          try {
            const repository = template.copy(
              join(where === 'server' ? disk.path : join(bench.scratch, 'served'), 'octo.git'),
            );
            const scratch = where === 'server' ? template.folder() : join(disk.path, 'scratch');
            disk.leave(free, kind);
            const outcome = await outcomeOf(branchStore(`${server.url}/octo.git`, scratch, token).append(run));
            fitted += outcome.state === 'done' ? 1 : 0;
            disk.remount('size=4m,nr_inodes=2000');
            await checkAppend({ repository, template, run }, outcome, wrong);
          } finally {
            disk.unmount();
          }
        });
      }
      if (fitted === 0) throw new Error(`the run did not fit into 400 ${kind}`);
    }
  } finally {
    await server.close();
  }
}

/** A small file system in memory, in this process's own mount namespace. */
function newDisk(path: string): {
  path: string;
  mount(limits: string): void;
  remount(limits: string): void;
  /** Limits the disk to what is used now and so much more. */
  leave(free: number, kind: 'pages' | 'names'): void;
  unmount(): void;
} {
  mkdirSync(path);
  const mount = (options: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'disk', path]);
  };
  return {
    path,
    mount,
    remount: (limits) => mount(`remount,${limits}`),
    leave: (free, kind) => {
      const { blocks, bfree, files, ffree } = statfsSync(path);
      mount(
        kind === 'pages'
          ? `remount,size=${Math.max(1, blocks - bfree + free) * PAGE}`
          : `remount,nr_inodes=${files - ffree + free}`,
      );
    },
    unmount: () => execFileSync('umount', ['--lazy', path]),
  };
}
