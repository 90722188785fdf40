import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/commands/work/file-kind.ts';

test.each([
  ['bench/Dockerfile', '', 'a Dockerfile'],
  ['bench/Dockerfile.arm', '', 'a Dockerfile'],
  ['bench/image', '# syntax=docker/dockerfile:1\n\nARG BASE=x\nFROM $BASE\r\nRUN y\n', 'a Dockerfile'],
  ['Makefile', 'all:\n', 'a makefile'],
  ['Cargo.toml', '[package]\n', 'a TOML file'],
  ['README.md', '# x\n', 'a Markdown document'],
  ['bench.rs', 'fn main() {}\n', 'source code'],
  ['bench', '#!/bin/sh\necho x\n', 'a script'],
  ['index', '\n<!DOCTYPE html>\n', 'an HTML page'],
  ['pinbench', '# ours\nversion: 1\nsuites: {}\n', 'a configuration'],
  ['out.txt', 'time: 5 ms, from one sample\nFROM there on\n', undefined],
  ['data', '', undefined],
])('%s', (file, text, kind) => {
  expect(kindOf(file, text)).toBe(kind);
});

test('takes no more than a moment over a large file', () => {
  const began = performance.now();
  kindOf('x', '\n \n'.repeat(1e6));
  kindOf('x', 'ARG a\n'.repeat(1e6));
  expect(performance.now() - began).toBeLessThan(10_000);
});
