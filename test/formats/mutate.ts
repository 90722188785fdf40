/** Recorded outputs made wrong, in the ways in which real ones go wrong and in those of somebody who means harm. */
import type { Written } from '../../src/results/read.ts';
import type { Draw } from '../../src/statistics/random.ts';

/** What has broken readers of other tools. */
const TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '"',
    "'",
    ',',
    ':',
    ';',
    '\\',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u001b[31m',
    '\uFEFF',
    '\u202e',
  ],
  ...[
    'NaN',
    'Infinity',
    '-inf',
    '1e999',
    '-1e999',
    '0',
    '-0',
    '1e-320',
    '0,5',
    '1.234.567,8',
    '9'.repeat(400),
    'null',
    'true',
  ],
  ...[
    '"__proto__":',
    '"constructor":',
    '{"a":'.repeat(70),
    '['.repeat(100),
    '<a>'.repeat(100),
    '<!DOCTYPE x [<!ENTITY e "e">]>&e;',
  ],
  ...[
    '-'.repeat(300),
    'x'.repeat(5000),
    '*'.repeat(50),
    '::set-output name=x::y',
    '\u00e4\u00f6',
    '\ufffd',
    '🙂',
    '−',
    ' ',
  ],
];

/** One to eight changes; `others` lends pieces. The same draws give the same files. */
export function mutated(files: readonly Written[], others: readonly Written[], draw: Draw): Written[] {
  const count = 1 + draw(8);
  let so = files.map((file) => ({ ...file }));
  for (let done = 0; done < count; done += 1) {
    const index = draw(so.length);
    const file = so[index];
    if (file === undefined) break;
    const other = pick(others, draw)?.text ?? '';
    so = so.with(index, { path: file.path, text: changed(file.text, other, draw) });
  }
  return so;
}

function changed(text: string, other: string, draw: Draw): string {
  const at = draw(text.length + 1);
  // Short pieces mostly.
  const length = draw(draw(draw(text.length - at + 1) + 1) + 1);
  const piece = text.slice(at, at + length);
  const token = pick(TOKENS, draw) ?? '';
  switch (draw(12)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return `${text.slice(0, at)}${text.slice(at + length)}`;
    case 3:
      return `${text.slice(0, at)}${piece}${piece}${text.slice(at + length)}`;
    case 4:
    case 5:
      return `${text.slice(0, at)}${token}${text.slice(at)}`;
    case 6:
      return `${text.slice(0, at)}${token}${text.slice(at + token.length)}`;
    case 7:
      return `${text.slice(0, at)}${other.slice(0, 2000)}${text.slice(at)}`;
    case 8:
      return text.replace(/\d+(?:\.\d+)?/g, (number) => (draw(20) === 0 ? token : number));
    case 9:
      return text.replaceAll('\n', token.length < 3 ? token : '\r\n');
    case 10:
      return Buffer.from(text, 'utf16le').toString('utf8');
    default:
      return Buffer.from(text, 'utf8').toString('latin1');
  }
}

function pick<One>(all: readonly One[], draw: Draw): One | undefined {
  return all[draw(Math.max(1, all.length))];
}
