/** What dist/ is made of: every package is on the bill of materials, under a licence that lets us ship it, with its text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCHEMAS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
/** Permissive: they ask for their text, which licenses.txt has. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'];

interface Component {
  group?: string;
  name: string;
  version: string;
  licenses: { license?: { id: string }; expression?: string }[];
}

const read = (...file: string[]): string => readFileSync(path.join(...file), 'utf8');
const bom: { components: Component[] } = JSON.parse(read(ROOT, 'dist/sbom.cdx.json'));
const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);

describe('the bill of materials of dist/', () => {
  test('is valid CycloneDX 1.6', () => {
    // The standard's own schema uses formats for people; its structure is what is checked.
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82']) {
      const file = `${name}.SNAPSHOT.schema.json`;
      ajv.addSchema(JSON.parse(read(SCHEMAS, file)), `http://cyclonedx.org/schema/${file}`);
    }
    const isValid = ajv.compile(JSON.parse(read(SCHEMAS, 'bom-1.6.SNAPSHOT.schema.json')));
    expect([isValid(bom), isValid.errors]).toEqual([true, null]);
  });

  test('has the packages that the bundle is known to hold', () => {
    const names = bom.components.map(nameOf);
    expect(names).toEqual(expect.arrayContaining(['@actions/artifact', 'ajv', 'commander', 'dockerode', 'yaml']));
    expect(names.length).toBeGreaterThan(50);
  });

  test('every package has a permissive licence', () => {
    const words = (component: Component): string[] =>
      component.licenses.flatMap(({ license, expression }) =>
        license !== undefined ? [license.id] : (expression ?? '').split(/[()\s]+|AND|OR/).filter((word) => word !== ''),
      );
    const wrong = bom.components.filter(
      (one) => words(one).length === 0 || !words(one).every((id) => ALLOWED.includes(id)),
    );
    expect(wrong.map((one) => [nameOf(one), one.licenses])).toEqual([]);
  });

  test('every package is named in licenses.txt, with the text of its licence', () => {
    const texts = read(ROOT, 'dist/licenses.txt').split(/\n\n(?=@?[\w./-]+\n[^\n]+\n)/);
    const sections = new Map(texts.map((text) => [text.slice(0, text.indexOf('\n')), text]));
    // Our own empty stand-ins are under this project's licence.
    const without = bom.components
      .map(nameOf)
      .filter((name) => !['ssh2', 'tar-fs', 'unzip-stream'].includes(name))
      .filter((name) => {
        const text = sections.get(name) ?? '';
        return !/permission|licen[sc]ed? under|redistribution/i.test(text);
      });
    expect(without).toEqual([]);
  });
});
