/** Every rule of the benchmark, in the order of the table. */
import type { Rule } from '../shape.ts';
import { ASV } from './asv.ts';
import { BENCHER } from './bencher.ts';
import { BENCHSTAT } from './benchstat.ts';
import { CONBENCH } from './conbench.ts';
import { CRITERION } from './criterion.ts';
import { OTAVA } from './otava.ts';
import { ours, type Setting } from './ours.ts';
import { PERFHERDER } from './perfherder.ts';
import { PYPERF } from './pyperf.ts';
import { RATIO } from './ratio.ts';
import { RUSTC_PERF } from './rustc-perf.ts';

const LEARNED = { mode: 'auto', calibrated: true } as const;
const FIRST = { mode: 'auto', calibrated: false, history: false } as const;

/** Where shapes and settings are crossed. */
const SETTINGS: [string, Setting][] = [
  ['ours: up to 30 pairs', LEARNED],
  ...[4, 5, 8, 10].map((pairs): [string, Setting] => [
    `ours: everything in ${pairs} pairs`,
    { ...LEARNED, mode: 'paired', pairs },
  ]),
  ['ours: nothing learned yet', { ...LEARNED, calibrated: false }],
  ['ours: first run, 5 pairs', { ...FIRST, pairs: 5 }],
  ['ours: first run, up to 30 pairs', FIRST],
  ['ours: one number a run', { ...LEARNED, oneNumber: true }],
  ['ours: stored runs alone', { ...LEARNED, mode: 'stored' }],
];

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
  ours('ours: one number a run', { ...LEARNED, oneNumber: true }),
  ours('ours: auto', LEARNED),
  ours('ours: all in pairs', { ...LEARNED, mode: 'paired' }),
  ours('ours: strict', { ...LEARNED, strict: true }),
  ours('ours: nothing learned yet', { ...LEARNED, calibrated: false }),
  ours('ours: stored runs alone', { ...LEARNED, mode: 'stored' }),
  ...SETTINGS.map(([name, setting]) => ours(name, setting, 'settings')),
];
