/** Every rule of the benchmark, in the order of the table. */
import type { Rule } from '../shape.ts';
import { ASV } from './asv.ts';
import { BENCHER } from './bencher.ts';
import { BENCHSTAT } from './benchstat.ts';
import { CONBENCH } from './conbench.ts';
import { CRITERION } from './criterion.ts';
import { ENVELOPE } from './envelope.ts';
import { OTAVA } from './otava.ts';
import { PERFHERDER } from './perfherder.ts';
import { PROTOTYPE } from './prototype.ts';
import { PYPERF } from './pyperf.ts';
import { RATIO } from './ratio.ts';
import { RUSTC_PERF } from './rustc-perf.ts';

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
  ENVELOPE,
  ...PROTOTYPE,
];
