/** The weekly calibration that users are given, without the checkout of pinbench itself, which GitHub alone can give. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { engineMissing } from '../engine/engine.ts';
import { actMissing, printedBy, ROOT, runWithAct, whyNot } from './act.ts';
import { printing, project } from './benchmarks.ts';
import { allContainers, TOKEN } from './harness.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}

function workflow(): string {
  const written = parse(readFileSync(path.join(ROOT, 'examples/workflows/calibrate.yml'), 'utf8'));
  const { calibration } = written.jobs;
  calibration.steps = calibration.steps.filter((step: Step) => step.with?.repository !== 'pinbench/pinbench');
  const ours = calibration.steps.find((step: Step) => step.run !== undefined);
  ours.name = 'calibrate';
  return stringify(written);
}

describe.skipIf(engineMissing || actMissing)(`the weekly calibration, run by act${whyNot}`, () => {
  test('measures neighbouring commits and stores them on the data branch', async () => {
    const version = (parseTime: number) => (tree: string) => {
      cpSync(path.join(ROOT, 'dist'), path.join(tree, 'pinbench/dist'), { recursive: true });
      for (const [name, text] of Object.entries(project(printing({ parse: parseTime })))) {
        writeFileSync(path.join(tree, name), text);
      }
    };
    const commits = [version(100), version(100.2), version(100.1)];
    const job = await runWithAct({ event: 'workflow_dispatch', workflow: workflow(), commits });
    const said = printedBy(job, 'calibrate');
    expect([job.code, said]).toEqual([0, expect.stringContaining('branch pinbench-data of')]);
    expect(job.stored).toHaveLength(2);
    expect(said).not.toContain(TOKEN);
    expect(allContainers()).toEqual([]);
  });
});
