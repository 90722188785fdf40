/** Values compared with the published JSON Schema of a configuration. */
import type { SchemaProblem } from '../../config/diagnostics.ts';
import { problemOf, tellable } from './problems.ts';
import { validator } from './validate-config.ts';

/** What is wrong with a configuration; empty when the schema accepts it. */
export function validateConfig(value: unknown): SchemaProblem[] {
  const validate = validator();
  if (validate(value)) return [];
  return tellable(validate.errors).map((error) => problemOf(error, value));
}
