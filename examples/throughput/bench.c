/* Writes a table of numbers as DISPLAY and as COMP-3 fields and puts the speed of both into perf.json, in the folder
   $PINBENCH_OUTPUT or here. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "decimals.h"

enum { COUNT = 100000, PASSES = 100 };

static int64_t numbers[COUNT];
static uint8_t display[COUNT][DISPLAY_BYTES], comp3[COUNT][COMP3_BYTES];

static void fail(const char *why)
{
    fprintf(stderr, "throughput: %s\n", why);
    exit(1);
}

/* A linear congruential generator: the same signed numbers, of 1 to DIGITS digits, in every run. */
static void make_numbers(void)
{
    uint64_t state = 20240229;
    for (size_t i = 0; i < COUNT; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        int64_t size = (int64_t)((state >> 11) % 1000000000000000u);
        for (uint64_t shorter = i % DIGITS; shorter > 0; shorter--)
            size /= 10;
        numbers[i] = state >> 63 ? -size : size;
    }
}

static double seconds(void)
{
    struct timespec now;
    if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) fail("the clock cannot be read");
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void write_all_display(void)
{
    for (size_t i = 0; i < COUNT; i++)
        write_display(numbers[i], display[i]);
}

static void write_all_comp3(void)
{
    for (size_t i = 0; i < COUNT; i++)
        write_comp3(numbers[i], comp3[i]);
}

/* MiB of fields written in a second; the first pass, which touches the pages, is not counted. */
static double measure(void (*write_all)(void), size_t bytes)
{
    write_all();
    double began = seconds();
    for (int pass = 0; pass < PASSES; pass++)
        write_all();
    return (double)bytes * PASSES / (seconds() - began) / (1 << 20);
}

static void check(void)
{
    for (size_t i = 0; i < COUNT; i++) {
        if (read_display(display[i]) != numbers[i]) fail("a DISPLAY field does not hold the number written to it");
        if (read_comp3(comp3[i]) != numbers[i]) fail("a COMP-3 field does not hold the number written to it");
    }
}

int main(void)
{
    make_numbers();
    double display_mibps = measure(write_all_display, sizeof display);
    double comp3_mibps = measure(write_all_comp3, sizeof comp3);
    check();

    struct rusage used;
    if (getrusage(RUSAGE_SELF, &used) != 0) fail("the memory in use cannot be read");

    const char *folder = getenv("PINBENCH_OUTPUT");
    char path[4096];
    int length = snprintf(path, sizeof path, "%s/perf.json", folder != NULL ? folder : ".");
    if (length < 0 || (size_t)length >= sizeof path) fail("PINBENCH_OUTPUT is too long");

    FILE *file = fopen(path, "w");
    if (file == NULL) {
        perror(path);
        return 1;
    }
    fprintf(file,
            "{\"display_mibps\":%.3f,\"comp3_mibps\":%.3f,\"max_rss_mib\":%.3f,\"warnings\":[],\"errors\":[]}\n",
            display_mibps, comp3_mibps, (double)used.ru_maxrss / 1024);
    if (ferror(file) || fclose(file) != 0) fail("perf.json could not be written");
    return 0;
}
