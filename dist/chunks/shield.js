export const id = 1923;
export const ids = [1923];
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
/* harmony export */   l: () => (/* binding */ patternMatcher),
/* harmony export */   z: () => (/* binding */ namesOneFile)
/* harmony export */ });
/** Patterns over names, in which only `*` has a meaning. */
/** Of results.path: neither a pattern nor a folder, `results/`. */
function namesOneFile(path) {
    return !path.includes('*') && !path.endsWith('/');
}
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

/***/ 12785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   OV: () => (/* binding */ formatSides),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vg: () => (/* binding */ formatExcess),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vY: () => (/* binding */ formatSideBySide),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   wu: () => (/* binding */ signedPercent),
/* harmony export */   x3: () => (/* binding */ NONE),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12719);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);




/** Stands where there is nothing to tell. */
const NONE = '–';
/** "1 metric", "1,200 metrics". */
function count(amount, noun) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(amount, '')} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .nounFor */ .Ax)(amount, noun)}`;
}
/** "1 of 14 metrics". */
function share(part, whole, noun) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(part, '')} of ${count(whole, noun)}`;
}
/** A relative change: "+12.3 %", "-0.42 %", "+1,320 %"; a dash when there is none. */
function formatChange(change) {
    if (change === null || !Number.isFinite(change))
        return NONE;
    return `${withSign(change, digitsFor(change))} %`;
}
/** "+9.8 to +14.9 %". */
function formatInterval(interval) {
    if (interval === null)
        return NONE;
    const [low, high] = interval;
    if (!Number.isFinite(high))
        return `${formatChange(low)} to ${formatChange(high)}`;
    const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
    return `${withSign(low, digits)} to ${withSign(high, digits)} %`;
}
function withSign(change, digits) {
    // Of more than tenfold nobody needs the tenths.
    if (change >= 10)
        return `+${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(change * 100, '')}`;
    const text = (change * 100).toFixed(digits);
    if (Number(text) === 0)
        return '0';
    return change > 0 ? `+${text}` : text;
}
/** The size of a change, whichever way: "0.42 %", "2.4 %", "5 %"; a dash when there is none. */
function formatSize(size) {
    if (!Number.isFinite(size))
        return NONE;
    const rounded = Number((size * 100).toFixed(digitsFor(size)));
    // What is there is never written as nothing.
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(rounded === 0 ? Number((size * 100).toPrecision(1)) : rounded, '%');
}
/** Counted instructions change by hundredths of a percent, and that means something. */
function digitsFor(change) {
    return Math.abs(change) < 0.01 ? 2 : 1;
}
/**
 * What the change lies between, in one unit and with the same digits. The unit is the benchmark's own word: not harmless
 * yet.
 */
function formatSides({ base, head, unit, }) {
    const there = [base, head].filter((side) => side !== null);
    const texts = formatSideBySide(there.map(({ value, median }) => value ?? median), unit);
    const textOf = (side) => side === null ? NONE : (texts[there.indexOf(side)] ?? NONE);
    return { base: textOf(base), head: textOf(head) };
}
function formatValue(value) {
    return value === null ? NONE : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(value.value, value.unit);
}
/** Seconds for a reader: "0.84 s", "12 minutes", "3 hours", "45 days"; never negative. */
function formatSeconds(seconds) {
    const size = Math.max(0, seconds);
    if (size < 120)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(Number(size.toPrecision(2)), 's');
    if (size < 7_200)
        return count(Math.round(size / 60), 'minute');
    return size < 172_800 ? count(Math.round(size / 3_600), 'hour') : count(Math.floor(size / 86_400), 'day');
}
/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
function signedPercent(change) {
    const text = (change * 100).toFixed(1);
    return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}
/** A share without a sign and without needless digits: 0.05 -> "5 %". */
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}
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
/** Steps of a unit, the smallest first. */
const LADDERS = [
    ['ns', 'us', 'ms', 's'],
    ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
    ['B', 'kB', 'MB', 'GB', 'TB'],
    ['bit', 'kbit', 'Mbit', 'Gbit'],
];
const DIGITS = 4;
/** Of the largest value; a change that takes more to be seen is told as none. */
const MOST_DIGITS = 7;
/** The smallest value keeps so many, where the largest leaves it room. */
const FEWEST_DIGITS = 3;
/** What is shown of a difference is off by less than this share of it. */
const ROUNDING = 0.1;
/** "131.4 ms" and "141.6 ms" of 0.1314 s and 0.1416 s; in the order given. */
function formatSideBySide(values, unit) {
    const shown = scaled(values, unit);
    const numbers = digitsAlike(shown.values);
    return numbers.map((number) => (shown.unit === '' ? number : `${number} ${shown.unit}`));
}
function scaled(values, unit) {
    const most = largest(values);
    if (most === 0 || (most >= 1 && most < 10 ** DIGITS))
        return { values, unit };
    const [, name = '', rest = ''] = /^([^/]*)(.*)$/s.exec(unit) ?? [];
    const ladder = LADDERS.find((steps) => steps.includes(name)) ?? [];
    const fitting = ladder.map((step) => `${step}${rest}`).filter((step) => ((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(most, unit, step) ?? 0) >= 1);
    const best = fitting.at(-1) ?? (ladder[0] === undefined ? unit : `${ladder[0]}${rest}`);
    const moved = values.map((value) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(value, unit, best));
    const whole = moved.filter((value) => value !== null);
    return whole.length === values.length ? { values: whole, unit: best } : { values, unit };
}
function digitsAlike(values) {
    const most = largest(values);
    const isPlain = most === 0 || (most >= 1e-4 && most < 1e15);
    if (!isPlain)
        return values.map((value) => Number(value.toPrecision(MOST_DIGITS)).toExponential());
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    const order = (size) => Math.floor(Math.log10(size));
    const apart = Math.max(...values) - Math.min(...values);
    const wanted = [
        ...(most === 0 ? [0] : [DIGITS - 1 - order(most), FEWEST_DIGITS - 1 - order(Math.min(...sizes))]),
        ...(apart === 0 ? [] : [Math.ceil(-Math.log10(apart * ROUNDING))]),
    ];
    const places = Math.min(Math.max(...wanted), most === 0 ? 0 : MOST_DIGITS - 1 - order(most));
    const unit = 10 ** Math.max(0, -places);
    const rounded = values.map((value) => Math.round(value / unit) * unit);
    const texts = (decimals) => (places < 0 ? rounded : values).map((value) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(value.toFixed(decimals)));
    // Zeros that all of them end with say nothing.
    let decimals = Math.min(20, Math.max(0, places));
    while (decimals > 0 && texts(decimals).every((text) => text.endsWith('0')))
        decimals -= 1;
    return texts(decimals);
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}


/***/ })

};
