#include "sorts.h"

#include <string.h>

enum { FEW = 16 }; /* below this many numbers, insertion wins */

static void swap(uint32_t *a, uint32_t *b)
{
    uint32_t kept = *a;
    *a = *b;
    *b = kept;
}

static void insertionsort(uint32_t *numbers, size_t length)
{
    for (size_t i = 1; i < length; i++) {
        uint32_t moving = numbers[i];
        size_t hole = i;
        for (; hole > 0 && numbers[hole - 1] > moving; hole--)
            numbers[hole] = numbers[hole - 1];
        numbers[hole] = moving;
    }
}

/* Median of three, then Hoare's partition; the shorter side by recursion, the longer by the loop. */
void quicksort(uint32_t *numbers, size_t length, uint32_t *scratch)
{
    while (length > FEW) {
        uint32_t *middle = &numbers[length / 2], *last = &numbers[length - 1];
        if (*middle < numbers[0]) swap(middle, &numbers[0]);
        if (*last < numbers[0]) swap(last, &numbers[0]);
        if (*last < *middle) swap(last, middle);

        uint32_t pivot = *middle;
        ptrdiff_t left = -1, right = (ptrdiff_t)length;
        for (;;) {
            do left++; while (numbers[left] < pivot);
            do right--; while (numbers[right] > pivot);
            if (left >= right) break;
            swap(&numbers[left], &numbers[right]);
        }

        size_t below = (size_t)right + 1, above = length - below;
        if (below < above) {
            quicksort(numbers, below, scratch);
            numbers += below;
            length = above;
        } else {
            quicksort(numbers + below, above, scratch);
            length = below;
        }
    }
    insertionsort(numbers, length);
}

void mergesort(uint32_t *numbers, size_t length, uint32_t *scratch)
{
    if (length <= FEW) {
        insertionsort(numbers, length);
        return;
    }
    size_t half = length / 2;
    mergesort(numbers, half, scratch);
    mergesort(numbers + half, length - half, scratch);

    memcpy(scratch, numbers, half * sizeof *numbers);
    size_t left = 0, right = half, out = 0;
    while (left < half && right < length)
        numbers[out++] = numbers[right] < scratch[left] ? numbers[right++] : scratch[left++];
    memcpy(numbers + out, scratch + left, (half - left) * sizeof *numbers);
}

static void sink(uint32_t *heap, size_t hole, size_t length)
{
    uint32_t moving = heap[hole];
    for (size_t child; (child = 2 * hole + 1) < length; hole = child) {
        if (child + 1 < length && heap[child] < heap[child + 1]) child++;
        if (heap[child] <= moving) break;
        heap[hole] = heap[child];
    }
    heap[hole] = moving;
}

void heapsort(uint32_t *numbers, size_t length, uint32_t *scratch)
{
    (void)scratch;
    for (size_t i = length / 2; i > 0; i--)
        sink(numbers, i - 1, length);
    for (size_t end = length; end > 1; end--) {
        swap(&numbers[0], &numbers[end - 1]);
        sink(numbers, 0, end - 1);
    }
}

/* Moves the numbers into `to`, ordered by the byte at `shift`; numbers with the same byte keep their order. */
static void distribute(const uint32_t *from, uint32_t *to, size_t length, unsigned shift)
{
    size_t place[256] = {0}, next = 0;
    for (size_t i = 0; i < length; i++)
        place[from[i] >> shift & 0xff]++;
    for (size_t byte = 0; byte < 256; byte++) {
        size_t count = place[byte];
        place[byte] = next;
        next += count;
    }
    for (size_t i = 0; i < length; i++)
        to[place[from[i] >> shift & 0xff]++] = from[i];
}

/* Least significant byte first; after four passes the result is back where it began. */
void radixsort(uint32_t *numbers, size_t length, uint32_t *scratch)
{
    distribute(numbers, scratch, length, 0);
    distribute(scratch, numbers, length, 8);
    distribute(numbers, scratch, length, 16);
    distribute(scratch, numbers, length, 24);
}

/* One pass by the highest byte; what is left out of order is near its place, which insertion is good at. */
void bucketsort(uint32_t *numbers, size_t length, uint32_t *scratch)
{
    distribute(numbers, scratch, length, 24);
    memcpy(numbers, scratch, length * sizeof *numbers);
    insertionsort(numbers, length);
}
