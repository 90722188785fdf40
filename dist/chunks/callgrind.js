export const id = 1740;
export const ids = [1740];
export const modules = {

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVENTS: () => (/* binding */ EVENTS),
/* harmony export */   callgrind: () => (/* binding */ callgrind)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39303);
/**
 * Callgrind's own files, callgrind.out.PID: "events:" names the columns of "totals:" (or of "summary:", in older files and
 * in Cachegrind's). A file may have several parts, which add up. The counts of one program are all that is read.
 */



/** What Callgrind counts, all of it a cost, and its units; hits and rates are made from these. */
const EVENTS = new Map([
    ['Ir', 'instructions'],
    ['EstimatedCycles', 'cycles'],
    // Data read and written; misses of the first and last level of cache, for instructions, reads and writes.
    ...'Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw'.split(' ').map((name) => [name, '']),
    // Branches, conditional and indirect, and those that were mispredicted; bus events; calls of the system.
    ...'Bc Bcm Bi Bim Ge sysCount SysCount'.split(' ').map((name) => [name, '']),
]);
const callgrind = {
    kind: 'text',
    about: {
        versions: 'Valgrind 3.19',
        command: 'valgrind --tool=callgrind --cache-sim=yes --callgrind-out-file="$PINBENCH_OUTPUT/callgrind.out" ./my-benchmark',
        path: 'callgrind.out',
        keeps: ['the totals of every event: instructions, reads and writes, cache misses, branches'],
        loses: ['the counts of single functions'],
        filter: null,
        invocations: 'Counts hardly vary: two or three invocations are enough.',
        traps: [
            'A program that starts others needs `--trace-children=yes` and a file for each, with `%p` in its name.',
            'Counts are not times: memory that is slow is not seen in instructions.',
        ],
    },
    detect({ text }) {
        const head = text.slice(0, 4000);
        const isOwn = /^# callgrind format$|^creator: callgrind/m.test(head) || /^desc: I1 cache/m.test(head);
        return isOwn && /^events: /m.test(head) ? 'certain' : 'no';
    },
    read: readFile,
};
function readFile(output, list) {
    const { parts, command, thread, isCallgrind } = partsOf(output);
    const sums = new Map();
    for (const { events, totals, summary } of parts) {
        const costs = totals ?? (isCallgrind ? null : summary);
        if (costs === null)
            throw list.cutShort('its totals are missing');
        for (const [index, event] of events.entries()) {
            // Zeros at the end of a line are left out.
            const cost = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(costs[index] ?? '0');
            if (cost !== null)
                sums.set(event, (sums.get(event) ?? 0) + cost);
        }
    }
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .withParameters */ .zv)(nameOf(command), thread === null ? [] : [['thread', thread]]);
    const skipped = [];
    for (const [event, sum] of sums) {
        const unit = EVENTS.get(event);
        if (unit === undefined || !Number.isFinite(sum))
            skipped.push(event);
        else
            list.add({ benchmark, metric: event, unit, better: 'lower', samples: [sum], again: 'apart' });
    }
    if (skipped.length > 0)
        list.warn(`events that are not known were skipped: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(skipped.join(' '))}`);
}
function partsOf({ lines }) {
    const parts = [];
    let command = '';
    let thread = null;
    let isCallgrind = false;
    for (const line of lines) {
        // Most lines are costs, and begin with a number or a sign.
        const [, key, rest = ''] = /^(#|[a-z]+:) ?(.*)$/.exec(line) ?? [];
        const part = parts.at(-1);
        if (key === 'events:')
            parts.push({ events: wordsOf(rest), totals: null, summary: null });
        else if (key === 'totals:' && part !== undefined)
            part.totals = wordsOf(rest);
        else if (key === 'summary:' && part !== undefined)
            part.summary = wordsOf(rest);
        else if (key === 'cmd:')
            command = rest.trim();
        else if (key === 'thread:')
            thread = rest.trim();
        else if ((key === '#' || key === 'creator:') && rest.startsWith('callgrind'))
            isCallgrind = true;
    }
    return { parts, command, thread, isCallgrind };
}
function wordsOf(text) {
    const plain = text.trim();
    return plain === '' ? [] : plain.split(/\s+/).slice(0, 100);
}
/** The command without folders, which differ from run to run. */
function nameOf(command) {
    const words = command.split(/\s+/).map((word) => word.slice(word.lastIndexOf('/') + 1));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stableName */ .HD)(words.join(' ')) || 'process';
}


/***/ }),

/***/ 71685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ stableName),
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   zv: () => (/* binding */ withParameters)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Names of benchmarks from what a tool says of them: the same in every run, short enough to be kept. */

/** What a name may have; see reading-list.ts. */
const LONGEST = 200;
const HASH = 10;
/** "suite/group/name": parts that are empty or missing are left out. */
function joinNames(...parts) {
    return stableName(parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join('/'));
}
/** "name/size=10/threads=2", in the order given. Values are shown as text; objects are left out. */
function withParameters(name, parameters) {
    const shown = [...parameters].flatMap(([key, value]) => {
        const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        return isPlain ? [`${key}=${value}`] : [];
    });
    return joinNames(name, ...shown);
}
/**
 * One line without what differs from run to run: an address in memory ("<function f at 0x78ea>") is taken out, blanks
 * and control characters become one space. A name that is too long is cut, with a hash of the whole at its end, so that
 * two names that differ stay two.
 */
function stableName(text) {
    const plain = text
        .replace(/(?: at)? 0x[0-9a-fA-F]{4,16}\b/g, '')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
        .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim();
    if (plain.length <= LONGEST)
        return plain;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(plain).digest('hex').slice(0, HASH);
    const head = plain.slice(0, LONGEST - HASH - 1).replace(/[\ud800-\udbff]$/, '');
    return `${head}…${hash}`;
}


/***/ }),

/***/ 39303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   tB: () => (/* binding */ finiteOf)
/* harmony export */ });
/** Numbers as tools print them for people -> finite numbers. */
/**
 * "1,431,759", "1 234.5" (thin spaces too), "−3.2" (a real minus sign), "1e-9"; null for anything else, and for what is not
 * finite. A comma before exactly three digits separates thousands; any other comma is refused, since "1,5" is 1.5 to some
 * and 15 to others: say `decimalComma` where the tool's own header proves it.
 */
function readNumber(text, { decimalComma = false } = {}) {
    if (text.length > 60)
        return null;
    // Most numbers are plain.
    if (/^\d{1,15}(?:\.\d{1,20})?$/.test(text))
        return Number(text);
    let plain = text
        .trim()
        .replace(/^[−–]/, '-')
        .replace(/(?<=\d)[\u00a0\u2009\u202f' ](?=\d{3}(?!\d))/g, '');
    if (decimalComma)
        plain = plain.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
    else if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain))
        plain = plain.replaceAll(',', '');
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain))
        return null;
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
}
/** A JSON value that is a finite number, or text that is one; null for everything else: null, NaN, "-", objects. */
function finite(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return typeof value === 'string' ? readNumber(value) : null;
}
/** The finite numbers of a JSON list, and how many of its members are none. */
function finiteOf(values) {
    const list = Array.isArray(values) ? values : [];
    const samples = list.filter((value) => typeof value === 'number' && Number.isFinite(value));
    return { samples, others: list.length - samples.length };
}


/***/ })

};
