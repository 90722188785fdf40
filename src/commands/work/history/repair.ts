/** `pinbench history repair`: puts back what the store itself remembers whole. */
import { isRepairable, lastWhole, type RepairPlan, repairPlan } from '../../../history/maintenance/repair.ts';
import { parseRun } from '../../../io/schema/schema.ts';
import { terminalFormatter as formatter } from '../../../text/formatter.ts';
import { MOST_ROWS } from '../../../text/table.ts';
import { count } from '../../../units/format.ts';
import { type Answer, eachInTurn, type HistoryContext, type HistoryOptions, stopIfAsked } from './context.ts';
import { findingLines, verifyAll } from './verify.ts';

/** Exit code 4 when something is wrong that stays so. */
export async function repair(context: HistoryContext, _names: string[], options: HistoryOptions): Promise<Answer> {
  const { archive } = context;
  const write = options.write === true;
  const { findings } = await verifyAll(context);
  const found = new Map<string, Uint8Array>();
  await eachInTurn(context, 'looking for earlier contents', findings.filter(isRepairable), async ({ path }) => {
    const bytes = await lastWhole(path, archive.past(path), parseRun);
    if (bytes !== null) found.set(path, bytes);
  });
  const plan = repairPlan(findings, found, options.drop === true);
  const { put, remove, left } = plan;
  if (write && put.length + remove.length > 0) {
    stopIfAsked(context.signal);
    const message = `Repair: ${count(put.length, 'run')} restored, ${count(remove.length, 'damaged file')} removed`;
    await archive.change({ put, remove, message });
  }
  return {
    exitCode: left.length > 0 ? 4 : 0,
    lines: linesOf(plan, write, context),
    json: { written: write, put: put.map(({ path }) => path), removed: remove, left },
  };
}

function linesOf({ put, remove, left }: RepairPlan, write: boolean, { archive, colour }: HistoryContext): string[] {
  const would = (done: string, fix: string) => (write ? done : fix);
  const named = (verb: string, paths: string[]) => [
    ...paths.slice(0, MOST_ROWS).map((path) => `${verb}: ${formatter.sentence(path)}`),
    ...(paths.length > MOST_ROWS ? [`… ${paths.length - MOST_ROWS} more, all of them with --json`] : []),
  ];
  const restored = put.map(({ path }) => path);
  if (restored.length + remove.length + left.length === 0) return [`no problems found in ${archive.place}`];
  return [
    ...named(would('restored', 'would be restored'), restored),
    ...named(would('removed', 'would be removed'), remove),
    ...(left.length === 0 ? [] : ['what cannot be repaired is left as it is:', ...findingLines(left, colour)]),
    ...(write || restored.length + remove.length === 0 ? [] : ['nothing was changed; --write does it']),
  ];
}
