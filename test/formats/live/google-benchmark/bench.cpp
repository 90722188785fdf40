#include <benchmark/benchmark.h>
#include <string>

static void Fill(benchmark::State &state) {
  for (auto _ : state) benchmark::DoNotOptimize(std::string(state.range(0), 'x'));
  state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(Fill)->Arg(16)->Arg(160)->MinTime(0.05);

static void Broken(benchmark::State &state) {
  state.SkipWithError("broken");
  for (auto _ : state) {}
}
BENCHMARK(Broken);

BENCHMARK_MAIN();
