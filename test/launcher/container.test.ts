import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ContainerSetting, planContainer, requestedOfContainer } from '../../src/container.ts';
import { chooseCpus } from '../../src/cpus.ts';
import { connectEngine, engineAnswers } from '../../src/io/docker.ts';
import { dockerRuntime } from '../../src/io/docker-runtime.ts';
import { linuxHost } from '../../src/io/host-files.ts';
import { judgeIsolation, readObserved, splitFrame } from '../../src/isolation.ts';
import { OWN_LAUNCHER } from './binaries.ts';

const engine = connectEngine();
const answers = OWN_LAUNCHER !== null && (await engineAnswers(engine));
const launcher = OWN_LAUNCHER ?? '';
const image = `launcher-empty:${process.pid}`;
/** Where the plan mounts the launcher: the only program in an image that holds nothing. */
const inside = '/.pinbench-launcher';

let folder = '';

describe.skipIf(!answers)(`in an image that holds nothing${answers ? '' : ' (skipped: no engine answers)'}`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pinbench-empty-'));
    // Two blocks of zeros are a tar archive without entries.
    const empty = Readable.from([Buffer.alloc(1024)]);
    const answer = await engine.importImage(empty, { repo: image.split(':')[0], tag: `${process.pid}` });
    await new Promise((resolve, reject) => answer.resume().on('end', resolve).on('error', reject));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await engine.getImage(image).remove({ force: true });
  });

  async function settingOf(argv: string[]): Promise<ContainerSetting> {
    const { cpus } = await linuxHost().facts();
    const choice = cpus.length > 1 ? chooseCpus('auto', cpus) : chooseCpus('0', cpus);
    return {
      imageId: image,
      argv,
      run: {
        invocations: 1,
        cpus: 'auto',
        memoryBytes: 64 * 1024 * 1024 + 100,
        shmBytes: 1_000_000,
        tmpBytes: 65536,
        pids: 32,
        timeoutSeconds: 60,
        env: { PATH: '/bin' },
      },
      cpus: choice.cpus,
      memoryNodes: choice.memoryNodes,
      launcher,
      outputFolder: path.join(folder, 'output'),
      resultFile: null,
      labels: { launcher: 'test' },
      user: '65534:65534',
    };
  }

  const run = async (argv: string[]) => {
    const setting = await settingOf(argv);
    const plan = planContainer(setting);
    const ended = await dockerRuntime(engine, () => performance.now() / 1000).invoke(
      plan,
      new AbortController().signal,
    );
    return { setting, ended };
  };

  test('all isolation that was asked for is seen inside', async () => {
    // The command is the launcher again: the only program there is, and a benchmark that prints a frame of its own.
    const { setting, ended } = await run([inside, 'nothing-else-here']);
    expect(ended.exitCode).toBe(127);
    expect(ended.stderr.text).toBe('PINBENCH-NOT-STARTED 2 nothing-else-here\n');
    const observed = readObserved(ended.observed ?? '', 'docker');
    expect(judgeIsolation(requestedOfContainer(setting), observed).violations).toEqual([]);
    const own = splitFrame(Buffer.from(ended.stdout.text));
    expect(own.observed).toContain('Cpus_allowed_list');
  });

  test('what did not hold is seen too', async () => {
    const setting = await settingOf(['nope']);
    const plan = planContainer(setting);
    const { MemorySwap, ...rest } = plan.create.HostConfig;
    const looser = {
      ...plan,
      create: { ...plan.create, User: '0:0', HostConfig: { ...rest, MemorySwap: MemorySwap * 2, PidsLimit: 64 } },
    };
    const ended = await dockerRuntime(engine, () => performance.now() / 1000).invoke(
      looser,
      new AbortController().signal,
    );
    const { violations } = judgeIsolation(requestedOfContainer(setting), readObserved(ended.observed ?? '', 'docker'));
    expect(violations).toContain('pids: asked for 32, but 64 was in force inside');
    expect(violations).toContain('user: asked for 65534:65534, but 0:0 was in force inside');
  });

  test('a command that is not there is a sentence', async () => {
    const { ended } = await run(['nope']);
    expect(ended.exitCode).toBe(127);
    expect(ended.notStarted).toBe('the command "nope" could not be started: it was not found');
  });
});
