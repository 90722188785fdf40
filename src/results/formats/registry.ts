/** Every format that is read. To add a tool, write its file and put it into the table. */
import type { Format } from '../format.ts';

export interface FormatRow {
  /** As in results.format. */
  name: string;
  /** For people, in messages. */
  title: string;
  load: () => Promise<Format>;
}

/** What a row becomes when its file is loaded. */
export interface KnownFormat extends Format, Omit<FormatRow, 'load'> {}

export const FORMATS: readonly FormatRow[] = [
  {
    name: 'pinbench',
    title: 'pinbench results (schema pinbench.results/1)',
    load: async () => (await import('./pinbench.ts')).pinbench,
  },
  {
    name: 'current-bench',
    title: 'current-bench JSON',
    load: async () => (await import('./current-bench.ts')).currentBench,
  },
  {
    name: 'copybook',
    title: 'flat perf.json, as copybook-rs writes it',
    load: async () => (await import('./copybook.ts')).copybook,
  },
  {
    name: 'asv',
    title: 'asv results',
    load: async () => (await import('./asv.ts')).asv,
  },
  {
    name: 'autocannon',
    title: 'autocannon JSON',
    load: async () => (await import('./autocannon.ts')).autocannon,
  },
  {
    name: 'benchmark-ips',
    title: 'benchmark-ips JSON',
    load: async () => (await import('./benchmark-ips.ts')).benchmarkIps,
  },
  {
    name: 'benchmarkdotnet',
    title: 'BenchmarkDotNet JSON',
    load: async () => (await import('./benchmarkdotnet.ts')).benchmarkDotNet,
  },
  {
    name: 'benchmarkjs',
    title: 'benchmark.js',
    load: async () => (await import('./benchmarkjs.ts')).benchmarkJs,
  },
  {
    name: 'benchmarktools-jl',
    title: 'BenchmarkTools.jl JSON',
    load: async () => (await import('./benchmarktools-jl.ts')).benchmarkToolsJl,
  },
  {
    name: 'bmf',
    title: 'Bencher Metric Format',
    load: async () => (await import('./bmf.ts')).bmf,
  },
  { name: 'callgrind', title: "Callgrind's counts", load: async () => (await import('./callgrind.ts')).callgrind },
  { name: 'catch2', title: 'Catch2 XML', load: async () => (await import('./catch2.ts')).catch2 },
  {
    name: 'codspeed',
    title: 'CodSpeed walltime JSON',
    load: async () => (await import('./codspeed.ts')).codspeed,
  },
  {
    name: 'conbench',
    title: 'Conbench JSON',
    load: async () => (await import('./conbench.ts')).conbench,
  },
  { name: 'criterion', title: 'Criterion', load: async () => (await import('./criterion.ts')).criterion },
  {
    name: 'csv',
    title: 'CSV with the columns benchmark, metric, unit, value',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'deno',
    title: 'deno bench JSON',
    load: async () => (await import('./deno.ts')).deno,
  },
  { name: 'divan', title: 'divan', load: async () => (await import('./divan.ts')).divan },
  {
    name: 'fio',
    title: 'fio JSON',
    load: async () => (await import('./fio.ts')).fio,
  },
  {
    name: 'github-action-benchmark',
    title: 'github-action-benchmark JSON',
    load: async () => (await import('./github-action-benchmark.ts')).githubActionBenchmark,
  },
  { name: 'go', title: 'Go benchmarks', load: async () => (await import('./go.ts')).go },
  {
    name: 'google-benchmark',
    title: 'Google Benchmark JSON',
    load: async () => (await import('./google-benchmark.ts')).googleBenchmark,
  },
  { name: 'gungraun', title: 'gungraun JSON', load: async () => (await import('./gungraun.ts')).gungraun },
  {
    name: 'hyperfine',
    title: 'hyperfine JSON',
    load: async () => (await import('./hyperfine.ts')).hyperfine,
  },
  {
    name: 'iperf3',
    title: 'iperf3 JSON',
    load: async () => (await import('./iperf3.ts')).iperf3,
  },
  {
    name: 'jmh',
    title: 'JMH JSON',
    load: async () => (await import('./jmh.ts')).jmh,
  },
  {
    name: 'junit',
    title: 'JUnit XML (durations of tests)',
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'k6',
    title: 'k6 summary JSON',
    load: async () => (await import('./k6.ts')).k6,
  },
  { name: 'libtest', title: 'Rust libtest', load: async () => (await import('./libtest.ts')).libtest },
  {
    name: 'llama-bench',
    title: 'llama-bench JSON',
    load: async () => (await import('./llama-bench.ts')).llamaBench,
  },
  {
    name: 'locust',
    title: 'Locust CSV',
    load: async () => (await import('./locust.ts')).locust,
  },
  {
    name: 'mitata',
    title: 'mitata JSON',
    load: async () => (await import('./mitata.ts')).mitata,
  },
  {
    name: 'oha',
    title: 'oha JSON',
    load: async () => (await import('./oha.ts')).oha,
  },
  {
    name: 'orun',
    title: 'orun JSON',
    load: async () => (await import('./orun.ts')).orun,
  },
  {
    name: 'perf-stat',
    title: 'the counters of perf stat',
    load: async () => (await import('./perf-stat.ts')).perfStat,
  },
  {
    name: 'perfgate',
    title: 'perfgate run JSON',
    load: async () => (await import('./perfgate.ts')).perfgate,
  },
  {
    name: 'pgbench',
    title: 'pgbench output',
    load: async () => (await import('./pgbench.ts')).pgbench,
  },
  {
    name: 'phpbench',
    title: 'PHPBench XML',
    load: async () => (await import('./phpbench.ts')).phpbench,
  },
  {
    name: 'pyperf',
    title: 'pyperf JSON',
    load: async () => (await import('./pyperf.ts')).pyperf,
  },
  {
    name: 'pytest-benchmark',
    title: 'pytest-benchmark JSON',
    load: async () => (await import('./pytest-benchmark.ts')).pytestBenchmark,
  },
  {
    name: 'redis-benchmark',
    title: 'redis-benchmark CSV',
    load: async () => (await import('./redis-benchmark.ts')).redisBenchmark,
  },
  {
    name: 'sysbench',
    title: 'sysbench output',
    load: async () => (await import('./sysbench.ts')).sysbench,
  },
  { name: 'time-v', title: 'the report of GNU time', load: async () => (await import('./time-v.ts')).timeV },
  {
    name: 'tinybench',
    title: 'tinybench tasks as JSON',
    load: async () => (await import('./tinybench.ts')).tinybench,
  },
  { name: 'vegeta', title: 'vegeta report JSON', load: async () => (await import('./vegeta.ts')).vegeta },
  {
    name: 'vitest',
    title: 'vitest bench JSON',
    load: async () => (await import('./vitest.ts')).vitest,
  },
  { name: 'wrk', title: 'wrk output', load: async () => (await import('./wrk.ts')).wrk },
];

export const formatNames: string[] = FORMATS.map(({ name }) => name);

export async function loadFormat({ load, ...row }: FormatRow): Promise<KnownFormat> {
  return { ...(await load()), ...row };
}
