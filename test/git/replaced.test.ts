import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitAncestry } from '../../src/io/git/ancestry.ts';
import { gitRepository } from '../../src/io/git/repository.ts';
import { author, commit, git } from './ancestry-ground.ts';

function write(content: string): void {
  writeFileSync(join(author, 'code'), content);
  git(author, 'add', 'code');
}

test('a commit that the clone has put another in the place of is not what is checked out', async () => {
  write('quick');
  const quick = commit('quick');
  write('slow');
  const slow = commit('slow');
  git(author, 'reset', '-q', '--hard', quick);
  git(author, 'replace', quick, slow);
  git(author, 'reset', '-q', '--hard');
  expect(git(author, 'status', '--porcelain')).toBe('');
  expect(await gitRepository().head(author, [])).toMatchObject({ commit: quick, dirty: true });
});

test.each<[string, (measured: string, chosen: string) => void]>([
  ['a replacement', (measured, chosen) => void git(author, 'replace', '--graft', measured, chosen)],
  [
    'a graft',
    (measured, chosen) => {
      mkdirSync(join(author, '.git/info'), { recursive: true });
      writeFileSync(join(author, '.git/info/grafts'), `${measured} ${chosen}\n`);
    },
  ],
])('%s chooses no parent', async (_, choose) => {
  const far = commit('far');
  const parent = commit('parent');
  const measured = commit('measured');
  choose(measured, far);
  expect(git(author, 'rev-parse', 'HEAD^')).toBe(far);
  const line = await gitAncestry({ root: author, measured, base: null, origin: null }).ancestors(0);
  expect(line?.commits.map((one) => one.commit)).toEqual([measured, parent, far]);
});
