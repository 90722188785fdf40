import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { endLeftProcesses } from '../../../../src/io/process/left-processes.ts';

test.skipIf(process.platform !== 'linux')(
  'processes with the output folder in their environment are ended',
  async () => {
    const folder = `/tmp/pinbench-ö-${process.pid}/output-1`;
    const left = spawn('sleep', ['60'], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, PINBENCH_OUTPUT: folder },
    });
    const ended = once(left, 'exit');
    await once(left, 'spawn');
    expect(await endLeftProcesses(`${folder}0`, 1)).toBe(0);
    expect(await endLeftProcesses(folder.slice(0, -1), 1)).toBe(0);
    expect(await endLeftProcesses(folder, 1)).toBe(1);
    expect((await ended)[1]).toBe('SIGKILL');
  },
);
