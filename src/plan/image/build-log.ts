/**
 * What a builder says while it works, told apart: a step that starts, one that came from the cache, or a step's own output.
 * Each builder has a way of its own to say it.
 */
import type { ImageFacts } from '../../model/run.ts';

export type LogEvent =
  | { kind: 'started'; step: string }
  | { kind: 'cached'; step: string }
  | { kind: 'output'; lines: string[] };

/** Lines of output that are kept for an error. */
const KEPT_LINES = 20;

/** Follows one build. `read` makes an event of a line; null for lines that say nothing. */
export class BuildLog {
  readonly cache = new CacheCount();
  readonly #read: (line: string) => LogEvent | null;
  readonly #seen = new Set<string>();
  readonly #steps = new Set<string>();
  readonly #output: string[] = [];

  constructor(read: (line: string) => LogEvent | null) {
    this.#read = read;
  }

  /** Answers a step of the Dockerfile that has just begun, for people; null for all else. */
  take(line: string): string | null {
    const event = this.#read(line);
    if (event === null) return null;
    if (event.kind === 'output') {
      this.#output.push(...event.lines);
      this.#output.splice(0, Math.max(0, this.#output.length - KEPT_LINES));
      return null;
    }
    this.#steps.add(event.step);
    if (event.kind === 'cached') this.cache.cached(event.step);
    else this.cache.started(event.step);
    if (event.kind === 'cached' || this.#seen.has(event.step)) return null;
    this.#seen.add(event.step);
    return isDockerfileStep(event.step) ? event.step : null;
  }

  /** Whether a builder took the work at all: reading the Dockerfile is the first thing it does. */
  begun(): boolean {
    return [...this.#seen].some((step) => step.startsWith('[internal] load '));
  }

  /** All that was built, also what the Dockerfile does not say itself: base images bring steps along (ONBUILD). */
  steps(): string[] {
    return [...this.#steps];
  }

  /** The last lines that steps printed, oldest first. */
  output(): string[] {
    return [...this.#output];
  }
}

/**
 * The engine's BuildKit, as dockerode writes its trace: "[digest] name" for a start, "CACHED: name", else what a step
 * printed, as base64, which a line of words, with its blanks and colons, never looks like.
 */
export function readEngineLine(line: string): LogEvent {
  const started = /^\[sha256:[0-9a-f]+\] (.*)$/.exec(line)?.[1];
  if (started !== undefined) return { kind: 'started', step: started };
  const cached = /^CACHED: (.*)$/.exec(line)?.[1];
  if (cached !== undefined) return { kind: 'cached', step: cached };
  const isBase64 = line.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
  return {
    kind: 'output',
    lines: isBase64 ? Buffer.from(line, 'base64').toString('utf8').trimEnd().split('\n') : [line],
  };
}

/** Plain progress of docker buildx: "#5 [2/4] RUN make" starts a step, "#5 CACHED" says where it came from. */
export function buildxReader(): (line: string) => LogEvent | null {
  const names = new Map<string, string>();
  return (line) => {
    const [, number = '', said = ''] = /^(#\d+) (.*)$/.exec(line) ?? [];
    const known = names.get(number);
    if (said === 'CACHED') return known === undefined ? null : { kind: 'cached', step: known };
    if (said.startsWith('[') && known === undefined) {
      names.set(number, said);
      return { kind: 'started', step: said };
    }
    // "#5 0.153 text" is output of a step; "#5 DONE 0.2s" and the like are not, and a line without a number is an error's.
    const output = number === '' ? line : (/^\d+\.\d+ (.*)$/.exec(said)?.[1] ?? (said.startsWith('ERROR') ? said : ''));
    return output.trim() === '' ? null : { kind: 'output', lines: [output] };
  };
}

/** Podman: "[1/2] STEP 2/5: RUN make" starts a step, and "--> Using cache ID" after it says where it came from. */
export function podmanReader(): (line: string) => LogEvent | null {
  let current = '';
  return (line) => {
    const [, stage = '', number = '', text = ''] = /^(\[\d+\/\d+\] )?STEP (\d+\/\d+): (.*)$/.exec(line) ?? [];
    if (number !== '') {
      current = `[${stage.replace(/[[\]]/g, '')}${number}] ${text}`;
      return { kind: 'started', step: current };
    }
    if (line.startsWith('--> Using cache ')) return { kind: 'cached', step: current };
    return line.startsWith('--> ') ? null : { kind: 'output', lines: [line] };
  };
}

/**
 * How much of a build came from the layer cache, told from step names: "[2/5] RUN ..." is a layer of the Dockerfile,
 * "[internal] ..." is not. `FROM` alone is always there and says nothing.
 */
export class CacheCount {
  readonly #ran = new Set<string>();
  readonly #cached = new Set<string>();

  started(step: string): void {
    if (isLayer(step)) this.#ran.add(step);
  }

  cached(step: string): void {
    if (isLayer(step)) this.#cached.add(step);
  }

  verdict(): ImageFacts['cache'] {
    const fresh = [...this.#ran].filter((step) => !this.#cached.has(step)).length;
    if (fresh === 0) return 'hit';
    return this.#cached.size === 0 ? 'miss' : 'partial';
  }

  /** e.g. "4 of 6 steps from the cache". */
  summary(): string {
    const all = new Set([...this.#ran, ...this.#cached]).size;
    return `${this.#cached.size} of ${all} steps from the cache`;
  }
}

/** A step of the Dockerfile ("[build 2/5] RUN ..."), as against the builder's own housekeeping. */
export function isDockerfileStep(step: string): boolean {
  return /^\[(?:[^\]]* )?\d+\/\d+\] /.test(step);
}

function isLayer(step: string): boolean {
  return isDockerfileStep(step) && !/^\[[^\]]*\] FROM /.test(step);
}
