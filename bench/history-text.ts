/** The figures of both ways beside each other, and whether the targets are met. */
import { markdownTable } from 'markdown-table';
import { figure, type Series } from './alternation.ts';
import type { Sizes } from './history-build.ts';

export interface Measured {
  count: number;
  seen: Map<string, Series>;
  ours: Sizes;
  beside: Sizes;
}

export interface Target {
  request: string;
  found: string;
  met: boolean;
}

export function historyText(all: Measured[], targets: Target[]): string {
  const tables = all.map(({ count, seen, ours, beside }) => {
    const figures: [label: string, ours: number, beside: number, shown: (value: number) => string][] = [
      ['choose 10 of them, bytes on the line', ...pair(seen, 'choose bytes'), size],
      ['choose 10 of them, time', ...pair(seen, 'choose ms'), duration],
      ['append one, bytes on the line', ...pair(seen, 'append bytes'), size],
      ['append one, time', ...pair(seen, 'append ms'), duration],
      ['branch, every object by itself', ours.loose, beside.loose, size],
      ['branch, after a full git repack', ours.packed, beside.packed, size],
    ];
    const rows = figures.map(([label, a, b, shown]) => [label, shown(a), shown(b), times(b / a)]);
    const head = [`${count.toLocaleString('en')} runs`, 'pinbench', 'data.js', 'data.js / pinbench'];
    return `${markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })}\ndata.js packed: ${beside.how}\n`;
  });
  const wishes = targets.map(({ request, found, met }) => `${met ? 'met   ' : 'MISSED'}  ${request}: ${found}`);
  return [...tables, ...wishes].join('\n');
}

/** Sizes at the longest history, growth from the shortest to it. */
export function targetsOf(all: Measured[]): Target[] {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const [bytes] = pair(last.seen, 'choose bytes');
  const at = `at ${last.count.toLocaleString('en')} runs`;
  const smaller = (name: 'loose' | 'packed'): number => last.beside[name] / last.ours[name];
  const growth = (name: string): Target => {
    const [before] = pair(first.seen, name);
    const [after] = pair(last.seen, name);
    const longer = last.count / first.count;
    return {
      request: `${name.replace(' ms', ', time')} grows at most by the root of the history's growth`.replace(
        ' bytes',
        ', bytes',
      ),
      found: `history ${times(longer)}, this ${times(after / before)}`,
      met: after / before <= Math.sqrt(longer),
    };
  };
  return [
    { request: `choosing fetches less than 2 MB ${at}`, found: size(bytes), met: bytes < 2e6 },
    {
      request: `branch at least 20 times smaller ${at}, as pushed`,
      found: times(smaller('loose')),
      met: smaller('loose') >= 20,
    },
    {
      request: `branch at least 20 times smaller ${at}, after a full repack`,
      found: times(smaller('packed')),
      met: smaller('packed') >= 20,
    },
    ...['choose bytes', 'choose ms', 'append bytes', 'append ms'].map(growth),
  ];
}

function pair(seen: Map<string, Series>, name: string): [ours: number, beside: number] {
  return [figure(seen, `ours ${name}`).median, figure(seen, `data.js ${name}`).median];
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`;
}

function duration(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(0)} ms`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}
