/**
 * Locust's `*_stats.csv`: a row a request name, in milliseconds; the last row, `Aggregated`, is all of them. The history,
 * the failures and the exceptions have files of their own, which are not results.
 */
import { invalidOutput } from '../../model/errors.ts';
import { csvRows, type Row } from '../../text/csv-rows.ts';
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { addLoad } from '../load-test.ts';
import { stableName } from '../names.ts';
import { readNumber } from '../numbers.ts';

const marks = ['Type', 'Name', 'Request Count', 'Failure Count', 'Average Response Time', 'Requests/s'];
/** Of the mean, for the record. */
const beside = ['Median', 'Min', 'Max'];

export const locust: Format = {
  kind: 'text',
  about: {
    versions: '2.47',
    command: 'locust --headless -u 10 -r 10 -t 30s -H http://127.0.0.1:8080 --csv "$PINBENCH_OUTPUT/load"',
    path: 'load_stats.csv',
    keeps: [
      'for each request name the mean response time, its percentiles, requests a second and failures, as `errors`',
      'all requests together, as `Aggregated`',
    ],
    loses: ['single requests', 'the course over time', 'content sizes'],
    filter: null,
    invocations: 'One run of Locust is one independent measurement, however many requests it made: run at least five.',
    traps: [
      'Locust rounds percentiles: to whole milliseconds below 100 ms, to tens and hundreds above.',
      'Requests a second are those of the whole run, with the time in which users were still being started.',
    ],
  },
  detect({ text }) {
    const header = text.slice(0, 1000).split('\n', 1)[0] ?? '';
    return marks.every((mark) => header.includes(mark)) && !header.startsWith('Timestamp') ? 'certain' : 'no';
  },
  read({ text, path }, list) {
    const file = path === '' ? 'the output' : path;
    // All of Locust's files begin with one of these titles.
    if (!/^(?:Type|Timestamp|Method|Count),/.test(text)) return;
    const rows = csvRows(text, file, invalidOutput);
    const header: readonly string[] = rows.next().value?.cells ?? [];
    const missing = marks.find((mark) => !header.includes(mark));
    if (missing !== undefined || header[0] === 'Timestamp') {
      throw invalidOutput(`${file} begins with ${quote(header.join(','))}`, {
        expected: `the file of Locust that ends in "_stats.csv", with the columns ${marks.join(', ')}`,
      });
    }
    const percentiles = header.filter((title) => /^\d{1,2}(?:\.\d{1,3})?%$/.test(title));
    let last = '';
    for (const row of rows) {
      const cell = reader(header, row, file);
      const number = (title: string): number | null => readNumber(cell(title) ?? '');
      const [type, name] = [cell('Type') ?? '', cell('Name') ?? ''];
      last = type === '' ? name : last;
      addLoad(list, {
        benchmark: stableName(`${type} ${name}`) || 'unnamed',
        answers: number('Request Count'),
        bad: number('Failure Count') ?? 0,
        unanswered: 0,
        latency: {
          unit: 'ms',
          mean: number('Average Response Time'),
          percentiles: percentiles.map((title) => [title.slice(0, -1), number(title)]),
          reported: beside.map((title) => [title.toLowerCase(), number(`${title} Response Time`)]),
        },
        rate: number('Requests/s'),
        throughput: null,
      });
    }
    if (last !== 'Aggregated') throw list.cutShort(`${file} has no last row "Aggregated"`);
  },
};

function reader(header: readonly string[], { cells, line }: Row, file: string): (title: string) => string | undefined {
  if (cells.length !== header.length) {
    throw invalidOutput(`${file}:${line} has ${cells.length} columns`, {
      expected: `${header.length}, as in its first row`,
    });
  }
  return (title) => cells[header.indexOf(title)];
}
