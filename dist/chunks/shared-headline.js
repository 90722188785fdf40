export const id = 3605;
export const ids = [3605];
export const modules = {

/***/ 14180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ suitesElsewhere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71704);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89646);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95330);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26041);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12011);
/* harmony import */ var _results_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48196);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39789);
/** Suites of other configurations in the same repository: before runs said whose they are, all had one history. */









/** More configurations than anybody has; each is read. */
const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;
/** Of committed files with a usual name; `within` is the one that asks. One that cannot be read has no runs to mix in. */
async function suitesElsewhere(root, within) {
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(['ls-files', '-z', '--', ..._history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.map((name) => `*${name}`)], { cwd: root });
    const isUsual = (file) => _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file));
    const others = listed
        .toString()
        .split('\0')
        .filter((file) => isUsual(file) && file !== within);
    const suites = await Promise.all(others.slice(0, MOST_FILES).map((file) => suitesIn(root, file)));
    return new Set(suites.flat());
}
async function suitesIn(root, name) {
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
        const { content } = await (0,_io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOrdinary */ .pV)(file, { what: name, within: root, most: MOST_BYTES });
        const config = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)((0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_8__/* .textIn */ .r)(content, name), name, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .validateConfig */ .$r, _results_read_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNames */ .EI);
        return config.suites.map((suite) => suite.name);
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PinbenchError */ .kN)
            return [];
        throw thrown;
    }
}


/***/ }),

/***/ 65222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/compare/acknowledgements.js
var acknowledgements = __webpack_require__(37799);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
;// CONCATENATED MODULE: ./build/compare/left-out.js



/** So many invocations without a metric may be bad luck. */
const BAD_LUCK = 1;
/** Whether the head reports a metric in fewer than two thirds of what the base lets expect. */
function isFarRarer(head, base) {
    const expected = base.of === 0 ? 0 : head.of * Math.min(1, base.reported / base.of);
    return expected - head.reported > BAD_LUCK && head.reported * 3 < expected * 2;
}
/** Of pairs: in those in which the base reported the metric, the head mostly did not, though it sometimes did. */
function mostlyMissingInPairs({ base, head }) {
    const there = base.flatMap((samples, pair) => (samples.length === 0 ? [] : [{ samples, other: head[pair] ?? [] }]));
    const both = there.filter(({ other }) => other.length > 0);
    const pairs = { of: there.length, reported: both.length };
    if (both.length === 0 || !isFarRarer(pairs, { of: there.length, reported: there.length }))
        return null;
    return {
        base: (0,effects/* sideOf */.Jh)(there.map(({ samples }) => (0,median/* median */.JZ)(samples))),
        head: (0,effects/* sideOf */.Jh)(both.map(({ other }) => (0,median/* median */.JZ)(other))),
        rule: `missing in ${pairs.of - pairs.reported} of ${(0,quote/* plural */.LS)(pairs.of, 'pair')} in which the base reports it`,
    };
}
/** The same of the run's own invocations, beside the nearest stored run. */
function mostlyMissingInRun({ head, ran, nearest, }) {
    if (nearest === undefined || head.length === 0)
        return null;
    const base = { of: nearest.ran, reported: nearest.values.length };
    if (!isFarRarer({ of: ran, reported: head.length }, base))
        return null;
    const missing = `missing in ${ran - head.length} of ${(0,quote/* plural */.LS)(ran, 'invocation')}`;
    return {
        base: (0,effects/* sideOf */.Jh)(nearest.values),
        head: (0,effects/* sideOf */.Jh)(head),
        rule: `${missing}; the nearest run of the baseline reports it in ${base.reported} of ${base.of}`,
    };
}

// EXTERNAL MODULE: ./build/compare/paired-run.js
var paired_run = __webpack_require__(98667);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/gate/comparison-findings.js
/** What a suite's comparison adds to the gate's decision: words, reasons for a red, and what must be seen all the same. */





/** Told in one sentence; the others are counted. */
const MOST_NAMES = 5;
/** Verdicts that rest on no baseline, each told in a sentence of its own. */
const APART = new Set(['new', 'missing', 'inconclusive']);
/** `suite` begins every sentence, e.g. `Suite "parser"`. */
function addComparison(findings, suite, outcome, { noBaseline, failOn }) {
    const { baseline, metrics, hostTrouble, confirmation } = outcome.comparison;
    const { words, notices, failures } = findings;
    const { baseOnly = [], metrics: both = [] } = outcome.run.pairs ?? {};
    const rare = both.filter((metric) => (0,paired_run/* isLeftOut */.WY)(metric) || mostlyMissingInPairs(metric) !== null);
    const inPairs = new Set([...baseOnly, ...rare].map(metric_name/* metricKey */.Cc));
    const isFresh = (0,paired_run/* decidedInPairs */.pU)(outcome.run);
    const isOfPairs = (metric) => inPairs.has((0,metric_name/* metricKey */.Cc)(metric));
    const uncompared = noBaseline === 'fail' ? failures : notices;
    const examined = { suite, findings, outcome, failOn, uncompared, isFresh, isOfPairs };
    const isStale = baseline.state === 'stale';
    const hasStored = isStale || baseline.state === 'found';
    addState(examined);
    addGivenUp(examined);
    for (const sentence of (0,paired_run/* differenceSentences */.Wc)(outcome.run))
        notices.push(`${suite}: ${sentence}.`);
    if (hostTrouble !== undefined)
        notices.push(`${suite}: ${hostTrouble}`);
    if (confirmation?.state === 'not possible')
        notices.push(`${suite}: ${confirmation.reason}`);
    if (!hasStored && !metrics.some((metric) => isFresh(metric) || isOfPairs(metric)))
        return;
    const of = (verdict) => metrics.filter((metric) => metric.verdict === verdict);
    // Against a stale baseline nothing is claimed, and `stale` itself is the word.
    addRegressed(examined, of('regressed'), (metric) => !isStale || isFresh(metric));
    addMissing(examined, of('missing'), hasStored ? 'baseline' : 'base');
    addNotHeld(examined, of, hasStored);
    // A host that is suspected itself proves nothing against the code, unless both sides were measured on it.
    const canBlame = (metric) => isFresh(metric) || (!isStale && hostTrouble === undefined);
    addInconclusive(findings, suite, of('inconclusive'), failOn.includes('suspicion') ? canBlame : () => false);
    for (const word of ['incomparable', 'inconclusive', 'improved', 'unchanged']) {
        if (of(word).length > 0)
            words.push(word);
    }
}
/**
 * A base that cannot be run any more, by a change of the command alone, must not look like a first run. Nor may a change get
 * out of the comparison by failing where the base does not, whatever is stored.
 */
function addGivenUp({ suite, findings, outcome: { run, comparison }, failOn }) {
    const givenUp = (0,paired_run/* gaveUp */.ly)(run);
    const isAlone = (0,paired_run/* failsAlone */.fh)(run);
    if (givenUp === null || !(isAlone || comparison.baseline.state !== 'found'))
        return;
    const sentence = `${suite}: re-measuring against the base was given up, so little was compared: ${givenUp}`;
    const isRed = failOn.includes('suspicion') || (isAlone && failOn.includes('regression'));
    (isRed ? findings.failures : findings.notices).push(`${sentence}${isRed && isAlone ? (0,paired_run/* aloneFix */.$S)(run) : ''}`);
}
function addRegressed({ suite, findings: { words, failures, notices }, failOn }, regressed, counts) {
    for (const metric of regressed) {
        const sentence = `${suite}: ${changeSentence(metric)}`;
        if (!counts(metric))
            notices.push(`${sentence} Not a failure, because the baseline is stale.`);
        else
            (failOn.includes('regression') ? failures : notices).push(sentence);
    }
    if (regressed.some(counts))
        words.push('regressed');
}
function addMissing({ suite, findings: { words, failures, notices }, outcome, failOn, isOfPairs }, missing, from) {
    for (const mostly of [false, true]) {
        const some = missing.filter((metric) => isNowAndThen(metric) === mostly);
        if (some.length === 0)
            continue;
        const isSure = outcome.comparison.baseline.state !== 'stale' || some.some(isOfPairs);
        const sentence = `${suite}: ${mostly ? rareSentence(some) : goneSentence(some, from)}`;
        (failOn.includes('missing') && isSure ? failures : notices).push(sentence);
        if (isSure)
            words.push('missing');
    }
}
/** A metric that is missing has both sides only where the change reports it sometimes. */
function isNowAndThen({ base, head }) {
    return base !== null && head !== null;
}
function goneSentence(gone, from) {
    const notInPairs = gone.some((metric) => metric.head !== null) ? ', or not in pairs' : '';
    const which = `${(0,quote/* plural */.LS)(gone.length, 'metric')} of the ${from} ${gone.length === 1 ? 'is' : 'are'}`;
    return `${which} no longer reported${notInPairs}: ${names(gone)}.`;
}
function rareSentence(rare) {
    const how = rare.map((metric) => `${(0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(metric))} ${metric.rule}`);
    return `${counted(rare)} mostly not reported any more: ${(0,quote/* firstFew */.Dt)(how, MOST_NAMES, '; ')}.`;
}
/** Metrics that no claim is made of: of another definition, new, or acknowledged. */
function addNotHeld({ suite, findings: { words, notices }, uncompared, isOfPairs }, of, hasStored) {
    const changed = of('incomparable').filter((metric) => hasStored || isOfPairs(metric));
    if (changed.length > 0) {
        const why = 'not comparable, because unit or direction changed';
        uncompared.push(`${suite}: ${counted(changed)} ${why}: ${names(changed)}.`);
    }
    const added = of('new');
    if (added.length > 0)
        notices.push(`${suite}: ${counted(added)} new and compared with nothing: ${names(added)}.`);
    const accepted = of('acknowledged');
    if (accepted.length > 0) {
        const reasons = (0,quote/* firstFew */.Dt)([...new Set(accepted.map((metric) => metric.rule))], MOST_NAMES, '; ');
        notices.push(`${suite}: ${counted(accepted)} changed as acknowledged: ${names(accepted)}. ${reasons}.`);
        // What was accepted is no news for machines: neither a red nor an improvement.
        words.push('unchanged');
    }
}
/** What a baseline that is not as it should be means for the metrics that nothing else was held against. */
function addState({ suite, findings: { words, notices }, outcome, uncompared, isFresh }) {
    const { baseline, metrics } = outcome.comparison;
    if (baseline.state === 'found')
        return;
    const because = `${suite}: ${baseline.state}. ${baseline.reason}`;
    const rest = metrics.filter((metric) => !isFresh(metric) && !APART.has(metric.verdict));
    if (!metrics.some(isFresh))
        uncompared.push(because);
    else if (rest.length > 0) {
        const nothing = baseline.state === 'stale' ? 'nothing newer' : 'nothing';
        uncompared.push(`${because} ${counted(rest)} compared with ${nothing}: ${names(rest)}.`);
    }
    else {
        notices.push(`${because} Its metrics were compared with the base itself instead.`);
        return;
    }
    words.push(baseline.state);
}
/** A suspected regression that `isBlamed` is a reason for a red, and any other is told. */
function addInconclusive({ failures, notices }, suite, inconclusive, isBlamed) {
    const suspected = inconclusive.filter((metric) => metric.suspected === 'worse');
    const sentences = suspected.filter((metric) => !isBlamed(metric)).map(suspicion);
    const others = inconclusive.filter((metric) => metric.suspected !== 'worse');
    failures.push(...suspected.filter(isBlamed).map((metric) => `${suite}: ${suspicion(metric)}, unconfirmed.`));
    if (sentences.length > 0)
        notices.push(`${suite}: ${(0,quote/* firstFew */.Dt)(sentences, MOST_NAMES, '; ')}, unconfirmed.`);
    if (others.length > 0) {
        notices.push(`${suite}: ${counted(others)} inconclusive, which is not a pass: ${names(others)}.`);
    }
}
function changeSentence(metric) {
    const { base, head, interval, unit } = metric;
    const sure = interval === null ? '' : ` (95 % interval ${(0,format/* signedPercent */.wu)(interval[0])} to ${(0,format/* signedPercent */.wu)(interval[1])})`;
    const both = base === null || head === null ? [] : [base, head].map(({ median, value }) => value ?? median);
    const [from, to] = (0,format/* formatSideBySide */.vY)(both, unit);
    const values = to === undefined ? '' : `, from ${from} to ${to}`;
    return `${(0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(metric))} regressed${byChange(metric)}${sure}${values}.`;
}
function suspicion(metric) {
    const pairs = metric.power?.pairs ?? 0;
    const against = pairs > 0 ? `in ${(0,quote/* plural */.LS)(pairs, 'pair')} with the base` : 'against stored runs';
    return `${(0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(metric))} looks worse${byChange(metric)} ${against}`;
}
function byChange({ change }) {
    return change === null ? '' : ` by ${(0,format/* signedPercent */.wu)(change)}`;
}
function counted(metrics) {
    return `${(0,quote/* plural */.LS)(metrics.length, 'metric')} ${metrics.length === 1 ? 'is' : 'are'}`;
}
function names(metrics) {
    return (0,quote/* firstFew */.Dt)(metrics.map((metric) => (0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(metric))), MOST_NAMES);
}

;// CONCATENATED MODULE: ./build/gate/decide.js



/** The worst first. */
const WORDS = [
    'failed',
    'infrastructure error',
    'host below grade',
    'breached',
    'regressed',
    'missing',
    'incomparable',
    'stale',
    'no baseline',
    'inconclusive',
    'improved',
    'unchanged',
];
/** The one that wins first. */
const EXIT_CODES = [4, 3, 1];
/** The job's exit status: 4 when the infrastructure failed in any suite, else 3 for a benchmark, else 1 for the policy, else 0. */
function decideGate(outcomes, gate, missing = []) {
    const absent = missingFindings(missing, gate);
    if (outcomes.length === 0 && absent.exitCode === 0) {
        return {
            exitCode: 3,
            verdict: 'failed',
            failures: ['No suite was run, so nothing was judged.'],
            notices: absent.notices,
        };
    }
    const all = [...outcomes.map((outcome) => suiteFindings(outcome, gate)), absent];
    const words = new Set(all.flatMap((findings) => findings.words));
    return {
        exitCode: EXIT_CODES.find((code) => all.some((findings) => findings.exitCode === code)) ?? 0,
        // Not one metric was compared: that is not a pass.
        verdict: WORDS.find((word) => words.has(word)) ?? 'no baseline',
        failures: all.flatMap((findings) => findings.failures),
        notices: all.flatMap((findings) => findings.notices),
    };
}
function suiteFindings(outcome, gate) {
    const { run } = outcome;
    const suite = `Suite ${(0,quote/* quoted */.TL)(run.suite)}`;
    const findings = { exitCode: 0, words: [], failures: [], notices: [] };
    if (run.status !== 'ok' && run.status !== 'dirty') {
        const isOurs = run.status === 'infrastructure error';
        findings.exitCode = isOurs ? 4 : 3;
        findings.words.push(isOurs ? 'infrastructure error' : 'failed');
        const detail = run.failure === null ? '' : `: ${run.failure}`;
        findings.failures.push(`${suite} ended with status "${run.status}"${detail}`);
        return findings;
    }
    if (run.status === 'dirty') {
        const causes = [...run.isolation.violations, ...run.host.disturbances];
        const causesText = causes.length === 0 ? '' : `: ${(0,quote/* firstFew */.Dt)(causes, MOST_NAMES, '; ')}`;
        findings.notices.push(`${suite}: the run was disturbed or not isolated${causesText}. Its numbers are judged, but never a baseline.`);
    }
    addSlos(findings, suite, outcome.slos, gate);
    addComparison(findings, suite, outcome, gate);
    if (findings.failures.length > 0)
        findings.exitCode = 1;
    addTrouble(findings, suite, outcome);
    return withinGrade(findings, suite, run, gate.minHostGrade);
}
/** What keeps the base from being measured may be fixed and tried again: neither a pass nor the change's fault. */
function addTrouble(findings, suite, { comparison: { confirmation } }) {
    if (confirmation?.state !== 'infrastructure error')
        return;
    findings.exitCode = 4;
    findings.words.push('infrastructure error');
    findings.failures.unshift(`${suite}: ${confirmation.reason}`);
}
/** Leaving a suite out must not be a way past the gate: what the base gates is missed, and by default that fails. */
function missingFindings(missing, gate) {
    const findings = { exitCode: 0, words: [], failures: [], notices: [] };
    const fails = gate.failOn.includes('missing') || gate.failOn.includes('missing-suite');
    for (const { suite, where, limits } of missing) {
        const unmet = limits.length === 0 ? '' : ` Its SLOs were not checked: ${(0,quote/* firstFew */.Dt)(limits, MOST_NAMES)}.`;
        const sentence = `Suite ${(0,quote/* quoted */.TL)(suite)} is missing: ${where} has it, but the configuration of this run does not.${unmet}`;
        const isUnmet = limits.length > 0 && gate.failOn.includes('slo');
        (fails || isUnmet ? findings.failures : findings.notices).push(sentence);
        findings.words.push('missing');
    }
    if (findings.failures.length > 0)
        findings.exitCode = 1;
    return findings;
}
/** On a host that the policy does not trust nothing is a red, and nothing is a green either. */
function withinGrade(findings, suite, run, least) {
    const { grade } = run.host;
    if (least === null || (grade !== null && grade <= least))
        return findings;
    const found = grade === null ? 'this host has no grade' : `this host has grade ${grade}`;
    const reason = `${suite}: ${found}, and gate.min-host-grade asks for ${least} or better, so no verdict counts. Run \`pinbench doctor\` on it.`;
    return {
        exitCode: 4,
        words: ['host below grade'],
        failures: [reason],
        notices: [...findings.notices, ...findings.failures],
    };
}
function addSlos(findings, suite, slos, gate) {
    for (const slo of slos) {
        const sentence = `${suite}: SLO ${(0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(slo))} (${slo.limit}) is ${slo.state}: ${slo.reason}.`;
        if (slo.state === 'breached') {
            findings.words.push('breached');
            (gate.failOn.includes('slo') ? findings.failures : findings.notices).push(sentence);
        }
        if (slo.lost)
            findings.words.push('missing');
        if (slo.lost && gate.failOn.includes('slo'))
            findings.failures.push(sentence);
        else if (slo.state === 'unknown' || slo.state === 'skipped')
            findings.notices.push(sentence);
    }
}

// EXTERNAL MODULE: ./build/gate/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(11411);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/statistics/looks.js
var looks = __webpack_require__(84174);
// EXTERNAL MODULE: ./build/statistics/noise-floor.js + 2 modules
var noise_floor = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/compare/learning.js
/** How far the noise floors of a suite are learned, and which neighbouring commits would teach more. */



/** Of the metric that has the fewest; null: every floor that is needed is learned. */
function fewestComparisons(prepared) {
    const open = prepared.filter(({ exact, settled, floor }) => !exact && settled === undefined && !floor.learned);
    return open.length === 0 ? null : Math.min(...open.map(({ comparisons }) => comparisons));
}
function learningOf(comparisons, suite, compare) {
    const { invocations } = suite.run;
    const isTooShort = mayLearn(suite, compare) && invocations < FEWEST_INVOCATIONS;
    return {
        comparisons,
        needed: noise_floor/* FEWEST_COMPARISONS */["in"],
        automatic: canLearn(suite, compare),
        ...(isTooShort ? { tooShort: { invocations, needed: FEWEST_INVOCATIONS } } : {}),
    };
}
/** With what keeps the count of comparisons low; `line` is where neighbours are, null: not known. */
function withNeighbours(learning, own, line) {
    const neighbours = line === null || line.isCut === true ? null : untaughtNeighbours(line.commits, []).length;
    return {
        ...learning,
        ...(own === 0 ? {} : { own }),
        ...(neighbours === null || neighbours >= learning.needed ? {} : { neighbours }),
    };
}
/** The pairs of a comparison, and one more for what else takes time: learning is over after as long as a run takes. */
const FEWEST_INVOCATIONS = 2 * looks/* FEWEST_PAIRS */.Ns + 1;
function canLearn(suite, compare) {
    return mayLearn(suite, compare) && suite.run.invocations >= FEWEST_INVOCATIONS;
}
/** Pairs alone need a floor, and a ready image is the same for every commit. */
function mayLearn({ image }, { learn, mode }) {
    return learn && mode !== 'stored' && image?.name === undefined;
}
/**
 * Along first parents from the nearest commit on, without those whose comparison is `stored`: a comparison is a run of its
 * newer commit.
 */
function untaughtNeighbours(commits, stored) {
    const known = new Set(stored.flatMap(({ commit, calibration }) => (calibration === true ? [commit] : [])));
    const byHash = new Map(commits.map((one) => [one.commit, one]));
    const found = [];
    for (let at = commits[0]; at?.parent !== undefined; at = byHash.get(at.parent)) {
        if (!known.has(at.commit.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)))
            found.push({ commit: at.commit, base: at.parent });
    }
    return found;
}

// EXTERNAL MODULE: ./build/history/baseline/candidates.js
var baseline_candidates = __webpack_require__(74949);
// EXTERNAL MODULE: ./build/io/process/clock.js
var process_clock = __webpack_require__(18577);
;// CONCATENATED MODULE: ./build/app/paired/choose-base.js

const NO_COMMIT = 'no commit is known to come before this one';
/**
 * The merge base, for a proposal. On a branch's own line: the commit itself while it has uncommitted changes, else that
 * of the nearest stored run. Where nothing is stored, a commit's first run is left in peace unless pairs were asked for.
 */
async function baseToMeasure({ source }, baseline, { ancestry, name, isProposal = false }, mode) {
    // Where nothing is stored either, a first run is not told what it could not have had.
    const needless = baseline.state === 'no baseline' && mode !== 'paired';
    if (ancestry === null)
        return { none: noHistory(source), needless };
    let ancestors;
    try {
        ancestors = await ancestry.ancestors(0);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        return missing(`the commits before this one are not known: ${thrown.message}`);
    }
    const [first, second] = ancestors?.commits ?? [];
    const none = ancestors?.isCut === true ? `${NO_COMMIT}, because this clone is shallow` : NO_COMMIT;
    if (ancestors === null || first === undefined)
        return missing(none);
    if (!ancestors.own)
        return { commit: first.commit };
    const isFirst = baseline.state === 'no baseline' || baseline.state === 'incomparable';
    // Uncommitted work is a proposal like any other, on a branch that was just made and on the command line.
    const isProposed = source.dirty && (name != null || isProposal);
    if (isFirst && mode !== 'paired' && !isProposed)
        return { none: 'nothing is stored to start from', needless: true };
    if (source.dirty)
        return { commit: first.commit };
    const nearest = 'runs' in baseline ? (baseline.runs[0]?.commit ?? null) : null;
    const commit = nearest ?? second?.commit;
    return commit === undefined ? missing(none) : { commit };
}
/** The commit that the run's line left, with the name of what it left; null on that line itself, and where none is known. */
async function baseCompared({ dirty }, { ancestry, name = null }) {
    const ancestors = await knownAncestors(ancestry);
    const [first] = ancestors?.commits ?? [];
    if (ancestors === null || first === undefined)
        return null;
    const isLeft = !ancestors.own || (dirty && name !== null);
    const tip = ancestors.mergeBases === undefined ? {} : { isTip: true };
    return isLeft ? { name, commit: first.commit, ...tip } : null;
}
/** A sentence where a run is compared with the tip of its base, as no commit is the one where it left that; else null. */
async function crossingNote({ ancestry, name = null }) {
    const ancestors = await knownAncestors(ancestry);
    const [tip] = ancestors?.commits ?? [];
    if (ancestors?.mergeBases === undefined || tip === undefined)
        return null;
    const base = name ?? 'its base';
    return `This commit and ${base} have ${ancestors.mergeBases} merge bases, so it was compared with the tip of ${base}, ${tip.commit.slice(0, 12)}, which it is merged into.`;
}
/** The commits nearest to a run; null where neither clone nor remote can tell. */
async function knownAncestors(ancestry) {
    try {
        return (await ancestry?.ancestors(0)) ?? null;
    }
    catch (thrown) {
        // The search for the baseline has said so.
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return null;
        throw thrown;
    }
}
/** Only a repository has a branch. */
function noHistory({ branch, commit }) {
    return branch !== null && commit === null
        ? 'the repository has no commits yet'
        : 'there is no git repository to take it from';
}
function missing(none) {
    return { none, needless: false };
}

// EXTERNAL MODULE: ./build/app/paired/interleave.js + 1 modules
var interleave = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/app/paired/paired-run.js
var paired_paired_run = __webpack_require__(66795);
;// CONCATENATED MODULE: ./build/app/paired/learn-floor.js
/**
 * The noise floor, learned in passing: a run of the default branch also measures neighbouring commits in pairs, for
 * at most as long as it took itself, until the floor of every metric is learned. It decides nothing about the run.
 */











/** Pairs of a comparison, at most. */
const MOST_PAIRS = 10;
/** Longer, nothing that others have is waited for in all: nobody asked for this. */
const MOST_WAIT_SECONDS = 600;
/** Tells only the log: the run is measured, compared, stored and reported already, and nobody waits for this. */
async function learnFloor(question, tree, store, session, signal) {
    const { run, seconds } = question;
    const missing = await comparisonsMissing(question);
    if (tree === null || store === null || missing === 0 || signal.aborted)
        return;
    const { progress, clock } = session;
    const deadline = clock.seconds() + seconds;
    const stop = AbortSignal.any([signal, (0,process_clock/* endOfTime */.YU)(clock, deadline, seconds + MOST_WAIT_SECONDS)]);
    const visit = { ...question, tree, store, session, deadline, at: null };
    let done = 0;
    try {
        const neighbours = untaughtNeighbours((await knownAncestors(question.scope.ancestry))?.commits ?? [], await storedComparisons(visit));
        if (neighbours.length === 0 || pairsThatFit(visit) < looks/* FEWEST_PAIRS */.Ns)
            return;
        const limit = `learning the noise floor for at most ${Math.ceil(seconds)} s (compare.learn)`;
        progress.stage(`The run of suite ${(0,quote/* quoted */.TL)(run.suite)} is stored; ${limit}`);
        for (const pair of neighbours) {
            if (done === missing || stop.aborted || pairsThatFit(visit) < looks/* FEWEST_PAIRS */.Ns)
                break;
            if (await compareNeighbours(pair, done, visit, stop))
                done += 1;
        }
    }
    catch (thrown) {
        progress.done();
        if (!stop.aborted) {
            if (!(thrown instanceof errors/* PinbenchError */.kN))
                throw thrown;
            progress.warning(`the noise floor was not learned from this run: ${(0,quote/* firstLine */.TM)(thrown.message)}`);
            return;
        }
    }
    progress.done();
    for (const sentence of endWords(done, missing, visit, signal.aborted))
        progress.line(sentence);
}
/** What came of it: nothing to tell where every neighbour was passed over. */
function endWords(done, missing, visit, isStopped) {
    if (done === missing)
        return [`learned from ${(0,quote/* plural */.LS)(done, 'comparison')}: the noise floor is learned`];
    if (done > 0)
        return [`learned from ${(0,quote/* plural */.LS)(done, 'comparison')}; ${(0,quote/* plural */.LS)(missing - done, 'more comparison')} to go`];
    if (isStopped)
        return ['stopped; nothing was learned, and the run is stored'];
    if (visit.at === null || pairsThatFit(visit) >= looks/* FEWEST_PAIRS */.Ns)
        return [];
    return [
        `the time was up ${visit.at}, so the noise floor is still assumed; later runs go on, and \`pinbench calibrate\` takes as long as it needs`,
    ];
}
/** 0 also where this run must not or cannot teach anything. */
async function comparisonsMissing({ suite, run, comparisons, compare, scope }) {
    if (comparisons === null)
        return 0;
    if (!canLearn(suite, compare) || run.status !== 'ok' || run.source.dirty)
        return 0;
    if ((0,stored_run_path/* isExcluded */.RF)(run) || run.source.pullRequest !== null)
        return 0;
    return (await knownAncestors(scope.ancestry))?.own === true ? noise_floor/* FEWEST_COMPARISONS */["in"] - comparisons : 0;
}
/** Those of this environment that are not too old to count, the measured commit's own among them. */
async function storedComparisons({ run, store, compare, session }) {
    const key = run.environment.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb);
    const now = session.clock.now();
    const stored = await store.list((0,stored_run_path/* seriesOf */.Lf)(run), { key, enough: () => false });
    return stored.filter((one) => one.key === key && !one.excluded && (0,baseline_candidates/* isYoung */.Pi)(one.startedAt, compare, now));
}
/** An even number, so that both orders come equally often. */
function pairsThatFit({ run, seconds, session, deadline }) {
    const each = (seconds - (run.image?.buildSeconds ?? 0)) / run.invocations.length;
    const fitting = Math.floor((deadline - session.clock.seconds()) / (2 * each));
    return Math.min(MOST_PAIRS, fitting - (fitting % 2));
}
/** Whether it was measured and stored; a commit that cannot be measured is passed over. */
async function compareNeighbours({ commit, base }, done, visit, signal) {
    const { suite, context, run, prepared, session, store, deadline } = visit;
    // What is learned is of the command of today.
    const tree = (0,interleave/* runAlike */.Ak)(visit.tree);
    const name = `${commit.slice(0, 12)} against ${base.slice(0, 12)}`;
    try {
        const isOwn = commit === run.source.commit && prepared !== null;
        const prepareOne = (one) => {
            visit.at = `while ${one.slice(0, 12)} was ${run.image === null ? 'checked out' : 'checked out and built'}`;
            return (0,interleave/* prepareCommit */.vj)({ suite, commit: one }, tree, context, session, signal);
        };
        const head = isOwn ? prepared : await prepareOne(commit);
        const baseSide = await prepareOne(base);
        if (head.image !== null && head.image.id === baseSide.image?.id) {
            session.progress.line(`${name}: the image is the same, so there is nothing to learn`);
            visit.at = null;
            return false;
        }
        const pairs = pairsThatFit(visit);
        visit.at = `before ${looks/* FEWEST_PAIRS */.Ns} pairs of ${name} were measured`;
        if (pairs < looks/* FEWEST_PAIRS */.Ns)
            return false;
        const { branch, configuration, repository } = run.source;
        const source = { repository, dirty: false, pullRequest: null, workflow: null, commit, branch };
        const identity = {
            source: { ...source, ...(configuration === undefined ? {} : { configuration }) },
            runToken: `${visit.runToken}-floor${done + 1}`,
        };
        const sides = { head, base: baseSide };
        const compared = await (0,paired_paired_run/* runInPairs */.aB)({ suite, context, identity, base, sides, pairs, end: deadline }, session, signal);
        visit.at = null;
        await store.append(compared);
        return compared.status === 'ok';
    }
    catch (thrown) {
        session.progress.done();
        // A store that refuses one run refuses the next too, and so does an engine that is gone.
        if (signal.aborted || !(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind === 'infrastructure')
            throw thrown;
        session.progress.line(`${name}: left out: ${(0,quote/* firstLine */.TM)(thrown.message)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./build/statistics/screen.js
var screen = __webpack_require__(50008);
// EXTERNAL MODULE: ./build/compare/rules.js + 1 modules
var compare_rules = __webpack_require__(51241);
// EXTERNAL MODULE: ./build/statistics/estimate.js
var statistics_estimate = __webpack_require__(87382);
// EXTERNAL MODULE: ./build/statistics/location.js
var statistics_location = __webpack_require__(29335);
;// CONCATENATED MODULE: ./build/statistics/envelope.js



/** Steps looked back at, and the runs before each that it is compared with. */
const STEPS = 20;
const RUNS_BEFORE = 8;
const MOST_DEGREES = 30;
/** A history that happened to be quiet does not make the envelope narrower than this many deviations from run to run. */
const LEAST_DEVIATIONS = 2;
/** Fresh pairs that a claim needs. */
const FRESH_PAIRS = 2;
/** One step is a tie, whatever the last digit of a logarithm says. */
const ROUNDED = 1 + 1e-9;
/** Chance of any false claim of these in a run, shared by all metrics that are compared this way. */
const ENVELOPE_ALPHA = 0.01;
/**
 * The claim that `value` has moved the way it stands from the centre, by `smallest` or more, among `tests` metrics that are
 * claimed so: all three differences outside of the envelope, and their mean beyond the noise. Of two fresh pairs the weaker
 * one has to pass: noise that comes and goes (a process in one of two modes, a rare slow run) gets into one pair easily, and
 * seldom into two. With one pair there is no claim. `unchanged` when the weaker does not show as much as the smallest effect
 * that way.
 */
function singleNumbersOutcome(numbers, smallest, tests) {
    const { value, stored, centre, noise, builds, step } = numbers;
    const sign = Math.sign(value - centre);
    const strayed = envelopeWidth(stored.map((one) => sign * one));
    const least = Math.max(LEAST_DEVIATIONS * Math.sqrt(noise.variance), step * ROUNDED);
    const width = strayed === undefined ? undefined : Math.max(strayed, least);
    const fresh = Math.min(...numbers.fresh.map((one) => sign * one));
    const differences = {
        toBase: sign * (value - (stored.at(-1) ?? Number.NaN)),
        fresh,
        toCentre: sign * (value - centre),
    };
    const away = meanOfTwo(differences, noise, builds);
    const estimate = { ...away, effect: sign * away.effect };
    const clear = (0,statistics_estimate/* chanceOfMore */.Xb)(away, 0) <= ENVELOPE_ALPHA / tests && away.effect >= smallest;
    const isQuiet = width !== undefined && fresh < smallest;
    const isFar = width !== undefined && clear && outsideEnvelope(differences, width);
    const needsSecond = isFar && numbers.fresh.length < FRESH_PAIRS;
    const claim = isFar && !needsSecond ? (sign > 0 ? 'regressed' : 'improved') : undefined;
    return { outcome: claim ?? (isQuiet ? 'unchanged' : 'undecided'), estimate, width, needsSecond };
}
/**
 * Largest y_i - max(median of the 8 runs before, y_(i-1)) of the last 20 runs, oldest first, and at least 0; undefined when
 * no run has eight before it. In the unit of the values. Steps down do not count: no run looks worse for them, and the way
 * back up from a bad run would make the envelope as wide as that run was bad.
 */
function envelopeWidth(values) {
    const first = Math.max(RUNS_BEFORE, values.length - STEPS);
    if (values.length <= first)
        return undefined;
    const steps = values.slice(first).map((value, offset) => {
        const before = values.slice(first + offset - RUNS_BEFORE, first + offset);
        return value - Math.max((0,median/* median */.JZ)(before), before.at(-1) ?? Number.NaN);
    });
    return Math.max(0, ...steps);
}
/** Whether all three leave the envelope; ties do not. */
function outsideEnvelope({ toBase, fresh, toCentre }, width) {
    return Math.min(toBase, fresh, toCentre) > width;
}
/**
 * The mean of the two differences of single runs, for Holm at 0.01 over the metrics: each has twice the variance from run
 * to run, their mean once that. Both are of the same two builds, so that half of what `builds` differ by does not average
 * away: half of it is in the variance from run to run already. Degrees as in the screen, at most 30.
 */
function meanOfTwo({ toBase, fresh }, noise, builds) {
    const total = (0,statistics_estimate/* sumOfVariances */.fs)([noise, { ...builds, variance: builds.variance / 2 }]);
    return {
        effect: (0,statistics_location/* mean */.i2)([toBase, fresh]),
        standardError: Math.sqrt(total.variance),
        degrees: Math.min(total.degrees, MOST_DEGREES),
    };
}

// EXTERNAL MODULE: ./build/statistics/power.js
var power = __webpack_require__(27223);
;// CONCATENATED MODULE: ./build/compare/single-invocation.js
/**
 * One number a run: nothing inside of a run tells how far it can be trusted. A claim has to leave the envelope of the
 * history three times: against the base's stored run, against the level, and in the weaker of two fresh pairs.
 */







const PROPOSAL = 'with run.invocations of 3 or more, pairs could show smaller changes';
function singleInvocationRule(one, rules, { first, tests, stopped, shift }) {
    const { screening, paired, stored } = one;
    const numbers = singleNumbers(one, first, shift);
    const last = stored.at(-1);
    if (screening === undefined || numbers === null || last === undefined) {
        return (0,compare_rules/* historyRule */.Ph)(one, rules, stopped ?? 'no pair with the base');
    }
    const smallest = Math.log1p(rules.compare.minEffect);
    const { outcome, estimate, width, needsSecond } = singleNumbersOutcome(numbers, smallest, tests);
    const pairs = numbers.fresh.length;
    const { better } = one.named.metric;
    const interval = (0,statistics_estimate/* confidenceInterval */.oH)(estimate, 0.95);
    const detectable = Math.max((0,power/* smallestDetectable */.tB)(estimate, ENVELOPE_ALPHA / tests, 0), width ?? 0);
    const measured = {
        change: (0,effects/* changeOf */.C2)(estimate.effect, better),
        interval: (0,effects/* changesOf */.fs)(interval, better),
        power: (0,compare_rules/* powerOf */.f)(one, pairs, detectable, null),
        levels: levelsTogether(one, last, paired, numbers.weakest),
    };
    const range = `${(0,format/* signedPercent */.wu)(measured.change)}, 95 % interval ${(0,compare_rules/* rangeText */.lq)(measured.interval)}`;
    if (width === undefined) {
        return {
            verdict: 'inconclusive',
            ...measured,
            rule: `${range}; ${stored.length} stored runs are too few for an envelope`,
        };
    }
    const envelope = `one number a run, and those stored make ${(0,format/* percent */.KN)(Math.expm1(width))} possible`;
    if (outcome === 'regressed' || outcome === 'improved') {
        const rule = `${range}; ${envelope}: further away from the base's run, from the level and in the weaker of ${pairs} fresh pairs`;
        return { verdict: outcome, ...measured, rule };
    }
    const open = one.suspected === undefined ? {} : { suspected: one.suspected };
    if (needsSecond) {
        const why = stopped === null ? '' : `; ${stopped}`;
        const rule = `${range}; a claim on one number a run needs a second fresh pair${why}; ${PROPOSAL}`;
        return { verdict: 'inconclusive', ...measured, ...open, rule };
    }
    // A pair is one number too: where both together show something, or could hide anything, it has cleared nothing.
    const cleared = interval.low <= 0 && interval.high >= 0 && detectable <= compare_rules/* MOST_HIDDEN */.ND;
    if (outcome === 'unchanged' && cleared) {
        return {
            verdict: 'unchanged',
            ...measured,
            rule: `${range}; a fresh pair does not show it (${(0,format/* signedPercent */.wu)((0,effects/* changeOf */.C2)(numbers.difference, better))})`,
        };
    }
    const history = (0,compare_rules/* unchangedByHistory */.zZ)(one, rules, numbers.difference, `${(0,quote/* plural */.LS)(pairs, 'pair')} with the base cannot say more`);
    if (history !== null)
        return history;
    const rule = `${range}; ${envelope}, which a claim has to leave every time; ${PROPOSAL}`;
    return { verdict: 'inconclusive', ...measured, ...open, rule };
}
/** What the rule takes from a metric, seen as if the base were more by `shift`; null where something of it is missing. */
function singleNumbers({ value, paired, stored, model, noise, floor, step }, first, shift) {
    if (value === undefined || model === undefined || noise === undefined || stored.length === 0)
        return null;
    const whole = paired === undefined ? [] : (0,effects/* pairsOf */.fq)(paired, first);
    const pairs = whole
        .flatMap((pair, index) => (pair === null ? [] : [{ index, difference: pair.difference - shift }]))
        .slice(0, FRESH_PAIRS);
    const sign = Math.sign(value - shift - model.centre);
    const [weakest] = pairs.toSorted((a, b) => sign * (a.difference - b.difference));
    if (weakest === undefined)
        return null;
    const fresh = pairs.map(({ difference }) => difference);
    const numbers = { value: value - shift, fresh, stored, centre: model.centre, noise, builds: floor.difference, step };
    return { ...numbers, weakest: weakest.index, difference: weakest.difference };
}
/** Half way between the runs and the weaker pair, as logarithms: so is the change. */
function levelsTogether({ value, named }, last, paired, index) {
    if (paired === undefined)
        return undefined;
    const [base = [], head = []] = [paired.base[index], paired.head[index]];
    const pair = (0,effects/* pairedLevels */.Nn)({ ...paired, base: [base], head: [head] }, ['base'], 1, 0);
    if (value === undefined || pair === undefined)
        return undefined;
    const runs = (0,effects/* levelsOf */.pd)(last, value, named.metric.better);
    return { base: Math.sqrt(runs.base) * Math.sqrt(pair.base), head: Math.sqrt(runs.head) * Math.sqrt(pair.head) };
}

;// CONCATENATED MODULE: ./build/compare/zeros.js



/** Which way a metric seems to have moved; undefined where a base value is not above zero, or all of `head` are. */
function zeroSuspicion(head, base, better) {
    if (base.length === 0 || !base.every((value) => value > 0) || head.every((value) => value > 0))
        return undefined;
    const above = head.filter((value) => value > 0);
    if (better === 'higher')
        return 'worse';
    return above.length > 0 && (0,median/* median */.JZ)(above) > (0,median/* median */.JZ)([...base]) ? 'worse' : 'better';
}
/** A result that is no regression, with zeros of the run or of its pairs taken into account. */
function zerosRule(one, result) {
    const { head, nearest, paired, named } = one;
    const again = paired === undefined ? { base: [], head: [] } : (0,effects/* pairedValues */.UA)(paired);
    const base = [...(nearest?.values ?? []), ...again.base];
    const values = [...head, ...again.head];
    const suspected = zeroSuspicion(values, base, named.metric.better);
    if (suspected === undefined || result.verdict === 'regressed')
        return result;
    const above = values.filter((value) => value > 0);
    const zeros = `${values.length - above.length} of ${(0,quote/* plural */.LS)(values.length, 'value')} are zero or negative, for which a ratio is meaningless`;
    const open = { verdict: 'inconclusive', suspected };
    if ((result.power?.pairs ?? 0) > 0)
        return { ...result, ...open, rule: `${result.rule}; but ${zeros}` };
    const remark = above.length === 0 ? '' : `; the others have a median of ${(0,median/* median */.JZ)(above)}, the base ${(0,median/* median */.JZ)(base)}`;
    const levels = above.length === 0 ? undefined : { base: (0,median/* median */.JZ)(base), head: (0,median/* median */.JZ)(above) };
    const change = levels === undefined ? null : (0,effects/* changeBetween */.Vz)(levels.head, levels.base);
    return { ...open, change, interval: null, levels, rule: `${zeros}${remark}` };
}

;// CONCATENATED MODULE: ./build/compare/choose-rule.js








/** The verdict on one metric; with a `factor`, against a base that is so many times as much. */
function metricResult(one, index, family, factor = 1) {
    const result = chooseRule(one, index, family, factor);
    const { verdict, rule } = result;
    const by = family.suspects.get(index)?.by;
    if (by === 'pairs' && !family.isSameImage(index))
        return zerosRule(one, result);
    // A canary that is measured beside the others is not among those that were corrected for, so it makes no claim.
    if (by !== 'canary' || (verdict !== 'regressed' && verdict !== 'improved'))
        return result;
    const suspected = verdict === 'regressed' ? 'worse' : 'better';
    return {
        ...result,
        verdict: 'inconclusive',
        suspected,
        rule: `${rule}; a canary, which makes no claim of its own`,
    };
}
/** Whether a result is about the pairs' numbers, and not about stored ones. */
function standsOnPairs(one, index, family, { power }) {
    if (family.suspects.get(index)?.by === 'exact')
        return countsIn(one, family.pairs) !== null;
    return (power?.pairs ?? 0) > 0;
}
function chooseRule(one, index, family, factor) {
    const { rules, pairs, suspects } = family;
    const suspect = suspects.get(index);
    const shift = (0,effects/* signOf */.rL)(one.named.metric.better) * Math.log(factor);
    const stopped = pairs?.reason ?? null;
    if (suspect !== undefined && pairs?.ended === 'same image')
        return unchangedImage(one, pairs);
    if (one.exact)
        return countedMetricRule(one, suspect, family, factor);
    if (suspect === undefined) {
        return one.value === undefined ? (0,compare_rules/* noRatioRule */.$u)(one) : (0,compare_rules/* historyRule */.Ph)(shifted(one, shift, family), rules, null);
    }
    if (suspect.by === 'single') {
        const context = { first: pairs?.first ?? [], tests: family.singles, stopped, shift };
        return singleInvocationRule(shifted(one, shift, family), rules, context);
    }
    const looked = family.decisions.get(index);
    if (pairs === null || looked === undefined || pairs.first.length === 0) {
        return (0,compare_rules/* historyRule */.Ph)(shifted(one, shift, family), rules, stopped);
    }
    const { decided, candidate } = looked;
    // A canary is no suspect: what pairs leave open, stored runs have answered.
    if (suspect.by === 'canary' && decided.outcome === 'undecided' && suspect.suspicion === undefined) {
        if (one.screening !== undefined)
            return (0,compare_rules/* historyRule */.Ph)(one, rules, null);
    }
    const { first, base } = pairs;
    const context = { first, base: base.commit.slice(0, 12), suspects: family.looks, stopped };
    return (0,compare_rules/* pairsRule */.qG)(shifted(one, shift, family), moved((0,looks/* withPower */.SZ)(decided, candidate), candidate, shift), rules, context);
}
/** As if the base were more by `shift`, a logarithm of the engine's: what is left is suspect if it were worth a claim. */
function shifted(one, shift, { rules }) {
    const { value, model, noise } = one;
    if (shift === 0 || value === undefined || model === undefined || noise === undefined)
        return one;
    const screening = (0,screen/* screen */.nj)(value - shift, model, noise, Math.log1p(rules.compare.minEffect));
    const { suspected, ...rest } = one;
    return suspected !== undefined && screening.suspicion === suspected
        ? { ...rest, screening, suspected }
        : { ...rest, screening };
}
function moved(decided, candidate, shift) {
    const { outcome, estimate } = decided;
    if (shift === 0 || estimate === undefined)
        return decided;
    if (outcome === 'regressed' || outcome === 'improved')
        return (0,looks/* reviewed */.YP)(decided, candidate, shift);
    return { ...decided, estimate: { ...estimate, effect: estimate.effect - shift } };
}
/** Against the base as it was counted in pairs, else against the newest stored run. */
function countedMetricRule(one, suspect, family, factor) {
    const { rules, pairs } = family;
    // Rounding must not make a change of one that was accepted to the last digit.
    const least = rules.compare.exactEffect + (factor === 1 ? 0 : 1e-9);
    const again = suspect === undefined ? null : countsIn(one, pairs);
    if (again !== null) {
        return (0,compare_rules/* countsRule */.Py)(one, { head: again.head, base: again.base * factor, named: 'the base, counted again' }, least);
    }
    const head = (0,median/* median */.JZ)(one.head);
    if (one.nearest === undefined)
        return openCount(one, { change: null, interval: null }, pairs);
    const counts = { head, base: (0,median/* median */.JZ)(one.nearest.values) * factor, named: 'the base' };
    const result = (0,compare_rules/* countsRule */.Py)(one, counts, least);
    if (suspect === undefined || result.verdict === 'unchanged')
        return result;
    const suspected = result.verdict === 'regressed' ? 'worse' : 'better';
    return { ...openCount(one, result, pairs), suspected };
}
/** What both sides counted in pairs, which the metric's steadiness covers; null without a pair. */
function countsIn({ paired }, pairs) {
    if (pairs === null || paired === undefined)
        return null;
    const { base, head } = (0,effects/* pairedValues */.UA)(paired);
    return base.length === 0 ? null : { base: (0,median/* median */.JZ)(base), head: (0,median/* median */.JZ)(head) };
}
function openCount({ nearest }, { change, interval }, pairs) {
    const back = nearest?.distance == null ? '' : `, ${(0,quote/* plural */.LS)(nearest.distance, 'commit')} back`;
    const stored = nearest === undefined ? '' : `, and it differs from the nearest stored run${back}`;
    const why = pairs?.reason == null ? '' : `: ${pairs.reason}`;
    return {
        verdict: 'inconclusive',
        change,
        interval,
        rule: `counted${stored}; the base itself was not counted${why}`,
    };
}
function unchangedImage({ head, nearest }, { base }) {
    const commit = base.commit.slice(0, 12);
    const same = base.image === null ? `the commit is ${commit} itself` : `the image is the same as that of ${commit}`;
    const change = nearest === undefined ? null : (0,effects/* changeBetween */.Vz)((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(nearest.values));
    return { verdict: 'unchanged', change, interval: null, rule: `${same}: nothing in it can have changed` };
}

// EXTERNAL MODULE: ./build/compare/known-run.js
var known_run = __webpack_require__(47615);
// EXTERNAL MODULE: ./build/compare/past.js
var past = __webpack_require__(10322);
// EXTERNAL MODULE: ./build/compare/prepare-metrics.js + 1 modules
var prepare_metrics = __webpack_require__(62092);
// EXTERNAL MODULE: ./build/model/pattern.js
var model_pattern = __webpack_require__(43460);
// EXTERNAL MODULE: ./build/statistics/metric-state.js
var metric_state = __webpack_require__(71692);
// EXTERNAL MODULE: ./build/compare/strays.js
var strays = __webpack_require__(38184);
;// CONCATENATED MODULE: ./build/compare/suspects.js
/** Which metrics of a run are to be re-measured against the base, and why. */









/** More metrics than this moving one way are the host's doing, or an environment's: 30 %, of at least so many metrics. */
const TROUBLED_SHARE = 0.3;
const FEWEST_METRICS = 5;
/** Benchmarks whose code never changes stray so far by chance in fewer runs than this. */
const CANARY_CHANCE = 0.005;
/** A canary that moves by less has not moved, however steady it was before: half a per cent. */
const CANARY_EFFECT = Math.log(1.005);
/** The worst first; of equals in the order of the metrics' names, so that the order of a file decides nothing. */
function suspectsOf(prepared, { compare }) {
    const noises = prepared.flatMap(({ noise, exact }) => (noise === undefined || exact ? [] : [noise]));
    const everything = compare.mode === 'paired' ? 'asked for' : (0,metric_state/* isNoisyHost */.V)(noises) ? 'noisy host' : null;
    const found = prepared.flatMap((one, index) => {
        if (one.settled !== undefined)
            return [];
        if (one.exact)
            return isOpenCount(one, compare) ? [exactSuspect(one, index)] : [];
        if (one.value === undefined)
            return zeroSuspect(one, index);
        const again = measuredAgain(one.screening, one.head.length, everything);
        return again === null ? [] : [{ index, ...again }];
    });
    const canaries = found.some(({ by }) => by === 'pairs') ? withCanaries(prepared, found, compare.canary) : [];
    const indices = new Set(canaries.map(({ index }) => index));
    const keys = prepared.map(({ named }) => (0,known_run/* keyOf */.TN)(named));
    const keyAt = ({ index }) => keys[index] ?? '';
    return [...found.filter(({ index }) => !indices.has(index)), ...canaries].toSorted((a, b) => a.p - b.p || (keyAt(a) < keyAt(b) ? -1 : 1));
}
/** Canaries that need no looks for their own sake: with those of the others they show whether it is the change that moved them. */
function withCanaries(prepared, found, canary) {
    const looking = new Set(found.flatMap(({ index, by }) => (by === 'pairs' ? [index] : [])));
    return prepared.flatMap((one, index) => {
        if (!isCanary(one, canary) || looking.has(index))
            return [];
        if (one.settled !== undefined || one.exact || one.value === undefined)
            return [];
        return [{ index, suspicion: one.screening?.suspicion, by: 'canary', why: 'asked for', p: 1 }];
    });
}
/** Whether a metric of so many `invocations` is re-measured, and how. `everything`: why all would be. */
function measuredAgain(screening, invocations, everything) {
    if (screening === undefined)
        return { suspicion: undefined, by: 'pairs', why: 'little history', p: 1 };
    const { suspicion, p } = screening;
    const why = suspicion === undefined ? everything : 'stored runs';
    // One number a run and a history to hold it against: the envelope asks for one pair only.
    return why === null ? null : { suspicion, by: invocations === 1 ? 'single' : 'pairs', why, p };
}
/** Zeros where the base has none hide nothing; what has no stored run may have a base without them. */
function zeroSuspect({ head, nearest, named }, index) {
    if (nearest === undefined)
        return [{ index, suspicion: undefined, by: 'pairs', why: 'little history', p: 1 }];
    const suspicion = zeroSuspicion(head, nearest.values, named.metric.better);
    return suspicion === undefined ? [] : [{ index, suspicion, by: 'pairs', why: 'stored runs', p: 0 }];
}
function exactSuspect(one, index) {
    const suspicion = countSuspicion(one);
    const why = one.nearest === undefined ? 'little history' : suspicion === undefined ? 'asked for' : 'stored runs';
    return { index, suspicion, by: 'exact', why, p: suspicion === undefined ? 1 : 0 };
}
/** Which way a count differs from the newest stored one. */
function countSuspicion({ head, nearest, named }) {
    const difference = nearest === undefined ? 0 : (0,median/* median */.JZ)(head) - (0,median/* median */.JZ)(nearest.values);
    if (difference === 0)
        return undefined;
    return difference * (0,effects/* signOf */.rL)(named.metric.better) > 0 ? 'worse' : 'better';
}
/** Whether the base itself has to be counted: nothing stored is of it, and what is stored is not known to be the same. */
function isOpenCount(one, { mode, exactEffect }) {
    if (isOwnChange(one))
        return false;
    return one.nearest === undefined || mode === 'paired' || isExactChange(one, exactEffect);
}
/** Whether a count differs from the newest stored one by more than `least`, relative. */
function isExactChange({ head, nearest }, least) {
    if (nearest === undefined)
        return false;
    const [here, there] = [(0,median/* median */.JZ)(head), (0,median/* median */.JZ)(nearest.values)];
    const change = (0,effects/* changeBetween */.Vz)(here, there);
    return change === null ? here !== there : Math.abs(change) > least;
}
/** The newest stored run is of the very base: what differs from it is this run's doing. */
function isOwnChange({ nearest }) {
    return nearest !== undefined && (nearest.distance === 0 || nearest.distance === null);
}
function isCanary({ named }, canary) {
    return canary !== undefined && (0,model_pattern/* patternMatcher */.l)(canary)(`${named.benchmark}/${named.metric.metric}`);
}
/**
 * A sentence when stored runs point at the host and not at the code; null when all is well. `byChange`: canaries that the
 * change itself moved, which say nothing of the host.
 */
function hostTrouble(prepared, { compare }, byChange) {
    const screened = prepared.filter((one) => one.screening !== undefined && !one.exact);
    const canaries = screened.filter((one) => isCanary(one, compare.canary)).length;
    const [moved] = screened
        .flatMap((one) => {
        const estimate = one.screening?.estimate;
        if (estimate === undefined || !isCanary(one, compare.canary))
            return [];
        const isFar = (0,statistics_estimate/* chanceOfDifference */.FD)(estimate) < CANARY_CHANCE / canaries && Math.abs(estimate.effect) >= CANARY_EFFECT;
        const name = `${one.named.benchmark}/${one.named.metric.metric}`;
        return isFar && (0,strays/* straysFurthest */.At)(one) && !byChange.includes(name) ? [name] : [];
    })
        .toSorted();
    if (moved !== undefined) {
        return `The canary ${moved} moved, whose code never changes: the host is no longer what it was for the stored runs.`;
    }
    if (screened.length < FEWEST_METRICS)
        return null;
    const together = (0,strays/* movedTogether */.S$)(screened, TROUBLED_SHARE);
    if (together === null)
        return null;
    return `${together.moved} of ${together.of} metrics look ${together.direction} than their stored runs, more than ${(0,format/* percent */.KN)(TROUBLED_SHARE)} and than in those runs: it may be the host that changed.`;
}

;// CONCATENATED MODULE: ./build/compare/test-family.js







/** Pairs that settle a count. */
const EXACT_PAIRS = 2;
/** A canary that differs between base and head by half a per cent or more, with less chance than this, is no luck. */
const test_family_CANARY_CHANCE = 0.001;
function testFamily(head, prepared, rules) {
    const pairs = head.pairs?.purpose === 'confirmation' ? head.pairs : null;
    const suspects = suspectsOf(prepared, rules);
    const measured = pairs?.first.length ?? 0;
    const looking = suspects.filter(({ by }) => by === 'pairs');
    const canaries = suspects.filter(({ by }) => by === 'canary');
    const candidatesOf = (some) => some.map(({ index, suspicion }) => candidateOf(prepared[index], suspicion, pairs, rules));
    const over = pairs !== null && pairs.reason !== null;
    const candidates = candidatesOf(looking);
    const looked = (0,looks/* decideAt */.a2)(candidates, measured, over);
    // A family of their own: they make no claims, so the others need no correction for them.
    const canaryCandidates = candidatesOf(canaries);
    const canariesLooked = (0,looks/* decideAt */.a2)(canaryCandidates, measured, true);
    const decisions = new Map([
        ...decisionsIn(looking, candidates, looked),
        ...decisionsIn(canaries, canaryCandidates, canariesLooked),
    ]);
    const indices = new Map(suspects.map((suspect) => [suspect.index, suspect]));
    const open = looked.open.flatMap((index) => looking[index]?.index ?? []);
    const singles = suspects.filter(({ by }) => by === 'single').length;
    const needed = new Map(suspects.map(({ index, by }) => [
        index,
        by === 'single' ? singlePairs(prepared[index], singles, pairs, rules) : pairsFor(by),
    ]));
    const quick = suspects.flatMap(({ index }) => (measured < (needed.get(index) ?? 0) ? [index] : []));
    const more = rules.compare.mode === 'stored' || over ? null : { total: looked.wanted, indices: open };
    return {
        rules,
        pairs,
        suspects: indices,
        decisions,
        looks: looking.length,
        singles,
        movedCanaries: movedCanariesOf(prepared, decisions, rules),
        wanted: more === null ? null : pairsToRequest(more.total, more.indices, quick, suspects, needed),
        isDecidedByPairs: (index) => measured > 0 && indices.has(index),
        isSameImage: (index) => pairs?.ended === 'same image' && indices.has(index),
    };
}
function decisionsIn(suspects, candidates, looked) {
    return suspects.flatMap(({ index }, nth) => {
        const [decided, candidate] = [looked.decided[nth], candidates[nth]];
        return decided === undefined || candidate === undefined ? [] : [[index, { decided, candidate }]];
    });
}
function pairsFor(by) {
    return by === 'exact' ? EXACT_PAIRS : 0;
}
/** One, and a second where the first gave no number or shows a change that would be claimed. */
function singlePairs(one, singles, pairs, { compare }) {
    if (one === undefined || pairs === null || pairs.first.length === 0)
        return 1;
    const numbers = singleNumbers(one, pairs.first, 0);
    if (numbers === null)
        return FRESH_PAIRS;
    return singleNumbersOutcome(numbers, Math.log1p(compare.minEffect), singles).needsSecond ? FRESH_PAIRS : 1;
}
/** Counts and load tests need a pair or two: they come with the first look of the others, or alone. */
function pairsToRequest(total, open, quick, suspects, pairs) {
    const all = new Set([...open, ...quick]);
    if (all.size === 0)
        return null;
    const needed = suspects.filter(({ index, by }) => all.has(index) || (open.length > 0 && by === 'canary'));
    const least = Math.max(...needed.map(({ index }) => pairs.get(index) ?? 0));
    return { total: open.length > 0 ? (total ?? least) : least, indices: needed.map(({ index }) => index) };
}
function candidateOf(one, suspicion, pairs, { compare }) {
    if (one === undefined)
        throw new RangeError('a suspect that is not a metric of the run');
    const measured = pairs === null || one.paired === undefined ? [] : (0,effects/* pairsOf */.fq)(one.paired, pairs.first);
    const { floor, expected, step } = one;
    const calm = (0,compare_rules/* isClearedByHistory */.ef)(one, compare);
    return { pairs: measured, floor, expected, step, smallest: Math.log1p(compare.minEffect), suspicion, calm };
}
/**
 * In pairs the host acts on both sides alike. A canary that differs there has another code, build or output in the head:
 * taking it for a sign of the host would let every change switch the gate off.
 */
function movedCanariesOf(prepared, decisions, { compare }) {
    return prepared
        .flatMap((one, index) => {
        const found = decisions.get(index)?.decided;
        if (found?.estimate === undefined || !isCanary(one, compare.canary))
            return [];
        const isClaim = found.outcome === 'regressed' || found.outcome === 'improved';
        const isFar = Math.abs(found.estimate.effect) >= CANARY_EFFECT;
        const isNoLuck = isFar && (0,statistics_estimate/* chanceOfDifference */.FD)(found.estimate) < test_family_CANARY_CHANCE;
        return isClaim || isNoLuck ? [`${one.named.benchmark}/${one.named.metric.metric}`] : [];
    })
        .toSorted();
}

;// CONCATENATED MODULE: ./build/compare/compare-runs.js
/** What a run says against its baseline, and what it takes to say more. */













/**
 * The verdicts on every metric of a run, from its pairs where it has some. `baseRuns` are the baseline's runs, nearest
 * first; `now` decides which acknowledgements have expired. The same runs give the same verdicts, in whatever order
 * metrics come and whatever unit they are written in.
 */
function compareRuns(head, baseline, baseRuns, rules, now) {
    const prepared = (0,prepare_metrics/* prepareMetrics */.V2)(head, baseline, baseRuns, rules);
    const family = testFamily(head, prepared, rules);
    const acknowledged = (0,acknowledgements/* acknowledgedFor */.SM)(head.suite, rules.acknowledge, now);
    const findings = prepared.map((one, index) => findingOf(one, index, family, baseline, acknowledged));
    const here = new Set(prepared.map(({ named }) => (0,known_run/* keyOf */.TN)(named)));
    const [nearest] = baseRuns;
    // A metric that only older runs have was removed before, not by this run.
    const before = nearest === undefined ? null : (0,known_run/* knownRun */.jB)(nearest);
    const gone = before === null ? [] : goneFrom(before, here);
    const isNowhere = (key) => !here.has(key) && (before === null || (0,known_run/* metricIndexOf */.kw)(before, key) === undefined);
    const goneInPairs = baseOnlyOf(head).filter((one) => isNowhere((0,metric_name/* metricKey */.Cc)(one)));
    const trouble = troubleOf(prepared, family, rules);
    const used = new Set(findings.map((finding) => finding.used));
    return {
        baseline,
        metrics: [...findings.map(({ metric }) => metric), ...gone, ...goneInPairs.map(missingInPairs)],
        ...(trouble === null ? {} : { hostTrouble: trouble }),
        ...(family.movedCanaries.length === 0 ? {} : { movedCanaries: family.movedCanaries }),
        ...(0,acknowledgements/* fateOf */._L)(acknowledged, used),
        changes: findings.flatMap(({ metric, claimed }) => (claimed ? (newChange(metric, head) ?? []) : [])),
        comparisons: fewestComparisons(prepared),
    };
}
/** The run as it is to be stored: with its level changes, so that later runs take the new level for what it is. */
function recordChanges(run, { changes }) {
    // A run that never counts as a baseline has nothing to tell.
    return changes.length === 0 || (0,stored_run_path/* isExcluded */.RF)(run) ? run : { ...run, changes };
}
/** The pairs that would tell more, given those that `head` already has; null when none would. */
function nextPairs(head, baseline, baseRuns, rules) {
    const prepared = (0,prepare_metrics/* prepareMetrics */.V2)(head, baseline, baseRuns, rules);
    const { wanted } = testFamily(head, prepared, rules);
    if (wanted === null)
        return null;
    const metrics = wanted.indices.flatMap((index) => {
        const named = prepared[index]?.named;
        return named === undefined ? [] : [(0,known_run/* nameOf */.Vb)(named)];
    });
    return { total: wanted.total, metrics };
}
function findingOf(one, index, family, baseline, acknowledged) {
    const alone = (verdict, rule) => ({
        metric: (0,prepare_metrics/* uncompared */.Nb)(one, verdict, rule),
        used: null,
        claimed: false,
    });
    if (one.settled !== undefined)
        return alone(one.settled.verdict, one.settled.rule);
    const sides = family.isDecidedByPairs(index) && one.paired !== undefined ? (0,effects/* pairedSides */.EJ)(one.paired) : undefined;
    if (one.nearest === undefined && sides === undefined && !family.isSameImage(index)) {
        const [verdict, rule] = withoutBase(one, baseline, family);
        return alone(verdict, rule);
    }
    const result = metricResult(one, index, family);
    // What stored runs hold against it stands.
    const isBad = result.verdict === 'regressed' || result.suspected === 'worse';
    if (!isBad && one.paired !== undefined && family.pairs !== null && (0,paired_run/* isLeftOut */.WY)(one.paired))
        return alone('missing', LEFT_OUT);
    const mostly = isBad || family.isSameImage(index) ? null : mostlyMissing(one, sides !== undefined);
    if (mostly !== null) {
        const missing = { ...(0,prepare_metrics/* identityOf */.cu)(one.named), verdict: 'missing', change: null, interval: null, ...mostly };
        return { metric: missing, used: null, claimed: false };
    }
    const name = `${one.named.benchmark}/${one.named.metric.metric}`;
    const final = (0,acknowledgements/* acknowledgedResult */.yo)(name, result, acknowledged, (factor) => metricResult(one, index, family, factor));
    const stored = { head: (0,effects/* sideOf */.Jh)(one.head), base: baseSide(one) };
    const isFresh = one.nearest === undefined || standsOnPairs(one, index, family, result);
    const { head, base } = isFresh ? (sides ?? stored) : stored;
    const { levels, ...judged } = final.result;
    const metric = {
        ...(0,prepare_metrics/* identityOf */.cu)(one.named),
        base: atLevel(base, levels?.base),
        head: atLevel(head, levels?.head),
        ...judged,
        ...(isFresh && sides !== undefined && stored.base !== null
            ? { stored: { base: stored.base, head: stored.head } }
            : {}),
    };
    return { metric, used: final.used, claimed: isClaim(result) };
}
/** Whole pairs show that nothing is left out, whatever the run's own invocations did. */
function mostlyMissing(one, inPairs) {
    return inPairs && one.paired !== undefined ? mostlyMissingInPairs(one.paired) : mostlyMissingInRun(one);
}
const LEFT_OUT = 'the change reports this metric by itself, but in no pair with the base, which does';
/** Neither stored runs nor pairs have numbers of the base. */
function withoutBase({ named, paired }, baseline, { pairs }) {
    const there = pairs?.baseOnly?.find((one) => (0,metric_name/* metricKey */.Cc)(one) === (0,known_run/* keyOf */.TN)(named));
    if (there !== undefined) {
        return ['incomparable', (0,past/* definitionChange */.A9)(there, named.metric) ?? 'its values are too large to be converted'];
    }
    const ran = (lists) => lists?.some((list) => list.length > 0) === true;
    if (pairs !== null && paired !== undefined && (0,paired_run/* isLeftOut */.WY)(paired))
        return ['missing', LEFT_OUT];
    if (pairs !== null && ran(paired?.head) && !ran(paired?.base))
        return ['new', 'the base does not report this metric'];
    const { state, reason } = baseline;
    const rule = [reason, ...(pairs?.reason == null ? [] : [pairs.reason])].join('; ');
    if (state === 'no baseline' || state === 'incomparable')
        return [state, rule];
    return ['inconclusive', 'no stored run of the baseline has numbers for it'];
}
/** What is no number (too large for one) is left to the medians. */
function atLevel(side, level) {
    return side === null || level === undefined || !Number.isFinite(level) || level === side.median
        ? side
        : { ...side, value: level };
}
function baseSide({ nearest }) {
    return nearest === undefined ? null : (0,effects/* sideOf */.Jh)(nearest.values);
}
function isClaim({ verdict }) {
    return verdict === 'regressed' || verdict === 'improved';
}
/** The change that this run is the first to report. */
function newChange({ benchmark, metric, change }, head) {
    const ratio = 1 + (change ?? 0);
    if (change === null || change === 0 || ratio <= 0)
        return null;
    return { benchmark, metric, ratio, since: { run: head.id, commit: head.source.commit }, persistent: true };
}
/** A sentence when the host is suspected. */
function troubleOf(prepared, { pairs, movedCanaries }, rules) {
    const trouble = hostTrouble(prepared, rules, movedCanaries);
    if (trouble === null)
        return null;
    const isSettled = (pairs?.first.length ?? 0) > 0;
    return `${trouble} ${isSettled ? 'Verdicts stand on the pairs with the base, in which the host is the same for both.' : 'No metric is blamed on the code for it.'}`;
}
/** The metrics of a run that are not among those `here`. */
function goneFrom(nearest, here) {
    const rule = 'the nearest run of the baseline has this metric, but this run does not';
    return (0,known_run/* metricsIn */.dC)(nearest).flatMap((named, index) => {
        if (here.has((0,known_run/* keyOf */.TN)(named)))
            return [];
        const base = (0,effects/* sideOf */.Jh)((0,known_run/* valuesAt */.I0)(nearest, index));
        return [{ ...(0,prepare_metrics/* identityOf */.cu)(named), verdict: 'missing', base, head: null, change: null, interval: null, rule }];
    });
}
function missingInPairs({ benchmark, metric, unit, better, values }) {
    const rule = 'the base reports this metric when it is measured in turn with this run, and this run does not';
    const base = values.length === 0 ? null : (0,effects/* sideOf */.Jh)(values);
    return { benchmark, metric, unit, better, verdict: 'missing', base, head: null, change: null, interval: null, rule };
}
function baseOnlyOf({ pairs }) {
    return (pairs?.purpose === 'confirmation' && pairs.baseOnly) || [];
}

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
// EXTERNAL MODULE: ./build/gate/slo-limit.js + 1 modules
var slo_limit = __webpack_require__(64245);
;// CONCATENATED MODULE: ./build/gate/slo.js
/** Service-level objectives: absolute limits on a run's metrics, which need no baseline. */









/**
 * What each objective that applies to this run says: one result for each metric and limit, in the order of `specs`.
 * `branch` is null when it is not known. Judged is the median over all invocations of this run's commit, each by the
 * median of its samples: those of the run, and those that were re-measured against the base. `stored` are
 * nearest runs of the base: an objective that they or the base of the pairs could be held to, and this run not, is lost.
 */
function evaluateSlos(run, specs, branch, stored = []) {
    const before = [
        ...stored.flatMap((run) => (0,known_run/* metricsIn */.dC)((0,known_run/* knownRun */.jB)(run)).map((named) => ({ ...(0,known_run/* nameOf */.Vb)(named), unit: named.metric.unit }))),
        ...((run.pairs?.purpose === 'confirmation' && run.pairs.baseOnly) || []),
    ];
    return evaluateAll(run, specs, branch, before).map(({ result }) => result);
}
/** Metrics whose median is beyond a limit, but not wholly their confidence interval: worth measuring again. Each once. */
function sloSuspects(run, specs, branch) {
    const suspects = evaluateAll(run, specs, branch)
        .filter(({ isSuspect }) => isSuspect)
        .map(({ result: { benchmark, metric } }) => ({ benchmark, metric }));
    return [...new Map(suspects.map((suspect) => [(0,metric_name/* metricKey */.Cc)(suspect), suspect])).values()];
}
function evaluateAll(run, specs, branch, before = []) {
    // Numbers of two settings are not of one kind: an objective is for those of the run.
    const again = (0,paired_run/* hasOtherSettings */._R)(run) ? [] : run.pairs?.metrics;
    const paired = new Map(again?.map((metric) => [(0,metric_name/* metricKey */.Cc)(metric), metric]));
    return specs
        .filter((spec) => (0,slo_limit/* isForSuite */.qY)(spec, run.suite))
        .flatMap((spec) => evaluateSpec(run, paired, spec, branch, before));
}
function evaluateSpec(run, paired, spec, branch, before) {
    const { suite } = run;
    const limits = (0,slo_limit/* limitsOf */.Af)(spec);
    const undecided = (state, reason) => {
        const limit = limits.map(slo_limit/* limitText */.PW).join(', ');
        const result = { suite, ...namesOf(spec.metric), state, value: null, limit, reason };
        return [{ result, isSuspect: false }];
    };
    if (spec.branches !== undefined) {
        if (branch === null) {
            return undecided('unknown', 'it applies to some branches only, and the branch of this run is not known');
        }
        if (!spec.branches.some((pattern) => (0,model_pattern/* patternMatcher */.l)(pattern)(branch))) {
            return undecided('skipped', `it is for ${spec.branches.map((name) => (0,quote/* quoted */.TL)(name)).join(', ')}, and this run is for ${(0,quote/* quoted */.TL)(branch)}`);
        }
    }
    const matches = (0,model_pattern/* patternMatcher */.l)(spec.metric);
    const all = run.results.flatMap(({ benchmark, metrics }) => metrics.map((result) => ({ benchmark, result })));
    const evaluated = all
        .filter(({ benchmark, result }) => matches(`${benchmark}/${result.metric}`))
        .flatMap(({ benchmark, result }) => {
        const { metric, unit } = result;
        const again = headValues(paired.get((0,metric_name/* metricKey */.Cc)({ benchmark, metric })), unit);
        const values = [...(0,median/* invocationMedians */.sy)(result), ...again];
        return limits.map((limit) => {
            const { isSuspect, ...standing } = (0,slo_limit/* evaluateLimit */.Dv)(values, unit, limit, spec.strict ?? false);
            const result = { suite, benchmark, metric, limit: (0,slo_limit/* limitText */.PW)(limit), ...standing };
            if (standing.state !== 'unknown' || isSuspect)
                return { result, isSuspect };
            const had = before.filter((one) => (0,metric_name/* isSameMetric */.tB)(one, result) && fits(one, limit));
            return { result: lostIf(had, result), isSuspect };
        });
    });
    if (evaluated.length > 0)
        return evaluated;
    const why = all.length === 0 ? 'this run has no results' : 'no metric of this run matches the pattern';
    const had = before.filter((one) => matches((0,metric_name/* fullName */.fq)(one)) && limits.some((limit) => fits(one, limit)));
    const near = (0,nearest/* nearestMetric */.b)(spec.metric, all.map(({ benchmark, result }) => `${benchmark}/${result.metric}`));
    const hint = near === undefined ? '' : ` (the nearest is ${(0,quote/* quoted */.TL)(near)})`;
    return undecided('unknown', `${why}${hint}`).map(({ result, isSuspect }) => ({
        result: lostIf(had, result),
        isSuspect,
    }));
}
function fits({ unit }, { quantity }) {
    return (0,units/* convert */.C6)(quantity.value, quantity.unit, unit) !== null;
}
/** An objective must not be got rid of by a metric's new name or unit. */
function lostIf([had], result) {
    if (had === undefined)
        return result;
    const name = (0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(had));
    return { ...result, reason: `${result.reason}, while the base could be judged by ${name}`, lost: true };
}
/** This run's side of the pairs, one value for each invocation, in `unit`; none where that cannot be. */
function headValues(paired, unit) {
    if (paired === undefined)
        return [];
    return paired.head
        .filter((samples) => samples.length > 0)
        .map((samples) => (0,units/* convert */.C6)((0,median/* median */.JZ)(samples), paired.unit, unit))
        .filter((value) => value !== null);
}
/** A pattern in the two columns of a result: what is before the last slash, and what is after it. */
function namesOf(pattern) {
    const slash = pattern.lastIndexOf('/');
    return slash < 0
        ? { benchmark: '*', metric: pattern }
        : { benchmark: pattern.slice(0, slash), metric: pattern.slice(slash + 1) };
}

// EXTERNAL MODULE: ./build/model/knobs.js
var model_knobs = __webpack_require__(25311);
// EXTERNAL MODULE: ./build/statistics/decision.js
var decision = __webpack_require__(14990);
// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/app/run/foreign-code.js
var foreign_code = __webpack_require__(79738);
// EXTERNAL MODULE: ./build/app/run/run-context.js + 7 modules
var run_context = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/statistics/pair-order.js
var pair_order = __webpack_require__(29953);
// EXTERNAL MODULE: ./build/statistics/random.js + 1 modules
var random = __webpack_require__(43043);
// EXTERNAL MODULE: ./build/app/run/produce-run.js
var produce_run = __webpack_require__(23086);
;// CONCATENATED MODULE: ./build/app/paired/incomplete-base.js
/** A base whose files are not all here: that it fails then is no word on its code, and a change may have brought it about. */



/** Sentences of a commit that lacks much are not all told. */
const TOLD = 2;
/** `thrown`, or what it comes to where files of the base are missing: an infrastructure error that says which. */
async function withLackInMind(thrown, commit, { sources }, signal) {
    if (signal.aborted || !(thrown instanceof errors/* PinbenchError */.kN))
        return thrown;
    if (thrown instanceof foreign_code/* ForeignCode */.c || thrown.kind === 'infrastructure')
        return thrown;
    // What it ended with is remembered.
    const { lacking } = await sources.checkout(commit, signal).catch(() => ({ lacking: [] }));
    return lacking.length === 0 ? thrown : incomplete(commit, lacking, (0,errors/* messageOf */.bD)(thrown), thrown);
}
/** The end of pairs in which the base never went well, where files of it are missing: the infrastructure's fault. */
function lackingStop(stop, { failures, tally: { base } }, commit, lacking) {
    if (stop === null || (stop.ended !== 'failed' && stop.ended !== 'out of time'))
        return stop;
    if (lacking.length === 0 || base.ran === 0 || base.failed < base.ran)
        return stop;
    const what = failures.find(({ side }) => side === 'base')?.sentence ?? 'base failed';
    const { message, fix } = incomplete(commit, lacking, what);
    return { ended: 'infrastructure error', reason: `${message}. To fix it, ${fix}.` };
}
function incomplete(commit, lacking, what, cause) {
    const its = commit.slice(0, 12);
    return (0,errors/* infrastructureError */.kv)(`the base ${its} fails, and lacks files here. ${lacking.slice(0, TOLD).join(' ')} (${(0,quote/* firstLine */.TM)(what)})`, {
        expected: 'a clone that has the base with all its files',
        fix: `check out with \`fetch-depth: 0\`, and fetch its files of Git LFS, or its submodules: \`git checkout ${its} && git submodule update --init && git submodule deinit --all && git checkout -\``,
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/app/paired/measure-pairs.js
var measure_pairs = __webpack_require__(78032);
// EXTERNAL MODULE: ./build/app/paired/pair-metrics.js
var pair_metrics = __webpack_require__(4102);
;// CONCATENATED MODULE: ./build/app/paired/confirm-pairs.js
/** The pairs of a confirmation: looks at what is suspect until nothing more would be learned, or the budget is used up. */
















/** null: nothing is to be re-measured. */
function pairsRequest(run, { baseline, baseRuns, rules, also }) {
    const request = nextPairs(run, baseline, baseRuns, rules);
    const done = run.pairs?.first.length ?? 0;
    if (request === null)
        return also.length === 0 || done > 0 ? null : { total: decision/* FIRST_LOOK */.xE, metrics: also };
    const names = new Set(request.metrics.map(metric_name/* metricKey */.Cc));
    return { ...request, metrics: [...request.metrics, ...also.filter((one) => !names.has((0,metric_name/* metricKey */.Cc)(one)))] };
}
async function measureInterleaved(question, { first, commit, lacking, deadline }, { suite, context, base, head, knobs, headSettings }, session, signal) {
    const { run } = question.produced;
    const order = (0,pair_order/* pairOrder */.f)(decision/* LAST_LOOK */.jp, (0,random/* seededDraw */.R)('pairs', run.suite, run.source.commit ?? run.id, commit));
    const names = [];
    const ran = [...(0,suite_select/* runDifferences */.MI)(base.suite, head.suite), ...(0,suite_select/* filterDifference */.Af)(base.suite, head.suite)];
    const differences = [...ran, ...knobs];
    let stop = null;
    const record = (log) => {
        const baseOnly = (0,pair_metrics/* baseOnlyMetrics */.V5)(run, log);
        return {
            ...withoutPairs(commit, base.image?.id ?? null, stop?.ended ?? 'decided', stop?.reason ?? null),
            first: [...log.first],
            metrics: (0,pair_metrics/* pairedMetrics */.bP)(run, names, log),
            ...(baseOnly.length === 0 ? {} : { baseOnly }),
            ...(differences.length === 0 ? {} : { differences }),
            ...(headSettings === null ? {} : { headSettings }),
            ...(stop?.failing === undefined ? {} : { failing: stop.failing }),
        };
    };
    const nextOrder = run.invocations.length + 1;
    const pairSeconds = 2 * (0,statistics_location/* mean */.i2)(run.invocations.map(({ seconds }) => seconds));
    const sides = { suite, context, base, head, deadline, nextOrder };
    const log = (0,measure_pairs/* emptyLog */.ak)();
    const isAlone = question.baseline.state !== 'found';
    const monitored = await (0,interleave/* interleave */.CC)(sides, log, session, signal, async (measure) => {
        let request = first;
        while (request !== null && request.total > log.first.length) {
            addNames(names, request.metrics);
            const what = (0,quote/* plural */.LS)(request.metrics.length, 'metric');
            const benchmarks = request.metrics.map(({ benchmark }) => benchmark);
            // Where nothing is stored, only the whole command shows what else the base has.
            const isOpen = question.baseRuns.length === 0 && log.first.length === 0;
            const known = new Set([...(0,pair_metrics/* benchmarksOf */.sn)(log, 'base'), ...storedBenchmarks(question)]);
            const only = { base: benchmarks.filter((name) => known.has(name)), head: benchmarks };
            const filtered = !isOpen && needsFilter(run, benchmarks) ? (0,interleave/* filteredSides */.KZ)({ base, head }, only) : null;
            const { total, metrics } = request;
            const inVain = (pairs) => (0,pair_metrics/* nothingInCommon */.gr)(run, metrics, pairs);
            const isUndecided = (soFar) => hasOpen(soFar, metrics, question, session.clock.now());
            const alone = () => isUndecided(run);
            stop = await measure({ total, order, filtered, what, pairSeconds, alone, inVain });
            if (isEarly(stop, log) && isUndecided({ ...run, pairs: record(log) })) {
                const used = session.clock.seconds() - deadline + question.budgetSeconds;
                stop = beforeFirstLook(stop, log, { headSeconds: pairSeconds / 2, total, used, isAlone });
            }
            if (stop !== null)
                break;
            request = pairsRequest({ ...run, pairs: record(log) }, question);
            const open = request === null ? '' : `, ${(0,quote/* plural */.LS)(request.metrics.length, 'metric')} still open`;
            session.progress.line(`${(0,quote/* plural */.LS)(log.first.length, 'pair')} measured${open}`);
        }
    });
    stop = lackingStop(stop, monitored.measured, commit, lacking);
    const { violations } = (0,produce_run/* isolationOf */._x)((0,interleave/* requestedOfBoth */.FC)(context, sides), monitored.measured);
    return { ...record(monitored.measured), disturbances: [...violations, ...monitored.host.disturbances] };
}
/** The head is to blame for too little time if its invocations took more than this many times those of the base. */
const FAR_SLOWER = 2;
function addNames(names, more) {
    const known = new Set(names.map(metric_name/* metricKey */.Cc));
    names.push(...more.filter((one) => !known.has((0,metric_name/* metricKey */.Cc)(one))));
}
/** Whether the time was up before anything could be said. */
function isEarly(stop, { first }) {
    return stop?.ended === 'out of time' && first.length < decision/* FIRST_LOOK */.xE;
}
/** Whether neither stored runs nor the pairs so far decide one of the metrics, as where stored runs only suspect it. */
function hasOpen(run, wanted, { baseline, baseRuns, rules }, now) {
    const names = new Set(wanted.map(metric_name/* metricKey */.Cc));
    if (baseline.state !== 'found')
        return true;
    const { metrics } = compareRuns(run, baseline, baseRuns, rules, now);
    return metrics.some((one) => names.has((0,metric_name/* metricKey */.Cc)(one)) && !(0,paired_run/* isDecided */.d$)(one));
}
/**
 * Says whose time it was, or which budget would do. A change must not get out of the comparison by being slow. Beside stored
 * runs one slow moment is not enough: the head was far slower in each pair.
 */
function beforeFirstLook(stop, { tally: { base, head }, turns, first }, { headSeconds, total, used, isAlone }) {
    const ofHead = head.ran === 0 ? headSeconds : head.seconds / head.ran;
    const ofBase = base.ran === 0 ? ofHead : base.seconds / base.ran;
    const isEach = isAlone || turns.every((turn) => turn.base > 0 && turn.head > FAR_SLOWER * turn.base);
    if (base.failed === 0 && isEach && ofHead > FAR_SLOWER * ofBase) {
        const [its, other] = [ofHead, ofBase].map(format/* formatSeconds */.Xo);
        return {
            ...stop,
            failing: 'head',
            reason: `${stop.reason}: an invocation of the head took ${its}, of the base ${other}`,
        };
    }
    const needed = Math.min(total, decision/* FIRST_LOOK */.xE);
    const minutes = Math.ceil((used + (needed - first.length) * (ofHead + ofBase)) / 60);
    return { ...stop, reason: `${stop.reason}; \`compare.budget: ${minutes}m\` would do for ${needed}` };
}
function storedBenchmarks({ baseRuns: [nearest] }) {
    return nearest === undefined ? [] : (0,known_run/* metricsIn */.dC)((0,known_run/* knownRun */.jB)(nearest)).map(({ benchmark }) => benchmark);
}
/** Whether less than everything is to be run. */
function needsFilter({ results }, benchmarks) {
    return new Set(benchmarks).size < results.length;
}
function withoutPairs(commit, image, ended, reason) {
    return {
        purpose: 'confirmation',
        base: { commit, image },
        first: [],
        metrics: [],
        ended,
        reason,
        seconds: 0,
        disturbances: [],
    };
}

;// CONCATENATED MODULE: ./build/app/paired/confirm-suspects.js










async function confirm_suspects_confirm(question, tree, session, signal) {
    const { suite, produced, rules, base } = question;
    const { run } = produced;
    const unsettled = (state, reason) => ({
        run,
        confirmation: { state, reason },
    });
    if (rules.compare.mode === 'stored')
        return unsettled('switched off', 'compare.mode is "stored"');
    const request = pairsRequest(run, question);
    if (request === null)
        return unsettled('not needed', 'no metric is suspect');
    const suspects = (0,quote/* plural */.LS)(request.metrics.length, 'metric');
    if ('none' in base && base.needless)
        return { run, confirmation: null };
    if ('none' in base)
        return unsettled('not possible', `${suspects} would be re-measured against the base, but ${base.none}`);
    if (isSameCommit(question, base.commit))
        return sameAs(question, base.commit, null, suspects);
    if (tree === null || produced.prepared === null) {
        return unsettled('not possible', `${suspects} would be re-measured against the base, but there is no git repository to take it from`);
    }
    const began = session.clock.seconds();
    const own = storedRunOf(question, base.commit);
    let interleaved;
    let terms;
    try {
        if (own !== null && (await isSameImage(question, own, base.commit, tree, signal)))
            return sameAs(question, base.commit, own.image?.id ?? null, suspects);
        const first = question.baseRuns.length > 0 ? '' : `, of which nothing is stored; ${costOf(question)}`;
        session.progress.line(`${suspects} to re-measure, alternating with ${base.commit.slice(0, 12)}${first}`);
        const there = await (0,interleave/* suiteOf */.Ee)(suite, base.commit, tree, signal);
        terms = await termsOf(there, question, produced.prepared, session);
        const wanted = { suite: terms.suite, commit: base.commit, run: own };
        interleaved = await (0,interleave/* prepareCommit */.vj)(wanted, tree, terms.context, session, signal);
    }
    catch (thrown) {
        const why = await withLackInMind(thrown, base.commit, tree, signal);
        return unmeasured(why, { run, commit: base.commit, suspects, isPrepared: false }, session, signal);
    }
    const sides = { ...terms, base: interleaved };
    if ((0,interleave/* isSame */.Ft)(sides.base, sides.head))
        return sameAs(question, base.commit, interleaved.image?.id ?? null, suspects);
    const deadline = began + question.budgetSeconds;
    const withWarning = interleaved.unseen === null ? run : { ...run, warnings: [...run.warnings, interleaved.unseen] };
    try {
        const task = { first: request, commit: base.commit, lacking: interleaved.lacking, deadline };
        const pairs = await measureInterleaved(question, task, sides, session, signal);
        return measured(withWarning, { ...pairs, seconds: session.clock.seconds() - began }, suspects);
    }
    catch (thrown) {
        const fault = { run: withWarning, commit: base.commit, suspects, isPrepared: true };
        return unmeasured(thrown, fault, session, signal);
    }
}
/** What `thrown` comes to; throws what is nobody's fault but our own. */
function unmeasured(thrown, { run, commit, suspects, isPrepared }, { progress }, signal) {
    progress.done();
    if (signal.aborted)
        return { run: cancelled(run), confirmation: null };
    if (!(thrown instanceof errors/* PinbenchError */.kN) || (isPrepared && thrown.kind !== 'infrastructure'))
        throw thrown;
    const why = whyUnmeasured(commit, thrown);
    progress.warning(why);
    if (thrown instanceof foreign_code/* ForeignCode */.c) {
        const reason = `the base ${thrown.message}. To fix it, ${thrown.fix}.`;
        return { run, confirmation: { state: 'not possible', reason }, incomparable: reason };
    }
    return { run, confirmation: { state: stateOf(thrown), reason: `${suspects} would be re-measured, but ${why}` } };
}
function whyUnmeasured(commit, thrown) {
    return `the base ${commit.slice(0, 12)} cannot be measured: ${thrown.sentence()}`;
}
/** A base that cannot be built or run is its own affair; what the infrastructure did to it is a failure of this run. */
function stateOf({ kind }) {
    return kind === 'infrastructure' ? 'infrastructure error' : 'not possible';
}
/** A first run takes longer than those that follow: nobody should wonder why. */
function costOf({ budgetSeconds }) {
    return `this takes up to ${(0,quote/* plural */.LS)(decision/* LAST_LOOK */.jp, 'pair')} or ${Math.ceil(budgetSeconds / 60)} min (compare.budget), and --mode stored leaves it out`;
}
/** On the host, where there is no image: a repeat of the very commit. */
function isSameCommit(question, commit) {
    const { image, source } = question.produced.run;
    return image === null && commit === source.commit && !source.dirty && storedRunOf(question, commit) !== null;
}
/**
 * Whether a stored run of the very base had the same image: nothing needs to be built to know. How its output was read is
 * not stored, but is in the configuration of its commit.
 */
async function isSameImage({ suite, produced: { run } }, own, commit, tree, signal) {
    if (run.image === null || own.image?.id !== run.image.id)
        return false;
    return (0,suite_select/* runDifferences */.MI)(await (0,interleave/* suiteOf */.Ee)(suite, commit, tree, signal), suite).length === 0;
}
/** Without a pair: nothing in it can have changed. */
function sameAs({ produced }, commit, image, suspects) {
    return measured(produced.run, withoutPairs(commit, image, 'same image', sameSentence(image)), suspects);
}
function storedRunOf({ baseRuns }, commit) {
    return baseRuns.find((one) => one.source.commit === commit && !one.source.dirty) ?? null;
}
function sameSentence(image) {
    return image === null ? 'it is the same commit' : 'its image is the same';
}
function measured(run, pairs, suspects) {
    const count = (0,quote/* plural */.LS)(pairs.first.length, 'pair');
    const how = pairs.first.length === 0 ? 'without a pair' : `in ${count}`;
    const why = pairs.reason === null ? '' : `: ${pairs.reason}`;
    const kept = { ...run, pairs };
    if (pairs.ended === 'infrastructure error') {
        const reason = `${suspects} would be re-measured, but ${pairs.reason}`;
        return { run: kept, confirmation: { state: pairs.ended, reason } };
    }
    return {
        run: pairs.ended === 'cancelled' ? cancelled(kept) : kept,
        confirmation: {
            state: 'measured',
            reason: `${suspects} re-measured ${how}, alternating with ${pairs.base.commit.slice(0, 12)}${why}`,
        },
    };
}
/** What was measured stays, and is never taken for a run that was compared. */
function cancelled(run) {
    return {
        ...run,
        status: 'cancelled',
        failure: 'interrupted while confirming suspected changes, so the run was not kept',
    };
}
/** `there` is the suite of the base for pairs with the head's; `prepared` is the head as it was measured by itself. */
async function termsOf(there, { suite, produced }, prepared, { backend, progress }) {
    const { context } = produced;
    const knobs = (0,suite_select/* knobDifferences */.xX)(there, suite);
    const asHere = { suite, context, head: prepared, knobs, headSettings: null };
    if (knobs.length === 0)
        return asHere;
    const asThere = { ...suite, run: { ...suite.run, ...(0,model_knobs/* knobsOf */.N1)(there.run) } };
    try {
        const its = await (0,run_context/* describeRunContext */.G)(asThere, backend);
        for (const { field, base, head } of knobs)
            progress.line(`in pairs with the base, run.${field} is ${base} for both sides, as the base has it, and not ${head}`);
        return { ...asHere, suite: asThere, context: its, head: prepared.within((0,model_knobs/* knobsOf */.N1)(there.run), its.cpus) };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'usage')
            throw thrown;
        progress.warning(`in pairs with the base, both sides have the head's settings: ${thrown.message}`);
        return { ...asHere, headSettings: thrown.message };
    }
}

// EXTERNAL MODULE: ./build/statistics/segmentation.js
var segmentation = __webpack_require__(48206);
// EXTERNAL MODULE: ./build/compare/bisection.js
var bisection = __webpack_require__(23708);
// EXTERNAL MODULE: ./build/compare/metric-history.js
var metric_history = __webpack_require__(23535);
;// CONCATENATED MODULE: ./build/compare/change-points.js









/** After so many open ends the next one is no more likely to settle it; each takes up to a whole budget. */
const MOST_TRIES = 3;
/**
 * The newest step of each metric, unless some run has told of it. `baseRuns` are nearest first; `head` is the newest run
 * of their line. The rule is `CHANGE_POINT_RULE`, with `minEffect` where that is more.
 */
function changePoints(head, baseRuns, { compare }) {
    const own = (0,known_run/* knownRun */.jB)(head);
    const runs = [own, ...baseRuns.map((run) => (0,known_run/* knownRun */.jB)(run, own))];
    const smallestStep = Math.max(segmentation/* CHANGE_POINT_RULE */.TI.smallestStep, Math.log1p(compare.minEffect));
    return (0,known_run/* metricsIn */.dC)(own).flatMap((named) => {
        // What this run itself reports is enough for one run.
        if (own.numbers.changes.has((0,known_run/* keyOf */.TN)(named)))
            return [];
        const points = (0,metric_history/* pointsOf */.XE)((0,metric_history/* inOneUnit */.E7)(named, (0,metric_history/* runsHaving */.kC)(named, runs))).toReversed();
        return newestStep(named, points, { ...segmentation/* CHANGE_POINT_RULE */.TI, smallestStep }) ?? [];
    });
}
function newestStep({ benchmark, metric }, points, rule) {
    const levels = (0,metric_history/* reportedLevels */.xI)(points);
    const [old, current] = (0,segmentation/* segments */.JF)(levelled(points, levels), rule).slice(-2);
    if (old === undefined || current === undefined)
        return null;
    const cut = current.from;
    // A cut is not placed to the run: neighbours of it may both be on one side of the step.
    const reach = rule.shortest - 1;
    const [before, since, after] = [points[cut - 1 - reach], points[cut], points[cut + reach]];
    const isHere = (index) => Math.abs(cut - index) <= reach;
    const tries = openSteps(points, { benchmark, metric: metric.metric }).filter(isHere).length;
    if (levels.some(isHere) || tries >= MOST_TRIES || before === undefined || since === undefined || after === undefined)
        return null;
    return {
        benchmark,
        metric: metric.metric,
        better: metric.better,
        since: startOf(since),
        before: startOf(before),
        after: startOf(after),
        ratio: 1 + (0,effects/* changeOf */.C2)(current.centre - old.centre, metric.better),
        tries,
    };
}
/** Where the steps are that runs have looked into and left open, as indices of `points`; once for each such run. */
function openSteps(points, name) {
    const key = (0,metric_name/* metricKey */.Cc)(name);
    const steps = points.flatMap(({ run }) => run.openSteps?.filter((step) => (0,metric_name/* metricKey */.Cc)(step) === key) ?? []);
    return steps.map(({ since }) => points.findIndex(({ run }) => run.id === since.run)).filter((index) => index >= 0);
}
/** Whether runs to come would look into it again, if this one leaves it open. */
function isLastTry({ metrics }) {
    return metrics.every(({ tries }) => tries + 1 >= MOST_TRIES);
}
/** Without the steps that were told of: these leave only what is off their own level. */
function levelled(points, levels) {
    const begins = [...new Set([0, ...levels])].toSorted((a, b) => a - b);
    return begins.flatMap((begin, index) => {
        const values = points.slice(begin, begins[index + 1]).map(({ value }) => value);
        // A metric without a logarithm has no points at all.
        if (values.length === 0)
            return [];
        const level = (0,median/* median */.JZ)(values);
        return values.map((value) => value - level);
    });
}
function startOf({ run }) {
    return { run: run.id, commit: run.source.commit };
}
/** Together what one comparison of two commits can settle; the most metrics first, then the largest step. */
function sharedChangePoints(points) {
    const groups = new Map();
    for (const point of points) {
        const { since, before, after } = point;
        const key = JSON.stringify([since.run, before.run, after.run]);
        const group = groups.get(key) ?? { since, before, after, metrics: [] };
        groups.set(key, { ...group, metrics: [...group.metrics, point] });
    }
    const largest = ({ metrics }) => Math.max(...metrics.map(stepOf));
    return [...groups.values()].toSorted((a, b) => b.metrics.length - a.metrics.length || largest(b) - largest(a));
}
function stepOf({ ratio }) {
    return Math.abs(Math.log(ratio));
}
/**
 * Judges pairs of the run before (`base`) and the run after (`head`), all metrics of the step as one family. `head` is
 * the run that found the step, whose units they are in; `over`: no more pairs will come.
 */
function settlementOf({ metrics }, head, baseline, baseRuns, rules) {
    const known = new Map((0,prepare_metrics/* prepareMetrics */.V2)(head, baseline, baseRuns, { ...rules, acknowledge: [] }).map((one) => [(0,known_run/* keyOf */.TN)(one.named), one]));
    const { compare } = rules;
    const thresholds = metrics.map((point) => (0,bisection/* thresholdFor */.De)(known.get((0,metric_name/* metricKey */.Cc)(point)), compare));
    return (pairs, over) => {
        const measured = new Map(pairs.metrics.map((one) => [(0,metric_name/* metricKey */.Cc)(one), (0,effects/* pairsOf */.fq)(one, pairs.first)]));
        const candidates = metrics.map((point, index) => {
            const threshold = thresholds[index] ?? (0,bisection/* thresholdFor */.De)(undefined, compare);
            return { pairs: measured.get((0,metric_name/* metricKey */.Cc)(point)) ?? [], ...threshold, suspicion: directionOf(point) };
        });
        const { decided, wanted } = (0,looks/* decideAt */.a2)(candidates, pairs.first.length, over);
        const points = metrics.map((point, index) => {
            const [one, candidate] = [decided[index], candidates[index]];
            if (one?.estimate === undefined || candidate === undefined)
                return { ...point, cause: 'open', effect: null };
            // Settled at an early look, it has no say in later ones.
            const effect = { ...(0,bisection/* effectOf */.$x)(one.estimate, [], point.better), pairs: one.pairs };
            if (one.outcome === 'undecided')
                return { ...point, cause: 'open', effect };
            const claim = directionOf(point) === 'worse' ? 'regressed' : 'improved';
            return { ...point, cause: one.outcome === claim ? 'code' : 'host', effect };
        });
        return { points, wanted: wanted ?? null };
    };
}
function directionOf({ ratio, better }) {
    return Math.log(ratio) * (0,effects/* signOf */.rL)(better) > 0 ? 'worse' : 'better';
}
/** Nothing in one image can have changed. */
function change_points_unchangedImage({ metrics }) {
    return metrics.map((point) => ({ ...point, cause: 'host', effect: null }));
}
/** The run as it is to be stored: with what was settled, never two changes of one metric, and with what stays open. */
function withSettled(run, points) {
    const { changes = [] } = run;
    const taken = new Set(changes.map(metric_name/* metricKey */.Cc));
    const more = points.flatMap((point) => (taken.has((0,metric_name/* metricKey */.Cc)(point)) ? [] : (levelChange(point) ?? [])));
    const settled = more.length === 0 ? run : { ...run, changes: [...changes, ...more] };
    return withOpen(settled, points.filter(({ cause }) => cause === 'open'));
}
/** The run as it is to be stored, which tried and could not tell. */
function withOpen(run, points) {
    const openSteps = points.map(({ benchmark, metric, since }) => ({ benchmark, metric, since }));
    return openSteps.length === 0 ? run : { ...run, openSteps };
}
/** Of the code, as large as the pairs show it; of the host, as large as the stored runs do. */
function levelChange(point) {
    if (point.cause === 'open')
        return null;
    const { benchmark, metric, since, cause } = point;
    const ratio = cause === 'code' ? 1 + point.effect.change : point.ratio;
    return ratio > 0 ? { benchmark, metric, ratio, since, persistent: true, cause } : null;
}

;// CONCATENATED MODULE: ./build/app/paired/change-point-notes.js
/** What the report says of a level change that a later run has looked into. */




/** Metrics that a sentence names. */
const NAMED = 5;
/** Needs no quotes on a command line. */
const PLAIN = /^\w[\w.:/+-]*$/;
/** At most a sentence each for the code, the host, and what is open. `reason`: how the host is known, or why it is open. */
function settledNotes(points, shared, reason, { suite, branch, baseline }) {
    const [code, host, open] = [
        points.flatMap((point) => (point.cause === 'code' ? [point] : [])),
        points.filter(({ cause }) => cause === 'host'),
        points.filter(({ cause }) => cause === 'open'),
    ];
    const [first] = code;
    const since = `since ${change_point_notes_short(shared.since.commit)}`;
    const notes = [];
    if (first !== undefined) {
        const moved = code.map((one) => `${nameOf(one)} ${(0,format/* signedPercent */.wu)(one.effect.change)} (95 % interval ${(0,compare_rules/* rangeText */.lq)(one.effect.interval)})`);
        const pairs = (0,quote/* plural */.LS)(Math.max(...code.map(({ effect }) => effect.pairs)), 'pair');
        notes.push(`Level change of ${branchName(branch)}: ${listed(moved)} ${since}, confirmed in ${pairs}; ${whichCommit(first, shared, suite, baseline)}`);
    }
    if (host.length > 0) {
        const noDifference = `measured in turn, ${change_point_notes_short(shared.before.commit)} and ${change_point_notes_short(shared.after.commit)} do not show it today`;
        const how = host.every(({ effect }) => effect === null) ? reason : noDifference;
        const moved = listed(host.map(asStored));
        notes.push(`The host's level changed ${since}: ${moved}. ${capital(how)}, so it was not the code.`);
    }
    if (open.length > 0)
        notes.push(openNote(open, shared, reason, branch, !isLastTry(shared)));
    return notes;
}
/** `again`: the next run finds it once more. */
function openNote(points, { since }, reason, branch, again) {
    const moved = listed(points.map(asStored));
    const next = again ? 'the next run tries again' : 'this was the last try';
    return `Possible level change of ${branchName(branch)}: ${moved} since ${change_point_notes_short(since.commit)}. It is open whether the code made it (${reason}); ${next}.`;
}
/** With one commit between the two runs there is nothing left to find. */
function whichCommit({ benchmark, metric }, { before, after }, suite, baseline) {
    const distance = (run) => ('runs' in baseline ? baseline.runs : []).find(({ id }) => id === run)?.distance ?? null;
    const [far, near] = [distance(before.run), distance(after.run)];
    if (far !== null && near !== null && far - near === 1)
        return 'no other commit lies between';
    const name = `${benchmark}/${metric}`;
    const quoted = PLAIN.test(name) ? name : '...';
    return `find the commit with: pinbench bisect ${change_point_notes_short(before.commit)} ${change_point_notes_short(after.commit)} --suite ${suite} --metric ${quoted}`;
}
function asStored(point) {
    return `${nameOf(point)} ${(0,format/* signedPercent */.wu)(point.ratio - 1)}`;
}
function nameOf({ benchmark, metric }) {
    const name = `${benchmark}/${metric}`;
    return PLAIN.test(name) && name.length <= 78 ? name : (0,quote/* quote */.hD)(name);
}
function listed(texts) {
    const more = texts.length > NAMED ? `, and ${texts.length - NAMED} more` : '';
    return `${texts.slice(0, NAMED).join(', ')}${more}`;
}
function branchName(branch) {
    return branch === null ? 'this branch' : PLAIN.test(branch) ? branch : (0,quote/* quote */.hD)(branch);
}
function change_point_notes_short(commit) {
    return commit === null ? 'an unknown commit' : commit.slice(0, 12);
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/app/paired/explain-change-point.js
/**
 * A step that stored runs show and no run has reported: the commits on both sides are measured in pairs, and the
 * run that found it tells what came of that. It decides nothing about that run itself.
 */













/** Whatever goes wrong is a note: the run is measured and compared already. */
async function explainChangePoint(question, tree, session, signal) {
    const { run, baseline } = question;
    const nothing = { run, notes: [] };
    const shared = await worthMeasuring(question, tree);
    if (shared === null || signal.aborted)
        return nothing;
    const stillOpen = (why, again) => openNote(shared.metrics, shared, why, run.source.branch, again);
    // That tells nothing of the step, so it is no try.
    if (question.budgetSeconds <= 0)
        return { run, notes: [stillOpen('nothing is left of compare.budget', true)] };
    try {
        const { points, reason } = await settle(question, shared, tree, session, signal);
        const notes = settledNotes(points, shared, reason, { suite: run.suite, branch: run.source.branch, baseline });
        return { run: withSettled(run, points), notes };
    }
    catch (thrown) {
        session.progress.done();
        if (signal.aborted)
            return stopped(run);
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        const why = (0,quote/* firstLine */.TM)(thrown.message);
        session.progress.warning(`the level change was not investigated: ${why}`);
        return { run: withOpen(run, shared.metrics), notes: [stillOpen(why, !isLastTry(shared))] };
    }
}
/** The largest step that can be measured; null: none is to be. */
async function worthMeasuring({ run, baseRuns, rules, scope }, tree) {
    if (rules.compare.mode === 'stored' || tree === null)
        return null;
    if ((0,stored_run_path/* isExcluded */.RF)(run) || run.source.pullRequest !== null)
        return null;
    // Steps are told of by runs of the branch itself, not by those of a proposal that starts from it.
    if ((await knownAncestors(scope.ancestry))?.own !== true)
        return null;
    const found = sharedChangePoints(changePoints(run, baseRuns, rules));
    const canTell = ({ before, after }) => before.commit !== null && after.commit !== null && before.commit !== after.commit;
    return found.find(canTell) ?? null;
}
async function settle(question, shared, tree, session, signal) {
    const { suite, context, run, baseline, baseRuns, rules, budgetSeconds } = question;
    const [before, after] = [shared.before.commit, shared.after.commit];
    const same = { points: change_points_unchangedImage(shared), reason: 'both have the same image' };
    const [old, current] = [shared.before, shared.after].map((place) => [run, ...baseRuns].find(({ id }) => id === place.run) ?? null);
    const settle = settlementOf(shared, run, baseline, baseRuns, rules);
    const open = (reason) => ({ points: settle({ first: [], metrics: [] }, true).points, reason });
    if (tree === null || before === null || after === null)
        return open('its commits are not available');
    const isSameImage = old?.image != null && old.image.id === current?.image?.id;
    if (isSameImage && (await areRunAlike(suite, before, after, tree, signal)))
        return same;
    const deadline = session.clock.seconds() + budgetSeconds;
    session.progress.line(`${(0,quote/* plural */.LS)(shared.metrics.length, 'metric')} at a new level that no run has reported yet: ${after.slice(0, 12)} is measured against ${before.slice(0, 12)}`);
    const base = await (0,interleave/* prepareCommit */.vj)({ suite, commit: before, run: old ?? null }, tree, context, session, signal);
    const head = await (0,interleave/* prepareCommit */.vj)({ suite, commit: after, run: current ?? null }, tree, context, session, signal);
    if ((0,interleave/* isSame */.Ft)(base, head))
        return same;
    const nextOrder = run.invocations.length + 2 * (run.pairs?.first.length ?? 0) + 1;
    const sides = { suite, context, base, head, deadline, nextOrder };
    return measureUntilSettled(question, shared, { settle, sides }, session, signal);
}
/** As the configurations of both commits have it: the same image may be run, or read, in another way. */
async function areRunAlike(suite, before, after, tree, signal) {
    const had = await (0,interleave/* suiteOf */.Ee)(suite, before, tree, signal);
    return (0,suite_select/* runDifferences */.MI)(had, await (0,interleave/* suiteOf */.Ee)(suite, after, tree, signal)).length === 0;
}
async function measureUntilSettled({ suite, run }, { before, after, metrics }, { settle, sides }, session, signal) {
    const order = (0,pair_order/* pairOrder */.f)(decision/* LAST_LOOK */.jp, (0,random/* seededDraw */.R)('change point', suite.name, after.commit ?? '', before.commit ?? ''));
    const benchmarks = [...new Set(metrics.map(({ benchmark }) => benchmark))];
    const only = { base: benchmarks, head: benchmarks };
    const filtered = benchmarks.length < run.results.length ? (0,interleave/* filteredSides */.KZ)(sides, only) : null;
    const what = (0,quote/* plural */.LS)(metrics.length, 'metric');
    const log = (0,measure_pairs/* emptyLog */.ak)();
    const settlement = (over) => settle({ first: log.first, metrics: (0,pair_metrics/* pairedMetrics */.bP)(run, metrics, log) }, over);
    let stop = null;
    await (0,interleave/* interleave */.CC)(sides, log, session, signal, async (measure) => {
        for (;;) {
            const { wanted } = settlement(false);
            if (wanted === null || wanted <= log.first.length || stop !== null)
                return;
            stop = await measure({ total: wanted, order, filtered, what });
        }
    });
    if (signal.aborted)
        throw new Error('stopped');
    const { points } = settlement(true);
    return { points, reason: reasonOf(stop, log.first.length) };
}
function reasonOf(stop, pairs) {
    return stop?.reason ?? `${(0,quote/* plural */.LS)(pairs, 'pair')} neither show nor exclude it`;
}
function stopped(run) {
    const failure = 'interrupted while investigating an earlier level change, so the run was not kept';
    return { run: { ...run, status: 'cancelled', failure }, notes: [] };
}

// EXTERNAL MODULE: ./build/environment/differences.js
var differences = __webpack_require__(66);
// EXTERNAL MODULE: ./build/history/series.js
var history_series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/app/run/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(90109);
;// CONCATENATED MODULE: ./build/app/run/stored.js
/** What a store has for a run, and storing it: whatever is wrong with the store is said, and never stops the report. */


function hasResults({ status }) {
    return status === 'ok' || status === 'dirty';
}
/** `told`: notes that a reader has already. Suites of one plan share their history, and what there is to say of it. */
async function findStored(run, plan, ports, told) {
    const nothing = (reason, notes = []) => ({
        baseline: { state: 'no baseline', reason },
        runs: [],
        calibrations: [],
        ownCalibrations: 0,
        notes,
        keepable: false,
    });
    if (!hasResults(run))
        return nothing('the run has no results to compare');
    if (ports.store === null)
        return nothing('no store was given');
    try {
        const found = await (0,find_baseline/* findBaseline */.X)(run, plan.scope, plan.policy.compare, ports.store, ports.clock.now());
        return { ...found, notes: found.notes.filter((note) => !told.includes(note)), keepable: true };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        const notes = [`stored runs could not be read: ${thrown.sentence()}`];
        return nothing(`stored runs could not be read: ${thrown.message}`, notes);
    }
}
/** Whether it is stored now, and what a reader must know of it. */
async function keep(run, ports) {
    if (ports.store === null)
        return { isKept: false, notes: [] };
    try {
        const stored = await ports.store.append(run);
        ports.progress.line(`kept as ${stored.path} (${ports.store.place})`);
        return { isKept: true, notes: [] };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        ports.progress.warning(`the run was not kept: ${thrown.message}`);
        // What to do comes first: long reasons are cut.
        const note = `This run was not kept for later comparisons. To fix it: ${thrown.fix ?? 'see below'}. ${thrown.message}`;
        return { isKept: false, notes: [note] };
    }
}

;// CONCATENATED MODULE: ./build/app/run/objectives.js
/** What objectives say, with what the base could be held to under whatever settings it was measured. */








/** Other environments that are looked into, at most. */
const MOST_ELSEWHERE = 10;
/**
 * `nearest`: of the baseline. Where an objective has no metric in the run, it is held against the nearest stored run of any
 * environment too, for its names: a change of the configuration makes another environment, and must not make an objective
 * go away.
 */
async function evaluateObjectives(run, { policy: { slo }, target, scope }, nearest, store) {
    const before = nearest === undefined ? [] : [nearest];
    const results = evaluateSlos(run, slo, target, before);
    const isOpen = results.some(({ state, lost }) => state === 'unknown' && lost !== true);
    if (!isOpen || store === null || !hasResults(run))
        return results;
    try {
        const known = await nearestOfAny(run, scope, store);
        return known === null ? results : evaluateSlos(run, slo, target, [...before, known]);
    }
    catch (thrown) {
        // The search for the baseline has said so.
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        return results;
    }
}
/** Of the nearest measured commit, and rather of this machine: elsewhere a suite may well report other metrics. */
async function nearestOfAny(run, { ancestry, branch }, store) {
    const key = run.environment.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb);
    const series = { suite: run.suite, configuration: (0,history_series/* configurationOf */.QV)(run.source.configuration) };
    const others = (await store.keys((0,history_series/* seriesName */.f_)(series), key)).filter((one) => one !== key);
    const keys = [key, ...others.slice(0, MOST_ELSEWHERE)];
    const any = { ...series, ownId: run.id, branch, key, commits: null };
    if (ancestry === null)
        return firstThatCounts(await nearestOfEach(keys, any, store), any, run, store);
    for (let effort = 0;; effort += 1) {
        const ancestors = await ancestry.ancestors(effort);
        if (ancestors === null)
            return null;
        const query = { ...any, branch: null, commits: (0,baseline_candidates/* acceptableCommits */.vj)(ancestors, run.source.dirty) };
        const found = await firstThatCounts(await nearestOfEach(keys, query, store), query, run, store);
        if (found !== null)
            return found;
    }
}
/** One stored run of each environment, the nearest of all first. */
async function nearestOfEach(keys, any, store) {
    const found = await Promise.all(keys.map(async (key) => {
        const ranked = (runs) => (0,baseline_candidates/* rankCandidates */.RK)(runs, { ...any, key });
        const runs = await store.list((0,history_series/* seriesName */.f_)(any), { key, enough: (some) => ranked(some).length > 0 });
        return ranked(runs).slice(0, 1);
    }));
    const rank = (0,baseline_candidates/* ranksOf */.Ll)(any);
    return found.flat().toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
}
async function firstThatCounts(candidates, any, { environment }, store) {
    let elsewhere = null;
    for (const one of candidates) {
        const known = await readOne(one, store);
        if (known === null || (0,baseline_candidates/* rejection */.cz)(known, { ...any, key: known.environment.key }) !== null)
            continue;
        if ((0,differences/* mayBeOneMachine */.s_)(known.environment, environment))
            return known;
        // An imported one has another tool's names.
        if (known.imported === undefined)
            elsewhere ??= known;
    }
    return elsewhere;
}
/** null where the file is damaged. */
async function readOne(stored, store) {
    try {
        return (0,known_run/* knownRun */.jB)(await (store.readApart === undefined ? store.read(stored) : store.readApart(stored)));
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/app/run/uncommitted.js

/** Enough to see what it is about; a name may be long. */
const uncommitted_NAMED = 3;
const LETTERS = 60;
/** The source of this suite's run, and what its reader must know of it. */
async function sourceFor(suite, source, backend, tree, signal) {
    if (tree === null)
        return { source, warnings: [] };
    const measured = backend.measured(suite);
    const found = await tree.uncommitted(measured, signal).catch((thrown) => {
        if (signal.aborted)
            return null;
        throw thrown;
    });
    // The run is cancelled before it has begun.
    if (found === null)
        return { source: { ...source, dirty: true }, warnings: [] };
    const { changed, ignored } = found;
    const warnings = [];
    if (changed.length > 0) {
        const what = measured === 'tree' ? 'the repository has' : 'what is measured has';
        const cure = measured === 'tree' ? 'or have git ignore them' : 'or leave them out with .dockerignore';
        warnings.push(`${what} uncommitted changes, so this run is never a baseline: ${named(changed)}; commit them, ${cure}`);
    }
    if (ignored.length > 0) {
        warnings.push(`the build context has files that git ignores, so no commit says what is in the image: ${named(ignored)}; list them in .dockerignore`);
    }
    return { source: { ...source, dirty: changed.length > 0 }, warnings };
}
function named(paths) {
    const names = paths.slice(0, uncommitted_NAMED).map((path) => (0,quote/* quoted */.TL)(path, LETTERS));
    const more = paths.length - names.length;
    return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/app/run/run-suite.js
/**
 * The story of one suite: image, run, results, perf.json, baseline, suspects re-measured, comparison, SLOs, store. The
 * only place that knows the order.
 */











/** `told`: notes that the report has already. */
async function runSuite(suite, plan, ports, told, signal) {
    const task = { suite, plan, ports, signal };
    const notes = [];
    const end = (result, learning = null) => ({ notes, learning, result });
    try {
        ports.progress.stage(suite.name);
        const measured = await measureSuite(task);
        const found = await findStored(measured.run, plan, ports, told);
        const crossing = hasResults(measured.run) ? await crossingNote(plan.scope) : null;
        notes.push(...found.notes, ...(crossing === null || told.includes(crossing) ? [] : [crossing]));
        const confirmed = await confirmSuspects(task, measured, found);
        const comparison = await compareSuite(task, confirmed, found);
        notes.push(...(0,acknowledgements/* expiryNotes */.Dg)(suite.name, comparison), ...(0,acknowledgements/* directionNotes */.fK)(suite.name, comparison));
        const slos = await evaluateObjectives(confirmed.run, plan, found.runs[0], ports.store);
        const judged = { run: confirmed.run, comparison, slos };
        if (!found.keepable || !plan.keep || !hasResults(judged.run))
            return end(judged);
        const explained = await explainLevelChanges(task, measured, judged, found);
        notes.push(...explained.notes);
        const final = { ...judged, run: explained.run };
        if (!hasResults(final.run))
            return end(final);
        const kept = await keep(final.run, ports);
        notes.push(...kept.notes);
        return end(final, kept.isKept ? toLearn(task, measured, final) : null);
    }
    catch (thrown) {
        return end({ thrown });
    }
}
async function measureSuite({ suite, plan, ports, signal }) {
    const identity = await sourceFor(suite, plan.source, ports.backend, ports.workTree, signal);
    const began = ports.clock.seconds();
    const produced = await (0,produce_run/* produceRun */.e2)(suite, { ...identity, runToken: plan.runToken }, ports, signal);
    const seconds = ports.clock.seconds() - began;
    await ports.saveRun(produced.run);
    return { ...produced, seconds };
}
async function confirmSuspects({ suite, plan, ports, signal }, produced, found) {
    const { run } = produced;
    if (!hasResults(run) || signal.aborted)
        return { run, confirmation: null };
    const { policy, scope } = plan;
    const { baseline, runs } = found;
    const question = {
        suite,
        produced,
        baseline,
        baseRuns: runs,
        rules: rulesOf(plan, found),
        budgetSeconds: policy.compare.budgetSeconds,
        also: sloSuspects(run, policy.slo, plan.target),
        base: await baseToMeasure(run, baseline, scope, policy.compare.mode),
    };
    const confirmed = await confirm_suspects_confirm(question, ports.tree, ports, signal);
    // The file is the record of everything that was measured.
    if (confirmed.run !== run)
        await ports.saveRun(confirmed.run);
    return confirmed;
}
async function compareSuite({ suite, plan, ports }, { run, confirmation, incomparable }, found) {
    const base = hasResults(run) ? await baseCompared(plan.source, plan.scope) : null;
    const compared = compareRuns(run, withoutNumbers(found.baseline, incomparable), found.runs, rulesOf(plan, found), ports.clock.now());
    const isCompared = found.runs.length > 0 || run.pairs !== undefined;
    const line = await knownAncestors(plan.scope.ancestry);
    const learning = isCompared && compared.comparisons !== null
        ? withNeighbours(learningOf(compared.comparisons, suite, plan.policy.compare), found.ownCalibrations, line)
        : null;
    return {
        ...compared,
        ...(learning === null ? {} : { learning }),
        ...(base === null ? {} : { base }),
        ...(confirmation === null ? {} : { confirmation }),
    };
}
/** Where nothing is stored, and what could be measured of the base is not its own, nothing is compared. */
function withoutNumbers(baseline, incomparable) {
    if (incomparable === undefined || 'runs' in baseline)
        return baseline;
    const reason = `${incomparable.charAt(0).toUpperCase()}${incomparable.slice(1)}`;
    return { state: 'incomparable', reason, differences: [], cause: 'code of the work tree' };
}
/** What this run and those before it show of their branch, beyond what this run itself has changed. */
async function explainLevelChanges({ suite, plan, ports, signal }, { context }, { run, comparison }, found) {
    const spent = run.pairs?.seconds ?? 0;
    const question = {
        suite,
        context,
        run: recordChanges(run, comparison),
        baseline: found.baseline,
        baseRuns: found.runs,
        rules: rulesOf(plan, found),
        scope: plan.scope,
        budgetSeconds: plan.policy.compare.budgetSeconds - spent,
    };
    const explained = await explainChangePoint(question, ports.tree, ports, signal);
    if (explained.run !== run)
        await ports.saveRun(explained.run);
    return explained;
}
function toLearn({ suite, plan: { policy, scope, runToken } }, { context, prepared, seconds }, { run, comparison: { comparisons } }) {
    return { suite, context, prepared, run, comparisons, compare: policy.compare, seconds, scope, runToken };
}
function rulesOf({ policy }, { calibrations }) {
    return { ...policy, calibrations };
}

;// CONCATENATED MODULE: ./build/app/run/run-suites.js
/** The story of a plan: every suite in turn, what none of them can tell alone, the gate. */







/**
 * Runs every suite in turn; a suite that fails does not keep the next from running, a cancelled one does. What can no
 * longer go on is thrown when nothing has finished yet; else what has finished is reported first.
 */
async function runPlan(plan, ports, signal) {
    const notes = [...(plan.notes ?? []), ...(0,acknowledgements/* proposalNotes */.Cy)(plan.proposed ?? [], plan.policy.acknowledge)];
    const outcomes = [];
    const later = [];
    let failure = null;
    const reportWith = (missing) => {
        const sentences = missing.map((name) => `Suite ${(0,quote/* quoted */.TL)(name)} has not finished.`);
        if (failure !== null)
            sentences.unshift((0,errors/* messageOf */.bD)(failure.thrown));
        const decision = withTrouble(decideGate(outcomes, plan.policy.gate, plan.missing), sentences);
        return {
            outcomes,
            missing: plan.missing ?? [],
            decision,
            policySource: plan.policySource,
            notes: [...notes, ...sentences],
        };
    };
    /** A file that cannot be written costs the file, not the result. The first one is what the story ends with. */
    const saved = (writing) => writing.catch((thrown) => {
        failure ??= { thrown };
        const message = (0,errors/* messageOf */.bD)(thrown);
        if (message !== (0,errors/* messageOf */.bD)(failure.thrown))
            ports.progress.warning(message);
    });
    const careful = {
        ...ports,
        saveRun: (run) => saved(ports.saveRun(run)),
        saveReport: (report) => saved(ports.saveReport(report)),
    };
    const names = plan.suites.map(({ name }) => name);
    let missing = [];
    for (const [index, suite] of plan.suites.entries()) {
        missing = names.slice(index + 1);
        const { result, notes: more, learning } = await runSuite(suite, plan, careful, notes, signal);
        notes.push(...more);
        if ('thrown' in result) {
            if (outcomes.length === 0)
                throw result.thrown;
            failure = result;
            missing = names.slice(index);
            break;
        }
        outcomes.push(result);
        if (learning !== null)
            later.push(learning);
        if (signal.aborted)
            return { report: reportWith([]), failure, learn: async () => { } };
        if (missing.length > 0)
            await careful.saveReport(reportWith(missing));
    }
    const unmatched = (0,unmatched_patterns/* unmatchedNotes */.b6)(plan.policy, outcomes.map(({ run }) => run), ports.clock.now().toISOString().slice(0, 10));
    for (const sentence of unmatched)
        ports.progress.warning(sentence);
    notes.push(...unmatched);
    const learn = async () => {
        for (const question of later)
            await learnFloor(question, ports.tree, ports.store, ports, signal);
    };
    return { report: reportWith(missing), failure, learn };
}
/** A report of less than everything is never green. */
function withTrouble(decision, sentences) {
    if (sentences.length === 0)
        return decision;
    // First what makes it an infrastructure error: a regression beside it is not the reason.
    const failures = [...sentences, ...decision.failures];
    return { ...decision, exitCode: 4, verdict: 'infrastructure error', failures };
}


/***/ }),

/***/ 53172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ saveReport)
/* harmony export */ });
/* harmony import */ var _io_files_run_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49426);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _report_markdown_comment_and_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);
/** Writes a report as files: `report.md` for people and `report.json` for machines. */



/** Answers with the paths of the two files. */
function saveReport(folder, report) {
    return (0,_io_files_run_files_js__WEBPACK_IMPORTED_MODULE_0__/* .saveTexts */ .kJ)(folder, { markdown: (0,_report_markdown_comment_and_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br)(report), json: `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(report)}\n` });
}


/***/ }),

/***/ 23708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   SM: () => (/* binding */ STEP_LOOKS),
/* harmony export */   Yp: () => (/* binding */ nextIndex),
/* harmony export */   fW: () => (/* binding */ lookAtChange),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   pI: () => (/* binding */ thresholdOf),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   vG: () => (/* binding */ seenFromGood)
/* harmony export */ });
/* harmony import */ var _statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84174);
/* harmony import */ var _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _statistics_pair_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94537);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78986);
/* harmony import */ var _prepare_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62092);






/** Numbers of pairs after which a commit between the ends may be told: clear ones need few. */
const STEP_LOOKS = [4, 10, 20, 30];
/** Of a step. Several commits are looked at, each up to four times, and one wrong turn leads to the wrong commit. */
const STEP_CONFIDENCE = 0.99;
/** `bad` has the pairs beside the other end. What is counted and does not vary needs no floor. */
function thresholdOf(bad, name, baseline, baseRuns, rules) {
    const one = (0,_prepare_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareMetrics */ .V2)(bad, baseline, baseRuns, { ...rules, acknowledge: [] }).find(({ named }) => named.benchmark === name.benchmark && named.metric.metric === name.metric);
    return thresholdFor(one, rules.compare);
}
function thresholdFor(one, compare) {
    if (one?.exact === true) {
        const floor = { difference: { variance: 0, degrees: 1 }, margin: 0, learned: true };
        return { floor, smallest: Math.log1p(compare.exactEffect) };
    }
    return {
        floor: one?.floor ?? (0,_statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .cautiousFloor */ .kO)(undefined, compare.strict),
        expected: one?.expected,
        smallest: Math.log1p(compare.minEffect),
    };
}
/** The looks at one metric that two commits may differ in, either way; `over`: no more pairs will come. */
function lookAtChange(pairs, threshold, over) {
    return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t5)([{ pairs, ...threshold, suspicion: undefined }], pairs.length, over);
}
/** What the pairs say so far; null for fewer than four. */
function estimateOf(pairs, { floor, expected }) {
    const estimates = (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatesOf */ .pu)(pairs, expected);
    return estimates === undefined ? null : (0,_statistics_pair_test_js__WEBPACK_IMPORTED_MODULE_3__/* .withFloor */ .Lz)(estimates.effect, floor.difference);
}
/**
 * Whether a commit has the change, from its effect against the good end: nearer to no effect than to the `whole` one, or
 * the other way round, and its 99 % interval excludes the other. What is half the change is therefore never told.
 */
function nearest(estimate, whole) {
    const { low, high } = (0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceInterval */ .oH)(estimate, STEP_CONFIDENCE);
    const excludes = (value) => value < low || value > high;
    const isNearGood = Math.abs(estimate.effect) < Math.abs(estimate.effect - whole);
    if (isNearGood)
        return excludes(whole) ? 'good' : 'untold';
    return excludes(0) ? 'bad' : 'untold';
}
/** The effect against the good end of a commit that was measured beside the bad end, as the base of these pairs. */
function seenFromGood(estimate, whole) {
    return { ...estimate, effect: whole - estimate.effect };
}
function effectOf(estimate, pairs, better) {
    return {
        change: (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .changeOf */ .C2)(estimate.effect, better),
        interval: (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOf */ .fs)((0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceInterval */ .oH)(estimate, 0.95), better),
        pairs: pairs.filter((pair) => pair !== null).length,
    };
}
/**
 * The commit to be looked at next, by its index: strictly between `low`, the last without the change, and `high`, the
 * first with it, as near to the middle as those that could not be told allow. null: none is left.
 */
function nextIndex(low, high, untold) {
    const middle = Math.floor((low + high) / 2);
    const indices = Array.from({ length: Math.max(0, high - low - 1) }, (_, index) => low + 1 + index);
    const [next] = indices
        .filter((index) => !untold.has(index))
        .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
    return next ?? null;
}


/***/ }),

/***/ 98667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ aloneFix),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
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
 * Tells which metrics of a run have a verdict that needs no stored run: they were measured beside the base, or base and
 * head are one image. A count that does not vary is settled by a pair, without an estimate.
 */
function decidedInPairs({ pairs }) {
    const measured = pairs?.purpose === 'confirmation' ? pairs : undefined;
    const paired = new Set(measured?.metrics.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .Cc));
    return (metric) => {
        if (metric.power !== undefined && metric.power.pairs > 0)
            return true;
        if (measured === undefined || !isDecided(metric))
            return false;
        return measured.ended === 'same image' || (metric.power === undefined && paired.has((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .Cc)(metric)));
    };
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
function isLeftOut({ base, head }) {
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

/***/ 73694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOn),
/* harmony export */   J: () => (/* binding */ missingNames)
/* harmony export */ });
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _slo_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64245);


/** `wanted` are the suites that the job names; empty: all. */
function missingNames(base, here, wanted) {
    return base.filter((name) => !here.includes(name) && (wanted.length === 0 || wanted.includes(name)));
}
/** Objectives that a run of the suite would be held to, e.g. "parse/time (max 9 ms)". */
function limitsOn(suite, specs, target) {
    return specs
        .filter((spec) => (0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isForSuite */ .qY)(spec, suite))
        .filter(({ branches }) => branches === undefined || target === null || branches.some((one) => (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(one)(target)))
        .map((spec) => `${spec.metric} (${(0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(spec).map(_slo_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitText */ .PW).join(', ')})`);
}


/***/ }),

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
    // Some of their metrics were measured beside the base all the same.
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
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
// EXTERNAL MODULE: ./build/text/table.js + 4 modules
var table = __webpack_require__(27969);
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

// EXTERNAL MODULE: ./build/report/sections/missing-suites.js
var missing_suites = __webpack_require__(67280);
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
    const sentences = (0,missing_suites/* missingSentences */.v)(report, formatter/* markdownFormatter */.W);
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

/***/ 67280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ missingSentences)
/* harmony export */ });
/** Told one by one; the rest is counted. */
const MOST = 12;
function missingSentences({ missing = [] }, formatter) {
    const sentences = missing.slice(0, MOST).map(({ suite, where, limits }) => {
        const unmet = limits.length === 0
            ? ''
            : `; its SLOs were not checked: ${limits.map((limit) => formatter.text(limit)).join(', ')}`;
        return `Suite ${formatter.text(suite)} is missing: ${formatter.sentence(where)} has it, but the configuration of this run does not${unmet}`;
    });
    return missing.length > MOST ? [...sentences, `… ${missing.length - MOST} more`] : sentences;
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
