import type { Command } from './command.ts';
import { BUILDING, CONFIG, RUNTIME, wholeNumber } from './options.ts';
import type { RunOptions } from './work/run.ts';

export const RUN: Command<RunOptions> = {
  name: 'run',
  summary: 'build, run pinned, keep every sample, compare with the stored baseline, report and gate',
  details: [],
  arguments: [['[suites...]', 'suites to run; all of them when none is named']],
  options: [
    CONFIG,
    { flags: '-o, --output <folder>', description: 'write perf.json, report.md and report.json there' },
    {
      flags: '-n, --invocations <count>',
      description: 'fresh containers for each suite',
      usually: 'run.invocations',
      value: wholeNumber,
    },
    RUNTIME,
    {
      flags: '--base <ref>',
      description: 'the branch, tag or commit to compare with',
      usually: 'where HEAD left the default branch',
    },
    {
      flags: '--mode <mode>',
      description: 'how changes are confirmed',
      choices: ['auto', 'paired', 'stored'],
      usually: 'compare.mode',
    },
    ...BUILDING,
    { flags: '--no-store', description: 'compare, but do not keep this run for later comparisons' },
    { flags: '--json', description: 'print the report as JSON on standard output' },
  ],
  examples: [
    ['pinbench run', 'every suite of .pinbench.yml'],
    ['pinbench run parser --invocations 20 --output out', 'one suite, with files to keep'],
    ['pinbench run --base v1.4', 'compared with where HEAD left v1.4, measured now if nothing is stored'],
    ['pinbench run --build-arg BASE=my-base --json > report.json'],
  ],
  exitCodes: {
    0: 'the gate passes',
    1: 'the gate fails: a regression, a breached SLO, or another finding that the configuration names',
    2: 'wrong use or configuration',
    3: 'the benchmark itself failed, or the run was cancelled',
    4: 'infrastructure error, or a bug in pinbench',
  },
  guide: 'verdicts.md',
  load: async () => (await import('./work/run.ts')).run,
};
