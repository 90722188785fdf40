import { expect, test } from 'vitest';
import { demultiplexer } from '../../../../src/io/engine/demux.ts';

function piece(stream: number, text: string): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt8(stream, 0);
  header.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

function taken(chunks: Iterable<Buffer>): { stdout: string; stderr: string } {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  const take = demultiplexer({ stdout: (bytes) => stdout.push(bytes), stderr: (bytes) => stderr.push(bytes) });
  for (const chunk of chunks) take(chunk);
  return { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

const SAID = Buffer.concat([piece(1, 'one '), piece(2, 'error'), piece(1, ''), piece(0, 'two '), piece(1, 'three')]);

test.each([[1], [3], [8], [9], [1000]])('both streams come whole from chunks of %i bytes', (size) => {
  const chunks: Buffer[] = [];
  for (let at = 0; at < SAID.length; at += size) chunks.push(SAID.subarray(at, at + size));
  expect(taken(chunks)).toEqual({ stdout: 'one two three', stderr: 'error' });
});

test('what has no headers is standard output', () => {
  expect(taken([Buffer.from('plain te'), Buffer.from('xt')])).toEqual({ stdout: 'plain text', stderr: '' });
});

test('empty pieces and single bytes by the hundred thousand neither fill the stack nor copy what follows them', () => {
  const empty = Buffer.concat(Array.from({ length: 200_000 }, () => piece(1, '')));
  const single = Buffer.concat(Array.from({ length: 200_000 }, () => piece(2, 'x')));
  const started = performance.now();
  expect(taken([empty, single]).stderr.length).toBe(200_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
