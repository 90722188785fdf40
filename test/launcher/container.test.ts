import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectEngine, engineAnswers } from '../../src/io/engine/client.ts';
import { dockerRuntime } from '../../src/io/engine/containers.ts';
import { linuxHost } from '../../src/io/host/facts.ts';
import { splitFrame } from '../../src/isolation/launcher-frame.ts';
import { readObserved } from '../../src/isolation/observed.ts';
import { requestedOfContainer } from '../../src/isolation/requested.ts';
import { verifyIsolation } from '../../src/isolation/verify.ts';
import { type ContainerSetting, type DockerPlan, planContainer } from '../../src/plan/container.ts';
import { chooseCpus } from '../../src/plan/cpus/choose.ts';
import { type LaunchRequest, launchArguments } from '../../src/plan/launcher-arguments.ts';
import { seccompText } from '../../src/plan/seccomp/filter.ts';
import { OWN_LAUNCHER } from './binaries.ts';

const engine = connectEngine();
const answers = OWN_LAUNCHER !== null && (await engineAnswers(engine));
const launcher = OWN_LAUNCHER ?? '';
const image = `launcher-empty:${process.pid}`;
/** The launcher, whose place nobody knows before: the only program in an image that holds nothing. */
const inside = '/proc/self/exe';

const ASLR_OFF: LaunchRequest = { aslr: 'off', cpus: null };

/** A benchmark that runs the launcher again prints another frame, with the same key. */
function ownFrame(stdout: string): string | null {
  const key = /^PINBENCH\/1 ([0-9a-f]{32}) /.exec(stdout)?.[1] ?? null;
  return splitFrame(Buffer.from(stdout), key).observed;
}

/** Start of the stack and of the heap, as the kernel tells a process of itself: proc_pid_stat(5). */
function layoutIn(frame: string | null): string {
  const stat = /^\d+ \(.*\) (.*)$/m.exec(frame?.slice(frame.indexOf('/proc/self/stat ')) ?? '')?.[1]?.split(' ');
  return `${stat?.[28 - 3]} ${stat?.[47 - 3]}`;
}

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

  async function settingOf(argv: string[], request: LaunchRequest = ASLR_OFF): Promise<ContainerSetting> {
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
        aslr: request.aslr,
        shield: 'off',
        leave: [],
        maxSteal: 0.001,
        maxInterrupts: 1000,
      },
      cpus: choice.cpus,
      memoryNodes: choice.memoryNodes,
      launch: launchArguments({ ...request, init: true }),
      seccomp: seccompText(),
      cgroup: { parent: null, partition: false },
      launcher,
      volumes: [],
      outputFolder: path.join(folder, 'output'),
      resultFile: null,
      labels: { launcher: 'test' },
      user: '65534:65534',
    };
  }

  const invoke = (plan: DockerPlan) =>
    dockerRuntime(engine, () => performance.now() / 1000, folder, expect.unreachable).invoke(
      { ...plan, cgroup: null },
      new AbortController().signal,
    );
  const run = async (argv: string[], request?: LaunchRequest) => {
    const setting = await settingOf(argv, request);
    return { setting, ended: await invoke(planContainer(setting)) };
  };

  test('all isolation that was asked for is seen inside', async () => {
    // The command is the launcher again: the only program there is, and a benchmark that prints a frame of its own.
    const { setting, ended } = await run([inside, '--', 'nothing-else-here']);
    expect(ended.exitCode).toBe(127);
    expect(ended.stderr.text).toMatch(/^PINBENCH-NOT-STARTED [0-9a-f]{32} 2 command nothing-else-here\n$/);
    expect(ended.contradictions).toEqual([]);
    const observed = readObserved(ended.observed ?? '', 'docker');
    expect(verifyIsolation(requestedOfContainer(setting), observed).violations).toEqual([]);
    expect(ownFrame(ended.stdout.text)).toContain('Cpus_allowed_list');
  });

  test('what did not hold is seen too', async () => {
    const setting = await settingOf(['nope']);
    const plan = planContainer(setting);
    const { MemorySwap, ...rest } = plan.create.HostConfig;
    const looser = {
      ...plan,
      create: { ...plan.create, User: '0:0', HostConfig: { ...rest, MemorySwap: MemorySwap * 2, PidsLimit: 64 } },
    };
    const ended = await invoke(looser);
    const { violations } = verifyIsolation(requestedOfContainer(setting), readObserved(ended.observed ?? '', 'docker'));
    expect(violations).toContain('pids: asked for 32, but 64 was in force inside');
    expect(violations).toContain('user: asked for 65534:65534, but 0:0 was in force inside');
  });

  test('a command that is not there is a sentence', async () => {
    const { ended } = await run(['nope']);
    expect(ended.exitCode).toBe(127);
    expect(ended.notStarted?.sentence).toContain('the command "nope" could not be started: it was not found');
  });

  test.each([
    ['off', 'one layout', 1],
    ['on', 'another layout in each', 4],
  ] as const)('ASLR %s in fresh containers is %s', async (aslr, _what, different) => {
    const layouts = new Set<string>();
    for (let i = 0; i < 4; i += 1) {
      const { ended } = await run([inside, '--', 'nope'], { aslr, cpus: null });
      expect(readObserved(ended.observed ?? '', 'docker').aslr).toBe(aslr);
      const layout = layoutIn(ownFrame(ended.stdout.text));
      expect(layout).toMatch(/^[1-9]\d+ [1-9]\d+$/);
      layouts.add(layout);
    }
    expect(layouts.size).toBe(different);
  });

  test("under the engine's own filter ASLR off is refused, and told", async () => {
    const setting = await settingOf([inside, '--', 'nope']);
    const ended = await invoke(planContainer({ ...setting, seccomp: null }));
    expect(ended.notStarted?.sentence).toContain('ASLR "off" could not be set for the benchmark: a seccomp filter');
    expect(ended.exitCode).toBe(126);
  });

  test('the launcher narrows the CPUs of the container, and never widens them', async () => {
    const { ended: narrow } = await run(['nope'], { aslr: 'off', cpus: (await settingOf([])).cpus });
    expect(readObserved(narrow.observed ?? '', 'docker').cpus).toBe((await settingOf([])).cpus);
    const { ended: wide } = await run(['nope'], { aslr: 'off', cpus: '0-8191' });
    expect(wide.notStarted?.sentence).toContain('not all of them are there, online and in the cpuset of this process');
  });
});
