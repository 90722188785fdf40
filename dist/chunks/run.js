export const id = 6289;
export const ids = [6289];
export const modules = {

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

/***/ 16289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
// EXTERNAL MODULE: ./build/app/backends/registry.js + 5 modules
var registry = __webpack_require__(16818);
// EXTERNAL MODULE: ./build/app/checkouts.js + 6 modules
var checkouts = __webpack_require__(99868);
// EXTERNAL MODULE: ./build/app/other-configurations.js
var other_configurations = __webpack_require__(14180);
// EXTERNAL MODULE: ./build/app/run/base-config.js
var base_config = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/app/run/run-suites.js + 24 modules
var run_suites = __webpack_require__(65222);
// EXTERNAL MODULE: ./build/app/run/save-report.js
var save_report = __webpack_require__(53172);
// EXTERNAL MODULE: ./build/gate/missing-suites.js
var missing_suites = __webpack_require__(73694);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/io/files/ordinary-file.js
var ordinary_file = __webpack_require__(89646);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/io/files/run-files.js
var run_files = __webpack_require__(49426);
// EXTERNAL MODULE: ./build/io/git/ancestry.js + 1 modules
var ancestry = __webpack_require__(12892);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/git/ancestry-graph.js + 1 modules
var ancestry_graph = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/io/git/commit-name.js
var commit_name = __webpack_require__(24389);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: ./build/io/git/shallow.js
var git_shallow = __webpack_require__(60142);
;// CONCATENATED MODULE: ./build/io/git/base-ref.js
/** What a run in this clone is compared with: the place where HEAD left the default branch, or left what was named. */







const BRANCHES = ['refs/heads', 'refs/remotes'];
async function chooseBase(question) {
    const { root, head, isDirty, asked, configured } = question;
    const clone = (0,git/* cloneAlone */.lI)(root);
    if (asked !== undefined)
        return named(clone, head, isDirty, asked);
    const remote = await remoteOf(clone);
    const name = configured ?? (await defaultBranch(clone, remote));
    if (name === null)
        return { name, commit: null, note: (await cutLine(clone)) ?? (await unknownDefault(clone)) };
    const tips = await tipsOf(clone, remote, name);
    if (tips.length === 0)
        throw await noBranch(clone, name, remote);
    // On the branch itself its own line counts.
    if ((await symbolic(clone, 'HEAD')) === `refs/heads/${name}`) {
        return { name: null, commit: null, note: await cutLine(clone) };
    }
    // Where this clone's branch and the server's differ, the nearer one: what either has is no work of this branch.
    const [base, ...more] = await (0,ancestry_graph/* mergeBases */.PC)(clone, head, ...tips);
    if (base !== undefined)
        return { name, commit: more.length === 0 ? base : await furthestOf(clone, tips), note: null };
    const note = (await (0,git_shallow/* isShallow */.fE)(clone))
        ? `This clone is shallow and does not reach back to where it left ${name}: ${await fetchHistory(clone)}.`
        : `This commit and ${name} have no commit in common: name another base with --base.`;
    return { name, commit: tips[0] ?? null, note };
}
/** Whether a commit has this file; `name` is relative to the root. */
async function hasFile(root, commit, name) {
    return (await (0,git/* git */.$Y)(['cat-file', '-e', `${commit}:${name}`], (0,git/* cloneAlone */.lI)(root))).code === 0;
}
async function named(clone, head, isDirty, asked) {
    const tip = await commitNamed(clone, asked);
    const [base, ...more] = await (0,ancestry_graph/* mergeBases */.PC)(clone, head, tip);
    if (base === undefined) {
        const shallow = await (0,git_shallow/* isShallow */.fE)(clone);
        throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(asked)} and HEAD have no commit in common${shallow ? ' in this shallow clone' : ''}`, {
            expected: 'a commit that shares history with the one that is measured',
            fix: shallow ? await fetchHistory(clone) : 'name another one',
        });
    }
    if (base === head && !isDirty) {
        throw (0,errors/* usageError */.Wp)(`HEAD is already contained in ${(0,quote/* quote */.hD)(asked)}, so there is nothing to compare`, {
            expected: 'a base from which HEAD has moved on, or uncommitted changes',
            fix: 'name an earlier commit, such as --base HEAD~1, or leave --base out',
        });
    }
    return { name: asked, commit: more.length === 0 ? base : tip, note: null };
}
/** The tip that has the others in it; where each has commits of its own, the server's, which is merged into. */
async function furthestOf(clone, tips) {
    const own = lines(await (0,git/* gitOutput */.oM)(['merge-base', '--independent', ...tips], clone));
    return tips.findLast((tip) => own.includes(tip)) ?? null;
}
/** A tag may have a branch's name: git would take the tag with a warning that nobody sees. */
async function commitNamed(clone, name) {
    const commits = new Map();
    for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/remotes/${name}`]) {
        const commit = await (0,commit_name/* commitOf */.D)(clone, full);
        if (commit !== null)
            commits.set(full, commit);
    }
    if (new Set(commits.values()).size > 1) {
        throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(name)} is ambiguous: ${[...commits.keys()].join(' and ')}`, {
            expected: 'one commit',
            fix: `write it out: --base ${[...commits.keys()][0]}`,
        });
    }
    const [only = await (0,commit_name/* commitOf */.D)(clone, name)] = commits.values();
    if (only !== null)
        return only;
    const near = (0,nearest/* nearest */.p)(name, await refs(clone, ...BRANCHES, 'refs/tags'));
    const shallow = await (0,git_shallow/* isShallow */.fE)(clone);
    const look = shallow ? await fetchHistory(clone) : 'see `git branch --all` and `git tag`';
    throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(name)} names no commit of this clone`, {
        expected: `a branch, a tag or a commit${shallow ? '; this clone is shallow and may lack that one' : ''}`,
        fix: near === undefined ? look : `did you mean ${(0,quote/* quoted */.TL)(near)}?${shallow ? ` Otherwise ${look}` : ''}`,
    });
}
async function noBranch(clone, name, remote) {
    const near = (0,nearest/* nearest */.p)(name, (await refs(clone, ...BRANCHES)).map((one) => one.replace(`${remote}/`, '')));
    const shallow = await (0,git_shallow/* isShallow */.fE)(clone);
    const fetch = shallow
        ? await fetchHistory(clone)
        : remote === null
            ? null
            : `fetch it: git fetch ${remote} ${name}:refs/remotes/${remote}/${name}`;
    return (0,errors/* usageError */.Wp)(`compare.baseline is ${(0,quote/* quote */.hD)(name)}, and this clone has no such branch`, {
        expected: 'a branch of this clone, or of its remote as it was last fetched',
        fix: near === undefined ? (fetch ?? 'name a branch of `git branch`') : `did you mean ${(0,quote/* quoted */.TL)(near)}?`,
    });
}
/** `origin`, else the only one there is. */
async function remoteOf(clone) {
    const remotes = lines(await (0,git/* gitOutput */.oM)(['remote'], clone));
    if (remotes.includes('origin'))
        return 'origin';
    return remotes.length === 1 ? (remotes[0] ?? null) : null;
}
/** What the server said at the last clone, else the usual names, else the only branch there is. */
async function defaultBranch(clone, remote) {
    const prefix = `refs/remotes/${remote}/`;
    const remoteHead = remote === null ? null : await symbolic(clone, `${prefix}HEAD`);
    const usual = lines((await (0,git/* git */.$Y)(['config', '--get', 'init.defaultBranch'], clone)).stdout);
    const candidates = [
        ...(remoteHead?.startsWith(prefix) ? [remoteHead.slice(prefix.length)] : []),
        ...usual,
        'main',
        'master',
    ];
    for (const name of candidates)
        if ((await tipsOf(clone, remote, name)).length > 0)
            return name;
    const local = await refs(clone, 'refs/heads');
    return local.length === 1 ? (local[0] ?? null) : null;
}
/** Where its own line counts and HEAD is all of it: a branch cloned by itself comes without what it left. */
async function cutLine(clone) {
    if (!(await (0,git_shallow/* isShallow */.fE)(clone)) || (await (0,commit_name/* commitOf */.D)(clone, 'HEAD~1')) !== null)
        return null;
    return `This clone is shallow and has no commit before this one to compare with or to re-measure against: ${await fetchHistory(clone)}.`;
}
async function fetchHistory(clone) {
    return `fetch the history: ${await (0,git_shallow/* deepenCommand */.bV)(clone)}`;
}
async function unknownDefault(clone) {
    if ((await refs(clone, 'refs/heads')).length === 0)
        return null;
    return 'Which branch is the default one is not known in this clone, so the commits before this one counted, whatever branch they were made on: name it with --base or compare.baseline.';
}
/** The branch here, and as the server had it. */
async function tipsOf(clone, remote, name) {
    const places = [`refs/heads/${name}`, ...(remote === null ? [] : [`refs/remotes/${remote}/${name}`])];
    const tips = await Promise.all(places.map((place) => (0,commit_name/* commitOf */.D)(clone, place)));
    return tips.filter((tip) => tip !== null);
}
async function symbolic(clone, ref) {
    const answer = await (0,git/* git */.$Y)(['symbolic-ref', '--quiet', ref], clone);
    return answer.code === 0 ? (lines(answer.stdout)[0] ?? null) : null;
}
/** Short names, at most as many as are worth a comparison of spellings. */
async function refs(clone, ...prefixes) {
    const args = ['for-each-ref', '--count=2000', '--format=%(refname:lstrip=2)', ...prefixes];
    return lines(await (0,git/* gitOutput */.oM)(args, clone));
}
function lines(output) {
    return output
        .toString()
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./build/text/encoding.js
var encoding = __webpack_require__(39789);
// EXTERNAL MODULE: ./build/io/git/commit-files.js
var commit_files = __webpack_require__(68483);
;// CONCATENATED MODULE: ./build/io/git/files.js
/** Files of a commit, as a clone has them: the same answers that GitHub's API gives. */







/** Of a clone's work tree, which is only read. Throws an infrastructure error on what a partial clone lacks. */
function gitFiles(root) {
    const clone = (0,git/* cloneAlone */.lI)(root);
    const listed = new Map();
    async function entriesOf(commit) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', (0,ancestry_graph/* checkedCommit */.tj)(commit)];
        const known = listed.get(commit) ?? (0,git/* gitOutput */.oM)(args, clone).then(entriesIn);
        listed.set(commit, known);
        return known;
    }
    async function blob(sha, what) {
        const args = ['cat-file', 'blob', sha];
        const answer = await (0,git/* git */.$Y)(args, clone);
        if (answer.code !== 0)
            throw (0,git/* gitError */.N7)(args, answer);
        if (answer.stdout.length > commit_files/* FILE_BYTES */.r) {
            throw (0,errors/* usageError */.Wp)(`${what} is too large.`, { expected: 'at most 1 MiB' });
        }
        return answer.stdout;
    }
    async function readLink(file, commit) {
        const entry = (await entriesOf(commit)).get(file);
        return entry?.kind === 'link' ? (await blob(entry.sha, (0,quote/* quote */.hD)(file))).toString() : null;
    }
    return {
        async readFile(file, commit) {
            const entries = await entriesOf(commit);
            const target = await readLink(file, commit);
            const resolved = target === null ? external_node_path_.posix.normalize(file) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), target);
            const entry = entries.get(resolved);
            return entry?.kind === 'file' ? (0,encoding/* textIn */.r)(await blob(entry.sha, (0,quote/* quote */.hD)(resolved)), resolved) : null;
        },
        listFiles: async (commit) => ({ entries: await entriesOf(commit), complete: true }),
        readLink,
    };
}
/** "100644 blob 0123… \t name" each. */
function entriesIn(output) {
    const entries = new Map();
    for (const row of output.toString().split('\0')) {
        const [, mode = '', sha = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
        const kind = commit_files/* KINDS */.G[mode];
        if (kind !== undefined)
            entries.set(name, { kind, sha });
    }
    return entries;
}

// EXTERNAL MODULE: ./build/io/git/repository.js
var repository = __webpack_require__(25896);
// EXTERNAL MODULE: ./build/io/schema/schema.js + 4 modules
var schema = __webpack_require__(26041);
// EXTERNAL MODULE: ./build/io/store/folder/store.js + 2 modules
var folder_store = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/io/store/project-store.js
var project_store = __webpack_require__(23534);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/table.js + 4 modules
var table = __webpack_require__(27969);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sections/baseline.js
var baseline = __webpack_require__(38061);
// EXTERNAL MODULE: ./build/report/sections/directions.js
var directions = __webpack_require__(89664);
// EXTERNAL MODULE: ./build/report/sections/isolation.js
var sections_isolation = __webpack_require__(31164);
// EXTERNAL MODULE: ./build/report/sections/missing-suites.js
var sections_missing_suites = __webpack_require__(67280);
// EXTERNAL MODULE: ./build/report/sections/pairs.js
var pairs = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/report/sections/power.js
var power = __webpack_require__(94057);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/terminal.js














const REASONS = 5;
const LIMIT_TONE = {
    breached: 'red',
    unknown: 'yellow',
    met: null,
    skipped: null,
};
const HEADLINE = { good: 'green', neutral: 'cyan', warning: 'yellow', bad: 'red' };
function renderTerminal(report, paper) {
    const { colour } = paper;
    const { headline, rows, limits, severalSuites } = (0,view/* viewOf */.d)(report);
    const limitTones = limits.map(({ state }) => LIMIT_TONE[state]);
    const sections = [
        tableOf((0,columns/* limitCells */.H)(limits.slice(0, table/* MOST_ROWS */.wq), severalSuites, formatter/* terminalFormatter */.t), limitTones, limits.length, paper),
        tableOf((0,columns/* metricCells */.G)(rows.slice(0, table/* MOST_ROWS */.wq), severalSuites, formatter/* terminalFormatter */.t), rows.map(toneOf), rows.length, paper),
        acceptedOf(rows),
        unsettledOf(rows),
        [...suitesOf(report), ...directionsOf(report)],
        (0,report_headline/* otherNotes */.WL)(headline, report).map((note) => `note: ${formatter/* terminalFormatter */.t.sentence(note)}`),
        failuresOf(report),
        (0,sections_missing_suites/* missingSentences */.v)(report, formatter/* terminalFormatter */.t).map((line) => (0,table/* painted */.C$)('yellow', line, colour)),
        troubleOf(report).map((line) => (0,table/* painted */.C$)('yellow', line, colour)),
        [
            ...reasonsOf(report),
            (0,table/* painted */.C$)(HEADLINE[headline.tone], formatter/* terminalFormatter */.t.sentence(`${headline.word}: ${headline.sentence}`), colour),
        ],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,text_escape/* withoutCommands */.Df)(text)}\n`;
}
function tableOf({ columns, rows }, tones, all, paper) {
    const rest = all > rows.length ? `… ${(0,format/* count */.U9)(all - rows.length, 'more row')}` : null;
    return (0,table/* paintedTable */.kK)(columns, rows, paper, (row) => tones[row] ?? null, rest);
}
function toneOf(row) {
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
        .map((row) => `acknowledged: ${formatter/* terminalFormatter */.t.text((0,metric_name/* fullName */.fq)(row))}: ${formatter/* terminalFormatter */.t.sentence(row.rule)}`);
    return accepted.length > REASONS ? [...lines, `… ${accepted.length - REASONS} more`] : lines;
}
/** What inconclusive metrics would take; where nothing was estimated, why they are. */
function unsettledOf(rows) {
    const lines = rows
        .filter(({ verdict }) => verdict === 'inconclusive')
        .map((row) => {
        const words = (0,power/* openWords */.Sn)(row) ?? formatter/* terminalFormatter */.t.sentence(row.rule);
        return `inconclusive: ${formatter/* terminalFormatter */.t.text((0,metric_name/* fullName */.fq)(row))}: ${words}`;
    });
    return lines.length > REASONS ? [...lines.slice(0, REASONS), `… ${lines.length - REASONS} more`] : lines;
}
function suitesOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const suite = outcomes.length > 1 ? `${formatter/* terminalFormatter */.t.text(run.suite)}: ` : '';
        const isolation = (0,sections_isolation/* isolationSentence */.EI)(run.isolation, formatter/* terminalFormatter */.t);
        if ((0,report_headline/* hasFailed */.WN)({ run }))
            return (0,sections_isolation/* lostIsolation */.Jq)(run) ? [`${suite}${isolation}`] : [];
        const disturbed = (0,sections_isolation/* disturbanceSentence */.Gb)(run.host, formatter/* terminalFormatter */.t);
        const leftOut = (0,baseline/* rejectedSentence */.A)(comparison.baseline, formatter/* terminalFormatter */.t);
        const sentences = [
            (0,baseline/* baseSentence */.tk)({ run, comparison }, formatter/* terminalFormatter */.t),
            (0,baseline/* baselineSentence */.FD)(comparison.baseline, run, formatter/* terminalFormatter */.t),
            leftOut,
            (0,pairs/* confirmationSentence */.FE)({ run, comparison }, formatter/* terminalFormatter */.t),
            ...(0,pairs/* alikeSentences */.P2)(run, formatter/* terminalFormatter */.t),
            comparison.learning === undefined ? null : `Noise floor assumed: ${(0,power/* learningWords */._W)(comparison.learning)}`,
            isolation,
            disturbed,
        ].filter((sentence) => sentence !== null);
        return sentences.map((sentence) => `${suite}${sentence}`);
    });
}
function directionsOf({ outcomes }) {
    const sentence = (0,directions/* directionSentence */.F)(outcomes, formatter/* terminalFormatter */.t);
    return sentence === null ? [] : [sentence];
}
/** The host itself, before what it did to the numbers. */
function troubleOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const trouble = (0,pairs/* hostTroubleSentence */.tZ)(comparison, formatter/* terminalFormatter */.t);
        if (trouble === null)
            return [];
        return [outcomes.length > 1 ? `${formatter/* terminalFormatter */.t.text(run.suite)}: ${trouble}` : trouble];
    });
}
function failuresOf({ outcomes }) {
    return outcomes.filter(report_headline/* hasFailed */.WN).map(({ run }) => {
        const failure = (0,text_escape/* logText */.kc)(run.failure ?? 'no reason is known', 4_000).trimEnd();
        return `${formatter/* terminalFormatter */.t.text(run.suite)}: ${run.status}: ${failure}`;
    });
}
/** Why the gate fails. A run that failed has said so itself. */
function reasonsOf({ decision }) {
    if (decision.exitCode !== 1 && decision.verdict !== 'host below grade')
        return [];
    const reasons = decision.failures.slice(0, REASONS).map((failure) => `- ${formatter/* terminalFormatter */.t.sentence(failure)}`);
    if (decision.failures.length > REASONS)
        reasons.push(`- … ${decision.failures.length - REASONS} more`);
    return reasons;
}

// EXTERNAL MODULE: ./build/commands/work/project.js
var work_project = __webpack_require__(20680);
// EXTERNAL MODULE: ./build/commands/work/session.js
var session = __webpack_require__(72001);
;// CONCATENATED MODULE: ./build/commands/work/run.js
/** `pinbench run`: reads the configuration, tells the story once, prints the report and answers with the exit code. */



























async function run(names, options, home, print = screen/* printResult */.RS, runtimes = registry/* RUNTIMES */.a) {
    const project = await (0,work_project/* openConfiguration */.hu)(options);
    const { directory, file, config, buildArgs, root } = project;
    const { compare } = config.policy;
    const policy = { ...config.policy, compare: { ...compare, mode: options.mode ?? compare.mode } };
    const { bounds } = file;
    const store = await (0,project_store/* projectStore */.DO)(root, file.directory, bounds);
    if (options.output?.trim() === '') {
        throw (0,errors/* usageError */.Wp)('--output is empty', {
            expected: 'the name of a folder',
            fix: 'check that the variable of the shell is set, or leave the option out',
        });
    }
    const output = options.output === undefined
        ? null
        : await (0,ordinary_file/* folderNamed */.Aq)(external_node_path_.resolve(directory, options.output), 'the output folder', bounds);
    const excluded = await Promise.all([store, ...(output === null ? [] : [output])].map(real_path/* realPath */.Ye));
    const source = await sourceOf(root, file.within, excluded);
    const base = await baseOf(root, source, options.base, policy);
    const { suites, missing, notes } = await run_suitesOf(names, project, options, base);
    const left = await (0,project_store/* leftBehind */.aU)(root, store);
    if (left !== null)
        notes.push(left);
    if (root !== null && (await (0,project_store/* tracksRuns */.bm)(store)))
        notes.push('stored runs here are part of the commit, so a change can forge them');
    // In the work tree its files would be uncommitted changes of later runs.
    if (output !== null)
        await (0,folders/* requireOutput */.No)(output, root !== null && (0,real_path/* below */.Gz)(root, output) !== null);
    return (0,session/* inSession */.C)(async ({ clock, progress, signal, scratch, openBackend }) => {
        const backend = await openBackend({
            runtime: options.runtime,
            builder: options.builder,
            home,
            excluded,
            cacheScope: (0,cache_scope/* localCacheScope */.og)(root ?? file.directory),
        });
        const ports = {
            clock,
            progress,
            backend,
            store: (0,folder_store/* folderStore */.s)(store, schema/* parseRun */.zZ),
            ...(0,checkouts/* cloneOf */.J)({ root, file, buildArgs, origin: null, scratch, backend, excluded }),
            saveRun: async (run) => (output === null ? undefined : (0,run_files/* saveRunIn */.wk)(output, run, suites.length)),
            saveReport: async (report) => (output === null ? undefined : (0,save_report/* saveReport */.a)(output, report)),
        };
        const plan = {
            suites,
            policy,
            policySource: null,
            missing,
            source,
            target: source.branch,
            scope: await scopeOf(root, source, base),
            notes,
            keep: options.store,
            runToken: (0,run_files/* newRunToken */.lr)(clock.now()),
        };
        for (const sentence of notes)
            progress.warning(sentence);
        const { report, failure, learn } = await (0,run_suites/* runPlan */.F)(plan, ports, signal);
        let trouble = failure;
        if (output !== null) {
            await (0,save_report/* saveReport */.a)(output, report).catch((thrown) => {
                trouble ??= { thrown };
            });
        }
        const colour = (0,screen/* useColour */.Oi)();
        if (options.json === true)
            print(`${(0,json/* renderJson */.h)(report)}\n`);
        else
            print(renderTerminal(report, { colour, width: (0,screen/* screenWidth */.hF)() }), colour);
        if (trouble !== null)
            throw trouble.thrown;
        await learn();
        return report.decision.exitCode;
    }, runtimes);
}
/** What runs, and what the base has besides. */
async function run_suitesOf(names, project, options, base) {
    const { missing, note } = await suitesGone(project.file, project.config, base, names);
    const left = names.filter((name) => !missing.some(({ suite }) => suite === name));
    const isNothingLeft = names.length > 0 && left.length === 0;
    const suites = isNothingLeft ? [] : await (0,work_project/* suitesNamed */.bd)(left, project, options);
    return { suites, missing, notes: [base?.note, note].filter((sentence) => sentence != null) };
}
async function sourceOf(root, configuration, ignored) {
    const none = { repository: null, configuration, pullRequest: null, workflow: null };
    if (root === null)
        return { ...none, commit: null, branch: null, dirty: false };
    return { ...none, ...(await (0,repository/* gitRepository */.xb)().head(root, ignored)) };
}
/** null where no commit can be compared with: outside git, and before the first commit. */
async function baseOf(root, { commit, dirty }, asked, { compare }) {
    if (root !== null && commit !== null) {
        return chooseBase({ root, head: commit, isDirty: dirty, asked, configured: compare.branch });
    }
    if (asked === undefined)
        return null;
    throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(asked)} names a commit, and ${root === null ? 'this is not a git repository' : 'nothing is committed here yet'}`, { fix: 'leave --base out, or run in a clone that has the commit' });
}
/** This commit's own ancestors on the default branch; elsewhere those that it has in common with the base. */
async function scopeOf(root, { commit, configuration, dirty }, base) {
    if (root === null || commit === null || base === null)
        return { ancestry: null, branch: null };
    const start = base.commit === null ? null : { branch: null, commit: base.commit };
    return {
        ancestry: (0,ancestry/* gitAncestry */.c)({ root, measured: commit, base: start, origin: null }),
        branch: null,
        name: base.name,
        // A configuration that is just being written: its commit has nothing to compare with.
        isProposal: dirty && (await hasFile(root, commit, configuration ?? '')),
        elsewhere: () => (0,other_configurations/* suitesElsewhere */.k)(root, configuration ?? ''),
    };
}
/**
 * `base` is what the run is compared with, `wanted` the suites that the command line names; empty: all. The policy is the
 * measured tree's, so no objective of the base is unmet.
 */
async function suitesGone({ root, asked }, { suites }, base, wanted) {
    if (root === null || base === null || base.commit === null)
        return { missing: [], note: null };
    const here = suites.map(({ name }) => name);
    const short = base.commit.slice(0, 12);
    const name = base.name === null ? short : `${base.name} at ${short}`;
    let settings;
    try {
        settings = await (0,base_config/* baseSettings */.xe)({ commit: base.commit, name, files: gitFiles(root) }, { asked, root, clone: root }, here);
    }
    catch (thrown) {
        // What the base says is no condition here: an older configuration may not be valid any more.
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        const note = `Whether this tree lacks a suite of the base, ${name}, is not known: ${(0,errors/* messageOf */.bD)(thrown)}`;
        return { missing: [], note };
    }
    if (settings === null)
        return { missing: [], note: null };
    const { where } = settings;
    const gone = (0,missing_suites/* missingNames */.J)(settings.suites.map((suite) => suite.name), here, wanted);
    return { missing: gone.map((suite) => ({ suite, where, limits: [] })), note: null };
}


/***/ }),

/***/ 68483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   r: () => (/* binding */ FILE_BYTES)
/* harmony export */ });
/** A longer one is not read. */
const FILE_BYTES = 1024 * 1024;
/** By the mode that git writes. */
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};


/***/ })

};
