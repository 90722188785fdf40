/* Measures the benchmarks of the program it is linked with and prints pinbench's own format. */
#define _POSIX_C_SOURCE 200809L

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SAMPLES = 7, MOST_BENCHMARKS = 16 };

static double samples[MOST_BENCHMARKS][SAMPLES];
static uint64_t expected[MOST_BENCHMARKS][UNITS];

static void fail(const char *name, const char *why)
{
    fprintf(stderr, "bench: %s: %s\n", name, why);
    exit(1);
}

/* xorshift64* */
uint64_t draw(void)
{
    static uint64_t state = 0x9e3779b97f4a7c15u;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * 0x2545f4914f6cdd1du;
}

/* Time as it passes or, where BENCH_CLOCK says "cpu", this process's own: other work on the CPU is not in it. */
static clockid_t chosen_clock = CLOCK_MONOTONIC;

static double milliseconds(void)
{
    struct timespec now;
    if (clock_gettime(chosen_clock, &now) != 0) fail("clock", "cannot be read");
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Units beyond the last begin again at the first. The sum that is compared leaves nothing for the compiler to drop. */
static double sample(const struct benchmark *one, const uint64_t *sums)
{
    uint64_t wrong = 0;
    double began = milliseconds();
    for (size_t i = 0; i < one->rounds * units_a_round; i++)
        wrong |= one->work(i % UNITS) ^ sums[i % UNITS];
    double took = milliseconds() - began;
    if (wrong != 0) fail(one->name, "another result than the first time");
    return took;
}

/* Benchmarks take turns, so that a disturbance spoils one sample of each and not all of one. */
static void measure(size_t count)
{
    for (int s = -1; s < SAMPLES; s++) /* -1 warms the caches and the clock speed, and is not kept */
        for (size_t b = 0; b < count; b++) {
            double took = sample(&benchmarks[b], expected[b]);
            if (s >= 0) samples[b][s] = took;
        }
}

static void print(size_t count)
{
    printf("{\"schema\":\"pinbench.results/1\",\"results\":[\n");
    for (size_t b = 0; b < count; b++) {
        printf("{\"benchmark\":\"%s\",\"metrics\":[{\"metric\":\"time\",\"unit\":\"ms\",\"better\":\"lower\",\"value\":[",
               benchmarks[b].name);
        for (int s = 0; s < SAMPLES; s++)
            printf("%s%.5g", s == 0 ? "" : ",", samples[b][s]);
        printf("]}]}%s\n", benchmarks[b + 1].name == NULL ? "]}" : ",");
    }
}

int main(void)
{
    size_t count = 0;
    while (benchmarks[count].name != NULL) count++;
    if (count > MOST_BENCHMARKS) fail("program", "has too many benchmarks");
    const char *clock_name = getenv("BENCH_CLOCK");
    if (clock_name != NULL && strcmp(clock_name, "cpu") == 0) chosen_clock = CLOCK_PROCESS_CPUTIME_ID;
    make_input();
    for (size_t b = 0; b < count; b++)
        for (size_t unit = 0; unit < UNITS; unit++)
            expected[b][unit] = benchmarks[b].work(unit);
    measure(count);
    print(count);
    fprintf(stderr, "%zu units a round\n", units_a_round);
    if (fflush(stdout) != 0 || ferror(stdout)) fail("stdout", "cannot be written");
    return 0;
}
