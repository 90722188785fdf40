/** Folders that the steps of one job were told to write to, kept in a folder that the runner empties for each job. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, infrastructureError, messageOf, usageError } from '../../model/errors.ts';
import { nounFor, quote } from '../../text/quote.ts';
import { makeFolders } from '../files/folders.ts';

/** More than a name for people needs. */
const MOST_BYTES = 16_384;

export interface Claim {
  /** Real path. */
  output: string;
  /** As the step's input names it. */
  asked: string;
  configuration: string | null;
  suites: string[];
}

/**
 * Takes a folder for what this step measures. Throws a usage error when another step of the job has put other results there,
 * which would be written over. The same suites of the same configuration once more are a second try, and take their place.
 */
export async function claimOutput(jobFolder: string, { output, asked, configuration, suites }: Claim): Promise<void> {
  const mark = path.join(jobFolder, 'pinbench-outputs', createHash('sha256').update(output).digest('hex').slice(0, 32));
  const which = suites.map((name) => quote(name)).join(', ');
  const mine = `${nounFor(suites.length, 'suite')} ${which}${configuration === null ? '' : ` of ${configuration}`}`;
  const before = await textOf(mark);
  if (before !== null && before !== mine) {
    throw usageError(
      `The input \`output\` is ${quote(asked)}, where an earlier step of this job has put the results of ${before}.`,
      {
        expected: `a folder of its own for ${mine}: the files have the same names`,
        fix: 'name another folder, or leave `output` out: each step then gets a new one, which its outputs name',
      },
    );
  }
  if (before === null) await write(mark, mine);
}

async function write(mark: string, text: string): Promise<void> {
  try {
    await makeFolders(path.dirname(mark));
    // Never through what somebody else has put there.
    const handle = await open(mark, 'wx', 0o600);
    await handle.writeFile(text.slice(0, MOST_BYTES)).finally(() => handle.close());
  } catch (thrown) {
    throw unusable(mark, thrown);
  }
}

function unusable(mark: string, thrown: unknown): Error {
  return infrastructureError(`${mark}, which says who writes where, cannot be used: ${messageOf(thrown)}`, {
    expected: 'a temporary folder of the job’s own',
    cause: thrown,
  });
}

/** null: nobody has written there yet. */
async function textOf(mark: string): Promise<string | null> {
  try {
    const handle = await open(mark, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const buffer = Buffer.alloc(MOST_BYTES);
      return buffer.toString('utf8', 0, (await handle.read(buffer, 0, MOST_BYTES, 0)).bytesRead);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw unusable(mark, thrown);
  }
}
