/** YAML text with places: a value, and where in the text each of its keys is. */

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type PinbenchError, usageError } from '../model/errors.ts';
import { formatExcess } from '../units/format.ts';
import { describeValue, type KeyPath, type Locate } from './diagnostics.ts';

const MOST_BYTES = 1_048_576;
const MOST_ALIASES = 100;
/** Of one map or list: more than the schema allows anywhere, few enough to tell every mistake. */
const MOST_ENTRIES = 1000;
const MOST_ERRORS = 10;
/** Each key with a plain value has about eight. */
const MOST_TOKENS = 50_000;
/** The schema allows six levels; the package has several entries of its stack for each. */
const MOST_DEPTH = 100;
/** Tags, anchors, and what is no escape between quotes: each may be a mistake of its own. */
const MOST_PROPERTIES = 1000;
/** Escapes of YAML between double quotes, which cost nothing: a command in JSON's quotes has many. */
const ESCAPES = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4})/g;

export interface YamlText {
  value: unknown;
  locate: Locate;
}

/** Reads YAML 1.2 with the core schema, whatever the text says of its version. Throws a usage error naming file:line:column. */
export function readYaml(text: string, file: string): YamlText {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) {
    throw usageError(`${file} has ${formatExcess(bytes, MOST_BYTES)}`, {
      expected: 'a configuration of at most 1 MiB',
    });
  }
  const lines = new LineCounter();
  const location = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  refuseBombs(text, file);
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
  const reported = [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
  const faults = reported.map((fault) => {
    const more = SYNTAX[fault.code] ?? { expected: 'YAML 1.2' };
    // The package's own words are those of the engine that runs it.
    const what = fault.code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : sentenceOf(fault.message);
    return usageError(`${location(fault.pos[0])}: ${what}`, more);
  });
  if (faults.length === 0) faults.push(...excessesOf(document, location));
  const [first, ...others] = faults;
  if (first !== undefined) {
    throw others.length === 0
      ? first
      : usageError([...new Set(faults.map((each) => each.sentence()))].slice(0, MOST_ERRORS).join('\n'));
  }
  if (document.contents === null) {
    throw usageError(`${file} is empty`, {
      expected: 'a configuration',
      fix: 'begin with `version: 1` and `suites:`, as in the examples',
    });
  }
  const offsetOf = offsetFinder(document);
  const locate: Locate = (path, part) => {
    const offset = offsetOf(path, part);
    return { name: location(offset), offset };
  };
  return { value: plainValue(document, file), locate };
}

/** Text whose tree would cost minutes or gigabytes to build is refused from its tokens, at the first that is too much. */
function refuseBombs(text: string, file: string): void {
  const parser = new Parser();
  let [tokens, properties] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    for (const _ of parser.next(token)) void _;
    tokens += 1;
    if (token.startsWith('!') || token.startsWith('&')) properties += 1;
    else if (token.startsWith('"')) properties += token.replaceAll(ESCAPES, '').split('\\').length - 1;
    const isDeep = parser.stack.length > MOST_DEPTH;
    if (tokens <= MOST_TOKENS && properties <= MOST_PROPERTIES && !isDeep) continue;
    const before = text.slice(0, parser.offset).split('\n');
    const at = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    if (isDeep) throw usageError(`${at}: nested too deeply`, SYNTAX.RESOURCE_EXHAUSTION);
    throw tokens > MOST_TOKENS
      ? usageError(`${at}: more than ${MOST_TOKENS} words and signs`, {
          expected: 'a configuration as written by hand',
        })
      : usageError(`${at}: more than ${MOST_PROPERTIES} tags (!), anchors (&) and unknown escapes (\\)`, {
          expected: 'few of them',
        });
  }
}

const SYNTAX: Partial<Record<string, { expected: string; fix?: string }>> = {
  TAB_AS_INDENT: { expected: 'spaces', fix: 'replace the tabs at the start of the line with spaces' },
  MULTIPLE_DOCS: { expected: 'one document', fix: 'remove the line `---` and what follows it' },
  TAG_RESOLVE_FAILED: { expected: 'values without a `!` tag' },
  RESOURCE_EXHAUSTION: { expected: 'a file that is nested a few levels deep' },
};

/** The package's first sentence, without the advice that it gives to programmers and safe to print. */
function sentenceOf(message: string): string {
  return describeValue(message.split(/[;\n]/)[0]).slice(1, -1).replaceAll('\\"', '"');
}

/** What is YAML and yet not wanted: a key twice, more than anybody writes by hand, aliases for nothing. */
function excessesOf(document: Document, location: (offset: number) => string): PinbenchError[] {
  const faults: PinbenchError[] = [];
  let aliases = 0;
  visit(document, {
    Collection(_, collection) {
      if (collection.items.length > MOST_ENTRIES) {
        const happened = `${location(startOf(collection) ?? 0)}: ${collection.items.length} entries`;
        faults.push(usageError(happened, { expected: `at most ${MOST_ENTRIES} in a map or list` }));
        return visit.BREAK;
      }
      if (isMap(collection)) faults.push(...duplicatesIn(collection, location));
      return undefined;
    },
    Alias(_, alias) {
      aliases += 1;
      const at = location(startOf(alias) ?? 0);
      if (aliases > MOST_ALIASES) {
        faults.push(usageError(`${at}: more than ${MOST_ALIASES} aliases (*name)`, { expected: 'few of them' }));
        return visit.BREAK;
      }
      if (alias.resolve(document) === undefined) {
        const happened = `${at}: alias ${describeValue(`*${alias.source}`)} stands for nothing`;
        faults.push(usageError(happened, { expected: 'an anchor (&name) before it' }));
      }
      return undefined;
    },
  });
  return faults;
}

function duplicatesIn(map: YAMLMap, location: (offset: number) => string): PinbenchError[] {
  const faults: PinbenchError[] = [];
  const seen = new Map<string, number>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const offset = startOf(key) ?? 0;
    const before = seen.get(name);
    if (before === undefined) seen.set(name, offset);
    else {
      const expected = `one; the other is at ${location(before)}`;
      faults.push(usageError(`${location(offset)}: key ${describeValue(name)} is written twice`, { expected }));
    }
  }
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

type Children = Map<string | number, { key: unknown; value: unknown }>;

/** Finds the deepest key on a path that is there. Each node is looked through once, however many problems there are. */
function offsetFinder(document: Document): (path: KeyPath, part: 'key' | 'value') => number {
  const known = new WeakMap<Node, Children>();
  const childrenOf = (node: unknown): Children => {
    if (!isNode(node)) return new Map();
    const children = known.get(node) ?? listChildren(isAlias(node) ? node.resolve(document) : node);
    known.set(node, children);
    return children;
  };
  return (path, part) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const child = childrenOf(node).get(step);
      if (child === undefined) break;
      const wantsKey = part === 'key' || depth < path.length - 1;
      const [first, second] = wantsKey ? [child.key, child.value] : [child.value, child.key];
      offset = startOf(first) ?? startOf(second) ?? offset;
      node = child.value;
    }
    return offset;
  };
}

function listChildren(node: unknown): Children {
  if (isSeq(node)) return new Map(node.items.map((value, index) => [index, { key: undefined, value }]));
  if (!isMap(node)) return new Map();
  return new Map(node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', { key, value }]));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
