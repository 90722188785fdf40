export const id = 8068;
export const ids = [8068,1621];
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

/***/ 34973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RUNTIMES)
});

// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/app/backends/docker-engine.js
/** Finds a Docker engine, and sweeps up after earlier runs. What measures with it is loaded once it has answered. */



/** Images of suites that were not built for so long go, within the time. */
const UNUSED_DAYS = 30;
const SWEEP_MS = 5_000;
const DOCKER = { name: 'docker', open: openEngine };
async function openEngine(setting) {
    const { clock, progress, owner, scratch } = setting;
    const { otherSockets, readDockerSettings } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 36292));
    const { reachEngine } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 68429));
    const settings = readDockerSettings();
    const engine = await reachEngine(settings);
    if (engine === null)
        return noEngine(otherSockets());
    const { readEngineFacts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 4705));
    // What the engine says of itself is on its way while the rest is loaded.
    const [facts, { dockerBackend }] = await Promise.all([readEngineFacts(engine), Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(6960), __webpack_require__.e(6954), __webpack_require__.e(6268)]).then(__webpack_require__.bind(__webpack_require__, 86268))]);
    const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6960), __webpack_require__.e(3071)]).then(__webpack_require__.bind(__webpack_require__, 53531));
    const { buildxBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6960), __webpack_require__.e(3071), __webpack_require__.e(5660)]).then(__webpack_require__.bind(__webpack_require__, 35660));
    const { sweepCacheMounts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(4545)]).then(__webpack_require__.bind(__webpack_require__, 3429));
    const { containerNames, sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 56506));
    const { dockerRuntime } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(4916), __webpack_require__.e(126), __webpack_require__.e(5033), __webpack_require__.e(9987)]).then(__webpack_require__.bind(__webpack_require__, 29987));
    const { makeEmptyImage, removeImage } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(1413)]).then(__webpack_require__.bind(__webpack_require__, 71553));
    const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(5184)]).then(__webpack_require__.bind(__webpack_require__, 38204));
    const { pruneBuildCache, sweepImages, USUAL_CACHE } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 47888));
    const { imageVolumes } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(126), __webpack_require__.e(6918)]).then(__webpack_require__.bind(__webpack_require__, 46918));
    const launcher = (0,bundled_programs/* programFile */.pq)(setting.home, 'launcher');
    await (0,bundled_programs/* mustExist */.je)(launcher, 'the launcher');
    const swept = await sweepContainers(engine, owner_mark/* ownerIsGone */.BP);
    if (swept > 0)
        progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
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
    const { podmanBackend } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(6960), __webpack_require__.e(6954), __webpack_require__.e(7420)]).then(__webpack_require__.bind(__webpack_require__, 97420));
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
/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser() {
    const uid = process.getuid?.() ?? 0;
    return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}

;// CONCATENATED MODULE: ./build/app/backends/registry.js

/** Loaded when it is used: most runs have an engine. */
const HOST = { name: 'host', open: async (setting) => (await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(5330), __webpack_require__.e(5033), __webpack_require__.e(7785)]).then(__webpack_require__.bind(__webpack_require__, 87785))).openHost(setting) };
const RUNTIMES = [DOCKER, HOST];


/***/ }),

/***/ 58068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setUpBackend: () => (/* binding */ setUpBackend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/build/cache-namespace.js
var cache_namespace = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/io/cgroup/groups.js + 1 modules
var groups = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/io/doctor/grade-record.js
var grade_record = __webpack_require__(69778);
// EXTERNAL MODULE: ./build/io/files/scratch.js
var files_scratch = __webpack_require__(65739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
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
    return UNREADABLE.has((0,errors/* codeOf */.$N)(thrown) ?? '');
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
                return (0,errors/* codeOf */.$N)(thrown) === 'EACCES' || (0,errors/* codeOf */.$N)(thrown) === 'EPERM';
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
    return sysfs_UNREADABLE.has((0,errors/* codeOf */.$N)(thrown) ?? '');
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
function cgroupVersion() {
    return readCgroup(new HostTree('/'));
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
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
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
async function takeTurn(progress, signal, folder = turnFolder(), mostWaitMs = retries/* HOST_TURN */.Ti.mostMs) {
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
        await (0,clock/* whileWaiting */.FW)((0,promises_.setTimeout)(retries/* HOST_TURN */.Ti.pollMs, undefined, { signal }).catch(() => { }));
        if (!signal.aborted)
            return;
        release();
        throw (0,errors/* infrastructureError */.kv)('stopped while another run of pinbench had this host');
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
        if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
            throw thrown;
        return notWaitedFor((0,errors/* messageOf */.bD)(thrown));
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
        if (!OTHERS_DOING.includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
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
        if (['ENOENT', 'ESRCH', 'EACCES'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
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
            if (!['ENOENT', 'ESRCH', 'EACCES'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
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
        return (0,errors/* messageOf */.bD)(thrown);
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

// EXTERNAL MODULE: ./build/io/shield/shield.js + 13 modules
var shield = __webpack_require__(56954);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
// EXTERNAL MODULE: ./build/app/backends/registry.js + 1 modules
var registry = __webpack_require__(34973);
;// CONCATENATED MODULE: ./build/app/backends/select.js
/** Sets up the place where invocations happen, after looking after what earlier runs have left on this machine. */














/** Nobody waits long for what earlier runs have left. */
const SWEEP_MS = 5_000;
/** Throws a usage error for a runtime without a row, and the row's own error where this machine does not have it. */
async function setUpBackend(request, clock, progress, rows = registry/* RUNTIMES */.a) {
    const { runtime, withoutWarnings = false, ...rest } = request;
    const possible = rows.filter(({ name }) => runtime === undefined || name === runtime);
    const setting = { ...rest, ...(await lookAfterMachine(request, progress)), clock, progress };
    const warn = (sentence) => {
        if (sentence !== null && !withoutWarnings)
            progress.warning(sentence);
    };
    let error = (0,errors/* usageError */.Wp)(`there is no runtime ${(0,quote/* quote */.hD)(runtime ?? '')}`, {
        expected: `one of ${rows.map(({ name }) => name).join(', ')}`,
    });
    for (const { open } of possible) {
        const found = await open(setting);
        if ('prepare' in found) {
            warn(found.lost);
            return found;
        }
        error = found.error;
        if (runtime === undefined)
            warn(found.warning);
    }
    throw error;
}
/** Puts right what killed runs have left here; answers what every backend knows of this machine and this process. */
async function lookAfterMachine({ scratch, cacheScope }, progress) {
    const host = { ...linuxHost(), counters: (cpus) => readCounters(cpus), grade: grade_record/* lastGrade */.cX };
    const cgroup = cgroupVersion();
    for (const sentence of (0,shield.restoreHost)())
        progress.warning(sentence);
    await (0,groups.sweepCgroups)(owner_mark/* ownerIsGone */.BP);
    const until = performance.now() + SWEEP_MS;
    await (0,files_scratch/* sweepScratch */.Dq)([external_node_path_.dirname(scratch)], { until, everybody: false, dryRun: false });
    return {
        host,
        cgroups: cgroup === null || (0,groups/* whyNoCgroups */.f)(cgroup) !== null ? null : cgroup,
        owner: (0,owner_mark/* ownerMark */.$R)(),
        cacheNamespace: (commit) => (0,cache_namespace/* cacheNamespace */.C)((0,cache_scope/* sideScope */.e3)(cacheScope, commit), commit !== null),
        takeTurn: (waiting, signal) => takeTurn(waiting, signal),
    };
}


/***/ }),

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cacheNamespace),
/* harmony export */   g: () => (/* binding */ SIDE_NAMESPACE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/**
 * The name that a build's cache mounts (`RUN --mount=type=cache`) are kept under. What another level of trust left in one
 * would be built in as it lies there. A Dockerfile may give a mount any id, also one that climbs out of its own namespace,
 * so the names of others must not be known to it: this machine's id, which no build sees, is part of each.
 */



const MACHINE_IDS = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** How names of mounts begin that one commit alone has: see io/engine/cache-mounts.ts. */
const SIDE_NAMESPACE = 'pinbench-side-';
/** `scope`: whose builds may have the same cache mounts, a repository and a level of trust; `isSide`: and one commit of it. */
function cacheNamespace(scope, isSide = false) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`pinbench cache mounts\0${machineSecret()}\0${scope}`).digest('hex');
    return `${isSide ? SIDE_NAMESPACE : 'pinbench-'}${digest.slice(0, 32)}`;
}
/** Without a machine id: another for each process, so that nothing is shared with anybody. */
function machineSecret() {
    for (const file of MACHINE_IDS) {
        try {
            const id = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8').trim();
            if (/^[0-9a-f]{32}$/.test(id))
                return id;
        }
        catch (thrown) {
            if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'ENOENT' && (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'EACCES')
                throw thrown;
        }
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
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
// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
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
    for (let tries = 1;; tries += 1) {
        try {
            await (0,promises_.mkdir)(external_node_path_.join(tree, group), { recursive: true });
            break;
        }
        catch (thrown) {
            if (tries === retries/* CGROUP_FOLDERS */.dt.tries || !(0,cgroup_tree/* hasCode */.up)(thrown, 'ENOENT'))
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
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72396);
/** Trees of cgroup folders: their processes are ended and they are removed, innermost first. */





/**
 * Ends every process below these folders, which are one group in several trees. No new ones can start meanwhile, so that
 * it comes to an end with programs that fork as fast as they are killed.
 */
async function endProcesses(groups) {
    for (const group of groups) {
        await writeIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(group, 'pids.max'), '0');
        await writeIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(group, 'cgroup.kill'), '1');
    }
    const deadline = Date.now() + _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__/* .CGROUP_END */ .LQ.patienceMs;
    for (let pids = await processes(groups); pids.length > 0 && Date.now() < deadline; pids = await processes(groups)) {
        for (const pid of pids)
            kill(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(_plan_retries_js__WEBPACK_IMPORTED_MODULE_4__/* .CGROUP_END */ .LQ.killMs);
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
    const deadline = Date.now() + _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__/* .CGROUP_END */ .LQ.patienceMs;
    for (;;) {
        const inner = mode === 'all' ? await subgroups(folder) : [];
        const left = await removeEach([...inner, folder]);
        if (left === 0)
            return true;
        if (mode === 'when empty' || Date.now() > deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(_plan_retries_js__WEBPACK_IMPORTED_MODULE_4__/* .CGROUP_END */ .LQ.removeMs);
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
    // Most hosts have none.
    const { parseDoctorReport } = await __webpack_require__.e(/* import() */ 8060).then(__webpack_require__.bind(__webpack_require__, 38060));
    try {
        const record = JSON.parse(text);
        if (typeof record !== 'object' || record === null || !('report' in record && 'bootId' in record))
            return null;
        return record.bootId === bootId() ? parseDoctorReport(record.report, file) : null;
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
        fix: 'free some space there, or choose another folder',
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


/***/ })

};
