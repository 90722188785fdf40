const Benchmark = require('benchmark');

const suite = new Benchmark.Suite('list', {});
suite
  .add('sort', () => [3, 1, 2].sort(), { maxTime: 0.1 })
  .add('fill', () => new Array(100).fill(0), { maxTime: 0.1 })
  .add('broken', () => {
    throw new Error('broken');
  })
  .on('complete', () => console.log(JSON.stringify(suite)))
  .run();
