export const id = 581;
export const ids = [581];
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

/***/ 92607:
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
/* harmony export */   Pp: () => (/* binding */ openCgroup),
/* harmony export */   c9: () => (/* binding */ sweepCgroups),
/* harmony export */   f: () => (/* binding */ whyNoCgroups)
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


/***/ }),

/***/ 2309:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96909);
/** The folder a benchmark may write to: made empty before an invocation, read with suspicion after it, then removed. */






/** A result file larger than this is not read. */
const RESULT_LIMIT = 10 * 1024 * 1024;
/** Always new and empty: what an earlier invocation left there would be taken for this one's result. */
async function makeOutputFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(folder), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (thrown) => {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) !== 'EEXIST')
                throw thrown;
            await putAside(folder);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
        });
        // The container's user is not ours; the parent folder is closed to everybody else.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o777);
    }
    catch (thrown) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`the benchmark's folder ${folder} could not be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a temporary folder that can be written, with some free space',
            cause: thrown,
        });
    }
}
/** What cannot be removed costs no result: it is put aside for the next run to sweep, and said in a sentence. */
async function removeOutputFolder(folder, warn) {
    const problem = await (0,_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolder */ .v)(folder);
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
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) === 'ENOENT')
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) === 'ELOOP' ? 'it is a link, not an ordinary file' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown);
}


/***/ }),

/***/ 82077:
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

/***/ 87976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tS: () => (/* reexport */ FrameReader),
  gj: () => (/* reexport */ judgeIsolation),
  TQ: () => (/* reexport */ readNotStarted),
  xY: () => (/* reexport */ readObserved),
  It: () => (/* reexport */ readSpeculationBypass)
});

// UNUSED EXPORTS: splitFrame

;// CONCATENATED MODULE: ./build/isolation/frame.js
/** Takes the launcher's frame off the front of a benchmark's stdout. The frame's form is told in launcher/README.md. */
const PREFIX = Buffer.from('PINBENCH/1 ', 'latin1');
/** The launcher holds its frame under 1 000 000 bytes (launcher.c); what claims more is not one. */
const MOST_DIGITS = 6;
/**
 * Whole output at once: `observed` is the body of the frame, one character a byte, and the benchmark's own output begins
 * at `restOffset`. Without a whole frame at the very start, observed is null and everything is the benchmark's.
 */
function splitFrame(stdout) {
    const bytes = asBuffer(stdout);
    const bounds = findBounds(bytes);
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
        const bounds = findBounds(bytes);
        if (bounds === 'unknown' || (bounds !== 'none' && bounds.bodyEnd > bytes.length)) {
            this.#wanted = bounds === 'unknown' ? bytes.length + 1 : bounds.bodyEnd;
            this.#held = Buffer.alloc(this.#wanted);
            this.#heldBytes = bytes.copy(this.#held);
            return Buffer.alloc(0);
        }
        this.#held = null;
        const { observed, restOffset } = splitFrame(bytes);
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
function findBounds(bytes) {
    const seen = Math.min(bytes.length, PREFIX.length);
    if (!bytes.subarray(0, seen).equals(PREFIX.subarray(0, seen)))
        return 'none';
    const header = bytes.toString('latin1', PREFIX.length, PREFIX.length + MOST_DIGITS + 1);
    const length = /^(\d+)\n/.exec(header)?.[1];
    if (length !== undefined) {
        const bodyStart = PREFIX.length + length.length + 1;
        return { bodyStart, bodyEnd: bodyStart + Number(length) };
    }
    return /^\d*$/.test(header) && header.length <= MOST_DIGITS ? 'unknown' : 'none';
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./build/cpu-list.js
var cpu_list = __webpack_require__(65099);
;// CONCATENATED MODULE: ./build/isolation/judgement.js
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
function judgeIsolation(requested, observed) {
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

;// CONCATENATED MODULE: ./build/isolation/not-started.js
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
            [6, 'not all of them are there, online and in the cpuset of this process; name others in run.cpus, or use auto'],
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
 */
function readNotStarted(stderr) {
    const form = /^PINBENCH-NOT-STARTED (\d{1,3}) (command|option|stdout|no command|no --)(?: (.{0,9000}))?\n?$/;
    const [, number = '', what, rest = ''] = form.exec(stderr) ?? [];
    const command = (sentence) => ({ sentence, culprit: 'command' });
    const host = (sentence) => ({ sentence, culprit: 'host' });
    switch (what) {
        case 'command':
            return command(`the command ${quoted(rest)} could not be started: ${reasonIn(COMMAND, number)}`);
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
    return `${known.name} ${value} could not be had for the benchmark: ${reasonIn(known.refusals, number)}`;
}
function reasonIn(reasons, number) {
    return reasons.get(Number(number)) ?? `the kernel refused it with error ${number}`;
}
function quoted(text) {
    return `"${text.slice(0, 80)}"`;
}

;// CONCATENATED MODULE: ./build/isolation/frame-files.js
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
    const [used, every] = [wholeNumber(quota), wholeNumber(period)];
    return used === null || every === null ? null : `${used / 1000} ms of ${every / 1000} ms`;
}
function limit(text) {
    return text?.trim() === 'max' ? Number.MAX_SAFE_INTEGER : wholeNumber(text?.trim());
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
    const kibibytes = wholeNumber(/(?:^|,)size=(\d{1,20})k(?:,|$)/.exec(options)?.[1]);
    return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
}
/**
 * `mpol=bind:0,2-3`: a policy, and its nodes with commas of their own (https://docs.kernel.org/filesystems/tmpfs.html).
 * Not there at all when pages go where the process that touches them is.
 */
function readPolicy(options) {
    const policy = /(?:^|,)mpol=([a-z]+(?:=[a-z]+)?(?::\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?)(?:,|$)/.exec(options)?.[1];
    return matching(policy, /^.{1,200}$/);
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
    const files = splitFiles(frame);
    const status = readFields(files.get('/proc/self/status'));
    return {
        runtime,
        cpus: matching(status.get('Cpus_allowed_list'), /^\d[\d,-]*$/),
        memoryNodes: matching(status.get('Mems_allowed_list'), /^\d[\d,-]*$/),
        ...(runtime === 'docker' ? readContainerLimits(files) : readHostLimits(files)),
        ...readMountFacts(files.get('/proc/self/mountinfo')),
        network: readNetwork(files.get('/proc/net/dev')),
        capabilities: matching(status.get('CapEff'), /^[0-9a-f]{1,16}$/),
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
    const status = readFields(splitFiles(frame).get('/proc/self/status'));
    return matching(status.get('Speculation_Store_Bypass'), /^[a-z ]{1,60}$/i);
}
function readUser(status) {
    // Real, effective, saved and file-system id: the effective one decides.
    const uid = status.get('Uid')?.split(/\s+/)[1];
    const gid = status.get('Gid')?.split(/\s+/)[1];
    return matching(`${uid}:${gid}`, /^\d+:\d+$/);
}
function readNetwork(text) {
    const devices = [...readFields(text)].filter(([, counters]) => /^\d/.test(counters));
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
    const personality = matching(files.get('/proc/self/personality')?.trim(), /^[0-9a-f]{1,8}$/);
    if (personality === null)
        return null;
    return (Number.parseInt(personality, 16) & NO_RANDOMIZE) === 0 ? 'on' : 'off';
}
/** Fields 19 (nice), 40 (real-time priority) and 41 (policy) of proc_pid_stat(5); the second may hold anything. */
function readScheduler(stat) {
    const fromThird = stat?.includes(') ') ? stat.slice(stat.lastIndexOf(') ') + 2).split(' ') : [];
    const field = (number) => matching(fromThird[number - 3]?.trim(), /^-?\d{1,3}$/);
    const policy = POLICIES[Number(field(41) ?? -1)];
    const value = field(policy === 'rr' || policy === 'fifo' ? 40 : 19);
    return policy == null || value === null ? null : `${policy} ${value}`;
}
function oneOf(text, values) {
    return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/isolation.js
/** What was in force inside: the launcher's frame out of a stream, its text as facts, and facts held against a request. */






/***/ })

};
