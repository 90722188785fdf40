import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { whyNoCgroups } from '../../src/io/cgroup/groups.ts';
import { connectEngine, readEngineFacts } from '../../src/io/engine/client.ts';
import { dockerRuntime } from '../../src/io/engine/containers.ts';
import { ownerMark } from '../../src/io/process/owner-mark.ts';
import type { Ended } from '../../src/model/ports/engine.ts';
import { planCgroup } from '../../src/plan/cgroup/plan.ts';
import { planContainer } from '../../src/plan/container.ts';
import { launchArguments } from '../../src/plan/launcher-arguments.ts';
import { engineMissing } from '../engine/engine.ts';
import { OWN_LAUNCHER } from '../launcher/binaries.ts';
import { BASE } from './project.ts';

const MIB = 1024 * 1024;
const RUN = ownerMark();
const VERSION = existsSync('/sys/fs/cgroup/cgroup.controllers') ? 'v2' : 'v1';
const reason = engineMissing ? 'no engine' : OWN_LAUNCHER === null ? 'no launcher' : whyNoCgroups(VERSION);

let image = '';
let driver: 'cgroupfs' | 'systemd' = 'cgroupfs';
const folders: string[] = [];

beforeAll(async () => {
  if (reason !== null) return;
  const engine = connectEngine();
  image = (await engine.getImage(BASE).inspect()).Id;
  driver = (await readEngineFacts(engine)).cgroupDriver === 'systemd' ? 'systemd' : 'cgroupfs';
});
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs a shell script as an invocation; `order` names its cgroup. */
async function invoke(script: string, order = 1, signal = new AbortController().signal): Promise<Ended> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-accounting-'));
  folders.push(folder);
  const cgroup = planCgroup({ version: VERSION, driver, run: RUN, order, partition: null });
  const plan = planContainer({
    imageId: image,
    argv: ['sh', '-c', script],
    run: {
      invocations: 1,
      cpus: '0',
      memoryBytes: 300 * MIB,
      shmBytes: MIB,
      tmpBytes: MIB,
      pids: 200,
      timeoutSeconds: 60,
      env: {},
      aslr: 'on',
      shield: 'off',
      leave: [],
      maxSteal: 0.001,
      maxInterrupts: 1000,
    },
    cpus: '0',
    memoryNodes: '0',
    launch: launchArguments({ aslr: 'on', cpus: null, init: true }),
    seccomp: null,
    cgroup: { parent: cgroup.parent, partition: false },
    launcher: OWN_LAUNCHER ?? '',
    volumes: [],
    outputFolder: path.join(folder, 'output'),
    resultFile: null,
    labels: { pinbench: ownerMark() },
    user: '65534:65534',
  });
  return dockerRuntime(connectEngine(), () => performance.now() / 1000, folder, expect.unreachable).invoke(
    { ...plan, cgroup },
    signal,
  );
}

/** Folders that a run of ours has in any cgroup tree. */
function leftGroups(): string[] {
  const all = readdirSync('/sys/fs/cgroup', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const trees = ['/sys/fs/cgroup', ...all.map((entry) => path.join('/sys/fs/cgroup', entry.name))];
  return trees.map((tree) => path.join(tree, 'pinbench', RUN)).filter((group) => existsSync(group));
}

/** Counts to a million or so in the shell itself. */
const BURN = 'i=0; while [ $i -lt 1000000 ]; do i=$((i+1)); done';
const allocate = (mib: number) => `head -c ${mib}m /dev/zero | tail -c ${mib}m >/dev/null`;

describe.skipIf(reason !== null)(`what a container used (${reason ?? VERSION})`, () => {
  test('is its CPU time, all children included, and no more than the clock allows', async () => {
    const ended = await invoke(`(${BURN}) & ${BURN}; wait`);
    expect(ended).toMatchObject({ reason: 'exited', exitCode: 0, outOfMemory: false, usage: { outOfMemoryKills: 0 } });
    expect(ended.usage?.cpuSeconds).toBeGreaterThan(0.2);
    // One CPU; the engine's own start of the container is counted before the clock starts.
    expect(ended.usage?.cpuSeconds).toBeLessThan(ended.seconds + 0.5);
    expect(ended.usage?.throttledSeconds).toBe(0);
    expect(leftGroups()).toEqual([]);
  });

  test('is its highest memory', async () => {
    const { usage } = await invoke(allocate(200));
    expect(usage?.peakMemoryBytes).toBeGreaterThanOrEqual(200 * MIB);
    expect(usage?.peakMemoryBytes).toBeLessThan(302 * MIB);
  });

  test('is its own: the next one, in the same group, starts from nothing', async () => {
    const heavy = await invoke(allocate(200), 2);
    const light = await invoke('true', 2);
    expect(light.usage?.peakMemoryBytes).toBeLessThan(50 * MIB);
    expect(light.usage?.cpuSeconds).toBeLessThan(heavy.usage?.cpuSeconds ?? 0);
  });

  test('tells of a child that was killed for want of memory although all ended well', async () => {
    for (const order of [1, 2, 3, 4, 5]) {
      const ended = await invoke(`(${allocate(400)}) 2>/dev/null; exit 0`, order);
      expect(ended).toMatchObject({ exitCode: 0, outOfMemory: true });
      expect(ended.usage?.outOfMemoryKills).toBeGreaterThanOrEqual(1);
    }
    const next = await invoke('true');
    expect(next).toMatchObject({ outOfMemory: false, usage: { outOfMemoryKills: 0 } });
  });

  test('is told, and nothing is left, when it was cut short with children of its own session', async () => {
    const ended = await invoke(
      `for n in 1 2 3; do setsid sleep 300 & done; ${BURN}; sleep 300`,
      1,
      AbortSignal.timeout(5000),
    );
    expect(ended.reason).toBe('cancelled');
    expect(ended.usage?.cpuSeconds).toBeGreaterThan(0.1);
    expect(leftGroups()).toEqual([]);
  });

  test('two at once are counted apart', async () => {
    const [busy, idle] = await Promise.all([invoke(BURN, 11), invoke('sleep 1', 12)]);
    expect(busy.usage?.cpuSeconds).toBeGreaterThan((idle.usage?.cpuSeconds ?? 1) * 2);
    expect(leftGroups()).toEqual([]);
  });
});
