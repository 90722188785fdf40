/** Tells GitHub what came out: artifact, comment, summary, annotations, outputs; each may fail without the others. */
import path from 'node:path';
import { saveReport } from '../app/run/save-report.ts';
import type { GitHub } from '../io/github/client.ts';
import type { ActionsHost } from '../io/github/job-channel.ts';
import { printResult } from '../io/terminal/screen.ts';
import { messageOf, PinbenchError } from '../model/errors.ts';
import { annotations } from '../report/annotations.ts';
import { commentMarker, renderComment, renderSummary } from '../report/markdown/comment-and-summary.ts';
import type { Report } from '../report/report.ts';
import { logText } from '../text/escape.ts';
import type { Job } from './job-facts.ts';
import { artifactName, commentKey, reporterText } from './reporter.ts';

export interface Audience {
  actions: ActionsHost;
  /** null without a token. */
  github: GitHub | null;
  job: Job;
  comment: 'auto' | 'never';
  /** Folder that holds the files. */
  output: string;
  /** perf.json of every suite. */
  files: string[];
}

/** Answers with the exit code, last of all. What could not be told is a note in the summary, never a lost result. */
export async function publish(report: Report, audience: Audience): Promise<number> {
  const { actions, job, output } = audience;
  const notes = [...report.notes];
  const source = baselineAdvice(report, job);
  if (source !== null) notes.push(source);
  const artifact = await uploadFiles(report, audience).catch((thrown: unknown) => ({ refused: sentenceOf(thrown) }));
  if ('refused' in artifact) notes.push(artifact.refused);
  const link = 'refused' in artifact ? null : artifact.url;
  const comment = await commentOn({ ...report, notes }, link, audience).catch(sentenceOf);
  if (comment !== null) notes.push(comment);

  const complete = { ...report, notes };
  await saveReport(output, complete).catch((thrown: unknown) =>
    actions.annotate('warning', logText(sentenceOf(thrown))),
  );
  await actions
    .writeSummary(renderSummary(complete))
    .catch((thrown: unknown) => actions.annotate('warning', logText(sentenceOf(thrown))));
  setOutputs(complete, audience);
  // What the pipeline could not do must not stay unseen for weeks in a green job.
  for (const note of report.notes) actions.annotate('warning', logText(note), { title: 'pinbench' });
  for (const { level, title, message } of annotations(complete)) {
    actions.annotate(level, logText(message), { title: logText(title) });
  }
  const { decision } = report;
  printResult(`${logText(`pinbench: ${decision.verdict} (${job.context.event})`)}\n`);
  return decision.exitCode;
}

/** On a pull request without a baseline: where one would come from. */
function baselineAdvice({ outcomes }: Report, { context }: Job): string | null {
  const missing = outcomes.some(({ comparison }) => comparison.baseline.state === 'no baseline');
  // Runs are kept for the default branch alone.
  if (!missing || context.pullRequest === null || context.pullRequest.baseRef !== context.defaultBranch) return null;
  return `A baseline comes from runs of ${context.pullRequest.baseRef}: let this workflow run on a push to it as well.`;
}

async function uploadFiles(
  report: Report,
  { actions, job, output, files }: Audience,
): Promise<{ url: string } | { refused: string }> {
  const { markdown, json } = await saveReport(output, report);
  const { uploadArtifact } = await import('../io/github/upload-artifact.ts');
  const { serverUrl, repository, workflow } = job.context;
  const name = artifactName(job.reporter, tokenOf(report));
  const owner = { serverUrl, repository, runId: workflow.runId };
  // The library tells a dozen lines of its own; in the log they are folded away.
  actions.startGroup(`Uploading the results as ${logText(name)}`);
  try {
    return await uploadArtifact(name, [...files, markdown, json], output, job.inputs.retentionDays, owner);
  } finally {
    actions.endGroup();
  }
}

/** A sentence when there should be a comment and is none; null when all is well. */
async function commentOn(report: Report, artifact: string | null, audience: Audience): Promise<string | null> {
  const { github, job } = audience;
  const { pullRequest, workflow, serverUrl, repository } = job.context;
  if (pullRequest === null || (job.inputs.comment ?? audience.comment) === 'never') return null;
  if (pullRequest.fork) {
    return 'No comment was written: this pull request comes from a fork, whose jobs may only read. This summary and the artifact hold the whole report.';
  }
  if (github === null) return 'No comment was written: the job has no token.';
  const { configuration } = report.outcomes[0]?.run.source ?? {};
  const suites = report.outcomes.map(({ run }) => run.suite);
  const key = commentKey(job.reporter, configuration, suites);
  const links = {
    ...(artifact === null ? {} : { artifact }),
    run: `${serverUrl}/${repository}/actions/runs/${workflow.runId}`,
  };
  const outcome = await github.upsertComment(
    pullRequest.number,
    commentMarker(key),
    renderComment(report, { marker: key, links, whose: reporterText(job.reporter, configuration) }),
    { head: pullRequest.headSha, runId: workflow.runId, attempt: workflow.attempt, token: tokenOf(report) },
  );
  return outcome.action === 'refused' ? outcome.reason : null;
}

/** Unlike in every other step of every job. */
function tokenOf({ outcomes }: Report): string {
  return outcomes[0]?.run.id.slice(17, 25) ?? 'none';
}

function setOutputs(report: Report, { actions, files, output }: Audience): void {
  const regressed = report.outcomes.flatMap(({ comparison }) =>
    comparison.metrics.filter((metric) => metric.verdict === 'regressed'),
  );
  const breached = report.outcomes.flatMap(({ slos }) => slos.filter((slo) => slo.state === 'breached'));
  actions.setOutput('verdict', report.decision.verdict);
  actions.setOutput('regressions', `${regressed.length}`);
  actions.setOutput('slo-breaches', `${breached.length}`);
  actions.setOutput('perf-json', files.join('\n'));
  actions.setOutput('report', path.join(output, 'report.md'));
}

function sentenceOf(thrown: unknown): string {
  return thrown instanceof PinbenchError ? thrown.sentence() : messageOf(thrown);
}
