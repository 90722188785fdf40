import { describe, expect, test } from 'vitest';
import { serialQueue } from '../../../../src/io/process/serial-queue.ts';

describe('turns', () => {
  test('are taken one after the other, also after one that failed', async () => {
    const queue = serialQueue();
    const seen: string[] = [];
    const work = (name: string, fails = false) =>
      queue.next(async () => {
        seen.push(`${name} begins`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const all = await Promise.allSettled([work('a'), work('b', true), work('c')]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('that are waited for together are taken together', async () => {
    const queue = serialQueue();
    const calls: string[][] = [];
    const get = queue.together(async (names) => {
      calls.push(names);
      return new Map(names.filter((name) => name !== 'none').map((name) => [name, name.toUpperCase()]));
    });
    expect(await Promise.all([get('a'), get('b'), get('a'), get('none')])).toEqual(['A', 'B', 'A', null]);
    expect(await get('a')).toBe('A');
    expect(calls).toEqual([['a', 'b', 'none'], ['a']]);
  });

  test('that fail together fail for each, and the next is taken', async () => {
    const queue = serialQueue();
    let fails = true;
    const get = queue.together(async (names) => {
      if (fails) throw new Error('no');
      return new Map(names.map((name) => [name, 1]));
    });
    const all = await Promise.allSettled([get('a'), get('b')]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await get('a')).toBe(1);
  });
});
