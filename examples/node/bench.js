// Three ways to get a fresh copy of an order, measured with tinybench and printed as pinbench's own results JSON.
import assert from 'node:assert/strict';
import { Bench } from 'tinybench';
import { makeOrder, parseByHand } from './orders.js';

const rounds = 10;
const text = makeOrder(50);
const order = JSON.parse(text);

const ways = {
  'json-parse': () => JSON.parse(text),
  'structured-clone': () => structuredClone(order),
  'parse-by-hand': () => parseByHand(text),
};

/** Median latency of each way, in milliseconds. */
async function measure(options) {
  const bench = new Bench({ throws: true, ...options });
  for (const [name, copy] of Object.entries(ways)) bench.add(name, copy);
  await bench.run();
  return bench.tasks.map((task) => [task.name, task.result.latency.p50]);
}

for (const copy of Object.values(ways)) assert.deepEqual(copy(), order);

// The first run lets the compiler settle. Then many short rounds in turn, so that a slow moment of the machine spoils one
// sample of each way and not all of one.
await measure({ time: 100 });
const samples = new Map(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, milliseconds] of await measure({ time: 25, warmup: false })) {
    samples.get(name).push(milliseconds * 1000);
  }
}

const results = Array.from(samples, ([benchmark, value]) => ({
  benchmark,
  metrics: [{ metric: 'latency', unit: 'us', better: 'lower', value }],
}));
console.log(JSON.stringify({ schema: 'pinbench.results/1', results }));
