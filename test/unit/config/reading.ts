/** Reads configurations as the program does, for tests of single keys. */
import { readConfig } from '../../../src/config/read.ts';
import { validateConfig } from '../../../src/io/schema/config-schema.ts';
import type { Config } from '../../../src/model/config.ts';
import { PinbenchError } from '../../../src/model/errors.ts';

/** Four lines; what is added begins on the fifth. */
export const MINIMAL = 'version: 1\nsuites:\n  sort:\n    run: { command: [make, bench] }\n';

export function read(text: string): Config {
  return readConfig(text, '.pinbench.yml', '/repo', validateConfig, ['current-bench']);
}

/** The sentence with which a text is refused. */
export function refusal(text: string): string {
  try {
    read(text);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'usage') throw thrown;
    return thrown.sentence();
  }
  throw new Error('it was accepted');
}
