import type { Command } from './command.ts';
import { wholeNumber } from './options.ts';
import type { CleanOptions } from './work/clean.ts';

export const CLEAN: Command<CleanOptions> = {
  name: 'clean',
  summary: 'remove what earlier runs have left: folders, containers, superseded images, old build cache',
  details: [
    'It removes only what certainly belongs to no running process: what bears the mark of a process that has ended, and images that were built for suites.',
    "As root, it also removes folders of other users' runs. Each run does the same as it starts, as far as that is fast.",
  ],
  arguments: [],
  options: [
    { flags: '--dry-run', description: 'only show what would be removed' },
    {
      flags: '--unused <days>',
      description: 'also images of suites and cache mounts that no build used for this many days',
      default: 30,
      value: wholeNumber,
    },
    {
      flags: '--cache <size>',
      description: "bound the engine's whole build cache, such as 10GiB",
      usually: '20 GiB, and beyond it what no build has used for 14 days',
    },
    { flags: '--json', description: 'print what was found as JSON on standard output' },
  ],
  examples: [
    ['pinbench clean --dry-run', 'show what would be removed'],
    ['sudo pinbench clean', "also remove what other users' runs left"],
    ['pinbench clean --unused 7 --cache 10GiB', 'images not built for a week, and the cache down to 10 GiB'],
  ],
  exitCodes: {
    0: 'everything found was removed',
    2: 'wrong use',
    4: 'something could not be removed; or infrastructure error',
  },
  guide: 'isolation.md#what-is-left-and-removed',
  load: async () => {
    const { clean } = await import('./work/clean.ts');
    return (_operands, options) => clean(options);
  },
};
