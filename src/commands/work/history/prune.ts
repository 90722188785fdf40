/** `pinbench history prune`: thins by age, and first says what would go and why. */

import { readProject } from '../../../app/read-project.ts';
import { DEFAULTS } from '../../../config/defaults.ts';
import { type Going, type PruneRules, prunable, sparing } from '../../../history/maintenance/prune.ts';
import { seriesName } from '../../../history/series.ts';
import { loadConfigFile } from '../../../io/files/config-file.ts';
import { gitRepository } from '../../../io/git/repository.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { infrastructureError, messageOf, PinbenchError, usageError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import { quoted } from '../../../text/quote.ts';
import { left, startText, tableLines } from '../../../text/table.ts';
import { count } from '../../../units/format.ts';
import { parseDuration } from '../../../units/quantity.ts';
import { configurationNamed } from './choice.ts';
import {
  type Answer,
  byPath,
  eachInTurn,
  type HistoryContext,
  type HistoryOptions,
  readInTurn,
  runsOf,
  stopIfAsked,
} from './context.ts';

/** Runs that never count are of use to whoever looks into them, for a month. */
const EXCLUDED_DAYS = 30;
/** Of a baseline's runs, so that one on a branch that left the line some runs ago still finds its own. */
const TIMES_KEPT = 2;
const DAY_SECONDS = 24 * 60 * 60;

export async function prune(context: HistoryContext, _names: string[], options: HistoryOptions): Promise<Answer> {
  const { archive } = context;
  const write = options.write === true;
  const rules = await rulesOf(options, context.directory);
  const configuration = await configurationNamed(options.config, context);
  const stored = await runsOf(archive, { configuration });
  const { going, spared } = await withoutNeeded(context, stored, prunable(stored, rules, context.now));
  if (write && going.length > 0) {
    stopIfAsked(context.signal);
    const remove = going.map((one) => one.stored.path);
    await archive.change({ put: [], remove, message: `Prune ${count(going.length, 'run')}` });
  }
  const kept = stored.length - going.length;
  return {
    exitCode: 0,
    lines: linesOf(going, kept, write, context),
    json: {
      written: write,
      rules,
      kept,
      going: going.map(({ stored: run, why }) => ({ ...run, why })),
      spared: spared.map(({ path }) => path),
    },
  };
}

/** Without the runs that a level change names, in a run that stays. Only the environments where something goes are opened. */
async function withoutNeeded(
  context: HistoryContext,
  stored: StoredRun[],
  thinned: Going[],
): Promise<{ going: Going[]; spared: StoredRun[] }> {
  const groupOf = (one: StoredRun): string => `${seriesName(one)}/${one.key}`;
  const touched = new Set(thinned.map((one) => groupOf(one.stored)));
  const leaving = new Set(thinned.map((one) => one.stored.path));
  const named = new Set<string>();
  const spared: StoredRun[] = [];
  let going = thinned;
  let staying = stored.filter((one) => touched.has(groupOf(one)) && !leaving.has(one.path) && !one.excluded);
  while (staying.length > 0) {
    await eachInTurn(context, 'looking for level changes', byPath(staying), async (one) => {
      for (const { since } of (await whole(context.archive, one)).changes ?? []) named.add(since.run);
    });
    const next = sparing(going, named);
    going = next.going;
    spared.push(...next.spared);
    staying = next.spared;
  }
  return { going, spared };
}

/** What a run that cannot be read would have named is not known, so nothing goes. */
async function whole(archive: Archive, stored: StoredRun): Promise<Run> {
  try {
    return await readInTurn(archive, stored);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    throw infrastructureError(`nothing was pruned: ${messageOf(thrown)}`, {
      expected: 'undamaged runs among those that are kept, since they name others that are needed',
      fix: 'run "pinbench history repair" first, or run it again if only the network failed',
      cause: thrown,
    });
  }
}

async function rulesOf(options: HistoryOptions, directory: string): Promise<PruneRules> {
  const keepAllDays = daysOf('--keep-all', options.keepAll ?? '90d');
  const dailyUntilDays = daysOf('--daily-until', options.dailyUntil ?? '365d');
  if (dailyUntilDays < keepAllDays) {
    throw usageError(`--daily-until is ${dailyUntilDays} days and --keep-all is ${keepAllDays} days`, {
      expected: '--daily-until of at least --keep-all',
    });
  }
  const newest = TIMES_KEPT * (await baselineRuns(options.config, directory));
  return { keepAllDays, dailyUntilDays, excludedDays: EXCLUDED_DAYS, newest };
}

/** `compare.runs` of the configuration; the usual number where there is none, as with a clone of only the data. */
async function baselineRuns(given: string | undefined, directory: string): Promise<number> {
  const root = await gitRepository().root(directory);
  const file = await loadConfigFile(given, directory, root).catch((thrown: unknown) => {
    if (given === undefined && thrown instanceof PinbenchError) return null;
    throw thrown;
  });
  if (file === null) return DEFAULTS.compare.runs;
  return readProject(file).policy.compare.runs;
}

function daysOf(option: string, text: string): number {
  const days = /^\d{1,6}d$/.test(text) ? parseDuration(text) / DAY_SECONDS : 0;
  if (days >= 1) return days;
  throw usageError(`${option} ${quoted(text, 40)} cannot be used`, {
    expected: 'a whole number of days, such as 90d',
  });
}

function linesOf(going: Going[], kept: number, write: boolean, context: HistoryContext): string[] {
  const several = going.some(({ stored }) => stored.configuration !== null);
  const owner = several ? [left('configuration', { mayShorten: true })] : [];
  const columns = [
    left('suite', { mayShorten: true }),
    ...owner,
    left('key'),
    left('start (UTC)'),
    left('run'),
    left('why'),
  ];
  const rows = going.map(({ stored: { suite, configuration, key, startedAt, id }, why }) => [
    suite,
    ...(several ? [configuration ?? '.'] : []),
    key,
    startText(startedAt),
    id,
    why,
  ]);
  const verb = write ? 'removed' : 'would be removed';
  const table = tableLines(columns, rows, context);
  return [
    ...table,
    ...(table.length === 0 ? [] : ['']),
    `${count(going.length, 'run')} ${verb}, ${kept} ${write ? 'kept' : 'would be kept'} in ${context.archive.place}`,
    ...(write || going.length === 0 ? [] : ['nothing was changed; --write does it']),
  ];
}
