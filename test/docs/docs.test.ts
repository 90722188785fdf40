import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read.ts';
import { validateConfig } from '../../src/io/schema/config-schema.ts';
import { formatNames } from '../../src/results/formats/registry.ts';
import { readNow } from '../builders/read-results.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Folders whose Markdown is not documentation: made, installed, or written by tests. */
const FOREIGN = /(^|\/)(node_modules|dist|build|out|coverage|fixtures|\.git|\.pinbench)(\/|$)/;

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.md') && !FOREIGN.test(file))
  .sort();

/** The content of fenced blocks that begin with exactly this info string, e.g. "yaml config". */
function blocks(page: string, info: string): string[] {
  const fence = new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...read(page).matchAll(fence)].map(([, content = '']) => content);
}

const prose = (page: string): string => read(page).replace(/^```[\s\S]*?^```$/gm, '');

/** Cells of the table row whose first cell is this name in a code span; undefined when no table has it. */
function row(page: string, name: string): string[] | undefined {
  const line = read(page)
    .split('\n')
    .find((each) => each.startsWith(`| \`${name}\` |`));
  return line
    ?.slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

test('the documentation is seen at all', () => {
  expect(pages).toContain('README.md');
  expect(pages).toContain('docs/configuration.md');
  expect(pages.length).toBeGreaterThan(10);
});

describe.each(pages)('%s', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const relative = links.filter((target) => !/^[a-z]+:/.test(target));

  test('has no relative link that leads nowhere', () => {
    const broken = relative.filter((target) => {
      const [file = ''] = target.split('#');
      return file !== '' && !existsSync(path.join(ROOT, path.dirname(page), file));
    });
    expect(broken).toEqual([]);
  });

  test('has no link to a heading that is not there', () => {
    const broken = relative.filter((target) => {
      const [file = '', heading] = target.split('#');
      const other = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      return heading !== undefined && pages.includes(other) && !headings(other).includes(heading);
    });
    expect(broken).toEqual([]);
  });
});

/** Headings as GitHub spells them in links. */
function headings(page: string): string[] {
  const titles = [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title);
  return titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** In whole or for the most part: to look something up in, not to read. */
const GENERATED = ['docs/cli.md', 'docs/threat-model.md'];

describe('docs/', () => {
  const own = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/README.md');

  test('has an index with every page', () => {
    const listed = [...read('docs/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => `docs/${page}`);
    expect([...new Set(listed)].toSorted()).toEqual(own.toSorted());
  });

  test.each(own.filter((page) => !GENERATED.includes(page)))('%s is short enough to read', (page) => {
    expect(read(page).trimEnd().split('\n').length).toBeLessThanOrEqual(300);
  });
});

interface Key {
  name: string;
  /** As the table spells it. */
  value: string;
}

/** Every key of the schema that holds a value, and lists; maps of keys only when anyone may name their keys. */
function configurationKeys(): Key[] {
  const schema: unknown = JSON.parse(read('schemas/config.schema.json'));
  const keys: Key[] = [];
  const walk = (node: unknown, name: string, required: boolean): void => {
    const reference = at(node, '$ref');
    const target = typeof reference === 'string' ? at(schema, ...reference.slice(2).split('/')) : undefined;
    const merged: unknown = { ...Object(target), ...Object(node) };
    const properties = at(merged, 'properties');
    const entries = Object.entries(Object(properties));
    if (properties === undefined) {
      const standard = at(merged, 'default');
      const shown = standard === undefined ? 'none' : `\`${spelled(standard)}\``;
      keys.push({ name, value: required ? 'required' : shown });
    }
    for (const [key, child] of entries) {
      const list = at(merged, 'required');
      walk(child, name === '' ? key : `${name}.${key}`, Array.isArray(list) && list.includes(key));
    }
    if (name === 'suites') walk(at(merged, 'additionalProperties'), 'suites.NAME', false);
    if (name === 'slo' || name === 'acknowledge') walk(at(merged, 'items'), `${name}[]`, false);
  };
  walk(schema, '', false);
  return keys;
}

function at(value: unknown, ...steps: string[]): unknown {
  return steps.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined),
    value,
  );
}

/** A default as YAML on one line. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

describe('docs/configuration.md', () => {
  test.each(configurationKeys())('has $name, whose default is $value', ({ name, value }) => {
    expect(row('docs/configuration.md', name)?.[2]).toBe(value);
  });

  test('has no key that does not exist', () => {
    const known = configurationKeys().map(({ name }) => name);
    const named = [...read('docs/configuration.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });
});

describe('docs/action.md', () => {
  const action: { inputs: object; outputs: object } = parse(read('action.yml'));

  test.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])('has a row for `%s`', (name) => {
    expect(row('docs/action.md', name)).toBeDefined();
  });

  test.each(Object.entries(action.inputs))('tells the default of `%s`', (name, { default: standard }) => {
    if (standard !== undefined) expect(row('docs/action.md', name)?.[1]).toBe(`\`${standard}\``);
    else expect(row('docs/action.md', name)).toHaveLength(3);
  });

  test('has no input or output that does not exist', () => {
    const text = read('docs/action.md');
    const tables = text.slice(text.indexOf('## Inputs'), text.indexOf('## What is written where'));
    const named = [...tables.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...Object.keys(action.inputs), ...Object.keys(action.outputs)].toSorted());
  });
});

/** The formats that people write themselves; a tool's own has a page with a recorded output. */
const HOME_MADE = ['copybook', 'current-bench', 'pinbench'];

describe('examples in the documentation', () => {
  const configurations = pages.flatMap((page) => blocks(page, 'yaml config').map((text) => [page, text] as const));
  const results = blocks('docs/formats.md', 'json results').map((text) => [text.slice(0, 60), text] as const);

  test('are there', () => {
    expect(configurations.map(([page]) => page)).toEqual(
      expect.arrayContaining(['README.md', 'docs/configuration.md']),
    );
    expect(results.length).toBeGreaterThanOrEqual(HOME_MADE.length);
  });

  test.each(configurations)('a configuration in %s is read', (page, text) => {
    expect(readConfig(text, page, ROOT, validateConfig, formatNames).suites.length).toBeGreaterThan(0);
  });

  test.each(results)('results are read without a warning: %s', (_, text) => {
    const { readings, warnings } = readNow(text, 'auto');
    expect(readings.length).toBeGreaterThan(0);
    expect(warnings).toEqual([]);
  });

  test('show every format', () => {
    const shown = results.map(([, text]) => readNow(text, 'auto').format);
    expect([...new Set(shown)].toSorted()).toEqual(HOME_MADE);
  });
});

describe('README.md', () => {
  const text = read('README.md');

  test('is short', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(121);
  });

  test('has two commands, which name what there is', () => {
    const commands = prose('README.md')
      .split('\n')
      .filter((line) => line.startsWith('    '));
    expect(commands).toEqual([
      '    node dist/cli.js run --config examples/sort/.pinbench.yml --output out',
      '    npm ci && npm test',
    ]);
    expect(read('package.json')).toContain('"pinbench": "dist/cli.js"');
    expect(existsSync(path.join(ROOT, 'examples/sort/.pinbench.yml'))).toBe(true);
    expect(JSON.parse(read('package.json')).scripts).toHaveProperty('test');
  });

  test('quotes the workflow for pull requests as it is', () => {
    expect(blocks('README.md', 'yaml workflow')).toEqual([read('examples/workflows/pull-request.yml')]);
  });
});

test('CONTRIBUTING.md names scripts that there are', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const named = [...read('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => name === undefined || !scripts.includes(name))).toEqual([]);
});

test('CONTRIBUTING.md has every file and folder of src/', () => {
  const page = read('CONTRIBUTING.md');
  const entries = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true });
  const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  expect(names.filter((name) => name !== 'version.ts' && !page.includes(name))).toEqual([]);
});

describe('docs/troubleshooting.md', () => {
  const lines = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => read(path.join('src', file)).split('\n'));
  const messages = [...read('docs/troubleshooting.md').matchAll(/^## `(.*)`$/gm)].map(([, message = '']) => message);

  test('has at most fourteen headings', () => {
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.length).toBeLessThanOrEqual(14);
  });

  test.each(messages)('is about something that is printed: %s', (message) => {
    const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const printed = new RegExp(parts.join('.*'));
    expect(lines.some((line) => printed.test(line))).toBe(true);
  });
});
