export const id = 7768;
export const ids = [7768];
export const modules = {

/***/ 47768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43327);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58503);
/** The job's own channel: outputs, state, annotations, summary. The only importer of @actions/core. */



const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** GitHub drops a step's whole summary above this, and leaves the step green. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n*The summary was cut here: GitHub takes 1 MiB. The whole report is in the artifact.*\n';
function actionsHost() {
    let summaryBytes = 0;
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
        annotate(level, text, location = {}) {
            const { title, file, line } = location;
            ANNOTATE[level](text, {
                ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ title, file, startLine: line }),
            });
        },
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        async writeSummary(markdown) {
            const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
            summaryBytes += Buffer.byteLength(kept);
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(kept).write();
            }
            catch (thrown) {
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.emptyBuffer();
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the step summary could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
            }
            return kept === markdown ? 'whole' : 'cut';
        },
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(text),
    };
}
/** The text, or as many of its whole lines as leave room for the note. */
function fitting(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return '';
    const cut = Buffer.from(markdown).subarray(0, room);
    const end = cut.lastIndexOf('\n');
    return `${end < 0 ? '' : cut.subarray(0, end).toString()}${CUT_NOTE}`;
}


/***/ }),

/***/ 58503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
function given(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}


/***/ })

};
