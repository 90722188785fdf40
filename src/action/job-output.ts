/** Where a step writes its results. */
import path from 'node:path';
import { requireOutput } from '../io/files/folders.ts';
import { folderNamed } from '../io/files/ordinary-file.ts';
import { saveRunIn } from '../io/files/run-files.ts';
import { claimOutput } from '../io/github/job-outputs.ts';
import type { Suite } from '../model/config.ts';
import type { Run } from '../model/run.ts';
import type { Report } from '../report/report.ts';
import type { Job } from './job-facts.ts';

export interface JobOutput {
  /** Real path. */
  folder: string;
  /** Takes the folder for these suites. Throws a usage error when another step has put other results there. */
  claim(configuration: string | null, suites: Suite[]): Promise<void>;
  /** The second time in place of the first. `suites`: how many there are in all. */
  saveRun(run: Run, suites: number): Promise<void>;
  saveReport(report: Report): Promise<unknown>;
  /** Of the runs that are saved. */
  files(): string[];
}

/** A folder a step: a second step of this job must not write over what the first one's outputs point to. */
export async function openOutput(
  { context, inputs }: Job,
  runToken: string,
  bounds: string | null,
): Promise<JobOutput> {
  const folder = await folderNamed(
    path.resolve(context.workspace, inputs.output ?? path.join(context.runnerTemp, 'pinbench', runToken)),
    'the output folder',
    bounds,
  );
  await requireOutput(folder, false);
  const files = new Set<string>();
  return {
    folder,
    claim: async (configuration, suites) => {
      if (inputs.output === undefined) return;
      const names = suites.map(({ name }) => name);
      await claimOutput(context.runnerTemp, { output: folder, asked: inputs.output, configuration, suites: names });
    },
    saveRun: async (run, suites) => void files.add(await saveRunIn(folder, run, suites)),
    saveReport: async (report) => {
      // No report is written before something is measured.
      const { saveReport } = await import('../app/run/save-report.ts');
      return saveReport(folder, report);
    },
    files: () => [...files],
  };
}
