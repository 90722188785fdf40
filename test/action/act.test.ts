/** The workflow that users are given for each push, with the Action of this repository. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { shellSuite } from '../docker/project.ts';
import { engineMissing } from '../engine/engine.ts';
import { actMissing, type Job, printedBy, ROOT, runWithAct, whyNot } from './act.ts';
import { printing } from './benchmarks.ts';
import { allContainers } from './harness.ts';

/** examples/workflows/push.yml with the Action of this repository, and a step after it that tells its outputs. */
function workflow(): string {
  const written = parse(readFileSync(path.join(ROOT, 'examples/workflows/push.yml'), 'utf8'));
  const { steps } = written.jobs.benchmarks;
  const ours = steps.find((step: { uses: string }) => step.uses.startsWith('pinbench/pinbench@'));
  Object.assign(ours, { uses: './', id: 'measured' });
  const outputs = ['verdict', 'regressions', 'slo-breaches', 'perf-json', 'report'];
  const echo = outputs.map((name) => `echo "${name} is $\{{ steps.measured.outputs.${name} }}"`);
  // The files must still be there for it, too: people upload or print them.
  echo.push('head -c 30 "$' + '{{ steps.measured.outputs.perf-json }}"');
  steps.push({ name: 'after', if: 'always()', run: echo.join('\n') });
  return stringify(written);
}

/** A push to main of a repository that holds the Action itself, a configuration and the workflow. */
function push(config: string): Promise<Job> {
  const files = (tree: string): void => {
    cpSync(path.join(ROOT, 'dist'), path.join(tree, 'dist'), { recursive: true });
    cpSync(path.join(ROOT, 'action.yml'), path.join(tree, 'action.yml'));
    writeFileSync(path.join(tree, '.pinbench.yml'), config);
  };
  return runWithAct({ event: 'push', workflow: workflow(), commits: [files] });
}

/** Which of our two programs ran, and how each ended. */
function stages({ lines }: Job): string[] {
  return lines
    .filter((line) => line.stepResult !== undefined && line.step === './')
    .map((line) => `${line.stage}: ${line.stepResult}`);
}

function summaryOf({ lines }: Job): string {
  return lines.find((line) => line.command === 'summary')?.content ?? '';
}

describe.skipIf(engineMissing || actMissing)(`the workflow for users, run by act${whyNot}`, () => {
  const script = printing({ parse: 100, render: 20 });

  test('runs main and post, hands its outputs on, writes the summary, uploads and stores', async () => {
    const job = await push(shellSuite(script));
    expect([job.code, ...stages(job)]).toEqual([0, 'Main: success', 'Post: success']);
    expect(printedBy(job, 'after')).toMatch(
      /^verdict is no baseline\nregressions is 0\nslo-breaches is 0\nperf-json is \/.*perf\.json\n/,
    );
    expect(printedBy(job, 'after')).toMatch(/report is \/.*report\.md\n\{\s*"schema":\s*"pinbench\.perf/);
    expect(summaryOf(job)).toMatch(/^\| parse \| time \|/m);
    expect(job.github.artifacts.map(({ files }) => [...files.keys()].sort())).toEqual([
      ['perf.json', 'report.json', 'report.md'],
    ]);
    expect(job.stored).toEqual([expect.stringMatching(/^runs\/s\//)]);
    expect(allContainers()).toEqual([]);
  });

  test('is red when an objective is breached, after everything was reported', async () => {
    const job = await push(shellSuite(script, { rest: "slo:\n  - { metric: 'parse/time', max: 50 ms }\n" }));
    expect([job.code, ...stages(job)]).toEqual([1, 'Main: failure', 'Post: success']);
    expect(printedBy(job, 'after')).toMatch(/^verdict is breached\nregressions is 0\nslo-breaches is 1\n/);
    expect(summaryOf(job)).toContain('max 50 ms');
    expect(job.github.artifacts).toHaveLength(1);
    expect(allContainers()).toEqual([]);
  });
});
