export const id = 9214;
export const ids = [9214];
export const modules = {

/***/ 39214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkJs: () => (/* binding */ benchmarkJs)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39303);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31454);
/* harmony import */ var _samples_or_middle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85598);
/**
 * benchmark.js: JSON.stringify of a suite, {"0": {"name", "stats": {"sample"}, "hz"}, "length"}, or of its benchmarks; and
 * the lines that its examples print, "name x 1,431,759 ops/sec ±0.74% (93 runs sampled)". Samples are seconds.
 */






const benchmarkJs = {
    kind: 'json',
    about: {
        versions: '2.1',
        command: 'node bench.js  # prints JSON.stringify(suite) on "complete"',
        path: null,
        keeps: [
            'every sample, of a suite that is printed as JSON',
            'operations per second, of the lines that a suite prints for people',
            'benchmarks that threw',
        ],
        loses: ['the samples, if lines are printed instead of JSON', 'the margin of error'],
        filter: null,
        invocations: 'An invocation is one independent measurement: run ten.',
        traps: [
            'Printed lines have rounded numbers and no samples: print JSON instead.',
            'JSON has times and printed lines have rates: a metric changes its name when you change from one to the other.',
        ],
    },
    detect(output) {
        if (benchmarksIn(output).length > 0)
            return 'certain';
        return output.text.includes(' sampled)') && output.lines.some((line) => LINE.test(line)) ? 'certain' : 'no';
    },
    read(output, list) {
        const benchmarks = benchmarksIn(output);
        for (const { suite, benchmark } of benchmarks)
            readBenchmark(suite, benchmark, list);
        if (benchmarks.length === 0)
            readLines(output.lines, list);
    },
};
/** With the name of their suite. */
function benchmarksIn({ objects }) {
    return objects.flatMap(({ value }) => {
        if (isBenchmark(value))
            return [{ suite: null, benchmark: value }];
        if (typeof value.length !== 'number')
            return [];
        const suite = typeof value.name === 'string' ? value.name : null;
        const own = Object.values(value).filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G).filter(isBenchmark);
        return own.map((benchmark) => ({ suite, benchmark }));
    });
}
function isBenchmark({ name, stats, times, hz, cycles }) {
    // Of a benchmark that was not run, `hz` is not there.
    const isMeasured = typeof hz === 'number' || hz === undefined || hz === null;
    const isNamed = typeof name === 'string' || name === undefined;
    return ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stats) &&
        Array.isArray(stats.sample) &&
        (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(times) &&
        typeof cycles === 'number' &&
        isMeasured &&
        isNamed);
}
function readBenchmark(suite, one, list) {
    const own = typeof one.name === 'string' ? one.name : String(one.id ?? 'benchmark');
    const entry = {
        benchmark: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(suite, own),
        metric: 'time',
        unit: 's',
        better: 'lower',
        again: 'apart',
    };
    const stats = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(one.stats) ? one.stats : {};
    if (one.error !== undefined || one.aborted === true) {
        list.state(entry.benchmark, 'failed', typeof one.error === 'string' ? one.error : null);
        return;
    }
    const samples = (0,_samples_or_middle_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOrMiddle */ .O)(stats.sample, null, entry, list);
    if (samples.length === 0)
        list.state(entry.benchmark, 'skipped', 'it was not run');
    else
        list.addTime({ ...entry, samples, ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedOf */ .H)(stats, { mean: 'mean', stddev: 'deviation' }) });
}
const LINE = /^\s*(\S.*?) x ([\d,.]+) ops\/sec ±[\d,.]+% \(\d+ runs? sampled\)\s*$/;
/** A benchmark that threw an Error: the message is left out. Any heading may look like it. */
const FAILED = /^(\S.*): $/;
const LONGEST = 2000;
/** A benchmark that threw stands among the others; what ends in ": " anywhere else is something else. */
function readLines(lines, list) {
    let isBehindResult = false;
    let heads = [];
    for (const line of lines) {
        const isShort = line.length <= LONGEST;
        const [, name, number] = (isShort ? LINE.exec(line) : null) ?? [];
        const failed = isShort ? FAILED.exec(line)?.[1] : undefined;
        if (name !== undefined && number !== undefined) {
            for (const head of heads) {
                list.warn(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(head)} stands above the results with nothing behind it: a heading, or a benchmark that threw`);
            }
            readRate((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(name), number, list);
            isBehindResult = true;
        }
        else if (failed !== undefined && isBehindResult)
            list.state((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(failed), 'failed', null);
        else if (failed === undefined)
            isBehindResult = false;
        heads = failed === undefined || isBehindResult ? [] : [...heads.slice(-9), failed];
    }
}
function readRate(benchmark, number, list) {
    const rate = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumber */ .kz)(number);
    if (rate === null)
        list.warn(`benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(benchmark)} has the rate ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(number)}: it was left out`);
    else if (rate === 0)
        list.state(benchmark, 'below resolution', 'its rate is printed as 0');
    else
        list.add({ benchmark, metric: 'rate', unit: 'ops/s', better: 'higher', samples: [rate], again: 'apart' });
}


/***/ }),

/***/ 31454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reportedOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39303);

/**
 * `names`: how a figure is called here, and in the tool's object. Those that are no finite number are left out; without any,
 * so is `reported`. The figures stay in the tool's unit, which must be the samples' own.
 */
function reportedOf(source, names) {
    const figures = Object.entries(names).flatMap(([name, key]) => {
        const value = Object.hasOwn(source, key) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)(source[key]) : null;
        return value === null ? [] : [[name, value]];
    });
    return figures.length === 0 ? {} : { reported: Object.fromEntries(figures) };
}


/***/ })

};
