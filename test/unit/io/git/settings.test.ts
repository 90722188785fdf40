import { describe, expect, test } from 'vitest';
import { filtersOff } from '../../../../src/io/git/settings.ts';

/** As git prints them: scope, key and value. */
function listed(...settings: [scope: string, key: string, value: string][]): string {
  return settings.map(([scope, key, value]) => `${scope}\0${key}\n${value}\0`).join('');
}

const off = (name: string): [string, string][] => [
  [`filter.${name}.clean`, ''],
  [`filter.${name}.smudge`, ''],
  [`filter.${name}.process`, ''],
  [`filter.${name}.required`, 'false'],
];

const LFS: [string, string, string][] = [
  ['local', 'filter.lfs.clean', 'git-lfs clean -- %f'],
  ['local', 'filter.lfs.smudge', 'git-lfs smudge -- %f'],
  ['local', 'filter.lfs.process', 'git-lfs filter-process'],
  ['local', 'filter.lfs.required', 'true'],
];

describe('filters of a clone are switched off', () => {
  test('each once, whatever their names', () => {
    const settings = listed(
      ['local', 'filter.evil.clean', 'x'],
      ['local', 'filter.evil.process', 'x'],
      ['worktree', 'filter.a.b c.smudge', 'multi\nline'],
      ['local', 'core.bare', 'false'],
    );
    expect(filtersOff(settings)).toEqual([...off('evil'), ...off('a.b c')]);
  });

  test("but not the user's own", () => {
    expect(filtersOff(listed(['global', 'filter.crypt.clean', 'x'], ['system', 'filter.lfs.process', 'x']))).toEqual(
      [],
    );
    expect(filtersOff('')).toEqual([]);
  });

  test('and not Git LFS as it installs itself', () => {
    expect(filtersOff(listed(...LFS))).toEqual([]);
  });

  test.each<[string, [string, string, string]]>([
    ['another program under its name', ['local', 'filter.lfs.clean', 'sh -c evil']],
    ['an extension, which is a program that it starts', ['local', 'lfs.extension.x.clean', 'evil']],
  ])('and Git LFS with %s', (_what, more) => {
    expect(filtersOff(listed(...LFS, more))).toEqual(off('lfs'));
  });
});
