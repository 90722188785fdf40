/* Small dense matrices: tight loops of floating point, whose speed hangs on how they are aligned. */
#include "bench.h"

#include <string.h>

enum { SIZE = 40 };

typedef double matrix[SIZE][SIZE];

static matrix left[UNITS], right[UNITS];

void make_input(void)
{
    for (size_t unit = 0; unit < UNITS; unit++)
        for (size_t i = 0; i < SIZE; i++)
            for (size_t j = 0; j < SIZE; j++) {
                left[unit][i][j] = (double)(draw() >> 40) / 16777216.0 + (i == j ? SIZE : 0);
                right[unit][i][j] = (double)(draw() >> 40) / 16777216.0;
            }
}

static uint64_t bits(const matrix of)
{
    uint64_t sum = 0, one;
    for (size_t i = 0; i < SIZE; i++) {
        memcpy(&one, &of[i][(i * 7) % SIZE], sizeof one);
        sum = sum * 31 + one;
    }
    return sum;
}

static uint64_t multiply(size_t unit)
{
    matrix product;
    for (size_t i = 0; i < SIZE; i++)
        for (size_t j = 0; j < SIZE; j++) {
            double sum = 0;
            for (size_t k = 0; k < SIZE; k++) sum += left[unit][i][k] * right[unit][k][j];
            product[i][j] = sum;
        }
    return bits(product);
}

static uint64_t by_rows(size_t unit)
{
    matrix product;
    uint64_t sum = 0;
    for (int again = 0; again < 2; again++) {
        memset(product, 0, sizeof product);
        for (size_t i = 0; i < SIZE; i++)
            for (size_t k = 0; k < SIZE; k++)
                for (size_t j = 0; j < SIZE; j++) product[i][j] += left[unit][i][k] * right[unit][k][j];
        sum += bits(product);
    }
    return sum;
}

/* In place, without pivoting: the diagonal is heavy enough. */
static uint64_t decompose(size_t unit)
{
    matrix lu;
    uint64_t sum = 0;
    for (int again = 0; again < 2; again++) {
        memcpy(lu, left[unit], sizeof lu);
        for (size_t k = 0; k < SIZE; k++)
            for (size_t i = k + 1; i < SIZE; i++) {
                lu[i][k] /= lu[k][k];
                for (size_t j = k + 1; j < SIZE; j++) lu[i][j] -= lu[i][k] * lu[k][j];
            }
        sum += bits(lu);
    }
    return sum;
}

static uint64_t smooth(size_t unit)
{
    matrix at, next;
    memcpy(at, right[unit], sizeof at);
    memcpy(next, at, sizeof next);
    for (int step = 0; step < 20; step++) {
        for (size_t i = 1; i + 1 < SIZE; i++)
            for (size_t j = 1; j + 1 < SIZE; j++)
                next[i][j] = 0.5 * at[i][j] + 0.125 * (at[i - 1][j] + at[i + 1][j] + at[i][j - 1] + at[i][j + 1]);
        memcpy(at, next, sizeof at);
    }
    return bits(at);
}

static uint64_t transpose(size_t unit)
{
    matrix turned;
    uint64_t sum = 0;
    for (int again = 0; again < 20; again++) {
        for (size_t i = 0; i < SIZE; i++)
            for (size_t j = 0; j < SIZE; j++) turned[j][i] = right[(unit + (size_t)again) % UNITS][i][j];
        sum += bits(turned);
    }
    return sum;
}

const struct benchmark benchmarks[] = {
    {"multiply", multiply, 7}, {"multiply by rows", by_rows, 3}, {"decompose", decompose, 4},
    {"smooth", smooth, 6},     {"transpose", transpose, 8},      {0},
};
