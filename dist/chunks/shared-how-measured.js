export const id = 3172;
export const ids = [3172];
export const modules = {

/***/ 53172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveReport: () => (/* binding */ saveReport)
/* harmony export */ });
/* harmony import */ var _io_files_run_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49426);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _report_markdown_comment_and_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);
/** Writes a report as files: `report.md` for people and `report.json` for machines. */



/** Answers with the paths of the two files. */
function saveReport(folder, report) {
    return (0,_io_files_run_files_js__WEBPACK_IMPORTED_MODULE_0__/* .saveTexts */ .kJ)(folder, { markdown: (0,_report_markdown_comment_and_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br)(report), json: `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__.renderJson)(report)}\n` });
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

/***/ 30430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ commentMarker),
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/report/sections/baseline.js
var sections_baseline = __webpack_require__(38061);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/text/difference.js
var difference = __webpack_require__(92563);
// EXTERNAL MODULE: ./build/text/table.js
var table = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/report/view.js
var report_view = __webpack_require__(21974);
// EXTERNAL MODULE: ./build/report/sections/directions.js
var directions = __webpack_require__(89664);
// EXTERNAL MODULE: ./build/report/sections/isolation.js
var sections_isolation = __webpack_require__(31164);
// EXTERNAL MODULE: ./build/report/sections/pairs.js
var pairs = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/report/sections/power.js
var power = __webpack_require__(94057);
;// CONCATENATED MODULE: ./build/report/sections/how-measured.js
/** How the numbers came about: for the reader who doubts them. */












const DIFFERENCES = 20;
/** Characters of a cell, around what differs. */
const CELL = 120;
const WARNINGS = 10;
const RULES = 10;
const ACKNOWLEDGEMENTS = 20;
const ISOLATION = how_measured_columns('isolation', 'asked for', 'seen inside');
const DIFFERENCE = how_measured_columns('environment', 'baseline', 'this run');
/** Fields in which the stored runs' environment differs from this one: why nothing could be compared. */
function differenceBlocks(outcomes) {
    return outcomes.flatMap(({ run, comparison: { baseline } }) => {
        if (baseline.state !== 'incomparable' || baseline.differences.length === 0)
            return [];
        const rows = baseline.differences
            .slice(0, DIFFERENCES)
            .map(({ field, base, head }) => [field, ...(0,difference/* distinct */.dM)(cellOf(base), cellOf(head), CELL)].map((cell) => formatter/* markdownFormatter */.W.text(cell)));
        const title = outcomes.length > 1 ? { before: `Differences of ${formatter/* markdownFormatter */.W.text(run.suite)} from its stored runs` } : {};
        return [{ ...title, columns: DIFFERENCE, rows, total: baseline.differences.length }];
    });
}
function cellOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Folds: warnings, and the facts of each suite. */
function measuringBlocks(outcomes, rows) {
    const several = outcomes.length > 1;
    const warnings = outcomes.flatMap(({ run }) => run.warnings.map((warning) => (several ? `${run.suite}: ${warning}` : warning)));
    const listed = warnings.slice(0, WARNINGS).map((warning) => `- ${formatter/* markdownFormatter */.W.sentence(warning)}`);
    if (warnings.length > WARNINGS)
        listed.push(`- … ${warnings.length - WARNINGS} more`);
    const facts = outcomes.map(({ run, comparison }) => [
        ...(several ? [`#### ${(0,text_escape/* markdownText */.p7)(run.suite)}`] : []),
        factsOf(run),
        ...comparedWith(run, comparison),
        ...inPairs(run, comparison),
        ...acknowledgementsOf(comparison),
    ].join('\n\n'));
    return [
        ...(warnings.length === 0 ? [] : [fold((0,format/* count */.U9)(warnings.length, 'warning'), listed.join('\n'))]),
        ...(outcomes.length === 0
            ? []
            : [fold('How it was measured', [...facts, ...directionsOf(outcomes), ...rulesOf(rows)].join('\n\n'))]),
    ];
}
function factsOf(run) {
    const { source, image, invocations } = run;
    const commit = source.commit === null ? 'an unknown commit' : `commit ${formatter/* markdownFormatter */.W.id((0,sections_baseline/* shortCommit */.Ax)(source.commit))}`;
    const seconds = invocations.reduce((sum, invocation) => sum + invocation.seconds, 0);
    const lines = [
        `- ${(0,format/* count */.U9)(invocations.length, 'invocation')} in ${(0,format/* formatSeconds */.Xo)(seconds)}, ${commit}${source.dirty ? ' with uncommitted changes' : ''}`,
    ];
    if (image !== null) {
        const name = image.name === null ? '' : ` ${formatter/* markdownFormatter */.W.id(image.name)}`;
        const build = image.cache === 'not built' ? image.cache : `layer cache ${image.cache}, ${(0,format/* formatSeconds */.Xo)(image.buildSeconds)}`;
        lines.push(`- image ${formatter/* markdownFormatter */.W.id(image.id.slice(0, 19))}${name}, ${build}`);
    }
    const used = usageOf(run);
    if (used !== '')
        lines.push(`- ${used}`);
    lines.push(`- shield: ${formatter/* markdownFormatter */.W.sentence(run.isolation.shield.reason)}`);
    const { grade } = run.host;
    lines.push(`- host ${grade === null ? 'not graded (`pinbench doctor` does)' : `grade ${grade}`}`);
    lines.push(`- environment key ${formatter/* markdownFormatter */.W.id(run.environment.key.slice(0, 16))}`);
    return `${lines.join('\n')}\n\n${(0,table/* markdownLines */.zQ)(ISOLATION, (0,sections_isolation/* isolationRows */.y9)(run.isolation, formatter/* markdownFormatter */.W)).join('\n')}`;
}
function directionsOf(outcomes) {
    const sentence = (0,directions/* directionSentence */.F)(outcomes, formatter/* markdownFormatter */.W);
    return sentence === null ? [] : [`- ${sentence}`];
}
/** What all invocations used together; '' where nothing was counted. */
function usageOf({ invocations }) {
    const counted = (pick) => invocations.map(pick).filter((value) => value !== null);
    const cpu = counted((invocation) => invocation.cpuSeconds);
    const peaks = counted((invocation) => invocation.peakMemoryBytes);
    const throttled = counted((invocation) => invocation.throttledSeconds).reduce((sum, value) => sum + value, 0);
    const parts = [
        ...(cpu.length === 0 ? [] : [`CPU time ${(0,format/* formatSeconds */.Xo)(cpu.reduce((sum, value) => sum + value, 0))}`]),
        ...(peaks.length === 0 ? [] : [`peak memory ${(0,format/* formatBytes */.z3)(Math.max(...peaks))}`]),
        ...(throttled === 0 ? [] : [`throttled for ${(0,format/* formatSeconds */.Xo)(throttled)}`]),
    ];
    return parts.join(', ');
}
/** The runs of the baseline, and what became of the other stored ones. */
function comparedWith(run, { baseline }) {
    const leftOut = (0,sections_baseline/* rejectedSentence */.A)(baseline, formatter/* markdownFormatter */.W);
    const lines = [...(0,sections_baseline/* baselineRuns */.KQ)(baseline, run, formatter/* markdownFormatter */.W), ...(leftOut === null ? [] : [leftOut])];
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
/** How it was re-measured, and what its noise floor stands on. */
function inPairs(run, { learning }) {
    const lines = (0,pairs/* pairLines */.GC)(run.pairs, formatter/* markdownFormatter */.W);
    if (learning !== undefined)
        lines.push(`noise floor assumed: ${(0,power/* learningWords */._W)(learning)}`);
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
/** What is accepted for a while, and whether it was needed. */
function acknowledgementsOf({ acknowledgements = [] }) {
    const lines = acknowledgements.slice(0, ACKNOWLEDGEMENTS).map(({ entry, state }) => {
        const sentence = `${entry.metric} ${(0,format/* formatChange */.eD)(entry.change)} until ${entry.until}: ${entry.reason}`;
        return `- acknowledgement ${state}: ${formatter/* markdownFormatter */.W.sentence(sentence)}`;
    });
    const more = acknowledgements.length - lines.length;
    if (more > 0)
        lines.push(`- … ${more} more`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
/** Why a verdict is what it is, for the rows that the reader meets first. */
function rulesOf(rows) {
    const loud = rows.filter((row) => !(0,report_view/* isQuiet */.r)(row) && row.verdict !== 'new' && row.verdict !== 'missing');
    const lines = loud.slice(0, RULES).map((row) => {
        // The rule of a verdict from pairs speaks of the floor itself.
        const floor = (0,power/* isFromStored */.ok)(row) ? (0,power/* withinFloor */.iw)(row) : null;
        const why = [formatter/* markdownFormatter */.W.sentence(row.rule), floor, storedWords(row), (0,power/* toSettle */.dn)(row)].filter((words) => words !== null);
        return `- ${formatter/* markdownFormatter */.W.text((0,metric_name/* fullName */.fq)(row))} ${row.verdict}: ${why.join('; ')}`;
    });
    return lines.length === 0 ? [] : [lines.join('\n')];
}
/** What stored runs said, where the row has the numbers of pairs. */
function storedWords({ stored, unit }) {
    if (stored === undefined)
        return null;
    const { base, head } = (0,format/* formatSides */.OV)({ ...stored, unit });
    return `the nearest stored run had ${formatter/* markdownFormatter */.W.text(base)}, this one ${formatter/* markdownFormatter */.W.text(head)} before the pairs`;
}
function fold(title, inside) {
    return `<details>\n<summary>${title}</summary>\n\n${inside}\n\n</details>`;
}
function how_measured_columns(...titles) {
    return titles.map((title) => ({ title, align: 'left' }));
}

// EXTERNAL MODULE: ./build/report/sections/missing.js
var missing = __webpack_require__(20252);
;// CONCATENATED MODULE: ./build/report/markdown/document.js











/** Suites told about one by one before the rest is only counted. */
const SUITES = 12;
const NOTES = 8;
const SIGN = { good: '🟢', neutral: '⚪', warning: '🟡', bad: '🔴' };
function documentOf(report, extent) {
    const view = (0,report_view/* viewOf */.d)(report);
    const { tone, word, sentence } = view.headline;
    return [
        `### ${SIGN[tone]} ${word}: ${(0,text_escape/* markdownSentence */.nv)(sentence)}`,
        ...hostBlocks(report.outcomes),
        ...failureBlocks(report.outcomes),
        ...missingBlock(report),
        ...listBlock((0,headline/* otherNotes */.WL)(view.headline, report), NOTES),
        ...openTables(view, extent.open),
        ...foldedTables(view, extent.folded),
        ...suiteBlocks(report.outcomes),
        ...differenceBlocks(report.outcomes.slice(0, SUITES)),
        ...measuringBlocks(report.outcomes.slice(0, SUITES), view.rows),
    ];
}
function missingBlock(report) {
    const sentences = (0,missing/* missingSentences */.v)(report, formatter/* markdownFormatter */.W);
    return sentences.length === 0 ? [] : [sentences.map((sentence) => `- 🟠 ${sentence}`).join('\n')];
}
/** In a box: who reads on must not take the rows below for the code's doing. */
function hostBlocks(outcomes) {
    const lines = outcomes.flatMap(({ run, comparison }) => {
        const trouble = (0,pairs/* hostTroubleSentence */.tZ)(comparison, formatter/* markdownFormatter */.W);
        if (trouble === null)
            return [];
        return [outcomes.length > 1 ? `${(0,text_escape/* markdownText */.p7)(run.suite)} – ${trouble}` : trouble];
    });
    if (lines.length === 0)
        return [];
    const more = lines.length > SUITES ? [`… ${(0,format/* count */.U9)(lines.length - SUITES, 'more suite')}`] : [];
    return [`> [!WARNING]\n> ${[...lines.slice(0, SUITES), ...more].join('\n>\n> ')}`];
}
/** More than one line of failure is output, and is shown as such. */
function failureBlocks(outcomes) {
    const failed = outcomes.filter(headline/* hasFailed */.WN).map((outcome) => outcome.run);
    // The headline has the sentence of a single failure.
    const listed = failed.length === 1 ? failed.filter(isOutput) : failed;
    return listed.slice(0, SUITES).map((run) => {
        const failure = run.failure ?? 'no reason is known';
        const title = outcomes.length === 1 ? '' : `${(0,text_escape/* markdownText */.p7)(run.suite)} – ${run.status}`;
        return isOutput(run)
            ? `${title}\n\n${(0,text_escape.markdownCode)(failure)}`.trimStart()
            : `${title}: ${(0,text_escape/* markdownSentence */.nv)(failure)}`;
    });
}
function isOutput(run) {
    return run.failure?.trim().includes('\n') === true;
}
/** What a reader must look at. */
function openTables({ limits, rows, severalSuites }, most) {
    const pressing = limits.filter(({ state }) => state === 'breached' || state === 'unknown');
    const loud = rows.filter((row) => !(0,report_view/* isQuiet */.r)(row) || nothingCompared(rows));
    return [
        { ...(0,columns/* limitCells */.H)(pressing.slice(0, most), severalSuites, formatter/* markdownFormatter */.W), total: pressing.length },
        { ...(0,columns/* metricCells */.G)(loud.slice(0, most), severalSuites, formatter/* markdownFormatter */.W, true), total: loud.length },
    ].filter((table) => table.total > 0);
}
/** On a first run the numbers themselves are all there is to see. */
function nothingCompared(rows) {
    return rows.every((row) => !row.compared);
}
function foldedTables({ limits, rows, severalSuites }, most) {
    const [met = [], skipped = []] = ['met', 'skipped'].map((state) => limits.filter((limit) => limit.state === state));
    const unchanged = rows.filter((row) => (0,report_view/* isQuiet */.r)(row) && row.compared);
    const uncompared = nothingCompared(rows) ? [] : rows.filter((row) => (0,report_view/* isQuiet */.r)(row) && !row.compared);
    const metrics = (some) => (0,columns/* metricCells */.G)(some.slice(0, most), severalSuites, formatter/* markdownFormatter */.W);
    const slos = (some, state) => folded(`${(0,format/* count */.U9)(some.length, 'SLO')} ${state}`, (0,columns/* limitCells */.H)(some.slice(0, most), severalSuites, formatter/* markdownFormatter */.W), some.length);
    return [
        slos(met, 'met'),
        slos(skipped, 'skipped, for other branches'),
        folded(`${(0,format/* count */.U9)(unchanged.length, 'metric')} unchanged`, metrics(unchanged), unchanged.length),
        folded(`${(0,format/* count */.U9)(uncompared.length, 'metric')} compared with nothing`, metrics(uncompared), uncompared.length),
    ].filter((table) => table.total > 0);
}
function folded(title, cells, total) {
    return { ...cells, total, before: `<details>\n<summary>${title}</summary>`, after: '</details>' };
}
/** What the numbers were compared with, and whether the machine was quiet: a suite a line. */
function suiteBlocks(outcomes) {
    const several = outcomes.length > 1;
    const lines = outcomes.slice(0, SUITES).flatMap(({ run, comparison }) => {
        const again = (0,pairs/* confirmationSentence */.FE)({ run, comparison }, formatter/* markdownFormatter */.W);
        const isolation = (0,sections_isolation/* isolationSentence */.EI)(run.isolation, formatter/* markdownFormatter */.W);
        const disturbed = (0,sections_isolation/* disturbanceSentence */.Gb)(run.host, formatter/* markdownFormatter */.W);
        const sentences = (0,headline/* hasFailed */.WN)({ run })
            ? [...((0,sections_isolation/* lostIsolation */.Jq)(run) ? [isolation] : [])]
            : [
                (0,sections_baseline/* baseSentence */.tk)({ run, comparison }, formatter/* markdownFormatter */.W),
                (0,sections_baseline/* baselineSentence */.FD)(comparison.baseline, run, formatter/* markdownFormatter */.W),
                again,
                ...(0,pairs/* alikeSentences */.P2)(run, formatter/* markdownFormatter */.W),
                isolation,
                disturbed,
            ].filter((one) => one !== null);
        if (sentences.length === 0)
            return [];
        return several ? [`- ${(0,text_escape/* markdownText */.p7)(run.suite)} – ${sentences.join(' · ')}`] : sentences;
    });
    if (outcomes.length > SUITES)
        lines.push(`- … ${(0,format/* count */.U9)(outcomes.length - SUITES, 'more suite')}`);
    return lines.length === 0 ? [] : [lines.join(several ? '\n' : '\n\n')];
}
function listBlock(sentences, most) {
    const lines = sentences.slice(0, most).map((sentence) => `- ${(0,text_escape/* markdownSentence */.nv)(sentence)}`);
    if (sentences.length > most)
        lines.push(`- … ${sentences.length - most} more`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}

;// CONCATENATED MODULE: ./build/report/markdown/fit.js
/** A document that stays under a limit: tables lose rows at their end, never a half of one. */


const GAP = '\n\n';
/**
 * Blocks in order of importance. Each table gets the rows that the room left by everything else allows, the first table
 * first. When not even tables without rows leave room, whole blocks go, the last one first;
 * the first always stays.
 */
function fitBlocks(blocks, room) {
    const kept = [...blocks];
    const rest = `… more was left out${room.elsewhere}`;
    const least = (block) => room.size((typeof block === 'string' ? block : tableText(block, 0, room)) + GAP);
    const most = room.limit - room.size(rest);
    let used = kept.reduce((sum, block) => sum + least(block), 0);
    while (used > most && kept.length > 1) {
        const last = kept.pop();
        used -= last === undefined ? 0 : least(last);
    }
    let free = most - used;
    const texts = kept.map((block) => {
        if (typeof block === 'string')
            return block;
        const text = tableText(block, rowsThatFit(block, free, room), room);
        // The line about the rows that are left out may have gone, or become shorter: that room is free again.
        free -= room.size(text + GAP) - least(block);
        return text;
    });
    if (kept.length < blocks.length)
        texts.push(rest);
    return `${texts.join(GAP)}\n`;
}
function rowsThatFit(block, free, room) {
    const lines = (0,table/* markdownLines */.zQ)(block.columns, block.rows);
    let used = room.size(`${lines.slice(0, 2).join('\n')}${GAP}`);
    let rows = 0;
    for (const line of lines.slice(2)) {
        used += room.size(`${line}\n`);
        if (used > free)
            break;
        rows += 1;
    }
    return rows;
}
function tableText(block, rows, room) {
    const cut = block.total - rows;
    const parts = [
        block.before,
        rows === 0 ? undefined : (0,table/* markdownLines */.zQ)(block.columns, block.rows.slice(0, rows)).join('\n'),
        cut === 0 ? undefined : `… ${(0,format/* count */.U9)(cut, 'more row')}${room.elsewhere}`,
        block.after,
    ];
    return parts.filter((part) => part !== undefined).join(GAP);
}

;// CONCATENATED MODULE: ./build/report/markdown/comment-and-summary.js
/** The report for GitHub: the step summary and the comment on a pull request. */





/** GitHub drops a summary over 1 MiB and leaves the step green. */
const SUMMARY_BYTES = 900 * 1024;
/** GitHub refuses a comment over 65,536 characters. */
const COMMENT_CHARACTERS = 60_000;
function renderSummary(report, limitBytes = SUMMARY_BYTES) {
    const everything = { open: Number.POSITIVE_INFINITY, folded: Number.POSITIVE_INFINITY };
    const size = (text) => Buffer.byteLength(text);
    return fitBlocks([...documentOf(report, everything), ...footer(report)], { limit: limitBytes, size, elsewhere: '' });
}
/** Its first line is `commentMarker(options.marker)`, by which the comment is found again. */
function renderComment(report, options) {
    const marker = `${commentMarker(options.marker)}\n`;
    const artifact = comment_and_summary_link('full report', options.links?.artifact);
    const run = comment_and_summary_link('workflow run', options.links?.run);
    const [first, ...rest] = documentOf(report, { open: 40, folded: 200 });
    const whose = options.whose ?? null;
    const blocks = [
        first ?? '',
        ...(whose === null ? [] : [`For ${formatter/* markdownFormatter */.W.text(whose)}`]),
        ...rest,
        ...footer(report, artifact, run),
    ];
    const whole = artifact ?? run;
    return (marker +
        fitBlocks(blocks, {
            limit: (options.limit ?? COMMENT_CHARACTERS) - marker.length,
            size: (text) => text.length,
            elsewhere: whole === null ? '' : ` in the ${whole}`,
        }));
}
/** An HTML comment that nothing in `key` can end: `<!-- pinbench:KEY -->`. */
function commentMarker(key) {
    const safe = key.replace(/[^A-Za-z0-9._/,]+/g, '-').slice(0, 100);
    // Two keys never share a comment, whatever had to be taken out of them.
    const mark = safe === key ? '' : `.${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12)}`;
    return `<!-- pinbench:${safe}${mark} -->`;
}
function footer({ outcomes, policySource }, ...links) {
    const commit = outcomes[0]?.run.source.commit ?? null;
    const parts = [
        commit === null ? null : `commit ${formatter/* markdownFormatter */.W.id((0,sections_baseline/* shortCommit */.Ax)(commit))}`,
        policySource === null ? null : `policy from ${formatter/* markdownFormatter */.W.sentence(policySource)}`,
        ...links,
    ].filter((part) => part !== null);
    return parts.length === 0 ? [] : [`pinbench: ${parts.join(' · ')}`];
}
/** Null when there is no URL or it is not one of the web. */
function comment_and_summary_link(title, url) {
    if (url === undefined || !URL.canParse(url))
        return null;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    return `[${title}](<${href.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
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
