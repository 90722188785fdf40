export const id = 6818;
export const ids = [6818,1621];
export const modules = {

/***/ 91604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

function noCommand(suite) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`suite "${suite.name}" has no command to run`, {
        fix: 'add run.command, a list such as [make, bench]',
    });
}


/***/ }),

/***/ 86268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ DOCKER),
  j: () => (/* binding */ dockerBackend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
// EXTERNAL MODULE: ./build/io/shield/cpu-holders.js
var cpu_holders = __webpack_require__(79691);
// EXTERNAL MODULE: ./build/io/shield/shield.js + 13 modules
var shield = __webpack_require__(56954);
// EXTERNAL MODULE: ./build/isolation/requested.js
var requested = __webpack_require__(11751);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/plan/cgroup/plan.js
var plan = __webpack_require__(5328);
// EXTERNAL MODULE: ./build/plan/container.js
var container = __webpack_require__(80917);
// EXTERNAL MODULE: ./build/plan/launcher-arguments.js
var launcher_arguments = __webpack_require__(55849);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/plan/seccomp/groups.js
const groups_GROUPS = [
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
function words(text) {
    return text.trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./build/plan/seccomp/rules.js
/** System calls that are allowed with some arguments, capabilities, kernels or processors only, or refused in a special way. */
/**
 * The address families of linux/socket.h that a benchmark may open a socket of: what Docker's default lists, one by one.
 * A family that a kernel adds or that a module brings is refused until it is in the list.
 *
 * Left out on purpose: AF_ALG (38), which reaches kernel cryptography that has led to escapes; AF_VSOCK (40), which reaches
 * the hypervisor; and what kernels no longer have, where only old and little-read code would answer: AF_AX25 (3),
 * AF_IPX (4), AF_APPLETALK (5), AF_NETROM (6), AF_ROSE (11), AF_DECnet (12), AF_ECONET (19), AF_ATMSVC (20), AF_IRDA (23),
 * AF_WANPIPE (25), AF_ISDN (34) and AF_CAIF (37).
 */
const FAMILIES = {
    AF_BRIDGE: 7,
    AF_ATMPVC: 8,
    AF_X25: 9,
    AF_INET6: 10,
    AF_NETBEUI: 13,
    AF_SECURITY: 14,
    AF_KEY: 15,
    AF_NETLINK: 16,
    AF_PACKET: 17,
    AF_ASH: 18,
    AF_RDS: 21,
    AF_SNA: 22,
    AF_PPPOX: 24,
    AF_LLC: 26,
    AF_IB: 27,
    AF_MPLS: 28,
    AF_CAN: 29,
    AF_TIPC: 30,
    AF_BLUETOOTH: 31,
    AF_IUCV: 32,
    AF_RXRPC: 33,
    AF_PHONET: 35,
    AF_IEEE802154: 36,
    AF_NFC: 39,
    AF_KCM: 41,
    AF_QIPCRTR: 42,
    AF_SMC: 43,
    AF_XDP: 44,
    AF_MCTP: 45,
};
/** AF_UNSPEC (0), of which no socket can be made, AF_UNIX (1) and AF_INET (2) lie below this and are one test. */
const AF_AX25 = 3;
/** The persona bits of linux/personality.h. */
const PER_LINUX32 = 0x0008;
const UNAME26 = 0x20000;
const QUERY = 0xffffffff;
const ADDR_NO_RANDOMIZE = 0x40000;
/** Every CLONE_NEW* flag of linux/sched.h but CLONE_NEWTIME, whose bit means something else in clone. */
const NEW_NAMESPACES = 0x7e020000;
/** Function not implemented: the C library then falls back to an older call. */
const ENOSYS = 38;
const S390 = ['s390', 's390x'];
/** What Docker's default has and we have too. */
const SHARED_RULES = [
    {
        name: 'other memory',
        why: 'own processes only: since 4.8 a traced process cannot slip through its filter any more',
        calls: ['ptrace', 'process_vm_readv', 'process_vm_writev'],
        kernel: '4.8',
    },
    {
        name: 'sockets of the families that are listed',
        why: 'any other family reaches the hypervisor, kernel cryptography or code that newer kernels have dropped',
        calls: ['socket'],
        arguments: [
            { argument: 0, is: 'less than', value: AF_AX25 },
            ...Object.values(FAMILIES).map((family) => equal(0, family)),
        ],
    },
    {
        name: 'harmless personas',
        why: 'to ask, and to be 32-bit or old by name; other bits bring back old emulations or make memory executable',
        calls: ['personality'],
        arguments: [0, PER_LINUX32, UNAME26, UNAME26 | PER_LINUX32, QUERY].map((value) => equal(0, value)),
    },
    {
        name: 'threads and processes without new namespaces',
        why: 'a new namespace would give a program root inside it and much of the kernel to attack',
        calls: ['clone'],
        arguments: [{ argument: 0, is: 'without bits', mask: NEW_NAMESPACES }],
        capability: { without: 'CAP_SYS_ADMIN' },
        processor: { except: S390 },
    },
    {
        name: 'the same on s390, where the flags come second',
        why: 'a new namespace would give a program root inside it and much of the kernel to attack',
        calls: ['clone'],
        arguments: [{ argument: 1, is: 'without bits', mask: NEW_NAMESPACES }],
        capability: { without: 'CAP_SYS_ADMIN' },
        processor: { only: S390 },
    },
    {
        name: 'clone3',
        why: 'its flags lie in memory where no filter can see them, so it is said not to exist and clone is used',
        calls: ['clone3'],
        refuseWith: ENOSYS,
        capability: { without: 'CAP_SYS_ADMIN' },
    },
    processor(['ppc64le'], 'sync_file_range2 swapcontext'),
    processor(['arm', 'arm64'], 'arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls'),
    processor(['amd64', 'x32'], 'arch_prctl'),
    processor(['amd64', 'x32', 'x86'], 'modify_ldt'),
    processor(S390, 's390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr'),
    processor(['riscv64'], 'riscv_flush_icache'),
    capability('CAP_DAC_READ_SEARCH', 'open_by_handle_at'),
    capability('CAP_SYS_ADMIN', `bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie lsm_get_self_attr lsm_list_modules
    lsm_set_self_attr mount mount_setattr move_mount open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname
    setns syslog umount umount2 unshare`),
    capability('CAP_SYS_BOOT', 'reboot'),
    capability('CAP_SYS_CHROOT', 'chroot'),
    capability('CAP_SYS_MODULE', 'delete_module finit_module init_module'),
    capability('CAP_SYS_PACCT', 'acct'),
    capability('CAP_SYS_PTRACE', 'kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace'),
    capability('CAP_SYS_RAWIO', 'ioperm iopl'),
    capability('CAP_SYS_TIME', 'clock_settime clock_settime64 settimeofday stime'),
    capability('CAP_SYS_TTY_CONFIG', 'vhangup'),
    capability('CAP_SYS_NICE', 'get_mempolicy mbind set_mempolicy set_mempolicy_home_node'),
    capability('CAP_SYSLOG', 'syslog'),
    capability('CAP_BPF', 'bpf'),
    capability('CAP_PERFMON', 'perf_event_open'),
];
/** What only we have: the one difference to Docker's default. */
const OWN_RULE = {
    name: 'one memory layout',
    why: 'ADDR_NO_RANDOMIZE alone: run.aslr off gives every invocation the same addresses',
    calls: ['personality'],
    arguments: [equal(0, ADDR_NO_RANDOMIZE)],
};
const rules_RULES = [...SHARED_RULES, OWN_RULE];
function equal(argument, value) {
    return { argument, is: 'equal to', value };
}
function processor(only, calls) {
    return {
        name: `only on ${only.join(', ')}`,
        why: 'there is no such call elsewhere',
        calls: calls.split(/\s+/),
        processor: { only },
    };
}
function capability(name, calls) {
    return {
        name: `only with ${name}`,
        why: 'the kernel asks for that capability anyway; benchmarks have none',
        calls: calls.split(/\s+/),
        capability: { with: name },
    };
}

;// CONCATENATED MODULE: ./build/plan/seccomp/filter.js
/**
 * The filter on system calls: Docker's default and one thing more, in the formats that engines read. What and why is in
 * seccomp/README.md. https://docs.docker.com/engine/security/seccomp/ and, for what is resolved, the OCI runtime
 * specification's config-linux.md
 */




/** JSON for HostConfig.SecurityOpt `seccomp=<json>`: the engine wants the text itself, not a path. Same rules, same text. */
function seccompText() {
    const profile = seccompProfile();
    return (0,canonical_json/* canonicalJson */.d)({ ...profile, syscalls: profile.syscalls.map(({ comment: _, ...rule }) => rule) });
}
/** e.g. "pinbench 1a2b3c4d5e6f", for the environment key: two hosts with other filters measure other system calls. */
function seccompName() {
    return `pinbench ${(0,external_node_crypto_.createHash)('sha256').update(seccompText()).digest('hex').slice(0, 12)}`;
}
/** What is not allowed is "not permitted" and not "not implemented": programs then know that they were refused. */
const EPERM = 1;
/** A 64-bit kernel also runs programs for its 32-bit relatives, and those must not get round the filter. */
const RELATIVES = {
    X86_64: ['X86', 'X32'],
    AARCH64: ['ARM'],
    MIPS64: ['MIPS', 'MIPS64N32'],
    MIPS64N32: ['MIPS', 'MIPS64'],
    MIPSEL64: ['MIPSEL', 'MIPSEL64N32'],
    MIPSEL64N32: ['MIPSEL', 'MIPSEL64'],
    S390X: ['S390'],
    RISCV64: [],
    LOONGARCH64: [],
};
/** In Docker's format, with comments. */
function seccompProfile() {
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        defaultErrnoRet: EPERM,
        archMap: Object.entries(RELATIVES).map(([native, relatives]) => ({
            architecture: `SCMP_ARCH_${native}`,
            subArchitectures: relatives.map((name) => `SCMP_ARCH_${name}`),
        })),
        syscalls: [...groups_GROUPS, ...rules_RULES].flatMap(entries),
    };
}
/**
 * In the format of Kubernetes nodes with containerd, for a container without capabilities on amd64 or arm64 and a kernel of this decade. containerd skips conditions that it
 * does not know: given Docker's format it would allow `mount` and `bpf` to everybody.
 */
function seccompForKubernetes() {
    const processors = ['amd64', 'arm64'];
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        defaultErrnoRet: EPERM,
        architectures: ['X86_64', ...(RELATIVES.X86_64 ?? []), 'AARCH64', ...(RELATIVES.AARCH64 ?? [])].map((name) => `SCMP_ARCH_${name}`),
        syscalls: [...GROUPS, ...RULES.filter((rule) => holdsWithoutCapabilities(rule, processors))]
            .flatMap(entries)
            .map(({ includes: _, excludes: __, ...rule }) => rule),
    };
}
function holdsWithoutCapabilities({ capability, processor }, processors) {
    if (capability !== undefined && 'with' in capability)
        return false;
    if (processor !== undefined && 'only' in processor)
        return processor.only.some((name) => processors.includes(name));
    return true;
}
/** One entry, or one for each argument test: tests inside one entry must all hold. */
function entries({ arguments: tests, ...rule }) {
    const entry = {
        comment: `${rule.name}: ${rule.why}`,
        names: rule.calls.toSorted(),
        ...(rule.refuseWith === undefined
            ? { action: 'SCMP_ACT_ALLOW' }
            : { action: 'SCMP_ACT_ERRNO', errnoRet: rule.refuseWith }),
        ...filters(rule),
    };
    return tests === undefined ? [entry] : tests.map((test) => ({ ...entry, args: [argumentRule(test)] }));
}
function argumentRule(test) {
    const index = test.argument;
    switch (test.is) {
        case 'equal to':
            return { index, value: test.value, op: 'SCMP_CMP_EQ' };
        case 'less than':
            return { index, value: test.value, op: 'SCMP_CMP_LT' };
        case 'without bits':
            return { index, value: test.mask, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' };
    }
}
function filters({ capability, processor, kernel }) {
    const includes = {
        ...(capability !== undefined && 'with' in capability ? { caps: [capability.with] } : {}),
        ...(processor !== undefined && 'only' in processor ? { arches: processor.only } : {}),
        ...(kernel === undefined ? {} : { minKernel: kernel }),
    };
    const excludes = {
        ...(capability !== undefined && 'without' in capability ? { caps: [capability.without] } : {}),
        ...(processor !== undefined && 'except' in processor ? { arches: processor.except } : {}),
    };
    return {
        ...(Object.keys(includes).length === 0 ? {} : { includes }),
        ...(Object.keys(excludes).length === 0 ? {} : { excludes }),
    };
}

// EXTERNAL MODULE: ./build/app/backends/backend.js
var backend = __webpack_require__(91604);
// EXTERNAL MODULE: ./build/plan/image/build-plan.js
var build_plan = __webpack_require__(73974);
;// CONCATENATED MODULE: ./build/app/backends/docker-image.js
/** The image of a suite: what is built, or which ready one is found. */



async function obtainImage(suite, making, progress, signal, alongside) {
    const { builder } = making;
    const steps = { step: (text) => progress.line(text), warning: (text) => progress.warning(text) };
    const spec = suite.image;
    if (spec === undefined)
        throw noImage(suite);
    const { name, timeoutSeconds } = spec;
    if (name !== undefined) {
        return inTime(timeoutSeconds, signal, (stop) => builder.find(name, steps, stop), () => (0,errors/* infrastructureError */.kv)(`image "${name}" was not pulled within ${timeoutSeconds} s`, {
            fix: 'check the registry and the network, or raise image.timeout',
        }));
    }
    const plan = buildPlanOf(suite, spec, making, alongside?.commit ?? null);
    // Sources in a folder of their own would leave an image of another name behind each time.
    const tag = alongside === undefined ? plan.tag : `${(0,build_plan/* imageTag */.I_)(alongside.suite.name, folderOf(alongside.suite))}-base`;
    return inTime(timeoutSeconds, signal, (stop) => builder.build({ ...plan, tag }, steps, stop), () => (0,errors/* invalidOutput */.Dh)(`the image of ${plan.dockerfile} did not build within ${timeoutSeconds} s`, {
        expected: 'a build that ends within image.timeout',
        fix: 'check its last step above, or raise image.timeout',
    }));
}
/** `commit` of sources that are checked out for it, null for the measured tree. Throws a usage error when no image can be built. */
function buildPlanOf(suite, spec, { excluded, cacheNamespace }, commit = null) {
    if (spec?.dockerfile === undefined)
        throw noImage(suite);
    const context = spec.context ?? external_node_path_.dirname(spec.dockerfile);
    const place = { context, dockerfile: spec.dockerfile, excluded, cacheNamespace: cacheNamespace(commit) };
    const plan = (0,build_plan/* planBuild */.C7)(suite.name, spec, place);
    if (plan !== null)
        return plan;
    throw (0,errors/* usageError */.Wp)(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
        expected: 'a Dockerfile inside the context, since the engine sees only the context',
        fix: 'set image.context to a folder above the Dockerfile',
    });
}
/** A build that overruns is the Dockerfile's fault, as one that fails is; `late` says so. */
async function inTime(seconds, signal, work, late) {
    const limit = AbortSignal.timeout(seconds * 1000);
    try {
        return await work(AbortSignal.any([signal, limit]));
    }
    catch (thrown) {
        throw limit.aborted && !signal.aborted ? late() : thrown;
    }
}
/** Where the suite here is built; one with a ready image has only its folder. */
function folderOf({ directory, image }) {
    if (image?.dockerfile === undefined)
        return directory;
    return image.context ?? external_node_path_.dirname(image.dockerfile);
}
function noImage(suite) {
    return (0,errors/* usageError */.Wp)(`suite "${suite.name}" has no image`, {
        expected: 'image.dockerfile or image.name',
        fix: 'add one of them, or run it without a container: --runtime host',
    });
}

;// CONCATENATED MODULE: ./build/app/backends/docker.js
/** Docker, or what speaks its API: each invocation is a fresh container. */













/** Images of suites that were not built for so long go, within the time. */
const UNUSED_DAYS = 30;
const SWEEP_MS = 5_000;
/** Where a container finds a program of the host. */
const INSIDE = '/.pinbench-probe';
const DOCKER = { name: 'docker', open: openEngine };
async function openEngine(setting) {
    const { clock, progress, owner, scratch } = setting;
    // Loaded only now: the engine's client is the heaviest package there is.
    const { connectEngine, engineAnswers, readEngineFacts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(5412)]).then(__webpack_require__.bind(__webpack_require__, 4705));
    const { otherSockets, readDockerSettings } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 36292));
    const settings = readDockerSettings();
    const engine = connectEngine(settings);
    if (!(await engineAnswers(engine)))
        return noEngine(otherSockets());
    const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(2422)]).then(__webpack_require__.bind(__webpack_require__, 53531));
    const { buildxBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(2422), __webpack_require__.e(5660)]).then(__webpack_require__.bind(__webpack_require__, 35660));
    const { sweepCacheMounts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(9856)]).then(__webpack_require__.bind(__webpack_require__, 3429));
    const { containerNames, sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(9157)]).then(__webpack_require__.bind(__webpack_require__, 56506));
    const { dockerRuntime } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(9157), __webpack_require__.e(9987)]).then(__webpack_require__.bind(__webpack_require__, 29987));
    const { makeEmptyImage, removeImage } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(7634)]).then(__webpack_require__.bind(__webpack_require__, 71553));
    const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(9999)]).then(__webpack_require__.bind(__webpack_require__, 38204));
    const { pruneBuildCache, sweepImages, USUAL_CACHE } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(1071)]).then(__webpack_require__.bind(__webpack_require__, 47888));
    const { imageVolumes } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(9157), __webpack_require__.e(6918)]).then(__webpack_require__.bind(__webpack_require__, 46918));
    const launcher = (0,bundled_programs/* programFile */.pq)(setting.home, 'launcher');
    await (0,bundled_programs/* mustExist */.je)(launcher, 'the launcher');
    const swept = await sweepContainers(engine, owner_mark/* ownerIsGone */.BP);
    if (swept > 0)
        progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
    const facts = await readEngineFacts(engine);
    await releaseImages(engine, owner_mark/* ownerIsGone */.BP);
    // As far as it is quick; `pinbench clean` does the rest. What cannot be removed costs nothing but its space.
    const sayOnly = (thrown) => progress.warning((0,errors/* messageOf */.bD)(thrown));
    try {
        await sweepImages(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000);
        const limit = AbortSignal.timeout(SWEEP_MS);
        // Older engines add up all volumes and images before they answer, and do not tell whose mounts there are.
        if (Number.parseInt(facts.version, 10) >= 23 && facts.name === 'docker')
            await sweepCacheMounts(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000, limit);
        await pruneBuildCache(engine, USUAL_CACHE, limit);
    }
    catch (thrown) {
        sayOnly(thrown);
    }
    const builder = engineBuilder(engine, settings, owner, clock.seconds);
    const containers = {
        ...setting,
        engine: facts,
        launcher,
        user: unprivilegedUser(),
        builder: setting.builder === 'engine' ? builder : buildxBuilder(engine, owner, builder.find, scratch, clock.seconds),
        runtime: dockerRuntime(engine, clock.seconds, scratch, progress.warning),
        names: () => containerNames(engine),
        volumes: (image) => imageVolumes(engine, image, owner),
        emptyImage: async () => {
            const id = await makeEmptyImage(engine, owner, owner_mark/* ownerIsGone */.BP);
            return { id, remove: () => removeImage(engine, id) };
        },
        close: () => releaseImages(engine, (one) => one === owner).catch(sayOnly),
    };
    if (facts.name !== 'podman')
        return dockerBackend(containers);
    const { podmanBackend } = await __webpack_require__.e(/* import() */ 7420).then(__webpack_require__.bind(__webpack_require__, 97420));
    return podmanBackend(containers, scratch);
}
/** A rootless engine is not where the client of another looks for it. */
function noEngine([other]) {
    const elsewhere = other === undefined ? '' : ` (an engine's socket is at ${other}: DOCKER_HOST=unix://${other})`;
    return {
        error: (0,errors/* infrastructureError */.kv)('no Docker engine answers', {
            expected: 'a running engine that this user may talk to',
            fix: `start Docker, set DOCKER_HOST${elsewhere}, or run without a container: --runtime host`,
        }),
        warning: `no Docker engine answers${elsewhere === '' ? '' : `: set DOCKER_HOST${elsewhere}`}`,
    };
}
function dockerBackend(containers) {
    const { engine, host, cgroups, owner, progress } = containers;
    const runtime = (0,cpu_holders/* mindingCpus */.O)(containers.runtime, containers.names, progress);
    const driver = engine.cgroupDriver;
    /** null where no group can be made, or the engine makes them in a way that we do not know how to read. */
    const cgroupOf = (order, partition) => {
        if (cgroups === null || (driver !== 'cgroupfs' && driver !== 'systemd'))
            return null;
        return (0,plan/* planCgroup */.A)({ version: cgroups, driver, run: owner, order, partition });
    };
    const settingOf = (suite, cpus, made, { order, partition, cgroup }) => ({
        imageId: made.id,
        volumes: made.volumes,
        argv: made.argv,
        run: suite.run,
        cpus: cpus?.cpus ?? '',
        memoryNodes: cpus?.memoryNodes ?? '',
        // Below a partition the engine pins nothing, so the launcher narrows to the suite's own CPUs.
        launch: (0,launcher_arguments/* launchArguments */.i)({
            aslr: suite.run.aslr,
            cpus: partition === null ? null : (cpus?.cpus ?? null),
            init: true,
        }),
        seccomp: engine.seccomp ? seccompText() : null,
        cgroup: { parent: cgroup?.parent ?? null, partition: partition !== null },
        launcher: containers.launcher,
        outputFolder: external_node_path_.join(containers.outputs, `output-${order}`),
        resultFile: suite.results.path ?? null,
        labels: { pinbench: owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
        user: containers.user,
    });
    const running = (suite, cpus, image, made) => {
        const other = (run) => ({ ...suite, run: { ...suite.run, ...run } });
        return {
            suite,
            image,
            under: (limits) => running(other(limits), cpus, image, made),
            within: (knobs, others) => running(other(knobs), others, image, made),
            invoke: (order, partition, signal, command = made.argv) => {
                const cgroup = cgroupOf(order, partition);
                const setting = settingOf(suite, cpus, { ...made, argv: command }, { order, partition, cgroup });
                return runtime.invoke({ ...(0,container/* planContainer */.ff)(setting), cgroup }, signal);
            },
        };
    };
    return {
        name: 'docker',
        runtime: 'docker',
        host,
        engine,
        pins: true,
        confines: true,
        usesImages: true,
        lost: null,
        shield: (0,shield/* hostShield */.K)({ driver: driver === 'systemd' ? 'systemd' : 'cgroupfs' }),
        conditions: {
            engine: { ...engine, ociRuntime: engine.runtime },
            seccomp: engine.seccomp ? seccompName() : null,
        },
        requested: (suite, cpus) => {
            const none = { id: '', volumes: [], argv: [] };
            return (0,requested/* requestedOfContainer */.H)(settingOf(suite, cpus, none, { order: 0, partition: null, cgroup: null }));
        },
        measured: (suite) => suite.image?.name === undefined ? buildPlanOf(suite, suite.image, containers) : 'configuration',
        prepare: async (suite, cpus, log, signal, alongside) => {
            const image = await obtainImage(suite, containers, log, signal, alongside);
            const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
            if (argv.length === 0)
                throw (0,backend/* noCommand */.h)(suite);
            const { id } = image.facts;
            return running(suite, cpus, image.facts, { id, argv, volumes: await containers.volumes(id) });
        },
        prepareProgram: async (suite, cpus, program, partition) => {
            const image = await containers.emptyImage();
            const mount = { Type: 'bind', Source: external_node_path_.resolve(program), Target: INSIDE, ReadOnly: true };
            return {
                invoke: (order, args, signal) => {
                    const cgroup = cgroupOf(order, partition);
                    const made = { id: image.id, volumes: [], argv: [INSIDE, ...args] };
                    const { create, ...plan } = (0,container/* planContainer */.ff)(settingOf(suite, cpus, made, { order, partition, cgroup }));
                    const HostConfig = { ...create.HostConfig, Mounts: [...create.HostConfig.Mounts, mount] };
                    return runtime.invoke({ ...plan, create: { ...create, HostConfig }, cgroup }, signal);
                },
                close: image.remove,
            };
        },
        takeTurn: containers.takeTurn,
        close: containers.close,
    };
}
/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser() {
    const uid = process.getuid?.() ?? 0;
    return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}


/***/ }),

/***/ 16818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RUNTIMES)
});

// EXTERNAL MODULE: ./build/app/backends/docker.js + 4 modules
var docker = __webpack_require__(86268);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/isolation/launcher-frame.js
var launcher_frame = __webpack_require__(84827);
// EXTERNAL MODULE: ./build/isolation/start-failure.js
var start_failure = __webpack_require__(34656);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/plan/cgroup/join.js
/** A process can only be counted from its first instruction on when it joins its cgroup before it becomes the benchmark. */
/**
 * Joins, then becomes the command. Arguments only, never a built command line, and no variables, which might be the
 * benchmark's own. A group that cannot be joined is passed over: its counters then stay at zero, which is noticed. A
 * command that is not there is told in the launcher's words.
 */
const SCRIPT = `unset $1; shift
while [ "$1" != -- ]; do { echo 0 >"$1"; } 2>/dev/null || :; shift; done
shift
command -v -- "$1" >/dev/null || { printf 'PINBENCH-NOT-STARTED 2 command %s\\n' "$1" >&2; exit 127; }
exec "$@"`;
/** Variables that shells add; the size of the environment moves the stack, so the benchmark's is kept as it was. */
const SHELLS_OWN = ['PWD', 'OLDPWD', 'SHLVL'];
function joinFirst({ argv, groups, env }) {
    const added = SHELLS_OWN.filter((name) => env[name] === undefined).join(' ');
    // With nothing to unset, a name that no environment of ours has.
    return ['/bin/sh', '-c', SCRIPT, 'sh', added === '' ? 'PINBENCH_NOTHING' : added, ...groups, '--', ...argv];
}

// EXTERNAL MODULE: ./build/io/cgroup/groups.js + 1 modules
var groups = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/io/process/capture.js
var capture = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/io/process/deadline.js
var deadline = __webpack_require__(96083);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
;// CONCATENATED MODULE: ./build/io/process/left-processes.js
/**
 * Processes that a benchmark has left outside of its process group, where no cgroup holds them: they are known by the
 * output folder of their invocation, which they have inherited in their environment. One that was started with another
 * environment is not found.
 */




/** A process may start another one while it is looked for. */
const MOST_ROUNDS = 20;
const ROUND_MS = 5;
/** Kills them and waits for their end. Answers how many there were outside of `group`, which is being killed already. */
async function endLeftProcesses(outputFolder, group) {
    const ended = new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const found = processesOf(outputFolder);
        if (found.length === 0)
            break;
        for (const pid of found) {
            const own = groupOf(pid);
            if (own !== undefined && own !== group)
                ended.add(pid);
            kill(pid);
        }
        await (0,promises_.setTimeout)(ROUND_MS);
    }
    return ended.size;
}
function processesOf(outputFolder) {
    // Read as bytes: the folder's name may have any characters.
    const mark = `\0PINBENCH_OUTPUT=${Buffer.from(outputFolder).toString('latin1')}\0`;
    return processIds().filter((pid) => `\0${environmentOf(pid)}`.includes(mark));
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => /^\d+$/.test(name) && name !== `${process.pid}` ? [Number(name)] : []);
    }
    catch {
        // Not Linux.
        return [];
    }
}
/** As the process was started with; empty where it is another user's, or has ended. */
function environmentOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    }
    catch {
        return '';
    }
}
/** undefined when it has ended. */
function groupOf(pid) {
    try {
        return Number((0,owner_mark/* fieldsOfStat */.n)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[2]);
    }
    catch {
        return undefined;
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (thrown) {
        // It has ended by itself, or became another user's.
        if ((0,model_errors/* codeOf */.$N)(thrown) !== 'ESRCH' && (0,model_errors/* codeOf */.$N)(thrown) !== 'EPERM')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./build/io/process/output-folder.js
var output_folder = __webpack_require__(30163);
;// CONCATENATED MODULE: ./build/io/process/host-runtime.js
/** Runs one invocation as a process group of this host and ends the whole group with it. */












function hostRuntime(seconds, warn) {
    let isTold = false;
    const tellLeft = (count) => {
        if (count === 0 || isTold)
            return;
        isTold = true;
        const left = count === 1 ? 'a process' : `${count} processes`;
        warn(`the benchmark left ${left} behind in a session of its own, which would have disturbed the next invocation: ended`);
    };
    return {
        async invoke(plan, signal) {
            await (0,output_folder/* makeOutputFolder */.Wn)(plan.outputFolder);
            const cgroup = plan.cgroup === null ? null : await (0,groups/* openCgroup */.P)(plan.cgroup);
            try {
                return await runToEnd(plan, cgroup, signal, seconds, tellLeft);
            }
            finally {
                await closeCgroup(cgroup);
                await (0,output_folder/* removeOutputFolder */.u2)(plan.outputFolder, warn);
            }
        },
    };
}
async function closeCgroup(cgroup) {
    await cgroup?.endProcesses();
    const left = (await cgroup?.close()) ?? [];
    if (left.length === 0)
        return;
    throw (0,model_errors/* infrastructureError */.kv)(`the benchmark left processes in ${left[0]} that would not end`, {
        expected: 'none, since they would disturb what is measured next',
        fix: 'list its processes with `cat cgroup.procs` there, end them, then run again',
    });
}
/** How long the output may stay open after the benchmark's end, where its forgotten children cannot be found. */
const OUTPUT_GRACE_MS = 2000;
async function runToEnd(plan, cgroup, signal, seconds, tellLeft) {
    const frame = new launcher_frame/* FrameReader */.t();
    const stdout = new capture/* Capture */.R();
    const stderr = new capture/* Capture */.R();
    const { argv, env } = plan;
    const [program = '', ...args] = cgroup === null ? argv : joinFirst({ argv, env, groups: cgroup.procs });
    const started = seconds();
    // A group of its own: children that the benchmark forgets end with it.
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: plan.directory,
        env: plan.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Without the launcher there is no frame, and what looks like one is the benchmark's own doing.
    child.stdout.on('data', (chunk) => stdout.push(plan.framed ? frame.feed(chunk) : chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    let notStarted = null;
    const closed = new Promise((resolve) => {
        child.once('error', (thrown) => {
            notStarted = { sentence: `${program} could not be started: ${(0,model_errors/* messageOf */.bD)(thrown)}`, culprit: 'command' };
            resolve();
        });
        child.once('close', () => resolve());
    });
    const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    const stop = await (0,deadline/* raceEnd */.t)(exited, plan.timeoutSeconds, signal, async () => killGroup(child.pid));
    const elapsed = seconds() - started;
    killGroup(child.pid);
    // What has left the group is in the cgroup still, or has the output folder in its environment.
    if (cgroup === null)
        tellLeft(await endLeftProcesses(plan.outputFolder, child.pid));
    else
        await cgroup.endProcesses();
    await outputEnd(closed);
    child.stdout.destroy();
    child.stderr.destroy();
    stdout.push(frame.finish());
    const errors = stderr.result();
    const usage = (await cgroup?.read()) ?? null;
    return {
        reason: stop.reason,
        exitCode: stop.reason === 'exited' ? (child.exitCode ?? signalled(child.signalCode)) : null,
        outOfMemory: (usage?.outOfMemoryKills ?? 0) > 0,
        seconds: elapsed,
        stdout: stdout.result(),
        stderr: errors,
        observed: frame.observed,
        contradictions: [],
        notStarted: notStarted ?? (0,start_failure/* readNotStarted */.T)(errors.text, null, frame.observed !== null),
        ...(await (0,output_folder/* readResultFile */.kk)(plan.outputFolder, plan.resultFile)),
        usage,
        detail: stop.reason === 'engine lost' ? (0,model_errors/* messageOf */.bD)(stop.cause) : null,
    };
}
async function outputEnd(closed) {
    const over = new AbortController();
    const grace = (0,promises_.setTimeout)(OUTPUT_GRACE_MS, undefined, { signal: over.signal });
    // Aborted once the output has ended, which is what was waited for.
    await Promise.race([closed, grace.catch(() => { })]);
    over.abort();
}
/** As shells report it: 128 and the signal's number; only the usual ones are told apart. */
function signalled(name) {
    const numbers = { SIGABRT: 134, SIGFPE: 136, SIGKILL: 137, SIGSEGV: 139, SIGTERM: 143 };
    return name === null ? null : (numbers[name] ?? 128);
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (thrown) {
        // ESRCH: the whole group has ended, which is what was wanted.
        if ((0,model_errors/* codeOf */.$N)(thrown) !== 'ESRCH')
            throw thrown;
    }
}
/** Looks for the tools of this host in PATH; `launcher` is used where its architecture is ours. */
function findHostTools(searchPath, launcher) {
    return {
        taskset: (0,bundled_programs/* findProgram */.Kp)('taskset', searchPath),
        setarch: (0,bundled_programs/* findProgram */.Kp)('setarch', searchPath),
        launcher: (0,bundled_programs/* usable */.Je)(launcher),
    };
}

// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
;// CONCATENATED MODULE: ./build/io/process/witness.js
/** Sees which files of a folder an invocation of this host opens, in front of a witness: nothing is measured meanwhile. */






/** Programs load their code at the start; what is seen by then is enough. */
const MOST_SECONDS = 60;
/** What the witness ends with where it may not look. */
const BLIND = 125;
/** What others wrote, the same for every commit. */
const DEPENDENCIES = new Set(['.git', 'node_modules', 'site-packages', '.pinbench']);
const CODE = /\.(pyc?|pyd|so(\.[\d.]+)?|[mc]?[jt]s|[jt]sx|node|wasm|rb|p[lm]|php|lua|jl|r|jar|class|dll|exe|a|o|rlib|rmeta|beam|exs?|sh)$/i;
/**
 * `program`: the witness, which starts `launcher`; both may lie in the repository, and are no code of it. `home`: the
 * user's folder, which may itself be a repository.
 */
function hostWitness(program, launcher, home, warn) {
    return async (plan, folder, ignored, signal) => {
        if (process.platform !== 'linux' || !(0,external_node_fs_.existsSync)(program)) {
            return { unseen: 'there is no witness for this kind of machine' };
        }
        const root = (0,external_node_fs_.realpathSync)(folder);
        const own = [program, launcher].filter((file) => (0,external_node_fs_.existsSync)(file)).map((file) => (0,external_node_fs_.realpathSync)(file));
        const isForeign = await foreignFiles(root, [...ignored, ...own], home);
        await (0,output_folder/* makeOutputFolder */.Wn)(plan.outputFolder);
        try {
            return await traced(program, plan, root, isForeign, signal);
        }
        finally {
            await (0,output_folder/* removeOutputFolder */.u2)(plan.outputFolder, warn);
        }
    };
}
async function traced(program, plan, root, isForeign, signal) {
    const child = (0,external_node_child_process_.spawn)(program, [root, '--', ...plan.argv], {
        cwd: plan.directory,
        env: plan.env,
        detached: true,
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let opened = null;
    let rest = '';
    const known = new Set();
    const kill = async () => void child.kill('SIGKILL');
    child.stdio[3]?.on('data', (chunk) => {
        const files = `${rest}${chunk.toString()}`.split('\0');
        rest = files.pop() ?? '';
        for (const file of files) {
            if (opened !== null || known.has(file))
                continue;
            known.add(file);
            if (!isForeign(file))
                continue;
            opened = external_node_path_.relative(root, file);
            void kill();
        }
    });
    const closed = new Promise((resolve, reject) => {
        child.once('close', () => resolve()).once('error', reject);
    });
    // Whatever the command has started is in the hands of the witness, and ends with it.
    const stop = await (0,deadline/* raceEnd */.t)(closed, Math.min(MOST_SECONDS, plan.timeoutSeconds), signal, kill);
    if (stop.reason === 'engine lost')
        return { unseen: 'the witness could not be started' };
    if (opened === null && child.exitCode === BLIND)
        return { unseen: 'the kernel does not let one process watch another here' };
    return { opened };
}
/**
 * Tells of a file below `root` whether another commit's benchmark has no business with it: it belongs to the repository,
 * or was made from it and can be run. In a repository that is the user's home, programs of other origin lie too.
 */
async function foreignFiles(root, ignored, home) {
    const listed = (await (0,git/* gitOutput */.oM)(['ls-files', '-z', '--cached'], { cwd: root })).toString().split('\0');
    const tracked = new Set(listed.map((name) => external_node_path_.join(root, name)));
    const isHome = home !== undefined && isBelow(home, root);
    return (file) => {
        if (ignored.some((folder) => isBelow(file, folder)))
            return false;
        const folders = external_node_path_.relative(root, file).split(external_node_path_.sep).slice(0, -1);
        if (folders.some((name) => DEPENDENCIES.has(name)))
            return false;
        if (tracked.has(file))
            return true;
        if (isHome || isInVirtualEnvironment(root, folders))
            return false;
        const facts = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return facts?.isFile() === true && (CODE.test(file) || (facts.mode & 0o111) !== 0);
    };
}
function isInVirtualEnvironment(root, folders) {
    return folders.some((_, index) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, ...folders.slice(0, index + 1), 'pyvenv.cfg')));
}
function isBelow(file, folder) {
    return file === folder || file.startsWith(`${folder}${external_node_path_.sep}`);
}

// EXTERNAL MODULE: ./build/io/shield/cpu-holders.js
var cpu_holders = __webpack_require__(79691);
// EXTERNAL MODULE: ./build/isolation/requested.js
var requested = __webpack_require__(11751);
// EXTERNAL MODULE: ./build/plan/cgroup/plan.js
var cgroup_plan = __webpack_require__(5328);
// EXTERNAL MODULE: ./build/plan/host-process.js
var host_process = __webpack_require__(63834);
// EXTERNAL MODULE: ./build/plan/launcher-arguments.js
var launcher_arguments = __webpack_require__(55849);
// EXTERNAL MODULE: ./build/app/backends/backend.js
var backend = __webpack_require__(91604);
;// CONCATENATED MODULE: ./build/app/backends/host.js
/** The host itself: invocations are plain processes, without a container around them. */










const HOST = { name: 'host', open: async (setting) => openHost(setting) };
function openHost(setting) {
    const { clock, home, progress } = setting;
    const launcher = (0,bundled_programs/* programFile */.pq)(home, 'launcher');
    return hostBackend({
        ...setting,
        tools: findHostTools(process.env.PATH ?? '', launcher),
        runtime: hostRuntime(clock.seconds, progress.warning),
        witness: hostWitness((0,bundled_programs/* programFile */.pq)(home, 'witness'), launcher, process.env.HOME, progress.warning),
        inherited: process.env,
    });
}
function hostBackend(processes) {
    const { host, outputs, excluded, cgroups, owner, tools, witness, inherited, takeTurn, progress } = processes;
    const runtime = (0,cpu_holders/* mindingCpus */.O)(processes.runtime, async () => new Map(), progress);
    const settingOf = (suite, cpus, order) => {
        if (suite.run.command === undefined)
            throw (0,backend/* noCommand */.h)(suite);
        return {
            argv: suite.run.command,
            run: suite.run,
            cpus: cpus?.cpus ?? null,
            launch: (0,launcher_arguments/* launchArguments */.i)({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
            tools,
            directory: suite.directory,
            outputFolder: external_node_path_.join(outputs, `output-${order}`),
            resultFile: suite.results.path ?? null,
            inherited,
        };
    };
    const running = (suite, cpus) => {
        const prepared = {
            suite,
            image: null,
            under: () => prepared,
            within: (knobs, others) => running({ ...suite, run: { ...suite.run, ...knobs } }, others),
            opens: (folder, own, signal) => {
                const plan = (0,host_process/* planHostProcess */.bl)(settingOf(suite, cpus, 0));
                return witness(plan, folder, [own, outputs, ...excluded], signal);
            },
            invoke: (order, _partition, signal, command) => {
                const plan = (0,host_process/* planHostProcess */.bl)(settingOf(withCommand(suite, command), cpus, order));
                const run = { run: owner, order, partition: null };
                const cgroup = cgroups === null ? null : (0,cgroup_plan/* planCgroup */.A)({ version: cgroups, driver: 'cgroupfs', ...run });
                return runtime.invoke({ ...plan, cgroup }, signal);
            },
        };
        return prepared;
    };
    return {
        name: 'host',
        runtime: 'host',
        host,
        engine: null,
        shield: null,
        pins: (0,host_process/* canPin */.UT)(tools),
        confines: false,
        usesImages: false,
        lost: (0,host_process/* lostWithoutContainer */.y4)(tools),
        conditions: { seccomp: null },
        requested: (suite, cpus) => (0,requested/* requestedOfHost */._)(settingOf(suite, cpus, 0)),
        measured: () => 'tree',
        prepare: async (suite, cpus) => running(suite, cpus),
        prepareProgram: async (suite, cpus, program) => ({
            invoke: (order, args, signal) => {
                const plan = (0,host_process/* planHostProcess */.bl)(settingOf(withCommand(suite, [program, ...args]), cpus, order));
                return runtime.invoke({ ...plan, cgroup: null }, signal);
            },
            close: async () => { },
        }),
        takeTurn,
        close: async () => { },
    };
}
function withCommand(suite, command) {
    return command === undefined ? suite : { ...suite, run: { ...suite.run, command } };
}

;// CONCATENATED MODULE: ./build/app/backends/registry.js


const RUNTIMES = [docker/* DOCKER */.F, HOST];


/***/ }),

/***/ 31621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openCgroup),
  sweepCgroups: () => (/* binding */ sweepCgroups),
  f: () => (/* binding */ whyNoCgroups)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/plan/cgroup/mounts.js
/** Where the kernel's cgroup trees are mounted. */
/**
 * Reads /proc/self/mountinfo (https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html). A mount that shows only a
 * part of its tree is left out: below it the paths of a plan would mean something else.
 */
function readMounts(mountinfo) {
    const mounts = { v1: new Map(), v2: null };
    for (const line of mountinfo.split('\n')) {
        const [before = '', after = ''] = line.split(' - ');
        const [, , , root, target = ''] = before.split(' ');
        const [type, , options = ''] = after.split(' ');
        if (root !== '/')
            continue;
        const folder = unescaped(target);
        if (type === 'cgroup2')
            mounts.v2 ??= folder;
        if (type !== 'cgroup')
            continue;
        for (const controller of options.split(',').filter((option) => !NOT_CONTROLLERS.test(option))) {
            if (!mounts.v1.has(controller))
                mounts.v1.set(controller, folder);
        }
    }
    return mounts;
}
const NOT_CONTROLLERS = /^(rw|ro|xattr|clone_children|noprefix|none|all|release_agent=.*|cpuset_v2_mode)$/;
/** Spaces and the like are written as three octal digits. */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

// EXTERNAL MODULE: ./build/plan/cgroup/usage.js
var cgroup_usage = __webpack_require__(30236);
// EXTERNAL MODULE: ./build/io/cgroup/tree.js
var cgroup_tree = __webpack_require__(57768);
;// CONCATENATED MODULE: ./build/io/cgroup/groups.js
/** The kernel's cgroup files: makes the group of an invocation, reads it after its end, and leaves nothing behind. */








/** Inode of the machine's first cgroup namespace; fixed in the kernel's source (PROC_CGROUP_INIT_INO). */
const FIRST_NAMESPACE = 'cgroup:[4026531835]';
/** v1 controllers that a process without an engine joins. Not cpu by itself: a fresh group there forbids real-time policies. */
const JOINED = ['cpuacct', 'memory', 'pids'];
/** Why cgroups of ours cannot be had here, as the end of a sentence ("not counted: ..."); null when they can. */
function whyNoCgroups(version) {
    if (process.platform !== 'linux')
        return 'only Linux has cgroups';
    if (process.getuid?.() !== 0)
        return 'only root may make cgroups';
    if ((0,external_node_fs_.readlinkSync)('/proc/self/ns/cgroup') !== FIRST_NAMESPACE) {
        return 'pinbench itself runs in a container, which does not see the cgroups of the machine';
    }
    const { v1, v2 } = currentMounts();
    if (version === 'v2')
        return v2 === null ? 'cgroup v2 is not mounted' : null;
    return v1.has('cpuacct') && v1.has('memory') ? null : 'the controllers cpuacct and memory are not mounted';
}
/** null where whyNoCgroups says so, and where the folders cannot be made (a read-only mount). */
async function openCgroup(plan) {
    if (whyNoCgroups(plan.version) !== null)
        return null;
    const mounts = currentMounts();
    const group = new Group(plan, mounts);
    try {
        if (plan.slice === null)
            await group.make();
        return group;
    }
    catch (thrown) {
        await group.close();
        if ((0,cgroup_tree/* hasCode */.up)(thrown, 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR'))
            return null;
        throw thrown;
    }
}
class Group {
    procs;
    #plan;
    #mounts;
    /** Every tree that may hold our folders: the engine makes them in all. */
    #trees;
    constructor(plan, mounts) {
        this.#plan = plan;
        this.#mounts = mounts;
        const all = [...(plan.version === 'v1' ? mounts.v1.values() : []), ...(mounts.v2 === null ? [] : [mounts.v2])];
        this.#trees = [...new Set(all)];
        this.procs = this.#joined().map((tree) => external_node_path_.join(tree, plan.group, 'cgroup.procs'));
    }
    async make() {
        const controllers = this.#plan.version === 'v1' ? [...JOINED, 'cpu'] : ['cpu'];
        const trees = new Set(controllers.flatMap((controller) => this.#tree(controller) ?? []));
        for (const tree of trees)
            await makeFolders(tree, this.#plan.group);
        if (this.#plan.version === 'v2' && this.#mounts.v2 !== null)
            await enable(this.#mounts.v2, this.#plan.group);
    }
    async read() {
        const files = {};
        for (const { controller, name } of this.#plan.files) {
            const tree = this.#tree(controller);
            files[name] = tree === null ? null : await readOrNull(external_node_path_.join(tree, this.#plan.group, name));
        }
        const usage = (0,cgroup_usage/* readUsage */.k9)(files, this.#plan.version);
        return (usage.cpuSeconds ?? 0) > 0 ? usage : null;
    }
    async endProcesses() {
        await (0,cgroup_tree/* endProcesses */.Hk)(this.#joined().map((tree) => external_node_path_.join(tree, this.#plan.group)));
    }
    async close() {
        if (this.#plan.slice !== null)
            await stopSlice(this.#plan.slice);
        const left = [];
        const [own = '', ...shared] = this.#plan.removed;
        for (const tree of this.#trees) {
            if (!(await (0,cgroup_tree/* removeTree */.dM)(external_node_path_.join(tree, own))))
                left.push(external_node_path_.join(tree, own));
            for (const folder of shared)
                await removeShared(external_node_path_.join(tree, folder));
        }
        return left;
    }
    #tree(controller) {
        return (this.#plan.version === 'v2' ? this.#mounts.v2 : this.#mounts.v1.get(controller)) ?? null;
    }
    #joined() {
        return [...new Set(JOINED.flatMap((controller) => this.#tree(controller) ?? []))];
    }
}
/**
 * Removes what a killed pinbench has left, with the processes in it. `gone` says of a run's mark whether nobody is left
 * who owns it. Answers how many runs were cleared away.
 */
async function sweepCgroups(gone) {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
        return 0;
    const { v1, v2 } = currentMounts();
    const swept = new Set();
    for (const tree of new Set([...v1.values(), ...(v2 === null ? [] : [v2])])) {
        const base = external_node_path_.join(tree, 'pinbench');
        const runs = await (0,cgroup_tree/* subgroups */.bH)(base, 'direct');
        for (const folder of runs.filter((candidate) => gone(external_node_path_.basename(candidate)))) {
            await (0,cgroup_tree/* endProcesses */.Hk)([folder]);
            if (await (0,cgroup_tree/* removeTree */.dM)(folder))
                swept.add(external_node_path_.basename(folder));
        }
        if (runs.length > 0)
            await removeShared(base);
    }
    return swept.size;
}
/** A folder that is empty now may still be somebody's: a shield's partition waits there for its next container. */
async function removeShared(folder) {
    const partition = (await readOrNull(external_node_path_.join(folder, 'cpuset.cpus.partition')))?.trim() ?? 'member';
    if (partition === 'member')
        await (0,cgroup_tree/* removeTree */.dM)(folder, 'when empty');
}
/** Another pinbench that ends at this moment may remove an empty folder above ours between two steps. */
async function makeFolders(tree, group) {
    for (let tries = 0;; tries += 1) {
        try {
            await (0,promises_.mkdir)(external_node_path_.join(tree, group), { recursive: true });
            break;
        }
        catch (thrown) {
            if (tries === 10 || !(0,cgroup_tree/* hasCode */.up)(thrown, 'ENOENT'))
                throw thrown;
        }
    }
    for (const folder of ancestors(group))
        await countChildren(external_node_path_.join(tree, folder));
}
/** Old kernels count the children of a v1 memory group only when told so before there are any. */
async function countChildren(folder) {
    const file = external_node_path_.join(folder, 'memory.use_hierarchy');
    if ((await readOrNull(file))?.trim() === '0')
        await (0,promises_.writeFile)(file, '1');
}
/** v2: a group has a controller's files when the group above it hands the controller down. */
async function enable(mount, group) {
    for (const folder of ['', ...ancestors(group).slice(0, -1)]) {
        for (const controller of ['cpu', 'memory', 'pids', 'io']) {
            await (0,promises_.writeFile)(external_node_path_.join(mount, folder, 'cgroup.subtree_control'), `+${controller}`).catch((thrown) => {
                // Not in this kernel, or kept by somebody: its files will be missing, and their figures null.
                if (!(0,cgroup_tree/* hasCode */.up)(thrown, 'ENOENT', 'EINVAL', 'EBUSY', 'EOPNOTSUPP'))
                    throw thrown;
            });
        }
    }
}
/** "a/b/c" is a, a/b and a/b/c. */
function ancestors(group) {
    const parts = group.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** An ended slice takes its folder with it. */
async function stopSlice(slice) {
    if (!(0,external_node_fs_.existsSync)('/run/systemd/system'))
        return;
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('systemctl', ['stop', slice], { timeout: 10_000 }).catch(() => {
        // Then its folder is still there, is removed next, and is told of when it would not go.
    });
}
/** null when it is not there, or is there but has no answer (pressure that is turned off). */
async function readOrNull(file) {
    return (0,promises_.readFile)(file, 'utf8').catch((thrown) => {
        if ((0,cgroup_tree/* hasCode */.up)(thrown, 'ENOENT', 'ENODEV', 'EOPNOTSUPP'))
            return null;
        throw thrown;
    });
}
function currentMounts() {
    return readMounts((0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8'));
}


/***/ }),

/***/ 57768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   bH: () => (/* binding */ subgroups),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/** Trees of cgroup folders: their processes are ended and they are removed, innermost first. */




/** How long a group may stay busy after its last process was told to end. */
const PATIENCE_MS = 5000;
/**
 * Ends every process below these folders, which are one group in several trees. No new ones can start meanwhile, so that
 * it comes to an end with programs that fork as fast as they are killed.
 */
async function endProcesses(groups) {
    for (const group of groups) {
        await writeIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(group, 'pids.max'), '0');
        await writeIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(group, 'cgroup.kill'), '1');
    }
    const deadline = Date.now() + PATIENCE_MS;
    for (let pids = await processes(groups); pids.length > 0 && Date.now() < deadline; pids = await processes(groups)) {
        for (const pid of pids)
            kill(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(5);
    }
}
async function processes(groups) {
    const pids = new Set();
    for (const group of groups) {
        for (const folder of [group, ...(await subgroups(group))]) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'cgroup.procs'), 'utf8').catch(gone(''));
            for (const line of text.split('\n'))
                if (/^\d+$/.test(line))
                    pids.add(Number(line));
        }
    }
    // 0 stands for a process of another pid namespace, which is out of reach, and to a kill for our own group.
    return [...pids].filter((pid) => pid > 1 && pid !== process.pid);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (thrown) {
        if (!hasCode(thrown, 'ESRCH'))
            throw thrown;
    }
}
/** The folders below, at any depth, each before its parent; or only the direct ones. */
async function subgroups(folder, depth = 'any') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(gone([]));
    const found = [];
    for (const entry of entries.filter((candidate) => candidate.isDirectory())) {
        const child = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name);
        found.push(...(depth === 'any' ? await subgroups(child) : []), child);
    }
    return found;
}
/**
 * True when the folder is gone. A group stays busy for a moment after its last process; one that others use, which is
 * only removed `when empty`, is left to them at once.
 */
async function removeTree(folder, mode = 'all') {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
        const inner = mode === 'all' ? await subgroups(folder) : [];
        const left = await removeEach([...inner, folder]);
        if (left === 0)
            return true;
        if (mode === 'when empty' || Date.now() > deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10);
    }
}
async function removeEach(folders) {
    let left = 0;
    for (const folder of folders) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch((thrown) => {
            if (hasCode(thrown, 'ENOENT'))
                return;
            if (!hasCode(thrown, 'EBUSY', 'ENOTEMPTY', 'EACCES', 'EPERM', 'EROFS'))
                throw thrown;
            left += 1;
        });
    }
    return left;
}
async function writeIfThere(file, text) {
    // 'r+': opening must not try to create, which a cgroup answers with a refusal instead of "not there".
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: 'r+' }).catch(gone(undefined));
}
/** For catch(): the substitute for what went away while it was looked at. */
function gone(substitute) {
    return (thrown) => {
        if (hasCode(thrown, 'ENOENT', 'ENODEV', 'EACCES'))
            return substitute;
        throw thrown;
    };
}
function hasCode(thrown, ...codes) {
    return codes.includes((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) ?? '');
}


/***/ }),

/***/ 65861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   je: () => (/* binding */ mustExist),
/* harmony export */   pq: () => (/* binding */ programFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/** Our own programs in C, which lie beside the bundle, built for each kind of machine. */




const MACHINES = { x64: 'amd64', arm64: 'arm64' };
/** Where the one for this machine would be; on a machine that none was built for, a name that is not there. */
function programFile(home, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, `${name}-${MACHINES[process.arch] ?? 'none'}`);
}
/** Throws an infrastructure error when it is not there; `what` is it in a sentence. */
async function mustExist(file, what) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${what} ${file} is missing`, {
            expected: 'the program next to the bundle, for x86-64 or arm64',
            fix: 'use the whole dist/ folder of a release, on Linux',
            cause: thrown,
        });
    });
}
/** Its path; null where no folder of the search path (as PATH has it) holds such a program. */
function findProgram(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const file = usable(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
        if (file !== null)
            return file;
    }
    return null;
}
/** The file, where this system can run it. */
function usable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return process.platform === 'linux' ? file : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Capture)
/* harmony export */ });
const HEAD_LIMIT = 4 * 1024 * 1024;
const TAIL_LIMIT = 4 * 1024 * 1024;
/** Most benchmarks print less than this. */
const FIRST_SIZE = 16 * 1024;
/**
 * Bytes are copied into two buffers, not kept as chunks: a chunk of one byte costs a hundred bytes of memory, and the engine
 * client hands out slices of large shared buffers, which would all stay alive.
 */
class Capture {
    #head = Buffer.alloc(0);
    #headBytes = 0;
    /** A ring once it is full: the byte that is written next lies `#tailBytes % TAIL_LIMIT` from its start. */
    #tail = Buffer.alloc(0);
    #tailBytes = 0;
    push(chunk) {
        const toHead = Math.min(chunk.length, HEAD_LIMIT - this.#headBytes);
        if (toHead > 0) {
            this.#head = grown(this.#head, this.#headBytes, toHead, HEAD_LIMIT);
            chunk.copy(this.#head, this.#headBytes, 0, toHead);
            this.#headBytes += toHead;
        }
        if (chunk.length > toHead)
            this.#pushTail(chunk.subarray(toHead));
    }
    #pushTail(chunk) {
        const skipped = Math.max(0, chunk.length - TAIL_LIMIT);
        const rest = chunk.subarray(skipped);
        const kept = Math.min(this.#tailBytes, TAIL_LIMIT);
        this.#tail = grown(this.#tail, kept, skipped + rest.length, TAIL_LIMIT);
        const start = (this.#tailBytes + skipped) % TAIL_LIMIT;
        const untilEnd = rest.copy(this.#tail, start);
        rest.copy(this.#tail, 0, untilEnd);
        this.#tailBytes += chunk.length;
    }
    result() {
        const head = this.#head.subarray(0, this.#headBytes);
        const next = this.#tailBytes % TAIL_LIMIT;
        const tail = this.#tailBytes <= TAIL_LIMIT
            ? this.#tail.subarray(0, this.#tailBytes)
            : Buffer.concat([this.#tail.subarray(next), this.#tail.subarray(0, next)]);
        const bytes = this.#headBytes + this.#tailBytes;
        const left = bytes - head.length - tail.length;
        const middle = Buffer.from(left > 0 ? `\n[${left} bytes left out]\n` : '');
        return { text: Buffer.concat([head, middle, tail]).toString('utf8'), bytes, truncated: left > 0 };
    }
}
/** The buffer itself where `more` bytes still fit, else a copy at least twice as large. */
function grown(buffer, used, more, limit) {
    const wanted = Math.min(limit, used + more);
    if (wanted <= buffer.length)
        return buffer;
    const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(FIRST_SIZE, buffer.length * 2, wanted)));
    buffer.copy(larger, 0, 0, used);
    return larger;
}


/***/ }),

/***/ 96083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ raceEnd)
/* harmony export */ });
/** Waits for one invocation to end by itself, by its time limit, or because the run is cancelled. */
/** How long a kill may take to show its effect before the engine counts as lost. */
const KILL_GRACE_MS = 10_000;
/**
 * `ended` settles when the invocation has ended and rejects when that cannot be known any more. `kill` is called once,
 * on the time limit or on `signal`, and the end is then awaited so that nothing is left running.
 */
async function raceEnd(ended, timeoutSeconds, signal, kill) {
    let timer;
    let onAbort;
    const settled = ended.then(() => ({ reason: 'exited' }), (cause) => ({ reason: 'engine lost', cause }));
    const stopped = new Promise((resolve) => {
        timer = setTimeout(() => resolve({ reason: 'timeout' }), timeoutSeconds * 1000);
        onAbort = () => resolve({ reason: 'cancelled' });
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
        const first = await Promise.race([settled, stopped]);
        if (first.reason !== 'timeout' && first.reason !== 'cancelled')
            return first;
        const killed = kill().then(() => settled, (cause) => ({ reason: 'engine lost', cause }));
        const after = await Promise.race([killed, graceIsOver()]);
        return after.reason === 'engine lost' ? after : first;
    }
    finally {
        clearTimeout(timer);
        if (onAbort !== undefined)
            signal.removeEventListener('abort', onAbort);
    }
}
function graceIsOver() {
    return new Promise((resolve) => {
        setTimeout(() => resolve({ reason: 'engine lost', cause: new Error('the invocation did not end after it was killed') }), KILL_GRACE_MS).unref();
    });
}


/***/ }),

/***/ 30163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ makeOutputFolder),
/* harmony export */   kk: () => (/* binding */ readResultFile),
/* harmony export */   u2: () => (/* binding */ removeOutputFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3476);
/* harmony import */ var _files_removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28977);
/** The folder a benchmark may write to: made empty before an invocation, read with suspicion after it, then removed. */







/** A result file larger than this is not read. */
const RESULT_LIMIT = 10 * 1024 * 1024;
/** Always new and empty: what an earlier invocation left there would be taken for this one's result. */
async function makeOutputFolder(folder) {
    try {
        await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .wZ)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (thrown) => {
            if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) !== 'EEXIST')
                throw thrown;
            await putAside(folder);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
        });
        // The container's user is not ours; the parent folder is closed to everybody else.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o777);
    }
    catch (thrown) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`the benchmark's folder ${folder} could not be made: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a writable temporary folder with free space',
            cause: thrown,
        });
    }
}
/** What cannot be removed costs no result: it is put aside for the next run to sweep, and said in a sentence. */
async function removeOutputFolder(folder, warn) {
    const problem = await (0,_files_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder);
    if (problem === null)
        return;
    const left = await putAside(folder);
    warn(`what the benchmark left in ${left} could not be removed (${problem}); \`pinbench clean\` and later runs try again`);
}
/** Where it is now. */
async function putAside(folder) {
    const aside = `${folder}-left-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(folder, aside).then(() => aside, 
    // The next invocation cannot make its own then, and says why.
    () => folder);
}
/** Links, folders, pipes and devices are not read: the benchmark chose what it is. A file that is not there is null. */
async function readResultFile(folder, name) {
    if (name === null)
        return { resultFile: null, resultProblem: null };
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) === 'ENOENT')
            return { resultFile: null, resultProblem: null };
        return { resultFile: null, resultProblem: `the result file "${name}" cannot be read: ${reasonOf(thrown)}` };
    }
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            return { resultFile: null, resultProblem: `"${name}" is not an ordinary file` };
        const buffer = Buffer.alloc(Math.min(stat.size, RESULT_LIMIT));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        const text = buffer.subarray(0, bytesRead).toString('utf8');
        return { resultFile: { text, bytes: stat.size, truncated: stat.size > RESULT_LIMIT }, resultProblem: null };
    }
    finally {
        await handle.close();
    }
}
function reasonOf(thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) === 'ELOOP' ? 'it is a link, not an ordinary file' : (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown);
}


/***/ }),

/***/ 79691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mindingCpus)
/* harmony export */ });
/* unused harmony export whoHas */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61433);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18577);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38919);
/** Who has CPUs that a benchmark could not get: groups of processes that are kept to them. */






/** Groups that are looked at, and that are named. */
const MOST_GROUPS = 2000;
const MOST_NAMED = 3;
/** The launcher's sentence by way of `isolation/`, and the engine's. */
const REFUSED = /^(?:CPUs "([\d,-]+)" could not be set|the engine refused CPUs ([\d,-]+):)/;
/** Of the launcher's alone: they are there for others. */
const TAKEN = /^CPUs "([\d,-]+)" could not be set .* cpuset of this process$/;
/** How long CPUs that `auto` chose are waited for, all invocations together. */
const PATIENCE = { mostMs: 600_000, pollMs: 2000 };
/**
 * Where an invocation could not get its CPUs: says who has them and what to do. CPUs that `auto` chose are waited for
 * first: whoever takes CPUs away from others, a shield of a run that is not seen here for example, gives them back.
 * `names`: of containers, by id.
 */
function mindingCpus(runtime, names, progress, { mostMs, pollMs } = PATIENCE) {
    const holders = async (sentence) => {
        const [, launcher, engine] = REFUSED.exec(sentence) ?? [];
        const cpus = launcher ?? engine;
        return cpus === undefined ? '' : whoHas(cpus, await names());
    };
    let left = mostMs;
    /** A refusal is part of the wait. */
    async function attempt(plan, signal) {
        const started = performance.now();
        const ended = await runtime.invoke(plan, signal);
        if (takenIn(ended) !== null && plan.autoCpus)
            (0,_process_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveOut */ .ov)((performance.now() - started) / 1000);
        return ended;
    }
    /** The invocation as it went once the CPUs were free, or the last refusal. */
    async function patiently(plan, signal) {
        const started = performance.now();
        let ended = await attempt(plan, signal);
        const cpus = takenIn(ended);
        if (cpus === null || !plan.autoCpus || left <= 0)
            return ended;
        const who = await holders(ended.notStarted?.sentence ?? '');
        const list = (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .cpusText */ .lk)((0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuList */ .DJ)(cpus) ?? []);
        progress.line(`waiting up to ${inMinutes(left)} for ${list}: this process may not use it now${who}`);
        while (takenIn(ended) !== null && performance.now() - started < left) {
            await (0,_process_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .whileWaiting */ .FW)((0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs, undefined, { signal }).catch(() => { }));
            if (signal.aborted)
                return { ...ended, reason: 'cancelled', notStarted: null };
            ended = await attempt(plan, signal);
        }
        left -= performance.now() - started;
        return ended;
    }
    return {
        async invoke(plan, signal) {
            try {
                const ended = await patiently(plan, signal);
                const { notStarted } = ended;
                if (notStarted === null)
                    return ended;
                const who = await holders(notStarted.sentence);
                const cure = takenIn(ended) === null ? '' : `; ${cureFor(plan, mostMs)}`;
                return { ...ended, notStarted: { ...notStarted, sentence: `${notStarted.sentence}${who}${cure}` } };
            }
            catch (thrown) {
                if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN))
                    throw thrown;
                const who = await holders(thrown.message);
                if (who === '')
                    throw thrown;
                const { expected, fix } = thrown;
                const more = { ...(expected && { expected }), ...(fix && { fix }), cause: thrown };
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN(thrown.kind, `${thrown.message}${who}`, more);
            }
        },
    };
}
function takenIn({ notStarted }) {
    return TAKEN.exec(notStarted?.sentence ?? '')?.[1] ?? null;
}
function cureFor({ autoCpus }, mostMs) {
    if (!autoCpus)
        return 'name others in run.cpus, or use auto';
    return `\`run.cpus: auto\` chose them, and pinbench waited for them for ${inMinutes(mostMs)}: end what has them, or name CPUs in run.cpus that this process may use`;
}
function inMinutes(milliseconds) {
    return `${Math.ceil(milliseconds / 60_000)} min`;
}
/** `names`: of containers, by id. The end of a sentence ("; reserved for ..."), '' when nobody is found to have them. */
function whoHas(cpus, names = new Map(), tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .findTree */ .cy)('/sys/fs/cgroup')?.tree ?? null) {
    const wanted = (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuList */ .DJ)(cpus) ?? [];
    if (tree === null || wanted.length === 0)
        return '';
    const all = cpusOf(tree, '') ?? [];
    const found = [];
    const waiting = tree.folders('');
    for (let looked = 0; looked < MOST_GROUPS && found.length < MOST_NAMED; looked += 1) {
        const group = waiting.shift();
        if (group === undefined)
            break;
        waiting.push(...tree.folders(group));
        const own = cpusOf(tree, group);
        if (own === null || own.length >= all.length || !own.some((cpu) => wanted.includes(cpu)))
            continue;
        const pids = (tree.read(`${group}/cgroup.procs`) ?? '')
            .split('\n')
            .map(Number)
            .filter((pid) => pid > 0);
        const [pid] = pids.filter((each) => each !== process.pid);
        if (pid !== undefined)
            found.push(described(group, pid, names));
    }
    return found.length === 0 ? '' : `; reserved for ${found.join(', ')}`;
}
/** null: the group has no CPUs of its own. */
function cpusOf(tree, group) {
    const file = (name) => (group === '' ? name : `${group}/${name}`);
    const own = tree.read(file('cpuset.cpus')) ?? '';
    const text = own === '' && group === '' ? (tree.read(file('cpuset.cpus.effective')) ?? '') : own;
    return text === '' ? null : (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuList */ .DJ)(text);
}
function described(group, pid, names) {
    const id = /[0-9a-f]{64}/.exec(group)?.[0];
    const container = id === undefined ? undefined : (names.get(id) ?? id.slice(0, 12));
    const where = container === undefined ? `cgroup /${group.replace(/^\//, '')}` : `container ${container}`;
    return `${where} (process ${pid}${programOf(pid)})`;
}
function programOf(pid) {
    try {
        return ` ${JSON.stringify((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/comm`, 'utf8').trim())}`;
    }
    catch {
        // It has ended meanwhile.
        return '';
    }
}


/***/ }),

/***/ 84827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ FrameReader)
/* harmony export */ });
/* unused harmony export splitFrame */
/** Takes the launcher's frame off the front of a benchmark's stdout. The frame's form is told in launcher/README.md. */
const START = 'PINBENCH/1 ';
/** The launcher holds its frame under 1 000 000 bytes (launcher.c); what claims more is not one. */
const MOST_DIGITS = 6;
/**
 * Whole output at once: `observed` is the body of the frame, one character a byte, and the benchmark's own output begins
 * at `restOffset`. Without a whole frame at the very start, observed is null and everything is the benchmark's. With a
 * key, only a frame that says it counts: the word that this one launcher was given and nobody else knows.
 */
function splitFrame(stdout, key = null) {
    const bytes = asBuffer(stdout);
    const bounds = findBounds(bytes, prefixOf(key));
    if (typeof bounds === 'string' || bounds.bodyEnd > bytes.length)
        return { observed: null, restOffset: 0 };
    return { observed: bytes.toString('latin1', bounds.bodyStart, bounds.bodyEnd), restOffset: bounds.bodyEnd };
}
/** The same for a stream: holds back at most one frame (under 1 MiB), and nothing once the frame is through. */
class FrameReader {
    /** Body of the frame, one character a byte; null until it was whole. */
    observed = null;
    /** Room for `#wanted` bytes; null once the frame is through. Chunks of one byte each would cost a hundred times as much. */
    #held = Buffer.alloc(1);
    #heldBytes = 0;
    #wanted = 1;
    #key;
    constructor(key = null) {
        this.#key = key;
    }
    /** Takes the next bytes of stdout and returns those of them, and of what was held back, that are the benchmark's. */
    feed(chunk) {
        const more = asBuffer(chunk);
        if (this.#held === null)
            return more;
        // Looked at only when something new can be known, so that a stream of single bytes costs no more than its length.
        if (this.#heldBytes + more.length < this.#wanted) {
            this.#heldBytes += more.copy(this.#held, this.#heldBytes);
            return Buffer.alloc(0);
        }
        const bytes = Buffer.concat([this.#held.subarray(0, this.#heldBytes), more]);
        const bounds = findBounds(bytes, prefixOf(this.#key));
        if (bounds === 'unknown' || (bounds !== 'none' && bounds.bodyEnd > bytes.length)) {
            this.#wanted = bounds === 'unknown' ? bytes.length + 1 : bounds.bodyEnd;
            this.#held = Buffer.alloc(this.#wanted);
            this.#heldBytes = bytes.copy(this.#held);
            return Buffer.alloc(0);
        }
        this.#held = null;
        const { observed, restOffset } = splitFrame(bytes, this.#key);
        this.observed = observed;
        return bytes.subarray(restOffset);
    }
    /** At the end of the stream: what was held back for a frame that never became whole. */
    finish() {
        const held = this.#held?.subarray(0, this.#heldBytes) ?? Buffer.alloc(0);
        this.#held = null;
        return held;
    }
}
/** `unknown` when there are too few bytes to tell. */
function findBounds(bytes, prefix) {
    const seen = Math.min(bytes.length, prefix.length);
    if (!bytes.subarray(0, seen).equals(prefix.subarray(0, seen)))
        return 'none';
    const header = bytes.toString('latin1', prefix.length, prefix.length + MOST_DIGITS + 1);
    const length = /^(\d+)\n/.exec(header)?.[1];
    if (length !== undefined) {
        const bodyStart = prefix.length + length.length + 1;
        return { bodyStart, bodyEnd: bodyStart + Number(length) };
    }
    return /^\d*$/.test(header) && header.length <= MOST_DIGITS ? 'unknown' : 'none';
}
function prefixOf(key) {
    return Buffer.from(key === null ? START : `${START}${key} `, 'latin1');
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 11751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requestedOfContainer),
/* harmony export */   _: () => (/* binding */ requestedOfHost)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);

function requestedOfContainer(setting) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .everyFact */ .EC)('docker', (fact) => fact.ofContainer(setting));
}
/** What the starters are told to do; without a launcher it is asked for all the same, and stays unproven. */
function requestedOfHost(setting) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .everyFact */ .EC)('host', (fact) => fact.ofHost?.(setting) ?? null);
}


/***/ }),

/***/ 34656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readNotStarted)
/* harmony export */ });
/** By error number: <asm-generic/errno.h>. */
const COMMAND = new Map([
    [2, 'it was not found; name a program that the image or PATH has'],
    [7, 'its arguments and environment are longer than the kernel takes; shorten run.command or run.env'],
    [8, 'it is not a program for this machine: another architecture, or a script without a #! line'],
    [13, 'it cannot be executed: it is a folder, or permission is missing; name a file that has its executable bit set'],
    [20, 'a part of its path is not a folder; correct the path'],
    [26, 'another process is writing to it; let the build finish first'],
    [36, 'its name is longer than any path can be'],
    [80, 'it is there, but its interpreter or dynamic loader is not: the wrong base image, or a wrong #! line'],
]);
const PROCESS = new Map([[11, 'the limit on processes is reached; raise run.pids']]);
const OPTIONS = {
    '--aslr': {
        name: 'ASLR',
        refusals: new Map([
            [
                1,
                "a seccomp filter around it does not allow personality(0x40000); set run.aslr to on, or use a profile that allows this value, as pinbench's own does",
            ],
        ]),
    },
    '--cpus': {
        name: 'CPUs',
        refusals: new Map([
            [1, 'a filter around it does not allow sched_setaffinity; set run.cpus to what it inherits, or lift the filter'],
            [6, 'not all of them are there, online and in the cpuset of this process'],
        ]),
    },
    '--nice': {
        name: 'nice value',
        refusals: new Map([
            [1, 'to lower it takes CAP_SYS_NICE; leave it as it is, or add that capability'],
            [13, 'to lower it takes CAP_SYS_NICE; leave it as it is, or add that capability'],
        ]),
    },
    '--policy': {
        name: 'scheduling policy',
        refusals: new Map([
            [
                1,
                'real time takes CAP_SYS_NICE and, on kernels with CONFIG_RT_GROUP_SCHED, cpu.rt_runtime_us in its cgroup; use other or batch',
            ],
        ]),
    },
    '--limit': {
        name: 'limit',
        refusals: new Map([
            [1, 'to raise a hard limit takes CAP_SYS_RESOURCE, and nofile never goes above fs.nr_open; ask for less'],
        ]),
    },
};
/**
 * What it says when stderr is the launcher's line (its form is told in launcher/README.md) and nothing else: the launcher
 * writes it instead of starting the command, so a benchmark that was started and wrote anything before is not believed.
 * `key`: the word that this launcher was given, which its line begins with. `framed`: its frame came, so its options had
 * been taken and stdout too; who says otherwise after it is the benchmark, and would like to be called a fault of the host.
 */
function readNotStarted(stderr, key = null, framed = false) {
    const start = `PINBENCH-NOT-STARTED ${key === null ? '' : `${key} `}`;
    if (!stderr.startsWith(start))
        return null;
    const form = /^(\d{1,3}) (command|folder|process|option|stdout|no command|no --)(?: (.{0,9000}))?\n?$/;
    const [, number = '', what = '', rest = ''] = form.exec(stderr.slice(start.length)) ?? [];
    if (framed && ['option', 'stdout', 'no --'].includes(what))
        return null;
    const command = (sentence) => ({ sentence, culprit: 'command' });
    const host = (sentence) => ({ sentence, culprit: 'host' });
    switch (what) {
        case 'command':
            return command(`the command ${quoted(rest)} could not be started: ${reasonIn(COMMAND, number)}`);
        case 'folder':
            return command("the image's working directory lies outside the container (CVE-2024-21626); build it with another WORKDIR, and update the engine's runc");
        case 'process':
            return command(`a process could not be made for the command: ${reasonIn(PROCESS, number)}`);
        case 'option':
            return host(optionRefused(rest, number));
        case 'stdout':
            return host(`what is in force inside could not be written to stdout: ${reasonIn(new Map(), number)}`);
        case 'no command':
            return command('no command was given; name one in run.command');
        case 'no --':
            return host('the launcher was given no "--" between its options and the command; use the launcher of the same pinbench');
        default:
            return null;
    }
}
function optionRefused(option, number) {
    const [flag = '', ...words] = option.split(' ');
    const value = quoted(words.join(' '));
    const known = Object.hasOwn(OPTIONS, flag) ? OPTIONS[flag] : undefined;
    // EINVAL is the launcher's own: a flag it does not know, or a value it cannot read.
    if (known === undefined || number === '22') {
        return `the launcher does not take ${quoted(flag)} ${value}; its README lists the values of each option`;
    }
    return `${known.name} ${value} could not be set for the benchmark: ${reasonIn(known.refusals, number)}`;
}
function reasonIn(reasons, number) {
    return reasons.get(Number(number)) ?? `the kernel refused it with error ${number}`;
}
function quoted(text) {
    return `"${text.slice(0, 80)}"`;
}


/***/ }),

/***/ 5328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planCgroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Decides the cgroup of one invocation: how it is called, where its files are, and what is removed after it. */

/** https://docs.kernel.org/admin-guide/cgroup-v1/ : cpuacct, memory, and the scheduler's sched-bwc for cpu.stat. */
const FILES_V1 = [
    { controller: 'cpuacct', name: 'cpuacct.usage' },
    { controller: 'cpu', name: 'cpu.stat' },
    { controller: 'cpu', name: 'cpu.stat.local' },
    { controller: 'memory', name: 'memory.max_usage_in_bytes' },
    { controller: 'memory', name: 'memory.oom_control' },
];
/** https://docs.kernel.org/admin-guide/cgroup-v2.html#controllers */
const FILES_V2 = [
    { controller: 'cpu', name: 'cpu.stat' },
    { controller: 'cpu', name: 'cpu.stat.local' },
    { controller: 'memory', name: 'memory.peak' },
    { controller: 'memory', name: 'memory.events' },
    { controller: 'cpu', name: 'cpu.pressure' },
    { controller: 'memory', name: 'memory.pressure' },
    { controller: 'io', name: 'io.pressure' },
];
function planCgroup(setting) {
    const files = setting.version === 'v1' ? FILES_V1 : FILES_V2;
    const paths = setting.driver === 'systemd' ? slicePaths(setting) : folderPaths(setting);
    const shielded = setting.partition !== null;
    return { version: setting.version, ...paths, shielded, files: files.map((file) => ({ ...file })) };
}
function folderPaths({ run, order, partition }) {
    const base = trimmed(partition) ?? 'pinbench';
    const folder = `${base}/${folderName(run)}`;
    const group = `${folder}/${order}`;
    return { parent: `/${group}`, group, removed: [group, folder, ...(partition === null ? [base] : [])], slice: null };
}
/**
 * A slice named a-b-c.slice lies in a-b.slice, which lies in a.slice, so the one dash here puts it below the base.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.slice.html
 */
function slicePaths({ run, order, partition }) {
    const base = trimmed(partition) ?? 'pinbench.slice';
    const stem = base.slice(base.lastIndexOf('/') + 1).replace(/\.slice$/, '');
    const slice = `${stem}-${folderName(run).replaceAll('-', '_')}_${order}.slice`;
    const group = `${base}/${slice}`;
    // The base stays: systemd takes it for made as long as it runs, and would not hand controllers down in a new one.
    return { parent: slice, group, removed: [group], slice };
}
function trimmed(partition) {
    return partition === null ? null : partition.replace(/^\/+|\/+$/g, '');
}
/** One name that is neither a path nor a file of a cgroup, and short enough for a unit of systemd (255 characters). */
function folderName(run) {
    const safe = run.replace(/[^A-Za-z0-9_-]/g, '_');
    if (safe.length <= 64)
        return safe;
    return `${safe.slice(0, 40)}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(run).digest('hex').slice(0, 16)}`;
}


/***/ }),

/***/ 30236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ tellsOfKill),
/* harmony export */   Oj: () => (/* binding */ withKills),
/* harmony export */   k9: () => (/* binding */ readUsage)
/* harmony export */ });
function readUsage(files, version) {
    return version === 'v1' ? readV1(files) : readV2(files);
}
/**
 * For v1, which counts a kill in the group of the killed process and in none above it, so that the count of a container's
 * parent stays 0. `logged`: what the kernel's log says of the container, null when it could not be read; `seen`: the
 * engine was told of a kill, which now and then it is not.
 */
function withKills(usage, logged, seen) {
    return { ...usage, outOfMemoryKills: seen ? Math.max(1, logged ?? 0) : logged };
}
/** True for the line in which the kernel tells of a process that it killed in this container. */
function tellsOfKill(line, container) {
    const group = /^[^;]*;oom-kill:.*?\btask_memcg=([^,]*)/.exec(line)?.[1];
    return group?.includes(container) ?? false;
}
function readV1(files) {
    return {
        cpuSeconds: scaled(whole(files['cpuacct.usage']), 1e9),
        throttledSeconds: scaled(throttled(files, 'throttled_time'), 1e9),
        peakMemoryBytes: whole(files['memory.max_usage_in_bytes']),
        outOfMemoryKills: row(files['memory.oom_control'], 'oom_kill'),
        pressure: null,
    };
}
function readV2(files) {
    const cpu = stalled(files['cpu.pressure']);
    const memory = stalled(files['memory.pressure']);
    const io = stalled(files['io.pressure']);
    return {
        cpuSeconds: scaled(row(files['cpu.stat'], 'usage_usec'), 1e6),
        throttledSeconds: scaled(throttled(files, 'throttled_usec'), 1e6),
        peakMemoryBytes: whole(files['memory.peak']),
        outOfMemoryKills: row(files['memory.events'], 'oom_kill'),
        pressure: cpu === null || memory === null || io === null ? null : { cpu, memory, io },
    };
}
/**
 * cpu.stat counts what a limit of this very group took. The limit of a group above it, which stops a benchmark as well,
 * is only seen in cpu.stat.local (Linux 6.6 and later), which counts both.
 */
function throttled(files, name) {
    const counts = [row(files['cpu.stat'], name), row(files['cpu.stat.local'], name)].filter((count) => count !== null);
    return counts.length === 0 ? null : Math.max(...counts);
}
/** Seconds in which some task waited. https://docs.kernel.org/accounting/psi.html : total is in microseconds. */
function stalled(text) {
    return scaled(whole(/^some .*\btotal=(\d+)$/m.exec(text ?? '')?.[1]), 1e6);
}
function row(text, name) {
    const line = (text ?? '').split('\n').find((candidate) => candidate.startsWith(`${name} `));
    return whole(line?.slice(name.length));
}
function whole(text) {
    const digits = (text ?? '').trim();
    return /^\d+$/.test(digits) ? Number(digits) : null;
}
function scaled(count, per) {
    return count === null ? null : count / per;
}


/***/ }),

/***/ 73974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ planBuild),
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   Xm: () => (/* binding */ buildxArguments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86960);
/** Decides how an image is built: what it is called and what stays out of the context; `image/` reads what builders say. */



/** Never part of a build context: history and credentials (every .git, that of a submodule too), and what pinbench itself writes. */
const ALWAYS_EXCLUDED = ['**/.git', '.pinbench'];
/** A Dockerfile outside its context cannot be sent to an engine: returns null then. */
function planBuild(suite, spec, { context, dockerfile, excluded, cacheNamespace }) {
    const inside = relativeInside(context, dockerfile);
    if (inside === null)
        return null;
    const ignore = [...ALWAYS_EXCLUDED];
    for (const folder of excluded) {
        const relative = relativeInside(context, folder);
        if (relative !== null && relative !== '')
            ignore.push((0,_ignore_js__WEBPACK_IMPORTED_MODULE_2__/* .patternFor */ .u)(relative));
    }
    return {
        tag: imageTag(suite, context),
        context,
        within: spec.within === undefined ? context : spec.within,
        dockerfile: inside,
        target: spec.target ?? null,
        // Last, so that no argument of the user's opens the cache mounts of others. What a step is cached by: see step-key.ts.
        args: { ...spec.args, BUILDKIT_CACHE_MOUNT_NS: cacheNamespace },
        labels: { pinbench: 'image', 'pinbench.suite': suite },
        ignore,
    };
}
/** Repository and tag: the same suite of the same place keeps one. */
function imageTag(suite, context) {
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${context}\0${suite}`).digest('hex').slice(0, 12);
    return `pinbench/${suite.toLowerCase()}:${place}`;
}
/** `target` relative to `folder` with forward slashes, or null when it lies outside. */
function relativeInside(folder, target) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, target);
    if (relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
        return null;
    return relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** argv for `docker`; the files are absolute paths, as the copy of the Dockerfile lies outside the context. `hosts`: see step-key.ts. */
function buildxArguments(plan, names, files, hosts) {
    return [
        'buildx',
        'build',
        '--load',
        '--progress=plain',
        `--iidfile=${files.id}`,
        ...names.map((name) => `--tag=${name}`),
        `--file=${files.dockerfile}`,
        ...(plan.target === null ? [] : [`--target=${plan.target}`]),
        ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(plan.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...hosts.map((host) => `--add-host=${host}`),
        plan.context,
    ];
}


/***/ }),

/***/ 55849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ launchArguments)
/* harmony export */ });
/** Decides the words that stand between the launcher and the command: how the command is to be started. */
/** The launcher's own arguments, in front of the command; the grammar is told in launcher/README.md. */
function launchArguments(request) {
    const { aslr, cpus, nice, policy, limits = [], init = false } = request;
    return [
        '--aslr',
        aslr,
        ...(cpus === null ? [] : ['--cpus', cpus]),
        ...(nice === undefined ? [] : ['--nice', `${nice}`]),
        ...(policy === undefined ? [] : ['--policy', typeof policy === 'string' ? policy : realTime(policy)]),
        ...limits.flatMap(({ name, soft, hard }) => ['--limit', `${name}=${soft}:${hard}`]),
        ...(init ? ['--init', 'on'] : []),
        '--',
    ];
}
function realTime({ name, priority }) {
    return `${name}:${priority}`;
}


/***/ })

};
