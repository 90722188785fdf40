/**
 * The inside view: one benchmark through the whole program, then every promise of isolation beside what was read back
 * inside its container. Exits 1 when one of them did not hold. Needs an engine; `--json` prints the rows.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import type { FactName } from '../../src/isolation/facts.ts';
import type { Run } from '../../src/model/run.ts';
import { Project, result, shellSuite } from '../docker/project.ts';
import { engineAnswers, startOwnEngine, whyNoOwnEngine } from '../engine/own-engine.ts';

/** The promise, and where inside the launcher reads it before it becomes the benchmark. */
const PROMISES: Record<FactName, [promise: string, readFrom: string]> = {
  cpus: ['only these CPUs', '/proc/self/status Cpus_allowed_list'],
  memoryNodes: ['memory of their node only', '/proc/self/status Mems_allowed_list'],
  memoryBytes: ['memory limit', 'memory.max, memory.limit_in_bytes'],
  swapBytes: ['no swap', 'memory.swap.max, memory.memsw.limit_in_bytes'],
  pids: ['bounded processes', 'pids.max'],
  shmBytes: ['/dev/shm of this size', '/proc/self/mountinfo'],
  shmPolicy: ['/dev/shm on that node', '/proc/self/mountinfo mpol'],
  network: ['no network', '/proc/net/dev'],
  readOnlyRoot: ['read-only root', '/proc/self/mountinfo'],
  capabilities: ['no capabilities', '/proc/self/status CapEff'],
  noNewPrivileges: ['no new privileges', '/proc/self/status NoNewPrivs'],
  seccomp: ['filtered system calls', '/proc/self/status Seccomp'],
  user: ['unprivileged user', '/proc/self/status Uid, Gid'],
  aslr: ['memory layout', '/proc/self/personality'],
  scheduler: ['scheduling policy and nice', '/proc/self/stat fields 19, 40, 41'],
  cpuQuota: ['no quota of CPU time', 'cpu.max, cpu.cfs_quota_us'],
  coreDumps: ['no core dumps', '/proc/self/limits Max core file size'],
};

interface Row {
  promise: string;
  asked: string;
  seen: string;
  readFrom: string;
  held: boolean;
}

const json = process.argv.includes('--json');
const reason = whyNoOwnEngine();
const own = reason === null ? await startOwnEngine('/var/tmp/pinbench-test-engine') : null;
if (own !== null) process.env.DOCKER_HOST = own.host;
try {
  if (own === null && !engineAnswers()) throw new Error(`no Docker engine answers, and none of our own: ${reason}`);
  execFileSync('bash', [path.resolve(import.meta.dirname, '../engine/base-images.sh')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const run = await measured();
  const rows = rowsOf(run);
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : textOf(run, rows));
  process.exitCode = run.isolation.held && rows.every((row) => row.held) ? 0 : 1;
} finally {
  await own?.stop();
}

async function measured(): Promise<Run> {
  const work = `i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; echo '${result(1)}'`;
  const project = new Project({ '.pinbench.yml': shellSuite(work, { shield: 'auto' }) });
  try {
    const { code, stderr } = await project.pinbench(['run', '--output', 'out']);
    if (code !== 0) throw new Error(`pinbench ended with ${code}:\n${stderr}`);
    return project.perf();
  } finally {
    project.remove();
  }
}

function rowsOf({ isolation, invocations }: Run): Row[] {
  const { requested, observed, violations, shield } = isolation;
  const facts = Object.entries(PROMISES).map(([fact, [promise, readFrom]]): Row => {
    const asked = Reflect.get(requested, fact);
    const seen = observed === null ? null : Reflect.get(observed, fact);
    const held = asked === null || (seen !== null && !violations.some((text) => text.includes(shown(seen))));
    return { promise, asked: shown(asked), seen: shown(seen), readFrom, held };
  });
  const counted = invocations.every(
    ({ cpuSeconds, peakMemoryBytes }) => cpuSeconds !== null && peakMemoryBytes !== null,
  );
  return [
    ...facts,
    {
      promise: 'the CPUs are its own',
      asked: 'auto',
      seen: shield.mode,
      readFrom: 'cpuset.cpus of everything else',
      held: shield.mode !== 'none' || process.getuid?.() !== 0,
    },
    {
      promise: 'use is counted by the kernel',
      asked: 'every invocation',
      seen: counted ? 'CPU time and peak memory' : 'not counted',
      readFrom: 'cgroup files after its end',
      held: counted || process.getuid?.() !== 0,
    },
  ];
}

function textOf({ isolation }: Run, rows: Row[]): string {
  const cells = rows.map(({ promise, asked, seen, readFrom, held }) => [
    promise,
    asked,
    seen,
    readFrom,
    held ? 'held' : 'NOT HELD',
  ]);
  const table = markdownTable([['promise', 'asked for', 'seen inside', 'read from', ''], ...cells]);
  const held = rows.filter((row) => row.held).length;
  const told = [...isolation.violations, isolation.shield.reason].map((text) => `${text}\n`).join('');
  return `${table}\n\n${told}${held} of ${rows.length} promises held\n`;
}

function shown(value: unknown): string {
  return value === null ? '–' : String(value);
}
