import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { actionsHost } from '../../../../src/io/github/job-channel.ts';

const MIB = 1024 * 1024;
let folder: string;
let printed = '';

// One file for all tests: @actions/core remembers the first that it found.
const files = await mkdtemp(path.join(tmpdir(), 'pinbench-summary-'));
const summary = path.join(files, 'summary.md');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pinbench-actions-'));
  await writeFile(summary, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

afterAll(() => rm(files, { recursive: true }));

describe('the summary', () => {
  test('is written whole while it fits, piece after piece', async () => {
    const host = actionsHost();
    expect(await host.writeSummary('# one\n')).toBe('whole');
    expect(await host.writeSummary('two\n')).toBe('whole');
    expect(await readFile(summary, 'utf8')).toBe('# one\ntwo\n');
  });

  test.each([
    ['lines of one byte a letter', 'a row of text\n'],
    ['lines of four bytes a letter', '😀😀😀\n'],
  ])('is cut between lines and says so: %s', async (_, line) => {
    const markdown = line.repeat(Math.ceil((MIB + 100) / Buffer.byteLength(line)));
    expect(await actionsHost().writeSummary(markdown)).toBe('cut');
    const written = await readFile(summary);
    expect(written.length).toBeLessThanOrEqual(MIB);
    expect(written.length).toBeGreaterThan(MIB - 300);
    const [kept = '', note] = written.toString().split('\n\n');
    expect(markdown.startsWith(`${kept}\n`)).toBe(true);
    expect(note).toContain('was cut here');
  });

  test('counts what was written before', async () => {
    const host = actionsHost();
    await host.writeSummary(`${'x'.repeat(MIB - 2)}\n`);
    expect(await host.writeSummary('more\n')).toBe('cut');
    expect((await readFile(summary)).length).toBeLessThanOrEqual(MIB);
  });
});

describe('what is printed for the runner', () => {
  test('an annotation cannot start another command', () => {
    actionsHost().annotate('error', 'a\n::set-output name=x::y', { title: 'b,file=c::d\n::e', file: 'f.c', line: 3 });
    expect(printed.trimEnd().split('\n')).toHaveLength(1);
    expect(printed).toMatch(/^::error title=b%2Cfile=c%3A%3Ad%0A%3A%3Ae,file=f\.c,line=3::a%0A::set-output/);
  });

  test('an annotation without a place has none', () => {
    actionsHost().annotate('notice', 'text');
    expect(printed.trimEnd()).toBe('::notice::text');
  });

  test('outputs and state go to their files, whatever they hold', async () => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
      await writeFile(path.join(folder, name), '');
      vi.stubEnv(name, path.join(folder, name));
    }
    const host = actionsHost();
    host.setOutput('perf-json', 'a\nb=c');
    host.saveState('run', '1');
    expect(printed).toBe('');
    expect(await readFile(path.join(folder, 'GITHUB_OUTPUT'), 'utf8')).toMatch(/^perf-json<<(\S+)\na\nb=c\n\1\n$/);
    expect(await readFile(path.join(folder, 'GITHUB_STATE'), 'utf8')).toMatch(/^run<<(\S+)\n1\n\1\n$/);
  });

  test('what the main step saved is read back', () => {
    vi.stubEnv('STATE_run', '1');
    expect(actionsHost().state('run')).toBe('1');
    expect(actionsHost().state('none')).toBe('');
  });

  test('a failure is an error line and an exit code, and the process goes on', () => {
    const before = process.exitCode;
    try {
      actionsHost().fail('breached');
      expect([printed.trimEnd(), process.exitCode]).toEqual(['::error::breached', 1]);
    } finally {
      process.exitCode = before;
    }
  });
});
