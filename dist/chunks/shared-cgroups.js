export const id = 2032;
export const ids = [2032];
export const modules = {

/***/ 74474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FS: () => (/* reexport */ joinFirst),
  AM: () => (/* binding */ planCgroup),
  bq: () => (/* reexport */ readMounts),
  k9: () => (/* reexport */ readUsage),
  Gf: () => (/* reexport */ tellsOfKill),
  Oj: () => (/* reexport */ withKills)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/cgroup/join.js
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

;// CONCATENATED MODULE: ./build/cgroup/mounts.js
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

;// CONCATENATED MODULE: ./build/cgroup/usage.js
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

;// CONCATENATED MODULE: ./build/cgroup.js
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
    const places = setting.driver === 'systemd' ? slicePlaces(setting) : folderPlaces(setting);
    const shielded = setting.partition !== null;
    return { version: setting.version, ...places, shielded, files: files.map((file) => ({ ...file })) };
}
function folderPlaces({ run, order, partition }) {
    const base = trimmed(partition) ?? 'pinbench';
    const folder = `${base}/${folderName(run)}`;
    const group = `${folder}/${order}`;
    return { parent: `/${group}`, group, removed: [group, folder, ...(partition === null ? [base] : [])], slice: null };
}
/**
 * A slice named a-b-c.slice lies in a-b.slice, which lies in a.slice, so the one dash here puts it below the base.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.slice.html
 */
function slicePlaces({ run, order, partition }) {
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


/***/ }),

/***/ 5702:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
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
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) ?? '');
}


/***/ }),

/***/ 32032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openCgroup),
/* harmony export */   f: () => (/* binding */ whyNoCgroups),
/* harmony export */   sweepCgroups: () => (/* binding */ sweepCgroups)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _cgroup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74474);
/* harmony import */ var _cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5702);
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
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/cgroup') !== FIRST_NAMESPACE) {
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
        if ((0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(thrown, 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR'))
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
        this.procs = this.#joined().map((tree) => node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, plan.group, 'cgroup.procs'));
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
            files[name] = tree === null ? null : await readOrNull(node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, this.#plan.group, name));
        }
        const usage = (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_5__/* .readUsage */ .k9)(files, this.#plan.version);
        return (usage.cpuSeconds ?? 0) > 0 ? usage : null;
    }
    async endProcesses() {
        await (0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcesses */ .Hk)(this.#joined().map((tree) => node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, this.#plan.group)));
    }
    async close() {
        if (this.#plan.slice !== null)
            await stopSlice(this.#plan.slice);
        const left = [];
        const [own = '', ...shared] = this.#plan.removed;
        for (const tree of this.#trees) {
            if (!(await (0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, own))))
                left.push(node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, own));
            for (const folder of shared)
                await removeShared(node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, folder));
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
        const base = node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, 'pinbench');
        const runs = await (0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .subgroups */ .bH)(base, 'direct');
        for (const folder of runs.filter((candidate) => gone(node_path__WEBPACK_IMPORTED_MODULE_3__.basename(candidate)))) {
            await (0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcesses */ .Hk)([folder]);
            if (await (0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)(folder))
                swept.add(node_path__WEBPACK_IMPORTED_MODULE_3__.basename(folder));
        }
        if (runs.length > 0)
            await removeShared(base);
    }
    return swept.size;
}
/** A folder that is empty now may still be somebody's: a shield's partition waits there for its next container. */
async function removeShared(folder) {
    const partition = (await readOrNull(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'cpuset.cpus.partition')))?.trim() ?? 'member';
    if (partition === 'member')
        await (0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)(folder, 'when empty');
}
/** Another pinbench that ends at this moment may remove an empty folder above ours between two steps. */
async function makeFolders(tree, group) {
    for (let tries = 0;; tries += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, group), { recursive: true });
            break;
        }
        catch (thrown) {
            if (tries === 10 || !(0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(thrown, 'ENOENT'))
                throw thrown;
        }
    }
    for (const folder of ancestors(group))
        await countChildren(node_path__WEBPACK_IMPORTED_MODULE_3__.join(tree, folder));
}
/** Old kernels count the children of a v1 memory group only when told so before there are any. */
async function countChildren(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'memory.use_hierarchy');
    if ((await readOrNull(file))?.trim() === '0')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, '1');
}
/** v2: a group has a controller's files when the group above it hands the controller down. */
async function enable(mount, group) {
    for (const folder of ['', ...ancestors(group).slice(0, -1)]) {
        for (const controller of ['cpu', 'memory', 'pids', 'io']) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(mount, folder, 'cgroup.subtree_control'), `+${controller}`).catch((thrown) => {
                // Not in this kernel, or kept by somebody: its files will be missing, and their figures null.
                if (!(0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(thrown, 'ENOENT', 'EINVAL', 'EBUSY', 'EOPNOTSUPP'))
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
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/run/systemd/system'))
        return;
    await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('systemctl', ['stop', slice], { timeout: 10_000 }).catch(() => {
        // Then its folder is still there, is removed next, and is told of when it would not go.
    });
}
/** null when it is not there, or is there but has no answer (pressure that is turned off). */
async function readOrNull(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8').catch((thrown) => {
        if ((0,_cgroup_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(thrown, 'ENOENT', 'ENODEV', 'EOPNOTSUPP'))
            return null;
        throw thrown;
    });
}
function currentMounts() {
    return (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_5__/* .readMounts */ .bq)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/self/mountinfo', 'utf8'));
}


/***/ })

};
