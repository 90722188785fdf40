/** Rules that compare one number with another, without any notion of noise. */
import { mean } from '../descriptive.ts';
import { type Metric, type Rule, separableRule } from '../shape.ts';

const GAB = 'github-action-benchmark, src/write.ts and action.yml: current / previous > alert-threshold';
const FIXED = 'CodSpeed docs, "understanding the metrics": relative change above a threshold, 10 % unless set';

function against(name: string, source: string, times: number, base: (values: readonly number[]) => number): Rule {
  const statistic = ({ value, values }: Metric): number => value / base(values);
  return separableRule({ name, source, needs: 'values', statistic }, (metric) => statistic(metric) > times);
}

const previous = (values: readonly number[]): number => values.at(-1) ?? Number.NaN;

export const RATIO: readonly Rule[] = [
  against('ratio 200 % (github-action-benchmark)', GAB, 2, previous),
  against('ratio 150 %', GAB, 1.5, previous),
  against('+10 % on the previous run (CodSpeed)', FIXED, 1.1, previous),
  against('+5 % on the previous run', FIXED, 1.05, previous),
  against('+5 % on the mean of 30', FIXED, 1.05, mean),
];
