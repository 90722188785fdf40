/** A runtime of one file: the suite's command as a child process, and nothing around it. */
import { spawn } from 'node:child_process';
import type { BackendRow, BackendSetting, ExecutionBackend, Prepared } from '../../src/app/backends/backend.ts';
import { everyFact } from '../../src/isolation/facts.ts';
import { infrastructureError } from '../../src/model/errors.ts';
import type { Captured, Ended } from '../../src/model/ports/engine.ts';

export const BARE: BackendRow = { name: 'bare', open: async (setting) => openBare(setting) };

/** A machine that lacks it. */
export const ABSENT: BackendRow = {
  name: 'absent',
  open: async () => ({
    error: infrastructureError('nothing absent is here'),
    warning: 'nothing absent is here either',
  }),
};

function openBare({ host, clock, takeTurn }: BackendSetting): ExecutionBackend {
  const running = (suite: Prepared['suite']): Prepared => {
    const prepared: Prepared = {
      suite,
      image: null,
      under: () => prepared,
      within: (knobs) => running({ ...suite, run: { ...suite.run, ...knobs } }),
      invoke: (_order, _partition, signal, command = suite.run.command ?? []) =>
        runCommand(command, suite.directory, clock.seconds, signal),
    };
    return prepared;
  };
  return {
    name: 'bare',
    runtime: 'host',
    host,
    engine: null,
    shield: null,
    pins: false,
    confines: false,
    usesImages: false,
    lost: 'bare runtime: nothing is isolated',
    conditions: { seccomp: null },
    requested: () => everyFact('host', () => null),
    measured: () => 'tree',
    prepare: async (suite) => running(suite),
    prepareProgram: () => Promise.reject(infrastructureError('the bare runtime has no place for a probe')),
    takeTurn,
    close: async () => {},
  };
}

async function runCommand(
  [program = '', ...args]: string[],
  cwd: string,
  seconds: () => number,
  signal: AbortSignal,
): Promise<Ended> {
  const started = seconds();
  const child = spawn(program, args, { cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const captured = (text: string): Captured => ({ text, bytes: Buffer.byteLength(text), truncated: false });
  return {
    reason: 'exited',
    exitCode,
    outOfMemory: false,
    seconds: seconds() - started,
    stdout: captured(texts.stdout),
    stderr: captured(texts.stderr),
    observed: null,
    contradictions: [],
    notStarted: null,
    resultFiles: [],
    resultProblem: null,
    usage: null,
    detail: null,
  };
}
