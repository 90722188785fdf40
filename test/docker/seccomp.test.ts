import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seccompForKubernetes, seccompText } from '../../src/plan/seccomp/filter.ts';
import { engineMissing } from '../engine/engine.ts';
import { BASE } from './project.ts';

/** Everything that a benchmark's container gives up. */
const CONFINED = ['--cap-drop=ALL', '--security-opt=no-new-privileges', '--user=65534:65534', '--read-only', '--init'];
const EPERM = os.constants.errno.EPERM;
const ADDR_NO_RANDOMIZE = 0x40000;
const ALLOWED = [0x0, 0x8, 0x20000, 0x20008, ADDR_NO_RANDOMIZE, 0xffffffff];
const BITS = Array.from({ length: 32 }, (_, bit) => 2 ** bit);

const NODE = 'pinbench-test/node:1';

describe.skipIf(engineMissing)('the profile in a real container', () => {
  let folder: string;
  const profiles = (): [string, string[]][] => [
    ['ours', [`--security-opt=seccomp=${path.join(folder, 'ours.json')}`]],
    ['ours, for Kubernetes', [`--security-opt=seccomp=${path.join(folder, 'kubernetes.json')}`]],
    ['the engine’s own', []],
  ];

  /** Standard output; a failure of the command is an error with what it printed. */
  function inside(profile: string, command: string[], image = BASE, more: string[] = []): string {
    const options = profiles().find(([name]) => name === profile)?.[1] ?? [];
    const confined = [...CONFINED, '--network=none', '--tmpfs=/tmp:rw,exec,size=64m', `--volume=${folder}:/test:ro`];
    const args = ['run', '--rm', '--label=pinbench-seccomp-test', ...confined, ...options, ...more, image, ...command];
    const { status, stdout, stderr } = spawnSync('docker', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command.join(' ')}: exit code ${status}\n${stdout}${stderr}`);
    return stdout;
  }

  function errnos(profile: string, values: number[]): Map<number, number> {
    const printed = inside(profile, ['/test/personality', ...values.map(String)])
      .trim()
      .split('\n');
    return new Map(values.map((value, index) => [value, Number(printed[index])]));
  }

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'seccomp-'));
    execFileSync('chmod', ['755', folder]);
    writeFileSync(path.join(folder, 'ours.json'), seccompText());
    writeFileSync(path.join(folder, 'kubernetes.json'), JSON.stringify(seccompForKubernetes()));
    const source = path.join(import.meta.dirname, 'sandbox');
    const compile = ['gcc', '-Wall', '-Werror', '-o', '/out/personality', '/source/personality.c'];
    const mounts = [`--volume=${source}:/source:ro`, `--volume=${folder}:/out`];
    execFileSync('docker', ['run', '--rm', '--network=none', ...mounts, BASE, ...compile], { stdio: 'inherit' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['ours', 'ours, for Kubernetes'])(
    '%s: setarch -R gives one memory layout to an unprivileged user',
    (profile) => {
      const layout = ['sh', '-c', 'cat /proc/self/personality; grep stack /proc/self/maps'];
      const runs = [1, 2, 3].map(() => inside(profile, ['setarch', '-R', ...layout]));
      expect(runs[0]).toMatch(/^00040000\n[0-9a-f]+-[0-9a-f]+ /);
      expect(new Set(runs).size).toBe(1);
      expect(new Set([1, 2, 3].map(() => inside(profile, layout))).size).toBe(3);
    },
  );

  test('the engine’s own: setarch -R is refused, which is why there is a profile', () => {
    expect(() => inside('the engine’s own', ['setarch', '-R', 'true'])).toThrow(/Operation not permitted/);
  });

  test.each(['-Z', '-X', '-B', '-L', '-S', '-F', '-3'])('setarch %s is refused under ours', (option) => {
    expect(() => inside('ours', ['setarch', option, 'true'])).toThrow(/Operation not permitted/);
  });

  test.each([
    ['ours', ALLOWED],
    ['ours, for Kubernetes', ALLOWED],
    ['the engine’s own', ALLOWED.filter((value) => value !== ADDR_NO_RANDOMIZE)],
  ])('%s: of every bit alone and beside an allowed value, exactly the listed personas pass', (profile, allowed) => {
    const near = ALLOWED.flatMap((value) => BITS.map((bit) => (value ^ bit) >>> 0));
    const tried = [...new Set([...ALLOWED, ...BITS, ...near])];
    const answers = errnos(profile, tried);
    expect(
      [...answers]
        .filter(([, errno]) => errno === 0)
        .map(([value]) => value)
        .sort(),
    ).toEqual(allowed.toSorted());
    expect([...answers.values()].filter((errno) => errno !== 0 && errno !== EPERM)).toEqual([]);
  });

  const usual: [string, string, string[], RegExp][] = [
    [
      'a compiler',
      BASE,
      ['sh', '-c', `echo 'int main(){return 0;}' >/tmp/a.c && gcc -O2 -o /tmp/a /tmp/a.c && /tmp/a && echo fine`],
      /fine/,
    ],
    ['make with jobs', BASE, ['sh', '-c', `printf 'all: a b\\na b:\\n\\t@echo $@\\n' | make -j4 -f -`], /a\nb|b\na/],
    ['a pipeline', BASE, ['sh', '-c', 'find / -xdev -type f 2>/dev/null | head -50 | sort | grep -c .'], /^50/],
    ['threads, files and loopback of Node.js', NODE, ['node', '-e', nodeProgram()], /^hello 3 x/],
  ];
  test.each(usual)('%s works under ours', (_, image, command, expected) => {
    expect(inside('ours', command, image, ['--memory=512m'])).toMatch(expected);
  });
});

/** A server and a client, a worker thread, a child process and a file. */
function nodeProgram(): string {
  return `
    const { Worker } = require('worker_threads');
    const { execFileSync } = require('child_process');
    const fs = require('fs');
    fs.writeFileSync('/tmp/x', execFileSync('echo', ['x']));
    const worker = new Worker('require("worker_threads").parentPort.postMessage(1 + 2)', { eval: true });
    worker.once('message', (sum) => {
      const server = require('http').createServer((request, answer) => answer.end('hello'));
      server.listen(0, '127.0.0.1', async () => {
        const answer = await fetch('http://127.0.0.1:' + server.address().port);
        console.log(await answer.text(), sum, fs.readFileSync('/tmp/x', 'utf8'));
        process.exit(0);
      });
    });`;
}
