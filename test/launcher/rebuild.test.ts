import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BINARIES, LAUNCHER_FOLDER } from './binaries.ts';

const record = readFileSync(path.join(BINARIES, 'built-with.txt'), 'utf8');
const recorded = (name: string): string => record.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? 'not recorded';

const sources = readdirSync(LAUNCHER_FOLDER).filter((name) => /\.[ch]$|^build\.sh$/.test(name));
const programs = sources.filter((name) => name.endsWith('.c')).map((name) => path.basename(name, '.c'));

const machines = [
  { machine: 'amd64', compiler: 'x86_64-linux-gnu-gcc', elf: 62 },
  { machine: 'arm64', compiler: 'aarch64-linux-gnu-gcc', elf: 183 },
];

/** Compiler and linker in one line, as build.sh records them; null when there is no such compiler. */
function toolsHere(compiler: string): string | null {
  const version = spawnSync(compiler, ['--version'], { encoding: 'utf8' });
  const linker = spawnSync(compiler, ['-print-prog-name=ld'], { encoding: 'utf8' });
  if (version.status !== 0 || linker.status !== 0) return null;
  const linkerVersion = spawnSync(linker.stdout.trim(), ['--version'], { encoding: 'utf8' });
  const firstLine = (text: string | null) => (text ?? '').split('\n')[0] ?? '';
  return `${firstLine(version.stdout).replace(/^\S+ /, '')} with ${firstLine(linkerVersion.stdout)}`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pinbench-rebuild-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds one machine's programs from a copy of the sources in a folder of that name; the folder they come to lie in. */
function rebuild(machine: string, name: string): string {
  const source = path.join(folder, machine, name, 'source');
  mkdirSync(source, { recursive: true });
  for (const file of sources) {
    copyFileSync(path.join(LAUNCHER_FOLDER, file), path.join(source, file));
  }
  const { status, stderr } = spawnSync('sh', [path.join(source, 'build.sh'), path.join(source, 'out')], {
    env: { PATH: process.env.PATH, ONLY: machine },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return path.join(source, 'out');
}

test('there are the launcher and the probe', () => {
  expect(programs.sort()).toEqual(['launcher', 'probe', 'witness']);
});

test.each(sources)('the binaries were built from this very %s', (name) => {
  const bytes = readFileSync(path.join(LAUNCHER_FOLDER, name));
  expect(recorded(`${name} sha256`), 'run: sh launcher/build.sh').toBe(
    createHash('sha256').update(bytes).digest('hex'),
  );
});

test.each(
  machines.flatMap(({ machine, elf }) => programs.map((program) => ({ binary: `${program}-${machine}`, elf }))),
)('$binary is the one that was recorded: small, executable, static, of its machine', ({ binary, elf }) => {
  const bytes = readFileSync(path.join(BINARIES, binary));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(recorded(`${binary} sha256`));
  expect(bytes.toString('latin1', 0, 4)).toBe('\x7fELF');
  expect(bytes.readUInt16LE(18)).toBe(elf);
  expect(bytes.length).toBeLessThan(16 * 1024);
  expect(statSync(path.join(BINARIES, binary)).mode & 0o555).toBe(0o555);
  const start = Number(bytes.readBigUInt64LE(32));
  const types = Array.from({ length: bytes.readUInt16LE(56) }, (_, i) => bytes.readUInt32LE(start + i * 56));
  // Neither PT_DYNAMIC, PT_INTERP nor PT_NOTE (a build id).
  expect(types.filter((type) => [2, 3, 4].includes(type))).toEqual([]);
});

describe.each(machines)('the programs for $machine', ({ machine, compiler }) => {
  const here = toolsHere(compiler);
  const needed = `${recorded(`${machine} compiler`)} with ${recorded(`${machine} linker`)}`;
  const binaries = programs.map((program) => `${program}-${machine}`);

  test.skipIf(here === null)(
    `come out the same in two folders${here === null ? ` (skipped: no ${compiler})` : ''}`,
    () => {
      const one = rebuild(machine, 'one');
      const other = rebuild(machine, 'another folder, with a longer name');
      for (const name of binaries) {
        expect(readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))), name).toBe(true);
      }
    },
  );

  const reason = here === null ? `no ${compiler}` : `built with ${needed}, here is ${here}`;
  test.skipIf(here !== needed)(`come out as committed${here === needed ? '' : ` (skipped: ${reason})`}`, () => {
    const again = rebuild(machine, 'again');
    for (const name of binaries) {
      expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(BINARIES, name))), name).toBe(true);
    }
  });
});
