import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { type OwnEngine, startOwnEngine, whyNoOwnEngine } from '../engine/own-engine.ts';
import { BASE, Project, shellSuite } from './project.ts';
import { processes as commandLines } from './sandbox/outside.ts';

const reason = engineMissing ? 'no engine' : whyNoOwnEngine();

describe.skipIf(reason !== null)(
  `an engine that is killed in the middle${reason === null ? '' : ` (not run: ${reason})`}`,
  () => {
    const data = mkdtempSync(path.join(os.tmpdir(), 'pbdata-'));
    const run = mkdtempSync(path.join(os.tmpdir(), 'pbengine-'));
    const temporary = mkdtempSync(path.join(os.tmpdir(), 'lost-'));
    let engine: OwnEngine;

    beforeAll(async () => {
      engine = await startOwnEngine(data, run);
      const target = { ...process.env, DOCKER_HOST: engine.host };
      execFileSync('sh', ['-c', `docker save ${BASE} | DOCKER_HOST=${engine.host} docker load`], {
        env: process.env,
        stdio: 'ignore',
      });
      expect(execFileSync('docker', ['image', 'ls', '--quiet', BASE], { env: target, encoding: 'utf8' })).not.toBe('');
    });
    afterAll(async () => {
      await engine.stop();
      for (const folder of [data, run, temporary])
        rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
      rmSync(`${data}.lock`, { force: true });
    });

    test('is an infrastructure error, not the benchmark’s; no process stays, and the next run sweeps the container', async () => {
      const project = new Project({ '.pinbench.yml': shellSuite('exec sleep 7654') });
      const env = { DOCKER_HOST: engine.host, TMPDIR: temporary };
      const finished = await project.pinbench(['run', '--output', 'out'], {
        env,
        started: () => {
          const poll = setInterval(() => {
            if (processes('sleep 7654') === 0) return;
            clearInterval(poll);
            process.kill(engine.pid(), 'SIGKILL');
          }, 200);
        },
      });
      expect({ code: finished.code, status: project.perf().status }).toEqual({
        code: 4,
        status: 'infrastructure error',
      });
      // On a busy machine the process is there before the engine has answered that it is.
      expect(project.perf().failure).toMatch(/engine was lost|no engine answers/);
      expect(processes('sleep 7654')).toBe(0);
      expect(readdirSync(temporary)).toEqual([]);

      await engine.stop();
      engine = await startOwnEngine(data);
      const again = { DOCKER_HOST: engine.host, TMPDIR: temporary };
      const list = ['ps', '--all', '--quiet', '--filter', 'label=pinbench'];
      const left = (): string => execFileSync('docker', list, { env: { ...process.env, ...again }, encoding: 'utf8' });
      expect(left()).not.toBe('');
      project.write('.pinbench.yml', shellSuite('exit 5'));
      const next = await project.pinbench(['run'], { env: again });
      expect(next.stderr).toMatch(/removed 1 container/);
      expect(left()).toBe('');
      project.remove();
    });
  },
);

/** How many processes of this host have exactly this command line. */
function processes(command: string): number {
  return commandLines().filter((line) => line.trim() === command).length;
}
