/** What a benchmark leaves, or a killed run, costs no result and does not stay. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Project, result, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

// Uncommitted changes would be measured beside their commit, which sleeps.
const HOST = ['run', '--runtime', 'host', '--no-store', '--mode', 'stored', '--output', 'out'];
const DOCKER = ['run', '--runtime', 'docker', '--no-store', '--mode', 'stored', '--output', 'out'];
/** Mode 000 and 0555, and folders nested deeper than a path may be long; no more than a shell is needed. */
const MESS = `cd "$PINBENCH_OUTPUT"; mkdir -p shut/inner half/inner; echo x >shut/inner/f; echo x >half/inner/f
chmod 0 shut/inner shut; chmod 0555 half/inner half
n=${'d'.repeat(100)}; i=0; while [ $i -lt 60 ]; do mkdir $n; cd -P $n; i=$((i+1)); done; echo x >f; chmod 0 .
echo '${result(1)}'`;

/** A project, with a folder for temporary files that nobody else uses. */
async function inProject<Answer>(
  files: Record<string, string>,
  work: (project: Project, temporary: string) => Promise<Answer>,
): Promise<Answer> {
  const project = new Project(files);
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'leftovers-'));
  try {
    return await work(project, temporary);
  } finally {
    project.remove();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Folders in memory that pinbench made for the runs of this process id. */
function inMemory(pid: number): string[] {
  return readdirSync('/dev/shm').filter((name) => name.startsWith('pinbench-') && name.split('-')[2] === `${pid}`);
}

async function mess(args: string[]): Promise<string> {
  return inProject({ '.pinbench.yml': shellSuite(MESS) }, async (project, TMPDIR) => {
    let pid = 0;
    const started = (found: number): void => {
      pid = found;
    };
    const { code, stdout, stderr } = await project.pinbench(args, { env: { TMPDIR }, started });
    assert.equal(code, 0, `${stdout}${stderr}`);
    assert.equal(project.perf().invocations.length, 2);
    assert.deepEqual([...readdirSync(TMPDIR), ...inMemory(pid)], []);
    return 'exit 0 with every sample, and nothing of it is left';
  });
}

/** Three suites, of which the one in the middle is `middle`. */
function threeSuites(middle: string): string {
  const suite = (name: string): string =>
    `  ${name}: { run: { command: [echo, '${result(1)}'], invocations: 1, max-steal: 100%, max-interrupts: 1000000 } }`;
  return `version: 1\nsuites:\n${suite('a')}\n  b: ${middle}\n${suite('c')}\n`;
}

async function killed(args: string[], needsImage: boolean): Promise<string> {
  const files = { '.pinbench.yml': shellSuite('sleep 60', { run: 'timeout: 2m' }) };
  return inProject(files, async (project, TMPDIR) => {
    let pid = 0;
    const started = (found: number): void => {
      pid = found;
    };
    const ended = project.pinbench(args, { env: { TMPDIR }, started });
    for (let tries = 0; tries < 300 && inMemory(pid).length === 0; tries += 1) await setTimeout(100);
    await setTimeout(needsImage ? 1500 : 500);
    process.kill(pid, 'SIGKILL');
    await ended;
    const left = [...readdirSync(TMPDIR), ...inMemory(pid)];
    assert.ok(left.length > 0, 'the killed run had left nothing, so this shows nothing');
    project.write('.pinbench.yml', shellSuite(`echo '${result(1)}'`));
    const { code, stdout, stderr } = await project.pinbench(args, { env: { TMPDIR } });
    assert.equal(code, 0, `${stdout}${stderr}`);
    assert.deepEqual([...readdirSync(TMPDIR), ...inMemory(pid)], []);
    return `${left.length} folders of the killed run were gone after the next one`;
  });
}

export const rows: Row[] = [
  {
    boundary: 'leftovers',
    attack: 'output without permissions and deeper than a path, in a container',
    tried: 'ends the run with an error when its folder cannot be removed',
    needs: ['engine'],
    run: () => mess(DOCKER),
  },
  {
    boundary: 'leftovers',
    attack: 'output without permissions and deeper than a path, on the host',
    tried: 'ends the run with an error when its folder cannot be removed',
    run: () => mess(HOST),
  },
  {
    boundary: 'leftovers',
    attack: 'output that belongs to another user than pinbench',
    tried: 'ends the run with an error, or is taken for the next invocation’s result',
    needs: ['engine', 'user'],
    run: () => {
      const script = `cd "$PINBENCH_OUTPUT"; [ ! -e perf.json ] || exit 9
mkdir mine; echo x >mine/f; chmod 0700 mine; echo '${result(1)}' >perf.json`;
      const files = { '.pinbench.yml': shellSuite(script, { run: 'user: "1234:1234"', results: 'path: perf.json' }) };
      return inProject(files, async (project, TMPDIR) => {
        const { code, stdout, stderr } = await project.pinbench(DOCKER, { env: { TMPDIR } });
        assert.equal(code, 0, `${stdout}${stderr}`);
        assert.match(stderr, /could not be removed/);
        return 'a warning; every invocation began with an empty folder';
      });
    },
  },
  {
    boundary: 'leftovers',
    attack: 'a benchmark that puts a link in the place of its output folder',
    tried: 'has a folder of the host emptied when its own is removed',
    run: () => {
      const script = `rmdir "$PINBENCH_OUTPUT"; ln -s "$VICTIM" "$PINBENCH_OUTPUT"; echo '${result(1)}'`;
      return inProject({ '.pinbench.yml': shellSuite(script) }, async (project, TMPDIR) => {
        const victim = path.join(project.folder, 'victim');
        mkdirSync(victim);
        project.write('victim/file', 'kept');
        const { code, stdout, stderr } = await project.pinbench(HOST, { env: { TMPDIR, VICTIM: victim } });
        assert.equal(code, 0, `${stdout}${stderr}`);
        assert.equal(project.read('victim/file'), 'kept');
        assert.deepEqual(readdirSync(TMPDIR), []);
        return 'the link was removed, what it points to stayed';
      });
    },
  },
  {
    boundary: 'leftovers',
    attack: 'a run that is killed with SIGKILL, in a container',
    tried: 'leaves folders in /tmp and /dev/shm for good',
    needs: ['engine'],
    run: () => killed(DOCKER, true),
  },
  {
    boundary: 'leftovers',
    attack: 'a run that is killed with SIGKILL, on the host',
    tried: 'leaves folders in /tmp and /dev/shm for good',
    run: () => killed(HOST, false),
  },
  {
    boundary: 'leftovers',
    attack: 'a suite that cannot be run at all, between two that can',
    tried: 'takes the report of the finished suite with it',
    run: () =>
      inProject({ '.pinbench.yml': threeSuites('{ image: { name: x } }') }, async (project) => {
        const { code, stdout, stderr } = await project.pinbench(HOST);
        assert.equal(code, 2, stderr);
        assert.equal(project.perf('out/a/perf.json').status, 'ok');
        const report: { suites: { suite: string }[]; gate: { exitCode: number } } = JSON.parse(
          project.read('out/report.json'),
        );
        assert.match(JSON.stringify(report), /"a"/);
        assert.match(project.read('out/report.md'), /has not finished/);
        assert.match(stdout, /has not finished/);
        return 'perf.json, report.json and report.md of the first; the others are named; exit 2';
      }),
  },
  {
    boundary: 'leftovers',
    attack: 'an output folder in which one suite’s file cannot be written',
    tried: 'takes the results of the other suites with it',
    run: () =>
      inProject(
        { '.pinbench.yml': threeSuites(`{ run: { command: [echo, '${result(1)}'], invocations: 1 } }`) },
        async (project) => {
          project.write('out/b', 'a file where a folder has to be');
          const { code, stdout, stderr } = await project.pinbench(HOST);
          assert.equal(code, 4, stderr);
          for (const name of ['a', 'c']) assert.equal(project.perf(`out/${name}/perf.json`).results.length, 1);
          assert.ok(existsSync(path.join(project.folder, 'out/report.json')));
          assert.match(stdout, /could not be written/);
          return 'both other perf.json and the report of all three, which says what is missing; exit 4';
        },
      ),
  },
];
