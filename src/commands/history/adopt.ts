import { historyCommand } from './sub-command.ts';

export const ADOPT = historyCommand({
  name: 'adopt',
  summary: 'continue with what a data branch holds now, after somebody rewrote or deleted it',
  options: [],
  examples: [['pinbench history adopt --remote https://github.com/octo/parser']],
  exitCodes: {
    0: 'adopted',
    2: 'wrong use, also without --remote',
    4: 'infrastructure error',
  },
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/recover-branch.ts')).adopt,
});
