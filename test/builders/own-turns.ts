/** Each file of tests takes its turns in a folder of its own: none waits for another's runs, nor for those of this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-turns-'));
process.env.PINBENCH_TURNS = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
