import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../../src/config/read.ts';
import { loadConfigFile } from '../../../../src/io/files/config-file.ts';
import { validateConfig } from '../../../../src/io/schema/config-schema.ts';
import { PinbenchError } from '../../../../src/model/errors.ts';
import { formatNames } from '../../../../src/results/formats/registry.ts';

test('where there is no configuration, the error shows a valid one and the tutorial', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pinbench-no-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const thrown: unknown = await loadConfigFile(undefined, folder, folder).catch((error: unknown) => error);
  if (!(thrown instanceof PinbenchError)) throw thrown;
  expect(thrown.message).toBe(`there is no .pinbench.yml in ${folder}`);
  const [advice = '', ...example] = (thrown.fix ?? '').split('\n');
  expect(advice).toContain('docs/tutorial.md');
  const { suites } = readConfig(example.join('\n'), '.pinbench.yml', folder, validateConfig, formatNames);
  expect(suites.map(({ name }) => name)).toEqual(['main']);
});
