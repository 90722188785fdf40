/**
 * An error a person can act on: what happened (with the offending value), what was expected, what to do.
 * Anything thrown that is not one of these is a bug in pinbench and is printed with its stack.
 */
export class PinbenchError extends Error {
  readonly kind: 'usage' | 'benchmark' | 'infrastructure';
  readonly expected: string | undefined;
  readonly fix: string | undefined;

  constructor(
    kind: PinbenchError['kind'],
    happened: string,
    more: { expected?: string; fix?: string; cause?: unknown } = {},
  ) {
    super(happened, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'PinbenchError';
    this.kind = kind;
    this.expected = more.expected;
    this.fix = more.fix;
  }

  /** What a process that fails with it ends with. */
  get exitCode(): 2 | 3 | 4 {
    const codes = { usage: 2, benchmark: 3, infrastructure: 4 } as const;
    return codes[this.kind];
  }

  /** The whole error as text: one line per part. */
  sentence(): string {
    const lines = [this.message];
    if (this.expected !== undefined) lines.push(`  expected: ${this.expected}`);
    if (this.fix !== undefined) lines.push(`  to fix:   ${this.fix}`);
    return lines.join('\n');
  }
}

/** Wrong use or configuration: exit code 2. */
export function usageError(
  happened: string,
  more?: { expected?: string; fix?: string; cause?: unknown },
): PinbenchError {
  return new PinbenchError('usage', happened, more);
}

/** The infrastructure failed (engine, network, disk, git), never the benchmark: exit code 4. */
export function infrastructureError(
  happened: string,
  more?: { expected?: string; fix?: string; cause?: unknown },
): PinbenchError {
  return new PinbenchError('infrastructure', happened, more);
}

/** What the benchmark printed cannot be used: run status `invalid output`, exit code 3. */
export function invalidOutput(
  happened: string,
  more?: { expected?: string; fix?: string; cause?: unknown },
): PinbenchError {
  return new PinbenchError('benchmark', happened, more);
}

/** What a system call says when the machine has run out of something, wherever that happens. */
const EXHAUSTED: Partial<Record<string, string>> = {
  ENOSPC: 'free some space on the disk, or use another one',
  EDQUOT: 'free some space, or raise the quota',
  EFBIG: 'raise the limit of a file’s size (ulimit -f)',
  EMFILE: 'raise the limit of open files (ulimit -n)',
  ENFILE: 'close programs with many open files',
  ENOMEM: 'free some memory',
  EAGAIN: 'raise the limit of processes (ulimit -u), or end some',
  EROFS: 'use a writable folder',
  EIO: 'check the disk',
  ESTALE: 'mount the network file system again',
};

/** As an error for a person, where it is one: a machine that has run out of something is no defect. Null for a defect. */
export function asKnown(thrown: unknown): PinbenchError | null {
  if (thrown instanceof PinbenchError) return thrown;
  const code = codeOf(thrown) ?? '';
  if (code === 'ERR_MODULE_NOT_FOUND') {
    return infrastructureError(`a file of pinbench itself is missing: ${messageOf(thrown)}`, {
      expected: 'the whole dist/ folder of one release',
      fix: 'install it again',
    });
  }
  const fix = EXHAUSTED[code];
  if (fix !== undefined) return infrastructureError(messageOf(thrown), { fix });
  // The folder that the program was started in has been removed.
  if (/\buv_cwd\b/.test(messageOf(thrown))) {
    return usageError('the current folder no longer exists', { fix: 'change to one that does' });
  }
  return null;
}

/** For reports of defects. */
export function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** The message of anything that was thrown, for use inside a sentence. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The name of the error that the system gave ("ENOENT"); null for anything else that was thrown. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}
