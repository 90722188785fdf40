/** What a job measures and what it is judged by: the change says how to build and run, the base what counts. */
import path from 'node:path';
import type { Job } from '../action.ts';
import { limitsOn, missingNames } from '../compare/missing.ts';
import { nearest } from '../config/problem.ts';
import { configFromInputs, type GatedSuite, readConfig, readPolicy } from '../config.ts';
import { infrastructureError, PinbenchError, usageError } from '../errors.ts';
import { baseOf, type GitHubContext, policyBaseOf, targetOf } from '../event.ts';
import { formatNames } from '../formats/index.ts';
import { type ConfigFile, loadConfigFile } from '../io/config-file.ts';
import { placeOf } from '../io/config-place.ts';
import type { GitHub } from '../io/github.ts';
import { isThere, submoduleFile } from '../io/head-tree.ts';
import { gitAncestry } from '../io/lineage.ts';
import type { Origin } from '../io/lineage-remote.ts';
import { remoteBranches } from '../io/remote-branches.ts';
import { validateConfig } from '../io/schema.ts';
import { realSuite } from '../io/suite-paths.ts';
import type { Config, MissingSuite, Policy, Suite } from '../model.ts';
import { CONFIG_NAMES } from '../series.ts';
import { quoted, shown } from '../shown.ts';
import { chooseSuites } from '../suites.ts';
import { type BaseConfig, configAt, type HeadTree } from './base-config.ts';

type Place = Omit<ConfigFile, 'text' | 'name'>;

export interface Written {
  /** Null: the change has none any more. */
  config: Config | null;
  /** Null: three inputs of a first try instead of a file. */
  place: Place | null;
  /** Why there is no configuration. */
  absence: PinbenchError | null;
}

export interface Setting {
  suites: Suite[];
  policy: Policy;
  /** Where the policy was read, when not from the measured tree. */
  policySource: string | null;
  missing: MissingSuite[];
}

/** What the measured tree itself says. */
export async function readWritten({ inputs, context }: Job): Promise<Written> {
  const { workspace } = context;
  if (inputs.inline !== undefined) {
    return { config: configFromInputs(inputs.inline, workspace, validateConfig), place: null, absence: null };
  }
  const whose = { outermost: true, inside: workspace };
  let file: ConfigFile;
  try {
    file = await loadConfigFile(inputs.config, workspace, workspace, whose);
  } catch (thrown) {
    const named = path.resolve(workspace, inputs.config ?? CONFIG_NAMES[0] ?? '');
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'usage' || (await isThere('/', named))) throw thrown;
    // The base may have one: what it gates is missing then, which says more than that a file is.
    return { config: null, place: { ...(await placeOf(named, whose)), bounds: null }, absence: thrown };
  }
  const config = readConfig(file.text, file.name, file.directory, validateConfig, formatNames);
  return { config, place: file, absence: null };
}

/** `bounds`: folder that all suites lie in. `measured` is the commit of the work tree. */
export async function settle(
  { config, place, absence }: Written,
  bounds: string | null,
  { inputs, context }: Job,
  github: GitHub | null,
  origin: Origin,
  measured: string,
): Promise<Setting> {
  const base = place === null ? null : await policyBase(context, github, origin);
  const names = (config?.suites ?? []).map(({ name }) => name);
  const judged = base === null || place === null ? null : await baseConfig(base, place, names, github);
  if (config === null && judged === null) throw absence;
  const missing =
    judged === null || base === null || place === null
      ? []
      : await missingIn(judged, names, inputs.suites, context, () =>
          atMergeBase(base, place, names, github, origin, measured),
        );
  const wanted = inputs.suites.filter((name) => !missing.some(({ suite }) => suite === name));
  const { invocations, buildArgs } = inputs;
  const isNothingLeft = config === null || (inputs.suites.length > 0 && wanted.length === 0);
  const suites = isNothingLeft ? [] : chooseSuites(config, { names: wanted, invocations, buildArgs });
  const policy = judged?.policy ?? config?.policy;
  if (policy === undefined) throw absence;
  await requireBaseline(policy, context, origin);
  const own = base === null || place === null ? null : `this change: there is no ${place.asked} at ${base.name}`;
  return {
    suites: await Promise.all(
      suites.map((suite) => realSuite(invocations === undefined ? oftenEnough(suite, judged) : suite, bounds)),
    ),
    ...{ policy, policySource: judged?.where ?? own, missing },
  };
}

/** One invocation has no confidence interval, and then most limits and changes cannot be proven. */
function oftenEnough(suite: Suite, judged: Judged | null): Suite {
  const least = judged?.suites.find(({ name }) => name === suite.name)?.invocations ?? 0;
  return { ...suite, run: { ...suite.run, invocations: Math.max(suite.run.invocations, least) } };
}

interface PolicyBase {
  branch: string;
  commit: string;
  /** For people. */
  name: string;
}

interface Judged {
  policy: Policy;
  suites: GatedSuite[];
  where: string;
}

/** Null where the measured tree's own policy counts. */
async function policyBase(context: GitHubContext, github: GitHub | null, origin: Origin): Promise<PolicyBase | null> {
  const base = policyBaseOf(context);
  if (base === null) return null;
  if (github === null) {
    throw infrastructureError('the policy of the base branch cannot be read without a token', {
      todo: 'leave the input `token` at its default and grant `contents: read`',
    });
  }
  const commit = base.commit ?? (await remoteBranches(origin)).get(base.branch);
  if (commit === undefined) return null;
  return { branch: base.branch, commit, name: `${base.branch} at ${commit.slice(0, 12)}` };
}

async function baseConfig(
  { commit, name }: Pick<PolicyBase, 'commit' | 'name'>,
  { asked, root }: Place,
  suites: string[],
  github: GitHub | null,
): Promise<Judged | null> {
  if (github === null || root === null) return null;
  const head: HeadTree = {
    suites,
    has: (file) => isThere(root, file),
    submoduleFile: (submodule, at, file) => submoduleFile(root, submodule, at, file),
  };
  const found: BaseConfig | null = await configAt(github, commit, asked, head);
  if (found === null) return null;
  const where = `${found.file} of ${name}`;
  return { ...readPolicy(found.text, where, validateConfig), where };
}

/** A suite that the base branch got meanwhile was never in a change that began before. */
async function missingIn(
  { policy, suites, where }: Judged,
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
  { branch, commit }: PolicyBase,
  place: Place,
  suites: string[],
  github: GitHub | null,
  origin: Origin,
  measured: string,
): Promise<string[] | null> {
  const ancestry = gitAncestry({ root: place.root, measured, base: { branch, commit }, origin });
  let start: string | undefined;
  try {
    start = (await ancestry.lineage(0))?.commits[0]?.commit;
  } catch (thrown) {
    // Not known is no reason to let a suite go: what the base has counts.
    if (thrown instanceof PinbenchError && thrown.kind === 'infrastructure') return null;
    throw thrown;
  }
  if (start === undefined || start === commit) return null;
  const judged = await baseConfig({ commit: start, name: start.slice(0, 12) }, place, suites, github);
  return (judged?.suites ?? []).map(({ name }) => name);
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
  throw usageError(`compare.baseline is ${shown(branch)}, and ${origin.url} has no such branch`, {
    expected: 'a branch of the repository',
    todo: near === undefined ? 'name one, or leave the key out' : `did you mean ${quoted(near)}?`,
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
