export const id = 2149;
export const ids = [2149];
export const modules = {

/***/ 92149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sysbench: () => (/* binding */ sysbench)
/* harmony export */ });
/* harmony import */ var _load_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49058);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);



const sysbench = {
    kind: 'text',
    about: {
        versions: '1.0.20',
        command: 'sysbench cpu --threads=2 --time=10 run',
        path: null,
        keeps: [
            'events, operations, transactions and bytes a second',
            'mean latency and its percentile',
            'errors that SQL tests ignored',
            'the kind of test, threads and what it was asked for in the name',
        ],
        loses: ['lines of `--report-interval`, which are no repeats', 'histograms', 'fairness of threads'],
        filter: null,
        invocations: 'One run is one independent measurement, however many events it had: run at least five.',
        traps: [
            'Latencies have two decimals of a millisecond; what is faster is 0.00, which is no measurement. Judge `rate`.',
            'SQL tests do not print which script they ran: their benchmarks are called `sql`.',
        ],
    },
    detect: ({ text }) => (START.test(text) && text.includes('Running ') ? 'certain' : 'no'),
    read({ lines }, list) {
        let run;
        for (const line of lines) {
            if (START.test(line)) {
                if (run !== undefined)
                    readRun(run, list);
                run = [];
            }
            else
                run?.push(line);
        }
        if (run !== undefined)
            readRun(run, list);
    },
};
const START = /^sysbench \d+\.\d+(?:\.\d+)?\S* \(using /m;
/** Lines that show which test it is, by what only this one prints; what tells its runs apart. */
const tests = [
    ['cpu', /^CPU speed:|^Prime numbers limit:/, [['prime', /^Prime numbers limit: (\d+)/]]],
    [
        'memory',
        /^Running memory speed test/,
        [
            ['block', /^ +block size: (\S+)/],
            ['operation', /^ +operation: (\S+)/],
        ],
    ],
    [
        'fileio',
        /^File operations:|^Doing .* test$/,
        [
            ['mode', /^Doing (.+) test$/],
            ['block', /^Block size (\S+)/],
        ],
    ],
    ['sql', /^SQL statistics:/, []],
];
/** Metrics: [name, unit, line]. A unit of '' with a direction is a count of failures. */
const metrics = [
    ['rate', 'events/s', /^ +events per second: +(\S+)$/],
    ['rate', 'ops/s', /^Total operations: \d+ \( *(\S+) per second\)$/],
    ['throughput', 'MiB/s', /^\S+ MiB transferred \((\S+) MiB\/sec\)$/],
    ['rate', 'txns/s', /^ +transactions: +\d+ +\((\S+) per sec\.\)$/],
    ['queries', 'queries/s', /^ +queries: +\d+ +\((\S+) per sec\.\)$/],
    ['errors', '', /^ +ignored errors: +(\d+) +\(/],
    ['reads', 'ops/s', /^ +reads\/s: +(\S+)$/],
    ['writes', 'ops/s', /^ +writes\/s: +(\S+)$/],
    ['fsyncs', 'ops/s', /^ +fsyncs\/s: +(\S+)$/],
    ['read throughput', 'MiB/s', /^ +read, MiB\/s: +(\S+)$/],
    ['write throughput', 'MiB/s', /^ +written, MiB\/s: +(\S+)$/],
];
function readRun(lines, list) {
    const first = (row) => {
        for (const line of lines) {
            const match = row.exec(line);
            if (match !== null)
                return match[1] ?? '';
        }
        return undefined;
    };
    const number = (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(first(row) ?? '');
    const [test = 'test', , parameters = []] = tests.find(([, mark]) => first(mark) !== undefined) ?? [];
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withParameters */ .zv)(test, [
        ...parameters.map(([name, row]) => [name, first(row)]),
        ['threads', first(/^Number of threads: (\d+)/)],
    ]);
    const fatal = first(/^FATAL: (.+)$/);
    if (fatal !== undefined) {
        list.state(benchmark, 'failed', fatal);
        return;
    }
    if (first(/^Threads fairness:/) === undefined)
        throw list.cutShort('a run of sysbench has no end "Threads fairness:"');
    if (number(/^ +total number of events: +(\d+)$/) === 0) {
        list.state(benchmark, 'failed', 'there was no event');
        return;
    }
    for (const [metric, unit, row] of metrics) {
        const value = number(row);
        if (value === null)
            continue;
        // What a test does not do, such as writing, it reports as 0.
        if (value === 0 && metric !== 'errors')
            continue;
        const better = metric === 'errors' ? 'lower' : undefined;
        list.add({ benchmark, metric, unit, better, samples: [value], again: 'apart' });
    }
    const [percentile, tail] = lines
        .map((line) => /^ +(\d+)th percentile: +(\S+)$/.exec(line))
        .find((row) => row !== null)
        ?.slice(1) ?? [];
    (0,_load_test_js__WEBPACK_IMPORTED_MODULE_0__/* .addLatency */ .yl)(list, benchmark, {
        unit: 'ms',
        mean: number(/^ +avg: +(\S+)$/),
        percentiles: percentile === undefined ? [] : [[percentile, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(tail ?? '')]],
        reported: [
            ['min', number(/^ +min: +(\S+)$/)],
            ['max', number(/^ +max: +(\S+)$/)],
        ],
    });
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
