/* Searches: recursion, indirect branches, pointers through a tree. */
#include "bench.h"

#include <string.h>

enum { NODES = 1500, LOOKUPS = 500, CODE = 3000, CELLS = 24 };

struct node {
    uint32_t key;
    struct node *left, *right;
};

static struct node nodes[NODES], *root;
static uint32_t wanted[UNITS][LOOKUPS];
static uint8_t code[UNITS][CODE];
static uint8_t walls[UNITS][CELLS][CELLS];

void make_input(void)
{
    for (size_t i = 0; i < NODES; i++) {
        nodes[i].key = (uint32_t)(draw() >> 40);
        struct node **at = &root;
        while (*at != NULL) at = nodes[i].key < (*at)->key ? &(*at)->left : &(*at)->right;
        *at = &nodes[i];
    }
    for (size_t unit = 0; unit < UNITS; unit++) {
        for (size_t i = 0; i < LOOKUPS; i++)
            wanted[unit][i] = draw() % 2 == 0 ? nodes[draw() % NODES].key : (uint32_t)(draw() >> 40);
        for (size_t i = 0; i < CODE; i++) code[unit][i] = (uint8_t)(draw() % 8);
        for (size_t y = 0; y < CELLS; y++)
            for (size_t x = 0; x < CELLS; x++) walls[unit][y][x] = draw() % 10 < 3;
    }
}

static uint64_t tree_lookup(size_t unit)
{
    uint64_t found = 0;
    for (size_t i = 0; i < LOOKUPS; i++) {
        const struct node *at = root;
        while (at != NULL && at->key != wanted[unit][i]) at = wanted[unit][i] < at->key ? at->left : at->right;
        found = found * 3 + (at != NULL);
    }
    return found;
}

/* A machine with four registers; every kind of instruction is a branch of its own. */
static uint64_t interpret(size_t unit)
{
    uint64_t a = unit, b = 1, c = 2, d = 3;
    for (int again = 0; again < 3; again++)
        for (size_t i = 0; i < CODE; i++)
            switch (code[unit][i]) {
            case 0: a += b; break;
            case 1: b ^= c >> 3; break;
            case 2: c = c * 5 + d; break;
            case 3: d -= a; break;
            case 4: a = a << 7 | a >> 57; break;
            case 5: if (b & 1) i++; break;
            case 6: { uint64_t kept = b; b = d; d = kept; } break;
            default: c ^= a + i;
            }
    return a ^ b ^ c ^ d;
}

static unsigned place_queens(unsigned size, unsigned columns, unsigned left, unsigned right)
{
    unsigned all = (1u << size) - 1, solutions = 0;
    if (columns == all) return 1;
    for (unsigned free = all & ~(columns | left | right); free != 0; free &= free - 1) {
        unsigned queen = free & -free;
        solutions += place_queens(size, columns | queen, (left | queen) << 1, (right | queen) >> 1);
    }
    return solutions;
}

/* Where the first queen stands is the unit's. */
static uint64_t queens(size_t unit)
{
    unsigned queen = 1u << unit % 9;
    return place_queens(9, queen, queen << 1, queen >> 1);
}

/* How far everything is from a corner, breadth first. */
static uint64_t flood(size_t unit)
{
    uint16_t distance[CELLS][CELLS], queue[CELLS * CELLS];
    uint64_t sum = 0;
    for (size_t start = 0; start < 5; start++) {
        size_t first = 0, last = 0;
        memset(distance, 0, sizeof distance);
        queue[last++] = (uint16_t)(start * CELLS + start);
        distance[start][start] = 1;
        while (first < last) {
            size_t x = queue[first] % CELLS, y = queue[first] / CELLS;
            first++;
            for (int side = 0; side < 4; side++) {
                size_t nx = x + (side == 0) - (side == 1), ny = y + (side == 2) - (side == 3);
                if (nx >= CELLS || ny >= CELLS || walls[unit][ny][nx] || distance[ny][nx] != 0) continue;
                distance[ny][nx] = (uint16_t)(distance[y][x] + 1);
                queue[last++] = (uint16_t)(ny * CELLS + nx);
            }
        }
        sum = sum * 31 + last;
    }
    return sum;
}

const struct benchmark benchmarks[] = {
    {"tree lookup", tree_lookup, 5}, {"interpreter", interpret, 1}, {"queens", queens, 20}, {"flood", flood, 3}, {0},
};
