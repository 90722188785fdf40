export const id = 2044;
export const ids = [2044,9815];
export const modules = {

/***/ 82044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/action/event.js
/**
 * The only reader of what GitHub says about the job: its environment and its event, handed in as values. Whether the
 * job may run code at all is decided here too, from nothing else.
 */


const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** Git's own rules, nearly: a name that passes is no option and has no control characters. */
const BRANCH = /^(?!-)[^\p{Cc} ~^:?*[\\]{1,255}$/u;
const REF = /^refs\/[^\p{Cc} ~^:?*[\\]{1,255}$/u;
const ADDRESS = /^https?:\/\/[^\s@]+$/;
const LINE = /^[^\p{Cc}]{1,4096}$/u;
const STORED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
];
/** `env` is the job's environment; `event` the parsed file at GITHUB_EVENT_PATH. Throws a usage error. */
function readGitHub(env, event) {
    const variable = (name, pattern, otherwise) => event_text(`The environment variable ${name}`, env[name] || otherwise, pattern);
    const number = (name) => whole(`The environment variable ${name}`, Number(env[name]));
    const name = variable('GITHUB_EVENT_NAME', /^[a-z_]{1,64}$/);
    const repository = variable('GITHUB_REPOSITORY', REPOSITORY);
    const ref = env.GITHUB_REF ? variable('GITHUB_REF', REF) : null;
    const refBranch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    const pullRequest = readPullRequest(name, repository, event);
    const defaultBranch = readDefaultBranch(name, refBranch, event);
    const runner = env.RUNNER_ENVIRONMENT;
    return {
        repository,
        sha: variable('GITHUB_SHA', SHA),
        ref,
        branch: pullRequest?.headRef ?? refBranch,
        defaultBranch,
        event: name,
        isDefaultBranchRun: STORED_EVENTS.includes(name) && refBranch !== null && refBranch === defaultBranch,
        pullRequest,
        mergeGroup: name === 'merge_group' ? readMergeGroup(event) : null,
        commentOnPullRequest: name === 'issue_comment' && isOnPullRequest(event),
        follows: name === 'workflow_run' ? readFollowed(event) : null,
        workflow: {
            name: variable('GITHUB_WORKFLOW', LINE),
            runId: number('GITHUB_RUN_ID'),
            attempt: number('GITHUB_RUN_ATTEMPT'),
            job: variable('GITHUB_JOB', LINE),
        },
        apiUrl: variable('GITHUB_API_URL', ADDRESS, 'https://api.github.com').replace(/\/+$/, ''),
        serverUrl: variable('GITHUB_SERVER_URL', ADDRESS, 'https://github.com').replace(/\/+$/, ''),
        runner: runner === 'github-hosted' || runner === 'self-hosted' ? runner : 'unknown',
        oneJobRunner: env.PINBENCH_ONE_JOB_RUNNER === '1',
        runnerTemp: variable('RUNNER_TEMP', LINE),
        workspace: variable('GITHUB_WORKSPACE', LINE),
    };
}
function readPullRequest(name, repository, event) {
    if (!PULL_REQUEST_EVENTS.includes(name))
        return null;
    const field = (pattern, ...path) => event_text(`The event's pull_request.${path.join('.')}`, at(event, 'pull_request', ...path), pattern);
    const head = at(event, 'pull_request', 'head', 'repo', 'full_name');
    const headRepo = typeof head === 'string' ? event_text("The event's head repository", head, REPOSITORY) : null;
    return {
        number: whole("The event's pull_request.number", at(event, 'pull_request', 'number')),
        baseRef: field(BRANCH, 'base', 'ref'),
        baseSha: field(SHA, 'base', 'sha'),
        headRef: field(BRANCH, 'head', 'ref'),
        headSha: field(SHA, 'head', 'sha'),
        headRepo,
        // A deleted head repository cannot be this one.
        fork: headRepo?.toLowerCase() !== repository.toLowerCase(),
    };
}
/** Its base is a full ref, "refs/heads/main"; with groups waiting before this one, its base commit is the last of theirs. */
function readMergeGroup(event) {
    const field = (name, pattern) => event_text(`The event's merge_group.${name}`, at(event, 'merge_group', name), pattern);
    return {
        baseRef: event_text("The event's base branch", field('base_ref', REF).replace(/^refs\/heads\//, ''), BRANCH),
        baseSha: field('base_sha', SHA),
    };
}
/** A schedule runs on the default branch only, and its event may not name the repository. */
function readDefaultBranch(name, refBranch, event) {
    const value = at(event, 'repository', 'default_branch');
    if (value !== undefined)
        return event_text("The event's repository.default_branch", value, BRANCH);
    return name === 'schedule' ? refBranch : null;
}
function isOnPullRequest(event) {
    return at(event, 'issue', 'number') === undefined || at(event, 'issue', 'pull_request') !== undefined;
}
function readFollowed(event) {
    const started = at(event, 'workflow_run', 'event');
    const headRepo = at(event, 'workflow_run', 'head_repository', 'full_name');
    return {
        event: typeof started === 'string' ? started : 'unknown',
        headRepo: typeof headRepo === 'string' ? headRepo : null,
    };
}
function event_text(what, value, pattern) {
    if (typeof value === 'string' && pattern.test(value))
        return value;
    throw unreadable(what, value);
}
function whole(what, value) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw unreadable(what, value);
}
function unreadable(what, value) {
    const found = value === undefined ? 'missing' : Number.isNaN(value) ? 'missing or no number' : (0,quote/* jsonText */.s$)(value, 80);
    return (0,errors/* usageError */.Wp)(`${what} is ${found}.`, {
        expected: 'what GitHub gives to every job',
        fix: 'run the Action inside a GitHub Actions job; elsewhere use the command line, `pinbench run`',
    });
}
/** Own properties only: nothing that a payload leaves out is found on a prototype. */
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
// ---------------------------------------------------------------- trust

;// CONCATENATED MODULE: ./build/action/inputs.js
/**
 * The only reader of the Action's inputs. They are handed in as values and come out checked: nobody after this file
 * looks at a raw one. Everything wrong is a usage error. The job's environment and event are read in event.ts.
 */


/** Longer than the values of any matrix that is written by hand. */
const MOST_TEXT = 65_536;
const inputs_quote = (value) => (0,quote/* jsonText */.s$)(value, 80);
/** `env` holds what the runner sets for `with:`, e.g. `INPUT_BUILD-ARGS`; an empty value counts as not given. */
function readInputs(env) {
    const config = line(env, 'config');
    const suites = [...new Set((input(env, 'suites') ?? '').split(/[\s,]+/).filter((name) => name !== ''))];
    const runtime = choice(env, 'runtime', ['docker', 'host']) ?? 'docker';
    const buildArgs = readBuildArgs(env);
    const inline = readInlineSuite(env, runtime, config !== undefined || suites.length > 0);
    if (inline?.image !== undefined && Object.keys(buildArgs).length > 0) {
        throw (0,errors/* usageError */.Wp)('The input `build-args` is given, but `image` is a ready image and nothing is built.', {
            fix: 'use `dockerfile` instead of `image`, or leave `build-args` out',
        });
    }
    return {
        config,
        suites,
        inline,
        runtime,
        invocations: count(env, 'invocations', 1000),
        buildArgs,
        retentionDays: count(env, 'retention-days', 400) ?? 90,
        output: line(env, 'output'),
        token: readToken(env),
        reportName: line(env, 'report-name'),
        matrix: bounded(env, 'matrix'),
        comment: choice(env, 'comment', ['auto', 'never']),
    };
}
function readInlineSuite(env, runtime, configured) {
    const results = line(env, 'results');
    const inline = {
        command: line(env, 'command'),
        dockerfile: line(env, 'dockerfile'),
        image: line(env, 'image'),
        context: line(env, 'context'),
        results: results === 'stdout' ? undefined : results,
    };
    if (results === undefined && Object.values(inline).every((value) => value === undefined))
        return undefined;
    if (configured) {
        throw (0,errors/* usageError */.Wp)('The inputs name a config file or suites of it, and also describe a suite.', {
            expected: 'either `config` and `suites`, or `command`, `dockerfile`, `image`, `context` and `results`',
            fix: 'move the suite into the config file, or leave `config` and `suites` out',
        });
    }
    if (inline.dockerfile !== undefined && inline.image !== undefined) {
        throw (0,errors/* usageError */.Wp)('The inputs `dockerfile` and `image` are both given.', { expected: 'one of them' });
    }
    if (runtime === 'host' && inline.command === undefined) {
        throw (0,errors/* usageError */.Wp)('The input `command` is missing.', { expected: 'a command, as `runtime` is `host`' });
    }
    if (runtime === 'docker' && inline.dockerfile === undefined && inline.image === undefined) {
        throw (0,errors/* usageError */.Wp)('The inputs describe a suite without an image.', {
            expected: '`dockerfile` or `image`',
            fix: 'add one of them, or set `runtime: host` to run without a container',
        });
    }
    if (inline.context !== undefined && inline.dockerfile === undefined) {
        throw (0,errors/* usageError */.Wp)('The input `context` is given without `dockerfile`.', { expected: 'both, or neither' });
    }
    if (results !== undefined && /^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(results)) {
        throw wrong('results', results, '`stdout` or a file name inside the output folder, without `..`');
    }
    return inline;
}
function readBuildArgs(env) {
    const args = new Map();
    for (const entry of (input(env, 'build-args') ?? '').split(/\r?\n/)) {
        if (entry.trim() === '')
            continue;
        const [, key, value] = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(entry) ?? [];
        if (key === undefined || value === undefined)
            throw wrong('build-args', entry, 'one KEY=VALUE a line');
        if (args.has(key))
            throw wrong('build-args', entry, `${key} once`);
        args.set(key, value);
    }
    return Object.fromEntries(args);
}
/** The token is never part of an error. */
function readToken(env) {
    const token = input(env, 'token');
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
        throw (0,errors/* usageError */.Wp)('The input `token` has spaces, line breaks or other characters that no token has.', {
            fix: 'store the secret again without them',
        });
    }
    return token;
}
function input(env, name) {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
function line(env, name) {
    const value = input(env, name);
    if (value !== undefined && /\p{Cc}/u.test(value))
        throw wrong(name, value, 'one line');
    return value;
}
function bounded(env, name) {
    const value = input(env, name);
    if (value !== undefined && value.length > MOST_TEXT)
        throw wrong(name, value, `at most ${MOST_TEXT} characters`);
    return value;
}
function count(env, name, most) {
    const value = input(env, name);
    if (value === undefined)
        return undefined;
    if (!/^\d{1,6}$/.test(value) || Number(value) < 1 || Number(value) > most) {
        throw wrong(name, value, `a whole number from 1 to ${most}`);
    }
    return Number(value);
}
function choice(env, name, allowed) {
    const value = input(env, name);
    const found = allowed.find((one) => one === value);
    if (value !== undefined && found === undefined)
        throw wrong(name, value, allowed.join(' or '));
    return found;
}
const wrong = (name, value, expected) => (0,errors/* usageError */.Wp)(`The input \`${name}\` is ${inputs_quote(value)}.`, { expected });

// EXTERNAL MODULE: ./build/action/reporter.js
var reporter = __webpack_require__(61254);
;// CONCATENATED MODULE: ./build/action/trust.js
/** Whether a job may run a benchmark at all: whose code it is. */

/** Events whose code was in this repository before they happened. */
const OWN_CODE_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'release'];
/**
 * Why this job must not run a benchmark, or null. Under the first three events a job has the repository's secrets and
 * a token that can write, so whoever wrote the code would have them too. The last rule keeps a stranger's code off a
 * machine that later jobs use. A workflow can set PINBENCH_ONE_JOB_RUNNER itself, but whoever changes a workflow already
 * runs what they like on the runner.
 */
function trustProblem(context) {
    const { event, follows, pullRequest } = context;
    if (event === 'pull_request_target') {
        return refused('Under `pull_request_target` the benchmark of a pull request would run with this repository’s secrets.');
    }
    if (event === 'issue_comment' && context.commentOnPullRequest) {
        return refused('Started by a comment, the code of a pull request would run with this repository’s secrets.');
    }
    if (event === 'workflow_run' && !isOwn(follows, context.repository)) {
        return refused('After `workflow_run` the code of a pull request would run with this repository’s secrets.');
    }
    if (pullRequest?.fork === true && context.runner !== 'github-hosted' && !context.oneJobRunner) {
        return (0,errors/* usageError */.Wp)('A pull request from a fork would run its code on a self-hosted runner that later jobs use.', {
            expected: 'a runner that takes one job and is thrown away, or one of GitHub’s own',
            fix: 'use one-job runners and set PINBENCH_ONE_JOB_RUNNER=1 in the runner’s own environment, ' +
                'or send pull requests from forks to `runs-on: ubuntu-latest`',
        });
    }
    return null;
}
function isOwn(follows, repository) {
    return follows !== null && OWN_CODE_EVENTS.includes(follows.event) && follows.headRepo === repository;
}
function refused(happened) {
    return (0,errors/* usageError */.Wp)(happened, {
        expected: 'the event `pull_request`, which has a read-only token and no secrets',
        fix: 'run the benchmark on `pull_request`, and comment from a second workflow that runs none of its code',
    });
}

// EXTERNAL MODULE: ./build/io/process/end.js
var end = __webpack_require__(53950);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
;// CONCATENATED MODULE: ./build/action.js
/** The Action's main step: reads the job once, tells the story, reports everywhere, and only then fails. */









async function main(home) {
    await (0,end/* runToEnd */.c)(async () => {
        const job = await readJob(home);
        const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(9083), __webpack_require__.e(9622), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3076), __webpack_require__.e(9616), __webpack_require__.e(6599)]).then(__webpack_require__.bind(__webpack_require__, 97689));
        return runJob(job);
    }, report);
}
/** Throws when the job is not one that may run a benchmark; nothing has been started or contacted by then. */
async function readJob(home) {
    const inputs = readInputs(process.env);
    const context = readGitHub(process.env, await readEvent(process.env.GITHUB_EVENT_PATH));
    const problem = trustProblem(context);
    if (problem !== null)
        throw problem;
    return { inputs, context, reporter: (0,reporter/* readReporter */.YH)(process.env, inputs, context), home };
}
async function readEvent(file) {
    if (file === undefined)
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (thrown) {
        throw (0,errors/* usageError */.Wp)(`the event at GITHUB_EVENT_PATH cannot be read: ${(0,quote/* cutText */.IN)((0,errors/* messageOf */.bD)(thrown), 200)}`, {
            expected: 'the JSON file that GitHub gives to every job',
            fix: 'run the Action inside a GitHub Actions job; elsewhere use the command line, `pinbench run`',
            cause: thrown,
        });
    }
}
/** A refusal or a fault as an annotation and in the summary: nobody should have to open a log to learn why a job is red. */
async function report(thrown) {
    const { actionsHost } = await Promise.all(/* import() */[__webpack_require__.e(9083), __webpack_require__.e(7768)]).then(__webpack_require__.bind(__webpack_require__, 47768));
    const actions = actionsHost();
    const known = (0,errors/* asKnown */._S)(thrown);
    const text = known?.sentence() ?? `This is a bug in pinbench; report it: ${(0,errors/* stackOf */.US)(thrown)}`;
    // An error in the config file begins with its place; GitHub then shows it beside that line.
    const [, file, line] = /^([^\s:]+):(\d+):\d+: /.exec(text) ?? [];
    actions.annotate('error', (0,text_escape/* logText */.kc)(text), {
        title: 'pinbench',
        ...(known !== null && file !== undefined ? { file, line: Number(line) } : {}),
    });
    // A later step that asks for the verdict must not find nothing, which could pass for a success.
    actions.setOutput('verdict', known?.kind === 'usage' ? 'configuration error' : 'infrastructure error');
    const { markdownCode } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33699));
    await actions
        .writeSummary(`### 🔴 pinbench could not run\n\n${markdownCode(text)}\n`)
        .catch((failed) => actions.annotate('warning', (0,text_escape/* logText */.kc)((0,errors/* messageOf */.bD)(failed)), { title: 'pinbench' }));
    return known?.exitCode ?? 4;
}


/***/ }),

/***/ 61254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   HY: () => (/* binding */ reporterText),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   YH: () => (/* binding */ readReporter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89702);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89815);
/**
 * Whose a comment and an artifact are: a workflow may have several jobs, legs of a matrix, calls of one reusable workflow
 * and steps that all measure. Each keeps its own from push to push. Nothing here tells one attempt from another.
 */



/** What is left of a name in an artifact's. */
const ARTIFACT_LETTERS = 40;
function readReporter(env, { reportName, matrix }, { workflow }) {
    // "owner/name/.github/workflows/bench.yml@refs/heads/main": the branch differs from push to push.
    const [, file] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
    return {
        workflow: file ?? workflow.name,
        job: workflow.job,
        name: reportName ?? null,
        caller: callerOf(env.ACTIONS_ORCHESTRATION_ID ?? '', workflow.job),
        matrix: matrixOf(matrix),
        step: env.GITHUB_ACTION || null,
    };
}
/**
 * "<id of the run>.<job>.<matrix, or __default>", with the names of calling jobs before the job's own: they alone tell two
 * calls of one reusable workflow apart. Runners before 2.331 do not say.
 */
function callerOf(orchestration, job) {
    const path = orchestration.slice(orchestration.indexOf('.') + 1);
    return path === orchestration || path.startsWith(`${job}.`) ? null : path;
}
/** Runners give "null" to a job without a matrix, others an empty map. */
function matrixOf(text) {
    if (text === undefined)
        return null;
    try {
        const values = JSON.parse(text);
        if (values === null || (typeof values === 'object' && Object.keys(values).length === 0))
            return null;
        return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(values);
    }
    catch {
        // What a person wrote by hand tells legs apart as well.
        return text;
    }
}
/** The key of the comment: the same for every attempt and push, and another one for whatever runs beside it. */
function commentKey(reporter, configuration, suites) {
    const { workflow, job, name, caller, matrix, step } = reporter;
    // A name takes the place of what was found out.
    const who = name === null ? [caller, matrix, step] : [name];
    const all = [workflow, job, who, (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .QV)(configuration), suites];
    return `${job}/${suites.join(',')}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(all)).digest('hex').slice(0, 16)}`;
}
/** Begins as all of ours do; `token` makes it unique, so that an attempt never meets the name of an earlier one. */
function artifactName({ job, name, matrix }, token) {
    const leg = slug(name ?? valuesOf(matrix).join('-')).slice(0, ARTIFACT_LETTERS);
    return ['pinbench', slug(job), ...(leg === '' ? [] : [leg]), token].join('-');
}
/** What tells it from the others, for people; null where there is nothing to tell. */
function reporterText(reporter, configuration) {
    const { job, name, caller, matrix } = reporter;
    const leg = name ?? [...(caller === null ? [] : [caller]), ...valuesOf(matrix)].join(', ');
    const owner = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .QV)(configuration);
    const parts = [...(leg === '' ? [] : [`${job} (${leg})`]), ...(owner === null ? [] : [owner])];
    return parts.length === 0 ? null : parts.join(', ');
}
function valuesOf(matrix) {
    if (matrix === null)
        return [];
    try {
        const values = JSON.parse(matrix);
        if (typeof values !== 'object' || values === null)
            return [matrix];
        return Object.values(values).map((value) => (typeof value === 'string' ? value : (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value)));
    }
    catch {
        return [matrix];
    }
}
function slug(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
}


/***/ }),

/***/ 89702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ parseSeries),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   kV: () => (/* binding */ isSuiteName),
/* harmony export */   oC: () => (/* binding */ isSameSeries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Whose runs are whose: a history belongs to a suite of one configuration. Its name is a folder's, so it is spelled in
 * characters that every file system keeps apart and that lead nowhere.
 */

/** Names that a configuration has when none is given, the first one first. A folder has one of them. */
const CONFIG_NAMES = ['.pinbench.yml', '.pinbench.yaml'];
/** The file that stands for a configuration where there is none: a first try begins with a Dockerfile. */
const USUAL = [...CONFIG_NAMES, 'Dockerfile'];
/** Begins with a letter, digit, `_` or `-`: neither `..` nor `.git` can be spelled. */
const SUITE = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
/** Together with a suite's name this stays below the 255 bytes that a file's name may have. */
const LONGEST = 120;
const HASHED = /^==[0-9a-f]{40}$/;
function isSuiteName(text) {
    return SUITE.test(text);
}
/**
 * What a configuration file is called among histories, from its path relative to the repository's root: its folder, or
 * the path where its name is not a usual one; null in the root. A path too long for a file's name becomes a hash.
 */
function configurationOf(file) {
    if (file === undefined)
        return null;
    const parts = file.normalize('NFC').split('/');
    const isUsual = USUAL.includes(parts.at(-1) ?? '');
    const name = parts.slice(0, isUsual ? -1 : undefined).join('/');
    if (name === '' || name === '.')
        return null;
    if (spelled(name).length <= LONGEST && !HASHED.test(name))
        return name;
    return `==${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 40)}`;
}
/** `<suite>`, or `<suite>@<configuration>` with "/" as "+" and other bytes as "=" and two hexadecimal digits. */
function seriesName({ suite, configuration }) {
    if (configuration === null)
        return suite;
    return `${suite}@${HASHED.test(configuration) ? configuration : spelled(configuration)}`;
}
function isSameSeries(one, other) {
    return one.suite === other.suite && one.configuration === other.configuration;
}
/** Null for what `seriesName` never gives: each history has one name. */
function parseSeries(name) {
    const [suite = '', rest, ...more] = name.split('@');
    if (!isSuiteName(suite) || more.length > 0)
        return null;
    if (rest === undefined)
        return { suite, configuration: null };
    if (HASHED.test(rest))
        return { suite, configuration: rest };
    const configuration = unspelled(rest);
    const isOne = configuration !== null && configuration !== '' && spelled(configuration) === rest;
    return isOne && rest.length <= LONGEST ? { suite, configuration } : null;
}
/** Capitals are spelled out, for file systems that take them for lowercase letters; a last dot, for those that drop it. */
function spelled(name) {
    const text = [...Buffer.from(name)].map((byte) => {
        const character = String.fromCharCode(byte);
        if (character === '/')
            return '+';
        return /[a-z0-9._-]/.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`;
    });
    return text.join('').replace(/\.$/, '=2e');
}
function unspelled(text) {
    if (!/^(?:[a-z0-9._+-]|=[0-9a-f]{2})*$/.test(text))
        return null;
    const bytes = Buffer.from(text.replaceAll('+', '=2f').replace(/[^=]|=(..)/g, (one, hex) => hex ?? one.charCodeAt(0).toString(16)), 'hex');
    return bytes.toString('utf8');
}


/***/ }),

/***/ 53950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runToEnd)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32280);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33582);
/** How this process ends. Exit code 1 is a verdict, and Node's own answer to whatever nobody handles: here that is 4. */



/** A pipe that nobody reads any more, or a terminal that is gone. */
const CLOSED = ['EPIPE', 'ECONNRESET', 'EIO'];
/**
 * Runs `work` to its exit code; whatever is thrown, here or in a callback, goes to `report`, which answers with one too.
 * A promise that never settles, an output that cannot be written and an exception in a callback all end with 4.
 */
async function runToEnd(work, report) {
    let state = 'working';
    process.exitCode = 4;
    const tell = async (thrown) => {
        try {
            return await report(thrown);
        }
        catch (again) {
            (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(`${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}\n${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(again)}\n`);
            return 4;
        }
    };
    /** What runs is stopped as after a signal, so that no container and no folder stays behind. */
    const breakOff = () => {
        if (state === 'working')
            process.emit('SIGTERM', 'SIGTERM');
        state = 'broken';
        setTimeout(() => process.exit(4), _signals_js__WEBPACK_IMPORTED_MODULE_2__/* .GRACE_MS */ .g).unref();
    };
    for (const [name, stream] of [
        ['output', process.stdout],
        ['error', process.stderr],
    ]) {
        let isKnown = false;
        stream.on('error', (thrown) => {
            if (isKnown)
                return;
            isKnown = true;
            breakOff();
            if (!CLOSED.includes((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? ''))
                void tell(unwritable(name, thrown));
        });
    }
    process.on('uncaughtException', (thrown) => {
        breakOff();
        void tell(thrown);
    });
    process.on('beforeExit', () => {
        if (state !== 'working')
            return;
        state = 'broken';
        void tell(new Error('nothing is left to do, and there is no result'));
    });
    process.on('exit', () => {
        if (state !== 'done')
            process.exitCode = 4;
    });
    // The default would end the process without a word; so the write fails instead.
    process.on('SIGXFSZ', () => undefined);
    const code = await work().catch(tell);
    process.exitCode = code;
    if (state === 'working')
        state = 'done';
}
function unwritable(name, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`standard ${name} could not be written: ${thrown.message}`, {
        expected: 'a terminal, a pipe, or a file on a disk with free space',
        fix: 'free some space, or redirect the output elsewhere',
        cause: thrown,
    });
}


/***/ }),

/***/ 33582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   g: () => (/* binding */ GRACE_MS)
/* harmony export */ });
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32280);

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What runs is killed, removed and reported, which may take a while with a slow engine. */
const GRACE_MS = 30_000;
/**
 * Turns the first of them into an abort, so that the container is killed and the run ends as `cancelled`. What has not
 * ended after the grace does not end by itself, a call to the system on a server that is gone for example.
 */
function abortOnSignals(graceMs = GRACE_MS) {
    const controller = new AbortController();
    let grace;
    const onSignal = (name) => {
        controller.abort(new Error(`stopped by ${name}`));
        grace ??= setTimeout(() => {
            (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`error: stopped by ${name}, without an end: something did not finish within ${graceMs / 1000} s\n`);
            process.exit(4);
        }, graceMs).unref();
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            clearTimeout(grace);
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ }),

/***/ 32280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ logScreen),
/* harmony export */   Oi: () => (/* binding */ useColour),
/* harmony export */   Pi: () => (/* binding */ rowStream),
/* harmony export */   Pz: () => (/* binding */ errorScreen),
/* harmony export */   Qd: () => (/* binding */ ERASE_LINE),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   hF: () => (/* binding */ screenWidth),
/* harmony export */   yJ: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/**
 * The only way to the two outputs of this process: whatever a caller forgot to make harmless is harmless after this.
 * Results go to the standard output, progress and errors to the standard error.
 */

/** What a live line begins with: back to its start, and the old one away. */
const ERASE_LINE = '\r\x1b[2K';
/** `colour`: the text is a report of ours that has been coloured. */
function printResult(text, colour = false) {
    process.stdout.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text, colour));
}
function printError(text) {
    process.stderr.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text));
}
function errorScreen() {
    return {
        write: (text) => process.stderr.write(keepErase(text)),
        isTerminal: process.stderr.isTTY === true,
        columns: process.stderr.columns ?? 80,
    };
}
/** Of an Actions job: one stream, no terminal. */
function logScreen() {
    return { write: (text) => process.stdout.write(keepErase(text)), isTerminal: false, columns: 200 };
}
/** For rows of data. A person's terminal gets them made harmless, a file or another program as they are. */
function rowStream() {
    return { stream: process.stdout, clean: process.stdout.isTTY === true ? _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI : (text) => text };
}
/** https://no-color.org, and never into a pipe. */
function useColour() {
    return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}
function screenWidth() {
    return process.stdout.columns ?? 120;
}
function keepErase(text) {
    return text.startsWith(ERASE_LINE) ? `${ERASE_LINE}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text.slice(ERASE_LINE.length))}` : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text);
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


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ invalidOutput),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _S: () => (/* binding */ asKnown),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kN: () => (/* binding */ PinbenchError),
/* harmony export */   kv: () => (/* binding */ infrastructureError)
/* harmony export */ });
/**
 * An error a person can act on: what happened (with the offending value), what was expected, what to do.
 * Anything thrown that is not one of these is a bug in pinbench and is printed with its stack.
 */
class PinbenchError extends Error {
    kind;
    expected;
    fix;
    constructor(kind, happened, more = {}) {
        super(happened, more.cause === undefined ? undefined : { cause: more.cause });
        this.name = 'PinbenchError';
        this.kind = kind;
        this.expected = more.expected;
        this.fix = more.fix;
    }
    /** What a process that fails with it ends with. */
    get exitCode() {
        const codes = { usage: 2, benchmark: 3, infrastructure: 4 };
        return codes[this.kind];
    }
    /** The whole error as text: one line per part. */
    sentence() {
        const lines = [this.message];
        if (this.expected !== undefined)
            lines.push(`  expected: ${this.expected}`);
        if (this.fix !== undefined)
            lines.push(`  to fix:   ${this.fix}`);
        return lines.join('\n');
    }
}
/** Wrong use or configuration: exit code 2. */
function usageError(happened, more) {
    return new PinbenchError('usage', happened, more);
}
/** The infrastructure failed (engine, network, disk, git), never the benchmark: exit code 4. */
function infrastructureError(happened, more) {
    return new PinbenchError('infrastructure', happened, more);
}
/** What the benchmark printed cannot be used: run status `invalid output`, exit code 3. */
function invalidOutput(happened, more) {
    return new PinbenchError('benchmark', happened, more);
}
/** What a system call says when the machine has run out of something, wherever that happens. */
const EXHAUSTED = {
    ENOSPC: 'free some space on the disk, or use another one',
    EDQUOT: 'free some space, or raise the quota',
    EFBIG: 'raise the limit of a file’s size (ulimit -f)',
    EMFILE: 'raise the limit of open files (ulimit -n)',
    ENFILE: 'close programs with many open files',
    ENOMEM: 'free some memory',
    EAGAIN: 'raise the limit of processes (ulimit -u), or end some',
    EROFS: 'use a writable folder',
    EIO: 'check the disk',
    ESTALE: 'mount the network file system again',
};
/** As an error for a person, where it is one: a machine that has run out of something is no defect. Null for a defect. */
function asKnown(thrown) {
    if (thrown instanceof PinbenchError)
        return thrown;
    const code = codeOf(thrown) ?? '';
    if (code === 'ERR_MODULE_NOT_FOUND') {
        return infrastructureError(`a file of pinbench itself is missing: ${messageOf(thrown)}`, {
            expected: 'the whole dist/ folder of one release',
            fix: 'install it again',
        });
    }
    const fix = EXHAUSTED[code];
    if (fix !== undefined)
        return infrastructureError(messageOf(thrown), { fix });
    // The folder that the program was started in has been removed.
    if (/\buv_cwd\b/.test(messageOf(thrown))) {
        return usageError('the current folder no longer exists', { fix: 'change to one that does' });
    }
    return null;
}
/** For reports of defects. */
function stackOf(thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
/** The message of anything that was thrown, for use inside a sentence. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The name of the error that the system gave ("ENOENT"); null for anything else that was thrown. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}


/***/ }),

/***/ 33699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kI: () => (/* binding */ screenText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   markdownCode: () => (/* binding */ markdownCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/**
 * Text that a benchmark, an image or a stranger's branch chose, made harmless for the place where it is shown.
 * Every string that is not a literal of ours passes through one of these.
 */


/** Longest name shown. */
const NAME = 200;
const SENTENCE = 400;
/** Longest output shown. */
const CODE = 4_000;
/** Longer than any line that is quoted with a mark of its own. */
const QUOTED = 400;
/** No cleaning looks further than this: a name of megabytes costs no time. */
const READ = 20_000;
/** Control, format (bidi, zero-width), default-ignorable (fillers, tags, selectors), lone surrogates; `\n` stays. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\p{Cs}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal's sequences begin with.
const COLOUR = /(\x1b\[[\d;]*m)/;
/** A stack of marks on one letter reaches into the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** A word that is a commit, and what ends its part of the sentence. */
const COMMIT = /^([0-9a-f]{7,40})([,;.]?)$/;
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Where GitHub would see a mention, an issue (`#1`, `GH-1`, `KEY-1`, `GHSA-`), a URL, an emoji `:name:`, a `www.` host
 * or seven hexadecimal digits of a commit. It looks at the text after Markdown, so an escape is not enough: a
 * zero-width space after the match ends it.
 */
const REFERENCE = /@|#(?=\d)|(?<=[a-z])-(?=\d)|(?<=GHSA)-|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** Characters with a meaning; an underscore inside a word has none, so `parse_json` stays readable in the source. */
const ACTIVE = /[&<>|\\$\u200b`*[\]#~]|_(?![a-z0-9])|(?<![a-z0-9])_/gi;
/** Where a backslash is ambiguous (`\|` in a table cell) or not enough (`$` starts mathematics). */
const ENTITY = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['\\', '&#92;'],
    ['$', '&#36;'],
    [ZERO_WIDTH_SPACE, '&#8203;'],
]);
/** What begins a list, a heading's underline or a table's second line when it stands first. */
const BLOCK_START = /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/;
/**
 * One line of GitHub-flavoured Markdown that is only text, also inside a table cell: no link, image, mention, HTML,
 * emphasis, cell border or block. At most 200 characters are shown.
 */
function markdownText(text) {
    return withoutBlocks(inert((0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), NAME)));
}
/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
function markdownSentence(text) {
    const words = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), SENTENCE).split(' ');
    return withoutBlocks(words.map((word) => (COMMIT.test(word) ? word.replace(COMMIT, '`$1`$2') : inert(word))).join(' '));
}
function inert(line) {
    return line
        .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
        .replace(ACTIVE, (character) => ENTITY.get(character) ?? `\\${character}`);
}
function withoutBlocks(line) {
    return line.replace(BLOCK_START, (character) => `&#${character.charCodeAt(0)};`);
}
/** Lines of output as a fenced block that nothing inside can close; the middle is left out of a long one. */
function markdownCode(text) {
    const lines = plainLines(text, CODE).replace(/\n+$/, '');
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${lines}\n${fence}`;
}
/**
 * Lines for the log of an Actions job, none of which is a workflow command. A space is put in, not a zero-width
 * character: the runner compares by culture and would look through that.
 */
function logText(text, limit = 16_000) {
    return withoutCommands(plainLines(text, limit));
}
/** One line of progress or a warning: a sentence with its reason and what to do, which a name's length would cut. */
function progressText(text) {
    return terminalText(text, 1_000);
}
/** One line for a terminal, which may well be the log of an Actions job. */
function terminalText(text, limit = NAME) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(withoutCommands(plainLine(text)), limit);
}
/**
 * All that is left to print, as the last thing before a screen that may be the log of a job: no control or invisible
 * character, whoever forgot to clean it. `colour`: sequences that colour stay, of a report that was coloured on purpose.
 */
function screenText(text, colour = false) {
    const parts = colour ? text.split(COLOUR) : [text];
    return withoutCommands(parts.map((part, index) => (index % 2 === 1 ? part : harmless(part))).join(''));
}
/** Also for text that was put together: two harmless parts can make a command. `::name::` counts at the start of a line, the old `##[name]` anywhere in it. */
function withoutCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function plainLine(text) {
    return plainLines(text, READ).replace(/\s+/g, ' ').trim();
}
/** Bounded first: what the cut makes the start of a line is still looked at as one. */
function plainLines(text, limit) {
    return harmless(middleOut(text, limit));
}
function harmless(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL, '\n')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1');
}
function middleOut(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor(limit / 2);
    const end = text.slice(-half);
    // From a whole line on, where lines are not endless: what begins one may say whose it is (quotedLines).
    const broken = end.indexOf('\n') + 1;
    const rest = broken > QUOTED ? end : end.slice(broken);
    const left = text.length - half - rest.length;
    return `${text.slice(0, half)}\n… ${left} characters left out …\n${rest}`;
}


/***/ }),

/***/ 30390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ nounFor),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Gi: () => (/* binding */ quotedLines),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   bl: () => (/* binding */ quotedVisibly),
/* harmony export */   cu: () => (/* binding */ quotedEnd),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   qL: () => (/* binding */ lineBreak),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
function quote(value) {
    if (typeof value !== 'string')
        return cutText(value === undefined ? 'nothing' : describe(value), 78);
    return `"${cutText(value, 78).replaceAll(unprintable, '�')}"`;
}
/** No word is looked for further back: a path or a hash may be one of any length. */
const LONGEST_WORD = 40;
/**
 * Text of at most `most` characters (UTF-16 units): what is longer ends after a whole word, " …", or in the middle of a
 * very long one, "…". Never half a surrogate pair.
 */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const head = text.slice(0, most - 1);
    const end = head.lastIndexOf(' ');
    if (end > 0 && end >= head.length - LONGEST_WORD)
        return `${head.slice(0, end).trimEnd()} …`;
    return `${head.replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Text in quotes as JSON has them, at most `most` characters without these; nothing is taken out. */
function quoted(text, most = 78) {
    return JSON.stringify(cutText(text, most));
}
/** As `quoted`, with what is not seen written as `\u{200b}`; at most `most` characters with the quotes. */
function quotedVisibly(text, most) {
    const safe = JSON.stringify(text.slice(0, most + 1)).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return safe.length <= most && text.length <= most ? safe : `${safe.slice(0, most - 2)}…"`;
}
/** As `quoted`, for a path: of a long one the end is what tells. */
function quotedEnd(text, most) {
    return JSON.stringify(text.length <= most ? text : `…${text.slice(1 - most)}`);
}
/** Any value as JSON, at most `most` characters; "nothing" for what JSON has no word for. */
function jsonText(value, most) {
    return cutText(JSON.stringify(value) ?? 'nothing', most);
}
/** A unit of a metric: one without a name is told too. */
function unitName(unit, most) {
    return unit === '' ? 'no unit' : quoted(unit, most);
}
/** "1 run", "3 runs". */
function plural(count, noun) {
    return `${count} ${nounFor(count, noun)}`;
}
/** "run" of one, "runs" of any other number. */
function nounFor(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}
/** The first of many texts, for a sentence, and how many more there are: "a, b and 3 more". */
function firstFew(texts, most, separator = ', ') {
    const first = texts.slice(0, most).join(separator);
    return texts.length > most ? `${first} and ${texts.length - most} more` : first;
}
/** As a sentence begins. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** What a sentence of several lines says first, at most 300 characters. */
function firstLine(text) {
    return cutText(text.split('\n', 1)[0] ?? '', 300);
}
/** All that any terminal, runner or Markdown begins a new line at. */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** The last lines that others printed, each marked as theirs: none passes for a line of ours. */
function quotedLines(text, most) {
    return text
        .trimEnd()
        .split(lineBreak)
        .slice(-most)
        .map((line) => `  | ${cutText(line, 300)}`)
        .join('\n');
}
/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function describe(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
/** One word for a shell, whatever is in it. */
function shellWord(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
