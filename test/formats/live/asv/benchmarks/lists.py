class Lists:
    repeat = (1, 3, 0.5)
    sample_time = 0.01

    def time_sort(self):
        sorted([3, 1, 2])

    def time_sort_many(self):
        sorted(range(100, 0, -1))

    def time_broken(self):
        raise ValueError("broken")


class Filled:
    params = [10, 100]
    param_names = ["n"]
    repeat = (1, 3, 0.5)
    sample_time = 0.01

    def time_fill(self, n):
        [0] * n
