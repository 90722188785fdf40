/* Measures five sorts on the same numbers and prints two current-bench objects, one for each family of sorts. */
#define _POSIX_C_SOURCE 200809L

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "config.h"
#include "sorts.h"

enum { LENGTH = BLOCKS * BLOCK_LENGTH };

struct benchmark {
    const char *suite, *name;
    sort_function *sort;
    double work; /* 1 sorts every block once; the fast ones do it more often, for a time that can be measured */
    double samples[SAMPLES];
};

/* Benchmarks of one suite stand together. */
static struct benchmark benchmarks[] = {
    {"comparison", "quicksort", quicksort, 1.0, {0}},
    {"comparison", "mergesort", mergesort, SLOWDOWN, {0}},
    {"comparison", "heapsort", heapsort, 1.0, {0}},
    {"distribution", "radixsort", radixsort, 5.0, {0}},
    {"distribution", "bucketsort", bucketsort, 4.0, {0}},
};
enum { COUNT = sizeof benchmarks / sizeof *benchmarks };

static uint32_t input[LENGTH], output[LENGTH], scratch[LENGTH];
static uint64_t expected; /* checksum of the sorted blocks; 0 until the first sort has made it */

static void fail(const char *name, const char *why)
{
    fprintf(stderr, "sort: %s: %s\n", name, why);
    exit(1);
}

/* xorshift64*: the same numbers on every machine and in every run. */
static void make_input(void)
{
    uint64_t state = 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < LENGTH; i++) {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        input[i] = (uint32_t)(state * 0x2545f4914f6cdd1du >> 32);
    }
}

/* Depends on every number and on its place. */
static uint64_t checksum(const char *name)
{
    uint64_t sum = 0xcbf29ce484222325u;
    for (size_t i = 0; i < LENGTH; i++) {
        if (i % BLOCK_LENGTH != 0 && output[i - 1] > output[i]) fail(name, "the result is not sorted");
        sum = (sum ^ output[i]) * 0x100000001b3u;
    }
    return sum;
}

static double milliseconds(void)
{
    struct timespec now;
    if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) fail("clock", "cannot be read");
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Sorts the blocks in turn, beginning again at the first when `work` asks for more than there are. Each has scratch memory
   of its own: with one for all, one process in fifteen was 40 % slower in radixsort for its whole life. */
static double sample(const struct benchmark *benchmark)
{
    size_t blocks = (size_t)lround(benchmark->work * BLOCKS);
    double began = milliseconds();
    for (size_t i = 0; i < blocks; i++) {
        size_t start = i % BLOCKS * BLOCK_LENGTH;
        memcpy(output + start, input + start, BLOCK_LENGTH * sizeof *input);
        benchmark->sort(output + start, BLOCK_LENGTH, scratch + start);
    }
    return milliseconds() - began;
}

static void check(const char *name)
{
    uint64_t sum = checksum(name);
    if (expected == 0) expected = sum;
    if (sum != expected) fail(name, "sorted, but these are not the numbers it was given");
}

/* Takes turns, so that something else on the machine for a moment spoils one sample of each and not all of one. */
static void measure(void)
{
    for (int s = -1; s < SAMPLES; s++) /* -1 warms the caches and the clock speed, and is not kept */
        for (int i = 0; i < COUNT; i++) {
            double time = sample(&benchmarks[i]);
            check(benchmarks[i].name);
            if (s >= 0) benchmarks[i].samples[s] = time;
        }
}

static void print(void)
{
    for (int i = 0; i < COUNT; i++) {
        const struct benchmark *one = &benchmarks[i];
        if (i == 0 || strcmp(one[-1].suite, one->suite) != 0)
            printf("{\"name\":\"%s\",\"version\":3,\"results\":[\n", one->suite);
        printf(" {\"name\":\"%s\",\"metrics\":[{\"name\":\"time\",\"units\":\"ms\",\"trend\":\"lower-is-better\","
               "\"value\":[", one->name);
        for (int s = 0; s < SAMPLES; s++)
            printf("%s%.4f", s == 0 ? "" : ",", one->samples[s]);
        int last = i + 1 == COUNT || strcmp(one[1].suite, one->suite) != 0;
        printf("]}]}%s\n", last ? "\n]}" : ",");
    }
}

int main(void)
{
    for (int i = 0; i < COUNT; i++)
        if (!(benchmarks[i].work >= 1)) fail(benchmarks[i].name, "SLOWDOWN in config.h must be at least 1");
    make_input();
    measure();
    print();
    fprintf(stderr, "checksum %016llx\n", (unsigned long long)expected);
    if (fflush(stdout) != 0 || ferror(stdout)) fail("stdout", "cannot be written");
    return 0;
}
