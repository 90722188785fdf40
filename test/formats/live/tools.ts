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
  { format: 'wrk', tool: 'wrk', install: debian('wrk', 'wrk'), version: 'wrk --version || true' },
  { format: 'fio', tool: 'fio', install: debian('fio', 'fio'), version: 'fio --version' },
  {
    format: 'redis-benchmark',
    tool: 'redis-benchmark',
    install: 'command -v redis-server && command -v redis-benchmark',
    version: 'redis-benchmark --version',
  },
  {
    format: 'pgbench',
    tool: 'pgbench',
    install: 'command -v pgbench && ls /usr/lib/postgresql/*/bin/initdb',
    version: 'pgbench --version',
  },
  { format: 'sysbench', tool: 'sysbench', install: debian('sysbench', 'sysbench'), version: 'sysbench --version' },
  { format: 'perf-stat', tool: 'perf', install: 'command -v perf', version: 'perf --version' },
  { format: 'callgrind', tool: 'Valgrind', install: 'command -v valgrind', version: 'valgrind --version' },
  {
    format: 'time-v',
    tool: 'GNU time',
    install: 'ls /usr/bin/time',
    version: '/usr/bin/time --version; dpkg-query -W time',
  },
];
