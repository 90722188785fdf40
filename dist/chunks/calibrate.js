export const id = 5176;
export const ids = [5176];
export const modules = {

/***/ 55176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./build/io/commit-line.js
var commit_line = __webpack_require__(82859);
// EXTERNAL MODULE: ./build/io/folder-store.js + 2 modules
var folder_store = __webpack_require__(24671);
// EXTERNAL MODULE: ./build/io/lineage.js + 1 modules
var lineage = __webpack_require__(33707);
// EXTERNAL MODULE: ./build/io/run-files.js
var run_files = __webpack_require__(40502);
// EXTERNAL MODULE: ./build/io/schema.js + 5 modules
var schema = __webpack_require__(70246);
// EXTERNAL MODULE: ./build/io/terminal.js
var terminal = __webpack_require__(90181);
// EXTERNAL MODULE: ./build/baseline/wanted.js
var wanted = __webpack_require__(10359);
// EXTERNAL MODULE: ./build/compare/examine.js + 1 modules
var examine = __webpack_require__(22311);
// EXTERNAL MODULE: ./build/compare/judgement-parts.js
var judgement_parts = __webpack_require__(10636);
// EXTERNAL MODULE: ./build/compare/numbers.js
var numbers = __webpack_require__(55462);
// EXTERNAL MODULE: ./build/compare/statistics/evidence.js
var evidence = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/compare/statistics/looks.js + 1 modules
var looks = __webpack_require__(18817);
// EXTERNAL MODULE: ./build/compare/statistics/noise-floor.js + 2 modules
var noise_floor = __webpack_require__(76944);
;// CONCATENATED MODULE: ./build/compare/calibration.js






/**
 * One entry a metric of `newest`, in its order. The pairs of `newest` are those of its image beside itself; `baseRuns`
 * are what its next run would be compared with, nearest first.
 */
function calibrationOf(newest, baseline, baseRuns, rules) {
    return (0,examine/* examine */.sb)(newest, baseline, baseRuns, rules).map((one) => ({
        benchmark: one.named.benchmark,
        metric: one.named.metric.metric,
        counted: one.exact,
        comparisons: one.comparisons,
        floor: (0,judgement_parts/* floorOf */.Et)(one),
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
    const measured = (0,numbers/* pairsOf */.fq)(paired, pairs.first);
    const estimates = (0,looks/* estimatesOf */.pu)(measured);
    if (estimates === undefined)
        return null;
    const { effect, position, pairs: count } = estimates;
    const { better } = named.metric;
    const smallest = Math.log1p(compare.minEffect);
    const [judged] = (0,looks/* lookAt */.t5)([{ pairs: measured, floor, smallest, suspicion: undefined }], measured.length, true).judged;
    const resolution = Math.expm1(judged?.detectable ?? Number.POSITIVE_INFINITY);
    return {
        pairs: count,
        scatter: (0,numbers/* relative */.V8)(effect.standardError * Math.sqrt(count)),
        position: position === undefined
            ? null
            : {
                change: (0,numbers/* changeOf */.C2)(position.effect, better),
                interval: (0,numbers/* changesOf */.fs)((0,evidence/* confidenceInterval */.oH)(position, 0.95), better),
            },
        resolution: Number.isFinite(resolution) ? resolution : null,
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/history.js
var build_history = __webpack_require__(12740);
// EXTERNAL MODULE: ./build/shown.js
var shown = __webpack_require__(65441);
// EXTERNAL MODULE: ./build/pipeline/beside.js + 1 modules
var beside = __webpack_require__(58377);
// EXTERNAL MODULE: ./build/pipeline/find-baseline.js
var find_baseline = __webpack_require__(35498);
// EXTERNAL MODULE: ./build/pipeline/run-in-pairs.js
var run_in_pairs = __webpack_require__(65168);
;// CONCATENATED MODULE: ./build/pipeline/calibrate.js
/**
 * Measures what two builds of unchanged code differ by: each pair of neighbouring commits that gave two images, beside each
 * other. Each comparison is stored as a run of the newer commit, from which later verdicts learn their noise floor.
 */








/** Pairs of the newest image beside itself. */
const CONTROL_PAIRS = 10;
/** Throws the newest commit's error when that cannot be measured: then nothing can be said of this host. */
async function calibrateSuite(plan, world, signal) {
    const { suite, line } = plan;
    const { progress, clock } = world;
    progress.stage(suite.name);
    const surroundings = await (0,beside/* sharedSurroundings */.P4)(suite, world);
    // What is learned is of the command of today.
    const imageOf = (0,beside/* imagesOf */.IC)(suite, (0,beside/* runAlike */.Ak)(world.tree), surroundings, world, signal);
    const measure = async (commit, base, pairs) => {
        const sides = { head: await imageOf(commit), base: await imageOf(base) };
        const { branch, configuration } = plan;
        const source = { ...NO_SOURCE, ...(configuration === undefined ? {} : { configuration }), commit, branch };
        const identity = { source, runToken: plan.runToken() };
        return (0,run_in_pairs/* runInPairs */.aB)({ suite, surroundings, identity, base, sides, pairs }, world, signal);
    };
    const [newest] = line;
    if (newest === undefined)
        throw (0,errors/* infrastructureError */.kv)('there is no commit to calibrate with');
    progress.line(`${newest.slice(0, 12)} beside itself: what differs is this host's, or the way of measuring`);
    const control = await measure(newest, newest, CONTROL_PAIRS);
    const known = await knownComparisons(control, plan, world);
    const compared = [];
    let [done, began] = [0, 0];
    let seconds = 0;
    // A ready image is the same for every commit.
    for (const [place, commit] of suite.image?.name === undefined ? line.entries() : []) {
        const base = line[place + 1];
        if (base === undefined || done === plan.comparisons)
            break;
        if (signal.aborted)
            break;
        const what = `${commit.slice(0, 12)} beside ${base.slice(0, 12)}`;
        began = clock.seconds();
        const outcome = known.has(nameOf(commit, base))
            ? { state: 'known', reason: null }
            : await compare(commit, base);
        compared.push({ commit, base, ...outcome });
        if (outcome.state === 'measured') {
            done += 1;
            seconds += clock.seconds() - began;
        }
        progress.line(`${what}: ${told(outcome, done, plan.comparisons)}`);
    }
    progress.done();
    if (signal.aborted) {
        throw (0,errors/* infrastructureError */.kv)(`stopped; ${(0,shown/* plural */.LS)(done, 'comparison')} of ${suite.name} had been measured`, {
            todo: plan.keep ? 'start it again: it goes on after what is stored' : 'start it again',
        });
    }
    return { ...(await learned(control, plan, world)), compared, seconds: done === 0 ? null : seconds / done };
    async function compare(commit, base) {
        try {
            const [head, beside] = [await imageOf(commit), await imageOf(base)];
            if (head.image !== null && head.image.id === beside.image?.id)
                return { state: 'same image', reason: null };
            const run = await measure(commit, base, plan.pairs);
            if (plan.keep)
                await world.store.append(run);
            return { state: 'measured', reason: doubtOf(run, control) };
        }
        catch (thrown) {
            progress.done();
            if (signal.aborted)
                return { state: 'not measured', reason: 'stopped' };
            // A store that refuses one run refuses the next too, and so does an engine that is gone.
            if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind === 'infrastructure')
                throw thrown;
            return { state: 'not measured', reason: (0,shown/* firstLine */.TM)(thrown.message) };
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
function told({ state, reason }, done, wanted) {
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
    const commits = new Set(line.map((commit) => commit.slice(0, build_history/* COMMIT_DIGITS */.tn)));
    const now = clock.now();
    const isWanted = (one) => one.key === key.slice(0, build_history/* KEY_DIGITS */.Rb) &&
        !one.excluded &&
        commits.has(one.commit) &&
        (0,wanted/* isYoung */.Pi)(one.startedAt, policy, now);
    const stored = (await store.list((0,build_history/* seriesOf */.Lf)(control))).filter(isWanted);
    if (stored.length > 0)
        progress.line(`reading ${(0,shown/* plural */.LS)(stored.length, 'stored run')}`);
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
async function learned(control, plan, world) {
    // As with uncommitted changes: then the newest commit's own runs count as well.
    const next = { ...control, source: { ...control.source, dirty: true } };
    const found = await (0,find_baseline/* findBaseline */.X)(next, plan.scope, plan.policy, world.store, world.clock.now());
    for (const note of found.notes)
        world.progress.warning(note);
    const rules = { compare: plan.policy, acknowledge: [], calibrations: found.calibrations };
    return {
        suite: plan.suite.name,
        key: control.environment.key,
        metrics: calibrationOf(next, found.baseline, found.runs, rules),
        stored: (await knownComparisons(control, plan, world)).size,
    };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/safe-json.js
var safe_json = __webpack_require__(18337);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/pen.js
var pen = __webpack_require__(66196);
// EXTERNAL MODULE: ./build/report/power.js
var power = __webpack_require__(43230);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __webpack_require__(59307);
// EXTERNAL MODULE: ./build/commands/history/text.js
var history_text = __webpack_require__(31101);
;// CONCATENATED MODULE: ./build/commands/calibration-text.js
/** What calibration has taught. For people: a table a suite, and what is still missing. For programs: one document. */







const COLUMNS = [
    (0,history_text/* left */.kb)('benchmark', { mayShorten: true }),
    (0,history_text/* left */.kb)('metric', { mayShorten: true }),
    (0,history_text/* right */.pG)('comparisons'),
    (0,history_text/* right */.pG)('floor'),
    (0,history_text/* right */.pG)('pair scatter'),
    (0,history_text/* right */.pG)('position bias'),
    (0,history_text/* right */.pG)('smallest change seen', { mayGo: true }),
];
function calibrationLines(calibrated, screen) {
    const { suite, metrics } = calibrated;
    const rows = metrics.map(rowOf);
    const tone = (row) => (metrics[row]?.counted || metrics[row]?.floor.learned ? null : 'yellow');
    return [
        (0,history_text/* painted */.C$)('bold', `${pen/* terminalPen */.k.text(suite)}: ${countsOf(calibrated.compared)}`, screen.colour),
        ...(0,history_text/* tableLines */.oW)(COLUMNS, rows, screen, tone),
        ...sentences(calibrated),
    ];
}
function rowOf({ benchmark, metric, counted, comparisons, floor, control }) {
    if (counted)
        return [benchmark, metric, report_numbers/* NONE */.x3, 'counted', report_numbers/* NONE */.x3, report_numbers/* NONE */.x3, report_numbers/* NONE */.x3];
    const position = control?.position ?? null;
    const bias = position === null ? report_numbers/* NONE */.x3 : `${(0,report_numbers/* formatChange */.eD)(position.change)} (${(0,report_numbers/* formatInterval */.vy)(position.interval)})`;
    return [
        ...[benchmark, metric, `${Math.min(comparisons, noise_floor/* FEWEST_COMPARISONS */["in"])} of ${noise_floor/* FEWEST_COMPARISONS */["in"]}`, (0,power/* formatFloor */._4)(floor)],
        ...[control === null ? report_numbers/* NONE */.x3 : `±${(0,report_numbers/* formatSize */.Xq)(control.scatter)}`, bias],
        control?.resolution == null ? report_numbers/* NONE */.x3 : (0,report_numbers/* formatSize */.Xq)(control.resolution),
    ];
}
/** "3 comparisons measured, 2 known before, 4 with the same image". */
function countsOf(compared) {
    const of = (state) => compared.filter((one) => one.state === state).length;
    return [
        `${(0,report_numbers/* count */.U9)(of('measured'), 'comparison')} measured`,
        ...(of('known') > 0 ? [`${of('known')} known before`] : []),
        ...(of('same image') > 0 ? [`${of('same image')} with the same image`] : []),
        ...(of('not measured') > 0 ? [`${of('not measured')} left out`] : []),
    ].join(', ');
}
function sentences({ metrics, stored, compared, seconds }) {
    const varying = metrics.filter(({ counted }) => !counted);
    const missing = comparisonsMissing(metrics);
    const doubted = compared.filter(({ state, reason }) => state === 'measured' && reason !== null);
    const known = Math.min(...varying.map(({ comparisons }) => comparisons));
    return [
        varying.length === 0
            ? 'Everything here is counted and does not vary: no noise floor is needed.'
            : missing === 0
                ? `The noise floor of every metric is learned from ${(0,report_numbers/* count */.U9)(noise_floor/* FEWEST_COMPARISONS */["in"], 'comparison')}.`
                : `${(0,report_numbers/* count */.U9)(missing, 'more comparison')} needed before the noise floor is learned; until then a cautious one is assumed.${timeFor(missing, seconds)}`,
        ...(doubted.length > 0
            ? [`${(0,report_numbers/* count */.U9)(doubted.length, 'comparison')} measured here will not count: ${doubted[0]?.reason}.`]
            : []),
        ...(missing > 0 && stored > known
            ? [
                `Only ${known} of ${(0,report_numbers/* count */.U9)(stored, 'stored comparison')} count: the others lack the metric, or are of commits beyond compare.stale-after-commits.`,
            ]
            : []),
        ...biasSentence(varying),
    ].map((sentence) => pen/* terminalPen */.k.sentence(sentence));
}
function timeFor(missing, seconds) {
    return seconds === null ? '' : ` That takes about ${(0,report_numbers/* formatSeconds */.Xo)(missing * seconds)}.`;
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
        `The second of a pair differs from the first in ${(0,report_numbers/* count */.U9)(biased.length, 'metric')}: the order of pairs alternates, so no verdict depends on it.`,
    ];
}
/** As --json prints it: schemas/calibration.schema.json. `kept`: whether it was to be stored in `place`. */
function calibrationDocument(done, { place, kept }) {
    return {
        ...{ schema: 'pinbench.calibration/1', version: version/* VERSION */.x, place, kept },
        suites: done.map(({ suite, key, compared, stored, seconds, metrics }) => ({
            ...{ suite, key, compared, stored, missing: comparisonsMissing(metrics), seconds },
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

// EXTERNAL MODULE: ./build/commands/history/place.js
var place = __webpack_require__(29959);
// EXTERNAL MODULE: ./build/commands/open-bench.js
var open_bench = __webpack_require__(53172);
;// CONCATENATED MODULE: ./build/commands/calibrate.js
/** `pinbench calibrate`: measures neighbouring commits beside each other, and says what that has taught of this host. */












/** So far back is looked for neighbours with different images. */
const MOST_COMMITS = 200;
/** Exit code 0. Throws what keeps it from measuring at all. */
async function calibrate(names, options, home, print = (text) => (0,terminal/* printResult */.RS)(text, (0,terminal/* useColour */.Oi)())) {
    await (0,open_bench/* withBench */.f)(names, options, home, async (bench) => {
        const { tree, policy, clock, signal } = bench;
        const store = await storeFor(options, bench);
        const line = await (0,commit_line/* commitLine */.w)(tree.root, 'HEAD', MOST_COMMITS);
        const [newest = ''] = line;
        const ancestry = (0,lineage/* gitAncestry */.c)({ root: tree.root, measured: newest, base: null, origin: null });
        const done = [];
        for (const suite of bench.suites) {
            const plan = {
                ...{ suite, line, policy: policy.compare, scope: { ancestry, branch: null } },
                ...{ branch: bench.branch, configuration: bench.configuration },
                ...{ comparisons: options.comparisons, pairs: options.pairs, keep: options.store },
                runToken: () => (0,run_files/* newRunToken */.lr)(clock.now()),
            };
            done.push(await calibrateSuite(plan, { ...bench, store }, signal));
        }
        const screen = { width: (0,terminal/* screenWidth */.hF)(), colour: (0,terminal/* useColour */.Oi)() };
        const text = options.json === true
            ? (0,safe_json/* safeJson */.o)(calibrationDocument(done, { place: store.place, kept: options.store }), 2)
            : (0,report_escape/* withoutCommands */.Df)(linesFor(done, store, options, screen).join('\n'));
        print(`${text}\n`);
    });
    return 0;
}
function linesFor(done, { place }, { store }, screen) {
    const kept = store ? `stored in ${place}` : 'nothing was stored: --no-store';
    return [...done.flatMap((one) => [...calibrationLines(one, screen), '']), kept];
}
async function storeFor({ remote }, { store, policy, directory, scratch, progress }) {
    if (remote === undefined)
        return (0,folder_store/* folderStore */.s)(store, schema/* parseRun */.zZ);
    const wish = { remote, branch: policy.store.branch };
    return (0,place/* archiveAt */.I)(wish, directory, process.env, scratch, progress.warning);
}


/***/ }),

/***/ 29959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ archiveAt)
/* harmony export */ });
/* unused harmony export tokenFor */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96180);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _io_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45670);
/* harmony import */ var _io_data_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96303);
/* harmony import */ var _io_folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24671);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68043);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69446);
/* harmony import */ var _io_project_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58080);
/* harmony import */ var _io_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70246);
/** Where the history is that a command line names: a folder, or the data branch of a repository. */










/** This machine itself, where nothing needs encryption; every name below "localhost" is (RFC 6761, 6.3). */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/;
/** `scratch` is a folder of the caller, who also removes it; `note` gets what a person should see. Throws a usage error when options contradict each other. */
async function archiveAt(options, directory, variables, scratch, note) {
    const { store, remote, branch } = options;
    if (remote !== undefined && store !== undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('both --store and --remote are given', { expected: 'one of them: a folder, or a data branch' });
    }
    if (remote === undefined) {
        if (branch !== undefined) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('--branch is given without --remote', { expected: '--remote URL --branch NAME' });
        }
        return (0,_io_folder_store_js__WEBPACK_IMPORTED_MODULE_5__/* .folderStore */ .s)(store === undefined ? await storeAround(directory, note) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, store), _io_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRun */ .zZ);
    }
    const { address, isTyped } = await addressOf(remote, directory);
    const token = tokenFor(address, variables, isTyped);
    if (token === null && (variables.PINBENCH_TOKEN ?? '') !== '' && /^https?:/i.test(address))
        note(notSent(address));
    return (0,_io_data_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .dataBranchStore */ .C)({ remote: address, branch: branch ?? _config_written_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .z.store.branch, token, scratch, parseRun: _io_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRun */ .zZ, note });
}
/** A name such as `origin` is what the clone here knows by it, as for git itself; anything else is an address already. */
async function addressOf(remote, directory) {
    if (!/^\w[\w.-]*$/.test(remote))
        return { address: remote, isTyped: true };
    const answer = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(['remote', 'get-url', remote], { cwd: directory });
    if (answer.code !== 0)
        return { address: remote, isTyped: true };
    const address = answer.stdout.toString().trim();
    if (!isOnAServer(address)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the remote ${remote} is not on a server by the settings of this clone`, {
            expected: "an http(s) or ssh address: git runs the hooks of a repository on this machine, and the clone's may be",
            todo: `see it with \`git remote get-url ${remote}\`, and name the path itself if you trust it: --remote PATH`,
        });
    }
    return { address, isTyped: false };
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
    const root = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRepository */ .xb)().root(directory);
    if (root !== null) {
        const store = await (0,_io_project_store_js__WEBPACK_IMPORTED_MODULE_8__/* .projectStore */ .D)(root, directory, root);
        const left = await (0,_io_project_store_js__WEBPACK_IMPORTED_MODULE_8__/* .leftBehind */ .a)(root, store);
        if (left !== null)
            note(left);
        return store;
    }
    const file = await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfigFile */ .HT)(undefined, directory, null).catch((thrown) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`no stored runs are named, and this is no project: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a folder in a repository, or one with a configuration',
            todo: 'name the folder with --store, or a repository with --remote',
            cause: thrown,
        });
    });
    return (0,_io_project_store_js__WEBPACK_IMPORTED_MODULE_8__/* .projectStore */ .D)(null, file.directory, file.bounds);
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

/***/ 31101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _report_pen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66196);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31305);
/** How the answers of `pinbench history` are written. Whatever a stored run says was chosen by others. */



/** Rows of a table that lists what goes or what is wrong; all of them are in the JSON. */
const MOST_ROWS = 60;
/** Title and rows, made harmless; `tone` colours a row. Longer tables are cut, and say so. */
function tableLines(columns, rows, { width, colour }, tone = () => null) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => _report_pen_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalPen */ .k.text(cell)));
    const [title = '', ...lines] = (0,_report_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignedLines */ .W)(columns, shown, width);
    const more = rows.length - shown.length;
    return [
        painted('bold', title, colour),
        ...lines.map((line, index) => painted(tone(index), line, colour)),
        ...(more > 0 ? [painted('dim', `… ${more} more, all of them with --json`, colour)] : []),
    ];
}
/** The caller has decided: the standard output of this process is not asked again. */
function painted(style, text, colour) {
    return colour && style !== null ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
}
function left(title, more = {}) {
    return { title, align: 'left', ...more };
}
function right(title, more = {}) {
    return { title, align: 'right', ...more };
}
/** "2026-11-21 01:02:03" of an instant, in UTC. */
function startText(startedAt) {
    return startedAt.slice(0, 19).replace('T', ' ');
}


/***/ }),

/***/ 53172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withBench)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _io_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13211);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69446);
/* harmony import */ var _io_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95718);
/* harmony import */ var _io_project_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58080);
/* harmony import */ var _io_real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97473);
/* harmony import */ var _io_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1239);
/* harmony import */ var _io_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56312);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90181);
/* harmony import */ var _io_workplace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19993);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9924);
/* harmony import */ var _cache_scope_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47220);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42967);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95181);
/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */














/** Cleans up after `work`, whatever it ends with. Throws a usage error outside of a git repository. */
async function withBench(names, options, home, work) {
    const clock = _io_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock;
    const { directory, file, config, suites, buildArgs, root } = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_11__/* .openProject */ .U8)(names, options);
    if (root === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${file.directory} is in no git repository`, {
            expected: 'a clone, since commits are measured',
            todo: 'run it in one, or name a configuration that lies in one: -c FILE',
        });
    }
    const { branch } = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)().head(root, []);
    const store = await (0,_io_project_store_js__WEBPACK_IMPORTED_MODULE_4__/* .projectStore */ .D)(root, file.directory, file.bounds);
    const progress = (0,_io_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .screenProgress */ .M)((0,_io_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .errorScreen */ .Pz)(), _report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .progressText */ .l_);
    const stop = (0,_io_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .abortOnSignals */ .P)();
    const scratch = await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .makeScratch */ .lP)();
    let workplace = null;
    try {
        const { runtime, builder } = options;
        const outputs = await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .makeOutputs */ .dj)(scratch);
        const wish = {
            runtime,
            builder,
            home,
            scratch,
            outputs,
            excluded: [await (0,_io_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Y)(store)],
            cacheScope: (0,_cache_scope_js__WEBPACK_IMPORTED_MODULE_13__/* .localCacheScope */ .o)(root),
        };
        workplace = await (0,_io_workplace_js__WEBPACK_IMPORTED_MODULE_9__/* .setUpWorkplace */ .K)(wish, clock, progress);
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .openTree */ .r)({ root, file, buildArgs, origin: null, scratch, runtime: workplace.kind });
        const { policy } = config;
        return await work({
            ...{ clock, progress, workplace, suites, policy, tree, branch, store, directory, scratch },
            configuration: file.within,
            signal: stop.signal,
        });
    }
    finally {
        progress.done();
        stop.release();
        await workplace?.close();
        await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .removeScratch */ .ZU)(scratch, progress.warning);
    }
}


/***/ }),

/***/ 42967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   bd: () => (/* binding */ suitesNamed),
/* harmony export */   hu: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95381);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86500);
/* harmony import */ var _io_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45670);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69446);
/* harmony import */ var _io_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70246);
/* harmony import */ var _io_suite_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72632);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73027);
/** What a command line starts from: the configuration that is in force here, its suites, and the repository around it. */







/** Throws a usage error on a configuration or a suite that is not there or not valid. */
async function openProject(names, options) {
    const configured = await openConfiguration(options);
    return { ...configured, suites: await suitesNamed(names, configured, options) };
}
async function openConfiguration(options) {
    const directory = process.cwd();
    const file = await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfigFile */ .HT)(options.config, directory, await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)().root(directory), {
        anywhere: options.allowOutside,
    });
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(file.text, file.name, file.directory, _io_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validateConfig */ .$r, _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E);
    const buildArgs = Object.fromEntries(options.buildArg.map(splitOnce));
    return { directory, file, config, buildArgs, root: file.root };
}
/** Empty means all. Throws a usage error on a name that is not there. */
async function suitesNamed(names, { config, file, buildArgs }, { invocations }) {
    const chosen = (0,_suites_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseSuites */ .Bw)(config, { names, invocations, buildArgs });
    return Promise.all(chosen.map((suite) => (0,_io_suite_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .realSuite */ .v)(suite, file.bounds)));
}
function splitOnce(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 10636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   f: () => (/* binding */ powerOf),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55462);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14769);
/* harmony import */ var _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76944);



function powerOf(one, pairs, detectable, pairsToSettle) {
    return { pairs, floor: floorOf(one), detectable: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(detectable), pairsToSettle };
}
function floorOf({ floor }) {
    return { change: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)((0,_statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .floorReach */ .O0)(floor)), learned: floor.learned };
}
function rangeText([low, high]) {
    return `${(0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .signedPercent */ .w)(low)} to ${(0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .signedPercent */ .w)(high)}`;
}


/***/ }),

/***/ 14769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   w: () => (/* binding */ signedPercent)
/* harmony export */ });
/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
function signedPercent(change) {
    const text = (change * 100).toFixed(1);
    return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}
/** A share without a sign and without needless digits: 0.05 -> "5 %". */
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}


/***/ }),

/***/ 82859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   w: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65441);
/* harmony import */ var _commit_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68590);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68043);
/** Commits of the clone in the order in which they came to be on a branch: along first parents. */




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
    const isShallow = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(['rev-parse', '--is-shallow-repository'], clone))[0] === 'true';
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(good)} is not on the line of first parents of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(bad)}`, {
        expected: 'an older commit of the same branch, and not one that a merge brought in',
        todo: isShallow
            ? 'this clone is shallow: get its history with `git fetch --unshallow`'
            : 'choose one from `git log --first-parent`',
    });
}
async function commitNamed(clone, name) {
    const found = await (0,_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(clone, name);
    if (found !== null)
        return found;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} is no commit of this clone`, {
        expected: 'a commit, a branch or a tag',
        todo: 'check the name; `git fetch` brings what is only on the server',
    });
}
function rowsOf(output) {
    return output.toString().split('\n').slice(0, -1);
}


/***/ })

};
