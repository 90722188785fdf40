export const id = 4916;
export const ids = [4916];
export const modules = {

/***/ 84916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ FACT_ROWS),
  EC: () => (/* binding */ everyFact),
  Wy: () => (/* binding */ labelOf)
});

// UNUSED EXPORTS: FACTS

// EXTERNAL MODULE: ./build/plan/container.js
var container = __webpack_require__(80917);
// EXTERNAL MODULE: ./build/plan/host-process.js
var host_process = __webpack_require__(63834);
// EXTERNAL MODULE: ./build/isolation/launcher-files.js
var launcher_files = __webpack_require__(86497);
;// CONCATENATED MODULE: ./build/isolation/cgroup-limits.js
/** The limits of the cgroup around the benchmark, v1 or v2, as it sees them itself. Those that are not set are Number.MAX_SAFE_INTEGER. */

const V1_MEMORY = '/sys/fs/cgroup/memory/memory';
function readMemoryLimit(files) {
    return limit(files.get('/sys/fs/cgroup/memory.max') ?? files.get(`${V1_MEMORY}.limit_in_bytes`));
}
function readPidsLimit(files) {
    return limit(files.get('/sys/fs/cgroup/pids.max') ?? files.get('/sys/fs/cgroup/pids/pids.max'));
}
/** v2 limits swap by itself, v1 memory and swap together; where neither is counted, no swap on the host is as good. */
function readSwapLimit(files) {
    const swap = limit(files.get('/sys/fs/cgroup/memory.swap.max'));
    if (swap !== null)
        return swap;
    const both = limit(files.get(`${V1_MEMORY}.memsw.limit_in_bytes`));
    const memoryBytes = readMemoryLimit(files);
    if (both !== null && memoryBytes !== null) {
        return both === Number.MAX_SAFE_INTEGER ? both : Math.max(0, both - memoryBytes);
    }
    return /^Filename\s[^\n]*\n?$/.test(files.get('/proc/swaps') ?? '') ? 0 : null;
}
/** In microseconds: "max 100000" or "50000 100000" (v2), a file each, and -1 for none (v1). */
function readCpuQuota(files) {
    const v2 = files.get('/sys/fs/cgroup/cpu.max')?.trim().split(' ');
    const v1 = ['cpu', 'cpu,cpuacct']
        .map((folder) => `/sys/fs/cgroup/${folder}/cpu.cfs`)
        .map((start) => [files.get(`${start}_quota_us`)?.trim(), files.get(`${start}_period_us`)?.trim()])
        .find(([quota]) => quota !== undefined);
    const [quota, period] = v2 ?? v1 ?? [];
    if (quota === 'max' || quota === '-1')
        return 'none';
    const [used, every] = [(0,launcher_files/* wholeNumber */.rD)(quota), (0,launcher_files/* wholeNumber */.rD)(period)];
    return used === null || every === null ? null : `${used / 1000} ms of ${every / 1000} ms`;
}
/** Of the host's files only those speak of the process that lie where its own cgroup is: at the root of the mount. */
function ownCpuQuota(files) {
    const own = files.get('/proc/self/cgroup') ?? '';
    const groups = own.split('\n').map((line) => line.split(':'));
    const controlled = groups.find(([, controllers]) => controllers?.split(',').includes('cpu') === true) ??
        groups.find(([hierarchy, controllers]) => hierarchy === '0' && controllers === '');
    return controlled?.slice(2).join(':') === '/' ? readCpuQuota(files) : null;
}
function limit(text) {
    return text?.trim() === 'max' ? Number.MAX_SAFE_INTEGER : (0,launcher_files/* wholeNumber */.rD)(text?.trim());
}

// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/isolation/fact-kinds.js
/** The kinds of values that facts have: when what was asked for holds, and how a value is written. */


/** The largest page of the machines we run on: kernels round limits to whole pages. */
const PAGE = 64 * 1024;
const MEBIBYTE = 1024 * 1024;
const PLAIN = {
    holds: (asked, seen) => asked === seen,
    inSentence: (value) => (value === Number.MAX_SAFE_INTEGER ? 'no limit' : `${value}`),
    inTable: (value) => `${value}`,
    state: 'was in force',
};
const BYTES = {
    ...PLAIN,
    holds: samePages,
    inSentence: bytesText,
    inTable: (value) => (typeof value === 'number' ? (0,format/* formatBytes */.z3)(value) : `${value}`),
};
const yesOrNo = (value) => (value === true ? 'yes' : 'no');
const YES_NO = { ...PLAIN, inSentence: yesOrNo, inTable: yesOrNo };
/** Numbers as in a CPU list: "0,1" is "0-1". */
const LIST = { ...PLAIN, holds: sameSet, inSentence: (value) => `${value}`, state: 'were allowed' };
const CAPABILITIES = {
    ...PLAIN,
    holds: noMoreThan,
    inTable: (value) => (/^0+$/.test(`${value}`) ? 'none' : `${value}`),
};
const USER = { ...PLAIN, holds: sameUser };
const MEMORY_POLICY = { ...PLAIN, holds: samePolicy };
function samePages(asked, seen) {
    return typeof asked === 'number' && typeof seen === 'number' && Math.abs(asked - seen) < PAGE;
}
function bytesText(value) {
    if (value === Number.MAX_SAFE_INTEGER)
        return 'no limit';
    return typeof value === 'number' && value > 0 && value % MEBIBYTE === 0
        ? `${value / MEBIBYTE} MiB`
        : `${value} bytes`;
}
function sameSet(asked, seen) {
    const [wanted, got] = [asked, seen].map((value) => (typeof value === 'string' ? (0,cpu_list/* readCpuList */.DJ)(value) : null));
    return wanted != null && got != null && wanted.join() === got.join();
}
/** A policy's nodes are a set too: "bind:0,1" is "bind:0-1". */
function samePolicy(asked, seen) {
    if (typeof asked !== 'string' || typeof seen !== 'string')
        return false;
    const [wanted, got] = [asked, seen].map((policy) => policy.split(':'));
    return wanted?.[0] === got?.[0] && sameSet(wanted?.[1] ?? '', got?.[1] ?? '');
}
/** Fewer capabilities than were asked for are no harm; one more is. */
function noMoreThan(asked, seen) {
    const isMask = (value) => typeof value === 'string' && /^[0-9a-f]{1,16}$/i.test(value);
    return isMask(asked) && isMask(seen) && (BigInt(`0x${seen}`) & ~BigInt(`0x${asked}`)) === 0n;
}
/** A user asked for without a group may have any; a name cannot be proven from numbers. */
function sameUser(asked, seen) {
    if (typeof asked !== 'string' || typeof seen !== 'string')
        return false;
    return asked === seen || (!asked.includes(':') && seen.startsWith(`${asked}:`));
}

// EXTERNAL MODULE: ./build/isolation/mounts.js
var isolation_mounts = __webpack_require__(44189);
;// CONCATENATED MODULE: ./build/isolation/process-facts.js
/** What the kernel's files in the launcher's frame say of the process itself. */

/** ADDR_NO_RANDOMIZE of <linux/personality.h>. */
const NO_RANDOMIZE = 0x40000;
/** By number: <linux/sched.h>; 4 was never given out. */
const POLICIES = ['other', 'fifo', 'rr', 'batch', null, 'idle', 'deadline'];
/** Devices that the kernel puts into every network namespace by itself once their module is loaded; they lead nowhere. */
const FALLBACK_DEVICES = new Set('tunl0 gre0 gretap0 erspan0 ip_vti0 ip6_vti0 sit0 ip6tnl0 ip6gre0 teql0'.split(' '));
function readUser(status) {
    // Real, effective, saved and file-system id: the effective one decides.
    const uid = status.get('Uid')?.split(/\s+/)[1];
    const gid = status.get('Gid')?.split(/\s+/)[1];
    return (0,launcher_files/* matching */.wC)(`${uid}:${gid}`, /^\d+:\d+$/);
}
function readNetwork(text) {
    const devices = [...(0,launcher_files/* readFields */.qU)(text)].filter(([, counters]) => /^\d/.test(counters));
    if (devices.length === 0)
        return null;
    const leadsOut = devices.some(([name, counters]) => {
        const device = name.trim();
        return device !== 'lo' && !(FALLBACK_DEVICES.has(device) && /^[0\s]+$/.test(counters));
    });
    return leadsOut ? 'host' : 'none';
}
/** Off for this process, or for the whole machine. */
function readAslr(files) {
    if (files.get('/proc/sys/kernel/randomize_va_space')?.trim() === '0')
        return 'off';
    const personality = (0,launcher_files/* matching */.wC)(files.get('/proc/self/personality')?.trim(), /^[0-9a-f]{1,8}$/);
    if (personality === null)
        return null;
    return (Number.parseInt(personality, 16) & NO_RANDOMIZE) === 0 ? 'on' : 'off';
}
/** Fields 19 (nice), 40 (real-time priority) and 41 (policy) of proc_pid_stat(5); the second may hold anything. */
function readScheduler(stat) {
    const fromThird = stat?.includes(') ') ? stat.slice(stat.lastIndexOf(') ') + 2).split(' ') : [];
    const field = (number) => (0,launcher_files/* matching */.wC)(fromThird[number - 3]?.trim(), /^-?\d{1,3}$/);
    const policy = POLICIES[Number(field(41) ?? -1)];
    const value = field(policy === 'rr' || policy === 'fifo' ? 40 : 19);
    return policy == null || value === null ? null : `${policy} ${value}`;
}
/** The word for a number, null for any other. */
function oneOf(text, values) {
    return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/isolation/facts.js







/** In the order in which they are listed and violations are told. */
const FACTS = {
    cpus: {
        name: 'cpus',
        label: 'CPUs',
        kind: LIST,
        ofContainer: ({ cpus }) => cpus,
        ofHost: ({ tools, cpus }) => ((0,host_process/* canPin */.UT)(tools) ? cpus : null),
        ...inStatus('Cpus_allowed_list', numberList),
        headline: 1,
        key: { field: 'cpus', setBy: 'place' },
    },
    memoryNodes: {
        name: 'memory nodes',
        kind: LIST,
        ofContainer: ({ memoryNodes }) => memoryNodes,
        ...inStatus('Mems_allowed_list', numberList),
        headline: 2,
        key: { field: 'memory nodes', setBy: 'place' },
    },
    memoryBytes: {
        name: 'memory',
        kind: BYTES,
        ofContainer: ({ run }) => run.memoryBytes,
        read: inOwnCgroup(readMemoryLimit),
        headline: 3,
        key: { field: 'memory limit', setBy: 'definition' },
    },
    swapBytes: {
        name: 'swap',
        kind: BYTES,
        ofContainer: () => 0,
        read: inOwnCgroup(readSwapLimit),
    },
    shmBytes: {
        name: '/dev/shm',
        kind: BYTES,
        ofContainer: ({ run }) => run.shmBytes,
        read: ({ mounts }) => (0,isolation_mounts/* tmpfsSize */.Kc)(mounts, '/dev/shm'),
        key: { field: 'shm size', setBy: 'definition' },
    },
    pids: {
        name: 'pids',
        label: 'processes',
        kind: PLAIN,
        ofContainer: ({ run }) => run.pids,
        read: inOwnCgroup(readPidsLimit),
        key: { field: 'pids limit', setBy: 'definition' },
    },
    network: {
        name: 'network',
        kind: PLAIN,
        ofContainer: () => 'none',
        read: ({ files }) => readNetwork(files.get('/proc/net/dev')),
        headline: 5,
    },
    readOnlyRoot: {
        name: 'read-only root',
        kind: YES_NO,
        ofContainer: () => true,
        read: ({ mounts }) => (0,isolation_mounts/* isReadOnly */.PI)(mounts, '/'),
    },
    /** Effective ones as a hexadecimal mask, e.g. "0000000000000000". */
    capabilities: {
        name: 'capabilities',
        kind: CAPABILITIES,
        ofContainer: () => '0000000000000000',
        ...inStatus('CapEff', (text) => (0,launcher_files/* matching */.wC)(text, /^[0-9a-f]{1,16}$/)),
    },
    noNewPrivileges: {
        name: 'no new privileges',
        kind: YES_NO,
        ofContainer: () => true,
        ...inStatus('NoNewPrivs', (text) => oneOf(text, { 0: false, 1: true })),
    },
    seccomp: {
        name: 'seccomp',
        kind: PLAIN,
        ofContainer: () => 'filter',
        ...inStatus('Seccomp', (text) => oneOf(text, { 0: 'off', 2: 'filter' })),
    },
    user: {
        name: 'user',
        kind: USER,
        ofContainer: ({ run, user }) => run.user ?? user,
        read: ({ status }) => readUser(status),
        key: { field: 'user', setBy: 'definition' },
    },
    aslr: {
        name: 'ASLR',
        kind: PLAIN,
        ofContainer: ({ run }) => run.aslr,
        // Without a launcher it is asked for all the same where setarch can, and stays unproven.
        ofHost: ({ tools: { launcher, setarch }, run: { aslr } }) => launcher !== null || (setarch !== null && aslr === 'off') ? aslr : null,
        read: ({ files }) => readAslr(files),
        headline: 4,
        key: { field: 'aslr', setBy: 'definition' },
    },
    /** Policy and nice value or real-time priority, e.g. "other 0", "rr 1". */
    scheduler: {
        name: 'scheduler',
        kind: PLAIN,
        ofContainer: () => 'other 0',
        read: ({ files }) => readScheduler(files.get('/proc/self/stat')),
        key: { field: 'scheduler', setBy: 'pinbench' },
    },
    /** Limit on CPU time of the cgroup, which stops a benchmark in its tracks; `none` is what is wanted. */
    cpuQuota: {
        name: 'CPU quota',
        kind: PLAIN,
        ofContainer: () => 'none',
        read: ({ runtime, files }) => (runtime === 'docker' ? readCpuQuota(files) : ownCpuQuota(files)),
    },
    /** E.g. "bind:0". */
    shmPolicy: {
        name: '/dev/shm policy',
        label: '/dev/shm memory policy',
        kind: MEMORY_POLICY,
        ofContainer: ({ memoryNodes }) => (0,container/* tmpfsPolicyOf */.oA)(memoryNodes),
        read: ({ mounts }) => (0,isolation_mounts/* tmpfsPolicy */.LQ)(mounts, '/dev/shm'),
        unseen: 'none was seen',
        key: { field: 'tmpfs policy', setBy: 'place' },
    },
    /** The hard limit: up to it a program may raise its own. */
    coreDumps: {
        name: 'core dumps',
        kind: PLAIN,
        ofContainer: () => 'none',
        read: ({ files }) => {
            const limits = files.get('/proc/self/limits') ?? '';
            const hard = /^Max core file size +\S+ +(\d{1,20}|unlimited) +bytes/m.exec(limits)?.[1];
            if (hard === undefined)
                return null;
            return hard === 'unlimited' ? 'no limit' : /^0+$/.test(hard) ? 'none' : `up to ${hard} bytes`;
        },
    },
};
const FACT_ROWS = Object.entries(FACTS).map(([name, fact]) => [name, fact]);
function everyFact(runtime, value) {
    const values = Object.fromEntries(FACT_ROWS.map(([name, fact]) => [name, value(fact)]));
    return { runtime, ...values };
}
/** As a table and the host's kernel name it. */
function labelOf({ label, name }) {
    return label ?? name;
}
function inStatus(statusLine, read) {
    return { statusLine, read: ({ status }) => read(status.get(statusLine)) };
}
function numberList(text) {
    return (0,launcher_files/* matching */.wC)(text, /^\d[\d,-]*$/);
}
/** Under the host runtime there is no cgroup of our own, so its limits are not read. */
function inOwnCgroup(read) {
    return ({ runtime, files }) => (runtime === 'docker' ? read(files) : null);
}


/***/ }),

/***/ 86497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kM: () => (/* binding */ splitFiles),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/** The body of the launcher's frame as files, and what is common to reading the kernel's text files. */
/** Ends at the first thing that is not of the frame's form (launcher/README.md). */
function splitFiles(frame) {
    const files = new Map();
    let at = 0;
    while (at < frame.length) {
        const headingEnd = frame.indexOf('\n', at);
        if (headingEnd < 0)
            break;
        const [, path, length] = /^(\/\S{1,200}) (\d{1,6}|-)$/.exec(frame.slice(at, Math.min(headingEnd, at + 300))) ?? [];
        if (path === undefined || length === undefined)
            break;
        const start = headingEnd + 1;
        const end = start + (length === '-' ? 0 : Number(length));
        // Without the line feed after it the file was cut, and half a number is a wrong number.
        if (frame[end] !== '\n')
            break;
        if (length !== '-')
            files.set(path, frame.slice(start, end));
        at = end + 1;
    }
    return files;
}
/** `Name:<blank>value` a line; the first of a name counts. */
function readFields(text = '') {
    const fields = new Map();
    for (const line of text.split('\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon);
        if (colon > 0 && !fields.has(name))
            fields.set(name, line.slice(colon + 1).trim());
    }
    return fields;
}
/** Number.MAX_SAFE_INTEGER for anything larger; null for anything else. */
function wholeNumber(text) {
    const digits = matching(text, /^\d{1,20}$/);
    return digits === null ? null : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}
function matching(text, form) {
    return text !== undefined && text.length <= 4096 && form.test(text) ? text : null;
}


/***/ }),

/***/ 44189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ tmpfsSize),
/* harmony export */   LQ: () => (/* binding */ tmpfsPolicy),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   bq: () => (/* binding */ readMounts)
/* harmony export */ });
/* harmony import */ var _launcher_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86497);
/** What /proc/self/mountinfo tells of the places that a benchmark may write to, and of its root. */

/** https://docs.kernel.org/filesystems/proc.html, section 3.5: optional fields end with a lone hyphen. */
function readMounts(text = '') {
    return text.split('\n').flatMap((line) => {
        const words = line.split(' ');
        const hyphen = words.indexOf('-', 6);
        const [point, options] = words.slice(4, 6);
        const [type, , superOptions] = hyphen < 0 ? [] : words.slice(hyphen + 1);
        if (point === undefined || options === undefined || type === undefined || superOptions === undefined)
            return [];
        return [{ point, options: options.split(','), type, superOptions }];
    });
}
/** null where nothing is mounted. */
function isReadOnly(mounts, point) {
    const mount = mountAt(mounts, point);
    return mount === undefined ? null : mount.options.includes('ro') || mount.superOptions.split(',').includes('ro');
}
/** In bytes; null for what is no tmpfs, or has no size. */
function tmpfsSize(mounts, point) {
    const kibibytes = (0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(/(?:^|,)size=(\d{1,20})k(?:,|$)/.exec(tmpfsOptions(mounts, point))?.[1]);
    return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
}
/**
 * `mpol=bind:0,2-3`: a policy, and its nodes with commas of their own (https://docs.kernel.org/filesystems/tmpfs.html).
 * Not there at all when pages go where the process that touches them is.
 */
function tmpfsPolicy(mounts, point) {
    const form = /(?:^|,)mpol=([a-z]+(?:=[a-z]+)?(?::\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?)(?:,|$)/;
    return (0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(form.exec(tmpfsOptions(mounts, point))?.[1], /^.{1,200}$/);
}
function tmpfsOptions(mounts, point) {
    const mount = mountAt(mounts, point);
    return mount?.type === 'tmpfs' ? mount.superOptions : '';
}
/** The later of two mounts on one place hides the earlier. */
function mountAt(mounts, point) {
    return mounts.findLast((mount) => mount.point === point);
}


/***/ }),

/***/ 80917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ff: () => (/* binding */ planContainer),
/* harmony export */   oA: () => (/* binding */ tmpfsPolicyOf),
/* harmony export */   tY: () => (/* binding */ withLauncher),
/* harmony export */   v7: () => (/* binding */ volumeNames)
/* harmony export */ });
/* unused harmony export OUTPUT_INSIDE */
/* harmony import */ var _model_cpu_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61433);

/** Where the container finds its output folder. */
const OUTPUT_INSIDE = '/pinbench';
function planContainer(setting) {
    const { run } = setting;
    return {
        create: {
            Image: setting.imageId,
            Entrypoint: [],
            Cmd: [...setting.launch, ...setting.argv],
            User: run.user ?? setting.user,
            Env: Object.entries({ ...run.env, PINBENCH_OUTPUT: OUTPUT_INSIDE }).map(([name, value]) => `${name}=${value}`),
            Labels: setting.labels,
            AttachStdin: false,
            AttachStdout: true,
            AttachStderr: true,
            Tty: false,
            Healthcheck: { Test: ['NONE'] },
            HostConfig: {
                ...(setting.cgroup.partition ? {} : { CpusetCpus: setting.cpus, CpusetMems: setting.memoryNodes }),
                ...(setting.cgroup.parent === null ? {} : { CgroupParent: setting.cgroup.parent }),
                Memory: run.memoryBytes,
                MemorySwap: run.memoryBytes,
                PidsLimit: run.pids,
                Tmpfs: {
                    '/dev/shm': `rw,noexec,nosuid,nodev,size=${run.shmBytes}${bindTo(setting.memoryNodes)}`,
                    '/tmp': `rw,exec,nosuid,nodev,size=${run.tmpBytes}${bindTo(setting.memoryNodes)}`,
                    ...Object.fromEntries(setting.volumes.filter(({ filled }) => !filled).map(({ path }) => [path, volumeOptions(setting)])),
                },
                Mounts: [
                    { Type: 'bind', Source: setting.outputFolder, Target: OUTPUT_INSIDE, ReadOnly: false },
                    ...setting.volumes
                        .filter(({ filled }) => filled)
                        .map(({ path }) => ({
                        Type: 'volume',
                        Source: '',
                        Target: path,
                        ReadOnly: true,
                        VolumeOptions: {
                            NoCopy: false,
                            Labels: setting.labels,
                            DriverConfig: { Name: 'local', Options: {} },
                        },
                    })),
                ],
                NetworkMode: 'none',
                IpcMode: 'private',
                CgroupnsMode: 'private',
                ReadonlyRootfs: true,
                CapDrop: ['ALL'],
                SecurityOpt: ['no-new-privileges', ...(setting.seccomp === null ? [] : [`seccomp=${setting.seccomp}`])],
                Init: false,
                Privileged: false,
                AutoRemove: false,
                // The benchmark dies before the runner does when the machine runs out of memory.
                OomScoreAdj: 500,
                Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
                // Logging to disk slows a chatty benchmark down; the attached stream is all that is read.
                LogConfig: { Type: 'none', Config: {} },
            },
        },
        autoCpus: (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isAuto */ .SX)(setting.run.cpus),
        launcher: setting.launcher,
        outputFolder: setting.outputFolder,
        resultFile: setting.resultFile,
        timeoutSeconds: run.timeoutSeconds,
    };
}
/**
 * `word`: random, new for each container, and so are the names of volumes, which start with `volumes`. Nothing that an image holds (a link, a file, a volume) can be in the launcher's
 * place when nobody can know its name before, and it lies in the root, which no volume can cover.
 */
function withLauncher(create, { file, word }, volumes) {
    const inside = `/.pinbench-${word}`;
    const launcher = { Type: 'bind', Source: file, Target: inside, ReadOnly: true };
    const named = create.HostConfig.Mounts.map((mount, index) => mount.Type === 'volume' ? { ...mount, Source: `${volumes}-${index}` } : mount);
    return { ...create, Entrypoint: [inside], HostConfig: { ...create.HostConfig, Mounts: [launcher, ...named] } };
}
/** An engine keeps a volume that has a name when its container goes; one without may not be read-only. */
function volumeNames({ HostConfig }) {
    return HostConfig.Mounts.flatMap(({ Type, Source }) => (Type === 'volume' ? [Source] : []));
}
/** As /tmp, and the user's own: programs want to change the mode of a folder that is declared for them. */
function volumeOptions({ run, user, memoryNodes }) {
    const [, uid, gid] = /^(\d+):(\d+)$/.exec(run.user ?? user) ?? [];
    const owner = uid === undefined ? '' : `,uid=${uid},gid=${gid}`;
    return `rw,exec,nosuid,nodev,size=${run.tmpBytes}${owner}${bindTo(memoryNodes)}`;
}
/**
 * The engine splits tmpfs options at commas, so a node list with a comma cannot be written; a range or one node can.
 * https://docs.kernel.org/filesystems/tmpfs.html
 */
function bindTo(memoryNodes) {
    const policy = tmpfsPolicyOf(memoryNodes);
    return policy === null ? '' : `,mpol=${policy}`;
}
/** The memory policy that a tmpfs is asked for, e.g. "bind:0"; null: none. */
function tmpfsPolicyOf(memoryNodes) {
    return /^\d+(-\d+)?$/.test(memoryNodes) ? `bind:${memoryNodes}` : null;
}


/***/ }),

/***/ 63834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   bl: () => (/* binding */ planHostProcess),
/* harmony export */   y4: () => (/* binding */ lostWithoutContainer)
/* harmony export */ });
/* harmony import */ var _model_cpu_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61433);

const PASSED_ON = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'TZ'];
function planHostProcess(setting) {
    const env = {};
    for (const name of PASSED_ON) {
        const value = setting.inherited[name];
        if (value !== undefined)
            env[name] = value;
    }
    return {
        argv: [...startersOf(setting), ...setting.argv],
        directory: setting.directory,
        framed: setting.tools.launcher !== null,
        autoCpus: (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isAuto */ .SX)(setting.run.cpus),
        env: { ...env, ...setting.run.env, PINBENCH_OUTPUT: setting.outputFolder },
        outputFolder: setting.outputFolder,
        resultFile: setting.resultFile,
        timeoutSeconds: setting.run.timeoutSeconds,
    };
}
/** The programs that stand before the command. */
function startersOf({ tools, launch, run, cpus }) {
    const { launcher, taskset, setarch } = tools;
    if (launcher !== null)
        return [launcher, ...launch];
    return [
        ...(setarch === null || run.aslr === 'on' ? [] : [setarch, '--addr-no-randomize']),
        ...(taskset === null || cpus === null ? [] : [taskset, '--cpu-list', cpus]),
    ];
}
/** Whether a CPU list means anything here. */
function canPin(tools) {
    return tools.launcher !== null || tools.taskset !== null;
}
/** What a person gives up by measuring without a container, as a sentence. */
function lostWithoutContainer(tools) {
    const lost = ['memory or process limits', 'network or file isolation', 'freshly built environment'];
    if (!canPin(tools))
        lost.push('CPU pinning (no launcher for this machine, and taskset is not installed)');
    if (tools.launcher === null) {
        lost.push('proof of what was in force (no launcher for this machine)');
        if (tools.setarch === null)
            lost.push('fixed memory layout (setarch is not installed)');
    }
    const last = lost.pop();
    const all = `${lost.join(', no ')}, and no ${last}`;
    return `host runtime: no container, so there are no ${all}; its results are compared only with other host runs`;
}


/***/ })

};
