/** Suites that the base gates and that were not run, since the change does not have them any more. */
import type { Formatter } from '../../text/formatter.ts';
import type { Report } from '../report.ts';

/** Told one by one; the rest is counted. */
const MOST = 12;

export function missingSentences({ missing = [] }: Report, formatter: Formatter): string[] {
  const sentences = missing.slice(0, MOST).map(({ suite, where, limits }) => {
    const unmet =
      limits.length === 0
        ? ''
        : `; its SLOs were not checked: ${limits.map((limit) => formatter.text(limit)).join(', ')}`;
    return `Suite ${formatter.text(suite)} is missing: ${formatter.sentence(where)} has it, but the configuration of this run does not${unmet}`;
  });
  return missing.length > MOST ? [...sentences, `… ${missing.length - MOST} more`] : sentences;
}
