export const id = 1612;
export const ids = [1612];
export const modules = {

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


/***/ }),

/***/ 41612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/git/commit-files.js
var commit_files = __webpack_require__(68483);
// EXTERNAL MODULE: ./build/io/process/repeat.js
var repeat = __webpack_require__(49148);
// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
;// CONCATENATED MODULE: ./build/io/github/retry.js
/**
 * When a request that failed is worth another try, and after how long. Everything here is bounded (plan/retries.ts).
 *
 * Our own: Octokit's plugins for it repeat a POST that may have been carried out, pass over `retry-after` where the message
 * does not say "secondary rate", go by the runner's clock, and hold every write back for one to three seconds.
 */


/** Null for anything that is not a failed request. */
function answerOf(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number')
        return null;
    const response = 'response' in thrown ? thrown.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
    const pairs = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    return {
        status: thrown.status,
        headers: new Map(pairs.map(([name, value]) => [name.toLowerCase(), String(value)])),
        message: thrown.message,
    };
}
/** True when GitHub asks for patience, be it as 429 or as 403; the request was not carried out. */
function isLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const asks = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
    return status === 403 && (asks || /rate limit/i.test(message));
}
/** True when a request failed on the way, so that nobody knows whether it was carried out. */
function mayHaveHappened(answer) {
    return answer.status >= 500 && !isLimit(answer);
}
/** What GitHub said, for use inside a sentence: one line, bounded, without control characters. */
function answerText({ status, message }) {
    return `${status}, "${(0,text_escape/* terminalText */.eR)(message)}".`;
}
/** Seconds to wait before try number `tries + 1`; null when there must be none. */
function waitSeconds(answer, tries) {
    const wait = (0,retries/* waitAfter */.Wv)(retries/* GITHUB_REQUEST */.wR, tries);
    if (wait === null || !isLimit(answer))
        return answer.status >= 500 ? wait : null;
    const asked = askedSeconds(answer) ?? retries/* GITHUB_LIMIT */.E8.firstWait * 2 ** (tries - 1);
    return asked <= retries/* GITHUB_LIMIT */.E8.longestWait ? asked : null;
}
/** The reset time is compared with GitHub's own clock, which the answer carries, not with the runner's. */
function askedSeconds({ headers }) {
    const after = headers.get('retry-after');
    if (after !== undefined && /^\d{1,6}$/.test(after))
        return Number(after);
    const reset = headers.get('x-ratelimit-remaining') === '0' ? Number(headers.get('x-ratelimit-reset')) : Number.NaN;
    const now = Date.parse(headers.get('date') ?? '') / 1000;
    return Number.isFinite(reset - now) ? Math.max(1, Math.ceil(reset - now)) : null;
}

;// CONCATENATED MODULE: ./build/io/github/artifacts.js
/** Workflow runs and their artifacts, as GitHub's API tells of them. What is believed of it is decided elsewhere. */





const RUNS_A_PAGE = 50;
const ARTIFACTS_A_PAGE = 100;
const MOST_PAGES = 4;
function gitHubArtifacts(octokit, here, pause) {
    const exclude_pull_requests = true;
    return {
        workflowRun: (run_id) => answered(`workflow run ${run_id}`, async () => {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
            return runOf((await octokit.request(route, { ...here, run_id, exclude_pull_requests })).data);
        }),
        async *workflowRuns(workflow_id, branch) {
            const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
            const question = { ...here, workflow_id, branch, status: 'success', exclude_pull_requests };
            for (let page = 1; page <= MOST_PAGES; page++) {
                const { data } = await answered(`the runs of workflow ${workflow_id}`, () => octokit.request(route, { ...question, per_page: RUNS_A_PAGE, page }));
                for (const run of data.workflow_runs)
                    yield runOf(run);
                if (data.workflow_runs.length < RUNS_A_PAGE)
                    return;
            }
        },
        async artifactsOf(run_id) {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
            const all = [];
            for (let page = 1; page <= MOST_PAGES; page++) {
                const { data } = await answered(`the artifacts of workflow run ${run_id}`, () => octokit.request(route, { ...here, run_id, per_page: ARTIFACTS_A_PAGE, page }));
                all.push(...data.artifacts.map(artifactOf));
                if (data.artifacts.length < ARTIFACTS_A_PAGE)
                    break;
            }
            return all;
        },
        async archive(artifact_id, mostBytes) {
            const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
            // GitHub points to another server; fetch follows, and keeps the token to itself as that is another origin.
            const question = { ...here, artifact_id, archive_format: 'zip', request: { parseSuccessResponseBody: false } };
            const once = async () => {
                const response = await attempt(() => octokit.request(route, question));
                if (!('answer' in response))
                    return wholeOf(response.value.data, mostBytes);
                if (response.answer.status === 404 || response.answer.status === 410) {
                    return { refused: `GitHub no longer has it: ${answerText(response.answer)}` };
                }
                throw refusal(`the archive of artifact ${artifact_id}`, response.answer);
            };
            const wait = (body, tries) => 'broken' in body ? (0,retries/* waitAfter */.Wv)(retries/* ARTIFACT_DOWNLOAD */.ag, tries) : null;
            const body = await (0,repeat/* repeat */.u)(once, wait, pause);
            return 'broken' in body ? { refused: `its download was interrupted each time: ${body.broken}` } : body;
        },
    };
}
async function answered(what, ask) {
    const outcome = await attempt(ask);
    if ('answer' in outcome)
        throw refusal(what, outcome.answer);
    return outcome.value;
}
async function attempt(ask) {
    try {
        return { value: await ask() };
    }
    catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === null)
            throw thrown;
        return { answer };
    }
}
function refusal(what, answer) {
    const happened = `${what} could not be read from GitHub: ${answerText(answer)}`;
    if (isLimit(answer))
        return (0,errors/* infrastructureError */.kv)(happened, { fix: 'run the job again later: GitHub limits requests' });
    if (answer.status !== 401 && answer.status !== 403 && answer.status !== 404) {
        return (0,errors/* infrastructureError */.kv)(happened, { fix: 'run the job again' });
    }
    // To a token that may not see something, GitHub often says that it is not there.
    return (0,errors/* infrastructureError */.kv)(happened, {
        expected: 'a token that may read workflow runs and artifacts',
        fix: 'give the job the permission `actions: read`, or set `store.artifacts: off`',
    });
}
/** Reads no more than it may, whatever was announced. */
async function wholeOf(body, most) {
    if (!(body instanceof ReadableStream))
        return { broken: 'there was no body' };
    const parts = [];
    let bytes = 0;
    try {
        for await (const part of body) {
            if (!(part instanceof Uint8Array))
                return { broken: 'its body was not binary data' };
            bytes += part.length;
            if (bytes > most)
                return { refused: `it has more than ${(0,format/* formatBytes */.z3)(most)}, which is the most` };
            parts.push(part);
        }
    }
    catch (thrown) {
        return { broken: (0,errors/* messageOf */.bD)(thrown).slice(0, 100) };
    }
    return Buffer.concat(parts);
}
function runOf(run) {
    return {
        id: Number(run.id),
        workflowId: Number(run.workflow_id),
        repositoryId: Number(run.repository.id),
        headRepositoryId: run.head_repository === null ? null : Number(run.head_repository.id),
        branch: run.head_branch,
        commit: run.head_sha,
        event: run.event,
        conclusion: run.conclusion,
        createdAt: run.created_at,
    };
}
function artifactOf({ id, name, size_in_bytes, expired, digest, workflow_run: run }) {
    const number = (value) => (value === undefined ? null : Number(value));
    return {
        id: Number(id),
        name,
        bytes: Number(size_in_bytes),
        expired,
        digest: digest ?? null,
        runId: number(run?.id),
        repositoryId: number(run?.repository_id),
        headRepositoryId: number(run?.head_repository_id),
        branch: run?.head_branch ?? null,
        commit: run?.head_sha ?? null,
    };
}

;// CONCATENATED MODULE: ./build/io/github/comment.js
/** The one comment of ours on a pull request. */


/** GitHub allows 2,500 comments on an issue; this is room enough and still an end. */
const comment_MOST_PAGES = 50;
/** The author of whatever the job's own token writes; that token may not ask who it is. */
const JOB_AUTHOR = 'github-actions[bot]';
/**
 * Updates the comment that begins with the marker and is this account's own, or creates it. A report of an older head or
 * run is not written over a newer one's, nor over that of another job of the same run which has the same marker.
 */
async function keepComment(octokit, thread, letter, pause) {
    const { marker, writer } = letter;
    const body = letter.body.startsWith(marker) ? letter.body.slice(marker.length).replace(/^\n/, '') : letter.body;
    const text = [marker, ...(writer === null ? [] : [signature(writer)]), body].join('\n');
    try {
        const head = writer === null ? null : await headOf(octokit, thread);
        if (writer !== null && head !== null && head !== writer.head)
            return { action: 'refused', reason: outdated(head) };
        // It may be there although the answer was an error: each try looks again before another is written.
        const once = async () => {
            const own = await findOwn(octokit, thread, marker, (posted) => ownership(posted, writer, head));
            if (own === 'newer')
                return { action: 'refused', reason: NEWER };
            return own === null ? await create(octokit, thread, text) : await update(octokit, thread, own, text);
        };
        const wait = (outcome, tries) => 'unsure' in outcome ? waitSeconds(outcome.unsure, tries) : null;
        const outcome = await (0,repeat/* repeat */.u)(once, wait, pause);
        if (!('unsure' in outcome))
            return outcome;
        return { action: 'refused', reason: whyNot(outcome.unsure, thread.issue_number) };
    }
    catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === null)
            throw thrown;
        return { action: 'refused', reason: whyNot(answer, thread.issue_number) };
    }
}
const NEWER = 'The comment was left as it is: a newer run of this job has written it. This summary has this run’s report.';
function outdated(head) {
    return (`No comment was written: the pull request has gone on to ${head.slice(0, 12)} since this run began, and the comment ` +
        'belongs to the run of that. This summary has this run’s report.');
}
function signature({ head, runId, attempt, token }) {
    return `<!-- pinbench-run ${head} ${runId} ${attempt} ${token} -->`;
}
const SIGNATURE = /^<!-- pinbench-run ([0-9a-f]{40,64}) (\d{1,15}) (\d{1,6}) (\w{1,40}) -->$/;
/** What a comment with our marker is to this writer. `head` is the pull request's, null when it could not be set. */
function ownership(body, writer, head) {
    const [, theirs, run, attempt, token] = SIGNATURE.exec(body.split('\n', 2)[1]?.trimEnd() ?? '') ?? [];
    if (writer === null || theirs === undefined)
        return 'ours';
    const [runs, attempts] = [Number(run) - writer.runId, Number(attempt) - writer.attempt];
    if (runs === 0 && attempts === 0)
        return token === writer.token ? 'ours' : 'of another';
    // Ours is the head's, so a run of another head is older, whatever its number: branches go back too.
    if (head !== null && theirs !== head)
        return 'ours';
    return runs > 0 || (runs === 0 && attempts > 0) ? 'newer' : 'ours';
}
/** The pull request's newest commit; null when the token may not ask. */
async function headOf(octokit, { owner, repo, issue_number }) {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    try {
        const { data } = await octokit.request(route, { owner, repo, ref: `pull/${issue_number}/head` });
        return data.object.sha;
    }
    catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === null || isLimit(answer) || (answer.status !== 403 && answer.status !== 404))
            throw thrown;
        return null;
    }
}
async function findOwn(octokit, thread, marker, whose) {
    let author;
    for (let page = 1; page <= comment_MOST_PAGES; page++) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data, headers } = await octokit.request(route, { ...thread, per_page: 100, page });
        for (const { id, user, body = '' } of data.filter((comment) => comment.body?.startsWith(marker))) {
            author ??= await askAuthor(octokit);
            if (user?.login !== author)
                continue;
            const found = whose(body);
            if (found === 'newer')
                return found;
            if (found === 'ours')
                return Number(id);
        }
        if (!/rel="next"/.test(headers.link ?? ''))
            return null;
    }
    return null;
}
async function askAuthor(octokit) {
    try {
        return (await octokit.request('GET /user')).data.login;
    }
    catch (thrown) {
        const answer = answerOf(thrown);
        if (answer !== null && (answer.status === 403 || answer.status === 404) && !isLimit(answer))
            return JOB_AUTHOR;
        throw thrown;
    }
}
async function create(octokit, thread, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    try {
        const { data } = await octokit.request(route, { ...thread, body });
        return { action: 'created', url: data.html_url };
    }
    catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === null || !mayHaveHappened(answer))
            throw thrown;
        return { unsure: answer };
    }
}
async function update(octokit, thread, comment_id, body) {
    const { owner, repo } = thread;
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const { data } = await octokit.request(route, { owner, repo, comment_id, body });
    return { action: 'updated', url: data.html_url };
}
function whyNot(answer, pullRequest) {
    if (isLimit(answer))
        return `GitHub takes no more requests for now, so there is no comment: ${answerText(answer)}`;
    switch (answer.status) {
        case 401:
            return `GitHub did not accept the token, so there is no comment: ${answerText(answer)}`;
        case 403:
        case 404:
            return (`The token may not comment on pull request ${pullRequest}: ${answerText(answer)} The job needs the permission ` +
                '`pull-requests: write`, which a pull request from a fork never has.');
        default:
            return `GitHub did not take the comment on pull request ${pullRequest}: ${answerText(answer)}`;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
;// CONCATENATED MODULE: ./build/io/github/octokit.js
/** GitHub's own client. The only importer of @actions/github. */

function openOctokit(token, baseUrl) {
    return (0,github/* getOctokit */.Q)(token, { baseUrl });
}

;// CONCATENATED MODULE: ./build/io/github/client.js
/** The repository on GitHub, through its REST API. */









const TRY_MILLISECONDS = 30_000;
function connectGitHub(access) {
    const [owner = '', repo = ''] = access.repository.split('/');
    const pause = access.pause ?? (0,repeat/* pauseUntil */.h)();
    const octokit = openOctokit(access.token, access.apiUrl);
    repeatRequests(octokit, pause);
    return {
        ...gitHubArtifacts(octokit, { owner, repo }, pause),
        upsertComment: (issue_number, marker, body, writer) => keepComment(octokit, { owner, repo, issue_number }, { marker, body, writer: writer ?? null }, pause),
        ...gitHubFiles(octokit, { owner, repo }),
    };
}
function repeatRequests(octokit, pause) {
    octokit.hook.wrap('request', async (request, options) => {
        const once = async () => {
            try {
                const signal = AbortSignal.timeout(TRY_MILLISECONDS);
                const response = await request({ ...options, request: { ...options.request, signal } });
                // An answer that breaks off arrives as text; taken for an empty list it would hide our own comment.
                if (typeof response.data !== 'object')
                    throw Object.assign(new Error('the answer was cut short'), { status: 502 });
                return { response };
            }
            catch (thrown) {
                return { thrown };
            }
        };
        const wait = (outcome, tries) => {
            const answer = 'thrown' in outcome ? answerOf(outcome.thrown) : null;
            const final = answer === null || (options.method === 'POST' && mayHaveHappened(answer));
            return final ? null : waitSeconds(answer, tries);
        };
        const outcome = await (0,repeat/* repeat */.u)(once, wait, pause);
        if ('thrown' in outcome)
            throw outcome.thrown;
        return outcome.response;
    });
}
function gitHubFiles(octokit, location) {
    async function contents(file, ref) {
        const quotedLocation = `${(0,quote/* quoted */.TL)(file, 80)} at ${(0,quote/* quoted */.TL)(ref, 80)}`;
        const inside = external_node_path_.posix.normalize(file);
        if (external_node_path_.posix.isAbsolute(inside) || inside.split('/')[0] === '..') {
            throw (0,errors/* usageError */.Wp)(`${quotedLocation} is not a path inside the repository.`, {
                expected: 'a path relative to its root',
            });
        }
        try {
            const route = 'GET /repos/{owner}/{repo}/contents/{path}';
            const { data } = await octokit.request(route, { ...location, path: inside, ref });
            return { data, quotedLocation };
        }
        catch (thrown) {
            const answer = answerOf(thrown);
            if (answer === null)
                throw thrown;
            if (answer.status === 404)
                return null;
            throw unreadable(quotedLocation, answer, thrown);
        }
    }
    return {
        async readFile(file, commit) {
            const found = await contents(file, commit);
            return found === null ? null : textOf(found.data, found.quotedLocation);
        },
        async listFiles(commit) {
            try {
                const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
                const { data } = await octokit.request(route, { ...location, tree_sha: commit, recursive: '1' });
                const entries = new Map();
                for (const { path: name, mode, sha } of data.tree) {
                    const kind = commit_files/* KINDS */.G[mode ?? ''];
                    if (name !== undefined && sha !== undefined && kind !== undefined)
                        entries.set(name, { kind, sha });
                }
                return { entries, complete: !data.truncated };
            }
            catch (thrown) {
                const answer = answerOf(thrown);
                if (answer === null)
                    throw thrown;
                throw unreadable(`the list of files at ${(0,quote/* quoted */.TL)(commit, 80)}`, answer, thrown);
            }
        },
        async readLink(file, commit) {
            const data = (await contents(file, commit))?.data;
            if (typeof data !== 'object' || data === null || !('target' in data))
                return null;
            return typeof data.target === 'string' ? data.target : null;
        },
    };
}
function unreadable(what, answer, cause) {
    return (0,errors/* infrastructureError */.kv)(`${what} could not be read from GitHub: ${answerText(answer)}`, {
        fix: 'give the job the permission `contents: read`; if it has it, run the job again',
        cause,
    });
}
function textOf(data, location) {
    if (typeof data !== 'object' || data === null || !('content' in data) || !('size' in data)) {
        throw (0,errors/* usageError */.Wp)(`${location} is not a file.`, { expected: 'a file, not a folder or a submodule' });
    }
    const { content, size } = data;
    // Above its own limit GitHub leaves the content out.
    if (typeof content !== 'string' || typeof size !== 'number' || size > commit_files/* FILE_BYTES */.r || (content === '' && size > 0)) {
        throw (0,errors/* usageError */.Wp)(`${location} is too large.`, { expected: 'at most 1 MiB' });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
    }
    catch (cause) {
        throw (0,errors/* usageError */.Wp)(`${location} is not text.`, { expected: 'UTF-8', cause });
    }
}


/***/ })

};
