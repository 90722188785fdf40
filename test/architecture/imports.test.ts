import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Shapes, words and pure facts that every stage may use. */
const NOUNS = [
  'model.ts',
  'errors.ts',
  'world.ts',
  'lineage.ts',
  'units.ts',
  'decimal.ts',
  'unit-table.ts',
  'cpu-list.ts',
  'canonical-json.ts',
  'history.ts',
  'packed-samples.ts',
  'run-apart.ts',
  'environment-key.ts',
  'series.ts',
  'sources.ts',
  'store.ts',
  'shown.ts',
  'side-by-side.ts',
  'sizes.ts',
  'metric-name.ts',
  'apart.ts',
  'pattern.ts',
  'nearest.ts',
  'paired-run.ts',
  'engine-flaws.ts',
  'obstacle.ts',
];
/** Files that know the order or the outside: they may import anything. */
const STORY = ['pipeline.ts', 'cli.ts', 'action.ts', 'post.ts', 'bundle.ts'];
const OUTSIDE = ['io/', 'commands/', 'pipeline/'];
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

function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(SRC, file), 'utf8');
  const { module } = parseSync(file, code);
  const found = [
    ...module.staticImports.map((item) => item.moduleRequest.value),
    ...module.staticExports.flatMap((item) => item.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((item) => code.slice(item.moduleRequest.start + 1, item.moduleRequest.end - 1)),
  ];
  return found.map((to) => ({
    from: file,
    to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
  }));
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

const isOutside = (file: string): boolean => OUTSIDE.some((folder) => file.startsWith(folder));
const isStage = (file: string): boolean => !isOutside(file) && !STORY.includes(file) && !NOUNS.includes(file);
/** A folder is one stage; a file beside it of the same name belongs to it. */
const stageOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace('.ts', '');
const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const isPackage = (name: string): boolean => !name.endsWith('.ts') && !name.endsWith('.json') && !isBuiltin(name);

describe('the two rings', () => {
  test('the source tree is seen at all', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('no stage imports the outside', () => {
    const wrong = imports.filter(({ from, to }) => (isStage(from) || NOUNS.includes(from)) && isOutside(to));
    expect(wrong).toEqual([]);
  });

  test('no stage imports another stage', () => {
    const wrong = imports.filter(
      ({ from, to }) => isStage(from) && to.endsWith('.ts') && isStage(to) && stageOf(from) !== stageOf(to),
    );
    expect(wrong).toEqual([]);
  });

  test('nouns import only nouns', () => {
    const wrong = imports.filter(({ from, to }) => NOUNS.includes(from) && to.endsWith('.ts') && !NOUNS.includes(to));
    expect(wrong).toEqual([]);
  });

  test('stages and nouns touch no disk, process, network or clock', () => {
    const inner = files.filter((file) => isStage(file) || NOUNS.includes(file));
    const wrong = imports.filter(
      ({ from, to }) => inner.includes(from) && isBuiltin(to) && !PURE_BUILTINS.includes(to),
    );
    expect(wrong).toEqual([]);
    const impure = /\b(process\.(env|argv|cwd|std)|Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\()/;
    const touching = inner.filter((file) => impure.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(touching).toEqual([]);
  });

  test('text reaches the outputs of this process in one place, which makes it harmless', () => {
    const writing =
      /\bprocess\s*\.\s*std(out|err)\b|\bconsole\b|\/dev\/(stdout|stderr|tty|fd)|\b(fd|writeSync)\s*\(?\s*[12]\b/;
    const found = files.filter((file) => writing.test(readFileSync(path.join(SRC, file), 'utf8')));
    // The second one only listens for what goes wrong with them.
    expect(found).toEqual(['io/process-end.ts', 'io/terminal.ts']);
  });

  test('folders that people name are made one at a time', () => {
    const making = /\bmkdir(Sync)?\([^;]*recursive: true/;
    const found = files.filter((file) => making.test(readFileSync(path.join(SRC, file), 'utf8')));
    // At places of the kernel and of the system, which nobody names.
    expect(found).toEqual(['io/cgroups.ts', 'io/shield-journal.ts', 'io/shield-tree.ts']);
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
  test('no file is longer than 250 lines', () => {
    const long = files.filter(
      (file) => file !== 'model.ts' && readFileSync(path.join(SRC, file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });

  test('there is no drawer for everything', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });
});
