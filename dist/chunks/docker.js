export const id = 6268;
export const ids = [6268,9815];
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

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerBackend: () => (/* binding */ dockerBackend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/shield/cpu-holders.js
var cpu_holders = __webpack_require__(79691);
// EXTERNAL MODULE: ./build/io/shield/shield.js + 13 modules
var shield = __webpack_require__(56954);
// EXTERNAL MODULE: ./build/isolation/requested.js
var requested = __webpack_require__(11751);
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
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
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










/** Where a container finds a program of the host. */
const INSIDE = '/.pinbench-probe';
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
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72396);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18577);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38919);
/** Who has CPUs that a benchmark could not get: groups of processes that are kept to them. */








/** Groups that are looked at, and that are named. */
const MOST_GROUPS = 2000;
const MOST_NAMED = 3;
/** The launcher's sentence by way of `isolation/`, and the engine's. */
const REFUSED = /^(?:CPUs "([\d,-]+)" could not be set|the engine refused CPUs ([\d,-]+):)/;
/** Of the launcher's alone: they are there for others. */
const TAKEN = /^CPUs "([\d,-]+)" could not be set .* cpuset of this process$/;
/**
 * Where an invocation could not get its CPUs: says who has them and what to do. CPUs that `auto` chose are waited for
 * first: whoever takes CPUs away from others, a shield of a run that is not seen here for example, gives them back.
 * `names`: of containers, by id.
 */
function mindingCpus(runtime, names, progress, { mostMs, pollMs } = _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__/* .TAKEN_CPUS */ .g2) {
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
            (0,_process_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveOut */ .ov)((performance.now() - started) / 1000);
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
            await (0,_process_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .whileWaiting */ .FW)((0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs, undefined, { signal }).catch(() => { }));
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
function whoHas(cpus, names = new Map(), tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .findTree */ .cy)('/sys/fs/cgroup')?.tree ?? null) {
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
        return ` ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/comm`, 'utf8').trim())}`;
    }
    catch {
        // It has ended meanwhile.
        return '';
    }
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

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no spaces: one text for one value. Throws a TypeError on what JSON cannot hold. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const fields = Object.entries(value).filter(([, held]) => held !== undefined);
        fields.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
    }
    const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain)
        throw new TypeError(`JSON cannot hold ${String(value)}`);
    return JSON.stringify(value);
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
