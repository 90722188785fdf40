import { bench, group, run } from 'mitata';

group('list', () => {
  bench('sort', () => [3, 1, 2].sort());
  bench('fill $n', function* (state) {
    const n = state.get('n');
    yield () => new Array(n).fill(0);
  }).args('n', [10, 100]);
});
bench('broken', () => {
  throw new Error('broken');
});
await run({ format: { json: { debug: false, samples: false } } });
