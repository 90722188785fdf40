import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDoctorFiles } from '../../../../src/io/doctor/files.ts';

describe('files below a root folder', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'doctor-files-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }

  test('a star stands for anything within one name', () => {
    for (const name of ['16', '17', 'x/deep']) write(`proc/irq/${name}/smp_affinity_list`, name);
    write('sys/cpu0/latency', '1');
    write('sys/cpuidle/latency', '2');
    const files = readDoctorFiles(['/proc/irq/*/smp_affinity_list', '/sys/cpu*/latency', '/sys/cpu0.latency'], root);
    expect([...files]).toEqual([
      ['/proc/irq/16/smp_affinity_list', '16'],
      ['/proc/irq/17/smp_affinity_list', '17'],
      ['/sys/cpu0/latency', '1'],
      ['/sys/cpuidle/latency', '2'],
    ]);
  });

  test('our own cgroup is read, and each one above it', () => {
    write('proc/self/cgroup', '0::/user.slice/session.scope\n');
    for (const group of ['', '/user.slice', '/user.slice/session.scope', '/other']) write(`sys${group}/cpu.max`, 'max');
    expect([...readDoctorFiles(['/sys{own}/cpu.max'], root).keys()].sort()).toEqual([
      '/sys/cpu.max',
      '/sys/user.slice/cpu.max',
      '/sys/user.slice/session.scope/cpu.max',
    ]);
  });

  test('a cgroup whose name leads elsewhere is not followed', () => {
    write('proc/self/cgroup', '0::/../../etc\n');
    write('sys/cpu.max', 'max');
    expect([...readDoctorFiles(['/sys{own}/cpu.max'], root).keys()]).toEqual(['/sys/cpu.max']);
  });

  test('a missing file is left out, one that is no file is there without a text, and a pipe is not waited for', () => {
    mkdirSync(path.join(root, 'folder'));
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    symlinkSync('/dev/null', path.join(root, 'masked'));
    symlinkSync('/dev/zero', path.join(root, 'endless'));
    const files = readDoctorFiles(['/absent', '/folder', '/pipe', '/masked', '/endless', '/folder/x'], root);
    expect(Object.fromEntries(files)).toEqual({ '/folder': null, '/pipe': null, '/masked': '', '/endless': null });
  });

  test('a huge file is read in part', () => {
    write('huge', 'x'.repeat(5 * 1024 * 1024));
    expect(readDoctorFiles(['/huge'], root).get('/huge')?.length).toBe(4 * 1024 * 1024);
  });

  test('the files of one pattern are bounded', () => {
    for (let id = 0; id < 9; id += 1) write(`proc/${id}/comm`, 'a');
    expect(readDoctorFiles(['/proc/*/comm'], root, 5).size).toBe(5);
  });
});
