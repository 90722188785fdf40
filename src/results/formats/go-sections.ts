/** The lines of `go test -bench` -> sections, one of each package: results as they stand, and what failed or was skipped. */
import type { Better } from '../../model/run.ts';
import type { Output } from '../output.ts';

const RESULT = /^(Benchmark(?:[^a-z\s]\S*)?)[ \t]+(\d+)[ \t]+([-+]?(?:[\d.]|NaN|Inf).*)$/;
/** A name that something was printed behind, before its numbers. */
const ANNOUNCED = /^(Benchmark(?:[^a-z\s]\S*)?)[ \t]*\t/;
/** With -v the name stands alone before it runs. */
const ALONE = /^Benchmark(?:[^a-z\s]\S*)?$/;
/** At the end of a line, which may begin with what was printed and not ended: "done 100\t  12.5 ns/op". */
const NUMBERS = /\d\t( *[-+]?(?:[\d.]|NaN|Inf)\S* \S+(?:\t *[-+]?(?:[\d.]|NaN|Inf)\S* \S+)*)$/;
const LONGEST = 2000;
const STATE = /^\s*--- (FAIL|SKIP): (Benchmark\S*)/;
const END = /^(?:PASS|FAIL|ok)(?:\s|$)/;
/** "FAIL\texample.com/x\t0.1s", which comes after it. */
const PACKAGE_END = /^(?:FAIL|ok) *\t(\S+)(?:\t| \[)/;

export interface Section {
  pkg: string;
  /** In the order of the output; the name is as Go wrote it. */
  results: { name: string; pairs: string }[];
  states: { name: string; state: 'failed' | 'skipped'; detail: string | null }[];
  directions: Map<string, Better>;
  /** It stops in the middle. */
  isOpen: boolean;
}

export function isResultLine(line: string): boolean {
  return line.startsWith('Benchmark') && RESULT.test(line);
}

/** `go test` begins a section with its package and ends it with PASS, FAIL or ok; lines picked from it have neither. */
export function sectionsOf(output: Output, pkg: string, hasEnd: boolean | undefined): Section[] {
  const walk = new Walk(pkg, hasEnd);
  const { lines } = output;
  for (const [index, line] of lines.entries()) walk.take(line, lines[index + 1]);
  return [...walk.finish()];
}

class Walk {
  readonly sections: Section[] = [];
  readonly #hasEnd: boolean | undefined;
  #section: Section;
  /** The name of a benchmark that has begun and has no numbers yet. */
  #begun: string | null = null;
  /** The name that stood alone last, as with -v, and whether it has no numbers yet. */
  #alone: string | null = null;
  #isRunning = false;
  /** What failed between the end of a package and the name of the next: a package that only fails has no header. */
  #homeless: Section['states'] | null = null;

  constructor(pkg: string, hasEnd: boolean | undefined) {
    this.#hasEnd = hasEnd;
    this.#section = this.#begin(pkg, hasEnd === false);
  }

  /** `next` is undefined for the last line, which is empty where the text ends as it should. */
  take(line: string, next: string | undefined): void {
    if (this.#takeResult(line)) {
      if (next === undefined && this.#hasEnd !== true) this.#section.isOpen = true;
    } else if (!this.#takeState(line, next ?? '')) this.#takeOther(line);
  }

  finish(): readonly Section[] {
    this.#forget();
    this.#house('');
    return this.sections;
  }

  #begin(pkg: string, isOpen: boolean): Section {
    const section: Section = { pkg, results: [], states: [], directions: new Map(), isOpen };
    this.sections.push(section);
    return section;
  }

  #takeResult(line: string): boolean {
    const own = this.#ownPart(line);
    const result = own.startsWith('Benchmark') ? RESULT.exec(own) : null;
    if (result === null && own.startsWith('Benchmark')) this.#announce(ANNOUNCED.exec(own)?.[1]);
    const hasNumbers = result === null && this.#begun !== null && line.length <= LONGEST;
    const name = result?.[1] ?? this.#begun;
    const pairs = result?.[3] ?? (hasNumbers ? NUMBERS.exec(line)?.[1] : undefined);
    if (name === null || pairs === undefined) return false;
    if (result !== null && name !== this.#begun) this.#forget();
    this.#section.results.push({ name, pairs });
    this.#begun = null;
    this.#isRunning = false;
    return true;
  }

  /** The line from the name on: with -v what the benchmark printed may stand before it. */
  #ownPart(line: string): string {
    const at = this.#alone === null || line.length > LONGEST ? -1 : line.lastIndexOf(this.#alone);
    return at > 0 && !/^\s/.test(line) ? line.slice(at) : line;
  }

  #announce(name: string | undefined): void {
    if (name === undefined) return;
    this.#forget();
    this.#begun = name;
  }

  /** A benchmark that began must not vanish. */
  #forget(): void {
    const name = this.#begun;
    if (name !== null) this.#section.states.push({ name, state: 'failed', detail: 'its numbers were not found' });
    this.#begun = null;
  }

  #takeState(line: string, next: string): boolean {
    const [, word, name] = STATE.exec(line) ?? [];
    const states = this.#homeless ?? this.#section.states;
    const running = this.#begun ?? (this.#isRunning ? this.#alone : null);
    if (name !== undefined) {
      const detail = /^\s+\S/.test(next) ? next.trim() : null;
      states.push({ name, state: word === 'FAIL' ? 'failed' : 'skipped', detail });
    } else if (line.startsWith('panic: ') && running !== null) {
      states.push({ name: running, state: 'failed', detail: line });
    } else return false;
    this.#begun = null;
    return true;
  }

  #takeOther(line: string): void {
    if (ALONE.test(line)) {
      this.#alone = line;
      this.#isRunning = true;
    } else if (line.startsWith('pkg: ')) {
      const pkg = line.slice(5).trim();
      this.#forget();
      if (pkg !== this.#section.pkg) this.#section = this.#begin(pkg, false);
      this.#house(pkg);
      this.#section.isOpen = this.#hasEnd !== true;
    } else if (line.startsWith('Unit ')) {
      const [, unit, direction] = /^Unit\s+(\S+)\s(?:.*\s)?better=(lower|higher)\b/.exec(line) ?? [];
      if (unit !== undefined) this.#section.directions.set(unit, direction === 'higher' ? 'higher' : 'lower');
    } else if (END.test(line)) this.#takeEnd(PACKAGE_END.exec(line)?.[1]);
  }

  #takeEnd(pkg: string | undefined): void {
    this.#alone = null;
    this.#forget();
    if (this.#hasEnd !== undefined) return;
    this.#section.isOpen = false;
    if (pkg === undefined) return;
    this.#house(pkg);
    this.#homeless = [];
  }

  /** Gives what failed before its package was named to that package. */
  #house(pkg: string): void {
    const states = this.#homeless ?? [];
    this.#homeless = null;
    if (states.length === 0) return;
    const section = pkg === this.#section.pkg ? this.#section : this.#begin(pkg, false);
    section.states.push(...states);
  }
}
