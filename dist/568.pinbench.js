export const id = 568;
export const ids = [568];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Capture)
/* harmony export */ });
const HEAD_LIMIT = 4 * 1024 * 1024;
const TAIL_LIMIT = 4 * 1024 * 1024;
class Capture {
    #head = [];
    #headBytes = 0;
    #tail = [];
    #tailBytes = 0;
    #bytes = 0;
    push(chunk) {
        this.#bytes += chunk.length;
        const room = HEAD_LIMIT - this.#headBytes;
        if (room > 0) {
            // Copies: the engine client hands out slices of large shared buffers, which would all stay alive.
            const part = Buffer.from(chunk.subarray(0, room));
            this.#head.push(part);
            this.#headBytes += part.length;
        }
        if (chunk.length > room) {
            const rest = Buffer.from(chunk.subarray(Math.max(0, room)));
            this.#tail.push(rest);
            this.#tailBytes += rest.length;
            while (this.#tail.length > 1 && this.#tailBytes - (this.#tail[0]?.length ?? 0) >= TAIL_LIMIT) {
                this.#tailBytes -= this.#tail.shift()?.length ?? 0;
            }
        }
    }
    result() {
        const head = Buffer.concat(this.#head);
        const tail = Buffer.concat(this.#tail).subarray(-TAIL_LIMIT);
        const left = this.#bytes - head.length - tail.length;
        const middle = Buffer.from(left > 0 ? `\n[${left} bytes left out]\n` : '');
        return { text: Buffer.concat([head, middle, tail]).toString('utf8'), bytes: this.#bytes, truncated: left > 0 };
    }
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ makeOutputFolder),
/* harmony export */   kk: () => (/* binding */ readResultFile),
/* harmony export */   u2: () => (/* binding */ removeOutputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/** The folder a benchmark may write to: made empty before an invocation, read with suspicion after it, then removed. */




/** A result file larger than this is not read. */
const RESULT_LIMIT = 10 * 1024 * 1024;
async function makeOutputFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    // The container's user is not ours; the parent folder is closed to everybody else.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o777);
}
async function removeOutputFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}
/** Links, folders, pipes and devices are not read: the benchmark chose what it is. A file that is not there is null. */
async function readResultFile(folder, name) {
    if (name === null)
        return { resultFile: null, resultProblem: null };
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (thrown) {
        if (codeOf(thrown) === 'ENOENT')
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
    return codeOf(thrown) === 'ELOOP' ? 'it is a link, not an ordinary file' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown);
}
function codeOf(thrown) {
    return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : undefined;
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

/***/ 73802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tS: () => (/* reexport */ FrameReader),
  gj: () => (/* reexport */ judgeIsolation),
  TQ: () => (/* reexport */ readNotStarted),
  xY: () => (/* reexport */ readObserved)
});

// UNUSED EXPORTS: splitFrame

;// CONCATENATED MODULE: ./build/isolation/frame.js
/** Takes the launcher's frame off the front of a benchmark's stdout. The frame's form is told in launcher/README.md. */
const PREFIX = Buffer.from('PINBENCH/1 ', 'latin1');
/** The launcher writes 13 files of at most 64 KiB; anything that claims more is not its frame. */
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
    #held = [];
    #heldBytes = 0;
    #wanted = 1;
    /** Takes the next bytes of stdout and returns those of them, and of what was held back, that are the benchmark's. */
    feed(chunk) {
        if (this.#held === null)
            return asBuffer(chunk);
        this.#held.push(asBuffer(chunk));
        this.#heldBytes += chunk.length;
        // Joined only when something new can be known, so that a stream of single bytes costs no more than its length.
        if (this.#heldBytes < this.#wanted)
            return Buffer.alloc(0);
        const bytes = Buffer.concat(this.#held);
        const bounds = findBounds(bytes);
        if (bounds === 'unknown' || (bounds !== 'none' && bounds.bodyEnd > bytes.length)) {
            this.#held = [bytes];
            this.#wanted = bounds === 'unknown' ? bytes.length + 1 : bounds.bodyEnd;
            return Buffer.alloc(0);
        }
        this.#held = null;
        const { observed, restOffset } = splitFrame(bytes);
        this.observed = observed;
        return bytes.subarray(restOffset);
    }
    /** At the end of the stream: what was held back for a frame that never became whole. */
    finish() {
        const held = Buffer.concat(this.#held ?? []);
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
const REASONS = new Map([
    [2, 'it was not found'],
    [8, 'it is not a program for this machine: another architecture, or a script without a #! line'],
    [13, 'it may not be executed: a folder, or no permission'],
    [22, 'no command was given'],
    [80, 'it is there, but its interpreter or dynamic loader is not: the wrong base image, or a wrong #! line'],
]);
/**
 * A sentence when stderr is the launcher's line "PINBENCH-NOT-STARTED <errno> <path>" and nothing else: the launcher
 * writes it instead of starting the command, so a benchmark that was started and wrote anything before is not believed.
 */
function readNotStarted(stderr) {
    const match = /^PINBENCH-NOT-STARTED (\d{1,3}) (.{0,5000})\n?$/.exec(stderr);
    if (match === null)
        return null;
    const [, number = '', command = ''] = match;
    const reason = REASONS.get(Number(number)) ?? `the kernel refused it with error ${number}`;
    return `the command "${command.slice(0, 80)}" could not be started: ${reason}`;
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
            violations.push(`${rule.name}: asked for ${rule.show(asked)}, but what was in force could not be read inside`);
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

;// CONCATENATED MODULE: ./build/isolation/observed.js
/** ADDR_NO_RANDOMIZE of <linux/personality.h>. */
const NO_RANDOMIZE = 0x40000;
/** Devices that the kernel puts into every network namespace by itself once their module is loaded; they lead nowhere. */
const FALLBACK_DEVICES = new Set('tunl0 gre0 gretap0 erspan0 ip_vti0 ip6_vti0 sit0 ip6tnl0 ip6gre0 teql0'.split(' '));
/**
 * Facts out of the frame's body (one character a byte). What is not there or makes no sense is null. Limits that are not
 * set are Number.MAX_SAFE_INTEGER. Under the host runtime there is no cgroup of our own, so its limits are not read.
 */
function readObserved(frame, runtime) {
    const files = splitFiles(frame);
    const status = readFields(files.get('/proc/self/status'));
    const mounts = readMounts(files.get('/proc/self/mountinfo'));
    const limits = runtime === 'docker' ? readLimits(files) : { memoryBytes: null, swapBytes: null, pids: null };
    return {
        runtime,
        cpus: matching(status.get('Cpus_allowed_list'), /^\d[\d,-]*$/),
        memoryNodes: matching(status.get('Mems_allowed_list'), /^\d[\d,-]*$/),
        ...limits,
        shmBytes: readShmSize(mounts),
        network: readNetwork(files.get('/proc/net/dev')),
        readOnlyRoot: readReadOnlyRoot(mounts),
        capabilities: matching(status.get('CapEff'), /^[0-9a-f]{1,16}$/),
        noNewPrivileges: oneOf(status.get('NoNewPrivs'), { 0: false, 1: true }),
        seccomp: oneOf(status.get('Seccomp'), { 0: 'off', 2: 'filter' }),
        user: readUser(status),
        aslr: readAslr(files),
    };
}
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
function readUser(status) {
    // Real, effective, saved and file-system id: the effective one decides.
    const uid = status.get('Uid')?.split(/\s+/)[1];
    const gid = status.get('Gid')?.split(/\s+/)[1];
    return matching(`${uid}:${gid}`, /^\d+:\d+$/);
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
        return [{ point, options: options.split(','), type, superOptions: superOptions.split(',') }];
    });
}
/** The later of two mounts on one place hides the earlier. */
function mountAt(mounts, point) {
    return mounts.findLast((mount) => mount.point === point);
}
function readReadOnlyRoot(mounts) {
    const root = mountAt(mounts, '/');
    return root === undefined ? null : root.options.includes('ro') || root.superOptions.includes('ro');
}
function readShmSize(mounts) {
    const shm = mountAt(mounts, '/dev/shm');
    const size = shm?.type === 'tmpfs' ? shm.superOptions.find((option) => option.startsWith('size=')) : undefined;
    const kibibytes = wholeNumber(size?.replace(/^size=(\d+)k$/, '$1'));
    return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
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
function readLimits(files) {
    const v1 = '/sys/fs/cgroup/memory/memory';
    const memoryBytes = limit(files.get('/sys/fs/cgroup/memory.max') ?? files.get(`${v1}.limit_in_bytes`));
    const pids = limit(files.get('/sys/fs/cgroup/pids.max') ?? files.get('/sys/fs/cgroup/pids/pids.max'));
    return { memoryBytes, swapBytes: readSwap(files, memoryBytes, `${v1}.memsw.limit_in_bytes`), pids };
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
function limit(text) {
    return text?.trim() === 'max' ? Number.MAX_SAFE_INTEGER : wholeNumber(text?.trim());
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
function wholeNumber(text) {
    const digits = matching(text, /^\d{1,20}$/);
    return digits === null ? null : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}
function matching(text, form) {
    return text !== undefined && text.length <= 4096 && form.test(text) ? text : null;
}
function oneOf(text, values) {
    return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/isolation.js
/** What was in force inside: the launcher's frame out of a stream, its text as facts, and facts held against a request. */





/***/ })

};
