import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const header =
  'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Requests/s,50%,99.9%,100%';
const total = ',Aggregated,10,1,2,3.5,5,2,9,11';

describe('Locust', () => {
  test('percentile columns are those that the file has', () => {
    const { readings } = readNow(`${header}\r\nGET,/a,10,1,2,3.5,5,2,N/A,11\r\n${total}\r\n`, 'auto');
    expect(readings.slice(0, 4).map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples])).toEqual([
      ['GET /a', 'errors', 1],
      ['GET /a', 'time', 3.5],
      ['GET /a', 'p50', 2],
      ['GET /a', 'rate', 5],
    ]);
  });

  test.each([
    [
      'the history',
      'Timestamp,User Count,Type,Name,Requests/s,Request Count,Failure Count,Average Response Time\n1,1,,a,1,1,1,1',
    ],
    ['the failures', 'Method,Name,Error,Occurrences,First Seen,Last Seen\nGET,/,x,1,a,b'],
  ])('%s are not the results', (_, text) => {
    expect(refusal(text, 'locust').expected).toContain('_stats.csv');
  });

  test('a file without the row of all requests is cut short', () => {
    expect(refusal(`${header}\nGET,/a,10,1,2,3.5,5,2,9,11\n`).message).toContain('has no last row "Aggregated"');
  });

  test('a row that breaks off is refused with its line', () => {
    expect(refusal(`${header}\n${total}\nGET,/a,10`).message).toContain(':3 has 3 columns');
  });
});
