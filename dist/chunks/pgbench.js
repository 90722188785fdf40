export const id = 5683;
export const ids = [5683];
export const modules = {

/***/ 45683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pgbench: () => (/* binding */ pgbench)
/* harmony export */ });
/* harmony import */ var _load_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49058);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);



const pgbench = {
    kind: 'text',
    about: {
        versions: '15.18; 9.6 to 13 by their description',
        command: 'pgbench -c 2 -j 2 -T 30 bench',
        path: null,
        keeps: [
            'transactions a second, without the time to connect',
            'mean latency, and its standard deviation for the record',
            'failed transactions, as `errors`',
            'of several scripts each by itself too',
            'script, query mode, scale, clients and threads in the name',
        ],
        loses: ['single transactions (`--log`)', 'latencies of statements (`-r`)', 'lines of progress'],
        filter: null,
        invocations: 'One run is one independent measurement, however many transactions it had: run at least five.',
        traps: [
            'With `--rate`, transactions a second are those asked for, and latency has the waiting in it.',
            'Tables grow and caches warm from run to run: initialise again (`pgbench -i`) before each.',
        ],
    },
    detect: ({ text }) => (/^transaction type: /m.test(text) && /^number of clients: /m.test(text) ? 'certain' : 'no'),
    read({ lines }, list) {
        let report;
        for (const line of lines) {
            if (line.startsWith('transaction type: ')) {
                finish(report, list);
                report = { head: [line], scripts: [], aborted: false };
            }
            else if (report !== undefined)
                take(report, line);
        }
        finish(report, list);
    },
};
function take(report, line) {
    if (/Run was aborted; the above results are incomplete/.test(line))
        report.aborted = true;
    else if (/^SQL script \d+: /.test(line))
        report.scripts.push([line]);
    else
        (report.scripts.at(-1) ?? report.head).push(line);
}
function firstIn(lines, row) {
    for (const line of lines) {
        const match = row.exec(line);
        if (match !== null)
            return match[1];
    }
    return undefined;
}
function finish(report, list) {
    if (report === undefined)
        return;
    const { head, scripts, aborted } = report;
    const [mode, scale, clients, threads] = [/^query mode: (\S+)/, /^scaling factor: (\d+)/, CLIENTS, THREADS].map((row) => firstIn(head, row));
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withParameters */ .zv)(scriptName(firstIn(head, /^transaction type: (.+)$/) ?? ''), [
        ['mode', mode === 'simple' ? undefined : mode],
        ['scale', scale],
        ['clients', clients],
        ['threads', threads],
    ]);
    if (aborted) {
        list.state(benchmark, 'failed', 'the run was aborted');
        return;
    }
    const rate = rateIn(head);
    if (rate === null)
        throw list.cutShort('a report of pgbench has no line "tps ="');
    const done = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(firstIn(head, /^number of transactions actually processed: (\d+)/) ?? '');
    add(benchmark, head, { rate, done }, list);
    for (const script of scripts) {
        const name = scriptName(firstIn(script, /^SQL script \d+: (.+)$/) ?? '');
        const own = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(firstIn(script, /^ - \d+ transactions \(.*tps = (\d+(?:\.\d+)?)\)$/) ?? '');
        const count = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(firstIn(script, /^ - (\d+) transactions \(/) ?? '');
        if (own !== null)
            add((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(benchmark, name), script, { rate: own, done: count }, list);
    }
}
const CLIENTS = /^number of clients: (\d+)/;
const THREADS = /^number of threads: (\d+)/;
/** Before version 14 there are two lines: with and without the time that connecting took. */
function rateIn(lines) {
    const rows = [/^tps = (\S+) \(without initial/, /^tps = (\S+) \(excluding/, /^tps = (\S+) \(including reconnection/];
    const found = rows.map((row) => firstIn(lines, row)).find((text) => text !== undefined);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(found ?? '');
}
function add(benchmark, lines, { rate, done }, list) {
    const number = (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(firstIn(lines, row) ?? '');
    (0,_load_test_js__WEBPACK_IMPORTED_MODULE_0__/* .addLoad */ .Ck)(list, {
        benchmark,
        answers: done,
        bad: 0,
        // Those are not among the transactions that were processed.
        unanswered: number(/^(?: - )?number of failed transactions: (\d+)/) ?? 0,
        latency: {
            unit: 'ms',
            mean: number(/^(?: - )?latency average(?: =|:) (\S+) ms/),
            percentiles: [],
            reported: [['stddev', number(/^(?: - )?latency stddev(?: =|:) (\S+) ms/)]],
        },
        rate,
        throughput: null,
    }, 'txns/s');
}
/** "<builtin: TPC-B (sort of)>" -> "TPC-B (sort of)"; of a file its name without the folder. */
function scriptName(type) {
    const builtin = /^<builtin: (.+)>$/.exec(type)?.[1];
    return builtin ?? type.replace(/^.*\//, '');
}


/***/ }),

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ durationInMs),
/* harmony export */   Ck: () => (/* binding */ addLoad),
/* harmony export */   FS: () => (/* binding */ percentileName),
/* harmony export */   aV: () => (/* binding */ namelessBenchmark),
/* harmony export */   tg: () => (/* binding */ urlName),
/* harmony export */   yl: () => (/* binding */ addLatency)
/* harmony export */ });
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);
/**
 * What every load test says: how long answers took, how many came a second, and what went wrong. Errors are a metric of
 * their own, and a test in which everything failed has no times: a server that fails fast must not look quick.
 */



/**
 * A number that the tool could not give (null) is left out. The same benchmark again is another one. `unit`: of the rate.
 */
function addLoad(list, load, unit = 'req/s') {
    const { benchmark, answers, bad, unanswered, rate, throughput } = load;
    const errors = bad + unanswered;
    const again = 'apart';
    list.add({ benchmark, metric: 'errors', unit: '', better: 'lower', samples: [errors], again });
    if (answers !== null && answers - bad <= 0) {
        list.state(benchmark, 'failed', errors === 0 ? 'no request was answered' : `all ${errors} requests failed`);
        return;
    }
    addLatency(list, benchmark, load.latency);
    if (rate !== null)
        list.add({ benchmark, metric: 'rate', unit, better: undefined, samples: [rate], again });
    if (throughput !== null) {
        list.add({ benchmark, metric: 'throughput', unit: 'B/s', better: undefined, samples: [throughput], again });
    }
}
/** `time` is the mean, with what the tool says beside it; each percentile is a metric: p50, p99.9. */
function addLatency(list, benchmark, latency) {
    const { unit, mean, percentiles, reported = [] } = latency;
    const shared = { benchmark, unit, better: undefined, again: 'apart' };
    const beside = reported.filter((one) => one[1] !== null);
    if (mean !== null) {
        const more = beside.length === 0 ? {} : { reported: Object.fromEntries(beside) };
        list.addTime({ ...shared, metric: 'time', samples: [mean], ...more });
    }
    for (const [percentile, value] of percentiles) {
        if (value !== null)
            list.addTime({ ...shared, metric: percentileName(percentile), samples: [value] });
    }
}
/** "99.900" -> "p99.9". */
function percentileName(percentile) {
    return `p${percentile.includes('.') ? percentile.replace(/\.?0+$/, '') : percentile}`;
}
/** Path and query of a URL, without the host and the port, which may be others in every run; "root" for "/". */
function urlName(url) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/^\/+/, '')) || 'root';
}
/** Some tools name nothing: then it is called `usual`, or after its file where there are several. */
function namelessBenchmark({ path }, usual) {
    const stem = path.replace(/^.*\//, '').replace(/\.(?:json|txt|csv|log|out)$/i, '');
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(stem) || usual;
}
/** "103.00us", "1.32ms", "2.5m" -> milliseconds; null when it is no duration. */
function durationInMs(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)$/.exec(text) ?? [];
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(number);
    return value === null ? null : (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit === 'm' ? 'min' : unit, 'ms');
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
