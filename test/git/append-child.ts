/**
 * One writer as a process of its own: stores one example run and prints the path, or the sentence of its error.
 * Usage: node append-child.ts '{"folder": DIR}' CHANGES, or node append-child.ts '{"remote", "scratch"}' CHANGES
 */
import { dataBranchStore } from '../../src/io/store/data-branch/store.ts';
import { folderStore } from '../../src/io/store/folder/store.ts';
import { PinbenchError } from '../../src/model/errors.ts';
import type { Run } from '../../src/model/run.ts';
import { exampleRun } from '../builders/example-run.ts';

const [, , target = '{}', changes = '{}'] = process.argv;
const { folder, remote, scratch } = JSON.parse(target);
const parseRun = (value: unknown) => value as Run;
const token = process.env.EXAMPLE_TOKEN ?? null;
const store =
  folder === undefined
    ? dataBranchStore({ remote, branch: 'pinbench-data', token, scratch, parseRun })
    : folderStore(folder, parseRun);

try {
  console.log((await store.append(exampleRun(JSON.parse(changes)))).path);
} catch (thrown) {
  if (!(thrown instanceof PinbenchError)) throw thrown;
  console.log(thrown.sentence());
  process.exitCode = 4;
}
