/** Every single call of git that goes wrong, in several ways, while a data branch is written and read. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedRunOf } from '../../../src/history/stored-run-path.ts';
import type { Store } from '../../../src/model/ports/store.ts';
import { gitIn } from '../branch-check.ts';
import { BRANCH, branchStore, checkAppend, SUITE, same, smallRun, Template } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf, spread } from './tally.ts';

/** How the n-th call fails. `late` is the cruel one: the work is done, and nobody hears of it. */
const MODES = {
  refuses: "echo 'fatal: made to fail' >&2; exit 128",
  dies: 'kill -9 $$',
  'hangs up when done': `"$real" "$@" > /dev/null 2>&1; echo 'fatal: the remote end hung up unexpectedly' >&2; exit 128`,
  'dies when done': '"$real" "$@" > /dev/null 2>&1; kill -9 $$',
} as const;

export const gitAppends: FaultClass = { title: 'a call of git fails, append', run: (bench) => appends(bench) };
export const gitReads: FaultClass = { title: 'a call of git fails, list and read', run: (bench) => reads(bench) };

async function appends(bench: Bench): Promise<void> {
  const git = wrappedGit(join(bench.scratch, 'wrapper'));
  const run = smallRun('new');
  for (const earlier of [[], [smallRun('one'), smallRun('two')]]) {
    const template = await Template.make(newFolder(bench.scratch, `from-${earlier.length}`), earlier);
    const repository = join(bench.scratch, 'case.git');
    const append = (): Promise<unknown> => branchStore(repository, template.folder()).append(run);
    template.copy(repository);
    const last = await git.during({ at: 0, mode: 'refuses' }, append);
    for (const { at, mode } of faults(bench, last.calls)) {
      await bench.check(`append after ${earlier.length}, call ${at} ${mode}`, async (wrong) => {
        template.copy(repository);
        const { outcome } = await git.during({ at, mode }, () => outcomeOf(append()));
        await checkAppend({ repository, template, run }, outcome, wrong);
      });
    }
  }
}

async function reads(bench: Bench): Promise<void> {
  const git = wrappedGit(join(bench.scratch, 'wrapper'));
  const earlier = [smallRun('one'), smallRun('two')];
  const template = await Template.make(newFolder(bench.scratch, 'template'), earlier);
  const repository = template.copy(join(bench.scratch, 'case.git'));
  const key = storedRunOf(smallRun('one')).key;
  const operations: Record<string, (store: Store) => Promise<string>> = {
    list: async (store) => ids(await store.list(SUITE)),
    'list of a key': async (store) => ids(await store.list(SUITE, { key, enough: () => false })),
    keys: async (store) => (await store.keys(SUITE)).join(),
    read: async (store) => {
      const first = earlier[0] ?? smallRun('one');
      return same(await store.read(storedRunOf(first)), first) ? 'the run' : 'another content';
    },
  };
  const before = gitIn(repository)('rev-parse', BRANCH);
  for (const [name, operation] of Object.entries(operations)) {
    const truth = await git.during({ at: 0, mode: 'refuses' }, () =>
      operation(branchStore(repository, template.folder())),
    );
    for (const { at, mode } of faults(bench, truth.calls)) {
      await bench.check(`${name}, call ${at} ${mode}`, async (wrong) => {
        const store = branchStore(repository, template.folder());
        const { outcome } = await git.during({ at, mode }, () => outcomeOf(operation(store)));
        // To leave a run out without a word would be a comparison with the wrong baseline.
        if (outcome.state === 'done' && outcome.value !== truth.outcome) wrong(`answered ${outcome.value}`);
        const again = await outcomeOf(operation(store));
        if (again.state === 'told') wrong(`fails for good: ${again.error.message}`);
        else if (again.value !== truth.outcome) wrong(`answered ${again.value} the second time`);
        if (gitIn(repository)('rev-parse', BRANCH) !== before) wrong('the branch was moved');
      });
    }
  }
}

type Mode = keyof typeof MODES;

function faults({ extent }: Bench, calls: number): { at: number; mode: Mode }[] {
  const modes: Mode[] = ['refuses', 'dies', 'hangs up when done', 'dies when done'];
  const every = spread(1, calls, extent === 'few' ? 3 : calls);
  return every.flatMap((at) =>
    (extent === 'few' ? modes.slice(at % 4, (at % 4) + 1) : modes).map((mode) => ({ at, mode })),
  );
}

/** A `git` that is first on the PATH while `during` runs, and counts. What git itself starts does not come by here. */
function wrappedGit(folder: string): {
  during<T>(plan: { at: number; mode: Mode }, work: () => Promise<T>): Promise<{ outcome: T; calls: number }>;
} {
  mkdirSync(folder, { recursive: true });
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const cases = Object.entries(MODES).map(([mode, script]) => `  '${mode}') ${script} ;;`);
  const script = [
    '#!/bin/sh',
    `dir='${folder}' real='${real}'`,
    // A line for each call: appending is safe when two calls run side by side.
    'echo x >> "$dir/calls"',
    'count=0; while read -r _; do count=$((count + 1)); done < "$dir/calls"',
    'read -r at mode < "$dir/plan"',
    '[ "$count" = "$at" ] || exec "$real" "$@"',
    'case $mode in',
    ...cases,
    'esac',
  ];
  writeFileSync(join(folder, 'git'), `${script.join('\n')}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    async during({ at, mode }, work) {
      writeFileSync(join(folder, 'calls'), '');
      writeFileSync(join(folder, 'plan'), `${at} ${mode}\n`);
      const path = process.env.PATH;
      process.env.PATH = `${folder}:${path}`;
      try {
        const outcome = await work();
        return { outcome, calls: readFileSync(join(folder, 'calls'), 'utf8').length / 2 };
      } finally {
        process.env.PATH = path;
      }
    },
  };
}

function ids(runs: { id: string }[]): string {
  return runs
    .map(({ id }) => id)
    .sort()
    .join();
}

function newFolder(parent: string, name: string): string {
  mkdirSync(join(parent, name));
  return join(parent, name);
}
