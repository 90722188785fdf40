/** How long the bundle takes to start, beside a Node script that is empty, and what it loads. Needs no engine and no network. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternate, type Comparison, compare, figure, type Side } from './alternation.ts';
import { type ChildOptions, makeFolder, timed } from './child.ts';

const EMPTY = 'node empty.mjs';

/** A way to start, with what shows that it was the one that is meant. */
interface Start extends ChildOptions {
  name: string;
  script: string;
  args: string[];
  /** Of an empty script's time, at most; left out: none is wished for. */
  target?: number;
}

/** JavaScript of a bundle that one start has loaded. */
export interface Loaded {
  name: string;
  bytes: number;
  files: number;
}

export interface ColdStart {
  comparisons: Comparison[];
  loaded: Loaded[];
}

/**
 * Two moments of the Action can be seen from outside without an engine. It *refuses*: inputs, environment and event have
 * been read and the first decision, whether this job may run code at all, is no (`pull_request_target`); the process then
 * annotates, writes the summary and ends. It *asks the engine*: the inputs are checked as a configuration too and what
 * finds an engine is loaded, but nobody listens on its socket. `dists`: bundles that are measured in the same rounds; the
 * second and further ones are compared with the first.
 */
export async function measureColdStart(
  dists: string[],
  rounds: number,
  tell: (text: string) => void,
): Promise<ColdStart> {
  const folder = makeFolder();
  const env = jobOf(folder);
  writeFileSync(path.join(folder, 'empty.mjs'), '');
  writeFileSync(
    path.join(folder, '.pinbench.yml'),
    'version: 1\nsuites: { main: { run: { command: [make, bench] } } }\n',
  );
  const starts = startsOf(env);
  const nameIn = (dist: string, { name }: Start): string => (dist === dists[0] ? name : `${name} (${dist})`);
  const side = (name: string, command: string[], options: ChildOptions): Side => ({
    once: async () => ({ [name]: (await timed(process.execPath, command, { cwd: folder, ...options })).ms }),
  });
  const bundled = dists.flatMap((dist) =>
    starts.map((start) => ({ dist, start, command: [path.join(dist, start.script), ...start.args] })),
  );
  const seen = await alternate(
    [
      side(EMPTY, [path.join(folder, 'empty.mjs')], { env }),
      ...bundled.map(({ dist, start, command }) => side(nameIn(dist, start), command, start)),
    ],
    rounds,
    tell,
  );
  const comparisons = bundled.flatMap(({ dist, start }) => {
    const ours = figure(seen, nameIn(dist, start));
    const { target } = start;
    const besideEmpty = compare(ours, figure(seen, EMPTY), target === undefined ? {} : { target });
    return dist === dists[0] ? [besideEmpty] : [besideEmpty, compare(ours, figure(seen, start.name))];
  });
  const loaded: Loaded[] = [];
  for (const { dist, start, command } of bundled) {
    const coverage = mkdtempSync(path.join(folder, 'coverage-'));
    const watched = { ...start, cwd: folder, env: { ...start.env, NODE_V8_COVERAGE: coverage } };
    await timed(process.execPath, command, watched);
    loaded.push({ name: nameIn(dist, start), ...loadedOf(coverage, dist) });
  }
  return { comparisons, loaded };
}

function startsOf(env: NodeJS.ProcessEnv): Start[] {
  const action = { script: 'action.js', args: [] };
  const refused = { ...env, GITHUB_EVENT_NAME: 'pull_request_target' };
  const cli = (...args: string[]) => ({ script: 'cli.js', args, env });
  return [
    {
      name: 'action.js, refuses the job',
      ...action,
      env: refused,
      code: 2,
      says: /::error.*pull_request_target/,
      target: 3,
    },
    {
      name: 'action.js, asks the engine',
      ...action,
      env,
      code: 4,
      says: /::error.*no Docker engine answers/,
      target: 4,
    },
    { name: 'post.js, nothing left over', script: 'post.js', args: [], env },
    { name: 'cli.js --help', ...cli('--help'), says: /Usage: pinbench/ },
    { name: 'cli.js validate', ...cli('validate', '.pinbench.yml'), says: /valid configuration/, target: 3 },
  ];
}

/** What a process has told Node's coverage of the files of a bundle. */
function loadedOf(coverage: string, dist: string): Pick<Loaded, 'bytes' | 'files'> {
  const files = new Set<string>();
  for (const name of readdirSync(coverage)) {
    const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(path.join(coverage, name), 'utf8'));
    for (const { url } of result) if (url.startsWith('file:')) files.add(fileURLToPath(url));
  }
  const ours = [...files].filter((file) => file.startsWith(`${dist}${path.sep}`));
  return { bytes: ours.reduce((sum, file) => sum + statSync(file).size, 0), files: ours.length };
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
