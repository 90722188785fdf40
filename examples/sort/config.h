#ifndef CONFIG_H
#define CONFIG_H

/* How much work mergesort has to do: 1.0 is the plain benchmark, 1.3 gives it 30 % more blocks to sort. Change it to see a
   regression that is real, and in one benchmark only. It must not be below 1. */
#define SLOWDOWN 1.0

/* One sample sorts BLOCKS arrays of BLOCK_LENGTH numbers: small enough for a core's own cache, and far too many together
   for the branch predictor to learn. */
#define BLOCK_LENGTH 1024
#define BLOCKS 100

/* Samples of each benchmark in one run of the program. */
#define SAMPLES 21

#endif
