export const id = 6708;
export const ids = [6708];
export const modules = {

/***/ 76708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisect: () => (/* binding */ bisect_bisect)
});

// EXTERNAL MODULE: ./build/compare/bisection.js
var bisection = __webpack_require__(23708);
// EXTERNAL MODULE: ./build/app/paired/interleave.js + 1 modules
var interleave = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/statistics/decision.js
var decision = __webpack_require__(14990);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/app/paired/paired-run.js
var paired_run = __webpack_require__(66795);
// EXTERNAL MODULE: ./build/app/run/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(90109);
// EXTERNAL MODULE: ./build/app/run/run-context.js + 7 modules
var run_context = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/results/collect.js
var collect = __webpack_require__(99767);
// EXTERNAL MODULE: ./build/statistics/pair-order.js
var pair_order = __webpack_require__(29953);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/app/paired/measure-pairs.js
var measure_pairs = __webpack_require__(78032);
// EXTERNAL MODULE: ./build/app/paired/pair-metrics.js
var pair_metrics = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/app/run/measure.js + 1 modules
var measure = __webpack_require__(64302);
;// CONCATENATED MODULE: ./build/app/bisect/session.js













/** Metrics that an error lists. */
const LISTED = 20;
function newMatch(base, head) {
    return { base, head, log: (0,measure_pairs/* emptyLog */.ak)(), monitored: null, stop: null };
}
function pairsIn({ log }, sought) {
    const [metric] = (0,pair_metrics/* pairedMetrics */.bP)(sought, [sought], log);
    return metric === undefined ? [] : (0,effects/* pairsOf */.fq)(metric, log.first);
}
function bisectSession({ suite, context, tree, deadline }, session, signal) {
    const imageOf = (0,interleave/* imagesOf */.IC)(suite, tree, context, session, signal);
    let wasTooShort = false;
    return {
        isOver: () => wasTooShort || session.clock.seconds() >= deadline,
        imageOf,
        async measure(match, sought, next) {
            const [base, head] = [await imageOf(match.base), await imageOf(match.head)];
            const order = (0,pair_order/* pairOrder */.f)(decision/* LAST_LOOK */.jp, (0,random/* seededDraw */.R)('pairs', suite.name, match.head, match.base));
            const only = { base: [sought.benchmark], head: [sought.benchmark] };
            const filtered = sought.results.length > 1 ? (0,interleave/* filteredSides */.KZ)({ base, head }, only) : null;
            const nextOrder = 2 * match.log.first.length + 1;
            const sides = { suite, context, base, head, deadline, nextOrder };
            const name = (0,metric_name/* fullName */.fq)(sought);
            match.monitored = await (0,interleave/* interleave */.CC)(sides, match.log, session, signal, async (measure) => {
                for (;;) {
                    const total = match.stop === null ? next(pairsIn(match, sought)) : null;
                    if (total === null || total <= match.log.first.length)
                        return;
                    match.stop = await measure({ total, order, filtered, what: name });
                }
            });
            if (match.stop?.ended === 'out of time')
                wasTooShort = true;
            const { ended } = match.stop ?? {};
            if (ended === 'cancelled' || ended === 'infrastructure error')
                (0,paired_run/* throwIfStopped */.$J)(match.stop);
        },
    };
}
/** Runs the bad end once. Throws a usage error with the metrics there are when `metric`, "benchmark/metric", is none of them. */
async function seek(metric, bad, signal) {
    const { suite } = bad;
    const read = await (0,measure/* readInvocation */.rm)(suite, 1, await bad.invoke(1, null, signal), []);
    if (signal.aborted)
        throw (0,errors/* infrastructureError */.kv)('stopped before anything was measured', { fix: 'run it again' });
    if (!('readings' in read)) {
        const sentence = `the bad end ended with status "${read.status}": ${read.failure}`;
        throw read.status === 'infrastructure error' ? (0,errors/* infrastructureError */.kv)(sentence) : (0,errors/* invalidOutput */.Dh)(sentence);
    }
    const { results } = (0,collect/* collectResults */.n)([read.readings]);
    const all = results.flatMap(({ benchmark, metrics }) => metrics.map((one) => ({ ...one, benchmark })));
    const found = all.find((one) => (0,metric_name/* fullName */.fq)(one) === metric);
    if (found !== undefined)
        return { ...found, results };
    const names = all.slice(0, LISTED).map((one) => (0,quote/* quote */.hD)((0,metric_name/* fullName */.fq)(one)));
    throw (0,errors/* usageError */.Wp)(`suite "${suite.name}" reports no metric ${(0,quote/* quote */.hD)(metric)}`, {
        expected: `one of ${names.join(', ')}${all.length > LISTED ? ', …' : ''}`,
        fix: 'name it as "benchmark/metric", as the report does',
    });
}
/** Null when it is measurable; else why this commit's image cannot be had: it does not build, or has no Dockerfile yet. */
async function whyNoImage(session, commit, signal) {
    try {
        await session.imageOf(commit);
        return null;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind === 'infrastructure' || signal.aborted)
            throw thrown;
        return (0,quote/* firstLine */.TM)(thrown.message);
    }
}

;// CONCATENATED MODULE: ./build/app/bisect/confirm-range.js
/** The first question of a bisection: whether the metric differs between the two ends at all, and by how much. */









async function confirmRange(question, session, context, sought, ports) {
    const { good, commits, policy } = question;
    const bad = commits.at(-1) ?? good;
    const unseen = (reason) => {
        const threshold = { floor: { difference: { variance: 0, degrees: 1 }, margin: 0, learned: false }, smallest: 0 };
        return { isConfirmed: false, reason, effect: null, size: 0, threshold };
    };
    const ends = { base: await session.imageOf(good), head: await session.imageOf(bad) };
    if ((0,interleave/* isSame */.Ft)(ends.base, ends.head)) {
        const { name } = ends.head.suite.image ?? {};
        return unseen(name === undefined
            ? 'both have the same image: nothing in it can have changed'
            : `both name the same image, ${(0,quote/* quote */.hD)(name)}: what it meant for each is not known`);
    }
    const match = newMatch(good, bad);
    const startedAt = ports.clock.now();
    // The noise floor is learned from stored runs, whose environment is known only after some pairs.
    await session.measure(match, sought, ({ length }) => (length < decision/* FIRST_LOOK */.xE ? decision/* FIRST_LOOK */.xE : null));
    if (match.stop?.ended === 'failed')
        throw (0,errors/* invalidOutput */.Dh)(match.stop.reason ?? 'too many pairs failed');
    const threshold = await learnedThreshold(match, startedAt);
    if (match.stop === null) {
        await session.measure(match, sought, (pairs) => (0,bisection/* lookAtChange */.fW)(pairs, threshold, false).wanted ?? null);
    }
    const pairs = pairsIn(match, sought);
    const [decided] = (0,bisection/* lookAtChange */.fW)(pairs, threshold, true).decided;
    if (decided?.estimate === undefined) {
        const why = match.stop?.reason ?? 'a ratio needs values above zero on both sides';
        return unseen(`too few pairs gave numbers to compare: ${why}`);
    }
    const effect = (0,bisection/* effectOf */.$x)(decided.estimate, pairs, sought.better);
    const isConfirmed = decided.outcome === 'regressed' || decided.outcome === 'improved';
    const stopped = match.stop === null ? '' : ` (${match.stop.reason})`;
    const reason = decided.outcome === 'unchanged'
        ? 'the two ends differ by less than the minimum effect'
        : `the pairs neither show nor exclude a change between the two ends${stopped}`;
    return { isConfirmed, reason: isConfirmed ? null : reason, effect, size: decided.estimate.effect, threshold };
    async function learnedThreshold({ monitored }, startedAt) {
        const name = { benchmark: sought.benchmark, metric: sought.metric };
        if (monitored === null)
            throw new Error('no pair was measured');
        const { branch, configuration } = question;
        const owner = configuration === undefined ? {} : { configuration };
        const source = { repository: null, ...owner, commit: bad, branch, dirty: false };
        // Stored runs of the bad end's line are known by the command that it has itself.
        const { suite } = ends.head;
        const { fingerprint } = await (0,run_context/* describeRunContext */.G)(suite, ports.backend);
        const run = (0,paired_run/* pairedRun */.p8)({
            suite,
            context: { ...context, fingerprint },
            base: good,
            startedAt,
            seconds: 0,
            monitored,
            identity: { source: { ...source, pullRequest: null, workflow: null }, runToken: question.runToken },
            sides: ends,
        }, ports);
        for (const sentence of run.pairs?.disturbances ?? [])
            ports.progress.warning(`disturbed while measuring in pairs: ${sentence}`);
        try {
            const found = await (0,find_baseline/* findBaseline */.X)(run, question.scope, policy, ports.store, ports.clock.now());
            return (0,bisection/* thresholdOf */.pI)(run, name, found.baseline, found.runs, { compare: policy, calibrations: found.calibrations });
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
                throw thrown;
            ports.progress.warning(`stored runs could not be read, so the noise floor is assumed: ${thrown.message}`);
            return (0,bisection/* thresholdOf */.pI)(run, name, { state: 'no baseline', reason: thrown.message }, [], { compare: policy });
        }
    }
}

;// CONCATENATED MODULE: ./build/app/bisect/bisect.js
/**
 * Finds the commit that changed a metric: the two ends are measured in turn, then the commits between them are
 * halved, each measured beside the good end, and where that does not tell beside the bad one.
 */




async function bisect(question, ports, signal) {
    const { suite, good, commits } = question;
    const deadline = ports.clock.seconds() + question.budgetSeconds;
    const context = await (0,interleave/* sharedRunContext */.GK)(suite, ports);
    const session = bisectSession({ suite, context, tree: ports.tree, deadline }, ports, signal);
    const bad = commits.at(-1) ?? good;
    const sought = await seek(question.metric, await session.imageOf(bad), signal);
    const metric = { benchmark: sought.benchmark, metric: sought.metric, better: sought.better };
    const confirmation = await confirmRange(question, session, context, sought, ports);
    const ends = { metric, whole: confirmation.effect, after: good, left: commits, own: null };
    if (!confirmation.isConfirmed)
        return { state: 'not confirmed', reason: confirmation.reason, ...ends, steps: [] };
    const halved = await halve(question, { session, sought, confirmation }, ports, signal);
    const found = { ...ends, ...halved };
    const [culprit] = halved.left;
    if (halved.left.length !== 1 || culprit === undefined) {
        const reason = session.isOver() ? 'the budget is used up' : 'none of the commits in between can be judged';
        return { ...found, state: 'range left', reason };
    }
    if (halved.after === good && culprit === bad)
        return { ...found, state: 'found', reason: null, own: confirmation.effect };
    return { ...found, ...(await ownChange(halved.after, culprit, session, sought, confirmation)) };
}
async function halve({ suite, good, commits }, { session, sought, confirmation }, ports, signal) {
    const steps = [];
    const untold = new Set();
    // Which end an image belongs to: a commit that leaves it, and how it is run, as it was needs no measurement.
    const known = [];
    const remember = async (commit, answer) => {
        known.unshift({ prepared: await session.imageOf(commit), answer });
    };
    await remember(good, 'good');
    await remember(commits.at(-1) ?? good, 'bad');
    let [low, high] = [-1, commits.length - 1];
    for (;;) {
        const index = (0,bisection/* nextIndex */.Yp)(low, high, untold);
        const commit = commits[index ?? -1];
        if (index === null || commit === undefined || session.isOver())
            break;
        const step = await tell(commit);
        steps.push(step);
        if (step.answer === 'untold')
            untold.add(index);
        else
            await remember(commit, step.answer);
        if (step.answer === 'good')
            low = index;
        if (step.answer === 'bad')
            high = index;
        ports.onStep(step, high - low);
    }
    return { steps, after: commits[low] ?? good, left: commits.slice(low + 1, high + 1) };
    async function tell(commit) {
        const none = { commit, beside: null, effect: null };
        const why = await whyNoImage(session, commit, signal);
        if (why !== null)
            return { ...none, answer: 'untold', reason: `it cannot be measured: ${why}` };
        const prepared = await session.imageOf(commit);
        const same = known.find((one) => (0,interleave/* isSame */.Ft)(one.prepared, prepared));
        if (same !== undefined)
            return { ...none, answer: same.answer, reason: 'its image is one that is known already' };
        const againstEnd = await stepAgainst('good', commit);
        if (againstEnd.answer !== 'untold' || againstEnd.effect === null || session.isOver())
            return againstEnd;
        return stepAgainst('bad', commit);
    }
    async function stepAgainst(end, commit) {
        const match = end === 'good' ? newMatch(good, commit) : newMatch(commit, commits.at(-1) ?? good);
        const look = () => {
            const seen = (0,bisection/* estimateOf */.qn)(pairsIn(match, sought), confirmation.threshold);
            const fromGood = seen === null || end === 'good' ? seen : (0,bisection/* seenFromGood */.vG)(seen, confirmation.size);
            return { seen, answer: fromGood === null ? 'untold' : (0,bisection/* nearest */.pA)(fromGood, confirmation.size) };
        };
        await session.measure(match, sought, () => {
            if (look().answer !== 'untold')
                return null;
            return bisection/* STEP_LOOKS */.SM.find((pairs) => pairs > match.log.first.length) ?? null;
        });
        const { seen, answer } = look();
        const effect = seen === null ? null : (0,bisection/* effectOf */.$x)(seen, pairsIn(match, sought), sought.better);
        const lack = effect === null ? `too few pairs of suite ${suite.name} gave the metric` : 'it is near to neither end';
        const reason = answer === 'untold' ? (match.stop?.reason ?? lack) : null;
        return { commit, beside: end, answer, effect, reason };
    }
}
/** The commit that is left beside the one before it: halving tells where, this tells how much. */
async function ownChange(parent, culprit, session, sought, { threshold, size }) {
    const match = newMatch(parent, culprit);
    await session.measure(match, sought, (pairs) => (0,bisection/* lookAtChange */.fW)(pairs, threshold, false).wanted ?? null);
    const pairs = pairsIn(match, sought);
    const [decided] = (0,bisection/* lookAtChange */.fW)(pairs, threshold, true).decided;
    const own = decided?.estimate === undefined ? null : (0,bisection/* effectOf */.$x)(decided.estimate, pairs, sought.better);
    if (decided?.outcome === (size > 0 ? 'regressed' : 'improved'))
        return { state: 'found', reason: null, own };
    const remark = match.stop?.reason === undefined ? '' : ` (${match.stop.reason})`;
    const reason = `the halving ends here, but against its parent the commit alone does not show the change${remark}: it may be spread over several`;
    return { state: 'not confirmed', reason, own };
}

// EXTERNAL MODULE: ./build/config/amounts.js
var amounts = __webpack_require__(26694);
// EXTERNAL MODULE: ./build/io/files/run-files.js
var run_files = __webpack_require__(49426);
// EXTERNAL MODULE: ./build/io/git/ancestry.js + 1 modules
var ancestry = __webpack_require__(12892);
// EXTERNAL MODULE: ./build/io/git/commits.js
var git_commits = __webpack_require__(32372);
// EXTERNAL MODULE: ./build/io/schema/schema.js + 2 modules
var schema = __webpack_require__(76663);
// EXTERNAL MODULE: ./build/io/store/folder/store.js + 2 modules
var store = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/version.js + 1 modules
var version = __webpack_require__(56841);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/table.js
var table = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/report/bisection.js





/** Commits that are listed when several are left. */
const bisection_LISTED = 10;
/** Characters of a commit's subject in the document: anybody may have written it. */
const MOST_SUBJECT = 1000;
/** Needs no quotes on a command line. */
const PLAIN = /^[\w.:/+-]+$/;
const ANSWER = {
    good: 'without the change',
    bad: 'has the change',
    untold: 'undecided',
};
/** "1a2b3c4d5e6f: has the change (+4.8 %, 95 % interval +4.1 to +5.5 %, in 4 pairs against the good end); 3 commits left". */
function stepLine({ commit, answer, beside, effect, reason }, left) {
    const measured = effect === null || beside === null ? [] : [`${effectText(effect)} against the ${beside} end`];
    const why = [...measured, ...(reason === null ? [] : [formatter/* terminalFormatter */.t.sentence(reason)])].join('; ');
    return `${bisection_short(commit)}: ${ANSWER[answer]}${why === '' ? '' : ` (${why})`}; ${(0,format/* count */.U9)(left, 'commit')} left`;
}
function bisectionLines(found, { good, bad, subject, colour }) {
    const { state, metric, whole, left, after, own } = found;
    const name = formatter/* terminalFormatter */.t.text((0,metric_name/* fullName */.fq)(metric));
    const ends = `${bisection_short(bad)} against ${bisection_short(good)}`;
    const change = whole === null ? `${name}, ${ends}` : `${name}: ${effectText(whole)}, ${ends}`;
    const reason = found.reason === null ? '' : formatter/* terminalFormatter */.t.sentence(found.reason);
    const [culprit] = left;
    const commit = subject === null || culprit === undefined ? null : `${bisection_short(culprit)} ${formatter/* terminalFormatter */.t.text(subject)}`;
    switch (state) {
        case 'found':
            return [
                change,
                (0,table/* painted */.C$)('bold', `first commit with the change: ${commit}`, colour),
                ...(own === null ? [] : [`alone: ${effectText(own)}, against its parent ${bisection_short(after)}`]),
            ];
        case 'range left':
            return [
                change,
                (0,table/* painted */.C$)('yellow', `${(0,format/* count */.U9)(left.length, 'commit')} left: ${reason}`, colour),
                ...left.slice(0, bisection_LISTED).map((one) => `  ${bisection_short(one)}`),
                ...(left.length > bisection_LISTED ? [`  … ${left.length - bisection_LISTED} more, all of them with --json`] : []),
                `to go on: pinbench bisect ${bisection_short(after)} ${bisection_short(left.at(-1) ?? bad)} --metric ${PLAIN.test(name) ? name : '...'}`,
            ];
        case 'not confirmed':
            return [
                change,
                (0,table/* painted */.C$)('yellow', `not confirmed: ${reason}`, colour),
                ...(commit === null ? [] : [`the commit is ${commit}`]),
                ...(own === null ? [] : [`alone: ${effectText(own)}, against its parent ${bisection_short(after)}`]),
            ];
    }
}
/** The commit that the halving ended at; null: several are left, or the ends were not told apart. */
function culpritOf({ state, left, steps }) {
    const [only, ...others] = left;
    if (only === undefined || others.length > 0)
        return null;
    // Ends next to each other need no step, and are told apart only when it is found.
    return state === 'found' || steps.length > 0 ? only : null;
}
/** As --json prints it: schemas/bisection.schema.json. */
function bisectionDocument(found, suite, { good, bad, subject }) {
    const { state, reason, metric, after, left, whole, own, steps } = found;
    return {
        schema: 'pinbench.bisection/1',
        version: version/* VERSION */.x,
        suite,
        metric,
        good,
        bad,
        state,
        reason,
        commit: culpritOf(found),
        subject: subject === null ? null : shortened(subject),
        after,
        left,
        whole,
        own,
        steps,
    };
}
/** Never half of a surrogate pair. */
function shortened(subject) {
    return [...subject.slice(0, 2 * MOST_SUBJECT)].slice(0, MOST_SUBJECT).join('');
}
function effectText({ change, interval, pairs }) {
    return `${(0,format/* formatChange */.eD)(change)}, 95 % interval ${(0,format/* formatInterval */.vy)(interval)}, in ${(0,format/* count */.U9)(pairs, 'pair')}`;
}
function bisection_short(commit) {
    return commit.slice(0, 12);
}

// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/safe-json.js
var safe_json = __webpack_require__(27052);
// EXTERNAL MODULE: ./build/commands/work/measuring-session.js
var measuring_session = __webpack_require__(20167);
;// CONCATENATED MODULE: ./build/commands/work/bisect.js
/** `pinbench bisect`: which commit changed a metric. Nothing is checked out, and nothing is stored. */














/** Exit code: 0 found, 3 the measurements do not tell: several commits are left, or the change was not confirmed. */
async function bisect_bisect(good, bad, options, home, print = (text) => (0,screen/* printResult */.RS)(text, (0,screen/* useColour */.Oi)())) {
    const budgetSeconds = budgetOf(options.budget);
    const names = options.suite === undefined ? [] : [options.suite];
    return (0,measuring_session/* withBench */.f)(names, options, home, async (bench) => {
        const { tree, policy, clock, progress, signal } = bench;
        const suite = onlySuite(bench.suites);
        const commits = await (0,git_commits/* commitsBetween */.$q)(tree.root, good, bad);
        const [first = ''] = await (0,git_commits/* commitLine */.w_)(tree.root, good, 1);
        const last = commits.at(-1);
        if (last === undefined) {
            throw (0,errors/* usageError */.Wp)(`${(0,quote/* quote */.hD)(good)} and ${(0,quote/* quote */.hD)(bad)} are the same commit`, { expected: 'two, the good one first' });
        }
        progress.stage(`${suite.name}: ${options.metric}, ${(0,quote/* plural */.LS)(commits.length, 'commit')} after ${first.slice(0, 12)}`);
        const question = {
            suite,
            metric: options.metric,
            good: first,
            commits,
            budgetSeconds,
            policy: policy.compare,
            scope: { ancestry: (0,ancestry/* gitAncestry */.c)({ root: tree.root, measured: last, base: null, origin: null }), branch: null },
            branch: bench.branch,
            configuration: bench.configuration,
            runToken: (0,run_files/* newRunToken */.lr)(clock.now()),
        };
        const ports = {
            ...bench,
            store: (0,store.folderStore)(bench.store, schema.parseRun),
            onStep: (step, left) => progress.line(stepLine(step, left)),
        };
        const found = await bisect(question, ports, signal);
        const culprit = culpritOf(found);
        const subject = culprit === null ? null : await (0,git_commits/* commitSubject */.sF)(tree.root, culprit);
        const ends = { good: first, bad: last, subject, colour: (0,screen/* useColour */.Oi)() };
        const text = options.json === true
            ? (0,safe_json/* safeJson */.o)(bisectionDocument(found, suite.name, ends), 2)
            : (0,text_escape/* withoutCommands */.Df)(bisectionLines(found, ends).join('\n'));
        print(`${text}\n`);
        return found.state === 'found' ? 0 : 3;
    });
}
function budgetOf(text) {
    try {
        return (0,amounts/* secondsOf */.T)(text);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        throw (0,errors/* usageError */.Wp)(`--budget is ${(0,quote/* quote */.hD)(text)}`, { expected: 'a time with its unit, up to 5d, such as "30m"' });
    }
}
function onlySuite(suites) {
    const [suite, ...others] = suites;
    if (suite !== undefined && others.length === 0)
        return suite;
    throw (0,errors/* usageError */.Wp)('the configuration has several suites, and none is named', {
        expected: `--suite with one of ${suites.map(({ name }) => name).join(', ')}`,
    });
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


/***/ })

};
