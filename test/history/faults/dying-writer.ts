/**
 * A writer into a folder that kills itself when it is about to make its n-th call of the file system; 0: never, and then
 * it prints how many it made. Usage: node dying-writer.ts '{"folder": DIR, "at": N}'
 */
import { parseRun } from '../../../src/io/schema/schema.ts';
import { folderStore } from '../../../src/io/store/folder/store.ts';
import { failingFiles } from './failing-files.ts';
import { smallRun } from './ground.ts';

const { folder, at } = JSON.parse(process.argv[2] ?? '{}');
const { calls } = await failingFiles(
  null,
  () => folderStore(folder, parseRun).append(smallRun('new')),
  (count) => {
    if (count === at) process.kill(process.pid, 'SIGKILL');
  },
);
console.log(calls);
