export const id = 8904;
export const ids = [8904];
export const modules = {

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


/***/ })

};
