import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { type OwnEngine, startOwnEngine, whyNoOwnEngine } from '../engine/own-engine.ts';
import { type EngineProxy, startProxy } from '../engine/proxy.ts';
import { BASE, Project, result } from './project.ts';

const reason = engineMissing ? 'no engine' : whyNoOwnEngine();
const MIB = 1024 * 1024;
const FILES = 100;
const FILE_BYTES = 2 * MIB;
/** Names, times and sizes of everything, the requests themselves, and the run of a container. */
const FEW_BYTES = MIB;

// What is sent stays in a builder's cache for days, so the engine and its data are thrown away in the end.
describe.skipIf(reason !== null)(
  `a context given over a session${reason === null ? '' : ` (not run: ${reason})`}`,
  () => {
    const data = mkdtempSync(path.join(os.tmpdir(), 'pbdata-'));
    let engine: OwnEngine;
    let proxy: EngineProxy;
    let project: Project;

    beforeAll(async () => {
      engine = await startOwnEngine(data);
      const load = `docker save ${BASE} | DOCKER_HOST=${engine.host} docker load`;
      execFileSync('sh', ['-c', load], { stdio: 'ignore' });
      proxy = await startProxy(engine.host);
    });
    afterAll(async () => {
      await proxy.close();
      await engine.stop();
      rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
      rmSync(`${data}.lock`, { force: true });
    });
    afterEach(() => project.remove());

    function newProject(files: Record<string, string> = {}): Project {
      return new Project({
        Dockerfile: `FROM ${BASE}\nCOPY . /app\nCMD ["sh", "/app/bench.sh"]\n`,
        'bench.sh': `echo '${result(1)}'`,
        '.pinbench.yml':
          'version: 1\nsuites:\n  s: { image: { dockerfile: Dockerfile }, run: { invocations: 1, max-steal: 100%, shield: "off" } }\n',
        ...files,
      });
    }

    /** `said`: all that people read. */
    async function run(): Promise<{ code: number | null; said: string }> {
      proxy.sent();
      // Changed files are about what is built here: nothing is to be measured beside HEAD.
      const args = ['run', '--output', 'out', '--no-store', '--mode', 'stored'];
      const { code, stdout, stderr } = await project.pinbench(args, { env: { DOCKER_HOST: proxy.host } });
      // Neither a stack nor a warning of Node itself.
      expect(stderr).not.toContain('node:');
      return { code, said: stdout + stderr };
    }

    async function built(): Promise<{ cache: string | undefined; id: string; sent: number; sample: unknown }> {
      const { code, said } = await run();
      const sent = proxy.sent();
      expect(code, said).toBe(0);
      const perf = project.perf();
      const sample = perf.results[0]?.metrics[0]?.samples;
      return { cache: perf.image?.cache, id: perf.image?.id ?? 'none', sent, sample };
    }

    function inside(id: string, ...command: string[]): string {
      const args = ['run', '--rm', '--network', 'none', id, ...command];
      return execFileSync('docker', args, { env: { ...process.env, DOCKER_HOST: engine.host }, encoding: 'utf8' });
    }

    test('of 200 MiB is sent once, then nothing of it, then only the file that changed', async () => {
      project = newProject();
      mkdirSync(path.join(project.folder, 'data'));
      for (let number = 0; number < FILES; number += 1) {
        writeFileSync(path.join(project.folder, 'data', `${number}`), Buffer.alloc(FILE_BYTES, number + 1));
      }
      const first = await built();
      expect(first.cache).toBe('miss');
      expect(first.sent).toBeGreaterThan(FILES * FILE_BYTES);
      // Once, not once for each of the builder's questions.
      expect(first.sent).toBeLessThan(FILES * FILE_BYTES * 1.1);

      const second = await built();
      expect(second).toMatchObject({ cache: 'hit', id: first.id });
      expect(second.sent).toBeLessThan(FEW_BYTES);

      writeFileSync(path.join(project.folder, 'data/7'), Buffer.alloc(FILE_BYTES, 200));
      const third = await built();
      expect(third.cache).toBe('miss');
      expect(third.sent).toBeGreaterThan(FILE_BYTES);
      expect(third.sent).toBeLessThan(FILE_BYTES + FEW_BYTES);
      expect(inside(third.id, 'od', '-An', '-tu1', '-N2', '/app/data/7').trim()).toBe('200 200');
    });

    test('a change that keeps size and time of modification is noticed', async () => {
      project = newProject();
      const file = path.join(project.folder, 'bench.sh');
      const like = path.join(project.folder, '.git/as-it-was');
      execFileSync('cp', ['--preserve=timestamps', file, like]);
      expect((await built()).sample).toEqual([[1]]);
      project.write('bench.sh', `echo '${result(2)}'`);
      execFileSync('touch', ['--reference', like, file]);
      const [before, now] = [statSync(like, { bigint: true }), statSync(file, { bigint: true })];
      expect([now.mtimeNs, now.size]).toEqual([before.mtimeNs, before.size]);
      expect((await built()).sample).toEqual([[2]]);
      // And the set-back time alone does not have everything built again each time.
      expect((await built()).cache).toBe('hit');
    });

    test('arrives as it was: modes, links, times, empty folders, and names of any kind; but root’s', async () => {
      project = newProject({
        'a name with blanks/and\ta tab': 'x',
        'quotes \' and " and $(echo)': 'y',
        'ünïcødé/日本語/𝄞.txt': 'z',
        'a.txt': 'sorted between',
        'a/b': 'these',
        'a-': 'two',
        empty: '',
        program: 'p',
      });
      const at = (name: string): string => path.join(project.folder, name);
      mkdirSync(at('no content/at all'), { recursive: true });
      symlinkSync('../a.txt', at('a/link'));
      symlinkSync('/nowhere/at all', at('dangling'));
      symlinkSync('a', at('link to a folder'));
      chownSync(at('a.txt'), 1234, 5678);
      chmodSync(at('program'), 0o6755);
      chmodSync(at('a'), 0o1777);
      chmodSync(at('empty'), 0o400);
      utimesSync(at('a-'), 1_234_567_890.5, 1_234_567_890.5);
      const { id } = await built();
      // Name, kind, permissions, target; time and size of files only, as copying makes folders anew.
      const shown = ['-printf', '%P\\0%y\\0%m\\0%l\\0', '-type', 'f', '-printf', '%s\\0%T@\\0'];
      const skipped = ['(', '-name', '.git', '-o', '-name', 'out', '-o', '-name', '.pinbench', ')', '-prune', '-o'];
      const content = (text: string): string[] => text.split('\n').sort();
      const list = ['find', '.', '-mindepth', '1', ...skipped, ...shown, '-printf', '\\n', '-o', '-printf', '\\n'];
      const here = execFileSync('find', list.slice(1), { cwd: project.folder, encoding: 'utf8' });
      const there = inside(id, 'sh', '-c', 'cd /app && exec "$@"', 'sh', ...list);
      expect(content(there)).toEqual(content(here));
      expect(here).toContain('program\0f\x006755\0\0');
      expect(inside(id, 'find', '/app', '!', '-user', '0', '-o', '!', '-group', '0')).toBe('');
      expect(inside(id, 'cat', '/app/ünïcødé/日本語/𝄞.txt', '/app/quotes \' and " and $(echo)')).toBe('zy');
    });

    test.each([
      ['thousands of patterns', (names: string[]) => ({ '.dockerignore': names.map((n) => `not/${n}`).join('\n') })],
      [
        'hundreds of copied paths',
        (names: string[]) => ({
          // A step with hundreds of them is too much for the engine's builder itself, whoever asks.
          Dockerfile: `FROM ${BASE}\n${tens(names).join('')}COPY bench.sh /app/\nCMD ["sh", "/app/bench.sh"]\n`,
          ...Object.fromEntries(names.map((name) => [name, name])),
        }),
      ],
    ])('%s are no more than the builder’s requests can hold', async (_name, files) => {
      const names = Array.from({ length: 3000 }, (_, number) => `files/a-name-that-is-not-short-${number}`);
      project = newProject(files(names));
      expect((await built()).cache).toBe('miss');
    });

    test('a Dockerfile that is ignored, in a folder that is ignored, or a link is found', async () => {
      const dockerfile = `FROM ${BASE}\nCOPY . /app\nRUN test ! -e /app/bench\nCMD ["sh", "/app/bench.sh"]\n`;
      project = newProject({ '.dockerignore': '*\n!bench.sh\n', 'bench/real': dockerfile });
      symlinkSync('real', path.join(project.folder, 'bench/Dockerfile'));
      project.write(
        '.pinbench.yml',
        project.read('.pinbench.yml').replace('Dockerfile', 'bench/Dockerfile, context: .'),
      );
      expect((await built()).cache).toBe('miss');
    });

    test('a file that goes away during the build ends it with a sentence that names the file', async () => {
      project = newProject({ 'fleeting.bin': 'x'.repeat(MIB) });
      // By then the context has been listed, and nothing of it been asked for.
      proxy.before('POST /build?', () => unlinkSync(path.join(project.folder, 'fleeting.bin')));
      const { code, said } = await run();
      expect(said).toMatch(/build context .* cannot be read: ENOENT.*fleeting\.bin/);
      expect(said).toMatch(/to fix:.*\.dockerignore/);
      expect(code).toBe(2);
    });

    test.each<[name: string, put: (file: string) => void, sentence: RegExp]>([
      ['a folder', (file) => mkdirSync(file), /Dockerfile/],
      ['a link to itself', (file) => symlinkSync('Dockerfile', file), /Dockerfile is a link that leads to itself/],
    ])('a Dockerfile that cannot be read, being %s, ends it with a sentence', async (_name, put, sentence) => {
      project = newProject();
      const file = path.join(project.folder, 'Dockerfile');
      unlinkSync(file);
      put(file);
      const { code, said } = await run();
      expect(said).toMatch(sentence);
      expect(said).toMatch(/to fix:/);
      expect([2, 3]).toContain(code);
    });
  },
);

/** Copies the first 300 names, ten at a time. */
function tens(names: string[]): string[] {
  const groups = Array.from({ length: 30 }, (_, group) => names.slice(group * 10, group * 10 + 10));
  return groups.map((group) => `COPY ${group.join(' ')} /app/\n`);
}
