/** What the faults happen to: runs, folders and branches that hold some already. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpRun } from '../../../bench/made-up-runs.ts';
import { parseRun } from '../../../src/io/schema/schema.ts';
import { dataBranchStore } from '../../../src/io/store/data-branch/store.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import type { Store } from '../../../src/model/ports/store.ts';
import type { Run } from '../../../src/model/run.ts';
import { exampleRun } from '../../builders/example-run.ts';
import { checkBranch, gitIn } from '../branch-check.ts';
import { type Outcome, outcomeOf } from './tally.ts';

export const BRANCH = 'pinbench-data';
export const SUITE = 'parser';

/** About a kilobyte when stored. */
export function smallRun(id: string): Run {
  return exampleRun({ id });
}

/** As a real suite has it: 100 metrics, 10 invocations. */
export function realRun(id: string): Run {
  return { ...madeUpRun(7, 100, 10, 1), id };
}

/** A store on a branch that never really waits; `folder` takes its temporary repository. */
export function branchStore(remote: string, folder: string, token: string | null = null): Store {
  const sleep = async (): Promise<void> => undefined;
  return dataBranchStore({ remote, branch: BRANCH, token, scratch: folder, parseRun, sleep, random: () => 0.5 });
}

/** An empty bare repository that serves what the large hosts serve. */
export function newBare(path: string): string {
  mkdirSync(path, { recursive: true });
  const git = gitIn(path);
  git('init', '--quiet', '--bare', '--template=');
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return path;
}

/** Copies of a branch on which some runs are stored, each as it was at first. */
export class Template {
  readonly earlier: Run[];
  readonly #master: string;
  readonly #scratch: string;

  private constructor(scratch: string, earlier: Run[]) {
    this.#scratch = scratch;
    this.#master = join(scratch, 'master.git');
    this.earlier = earlier;
  }

  static async make(scratch: string, earlier: Run[]): Promise<Template> {
    const template = new Template(scratch, earlier);
    newBare(template.#master);
    const store = branchStore(template.#master, join(scratch, 'making'));
    for (const run of earlier) await store.append(run);
    rmSync(join(scratch, 'making'), { recursive: true, force: true });
    return template;
  }

  /** A fresh copy at `path`, in place of what was there. */
  copy(path: string): string {
    rmSync(path, { recursive: true, force: true });
    cpSync(this.#master, path, { recursive: true });
    return path;
  }

  /** An empty folder for a store. */
  folder(): string {
    const folder = join(this.#scratch, 'local');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    return folder;
  }
}

/**
 * After an append that met a fault: the branch is whole, the run is there when that was said and at most once when not,
 * and trying again, as the next attempt of a job does, ends with it stored once.
 */
export async function checkAppend(
  place: { repository: string; template: Template; run: Run },
  outcome: Outcome<unknown>,
  wrong: (text: string) => void,
): Promise<void> {
  const { repository, template, run } = place;
  const { earlier } = template;
  checkState(repository, outcome.state === 'done' ? [...earlier, run] : earlier, [run], wrong);
  const again = await outcomeOf(branchStore(repository, template.folder()).append(run));
  if (again.state === 'told') wrong(`trying again failed: ${again.error.message}`);
  checkState(repository, [...earlier, run], [], wrong);
  await checkContents(repository, template, [...earlier, run], wrong);
}

export function checkState(repository: string, expected: Run[], possible: Run[], wrong: (text: string) => void): void {
  const state = checkBranch(repository, BRANCH, expected, possible);
  for (const path of state.lost) wrong(`lost: ${path}`);
  for (const run of state.duplicates) wrong(`stored twice: ${run}`);
  for (const text of state.wrong) wrong(text);
}

async function checkContents(
  repository: string,
  template: Template,
  runs: Run[],
  wrong: (text: string) => void,
): Promise<void> {
  const store = branchStore(repository, template.folder());
  const listed = await store.list(SUITE);
  for (const run of runs) {
    const stored = listed.find(({ id }) => id === run.id);
    if (stored === undefined) wrong(`${run.id} is not listed`);
    else if (!same(await store.read(stored), run)) wrong(`${run.id} has another content`);
  }
}

export function same(one: Run, other: Run): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
