export const id = 8526;
export const ids = [8526];
export const modules = {

/***/ 68526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   divan: () => (/* binding */ divan)
/* harmony export */ });
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);
/**
 * divan's table, which is all it writes: a tree of names at the left, and times in columns. Rows without a name belong to
 * the benchmark above: throughput, then allocations under a label of their own ("alloc:", and counts and bytes below it).
 */



const HEADER = /^(\S.{0,400}?)\s+fastest\s+│/;
const BRANCH = /^((?:│ {2}| {3})*)([├╰])─ /;
const STATISTICS = ['fastest', 'slowest', 'median', 'mean'];
const divan = {
    kind: 'text',
    about: {
        versions: '0.1.21',
        command: 'cargo bench',
        path: null,
        keeps: [
            'the median',
            'fastest, slowest and mean, for the record',
            'throughput, peak memory, and memory that was allocated',
            'ignored benchmarks',
        ],
        loses: ['the samples, which divan does not write', 'what was freed, grown and shrunk'],
        filter: ['{regex}'],
        invocations: 'One median comes from each process: an invocation is one measurement, so run ten.',
        traps: ['A benchmark that panics ends the table: nothing after it is measured.'],
    },
    detect: ({ lines }) => (lines.some((line) => headerOf(line) !== null) ? 'certain' : 'no'),
    read({ lines }, list) {
        let table = null;
        for (const line of lines) {
            const header = headerOf(line);
            if (header !== null) {
                table?.end(list);
                table = new Table(header);
            }
            else
                table?.take(line, list);
        }
        table?.end(list);
    },
};
function headerOf(line) {
    if (!line.includes('fastest') || !line.includes('median'))
        return null;
    const root = HEADER.exec(line)?.[1];
    if (root === undefined)
        return null;
    const width = line.indexOf('fastest', root.length);
    return { root, width, columns: cellsOf(line.slice(width)) };
}
function cellsOf(text) {
    return text.split('│').map((cell) => cell.trim());
}
class Table {
    #header;
    /** The names from the root down to the last row, and whether each is the last of its parent. */
    #path = [];
    #benchmark = null;
    /** What the next rows without a name are: "alloc:", and how many of its rows are gone. */
    #label = '';
    #row = 0;
    constructor(header) {
        this.#header = header;
    }
    take(line, list) {
        const branch = BRANCH.exec(line);
        const cells = cellsOf(line.slice(this.#header.width));
        if (branch === null) {
            if (this.#benchmark !== null && /^[│ ]+$/.test(line.slice(0, this.#header.width)))
                this.#takeMore(cells, list);
            return;
        }
        const [whole, indent = '', mark] = branch;
        const name = line.slice(whole.length, this.#header.width).trim();
        this.#path = [...this.#path.slice(0, indent.length / 3), { name, isLast: mark === '╰' }];
        const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)([this.#header.root, ...this.#path.map((part) => part.name)].join('::'));
        this.#benchmark = null;
        this.#label = '';
        if (cells[0] === '(ignored)')
            list.state(benchmark, 'skipped');
        else
            this.#takeTimes(benchmark, cells, list);
    }
    /** The last row of a whole table is the last at every level. */
    end(list) {
        if (this.#path.length === 0 || this.#path.some(({ isLast }) => !isLast))
            throw list.cutShort('its table has no end');
    }
    #takeTimes(benchmark, cells, list) {
        const figures = this.#figures(cells, inNanoseconds);
        const { median } = figures;
        if (median === undefined)
            return;
        this.#benchmark = benchmark;
        const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', samples: [median] };
        list.addTime({ ...entry, again: 'apart', reported: figures });
    }
    #takeMore(cells, list) {
        const [first = ''] = cells;
        const benchmark = this.#benchmark ?? '';
        if (/^[a-z ]+:$/.test(first)) {
            this.#label = first;
            this.#row = 0;
            return;
        }
        this.#row += 1;
        if (this.#label === '') {
            this.#takeThroughput(benchmark, cells, list);
            return;
        }
        const prefix = this.#label === 'max alloc:' ? 'peak ' : '';
        const median = this.#row === 1 ? this.#figures(cells, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz).median : this.#figures(cells, inBytes).median;
        if (median === undefined || (this.#label !== 'alloc:' && this.#label !== 'max alloc:'))
            return;
        const [metric, unit] = this.#row === 1 ? ['allocations', 'allocs'] : ['memory', 'B'];
        list.add({ benchmark, metric: prefix + metric, unit, better: 'lower', samples: [median], again: 'apart' });
    }
    #takeThroughput(benchmark, cells, list) {
        const at = this.#header.columns.indexOf('median');
        const found = perSecond(cells[at] ?? '');
        if (found !== null && found.value > 0 && Number.isFinite(found.value)) {
            const { metric, unit, value } = found;
            list.add({ benchmark, metric, unit, better: 'higher', samples: [value], again: 'apart' });
        }
    }
    #figures(cells, read) {
        const { columns } = this.#header;
        return Object.fromEntries(STATISTICS.flatMap((name) => {
            const value = read(cells[columns.indexOf(name)] ?? '');
            return value === null ? [] : [[name, value]];
        }));
    }
}
/** Each cell has a unit of its own, which changes as values grow; ours stays. */
function inNanoseconds(cell) {
    const [text = '', unit = ''] = cell.split(' ');
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(text);
    if (value === null)
        return null;
    if (unit === 'ps')
        return value / 1000;
    return (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit === 'm' ? 'min' : unit, 'ns');
}
function inBytes(cell) {
    const [text = '', unit = ''] = cell.split(' ');
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(text);
    return value === null ? null : (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, 'B');
}
const PREFIXES = new Map([
    ['', 1],
    ['K', 1e3],
    ['M', 1e6],
    ['G', 1e9],
    ['T', 1e12],
    ['P', 1e15],
]);
function perSecond(cell) {
    const [text = '', stated = ''] = cell.split(' ');
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(text);
    if (value === null)
        return null;
    const bytes = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, stated, 'B/s');
    if (bytes !== null)
        return { metric: 'throughput', unit: 'B/s', value: bytes };
    const [, prefix = '', what] = /^([KMGTP]?)(item\/s|char\/s|Hz)$/.exec(stated) ?? [];
    if (what === undefined)
        return null;
    const scaled = value * (PREFIXES.get(prefix) ?? 1);
    if (what === 'item/s')
        return { metric: 'rate', unit: 'items/s', value: scaled };
    return { metric: what === 'Hz' ? 'cycle rate' : 'character rate', unit: what, value: scaled };
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
