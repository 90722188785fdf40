/**
 * Checks the language of what the program prints, with the same rules as the documentation: every string of src/ that has
 * words in it goes to Vale as a paragraph. `npm run prose` calls it. Exits 1 when a rule is broken.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

const ROOT = path.resolve(import.meta.dirname, '..');

interface Printed {
  /** File and line. */
  place: string;
  /** On one line; what is put in at run time is an X. */
  text: string;
}

interface Finding {
  Line: number;
  Message: string;
}

const printed = sourceFiles().flatMap(stringsOf);
const findings = checked(printed.map(({ text }) => text));
for (const { Line, Message } of findings) {
  const one = printed[(Line - 1) / 2];
  console.log(`${one?.place}: ${Message} (${one?.text})`);
}
if (findings.length === 0) console.log(`Vale: ${printed.length} strings of the program, no errors`);
process.exitCode = findings.length === 0 ? 0 : 1;

function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'src'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file.endsWith('.ts'));
}

function stringsOf(file: string): Printed[] {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const found: Printed[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node) || node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    const text = textOf(node);
    // Two words in a row: the rest is keys, codes and names.
    if (text !== null && /[a-z]{2,} [a-z]/.test(text)) {
      const line = source.slice(0, node.start).split('\n').length;
      found.push({ place: `${file}:${line}`, text: text.replaceAll(/\s+/g, ' ') });
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync(file, source).program);
  return found;
}

interface SyntaxNode {
  type: string;
  start: number;
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function textOf({ type, value, quasis }: SyntaxNode): string | null {
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' ? (quasis ?? []).map((piece) => piece.value.cooked).join('X') : null;
}

/** A paragraph for each text, so that text number n is on line 2n + 1. */
function checked(texts: string[]): Finding[] {
  const vale = spawnSync('vale', ['--no-global', '--minAlertLevel=error', '--output=JSON', '--ext=.md'], {
    cwd: ROOT,
    input: texts.map((text) => `${text}\n`).join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (vale.error !== undefined) throw vale.error;
  if (vale.status !== 0 && vale.status !== 1) throw new Error(`Vale ended with ${vale.status}: ${vale.stderr}`);
  return Object.values(JSON.parse(vale.stdout) as Record<string, Finding[]>).flat();
}
