import { historyCommand, KEY, OWNER, SUITE } from './sub-command.ts';

export const EXPORT = historyCommand({
  name: 'export',
  summary: 'export every sample as a row, for other programs',
  arguments: [SUITE],
  options: [
    { flags: '--format <name>', description: 'jsonl or csv', usually: 'jsonl' },
    {
      flags: '-o, --output <file>',
      description: 'write to this file, all or nothing',
      usually: 'standard output',
    },
    KEY,
    OWNER,
  ],
  examples: [['pinbench history export parser --format csv --output parser.csv']],
  exitCodes: {
    0: 'exported',
    2: 'wrong use',
    4: 'a run could not be read and is left out; or infrastructure error',
  },
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/export.ts')).exportRuns,
});
