import { expect, test } from 'vitest';
import { Capture } from '../../../../src/io/process/capture.ts';

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

test('any chunks give what their bytes in one would', () => {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const bytes = Buffer.from(Array.from({ length: 11 * MIB }, (_, index) => 97 + ((index * 7 + (index >> 9)) % 26)));
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random([5, 3000, 6 * MIB][random(3)] ?? 1);
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  expect(captured(...chunks).text === captured(bytes).text).toBe(true);
});

test('ten million single bytes cost time and memory by their number', () => {
  const capture = new Capture();
  const byte = Buffer.from('x');
  const before = process.memoryUsage().rss;
  const started = performance.now();
  for (let sent = 0; sent < 10_000_000; sent += 1) capture.push(byte);
  expect(capture.result().bytes).toBe(10_000_000);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MIB);
});
