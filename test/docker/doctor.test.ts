import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/commands/work/doctor.ts';
import type { DoctorReport } from '../../src/doctor/examination.ts';
import { parseDoctorReport } from '../../src/io/schema/doctor-schema.ts';
import { engineMissing } from '../engine/engine.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, 'launcher/bin');
const MACHINES: Partial<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };
const missing = engineMissing || !existsSync(path.join(HOME, `probe-${MACHINES[process.arch] ?? 'none'}`));

async function examine(options: { cpus?: string } = {}): Promise<{ code: number; report: DoctorReport }> {
  let printed = '';
  const code = await doctor({ quick: true, json: true, save: false, ...options }, HOME, (text) => {
    printed += text;
  });
  return { code, report: parseDoctorReport(JSON.parse(printed), 'the output') };
}

function docker(...args: string[]): string[] {
  return execFileSync('docker', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

const leftovers = (): string[][] => [
  docker('ps', '--all', '--quiet', '--filter', 'label=pinbench.suite=doctor'),
  docker('images', '--all', '--quiet', '--filter', 'label=pinbench.doctor'),
];

describe.skipIf(missing)('pinbench doctor on a real engine', () => {
  test('grades this host, reads its own isolation back, and leaves no container and no image', async () => {
    const { code, report } = await examine();
    expect(report.host.runtime).toBe('docker');
    const status = new Map(report.probes.map((probe) => [probe.id, probe.status]));
    expect(status.get('read-back')).toBe('pass');
    expect([...status.values()].filter((each) => each === 'unknown')).toEqual([]);
    const virtual = report.checks.find(({ id }) => id === 'virtualization')?.status !== 'pass';
    expect(virtual ? 'CDF' : 'ABCDF').toContain(report.grade);
    expect(report.reasons.length > 0).toBe(report.grade !== 'A');
    expect(report.checks.filter(({ fix }) => fix === '')).toEqual([]);
    expect(code).toBe(report.grade === 'F' ? 4 : 0);
    expect(leftovers()).toEqual([[], []]);
  });

  test('CPUs that do not exist are a usage error', async () => {
    await expect(examine({ cpus: '4000' })).rejects.toMatchObject({ kind: 'usage' });
  });

  test('stopped in the middle, it leaves nothing behind', async () => {
    const script = `import('${ROOT}/src/commands/work/doctor.ts').then(({ doctor }) => doctor({ save: false }, '${HOME}')).catch((thrown) => { console.error(thrown.message); process.exitCode = 4; });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      // The first probe is done: the next one is running or about to.
      if (told.includes('in force around a benchmark') && !child.killed) child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(4);
    expect(told).toContain('stopped before all probes had ended');
    expect(leftovers()).toEqual([[], []]);
  });
});
