import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ownerIsGone, ownerMark } from '../../../../src/io/process/owner-mark.ts';

describe.skipIf(process.platform !== 'linux')('the mark of an owner', () => {
  test('is alive while its process is, and gone after it', async () => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const mark = ownerMark(child.pid);
    expect(ownerIsGone(mark)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(ownerIsGone(mark)).toBe(true);
  });

  test('of this process is alive; the same number started at another time, or in another boot, is gone', () => {
    const mark = ownerMark();
    const [boot, pid, start] = mark.split('-');
    expect(ownerIsGone(mark)).toBe(false);
    expect(ownerIsGone(`${boot}-${pid}-${Number(start) + 1}`)).toBe(true);
    expect(ownerIsGone(`00000000-${pid}-${start}`)).toBe(true);
  });

  test.each([[''], ['image'], ['somebody else'], ['-1-2'], ['../../x']])(
    'that is not one of ours (%j) is never called gone',
    (mark) => {
      expect(ownerIsGone(mark)).toBe(false);
    },
  );
});
