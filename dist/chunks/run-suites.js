export const id = 4556;
export const ids = [4556];
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

/***/ 50671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   M6: () => (/* binding */ loadFormat),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = [
    {
        name: 'pinbench',
        title: 'pinbench results (schema pinbench.results/1)',
        load: async () => (await __webpack_require__.e(/* import() */ 5155).then(__webpack_require__.bind(__webpack_require__, 65155))).pinbench,
    },
    {
        name: 'current-bench',
        title: 'current-bench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3208).then(__webpack_require__.bind(__webpack_require__, 73208))).currentBench,
    },
    {
        name: 'copybook',
        title: 'flat perf.json, as copybook-rs writes it',
        load: async () => (await __webpack_require__.e(/* import() */ 6336).then(__webpack_require__.bind(__webpack_require__, 36336))).copybook,
    },
    {
        name: 'asv',
        title: 'asv results',
        load: async () => (await __webpack_require__.e(/* import() */ 9012).then(__webpack_require__.bind(__webpack_require__, 59012))).asv,
    },
    {
        name: 'autocannon',
        title: 'autocannon JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 5354).then(__webpack_require__.bind(__webpack_require__, 25354))).autocannon,
    },
    {
        name: 'benchmark-ips',
        title: 'benchmark-ips JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3930).then(__webpack_require__.bind(__webpack_require__, 53930))).benchmarkIps,
    },
    {
        name: 'benchmarkdotnet',
        title: 'BenchmarkDotNet JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3287).then(__webpack_require__.bind(__webpack_require__, 3287))).benchmarkDotNet,
    },
    {
        name: 'benchmarkjs',
        title: 'benchmark.js',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(9214)]).then(__webpack_require__.bind(__webpack_require__, 39214))).benchmarkJs,
    },
    {
        name: 'benchmarktools-jl',
        title: 'BenchmarkTools.jl JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(4997)]).then(__webpack_require__.bind(__webpack_require__, 74997))).benchmarkToolsJl,
    },
    {
        name: 'bmf',
        title: 'Bencher Metric Format',
        load: async () => (await __webpack_require__.e(/* import() */ 5679).then(__webpack_require__.bind(__webpack_require__, 15679))).bmf,
    },
    { name: 'callgrind', title: "Callgrind's counts", load: async () => (await __webpack_require__.e(/* import() */ 1740).then(__webpack_require__.bind(__webpack_require__, 1740))).callgrind },
    { name: 'catch2', title: 'Catch2 XML', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(8975)]).then(__webpack_require__.bind(__webpack_require__, 28975))).catch2 },
    {
        name: 'codspeed',
        title: 'CodSpeed walltime JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 2613).then(__webpack_require__.bind(__webpack_require__, 92613))).codspeed,
    },
    {
        name: 'conbench',
        title: 'Conbench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 70410))).conbench,
    },
    { name: 'criterion', title: 'Criterion', load: async () => (await __webpack_require__.e(/* import() */ 7547).then(__webpack_require__.bind(__webpack_require__, 97547))).criterion },
    {
        name: 'csv',
        title: 'CSV with the columns benchmark, metric, unit, value',
        load: async () => (await __webpack_require__.e(/* import() */ 4578).then(__webpack_require__.bind(__webpack_require__, 4578))).csv,
    },
    {
        name: 'deno',
        title: 'deno bench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3776).then(__webpack_require__.bind(__webpack_require__, 43776))).deno,
    },
    { name: 'divan', title: 'divan', load: async () => (await __webpack_require__.e(/* import() */ 8526).then(__webpack_require__.bind(__webpack_require__, 68526))).divan },
    {
        name: 'fio',
        title: 'fio JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 8200).then(__webpack_require__.bind(__webpack_require__, 8200))).fio,
    },
    {
        name: 'github-action-benchmark',
        title: 'github-action-benchmark JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 2824).then(__webpack_require__.bind(__webpack_require__, 62824))).githubActionBenchmark,
    },
    { name: 'go', title: 'Go benchmarks', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1563), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 79278))).go },
    {
        name: 'google-benchmark',
        title: 'Google Benchmark JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 8433).then(__webpack_require__.bind(__webpack_require__, 58433))).googleBenchmark,
    },
    { name: 'gungraun', title: 'gungraun JSON', load: async () => (await __webpack_require__.e(/* import() */ 1737).then(__webpack_require__.bind(__webpack_require__, 71737))).gungraun },
    {
        name: 'hyperfine',
        title: 'hyperfine JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 5416).then(__webpack_require__.bind(__webpack_require__, 75416))).hyperfine,
    },
    {
        name: 'iperf3',
        title: 'iperf3 JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 8485).then(__webpack_require__.bind(__webpack_require__, 38485))).iperf3,
    },
    {
        name: 'jmh',
        title: 'JMH JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 9101).then(__webpack_require__.bind(__webpack_require__, 99101))).jmh,
    },
    {
        name: 'junit',
        title: 'JUnit XML (durations of tests)',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(1342)]).then(__webpack_require__.bind(__webpack_require__, 38961))).junit,
    },
    {
        name: 'k6',
        title: 'k6 summary JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 1745).then(__webpack_require__.bind(__webpack_require__, 31745))).k6,
    },
    { name: 'libtest', title: 'Rust libtest', load: async () => (await __webpack_require__.e(/* import() */ 8545).then(__webpack_require__.bind(__webpack_require__, 98545))).libtest },
    {
        name: 'llama-bench',
        title: 'llama-bench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 4124).then(__webpack_require__.bind(__webpack_require__, 14124))).llamaBench,
    },
    {
        name: 'locust',
        title: 'Locust CSV',
        load: async () => (await __webpack_require__.e(/* import() */ 5990).then(__webpack_require__.bind(__webpack_require__, 65990))).locust,
    },
    {
        name: 'mitata',
        title: 'mitata JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 1558))).mitata,
    },
    {
        name: 'oha',
        title: 'oha JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 5376).then(__webpack_require__.bind(__webpack_require__, 95376))).oha,
    },
    {
        name: 'orun',
        title: 'orun JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 80478))).orun,
    },
    {
        name: 'perf-stat',
        title: 'the counters of perf stat',
        load: async () => (await __webpack_require__.e(/* import() */ 3510).then(__webpack_require__.bind(__webpack_require__, 33510))).perfStat,
    },
    {
        name: 'perfgate',
        title: 'perfgate run JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 6932).then(__webpack_require__.bind(__webpack_require__, 36932))).perfgate,
    },
    {
        name: 'pgbench',
        title: 'pgbench output',
        load: async () => (await __webpack_require__.e(/* import() */ 5683).then(__webpack_require__.bind(__webpack_require__, 45683))).pgbench,
    },
    {
        name: 'phpbench',
        title: 'PHPBench XML',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(8682)]).then(__webpack_require__.bind(__webpack_require__, 48682))).phpbench,
    },
    {
        name: 'pyperf',
        title: 'pyperf JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 4636).then(__webpack_require__.bind(__webpack_require__, 34636))).pyperf,
    },
    {
        name: 'pytest-benchmark',
        title: 'pytest-benchmark JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(801)]).then(__webpack_require__.bind(__webpack_require__, 10801))).pytestBenchmark,
    },
    {
        name: 'redis-benchmark',
        title: 'redis-benchmark CSV',
        load: async () => (await __webpack_require__.e(/* import() */ 5227).then(__webpack_require__.bind(__webpack_require__, 95227))).redisBenchmark,
    },
    {
        name: 'sysbench',
        title: 'sysbench output',
        load: async () => (await __webpack_require__.e(/* import() */ 2149).then(__webpack_require__.bind(__webpack_require__, 92149))).sysbench,
    },
    { name: 'time-v', title: 'the report of GNU time', load: async () => (await __webpack_require__.e(/* import() */ 8150).then(__webpack_require__.bind(__webpack_require__, 78150))).timeV },
    {
        name: 'tinybench',
        title: 'tinybench tasks as JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(2518)]).then(__webpack_require__.bind(__webpack_require__, 52518))).tinybench,
    },
    { name: 'vegeta', title: 'vegeta report JSON', load: async () => (await __webpack_require__.e(/* import() */ 7518).then(__webpack_require__.bind(__webpack_require__, 37518))).vegeta },
    {
        name: 'vitest',
        title: 'vitest bench JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(2697)]).then(__webpack_require__.bind(__webpack_require__, 82697))).vitest,
    },
    { name: 'wrk', title: 'wrk output', load: async () => (await __webpack_require__.e(/* import() */ 2028).then(__webpack_require__.bind(__webpack_require__, 2028))).wrk },
];
const formatNames = FORMATS.map(({ name }) => name);
async function loadFormat({ load, ...row }) {
    return { ...(await load()), ...row };
}


/***/ })

};
