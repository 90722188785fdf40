/** What commands print with --json, held against the published schemas. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import bisection from '../../schemas/bisection.schema.json' with { type: 'json' };
import calibration from '../../schemas/calibration.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

/** Both say yes or no, and leave their errors behind. */
export const isCalibration: ValidateFunction = ajv.compile(calibration);
export const isBisection: ValidateFunction = ajv.compile(bisection);

/** The value in `printed`, which has to be as the schema says. */
export function published(validate: ValidateFunction, printed: string) {
  const value = JSON.parse(printed);
  validate(value);
  expect(validate.errors).toBeNull();
  return value;
}
