/** What the Action does in a job that may run: the same story as `pinbench run`, told to GitHub. */
import { cacheScopeOf } from '../app/backends/cache-scope.ts';
import type { Plan } from '../app/run/plan.ts';
import type { Ports } from '../app/run/run-suite.ts';
import { type Session, withSession } from '../app/session.ts';
import { DEFAULTS } from '../config/defaults.ts';
import { boundsOf } from '../io/files/config-file.ts';
import { newRunToken } from '../io/files/run-files.ts';
import type { Origin } from '../io/git/ancestry-remote.ts';
import type { GitHub } from '../io/github/client.ts';
import { actionsHost } from '../io/github/job-channel.ts';
import { ownerMark } from '../io/process/owner-mark.ts';
import { screenProgress } from '../io/terminal/progress.ts';
import { logScreen } from '../io/terminal/screen.ts';
import type { Store } from '../model/ports/store.ts';
import { logText } from '../text/escape.ts';
import { targetOf } from './base-branch.ts';
import type { GitHubContext } from './event.ts';
import type { Job } from './job-facts.ts';
import { scopeOf } from './job-history.ts';
import { openOutput } from './job-output.ts';
import { readJobConfig, settle } from './job-setting.ts';
import { configurationIn, otherCommit, readTree, sourceOf } from './job-source.ts';
import type { Stores } from './job-store.ts';

export function runJob(job: Job): Promise<number> {
  const actions = actionsHost();
  const options = {
    progress: screenProgress(logScreen(), logText),
    temporary: job.context.runnerTemp,
    // The post step tries again; what was measured and said stands.
    warn: (sentence: string) => actions.annotate('warning', logText(sentence), { title: 'pinbench' }),
  };
  return withSession(options, (session) => {
    // For the post step, should this process be killed before it has tidied up itself.
    actions.saveState('owner', ownerMark());
    actions.saveState('scratch', session.scratch);
    return runIn(session, job, actions);
  });
}

async function runIn(session: Session, job: Job, actions: ReturnType<typeof actionsHost>): Promise<number> {
  const { context, inputs } = job;
  const { clock, progress, scratch, signal } = session;
  const github = inputs.token === undefined ? null : await gitHubOf(context, inputs.token);
  const jobConfig = await readJobConfig(job);
  const { location } = jobConfig;
  const bounds = location?.bounds ?? (await boundsOf(context.workspace, 'the workspace', {}));
  const runToken = `${newRunToken(clock.now())}-${context.workflow.runId}-${context.workflow.attempt}`;
  const output = await openOutput(job, runToken, bounds);
  const checkout = await readTree(location === null ? context.workspace : location.root, output.folder);
  const { root, commit } = checkout;
  const origin: Origin = {
    url: `${context.serverUrl}/${context.repository}`,
    token: inputs.token ?? null,
    scratch,
  };
  const setting = await settle(jobConfig, { job, github, origin, bounds, checkedOut: commit });
  const { suites, policy } = setting;
  const configuration = await configurationIn(location, inputs.inline, root, context.workspace);
  await output.claim(configuration, suites);
  const scope = scopeOf(policy, context, checkout, configuration, origin);
  const stranger = otherCommit(context, checkout);
  const storeNotes = stranger === null ? [] : [stranger];
  const note = (sentence: string): void => void storeNotes.push(sentence);
  const backend = await session.openBackend({
    runtime: inputs.runtime,
    builder: 'engine',
    home: job.home,
    excluded: [output.folder],
    cacheScope: cacheScopeOf(context, commit),
  });
  // Loaded only now: without an engine none of it is needed.
  const { cloneOf } = await import('../app/checkouts.ts');
  const { runPlan } = await import('../app/run/run-suites.ts');
  const clone = { root, file: location, baseFile: setting.baseFile, buildArgs: inputs.buildArgs, origin, scratch };
  let store: Promise<Store> | undefined;
  const ports: Ports = {
    clock,
    progress,
    backend,
    openStore: () => {
      store ??= openStore({ policy, context, github, origin, branch: scope.branch, progress, note });
      return store;
    },
    ...cloneOf({ ...clone, backend, excluded: [output.folder] }),
    saveRun: (run) => output.saveRun(run, suites.length),
    saveReport: output.saveReport,
  };
  const plan: Plan = {
    suites,
    policy,
    policySource: setting.policySource,
    missing: setting.missing,
    proposed: jobConfig.config?.policy.acknowledge ?? [],
    source: sourceOf(context, checkout, configuration),
    target: targetOf(context),
    scope,
    keep: context.isDefaultBranchRun && stranger === null,
    runToken,
  };
  const { report: reported, failure, learn } = await runPlan(plan, ports, signal);
  const { publish } = await import('./publish.ts');
  const report = { ...reported, notes: [...reported.notes, ...storeNotes] };
  const exitCode = await publish(report, {
    actions,
    github,
    job,
    comment: jobConfig.config?.report.comment ?? DEFAULTS.report.comment,
    output: output.folder,
    files: output.files(),
  });
  if (failure !== null) throw failure.thrown;
  const published = storeNotes.length;
  await learn();
  for (const sentence of storeNotes.slice(published)) progress.warning(sentence);
  return exitCode;
}

/** Loaded once something is measured, which is the first that asks for it. */
async function openStore(stores: Stores): Promise<Store> {
  const { storeOf } = await import('./job-store.ts');
  return storeOf(stores);
}

/** Loaded only with a token: its client is a good part of what there is to load. */
async function gitHubOf(context: GitHubContext, token: string): Promise<GitHub> {
  const { connectGitHub } = await import('../io/github/client.ts');
  return connectGitHub({ token, apiUrl: context.apiUrl, repository: context.repository });
}
