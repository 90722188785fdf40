export const id = 854;
export const ids = [854];
export const modules = {

/***/ 18577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ whileWaiting),
/* harmony export */   YU: () => (/* binding */ endOfTime),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   ov: () => (/* binding */ leaveOut)
/* harmony export */ });
/** Of this process: waits that are over, in seconds, and those that go on. */
let waited = 0;
let waits = 0;
let since = 0;
const systemClock = {
    now: () => new Date(),
    seconds: () => (waits > 0 ? since : monotonic()) - waited,
};
/** For others that have this machine, or CPUs of it: the clock's `seconds` stand still meanwhile. */
async function whileWaiting(wait) {
    if (waits === 0)
        since = monotonic();
    waits += 1;
    try {
        return await wait;
    }
    finally {
        waits -= 1;
        if (waits === 0)
            waited += monotonic() - since;
    }
}
/** The same of what turned out to have been a wait once it was over; nobody may have measured in it. */
function leaveOut(seconds) {
    waited += seconds;
}
/** Aborts once the clock's `seconds` come to `end`, or after `mostSeconds`, whatever was waited for. */
function endOfTime({ seconds }, end, mostSeconds) {
    const time = new AbortController();
    const look = () => {
        const left = (end - seconds()) * 1000;
        if (left <= 0)
            time.abort();
        else
            setTimeout(look, Math.max(LOOK_MS, Math.ceil(left))).unref();
    };
    look();
    return AbortSignal.any([time.signal, AbortSignal.timeout(Math.ceil(mostSeconds * 1000))]);
}
/** Between two looks at a clock that may stand still. */
const LOOK_MS = 100;
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e9;
}


/***/ }),

/***/ 61433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ readCpuList),
/* harmony export */   SX: () => (/* binding */ isAuto),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   lk: () => (/* binding */ cpusText),
/* harmony export */   mK: () => (/* binding */ formatCpuList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** What `run.cpus` says where pinbench is to choose. */
function isAuto(wanted) {
    return wanted.trim() === 'auto';
}
/** Above any CPU number Linux can have; keeps "0-4000000000" from filling memory. */
const highest = 65_535;
/**
 * CPU numbers of a list in the kernel's notation ("2-3,5"), ascending, each once. Memory nodes are written the same way.
 * Throws a usage error for anything that is not such a list, the empty one included.
 */
function parseCpuList(list) {
    const numbers = readCpuList(list);
    if (numbers === null || numbers.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`"${list.slice(0, 80)}" is not a list of CPUs`, {
            expected: 'numbers and ascending ranges with commas between them, such as "2-3" or "1,3,5-7"',
            fix: 'write the CPUs in that form, or use `auto`',
        });
    }
    return numbers;
}
/** As parseCpuList, for text that nobody typed: null when it is not a list, an empty array for an empty one. */
function readCpuList(list) {
    if (list.trim() === '')
        return [];
    const numbers = new Set();
    for (const part of list.split(',')) {
        const match = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
        if (match === null)
            return null;
        const first = Number(match[1]);
        const last = Number(match[2] ?? match[1]);
        if (last < first || last > highest)
            return null;
        for (let number = first; number <= last; number++)
            numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
}
/** The shortest list of these numbers: [3, 2, 5] is "2-3,5". */
function formatCpuList(numbers) {
    const parts = [];
    let first;
    let last;
    const close = () => {
        if (first !== undefined && last !== undefined)
            parts.push(first === last ? `${first}` : `${first}-${last}`);
    };
    for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
        if (last === undefined || number !== last + 1) {
            close();
            first = number;
        }
        last = number;
    }
    close();
    return parts.join(',');
}
/** "CPU 1", "CPUs 2-3": for a sentence, a long list cut. */
function cpusText(numbers) {
    const list = formatCpuList(numbers);
    return `${new Set(numbers).size === 1 ? 'CPU' : 'CPUs'} ${list.length > 80 ? `${list.slice(0, 80)}…` : list}`;
}


/***/ }),

/***/ 43460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ patternMatcher)
/* harmony export */ });
/** Patterns over names, in which only `*` has a meaning. */
/**
 * Returns a function that tells whether a name fits the pattern. `*` stands for any text, also none and also with `/`;
 * every other character is itself, because names such as "parse[large]", "std::set<int>" or "./a (2)" are usual.
 *
 * The first place where a part fits is as good as any later one, so nothing is ever tried twice: the cost is at most the
 * length of the name times that of the pattern, whatever both are. A regular expression would try every combination.
 */
function patternMatcher(pattern) {
    const [head = '', ...parts] = pattern.split(/\*+/);
    const tail = parts.pop();
    if (tail === undefined)
        return (name) => name === pattern;
    return (name) => {
        const end = name.length - tail.length;
        if (end < head.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let at = head.length;
        for (const part of parts) {
            const found = name.indexOf(part, at);
            if (found === -1 || found + part.length > end)
                return false;
            at = found + part.length;
        }
        return true;
    };
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatExcess),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);
/** Amounts of bytes as people read them. */

/** "4 GiB", "1.5 MiB": in the largest binary unit that leaves one or more. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(bytes / 1024 ** power, units[power] ?? 'B');
}
/** As formatBytes, of what is more than `most`: "more than 1 MiB" where both would read the same. */
function formatExcess(bytes, most) {
    const [written, limit] = [formatBytes(bytes), formatBytes(most)];
    return written === limit ? `more than ${limit}` : written;
}


/***/ })

};
