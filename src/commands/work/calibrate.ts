/** `pinbench calibrate`: measures neighbouring commits in pairs, and says what that has taught of this host. */
import { calibrateSuite } from '../../app/calibrate.ts';
import type { Calibrated } from '../../compare/calibration.ts';
import { newRunToken } from '../../io/files/run-files.ts';
import { gitAncestry } from '../../io/git/ancestry.ts';
import { commitLine } from '../../io/git/commits.ts';
import { deepenCommandOf } from '../../io/git/shallow.ts';
import { parseRun } from '../../io/schema/schema.ts';
import { folderStore } from '../../io/store/folder/store.ts';
import { printResult, screenWidth, useColour } from '../../io/terminal/screen.ts';
import type { Archive } from '../../model/ports/store.ts';
import { calibrationDocument, calibrationLines } from '../../report/calibration.ts';
import { withoutCommands } from '../../text/escape.ts';
import { safeJson } from '../../text/safe-json.ts';
import { archiveAt } from './history/open-store.ts';
import { type BenchOptions, type OpenBench, withBench } from './measuring-session.ts';

export interface CalibrateOptions extends BenchOptions {
  comparisons: number;
  pairs: number;
  store: boolean;
  /** A repository whose data branch has the runs, instead of the project's folder. */
  remote?: string;
  json?: boolean;
}

/** So far back is looked for neighbours with different images. */
const MOST_COMMITS = 200;

/** Exit code 0. Throws what keeps it from measuring at all. */
export async function calibrate(
  names: string[],
  options: CalibrateOptions,
  home: string,
  print: (text: string) => void = (text) => printResult(text, useColour()),
): Promise<0> {
  await withBench(names, options, home, async (bench) => {
    const { tree, policy, clock, signal } = bench;
    const store = await storeFor(options, bench);
    const line = await commitLine(tree.root, 'HEAD', MOST_COMMITS);
    const [newest = ''] = line;
    const deepen = await deepenCommandOf(tree.root);
    const ancestry = gitAncestry({ root: tree.root, measured: newest, base: null, origin: null });
    const done: Calibrated[] = [];
    for (const suite of bench.suites) {
      const plan = {
        suite,
        line,
        deepen,
        policy: policy.compare,
        scope: { ancestry, branch: null },
        branch: bench.branch,
        configuration: bench.configuration,
        comparisons: options.comparisons,
        pairs: options.pairs,
        keep: options.store,
        runToken: () => newRunToken(clock.now()),
      };
      done.push(await calibrateSuite(plan, { ...bench, store }, signal));
    }
    const screen = { width: screenWidth(), colour: useColour() };
    const text =
      options.json === true
        ? safeJson(calibrationDocument(done, { place: store.place, kept: options.store }), 2)
        : withoutCommands(linesFor(done, store, options, screen).join('\n'));
    print(`${text}\n`);
  });
  return 0;
}

function linesFor(
  done: Calibrated[],
  { place }: Archive,
  { store }: CalibrateOptions,
  screen: { width: number; colour: boolean },
): string[] {
  const isAny = done.some(({ compared }) => compared.some(({ state }) => state === 'measured'));
  const kept = !store ? 'nothing was stored: --no-store' : isAny ? `stored in ${place}` : 'nothing was stored';
  return [...done.flatMap((one) => [...calibrationLines(one, screen), '']), kept];
}

async function storeFor(
  { remote }: CalibrateOptions,
  { store, policy, directory, scratch, progress }: OpenBench,
): Promise<Archive> {
  if (remote === undefined) return folderStore(store, parseRun);
  const place = { remote, branch: policy.store.branch };
  return archiveAt(place, directory, process.env, scratch, progress.warning);
}
