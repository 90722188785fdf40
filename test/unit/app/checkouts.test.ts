import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTree } from '../../../src/app/checkouts.ts';
import { readConfig } from '../../../src/config/read.ts';
import { validateConfig } from '../../../src/io/schema/config-schema.ts';
import type { Suite } from '../../../src/model/config.ts';
import { formatNames } from '../../../src/results/formats/registry.ts';

const HERE = 'version: 1\nsuites: { s: { image: { dockerfile: Dockerfile }, run: { command: [here] } } }\n';
const OWN = 'version: 1\nsuites: { s: { image: { dockerfile: Dockerfile.own }, run: { command: [own] } } }\n';

/** What another commit is measured as, for what its folder has of a configuration. */
describe('a suite at another commit', () => {
  let work: string;
  let other: string;
  beforeEach(() => {
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'tree-')));
    [work, other] = [path.join(folder, 'work'), path.join(folder, 'other')];
    for (const one of [work, other]) mkdirSync(one);
  });
  afterEach(() => rmSync(path.dirname(work), { recursive: true }));

  function here(): Suite {
    const [suite] = readConfig(HERE, 'here', work, validateConfig, formatNames).suites;
    if (suite === undefined) throw new Error('no suite');
    return suite;
  }

  function write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(other, name)), { recursive: true });
    writeFileSync(path.join(other, name), text);
  }

  interface Place {
    runtime?: 'docker' | 'host';
    baseFile?: string | null;
    isFirstTry?: boolean;
    how?: 'suiteAt' | 'builtAt';
  }

  /** Command and Dockerfile. */
  async function at({ runtime = 'docker', baseFile = null, isFirstTry = false, how = 'suiteAt' }: Place = {}) {
    const file = isFirstTry ? null : { asked: '.pinbench.yml', bounds: work };
    const backend = { usesImages: runtime === 'docker', confines: runtime === 'docker' };
    const options = { root: work, file, baseFile, backend, buildArgs: { A: 'call' }, origin: null, scratch: work };
    const { image, run } = await openTree(options)[how](other, here());
    return [run.command, path.relative(other, image?.dockerfile ?? ''), image?.args];
  }

  const ownWay = [['own'], 'Dockerfile.own', { A: 'call' }];
  const asHere = [['here'], 'Dockerfile', {}];

  test.each(['.pinbench.yml', '.pinbench.yaml'])('is its own, by %s', async (name) => {
    write(name, OWN);
    expect(await at()).toEqual(ownWay);
  });

  test('is its own under the name that the base has for the configuration', async () => {
    write('bench/.pinbench.yml', OWN);
    expect(await at()).toEqual(asHere);
    const [command, dockerfile] = await at({ baseFile: 'bench/.pinbench.yml' });
    expect([command, dockerfile]).toEqual([['own'], 'bench/Dockerfile.own']);
  });

  test.each([
    ['no configuration', null],
    ['no such suite', OWN.replace('s: {', 'another: {')],
    ['one that is not valid', OWN.replace('version: 1', 'version: 7')],
    ['one without an image', 'version: 1\nsuites: { s: { run: { command: [own] } } }\n'],
  ])('is that of here where it has %s', async (_, text) => {
    if (text !== null) write('.pinbench.yml', text);
    expect(await at()).toEqual(asHere);
  });

  test('is that of here under the host runtime where it has no command', async () => {
    write('.pinbench.yml', 'version: 1\nsuites: { s: { image: { dockerfile: Dockerfile.own } } }\n');
    expect((await at({ runtime: 'host' }))[0]).toEqual(['here']);
    expect((await at())[0]).toBeUndefined();
  });

  test('is that of the inputs where these stand in for a configuration', async () => {
    write('.pinbench.yml', OWN);
    expect(await at({ isFirstTry: true })).toEqual(asHere);
  });

  test('is only built its own way for who asks for builds of one command', async () => {
    write('.pinbench.yml', OWN);
    expect(await at({ how: 'builtAt' })).toEqual([['here'], 'Dockerfile.own', { A: 'call' }]);
  });
});
