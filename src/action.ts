/** The Action's main step: reads the job once, tells the story, reports everywhere, and only then fails. */
import { readFile } from 'node:fs/promises';
import { readGitHub } from './action/event.ts';
import { readInputs } from './action/inputs.ts';
import type { Job } from './action/job-facts.ts';
import { readReporter } from './action/reporter.ts';
import { trustProblem } from './action/trust.ts';
import { runToEnd } from './io/process/end.ts';
import { asKnown, messageOf, stackOf, usageError } from './model/errors.ts';
import { logText } from './text/escape.ts';
import { cutText } from './text/quote.ts';

export async function main(home: string): Promise<void> {
  await runToEnd(async () => {
    const job = await readJob(home);
    const { runJob } = await import('./action/job.ts');
    return runJob(job);
  }, report);
}

/** Throws when the job is not one that may run a benchmark; nothing has been started or contacted by then. */
async function readJob(home: string): Promise<Job> {
  const inputs = readInputs(process.env);
  const context = readGitHub(process.env, await readEvent(process.env.GITHUB_EVENT_PATH));
  const problem = trustProblem(context);
  if (problem !== null) throw problem;
  return { inputs, context, reporter: readReporter(process.env, inputs, context), home };
}

async function readEvent(file: string | undefined): Promise<unknown> {
  if (file === undefined) return {};
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw usageError(`the event at GITHUB_EVENT_PATH cannot be read: ${cutText(messageOf(thrown), 200)}`, {
      expected: 'the JSON file that GitHub gives to every job',
      fix: 'run the Action inside a GitHub Actions job; elsewhere use the command line, `pinbench run`',
      cause: thrown,
    });
  }
}

/** A refusal or a fault as an annotation and in the summary: nobody should have to open a log to learn why a job is red. */
async function report(thrown: unknown): Promise<number> {
  const { actionsHost } = await import('./io/github/job-channel.ts');
  const actions = actionsHost();
  const known = asKnown(thrown);
  const text = known?.sentence() ?? `This is a bug in pinbench; report it: ${stackOf(thrown)}`;
  // An error in the config file begins with its place; GitHub then shows it beside that line.
  const [, file, line] = /^([^\s:]+):(\d+):\d+: /.exec(text) ?? [];
  actions.annotate('error', logText(text), {
    title: 'pinbench',
    ...(known !== null && file !== undefined ? { file, line: Number(line) } : {}),
  });
  // A later step that asks for the verdict must not find nothing, which could pass for a success.
  actions.setOutput('verdict', known?.kind === 'usage' ? 'configuration error' : 'infrastructure error');
  const { markdownCode } = await import('./text/escape.ts');
  await actions
    .writeSummary(`### 🔴 pinbench could not run\n\n${markdownCode(text)}\n`)
    .catch((failed: unknown) => actions.annotate('warning', logText(messageOf(failed)), { title: 'pinbench' }));
  return known?.exitCode ?? 4;
}
