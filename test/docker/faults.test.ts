import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { leftContainers, Project, result, shellSuite } from './project.ts';

/** Each way a benchmark can go wrong ends in its own status, sentence and exit code, and leaves nothing behind. */
interface Fault {
  name: string;
  script: string;
  run?: string;
  results?: string;
  code: number;
  status: string;
  says: RegExp;
}

const good = `echo '${result(1)}'`;
const huge = `printf '{"results":[{"name":"%s","metrics":[{"name":"m","value":1}]}]}' $(head -c 10000 /dev/zero | tr '\\0' n)`;

const faults: Fault[] = [
  { name: 'exits with 7', script: `${good}; exit 7`, code: 3, status: 'failed', says: /exit(ed)?.*7/ },
  { name: 'dies of a signal', script: 'kill -SEGV $$', code: 3, status: 'failed', says: /139/ },
  { name: 'hangs', script: 'sleep 600', run: 'timeout: 2s', code: 3, status: 'timeout', says: /limit of 2 s/ },
  {
    name: 'ignores TERM and hangs',
    script: "trap '' TERM INT; while :; do sleep 1; done",
    run: 'timeout: 2s',
    code: 3,
    status: 'timeout',
    says: /run\.timeout/,
  },
  { name: 'prints nothing', script: 'true', code: 3, status: 'invalid output', says: /printed nothing/ },
  { name: 'prints no results', script: 'echo hello', code: 3, status: 'invalid output', says: /hello/ },
  {
    name: 'prints half a JSON',
    script: `echo '${result(1).slice(0, 30)}'`,
    code: 3,
    status: 'invalid output',
    says: /JSON/i,
  },
  {
    name: 'prints NaN',
    script: `echo '{"results":[{"name":"b","metrics":[{"name":"t","value":NaN,"units":"ms"}]}]}'`,
    code: 3,
    status: 'invalid output',
    says: /NaN/,
  },
  {
    name: 'prints 1e400',
    script: `echo '{"results":[{"name":"b","metrics":[{"name":"t","value":1e400,"units":"ms"}]}]}'`,
    code: 3,
    status: 'invalid output',
    says: /finite|1e400|Infinity/i,
  },
  { name: 'prints a name of 10,000 characters', script: huge, code: 3, status: 'invalid output', says: /200/ },
  {
    name: 'is killed for memory',
    script: 'head -c 300m /dev/zero | tail >/dev/null',
    code: 3,
    status: 'out of memory',
    says: /64 MiB|memory/,
  },
  {
    name: 'loses a child to the memory limit and exits with 0',
    script: `(head -c 300m /dev/zero | tail >/dev/null) ; ${good}; exit 0`,
    code: 3,
    status: 'out of memory',
    says: /memory/,
  },
  {
    name: 'has a command that does not exist',
    script: 'true',
    run: 'command: [no-such-program]',
    code: 3,
    status: 'failed',
    says: /no-such-program.*not found/,
  },
  {
    name: 'writes no result file',
    script: good,
    results: 'path: r.json',
    code: 3,
    status: 'invalid output',
    says: /r\.json/,
  },
  {
    name: 'makes its result file a link to a file of the host',
    script: 'ln -s /etc/passwd $PINBENCH_OUTPUT/r.json',
    results: 'path: r.json',
    code: 3,
    status: 'invalid output',
    says: /r\.json/,
  },
  {
    name: 'makes its result file a pipe',
    script: 'mkfifo $PINBENCH_OUTPUT/r.json',
    results: 'path: r.json',
    code: 3,
    status: 'invalid output',
    says: /ordinary file/,
  },
];

describe.skipIf(engineMissing)('a benchmark that goes wrong', () => {
  let project: Project;
  let temporary: string;
  beforeEach(() => {
    temporary = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  });
  afterEach(() => {
    project.remove();
    rmSync(temporary, { recursive: true, force: true });
  });

  test.each(faults)('$name: $status, exit code $code', async ({ script, run, results, code, status, says }) => {
    const config = shellSuite(script, {
      ...(run === undefined ? {} : { run }),
      ...(results === undefined ? {} : { results }),
    });
    project = new Project({ '.pinbench.yml': run?.startsWith('command') ? withoutFirstCommand(config) : config });
    const finished = await project.pinbench(['run', '--runtime', 'docker', '--output', 'out'], {
      env: { TMPDIR: temporary },
    });
    expect(finished.stderr).not.toContain('bug in pinbench');
    expect({ code: finished.code, status: project.perf().status }).toEqual({ code, status });
    expect(project.perf().failure).toMatch(says);
    expect(finished.stdout).toMatch(says);
    expect(project.perf().results).toEqual([]);
    expect(leftContainers()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    // Nothing that failed may ever count as a baseline.
    expect(readdirSync(project.folder)).not.toContain('.pinbench');
  });

  test('prints 2 GB: it is read to its end in little memory, and its results still count', async () => {
    const script = `head -c 1000m /dev/zero | tr '\\0' x; echo; ${good}`;
    project = new Project({ '.pinbench.yml': shellSuite(script.replace('1000m', '2000m'), { run: 'timeout: 5m' }) });
    const finished = await project.pinbench(['run', '--invocations', '1', '--output', 'out'], {
      env: { TMPDIR: temporary, NODE_OPTIONS: '--max-old-space-size=128' },
    });
    expect(finished.code).toBe(0);
    expect(project.perf().warnings.join()).toMatch(/printed 20\d+ bytes/);
    expect(project.perf().results.map((one) => one.benchmark)).toEqual(['b']);
  });

  test('prints commands, mentions and HTML: none of it comes through alive', async () => {
    const nasty = [
      '::set-output name=x::y',
      '##[error]x',
      '@everyone',
      '</details><script>',
      '|a|b|',
      '![x](http://e.vil)',
    ];
    const line = JSON.stringify({
      results: nasty.map((name) => ({ name, metrics: [{ name: 'm', value: 1, units: 'ms' }] })),
    });
    project = new Project({ '.pinbench.yml': shellSuite(`cat <<'END'\n::error::boo\n${line}\nEND`) });
    const finished = await project.pinbench(['run', '--output', 'out']);
    expect(finished.code).toBe(0);
    const markdown = project.read('out/report.md');
    expect(markdown).not.toMatch(/<script|@everyone|!\[x\]|^::/m);
    expect(finished.stdout + finished.stderr).not.toMatch(/^\s*::|\u202e/m);
  });

  test('a Dockerfile that fails: its last lines are shown, and it is the benchmark that failed', async () => {
    project = new Project({
      Dockerfile: 'FROM pinbench-test/c:1\nRUN echo dGhpcyBpcyB3aHk= | base64 -d >&2; exit 9\n',
      '.pinbench.yml': 'version: 1\nsuites:\n  s: { image: { dockerfile: Dockerfile }, run: { command: [x] } }\n',
    });
    const finished = await project.pinbench(['run', '--output', 'out']);
    expect({ code: finished.code, status: project.perf().status }).toEqual({ code: 3, status: 'failed' });
    expect(project.perf().failure).toMatch(/this is why/);
  });

  test('SIGTERM in the middle: the container is gone, the status is cancelled', async () => {
    project = new Project({ '.pinbench.yml': shellSuite('sleep 600') });
    const running = project.pinbench(['run', '--output', 'out'], {
      env: { TMPDIR: temporary },
      started: (pid) => {
        const poll = setInterval(() => {
          if (leftContainers().length === 0) return;
          clearInterval(poll);
          process.kill(pid, 'SIGTERM');
        }, 200);
      },
    });
    const finished = await running;
    expect({ code: finished.code, status: project.perf().status }).toEqual({ code: 3, status: 'cancelled' });
    expect(leftContainers()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

/** The suite's own command goes; YAML allows a key once. */
function withoutFirstCommand(config: string): string {
  return config.replace(/^ {6}command: \[sh.*\n/m, '');
}
