/** `vegeta report -type=json`: one object. Latencies are in nanoseconds. */

import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { addLoad, namelessBenchmark } from '../load-test.ts';
import { finite } from '../numbers.ts';

export const vegeta: Format = {
  kind: 'json',
  about: {
    versions: '12.13',
    command: 'vegeta attack -targets targets.txt -rate 100/s -duration 30s | vegeta report -type=json',
    path: null,
    keeps: ['mean latency and its percentiles', 'successful answers a second', 'answers that failed, as `errors`'],
    loses: ['single requests', 'status codes', 'the targets, which vegeta does not write down'],
    filter: null,
    invocations: 'One attack is one independent measurement, however many requests it made: run at least five.',
    traps: [
      'vegeta asks at the rate that you set, so `rate` says only whether the server kept up with it.',
      'The report does not name its targets: several reports in one output are called `attack`, `attack#2` and so on.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isReport(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (!isReport(value)) continue;
      const requests = finite(value.requests) ?? 0;
      const share = finite(value.success) ?? 0;
      const benchmark = namelessBenchmark(output, 'attack');
      const { latencies } = value;
      addLoad(list, {
        benchmark,
        answers: requests,
        bad: Math.round(requests * (1 - share)),
        unanswered: 0,
        latency: {
          unit: 'ns',
          mean: finite(latencies.mean),
          percentiles: ['50', '90', '95', '99'].map((percentile) => [percentile, finite(latencies[`${percentile}th`])]),
          reported: ['min', 'max'].map((name) => [name, finite(latencies[name])]),
        },
        rate: finite(value.throughput),
        throughput: null,
      });
      const [error] = Array.isArray(value.errors) ? value.errors : [];
      if (error !== undefined) list.warn(`vegeta reported errors for ${quote(benchmark)}, the first: ${quote(error)}`);
    }
  },
};

/** An older report has other members in `latencies`; these are in all of them. */
function isReport(value: JsonObject): value is JsonObject & { latencies: JsonObject } {
  const { latencies } = value;
  return isObject(latencies) && Object.hasOwn(latencies, '99th') && Object.hasOwn(value, 'success');
}
