import type { Command } from './command.ts';
import { BENCH, wholeNumber } from './options.ts';
import type { CalibrateOptions } from './work/calibrate.ts';

export const CALIBRATE: Command<CalibrateOptions> = {
  name: 'calibrate',
  summary: 'learn how much two builds of unchanged code differ on this host: the noise floor of verdicts',
  details: [],
  arguments: [['[suites...]', 'suites to calibrate; all of them when none is named']],
  options: [
    {
      flags: '--comparisons <count>',
      description: 'comparisons of neighbouring commits to measure',
      default: 10,
      value: wholeNumber,
    },
    {
      flags: '--pairs <count>',
      description: 'pairs of each comparison, an even number from 4 to 30',
      default: 10,
      value: { expected: 'an even number, 4 to 30', read: pairs },
    },
    { flags: '--no-store', description: 'measure and report, but store nothing to learn from' },
    {
      flags: '--remote <url>',
      description: 'store on the data branch of a repository, such as origin, instead of in .pinbench',
    },
    ...BENCH,
  ],
  examples: [
    ['pinbench calibrate', 'ten comparisons of every suite, stored in .pinbench'],
    ['pinbench calibrate parser --comparisons 20', 'everything that a floor needs, in one go'],
    ['pinbench calibrate --remote origin', 'stored on the data branch, as in a weekly workflow'],
  ],
  exitCodes: {
    0: 'measured',
    2: 'wrong use or configuration',
    3: 'the newest commit does not build, or its benchmark fails',
    4: 'infrastructure error, or it was stopped',
  },
  guide: 'calibration.md',
  load: async () => (await import('./work/calibrate.ts')).calibrate,
};

function pairs(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) && Number(text) >= 4 && Number(text) <= 30 && Number(text) % 2 === 0
    ? Number(text)
    : undefined;
}
