import { historyCommand, WRITE } from './sub-command.ts';

export const PRUNE = historyCommand({
  name: 'prune',
  summary: 'remove older runs by age, and keep what a baseline may need',
  options: [
    WRITE,
    { flags: '--keep-all <age>', description: 'keep all younger runs', usually: '90d' },
    {
      flags: '--daily-until <age>',
      description: 'up to this age keep the last run of each day, beyond it of each week',
      usually: '365d',
    },
    { flags: '-c, --config <file>', description: 'only runs of this configuration, by its own compare.runs' },
  ],
  examples: [['pinbench history prune'], ['pinbench history prune --keep-all 30d --daily-until 180d --write']],
  exitCodes: {
    0: 'pruned, or shown without --write',
    2: 'wrong use or configuration',
    4: 'a run that must be kept cannot be read, so nothing was removed; or infrastructure error',
  },
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/prune.ts')).prune,
});
