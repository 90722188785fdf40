/** `pinbench run`: reads the configuration, tells the story once, prints the report and answers with the exit code. */
import path from 'node:path';
import { localCacheScope } from '../../app/backends/cache-scope.ts';
import { RUNTIMES } from '../../app/backends/registry.ts';
import { suitesElsewhere } from '../../app/other-configurations.ts';
import { type BaseSettings, baseSettings } from '../../app/run/base-config.ts';
import type { BaselineScope } from '../../app/run/find-baseline.ts';
import type { Plan } from '../../app/run/plan.ts';
import type { Ports } from '../../app/run/run-suite.ts';
import { missingNames } from '../../gate/missing-suites.ts';
import type { ConfigFile } from '../../io/files/config-file.ts';
import { requireOutput } from '../../io/files/folders.ts';
import { folderNamed } from '../../io/files/ordinary-file.ts';
import { below, realPath } from '../../io/files/real-path.ts';
import { newRunToken, saveRunIn } from '../../io/files/run-files.ts';
import { gitAncestry } from '../../io/git/ancestry.ts';
import { type ChosenBase, chooseBase, hasFile } from '../../io/git/base-ref.ts';
import { gitFiles } from '../../io/git/files.ts';
import { gitRepository } from '../../io/git/repository.ts';
import { leftBehind, projectStore, tracksRuns } from '../../io/store/project-store.ts';
import { printResult, screenWidth, useColour } from '../../io/terminal/screen.ts';
import type { CompareMode, Config, Policy } from '../../model/config.ts';
import { messageOf, PinbenchError, usageError } from '../../model/errors.ts';
import type { MissingSuite } from '../../model/gate.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Source } from '../../model/run.ts';
import type { Report } from '../../report/report.ts';
import { quote } from '../../text/quote.ts';
import { type Configured, openConfiguration, type ProjectOptions, suitesNamed } from './project.ts';
import { inSession } from './session.ts';

export interface RunOptions extends ProjectOptions {
  output?: string;
  /** Name of a row of app/backends/registry.ts. */
  runtime?: string;
  builder: 'engine' | 'buildx';
  store: boolean;
  mode?: CompareMode;
  /** A branch, a tag or a commit to compare with. */
  base?: string;
  json?: boolean;
}

export async function run(
  names: string[],
  options: RunOptions,
  home: string,
  print: typeof printResult = printResult,
  runtimes = RUNTIMES,
): Promise<number> {
  const project = await openConfiguration(options);
  const { directory, file, config, buildArgs, root } = project;
  const { compare } = config.policy;
  const policy = { ...config.policy, compare: { ...compare, mode: options.mode ?? compare.mode } };
  const { bounds } = file;
  const store = await projectStore(root, file.directory, bounds);
  if (options.output?.trim() === '') {
    throw usageError('--output is empty', {
      expected: 'the name of a folder',
      fix: 'check that the variable of the shell is set, or leave the option out',
    });
  }
  const output =
    options.output === undefined
      ? null
      : await folderNamed(path.resolve(directory, options.output), 'the output folder', bounds);
  const excluded = await Promise.all([store, ...(output === null ? [] : [output])].map(realPath));
  const source = await sourceOf(root, file.within, excluded);
  const base = await baseOf(root, source, options.base, policy);
  const { suites, missing, notes } = await suitesOf(names, project, options, base);
  const left = await leftBehind(root, store);
  if (left !== null) notes.push(left);
  if (root !== null && (await tracksRuns(store)))
    notes.push('stored runs here are part of the commit, so a change can forge them');
  // In the work tree its files would be uncommitted changes of later runs.
  if (output !== null) await requireOutput(output, root !== null && below(root, output) !== null);
  return inSession(async ({ clock, progress, signal, scratch, openBackend }) => {
    const backend = await openBackend({
      runtime: options.runtime,
      builder: options.builder,
      home,
      excluded,
      cacheScope: localCacheScope(root ?? file.directory),
    });
    // Loaded only now: without an engine none of it is needed.
    const { cloneOf } = await import('../../app/checkouts.ts');
    const { runPlan } = await import('../../app/run/run-suites.ts');
    let opened: Promise<Store> | undefined;
    const ports: Ports = {
      clock,
      progress,
      backend,
      openStore: () => {
        opened ??= openStore(store);
        return opened;
      },
      ...cloneOf({ root, file, buildArgs, origin: null, scratch, backend, excluded }),
      saveRun: async (run) => (output === null ? undefined : saveRunIn(output, run, suites.length)),
      saveReport: async (report) => (output === null ? undefined : writeReport(output, report)),
    };
    const plan: Plan = {
      suites,
      policy,
      policySource: null,
      missing,
      source,
      target: source.branch,
      scope: await scopeOf(root, source, base),
      notes,
      keep: options.store,
      runToken: newRunToken(clock.now()),
    };
    const { report, failure, learn } = await runPlan(plan, ports, signal);
    let trouble = failure;
    if (output !== null) {
      await writeReport(output, report).catch((thrown: unknown) => {
        trouble ??= { thrown };
      });
    }
    const colour = useColour();
    if (options.json === true) {
      // The report on the screen has them; of this one people see nothing.
      for (const sentence of report.notes) progress.warning(sentence);
      print(`${(await import('../../report/json.ts')).renderJson(report)}
`);
    } else {
      const { renderTerminal } = await import('../../report/terminal.ts');
      print(renderTerminal(report, { colour, width: screenWidth() }), colour);
    }
    if (trouble !== null) throw trouble.thrown;
    await learn();
    return report.decision.exitCode;
  }, runtimes);
}

/** This and the next are loaded once something is measured: no container has to wait for them. */
async function openStore(folder: string): Promise<Store> {
  const { folderStore } = await import('../../io/store/folder/store.ts');
  const { parseRun } = await import('../../io/schema/schema.ts');
  return folderStore(folder, parseRun);
}

async function writeReport(folder: string, report: Report): Promise<unknown> {
  const { saveReport } = await import('../../app/run/save-report.ts');
  return saveReport(folder, report);
}

/** What runs, and what the base has besides. */
async function suitesOf(
  names: string[],
  project: Configured,
  options: RunOptions,
  base: ChosenBase | null,
): Promise<Pick<Plan, 'suites'> & Required<Pick<Plan, 'missing' | 'notes'>>> {
  const { missing, note } = await suitesGone(project.file, project.config, base, names);
  const left = names.filter((name) => !missing.some(({ suite }) => suite === name));
  const isNothingLeft = names.length > 0 && left.length === 0;
  const suites = isNothingLeft ? [] : await suitesNamed(left, project, options);
  return { suites, missing, notes: [base?.note, note].filter((sentence) => sentence != null) };
}

async function sourceOf(root: string | null, configuration: string, ignored: string[]): Promise<Source> {
  const none = { repository: null, configuration, pullRequest: null, workflow: null };
  if (root === null) return { ...none, commit: null, branch: null, dirty: false };
  return { ...none, ...(await gitRepository().head(root, ignored)) };
}

/** null where no commit can be compared with: outside git, and before the first commit. */
async function baseOf(
  root: string | null,
  { commit, dirty }: Source,
  asked: string | undefined,
  { compare }: Policy,
): Promise<ChosenBase | null> {
  if (root !== null && commit !== null) {
    return chooseBase({ root, head: commit, isDirty: dirty, asked, configured: compare.branch });
  }
  if (asked === undefined) return null;
  throw usageError(
    `--base ${quote(asked)} names a commit, and ${root === null ? 'this is not a git repository' : 'nothing is committed here yet'}`,
    { fix: 'leave --base out, or run in a clone that has the commit' },
  );
}

/** This commit's own ancestors on the default branch; elsewhere those that it has in common with the base. */
async function scopeOf(
  root: string | null,
  { commit, configuration, dirty }: Source,
  base: ChosenBase | null,
): Promise<BaselineScope> {
  if (root === null || commit === null || base === null) return { ancestry: null, branch: null };
  const start = base.commit === null ? null : { branch: null, commit: base.commit };
  return {
    ancestry: gitAncestry({ root, measured: commit, base: start, origin: null }),
    branch: null,
    name: base.name,
    // A configuration that is just being written: its commit has nothing to compare with.
    isProposal: dirty && (await hasFile(root, commit, configuration ?? '')),
    elsewhere: () => suitesElsewhere(root, configuration ?? ''),
  };
}

interface SuitesGone {
  missing: MissingSuite[];
  /** Why that is not known: a sentence. */
  note: string | null;
}

/**
 * `base` is what the run is compared with, `wanted` the suites that the command line names; empty: all. The policy is the
 * measured tree's, so no objective of the base is unmet.
 */
async function suitesGone(
  { root, asked }: Pick<ConfigFile, 'root' | 'asked'>,
  { suites }: Config,
  base: { name: string | null; commit: string | null } | null,
  wanted: string[],
): Promise<SuitesGone> {
  if (root === null || base === null || base.commit === null) return { missing: [], note: null };
  const here = suites.map(({ name }) => name);
  const short = base.commit.slice(0, 12);
  const name = base.name === null ? short : `${base.name} at ${short}`;
  let settings: BaseSettings | null;
  try {
    settings = await baseSettings(
      { commit: base.commit, name, files: gitFiles(root) },
      { asked, root, clone: root },
      here,
    );
  } catch (thrown) {
    // What the base says is no condition here: an older configuration may not be valid any more.
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const note = `Whether this tree lacks a suite of the base, ${name}, is not known: ${messageOf(thrown)}`;
    return { missing: [], note };
  }
  if (settings === null) return { missing: [], note: null };
  const { where } = settings;
  const gone = missingNames(
    settings.suites.map((suite) => suite.name),
    here,
    wanted,
  );
  return { missing: gone.map((suite) => ({ suite, where, limits: [] })), note: null };
}
