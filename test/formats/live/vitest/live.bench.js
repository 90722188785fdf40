import { describe, test } from 'vitest';

const time = { time: 50, warmupTime: 10 };

describe('sort', () => {
  test('numbers', async ({ bench }) => {
    await bench('native', time, () => [3, 1, 2].sort()).run();
    await bench('copy', time, () => [3, 1, 2].toSorted()).run();
  });

  test('broken', () => {
    throw new Error('broken');
  });
});
