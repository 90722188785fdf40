/** How each tool gets here, for live.ts. Its small project is the folder of the format's name. */

export interface LiveTool {
  /** As in results.format. */
  format: string;
  tool: string;
  /** A shell script, in a copy of the project: puts the tool's programs into $TOOLS/bin. May use the network, and may fail. */
  install: string;
  /** The same from what a checkout of pinbench has, without the network. */
  local?: string;
  /** A shell script that makes of the project what the page's command starts. */
  build?: string;
  /** Of around/: starts a server, or makes what a fresh container has; its arguments are the command. */
  around?: 'asv' | 'http' | 'iperf3' | 'postgres' | 'redis';
  /** Prints the version. */
  version: string;
  /** Without a filter on the page, none. One whose name is the beginning of another's shows most. */
  selects?: string;
}

const venv = (packages: string): string => `python3 -m venv "$TOOLS" && pip install -q ${packages}`;
const pipVersion = (name: string): string => `pip show ${name} | sed -n 's/^Version: //p'`;
const npm = (name: string): string => `npm install --silent --no-audit --no-fund ${name}@latest`;
const npmVersion = (name: string): string =>
  `node -p 'JSON.parse(fs.readFileSync("node_modules/${name}/package.json")).version'`;
const crateVersion = (name: string): string => `cargo tree --depth 1 -e dev | sed -n 's/.*${name} v//p'`;
const debian = (program: string, name: string): string => `command -v ${program} || unpack ${name}`;
const goInstall = (module: string): string => `GOBIN="$TOOLS/bin" go install ${module}@latest`;
const CARGO = 'command -v cargo && cargo fetch';

export const LIVE_TOOLS: readonly LiveTool[] = [
  {
    format: 'go',
    tool: 'go test',
    install: 'command -v go',
    local: 'command -v go',
    version: 'go env GOVERSION',
    selects: 'BenchmarkJoin',
  },
  {
    format: 'vitest',
    tool: 'vitest bench',
    install: npm('vitest'),
    local: 'ln -s "$CHECKOUT/node_modules" node_modules',
    version: npmVersion('vitest'),
  },
  { format: 'tinybench', tool: 'tinybench', install: npm('tinybench'), version: npmVersion('tinybench') },
  { format: 'mitata', tool: 'mitata', install: npm('mitata'), version: npmVersion('mitata') },
  { format: 'hyperfine', tool: 'hyperfine', install: debian('hyperfine', 'hyperfine'), version: 'hyperfine --version' },
  {
    format: 'google-benchmark',
    tool: 'Google Benchmark',
    install: 'command -v g++ && unpack libbenchmark-dev libbenchmark1debian',
    build:
      'lib=$(dirname "$(find "$TOOLS" -name libbenchmark.so)"); g++ -O2 -I"$TOOLS/usr/include" bench.cpp -L"$lib" -Wl,-rpath,"$lib" -lbenchmark -lpthread -o benchmarks',
    version: 'dpkg-deb -f "$TOOLS"/libbenchmark-dev_*.deb Version',
    selects: 'Fill/16/min_time:0.050',
  },
  {
    format: 'catch2',
    tool: 'Catch2',
    install: 'command -v g++ && unpack catch2',
    build: 'g++ -O1 -I"$TOOLS/usr/include" bench.cpp -o benchmarks',
    version: 'dpkg-deb -f "$TOOLS"/catch2_*.deb Version',
  },
  {
    format: 'pytest-benchmark',
    tool: 'pytest-benchmark',
    install: venv('pytest-benchmark'),
    version: pipVersion('pytest-benchmark'),
  },
  { format: 'pyperf', tool: 'pyperf', install: venv('pyperf'), version: pipVersion('pyperf') },
  {
    format: 'asv',
    tool: 'asv',
    install: venv('asv'),
    build:
      'git init -q && git add . && git -c user.name=live -c user.email=live@example.org commit -q --no-gpg-sign -m live',
    around: 'asv',
    version: pipVersion('asv'),
    selects: 'lists.Lists.time_sort',
  },
  {
    format: 'jmh',
    tool: 'JMH',
    install: 'command -v java && command -v mvn',
    build: 'mvn -q -B package',
    version:
      "unzip -p target/benchmarks.jar META-INF/maven/org.openjdk.jmh/jmh-core/pom.properties | sed -n 's/^version=//p'",
    selects: 'live.Lists.sort',
  },
  {
    format: 'criterion',
    tool: 'Criterion',
    install: CARGO,
    build: 'cargo bench -q --no-run',
    version: crateVersion('criterion'),
    selects: 'many/sort/10',
  },
  {
    format: 'libtest',
    tool: 'libtest',
    install: CARGO,
    build: 'cargo +nightly bench -q --no-run',
    version: 'rustc --version',
  },
  {
    format: 'divan',
    tool: 'divan',
    install: CARGO,
    build: 'cargo bench -q --no-run',
    version: crateVersion('divan'),
    selects: 'lists::sort',
  },
  { format: 'wrk', tool: 'wrk', install: debian('wrk', 'wrk'), around: 'http', version: 'wrk --version || true' },
  { format: 'fio', tool: 'fio', install: debian('fio', 'fio'), version: 'fio --version' },
  {
    format: 'redis-benchmark',
    tool: 'redis-benchmark',
    install: 'command -v redis-server && command -v redis-benchmark',
    around: 'redis',
    version: 'redis-benchmark --version',
  },
  {
    format: 'pgbench',
    tool: 'pgbench',
    install: 'command -v pgbench && ls /usr/lib/postgresql/*/bin/initdb',
    around: 'postgres',
    version: 'pgbench --version',
  },
  { format: 'sysbench', tool: 'sysbench', install: debian('sysbench', 'sysbench'), version: 'sysbench --version' },
  { format: 'perf-stat', tool: 'perf', install: 'command -v perf', version: 'perf --version' },
  { format: 'callgrind', tool: 'Valgrind', install: 'command -v valgrind', version: 'valgrind --version' },
  {
    format: 'time-v',
    tool: 'GNU time',
    install: 'ls /usr/bin/time',
    version: '/usr/bin/time --version | head -1; dpkg-query -W time',
  },
  {
    format: 'autocannon',
    tool: 'autocannon',
    install: npm('autocannon'),
    around: 'http',
    version: npmVersion('autocannon'),
  },
  { format: 'benchmarkjs', tool: 'benchmark.js', install: npm('benchmark'), version: npmVersion('benchmark') },
  {
    format: 'codspeed',
    tool: 'pytest-codspeed',
    install: venv('pytest-codspeed'),
    version: pipVersion('pytest-codspeed'),
  },
  { format: 'deno', tool: 'deno bench', install: npm('deno'), version: 'deno --version', selects: 'sort' },
  {
    format: 'iperf3',
    tool: 'iperf3',
    install: debian('iperf3', 'iperf3'),
    around: 'iperf3',
    version: 'iperf3 --version',
  },
  { format: 'junit', tool: 'pytest', install: venv('pytest'), version: pipVersion('pytest') },
  { format: 'locust', tool: 'Locust', install: venv('locust'), around: 'http', version: pipVersion('locust') },
  {
    format: 'k6',
    tool: 'k6',
    install: goInstall('go.k6.io/k6'),
    around: 'http',
    version: 'k6 version',
  },
  {
    format: 'vegeta',
    tool: 'vegeta',
    install: goInstall('github.com/tsenart/vegeta/v12'),
    around: 'http',
    version: `go version -m "$TOOLS/bin/vegeta" | awk '$1 == "mod" { print $3 }'`,
  },
];

const NO_TOOL = 'not one tool: people and other programs write it';

/** Why the other formats have no row, by format. */
export const NOT_LIVE: Readonly<Record<string, string>> = {
  pinbench: NO_TOOL,
  'current-bench': NO_TOOL,
  copybook: NO_TOOL,
  bmf: NO_TOOL,
  conbench: NO_TOOL,
  csv: NO_TOOL,
  'github-action-benchmark': NO_TOOL,
  'benchmark-ips': 'needs Ruby',
  benchmarkdotnet: 'needs the .NET SDK',
  'benchmarktools-jl': 'needs Julia',
  gungraun: 'needs a runner of the same version, which takes long to compile',
  'llama-bench': 'needs a model',
  oha: 'takes long to compile',
  orun: 'needs OCaml',
  perfgate: 'takes long to compile',
  phpbench: 'needs PHP',
};
