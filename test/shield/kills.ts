/**
 * Kills a run with -9 at random moments and looks whether the next start leaves the host as it was: `npm run test:shield`.
 * The next start is a whole run in every other round, and only the taking back in the rest.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connectEngine, LABEL } from '../../src/io/engine/client.ts';
import { sweepContainers } from '../../src/io/engine/container-sweep.ts';
import { ownerIsGone } from '../../src/io/process/owner-mark.ts';
import { hostLockHolder } from '../../src/io/shield/lock.ts';
import { hostShield, restoreHost } from '../../src/io/shield/shield.ts';
import { PinbenchError } from '../../src/model/errors.ts';
import { agentsOfThisMachine, canShield, differences, readHost, STATE, withLock } from './host.ts';
import { quiet } from './quiet.ts';

const HELP = `Usage: npm run test:shield -- [options]
  --rounds N      runs to kill (default 100)
  --cpus LIST     the benchmark's CPUs (default 1)
  --image NAME    a ready image with sleep in it (default pinbench-test/c:1)
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    cpus: { type: 'string', default: '1' },
    image: { type: 'string', default: 'pinbench-test/c:1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is not a number of rounds`);
if (!canShield) throw new Error('this needs root and a host whose cpusets are those of cgroup v1');

const engine = connectEngine();
const request = { cpus: values.cpus, memoryNodes: '0', mode: 'on' as const, leave: agentsOfThisMachine() };
/** Others on this host: a process, one that chose its CPUs, a container with all CPUs. */
const bystanders = [spawn('sleep', ['3600']), spawn('taskset', ['-c', values.cpus, 'sleep', '3600'])];
const bystander = docker(
  'run',
  '--detach',
  '--network',
  'none',
  '--label',
  'pinbench-bystander',
  values.image,
  'sleep',
  '3600',
);
let found = { journals: 0, containers: 0 };
let [killed, good, bad, refused] = [0, 0, 0, 0];
let stopped = false;
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => (stopped = true));
try {
  await sleep(300);
  // How long a whole run takes here, so that kills come at any moment of it.
  const times: number[] = [];
  while (times.length < 3) {
    const began = performance.now();
    await once(startRun(), 'exit');
    times.push(performance.now() - began);
  }
  const whole = Math.min(...times);
  console.log(`a whole run takes ${whole.toFixed(0)} ms; killing ${rounds} runs at random moments of it`);
  // Looked at but not counted: a run that ended before its kill, and one whose next run was refused.
  while (killed < rounds && !stopped) {
    const round = killed + 1;
    const { signal, wrong, said, stood } = await killOne(round, whole);
    const wasKilled = signal === 'SIGKILL';
    if (wrong.length > 0) {
      bad += 1;
      const end = wasKilled ? 'killed' : 'ended before its kill';
      console.log([`round ${round}, ${end}:`, ...wrong, ...said].join('\n  '));
    } else if (said.length > 0) {
      console.log([`round ${round} is as before, but was told:`, ...said].join('\n  '));
    }
    if (!stood && ++refused > rounds) throw new Error('other work on this host lets no shield stand');
    if (!wasKilled || !stood) continue;
    killed += 1;
    if (wrong.length === 0) good += 1;
    if (killed % 10 === 0) console.log(`${killed} killed, ${good} hosts as before`);
  }
} finally {
  for (const warning of restoreHost()) console.log(`warning: ${warning}`);
  for (const child of bystanders) child.kill();
  docker('rm', '--force', bystander);
  await sweepContainers(engine, ownerIsGone);
}
if (killed < rounds) console.log(`stopped after ${killed} of ${rounds} kills`);
console.log(`${found.journals} had left a journal, ${found.containers} a container`);
console.log(
  `${good} of ${killed} hosts as before; ${refused} more next runs were refused, ${bad} hosts were not as before`,
);
if (good !== rounds || bad > 0) process.exitCode = 1;

/** What the next start said, and whether its shield stood, if it was a whole run. */
interface NextStart {
  said: string[];
  stood: boolean;
}

/** `wrong`: what is not as before, in sentences. */
async function killOne(round: number, whole: number): Promise<NextStart & { signal: unknown; wrong: string[] }> {
  // Other runs of pinbench may be at work on this host: nobody changes it while we have the lock.
  const before = await withLock(readHost);
  const child = startRun();
  const ended = once(child, 'exit');
  await Promise.race([sleep(randomInt(Math.ceil(whole))), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  const journals = readdirSync(STATE).filter((name) => name.startsWith('shield')).length;
  const next = round % 2 === 0 ? await wholeRun() : await restoreWhenFree();
  // The engine may still be creating what the dead have ordered.
  await sleep(100);
  const containers = await sweepContainers(engine, ownerIsGone);
  found = { journals: found.journals + journals, containers: found.containers + containers };
  const owners = docker('ps', '--all', '--filter', `label=${LABEL}`, '--format', `{{.Label "${LABEL}"}}`);
  const left = owners.split('\n').filter(ownerIsGone);
  const held = hostLockHolder(STATE) === child.pid;
  const { after, journal } = await withLock(() => ({
    after: readHost(),
    journal: readdirSync(STATE).filter((name) => name.startsWith('shield')),
  }));
  const changed = differences(before, after);
  const wrong = [
    ...changed.slice(0, 5),
    ...(changed.length > 5 ? [`and ${changed.length - 5} more`] : []),
    ...journal.map((name) => `${name} is still there`),
    ...left.map((owner) => `a container of ${owner} is still there`),
    ...(held ? [`process ${child.pid} has the lock although it is dead`] : []),
  ];
  return { signal, wrong, ...next };
}

/** Refused where somebody else's container is on the benchmark's CPUs; what the dead have left is taken back even so. */
async function wholeRun(): Promise<NextStart> {
  const said: string[] = [];
  const progress = { ...quiet, warning: (sentence: string) => void said.push(sentence) };
  try {
    const raised = await hostShield().raise(request, progress, new AbortController().signal);
    return { said: [...said, ...(await raised.lower())], stood: true };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    return { said: [...said, thrown.message], stood: false };
  }
}

/** Once: it does nothing only while another pinbench of this host is at work, and that is waited for. */
async function restoreWhenFree(): Promise<NextStart> {
  for (;;) {
    let busy = false;
    const said = restoreHost({}, () => (busy = true));
    if (!busy) return { said, stood: true };
    await sleep(50);
  }
}

function startRun(): ReturnType<typeof spawn> {
  const script = path.join(import.meta.dirname, 'killed-run.ts');
  return spawn(process.execPath, [script, values.cpus, values.image], { stdio: 'inherit' });
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' }).trim();
}
