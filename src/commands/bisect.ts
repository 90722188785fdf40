import type { Command } from './command.ts';
import { BENCH } from './options.ts';
import type { BisectOptions } from './work/bisect.ts';

export const BISECT: Command<BisectOptions> = {
  name: 'bisect',
  summary: 'find the commit that changed a metric, by measuring commits in pairs',
  details: ['Nothing is checked out, and nothing is stored. The metric may have become worse or better.'],
  arguments: [
    ['<good>', 'a commit without the change'],
    ['<bad>', 'a later commit of the same branch, with it'],
  ],
  options: [
    { flags: '--metric <benchmark/metric>', description: 'the metric, as the report names it', isRequired: true },
    { flags: '--suite <name>', description: 'the suite that reports it, where there are several' },
    { flags: '--budget <time>', description: 'time for everything, builds included', default: '30m' },
    ...BENCH,
  ],
  examples: [
    ['pinbench bisect v1.4 main --metric parse/time'],
    ['pinbench bisect HEAD~40 HEAD --suite parser --metric parse/time --budget 2h'],
  ],
  exitCodes: {
    0: 'the commit was found',
    2: 'wrong use or configuration, also a metric that is not reported',
    3: 'several commits are left, no change is confirmed, or one of the two ends does not build or fails',
    4: 'infrastructure error, or it was stopped',
  },
  guide: 'calibration.md#which-commit-was-it',
  load: async () => {
    const { bisect } = await import('./work/bisect.ts');
    return ([good = '', bad = ''], options, home) => bisect(good, bad, options, home);
  },
};
