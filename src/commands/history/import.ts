import { historyCommand } from './sub-command.ts';

export const IMPORT = historyCommand({
  name: 'import',
  summary: "import another tool's history",
  arguments: [['<files...>', 'files of the other tool']],
  options: [
    {
      flags: '--from <tool>',
      description: 'the other tool, which has to be named: github-action-benchmark, bencher or csv',
    },
    {
      flags: '--suite <name>',
      description: 'the suite to store the runs as; "OLD NAME=new-name" takes only that one of several',
    },
    {
      flags: '-c, --config <file>',
      description: 'the configuration that has this suite',
      usually: 'the one in the root',
    },
    { flags: '--commit <hash>', description: 'full commit hash, for runs without one' },
    { flags: '--started-at <time>', description: 'a date, or a time with its zone, for runs without one' },
    { flags: '--dry-run', description: 'only show what would be stored' },
  ],
  examples: [['pinbench history import --from github-action-benchmark data.js --dry-run']],
  exitCodes: {
    0: 'stored, or shown with --dry-run',
    2: 'wrong use, also a file that cannot be read; nothing was stored',
    4: 'infrastructure error',
  },
  guide: 'migrating.md',
  load: async () => (await import(/* webpackChunkName: "history" */ '../work/history/import.ts')).importFiles,
});
