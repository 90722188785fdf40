import { expect, test } from 'vitest';
import { screenProgress } from '../../../../src/io/terminal/progress.ts';

function screen(isTerminal: boolean): { written: string[]; progress: ReturnType<typeof screenProgress> } {
  const written: string[] = [];
  const clean = (text: string): string => text.replaceAll('\u001b', '?');
  return { written, progress: screenProgress({ write: (text) => written.push(text), isTerminal, columns: 20 }, clean) };
}

test('a log gets whole lines and no live ones', () => {
  const { written, progress } = screen(false);
  progress.stage('sort');
  progress.live(() => 'invocation 1 of 2');
  progress.line('invocation 1 of 2: 1 s');
  progress.done();
  expect(written).toEqual(['sort\n', '  invocation 1 of 2: 1 s\n']);
});

test('a terminal gets a live line that is cut to its width and wiped before the next whole one', () => {
  const { written, progress } = screen(true);
  progress.live(() => 'a line that is longer than twenty');
  progress.line('x');
  progress.done();
  expect(written).toEqual(['\r\u001b[2K  a line that is lo', '\r\u001b[2K', '  x\n']);
});

test('untrusted text is cleaned line by line', () => {
  const { written, progress } = screen(false);
  progress.warning('a\u001b[2J\nb');
  expect(written).toEqual(['warning: a?[2J\nb\n']);
});

test('nothing but a line feed begins a new line', () => {
  const { written, progress } = screen(false);
  progress.line('[2/3] RUN true\rPass: 1\u2028Pass: 2');
  expect(written).toEqual(['  [2/3] RUN true Pass: 1 Pass: 2\n']);
});
