/* Parsing: a branch for nearly every byte. */
#include "bench.h"

#include <stdio.h>
#include <string.h>

enum { LENGTH = 8192, NEEDLE = 6 };

static char numbers[UNITS][LENGTH], objects[UNITS][LENGTH], prose[UNITS][LENGTH];

static void fill(char *text, int (*piece)(char *at, size_t room))
{
    size_t used = 0;
    while (used + 64 < LENGTH) used += (size_t)piece(text + used, LENGTH - used);
    memset(text + used, ' ', LENGTH - 1 - used);
}

static int number_piece(char *at, size_t room)
{
    unsigned wide = (unsigned)(draw() % 30);
    return snprintf(at, room, "%s%llu%c", draw() % 4 == 0 ? "-" : "", (unsigned long long)(draw() >> (wide + 33)),
                    draw() % 9 == 0 ? '\n' : ',');
}

static int object_piece(char *at, size_t room)
{
    static const char *const names[] = {"id", "name", "size", "next", "a \\\"quoted\\\" one"};
    static const char *const values[] = {"true", "null", "[1, 22, 333]", "\"some text\"", "{\"deep\": [[]]}", "-12.5e3"};
    return snprintf(at, room, "{\"%s\": %s, \"n\": %u} ", names[draw() % 5], values[draw() % 6], (unsigned)(draw() % 5000));
}

static int prose_piece(char *at, size_t room)
{
    char word[12] = {0};
    size_t length = 1 + draw() % 10;
    for (size_t i = 0; i < length; i++) word[i] = (char)((draw() % 11 == 0 ? 'A' : 'a') + draw() % 26);
    return snprintf(at, room, "%s%s", word, draw() % 12 == 0 ? ".\n" : " ");
}

void make_input(void)
{
    for (size_t unit = 0; unit < UNITS; unit++) {
        fill(numbers[unit], number_piece);
        fill(objects[unit], object_piece);
        fill(prose[unit], prose_piece);
    }
}

static uint64_t parse_numbers(size_t unit)
{
    uint64_t sum = 0;
    for (int again = 0; again < 2; again++)
        for (const char *at = numbers[unit]; *at != 0;) {
            int negative = *at == '-';
            if (negative) at++;
            int64_t value = 0;
            while (*at >= '0' && *at <= '9') value = value * 10 + (*at++ - '0');
            sum += (uint64_t)(negative ? -value : value);
            if (*at != 0) at++;
        }
    return sum;
}

/* Kinds of tokens and how deep they lie. */
static uint64_t tokens(size_t unit)
{
    uint64_t sum = 0, depth = 0;
    for (const char *at = objects[unit]; *at != 0; at++)
        switch (*at) {
        case '{':
        case '[':
            depth++;
            sum = sum * 31 + depth;
            break;
        case '}':
        case ']':
            depth--;
            sum = sum * 31 + 7;
            break;
        case '"':
            for (at++; *at != '"'; at++)
                if (*at == '\\') at++;
            sum = sum * 31 + 11;
            break;
        case 't':
        case 'n':
            at += 3;
            sum = sum * 31 + 13;
            break;
        case ' ':
        case ',':
        case ':':
            break;
        default:
            while (at[1] == '.' || at[1] == 'e' || (at[1] >= '0' && at[1] <= '9')) at++;
            sum = sum * 31 + 17;
        }
    return sum;
}

static uint64_t count_words(size_t unit)
{
    uint64_t words = 0, lines = 0, capitals = 0;
    int inside = 0;
    for (int again = 0; again < 2; again++)
        for (const char *at = prose[unit]; *at != 0; at++) {
            int letter = (*at | 32) >= 'a' && (*at | 32) <= 'z';
            if (letter && !inside) words++;
            if (*at == '\n') lines++;
            if (*at >= 'A' && *at <= 'Z') capitals++;
            inside = letter;
        }
    return words << 40 ^ lines << 20 ^ capitals;
}

/* Horspool's search for pieces of the text itself. */
static uint64_t search(size_t unit)
{
    const char *text = prose[unit];
    uint64_t sum = 0;
    for (size_t from = LENGTH / 3; from < LENGTH - 200; from += LENGTH / 8) {
        const char *needle = text + from;
        size_t skip[256];
        for (size_t byte = 0; byte < 256; byte++) skip[byte] = NEEDLE;
        for (size_t i = 0; i + 1 < NEEDLE; i++) skip[(unsigned char)needle[i]] = NEEDLE - 1 - i;
        for (size_t at = 0; at + NEEDLE < LENGTH; at += skip[(unsigned char)text[at + NEEDLE - 1]])
            if (memcmp(text + at, needle, NEEDLE) == 0) sum = sum * 31 + at;
    }
    return sum;
}

const struct benchmark benchmarks[] = {
    {"numbers", parse_numbers, 3}, {"tokens", tokens, 6}, {"words", count_words, 3}, {"search", search, 3}, {0},
};
