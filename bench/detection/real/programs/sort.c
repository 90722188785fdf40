/* The sorts of examples/sort: branches that depend on the data, recursion, memory in order and out of order. */
#include "bench.h"

#include <string.h>

#include "sorts.h"

enum { LENGTH = 1024 };

static uint32_t input[UNITS][LENGTH], output[UNITS][LENGTH], scratch[UNITS][LENGTH];

void make_input(void)
{
    for (size_t unit = 0; unit < UNITS; unit++)
        for (size_t i = 0; i < LENGTH; i++)
            input[unit][i] = (uint32_t)(draw() >> 32);
}

static uint64_t sorted(size_t unit, sort_function *sort)
{
    memcpy(output[unit], input[unit], sizeof output[unit]);
    sort(output[unit], LENGTH, scratch[unit]);
    return (uint64_t)output[unit][0] << 32 ^ output[unit][LENGTH / 2] ^ output[unit][LENGTH - 1];
}

static uint64_t quick(size_t unit) { return sorted(unit, quicksort); }
static uint64_t merge(size_t unit) { return sorted(unit, mergesort); }
static uint64_t heap(size_t unit) { return sorted(unit, heapsort); }
static uint64_t radix(size_t unit) { return sorted(unit, radixsort); }
static uint64_t bucket(size_t unit) { return sorted(unit, bucketsort); }

const struct benchmark benchmarks[] = {
    {"quicksort", quick, 2},  {"mergesort", merge, 2},    {"heapsort", heap, 2},
    {"radixsort", radix, 15}, {"bucketsort", bucket, 15}, {0},
};
