/** Cases and violations of all classes as a table. */
import { markdownTable } from 'markdown-table';
import type { Tally } from './faults/tally.ts';

export interface ClassReport extends Tally {
  title: string;
  seconds: number;
  /** Why it was not run; null when it was. */
  skipped: string | null;
}

/** Violations shown of each class; the rest is a number. */
const MOST_SHOWN = 10;

export function faultText(reports: ClassReport[]): string {
  const rows = reports.map(({ title, cases, violations, seconds, skipped }) =>
    skipped === null
      ? [title, cases.toLocaleString('en'), String(violations.length), `${seconds.toFixed(0)} s`]
      : [title, 'not run', '', skipped],
  );
  const table = markdownTable([['fault', 'cases', 'violations', ''], ...rows], { align: ['l', 'r', 'r', 'r'] });
  const found = reports.flatMap(({ title, violations }) => {
    const shown = violations.slice(0, MOST_SHOWN).map((text) => `${title}: ${text}`);
    const more = violations.length - shown.length;
    return more > 0 ? [...shown, `${title}: and ${more} more`] : shown;
  });
  const cases = sum(reports.map((report) => report.cases));
  const violations = sum(reports.map((report) => report.violations.length));
  return [table, '', ...found, `${cases.toLocaleString('en')} cases, ${violations} violations`].join('\n');
}

/** Every class that was run had cases, and none of them a violation. */
export function holds(reports: ClassReport[]): boolean {
  return reports.every(({ skipped, cases, violations }) => skipped !== null || (cases > 0 && violations.length === 0));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
