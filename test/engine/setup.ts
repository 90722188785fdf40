/**
 * Gives the tests an engine of their own where that is possible (root, with dockerd), so that a Docker that is already on
 * the machine is not touched: no image, no container, no bridge. Elsewhere an engine that answers is used, and where there
 * is none the scenarios that need one are reported as not run.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { engineAnswers, startOwnEngine, whyNoOwnEngine } from './own-engine.ts';

/** Images stay here between runs: making them takes longer than most tests that use them. */
const DATA = process.env.PINBENCH_TEST_ENGINE_DATA ?? '/var/tmp/pinbench-test-engine';

export default async function setup(): Promise<() => Promise<void>> {
  const reason = process.env.PINBENCH_TEST_ENGINE_KIND === 'given' ? 'an engine is given' : whyNoOwnEngine();
  const own = reason === null ? await startOwnEngine(DATA) : null;
  if (own !== null) process.env.DOCKER_HOST = own.host;
  if (own === null && !engineAnswers()) {
    console.warn(`No Docker engine (${reason}, and none answers): every scenario that needs one is skipped.`);
    return async () => {};
  }
  execFileSync('bash', [path.join(import.meta.dirname, 'base-images.sh')], { stdio: ['ignore', 'inherit', 'inherit'] });
  process.env.PINBENCH_TEST_ENGINE = 'yes';
  return async () => own?.stop();
}
