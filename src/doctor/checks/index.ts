/** All checks, in the order in which they are told, and all files that they read. */
import { type Check, type CheckResult, runCheck } from '../check.ts';
import type { Machine } from '../machine.ts';
import { backgroundChecks } from './background.ts';
import { engineChecks } from './engine.ts';
import { frequencyChecks } from './frequency.ts';
import { kernelChecks } from './kernel.ts';
import { memoryChecks } from './memory.ts';
import { ownershipChecks } from './ownership.ts';
import { smtChecks } from './smt.ts';

export const CHECKS: Check[] = [
  ...ownershipChecks,
  ...frequencyChecks,
  ...smtChecks,
  ...memoryChecks,
  ...kernelChecks,
  ...backgroundChecks,
  ...engineChecks,
];

/** Patterns as in Check.files, each once. */
export const FILES_READ: string[] = [...new Set(CHECKS.flatMap(({ files }) => files))];

export function runChecks(machine: Machine): CheckResult[] {
  return CHECKS.map((check) => runCheck(check, machine));
}
