import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../../../../src/commands/work/history/import.ts';
import { verify } from '../../../../../src/commands/work/history/verify.ts';
import { readLargeText } from '../../../../../src/io/files/large-text.ts';
import { contextWith, MemoryArchive } from './memory-archive.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'pinbench-import-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A page's data with one entry for each day of January 2025. */
function dataJs(...days: number[]): string {
  const entries = days.map((day) => {
    const date = `2025-01-${String(day).padStart(2, '0')}T00:00:00Z`;
    return {
      commit: { id: String(day % 10).repeat(40), message: 'm', timestamp: date, url: 'https://example.org/c' },
      date: Date.parse(date),
      tool: 'customSmallerIsBetter',
      benches: [{ name: 'parse', value: 10 + day, unit: 'ms' }],
    };
  });
  const data = { lastUpdate: 1, repoUrl: 'https://example.org/octo/parser', entries: { Benchmark: entries } };
  return `window.BENCHMARK_DATA = ${JSON.stringify(data)}`;
}

const write = (name: string, text: string): void => writeFileSync(path.join(directory, name), text);
const options = { from: 'github-action-benchmark', suite: 'old' };

describe('import', () => {
  test('stores what is new in one change, and what was stored or comes twice is there once', async () => {
    write('a.js', dataJs(1, 2));
    write('b.js', dataJs(2, 3));
    const archive = new MemoryArchive();
    const context = contextWith(archive, { directory });
    const answer = await importFiles(context, ['a.js', 'b.js'], options);
    expect(answer.json).toMatchObject({
      written: true,
      files: [
        { file: 'a.js', runs: 2, added: 2, present: 0 },
        { file: 'b.js', runs: 2, added: 1, present: 1 },
      ],
    });
    expect(archive.messages).toEqual(['Import 3 runs from github-action-benchmark']);
    expect((await importFiles(context, ['a.js'], options)).lines[0]).toBe('a.js: 2 runs, 0 stored, 2 already there');
    expect(archive.messages).toHaveLength(1);
    expect((await verify(context)).json).toMatchObject({ runs: 3, findings: [] });
    expect((await archive.list('old')).length).toBe(3);
  });

  test('a dry run stores nothing', async () => {
    write('a.js', dataJs(1, 2));
    const archive = new MemoryArchive();
    const answer = await importFiles(contextWith(archive, { directory }), ['a.js'], { ...options, dryRun: true });
    expect(answer.lines).toEqual([
      'a.js: 2 runs, 2 would be stored, 0 already there',
      'nothing was changed in memory: this was a dry run',
    ]);
    expect(answer.json).toMatchObject({ written: false });
    expect(archive.files.size).toBe(0);
  });

  test('when the second file is none, nothing of the first is stored', async () => {
    write('a.js', dataJs(1));
    write('b.js', 'rubbish');
    const archive = new MemoryArchive();
    const context = contextWith(archive, { directory });
    await expect(importFiles(context, ['a.js', 'b.js'], options)).rejects.toThrow(/b\.js/);
    expect(archive.files.size).toBe(0);
  });

  test('what is left out is warned of', async () => {
    write('a.js', dataJs(1).replace('"value":11', '"value":"eleven"'));
    const context = contextWith(new MemoryArchive(), { directory });
    const { json } = await importFiles(context, ['a.js'], options);
    expect(context.warnings.length).toBeGreaterThan(0);
    expect(context.warnings[0]).toMatch(/a\.js/);
    expect(json).toMatchObject({ files: [{ warnings: context.warnings }] });
  });

  test.each([
    [{}, /--from is missing/],
    [{ from: 'jenkins' }, /--from "jenkins" is unknown/],
  ])('%j is refused', async (given, says) => {
    await expect(importFiles(contextWith(new MemoryArchive(), { directory }), ['x'], given)).rejects.toThrow(says);
  });
});

describe('a large text', () => {
  test('comes without its byte order mark', async () => {
    write('a', '\uFEFFx');
    expect(await readLargeText(path.join(directory, 'a'), 4)).toBe('x');
  });

  test.each([
    ['that is too large', 'a', /it has 5 B/],
    ['that is a folder', '.', /it is a folder/],
    ['that is not there', 'no', /there is no such file/],
  ])('%s is refused', async (_name, file, says) => {
    write('a', '12345');
    await expect(readLargeText(path.join(directory, file), 4)).rejects.toThrow(says);
  });
});
