export const id = 541;
export const ids = [541];
export const modules = {

/***/ 17541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58308);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86500);
/* harmony import */ var _io_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79930);
/* harmony import */ var _io_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70246);
/* harmony import */ var _report_safe_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18337);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65441);
/** `pinbench validate FILE...`: what is wrong with a configuration, a perf.json or a tool's output, where, how to mend. */









const VALID = {
    configuration: 'valid configuration',
    'perf.json': 'valid perf.json',
    "a tool's output": 'valid output of a tool',
};
/** Exit code: 0 when every file is valid, 2 when one is not, 4 when the world failed. Throws a usage error without files. */
async function validate(files, options) {
    if (files.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no file is named', {
            expected: 'pinbench validate FILE...',
            todo: 'name a file, e.g. .pinbench.yml',
        });
    }
    const judgements = [];
    for (const file of files) {
        const judgement = await judge(file, options.read);
        judgements.push(judgement);
        if (!options.json)
            for (const line of linesOf(judgement))
                options.print(line);
    }
    if (options.json)
        options.print((0,_report_safe_json_js__WEBPACK_IMPORTED_MODULE_7__/* .safeJson */ .o)(judgements, 2));
    const codes = judgements.map(({ exitCode }) => exitCode);
    return codes.includes(4) ? 4 : codes.includes(2) ? 2 : 0;
}
async function judge(file, read) {
    let kind = /\.ya?ml$/i.test(file) ? 'configuration' : "a tool's output";
    try {
        const text = await textOf(file, read);
        if (kind !== 'configuration' && isPerf(text))
            kind = 'perf.json';
        return { file, kind, valid: true, ...contentsOf(kind, file, text), exitCode: 0 };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN))
            throw thrown;
        const { message: happened, expected } = thrown;
        // This command takes no such option.
        const todo = thrown.todo === _io_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .INSIDE */ .bj ? 'move it inside' : thrown.todo;
        return {
            file,
            kind,
            valid: false,
            happened,
            ...(expected === undefined ? {} : { expected }),
            ...(todo === undefined ? {} : { todo }),
            exitCode: thrown.kind === 'infrastructure' ? 4 : 2,
        };
    }
}
async function textOf(file, read) {
    try {
        return await read(file);
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN)
            throw thrown;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, { expected: 'a file', cause: thrown });
    }
}
/** Also of a file that was cut short, which would be nothing else either. */
function isPerf(text) {
    return /^\uFEFF?\s*\{\s*"schema"\s*:\s*"pinbench\.perf\//.test(text) || schemaOf(text).startsWith('pinbench.perf/');
}
/** The `schema` of a JSON object; '' of anything else, as a tool's output need not be JSON. */
function schemaOf(text) {
    if (!text.includes('pinbench.perf/'))
        return '';
    try {
        const value = JSON.parse(text);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
        return typeof schema === 'string' ? schema : '';
    }
    catch {
        return '';
    }
}
function parsePerf(file, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        const expected = 'a whole perf.json, as pinbench wrote it';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${file} is not JSON: ${(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown))}`, { expected, cause: thrown });
    }
}
function contentsOf(kind, file, text) {
    if (kind === 'configuration') {
        const { suites, policy } = (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(text, file, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(file)), _io_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .validateConfig */ .$r, _formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .E);
        const names = suites.map(({ name }) => name).join(', ');
        return { holds: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(suites.length, 'suite')} (${names}), ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(policy.slo.length, 'SLO')}`, warnings: [] };
    }
    if (kind === 'perf.json') {
        const run = (0,_io_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRun */ .zZ)(parsePerf(file, text), file, 'usage');
        const metrics = run.results.reduce((sum, { metrics }) => sum + metrics.length, 0);
        const parts = [(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(run.invocations.length, 'invocation'), (0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(metrics, 'metric'), `status ${run.status}`];
        return { holds: `suite ${run.suite}, ${parts.join(', ')}`, warnings: run.warnings };
    }
    const { format, readings, warnings } = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readResults */ .x)(text, 'auto');
    return { holds: `format ${format}, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(readings.length, 'metric')}`, warnings };
}
function linesOf({ file, kind, valid, holds, warnings = [], happened = '', expected, todo }) {
    if (valid)
        return [`${file}: ${VALID[kind]}: ${holds}`, ...warnings.map((warning) => `  warning:  ${warning}`)];
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(happened.startsWith(file) ? happened : `${file}: ${happened}`, {
        ...(expected === undefined ? {} : { expected }),
        ...(todo === undefined ? {} : { todo }),
    });
    return error.sentence().split('\n');
}


/***/ })

};
