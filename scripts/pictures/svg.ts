/** The few shapes that the pictures of docs/statistics.md are made of. They bring a ground of their own, light or dark. */

export interface Place {
  x: number;
  y: number;
}

/** Where a range of numbers lies on the picture, in its units. */
export interface Scale {
  from: number;
  to: number;
  start: number;
  end: number;
}

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 15px } .small { font-size: 12px; fill: #57606a } .strong { font-weight: 600 }
.middle { text-anchor: middle } .end { text-anchor: end }
.ground { fill: #ffffff } .axis { stroke: #8c959f; fill: none } .faint { stroke: #d0d7de; fill: none }
.drift { stroke: #8c959f; stroke-width: 2; fill: none } .band { fill: #8c959f; opacity: 0.18 } .dashed { stroke-dasharray: 4 4 }
.grey { fill: #57606a; stroke: #57606a } .blue { fill: #0969da; stroke: #0969da } .red { fill: #cf222e; stroke: #cf222e }
.green { fill: #1a7f37; stroke: #1a7f37 } .amber { fill: #9a6700; stroke: #9a6700 }
path.grey, path.blue, path.red, path.green, path.amber { fill: none; stroke-width: 2 }
text.grey, text.blue, text.red, text.green, text.amber { stroke: none; font-weight: 600 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .small { fill: #9da7b3 } .ground { fill: #0d1117 } .faint { stroke: #30363d } .axis { stroke: #6e7681 }
.grey { fill: #9da7b3; stroke: #9da7b3 } .blue { fill: #58a6ff; stroke: #58a6ff } .red { fill: #ff7b72; stroke: #ff7b72 }
.green { fill: #56d364; stroke: #56d364 } .amber { fill: #e3b341; stroke: #e3b341 }
path.grey, path.blue, path.red, path.green, path.amber { fill: none }
}`;

/** A whole picture; `title` is its first line, `told` says what is seen to who cannot see it. */
export function picture(width: number, height: number, title: string, told: string, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<desc>${escaped(told)}</desc>
<style>
${STYLE}
</style>
<rect width="${width}" height="${height}" class="ground"/>
${text({ x: 24, y: 28 }, title, 'title')}
${shapes.join('\n')}
</svg>
`;
}

export function at({ from, to, start, end }: Scale, value: number): number {
  return start + ((value - from) / (to - from)) * (end - start);
}

export function text({ x, y }: Place, words: string, kind = ''): string {
  return `<text x="${short(x)}" y="${short(y)}"${classOf(kind)}>${escaped(words)}</text>`;
}

export function line(places: readonly Place[], kind: string): string {
  const path = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
  return `<path d="${path}"${classOf(kind)}/>`;
}

/** A round mark, or a square one: colours alone do not tell two kinds apart. */
export function mark({ x, y }: Place, kind: string, shape: 'round' | 'square' = 'round'): string {
  if (shape === 'round') return `<circle cx="${short(x)}" cy="${short(y)}" r="4"${classOf(kind)}/>`;
  return `<rect x="${short(x - 4)}" y="${short(y - 4)}" width="8" height="8"${classOf(kind)}/>`;
}

export function box(from: Place, to: Place, kind: string): string {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${classOf(kind)}/>`;
}

/** A mark with its interval, lying or standing. */
export function interval(low: Place, centre: Place, high: Place, kind: string): string {
  return line([low, high], kind) + mark(centre, kind);
}

/** "+2.1 %", "-0.3 %"; of a share. */
export function change(share: number, digits = 1): string {
  const number = (share * 100).toFixed(digits);
  return `${share < 0 && Number(number) !== 0 ? '-' : '+'}${number.replace('-', '')} %`;
}

function classOf(kind: string): string {
  return kind === '' ? '' : ` class="${kind}"`;
}

/** Rounded, so that the last digits of a machine's logarithms make no other file. */
function short(value: number): string {
  const rounded = value.toFixed(1);
  return rounded === '-0.0' ? '0.0' : rounded;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
