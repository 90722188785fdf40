import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { uploadArtifact } from '../../src/io/github/upload-artifact.ts';
import { type GitHubOptions, type LocalGitHub, startGitHub } from './server.ts';

const OWNER = { serverUrl: 'https://github.com', repository: 'o/r', runId: 77 };

let local: LocalGitHub;
let root: string;

async function start(options: GitHubOptions = {}, env: Record<string, string> = {}): Promise<void> {
  local = await startGitHub(options);
  for (const [name, value] of Object.entries({ ...local.env, ...env })) vi.stubEnv(name, value);
}

async function write(...names: string[]): Promise<string[]> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), `bytes of ${name}`);
  }
  return names.map((name) => path.join(root, name));
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pinbench-artifact-'));
  // The library tells its progress on stdout.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
  await local.close();
});

describe('an artifact', () => {
  test('arrives with its files, their folders and its retention', async () => {
    await start();
    const files = await write('perf.json', 'parser/report.md');
    const outcome = await uploadArtifact('pinbench-parser', files, root, 90, OWNER);
    expect(outcome).toEqual({ id: 5000, url: 'https://github.com/o/r/actions/runs/77/artifacts/5000' });
    const [artifact] = local.artifacts;
    expect(artifact).toMatchObject({ name: 'pinbench-parser', retentionDays: 90 });
    expect([...(artifact?.files ?? [])].map(([name, bytes]) => [name, bytes.toString()]).sort()).toEqual([
      ['parser/report.md', 'bytes of parser/report.md'],
      ['perf.json', 'bytes of perf.json'],
    ]);
    expect(local.transcript()).toEqual([
      'POST /twirp/CreateArtifact → 200',
      'PUT /blob/artifacts/1.zip?comp=block → 201',
      'PUT /blob/artifacts/1.zip?comp=blocklist → 201',
      'POST /twirp/FinalizeArtifact → 200',
    ]);
  });

  test('of more than one block is put together in order', async () => {
    await start();
    const [file = ''] = await write('noise.bin');
    const noise = Buffer.alloc(20 * 1024 * 1024);
    for (let at = 0, state = 1; at < noise.length; at += 4) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      noise.writeUInt32LE((state ^ (state << 13)) >>> 0, at);
    }
    await writeFile(file, noise);
    expect(await uploadArtifact('noise', [file], root, 1, OWNER)).toMatchObject({ id: 5000 });
    expect(local.artifacts[0]?.files.get('noise.bin')?.equals(noise)).toBe(true);
    expect(local.transcript().filter((line) => line.includes('comp=block ')).length).toBeGreaterThan(1);
  });

  test('of a name that is taken is refused with the reason', async () => {
    await start();
    const files = await write('perf.json');
    await uploadArtifact('pinbench', files, root, 90, OWNER);
    expect(await uploadArtifact('pinbench', files, root, 90, OWNER)).toEqual({
      refused: expect.stringMatching(/"pinbench".*already exists/),
    });
    expect(local.artifacts).toHaveLength(1);
  });

  test('is refused when GitHub refuses, and nothing is thrown', async () => {
    await start({ faults: [{ on: 'FinalizeArtifact', status: 403 }] });
    const files = await write('perf.json');
    expect(await uploadArtifact('pinbench', files, root, 90, OWNER)).toEqual({
      refused: expect.stringContaining('403'),
    });
  });

  test('is refused on a server that has no artifact service', async () => {
    await start({}, { GITHUB_SERVER_URL: 'https://github.example' });
    const files = await write('perf.json');
    expect(await uploadArtifact('pinbench', files, root, 90, OWNER)).toEqual({
      refused: expect.stringContaining('GHES'),
    });
    expect(local.transcript()).toEqual([]);
  });
});

describe('a file that must not leave the machine', () => {
  test.each<[string, () => Promise<string>]>([
    [
      'a link to a file elsewhere',
      async () => {
        await symlink('/etc/passwd', path.join(root, 'perf.json'));
        return path.join(root, 'perf.json');
      },
    ],
    [
      'a file behind a linked folder',
      async () => {
        await symlink('/etc', path.join(root, 'folder'));
        return path.join(root, 'folder', 'passwd');
      },
    ],
    ['a file outside the root', async () => path.join(root, '..', '..', 'etc', 'passwd')],
    [
      'a folder',
      async () => {
        await mkdir(path.join(root, 'folder'));
        return path.join(root, 'folder');
      },
    ],
  ])('%s stops the upload before anything is sent', async (_, make) => {
    await start();
    const files = [...(await write('fine.json')), await make()];
    const outcome = await uploadArtifact('pinbench', files, root, 90, OWNER);
    expect(outcome).toEqual({ refused: expect.stringContaining('nothing was uploaded') });
    expect(local.transcript()).toEqual([]);
  });

  test('a file that is gone is told, and the process lives', async () => {
    await start();
    const outcome = await uploadArtifact('pinbench', [path.join(root, 'gone.json')], root, 90, OWNER);
    expect(outcome).toEqual({ refused: expect.stringContaining('ENOENT') });
    expect(local.transcript()).toEqual([]);
  });
});

describe('the artifact service of the local GitHub', () => {
  const call = (method: string, body: object, token = local.runtimeToken) =>
    fetch(`${local.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: 'local-run', workflow_job_run_backend_id: 'local-job', ...body }),
    });

  test('lists what was uploaded', async () => {
    await start();
    await uploadArtifact('pinbench', await write('perf.json'), root, 90, OWNER);
    const all: unknown = await (await call('ListArtifacts', {})).json();
    expect(all).toMatchObject({ artifacts: [{ name: 'pinbench', database_id: '5000' }] });
    const others: unknown = await (await call('ListArtifacts', { name_filter: 'other' })).json();
    expect(others).toEqual({ artifacts: [] });
  });

  test('knows its token', async () => {
    await start();
    expect((await call('ListArtifacts', {}, 'other')).status).toBe(401);
  });

  test('makes the test fail when a message is not what the real one takes', async () => {
    await start();
    expect((await call('CreateArtifact', { name: 'a', version: 3, mime_type: 'application/zip' })).status).toBe(400);
    expect((await call('FinalizeArtifact', { name: 'a', size: '1', hash: 'sha256:0' })).status).toBe(400);
    await expect(local.close()).rejects.toThrow(/version 3[\s\S]*not uploaded/);
    await start();
  });
});
