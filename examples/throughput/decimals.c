#include "decimals.h"

enum { ZONE = 0xF0, PLUS = 0xC, MINUS = 0xD };

void write_display(int64_t number, uint8_t field[DISPLAY_BYTES])
{
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    for (int i = DISPLAY_BYTES - 1; i >= 0; i--, rest /= 10)
        field[i] = (uint8_t)(ZONE | rest % 10);
    uint8_t *last = &field[DISPLAY_BYTES - 1];
    *last = (uint8_t)((number < 0 ? MINUS : PLUS) << 4 | (*last & 0xF));
}

int64_t read_display(const uint8_t field[DISPLAY_BYTES])
{
    int64_t number = 0;
    for (int i = 0; i < DISPLAY_BYTES; i++)
        number = number * 10 + (field[i] & 0xF);
    return field[DISPLAY_BYTES - 1] >> 4 == MINUS ? -number : number;
}

void write_comp3(int64_t number, uint8_t field[COMP3_BYTES])
{
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    field[COMP3_BYTES - 1] = (uint8_t)(rest % 10 << 4 | (number < 0 ? MINUS : PLUS));
    rest /= 10;
    for (int i = COMP3_BYTES - 2; i >= 0; i--, rest /= 100)
        field[i] = (uint8_t)(rest / 10 % 10 << 4 | rest % 10);
}

int64_t read_comp3(const uint8_t field[COMP3_BYTES])
{
    int64_t number = 0;
    for (int i = 0; i < COMP3_BYTES - 1; i++)
        number = number * 100 + (field[i] >> 4) * 10 + (field[i] & 0xF);
    number = number * 10 + (field[COMP3_BYTES - 1] >> 4);
    return (field[COMP3_BYTES - 1] & 0xF) == MINUS ? -number : number;
}
