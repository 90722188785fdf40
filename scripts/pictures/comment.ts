/** The report that becomes the comment of a pull request, drawn as GitHub shows it. */
import { BAR, escaped, framed } from './frame.ts';

const WIDTH = 1040;
const MARGIN = 16;
const LETTER = 7.1;
const CELL = 10;
const ROW = 30;
const LINE = 22;
const LETTERS = 140;
/** Signs before a headline or a verdict, as the colour of a dot. */
const DOTS = new Map([
  ['🔴', 'red'],
  ['🟡', 'amber'],
  ['🟢', 'green'],
]);

interface Drawn {
  shapes: string[];
  y: number;
}

export function comment(report: string): string {
  const blocks = shownOf(report).split(/\n{2,}/);
  const { shapes, y } = blocks.reduce<Drawn>(
    (so, block) => {
      const { shapes, y } = blockAt(block, so.y);
      return { shapes: [...so.shapes, ...shapes], y };
    },
    { shapes: [], y: BAR },
  );
  const headline = (blocks[0] ?? '').replace(/^#+ \W*/, '');
  return framed(
    {
      width: WIDTH,
      height: y + MARGIN,
      title: 'Comment on a pull request',
      told: `The report that becomes the comment: ${headline}`,
      font: '13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif',
    },
    shapes,
  );
}

/** What is folded away on GitHub is its summary alone. */
function shownOf(report: string): string {
  return report.replace(/<details>\s*<summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1').trim();
}

function blockAt(block: string, top: number): Drawn {
  if (block.startsWith('|')) return tableAt(block.split('\n'), top + 14);
  if (block.startsWith('#')) {
    const y = top + 32;
    const { colour, words } = signOf(block.replace(/^#+ /, ''));
    const x = MARGIN + (colour === undefined ? 0 : 18);
    const mark = colour === undefined ? '' : dotAt(MARGIN, y - 6, colour);
    return {
      shapes: [`${mark}<text x="${x}" y="${y}" style="font-size:17px" class="strong">${escaped(words)}</text>`],
      y,
    };
  }
  const lines = wrapped(block.replaceAll('\n', ' ')).map(marked);
  const shapes = lines.map((line, index) => `<text x="${MARGIN}" y="${top + 28 + index * LINE}">${line}</text>`);
  return { shapes, y: top + 28 + (lines.length - 1) * LINE };
}

function tableAt(lines: readonly string[], top: number): Drawn {
  const rows = lines.filter((_, index) => index !== 1).map(cellsOf);
  const right = cellsOf(lines[1] ?? '').map((cell) => cell.endsWith(':') && !cell.startsWith(':'));
  const widths = right.map(
    (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)) * LETTER + 2 * CELL,
  );
  const starts = widths.map((_, column) => MARGIN + widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const end = (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const shapes = rows.flatMap((row, index) => {
    const y = top + index * ROW;
    const cells = row.map((cell, column) => {
      const start = starts[column] ?? 0;
      const width = widths[column] ?? 0;
      const { colour, words } = signOf(cell);
      const kind = index === 0 ? ' class="strong"' : '';
      const [x, anchor] = right[column] ? [start + width - CELL, ' text-anchor="end"'] : [start + CELL, ''];
      const dot = colour === undefined ? '' : dotAt(x, y + 15, colour);
      return `${dot}<text x="${short(dot === '' ? x : x + 17)}" y="${y + 20}"${anchor}${kind}>${escaped(words)}</text>`;
    });
    return [`<path d="M${MARGIN} ${y}H${short(end)}" class="rule"/>`, ...cells];
  });
  const bottom = top + rows.length * ROW;
  const sides = [...starts, end].map((x) => `<path d="M${short(x)} ${top}V${bottom}" class="rule"/>`);
  return { shapes: [...shapes, `<path d="M${MARGIN} ${bottom}H${short(end)}" class="rule"/>`, ...sides], y: bottom };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('&#8203;', ''));
}

function wrapped(line: string): string[] {
  if (line.length <= LETTERS) return [line];
  const space = line.lastIndexOf(' ', LETTERS);
  const end = space > 0 ? space : LETTERS;
  return [line.slice(0, end), ...wrapped(line.slice(end).trimStart())];
}

/** Bold words and code spans; a list's dash becomes a dot. */
function marked(line: string): string {
  return escaped(line.replace(/^- /, '• '))
    .replaceAll('&amp;#8203;', '')
    .replace(/\*\*(.+?)\*\*/g, '<tspan class="strong">$1</tspan>')
    .replace(/`(.+?)`/g, '<tspan class="code">$1</tspan>');
}

function signOf(words: string): { colour: string | undefined; words: string } {
  const [sign = '', ...rest] = words.split(' ');
  const colour = DOTS.get(sign);
  return { colour, words: colour === undefined ? words : rest.join(' ') };
}

function dotAt(x: number, y: number, colour: string): string {
  return `<circle cx="${short(x + 6)}" cy="${y}" r="5.5" class="${colour}"/>`;
}

function short(value: number): string {
  return value.toFixed(1);
}
