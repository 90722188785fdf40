/** What all sub-commands of `pinbench history` have in common. */
import type { Command, Option } from '../command.ts';
import type { HistoryOptions, HistoryWork } from '../work/history/context.ts';

interface Own extends Omit<Command<HistoryOptions>, 'arguments' | 'details' | 'load'> {
  arguments?: Command['arguments'];
  details?: string[];
  /** Imports what does it, into the chunk "history": a chunk for each would hold much of the same. */
  load(): Promise<HistoryWork>;
}

/** Where the runs are, and how the answer is printed. */
const PLACE: Option[] = [
  {
    flags: '--store <folder>',
    description: 'a folder with stored runs',
    usually: "the project's .pinbench",
  },
  {
    flags: '--remote <url>',
    description: 'a repository whose data branch has the runs, such as origin, instead of a folder',
  },
  { flags: '--branch <name>', description: 'the data branch of --remote', usually: 'pinbench-data' },
  { flags: '--json', description: 'print one JSON document on standard output' },
];

const TOKEN = 'The token for --remote is taken from PINBENCH_TOKEN; for GitHub itself also from GITHUB_TOKEN.';

export function historyCommand(own: Own): Command<HistoryOptions> {
  return {
    ...own,
    arguments: own.arguments ?? [],
    details: [...(own.details ?? []), TOKEN],
    options: [...own.options, ...PLACE],
    load: async () => {
      const { runSubCommand } = await import(/* webpackChunkName: "history" */ '../work/history/run-sub-command.ts');
      const work = await own.load();
      return (operands, options) => runSubCommand(own.name, work, operands, options);
    },
  };
}

export const SUITE: Command['arguments'][number] = ['[suite]', 'only this suite'];
export const WRITE: Option = { flags: '--write', description: 'do it; without this, only show what would be done' };
export const KEY: Option = {
  flags: '--key <digits>',
  description: 'only this environment: the first digits of its key',
};
export const OWNER: Option = {
  flags: '-c, --config <file>',
  description: 'only runs of this configuration: its path, or its folder',
};
