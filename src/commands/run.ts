/** `pinbench run`: reads the configuration, tells the story once, prints the report and answers with the exit code. */
import path from 'node:path';
import { systemClock } from '../io/clock.ts';
import { folderStore } from '../io/folder-store.ts';
import { gitRepository } from '../io/git.ts';
import { gitAncestry } from '../io/lineage.ts';
import { screenProgress } from '../io/progress.ts';
import { realPath } from '../io/real-path.ts';
import { newRunToken, saveReport, saveRunIn } from '../io/run-files.ts';
import { parseRun } from '../io/schema.ts';
import { makeOutputs, makeScratch, removeScratch } from '../io/scratch.ts';
import { abortOnSignals } from '../io/signals.ts';
import { errorScreen, useColour } from '../io/terminal.ts';
import { setUpWorkplace } from '../io/workplace.ts';
import type { CompareMode, Policy, Source } from '../model.ts';
import type { BaselineScope } from '../pipeline/find-baseline.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { type Plan, runPlan, type World } from '../pipeline.ts';
import { terminalText } from '../report/escape.ts';
import { renderJson } from '../report/machine.ts';
import { renderTerminal } from '../report/terminal.ts';
import { openProject, type ProjectOptions } from './open-project.ts';
import { openTree } from './tree.ts';

export interface RunOptions extends ProjectOptions {
  output?: string;
  runtime?: 'docker' | 'host';
  builder: 'engine' | 'buildx';
  store: boolean;
  mode?: CompareMode;
  json?: boolean;
}

export async function run(names: string[], options: RunOptions, home: string): Promise<number> {
  const clock = systemClock;
  const { directory, file, config, suites, buildArgs, root } = await openProject(names, options);
  const { compare } = config.policy;
  const policy = { ...config.policy, compare: { ...compare, mode: options.mode ?? compare.mode } };
  const store = path.join(root ?? file.directory, '.pinbench');
  const output = options.output === undefined ? null : path.resolve(directory, options.output);
  const excluded = await Promise.all([store, ...(output === null ? [] : [output])].map(realPath));
  const source = await sourceOf(root, excluded);
  const progress = screenProgress(errorScreen(), terminalText);
  const stop = abortOnSignals();
  const scratch = await makeScratch();
  let workplace: Workplace | null = null;
  try {
    const wish = {
      runtime: options.runtime,
      builder: options.builder,
      home,
      scratch,
      outputs: await makeOutputs(scratch),
      excluded,
    };
    workplace = await setUpWorkplace(wish, clock, progress);
    const world: World = {
      clock,
      progress,
      workplace,
      store: folderStore(store, parseRun),
      tree: root === null ? null : openTree({ root, file, buildArgs, origin: null, scratch }),
      saveRun: async (run) => (output === null ? undefined : saveRunIn(output, run, suites.length)),
      saveReport: async (report) => (output === null ? undefined : saveReport(output, report)),
    };
    const plan: Plan = {
      suites,
      policy,
      policySource: null,
      source,
      scope: scopeOf(root, source, policy),
      keep: options.store,
      runToken: newRunToken(clock.now()),
    };
    const { report, failure } = await runPlan(plan, world, stop.signal);
    let trouble = failure;
    if (output !== null) {
      await saveReport(output, report).catch((thrown: unknown) => {
        trouble ??= { thrown };
      });
    }
    if (options.json === true) process.stdout.write(`${renderJson(report)}\n`);
    else process.stdout.write(renderTerminal(report, { colour: useColour(), width: process.stdout.columns ?? 120 }));
    if (trouble !== null) throw trouble.thrown;
    return report.decision.exitCode;
  } finally {
    progress.done();
    stop.release();
    await workplace?.close();
    await removeScratch(scratch, progress.warning);
  }
}

async function sourceOf(root: string | null, ignored: string[]): Promise<Source> {
  const none = { repository: null, pullRequest: null, workflow: null };
  if (root === null) return { ...none, commit: null, branch: null, dirty: false };
  return { ...none, ...(await gitRepository().head(root, ignored)) };
}

/** This commit's own ancestors; on another branch than `compare.baseline`, those that it has in common with that. */
function scopeOf(root: string | null, { commit }: Source, { compare }: Policy): BaselineScope {
  if (root === null || commit === null) return { ancestry: null, branch: null };
  const base = compare.branch === undefined ? null : { branch: compare.branch, commit: null };
  return { ancestry: gitAncestry({ root, measured: commit, base, origin: null }), branch: null };
}
