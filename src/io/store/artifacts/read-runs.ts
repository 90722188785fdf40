/** The runs in the artifacts of one workflow run: found, downloaded, unpacked in memory, checked, and believed or not. */
import { createHash } from 'node:crypto';
import { storedRunOf } from '../../../history/stored-run-path.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { infrastructureError, messageOf, PinbenchError } from '../../../model/errors.ts';
import type { Run } from '../../../model/run.ts';
import { cutText, quoted } from '../../../text/quote.ts';
import type { Artifact, GitHubArtifacts, WorkflowRun } from '../../github/artifacts.ts';
import { artifactProblem, claimProblem, type Home, isOurs } from './trust.ts';
import { filesIn } from './zip.ts';

export interface Found {
  runs: { stored: StoredRun; run: Run }[];
  /** Sentences: what was left out, and why. */
  leftOut: string[];
}

export interface Reader {
  github: Pick<GitHubArtifacts, 'artifactsOf' | 'archive'>;
  parseRun(value: unknown, where: string): Run;
  /** Archives that may still be downloaded, and bytes that they may still unpack to, in all; goes down. */
  budget: { archives: number; bytes: number };
}

const ARCHIVE_BYTES = 32 * 1024 * 1024;
/** As much as a stored run may have. */
const FILE_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 1000;

/** `perf.json` when one suite ran, else a folder a suite. */
const PERF_FILE = /^([^/]+\/)?perf\.json$/;

/** Throws an infrastructure error when GitHub does not answer; whatever is wrong with an artifact costs that one alone. */
export async function runsIn(workflowRun: WorkflowRun, home: Home, reader: Reader): Promise<Found> {
  const ours = (await reader.github.artifactsOf(workflowRun.id)).filter(isOurs);
  const found: Found = { runs: [], leftOut: [] };
  const leaveOut = (what: string, why: string): void => {
    found.leftOut.push(`Left out ${what} of workflow run ${workflowRun.id}: ${why}.`);
  };
  for (const artifact of ours) {
    const name = `artifact ${quoted(artifact.name, 80)}`;
    const opened = await open(artifact, workflowRun, reader);
    if ('refused' in opened) {
      leaveOut(name, opened.refused);
      continue;
    }
    for (const file of opened.files) {
      const run = readRun(file, reader);
      const problem = 'refused' in run ? run.refused : claimProblem(run.run, workflowRun, home);
      if (problem !== null) leaveOut(`${quoted(file.name, 80)} in ${name}`, problem);
      else if ('run' in run) found.runs.push(run);
    }
  }
  return found;
}

async function open(
  artifact: Artifact,
  workflowRun: WorkflowRun,
  { github, budget }: Reader,
): Promise<{ files: { name: string; bytes: Buffer }[] } | { refused: string }> {
  const problem = artifactProblem(artifact, workflowRun, ARCHIVE_BYTES);
  if (problem !== null) return { refused: problem };
  if (budget.archives === 0) return { refused: 'enough archives were downloaded already' };
  budget.archives -= 1;
  const archive = await github.archive(artifact.id, ARCHIVE_BYTES);
  if ('refused' in archive) return archive;
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  // Older servers keep none; the archive has checksums of its own.
  if (artifact.digest !== null && artifact.digest !== digest)
    return { refused: 'its checksum is not the one at GitHub' };
  return orRefused(() => {
    const limits = { entries: MOST_ENTRIES, fileBytes: FILE_BYTES, allBytes: budget.bytes };
    const files = filesIn(archive, (name) => PERF_FILE.test(name), limits);
    for (const { bytes } of files) budget.bytes -= bytes.length;
    return { files };
  });
}

function readRun(
  file: { name: string; bytes: Buffer },
  { parseRun }: Reader,
): { stored: StoredRun; run: Run } | { refused: string } {
  return orRefused(() => {
    const run = parseRun(jsonIn(file.bytes), 'in it');
    return { stored: storedRunOf(run), run };
  });
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw infrastructureError(`it is not JSON: ${cutText(messageOf(cause), 80)}`, { cause });
  }
}

/** What is wrong with somebody's file is an answer; anything else is a defect and goes on. */
function orRefused<T>(work: () => T): T | { refused: string } {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    return { refused: thrown.message };
  }
}
