/** A registry that asks for a login: Docker's own settings have it, for images that are pulled and for those in FROM. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { type Registry, registryMissing, startRegistry } from '../engine/registry.ts';
import { BASE, Project, result, shellSuite } from './project.ts';

const SECRET = 'pa:ss word';
/** Of that, by bcrypt. */
const USERS = 'me:$2b$05$Js2JXJx/v7HSXnKZC3jdzukLXXw7lTDiL1kK0nSp2Xpc7UNlJHG4O\n';
const BUILDING = shellSuite(`echo '${result(10)}'`).replace(
  `image: { name: "${BASE}" }`,
  'image: { dockerfile: Dockerfile }',
);

describe.skipIf(engineMissing || registryMissing)('a registry that asks for a login', () => {
  let registry: Registry;
  let image: string;
  let project: Project;
  beforeAll(async () => {
    registry = await startRegistry(USERS);
    image = `${registry.address}/private:1`;
  });
  afterAll(() => registry.stop());
  beforeEach(() => {
    project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(10)}'`).replace(BASE, image) });
    settings({ auths: { [registry.address]: { auth: Buffer.from(`me:${SECRET}`).toString('base64') } } });
    docker('tag', BASE, image);
    docker('push', image);
    docker('image', 'rm', image);
  });
  afterEach(() => {
    try {
      docker('image', 'rm', '--force', image);
    } catch {
      // It was never pulled.
    }
    project.remove();
  });

  const folder = (): string => path.join(project.folder, '.git', 'docker');
  function settings(content: object): void {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(path.join(folder(), 'config.json'), JSON.stringify(content));
  }
  function docker(...args: string[]): void {
    execFileSync('docker', ['--config', folder(), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  }
  /** A program that says `answer`, and notes what it was asked. */
  function helper(answer: string): void {
    const file = path.join(folder(), 'docker-credential-test');
    writeFileSync(file, `#!/bin/sh\necho "$@" >>${folder()}/argv\ncat >>${folder()}/stdin\n${answer}\n`);
    chmodSync(file, 0o755);
  }
  const asked = (what: 'argv' | 'stdin'): string =>
    existsSync(path.join(folder(), what)) ? readFileSync(path.join(folder(), what), 'utf8') : '';
  async function run() {
    const env = { DOCKER_CONFIG: folder(), PATH: `${folder()}:${process.env.PATH}` };
    const ended = await project.pinbench(['run', '--no-store', '--output', 'out'], { env });
    expect(ended.stdout + ended.stderr).not.toContain(SECRET);
    return ended;
  }
  const GIVES = `printf '{"ServerURL":"x","Username":"me","Secret":"${SECRET}"}'`;

  test('is given the login that "docker login" wrote', async () => {
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([0, expect.stringContaining(`pulling ${image}`)]);
  });

  test('is given what a credential helper says, which is asked for this registry alone', async () => {
    settings({ credHelpers: { [registry.address]: 'test', 'other.example': 'missing' } });
    helper(GIVES);
    expect((await run()).code).toBe(0);
    expect([asked('argv'), asked('stdin')]).toEqual(['get\n', `${registry.address}\n`]);
  });

  test('without a login there is a sentence, and what to do', async () => {
    settings({});
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/may not be pulled without a login[\s\S]*docker login 127/),
    ]);
  });

  test.each([
    ['prints what is no login', 'echo no JSON, no login', 'answered what is no login'],
    ['prints without end', 'yes no login', 'answered more than 64 KiB'],
    ['fails', `echo '${SECRET}' >&2; echo '${SECRET}'; exit 3`, 'failed with exit code 3'],
    ['knows nothing', 'echo credentials not found in native keychain; exit 1', 'without a login'],
  ])('a helper that %s is no login, and is not quoted', async (_, answer, words) => {
    settings({ credsStore: 'test' });
    helper(answer);
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(stderr).toContain('may not be pulled without a login');
  });

  test('is given the login for FROM, by the builder’s own question', async () => {
    project.write('.pinbench.yml', BUILDING);
    project.write('Dockerfile', `FROM ${image}\nRUN test -z "$(env | grep -i secret)"\n`);
    settings({ credsStore: 'test' });
    helper(GIVES);
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(asked('stdin')).toContain(`${registry.address}\n`);
    expect(
      asked('argv')
        .trim()
        .split('\n')
        .every((line) => line === 'get'),
    ).toBe(true);
  });

  test('a FROM without a login is the base image’s fault, in a sentence', async () => {
    project.write('.pinbench.yml', BUILDING);
    project.write('Dockerfile', `FROM ${image}\nRUN echo other\n`);
    settings({});
    const { code, stdout } = await run();
    expect([code, stdout]).toEqual([3, expect.stringMatching(/did not build[\s\S]*docker login/)]);
  });
});
