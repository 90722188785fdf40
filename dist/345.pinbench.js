export const id = 345;
export const ids = [345,560];
export const modules = {

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
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71799);
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86500);
/* harmony import */ var _io_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13211);
/* harmony import */ var _io_config_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45670);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86349);
/* harmony import */ var _io_progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95718);
/* harmony import */ var _io_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89771);
/* harmony import */ var _io_scratch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1239);
/* harmony import */ var _io_signals_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(56312);
/* harmony import */ var _io_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11759);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(90181);
/* harmony import */ var _io_workplace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33786);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9924);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73027);
/* harmony import */ var _image_at_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22026);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8560);
/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */


















/** Cleans up after `work`, whatever it ends with. Throws a usage error outside of a git repository. */
async function withBench(names, options, home, work) {
    const clock = _io_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m;
    const directory = process.cwd();
    const repository = (0,_io_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitRepository */ .xb)();
    const file = await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfigFile */ .H)(options.config, directory, await repository.root(directory));
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(file.text, file.name, file.directory, _io_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .validateConfig */ .$r, _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .E);
    const buildArgs = Object.fromEntries(options.buildArg.map(_run_js__WEBPACK_IMPORTED_MODULE_14__/* .splitOnce */ .E));
    const suites = (0,_suites_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseSuites */ .B)(config, { names, invocations: undefined, buildArgs });
    const root = await repository.root(file.directory);
    if (root === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${file.directory} is in no git repository`, {
            expected: 'a clone, since commits are measured',
            todo: 'run it in one, or name a configuration that lies in one: -c FILE',
        });
    }
    const { branch } = await repository.head(root, []);
    const store = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, '.pinbench');
    const progress = (0,_io_progress_js__WEBPACK_IMPORTED_MODULE_15__/* .screenProgress */ .M)((0,_io_terminal_js__WEBPACK_IMPORTED_MODULE_16__/* .errorScreen */ .P)(), (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalText */ .eR)(text, 400));
    const stop = (0,_io_signals_js__WEBPACK_IMPORTED_MODULE_17__/* .abortOnSignals */ .P)();
    const scratch = await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .makeScratch */ .lP)();
    try {
        const { runtime, builder } = options;
        const outputs = await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .makeOutputs */ .dj)(scratch);
        const wish = { runtime, builder, home, scratch, outputs, excluded: [store] };
        const workplace = await (0,_io_workplace_js__WEBPACK_IMPORTED_MODULE_10__/* .setUpWorkplace */ .K)(wish, clock, progress);
        const tree = {
            ...{ root, sources: (0,_io_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .gitSources */ .z)({ root, origin: null, scratch }) },
            imageAt: (0,_image_at_js__WEBPACK_IMPORTED_MODULE_13__/* .imageReader */ .n)(root, file, buildArgs),
        };
        const { policy } = config;
        return await work({
            ...{ clock, progress, workplace, suites, policy, tree, branch, store, directory, scratch },
            signal: stop.signal,
        });
    }
    finally {
        progress.done();
        stop.release();
        await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .removeScratch */ .ZU)(scratch);
    }
}


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  E: () => (/* binding */ splitOnce)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config.js + 5 modules
var build_config = __webpack_require__(95381);
// EXTERNAL MODULE: ./build/formats/index.js + 8 modules
var formats = __webpack_require__(86500);
// EXTERNAL MODULE: ./build/io/clock.js
var io_clock = __webpack_require__(13211);
// EXTERNAL MODULE: ./build/io/config-file.js
var config_file = __webpack_require__(45670);
// EXTERNAL MODULE: ./build/io/folder-store.js + 2 modules
var folder_store = __webpack_require__(24671);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/lineage.js + 1 modules
var lineage = __webpack_require__(33707);
// EXTERNAL MODULE: ./build/io/progress.js
var io_progress = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/io/run-files.js
var run_files = __webpack_require__(40502);
// EXTERNAL MODULE: ./build/io/schema.js + 4 modules
var schema = __webpack_require__(89771);
// EXTERNAL MODULE: ./build/io/scratch.js
var io_scratch = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/io/signals.js
var signals = __webpack_require__(56312);
// EXTERNAL MODULE: ./build/io/sources.js + 1 modules
var sources = __webpack_require__(11759);
// EXTERNAL MODULE: ./build/io/terminal.js
var terminal = __webpack_require__(90181);
// EXTERNAL MODULE: ./build/io/workplace.js + 9 modules
var workplace = __webpack_require__(33786);
// EXTERNAL MODULE: ./build/pipeline.js + 20 modules
var pipeline = __webpack_require__(15142);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/machine.js
var machine = __webpack_require__(39602);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/report/baseline.js
var baseline = __webpack_require__(37936);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/isolation.js
var report_isolation = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/pairs.js
var pairs = __webpack_require__(55650);
// EXTERNAL MODULE: ./build/report/pen.js
var pen = __webpack_require__(66196);
// EXTERNAL MODULE: ./build/report/power.js
var power = __webpack_require__(43230);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/terminal.js
/** The report for a terminal: tables first, what decided last, where the eye is. */












/** Rows of a table; more would push the rest off the screen. */
const ROWS = 60;
const REASONS = 5;
const TONE = { good: 'green', neutral: 'cyan', warning: 'yellow', bad: 'red' };
function renderTerminal(report, { colour, width }) {
    // The caller has decided: the standard output of this process is not asked again.
    const paint = (style, text) => colour && style !== null ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const { headline, rows, limits, severalSuites } = (0,view/* viewOf */.d)(report);
    const limitColours = limits.map(({ state }) => (state === 'met' ? null : state === 'breached' ? 'red' : 'yellow'));
    const sections = [
        tableOf((0,columns/* limitCells */.H)(limits.slice(0, ROWS), severalSuites, pen/* terminalPen */.k), limitColours, limits.length, width, paint),
        tableOf((0,columns/* metricCells */.G)(rows.slice(0, ROWS), severalSuites, pen/* terminalPen */.k), rows.map(colourOf), rows.length, width, paint),
        acceptedOf(rows),
        unsettledOf(rows),
        suitesOf(report),
        report.notes.map((note) => `note: ${pen/* terminalPen */.k.sentence(note)}`),
        failuresOf(report),
        troubleOf(report).map((line) => paint('yellow', line)),
        [...reasonsOf(report), paint(TONE[headline.tone], pen/* terminalPen */.k.sentence(`${headline.word}: ${headline.sentence}`))],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,report_escape/* withoutCommands */.Df)(text)}\n`;
}
function tableOf(cells, colours, all, width, paint) {
    if (cells.rows.length === 0)
        return [];
    const [title = '', ...lines] = (0,table/* alignedLines */.W)(cells.columns, cells.rows, width);
    const painted = lines.map((line, index) => paint(colours[index] ?? null, line));
    const more = all > cells.rows.length ? [paint('dim', `… ${(0,numbers/* count */.U9)(all - cells.rows.length, 'more row')}`)] : [];
    return [paint('bold', title), ...painted, ...more];
}
function colourOf(row) {
    if (row.breached || row.verdict === 'regressed')
        return 'red';
    if (row.verdict === 'improved')
        return 'green';
    return row.verdict === 'missing' || row.verdict === 'inconclusive' ? 'yellow' : null;
}
/** Why changes were accepted: a sentence has no room in the table. */
function acceptedOf(rows) {
    const accepted = rows.filter((row) => row.verdict === 'acknowledged');
    const lines = accepted
        .slice(0, REASONS)
        .map((row) => `acknowledged: ${pen/* terminalPen */.k.text(`${row.benchmark}/${row.metric}`)}: ${pen/* terminalPen */.k.sentence(row.rule)}`);
    return accepted.length > REASONS ? [...lines, `… ${accepted.length - REASONS} more`] : lines;
}
/** What inconclusive metrics would take. */
function unsettledOf(rows) {
    const lines = rows.flatMap((row) => {
        const words = [(0,power/* withinFloor */.iw)(row), (0,power/* toSettle */.dn)(row)].filter((each) => each !== null);
        if (row.verdict !== 'inconclusive' || words.length === 0)
            return [];
        return [`inconclusive: ${pen/* terminalPen */.k.text(`${row.benchmark}/${row.metric}`)}: ${words.join('; ')}`];
    });
    return lines.length > REASONS ? [...lines.slice(0, REASONS), `… ${lines.length - REASONS} more`] : lines;
}
function suitesOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const suite = outcomes.length > 1 ? `${pen/* terminalPen */.k.text(run.suite)}: ` : '';
        const isolation = (0,report_isolation/* isolationSentence */.EI)(run.isolation, pen/* terminalPen */.k);
        if ((0,headline/* hasFailed */.W)({ run }))
            return (0,report_isolation/* lostIsolation */.Jq)(run) ? [`${suite}${isolation}`] : [];
        const disturbed = (0,report_isolation/* disturbanceSentence */.Gb)(run.host, pen/* terminalPen */.k);
        const leftOut = (0,baseline/* leftOutSentence */.hY)(comparison.baseline, pen/* terminalPen */.k);
        const sentences = [
            (0,baseline/* baselineSentence */.FD)(comparison.baseline, run, pen/* terminalPen */.k),
            leftOut,
            (0,pairs/* confirmationSentence */.FE)({ run, comparison }, pen/* terminalPen */.k),
            isolation,
            disturbed,
        ].filter((sentence) => sentence !== null);
        return sentences.map((sentence) => `${suite}${sentence}`);
    });
}
/** The host itself, before what it did to the numbers. */
function troubleOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const trouble = (0,pairs/* hostTroubleSentence */.tZ)(comparison, pen/* terminalPen */.k);
        if (trouble === null)
            return [];
        return [outcomes.length > 1 ? `${pen/* terminalPen */.k.text(run.suite)}: ${trouble}` : trouble];
    });
}
function failuresOf({ outcomes }) {
    return outcomes.filter(headline/* hasFailed */.W).map(({ run }) => {
        const failure = (0,report_escape/* logText */.kc)(run.failure ?? 'no reason is known', 4_000).trimEnd();
        return `${pen/* terminalPen */.k.text(run.suite)}: ${run.status}: ${failure}`;
    });
}
/** Why the gate fails. A run that failed has said so itself. */
function reasonsOf({ decision }) {
    if (decision.exitCode !== 1 && decision.verdict !== 'host below grade')
        return [];
    const reasons = decision.failures.slice(0, REASONS).map((failure) => `- ${pen/* terminalPen */.k.sentence(failure)}`);
    if (decision.failures.length > REASONS)
        reasons.push(`- … ${decision.failures.length - REASONS} more`);
    return reasons;
}

// EXTERNAL MODULE: ./build/suites.js
var build_suites = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/commands/image-at.js
var image_at = __webpack_require__(22026);
;// CONCATENATED MODULE: ./build/commands/run.js
/** `pinbench run`: reads the configuration, tells the story once, prints the report and answers with the exit code. */






















async function run(names, options, home) {
    const clock = io_clock/* systemClock */.m;
    const directory = process.cwd();
    const repository = (0,git/* gitRepository */.xb)();
    const file = await (0,config_file/* loadConfigFile */.H)(options.config, directory, await repository.root(directory));
    const config = (0,build_config/* readConfig */.Xg)(file.text, file.name, file.directory, schema/* validateConfig */.$r, formats/* formatNames */.E);
    const buildArgs = Object.fromEntries(options.buildArg.map(splitOnce));
    const suites = (0,build_suites/* chooseSuites */.B)(config, {
        names,
        invocations: options.invocations,
        buildArgs,
    });
    const { compare } = config.policy;
    const policy = { ...config.policy, compare: { ...compare, mode: options.mode ?? compare.mode } };
    const root = await repository.root(file.directory);
    const store = external_node_path_.join(root ?? file.directory, '.pinbench');
    const output = options.output === undefined ? null : external_node_path_.resolve(directory, options.output);
    const excluded = [store, ...(output === null ? [] : [output])];
    const source = await sourceOf(root, excluded);
    const progress = (0,io_progress/* screenProgress */.M)((0,terminal/* errorScreen */.P)(), report_escape/* terminalText */.eR);
    const stop = (0,signals/* abortOnSignals */.P)();
    const scratch = await (0,io_scratch/* makeScratch */.lP)();
    try {
        const wish = {
            runtime: options.runtime,
            builder: options.builder,
            home,
            scratch,
            outputs: await (0,io_scratch/* makeOutputs */.dj)(scratch),
            excluded,
        };
        const world = {
            clock,
            progress,
            workplace: await (0,workplace/* setUpWorkplace */.K)(wish, clock, progress),
            store: (0,folder_store/* folderStore */.s)(store, schema/* parseRun */.zZ),
            tree: root === null
                ? null
                : {
                    ...{ root, sources: (0,sources/* gitSources */.z)({ root, origin: null, scratch }) },
                    imageAt: (0,image_at/* imageReader */.n)(root, file, buildArgs),
                },
            saveRun: async (run) => (output === null ? undefined : (0,run_files/* saveRunIn */.wk)(output, run, suites.length)),
        };
        const plan = {
            suites,
            policy,
            policySource: null,
            source,
            scope: scopeOf(root, source, policy),
            keep: options.store,
            runToken: (0,run_files/* newRunToken */.lr)(clock.now()),
        };
        const report = await (0,pipeline/* runPlan */.F)(plan, world, stop.signal);
        if (output !== null)
            await (0,run_files/* saveReport */.a5)(output, report);
        if (options.json === true)
            process.stdout.write(`${(0,machine/* renderJson */.h)(report)}\n`);
        else
            process.stdout.write(renderTerminal(report, { colour: (0,terminal/* useColour */.O)(), width: process.stdout.columns ?? 120 }));
        return report.decision.exitCode;
    }
    finally {
        progress.done();
        stop.release();
        await (0,io_scratch/* removeScratch */.ZU)(scratch);
    }
}
function splitOnce(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}
async function sourceOf(root, ignored) {
    const none = { repository: null, pullRequest: null, workflow: null };
    if (root === null)
        return { ...none, commit: null, branch: null, dirty: false };
    return { ...none, ...(await (0,git/* gitRepository */.xb)().head(root, ignored)) };
}
/** This commit's own ancestors; on another branch than `compare.baseline`, those that it has in common with that. */
function scopeOf(root, { commit }, { compare }) {
    if (root === null || commit === null)
        return { ancestry: null, branch: null };
    const base = compare.branch === undefined ? null : { branch: compare.branch, commit: null };
    return { ancestry: (0,lineage/* gitAncestry */.c)({ root, measured: commit, base, origin: null }), branch: null };
}


/***/ }),

/***/ 82859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   w: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65441);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86349);
/** Commits of the clone in the order in which they came to be on a branch: along first parents. */



/** First-parent ancestors of `tip`, itself first, at most `count`. Throws a usage error when `tip` names no commit. */
async function commitLine(root, tip, count) {
    const clone = cloneAt(root);
    const start = await commitNamed(clone, tip);
    return rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(['rev-list', '--first-parent', `--max-count=${count}`, start, '--'], clone));
}
/**
 * The first-parent path from `good`, exclusive, to `bad`, inclusive, oldest first; empty when they are the same commit.
 * Throws a usage error when one names no commit, or when `good` is not on the first-parent line of `bad`.
 */
async function commitsBetween(root, good, bad) {
    const clone = cloneAt(root);
    const first = await commitNamed(clone, good);
    const last = await commitNamed(clone, bad);
    if (first === last)
        return [];
    const args = ['rev-list', '--first-parent', '--reverse', last, `^${first}`, '--'];
    const path = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(args, clone));
    // Commits that came with a merge are left out, so only the parent of the oldest tells whether the line meets `good`.
    const oldest = path[0];
    if (oldest !== undefined && (await commitOf(clone, `${oldest}^1`)) === first)
        return path;
    const isShallow = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(['rev-parse', '--is-shallow-repository'], clone))[0] === 'true';
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(good)} is not on the line of first parents of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(bad)}`, {
        expected: 'an older commit of the same branch, and not one that a merge brought in',
        todo: isShallow
            ? 'this clone is shallow: get its history with `git fetch --unshallow`'
            : 'choose one from `git log --first-parent`',
    });
}
function cloneAt(root) {
    // A partial clone would ask its server for what it lacks; here the lack is an answer.
    return { cwd: root, env: { GIT_NO_LAZY_FETCH: '1' } };
}
async function commitNamed(clone, name) {
    // A leading "-" is an option, a leading "^" leaves out; git takes neither as a name.
    const found = name === '' || /^[-^]|\p{C}/u.test(name) ? null : await commitOf(clone, name);
    if (found !== null)
        return found;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} is no commit of this clone`, {
        expected: 'a commit, a branch or a tag',
        todo: 'check the name; `git fetch` brings what is only on the server',
    });
}
async function commitOf(clone, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, clone);
    if (answer.code === 0)
        return answer.stdout.toString().trim();
    if (/not a git repository|(dubious ownership in|unsafe) repository|cannot change to/.test(answer.stderr)) {
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, answer);
    }
    return null;
}
function rowsOf(output) {
    return output.toString().split('\n').slice(0, -1);
}


/***/ }),

/***/ 65168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   aB: () => (/* binding */ runInPairs),
/* harmony export */   p8: () => (/* binding */ pairedRun)
/* harmony export */ });
/* harmony import */ var _compare_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21897);
/* harmony import */ var _compare_statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7085);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97473);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11810);
/* harmony import */ var _produce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18079);
/** A run that was measured in pairs beside another commit from the start: its own invocations are one side of them. */






/** Throws when it was stopped, or when so many pairs failed that it was given up. */
async function runInPairs(question, bench, signal) {
    const { suite, surroundings, identity, base, sides, pairs: total } = question;
    const startedAt = bench.clock.now();
    const began = bench.clock.seconds();
    const order = (0,_compare_statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_4__/* .pairOrder */ .f)(total, (0,_compare_random_js__WEBPACK_IMPORTED_MODULE_5__/* .seededDraw */ .R)('pairs', suite.name, identity.source.commit ?? '', base));
    const log = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyLog */ .ak)();
    let stop = null;
    const limits = { deadline: Number.POSITIVE_INFINITY, nextOrder: 1 };
    const watched = await (0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .besideEachOther */ .kn)({ suite, surroundings, ...sides, ...limits }, log, bench, signal, async (measure) => {
        stop = await measure({ total, order, wanted: [], command: null, what: 'all metrics' });
    });
    throwIfStopped(stop);
    return pairedRun({ ...question, startedAt, seconds: bench.clock.seconds() - began, watched }, bench);
}
/** A sentence of its own for each way in which pairs come to nothing. */
function throwIfStopped(stop) {
    if (stop === null || stop.ended === 'out of time')
        return;
    const reason = stop.reason ?? stop.ended;
    if (stop.ended === 'cancelled')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(reason, { todo: 'start it again' });
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(reason);
}
/** The run of the head; it says of the host what was seen during both sides. */
function pairedRun(question, { clock }) {
    const { suite, surroundings, identity, base, sides, startedAt, seconds, watched } = question;
    const { measured: log } = watched;
    const run = (0,_produce_js__WEBPACK_IMPORTED_MODULE_3__/* .runOf */ .ng)({
        ...{ suite, identity, surroundings, image: sides.head.image, startedAt, finishedAt: clock.now() },
        watched: { ...watched, measured: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredSide */ .yr)(log, 'head') },
    });
    const names = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => ({ benchmark, metric })));
    const pairs = {
        purpose: 'calibration',
        base: { commit: base, image: sides.base.image?.id ?? null },
        first: [...log.first],
        metrics: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairedMetrics */ .bP)(run, names, log),
        ...{ ended: 'decided', reason: null, seconds },
        disturbances: [...(0,_produce_js__WEBPACK_IMPORTED_MODULE_3__/* .isolationOf */ ._x)(surroundings.requested, log.frames).violations, ...watched.host.disturbances],
    };
    return { ...run, pairs };
}


/***/ })

};
