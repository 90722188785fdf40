#ifndef SORTS_H
#define SORTS_H

#include <stddef.h>
#include <stdint.h>

/* Sorts `length` numbers, smallest first, in place. `scratch` has room for `length` more. */
typedef void sort_function(uint32_t *numbers, size_t length, uint32_t *scratch);

sort_function quicksort, mergesort, heapsort; /* by comparing */
sort_function radixsort, bucketsort;          /* by distributing */

#endif
