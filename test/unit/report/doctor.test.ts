import { describe, expect, test } from 'vitest';
import { renderDoctor } from '../../../src/report/doctor.ts';
import { examined } from '../doctor/examination.ts';
import { changed, cloud, laptop, server } from '../doctor/machines.ts';

describe('the text', () => {
  const text = renderDoctor(examined(laptop), false);

  test('ends with the grade', () => {
    expect(text).toMatch(/\nGrade F: not fit[^\n]*\n$/);
    expect(renderDoctor(examined(server), false)).toMatch(/\nGrade D: too noisy, or not measured[^\n]*\n$/);
  });

  test('fits 80 columns, and breaks no word but one that is longer', () => {
    for (const host of [laptop, cloud, server]) {
      const long = renderDoctor(examined(host), false)
        .split('\n')
        .filter((line) => line.length > 80);
      expect(long.filter((line) => line.trim().includes(' '))).toEqual([]);
    }
    expect(text.replace(/\s+/g, ' ')).toContain('expected: ');
  });

  test('gives a fix that cures several things once, below all of them', () => {
    const report = examined(laptop);
    const shared = 'get an engine to answer';
    const warnings = report.checks.filter(({ status }) => status === 'warn');
    const checks = report.checks.map((check) =>
      warnings.includes(check) ? { ...check, fix: shared, needsReboot: false } : check,
    );
    const shown = renderDoctor({ ...report, checks, probes: [] }, false);
    expect(warnings.length).toBeGreaterThan(3);
    expect(shown.split(shared)).toHaveLength(2);
  });

  test('shows failures before warnings, before what is not known, before passes', () => {
    const places = ['Failing (', 'Warnings (', 'Not known (', 'Passed (', 'Fix first', 'Grade F'].map((word) =>
      text.indexOf(`\n${word}`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells what to do of each failure, and when it needs a reboot', () => {
    expect(text).toContain('Swap in use: 512 MiB are swapped out (makes the machine unfit)');
    expect(text).toContain('    fix:      as root: swapoff -a\n');
    expect(text).toMatch(/fix: {6}kernel parameters nohz_full=[^:]*\(needs a\s+reboot\)/);
  });

  test('has colours only where they are wanted', () => {
    expect(text).not.toContain('\x1b');
    expect(renderDoctor(examined(laptop), true)).toContain('\x1b[31mGrade F\x1b[39m');
  });

  test('a stranger’s text cannot move the cursor or hide', () => {
    const named = { ...cloud, engine: { ...cloud.engine, others: ['\x1b[2Jgone\u202eright'] } };
    const bad = changed(named, { '/proc/loadavg': '9.0 \x07\n' });
    const shown = renderDoctor(examined(bad), false);
    expect(shown).toContain('goneright');
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  test('a stranger’s text begins no line and no workflow command', () => {
    const others = ['x\nGrade A: all is well', '::error::no'];
    const shown = renderDoctor(examined({ ...cloud, engine: { ...cloud.engine, others } }), true);
    expect(shown.replace(/\s+/g, ' ')).toContain('x Grade A: all is well');
    expect(shown).not.toMatch(/^\s*(Grade A|::)/m);
  });
});
