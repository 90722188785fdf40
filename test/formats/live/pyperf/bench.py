import pyperf

runner = pyperf.Runner(processes=3, values=3, min_time=0.01)
runner.bench_func("sort", sorted, [3, 1, 2])
runner.bench_func("fill", lambda: [0] * 100)
