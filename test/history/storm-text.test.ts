import { describe, expect, test } from 'vitest';
import type { StormReport } from './storm-round.ts';
import { isCalm, stormText } from './storm-text.ts';
import type { TokenReport } from './token-watch.ts';

const report = (changes: Partial<StormReport> = {}): StormReport => ({
  stored: 50,
  lost: [],
  duplicates: [],
  wrong: [],
  writers: 50,
  serverKills: 0,
  writerKills: 0,
  locks: 0,
  again: 0,
  retries: 216,
  mostRetries: 8,
  seconds: { median: 17.61, worst: 45 },
  ...changes,
});
const search = (changes: Partial<TokenReport> = {}): TokenReport => ({
  hits: [],
  samples: 10,
  commandLines: 1000,
  ofGit: 70,
  files: 200,
  objects: 300,
  planted: 6,
  found: 6,
  ...changes,
});

describe('a storm', () => {
  test.each<[string, Partial<StormReport>, Partial<TokenReport>, boolean]>([
    ['in which all were stored', {}, {}, true],
    ['that lost a run', { stored: 49, lost: ['runs/x'] }, {}, false],
    ['with a run that nobody missed but is not there', { stored: 49 }, {}, false],
    ['with a run stored twice', { duplicates: ['parser writer-1'] }, {}, false],
    ['that damaged something', { wrong: ['git fsck: broken'] }, {}, false],
    ['in which a job failed although nobody was killed', { again: 1 }, {}, false],
    ['in which a job failed because the server was killed', { again: 1, serverKills: 2 }, {}, true],
    ['that showed the token', {}, { hits: ['log'] }, false],
    ['whose search is blind', {}, { found: 5 }, false],
    ['whose search saw no git at all', {}, { ofGit: 0 }, false],
  ])('%s is calm: %s', (_name, changes, seen, calm) => {
    expect(isCalm([{ name: 'in peace', report: report(changes) }], search(seen))).toBe(calm);
  });

  test('is told as a table with the rounds beside each other, and what was lost by name', () => {
    const rounds = [
      { name: 'in peace', report: report() },
      { name: 'server killed', report: report({ lost: ['runs/x'], serverKills: 12, writerKills: 4 }) },
    ];
    const text = stormText(rounds, search({ hits: ['/tmp/log'] }));
    expect(text).toMatch(/\| retries, all writers +\| +216 \| +216 \|/);
    expect(text).toMatch(/\| wait until stored, worst +\| +45\.0 s \|/);
    expect(text).toContain('server killed: lost: runs/x');
    expect(text).toContain(
      'token: 1 hits in 1000 command lines (70 of git, 10 samples), 200 files and 300 git objects',
    );
    expect(text).toContain('token seen: /tmp/log');
  });
});
