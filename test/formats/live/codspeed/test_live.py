import pytest


@pytest.mark.parametrize("n", [10, 100])
def test_fill(benchmark, n):
    benchmark(lambda: [0] * n)


def test_sort(benchmark):
    benchmark(lambda: sorted([3, 1, 2]))
