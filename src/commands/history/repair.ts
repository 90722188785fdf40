import { historyCommand, WRITE } from './sub-command.ts';

export const REPAIR = historyCommand({
  name: 'repair',
  summary: "restore damaged and vanished files from the store's own past",
  options: [WRITE, { flags: '--drop', description: 'remove the files of runs of which no intact copy exists' }],
  examples: [['pinbench history repair --remote https://github.com/octo/parser'], ['pinbench history repair --write']],
  exitCodes: {
    0: 'no fault remains, or none would with --write',
    2: 'wrong use',
    4: 'a fault remains; or infrastructure error',
  },
  guide: 'history.md#what-verify-finds',
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/repair.ts')).repair,
});
