/** One track as a picture: false alarms to the right, found changes upwards; the good corner is top left. */
import type { Figures, TrackFigures } from './figures.ts';
import { EFFECTS } from './score.ts';

const WIDTH = 960;
const HEIGHT = 560;
const LEFT = 64;
const TOP = 48;
const PLOT_WIDTH = 480;
const PLOT_HEIGHT = 430;
/** The axis of false alarms is logarithmic from here; nought is drawn at its start. */
const LEAST = 0.0005;
const TICKS = [0.001, 0.01, 0.1, 1];
const EFFECT = 0.05;
const ORIGIN = { x: LEFT, y: TOP + PLOT_HEIGHT };

export function plot({ what, rules }: TrackFigures): string {
  const effect = EFFECTS.indexOf(EFFECT);
  const dots = rules.map((one) => ({ x: across(one.falsePullRequests.share), y: up(powerOf(one, effect)) }));
  const numbers = besides(dots);
  const marks = rules.map((figures, i) => mark(figures, dots[i] ?? ORIGIN, numbers[i] ?? ORIGIN, i + 1));
  const names = rules.map(({ rule }, i) => {
    const [x, y] = [LEFT + PLOT_WIDTH + 36, TOP + 14 + i * 20];
    return `<text x="${x}" y="${y}" class="${kind(rule)}">${i + 1}  ${escaped(rule)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="False alarms and found changes of each rule">
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f } .ours { font-weight: 700; fill: #0a6b3d } .title { font-size: 15px }
.mark { fill: #57606a } .mark.ours { fill: #0a6b3d } .axis { stroke: #8c959f; fill: none } .goal { fill: #0a6b3d; opacity: .1 }
.range { stroke: #8c959f } .number { font-size: 11px; text-anchor: middle } .centre { text-anchor: middle } .end { text-anchor: end }
</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="24" class="title">${escaped(what)}: changes of +5 % found, against false alarms</text>
<rect x="${LEFT}" y="${TOP}" width="${across(0.01) - LEFT}" height="${up(0.5) - TOP}" class="goal"/>
<path d="M${LEFT} ${TOP}V${TOP + PLOT_HEIGHT}H${LEFT + PLOT_WIDTH}" class="axis"/>
${TICKS.map((tick) => `<text x="${across(tick)}" y="${TOP + PLOT_HEIGHT + 18}" class="centre">${tick * 100} %</text>`).join('\n')}
<text x="${LEFT}" y="${TOP + PLOT_HEIGHT + 18}" class="centre">0</text>
${[0, 0.25, 0.5, 0.75, 1].map((tick) => `<text x="${LEFT - 8}" y="${up(tick) + 4}" class="end">${tick * 100} %</text>`).join('\n')}
<text x="${LEFT + PLOT_WIDTH / 2}" y="${HEIGHT - 40}" class="centre">clean pull requests with a false alarm (bars: 95 % interval)</text>
${marks.join('\n')}
${names.join('\n')}
</svg>
`;
}

interface Place {
  x: number;
  y: number;
}

/** The dot is where the figures are; its number is where there is room. */
function mark({ rule, falsePullRequests }: Figures, dot: Place, number: Place, text: number): string {
  const [y, from, to] = [dot.y, across(falsePullRequests.low), across(falsePullRequests.high)].map(short);
  return [
    `<path d="M${from} ${y}H${to}" class="range"/>`,
    `<circle cx="${short(dot.x)}" cy="${y}" r="4" class="mark ${kind(rule)}"/>`,
    `<text x="${short(number.x)}" y="${short(number.y)}" class="number ${kind(rule)}">${text}</text>`,
  ].join('');
}

/** Puts each number beside its dot, towards the middle, and farther where another number or dot is already. */
function besides(dots: readonly Place[]): Place[] {
  const taken: Place[] = [];
  for (const { x, y } of dots) {
    const step = (x > LEFT + PLOT_WIDTH / 2 ? -1 : 1) * 6;
    const place = { x: x + 2 * step, y: y - 5 };
    while (taken.some((other) => Math.abs(other.x - place.x) < 16 && Math.abs(other.y - place.y) < 12)) place.x += step;
    taken.push(place);
  }
  return taken;
}

function short(value: number): string {
  return value.toFixed(1);
}

function powerOf({ power }: Figures, effect: number): number {
  return power[effect]?.share ?? 0;
}

function across(share: number): number {
  return LEFT + (PLOT_WIDTH * Math.log(Math.max(share, LEAST) / LEAST)) / Math.log(1 / LEAST);
}

function up(share: number): number {
  return TOP + PLOT_HEIGHT * (1 - share);
}

function kind(rule: string): 'ours' | 'peer' {
  return /^ours/.test(rule) ? 'ours' : 'peer';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
