import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

describe('CSV', () => {
  test('columns may be in any order, and unit and better may be missing', () => {
    expect(readNow('Value,"Metric",note,Benchmark\n1.5,time,x,a\n2,time,y,a\n', 'auto').readings).toEqual([
      { benchmark: 'a', metric: 'time', unit: '', samples: [1.5, 2] },
    ]);
  });

  test.each([
    ['benchmark,metric,value\na,m,1;5', ':2 has the value "1;5"'],
    ['benchmark,metric,value\na,m,', ':2 has the value ""'],
    ['benchmark,metric,value\na,m,NaN', ':2 has the value "NaN"'],
    ['benchmark,metric,value\na,m', ':2 has 2 columns'],
    ['benchmark,metric,value\na,"m', ':2: a cell begins with a quotation mark'],
    ['benchmark;metric;value\na;m;1', 'has no column "benchmark", "metric", "value"'],
    ['benchmark,metric,value,commit\na,m,1,abc', 'has a column "commit": it holds several runs'],
    ['benchmark,metric,value,better\na,m,1,up', 'has the direction "up"'],
    ['benchmark,metric,value\n', 'no reading'],
  ])('%j is refused', (text, sentence) => {
    expect(refusal(text, 'csv').message).toContain(sentence);
  });

  test('is left to a format that is certain', () => {
    const text =
      'benchmark,metric,value\n{"schema":"pinbench.results/1","results":[{"benchmark":"b","metrics":[{"metric":"m","value":1}]}]}';
    expect(readNow(text, 'auto').format).toBe('pinbench');
  });
});
