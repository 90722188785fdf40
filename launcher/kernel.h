/* The kernel's door, for programs without a libc: numbers, one call, and where a program starts. */
#if !defined(__linux__) || !(defined(__x86_64__) || defined(__aarch64__))
#error "Linux on x86-64 or aarch64 only"
#endif

typedef unsigned long size;

enum {
    ENOENT = 2, EINTR = 4, ENXIO = 6, EAGAIN = 11, EACCES = 13, ENOTDIR = 20, EINVAL = 22, ENAMETOOLONG = 36, ELIBACC = 80
};
enum { AT_FDCWD = -100, O_RDONLY = 0, O_NONBLOCK = 04000, O_CLOEXEC = 02000000, POLLOUT = 4 };
enum { STDOUT = 1, STDERR = 2 };
enum { SIGCHLD = 17, WNOHANG = 1, SIG_SETMASK = 2, PR_SET_DUMPABLE = 4 };

#if defined(__x86_64__)
enum {
    READ = 0, WRITE = 1, CLOSE = 3, RT_SIGPROCMASK = 14, CLONE = 56, EXECVE = 59, WAIT4 = 61, KILL = 62, GETCWD = 79,
    SETPGID = 109, RT_SIGTIMEDWAIT = 128, PERSONALITY = 135, FSTATFS = 138, SETPRIORITY = 141, SCHED_SETSCHEDULER = 144,
    PRCTL = 157, SCHED_SETAFFINITY = 203, SCHED_GETAFFINITY = 204, EXIT_GROUP = 231, OPENAT = 257, FACCESSAT = 269,
    PPOLL = 271, PRLIMIT64 = 302
};

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
#define START_WITH(function)                                                                                           \
    __asm__(".globl _start\n"                                                                                          \
            "_start:\n"                                                                                                \
            "  xor %ebp, %ebp\n"                                                                                       \
            "  mov %rsp, %rdi\n"                                                                                       \
            "  and $-16, %rsp\n"                                                                                       \
            "  call " #function "\n"                                                                                   \
            "  hlt\n");
#else
enum {
    GETCWD = 17, FSTATFS = 44, FACCESSAT = 48, OPENAT = 56, CLOSE = 57, READ = 63, WRITE = 64, PPOLL = 73,
    PERSONALITY = 92, EXIT_GROUP = 94, SCHED_SETSCHEDULER = 119, SCHED_SETAFFINITY = 122, SCHED_GETAFFINITY = 123,
    KILL = 129, RT_SIGPROCMASK = 135, RT_SIGTIMEDWAIT = 137, SETPRIORITY = 140, SETPGID = 154, PRCTL = 167, CLONE = 220,
    EXECVE = 221, WAIT4 = 260, PRLIMIT64 = 261
};

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

#define START_WITH(function)                                                                                           \
    __asm__(".globl _start\n"                                                                                          \
            "_start:\n"                                                                                                \
            "  mov x29, #0\n"                                                                                          \
            "  mov x30, #0\n"                                                                                          \
            "  mov x0, sp\n"                                                                                           \
            "  bl " #function "\n"                                                                                     \
            "  brk #1\n");
#endif

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
