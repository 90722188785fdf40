/**
 * System calls that every program may make, with any arguments. They act on what the caller already owns: its memory, its
 * open files, its own processes. A call stands in one group; what is in no group and no rule (rules.ts) is refused.
 */
export interface Group {
  name: string;
  why: string;
  calls: string[];
}

export const GROUPS: Group[] = [
  {
    name: 'open files',
    why: 'to open, read, write and close what the file permissions allow',
    calls: words(`
      open openat openat2 creat close close_range read readv pread64 preadv preadv2 readahead write writev pwrite64 pwritev
      pwritev2 lseek _llseek dup dup2 dup3 fcntl fcntl64 ioctl flock pipe pipe2 sendfile sendfile64 splice tee vmsplice
      copy_file_range truncate truncate64 ftruncate ftruncate64 fallocate fadvise64 fadvise64_64 fsync fdatasync sync syncfs
      sync_file_range memfd_create memfd_secret`),
  },
  {
    name: 'folders and names',
    why: 'to walk the tree, to make, rename and remove entries',
    calls: words(`
      chdir fchdir getcwd getdents getdents64 mkdir mkdirat rmdir link linkat unlink unlinkat symlink symlinkat readlink
      readlinkat rename renameat renameat2 mknod mknodat name_to_handle_at umask listmount statmount`),
  },
  {
    name: 'file attributes',
    why: 'to look at and change metadata of own files; the kernel checks the owner',
    calls: words(`
      access faccessat faccessat2 stat stat64 fstat fstat64 lstat lstat64 fstatat64 newfstatat statx statfs statfs64 fstatfs
      fstatfs64 chmod fchmod fchmodat fchmodat2 chown chown32 fchown fchown32 fchownat lchown lchown32 utime utimes futimesat
      utimensat utimensat_time64 getxattr getxattrat lgetxattr fgetxattr setxattr setxattrat lsetxattr fsetxattr listxattr
      listxattrat llistxattr flistxattr removexattr removexattrat lremovexattr fremovexattr`),
  },
  {
    name: 'watching files',
    why: 'to be told of changes; fanotify_mark is of no use without fanotify_init, which is not here',
    calls: words('inotify_init inotify_init1 inotify_add_watch inotify_rm_watch fanotify_mark'),
  },
  {
    name: 'waiting for events',
    why: 'event loops',
    calls: words(`
      select _newselect pselect6 pselect6_time64 poll ppoll ppoll_time64 epoll_create epoll_create1 epoll_ctl epoll_ctl_old
      epoll_wait epoll_wait_old epoll_pwait epoll_pwait2 eventfd eventfd2`),
  },
  {
    name: 'asynchronous input and output',
    why: 'the old interface only; io_uring has been too fruitful a source of escapes',
    calls: words('io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents io_pgetevents_time64'),
  },
  {
    name: 'memory',
    why: 'to map, protect and lock own pages',
    calls: words(`
      brk mmap mmap2 munmap mremap mprotect madvise mincore msync mlock mlock2 mlockall munlock munlockall mseal pkey_alloc
      pkey_free pkey_mprotect remap_file_pages map_shadow_stack membarrier cachestat`),
  },
  {
    name: 'processes and threads',
    why: 'to start, await and end own processes; clone and clone3 have rules of their own',
    calls: words(`
      execve execveat fork vfork exit exit_group wait4 waitid waitpid getpid getppid gettid getpgid getpgrp setpgid getsid
      setsid set_tid_address get_thread_area set_thread_area pidfd_open process_mrelease restart_syscall`),
  },
  {
    name: 'locks between threads',
    why: 'what mutexes and thread-local data are made of',
    calls: words(`
      futex futex_time64 futex_wait futex_waitv futex_wake futex_requeue get_robust_list set_robust_list rseq`),
  },
  {
    name: 'signals',
    why: 'to send them to own processes and to handle them',
    calls: words(`
      kill tkill tgkill pidfd_send_signal pause sigaltstack signalfd signalfd4 sigprocmask sigreturn rt_sigaction
      rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_tgsigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
      rt_sigtimedwait_time64`),
  },
  {
    name: 'scheduling',
    why: 'to choose CPUs and priority within what the control group and the limits leave',
    calls: words(`
      sched_yield sched_getaffinity sched_setaffinity sched_getattr sched_setattr sched_getparam sched_setparam
      sched_getscheduler sched_setscheduler sched_get_priority_max sched_get_priority_min sched_rr_get_interval
      sched_rr_get_interval_time64 getpriority setpriority ioprio_get ioprio_set getcpu`),
  },
  {
    name: 'limits and accounts',
    why: 'to see what was used and to lower own limits',
    calls: words('getrlimit setrlimit ugetrlimit prlimit64 getrusage times sysinfo uname'),
  },
  {
    name: 'clocks and timers',
    why: 'to read time, to sleep and to be woken; the kernel lets only CAP_SYS_TIME adjust a clock',
    calls: words(`
      time gettimeofday clock_gettime clock_gettime64 clock_getres clock_getres_time64 clock_nanosleep clock_nanosleep_time64
      nanosleep adjtimex clock_adjtime clock_adjtime64 alarm getitimer setitimer timer_create timer_delete timer_getoverrun
      timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64
      timerfd_settime timerfd_settime64`),
  },
  {
    name: 'users and capabilities',
    why: 'to ask who one is and to give rights up; none can be gained without a capability',
    calls: words(`
      getuid getuid32 geteuid geteuid32 getgid getgid32 getegid getegid32 getresuid getresuid32 getresgid getresgid32
      getgroups getgroups32 setuid setuid32 setgid setgid32 setreuid setreuid32 setregid setregid32 setresuid setresuid32
      setresgid setresgid32 setfsuid setfsuid32 setfsgid setfsgid32 setgroups setgroups32 capget capset`),
  },
  {
    name: 'confining oneself',
    why: 'a program may always put itself in a smaller cage',
    calls: words('prctl seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self'),
  },
  {
    name: 'sockets',
    why: 'connections, on loopback in a container without a network; socket itself has rules of its own',
    calls: words(`
      socketcall socketpair bind listen accept accept4 connect shutdown getsockname getpeername getsockopt setsockopt send
      sendto sendmsg sendmmsg recv recvfrom recvmsg recvmmsg recvmmsg_time64`),
  },
  {
    name: 'System V and POSIX messages',
    why: 'messages, semaphores and shared memory of the own IPC namespace',
    calls: words(`
      ipc msgget msgctl msgsnd msgrcv semget semctl semop semtimedop semtimedop_time64 shmget shmctl shmat shmdt mq_open
      mq_unlink mq_notify mq_getsetattr mq_timedsend mq_timedsend_time64 mq_timedreceive mq_timedreceive_time64`),
  },
  {
    name: 'odds and ends',
    why: 'random numbers; the hook of user-space probes; what RISC-V cores can do',
    calls: words('getrandom uretprobe riscv_hwprobe'),
  },
];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
