/* The loops of a compressor: matches, bits, copies, a checksum by table. */
#include "bench.h"

#include <string.h>

enum { LENGTH = 4096, WINDOW = 4096, HASHES = 1024, LEAST = 4, MOST = 60 };

static uint8_t plain[UNITS][LENGTH], packed[UNITS][2 * LENGTH], unpacked[LENGTH];
static size_t packed_length[UNITS];
static uint32_t crc_table[256];

/* A flag byte 0 and a literal, or the length of a match and how far back it lies. */
static size_t pack(const uint8_t *from, uint8_t *to)
{
    uint16_t last[HASHES] = {0};
    size_t out = 0;
    for (size_t at = 0; at < LENGTH;) {
        size_t match = 0, length = 0;
        if (at + LEAST < LENGTH) {
            uint32_t four;
            memcpy(&four, from + at, sizeof four);
            uint16_t *slot = &last[four * 2654435761u >> 22];
            match = *slot;
            *slot = (uint16_t)(at + 1);
        }
        if (match != 0)
            while (length < MOST && at + length < LENGTH && from[match - 1 + length] == from[at + length]) length++;
        if (length >= LEAST) {
            size_t back = at - (match - 1);
            to[out++] = (uint8_t)length;
            to[out++] = (uint8_t)back;
            to[out++] = (uint8_t)(back >> 8);
            at += length;
        } else {
            to[out++] = 0;
            to[out++] = from[at++];
        }
    }
    return out;
}

void make_input(void)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t crc = byte;
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
        crc_table[byte] = crc;
    }
    for (size_t unit = 0; unit < UNITS; unit++) {
        for (size_t at = 0; at < LENGTH;) {
            size_t length = 1 + draw() % 24, from = at > 64 && draw() % 3 != 0 ? draw() % (at - 32) : LENGTH;
            for (size_t i = 0; i < length && at < LENGTH; i++, at++)
                plain[unit][at] = from == LENGTH ? (uint8_t)(draw() % 60) : plain[unit][from + i];
        }
        packed_length[unit] = pack(plain[unit], packed[unit]);
    }
}

static uint64_t compress(size_t unit)
{
    static uint8_t made[2 * LENGTH];
    size_t length = pack(plain[unit], made) + pack(plain[(unit + 1) % UNITS], made);
    return length * 31 + made[length % LENGTH];
}

static uint64_t decompress(size_t unit)
{
    uint64_t sum = 0;
    for (size_t again = 0; again < 3; again++) {
        const uint8_t *at = packed[(unit + again) % UNITS], *end = at + packed_length[(unit + again) % UNITS];
        size_t out = 0;
        while (at < end) {
            size_t length = *at++;
            if (length == 0) {
                unpacked[out++] = *at++;
                continue;
            }
            size_t back = at[0] | (size_t)at[1] << 8;
            at += 2;
            for (; length > 0; length--, out++) unpacked[out] = unpacked[out - back];
        }
        sum = sum * 31 + out + unpacked[unit];
    }
    return sum;
}

static uint64_t checksum(size_t unit)
{
    uint32_t crc = ~0u;
    for (int again = 0; again < 4; again++)
        for (size_t i = 0; i < LENGTH; i++) crc = crc >> 8 ^ crc_table[(crc ^ plain[unit][i]) & 0xff];
    return ~crc;
}

/* A code of 3 bits for small numbers, 9 for others; written and read back. */
static uint64_t bit_codes(size_t unit)
{
    static uint8_t stream[2 * LENGTH];
    uint64_t held = 0, sum = 0;
    unsigned bits = 0;
    size_t out = 0;
    for (size_t i = 0; i < LENGTH; i++) {
        unsigned value = plain[unit][i];
        held |= (uint64_t)(value < 4 ? value << 1 : value << 1 | 1) << bits;
        for (bits += value < 4 ? 3 : 9; bits >= 8; bits -= 8, held >>= 8) stream[out++] = (uint8_t)held;
    }
    stream[out] = (uint8_t)held;
    size_t at = 0;
    for (size_t i = 0; i < LENGTH; i++) {
        uint32_t word;
        memcpy(&word, stream + at / 8, sizeof word);
        word >>= at % 8;
        at += word & 1 ? 9 : 3;
        sum = sum * 31 + (word >> 1 & (word & 1 ? 0xff : 3));
    }
    return sum;
}

static uint64_t run_lengths(size_t unit)
{
    uint64_t sum = 0;
    for (int shift = 3; shift < 6; shift++)
        for (size_t i = 0; i < LENGTH;) {
            size_t run = 1;
            while (i + run < LENGTH && plain[unit][i + run] >> shift == plain[unit][i] >> shift) run++;
            sum = sum * 31 + run;
            i += run;
        }
    return sum;
}

const struct benchmark benchmarks[] = {
    {"compress", compress, 3},   {"decompress", decompress, 7},   {"checksum", checksum, 2},
    {"bit codes", bit_codes, 6}, {"run lengths", run_lengths, 2}, {0},
};
