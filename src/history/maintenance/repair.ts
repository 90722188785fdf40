/** How what a verification found is repaired from what the store remembers. */
import { type Finding, type ParseRun, problemOf } from './check-file.ts';

/** Earlier contents of a path that are looked at before we give up. */
const MOST_VERSIONS = 100;

export interface RepairPlan {
  put: { path: string; bytes: Uint8Array }[];
  remove: string[];
  /** What stays as it is, because nothing remembers it whole or nobody can tell what is right. */
  left: Finding[];
}

/** Whether the store's own past can help with it. */
export function isRepairable({ kind }: Finding): boolean {
  return kind === 'unusable' || kind === 'vanished';
}

/** The newest of a path's earlier contents that is a whole, valid run which belongs there; null when none is. */
export async function lastWhole(
  path: string,
  past: AsyncIterable<Uint8Array>,
  parseRun: ParseRun,
): Promise<Uint8Array | null> {
  let seen = 0;
  for await (const bytes of past) {
    if (problemOf(path, bytes, parseRun) === null) return bytes;
    seen += 1;
    if (seen === MOST_VERSIONS) break;
  }
  return null;
}

/**
 * `found` has the bytes by path. Only with `drop` is anything removed, and then only runs' files that are of no use and
 * that nothing remembers whole: never a duplicate, never a file that is not ours.
 */
export function repairPlan(findings: Finding[], found: Map<string, Uint8Array>, drop: boolean): RepairPlan {
  const plan: RepairPlan = { put: [], remove: [], left: [] };
  for (const finding of findings) {
    const bytes = isRepairable(finding) ? found.get(finding.path) : undefined;
    if (bytes !== undefined) plan.put.push({ path: finding.path, bytes });
    else if (drop && finding.kind === 'unusable') plan.remove.push(finding.path);
    else plan.left.push(finding);
  }
  return plan;
}
