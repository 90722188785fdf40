import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const line = (profile: object, more: object = {}) =>
  `${JSON.stringify({ version: '7', module_path: 'm::g::b', profiles: [profile], ...more })}\n`;
const seven = (metrics: object, tool = 'Callgrind') => ({ tool, data: { parts: [], total: { metrics } } });
const six = (metrics: object) => ({
  tool: 'Callgrind',
  summaries: { parts: [], total: { summary: { Callgrind: metrics }, regressions: [] } },
});
const read = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, samples[0]]);

describe('counts', () => {
  test('are the new ones, by name and id; hits and rates are left out', () => {
    const metrics = {
      Ir: { values: { new: 5, old: 9 } },
      Dr: { values: { old: 9 } },
      L1hits: { values: { new: 3 } },
      L1HitRate: { values: { new: 99.1 } },
    };
    expect(read(line(seven(metrics), { id: 'short' }))).toEqual([['m::g::b::short', 'Ir', 5]]);
  });

  test('of schema 6 are on the left', () => {
    const metrics = {
      Ir: { metrics: { Both: [{ Int: 5 }, { Int: 9 }] } },
      Dr: { metrics: { Left: { Int: 3 } } },
      Dw: { metrics: { Right: { Int: 9 } } },
    };
    expect(read(line(six(metrics)))).toEqual([
      ['m::g::b', 'Ir', 5],
      ['m::g::b', 'Dr', 3],
    ]);
  });

  test('of Memcheck are errors', () => {
    const text = line(seven({ Errors: { values: { new: 2 } }, Contexts: { values: { new: 1 } } }, 'Memcheck'));
    expect(read(text)).toEqual([['m::g::b', 'errors of memcheck', 2]]);
  });

  test('of a tool that is not known are named, not read', () => {
    const { warnings } = readNow(line(seven({ Ir: { values: { new: 5 } } })) + line(seven({}, 'New')), 'gungraun');
    expect(warnings).toEqual([expect.stringContaining('the profile of "New"')]);
  });
});

test('a line that is cut is refused', () => {
  const text = line(seven({ Ir: { values: { new: 5 } } }));
  expect(() => read(text + text.slice(0, 40))).toThrow('its last line, after 1 complete benchmark');
});

test('a benchmark that has only old counts was not measured, and does not vanish', () => {
  const text =
    line(seven({ Ir: { values: { new: 5 } } })) + line(seven({ Ir: { values: { old: 9 } } }), { id: 'stored' });
  expect(readNow(text, 'gungraun').states).toEqual([
    { benchmark: 'm::g::b::stored', state: 'skipped', detail: 'it has no count of this run' },
  ]);
});
