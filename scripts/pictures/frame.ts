/** What both pictures of the README share: a window with a title bar, light or dark as the reader prefers. */

const STYLE = `text { fill: #1f2328; white-space: pre }
.ground { fill: #ffffff; stroke: #d1d9e0 } .bar { fill: #f6f8fa; stroke: #d1d9e0 } .rule { stroke: #d1d9e0 }
.faint { fill: #59636e } .strong { font-weight: 600 } .red { fill: #d1242f } .green { fill: #1a7f37 } .amber { fill: #d4a72c }
.code { font-family: ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; font-size: 12px }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .ground { fill: #0d1117; stroke: #3d444d } .bar { fill: #151b23; stroke: #3d444d }
.rule { stroke: #3d444d } .faint { fill: #9198a1 } .red { fill: #f85149 } .green { fill: #3fb950 } .amber { fill: #d29922 }
}`;

export const BAR = 36;

export interface Picture {
  width: number;
  height: number;
  title: string;
  /** What is seen, for who cannot see it. */
  told: string;
  font: string;
}

export function framed({ width, height, title, told, font }: Picture, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<desc>${escaped(told)}</desc>
<style>
${STYLE}
text { font: ${font} }
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" class="ground"/>
<path d="M0.5 ${BAR}V6.5a6 6 0 0 1 6-6H${width - 6.5}a6 6 0 0 1 6 6V${BAR}z" class="bar"/>
<text x="16" y="23" class="faint">${escaped(title)}</text>
${shapes.join('\n')}
</svg>
`;
}

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
