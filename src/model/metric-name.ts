/** What a metric is called inside of its suite. */

export interface MetricName {
  benchmark: string;
  metric: string;
}

export function isSameMetric(one: MetricName, other: MetricName): boolean {
  return one.benchmark === other.benchmark && one.metric === other.metric;
}

/** As people write it, and as patterns match it. */
export function fullName({ benchmark, metric }: MetricName): string {
  return `${benchmark}/${metric}`;
}

/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
export function metricKey({ benchmark, metric }: MetricName): string {
  return JSON.stringify([benchmark, metric]);
}
