export const id = 8150;
export const ids = [8150];
export const modules = {

/***/ 78150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   timeV: () => (/* binding */ timeV)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39303);


const COMMAND = 'Command being timed';
const ELAPSED = 'Elapsed (wall clock) time (h:mm:ss or m:ss)';
const timeV = {
    kind: 'text',
    about: {
        versions: 'GNU time 1.9',
        command: '/usr/bin/time -v -o "$PINBENCH_OUTPUT/time.txt" ./my-benchmark',
        path: 'time.txt',
        keeps: ['elapsed time', 'CPU time, of user and system together', 'peak memory', 'page faults'],
        loses: ['context switches, input and output, and the figures that Linux leaves at 0'],
        filter: null,
        invocations: 'A report is one independent measurement: run ten invocations, or one that times the command ten times.',
        traps: [
            'Times have steps of 10 ms: measure something that takes a second.',
            "The shell's own `time` and the `time -l` of BSD and macOS are other programs, which are not read.",
        ],
    },
    detect: ({ text }) => (/^[ \t]+Command being timed: "/m.test(text) ? 'certain' : 'no'),
    read({ lines }, list) {
        const names = new Names();
        let report = null;
        let outcome = '';
        for (const line of lines) {
            const at = line.lastIndexOf(': ');
            const key = line.slice(0, Math.max(at, 0)).trim();
            if (line.startsWith('Command '))
                outcome = line.trim();
            else if (/^\s+Command being timed: "/.test(line)) {
                if (report !== null)
                    throw list.cutShort('a report has no exit status');
                report = { command: line.slice(line.indexOf('"') + 1).replace(/"$/, ''), outcome, figures: new Map() };
                outcome = '';
            }
            else if (report !== null && at !== -1 && key !== COMMAND) {
                report.figures.set(key, line.slice(at + 2).trim());
                if (key !== 'Exit status')
                    continue;
                addReport(report, names, list);
                report = null;
            }
        }
        if (report !== null)
            throw list.cutShort('a report has no exit status');
    },
};
/** A command is called without its folders, which differ from run to run; two that are then called alike stay two. */
class Names {
    #names = new Map();
    #counts = new Map();
    of(command) {
        const known = this.#names.get(command);
        if (known !== undefined)
            return known;
        const words = command.split(/\s+/).map((word) => word.slice(word.lastIndexOf('/') + 1));
        const plain = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stableName */ .HD)(words.join(' ')) || 'command';
        const count = (this.#counts.get(plain) ?? 0) + 1;
        this.#counts.set(plain, count);
        const name = count === 1 ? plain : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stableName */ .HD)(`${plain}#${count}`);
        this.#names.set(command, name);
        return name;
    }
}
function addReport({ command, outcome, figures }, names, list) {
    const benchmark = names.of(command);
    const status = figures.get('Exit status');
    if (outcome !== '' || status !== '0') {
        list.state(benchmark, 'failed', outcome === '' ? `exit status ${status ?? ''}` : outcome);
        return;
    }
    const number = (key) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(figures.get(key));
    const shared = { benchmark, better: 'lower', processes: [1] };
    const elapsed = secondsOf(figures.get(ELAPSED) ?? '');
    if (elapsed !== null && Number.isFinite(elapsed))
        list.addTime({ ...shared, metric: 'time', unit: 's', samples: [elapsed] });
    const [user, system] = [number('User time (seconds)'), number('System time (seconds)')];
    const cpu = user === null || system === null ? 0 : Number((user + system).toFixed(2));
    // Of a program that waits there may be no step of 10 ms.
    if (cpu > 0 && Number.isFinite(cpu))
        list.addTime({ ...shared, metric: 'cpu time', unit: 's', samples: [cpu] });
    const counts = [
        ['memory', 'KiB', number('Maximum resident set size (kbytes)')],
        ['major faults', '', number('Major (requiring I/O) page faults')],
        ['minor faults', '', number('Minor (reclaiming a frame) page faults')],
    ];
    for (const [metric, unit, value] of counts) {
        if (value !== null)
            list.add({ ...shared, metric, unit, samples: [value] });
    }
}
/** "1:02:03" or "2:03.45". */
function secondsOf(text) {
    const parts = text.split(':').map(_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2);
    if (parts.length < 2 || parts.length > 3 || parts.includes(null))
        return null;
    const seconds = parts.reduce((sum, part) => sum * 60 + (part ?? 0), 0);
    return Number(seconds.toFixed(2));
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
