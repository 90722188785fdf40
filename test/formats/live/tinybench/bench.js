import { Bench } from 'tinybench';

const bench = new Bench({ time: 50, warmupTime: 10 });
bench
  .add('sort', () => [3, 1, 2].sort())
  .add('later', async () => Promise.resolve())
  .add('broken', () => {
    throw new Error('broken');
  });
await bench.run();
console.log(JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result }))));
