#ifndef DECIMALS_H
#define DECIMALS_H

#include <stddef.h>
#include <stdint.h>

enum {
    DIGITS = 15,
    DISPLAY_BYTES = DIGITS,         /* one byte a digit; the last one carries the sign as well */
    COMP3_BYTES = (DIGITS + 1) / 2, /* two digits a byte; the last half byte is the sign */
};

/* Writes a number of at most DIGITS digits as a zoned decimal (COBOL's DISPLAY), in EBCDIC. */
void write_display(int64_t number, uint8_t field[DISPLAY_BYTES]);
int64_t read_display(const uint8_t field[DISPLAY_BYTES]);

/* Writes it as a packed decimal (COBOL's COMP-3). */
void write_comp3(int64_t number, uint8_t field[COMP3_BYTES]);
int64_t read_comp3(const uint8_t field[COMP3_BYTES]);

#endif
