/** System calls that are allowed with some arguments, capabilities, kernels or processors only, or refused in a special way. */

/** A test of one argument, which the kernel sees as an unsigned 64-bit number. */
export type ArgumentTest =
  | { argument: number; is: 'equal to' | 'less than'; value: number }
  /** All bits of the mask are zero. */
  | { argument: number; is: 'without bits'; mask: number };

export interface Condition {
  /** `with`: the container must have it; `without`: it must not. */
  capability?: { with: string } | { without: string };
  /** Names as Go spells them (GOARCH). */
  processor?: { only: string[] } | { except: string[] };
  /** Oldest kernel, "major.minor". */
  kernel?: string;
}

export interface Rule extends Condition {
  name: string;
  why: string;
  calls: string[];
  /** Any one of these lets the call pass; left out: whatever the arguments are. */
  arguments?: ArgumentTest[];
  /** The call is refused with this error number instead of being allowed. */
  refuseWith?: number;
}

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
} as const;

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
const SHARED_RULES: Rule[] = [
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
  capability(
    'CAP_SYS_ADMIN',
    `bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie lsm_get_self_attr lsm_list_modules
    lsm_set_self_attr mount mount_setattr move_mount open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname
    setns syslog umount umount2 unshare`,
  ),
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
const OWN_RULE: Rule = {
  name: 'one memory layout',
  why: 'ADDR_NO_RANDOMIZE alone: run.aslr off gives every invocation the same addresses',
  calls: ['personality'],
  arguments: [equal(0, ADDR_NO_RANDOMIZE)],
};

export const RULES: Rule[] = [...SHARED_RULES, OWN_RULE];

function equal(argument: number, value: number): ArgumentTest {
  return { argument, is: 'equal to', value };
}

function processor(only: string[], calls: string): Rule {
  return {
    name: `only on ${only.join(', ')}`,
    why: 'there is no such call elsewhere',
    calls: calls.split(/\s+/),
    processor: { only },
  };
}

function capability(name: string, calls: string): Rule {
  return {
    name: `only with ${name}`,
    why: 'the kernel asks for that capability anyway; benchmarks have none',
    calls: calls.split(/\s+/),
    capability: { with: name },
  };
}
