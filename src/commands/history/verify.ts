import { historyCommand } from './sub-command.ts';

export const VERIFY = historyCommand({
  name: 'verify',
  summary: 'check every file against schema, checksum and its path',
  options: [],
  examples: [['pinbench history verify'], ['pinbench history verify --remote https://github.com/octo/parser']],
  exitCodes: {
    0: 'no problems found',
    2: 'wrong use',
    4: 'something stored is wrong; or infrastructure error',
  },
  guide: 'history.md#what-verify-finds',
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/verify.ts')).verify,
});
