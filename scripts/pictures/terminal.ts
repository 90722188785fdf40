/** What `pinbench run` printed, as a picture of a terminal. */
import { BAR, escaped, framed } from './frame.ts';

const LETTER = 7.3;
const LINE = 19;
const MARGIN = 16;
const COLUMNS = 128;
const COMMAND = '$ node dist/cli.js run --config examples/sort/.pinbench.yml --output out';

export function terminal(output: string): string {
  const lines = [COMMAND, ...output.split('\n').flatMap(wrapped)];
  const first = BAR + 24;
  const shapes = lines.map((line, index) => {
    const kind = index === 0 ? ' class="strong"' : '';
    return `<text x="${MARGIN}" y="${first + index * LINE}"${kind} xml:space="preserve">${coloured(line)}</text>`;
  });
  return framed(
    {
      width: Math.ceil(COLUMNS * LETTER) + 2 * MARGIN,
      height: first + lines.length * LINE,
      title: 'Terminal',
      told: `The command, and what it prints: ${lines.at(-1)}`,
      font: '12px ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace',
    },
    shapes,
  );
}

/** As a terminal of so many columns breaks it, but between words. */
function wrapped(line: string): string[] {
  if (line.length <= COLUMNS) return [line];
  const space = line.lastIndexOf(' ', COLUMNS);
  const end = space > 0 ? space : COLUMNS;
  return [line.slice(0, end), ...wrapped(line.slice(end).trimStart())];
}

function coloured(line: string): string {
  return escaped(line).replace(/\bregressed\b|^Fail:/g, (word) => `<tspan class="red strong">${word}</tspan>`);
}
