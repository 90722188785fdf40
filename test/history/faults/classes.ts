/** All classes of faults, by the name under which one is started as a process. */
import { cutFetches, cutPushes } from './cut-wire.ts';
import { realCut, realFlipped, smallCut, smallFlipped } from './damage.ts';
import { fileAppends, fileDeaths, fileReads } from './file-calls.ts';
import { fullFolder, fullScratch, fullServer } from './full-disk.ts';
import { gitAppends, gitReads } from './git-calls.ts';
import { refusals, rewritten } from './refusals.ts';
import { sameId } from './same-id.ts';
import type { FaultClass } from './tally.ts';

/** The longest first, so that none of them is left over at the end. */
export const CLASSES: Record<string, FaultClass> = {
  gitAppends,
  cutPushes,
  realFlipped,
  realCut,
  fullServer,
  fullScratch,
  cutFetches,
  gitReads,
  smallFlipped,
  smallCut,
  sameId,
  fileDeaths,
  fileAppends,
  fileReads,
  refusals,
  rewritten,
  fullFolder,
};
