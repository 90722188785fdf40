/** `autocannon -j`: one object. Latencies are whole milliseconds but for the mean; `requests` and `throughput` are per second. */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { addLoad, urlName } from '../load-test.ts';
import { withParameters } from '../names.ts';
import { finite } from '../numbers.ts';

export const autocannon: Format = {
  kind: 'json',
  about: {
    versions: '9.0',
    command: 'autocannon -j -d 30 -c 10 http://127.0.0.1:8080/',
    path: null,
    keeps: [
      'mean latency and its percentiles',
      'requests and bytes a second',
      'connection errors, and answers with another status than 2xx or an unexpected body, as `errors`',
      'path of the URL, connections, pipelining and workers in the name',
    ],
    loses: ['the numbers of each second, of which only the summary is written', 'host and port'],
    filter: null,
    invocations: 'One run of autocannon is one independent measurement: run at least five.',
    traps: [
      'Latencies are whole milliseconds: of a server that answers within one, the percentiles are 0, which is no measurement. Judge `rate`.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isResult(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (!isResult(value)) continue;
      const { latency, requests, throughput } = value;
      const count = (name: string): number => finite(value[name]) ?? 0;
      addLoad(list, {
        benchmark: nameOf(value),
        answers: finite(requests.total),
        // An answer may be both.
        bad: Math.max(count('non2xx'), count('mismatches')),
        // Timeouts are among them.
        unanswered: count('errors'),
        latency: {
          unit: 'ms',
          mean: finite(latency.average),
          percentiles: ['50', '75', '90', '97_5', '99', '99_9'].map((name) => [
            name.replace('_', '.'),
            finite(latency[`p${name}`]),
          ]),
          reported: ['stddev', 'min', 'max'].map((name) => [name, finite(latency[name])]),
        },
        rate: finite(requests.average),
        throughput: finite(throughput.average),
      });
    }
  },
};

type Result = JsonObject & Record<'latency' | 'requests' | 'throughput', JsonObject>;

function isResult(value: JsonObject): value is Result {
  const { latency, requests, throughput } = value;
  return isObject(latency) && isObject(requests) && isObject(throughput) && Object.hasOwn(value, 'non2xx');
}

function nameOf(value: JsonObject): string {
  const title = typeof value.title === 'string' ? value.title.trim() : '';
  const url = typeof value.url === 'string' ? value.url : '';
  const unless = (name: string, usual: number): [string, unknown][] =>
    value[name] === usual ? [] : [[name, value[name]]];
  return withParameters(title === '' ? urlName(url) : title, [
    ['connections', value.connections],
    ...unless('pipelining', 1),
    ...unless('workers', 0),
  ]);
}
