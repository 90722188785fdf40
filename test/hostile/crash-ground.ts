/** Commands of the program in set-ups that make programs crash, and what a crash must never look like. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { CLI, Project } from '../docker/project.ts';

/** One suite under the host runtime, so that no engine is needed. */
export const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000 }
`;

export const BENCH = `echo '{"results":[{"name":"p","metrics":[{"name":"time","value":12,"units":"ms"}]}]}'\n`;

export const RUN = `"${process.execPath}" "${CLI}" run --runtime host`;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** In bash, with the project as its folder. `pipefail` is on: the program's own code counts. */
export function shell(project: Project, script: string, env: Record<string, string> = {}): Ended {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

export function withProject(work: (project: Project) => string, files: Record<string, string> = {}): string {
  const project = new Project({ '.pinbench.yml': CONFIG, 'bench.sh': BENCH, ...files });
  try {
    return work(project);
  } finally {
    project.remove();
  }
}

/** A place in our own code, as a stack names it. */
const STACK = /^ {4}at /m;

export function endsWith(ended: Ended, code: number, says: RegExp | null): void {
  assert.equal(ended.code, code, `exit code ${ended.code}: ${ended.stderr.slice(-300)}`);
  assert.doesNotMatch(ended.stderr, STACK);
  if (says !== null) assert.match(ended.stderr, says);
}

/** A module that Node.js loads before the program. */
export function preload(code: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
