/** Strings that want to be more than text, and a generator of more of them. */

const corpus = [
  '@octocat',
  '@octo/team',
  'mail@example.com',
  'a@_b.co',
  '#123',
  'fixes #1',
  'octo/repo#7',
  'GH-1',
  'closes gh-22',
  'JIRA-42',
  'GHSA-aaaa-bbbb-cccc',
  'octo/repo@0123456789abcdef0123456789abcdef01234567',
  '3f2a91c0d4e5b6a7988776655443322110ffeedd',
  '3f2a91c',
  'https://evil.example/x?y=1',
  'HTTP://evil.example',
  'www.evil.example',
  'WwW.evil.example',
  'mailto:a@b.example',
  'xmpp:a@b.example',
  '<https://evil.example>',
  '<a@b.example>',
  '[text](https://evil.example)',
  '![beacon](https://evil.example/b.png)',
  '[text][1]\n\n[1]: https://evil.example',
  '[^1]\n\n[^1]: note',
  '- [ ] task',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '<!-- pinbench:other -->',
  '-->',
  '<script>',
  '&lt;b&gt; &#64;octocat &commat;x',
  '&#92;',
  'a|b',
  'a\\|b',
  'a\\\\|b',
  '|',
  '\\',
  '| - | - |',
  ':-:',
  '`code`',
  '``` fence',
  '~~~ fence',
  '~~gone~~',
  '**PASS**',
  '_x_ __y__ a_b_c',
  '***',
  '___',
  '---',
  '===',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '    indented code',
  'line\nline',
  'line\r\n## heading',
  'line\rline',
  'line\u2028line\u2029line\u0085line\vline\fline',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31mred',
  '\u001b\u001b[31m[31mred',
  'abc\u202egnp.exe',
  '\u2066x\u2069\u200e\u061c',
  '@\u200boctocat\u200d \ufeff#\u00ad1',
  '\ud800 lone \udc00',
  'tag \u{e0041}\u{e0042}',
  'z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
  'fill\u3164er \u034f\ufe0f\u115f',
  ':shipit: :white_check_mark:',
  'std::sort::rocket::x',
  '$x^2$ $$y$$',
  '::error::x',
  '##[error]x',
  '##['.repeat(300),
  '__proto__',
  'constructor',
  '',
  ' ',
  '\u200b',
  '🙂'.repeat(300),
  'x'.repeat(10_000),
  '`'.repeat(500),
  '|'.repeat(500),
  '@a'.repeat(500),
  '<!--'.repeat(500),
];

const pieces = [
  ...'@#|`*_[]()<>!&~\\$:-+=./^"\' \n\r\t0123abcdefgxyz',
  ...['www.', 'http://', 'https://', '](', '![', '<!--', '-->', '</details>', '&#', '&amp;', ';', '\u200b', '\u001b['],
  ...['::', '##[', 'GH-', 'deadbeef', '\u2028', '\u202e', '\u0000', '```', '~~~', '| |', 'é', '漢', '🙂'],
];

/** Mulberry32: the same strings on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomStrings(amount: number, seed: number): string[] {
  const next = generator(seed);
  return Array.from({ length: amount }, () =>
    Array.from({ length: 1 + Math.floor(next() * 14) }, () => pieces[Math.floor(next() * pieces.length)] ?? '').join(
      '',
    ),
  );
}

export const hostile: string[] = [...corpus, ...randomStrings(1_000, 20_260_310)];
