/** Large outputs in the shape that a tool writes, for readers' speed: as many benchmarks as are allowed, then samples. */

/** About `bytes` long. */
export type MakeInput = (bytes: number) => string;

const NUMBER = 12;

export const INPUTS: Readonly<Record<string, MakeInput>> = {
  go: (bytes) => {
    const row = (index: number): string =>
      `BenchmarkParse/n=${index % 3000}-8 \t ${1000 + index} \t ${value(index)} ns/op \t ${index % 97} B/op \t ${index % 7} allocs/op\n`;
    return `goos: linux\ngoarch: amd64\npkg: example.org/parse\n${rows(bytes, row)}PASS\nok  \texample.org/parse\t12.3s\n`;
  },
  libtest: (bytes) => {
    const most = 9000;
    const filler = 'x'.repeat(Math.max(1, Math.floor(bytes / most) - 80));
    const row = (index: number): string =>
      `log ${filler}\ntest parse::n_${index} ... bench: ${value(index)} ns/iter (+/- ${index % 90})\n`;
    return Array.from({ length: most }, (_, index) => row(index)).join('') + ENDED;
  },
  'google-benchmark': (bytes) => {
    const row = (index: number): string =>
      `{"name":"parse/${index % 2000}","run_name":"parse/${index % 2000}","run_type":"iteration","repetitions":100,"repetition_index":${Math.floor(index / 2000)},"threads":1,"iterations":1000,"real_time":${value(index)},"cpu_time":${value(index + 1)},"time_unit":"ns"},\n`;
    return `{"context":{"date":"2026-11-30","num_cpus":2,"library_build_type":"release"},"benchmarks":[${list(bytes, row)}]}`;
  },
  jmh: (bytes) => {
    const fork = numbers(bytes / 500 / 5);
    const row = (index: number): string =>
      `{"jmhVersion":"1.37","benchmark":"example.Parse.n${index}","mode":"avgt","threads":1,"forks":5,"measurementIterations":5,"params":{"n":"${index}"},"primaryMetric":{"score":${value(index)},"scoreError":"NaN","scoreConfidence":["NaN","NaN"],"scorePercentiles":{"0.0":1.0},"scoreUnit":"ns/op","rawData":[${Array.from({ length: 5 }, () => `[${fork}]`).join()}]},"secondaryMetrics":{}}`;
    return `[${Array.from({ length: 500 }, (_, index) => row(index)).join(',\n')}]`;
  },
  'pytest-benchmark': (bytes) => {
    const data = numbers(bytes / 200);
    const row = (index: number): string =>
      `{"group":null,"name":"test_parse[${index}]","fullname":"test_parse.py::test_parse[${index}]","params":null,"param":"${index}","extra_info":{},"options":{},"stats":{"min":1,"max":2,"mean":1.5,"stddev":0.1,"rounds":1000,"median":1.4,"iqr":0.1,"iterations":1,"ops":0.6,"data":[${data}]}}`;
    return `{"machine_info":{"node":"a"},"commit_info":{"id":"unversioned"},"benchmarks":[${Array.from({ length: 200 }, (_, index) => row(index)).join(',\n')}],"datetime":"2026-11-30","version":"5.3.1"}`;
  },
  hyperfine: (bytes) => {
    const times = numbers(bytes / 100);
    const row = (index: number): string =>
      `{"command":"./parse ${index}","mean":1.5,"stddev":0.1,"median":1.4,"user":1,"system":0.1,"min":1,"max":2,"times":[${times}]}`;
    return `{"results":[${Array.from({ length: 100 }, (_, index) => row(index)).join(',\n')}]}`;
  },
  csv: (bytes) =>
    `benchmark,metric,unit,value,better\n${rows(bytes, (index) => `parse/${index % 5000},time,ns,${value(index)},lower\n`)}`,
};

const ENDED = '\ntest result: ok. 0 passed; 0 failed; 0 ignored; 9000 measured; 0 filtered out; finished in 1.00s\n';

/** Never the same twice in a row, twelve characters long. */
function value(index: number): string {
  return `${(100_000 + ((index * 7919) % 90_000)).toFixed(0)}.${String((index * 31) % 100_000).padStart(5, '0')}`;
}

function numbers(bytes: number): string {
  const count = Math.max(2, Math.floor(bytes / (NUMBER + 1)));
  return Array.from({ length: count }, (_, index) => value(index)).join();
}

function rows(bytes: number, row: (index: number) => string): string {
  const count = Math.ceil(bytes / row(12_345).length);
  return Array.from({ length: count }, (_, index) => row(index)).join('');
}

/** Rows that end in a comma and a new line, without the last one's. */
function list(bytes: number, row: (index: number) => string): string {
  return rows(bytes, row).slice(0, -2);
}
