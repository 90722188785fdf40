import { describe, expect, test } from 'vitest';
import { type ArchiveLimits, crc32, filesIn } from '../../../../../src/io/store/artifacts/zip.ts';
import { makeZip, type ZipEntry } from '../../../../builders/zip.ts';

const LIMITS: ArchiveLimits = { entries: 10, fileBytes: 1000, allBytes: 1500 };

const contents = (archive: Buffer, limits = LIMITS): [string, string][] =>
  filesIn(archive, (name) => name.endsWith('.json'), limits).map(({ name, bytes }) => [name, bytes.toString()]);

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}

const good: ZipEntry = { name: 'perf.json', bytes: '{"a":1}' };

describe('an archive', () => {
  test('gives the files that are wanted, packed or not, and no others', () => {
    const archive = makeZip([
      good,
      { name: 'b/', bytes: '', mode: 0o040755 },
      { name: 'b/perf.json', bytes: 'x'.repeat(900), method: 0 },
      { name: 'report.md', bytes: 'y'.repeat(5000) },
      { name: 'empty.json', bytes: '', mode: 0 },
    ]);
    expect(contents(archive)).toEqual([
      ['perf.json', '{"a":1}'],
      ['b/perf.json', 'x'.repeat(900)],
      ['empty.json', ''],
    ]);
  });

  test('may have a comment, and no files', () => {
    expect(contents(makeZip([], { comment: 'made by a test' }))).toEqual([]);
  });

  test.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /damaged/],
    ['text', Buffer.from('<html>not found</html>'.repeat(9)), /damaged/],
    ['two ends that both fit', makeZip([good], { comment: makeZip([]).toString('latin1') }), /damaged/],
    ['more files than allowed', makeZip(Array.from({ length: 11 }, (_, n) => ({ ...good, name: `${n}` }))), /lists 11/],
    ['a wrong number of files', makeZip([good], { count: 2 }), /damaged/],
    ['a second disk', makeZip([good], { disk: 1 }), /damaged/],
    ['a name twice', makeZip([good, good]), /lists "perf.json" twice/],
    ['a file that is too large', makeZip([{ ...good, bytes: 'x'.repeat(1001) }]), /of 1,001 B; 1,000 B is the most/],
    [
      'files that are too large together',
      makeZip(['a.json', 'b.json'].map((name) => ({ name, bytes: 'x'.repeat(800) }))),
      /unpacks to more than 1.465 KiB/,
    ],
    ['a file that is larger than it says', makeZip([{ ...good, bytes: 'x'.repeat(10 ** 6), size: 7 }]), /damaged/],
    ['a file that is smaller than it says', makeZip([{ ...good, size: 8 }]), /damaged/],
    ['a size that is elsewhere', makeZip([{ ...good, size: 0xffffffff }]), /too large/],
    ['a wrong checksum', makeZip([{ ...good, checksum: 1 }]), /damaged/],
    ['two names for one file', makeZip([{ ...good, localName: 'other.jso' }]), /damaged/],
    ['a file beyond its end', makeZip([{ ...good, at: 5000 }]), /damaged/],
    ['a file that begins in another', makeZip([{ ...good, at: 3 }]), /damaged/],
    ['an unknown packing', makeZip([{ ...good, method: 12 }]), /unknown way/],
    ['an encrypted file', makeZip([{ ...good, flags: 1 }]), /encrypted/],
    ['a link', makeZip([good, { name: 'a', bytes: '/etc/passwd', mode: 0o120777 }]), /"a", which is a link/],
    ['a device', makeZip([{ name: 'a', bytes: '', mode: 0o020666 }]), /device/],
    ['a folder that is a link', makeZip([{ name: 'a/', bytes: '', mode: 0o120777 }]), /link/],
    ['a name that is no text', makeZip([{ ...good, name: Uint8Array.of(0xff, 0xfe) }]), /not text/],
  ])('is refused for %s', (_, archive, problem) => {
    expect(() => contents(archive)).toThrow(problem);
  });

  test.each([
    '../perf.json',
    'a/../../perf.json',
    '/perf.json',
    'C:perf.json',
    '..\\perf.json',
    './perf.json',
    'a//b',
    '',
    'a\u0000',
    'a\n',
  ])('is refused whole for the name %j, although another file is wanted', (name) => {
    expect(() => contents(makeZip([good, { name, bytes: 'x' }]))).toThrow(/a name that leads out of it/);
  });

  test('is never unpacked beyond what a file says, however much would follow', () => {
    const bomb = makeZip([{ ...good, bytes: Buffer.alloc(50 * 1024 * 1024), size: 500 }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(thrownBy(() => contents(bomb))).toMatchObject({
      message: 'it is damaged or was cut off',
      cause: { code: 'ERR_BUFFER_TOO_LARGE' },
    });
  });

  test('is refused at every byte where it is cut, and never taken for another at any bit that is flipped', () => {
    const archive = makeZip([good, { name: 'b.json', bytes: 'text '.repeat(20) }]);
    const whole = contents(archive);
    for (let length = 0; length < archive.length; length++) {
      expect(() => contents(archive.subarray(0, length)), `cut at ${length}`).toThrow(/damaged/);
    }
    const seen = new Set<string>();
    for (let at = 0; at < archive.length * 8; at++) {
      const flipped = Buffer.from(archive);
      flipped.writeUInt8(flipped.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      try {
        for (const [name, text] of contents(flipped)) seen.add(`${name} ${text}`);
      } catch (thrown) {
        expect(thrown).toMatchObject({ kind: 'infrastructure' });
      }
    }
    // What a flipped bit can do to a file that is still accepted: nothing to its content.
    const texts = new Set(whole.map(([, text]) => text));
    expect([...seen].filter((one) => !texts.has(one.slice(one.indexOf(' ') + 1)))).toEqual([]);
  });
});

test('the checksum is the one that zip has', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
