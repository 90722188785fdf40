/** YAML text with places: a value, and where in the text each of its keys is. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type PinbenchError, usageError } from '../errors.ts';
import { type KeyPath, type Locate, shown } from './problem.ts';

const MOST_BYTES = 1_048_576;
const MOST_ALIASES = 100;
const MOST_ERRORS = 10;

export interface YamlText {
  value: unknown;
  locate: Locate;
}

/** Reads YAML 1.2 with the core schema, whatever the text says of its version. Throws a usage error naming file:line:column. */
export function readYaml(text: string, file: string): YamlText {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) {
    throw usageError(`${file} has ${bytes} bytes`, { expected: 'a configuration of at most 1 MiB' });
  }
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  // Duplicate keys are looked for below: the package compares every key with every other, which a hostile file can use.
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings].map((fault) => {
    const more = SYNTAX[fault.code] ?? { expected: 'YAML 1.2' };
    return usageError(`${place(fault.pos[0])}: ${sentenceOf(fault.message)}`, more);
  });
  if (faults.length === 0) faults.push(...duplicatesAndAliases(document, place));
  const [first, ...others] = faults;
  if (first !== undefined) {
    throw others.length === 0
      ? first
      : usageError([...new Set(faults.map((each) => each.sentence()))].slice(0, MOST_ERRORS).join('\n'));
  }
  if (document.contents === null) {
    throw usageError(`${file} is empty`, { expected: 'a configuration', todo: 'run `pinbench init` to write one' });
  }
  const locate: Locate = (path, part) => {
    const offset = offsetOf(document, path, part);
    return { name: place(offset), offset };
  };
  return { value: plainValue(document, file), locate };
}

const SYNTAX: Partial<Record<string, { expected: string; todo?: string }>> = {
  TAB_AS_INDENT: { expected: 'spaces', todo: 'replace the tabs at the start of the line by spaces' },
  MULTIPLE_DOCS: { expected: 'one document', todo: 'remove the line `---` and what follows it' },
  TAG_RESOLVE_FAILED: { expected: 'values without a `!` tag' },
  RESOURCE_EXHAUSTION: { expected: 'a file that is nested a few levels deep' },
};

/** The package's first sentence, without the advice that it gives to programmers and safe to print. */
function sentenceOf(message: string): string {
  return shown(message.split(/[;\n]/)[0]).slice(1, -1).replaceAll('\\"', '"');
}

function duplicatesAndAliases(document: Document, place: (offset: number) => string): PinbenchError[] {
  const faults: PinbenchError[] = [];
  let aliases = 0;
  visit(document, {
    Map(_, map) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const before = seen.get(String(key.value));
        if (before === undefined) seen.set(String(key.value), offset);
        else {
          const happened = `${place(offset)}: key ${shown(String(key.value))} is written twice`;
          faults.push(usageError(happened, { expected: `one; the other is at ${place(before)}` }));
        }
      }
    },
    Alias(_, alias) {
      aliases += 1;
      if (aliases <= MOST_ALIASES && alias.resolve(document) === undefined) {
        const happened = `${place(alias.range?.[0] ?? 0)}: alias ${shown(`*${alias.source}`)} stands for nothing`;
        faults.push(usageError(happened, { expected: `an anchor (&name) before it` }));
      }
      if (aliases <= MOST_ALIASES) return undefined;
      const happened = `${place(alias.range?.[0] ?? 0)}: more than ${MOST_ALIASES} aliases (*name)`;
      faults.push(usageError(happened, { expected: 'a file that repeats little' }));
      return visit.BREAK;
    },
  });
  return faults;
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (thrown) {
    // The package's own word for aliases that multiply, each standing for several others.
    if (!(thrown instanceof ReferenceError)) throw thrown;
    throw usageError(`${file}: ${sentenceOf(thrown.message)}`, { expected: 'few aliases (*name)', cause: thrown });
  }
}

/** The offset of the deepest key on `path` that is there. */
function offsetOf(document: Document, path: KeyPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    const next = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    const wantsKey = part === 'key' || depth < path.length - 1;
    offset = (wantsKey ? startOf(pair?.key) : undefined) ?? startOf(next) ?? startOf(pair?.key) ?? offset;
    if (next === undefined || next === null) break;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
