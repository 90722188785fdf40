export const id = 801;
export const ids = [801];
export const modules = {

/***/ 10801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pytestBenchmark: () => (/* binding */ pytestBenchmark)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39303);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31454);
/* harmony import */ var _samples_or_middle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85598);
/**
 * pytest-benchmark's JSON: {"machine_info", "benchmarks": [{"fullname", "stats": {"data": [...], "median", ...}}]}. `data`
 * has a time for each round, in seconds, already divided by the round's iterations. Files of --benchmark-save have none
 * unless --benchmark-save-data was given: then the median is all there is. `ops` is 1 / mean, so it is not read.
 */






const figures = { mean: 'mean', median: 'median', stddev: 'stddev', min: 'min', max: 'max', iqr: 'iqr' };
const pytestBenchmark = {
    kind: 'json',
    about: {
        versions: '5.3; earlier ones by published files',
        command: 'pytest --benchmark-only --benchmark-max-time=0.1 --benchmark-json="$PINBENCH_OUTPUT/benchmark.json"',
        path: 'benchmark.json',
        keeps: ['the time of every round', 'mean, median, standard deviation, minimum, maximum and interquartile range'],
        loses: ['operations per second, which are 1 / mean', '`extra_info`', "groups, which are no part of a test's name"],
        filter: null,
        invocations: 'An invocation is one independent measurement, since all rounds run in one process: run ten, and keep rounds few.',
        traps: [
            'A test that raises or is skipped is not in the file. One that fails after it was measured is: let pytest end with its own exit code.',
            'In one second a fast test makes more rounds than pinbench keeps, and then only their median is read: `--benchmark-max-time=0.1` makes fewer.',
            'Files of `--benchmark-save` and `--benchmark-autosave` hold no rounds: add `--benchmark-save-data`, or use `--benchmark-json`.',
            'With `--benchmark-disable` no file is written.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects)
            if (isMarked(value))
                readObject(value, list);
    },
};
function isMarked({ machine_info, benchmarks }) {
    return ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(machine_info) && Array.isArray(benchmarks) && benchmarks.every((one) => (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(one) && 'stats' in one));
}
function readObject({ benchmarks }, list) {
    const all = Array.isArray(benchmarks) ? benchmarks : [];
    for (const one of all)
        if ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(one))
            readBenchmark(one, list);
}
function readBenchmark({ fullname, name, stats }, list) {
    const called = typeof fullname === 'string' ? fullname : name;
    const benchmark = typeof called === 'string' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(called) : '';
    if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stats)) {
        list.state(benchmark, 'failed', 'it has no stats');
        return;
    }
    const entry = { benchmark, metric: 'time', unit: 's', better: 'lower', again: 'apart' };
    const samples = (0,_samples_or_middle_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOrMiddle */ .O)(stats.data, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(stats.median), entry, list);
    if (samples.length === 0) {
        list.state(benchmark, 'failed', 'its stats hold no number');
        return;
    }
    if (!Array.isArray(stats.data)) {
        list.warn(`benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(benchmark)} has no rounds in the file, only their median: use --benchmark-json`);
    }
    list.addTime({ ...entry, samples, ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_5__/* .reportedOf */ .H)(stats, figures) });
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
