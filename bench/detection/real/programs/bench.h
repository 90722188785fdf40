#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

/* Different work there is: unit 0 to UNITS - 1, far too many for the branch predictor to learn. A hundred, so that one
   unit more is one per cent more. */
#define UNITS 100

/* Does one unit of work and answers a checksum of its result: the same unit, the same work, the same checksum. */
typedef uint64_t unit_function(size_t unit);

struct benchmark {
    const char *name;
    unit_function *work;
    size_t rounds; /* a sample does every unit so often: some eight milliseconds on a fast machine */
};

/* Of the program: its benchmarks, ended by one without a name, and what they need before the first of them. */
extern const struct benchmark benchmarks[];
void make_input(void);

/* Units in a round: UNITS, or more of them where the program is slowed. In a file of its own, so that the code is the same
   whatever the number. */
extern const size_t units_a_round;

/* The same numbers on every machine and in every run. */
uint64_t draw(void);

#endif
