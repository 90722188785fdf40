import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitFrame } from '../../src/isolation/launcher-frame.ts';
import { readObserved } from '../../src/isolation/observed.ts';
import { readNotStarted } from '../../src/isolation/start-failure.ts';
import { BINARIES, LAUNCHERS } from './binaries.ts';

let folder = '';
const file = (name: string, text: string | Buffer, mode = 0o755) => {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  chmodSync(full, mode);
  return full;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pinbench-launcher-'));
  file('first/program', '#!/bin/sh\necho first "$@"\n');
  file('second/program', '#!/bin/sh\necho second "$@"\n');
  file('second/only-here', '#!/bin/sh\necho found\n');
  file('first/only-here', 'not executable', 0o644);
  file('first/no-interpreter', '#!/no/such/interpreter\n');
  file('first/no-header', 'echo this would run in a shell\n');
  file('first/forbidden', '#!/bin/sh\n', 0o644);
  // A whole program, for a machine that Linux runs on nowhere (EM_BPF).
  const foreign = readFileSync(path.join(BINARIES, 'launcher-amd64'));
  foreign.writeUInt16LE(247, 18);
  file('first/foreign', foreign);
  copyFileSync(path.join(BINARIES, 'launcher-arm64'), path.join(folder, 'first/arm64'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LAUNCHERS)('$name', ({ start }) => {
  const [program = '', ...before] = start;
  const skipped = start.length === 0 ? ' (skipped: cannot be run here)' : '';

  function launch(argv: string[], env: Record<string, string | undefined> = { PATH: '/usr/bin:/bin' }) {
    const { status, stdout, stderr } = spawnSync(program, [...before, '--', ...argv], { env });
    const { observed, restOffset } = splitFrame(stdout);
    return { status, observed, own: stdout.toString('utf8', restOffset), stderr: stderr.toString() };
  }

  describe.skipIf(start.length === 0)(`starts a command${skipped}`, () => {
    test('after one whole frame with what the kernel says', () => {
      const { status, observed, own, stderr } = launch(['sh', '-c', 'echo out; echo err >&2; exit 7']);
      expect({ status, own, stderr }).toEqual({ status: 7, own: 'out\n', stderr: 'err\n' });
      const facts = readObserved(observed ?? '', 'host');
      const self = readFileSync('/proc/self/status', 'utf8');
      expect(facts.cpus).toBe(/^Cpus_allowed_list:\t(.*)$/m.exec(self)?.[1]);
      expect(facts.user).toBe(`${process.geteuid?.()}:${process.getegid?.()}`);
      expect(facts.capabilities).toBe(/^CapEff:\t(.*)$/m.exec(self)?.[1]);
      expect(facts.aslr).not.toBeNull();
      expect(facts.readOnlyRoot).not.toBeNull();
    });

    test('that is missing files of the other cgroup version, and says so', () => {
      const { observed } = launch(['true']);
      expect(observed).toMatch(/^\/sys\/fs\/cgroup\/\S+ -\n\n/m);
    });

    test('with its arguments and environment untouched', () => {
      const { own } = launch(['printf', '%s|', 'a b', '', '*', 'é'], { PATH: '/usr/bin:/bin' });
      expect(own).toBe('a b||*|é|');
      expect(launch(['env'], { PATH: '/usr/bin:/bin', X: '1 2' }).own.split('\n').sort()).toEqual([
        '',
        'PATH=/usr/bin:/bin',
        'X=1 2',
      ]);
    });

    test('the first of that name in PATH', () => {
      const search = { PATH: `/no/such/folder:${folder}/first:${folder}/second` };
      expect(launch(['program', 'x'], search).own).toBe('first x\n');
      expect(launch(['only-here'], search).own).toBe('found\n');
    });

    test('without PATH, from the usual folders', () => {
      expect(launch(['true'], {}).status).toBe(0);
    });

    test('so that a reader who is slow gets all of it', async () => {
      const child = spawn(program, [...before, '--', 'echo', 'end'], { stdio: ['ignore', 'pipe', 'inherit'] });
      const chunks: Buffer[] = [];
      for await (const chunk of child.stdout) {
        chunks.push(chunk);
        await new Promise((resolve) => setImmediate(resolve));
      }
      const all = Buffer.concat(chunks);
      expect(all.toString('utf8', splitFrame(all).restOffset)).toBe('end\n');
    });
  });

  describe.skipIf(start.length === 0)(`says why it could not start one${skipped}`, () => {
    test.each<[string, string[], number, () => string, string]>([
      ['not in PATH', ['nope'], 127, () => '2 command nope', 'it was not found'],
      ['no such path', ['/nope/x'], 127, () => '2 command /nope/x', 'it was not found'],
      ['an empty name', [''], 127, () => '2 command ', 'it was not found'],
      ['a folder', ['/etc'], 126, () => '13 command /etc', 'it is a folder, or permission is missing'],
      ['below a file', ['/etc/passwd/x'], 126, () => '20 command /etc/passwd/x', 'not a folder'],
      ['not executable', ['forbidden'], 126, () => `13 command ${folder}/first/forbidden`, 'permission is missing'],
      [
        'without its interpreter',
        ['no-interpreter'],
        126,
        () => `80 command ${folder}/first/no-interpreter`,
        'its interpreter or dynamic loader is not',
      ],
      [
        'a script that only a shell would take',
        ['no-header'],
        126,
        () => `8 command ${folder}/first/no-header`,
        'a script without a #! line',
      ],
      [
        'a program of another machine',
        ['foreign'],
        126,
        () => `8 command ${folder}/first/foreign`,
        'not a program for this machine',
      ],
      ['a name with a line feed', ['two\nlines'], 127, () => '2 command two?lines', '"two?lines"'],
      ['a name longer than any path', ['x'.repeat(5000)], 126, () => `36 command ${'x'.repeat(4096)}`, 'its name'],
      ['no command', [], 126, () => '22 no command', 'no command was given'],
    ])('%s', (_name, argv, code, line, sentence) => {
      const { status, observed, own, stderr } = launch(argv, { PATH: `/no/such/folder:${folder}/first` });
      expect(stderr).toBe(`PINBENCH-NOT-STARTED ${line()}\n`);
      expect(status).toBe(code);
      expect(own).toBe('');
      expect(observed).toContain('/proc/self/status');
      expect(readNotStarted(stderr)?.sentence).toContain(sentence);
    });

    test('in a PATH with a folder that its user may not search', () => {
      const closed = path.join(folder, 'closed');
      file('closed/program', '#!/bin/sh\n');
      chmodSync(closed, 0o000);
      const outside = mkdtempSync(path.join(tmpdir(), 'pinbench-launcher-user-'));
      try {
        // Root may search every folder.
        const ids = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
        for (const one of [folder, outside]) chmodSync(one, 0o755);
        const copy = path.join(outside, 'launcher');
        copyFileSync(start.at(-1) ?? '', copy);
        const [own = '', ...words] = [...start.slice(0, -1), copy];
        const launchAs = (name: string, folders: string) =>
          spawnSync(own, [...words, '--', name], { env: { PATH: folders }, encoding: 'utf8', ...ids }).stderr;
        expect(launchAs('nope', `${closed}:${folder}/first`)).toBe('PINBENCH-NOT-STARTED 2 command nope\n');
        expect(launchAs('program', closed)).toBe('PINBENCH-NOT-STARTED 2 command program\n');
        expect(launchAs('forbidden', `${closed}:${folder}/first:${closed}`)).toBe(
          `PINBENCH-NOT-STARTED 13 command ${folder}/first/forbidden\n`,
        );
        expect(launchAs(`${closed}/program`, '')).toBe(`PINBENCH-NOT-STARTED 13 command ${closed}/program\n`);
      } finally {
        chmodSync(closed, 0o755);
        rmSync(outside, { recursive: true, force: true });
      }
    });

    // Machines on which an emulator is registered run them without a word.
    test.skipIf(process.arch !== 'x64' || existsSync('/proc/sys/fs/binfmt_misc/qemu-aarch64'))(
      'an arm64 program on amd64',
      () => {
        const { status, stderr } = launch([`${folder}/first/arm64`]);
        expect(status).toBe(126);
        expect(readNotStarted(stderr)?.sentence).toContain(
          'it is not a program for this machine: another architecture',
        );
      },
    );

    test('nothing that ends its own options', () => {
      const { status, stdout, stderr } = spawnSync(program, [...before, '--aslr', 'on'], { encoding: 'utf8' });
      expect({ status, stdout, stderr }).toEqual({
        status: 126,
        stdout: '',
        stderr: 'PINBENCH-NOT-STARTED 22 no --\n',
      });
    });

    test('a stdout that takes nothing', () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(program, [...before, '--', 'true'], { stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      expect({ status, stderr: stderr.toString() }).toEqual({
        status: 126,
        stderr: 'PINBENCH-NOT-STARTED 28 stdout\n',
      });
    });
  });
});
