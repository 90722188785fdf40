/** A file of its own, as its code is large: dist/ has it compiled (scripts/validators.ts), and loads no other with it. */
import { type ValidateFunction, validatorOf } from './validators.ts';

export const validator = (): ValidateFunction => validatorOf('doctor');
