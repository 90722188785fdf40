export const id = 1558;
export const ids = [1558];
export const modules = {

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mitata: () => (/* binding */ mitata)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39303);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31454);
/* harmony import */ var _samples_or_middle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85598);
/**
 * mitata's JSON: {"layout": [{"name"}], "benchmarks": [{"alias", "group", "runs": [{"name", "args", "stats"}]}], "context"}.
 * Times are nanoseconds per iteration. The samples are sorted, without the two lowest and the two highest.
 */






const figures = { mean: 'avg', median: 'p50', min: 'min', max: 'max', p75: 'p75', p99: 'p99', 'p99.9': 'p999' };
/** By mitata's own rule: what takes less than this many times an empty function was likely optimised away. */
const EMPTY = 1.42;
const mitata = {
    kind: 'json',
    about: {
        versions: '1.0',
        command: 'node bench.js  # ends in: await run({ format: { json: { debug: false, samples: false } } })',
        path: null,
        keeps: [
            'the median time of every run, or all its samples if they are printed',
            'mean, median, minimum, maximum and percentiles',
            'heap per iteration, with `node --expose-gc`',
            'groups and arguments',
            'benchmarks that threw',
        ],
        loses: [
            'hardware counters',
            'time in garbage collection',
            'the two lowest and highest samples, which mitata drops',
        ],
        filter: null,
        invocations: 'An invocation is one independent measurement: run ten.',
        traps: [
            'With samples, the output of a few benchmarks has several megabytes: `samples: false` leaves the medians.',
            'What takes about as long as an empty function was likely optimised away: pinbench warns as mitata does.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects)
            if (isMarked(value))
                readObject(value, list);
    },
};
function isMarked({ layout, benchmarks, context }) {
    return Array.isArray(layout) && Array.isArray(benchmarks) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(context) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(context.noop);
}
function readObject({ layout, benchmarks, context }, list) {
    const groups = Array.isArray(layout) ? layout : [];
    const noop = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(context) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(context.noop) ? context.noop : {};
    for (const { alias, group, runs } of Array.isArray(benchmarks) ? benchmarks.filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G) : []) {
        const place = typeof group === 'number' ? groups[group] : undefined;
        const groupName = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(place) && typeof place.name === 'string' ? place.name : null;
        for (const run of Array.isArray(runs) ? runs.filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G) : []) {
            readRun((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(groupName, nameOf(String(alias), run)), run, noop, list);
        }
    }
}
/** Arguments are in the name where it asks for them ("sqrt $n"); the others would give several runs one name. */
function nameOf(alias, { name, args }) {
    const all = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(args) ? Object.entries(args) : [];
    const unsaid = all.filter(([key]) => !alias.includes(`$${key}`));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withParameters */ .zv)(typeof name === 'string' ? name : alias, unsaid);
}
function readRun(benchmark, { stats, error }, noop, list) {
    const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', again: 'apart' };
    const middle = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stats) ? ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(stats.p50) ?? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(stats.avg)) : null;
    if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stats) || middle === null) {
        list.state(benchmark, 'failed', (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(error) && typeof error.message === 'string' ? error.message : null);
        return;
    }
    const samples = (0,_samples_or_middle_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOrMiddle */ .O)(stats.samples, middle, entry, list);
    list.addTime({ ...entry, samples, ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedOf */ .H)(stats, figures) });
    const empty = stats.kind === 'iter' ? noop.iter : noop.fn;
    const [average, least] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(stats.avg), (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(empty) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(empty.avg) : null];
    if (average !== null && least !== null && average < EMPTY * least) {
        list.warn(`benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(benchmark)} takes about as long as nothing: it was likely optimised away`);
    }
    const heap = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stats.heap) ? stats.heap : {};
    const bytes = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(heap.avg);
    if (bytes === null)
        return;
    const reported = (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedOf */ .H)(heap, { mean: 'avg', min: 'min', max: 'max' });
    list.add({ ...entry, metric: 'heap', unit: 'B/iter', samples: [bytes], ...reported });
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
