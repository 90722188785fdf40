import { historyCommand, KEY, OWNER, SUITE } from './sub-command.ts';

export const LIST = historyCommand({
  name: 'list',
  summary: 'list the newest stored runs',
  arguments: [SUITE],
  options: [{ flags: '--limit <count>', description: 'runs at most', usually: '20' }, KEY, OWNER],
  examples: [['pinbench history list parser --limit 5'], ['pinbench history list --config packages/a']],
  exitCodes: {
    0: 'listed, also when there is none',
    2: 'wrong use',
    4: 'infrastructure error',
  },
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/list.ts')).list,
});
