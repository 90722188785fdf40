/** Docker's default profile, as the module that Docker, Podman's documentation and BuildKit take it from has it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { WrittenProfile } from './resolve.ts';

export const MODULE = 'github.com/moby/profiles/seccomp';

/** What our profile follows. The weekly workflow compares with the newest instead. */
const FOLLOWED = { version: 'v0.3.0', sum: 'h1:1vJ94fIWXz206DLWq7ddPD6qLP82N7351JI/9iGy3IY=' };
const NEWEST = 'PINBENCH_TEST_SECCOMP_NEWEST';

interface Upstream {
  version: string;
  profile: WrittenProfile;
}

/**
 * Needs Go, and its module proxy where the version is not in Go's cache; without them, a sentence that says so. Whoever
 * asks for the newest gets it or an error: a comparison that was asked for must not be left out silently.
 */
export function fetchUpstream(): Upstream | string {
  const newest = (process.env[NEWEST] ?? '') !== '';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seccomp-'));
  try {
    writeFileSync(path.join(folder, 'go.mod'), 'module compare\n\ngo 1.21\n');
    const version = newest ? 'latest' : FOLLOWED.version;
    const printed = execFileSync('go', ['mod', 'download', '-json', `${MODULE}@${version}`], {
      cwd: folder,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' },
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const module: { Version: string; Dir: string; Sum: string } = JSON.parse(printed);
    if (!newest && module.Sum !== FOLLOWED.sum) return `${version} is not the one that was read: ${module.Sum}`;
    return {
      version: module.Version,
      profile: JSON.parse(readFileSync(path.join(module.Dir, 'default.json'), 'utf8')),
    };
  } catch (thrown) {
    if (newest) throw thrown;
    return thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
