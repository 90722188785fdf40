/*
 * witness FOLDER -- COMMAND [ARGUMENT...]: runs the command, an absolute path, and writes to descriptor 3 each file below
 * FOLDER (no slash at its end, no links in it) that the command or anything it starts has opened or executed, as the
 * kernel names it, with a null behind it. Once the command and all of these have ended, or the witness is killed, nothing
 * of them is left. Ends with 0; with 125 where it may not look. Nothing is measured meanwhile: each system call takes longer.
 */
#include "kernel.h"
#include "text.h"

enum { PATHS = 3, CHILD_SIGNAL = 17, STOP = 19, TRAP = 5, TRAP_OF_CALL = TRAP | 0x80, WALL = 0x40000000, PATH_LIMIT = 4096 };
enum { TRACEME = 0, CALL = 24, SETOPTIONS = 0x4200, CALL_INFO = 0x420e, EVENT_EXEC = 4 };
/* Calls are told from signals; children, threads and new programs are followed; all end with us. */
enum { OPTIONS = 1 | 2 | 4 | 8 | 16 | 0x100000 };
enum { ENTERS = 1, LEAVES = 2 };

#if defined(__x86_64__)
enum { GETPID = 39, PTRACE = 101, READLINKAT = 267 };
#else
enum { READLINKAT = 78, PTRACE = 117, GETPID = 172 };
#endif

struct call {
    unsigned char kind, padding[3];
    unsigned machine;
    unsigned long instruction, stack;
    union {
        struct { unsigned long number, arguments[6]; } enter;
        struct { long result; unsigned char failed; } leave;
    } at;
};

/* Which threads are inside of a call that opens a file. Two that share a place cost a file that is not seen, no more. */
enum { PLACES = 8192 };
static int opening[PLACES];

static const char *folder;
static size folder_length;

static int opens_file(unsigned machine, unsigned long number) {
    if (number == 437) return 1; /* openat2, everywhere */
    switch (machine) {
    case 0xC000003E: return number == 2 || number == 85 || number == 257; /* x86-64 */
    case 0x40000003: return number == 5 || number == 8 || number == 295;  /* i386 */
    case 0xC00000B7: return number == 56;                                 /* aarch64 */
    case 0x40000028: return number == 5 || number == 8 || number == 322;  /* arm */
    default: return 0;
    }
}

/* Tells where a link of /proc leads, if that is below the folder. */
static void tell(const char *link) {
    static char path[PATH_LIMIT + 1];
    long length = kernel(READLINKAT, AT_FDCWD, (long)link, (long)path, PATH_LIMIT, 0);
    if (length <= (long)folder_length || path[folder_length] != '/') return;
    for (size i = 0; i < folder_length; i++)
        if (path[i] != folder[i]) return;
    path[length] = 0;
    write_all(PATHS, path, (size)length + 1);
}

static void tell_program(int thread) {
    char link[64], *at = append_number(append(link, "/proc/"), (size)thread);
    *append(at, "/exe") = 0;
    tell(link);
}

/* 0, or the kernel's reason for not telling. */
static long look(int thread) {
    static struct call call;
    long told = kernel(PTRACE, CALL_INFO, thread, sizeof call, (long)&call, 0);
    if (told < 0) return told;
    int *place = opening + thread % PLACES;
    if (call.kind == ENTERS) {
        *place = opens_file(call.machine, call.at.enter.number) ? thread : 0;
    } else if (call.kind == LEAVES && *place == thread) {
        *place = 0;
        if (call.at.leave.failed) return 0;
        char link[96], *at = append_number(append(link, "/proc/"), (size)thread);
        at = append_number(append(at, "/fd/"), (size)call.at.leave.result);
        *at = 0;
        tell(link);
    }
    return 0;
}

__attribute__((noreturn)) static void end(int code) {
    for (;;) kernel(EXIT_GROUP, code, 0, 0, 0, 0);
}

__attribute__((noreturn, used)) void witness(long *stack) {
    long argc = stack[0];
    char **argv = (char **)(stack + 1);
    char **envp = argv + argc + 1;
    if (argc < 4 || !same(argv[2], "--")) end(125);
    folder = argv[1];
    folder_length = length_of(folder);

    long child = kernel(CLONE, CHILD_SIGNAL, 0, 0, 0, 0);
    if (child < 0) end(125);
    if (child == 0) {
        /* The command must not be able to speak for us. */
        kernel(CLOSE, PATHS, 0, 0, 0, 0);
        if (kernel(PTRACE, TRACEME, 0, 0, 0, 0) < 0) end(125);
        kernel(KILL, kernel(GETPID, 0, 0, 0, 0, 0), STOP, 0, 0, 0);
        kernel(EXECVE, (long)argv[3], (long)(argv + 3), (long)envp, 0, 0);
        end(127);
    }

    int status, begun = 0, blind = 0;
    for (;;) {
        long thread = kernel(WAIT4, -1, (long)&status, WALL, 0, 0);
        if (thread == -EINTR) continue;
        if (thread < 0) break;
        if ((status & 0x7f) != 0x7f) {
            /* The child could not be watched. */
            if (thread == child && !begun) end(125);
            continue;
        }
        int signal = status >> 8 & 0xff, event = status >> 16;
        long pass = 0;
        if (!begun) {
            begun = 1;
            if (kernel(PTRACE, SETOPTIONS, child, 0, OPTIONS, 0) < 0) end(125);
        } else if (signal == TRAP_OF_CALL) {
            if (look((int)thread) < 0) blind = 1;
        } else if (event == EVENT_EXEC) {
            opening[thread % PLACES] = 0;
            tell_program((int)thread);
        } else if (event == 0 && signal != STOP) {
            /* New children begin with a stop that is ours; any other signal is theirs. */
            pass = signal;
        }
        kernel(PTRACE, CALL, thread, 0, pass, 0);
    }
    end(blind ? 125 : 0);
}
START_WITH(witness)
