export const id = 212;
export const ids = [212,406,621];
export const modules = {

/***/ 58595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ cacheScopeOf),
/* harmony export */   e3: () => (/* binding */ sideScope),
/* harmony export */   og: () => (/* binding */ localCacheScope)
/* harmony export */ });
/** Whose builds may share cache mounts: what a pull request's build writes must not get into a build of the default branch. */
/** `checkedOut` is the measured commit, null outside git: a workflow may check out another than its event is about. */
function cacheScopeOf({ repository, isDefaultBranchRun, pullRequest, sha }, checkedOut) {
    const isOfEvent = checkedOut === sha || (pullRequest !== null && checkedOut === pullRequest.headSha);
    const own = isDefaultBranchRun ? 'default branch' : 'other branches';
    const level = pullRequest?.fork === true ? 'fork' : isOfEvent ? own : 'other commits';
    // What one pull request's build leaves must not get into the build of another's either.
    const request = pullRequest === null ? '' : `\0pull request ${pullRequest.number}`;
    return `${repository}\0${level}${request}`;
}
/** On a command line the user decides what is built: one level for each repository, or folder outside of git. */
function localCacheScope(folder) {
    return `${folder}\0command line`;
}
/**
 * A commit that is built beside the measured tree has a scope of its own. In a shared one it would run what the other side
 * left there, and a `make` would take the other's binaries for newer than its own sources.
 */
function sideScope(scope, commit) {
    return commit === null ? scope : `${scope}\0commit ${commit}`;
}


/***/ }),

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ buildPlanOf),
  We: () => (/* binding */ cgroupOf),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/plan/cgroup/plan.js
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
    return `${safe.slice(0, 40)}_${(0,external_node_crypto_.createHash)('sha256').update(run).digest('hex').slice(0, 16)}`;
}

// EXTERNAL MODULE: ./build/plan/container.js
var container = __webpack_require__(80917);
// EXTERNAL MODULE: ./build/plan/host-process.js
var host_process = __webpack_require__(63834);
// EXTERNAL MODULE: ./build/plan/image/build-plan.js
var build_plan = __webpack_require__(73974);
// EXTERNAL MODULE: ./build/app/backends/settings.js + 1 modules
var settings = __webpack_require__(12676);
;// CONCATENATED MODULE: ./build/app/backends/prepare.js
/** Everything before the first invocation: the image is made, and how an invocation is started is decided. */







async function prepare(suite, { cpus }, backend, progress, signal, alongside = null) {
    if (cpus !== null && alongside === null)
        progress.line(`CPUs ${cpus.cpus}, memory node ${cpus.memoryNodes}: ${cpus.reason}`);
    if (backend.kind === 'host')
        return onHost(suite, cpus, backend);
    const image = await obtainImage(suite, backend, progress, signal, alongside);
    const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
    if (argv.length === 0)
        throw (0,settings/* noCommand */.hh)(suite);
    return inContainers(suite, cpus, backend, { ...image.facts, argv, volumes: await backend.volumes(image.facts.id) });
}
function onHost(suite, cpus, backend) {
    const prepared = {
        suite,
        image: null,
        under: () => prepared,
        within: (knobs, others) => onHost({ ...suite, run: { ...suite.run, ...knobs } }, others, backend),
        opens: (folder, own, stop) => {
            const plan = (0,host_process/* planHostProcess */.bl)((0,settings/* hostSetting */.rn)(suite, backend, cpus, 0));
            return backend.witness(plan, folder, [own, backend.outputs, ...backend.excluded], stop);
        },
        invoke: (order, _partition, stop, command = suite.run.command) => {
            const filteredSuite = command === undefined ? suite : { ...suite, run: { ...suite.run, command } };
            const plan = (0,host_process/* planHostProcess */.bl)((0,settings/* hostSetting */.rn)(filteredSuite, backend, cpus, order));
            const cgroup = cgroupOf(backend.cgroups, 'cgroupfs', backend.owner, order, null);
            return backend.runtime.invoke({ ...plan, cgroup }, stop);
        },
    };
    return prepared;
}
function inContainers(suite, cpus, backend, made) {
    const { argv, volumes, ...image } = made;
    const other = (run) => ({ ...suite, run: { ...suite.run, ...run } });
    return {
        suite,
        image,
        under: (limits) => inContainers(other(limits), cpus, backend, made),
        within: (knobs, others) => inContainers(other(knobs), others, backend, made),
        invoke: (order, partition, stop, command = argv) => {
            const cgroup = cgroupOf(backend.cgroups, backend.engine.cgroupDriver, backend.owner, order, partition);
            const setting = (0,settings/* containerSetting */.gj)(suite, backend, cpus, { id: image.id, volumes }, command, order, cgroup, partition);
            return backend.runtime.invoke({ ...(0,container/* planContainer */.ff)(setting), cgroup }, stop);
        },
    };
}
/** null where no group can be made, or the engine makes them in a way that we do not know how to read. */
function cgroupOf(version, driver, run, order, partition) {
    if (version === null || (driver !== 'cgroupfs' && driver !== 'systemd'))
        return null;
    return planCgroup({ version, driver, run, order, partition });
}
async function obtainImage(suite, backend, progress, signal, alongside) {
    const steps = { step: (text) => progress.line(text), warning: (text) => progress.warning(text) };
    const spec = suite.image;
    if (spec === undefined)
        throw noImage(suite);
    const { name, timeoutSeconds } = spec;
    if (name !== undefined) {
        return inTime(timeoutSeconds, signal, (stop) => backend.builder.find(name, steps, stop), () => (0,errors/* infrastructureError */.kv)(`image "${name}" was not pulled within ${timeoutSeconds} s`, {
            fix: 'check the registry and the network, or raise image.timeout',
        }));
    }
    const plan = buildPlanOf(suite, spec, backend, alongside?.commit ?? null);
    // Sources in a folder of their own would leave an image of another name behind each time.
    const tag = alongside === null ? plan.tag : `${(0,build_plan/* imageTag */.I_)(alongside.suite.name, folderOf(alongside.suite))}-base`;
    return inTime(timeoutSeconds, signal, (stop) => backend.builder.build({ ...plan, tag }, steps, stop), () => (0,errors/* invalidOutput */.Dh)(`the image of ${plan.dockerfile} did not build within ${timeoutSeconds} s`, {
        expected: 'a build that ends within image.timeout',
        fix: 'look at its last step above, or raise image.timeout',
    }));
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
/** `commit` of sources that are checked out for it, null for the measured tree. Throws a usage error when no image can be built. */
function buildPlanOf(suite, spec, { excluded, cacheNamespace }, commit = null) {
    if (spec?.dockerfile === undefined)
        throw noImage(suite);
    const context = spec.context ?? external_node_path_.dirname(spec.dockerfile);
    const plan = (0,build_plan/* planBuild */.C7)(suite.name, spec, context, spec.dockerfile, excluded, cacheNamespace(commit));
    if (plan !== null)
        return plan;
    throw (0,errors/* usageError */.Wp)(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
        expected: 'a Dockerfile inside the context, since the engine sees only the context',
        fix: 'set image.context to a folder above the Dockerfile',
    });
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


/***/ }),

/***/ 64678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ setUpBackend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/io/build/cache-namespace.js
/**
 * The name that a build's cache mounts (`RUN --mount=type=cache`) are kept under. What another level of trust left in one
 * would be built in as it lies there. A Dockerfile may give a mount any id, also one that climbs out of its own namespace,
 * so the names of others must not be known to it: this machine's id, which no build sees, is part of each.
 */



const MACHINE_IDS = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** `scope`: whose builds may have the same cache mounts, a repository and a level of trust. */
function cacheNamespace(scope) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`pinbench cache mounts\0${machineSecret()}\0${scope}`).digest('hex');
    return `pinbench-${digest.slice(0, 32)}`;
}
/** Without a machine id: another for each process, so that nothing is shared with anybody. */
function machineSecret() {
    for (const file of MACHINE_IDS) {
        try {
            const id = (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
            if (/^[0-9a-f]{32}$/.test(id))
                return id;
        }
        catch (thrown) {
            if ((0,model_errors/* codeOf */.$N)(thrown) !== 'ENOENT' && (0,model_errors/* codeOf */.$N)(thrown) !== 'EACCES')
                throw thrown;
        }
    }
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}

// EXTERNAL MODULE: ./build/io/cgroup/groups.js + 1 modules
var groups = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/io/doctor/grade-record.js
var grade_record = __webpack_require__(69778);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/plan/container-podman.js
const SECCOMP = 'seccomp=';
/** What Podman's service keeps for itself where it may; it cannot give its containers more. */
const MOST_FILES = 1_048_576;
const MOST_PROCESSES = 32_768;
/**
 * `seccompFile`: where the filter's text will be. Podman knows no memory policy and no owner for tmpfs and refuses the
 * options; the container's memory nodes (cpuset.mems) still bind its pages, as they do those of any memory of its
 * processes. A volume's tmpfs has the owner and the mode of the image's folder then.
 * `limits`: it takes a list of limits for the whole list, and then asks for more open files and processes than a service
 * inside a container or of an ordinary user may have; so they are asked for by number.
 */
function forPodman(create, seccompFile, limits) {
    const { SecurityOpt, Tmpfs, Ulimits, ...rest } = create.HostConfig;
    const filter = SecurityOpt.find((option) => option.startsWith(SECCOMP) && option !== `${SECCOMP}unconfined`);
    return {
        create: {
            ...create,
            HostConfig: {
                ...rest,
                SecurityOpt: SecurityOpt.map((option) => (option === filter ? `${SECCOMP}${seccompFile}` : option)),
                Ulimits: [...Ulimits, ...limits.filter(({ Name }) => !Ulimits.some((own) => own.Name === Name))],
                Tmpfs: Object.fromEntries(Object.entries(Tmpfs).map(([place, options]) => [place, asKnown(options)])),
            },
        },
        seccomp: filter === undefined ? null : filter.slice(SECCOMP.length),
    };
}
function asKnown(options) {
    return options
        .split(',')
        .filter((option) => !/^(mpol|uid|gid)=/.test(option))
        .join(',');
}
/** The hard limits of a process on open files and processes, from its /proc/PID/limits. */
function readLimits(file) {
    return [
        { name: 'nofile', most: MOST_FILES, line: /^Max open files +\S+ +(\S+)/m },
        { name: 'nproc', most: MOST_PROCESSES, line: /^Max processes +\S+ +(\S+)/m },
    ].flatMap(({ name, most, line }) => {
        const written = line.exec(file)?.[1];
        if (written === undefined)
            return [];
        const limit = written === 'unlimited' ? most : Math.min(most, Number(written));
        return Number.isInteger(limit) ? [{ Name: name, Soft: limit, Hard: limit }] : [];
    });
}

;// CONCATENATED MODULE: ./build/io/engine/podman.js
/** Runs invocations in Podman's containers, through its Docker API. */



/** `runtime` speaks to the engine; the engine runs on this host and can read files of `scratch`. */
function podmanRuntime(runtime, scratch) {
    const seccompFile = external_node_path_.join(scratch, 'seccomp.json');
    return {
        async invoke(plan, signal) {
            // Whoever may start this process may have its limits, and the engine of this host gives no less.
            const limits = readLimits(await (0,promises_.readFile)('/proc/self/limits', 'utf8'));
            const { create, seccomp } = forPodman(plan.create, seccompFile, limits);
            if (seccomp !== null)
                await (0,promises_.writeFile)(seccompFile, seccomp);
            return runtime.invoke({ ...plan, create }, signal);
        },
    };
}

// EXTERNAL MODULE: ./build/io/files/scratch.js
var scratch = __webpack_require__(65739);
// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
;// CONCATENATED MODULE: ./build/io/host/counters.js
/** Counters and readings of this host at one moment, from the kernel's own files. What cannot be read is null. */




/** /proc/stat counts in hundredths of a second on every architecture (USER_HZ). */
const TICKS_PER_SECOND = 100;
/** `cpus` in the kernel's notation, null for all; `root` is where the machine's files are. */
async function readCounters(cpus, root = '/') {
    const files = new Files(root);
    const stat = files.read('proc/stat');
    const counted = (cpus === null ? null : (0,cpu_list/* readCpuList */.DJ)(cpus)) ?? cpusOf(stat);
    const vmstat = files.read('proc/vmstat');
    const available = /^MemAvailable:\s+(\d+) kB$/m.exec(files.read('proc/meminfo'))?.[1];
    return {
        ...readClocks(),
        stealSeconds: readSteal(stat, counted),
        swapInPages: number(/^pswpin (\d+)$/m.exec(vmstat)?.[1]),
        swapOutPages: number(/^pswpout (\d+)$/m.exec(vmstat)?.[1]),
        throttleEvents: readThrottling(files, counted),
        interrupts: readInterrupts(files.read('proc/interrupts'), counted),
        frequencies: readFrequencies(files, counted),
        loadAverage: number(files.read('proc/loadavg').split(' ')[0]),
        temperatureCelsius: readTemperature(files),
        memoryAvailableBytes: available === undefined ? null : Number(available) * 1024,
        uptimeSeconds: number(files.read('proc/uptime').split(' ')[0]),
    };
}
/** Two clocks cannot be read at once; of a few tries the one counts that was interrupted least. */
function readClocks() {
    let best = { seconds: 0, clockOffset: 0, gap: Number.POSITIVE_INFINITY };
    for (let tries = 0; tries < 5; tries += 1) {
        const first = process.hrtime.bigint();
        const wall = Date.now() / 1000;
        const gap = Number(process.hrtime.bigint() - first) / 1e9;
        const seconds = Number(first) / 1e9;
        if (gap < best.gap)
            best = { seconds, clockOffset: wall - seconds, gap };
    }
    return { seconds: best.seconds, clockOffset: best.clockOffset };
}
/** Small text files below a root folder. */
class Files {
    #root;
    constructor(root) {
        this.#root = root;
    }
    /** '' when it is not there, or has nothing to say to us. */
    read(file) {
        try {
            return (0,external_node_fs_.readFileSync)(external_node_path_.join(this.#root, file), 'utf8').trim();
        }
        catch (thrown) {
            if (isUnreadable(thrown))
                return '';
            throw thrown;
        }
    }
    names(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_.join(this.#root, folder));
        }
        catch (thrown) {
            if (isUnreadable(thrown))
                return [];
            throw thrown;
        }
    }
}
/** Sensors that are asleep or broken answer with one of the later ones. */
const UNREADABLE = new Set('ENOENT ENOTDIR EACCES EPERM EINVAL EIO ENODEV ENODATA EAGAIN ENXIO EOPNOTSUPP'.split(' '));
function isUnreadable(thrown) {
    return UNREADABLE.has((0,model_errors/* codeOf */.$N)(thrown) ?? '');
}
function cpusOf(stat) {
    return [...stat.matchAll(/^cpu(\d+) /gm)].map(([, id]) => Number(id));
}
/** Eighth column of proc_stat(5): user nice system idle iowait irq softirq steal. */
function readSteal(stat, counted) {
    return sum(counted.map((cpu) => number(new RegExp(`^cpu${cpu} (?:\\d+ ){7}(\\d+)`, 'm').exec(stat)?.[1])), 1 / TICKS_PER_SECOND);
}
/** A core's own events, and its package's, which each of its CPUs tells again. */
function readThrottling(files, counted) {
    const counts = counted.flatMap((cpu) => ['core_throttle_count', 'package_throttle_count'].map((name) => number(files.read(`sys/devices/system/cpu/cpu${cpu}/thermal_throttle/${name}`))));
    return sum(counts, 1);
}
function readFrequencies(files, counted) {
    const found = {};
    for (const cpu of counted) {
        const kilohertz = number(files.read(`sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_cur_freq`));
        if (kilohertz !== null)
            found[`${cpu}`] = kilohertz;
    }
    return Object.keys(found).length === 0 ? null : found;
}
/** The hottest of all sensors. https://docs.kernel.org/driver-api/thermal/sysfs-api.html : thousandths of a degree. */
function readTemperature(files) {
    const zones = files.names('sys/class/thermal').filter((name) => /^thermal_zone\d+$/.test(name));
    const degrees = zones.flatMap((zone) => {
        const text = files.read(`sys/class/thermal/${zone}/temp`);
        return /^-?\d+$/.test(text) ? [Number(text) / 1000] : [];
    });
    return degrees.length === 0 ? null : Math.max(...degrees);
}
/**
 * Rows with a number are a device's; those with letters (LOC, RES, IPI0) are the kernel's own, as is the row of a timer,
 * which is a device's on ARM. The columns are the CPUs that are online, as the first line names them.
 */
function readInterrupts(text, counted) {
    const [head = '', ...rows] = text.split('\n');
    const columns = head.trim().split(/\s+/);
    const chosen = counted.map((cpu) => columns.indexOf(`CPU${cpu}`)).filter((column) => column >= 0);
    if (chosen.length === 0)
        return null;
    const interrupts = {};
    for (const row of rows) {
        const [, id = '', rest = ''] = /^\s*(\d+):\s*(.*)$/.exec(row) ?? [];
        const cells = rest.split(/\s+/);
        // A device's name comes last; before it are its controller, its number there and its kind.
        const name = rest.split(/\s{2,}/).at(-1) ?? '';
        if (id === '' || /timer/.test(name))
            continue;
        const count = chosen.reduce((total, column) => total + (number(cells[column]) ?? 0), 0);
        if (count > 0)
            interrupts[`${id} ${name}`] = count;
    }
    return interrupts;
}
/** null when nothing at all could be read. */
function sum(counts, scale) {
    const known = counts.filter((count) => count !== null);
    return known.length === 0 ? null : known.reduce((total, count) => total + count, 0) * scale;
}
function number(text) {
    return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/io/host/cpus.js
/** CPUs and NUMA nodes as the kernel lists them. https://docs.kernel.org/admin-guide/cputopology.html */


const CPU = 'sys/devices/system/cpu';
const NODE = 'sys/devices/system/node';
/** Intel's processors have an event counter for each kind of core, and each counter a list of its CPUs. */
const TYPES = [
    ['sys/devices/cpu_core/cpus', 'performance'],
    ['sys/devices/cpu_atom/cpus', 'efficiency'],
    ['sys/devices/cpu_lowpower/cpus', 'efficiency'],
];
/** Those that are online, ascending. */
function readCpus(tree) {
    const nodes = new Map();
    for (const node of tree.numbered(NODE, 'node')) {
        for (const id of (0,cpu_list/* readCpuList */.DJ)(tree.read(`${NODE}/node${node}/cpulist`) ?? '') ?? [])
            nodes.set(id, node);
    }
    const types = new Map();
    for (const [list, type] of TYPES) {
        for (const id of (0,cpu_list/* readCpuList */.DJ)(tree.read(list) ?? '') ?? [])
            types.set(id, type);
    }
    return readOnline(tree).map((id) => {
        const topology = `${CPU}/cpu${id}/topology`;
        // The kernel's own core numbers repeat in each die or cluster; the lowest CPU of a core is unique everywhere.
        const siblings = tree.read(`${topology}/core_cpus_list`) ?? tree.read(`${topology}/thread_siblings_list`) ?? '';
        return {
            id,
            core: (0,cpu_list/* readCpuList */.DJ)(siblings)?.[0] ?? null,
            // -1 where the firmware does not tell.
            package: tree.readNumber(`${topology}/physical_package_id`) ?? 0,
            node: nodes.get(id) ?? 0,
            type: types.get(id) ?? null,
            capacity: tree.readNumber(`${CPU}/cpu${id}/cpu_capacity`),
            maxKhz: tree.readNumber(`${CPU}/cpu${id}/cpufreq/cpuinfo_max_freq`),
        };
    });
}
function readOnline(tree) {
    const online = (0,cpu_list/* readCpuList */.DJ)(tree.read(`${CPU}/online`) ?? '') ?? [];
    if (online.length > 0)
        return online;
    const numbers = [...(tree.read('proc/cpuinfo') ?? '').matchAll(/^processor\s*:\s*(\d{1,5})$/gm)];
    return numbers.length > 0 ? numbers.map(([, id]) => Number(id)) : external_node_os_.cpus().map((_, id) => id);
}
/** Present yet not online; the kernel's own list of offline ones has those that could only be plugged in. */
function readOffline(tree, online) {
    const present = (0,cpu_list/* readCpuList */.DJ)(tree.read(`${CPU}/present`) ?? '') ?? [];
    return present.filter((id) => !online.some((cpu) => cpu.id === id));
}
/**
 * CPUs that process 1 may use: in a container what the container was given. Our own would do only while no other
 * pinbench has moved us off its benchmark's CPUs; they are the answer where process 1 is hidden.
 */
function readAllowed(tree) {
    const status = tree.read('proc/1/status') ?? tree.read('proc/self/status') ?? '';
    return /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? null;
}
/**
 * A kernel that sets memory up only when it is first used counts a node's memory as it goes, so a single node has the
 * machine's, which does not move.
 */
function readNodes(tree, memoryBytes) {
    const ids = tree.numbered(NODE, 'node');
    if (ids.length === 1)
        return ids.map((id) => ({ id, memoryBytes }));
    return ids.map((id) => {
        const total = /^Node \d+ MemTotal:\s+(\d{1,15}) kB$/m.exec(tree.read(`${NODE}/node${id}/meminfo`) ?? '')?.[1];
        return { id, memoryBytes: total === undefined ? null : Number(total) * 1024 };
    });
}

;// CONCATENATED MODULE: ./build/io/host/identity.js
/** Which machine this is: its id, its processor, and what it runs in. */

/** Keeps the hash of a machine's id from being found in tables of plain hashes. */
const SALT = 'pinbench';
/** Salted hash of the machine's own id. */
function readMachine(tree) {
    const id = tree.read('etc/machine-id') ?? tree.read('var/lib/dbus/machine-id');
    // Images that are to be cloned carry the word "uninitialized", which would make all of their clones one machine.
    if (id === null || !/^[0-9a-f]{32}$/.test(id))
        return null;
    return (0,external_node_crypto_.createHmac)('sha256', SALT).update(id).digest('hex');
}
/** Fields of the first processor in /proc/cpuinfo. */
function readProcessor(tree) {
    const [first = ''] = (tree.read('proc/cpuinfo') ?? '').split(/\n\s*\n/);
    const fields = first.split('\n').map((line) => /^([^\t:]+?)\s*:\s*(.*)$/.exec(line));
    return new Map(fields.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2].trim()]] : [])));
}
/** Maker, family, model and stepping with the name: one name is sold with several steppings. */
function cpuModelOf(processor) {
    const name = processor.get('model name');
    const part = (...names) => names.map((field) => processor.get(field) ?? '?').join('/');
    if (name !== undefined && processor.has('vendor_id')) {
        return `${name} (${part('vendor_id', 'cpu family', 'model', 'stepping')})`;
    }
    if (!processor.has('CPU part'))
        return name ?? null;
    const arm = `ARM ${part('CPU implementer', 'CPU part', 'CPU variant', 'CPU revision')}`;
    return name === undefined ? arm : `${name} (${arm})`;
}
/** The firmware's maker, version and date. */
function readBios(tree) {
    const parts = ['bios_vendor', 'bios_version', 'bios_date'].map((name) => tree.read(`sys/class/dmi/id/${name}`));
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.join(' ').slice(0, 200);
}
const VENDORS = [
    [/vmware/i, 'vmware'],
    [/innotek|virtualbox/i, 'virtualbox'],
    [/microsoft corporation virtual machine/i, 'hyper-v'],
    [/\bxen\b/i, 'xen'],
    [/parallels/i, 'parallels'],
    [/bhyve/i, 'bhyve'],
    [/qemu|bochs|kvm|google compute engine|openstack|digitalocean|hetzner vserver/i, 'kvm'],
    [/^(?!.*\.metal).*amazon ec2/i, 'kvm'],
];
/** `none`, or what is known of the hypervisor (`vm` when only that there is one), and whether we are in a container. */
function readVirtualization(tree, processor) {
    const machine = readHypervisor(tree, processor);
    const inContainer = ['.dockerenv', 'run/.containerenv', 'run/systemd/container'].some((file) => tree.has(file));
    if (!inContainer)
        return machine;
    return machine === null || machine === 'none' ? 'container' : `container on ${machine}`;
}
function readHypervisor(tree, processor) {
    if (/microsoft/i.test(tree.read('proc/sys/kernel/osrelease') ?? ''))
        return 'wsl';
    const xen = tree.read('sys/hypervisor/type');
    if (xen !== null)
        return xen;
    const dmi = ['sys_vendor', 'product_name', 'board_vendor', 'bios_vendor']
        .map((name) => tree.read(`sys/class/dmi/id/${name}`) ?? '')
        .join(' ')
        .trim();
    const vendor = VENDORS.find(([pattern]) => pattern.test(dmi))?.[1];
    if (vendor !== undefined)
        return vendor;
    if (tree.has('proc/device-tree/hypervisor'))
        return 'vm';
    // Only x86 has a flag for it; elsewhere its absence says nothing.
    const flags = processor.get('flags');
    if (flags === undefined)
        return null;
    return /\bhypervisor\b/.test(flags) ? 'vm' : 'none';
}

;// CONCATENATED MODULE: ./build/io/host/sysfs.js
/** Small text files of a Linux machine: /proc, /sys and /etc, or a folder that stands for them. */



/** Far above what any of these files needs; a machine of 512 CPUs has a /proc/cpuinfo of less than 1 MiB. */
const MOST_BYTES = 1024 * 1024;
/** Absent, not ours, or (EINVAL and what follows) a setting that this driver has a file for but no answer. */
const sysfs_UNREADABLE = new Set('ENOENT ENOTDIR EISDIR ELOOP EACCES EPERM EINVAL EIO ENXIO ENODEV ENODATA EBUSY EOPNOTSUPP ENOTSUP'.split(' '));
class HostTree {
    #root;
    constructor(root) {
        this.#root = root;
    }
    /** Trimmed content, of a large file the beginning; null when it is not there, not for us, or empty. */
    read(file) {
        try {
            return this.#head(file).trim() || null;
        }
        catch (thrown) {
            if (sysfs_isUnreadable(thrown))
                return null;
            throw thrown;
        }
    }
    /** A whole number of none or more; null for anything else. */
    readNumber(file) {
        const text = this.read(file);
        return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
    }
    has(file) {
        return (0,external_node_fs_.existsSync)(external_node_path_.join(this.#root, file));
    }
    /** True only when it is there and this user may not read it. */
    forbids(file) {
        try {
            this.#head(file);
            return false;
        }
        catch (thrown) {
            if (sysfs_isUnreadable(thrown))
                return (0,model_errors/* codeOf */.$N)(thrown) === 'EACCES' || (0,model_errors/* codeOf */.$N)(thrown) === 'EPERM';
            throw thrown;
        }
    }
    /** Names in a folder, in order; none when it cannot be read. */
    names(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_.join(this.#root, folder)).sort();
        }
        catch (thrown) {
            if (sysfs_isUnreadable(thrown))
                return [];
            throw thrown;
        }
    }
    /** Numbers of the entries named like `node3`, ascending. */
    numbered(folder, prefix) {
        const names = this.names(folder).filter((name) => name.startsWith(prefix));
        const digits = names.map((name) => name.slice(prefix.length)).filter((rest) => /^\d+$/.test(rest));
        return digits.map(Number).sort((a, b) => a - b);
    }
    /** Such files tell no size, and a read may give less than was asked for. */
    #head(file) {
        const handle = (0,external_node_fs_.openSync)(external_node_path_.join(this.#root, file), 'r');
        try {
            const chunks = [];
            for (let left = MOST_BYTES; left > 0;) {
                const chunk = Buffer.alloc(Math.min(left, 65_536));
                const bytes = (0,external_node_fs_.readSync)(handle, chunk, 0, chunk.length, null);
                if (bytes === 0)
                    break;
                chunks.push(chunk.subarray(0, bytes));
                left -= bytes;
            }
            return Buffer.concat(chunks).toString('utf8');
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
}
function sysfs_isUnreadable(thrown) {
    return sysfs_UNREADABLE.has((0,model_errors/* codeOf */.$N)(thrown) ?? '');
}

;// CONCATENATED MODULE: ./build/io/host/tuning.js
const tuning_CPU = 'sys/devices/system/cpu';
/** Names are the kernel's; their texts are one line. */
const MOST_MITIGATIONS = 64;
const LONGEST_MITIGATION = 300;
function readTuning(tree, cpus) {
    const ofCpus = (read) => agreed(cpus.map(({ id }) => read(`${tuning_CPU}/cpu${id}/cpufreq`)));
    return {
        smt: tree.read(`${tuning_CPU}/smt/control`),
        governor: ofCpus((folder) => tree.read(`${folder}/scaling_governor`)),
        scalingDriver: ofCpus((folder) => tree.read(`${folder}/scaling_driver`)),
        scalingMode: tree.read(`${tuning_CPU}/intel_pstate/status`) ?? tree.read(`${tuning_CPU}/amd_pstate/status`),
        frequencyLimits: ofCpus((folder) => {
            const limits = [tree.readNumber(`${folder}/scaling_min_freq`), tree.readNumber(`${folder}/scaling_max_freq`)];
            return limits.includes(null) ? null : limits.join('-');
        }),
        turbo: readTurbo(tree),
        transparentHugePages: /\[(\w+)\]/.exec(tree.read('sys/kernel/mm/transparent_hugepage/enabled') ?? '')?.[1] ?? null,
        numaBalancing: tree.read('proc/sys/kernel/numa_balancing'),
        samePageMerging: tree.read('sys/kernel/mm/ksm/run'),
        mitigations: readMitigations(tree),
        clocksource: tree.read('sys/devices/system/clocksource/clocksource0/current_clocksource'),
    };
}
/** One word when all CPUs agree, all of their words otherwise. */
function agreed(words) {
    const known = words.filter((word) => word !== null);
    return known.length === 0 ? null : [...new Set(known)].sort().join(',');
}
function readTurbo(tree) {
    const noTurbo = tree.read(`${tuning_CPU}/intel_pstate/no_turbo`);
    if (noTurbo !== null)
        return noTurbo === '1' ? 'off' : 'on';
    const boost = tree.read(`${tuning_CPU}/cpufreq/boost`);
    return boost === null ? null : boost === '0' ? 'off' : 'on';
}
/**
 * What the processor is not affected by costs nothing. What is said of virtual machines (`KVM:`, `VMX:`) changes when
 * the first of them is started, and nothing changes for us.
 * https://docs.kernel.org/admin-guide/hw-vuln/index.html
 */
function readMitigations(tree) {
    const folder = `${tuning_CPU}/vulnerabilities`;
    const names = tree.names(folder).filter((name) => /^\w{1,64}$/.test(name));
    if (names.length === 0)
        return null;
    const rows = names.slice(0, MOST_MITIGATIONS).flatMap((name) => {
        const parts = (tree.read(`${folder}/${name}`) ?? '').slice(0, LONGEST_MITIGATION).split(/;\s*/);
        const text = parts.filter((part) => !/^(KVM|VMX):/.test(part)).join('; ');
        return text === '' || text === 'Not affected' ? [] : [[name, text]];
    });
    return Object.fromEntries(rows);
}

;// CONCATENATED MODULE: ./build/io/host/facts.js
/** The machine as its own files describe it. What cannot be read is null, never a guess. */





/** Kernel parameters, by name or by the beginning of a name, that change what a benchmark can measure. */
const TELLING_PARAMETERS = /^(isolcpus|nohz|nohz_full|rcu_nocb\w*|irqaffinity|kthread_cpus|skew_tick|nosoftlockup|nowatchdog|nmi_watchdog|threadirqs|preempt|nosmt|maxcpus|nr_cpus|mitigations|(no)?spec\w*|l1tf|mds|tsx\w*|retbleed|kpti|pti|nopti|idle|cpuidle\S*|processor\.max_cstate|intel_idle\.max_cstate|intel_pstate|amd_pstate|cpufreq\S*|tsc|clocksource|transparent_hugepage|(default_)?hugepages\w*|numa|numa_balancing|norandmaps|swapaccount|cgroup\w*|systemd\.unified_cgroup_hierarchy|psi|mem)(=|$)/;
/** Files that tell what a cgroup has used; those of the benchmark's own have the same owner and mode. */
const COUNTERS = {
    v2: ['sys/fs/cgroup/cpu.stat', 'sys/fs/cgroup/memory.stat'],
    v1: ['sys/fs/cgroup/cpuacct/cpuacct.usage', 'sys/fs/cgroup/memory/memory.max_usage_in_bytes'],
};
/**
 * Facts of the Linux machine whose files are below `root`; of any other system, when `root` is the real one, as much as
 * Node itself tells.
 */
function linuxHost(root = '/') {
    const bare = root === '/' && process.platform !== 'linux';
    return { facts: async () => (bare ? readPortableFacts() : readLinuxFacts(new HostTree(root))) };
}
/** The one fact that setting up needs, without reading all the others for it. */
function cgroupVersion(root = '/') {
    return readCgroup(new HostTree(root));
}
/** Every system: Node does not tell siblings, but ARM processors outside of Linux have none. */
function readPortableFacts(architecture = process.arch) {
    const cpus = external_node_os_.cpus();
    const alone = architecture === 'arm64';
    const unknown = { node: 0, package: 0, type: null, capacity: null, maxKhz: null };
    return {
        machine: null,
        virtualization: null,
        architecture: external_node_os_.machine(),
        kernel: external_node_os_.release(),
        kernelParameters: [],
        cpuModel: cpus[0]?.model ?? null,
        microcode: null,
        cpus: cpus.map((_, id) => ({ ...unknown, id, core: alone ? id : null })),
        offlineCpus: [],
        allowedCpus: null,
        memoryBytes: external_node_os_.totalmem(),
        nodes: [],
        smt: null,
        governor: null,
        scalingDriver: null,
        scalingMode: null,
        frequencyLimits: null,
        turbo: null,
        transparentHugePages: null,
        numaBalancing: null,
        samePageMerging: null,
        mitigations: null,
        clocksource: null,
        swapBytes: 0,
        cgroup: null,
        cgroupReadable: null,
        biosVersion: null,
        distribution: `${external_node_os_.type()} ${external_node_os_.release()}`,
    };
}
function readLinuxFacts(tree) {
    const processor = readProcessor(tree);
    const cpus = readCpus(tree);
    const memoryBytes = readMemory(tree, 'MemTotal') ?? external_node_os_.totalmem();
    const cgroup = readCgroup(tree);
    return {
        machine: readMachine(tree),
        virtualization: readVirtualization(tree, processor),
        architecture: external_node_os_.machine(),
        kernel: tree.read('proc/sys/kernel/osrelease') ?? external_node_os_.release(),
        kernelParameters: readParameters(tree),
        cpuModel: cpuModelOf(processor),
        microcode: processor.get('microcode') ?? null,
        cpus,
        offlineCpus: readOffline(tree, cpus),
        allowedCpus: readAllowed(tree),
        memoryBytes,
        nodes: readNodes(tree, memoryBytes),
        ...readTuning(tree, cpus),
        swapBytes: readMemory(tree, 'SwapTotal') ?? 0,
        cgroup,
        cgroupReadable: cgroup === null ? null : !COUNTERS[cgroup].some((file) => tree.forbids(file)),
        biosVersion: readBios(tree),
        distribution: readDistribution(tree),
    };
}
/** What follows a lone `--` is for the first process, not for the kernel. */
function readParameters(tree) {
    const words = (tree.read('proc/cmdline') ?? '').split(/\s+/);
    const end = words.indexOf('--');
    return words.slice(0, end < 0 ? undefined : end).filter((word) => TELLING_PARAMETERS.test(word));
}
/** Bytes of a /proc/meminfo row, which is in KiB whatever it says. */
function readMemory(tree, row) {
    const kibibytes = new RegExp(`^${row}:\\s+(\\d{1,15}) kB$`, 'm').exec(tree.read('proc/meminfo') ?? '')?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}
function readCgroup(tree) {
    if (tree.has('sys/fs/cgroup/cgroup.controllers'))
        return 'v2';
    return tree.has('sys/fs/cgroup/cpuset') ? 'v1' : null;
}
function readDistribution(tree) {
    const release = tree.read('etc/os-release') ?? tree.read('usr/lib/os-release') ?? '';
    return /^PRETTY_NAME=(["']?)(.+)\1$/m.exec(release)?.[2] ?? null;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/io/process/clock.js
var clock = __webpack_require__(18577);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
;// CONCATENATED MODULE: ./build/io/host/turn.js
/**
 * One run measures at a time on a machine, whoever starts it and whatever runs it: root or not, container or host.
 *
 * No lock file would do: one that every user may write can be squatted or removed, and one that is root's is out of an
 * ordinary user's reach. So each process that wants its turn makes a link of its own in a folder where everybody may make
 * files but nobody may touch another's (/dev/shm), and believes a link only when the process that it names lives and is of
 * the user whose link it is. The links are the one bit of Burns' and Lamport's one-bit algorithm, ordered by when a turn
 * was first wanted: whoever sees an older link takes its own back and waits; whoever sees none waits until the younger ones have done so.
 * A link of a process that has ended counts for nothing, however it ended. Anybody may keep a process and a link for ever:
 * root and the run's own user are waited for as long as it takes, other users for six hours in all.
 *
 * Not seen, and so not waited for: runs in another PID namespace, and those of other users where /proc hides them.
 */






const POLL_MS = 200;
/** That other users, but for root, are waited for. */
const MOST_WAIT_MS = 6 * 3_600_000;
/** What another user can make of a place in the folder: gone, a folder, or something that is theirs. */
const OTHERS_DOING = ['ENOENT', 'EISDIR', 'EPERM', 'EACCES', 'EROFS'];
/** When it was first wanted in ms of the monotonic clock, owner's mark (io/process/owner-mark.ts), a number. */
const LINK = /^pinbench-turn\.(\d{15})\.([0-9a-f]{8}-(\d+)-\d+)\.\d+$/;
let counter = 0;
/** Where turns are taken: everybody's, and the same for everybody. */
function turnFolder() {
    return process.env.PINBENCH_TURNS ?? '/dev/shm';
}
/** Waits until no other run on this machine measures. Answers what ends the turn; throws when `signal` aborts. */
async function takeTurn(progress, signal, folder = turnFolder(), mostWaitMs = MOST_WAIT_MS) {
    counter += 1;
    const wanted = `${process.hrtime.bigint() / 1000000n}`.padStart(15, '0');
    const mine = `pinbench-turn.${wanted}.${(0,owner_mark/* ownerMark */.$R)()}.${counter}`;
    const link = external_node_path_.join(folder, mine);
    const release = () => {
        removeLink(link);
        process.off('exit', release);
    };
    const notWaitedFor = (problem) => {
        release();
        progress.warning(`other runs on this machine are not waited for: ${problem}`);
        return () => { };
    };
    let reported = null;
    const wait = async ([first]) => {
        if (first !== undefined && first.name !== reported) {
            progress.line(`waiting for ${described(first)}`);
            reported = first.name;
        }
        // An abort ends the wait at once.
        await (0,clock/* whileWaiting */.FW)((0,external_node_timers_promises_.setTimeout)(POLL_MS, undefined, { signal }).catch(() => { }));
        if (!signal.aborted)
            return;
        release();
        throw (0,model_errors/* infrastructureError */.kv)('stopped while another run of pinbench had this host');
    };
    const started = performance.now();
    let isPatient = true;
    const rivals = () => {
        const all = rivalsIn(folder, mine);
        const [foreign] = all.filter(isForeign);
        if (isPatient && foreign !== undefined && performance.now() - started > mostWaitMs) {
            isPatient = false;
            progress.warning(`${described(foreign)}, is waited for no longer: both may disturb each other`);
        }
        return isPatient ? all : all.filter((rival) => !isForeign(rival));
    };
    const older = () => rivals().filter(({ name }) => name < mine);
    const younger = () => rivals().filter(({ name }) => name > mine);
    process.on('exit', release);
    try {
        for (;;) {
            const problem = whyUnsafe(folder) ?? whyNoLink(mine, link);
            if (problem !== null)
                return notWaitedFor(problem);
            if (older().length === 0)
                break;
            removeLink(link);
            for (let first = older(); first.length > 0; first = older())
                await wait(first);
        }
        // An older one that came meanwhile waits for this one: if each waited for the other, neither would go on.
        for (let first = younger(); first.length > 0; first = younger())
            await wait(first);
        return release;
    }
    catch (thrown) {
        // The folder went away, or may not be read.
        if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes((0,model_errors/* codeOf */.$N)(thrown) ?? ''))
            throw thrown;
        return notWaitedFor((0,model_errors/* messageOf */.bD)(thrown));
    }
}
/** Of a user whose runs this one's user can do nothing about, and has no reason to trust. */
function isForeign({ uid }) {
    return uid !== 0 && uid !== process.geteuid?.();
}
/** Other processes that want or have their turn, oldest first. Links of the dead are removed where that is allowed. */
function rivalsIn(folder, mine) {
    const own = ancestors();
    return (0,external_node_fs_.readdirSync)(folder)
        .sort()
        .flatMap((name) => {
        const [, , mark = '', pid = ''] = LINK.exec(name) ?? [];
        if (mark === '' || name === mine)
            return [];
        const link = (0,external_node_fs_.lstatSync)(external_node_path_.join(folder, name), { throwIfNoEntry: false });
        // Anybody may put something else there.
        if (link?.isSymbolicLink() !== true)
            return [];
        const user = userOf(Number(pid));
        if (user === null || (0,owner_mark/* ownerIsGone */.BP)(mark)) {
            removeLink(external_node_path_.join(folder, name));
            return [];
        }
        // A run inside a benchmark would wait for the run that waits for it.
        if (user !== link.uid || own.has(Number(pid)))
            return [];
        return [{ name, pid: Number(pid), uid: link.uid, since: link.mtime }];
    });
}
function removeLink(link) {
    try {
        (0,external_node_fs_.unlinkSync)(link);
    }
    catch (thrown) {
        // Another user's is for that user or root to remove.
        if (!OTHERS_DOING.includes((0,model_errors/* codeOf */.$N)(thrown) ?? ''))
            throw thrown;
    }
}
/** Effective user of a live process; null: it has ended, or only waits for its parent to notice. */
function userOf(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8');
        if (/^State:\s+[ZX]/m.test(status))
            return null;
        return Number(/^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]);
    }
    catch (thrown) {
        if (['ENOENT', 'ESRCH', 'EACCES'].includes((0,model_errors/* codeOf */.$N)(thrown) ?? ''))
            return null;
        throw thrown;
    }
}
function ancestors() {
    const found = new Set();
    for (let pid = process.ppid; pid > 1 && !found.has(pid);) {
        found.add(pid);
        try {
            pid = Number((0,owner_mark/* fieldsOfStat */.n)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[1]);
        }
        catch (thrown) {
            if (!['ENOENT', 'ESRCH', 'EACCES'].includes((0,model_errors/* codeOf */.$N)(thrown) ?? ''))
                throw thrown;
            break;
        }
    }
    return found;
}
/** Why others could take links away here, or null. */
function whyUnsafe(folder) {
    const stat = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
        return `there is no folder ${folder}`;
    const isOpen = (stat.mode & 0o022) !== 0;
    if (isOpen && (stat.mode & 0o1000) === 0)
        return `everybody may remove what is in ${folder}`;
    return null;
}
function whyNoLink(text, link) {
    try {
        (0,external_node_fs_.symlinkSync)(text, link);
        return null;
    }
    catch (thrown) {
        return (0,model_errors/* messageOf */.bD)(thrown);
    }
}
function described({ pid, uid, since }) {
    // The link's owner sets its time at will, to one that is none as well.
    const [, time] = Number.isNaN(since.getTime()) ? [] : (/T(\d\d:\d\d:\d\d)/.exec(since.toISOString()) ?? []);
    const has = time === undefined ? 'has this host' : `has had this host since ${time} UTC`;
    return `pinbench process ${pid} of ${userName(uid)}, which ${has}`;
}
function userName(uid) {
    const line = (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8')
        .split('\n')
        .find((each) => each.split(':')[2] === `${uid}`);
    const name = line?.split(':')[0] ?? '';
    return name === '' ? `user ${uid}` : `user ${name}`;
}

// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/isolation/launcher-frame.js
var launcher_frame = __webpack_require__(84827);
// EXTERNAL MODULE: ./build/isolation/start-failure.js
var start_failure = __webpack_require__(34656);
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

// EXTERNAL MODULE: ./build/io/process/capture.js
var capture = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/io/process/deadline.js
var deadline = __webpack_require__(96083);
// EXTERNAL MODULE: ./build/io/process/output-folder.js
var output_folder = __webpack_require__(30163);
;// CONCATENATED MODULE: ./build/io/process/host-runtime.js
/** Runs one invocation as a process group of this host and ends the whole group with it. */











function hostRuntime(seconds, warn) {
    return {
        async invoke(plan, signal) {
            await (0,output_folder/* makeOutputFolder */.Wn)(plan.outputFolder);
            const cgroup = plan.cgroup === null ? null : await (0,groups/* openCgroup */.P)(plan.cgroup);
            try {
                return await runToEnd(plan, cgroup, signal, seconds);
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
        fix: 'look who is in it: cat cgroup.procs there; then run again',
    });
}
/** How long the output may stay open after the benchmark's end, where its forgotten children cannot be found. */
const OUTPUT_GRACE_MS = 2000;
async function runToEnd(plan, cgroup, signal, seconds) {
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
    await cgroup?.endProcesses();
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
    const grace = (0,external_node_timers_promises_.setTimeout)(OUTPUT_GRACE_MS, undefined, { signal: over.signal });
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

// EXTERNAL MODULE: ./build/io/shield/tree.js
var shield_tree = __webpack_require__(38919);
;// CONCATENATED MODULE: ./build/io/shield/cpu-holders.js
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
            (0,clock/* leaveOut */.ov)((performance.now() - started) / 1000);
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
        const list = (0,cpu_list/* cpusText */.lk)((0,cpu_list/* readCpuList */.DJ)(cpus) ?? []);
        progress.line(`waiting for ${list}, ${inMinutes(left)} at most, which is not available to this process at the moment${who}`);
        while (takenIn(ended) !== null && performance.now() - started < left) {
            await (0,clock/* whileWaiting */.FW)((0,external_node_timers_promises_.setTimeout)(pollMs, undefined, { signal }).catch(() => { }));
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
                if (!(thrown instanceof model_errors/* PinbenchError */.kN))
                    throw thrown;
                const who = await holders(thrown.message);
                if (who === '')
                    throw thrown;
                const { expected, fix } = thrown;
                const more = { ...(expected && { expected }), ...(fix && { fix }), cause: thrown };
                throw new model_errors/* PinbenchError */.kN(thrown.kind, `${thrown.message}${who}`, more);
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
    return `\`run.cpus: auto\` chose them, and they were waited for ${inMinutes(mostMs)}: end what has them, or name CPUs in run.cpus that this process may use`;
}
function inMinutes(milliseconds) {
    return `${Math.ceil(milliseconds / 60_000)} min`;
}
/** `names`: of containers, by id. The end of a sentence ("; they are kept for ..."), '' when nobody is found to have them. */
function whoHas(cpus, names = new Map(), tree = (0,shield_tree/* findTree */.cy)('/sys/fs/cgroup')?.tree ?? null) {
    const wanted = (0,cpu_list/* readCpuList */.DJ)(cpus) ?? [];
    if (tree === null || wanted.length === 0)
        return '';
    const all = cpu_holders_cpusOf(tree, '') ?? [];
    const found = [];
    const waiting = tree.folders('');
    for (let looked = 0; looked < MOST_GROUPS && found.length < MOST_NAMED; looked += 1) {
        const group = waiting.shift();
        if (group === undefined)
            break;
        waiting.push(...tree.folders(group));
        const own = cpu_holders_cpusOf(tree, group);
        if (own === null || own.length >= all.length || !own.some((cpu) => wanted.includes(cpu)))
            continue;
        const pids = (tree.read(`${group}/cgroup.procs`) ?? '')
            .split('\n')
            .map(Number)
            .filter((pid) => pid > 0);
        const [pid] = pids.filter((each) => each !== process.pid);
        if (pid !== undefined)
            found.push(cpu_holders_described(group, pid, names));
    }
    return found.length === 0 ? '' : `; they are kept for ${found.join(', ')}`;
}
/** null: the group has no CPUs of its own. */
function cpu_holders_cpusOf(tree, group) {
    const file = (name) => (group === '' ? name : `${group}/${name}`);
    const own = tree.read(file('cpuset.cpus')) ?? '';
    const text = own === '' && group === '' ? (tree.read(file('cpuset.cpus.effective')) ?? '') : own;
    return text === '' ? null : (0,cpu_list/* readCpuList */.DJ)(text);
}
function cpu_holders_described(group, pid, names) {
    const id = /[0-9a-f]{64}/.exec(group)?.[0];
    const container = id === undefined ? undefined : (names.get(id) ?? id.slice(0, 12));
    const where = container === undefined ? `cgroup /${group.replace(/^\//, '')}` : `container ${container}`;
    return `${where} (process ${pid}${programOf(pid)})`;
}
function programOf(pid) {
    try {
        return ` ${JSON.stringify((0,external_node_fs_.readFileSync)(`/proc/${pid}/comm`, 'utf8').trim())}`;
    }
    catch {
        // It has ended meanwhile.
        return '';
    }
}

// EXTERNAL MODULE: ./build/io/shield/shield.js + 14 modules
var shield = __webpack_require__(30866);
// EXTERNAL MODULE: ./build/plan/host-process.js
var host_process = __webpack_require__(63834);
// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
;// CONCATENATED MODULE: ./build/app/backends/select.js
/** Sets up the place where invocations happen: an engine when one answers, else the host itself. */


















/** What earlier runs have left is looked after at each start, but nobody waits long for it. */
const SWEEP_MS = 5_000;
/** Images of suites that were not built for so long go. */
const UNUSED_DAYS = 30;
async function setUpBackend(request, clock, progress) {
    const host = { ...linuxHost(), counters: (cpus) => readCounters(cpus), grade: grade_record/* lastGrade */.cX };
    const cgroup = cgroupVersion();
    for (const sentence of (0,shield.restoreHost)())
        progress.warning(sentence);
    await (0,groups.sweepCgroups)(owner_mark/* ownerIsGone */.BP);
    const until = performance.now() + SWEEP_MS;
    await (0,scratch/* sweepScratch */.Dq)([external_node_path_.dirname(request.scratch)], { until, everybody: false, dryRun: false });
    const cgroups = cgroup === null || (0,groups/* whyNoCgroups */.f)(cgroup) !== null ? null : cgroup;
    const backend = {
        ...{ host, cgroups, owner: (0,owner_mark/* ownerMark */.$R)(), outputs: request.outputs, excluded: request.excluded },
        cacheNamespace: (commit) => cacheNamespace((0,cache_scope/* sideScope */.e3)(request.cacheScope, commit)),
        takeTurn: (waiting, signal) => takeTurn(waiting, signal),
    };
    const launcher = (0,bundled_programs/* programFile */.pq)(request.home, 'launcher');
    if (request.runtime !== 'host') {
        // Loaded only now: the engine's client is the heaviest package there is.
        const { connectEngine, engineAnswers, readEngineFacts } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 4705));
        const { otherSockets, readDockerSettings } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 36292));
        const settings = readDockerSettings();
        const engine = connectEngine(settings);
        if (await engineAnswers(engine)) {
            const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 1369));
            const { buildxBuilder } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(584), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 35660));
            const { containerNames, sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 56506));
            const { dockerRuntime } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(157), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 29987));
            const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 38204));
            const { imageVolumes } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(157), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 46918));
            await (0,bundled_programs/* mustExist */.je)(launcher, 'the launcher');
            const swept = await sweepContainers(engine, owner_mark/* ownerIsGone */.BP);
            if (swept > 0)
                progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
            const engineFacts = await readEngineFacts(engine);
            await releaseImages(engine, owner_mark/* ownerIsGone */.BP);
            await sweepAtStart(engine, progress);
            const builder = engineBuilder(engine, settings, backend.owner, clock.seconds);
            const runtime = dockerRuntime(engine, clock.seconds, request.scratch, progress.warning);
            return {
                ...backend,
                kind: 'docker',
                engine: engineFacts,
                builder: request.builder === 'engine'
                    ? builder
                    : buildxBuilder(engine, backend.owner, builder.find, request.scratch, clock.seconds),
                close: () => releaseImages(engine, (owner) => owner === backend.owner).catch((thrown) => progress.warning((0,model_errors/* messageOf */.bD)(thrown))),
                runtime: mindingCpus(engineFacts.name === 'podman' ? podmanRuntime(runtime, request.scratch) : runtime, () => containerNames(engine), progress),
                launcher,
                volumes: (image) => imageVolumes(engine, image, backend.owner),
                user: unprivilegedUser(),
                shield: (0,shield/* hostShield */.K)({ driver: engineFacts.cgroupDriver === 'systemd' ? 'systemd' : 'cgroupfs' }),
            };
        }
        // A rootless engine is not where the client of another looks for it.
        const [other] = otherSockets();
        const elsewhere = other === undefined ? '' : ` (an engine's socket is at ${other}: DOCKER_HOST=unix://${other})`;
        if (request.runtime === 'docker') {
            throw (0,model_errors/* infrastructureError */.kv)('no Docker engine answers', {
                expected: 'a running engine that this user may talk to',
                fix: `start Docker, set DOCKER_HOST${elsewhere}, or run without a container: --runtime host`,
            });
        }
        if (request.withoutWarnings !== true)
            progress.warning(`no Docker engine answers${elsewhere === '' ? '' : `: set DOCKER_HOST${elsewhere}`}`);
    }
    const tools = findHostTools(process.env.PATH ?? '', launcher);
    if (request.withoutWarnings !== true)
        progress.warning((0,host_process/* lostWithoutContainer */.y4)(tools));
    return {
        ...backend,
        kind: 'host',
        tools,
        runtime: mindingCpus(hostRuntime(clock.seconds, progress.warning), async () => new Map(), progress),
        witness: hostWitness((0,bundled_programs/* programFile */.pq)(request.home, 'witness'), launcher, process.env.HOME, progress.warning),
        inherited: process.env,
        close: async () => { },
    };
}
/** As far as it is quick; `pinbench clean` does the rest. What cannot be removed costs nothing but its space. */
async function sweepAtStart(engine, progress) {
    const { pruneBuildCache, sweepImages, USUAL_CACHE } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 47888));
    try {
        await sweepImages(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000);
        await pruneBuildCache(engine, USUAL_CACHE, AbortSignal.timeout(SWEEP_MS));
    }
    catch (thrown) {
        progress.warning((0,model_errors/* messageOf */.bD)(thrown));
    }
}
/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser() {
    const uid = process.getuid?.() ?? 0;
    return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}


/***/ }),

/***/ 12676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ containerSetting),
  rn: () => (/* binding */ hostSetting),
  hh: () => (/* binding */ noCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/plan/launcher-arguments.js
/** Decides the words that stand between the launcher and the command: how the command is to be started. */
/** The launcher's own arguments, in front of the command; the grammar is told in launcher/README.md. */
function launchArguments(request) {
    const { aslr, cpus, nice, policy, limits = [], init = false } = request;
    return [
        ...['--aslr', aslr],
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

// EXTERNAL MODULE: ./build/plan/seccomp/filter.js + 4 modules
var filter = __webpack_require__(87913);
;// CONCATENATED MODULE: ./build/app/backends/settings.js
/** A suite and the place it runs in, as the settings that one invocation's plan is made from. */




function containerSetting(suite, backend, cpus, image, argv, order, cgroup, partition) {
    return {
        imageId: image.id,
        volumes: image.volumes,
        argv,
        run: suite.run,
        cpus: cpus?.cpus ?? '',
        memoryNodes: cpus?.memoryNodes ?? '',
        // Below a partition the engine pins nothing, so the launcher narrows to the suite's own CPUs.
        launch: launchArguments({
            aslr: suite.run.aslr,
            cpus: partition === null ? null : (cpus?.cpus ?? null),
            init: true,
        }),
        seccomp: backend.engine.seccomp ? (0,filter/* seccompText */.M)() : null,
        cgroup: { parent: cgroup?.parent ?? null, partition: partition !== null },
        launcher: backend.launcher,
        outputFolder: external_node_path_.join(backend.outputs, `output-${order}`),
        resultFile: suite.results.path ?? null,
        labels: { pinbench: backend.owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
        user: backend.user,
    };
}
function hostSetting(suite, backend, cpus, order) {
    if (suite.run.command === undefined)
        throw noCommand(suite);
    return {
        argv: suite.run.command,
        run: suite.run,
        cpus: cpus?.cpus ?? null,
        launch: launchArguments({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
        tools: backend.tools,
        directory: suite.directory,
        outputFolder: external_node_path_.join(backend.outputs, `output-${order}`),
        resultFile: suite.results.path ?? null,
        inherited: backend.inherited,
    };
}
function noCommand(suite) {
    return (0,errors/* usageError */.Wp)(`suite "${suite.name}" has no command to run`, {
        fix: 'add run.command, a list such as [make, bench]',
    });
}


/***/ }),

/***/ 77882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ describeRunContext)
});

// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
// EXTERNAL MODULE: ./build/environment/key.js
var key = __webpack_require__(43329);
;// CONCATENATED MODULE: ./build/environment/fingerprint.js


/** Raised when fields or the way of measuring change so that older numbers no longer compare; part of every key. */
const KEY_VERSION = 2;
/** Kernels reserve a little more or less memory from boot to boot. */
const MEMORY_STEP = 256 * 1024 * 1024;
/**
 * Hard fields make the key: one difference, and runs are not compared. Soft fields are told, no more. How many
 * invocations are made changes how sure a result is, not what is measured, so it is in neither.
 */
function fingerprint(host, conditions) {
    const hard = { 'key version': KEY_VERSION, ...hardOfHost(host, conditions.pool), ...hardOfRun(host, conditions) };
    return {
        key: (0,key/* keyOf */.T)(hard),
        hard,
        soft: softFields(host, conditions),
    };
}
function hardOfHost(host, pool) {
    return {
        machine: pool === undefined ? host.machine : `pool ${pool}`,
        virtualization: host.virtualization,
        architecture: host.architecture,
        kernel: host.kernel,
        'kernel parameters': [...host.kernelParameters].sort(),
        mitigations: host.mitigations === null ? null : { ...host.mitigations },
        'cpu model': host.cpuModel,
        microcode: host.microcode,
        'online cpus': (0,cpu_list/* formatCpuList */.mK)(host.cpus.map((cpu) => cpu.id)),
        'numa nodes': nodesOf(host.cpus),
        smt: host.smt,
        governor: host.governor,
        'scaling driver': host.scalingDriver,
        'scaling mode': host.scalingMode,
        'frequency limits': host.frequencyLimits,
        turbo: host.turbo,
        clocksource: host.clocksource,
        'memory bytes': inSteps(host.memoryBytes),
        'memory of nodes': memoryOf(host.nodes),
        'transparent huge pages': host.transparentHugePages,
        'numa balancing': host.numaBalancing,
        swap: host.swapBytes > 0,
        cgroup: host.cgroup,
    };
}
function hardOfRun(host, conditions) {
    const { engine, spec, definition } = conditions;
    const inContainer = conditions.runtime === 'docker';
    return {
        runtime: conditions.runtime,
        'oci runtime': engine?.ociRuntime ?? null,
        cpus: conditions.cpus,
        'memory nodes': conditions.memoryNodes,
        'pinned cores': coresOf(conditions.cpus, host.cpus),
        shield: conditions.shield,
        scheduler: conditions.scheduler,
        aslr: conditions.aslr,
        seccomp: conditions.seccomp,
        'speculative store bypass': conditions.speculation,
        // The host runtime cannot hold a process to these limits, so there they say nothing.
        'memory limit': inContainer ? spec.memoryBytes : null,
        'shm size': inContainer ? spec.shmBytes : null,
        'tmp size': inContainer ? spec.tmpBytes : null,
        'tmpfs policy': inContainer ? conditions.tmpfsPolicy : null,
        'pids limit': inContainer ? spec.pids : null,
        command: [...definition.argv],
        'command environment': Object.entries(definition.env)
            .map(([name, value]) => `${name}=${value}`)
            .sort(),
        user: definition.user,
    };
}
function softFields(host, { engine, baseImage, grade }) {
    return {
        engine: engine === undefined ? null : `${engine.name} ${engine.version}`,
        containerd: engine?.containerd ?? null,
        runc: engine?.runc ?? null,
        'cgroup driver': engine?.cgroupDriver ?? null,
        'base image': baseImage,
        distribution: host.distribution,
        bios: host.biosVersion,
        'same-page merging': host.samePageMerging,
        'doctor grade': grade,
    };
}
function inSteps(bytes) {
    return Math.round(bytes / MEMORY_STEP) * MEMORY_STEP;
}
/** "0: 8589934592" a node: a module that was moved to another slot changes how fast memory is. */
function memoryOf(nodes) {
    return nodes
        .toSorted((a, b) => a.id - b.id)
        .map(({ id, memoryBytes }) => `${id}: ${memoryBytes === null ? 'unknown' : inSteps(memoryBytes)}`);
}
/** "0: 0-3" a node. */
function nodesOf(cpus) {
    const nodes = [...new Set(cpus.map((cpu) => cpu.node))].sort((a, b) => a - b);
    return nodes.map((node) => `${node}: ${(0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => cpu.node === node).map((cpu) => cpu.id))}`);
}
/**
 * All hardware threads of each core that a pinned CPU is on: half a core and a whole one do not compare. Null when
 * nothing is pinned, or the cores are not known.
 */
function coresOf(pinned, cpus) {
    if (pinned === null)
        return null;
    const chosen = new Set((0,cpu_list/* readCpuList */.DJ)(pinned));
    const members = cpus.filter((cpu) => chosen.has(cpu.id));
    if (members.some((cpu) => cpu.core === null))
        return null;
    const coreOf = (cpu) => `${cpu.package}/${cpu.core}`;
    return [...new Set(members.map(coreOf))]
        .map((core) => (0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => coreOf(cpu) === core).map((cpu) => cpu.id)))
        .sort();
}

// EXTERNAL MODULE: ./build/plan/container.js
var container = __webpack_require__(80917);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/plan/cpus/core-types.js
/** Cores within a tenth are one kind: makers let a few of their best cores run a little faster than the rest. */
const ALIKE = 0.9;
const TYPES = ['performance', 'efficiency', null];
/** Fastest first; a machine whose cores are alike, or that tells nothing of them, has one kind. */
function kindsOf(cpus) {
    const speed = speedOf(cpus);
    const classes = TYPES.flatMap((type) => {
        const members = cpus.filter((cpu) => cpu.type === type);
        return speedClasses(members, speed.of).map((ofClass) => ({ type, cpus: ofClass }));
    });
    return classes.map(({ type, cpus: members }) => ({
        name: classes.length < 2 ? '' : nameOf(type, classes.filter((one) => one.type === type).length, members, speed),
        cpus: new Set(members.map((cpu) => cpu.id)),
    }));
}
/** A figure counts only when every CPU has it: half of them would make kinds of what is merely unknown. */
function speedOf(cpus) {
    const capacities = new Set(cpus.map((cpu) => cpu.capacity));
    if (!capacities.has(null) && capacities.size > 1) {
        return { of: (cpu) => cpu.capacity ?? 0, text: (cpu) => `capacity-${cpu.capacity}` };
    }
    if (cpus.some((cpu) => cpu.maxKhz === null))
        return { of: () => 0, text: () => 'untyped' };
    return { of: (cpu) => cpu.maxKhz ?? 0, text: (cpu) => `${Math.round((cpu.maxKhz ?? 0) / 1000)} MHz` };
}
function speedClasses(cpus, speed) {
    const classes = [];
    for (const cpu of cpus.toSorted((a, b) => speed(b) - speed(a) || a.id - b.id)) {
        const last = classes.at(-1);
        if (last !== undefined && speed(cpu) >= last.fastest * ALIKE)
            last.members.push(cpu);
        else
            classes.push({ fastest: speed(cpu), members: [cpu] });
    }
    return classes.map(({ members }) => members);
}
function nameOf(type, classesOfType, members, speed) {
    const [fastest] = members;
    const text = fastest === undefined ? '' : speed.text(fastest);
    if (type === null)
        return text;
    return classesOfType > 1 ? `${text} ${type}` : type;
}

;// CONCATENATED MODULE: ./build/plan/cpus/cores.js
/** CPUs whose core is not known are left out: ask `unplacedCpus` first. */
function cores_coresOf(cpus) {
    // Core numbers repeat from package to package, and a thread of another node is no sibling worth the name.
    const placed = cpus.filter((cpu) => cpu.core !== null);
    const groups = group(placed, (cpu) => `${cpu.package}/${cpu.core}/${cpu.node}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const threads = members.map((cpu) => cpu.id).sort((a, b) => a - b);
        return [{ node: first.node, package: first.package, threads }];
    });
}
/** CPUs of which the system does not tell who shares their core, or tells what cannot be: a core in two NUMA nodes. */
function unplacedCpus(cpus) {
    const nodesOfCore = group(cpus, (cpu) => `${cpu.package}/${cpu.core}`);
    const torn = [...nodesOfCore.values()].filter((members) => new Set(members.map((cpu) => cpu.node)).size > 1);
    const unknown = cpus.filter((cpu) => cpu.core === null);
    return [...new Set([...unknown, ...torn.flat()].map((cpu) => cpu.id))];
}
function group(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const members = groups.get(key);
        if (members === undefined)
            groups.set(key, [item]);
        else
            members.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/plan/cpus/choose.js
/** Which CPUs a suite gets: a pure function of the host's topology. */




/** A kind of core is worth its speed when there is room for two threads. */
const ENOUGH_CPUS = 2;
/**
 * Chooses CPUs out of the online ones. A list is taken as it is, once all of its CPUs are found online. `auto` takes
 * whole cores of one kind in one package and one NUMA node: the fastest kind, and of it the node with the most cores,
 * the highest-numbered of equals (the system starts filling memory and interrupts from node 0). It leaves out the core
 * of CPU 0, where the system's own work gathers, and every core that has a CPU of `reserved`.
 * Throws a usage error when there is nothing to choose, or when the topology is unknown or lopsided: no guess is made.
 */
function chooseCpus(wanted, cpus, reserved = []) {
    return (0,cpu_list/* isAuto */.SX)(wanted) ? chooseWholeCores(cpus, new Set(reserved)) : checkList(wanted, cpus, new Set(reserved));
}
function chooseWholeCores(cpus, reserved) {
    const unplaced = unplacedCpus(cpus);
    if (unplaced.length > 0) {
        throw (0,errors/* usageError */.Wp)(`the system does not report which CPUs share a core with ${(0,cpu_list/* cpusText */.lk)(unplaced)}`, {
            expected: 'a core and one NUMA node for every CPU, since a core is never split between the benchmark and others',
            fix: 'name the CPUs: `cpus: "1"`, or a list such as "2-3"',
        });
    }
    const cores = cores_coresOf(cpus);
    const online = cpus.filter((cpu) => reserved.has(cpu.id)).map((cpu) => cpu.id);
    const system = systemCore(cores, online.length > 0);
    const usable = cores.filter((core) => core !== system && !core.threads.some((id) => reserved.has(id)));
    if (usable.length === 0)
        throw nothingLeft(cores, online);
    const { chosen, kind } = bestPlace(usable, cpus);
    const [place] = chosen;
    if (place === undefined)
        throw nothingLeft(cores, online);
    refuseLopsided(chosen);
    const leaves = [...(system?.threads ?? []), ...online];
    const parts = [
        `${count(chosen.length, `whole ${kind === '' ? '' : `${kind} `}core`)} of ${placeText(place, cores)}`,
        ...(kind === '' ? [] : ['this machine mixes kinds of cores, which are not used together']),
        ...(cores.some((core) => core.threads.includes(0)) ? [] : ['CPU 0 is not online']),
        `leaves ${(0,cpu_list/* cpusText */.lk)(leaves)} to the system`,
    ];
    return {
        cpus: (0,cpu_list/* formatCpuList */.mK)(chosen.flatMap((core) => core.threads)),
        memoryNodes: `${place.node}`,
        reason: parts.join('; '),
    };
}
/** CPU 0's core; without one, and with nothing reserved, the smallest, so that the system has somewhere to be. */
function systemCore(cores, hasReserved) {
    const first = cores.find((core) => core.threads.includes(0));
    if (first !== undefined || hasReserved)
        return first;
    const [smallest] = cores.toSorted((a, b) => a.threads.length - b.threads.length || lowest(a) - lowest(b));
    return smallest;
}
/** The fastest kind with room enough, or else the fastest with any; of it the largest group of cores that is together. */
function bestPlace(usable, cpus) {
    const places = kindsOf(cpus).flatMap((kind) => {
        const ofKind = usable.filter((core) => kind.cpus.has(lowest(core)));
        const together = [...group(ofKind, (core) => `${core.node}/${core.package}`).values()];
        const [largest] = together.sort((a, b) => b.length - a.length || compareLocation(b, a));
        return largest === undefined ? [] : [{ chosen: largest, kind: kind.name }];
    });
    const roomy = places.find(({ chosen }) => chosen.flatMap((core) => core.threads).length >= ENOUGH_CPUS);
    return roomy ?? places[0] ?? { chosen: [], kind: '' };
}
function compareLocation([a], [b]) {
    if (a === undefined || b === undefined)
        return 0;
    return a.node - b.node || a.package - b.package;
}
function refuseLopsided(chosen) {
    const bySize = [...group(chosen, (core) => core.threads.length)].sort(([a], [b]) => a - b);
    if (bySize.length < 2)
        return;
    const found = bySize.map(([threads, cores]) => `${threads} at ${(0,cpu_list/* cpusText */.lk)(cores.flatMap((core) => core.threads))}`);
    throw (0,errors/* usageError */.Wp)(`cores differ in how many threads they have online: ${found.join(', ')}`, {
        expected: 'equally many on each core, since a thread with a busy sibling is slower than one without',
        fix: 'bring the missing threads online, switch all siblings off, or name the CPUs in `cpus`',
    });
}
function nothingLeft(cores, reserved) {
    const threads = cores.flatMap((core) => core.threads);
    const online = (0,cpu_list/* formatCpuList */.mK)(threads);
    const free = (0,cpu_list/* formatCpuList */.mK)(threads.filter((id) => !reserved.includes(id)));
    const kept = reserved.length === 0 ? '' : `; ${(0,cpu_list/* cpusText */.lk)(reserved)} reserved`;
    const what = cores.length === 1 ? 'this machine has one physical core' : 'no whole core is left for the benchmark';
    return (0,errors/* usageError */.Wp)(`${what} (online CPUs: ${online || 'none'}${kept}) and the system needs one`, {
        expected: 'a second physical core for the benchmark, beside the core of CPU 0',
        fix: `use a machine with two cores, or accept the noise and name the CPUs: \`cpus: "${free || online || '0'}"\``,
    });
}
function checkList(wanted, cpus, reserved) {
    const list = (0,cpu_list/* parseCpuList */.Sx)(wanted);
    const online = new Set(cpus.map((cpu) => cpu.id));
    const absent = list.filter((id) => !online.has(id));
    if (absent.length > 0) {
        throw (0,errors/* usageError */.Wp)(`\`cpus: "${wanted.slice(0, 80)}"\` asks for ${(0,cpu_list/* cpusText */.lk)(absent)}, not online here`, {
            expected: `CPUs out of ${(0,cpu_list/* formatCpuList */.mK)(online)}`,
            fix: 'change the list, bring the CPU online, or use `auto`',
        });
    }
    const chosen = new Set(list);
    const nodes = (0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => chosen.has(cpu.id)).map((cpu) => cpu.node));
    const reason = ['as configured', ...remarksOn(chosen, cpus, reserved, nodes)].join('; ');
    return { cpus: (0,cpu_list/* formatCpuList */.mK)(list), memoryNodes: nodes, reason };
}
function remarksOn(chosen, cpus, reserved, nodes) {
    const cores = cores_coresOf(cpus).filter((core) => core.threads.some((id) => chosen.has(id)));
    const shared = cores.flatMap((core) => core.threads).filter((id) => !chosen.has(id));
    const others = [...chosen].filter((id) => reserved.has(id));
    const unplaced = unplacedCpus(cpus.filter((cpu) => chosen.has(cpu.id)));
    const kinds = kindsOf(cpus).filter((kind) => [...kind.cpus].some((id) => chosen.has(id)));
    const largest = Math.max(...[...group(cpus, (cpu) => cpu.node).values()].map((ofNode) => ofNode.length));
    const size = chosen.size > largest ? ` (no node has more than ${count(largest, 'CPU')})` : '';
    return [
        ...(/\D/.test(nodes) ? [`spans NUMA nodes ${nodes}${size}: some memory is farther away than other`] : []),
        ...(kinds.length > 1 ? [`mixes ${kinds.map((kind) => kind.name).join(' and ')} cores, which differ in speed`] : []),
        ...(shared.length > 0 ? [`shares cores with ${(0,cpu_list/* cpusText */.lk)(shared)}, where others may run`] : []),
        ...(unplaced.length > 0 ? [`which CPUs share a core with ${(0,cpu_list/* cpusText */.lk)(unplaced)} is not known`] : []),
        ...(others.length > 0 ? [`has ${(0,cpu_list/* cpusText */.lk)(others)}, reserved for others`] : []),
        ...(chosen.has(0) ? ["has CPU 0, where the system's own work gathers"] : []),
    ];
}
/** A package is named only where a node holds several, as when firmware interleaves all memory into one node. */
function placeText(place, cores) {
    const packages = new Set(cores.filter((core) => core.node === place.node).map((core) => core.package));
    return `${packages.size > 1 ? `package ${place.package} in ` : ''}NUMA node ${place.node}`;
}
function lowest(core) {
    return core.threads[0] ?? 0;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/plan/cpus/reserved.js
/** CPUs that `auto` must not take although they are online. */

/**
 * Inside a container the whole machine's CPUs can be seen, and most of them may belong to others: only the allowed
 * ones count, and the first core of those is the runner's. On the machine itself they say nothing of
 * the benchmark's CPUs, which a shield or the runner's set-up may have parted from them. CPUs of a node without memory are
 * no good, because memory is bound to the node of the CPUs. `runner` are CPUs that the set-up keeps for the runner.
 */
function reservedCpus(host, runner = []) {
    const bare = new Set(host.nodes.filter((node) => node.memoryBytes === 0).map((node) => node.id));
    const poor = host.cpus.filter((cpu) => bare.has(cpu.node)).map((cpu) => cpu.id);
    return [...new Set([...runner, ...poor, ...notOfContainer(host)])].sort((a, b) => a - b);
}
function notOfContainer(host) {
    const allowed = new Set((0,cpu_list/* readCpuList */.DJ)(host.allowedCpus ?? '') ?? []);
    const inside = host.cpus.filter((cpu) => allowed.has(cpu.id));
    const inContainer = host.virtualization?.startsWith('container') === true;
    if (!inContainer || inside.length === 0 || inside.length === host.cpus.length)
        return [];
    const others = host.cpus.filter((cpu) => !allowed.has(cpu.id));
    const first = inside.reduce((least, cpu) => (cpu.id < least.id ? cpu : least));
    // CPU 0's core is left out in any case, so it is the runner's as well.
    const runner = first.id === 0 ? [] : inside.filter((cpu) => cpu.package === first.package && cpu.core === first.core);
    return [...others, ...runner].map((cpu) => cpu.id);
}

// EXTERNAL MODULE: ./build/plan/host-process.js
var host_process = __webpack_require__(63834);
// EXTERNAL MODULE: ./build/plan/seccomp/filter.js + 4 modules
var filter = __webpack_require__(87913);
// EXTERNAL MODULE: ./build/isolation/known-vulnerabilities.js
var known_vulnerabilities = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/preflight/engine.js
/** Whether the engine can hold what it is asked to hold, and which escapes from its containers are known. */


/** API 1.41 came with Docker 20.10: the first with a private cgroup namespace, and with cgroup v2 at all. */
const LEAST_API = '1.41';
const LEAST_DOCKER = '20.10';
function checkEngine(engine) {
    refuseOld(engine);
    if (!engine.seccomp) {
        throw (0,errors/* usageError */.Wp)(`${named(engine)} runs containers without a system call filter (seccomp)`, {
            expected: 'a kernel with CONFIG_SECCOMP_FILTER, and an engine that was built with seccomp',
            fix: 'use such a kernel and engine, or run code that you trust with --runtime host',
        });
    }
    return rootlessLosses(engine);
}
/**
 * Warnings about the host's safety, which say nothing of the numbers: for its log, not for a record that is published.
 * `builds`: this suite has a Dockerfile that the engine builds.
 */
function knownEscapes(engine, builds) {
    if (engine.name !== 'docker')
        return [];
    return [
        ...escapesFrom('runc', engine.runc, known_vulnerabilities/* RUNC_FLAWS */.$C, 'a benchmark'),
        ...(builds ? escapesFrom('Docker', engine.version, known_vulnerabilities/* DOCKER_FLAWS */.zV, 'a step of a Dockerfile') : []),
    ];
}
function refuseOld(engine) {
    const { api = null } = engine;
    const isOldDocker = engine.name === 'docker' && (0,known_vulnerabilities/* isOlder */.tW)(engine.version, LEAST_DOCKER);
    if (api === null ? !isOldDocker : !(0,known_vulnerabilities/* isOlder */.tW)(api, LEAST_API))
        return;
    throw (0,errors/* usageError */.Wp)(`${named(engine)}${api === null ? '' : ` (API ${api.slice(0, 20)})`} is too old`, {
        expected: `Docker ${LEAST_DOCKER} or newer, or what speaks API ${LEAST_API}`,
        fix: 'update the engine, or use --runtime host',
    });
}
/** A distribution fixes without a new number, so a number alone is never a reason to refuse. */
function escapesFrom(program, version, flaws, who) {
    const known = version === null ? null : (0,known_vulnerabilities/* openFlaws */.kr)(version, flaws);
    if (version === null || known === null) {
        return [`the engine does not report its version of ${program}: known escapes from it cannot be ruled out`];
    }
    if (known.open.length === 0)
        return [];
    const which = known.open.map(({ ids, fixed }) => `${listed(ids)} (fixed in ${fixed.join(', ')})`);
    return [
        `${program} ${version.slice(0, 40)} is older than the fix of ${which.join(' and of ')}: unless your distribution ` +
            `brought it into this version, ${who} could break out to the host; update the engine`,
    ];
}
/** https://docs.docker.com/engine/security/rootless/ */
function rootlessLosses(engine) {
    if (!engine.rootless)
        return [];
    const lost = engine.cgroup === 'v1'
        ? 'with cgroup v1 it sets no limit at all: neither CPUs nor memory nor processes'
        : 'it sets only the limits that systemd has delegated to its user, by default not the CPUs';
    return [
        `${named(engine)} is rootless: ${lost}; nothing can be kept off the benchmark's CPUs, and a run whose limits are not ` +
            'seen in force inside is `dirty`',
    ];
}
function named(engine) {
    return `the engine ${engine.name.slice(0, 40)} ${engine.version.slice(0, 40)}`;
}
/** "a", "a and b", "a, b and c". */
function listed(names) {
    return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

;// CONCATENATED MODULE: ./build/preflight/limits.js


/** The container's init and the benchmark itself. */
const FEWEST_PIDS = 2;
/** PID_MAX_LIMIT of a 64-bit kernel: there can never be more tasks. https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html */
const MOST_PIDS = 4_194_304;
function checkLimits(run, host) {
    refusePids(run.pids);
    const memory = sizeText(run.memoryBytes);
    if (run.memoryBytes > host.memoryBytes) {
        throw (0,errors/* usageError */.Wp)(`\`memory: ${memory}\` is more than this machine has`, {
            expected: `at most ${sizeText(host.memoryBytes)}`,
            fix: 'set a smaller `memory`, or run on a larger machine',
        });
    }
    if (run.shmBytes > run.memoryBytes) {
        throw (0,errors/* usageError */.Wp)(`\`shm: ${sizeText(run.shmBytes)}\` is more than \`memory: ${memory}\``, {
            expected: 'less, because what is in /dev/shm counts as memory',
            fix: 'set a larger `memory` or a smaller `shm`',
        });
    }
    return [...tmpfsAboveMemory(run), ...memoryAboveNode(run, host)];
}
function refusePids(pids) {
    if (Number.isInteger(pids) && pids >= FEWEST_PIDS && pids <= MOST_PIDS)
        return;
    throw (0,errors/* usageError */.Wp)(`\`pids: ${pids}\` is no limit that a container can run under`, {
        expected: `a whole number from ${FEWEST_PIDS} (the container's init and the benchmark) to ${MOST_PIDS}`,
        fix: 'set `pids` to what the benchmark needs; each thread counts',
    });
}
/** https://docs.kernel.org/filesystems/tmpfs.html */
function tmpfsAboveMemory({ shmBytes, tmpBytes, memoryBytes }) {
    if (shmBytes + tmpBytes <= memoryBytes)
        return [];
    return [
        `/dev/shm and /tmp may hold ${sizeText(shmBytes + tmpBytes)} together, and all of it counts against ` +
            `\`memory: ${sizeText(memoryBytes)}\`: a benchmark that fills them is killed for want of memory`,
    ];
}
/** A benchmark has the memory of its CPUs' nodes only; `auto` stays in one node. */
function memoryAboveNode({ cpus, memoryBytes }, host) {
    const named = (0,cpu_list/* readCpuList */.DJ)((0,cpu_list/* isAuto */.SX)(cpus) ? '' : cpus) ?? [];
    const nodes = new Set(host.cpus.filter((cpu) => named.includes(cpu.id)).map((cpu) => cpu.node));
    const sizes = host.nodes.filter(({ id }) => nodes.size === 0 || nodes.has(id)).map((node) => node.memoryBytes);
    if (sizes.length === 0 || sizes.includes(null))
        return [];
    const known = sizes.map((bytes) => bytes ?? 0);
    const most = nodes.size === 0 ? Math.max(...known) : known.reduce((sum, bytes) => sum + bytes, 0);
    if (memoryBytes <= most)
        return [];
    const where = nodes.size === 0 ? 'no NUMA node has' : `NUMA node ${(0,cpu_list/* formatCpuList */.mK)(nodes)} has no`;
    return [
        `\`memory: ${sizeText(memoryBytes)}\` is bound to the node of the CPUs, and ${where} more than ${sizeText(most)}: ` +
            'the benchmark runs out of memory before its limit',
    ];
}
function sizeText(bytes) {
    const [unit, size] = bytes >= 2 ** 30 ? ['GiB', 2 ** 30] : ['MiB', 2 ** 20];
    return `${Number((bytes / size).toFixed(bytes >= 2 ** 20 ? 1 : 4))} ${unit}`;
}

;// CONCATENATED MODULE: ./build/preflight/pinning.js
/** Whether the CPUs that a suite names can be had, and their memory with them. */


/** `wanted` is `auto` or a CPU list; `auto` takes only what is there. */
function checkPinning(wanted, host) {
    if ((0,cpu_list/* isAuto */.SX)(wanted))
        return [];
    const list = (0,cpu_list/* parseCpuList */.Sx)(wanted);
    refuseAbsent(wanted, list, host);
    const chosen = host.cpus.filter((cpu) => list.includes(cpu.id));
    refuseWithoutMemory(chosen, host);
    return farMemory(list, chosen, host);
}
function refuseAbsent(wanted, list, host) {
    const online = host.cpus.map((cpu) => cpu.id);
    const absent = list.filter((id) => !online.includes(id));
    const [offline] = absent.filter((id) => host.offlineCpus.includes(id));
    const missing = absent.filter((id) => !host.offlineCpus.includes(id));
    const asked = `\`cpus: "${wanted.slice(0, 80)}"\` asks for`;
    const expected = `CPUs out of ${(0,cpu_list/* formatCpuList */.mK)(online)}`;
    if (missing.length > 0) {
        throw (0,errors/* usageError */.Wp)(`${asked} ${(0,cpu_list/* cpusText */.lk)(missing)}, which this machine does not have`, {
            expected,
            fix: 'change the list, or use `auto`',
        });
    }
    if (offline === undefined)
        return;
    throw (0,errors/* usageError */.Wp)(`${asked} ${(0,cpu_list/* cpusText */.lk)(absent)}, which ${absent.length === 1 ? 'is' : 'are'} offline`, {
        expected,
        fix: `change the list, or bring the CPU online: echo 1 > /sys/devices/system/cpu/cpu${offline}/online`,
    });
}
/** Memory is bound to the node of the CPUs, and a node may be offline or have none. */
function refuseWithoutMemory(chosen, host) {
    if (host.nodes.length === 0)
        return;
    for (const cpu of chosen) {
        const node = host.nodes.find(({ id }) => id === cpu.node);
        if (node !== undefined && node.memoryBytes !== 0)
            continue;
        const why = node === undefined ? 'is offline' : 'has no memory';
        const usable = host.nodes.filter(({ memoryBytes }) => memoryBytes !== 0).map(({ id }) => id);
        throw (0,errors/* usageError */.Wp)(`CPU ${cpu.id} is in NUMA node ${cpu.node}, which ${why}`, {
            expected: `CPUs of a node that has memory: ${(0,cpu_list/* formatCpuList */.mK)(usable) || 'there is none'}`,
            fix: 'name other CPUs, or use `auto`',
        });
    }
}
function farMemory(list, chosen, host) {
    const nodes = (0,cpu_list/* formatCpuList */.mK)(chosen.map((cpu) => cpu.node));
    if (!/\D/.test(nodes))
        return [];
    const sizes = host.nodes.map(({ id }) => host.cpus.filter((cpu) => cpu.node === id).length);
    const largest = Math.max(0, ...sizes);
    const tooMany = list.length > largest && largest > 0 ? ` (${list.length} CPUs, and no node has more than ${largest})` : '';
    const warnings = [
        `CPUs ${(0,cpu_list/* formatCpuList */.mK)(list)} are in NUMA nodes ${nodes}${tooMany}: where memory comes from, near or far, changes from run to run`,
    ];
    // The engine splits tmpfs options at commas, so only one node or a range can be written there.
    if (nodes.includes(','))
        warnings.push(`memory of /dev/shm and /tmp cannot be bound to nodes ${nodes}: name CPUs of neighbouring nodes`);
    return warnings;
}

;// CONCATENATED MODULE: ./build/preflight/check.js



/** Fewer layouts than this average out too little: one that happens to be slow still moves the result. */
const ENOUGH_LAYOUTS = 20;
/**
 * Warnings, sentences, about a suite that can run here but will be less than it seems; `engine` is null under the host
 * runtime. Throws a usage error for what can never work on this host.
 */
function checkFits(suite, host, engine) {
    const { run } = suite;
    return [
        ...(engine === null ? [] : checkEngine(engine)),
        // Only Linux pins, and only there a process has a list of allowed CPUs.
        ...(engine === null && host.allowedCpus === null ? [] : checkPinning(run.cpus, host)),
        // The host runtime cannot hold a process to a limit.
        ...(engine === null ? [] : checkLimits(run, host)),
        ...checkCounting(host),
        ...checkLayouts(run),
    ];
}
function checkCounting(host) {
    if (host.cgroupReadable !== false)
        return [];
    return [
        `this user may not read the files below /sys/fs/cgroup (cgroup ${host.cgroup}): CPU time, throttling, peak memory ` +
            'and pressure of an invocation stay unknown; give the user read permission there',
    ];
}
function checkLayouts({ aslr, invocations }) {
    if (aslr === 'off' || invocations >= ENOUGH_LAYOUTS)
        return [];
    return [
        `\`aslr: on\` averages over one memory layout an invocation, and ${invocations} of them are too few: ` +
            `set \`invocations\` to ${ENOUGH_LAYOUTS} or more, or \`aslr: off\``,
    ];
}

// EXTERNAL MODULE: ./build/app/backends/settings.js + 1 modules
var settings = __webpack_require__(12676);
;// CONCATENATED MODULE: ./build/app/run/run-context.js
/** What a run is measured in: whether it fits this host, its CPUs, what isolation it asks for, its environment key. */









/** Throws a usage error when the suite cannot run here: CPUs that are not there, a suite without a command. */
async function describeRunContext(suite, backend) {
    const host = await backend.host.facts();
    const { run } = suite;
    const engine = backend.kind === 'docker' ? backend.engine : null;
    const checked = engine === null ? null : { ...engine, cgroup: host.cgroup };
    const warnings = checkFits(suite, host, checked);
    const pinned = backend.kind === 'docker' || (0,host_process/* canPin */.UT)(backend.tools);
    const cpus = pinned ? chooseCpus(run.cpus, host.cpus, reservedCpus(host)) : null;
    const asked = backend.kind === 'docker'
        ? (0,container/* requestedOfContainer */.Hv)((0,settings/* containerSetting */.gj)(suite, backend, cpus, { id: '', volumes: [] }, [], 0, null, null))
        : (0,host_process/* requestedOfHost */._c)((0,settings/* hostSetting */.rn)(suite, backend, cpus, 0));
    // Podman refuses a memory policy for a tmpfs, so none is asked for; and its containers are never taken for Docker's.
    const onPodman = engine?.name === 'podman';
    const requested = onPodman ? { ...asked, shmPolicy: null } : asked;
    return {
        cpus,
        requested,
        host,
        warnings,
        escapes: checked === null ? [] : knownEscapes(checked, suite.image?.dockerfile !== undefined),
        fingerprint: (known) => fingerprint(host, {
            runtime: backend.kind,
            ...(engine === null
                ? {}
                : { engine: { ...engine, ociRuntime: onPodman ? `${engine.runtime} of podman` : engine.runtime } }),
            cpus: cpus?.cpus ?? null,
            memoryNodes: backend.kind === 'docker' ? (cpus?.memoryNodes ?? null) : null,
            spec: run,
            aslr: requested.aslr,
            scheduler: requested.scheduler,
            tmpfsPolicy: requested.shmPolicy,
            seccomp: engine?.seccomp === true ? (0,filter/* seccompName */.Uy)() : null,
            pool: run.pool,
            definition: { argv: run.command ?? [], env: run.env, user: requested.user },
            ...known,
        }),
    };
}


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

/***/ 69778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ saveReport),
/* harmony export */   cX: () => (/* binding */ lastGrade)
/* harmony export */ });
/* unused harmony export recordFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _files_run_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49426);
/* harmony import */ var _host_home_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59406);
/* harmony import */ var _schema_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17489);
/** Keeps the doctor's last report on this host, and answers with it while it still holds: same boot, not too old, ours. */







const LONGEST_DAYS = 30;
const LARGEST = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
/** One for the machine when root made it, one for each other user: nobody believes what somebody else wrote. */
function recordFile(uid = process.getuid?.() ?? 0, env = process.env) {
    if (uid === 0)
        return '/var/lib/pinbench/doctor.json';
    const cache = env.XDG_CACHE_HOME;
    // The specification of these folders wants relative paths to be ignored.
    const folder = cache !== undefined && node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(cache) ? cache : node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,_host_home_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .homeFolder */ .W)(), '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'pinbench/doctor.json');
}
/** Saves it whole or not at all. Throws an infrastructure error. */
async function saveReport(report, file = recordFile()) {
    await (0,_files_run_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(file, `${JSON.stringify({ bootId: bootId(), report }, null, 2)}\n`);
}
/**
 * The last grade of this host; null when there is none, when the host was started anew since, when it is more than 30
 * days old, or when the file is not what pinbench wrote as this user or as root.
 */
async function lastGrade(files = [...new Set([recordFile(), recordFile(0)])], now = new Date()) {
    for (const file of files) {
        const report = await readRecord(file);
        const age = report === null ? Number.NaN : now.getTime() - Date.parse(report.at);
        // A little of the future is a clock that was set; more is a file that makes no sense.
        if (report === null || !(age > -DAY && age < LONGEST_DAYS * DAY))
            continue;
        const probes = report.probes.map(({ id, status, figures }) => [id, { status, ...figures }]);
        return { grade: report.grade, probes: Object.fromEntries(probes) };
    }
    return null;
}
/** null for anything that is not a record of this boot: a grade is a help, and its lack is told as such. */
async function readRecord(file) {
    const text = await readOwn(file);
    if (text === null)
        return null;
    try {
        const record = JSON.parse(text);
        if (typeof record !== 'object' || record === null || !('report' in record && 'bootId' in record))
            return null;
        return record.bootId === bootId() ? (0,_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDoctorReport */ .ZO)(record.report, file) : null;
    }
    catch {
        return null;
    }
}
/** An ordinary file of ours or of root's that nobody else may write. */
async function readOwn(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(() => null);
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        const trusted = stat.uid === 0 || stat.uid === process.getuid?.();
        if (!stat.isFile() || !trusted || (stat.mode & 0o022) !== 0 || stat.size > LARGEST)
            return null;
        const buffer = Buffer.alloc(stat.size);
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** Changes with each start of the machine. Without it (not Linux) no record is ever of this boot. */
function bootId() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch (thrown) {
        return `unknown: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)} ${process.pid}`;
    }
}


/***/ }),

/***/ 49426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   kJ: () => (/* binding */ saveTexts),
/* harmony export */   lr: () => (/* binding */ newRunToken),
/* harmony export */   wk: () => (/* binding */ saveRunIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27559);
/** Writes what a person or a later step reads: perf.json and the reports, each whole or not at all. */







/** Writes beside the target and renames, so that a full disk or a kill never leaves half a file under the real name. */
async function writeWhole(file, content) {
    let temporary = null;
    try {
        await (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .wZ)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
        temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        // Never what somebody else has put there meanwhile, a link for example.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (thrown) {
        if (temporary !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(file, thrown);
    }
}
function unwritable(file, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
        expected: 'a writable folder with free space',
        fix: 'free some space there, or choose another place',
        cause: thrown,
    });
}
/** Unique to this run of the program: its start and random digits. Safe in file names. */
function newRunToken(now) {
    return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** `perf.json` for a single suite, else a folder a suite. Returns the file's path. */
async function saveRunIn(folder, run, suites) {
    const realFile = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(suites === 1 ? folder : node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, run.suite), 'the output folder');
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(realFile, 'perf.json');
    await writeWhole(file, `${JSON.stringify(run, null, 2)}\n`);
    return file;
}
/** `report.md` for people and `report.json` for machines; each is written even if the other cannot be. */
async function saveTexts(folder, texts) {
    const files = { markdown: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.md'), json: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.json') };
    const written = await Promise.allSettled([
        writeWhole(files.markdown, texts.markdown),
        writeWhole(files.json, texts.json),
    ]);
    for (const each of written)
        if (each.status === 'rejected')
            throw each.reason;
    return files;
}


/***/ }),

/***/ 59406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The user's own folder. */

/** A user without a name and without HOME, as in many containers, has none: as shells do, the root is taken for it. */
function homeFolder() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    }
    catch {
        return '/';
    }
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
            expected: 'it beside the bundle, for x86-64 or arm64',
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
            expected: 'a temporary folder that can be written, with some free space',
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

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ RUNC_FLAWS),
/* harmony export */   Y5: () => (/* binding */ CONTAINERD_FLAWS),
/* harmony export */   kr: () => (/* binding */ openFlaws),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   zV: () => (/* binding */ DOCKER_FLAWS)
/* harmony export */ });
/** Known ways out of a container: of which part of the engine, what they give, and from which version on they are fixed. */
/** https://github.com/opencontainers/runc/security/advisories */
const RUNC_FLAWS = [
    { ids: ['CVE-2024-21626'], gain: 'escape by a leaked file descriptor', fixed: ['1.1.12'] },
    {
        ids: ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'],
        gain: 'escape by mounts',
        fixed: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
    },
];
/** https://github.com/containerd/containerd/security/advisories */
const CONTAINERD_FLAWS = [
    { ids: ['CVE-2024-40635'], gain: 'a user id that overflows to root', fixed: ['1.6.38', '1.7.27', '2.0.4'] },
];
/** The BuildKit inside is what is at fault; the versions are Docker's. https://github.com/moby/moby/security/advisories */
const DOCKER_FLAWS = [
    {
        ids: ['CVE-2024-23651', 'CVE-2024-23652', 'CVE-2024-23653'],
        gain: 'escape by a Dockerfile',
        fixed: ['24.0.9', '25.0.2'],
    },
];
/** Null when the version cannot be read. */
function openFlaws(version, flaws) {
    const own = readVersion(version);
    if (own === null)
        return null;
    return { open: flaws.filter(({ fixed }) => !hasFix(own, fixed)), packaged: own.packaged };
}
/** What cannot be read is not before anything. */
function isOlder(version, than) {
    const [one, other] = [readVersion(version), readVersion(than)];
    return one !== null && other !== null && isBefore(one, other);
}
/** A release comes after all of its candidates, and these after its betas and alphas. */
const STAGES = ['alpha', 'beta', 'rc'];
/** "1.2.8", "v1.4.0-rc.3", "1.0.0-rc93", "20.10"; what follows is a packager's. */
function readVersion(text) {
    const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(.*)$/s.exec(text.trim());
    if (match === null)
        return null;
    const [, major, minor, patch = '0', rest = ''] = match;
    const [, stage, step = '0'] = /^[-~.]?(alpha|beta|rc)\.?(\d{1,6})?/.exec(rest) ?? [];
    const stageOrder = stage === undefined ? STAGES.length : STAGES.indexOf(stage);
    return {
        order: [Number(major), Number(minor), Number(patch), stageOrder, Number(step)],
        // Only a project itself writes its candidates with a hyphen.
        packaged: rest !== '' && !/^-(alpha|beta|rc)/.test(rest),
    };
}
/** By its own line; a line newer than all that are named has it, one between or before them has not. */
function hasFix(version, fixed) {
    const firsts = fixed.map(readVersion).filter((first) => first !== null);
    const first = firsts.find((one) => isSameLine(one, version)) ?? firsts.at(-1);
    return first !== undefined && !isBefore(version, first);
}
function isSameLine(one, other) {
    return one.order[0] === other.order[0] && one.order[1] === other.order[1];
}
function isBefore(one, other) {
    const place = one.order.findIndex((number, index) => number !== other.order[index]);
    return place >= 0 && (one.order[place] ?? 0) < (other.order[place] ?? 0);
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

/***/ 31930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readObserved),
  I: () => (/* binding */ readSpeculationBypass)
});

// EXTERNAL MODULE: ./build/isolation/launcher-files.js
var launcher_files = __webpack_require__(86497);
;// CONCATENATED MODULE: ./build/isolation/cgroup-limits.js

/** Limits that are not set are Number.MAX_SAFE_INTEGER, no quota is `none`. */
function readContainerLimits(files) {
    const v1 = '/sys/fs/cgroup/memory/memory';
    const memoryBytes = limit(files.get('/sys/fs/cgroup/memory.max') ?? files.get(`${v1}.limit_in_bytes`));
    const pids = limit(files.get('/sys/fs/cgroup/pids.max') ?? files.get('/sys/fs/cgroup/pids/pids.max'));
    const swapBytes = readSwap(files, memoryBytes, `${v1}.memsw.limit_in_bytes`);
    return { memoryBytes, swapBytes, pids, cpuQuota: readQuota(files) };
}
/** Of the host's files only those speak of the process that lie where its own cgroup is: at the root of the mount. */
function readHostLimits(files) {
    const own = files.get('/proc/self/cgroup') ?? '';
    const groups = own.split('\n').map((line) => line.split(':'));
    const controlled = groups.find(([, controllers]) => controllers?.split(',').includes('cpu') === true) ??
        groups.find(([hierarchy, controllers]) => hierarchy === '0' && controllers === '');
    const cpuQuota = controlled?.slice(2).join(':') === '/' ? readQuota(files) : null;
    return { memoryBytes: null, swapBytes: null, pids: null, cpuQuota };
}
/** v2 limits swap by itself, v1 memory and swap together; where neither is counted, no swap on the host is as good. */
function readSwap(files, memoryBytes, bothFile) {
    const swap = limit(files.get('/sys/fs/cgroup/memory.swap.max'));
    if (swap !== null)
        return swap;
    const both = limit(files.get(bothFile));
    if (both !== null && memoryBytes !== null) {
        return both === Number.MAX_SAFE_INTEGER ? both : Math.max(0, both - memoryBytes);
    }
    return /^Filename\s[^\n]*\n?$/.test(files.get('/proc/swaps') ?? '') ? 0 : null;
}
/** In microseconds: "max 100000" or "50000 100000" (v2), a file each, and -1 for none (v1). */
function readQuota(files) {
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
function limit(text) {
    return text?.trim() === 'max' ? Number.MAX_SAFE_INTEGER : (0,launcher_files/* wholeNumber */.rD)(text?.trim());
}

;// CONCATENATED MODULE: ./build/isolation/mounts.js

function readMountFacts(mountinfo) {
    const mounts = readMounts(mountinfo);
    const root = mountAt(mounts, '/');
    const shm = mountAt(mounts, '/dev/shm');
    const tmpfsOptions = shm?.type === 'tmpfs' ? shm.superOptions : '';
    return {
        readOnlyRoot: root === undefined ? null : root.options.includes('ro') || root.superOptions.split(',').includes('ro'),
        shmBytes: readSize(tmpfsOptions),
        shmPolicy: readPolicy(tmpfsOptions),
    };
}
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
/** The later of two mounts on one place hides the earlier. */
function mountAt(mounts, point) {
    return mounts.findLast((mount) => mount.point === point);
}
function readSize(options) {
    const kibibytes = (0,launcher_files/* wholeNumber */.rD)(/(?:^|,)size=(\d{1,20})k(?:,|$)/.exec(options)?.[1]);
    return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
}
/**
 * `mpol=bind:0,2-3`: a policy, and its nodes with commas of their own (https://docs.kernel.org/filesystems/tmpfs.html).
 * Not there at all when pages go where the process that touches them is.
 */
function readPolicy(options) {
    const policy = /(?:^|,)mpol=([a-z]+(?:=[a-z]+)?(?::\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?)(?:,|$)/.exec(options)?.[1];
    return (0,launcher_files/* matching */.wC)(policy, /^.{1,200}$/);
}

;// CONCATENATED MODULE: ./build/isolation/observed.js



/** ADDR_NO_RANDOMIZE of <linux/personality.h>. */
const NO_RANDOMIZE = 0x40000;
/** By number: <linux/sched.h>; 4 was never given out. */
const POLICIES = ['other', 'fifo', 'rr', 'batch', null, 'idle', 'deadline'];
/** Devices that the kernel puts into every network namespace by itself once their module is loaded; they lead nowhere. */
const FALLBACK_DEVICES = new Set('tunl0 gre0 gretap0 erspan0 ip_vti0 ip6_vti0 sit0 ip6tnl0 ip6gre0 teql0'.split(' '));
/**
 * Facts out of the frame's body (one character a byte). What is not there or makes no sense is null. Limits that are not
 * set are Number.MAX_SAFE_INTEGER. Under the host runtime there is no cgroup of our own, so its limits are not read.
 */
function readObserved(frame, runtime) {
    const files = (0,launcher_files/* splitFiles */.kM)(frame);
    const status = (0,launcher_files/* readFields */.qU)(files.get('/proc/self/status'));
    return {
        runtime,
        cpus: (0,launcher_files/* matching */.wC)(status.get('Cpus_allowed_list'), /^\d[\d,-]*$/),
        memoryNodes: (0,launcher_files/* matching */.wC)(status.get('Mems_allowed_list'), /^\d[\d,-]*$/),
        ...(runtime === 'docker' ? readContainerLimits(files) : readHostLimits(files)),
        ...readMountFacts(files.get('/proc/self/mountinfo')),
        network: readNetwork(files.get('/proc/net/dev')),
        capabilities: (0,launcher_files/* matching */.wC)(status.get('CapEff'), /^[0-9a-f]{1,16}$/),
        noNewPrivileges: oneOf(status.get('NoNewPrivs'), { 0: false, 1: true }),
        seccomp: oneOf(status.get('Seccomp'), { 0: 'off', 2: 'filter' }),
        user: readUser(status),
        aslr: readAslr(files),
        scheduler: readScheduler(files.get('/proc/self/stat')),
    };
}
/**
 * What the kernel does about speculative store bypass in the benchmark, in its own words ("thread vulnerable", "thread
 * force mitigated"); null when it does not tell. Kernels before 5.16 mitigate under every seccomp filter, which makes some
 * programs 1.5 to 2 times slower (https://docs.kernel.org/userspace-api/spec_ctrl.html).
 */
function readSpeculationBypass(frame) {
    const status = (0,launcher_files/* readFields */.qU)((0,launcher_files/* splitFiles */.kM)(frame).get('/proc/self/status'));
    return (0,launcher_files/* matching */.wC)(status.get('Speculation_Store_Bypass'), /^[a-z ]{1,60}$/i);
}
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
function oneOf(text, values) {
    return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
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
    [13, 'it may not be executed: a folder, or no permission; name a file that has its executable bit set'],
    [20, 'a part of its path is not a folder; correct the path'],
    [26, 'somebody is writing to it; let the build finish first'],
    [36, 'its name is longer than any path can be'],
    [80, 'it is there, but its interpreter or dynamic loader is not: the wrong base image, or a wrong #! line'],
]);
const PROCESS = new Map([[11, 'there may be no more of them; raise run.pids']]);
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
        return `the launcher does not take ${quoted(flag)} ${value}; its README tells the values of each option`;
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

/***/ 85038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyIsolation)
/* harmony export */ });
/* harmony import */ var _model_cpu_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61433);
/** Holds what was seen inside against what was asked for. */

/** The largest page of the machines we run on: kernels round limits to whole pages. */
const PAGE = 64 * 1024;
const MEBIBYTE = 1024 * 1024;
const same = (asked, seen) => asked === seen;
const plain = { holds: same, show: (value) => (value === Number.MAX_SAFE_INTEGER ? 'no limit' : `${value}`) };
const bytes = { holds: samePages, show: showBytes };
const list = { holds: sameSet, show: (value) => `${value}` };
const yesOrNo = { holds: same, show: (value) => (value === true ? 'yes' : 'no') };
/** In the order in which violations are told. */
const RULES = {
    cpus: { name: 'cpus', ...list },
    memoryNodes: { name: 'memory nodes', ...list },
    memoryBytes: { name: 'memory', ...bytes },
    swapBytes: { name: 'swap', ...bytes },
    pids: { name: 'pids', ...plain },
    shmBytes: { name: '/dev/shm', ...bytes },
    network: { name: 'network', ...plain },
    readOnlyRoot: { name: 'read-only root', ...yesOrNo },
    capabilities: { name: 'capabilities', ...plain, holds: noMoreThan },
    noNewPrivileges: { name: 'no new privileges', ...yesOrNo },
    seccomp: { name: 'seccomp', ...plain },
    user: { name: 'user', ...plain, holds: sameUser },
    aslr: { name: 'ASLR', ...plain },
    scheduler: { name: 'scheduler', ...plain },
    cpuQuota: { name: 'CPU quota', ...plain },
    shmPolicy: { name: '/dev/shm policy', ...plain, holds: samePolicy, unseen: 'none was seen' },
};
/**
 * The verdict on isolation: it held when every fact that was asked for (not null) was seen inside. A fact that could not
 * be read is a violation too: isolation is proven or it is not. Without anything observed, that is one sentence.
 */
function verifyIsolation(requested, observed) {
    const violations = [];
    const unproven = [];
    for (const [fact, rule] of entriesOf(RULES)) {
        const asked = requested[fact];
        if (asked === null)
            continue;
        if (observed === null) {
            unproven.push(rule.name);
            continue;
        }
        const seen = observed[fact];
        if (seen === null) {
            const unseen = rule.unseen ?? 'what was in force could not be read';
            violations.push(`${rule.name}: asked for ${rule.show(asked)}, but ${unseen} inside`);
        }
        else if (!rule.holds(asked, seen)) {
            const state = rule.holds === sameSet ? 'were allowed' : 'was in force';
            violations.push(`${rule.name}: asked for ${rule.show(asked)}, but ${rule.show(seen)} ${state} inside`);
        }
    }
    if (unproven.length > 0) {
        violations.push(`nothing could be read inside, so none of this is proven: ${unproven.join(', ')}`);
    }
    return { requested, observed, held: violations.length === 0, violations };
}
function entriesOf(rules) {
    const isFact = (name) => Object.hasOwn(rules, name);
    return Object.keys(rules)
        .filter(isFact)
        .map((fact) => [fact, rules[fact]]);
}
function samePages(asked, seen) {
    return typeof asked === 'number' && typeof seen === 'number' && Math.abs(asked - seen) < PAGE;
}
function showBytes(value) {
    if (value === Number.MAX_SAFE_INTEGER)
        return 'no limit';
    return typeof value === 'number' && value > 0 && value % MEBIBYTE === 0
        ? `${value / MEBIBYTE} MiB`
        : `${value} bytes`;
}
/** "0,1" is "0-1". */
function sameSet(asked, seen) {
    const [wanted, got] = [asked, seen].map((value) => (typeof value === 'string' ? (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_0__/* .readCpuList */ .DJ)(value) : null));
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

/***/ 80917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ requestedOfContainer),
/* harmony export */   ff: () => (/* binding */ planContainer),
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
    const policy = shmPolicyOf(memoryNodes);
    return policy === null ? '' : `,mpol=${policy}`;
}
function shmPolicyOf(memoryNodes) {
    return /^\d+(-\d+)?$/.test(memoryNodes) ? `bind:${memoryNodes}` : null;
}
/** The same plan as facts, to be held against what is read back inside. */
function requestedOfContainer(setting) {
    return {
        runtime: 'docker',
        cpus: setting.cpus,
        memoryNodes: setting.memoryNodes,
        memoryBytes: setting.run.memoryBytes,
        swapBytes: 0,
        pids: setting.run.pids,
        shmBytes: setting.run.shmBytes,
        network: 'none',
        readOnlyRoot: true,
        capabilities: '0000000000000000',
        noNewPrivileges: true,
        seccomp: 'filter',
        user: setting.run.user ?? setting.user,
        aslr: setting.run.aslr,
        scheduler: 'other 0',
        cpuQuota: 'none',
        shmPolicy: shmPolicyOf(setting.memoryNodes),
    };
}


/***/ }),

/***/ 63834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   _c: () => (/* binding */ requestedOfHost),
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
/** What the starters were told to do; without a launcher it is asked for all the same, and stays unproven. */
function requestedOfHost(setting) {
    const { launcher, setarch } = setting.tools;
    const { aslr } = setting.run;
    return {
        runtime: 'host',
        cpus: canPin(setting.tools) ? setting.cpus : null,
        memoryNodes: null,
        memoryBytes: null,
        swapBytes: null,
        pids: null,
        shmBytes: null,
        network: null,
        readOnlyRoot: null,
        capabilities: null,
        noNewPrivileges: null,
        seccomp: null,
        user: null,
        aslr: launcher !== null || (setarch !== null && aslr === 'off') ? aslr : null,
        scheduler: null,
        cpuQuota: null,
        shmPolicy: null,
    };
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
function planBuild(suite, spec, context, dockerfile, excluded, cacheNamespace) {
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
        // Last, so that no argument of the user's opens the cache mounts of others. Not part of what a step is cached by.
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
/** argv for `docker`; the files are absolute paths, as the copy of the Dockerfile lies outside the context. */
function buildxArguments(plan, names, files) {
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
        plan.context,
    ];
}


/***/ }),

/***/ 86960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ IgnoreRules),
  u: () => (/* binding */ patternFor)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/image/ignore-class.js
/** Letters in brackets, and letters behind a `\`, as a pattern of a .dockerignore has them. */
const ASCII = 128;
/** Letters and ranges: more of them than anybody lists. */
const MOST_LETTERS = 256;
/** What Go's regular expressions take behind a `\`, apart from marks; `\w` and so on are the letter itself all the same. */
const ESCAPES = /^(?:[afnrtvdDsSwW0]|[1-7][0-7]|x[0-9a-fA-F]{2}|[pP][CLMNPSZ])/;
/** These mean nothing in brackets. */
const PLACES = /^[AbBzQ]/;
const NAMED = /^\[:\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\]/;
/** `[a-z]` */
class LetterClass {
    kind = 'class';
    /** The same for the same letters. */
    text;
    #isNegated;
    #ranges;
    /** 0: not known yet. */
    #known = null;
    constructor(text, isNegated, ranges) {
        this.text = text;
        this.#isNegated = isNegated;
        this.#ranges = ranges;
    }
    has(letter) {
        const code = codeOf(letter);
        if (code >= ASCII)
            return this.#holds(code);
        this.#known ??= new Int8Array(ASCII);
        if (this.#known[code] === 0)
            this.#known[code] = this.#holds(code) ? 1 : -1;
        return this.#known[code] === 1;
    }
    #holds(code) {
        return this.#ranges.some(([first, last]) => first <= code && code <= last) !== this.#isNegated;
    }
}
/** Whether Docker takes what stands at and behind the `\` at this place. */
function isEscape(letters, at, isInBrackets) {
    const next = letters[at + 1] ?? '';
    if (next === '' || codeOf(next) >= ASCII)
        return false;
    const text = letters.slice(at + 1, at + 4).join('');
    return !/[0-9A-Za-z]/.test(next) || ESCAPES.test(text) || (!isInBrackets && PLACES.test(text));
}
/**
 * What the `[` at `start` begins, of those that are `known` or new, and the place of its `]`; null where Docker sees none.
 * Up to the first star behind something else Docker is strict: `-` and `]` are no letters.
 */
function classAt(letters, start, isStrict, known) {
    const ranges = [];
    const isNegated = letters[start + 1] === '^';
    let at = start + (isNegated ? 2 : 1);
    while (letters[at] !== ']' || ranges.length === 0) {
        const first = letterAt(letters, at, isStrict);
        if (first === null || ranges.length === MOST_LETTERS)
            return null;
        const isRange = letters[first.end] === '-' && (isStrict || letters[first.end + 1] !== ']');
        const last = isRange ? letterAt(letters, first.end + 1, isStrict) : first;
        if (last === null || codeOf(first.letter) > codeOf(last.letter))
            return null;
        ranges.push([codeOf(first.letter), codeOf(last.letter)]);
        at = last.end;
    }
    const text = letters.slice(start + 1, at).join('');
    const found = known.get(text) ?? new LetterClass(text, isNegated, ranges);
    known.set(text, found);
    return { found, end: at };
}
/** One letter in brackets, and where the next one begins. */
function letterAt(letters, at, isStrict) {
    const letter = letters[at];
    if (letter === undefined || (isStrict && (letter === '-' || letter === ']')))
        return null;
    if (letter === '[' && letters[at + 1] === ':' && !NAMED.test(letters.slice(at, at + 12).join('')))
        return null;
    if (letter !== '\\')
        return { letter, end: at + 1 };
    return isEscape(letters, at, true) ? { letter: letters[at + 1] ?? '', end: at + 2 } : null;
}
function codeOf(letter) {
    return letter.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./build/plan/image/ignore-pattern.js
/** A pattern of a .dockerignore as a row of tokens, and how a part of it, what is between two slashes, compares with a name. */

const ONE = { kind: 'one' };
const SOME = { kind: 'some' };
const REST = { kind: 'rest' };
const FOLDERS = { kind: 'folders' };
function partAt(tokens, start) {
    const part = { key: '', isLiteral: true, end: start, least: 0, needle: '' };
    let [run, keys] = ['', ''];
    for (;; part.end += 1) {
        const token = tokens[part.end];
        const isLetter = typeof token === 'string' && token !== '/';
        run = isLetter ? run + token : '';
        if (run.length > part.needle.length)
            part.needle = run;
        if (token === undefined || token === '/' || token === FOLDERS)
            break;
        if (!isLetter)
            part.isLiteral = false;
        if (token !== SOME && token !== REST)
            part.least += 1;
        keys += keyOf(token);
    }
    part.key = part.isLiteral ? part.needle : keys;
    return part;
}
/** At the end of a pattern `**` matches what `*` does: what is below a folder that matched matches anyway. */
function keyOf(token) {
    if (typeof token === 'string')
        return '*?[\\'.includes(token) ? `\\${token}` : token;
    if (token instanceof LetterClass)
        return `[${token.text}]`;
    return token === ONE ? '?' : '*';
}
/**
 * Compares the part of a pattern that begins at `start` with a whole name, given as its letters, in at most the square of
 * the name's length. Returns where the part ends, at a `/` or behind the last token, or -1 when the name is another.
 * `passed` gets the place of each `**` in the part that may stand for the rest of this name and for folders in it.
 */
function compare(tokens, start, letters, passed) {
    let [first, from, isFree] = [start, 0, false];
    while (from <= letters.length) {
        let [place, at] = [first, from];
        for (;; place += 1) {
            const token = tokens[place];
            if (token === FOLDERS) {
                if (place > (passed.at(-1) ?? -1))
                    passed.push(place);
            }
            else if (at < letters.length && accepts(token, letters[at] ?? ''))
                at += 1;
            else
                break;
        }
        const token = tokens[place];
        if (token === SOME || token === REST) {
            // What comes first after a star is taken where it is found first: that leaves the most to what follows.
            [first, from, isFree] = [place + 1, at, true];
            if (isEnd(tokens[first]))
                return first;
        }
        else if (isEnd(token) && at === letters.length)
            return place;
        else if (isFree)
            from += 1;
        else
            break;
    }
    return -1;
}
function isEnd(token) {
    return token === undefined || token === '/';
}
/** No name has a `/`. */
function accepts(token, letter) {
    if (typeof token === 'string')
        return token === letter;
    return token === ONE || (token instanceof LetterClass && token.has(letter));
}
/** `classes` are those that are known, by their text. Null when Docker takes it for no pattern. */
function tokensOf(pattern, classes) {
    const letters = Array.from(pattern);
    const firstStar = starBehindAnother(letters);
    const tokens = [];
    for (let at = 0; at < letters.length; at += 1) {
        const letter = letters[at] ?? '';
        if (letter === '*' && letters[at + 1] === '*') {
            at += letters[at + 2] === '/' ? 2 : 1;
            if (at >= letters.length - 1)
                tokens.push(REST);
            // Twice is no more than once.
            else if (tokens.at(-1) !== FOLDERS)
                tokens.push(FOLDERS);
        }
        else if (letter === '*')
            tokens.push(SOME);
        else if (letter === '?')
            tokens.push(ONE);
        else if (letter === '\\') {
            if (!isEscape(letters, at, false))
                return null;
            at += 1;
            tokens.push(letters[at] ?? '');
        }
        else if (letter === '[') {
            const inBrackets = classAt(letters, at, at < firstStar, classes);
            if (inBrackets === null)
                return null;
            tokens.push(inBrackets.found);
            at = inBrackets.end;
        }
        else
            tokens.push(letter);
    }
    return tokens;
}
function starBehindAnother(letters) {
    const start = letters.findIndex((letter) => letter !== '*');
    const star = letters.indexOf('*', Math.max(start, 0));
    return star < 0 ? letters.length : star;
}

;// CONCATENATED MODULE: ./build/plan/image/ignore-branch.js
var _a;
/** The patterns of a .dockerignore as a tree, whose parts are folders' names: what several patterns begin with is there once. */


/** So many are tried one by one. */
const FEW = 16;
/** Of a folder: those of the folders above it are in memory as well. */
const MOST_BRANCHES = 2000;
/** What a part without `**` in its middle passes. */
const NOTHING = [];
/** What is left of some rules from a folder on. */
class Branch {
    /** The last rule that goes on here, and the last such rule with `!`; -1 without one. */
    last = -1;
    lastBack = -1;
    /** What is left in all folders below as well. */
    below = null;
    #places = [];
    /** Found when the first name in such a folder is matched. */
    #ways = null;
    /** The later rules come after the earlier ones, and all before the first name. */
    add(rule, at) {
        if (rule.tokens[at] === FOLDERS) {
            this.below ??= new _a();
            this.below.add(rule, at + 1);
            return;
        }
        this.last = rule.index;
        if (rule.takesBack)
            this.lastBack = rule.index;
        this.#places.push({ rule, at });
    }
    /** `letters` are those of the name. Yields after whatever took longer, at most about a hundredth of a second. */
    *match(name, letters, found) {
        if (this.#ways === null) {
            this.#ways = this.#open();
            yield;
        }
        const literal = this.#ways.named(name);
        if (literal !== undefined)
            follow(literal, literal.end, found);
        for (const way of this.#ways.others)
            if (tryWay(way, name, letters, found))
                yield;
        for (const way of this.#ways.mayMatch(name))
            if (tryWay(way, name, letters, found))
                yield;
    }
    #open() {
        const ways = new Ways();
        const known = new Map();
        for (const { rule, at } of this.#places) {
            const part = partAt(rule.tokens, at);
            const isOdd = rule.tokens[part.end] === FOLDERS;
            const key = isOdd ? rule.index.toString() : `${part.isLiteral ? '/' : '//'}${part.key}`;
            const way = known.get(key) ?? { ...part, rule, at, last: -1, lastEnd: -1, next: null, isOdd };
            if (way.last < 0)
                ways.add(way);
            known.set(key, way);
            way.last = rule.index;
            if (part.end === rule.tokens.length)
                way.lastEnd = rule.index;
            else if (!isOdd) {
                way.next ??= new _a();
                way.next.add(rule, part.end + 1);
            }
        }
        return ways;
    }
}
_a = Branch;
class Ways {
    others = [];
    #literal = null;
    /** Those that only names with some text in them can match. */
    #withNeedle = [];
    #needles = null;
    add(way) {
        if (way.isLiteral && !way.isOdd) {
            this.#literal ??= new Map();
            this.#literal.set(way.key, way);
        }
        else if (way.needle === '')
            this.others.push(way);
        else
            this.#withNeedle.push(way);
    }
    named(name) {
        return this.#literal?.get(name);
    }
    /** All that match it, and maybe more. */
    mayMatch(name) {
        if (this.#withNeedle.length <= FEW)
            return this.#withNeedle;
        this.#needles ??= needlesOf(this.#withNeedle);
        // Whatever costs less.
        const isLong = this.#withNeedle.length <= this.#needles.lengths.size * name.length;
        return isLong ? this.#withNeedle : inName(this.#needles, name);
    }
}
function needlesOf(ways) {
    const needles = { ways: new Map(), lengths: new Set() };
    for (const way of ways) {
        needles.lengths.add(way.needle.length);
        const same = needles.ways.get(way.needle);
        if (same === undefined)
            needles.ways.set(way.needle, [way]);
        else
            same.push(way);
    }
    return needles;
}
function inName({ ways, lengths }, name) {
    const all = [];
    for (const length of lengths) {
        for (let at = 0; at + length <= name.length; at += 1) {
            const needle = name.slice(at, at + length);
            const some = ways.get(needle);
            // Once, however often the name has it.
            if (some !== undefined && name.indexOf(needle) === at)
                for (const way of some)
                    all.push(way);
        }
    }
    return all;
}
/** False when the name did not have to be compared. */
function tryWay(way, name, letters, found) {
    if (way.last <= found.last || letters.length < way.least || !name.includes(way.needle))
        return false;
    const passed = way.isOdd ? [] : NOTHING;
    const end = compare(way.rule.tokens, way.at, letters, passed);
    for (const place of passed)
        found.below = withOne(found.below, restOf(way.rule, place + 1));
    if (end >= 0)
        follow(way, end, found);
    return true;
}
function follow({ rule, last, lastEnd, isOdd, next }, end, found) {
    if (last <= found.last)
        return;
    const isLast = end === rule.tokens.length;
    found.last = Math.max(found.last, isOdd && isLast ? rule.index : lastEnd);
    const branch = isOdd && !isLast ? restOf(rule, end + 1) : next;
    if (branch === null)
        return;
    found.inside = withOne(found.inside, branch);
    if (branch.below !== null)
        found.below = withOne(found.below, branch.below);
}
function restOf(rule, at) {
    const known = rule.rests.get(at);
    if (known !== undefined)
        return known;
    const rest = new Branch();
    rest.add(rule, at);
    rule.rests.set(at, rest);
    return rest;
}
/** Throws a usage error when there are too many by now. */
function withOne(branches, branch) {
    if (branches === null)
        return new Set([branch]);
    if (branches.add(branch).size > MOST_BRANCHES) {
        throw (0,errors/* usageError */.Wp)(`the patterns of .dockerignore match one folder in more than ${MOST_BRANCHES} ways`, {
            expected: 'few patterns with * or ** that match the same folder, and a name behind it',
            fix: 'write ** once in a pattern, as in **/name, and leave out whole folders',
        });
    }
    return branches;
}

;// CONCATENATED MODULE: ./build/plan/image/ignore.js
/**
 * The patterns of a .dockerignore file, as Docker's own matcher has them (moby/patternmatcher). What a folder's name left
 * of them is handed on to what is in it: no part of a path is looked at twice, no pattern where it can match nothing any
 * more, and a folder is entered only where a `!` pattern can match something in it.
 */




const MOST_RULES = 10_000;
const NONE = new Set();
/** Patterns that mean nothing are passed over, as comments and empty lines are. */
class IgnoreRules {
    #rules;
    #start;
    /** `ours` come after those of the file that is called `name`. Throws a usage error. */
    constructor(text, ours = [], name = '.dockerignore') {
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        // Of the same pattern the last line counts.
        const last = new Map();
        for (const [at, line] of [...lines, ...ours].entries()) {
            if (at < lines.length && line.startsWith('#'))
                continue;
            const { pattern, takesBack } = readLine(line);
            if (/^!\s*\/*$/.test(line.trim()))
                throw noPattern(name, at, '!');
            if (pattern === '' || pattern === '.')
                continue;
            last.delete(pattern);
            last.set(pattern, { at, takesBack });
        }
        if (last.size > MOST_RULES) {
            throw (0,errors/* usageError */.Wp)(`${name} has ${last.size} different patterns`, {
                expected: `at most ${MOST_RULES}`,
                fix: 'leave out whole folders, or use patterns with *',
            });
        }
        const classes = new Map();
        this.#rules = [...last].map(([pattern, { at, takesBack }], index) => {
            const tokens = tokensOf(pattern, classes);
            if (tokens === null)
                throw noPattern(name, at, pattern);
            return { index, takesBack, tokens, rests: new Map() };
        });
        const root = new Branch();
        for (const rule of this.#rules)
            root.add(rule, 0);
        const below = root.below === null ? NONE : new Set([root.below]);
        this.#start = { last: -1, inside: new Set([root]), below, usual: null };
    }
    /** Of the context's own folder. */
    start() {
        return this.#start;
    }
    /** `name` has no `/`; `folder` is what is known of the folder that it is in. */
    match(folder, name) {
        const matching = this.matching(folder, name);
        for (;;) {
            const { done, value } = matching.next();
            if (done)
                return value;
        }
    }
    /** The same, with a yield every hundredth of a second or more often: thousands of patterns may take seconds for one name. */
    *matching(folder, name) {
        // As letters, where some take two units of a string.
        const letters = /[\ud800-\udfff]/.test(name) ? Array.from(name) : name;
        const found = { last: folder.last, inside: null, below: null };
        for (const branch of folder.inside)
            yield* branch.match(name, letters, found);
        for (const branch of folder.below)
            yield* branch.match(name, letters, found);
        const { last, inside, below } = found;
        if (last === folder.last && inside === null && below === null) {
            folder.usual ??= this.#judged(last, NONE, folder.below);
            return folder.usual;
        }
        return this.#judged(last, living(inside ?? NONE, last), living(joined(folder.below, below ?? NONE), last));
    }
    #judged(last, inside, below) {
        const takesBack = this.#rules[last]?.takesBack ?? false;
        const mayTakeBack = (branches) => {
            for (const branch of branches)
                if (branch.lastBack > last)
                    return true;
            return false;
        };
        const mayHoldMore = takesBack || mayTakeBack(inside) || mayTakeBack(below);
        return { ignored: last >= 0 && !takesBack, mayHoldMore, inside: { last, inside, below, usual: null } };
    }
}
/** Without those whose rules all come before the last one that matched. */
function living(branches, last) {
    for (const branch of branches)
        if (branch.last <= last)
            return new Set([...branches].filter((each) => each.last > last));
    return branches;
}
function joined(some, more) {
    let all = null;
    for (const branch of more)
        if (!some.has(branch))
            all = withOne(all ?? new Set(some), branch);
    return all ?? some;
}
/** A name of a file as a pattern that matches it and nothing else. */
function patternFor(name) {
    return name.replaceAll(/[\\*?[\]!#]/g, '\\$&');
}
function noPattern(name, at, pattern) {
    return (0,errors/* usageError */.Wp)(`line ${at + 1} of ${name}, ${(0,quote/* quote */.hD)(pattern)}, is no pattern, for Docker neither`, {
        expected: 'a ] for each [, letters and ranges such as a-z between them, a mark behind each \\, a pattern behind each !',
        fix: 'write \\[ where a name has a [, and \\\\ for a \\',
    });
}
function readLine(line) {
    const text = line.trim();
    const takesBack = text.startsWith('!');
    return { pattern: cleaned(takesBack ? text.slice(1).trim() : text), takesBack };
}
/** As Go's filepath.Clean: no empty part, no `.`, no `..` that something stands before, no slash at either end. */
function cleaned(text) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '..' || !text.startsWith('/'))
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 87913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uy: () => (/* binding */ seccompName),
  M: () => (/* binding */ seccompText)
});

// UNUSED EXPORTS: seccompForKubernetes, seccompProfile

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

;// CONCATENATED MODULE: ./build/plan/seccomp/families.js
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

;// CONCATENATED MODULE: ./build/plan/seccomp/rules.js
/** System calls that are allowed with some arguments, capabilities, kernels or processors only, or refused in a special way. */

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

;// CONCATENATED MODULE: ./build/plan/seccomp/profile.js
/**
 * The table in the format that engines read.
 * https://docs.docker.com/engine/security/seccomp/ and, for what is resolved, the OCI runtime specification's config-linux.md
 */


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
function profile_makeProfile() {
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
 * For a container without capabilities on amd64 or arm64 and a kernel of this decade. containerd skips conditions that it
 * does not know: given Docker's format it would allow `mount` and `bpf` to everybody.
 */
function profile_makeResolvedProfile() {
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

;// CONCATENATED MODULE: ./build/plan/seccomp/filter.js
/** The filter on system calls: Docker's default and one thing more. What and why is in seccomp/README.md. */



/** In Docker's format, with comments. */
function seccompProfile() {
    return makeProfile();
}
/** In the format of Kubernetes nodes with containerd, for a container without capabilities. */
function seccompForKubernetes() {
    return makeResolvedProfile();
}
/** JSON for HostConfig.SecurityOpt `seccomp=<json>`: the engine wants the text itself, not a path. Same rules, same text. */
function seccompText() {
    const profile = profile_makeProfile();
    return (0,canonical_json/* canonicalJson */.d)({ ...profile, syscalls: profile.syscalls.map(({ comment: _, ...rule }) => rule) });
}
/** e.g. "pinbench 1a2b3c4d5e6f", for the environment key: two hosts with other filters measure other system calls. */
function seccompName() {
    return `pinbench ${(0,external_node_crypto_.createHash)('sha256').update(seccompText()).digest('hex').slice(0, 12)}`;
}


/***/ })

};
