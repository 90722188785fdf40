/** `pinbench`: makes the command line of the list of commands, and hands over to one of them. */
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander';
import { type Command, type Group, isGroup, type Option as OptionSpec } from './commands/command.ts';
import { ending, introduction, optionText, usageOf } from './commands/help.ts';
import { COMMANDS, PROGRAM } from './commands/registry.ts';
import { runToEnd } from './io/process/end.ts';
import { printError, printResult } from './io/terminal/screen.ts';
import { asKnown, stackOf } from './model/errors.ts';
import { VERSION } from './model/version.ts';

/** Told how a command ended: its exit code. */
type Done = (code: number) => void;

/** @param home folder of the bundle, where the launcher lies */
export async function main(home: string): Promise<void> {
  await runToEnd(async () => {
    // Until a command has ended it is that of a defect.
    let code = 4;
    const program = programOf(COMMANDS, home, (answer) => {
      code = answer;
    });
    await program.parseAsync(process.argv);
    return code;
  }, report);
}

export function programOf(entries: readonly (Command | Group)[], home: string, done: Done): Program {
  const program = new Program(PROGRAM.name)
    .description(introduction(PROGRAM))
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: printResult, writeErr: printError })
    .configureHelp({ optionDescription: ({ description }) => description })
    .showSuggestionAfterError()
    .addHelpText('after', ending(PROGRAM));
  for (const entry of entries) add(program, entry, home, done);
  return program;
}

function add(above: Program, entry: Command | Group, home: string, done: Done): void {
  const made = above.command(entry.name).summary(entry.summary).description(introduction(entry));
  made.addHelpText('after', ending(entry));
  if (isGroup(entry)) {
    for (const each of entry.commands) add(made, each, home, done);
    return;
  }
  made.usage(usageOf(entry));
  for (const [name, description] of entry.arguments) made.argument(name, description);
  for (const option of entry.options) made.addOption(optionOf(option));
  made.action(async () => {
    const work = await entry.load();
    // Commander does not know their type; each command describes its own.
    done(await work(made.args, made.opts<never>(), home));
  });
}

function optionOf(option: OptionSpec): Option {
  const { flags, value, isRequired = false, repeats = false } = option;
  const made = new Option(flags, optionText(option)).makeOptionMandatory(isRequired);
  made.default(repeats ? [] : option.default);
  if (option.choices !== undefined) made.choices(option.choices);
  if (value === undefined) return made;
  return made.argParser((text: string, before: unknown) => {
    const read = value.read(text);
    if (read === undefined) throw new InvalidArgumentError(`Expected ${value.expected}.`);
    return Array.isArray(before) ? [...before, read] : read;
  });
}

/** Prints what went wrong and returns the exit code. A sentence for what a person can fix, a stack for our own defects. */
function report(thrown: unknown): number {
  // Commander has printed its own message; --help and --version end this way too, with exit code 0.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  const known = asKnown(thrown);
  const defect = (): string => `This is a bug in pinbench; report it:\n${stackOf(thrown)}`;
  printError(`${known === null ? defect() : `error: ${known.sentence()}`}\n`);
  return known?.exitCode ?? 4;
}
