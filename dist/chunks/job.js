export const id = 7474;
export const ids = [7474];
export const modules = {

/***/ 17474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
// EXTERNAL MODULE: ./build/app/checkouts.js + 6 modules
var checkouts = __webpack_require__(99868);
// EXTERNAL MODULE: ./build/app/run/run-suites.js + 24 modules
var run_suites = __webpack_require__(65222);
// EXTERNAL MODULE: ./build/app/session.js
var session = __webpack_require__(8376);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/io/files/config-file.js
var config_file = __webpack_require__(38578);
// EXTERNAL MODULE: ./build/io/files/run-files.js
var run_files = __webpack_require__(49426);
// EXTERNAL MODULE: ./build/io/github/job-channel.js
var job_channel = __webpack_require__(47768);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
// EXTERNAL MODULE: ./build/io/terminal/progress.js
var progress = __webpack_require__(44255);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
;// CONCATENATED MODULE: ./build/action/base-branch.js
/**
 * `branch` by its name; `base` is null where the measured commit's own line counts: on that very branch. A checkout of a
 * pull request is a merge with the base branch, so what others changed there meanwhile is on both sides. A merge queue's
 * group may lie on others that are in no branch yet: the commit counts. `configured` takes the place of the base branch.
 */
function baseOf(context, configured) {
    const { pullRequest, mergeGroup, defaultBranch } = context;
    const branch = configured ?? pullRequest?.baseRef ?? mergeGroup?.baseRef ?? defaultBranch ?? context.branch ?? 'main';
    if (pullRequest?.baseRef === branch)
        return { branch, base: { branch, commit: pullRequest.baseSha } };
    if (mergeGroup?.baseRef === branch)
        return { branch, base: { branch: null, commit: mergeGroup.baseSha } };
    // A fork's branch may have the name of ours.
    const isOwn = pullRequest === null && context.branch === branch;
    return { branch, base: isOwn ? null : { branch, commit: null } };
}
/** The branch that the change is for, or is on; null for a tag. */
function targetOf({ pullRequest, mergeGroup, branch }) {
    return pullRequest?.baseRef ?? mergeGroup?.baseRef ?? branch;
}
/**
 * Whose policy a job is judged by; null: that of the measured tree, which is the default branch's own. `checkedOut` is the
 * commit of the measured tree; null outside git, where nothing tells which one it is. A push to a branch, or a dispatch on
 * one, may be all that a required check looks at, so there the default branch's counts. That rules of the repository
 * apply to a branch does not mean that they review what gets onto it. `ownIfMerged`: a tag, or a commit alone, is judged
 * by its own policy where it is on the default branch.
 */
function policyBaseOf({ pullRequest, mergeGroup, branch, defaultBranch, sha }, checkedOut) {
    if (pullRequest !== null)
        return { branch: pullRequest.baseRef, commit: pullRequest.baseSha };
    if (mergeGroup !== null)
        return { branch: mergeGroup.baseRef, commit: mergeGroup.baseSha };
    if (defaultBranch === null)
        return null;
    if (branch === defaultBranch)
        return checkedOut === sha ? null : { branch, commit: sha };
    const tip = { branch: defaultBranch, commit: null };
    return branch === null && checkedOut !== null ? { ...tip, ownIfMerged: true } : tip;
}

// EXTERNAL MODULE: ./build/app/other-configurations.js
var other_configurations = __webpack_require__(14180);
// EXTERNAL MODULE: ./build/io/git/ancestry.js + 1 modules
var git_ancestry = __webpack_require__(12892);
// EXTERNAL MODULE: ./build/io/process/clock.js
var clock = __webpack_require__(18577);
// EXTERNAL MODULE: ./build/io/schema/schema.js + 4 modules
var schema = __webpack_require__(26041);
// EXTERNAL MODULE: ./build/history/series.js
var history_series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/io/store/artifacts/trust.js
/**
 * Which runs found in artifacts are believed. A file in an artifact says whatever its writer liked; GitHub says which
 * commit, branch and repository it came from. Only a run that says the same as GitHub counts, and only of the base branch.
 */


/** Events that run what is on the branch already. A fork's pull request can come from a branch of the same name. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** The beginning of every name that the Action gives to an artifact. */
const OURS = 'pinbench-';
/** Whether this is a successful run of the right workflow on the base branch's own commits. */
function isOfHome(run, home) {
    return (run.repositoryId === home.repositoryId &&
        run.headRepositoryId === home.repositoryId &&
        run.branch === home.branch &&
        (home.workflowId === null || run.workflowId === home.workflowId) &&
        EVENTS.includes(run.event) &&
        run.conclusion === 'success');
}
const isOurs = (artifact) => artifact.name.startsWith(OURS);
/** Why an artifact that GitHub lists for a workflow run is not opened, beginning with "it"; null when it is. */
function artifactProblem(artifact, run, mostBytes) {
    if (artifact.expired)
        return 'it has expired';
    const same = artifact.runId === run.id &&
        artifact.repositoryId === run.repositoryId &&
        artifact.headRepositoryId === run.headRepositoryId &&
        artifact.branch === run.branch &&
        artifact.commit === run.commit;
    if (!same)
        return 'it belongs to another workflow run, repository, branch or commit';
    if (artifact.bytes > mostBytes)
        return `it has ${(0,format/* formatExcess */.Vg)(artifact.bytes, mostBytes)}; ${(0,format/* formatBytes */.z3)(mostBytes)} is the most`;
    return null;
}
/** Why what a file says of itself is not believed, beginning with "it"; null when GitHub says the same. */
function claimProblem({ source }, run, home) {
    if (source.pullRequest !== null)
        return 'it is of a pull request';
    if (source.repository?.toLowerCase() !== home.repository.toLowerCase()) {
        return `it claims the repository ${trust_quote(source.repository)}`;
    }
    if (source.commit !== run.commit) {
        return `it claims the commit ${trust_quote(source.commit)}, yet the workflow run is of ${run.commit.slice(0, 12)}`;
    }
    if (source.branch !== run.branch)
        return `it claims the branch ${trust_quote(source.branch)}`;
    if (source.workflow?.runId !== run.id)
        return `it claims the workflow run ${source.workflow?.runId ?? 'none'}`;
    return null;
}
const trust_quote = (text) => (text === null ? 'null' : (0,quote/* quoted */.TL)(text, 80));

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/store/artifacts/zip.js
/**
 * Files out of a zip archive that a stranger may have made (APPNOTE 6.3.10, as much of it as GitHub's artifacts use).
 * All in memory: nothing is written, so no name in it can lead anywhere. Names that try are refused all the same.
 */




const END_LENGTH = 22;
const END = 0x06054b50;
const ENTRY_LENGTH = 46;
const ENTRY = 0x02014b50;
const LOCAL_LENGTH = 30;
const LOCAL = 0x04034b50;
/** Here the true number is in a ZIP64 record, which only an archive beyond our limits needs. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/**
 * The bytes of the files whose name is wanted, in the archive's order. Throws an infrastructure error, whose message
 * begins with "it", when anything in the archive is not as it must be, wanted or not.
 */
function filesIn(archive, wanted, limits) {
    const { entries, end } = directoryOf(archive, limits.entries);
    const taken = new Set();
    for (const { name } of entries) {
        if (taken.has(name))
            throw unfit(`lists ${(0,quote/* quoted */.TL)(name, 80)} twice`);
        taken.add(name);
    }
    const chosen = entries.filter(({ name }) => wanted(name));
    let all = 0;
    for (const { name, size } of chosen) {
        all += size;
        if (size > limits.fileBytes)
            throw unfit(`holds ${(0,quote/* quoted */.TL)(name, 80)} of ${(0,format/* formatExcess */.Vg)(size, limits.fileBytes)}; ${(0,format/* formatBytes */.z3)(limits.fileBytes)} is the most`);
        if (all > limits.allBytes)
            throw unfit(`unpacks to more than ${(0,format/* formatBytes */.z3)(limits.allBytes)}`);
    }
    return chosen.map((entry) => ({ name: entry.name, bytes: unpack(archive, entry, end) }));
}
/** What the archive's central directory says, and where that directory begins. */
function directoryOf(archive, most) {
    const last = endRecord(archive);
    const count = archive.readUInt16LE(last + 10);
    const size = archive.readUInt32LE(last + 12);
    const start = archive.readUInt32LE(last + 16);
    if (count > most || count === ELSEWHERE_16)
        throw unfit(`lists ${count} files; ${most} are the most`);
    const disks = [archive.readUInt16LE(last + 4), archive.readUInt16LE(last + 6)];
    if (disks.some((disk) => disk !== 0) || archive.readUInt16LE(last + 8) !== count || start + size > last) {
        throw damaged();
    }
    const entries = [];
    let at = start;
    for (let left = count; left > 0; left--) {
        const { entry, length } = entryAt(archive, at, start + size);
        if (entry !== null)
            entries.push(entry);
        at += length;
    }
    if (at !== start + size)
        throw damaged();
    return { entries, end: start };
}
/** The record at the end, which must be the only one that fits: where there are two, two readers would see two archives. */
function endRecord(archive) {
    const found = [];
    for (let at = archive.length - END_LENGTH; at >= 0 && at >= archive.length - END_LENGTH - 0xffff; at--) {
        const fits = archive.readUInt32LE(at) === END && at + END_LENGTH + archive.readUInt16LE(at + 20) === archive.length;
        if (fits)
            found.push(at);
    }
    const [only] = found;
    if (only === undefined || found.length > 1)
        throw damaged();
    return only;
}
/** `entry` is null for a folder. */
function entryAt(archive, at, end) {
    if (at + ENTRY_LENGTH > end || archive.readUInt32LE(at) !== ENTRY)
        throw damaged();
    const nameLength = archive.readUInt16LE(at + 28);
    const length = ENTRY_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (at + length > end)
        throw damaged();
    const name = nameOf(archive.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const flags = archive.readUInt16LE(at + 8);
    const entry = {
        name,
        method: archive.readUInt16LE(at + 10),
        checksum: archive.readUInt32LE(at + 16),
        packed: archive.readUInt32LE(at + 20),
        size: archive.readUInt32LE(at + 24),
        at: archive.readUInt32LE(at + 42),
    };
    if ((flags & ENCRYPTED) !== 0)
        throw unfit(`holds ${(0,quote/* quoted */.TL)(name, 80)} encrypted`);
    // The upper half is the mode that a Unix system gave; 0 is none, which is a plain file or a folder.
    const kind = (archive.readUInt32LE(at + 38) >>> 16) & 0o170000;
    const isFolder = name.endsWith('/');
    if (kind !== 0 && kind !== (isFolder ? 0o040000 : 0o100000)) {
        throw unfit(`holds ${(0,quote/* quoted */.TL)(name, 80)}, which is a link or a device`);
    }
    if ([entry.packed, entry.size, entry.at].includes(ELSEWHERE_32))
        throw unfit(`holds ${(0,quote/* quoted */.TL)(name, 80)}, which is too large`);
    return { entry: isFolder ? null : entry, length };
}
function nameOf(bytes) {
    let name;
    try {
        name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw unfit(`holds a name that is not text: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
    }
    const inside = name.replace(/\/$/, '').split('/');
    const leads = inside.some((part) => part === '' || part === '.' || part === '..');
    if (leads || /[\p{Cc}\\:]/u.test(name))
        throw unfit(`holds ${(0,quote/* quoted */.TL)(name, 80)}, a name that leads out of it`);
    return name;
}
function unpack(archive, entry, end) {
    const { name, method, at, packed, size, checksum } = entry;
    if (at + LOCAL_LENGTH > end || archive.readUInt32LE(at) !== LOCAL)
        throw damaged();
    const nameEnd = at + LOCAL_LENGTH + archive.readUInt16LE(at + 26);
    const start = nameEnd + archive.readUInt16LE(at + 28);
    // A file has its name twice; a reader that goes by the other one must not see another file.
    if (start + packed > end || archive.toString('utf8', at + LOCAL_LENGTH, nameEnd) !== name)
        throw damaged();
    const body = archive.subarray(start, start + packed);
    if (method !== STORED && method !== DEFLATED)
        throw unfit(`holds ${(0,quote/* quoted */.TL)(name, 80)} packed in an unknown way`);
    const bytes = method === STORED ? body : inflated(body, size);
    if (bytes.length !== size || crc32(bytes) !== checksum)
        throw damaged();
    return bytes;
}
/** Stops at the first byte beyond the announced size, however much would follow. */
function inflated(body, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(body, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        throw damaged(cause);
    }
}
/** CRC-32 of ISO 3309, as zip has it; Node's own is not in every version that pinbench runs on. */
function crc32(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes)
        sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0);
    return (sum ^ 0xffffffff) >>> 0;
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
});
const damaged = (cause) => unfit('is damaged or was cut off', cause);
function unfit(why, cause) {
    return (0,errors/* infrastructureError */.kv)(`it ${why}`, { expected: 'an archive as GitHub keeps artifacts', cause });
}

;// CONCATENATED MODULE: ./build/io/store/artifacts/read-runs.js
/** The runs in the artifacts of one workflow run: found, downloaded, unpacked in memory, checked, and believed or not. */






const ARCHIVE_BYTES = 32 * 1024 * 1024;
/** As much as a stored run may have. */
const FILE_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 1000;
/** `perf.json` when one suite ran, else a folder a suite. */
const PERF_FILE = /^([^/]+\/)?perf\.json$/;
/** Throws an infrastructure error when GitHub does not answer; whatever is wrong with an artifact costs that one alone. */
async function runsIn(workflowRun, home, reader) {
    const ours = (await reader.github.artifactsOf(workflowRun.id)).filter(isOurs);
    const found = { runs: [], leftOut: [] };
    const leaveOut = (what, why) => {
        found.leftOut.push(`Left out ${what} of workflow run ${workflowRun.id}: ${why}.`);
    };
    for (const artifact of ours) {
        const name = `artifact ${(0,quote/* quoted */.TL)(artifact.name, 80)}`;
        const opened = await read_runs_open(artifact, workflowRun, reader);
        if ('refused' in opened) {
            leaveOut(name, opened.refused);
            continue;
        }
        for (const file of opened.files) {
            const run = readRun(file, reader);
            const problem = 'refused' in run ? run.refused : claimProblem(run.run, workflowRun, home);
            if (problem !== null)
                leaveOut(`${(0,quote/* quoted */.TL)(file.name, 80)} in ${name}`, problem);
            else if ('run' in run)
                found.runs.push(run);
        }
    }
    return found;
}
async function read_runs_open(artifact, workflowRun, { github, budget }) {
    const problem = artifactProblem(artifact, workflowRun, ARCHIVE_BYTES);
    if (problem !== null)
        return { refused: problem };
    if (budget.archives === 0)
        return { refused: 'enough archives were downloaded already' };
    budget.archives -= 1;
    const archive = await github.archive(artifact.id, ARCHIVE_BYTES);
    if ('refused' in archive)
        return archive;
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    // Older servers keep none; the archive has checksums of its own.
    if (artifact.digest !== null && artifact.digest !== digest)
        return { refused: 'its checksum is not the one at GitHub' };
    return orRefused(() => {
        const limits = { entries: MOST_ENTRIES, fileBytes: FILE_BYTES, allBytes: budget.bytes };
        const files = filesIn(archive, (name) => PERF_FILE.test(name), limits);
        for (const { bytes } of files)
            budget.bytes -= bytes.length;
        return { files };
    });
}
function readRun(file, { parseRun }) {
    return orRefused(() => {
        const run = parseRun(jsonIn(file.bytes), 'in it');
        return { stored: (0,stored_run_path/* storedRunOf */.Yk)(run), run };
    });
}
function jsonIn(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,errors/* infrastructureError */.kv)(`it is not JSON: ${(0,quote/* cutText */.IN)((0,errors/* messageOf */.bD)(cause), 80)}`, { cause });
    }
}
/** What is wrong with somebody's file is an answer; anything else is a defect and goes on. */
function orRefused(work) {
    try {
        return work();
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        return { refused: thrown.message };
    }
}

;// CONCATENATED MODULE: ./build/io/store/artifacts/store.js
/**
 * Runs in the artifacts of the base branch's own workflow runs: where nothing may be pushed they are kept all the same, for
 * as long as GitHub keeps artifacts. Nothing is written, not even to the disk; trust.ts says what counts.
 */




const MOST_WORKFLOW_RUNS = 30;
/** GitHub keeps artifacts no longer unless it is told to. */
const MOST_DAYS = 90;
/** A machine that measured none of so many of the newest workflow runs is not known to `keys`; `list` goes on to the end. */
const WORKFLOW_RUNS_FOR_KEYS = 10;
/** Workflow runs that are read side by side. */
const AT_ONCE = 5;
/** Downloads in all: each job of each workflow run has an artifact, and GitHub counts requests by the hour. */
const MOST_ARCHIVES = 100;
/** Unpacked, of all runs that are held in memory. */
const ALL_BYTES = 256 * 1024 * 1024;
const MOST_NOTES = 5;
const DAY = 86_400_000;
/** Asks GitHub nothing before it is asked itself. Once GitHub has refused, every further question gets the same error. */
function artifactStore(options) {
    const place = `artifacts of ${options.workflow ?? 'this workflow'} on ${options.branch}`;
    const reader = { ...options, budget: { archives: MOST_ARCHIVES, bytes: ALL_BYTES } };
    const runs = new Map();
    const found = [];
    let left = 0;
    let looked = 0;
    /** When the last workflow run that was read was created. */
    let reached;
    let candidates;
    let turn = Promise.resolve(true);
    const leaveOut = (sentence) => {
        left += 1;
        if (left <= MOST_NOTES)
            options.note(sentence);
        else if (left === MOST_NOTES + 1)
            options.note('More was left out of artifacts, for reasons like these.');
    };
    const readNext = async () => {
        candidates ??= await candidatesOf(options);
        const { home, workflowRuns } = candidates;
        const next = reader.budget.archives === 0 ? [] : workflowRuns.slice(looked, looked + AT_ONCE);
        for (const read of await Promise.all(next.map((one) => runsIn(one, home, reader)))) {
            for (const { stored, run } of read.runs) {
                if (runs.has(stored.path))
                    continue;
                runs.set(stored.path, run);
                found.push(stored);
            }
            read.leftOut.forEach(leaveOut);
        }
        looked += next.length;
        reached = next.at(-1)?.createdAt ?? reached;
        return next.length > 0;
    };
    /** One after another, so that no workflow run is read twice. False when there are no more. */
    const readOn = () => {
        turn = turn.then(readNext);
        return turn;
    };
    return {
        place,
        async keys(series, wanted) {
            const known = () => [
                ...new Set(found.filter((one) => (0,history_series/* seriesName */.f_)(one) === series).map((one) => one.key)),
            ];
            const isKnown = () => wanted !== undefined && known().includes(wanted);
            while (looked < WORKFLOW_RUNS_FOR_KEYS && !isKnown() && (await readOn()))
                ;
            return known();
        },
        async list(series, search) {
            const wanted = () => found.filter((one) => (0,history_series/* seriesName */.f_)(one) === series && (search === undefined || one.key === search.key));
            while (!isEnough(search, wanted(), reached) && (await readOn()))
                ;
            return wanted();
        },
        async read({ path }) {
            const run = runs.get(path);
            if (run === undefined)
                throw (0,errors/* infrastructureError */.kv)(`${path} was not found in the ${place}`);
            return run;
        },
        async append(run) {
            throw (0,errors/* infrastructureError */.kv)(`the run ${run.id} cannot be added to the ${place}`, {
                expected: 'a store that runs are written to',
                fix: 'nothing: the step that uploads the results of this job as an artifact keeps the run',
            });
        },
    };
}
/**
 * Asked after every few workflow runs, newest first, with the time since when everything is found: not that of the last
 * workflow run, because a job may wait a day for its runner.
 */
function isEnough(search, found, reached) {
    if (search === undefined || reached === undefined)
        return false;
    return search.enough(found, new Date(Date.parse(reached) + DAY).toISOString());
}
/** The newest workflow runs that may count, and what they must be of. */
async function candidatesOf(options) {
    const { github, repository, runId, workflow, branch, clock, most = MOST_WORKFLOW_RUNS } = options;
    const own = await github.workflowRun(runId);
    const workflowId = workflow === undefined ? own.workflowId : null;
    const home = { repository, repositoryId: own.repositoryId, workflowId, branch };
    const workflowRuns = [];
    const since = clock.now().getTime() - MOST_DAYS * DAY;
    for await (const run of github.workflowRuns(workflow ?? own.workflowId, branch)) {
        // Written so that a time that cannot be read ends it too.
        if (!(Date.parse(run.createdAt) >= since))
            break;
        if (isOfHome(run, home))
            workflowRuns.push(run);
        if (workflowRuns.length === most)
            break;
    }
    return { home, workflowRuns };
}

// EXTERNAL MODULE: ./build/io/store/data-branch/store.js + 9 modules
var data_branch_store = __webpack_require__(6756);
;// CONCATENATED MODULE: ./build/io/store/fallback.js

/**
 * Runs are written to the first store alone, and not even there when it could not be read. `place` tells which of the two
 * gave the last list or took the last run. `note` is told, in a sentence, why a store could not be asked; when neither
 * can, the first one's error is thrown, since that is what has to be fixed.
 */
function fallbackStore(first, second, note) {
    /** Paths of runs that were listed by the second store. */
    const seconds = new Set();
    const noted = new Set();
    let answered = first;
    let unread;
    const noteOnce = (sentence) => {
        if (!noted.has(sentence))
            note(sentence);
        noted.add(sentence);
    };
    /** What each store says; the second one's is empty when the first one's was enough. */
    async function ask(question, isEnough) {
        const own = unread ?? (await answerOf(first, question));
        if (Array.isArray(own) && isEnough(own))
            return [own, []];
        if (!Array.isArray(own)) {
            unread = own;
            noteOnce(`Stored runs are looked for in the ${second.place}, as the ${first.place} ${failed(own)}`);
        }
        const other = await answerOf(second, question);
        if (Array.isArray(other))
            return [Array.isArray(own) ? own : [], other];
        noteOnce(`Stored runs were looked for in the ${second.place} as well, which ${failed(other)}`);
        if (!Array.isArray(own))
            throw own;
        return [own, []];
    }
    const holder = ({ path }) => (seconds.has(path) ? second : first);
    return {
        get place() {
            return answered.place;
        },
        async keys(series, wanted) {
            const isEnough = (keys) => (wanted === undefined ? keys.length > 0 : keys.includes(wanted));
            const [own, other] = await ask((store) => store.keys(series, wanted), isEnough);
            return [...new Set([...own, ...other])];
        },
        async list(series, search) {
            const [own, other] = await ask((store) => store.list(series, search), (runs) => runs.length > 0);
            answered = other.length > 0 ? second : first;
            for (const { path } of other)
                seconds.add(path);
            return [...own, ...other];
        },
        read: (stored) => holder(stored).read(stored),
        readApart: (stored) => {
            const store = holder(stored);
            return store.readApart === undefined ? store.read(stored) : store.readApart(stored);
        },
        ...(first.series === undefined ? {} : { series: first.series }),
        async append(run) {
            if (unread !== undefined)
                throw unread;
            answered = first;
            return first.append(run);
        },
    };
}
/** Failures of the infrastructure are answers here; wrong use and defects are thrown on. */
async function answerOf(store, question) {
    try {
        return await question(store);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        return thrown;
    }
}
function failed({ message, fix }) {
    return `could not be read: ${message}${fix === undefined ? '' : `. To fix it: ${fix}`}`;
}

;// CONCATENATED MODULE: ./build/action/job-history.js
/** What a job compares with: which stored runs may count, and where they are. */








/** The data branch. Where it has nothing to compare with, the base branch's artifacts may have. */
function storeOf({ policy: { store }, context, github, origin, branch, progress, note }) {
    const data = (0,data_branch_store/* dataBranchStore */.C)({
        remote: origin.url,
        branch: store.branch,
        token: origin.token,
        scratch: origin.scratch,
        parseRun: schema/* parseRun */.zZ,
        note,
        onRetry: (attempt) => {
            if (attempt % 5 === 0)
                progress.line(`other jobs were first to store their runs, ${attempt} times; retrying`);
        },
    });
    if (github === null || branch === null || store.artifacts === 'off')
        return data;
    const artifacts = artifactStore({
        github,
        repository: context.repository,
        runId: context.workflow.runId,
        branch,
        ...(store.workflow === undefined ? {} : { workflow: store.workflow }),
        parseRun: schema/* parseRun */.zZ,
        clock: clock/* systemClock */.ml,
        note,
    });
    return fallbackStore(data, artifacts, note);
}
function scopeOf(policy, context, { root, commit }, configuration, origin) {
    const { branch, base } = baseOf(context, policy.compare.branch);
    const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root, measured: commit ?? context.sha, base, origin });
    const scope = { ancestry, branch, name: base === null ? null : branch };
    // A pull request must not be able to disown the runs that it is compared with.
    if (root === null || context.pullRequest !== null)
        return scope;
    return { ...scope, elsewhere: () => (0,other_configurations/* suitesElsewhere */.k)(root, configuration ?? '') };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/run/save-report.js
var save_report = __webpack_require__(53172);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/io/files/ordinary-file.js
var ordinary_file = __webpack_require__(89646);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/io/github/job-outputs.js
/** Folders that the steps of one job were told to write to, kept in a folder that the runner empties for each job. */







/** More than a name for people needs. */
const MOST_BYTES = 16_384;
/**
 * Takes a folder for what this step measures. Throws a usage error when another step of the job has put other results there,
 * which would be written over. The same suites of the same configuration once more are a second try, and take their place.
 */
async function claimOutput(jobFolder, { output, asked, configuration, suites }) {
    const mark = external_node_path_.join(jobFolder, 'pinbench-outputs', (0,external_node_crypto_.createHash)('sha256').update(output).digest('hex').slice(0, 32));
    const which = suites.map((name) => (0,quote/* quote */.hD)(name)).join(', ');
    const mine = `${(0,quote/* nounFor */.Ax)(suites.length, 'suite')} ${which}${configuration === null ? '' : ` of ${configuration}`}`;
    const before = await textOf(mark);
    if (before !== null && before !== mine) {
        throw (0,errors/* usageError */.Wp)(`The input \`output\` is ${(0,quote/* quote */.hD)(asked)}, where an earlier step of this job has put the results of ${before}.`, {
            expected: `a folder of its own for ${mine}: the files have the same names`,
            fix: 'name another folder, or leave `output` out: each step then gets a new one, which its outputs name',
        });
    }
    if (before === null)
        await write(mark, mine);
}
async function write(mark, text) {
    try {
        await (0,folders/* makeFolders */.wZ)(external_node_path_.dirname(mark));
        // Never through what somebody else has put there.
        const handle = await (0,promises_.open)(mark, 'wx', 0o600);
        await handle.writeFile(text.slice(0, MOST_BYTES)).finally(() => handle.close());
    }
    catch (thrown) {
        throw unusable(mark, thrown);
    }
}
function unusable(mark, thrown) {
    return (0,errors/* infrastructureError */.kv)(`${mark}, which says who writes where, cannot be used: ${(0,errors/* messageOf */.bD)(thrown)}`, {
        expected: 'a temporary folder of the job’s own',
        cause: thrown,
    });
}
/** null: nobody has written there yet. */
async function textOf(mark) {
    try {
        const handle = await (0,promises_.open)(mark, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const buffer = Buffer.alloc(MOST_BYTES);
            return buffer.toString('utf8', 0, (await handle.read(buffer, 0, MOST_BYTES, 0)).bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT')
            return null;
        throw unusable(mark, thrown);
    }
}

;// CONCATENATED MODULE: ./build/action/job-output.js
/** Where a step writes its results. */






/** A folder a step: a second step of this job must not write over what the first one's outputs point to. */
async function openOutput({ context, inputs }, runToken, bounds) {
    const folder = await (0,ordinary_file/* folderNamed */.Aq)(external_node_path_.resolve(context.workspace, inputs.output ?? external_node_path_.join(context.runnerTemp, 'pinbench', runToken)), 'the output folder', bounds);
    await (0,folders/* requireOutput */.No)(folder, false);
    const files = new Set();
    return {
        folder,
        claim: async (configuration, suites) => {
            if (inputs.output === undefined)
                return;
            const names = suites.map(({ name }) => name);
            await claimOutput(context.runnerTemp, { output: folder, asked: inputs.output, configuration, suites: names });
        },
        saveRun: async (run, suites) => void files.add(await (0,run_files/* saveRunIn */.wk)(folder, run, suites)),
        saveReport: (report) => (0,save_report/* saveReport */.a)(folder, report),
        files: () => [...files],
    };
}

// EXTERNAL MODULE: ./build/app/read-project.js
var read_project = __webpack_require__(63778);
// EXTERNAL MODULE: ./build/app/run/base-config.js
var base_config = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/config/read.js + 3 modules
var read = __webpack_require__(71704);
// EXTERNAL MODULE: ./build/gate/missing-suites.js
var missing_suites = __webpack_require__(73694);
// EXTERNAL MODULE: ./build/io/files/config-place.js
var config_place = __webpack_require__(41585);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/io/files/suite-paths.js
var suite_paths = __webpack_require__(11500);
// EXTERNAL MODULE: ./build/io/git/head-tree.js
var head_tree = __webpack_require__(80039);
// EXTERNAL MODULE: ./build/io/git/remote.js
var git_remote = __webpack_require__(97478);
// EXTERNAL MODULE: ./build/io/git/scratch-repository.js
var scratch_repository = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/io/git/remote-branches.js


/** The newest commit of each branch, by name. Throws an infrastructure error when the server cannot be asked. */
async function remoteBranches(origin) {
    const remote = (0,git_remote/* originRemote */.lY)(origin);
    // In a repository of our own, so that no setting of a clone says where the call goes.
    const own = await (0,scratch_repository/* scratchRepository */.L)(origin.scratch, 'branches-');
    const answer = await remote.call(['ls-remote', '--heads', '--', origin.url], own);
    if (answer.code !== 0)
        throw (0,git_remote/* refusalError */.z_)(answer, `branches of ${origin.url}`, 'read');
    const rows = answer.stdout
        .toString()
        .split('\n')
        .filter((row) => row !== '');
    return new Map(rows.map((row) => {
        const [commit = '', ref = ''] = row.split('\t');
        return [ref.replace(/^refs\/heads\//, ''), commit];
    }));
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
;// CONCATENATED MODULE: ./build/action/job-setting.js
/** What a job measures and what it is judged by: the change says how to build and run, the base what counts. */



















/** What the measured tree itself says. */
async function readJobConfig({ inputs, context }) {
    const { workspace } = context;
    if (inputs.inline !== undefined) {
        return { config: (0,read/* configFromInputs */.i7)(inputs.inline, workspace, schema/* validateConfig */.$r), location: null, absence: null };
    }
    const whose = { outermost: true, inside: workspace };
    let file;
    try {
        file = await (0,config_file/* loadConfigFile */.HT)(inputs.config, workspace, workspace, whose);
    }
    catch (thrown) {
        const named = external_node_path_.resolve(workspace, inputs.config ?? history_series/* CONFIG_NAMES */.We[0] ?? '');
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'usage' || (await (0,head_tree/* isThere */.$)('/', named)))
            throw thrown;
        // The base may have one: what it gates is missing then, which says more than that a file is.
        return { config: null, location: { ...(await (0,config_place/* configLocation */.y)(named, whose)), bounds: null }, absence: thrown };
    }
    const config = (0,read_project/* readProject */.W)(file);
    return { config, location: file, absence: null };
}
async function settle({ config, location, absence }, { job: { inputs, context }, github, origin, bounds, checkedOut }) {
    const at = location === null ? null : inTree(location, inputs.config, context.workspace);
    const base = at === null ? null : await policyBase({ root: at.clone, checkedOut }, context, github, origin);
    const names = (config?.suites ?? []).map(({ name }) => name);
    const settings = base === null || at === null ? null : await settingsOfBase(base, at, names);
    if (config === null && settings === null)
        throw absence;
    const missing = settings === null || base === null || at === null
        ? []
        : await missingIn(settings, names, inputs.suites, context, () => atMergeBase(base, at, names, origin, checkedOut ?? context.sha));
    const wanted = inputs.suites.filter((name) => !missing.some(({ suite }) => suite === name));
    const { invocations, buildArgs } = inputs;
    const isNothingLeft = config === null || (inputs.suites.length > 0 && wanted.length === 0);
    const suites = isNothingLeft ? [] : (0,suite_select/* chooseSuites */.Bw)(config, { names: wanted, invocations, buildArgs });
    const policy = settings?.policy ?? config?.policy;
    if (policy === undefined)
        throw absence;
    await requireBaseline(policy, context, origin);
    const own = base === null || at === null ? null : `this change: there is no ${at.asked} at ${base.name}`;
    return {
        suites: await Promise.all(suites.map((suite) => (0,suite_paths/* realSuite */.v)(invocations === undefined ? oftenEnough(suite, settings) : suite, bounds))),
        policy,
        policySource: settings?.where ?? own,
        baseFile: settings?.file ?? null,
        missing,
    };
}
/** One invocation has no confidence interval, and then most limits and changes cannot be proven. */
function oftenEnough(suite, settings) {
    const least = settings?.suites.find(({ name }) => name === suite.name)?.invocations ?? 0;
    return { ...suite, run: { ...suite.run, invocations: Math.max(suite.run.invocations, least) } };
}
/** Outside git the workspace is taken for the tree: an archive of the repository is unpacked there. */
function inTree({ asked, root }, named, workspace) {
    if (root !== null)
        return { asked, root, clone: root };
    return { asked: (0,real_path/* below */.Gz)(workspace, external_node_path_.resolve(workspace, named ?? asked)) ?? asked, root: workspace, clone: null };
}
/** Outside git the path may be another one than in the repository, which is no reason to take the change's own policy. */
async function settingsOfBase(base, location, suites) {
    const settings = await (0,base_config/* baseSettings */.xe)(base, location, suites);
    if (settings !== null || location.clone !== null)
        return settings;
    throw (0,errors/* infrastructureError */.kv)(`the policy cannot be read: there is no ${(0,quote/* quote */.hD)(location.asked)} at ${base.name}`, {
        expected: 'the configuration of the base at the path that it has in the workspace, which is not a git repository',
        fix: 'install git in the job before actions/checkout, which downloads an archive without it',
    });
}
/** A suite that the base branch got meanwhile was never in a change that began before. */
async function missingIn({ policy, suites, where }, here, wanted, context, before) {
    const gone = (0,missing_suites/* missingNames */.J)(suites.map(({ name }) => name), here, wanted);
    if (gone.length === 0)
        return [];
    const had = await before();
    return gone
        .filter((suite) => had === null || had.includes(suite))
        .map((suite) => ({ suite, where, limits: (0,missing_suites/* limitsOn */.A)(suite, policy.slo, targetOf(context)) }));
}
/** Suites where the change began; null when that is not known. */
async function atMergeBase({ branch, commit, files }, location, suites, origin, measured) {
    const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root: location.clone, measured, base: { branch, commit }, origin });
    let start;
    try {
        start = (await ancestry.ancestors(0))?.commits[0]?.commit;
    }
    catch (thrown) {
        // Not known is no reason to let a suite go: what the base has counts.
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return null;
        throw thrown;
    }
    if (start === undefined || start === commit)
        return null;
    const settings = await (0,base_config/* baseSettings */.xe)({ commit: start, name: start.slice(0, 12), files }, location, suites);
    return (settings?.suites ?? []).map(({ name }) => name);
}
/** A baseline that is misspelt would be another comparison, and nobody would see it. */
async function requireBaseline({ compare }, context, origin) {
    const { branch } = compare;
    const { base } = baseOf(context, branch);
    // The event has the commits of its own base, also when that branch is gone.
    if (branch === undefined || base === null || base.commit !== null)
        return;
    const names = await branchNames(origin);
    if (names === null || names.includes(branch))
        return;
    const near = (0,nearest/* nearest */.p)(branch, names);
    throw (0,errors/* usageError */.Wp)(`compare.baseline is ${(0,quote/* quote */.hD)(branch)}, and ${origin.url} has no such branch`, {
        expected: 'a branch of the repository',
        fix: near === undefined ? 'name one, or leave the key out' : `did you mean ${(0,quote/* quoted */.TL)(near)}?`,
    });
}
/** Null when the server cannot be asked: the search for a baseline runs into the same, and reports it. */
async function branchNames(origin) {
    try {
        return [...(await remoteBranches(origin)).keys()];
    }
    catch (thrown) {
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return null;
        throw thrown;
    }
}
/** Null where the measured tree's own policy counts. */
async function policyBase(measured, context, github, origin) {
    const base = policyBaseOf(context, measured.checkedOut);
    if (base === null)
        return null;
    if (base.ownIfMerged === true && (await isMerged(measured, base.branch, origin)))
        return null;
    if (github === null) {
        throw (0,errors/* infrastructureError */.kv)('the policy of the base branch cannot be read without a token', {
            fix: 'leave the input `token` at its default and grant `contents: read`',
        });
    }
    const commit = base.commit ?? (await remoteBranches(origin)).get(base.branch);
    if (commit === undefined) {
        throw (0,errors/* infrastructureError */.kv)(`the policy cannot be read: ${origin.url} has no branch ${(0,quote/* quote */.hD)(base.branch)}`, {
            fix: 'start a new run of the workflow if the default branch was renamed',
        });
    }
    return { branch: base.branch, commit, name: `${base.branch} at ${commit.slice(0, 12)}`, files: github };
}
/** Looks further back until the history ends or the greatest effort is made: what is not known to be merged is not. */
async function isMerged({ root, checkedOut }, branch, origin) {
    if (checkedOut === null)
        return false;
    const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root, measured: checkedOut, base: { branch, commit: null }, origin });
    try {
        for (let effort = 0;; effort++) {
            const ancestors = await ancestry.ancestors(effort);
            if (ancestors === null)
                return false;
            if (ancestors.own)
                return true;
        }
    }
    catch (thrown) {
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return false;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/io/git/repository.js
var git_repository = __webpack_require__(25896);
;// CONCATENATED MODULE: ./build/action/job-source.js
/** What a job measures, and whose run it is: from what GitHub says and what is checked out. */



/** The repository is the one that holds the configuration: a job may check out several, each into a folder of its own. */
async function readTree(directory, output) {
    const repository = (0,git_repository/* gitRepository */.xb)();
    const root = directory === null ? null : await repository.root(directory);
    if (root === null)
        return { root, commit: null, dirty: false };
    const { commit, dirty } = await repository.head(root, [output]);
    return { root, commit, dirty };
}
function sourceOf(context, tree, configuration) {
    const { pullRequest, workflow } = context;
    return {
        repository: context.repository,
        ...(configuration === null ? {} : { configuration }),
        commit: commitOf(context, tree),
        branch: context.branch,
        dirty: tree.dirty,
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
/** Of a pull request what is proposed, not the merge commit that exists for this job alone; else what is checked out. */
function commitOf({ sha, pullRequest }, { commit }) {
    if (pullRequest !== null && (commit === null || commit === sha))
        return pullRequest.headSha;
    return commit ?? sha;
}
/**
 * A sentence where another commit was checked out than the event is about; null where it is the one. Such a run says
 * nothing of the branch, so it is not stored as the branch's.
 */
function otherCommit({ isDefaultBranchRun, branch, sha, pullRequest }, tree) {
    const measured = tree.commit?.slice(0, 12);
    if (measured === undefined || tree.commit === sha || tree.commit === pullRequest?.headSha)
        return null;
    if (pullRequest !== null) {
        return (`This run measured ${measured}, which is neither the head of the pull request, ${pullRequest.headSha.slice(0, 12)}, ` +
            'nor its merge with the base. Check out without `ref` to measure the pull request.');
    }
    if (!isDefaultBranchRun)
        return null;
    return (`This run was not stored: it measured ${measured}, and this job is about ${sha.slice(0, 12)} of ${branch}. ` +
        'Check out without `ref` to store runs of the branch.');
}
/** Whose run it is, as src/history/series.ts reads it; null: nothing tells. In a first try it is what the inputs measure. */
async function configurationIn(file, inline, root, workspace) {
    if (file !== null)
        return file.within;
    // Without its tag or digest: a newer image of the same name is compared with the older one.
    if (inline?.image !== undefined)
        return `image:${inline.image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')}`;
    if (inline?.dockerfile === undefined || root === null)
        return null;
    return (0,real_path/* below */.Gz)(root, await (0,real_path/* realPath */.Ye)(external_node_path_.resolve(workspace, inline.dockerfile)));
}

// EXTERNAL MODULE: ./build/compare/paired-run.js
var paired_run = __webpack_require__(98667);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sections/isolation.js
var isolation = __webpack_require__(31164);
// EXTERNAL MODULE: ./build/report/sections/pairs.js
var pairs = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/report/sections/power.js
var power = __webpack_require__(94057);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/annotations.js
/** The few lines that GitHub shows beside a job. Plain and short: no control character, no second line. */









/** GitHub shows ten of a kind for a step. */
const MOST = 10;
/** The worst first; what does not fit is counted in the last one. */
function annotations(report) {
    const level = report.decision.exitCode === 0 ? 'warning' : 'error';
    const all = [...ofSuites(report, level), ...ofMetrics(report, level), ...report.outcomes.flatMap(ofOutcome)];
    return cut(all.map((one) => ({ ...one, title: (0,text_escape/* terminalText */.eR)(one.title), message: (0,text_escape/* terminalText */.eR)(one.message, 400) })));
}
/** What was not measured at all. */
function ofSuites({ outcomes, missing = [] }, level) {
    return [
        ...outcomes.filter(headline/* hasFailed */.WN).map(({ run }) => ({
            level: 'error',
            title: `${run.suite}: ${run.status}`,
            message: run.failure ?? 'no reason is known',
        })),
        ...missing.map(({ suite, where }) => ({ level, title: `Suite missing: ${suite}`, message: `${where} has it` })),
    ];
}
function ofMetrics(report, level) {
    const { rows, limits } = (0,view/* viewOf */.d)(report);
    const all = [];
    for (const limit of limits.filter(({ state }) => state === 'breached')) {
        const message = `measured ${(0,format/* formatValue */.Fl)(limit.value)}, the SLO is ${limit.limit}`;
        all.push({ level, title: `SLO breached: ${(0,metric_name/* fullName */.fq)(limit)}`, message });
    }
    for (const row of rows.filter(({ verdict }) => verdict === 'regressed')) {
        const { base, head } = (0,format/* formatSides */.OV)(row);
        const message = `${(0,format/* formatChange */.eD)(row.change)} (${(0,format/* formatInterval */.vy)(row.interval)}): ${base} to ${head}`;
        all.push({ level, title: `Regressed: ${(0,metric_name/* fullName */.fq)(row)}`, message });
    }
    // Alone it is what the gate fails for; beside something worse it is only to be looked at.
    const unconfirmed = report.decision.verdict === 'inconclusive' ? level : 'warning';
    for (const row of rows.filter(power/* isSuspect */.W3)) {
        all.push({ level: unconfirmed, title: `Suspected worse: ${(0,metric_name/* fullName */.fq)(row)}`, message: row.rule });
    }
    const missing = rows.filter(({ verdict }) => verdict === 'missing');
    if (missing.length > 0) {
        const title = `${(0,format/* count */.U9)(missing.length, 'metric')} missing`;
        all.push({ level: 'warning', title, message: missing.map(metric_name/* fullName */.fq).join(', ') });
    }
    return all;
}
/** What is to be known of how one suite was measured and compared. */
function ofOutcome({ run, comparison }) {
    const all = [];
    const add = (level, title, message) => {
        all.push({ level, title: `${run.suite}: ${title}`, message });
    };
    for (const message of (0,paired_run/* differenceSentences */.Wc)(run)) {
        if ((0,paired_run/* isRunAlike */.s_)(run))
            add('notice', message.slice(0, message.indexOf(':')), message);
        else
            add('warning', 'base and head are not run alike', message);
    }
    if ((0,isolation/* lostIsolation */.Jq)(run))
        add('warning', 'isolation did not hold', run.isolation.violations.join('; '));
    if (comparison.hostTrouble !== undefined)
        add('warning', 'the host is suspected', comparison.hostTrouble);
    const [canary] = comparison.movedCanaries ?? [];
    if (canary !== undefined)
        add('warning', 'the change moved a canary', (0,pairs/* movedCanarySentence */.tQ)(canary));
    const { state, reason } = comparison.baseline;
    const { metrics } = comparison;
    const needsNone = metrics.length > 0 && metrics.every((0,paired_run/* decidedInPairs */.pU)(run));
    if (state !== 'found' && !needsNone && !(0,headline/* hasFailed */.WN)({ run })) {
        add('notice', state === 'stale' ? 'stale baseline' : state, reason);
    }
    return all;
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

// EXTERNAL MODULE: ./build/report/markdown/comment-and-summary.js + 3 modules
var comment_and_summary = __webpack_require__(30430);
// EXTERNAL MODULE: ./build/action/reporter.js
var reporter = __webpack_require__(61254);
;// CONCATENATED MODULE: ./build/action/publish.js
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
    await (0,save_report/* saveReport */.a)(output, complete).catch((thrown) => actions.annotate('warning', (0,text_escape/* logText */.kc)(sentenceOf(thrown))));
    await actions
        .writeSummary((0,comment_and_summary/* renderSummary */.Br)(complete))
        .catch((thrown) => actions.annotate('warning', (0,text_escape/* logText */.kc)(sentenceOf(thrown))));
    setOutputs(complete, audience);
    // What the pipeline could not do must not stay unseen for weeks in a green job.
    for (const note of report.notes)
        actions.annotate('warning', (0,text_escape/* logText */.kc)(note), { title: 'pinbench' });
    for (const { level, title, message } of annotations(complete)) {
        actions.annotate(level, (0,text_escape/* logText */.kc)(message), { title: (0,text_escape/* logText */.kc)(title) });
    }
    const { decision } = report;
    (0,screen/* printResult */.RS)(`${(0,text_escape/* logText */.kc)(`pinbench: ${decision.verdict} (${job.context.event})`)}\n`);
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
    const { markdown, json } = await (0,save_report/* saveReport */.a)(output, report);
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(1351), __webpack_require__.e(5690), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 23667));
    const { serverUrl, repository, workflow } = job.context;
    const name = (0,reporter/* artifactName */.Cs)(job.reporter, tokenOf(report));
    const owner = { serverUrl, repository, runId: workflow.runId };
    // The library tells a dozen lines of its own; in the log they are folded away.
    actions.startGroup(`Uploading the results as ${(0,text_escape/* logText */.kc)(name)}`);
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
    const { configuration } = report.outcomes[0]?.run.source ?? {};
    const suites = report.outcomes.map(({ run }) => run.suite);
    const key = (0,reporter/* commentKey */.Td)(job.reporter, configuration, suites);
    const links = {
        ...(artifact === null ? {} : { artifact }),
        run: `${serverUrl}/${repository}/actions/runs/${workflow.runId}`,
    };
    const outcome = await github.upsertComment(pullRequest.number, (0,comment_and_summary/* commentMarker */.Ql)(key), (0,comment_and_summary/* renderComment */.wQ)(report, { marker: key, links, whose: (0,reporter/* reporterText */.HY)(job.reporter, configuration) }), { head: pullRequest.headSha, runId: workflow.runId, attempt: workflow.attempt, token: tokenOf(report) });
    return outcome.action === 'refused' ? outcome.reason : null;
}
/** Unlike in every other step of every job. */
function tokenOf({ outcomes }) {
    return outcomes[0]?.run.id.slice(17, 25) ?? 'none';
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

;// CONCATENATED MODULE: ./build/action/job.js
/** What the Action does in a job that may run: the same story as `pinbench run`, told to GitHub. */


















function runJob(job) {
    const actions = (0,job_channel.actionsHost)();
    const options = {
        progress: (0,progress/* screenProgress */.M)((0,screen/* logScreen */.Js)(), text_escape/* logText */.kc),
        temporary: job.context.runnerTemp,
        // The post step tries again; what was measured and said stands.
        warn: (sentence) => actions.annotate('warning', (0,text_escape/* logText */.kc)(sentence), { title: 'pinbench' }),
    };
    return (0,session/* withSession */.f)(options, (session) => {
        // For the post step, should this process be killed before it has tidied up itself.
        actions.saveState('owner', (0,owner_mark/* ownerMark */.$R)());
        actions.saveState('scratch', session.scratch);
        return runIn(session, job, actions);
    });
}
async function runIn(session, job, actions) {
    const { context, inputs } = job;
    const { clock, progress, scratch, signal } = session;
    const github = inputs.token === undefined ? null : await gitHubOf(context, inputs.token);
    const jobConfig = await readJobConfig(job);
    const { location } = jobConfig;
    const bounds = location?.bounds ?? (await (0,config_file/* boundsOf */.BO)(context.workspace, 'the workspace', {}));
    const runToken = `${(0,run_files/* newRunToken */.lr)(clock.now())}-${context.workflow.runId}-${context.workflow.attempt}`;
    const output = await openOutput(job, runToken, bounds);
    const checkout = await readTree(location === null ? context.workspace : location.root, output.folder);
    const { root, commit } = checkout;
    const origin = {
        url: `${context.serverUrl}/${context.repository}`,
        token: inputs.token ?? null,
        scratch,
    };
    const setting = await settle(jobConfig, { job, github, origin, bounds, checkedOut: commit });
    const { suites, policy } = setting;
    const configuration = await configurationIn(location, inputs.inline, root, context.workspace);
    await output.claim(configuration, suites);
    const scope = scopeOf(policy, context, checkout, configuration, origin);
    const stranger = otherCommit(context, checkout);
    const storeNotes = stranger === null ? [] : [stranger];
    const note = (sentence) => void storeNotes.push(sentence);
    const backend = await session.openBackend({
        runtime: inputs.runtime,
        builder: 'engine',
        home: job.home,
        excluded: [output.folder],
        cacheScope: (0,cache_scope/* cacheScopeOf */._r)(context, commit),
    });
    const clone = { root, file: location, baseFile: setting.baseFile, buildArgs: inputs.buildArgs, origin, scratch };
    const ports = {
        clock,
        progress,
        backend,
        store: storeOf({ policy, context, github, origin, branch: scope.branch, progress, note }),
        ...(0,checkouts/* cloneOf */.J)({ ...clone, backend, excluded: [output.folder] }),
        saveRun: (run) => output.saveRun(run, suites.length),
        saveReport: output.saveReport,
    };
    const plan = {
        suites,
        policy,
        policySource: setting.policySource,
        missing: setting.missing,
        proposed: jobConfig.config?.policy.acknowledge ?? [],
        source: sourceOf(context, checkout, configuration),
        target: targetOf(context),
        scope,
        keep: context.isDefaultBranchRun && stranger === null,
        runToken,
    };
    const { report: reported, failure, learn } = await (0,run_suites/* runPlan */.F)(plan, ports, signal);
    const report = { ...reported, notes: [...reported.notes, ...storeNotes] };
    const exitCode = await publish(report, {
        actions,
        github,
        job,
        comment: jobConfig.config?.report.comment ?? defaults/* DEFAULTS */.z.report.comment,
        output: output.folder,
        files: output.files(),
    });
    if (failure !== null)
        throw failure.thrown;
    const published = storeNotes.length;
    await learn();
    for (const sentence of storeNotes.slice(published))
        progress.warning(sentence);
    return exitCode;
}
/** Loaded only with a token: its client is a good part of what there is to load. */
async function gitHubOf(context, token) {
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(1612)]).then(__webpack_require__.bind(__webpack_require__, 41612));
    return connectGitHub({ token, apiUrl: context.apiUrl, repository: context.repository });
}


/***/ }),

/***/ 47768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43327);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58503);
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
        annotate(level, text, location = {}) {
            const { title, file, line } = location;
            ANNOTATE[level](text, {
                ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ title, file, startLine: line }),
            });
        },
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        async writeSummary(markdown) {
            const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
            summaryBytes += Buffer.byteLength(kept);
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(kept).write();
            }
            catch (thrown) {
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.emptyBuffer();
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the step summary could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
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
