import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** What dist/ opens. */
const ENTRIES = ['action.ts', 'bundle.ts', 'cli.ts', 'post.ts'];

/** What a folder of src/ may import beside itself. A new arrow needs a reason that is written here. */
const ARROWS: Record<string, string> = {
  entries: 'action commands io model text',

  // The surfaces: the Action's job, and the command line.
  action: 'app config gate history io model report suite text',
  commands: 'app compare config doctor gate history io model plan report results statistics suite text units',
  // The order of steps.
  app: 'compare config doctor environment gate history io isolation model plan preflight report results statistics suite text units',
  // The outside: it knows what is asked of it, never who asks.
  io: 'config doctor history isolation model plan text units',

  // What is pure.
  // What was asked for and seen is written as the table of facts says.
  // And which fields of the environment a change of the configuration can set is written where they are.
  report: 'compare doctor environment isolation model statistics text units',
  gate: 'compare model statistics text units',
  compare: 'history model statistics text units',
  // Of an imported run no fact is known, whichever there are.
  history: 'environment isolation model text units',
  preflight: 'isolation model',
  doctor: 'isolation model text',
  // A container as others see it is compared with the plan of it.
  // What a fact's value is called, in bytes too, is part of its row.
  // What an engine or a kernel says is quoted as all that others say.
  isolation: 'model plan text units',
  plan: 'model text units',
  results: 'model text units',
  config: 'model text units',
  suite: 'model text',
  // Which facts are in the key, and under which names, is in their rows.
  environment: 'isolation model',
  statistics: 'model',
  units: 'model text',
  // Patterns of names, and errors for what is not text.
  text: 'model',
  model: '',
};

/** Folders that may touch the outside. */
const OUTER = ['entries', 'action', 'commands', 'app', 'io'];
/** What is pure in a folder that is not. */
const PURE_ACTION = ['base-branch', 'event', 'inputs', 'job-facts', 'reporter', 'trust'].map(
  (one) => `action/${one}.ts`,
);
/** What is pure in Node's own library. */
const PURE_BUILTINS = ['node:crypto', 'node:path', 'node:zlib', 'node:util', 'node:buffer'];

interface Import {
  from: string;
  to: string;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

const read = (file: string): string => readFileSync(path.join(SRC, file), 'utf8');
const placeOf = (from: string, to: string): string =>
  to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to;

function importsOf(file: string): Import[] {
  const code = read(file);
  const { module } = parseSync(file, code);
  const found = [
    ...module.staticImports.map((item) => item.moduleRequest.value),
    ...module.staticExports.flatMap((item) => item.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((item) => code.slice(item.moduleRequest.start + 1, item.moduleRequest.end - 1)),
  ];
  return found.map((to) => ({ from: file, to: placeOf(file, to) }));
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'entries');
const allowed = new Map(
  Object.entries(ARROWS).map(([from, to]) => [from, to.split(' ').filter((name) => name !== '')]),
);
const isPure = (file: string): boolean => !OUTER.includes(folderOf(file)) || PURE_ACTION.includes(file);
const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const isPackage = (name: string): boolean => !name.endsWith('.ts') && !name.endsWith('.json') && !isBuiltin(name);
const between = imports.filter(({ from, to }) => to.endsWith('.ts') && folderOf(from) !== folderOf(to));

describe('where a file is, and what it imports', () => {
  test('the source tree is seen at all', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('the root of src/ holds entries only', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual(ENTRIES);
  });

  test('folders import along the arrows', () => {
    const wrong = between.filter(({ from, to }) => !(allowed.get(folderOf(from)) ?? []).includes(folderOf(to)));
    expect(wrong).toEqual([]);
  });

  test('every folder has its row, and every arrow is used', () => {
    expect([...allowed.keys()].sort()).toEqual([...new Set(files.map(folderOf))].sort());
    const used = new Set(between.map(({ from, to }) => `${folderOf(from)} -> ${folderOf(to)}`));
    const arrows = [...allowed].flatMap(([from, list]) => list.map((to) => `${from} -> ${to}`));
    expect(arrows.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test('no arrow leads back, and the model imports nothing', () => {
    const left = new Map(allowed);
    for (let count = -1; count !== left.size; ) {
      count = left.size;
      for (const [name, list] of left) if (!list.some((to) => left.has(to))) left.delete(name);
    }
    expect([...left.keys()]).toEqual([]);
    expect(allowed.get('model')).toEqual([]);
  });

  test('importers name the file that has it: nothing is exported a second time', () => {
    const again = files.filter((file) => {
      const entries = parseSync(file, read(file)).module.staticExports.flatMap((item) => item.entries);
      return entries.some(({ moduleRequest }) => moduleRequest?.value.startsWith('.') === true);
    });
    expect(again).toEqual([]);
  });

  test('what is pure touches no disk, process, network or clock', () => {
    const inner = files.filter(isPure);
    const wrong = imports.filter(({ from, to }) => isPure(from) && isBuiltin(to) && !PURE_BUILTINS.includes(to));
    expect(wrong).toEqual([]);
    const impure = /\b(process\.(env|argv|cwd|std)|Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\()/;
    expect(inner.filter((file) => impure.test(read(file)))).toEqual([]);
    expect(PURE_ACTION.filter((file) => !files.includes(file))).toEqual([]);
    const reaching = imports.filter(({ from, to }) => PURE_ACTION.includes(from) && to.endsWith('.ts') && !isPure(to));
    expect(reaching).toEqual([]);
  });

  test('text reaches the outputs of this process in one place, which makes it harmless', () => {
    const writing =
      /\bprocess\s*\.\s*std(out|err)\b|\bconsole\b|\/dev\/(stdout|stderr|tty|fd)|\b(fd|writeSync)\s*\(?\s*[12]\b/;
    const found = files.filter((file) => writing.test(read(file)));
    // The first one only listens for what goes wrong with them.
    expect(found).toEqual(['io/process/end.ts', 'io/terminal/screen.ts']);
  });

  test('folders that people name are made one at a time', () => {
    const making = /\bmkdir(Sync)?\([^;]*recursive: true/;
    const found = files.filter((file) => making.test(read(file)));
    // At places of the kernel and of the system, which nobody names.
    expect(found).toEqual(['io/cgroup/groups.ts', 'io/shield/journal.ts', 'io/shield/tree.ts']);
  });

  test('each outside package has one importer', () => {
    const importers = new Map<string, Set<string>>();
    for (const { from, to } of imports.filter((item) => isPackage(item.to))) {
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      importers.set(name, (importers.get(name) ?? new Set()).add(from));
    }
    expect([...importers].filter(([, from]) => from.size > 1).map(([name, from]) => [name, ...from])).toEqual([]);
  });
});

describe('the size of things', () => {
  test('no file is longer than 400 lines, and one of more than 300 is listed: is it one thing still?', () => {
    const lines = (file: string): number => read(file).split('\n').length - 1;
    const long = files.filter((file) => lines(file) > 300);
    if (long.length > 0) console.log(`Longer than 300 lines:\n${long.map((one) => `${lines(one)} ${one}`).join('\n')}`);
    expect(long.filter((file) => lines(file) > 400)).toEqual([]);
  });

  test('there is no drawer for everything', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });
});
