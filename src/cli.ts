/** `pinbench`: reads the command line and hands over to one file per command. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { COMMON_OPTIONS, HISTORY_COMMANDS, type HistoryOptions, helpOf } from './commands/history/commands.ts';
import { PinbenchError } from './errors.ts';
import { VERSION } from './version.ts';

/** @param home folder of the bundle, where the launcher lies */
export async function main(home: string): Promise<void> {
  try {
    await program(home).parseAsync(process.argv);
  } catch (thrown) {
    process.exitCode = report(thrown);
  }
}

function program(home: string): Command {
  const pinbench = new Command('pinbench')
    .description('Turns any benchmark into a gate people can trust.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
    .showSuggestionAfterError();

  pinbench
    .command('run')
    .description('build, run pinned, keep every sample, compare with the stored baseline, report and gate')
    .argument('[suites...]', 'suites to run; all of them when none is named')
    .option('-c, --config <file>', 'configuration file', undefined)
    .option('-o, --output <folder>', 'write perf.json, report.md and report.json there')
    .option('-n, --invocations <count>', 'fresh containers per suite, instead of the configured number', wholeNumber)
    .addOption(new Option('--runtime <name>', 'docker, or host for no container').choices(['docker', 'host']))
    .addOption(
      new Option('--mode <mode>', 'how changes are confirmed; default: compare.mode').choices([
        'auto',
        'paired',
        'stored',
      ]),
    )
    .addOption(new Option('--builder <name>', 'what builds images').choices(['engine', 'buildx']).default('engine'))
    .option('--build-arg <NAME=VALUE>', 'build argument for the Dockerfile; may be repeated', collect, [])
    .option('--no-store', 'compare, but do not keep this run for later comparisons')
    .option('--json', 'print the report as JSON on standard output')
    .addHelpText('after', RUN_HELP)
    .action(async (suites: string[], options) => {
      const { run } = await import('./commands/run.ts');
      process.exitCode = await run(suites, options, home);
    });

  pinbench
    .command('validate')
    .description("check a configuration, a perf.json or a tool's output: what is wrong, where, how to mend it")
    .argument('<files...>', 'files to check')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  $ pinbench validate .pinbench.yml out/perf.json')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { validate } = await import('./commands/validate.ts');
      const { readText } = await import('./io/run-files.ts');
      const print = (line: string): void => void process.stdout.write(`${line}\n`);
      process.exitCode = await validate(files, { json: options.json === true, read: readText, print });
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
  addHistory(pinbench);
  return pinbench;
}

/** One sub-command for each entry of the table. */
function addHistory(pinbench: Command): void {
  const history = pinbench
    .command('history')
    .description('look after stored runs: see, check, mend, thin, move them')
    .addHelpText('after', HISTORY_HELP);
  for (const entry of HISTORY_COMMANDS) {
    const command = history.command(entry.name).description(entry.description);
    for (const [argument, text] of entry.takes) command.argument(argument, text);
    for (const [flags, text] of [...entry.options, ...COMMON_OPTIONS]) command.option(flags, text);
    command.addHelpText('after', helpOf(entry)).action(async () => {
      const { history: work } = await import('./commands/history.ts');
      process.exitCode = await work(entry.name, command.args, command.opts<HistoryOptions>());
    });
  }
}

const RUN_HELP = `
Examples:
  $ pinbench run                          every suite of .pinbench.yml
  $ pinbench run parser --invocations 20 --output out
  $ pinbench run --build-arg BASE=my-base --json > report.json

Exit codes:
  0  the gate passes              3  the benchmark itself failed
  1  regression or SLO breach     4  infrastructure error
  2  wrong use or configuration`;

const DOCTOR_HELP = `
Examples:
  $ pinbench doctor                       checks and probes, half a minute
  $ pinbench doctor --quick --cpus 2-3
  $ pinbench doctor --json > doctor.json

Exit codes:
  0  grade A, B, C or D           2  wrong use, such as CPUs that are not there
  1  grade F: not fit             4  infrastructure error`;

const HISTORY_HELP = `
Examples:
  $ pinbench history list                 the newest runs of the folder .pinbench
  $ pinbench history verify --remote https://github.com/octo/parser`;

/** Prints what went wrong and returns the exit code. A sentence for what a person can mend, a stack for our own defects. */
function report(thrown: unknown): number {
  // Commander has printed its own message; --help and --version end this way too, with exit code 0.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  if (thrown instanceof PinbenchError) {
    process.stderr.write(`error: ${thrown.sentence()}\n`);
    return thrown.exitCode;
  }
  process.stderr.write(`This is a defect of pinbench, please report it:\n${stackOf(thrown)}\n`);
  return 4;
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > 1000) {
    throw new InvalidArgumentError('expected a whole number from 1 to 1000.');
  }
  return Number(text);
}

function collect(value: string, before: string[]): string[] {
  if (!/^[A-Za-z_][A-Za-z0-9_]*=/.test(value)) throw new InvalidArgumentError('expected NAME=VALUE.');
  return [...before, value];
}
