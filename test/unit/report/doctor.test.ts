import { describe, expect, test } from 'vitest';
import { renderDoctor } from '../../../src/report/doctor.ts';
import { examined } from '../doctor/examination.ts';
import { changed, cloud, laptop, server } from '../doctor/machines.ts';

describe('the text', () => {
  const text = renderDoctor(examined(laptop), false);

  test('begins with the grade', () => {
    expect(text).toMatch(/^Grade F: not fit/);
    expect(renderDoctor(examined(server), false)).toMatch(/^Grade D: too noisy, or not measured/);
  });

  test('tells failures before warnings, before what is not known, before passes', () => {
    const places = ['What helps most', 'Failing (', 'Warnings (', 'Not known (', 'Probes', 'Passed: '].map((word) =>
      text.indexOf(`\n${word}`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells what to do of each failure, and when it needs a reboot', () => {
    expect(text).toContain('Swap in use: 512 MiB are swapped out (makes the machine unfit)');
    expect(text).toContain('    fix:      as root: swapoff -a\n');
    expect(text).toMatch(/fix: {6}kernel parameters nohz_full=.*\(needs a reboot\)/);
  });

  test('has colours only where they are wanted', () => {
    expect(text).not.toContain('\x1b');
    expect(renderDoctor(examined(laptop), true)).toContain('\x1b[31mGrade F\x1b[0m');
  });

  test('a stranger’s text cannot move the cursor or hide', () => {
    const named = { ...cloud, engine: { ...cloud.engine, others: ['\x1b[2Jgone\u202eright'] } };
    const bad = changed(named, { '/proc/loadavg': '9.0 \x07\n' });
    const shown = renderDoctor(examined(bad), false);
    expect(shown).toContain('?[2Jgone?right');
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});
