export const id = 7691;
export const ids = [7691,9815];
export const modules = {

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no spaces: one text for one value. Throws a TypeError on what JSON cannot hold. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const fields = Object.entries(value).filter(([, held]) => held !== undefined);
        fields.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
    }
    const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain)
        throw new TypeError(`JSON cannot hold ${String(value)}`);
    return JSON.stringify(value);
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _text_safe_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27052);
/* harmony import */ var _sections_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38061);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21974);



/** Indented JSON and a line break. Safe to print in the log of an Actions job: no line of it is a workflow command. */
function renderJson(report) {
    const { decision, outcomes, missing = [], policySource, notes } = report;
    const { word, sentence } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .d)(report).headline;
    const json = (0,_text_safe_json_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .o)({
        schema: 'pinbench.report/1',
        verdict: decision.verdict,
        exitCode: decision.exitCode,
        headline: `${word}: ${sentence}`,
        failures: decision.failures,
        notices: decision.notices,
        notes,
        policySource,
        missingSuites: missing.map(({ suite }) => suite),
        suites: outcomes.map(({ run, comparison, slos }) => ({
            suite: run.suite,
            run: run.id,
            commit: run.source.commit,
            status: run.status,
            failure: run.failure,
            environmentKey: run.environment.key,
            isolation: { held: run.isolation.held, violations: run.isolation.violations },
            base: comparison.base === undefined
                ? null
                : { name: comparison.base.name, commit: comparison.base.commit, source: (0,_sections_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baseSource */ .$B)(run, comparison) },
            baseline: comparison.baseline,
            confirmation: comparison.confirmation ?? null,
            hostTrouble: comparison.hostTrouble ?? null,
            learning: learningDocument(comparison),
            metrics: comparison.metrics,
            acknowledgements: comparison.acknowledgements ?? [],
            slos,
            warnings: run.warnings,
        })),
    }, 2);
    return `${json}\n`;
}
function learningDocument({ learning }) {
    if (learning === undefined)
        return null;
    const { own: _, neighbours: __, ...document } = learning;
    return document;
}


/***/ }),

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */
/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;
/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
function safeJson(value, indent = 0) {
    // `##[` can only be inside a string, where the escape means the same character.
    return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
