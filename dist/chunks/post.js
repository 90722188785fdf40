export const id = 6756;
export const ids = [6756,7768];
export const modules = {

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

/***/ 47768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43327);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58503);
/** The job's own channel: outputs, state, annotations, summary. The only importer of @actions/core. */



const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** GitHub drops a step's whole summary above this, and leaves the step green. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n*The summary was cut here: GitHub takes 1 MiB. The whole report is in the artifact.*\n';
function actionsHost() {
    let summaryBytes = 0;
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
        annotate(level, text, location = {}) {
            const { title, file, line } = location;
            ANNOTATE[level](text, {
                ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ title, file, startLine: line }),
            });
        },
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        async writeSummary(markdown) {
            const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
            summaryBytes += Buffer.byteLength(kept);
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(kept).write();
            }
            catch (thrown) {
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.emptyBuffer();
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the step summary could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
            }
            return kept === markdown ? 'whole' : 'cut';
        },
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(text),
    };
}
/** The text, or as many of its whole lines as leave room for the note. */
function fitting(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return '';
    const cut = Buffer.from(markdown).subarray(0, room);
    const end = cut.lastIndexOf('\n');
    return `${end < 0 ? '' : cut.subarray(0, end).toString()}${CUT_NOTE}`;
}


/***/ }),

/***/ 53950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runToEnd)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32280);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33582);
/** How this process ends. Exit code 1 is a verdict, and Node's own answer to whatever nobody handles: here that is 4. */



/** A pipe that nobody reads any more, or a terminal that is gone. */
const CLOSED = ['EPIPE', 'ECONNRESET', 'EIO'];
/**
 * Runs `work` to its exit code; whatever is thrown, here or in a callback, goes to `report`, which answers with one too.
 * A promise that never settles, an output that cannot be written and an exception in a callback all end with 4.
 */
async function runToEnd(work, report) {
    let state = 'working';
    process.exitCode = 4;
    const tell = async (thrown) => {
        try {
            return await report(thrown);
        }
        catch (again) {
            (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(`${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}\n${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(again)}\n`);
            return 4;
        }
    };
    /** What runs is stopped as after a signal, so that no container and no folder stays behind. */
    const breakOff = () => {
        if (state === 'working')
            process.emit('SIGTERM', 'SIGTERM');
        state = 'broken';
        setTimeout(() => process.exit(4), _signals_js__WEBPACK_IMPORTED_MODULE_2__/* .GRACE_MS */ .g).unref();
    };
    for (const [name, stream] of [
        ['output', process.stdout],
        ['error', process.stderr],
    ]) {
        let isKnown = false;
        stream.on('error', (thrown) => {
            if (isKnown)
                return;
            isKnown = true;
            breakOff();
            if (!CLOSED.includes((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? ''))
                void tell(unwritable(name, thrown));
        });
    }
    process.on('uncaughtException', (thrown) => {
        breakOff();
        void tell(thrown);
    });
    process.on('beforeExit', () => {
        if (state !== 'working')
            return;
        state = 'broken';
        void tell(new Error('nothing is left to do, and there is no result'));
    });
    process.on('exit', () => {
        if (state !== 'done')
            process.exitCode = 4;
    });
    // The default would end the process without a word; so the write fails instead.
    process.on('SIGXFSZ', () => undefined);
    const code = await work().catch(tell);
    process.exitCode = code;
    if (state === 'working')
        state = 'done';
}
function unwritable(name, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`standard ${name} could not be written: ${thrown.message}`, {
        expected: 'a terminal, a pipe, or a file on a disk with free space',
        fix: 'free some space, or redirect the output elsewhere',
        cause: thrown,
    });
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

/***/ 33582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   g: () => (/* binding */ GRACE_MS)
/* harmony export */ });
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32280);

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What runs is killed, removed and reported, which may take a while with a slow engine. */
const GRACE_MS = 30_000;
/**
 * Turns the first of them into an abort, so that the container is killed and the run ends as `cancelled`. What has not
 * ended after the grace does not end by itself, a call to the system on a server that is gone for example.
 */
function abortOnSignals(graceMs = GRACE_MS) {
    const controller = new AbortController();
    let grace;
    const onSignal = (name) => {
        controller.abort(new Error(`stopped by ${name}`));
        grace ??= setTimeout(() => {
            (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`error: stopped by ${name}, without an end: something did not finish within ${graceMs / 1000} s\n`);
            process.exit(4);
        }, graceMs).unref();
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            clearTimeout(grace);
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ }),

/***/ 32280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ logScreen),
/* harmony export */   Oi: () => (/* binding */ useColour),
/* harmony export */   Pi: () => (/* binding */ rowStream),
/* harmony export */   Pz: () => (/* binding */ errorScreen),
/* harmony export */   Qd: () => (/* binding */ ERASE_LINE),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   hF: () => (/* binding */ screenWidth),
/* harmony export */   yJ: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/**
 * The only way to the two outputs of this process: whatever a caller forgot to make harmless is harmless after this.
 * Results go to the standard output, progress and errors to the standard error.
 */

/** What a live line begins with: back to its start, and the old one away. */
const ERASE_LINE = '\r\x1b[2K';
/** `colour`: the text is a report of ours that has been coloured. */
function printResult(text, colour = false) {
    process.stdout.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text, colour));
}
function printError(text) {
    process.stderr.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text));
}
function errorScreen() {
    return {
        write: (text) => process.stderr.write(keepErase(text)),
        isTerminal: process.stderr.isTTY === true,
        columns: process.stderr.columns ?? 80,
    };
}
/** Of an Actions job: one stream, no terminal. */
function logScreen() {
    return { write: (text) => process.stdout.write(keepErase(text)), isTerminal: false, columns: 200 };
}
/** For rows of data. A person's terminal gets them made harmless, a file or another program as they are. */
function rowStream() {
    return { stream: process.stdout, clean: process.stdout.isTTY === true ? _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI : (text) => text };
}
/** https://no-color.org, and never into a pipe. */
function useColour() {
    return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}
function screenWidth() {
    return process.stdout.columns ?? 120;
}
function keepErase(text) {
    return text.startsWith(ERASE_LINE) ? `${ERASE_LINE}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text.slice(ERASE_LINE.length))}` : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text);
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ invalidOutput),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _S: () => (/* binding */ asKnown),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kN: () => (/* binding */ PinbenchError),
/* harmony export */   kv: () => (/* binding */ infrastructureError)
/* harmony export */ });
/**
 * An error a person can act on: what happened (with the offending value), what was expected, what to do.
 * Anything thrown that is not one of these is a bug in pinbench and is printed with its stack.
 */
class PinbenchError extends Error {
    kind;
    expected;
    fix;
    constructor(kind, happened, more = {}) {
        super(happened, more.cause === undefined ? undefined : { cause: more.cause });
        this.name = 'PinbenchError';
        this.kind = kind;
        this.expected = more.expected;
        this.fix = more.fix;
    }
    /** What a process that fails with it ends with. */
    get exitCode() {
        const codes = { usage: 2, benchmark: 3, infrastructure: 4 };
        return codes[this.kind];
    }
    /** The whole error as text: one line per part. */
    sentence() {
        const lines = [this.message];
        if (this.expected !== undefined)
            lines.push(`  expected: ${this.expected}`);
        if (this.fix !== undefined)
            lines.push(`  to fix:   ${this.fix}`);
        return lines.join('\n');
    }
}
/** Wrong use or configuration: exit code 2. */
function usageError(happened, more) {
    return new PinbenchError('usage', happened, more);
}
/** The infrastructure failed (engine, network, disk, git), never the benchmark: exit code 4. */
function infrastructureError(happened, more) {
    return new PinbenchError('infrastructure', happened, more);
}
/** What the benchmark printed cannot be used: run status `invalid output`, exit code 3. */
function invalidOutput(happened, more) {
    return new PinbenchError('benchmark', happened, more);
}
/** What a system call says when the machine has run out of something, wherever that happens. */
const EXHAUSTED = {
    ENOSPC: 'free some space on the disk, or use another one',
    EDQUOT: 'free some space, or raise the quota',
    EFBIG: 'raise the limit of a file’s size (ulimit -f)',
    EMFILE: 'raise the limit of open files (ulimit -n)',
    ENFILE: 'close programs with many open files',
    ENOMEM: 'free some memory',
    EAGAIN: 'raise the limit of processes (ulimit -u), or end some',
    EROFS: 'use a writable folder',
    EIO: 'check the disk',
    ESTALE: 'mount the network file system again',
};
/** As an error for a person, where it is one: a machine that has run out of something is no defect. Null for a defect. */
function asKnown(thrown) {
    if (thrown instanceof PinbenchError)
        return thrown;
    const code = codeOf(thrown) ?? '';
    if (code === 'ERR_MODULE_NOT_FOUND') {
        return infrastructureError(`a file of pinbench itself is missing: ${messageOf(thrown)}`, {
            expected: 'the whole dist/ folder of one release',
            fix: 'install it again',
        });
    }
    const fix = EXHAUSTED[code];
    if (fix !== undefined)
        return infrastructureError(messageOf(thrown), { fix });
    // The folder that the program was started in has been removed.
    if (/\buv_cwd\b/.test(messageOf(thrown))) {
        return usageError('the current folder no longer exists', { fix: 'change to one that does' });
    }
    return null;
}
/** For reports of defects. */
function stackOf(thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
/** The message of anything that was thrown, for use inside a sentence. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The name of the error that the system gave ("ENOENT"); null for anything else that was thrown. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}


/***/ }),

/***/ 58503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
function given(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
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

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65739);
/* harmony import */ var _io_github_job_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47768);
/* harmony import */ var _io_process_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53950);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33699);
/** The Action's post step: removes what a main step that was killed could not. Its failures are warnings. */






/** The container first: while it runs it can write into the folder. Either is tried whatever became of the other. */
async function main() {
    await (0,_io_process_end_js__WEBPACK_IMPORTED_MODULE_2__/* .runToEnd */ .c)(tidyUp, (thrown) => {
        const text = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asKnown */ ._S)(thrown)?.sentence() ?? `This is a bug in pinbench; report it: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .stackOf */ .US)(thrown)}`;
        (0,_io_github_job_channel_js__WEBPACK_IMPORTED_MODULE_1__.actionsHost)().annotate('error', (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(text), { title: 'pinbench' });
        return 4;
    });
}
async function tidyUp() {
    const actions = (0,_io_github_job_channel_js__WEBPACK_IMPORTED_MODULE_1__.actionsHost)();
    const [owner, scratch] = [actions.state('owner'), actions.state('scratch')];
    const warn = (sentence) => actions.annotate('warning', (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(sentence), { title: 'pinbench' });
    const attempts = [];
    if (owner !== '')
        attempts.push(['containers', () => removeContainersOf(owner)]);
    attempts.push(['a shield', putHostBack]);
    if (scratch !== '')
        attempts.push([scratch, () => (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .removeScratch */ .ZU)(scratch, warn)]);
    for (const [what, remove] of attempts) {
        await remove().catch((thrown) => {
            warn(`${what} that the main step had left could not be removed: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
        });
    }
    return 0;
}
/** For a main step that was killed while everything else was kept off its CPUs. */
async function putHostBack() {
    const { restoreHost } = await Promise.all(/* import() */[__webpack_require__.e(6954), __webpack_require__.e(4304)]).then(__webpack_require__.bind(__webpack_require__, 56954));
    for (const sentence of restoreHost())
        (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(sentence)}\n`);
}
async function removeContainersOf(owner) {
    const { readDockerSettings } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 36292));
    const { reachEngine } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 68429));
    const engine = await reachEngine(readDockerSettings());
    if (engine === null)
        return;
    const { sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 56506));
    const removed = await sweepContainers(engine, (mark) => mark === owner);
    const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(5184)]).then(__webpack_require__.bind(__webpack_require__, 38204));
    await releaseImages(engine, (mark) => mark === owner);
    if (removed > 0)
        (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(`removed ${removed} container(s) that the main step had left\n`);
}


/***/ }),

/***/ 33699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kI: () => (/* binding */ screenText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   markdownCode: () => (/* binding */ markdownCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/**
 * Text that a benchmark, an image or a stranger's branch chose, made harmless for the place where it is shown.
 * Every string that is not a literal of ours passes through one of these.
 */


/** Longest name shown. */
const NAME = 200;
const SENTENCE = 400;
/** Longest output shown. */
const CODE = 4_000;
/** Longer than any line that is quoted with a mark of its own. */
const QUOTED = 400;
/** No cleaning looks further than this: a name of megabytes costs no time. */
const READ = 20_000;
/** Control, format (bidi, zero-width), default-ignorable (fillers, tags, selectors), lone surrogates; `\n` stays. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\p{Cs}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal's sequences begin with.
const COLOUR = /(\x1b\[[\d;]*m)/;
/** A stack of marks on one letter reaches into the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** A word that is a commit, and what ends its part of the sentence. */
const COMMIT = /^([0-9a-f]{7,40})([,;.]?)$/;
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Where GitHub would see a mention, an issue (`#1`, `GH-1`, `KEY-1`, `GHSA-`), a URL, an emoji `:name:`, a `www.` host
 * or seven hexadecimal digits of a commit. It looks at the text after Markdown, so an escape is not enough: a
 * zero-width space after the match ends it.
 */
const REFERENCE = /@|#(?=\d)|(?<=[a-z])-(?=\d)|(?<=GHSA)-|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** Characters with a meaning; an underscore inside a word has none, so `parse_json` stays readable in the source. */
const ACTIVE = /[&<>|\\$\u200b`*[\]#~]|_(?![a-z0-9])|(?<![a-z0-9])_/gi;
/** Where a backslash is ambiguous (`\|` in a table cell) or not enough (`$` starts mathematics). */
const ENTITY = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['\\', '&#92;'],
    ['$', '&#36;'],
    [ZERO_WIDTH_SPACE, '&#8203;'],
]);
/** What begins a list, a heading's underline or a table's second line when it stands first. */
const BLOCK_START = /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/;
/**
 * One line of GitHub-flavoured Markdown that is only text, also inside a table cell: no link, image, mention, HTML,
 * emphasis, cell border or block. At most 200 characters are shown.
 */
function markdownText(text) {
    return withoutBlocks(inert((0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), NAME)));
}
/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
function markdownSentence(text) {
    const words = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), SENTENCE).split(' ');
    return withoutBlocks(words.map((word) => (COMMIT.test(word) ? word.replace(COMMIT, '`$1`$2') : inert(word))).join(' '));
}
function inert(line) {
    return line
        .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
        .replace(ACTIVE, (character) => ENTITY.get(character) ?? `\\${character}`);
}
function withoutBlocks(line) {
    return line.replace(BLOCK_START, (character) => `&#${character.charCodeAt(0)};`);
}
/** Lines of output as a fenced block that nothing inside can close; the middle is left out of a long one. */
function markdownCode(text) {
    const lines = plainLines(text, CODE).replace(/\n+$/, '');
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${lines}\n${fence}`;
}
/**
 * Lines for the log of an Actions job, none of which is a workflow command. A space is put in, not a zero-width
 * character: the runner compares by culture and would look through that.
 */
function logText(text, limit = 16_000) {
    return withoutCommands(plainLines(text, limit));
}
/** One line of progress or a warning: a sentence with its reason and what to do, which a name's length would cut. */
function progressText(text) {
    return terminalText(text, 1_000);
}
/** One line for a terminal, which may well be the log of an Actions job. */
function terminalText(text, limit = NAME) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(withoutCommands(plainLine(text)), limit);
}
/**
 * All that is left to print, as the last thing before a screen that may be the log of a job: no control or invisible
 * character, whoever forgot to clean it. `colour`: sequences that colour stay, of a report that was coloured on purpose.
 */
function screenText(text, colour = false) {
    const parts = colour ? text.split(COLOUR) : [text];
    return withoutCommands(parts.map((part, index) => (index % 2 === 1 ? part : harmless(part))).join(''));
}
/** Also for text that was put together: two harmless parts can make a command. `::name::` counts at the start of a line, the old `##[name]` anywhere in it. */
function withoutCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function plainLine(text) {
    return plainLines(text, READ).replace(/\s+/g, ' ').trim();
}
/** Bounded first: what the cut makes the start of a line is still looked at as one. */
function plainLines(text, limit) {
    return harmless(middleOut(text, limit));
}
function harmless(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL, '\n')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1');
}
function middleOut(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor(limit / 2);
    const end = text.slice(-half);
    // From a whole line on, where lines are not endless: what begins one may say whose it is (quotedLines).
    const broken = end.indexOf('\n') + 1;
    const rest = broken > QUOTED ? end : end.slice(broken);
    const left = text.length - half - rest.length;
    return `${text.slice(0, half)}\n… ${left} characters left out …\n${rest}`;
}


/***/ }),

/***/ 30390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ nounFor),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Gi: () => (/* binding */ quotedLines),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   bl: () => (/* binding */ quotedVisibly),
/* harmony export */   cu: () => (/* binding */ quotedEnd),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   qL: () => (/* binding */ lineBreak),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
function quote(value) {
    if (typeof value !== 'string')
        return cutText(value === undefined ? 'nothing' : describe(value), 78);
    return `"${cutText(value, 78).replaceAll(unprintable, '�')}"`;
}
/** No word is looked for further back: a path or a hash may be one of any length. */
const LONGEST_WORD = 40;
/**
 * Text of at most `most` characters (UTF-16 units): what is longer ends after a whole word, " …", or in the middle of a
 * very long one, "…". Never half a surrogate pair.
 */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const head = text.slice(0, most - 1);
    const end = head.lastIndexOf(' ');
    if (end > 0 && end >= head.length - LONGEST_WORD)
        return `${head.slice(0, end).trimEnd()} …`;
    return `${head.replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Text in quotes as JSON has them, at most `most` characters without these; nothing is taken out. */
function quoted(text, most = 78) {
    return JSON.stringify(cutText(text, most));
}
/** As `quoted`, with what is not seen written as `\u{200b}`; at most `most` characters with the quotes. */
function quotedVisibly(text, most) {
    const safe = JSON.stringify(text.slice(0, most + 1)).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return safe.length <= most && text.length <= most ? safe : `${safe.slice(0, most - 2)}…"`;
}
/** As `quoted`, for a path: of a long one the end is what tells. */
function quotedEnd(text, most) {
    return JSON.stringify(text.length <= most ? text : `…${text.slice(1 - most)}`);
}
/** Any value as JSON, at most `most` characters; "nothing" for what JSON has no word for. */
function jsonText(value, most) {
    return cutText(JSON.stringify(value) ?? 'nothing', most);
}
/** A unit of a metric: one without a name is told too. */
function unitName(unit, most) {
    return unit === '' ? 'no unit' : quoted(unit, most);
}
/** "1 run", "3 runs". */
function plural(count, noun) {
    return `${count} ${nounFor(count, noun)}`;
}
/** "run" of one, "runs" of any other number. */
function nounFor(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}
/** The first of many texts, for a sentence, and how many more there are: "a, b and 3 more". */
function firstFew(texts, most, separator = ', ') {
    const first = texts.slice(0, most).join(separator);
    return texts.length > most ? `${first} and ${texts.length - most} more` : first;
}
/** As a sentence begins. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** What a sentence of several lines says first, at most 300 characters. */
function firstLine(text) {
    return cutText(text.split('\n', 1)[0] ?? '', 300);
}
/** All that any terminal, runner or Markdown begins a new line at. */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** The last lines that others printed, each marked as theirs: none passes for a line of ours. */
function quotedLines(text, most) {
    return text
        .trimEnd()
        .split(lineBreak)
        .slice(-most)
        .map((line) => `  | ${cutText(line, 300)}`)
        .join('\n');
}
/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function describe(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
/** One word for a shell, whatever is in it. */
function shellWord(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
