/** Stored runs read back for a comparison: their samples in one piece, apart from everything else. */
import type { PackedSamples, Run, RunApart } from '../model/run.ts';
import { takeSamples } from './packed-samples.ts';
import { restoreRun, textOf } from './stored-run-codec.ts';
import { pathOf } from './stored-run-path.ts';

type ParseRun = (value: unknown, where: string) => Run;

/** What the schema allows, `samples` in schemas/perf.schema.json. */
const MOST_SAMPLES = 100_000;

/** As `restoreRun`, and with the same errors. A run that is not written just as pinbench writes it comes back whole. */
export function restoreApart(bytes: Uint8Array, path: string, parseRun: ParseRun): Run | RunApart {
  const taken = takeSamples(textOf(bytes, path));
  if (taken !== null) {
    const { text, samples } = taken;
    const run = parsedQuickly(text, path, parseRun);
    if (run !== null && hasRoomFor(run, samples)) return { run, samples };
  }
  return restoreRun(bytes, path, parseRun);
}

/** null: whatever is wrong is found once more, and told, when it is read as a whole. */
function parsedQuickly(text: string, path: string, parseRun: ParseRun): Run | null {
  try {
    const run = parseRun(JSON.parse(text), path);
    return pathOf(run) === path ? run : null;
  } catch {
    return null;
  }
}

/** Whether every metric has lists of its own there, none longer than those of a run may be. */
function hasRoomFor({ results, invocations }: Run, { invocationEnds, metricEnds }: PackedSamples): boolean {
  return (
    metricEnds.length === results.reduce((sum, { metrics }) => sum + metrics.length, 0) &&
    results.every(({ metrics }) => metrics.every(({ samples }) => samples.length === 0)) &&
    longest(metricEnds) <= invocations.length &&
    longest(invocationEnds) <= MOST_SAMPLES
  );
}

function longest(ends: Uint32Array): number {
  let most = 0;
  for (let index = 0; index < ends.length; index += 1) {
    most = Math.max(most, (ends[index] ?? 0) - (ends[index - 1] ?? 0));
  }
  return most;
}
