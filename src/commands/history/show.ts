import { historyCommand } from './sub-command.ts';

export const SHOW = historyCommand({
  name: 'show',
  summary: 'show one stored run: what was measured, where, and how well it was isolated',
  arguments: [['<run>', 'the id of a run or its file name, the beginning of one of them, or a path']],
  options: [],
  examples: [['pinbench history show 20261121T010203Z-1a2b'], ['pinbench history show --json 20261121T01']],
  exitCodes: {
    0: 'shown',
    2: 'wrong use, also a run that does not exist',
    4: 'the run cannot be read; or infrastructure error',
  },
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/show.ts')).show,
});
