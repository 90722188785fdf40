/*
 * The launcher's options: each sets one thing on this process, which the command inherits. Each takes the text of its
 * value and returns 0 or an error number; EINVAL is always a value of the wrong form.
 */

/* <linux/personality.h>. The seccomp profile compares the whole value, so no other bit may ever be passed. */
enum { ADDR_NO_RANDOMIZE = 0x40000 };
static const long ASK_PERSONALITY = 0xffffffff;

static int set_aslr(const char *value) {
    long result;
    if (same(value, "off")) {
        result = kernel(PERSONALITY, ADDR_NO_RANDOMIZE, 0, 0, 0, 0);
    } else if (same(value, "on")) {
        /* It is on already unless whoever started us had it off. */
        result = kernel(PERSONALITY, ASK_PERSONALITY, 0, 0, 0, 0);
        if (result >= 0 && (result & ADDR_NO_RANDOMIZE)) result = kernel(PERSONALITY, 0, 0, 0, 0, 0);
    } else {
        return EINVAL;
    }
    return result < 0 ? (int)-result : 0;
}

/* The most that any Linux has (CONFIG_NR_CPUS); the kernel wants whole words. */
enum { CPU_LIMIT = 8192, WORD_BITS = 64, CPU_WORDS = CPU_LIMIT / WORD_BITS };

/* A list in the kernel's notation, such as "2-3,5". Fewer CPUs than were asked for are an error, ENXIO. */
static int set_cpus(const char *list) {
    static unsigned long wanted[CPU_WORDS], granted[CPU_WORDS];
    for (int i = 0; i < CPU_WORDS; i++) wanted[i] = granted[i] = 0;
    do {
        size first, last;
        if (!take_number(&list, &first)) return EINVAL;
        last = first;
        if (take(&list, "-") && !take_number(&list, &last)) return EINVAL;
        if (last < first || last >= CPU_LIMIT) return EINVAL;
        for (size cpu = first; cpu <= last; cpu++) wanted[cpu / WORD_BITS] |= 1UL << cpu % WORD_BITS;
    } while (take(&list, ","));
    if (*list) return EINVAL;

    long result = kernel(SCHED_SETAFFINITY, 0, sizeof wanted, (long)wanted, 0, 0);
    if (result == -EINVAL) return ENXIO;
    if (result < 0) return (int)-result;
    /* CPUs that are not there, or not in our cpuset, are dropped without a word. */
    result = kernel(SCHED_GETAFFINITY, 0, sizeof granted, (long)granted, 0, 0);
    if (result < 0) return (int)-result;
    for (int i = 0; i < CPU_WORDS; i++)
        if (wanted[i] != granted[i]) return ENXIO;
    return 0;
}

static int set_nice(const char *value) {
    int negative = take(&value, "-");
    size distance;
    if (!take_number(&value, &distance) || *value || distance > (negative ? 20 : 19)) return EINVAL;
    /* PRIO_PROCESS (0), this process (0). */
    return (int)-kernel(SETPRIORITY, 0, 0, negative ? -(long)distance : (long)distance, 0, 0);
}

/* <linux/sched.h> */
enum { SCHED_OTHER = 0, SCHED_FIFO = 1, SCHED_RR = 2, SCHED_BATCH = 3 };

static int set_policy(const char *value) {
    int policy;
    size priority = 0;
    if (same(value, "other")) {
        policy = SCHED_OTHER;
    } else if (same(value, "batch")) {
        policy = SCHED_BATCH;
    } else {
        if (take(&value, "rr:")) policy = SCHED_RR;
        else if (take(&value, "fifo:")) policy = SCHED_FIFO;
        else return EINVAL;
        if (!take_number(&value, &priority) || *value || priority < 1 || priority > 99) return EINVAL;
    }
    int parameter = (int)priority;
    return (int)-kernel(SCHED_SETSCHEDULER, 0, policy, (long)&parameter, 0, 0);
}

/* <asm-generic/resource.h>, the same on both machines. */
static const struct {
    const char *word;
    int number;
} LIMITS[] = {{"stack=", 3}, {"core=", 4}, {"nofile=", 7}, {"memlock=", 8}};

static int take_limit(const char **at, size *limit) {
    *limit = ~0UL;
    return take(at, "unlimited") || take_number(at, limit);
}

/* NAME=BOTH or NAME=SOFT:HARD; a number in the kernel's own unit, or `unlimited`. */
static int set_limit(const char *value) {
    for (size i = 0; i < sizeof LIMITS / sizeof LIMITS[0]; i++) {
        if (!take(&value, LIMITS[i].word)) continue;
        struct { size soft, hard; } limit;
        if (!take_limit(&value, &limit.soft)) return EINVAL;
        limit.hard = limit.soft;
        if (take(&value, ":") && !take_limit(&value, &limit.hard)) return EINVAL;
        if (*value) return EINVAL;
        return (int)-kernel(PRLIMIT64, 0, LIMITS[i].number, (long)&limit, 0, 0);
    }
    return EINVAL;
}

/* Whether to stay as the first process of a container, with the command as a child: see init.h. */
static int stays;

static int set_init(const char *value) {
    stays = 1;
    return same(value, "on") ? 0 : EINVAL;
}

static const struct {
    const char *name;
    int (*set)(const char *value);
} OPTIONS[] = {
    {"--aslr", set_aslr},     {"--cpus", set_cpus},   {"--nice", set_nice},
    {"--policy", set_policy}, {"--limit", set_limit}, {"--init", set_init},
};

static int set_option(const char *name, const char *value) {
    for (size i = 0; i < sizeof OPTIONS / sizeof OPTIONS[0]; i++)
        if (same(name, OPTIONS[i].name)) return OPTIONS[i].set(value);
    return EINVAL;
}
