/** Files of other tools as they write them, for every test that needs one. */

/** An entry as github-action-benchmark keeps it: from a public project's data.js, with the people made up. */
export const cargoEntry = {
  commit: {
    author: { email: 'ann@example.com', name: 'Ann', username: 'ann' },
    committer: { email: 'ann@example.com', name: 'Ann', username: 'ann' },
    distinct: true,
    id: '45d78258e495044a551046f50604da3c893052ce',
    message: 'make it faster',
    timestamp: '2019-11-10T00:06:58+09:00',
    tree_id: 'c'.repeat(40),
    url: 'https://github.com/octo/parser/commit/45d78258e495044a551046f50604da3c893052ce',
  },
  date: 1573312140323,
  tool: 'cargo',
  benches: [
    { name: 'bench_fib_10', value: 254, range: '+/- 35', unit: 'ns/iter' },
    { name: 'bench_fib_20', value: 32217, range: '+/- 1,234', unit: 'ns/iter' },
  ],
};

export type Entry = Record<string, unknown>;

/** data.js with these entries by suite. */
export function dataJs(entries: Record<string, unknown>): string {
  const data = { lastUpdate: 1573312140323, repoUrl: 'https://github.com/octo/parser', entries };
  return `window.BENCHMARK_DATA = ${JSON.stringify(data, null, 2)}`;
}

/** One entry of a suite called "benchmark", with one bench. */
export function oneBench(tool: string, bench: Entry): string {
  return dataJs({ benchmark: [{ ...cargoEntry, tool, benches: [{ name: 'x', value: 1, ...bench }] }] });
}
