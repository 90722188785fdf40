/** The Action's own channels, broken: 4, or the code of what went wrong first; never the code of a regression. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CLI } from '../../docker/project.ts';
import type { Row } from '../row.ts';

interface Setting {
  attack: string;
  tried: string;
  /** Of the step's environment; undefined takes a variable out. */
  env?: (folder: string) => Record<string, string | undefined>;
  event?: string | Buffer;
  /** In place of its configuration, which is not there. */
  code: number;
  says: RegExp;
  /** Redirection of the step's output. */
  to?: string;
}

const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const SETTINGS: Setting[] = [
  {
    ...{ attack: 'the file for outputs is not there', tried: 'the error’s own report fails, and Node.js ends with 1' },
    ...{
      env: (folder) => ({ GITHUB_OUTPUT: path.join(folder, 'gone') }),
      code: 4,
      says: /there is no \.pinbench\.yml/,
    },
  },
  {
    ...{ attack: 'the file for outputs is on a full disk', tried: 'as above' },
    ...{ env: () => ({ GITHUB_OUTPUT: '/dev/full' }), code: 4, says: /there is no \.pinbench\.yml/ },
  },
  {
    ...{ attack: 'the file for the post step’s state is on a full disk', tried: 'a stack, and 1' },
    ...{ env: () => ({ GITHUB_STATE: '/dev/full' }), code: 4, says: /::error title=pinbench::ENOSPC/ },
  },
  {
    ...{ attack: 'the step summary is on a full disk', tried: 'the first error is lost behind the second' },
    ...{ env: () => ({ GITHUB_STEP_SUMMARY: '/dev/full' }), code: 2, says: /there is no \.pinbench\.yml/ },
  },
  {
    ...{ attack: 'the log of the job is closed', tried: 'EPIPE ends the step with 1' },
    ...{ to: '| true', code: 4, says: /^/ },
  },
  {
    ...{ attack: 'the log of the job is on a full disk', tried: 'ENOSPC ends the step with 1' },
    ...{ to: '>/dev/full', code: 4, says: /^/ },
  },
  {
    ...{ attack: 'RUNNER_TEMP is not there', tried: 'a stack, and 1' },
    ...{ env: () => ({ RUNNER_TEMP: '/no/such' }), code: 4, says: /no temporary folder could be made in \/no\/such/ },
  },
  {
    ...{ attack: 'an event that is no JSON', tried: 'a stack, and 1' },
    ...{ event: Buffer.from([0xff, 0xfe, 0, 0x41]), code: 2, says: /the event at GITHUB_EVENT_PATH cannot be read/ },
  },
  {
    ...{ attack: 'an event of 100,000 folders in each other', tried: 'a stack that overflows, and 1' },
    ...{ event: DEEP, code: 2, says: /there is no \.pinbench\.yml/ },
  },
  {
    ...{ attack: 'an event without a ref, on a commit', tried: 'no job can run under `deployment`' },
    ...{ env: () => ({ GITHUB_EVENT_NAME: 'deployment', GITHUB_REF: '' }), code: 2 },
    says: /there is no \.pinbench\.yml/,
  },
];

export const rows: Row[] = SETTINGS.map(({ attack, tried, env, event = '{}', code, says, to = '' }) => ({
  boundary: 'crash' as const,
  attack: `in the Action: ${attack}`,
  tried,
  run: async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-step-'));
    const file = (name: string): string => path.join(folder, name);
    try {
      for (const name of ['workspace', 'temp', 'home']) mkdirSync(file(name));
      for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '');
      writeFileSync(file('event.json'), event);
      const job: Record<string, string | undefined> = {
        ...{ PATH: process.env.PATH, HOME: file('home'), GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: file('workspace') },
        ...{ GITHUB_EVENT_PATH: file('event.json'), GITHUB_OUTPUT: file('output'), GITHUB_STATE: file('state') },
        ...{ GITHUB_STEP_SUMMARY: file('summary'), RUNNER_TEMP: file('temp'), GITHUB_REPOSITORY: 'o/r' },
        ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'a'.repeat(40) },
        ...{ GITHUB_WORKFLOW: 'w', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'j' },
        ...{ 'INPUT_RETENTION-DAYS': '90', INPUT_COMMENT: 'auto', INPUT_RUNTIME: 'docker' },
        ...env?.(folder),
      };
      const script = `set -o pipefail; "$0" "$1" ${to}`;
      const action = path.join(path.dirname(CLI), 'action.js');
      const options = { cwd: file('workspace'), env: job, encoding: 'utf8' as const };
      const ended = spawnSync('bash', ['-c', script, process.execPath, action], options);
      const said = ended.stdout + ended.stderr;
      assert.equal(ended.status, code, `exit code ${ended.status}: ${said.slice(-400)}`);
      assert.match(said, says);
      assert.doesNotMatch(said, /^ {4}at /m);
      return `exit code ${code}`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
}));
