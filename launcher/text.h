/* Words and numbers. */

static char *append(char *at, const char *text) {
    while (*text) *at++ = *text++;
    return at;
}

static char *append_number(char *at, size number) {
    char digits[20];
    int count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    while (count) *at++ = digits[--count];
    return at;
}

static size length_of(const char *text) {
    size length = 0;
    while (text[length]) length++;
    return length;
}

static int same(const char *one, const char *other) {
    while (*one && *one == *other) one++, other++;
    return *one == *other;
}

/* Moves past a word that stands there; 0 when another does. */
__attribute__((unused)) static int take(const char **at, const char *word) {
    const char *rest = *at;
    while (*word)
        if (*rest++ != *word++) return 0;
    *at = rest;
    return 1;
}

/* Moves past a whole number; 0 when there is none, or it has more than 18 digits. */
__attribute__((unused)) static int take_number(const char **at, size *number) {
    int digits = 0;
    *number = 0;
    for (; **at >= '0' && **at <= '9'; ++*at) {
        *number = *number * 10 + (size)(**at - '0');
        if (++digits > 18) return 0;
    }
    return digits > 0;
}
