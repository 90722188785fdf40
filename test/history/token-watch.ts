/** Looks for a token while a test runs, on every command line, and afterwards in every file that the test left. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import type { Seen } from './command-lines.ts';
import { formsOf, holdsAny } from './token-forms.ts';

export interface TokenReport {
  hits: string[];
  /** Samples of the process list, command lines in them, and those that were of git. */
  samples: number;
  commandLines: number;
  ofGit: number;
  /** Files read, objects of git repositories read. */
  files: number;
  objects: number;
  /** Of the tokens planted to prove that the search finds them. */
  planted: number;
  found: number;
}

export function newToken(): string {
  return `ghs_${randomBytes(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`;
}

export interface TokenWatch {
  /** Ends the watch and reads all files below the folders. */
  end(folders: string[]): Promise<TokenReport>;
}

/** `scratch` is a folder of its own, in which other tokens are planted. */
export async function watchToken(token: string, scratch: string): Promise<TokenWatch> {
  const decoy = newToken();
  const secrets = JSON.stringify([token, decoy]);
  const watcher = spawn(process.execPath, [join(import.meta.dirname, 'command-lines.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PINBENCH_TEST_SECRETS: secrets },
  });
  const lines = createInterface(watcher.stdout)[Symbol.asyncIterator]();
  await lines.next();
  // A decoy on a command line, for as long as it takes to be seen on a busy machine.
  await once(spawn('sh', ['-c', 'sleep 1; :', decoy], { stdio: 'ignore' }), 'exit');
  return {
    async end(folders) {
      watcher.stdin.end();
      const { value } = await lines.next();
      const seen: Seen = JSON.parse(String(value));
      const planted = plant(join(scratch, 'planted'), decoy);
      const own = searched([join(scratch, 'planted')], decoy);
      const real = searched(folders, token);
      const [onCommandLines = 0, decoySeen = 0] = seen.hits;
      return {
        hits: [...real.hits, ...(onCommandLines > 0 ? [`${onCommandLines} command lines`] : [])],
        samples: seen.rounds,
        commandLines: seen.commandLines,
        ofGit: seen.ofGit,
        files: real.files,
        objects: real.objects,
        planted: planted.length + 1,
        found: planted.filter((name) => own.hits.some((hit) => hit.includes(name))).length + (decoySeen > 0 ? 1 : 0),
      };
    },
  };
}

/** Tokens where a mistake would put them; gives the part of each place's name by which it must be reported. */
function plant(folder: string, token: string): string[] {
  const login = Buffer.from(`x-access-token:${token}`).toString('base64');
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', join(folder, 'repository.git'), ...args], { encoding: 'utf8' }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', '--template=', join(folder, 'repository.git')]);
  git('config', 'http.extraheader', `AUTHORIZATION: basic ${login}`);
  writeFileSync(join(folder, 'log.txt'), `fatal: unable to access 'https://x:${token}@example.invalid/'\n`);
  writeFileSync(join(folder, 'run.json.gz'), gzipSync(JSON.stringify({ env: token })));
  writeFileSync(join(folder, 'object.txt'), Buffer.from(token).toString('base64url'));
  const object = git('hash-object', '-w', join(folder, 'object.txt'));
  git('update-ref', 'refs/tags/planted', object);
  git('repack', '-adq');
  return ['repository.git/config', 'log.txt', 'run.json.gz', 'object.txt', object];
}

function searched(folders: string[], token: string): { hits: string[]; files: number; objects: number } {
  const forms = formsOf(token);
  const hits: string[] = [];
  let [files, objects] = [0, 0];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) continue;
      if (entry.name === 'HEAD' && existsSync(join(entry.parentPath, 'objects'))) {
        for (const object of objectsIn(entry.parentPath)) {
          objects += 1;
          if (holdsAny(object.content, forms)) hits.push(`${entry.parentPath}: object ${object.name}`);
        }
      }
      files += 1;
      if (holdsAny(Buffer.from(path), forms) || holdsAny(readFileSync(path), forms)) hits.push(path);
    }
  }
  return { hits, files, objects };
}

/** Every object that is in the repository itself, packed or not; one that was promised and never fetched is not. */
function* objectsIn(repository: string): Generator<{ name: string; content: Buffer }> {
  const output = execFileSync('git', ['--git-dir', repository, 'cat-file', '--batch-all-objects', '--batch'], {
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
  });
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [name = '', , size = '0'] = output.toString('latin1', at, end).split(' ');
    const length = Number(size);
    yield { name, content: output.subarray(end + 1, end + 1 + length) };
    at = end + 1 + length + 1;
  }
}
