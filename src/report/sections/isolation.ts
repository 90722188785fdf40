/** What isolation was asked for and what was seen from inside the container. */

import { FACT_ROWS, type Fact, labelOf } from '../../isolation/facts.ts';
import type { HostRecord } from '../../model/host.ts';
import type { FactValue, Isolation } from '../../model/isolation.ts';
import type { Run } from '../../model/run.ts';
import type { Formatter } from '../../text/formatter.ts';

const UNKNOWN = 'unknown';

const HEADLINES = FACT_ROWS.filter(([, { headline }]) => headline !== undefined).toSorted(
  ([, one], [, other]) => (one.headline ?? 0) - (other.headline ?? 0),
);

/** Violations named before the rest is only counted. */
const NAMED = 5;

/** Whether it held, with the facts that change numbers most. */
export function isolationSentence(isolation: Isolation, formatter: Formatter): string {
  const { observed, violations } = isolation;
  if (!isolation.held) {
    const named = violations.slice(0, NAMED).map((violation) => formatter.sentence(violation));
    const more = violations.length > NAMED ? [`and ${violations.length - NAMED} more`] : [];
    return `${formatter.strong('Isolation did not hold')}: ${[...named, ...more].join('; ') || 'no reason is known'}`;
  }
  if (observed === null) return `${formatter.strong('Isolation')} is unknown: nothing was seen from inside.`;
  const facts = HEADLINES.flatMap(([name, fact]) => {
    const value = observed[name] ?? null;
    return value === null ? [] : [`${labelOf(fact)} ${formatter.text(fact.kind.inTable(value))}`];
  });
  const runtime = observed.runtime === 'host' ? ' as far as a host process can be isolated' : '';
  facts.push(isolation.shield.mode === 'none' ? 'not shielded' : `shielded (${isolation.shield.mode})`);
  return `${formatter.strong('Isolation')} held${runtime}: ${facts.join(', ')}`;
}

/** What disturbed a run although its isolation held; null when nothing did. */
export function disturbanceSentence({ disturbances }: HostRecord, formatter: Formatter): string | null {
  if (disturbances.length === 0) return null;
  const named = disturbances.slice(0, NAMED).map((sentence) => formatter.sentence(sentence));
  const more = disturbances.length > NAMED ? [`and ${disturbances.length - NAMED} more`] : [];
  return `${formatter.strong('Disturbed')}, so never a baseline: ${[...named, ...more].join('; ')}`;
}

/** Something that was asked for was seen not to hold: not when nothing started that could have been looked at. */
export function lostIsolation({ isolation }: Run): boolean {
  return !isolation.held && isolation.observed !== null;
}

/** Rows of fact, asked for, seen inside; only of what was asked for or seen. */
export function isolationRows({ requested, observed }: Isolation, formatter: Formatter): string[][] {
  const cell = ({ kind }: Fact, value: FactValue, none: string): string =>
    value === null ? none : formatter.text(kind.inTable(value));
  const rows = FACT_ROWS.flatMap(([name, fact]) => {
    const [asked, seen] = [requested[name] ?? null, observed?.[name] ?? null];
    if (asked === null && seen === null) return [];
    return [[labelOf(fact), cell(fact, asked, '–'), cell(fact, seen, UNKNOWN)]];
  });
  return [['runtime', formatter.text(requested.runtime), formatter.text(observed?.runtime ?? UNKNOWN)], ...rows];
}
