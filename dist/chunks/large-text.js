export const id = 2088;
export const ids = [2088];
export const modules = {

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ notWritable),
/* harmony export */   No: () => (/* binding */ requireOutput),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* unused harmony export makeUnseen */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27559);
/**
 * Folders at places that a person named. Node.js itself, asked to make all folders of a path, tries for ever where the
 * kernel has no folders to make, as below /proc; and nothing stops it.
 */




/** What the system says of a place that is the wrong one, rather than short of something. */
const WRONG_PLACE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'its file system is read-only',
    EEXIST: 'a file is in the way',
    ENOTDIR: 'a file is in the way',
    ENOENT: 'there is no such folder, and none can be made',
    ENAMETOOLONG: 'the name is too long',
};
/** Makes the folder and those above it, one after the other. True when it was not there before. Throws what mkdir throws. */
async function makeFolders(folder) {
    const missing = [];
    for (let here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder); !(await isFolder(here)); here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here))
        missing.unshift(here);
    for (const here of missing) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(here).catch(async (thrown) => {
            // Another process may have been first.
            if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'EEXIST' || !(await isFolder(here)))
                throw thrown;
        });
    }
    return missing.length > 0;
}
/** Makes the folder so that git sees nothing of it; one that is there already stays as it is. Throws what the system says. */
async function makeUnseen(folder) {
    // Never through a link.
    if (await makeFolders(folder))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
}
/**
 * Makes the folder for results and tries whether a file can be written there, before anything is measured. `unseen`: git
 * is to see nothing of it. Throws a usage error for a wrong place and an infrastructure error for one that is full.
 */
async function requireOutput(folder, unseen) {
    try {
        await (unseen ? makeUnseen(folder) : makeFolders(folder));
        const trial = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .B)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'perf.json'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(trial, { force: true });
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(trial, 'wx')).close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(trial);
    }
    catch (thrown) {
        throw notWritable(`the output folder ${folder}`, 'a folder that can be written to, or a place for one', thrown);
    }
}
/** Before there is a result: a usage error for a wrong place, an infrastructure error for one that is full or broken. */
function notWritable(what, expected, thrown) {
    const why = WRONG_PLACE[(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) ?? ''];
    if (why !== undefined) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${what} could not be written: ${why}`, { expected, todo: 'name another place', cause: thrown });
    }
    const todo = 'free some space, or name another place';
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${what} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { expected, todo, cause: thrown });
}
/** False when nothing is there. Throws what the system says of a file, and of what it cannot look at. */
async function isFolder(place) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place)).isDirectory())
            return true;
    }
    catch (thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOENT')
            return false;
        throw thrown;
    }
    throw Object.assign(new Error(`EEXIST: a file is in the way, '${place}'`), { code: 'EEXIST' });
}


/***/ }),

/***/ 92088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fileSink),
/* harmony export */   readLargeText: () => (/* binding */ readLargeText),
/* harmony export */   v: () => (/* binding */ outputSink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39789);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27559);
/** Text that may be large: read with a limit, written piece by piece and whole or not at all. */







/**
 * A file that a person named. Throws a usage error, which holds nothing of the file, on what is no ordinary file, is larger
 * than `most` bytes, is not UTF-8 or is a link that leads out of the work tree it lies in. A byte order mark is left out.
 */
async function readLargeText(file, most) {
    const place = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNamed */ .d0)(file, file);
    return (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)((await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrdinary */ .pV)(place, { what: file, within: null, most })).content, file);
}
/** Beside the file under another name until all is there: a full disk or a kill never leaves half a file. */
async function fileSink(named) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNamed */ .d0)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named), `the folder of ${named}`), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named));
    const temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
    const expected = 'a folder that is there and can be written, with free space';
    const failed = (thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            expected,
            todo: 'free some space or choose another file with --output',
            cause: thrown,
        });
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(failed);
    // Never what somebody else has put there meanwhile, a link for example.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644).catch((thrown) => {
        throw (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .GZ)(file, expected, thrown);
    });
    return {
        write: (text) => handle.writeFile(text).then(() => true, failed),
        async finish() {
            await handle.sync().catch(failed);
            await handle.close().catch(failed);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, file).catch(failed);
        },
        async discard() {
            await handle.close().catch(failed);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(failed);
        },
    };
}
/** The standard output, at the reader's pace: what `| head` has closed is no error. */
function outputSink({ stream: output, clean }) {
    // Told to each write as well, which is where it is dealt with.
    output.on('error', () => undefined);
    return {
        write: (text) => new Promise((resolve, reject) => {
            output.write(clean(text), (error) => {
                if (error === null || error === undefined)
                    resolve(true);
                else if ('code' in error && error.code === 'EPIPE')
                    resolve(false);
                else
                    reject((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the standard output could not be written: ${error.message}`));
            });
        }),
        finish: async () => undefined,
        discard: async () => undefined,
    };
}


/***/ }),

/***/ 27559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_owner_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(324);
/** Files that are written beside their real name until all is there. */



/** The name to write to. Parts that killed processes have left of the same file are removed. */
async function partOf(file) {
    const start = `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.`;
    // A folder that cannot be read may well be one that can be written.
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)).catch(() => []);
    for (const name of names) {
        if (!name.startsWith(start) || !name.endsWith('.part'))
            continue;
        const mark = name.slice(start.length, -'.part'.length);
        if ((0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerIsGone */ .BP)(mark))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), name), { force: true });
    }
    return `${file}.${(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerMark */ .$R)()}.part`;
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

/***/ 39789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/** Bytes of a file as text: UTF-8, with or without a byte order mark, and nothing that only looks like it. */



const MARKS = [
    ['UTF-32 (little-endian)', [0xff, 0xfe, 0, 0]],
    ['UTF-32 (big-endian)', [0, 0, 0xfe, 0xff]],
    ['UTF-16 (little-endian)', [0xff, 0xfe]],
    ['UTF-16 (big-endian)', [0xfe, 0xff]],
];
/** Enough to tell letters from the zeros between them; an even number. */
const LOOK_BYTES = 1024;
/** Throws a usage error that names the encoding it is in, or the line that is wrong. */
function textIn(bytes, file) {
    const other = encodingOf(bytes);
    if (other === null && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return new TextDecoder().decode(bytes);
    const what = other === null ? `is not UTF-8: line ${firstWrong(bytes)} has other bytes` : `is ${other}`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(file)} ${what}`, {
        expected: 'UTF-8',
        todo: 'save it as UTF-8 (in PowerShell: Out-File -Encoding utf8)',
    });
}
/** Null for what is not known as another one. */
function encodingOf(bytes) {
    const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
    if (marked !== undefined)
        return marked[0];
    const start = Array.from(bytes.subarray(0, LOOK_BYTES));
    const zeros = (parity) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
    const most = start.length / 4;
    // Every second byte of plain words is zero in it; UTF-8 has none.
    if (zeros(0) === 0 && zeros(1) > most)
        return 'UTF-16 (little-endian, without a byte order mark)';
    return zeros(1) === 0 && zeros(0) > most ? 'UTF-16 (big-endian, without a byte order mark)' : null;
}
/** Of the bytes themselves nothing is said: they may be part of a secret. */
function firstWrong(bytes) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            break;
        line += 1;
        start = end + 1;
    }
    return line;
}


/***/ })

};
