import { describe, expect, test } from 'vitest';
import schema from '../../../schemas/history.schema.json' with { type: 'json' };
import { type Command, type Group, isGroup } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';

const titled = (entries: readonly (Command | Group)[], above: string): [string, Command | Group][] =>
  entries.flatMap((entry) => {
    const title = `${above} ${entry.name}`;
    return [[title, entry], ...(isGroup(entry) ? titled(entry.commands, title) : [])] satisfies [
      string,
      Command | Group,
    ][];
  });
const all = titled(COMMANDS, 'pinbench');

describe.each(all)('%s', (title, entry) => {
  test('has an example, and says what its exit codes mean', () => {
    expect(entry.examples.length).toBeGreaterThan(0);
    expect(entry.examples.filter(([line]) => !`${line.replace(/^sudo /, '')} `.startsWith(`${title} `))).toEqual([]);
    const codes = Object.keys(entry.exitCodes);
    expect(codes).toEqual(expect.arrayContaining(['0', '2', '4']));
    // A verdict is what `run` gives.
    expect(codes.includes('1')).toBe(title === 'pinbench run');
  });

  test('speaks as the others do', () => {
    const clauses = [
      entry.summary,
      ...Object.values(entry.exitCodes),
      ...entry.examples.flatMap(([, does = 'x']) => does),
      ...(isGroup(entry)
        ? []
        : [...entry.arguments.map(([, text]) => text), ...entry.options.map(({ description }) => description)]),
    ];
    expect(clauses.filter((text) => /^[A-Z][a-z]|\.$/.test(text))).toEqual([]);
    expect(entry.details.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });
});

test('no option is described twice in a command', () => {
  const doubled = all.filter(([, entry]) => {
    const flags = isGroup(entry) ? [] : entry.options.flatMap(({ flags }) => flags.match(/-[\w-]+/g) ?? []);
    return new Set(flags).size < flags.length;
  });
  expect(doubled.map(([title]) => title)).toEqual([]);
});

test('each sub-command of history answers in a schema of its own', () => {
  const names = COMMANDS.flatMap((entry) => (entry.name === 'history' && isGroup(entry) ? entry.commands : []));
  expect(names.length).toBeGreaterThan(5);
  expect(names.map(({ name }) => name).filter((name) => !Object.keys(schema.$defs).includes(name))).toEqual([]);
});

test('what each command needs can be loaded', async () => {
  const commands = all.flatMap(([, entry]) => (isGroup(entry) ? [] : [entry]));
  for (const command of commands) expect(await command.load()).toBeTypeOf('function');
});
