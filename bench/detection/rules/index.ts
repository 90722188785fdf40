/** Every rule of the benchmark, in the order of the table. */
import type { Rule } from '../shape.ts';
import { ASV } from './asv.ts';
import { BENCHER } from './bencher.ts';
import { BENCHSTAT } from './benchstat.ts';
import { CONBENCH } from './conbench.ts';
import { CRITERION } from './criterion.ts';
import { OTAVA } from './otava.ts';
import { ours, oursOfOneNumber } from './ours.ts';
import { PERFHERDER } from './perfherder.ts';
import { PYPERF } from './pyperf.ts';
import { RATIO } from './ratio.ts';
import { RUSTC_PERF } from './rustc-perf.ts';

const OURS = { mode: 'auto', strict: false, calibrated: true } as const;

export const RULES: readonly Rule[] = [
  ...RATIO,
  ...BENCHER,
  CONBENCH,
  RUSTC_PERF,
  ...BENCHSTAT,
  PYPERF,
  CRITERION,
  ASV,
  ...OTAVA,
  PERFHERDER,
  oursOfOneNumber('ours: one number a run', OURS),
  ours('ours: auto', OURS),
  ours('ours: all in pairs', { ...OURS, mode: 'paired' }),
  ours('ours: strict', { ...OURS, strict: true }),
  ours('ours: nothing learned yet', { ...OURS, calibrated: false }),
];
