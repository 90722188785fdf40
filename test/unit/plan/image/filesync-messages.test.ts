import { describe, expect, test } from 'vitest';
import {
  type ContextEntry,
  dataMessage,
  endOfEntries,
  entryMessage,
  errorMessage,
  finishMessage,
  readAsked,
} from '../../../../src/plan/image/filesync-messages.ts';
import { framed, MessageReader } from '../../../../src/plan/image/protobuf.ts';

/**
 * The bytes on the right were written by the builder's own library (fsutil's types.Packet.Marshal, v0.0.0-20241121), so
 * they are what a builder expects whatever this project believes.
 */
function entry(path: string, more: Partial<ContextEntry> = {}): ContextEntry {
  return { path, kind: 'file', permissions: 0o644, bytes: 0, modified: 1n, target: '', ...more };
}

const file = entry('src/a b/ü.c', { permissions: 0o755, bytes: 300, modified: 1_700_000_000_123_456_789n });

describe('a message to the builder has the bytes that its own library writes', () => {
  test.each<[name: string, message: Buffer, bytes: string]>([
    [
      'a file with a blank and an umlaut',
      entryMessage(file),
      '121e0a0c7372632f6120622fc3bc2e6310ed0328ac0230959a97ece39fe7cb17',
    ],
    [
      'a setuid and setgid program of 5 GB',
      entryMessage(entry('su', { permissions: 0o6755, bytes: 5_000_000_000 })),
      '12110a02737510ed8380062880e497d0123001',
    ],
    [
      'a folder with the sticky bit',
      entryMessage(entry('tmp', { kind: 'folder', permissions: 0o1777 })),
      '120d0a03746d7010ff83c080083001',
    ],
    [
      'a link',
      entryMessage(entry('l', { kind: 'link', permissions: 0o777, target: '../x y' })),
      '12120a016c10ff83804030013a062e2e2f782079',
    ],
    ['a file of 1969', entryMessage(entry('old', { modified: -1n })), '12130a036f6c6410a40330ffffffffffffffffff01'],
    ['the end of the list', endOfEntries(), ''],
    ['bytes of a file', dataMessage(200, Buffer.from('hello')), '080218c801220568656c6c6f'],
    ['bytes of the first file', dataMessage(0, Buffer.from('hello')), '0802220568656c6c6f'],
    ['the end of a file', dataMessage(200, Buffer.alloc(0)), '080218c801'],
    ['the end of it all', finishMessage(), '0803'],
    ['a failure', errorMessage('no such file'), '0804220c6e6f20737563682066696c65'],
  ])('%s', (_name, message, bytes) => {
    expect(message.subarray(5).toString('hex')).toBe(bytes);
    expect([message[0], message.readUInt32BE(1)]).toEqual([0, bytes.length / 2]);
  });
});

describe('what the builder asks is read', () => {
  test.each<[bytes: string, asked: unknown]>([
    ['0801', { kind: 'request', id: 0 }],
    ['080118ac02', { kind: 'request', id: 300 }],
    ['080118ffffffff0f', { kind: 'request', id: 4_294_967_295 }],
    ['0803', { kind: 'finish' }],
    ['0804220c6e6f20737563682066696c65', { kind: 'error', message: 'no such file' }],
    // Fields may come in any order, and fields that a later version adds are passed over.
    ['18ac020801', { kind: 'request', id: 300 }],
    ['08015203616263187b', { kind: 'request', id: 123 }],
    // A number that only the lowest 32 bits make look like field 3.
    ['0801180598808080107b', { kind: 'request', id: 5 }],
    // The type of a message is a number; bytes under its field number are something else.
    ['08010a0178', { kind: 'request', id: 0 }],
  ])('%s', (bytes, asked) => {
    expect(readAsked(Buffer.from(bytes, 'hex'))).toEqual(asked);
  });

  test.each<[name: string, bytes: string, sentence: RegExp]>([
    ['nothing', '', /message of type 0/],
    ['a list of its own', '120d0a03746d70', /cut short/],
    ['an unknown type', '0809', /message of type 9/],
    ['a type as bytes', '0a0178', /message of type 0/],
    ['a number without an end', '0880', /cut short/],
    ['a key without a value', '08', /cut short/],
    ['a number of ten bytes', '08ffffffffffffffffff01', /longer than/],
    ['bytes that are not there', '080422ff01aa', /cut short/],
    ['a length of many petabytes', '080422ffffffffffff7faa', /cut short/],
    ['a group', '0b', /cut short/],
    ['a 64-bit field', '09000000000000000000', /field of type 1/],
    ['a 32-bit field', '080125000000ff', /field of type 5/],
  ])('refuses %s', (_name, bytes, sentence) => {
    expect(() => readAsked(Buffer.from(bytes, 'hex'))).toThrow(sentence);
  });

  test('takes any bytes for a message or refuses them in a sentence, and never for one of our own kinds', () => {
    const seen = new Set<string>();
    // A generator of numbers that is the same each time; half of the messages begin as a builder's would.
    let state = 1;
    const next = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state & 255;
    };
    for (let round = 0; round < 20_000; round += 1) {
      const noise = Array.from({ length: next() % 12 }, next);
      const bytes = Buffer.from(round % 2 === 0 ? noise : [8, (next() % 4) + 1, ...noise]);
      try {
        seen.add(readAsked(bytes).kind);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Error);
        expect(`${thrown}`).toMatch(/^Error: .*builder/);
      }
    }
    expect([...seen].sort()).toEqual(['error', 'finish', 'request']);
  });
});

describe('messages are taken out of a stream', () => {
  const messages = ['0801', '', '080118ac02', '0803'].map((hex) => Buffer.from(hex, 'hex'));
  const stream = Buffer.concat(messages.map((message) => framed(message)));

  test.each([1, 2, 3, 4, 5, 6, 7, 11, stream.length])('%i bytes at a time', (size) => {
    const reader = new MessageReader();
    const taken: Buffer[] = [];
    for (let at = 0; at < stream.length; at += size) taken.push(...reader.feed(stream.subarray(at, at + size)));
    expect(taken.map((message) => message.toString('hex'))).toEqual(messages.map((message) => message.toString('hex')));
  });

  test('a message is held back until its last byte is there', () => {
    const reader = new MessageReader();
    const framedMessage = framed(Buffer.from('0803', 'hex'));
    expect(reader.feed(framedMessage.subarray(0, -1))).toEqual([]);
    expect(reader.feed(framedMessage.subarray(-1))).toHaveLength(1);
  });

  test.each<[name: string, head: number[], sentence: RegExp]>([
    ['a compressed message', [1, 0, 0, 0, 2], /compressed/],
    ['a message of 4 GB', [0, 255, 255, 255, 255], /a message of 4 GiB/],
    ['an answer of HTTP/1', [...Buffer.from('HTTP/1.1 200 OK')], /compressed/],
  ])('refuses %s before it has arrived', (_name, head, sentence) => {
    expect(() => new MessageReader().feed(Buffer.from(head))).toThrow(sentence);
  });
});
