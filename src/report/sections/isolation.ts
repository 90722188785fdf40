/** What isolation was asked for and what was seen from inside the container. */

import type { HostRecord } from '../../model/host.ts';
import type { Isolation, IsolationFacts } from '../../model/isolation.ts';
import type { Run } from '../../model/run.ts';
import type { Formatter } from '../../text/formatter.ts';
import { formatBytes } from '../../units/sizes.ts';

const UNKNOWN = 'unknown';

/** Violations named before the rest is only counted. */
const NAMED = 5;

const LABELS: [keyof IsolationFacts, string][] = [
  ['runtime', 'runtime'],
  ['cpus', 'CPUs'],
  ['memoryNodes', 'memory nodes'],
  ['memoryBytes', 'memory'],
  ['swapBytes', 'swap'],
  ['shmBytes', '/dev/shm'],
  ['pids', 'processes'],
  ['network', 'network'],
  ['readOnlyRoot', 'read-only root'],
  ['capabilities', 'capabilities'],
  ['noNewPrivileges', 'no new privileges'],
  ['seccomp', 'seccomp'],
  ['user', 'user'],
  ['aslr', 'ASLR'],
  ['scheduler', 'scheduler'],
  ['cpuQuota', 'CPU quota'],
  ['shmPolicy', '/dev/shm memory policy'],
];

/** Whether it held, with the facts that change numbers most. */
export function isolationSentence(isolation: Isolation, formatter: Formatter): string {
  const { observed, violations } = isolation;
  if (!isolation.held) {
    const named = violations.slice(0, NAMED).map((violation) => formatter.sentence(violation));
    const more = violations.length > NAMED ? [`and ${violations.length - NAMED} more`] : [];
    return `${formatter.strong('Isolation did not hold')}: ${[...named, ...more].join('; ') || 'no reason is known'}`;
  }
  if (observed === null) return `${formatter.strong('Isolation')} is unknown: nothing was seen from inside.`;
  const facts: string[] = [];
  for (const [key, words] of [
    ['cpus', 'CPUs '],
    ['memoryNodes', 'memory nodes '],
    ['memoryBytes', 'memory '],
    ['aslr', 'ASLR '],
    ['network', 'network '],
  ] as const) {
    if (observed[key] !== null) facts.push(`${words}${formatter.text(formatFact(key, observed))}`);
  }
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
export function isolationRows(isolation: Isolation, formatter: Formatter): string[][] {
  const { requested, observed } = isolation;
  return LABELS.filter(([key]) => requested[key] !== null || (observed?.[key] ?? null) !== null).map(([key, label]) => [
    label,
    requested[key] === null ? '–' : formatter.text(formatFact(key, requested)),
    observed === null ? UNKNOWN : formatter.text(formatFact(key, observed)),
  ]);
}

function formatFact(key: keyof IsolationFacts, facts: IsolationFacts): string {
  const value = facts[key];
  if (value === null) return UNKNOWN;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (key === 'capabilities' && /^0+$/.test(String(value))) return 'none';
  return typeof value === 'number' && key !== 'pids' ? formatBytes(value) : String(value);
}
