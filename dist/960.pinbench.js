export const id = 960;
export const ids = [960];
export const modules = {

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   sy: () => (/* binding */ invocationMedians)
/* harmony export */ });
/* unused harmony export middle */
/** Median of at least one finite number; halves are added so that huge values cannot overflow. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    if (lower === undefined || upper === undefined)
        throw new RangeError('the median of no numbers');
    return middle(lower, upper);
}
/** Half way between two numbers, and exactly the number itself when both are equal. */
function middle(lower, upper) {
    return lower === upper ? lower : lower / 2 + upper / 2;
}
/** The statistic of an invocation is the median of its samples; invocations without the metric are left out. */
function invocationMedians(metric) {
    return metric.samples.filter((samples) => samples.length > 0).map(median);
}


/***/ }),

/***/ 12740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ restoreRun),
/* harmony export */   BB: () => (/* binding */ isSuite),
/* harmony export */   Kb: () => (/* binding */ takenError),
/* harmony export */   M$: () => (/* binding */ encodeRun),
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   Rb: () => (/* binding */ KEY_DIGITS),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Yk: () => (/* binding */ storedRunOf),
/* harmony export */   gM: () => (/* binding */ holdsRun),
/* harmony export */   iI: () => (/* binding */ isShortKey),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   tn: () => (/* binding */ COMMIT_DIGITS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony exports monthOf, decodeRun */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33925);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/**
 * How runs are kept: the name of a stored run and its bytes, the same for every store.
 *
 * Each run is a file of its own that is written once and never changed, so two writers never touch the same file and one
 * damaged file costs one run. The name alone says what a baseline must know to choose, so nothing else is opened.
 */




/** Largest run as JSON text, in bytes; more is refused when written and when read. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Digits of the environment key, and of a commit, that a stored run's place tells. */
const KEY_DIGITS = 16;
const COMMIT_DIGITS = 12;
/** Begins with a letter, digit, `_` or `-`: neither `..` nor `.git` can be spelled. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
const COMMIT = /^[0-9a-f]{12,64}$/;
const KEY = /^[0-9a-f]{16,64}$/;
/** The month is told twice, as folder and in the start; the back references make them agree. */
const STORED = /^runs\/([^/]+)\/([0-9a-f]{16})\/(\d{4})-(\d\d)\/\3\4(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12}|none)-([^/]+?)(?:\.(excluded|calibration))?\.json\.gz$/;
/**
 * `runs/<suite>/<key, 16 digits>/<year-month>/<start, UTC>-<commit, 12 digits, or none>-<id>[.excluded|.calibration].json.gz`.
 * Months keep folders small however long the history grows: a reader opens the newest few, a writer rewrites one.
 * Throws a usage error when a part could lead out of the folder or be read back as something else.
 */
function pathOf(run) {
    const suite = checked('suite name', run.suite, isName);
    const id = checked('run id', run.id, isId);
    const key = checked('environment key', run.environment.key, (text) => KEY.test(text)).slice(0, KEY_DIGITS);
    const commit = run.source.commit === null
        ? 'none'
        : checked('commit', run.source.commit, (text) => COMMIT.test(text)).slice(0, COMMIT_DIGITS);
    const mark = isExcluded(run) ? '.excluded' : run.pairs?.purpose === 'calibration' ? '.calibration' : '';
    const start = compactTime(run.startedAt);
    return `runs/${suite}/${key}/${start.slice(0, 4)}-${start.slice(4, 6)}/${start}-${commit}-${id}${mark}.json.gz`;
}
/** Never counts as a baseline: it did not end well, or there were uncommitted changes. */
function isExcluded({ source, status }) {
    return source.dirty || status !== 'ok';
}
/** What the path of a stored run says, or null when it is not one (a README, a leftover, someone else's file). */
function parsePath(path) {
    const [, suite, key, year, month, day, hour, minute, second, commit, id, mark] = STORED.exec(path) ?? [];
    if (suite === undefined || key === undefined || commit === undefined || id === undefined)
        return null;
    if (!isName(suite) || !isId(id))
        return null;
    const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    // 2026-02-31 has the right form, yet no run ever began then.
    const time = Date.parse(startedAt);
    if (Number.isNaN(time) || new Date(time).toISOString() !== startedAt.replace('Z', '.000Z'))
        return null;
    return {
        path,
        suite,
        key,
        startedAt,
        commit,
        id,
        excluded: mark === 'excluded',
        calibration: mark === 'calibration',
    };
}
/** The month folder that a stored run lies in, e.g. `2026-11`; they sort as they follow in time. */
function monthOf(stored) {
    return stored.startedAt.slice(0, 7);
}
/** Whether a folder's name is that of a month; one that never was holds nothing. */
function isMonth(name) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(name);
}
/** Whether a folder's name is that of an environment key, shortened as paths have it. */
function isShortKey(name) {
    return /^[0-9a-f]{16}$/.test(name);
}
/** Whether a folder below `runs/` can be that of a suite. */
function isSuite(name) {
    return isName(name);
}
/** What `parsePath` will say of this run once it is stored. */
function storedRunOf(run) {
    const path = pathOf(run);
    const stored = parsePath(path);
    if (stored === null)
        throw new Error(`pathOf made ${path}, which parsePath cannot read`);
    return stored;
}
/** The folder with every run of a suite, with a slash at its end. Throws a usage error on a name that is not one. */
function folderOf(suite) {
    return `runs/${checked('suite name', suite, isName)}/`;
}
/**
 * A run as gzip (RFC 1952) of its canonical JSON. The header's comment holds the SHA-256 of all bytes after it, because
 * gzip's own check leaves its header and its padding bits unguarded. `gunzip` reads it like any other file.
 * The same run gives the same bytes on the same zlib; compare with `holdsRun`, since another zlib may pack differently.
 */
function encodeRun(run) {
    const text = Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(run));
    if (text.length > MOST_BYTES) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the run ${run.id} has ${text.length} bytes and was not stored`, {
            expected: `at most ${MOST_BYTES} bytes`,
            todo: 'report fewer samples or fewer metrics',
        });
    }
    const body = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level: 9 }).subarray(HEADER.length);
    return Buffer.concat([HEADER, seal(body), body]);
}
/**
 * The JSON value in the bytes of a stored run; its shape is not checked here.
 * Throws an infrastructure error that names `path` when a single bit is not as it was written.
 */
function decodeRun(bytes, path) {
    const text = unpack(bytes, path);
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw damaged(path, `it is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown).slice(0, 80)}`, thrown);
    }
}
/** Whether the bytes found at `path` are this very run. Throws like `decodeRun` when they are damaged. */
function holdsRun(bytes, path, run) {
    return unpack(bytes, path) === (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(run);
}
/**
 * A run read back in full: unpacked, its shape checked by `parseRun`, and found to belong where it lies, so that a file
 * cannot pass for a run of another suite, environment or commit. Throws an infrastructure error that names the path.
 */
function restoreRun(bytes, path, parseRun) {
    const value = decodeRun(bytes, path);
    let claimed;
    let run;
    try {
        run = parseRun(value, path);
        claimed = pathOf(run);
    }
    catch (thrown) {
        throw damaged(path, `it holds no valid run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, thrown);
    }
    if (claimed !== path)
        throw damaged(path, `it holds the run that belongs at ${claimed}`);
    return run;
}
/** The sentence for a name under which something else is stored already. */
function takenError(path, place) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`another run is already stored as ${path} in ${place}; nothing was changed`, {
        expected: 'a run id that was never used before',
        todo: 'measure again, which makes a new id',
    });
}
/** Magic, deflate, "a comment follows", no time, no hint, unknown system: the same on every machine. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255);
const SEAL_LENGTH = seal(new Uint8Array()).length;
function seal(body) {
    return Buffer.from(`sha256 ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}\0`, 'latin1');
}
function unpack(bytes, path) {
    const body = bytes.subarray(HEADER.length + SEAL_LENGTH);
    const start = Buffer.concat([HEADER, seal(body)]);
    if (!start.equals(bytes.subarray(0, start.length)))
        throw damaged(path, 'its checksum does not fit its content');
    try {
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES });
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (thrown) {
        throw damaged(path, `it cannot be unpacked into at most ${MOST_BYTES} bytes of text`, thrown);
    }
}
function damaged(path, why, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the stored run ${path} cannot be used: ${why}`, {
        expected: 'a file just as pinbench wrote it',
        todo: 'put the file back from a copy or from git history, or remove it; no other run depends on it',
        cause,
    });
}
function isName(text) {
    return NAME.test(text);
}
/** An id that ends like a mark would share its path with another id. */
function isId(text) {
    return NAME.test(text) && !/\.(excluded|calibration)$/.test(text);
}
function checked(what, text, isGood) {
    if (isGood(text))
        return text;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the ${what} ${JSON.stringify(text.slice(0, 80))} cannot be part of a stored run's path`, {
        expected: expectations[what] ?? 'letters, digits, ".", "_" and "-"',
    });
}
const expectations = {
    commit: '12 to 64 hexadecimal digits, or none at all',
    'environment key': '16 to 64 hexadecimal digits',
    'run id': '1 to 128 letters, digits, ".", "_" or "-", not "." first, not ".excluded" or ".calibration" last',
    'suite name': '1 to 128 letters, digits, ".", "_" or "-", not "." first',
};
/** `2026-11-21T01:02:03.456Z` -> `20261121T010203Z`. */
function compactTime(startedAt) {
    const time = Date.parse(startedAt);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    if (!/^\d{4}-/.test(text)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the start time ${JSON.stringify(startedAt.slice(0, 80))} cannot be part of a stored run's path`, {
            expected: 'a date and time such as 2026-11-21T01:02:03Z',
        });
    }
    return text.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}


/***/ }),

/***/ 12792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadConfigFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/real-path.js
var real_path = __webpack_require__(97473);
;// CONCATENATED MODULE: ./build/io/config-place.js
/** Where a configuration lies: resolved once, and everything that compares paths starts from it. */



/** `named` is absolute, as a person or a workflow names it, and not normalized. */
async function placeOf(named) {
    const directory = await (0,real_path/* realPath */.Y)(external_node_path_.dirname(named));
    const file = external_node_path_.join(directory, external_node_path_.basename(named));
    const found = await (0,git/* gitRepository */.xb)().root(directory);
    if (found === null)
        return { file, directory, root: null, within: external_node_path_.basename(file), asked: external_node_path_.basename(file) };
    const root = await (0,real_path/* realPath */.Y)(found);
    const within = (0,real_path/* below */.G)(root, file) ?? external_node_path_.basename(file);
    return { file, directory, root, within, asked: (await enteredAt(root, named)) ?? within };
}
/** The first folder of the path that lies in the work tree, and the rest as it was named; null where that has no one meaning. */
async function enteredAt(root, named) {
    const names = external_node_path_.dirname(named).split(external_node_path_.sep);
    for (let count = 1; count <= names.length; count++) {
        const folder = names.slice(0, count).join(external_node_path_.sep) || external_node_path_.sep;
        const inside = (0,real_path/* below */.G)(root, await (0,real_path/* realPath */.Y)(folder));
        if (inside === null)
            continue;
        const rest = names.slice(count);
        if (rest.includes('..'))
            return null;
        const asked = external_node_path_.join(inside, ...rest, external_node_path_.basename(named));
        return asked.split(external_node_path_.sep).join('/');
    }
    return null;
}

;// CONCATENATED MODULE: ./build/io/config-file.js
/** Finds and reads the configuration. */




const NAMES = ['.pinbench.yml', '.pinbench.yaml'];
/** The file given, or the first of the usual names in `directory` and the folders above it, up to the root of the work tree. */
async function loadConfigFile(given, directory, root) {
    const file = given ?? (await findUpwards(directory, root ?? directory));
    // Not normalized: behind a link, `..` is not where the text says.
    const absolute = external_node_path_.isAbsolute(file) ? file : `${directory}${external_node_path_.sep}${file}`;
    const text = await (0,promises_.readFile)(absolute, 'utf8').catch((thrown) => {
        throw (0,errors/* usageError */.Wp)(`the configuration ${file} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            todo: 'name an existing file with --config',
        });
    });
    return { text, name: given ?? external_node_path_.relative(directory, absolute), ...(await placeOf(absolute)) };
}
async function findUpwards(directory, root) {
    for (let folder = directory;; folder = external_node_path_.dirname(folder)) {
        for (const name of NAMES) {
            const file = external_node_path_.join(folder, name);
            if (await isFile(file))
                return file;
        }
        if (folder === root || folder === external_node_path_.dirname(folder))
            break;
    }
    throw (0,errors/* usageError */.Wp)(`there is no ${NAMES[0]} in ${directory}`, {
        expected: `${NAMES[0]} there or in a folder above it, up to the root of the repository`,
        todo: 'write one, or name it with --config FILE',
    });
}
async function isFile(file) {
    return (0,promises_.stat)(file).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ blobsOf),
/* harmony export */   T: () => (/* binding */ vanishedFrom)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86349);
/** What a git repository remembers of files that it once had. Only folders are read, never the files. */

const LOG = ['--literal-pathspecs', 'log', '--no-color', '--no-renames', '--no-ext-diff', '-m', '--full-history'];
const HEADER = '\u0001';
/** Ids of all contents that `path` ever had, newest first, each once. */
async function blobsOf(path, repository, revision) {
    const args = [...LOG, '--format=', '--raw', '--no-abbrev', revision, '--', path];
    const rows = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(args, repository)).toString().matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm);
    const ids = new Set();
    for (const [, before = '', after = ''] of rows)
        for (const id of [after, before])
            if (!/^0+$/.test(id))
                ids.add(id);
    return [...ids];
}
/** Paths below `runs` whose last removal was not made by pinbench itself. They may be there again. */
async function vanishedFrom(repository, revision) {
    const format = `--format=${HEADER}%(trailers:key=Made-by,valueonly,separator=%x2C)`;
    const args = [...LOG, format, '--name-only', '--relative', '--diff-filter=D', revision, '--', 'runs'];
    const removedBy = new Map();
    let isOurs = false;
    for (const row of (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(args, repository)).toString().split('\n')) {
        if (row.startsWith(HEADER))
            isOurs = row.slice(1).startsWith('pinbench');
        else if (row !== '' && !removedBy.has(row))
            removedBy.set(row, isOurs);
    }
    return [...removedBy]
        .filter(([, ours]) => !ours)
        .map(([path]) => path)
        .sort();
}


/***/ }),

/***/ 84928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   eT: () => (/* binding */ remoteAt),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86349);
/** A git repository elsewhere: how we log in to it, and what its refusals mean. */


/** Calls to a remote that cannot be reached before we give up: half a minute of waiting, as the stores wait. */
const MOST_CALLS = 7;
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
                const config = [...(options.config ?? []), ...(access.config ?? [])];
                const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { timeoutSeconds: 300, ...options, ...access, config });
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the remote ${shown} cannot be used`, {
            expected: 'an http(s), ssh or file URL, or a path, without user name and password',
            todo: 'give the token by itself, not inside the URL',
        });
    }
    return parsed;
}
const BEATEN = /fetch first|non-fast-forward|stale info|reference already exists|transaction failed|cannot lock ref|failed to (update|lock) ref|incorrect old value/i;
/** Refs are files and folders: `a/b` and `a` cannot both be one. Nobody who comes later changes that. */
const TAKEN = /'[^']*' exists; cannot create|directory.file conflict|refname conflict|case-insensitive filesystem/i;
/** The other side is not the one that was meant, or cannot show it; asking again does not help. */
const UNTRUSTED = /certificate|host key verification failed|no alternative certificate subject/i;
/** No connection, a server in trouble, or an answer that broke off. */
const BROKEN = /returned error: (429|5\d\d)|could not resolve host|failed to connect|couldn't connect|connection (reset|refused|timed out|closed)|transfer closed|recv failure|RPC failed|early eof|empty reply|unexpected (eof|disconnect)|remote end hung up|error reading section header|bad line length|expected flush|fetch-pack: invalid index-pack output|TLS|SSL/i;
/** Read from git's English words: a status line of `push --porcelain`, or what it printed before it gave up. */
function troubleOf(answer) {
    const said = answer.stderr;
    // Of two refs that go together, the one that was not refused itself says only that the other was.
    const refused = Array.from(answer.stdout.toString().matchAll(/^!\t[^\t]*\t(.*)$/gm), ([, reason]) => reason).join('\n');
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiskFull */ .b$)(answer))
        return 'disk full';
    if (/hook declined|protected branch/i.test(refused) || /\bGH0(06|13)\b/.test(said))
        return 'guarded';
    if (refused !== '' && TAKEN.test(`${refused}\n${said}`))
        return 'name taken';
    if (BEATEN.test(refused) && !/permission denied|read-only file system/i.test(said))
        return 'another was first';
    if (/returned error: 403|access .{0,300}not granted|permission to .{0,300} denied/i.test(said))
        return 'denied';
    if (/authentication failed|could not read (username|password)|permission denied \(|returned error: 401/i.test(said))
        return 'not logged in';
    if (/repository .{0,300}not found|does not appear to be a git repository|returned error: 404/i.test(said))
        return 'not found';
    if (refused === '' && UNTRUSTED.test(said))
        return 'untrusted';
    // A server that said no has answered, though it may have hung up afterwards.
    const hasAnswered = /not support/i.test(said) || (refused !== '' && !refused.includes('remote failure'));
    if (!hasAnswered && (refused !== '' || BROKEN.test(said)))
        return 'unreachable';
    return 'other';
}
/** What became of one ref in a push, by its status line. `reason` is git's, empty when there is none. */
function outcomeOf(answer, ref) {
    for (const row of answer.stdout.toString().split('\n')) {
        const [flag, refs, reason = ''] = row.split('\t');
        if (refs?.endsWith(`:${ref}`))
            return { isDone: flag !== '!', reason };
    }
    return { isDone: answer.code === 0, reason: '' };
}
/** The sentence for a refusal. `verb` says what was being done with `place`. */
function refusalError(answer, place, verb) {
    const { why, todo } = sentences[troubleOf(answer)];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the ${place} could not be ${verb}: ${why} (${(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(answer.stderr)})`, {
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
    'name taken': {
        why: 'a branch whose name begins like this one, or is the beginning of this one, is in its place',
        todo: 'delete or rename that branch, or choose another name: store.branch in the configuration, --branch on the command line',
    },
    untrusted: {
        why: 'the server could not show that it is the one that was meant',
        todo: 'check the URL, and the certificates or host keys that git trusts here',
    },
    unreachable: { why: `the remote did not answer, ${MOST_CALLS} times`, todo: 'check the network, then start again' },
    'disk full': { why: 'a disk is full, here or there', todo: 'free some space; what was stored before is whole' },
    'another was first': { why: 'another writer was first', todo: 'start again' },
    other: { why: 'git failed', todo: "see git's own words above" },
};


/***/ }),

/***/ 60502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scratchRepository),
/* harmony export */   t: () => (/* binding */ FETCH)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86349);
/** Repositories of our own, to be thrown away. */




/** Brings what is asked for into one of them, and nothing along with it. */
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
/**
 * An empty bare repository in a new folder of `scratch`, which is made when it is not there. It is named to git outright,
 * so that git neither searches for one nor asks whose it is. `forCommit`: it can hold objects with names such as this one's.
 */
async function scratchRepository(scratch, prefix, options = {}) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch, { recursive: true })
        .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, prefix)))
        .catch((thrown) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`no folder could be made in ${scratch}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a folder that can be written, with some free space',
            cause: thrown,
        });
    });
    const repository = { env: { GIT_DIR: folder, ...options.env } };
    const format = options.forCommit === undefined ? [] : [`--object-format=${options.forCommit.length === 64 ? 'sha256' : 'sha1'}`];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOutput */ .oM)(['init', '--quiet', '--bare', '--template=', ...format], repository);
    return repository;
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   lI: () => (/* binding */ cloneAlone),
/* harmony export */   oM: () => (/* binding */ gitOutput),
/* harmony export */   xb: () => (/* binding */ gitRepository)
/* harmony export */ });
/* unused harmony export redact */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97473);
/** The git program: one bounded, silent call at a time, and what a run must know of its own repository. */



/** For questions to a clone: a partial one would ask its server for what it lacks; here the lack is an answer. */
function cloneAlone(root) {
    return { cwd: root, env: { GIT_NO_LAZY_FETCH: '1' } };
}
const MOST_OUTPUT = 64 * 1024 * 1024;
/** What git needs of our environment. The rest, every token of the job included, stays out of it and of its hooks. */
const PASSED_ON = /^(PATH|HOME|USER|LOGNAME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|(https?|all|no)_proxy|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_SSL_CA(INFO|PATH)|GIT_SSH(_COMMAND)?|GIT_EXEC_PATH)$/i;
/** No hook, monitor or background housekeeping of the user's may run in our name, nor outlive the call. */
const QUIET = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/**
 * Runs git to its end, whatever its exit code. Throws an infrastructure error when there is no git, or when it took too
 * long, said too much or was called off.
 */
function git(args, options = {}) {
    const secrets = options.secrets ?? [];
    const timeoutSeconds = options.timeoutSeconds ?? 120;
    const place = options.cwd === undefined ? [] : ['-C', options.cwd];
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', ...place, ...args], {
            encoding: 'buffer',
            env: environment(options),
            maxBuffer: MOST_OUTPUT,
            timeout: timeoutSeconds * 1000,
            windowsHide: true,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        }, (error, stdout, stderr) => {
            const told = redact(stderr.toString(), secrets);
            if (error === null)
                return resolve({ code: 0, stdout, stderr: told });
            if (typeof error.code === 'number')
                return resolve({ code: error.code, stdout, stderr: told });
            return reject(brokenOff(args, error, timeoutSeconds));
        });
        // A git that ends before it has read everything breaks the pipe; its exit code and words say why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(options.input ?? '');
    });
}
/** Like `git`, for calls that have no business to fail: any other exit code than 0 is an infrastructure error. */
async function gitOutput(args, options = {}) {
    const answer = await git(args, options);
    if (answer.code !== 0)
        throw gitError(args, answer);
    return answer.stdout;
}
/** The sentence for a git that failed, in its own (shortened, redacted) words. */
function gitError(args, answer) {
    const owned = /(?:dubious ownership in|unsafe) repository (?:at )?\(?'([^']+)'/.exec(answer.stderr)?.[1];
    if (owned !== undefined) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`git refuses the repository ${owned}: it belongs to another user`, {
            expected: 'a repository of the user who runs pinbench, or one that git was told to trust',
            todo: `git config --global --add safe.directory '${owned}'`,
        });
    }
    if (isDiskFull(answer)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`git ${args[0] ?? ''} failed: no space is left on its disk`, {
            todo: 'free some space; what was stored before is whole',
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`git ${args[0] ?? ''} failed (exit code ${answer.code}): ${lastWords(answer.stderr)}`);
}
function isDiskFull({ stderr }) {
    return /no space left|disk quota exceeded/i.test(stderr);
}
/** The lines that say why, on one line of at most 300 characters. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.filter((line) => /^(fatal|error|remote|warning| !)/.test(line));
    const text = (telling.length > 0 ? telling : lines).map((line) => line.trim()).join('; ');
    return text === '' ? 'it gave no reason' : text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
/** Takes secrets, passwords in URLs and control characters (but not line ends) out of a text. */
function redact(text, secrets) {
    let clean = text.replaceAll(/(\/\/)[^\s/@]+@/g, '$1***@');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean.replaceAll(/[^\P{C}\n]+/gu, ' ');
}
function environment(options) {
    const env = {};
    for (const [name, value] of Object.entries(process.env))
        if (PASSED_ON.test(name))
            env[name] = value;
    const config = [...QUIET, ...(options.config ?? [])];
    const before = Number(env.GIT_CONFIG_COUNT ?? 0);
    config.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${before + index}`] = key;
        env[`GIT_CONFIG_VALUE_${before + index}`] = value;
    });
    env.GIT_CONFIG_COUNT = String(before + config.length);
    // English for the words we look for; no question that nobody answers; no lock that disturbs the user's own git.
    const fixed = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_OPTIONAL_LOCKS: '0' };
    return { ...env, ...fixed, GIT_ALLOW_PROTOCOL: 'file:http:https:ssh', ...options.env };
}
function brokenOff(args, error, seconds) {
    const name = `git ${args[0] ?? ''}`;
    if (error.code === 'ENOENT') {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)('there is no git program', {
            expected: '"git" 2.31 or newer on the PATH',
            todo: 'install git',
        });
    }
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${name} was stopped: it printed more than ${MOST_OUTPUT} bytes`);
    }
    if (error.code === 'ABORT_ERR')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${name} was called off`);
    if (error.killed === true)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${name} was stopped after ${seconds} s without an end`);
    // The message of execFile repeats the command line, which is public; its cause may not be.
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${name} could not be run (${String(error.code ?? 'killed by a signal')})`);
}
const BRANCHES = 'refs/heads/';
/** The user's own repository, only ever read. */
function gitRepository() {
    return { root, head };
}
async function root(directory) {
    const args = ['rev-parse', '--show-toplevel'];
    const answer = await git(args, { cwd: directory });
    if (answer.code === 0)
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Y)(line(answer.stdout));
    if (/not a git repository|must be run in a work tree/.test(answer.stderr))
        return null;
    throw gitError(args, answer);
}
async function head(root, ignored) {
    const commit = await lineOrNull(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root);
    // In full: the short name of a branch is "heads/main" as soon as a tag is called main too.
    const ref = await lineOrNull(['symbolic-ref', '--quiet', 'HEAD'], root);
    const branch = ref?.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null;
    const inside = await pathsInside(root, ignored);
    return { commit, branch, dirty: await isDirty(root, inside) };
}
/** `ignored` are relative to the root, with forward slashes. */
async function isDirty(root, ignored) {
    const isIgnored = (path) => ignored.some((folder) => path === folder || path.startsWith(`${folder}/`));
    for (const path of await changes(root, 'normal', '.')) {
        const bare = path.replace(/\/$/, '');
        if (isIgnored(bare))
            continue;
        // An untracked folder is listed as a whole: it may hold nothing but what is ignored.
        const holdsIgnored = path.endsWith('/') && ignored.some((folder) => folder.startsWith(path));
        if (!holdsIgnored)
            return true;
        for (const file of await changes(root, 'all', bare))
            if (!isIgnored(file))
                return true;
    }
    return false;
}
async function changes(root, untracked, path) {
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', `--untracked-files=${untracked}`, '--', path];
    const output = await gitOutput(['--literal-pathspecs', ...args], { cwd: root });
    // Without renames each record is two letters, a space and one path.
    const records = output.toString().split('\0').slice(0, -1);
    return records.map((record) => record.slice(3));
}
async function pathsInside(root, paths) {
    const base = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Y)(root);
    const inside = await Promise.all(paths.map(async (path) => (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(base, await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Y)(path))));
    // The root itself ('') is never ignored: that would hide every change.
    return inside.filter((within) => Boolean(within));
}
async function lineOrNull(args, cwd) {
    const answer = await git(args, { cwd });
    if (answer.code === 1)
        return null;
    if (answer.code !== 0)
        throw gitError(args, answer);
    return line(answer.stdout);
}
function line(output) {
    return output.toString().replace(/\r?\n$/, '');
}


/***/ }),

/***/ 97473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/**
 * Paths as the file system sees them. Two spellings of one place differ as text (a link, a link above it, `..` behind a
 * link), so nothing is compared, moved to another tree or left out before it went through here.
 */



/** Absolute and without links. What is not there yet, or not ours to read, keeps its name below what is. */
async function realPath(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    }
    catch (thrown) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ELOOP') {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${file} is a link that leads to itself`, { todo: 'remove it, or name another path' });
        }
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}
/** `file` below `folder` with forward slashes, '' for the folder itself; null outside. Both are real paths. */
function below(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 29076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkedPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** Paths inside a store, as somebody else may have spelled them. */

/** The path itself. Throws a usage error on one that leads out of the store, into git's own files or nowhere. */
function checkedPath(path) {
    const isBad = /^$|\p{Cc}|\\|^\//u.test(path) ||
        path.length > 1000 ||
        path.split('/').some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
    if (!isBad)
        return path;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${JSON.stringify(path.slice(0, 80))} cannot be the path of a stored file`, {
        expected: 'a path inside the store, with forward slashes',
    });
}


/***/ })

};
