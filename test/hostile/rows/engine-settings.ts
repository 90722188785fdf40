/** Docker's own settings: where the engine is, and what its client keeps secret. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BASE, Project, result, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const SECRET = 'c2VjcmV0OnNlY3JldA';
const SUITE = shellSuite(`env | grep -i proxy; echo '${result(10)}'`);
const BUILDING = SUITE.replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }');

interface Scene {
  /** Content of config.json; a function makes something else in its place. */
  settings?: string | ((file: string) => void);
  contexts?: Record<string, { host: string }>;
  env?: Record<string, string>;
  files?: Record<string, string>;
}

/** Exit code and all output of `pinbench run` in a project of its own, with these settings of Docker's. */
async function runWith({ settings, contexts = {}, env = {}, files = {} }: Scene) {
  const project = new Project({ '.pinbench.yml': SUITE, ...files });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-docker-'));
  try {
    const file = path.join(folder, 'config.json');
    if (typeof settings === 'string') writeFileSync(file, settings);
    else settings?.(file);
    for (const [name, { host }] of Object.entries(contexts)) {
      const meta = path.join(folder, 'contexts', 'meta', createHash('sha256').update(name).digest('hex'));
      mkdirSync(meta, { recursive: true });
      writeFileSync(
        path.join(meta, 'meta.json'),
        JSON.stringify({ Name: name, Endpoints: { docker: { Host: host } } }),
      );
    }
    const without = { DOCKER_HOST: '', DOCKER_CONTEXT: '', DOCKER_TLS_VERIFY: '', DOCKER_CERT_PATH: '' };
    const ended = await project.pinbench(['run', '--no-store', '--output', 'out'], {
      env: { ...without, DOCKER_CONFIG: folder, ...env },
    });
    return { code: ended.code, said: `${ended.stdout}${ended.stderr}` };
  } finally {
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends with exit code 2 and a sentence that holds `words` and no secret. */
async function refused(scene: Scene, words: string): Promise<string> {
  const { code, said } = await runWith(scene);
  assert.equal(code, 2, said.slice(-600));
  assert.ok(said.includes(words), said.slice(-600));
  assert.ok(!said.includes(SECRET), 'the secret is in the output');
  return `exit code 2: ${words}`;
}

const current = (name: string): string => JSON.stringify({ currentContext: name });
const engine = (): string => process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';

export const rows: Row[] = [
  {
    boundary: 'engine',
    attack: "Docker's current context leads to another machine, through ssh",
    tried: 'another engine than the one that docker speaks to is used, or a crash',
    run: () =>
      refused(
        { settings: current('far'), contexts: { far: { host: `ssh://me:${SECRET}@far.example` } } },
        'an engine on another machine, through ssh, which pinbench does not support',
      ),
  },
  {
    boundary: 'engine',
    attack: "Docker's current context is not there",
    tried: 'another engine than the one that docker speaks to is used',
    run: () => refused({ settings: current('gone') }, 'Docker\'s context "gone" (from "currentContext" in'),
  },
  {
    boundary: 'engine',
    attack: 'DOCKER_TLS_VERIFY without the files of certificates',
    tried: 'a crash, or a connection without TLS',
    run: () =>
      refused(
        { env: { DOCKER_HOST: 'tcp://127.0.0.1:1', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/nowhere' } },
        'DOCKER_HOST asks for TLS, but its certificates are not all in /nowhere',
      ),
  },
  {
    boundary: 'engine',
    attack: 'config.json of Docker is damaged, with a login in it',
    tried: 'the error quotes the login',
    run: () => refused({ settings: `{"auths":{"ghcr.io":{"auth":"${SECRET}"}},` }, 'config.json is not a JSON object'),
  },
  {
    boundary: 'engine',
    attack: 'config.json of Docker is a pipe that nobody writes to',
    tried: 'a run that waits for ever',
    run: () =>
      refused(
        { settings: (file) => void execFileSync('mkfifo', [file]) },
        'config.json is not an ordinary file of at most 1 MiB',
      ),
  },
  {
    boundary: 'engine',
    attack: 'a credential helper whose name is a path',
    tried: 'a program of the repository is started',
    needs: ['engine'],
    run: () =>
      refused(
        {
          settings: JSON.stringify({ credHelpers: { 'registry.invalid': '../../tmp/x' } }),
          env: { DOCKER_HOST: engine() },
          files: { '.pinbench.yml': SUITE.replace(BASE, 'registry.invalid/x:1') },
        },
        'names a credential helper that is no program\'s name: "../../tmp/x"',
      ),
  },
  {
    boundary: 'engine',
    attack: "the engine is reached by Docker's current context alone",
    tried: 'the engine that docker speaks to is not found',
    needs: ['engine'],
    run: async () => {
      const { code, said } = await runWith({ settings: current('lab'), contexts: { lab: { host: engine() } } });
      assert.equal(code, 0, said.slice(-600));
      return 'exit code 0';
    },
  },
  {
    boundary: 'build',
    attack: "a build behind a proxy of Docker's settings, and the benchmark after it",
    tried: 'steps without the proxy; the benchmark learns of it',
    needs: ['engine'],
    run: async () => {
      const proxies = { default: { httpProxy: 'http://proxy.invalid:1', noProxy: 'localhost' } };
      const { code, said } = await runWith({
        settings: JSON.stringify({ proxies }),
        env: { DOCKER_HOST: engine(), http_proxy: '', https_proxy: '', no_proxy: '' },
        files: {
          '.pinbench.yml': BUILDING.replace('env | grep -i proxy;', 'env | grep -i proxy && exit 9;'),
          Dockerfile: `FROM ${BASE}\nRUN echo ${process.pid}; test "$http_proxy$HTTP_PROXY$no_proxy" = http://proxy.invalid:1http://proxy.invalid:1localhost\n`,
        },
      });
      assert.equal(code, 0, said.slice(-600));
      return 'build steps have it, the benchmark has none';
    },
  },
];
