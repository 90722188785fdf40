/** `redis-benchmark --csv` (and valkey-benchmark): a row a command. Before 6.2 there were two columns and no header. */
import { invalidOutput } from '../../model/errors.ts';
import { csvRows } from '../../text/csv-rows.ts';
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { addLatency } from '../load-test.ts';
import { stableName } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { Output } from '../output.ts';

const HEADER = '"test","rps","avg_latency_ms",';
const OLD = ['test', 'rps'];

export const redisBenchmark: Format = {
  kind: 'text',
  about: {
    versions: '7.0; 6.0 by its source',
    command: 'redis-benchmark --csv -t set,get -n 100000',
    path: null,
    keeps: ['requests a second', 'from 6.2 on mean latency and its percentiles'],
    loses: ['the distribution of latencies', 'clients, pipelining and sizes, which the CSV does not name'],
    filter: null,
    invocations: 'One run is one independent measurement, however many requests it made: run at least five.',
    traps: ['The CSV does not say how many requests failed; redis-benchmark stops at the first error of the server.'],
  },
  detect(output) {
    const rows = rowsOf(output);
    if (rows.some((row) => row.startsWith(HEADER))) return 'certain';
    return rows.length > 0 && rows.every((row) => /^"[^"]{1,100}","\d+\.\d\d"$/.test(row)) ? 'possible' : 'no';
  },
  read(output, list) {
    const file = output.path === '' ? 'the output' : output.path;
    let titles = OLD;
    for (const { cells, line } of csvRows(rowsOf(output).join('\n'), file, invalidOutput)) {
      if (cells[0] === 'test' && cells[1] === 'rps') {
        titles = cells;
        continue;
      }
      const number = (title: string): number | null => readNumber(cells[titles.indexOf(title)] ?? '');
      const rate = number('rps');
      // Of a time of nothing.
      const isOdd = cells.length === titles.length && /^-?(?:nan|inf)$/.test(cells[1] ?? '');
      if (isOdd) {
        list.state(stableName(cells[0] ?? ''), 'failed', `its rate is ${cells[1]}`);
        continue;
      }
      if (cells.length !== titles.length || rate === null) {
        throw invalidOutput(`row ${line} of ${file} is ${quote(cells.join(','))}`, {
          expected: `the columns ${titles.join(', ')}, with a finite number of requests a second`,
        });
      }
      const benchmark = stableName(cells[0] ?? '');
      list.add({ benchmark, metric: 'rate', unit: 'req/s', better: undefined, samples: [rate], again: 'apart' });
      addLatency(list, benchmark, {
        unit: 'ms',
        mean: number('avg_latency_ms'),
        percentiles: titles.flatMap((title) => {
          const percentile = /^p(\d+(?:\.\d+)?)_latency_ms$/.exec(title)?.[1];
          return percentile === undefined ? [] : [[percentile, number(title)] as const];
        }),
        reported: ['min', 'max'].map((name) => [name, number(`${name}_latency_ms`)]),
      });
    }
  },
};

/** All cells are quoted; warnings of the server stand between the rows. */
function rowsOf({ lines }: Output): string[] {
  return lines.filter((line) => line.startsWith('"') && /^"[^"]*","(?:\d|-?nan"|inf")|^"test",/.test(line));
}
