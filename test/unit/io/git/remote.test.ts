import { expect, test } from 'vitest';
import { refusalError } from '../../../../src/io/git/remote.ts';

const answer = (stderr: string) => ({ code: 128, stdout: Buffer.alloc(0), stderr, ownFiles: true });

test.each(['The requested URL returned error: 403', 'fatal: Authentication failed', 'repository not found'])(
  'on "%s" whoever reads is not told to get a right to write',
  (stderr) => {
    const [reading, writing] = (['read', 'written'] as const).map((verb) => refusalError(answer(stderr), 'x', verb));
    expect(reading?.fix).toContain('`permissions: contents: read`');
    expect(reading?.sentence()).not.toContain('write');
    expect(writing?.fix).toContain('`permissions: contents: write`');
  },
);
