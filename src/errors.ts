/**
 * An error a person can act on: what happened (with the offending value), what was expected, what to do.
 * Anything thrown that is not one of these is a defect of pinbench and is printed with its stack.
 */
export class PinbenchError extends Error {
  readonly kind: 'usage' | 'benchmark' | 'infrastructure';
  readonly expected: string | undefined;
  readonly todo: string | undefined;

  constructor(
    kind: PinbenchError['kind'],
    happened: string,
    more: { expected?: string; todo?: string; cause?: unknown } = {},
  ) {
    super(happened, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'PinbenchError';
    this.kind = kind;
    this.expected = more.expected;
    this.todo = more.todo;
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
    if (this.todo !== undefined) lines.push(`  to mend:  ${this.todo}`);
    return lines.join('\n');
  }
}

/** Wrong use or configuration: exit code 2. */
export function usageError(
  happened: string,
  more?: { expected?: string; todo?: string; cause?: unknown },
): PinbenchError {
  return new PinbenchError('usage', happened, more);
}

/** The world failed (engine, network, disk, git), never the benchmark: exit code 4. */
export function infrastructureError(
  happened: string,
  more?: { expected?: string; todo?: string; cause?: unknown },
): PinbenchError {
  return new PinbenchError('infrastructure', happened, more);
}

/** What the benchmark printed cannot be used: run status `invalid output`, exit code 3. */
export function invalidOutput(
  happened: string,
  more?: { expected?: string; todo?: string; cause?: unknown },
): PinbenchError {
  return new PinbenchError('benchmark', happened, more);
}

/** The message of anything that was thrown, for use inside a sentence. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The name of the error that the system gave ("ENOENT"); null for anything else that was thrown. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}
