export const id = 5033;
export const ids = [5033,1621,8904];
export const modules = {

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
/* harmony export */   W: () => (/* binding */ makeOutputFolder),
/* harmony export */   u: () => (/* binding */ removeOutputFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _files_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28977);
/** The folder a benchmark may write to: made empty before an invocation, removed after it. What is in it: result-files.ts. */






/** Always new and empty: what an earlier invocation left there would be taken for this one's result. */
async function makeOutputFolder(folder) {
    try {
        await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .wZ)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch(async (thrown) => {
            if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) !== 'EEXIST')
                throw thrown;
            await putAside(folder);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
        });
        // The container's user is not ours; the parent folder is closed to everybody else.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o777);
    }
    catch (thrown) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`the benchmark's folder ${folder} could not be made: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a writable temporary folder with free space',
            cause: thrown,
        });
    }
}
/** What cannot be removed costs no result: it is put aside for the next run to sweep, and said in a sentence. */
async function removeOutputFolder(folder, warn) {
    const problem = await (0,_files_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolder */ .v)(folder);
    if (problem === null)
        return;
    const left = await putAside(folder);
    warn(`what the benchmark left in ${left} could not be removed (${problem}); \`pinbench clean\` and later runs try again`);
}
/** Where it is now. */
async function putAside(folder) {
    const aside = `${folder}-left-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, aside).then(() => aside, 
    // The next invocation cannot make its own then, and says why.
    () => folder);
}


/***/ }),

/***/ 78904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResultFiles: () => (/* binding */ readResultFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30390);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/** What a benchmark wrote into its folder, read with suspicion: it chose what each name there is. */







/** Bytes of all files together; what is beyond is not read. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 10_000;
/** Names that are looked at for them. */
const MOST_NAMES = 100_000;
const DEEPEST = 20;
/**
 * The files that `wanted` names (see `suites.NAME.results.path`): one file, a pattern with `*`, or a folder, "criterion/".
 * Links, pipes and devices are not read. No file is no problem here; `wanted` null: none is wanted.
 */
async function readResultFiles(folder, wanted) {
    if (wanted === null)
        return { resultFiles: [], resultProblem: null };
    const isOne = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOneFile */ .z)(wanted);
    const reading = { files: [], problems: [], bytes: 0, names: 0, single: isOne };
    // A folder is one with or without the slash at its end.
    if (isOne && (await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isFolder */ .lQ)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, wanted))))
        return readResultFiles(folder, `${wanted}/`);
    if (isOne && !wanted.includes('/')) {
        await readFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, wanted), wanted, reading);
        return { resultFiles: reading.files, resultProblem: reading.problems[0] ?? null };
    }
    const pattern = wanted.endsWith('/') ? `${wanted}*` : wanted;
    const found = { fits: (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .patternMatcher */ .l)(pattern), start: pattern.split('*', 1)[0] ?? '' };
    const handle = await openInside(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch((thrown) => thrown);
    if (!isHandle(handle)) {
        const isGone = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(handle) === 'ENOENT';
        return {
            resultFiles: [],
            resultProblem: isGone ? null : `the folder of results cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(handle)}`,
        };
    }
    await readFolder({ handle, folder, name: '', depth: 0 }, found, reading);
    const { files, problems } = reading;
    return { resultFiles: files.sort((a, b) => (a.path < b.path ? -1 : 1)), resultProblem: problems[0] ?? null };
}
/** Closes the folder. */
async function readFolder({ handle, folder, name, depth }, wanted, reading) {
    try {
        const inside = pathOf(handle, folder);
        // One after the other: a list of all of them would be as large as the benchmark's memory.
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(inside)) {
            reading.names += 1;
            if (reading.names > MOST_NAMES)
                reading.problems.push(`the benchmark wrote more than ${MOST_NAMES} files`);
            if (reading.problems.length > 0)
                return;
            const full = name === '' ? entry.name : `${name}/${entry.name}`;
            const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(inside, entry.name);
            if (entry.isDirectory()) {
                const leads = wanted.start.startsWith(`${full}/`) || `${full}/`.startsWith(wanted.start);
                if (!leads || depth >= DEEPEST)
                    continue;
                const next = await openInside(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
                await readFolder({ handle: next, folder: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name), name: full, depth: depth + 1 }, wanted, reading);
            }
            else if (wanted.fits(full)) {
                await readFile(file, full, reading);
            }
        }
    }
    catch (thrown) {
        reading.problems.push(`${whatIs(name)} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`);
    }
    finally {
        await handle.close();
    }
}
async function readFile(file, name, reading) {
    const handle = await openInside(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((thrown) => thrown);
    if (!isHandle(handle)) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(handle) === 'ENOENT')
            return;
        const why = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(handle) === 'ELOOP' ? 'it is a link, not an ordinary file' : (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(handle);
        reading.problems.push(`the result file ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} cannot be read: ${why}`);
        return;
    }
    try {
        const { size, isFile } = await handle.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
        if (!isFile) {
            reading.problems.push(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} is not an ordinary file`);
            return;
        }
        if (reading.files.length >= MOST_FILES) {
            reading.problems.push(`more than ${MOST_FILES} files fit results.path`);
            return;
        }
        const buffer = Buffer.alloc(Math.min(size, MOST_BYTES - reading.bytes));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        const truncated = size > MOST_BYTES - reading.bytes;
        reading.bytes += bytesRead;
        const text = buffer.subarray(0, bytesRead).toString('utf8');
        reading.files.push({ path: reading.single ? '' : name, text, bytes: size, truncated });
    }
    finally {
        await handle.close();
    }
}
function whatIs(name) {
    return name === '' ? 'the folder of results' : `the folder of results ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)}`;
}
function openInside(file, flags) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | flags);
}
/** By its handle where the kernel offers that: whatever its name leads to by now. */
function pathOf(handle, folder) {
    return process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : folder;
}
function isHandle(value) {
    return typeof value === 'object' && value !== null && 'fd' in value && 'close' in value;
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
