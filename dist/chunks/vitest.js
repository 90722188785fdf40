export const id = 2697;
export const ids = [2697];
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

/***/ 82697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vitest: () => (/* binding */ vitest)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _names_by_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41206);
/* harmony import */ var _tinybench_latency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17925);
/**
 * What vitest writes of its benchmarks. Up to 4, --outputJson: {"files": [{"groups": [{"fullName", "benchmarks": [{"name",
 * "mean", "median"}]}]}]}, always without samples. From 5 on, the JSON reporter: {"testResults": [{"assertionResults":
 * [{"ancestorTitles", "title", "status", "benchmarks": [{"tasks": [{"name", "latency"}]}]}]}]}.
 */





const vitest = {
    kind: 'json',
    about: {
        versions: '4.1 and 5.1',
        command: 'npx vitest bench --run --reporter=json --outputFile="$PINBENCH_OUTPUT/vitest.json"',
        path: 'vitest.json',
        keeps: [
            'the median time of every task; all samples if the configuration has `benchmark.retainSamples`',
            'mean, median, standard deviation, minimum, maximum and 99th percentile',
            'tests that failed or were skipped (from 5 on)',
        ],
        loses: [
            'operations per second, which are no measurement of their own',
            'ranks',
            'the path of the file (from 5 on), unless two files share the name of a test',
        ],
        filter: null,
        invocations: 'An invocation is one independent measurement: run ten.',
        traps: [
            'Up to 4 the option is `--outputJson=FILE`; from 5 on it ends in an error.',
            'Up to 4 a benchmark that throws stays in the file without numbers, and is reported as failed; one that is skipped is not there.',
            'With `retainSamples` a second of a tiny benchmark gives millions of samples, and a file that is too large: leave it out.',
            'Tasks from a stored result are not read.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isFourth(value) || isFifth(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects) {
            if (isFourth(value))
                readFourth(value, list);
            if (isFifth(value))
                readFifth(value, list);
        }
    },
};
function isFourth({ files }) {
    return objectsIn(files).some(({ groups }) => objectsIn(groups).some(({ benchmarks }) => Array.isArray(benchmarks)));
}
/** Jest's report, and vitest's before 5, have the same shape without benchmarks. */
function isFifth({ testResults }) {
    return objectsIn(testResults).some(({ assertionResults }) => objectsIn(assertionResults).some(({ benchmarks }) => Array.isArray(benchmarks)));
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G) : [];
}
function readFourth({ files }, list) {
    for (const { groups } of objectsIn(files)) {
        for (const { fullName, benchmarks } of objectsIn(groups)) {
            const group = typeof fullName === 'string' ? fullName.split(' > ') : [];
            for (const benchmark of objectsIn(benchmarks)) {
                const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(...group, textOf(benchmark.name));
                if (!(0,_tinybench_latency_js__WEBPACK_IMPORTED_MODULE_3__/* .addLatency */ .y)(name, benchmark, list))
                    list.state(name, 'failed', 'it has no numbers');
            }
        }
    }
}
function readFifth({ testResults }, list) {
    const all = objectsIn(testResults).flatMap(({ name: file, assertionResults }) => objectsIn(assertionResults)
        .filter(({ benchmarks }) => Array.isArray(benchmarks))
        .map((assertion) => ({ file: textOf(file), name: titleOf(assertion), assertion })));
    // Files run side by side, and are listed as they end.
    const nameOf = (0,_names_by_file_js__WEBPACK_IMPORTED_MODULE_2__/* .namesByFile */ .O)(all);
    for (const one of all)
        readTest(nameOf(one), one.assertion, list);
}
function titleOf({ ancestorTitles, title }) {
    const ancestors = Array.isArray(ancestorTitles) ? ancestorTitles.map(textOf) : [];
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(...ancestors, textOf(title));
}
function readTest(test, { status, failureMessages, benchmarks }, list) {
    const tasks = objectsIn(benchmarks).flatMap((benchmark) => objectsIn(benchmark.tasks));
    for (const task of tasks) {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(test, textOf(task.name));
        if (task.fromStore === true || (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(task.fromStore)) {
            list.warn(`benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} comes from a stored result: it was not read`);
        }
        else if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(task.latency) || !(0,_tinybench_latency_js__WEBPACK_IMPORTED_MODULE_3__/* .addLatency */ .y)(name, task.latency, list)) {
            list.state(name, 'failed', 'it has no numbers');
        }
    }
    const [message] = Array.isArray(failureMessages) ? failureMessages.map(textOf) : [];
    if (status !== 'failed' && (status === 'passed' || tasks.length > 0))
        return;
    if (tasks.length > 0)
        list.warn(`the test ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(test)} failed after it had measured ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tasks.length, 'task')}`);
    else
        list.state(test, status === 'failed' ? 'failed' : 'skipped', message?.split('\n')[0] ?? null);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 41206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ namesByFile)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71685);
/** Names that several files of a project have: told apart by the file, since the order of files may be another in each run. */

/**
 * How each is called: by its name alone where one file has it; otherwise with its file in front, as seen from the folder
 * that all files which share names have in common.
 */
function namesByFile(all) {
    const files = new Map();
    for (const { file, name } of all)
        files.set(name, (files.get(name) ?? new Set()).add(file));
    const sharing = new Set([...files.values()].filter(({ size }) => size > 1).flatMap((own) => [...own]));
    const folder = commonFolder([...sharing]);
    return ({ file, name }) => ((files.get(name)?.size ?? 0) > 1 ? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .joinNames */ .JH)(file.slice(folder.length), name) : name);
}
/** With the slash at its end; '' where there is none. */
function commonFolder([first = '', ...others]) {
    let common = first;
    for (const other of others) {
        let length = 0;
        while (length < common.length && common[length] === other[length])
            length += 1;
        common = common.slice(0, length);
    }
    return common.slice(0, Math.max(common.lastIndexOf('/'), common.lastIndexOf('\\')) + 1);
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
