/*
 * launcher [OPTION VALUE]... -- COMMAND [ARGUMENT...]
 *
 * Starts a benchmark as it was asked to be started, and first says what is in force around it: sets what the options
 * say, writes one frame to stdout, and becomes the command or, as a container's first process, its parent. The frame is read from the kernel after everything was set,
 * so it tells what was got; and it is complete before the first instruction of the benchmark, which cannot forge it.
 *
 * No libc: it has to run in an image that holds nothing at all, and its own start must cost next to nothing.
 */
#include "kernel.h"
#include "text.h"
#include "settings.h"
#include "init.h"

enum { PATH_LIMIT = 4096, HEADER_ROOM = 80 };

/* Those that can be long, and those that hold a line or two. */
enum { LONG_LIMIT = 64 * 1024, SHORT_LIMIT = 4 * 1024 };
static const char *const LONG_FILES[] = {
    "/proc/self/status",
    "/proc/self/mountinfo",
    "/proc/self/limits",
    "/proc/self/cgroup",
    "/proc/net/dev",
    "/proc/swaps",
};
static const char *const SHORT_FILES[] = {
    "/proc/self/personality",
    "/proc/self/stat",
    "/proc/self/schedstat",
    "/proc/sys/kernel/randomize_va_space",
    /* cgroup v2 */
    "/sys/fs/cgroup/memory.max",
    "/sys/fs/cgroup/memory.swap.max",
    "/sys/fs/cgroup/pids.max",
    "/sys/fs/cgroup/cpu.max",
    "/sys/fs/cgroup/cpuset.cpus.effective",
    "/sys/fs/cgroup/cpuset.mems.effective",
    /* cgroup v1; the CPU controller lies in one of two folders */
    "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    "/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes",
    "/sys/fs/cgroup/pids/pids.max",
    "/sys/fs/cgroup/cpu/cpu.cfs_quota_us",
    "/sys/fs/cgroup/cpu/cpu.cfs_period_us",
    "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us",
    "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us",
    "/sys/fs/cgroup/cpuset/cpuset.effective_cpus",
    "/sys/fs/cgroup/cpuset/cpuset.effective_mems",
};
enum { LONG_COUNT = sizeof LONG_FILES / sizeof LONG_FILES[0], SHORT_COUNT = sizeof SHORT_FILES / sizeof SHORT_FILES[0] };

/* Each file, its heading line (path, blank, six digits) and the line feed after it. */
enum { BODY_LIMIT = LONG_COUNT * (LONG_LIMIT + 80) + SHORT_COUNT * (SHORT_LIMIT + 80) };
_Static_assert(BODY_LIMIT <= 999999, "the reader takes six digits");
static char frame[HEADER_ROOM + BODY_LIMIT];
static char candidate[PATH_LIMIT];
static char stuck[PATH_LIMIT];

/* ------------------------------------------------------------------ who speaks */

/*
 * Whoever starts us may have written a word into a copy of this program that nobody else can read. It goes into everything
 * we say, so that another program in our place, which knows our arguments but not this word, cannot speak for us.
 */
enum { KEY_MARK = 13, KEY_LENGTH = 32 };
static volatile char key_place[KEY_MARK + KEY_LENGTH + 1] = "PINBENCH-KEY:";

static char *append_key(char *at) {
    const volatile char *key = key_place + KEY_MARK;
    if (!*key) return at;
    while (*key) *at++ = *key++;
    *at++ = ' ';
    return at;
}

/* ------------------------------------------------------------------ the frame */

/* <linux/magic.h> */
enum { PROC_SUPER = 0x9fa0, CGROUP_SUPER = 0x27e0eb, CGROUP2_SUPER = 0x63677270 };

/* Whether the kernel itself answers, and not a file that somebody has laid over its own. */
static int is_kernels(long fd, const char *path) {
    /* struct statfs, whose first member tells the file system, has 120 bytes. */
    long found[32];
    if (kernel(FSTATFS, fd, (long)found, 0, 0, 0) < 0) return 0;
    if (take(&path, "/proc/")) return found[0] == PROC_SUPER;
    return found[0] == CGROUP_SUPER || found[0] == CGROUP2_SUPER;
}

/* Reads at most `limit` bytes; -1 when the file is not the kernel's, or cannot be opened or read to its end. */
static long read_file(const char *path, char *into, long limit) {
    long fd = kernel(OPENAT, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0, 0);
    if (fd < 0) return -1;
    long length = is_kernels(fd, path) ? 0 : -1;
    while (length >= 0 && length < limit) {
        long got = kernel(READ, fd, (long)(into + length), limit - length, 0, 0);
        if (got == -EINTR) continue;
        if (got < 0) length = -1;
        if (got <= 0) break;
        length += got;
    }
    kernel(CLOSE, fd, 0, 0, 0, 0);
    return length;
}

static char *append_file(char *at, const char *path, long limit) {
    at = append(at, path);
    *at++ = ' ';
    /* The bytes come after a heading that tells their number: read them past where the heading ends at most. */
    char *bytes = at + 8;
    long length = read_file(path, bytes, limit);
    at = length < 0 ? append(at, "-") : append_number(at, (size)length);
    *at++ = '\n';
    for (long i = 0; i < length; i++) *at++ = bytes[i];
    *at++ = '\n';
    return at;
}

static long write_frame(void) {
    char *body = frame + HEADER_ROOM;
    char *at = body;
    /* A program that may not be read is not dumpable, and then some of these files are root's alone. */
    if (stays) kernel(PRCTL, PR_SET_DUMPABLE, 1, 0, 0, 0);
    for (int i = 0; i < LONG_COUNT; i++) at = append_file(at, LONG_FILES[i], LONG_LIMIT);
    for (int i = 0; i < SHORT_COUNT; i++) at = append_file(at, SHORT_FILES[i], SHORT_LIMIT);
    /* The command, which may be of our user, shall not look into us for the key. */
    if (stays) kernel(PRCTL, PR_SET_DUMPABLE, 0, 0, 0, 0);

    /* The header goes right before the body, so that all of it is one piece of memory. */
    char header[HEADER_ROOM];
    char *end = append_key(append(header, "PINBENCH/1 "));
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
        if (take(&entry, "PATH=")) return entry;
    }
    return "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
}

static int is_there(const char *path) {
    return kernel(FACCESSAT, AT_FDCWD, (long)path, 0, 0, 0) == 0;
}

/* Becomes the program, or returns why not. A file that is there although "not found" lacks its loader or interpreter. */
static int become(const char *path, char **argv, char **envp) {
    int error = (int)-kernel(EXECVE, (long)path, (long)argv, (long)envp, 0, 0);
    return error == ENOENT && is_there(path) ? ELIBACC : error;
}

/*
 * As execvp, but a file the kernel does not know how to run is an error and never handed to a shell, and a folder that may
 * not be searched is one without the command.
 */
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
            if (error == EACCES && !is_there(candidate)) error = ENOENT;
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

/* ------------------------------------------------------------------ the story */

/* One line, whatever the words hold. */
static char *append_printable(char *at, const char *text) {
    for (size i = 0; text[i] && i < PATH_LIMIT; i++) {
        unsigned char c = (unsigned char)text[i];
        *at++ = c < 32 || c == 127 ? '?' : (char)c;
    }
    return at;
}

/* Ends here, with the reason: what failed (a word of ours), which one, and the value it was given. */
__attribute__((noreturn)) static void give_up(int error, const char *what, const char *which, const char *value) {
    static char line[2 * PATH_LIMIT + 64];
    char *at = append_key(append(line, "PINBENCH-NOT-STARTED "));
    at = append_number(at, (size)error);
    *at++ = ' ';
    at = append(at, what);
    if (which) *at++ = ' ', at = append_printable(at, which);
    if (value) *at++ = ' ', at = append_printable(at, value);
    *at++ = '\n';
    write_all(STDERR, line, (size)(at - line));
    for (;;) kernel(EXIT_GROUP, error == ENOENT ? 127 : 126, 0, 0, 0, 0);
}

/*
 * A container's working directory is the image's to name. Engines with a certain flaw (CVE-2024-21626) let it be a folder
 * of the host; the kernel then says that it lies outside of our root.
 */
static int is_outside(void) {
    long length = kernel(GETCWD, (long)candidate, PATH_LIMIT, 0, 0, 0);
    return length > 0 && candidate[0] != '/';
}

/* stack: argc, then argv up to a null, then envp up to a null. */
__attribute__((noreturn, used)) void launch(long *stack) {
    long argc = stack[0];
    char **argv = (char **)(stack + 1);
    char **envp = argv + argc + 1;

    /* A null ends the arguments, and never equals a word. */
    char **at = argv + (argc > 0);
    for (; *at && !same(*at, "--"); at += 2) {
        int error = at[1] ? set_option(at[0], at[1]) : EINVAL;
        if (error) give_up(error, "option", at[0], at[1]);
    }
    if (!*at) give_up(EINVAL, "no --", 0, 0);
    char **command = at + 1;

    long written = write_frame();
    if (written < 0) give_up((int)-written, "stdout", 0, 0);
    if (!*command) give_up(EINVAL, "no command", 0, 0);
    if (stays && is_outside()) give_up(EACCES, "folder", 0, 0);
    if (stays) {
        long child = start_child();
        if (child < 0) give_up((int)-child, "process", 0, 0);
        if (child > 0) {
            long code = stay_until_end_of(child);
            for (;;) kernel(EXIT_GROUP, code, 0, 0, 0, 0);
        }
    }
    const char *culprit;
    int error = find_and_become(command, envp, &culprit);
    give_up(error, "command", culprit, 0);
}
START_WITH(launch)
