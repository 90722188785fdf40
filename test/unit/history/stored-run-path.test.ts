import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeRun, encodeRun, holdsRun, restoreRun } from '../../../src/history/stored-run-codec.ts';
import {
  folderOf,
  isMonth,
  isSeries,
  isShortKey,
  monthOf,
  parsePath,
  pathOf,
  storedRunOf,
} from '../../../src/history/stored-run-path.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { infrastructureError, PinbenchError } from '../../../src/model/errors.ts';
import type { Run } from '../../../src/model/run.ts';
import {
  EXAMPLE_COMMIT as COMMIT,
  exampleCalibration,
  exampleRun,
  EXAMPLE_KEY as KEY,
} from '../../builders/example-run.ts';

const PATH = 'runs/parser/fedcba9876543210/2026-11/20261121T010203Z-0123456789ab-a1.json.gz';
const source = exampleRun().source;

/** The error a call ends with; a call that ends well fails the test. */
function errorOf(work: () => unknown): PinbenchError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof PinbenchError) return thrown;
    throw thrown;
  }
  throw new Error('no error was thrown');
}

describe('the path of a stored run', () => {
  test.each<[string, Partial<Run>, string]>([
    ['names suite, key, start, commit and id', {}, PATH],
    ['is in UTC', { startedAt: '2026-11-21T03:02:03+02:00' }, PATH],
    ['says when there is no commit', { source: { ...source, commit: null } }, PATH.replace('0123456789ab', 'none')],
    [
      'has the month of the start in UTC, not of the place it was measured at',
      { startedAt: '2026-12-01T00:30:00+02:00' },
      PATH.replace('2026-11/20261121T010203', '2026-11/20261130T223000'),
    ],
    ['marks a dirty tree', { source: { ...source, dirty: true } }, PATH.replace('.json', '.excluded.json')],
    ['marks a run that is not ok', { status: 'dirty' }, PATH.replace('.json', '.excluded.json')],
    ['marks a calibration', { pairs: exampleCalibration }, PATH.replace('.json', '.calibration.json')],
    [
      'marks a calibration that is not ok as excluded',
      { pairs: exampleCalibration, status: 'dirty' },
      PATH.replace('.json', '.excluded.json'),
    ],
    ['keeps an id with dashes and dots whole', { id: 'x-1.excluded.2' }, PATH.replace('a1', 'x-1.excluded.2')],
  ])('%s', (_name, changes, path) => {
    const run = exampleRun(changes);
    expect(pathOf(run)).toBe(path);
    expect(parsePath(path)).toEqual({
      path,
      suite: 'parser',
      configuration: null,
      key: KEY.slice(0, 16),
      startedAt: `${new Date(run.startedAt).toISOString().slice(0, 19)}Z`,
      commit: run.source.commit === null ? 'none' : COMMIT.slice(0, 12),
      id: run.id,
      excluded: path.includes('.excluded.json'),
      calibration: path.includes('.calibration.json'),
    });
    expect(storedRunOf(run)).toEqual(parsePath(path));
  });

  test.each<[string, Partial<Run>, RegExp]>([
    ['a suite that climbs', { suite: '../x' }, /suite name "\.\.\/x"/],
    ['a suite that is the parent folder', { suite: '..' }, /suite name/],
    ['a suite that is git its own', { suite: '.git' }, /suite name/],
    ['an empty suite', { suite: '' }, /suite name ""/],
    ['a suite with a line end', { suite: 'a\n' }, /suite name/],
    ['an id that climbs', { id: 'a/../../b' }, /run id/],
    ['an id that is too long for a file name', { id: 'x'.repeat(129) }, /run id/],
    ['an id that ends like the mark of excluded runs', { id: 'a.excluded' }, /run id/],
    ['an id that ends like the mark of calibrations', { id: 'a.calibration' }, /run id/],
    ['a key that is no hash', { environment: { key: '../../../../etc/x', hard: {}, soft: {} } }, /environment key/],
    ['a commit that is no hash', { source: { ...source, commit: 'HEAD' } }, /commit "HEAD"/],
    ['a start that is no time', { startedAt: 'yesterday' }, /start time "yesterday"/],
    ['a start beyond the calendar', { startedAt: '+012026-01-01T00:00:00Z' }, /start time/],
  ])('is refused for %s', (_name, changes, message) => {
    const error = errorOf(() => pathOf(exampleRun(changes)));
    expect(error.kind).toBe('usage');
    expect(error.message).toMatch(message);
    expect(error.expected).toBeTruthy();
  });

  test.each([
    'README.md',
    'runs/parser/fedcba9876543210/.tmp-0123',
    PATH.replace('.gz', ''),
    PATH.replace('2026-11/20261121', '2026-02/20260231'),
    PATH.replace('2026-11/', ''),
    PATH.replace('2026-11/', '2026-12/'),
    PATH.replace('2026-11/', '2025-11/'),
    PATH.replace('2026-11/', '202611/'),
    PATH.replace('2026-11/2026', '2026-13/2026').replace('1121T', '1321T'),
    PATH.replace('T010203', 'T250203'),
    PATH.replace('fedcba', 'FEDCBA'),
    PATH.replace('0123456789ab', '0123456789'),
    PATH.replace('parser', '..'),
    PATH.replace('parser', 'a b'),
    PATH.replace('-a1', '-'),
    PATH.replace('-a1', '-../a1'),
    `/${PATH}`,
    `x/${PATH}`,
    `${PATH}\n`,
    '',
  ])('%j is none', (path) => {
    expect(parsePath(path)).toBeNull();
  });

  test.each<[string, Partial<Run>]>([
    ['in 1970', { startedAt: '1970-01-01T00:00:00Z' }],
    ['in 2099', { startedAt: '2099-12-31T23:59:59Z' }],
    ['in the year 1', { startedAt: '0001-01-01T00:00:00Z' }],
  ])('%s is read back as it was made', (_name, changes) => {
    const run = exampleRun(changes);
    expect(storedRunOf(run).startedAt).toBe(run.startedAt);
    expect(monthOf(storedRunOf(run))).toBe(run.startedAt.slice(0, 7));
    expect(pathOf(run).split('/')[3]).toBe(run.startedAt.slice(0, 7));
  });

  test.each([
    ['2026-01', true],
    ['2026-12', true],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-1', false],
    ['x2026-01', false],
  ])('%s is a month: %s', (name, is) => expect(isMonth(name)).toBe(is));

  test('keys in paths are short, and suites are plain names', () => {
    expect([KEY.slice(0, 16), KEY, KEY.slice(0, 15), KEY.slice(0, 16).toUpperCase()].map(isShortKey)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['parser', '..', '.git', 'a b'].map(isSeries)).toEqual([true, false, false, false]);
  });

  test('a folder of a suite cannot lie outside the store', () => {
    expect(folderOf('parser')).toBe('runs/parser/');
    expect(errorOf(() => folderOf('../..')).kind).toBe('usage');
  });
});

describe('the bytes of a stored run', () => {
  test('give back the run, and are plain gzip to everybody else', () => {
    const bytes = encodeRun(exampleRun());
    expect(decodeRun(bytes, PATH)).toEqual(exampleRun());
    expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(exampleRun());
  });

  test('do not depend on the order in which fields were set', () => {
    const { schema, ...rest } = exampleRun();
    expect(encodeRun({ ...rest, schema })).toEqual(encodeRun(exampleRun()));
  });

  test('keep a field named __proto__ as data', () => {
    const hard = JSON.parse('{"__proto__":{"x":1},"a":2}');
    const run = exampleRun({ environment: { key: KEY, hard, soft: {} } });
    expect(gunzipSync(encodeRun(run)).toString()).toContain('"hard":{"__proto__":{"x":1},"a":2}');
    expect(Object.hasOwn(Object(decodeRun(encodeRun(run), PATH)), 'schema')).toBe(true);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('are told apart from those of another run with the same path', () => {
    const bytes = encodeRun(exampleRun());
    expect(holdsRun(bytes, PATH, exampleRun())).toBe(true);
    expect(holdsRun(bytes, PATH, exampleRun({ warnings: ['x'] }))).toBe(false);
  });

  const whole = encodeRun(exampleRun());

  test('cut short anywhere, are an error that names the file', () => {
    for (let length = 0; length < whole.length; length++) {
      const error = errorOf(() => decodeRun(whole.subarray(0, length), PATH));
      expect(error.kind).toBe('infrastructure');
      expect(error.message).toContain(PATH);
    }
  });

  test('with any one bit turned, are an error and never another run', () => {
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = Uint8Array.from(whole);
      bytes.set([(whole[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3);
      expect(errorOf(() => decodeRun(bytes, PATH)).message).toContain(PATH);
      expect(errorOf(() => holdsRun(bytes, PATH, exampleRun())).message).toContain(PATH);
    }
  });

  test('with anything behind them, are an error', () => {
    expect(errorOf(() => decodeRun(Buffer.concat([whole, whole]), PATH)).message).toMatch(/checksum/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['too much', new Uint8Array(64 * 1024 * 1024 + 1), /cannot be unpacked/],
    ['text that is not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), /cannot be unpacked/],
    ['half a JSON', '{"schema":', /not JSON/],
  ])('sealed as ours but holding %s, are an error', (_name, content, message) => {
    expect(errorOf(() => decodeRun(sealed(content), PATH)).message).toMatch(message);
  });

  test('of a run that could never be read back are not made', () => {
    const error = errorOf(() => encodeRun(exampleRun({ warnings: ['x'.repeat(64 * 1024 * 1024)] })));
    expect(error.message).toMatch(/was not stored/);
  });
});

describe('a restored run', () => {
  const asRun = (value: unknown): Run => value as Run;

  test('is the one that was stored', () => {
    expect(restoreRun(encodeRun(exampleRun()), PATH, asRun)).toEqual(exampleRun());
  });

  test.each<[string, Partial<Run>]>([
    ['suite', { suite: 'lexer' }],
    ['environment', { environment: { key: 'a'.repeat(64), hard: {}, soft: {} } }],
    ['commit', { source: { ...source, commit: 'b'.repeat(40) } }],
    ['run', { id: 'a2' }],
    ['time', { startedAt: '2026-11-21T01:02:04Z' }],
    ['standing', { status: 'dirty' }],
    ['path, being none at all', { id: '../a2' }],
  ])('cannot claim another %s than its path', (_name, changes) => {
    const bytes = sealed(canonicalJson(exampleRun(changes)));
    const error = errorOf(() => restoreRun(bytes, PATH, asRun));
    expect(error.kind).toBe('infrastructure');
    expect(error.message).toContain(`${PATH} cannot be used`);
  });

  test('of the wrong shape is an error that names the file and the reason', () => {
    const refuse = (): Run => {
      throw infrastructureError('"status" is missing');
    };
    expect(errorOf(() => restoreRun(encodeRun(exampleRun()), PATH, refuse)).message).toMatch(
      /a1\.json\.gz cannot be used: .*"status" is missing/,
    );
  });
});

describe('canonical JSON', () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [{ a: undefined, b: 0.1 }, '{"b":0.1}'],
    [[], '[]'],
    [{}, '{}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n])('cannot hold %s', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});

/** Any content with a right checksum, as only a forger would write it. */
function sealed(content: string | Uint8Array): Uint8Array {
  const body = gzipSync(content).subarray(10);
  const seal = `sha256 ${createHash('sha256').update(body).digest('hex')}\0`;
  const header = [0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255];
  return Buffer.concat([Uint8Array.from(header), Buffer.from(seal), body]);
}
