/**
 * What `pinbench --help` loads: a command describes itself in one file, and what it needs is imported when it is called. And
 * what a run loads before its engine is asked, which is what `npm run bench:overhead` measures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Of code that runs at once; what is imported as a type is not there any more by then. */
function staticImports(file: string): string[] {
  const { staticImports: found } = parseSync(file, readFileSync(path.join(ROOT, file), 'utf8')).module;
  return found
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest: { value } }) =>
      value.startsWith('.') ? path.posix.join(path.posix.dirname(file), value) : value,
    );
}

/** Everything that comes with a file. */
function closure(file: string, found = new Set<string>()): Set<string> {
  for (const one of staticImports(file)) {
    if (found.has(one)) continue;
    found.add(one);
    if (one.endsWith('.ts')) closure(one, found);
  }
  return found;
}

const descriptions = readdirSync(path.join(ROOT, 'src/commands'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/commands/${name.split(path.sep).join('/')}`)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('src/commands/work/'));

describe('a command that describes itself', () => {
  test.each(descriptions)('%s brings nothing but descriptions', (file) => {
    expect([...closure(file)].filter((one) => !descriptions.includes(one))).toEqual([]);
  });

  test('has its work in commands/work/, and only descriptions lead there', () => {
    expect(descriptions.length).toBeGreaterThan(15);
    const leading = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.split(path.sep).join('/')}`)
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/commands/'))
      .filter((name) => staticImports(name).some((one) => one.startsWith('src/commands/work/')));
    expect(leading).toEqual([]);
  });
});

describe('before an engine has answered', () => {
  const LATER =
    /^src\/(statistics|compare|report|app\/paired|io\/store\/(artifacts|data-branch|folder))\/|validate-perf|^dockerode$/;

  test.each(['src/action/job.ts', 'src/commands/work/run.ts'])(
    '%s loads nothing that a measured run is needed for',
    (file) => {
      const loaded = [...closure(file)];
      expect(loaded.length).toBeGreaterThan(50);
      expect(loaded.filter((one) => LATER.test(one))).toEqual([]);
    },
  );

  test('a first try loads no YAML', () => {
    expect([...closure('src/action/job.ts')]).not.toContain('yaml');
    expect([...closure('src/commands/work/run.ts')]).toContain('yaml');
  });
});

describe('the command line', () => {
  const loaded = [...closure('src/cli.ts')];

  test('loads commander, and no other package', () => {
    const outside = loaded.filter((one) => !/\.(ts|json)$|^node:/.test(one) && !builtinModules.includes(one));
    expect(outside).toEqual(['commander']);
  });

  test('loads of io/ what it needs to speak and to end', () => {
    const folders = loaded.filter((one) => one.startsWith('src/io/')).map((one) => path.posix.dirname(one));
    expect([...new Set(folders)].sort()).toEqual(['src/io/process', 'src/io/terminal']);
  });

  test('is a chunk of the bundle without an engine, YAML or schemas', () => {
    const chunk = readFileSync(path.join(ROOT, 'dist/chunks/cli.js'), 'utf8');
    expect(chunk).toContain('runToEnd');
    expect(chunk).not.toMatch(/dockerode|node_modules\/(yaml|ajv)|validate-perf|io\/(engine|schema)\//);
  });

  test('is short', () => {
    expect(readFileSync(path.join(ROOT, 'src/cli.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(81);
  });
});
