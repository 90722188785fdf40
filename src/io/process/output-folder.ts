/** The folder a benchmark may write to: made empty before an invocation, removed after it. What is in it: result-files.ts. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, infrastructureError, messageOf } from '../../model/errors.ts';
import { makeFolders } from '../files/folders.ts';
import { removeFolder } from '../files/removal.ts';

/** Always new and empty: what an earlier invocation left there would be taken for this one's result. */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await makeFolders(path.dirname(folder));
    await mkdir(folder).catch(async (thrown: unknown) => {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
      await putAside(folder);
      await mkdir(folder);
    });
    // The container's user is not ours; the parent folder is closed to everybody else.
    await chmod(folder, 0o777);
  } catch (thrown) {
    throw infrastructureError(`the benchmark's folder ${folder} could not be made: ${messageOf(thrown)}`, {
      expected: 'a writable temporary folder with free space',
      cause: thrown,
    });
  }
}

/** What cannot be removed costs no result: it is put aside for the next run to sweep, and said in a sentence. */
export async function removeOutputFolder(folder: string, warn: (sentence: string) => void): Promise<void> {
  const problem = await removeFolder(folder);
  if (problem === null) return;
  const left = await putAside(folder);
  warn(
    `what the benchmark left in ${left} could not be removed (${problem}); \`pinbench clean\` and later runs try again`,
  );
}

/** Where it is now. */
async function putAside(folder: string): Promise<string> {
  const aside = `${folder}-left-${randomBytes(4).toString('hex')}`;
  return rename(folder, aside).then(
    () => aside,
    // The next invocation cannot make its own then, and says why.
    () => folder,
  );
}
