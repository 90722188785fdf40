/*
 * launcher COMMAND [ARGUMENT...]
 *
 * Starts a benchmark, and first says what is in force around it. It writes one frame to stdout and then becomes the
 * command. The frame is complete before the first instruction of the benchmark, so the benchmark cannot forge it.
 *
 * No libc: it has to run in an image that holds nothing at all, and its own start must cost next to nothing.
 */
#if !defined(__linux__) || !(defined(__x86_64__) || defined(__aarch64__))
#error "Linux on x86-64 or aarch64 only"
#endif

typedef unsigned long size;

enum { ENOENT = 2, EINTR = 4, EAGAIN = 11, EACCES = 13, ENOTDIR = 20, EINVAL = 22, ENAMETOOLONG = 36, ELIBACC = 80 };
enum { AT_FDCWD = -100, O_RDONLY = 0, O_CLOEXEC = 02000000, POLLOUT = 4 };
enum { STDOUT = 1, STDERR = 2 };

enum { FILE_LIMIT = 64 * 1024, PATH_LIMIT = 4096, HEADER_ROOM = 32 };

static const char *const FILES[] = {
    "/proc/self/status",
    "/proc/self/personality",
    "/proc/self/mountinfo",
    "/proc/self/limits",
    "/proc/net/dev",
    "/proc/swaps",
    "/proc/sys/kernel/randomize_va_space",
    /* cgroup v2 */
    "/sys/fs/cgroup/memory.max",
    "/sys/fs/cgroup/memory.swap.max",
    "/sys/fs/cgroup/pids.max",
    /* cgroup v1 */
    "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    "/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes",
    "/sys/fs/cgroup/pids/pids.max",
};
enum { FILE_COUNT = sizeof FILES / sizeof FILES[0] };

/* Each file, its heading line (path, blank, six digits) and the line feed after it. */
static char frame[HEADER_ROOM + FILE_COUNT * (FILE_LIMIT + 80)];
static char candidate[PATH_LIMIT];
static char stuck[PATH_LIMIT];

/* ------------------------------------------------------------------ the kernel's door */

#if defined(__x86_64__)
enum { READ = 0, WRITE = 1, CLOSE = 3, EXECVE = 59, EXIT_GROUP = 231, OPENAT = 257, FACCESSAT = 269, PPOLL = 271 };

static long kernel(long number, long a, long b, long c, long d, long e) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory");
    return result;
}

/* The kernel hands over argc, argv and envp on the stack, not as arguments. */
__asm__(".globl _start\n"
        "_start:\n"
        "  xor %ebp, %ebp\n"
        "  mov %rsp, %rdi\n"
        "  and $-16, %rsp\n"
        "  call launch\n"
        "  hlt\n");
#else
enum { FACCESSAT = 48, OPENAT = 56, CLOSE = 57, READ = 63, WRITE = 64, PPOLL = 73, EXIT_GROUP = 94, EXECVE = 221 };

static long kernel(long number, long a, long b, long c, long d, long e) {
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4) : "memory");
    return x0;
}

__asm__(".globl _start\n"
        "_start:\n"
        "  mov x29, #0\n"
        "  mov x30, #0\n"
        "  mov x0, sp\n"
        "  bl launch\n"
        "  brk #1\n");
#endif

/* ------------------------------------------------------------------ text */

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

/* ------------------------------------------------------------------ the frame */

/* Reads at most FILE_LIMIT bytes; -1 when the file cannot be opened or read to its end. */
static long read_file(const char *path, char *into) {
    long fd = kernel(OPENAT, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC, 0, 0);
    if (fd < 0) return -1;
    long length = 0;
    while (length < FILE_LIMIT) {
        long got = kernel(READ, fd, (long)(into + length), FILE_LIMIT - length, 0, 0);
        if (got == -EINTR) continue;
        if (got < 0) length = -1;
        if (got <= 0) break;
        length += got;
    }
    kernel(CLOSE, fd, 0, 0, 0, 0);
    return length;
}

/* Writes all of it, however slow the reader; 0 or a negative error number. */
static long write_all(int fd, const char *bytes, size length) {
    while (length) {
        long done = kernel(WRITE, fd, (long)bytes, (long)length, 0, 0);
        if (done == -EINTR) continue;
        if (done == -EAGAIN) {
            struct { int fd; short events, found; } wait = {fd, POLLOUT, 0};
            kernel(PPOLL, (long)&wait, 1, 0, 0, 0);
            continue;
        }
        if (done < 0) return done;
        bytes += done;
        length -= (size)done;
    }
    return 0;
}

static long write_frame(void) {
    char *body = frame + HEADER_ROOM;
    char *at = body;
    for (int i = 0; i < FILE_COUNT; i++) {
        at = append(at, FILES[i]);
        *at++ = ' ';
        /* The bytes come after a heading that tells their number: read them past where the heading ends at most. */
        char *bytes = at + 8;
        long length = read_file(FILES[i], bytes);
        at = length < 0 ? append(at, "-") : append_number(at, (size)length);
        *at++ = '\n';
        for (long j = 0; j < length; j++) *at++ = bytes[j];
        *at++ = '\n';
    }

    /* The header goes right before the body, so that all of it is one piece of memory. */
    char header[HEADER_ROOM];
    char *end = append(header, "PINBENCH/1 ");
    end = append_number(end, (size)(at - body));
    *end++ = '\n';
    char *start = body - (end - header);
    for (size i = 0; header + i < end; i++) start[i] = header[i];
    return write_all(STDOUT, start, (size)(at - start));
}

/* ------------------------------------------------------------------ the command */

static const char *search_path(char **envp) {
    for (; *envp; envp++) {
        const char *entry = *envp;
        if (entry[0] == 'P' && entry[1] == 'A' && entry[2] == 'T' && entry[3] == 'H' && entry[4] == '=') return entry + 5;
    }
    return "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
}

/* Becomes the program, or returns why not. A file that is there although "not found" lacks its loader or interpreter. */
static int become(const char *path, char **argv, char **envp) {
    int error = (int)-kernel(EXECVE, (long)path, (long)argv, (long)envp, 0, 0);
    if (error == ENOENT && kernel(FACCESSAT, AT_FDCWD, (long)path, 0, 0, 0) == 0) return ELIBACC;
    return error;
}

/* As execvp, but a file the kernel does not know how to run is an error and never handed to a shell. */
static int find_and_become(char **argv, char **envp, const char **culprit) {
    const char *command = argv[0];
    *culprit = command;
    if (!*command) return ENOENT;
    for (const char *c = command; *c; c++)
        if (*c == '/') return become(command, argv, envp);

    int worst = ENOENT;
    size command_length = length_of(command);
    const char *folder = search_path(envp);
    for (;;) {
        size folder_length = 0;
        while (folder[folder_length] && folder[folder_length] != ':') folder_length++;
        if (folder_length + command_length + 2 <= PATH_LIMIT) {
            char *at = candidate;
            for (size i = 0; i < folder_length; i++) *at++ = folder[i];
            if (folder_length) *at++ = '/';
            *append(at, command) = 0;
            int error = become(candidate, argv, envp);
            int go_on = error == ENOENT || error == ENOTDIR || error == EACCES || error == ELIBACC;
            if (error != ENOENT && error != ENOTDIR && (worst == ENOENT || !go_on)) {
                worst = error;
                *append(stuck, candidate) = 0;
                *culprit = stuck;
            }
            if (!go_on) return worst;
        } else if (worst == ENOENT && command_length >= PATH_LIMIT) {
            worst = ENAMETOOLONG;
        }
        if (!folder[folder_length]) return worst;
        folder += folder_length + 1;
    }
}

static int complain(int error, const char *path) {
    static char line[PATH_LIMIT + 64];
    char *at = append(line, "PINBENCH-NOT-STARTED ");
    at = append_number(at, (size)error);
    *at++ = ' ';
    /* One line, whatever the name holds. */
    for (size i = 0; path[i] && i < PATH_LIMIT; i++) {
        unsigned char c = (unsigned char)path[i];
        *at++ = c < 32 || c == 127 ? '?' : (char)c;
    }
    *at++ = '\n';
    write_all(STDERR, line, (size)(at - line));
    return error == ENOENT ? 127 : 126;
}

/* stack: argc, then argv up to a null, then envp up to a null. */
__attribute__((noreturn, used)) void launch(long *stack) {
    long argc = stack[0];
    char **argv = (char **)(stack + 1);
    char **envp = argv + argc + 1;

    long written = write_frame();
    const char *culprit = "(no command)";
    int error;
    if (written < 0) {
        error = (int)-written;
        culprit = "(stdout)";
    } else if (argc < 2) {
        error = EINVAL;
    } else {
        error = find_and_become(argv + 1, envp, &culprit);
    }
    int status = complain(error, culprit);
    for (;;) kernel(EXIT_GROUP, status, 0, 0, 0, 0);
}
