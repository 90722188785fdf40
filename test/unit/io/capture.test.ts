import { expect, test } from 'vitest';
import { Capture } from '../../../src/io/capture.ts';

const MIB = 1024 * 1024;

function captured(...chunks: Buffer[]): ReturnType<Capture['result']> {
  const capture = new Capture();
  for (const chunk of chunks) capture.push(chunk);
  return capture.result();
}

test('what fits is kept as it was, also where a character is cut between chunks', () => {
  const bytes = Buffer.from('päper');
  expect(captured(bytes.subarray(0, 2), bytes.subarray(2))).toEqual({ text: 'päper', bytes: 6, truncated: false });
});

test('8 MiB are kept whole', () => {
  const text = 'x'.repeat(8 * MIB);
  expect(captured(Buffer.from(text))).toEqual({ text, bytes: 8 * MIB, truncated: false });
});

test.each([[1000], [64 * 1024], [20 * MIB]])(
  'of more, in chunks of %i bytes, the head, the tail and a count stay',
  (size) => {
    const capture = new Capture();
    capture.push(Buffer.from('HEAD'));
    const chunk = Buffer.alloc(size, 'm');
    for (let sent = 0; sent < 20 * MIB; sent += chunk.length) capture.push(chunk);
    capture.push(Buffer.from('TAIL'));
    const { text, bytes, truncated } = capture.result();
    expect(truncated).toBe(true);
    expect(text.startsWith('HEADm')).toBe(true);
    expect(text.endsWith('mTAIL')).toBe(true);
    const left = Number(/\n\[(\d+) bytes left out\]\n/.exec(text)?.[1]);
    expect(text.replace(/\n\[\d+ bytes left out\]\n/, '').length + left).toBe(bytes);
    expect(text.length).toBeLessThan(9 * MIB);
  },
);
