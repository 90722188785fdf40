export const id = 502;
export const ids = [502];
export const modules = {

/***/ 40502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ saveReport),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   lr: () => (/* binding */ newRunToken),
/* harmony export */   readText: () => (/* binding */ readText),
/* harmony export */   wk: () => (/* binding */ saveRunIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _report_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39602);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67677);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40883);
/** Writes what a person or a later step reads: perf.json and the reports, each whole or not at all. */







/** Writes beside the target and renames, so that a full disk or a kill never leaves half a file under the real name. */
async function writeWhole(file, content) {
    let temporary = null;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
        temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (thrown) {
        if (temporary !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a writable folder with free space',
            todo: 'free some space or choose another folder with --output',
            cause: thrown,
        });
    }
}
/** Unique to this run of the program: its start and random digits. Safe in file names. */
function newRunToken(now) {
    return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** `perf.json` for a single suite, else a folder a suite. Returns the file's path. */
async function saveRunIn(folder, run, suites) {
    const file = suites === 1 ? node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'perf.json') : node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, run.suite, 'perf.json');
    await writeWhole(file, `${JSON.stringify(run, null, 2)}\n`);
    return file;
}
/** `report.md` for people and `report.json` for machines; each is written even if the other cannot be. */
async function saveReport(folder, report) {
    const files = { markdown: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.md'), json: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.json') };
    const written = await Promise.allSettled([
        writeWhole(files.markdown, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(report)),
        writeWhole(files.json, `${(0,_report_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report)}\n`),
    ]);
    for (const each of written)
        if (each.status === 'rejected')
            throw each.reason;
    return files;
}
function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
}


/***/ }),

/***/ 21919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ judgedInPairs)
/* harmony export */ });
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56012);
/** What the pairs of a run say of where its verdicts come from. */

/** Verdicts that claim something of a metric that both sides have. */
const JUDGED = new Set(['regressed', 'improved', 'unchanged', 'acknowledged']);
/**
 * Tells which metrics of a run have a verdict that needs no stored run: they were measured beside the base, or base and
 * head are one image. A count that does not vary is settled by a pair, without an estimate.
 */
function judgedInPairs({ pairs }) {
    const measured = pairs?.purpose === 'confirmation' ? pairs : undefined;
    const paired = new Set(measured?.metrics.map(_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .C));
    return (metric) => {
        if (metric.power !== undefined && metric.power.pairs > 0)
            return true;
        if (measured === undefined || !JUDGED.has(metric.verdict))
            return false;
        return measured.ended === 'same image' || (metric.power === undefined && paired.has((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .C)(metric)));
    };
}


/***/ }),

/***/ 37936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ baseSource),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   KQ: () => (/* binding */ baselineRuns),
/* harmony export */   hY: () => (/* binding */ leftOutSentence),
/* harmony export */   tk: () => (/* binding */ baseSentence)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

/** Commits named before the rest is only counted. */
const NAMED = 3;
/** Runs listed one by one where there is room. */
const LISTED = 20;
function baselineSentence(baseline, run, pen) {
    switch (baseline.state) {
        case 'found':
            return `${pen.strong('Baseline')}: ${runsOf(baseline.runs, run, pen)}`;
        case 'stale':
            return `${pen.strong('Stale baseline')}: ${pen.sentence(baseline.reason)}`;
        case 'incomparable':
            return `${pen.strong('Incomparable')}: ${pen.sentence(baseline.reason)}`;
        case 'no baseline':
            return `${pen.strong('No baseline')}: ${pen.sentence(baseline.reason)}`;
    }
}
/** What the run's line left, and what is known of it: null where only the line's own earlier runs count. */
function baseSentence({ run, comparison }, pen) {
    const { base } = comparison;
    if (base === undefined)
        return null;
    const place = base.name === null ? '' : `, where this left ${pen.text(base.name)}`;
    const how = {
        stored: 'from stored runs',
        measured: 'measured now, beside this',
        both: 'from stored runs, and measured now',
    };
    const source = baseSource(run, comparison);
    return `${pen.strong('Base')}: ${pen.id(shortCommit(base.commit))}${place}: ${source === null ? 'neither stored nor measured' : how[source]}`;
}
/** Where the numbers of the base come from; null: there are none. */
function baseSource({ pairs }, { baseline }) {
    const isMeasured = pairs?.purpose === 'confirmation' && (pairs.first.length > 0 || pairs.ended === 'same image');
    const isStored = baseline.state === 'found' || baseline.state === 'stale';
    return isStored ? (isMeasured ? 'both' : 'stored') : isMeasured ? 'measured' : null;
}
/** Stored runs that did not count, by cause; null when there are none, or the baseline's own sentence has them. */
function leftOutSentence(baseline, pen) {
    const leftOut = 'leftOut' in baseline ? (baseline.leftOut ?? []) : [];
    if (leftOut.length === 0)
        return null;
    return `Not counted: ${pen.sentence(leftOut.map(({ count: hit, cause }) => `${hit} ${cause}`).join(', '))}`;
}
/** A line for each run that was compared with, the nearest first. */
function baselineRuns(baseline, run, pen) {
    if (baseline.state !== 'found' && baseline.state !== 'stale')
        return [];
    const lines = baseline.runs.slice(0, LISTED).map((one) => {
        const commit = one.commit === null ? 'an unknown commit' : pen.id(shortCommit(one.commit));
        const facts = [distanceOf(one, run), ageOf(one, run)].filter((fact) => fact !== null);
        return `baseline run ${pen.id(one.id)} of ${[commit, ...facts].join(', ')}`;
    });
    if (baseline.runs.length > LISTED)
        lines.push(`… ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline.runs.length - LISTED, 'more run')} of the baseline`);
    return lines;
}
/** A commit as people quote it. */
function shortCommit(commit) {
    return commit.slice(0, 10);
}
/** `runs` are nearest first, which need not be the newest first. */
function runsOf(runs, run, pen) {
    const commits = [...new Set(runs.flatMap(({ commit }) => (commit === null ? [] : [shortCommit(commit)])))];
    const named = commits.slice(0, NAMED).map((commit) => pen.id(commit));
    if (commits.length > NAMED)
        named.push(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(commits.length - NAMED, 'more commit')}`);
    const place = named.length === 0 ? 'of an unknown commit' : `of ${listed(named)}`;
    const [newest] = [...runs].sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
    const [age, distance] = [ageOf(newest, run), distanceOf(runs[0], run)];
    const several = runs.length > 1;
    const facts = [
        ...(age === null ? [] : [several ? `the newest ${age}` : age]),
        ...(distance === null ? [] : [several ? `the nearest ${distance}` : distance]),
    ];
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs.length, 'run')} ${place}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Its age when this run began, so that the same report always reads the same. */
function ageOf(newest, run) {
    const seconds = (Date.parse(run.startedAt) - Date.parse(newest?.startedAt ?? '')) / 1000;
    return Number.isNaN(seconds) ? null : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(seconds)} old`;
}
/** A distance of 0 that is not this commit is where it and the base branch part. */
function distanceOf(nearest, run) {
    const distance = nearest?.distance ?? null;
    if (distance === null)
        return null;
    if (distance > 0)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(distance, 'commit')} back`;
    return nearest?.commit === run.source.commit ? 'the same commit' : 'the merge base';
}


/***/ }),

/***/ 39708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ metricCells),
/* harmony export */   H: () => (/* binding */ limitCells)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43230);



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
const SUITE = name('suite', ({ suite }, pen) => pen.text(suite));
const BENCHMARK = name('benchmark', ({ benchmark }, pen) => pen.text(benchmark));
const METRIC = name('metric', ({ metric }, pen) => pen.text(metric));
const HEAD = right('this run', ({ head, unit }, pen) => pen.text((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMedian */ .QJ)(head, unit)));
const CHANGES = [
    right('baseline', ({ base, unit }, pen) => pen.text((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMedian */ .QJ)(base, unit))),
    HEAD,
    right('change', ({ change }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(change)),
    { ...right('95 % interval', ({ interval }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval)), mayGo: true },
];
/** How well the change could be seen: where that was estimated for any row. */
const POWER = [
    { ...right('noise floor', ({ power }) => (power === undefined ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_power_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloor */ ._4)(power.floor))), mayGo: true },
    { ...right('pairs', ({ power }) => pairsOf(power)), mayGo: true },
];
const VERDICT = left('verdict', ({ verdict, suspected, breached }, pen) => {
    const sign = pen.sign(breached ? LIMIT_SIGN.breached : SIGN[verdict]);
    const direction = verdict === 'inconclusive' && suspected !== undefined ? `, suspected ${suspected}` : '';
    return `${sign}${verdict}${direction}${breached ? ', breached' : ''}`;
});
/** Why a change was accepted, and until when. */
const ACCEPTED = left('accepted for', ({ verdict, rule }, pen) => verdict === 'acknowledged' ? pen.text(rule) : '');
const LIMITS = [
    BENCHMARK,
    METRIC,
    right('SLO', ({ limit }, pen) => pen.text(limit)),
    right('measured', ({ value }, pen) => pen.text((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value))),
    left('state', ({ state, reason }, pen) => {
        const why = (state === 'unknown' || state === 'skipped') && reason !== '' ? `: ${pen.text(reason)}` : '';
        return `${pen.sign(LIMIT_SIGN[state])}${state}${why}`;
    }),
];
/**
 * Medians, change, noise floor and verdict; of rows that were compared with nothing, only what was measured. `wide`: there is room for
 * sentences.
 */
function metricCells(rows, severalSuites, pen, wide = false) {
    const power = rows.some((row) => row.power !== undefined) ? POWER : [];
    const fields = [
        BENCHMARK,
        METRIC,
        ...(rows.every((row) => !row.compared && !row.breached) ? [HEAD] : [...CHANGES, ...power, VERDICT]),
        ...(wide && rows.some((row) => row.verdict === 'acknowledged') ? [ACCEPTED] : []),
    ];
    return cellsOf(severalSuites ? [SUITE, ...fields] : fields, rows, pen);
}
function limitCells(limits, severalSuites, pen) {
    return cellsOf(severalSuites ? [SUITE, ...LIMITS] : LIMITS, limits, pen);
}
/** Stored runs alone are no pairs. */
function pairsOf(power) {
    return power === undefined || power.pairs === 0 ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(power.pairs, '');
}
function cellsOf(fields, items, pen) {
    return { columns: fields, rows: items.map((item) => fields.map((field) => field.cell(item, pen))) };
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

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasFailed),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _paired_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21919);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43230);
/** The one line that everybody reads. Plain text: whoever shows it makes it harmless first. */



const ENDED = {
    failed: 'The benchmark failed',
    timeout: 'The benchmark ran out of time',
    'out of memory': 'The benchmark ran out of memory',
    'invalid output': 'The output is invalid',
    'infrastructure error': 'Infrastructure error',
    cancelled: 'Cancelled',
};
const UNCOMPARED = {
    'no baseline': { word: 'No baseline', all: 'nothing was compared' },
    stale: { word: 'Stale baseline', all: 'the stored runs are too old or too many commits away' },
    incomparable: { word: 'Incomparable', all: 'the stored runs come from another environment' },
};
function headlineOf(report) {
    const headline = stateOf(report);
    const doubts = doubtsOf(report.outcomes);
    if (doubts.length === 0)
        return headline;
    const tone = headline.tone === 'bad' ? 'bad' : 'warning';
    return { ...headline, tone, sentence: [headline.sentence, ...doubts].join('; ') };
}
/** Why none of the numbers can be taken at its word. */
function doubtsOf(outcomes) {
    const dirty = outcomes.filter(({ run }) => run.status === 'dirty');
    const broken = dirty.some(({ run }) => !run.isolation.held);
    return [
        ...(dirty.length === 0 ? [] : [broken ? 'isolation did not hold' : 'the run was disturbed']),
        ...(outcomes.some(({ comparison }) => comparison.hostTrouble !== undefined) ? ['the host is suspected'] : []),
    ];
}
/** A run that ended without results that count. */
function hasFailed({ run }) {
    return run.status !== 'ok' && run.status !== 'dirty';
}
function stateOf(report) {
    const { decision, outcomes } = report;
    switch (decision.verdict) {
        case 'failed':
        case 'infrastructure error':
            return failureOf(report);
        case 'host below grade':
            return { tone: 'bad', word: 'Host below grade', sentence: 'no verdict counts on this host' };
        case 'no baseline':
        case 'stale':
        case 'incomparable':
            return uncomparedOf(decision.verdict, report);
        case 'breached':
        case 'regressed':
        case 'missing':
            return decision.exitCode === 0
                ? { tone: 'warning', word: 'Warning', sentence: changesOf(outcomes) }
                : { tone: 'bad', word: 'Fail', sentence: changesOf(outcomes) };
        case 'inconclusive':
            return decision.exitCode === 0
                ? { tone: 'neutral', word: 'Inconclusive', sentence: changesOf(outcomes) }
                : { tone: 'bad', word: 'Fail', sentence: changesOf(outcomes) };
        case 'improved':
        case 'unchanged':
            return outcomes.every((outcome) => outcome.comparison.metrics.length === 0)
                ? { tone: 'neutral', word: 'Nothing measured', sentence: 'there is no result to judge' }
                : { tone: 'good', word: 'Pass', sentence: changesOf(outcomes) };
    }
}
function failureOf({ outcomes, decision }) {
    const failed = outcomes.filter(hasFailed);
    const first = failed[0]?.run;
    const status = first?.status;
    const word = status === undefined || status === 'ok' || status === 'dirty'
        ? ENDED[decision.verdict === 'failed' ? 'failed' : 'infrastructure error']
        : ENDED[status];
    const reason = (first?.failure ?? decision.failures[0] ?? 'no reason is known').split('\n', 1).join('');
    const which = first !== undefined && outcomes.length > 1 ? `${first.suite}: ` : '';
    const more = failed.length > 1 ? ` (and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failed.length - 1, 'more suite')})` : '';
    return { tone: 'bad', word, sentence: `${which}${reason}${more}` };
}
function uncomparedOf(state, { outcomes, decision }) {
    const { word, all } = UNCOMPARED[state];
    const affected = outcomes.filter(({ comparison }) => comparison.baseline.state === state);
    // Some of their metrics were measured beside the base all the same.
    const partly = affected.filter(({ comparison, run }) => comparison.metrics.some((0,_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedInPairs */ .Q)(run)));
    const uncompared = affected.length - partly.length;
    const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
    const incomparable = metrics.filter((metric) => metric.verdict === 'incomparable').length;
    const some = partly.length > 0
        ? unpairedOf(partly)
        : state === 'incomparable'
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(incomparable, metrics.length, 'metric')} changed unit or direction`
            : all;
    const sentence = uncompared === 0
        ? some
        : uncompared < outcomes.length
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(uncompared, outcomes.length, 'suite')} affected`
            : all;
    return decision.exitCode === 0
        ? { tone: 'neutral', word, sentence }
        : { tone: 'bad', word: 'Fail', sentence: `${word.toLowerCase()}, ${sentence}` };
}
function unpairedOf(outcomes) {
    const all = outcomes.flatMap(({ run, comparison }) => comparison.metrics.map((0,_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedInPairs */ .Q)(run)));
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(all.filter((paired) => !paired).length, all.length, 'metric')} not measured beside the base`;
}
/** "1 of 3 SLOs breached, 2 of 14 metrics regressed": what is bad, else the best that can be said. */
function changesOf(outcomes) {
    const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
    const limits = outcomes.flatMap((outcome) => outcome.slos).filter(({ state }) => state !== 'skipped');
    const breached = limits.filter((limit) => limit.state === 'breached').length;
    const parts = breached === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(breached, limits.length, 'SLO')} breached`];
    const of = (verdict) => metrics.filter((metric) => metric.verdict === verdict).length;
    const told = (found, words) => {
        if (found > 0)
            parts.push(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(found, metrics.length, 'metric')} ${words}`);
    };
    told(of('regressed'), 'regressed');
    told(of('missing'), 'missing');
    // Good and doubtful news would only hide the bad.
    if (parts.length === 0)
        told(metrics.filter(_power_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspect */ .W3).length, 'suspected worse, not confirmed');
    if (parts.length === 0)
        told(of('improved'), 'improved');
    if (parts.length === 0)
        told(of('inconclusive'), 'inconclusive');
    // What was accepted must not be forgotten either.
    told(of('acknowledged'), 'acknowledged');
    if (parts.length > 0)
        return parts.join(', ');
    const unchanged = metrics.filter(({ verdict }) => verdict === 'unchanged');
    const meaning = (0,_power_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOfQuiet */ .fy)(unchanged);
    return `no change in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unchanged.length, 'metric')}${meaning === null ? '' : `; ${meaning}`}`;
}


/***/ }),

/***/ 39602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37936);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18337);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21974);
/** The report for programs: schemas/report.schema.json. Raw strings, as they were measured; only the spelling is safe. */



/** Indented JSON and a line break. Safe to print in the log of an Actions job: no line of it is a workflow command. */
function renderJson(report) {
    const { decision, outcomes, policySource, notes } = report;
    const { word, sentence } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .d)(report).headline;
    const json = (0,_safe_json_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .o)({
        schema: 'pinbench.report/1',
        verdict: decision.verdict,
        exitCode: decision.exitCode,
        headline: `${word}: ${sentence}`,
        failures: decision.failures,
        notices: decision.notices,
        notes,
        policySource,
        suites: outcomes.map(({ run, comparison, slos }) => ({
            suite: run.suite,
            run: run.id,
            commit: run.source.commit,
            status: run.status,
            failure: run.failure,
            environmentKey: run.environment.key,
            isolation: { held: run.isolation.held, violations: run.isolation.violations },
            base: comparison.base === undefined ? null : { ...comparison.base, source: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baseSource */ .$B)(run, comparison) },
            baseline: comparison.baseline,
            confirmation: comparison.confirmation ?? null,
            hostTrouble: comparison.hostTrouble ?? null,
            metrics: comparison.metrics,
            acknowledgements: comparison.acknowledgements ?? [],
            slos,
            warnings: run.warnings,
        })),
    }, 2);
    return `${json}\n`;
}


/***/ }),

/***/ 67677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ commentMarker),
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/baseline.js
var report_baseline = __webpack_require__(37936);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/isolation.js
var report_isolation = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/pairs.js
var pairs = __webpack_require__(55650);
// EXTERNAL MODULE: ./build/report/pen.js
var pen = __webpack_require__(66196);
// EXTERNAL MODULE: ./build/report/power.js
var power = __webpack_require__(43230);
// EXTERNAL MODULE: ./build/report/table.js + 1 modules
var table = __webpack_require__(31305);
// EXTERNAL MODULE: ./build/report/view.js
var report_view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/measuring.js









const DIFFERENCES = 20;
const WARNINGS = 10;
const RULES = 10;
const ACKNOWLEDGEMENTS = 20;
const ISOLATION = measuring_columns('isolation', 'asked for', 'seen inside');
const DIFFERENCE = measuring_columns('environment', 'baseline', 'this run');
/** Fields in which the stored runs' environment differs from this one: why nothing could be compared. */
function differenceBlocks(outcomes) {
    return outcomes.flatMap(({ run, comparison: { baseline } }) => {
        if (baseline.state !== 'incomparable' || baseline.differences.length === 0)
            return [];
        const rows = baseline.differences
            .slice(0, DIFFERENCES)
            .map(({ field, base, head }) => [field, base, head].map((cell) => pen/* markdownPen */.r.text(typeof cell === 'string' ? cell : JSON.stringify(cell))));
        const title = outcomes.length > 1 ? { before: `Differences of ${pen/* markdownPen */.r.text(run.suite)} from its stored runs` } : {};
        return [{ ...title, columns: DIFFERENCE, rows, total: baseline.differences.length }];
    });
}
/** Folds: warnings, and the facts of each suite. */
function measuringBlocks(outcomes, rows) {
    const several = outcomes.length > 1;
    const warnings = outcomes.flatMap(({ run }) => run.warnings.map((warning) => (several ? `${run.suite}: ${warning}` : warning)));
    const listed = warnings.slice(0, WARNINGS).map((warning) => `- ${pen/* markdownPen */.r.sentence(warning)}`);
    if (warnings.length > WARNINGS)
        listed.push(`- … ${warnings.length - WARNINGS} more`);
    const facts = outcomes.map(({ run, comparison }) => [
        ...(several ? [`#### ${(0,report_escape/* markdownText */.p7)(run.suite)}`] : []),
        factsOf(run),
        ...comparedWith(run, comparison),
        ...inPairs(run, comparison),
        ...acknowledgementsOf(comparison),
    ].join('\n\n'));
    return [
        ...(warnings.length === 0 ? [] : [fold((0,numbers/* count */.U9)(warnings.length, 'warning'), listed.join('\n'))]),
        ...(outcomes.length === 0 ? [] : [fold('How it was measured', [...facts, ...rulesOf(rows)].join('\n\n'))]),
    ];
}
function factsOf(run) {
    const { source, image, invocations } = run;
    const commit = source.commit === null ? 'an unknown commit' : `commit ${pen/* markdownPen */.r.id((0,report_baseline/* shortCommit */.Ax)(source.commit))}`;
    const seconds = invocations.reduce((sum, invocation) => sum + invocation.seconds, 0);
    const lines = [
        `- ${(0,numbers/* count */.U9)(invocations.length, 'invocation')} in ${(0,numbers/* formatSeconds */.Xo)(seconds)}, ${commit}${source.dirty ? ' with uncommitted changes' : ''}`,
    ];
    if (image !== null) {
        const name = image.name === null ? '' : ` ${pen/* markdownPen */.r.id(image.name)}`;
        const build = image.cache === 'not built' ? image.cache : `layer cache ${image.cache}, ${(0,numbers/* formatSeconds */.Xo)(image.buildSeconds)}`;
        lines.push(`- image ${pen/* markdownPen */.r.id(image.id.slice(0, 19))}${name}, ${build}`);
    }
    const used = usageOf(run);
    if (used !== '')
        lines.push(`- ${used}`);
    lines.push(`- shield: ${pen/* markdownPen */.r.sentence(run.isolation.shield.reason)}`);
    const { grade } = run.host;
    lines.push(`- host ${grade === null ? 'not graded (`pinbench doctor` does)' : `grade ${grade}`}`);
    lines.push(`- environment key ${pen/* markdownPen */.r.id(run.environment.key.slice(0, 16))}`);
    return `${lines.join('\n')}\n\n${(0,table/* markdownLines */.z)(ISOLATION, (0,report_isolation/* isolationRows */.y9)(run.isolation, pen/* markdownPen */.r)).join('\n')}`;
}
/** What all invocations used together; '' where nothing was counted. */
function usageOf({ invocations }) {
    const counted = (pick) => invocations.map(pick).filter((value) => value !== null);
    const cpu = counted((invocation) => invocation.cpuSeconds);
    const peaks = counted((invocation) => invocation.peakMemoryBytes);
    const throttled = counted((invocation) => invocation.throttledSeconds).reduce((sum, value) => sum + value, 0);
    const parts = [
        ...(cpu.length === 0 ? [] : [`CPU time ${(0,numbers/* formatSeconds */.Xo)(cpu.reduce((sum, value) => sum + value, 0))}`]),
        ...(peaks.length === 0 ? [] : [`peak memory ${(0,numbers/* formatBytes */.z3)(Math.max(...peaks))}`]),
        ...(throttled === 0 ? [] : [`throttled for ${(0,numbers/* formatSeconds */.Xo)(throttled)}`]),
    ];
    return parts.join(', ');
}
/** The runs of the baseline, and what became of the other stored ones. */
function comparedWith(run, { baseline }) {
    const leftOut = (0,report_baseline/* leftOutSentence */.hY)(baseline, pen/* markdownPen */.r);
    const lines = [...(0,report_baseline/* baselineRuns */.KQ)(baseline, run, pen/* markdownPen */.r), ...(leftOut === null ? [] : [leftOut])];
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
/** How it was measured again, and what its noise floor stands on. */
function inPairs(run, { metrics }) {
    const assumed = metrics.some(({ power }) => power !== undefined && !power.floor.learned);
    const lines = (0,pairs/* pairLines */.GC)(run.pairs, pen/* markdownPen */.r);
    if (assumed)
        lines.push('noise floor assumed: too few runs of `pinbench calibrate` are stored for this environment');
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
/** What is accepted for a while, and whether it was needed. */
function acknowledgementsOf({ acknowledgements = [] }) {
    const lines = acknowledgements.slice(0, ACKNOWLEDGEMENTS).map(({ entry, state }) => {
        const told = `${entry.metric} ${(0,numbers/* formatChange */.eD)(entry.change)} until ${entry.until}: ${entry.reason}`;
        return `- acknowledgement ${state}: ${pen/* markdownPen */.r.sentence(told)}`;
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
        const why = [pen/* markdownPen */.r.sentence(row.rule), floor, (0,power/* toSettle */.dn)(row)].filter((words) => words !== null);
        return `- ${pen/* markdownPen */.r.text(`${row.benchmark}/${row.metric}`)} ${row.verdict}: ${why.join('; ')}`;
    });
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function fold(title, inside) {
    return `<details>\n<summary>${title}</summary>\n\n${inside}\n\n</details>`;
}
function measuring_columns(...titles) {
    return titles.map((title) => ({ title, align: 'left' }));
}

;// CONCATENATED MODULE: ./build/report/document.js










/** Suites told about one by one before the rest is only counted. */
const SUITES = 12;
const NOTES = 8;
const SIGN = { good: '🟢', neutral: '⚪', warning: '🟡', bad: '🔴' };
function documentOf(report, extent) {
    const view = (0,report_view/* viewOf */.d)(report);
    const { tone, word, sentence } = view.headline;
    return [
        `### ${SIGN[tone]} ${word}: ${(0,report_escape/* markdownSentence */.nv)(sentence)}`,
        ...hostBlocks(report.outcomes),
        ...failureBlocks(report.outcomes),
        ...listBlock(report.notes, NOTES),
        ...openTables(view, extent.open),
        ...foldedTables(view, extent.folded),
        ...suiteBlocks(report.outcomes),
        ...differenceBlocks(report.outcomes.slice(0, SUITES)),
        ...measuringBlocks(report.outcomes.slice(0, SUITES), view.rows),
    ];
}
/** In a box: who reads on must not take the rows below for the code's doing. */
function hostBlocks(outcomes) {
    const lines = outcomes.flatMap(({ run, comparison }) => {
        const trouble = (0,pairs/* hostTroubleSentence */.tZ)(comparison, pen/* markdownPen */.r);
        if (trouble === null)
            return [];
        return [outcomes.length > 1 ? `${(0,report_escape/* markdownText */.p7)(run.suite)} – ${trouble}` : trouble];
    });
    if (lines.length === 0)
        return [];
    const more = lines.length > SUITES ? [`… ${(0,numbers/* count */.U9)(lines.length - SUITES, 'more suite')}`] : [];
    return [`> [!WARNING]\n> ${[...lines.slice(0, SUITES), ...more].join('\n>\n> ')}`];
}
/** More than one line of failure is output, and is shown as such. */
function failureBlocks(outcomes) {
    const failed = outcomes.filter(headline/* hasFailed */.W).map((outcome) => outcome.run);
    // The headline has the sentence of a single failure.
    const told = failed.length === 1 ? failed.filter(isOutput) : failed;
    return told.slice(0, SUITES).map((run) => {
        const failure = run.failure ?? 'no reason is known';
        const title = outcomes.length === 1 ? '' : `${(0,report_escape/* markdownText */.p7)(run.suite)} – ${run.status}`;
        return isOutput(run)
            ? `${title}\n\n${(0,report_escape.markdownCode)(failure)}`.trimStart()
            : `${title}: ${(0,report_escape/* markdownSentence */.nv)(failure)}`;
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
        { ...(0,columns/* limitCells */.H)(pressing.slice(0, most), severalSuites, pen/* markdownPen */.r), total: pressing.length },
        { ...(0,columns/* metricCells */.G)(loud.slice(0, most), severalSuites, pen/* markdownPen */.r, true), total: loud.length },
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
    const metrics = (some) => (0,columns/* metricCells */.G)(some.slice(0, most), severalSuites, pen/* markdownPen */.r);
    const slos = (some, state) => folded(`${(0,numbers/* count */.U9)(some.length, 'SLO')} ${state}`, (0,columns/* limitCells */.H)(some.slice(0, most), severalSuites, pen/* markdownPen */.r), some.length);
    return [
        slos(met, 'met'),
        slos(skipped, 'skipped, for other branches'),
        folded(`${(0,numbers/* count */.U9)(unchanged.length, 'metric')} unchanged`, metrics(unchanged), unchanged.length),
        folded(`${(0,numbers/* count */.U9)(uncompared.length, 'metric')} compared with nothing`, metrics(uncompared), uncompared.length),
    ].filter((table) => table.total > 0);
}
function folded(title, cells, total) {
    return { ...cells, total, before: `<details>\n<summary>${title}</summary>`, after: '</details>' };
}
/** What the numbers were compared with, and whether the machine was quiet: a suite a line. */
function suiteBlocks(outcomes) {
    const several = outcomes.length > 1;
    const lines = outcomes.slice(0, SUITES).flatMap(({ run, comparison }) => {
        const again = (0,pairs/* confirmationSentence */.FE)({ run, comparison }, pen/* markdownPen */.r);
        const isolation = (0,report_isolation/* isolationSentence */.EI)(run.isolation, pen/* markdownPen */.r);
        const disturbed = (0,report_isolation/* disturbanceSentence */.Gb)(run.host, pen/* markdownPen */.r);
        const sentences = (0,headline/* hasFailed */.W)({ run })
            ? [...((0,report_isolation/* lostIsolation */.Jq)(run) ? [isolation] : [])]
            : [
                (0,report_baseline/* baseSentence */.tk)({ run, comparison }, pen/* markdownPen */.r),
                (0,report_baseline/* baselineSentence */.FD)(comparison.baseline, run, pen/* markdownPen */.r),
                ...[again, isolation, disturbed],
            ].filter((one) => one !== null);
        if (sentences.length === 0)
            return [];
        return several ? [`- ${(0,report_escape/* markdownText */.p7)(run.suite)} – ${sentences.join(' · ')}`] : sentences;
    });
    if (outcomes.length > SUITES)
        lines.push(`- … ${(0,numbers/* count */.U9)(outcomes.length - SUITES, 'more suite')}`);
    return lines.length === 0 ? [] : [lines.join(several ? '\n' : '\n\n')];
}
function listBlock(sentences, most) {
    const lines = sentences.slice(0, most).map((sentence) => `- ${(0,report_escape/* markdownSentence */.nv)(sentence)}`);
    if (sentences.length > most)
        lines.push(`- … ${sentences.length - most} more`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}

;// CONCATENATED MODULE: ./build/report/fit.js


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
    const lines = (0,table/* markdownLines */.z)(block.columns, block.rows);
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
        rows === 0 ? undefined : (0,table/* markdownLines */.z)(block.columns, block.rows.slice(0, rows)).join('\n'),
        cut === 0 ? undefined : `… ${(0,numbers/* count */.U9)(cut, 'more row')}${room.elsewhere}`,
        block.after,
    ];
    return parts.filter((part) => part !== undefined).join(GAP);
}

;// CONCATENATED MODULE: ./build/report/markdown.js
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
    const artifact = markdown_link('full report', options.links?.artifact);
    const run = markdown_link('workflow run', options.links?.run);
    const [first, ...rest] = documentOf(report, { open: 40, folded: 200 });
    const blocks = [first ?? '', ...rest, ...footer(report, artifact, run)];
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
        commit === null ? null : `commit ${pen/* markdownPen */.r.id((0,report_baseline/* shortCommit */.Ax)(commit))}`,
        policySource === null ? null : `policy from ${pen/* markdownPen */.r.sentence(policySource)}`,
        ...links,
    ].filter((part) => part !== null);
    return parts.length === 0 ? [] : [`pinbench: ${parts.join(' · ')}`];
}
/** Null when there is no URL or it is not one of the web. */
function markdown_link(title, url) {
    if (url === undefined || !URL.canParse(url))
        return null;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    return `[${title}](<${href.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
}


/***/ }),

/***/ 55650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ confirmationSentence),
/* harmony export */   GC: () => (/* binding */ pairLines),
/* harmony export */   tZ: () => (/* binding */ hostTroubleSentence)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37936);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);


/** Disturbances listed before the rest is only counted. */
const LISTED = 10;
const STATE = {
    measured: 'Measured again',
    'not needed': 'Nothing to measure again',
    'not possible': 'Not measured again',
    'switched off': 'Not measured again',
};
/** One sentence; null when nothing was measured again and nobody says why. */
function confirmationSentence({ run: { pairs }, comparison: { confirmation } }, pen) {
    if (pairs !== undefined && pairs.first.length > 0) {
        const what = pairs.purpose === 'calibration' ? 'Calibrated' : STATE.measured;
        const why = pairs.reason === null ? '' : `: ${pen.sentence(pairs.reason)}`;
        const disturbed = pairs.disturbances.length === 0 ? '' : ', on a disturbed host';
        return `${pen.strong(what)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pairs.metrics.length, 'metric')}, ${besideBase(pairs, pen)}${disturbed}, ${pairs.ended}${why}`;
    }
    if (pairs === undefined) {
        return confirmation === undefined ? null : told(confirmation.state, confirmation.reason, pen);
    }
    const commit = pen.id((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(pairs.base.commit));
    if (pairs.ended === 'same image') {
        const same = pairs.base.image === null ? `the commit is ${commit} itself` : `the image is that of ${commit}`;
        return `${pen.strong(STATE['not needed'])}: ${same}`;
    }
    return `${pen.strong(STATE['not possible'])} beside ${commit}: ${pen.sentence(pairs.reason ?? pairs.ended)}`;
}
function told(state, reason, pen) {
    return `${pen.strong(STATE[state])}: ${pen.sentence(reason)}`;
}
/** For the reader who doubts: how long it took, how it ended, and what disturbed it. */
function pairLines(pairs, pen) {
    if (pairs === undefined)
        return [];
    const reason = pairs.reason === null ? '' : `: ${pen.sentence(pairs.reason)}`;
    const image = pairs.base.image === null ? '' : `, base image ${pen.id(pairs.base.image.slice(0, 19))}`;
    const told = pairs.disturbances.slice(0, LISTED).map((one) => `disturbed meanwhile: ${pen.sentence(one)}`);
    const more = pairs.disturbances.length - told.length;
    return [
        `${pairs.purpose}: ${besideBase(pairs, pen)} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(pairs.seconds)}${image}`,
        `ended: ${pairs.ended}${reason}`,
        ...told,
        ...(more > 0 ? [`… ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more disturbance')}`] : []),
    ];
}
/** Null when nothing speaks against the host. */
function hostTroubleSentence({ hostTrouble }, pen) {
    return hostTrouble === undefined ? null : `${pen.strong('The host is suspected')}: ${pen.sentence(hostTrouble)}`;
}
function besideBase({ first, base }, pen) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(first.length, 'pair')} beside ${pen.id((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(base.commit))}`;
}


/***/ }),

/***/ 43230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   _4: () => (/* binding */ formatFloor),
/* harmony export */   dn: () => (/* binding */ toSettle),
/* harmony export */   fy: () => (/* binding */ meaningOfQuiet),
/* harmony export */   iw: () => (/* binding */ withinFloor),
/* harmony export */   ok: () => (/* binding */ isFromStored)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);


/** Fewer pairs are no ground to foretell what more of them would bring. */
const FEWEST_PAIRS = 2;
/** A change that has to be larger than this to be seen is not told as one that would have been. */
const COARSE = 0.1;
/** Stored runs suggest that it became worse, and nothing has confirmed or cleared that. */
function isSuspect({ verdict, suspected }) {
    return verdict === 'inconclusive' && suspected === 'worse';
}
/** Its verdict stands on stored runs alone. */
function isFromStored({ power }) {
    return power?.pairs === 0;
}
/** "±0.42 %", with a word when that is no measurement. */
function formatFloor({ change, learned }) {
    return `±${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(change)}${learned ? '' : ' (assumed)'}`;
}
/** "+1.8 %, floor 2.4 %: not distinguishable"; null for a change beyond the floor, or one that was claimed. */
function withinFloor({ verdict, change, power }) {
    if (change === null || power === undefined)
        return null;
    // As many times as much and as little are equally far.
    if (Math.abs(Math.log1p(change)) > Math.log1p(power.floor.change))
        return null;
    if (verdict !== 'unchanged' && verdict !== 'inconclusive')
        return null;
    const assumed = power.floor.learned ? '' : 'assumed ';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(change)}, ${assumed}floor ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(power.floor.change)}: not distinguishable`;
}
/** What an inconclusive metric would take; null where nothing was estimated, or something is concluded. */
function toSettle({ verdict, power }) {
    if (verdict !== 'inconclusive' || power === undefined)
        return null;
    const seen = `changes from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(power.detectable)} on could have been seen`;
    if (power.pairs < FEWEST_PAIRS && power.pairsToSettle === null)
        return seen;
    return power.pairsToSettle === null
        ? `${seen}; more pairs would not settle it: the ${power.floor.learned ? '' : 'assumed '}noise floor is in the way`
        : `${seen}; about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(power.pairsToSettle, 'pair')} would settle it`;
}
/**
 * What "no change" means for these metrics: "a change of 2.4 % in any of them would be seen four times in five". Those that
 * only a coarse change would have shown are left out where there are others. What is unchanged without an estimate was
 * counted: any change would have been seen. Null where that is so of all.
 */
function meaningOfQuiet(unchanged) {
    const all = unchanged.map(({ power }) => power?.detectable ?? 0);
    const fine = all.filter((change) => change <= COARSE);
    const told = fine.length > 0 ? fine : all;
    const largest = told.reduce((one, other) => Math.max(one, other), 0);
    if (largest === 0)
        return null;
    const any = unchanged.length === 1 ? '' : ' in any of them';
    const where = told.length === unchanged.length ? any : ` in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(told.length, '')} of them`;
    return `a change of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(largest)}${where} would be seen four times in five`;
}


/***/ }),

/***/ 21974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   r: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56012);
/* harmony import */ var _paired_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21919);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43230);
/** What every renderer shows, in the order in which a reader wants it. */




const RANK = {
    regressed: 0,
    missing: 2,
    acknowledged: 3,
    improved: 4,
    new: 5,
    inconclusive: 6,
    incomparable: 7,
    'no baseline': 8,
    unchanged: 9,
};
const BREACHED = 1;
/** Not confirmed, so below what is; but it may be what turned the gate red. */
const SUSPECT = 1.5;
const LIMIT_RANK = { breached: 0, unknown: 1, met: 2, skipped: 3 };
function viewOf(report) {
    const outcomes = report.outcomes;
    return {
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(report),
        // Sorting is stable: within a rank, equal changes stay in the order of measuring.
        rows: outcomes.flatMap(rowsOf).sort((one, other) => rank(one) - rank(other) || compareSize(one, other)),
        limits: outcomes
            .flatMap((outcome) => outcome.slos)
            .sort((one, other) => LIMIT_RANK[one.state] - LIMIT_RANK[other.state]),
        severalSuites: new Set(outcomes.map((outcome) => outcome.run.suite)).size > 1,
    };
}
/** Nothing happened to it that a reader must look at. */
function isQuiet(row) {
    return !row.breached && (row.verdict === 'unchanged' || !row.compared);
}
function rowsOf(outcome) {
    const suite = outcome.run.suite;
    const state = outcome.comparison.baseline.state;
    const stored = state === 'found' || state === 'stale';
    const isPaired = (0,_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedInPairs */ .Q)(outcome.run);
    const breached = new Set(outcome.slos.filter((slo) => slo.state === 'breached').map(_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .C));
    return outcome.comparison.metrics.map((metric) => ({
        ...metric,
        suite,
        compared: stored || isPaired(metric),
        breached: breached.has((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .C)(metric)),
    }));
}
function rank(row) {
    const own = (0,_power_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspect */ .W3)(row) ? SUSPECT : RANK[row.verdict];
    return row.breached ? Math.min(own, BREACHED) : own;
}
/** A change from zero has no size and counts as the largest; what never changed keeps its place. */
function compareSize(one, other) {
    const [a, b] = [sizeOf(one), sizeOf(other)];
    return a === b ? 0 : b - a;
}
function sizeOf(row) {
    const moved = row.verdict === 'regressed' || row.verdict === 'improved' || row.verdict === 'acknowledged';
    if (!moved && !(0,_power_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspect */ .W3)(row))
        return 0;
    return row.change === null ? Number.POSITIVE_INFINITY : Math.abs(row.change);
}


/***/ })

};
