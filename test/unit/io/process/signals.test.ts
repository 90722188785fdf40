import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const SIGNALS = path.resolve(import.meta.dirname, '../../../../src/io/process/signals.ts');

/** A process that a signal has aborted, with work that ends after so many milliseconds; null: a system call without an end. */
function stopped(work: number | null): Promise<{ code: number | null; stderr: string }> {
  const script = `
    import { mkdir } from 'node:fs/promises';
    import { setTimeout } from 'node:timers/promises';
    import { abortOnSignals } from ${JSON.stringify(SIGNALS)};
    const stop = abortOnSignals(1000);
    stop.signal.addEventListener('abort', async () => {
      ${work === null ? "await mkdir('/proc/pinbench/below', { recursive: true });" : `await setTimeout(${work});`}
      stop.release();
      clearInterval(alive);
    });
    const alive = setInterval(() => {}, 60_000);
    process.kill(process.pid, 'SIGTERM');`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.once('close', (code) => resolve({ code, stderr }));
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  });
}

test('what ends within the grace ends by itself', async () => {
  expect(await stopped(100)).toEqual({ code: 0, stderr: '' });
});

test('a system call that never ends is left behind after it', async () => {
  const { code, stderr } = await stopped(null);
  expect(code).toBe(4);
  expect(stderr).toMatch(/^error: stopped by SIGTERM, .*within 1 s\n$/);
});
