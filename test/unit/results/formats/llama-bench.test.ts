import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const one = (more: object) =>
  JSON.stringify({
    model_type: 'm',
    n_prompt: 0,
    n_gen: 0,
    avg_ts: 5,
    stddev_ts: 0,
    samples_ts: [5],
    no_host: true,
    ...more,
  });
const first = (more: object) => readNow(one(more), 'auto').readings[0];

describe('llama-bench', () => {
  test.each([
    [{ n_prompt: 512 }, 'm/pp512'],
    [{ n_gen: 128 }, 'm/tg128'],
    [{ n_prompt: 512, n_gen: 128 }, 'm/pp512+tg128'],
    [{ n_gen: 128, n_depth: 4096 }, 'm/tg128 @ d4096'],
    [{ n_gen: 1, flash_attn: true, type_k: 'q8_0' }, 'm/tg1/type_k=q8_0/flash_attn=1'],
    [{ n_gen: 1, flash_attn: 1, type_k: 'q8_0' }, 'm/tg1/type_k=q8_0/flash_attn=1'],
  ])('the name has the test and what was set: %j', (more, name) => {
    expect(first(more)?.benchmark).toBe(name);
  });

  test('the deviation of one repetition is not known', () => {
    expect(first({ n_gen: 1 })?.reported).toEqual({ mean: 5 });
    expect(first({ n_gen: 1, samples_ts: [4, 6], stddev_ts: 1.4 })?.reported).toEqual({ mean: 5, stddev: 1.4 });
  });

  test('a test without repetitions failed', () => {
    const { states } = readNow(`${one({ n_gen: 1 })}\n${one({ n_gen: 2, samples_ts: [] })}`, 'auto');
    expect(states).toEqual([{ benchmark: 'm/tg2', state: 'failed', detail: 'no repetition was measured' }]);
  });
});
