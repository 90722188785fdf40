/**
 * The JSON Schemas as functions, compiled when first needed. In dist/ they come compiled (validate-*.ts), which spares each
 * process more than its start takes. The only importer of ajv.
 */
import Ajv2020, { type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import config from '../../../schemas/config.schema.json' with { type: 'json' };
import doctor from '../../../schemas/doctor.schema.json' with { type: 'json' };
import perf from '../../../schemas/perf.schema.json' with { type: 'json' };

export type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

export const SCHEMAS = { config, doctor, perf };
export type SchemaName = keyof typeof SCHEMAS;

// `verbose` gives every error the schema it is about, which is where "expected" comes from. That our schemas are schemas is
// checked by a test; checking it in each process, and making code smaller that runs once, is half the cost of compiling.
const OPTIONS: Options = {
  allowUnionTypes: true,
  strictTypes: true,
  verbose: true,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
};

/** Of a configuration all errors are told. Of the others one is enough: collecting all those of a hostile file would fill the memory. */
export function optionsFor(name: SchemaName): Options {
  return name === 'config' ? { ...OPTIONS, allErrors: true } : OPTIONS;
}

const compiled = new Map<SchemaName, ValidateFunction>();

/** Answers whether a value is as the schema says; its `errors` are those of the last one. */
export function validatorOf(name: SchemaName): ValidateFunction {
  const validate = compiled.get(name) ?? new Ajv2020.default(optionsFor(name)).compile(SCHEMAS[name]);
  compiled.set(name, validate);
  return validate;
}
