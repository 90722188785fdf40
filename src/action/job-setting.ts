/** What a job measures and what it is judged by: the change says how to build and run, the base what counts. */
import path from 'node:path';
import type { BaseSettings, ConfigLocation } from '../app/run/base-config.ts';
import { configFromInputs } from '../config/first-try.ts';
import { limitsOn, missingNames } from '../gate/missing-suites.ts';
import { CONFIG_NAMES } from '../history/series.ts';
import { type ConfigFile, loadConfigFile } from '../io/files/config-file.ts';
import { configLocation } from '../io/files/config-place.ts';
import { below } from '../io/files/real-path.ts';
import { realSuite } from '../io/files/suite-paths.ts';
import { gitAncestry } from '../io/git/ancestry.ts';
import type { Origin } from '../io/git/ancestry-remote.ts';
import type { CommitFiles } from '../io/git/commit-files.ts';
import { isThere } from '../io/git/head-tree.ts';
import { remoteBranches } from '../io/git/remote-branches.ts';
import type { GitHub } from '../io/github/client.ts';
import { validateConfig } from '../io/schema/config-schema.ts';
import type { Config, Policy, Suite } from '../model/config.ts';
import { infrastructureError, PinbenchError, usageError } from '../model/errors.ts';
import type { MissingSuite } from '../model/gate.ts';
import { chooseSuites } from '../suite/select.ts';
import { nearest } from '../text/nearest.ts';
import { quote, quoted } from '../text/quote.ts';
import { baseOf, policyBaseOf, targetOf } from './base-branch.ts';
import type { GitHubContext } from './event.ts';
import type { Job } from './job-facts.ts';

type MeasuredLocation = Omit<ConfigFile, 'text' | 'name' | 'isLinked'>;

export interface JobConfig {
  /** Null: the change has none any more. */
  config: Config | null;
  /** Null: three inputs of a first try instead of a file. */
  location: MeasuredLocation | null;
  /** Why there is no configuration. */
  absence: PinbenchError | null;
}

export interface Setting {
  suites: Suite[];
  policy: Policy;
  /** Where the policy was read, when not from the measured tree. */
  policySource: string | null;
  /** Path in the repository of the base's configuration; null where the measured tree's own policy counts. */
  baseFile: string | null;
  missing: MissingSuite[];
}

/** What the measured tree itself says. */
export async function readJobConfig({ inputs, context }: Job): Promise<JobConfig> {
  const { workspace } = context;
  if (inputs.inline !== undefined) {
    return { config: configFromInputs(inputs.inline, workspace, validateConfig), location: null, absence: null };
  }
  const whose = { outermost: true, inside: workspace };
  let file: ConfigFile;
  try {
    file = await loadConfigFile(inputs.config, workspace, workspace, whose);
  } catch (thrown) {
    const named = path.resolve(workspace, inputs.config ?? CONFIG_NAMES[0] ?? '');
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'usage' || (await isThere('/', named))) throw thrown;
    // The base may have one: what it gates is missing then, which says more than that a file is.
    return { config: null, location: { ...(await configLocation(named, whose)), bounds: null }, absence: thrown };
  }
  // With what reads YAML, which a first try does not need.
  const { readProject } = await import('../app/read-project.ts');
  const config = readProject(file);
  return { config, location: file, absence: null };
}

/** What a configuration is read for. */
interface Around {
  job: Job;
  github: GitHub | null;
  origin: Origin;
  /** Folder that all suites lie in. */
  bounds: string | null;
  /** The commit of the work tree; null outside git. */
  checkedOut: string | null;
}

export async function settle(
  { config, location, absence }: JobConfig,
  { job: { inputs, context }, github, origin, bounds, checkedOut }: Around,
): Promise<Setting> {
  const at = location === null ? null : inTree(location, inputs.config, context.workspace);
  const base = at === null ? null : await policyBase({ root: at.clone, checkedOut }, context, github, origin);
  const names = (config?.suites ?? []).map(({ name }) => name);
  const settings = base === null || at === null ? null : await settingsOfBase(base, at, names);
  if (config === null && settings === null) throw absence;
  const missing =
    settings === null || base === null || at === null
      ? []
      : await missingIn(settings, names, inputs.suites, context, () =>
          atMergeBase(base, at, names, origin, checkedOut ?? context.sha),
        );
  const wanted = inputs.suites.filter((name) => !missing.some(({ suite }) => suite === name));
  const { invocations, buildArgs } = inputs;
  const isNothingLeft = config === null || (inputs.suites.length > 0 && wanted.length === 0);
  const suites = isNothingLeft ? [] : chooseSuites(config, { names: wanted, invocations, buildArgs });
  const policy = settings?.policy ?? config?.policy;
  if (policy === undefined) throw absence;
  await requireBaseline(policy, context, origin);
  const own = base === null || at === null ? null : `this change: there is no ${at.asked} at ${base.name}`;
  return {
    suites: await Promise.all(
      suites.map((suite) => realSuite(invocations === undefined ? oftenEnough(suite, settings) : suite, bounds)),
    ),
    policy,
    policySource: settings?.where ?? own,
    baseFile: settings?.file ?? null,
    missing,
  };
}

/** One invocation has no confidence interval, and then most limits and changes cannot be proven. */
function oftenEnough(suite: Suite, settings: BaseSettings | null): Suite {
  const least = settings?.suites.find(({ name }) => name === suite.name)?.invocations ?? 0;
  return { ...suite, run: { ...suite.run, invocations: Math.max(suite.run.invocations, least) } };
}

/** Outside git the workspace is taken for the tree: an archive of the repository is unpacked there. */
function inTree({ asked, root }: MeasuredLocation, named: string | undefined, workspace: string): ConfigLocation {
  if (root !== null) return { asked, root, clone: root };
  return { asked: below(workspace, path.resolve(workspace, named ?? asked)) ?? asked, root: workspace, clone: null };
}

/** Outside git the path may be another one than in the repository, which is no reason to take the change's own policy. */
async function settingsOfBase(
  base: PolicyBase,
  location: ConfigLocation,
  suites: string[],
): Promise<BaseSettings | null> {
  const { baseSettings } = await import('../app/run/base-config.ts');
  const settings = await baseSettings(base, location, suites);
  if (settings !== null || location.clone !== null) return settings;
  throw infrastructureError(`the policy cannot be read: there is no ${quote(location.asked)} at ${base.name}`, {
    expected: 'the configuration of the base at the path that it has in the workspace, which is not a git repository',
    fix: 'install git in the job before actions/checkout, which downloads an archive without it',
  });
}

/** A suite that the base branch got meanwhile was never in a change that began before. */
async function missingIn(
  { policy, suites, where }: BaseSettings,
  here: string[],
  wanted: string[],
  context: GitHubContext,
  before: () => Promise<string[] | null>,
): Promise<MissingSuite[]> {
  const gone = missingNames(
    suites.map(({ name }) => name),
    here,
    wanted,
  );
  if (gone.length === 0) return [];
  const had = await before();
  return gone
    .filter((suite) => had === null || had.includes(suite))
    .map((suite) => ({ suite, where, limits: limitsOn(suite, policy.slo, targetOf(context)) }));
}

/** Suites where the change began; null when that is not known. */
async function atMergeBase(
  { branch, commit, files }: PolicyBase,
  location: ConfigLocation,
  suites: string[],
  origin: Origin,
  measured: string,
): Promise<string[] | null> {
  const ancestry = gitAncestry({ root: location.clone, measured, base: { branch, commit }, origin });
  let start: string | undefined;
  try {
    start = (await ancestry.ancestors(0))?.commits[0]?.commit;
  } catch (thrown) {
    // Not known is no reason to let a suite go: what the base has counts.
    if (thrown instanceof PinbenchError && thrown.kind === 'infrastructure') return null;
    throw thrown;
  }
  if (start === undefined || start === commit) return null;
  const { baseSettings } = await import('../app/run/base-config.ts');
  const settings = await baseSettings({ commit: start, name: start.slice(0, 12), files }, location, suites);
  return (settings?.suites ?? []).map(({ name }) => name);
}

/** A baseline that is misspelt would be another comparison, and nobody would see it. */
async function requireBaseline({ compare }: Policy, context: GitHubContext, origin: Origin): Promise<void> {
  const { branch } = compare;
  const { base } = baseOf(context, branch);
  // The event has the commits of its own base, also when that branch is gone.
  if (branch === undefined || base === null || base.commit !== null) return;
  const names = await branchNames(origin);
  if (names === null || names.includes(branch)) return;
  const near = nearest(branch, names);
  throw usageError(`compare.baseline is ${quote(branch)}, and ${origin.url} has no such branch`, {
    expected: 'a branch of the repository',
    fix: near === undefined ? 'name one, or leave the key out' : `did you mean ${quoted(near)}?`,
  });
}

/** Null when the server cannot be asked: the search for a baseline runs into the same, and reports it. */
async function branchNames(origin: Origin): Promise<string[] | null> {
  try {
    return [...(await remoteBranches(origin)).keys()];
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'infrastructure') return null;
    throw thrown;
  }
}

interface PolicyBase {
  branch: string;
  commit: string;
  /** For people. */
  name: string;
  files: CommitFiles;
}

interface Measured {
  root: string | null;
  checkedOut: string | null;
}

/** Null where the measured tree's own policy counts. */
async function policyBase(
  measured: Measured,
  context: GitHubContext,
  github: GitHub | null,
  origin: Origin,
): Promise<PolicyBase | null> {
  const base = policyBaseOf(context, measured.checkedOut);
  if (base === null) return null;
  if (base.ownIfMerged === true && (await isMerged(measured, base.branch, origin))) return null;
  if (github === null) {
    throw infrastructureError('the policy of the base branch cannot be read without a token', {
      fix: 'leave the input `token` at its default and grant `contents: read`',
    });
  }
  const commit = base.commit ?? (await remoteBranches(origin)).get(base.branch);
  if (commit === undefined) {
    throw infrastructureError(`the policy cannot be read: ${origin.url} has no branch ${quote(base.branch)}`, {
      fix: 'start a new run of the workflow if the default branch was renamed',
    });
  }
  return { branch: base.branch, commit, name: `${base.branch} at ${commit.slice(0, 12)}`, files: github };
}

/** Looks further back until the history ends or the greatest effort is made: what is not known to be merged is not. */
async function isMerged({ root, checkedOut }: Measured, branch: string, origin: Origin): Promise<boolean> {
  if (checkedOut === null) return false;
  const ancestry = gitAncestry({ root, measured: checkedOut, base: { branch, commit: null }, origin });
  try {
    for (let effort = 0; ; effort++) {
      const ancestors = await ancestry.ancestors(effort);
      if (ancestors === null) return false;
      if (ancestors.own) return true;
    }
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'infrastructure') return false;
    throw thrown;
  }
}
