import { describe, expect, test } from 'vitest';
import { readNotStarted } from '../../../src/isolation/start-failure.ts';

describe('a command that could not be started', () => {
  test.each([
    ['2 command nope\n', 'the command "nope" could not be started: it was not found; name a program'],
    ['7 command x', 'its arguments and environment are longer than the kernel takes; shorten'],
    ['8 command ./a', 'the command "./a" could not be started: it is not a program for this machine'],
    ['13 command /etc\n', 'it cannot be executed'],
    ['20 command a/b', 'a part of its path is not a folder'],
    ['22 no command\n', 'no command was given; name one in run.command'],
    ['22 no --\n', 'the launcher was given no "--"'],
    ['26 command x', 'another process is writing to it'],
    ['28 stdout\n', 'could not be written to stdout: the kernel refused it with error 28'],
    ['36 command xxx\n', 'its name is longer than any path can be'],
    ['80 command /a b/c\n', 'the command "/a b/c" could not be started: it is there, but its interpreter'],
    ['5 command x\n', 'the kernel refused it with error 5'],
  ])('%j is explained', (line, sentence) => {
    expect(readNotStarted(`PINBENCH-NOT-STARTED ${line}`)?.sentence).toContain(sentence);
  });

  test.each([
    ['1 option --aslr off\n', 'ASLR "off" could not be set for the benchmark: a seccomp filter', 'set run.aslr to on'],
    [
      '6 option --cpus 2-9\n',
      'CPUs "2-9" could not be set for the benchmark: not all of them are there',
      'in the cpuset of this process',
    ],
    ['1 option --cpus 1\n', 'does not allow sched_setaffinity', 'set run.cpus'],
    ['13 option --nice -5\n', 'nice value "-5" could not be set', 'CAP_SYS_NICE'],
    ['1 option --policy rr:1\n', 'scheduling policy "rr:1" could not be set', 'use other or batch'],
    ['1 option --limit nofile=9:9\n', 'limit "nofile=9:9" could not be set', 'ask for less'],
    ['38 option --aslr off\n', 'ASLR "off" could not be set', 'the kernel refused it with error 38'],
    ['22 option --nice 20\n', 'the launcher does not take "--nice" "20"', 'README'],
    ['22 option --what\n', 'the launcher does not take "--what" ""', 'README'],
    ['1 option __proto__ x\n', 'the launcher does not take "__proto__" "x"', 'README'],
  ])('%j says which option was refused, and what to do', (line, sentence, fix) => {
    const told = readNotStarted(`PINBENCH-NOT-STARTED ${line}`)?.sentence;
    expect(told).toContain(sentence);
    expect(told).toContain(fix);
    expect(readNotStarted(`PINBENCH-NOT-STARTED ${line}`)?.culprit).toBe('host');
  });

  test.each([
    '',
    'segmentation fault\n',
    'PINBENCH-NOT-STARTED 2 nope\n',
    'warming up\nPINBENCH-NOT-STARTED 2 command nope\n',
    'PINBENCH-NOT-STARTED 2 command nope\nand more\n',
    'PINBENCH-NOT-STARTED two command nope\n',
    'PINBENCH-NOT-STARTED 2 command nope\r\n\n',
    'PINBENCH-NOT-STARTED 2 commandnope\n',
  ])('%j is a benchmark speaking', (stderr) => {
    expect(readNotStarted(stderr)).toBeNull();
  });

  test.each(['command ', 'option --cpus ', 'option '])('a very long %jis shortened', (start) => {
    expect(readNotStarted(`PINBENCH-NOT-STARTED 6 ${start}${'x'.repeat(8192)}\n`)?.sentence.length).toBeLessThan(300);
  });

  const key = '0123456789abcdef0123456789abcdef';
  test('a launcher with a key says it, and nobody else can', () => {
    expect(readNotStarted(`PINBENCH-NOT-STARTED ${key} 2 command nope\n`, key)?.culprit).toBe('command');
    expect(readNotStarted('PINBENCH-NOT-STARTED 1 option --aslr off\n', key)).toBeNull();
    expect(readNotStarted(`PINBENCH-NOT-STARTED ${key.replace('0', '1')} 1 option --aslr off\n`, key)).toBeNull();
    expect(readNotStarted(`PINBENCH-NOT-STARTED ${key} 1 option --aslr off\n`)).toBeNull();
  });

  test.each(['1 option --aslr off', '28 stdout', '22 no --'])(
    'after a whole frame, %j is not the launcher’s',
    (line) => {
      expect(readNotStarted(`PINBENCH-NOT-STARTED ${line}\n`, null, false)?.culprit).toBe('host');
      expect(readNotStarted(`PINBENCH-NOT-STARTED ${line}\n`, null, true)).toBeNull();
      expect(readNotStarted(`PINBENCH-NOT-STARTED ${key} ${line}\n`, key, true)).toBeNull();
    },
  );

  test.each([
    ['13 folder', 'lies outside the container (CVE-2024-21626)'],
    ['11 process', 'raise run.pids'],
  ])('%j is explained, and is the suite’s', (line, sentence) => {
    const told = readNotStarted(`PINBENCH-NOT-STARTED ${line}\n`, null, true);
    expect(told?.sentence).toContain(sentence);
    expect(told?.culprit).toBe('command');
  });
});
