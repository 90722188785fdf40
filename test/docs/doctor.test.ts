import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withChecks } from '../../scripts/doctor-checks.ts';
import { CHECKS } from '../../src/doctor/checks/index.ts';
import { PROBES } from '../../src/doctor/probes/probe.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/doctor.md'), 'utf8');

test('docs/doctor.md has the checks as they are; otherwise run "node scripts/doctor-checks.ts"', () => {
  expect(page).toBe(withChecks(page));
  expect(page.match(/^\| \w+ \| \**`[\w-]+`\** \|/gm)).toHaveLength(CHECKS.length);
});

test('docs/doctor.md names every probe as the report does', () => {
  for (const [id, { title }] of Object.entries(PROBES)) expect(page).toContain(`| \`${id}\` | ${title} |`);
});
