import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DoctorReport } from '../../../../src/doctor/examination.ts';
import { lastGrade, recordFile, saveReport } from '../../../../src/io/doctor/grade-record.ts';
import { parseDoctorReport } from '../../../../src/io/schema/doctor-schema.ts';
import { examined } from '../../doctor/examination.ts';
import { cloud, desktop, laptop, server } from '../../doctor/machines.ts';

describe('the published schema', () => {
  test.each([
    ['server', server],
    ['laptop', laptop],
    ['desktop', desktop],
    ['cloud', cloud],
  ])('accepts the examination of a %s', (_, machine) => {
    const report: unknown = JSON.parse(JSON.stringify(examined(machine)));
    expect(parseDoctorReport(report, 'here')).toEqual(examined(machine));
  });

  test.each<[string, (report: DoctorReport) => unknown, RegExp]>([
    ['another grade', (report) => ({ ...report, grade: 'E' }), /here: .*grade is "E"/],
    [
      'a check without a fix',
      (report) => ({ ...report, checks: report.checks.map((check) => ({ ...check, fix: '' })) }),
      /checks.*fix/,
    ],
    ['an unknown key', (report) => ({ ...report, mood: 'good' }), /mood/],
    [
      'four fixes',
      (report) => ({
        ...report,
        fixes: Array.from({ length: 4 }, () => ({ id: 'a', title: 't', fix: 'f', needsReboot: false })),
      }),
      /fixes/,
    ],
    ['a CPU list that is none', (report) => ({ ...report, host: { ...report.host, benchmark: 'x' } }), /benchmark/],
    ['a list', () => [], /here/],
  ])('refuses %s', (_, change, message) => {
    expect(() => parseDoctorReport(change(examined(laptop)), 'here')).toThrow(message);
  });
});

describe('the last grade of this host', () => {
  let folder: string;
  let file: string;
  const at = new Date('2026-02-01T12:00:00Z');
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'doctor-record-'));
    file = path.join(folder, 'sub/doctor.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is what was saved, with the figures of each probe', async () => {
    const report = examined(server);
    const [first, ...rest] = report.probes;
    if (first === undefined) throw new Error('no probes');
    await saveReport({ ...report, probes: [{ ...first, figures: { ratio: 1.5 } }, ...rest] }, file);
    const found = await lastGrade([file], at);
    expect(found?.grade).toBe('D');
    expect(found?.probes[first.id]).toEqual({ status: 'unknown', ratio: 1.5 });
  });

  test('of two files, the first that holds is taken', async () => {
    await saveReport(examined(laptop), file);
    expect((await lastGrade([path.join(folder, 'absent'), file], at))?.grade).toBe('F');
  });

  test.each<[string, (file: string) => void, Date]>([
    ['there is no file', (saved) => rmSync(saved), at],
    ['it is 31 days old', () => {}, new Date('2026-03-03T12:00:01Z')],
    ['it is of next week', () => {}, new Date('2026-01-24T12:00:00Z')],
    [
      'it is of another boot',
      (saved) => change(saved, (text) => text.replace(/"bootId": "[^"]*"/, '"bootId": "x"')),
      at,
    ],
    ['it was cut short', (saved) => change(saved, (text) => text.slice(0, -10)), at],
    ['it is not an examination', (saved) => change(saved, (text) => text.replace('"grade": "D"', '"grade": "A+"')), at],
    ['it is empty', (saved) => writeFileSync(saved, ''), at],
    ['it is a list', (saved) => writeFileSync(saved, '[]'), at],
    ['others may write it', (saved) => chmodSync(saved, 0o666), at],
    [
      'it is a link',
      (saved) => {
        writeFileSync(`${saved}.real`, readFileSync(saved));
        rmSync(saved);
        symlinkSync(`${saved}.real`, saved);
      },
      at,
    ],
  ])('is none when %s', async (_, spoil, now) => {
    await saveReport(examined(server), file);
    expect((await lastGrade([file], at))?.grade).toBe('D');
    spoil(file);
    expect(await lastGrade([file], now)).toBeNull();
  });

  test('root keeps it for the machine, others for themselves', () => {
    expect(recordFile(0, {})).toBe('/var/lib/pinbench/doctor.json');
    expect(recordFile(1000, { XDG_CACHE_HOME: '/home/u/c' })).toBe('/home/u/c/pinbench/doctor.json');
    expect(recordFile(1000, { XDG_CACHE_HOME: 'relative' })).toBe(
      path.join(os.homedir(), '.cache/pinbench/doctor.json'),
    );
  });
});

function change(file: string, by: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const after = by(text);
  if (after === text) throw new Error('nothing was changed');
  writeFileSync(file, after);
}
