/** Every command, in the order of --help and docs/cli.md. A new one is a file of its own and a row here. */
import { BISECT } from './bisect.ts';
import { CALIBRATE } from './calibrate.ts';
import { CLEAN } from './clean.ts';
import type { Command, Group } from './command.ts';
import { DOCTOR } from './doctor.ts';
import { ADOPT } from './history/adopt.ts';
import { EXPORT } from './history/export.ts';
import { IMPORT } from './history/import.ts';
import { LIST } from './history/list.ts';
import { PRUNE } from './history/prune.ts';
import { REPAIR } from './history/repair.ts';
import { RESTORE } from './history/restore.ts';
import { SHOW } from './history/show.ts';
import { VERIFY } from './history/verify.ts';
import { RUN } from './run.ts';
import { VALIDATE } from './validate.ts';

const HISTORY: Group = {
  name: 'history',
  summary: 'manage stored runs: list, verify, repair, prune, import and export them',
  details: [],
  examples: [
    ['pinbench history list', 'the newest runs of the folder .pinbench'],
    ['pinbench history verify --remote https://github.com/octo/parser'],
  ],
  exitCodes: {
    0: 'done',
    2: 'wrong use',
    4: 'something stored is wrong; or infrastructure error',
  },
  guide: 'history.md#commands',
  commands: [LIST, SHOW, VERIFY, REPAIR, PRUNE, EXPORT, IMPORT, ADOPT, RESTORE],
};

/** The program as a whole. */
export const PROGRAM: Omit<Group, 'commands'> = {
  name: 'pinbench',
  summary: 'turn any benchmark into a gate people can trust',
  details: [],
  examples: [
    ['pinbench run', 'every suite of .pinbench.yml'],
    ['pinbench run --help', 'the options of a command'],
  ],
  exitCodes: {
    0: 'done; the gate passes',
    1: 'the gate fails; only of run',
    2: 'wrong use or configuration',
    3: 'the benchmark itself failed',
    4: 'infrastructure error, or a bug in pinbench',
  },
};

export const COMMANDS: readonly (Command | Group)[] = [RUN, CALIBRATE, BISECT, VALIDATE, DOCTOR, CLEAN, HISTORY];
