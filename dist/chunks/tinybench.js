export const id = 2518;
export const ids = [2518];
export const modules = {

/***/ 17925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ addLatency)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39303);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31454);
/* harmony import */ var _samples_or_middle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85598);



/**
 * Adds the time of a task; `latency` is that of tinybench 3 and later, or the flat result of before. Without samples,
 * which are kept on request only, the median is the sample, and the mean where not even that is there (tinybench 2).
 * False when it holds no number.
 */
function addLatency(benchmark, latency, list) {
    const middle = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(latency.p50) ?? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(latency.median) ?? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(latency.mean);
    const entry = { benchmark, metric: 'time', unit: 'ms', better: 'lower', again: 'apart' };
    const samples = (0,_samples_or_middle_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOrMiddle */ .O)(latency.samples, middle, entry, list);
    if (samples.length === 0)
        return false;
    const median = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(latency.p50) === null ? 'median' : 'p50';
    const figures = { mean: 'mean', median, stddev: 'sd', min: 'min', max: 'max', p99: 'p99' };
    list.addTime({ ...entry, samples, ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedOf */ .H)(latency, figures) });
    return true;
}


/***/ }),

/***/ 52518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tinybench: () => (/* binding */ tinybench)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _tinybench_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17925);
/**
 * The tasks of tinybench, which people write themselves: [{"name", "result"}]. From 3 on a result has "latency" and
 * "throughput", from 6 on a "state" too; before that it was flat. Times are milliseconds.
 */




const states = ['not-started', 'started', 'completed', 'aborted', 'aborted-with-statistics', 'errored'];
const tinybench = {
    kind: 'json',
    about: {
        versions: '6.2; 1 to 5 by their description',
        command: 'node bench.js  # prints JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))',
        path: null,
        keeps: [
            'the median time of every task; all samples with `retainSamples: true`',
            'mean, median, standard deviation, minimum, maximum and 99th percentile',
            'tasks that failed or were not started',
        ],
        loses: [
            'operations per second, which are no measurement of their own',
            'the error of a task, which JSON leaves out',
        ],
        filter: null,
        invocations: 'An invocation is one independent measurement: run ten.',
        traps: [
            'The table of `bench.table()` is not read: print the tasks as JSON.',
            'With `retainSamples: true` a second of a tiny task gives millions of samples, and an output that is too large.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isTask(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects) {
            if (isTask(value))
                readTask(value, list);
            else if (isEmpty(value))
                list.state((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(String(value.name)), ...stateOf(value));
        }
    },
};
function isTask({ name, result }) {
    return typeof name === 'string' && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(result) && (isNested(result) || isFlat(result));
}
function isNested({ latency, throughput, state }) {
    return ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(latency) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(throughput)) || (typeof state === 'string' && states.includes(state));
}
function isFlat({ hz, rme, samples, totalTime }) {
    return Array.isArray(samples) && [hz, rme, totalTime].every((value) => typeof value === 'number');
}
/** Up to 5, a task that threw has nothing but an error, which JSON empties, and one that was not run has no result. */
function isEmpty({ name, result, ...others }) {
    const isBare = result === undefined || result === null || ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(result) && Object.hasOwn(result, 'error'));
    return typeof name === 'string' && isBare && Object.keys(others).length === 0;
}
function stateOf({ result }) {
    return (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(result) ? ['failed', 'it threw'] : ['skipped', 'it was not run'];
}
function readTask({ name, result }, list) {
    if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(result))
        return;
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(String(name));
    const { state } = result;
    if (state === 'aborted-with-statistics') {
        list.warn(`benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(benchmark)} was aborted: it was measured for a shorter time`);
    }
    if (state !== 'errored' && (0,_tinybench_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .addLatency */ .y)(benchmark, (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(result.latency) ? result.latency : result, list))
        return;
    list.state(benchmark, state === 'not-started' ? 'skipped' : 'failed', typeof state === 'string' ? state : null);
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
