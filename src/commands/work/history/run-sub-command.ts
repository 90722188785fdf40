/** `pinbench history ...`: opens the place where runs are kept, has a sub-command do its work there, and prints the answer. */
import { systemClock } from '../../../io/process/clock.ts';
import { printResult, screenWidth, useColour } from '../../../io/terminal/screen.ts';
import { withoutCommands } from '../../../text/escape.ts';
import { safeJson } from '../../../text/safe-json.ts';
import { inSession } from '../session.ts';
import type { HistoryOptions, HistoryWork } from './context.ts';
import { archiveAt } from './open-store.ts';

/** Exit code: 0 fine, 4 something stored is wrong. Throws a usage or an infrastructure error. */
export async function runSubCommand(
  name: string,
  work: HistoryWork,
  names: string[],
  options: HistoryOptions,
  print: (text: string) => void = (text) => printResult(text, useColour()),
): Promise<0 | 4> {
  return inSession(async ({ progress, signal, scratch }) => {
    const directory = process.cwd();
    const archive = await archiveAt(options, directory, process.env, scratch, progress.warning);
    const width = screenWidth();
    const context = {
      archive,
      progress,
      now: systemClock.now(),
      directory,
      signal,
      width,
      colour: useColour(),
    };
    const { exitCode, lines, json } = await work(context, names, options);
    const document = { schema: 'pinbench.history/1', command: name, place: archive.place, ...json };
    if (options.json === true) print(`${safeJson(document, 2)}\n`);
    else if (lines.length > 0) print(`${withoutCommands(lines.join('\n'))}\n`);
    return exitCode;
  });
}
