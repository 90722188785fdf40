export const id = 5536;
export const ids = [5536,8650];
export const modules = {

/***/ 41143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeOf: () => (/* binding */ storeOf)
});

// EXTERNAL MODULE: ./build/io/process/clock.js
var clock = __webpack_require__(18577);
// EXTERNAL MODULE: ./build/io/schema/schema.js + 2 modules
var schema = __webpack_require__(76663);
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

;// CONCATENATED MODULE: ./build/action/job-store.js





/** The data branch. Where it has nothing to compare with, the base branch's artifacts may have. */
function storeOf({ policy: { store }, context, github, origin, branch, progress, note }) {
    const data = (0,data_branch_store/* dataBranchStore */.C)({
        remote: origin.url,
        branch: store.branch,
        token: origin.token,
        scratch: origin.scratch,
        parseRun: schema.parseRun,
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
        parseRun: schema.parseRun,
        clock: clock/* systemClock */.ml,
        note,
    });
    return fallbackStore(data, artifacts, note);
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ metricKey),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   tB: () => (/* binding */ isSameMetric)
/* harmony export */ });
/** What a metric is called inside of its suite. */
function isSameMetric(one, other) {
    return one.benchmark === other.benchmark && one.metric === other.metric;
}
/** As people write it, and as patterns match it. */
function fullName({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ })

};
