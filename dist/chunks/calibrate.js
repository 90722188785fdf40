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
            const [head, other] = [await imageOf(commit), await imageOf(base)];
            if (head.image !== null && head.image.id === other.image?.id)
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
// EXTERNAL MODULE: ./build/io/schema/schema.js + 2 modules
var schema = __webpack_require__(76663);
// EXTERNAL MODULE: ./build/io/store/folder/store.js + 2 modules
var folder_store = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var terminal_screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/version.js + 1 modules
var version = __webpack_require__(56841);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/table.js
var table = __webpack_require__(50110);
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
        return (0,folder_store.folderStore)(store, schema.parseRun);
    const place = { remote, branch: policy.store.branch };
    return (0,open_store/* archiveAt */.I)(place, directory, process.env, scratch, progress.warning);
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
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40571);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76663);
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
        return (0,_io_store_folder_store_js__WEBPACK_IMPORTED_MODULE_8__.folderStore)(store === undefined ? await storeAround(directory, note) : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, store), _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__.parseRun);
    }
    const { address, isTyped } = await addressOf(remote, directory);
    const token = tokenFor(address, variables, isTyped);
    if (token === null && (variables.PINBENCH_TOKEN ?? '') !== '' && /^https?:/i.test(address))
        note(notSent(address));
    return (0,_io_store_data_branch_store_js__WEBPACK_IMPORTED_MODULE_7__/* .dataBranchStore */ .C)({ remote: address, branch: branch ?? _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.store.branch, token, scratch, parseRun: _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__.parseRun, note });
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


/***/ })

};
