import type { Command } from './command.ts';

export const VALIDATE: Command<{ json?: boolean }> = {
  name: 'validate',
  summary: "check a configuration, a perf.json or a tool's output: what is wrong, where, how to fix it",
  details: [],
  arguments: [['<files...>', 'files to check']],
  options: [{ flags: '--json', description: 'print the findings as JSON on standard output' }],
  examples: [['pinbench validate .pinbench.yml out/perf.json']],
  exitCodes: {
    0: 'every file is valid',
    2: 'a file is not valid or cannot be read, or wrong use',
    4: 'infrastructure error',
  },
  guide: 'configuration.md',
  load: async () => (await import('./work/validate.ts')).validateFiles,
};
