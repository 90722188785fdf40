export const id = 2938;
export const ids = [2938,8650];
export const modules = {

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ obstacleOf)
/* harmony export */ });
/* harmony import */ var _statistics_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14990);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84174);


/** null: too little was measured to tell. */
function obstacleOf({ interval, power }) {
    if (power === undefined || interval === null || power.pairs < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns)
        return null;
    const { pairs, floor, pairsToSettle, rounding = 0 } = power;
    if (pairsToSettle !== null && pairsToSettle <= _statistics_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp)
        return 'pairs';
    const [low, high] = [Math.log1p(interval[0]), Math.log1p(interval[1])];
    const reach = Math.log1p(floor.change);
    // The interval has the floor in it: the rest is scatter, of which more pairs would leave less.
    const scatter = Math.max(0, ((high - low) / 2) ** 2 - reach ** 2) * Math.min(1, pairs / _statistics_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp);
    const left = Math.sqrt(scatter);
    if (Math.log1p(rounding) > Math.max(left, reach))
        return 'steps';
    if (pairsToSettle !== null)
        return 'scatter';
    // Far enough from nothing, and still no claim: it is the assumption that forbids one.
    if (!floor.learned && (low > 0 || high < 0))
        return 'assumed floor';
    if (left > reach)
        return 'scatter';
    return floor.learned ? 'learned floor' : 'assumed floor';
}


/***/ }),

/***/ 98667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ aloneFix),
/* harmony export */   PZ: () => (/* binding */ isMissingInPairs),
/* harmony export */   Wc: () => (/* binding */ differenceSentences),
/* harmony export */   _R: () => (/* binding */ hasOtherSettings),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   fh: () => (/* binding */ failsAlone),
/* harmony export */   ly: () => (/* binding */ gaveUp),
/* harmony export */   pU: () => (/* binding */ decidedInPairs),
/* harmony export */   s_: () => (/* binding */ isRunAlike)
/* harmony export */ });
/* harmony import */ var _model_knobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25311);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8650);
/* harmony import */ var _text_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92563);



/** Verdicts that claim something of a metric that both sides have. */
const DECIDED = new Set(['regressed', 'improved', 'unchanged', 'acknowledged']);
/** Whether something is claimed of the metric, on whatever grounds. */
function isDecided({ verdict }) {
    return DECIDED.has(verdict);
}
/**
 * Tells which metrics of a run have a verdict that needs no stored run: they were measured against the base, or base and
 * head are one image. A count that does not vary is settled by a pair without an estimate, and what has no ratio is
 * suspected by pairs without one.
 */
function decidedInPairs({ pairs }) {
    const measured = pairs?.purpose === 'confirmation' ? pairs : undefined;
    const isOnBothOf = new Map(measured?.metrics.map((metric) => [(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .Cc)(metric), isOnBoth(metric)]));
    return (metric) => {
        if (metric.power !== undefined && metric.power.pairs > 0)
            return true;
        if (measured === undefined)
            return false;
        if (isDecided(metric) && measured.ended === 'same image')
            return true;
        const isMeasured = isOnBothOf.get((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .Cc)(metric));
        if (metric.power !== undefined || isMeasured === undefined)
            return false;
        return isDecided(metric) || (isMeasured && metric.suspected !== undefined);
    };
}
function isOnBoth({ base, head }) {
    return base.some((samples, pair) => samples.length > 0 && (head[pair] ?? []).length > 0);
}
const CHANGED = {
    command: 'the command',
    environment: 'the environment of the command',
    results: 'the place of the results',
    user: '`run.user`',
    filter: 'the filter',
};
const EACH_ITS_OWN = 'each side was run with its own, so a difference may come from that alone';
/** Characters of a command that a sentence has room for. */
const QUOTED = 110;
/** A sentence where the pairs were given up because invocations failed, or the head's were far too slow; else null. */
function gaveUp({ pairs }) {
    if (pairs?.purpose !== 'confirmation')
        return null;
    return pairs.ended === 'failed' || (pairs.ended === 'out of time' && pairs.failing === 'head') ? pairs.reason : null;
}
/** Whether the base reported a metric in pairs, and the head in none of them. */
function isMissingInPairs({ base, head }) {
    return base.some((samples) => samples.length > 0) && head.every((samples) => samples.length === 0);
}
/** Whether the base was measured in the pairs that were given up, and the head alone failed, or was far slower than the time allows. */
function failsAlone({ pairs }) {
    return pairs?.failing === 'head';
}
/** Whether the head's side of the pairs was measured on other CPUs than the run, with another ASLR or shield. */
function hasOtherSettings({ pairs }) {
    return pairs?.headSettings === undefined && (pairs?.differences ?? []).some(({ field }) => (0,_model_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnob */ .di)(field));
}
/** What to do about a head that fails with the settings of the base; nothing where it has them itself. */
function aloneFix({ pairs }) {
    const knobs = (pairs?.differences ?? []).filter(({ field }) => (0,_model_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnob */ .di)(field)).map(({ field }) => `run.${field}`);
    if (knobs.length === 0 || pairs?.headSettings !== undefined)
        return '';
    return `. Base and head are measured with ${knobs.join(', ')} of the base: change that in a pull request of its own first`;
}
/** Whether the numbers of both sides may differ by what was run, and not by the code alone. */
function isRunAlike({ pairs }) {
    return (pairs?.differences ?? []).every(({ field }) => field === 'filter' || (0,_model_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnob */ .di)(field));
}
function whose(field, headSettings) {
    if (field === 'filter')
        return 'nothing was measured with that of the head';
    if (!(0,_model_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnob */ .di)(field))
        return EACH_ITS_OWN;
    return headSettings === undefined
        ? 'in pairs, both sides were measured with that of the base'
        : `both sides were measured with that of the head, because this host cannot offer that of the base: ${headSettings}`;
}
/** What the configurations of base and head say otherwise, a sentence each: not the code alone changed. */
function differenceSentences({ pairs }) {
    return (pairs?.differences ?? []).map(({ field, base, head }) => {
        const [had, has] = (0,_text_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedApart */ .fd)(base, head, QUOTED);
        return `${(0,_model_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnob */ .di)(field) ? `\`run.${field}\`` : CHANGED[field]} has changed: base ${had}, head ${has}; ${whose(field, pairs?.headSettings)}`;
    });
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ metricKey),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   tB: () => (/* binding */ isSameMetric)
/* harmony export */ });
/** What a metric is called inside of its suite. */
function isSameMetric(one, other) {
    return one.benchmark === other.benchmark && one.metric === other.metric;
}
/** As people write it, and as patterns match it. */
function fullName({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ otherNotes),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98667);
/* harmony import */ var _environment_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43460);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12785);
/* harmony import */ var _sections_power_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94057);
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
    // Doubtful news would only hide the bad.
    const isBad = headline.tone === 'bad' || headline.word === 'Warning';
    const unknown = isBad ? [] : unknownSlosOf(report.outcomes);
    const doubts = [...unknown, ...doubtsOf(report.outcomes)];
    if (doubts.length === 0)
        return headline;
    const tone = headline.tone === 'bad' ? 'bad' : 'warning';
    return { ...headline, tone, sentence: [headline.sentence, ...doubts].join('; ') };
}
/** Objectives that decided nothing. Those that the change lost are named with what is bad. */
function unknownSlosOf(outcomes) {
    const limits = outcomes
        .filter((outcome) => !hasFailed(outcome))
        .flatMap((outcome) => outcome.slos)
        .filter(({ state }) => state !== 'skipped');
    const matched = limits.filter(({ value }) => value !== null);
    // An objective for every suite need not find its metric in each of them.
    const unknown = limits.filter((limit) => {
        if (limit.state !== 'unknown' || limit.lost === true)
            return false;
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(limit));
        return limit.value !== null || !matched.some((other) => other.suite !== limit.suite && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(other)));
    });
    return unknown.length === 0 ? [] : [`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(unknown.length, limits.length, 'SLO')} unknown`];
}
/** What the headline itself says is not said again. */
function otherNotes({ sentence }, { notes }) {
    return notes.filter((note) => !sentence.startsWith(note));
}
/** Why none of the numbers can be taken at its word. */
function doubtsOf(outcomes) {
    const dirty = outcomes.filter(({ run }) => run.status === 'dirty');
    const broken = dirty.some(({ run }) => !run.isolation.held);
    return [
        ...(dirty.length === 0 ? [] : [broken ? 'isolation did not hold' : 'the run was disturbed']),
        ...(outcomes.some(({ comparison }) => comparison.hostTrouble !== undefined) ? ['the host is suspected'] : []),
        ...givenUpOf(outcomes),
        ...(outcomes.every(({ run }) => (0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunAlike */ .s_)(run)) ? [] : ['base and head are not run alike']),
    ];
}
function givenUpOf(outcomes) {
    const givenUp = outcomes.filter(({ run }) => (0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .gaveUp */ .ly)(run) !== null);
    if (givenUp.length === 0)
        return [];
    const whose = givenUp.some(({ run }) => (0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failsAlone */ .fh)(run)) ? ', because the change alone failed or was too slow' : '';
    return [`re-measuring against the base was given up${whose}`];
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
                ? { tone: 'warning', word: 'Warning', sentence: changesOf(report) }
                : { tone: 'bad', word: 'Fail', sentence: changesOf(report) };
        case 'inconclusive':
            return decision.exitCode === 0
                ? { tone: 'neutral', word: 'Inconclusive', sentence: changesOf(report) }
                : { tone: 'bad', word: 'Fail', sentence: changesOf(report) };
        case 'improved':
        case 'unchanged':
            return outcomes.every((outcome) => outcome.comparison.metrics.length === 0)
                ? { tone: 'neutral', word: 'Nothing measured', sentence: 'there is no result to judge' }
                : decision.exitCode !== 0
                    ? { tone: 'bad', word: 'Fail', sentence: changesOf(report) }
                    : { tone: 'good', word: 'Pass', sentence: changesOf(report) };
    }
}
function failureOf({ outcomes, decision }) {
    const failed = outcomes.filter(hasFailed);
    const first = failed[0]?.run;
    const status = first?.status;
    const word = status === undefined || status === 'ok' || status === 'dirty'
        ? ENDED[decision.verdict === 'failed' ? 'failed' : 'infrastructure error']
        : ENDED[status];
    const trouble = outcomes.find(({ comparison }) => comparison.confirmation?.state === 'infrastructure error');
    const why = first?.failure ?? trouble?.comparison.confirmation?.reason;
    const reason = (why ?? decision.failures[0] ?? 'no reason is known').split('\n', 1).join('');
    const which = first !== undefined && outcomes.length > 1 ? `${first.suite}: ` : '';
    const more = failed.length > 1 ? ` (and ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failed.length - 1, 'more suite')})` : '';
    return { tone: 'bad', word, sentence: `${which}${reason}${more}` };
}
function uncomparedOf(state, { outcomes, decision }) {
    const { word } = UNCOMPARED[state];
    const affected = outcomes.filter(({ comparison }) => comparison.baseline.state === state);
    const isOwnCode = affected.some(({ comparison: { baseline } }) => 'cause' in baseline);
    const short = affected.find(({ run: { pairs } }) => pairs?.ended === 'out of time' && pairs.failing === undefined)?.run;
    const settings = settingsOf(affected);
    const all = isOwnCode
        ? 'what was to be measured as the base ran the code of the work tree'
        : short?.pairs?.reason == null
            ? (settings ?? UNCOMPARED[state].all)
            : `the budget was too short: ${short.pairs.reason}`;
    // Some of their metrics were re-measured against the base all the same.
    const partly = affected.filter(({ comparison, run }) => comparison.metrics.some((0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedInPairs */ .pU)(run)));
    const uncompared = affected.length - partly.length;
    const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
    const incomparable = metrics.filter((metric) => metric.verdict === 'incomparable').length;
    const some = partly.length > 0
        ? unpairedOf(partly)
        : state === 'incomparable'
            ? `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(incomparable, metrics.length, 'metric')} changed unit or direction`
            : all;
    const sentence = uncompared === 0
        ? some
        : uncompared < outcomes.length
            ? `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(uncompared, outcomes.length, 'suite')} affected`
            : all;
    // Nobody should take it for bad luck with the machine.
    const tone = settings !== null && sentence === all ? 'warning' : 'neutral';
    return decision.exitCode === 0
        ? { tone, word, sentence }
        : { tone: 'bad', word: 'Fail', sentence: `${word.toLowerCase()}, ${sentence}` };
}
/** Fields that are named. */
const MOST_FIELDS = 4;
/** A sentence where nothing but settings of the suite keeps it from being compared: a change can have set them. */
function settingsOf(affected) {
    const lists = affected.map(({ comparison: { baseline } }) => baseline.state === 'incomparable' ? baseline.differences : []);
    if (lists.length === 0 || !lists.every(_environment_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .onlySettings */ .ij))
        return null;
    const fields = [...new Set(lists.flat().map(({ field }) => field))];
    const more = fields.length > MOST_FIELDS ? ` and ${fields.length - MOST_FIELDS} more` : '';
    return `other settings than those of the stored runs (${fields.slice(0, MOST_FIELDS).join(', ')}${more}), so nothing was compared`;
}
function unpairedOf(outcomes) {
    const all = outcomes.flatMap(({ run, comparison }) => comparison.metrics.map((0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedInPairs */ .pU)(run)));
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(all.filter((paired) => !paired).length, all.length, 'metric')} not re-measured against the base`;
}
/** "1 of 3 SLOs breached, 2 of 14 metrics regressed": what is bad, else the best that can be said. */
function changesOf({ outcomes, missing = [] }) {
    const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
    const limits = outcomes.flatMap((outcome) => outcome.slos).filter(({ state }) => state !== 'skipped');
    const breached = limits.filter((limit) => limit.state === 'breached').length;
    const parts = breached === 0 ? [] : [`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(breached, limits.length, 'SLO')} breached`];
    const lost = limits.filter((limit) => limit.lost === true).length;
    if (lost > 0)
        parts.push(`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(lost, limits.length, 'SLO')} can no longer be judged`);
    if (missing.length > 0)
        parts.push(`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing.length, 'suite')} missing`);
    const of = (verdict) => metrics.filter((metric) => metric.verdict === verdict).length;
    const add = (found, words) => {
        if (found > 0)
            parts.push(`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(found, metrics.length, 'metric')} ${words}`);
    };
    add(of('regressed'), 'regressed');
    add(of('missing'), 'missing');
    // Good and doubtful news would only hide the bad.
    if (parts.length === 0)
        add(metrics.filter(_sections_power_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuspect */ .W3).length, 'suspected worse, not confirmed');
    if (parts.length === 0)
        add(of('improved'), 'improved');
    if (parts.length === 0)
        add(of('inconclusive'), 'inconclusive');
    // What was accepted must not be forgotten either.
    add(of('acknowledged'), 'acknowledged');
    if (parts.length > 0)
        return parts.join(', ');
    const unchanged = metrics.filter(({ verdict }) => verdict === 'unchanged');
    const meaning = (0,_sections_power_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOfQuiet */ .fy)(unchanged);
    return `no change in ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unchanged.length, 'metric')}${meaning === null ? '' : `; ${meaning}`}`;
}


/***/ }),

/***/ 38061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ baseSource),
/* harmony export */   A: () => (/* binding */ rejectedSentence),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   KQ: () => (/* binding */ baselineRuns),
/* harmony export */   tk: () => (/* binding */ baseSentence)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);

/** Commits named before the rest is only counted. */
const NAMED = 3;
/** Runs listed one by one where there is room. */
const LISTED = 20;
function baselineSentence(baseline, run, formatter) {
    switch (baseline.state) {
        case 'found':
            return `${formatter.strong('Baseline')}: ${runsOf(baseline.runs, run, formatter)}`;
        case 'stale':
            return `${formatter.strong('Stale baseline')}: ${formatter.sentence(baseline.reason)}`;
        case 'incomparable':
            return `${formatter.strong('Incomparable')}: ${formatter.sentence(baseline.reason)}`;
        case 'no baseline':
            return `${formatter.strong('No baseline')}: ${formatter.sentence(baseline.reason)}`;
    }
}
/** What the run's line left, and what is known of it: null where only the line's own earlier runs count. */
function baseSentence({ run, comparison }, formatter) {
    const { base } = comparison;
    if (base === undefined)
        return null;
    const isOwn = run.source.dirty && base.commit === run.source.commit;
    const which = base.isTip === true ? 'the tip of' : 'where this branched off';
    const left = base.name === null ? '' : `, ${which} ${formatter.text(base.name)}`;
    const place = isOwn ? ', this commit without its uncommitted changes' : left;
    const stored = `from stored runs${ofAncestor(comparison.baseline, base.commit, formatter)}`;
    const how = {
        stored,
        measured: 'measured now, alternating with this run',
        both: `${stored}, and measured now`,
    };
    const source = baseSource(run, comparison);
    const numbers = source === null ? [] : [how[source]];
    if (run.pairs?.ended === 'same image')
        numbers.push('the same as this run');
    return `${formatter.strong('Base')}: ${formatter.id(shortCommit(base.commit))}${place}: ${numbers.join(', ') || 'neither stored nor measured'}`;
}
/** Whose they are, where the base itself has none: "" else. */
function ofAncestor(baseline, commit, formatter) {
    const runs = baseline.state === 'found' || baseline.state === 'stale' ? baseline.runs : [];
    const [nearest] = runs;
    if (nearest?.commit == null || runs.some((one) => one.commit === commit))
        return '';
    const back = nearest.distance == null ? '' : ` (${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(nearest.distance, 'commit')} back)`;
    return ` of ${formatter.id(shortCommit(nearest.commit))}${back}`;
}
/** Where the numbers of the base come from; null: there are none. */
function baseSource({ pairs }, { baseline }) {
    const isMeasured = pairs?.purpose === 'confirmation' && pairs.first.length > 0;
    const isStored = baseline.state === 'found' || baseline.state === 'stale';
    return isStored ? (isMeasured ? 'both' : 'stored') : isMeasured ? 'measured' : null;
}
/** Stored runs that did not count, by cause; null when there are none, or the baseline's own sentence has them. */
function rejectedSentence(baseline, formatter) {
    const leftOut = 'leftOut' in baseline ? (baseline.leftOut ?? []) : [];
    if (leftOut.length === 0)
        return null;
    return `Stored runs not counted: ${formatter.sentence(leftOut.map(({ count: hit, cause }) => `${hit} ${cause}`).join(', '))}`;
}
/** A line for each run that was compared with, the nearest first. */
function baselineRuns(baseline, run, formatter) {
    if (baseline.state !== 'found' && baseline.state !== 'stale')
        return [];
    const lines = baseline.runs.slice(0, LISTED).map((one) => {
        const commit = one.commit === null ? 'an unknown commit' : formatter.id(shortCommit(one.commit));
        const facts = [distanceOf(one, run), ageOf(one, run)].filter((fact) => fact !== null);
        return `baseline run ${formatter.id(one.id)} of ${[commit, ...facts].join(', ')}`;
    });
    if (baseline.runs.length > LISTED)
        lines.push(`… ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(baseline.runs.length - LISTED, 'more run')} of the baseline`);
    return lines;
}
/** A commit as people quote it. */
function shortCommit(commit) {
    return commit.slice(0, 10);
}
/** `runs` are nearest first, which need not be the newest first. */
function runsOf(runs, run, formatter) {
    const commits = [...new Set(runs.flatMap(({ commit }) => (commit === null ? [] : [shortCommit(commit)])))];
    const named = commits.slice(0, NAMED).map((commit) => formatter.id(commit));
    if (commits.length > NAMED)
        named.push(`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(commits.length - NAMED, 'more commit')}`);
    const place = named.length === 0 ? 'of an unknown commit' : `of ${listed(named)}`;
    const [newest] = [...runs].sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
    const [age, distance] = [ageOf(newest, run), distanceOf(runs[0], run)];
    const several = runs.length > 1;
    const facts = [
        ...(age === null ? [] : [several ? `newest: ${age}` : age]),
        ...(distance === null ? [] : [several ? `nearest: ${distance}` : distance]),
    ];
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs.length, 'run')} ${place}${facts.length === 0 ? '' : ` (${facts.join(several ? '; ' : ', ')})`}`;
}
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Its age when this run began, so that the same report always reads the same. */
function ageOf(newest, run) {
    const seconds = (Date.parse(run.startedAt) - Date.parse(newest?.startedAt ?? '')) / 1000;
    return Number.isNaN(seconds) ? null : `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(seconds)} old`;
}
/** A distance of 0 that is not this commit is where it and the base branch part. */
function distanceOf(nearest, run) {
    const distance = nearest?.distance ?? null;
    if (distance === null)
        return null;
    if (distance > 0)
        return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(distance, 'commit')} back`;
    return nearest?.commit === run.source.commit ? 'this commit' : 'the merge base';
}


/***/ }),

/***/ 94057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ stoppedOf),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   _4: () => (/* binding */ formatFloor),
/* harmony export */   _W: () => (/* binding */ learningWords),
/* harmony export */   dn: () => (/* binding */ toSettle),
/* harmony export */   fy: () => (/* binding */ meaningOfQuiet),
/* harmony export */   iw: () => (/* binding */ withinFloor),
/* harmony export */   ok: () => (/* binding */ isFromStored)
/* harmony export */ });
/* harmony import */ var _compare_obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3551);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8650);
/* harmony import */ var _statistics_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14990);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12785);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4771);
/** How well changes could be seen, in words: what a quiet report means, and what would settle an open question. */





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
    return `±${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(change)}${learned ? '' : ' (assumed)'}`;
}
/** What will end the word "assumed", and when: "7 of 20 comparisons of neighbouring commits are stored; ...". */
function learningWords({ comparisons, needed, automatic, tooShort, own = 0, neighbours }) {
    const cure = `\`pinbench calibrate --comparisons ${needed - comparisons}\``;
    const known = `${comparisons} of ${needed} comparisons of neighbouring commits are stored${own === 0 ? '' : `, beside ${own} of this commit or its branch, for later runs alone`}`;
    if (neighbours !== undefined)
        return `${known}; this history has only ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(neighbours, 'pair')} of neighbouring commits, and more come with new commits`;
    if (tooShort !== undefined)
        return `${known}; this suite has ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tooShort.invocations, 'invocation')} a run, and learning in passing (\`compare.learn\`) needs ${tooShort.needed}: ${cure} measures them`;
    return automatic
        ? `${known}; runs of the default branch add more while there is time (\`compare.learn\`), and ${cure} adds the others at once`
        : `${known}; ${cure} adds the others`;
}
/** "+1.8 %, floor 2.4 %: not distinguishable"; null where the floor is not what hides a change, and for one beyond it. */
function withinFloor(metric) {
    const { verdict, change, power } = metric;
    if (change === null || power === undefined)
        return null;
    // As many times as much and as little are equally far.
    if (Math.abs(Math.log1p(change)) > Math.log1p(power.floor.change))
        return null;
    if (verdict !== 'unchanged' && (verdict !== 'inconclusive' || !isFloor((0,_compare_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacleOf */ .H)(metric))))
        return null;
    const assumed = power.floor.learned ? '' : 'assumed ';
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)}, ${assumed}floor ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.floor.change)}: not distinguishable`;
}
function isFloor(obstacle) {
    return obstacle === 'assumed floor' || obstacle === 'learned floor';
}
/** null: every pair that the metric was worth was measured, or it has none. */
function stoppedOf(metric, { pairs }) {
    if (pairs?.purpose !== 'confirmation' || metric.verdict !== 'inconclusive')
        return null;
    const { ended, first, metrics } = pairs;
    const own = metrics.find((one) => (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKey */ .Cc)(one) === (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKey */ .Cc)(metric));
    const usable = first.filter((_, pair) => own?.base[pair]?.length && own.head[pair]?.length).length;
    // It was given up at an earlier look: those after it were for others.
    if (metric.power !== undefined && metric.power.pairs > 0 && metric.power.pairs < usable)
        return null;
    if (ended === 'decided' && pairs.reason === null && first.length < _statistics_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .LAST_LOOK */ .jp)
        return null;
    return ended === 'same image' ? null : { ended, pairs: first.length };
}
/** What an inconclusive metric comes to, in a sentence or two; null where nothing was estimated, or something is concluded. */
function openWords(metric) {
    const settle = toSettle(metric);
    if (settle === null)
        return null;
    return `${withinFloor(metric) ?? foundWords(metric)}; ${settle}`;
}
function foundWords({ suspected, change, interval, stopped = null }) {
    // What was cut short has not been looked for long enough to be called absent.
    if (suspected === undefined && stopped !== null && change !== null)
        return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)} is not confirmed`;
    const excludesNone = interval !== null && (interval[0] > 0 || interval[1] < 0);
    if (suspected === undefined)
        return excludesNone ? `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)} is not confirmed` : 'no change found';
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)} looks ${suspected} and is not confirmed`;
}
/** What an inconclusive metric would have shown, and what would show more; null as `openWords`. */
function toSettle(metric) {
    const { verdict, power } = metric;
    if (verdict !== 'inconclusive' || power === undefined)
        return null;
    const seen = `changes of ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.detectable)} or more would have been visible`;
    const cure = cureOf((0,_compare_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacleOf */ .H)(metric), power, metric);
    return cure === null ? seen : `${seen}. ${cure}`;
}
/** What to do about it, where there is something. */
function cureOf(obstacle, power, { stopped = null, learns = true }) {
    switch (obstacle) {
        case null:
            return tooFewWords(stopped);
        case 'pairs':
            return pairsWords(power, stopped);
        case 'scatter':
            return 'The pairs scatter too much to show less: `pinbench doctor` lists what disturbs this machine';
        case 'assumed floor':
            return `To detect smaller ones run \`pinbench calibrate\`${learns ? ', or let runs of the default branch learn the noise floor (`compare.learn`)' : ''}`;
        case 'learned floor':
            return `Builds of unchanged code differ by up to ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.floor.change)} here, and no number of pairs can show less`;
        case 'steps':
            return `Rounding alone may be ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.rounding ?? 0)} of it: let the benchmark time more work at once`;
    }
}
function tooFewWords(stopped) {
    switch (stopped?.ended) {
        case 'out of time':
            return 'Too few pairs fitted into the time: raise `compare.budget`';
        case 'cancelled':
            return `Measuring was interrupted after ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stopped.pairs, 'pair')}`;
        default:
            return null;
    }
}
function pairsWords({ pairs, pairsToSettle }, stopped) {
    const isMore = pairsToSettle !== null && pairsToSettle > pairs;
    const settle = isMore ? `About ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(pairsToSettle, 'pair')} would settle it` : 'More pairs may settle it';
    switch (stopped?.ended) {
        case undefined:
            return isMore ? `${settle}, but after ${(0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(pairs, '')} a change was too unlikely to go on` : null;
        case 'out of time':
            return `${settle}: raise \`compare.budget\``;
        case 'cancelled':
            return `${settle}: measuring was interrupted after ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stopped.pairs, 'pair')}`;
        case 'failed':
        case 'infrastructure error':
            return `${settle}: measuring failed after ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stopped.pairs, 'pair')}`;
        default:
            return isMore ? settle : null;
    }
}
/**
 * What "no change" means for these metrics: "a change of 2.4 % in any of them would be detected with 80 % power". Those that
 * only a coarse change would have shown are left out where there are others. What is unchanged without an estimate was
 * counted: any change would have been seen. Null where that is so of all.
 */
function meaningOfQuiet(unchanged) {
    const all = unchanged.map(({ power }) => power?.detectable ?? 0);
    const fine = all.filter((change) => change <= COARSE);
    const changes = fine.length > 0 ? fine : all;
    const largest = changes.reduce((one, other) => Math.max(one, other), 0);
    if (largest === 0)
        return null;
    const any = unchanged.length === 1 ? '' : ' in any of them';
    const where = changes.length === unchanged.length ? any : ` in ${(0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(changes.length, '')} of them`;
    return `a change of ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(largest)}${where} would be detected with 80 % power`;
}


/***/ }),

/***/ 21974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   r: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98667);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _sections_power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94057);
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
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)(report),
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
    const isPaired = (0,_compare_paired_run_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedInPairs */ .pU)(outcome.run);
    const breached = new Set(outcome.slos.filter((slo) => slo.state === 'breached').map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc));
    return outcome.comparison.metrics.map((metric) => ({
        ...metric,
        suite,
        compared: stored || isPaired(metric),
        stopped: (0,_sections_power_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedOf */ .Di)(metric, outcome.run),
        learns: outcome.comparison.learning?.automatic !== false,
        breached: breached.has((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc)(metric)),
    }));
}
function rank(row) {
    const own = (0,_sections_power_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspect */ .W3)(row) ? SUSPECT : RANK[row.verdict];
    return row.breached ? Math.min(own, BREACHED) : own;
}
/** A change from zero has no size and counts as the largest; what never changed keeps its place. */
function compareSize(one, other) {
    const [a, b] = [sizeOf(one), sizeOf(other)];
    return a === b ? 0 : b - a;
}
function sizeOf(row) {
    const moved = row.verdict === 'regressed' || row.verdict === 'improved' || row.verdict === 'acknowledged';
    if (!moved && !(0,_sections_power_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspect */ .W3)(row))
        return 0;
    return row.change === null ? Number.POSITIVE_INFINITY : Math.abs(row.change);
}


/***/ })

};
