/** What the schema has accepted, as a Config with every default filled in. */
import path from 'node:path';
import type { Config } from '../model/config.ts';
import { DEFAULTS } from './defaults.ts';
import type { SchemaProblem } from './diagnostics.ts';
import type { RawConfig } from './file-types.ts';
import { policyOf } from './policy.ts';
import { suiteOf } from './suite.ts';

/** Checks a value against schemas/config.schema.json; empty when it is right. */
export type CheckConfig = (value: unknown) => SchemaProblem[];

/** A checked value with its defaults. What the schema could not see goes to `problems`; the result is then of no use. */
export function configOf(
  raw: RawConfig,
  baseDirectory: string,
  formatNames: string[],
  problems: SchemaProblem[],
): Config {
  const suites = Object.entries(raw.suites).map(([name, suite]) =>
    suiteOf(name, suite, path.resolve(baseDirectory), formatNames, problems),
  );
  return {
    suites,
    policy: policyOf(raw, Object.keys(raw.suites), problems),
    report: { ...DEFAULTS.report, ...raw.report },
  };
}

/** The one place that takes the schema's word for the shape of a value. */
export function asRaw(value: unknown): RawConfig {
  return value as RawConfig;
}
