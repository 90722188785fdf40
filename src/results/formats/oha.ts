/** `oha --output-format json` (older: `-j`): one object. Times are in seconds. */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { addLoad, namelessBenchmark } from '../load-test.ts';
import { finite } from '../numbers.ts';

export const oha: Format = {
  kind: 'json',
  about: {
    versions: '1.16',
    command: 'oha --no-tui --output-format json -z 30s -c 10 http://127.0.0.1:8080/',
    path: null,
    keeps: [
      'mean latency, and percentiles from the 50th on',
      'answers a second and bytes a second',
      'answers with a status of 400 or more, and requests without an answer, added up as `errors`',
    ],
    loses: ['single requests', 'times of DNS, connecting and the first byte', 'the URL, which oha does not write down'],
    filter: null,
    invocations: 'One run of oha is one independent measurement, however many requests it made: run at least five.',
    traps: [
      "oha's own `requestsPerSec` counts requests that failed. `rate` is answers a second: `statusCodeDistribution` by `total`.",
      "oha's success rate counts an answer with the status 500 as a success; `errors` counts it as an error.",
      'Requests that the end of the time limit aborted are no errors.',
      'The report does not name its URL: several reports in one output are called `load`, `load#2` and so on.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isReport(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (!isReport(value)) continue;
      const { summary, latencyPercentiles, statusCodeDistribution, errorDistribution } = value;
      const answers = sum(statusCodeDistribution, () => true);
      const total = finite(summary.total) ?? 0;
      addLoad(list, {
        benchmark: namelessBenchmark(output, 'load'),
        answers,
        bad: sum(statusCodeDistribution, (status) => Number(status) >= 400),
        unanswered: sum(errorDistribution, (error) => error !== 'aborted due to deadline'),
        latency: {
          unit: 's',
          mean: finite(summary.average),
          percentiles: Object.keys(latencyPercentiles).flatMap((name) =>
            /^p[5-9]\d(?:\.\d{1,3})?$/.test(name) ? [[name.slice(1), finite(latencyPercentiles[name])] as const] : [],
          ),
          reported: [
            ['min', finite(summary.fastest)],
            ['max', finite(summary.slowest)],
          ],
        },
        rate: total > 0 ? answers / total : null,
        throughput: finite(summary.sizePerSec),
      });
    }
  },
};

type Report = JsonObject &
  Record<'summary' | 'latencyPercentiles' | 'statusCodeDistribution' | 'errorDistribution', JsonObject>;

function isReport(value: JsonObject): value is Report {
  const { summary, latencyPercentiles, statusCodeDistribution, errorDistribution } = value;
  return [summary, latencyPercentiles, statusCodeDistribution, errorDistribution].every(isObject);
}

function sum(counts: JsonObject, counted: (name: string) => boolean): number {
  return Object.entries(counts).reduce((all, [name, count]) => all + (counted(name) ? (finite(count) ?? 0) : 0), 0);
}
