export const id = 2028;
export const ids = [2028];
export const modules = {

/***/ 2028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrk: () => (/* binding */ wrk)
/* harmony export */ });
/* harmony import */ var _units_decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12719);
/* harmony import */ var _load_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49058);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);
/** What wrk and wrk2 print. A log may hold several runs; each begins with "Running 10s test @ URL". */




const wrk = {
    kind: 'text',
    about: {
        versions: 'wrk 4.1; wrk2 by its documentation',
        command: 'wrk -t2 -c10 -d30s --latency http://127.0.0.1:8080/',
        path: null,
        keeps: [
            'mean latency and its percentiles',
            'requests and bytes a second',
            'answers that are errors and socket errors, added up as `errors`',
            'path of the URL, threads and connections in the name',
        ],
        loses: ['single requests, which wrk does not print', 'host and port'],
        filter: null,
        invocations: 'One run of wrk is one independent measurement, however many requests it made: run at least five.',
        traps: [
            'wrk waits for an answer before it asks again, so a pause of the server hides the requests it held up; wrk2 with `-R` does not.',
            'With wrk2, a `rate` below the one asked for says that the server could not keep up: judge it before the latency.',
            'Without `--latency` there are no percentiles.',
        ],
    },
    detect: ({ text }) => (/^ *Thread Stats +Avg +Stdev +(?:Max|99%)/m.test(text) ? 'certain' : 'no'),
    read({ lines }, list) {
        let run;
        for (const line of lines) {
            const start = /^Running \S+ test @ (\S+)/.exec(line);
            if (start !== null) {
                finish(run, list);
                run = { url: start[1] ?? '', fields: new Map(), percentiles: [], distribution: 'before' };
            }
            else if (run !== undefined)
                take(run, line);
        }
        finish(run, list);
    },
};
const rows = [
    ['load', /^ +(\d+) threads? and (\d+) connections?$/],
    ['latency', /^ +Latency +(\S+) +(\S+) +(\S+) +\S+$/],
    ['requests', /^ +(\d+) requests in /],
    ['socket', /^ +Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/],
    ['status', /^ +Non-2xx or 3xx responses: (\d+)$/],
    ['rate', /^Requests\/sec: +(\d+(?:\.\d+)?)$/],
    ['transfer', /^Transfer\/sec: +(\d+(?:\.\d+)?)([KMGTP]?)B$/],
];
function take(run, line) {
    if (/^ +Latency Distribution/.test(line)) {
        run.distribution = run.distribution === 'before' ? 'inside' : 'after';
        return;
    }
    if (run.distribution === 'inside') {
        const row = /^ *(\d+(?:\.\d+)?)% +(\S+)$/.exec(line);
        if (row === null)
            run.distribution = 'after';
        else if (Number(row[1]) < 100)
            run.percentiles.push([row[1] ?? '', (0,_load_test_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInMs */ .Cj)(row[2] ?? '')]);
    }
    for (const [field, pattern] of rows) {
        const match = run.fields.has(field) ? null : pattern.exec(line);
        if (match !== null)
            run.fields.set(field, match.slice(1));
    }
}
function finish(run, list) {
    if (run === undefined)
        return;
    const { url, fields } = run;
    const counts = (field) => (fields.get(field) ?? []).map((text) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(text));
    const [answers] = counts('requests');
    const [rate] = counts('rate');
    const transfer = fields.get('transfer');
    if (typeof answers !== 'number' || typeof rate !== 'number' || transfer === undefined) {
        throw list.cutShort('a run of wrk has no line "Transfer/sec:" at its end');
    }
    const [threads, connections] = counts('load');
    (0,_load_test_js__WEBPACK_IMPORTED_MODULE_0__/* .addLoad */ .Ck)(list, {
        benchmark: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withParameters */ .zv)((0,_load_test_js__WEBPACK_IMPORTED_MODULE_0__/* .urlName */ .tg)(url), [
            ['threads', threads],
            ['connections', connections],
        ]),
        answers,
        bad: counts('status')[0] ?? 0,
        // wrk prints these lines only when there were errors.
        unanswered: counts('socket').reduce((sum, count) => sum + (count ?? 0), 0),
        latency: latencyOf(run),
        rate,
        throughput: bytes(transfer),
    });
}
function latencyOf({ fields, percentiles }) {
    const [mean, stddev, max] = (fields.get('latency') ?? []).map(_load_test_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInMs */ .Cj);
    return {
        unit: 'ms',
        mean: mean ?? null,
        percentiles,
        reported: [
            ['stddev', stddev ?? null],
            ['max', max ?? null],
        ],
    };
}
/** wrk's KB is 1024 bytes. */
function bytes([value = '', prefix = '']) {
    return (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutNoise */ .J3)(Number(value) * 1024 ** ' KMGTP'.indexOf(prefix || ' '));
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
