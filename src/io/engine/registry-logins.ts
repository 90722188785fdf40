/** Gets logins for registries, from Docker's settings or from the programs that keep them (docker-credential-X). */

import { execFile } from 'node:child_process';
import { codeOf } from '../../model/errors.ts';
import { findLogin, type Login, readHelperAnswer } from '../../plan/docker-settings/logins.ts';
import type { DockerSettings } from '../../plan/docker-settings/settings.ts';
import { formatBytes } from '../../units/format.ts';

/** A helper may wait for a network, not for ever. */
const TIMEOUT_MS = 30_000;
const LARGEST_ANSWER = 64 * 1024;
/** What helpers say of a registry that they know nothing of; https://github.com/docker/docker-credential-helpers */
const NOT_FOUND = /credentials not found|no credentials server URL|no credentials username/i;

/** null: there is no login for it. A helper that fails is a warning: most images need no login. */
export async function loginFor(
  settings: DockerSettings,
  host: string,
  warn: (sentence: string) => void,
): Promise<Login | null> {
  const source = findLogin(settings, host);
  if (source === null) return null;
  if (source.kind === 'login') return source.login;
  const answer = await ask(source.program, source.server);
  if ('login' in answer) return answer.login;
  warn(`no login for ${host}: ${source.program} ${answer.problem}`);
  return null;
}

/** Its answer is a secret, and so may its errors be: neither is repeated. */
function ask(program: string, server: string): Promise<{ login: Login | null } | { problem: string }> {
  return new Promise((resolve) => {
    const options = { cwd: '/', timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: LARGEST_ANSWER } as const;
    const child = execFile(program, ['get'], options, (failed, stdout) => {
      if (failed === null) {
        const login = readHelperAnswer(stdout);
        resolve(login === null ? { problem: 'answered what is no login' } : { login });
      } else if (NOT_FOUND.test(stdout)) resolve({ login: null });
      else resolve({ problem: problemOf(failed) });
    });
    // It may have ended without reading.
    child.stdin?.on('error', () => {});
    child.stdin?.end(`${server}\n`);
  });
}

function problemOf(failed: Error & { killed?: boolean; code?: unknown }): string {
  const code = codeOf(failed);
  if (code === 'ENOENT') return 'is not in PATH';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `answered more than ${formatBytes(LARGEST_ANSWER)}`;
  if (failed.killed === true) return `did not answer within ${TIMEOUT_MS / 1000} s`;
  return `failed${typeof failed.code === 'number' ? ` with exit code ${failed.code}` : ''}`;
}
