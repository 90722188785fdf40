export const id = 5740;
export const ids = [5740];
export const modules = {

/***/ 45740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clean: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony export sentences */
/* harmony import */ var _io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65739);
/* harmony import */ var _io_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(324);
/* harmony import */ var _io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44255);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32280);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33699);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _text_safe_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27052);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4771);
/** `pinbench clean`: removes what earlier runs have left; without it each run does the same as it starts, as far as it is quick. */








/** Exit code: 0 everything found was removed, 4 something is left. Throws a usage error for a size that is none. */
async function clean(options) {
    const dryRun = options.dryRun === true;
    const cacheBytes = options.cache === undefined ? null : (0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBytes */ .z_)(options.cache);
    const everybody = process.getuid?.() === 0;
    const folders = await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .sweepScratch */ .Dq)([], { until: Number.POSITIVE_INFINITY, everybody, dryRun });
    const found = folders.map(({ folder, problem }) => ({ kind: 'folder', name: folder, problem, bytes: null }));
    if (!dryRun) {
        const { restoreHost } = await Promise.all(/* import() */[__webpack_require__.e(6954), __webpack_require__.e(1923)]).then(__webpack_require__.bind(__webpack_require__, 56954));
        const { sweepCgroups } = await __webpack_require__.e(/* import() */ 1621).then(__webpack_require__.bind(__webpack_require__, 31621));
        for (const sentence of restoreHost())
            (0,_io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .screenProgress */ .M)((0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .errorScreen */ .Pz)(), _text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .progressText */ .l_).warning(sentence);
        await sweepCgroups(_io_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerIsGone */ .BP);
    }
    const engine = await ofEngine(options.unused, cacheBytes, dryRun);
    found.push(...(engine ?? []));
    const left = found.filter(({ problem }) => problem !== null);
    if (options.json === true)
        (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(`${(0,_text_safe_json_js__WEBPACK_IMPORTED_MODULE_6__/* .safeJson */ .o)({ dryRun, engine: engine !== null, found }, 2)}\n`);
    else
        (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(`${sentences(found, dryRun, engine !== null).join('\n')}\n`);
    return left.length > 0 ? 4 : 0;
}
/** null without an engine. */
async function ofEngine(unusedDays, cacheBytes, dryRun) {
    const { readDockerSettings } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 36292));
    const { reachEngine } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 68429));
    const engine = await reachEngine(readDockerSettings());
    if (engine === null)
        return null;
    const { sweepCacheMounts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(4545)]).then(__webpack_require__.bind(__webpack_require__, 3429));
    const { listLeftContainers, sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 56506));
    const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(5184)]).then(__webpack_require__.bind(__webpack_require__, 38204));
    const { cacheBeyond, pruneBuildCache, sweepImages, USUAL_CACHE } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 47888));
    const found = (await listLeftContainers(engine, _io_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerIsGone */ .BP)).map((id) => ({
        kind: 'container',
        name: id.slice(0, 12),
        problem: null,
        bytes: null,
    }));
    if (!dryRun) {
        await sweepContainers(engine, _io_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerIsGone */ .BP);
        await releaseImages(engine, _io_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerIsGone */ .BP);
    }
    const sweep = { unusedDays, most: Number.POSITIVE_INFINITY, dryRun, sizes: true };
    for (const { image, problem, bytes } of await sweepImages(engine, sweep, Date.now() / 1000)) {
        found.push({ kind: 'image', name: image, problem, bytes });
    }
    const signal = new AbortController().signal;
    const { mounts, bytes } = await sweepCacheMounts(engine, sweep, Date.now() / 1000, signal);
    if (mounts.length > 0) {
        const name = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(mounts.length, 'cache mount')}, ${inMiB(bytes)}`;
        found.push({ kind: 'build cache', name, problem: null, bytes });
    }
    const bound = cacheBytes === null ? USUAL_CACHE : { bytes: cacheBytes, unusedHours: 0 };
    const freed = dryRun
        ? await cacheBeyond(engine, bound, mounts, Date.now() / 1000, signal)
        : await pruneBuildCache(engine, bound, signal);
    if (freed > 0) {
        const name = `${dryRun ? 'up to ' : ''}${inMiB(freed)}`;
        found.push({ kind: 'build cache', name, problem: null, bytes: freed });
    }
    return found;
}
function inMiB(bytes) {
    return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}
/** Lines for people: each thing, and what all of it comes to. */
function sentences(found, dryRun, hasEngine) {
    const verb = dryRun ? 'would remove' : 'removed';
    const lines = found.map(({ kind, name, problem }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(problem === null ? `${verb} ${kind} ${name}` : `left ${kind} ${name}: ${problem}`, 400));
    if (found.length === 0)
        lines.push('nothing was left by earlier runs');
    lines.push(...total(found, dryRun));
    if (!hasEngine)
        lines.push('no Docker engine answers: containers, images and build cache were not inspected');
    return lines;
}
/** Folders and containers are not measured, nor images of an engine that does not say: the bytes are those that are known. */
function total(found, dryRun) {
    const gone = found.filter(({ problem }) => problem === null);
    if (gone.length === 0)
        return [];
    const counts = ['folder', 'container', 'image'].flatMap((kind) => {
        const count = gone.filter((one) => one.kind === kind).length;
        return count === 0 ? [] : [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(count, kind)];
    });
    const known = gone.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    const atLeast = gone.some(({ bytes }) => bytes === null) ? 'at least ' : '';
    // What a prune of the build cache frees is an estimate until it is done.
    const freed = known === 0 ? [] : [dryRun ? `about ${inMiB(known)} would be freed` : `${atLeast}${inMiB(known)} freed`];
    return [`in all: ${[...counts, ...freed].join(', ')}`];
}


/***/ }),

/***/ 28977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72396);
/**
 * Removes a folder that somebody hostile has filled. Links are removed, never followed; folders without permission get it
 * first; names may be nested deeper than a path may be long. What belongs to another user may have to stay.
 */




/** O_PATH of <fcntl.h>: a handle that only says which folder it is, and needs no permission on it. */
const O_PATH = 0o10000000;
/** Each level holds a file descriptor; what lies deeper is moved up first. */
const DEEPEST = 24;
/** Answers why something is left, a sentence; null when all is gone. `until`: milliseconds of `performance.now()`. */
async function removeFolder(folder, until = Number.POSITIVE_INFINITY) {
    const removal = new Removal(until);
    try {
        if (process.platform === 'linux')
            await removal.folder(Buffer.from(folder), 0);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: _plan_retries_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_REMOVAL */ .eb.retries });
    }
    catch (thrown) {
        // A benchmark may put a link or a file in the place of its folder.
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOTDIR')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(folder).catch((again) => removal.keep(again));
        else
            removal.keep(thrown);
    }
    return removal.problem;
}
class Removal {
    problem = null;
    #until;
    #top = '';
    #movedUp = 0;
    constructor(until) {
        this.#until = until;
    }
    /** The first reason is the one to tell; what is gone already is as wanted. */
    keep(thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'ENOENT')
            this.problem ??= (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown).replaceAll(/\/proc\/self\/fd\/\d+\//g, '');
    }
    async folder(name, depth) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(name, O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            // Everything in it is named through this handle, so that no name on the way to it can become a link.
            const here = `/proc/self/fd/${handle.fd}`;
            if (((await handle.stat()).mode & 0o700) !== 0o700)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(here, 0o700).catch((thrown) => this.keep(thrown));
            if (depth > DEEPEST) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(name, `${this.#top}/.moved-up-${this.#movedUp}`);
                this.#movedUp += 1;
                return;
            }
            if (depth === 0)
                this.#top = here;
            await this.#empty(here, depth);
            // What was moved up in the meantime has to go as well.
            for (let seen = 0; depth === 0 && seen !== this.#movedUp;) {
                seen = this.#movedUp;
                await this.#empty(here, depth);
            }
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(name);
    }
    async #empty(here, depth) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(here, { withFileTypes: true, encoding: 'buffer' })) {
            if (performance.now() > this.#until) {
                this.problem ??= 'there was more in it than could be removed in time';
                return;
            }
            const name = Buffer.concat([Buffer.from(`${here}/`), entry.name]);
            await (entry.isDirectory() ? this.folder(name, depth + 1) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(name)).catch((thrown) => this.keep(thrown));
        }
    }
}


/***/ }),

/***/ 65739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ sweepScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   dj: () => (/* binding */ makeOutputs),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(324);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28977);
/** Folders of this process alone, gone when it ends; those of processes that were killed go when the next one starts. */







/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
const SHARED_MEMORY = '/dev/shm';
/** "pinbench-", the owner's mark, and what mkdtemp or inMemory() add. */
const OURS = /^pinbench-([0-9a-f]{8}-\d+-\d+(?:-\d+)?)-[A-Za-z0-9]{6}(?:-[0-9a-f]{8})?$/;
/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
async function makeScratch(parent = node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, `pinbench-${(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerMark */ .$R)()}-`)).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`no temporary folder could be made in ${parent}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            fix: 'free some space or set TMPDIR',
        });
    });
}
/**
 * Where benchmarks write their files. In memory where the host has a tmpfs for it: its pages count as the benchmark's own,
 * so the memory limit bounds what it can write, and no disk is filled or disturbs the measurement. Else the scratch folder.
 */
async function makeOutputs(scratch) {
    // In a container /dev/shm is its own, and the engine, which is outside, would mount another.
    const shared = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(SHARED_MEMORY).catch(() => null);
    if (!(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .seesWholeMachine */ .hK)() || shared === null || Number(shared.type) !== TMPFS)
        return scratch;
    const folder = inMemory(scratch);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
        return folder;
    }
    catch {
        // Not ours to write to: a disk will do.
        return scratch;
    }
}
/** What cannot be removed is a sentence for `warn`: by then everything has been measured and said. */
async function removeScratch(scratch, warn) {
    for (const folder of [inMemory(scratch), scratch]) {
        const problem = await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder);
        if (problem !== null) {
            warn(`${folder} could not be removed (${problem}); \`pinbench clean\` and later runs try again`);
        }
    }
}
/**
 * Removes what killed processes have left: only folders that bear the mark of one that is certainly gone, and only this
 * user's own; `everybody`: also those of others, for root. `until` as for removeFolder().
 */
async function sweepScratch(parents, how) {
    const found = [];
    for (const parent of new Set([...parents, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir(), SHARED_MEMORY])) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
        for (const name of names.filter((candidate) => (0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerIsGone */ .BP)(OURS.exec(candidate)?.[1] ?? ''))) {
            if (performance.now() > how.until)
                return found;
            const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, name);
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null);
            if (stat?.isDirectory() !== true || !(how.everybody || stat.uid === process.getuid?.()))
                continue;
            found.push({ folder, problem: how.dryRun ? null : await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder, how.until) });
        }
    }
    return found;
}
/** mkdtemp's name is unique in its folder only, so that folder is in this one as well. */
function inMemory(scratch) {
    const where = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(scratch)).digest('hex').slice(0, 8);
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(SHARED_MEMORY, `${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(scratch)}-${where}`);
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   BP: () => (/* binding */ ownerIsGone),
/* harmony export */   hK: () => (/* binding */ seesWholeMachine),
/* harmony export */   n: () => (/* binding */ fieldsOfStat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Who a container, a folder or a cgroup belongs to: a mark that is unique to one process of one boot, so that only what the
 * dead have left is swept.
 */

/** The machine's first process id namespace: PROC_PID_INIT_INO of <linux/proc_ns.h>. */
const FIRST_NAMESPACE = '4026531836';
/**
 * e.g. "3f2a9c41-4711-889021": boot, process id, the process's start time in clock ticks. In a container the namespace
 * follows that the process id belongs to, since that number means somebody else outside.
 */
function ownerMark(pid = process.pid) {
    const namespace = pidNamespace();
    const mark = `${bootId()}-${pid}-${startTime(pid) ?? '0'}`;
    return namespace === FIRST_NAMESPACE ? mark : `${mark}-${namespace}`;
}
/** True when the process that left this mark is certainly no longer running on this host. */
function ownerIsGone(mark) {
    const match = /^([0-9a-f]{8})-(\d+)-(\d+)(?:-(\d+))?$/.exec(mark);
    if (match === null)
        return false;
    const [, boot, pid, start, namespace = FIRST_NAMESPACE] = match;
    if (boot !== bootId())
        return true;
    // Of another container's processes nothing can be known here.
    return namespace === pidNamespace() && startTime(Number(pid)) !== start;
}
/** Whether process ids here are the machine's own, not a container's. */
function seesWholeMachine() {
    return pidNamespace() === FIRST_NAMESPACE;
}
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        // Not Linux.
        return '0';
    }
}
function bootId() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    }
    catch {
        // Not Linux: without a boot id nothing is ever called dead.
        return 'no-bootid';
    }
}
/** Fields of /proc/PID/stat after the name, which may itself hold spaces and brackets: [0] is the state, field 3. */
function fieldsOfStat(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
/** Field 22 of /proc/PID/stat. */
function startTime(pid) {
    try {
        return fieldsOfStat((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 44255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ screenProgress)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32280);


/** `clean` makes untrusted text harmless for this screen. */
function screenProgress(screen, clean) {
    let timer;
    const clear = () => {
        if (timer === undefined)
            return;
        clearInterval(timer);
        timer = undefined;
        screen.write(_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .ERASE_LINE */ .Qd);
    };
    const print = (text) => {
        clear();
        screen.write(`${text
            .split('\n')
            .map((line) => clean(line.replaceAll(_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL, ' ')))
            .join('\n')}\n`);
    };
    return {
        stage: (text) => print(text),
        line: (text) => print(`  ${text}`),
        warning: (text) => print(`warning: ${text}`),
        live(render) {
            clear();
            if (!screen.isTerminal)
                return;
            const draw = () => screen.write(`${_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .ERASE_LINE */ .Qd}${`  ${clean(render())}`.slice(0, screen.columns - 1)}`);
            timer = setInterval(draw, 1000);
            // A forgotten line must not keep the program alive.
            timer.unref();
            draw();
        },
        done: clear,
    };
}


/***/ }),

/***/ 72396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ DATA_BRANCH_LOOK),
/* harmony export */   AY: () => (/* binding */ LEFT_PROCESSES),
/* harmony export */   D0: () => (/* binding */ DATA_BRANCH_PUSH),
/* harmony export */   Ds: () => (/* binding */ DATA_BRANCH_CALL),
/* harmony export */   E5: () => (/* binding */ GIT_CALL),
/* harmony export */   E8: () => (/* binding */ GITHUB_LIMIT),
/* harmony export */   Hg: () => (/* binding */ HOST_LOCK),
/* harmony export */   LQ: () => (/* binding */ CGROUP_END),
/* harmony export */   R_: () => (/* binding */ SHIELD_PAUSE),
/* harmony export */   Ti: () => (/* binding */ HOST_TURN),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   Xy: () => (/* binding */ SHIELD_SWEEP),
/* harmony export */   ag: () => (/* binding */ ARTIFACT_DOWNLOAD),
/* harmony export */   bA: () => (/* binding */ SHIELD_REMOVAL),
/* harmony export */   dt: () => (/* binding */ CGROUP_FOLDERS),
/* harmony export */   eb: () => (/* binding */ FOLDER_REMOVAL),
/* harmony export */   fd: () => (/* binding */ ENGINE_SIGN),
/* harmony export */   g2: () => (/* binding */ TAKEN_CPUS),
/* harmony export */   wR: () => (/* binding */ GITHUB_REQUEST),
/* harmony export */   ys: () => (/* binding */ CONFINING)
/* harmony export */ });
/**
 * What pinbench tries again, how often and after how long: each repeat of the program is a row here. Whatever may have
 * been carried out is only repeated where doing it twice does no harm; a POST to GitHub never is.
 */
/** A request that failed on the way or at GitHub (5xx), unless it is a POST; the comment, once it is known not to be there. */
const GITHUB_REQUEST = { tries: 4, firstWait: 1, longestWait: 4, isSpread: false };
/**
 * A request that GitHub was too busy for (429, or 403 with a limit), so that it was not carried out; its tries count with
 * the others. The waits are GitHub's own advice where it names no time, and one beyond the longest is not waited for.
 */
const GITHUB_LIMIT = { firstWait: 60, longestWait: 120 };
/** A workflow artifact whose download broke off. The upload is the library's, which tries each request five times. */
const ARTIFACT_DOWNLOAD = { tries: 3, firstWait: 1, longestWait: 2, isSpread: false };
/** A git call to the remote of the clone when it cannot be reached: half a minute of waiting. */
const GIT_CALL = { tries: 7, firstWait: 1, longestWait: 10, isSpread: false };
/** The same for the data branch; fifty writers with a second each for a push do not stand in each other's way. */
const DATA_BRANCH_CALL = { tries: 7, firstWait: 0.5, longestWait: 10, isSpread: true };
/** Looks at a data branch that changes under each, before it is called a race that never ends. */
const DATA_BRANCH_LOOK = { tries: 20, firstWait: 0.5, longestWait: 0.5, isSpread: true };
/** A commit on the data branch, made anew while others are first, for so long. */
const DATA_BRANCH_PUSH = {
    tries: Number.POSITIVE_INFINITY,
    firstWait: 0.5,
    longestWait: 10,
    isSpread: true,
    patienceSeconds: 600,
    // A push that is refused while the branch stands still meets another one that has not ended; so often, it meets none.
    mostUnmoved: 6,
};
/** CPUs that `auto` chose and others have, all invocations together. */
const TAKEN_CPUS = { mostMs: 600_000, pollMs: 2000 };
/** This host, while another run measures on it: without end for one's own runs, so long for other users'. */
const HOST_TURN = { mostMs: 6 * 3_600_000, pollMs: 200 };
/** The shield's lock, until its holder lets go or has ended. */
const HOST_LOCK = { pollMs: 200 };
/** Whether the engine still answers, once the output of a container has ended. */
const ENGINE_SIGN = { pollMs: 500 };
/** Processes of a cgroup that were told to end, and then its folder, which stays busy for a moment. */
const CGROUP_END = { patienceMs: 5000, killMs: 5, removeMs: 10 };
/** Folders for a cgroup, when another pinbench that ends removes an empty one above it between two steps. */
const CGROUP_FOLDERS = { tries: 11 };
/** Processes that a benchmark left elsewhere: each may start another one while it is looked for. */
const LEFT_PROCESSES = { tries: 20, pollMs: 5 };
/** `taskset` for a process with its threads: one that ends while taskset goes through them makes it fail. */
const CONFINING = { tries: 5 };
/** Moves off the benchmark's CPUs. Where processes are started faster than they can be moved there is no end to it. */
const SHIELD_SWEEP = {
    passes: 500,
    // Moves of one task before it cannot be moved: the kernel passes over one that is ending, for a while.
    patient: 200,
    // For a look in passing, which must not hold up anything: what is stuck now is tried again at the next.
    inPassing: 2,
};
/** A folder of the shield that is removed with tasks in it. */
const SHIELD_REMOVAL = {
    passes: 100,
    // A task that is still there after so many moves is ending, or cannot be moved.
    moves: 3,
    // Looks at a folder that is in use, with a pause before most: about five seconds.
    looks: 500,
};
/** Before most looks and moves of the shield. */
const SHIELD_PAUSE = { pauseMs: 10 };
/** A folder that something is still writing into; Node's own waits. Linux has a removal of ours, which needs none. */
const FOLDER_REMOVAL = { retries: 3 };
/** Seconds to wait after that many tries, from 1; null when there must be no other. `random`: evenly over 0 to 1. */
function waitAfter(retries, tries, random = () => 0.5) {
    if (tries >= retries.tries)
        return null;
    const mean = Math.min(retries.longestWait, retries.firstWait * 2 ** (tries - 1));
    return retries.isSpread ? mean * 2 * random() : mean;
}


/***/ }),

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */
/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;
/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
function safeJson(value, indent = 0) {
    // `##[` can only be inside a string, where the escape means the same character.
    return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 12719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   J3: () => (/* binding */ withoutNoise),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Decimal numbers with their thousands apart, as `Intl.NumberFormat('en-US')` writes them: its own data take 8 MB, and making a
 * formatter takes longer than a thousand numbers do here.
 */
/** "-12,345.60" of "-12345.60"; no number that is nothing but zeros has a sign. */
function grouped(text) {
    const unsigned = text.startsWith('-') ? text.slice(1) : text;
    const point = unsigned.indexOf('.');
    const whole = point < 0 ? unsigned : unsigned.slice(0, point);
    const sign = unsigned === text || /^[0.]+$/.test(unsigned) ? '' : '-';
    if (whole.length <= 3)
        return sign + unsigned;
    const first = whole.length % 3 || 3;
    let apart = whole.slice(0, first);
    for (let at = first; at < whole.length; at += 3)
        apart += `,${whole.slice(at, at + 3)}`;
    return sign + apart + unsigned.slice(whole.length);
}
/**
 * A finite number with at most so many significant digits, without needless zeros. Halves go away from zero, as the
 * number is written: 1.0005 becomes 1.001, although its bits are a little less.
 */
function significant(value, most) {
    // The fewest digits that are this number and no other: "1.0005e+0".
    const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const isUp = (digits[most] ?? '0') >= '5';
    const kept = String(Number(digits.slice(0, most)) + (isUp ? 1 : 0));
    // Places after the point of the last digit kept; a carry (9,999.5) makes it one digit more.
    const places = Math.min(digits.length, most) - 1 - Number(exponent);
    return grouped((value < 0 ? '-' : '') + placed(kept, places));
}
/**
 * The number without the noise of binary fractions: what is exact to so many significant digits, and no more, has none
 * beyond them. "44999.999999999985" becomes 45000.
 */
function withoutNoise(value, digits = 15) {
    const clean = Number(value.toPrecision(digits));
    return Number.isFinite(clean) ? clean : value;
}
/** The whole number `digits` divided by 10 ** `places`. */
function placed(digits, places) {
    if (places <= 0)
        return digits + '0'.repeat(-places);
    const padded = digits.padStart(places + 1, '0');
    const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
    return text.replace(/\.?0+$/, '');
}


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   qY: () => (/* binding */ looseQuantity),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12719);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);




/** A number and any unit, known or not, in its normal spelling; null when the text is something else. */
function looseQuantity(text) {
    // The bound keeps every pattern below cheap on hostile text.
    if (text.length > 100)
        return null;
    const trimmed = text.trim();
    const seconds = compoundSeconds(trimmed, 2);
    if (seconds !== null)
        return { value: seconds, unit: 's' };
    // A unit has no digits: "0x10", "1,234", "1.2.3" and "12 ± 3 ms" are not read as something they are not.
    const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*((?:[%\p{L}][^\d\p{C}]*)?)$/u.exec(trimmed);
    const value = Number(match?.[1]);
    return match !== null && Number.isFinite(value) ? { value, unit: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUnit */ .cF)(match[2] ?? '') } : null;
}
/** A number with a known unit, or with none (unit ''). Throws a usage error that names the nearest known unit. */
function parseQuantity(text) {
    const quantity = typeof text === 'number' ? { value: text, unit: '' } : looseQuantity(text);
    if (quantity === null || !Number.isFinite(quantity.value)) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} is not a quantity`, { expected: 'a number and its unit, such as "80 MiB/s"' });
    }
    if (_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.has(quantity.unit))
        return quantity;
    const near = nearestUnit(quantity.unit);
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} has the unknown unit ${quote(quantity.unit)}`, {
        expected: 'a unit such as ns, ms, s, MiB, MB/s, MiB/s, ops/s, allocs or %',
        ...(near === undefined ? {} : { fix: `did you mean ${quote(near)}?${caseNote(quantity.unit, near)}` }),
    });
}
/** Seconds. One part or several, longest first: "20m", "90 s", "1h30m", "500 ms"; here, and only here, "m" is minutes. */
function parseDuration(text) {
    const seconds = text.length > 100 ? null : compoundSeconds(text.trim(), 1);
    if (seconds !== null)
        return seconds;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} is not a duration`, {
        expected: 'a time with its unit, such as "90s", "1h30m" or "500 ms"',
    });
}
function compoundSeconds(text, fewestParts) {
    const part = /\s*(\d+(?:\.\d+)?)\s*([a-zµμ]+)/y;
    let parts = 0;
    let total = 0;
    let previous = Number.POSITIVE_INFINITY;
    while (part.lastIndex < text.length) {
        const match = part.exec(text);
        const unit = _units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.get(match?.[2] === 'm' ? 'min' : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUnit */ .cF)(match?.[2] ?? ''));
        if (match === null || unit?.dimension !== 'time' || unit.factor >= previous)
            return null;
        total += Number(match[1]) * unit.factor;
        previous = unit.factor;
        parts += 1;
    }
    return parts >= fewestParts && Number.isFinite(total) ? total / 1e9 : null;
}
/**
 * Whole bytes. A number, or digits alone, are bytes; "GiB" is binary and "GB" decimal; a lone letter ("1g") and "Gi" are
 * binary, as container engines and Kubernetes have it.
 */
function parseBytes(text) {
    const quantity = typeof text === 'number' ? { value: text, unit: 'B' } : (lettered(text) ?? looseQuantity(text));
    const isSize = quantity !== null && quantity.value >= 0 && !/bit|\//.test(quantity.unit);
    const bytes = Math.round((isSize ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(quantity.value, quantity.unit || 'B', 'B') : null) ?? -1);
    if (bytes >= 0 && Number.isSafeInteger(bytes))
        return bytes;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} is not a size`, { expected: 'bytes with their unit, such as "4GiB" or "512 MiB"' });
}
function lettered(text) {
    const match = text.length > 100 ? null : /^(\d+(?:\.\d+)?)\s*([kmgt])i?$/i.exec(text.trim());
    const power = ' kmgt'.indexOf((match?.[2] ?? ' ').toLowerCase());
    return match === null ? null : { value: Number(match[1]) * 1024 ** power, unit: 'B' };
}
/** For people: four significant digits, thousands apart, in the unit it came with: "2,807 MiB/s". */
function formatQuantity(value, unit) {
    const isPlain = value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15);
    const number = isPlain ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1)(value, 4) : Number(value.toPrecision(4)).toExponential();
    return unit === '' ? number : `${number} ${unit}`;
}
/** Of a size in letters of one case. */
function caseNote(unit, near) {
    return /^[kmgt]b\b/i.test(unit) && near.toLowerCase() === unit.toLowerCase()
        ? ` ${quote(unit)} could be bits or bytes`
        : '';
}
/** The known unit with the same letters in another case, else that which takes the fewest changed letters, when that is few enough to be a slip. */
function nearestUnit(unit) {
    let near = [..._units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.keys()].find((known) => known.toLowerCase() === unit.toLowerCase());
    if (near !== undefined)
        return near;
    let fewest = Math.max(1, Math.floor(unit.length / 3)) + 1;
    for (const known of _units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.keys()) {
        const changes = known === '' ? fewest : lettersChanged(unit.slice(0, 40), known);
        if (changes < fewest)
            [near, fewest] = [known, changes];
    }
    return near;
}
/** Levenshtein's distance, row by row (Wagner and Fischer, 1974). */
function lettersChanged(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (const [line, letter] of [...from].entries()) {
        const next = [line + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const swapped = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
            next.push(Math.min(swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? to.length;
}
function quote(text) {
    return typeof text === 'number' ? String(text) : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text, 76);
}


/***/ }),

/***/ 83839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   cF: () => (/* binding */ normalUnit)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12719);

const timeUnits = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, min: 6e10, h: 3.6e12, d: 8.64e13 };
/** In bits. "k", "M", "G" are decimal, "Ki", "Mi", "Gi" binary, everywhere. */
// biome-ignore format: a line for each kind
const byteUnits = {
    bit: 1, kbit: 1e3, Mbit: 1e6, Gbit: 1e9,
    B: 8, kB: 8e3, MB: 8e6, GB: 8e9, TB: 8e12,
    KiB: 8 * 2 ** 10, MiB: 8 * 2 ** 20, GiB: 8 * 2 ** 30, TiB: 8 * 2 ** 40,
};
/** Costs, less of which is better. They may be given per operation ("ns/op"), which is still a cost of one thing. */
const costs = {
    time: timeUnits,
    bytes: byteUnits,
    allocations: { allocs: 1 },
    cycles: { cycles: 1 },
    instructions: { instructions: 1 },
};
/** Things that are counted: without a direction alone, better when there are more of them per second. */
const counted = 'ops req iter items elem rows records lines events msgs calls queries txns frames tokens'.split(' ');
/** Other spellings; words in lowercase letters may have an "s" as well. */
// biome-ignore format: a line for each kind
const spellings = {
    ns: 'nsec nano nanosecond', us: 'usec micro microsecond', ms: 'msec milli millisecond',
    s: 'sec second', min: 'mins minute', h: 'hr hour', d: 'day',
    bit: 'bits', B: 'byte', kB: 'KB kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte',
    KiB: 'kibibyte', MiB: 'mebibyte', GiB: 'gibibyte', TiB: 'tebibyte',
    ops: 'op operation', req: 'reqs request', iter: 'it iters iteration', items: 'item', elem: 'elems element',
    rows: 'row', records: 'record', lines: 'line', events: 'event', msgs: 'msg message', calls: 'call', queries: 'query',
    txns: 'txn transaction', frames: 'frame', tokens: 'token',
    allocs: 'alloc allocation', cycles: 'cycle', instructions: 'instruction instr', '%': 'percent pct',
    'req/s': 'rps', 'queries/s': 'qps', 'frames/s': 'fps',
    'bit/s': 'bps', 'kbit/s': 'kbps', 'Mbit/s': 'Mbps', 'Gbit/s': 'Gbps',
};
/** Every unit under its normal spelling; '' is a plain number. */
const units = unitTable();
const exact = spellingTable();
const anyCase = caselessTable();
/** The normal spelling of one word of a unit, or undefined when the word is not known. */
function spelled(word) {
    return exact.get(word) ?? anyCase.get(word.toLowerCase());
}
function unitTable() {
    const table = new Map([
        ['', { dimension: 'none', factor: 1, better: null }],
        ['%', { dimension: 'share', factor: 1, better: null }],
    ]);
    const addRates = (name, dimension, factor) => {
        for (const [time, length] of Object.entries(timeUnits)) {
            // Counted per day, the longest unit of time, so that factors stay whole.
            const perDay = factor * (8.64e13 / length);
            table.set(`${name}/${time}`, { dimension: `${dimension} rate`, factor: perDay, better: 'higher' });
        }
    };
    for (const [dimension, members] of Object.entries(costs)) {
        for (const [name, factor] of Object.entries(members)) {
            for (const per of ['', '/op', '/iter', '/call'])
                table.set(name + per, { dimension, factor, better: 'lower' });
            if (members === byteUnits)
                addRates(name, dimension, factor);
        }
    }
    for (const name of counted) {
        for (const [prefix, factor] of Object.entries({ '': 1, k: 1e3, M: 1e6, G: 1e9 })) {
            table.set(prefix + name, { dimension: name, factor, better: null });
            addRates(prefix + name, name, factor);
        }
    }
    return table;
}
function spellingTable() {
    const table = new Map();
    for (const name of units.keys())
        if (!name.includes('/'))
            table.set(name, name);
    for (const [name, others] of Object.entries(spellings)) {
        for (const other of others.split(' ')) {
            table.set(other, name);
            if (/^[a-z]+$/.test(other))
                table.set(`${other}s`, name);
        }
    }
    for (const name of Object.keys(byteUnits))
        if (!name.endsWith('bit'))
            table.set(`${name}ps`, `${name}/s`);
    return table;
}
/** Letter case is forgiven only in words of three letters or more that mean one thing in any case: "mib" yes, "mb" no. */
function caselessTable() {
    const [table, unclear] = [new Map(), new Set()];
    for (const [spelling, name] of exact) {
        const lower = spelling.toLowerCase();
        if (lower.length < 3 || (table.get(lower) ?? name) !== name)
            unclear.add(lower);
        table.set(lower, name);
    }
    for (const lower of unclear)
        table.delete(lower);
    return table;
}
/** The usual spelling of a unit ("MiB/sec" -> "MiB/s", "μs" -> "us"); an unknown unit comes back trimmed. */
function normalUnit(text) {
    if (units.has(text))
        return text;
    const kept = text.trim();
    if (kept.length > 60)
        return kept;
    const parts = kept
        .replace(/[µμ]/g, 'u')
        .replace(/ per |_per_/g, '/')
        .split('/');
    const [top, bottom] = parts.map((part) => spelled(part.trim()));
    if (top === undefined || parts.length > 2)
        return kept;
    if (parts.length === 1)
        return top;
    // "ops" and "calls" are counted, one of them is what a cost is of: "ns/op".
    const ratio = `${top}/${bottom === 'ops' || bottom === 'calls' ? bottom.slice(0, -1) : bottom}`;
    return units.has(ratio) ? ratio : kept;
}
/** The value in another unit, of 15 significant digits; null when either unit is unknown, they measure different things, or it is too large. */
function convert(value, from, to) {
    const [source, target] = from === to ? [to, to] : [normalUnit(from), normalUnit(to)];
    if (source === target)
        return value;
    const [a, b] = [units.get(source), units.get(target)];
    if (a === undefined || b === undefined || a.dimension !== b.dimension)
        return null;
    const exact = (value * a.factor) / b.factor;
    const converted = Number.isFinite(exact) ? exact : value * (a.factor / b.factor);
    return Number.isFinite(converted) ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNoise */ .J3)(converted) : null;
}
/** Time, memory, allocations, cycles: lower. Rates per time: higher. Anything else: not known. */
function directionOf(unit) {
    return units.get(normalUnit(unit))?.better ?? null;
}


/***/ })

};
