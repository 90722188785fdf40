/** The Action's post step: removes what a main step that was killed could not. Its failures are warnings. */
import { removeScratch } from './io/files/scratch.ts';
import { actionsHost } from './io/github/job-channel.ts';
import { runToEnd } from './io/process/end.ts';
import { printResult } from './io/terminal/screen.ts';
import { asKnown, messageOf, stackOf } from './model/errors.ts';
import { logText } from './text/escape.ts';

/** The container first: while it runs it can write into the folder. Either is tried whatever became of the other. */
export async function main(): Promise<void> {
  await runToEnd(tidyUp, (thrown) => {
    const text = asKnown(thrown)?.sentence() ?? `This is a bug in pinbench; report it: ${stackOf(thrown)}`;
    actionsHost().annotate('error', logText(text), { title: 'pinbench' });
    return 4;
  });
}

async function tidyUp(): Promise<number> {
  const actions = actionsHost();
  const [owner, scratch] = [actions.state('owner'), actions.state('scratch')];
  const warn = (sentence: string): void => actions.annotate('warning', logText(sentence), { title: 'pinbench' });
  const attempts: [string, () => Promise<void>][] = [];
  if (owner !== '') attempts.push(['containers', () => removeContainersOf(owner)]);
  attempts.push(['a shield', putHostBack]);
  if (scratch !== '') attempts.push([scratch, () => removeScratch(scratch, warn)]);
  for (const [what, remove] of attempts) {
    await remove().catch((thrown: unknown) => {
      warn(`${what} that the main step had left could not be removed: ${messageOf(thrown)}`);
    });
  }
  return 0;
}

/** For a main step that was killed while everything else was kept off its CPUs. */
async function putHostBack(): Promise<void> {
  const { restoreHost } = await import('./io/shield/shield.ts');
  for (const sentence of restoreHost()) printResult(`${logText(sentence)}\n`);
}

async function removeContainersOf(owner: string): Promise<void> {
  const { readDockerSettings } = await import('./io/engine/docker-settings.ts');
  const { reachEngine } = await import('./io/engine/listening.ts');
  const engine = await reachEngine(readDockerSettings());
  if (engine === null) return;
  const { sweepContainers } = await import('./io/engine/container-sweep.ts');
  const removed = await sweepContainers(engine, (mark) => mark === owner);
  const { releaseImages } = await import('./io/engine/held-images.ts');
  await releaseImages(engine, (mark) => mark === owner);
  if (removed > 0) printResult(`removed ${removed} container(s) that the main step had left\n`);
}
