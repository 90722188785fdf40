/** How long the bundle takes to start, beside a Node script that is empty. Needs no engine and no network. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alternate, type Comparison, compare, figure, type Side } from './alternation.ts';
import { type ChildOptions, makeFolder, timed } from './child.ts';

const EMPTY = 'node empty.mjs';
const REFUSES = 'action.js, refuses the job';
const ASKS = 'action.js, asks the engine';
const POST = 'post.js, nothing left over';
const HELP = 'cli.js --help';

/**
 * Two moments of the Action can be seen from outside without an engine. It *refuses*: inputs, environment and event have
 * been read and the first decision, whether this job may run code at all, is no (`pull_request_target`); the process then
 * annotates, writes the summary and ends. It *asks the engine*: the config is checked too and everything a run needs is
 * loaded, but nobody listens on the engine's socket. The target is about the first; the second shows what comes after it.
 */
export async function measureColdStart(
  dist: string,
  rounds: number,
  tell: (text: string) => void,
): Promise<Comparison[]> {
  const folder = makeFolder();
  const env = jobOf(folder);
  writeFileSync(path.join(folder, 'empty.mjs'), '');
  const side = (name: string, script: string, args: string[], request: ChildOptions): Side => ({
    once: async () => ({ [name]: (await timed(process.execPath, [script, ...args], { cwd: folder, ...request })).ms }),
  });
  const bundled = (name: string): string => path.join(dist, name);
  const refused = { ...env, GITHUB_EVENT_NAME: 'pull_request_target' };
  const sides = [
    side(EMPTY, path.join(folder, 'empty.mjs'), [], { env }),
    side(REFUSES, bundled('action.js'), [], { env: refused, code: 2, says: /::error.*pull_request_target/ }),
    side(ASKS, bundled('action.js'), [], { env, code: 4, says: /::error.*no Docker engine answers/ }),
    side(POST, bundled('post.js'), [], { env }),
    side(HELP, bundled('cli.js'), ['--help'], { env, says: /Usage: pinbench/ }),
  ];
  const seen = await alternate(sides, rounds, tell);
  const empty = figure(seen, EMPTY);
  return [
    compare(figure(seen, REFUSES), empty, { target: 3 }),
    ...[ASKS, POST, HELP].map((name) => compare(figure(seen, name), empty)),
  ];
}

/** The environment of a job as a runner makes it, and little else. */
function jobOf(folder: string): NodeJS.ProcessEnv {
  const files = ['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', 'GITHUB_STATE'].map((name) => [name, path.join(folder, name)]);
  for (const [, file = ''] of files) writeFileSync(file, '');
  for (const name of ['temp', 'workspace']) mkdirSync(path.join(folder, name));
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const event = {
    repository: { default_branch: 'main', full_name: 'owner/name' },
    pull_request: {
      number: 1,
      base: { ref: 'main', sha: commit, repo: { full_name: 'owner/name' } },
      head: { ref: 'change', sha: commit, repo: { full_name: 'owner/name' } },
    },
  };
  writeFileSync(path.join(folder, 'event.json'), JSON.stringify(event));
  return {
    ...Object.fromEntries(files),
    PATH: process.env.PATH,
    HOME: folder,
    DOCKER_HOST: `unix://${path.join(folder, 'no-engine.sock')}`,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: commit,
    GITHUB_WORKFLOW: 'Benchmarks',
    GITHUB_JOB: 'benchmarks',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: path.join(folder, 'workspace'),
    RUNNER_TEMP: path.join(folder, 'temp'),
    RUNNER_ENVIRONMENT: 'self-hosted',
    INPUT_IMAGE: 'never-looked-up',
    INPUT_COMMAND: 'true',
  };
}
