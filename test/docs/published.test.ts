import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Node {
  at: string;
  node: Record<string, unknown>;
}

/** A schema's own nodes: not what is in `const` and `enum`, and not the maps of keys. */
function nodesOf(value: unknown, at: string): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => key !== 'const' && key !== 'enum');
  const inner = entries.flatMap(([key, each]) => nodesOf(each, `${at}/${key}`));
  return 'type' in value && /^(?!.*\/properties$)/.test(at) ? [{ at, node: { ...value } }, ...inner] : inner;
}

describe.each(['calibration', 'bisection'])('%s.schema.json', (name) => {
  const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
  const nodes = nodesOf(JSON.parse(text), '#');
  const typed = (type: string): Node[] => nodes.filter(({ node }) => [node.type].flat().includes(type));

  test('closes every map, and asks for each of its keys: a value that is not known is null', () => {
    const maps = typed('object');
    expect(maps.length).toBeGreaterThan(3);
    for (const { at, node } of maps) {
      const keys = Object.keys(Object(node.properties)).sort();
      expect([at, node.additionalProperties, [node.required].flat().sort()]).toEqual([at, false, keys]);
    }
  });

  test('bounds every list and every text', () => {
    expect([typed('array').length > 1, typed('string').length > 3]).toEqual([true, true]);
    expect(typed('array').filter(({ node }) => node.maxItems === undefined)).toEqual([]);
    const bounded = /^\^[^*+]*\$$/;
    const open = typed('string').filter(({ node }) => {
      return node.maxLength === undefined && !bounded.test(String(node.pattern ?? ''));
    });
    expect(open).toEqual([]);
  });
});
