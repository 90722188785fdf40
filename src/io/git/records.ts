/** A list that git prints, looked at as it comes: of another's repository nobody knows how long it gets. */
import { spawn } from 'node:child_process';
import { codeOf, PinbenchError } from '../../model/errors.ts';
import { gitEnvironment } from './environment.ts';
import { brokenOff, type GitOptions, gitError } from './git.ts';
import { redact } from './messages.ts';

/** Of a record; what is longer is cut. No path that a file could be made at is. */
const MOST_RECORD = 64 * 1024;
const MOST_WORDS = 64 * 1024;

/**
 * `take` is given each record that git ends with a NUL, one character a byte. What it throws ends git and is thrown here;
 * everything else is an infrastructure error. For repositories that are named outright, by GIT_DIR.
 */
export async function gitRecords(
  args: string[],
  {
    cwd,
    env,
    config,
    signal,
    timeoutSeconds = 120,
    ownFiles,
    secrets = [],
  }: GitOptions & { env: Record<string, string> },
  take: (record: string) => void,
): Promise<void> {
  const late = AbortSignal.timeout(timeoutSeconds * 1000);
  const inFolder = cwd === undefined ? [] : ['-C', cwd];
  const child = spawn('git', ['--no-pager', ...inFolder, ...args], {
    env: gitEnvironment(env, config),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < MOST_WORDS) stderr += chunk.toString();
  });
  try {
    await Promise.all([ended, readRecords(child.stdout, take)]);
    const code = await ended;
    if (code === 0) return;
    if (code === null) throw brokenOff(args, { signal: child.signalCode }, timeoutSeconds);
    const printed = { stdout: Buffer.alloc(0), stderr: redact(stderr, secrets), ownFiles: ownFiles === true };
    throw gitError(args, { code, ...printed });
  } catch (thrown) {
    if (thrown instanceof PinbenchError) throw thrown;
    throw brokenOff(args, late.aborted ? { killed: true } : { code: codeOf(thrown) }, timeoutSeconds);
  } finally {
    child.kill('SIGKILL');
  }
}

async function readRecords(output: AsyncIterable<Buffer>, take: (record: string) => void): Promise<void> {
  let rest = '';
  for await (const chunk of output) {
    const records = (rest + chunk.toString('latin1')).split('\0');
    rest = (records.pop() ?? '').slice(0, MOST_RECORD);
    for (const record of records) take(record);
  }
}
