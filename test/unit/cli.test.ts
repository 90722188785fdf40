import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageOf } from '../../scripts/command-line.ts';
import { programOf } from '../../src/cli.ts';
import { type Command, type Group, isGroup } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';

afterEach(() => vi.restoreAllMocks());

/** What the program writes to both outputs, and how it ends, in a width that wraps nothing. */
async function outcome(entries: readonly (Command | Group)[], words: string[]): Promise<[text: string, code: unknown]> {
  let text = '';
  const write = (part: unknown): boolean => {
    text += String(part);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(write);
  vi.spyOn(process.stderr, 'write').mockImplementation(write);
  let code: unknown;
  const program = programOf(entries, 'home', (answer) => {
    code = answer;
  });
  await program.parseAsync(words, { from: 'user' }).catch((thrown: { code: string }) => {
    code = thrown.code;
  });
  vi.restoreAllMocks();
  return [text, code];
}

/** In one place, as a new file and a new row would be. */
function newCommand(): { command: Command<Record<string, unknown>>; seen: unknown[] } {
  const seen: unknown[] = [];
  const command: Command<Record<string, unknown>> = {
    name: 'weigh',
    summary: 'weigh a suite',
    details: ['Twice, to be sure.'],
    arguments: [['[suites...]', 'what to weigh']],
    options: [
      { flags: '--scale <name>', description: 'how', choices: ['fine', 'coarse'], default: 'fine' },
      {
        flags: '--times <count>',
        description: 'how often',
        isRequired: true,
        value: { expected: 'one digit', read: (text) => (/^\d$/.test(text) ? Number(text) : undefined) },
      },
      {
        flags: '--tag <text>',
        description: 'names',
        repeats: true,
        value: { expected: 'text', read: (text) => text },
      },
      { flags: '--on <day>', description: 'when', usually: 'today' },
    ],
    examples: [['pinbench weigh parser --times 3', 'three times']],
    exitCodes: { 0: 'weighed', 3: 'too heavy' },
    load: async () => async (operands, options, home) => {
      seen.push(operands, options, home);
      return 3;
    },
  };
  return { command, seen };
}

describe('a command that is added in one file and one row', () => {
  const { command, seen } = newCommand();
  const entries = [...COMMANDS, command];

  test('is in the list of --help, and has a --help of its own', async () => {
    const [list] = await outcome(entries, ['--help']);
    expect(list).toMatch(/^ {2}weigh \[options\] \[suites\.\.\.\] +weigh a suite$/m);
    const [help] = await outcome(entries, ['weigh', '--help']);
    expect(help).toMatch(
      /^Usage: pinbench weigh \[options\] \[suites\.\.\.\] --times <count>\n\nWeigh a suite\.\n\nTwice, /,
    );
    expect(help.replaceAll(/\s+/g, ' ')).toContain('--scale <name> how (choices: fine, coarse; default: fine)');
    expect(help.replaceAll(/\s+/g, ' ')).toContain('--on <day> when (default: today)');
    expect(help).toMatch(
      /\nExample:\n {2}\$ pinbench weigh parser --times 3 {2}three times\n\nExit codes:\n {2}0 {2}weighed\n {2}3 {2}too heavy\n$/,
    );
  });

  test('is in docs/cli.md', () => {
    const page = pageOf(entries);
    expect(page).toContain('| [`pinbench weigh`](#pinbench-weigh) | weigh a suite |\n');
    const section = page.slice(page.indexOf('## pinbench weigh'));
    expect(section).toContain(
      '\nWeigh a suite.\n\n    pinbench weigh [options] [suites...] --times <count>\n\nTwice, to be sure.\n',
    );
    expect(section).toContain('| `[suites...]` | what to weigh |\n');
    expect(section).toContain('| `--scale <name>` | `fine` | how: `fine`, `coarse` |\n');
    expect(section).toContain('| `--times <count>` | required | how often |\n');
    expect(section).toContain('| `--on <day>` | today | when |\n');
    expect(section).toContain('| 3 | too heavy |\n\n    pinbench weigh parser --times 3  three times\n');
  });

  test('is given its operands, its options and the home, and answers with its exit code', async () => {
    const words = ['weigh', 'a', 'b', '--times', '3', '--tag', 'x', '--tag', 'y'];
    expect(await outcome(entries, words)).toEqual(['', 3]);
    expect(seen).toEqual([['a', 'b'], { scale: 'fine', times: 3, tag: ['x', 'y'] }, 'home']);
  });

  test.each([
    [['weigh'], /^error: required option '--times <count>' not specified\n$/],
    [['weigh', '--times', 'x'], /^error: option '--times <count>' argument 'x' is invalid\. Expected one digit\.\n$/],
    [['weigh', '--times', '3', '--scale', 'x'], /^error: .* Allowed choices are fine, coarse\.\n$/],
    [['weihg'], /^error: unknown command 'weihg'\n\(Did you mean weigh\?\)\n$/],
  ])('%j is refused, once', async (words, says) => {
    expect((await outcome(entries, words))[0]).toMatch(says);
  });
});

describe('examples', () => {
  /** That only tell how they were called. */
  const silent = (entries: readonly (Command | Group)[]): (Command | Group)[] =>
    entries.map((entry) => (isGroup(entry) ? { ...entry, commands: entry.commands.map(quiet) } : quiet(entry)));
  const quiet = (command: Command): Command => ({ ...command, load: async () => async () => 0 });
  const entries = COMMANDS.flatMap((entry) => [entry, ...(isGroup(entry) ? entry.commands : [])]);
  const lines = entries.flatMap(({ examples }) => examples.map(([line]) => line));

  test.each(lines)('are taken as they stand: %s', async (line) => {
    const [, words = ''] = /^(?:sudo )?pinbench ([^>]*)/.exec(line) ?? [];
    expect(await outcome(silent(COMMANDS), words.trim().split(' '))).toEqual(['', 0]);
  });
});
