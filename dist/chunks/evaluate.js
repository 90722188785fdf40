export const id = 2542;
export const ids = [2542];
export const modules = {

/***/ 77025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ baseCompared),
/* harmony export */   bm: () => (/* binding */ baseToMeasure),
/* harmony export */   mh: () => (/* binding */ knownAncestors),
/* harmony export */   pi: () => (/* binding */ crossingNote)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

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
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN) || thrown.kind !== 'infrastructure')
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
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN && thrown.kind === 'infrastructure')
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


/***/ }),

/***/ 85165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnFloor: () => (/* binding */ learnFloor)
/* harmony export */ });
/* harmony import */ var _compare_learning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97844);
/* harmony import */ var _history_baseline_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74949);
/* harmony import */ var _history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3926);
/* harmony import */ var _io_process_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18577);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84174);
/* harmony import */ var _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6209);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30390);
/* harmony import */ var _choose_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77025);
/* harmony import */ var _interleave_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19947);
/* harmony import */ var _paired_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66795);
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
    const stop = AbortSignal.any([signal, (0,_io_process_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .endOfTime */ .YU)(clock, deadline, seconds + MOST_WAIT_SECONDS)]);
    const visit = { ...question, tree, store, session, deadline, at: null };
    let done = 0;
    try {
        const neighbours = (0,_compare_learning_js__WEBPACK_IMPORTED_MODULE_0__/* .untaughtNeighbours */ .tK)((await (0,_choose_base_js__WEBPACK_IMPORTED_MODULE_7__/* .knownAncestors */ .mh)(question.scope.ancestry))?.commits ?? [], await storedComparisons(visit));
        if (neighbours.length === 0 || pairsThatFit(visit) < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_PAIRS */ .Ns)
            return;
        const limit = `learning the noise floor for at most ${Math.ceil(seconds)} s (compare.learn)`;
        progress.stage(`The run of suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(run.suite)} is stored; ${limit}`);
        for (const pair of neighbours) {
            if (done === missing || stop.aborted || pairsThatFit(visit) < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_PAIRS */ .Ns)
                break;
            if (await compareNeighbours(pair, done, visit, stop))
                done += 1;
        }
    }
    catch (thrown) {
        progress.done();
        if (!stop.aborted) {
            if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PinbenchError */ .kN))
                throw thrown;
            progress.warning(`the noise floor was not learned from this run: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .firstLine */ .TM)(thrown.message)}`);
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
        return [`learned from ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(done, 'comparison')}: the noise floor is learned`];
    if (done > 0)
        return [`learned from ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(done, 'comparison')}; ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(missing - done, 'more comparison')} to go`];
    if (isStopped)
        return ['stopped; nothing was learned, and the run is stored'];
    if (visit.at === null || pairsThatFit(visit) >= _statistics_looks_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_PAIRS */ .Ns)
        return [];
    return [
        `the time was up ${visit.at}, so the noise floor is still assumed; the next run tries again, and \`pinbench calibrate\` takes as long as it needs`,
    ];
}
/** 0 also where this run must not or cannot teach anything. */
async function comparisonsMissing({ suite, run, comparisons, compare, scope }) {
    if (comparisons === null)
        return 0;
    if (!(0,_compare_learning_js__WEBPACK_IMPORTED_MODULE_0__/* .canLearn */ .Bw)(suite, compare) || run.status !== 'ok' || run.source.dirty)
        return 0;
    if ((0,_history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isExcluded */ .RF)(run) || run.source.pullRequest !== null)
        return 0;
    return (await (0,_choose_base_js__WEBPACK_IMPORTED_MODULE_7__/* .knownAncestors */ .mh)(scope.ancestry))?.own === true ? _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__/* .FEWEST_COMPARISONS */ ["in"] - comparisons : 0;
}
/** Those of this environment that are not too old to count, the measured commit's own among them. */
async function storedComparisons({ run, store, compare, session }) {
    const key = run.environment.key.slice(0, _history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_DIGITS */ .Rb);
    const now = session.clock.now();
    const stored = await store.list((0,_history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(run), { key, enough: () => false });
    return stored.filter((one) => one.key === key && !one.excluded && (0,_history_baseline_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .isYoung */ .Pi)(one.startedAt, compare, now));
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
    const tree = (0,_interleave_js__WEBPACK_IMPORTED_MODULE_8__/* .runAlike */ .Ak)(visit.tree);
    const name = `${commit.slice(0, 12)} against ${base.slice(0, 12)}`;
    try {
        const isOwn = commit === run.source.commit && prepared !== null;
        const prepareOne = (one) => {
            visit.at = `while ${one.slice(0, 12)} was ${run.image === null ? 'checked out' : 'checked out and built'}`;
            return (0,_interleave_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareCommit */ .vj)({ suite, commit: one }, tree, context, session, signal);
        };
        const head = isOwn ? prepared : await prepareOne(commit);
        const baseSide = await prepareOne(base);
        if (head.image !== null && head.image.id === baseSide.image?.id) {
            session.progress.line(`${name}: the image is the same, so there is nothing to learn`);
            visit.at = null;
            return false;
        }
        const pairs = pairsThatFit(visit);
        visit.at = `before ${_statistics_looks_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_PAIRS */ .Ns} pairs of ${name} were measured`;
        if (pairs < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_PAIRS */ .Ns)
            return false;
        const { branch, configuration, repository } = run.source;
        const source = { repository, dirty: false, pullRequest: null, workflow: null, commit, branch };
        const identity = {
            source: { ...source, ...(configuration === undefined ? {} : { configuration }) },
            runToken: `${visit.runToken}-floor${done + 1}`,
        };
        const sides = { head, base: baseSide };
        const compared = await (0,_paired_run_js__WEBPACK_IMPORTED_MODULE_9__/* .runInPairs */ .aB)({ suite, context, identity, base, sides, pairs, end: deadline }, session, signal);
        visit.at = null;
        await store.append(compared);
        return compared.status === 'ok';
    }
    catch (thrown) {
        session.progress.done();
        // A store that refuses one run refuses the next too, and so does an engine that is gone.
        if (signal.aborted || !(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PinbenchError */ .kN) || thrown.kind === 'infrastructure')
            throw thrown;
        session.progress.line(`${name}: left out: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .firstLine */ .TM)(thrown.message)}`);
        return false;
    }
}


/***/ }),

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateSuite: () => (/* binding */ evaluateSuite)
});

// EXTERNAL MODULE: ./build/compare/acknowledgements.js
var acknowledgements = __webpack_require__(37799);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/statistics/looks.js
var looks = __webpack_require__(84174);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/statistics/screen.js
var screen = __webpack_require__(50008);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
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
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
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




/** All values lie on one side of the base's by luck in fewer runs than this, where nothing has changed. */
const LUCK = 0.005;
/** Which way a metric seems to have moved; undefined where all values have a ratio, and where both sides overlap. */
function zeroSuspicion(head, base, better) {
    if (base.length === 0 || head.length === 0)
        return undefined;
    if (!base.every((value) => value > 0))
        return apartSuspicion(head, base, better);
    if (head.every((value) => value > 0))
        return undefined;
    const above = head.filter((value) => value > 0);
    if (better === 'higher')
        return 'worse';
    return above.length > 0 && (0,median/* median */.JZ)(above) > (0,median/* median */.JZ)([...base]) ? 'worse' : 'better';
}
/** Without a ratio the sides can only be told apart: none of the values lies among the base's. */
function apartSuspicion(head, base, better) {
    if (Math.min(...head) > Math.max(...base))
        return better === 'lower' ? 'worse' : 'better';
    if (Math.max(...head) < Math.min(...base))
        return better === 'lower' ? 'better' : 'worse';
    return undefined;
}
/** One in the ways in which values of two sides can be sorted: as often those of one come first. */
function chanceOfApart(one, other) {
    let ways = 1;
    for (let at = 1; at <= one; at += 1)
        ways *= (other + at) / at;
    return 1 / ways;
}
/** A result that is no regression, with zeros of the run, of its base or of its pairs taken into account. */
function zerosRule(one, result) {
    const { head, nearest, paired, named } = one;
    const again = paired === undefined ? { base: [], head: [] } : (0,effects/* pairedValues */.UA)(paired);
    const base = [...(nearest?.values ?? []), ...again.base];
    const values = [...head, ...again.head];
    const suspected = zeroSuspicion(values, base, named.metric.better);
    if (result.verdict === 'regressed')
        return result;
    if (base.some((value) => value <= 0))
        return withoutRatio(one, result, { values, base, suspected });
    if (suspected === undefined)
        return result;
    const above = values.filter((value) => value > 0);
    const zeros = zerosIn(values);
    const open = { verdict: 'inconclusive', suspected };
    if ((result.power?.pairs ?? 0) > 0)
        return { ...result, ...open, rule: `${result.rule}; but ${zeros}` };
    const remark = above.length === 0 ? '' : `; the others have a median of ${(0,median/* median */.JZ)(above)}, the base ${(0,median/* median */.JZ)(base)}`;
    const levels = above.length === 0 ? undefined : { base: (0,median/* median */.JZ)(base), head: (0,median/* median */.JZ)(above) };
    const change = levels === undefined ? null : (0,effects/* changeBetween */.Vz)(levels.head, levels.base);
    return { ...open, change, interval: null, levels, rule: `${zeros}${remark}` };
}
/** Where the base has zeros too, and no pair or stored run has said anything. */
function withoutRatio(one, result, { values, base, suspected }) {
    if (result.verdict !== 'inconclusive' || (result.power?.pairs ?? 0) > 0)
        return result;
    const plain = (0,compare_rules/* noRatioRule */.$u)(values, base);
    const isLuck = chanceOfApart(values.length, base.length) > LUCK;
    if (suspected === undefined || isLuck || plain.verdict === 'unchanged')
        return { ...result, ...plain };
    const side = (suspected === 'worse') === (one.named.metric.better === 'lower') ? 'above' : 'below';
    const rule = `${zerosIn(base, ' of the base')}; every value of this run is ${side} all of them`;
    return { ...result, ...plain, suspected, rule };
}
function zerosIn(values, whose = '') {
    const zeros = values.filter((value) => value <= 0).length;
    return `${zeros} of ${(0,quote/* plural */.LS)(values.length, 'value')}${whose} are zero or negative, for which a ratio is meaningless`;
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
        return one.value === undefined
            ? (0,compare_rules/* noRatioRule */.$u)(one.head, one.nearest?.values ?? [])
            : (0,compare_rules/* historyRule */.Ph)(shifted(one, shift, family), rules, null);
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

// EXTERNAL MODULE: ./build/compare/gone-metrics.js
var gone_metrics = __webpack_require__(44801);
// EXTERNAL MODULE: ./build/compare/known-run.js
var known_run = __webpack_require__(47615);
// EXTERNAL MODULE: ./build/compare/learning.js
var compare_learning = __webpack_require__(97844);
// EXTERNAL MODULE: ./build/compare/mostly-missing.js
var mostly_missing = __webpack_require__(43255);
// EXTERNAL MODULE: ./build/compare/paired-run.js
var paired_run = __webpack_require__(98667);
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
    // One number a run and a history to compare it with: the envelope asks for one pair only.
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
    const gone = (0,gone_metrics/* goneMetrics */.F)(head, nearest === undefined ? null : (0,known_run/* knownRun */.jB)(nearest), here);
    const trouble = troubleOf(prepared, family, rules);
    const used = new Set(findings.map((finding) => finding.used));
    return {
        baseline,
        metrics: [...findings.map(({ metric }) => metric), ...gone],
        ...(trouble === null ? {} : { hostTrouble: trouble }),
        ...(family.movedCanaries.length === 0 ? {} : { movedCanaries: family.movedCanaries }),
        ...(0,acknowledgements/* fateOf */._L)(acknowledged, used),
        changes: findings.flatMap(({ metric, claimed }) => (claimed ? (newChange(metric, head) ?? []) : [])),
        comparisons: (0,compare_learning/* fewestComparisons */.XK)(prepared),
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
    if (!isBad && one.paired !== undefined && family.pairs !== null && (0,paired_run/* isMissingInPairs */.PZ)(one.paired))
        return alone('missing', MISSING_IN_PAIRS);
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
    return inPairs && one.paired !== undefined ? (0,mostly_missing/* mostlyMissingInPairs */.b)(one.paired) : (0,mostly_missing/* mostlyMissingInRun */.n)(one);
}
const MISSING_IN_PAIRS = 'the change reports this metric by itself, but in no pair with the base, which does';
/** Neither stored runs nor pairs have numbers of the base. */
function withoutBase({ named, paired }, baseline, { pairs }) {
    const there = pairs?.baseOnly?.find((one) => (0,metric_name/* metricKey */.Cc)(one) === (0,known_run/* keyOf */.TN)(named));
    if (there !== undefined) {
        return ['incomparable', (0,past/* definitionChange */.A9)(there, named.metric) ?? 'its values are too large to be converted'];
    }
    const ran = (lists) => lists?.some((list) => list.length > 0) === true;
    if (pairs !== null && paired !== undefined && (0,paired_run/* isMissingInPairs */.PZ)(paired))
        return ['missing', MISSING_IN_PAIRS];
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

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
// EXTERNAL MODULE: ./build/gate/slo-bounds.js
var slo_bounds = __webpack_require__(14394);
// EXTERNAL MODULE: ./build/statistics/scale.js
var scale = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/statistics/welch.js
/** Means of one list and of two lists, by Student and Welch. */



/**
 * The mean of independent values with its standard error s / sqrt(n) and n - 1 degrees; SciPy's `ttest_1samp`. For a
 * limit on a metric give logarithms and the logarithm of the limit. Throws a RangeError for fewer than two values.
 */
function meanEstimate(values) {
    const standardError = Math.sqrt((0,scale/* variance */.GV)(values) / values.length);
    return { effect: (0,statistics_location/* mean */.i2)(values), standardError, degrees: values.length - 1 };
}
/**
 * Mean of `head` minus mean of `base`, each with its own variance (Welch 1947, degrees of Satterthwaite 1946); SciPy's
 * `ttest_ind(head, base, equal_var=False)`. Give logarithms of invocation statistics: the effect is then the logarithm
 * of the ratio of geometric means. `between` is what two runs differ by beyond their invocations, as a variance of the
 * difference. Throws a RangeError for fewer than two values on a side.
 */
function differenceOfMeans(head, base, between = { variance: 0, degrees: Infinity }) {
    const sides = [head, base].map((values) => ({
        variance: variance(values) / values.length,
        degrees: values.length - 1,
    }));
    const total = sumOfVariances([...sides, between]);
    return { effect: mean(head) - mean(base), standardError: Math.sqrt(total.variance), degrees: total.degrees };
}

// EXTERNAL MODULE: ./build/units/decimal.js
var decimal = __webpack_require__(12719);
// EXTERNAL MODULE: ./build/units/quantity.js
var quantity = __webpack_require__(4771);
;// CONCATENATED MODULE: ./build/gate/slo-limit.js








/** Two-sided: what lies beyond a limit with its whole interval does so at 97.5 %. */
const CONFIDENCE = 0.95;
/**
 * Where `values` stand, one for each invocation and in `unit`. The median decides what is within the limit; beyond it,
 * the confidence interval must be wholly beyond as well. When nothing varies, or for a `strict` limit, the median alone.
 */
function evaluateLimit(values, unit, limit, strict) {
    if (values.length === 0)
        return undecided(null, 'no invocation reported this metric');
    const value = { value: (0,decimal/* withoutNoise */.J3)((0,median/* median */.JZ)(values)), unit };
    // No unit is a kind of its own: a bare number is never taken to be in the other's unit.
    const bound = (0,units/* convert */.C6)(limit.quantity.value, limit.quantity.unit, unit);
    if (bound === null) {
        return undecided(value, `the limit is in ${(0,quote/* unitName */.Cq)(limit.quantity.unit, 40)}, the metric in ${(0,quote/* unitName */.Cq)(unit, 40)}`);
    }
    const isMax = limit.bound === 'max';
    const isMet = isWithin(value.value, limit.bound, bound);
    const where = isMet ? 'within' : isMax ? 'above' : 'below';
    const text = (number) => (0,quantity/* formatQuantity */.VZ)(number, unit);
    const found = `the median of ${(0,quote/* plural */.LS)(values.length, 'invocation')}, ${text(value.value)}, is ${where} ${(0,slo_bounds/* limitText */.PW)(limit)}`;
    if (isMet)
        return { state: 'met', value, reason: found, isSuspect: false };
    if (strict || isConstant(values))
        return { state: 'breached', value, reason: found, isSuspect: false };
    if (values.length === 1) {
        const fix = 'one invocation has no confidence interval; raise invocations, or set strict: true';
        return { state: 'unknown', value, reason: `${found}, but ${fix}`, isSuspect: true };
    }
    const interval = intervalOf(values);
    const range = `the ${CONFIDENCE * 100} % confidence interval of the mean, ${text(interval.low)} to ${text(interval.high)}`;
    // The end that is nearer to the limit, or on its good side.
    if (isWithin(isMax ? interval.low : interval.high, limit.bound, bound)) {
        const reason = `${found}, but ${range}, is not entirely; measure more, or set strict: true`;
        return { state: 'unknown', value, reason, isSuspect: true };
    }
    return { state: 'breached', value, reason: `${found}, and so is ${range}`, isSuspect: false };
}
function undecided(value, reason) {
    return { state: 'unknown', value, reason, isSuspect: false };
}
/** A limit that went through a unit's factor may be off in its last digit; equal is within. */
function isWithin(value, side, bound) {
    const excess = side === 'max' ? value - bound : bound - value;
    return excess <= 1e-12 * Math.abs(bound);
}
/** Two or more values, all the same: such a quantity is counted, and has no noise. */
function isConstant(values) {
    return values.length > 1 && values.every((value) => value === values[0]);
}
/**
 * Student's interval for the centre of two or more values: of the mean of logarithms, so of the geometric mean, when all
 * are above zero; else of the mean itself.
 */
function intervalOf(values) {
    // In units of the largest, squares can neither overflow nor vanish.
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const shares = values.map((value) => value / largest);
    const isPositive = shares.every((share) => share > 0);
    const { low, high } = (0,statistics_estimate/* confidenceInterval */.oH)(meanEstimate(isPositive ? shares.map(Math.log) : shares), CONFIDENCE);
    const [lower, upper] = isPositive ? [Math.exp(low), Math.exp(high)] : [low, high];
    return { low: lower * largest, high: upper * largest };
}

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
        .filter((spec) => (0,slo_bounds/* isForSuite */.qY)(spec, run.suite))
        .flatMap((spec) => evaluateSpec(run, paired, spec, branch, before));
}
function evaluateSpec(run, paired, spec, branch, before) {
    const { suite } = run;
    const limits = (0,slo_bounds/* limitsOf */.Af)(spec);
    const undecided = (state, reason) => {
        const limit = limits.map(slo_bounds/* limitText */.PW).join(', ');
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
            const { isSuspect, ...standing } = evaluateLimit(values, unit, limit, spec.strict ?? false);
            const result = { suite, benchmark, metric, limit: (0,slo_bounds/* limitText */.PW)(limit), ...standing };
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

// EXTERNAL MODULE: ./build/app/paired/choose-base.js
var choose_base = __webpack_require__(77025);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
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
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/app/run/produce-run.js
var produce_run = __webpack_require__(23086);
;// CONCATENATED MODULE: ./build/app/paired/incomplete-base.js
/** A base whose files are not all here: that it fails then is no word on its code, and a change may have brought it about. */



/** Sentences of a commit that lacks much are not all told. */
const NAMED = 2;
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
/** For the report: a base without some of its files may be as quick, or as slow, as it is for that alone. */
function lackingNote(suite, commit, lacking) {
    const sentences = lacking.slice(0, NAMED).join(' ');
    return `Suite ${(0,quote/* quoted */.TL)(suite)}: in pairs, the base ${commit.slice(0, 12)} was run without some of its files, so a difference may come from that alone. ${sentences}`;
}
function incomplete(commit, lacking, what, cause) {
    const its = commit.slice(0, 12);
    return (0,errors/* infrastructureError */.kv)(`the base ${its} fails, and lacks files here. ${lacking.slice(0, NAMED).join(' ')} (${(0,quote/* firstLine */.TM)(what)})`, {
        expected: 'a clone that has the base with all its files',
        fix: `check out with \`fetch-depth: 0\`, and fetch its files of Git LFS, or its submodules: \`git checkout ${its} && git submodule update --init && git submodule deinit --all && git checkout -\`. If a filter of this clone keeps them, as git-crypt does, compare with stored runs alone (compare.mode: stored)`,
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/app/paired/interleave.js + 1 modules
var interleave = __webpack_require__(19947);
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
        const confirmed = measured(withWarning, { ...pairs, seconds: session.clock.seconds() - began }, suspects);
        const { lacking } = interleaved;
        if (lacking.length === 0 || confirmed.confirmation?.state === 'infrastructure error')
            return confirmed;
        const note = lackingNote(suite.name, base.commit, lacking);
        session.progress.warning(note);
        return { ...confirmed, notes: [note] };
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
const change_point_notes_NAMED = 5;
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
        notes.push(`The host's level changed ${since}: ${moved}. ${(0,quote/* capital */.Nx)(how)}, so it was not the code.`);
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
    const more = texts.length > change_point_notes_NAMED ? `, and ${texts.length - change_point_notes_NAMED} more` : '';
    return `${texts.slice(0, change_point_notes_NAMED).join(', ')}${more}`;
}
function branchName(branch) {
    return branch === null ? 'this branch' : PLAIN.test(branch) ? branch : (0,quote/* quote */.hD)(branch);
}
function change_point_notes_short(commit) {
    return commit === null ? 'an unknown commit' : commit.slice(0, 12);
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
    if ((await (0,choose_base/* knownAncestors */.mh)(scope.ancestry))?.own !== true)
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
// EXTERNAL MODULE: ./build/history/baseline/candidates.js
var baseline_candidates = __webpack_require__(74949);
// EXTERNAL MODULE: ./build/history/series.js
var history_series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/app/run/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(90109);
;// CONCATENATED MODULE: ./build/app/run/stored.js
/** What a store has for a run, and storing it: whatever is wrong with the store is said, and never stops the report. */


function hasResults({ status }) {
    return status === 'ok' || status === 'dirty';
}
/** `seen`: notes that a reader has already. Suites of one plan share their history, and what there is to say of it. */
async function findStored(run, plan, ports, seen) {
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
        return { ...found, notes: found.notes.filter((note) => !seen.includes(note)), keepable: true };
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
 * `nearest`: of the baseline. Where an objective has no metric in the run, it is compared with the nearest stored run of any
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

;// CONCATENATED MODULE: ./build/app/run/evaluate-suite.js
/** What comes of a measured suite: baseline, suspects re-measured, comparison, SLOs, store. */










/** `seen`: notes that the report has already; `notes` is given more of them, also when something is thrown. */
async function evaluateSuite(task, measured, seen, notes) {
    const { suite, plan, ports } = task;
    const storing = { ...ports, store: await ports.openStore() };
    const found = await findStored(measured.run, plan, storing, seen);
    const crossing = hasResults(measured.run) ? await (0,choose_base/* crossingNote */.pi)(plan.scope) : null;
    notes.push(...found.notes, ...(crossing === null || seen.includes(crossing) ? [] : [crossing]));
    const confirmed = await confirmSuspects(task, measured, found);
    const comparison = await compareSuite(task, confirmed, found);
    notes.push(...(confirmed.notes ?? []));
    notes.push(...(0,acknowledgements/* expiryNotes */.Dg)(suite.name, comparison), ...(0,acknowledgements/* directionNotes */.fK)(suite.name, comparison));
    const slos = await evaluateObjectives(confirmed.run, plan, found.runs[0], storing.store);
    const suiteResult = { run: confirmed.run, comparison, slos };
    if (!found.keepable || !plan.keep || !hasResults(suiteResult.run))
        return { result: suiteResult, learning: null };
    const explained = await explainLevelChanges(task, measured, suiteResult, found);
    notes.push(...explained.notes);
    const final = { ...suiteResult, run: explained.run };
    if (!hasResults(final.run))
        return { result: final, learning: null };
    const kept = await keep(final.run, storing);
    notes.push(...kept.notes);
    return { result: final, learning: kept.isKept ? toLearn(task, measured, final) : null };
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
        base: await (0,choose_base/* baseToMeasure */.bm)(run, baseline, scope, policy.compare.mode),
    };
    const confirmed = await confirm_suspects_confirm(question, ports.tree, ports, signal);
    // The file is the record of everything that was measured.
    if (confirmed.run !== run)
        await ports.saveRun(confirmed.run);
    return confirmed;
}
async function compareSuite({ suite, plan, ports }, { run, confirmation, incomparable }, found) {
    const base = hasResults(run) ? await (0,choose_base/* baseCompared */.J0)(plan.source, plan.scope) : null;
    const compared = compareRuns(run, withoutNumbers(found.baseline, incomparable), found.runs, rulesOf(plan, found), ports.clock.now());
    const isCompared = found.runs.length > 0 || run.pairs !== undefined;
    const line = await (0,choose_base/* knownAncestors */.mh)(plan.scope.ancestry);
    const learning = isCompared && compared.comparisons !== null
        ? (0,compare_learning/* withNeighbours */.Lt)((0,compare_learning/* learningOf */.qN)(compared.comparisons, suite, plan.policy.compare), found.ownCalibrations, line)
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
    return { state: 'incomparable', reason: (0,quote/* capital */.Nx)(incomparable), differences: [], cause: 'code of the work tree' };
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

/***/ 44801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ goneMetrics),
/* harmony export */   l: () => (/* binding */ stateSentence)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79167);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31926);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78986);
/* harmony import */ var _known_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47615);
/* harmony import */ var _prepare_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62092);







/** Values of a benchmark under its old and new name differ by less than this share, or it is not taken for the same. */
const CLOSE = 0.25;
/** `here`: keys of the run's metrics; `nearest`: the baseline's nearest run, null: none is stored. */
function goneMetrics(head, nearest, here) {
    // A metric that only older runs have was removed before, not by this run.
    const gone = nearest === null ? [] : goneFrom(nearest, here);
    const isNowhere = (key) => !here.has(key) && (nearest === null || (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricIndexOf */ .kw)(nearest, key) === undefined);
    const inPairs = baseOnlyOf(head).filter((one) => isNowhere((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc)(one)));
    const all = [...gone, ...inPairs.map(missingInPairs)];
    const renamed = newNames(head, all, nearest);
    const states = new Map((head.states ?? []).map((state) => [state.benchmark, state]));
    return all.map((metric) => {
        const reason = reasonOf(metric.benchmark, states, renamed);
        return reason === null ? metric : { ...metric, rule: `${metric.rule}; ${reason}`, missingBecause: reason };
    });
}
function reasonOf(benchmark, states, renamed) {
    const state = states.get(benchmark);
    if (state !== undefined)
        return stateSentence(state);
    const name = renamed.get(benchmark);
    return name === undefined ? null : `it may have been renamed to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}`;
}
/** `the tool reports "parse" as failed: out of luck`. */
function stateSentence({ benchmark, state, detail }) {
    return `the tool reports ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(benchmark)} as ${state}${detail === null ? '' : `: ${detail}`}`;
}
function goneFrom(nearest, here) {
    const rule = 'the nearest run of the baseline has this metric, but this run does not';
    return (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsIn */ .dC)(nearest).flatMap((named, index) => {
        if (here.has((0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(named)))
            return [];
        const base = (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)((0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(nearest, index));
        return [{ ...(0,_prepare_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(named), verdict: 'missing', base, head: null, change: null, interval: null, rule }];
    });
}
function missingInPairs({ benchmark, metric, unit, better, values }) {
    const rule = 'the base reports this metric when it is measured in turn with this run, and this run does not';
    const base = values.length === 0 ? null : (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(values);
    return { benchmark, metric, unit, better, verdict: 'missing', base, head: null, change: null, interval: null, rule };
}
function baseOnlyOf({ pairs }) {
    return (pairs?.purpose === 'confirmation' && pairs.baseOnly) || [];
}
/**
 * The benchmarks that are gone, each with the one new benchmark that has the same metrics in the same units with close values.
 * Where several fit, or one fits several, nothing is suggested.
 */
function newNames(head, gone, nearest) {
    const known = new Set([
        ...(nearest === null ? [] : (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsIn */ .dC)(nearest).map((named) => named.benchmark)),
        ...baseOnlyOf(head).map(({ benchmark }) => benchmark),
    ]);
    const fresh = head.results.filter(({ benchmark }) => !known.has(benchmark));
    const still = new Set(head.results.map(({ benchmark }) => benchmark));
    const old = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(gone.filter(({ benchmark }) => !still.has(benchmark)), ({ benchmark }) => benchmark);
    const names = [...old].flatMap(([benchmark, metrics]) => {
        const alike = fresh.filter((candidate) => isAlike(metrics, candidate));
        const [only] = alike;
        return only === undefined || alike.length > 1 ? [] : [[benchmark, only.benchmark]];
    });
    const taken = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(names, ([, name]) => name);
    return new Map(names.filter(([, name]) => taken.get(name)?.length === 1));
}
function isAlike(old, { metrics }) {
    if (metrics.length !== old.length)
        return false;
    return old.every(({ metric, unit, base }) => {
        const same = metrics.find((each) => each.metric === metric && each.unit === unit);
        const values = same === undefined ? [] : (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_6__/* .invocationMedians */ .sy)(same);
        if (values.length === 0 || base === null)
            return false;
        return Math.abs((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(values) - base.median) <= CLOSE * Math.abs(base.median);
    });
}


/***/ }),

/***/ 97844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ canLearn),
/* harmony export */   Lt: () => (/* binding */ withNeighbours),
/* harmony export */   XK: () => (/* binding */ fewestComparisons),
/* harmony export */   qN: () => (/* binding */ learningOf),
/* harmony export */   tK: () => (/* binding */ untaughtNeighbours)
/* harmony export */ });
/* harmony import */ var _history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84174);
/* harmony import */ var _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
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
        needed: _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_COMPARISONS */ ["in"],
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
const FEWEST_INVOCATIONS = 2 * _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns + 1;
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
        if (!known.has(at.commit.slice(0, _history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT_DIGITS */ .tn)))
            found.push({ commit: at.commit, base: at.parent });
    }
    return found;
}


/***/ }),

/***/ 43255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mostlyMissingInPairs),
/* harmony export */   n: () => (/* binding */ mostlyMissingInRun)
/* harmony export */ });
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31926);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78986);



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
        base: (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(there.map(({ samples }) => (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(samples))),
        head: (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(both.map(({ other }) => (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(other))),
        rule: `missing in ${pairs.of - pairs.reported} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(pairs.of, 'pair')} in which the base reports it`,
    };
}
/** The same of the run's own invocations, beside the nearest stored run. */
function mostlyMissingInRun({ head, ran, nearest, }) {
    if (nearest === undefined || head.length === 0)
        return null;
    const base = { of: nearest.ran, reported: nearest.values.length };
    if (!isFarRarer({ of: ran, reported: head.length }, base))
        return null;
    const missing = `missing in ${ran - head.length} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(ran, 'invocation')}`;
    return {
        base: (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(nearest.values),
        head: (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(head),
        rule: `${missing}; the nearest run of the baseline reports it in ${base.reported} of ${base.of}`,
    };
}


/***/ }),

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

/***/ 51241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ND: () => (/* binding */ MOST_HIDDEN),
  Py: () => (/* binding */ countsRule),
  Et: () => (/* binding */ floorOf),
  Ph: () => (/* binding */ historyRule),
  ef: () => (/* binding */ isClearedByHistory),
  $u: () => (/* binding */ noRatioRule),
  qG: () => (/* binding */ pairsRule),
  f: () => (/* binding */ powerOf),
  lq: () => (/* binding */ rangeText),
  zZ: () => (/* binding */ unchangedByHistory)
});

// EXTERNAL MODULE: ./build/statistics/baseline-model.js
var baseline_model = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(74440);
// EXTERNAL MODULE: ./build/statistics/estimate.js
var statistics_estimate = __webpack_require__(87382);
// EXTERNAL MODULE: ./build/statistics/looks.js
var looks = __webpack_require__(84174);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/statistics/noise-floor.js + 2 modules
var noise_floor = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/statistics/power.js
var power = __webpack_require__(27223);
// EXTERNAL MODULE: ./build/statistics/screen.js
var screen = __webpack_require__(50008);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/compare/assumed-floor.js
/**
 * How large a change has to be to be claimed while the noise floor is only assumed. Two builds of unchanged code have been
 * seen to differ by more than is assumed of them (docs/detection.md, tracks C). What is known decides how much more.
 */



/** A claim has to be so many assumed floors away. */
const ASSUMED_BAR = 3;
/** The least that is claimed where neither stored runs nor comparisons tell anything: 3.5 %. */
const UNKNOWN_BAR = Math.log(1.035);
/** Two of so many runs differ by less: 19 in 20. */
const RUN_REACH = -(0,distributions/* normalQuantile */.Zl)(0.025) * Math.SQRT2;
/** null: the floor is learned. */
function assumedBar(one) {
    if (one.floor.learned)
        return null;
    const floors = ASSUMED_BAR * (0,noise_floor/* floorReach */.O0)(one.floor);
    const size = Math.max(floors, sizeOfUnknown(one));
    return { size, why: `less than ${(0,format/* percent */.KN)(Math.expm1(size))}, ${reasonOf(one, size === floors)}` };
}
/** Some comparisons show how builds differ, else runs do, which have different builds. */
function sizeOfUnknown({ noise, comparisons }) {
    if (comparisons >= noise_floor/* FEWEST_WARNINGS */.nb)
        return 0;
    return noise === undefined ? UNKNOWN_BAR : RUN_REACH * Math.sqrt(noise.variance);
}
function reasonOf({ noise }, isFloor) {
    if (isFloor) {
        return 'three times the assumed noise floor: until the floor is learned, the layout of the code may do as much';
    }
    return noise === undefined
        ? 'the least that is claimed before runs are stored or the noise floor is learned'
        : 'by which stored runs differ without a change: until the noise floor is learned, the layout of the code may do as much';
}

// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/compare/obstacle.js
var obstacle = __webpack_require__(3551);
;// CONCATENATED MODULE: ./build/compare/rules.js













/** `least`: the relative change up to which counts are the same. */
function countsRule(one, { head: here, base: there, named }, least) {
    const change = (0,effects/* changeBetween */.Vz)(here, there);
    const interval = change === null ? null : [change, change];
    if (change === null ? here === there : Math.abs(change) <= least) {
        const rule = here === there ? `counted, ${here} as in ${named}` : `counted; within ${(0,format/* percent */.KN)(least)} of ${named}`;
        return { verdict: 'unchanged', change, interval, rule };
    }
    const worse = (here - there) * (0,effects/* signOf */.rL)(one.named.metric.better) > 0;
    const rule = `counted, and it does not vary: ${there} in ${named}, ${here} here`;
    return { verdict: worse ? 'regressed' : 'improved', change, interval, rule };
}
/** Some values have no logarithm. */
function noRatioRule(head, base) {
    const [first] = base;
    const change = first === undefined ? null : (0,effects/* changeBetween */.Vz)((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(base));
    if (first !== undefined && [...head, ...base].every((value) => value === first)) {
        return { verdict: 'unchanged', change, interval: null, rule: `every value is ${first} on both sides` };
    }
    const rule = 'some values are zero or negative, for which a ratio is meaningless';
    return { verdict: 'inconclusive', change, interval: null, rule };
}
/** From pairs with the base. */
function pairsRule(one, decided, { compare }, context) {
    const { estimate, decision, outcome, pairs } = decided;
    const remark = context.stopped === null ? '' : `; ${context.stopped}`;
    if (estimate === undefined || decision === undefined || decided.detectable === undefined) {
        const history = historyRule(one, { compare }, `only ${(0,quote/* plural */.LS)(pairs, 'pair')} with the base`);
        // What is not suspect from its history alone stands; the rest is open.
        return { ...history, rule: `${history.rule}${remark}` };
    }
    const { better } = one.named.metric;
    const bar = assumedBar(one);
    const detectable = bar === null ? decided.detectable : Math.max(decided.detectable, beyond(bar, estimate));
    const size = Math.abs(estimate.effect);
    // Whatever the pairs to come: a claim is worth it, and is not made while so much is assumed.
    const isBarred = bar !== null && size < bar.size && size >= Math.log1p(compare.minEffect);
    const measured = {
        change: (0,effects/* changeOf */.C2)(estimate.effect, better),
        // That two builds are as fast as each other is about them alone; that the code differs is more.
        interval: (0,effects/* changesOf */.fs)(outcome === 'unchanged' ? decision.builds : decision.interval, better),
        power: {
            ...powerOf(one, pairs, detectable, isBarred ? null : (decided.pairsToSettle ?? null)),
            ...(decided.rounding > 0 ? { rounding: Math.expm1(decided.rounding) } : {}),
        },
        levels: one.paired && (0,effects/* pairedLevels */.Nn)(one.paired, context.first, pairs, looks/* TRIM */.N_),
    };
    const seen = {
        measured,
        range: `${(0,format/* signedPercent */.wu)(measured.change)}, 95 % interval ${rangeText(measured.interval)}, in ${(0,quote/* plural */.LS)(pairs, 'pair')} with ${context.base}`,
        least: (0,format/* percent */.KN)(compare.minEffect),
        effect: estimate.effect,
    };
    switch (outcome) {
        case 'regressed':
        case 'improved':
            if (bar !== null && isBarred) {
                const suspected = outcome === 'regressed' ? 'worse' : 'better';
                return { verdict: 'inconclusive', ...measured, suspected, rule: `${seen.range}; ${bar.why}` };
            }
            return claimed(seen, outcome, outcome === 'regressed' ? decision.worse : decision.better, better, context);
        case 'unchanged':
            return unchangedInPairs(seen, decision);
        case 'undecided':
            return leftOpen(one, decided, { compare }, seen, context);
    }
}
function claimed({ measured, range, least }, verdict, p, better, { suspects }) {
    const amongMany = suspects === 1 ? '' : ` among ${suspects} metrics`;
    const rule = `${range}; ${least} or more, and not chance${amongMany} (p ${chanceText(p)}); ${better} is better`;
    return { verdict, ...measured, rule };
}
function unchangedInPairs({ measured, range, least }, { cannotBeWorse, cannotBeBetter }) {
    const left = cannotBeWorse && cannotBeBetter ? 'a change' : cannotBeWorse ? 'a regression' : 'an improvement';
    return { verdict: 'unchanged', ...measured, rule: `${range}: no room for ${left} of ${least}` };
}
function leftOpen(one, decided, { compare }, { measured, range, effect }, { base, stopped }) {
    const { pairs, rounding } = decided;
    const direction = pairsSuspect(decided, Math.log1p(compare.minEffect)) ?? one.suspected;
    const openText = `${(0,quote/* plural */.LS)(pairs, 'pair')} with ${base} leave it open`;
    const history = direction === undefined ? unchangedByHistory(one, { compare }, effect, openText) : null;
    if (history !== null)
        return history;
    const suspected = direction === undefined ? {} : { suspected: direction };
    const floor = measured.power.floor.change;
    const isFloor = (0,obstacle/* obstacleOf */.H)(measured)?.endsWith('floor') === true;
    const within = isFloor && Math.abs(effect) <= Math.log1p(floor);
    const coarse = rounding > 0 ? `, and its numbers come in steps of ${(0,format/* percent */.KN)(Math.expm1(one.step))}` : '';
    const hidden = within ? `, floor ${(0,format/* percent */.KN)(floor)}: not distinguishable` : ': neither shown nor excluded';
    const remark = stopped === null ? '' : `; ${stopped}`;
    return { verdict: 'inconclusive', ...measured, ...suspected, rule: `${range}${hidden}${coarse}${remark}` };
}
/** What pairs show that would be a claim at 2.5 % instead of half a per cent: 5 % for both ways together. */
const SUSPECT_CHANCE = 0.025;
function pairsSuspect({ decision, estimate }, smallest) {
    if (decision === undefined || estimate === undefined || Math.abs(estimate.effect) < smallest)
        return undefined;
    if (decision.worse <= SUSPECT_CHANCE)
        return 'worse';
    return decision.better <= SUSPECT_CHANCE ? 'better' : undefined;
}
/** A change of this size is measured to be beyond the bar four times in five, a logarithm. */
function beyond({ size }, { standardError, degrees }) {
    return size - (0,distributions/* studentQuantile */.FI)(1 - power/* POWER */.wY, degrees) * standardError;
}
function chanceText(p) {
    return p < 0.0001 ? '< 0.0001' : `= ${p.toPrecision(2)}`;
}
function powerOf(one, pairs, detectable, pairsToSettle) {
    return { pairs, floor: floorOf(one), detectable: (0,effects/* relative */.V8)(detectable), pairsToSettle };
}
function floorOf({ floor }) {
    return { change: (0,effects/* relative */.V8)((0,noise_floor/* floorReach */.O0)(floor)), learned: floor.learned };
}
function rangeText([low, high]) {
    return `${(0,format/* signedPercent */.wu)(low)} to ${(0,format/* signedPercent */.wu)(high)}`;
}
/** A quiet metric that could hide more than this is not called unchanged: 10 %. */
const MOST_HIDDEN = Math.log(1.1);
/** Pairs repeat what looked changed when they show this share of the smallest change to claim. */
const REPEATED_SHARE = 0.5;
/**
 * From stored runs alone: no claim, but a suspicion perhaps. `why`: a sentence on why it was not re-measured;
 * `isCleared`: it was, and pairs did not show what this run does.
 */
function historyRule(one, { compare }, why, isCleared = false) {
    const { screening, noise, named, suspected } = one;
    const remark = why === null ? '' : `; ${why}`;
    if (screening === undefined || noise === undefined) {
        const levels = storedLevels(one);
        const rule = `${(0,quote/* plural */.LS)(one.stored.length, 'stored run')} with this metric; a verdict needs ${baseline_model/* FEWEST_RUNS */.GJ}, or pairs with the base${remark}`;
        return {
            verdict: 'inconclusive',
            change: levels === undefined ? changeFromNearest(one) : (0,effects/* changeBetween */.Vz)(levels.head, levels.base),
            interval: null,
            rule,
            levels,
        };
    }
    const { better } = named.metric;
    const { estimate, suspicion } = screening;
    const hidden = hiddenByHistory(one, screening, noise, compare);
    const measured = {
        change: (0,effects/* changeOf */.C2)(estimate.effect, better),
        interval: (0,effects/* changesOf */.fs)((0,statistics_estimate/* confidenceInterval */.oH)(estimate, 0.95), better),
        power: powerOf(one, 0, hidden, null),
        levels: storedLevels(one),
    };
    const range = `${(0,format/* signedPercent */.wu)(measured.change)}, 95 % interval ${rangeText(measured.interval)}`;
    const runs = (0,quote/* plural */.LS)(one.stored.length, 'stored run');
    if (suspected !== undefined) {
        const rule = `${range} against ${runs}: looks ${suspected}, and was not confirmed${remark}`;
        return { verdict: 'inconclusive', ...measured, suspected, rule };
    }
    if (suspicion !== undefined && !isCleared) {
        const rule = `${range} against ${runs}: no further than some metric of any run often is, and not re-measured${remark}`;
        return { verdict: 'inconclusive', ...measured, rule };
    }
    if (!isClearedByHistory(one, compare)) {
        const rule = `${range} against ${runs}, which vary so much that a change of less than ${(0,format/* percent */.KN)(Math.expm1(hidden))} would not be seen${remark}`;
        return { verdict: 'inconclusive', ...measured, rule };
    }
    const sensitivity = `a change of ${(0,format/* percent */.KN)(Math.expm1(hidden))} would be detected with 80 % power`;
    return { verdict: 'unchanged', ...measured, rule: `${range}: within what ${runs} vary by; ${sensitivity}${remark}` };
}
/** A change of this size is seen four times in five, a logarithm. */
function hiddenByHistory({ step }, { estimate }, noise, { minEffect }) {
    return Math.max((0,power/* smallestDetectable */.tB)(estimate, (0,screen/* screenLevel */.lG)(noise), 0), Math.log1p(minEffect)) + step;
}
/** Whether stored runs would have shown a change of some size, so that one that they do not show is none. */
function isClearedByHistory(one, compare) {
    const { screening, noise, model, step, suspected } = one;
    if (screening === undefined || noise === undefined || suspected !== undefined)
        return false;
    // The same number in every run is taken for what it is, however coarse it is.
    const isConstant = screening.estimate.effect === 0 && model?.noise.variance === 0;
    return hiddenByHistory(one, screening, noise, compare) - (isConstant ? step : 0) <= MOST_HIDDEN;
}
/**
 * What stored runs say of a metric that pairs leave open, all the same: measuring more must not say less. null where they
 * do not clear it, and where both show a change of some size. `effect`: of the pairs; `why`: a sentence on what these leave
 * open.
 */
function unchangedByHistory(one, rules, effect, why) {
    const { screening } = one;
    if (screening === undefined || !isClearedByHistory(one, rules.compare))
        return null;
    const least = Math.log1p(rules.compare.minEffect) * REPEATED_SHARE;
    const isRepeated = screening.suspicion !== undefined && Math.sign(screening.estimate.effect) * effect >= least;
    return isRepeated ? null : historyRule(one, rules, why, true);
}
/** The level that the stored runs have come to, and this run. */
function storedLevels({ value, model, stored, named }) {
    if (value === undefined || stored.length === 0)
        return undefined;
    return (0,effects/* levelsOf */.pd)(model?.centre ?? (0,baseline_model/* centreOf */.VX)(stored), value, named.metric.better);
}
/** Where some values have no logarithm, and so no level. */
function changeFromNearest({ head, nearest }) {
    return nearest === undefined ? null : (0,effects/* changeBetween */.Vz)((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(nearest.values));
}


/***/ }),

/***/ 74771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideGate: () => (/* binding */ decideGate)
});

// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/compare/gone-metrics.js
var gone_metrics = __webpack_require__(44801);
// EXTERNAL MODULE: ./build/compare/mostly-missing.js
var mostly_missing = __webpack_require__(43255);
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
    const rare = both.filter((metric) => (0,paired_run/* isMissingInPairs */.PZ)(metric) || (0,mostly_missing/* mostlyMissingInPairs */.b)(metric) !== null);
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
    addInconclusive(examined, of('inconclusive'), failOn.includes('suspicion') ? canBlame : () => false);
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
        const sentence = `${suite}: ${mostly ? rareSentence(some) : goneSentence(some, from)}${stateSentences(some, outcome.run)}`;
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
/** What the tool itself says of them: a benchmark that failed is not one that was removed. */
function stateSentences(gone, { states = [] }) {
    const names = new Set(gone.map(({ benchmark }) => benchmark));
    const said = states.filter(({ benchmark }) => names.has(benchmark)).map(gone_metrics/* stateSentence */.l);
    if (said.length === 0)
        return '';
    return ` ${(0,quote/* capital */.Nx)((0,quote/* firstFew */.Dt)(said, MOST_NAMES, '; '))}.`;
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
/** What a baseline that is not as it should be means for the metrics that nothing else was compared with. */
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
function addInconclusive({ suite, findings: { failures, notices }, isFresh }, inconclusive, isBlamed) {
    const suspected = inconclusive.filter((metric) => metric.suspected === 'worse');
    const sentenceOf = (metric) => suspicion(metric, isFresh(metric));
    const sentences = suspected.filter((metric) => !isBlamed(metric)).map(sentenceOf);
    const others = inconclusive.filter((metric) => metric.suspected !== 'worse');
    failures.push(...suspected.filter(isBlamed).map((metric) => `${suite}: ${sentenceOf(metric)}, unconfirmed.`));
    if (sentences.length > 0)
        notices.push(`${suite}: ${(0,quote/* firstFew */.Dt)(sentences, MOST_NAMES, '; ')}, unconfirmed.`);
    if (others.length > 0) {
        notices.push(`${suite}: ${counted(others)} inconclusive, which is not a pass: ${names(others)}.`);
    }
}
function changeSentence(metric) {
    const { base, head, interval, unit } = metric;
    // Where higher is better, it is worse by less: a sign alone, never "by -5 %".
    const how = metric.change === null ? '' : `: ${(0,format/* signedPercent */.wu)(metric.change)}`;
    const sure = interval === null ? '' : ` (95 % interval ${(0,format/* signedPercent */.wu)(interval[0])} to ${(0,format/* signedPercent */.wu)(interval[1])})`;
    const both = base === null || head === null ? [] : [base, head].map(({ median, value }) => value ?? median);
    const [from, to] = (0,format/* formatSideBySide */.vY)(both, unit);
    const values = to === undefined ? '' : `, from ${from} to ${to}`;
    return `${(0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(metric))} regressed${how}${sure}${values}.`;
}
function suspicion(metric, isFresh) {
    const pairs = metric.power?.pairs ?? 0;
    const how = pairs > 0 ? (0,quote/* plural */.LS)(pairs, 'pair') : 'pairs';
    const change = metric.change === null ? '' : ` (${(0,format/* signedPercent */.wu)(metric.change)})`;
    const against = isFresh ? `in ${how} with the base` : 'against stored runs';
    return `${(0,quote/* quoted */.TL)((0,metric_name/* fullName */.fq)(metric))} looks worse${change} ${against}`;
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


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   O: () => (/* binding */ unfitNotes)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14394);





/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known and by the other limits. */
function unitNotes(slo, known) {
    return [
        ...unfitNotes(slo, known, 'would be'),
        ...slo.flatMap((spec, index) => unlikeNotes(spec, slo.slice(0, index))),
    ];
}
/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known. */
function unfitNotes(slo, known, becomes) {
    return slo.flatMap((spec) => unfitNotesOf(spec, known, becomes));
}
function unfitNotesOf(spec, known, becomes) {
    const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(spec.metric);
    const meant = known.filter((one) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .isForSuite */ .qY)(spec, one.suite) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(one)));
    return (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(spec).flatMap((limit) => {
        const { value, unit } = limit.quantity;
        const unfit = meant.filter((one) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, one.unit) === null);
        const [first] = unfit;
        if (first === undefined)
            return [];
        const names = new Set(unfit.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc));
        const others = names.size === 1 ? '' : `, and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(names.size - 1, 'other metric')} neither`;
        const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(first));
        return `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}) cannot judge ${name}, which was measured in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .unitName */ .Cq)(first.unit, 40)}${others}: the SLO ${becomes} "unknown". Use a unit that converts, or a pattern for fewer metrics.`;
    });
}
/** The same metric is named in full, so it would need two units. */
function unlikeNotes(spec, before) {
    if (spec.metric.includes('*'))
        return [];
    for (const other of before) {
        if (other.metric !== spec.metric || other.suite !== spec.suite)
            continue;
        for (const limit of (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(spec)) {
            const unlike = (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(other).find(({ quantity: { value, unit } }) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, limit.quantity.unit) === null);
            if (unlike === undefined)
                continue;
            return [
                `Two SLOs of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} have units that do not convert (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(unlike)}, ${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}): a metric has one unit, so one of them would always be "unknown".`,
            ];
        }
    }
    return [];
}


/***/ }),

/***/ 11411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unmatchedOthers),
/* harmony export */   r: () => (/* binding */ unmatchedSloNotes),
/* harmony export */   unmatchedNotes: () => (/* binding */ unmatchedNotes)
/* harmony export */ });
/* harmony import */ var _compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37799);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43460);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14394);
/* harmony import */ var _slo_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46084);
/** Patterns of the policy that match no metric of what was run: a slip of the finger would otherwise be silent. */







/** Metrics named where none is near. */
const NAMED = 3;
/** Sentences for people; none before anything has results. `today`: "2027-03-01", UTC. */
function unmatchedNotes({ compare, acknowledge, slo, }, runs, today) {
    const names = runs.flatMap(namesIn);
    if (names.length === 0)
        return [];
    const accepted = acknowledge.flatMap((entry) => acknowledgementNote(entry, runs, today) ?? []);
    return [
        ...idleSloNotes(slo, runs),
        ...(compare.canary === undefined ? [] : canaryNote(compare.canary, names, 'this run')),
        ...accepted,
    ];
}
function canaryNote(canary, names, where) {
    if (names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(canary)))
        return [];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(canary, names);
    const some = names.slice(0, NAMED).map((name) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name));
    if (names.length > NAMED)
        some.push(`${names.length - NAMED} more`);
    const fix = near === undefined ? `The metrics are ${some.join(', ')}.` : `Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
    return [`No metric of ${where} matches \`compare.canary\`, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(canary)}: no canary watches the host. ${fix}`];
}
/** Only where a metric is near: the entry may well be for a suite that was not run. */
function acknowledgementNote({ metric, suite, until }, runs, today) {
    const concerned = suite === undefined ? runs : runs.filter((run) => (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(run.suite));
    const names = concerned.flatMap(namesIn);
    if (until < today || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
        return null;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
    return near === undefined
        ? null
        : `No metric of this run matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}. Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
}
/** Objectives that judge nothing in this run, by their pattern or by their unit. */
function idleSloNotes(slo, runs) {
    const known = runs.flatMap(({ suite, results }) => results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite, benchmark, metric, unit, better }))));
    const unmatched = unmatchedSlos(slo, known).map(({ metric, hint }) => `No metric of this run matches the SLO of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}, so it judges nothing.${hint}`);
    return [...unmatched, ...(0,_slo_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unfitNotes */ .O)(slo, known, 'is')];
}
/** Of results that were measured once: sentences, one for each objective whose pattern matches no metric of its suite. */
function unmatchedSloNotes(slo, known) {
    return unmatchedSlos(slo, known).map(({ metric, hint }) => `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)} matches no metric of these results: there it would be "unknown".${hint}`);
}
/** The same for the canary and for acknowledgements that count, which also have to accept what gets worse. */
function unmatchedOthers({ compare, acknowledge }, known, today) {
    if (known.length === 0)
        return [];
    const canary = compare.canary === undefined ? [] : canaryNote(compare.canary, known.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq), 'these results');
    const inForce = acknowledge.filter(({ until }) => until >= today);
    const unmatched = inForce.flatMap(({ metric, suite }) => {
        const names = known
            .filter((one) => suite === undefined || one.suite === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(one.suite))
            .map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq);
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        const hint = near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
        return `No metric of these results matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}.${hint}`;
    });
    const suites = [...new Set(known.map(({ suite }) => suite))];
    const mistaken = suites.flatMap((name) => (0,_compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__/* .otherWay */ .QZ)(inForce.filter(({ suite }) => suite === undefined || name === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(name)), known.filter((one) => one.suite === name)));
    return [...canary, ...unmatched, ...new Set(mistaken)];
}
/** `hint`: a sentence after a space, or ''. */
function unmatchedSlos(slo, known) {
    return slo.flatMap((spec) => {
        const { metric } = spec;
        const names = known.filter((one) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .isForSuite */ .qY)(spec, one.suite)).map((one) => (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(one));
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        return [{ metric, hint: near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?` }];
    });
}
function namesIn({ results }) {
    return results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => `${benchmark}/${metric}`));
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   Rb: () => (/* binding */ KEY_DIGITS),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Yk: () => (/* binding */ storedRunOf),
/* harmony export */   _k: () => (/* binding */ isSeries),
/* harmony export */   iI: () => (/* binding */ isShortKey),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   tn: () => (/* binding */ COMMIT_DIGITS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export monthOf */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89702);
/**
 * How runs are kept: the name of a stored run, the same for every store.
 *
 * Each run is a file of its own that is written once and never changed, so two writers never touch the same file and one
 * damaged file costs one run. The name alone says what a baseline must know to choose, so nothing else is opened.
 */



/** Digits of the environment key, and of a commit, that a stored run's place tells. */
const KEY_DIGITS = 16;
const COMMIT_DIGITS = 12;
const COMMIT = /^[0-9a-f]{12,64}$/;
const KEY = /^[0-9a-f]{16,64}$/;
/** The month is told twice, as folder and in the start; the back references make them agree. */
const STORED = /^runs\/([^/]+)\/([0-9a-f]{16})\/(\d{4})-(\d\d)\/\3\4(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12}|none)-([^/]+?)(?:\.(excluded|calibration))?\.json\.gz$/;
/**
 * `runs/<suite>[@<configuration>]/<key, 16 digits>/<year-month>/<start, UTC>-<commit, 12 digits, or none>-<id>[.excluded|.calibration].json.gz`.
 * Months keep folders small however long the history grows: a reader opens the newest few, a writer rewrites one.
 * The configuration is left out for one in the repository's root.
 * Throws a usage error when a part could lead out of the folder or be read back as something else.
 */
function pathOf(run) {
    const folder = folderOf(seriesOf(run));
    const id = checked('run id', run.id, isId);
    const key = checked('environment key', run.environment.key, (text) => KEY.test(text)).slice(0, KEY_DIGITS);
    const commit = run.source.commit === null
        ? 'none'
        : checked('commit', run.source.commit, (text) => COMMIT.test(text)).slice(0, COMMIT_DIGITS);
    const mark = isExcluded(run) ? '.excluded' : run.pairs?.purpose === 'calibration' ? '.calibration' : '';
    const start = compactTime(run.startedAt);
    return `${folder}${key}/${start.slice(0, 4)}-${start.slice(4, 6)}/${start}-${commit}-${id}${mark}.json.gz`;
}
/** Never counts as a baseline: it did not end well, or there were uncommitted changes. */
function isExcluded({ source, status }) {
    return source.dirty || status !== 'ok';
}
/** What the path of a stored run says, or null when it is not one (a README, a leftover, someone else's file). */
function parsePath(path) {
    const [, series = '', key, year, month, day, hour, minute, second, commit, id, mark] = STORED.exec(path) ?? [];
    const owner = (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSeries */ .Pd)(series);
    if (owner === null || key === undefined || commit === undefined || id === undefined || !isId(id))
        return null;
    const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    // 2026-02-31 has the right form, yet no run ever began then.
    const time = Date.parse(startedAt);
    if (Number.isNaN(time) || new Date(time).toISOString() !== startedAt.replace('Z', '.000Z'))
        return null;
    return {
        path,
        ...owner,
        key,
        startedAt,
        commit,
        id,
        excluded: mark === 'excluded',
        calibration: mark === 'calibration',
    };
}
/** The month folder that a stored run lies in, e.g. `2026-11`; they sort as they follow in time. */
function monthOf(stored) {
    return stored.startedAt.slice(0, 7);
}
/** Whether a folder's name is that of a month; one that never was holds nothing. */
function isMonth(name) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(name);
}
/** Whether a folder's name is that of an environment key, shortened as paths have it. */
function isShortKey(name) {
    return /^[0-9a-f]{16}$/.test(name);
}
/** Whether a folder below `runs/` can be that of a suite of some configuration. */
function isSeries(name) {
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSeries */ .Pd)(name) !== null;
}
/** The history that a run belongs to: only runs of one history are compared. */
function seriesOf(run) {
    const suite = checked('suite name', run.suite, _series_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuiteName */ .kV);
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesName */ .f_)({ suite, configuration: (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .QV)(run.source.configuration) });
}
/** What `parsePath` will say of this run once it is stored. */
function storedRunOf(run) {
    const path = pathOf(run);
    const stored = parsePath(path);
    if (stored === null)
        throw new Error(`pathOf made ${path}, which parsePath cannot read`);
    return stored;
}
/** The folder with every run of a history, with a slash at its end. Throws a usage error on a name that is not one. */
function folderOf(series) {
    return `runs/${checked('suite name', series, isSeries)}/`;
}
/** An id that ends like a mark would share its path with another id. */
function isId(text) {
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuiteName */ .kV)(text) && !/\.(excluded|calibration)$/.test(text);
}
function checked(what, text, isGood) {
    if (isGood(text))
        return text;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the ${what} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text, 80)} cannot be part of a stored run's path`, {
        expected: expectations[what] ?? 'letters, digits, ".", "_" and "-"',
    });
}
const expectations = {
    commit: '12 to 64 hexadecimal digits, or none at all',
    'environment key': '16 to 64 hexadecimal digits',
    'run id': '1 to 128 letters, digits, ".", "_" or "-", not "." first, not ".excluded" or ".calibration" last',
    'suite name': '1 to 128 letters, digits, ".", "_" or "-", not "." first',
};
/** `2026-11-21T01:02:03.456Z` -> `20261121T010203Z`. */
function compactTime(startedAt) {
    const time = Date.parse(startedAt);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    if (!/^\d{4}-/.test(text)) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the start time ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(startedAt, 80)} cannot be part of a stored run's path`, {
            expected: 'a date and time such as 2026-11-21T01:02:03Z',
        });
    }
    return text.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}


/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
