export const id = 5069;
export const ids = [5069,9815];
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

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8650);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/* harmony import */ var _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12785);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39708);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2251);
/* harmony import */ var _sections_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38061);
/* harmony import */ var _sections_directions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89664);
/* harmony import */ var _sections_isolation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31164);
/* harmony import */ var _sections_missing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20252);
/* harmony import */ var _sections_pairs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45105);
/* harmony import */ var _sections_power_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94057);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21974);














const REASONS = 5;
const LIMIT_TONE = {
    breached: 'red',
    unknown: 'yellow',
    met: null,
    skipped: null,
};
const HEADLINE = { good: 'green', neutral: 'cyan', warning: 'yellow', bad: 'red' };
function renderTerminal(report, paper) {
    const { colour } = paper;
    const { headline, rows, limits, severalSuites } = (0,_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)(report);
    const limitTones = limits.map(({ state }) => LIMIT_TONE[state]);
    const sections = [
        tableOf((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .limitCells */ .H)(limits.slice(0, _text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ROWS */ .wq), severalSuites, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t), limitTones, limits.length, paper),
        tableOf((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .metricCells */ .G)(rows.slice(0, _text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ROWS */ .wq), severalSuites, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t), rows.map(toneOf), rows.length, paper),
        acceptedOf(rows),
        unsettledOf(rows),
        [...suitesOf(report), ...directionsOf(report)],
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .otherNotes */ .WL)(headline, report).map((note) => `note: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.sentence(note)}`),
        failuresOf(report),
        (0,_sections_missing_js__WEBPACK_IMPORTED_MODULE_12__/* .missingSentences */ .v)(report, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t).map((line) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .painted */ .C$)('yellow', line, colour)),
        troubleOf(report).map((line) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .painted */ .C$)('yellow', line, colour)),
        [
            ...reasonsOf(report),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .painted */ .C$)(HEADLINE[headline.tone], _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.sentence(`${headline.word}: ${headline.sentence}`), colour),
        ],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`;
}
function tableOf({ columns, rows }, tones, all, paper) {
    const rest = all > rows.length ? `… ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all - rows.length, 'more row')}` : null;
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .paintedTable */ .kK)(columns, rows, paper, (row) => tones[row] ?? null, rest);
}
function toneOf(row) {
    if (row.breached || row.verdict === 'regressed')
        return 'red';
    if (row.verdict === 'improved')
        return 'green';
    return row.verdict === 'missing' || row.verdict === 'inconclusive' ? 'yellow' : null;
}
/** Why changes were accepted: a sentence has no room in the table. */
function acceptedOf(rows) {
    const accepted = rows.filter((row) => row.verdict === 'acknowledged');
    const lines = accepted
        .slice(0, REASONS)
        .map((row) => `acknowledged: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.text((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_13__/* .fullName */ .fq)(row))}: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.sentence(row.rule)}`);
    return accepted.length > REASONS ? [...lines, `… ${accepted.length - REASONS} more`] : lines;
}
/** What inconclusive metrics would take; where nothing was estimated, why they are. */
function unsettledOf(rows) {
    const lines = rows
        .filter(({ verdict }) => verdict === 'inconclusive')
        .map((row) => {
        const words = (0,_sections_power_js__WEBPACK_IMPORTED_MODULE_10__/* .openWords */ .Sn)(row) ?? _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.sentence(row.rule);
        return `inconclusive: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.text((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_13__/* .fullName */ .fq)(row))}: ${words}`;
    });
    return lines.length > REASONS ? [...lines.slice(0, REASONS), `… ${lines.length - REASONS} more`] : lines;
}
function suitesOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const suite = outcomes.length > 1 ? `${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.text(run.suite)}: ` : '';
        const isolation = (0,_sections_isolation_js__WEBPACK_IMPORTED_MODULE_8__/* .isolationSentence */ .EI)(run.isolation, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t);
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .hasFailed */ .WN)({ run }))
            return (0,_sections_isolation_js__WEBPACK_IMPORTED_MODULE_8__/* .lostIsolation */ .Jq)(run) ? [`${suite}${isolation}`] : [];
        const disturbed = (0,_sections_isolation_js__WEBPACK_IMPORTED_MODULE_8__/* .disturbanceSentence */ .Gb)(run.host, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t);
        const leftOut = (0,_sections_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .rejectedSentence */ .A)(comparison.baseline, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t);
        const sentences = [
            (0,_sections_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baseSentence */ .tk)({ run, comparison }, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t),
            (0,_sections_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baselineSentence */ .FD)(comparison.baseline, run, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t),
            leftOut,
            (0,_sections_pairs_js__WEBPACK_IMPORTED_MODULE_9__/* .confirmationSentence */ .FE)({ run, comparison }, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t),
            ...(0,_sections_pairs_js__WEBPACK_IMPORTED_MODULE_9__/* .alikeSentences */ .P2)(run, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t),
            comparison.learning === undefined ? null : `Noise floor assumed: ${(0,_sections_power_js__WEBPACK_IMPORTED_MODULE_10__/* .learningWords */ ._W)(comparison.learning)}`,
            isolation,
            disturbed,
        ].filter((sentence) => sentence !== null);
        return sentences.map((sentence) => `${suite}${sentence}`);
    });
}
function directionsOf({ outcomes }) {
    const sentence = (0,_sections_directions_js__WEBPACK_IMPORTED_MODULE_7__/* .directionSentence */ .F)(outcomes, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t);
    return sentence === null ? [] : [sentence];
}
/** The host itself, before what it did to the numbers. */
function troubleOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const trouble = (0,_sections_pairs_js__WEBPACK_IMPORTED_MODULE_9__/* .hostTroubleSentence */ .tZ)(comparison, _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t);
        if (trouble === null)
            return [];
        return [outcomes.length > 1 ? `${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.text(run.suite)}: ${trouble}` : trouble];
    });
}
function failuresOf({ outcomes }) {
    return outcomes.filter(_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .hasFailed */ .WN).map(({ run }) => {
        const failure = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(run.failure ?? 'no reason is known', 4_000).trimEnd();
        return `${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.text(run.suite)}: ${run.status}: ${failure}`;
    });
}
/** Why the gate fails. A run that failed has said so itself. */
function reasonsOf({ decision }) {
    if (decision.exitCode !== 1 && decision.verdict !== 'host below grade')
        return [];
    const reasons = decision.failures.slice(0, REASONS).map((failure) => `- ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.sentence(failure)}`);
    if (decision.failures.length > REASONS)
        reasons.push(`- … ${decision.failures.length - REASONS} more`);
    return reasons;
}


/***/ })

};
