/** Values compared with the published JSON Schema of the doctor's report. */
import { describeValue, pathText } from '../../config/diagnostics.ts';
import type { DoctorReport } from '../../doctor/examination.ts';
import { infrastructureError } from '../../model/errors.ts';
import { problemOf, tellable } from './problems.ts';
import { validator } from './validate-doctor.ts';
import type { ValidateFunction } from './validators.ts';

/** The value, known to be the doctor's report on a host. Throws a sentence, of kind `infrastructure`, about what is wrong. */
export function parseDoctorReport(value: unknown, where: string): DoctorReport {
  const validate = validator();
  if (isDoctorReport(validate, value)) return value;
  const [error] = tellable(validate.errors);
  const problem = error === undefined ? undefined : problemOf(error, value);
  throw infrastructureError(`${where}: ${pathText(problem?.path ?? [])} is ${describeValue(problem?.found)}`, {
    expected: problem?.expected ?? 'what pinbench doctor --json prints',
    fix: 'run pinbench doctor again',
  });
}

function isDoctorReport(validate: ValidateFunction, value: unknown): value is DoctorReport {
  return validate(value);
}
