import { historyCommand } from './sub-command.ts';

export const RESTORE = historyCommand({
  name: 'restore',
  summary: 'restore a data branch as pinbench last saw it, after somebody rewrote or deleted it',
  options: [],
  examples: [['pinbench history restore --remote https://github.com/octo/parser']],
  exitCodes: {
    0: 'restored',
    2: 'wrong use, also without --remote',
    4: 'infrastructure error',
  },
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/recover-branch.ts')).restore,
});
