export const id = 5522;
export const ids = [5522];
export const modules = {

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./build/statistics/estimate.js
var estimate = __webpack_require__(87382);
// EXTERNAL MODULE: ./build/statistics/looks.js
var looks = __webpack_require__(84174);
// EXTERNAL MODULE: ./build/statistics/noise-floor.js + 2 modules
var noise_floor = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/compare/prepare-metrics.js + 1 modules
var prepare_metrics = __webpack_require__(62092);
// EXTERNAL MODULE: ./build/compare/rules.js + 1 modules
var compare_rules = __webpack_require__(51241);
;// CONCATENATED MODULE: ./build/compare/calibration.js






/**
 * One entry a metric of `newest`, in its order. The pairs of `newest` are those of its image beside itself; `baseRuns`
 * are what its next run would be compared with, nearest first.
 */
function calibrationOf(newest, baseline, baseRuns, rules) {
    return (0,prepare_metrics/* prepareMetrics */.V2)(newest, baseline, baseRuns, rules).map((one) => ({
        benchmark: one.named.benchmark,
        metric: one.named.metric.metric,
        counted: one.exact,
        comparisons: one.comparisons,
        floor: (0,compare_rules/* floorOf */.Et)(one),
        control: one.exact ? null : controlOf(one, newest, rules),
    }));
}
/** Comparisons that are missing until every metric that varies has a learned floor. */
function comparisonsMissing(metrics) {
    const missing = metrics.filter(({ counted }) => !counted).map(({ comparisons }) => noise_floor/* FEWEST_COMPARISONS */["in"] - comparisons);
    return Math.max(0, ...missing);
}
function controlOf({ named, paired, floor }, { pairs }, { compare }) {
    if (paired === undefined || pairs === undefined)
        return null;
    const measured = (0,effects/* pairsOf */.fq)(paired, pairs.first);
    const estimates = (0,looks/* estimatesOf */.pu)(measured);
    if (estimates === undefined)
        return null;
    const { effect, position, pairs: count } = estimates;
    const { better } = named.metric;
    const smallest = Math.log1p(compare.minEffect);
    const [decided] = (0,looks/* lookAt */.t5)([{ pairs: measured, floor, smallest, suspicion: undefined }], measured.length, true).decided;
    const resolution = Math.expm1(decided?.detectable ?? Number.POSITIVE_INFINITY);
    return {
        pairs: count,
        scatter: (0,effects/* relative */.V8)(effect.standardError * Math.sqrt(count)),
        position: position === undefined
            ? null
            : {
                change: (0,effects/* changeOf */.C2)(position.effect, better),
                interval: (0,effects/* changesOf */.fs)((0,estimate/* confidenceInterval */.oH)(position, 0.95), better),
            },
        resolution: Number.isFinite(resolution) ? resolution : null,
    };
}

// EXTERNAL MODULE: ./build/history/baseline/candidates.js
var candidates = __webpack_require__(74949);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/app/paired/interleave.js + 1 modules
var interleave = __webpack_require__(19947);
// EXTERNAL MODULE: ./build/app/paired/paired-run.js
var paired_run = __webpack_require__(66795);
// EXTERNAL MODULE: ./build/app/run/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(90109);
;// CONCATENATED MODULE: ./build/app/calibrate.js
/**
 * Measures what two builds of unchanged code differ by: each pair of neighbouring commits that gave two images, beside each
 * other. Each comparison is stored as a run of the newer commit, from which later verdicts learn their noise floor.
 */








/** Pairs of the newest image beside itself. */
const CONTROL_PAIRS = 10;
/** Throws the newest commit's error when that cannot be measured: then nothing can be said of this host. */
async function calibrateSuite(plan, ports, signal) {
    const { suite, line } = plan;
    const { progress, clock } = ports;
    progress.stage(suite.name);
    const context = await (0,interleave/* sharedRunContext */.GK)(suite, ports);
    // What is learned is of the command of today.
    const imageOf = (0,interleave/* imagesOf */.IC)(suite, (0,interleave/* runAlike */.Ak)(ports.tree), context, ports, signal);
    const measure = async (commit, base, pairs) => {
        const sides = { head: await imageOf(commit), base: await imageOf(base) };
        const { branch, configuration } = plan;
        const source = { ...NO_SOURCE, ...(configuration === undefined ? {} : { configuration }), commit, branch };
        const identity = { source, runToken: plan.runToken() };
        return (0,paired_run/* runInPairs */.aB)({ suite, context, identity, base, sides, pairs }, ports, signal);
    };
    const [newest] = line;
    if (newest === undefined)
        throw (0,errors/* infrastructureError */.kv)('there is no commit to calibrate with');
    progress.line(`${newest.slice(0, 12)} against itself: any difference comes from this host or from the measurement`);
    const control = await measure(newest, newest, CONTROL_PAIRS);
    const known = await knownComparisons(control, plan, ports);
    const compared = [];
    let [done, began] = [0, 0];
    let seconds = 0;
    // A ready image is the same for every commit.
    for (const [index, commit] of suite.image?.name === undefined ? line.entries() : []) {
        const base = line[index + 1];
        if (base === undefined || done === plan.comparisons)
            break;
        if (signal.aborted)
            break;
        const what = `${commit.slice(0, 12)} against ${base.slice(0, 12)}`;
        began = clock.seconds();
        const outcome = known.has(nameOf(commit, base))
            ? { state: 'known', reason: null }
            : await compare(commit, base);
        compared.push({ commit, base, ...outcome });
        if (outcome.state === 'measured') {
            done += 1;
            seconds += clock.seconds() - began;
        }
        progress.line(`${what}: ${outcomeText(outcome, done, plan.comparisons)}`);
    }
    progress.done();
    if (signal.aborted) {
        throw (0,errors/* infrastructureError */.kv)(`stopped; ${(0,quote/* plural */.LS)(done, 'comparison')} of ${suite.name} had been measured`, {
            fix: plan.keep ? 'run it again: it continues after what is stored' : 'run it again',
        });
    }
    return {
        ...(await learned(control, plan, ports)),
        compared,
        exhausted: done < plan.comparisons,
        commits: line.length,
        deepen: plan.deepen,
        seconds: done === 0 ? null : seconds / done,
    };
    async function compare(commit, base) {
        try {
            const [head, beside] = [await imageOf(commit), await imageOf(base)];
            if (head.image !== null && head.image.id === beside.image?.id)
                return { state: 'same image', reason: null };
            const run = await measure(commit, base, plan.pairs);
            if (plan.keep)
                await ports.store.append(run);
            return { state: 'measured', reason: doubtOf(run, control) };
        }
        catch (thrown) {
            progress.done();
            if (signal.aborted)
                return { state: 'not measured', reason: 'stopped' };
            // A store that refuses one run refuses the next too, and so does an engine that is gone.
            if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind === 'infrastructure')
                throw thrown;
            return { state: 'not measured', reason: (0,quote/* firstLine */.TM)(thrown.message) };
        }
    }
}
const NO_SOURCE = { repository: null, dirty: false, pullRequest: null, workflow: null };
function nameOf(commit, base) {
    return `${commit} ${base}`;
}
/** Why a comparison teaches nothing although it was measured. */
function doubtOf(run, control) {
    if (run.status === 'dirty') {
        const [why] = [...run.isolation.violations, ...run.host.disturbances];
        return `it was disturbed: ${why}`;
    }
    if (run.environment.key === control.environment.key)
        return null;
    return 'it was measured in another environment than the pairs of the newest commit';
}
function outcomeText({ state, reason }, done, wanted) {
    const why = reason === null ? '' : `: ${reason}`;
    switch (state) {
        case 'measured':
            return `comparison ${done} of ${wanted} measured${reason === null ? '' : `, but it does not count: ${reason}`}`;
        case 'known':
            return 'measured before';
        case 'same image':
            return 'the image is the same, so there is nothing to learn';
        case 'not measured':
            return `left out${why}`;
    }
}
/** Comparisons of this environment that are stored and not too old to count, by `nameOf`. */
async function knownComparisons(control, { line, policy }, { store, clock, progress }) {
    const { key } = control.environment;
    const commits = new Set(line.map((commit) => commit.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)));
    const now = clock.now();
    const isCandidate = (one) => one.key === key.slice(0, stored_run_path/* KEY_DIGITS */.Rb) &&
        !one.excluded &&
        commits.has(one.commit) &&
        (0,candidates/* isYoung */.Pi)(one.startedAt, policy, now);
    const stored = (await store.list((0,stored_run_path/* seriesOf */.Lf)(control))).filter(isCandidate);
    if (stored.length > 0)
        progress.line(`reading ${(0,quote/* plural */.LS)(stored.length, 'stored run')}`);
    const runs = await Promise.all(stored.map((one) => readOrTell(one)));
    return new Set(runs.flatMap((run) => {
        const base = run?.pairs?.purpose === 'calibration' ? run.pairs.base.commit : null;
        const commit = run?.source.commit ?? null;
        return base === null || commit === null || run?.environment.key !== key ? [] : [nameOf(commit, base)];
    }));
    async function readOrTell(one) {
        try {
            return await store.read(one);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PinbenchError */.kN))
                throw thrown;
            progress.warning(`a stored run was left out: ${thrown.message}`);
            return null;
        }
    }
}
/** What the next run on top of the newest commit would learn from the store. */
async function learned(control, plan, ports) {
    // As with uncommitted changes: then the newest commit's own runs count as well.
    const next = { ...control, source: { ...control.source, dirty: true } };
    const found = await (0,find_baseline/* findBaseline */.X)(next, plan.scope, plan.policy, ports.store, ports.clock.now());
    for (const note of found.notes)
        ports.progress.warning(note);
    const rules = { compare: plan.policy, acknowledge: [], calibrations: found.calibrations };
    return {
        suite: plan.suite.name,
        key: control.environment.key,
        metrics: calibrationOf(next, found.baseline, found.runs, rules),
        stored: (await knownComparisons(control, plan, ports)).size,
    };
}

// EXTERNAL MODULE: ./build/io/files/run-files.js
var run_files = __webpack_require__(49426);
// EXTERNAL MODULE: ./build/io/git/ancestry.js + 1 modules
var git_ancestry = __webpack_require__(12892);
// EXTERNAL MODULE: ./build/io/git/commits.js
var commits = __webpack_require__(32372);
// EXTERNAL MODULE: ./build/io/git/shallow.js
var shallow = __webpack_require__(60142);
// EXTERNAL MODULE: ./build/io/schema/schema.js + 4 modules
var schema = __webpack_require__(26041);
// EXTERNAL MODULE: ./build/io/store/folder/store.js + 2 modules
var folder_store = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var terminal_screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/version.js + 1 modules
var version = __webpack_require__(56841);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/table.js + 4 modules
var table = __webpack_require__(27969);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/report/sections/power.js
var power = __webpack_require__(94057);
;// CONCATENATED MODULE: ./build/report/calibration.js
/** What calibration has taught. For people: a table a suite, and what is still missing. For programs: one document. */







const COLUMNS = [
    (0,table/* left */.kb)('benchmark', { mayShorten: true }),
    (0,table/* left */.kb)('metric', { mayShorten: true }),
    (0,table/* right */.pG)('comparisons'),
    (0,table/* right */.pG)('floor'),
    (0,table/* right */.pG)('pair scatter'),
    (0,table/* right */.pG)('position bias'),
    (0,table/* right */.pG)('smallest change seen', { mayGo: true }),
];
function calibrationLines(calibrated, screen) {
    const { suite, metrics } = calibrated;
    const rows = metrics.map(rowOf);
    const tone = (row) => (metrics[row]?.counted || metrics[row]?.floor.learned ? null : 'yellow');
    return [
        (0,table/* painted */.C$)('bold', `${formatter/* terminalFormatter */.t.text(suite)}: ${countsOf(calibrated.compared)}`, screen.colour),
        ...(0,table/* tableLines */.oW)(COLUMNS, rows, screen, tone),
        ...sentences(calibrated),
    ];
}
function rowOf({ benchmark, metric, counted, comparisons, floor, control }) {
    if (counted)
        return [benchmark, metric, format/* NONE */.x3, 'counted', format/* NONE */.x3, format/* NONE */.x3, format/* NONE */.x3];
    const position = control?.position ?? null;
    const bias = position === null ? format/* NONE */.x3 : `${(0,format/* formatChange */.eD)(position.change)} (${(0,format/* formatInterval */.vy)(position.interval)})`;
    return [
        benchmark,
        metric,
        `${Math.min(comparisons, noise_floor/* FEWEST_COMPARISONS */["in"])} of ${noise_floor/* FEWEST_COMPARISONS */["in"]}`,
        (0,power/* formatFloor */._4)(floor),
        control === null ? format/* NONE */.x3 : `±${(0,format/* formatSize */.Xq)(control.scatter)}`,
        bias,
        control?.resolution == null ? format/* NONE */.x3 : (0,format/* formatSize */.Xq)(control.resolution),
    ];
}
/** "3 comparisons measured, 2 known before, 4 with the same image". */
function countsOf(compared) {
    const of = (state) => compared.filter((one) => one.state === state).length;
    return [
        `${(0,format/* count */.U9)(of('measured'), 'comparison')} measured`,
        ...(of('known') > 0 ? [`${of('known')} known before`] : []),
        ...(of('same image') > 0 ? [`${of('same image')} with the same image`] : []),
        ...(of('not measured') > 0 ? [`${of('not measured')} left out`] : []),
    ].join(', ');
}
function sentences(calibrated) {
    const { metrics, stored, compared, exhausted, seconds } = calibrated;
    const varying = metrics.filter(({ counted }) => !counted);
    const missing = comparisonsMissing(metrics);
    const doubted = compared.filter(({ state, reason }) => state === 'measured' && reason !== null);
    const known = Math.min(...varying.map(({ comparisons }) => comparisons));
    return [
        varying.length === 0
            ? 'Everything here is counted and does not vary: no noise floor is needed.'
            : missing === 0
                ? `The noise floor of every metric is learned from ${(0,format/* count */.U9)(noise_floor/* FEWEST_COMPARISONS */["in"], 'comparison')}.`
                : `${(0,format/* count */.U9)(missing, 'more comparison')} needed before the noise floor is learned; until then a cautious one is assumed.${exhausted ? '' : timeFor(missing, seconds)}`,
        ...(missing > 0 && exhausted ? [exhaustedSentence(calibrated)] : []),
        ...(doubted.length > 0
            ? [`${(0,format/* count */.U9)(doubted.length, 'comparison')} measured here will not count: ${doubted[0]?.reason}.`]
            : []),
        ...(missing > 0 && stored > known
            ? [
                `Only ${known} of ${(0,format/* count */.U9)(stored, 'stored comparison')} count: the others lack the metric, or are of commits beyond compare.stale-after-commits.`,
            ]
            : []),
        ...biasSentence(varying),
    ].map((sentence) => formatter/* terminalFormatter */.t.sentence(sentence));
}
/** Why fewer were measured than asked for, and when there will be more. */
function exhaustedSentence({ compared, commits, deepen }) {
    const fetch = deepen === null ? '' : `: fetch the history: ${deepen}`;
    if (commits < 2) {
        return deepen === null
            ? 'There is only one commit, so there are no neighbouring commits to measure.'
            : `This clone is shallow and has only one commit, so there are no neighbouring commits to measure${fetch}.`;
    }
    if (compared.length === 0)
        return 'There are no neighbouring commits with images of their own to measure.';
    const all = compared.every(({ state }) => state === 'measured' || state === 'known');
    const rest = all ? 'all are measured' : 'those that could be measured are';
    return `The history that was searched has only ${(0,format/* count */.U9)(compared.length, 'pair')} of neighbouring commits, and ${rest}; ${deepen === null ? 'more come with new commits' : `this clone is shallow${fetch}`}.`;
}
function timeFor(missing, seconds) {
    return seconds === null ? '' : ` That takes about ${(0,format/* formatSeconds */.Xo)(missing * seconds)}.`;
}
/** Only what its interval sets apart from nothing. */
function biasSentence(metrics) {
    const biased = metrics.filter(({ control }) => {
        const interval = control?.position?.interval;
        return interval !== undefined && (interval[0] > 0 || interval[1] < 0);
    });
    if (biased.length === 0)
        return [];
    return [
        `The second of a pair differs from the first in ${(0,format/* count */.U9)(biased.length, 'metric')}: the order of pairs alternates, so no verdict depends on it.`,
    ];
}
/** As --json prints it: schemas/calibration.schema.json. `kept`: whether it was to be stored in `place`. */
function calibrationDocument(done, { place, kept }) {
    return {
        schema: 'pinbench.calibration/1',
        version: version/* VERSION */.x,
        place,
        kept,
        suites: done.map(({ suite, key, compared, stored, seconds, metrics }) => ({
            suite,
            key,
            compared,
            stored,
            missing: comparisonsMissing(metrics),
            seconds,
            metrics: metrics.map(metricDocument),
        })),
    };
}
function metricDocument({ floor, ...metric }) {
    return {
        ...metric,
        // What does not vary has none; the assumed one would read as if its floor were still to be learned.
        floor: metric.counted ? null : floor,
    };
}

// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/safe-json.js
var safe_json = __webpack_require__(27052);
// EXTERNAL MODULE: ./build/commands/work/history/open-store.js
var open_store = __webpack_require__(66232);
// EXTERNAL MODULE: ./build/commands/work/measuring-session.js
var measuring_session = __webpack_require__(20167);
;// CONCATENATED MODULE: ./build/commands/work/calibrate.js
/** `pinbench calibrate`: measures neighbouring commits in pairs, and says what that has taught of this host. */













/** So far back is looked for neighbours with different images. */
const MOST_COMMITS = 200;
/** Exit code 0. Throws what keeps it from measuring at all. */
async function calibrate(names, options, home, print = (text) => (0,terminal_screen/* printResult */.RS)(text, (0,terminal_screen/* useColour */.Oi)())) {
    await (0,measuring_session/* withBench */.f)(names, options, home, async (bench) => {
        const { tree, policy, clock, signal } = bench;
        const store = await storeFor(options, bench);
        const line = await (0,commits/* commitLine */.w_)(tree.root, 'HEAD', MOST_COMMITS);
        const [newest = ''] = line;
        const deepen = await (0,shallow/* deepenCommandOf */.oz)(tree.root);
        const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root: tree.root, measured: newest, base: null, origin: null });
        const done = [];
        for (const suite of bench.suites) {
            const plan = {
                suite,
                line,
                deepen,
                policy: policy.compare,
                scope: { ancestry, branch: null },
                branch: bench.branch,
                configuration: bench.configuration,
                comparisons: options.comparisons,
                pairs: options.pairs,
                keep: options.store,
                runToken: () => (0,run_files/* newRunToken */.lr)(clock.now()),
            };
            done.push(await calibrateSuite(plan, { ...bench, store }, signal));
        }
        const screen = { width: (0,terminal_screen/* screenWidth */.hF)(), colour: (0,terminal_screen/* useColour */.Oi)() };
        const text = options.json === true
            ? (0,safe_json/* safeJson */.o)(calibrationDocument(done, { place: store.place, kept: options.store }), 2)
            : (0,text_escape/* withoutCommands */.Df)(linesFor(done, store, options, screen).join('\n'));
        print(`${text}\n`);
    });
    return 0;
}
function linesFor(done, { place }, { store }, screen) {
    const isAny = done.some(({ compared }) => compared.some(({ state }) => state === 'measured'));
    const kept = !store ? 'nothing was stored: --no-store' : isAny ? `stored in ${place}` : 'nothing was stored';
    return [...done.flatMap((one) => [...calibrationLines(one, screen), '']), kept];
}
async function storeFor({ remote }, { store, policy, directory, scratch, progress }) {
    if (remote === undefined)
        return (0,folder_store/* folderStore */.s)(store, schema/* parseRun */.zZ);
    const wish = { remote, branch: policy.store.branch };
    return (0,open_store/* archiveAt */.I)(wish, directory, process.env, scratch, progress.warning);
}


/***/ }),

/***/ 66232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ archiveAt)
/* harmony export */ });
/* unused harmony export tokenFor */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91573);
/* harmony import */ var _io_files_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38578);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95330);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25896);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26041);
/* harmony import */ var _io_store_data_branch_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6756);
/* harmony import */ var _io_store_folder_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1750);
/* harmony import */ var _io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23534);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12011);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30390);
/** Where the history is that a command line names: a folder, or the data branch of a repository. */













/** Remotes that an error lists. */
const MOST_NAMED = 10;
/** This machine itself, where nothing needs encryption; every name below "localhost" is (RFC 6761, 6.3). */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/;
/** `scratch` is a folder of the caller, who also removes it; `note` gets what a person should see. Throws a usage error when options contradict each other. */
async function archiveAt(options, directory, variables, scratch, note) {
    const { store, remote, branch } = options;
    if (remote !== undefined && store !== undefined) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)('both --store and --remote are given', { expected: 'one of them: a folder, or a data branch' });
    }
    if (remote === undefined) {
        if (branch !== undefined) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)('--branch is given without --remote', { expected: '--remote URL --branch NAME' });
        }
        return (0,_io_store_folder_store_js__WEBPACK_IMPORTED_MODULE_8__/* .folderStore */ .s)(store === undefined ? await storeAround(directory, note) : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, store), _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRun */ .zZ);
    }
    const { address, isTyped } = await addressOf(remote, directory);
    const token = tokenFor(address, variables, isTyped);
    if (token === null && (variables.PINBENCH_TOKEN ?? '') !== '' && /^https?:/i.test(address))
        note(notSent(address));
    return (0,_io_store_data_branch_store_js__WEBPACK_IMPORTED_MODULE_7__/* .dataBranchStore */ .C)({ remote: address, branch: branch ?? _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.store.branch, token, scratch, parseRun: _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRun */ .zZ, note });
}
/** A name such as `origin` is what the clone here knows by it, as for git itself; anything else is an address already. */
async function addressOf(remote, directory) {
    if (!/^\w[\w.-]*$/.test(remote))
        return { address: remote, isTyped: true };
    const answer = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['remote', 'get-url', remote], { cwd: directory });
    if (answer.code !== 0) {
        // As for git, a path may have no slash either.
        if (await isFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, remote)))
            return { address: remote, isTyped: true };
        throw await noRemote(remote, directory);
    }
    const address = answer.stdout.toString().trim();
    if (!isOnAServer(address)) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`the remote ${remote} is not on a server by the settings of this clone`, {
            expected: "an http(s) or ssh address: git runs the hooks of a repository on this machine, and the clone's may be",
            fix: `see it with \`git remote get-url ${remote}\`, and name the path itself if you trust it: --remote PATH`,
        });
    }
    return { address, isTyped: false };
}
async function isFolder(place) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null))?.isDirectory() === true;
}
async function noRemote(remote, directory) {
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['remote'], { cwd: directory });
    const fix = 'name a repository by its URL or path: --remote URL';
    if (listed.code !== 0) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`there is no clone here that could have a remote called ${remote}`, { fix });
    }
    const names = listed.stdout.toString().split('\n').filter(Boolean);
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .nearest */ .p)(remote, names);
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`this clone has no remote called ${remote}`, {
        expected: names.length === 0
            ? 'a URL or a path: this clone has no remotes'
            : `one of its remotes: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_12__/* .firstFew */ .Dt)(names.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD), MOST_NAMED)}`,
        fix: near === undefined ? fix : `did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_12__/* .quoted */ .TL)(near)}?`,
    });
}
/** http(s), ssh, or `host:path`, which is ssh too. */
function isOnAServer(address) {
    return /^(?:https?|ssh):\/\/[^/]/i.test(address) || /^(?:[\w.-]+@)?\w[\w.-]+:(?!:|\/\/)/.test(address);
}
function notSent(address) {
    const where = URL.canParse(address) ? new URL(address).origin : 'that address';
    return `PINBENCH_TOKEN is not sent to ${where}: it goes to an https address that is given in full with --remote, or to GitHub's.`;
}
/** As `pinbench run` has it: at the root of the work tree, or beside the configuration outside of one. */
async function storeAround(directory, note) {
    const root = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitRepository */ .xb)().root(directory);
    if (root !== null) {
        const store = await (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__/* .projectStore */ .DO)(root, directory, root);
        const left = await (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__/* .leftBehind */ .aU)(root, store);
        if (left !== null)
            note(left);
        return store;
    }
    const file = await (0,_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfigFile */ .HT)(undefined, directory, null).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`no stored runs are named, and this folder is not a project: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a folder in a repository, or one with a configuration',
            fix: 'name the folder with --store, or a repository with --remote',
            cause: thrown,
        });
    });
    return (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__/* .projectStore */ .DO)(null, file.directory, file.bounds);
}
/**
 * PINBENCH_TOKEN goes wherever the user says, in so many words. GITHUB_TOKEN is there in every job, so it goes to GitHub
 * only: whoever can change a URL in a workflow must not get it sent to a place of their own.
 */
function tokenFor(remote, variables, isTyped = true) {
    // A path, or `host:path`: git logs in by itself.
    if (!URL.canParse(remote))
        return null;
    const { origin, protocol, hostname } = new URL(remote);
    const server = variables.GITHUB_SERVER_URL ?? 'https://github.com';
    const isGitHub = URL.canParse(server) && origin === new URL(server).origin && /^https?:$/.test(protocol);
    if (protocol === 'http:' && !(LOOPBACK.test(hostname) && (isTyped || isGitHub)))
        return null;
    const given = variables.PINBENCH_TOKEN ?? '';
    if (given !== '')
        return isTyped || isGitHub ? given : null;
    const token = variables.GITHUB_TOKEN ?? '';
    return token !== '' && isGitHub ? token : null;
}


/***/ }),

/***/ 20167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withBench)
/* harmony export */ });
/* harmony import */ var _app_backends_cache_scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58595);
/* harmony import */ var _app_checkouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99868);
/* harmony import */ var _io_files_real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25896);
/* harmony import */ var _io_store_project_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23534);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20680);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72001);
/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */








/** Cleans up after `work`, whatever it ends with. Throws a usage error outside of a git repository. */
async function withBench(names, options, home, work) {
    const { directory, file, config, suites, buildArgs, root } = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .openProject */ .U8)(names, options);
    if (root === null) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`${file.directory} is in no git repository`, {
            expected: 'a clone, since commits are measured',
            fix: 'run it in one, or name a configuration that lies in one: -c FILE',
        });
    }
    const { branch } = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)().head(root, []);
    const store = await (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_3__/* .projectStore */ .DO)(root, file.directory, file.bounds);
    const { runtime, builder } = options;
    const { policy } = config;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .C)(async ({ openBackend, ...session }) => {
        const excluded = [await (0,_io_files_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(store)];
        const backend = await openBackend({ runtime, builder, home, excluded, cacheScope: (0,_app_backends_cache_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .localCacheScope */ .og)(root) });
        const tree = (0,_app_checkouts_js__WEBPACK_IMPORTED_MODULE_0__/* .openTree */ .r)({ root, file, buildArgs, origin: null, scratch: session.scratch, backend });
        return work({
            ...session,
            backend,
            suites,
            policy,
            tree,
            branch,
            store,
            directory,
            configuration: file.within,
        });
    });
}


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   bd: () => (/* binding */ suitesNamed),
/* harmony export */   hu: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _app_read_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63778);
/* harmony import */ var _io_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38578);
/* harmony import */ var _io_files_suite_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11500);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25896);
/* harmony import */ var _suite_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40487);
/** What a command line starts from: the configuration that is in force here, its suites, and the repository around it. */





/** Throws a usage error on a configuration or a suite that is not there or not valid. */
async function openProject(names, options) {
    const configured = await openConfiguration(options);
    return { ...configured, suites: await suitesNamed(names, configured, options) };
}
async function openConfiguration(options) {
    const directory = process.cwd();
    const file = await (0,_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfigFile */ .HT)(options.config, directory, await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)().root(directory), {
        anywhere: options.allowOutside,
    });
    const config = (0,_app_read_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(file);
    const buildArgs = Object.fromEntries(options.buildArg.map(splitOnce));
    return { directory, file, config, buildArgs, root: file.root };
}
/** Empty means all. Throws a usage error on a name that is not there. */
async function suitesNamed(names, { config, file, buildArgs }, { invocations }) {
    const chosen = (0,_suite_select_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseSuites */ .Bw)(config, { names, invocations, buildArgs });
    return Promise.all(chosen.map((suite) => (0,_io_files_suite_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realSuite */ .v)(suite, file.bounds)));
}
function splitOnce(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 32372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ commitsBetween),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _commit_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24389);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95330);
/* harmony import */ var _shallow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60142);
/** Commits of the clone: in the order in which they came to be on a branch, along first parents, and what they are called. */





/** First-parent ancestors of `tip`, itself first, at most `count`. Throws a usage error when `tip` names no commit. */
async function commitLine(root, tip, count) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .cloneAlone */ .lI)(root);
    const start = await commitNamed(clone, tip);
    return rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(['rev-list', '--first-parent', `--max-count=${count}`, start, '--'], clone));
}
/**
 * The first-parent path from `good`, exclusive, to `bad`, inclusive, oldest first; empty when they are the same commit.
 * Throws a usage error when one names no commit, or when `good` is not on the first-parent line of `bad`.
 */
async function commitsBetween(root, good, bad) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .cloneAlone */ .lI)(root);
    const first = await commitNamed(clone, good);
    const last = await commitNamed(clone, bad);
    if (first === last)
        return [];
    const args = ['rev-list', '--first-parent', '--reverse', last, `^${first}`, '--'];
    const path = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(args, clone));
    // Commits that came with a merge are left out, so only the parent of the oldest tells whether the line meets `good`.
    const oldest = path[0];
    if (oldest !== undefined && (await (0,_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(clone, `${oldest}^1`)) === first)
        return path;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(good)} is not on the line of first parents of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(bad)}`, {
        expected: 'an older commit of the same branch, and not one that a merge brought in',
        fix: (await shallowFix(clone)) ?? 'choose one from `git log --first-parent`',
    });
}
async function commitNamed(clone, name) {
    const found = await (0,_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(clone, name);
    if (found !== null)
        return found;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is not a commit of this clone`, {
        expected: 'a commit, a branch or a tag',
        fix: (await shallowFix(clone)) ?? 'check the name; `git fetch` brings what is only on the server',
    });
}
async function shallowFix(clone) {
    return (await (0,_shallow_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(clone))
        ? `this clone is shallow: get its history with \`${await (0,_shallow_js__WEBPACK_IMPORTED_MODULE_3__/* .deepenCommand */ .bV)(clone)}\``
        : null;
}
function rowsOf(output) {
    return output.toString().split('\n').slice(0, -1);
}
/** First line of the message, as it stands there: anybody may have written it. */
async function commitSubject(root, commit) {
    // Signatures are nobody's business here.
    const subject = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(['log', '-1', '--no-show-signature', '--format=%s', commit, '--'], (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .cloneAlone */ .lI)(root));
    return subject.toString().replace(/\n$/, '');
}


/***/ })

};
