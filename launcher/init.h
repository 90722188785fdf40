/*
 * The first process of a container: it stays, starts the command as its child, hands signals on, buries whoever dies and
 * ends as the command ended. An engine's own does the same, but is mounted where the image can lay something over it.
 */

static const unsigned long ALL_SIGNALS = ~0UL;

/* Child: 0. First process: the child's id, or a negative error number. */
static long start_child(void) {
    unsigned long inherited;
    kernel(RT_SIGPROCMASK, SIG_SETMASK, (long)&ALL_SIGNALS, (long)&inherited, sizeof inherited, 0);
    long child = kernel(CLONE, SIGCHLD, 0, 0, 0, 0);
    if (child == 0) {
        /* A group of its own: what the command sends to its group does not come back to it by way of us. */
        kernel(SETPGID, 0, 0, 0, 0, 0);
        kernel(RT_SIGPROCMASK, SIG_SETMASK, (long)&inherited, 0, sizeof inherited, 0);
    }
    return child;
}

/* As shells tell it: the exit code, or 128 and the signal that ended it. */
static long code_of(int status) {
    int signal = status & 0x7f;
    return signal ? 128 + signal : (status >> 8) & 0xff;
}

/* Until the child has ended; returns its exit code. */
static long stay_until_end_of(long child) {
    for (;;) {
        long signal = kernel(RT_SIGTIMEDWAIT, (long)&ALL_SIGNALS, 0, 0, sizeof ALL_SIGNALS, 0);
        if (signal > 0 && signal != SIGCHLD) kernel(KILL, child, signal, 0, 0, 0);
        if (signal != SIGCHLD) continue;
        int status;
        for (long dead; (dead = kernel(WAIT4, -1, (long)&status, WNOHANG, 0, 0)) > 0;)
            if (dead == child) return code_of(status);
    }
}
