export const id = 4997;
export const ids = [4997];
export const modules = {

/***/ 74997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkToolsJl: () => (/* binding */ benchmarkToolsJl)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39303);
/* harmony import */ var _samples_or_middle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85598);
/**
 * BenchmarkTools.save of Julia: [versions, [["BenchmarkGroup", {"data": {key: ["Trial", {"times", "memory", "allocs"}]}}]]].
 * Groups hold groups; a saved estimate (`minimum(results)`) has one time. All times are nanoseconds.
 */






const deepest = 64;
/** What Julia writes for memory and allocations that were not counted: the largest 64-bit integer. */
const UNSET = 2 ** 63;
const benchmarkToolsJl = {
    kind: 'json',
    about: {
        versions: '1.0 by a published file, and 1.6 by its source',
        command: `julia bench.jl  # ends in: BenchmarkTools.save(joinpath(ENV["PINBENCH_OUTPUT"], "results.json"), run(suite))`,
        path: 'results.json',
        keeps: ['the time of every sample', 'memory and allocations', 'groups, whose keys are joined to a name'],
        loses: ['time in garbage collection', 'parameters and tags', 'counters of LinuxPerf'],
        filter: null,
        invocations: 'An invocation is one independent measurement, since all samples come from one process: run ten.',
        traps: [
            'Save the trials themselves: `minimum(results)` and `median(results)` leave one number of each.',
            'The parameters that `tune!` found are saved in the same format, and are no results.',
        ],
    },
    detect: (output) => (objectsIn(output).some((object) => holdsResult(object)) ? 'certain' : 'no'),
    read(output, list) {
        for (const object of objectsIn(output))
            readNode([], object, list);
    },
};
/** What was saved, in order; a second parse, so only of text that begins as it should. */
function objectsIn(output) {
    if (!/^\s*\[/.test(output.text) || !output.text.includes('"BenchmarkTools"'))
        return [];
    const { document } = output;
    const [versions, objects] = Array.isArray(document) ? document : [];
    return (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(versions) && 'BenchmarkTools' in versions && Array.isArray(objects) ? objects : [];
}
/** ["BenchmarkTools.Trial", {...}], as before 0.3, is "Trial" as well. */
function typed(node) {
    const [name, fields] = Array.isArray(node) && node.length === 2 ? node : [];
    if (typeof name !== 'string' || !(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(fields))
        return null;
    return { type: name.replace(/^BenchmarkTools\./, ''), fields };
}
function holdsResult(node, depth = 0) {
    const { type, fields } = typed(node) ?? { type: '', fields: {} };
    if (type === 'Trial' || type === 'TrialEstimate')
        return true;
    if (type !== 'BenchmarkGroup' || !(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(fields.data) || depth > deepest)
        return false;
    return Object.values(fields.data).some((child) => holdsResult(child, depth + 1));
}
function readNode(names, node, list) {
    if (names.length > deepest)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the results are groups nested deeper than ${deepest}`);
    const benchmark = names.length === 0 ? 'trial' : (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(...names);
    const { type, fields } = typed(node) ?? { type: null, fields: {} };
    if (type === 'BenchmarkGroup' && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(fields.data)) {
        for (const [key, child] of Object.entries(fields.data))
            readNode([...names, key], child, list);
    }
    else if (type === 'Trial')
        readTrial(benchmark, fields, fields.times, list);
    else if (type === 'TrialEstimate')
        readTrial(benchmark, fields, [fields.time], list);
    else
        list.warn(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(benchmark)} is ${type === null ? 'no result' : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(type)}: it was not read`);
}
function readTrial(benchmark, fields, times, list) {
    const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', again: 'apart' };
    const samples = (0,_samples_or_middle_js__WEBPACK_IMPORTED_MODULE_3__/* .samplesOrMiddle */ .O)(times, null, entry, list);
    if (samples.length === 0) {
        list.state(benchmark, 'failed', 'it has no times');
        return;
    }
    list.addTime({ ...entry, samples });
    const [memory, allocations] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2)(fields.memory), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2)(fields.allocs)];
    if (memory !== null && memory < UNSET)
        list.add({ ...entry, metric: 'memory', unit: 'B', samples: [memory] });
    if (allocations !== null && allocations < UNSET) {
        list.add({ ...entry, metric: 'allocations', unit: 'allocs', samples: [allocations] });
    }
}


/***/ })

};
