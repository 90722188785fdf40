/** Servers that will not take a push, or a branch that somebody rewrote: told, nothing written, and mendable. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GitServerOptions, startGitServer } from '../../git/http-backend.ts';
import { gitIn } from '../branch-check.ts';
import { newToken } from '../token-watch.ts';
import { BRANCH, branchStore, checkAppend, checkState, SUITE, smallRun, Template } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf } from './tally.ts';

export const refusals: FaultClass = { title: 'a server that refuses', run: (bench) => refused(bench) };
export const rewritten: FaultClass = {
  title: 'a branch that was deleted or forced',
  run: (bench) => rewrittenBranch(bench),
};

const PROTECTED = `echo 'GH006: Protected branch update failed for refs/heads/${BRANCH}.' >&2; exit 1`;

interface Refusal {
  hook?: [name: string, script: string];
  server?: Partial<GitServerOptions>;
  token?: string | null;
  /** What the sentence must say; null: the run is stored all the same. */
  says: RegExp | null;
}

const REFUSALS: Record<string, Refusal> = {
  'protected by a rule': { hook: ['pre-receive', PROTECTED], says: /a rule or hook of the repository forbids it/ },
  'protected by a rule for this branch': {
    hook: ['update', `case $1 in refs/heads/*) ${PROTECTED};; esac`],
    says: /a rule or hook of the repository forbids it/,
  },
  'takes branches only': { hook: ['update', 'case $1 in refs/heads/*) ;; *) exit 1;; esac'], says: null },
  'read-only token': { server: { readOnly: true }, says: /the token lacks the permission/ },
  'token of somebody else': { token: 'ghs_other', says: /the login was not accepted/ },
  'no token': { token: null, says: /the login was not accepted/ },
};

async function refused(bench: Bench): Promise<void> {
  const run = smallRun('new');
  for (const earlier of [[], [smallRun('one'), smallRun('two')]]) {
    const folder = join(bench.scratch, `from-${earlier.length}`);
    mkdirSync(folder);
    const template = await Template.make(folder, earlier);
    for (const [name, refusal] of Object.entries(REFUSALS)) {
      await bench.check(`append after ${earlier.length}, ${name}`, async (wrong) => {
        const repository = template.copy(join(folder, 'served/octo.git'));
        const token = newToken();
        const server = await startGitServer({ root: join(folder, 'served'), token, ...refusal.server });
        try {
          if (refusal.hook !== undefined) hook(repository, ...refusal.hook);
          const given = refusal.token === undefined ? token : refusal.token;
          const store = branchStore(`${server.url}/octo.git`, template.folder(), given);
          const outcome = await outcomeOf(store.append(run));
          if (outcome.state === 'told' && refusal.says?.test(outcome.error.message) !== true) {
            wrong(`told: ${outcome.error.message}`);
          }
          if (outcome.state === 'done' && refusal.says !== null) wrong('said that it was stored');
          checkState(repository, refusal.says === null ? [...earlier, run] : earlier, [], wrong);
          hook(repository, 'pre-receive', 'exit 0');
          hook(repository, 'update', 'exit 0');
          await checkAppend({ repository, template, run }, outcome, wrong);
        } finally {
          await server.close();
        }
      });
    }
  }
}

/** What somebody does to the branch `refs/heads/...` behind everybody's back. */
const REWRITES: Record<string, (git: (...args: string[]) => string) => void> = {
  deleted: (git) => git('update-ref', '-d', `refs/heads/${BRANCH}`),
  'set back by a commit': (git) => git('update-ref', `refs/heads/${BRANCH}`, `${BRANCH}~1`),
  'replaced by one without a past': (git) => {
    const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid'];
    git('update-ref', `refs/heads/${BRANCH}`, git(...person, 'commit-tree', `${BRANCH}^{tree}`, '-m', 'squashed'));
  },
};

async function rewrittenBranch(bench: Bench): Promise<void> {
  const template = await Template.make(bench.scratch, [smallRun('one'), smallRun('two')]);
  const operations = {
    append: (store: ReturnType<typeof branchStore>) => store.append(smallRun('new')),
    list: (store: ReturnType<typeof branchStore>) => store.list(SUITE),
  };
  for (const [name, rewrite] of Object.entries(REWRITES)) {
    for (const [verb, operation] of Object.entries(operations)) {
      await bench.check(`${verb}, ${name}`, async (wrong) => {
        const repository = template.copy(join(bench.scratch, 'case.git'));
        const git = gitIn(repository);
        const before = git('rev-parse', BRANCH);
        rewrite(git);
        const refs = git('for-each-ref');
        const outcome = await outcomeOf<unknown>(operation(branchStore(repository, template.folder())));
        if (outcome.state === 'done') wrong('went on as if nothing had happened');
        else if (!outcome.error.sentence().includes(before.slice(0, 7))) {
          wrong(`the last known commit ${before} is not named: ${outcome.error.sentence()}`);
        }
        if (git('for-each-ref') !== refs) wrong('something was written');
        // What the branch was is still there to be put back.
        git('cat-file', '-e', `${before}^{tree}`);
      });
    }
  }
}

function hook(repository: string, name: string, script: string): void {
  mkdirSync(join(repository, 'hooks'), { recursive: true });
  writeFileSync(join(repository, 'hooks', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(repository, 'hooks', name), 0o755);
}
