/** `pinbench`: reads the command line and hands over to one file per command. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CLEAN_HELP } from './commands/clean-help.ts';
import { COMMON_OPTIONS, HISTORY_COMMANDS, type HistoryOptions, helpOf } from './commands/history/commands.ts';
import { runToEnd } from './io/process/end.ts';
import { printError, printResult } from './io/terminal/screen.ts';
import { asKnown, stackOf } from './model/errors.ts';
import { VERSION } from './model/version.ts';

/** @param home folder of the bundle, where the launcher lies */
export async function main(home: string): Promise<void> {
  await runToEnd(async () => {
    await program(home).parseAsync(process.argv);
    // Every command sets it; until then it is that of a defect.
    return Number(process.exitCode);
  }, report);
}

function program(home: string): Command {
  const pinbench = new Command('pinbench')
    .description('Turns any benchmark into a gate people can trust.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: printResult, writeErr: printError })
    .showSuggestionAfterError();

  pinbench
    .command('run')
    .description('build, run pinned, keep every sample, compare with the stored baseline, report and gate')
    .argument('[suites...]', 'suites to run; all of them when none is named')
    .option('-c, --config <file>', 'configuration file', undefined)
    .option('-o, --output <folder>', 'write perf.json, report.md and report.json there')
    .option('-n, --invocations <count>', 'fresh containers per suite, instead of the configured number', wholeNumber)
    .addOption(new Option('--runtime <name>', 'docker, or host for no container').choices(['docker', 'host']))
    .option('--base <ref>', 'branch, tag or commit to compare with; default: where HEAD left the default branch')
    .addOption(
      new Option('--mode <mode>', 'how changes are confirmed; default: compare.mode').choices([
        'auto',
        'paired',
        'stored',
      ]),
    )
    .addOption(new Option('--builder <name>', 'what builds images').choices(['engine', 'buildx']).default('engine'))
    .option('--build-arg <NAME=VALUE>', 'build argument for the Dockerfile; may be repeated', collect, [])
    .option('--allow-outside', OUTSIDE)
    .option('--no-store', 'compare, but do not keep this run for later comparisons')
    .option('--json', 'print the report as JSON on standard output')
    .addHelpText('after', RUN_HELP)
    .action(async (suites: string[], options) => {
      const { run } = await import('./commands/run.ts');
      process.exitCode = await run(suites, options, home);
    });

  addCalibrate(pinbench, home);
  addBisect(pinbench, home);

  pinbench
    .command('validate')
    .description("check a configuration, a perf.json or a tool's output: what is wrong, where, how to fix it")
    .argument('<files...>', 'files to check')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  $ pinbench validate .pinbench.yml out/perf.json')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { validate } = await import('./commands/validate.ts');
      const { systemClock } = await import('./io/process/clock.ts');
      const { readLargeText } = await import('./io/files/large-text.ts');
      const read = (file: string): Promise<string> => readLargeText(file, MOST_BYTES);
      const print = (line: string): void => printResult(`${line}\n`);
      const now = systemClock.now();
      process.exitCode = await validate(files, { json: options.json === true, read, print, now });
    });

  pinbench
    .command('doctor')
    .description('grade this host for benchmarks, A to F, and say what makes it better')
    .option('--quick', 'short probes: a few seconds instead of half a minute')
    .option('--cpus <list>', 'CPUs that benchmarks will have, such as 2-3; as `run.cpus: auto` when left out')
    .option('--no-save', 'do not keep the grade for later runs')
    .option('--json', 'print the examination as JSON on standard output')
    .addHelpText('after', DOCTOR_HELP)
    .action(async (options: { quick?: boolean; cpus?: string; save: boolean; json?: boolean }) => {
      const { doctor } = await import('./commands/doctor.ts');
      process.exitCode = await doctor(options, home);
    });

  pinbench
    .command('clean')
    .description('remove what earlier runs have left: folders, containers, superseded images, old build cache')
    .option('--dry-run', 'only say what would go')
    .addOption(
      new Option('--unused <days>', 'also images of suites that were not built for so long')
        .argParser(wholeNumber)
        .default(30),
    )
    .option('--cache <size>', "bound the engine's whole build cache, such as 10GiB; default: see below")
    .option('--json', 'print what was found as JSON on standard output')
    .addHelpText('after', CLEAN_HELP)
    .action(async (options: { dryRun?: boolean; json?: boolean; unused: number; cache?: string }) => {
      const { clean } = await import('./commands/clean.ts');
      process.exitCode = await clean(options);
    });
  addHistory(pinbench);
  return pinbench;
}

function addCalibrate(pinbench: Command, home: string): void {
  benchOptions(
    pinbench
      .command('calibrate')
      .description('learn how much two builds of unchanged code differ on this host: the noise floor of verdicts')
      .argument('[suites...]', 'suites to calibrate; all of them when none is named')
      .option('--comparisons <count>', 'comparisons of neighbouring commits to measure', wholeNumber, 10)
      .option('--pairs <count>', 'pairs of each comparison, an even number from 4 to 30', pairsNumber, 10)
      .option('--no-store', 'measure and report, but store nothing to learn from')
      .option('--remote <url>', 'store on the data branch of a repository, such as origin, instead of in .pinbench'),
  )
    .addHelpText('after', CALIBRATE_HELP)
    .action(async (suites: string[], options) => {
      const { calibrate } = await import('./commands/calibrate.ts');
      process.exitCode = await calibrate(suites, options, home);
    });
}

function addBisect(pinbench: Command, home: string): void {
  benchOptions(
    pinbench
      .command('bisect')
      .description('find the commit that changed a metric, measuring commits beside each other')
      .argument('<good>', 'a commit without the change')
      .argument('<bad>', 'a later commit of the same branch, with it')
      .requiredOption('--metric <benchmark/metric>', 'the metric, as the report names it')
      .option('--suite <name>', 'the suite that reports it, where there are several')
      .option('--budget <time>', 'time for everything, builds included', '30m'),
  )
    .addHelpText('after', BISECT_HELP)
    .action(async (good: string, bad: string, options) => {
      const { bisect } = await import('./commands/bisect.ts');
      process.exitCode = await bisect(good, bad, options, home);
    });
}

/** Those of every command that measures commits. */
function benchOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration file', undefined)
    .addOption(new Option('--runtime <name>', 'docker, or host for no container').choices(['docker', 'host']))
    .addOption(new Option('--builder <name>', 'what builds images').choices(['engine', 'buildx']).default('engine'))
    .option('--build-arg <NAME=VALUE>', 'build argument for the Dockerfile; may be repeated', collect, [])
    .option('--allow-outside', OUTSIDE)
    .option('--json', 'print the result as JSON on standard output');
}

/** One sub-command for each entry of the table. */
function addHistory(pinbench: Command): void {
  const history = pinbench
    .command('history')
    .description('manage stored runs: list, check, repair, prune, move them')
    .addHelpText('after', HISTORY_HELP);
  for (const entry of HISTORY_COMMANDS) {
    const command = history.command(entry.name).description(entry.description);
    for (const [argument, text] of entry.takes) command.argument(argument, text);
    for (const [flags, text] of [...entry.options, ...COMMON_OPTIONS]) command.option(flags, text);
    command.addHelpText('after', helpOf(entry)).action(async () => {
      const { history: work } = await import('./commands/history/index.ts');
      process.exitCode = await work(entry.name, command.args, command.opts<HistoryOptions>());
    });
  }
}

/** Of a file to validate: more than any result that is read. */
const MOST_BYTES = 256 * 1024 * 1024;

const OUTSIDE =
  'read a configuration, Dockerfile or context that lies outside of the repository, or is a link out of it';

const RUN_HELP = `
Examples:
  $ pinbench run                          every suite of .pinbench.yml
  $ pinbench run parser --invocations 20 --output out
  $ pinbench run --base v1.4              compared with where HEAD left v1.4, measured now if nothing is stored
  $ pinbench run --build-arg BASE=my-base --json > report.json

Exit codes:
  0  the gate passes              3  the benchmark itself failed
  1  regression or SLO breach     4  infrastructure error, or a defect of pinbench
  2  wrong use or configuration`;

const CALIBRATE_HELP = `
Examples:
  $ pinbench calibrate                    ten comparisons of every suite, stored in .pinbench
  $ pinbench calibrate parser --comparisons 20
  $ pinbench calibrate --remote origin    stored on the data branch, as in a weekly workflow

Exit codes:
  0  measured                     3  the benchmark itself failed
  2  wrong use or configuration   4  infrastructure error`;

const BISECT_HELP = `
Examples:
  $ pinbench bisect v1.4 main --metric parse/time
  $ pinbench bisect HEAD~40 HEAD --suite parser --metric parse/time --budget 2h

Exit codes:
  0  the commit was found         3  the benchmark failed, or its numbers do not tell:
  2  wrong use or configuration      several commits are left, or no change is confirmed
                                  4  infrastructure error`;

const DOCTOR_HELP = `
Examples:
  $ pinbench doctor                       checks and probes, half a minute
  $ pinbench doctor --quick --cpus 2-3
  $ pinbench doctor --json > doctor.json

Exit codes:
  0  grade A, B, C or D           2  wrong use, such as CPUs that are not there
                                  4  grade F: not fit; or infrastructure error`;

const HISTORY_HELP = `
Examples:
  $ pinbench history list                 the newest runs of the folder .pinbench
  $ pinbench history verify --remote https://github.com/octo/parser`;

/** Prints what went wrong and returns the exit code. A sentence for what a person can mend, a stack for our own defects. */
function report(thrown: unknown): number {
  // Commander has printed its own message; --help and --version end this way too, with exit code 0.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  const known = asKnown(thrown);
  const text =
    known === null ? `This is a defect of pinbench, please report it:\n${stackOf(thrown)}` : known.sentence();
  printError(`${known === null ? '' : 'error: '}${text}\n`);
  return known?.exitCode ?? 4;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > 1000) {
    throw new InvalidArgumentError('expected a whole number from 1 to 1000.');
  }
  return Number(text);
}

function pairsNumber(text: string): number {
  const pairs = wholeNumber(text);
  if (pairs < 4 || pairs > 30 || pairs % 2 !== 0) throw new InvalidArgumentError('expected an even number, 4 to 30.');
  return pairs;
}

function collect(value: string, before: string[]): string[] {
  if (!/^[A-Za-z_][A-Za-z0-9_]*=/.test(value)) throw new InvalidArgumentError('expected NAME=VALUE.');
  return [...before, value];
}
