/** Suites with a ready image: its name may mean another one by the time that suspects are measured beside the base. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { printing } from '../action/benchmarks.ts';
import { engineMissing } from '../engine/engine.ts';
import { registryMissing, startRegistry } from '../engine/registry.ts';
import { BASE, leftContainers, Project } from './project.ts';

function configuration(image: string): string {
  const script = printing({ parse: 100 }).replaceAll('\n', '\n          ');
  return `version: 1
suites:
  s:
    image: { name: "${image}" }
    run:
      command:
        - sh
        - -c
        - |
          ${script}
      invocations: 4
      shield: off
      max-steal: 100%
      max-interrupts: 1000000
`;
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

describe.skipIf(engineMissing)('a suite with a ready image', () => {
  const images = new Set<string>();
  let project: Project;
  afterEach(() => {
    project.remove();
    if (images.size > 0) docker('image', 'rm', '--force', ...images);
    images.clear();
  });

  const idOf = (image: string): string => docker('inspect', '--format', '{{.Id}}', image);
  function measure(...more: string[]) {
    return project.pinbench(['run', '--output', 'out', ...more]);
  }

  test('is unchanged while its name means the same, then measured beside what it meant at the base', async () => {
    const name = `pinbench-test/ready-${process.pid}:1`;
    images.add(name);
    project = new Project({ '.pinbench.yml': configuration(name) });
    docker('tag', BASE, name);
    expect((await measure()).code).toBe(0);

    project.commit('same');
    expect((await measure()).stdout).toMatch(/unchanged/);
    expect(project.perf().pairs?.ended).toBe('same image');

    docker('tag', 'pinbench-test/node:1', name);
    project.commit('other');
    const other = await measure();
    expect([other.code, other.stdout]).toEqual([0, expect.stringMatching(/unchanged/)]);
    expect(project.perf().image?.id).toBe(idOf('pinbench-test/node:1'));
    expect(project.perf().pairs).toMatchObject({ ended: 'decided', base: { image: idOf(BASE) } });

    const bisected = await project.pinbench(['bisect', 'HEAD~1', 'HEAD', '--metric', 'parse/time']);
    expect([bisected.code, bisected.stdout]).toEqual([3, expect.stringContaining('both name the same image')]);

    // Nothing that is stored knows what it meant then.
    rmSync(path.join(project.folder, '.pinbench'), { recursive: true });
    const unknown = await measure('--mode', 'paired');
    expect(unknown.code).toBe(0);
    expect(unknown.stdout).toContain(`what the image "${name}" was for`);
    expect(project.perf().pairs).toBeUndefined();
    expect(leftContainers()).toEqual([]);
  });

  test('is measured beside the image that the base itself names', async () => {
    project = new Project({ '.pinbench.yml': configuration(BASE) });
    expect((await measure()).code).toBe(0);
    project.write('.pinbench.yml', configuration('pinbench-test/node:1'));
    project.commit('another image');
    rmSync(path.join(project.folder, '.pinbench'), { recursive: true });
    expect((await measure('--mode', 'paired')).code).toBe(0);
    expect(project.perf().pairs).toMatchObject({ ended: 'decided', base: { image: idOf(BASE) } });
  });

  test.skipIf(registryMissing)(
    'has the image of the base pulled by its digest when it is not there any more',
    async () => {
      const registry = await startRegistry();
      try {
        const name = `${registry.address}/bench:latest`;
        images.add(name);
        project = new Project({ '.pinbench.yml': configuration(name) });
        const push = (version: string): string => {
          execFileSync('docker', ['build', '--quiet', '--tag', name, '-'], {
            input: `FROM ${BASE}\nLABEL version=${version}\n`,
            stdio: ['pipe', 'ignore', 'pipe'],
          });
          docker('push', '--quiet', name);
          return idOf(name);
        };
        const first = push('1');
        expect((await measure()).code).toBe(0);
        docker('image', 'rm', name);
        expect(() => idOf(first)).toThrow();

        project.commit('later');
        push('2');
        const later = await measure();
        expect([later.code, later.stdout]).toEqual([0, expect.stringMatching(/unchanged/)]);
        expect(project.perf().pairs).toMatchObject({ ended: 'decided', base: { image: first } });
        images.add(first);
      } finally {
        await registry.stop();
      }
    },
  );
});
