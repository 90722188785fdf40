import { describe, expect, test } from 'vitest';
import { importScript, parseContents, parseSizes, parseTree } from '../../../../../src/io/store/data-branch/format.ts';

const ID = '0123456789abcdef0123456789abcdef01234567';
const row = (mode: string, name: string, id = ID) =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);

describe('a tree object', () => {
  test('is a list of names, what they are, and their ids', () => {
    const tree = Buffer.concat([
      row('100644', 'a b'),
      row('40000', 'é'),
      row('120000', 'l'),
      row('160000', 's'),
      row('100755', 'x'),
    ]);
    expect(parseTree(tree, ID).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'a b file',
      'é folder',
      'l other',
      's other',
      'x file',
    ]);
    expect(parseTree(tree, ID).every(({ id }) => id === ID)).toBe(true);
    expect(parseTree(Buffer.alloc(0), ID)).toEqual([]);
  });

  test('with longer ids is read by the length of its own', () => {
    const long = ID.padEnd(64, '0');
    expect(parseTree(row('100644', 'a', long), long)).toEqual([{ name: 'a', kind: 'file', id: long }]);
  });

  test('cut short anywhere is an error', () => {
    const tree = row('100644', 'name');
    for (let length = 1; length < tree.length; length++) {
      expect(() => parseTree(tree.subarray(0, length), ID)).toThrow(/is damaged/);
    }
  });
});

test('sizes are those of objects that are here', () => {
  expect([...parseSizes(`${ID} blob 12\nabc missing\n`)]).toEqual([[ID, 12]]);
});

test('contents may hold line ends and look like another answer', () => {
  const content = `x\n${ID} blob 3\nabc\n`;
  const output = Buffer.from(
    `${ID} blob ${content.length}\n${content}\nmain:a b missing\n${'f'.repeat(40)} tree 0\n\n`,
  );
  const contents = parseContents(output);
  expect(contents.get(ID)?.toString()).toBe(content);
  expect(contents.get('f'.repeat(40))?.length).toBe(0);
  expect(contents.size).toBe(2);
  expect(() => parseContents(Buffer.from('what?\n'))).toThrow(/a way we do not know/);
});

test('a commit is told to git with names quoted, contents counted, and no year before 1970', () => {
  const put = [{ path: 'a "b"', bytes: Buffer.from('é') }];
  const script = importScript({ parent: ID, put, remove: ['c\\d'], message: 'why é', time: -5.5 });
  expect(script.toString()).toBe(
    [
      'feature done',
      'commit refs/pinbench/new',
      'mark :1',
      'author pinbench <noreply@pinbench.invalid> 0 +0000',
      'committer pinbench <noreply@pinbench.invalid> 0 +0000',
      'data 6',
      'why é',
      `from ${ID}`,
      'D "c\\\\d"',
      'M 100644 inline "a \\"b\\""',
      'data 2',
      'é',
      'get-mark :1',
      'done',
      '',
    ].join('\n'),
  );
});
