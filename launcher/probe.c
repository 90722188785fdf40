/*
 * probe spread PROCESSES MILLISECONDS    which CPUs that many busy processes get
 * probe gap MILLISECONDS NANOSECONDS     how often, and for how long, a busy CPU stops being ours
 * probe rounds MILLISECONDS              how many rounds of the fixed loop fit into that time
 * probe loop ROUNDS                      the fixed loop once: its time
 * probe series PROCESSES ROUNDS          the fixed loop in that many fresh processes, one after the other
 * probe burn CPU MILLISECONDS            a busy loop on one CPU: the load that others are measured beside
 *
 * What `pinbench doctor` runs to see what a host is good for; each line of output is a word and whole numbers (CPUs,
 * nanoseconds). No libc, for the reason the launcher has none. Every process ends by itself, and with its parent.
 */
#if !defined(__linux__) || !(defined(__x86_64__) || defined(__aarch64__))
#error "Linux on x86-64 or aarch64 only"
#endif

typedef unsigned long size;
typedef unsigned long long word;

enum { MOST_CPUS = 4096, MOST_PROCESSES = 4096, MASK_WORDS = MOST_CPUS / 64 };
enum { EINTR = 4, STDOUT = 1, STDERR = 2, SIGKILL = 9, SIGCHLD = 17, PR_SET_PDEATHSIG = 1 };
enum { CLOCK_MONOTONIC = 1, CLOCK_THREAD_CPUTIME = 3 };
enum { PROT_READ_WRITE = 3, MAP_SHARED_ANONYMOUS = 0x21 };
#define SECOND 1000000000ULL
#define MILLISECOND 1000000ULL

/* ------------------------------------------------------------------ the kernel's door */

#if defined(__x86_64__)
enum { WRITE = 1, MMAP = 9, SETITIMER = 38, CLONE = 56, EXECVE = 59, WAIT4 = 61, PRCTL = 157, SCHED_SETAFFINITY = 203 };
enum { SCHED_GETAFFINITY = 204, CLOCK_GETTIME = 228, EXIT_GROUP = 231, GETCPU = 309 };

static long kernel(long number, long a, long b, long c, long d, long e, long f) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

__asm__(".globl _start\n"
        "_start:\n"
        "  xor %ebp, %ebp\n"
        "  mov %rsp, %rdi\n"
        "  and $-16, %rsp\n"
        "  call probe\n"
        "  hlt\n");
#else
enum { WRITE = 64, EXIT_GROUP = 94, SETITIMER = 103, CLOCK_GETTIME = 113, SCHED_SETAFFINITY = 122 };
enum { SCHED_GETAFFINITY = 123, PRCTL = 167, GETCPU = 168, CLONE = 220, EXECVE = 221, MMAP = 222, WAIT4 = 260 };

static long kernel(long number, long a, long b, long c, long d, long e, long f) {
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    register long x5 __asm__("x5") = f;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
    return x0;
}

__asm__(".globl _start\n"
        "_start:\n"
        "  mov x29, #0\n"
        "  mov x30, #0\n"
        "  mov x0, sp\n"
        "  bl probe\n"
        "  brk #1\n");
#endif

__attribute__((noreturn)) static void leave(int status) {
    for (;;) kernel(EXIT_GROUP, status, 0, 0, 0, 0, 0);
}

/* ------------------------------------------------------------------ words */

static char line[512];
static char *at = line;

static void say(const char *text) {
    while (*text) *at++ = *text++;
}

static void say_number(word number) {
    char digits[20];
    int count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    *at++ = ' ';
    while (count) *at++ = digits[--count];
}

static void end_line(int fd) {
    *at++ = '\n';
    for (const char *from = line; from < at;) {
        long done = kernel(WRITE, fd, (long)from, at - from, 0, 0, 0);
        if (done == -EINTR) continue;
        if (done < 0) leave(1);
        from += done;
    }
    at = line;
}

__attribute__((noreturn)) static void give_up(const char *why) {
    at = line;
    say("probe: ");
    say(why);
    end_line(STDERR);
    leave(2);
}

static int same(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return *a == *b;
}

/* A whole number up to a limit; anything else ends the program. */
static word read_number(const char *text, word most) {
    word number = 0;
    if (!*text) give_up("a whole number was expected");
    for (; *text; text++) {
        if (*text < '0' || *text > '9') give_up("a whole number was expected");
        number = number * 10 + (word)(*text - '0');
        if (number > most) give_up("the number is too large");
    }
    return number;
}

/* ------------------------------------------------------------------ time and processes */

static word clock_now(int clock) {
    struct { long seconds, nanoseconds; } now = {0, 0};
    if (kernel(CLOCK_GETTIME, clock, (long)&now, 0, 0, 0, 0) < 0) give_up("the clock cannot be read");
    return (word)now.seconds * SECOND + (word)now.nanoseconds;
}

/* The kernel ends the process after this time, whatever it does (SIGALRM), and when its parent ends. */
static void limit(word nanoseconds) {
    struct { long interval_s, interval_us, s, us; } timer = {0, 0, (long)(nanoseconds / SECOND) + 1, 0};
    if (kernel(SETITIMER, 0, (long)&timer, 0, 0, 0, 0) < 0) give_up("no time limit could be set");
    kernel(PRCTL, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0, 0);
}

/* 0 in the child, as fork(2). */
static long split(void) {
    long pid = kernel(CLONE, SIGCHLD, 0, 0, 0, 0, 0);
    if (pid < 0) give_up("no further process could be started");
    return pid;
}

/* Waits for one child; a child that failed fails the whole probe. */
static void join(void) {
    int status = 0;
    long pid;
    do pid = kernel(WAIT4, -1, (long)&status, 0, 0, 0, 0);
    while (pid == -EINTR);
    if (pid < 0 || status != 0) give_up("one of the probe's processes failed");
}

static word *shared(size words) {
    long place = kernel(MMAP, 0, (long)(words * sizeof(word)), PROT_READ_WRITE, MAP_SHARED_ANONYMOUS, -1, 0);
    if (place < 0 && place > -4096) give_up("no memory");
    return (word *)place;
}

static word mask[MASK_WORDS];

static void stay_on(word cpu) {
    for (size i = 0; i < MASK_WORDS; i++) mask[i] = 0;
    mask[cpu / 64] = 1ULL << (cpu % 64);
    if (kernel(SCHED_SETAFFINITY, 0, sizeof mask, (long)mask, 0, 0, 0) < 0) give_up("the CPU is not ours to use");
}

/* ------------------------------------------------------------------ the fixed loop */

static volatile word sink;

/* Each round needs the one before it: no cache, no memory, no branch to predict. */
static void turn(word rounds) {
    word x = 88172645463325252ULL;
    while (rounds--) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
    }
    sink = x;
}

static void run_rounds(word milliseconds) {
    limit(milliseconds * MILLISECOND + 20 * SECOND);
    word best = 0;
    /* The fastest of five: an interruption makes a loop seem slower than it is, never faster. */
    for (int i = 0; i < 5; i++) {
        word rounds = 0;
        word from = clock_now(CLOCK_MONOTONIC), to;
        do {
            turn(10000);
            rounds += 10000;
            to = clock_now(CLOCK_MONOTONIC);
        } while (to - from < 20 * MILLISECOND);
        word fitting = (word)((double)rounds * (double)(milliseconds * MILLISECOND) / (double)(to - from));
        if (fitting > best) best = fitting;
    }
    say("rounds");
    say_number(best);
    end_line(STDOUT);
}

static void run_loop(word rounds) {
    limit(30 * SECOND);
    word from = clock_now(CLOCK_MONOTONIC);
    turn(rounds);
    word to = clock_now(CLOCK_MONOTONIC);
    say("loop");
    say_number(to - from);
    end_line(STDOUT);
}

/* Fresh processes of a fresh program, so that each has a memory layout of its own where that is random. */
static void run_series(word processes, char *rounds) {
    limit(120 * SECOND);
    char *argv[] = {"probe", "loop", rounds, 0};
    char *envp[] = {0};
    for (word i = 0; i < processes; i++) {
        if (split() == 0) {
            kernel(EXECVE, (long)"/proc/self/exe", (long)argv, (long)envp, 0, 0, 0);
            give_up("the probe cannot start itself again");
        }
        join();
    }
}

/* ------------------------------------------------------------------ who gets which CPU */

static void use_cpus(word *nanoseconds, word until) {
    word before = clock_now(CLOCK_THREAD_CPUTIME);
    while (clock_now(CLOCK_MONOTONIC) < until) {
        turn(5000);
        unsigned cpu = 0;
        kernel(GETCPU, (long)&cpu, 0, 0, 0, 0, 0);
        word used = clock_now(CLOCK_THREAD_CPUTIME);
        if (cpu < MOST_CPUS) __sync_fetch_and_add(&nanoseconds[cpu], used - before);
        before = used;
    }
}

static void run_spread(word processes, word milliseconds) {
    word length = milliseconds * MILLISECOND;
    limit(length + 5 * SECOND);
    word *nanoseconds = shared(MOST_CPUS);
    word until = clock_now(CLOCK_MONOTONIC) + length;
    for (word i = 0; i < processes; i++) {
        if (split()) continue;
        limit(length + 5 * SECOND);
        use_cpus(nanoseconds, until);
        leave(0);
    }
    for (word i = 0; i < processes; i++) join();
    for (word cpu = 0; cpu < MOST_CPUS; cpu++) {
        if (!nanoseconds[cpu]) continue;
        say("spread");
        say_number(cpu);
        say_number(nanoseconds[cpu]);
        end_line(STDOUT);
    }
}

/* ------------------------------------------------------------------ gaps in a busy CPU's time */

enum { COUNT, LONGEST, LOST, LENGTH, FIGURES };

static void find_gaps(word *figures, word from, word length, word threshold) {
    word now;
    do now = clock_now(CLOCK_MONOTONIC);
    while (now < from);
    word first = now;
    while (now - first < length) {
        word next = clock_now(CLOCK_MONOTONIC);
        word gap = next - now;
        now = next;
        if (gap <= threshold) continue;
        figures[COUNT]++;
        figures[LOST] += gap;
        if (gap > figures[LONGEST]) figures[LONGEST] = gap;
    }
    figures[LENGTH] = now - first;
}

static void run_gap(word milliseconds, word threshold) {
    word length = milliseconds * MILLISECOND;
    limit(length + 5 * SECOND);
    word allowed[MASK_WORDS];
    for (size i = 0; i < MASK_WORDS; i++) allowed[i] = 0;
    if (kernel(SCHED_GETAFFINITY, 0, sizeof allowed, (long)allowed, 0, 0, 0) < 0) give_up("our CPUs cannot be read");

    word *figures = shared((size)MOST_CPUS * FIGURES);
    word processes = 0;
    /* All begin together, once all are there. */
    word from = clock_now(CLOCK_MONOTONIC) + 50 * MILLISECOND;
    for (word cpu = 0; cpu < MOST_CPUS; cpu++) {
        if (!(allowed[cpu / 64] >> (cpu % 64) & 1)) continue;
        processes++;
        if (split()) continue;
        limit(length + 5 * SECOND);
        stay_on(cpu);
        find_gaps(figures + cpu * FIGURES, from, length, threshold);
        leave(0);
    }
    for (word i = 0; i < processes; i++) join();
    /* On the clock that the caller reads too, to find what else happened in this time. */
    say("busy");
    say_number(from);
    say_number(from + length);
    end_line(STDOUT);
    for (word cpu = 0; cpu < MOST_CPUS; cpu++) {
        if (!(allowed[cpu / 64] >> (cpu % 64) & 1)) continue;
        say("gap");
        say_number(cpu);
        for (int i = 0; i < FIGURES; i++) say_number(figures[cpu * FIGURES + (word)i]);
        end_line(STDOUT);
    }
}

static void run_burn(word cpu, word milliseconds) {
    limit(milliseconds * MILLISECOND + SECOND);
    stay_on(cpu);
    word until = clock_now(CLOCK_MONOTONIC) + milliseconds * MILLISECOND;
    while (clock_now(CLOCK_MONOTONIC) < until) turn(100000);
}

/* stack: argc, then argv up to a null. */
__attribute__((noreturn, used)) void probe(long *stack) {
    long argc = stack[0];
    char **argv = (char **)(stack + 1);
    const word minute = 60000;
    if (argc == 4 && same(argv[1], "spread")) {
        run_spread(read_number(argv[2], MOST_PROCESSES), read_number(argv[3], minute));
    } else if (argc == 4 && same(argv[1], "gap")) {
        run_gap(read_number(argv[2], minute), read_number(argv[3], SECOND));
    } else if (argc == 3 && same(argv[1], "rounds")) {
        run_rounds(read_number(argv[2], minute));
    } else if (argc == 3 && same(argv[1], "loop")) {
        run_loop(read_number(argv[2], 1ULL << 40));
    } else if (argc == 4 && same(argv[1], "series")) {
        read_number(argv[3], 1ULL << 40);
        run_series(read_number(argv[2], 1000), argv[3]);
    } else if (argc == 4 && same(argv[1], "burn")) {
        run_burn(read_number(argv[2], MOST_CPUS - 1), read_number(argv[3], minute));
    } else {
        give_up("spread | gap | rounds | loop | series | burn, with two numbers (rounds and loop: one)");
    }
    leave(0);
}
