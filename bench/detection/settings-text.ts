/** What a person who chooses settings needs of the figures: the table of docs/choosing-settings.md. */
import { markdownTable } from 'markdown-table';
import type { Figures, TrackFigures } from './figures.ts';
import { EFFECTS } from './score.ts';
import { counted, found } from './text.ts';
import type { TrackName } from './track.ts';

const BEGIN = '<!-- made: settings -->';
const END = '<!-- end: settings -->';

const ROWS: readonly [what: string, track: TrackName, rule: string][] = [
  ['dedicated, `auto`, floor learned', 'A dedicated', 'ours: auto'],
  ['dedicated, `auto`, floor assumed', 'A dedicated', 'ours: nothing learned yet'],
  ['dedicated, `paired`, floor learned', 'A dedicated', 'ours: all in pairs'],
  ['hosted, `paired`, floor learned', 'A hosted', 'ours: all in pairs'],
  ['hosted, `auto`, floor assumed', 'A hosted', 'ours: nothing learned yet'],
  ['dedicated, `paired`, budget for 4 pairs', 'S plain', 'ours: everything in 4 pairs'],
  ['dedicated, `paired`, budget for 5 pairs', 'S plain', 'ours: everything in 5 pairs'],
  ['dedicated, `paired`, budget for 8 pairs', 'S plain', 'ours: everything in 8 pairs'],
  ['dedicated, `paired`, budget for 10 pairs', 'S plain', 'ours: everything in 10 pairs'],
  ['dedicated, `auto`, three invocations', 'S three invocations', 'ours: up to 30 pairs'],
  ['dedicated, one number a run', 'S plain', 'ours: one number a run'],
  ['dedicated, first run, nothing stored', 'S plain', 'ours: first run, up to 30 pairs'],
  ['dedicated, `stored`', 'S plain', 'ours: stored runs alone'],
];
const HEAD = [
  'machine and setting',
  'clean pull requests with a false claim',
  'metrics left `inconclusive`',
  `found of ${EFFECTS.map((effect) => `+${effect * 100}`).join(' / ')} %`,
  'pairs a metric, clean',
];

/** The page with its table made anew; undefined when a row is not among the figures. Throws for a page without its marks. */
export function withSettings(page: string, tracks: readonly TrackFigures[]): string | undefined {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no ${BEGIN} before an ${END}`);
  const rows = ROWS.map(([what, track, rule]) => {
    const figures = tracks.find((one) => one.track === track)?.rules.find((one) => one.rule === rule);
    return figures === undefined ? undefined : rowOf(what, figures);
  });
  const whole = rows.filter((row) => row !== undefined);
  if (whole.length < rows.length) return undefined;
  const table = markdownTable([HEAD, ...whole], { align: ['l', 'r', 'r', 'r', 'r'] });
  return `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`;
}

function rowOf(what: string, figures: Figures): string[] {
  const { own, cleanPairs, falsePullRequests, falseMetrics } = figures;
  if (own === null) throw new Error(`${figures.rule} is no rule of ours`);
  const metrics = falseMetrics.of / falsePullRequests.of;
  return [what, counted(own.claims), counted(own.inconclusive), found(figures), (cleanPairs / metrics).toFixed(1)];
}
