/** The storm's figures as a table, and whether they are what they must be. */
import { markdownTable } from 'markdown-table';
import type { StormReport } from './storm-round.ts';
import type { TokenReport } from './token-watch.ts';

/** Of what is wrong with a round; the table has the counts. */
const MOST_SHOWN = 10;

interface Round {
  name: string;
  report: StormReport;
}

export function isCalm(rounds: Round[], search: TokenReport): boolean {
  const whole = rounds.every(
    ({ report }) =>
      report.stored === report.writers &&
      report.lost.length + report.duplicates.length + report.wrong.length === 0 &&
      // A job that had to be started again although nobody killed anything is a job that went red for nothing.
      (report.serverKills > 0 || report.again === 0),
  );
  return whole && search.hits.length === 0 && search.found === search.planted && search.ofGit > 0;
}

export function stormText(rounds: Round[], search: TokenReport): string {
  const row = (label: string, cell: (report: StormReport) => string | number): string[] => [
    label,
    ...rounds.map(({ report }) => String(cell(report))),
  ];
  const table = markdownTable(
    [
      ['', ...rounds.map(({ name }) => name)],
      row('writers, each a process', (report) => report.writers),
      row('server killed, writer killed', (report) => `${report.serverKills}, ${report.writerKills}`),
      row('locks of dead servers removed', (report) => report.locks),
      row('stored', (report) => report.stored),
      row('lost', (report) => report.lost.length),
      row('duplicates', (report) => report.duplicates.length),
      row('otherwise wrong', (report) => report.wrong.length),
      row('retries, all writers', (report) => report.retries),
      row('retries, most of one', (report) => report.mostRetries),
      row('jobs started again', (report) => report.again),
      row('wait until stored, median', (report) => `${report.seconds.median.toFixed(1)} s`),
      row('wait until stored, worst', (report) => `${report.seconds.worst.toFixed(1)} s`),
    ],
    { align: ['l', ...rounds.map(() => 'r')] },
  );
  const found = rounds.flatMap(({ name, report }) =>
    [
      ...report.lost.map((path) => `lost: ${path}`),
      ...report.duplicates.map((run) => `stored twice: ${run}`),
      ...report.wrong,
    ]
      .slice(0, MOST_SHOWN)
      .map((text) => `${name}: ${text}`),
  );
  return [
    table,
    '',
    ...found,
    `token: ${search.hits.length} hits in ${search.commandLines} command lines (${search.ofGit} of git, ${search.samples} samples), ${search.files} files and ${search.objects} git objects`,
    ...search.hits.map((hit) => `token seen: ${hit}`),
    `the search itself found ${search.found} of ${search.planted} planted tokens`,
  ].join('\n');
}
