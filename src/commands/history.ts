/** `pinbench history ...`: opens the place where runs are kept, does one thing with it, and prints the answer. */
import { systemClock } from '../io/clock.ts';
import { screenProgress } from '../io/progress.ts';
import { makeScratch, removeScratch } from '../io/scratch.ts';
import { abortOnSignals } from '../io/signals.ts';
import { errorScreen, printResult, screenWidth, useColour } from '../io/terminal.ts';
import { progressText, withoutCommands } from '../report/escape.ts';
import { safeJson } from '../report/safe-json.ts';
import type { HistoryOptions } from './history/commands.ts';
import type { Answer, Desk } from './history/desk.ts';
import { exportRuns } from './history/export.ts';
import { importFiles } from './history/import.ts';
import { list } from './history/list.ts';
import { adopt, restore } from './history/mend-branch.ts';
import { archiveAt } from './history/place.ts';
import { prune } from './history/prune.ts';
import { repair } from './history/repair.ts';
import { show } from './history/show.ts';
import { verify } from './history/verify.ts';

type Work = (desk: Desk, names: string[], options: HistoryOptions) => Promise<Answer>;

const WORK: Partial<Record<string, Work>> = {
  list,
  show,
  verify,
  repair,
  prune,
  export: exportRuns,
  import: importFiles,
  adopt,
  restore,
};

/** Exit code: 0 fine, 4 something stored is wrong. Throws a usage or an infrastructure error. */
export async function history(
  name: string,
  names: string[],
  options: HistoryOptions,
  print: (text: string) => void = (text) => printResult(text, useColour()),
): Promise<0 | 4> {
  const work = WORK[name];
  if (work === undefined) throw new Error(`the table of commands has ${name}, and nobody does it`);
  const progress = screenProgress(errorScreen(), progressText);
  const stop = abortOnSignals();
  const scratch = await makeScratch();
  try {
    const directory = process.cwd();
    const archive = await archiveAt(options, directory, process.env, scratch, progress.warning);
    const width = screenWidth();
    const desk = {
      archive,
      progress,
      now: systemClock.now(),
      directory,
      signal: stop.signal,
      width,
      colour: useColour(),
    };
    const { exitCode, lines, json } = await work(desk, names, options);
    const document = { schema: 'pinbench.history/1', command: name, place: archive.place, ...json };
    if (options.json === true) print(`${safeJson(document, 2)}\n`);
    else if (lines.length > 0) print(`${withoutCommands(lines.join('\n'))}\n`);
    return exitCode;
  } finally {
    progress.done();
    stop.release();
    await removeScratch(scratch, progress.warning);
  }
}
