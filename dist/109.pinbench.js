export const id = 109;
export const ids = [109,978];
export const modules = {

/***/ 38109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config.js + 5 modules
var build_config = __webpack_require__(58046);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/index.js + 9 modules
var formats = __webpack_require__(72119);
// EXTERNAL MODULE: ./build/io/actions.js
var io_actions = __webpack_require__(14978);
// EXTERNAL MODULE: ./build/io/clock.js
var clock = __webpack_require__(13211);
// EXTERNAL MODULE: ./build/io/config-file.js
var config_file = __webpack_require__(45670);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/history.js
var build_history = __webpack_require__(12740);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/io/git-remote.js
/** A git repository elsewhere: how we log in to it, and what its refusals mean. */


/** Calls to a remote that cannot be reached before we give up. */
const MOST_CALLS = 4;
/**
 * `token` is used for http(s) only. It goes to git as a setting in the environment: on no command line, in no URL, in no
 * file, and it is blotted out of what git prints. Throws a usage error on a URL that holds a password itself.
 */
function remoteAt(url, token, pause) {
    const web = webAddress(url);
    const login = Buffer.from(`x-access-token:${token ?? ''}`).toString('base64');
    const access = web === null || token === null
        ? {}
        : {
            secrets: [token, login],
            config: [
                // The empty value drops a header that the user's own settings may hold: two of them are refused.
                [`http.${web.origin}/.extraheader`, ''],
                [`http.${web.origin}/.extraheader`, `AUTHORIZATION: basic ${login}`],
                ['credential.helper', ''],
                ['http.followRedirects', 'false'],
            ],
        };
    return {
        url,
        async call(args, options) {
            for (let attempt = 1;; attempt++) {
                const answer = await (0,git/* git */.$Y)(args, { timeoutSeconds: 300, ...options, ...access });
                if (answer.code === 0 || attempt === MOST_CALLS || troubleOf(answer) !== 'unreachable')
                    return answer;
                await pause(attempt);
            }
        },
    };
}
function webAddress(url) {
    const parsed = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : null;
    const holdsLogin = parsed !== null && (parsed.username !== '' || parsed.password !== '');
    if (holdsLogin || url === '' || url.startsWith('-') || /\p{C}|^\w+::/u.test(url)) {
        // A password must not be repeated, so of such a URL only the host is shown.
        const shown = holdsLogin ? `with a login for ${parsed.host}` : JSON.stringify(url.slice(0, 80));
        throw (0,errors/* usageError */.Wp)(`the remote ${shown} cannot be used`, {
            expected: 'an http(s), ssh or file URL, or a path, without user name and password',
            todo: 'give the token by itself, not inside the URL',
        });
    }
    return parsed;
}
/** Read from git's English words: a status line of `push --porcelain`, or what it printed before it gave up. */
function troubleOf(answer) {
    const said = answer.stderr;
    const refused = /^!\t[^\t]*\t(.*)$/m.exec(answer.stdout.toString())?.[1] ?? '';
    if (/hook declined|protected branch/i.test(refused) || /\bGH0(06|13)\b/.test(said))
        return 'guarded';
    if (/fetch first|non-fast-forward|stale info|cannot lock ref|failed to (update|lock) ref|incorrect old value/i.test(refused))
        return 'another was first';
    if (/returned error: 403|access .*not granted|permission to .* denied/i.test(said))
        return 'denied';
    if (/authentication failed|could not read (username|password)|permission denied \(|returned error: 401/i.test(said))
        return 'not logged in';
    if (/repository .*not found|does not appear to be a git repository|returned error: 404/i.test(said))
        return 'not found';
    if (/returned error: (429|5\d\d)|could not resolve host|failed to connect|couldn't connect|connection (reset|refused|timed out|closed)|early eof|empty reply|unexpected disconnect|hung up unexpectedly|TLS|SSL/i.test(said))
        return 'unreachable';
    return 'other';
}
/** The sentence for a refusal. `verb` says what was being done with `place`. */
function refusalError(answer, place, verb) {
    const { why, todo } = sentences[troubleOf(answer)];
    return (0,errors/* infrastructureError */.kv)(`the ${place} could not be ${verb}: ${why} (${(0,git/* lastWords */.aN)(answer.stderr)})`, {
        ...(verb === 'written' ? { expected: 'a token with `permissions: contents: write`' } : {}),
        todo,
    });
}
const asPermission = "add `permissions: contents: write` to the job that stores results; a fork's pull request never gets it";
const sentences = {
    denied: { why: 'the token lacks the permission', todo: asPermission },
    'not logged in': {
        why: 'the login was not accepted',
        todo: 'give a token that is valid now, with `permissions: contents: write`',
    },
    'not found': {
        why: 'there is no such repository, or the token may not see it',
        todo: 'check the URL; for a private repository the token needs `permissions: contents: write`',
    },
    guarded: {
        why: 'a rule or hook of the repository forbids it',
        todo: 'let the token push to this branch: take the branch out of the protection rules, with `permissions: contents: write`',
    },
    unreachable: { why: `the remote did not answer, ${MOST_CALLS} times`, todo: 'check the network, then start again' },
    'another was first': { why: 'another writer was first', todo: 'start again' },
    other: { why: 'git failed', todo: "see git's own words above" },
};

;// CONCATENATED MODULE: ./build/io/data-branch.js
/**
 * Runs kept on a branch of a git repository. The branch grows by small commits that are pushed without force from a
 * temporary bare repository, so no work tree is touched and no writer can lose what another one stored.
 */






/** Pushes that another writer may win before we give up. */
const MOST_PUSHES = 12;
/** Where the temporary repository keeps the newest known commit of the branch. */
const TIP = 'refs/pinbench/tip';
const README = `# Results of benchmarks

pinbench keeps its measurements on this branch, one file for each run:

    runs/<suite>/<environment>/<start>-<commit>-<run>.json.gz

A file is written once and never changed. \`gunzip -c FILE\` shows it as JSON. Runs marked \`excluded\` were measured with
uncommitted changes or did not end well, and are never compared with.

This branch has no history in common with the code. Do not merge it, and do not push to it with force.
`;
/** Throws a usage error on a branch or remote that cannot be one. Nothing is contacted before the first call. */
function dataBranchStore(options) {
    const { branch, parseRun, scratch, sleep = realSleep, random = Math.random } = options;
    const pause = (attempt) => sleep(Math.min(10, 0.25 * 2 ** attempt) * (0.5 + random()));
    const remote = remoteAt(options.remote, options.token, pause);
    const place = `branch ${checkedBranch(branch)} of ${remote.url}`;
    let made;
    /** The newest commit of the branch that we know: null when there is no branch, undefined before the first look. */
    let tip;
    const here = () => {
        made ??= newRepository(scratch);
        return made;
    };
    async function fetchTip() {
        const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--', remote.url];
        const answer = await remote.call([...args, `+refs/heads/${branch}:${TIP}`], await here());
        if (answer.code === 0)
            return hashIn(await (0,git/* gitOutput */.oM)(['rev-parse', '--verify', TIP], await here()));
        if (/couldn't find remote ref/i.test(answer.stderr))
            return null;
        throw refusalError(answer, place, 'read');
    }
    async function add(run) {
        const stored = (0,build_history/* storedRunOf */.Yk)(run);
        const bytes = (0,build_history/* encodeRun */.M$)(run);
        for (let attempt = 1; attempt <= MOST_PUSHES; attempt++) {
            if (attempt > 1 || tip === undefined)
                tip = await fetchTip();
            const found = tip === null ? null : await contentOf(await here(), tip, stored.path);
            if (found !== null) {
                if ((0,build_history/* holdsRun */.gM)(found, stored.path, run))
                    return stored;
                throw (0,build_history/* takenError */.Kb)(stored.path, place);
            }
            const commit = await commitOnTop(await here(), tip, run, stored.path, bytes);
            const push = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
            const answer = await remote.call([...push, '--', remote.url, `${commit}:refs/heads/${branch}`], await here());
            if (answer.code === 0) {
                tip = commit;
                return stored;
            }
            if (troubleOf(answer) !== 'another was first')
                throw refusalError(answer, place, 'written');
            await pause(attempt);
        }
        throw (0,errors/* infrastructureError */.kv)(`the ${place} could not be written: ${MOST_PUSHES} times another writer was first`, {
            todo: 'start the job again; what was stored before is whole, only this run is missing',
        });
    }
    async function list(suite) {
        const folder = (0,build_history/* folderOf */.yS)(suite);
        tip = await fetchTip();
        if (tip === null)
            return [];
        const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tip, '--', folder];
        const paths = (await (0,git/* gitOutput */.oM)(args, await here())).toString().split('\0');
        return paths.map(build_history/* parsePath */.Rr).filter((stored) => stored !== null);
    }
    async function read({ path }) {
        tip ??= await fetchTip();
        const bytes = tip === null || (0,build_history/* parsePath */.Rr)(path) === null ? null : await contentOf(await here(), tip, path);
        if (bytes === null)
            throw (0,errors/* infrastructureError */.kv)(`there is no stored run ${path} on the ${place}`);
        return (0,build_history/* restoreRun */.Ai)(bytes, path, parseRun);
    }
    // One thing at a time: two fetches into one repository would lock each other out.
    let last = Promise.resolve();
    function inTurn(work) {
        const mine = last.then(work);
        // A failure belongs to the caller that gets `mine`; the next in line only waits for its end.
        last = mine.catch(() => undefined);
        return mine;
    }
    return {
        place,
        list: (suite) => inTurn(() => list(suite)),
        read: (stored) => inTurn(() => read(stored)),
        append: (run) => inTurn(() => add(run)),
    };
}
/** The bytes of a file in a commit, or null when it is not there. */
async function contentOf(here, commit, path) {
    const entry = await (0,git/* gitOutput */.oM)(['ls-tree', '-z', '--full-tree', commit, '--', path], here);
    const blob = /^100\d{3} blob ([0-9a-f]+)/.exec(entry.toString())?.[1];
    return blob === undefined ? null : (0,git/* gitOutput */.oM)(['cat-file', 'blob', blob], here);
}
/**
 * A commit that adds one file on top of `parent` (null: the first of the branch, which gets the README). It is made of
 * the run alone, without a clock, so the same run on the same parent is the same commit.
 */
async function commitOnTop(here, parent, run, path, bytes) {
    const add = async (name, input) => {
        const blob = hashIn(await (0,git/* gitOutput */.oM)(['hash-object', '-w', '--stdin'], { ...here, input }));
        await (0,git/* gitOutput */.oM)(['update-index', '--add', '--cacheinfo', `100644,${blob},${name}`], here);
    };
    await (0,git/* gitOutput */.oM)(['read-tree', parent ?? '--empty'], here);
    if (parent === null)
        await add('README.md', README);
    await add(path, bytes);
    const tree = hashIn(await (0,git/* gitOutput */.oM)(['write-tree'], here));
    const date = `@${Math.max(0, Math.floor(Date.parse(run.startedAt) / 1000))} +0000`;
    const person = { NAME: 'pinbench', EMAIL: 'noreply@pinbench.invalid', DATE: date };
    const env = { ...here.env };
    for (const [field, value] of Object.entries(person)) {
        env[`GIT_AUTHOR_${field}`] = value;
        env[`GIT_COMMITTER_${field}`] = value;
    }
    const input = `Store a run of ${run.suite}\n\nCommit: ${run.source.commit ?? 'none'}\nRun: ${run.id}\n`;
    const lineage = parent === null ? [] : ['-p', parent];
    return hashIn(await (0,git/* gitOutput */.oM)(['commit-tree', tree, ...lineage], { ...here, env, input }));
}
/** An empty bare repository, named to git outright so that it neither searches for one nor asks whose it is. */
async function newRepository(scratch) {
    const folder = await (0,promises_.mkdir)(scratch, { recursive: true })
        .then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'data-branch-')))
        .catch((thrown) => {
        throw (0,errors/* infrastructureError */.kv)(`no folder could be made in ${scratch}: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            expected: 'a folder that can be written, with some free space',
            cause: thrown,
        });
    });
    const here = { env: { GIT_DIR: folder, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') } };
    await (0,git/* gitOutput */.oM)(['init', '--quiet', '--bare', '--template='], here);
    return here;
}
function hashIn(output) {
    return output.toString().trim();
}
/** As `git check-ref-format --branch` has it; `refs/...` would be a branch of the name `refs`, which nobody means. */
function checkedBranch(branch) {
    const isBad = /^$|^[-/.]|^refs\/|^(HEAD|@)$|\.\.|\/\/|\/\.|@\{|(\/|\.|\.lock)$|\.lock\/|[\s~^:?*[\\\p{C}]/u.test(branch) ||
        branch.length > 200;
    if (!isBad)
        return branch;
    throw (0,errors/* usageError */.Wp)(`${JSON.stringify(branch.slice(0, 80))} cannot be the data branch`, {
        expected: 'the name of a branch, such as pinbench-data',
    });
}
function realSleep(seconds) {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

// EXTERNAL MODULE: ./build/io/owner.js
var owner = __webpack_require__(41430);
// EXTERNAL MODULE: ./build/io/progress.js
var io_progress = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/io/run-files.js
var run_files = __webpack_require__(40502);
// EXTERNAL MODULE: ./build/io/schema.js + 3 modules
var schema = __webpack_require__(41223);
// EXTERNAL MODULE: ./build/io/scratch.js
var io_scratch = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/io/signals.js
var signals = __webpack_require__(56312);
// EXTERNAL MODULE: ./build/io/workplace.js + 9 modules
var workplace = __webpack_require__(33786);
// EXTERNAL MODULE: ./build/pipeline.js + 17 modules
var pipeline = __webpack_require__(3383);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/suites.js
var build_suites = __webpack_require__(73027);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/isolation.js
var isolation = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/annotations.js
/** The few lines that GitHub shows beside a job. Plain and short: no control character, no second line. */





/** GitHub shows ten of a kind for a step. */
const MOST = 10;
/** The worst first; what does not fit is counted in the last one. */
function annotations(report) {
    const level = report.decision.exitCode === 0 ? 'warning' : 'error';
    const { rows, limits } = (0,view/* viewOf */.d)(report);
    const all = [];
    const add = (one) => all.push({ level: one.level, title: (0,report_escape/* terminalText */.eR)(one.title), message: (0,report_escape/* terminalText */.eR)(one.message, 400) });
    for (const { run } of report.outcomes.filter(headline/* hasFailed */.W)) {
        add({ level: 'error', title: `${run.suite}: ${run.status}`, message: run.failure ?? 'no reason is known' });
    }
    for (const limit of limits.filter(({ state }) => state === 'breached')) {
        const message = `measured ${(0,numbers/* formatValue */.Fl)(limit.value)}, the SLO is ${limit.limit}`;
        add({ level, title: `SLO breached: ${limit.benchmark}/${limit.metric}`, message });
    }
    for (const row of rows.filter(({ verdict }) => verdict === 'regressed')) {
        const medians = `${(0,numbers/* formatMedian */.QJ)(row.base, row.unit)} to ${(0,numbers/* formatMedian */.QJ)(row.head, row.unit)}`;
        const message = `${(0,numbers/* formatChange */.eD)(row.change)} (${(0,numbers/* formatInterval */.vy)(row.interval)}): ${medians}`;
        add({ level, title: `Regressed: ${row.benchmark}/${row.metric}`, message });
    }
    const missing = rows.filter(({ verdict }) => verdict === 'missing');
    if (missing.length > 0) {
        const names = missing.map((row) => `${row.benchmark}/${row.metric}`).join(', ');
        add({ level: 'warning', title: `${(0,numbers/* count */.U9)(missing.length, 'metric')} missing`, message: names });
    }
    for (const { run, comparison } of report.outcomes) {
        if ((0,isolation/* lostIsolation */.Jq)(run)) {
            add({
                level: 'warning',
                title: `${run.suite}: isolation did not hold`,
                message: run.isolation.violations.join('; '),
            });
        }
        const { state, reason } = comparison.baseline;
        if (state !== 'found' && !(0,headline/* hasFailed */.W)({ run })) {
            add({ level: 'notice', title: `${run.suite}: ${state === 'stale' ? 'stale baseline' : state}`, message: reason });
        }
    }
    return cut(all);
}
function cut(all) {
    if (all.length <= MOST)
        return all;
    const left = all.slice(MOST - 1);
    const level = left.some((one) => one.level === 'error') ? 'error' : 'warning';
    return [
        ...all.slice(0, MOST - 1),
        { level, title: `${left.length} more`, message: 'The step summary has all of them.' },
    ];
}

// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(67677);
;// CONCATENATED MODULE: ./build/commands/publish.js
/** Tells GitHub what came out: artifact, comment, summary, annotations, outputs; each may fail without the others. */






/** Answers with the exit code, last of all. What could not be told is a note in the summary, never a lost result. */
async function publish(report, audience) {
    const { actions, job, output } = audience;
    const notes = [...report.notes];
    const source = baselineAdvice(report, job);
    if (source !== null)
        notes.push(source);
    const artifact = await uploadFiles(report, audience).catch((thrown) => ({ refused: sentenceOf(thrown) }));
    if ('refused' in artifact)
        notes.push(artifact.refused);
    const link = 'refused' in artifact ? null : artifact.url;
    const comment = await commentOn({ ...report, notes }, link, audience).catch(sentenceOf);
    if (comment !== null)
        notes.push(comment);
    const complete = { ...report, notes };
    await (0,run_files/* saveReport */.a5)(output, complete).catch((thrown) => actions.annotate('warning', (0,report_escape/* logText */.kc)(sentenceOf(thrown))));
    await actions
        .writeSummary((0,markdown/* renderSummary */.Br)(complete))
        .catch((thrown) => actions.annotate('warning', (0,report_escape/* logText */.kc)(sentenceOf(thrown))));
    setOutputs(complete, audience);
    // What the pipeline could not do must not stay unseen for weeks in a green job.
    for (const note of report.notes)
        actions.annotate('warning', (0,report_escape/* logText */.kc)(note), { title: 'pinbench' });
    for (const { level, title, message } of annotations(complete)) {
        actions.annotate(level, (0,report_escape/* logText */.kc)(message), { title: (0,report_escape/* logText */.kc)(title) });
    }
    const { decision } = report;
    process.stdout.write(`${(0,report_escape/* logText */.kc)(`pinbench: ${decision.verdict} (${job.context.event})`)}\n`);
    return decision.exitCode;
}
/** On a pull request without a baseline: where one would come from. */
function baselineAdvice({ outcomes }, { context }) {
    const missing = outcomes.some(({ comparison }) => comparison.baseline.state === 'no baseline');
    // Runs are kept for the default branch alone.
    if (!missing || context.pullRequest === null || context.pullRequest.baseRef !== context.defaultBranch)
        return null;
    return `A baseline comes from runs of ${context.pullRequest.baseRef}: let this workflow run on a push to it as well.`;
}
async function uploadFiles(report, { actions, job, output, files }) {
    const { markdown, json } = await (0,run_files/* saveReport */.a5)(output, report);
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(118), __webpack_require__.e(351), __webpack_require__.e(690), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 4314));
    const { serverUrl, repository, workflow } = job.context;
    // The run token makes the name unique: the jobs of a matrix share one job name.
    const token = report.outcomes[0]?.run.id.slice(17, 25) ?? 'none';
    const name = `pinbench-${workflow.job}-${token}`.replace(/[^A-Za-z0-9._-]/g, '-');
    const owner = { serverUrl, repository, runId: workflow.runId };
    // The library tells a dozen lines of its own; in the log they are folded away.
    actions.startGroup(`Uploading the results as ${(0,report_escape/* logText */.kc)(name)}`);
    try {
        return await uploadArtifact(name, [...files, markdown, json], output, job.inputs.retentionDays, owner);
    }
    finally {
        actions.endGroup();
    }
}
/** A sentence when there should be a comment and is none; null when all is well. */
async function commentOn(report, artifact, audience) {
    const { github, job } = audience;
    const { pullRequest, workflow, serverUrl, repository } = job.context;
    if (pullRequest === null || (job.inputs.comment ?? audience.comment) === 'never')
        return null;
    if (pullRequest.fork) {
        return 'No comment was written: this pull request comes from a fork, whose jobs may only read. This summary and the artifact hold the whole report.';
    }
    if (github === null)
        return 'No comment was written: the job has no token.';
    const suites = report.outcomes.map(({ run }) => run.suite).join(',');
    const key = `${workflow.name}/${workflow.job}/${suites}`;
    const links = {
        ...(artifact === null ? {} : { artifact }),
        run: `${serverUrl}/${repository}/actions/runs/${workflow.runId}`,
    };
    const outcome = await github.upsertComment(pullRequest.number, (0,markdown/* commentMarker */.Ql)(key), (0,markdown/* renderComment */.wQ)(report, { marker: key, links }));
    return outcome.action === 'refused' ? outcome.reason : null;
}
function setOutputs(report, { actions, files, output }) {
    const regressed = report.outcomes.flatMap(({ comparison }) => comparison.metrics.filter((metric) => metric.verdict === 'regressed'));
    const breached = report.outcomes.flatMap(({ slos }) => slos.filter((slo) => slo.state === 'breached'));
    actions.setOutput('verdict', report.decision.verdict);
    actions.setOutput('regressions', `${regressed.length}`);
    actions.setOutput('slo-breaches', `${breached.length}`);
    actions.setOutput('perf-json', files.join('\n'));
    actions.setOutput('report', external_node_path_.join(output, 'report.md'));
}
function sentenceOf(thrown) {
    return thrown instanceof errors/* PinbenchError */.kN ? thrown.sentence() : (0,errors/* messageOf */.bD)(thrown);
}

;// CONCATENATED MODULE: ./build/commands/run-job.js
/** What the Action does in a job that may run: the same story as `pinbench run`, told to GitHub. */




















async function runJob(job) {
    const { context, inputs } = job;
    const actions = (0,io_actions.actionsHost)();
    const stop = (0,signals/* abortOnSignals */.P)();
    const progress = (0,io_progress/* screenProgress */.M)({ write: (text) => process.stdout.write(text), isTerminal: false, columns: 200 }, report_escape/* logText */.kc);
    const github = inputs.token === undefined ? null : await gitHubOf(context, inputs.token);
    const scratch = await (0,io_scratch/* makeScratch */.lP)(context.runnerTemp);
    // For the post step, should this process be killed before it has tidied up itself.
    actions.saveState('owner', (0,owner/* ownerMark */.$)());
    actions.saveState('scratch', scratch);
    try {
        const { config, file } = await readConfiguration(job);
        const { policy, source: policySource } = await choosePolicy(config, file, context, github);
        const suites = (0,build_suites/* chooseSuites */.B)(config, {
            names: inputs.suites,
            invocations: inputs.invocations,
            buildArgs: inputs.buildArgs,
        });
        const runToken = `${(0,run_files/* newRunToken */.lr)(clock/* systemClock */.m.now())}-${context.workflow.runId}-${context.workflow.attempt}`;
        // A folder a step: a second step of this job must not write over what the first one's outputs point to.
        const output = external_node_path_.resolve(context.workspace, inputs.output ?? external_node_path_.join(context.runnerTemp, 'pinbench', runToken));
        const files = [];
        const world = {
            clock: clock/* systemClock */.m,
            progress,
            workplace: await (0,workplace/* setUpWorkplace */.K)({
                runtime: inputs.runtime,
                builder: 'engine',
                home: job.home,
                scratch,
                outputs: await (0,io_scratch/* makeOutputs */.dj)(scratch),
                excluded: [output],
            }, clock/* systemClock */.m, progress),
            store: dataBranchStore({
                remote: `${context.serverUrl}/${context.repository}`,
                branch: policy.store.branch,
                token: inputs.token ?? null,
                scratch,
                parseRun: schema/* parseRun */.zZ,
            }),
            saveRun: async (run) => void files.push(await (0,run_files/* saveRunIn */.wk)(output, run, suites.length)),
        };
        const plan = {
            suites,
            policy,
            policySource,
            source: await sourceOf(context, output),
            scope: { kind: 'branch', branch: baselineBranch(policy, context) },
            keep: context.isDefaultBranchRun,
            runToken,
        };
        const report = await (0,pipeline/* runPlan */.F)(plan, world, stop.signal);
        return await publish(report, { actions, github, job, comment: config.report.comment, output, files });
    }
    finally {
        stop.release();
        // The post step tries again; what was measured and said stands.
        await (0,io_scratch/* removeScratch */.ZU)(scratch).catch((thrown) => {
            actions.annotate('warning', (0,report_escape/* logText */.kc)(`${scratch} could not be removed: ${(0,errors/* messageOf */.bD)(thrown)}`), {
                title: 'pinbench',
            });
        });
    }
}
/** Loaded only with a token: its client is a good part of what there is to load. */
async function gitHubOf(context, token) {
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 81703));
    return connectGitHub({ token, apiUrl: context.apiUrl, repository: context.repository });
}
/** The file, or what the three inputs of a first try say; `file` is its path in the repository, null without one. */
async function readConfiguration(job) {
    const { inputs, context } = job;
    if (inputs.inline !== undefined) {
        return { config: (0,build_config/* configFromInputs */.i7)(inputs.inline, context.workspace, schema/* validateConfig */.$r), file: null };
    }
    const found = await (0,config_file/* loadConfigFile */.H)(inputs.config, context.workspace, context.workspace);
    const config = (0,build_config/* readConfig */.Xg)(found.text, found.name, found.directory, schema/* validateConfig */.$r, formats/* formatNames */.E);
    return { config, file: found.name };
}
/**
 * A pull request must not loosen the limits it is judged by: for one, the policy is the base branch's. A base without the
 * file has none to give, and then the pull request's own is used and said so.
 */
async function choosePolicy(config, file, context, github) {
    const { pullRequest } = context;
    if (pullRequest === null || file === null)
        return { policy: config.policy, source: null };
    if (github === null) {
        throw (0,errors/* infrastructureError */.kv)('the policy of the base branch cannot be read without a token', {
            todo: 'leave the input `token` at its default and grant `contents: read`',
        });
    }
    const where = `${file} of ${pullRequest.baseRef} at ${pullRequest.baseSha.slice(0, 12)}`;
    const text = await github.readFile(file, pullRequest.baseSha);
    if (text === null)
        return { policy: config.policy, source: `this pull request: there is no ${where}` };
    return { policy: (0,build_config/* readPolicy */.T4)(text, where, schema/* validateConfig */.$r), source: where };
}
function baselineBranch(policy, context) {
    return policy.compare.branch ?? context.pullRequest?.baseRef ?? context.defaultBranch ?? context.branch ?? 'main';
}
async function sourceOf(context, output) {
    const { pullRequest, workflow } = context;
    const repository = (0,git/* gitRepository */.xb)();
    const root = await repository.root(context.workspace);
    const head = root === null ? null : await repository.head(root, [output]);
    return {
        repository: context.repository,
        // What is proposed, not the merge commit that exists for this job alone.
        commit: pullRequest?.headSha ?? head?.commit ?? context.sha,
        branch: context.branch,
        dirty: head?.dirty ?? false,
        pullRequest: pullRequest === null
            ? null
            : {
                number: pullRequest.number,
                base: pullRequest.baseRef,
                baseCommit: pullRequest.baseSha,
                mergeCommit: context.sha === pullRequest.headSha ? null : context.sha,
            },
        workflow: { ...workflow, event: context.event },
    };
}


/***/ }),

/***/ 14978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43327);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** The job's own channel: outputs, state, annotations, summary. The only importer of @actions/core. */


const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** GitHub drops a step's whole summary above this, and leaves the step green. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n*The summary was cut here: GitHub takes 1 MiB. The whole report is in the artifact.*\n';
function actionsHost() {
    let summaryBytes = 0;
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
        annotate(level, text, place = {}) {
            const { title, file, line } = place;
            ANNOTATE[level](text, {
                ...(title === undefined ? {} : { title }),
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
            });
        },
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        async writeSummary(markdown) {
            const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
            summaryBytes += Buffer.byteLength(kept);
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(kept).write();
            }
            catch (thrown) {
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer();
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the step summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
            }
            return kept === markdown ? 'whole' : 'cut';
        },
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(text),
    };
}
/** The text, or as many of its whole lines as leave room for the note. */
function fitting(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return '';
    const cut = Buffer.from(markdown).subarray(0, room);
    const end = cut.lastIndexOf('\n');
    return `${end < 0 ? '' : cut.subarray(0, end).toString()}${CUT_NOTE}`;
}


/***/ })

};
