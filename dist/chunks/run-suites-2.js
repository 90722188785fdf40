export const id = 5892;
export const ids = [5892,9815];
export const modules = {

/***/ 71214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/compare/acknowledgements.js
var acknowledgements = __webpack_require__(37799);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/app/run/produce-run.js
var produce_run = __webpack_require__(23086);
;// CONCATENATED MODULE: ./build/app/run/uncommitted.js

/** Enough to see what it is about; a name may be long. */
const NAMED = 3;
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
    const names = paths.slice(0, NAMED).map((path) => (0,quote/* quoted */.TL)(path, LETTERS));
    const more = paths.length - names.length;
    return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/app/run/run-suite.js


/** `seen`: notes that the report has already. */
async function runSuite(suite, plan, ports, seen, signal) {
    const task = { suite, plan, ports, signal };
    const notes = [];
    try {
        ports.progress.stage(suite.name);
        const measured = await measureSuite(task);
        // Half of what a run loads, and no container has to wait for it.
        const { evaluateSuite } = await Promise.all(/* import() | evaluate */[__webpack_require__.e(2701), __webpack_require__.e(9462), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 45058));
        return { notes, ...(await evaluateSuite(task, measured, seen, notes)) };
    }
    catch (thrown) {
        return { notes, learning: null, result: { thrown } };
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
    const reportWith = async (missing) => {
        const sentences = missing.map((name) => `Suite ${(0,quote/* quoted */.TL)(name)} has not finished.`);
        if (failure !== null)
            sentences.unshift((0,errors/* messageOf */.bD)(failure.thrown));
        const { decideGate } = await Promise.all(/* import() | evaluate */[__webpack_require__.e(2701), __webpack_require__.e(9462), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 74771));
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
            return { report: await reportWith([]), failure, learn: async () => { } };
        if (missing.length > 0)
            await careful.saveReport(await reportWith(missing));
    }
    const { unmatchedNotes } = await Promise.all(/* import() | evaluate */[__webpack_require__.e(2701), __webpack_require__.e(9462), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 11411));
    const runs = outcomes.map(({ run }) => run);
    notes.push(...unmatchedNotes(plan.policy, runs, ports.clock.now().toISOString().slice(0, 10)));
    const learn = async () => {
        if (later.length === 0)
            return;
        const { learnFloor } = await Promise.all(/* import() | evaluate */[__webpack_require__.e(2701), __webpack_require__.e(9462), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 85165));
        const store = await ports.openStore();
        for (const question of later)
            await learnFloor(question, ports.tree, store, ports, signal);
    };
    return { report: await reportWith(missing), failure, learn };
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

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ proposalNotes),
/* harmony export */   Dg: () => (/* binding */ expiryNotes),
/* harmony export */   QZ: () => (/* binding */ otherWay),
/* harmony export */   SM: () => (/* binding */ acknowledgedFor),
/* harmony export */   VX: () => (/* binding */ expiredNotes),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   fK: () => (/* binding */ directionNotes),
/* harmony export */   yo: () => (/* binding */ acknowledgedResult)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);




/** Entries told in one sentence; the others are counted. */
const NAMED = 5;
/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
function acknowledgedFor(suite, entries, now) {
    const today = now.toISOString().slice(0, 10);
    return entries
        .filter((entry) => entry.suite === undefined || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.suite)(suite))
        .map((entry) => ({ entry, matches: (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric), expired: entry.until < today }));
}
/**
 * Takes a claim back where it was accepted: `resultFrom(factor)` compares once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
function acknowledgedResult(name, result, acknowledged, resultFrom) {
    const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, result) && matches(name));
    const beyond = [];
    for (const { entry, expired } of matching) {
        if (expired) {
            beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
            continue;
        }
        const moved = resultFrom(1 + entry.change);
        if (moved.verdict !== result.verdict || moved.suspected !== result.suspected) {
            const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
            return { result: { ...result, verdict: 'acknowledged', rule }, used: entry };
        }
        const left = moved.change === null ? '' : ` by ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(moved.change)}`;
        beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
    }
    return { result: { ...result, rule: [result.rule, ...beyond].join('; ') }, used: null };
}
/** Sentences for people: each an entry that has expired while its regression is still there. */
function expiryNotes(suite, { metrics, acknowledgements = [] }) {
    return acknowledgements.flatMap(({ entry, state }) => {
        if (state !== 'expired')
            return [];
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        const regressed = metrics.filter((one) => one.verdict === 'regressed' && concerns(entry, one) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))).length;
        if (regressed === 0)
            return [];
        const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
        return [
            `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
        ];
    });
}
/** Sentences for people: each an entry that matches metrics which got worse in the other direction than it accepts. */
function directionNotes(suite, { metrics, acknowledgements = [] }) {
    const worse = metrics.filter((one) => one.verdict === 'regressed' || one.suspected === 'worse');
    const entries = acknowledgements.filter(({ state }) => state !== 'expired').map(({ entry }) => entry);
    return otherWay(entries, worse).map((sentence) => `Suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(suite)}: ${sentence}.`);
}
/** Sentences, one for each entry that can accept no regression of some `metrics`, where no other entry can. */
function otherWay(entries, metrics) {
    const fits = (entry, one) => entry.change > 0 === (one.better === 'lower');
    const all = entries.map((entry) => {
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        return { entry, own: metrics.filter((one) => matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))) };
    });
    const accepted = new Set(all.flatMap(({ entry, own }) => own.filter((one) => fits(entry, one))));
    return all.flatMap(({ entry, own }) => {
        const names = own.filter((one) => !accepted.has(one)).map((one) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one)));
        if (names.length === 0)
            return [];
        const [way, worse] = entry.change > 0 ? ['an increase', 'a decrease'] : ['a decrease', 'an increase'];
        return [
            `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} is for ${way}, so it cannot apply to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(names, NAMED)}, where ${worse} is worse`,
        ];
    });
}
/** Sentences for people: each an entry that counts no more. `today`: "2027-03-01", UTC. */
function expiredNotes(entries, today) {
    return entries
        .filter(({ until }) => until < today)
        .map((entry) => `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} expired on ${entry.until}: remove it or renew it`);
}
/** A sentence for people about entries that the measured tree has and the policy in force has not; none is usual. */
function proposalNotes(proposed, inForce) {
    const known = new Set(inForce.map(identityOf));
    const fresh = proposed.filter((entry) => !known.has(identityOf(entry)));
    if (fresh.length === 0)
        return [];
    const named = fresh.slice(0, NAMED).map((entry) => `${sizeOf(entry)} on "${entry.metric}"`);
    if (fresh.length > NAMED)
        named.push(`${fresh.length - NAMED} more`);
    return [
        `Acknowledged by this pull request itself, so not in force until it is on the base branch: ${named.join(', ')}.`,
    ];
}
function identityOf({ metric, suite, change, reason, until }) {
    return JSON.stringify([metric, suite, change, reason, until]);
}
/** What became of each acknowledgement; nothing where there is none for the suite. */
function fateOf(acknowledged, used) {
    if (acknowledged.length === 0)
        return {};
    return {
        acknowledgements: acknowledged.map(({ entry, expired }) => ({
            entry,
            state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
        })),
    };
}
/** Whether there is a claim or a suspicion, of the direction that the entry accepts. */
function concerns(entry, { verdict, change, suspected }) {
    const claimed = verdict === 'regressed' || verdict === 'improved' || suspected !== undefined;
    return claimed && change !== null && change > 0 === entry.change > 0;
}
/** As it was written: "+4 %". */
function sizeOf({ change }) {
    return `${change > 0 ? '+' : ''}${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(change)}`;
}


/***/ }),

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


/***/ })

};
