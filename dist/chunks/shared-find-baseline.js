export const id = 9462;
export const ids = [9462];
export const modules = {

/***/ 19947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KZ: () => (/* binding */ filteredSides),
  IC: () => (/* binding */ imagesOf),
  CC: () => (/* binding */ interleave),
  Ft: () => (/* binding */ isSame),
  vj: () => (/* binding */ prepareCommit),
  FC: () => (/* binding */ requestedOfBoth),
  Ak: () => (/* binding */ runAlike),
  GK: () => (/* binding */ sharedRunContext),
  Ee: () => (/* binding */ suiteOf)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/knobs.js
var knobs = __webpack_require__(25311);
;// CONCATENATED MODULE: ./build/suite/filter.js
/** Longest pattern that is given to a command; with more names everything is run. */
const MOST_CHARACTERS = 8000;
/**
 * The command with its filter for these benchmarks; null where the suite has none, or the pattern would be too long. The
 * pattern is `^a$|^b$` with every character that has a meaning escaped, as RE2, PCRE, Java, Rust and ECMAScript read it.
 * (Not `^(a|b)$`: Go cuts a pattern at the slashes of subbenchmarks, but not inside of brackets.)
 */
function filteredCommand({ command, filter }, benchmarks) {
    if (command === undefined || filter === undefined || benchmarks.length === 0)
        return null;
    const regex = [...new Set(benchmarks)].map((name) => `^${escaped(name)}$`).join('|');
    if (regex.length > MOST_CHARACTERS)
        return null;
    return { command: [...command, ...filter.map((word) => word.replaceAll('{regex}', () => regex))], benchmarks };
}
function escaped(name) {
    return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/app/run/foreign-code.js
var foreign_code = __webpack_require__(79738);
// EXTERNAL MODULE: ./build/app/run/monitor.js + 1 modules
var monitor = __webpack_require__(33796);
// EXTERNAL MODULE: ./build/app/run/run-context.js + 7 modules
var run_context = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/app/paired/measure-pairs.js
var measure_pairs = __webpack_require__(78032);
;// CONCATENATED MODULE: ./build/app/paired/interleave.js








/** For whom other commits are builds of the same: each is built as it says itself, and all are run as the suite here. */
function runAlike(tree) {
    return { ...tree, suiteAt: tree.builtAt };
}
/**
 * The suite with the files of another commit, as that commit builds and runs it, measured in what `suite` is. Nothing is
 * written to the work tree.
 */
async function prepareCommit({ suite, commit, run }, { root, sources, suiteAt }, context, { backend, progress }, signal) {
    const { directory, warnings, lacking } = await sources.checkout(commit, signal);
    for (const warning of warnings)
        progress.warning(`${commit.slice(0, 12)}: ${warning}`);
    const there = await suiteAt(directory, suite);
    const moved = { ...there, run: { ...there.run, ...(0,knobs/* knobsOf */.N1)(suite.run) } };
    const spec = moved.image;
    const isAsStored = backend.usesImages && run !== undefined && spec?.name === suite.image?.name;
    const image = isAsStored ? asStored(spec, commit, run) : spec;
    const made = { ...moved, ...(image && { image }) };
    const prepared = await backend.prepare(made, context.cpus, progress, signal, { suite, commit });
    const trees = { own: directory, work: root };
    return { ...prepared, lacking, unseen: await (0,foreign_code/* refuseForeignCode */.K)(commit, prepared, trees, { progress }, signal) };
}
/** The suite as that commit would run it beside the one here; nothing is built. */
async function suiteOf(suite, commit, { sources, suiteAt }, signal) {
    return suiteAt((await sources.checkout(commit, signal)).directory, suite);
}
/** A name may have come to mean another image since; what was run then is found by its content. */
function asStored(spec, commit, run) {
    if (spec?.name === undefined)
        return spec;
    const was = run?.image;
    if (was == null) {
        throw (0,errors/* usageError */.Wp)(`what the image "${spec.name}" was for ${commit.slice(0, 12)} is not known`, {
            expected: 'a stored run of that commit, or a name of its own for each image',
            fix: 'measure the base branch too, or use image.dockerfile',
        });
    }
    return { ...spec, name: was.digest ?? was.id };
}
/** Images by commit, each made once; a commit that fails does so each time it is asked for. */
function imagesOf(suite, tree, context, session, signal) {
    const made = new Map();
    return (commit) => {
        const image = made.get(commit) ?? prepareCommit({ suite, commit }, tree, context, session, signal);
        made.set(commit, image);
        return image;
    };
}
/** Whether two sides run the same thing: no pair would tell more. */
function isSame(one, other) {
    const image = one.image?.id;
    return image !== undefined && image === other.image?.id && (0,suite_select/* runDifferences */.MI)(one.suite, other.suite).length === 0;
}
/**
 * The commands that run some benchmarks only, both with the base's filter: no change chooses how it is re-measured.
 * null where the base has none, or the sides are not run alike: both run everything then.
 */
function filteredSides({ base, head }, benchmarks) {
    if ((0,suite_select/* runDifferences */.MI)(base.suite, head.suite).length > 0)
        return null;
    const [ofBase, ofHead] = [benchmarks.base, benchmarks.head].map((names) => filteredCommand(base.suite.run, names));
    return ofBase == null || ofHead == null ? null : { base: ofBase, head: ofHead };
}
/** What all commits are measured in, with what there is to say of it. */
async function sharedRunContext(suite, { backend, progress }) {
    const context = await (0,run_context/* describeRunContext */.G)(suite, backend);
    const { cpus, escapes, warnings } = context;
    for (const warning of [...escapes, ...warnings])
        progress.warning(warning);
    if (cpus !== null)
        progress.line((0,run_context/* cpusLine */.M)(cpus));
    return context;
}
/** What is asked of isolation in pairs: that of both, with the looser limits. Who runs is not asked where each has its own. */
function requestedOfBoth({ requested }, { base, head }) {
    // Where no limits are in force, none are asked for.
    if (requested.memoryBytes === null)
        return requested;
    const limits = Object.entries((0,suite_select/* looserLimits */.lS)(base.suite.run, head.suite.run));
    const asked = Object.fromEntries(limits.filter(([limit]) => Object.hasOwn(requested, limit)));
    const user = base.suite.run.user === head.suite.run.user ? requested.user : null;
    return { ...requested, ...asked, user };
}
/**
 * One session, shielded and monitored from its first pair to its last: `work` asks for pairs until it has enough, and they
 * are added to `log`.
 */
async function interleave({ suite, context, base, head, deadline, nextOrder }, log, session, signal, work) {
    const { clock, progress } = session;
    const limits = (0,suite_select/* looserLimits */.lS)(base.suite.run, head.suite.run);
    const alike = { base: base.under(limits), head: head.under(limits) };
    return (0,monitor/* monitor */.d)(suite, context, session, signal, async (partition, readCounters) => {
        const meter = {
            suites: { base: alike.base.suite, head: alike.head.suite },
            readCounters,
            signal,
            deadline,
            clock,
            progress,
            nextOrder,
            invoke: (side, order, command) => alike[side].invoke(order, partition, signal, command),
        };
        await work((task) => (0,measure_pairs/* measurePairs */.q6)(task, log, meter));
        progress.done();
        return log;
    });
}


/***/ }),

/***/ 78032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ failedPairs),
/* harmony export */   ak: () => (/* binding */ emptyLog),
/* harmony export */   q6: () => (/* binding */ measurePairs),
/* harmony export */   yr: () => (/* binding */ measuredSide)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _results_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99767);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _run_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64302);




/** More failed pairs than this, and more than a third: the comparison is given up. */
const MOST_FAILURES = 2;
function emptyLog() {
    const nothing = { ran: 0, failed: 0, seconds: 0 };
    const tally = { base: { ...nothing }, head: { ...nothing } };
    const lists = { first: [], pairs: [], failures: [], turns: [], counters: [], usages: [], frames: [] };
    return { ...lists, contradictions: [], tally };
}
/** Adds pairs to `log` until there are `task.total`; otherwise says why it stopped. */
async function measurePairs(task, log, session) {
    const { clock, progress } = session;
    let { filtered } = task;
    const began = clock.seconds();
    const before = log.first.length;
    let longest = filtered === null ? (task.pairSeconds ?? 0) : 0;
    if (log.counters.length === 0)
        log.counters.push(await session.readCounters());
    for (let pair = before; pair < task.total;) {
        if (session.signal.aborted)
            return { ended: 'cancelled', reason: 'interrupted while measuring in pairs' };
        const started = clock.seconds();
        const isLate = started + longest > session.deadline;
        const hasNothing = pair === 0 && log.tally.base.ran === 0;
        if (isLate && hasNothing && started < session.deadline && task.alone?.() === true) {
            await measureSide('base', null, log, session);
            longest = longest / 2 + log.tally.base.seconds;
            continue;
        }
        if (isLate)
            return outOfTime(log.first.length, task.total);
        progress.live(() => `pair ${pair + 1} of ${task.total} (${task.what}), ${(0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .timing */ .N9)(clock.seconds() - began, pair - before, task.total - before)}`);
        const first = task.order[pair] ?? 'base';
        const tally = structuredClone(log.tally);
        const both = await measurePair(first, filtered, log, session);
        if (session.signal.aborted)
            return { ended: 'cancelled', reason: 'interrupted while measuring in pairs' };
        // What was guessed counts until it is known.
        longest = Math.max(pair === before ? 0 : longest, clock.seconds() - started);
        const why = filtered && unfit(both, filtered);
        if (why !== null) {
            progress.line(`${why}: the whole command is run instead`);
            filtered = null;
            log.tally = tally;
            continue;
        }
        addPair(log, first, both);
        log.turns.push({
            base: log.tally.base.seconds - tally.base.seconds,
            head: log.tally.head.seconds - tally.head.seconds,
        });
        pair = log.first.length;
        const inVain = task.inVain?.(log) ?? null;
        if (inVain !== null)
            return { ended: 'decided', reason: inVain };
        const givenUp = tooManyFailed(log);
        if (givenUp !== null)
            return givenUp;
    }
    progress.done();
    return null;
}
function addPair(log, first, both) {
    log.first.push(first);
    log.pairs.push('head' in both ? both : null);
    if (!('head' in both))
        log.failures.push(both);
}
function tooManyFailed(log) {
    const { length } = log.failures;
    if (length <= MOST_FAILURES || length * 3 <= log.first.length)
        return null;
    if (log.failures.some((one) => one.isOurs))
        return { ended: 'infrastructure error', reason: failedPairs(log) };
    const failing = whoFails(log);
    return { ended: 'failed', reason: `${failedPairs(log, failing)}; ${counts(log)}`, failing };
}
/** The head, if it never went well and the base did, or if the base never failed: one bad moment of the base excuses nothing. */
function whoFails({ failures, tally: { base, head } }) {
    if (failures.every(({ side }) => side === 'head'))
        return 'head';
    return head.ran > 0 && head.failed === head.ran && base.failed < base.ran ? 'head' : 'base';
}
function counts({ tally: { base, head } }) {
    return `the head failed in ${head.failed} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(head.ran, 'invocation')}, the base in ${base.failed} of ${base.ran}`;
}
/** "3 pairs of 5 failed: ...", with one's reason: what the world did is told first, then what the side to blame did. */
function failedPairs({ failures, first }, whose = 'base') {
    const reported = failures.find(({ isOurs }) => isOurs) ?? failures.find(({ side }) => side === whose) ?? failures[0];
    return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failures.length, 'pair')} of ${first.length} failed: ${reported?.sentence}`;
}
async function measurePair(first, filtered, log, session) {
    const one = await measureSide(first, filtered, log, session);
    // A head that fails alone is its own fault: it has to be known that the base does not.
    if ('sentence' in one && (first === 'base' || one.isOurs || session.signal.aborted))
        return one;
    const other = await measureSide(first === 'base' ? 'head' : 'base', filtered, log, session);
    if ('sentence' in other)
        return other;
    if ('sentence' in one)
        return one;
    return first === 'base' ? { base: one, head: other } : { base: other, head: one };
}
async function measureSide(side, filtered, log, session) {
    const began = session.clock.seconds();
    const one = await invokeSide(side, filtered, log, session);
    log.tally[side].seconds += session.clock.seconds() - began;
    return one;
}
async function invokeSide(side, filtered, log, session) {
    const order = session.nextOrder++;
    const before = log.counters.at(-1) ?? (await session.readCounters());
    const ended = await session.invoke(side, order, filtered?.[side].command);
    const after = await session.readCounters();
    log.counters.push(after);
    if (ended.usage !== null)
        log.usages.push(ended.usage);
    if (ended.observed !== null)
        log.frames.push(ended.observed);
    log.contradictions.push(...ended.contradictions);
    if (ended.reason === 'cancelled')
        return { sentence: 'stopped', side, isOurs: false };
    const tally = log.tally[side];
    tally.ran++;
    tally.failed++;
    const read = await (0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .readInvocation */ .rm)(session.suites[side], order, ended, []);
    if (!('readings' in read)) {
        const sentence = `${side} ended with status "${read.status}": ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(read.failure)}`;
        return { sentence, side, isOurs: read.status === 'infrastructure error' };
    }
    try {
        const { results } = (0,_results_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectResults */ .n)([read.readings]);
        tally.failed--;
        return { invocation: (0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .invocationOf */ .QC)(order, ended, before, after), readings: read.readings, results };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { sentence: `${side} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(thrown.message)}`, side, isOurs: false };
    }
}
/** One side of the pairs that went well, as if it had been measured alone; what was seen meanwhile is of both. */
function measuredSide({ pairs, frames, contradictions, usages, counters }, side) {
    const whole = pairs.flatMap((pair) => (pair === null ? [] : [pair[side]]));
    return {
        ...(0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingMeasured */ .uv)(),
        frames,
        contradictions,
        usages,
        counters,
        invocations: whole.map(({ invocation }, index) => ({ ...invocation, order: index + 1 })),
        readings: whole.map(({ readings }) => readings),
    };
}
/** Why the filtered commands are of no use, or null: the head may not know the base's filter any more. */
function unfit(pair, filtered) {
    if ('head' in pair)
        return reportAll(pair, filtered) ? null : 'the filter left out some of the benchmarks that it should run';
    return pair.isOurs ? null : `with the filter, ${pair.sentence}`;
}
function reportAll(pair, filtered) {
    return ['base', 'head'].every((side) => {
        const reported = new Set(pair[side].results.map(({ benchmark }) => benchmark));
        return filtered[side].benchmarks.every((benchmark) => reported.has(benchmark));
    });
}
function outOfTime(done, total) {
    return { ended: 'out of time', reason: `${done} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(total, 'pair')} fitted into the budget` };
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ baseOnlyMetrics),
/* harmony export */   bP: () => (/* binding */ pairedMetrics),
/* harmony export */   gr: () => (/* binding */ nothingInCommon),
/* harmony export */   sn: () => (/* binding */ benchmarksOf)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8650);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/** What pairs say of metrics: the samples of each in every pair, and what only the base has. */




/** The samples of the named metrics in every pair, in the units in which `head` reported them. */
function pairedMetrics(head, names, { pairs }) {
    const known = indexOf(head.results);
    const indices = pairs.map((pair) => pair && { base: indexOf(pair.base.results), head: indexOf(pair.head.results) });
    return names.flatMap(({ benchmark, metric }) => {
        const key = (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .Cc)({ benchmark, metric });
        const named = known.get(key);
        if (named === undefined)
            return [];
        const { unit, better } = named;
        const side = (index) => {
            const found = index?.get(key);
            if (found === undefined || found.better !== better)
                return [];
            const values = (found.samples[0] ?? []).map((value) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, found.unit, unit));
            const whole = values.filter((value) => value !== null);
            return whole.length === values.length ? whole : [];
        };
        return [
            {
                benchmark,
                metric,
                unit,
                better,
                base: indices.map((pair) => side(pair?.base)),
                head: indices.map((pair) => side(pair?.head)),
            },
        ];
    });
}
/** As many as a run may have metrics: a base whose names change from pair to pair is no reason for more. */
const MOST_BASE_ONLY = 10_000;
/** What the base reported in the pairs and `head` does not have, or not so that the two compare. */
function baseOnlyMetrics(head, { pairs }) {
    const known = indexOf(head.results);
    const found = new Map();
    for (const pair of pairs) {
        for (const { benchmark, metrics } of pair?.base.results ?? []) {
            for (const { metric, unit, better, samples } of metrics) {
                const [values = []] = samples;
                const key = (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .Cc)({ benchmark, metric });
                if (values.length === 0 || compares(known.get(key), unit, better, values))
                    continue;
                if (!found.has(key) && found.size === MOST_BASE_ONLY)
                    continue;
                const one = found.get(key) ?? { benchmark, metric, unit, better, values: [] };
                const value = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values), unit, one.unit);
                if (value !== null)
                    one.values.push(value);
                found.set(key, one);
            }
        }
    }
    return [...found.values()];
}
/** Whole pairs after which a metric that was never on both sides is taken to be on one alone. */
const ENOUGH_PAIRS = 2;
/** Metrics of a side that are named. */
const NAMED = 3;
/** A sentence when none of the named metrics of `head` can be compared in any pair, as after a renaming; else null. */
function nothingInCommon(head, names, log) {
    if (log.pairs.filter((pair) => pair !== null).length < ENOUGH_PAIRS)
        return null;
    const metrics = pairedMetrics(head, names, log);
    const isOnBoth = ({ base, head }) => base.some((samples, pair) => samples.length > 0 && (head[pair] ?? []).length > 0);
    if (metrics.some(isOnBoth))
        return null;
    const there = baseOnlyMetrics(head, log);
    if (there.length === 0)
        return null;
    return `no metric can be compared: the base has ${named(there)}, the head ${named(metrics)}; did you rename metrics, or change a unit?`;
}
function named(metrics) {
    const texts = metrics
        .slice(0, NAMED)
        .map(({ benchmark, metric, unit }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(`${benchmark}/${metric}`)} in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .unitName */ .Cq)(unit, 40)}`);
    const more = metrics.length - texts.length;
    return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function compares(head, unit, better, values) {
    if (head === undefined || head.better !== better || head.samples.every((samples) => samples.length === 0))
        return false;
    return values.every((value) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, head.unit) !== null);
}
function indexOf(results) {
    return new Map(results.flatMap(({ benchmark, metrics }) => metrics.map((one) => [(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .Cc)({ benchmark, metric: one.metric }), one])));
}
/** Names of what a side reported in any of its pairs. */
function benchmarksOf({ pairs }, side) {
    return [...new Set(pairs.flatMap((pair) => (pair?.[side].results ?? []).map(({ benchmark }) => benchmark)))];
}


/***/ }),

/***/ 66795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   aB: () => (/* binding */ runInPairs),
/* harmony export */   p8: () => (/* binding */ pairedRun)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84174);
/* harmony import */ var _statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29953);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52167);
/* harmony import */ var _run_produce_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23086);
/* harmony import */ var _interleave_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19947);
/* harmony import */ var _measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78032);
/* harmony import */ var _pair_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4102);








/** Throws when it was stopped, or when so many pairs failed that it was given up or tells nothing. */
async function runInPairs(question, session, signal) {
    const { suite, context, identity, base, sides, pairs: total } = question;
    const startedAt = session.clock.now();
    const began = session.clock.seconds();
    const order = (0,_statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_6__/* .pairOrder */ .f)(total, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_7__/* .seededDraw */ .R)('pairs', suite.name, identity.source.commit ?? '', base));
    const log = (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLog */ .ak)();
    let stop = null;
    const { end = Number.POSITIVE_INFINITY } = question;
    const limits = { deadline: end, nextOrder: 1 };
    const monitored = await (0,_interleave_js__WEBPACK_IMPORTED_MODULE_3__/* .interleave */ .CC)({ suite, context, ...sides, ...limits }, log, session, signal, async (measure) => {
        stop = await measure({ total, order, filtered: null, what: 'all metrics' });
    });
    const reason = throwIfStopped(stop, session.clock.seconds() >= end);
    const { pairs, failures } = monitored.measured;
    if (pairs.length - failures.length < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns) {
        // Stored, it would teach nothing, and keep these commits from being re-measured.
        const why = failures.length === 0 && reason !== null ? reason : (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .failedPairs */ .Nc)(monitored.measured);
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${why}, and fewer than ${_statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns} are not enough`);
    }
    return pairedRun({ ...question, startedAt, seconds: session.clock.seconds() - began, monitored }, session);
}
/** A sentence of its own for each way in which pairs come to nothing. Answers why there are fewer than were asked for, or null. */
function throwIfStopped(stop, isLate = false) {
    if (stop === null)
        return null;
    const reason = stop.reason ?? stop.ended;
    if (stop.ended === 'out of time' || (stop.ended === 'cancelled' && isLate))
        return reason;
    if (stop.ended === 'cancelled')
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(reason, { fix: 'run it again' });
    if (stop.ended === 'infrastructure error')
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(reason);
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(reason);
}
/** The run of the head; it says of the host what was seen during both sides. */
function pairedRun(question, { clock }) {
    const { suite, identity, base, sides, startedAt, seconds, monitored } = question;
    const context = { ...question.context, requested: (0,_interleave_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedOfBoth */ .FC)(question.context, sides) };
    const { measured: log } = monitored;
    const run = (0,_run_produce_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)({
        suite,
        identity,
        context,
        image: sides.head.image,
        startedAt,
        finishedAt: clock.now(),
        monitored: { ...monitored, measured: (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredSide */ .yr)(log, 'head') },
    });
    const names = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => ({ benchmark, metric })));
    const pairs = {
        purpose: 'calibration',
        base: { commit: base, image: sides.base.image?.id ?? null },
        first: [...log.first],
        metrics: (0,_pair_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .pairedMetrics */ .bP)(run, names, log),
        ended: 'decided',
        reason: null,
        seconds,
        disturbances: [...(0,_run_produce_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isolationOf */ ._x)(context.requested, log).violations, ...monitored.host.disturbances],
    };
    return { ...run, pairs };
}


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: ./build/compare/known-run.js
var known_run = __webpack_require__(47615);
// EXTERNAL MODULE: ./build/history/baseline/candidates.js
var candidates = __webpack_require__(74949);
// EXTERNAL MODULE: ./build/environment/differences.js
var environment_differences = __webpack_require__(66);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
;// CONCATENATED MODULE: ./build/history/baseline/describe.js
/** Which stored runs count as the baseline of a run, and why each other one does not; no store, git or clock is asked here. */





/** The baseline of a run: `runs` say which commits, how old and how far; `reason` says it in a sentence. */
function chooseBaseline(question) {
    const { query, runs, policy, now } = question;
    const left = rejected({ ...question, counting: runs.map((run) => run.id) });
    const [nearest] = runs;
    if (nearest === undefined)
        return nothingCounts(question, left);
    const described = runs.map((run) => describe(run, query.commits));
    const distance = described[0]?.distance ?? null;
    const counted = `${(0,quote/* plural */.LS)(runs.length, 'run')} of ${commitsOf(runs)}`;
    const causes = [
        ...(runs.some((run) => (0,candidates/* isYoung */.Pi)(run.startedAt, policy, now))
            ? []
            : [`the newest is ${ageOf(runs, now)}: more than ${(0,quote/* plural */.LS)(policy.staleAfterDays, 'day')} is stale`]),
        ...((distance ?? 0) <= policy.staleAfterCommits
            ? []
            : [`the nearest is ${(0,quote/* plural */.LS)(distance ?? 0, 'commit')} away: more than ${policy.staleAfterCommits} is stale`]),
    ];
    const more = left.length === 0 ? {} : { leftOut: left };
    if (causes.length === 0) {
        return { state: 'found', runs: described, reason: `Compared with ${counted}${farAway(distance)}.`, ...more };
    }
    return {
        state: 'stale',
        runs: described,
        reason: `Compared with ${counted}, of which ${causes.join(', and ')}.`,
        ...more,
    };
}
function nothingCounts(question, left) {
    const { query, stored, elsewhere, environment } = question;
    const suite = `suite ${(0,quote/* quoted */.TL)(query.suite)}`;
    const others = left.reduce((sum, { count }) => sum + count, 0);
    if (others === 0)
        return { state: 'no baseline', reason: `No run of ${suite} is stored yet.` };
    const usable = (0,candidates/* countable */.Q$)(stored, query);
    const isHere = usable.some((one) => one.key === query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb));
    if (isHere || usable.length === 0) {
        const why = left.map(({ count, cause }) => `${count} ${cause}`).join(', ');
        const none = `${(0,quote/* plural */.LS)(others, 'stored run')} of ${suite}, but none counts: ${why}.`;
        return { state: 'no baseline', reason: `${none}${acceptableText(query)}` };
    }
    if (elsewhere?.imported !== undefined) {
        const tool = elsewhere.imported;
        const reason = `No run of ${suite} was measured here yet. The newest stored one was imported (${tool}): how it was measured is not known, so it is never used as a baseline.`;
        return { state: 'incomparable', reason, differences: [{ field: 'imported', base: tool, head: null }] };
    }
    const differences = elsewhere === null ? [] : (0,environment_differences/* differingFields */.W1)(elsewhere.environment, environment);
    const fields = differences.map((difference) => difference.field).join(', ');
    const what = fields === '' ? 'what differs is not known' : `these differ: ${fields}`;
    const environments = new Set(usable.map((one) => one.key)).size;
    const reason = (0,environment_differences/* onlyDefinition */.Is)(differences)
        ? `No stored run of ${suite} was measured with this definition of the suite (${what}).`
        : `No stored run of ${suite} was measured in this environment, but in ${(0,quote/* plural */.LS)(environments, 'other')} (${what}).`;
    return { state: 'incomparable', reason, differences };
}
function acceptableText({ commits, branch }) {
    if (branch !== null)
        return ` Acceptable: runs of ${branch}.`;
    const [first] = commits ?? [];
    if (commits === null)
        return '';
    if (first === undefined)
        return ' No commit is acceptable: none is known to come before this one.';
    const others = commits.length === 1 ? '' : ` and ${(0,quote/* plural */.LS)(commits.length - 1, 'older commit')}`;
    return ` Acceptable: ${first.commit.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)}${others}.`;
}
function describe(run, commits) {
    const { commit } = run.source;
    const distance = commits?.find((one) => one.commit === commit)?.distance ?? null;
    return { id: run.id, commit, startedAt: run.startedAt, distance };
}
function commitsOf(runs) {
    const commits = [...new Set(runs.map((run) => run.source.commit?.slice(0, stored_run_path/* COMMIT_DIGITS */.tn) ?? 'no known commit'))];
    const [first] = commits;
    return commits.length === 1 ? `${first}` : `${(0,quote/* plural */.LS)(commits.length, 'commit')}, the nearest ${first}`;
}
function farAway(distance) {
    return distance === null || distance === 0 ? '' : `, ${(0,quote/* plural */.LS)(distance, 'commit')} back`;
}
function ageOf(runs, now) {
    const days = Math.min(...runs.map((run) => (now.getTime() - Date.parse(run.startedAt)) / candidates/* DAY */.d_));
    if (!Number.isFinite(days))
        return 'of unknown age';
    return days < 0
        ? `dated ${(0,quote/* plural */.LS)(Math.ceil(-days), 'day')} ahead of this clock`
        : `${(0,quote/* plural */.LS)(Math.floor(days), 'day')} old`;
}
/** Causes in the order in which runs meet them; each run is counted once. */
function rejected(looked) {
    const causeOf = causes(looked);
    const counts = new Map();
    for (const one of looked.stored) {
        const cause = causeOf(one);
        if (cause !== null)
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return [...counts].map(([cause, count]) => ({ count, cause: inNumber(cause, count) }));
}
function inNumber(cause, count) {
    if (cause === EXCLUDED)
        return excluded(count);
    return cause === candidates/* NOT_AN_ANCESTOR */.aI && count === 1 ? 'of a commit that this one does not build on' : cause;
}
const EXCLUDED = 'excluded';
function excluded(count) {
    const [verb, whose] = count === 1 ? ['counts', 'its'] : ['count', 'their'];
    return `that never ${verb} (uncommitted changes, or ${whose} status was not ok)`;
}
function causes({ query, counting, refused, policy, now }) {
    const rank = (0,candidates/* ranksOf */.Ll)(query);
    const isFresh = (0,candidates/* freshness */.I9)(query, policy, now);
    const chosen = new Set(counting);
    const key = query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb);
    const itself = query.itself?.slice(0, stored_run_path/* COMMIT_DIGITS */.tn);
    const ahead = new Set(query.ahead?.map((commit) => commit.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)));
    const limits = `more than ${policy.staleAfterDays} days old or ${policy.staleAfterCommits} commits away`;
    return (one) => {
        if (!(0,series/* isSameSeries */.oC)(one, query) || one.id === query.ownId || chosen.has(one.id))
            return null;
        if (one.excluded)
            return EXCLUDED;
        if (one.key !== key)
            return 'of another environment';
        if (rank(one) === undefined) {
            if (one.commit === itself)
                return 'of this commit itself';
            return ahead.has(one.commit) ? candidates/* OF_THE_BRANCH */.DH : candidates/* NOT_AN_ANCESTOR */.aI;
        }
        const cause = refused.get(one.id);
        if (cause !== undefined)
            return cause;
        return isFresh(one) || counting.length === 0 ? `beyond the ${policy.runs} that are pooled` : limits;
    };
}

;// CONCATENATED MODULE: ./build/history/baseline/search.js


/** As many calibrations as a noise floor rests on, with some to spare for metrics that not all of them have. */
const CALIBRATIONS = 30;
/** Days within which whoever calibrates each week has done so. */
const OFTEN = 8;
/** Where a run's branch has to be read in its file: so many more runs are looked up than are wanted. */
const SPARE = 3;
/**
 * Searches the months of this environment, newest first, and stops after month M when no month before M can hold a run
 * that would count before one that was found:
 *
 * 1. A commit is measured after it was made. With a full pool, only commits nearer than the last run in it matter; else
 *    all; all as well where there are calibrations and more are lacking, which count wherever they rank. If each of those was made in M or
 *    later (or on the last day before), none was measured before M.
 * 2. If enough found runs are within the limits of age and distance, older ones do not count. All that is left is older
 *    than the limit when M began longer ago than that.
 *
 * Clocks enter here alone: a wrong one may cost finding a run, and never makes a wrong one count.
 */
function searchFor(query, policy, now) {
    const rank = (0,candidates/* ranksOf */.Ll)(query);
    return {
        key: query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb),
        enough(found, since) {
            const began = Date.parse(since);
            const ranked = (0,candidates/* rankCandidates */.RK)(found, query);
            const calibrations = teaching(ranked).length;
            // Where nobody calibrates, nothing is searched for it.
            const taught = calibrations === 0 ? began <= now.getTime() - OFTEN * candidates/* DAY */.d_ : calibrations === CALIBRATIONS;
            if (query.commits === null && ranked.length >= policy.runs * (query.branch === null ? 1 : SPARE))
                return true;
            const last = taught ? ranked[policy.runs - 1] : undefined;
            const nearer = query.commits?.slice(0, last === undefined ? undefined : rank(last));
            if (nearer?.every(({ seconds }) => seconds * 1000 >= began - candidates/* DAY */.d_) === true)
                return true;
            const fresh = ranked.filter((0,candidates/* freshness */.I9)(query, policy, now)).length;
            return fresh >= fewest(policy) && began <= now.getTime() - policy.staleAfterDays * candidates/* DAY */.d_;
        },
    };
}
/** Those of the ranked runs that are read for the noise floor alone, wherever they rank. */
function teaching(ranked) {
    return ranked.filter((one) => one.calibration).slice(0, CALIBRATIONS);
}
/** Whether too few count, though more are stored: of commits that are not known to come before this one. */
function lacksCalibrations(stored, query) {
    const taught = teaching((0,candidates/* rankCandidates */.RK)(stored, query)).length;
    return taught < CALIBRATIONS && teaching((0,candidates/* countable */.Q$)(stored, query)).length > taught;
}
/** Runs worth reading, best first: those `within` the limits; those `beyond` only when few within could be read. */
function readingOrder(stored, query, policy, now) {
    const isFresh = (0,candidates/* freshness */.I9)(query, policy, now);
    const ranked = (0,candidates/* rankCandidates */.RK)(stored, query);
    return { within: ranked.filter(isFresh), beyond: ranked.filter((one) => !isFresh(one)) };
}
/** Runs that make a baseline by themselves, however few the policy pools. */
function fewest(policy) {
    return Math.min(candidates/* FEW_RUNS */.m2, policy.runs);
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/app/run/find-baseline.js
/** Looks for the stored runs that may be the baseline; which of them are is decided in history/baseline/describe.ts. */








/** Other environments that are looked into for what differs, at most. */
const MOST_ELSEWHERE = 10;
async function findBaseline(run, scope, policy, store, now) {
    const context = { store, policy, now, scope, notes: new Set() };
    const { suite, environment, id: ownId } = run;
    const { key } = environment;
    const configuration = (0,series/* configurationOf */.QV)(run.source.configuration);
    const itself = run.source.commit === null ? {} : { itself: run.source.commit };
    const any = { suite, configuration, key, ownId, ...itself, commits: null, branch: null };
    const keys = await store.keys((0,series/* seriesName */.f_)(any), key.slice(0, stored_run_path/* KEY_DIGITS */.Rb));
    const [here = [], others = []] = [true, false].map((own) => keys.filter((one) => key.startsWith(one) === own));
    const nothing = { query: any, stored: [], runs: [], calibrations: [], refused: new Map() };
    const found = here.length === 0 ? nothing : await amongAncestors(any, run.source.dirty, context);
    const isHere = (0,candidates/* countable */.Q$)(found.stored, any).length > 0;
    const elsewhere = isHere ? { stored: [], run: null } : await lookElsewhere(others, any, context);
    const baseline = chooseBaseline({
        ...found,
        stored: [...found.stored, ...elsewhere.stored],
        elsewhere: elsewhere.run,
        environment,
        policy,
        now,
    });
    if (found.stored.length === 0 && configuration !== null)
        await noteShared(any, context);
    const { runs, calibrations } = found;
    return { baseline, runs, calibrations, ownCalibrations: ownCalibrations(found), notes: [...context.notes] };
}
function ownCalibrations({ query, stored }) {
    const rank = (0,candidates/* ranksOf */.Ll)(query);
    const own = new Set([query.itself, ...(query.ahead ?? [])].map((commit) => commit?.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)));
    const key = query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb);
    return (0,candidates/* countable */.Q$)(stored, query).filter((one) => one.calibration && one.key === key && own.has(one.commit) && rank(one) === undefined).length;
}
/**
 * Goes further back while the pool is not full or known calibrations are too far away, and furthest only when nothing was found at all: each step back fetches
 * more of the history.
 */
async function amongAncestors(any, dirty, context) {
    const { scope } = context;
    if (scope.ancestry === null)
        return look(any, context);
    let findings = null;
    let ancestors = null;
    for (let effort = 0;; effort++) {
        const further = await ancestorsOf(scope.ancestry, effort, scope.branch, context);
        if (further === 'unknown')
            return look({ ...any, branch: scope.branch }, context);
        if (further === null)
            break;
        ancestors = further;
        const { ahead = [] } = ancestors;
        findings = await look({ ...any, ahead, commits: (0,candidates/* acceptableCommits */.vj)(ancestors, dirty) }, context);
        const isFull = findings.runs.length >= context.policy.runs && !lacksCalibrations(findings.stored, findings.query);
        if (effort === 0 ? isFull : findings.runs.length > 0)
            break;
    }
    if (ancestors === null || findings === null)
        return look({ ...any, commits: [] }, context);
    if (ancestors.note !== null)
        context.notes.add(ancestors.note);
    if (findings.runs.length > 0)
        return findings;
    const alone = { ...any, commits: (0,candidates/* itselfAlone */.lg)(ancestors) };
    // What was found reaches back to before this commit was made: its own runs are there.
    return (0,candidates/* rankCandidates */.RK)(findings.stored, alone).length === 0 ? findings : readBest(findings.stored, alone, context);
}
/** `unknown`: neither clone nor remote could tell, and a branch can stand in for the commits. */
async function ancestorsOf(ancestry, effort, branch, { notes }) {
    try {
        return await ancestry.ancestors(effort);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure' || branch === null)
            throw thrown;
        const instead = `the newest runs of ${branch} were taken by the branch's name`;
        notes.add(`The commits before this one are not known, so ${instead}: ${thrown.message}.`);
        return 'unknown';
    }
}
async function look(query, context) {
    const { store, policy, now } = context;
    return readBest(await store.list((0,series/* seriesName */.f_)(query), searchFor(query, policy, now)), query, context);
}
/** A damaged or foreign file costs one run, never the comparison. */
async function readBest(stored, query, context) {
    const { policy, now } = context;
    const { within, beyond } = readingOrder(stored, query, policy, now);
    const refused = new Map();
    const read = new Map();
    let like;
    // Its samples are let go before the next one is read.
    const know = async (one) => {
        const run = await readApart(one, context);
        like = run === null ? like : (0,known_run/* knownRun */.jB)(run, like);
        return run === null ? null : (like ?? null);
    };
    // Together: a store elsewhere fetches them at once.
    const readAll = async (batch) => {
        const runs = await Promise.all(batch.map(know));
        for (const [index, { id }] of batch.entries()) {
            const run = runs[index] ?? null;
            const cause = run === null ? 'damaged' : ((0,candidates/* rejection */.cz)(run, query) ?? (await mixture(run, context)));
            if (cause !== null)
                refused.set(id, cause);
            else if (run !== null)
                read.set(id, run);
        }
    };
    const fill = async (some) => {
        for (let next = 0; next < some.length && read.size < policy.runs;) {
            const batch = some.slice(next, next + policy.runs - read.size);
            next += batch.length;
            await readAll(batch);
        }
    };
    await fill(within);
    if (read.size < fewest(policy))
        await fill(beyond);
    const pool = new Set(read.keys());
    await readAll(teaching(within).filter(({ id }) => !pool.has(id) && !refused.has(id)));
    const order = (0,candidates/* rankCandidates */.RK)(stored, query).flatMap(({ id }) => read.get(id) ?? []);
    const [runs = [], calibrations = []] = [true, false].map((own) => order.filter(({ id }) => pool.has(id) === own));
    return { query, stored, runs, calibrations, refused };
}
/**
 * Why a run of the root's history may be of another configuration, or null: before runs said whose they are, all
 * configurations had one history. What the store has of others cannot be changed by who is judged.
 */
async function mixture({ suite, source }, { scope, store }) {
    if (source.configuration !== undefined)
        return null;
    const others = ((await store.series?.()) ?? []).map(series/* parseSeries */.Pd);
    const isShared = others.some((one) => one?.suite === suite && one.configuration !== null);
    if (!isShared && (await scope.elsewhere?.())?.has(suite) !== true)
        return null;
    return 'of a mixed history: stored when all configurations shared one, and another one has this suite as well';
}
/** Where a configuration has no history of its own yet: says so when it may have one that it shared with others. */
async function noteShared(query, context) {
    const root = { ...query, configuration: null };
    const search = { key: query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb), enough: () => false };
    const keys = await context.store.keys((0,series/* seriesName */.f_)(root), search.key);
    const stored = keys.includes(search.key) ? await context.store.list((0,series/* seriesName */.f_)(root), search) : [];
    const [oldest] = (0,candidates/* countable */.Q$)(stored, root).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const run = oldest === undefined ? null : await readOne(oldest, context);
    if (run === null || run.imported !== undefined || run.source.configuration !== undefined)
        return;
    context.notes.add(`Runs of suite ${(0,quote/* quoted */.TL)(query.suite)} that were stored when all configurations shared one history are not compared with: they do not say which configuration they are of. The next run that is stored begins a history of its own for ${JSON.stringify(query.configuration)}.`);
}
/** The newest run of other environments: reading it tells what differs. */
async function lookElsewhere(keys, query, context) {
    const stored = [];
    for (const key of keys.slice(0, MOST_ELSEWHERE)) {
        const search = { key, enough: (found) => (0,candidates/* countable */.Q$)(found, query).length > 0 };
        stored.push(...(await context.store.list((0,series/* seriesName */.f_)(query), search)));
    }
    const [newest] = (0,candidates/* countable */.Q$)(stored, query).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return { stored, run: newest === undefined ? null : await readOne(newest, context) };
}
function readOne(stored, context) {
    return orNoted(() => context.store.read(stored), context);
}
function readApart(stored, context) {
    const { store } = context;
    return orNoted(() => (store.readApart === undefined ? store.read(stored) : store.readApart(stored)), context);
}
async function orNoted(read, { notes }) {
    try {
        return await read();
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        notes.add(`A stored run was left out: ${thrown.message}`);
        return null;
    }
}


/***/ }),

/***/ 79738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseForeignCode),
/* harmony export */   c: () => (/* binding */ ForeignCode)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/** Under the host runtime another commit's files may lie in a folder of their own, and yet other code be run. */


/** What would be measured as another commit is the code of the work tree: such numbers are no comparison. */
class ForeignCode extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN {
    constructor(commit, file) {
        super('usage', `${commit.slice(0, 12)} would run the work tree's code instead of its own: it opened ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} there`, {
            expected: 'a command that runs the code of the folder it is started in',
            fix: 'use no editable install, link (npm link) or path to the work tree (PYTHONPATH, NODE_PATH, in a script), but install or build in the command itself; or use --runtime docker',
        });
    }
}
/** One more invocation, not measured. Answers a sentence where it could not be seen what it opens; throws ForeignCode. */
async function refuseForeignCode(commit, { opens }, trees, { progress }, signal) {
    if (opens === undefined)
        return null;
    progress.line(`running ${commit.slice(0, 12)} once, unmeasured, to check that it does not load code from the work tree`);
    const seen = await opens(trees.work, trees.own, signal);
    if ('unseen' in seen) {
        const sentence = `Whether ${commit.slice(0, 12)} ran its own code or that of the work tree (an editable install, a path in the environment) is not known: ${seen.unseen}.`;
        progress.warning(sentence);
        return sentence;
    }
    if (seen.opened !== null)
        throw new ForeignCode(commit, seen.opened);
    return null;
}


/***/ }),

/***/ 78986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EJ: () => (/* binding */ pairedSides),
/* harmony export */   H$: () => (/* binding */ converted),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Nn: () => (/* binding */ pairedLevels),
/* harmony export */   UA: () => (/* binding */ pairedValues),
/* harmony export */   Uz: () => (/* binding */ runStatistic),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   Zt: () => (/* binding */ statisticBetween),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90432);
/* harmony import */ var _statistics_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29335);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31926);
/* harmony import */ var _statistics_pair_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94537);
/* harmony import */ var _units_decimal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12719);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);






/** Cut from each end of a run's invocations: one of ten may have gone badly. */
const RUN_TRIM = 0.1;
/** What is left of a number that went through logarithms. */
const LEVEL_DIGITS = 12;
/** Values may lie so far apart that their ratio is no number; JSON has no infinity. */
const MOST_CHANGE = 1e300;
/** 1 where more is worse, -1 where less is: effects times this are positive for what is worse. */
function signOf(better) {
    return better === 'lower' ? 1 : -1;
}
/**
 * One number a run: the 10 % trimmed mean of the logarithms of its invocations, so that what is worse is more. Undefined
 * unless all are above zero.
 */
function runStatistic(invocations, better) {
    return statisticBetween(invocations, 0, invocations.length, better, new Float64Array(invocations.length));
}
/** The same of the numbers from one place up to another; `scratch` has room for their logarithms. */
function statisticBetween(numbers, from, to, better, scratch) {
    const count = to - from;
    if (count === 0)
        return undefined;
    for (let index = 0; index < count; index += 1) {
        const value = numbers[from + index] ?? Number.NaN;
        if (!(value > 0))
            return undefined;
        scratch[index] = Math.log(value);
    }
    (0,_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFirst */ .l)(scratch, count);
    const cut = (0,_statistics_location_js__WEBPACK_IMPORTED_MODULE_3__/* .cutFromEachEnd */ .lf)(count, RUN_TRIM);
    return signOf(better) * (0,_statistics_location_js__WEBPACK_IMPORTED_MODULE_3__/* .meanBetween */ .AV)(scratch, cut, count - cut);
}
/** Values in another unit of the same kind; undefined when they cannot be had, or there are none. */
function converted(values, from, to) {
    const known = values.map((value) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(value, from, to)).filter((value) => value !== null);
    return known.length === values.length && known.length > 0 ? known : undefined;
}
/** Pair by pair ln(head / base), positive for worse; null where a side is missing or not above zero. */
function pairsOf(metric, first) {
    return first.map((side, index) => {
        const [base = [], head = []] = [metric.base[index], metric.head[index]];
        if (base.length === 0 || head.length === 0)
            return null;
        const difference = signOf(metric.better) * (Math.log((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(head)) - Math.log((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(base)));
        return Number.isFinite(difference) ? { difference, first: side } : null;
    });
}
function sideOf(values) {
    return { median: (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutNoise */ .J3)((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(values)), invocations: values.length };
}
/** One number an invocation, of the pairs in which both sides reported the metric. */
function pairedValues({ base, head }) {
    const whole = base.flatMap((samples, index) => {
        const other = head[index] ?? [];
        return samples.length === 0 || other.length === 0 ? [] : [{ base: (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(samples), head: (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(other) }];
    });
    return { base: whole.map((pair) => pair.base), head: whole.map((pair) => pair.head) };
}
/**
 * The levels of both sides in the first `count` whole pairs: weighed as the engine weighs their differences, so that the
 * change between them is the one that it judged. Undefined where there is no such pair.
 */
function pairedLevels(metric, first, count, trim) {
    const whole = pairsOf(metric, first)
        .flatMap((pair, index) => (pair === null ? [] : [{ pair, index }]))
        .slice(0, count);
    if (whole.length === 0)
        return undefined;
    const weights = (0,_statistics_pair_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pairWeights */ .SV)(whole.map(({ pair }) => pair), trim);
    const level = (side) => levelOf(weights.reduce((sum, weight, at) => sum + weight * Math.log((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(metric[side][whole[at]?.index ?? 0] ?? [])), 0));
    return { base: level('base'), head: level('head') };
}
/** Levels from logarithms of the engine's. */
function levelsOf(base, head, better) {
    return { base: levelOf(signOf(better) * base), head: levelOf(signOf(better) * head) };
}
/** A logarithm loses the last digits of what it is of. */
function levelOf(logarithm) {
    return (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutNoise */ .J3)(Math.exp(logarithm), LEVEL_DIGITS);
}
/** Medians of the two sides over pairs that have both. */
function pairedSides(metric) {
    const { base, head } = pairedValues(metric);
    return base.length === 0 ? undefined : { base: sideOf(base), head: sideOf(head) };
}
/** A relative change from a logarithm of the engine's: 0.05 for 5 % more, whichever direction is worse. */
function changeOf(effect, better) {
    return relative(signOf(better) * effect);
}
/** The relative change that a logarithm of a ratio stands for; always finite. */
function relative(logRatio) {
    return Math.min(Math.expm1(logRatio), MOST_CHANGE);
}
/** An interval of relative changes from one of the engine's logarithms. */
function changesOf(interval, better) {
    const bounds = [changeOf(interval.low, better), changeOf(interval.high, better)];
    return [Math.min(...bounds), Math.max(...bounds)];
}
/** head/base - 1; null unless both are above zero and the result is finite. */
function changeBetween(head, base) {
    const change = head > 0 && base > 0 ? head / base - 1 : Number.NaN;
    return Number.isFinite(change) ? change : null;
}


/***/ }),

/***/ 47615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   dC: () => (/* binding */ metricsIn),
/* harmony export */   jB: () => (/* binding */ knownRun),
/* harmony export */   kw: () => (/* binding */ metricIndexOf),
/* harmony export */   sT: () => (/* binding */ statisticAt)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84174);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31926);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78986);




/** `like`: a run that may well have reported the same metrics. */
function knownRun(run, like) {
    if ('numbers' in run)
        return run;
    const { results, pairs, ...record } = 'samples' in run ? run.run : run;
    const { medians, ends } = 'samples' in run ? packedMedians(run.samples, processesIn(results)) : mediansOf(results);
    const found = [];
    const starts = [0];
    const statistics = [];
    // A metric may have all of the numbers, as far as is known here.
    const scratch = new Float64Array(medians.length);
    let from = 0;
    let at = 0;
    for (const { benchmark, metrics } of results) {
        for (const metric of metrics) {
            const to = ends[at] ?? from;
            at += 1;
            if (to === from)
                continue;
            found.push({ benchmark, metric });
            starts.push(to);
            statistics.push((0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticBetween */ .Zt)(medians, from, to, metric.better, scratch) ?? Number.NaN);
            from = to;
        }
    }
    return {
        ...record,
        numbers: {
            layout: like !== undefined && isLaidOut(like.numbers.layout, found) ? like.numbers.layout : layoutOf(found),
            medians,
            starts: Uint32Array.from(starts),
            statistics: Float64Array.from(statistics),
            changes: new Map(record.changes?.map((change) => [(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKey */ .Cc)(change), change])),
            calibrations: pairs?.purpose === 'calibration' ? calibrationsOf(pairs) : new Map(),
        },
    };
}
/** Where a run has a metric; undefined: it has not. `key` is its `metricKey`. */
function metricIndexOf({ numbers }, key) {
    return numbers.layout.metricIndices.get(key);
}
/** Every metric of the run, by index. */
function metricsIn({ numbers }) {
    return numbers.layout.named;
}
/** One number an invocation, in the metric's own unit. */
function valuesAt({ numbers }, metricIndex) {
    const { medians, starts } = numbers;
    return listOf(medians, starts[metricIndex] ?? 0, starts[metricIndex + 1] ?? 0);
}
/** `runStatistic` of these values. */
function statisticAt({ numbers }, metricIndex) {
    const value = numbers.statistics[metricIndex];
    return value === undefined || Number.isNaN(value) ? undefined : value;
}
function nameOf({ benchmark, metric }) {
    return { benchmark, metric: metric.metric };
}
function keyOf(named) {
    return (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKey */ .Cc)(nameOf(named));
}
function mediansOf(results) {
    const all = results.flatMap(({ metrics }) => metrics.map(_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .invocationMedians */ .sy));
    let end = 0;
    const ends = all.map(({ length }) => {
        end += length;
        return end;
    });
    return { medians: Float64Array.from(all.flat()), ends };
}
/** By index of the metric: those of its only invocation, where there is one. */
function processesIn(results) {
    const found = new Map();
    let index = 0;
    for (const { metrics } of results) {
        for (const { processes } of metrics) {
            const [only] = processes ?? [];
            if (only != null && processes?.length === 1)
                found.set(index, only);
            index += 1;
        }
    }
    return found;
}
function packedMedians({ values, invocationEnds, metricEnds }, processes) {
    // Where every invocation has one sample, these are the medians: as many, and none of them empty.
    if (values.length === invocationEnds.length && invocationEnds.every((end, metricIndex) => end === metricIndex + 1)) {
        return { medians: values, ends: metricEnds };
    }
    const medians = [];
    const ends = [];
    let invocation = 0;
    let from = 0;
    for (const [index, last] of metricEnds.entries()) {
        const own = last === invocation + 1 ? processes.get(index) : undefined;
        if (own !== undefined) {
            const to = invocationEnds[invocation] ?? from;
            medians.push(...(0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .processMedians */ .bz)(listOf(values, from, to), own));
            invocation = last;
            from = to;
        }
        for (; invocation < last; invocation += 1) {
            const to = invocationEnds[invocation] ?? from;
            if (to > from)
                medians.push((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(listOf(values, from, to)));
            from = to;
        }
        ends.push(medians.length);
    }
    return { medians: Float64Array.from(medians), ends };
}
function listOf(numbers, from, to) {
    const list = [];
    for (let at = from; at < to; at += 1)
        list.push(numbers[at] ?? Number.NaN);
    return list;
}
function isLaidOut({ named }, found) {
    return (named.length === found.length &&
        named.every((one, metricIndex) => {
            const other = found[metricIndex];
            if (other === undefined || !(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameMetric */ .tB)(nameOf(one), nameOf(other)))
                return false;
            return one.metric.unit === other.metric.unit && one.metric.better === other.metric.better;
        }));
}
function layoutOf(found) {
    const named = found.map(({ benchmark, metric: { metric, unit, better } }) => ({
        benchmark,
        metric: { metric, unit, better },
    }));
    return { named, metricIndices: new Map(named.map((one, metricIndex) => [keyOf(one), metricIndex])) };
}
/** Of each metric for which there are enough pairs. */
function calibrationsOf({ metrics, first }) {
    return new Map(metrics.flatMap((metric) => {
        const estimates = (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatesOf */ .pu)((0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(metric, first));
        if (estimates === undefined)
            return [];
        const { effect, standardError } = estimates.effect;
        return [[(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKey */ .Cc)(metric), { effect, standardError, pair: estimates.scatter, better: metric.better }]];
    }));
}


/***/ }),

/***/ 23535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ inOneUnit),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   cX: () => (/* binding */ currentLevel),
/* harmony export */   kC: () => (/* binding */ runsHaving),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   xI: () => (/* binding */ reportedLevels)
/* harmony export */ });
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78986);
/* harmony import */ var _known_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47615);


function runsHaving(named, runs) {
    const key = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(named);
    const having = [];
    for (const run of runs) {
        const metricIndex = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricIndexOf */ .kw)(run, key);
        const found = metricIndex === undefined ? undefined : (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsIn */ .dC)(run)[metricIndex]?.metric;
        if (metricIndex !== undefined && found !== undefined)
            having.push({ run, metricIndex, found });
    }
    return having;
}
/** In the same order; without those whose numbers cannot be had in the unit of `named`, or that had another direction. */
function inOneUnit(named, having) {
    const key = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(named);
    const { unit, better } = named.metric;
    const all = [];
    for (const { run, metricIndex, found } of having) {
        if (found.better !== better)
            continue;
        const change = run.numbers.changes.get(key) ?? null;
        if (found.unit === unit) {
            all.push({ run, metricIndex, value: (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticAt */ .sT)(run, metricIndex), change });
            continue;
        }
        const values = (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .converted */ .H$)((0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(run, metricIndex), found.unit, unit);
        if (values === undefined)
            continue;
        all.push({ run, metricIndex, converted: values, value: (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .runStatistic */ .Uz)(values, better), change });
    }
    return all;
}
/** One number an invocation, in the unit that was asked for. */
function valuesOf({ run, metricIndex, converted }) {
    return converted ?? (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(run, metricIndex);
}
/** In the same order; without runs that have values of zero or below. */
function pointsOf(known) {
    const points = [];
    for (const { run, value, change } of known)
        if (value !== undefined)
            points.push({ run, value, change });
    return points;
}
/**
 * Where the levels began that runs have reported, as indices of `points`, oldest first. A level that began before the
 * first point is left out: it holds for all of them.
 */
function reportedLevels(points) {
    const begins = [];
    for (const { change } of points) {
        const begin = change === null ? -1 : points.findIndex(({ run }) => run.id === change.since.run);
        if (begin >= 0)
            begins.push(begin);
    }
    return begins;
}
/** Index of the first point at the level that was reported last: points before it tell of noise only. */
function currentLevel(points) {
    return Math.max(0, ...reportedLevels(points));
}


/***/ }),

/***/ 10322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ definitionChange),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   HH: () => (/* binding */ runMedians)
/* harmony export */ });
/* harmony import */ var _statistics_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31926);
/* harmony import */ var _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _statistics_pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39235);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83839);
/* harmony import */ var _known_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47615);
/* harmony import */ var _metric_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23535);








/** So many of the newest runs say how far invocations lie apart; more say no more of today. */
const RECENT_RUNS = 5;
/** By the runs, which nobody changes once they are read. */
const known = new WeakMap();
/** Both nearest first; `calibrations` are more runs, that only the noise floor is learned from. */
function pastOf(baseRuns, calibrations) {
    const before = known.get(baseRuns);
    if (before !== undefined && before.calibrations === calibrations)
        return before.past;
    const past = newPast(baseRuns, calibrations ?? []);
    known.set(baseRuns, { calibrations, past });
    return past;
}
function newPast(baseRuns, calibrations) {
    let like;
    const [runs, more] = [baseRuns, calibrations].map((some) => some.map((run) => {
        like = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRun */ .jB)(run, like);
        return like;
    }));
    const teachers = [...(runs ?? []), ...(more ?? [])].filter(({ numbers }) => numbers.calibrations.size > 0).reverse();
    const metrics = new Map();
    return {
        runs: runs ?? [],
        of(named) {
            const { unit, better } = named.metric;
            const key = `${better} ${unit} ${(0,_known_run_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(named)}`;
            const past = metrics.get(key) ?? metricPast(named, runs ?? [], teachers);
            metrics.set(key, past);
            return past;
        },
    };
}
/** `teachers` are oldest first. */
function metricPast(named, runs, teachers) {
    const having = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .runsHaving */ .kC)(named, runs);
    const [first] = having;
    if (first === undefined)
        return { verdict: 'new', rule: 'no run of the baseline has this metric' };
    const changed = definitionChange(first.found, named.metric);
    if (changed !== undefined)
        return { verdict: 'incomparable', rule: changed };
    const known = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .inOneUnit */ .E7)(named, having);
    const [nearest] = known;
    if (nearest === undefined)
        return { verdict: 'incomparable', rule: 'its values are too large to be converted' };
    const points = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .pointsOf */ .XE)(known.toReversed());
    const stored = points.map(({ value }) => value);
    const calibrations = calibrationsOf(named, teachers);
    const recent = known.slice(0, RECENT_RUNS).map(_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm);
    return {
        nearest: { run: nearest.run.id, values: (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm)(nearest), ran: nearest.run.invocations.length },
        stored,
        storedRuns: points.map(({ run }) => run.id),
        model: (0,_statistics_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineModel */ .NH)(stored, (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .currentLevel */ .cX)(points)),
        comparisons: calibrations.length,
        scatter: (0,_statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .scatter */ .Tb)(calibrations),
        invocations: (0,_statistics_pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__/* .invocationNoise */ .bY)(recent),
        recent: recent.flat(),
    };
}
/** The median of each stored run that has numbers of a metric, in its unit, oldest first. */
function runMedians(named, { runs }) {
    const known = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .inOneUnit */ .E7)(named, (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .runsHaving */ .kC)(named, runs));
    return known.toReversed().map((one) => (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)((0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm)(one)));
}
function definitionChange(base, head) {
    if ((0,_units_units_js__WEBPACK_IMPORTED_MODULE_3__/* .convert */ .C6)(1, base.unit, head.unit) === null) {
        return `the unit changed from ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .unitName */ .Cq)(base.unit, 40)} to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .unitName */ .Cq)(head.unit, 40)}`;
    }
    if (base.better === head.better)
        return undefined;
    return `${base.better} was better in the baseline; now ${head.better} is`;
}
function calibrationsOf(named, teachers) {
    const key = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(named);
    return teachers.flatMap(({ numbers }) => {
        const one = numbers.calibrations.get(key);
        return one === undefined || one.better !== named.metric.better ? [] : [one];
    });
}


/***/ }),

/***/ 62092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ identityOf),
  V2: () => (/* binding */ prepareMetrics),
  Nb: () => (/* binding */ uncompared)
});

// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/statistics/metric-state.js
var metric_state = __webpack_require__(71692);
// EXTERNAL MODULE: ./build/statistics/pair-scatter.js
var pair_scatter = __webpack_require__(39235);
// EXTERNAL MODULE: ./build/statistics/resolution.js
var resolution = __webpack_require__(19294);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
;// CONCATENATED MODULE: ./build/compare/counted-metrics.js

/** Counts of one build that lie this close together do not vary: 0.1 %. */
const SAME = 0.001;
const COUNTED = ['B', 'allocs', 'instructions'];
/** From so many steps between stored runs on these tell whether a count varies; most of them have to be none. */
const FEWEST_STEPS = 3;
const QUIET_SHARE = 0.75;
/** Whether a metric counts something, and the invocations of each side, if it has any, counted the same. */
function isExact({ unit }, ...sides) {
    return COUNTED.some((counted) => (0,units/* convert */.C6)(1, unit, counted) !== null) && sides.every(isSteady);
}
/**
 * Whether stored runs, one number each, speak for a count: it changes now and then, and stays where it is in between (what
 * a process has resident does not). Too few of them say nothing: then it has to be `repeated` inside of runs.
 */
function isQuietHistory(runs, repeated) {
    const steps = runs.slice(1).map((value, index) => isSteady([value, runs[index] ?? value]));
    if (steps.length < FEWEST_STEPS)
        return repeated;
    return steps.filter(Boolean).length >= QUIET_SHARE * steps.length;
}
/**
 * How far apart the values lie that stored runs, one number each, went back and forth between, where `here` is one of them:
 * a count that was rounded when it was printed, or that has two states, flips between neighbours. 0: it does not.
 */
function flipsBetween(runs, here) {
    const gaps = runs.flatMap((value, index) => {
        const before = runs[index - 1];
        if (before === undefined || isSteady([before, value]))
            return [];
        const earlier = runs.slice(0, index - 1).some((one) => isSteady([one, value]));
        const isHere = isSteady([here, value]) || isSteady([here, before]);
        return earlier && isHere ? [Math.abs(value - before)] : [];
    });
    return Math.max(0, ...gaps);
}
/** Whether values (none: yes) lie within a tenth of a per cent of each other. */
function isSteady(values) {
    if (values.length === 0)
        return true;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high - low <= SAME * Math.abs(high);
}

// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/compare/known-run.js
var known_run = __webpack_require__(47615);
// EXTERNAL MODULE: ./build/compare/past.js
var compare_past = __webpack_require__(10322);
// EXTERNAL MODULE: ./build/compare/strays.js
var strays = __webpack_require__(38184);
;// CONCATENATED MODULE: ./build/compare/prepare-metrics.js










/** One entry a metric of `head`, in its order. `baseRuns` are nearest first. */
function prepareMetrics(head, baseline, baseRuns, rules) {
    const own = (0,known_run/* knownRun */.jB)(head);
    const past = (0,compare_past/* pastOf */.CM)(baseRuns, rules.calibrations);
    const distances = 'runs' in baseline ? new Map(baseline.runs.map(({ id, distance }) => [id, distance])) : new Map();
    const paired = new Map(head.pairs?.metrics.map((metric) => [(0,metric_name/* metricKey */.Cc)(metric), metric]));
    const samples = samplesOf(head);
    const raw = (0,known_run/* metricsIn */.dC)(own).map((named, index) => {
        const pairs = paired.get((0,known_run/* keyOf */.TN)(named));
        const isSame = pairs?.unit === named.metric.unit && pairs.better === named.metric.better;
        const numbers = { head: (0,known_run/* valuesAt */.I0)(own, index), value: (0,known_run/* statisticAt */.sT)(own, index) };
        const again = isSame ? pairs : undefined;
        return rawOf(named, { ...numbers, samples: samples.get((0,known_run/* keyOf */.TN)(named)) ?? [] }, again, past, distances);
    });
    const known = (0,metric_state/* metricStates */.r)(
    // What is counted does not vary, and would make everything else look quieter than it is.
    raw.map(({ model, scatter, value, invocations, exact }) => exact ? { ...NOTHING_KNOWN, value } : { model, scatter, value, invocations }), Math.log1p(rules.compare.minEffect), rules.compare.strict);
    const prepared = raw.flatMap(({ scatter: _, invocations: __, ...one }, index) => {
        const state = known[index];
        return state === undefined ? [] : [{ ...one, ...state }];
    });
    const suspected = (0,strays/* suspicions */.D7)(prepared);
    return prepared.map((one, index) => {
        const direction = suspected[index];
        return direction === undefined ? one : { ...one, suspected: direction };
    });
}
function rawOf(named, { head, value, samples }, paired, past, distances) {
    const again = paired === undefined ? { base: [], head: [] } : (0,effects/* pairedValues */.UA)(paired);
    const none = {
        named,
        head,
        ran: samples.length,
        stored: [],
        storedRuns: [],
        comparisons: 0,
        scatter: undefined,
        value,
        invocations: (0,pair_scatter/* invocationNoise */.bY)([head]),
        step: stepIn(head, samples, paired, []),
        exact: isExact(named.metric, head, again.base, again.head),
        ...(paired === undefined ? {} : { paired }),
    };
    // Without any stored run nothing is known yet: pairs may tell.
    if (past.runs.length === 0)
        return none;
    const known = past.of(named);
    if ('verdict' in known)
        return { ...none, exact: none.exact && known.verdict !== 'new', settled: known };
    const { nearest, stored, storedRuns, model, comparisons, scatter } = known;
    const { values, ran } = nearest;
    const invocations = (0,pair_scatter/* pooledNoise */.EH)([none.invocations, known.invocations]);
    const counts = none.exact ? (0,compare_past/* runMedians */.HH)(named, past) : [];
    const flip = none.exact ? flipsBetween(counts, (0,median/* median */.JZ)(head)) : 0;
    return {
        ...none,
        stored,
        storedRuns,
        comparisons,
        scatter,
        invocations,
        step: Math.max(stepIn(head, samples, paired, known.recent), (0,resolution/* relativeStep */.Zt)(flip, (0,median/* median */.JZ)(head))),
        nearest: { values, distance: distances.get(nearest.run) ?? null, ran },
        exact: none.exact && flip === 0 && isSteady(values) && isQuietHistory(counts, head.length > 1 && values.length > 1),
        ...(model === undefined ? {} : { model }),
    };
}
const NOTHING_KNOWN = { model: undefined, scatter: undefined, invocations: undefined };
/** By `metricKey`. */
function samplesOf({ results }) {
    return new Map(results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, samples }) => [(0,metric_name/* metricKey */.Cc)({ benchmark, metric }), samples])));
}
/** As many numbers show a step; stored ones are looked at where this run has fewer. */
const ENOUGH_NUMBERS = 20;
/** No coarser than the base's own numbers are: a change that prints two coarse ones hides nothing behind them. */
function stepIn(head, samples, paired, recent) {
    const [own, base] = [[...samples, ...(paired?.head ?? [])].flat(), (paired?.base ?? []).flat()];
    const isFew = base.length === 0 || own.length + base.length < ENOUGH_NUMBERS;
    const its = isFew ? [base, recent] : [base];
    const step = Math.min((0,resolution/* stepOf */.cg)([own, ...its]), (0,resolution/* stepOf */.cg)(its));
    return step === 0 ? 0 : (0,resolution/* relativeStep */.Zt)(step, (0,median/* median */.JZ)(head));
}
/** The row of a metric that was compared with nothing. */
function uncompared({ named, head }, verdict, rule) {
    return { ...identityOf(named), verdict, base: null, head: (0,effects/* sideOf */.Jh)(head), change: null, interval: null, rule };
}
function identityOf({ benchmark, metric, }) {
    return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}


/***/ }),

/***/ 38184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ straysFurthest),
/* harmony export */   D7: () => (/* binding */ suspicions),
/* harmony export */   S$: () => (/* binding */ movedTogether)
/* harmony export */ });
/* unused harmony exports SUSPICION_LEVEL, HOST_LEVEL */
/* harmony import */ var _statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45722);
/**
 * Whether this run strays from its stored runs by more than these strayed themselves, over all metrics together: among
 * fifty one nearly always looks changed. Westfall and Young (1993, "Resampling-based multiple testing"), single-step maxT,
 * with the stored runs in the place of resamples: so heavy tails, and metrics that move together, are in the measure.
 */


/** Share of clean runs with a suspicion that is aimed at; with few stored runs it is 1 / (runs + 1), if that is more. */
const SUSPICION_LEVEL = 0.05;
/** Normal noise of all metrics explains a suspicion with less chance than this. */
const CHANCE = 0.05;
/** The same of clean runs in which the host is suspected. */
const HOST_LEVEL = 0.05;
/** A metric beyond so many standard deviations (the upper 5 % of chance), and half a per cent, counts as moved. */
const MOVED = 1.7;
const LEAST_MOVE = Math.log(1.005);
/** The metrics that look changed, and would in no more than one clean run in ten; in their order. */
function suspicions(prepared) {
    const furthest = storedStrays(prepared).map((run) => run.furthest);
    const chances = (0,_statistics_holm_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(prepared.map(({ screening }) => Math.min(1, 2 * (screening?.p ?? 1))));
    return prepared.map((one, index) => {
        const { screening } = one;
        if (screening?.suspicion === undefined || !((chances[index] ?? 1) <= CHANCE))
            return undefined;
        const away = Math.abs((0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .studentised */ .LX)(screening.estimate, 0));
        return isRare(away, furthest, SUSPICION_LEVEL) ? screening.suspicion : undefined;
    });
}
/** Metrics that moved together one way, more of them than chance explains in stored runs; null: no more than that. */
function movedTogether(prepared, least) {
    const here = nothingStrayed();
    for (const { screening, exact } of prepared) {
        if (screening !== undefined && !exact)
            count(here, (0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .studentised */ .LX)(screening.estimate, 0), screening.estimate.effect);
    }
    const direction = here.worse >= here.better ? 'worse' : 'better';
    const share = here[direction] / here.metrics;
    const others = storedStrays(prepared).map((run) => Math.max(run.worse, run.better) / run.metrics);
    if (!(share > least) || !isRare(share, others, HOST_LEVEL))
        return null;
    return { direction, moved: here[direction], of: here.metrics };
}
/** Whether a canary is further away than it ever strayed by itself. */
function straysFurthest({ screening, model, noise }) {
    if (screening === undefined || model === undefined || noise === undefined)
        return false;
    const away = Math.abs((0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .studentised */ .LX)(screening.estimate, 0));
    return model.residuals.every((residual) => Math.abs(deviations(residual, noise.variance)) < away);
}
/** A rank test: as many of the `others` may be as far as make the share of `level`; with few others, none. */
function isRare(value, others, level) {
    const allowed = Math.max(0, Math.floor(level * (others.length + 1)) - 1);
    return others.filter((other) => other >= value).length <= allowed;
}
/** Of stored runs that have at least half of the metrics. */
function storedStrays(prepared) {
    const known = prepared.filter(({ screening, exact }) => screening !== undefined && !exact);
    const byRun = new Map();
    for (const { model, noise, storedRuns } of known) {
        if (model === undefined || noise === undefined)
            continue;
        const { residuals } = model;
        const skipped = storedRuns.length - residuals.length;
        for (let index = 0; index < residuals.length; index += 1) {
            const [run, size = 0] = [storedRuns[skipped + index] ?? '', residuals[index]];
            const strayed = byRun.get(run) ?? nothingStrayed();
            byRun.set(run, strayed);
            count(strayed, deviations(size, noise.variance), size);
        }
    }
    return [...byRun.values()].filter(({ metrics }) => 2 * metrics >= known.length);
}
function nothingStrayed() {
    return { metrics: 0, worse: 0, better: 0, furthest: 0 };
}
/** One more metric: `away` in deviations, `size` as a logarithm. */
function count(strayed, away, size) {
    strayed.metrics += 1;
    strayed.furthest = Math.max(strayed.furthest, Math.abs(away));
    if (Math.abs(away) <= MOVED || Math.abs(size) < LEAST_MOVE)
        return;
    if (away > 0)
        strayed.worse += 1;
    else
        strayed.better += 1;
}
function deviations(residual, variance) {
    return residual === 0 ? 0 : residual / Math.sqrt(variance);
}


/***/ }),

/***/ 74949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ OF_THE_BRANCH),
/* harmony export */   I9: () => (/* binding */ freshness),
/* harmony export */   Ll: () => (/* binding */ ranksOf),
/* harmony export */   Pi: () => (/* binding */ isYoung),
/* harmony export */   Q$: () => (/* binding */ countable),
/* harmony export */   RK: () => (/* binding */ rankCandidates),
/* harmony export */   aI: () => (/* binding */ NOT_AN_ANCESTOR),
/* harmony export */   cz: () => (/* binding */ rejection),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   lg: () => (/* binding */ itselfAlone),
/* harmony export */   m2: () => (/* binding */ FEW_RUNS),
/* harmony export */   vj: () => (/* binding */ acceptableCommits)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89702);
/* harmony import */ var _stored_run_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);


/**
 * With fewer runs than this nothing is known of the noise from run to run: then older ones are read too, which otherwise
 * tell more of changes that were accepted long ago than of today's host.
 */
const FEW_RUNS = 8;
const DAY = 86_400_000;
/**
 * The commits of an ancestor line whose runs may be a baseline. A merge base and all before it; of the measured commit's own
 * line its ancestors, and itself when there are uncommitted changes to compare with it.
 */
function acceptableCommits(ancestors, treeIsDirty) {
    return ancestors.own && !treeIsDirty ? ancestors.commits.slice(1) : ancestors.commits;
}
/**
 * Where no ancestor was measured, a commit may be compared with its own earlier runs: so a repeat of the very first one
 * is compared, yet a repeat never hides what a commit did.
 */
function itselfAlone(ancestors) {
    return ancestors.own ? ancestors.commits.slice(0, 1) : [];
}
/** Runs of the history other than this one, of any environment, that are not marked as excluded. */
function countable(stored, query) {
    return stored.filter((one) => (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSeries */ .oC)(one, query) && one.id !== query.ownId && !one.excluded);
}
/** The stored runs that may count, best first: nearest commit, then newest. */
function rankCandidates(stored, query) {
    const rank = ranksOf(query);
    return countable(stored, query)
        .filter((one) => one.key === query.key.slice(0, _stored_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_DIGITS */ .Rb) && rank(one) !== undefined)
        .toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0) || newestFirst(a, b));
}
/** Of each run its place among the acceptable commits, nearest 0; undefined when its commit is none of them. */
function ranksOf({ commits }) {
    if (commits === null)
        return () => 0;
    const ranks = new Map(commits.map(({ commit }, rank) => [commit.slice(0, _stored_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_DIGITS */ .tn), rank]));
    return (stored) => ranks.get(stored.commit);
}
/** For the limits of age and distance: whether a run is within both. A date that is none, or to come, is not. */
function freshness(query, policy, now) {
    const rank = ranksOf(query);
    return (stored) => {
        const distance = query.commits?.[rank(stored) ?? -1]?.distance ?? 0;
        return isYoung(stored.startedAt, policy, now) && distance <= policy.staleAfterCommits;
    };
}
/** Clocks may differ by a day; a run that comes from further ahead has no age that can be trusted. */
function isYoung(startedAt, policy, now) {
    const days = (now.getTime() - Date.parse(startedAt)) / DAY;
    return days >= -1 && days <= policy.staleAfterDays;
}
/** Why a run that was read back does not count after all, or null. Follows a count: "2 measured for a pull request". */
function rejection(run, query) {
    const { commit, branch, dirty, pullRequest } = run.source;
    if (run.suite !== query.suite)
        return 'of another suite';
    if ((0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationOf */ .QV)(run.source.configuration) !== query.configuration)
        return 'of another configuration';
    if (run.id === query.ownId)
        return 'the run itself';
    if (run.environment.key !== query.key)
        return 'with another full environment key';
    if (dirty)
        return 'with uncommitted changes';
    if (run.status !== 'ok')
        return `with status "${run.status}"`;
    // What was measured then was the merge, which is in nobody's line.
    if (pullRequest !== null)
        return 'measured for a pull request';
    if (query.branch !== null && branch !== query.branch)
        return 'of another branch';
    const isAcceptable = query.commits?.some((one) => one.commit === commit) ?? true;
    return isAcceptable ? null : NOT_AN_ANCESTOR;
}
const OF_THE_BRANCH = 'of this branch itself';
const NOT_AN_ANCESTOR = 'of commits that this one does not build on';
function newestFirst(a, b) {
    if (a.startedAt !== b.startedAt)
        return a.startedAt < b.startedAt ? 1 : -1;
    return a.id < b.id ? -1 : 1;
}


/***/ }),

/***/ 80211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ moderatedSuite),
/* harmony export */   GJ: () => (/* binding */ FEWEST_RUNS),
/* harmony export */   NH: () => (/* binding */ baselineModel),
/* harmony export */   VX: () => (/* binding */ centreOf),
/* harmony export */   jN: () => (/* binding */ suitePrior)
/* harmony export */ });
/* unused harmony export MOST_RUNS */
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31926);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87468);
/* harmony import */ var _segmentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48206);
/**
 * What stored runs of one metric say about the next one. Values are natural logarithms of run statistics, oldest first,
 * of one environment key; what is worse must be made positive beforehand (bigger-is-better metrics change sign).
 */




/** Fewer stored runs than this are no history. */
const FEWEST_RUNS = 8;
/** Runs further back say little about today's host. */
const MOST_RUNS = 30;
/** Share cut from each end for the centre of a level. */
const CENTRE_TRIM = 0.2;
/** How many degrees of freedom the other metrics of a suite lend. */
const PRIOR_DEGREES = 4;
const FEWEST_WINSORISED = 20;
/** However wild one value is, the others keep this share of the variance. */
const LEAST_WITHOUT = 0.05;
/**
 * The model of the last 30 of `values`; undefined for fewer than eight, on which no claim can stand. `since` is the index
 * of the first value at a level that is known to be new: what came before tells of noise only.
 */
function baselineModel(values, since = 0) {
    const skipped = Math.max(0, values.length - MOST_RUNS);
    const recent = values.slice(skipped);
    if (recent.length < FEWEST_RUNS)
        return undefined;
    const cut = Math.max(0, since - skipped);
    const parts = [(0,_segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(recent.slice(0, cut), _segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_RULE */ .RW), (0,_segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(recent.slice(cut), _segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_RULE */ .RW)];
    const levels = parts.flatMap((part, index) => part.map((segment) => {
        const from = segment.from + (index === 0 ? 0 : cut);
        const inside = recent.slice(from, from + segment.to - segment.from);
        return { from, inside, centre: centreOf(inside) };
    }));
    const current = levels.at(-1);
    if (current === undefined)
        return undefined;
    const residuals = levels.flatMap(({ inside, centre }) => inside.map((value) => value - centre));
    const deviation = (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .robustDeviation */ .p9)(residuals);
    // Each level took a degree of freedom; the deviation itself accounts for one.
    const lost = (recent.length - 1) / (recent.length - levels.length);
    return {
        centre: current.centre,
        count: current.inside.length,
        from: skipped + current.from,
        noise: {
            variance: deviation ** 2 * lost,
            degrees: (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .robustDegrees */ .Ne)(recent.length, levels.length),
        },
        residuals: levels.flatMap(({ inside, centre }) => inside.map((value) => deleted(value - centre, inside.length, deviation, recent.length - levels.length))),
    };
}
/** The level of one or more values. */
function centreOf(values) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedMean */ .K4)(values, CENTRE_TRIM);
}
/**
 * The residual of one of the `count` values of a level, as if it had had no part in the level nor in the `deviation`:
 * Cook and Weisberg (1982, "Residuals and Influence in Regression", 2.2.1), with the deviation's `degrees`. From twenty
 * values on the deviation is winsorised, and one value has hardly a part in it.
 */
function deleted(residual, count, deviation, degrees) {
    const freed = residual / Math.sqrt(1 - 1 / Math.max(2, count));
    if (deviation === 0 || degrees >= FEWEST_WINSORISED)
        return freed;
    const without = (degrees - (freed / deviation) ** 2) / (degrees - 1);
    return freed / Math.sqrt(Math.max(without, LEAST_WITHOUT));
}
/**
 * What the variances of a suite have in common, as a prior for `moderated`: the square of their median deviation, worth
 * four degrees of freedom (fewer for fewer than five metrics, none for one: it would only vouch for itself). The order of
 * the metrics does not matter. Throws a RangeError for no variances.
 */
function suitePrior(noises) {
    const deviation = (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(noises.map((noise) => Math.sqrt(noise.variance)));
    return { variance: deviation ** 2, degrees: Math.min(PRIOR_DEGREES, noises.length - 1) };
}
/** The variances of all metrics of a suite, each drawn towards their common prior; in the order given. */
function moderatedSuite(noises) {
    if (noises.length === 0)
        return [];
    const prior = suitePrior(noises);
    return noises.map((noise) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .moderated */ .S8)(noise, prior));
}


/***/ }),

/***/ 71692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isNoisyHost),
/* harmony export */   r: () => (/* binding */ metricStates)
/* harmony export */ });
/* harmony import */ var _baseline_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39235);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);
/**
 * What stored runs say of every metric of a run, before anything is re-measured. Values are logarithms, positive is
 * worse; metrics lend each other what they know of noise.
 */




/** Screens are not asked to see less than this share of what is to be claimed, nor less than half a per cent. */
const SCREENED_SHARE = 0.5;
const LEAST_SCREENED = Math.log(1.005);
/** In the order of `suite`, which has no influence. `smallest` is the smallest effect to claim. */
function metricStates(suite, smallest, strict) {
    const noises = suiteNoises(suite);
    const floors = (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteFloors */ .Mp)(suite.map(({ scatter }, index) => ({ scatter, noise: noises[index] })), strict);
    const pairs = (0,_pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedPairs */ .QY)(suite.map(({ invocations, scatter }) => ({ invocations, compared: scatter?.single })));
    const least = Math.max(LEAST_SCREENED, SCREENED_SHARE * smallest);
    return floors.map((floor, index) => {
        const [noise, one, expected] = [noises[index], suite[index], pairs[index]];
        const known = { floor, ...(expected === undefined ? {} : { expected }) };
        if (noise === undefined || one?.model === undefined || one.value === undefined)
            return known;
        return { ...known, noise, screening: (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .screen */ .nj)(one.value, one.model, noise, least) };
    });
}
function suiteNoises(suite) {
    const own = suite.map(({ model }) => model?.noise);
    const drawn = (0,_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__/* .moderatedSuite */ .El)(own.filter((noise) => noise !== undefined)).values();
    return own.map((noise) => (noise === undefined ? undefined : drawn.next().value));
}
/** Whether more than half of a suite's metrics stray so far by themselves that the screen would hide what pairs show. */
function isNoisyHost(noises) {
    return noises.filter(_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoisy */ .Js).length * 2 > noises.length;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "in": () => (/* binding */ FEWEST_COMPARISONS),
  nb: () => (/* binding */ FEWEST_WARNINGS),
  kO: () => (/* binding */ cautiousFloor),
  O0: () => (/* binding */ floorReach),
  Tb: () => (/* binding */ scatter),
  Mp: () => (/* binding */ suiteFloors)
});

// UNUSED EXPORTS: learnedFloor

// EXTERNAL MODULE: ./build/statistics/baseline-model.js
var baseline_model = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(74440);
// EXTERNAL MODULE: ./build/statistics/location.js
var statistics_location = __webpack_require__(29335);
;// CONCATENATED MODULE: ./build/statistics/polygamma.js
/** Derivatives of the logarithm of the gamma function, for numbers above zero. Relative error below 1e-12. */
/** From here on the asymptotic series are exact to double precision. */
const LARGE = 12;
const MOST_STEPS = 50;
/** psi(x) = (ln Gamma)'(x), DLMF 5.11.2 after raising x by 5.5.2; SciPy's `special.digamma`. */
function digamma(x) {
    let [at, below] = [above(x), 0];
    for (; at < LARGE; at += 1)
        below += 1 / at;
    const square = 1 / at ** 2;
    const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
    return Math.log(at) - 1 / (2 * at) - series - below;
}
/** psi'(x), DLMF 5.15.8; SciPy's `special.polygamma(1, x)`. */
function trigamma(x) {
    let [at, below] = [above(x), 0];
    for (; at < LARGE; at += 1)
        below += 1 / at ** 2;
    const square = 1 / at ** 2;
    const series = (square / at) * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
    return 1 / at + square / 2 + series + below;
}
/**
 * The x with psi'(x) = y, for y above zero. Newton's steps on 1 / psi', which is convex and nearly linear, from below it:
 * Smyth (2004), appendix; `trigammaInverse` of limma.
 */
function trigammaInverse(y) {
    above(y);
    // Where the terms beyond the first are below the precision.
    if (y > 1e7)
        return 1 / Math.sqrt(y);
    if (y < 1e-6)
        return 1 / y;
    let x = 0.5 + 1 / y;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const value = trigamma(x);
        const change = (value * (1 - value / y)) / tetragamma(x);
        x += change;
        if (-change / x < 1e-14)
            break;
    }
    return x;
}
/** psi''(x), the derivative of the series above; SciPy's `special.polygamma(2, x)`. */
function tetragamma(x) {
    let [at, below] = [x, 0];
    for (; at < LARGE; at += 1)
        below += 2 / at ** 3;
    const square = 1 / at ** 2;
    const series = square * (1 / 2 - square * (1 / 6 - square * (1 / 6 - square * (3 / 10 - (square * 5) / 6))));
    return -square - square / at - square * series - below;
}
function above(x) {
    if (!(x > 0))
        throw new RangeError(`a polygamma function of ${x}; expected a number above zero`);
    return x;
}

// EXTERNAL MODULE: ./build/statistics/scale.js
var scale = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/statistics/empirical-bayes.js
/**
 * What many variances of one kind have in common: Smyth (2004, "Linear models and empirical Bayes methods for assessing
 * differential expression", section 6.2), as `fitFDist` of R's limma has it.
 */



/** Fewer variances than this say nothing of how much they differ. */
const FEWEST = 5;
/**
 * The `variance` v0 and `degrees` d0 of which those given look like draws: each v is v0 d0 / chi-squared of d0, estimated
 * with its own degrees. Both are found from the logarithms' mean and variance; infinite degrees when the variances differ
 * by no more than their own degrees explain. Undefined for fewer than five above zero.
 */
function commonVariance(variances) {
    const above = variances.filter((one) => one.variance > 0);
    if (above.length < FEWEST)
        return undefined;
    const logs = above.map(({ variance: own, degrees }) => Math.log(own) - digamma(degrees / 2) + Math.log(degrees / 2));
    const explained = (0,statistics_location/* mean */.i2)(above.map(({ degrees }) => trigamma(degrees / 2)));
    const beyond = (0,scale/* variance */.GV)(logs) - explained;
    if (!(beyond > 0))
        return { variance: Math.exp((0,statistics_location/* mean */.i2)(logs)), degrees: Infinity };
    const degrees = 2 * trigammaInverse(beyond);
    return { variance: Math.exp((0,statistics_location/* mean */.i2)(logs) + digamma(degrees / 2) - Math.log(degrees / 2)), degrees };
}

// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
;// CONCATENATED MODULE: ./build/statistics/noise-floor.js
/**
 * What paired measurements cannot average away: two builds of the same program differ, because code lands at other
 * addresses (Mytkowicz et al. 2009; Curtsinger and Berger 2013). Learned per metric and host from pairs of neighbouring
 * commits of the main branch. All variances are of logarithms.
 */





/** Fewer comparisons than this do not lower a floor. */
const FEWEST_COMPARISONS = 20;
/** From here on comparisons that scatter more than was assumed raise the floor. */
const FEWEST_WARNINGS = 5;
/** No build is more alike than this standard deviation: 0.05 %. */
const LEAST_DEVIATION = 0.0005;
const LEARNED_MARGIN = Math.log(1.001);
const UNLEARNED_MARGIN = Math.log(1.005);
/** Without calibration: the share of the deviation between runs that is blamed on builds, and the most that is: 0.5 %. */
const UNLEARNED_SHARE = 0.5;
const MOST_UNLEARNED = 0.005;
/** With neither calibration nor history: 0.25 %, trusted as if it came from so many comparisons. */
const UNKNOWN_DEVIATION = 0.0025;
const UNKNOWN_DEGREES = 20;
const STRICT_FACTOR = 1.25;
/** The first interval's ends are four times apart: to a thousandth of the variance of builds. */
const HALVINGS = 12;
/** Scatter of the last 20 comparisons, in which a few real changes may hide. Undefined for fewer than five. */
function scatter(calibrations) {
    const recent = calibrations.slice(-FEWEST_COMPARISONS);
    if (recent.length < FEWEST_WARNINGS)
        return undefined;
    const pairs = (0,median/* median */.JZ)(recent.map((one) => one.standardError ** 2));
    return {
        total: { variance: totalVariance(recent, pairs), degrees: (0,scale/* robustDegrees */.Ne)(recent.length, 0) },
        pairs,
        comparisons: recent.length,
        single: commonVariance(recent.flatMap(({ pair }) => pair ?? [])),
    };
}
/**
 * builds + pairs, with the `builds` that makes the effects stray as they should: the square of `robustDeviation` of
 * effect / sqrt(builds + standardError^2) is 1. After Paule and Mandel (1982, "Consensus values and weighting factors"),
 * with a robust deviation in place of theirs. So comparisons that were measured in a noisy hour say little, and do not
 * hide what quiet ones show. With equal standard errors it is the square of `robustDeviation` of the effects; that may
 * be less than `pairs`.
 */
function totalVariance(calibrations, pairs) {
    const asAlike = (builds) => (0,scale/* robustDeviation */.p9)(calibrations.map(({ effect, standardError }) => effect * Math.sqrt((builds + pairs) / (builds + standardError ** 2)))) ** 2;
    let low = 2 * LEAST_DEVIATION ** 2;
    const least = asAlike(low);
    if (least <= low + pairs)
        return least;
    let high = 4 * low;
    while (asAlike(high) > high + pairs)
        [low, high] = [high, 4 * high];
    for (let halved = 0; halved < HALVINGS; halved += 1) {
        const middle = (low + high) / 2;
        if (asAlike(middle) > middle + pairs)
            low = middle;
        else
            high = middle;
    }
    return high + pairs;
}
/**
 * 2 sigma_b^2 = total - pairs, at least 2 (0.05 %)^2. `total` is the variance of `scatter`, moderated with those of the
 * other metrics of the suite, `pairs` the variance left by its pairs. `strict` widens sigma_b by a quarter.
 *
 * The degrees are those of the total. Satterthwaite's degrees for a difference of variances (Gaylor and Hopper 1969) are
 * fewer where builds hardly differ; in simulation they cost a third of the power at +2 % and were not needed: claims
 * against identical builds stayed below two thirds of the level with the degrees of the total, for sigma_b of 0.15 and of
 * 0.5 %, and for pairs with heavy tails.
 */
function learnedFloor(total, pairs, strict = false) {
    const variance = Math.max(total.variance - pairs, 2 * LEAST_DEVIATION ** 2);
    return {
        difference: { variance: variance * factor(strict), degrees: total.degrees },
        margin: LEARNED_MARGIN,
        learned: true,
    };
}
/**
 * Before calibration: sigma_b is half of the (moderated) deviation between stored runs, from 0.05 to 0.5 %, and the margin
 * is 0.5 %. Without stored runs (`noise` undefined) sigma_b is 0.25 %.
 */
function cautiousFloor(noise, strict = false) {
    const share = noise === undefined ? UNKNOWN_DEVIATION : UNLEARNED_SHARE * Math.sqrt(noise.variance);
    const deviation = Math.min(Math.max(share, LEAST_DEVIATION), MOST_UNLEARNED);
    return {
        difference: { variance: 2 * deviation ** 2 * factor(strict), degrees: noise?.degrees ?? UNKNOWN_DEGREES },
        margin: UNLEARNED_MARGIN,
        learned: false,
    };
}
/**
 * The floor of each metric of a suite, in the order given: learned where there are 20 comparisons, the totals moderated
 * towards each other; else the cautious one, or what five comparisons or more have shown where that is worse.
 */
function suiteFloors(metrics, strict = false) {
    const known = metrics.flatMap(({ scatter }) => scatter ?? []);
    const prior = known.length === 0 ? undefined : (0,baseline_model/* suitePrior */.jN)(known.map((one) => one.total));
    return metrics.map(({ scatter, noise }) => {
        const cautious = cautiousFloor(noise, strict);
        if (scatter === undefined || prior === undefined)
            return cautious;
        const learned = learnedFloor((0,scale/* moderated */.S8)(scatter.total, prior), scatter.pairs, strict);
        if (scatter.comparisons >= FEWEST_COMPARISONS)
            return learned;
        return learned.difference.variance > cautious.difference.variance
            ? { ...cautious, difference: learned.difference }
            : cautious;
    });
}
/** Up to here two builds of unchanged code differ, 19 times in 20, as a logarithm: 1.96 standard deviations. */
function floorReach({ difference }) {
    return -(0,distributions/* normalQuantile */.Zl)(0.025) * Math.sqrt(difference.variance);
}
function factor(strict) {
    return strict ? STRICT_FACTOR ** 2 : 1;
}


/***/ }),

/***/ 29953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pairOrder)
/* harmony export */ });
/**
 * Which side of each of `pairs` pairs is measured first. Two pairs make a block, one pair each way (A B B A or B A A B, by
 * lot), so that a slow drift of the host and the place within a pair favour neither side; an odd last pair goes by lot.
 * The lots come from `draw`, in order: the same seed gives the same plan, and a longer plan begins with a shorter one of
 * whole blocks.
 */
function pairOrder(pairs, draw) {
    const blocks = Array.from({ length: Math.ceil(pairs / 2) }, () => draw(2) === 0 ? ['base', 'head'] : ['head', 'base']);
    return blocks.flat().slice(0, pairs);
}


/***/ }),

/***/ 39235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ pooledNoise),
/* harmony export */   QY: () => (/* binding */ expectedPairs),
/* harmony export */   bY: () => (/* binding */ invocationNoise)
/* harmony export */ });
/* unused harmony exports MOST_DEGREES, MOST_COMPARED */
/* harmony import */ var _baseline_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87468);
/**
 * How far one pair is likely to stray from the next, before any is measured. A pair is two invocations, so the invocations
 * of runs tell: four pairs may agree by luck, a hundred invocations do not. Variances are of logarithms.
 */


/** Pairs are measured later, and two sides in turns: what runs show is worth no more than so many pairs more. */
const MOST_DEGREES = 4;
/** The same for what pairs of earlier comparisons show. */
const MOST_COMPARED = 20;
/**
 * Variance of the logarithms from one invocation to the next of the same run, from all `runs`: around the mean of each, so
 * that what a run has of its own does not count. Runs with numbers of zero and below are left out; undefined without a run
 * of two or more.
 */
function invocationNoise(runs) {
    const residuals = [];
    let used = 0;
    for (const run of runs) {
        if (run.length < 2 || !run.every((value) => value > 0))
            continue;
        const from = residuals.length;
        let sum = 0;
        for (const value of run) {
            const log = Math.log(value);
            residuals.push(log);
            sum += log;
        }
        const centre = sum / run.length;
        for (let index = from; index < residuals.length; index += 1)
            residuals[index] = (residuals[index] ?? 0) - centre;
        used += 1;
    }
    if (used === 0)
        return undefined;
    // Each run took a degree of freedom; the deviation itself accounts for one.
    const lost = (residuals.length - 1) / (residuals.length - used);
    return { variance: (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .robustDeviation */ .p9)(residuals) ** 2 * lost, degrees: (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .robustDegrees */ .Ne)(residuals.length, used) };
}
/** Estimates of one variance together, each counting by its degrees. */
function pooledNoise(noises) {
    const [first, ...others] = noises.filter((noise) => noise !== undefined);
    return others.reduce((all, one) => all && (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .moderated */ .S8)(all, one), first);
}
/**
 * The variance of the difference of a single pair, of each metric of a suite in the order given: as earlier comparisons
 * showed it, else twice that of an invocation. That is drawn towards the other metrics', since ten invocations of one may
 * agree by luck as well.
 */
function expectedPairs(hints) {
    const drawn = (0,_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__/* .moderatedSuite */ .El)(hints.flatMap(({ invocations }) => invocations ?? [])).values();
    return hints.map(({ invocations, compared }) => {
        const own = invocations === undefined ? undefined : drawn.next().value;
        if (compared !== undefined)
            return atMost(compared, MOST_COMPARED);
        return own && atMost({ variance: 2 * own.variance, degrees: own.degrees }, MOST_DEGREES);
    });
}
function atMost({ variance, degrees }, most) {
    return { variance, degrees: Math.min(degrees, most) };
}


/***/ }),

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ seededDraw)
/* harmony export */ });
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19821);
/** The seeded pseudo-random numbers of the statistics; the only importer of pure-rand. */

/** The same texts always give the same sequence, so a verdict can be computed again by anyone. */
function seededDraw(...seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__/* .xoroshiro128plus */ .b)(hash(JSON.stringify(seed)));
    // The first outputs of this generator still show its seed.
    for (let i = 0; i < 16; i++)
        generator.next();
    return (below) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * below);
}
/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text) {
    let state = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
    return state;
}


/***/ }),

/***/ 50008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ isNoisy),
/* harmony export */   lG: () => (/* binding */ screenLevel),
/* harmony export */   nj: () => (/* binding */ screen)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);

/** Heavy tails make more degrees than this a false comfort. */
const MOST_DEGREES = 30;
/** Smaller effects are not worth measuring again: half a per cent. */
const SMALLEST_EFFECT = Math.log(1.005);
/** Nobody is hurt by an improvement that is overlooked: such a suspect has to be clearer, or clean runs cost twice. */
const BETTER_LEVEL = 0.005;
/** Above this deviation from run to run (1.5 %) a change of interest hides in the noise: let more through. */
const NOISY_DEVIATION = 0.015;
/**
 * z = (value - centre) / (s sqrt(1 + 1/n)) against Student's t of min(degrees, 30). Suspect when p is below the level of
 * `screenLevel` (below 0.005 for improvements) and the effect is `smallest` or more, by default 0.5 %. `value` is the
 * logarithm of the run statistic, signed as the model's; `noise` is the moderated variance.
 */
function screen(value, model, noise, smallest = SMALLEST_EFFECT) {
    const estimate = {
        effect: value - model.centre,
        standardError: Math.sqrt(noise.variance * (1 + 1 / model.count)),
        degrees: Math.min(noise.degrees, MOST_DEGREES),
    };
    const size = Math.abs(estimate.effect);
    const p = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfMore */ .Xb)({ ...estimate, effect: size }, 0);
    const level = estimate.effect > 0 ? screenLevel(noise) : BETTER_LEVEL;
    const suspect = p < level && size >= smallest;
    return { estimate, p, suspicion: suspect ? (estimate.effect > 0 ? 'worse' : 'better') : undefined };
}
/** 0.08 on a quiet host, 0.2 where runs differ by more than 1.5 % on their own. */
function screenLevel(noise) {
    return isNoisy(noise) ? 0.2 : 0.08;
}
/** Whether runs differ by more than 1.5 % on their own. */
function isNoisy(noise) {
    return Math.sqrt(noise.variance) > NOISY_DEVIATION;
}


/***/ }),

/***/ 48206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   RW: () => (/* binding */ BASELINE_RULE),
/* harmony export */   TI: () => (/* binding */ CHANGE_POINT_RULE)
/* harmony export */ });
/* unused harmony export successiveDeviation */
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87468);
/**
 * Cuts a series into stretches of one level each. Values are finite, oldest first, in any one unit (logarithms of run
 * statistics, as a rule); results do not depend on that unit, nor on the sign.
 */



/** Standard error of a median in terms of that of a mean, for normal values: sqrt(pi / 2). */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);
/** For the baseline of a comparison: cut readily, a level too many costs little. */
const BASELINE_RULE = { threshold: 4.5, shortest: 4, smallestStep: 0 };
/** For naming change points of the main branch, on logarithms: z > 5, five runs a side, 1 %. */
const CHANGE_POINT_RULE = { threshold: 5, shortest: 5, smallestStep: Math.log(1.01) };
/**
 * Binary segmentation on medians. A stretch is cut where the sum of absolute deviations from the two medians is smallest,
 * if there z = |m2 - m1| / (1.2533 s sqrt(1/n1 + 1/n2)) passes the rule; then each side in turn. Cuts that no longer pass
 * beside their final neighbours are taken back, weakest first. s is `successiveDeviation` of the whole series. (The place
 * of the largest z itself leans to the middle: medians do not notice a few values of the wrong side.)
 *
 * Returns the segments in order, without gaps; none for an empty series. Time grows with the square of the length.
 */
function segments(values, rule) {
    if (values.length === 0)
        return [];
    const deviation = successiveDeviation(values);
    const cuts = [0, ...cutsWithin(values, 0, values.length, deviation, rule), values.length];
    for (;;) {
        const found = cuts.slice(1).map((to, index) => describe(values, cuts, index, to, deviation));
        const weakest = found
            .filter((segment, index) => index > 0 && !passes(segment.z, segment.centre, found[index - 1]?.centre, rule))
            .toSorted((a, b) => a.z - b.z)[0];
        if (weakest === undefined)
            return found;
        cuts.splice(cuts.indexOf(weakest.from), 1);
    }
}
function passes(z, centre, before, rule) {
    return before !== undefined && z > rule.threshold && Math.abs(centre - before) >= rule.smallestStep;
}
/**
 * Standard deviation of a series around a level that may jump now and then: 1.4826 MAD of the differences of neighbours,
 * over sqrt 2. Where more than half of these are equal (a coarse clock) their mean size serves: sqrt(pi) / 2 of it.
 * In the unit of the values; 0 for fewer than two values and for a constant series.
 */
function successiveDeviation(values) {
    const differences = values.slice(1).map((value, index) => value - (values[index] ?? Number.NaN));
    if (differences.length === 0)
        return 0;
    const robust = (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .medianDeviation */ .k8)(differences) / Math.SQRT2;
    return robust > 0 ? robust : ((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(differences.map(Math.abs)) * Math.sqrt(Math.PI)) / 2;
}
function cutsWithin(values, from, to, deviation, rule) {
    if (to - from < 2 * rule.shortest)
        return [];
    const cut = from + bestCut(values.slice(from, to), rule.shortest);
    if (cut === from)
        return [];
    const left = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(from, cut));
    const right = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(cut, to));
    const z = stepSize(left, right, cut - from, to - cut, deviation);
    if (!passes(z, right, left, rule))
        return [];
    return [...cutsWithin(values, from, cut, deviation, rule), cut, ...cutsWithin(values, cut, to, deviation, rule)];
}
/**
 * How many values to leave on the left, of equal places the first; 0 when no place will do. A place is only one if the
 * places beside it are no better: else a step too close to the end would be cut a little before it.
 */
function bestCut(values, shortest) {
    const left = costs(values);
    const right = costs(values.toReversed());
    const costAt = (cut) => (left[cut] ?? Infinity) + (right[values.length - cut] ?? Infinity);
    let best = 0;
    let lowest = Infinity;
    for (let cut = shortest; cut <= values.length - shortest; cut++) {
        // Costs equal but for rounding must not decide, or a change of unit could.
        const cost = costAt(cut) * (1 - 1e-9);
        if (cost <= costAt(cut - 1) && cost <= costAt(cut + 1) && costAt(cut) < lowest) {
            lowest = cost;
            best = cut;
        }
    }
    return best;
}
/** For each k: the sum of absolute deviations of the first k values from their median. */
function costs(values) {
    const found = new Float64Array(values.length + 1);
    const sorted = [];
    values.forEach((value, index) => {
        sorted.splice(indexFor(value, sorted), 0, value);
        const lower = sorted[index >> 1] ?? 0;
        const upper = sorted[(index + 1) >> 1] ?? 0;
        const centre = lower / 2 + upper / 2;
        let sum = 0;
        for (let i = 0; i <= index; i++)
            sum += Math.abs((values[i] ?? 0) - centre);
        found[index + 1] = sum;
    });
    return found;
}
function indexFor(value, sorted) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const half = (low + high) >> 1;
        if ((sorted[half] ?? Infinity) < value)
            low = half + 1;
        else
            high = half;
    }
    return low;
}
function describe(values, cuts, index, to, deviation) {
    const from = cuts[index] ?? 0;
    const centre = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(from, to));
    const before = cuts[index - 1];
    if (before === undefined)
        return { from, to, centre, z: 0 };
    const z = stepSize((0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(before, from)), centre, from - before, to - from, deviation);
    return { from, to, centre, z };
}
function stepSize(left, right, leftCount, rightCount, deviation) {
    if (left === right)
        return 0;
    return Math.abs(right - left) / (MEDIAN_ERROR * deviation * Math.sqrt(1 / leftCount + 1 / rightCount));
}


/***/ })

};
