/* Hash tables: dependent loads, unpredictable hits and misses, short strings. */
#include "bench.h"

#include <string.h>

enum { SLOTS = 2048, KEYS = 1200, LOOKUPS = 4000, BUCKETS = 512, WORD = 12 };

struct node {
    uint64_t key;
    struct node *next;
};

static uint64_t keys[KEYS], wanted[UNITS][LOOKUPS], table[SLOTS];
static struct node nodes[KEYS], *buckets[BUCKETS];
static char words[KEYS][WORD];
static uint16_t word_table[SLOTS];

static size_t mixed(uint64_t key)
{
    key ^= key >> 31;
    key *= 0x7fb5d329728ea185u;
    return (size_t)(key >> 40);
}

static size_t string_hash(const char *text)
{
    uint64_t hash = 0xcbf29ce484222325u;
    for (; *text != 0; text++) hash = (hash ^ (unsigned char)*text) * 0x100000001b3u;
    return (size_t)(hash >> 20);
}

static void insert(uint64_t *into, uint64_t key)
{
    size_t slot = mixed(key) % SLOTS;
    while (into[slot] != 0 && into[slot] != key) slot = (slot + 1) % SLOTS;
    into[slot] = key;
}

static void remember_word(size_t index)
{
    size_t slot = string_hash(words[index]) % SLOTS;
    while (word_table[slot] != 0) slot = (slot + 1) % SLOTS;
    word_table[slot] = (uint16_t)(index + 1);
}

void make_input(void)
{
    for (size_t i = 0; i < KEYS; i++) {
        keys[i] = draw() | 1;
        insert(table, keys[i]);
        size_t bucket = mixed(keys[i]) % BUCKETS;
        nodes[i] = (struct node){keys[i], buckets[bucket]};
        buckets[bucket] = &nodes[i];
        size_t length = 3 + draw() % (WORD - 4);
        for (size_t at = 0; at < length; at++) words[i][at] = (char)('a' + draw() % 26);
        remember_word(i);
    }
    for (size_t unit = 0; unit < UNITS; unit++)
        for (size_t i = 0; i < LOOKUPS; i++)
            wanted[unit][i] = draw() % 3 == 0 ? draw() | 1 : keys[draw() % KEYS];
}

static uint64_t open_lookup(size_t unit)
{
    uint64_t found = 0;
    for (size_t i = 0; i < LOOKUPS; i++) {
        uint64_t key = wanted[unit][i];
        size_t slot = mixed(key) % SLOTS;
        while (table[slot] != 0 && table[slot] != key) slot = (slot + 1) % SLOTS;
        found = found * 3 + (table[slot] == key);
    }
    return found;
}

static uint64_t chained_lookup(size_t unit)
{
    uint64_t found = 0;
    for (size_t i = 0; i < LOOKUPS; i++) {
        const struct node *at = buckets[mixed(wanted[unit][i]) % BUCKETS];
        while (at != NULL && at->key != wanted[unit][i]) at = at->next;
        found = found * 3 + (at != NULL);
    }
    return found;
}

static uint64_t build(size_t unit)
{
    static uint64_t fresh[SLOTS];
    uint64_t sum = 0;
    for (size_t part = 0; part < 3; part++) {
        memset(fresh, 0, sizeof fresh);
        for (size_t i = 0; i < KEYS; i++) insert(fresh, wanted[unit][part * KEYS + i]);
        for (size_t slot = 0; slot < SLOTS; slot += 7) sum = sum * 31 + fresh[slot];
    }
    return sum;
}

static uint64_t word_lookup(size_t unit)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < LOOKUPS / 2; i++) {
        const char *word = words[wanted[unit][i] % KEYS];
        size_t slot = string_hash(word) % SLOTS;
        while (strcmp(words[word_table[slot] - 1], word) != 0) slot = (slot + 1) % SLOTS;
        sum = sum * 31 + word_table[slot];
    }
    return sum;
}

const struct benchmark benchmarks[] = {
    {"open lookup", open_lookup, 2}, {"chained lookup", chained_lookup, 2},
    {"build", build, 3},             {"word lookup", word_lookup, 2},       {0},
};
