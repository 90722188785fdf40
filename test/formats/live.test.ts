/** The pages of what is here anyway; `npm run test:formats -- --live` tries the others. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LIVE_TOOLS } from './live/tools.ts';
import { checkLive } from './live.ts';

/** `states` and `filter` as the projects in live/ have them; `needs` is a program. */
const HERE: { format: string; needs: string; benchmarks: number; metrics: number; states: string; filter: string }[] = [
  { format: 'go', needs: 'go', benchmarks: 3, metrics: 10, states: 'BenchmarkBroken failed', filter: '1 of 4' },
  { format: 'vitest', needs: 'node', benchmarks: 2, metrics: 2, states: 'sort/broken failed', filter: 'none' },
];

for (const { format, needs, ...expected } of HERE) {
  const isHere = spawnSync('sh', ['-c', `command -v ${needs}`]).status === 0;
  const why = isHere ? '' : `: skipped, ${needs} is not installed`;
  test.skipIf(!isHere)(`the page of ${format} is right${why}`, async () => {
    const tool = LIVE_TOOLS.find((one) => one.format === format);
    expect(tool).toBeDefined();
    if (tool === undefined) return;
    expect(await checkLive(tool, true)).toMatchObject({ ...expected, result: 'live', problem: '' });
  });
}
