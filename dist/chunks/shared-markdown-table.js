export const id = 2272;
export const ids = [2272];
export const modules = {

/***/ 39708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ metricCells),
/* harmony export */   H: () => (/* binding */ limitCells)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4771);
/* harmony import */ var _sections_power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94057);



const SIGN = {
    regressed: '🔴',
    missing: '🟠',
    acknowledged: '🟣',
    improved: '🟢',
    new: '🔵',
    inconclusive: '🟡',
    unchanged: '⚪',
    incomparable: '⚪',
    'no baseline': '⚪',
};
const LIMIT_SIGN = { breached: '🔴', unknown: '🟡', met: '🟢', skipped: '⚪' };
const SUITE = name('suite', ({ suite }, formatter) => formatter.text(suite));
const BENCHMARK = name('benchmark', ({ benchmark }, formatter) => formatter.text(benchmark));
const METRIC = name('metric', ({ metric }, formatter) => formatter.text(metric));
const HEAD = right('this run', (row, formatter) => formatter.text((0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSides */ .OV)(row).head));
const CHANGES = [
    right('baseline', (row, formatter) => formatter.text((0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSides */ .OV)(row).base)),
    HEAD,
    right('change', ({ change }) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)),
    { ...right('95 % interval', ({ interval }) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(interval)), mayGo: true },
];
/** How well the change could be seen: where that was estimated for any row. */
const POWER = [
    { ...right('noise floor', ({ power }) => (power === undefined ? _units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_sections_power_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloor */ ._4)(power.floor))), mayGo: true },
    { ...right('pairs', ({ power }) => pairsOf(power)), mayGo: true },
];
const VERDICT = left('verdict', ({ verdict, suspected, breached }, formatter) => {
    const sign = formatter.sign(breached ? LIMIT_SIGN.breached : SIGN[verdict]);
    const direction = verdict === 'inconclusive' && suspected !== undefined ? `, suspected ${suspected}` : '';
    return `${sign}${verdict}${direction}${breached ? ', breached' : ''}`;
});
/** Why a change was accepted, and until when. */
const ACCEPTED = left('accepted for', ({ verdict, rule }, formatter) => verdict === 'acknowledged' ? formatter.text(rule) : '');
const LIMITS = [
    BENCHMARK,
    METRIC,
    right('SLO', ({ limit }, formatter) => formatter.text(limit)),
    right('measured', ({ value }, formatter) => formatter.text((0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value))),
    left('state', ({ state, reason }, formatter) => {
        const why = (state === 'unknown' || state === 'skipped') && reason !== '' ? `: ${formatter.text(reason)}` : '';
        return `${formatter.sign(LIMIT_SIGN[state])}${state}${why}`;
    }),
];
/**
 * Medians, change, noise floor and verdict; of rows that were compared with nothing, only what was measured. `wide`: there is room for
 * sentences.
 */
function metricCells(rows, severalSuites, formatter, wide = false) {
    const power = rows.some((row) => row.power !== undefined) ? POWER : [];
    const fields = [
        BENCHMARK,
        METRIC,
        ...(rows.every((row) => !row.compared && !row.breached) ? [HEAD] : [...CHANGES, ...power, VERDICT]),
        ...(wide && rows.some((row) => row.verdict === 'acknowledged') ? [ACCEPTED] : []),
    ];
    return cellsOf(severalSuites ? [SUITE, ...fields] : fields, rows, formatter);
}
function limitCells(limits, severalSuites, formatter) {
    return cellsOf(severalSuites ? [SUITE, ...LIMITS] : LIMITS, limits, formatter);
}
/** Stored runs alone are no pairs. */
function pairsOf(power) {
    return power === undefined || power.pairs === 0 ? _units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(power.pairs, '');
}
function cellsOf(fields, items, formatter) {
    return { columns: fields, rows: items.map((item) => fields.map((field) => field.cell(item, formatter))) };
}
function name(title, cell) {
    return { title, align: 'left', mayShorten: true, cell };
}
function left(title, cell) {
    return { title, align: 'left', cell };
}
function right(title, cell) {
    return { title, align: 'right', cell };
}


/***/ }),

/***/ 89664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ directionSentence)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);

/** null: every direction was stated. */
function directionSentence(outcomes, formatter) {
    const merged = mergedOf(outcomes.flatMap(({ run }) => run.assumedDirections ?? []));
    if (merged.length === 0)
        return null;
    const parts = merged.map(({ from, better, metrics, units }) => {
        const named = units.map((unit) => formatter.text(unit)).join(', ');
        const why = from === 'unit' ? `from the unit (${named})` : 'by default, as the unit does not tell';
        return `${better} is better for ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(metrics, 'metric')}, ${why}`;
    });
    return `${formatter.strong('Direction assumed')}: ${parts.join('; ')}. To state it, let the benchmark print "better" (pinbench) or "trend" (current-bench): docs/formats.md`;
}
function mergedOf(all) {
    const merged = new Map();
    for (const one of all) {
        const key = `${one.from} ${one.better}`;
        const before = merged.get(key);
        merged.set(key, {
            ...one,
            metrics: one.metrics + (before?.metrics ?? 0),
            units: [...new Set([...(before?.units ?? []), ...one.units])],
        });
    }
    return [...merged.values()];
}


/***/ }),

/***/ 31164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ isolationSentence),
/* harmony export */   Gb: () => (/* binding */ disturbanceSentence),
/* harmony export */   Jq: () => (/* binding */ lostIsolation),
/* harmony export */   y9: () => (/* binding */ isolationRows)
/* harmony export */ });
/* harmony import */ var _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);
/** What isolation was asked for and what was seen from inside the container. */

const UNKNOWN = 'unknown';
const HEADLINES = _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1.filter(([, { headline }]) => headline !== undefined).toSorted(([, one], [, other]) => (one.headline ?? 0) - (other.headline ?? 0));
/** Violations named before the rest is only counted. */
const NAMED = 5;
/** Whether it held, with the facts that change numbers most. */
function isolationSentence(isolation, formatter) {
    const { observed, violations } = isolation;
    if (!isolation.held) {
        const named = violations.slice(0, NAMED).map((violation) => formatter.sentence(violation));
        const more = violations.length > NAMED ? [`and ${violations.length - NAMED} more`] : [];
        return `${formatter.strong('Isolation did not hold')}: ${[...named, ...more].join('; ') || 'no reason is known'}`;
    }
    if (observed === null)
        return `${formatter.strong('Isolation')} is unknown: nothing was seen from inside.`;
    const facts = HEADLINES.flatMap(([name, fact]) => {
        const value = observed[name] ?? null;
        return value === null ? [] : [`${(0,_isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(fact)} ${formatter.text(fact.kind.inTable(value))}`];
    });
    const runtime = observed.runtime === 'host' ? ' as far as a host process can be isolated' : '';
    facts.push(isolation.shield.mode === 'none' ? 'not shielded' : `shielded (${isolation.shield.mode})`);
    return `${formatter.strong('Isolation')} held${runtime}: ${facts.join(', ')}`;
}
/** What disturbed a run although its isolation held; null when nothing did. */
function disturbanceSentence({ disturbances }, formatter) {
    if (disturbances.length === 0)
        return null;
    const named = disturbances.slice(0, NAMED).map((sentence) => formatter.sentence(sentence));
    const more = disturbances.length > NAMED ? [`and ${disturbances.length - NAMED} more`] : [];
    return `${formatter.strong('Disturbed')}, so never a baseline: ${[...named, ...more].join('; ')}`;
}
/** Something that was asked for was seen not to hold: not when nothing started that could have been looked at. */
function lostIsolation({ isolation }) {
    return !isolation.held && isolation.observed !== null;
}
/** Rows of fact, asked for, seen inside; only of what was asked for or seen. */
function isolationRows({ requested, observed }, formatter) {
    const cell = ({ kind }, value, none) => value === null ? none : formatter.text(kind.inTable(value));
    const rows = _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1.flatMap(([name, fact]) => {
        const [asked, seen] = [requested[name] ?? null, observed?.[name] ?? null];
        if (asked === null && seen === null)
            return [];
        return [[(0,_isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(fact), cell(fact, asked, '–'), cell(fact, seen, UNKNOWN)]];
    });
    return [['runtime', formatter.text(requested.runtime), formatter.text(observed?.runtime ?? UNKNOWN)], ...rows];
}


/***/ }),

/***/ 20252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ missingSentences)
/* harmony export */ });
/** Told one by one; the rest is counted. */
const MOST = 12;
function missingSentences({ missing = [], outcomes }, formatter) {
    const suites = missing.slice(0, MOST).map(({ suite, where, limits }) => {
        const unmet = limits.length === 0
            ? ''
            : `; its SLOs were not checked: ${limits.map((limit) => formatter.text(limit)).join(', ')}`;
        return `Suite ${formatter.text(suite)} is missing: ${formatter.sentence(where)} has it, but the configuration of this run does not${unmet}`;
    });
    return [...suites, ...rest(missing.length), ...benchmarkSentences(outcomes, formatter)];
}
/** One for a benchmark, however many metrics it had. */
function benchmarkSentences(outcomes, formatter) {
    const known = new Map();
    for (const { run, comparison } of outcomes) {
        for (const { benchmark, missingBecause } of comparison.metrics) {
            if (missingBecause === undefined)
                continue;
            const named = outcomes.length > 1 ? `${run.suite}: ${benchmark}` : benchmark;
            known.set(named, `${formatter.text(named)} is missing: ${formatter.sentence(missingBecause)}`);
        }
    }
    return [...[...known.values()].slice(0, MOST), ...rest(known.size)];
}
function rest(count) {
    return count > MOST ? [`… ${count - MOST} more`] : [];
}


/***/ }),

/***/ 45105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ confirmationSentence),
/* harmony export */   GC: () => (/* binding */ pairLines),
/* harmony export */   P2: () => (/* binding */ alikeSentences),
/* harmony export */   tQ: () => (/* binding */ movedCanarySentence),
/* harmony export */   tZ: () => (/* binding */ hostTroubleSentence)
/* harmony export */ });
/* harmony import */ var _compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98667);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12785);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38061);
/** How a suite was re-measured, beside the commit that it is compared with, in sentences. */




/** Disturbances listed before the rest is only counted. */
const LISTED = 10;
const STATE = {
    measured: 'Re-measured',
    'not needed': 'Nothing to re-measure',
    'not possible': 'Not re-measured',
    'switched off': 'Not re-measured',
    'infrastructure error': 'Not re-measured',
};
/** One sentence; null when nothing was re-measured and nobody says why. */
function confirmationSentence({ run: { pairs }, comparison }, formatter) {
    if (pairs !== undefined && pairs.first.length > 0) {
        const what = pairs.purpose === 'calibration' ? 'Calibrated' : STATE.measured;
        const why = pairs.reason === null ? '' : `: ${formatter.sentence(pairs.reason)}`;
        const disturbed = pairs.disturbances.length === 0 ? '' : ', on a disturbed host';
        return `${formatter.strong(what)}: ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pairs.metrics.length, 'metric')}, ${pairCount(pairs, formatter)}${disturbed}, ${endOf(pairs, comparison)}${why}`;
    }
    const { confirmation } = comparison;
    if (pairs === undefined) {
        return confirmation === undefined ? null : confirmationText(confirmation.state, confirmation.reason, formatter);
    }
    const commit = formatter.id((0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(pairs.base.commit));
    if (pairs.ended === 'same image') {
        const same = pairs.base.image === null ? `the commit is ${commit} itself` : `the image is that of ${commit}`;
        return `${formatter.strong(STATE['not needed'])}: ${same}`;
    }
    return `${formatter.strong(STATE['not possible'])} against ${commit}: ${formatter.sentence(pairs.reason ?? pairs.ended)}`;
}
/** All pairs that would have told more were measured; that need not have decided everything. */
function endOf({ ended, reason, metrics }, comparison) {
    if (ended !== 'decided')
        return ended;
    if (reason !== null)
        return 'no more were measured';
    const measured = new Set(metrics.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc));
    const open = comparison.metrics.filter((one) => one.verdict === 'inconclusive' && measured.has((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc)(one)));
    return open.length === 0 ? ended : `${open.length} of them left open`;
}
function confirmationText(state, reason, formatter) {
    return `${formatter.strong(STATE[state])}: ${formatter.sentence(reason)}`;
}
/** One sentence each; none where both sides are configured alike. */
function alikeSentences(run, formatter) {
    const word = (0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunAlike */ .s_)(run) ? 'Configured otherwise' : 'Not run alike';
    return (0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceSentences */ .Wc)(run).map((sentence) => `${formatter.strong(word)}: ${formatter.sentence(sentence)}`);
}
/** For the reader who doubts: how long it took, how it ended, and what disturbed it. */
function pairLines(pairs, formatter) {
    if (pairs === undefined)
        return [];
    const reason = pairs.reason === null ? '' : `: ${formatter.sentence(pairs.reason)}`;
    const image = pairs.base.image === null ? '' : `, base image ${formatter.id(pairs.base.image.slice(0, 19))}`;
    const listed = pairs.disturbances
        .slice(0, LISTED)
        .map((one) => `disturbed while measuring in pairs: ${formatter.sentence(one)}`);
    const more = pairs.disturbances.length - listed.length;
    return [
        `${pairs.purpose}: ${pairCount(pairs, formatter)} in ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(pairs.seconds)}${image}`,
        `ended: ${pairs.ended === 'decided' ? 'more pairs would change no verdict' : pairs.ended}${reason}`,
        ...listed,
        ...(more > 0 ? [`… ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more disturbance')}`] : []),
    ];
}
/** Null when nothing speaks against the host, and every canary is what it was. */
function hostTroubleSentence({ hostTrouble, movedCanaries = [] }, formatter) {
    const [canary] = movedCanaries;
    const sentences = [
        ...(hostTrouble === undefined
            ? []
            : [`${formatter.strong('The host is suspected')}: ${formatter.sentence(hostTrouble)}`]),
        ...(canary === undefined
            ? []
            : [`${formatter.strong('The change moved a canary')}: ${formatter.sentence(movedCanarySentence(canary))}`]),
    ];
    return sentences.length === 0 ? null : sentences.join(' ');
}
/** `canary`: "canary/time". */
function movedCanarySentence(canary) {
    return `${canary} differs between base and head in pairs, in which the host was the same for both; verdicts stand.`;
}
function pairCount({ first, base }, formatter) {
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(first.length, 'pair')} with ${formatter.id((0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(base.commit))}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownFormatter),
/* harmony export */   t: () => (/* binding */ terminalFormatter)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/** How a sentence is formatted for one kind of reader: all data in a sentence goes through it. */

/** What may stand in a code span: nothing in it can end the span or a table cell. */
const ID = /^[\w.:+/@-]{1,100}$/;
const markdownFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(data),
    id: (data) => (ID.test(data) ? `\`${data}\`` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data)),
    strong: (words) => `**${words}**`,
    sign: (sign) => `${sign} `,
};
const terminalFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data, 400),
    id: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    strong: (words) => words,
    sign: () => '',
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   kK: () => (/* binding */ paintedTable),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93223);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/** Tables: Markdown for GitHub, aligned columns for a terminal. */

// Widths as terminals draw them, and unlike string-width without an Intl.Segmenter: 13 ms of every start.



/** Rows of a table on a terminal: more would push the rest off the screen. */
const MOST_ROWS = 60;
const GAP = '  ';
const SHORTEST = 12;
function left(title, more = {}) {
    return { title, align: 'left', ...more };
}
function right(title, more = {}) {
    return { title, align: 'right', ...more };
}
/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name. Cells are short and harmless.
 */
function markdownLines(columns, rows) {
    const options = { align: columns.map((column) => column.align), alignDelimiters: false };
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)([columns.map((column) => column.title), ...rows], options).split('\n');
}
/** Title and rows of a list of which all is in the JSON, made harmless. Longer tables are cut, and say so. */
function tableLines(columns, rows, paper, tone = () => null) {
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => _formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalFormatter */ .t.text(cell)));
    const more = rows.length - shown.length;
    return paintedTable(columns, shown, paper, tone, more > 0 ? `… ${more} more, all of them with --json` : null);
}
/** Title and rows of harmless cells; `rest` says what of the table is not shown. Nothing for a table without rows. */
function paintedTable(columns, rows, { width, colour }, tone, rest) {
    if (rows.length === 0)
        return [];
    const [title = '', ...lines] = alignedLines(columns, rows, width);
    return [
        painted('bold', title, colour),
        ...lines.map((line, index) => painted(tone(index), line, colour)),
        ...(rest === null ? [] : [painted('dim', rest, colour)]),
    ];
}
/** The caller has decided: the standard output of this process is not asked again. */
function painted(tone, text, colour) {
    return colour && tone !== null ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(tone, text, { validateStream: false }) : text;
}
/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve columns of the terminal.
 */
function alignedLines(columns, rows, width) {
    const lines = [columns.map((column) => column.title), ...rows];
    const all = columns.map((column, index) => ({
        ...column,
        index,
        width: Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
    }));
    const kept = [...all];
    for (let last = kept.length - 1; last >= 0 && totalOf(kept) > width; last -= 1) {
        if (kept[last]?.mayGo)
            kept.splice(last, 1);
    }
    const [widest] = kept.filter((column) => column.mayShorten).sort((one, other) => other.width - one.width);
    const excess = totalOf(kept) - width;
    if (widest !== undefined && excess > 0) {
        widest.width = Math.min(widest.width, Math.max(SHORTEST, widest.width - excess));
    }
    return lines.map((line) => kept
        .map((column) => pad(line[column.index] ?? '', column.width, column.align))
        .join(GAP)
        .trimEnd());
}
function totalOf(columns) {
    return columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
}
/** Columns that a terminal gives to a text: a letter of East Asia or an emoji has two, a mark on a letter none. */
function widthOf(cell) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell);
}
function pad(cell, width, align) {
    const shown = widthOf(cell) > width ? cut(cell, width) : cell;
    const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
    return align === 'left' ? shown + space : space + shown;
}
/** Whole characters, however many code points they are made of, and "…". */
function cut(cell, width) {
    let shown = '';
    let used = 1;
    for (const { segment } of new Intl.Segmenter().segment(cell)) {
        used += widthOf(segment);
        if (used > width)
            break;
        shown += segment;
    }
    return `${shown}…`;
}
/** "2026-11-21 01:02:03" of an instant, in UTC. */
function startText(startedAt) {
    return startedAt.slice(0, 19).replace('T', ' ');
}


/***/ }),

/***/ 93223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
