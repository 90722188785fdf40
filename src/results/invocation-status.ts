/** How an invocation ended, as a status. */
import type { Ended } from '../model/ports/engine.ts';
import type { RunStatus } from '../model/run.ts';

/** What decides the status of one invocation. */
export interface EndedFacts
  extends Pick<Ended, 'reason' | 'exitCode' | 'outOfMemory' | 'seconds' | 'notStarted' | 'detail'> {
  /** 1 for the first. */
  order: number;
  timeoutSeconds: number;
  memoryBytes: number;
}

/**
 * The status of one ended invocation and, unless it is `ok`, a sentence. What we or the machine did to it comes before
 * what it did itself; `out of memory` also when it went on after only a child of it was killed.
 */
export function statusOf(facts: EndedFacts): { status: RunStatus; failure: string | null } {
  const invocation = `invocation ${facts.order}`;
  if (facts.reason === 'cancelled') {
    return { status: 'cancelled', failure: `${invocation} was cancelled after ${seconds(facts.seconds)}` };
  }
  if (facts.reason === 'engine lost') {
    const detail = facts.detail === null ? '' : `: ${facts.detail}`;
    return { status: 'infrastructure error', failure: `the engine was lost during ${invocation}${detail}` };
  }
  if (facts.reason === 'timeout') {
    return {
      status: 'timeout',
      failure: `${invocation} was stopped at its limit of ${seconds(facts.timeoutSeconds)} (run.timeout)`,
    };
  }
  if (facts.outOfMemory) {
    const limit = `${mebibytes(facts.memoryBytes)} (run.memory)`;
    const who = facts.exitCode === 0 ? 'a process inside' : 'it';
    return {
      status: 'out of memory',
      failure: `${invocation} reached its memory limit of ${limit}: ${who} was killed`,
    };
  }
  if (facts.notStarted !== null) {
    const { sentence, culprit } = facts.notStarted;
    const status = culprit === 'command' ? 'failed' : 'infrastructure error';
    return { status, failure: `${invocation} could not start: ${sentence}` };
  }
  if (facts.exitCode === 0) return { status: 'ok', failure: null };
  if (facts.exitCode === null) return { status: 'failed', failure: `${invocation} ended without an exit code` };
  return {
    status: 'failed',
    failure: `${invocation} ended with exit code ${facts.exitCode}${meaning(facts.exitCode)}`,
  };
}

/** Exit codes as POSIX shells use them. */
function meaning(exitCode: number): string {
  if (exitCode === 126) return ': the command was found but cannot be executed';
  if (exitCode === 127) return ': the command was not found';
  return exitCode > 128 && exitCode <= 192 ? `: killed by ${signalName(exitCode - 128)}` : '';
}

function signalName(signal: number): string {
  const names: Record<number, string> = {
    1: 'SIGHUP',
    2: 'SIGINT',
    4: 'SIGILL',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    13: 'SIGPIPE',
    15: 'SIGTERM',
    31: 'SIGSYS',
  };
  const name = names[signal];
  return name === undefined ? `signal ${signal}` : `signal ${signal} (${name})`;
}

function seconds(value: number): string {
  return `${Number(value.toFixed(1))} s`;
}

function mebibytes(bytes: number): string {
  return `${Number((bytes / 2 ** 20).toFixed(1))} MiB`;
}
