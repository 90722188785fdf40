/** XML in a tool's output -> elements; the only importer of parse-xml, which is small, strict and never resolves entities of a DTD. */
import { XmlElement as Parsed, parseXml, XmlError, XmlText } from '@rgrove/parse-xml';
import { invalidOutput, type PinbenchError } from '../model/errors.ts';
import type { ReadingList } from './reading-list.ts';

export interface XmlElement {
  name: string;
  /** Without a prototype: names in a file are nobody's methods. */
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly XmlElement[];
  /** Its own, without that of the elements in it. */
  text: string;
}

const deepest = 64;
const mostElements = 500_000;
const mostDocuments = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them, and what tests print has them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * All documents whose root has one of these names, whatever is printed around them. Throws invalidOutput on broken XML, on
 * elements deeper than 64 and on more than 100 documents, and cutShort where a document has no end.
 */
export function readXml(text: string, roots: readonly string[], list: ReadingList): XmlElement[] {
  // Lone carriage returns and forbidden characters would stop the parser, which is strict.
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, ' ');
  const opening = new RegExp(`<(?:${roots.join('|')})(?=[\\s/>])`, 'g');
  const documents: XmlElement[] = [];
  const counted = { elements: 0 };
  for (let found = opening.exec(clean); found !== null; found = opening.exec(clean)) {
    if (documents.length === mostDocuments) {
      throw invalidOutput(`the output holds more than ${mostDocuments} XML documents`);
    }
    const { root, end } = parseFrom(clean, found.index, list);
    documents.push(plainElement(root, 1, counted));
    opening.lastIndex = end;
  }
  return documents;
}

/** Whether the text has such a root element, for detect. */
export function hasRoot(text: string, roots: readonly string[]): boolean {
  return new RegExp(`<(?:${roots.join('|')})(?=[\\s/>])`).test(text);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

interface Document {
  root: Parsed;
  /** The offset after it. */
  end: number;
}

function parseFrom(text: string, start: number, list: ReadingList): Document {
  const rest = text.slice(start);
  try {
    return { root: rootOf(rest), end: text.length };
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw asInvalid(thrown);
    const end = offsetOf(rest, thrown.pos);
    if (!thrown.message.startsWith('Extra content')) throw brokenAt(rest, end, thrown, list);
    // What the tool, or the next one, printed after it.
    return { root: rootOf(rest.slice(0, end)), end: start + end };
  }
}

function rootOf(text: string): Parsed {
  const { root } = parseXml(text, { ignoreUndefinedEntities: true });
  if (root === null) throw invalidOutput('the XML has no root element');
  return root;
}

/** The parser counts characters, of which some are two in JavaScript's strings. */
function offsetOf(text: string, characters: number): number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return characters;
  let offset = 0;
  for (let count = 0; count < characters; count += 1) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function brokenAt(text: string, at: number, error: XmlError, list: ReadingList): PinbenchError {
  // With no tag after the fault, the fault is the end.
  if (!text.slice(at).includes('>')) return list.cutShort('its XML has no end');
  const [reason] = error.message.split('\n');
  return invalidOutput(`the XML is broken: ${reason}`, { expected: 'well-formed XML' });
}

/** The parser calls itself for each level. */
function asInvalid(thrown: unknown): unknown {
  return thrown instanceof RangeError ? tooDeep() : thrown;
}

function tooDeep(): PinbenchError {
  return invalidOutput(`the output holds XML nested deeper than ${deepest}`);
}

function plainElement(parsed: Parsed, depth: number, counted: { elements: number }): XmlElement {
  if (depth > deepest) throw tooDeep();
  counted.elements += 1;
  if (counted.elements > mostElements) throw invalidOutput(`the output holds more than ${mostElements} XML elements`);
  const children: XmlElement[] = [];
  const texts: string[] = [];
  for (const child of parsed.children) {
    if (child instanceof Parsed) children.push(plainElement(child, depth + 1, counted));
    else if (child instanceof XmlText) texts.push(child.text);
  }
  return { name: parsed.name, attributes: parsed.attributes, children, text: texts.join('') };
}
