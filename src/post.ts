/** The Action's post step: removes what a main step that was killed could not. Its failures are warnings. */
import { messageOf } from './errors.ts';
import { actionsHost } from './io/actions.ts';
import { removeScratch } from './io/scratch.ts';

export async function main(): Promise<void> {
  const actions = actionsHost();
  try {
    const scratch = actions.state('scratch');
    if (scratch !== '') await removeScratch(scratch);
    const owner = actions.state('owner');
    if (owner !== '') await removeContainersOf(owner);
  } catch (thrown) {
    actions.annotate('warning', `left-overs could not be removed: ${messageOf(thrown)}`, { title: 'pinbench' });
  }
}

async function removeContainersOf(owner: string): Promise<void> {
  const { connectEngine, engineAnswers } = await import('./io/docker.ts');
  const engine = connectEngine();
  if (!(await engineAnswers(engine))) return;
  const { sweepContainers } = await import('./io/docker-runtime.ts');
  const removed = await sweepContainers(engine, (mark) => mark === owner);
  if (removed > 0) process.stdout.write(`removed ${removed} container(s) that the main step had left\n`);
}
