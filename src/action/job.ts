/** What the Action does in a job that may run: the same story as `pinbench run`, told to GitHub. */
import path from 'node:path';
import type { ExecutionBackend } from '../app/backends/backend.ts';
import { cacheScopeOf } from '../app/backends/cache-scope.ts';
import { setUpBackend } from '../app/backends/select.ts';
import { openTree } from '../app/checkouts.ts';
import { suitesElsewhere } from '../app/other-configurations.ts';
import type { BaselineScope } from '../app/run/find-baseline.ts';
import type { Plan } from '../app/run/plan.ts';
import type { Ports } from '../app/run/run-suite.ts';
import { runPlan } from '../app/run/run-suites.ts';
import { saveReport } from '../app/run/save-report.ts';
import { DEFAULTS } from '../config/defaults.ts';
import { boundsOf } from '../io/files/config-file.ts';
import { requireOutput } from '../io/files/folders.ts';
import { folderNamed } from '../io/files/ordinary-file.ts';
import { newRunToken, saveRunIn } from '../io/files/run-files.ts';
import { makeOutputs, makeScratch, removeScratch } from '../io/files/scratch.ts';
import { gitAncestry } from '../io/git/ancestry.ts';
import type { Origin } from '../io/git/ancestry-remote.ts';
import { gitWorkTree } from '../io/git/work-tree.ts';
import type { GitHub } from '../io/github/client.ts';
import { actionsHost } from '../io/github/job-channel.ts';
import { claimOutput } from '../io/github/job-outputs.ts';
import { systemClock } from '../io/process/clock.ts';
import { ownerMark } from '../io/process/owner-mark.ts';
import { abortOnSignals } from '../io/process/signals.ts';
import { parseRun } from '../io/schema/schema.ts';
import { artifactStore } from '../io/store/artifacts/store.ts';
import { dataBranchStore } from '../io/store/data-branch/store.ts';
import { fallbackStore } from '../io/store/fallback.ts';
import { screenProgress } from '../io/terminal/progress.ts';
import { logScreen } from '../io/terminal/screen.ts';
import type { Policy } from '../model/config.ts';
import type { Store } from '../model/ports/store.ts';
import { logText } from '../text/escape.ts';
import { baseOf, targetOf } from './base-branch.ts';
import type { GitHubContext } from './event.ts';
import type { Job } from './job-facts.ts';
import { readJobConfig, settle } from './job-setting.ts';
import { type Checkout, configurationIn, otherCommit, readTree, sourceOf } from './job-source.ts';
import { publish } from './publish.ts';

export async function runJob(job: Job): Promise<number> {
  const { context, inputs } = job;
  const actions = actionsHost();
  const stop = abortOnSignals();
  const progress = screenProgress(logScreen(), logText);
  const github = inputs.token === undefined ? null : await gitHubOf(context, inputs.token);
  const scratch = await makeScratch(context.runnerTemp);
  // For the post step, should this process be killed before it has tidied up itself.
  actions.saveState('owner', ownerMark());
  actions.saveState('scratch', scratch);
  let backend: ExecutionBackend | null = null;
  try {
    const jobConfig = await readJobConfig(job);
    const { location } = jobConfig;
    const bounds = location?.bounds ?? (await boundsOf(context.workspace, 'the workspace', {}));
    const runToken = `${newRunToken(systemClock.now())}-${context.workflow.runId}-${context.workflow.attempt}`;
    // A folder a step: a second step of this job must not write over what the first one's outputs point to.
    const output = await folderNamed(
      path.resolve(context.workspace, inputs.output ?? path.join(context.runnerTemp, 'pinbench', runToken)),
      'the output folder',
      bounds,
    );
    await requireOutput(output, false);
    const remote = `${context.serverUrl}/${context.repository}`;
    const tree = await readTree(location === null ? context.workspace : location.root, output);
    // A run may be saved twice, the second time with what is recorded in it.
    const files = new Set<string>();
    const origin: Origin = { url: remote, token: inputs.token ?? null, scratch };
    const around = { job, github, origin, bounds, checkedOut: tree.commit };
    const { suites, policy, policySource, baseFile, missing } = await settle(jobConfig, around);
    const configuration = await configurationIn(location, inputs.inline, tree.root, context.workspace);
    if (inputs.output !== undefined) {
      const names = suites.map(({ name }) => name);
      await claimOutput(context.runnerTemp, { output, asked: inputs.output, configuration, suites: names });
    }
    const scope = scopeOf(policy, context, tree, configuration, origin);
    const stranger = otherCommit(context, tree);
    const storeNotes = stranger === null ? [] : [stranger];
    const note = (sentence: string): void => void storeNotes.push(sentence);
    const request = {
      runtime: inputs.runtime,
      builder: 'engine' as const,
      home: job.home,
      scratch,
      outputs: await makeOutputs(scratch),
      excluded: [output],
      cacheScope: cacheScopeOf(context, tree.commit),
    };
    backend = await setUpBackend(request, systemClock, progress);
    const data = dataBranchStore({
      remote,
      branch: policy.store.branch,
      token: inputs.token ?? null,
      scratch,
      parseRun,
      note,
      onRetry: (attempt) => {
        if (attempt % 5 === 0) progress.line(`other jobs were first to store their runs, ${attempt} times; retrying`);
      },
    });
    const ports: Ports = {
      clock: systemClock,
      progress,
      backend,
      store: storeOf({ policy, context, github, branch: scope.branch, data, note }),
      tree:
        tree.root === null
          ? null
          : openTree({
              root: tree.root,
              file: location,
              baseFile,
              backend,
              buildArgs: inputs.buildArgs,
              origin,
              scratch,
            }),
      workTree:
        tree.root === null
          ? null
          : gitWorkTree({ root: tree.root, configuration: location?.file ?? null, excluded: [output] }),
      saveRun: async (run) => void files.add(await saveRunIn(output, run, suites.length)),
      saveReport: (report) => saveReport(output, report),
    };
    const plan: Plan = {
      suites,
      policy,
      policySource,
      missing,
      proposed: jobConfig.config?.policy.acknowledge ?? [],
      source: sourceOf(context, tree, configuration),
      target: targetOf(context),
      scope,
      keep: context.isDefaultBranchRun && stranger === null,
      runToken,
    };
    const { report: reported, failure, learn } = await runPlan(plan, ports, stop.signal);
    const report = { ...reported, notes: [...reported.notes, ...storeNotes] };
    const exitCode = await publish(report, {
      actions,
      github,
      job,
      comment: jobConfig.config?.report.comment ?? DEFAULTS.report.comment,
      output,
      files: [...files],
    });
    if (failure !== null) throw failure.thrown;
    const published = storeNotes.length;
    await learn();
    for (const sentence of storeNotes.slice(published)) progress.warning(sentence);
    return exitCode;
  } finally {
    stop.release();
    await backend?.close();
    // The post step tries again; what was measured and said stands.
    await removeScratch(scratch, (sentence) => actions.annotate('warning', logText(sentence), { title: 'pinbench' }));
  }
}

interface Stores {
  policy: Policy;
  context: GitHubContext;
  github: GitHub | null;
  branch: string | null;
  /** Of the data branch. */
  data: Store;
  note: (sentence: string) => void;
}

/** Where the data branch has nothing to compare with, the base branch's artifacts may have. */
function storeOf({ policy: { store }, context, github, branch, data, note }: Stores): Store {
  if (github === null || branch === null || store.artifacts === 'off') return data;
  const artifacts = artifactStore({
    github,
    repository: context.repository,
    runId: context.workflow.runId,
    branch,
    ...(store.workflow === undefined ? {} : { workflow: store.workflow }),
    parseRun,
    clock: systemClock,
    note,
  });
  return fallbackStore(data, artifacts, note);
}

/** Loaded only with a token: its client is a good part of what there is to load. */
async function gitHubOf(context: GitHubContext, token: string): Promise<GitHub> {
  const { connectGitHub } = await import('../io/github/client.ts');
  return connectGitHub({ token, apiUrl: context.apiUrl, repository: context.repository });
}

function scopeOf(
  policy: Policy,
  context: GitHubContext,
  { root, commit }: Checkout,
  configuration: string | null,
  origin: Origin,
): BaselineScope {
  const { branch, base } = baseOf(context, policy.compare.branch);
  const ancestry = gitAncestry({ root, measured: commit ?? context.sha, base, origin });
  const scope = { ancestry, branch, name: base === null ? null : branch };
  // A pull request must not be able to disown the runs that it is compared with.
  if (root === null || context.pullRequest !== null) return scope;
  return { ...scope, elsewhere: () => suitesElsewhere(root, configuration ?? '') };
}
