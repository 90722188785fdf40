export const id = 170;
export const ids = [170];
export const modules = {

/***/ 34170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ restoreApart)
});

;// CONCATENATED MODULE: ./build/history/packed-samples.js
const KEY = '"samples":[';
const [COMMA, MINUS, POINT, ZERO, NINE, OPEN, BACKSLASH, CLOSE] = [44, 45, 46, 48, 57, 91, 92, 93];
/** Whole numbers up to the largest safe one, divided by these, are rounded once: as exactly as can be. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** null for JSON that has spaces, or anything but lists of lists of finite numbers there: it has to be parsed as a whole. */
function takeSamples(text) {
    const reader = new ListReader(text);
    const metricEnds = new Numbers();
    const kept = [];
    let from = 0;
    for (let at = text.indexOf(KEY); at >= 0; at = text.indexOf(KEY, from)) {
        // A quote with a backslash before it is inside of a string.
        if (text.charCodeAt(at - 1) === BACKSLASH)
            return null;
        kept.push(text.slice(from, at + KEY.length));
        from = reader.lists(at + KEY.length);
        if (from < 0)
            return null;
        metricEnds.push(reader.invocationEnds.length);
    }
    kept.push(text.slice(from));
    const samples = {
        values: reader.values.all(),
        invocationEnds: new Uint32Array(reader.invocationEnds.all()),
        metricEnds: new Uint32Array(metricEnds.all()),
    };
    return { text: kept.join(''), samples };
}
/** Reads from a place of the text on; answers with the place after it, or -1 where something else stands. */
class ListReader {
    values = new Numbers();
    invocationEnds = new Numbers();
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** From after the outer list's bracket up to, and without, the one that closes it. */
    lists(start) {
        const text = this.#text;
        let at = start;
        while (at >= 0 && text.charCodeAt(at) !== CLOSE) {
            if (at > start && text.charCodeAt(at) !== COMMA)
                return -1;
            at = this.#list(at > start ? at + 1 : at);
            // A comma needs another list after it.
            this.invocationEnds.push(this.values.length);
        }
        return at;
    }
    #list(start) {
        const text = this.#text;
        if (text.charCodeAt(start) !== OPEN)
            return -1;
        let at = start + 1;
        if (text.charCodeAt(at) === CLOSE)
            return at + 1;
        for (;;) {
            at = this.#number(at);
            if (at < 0)
                return -1;
            const after = text.charCodeAt(at);
            at += 1;
            if (after === CLOSE)
                return at;
            if (after !== COMMA)
                return -1;
        }
    }
    #number(start) {
        const text = this.#text;
        const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
        let at = first;
        let digits = 0;
        let point = -1;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code >= ZERO && code <= NINE)
                digits = digits * 10 + (code - ZERO);
            else if (code === POINT && point < 0)
                point = at;
            else
                break;
            at += 1;
        }
        const end = text.charCodeAt(at);
        const whole = (point < 0 ? at : point) - first;
        const places = point < 0 ? 0 : at - point - 1;
        const isPlain = (end === COMMA || end === CLOSE) &&
            (whole === 1 || (whole > 1 && text.charCodeAt(first) !== ZERO)) &&
            (point < 0 || places > 0);
        const power = POWERS[places];
        if (!isPlain || digits > Number.MAX_SAFE_INTEGER || power === undefined)
            return this.#anyNumber(start);
        this.values.push(first > start ? -digits / power : digits / power);
        return at;
    }
    /** With an exponent, or more digits than are counted exactly. */
    #anyNumber(start) {
        let at = start;
        while (at < this.#text.length && this.#text.charCodeAt(at) !== COMMA && this.#text.charCodeAt(at) !== CLOSE)
            at += 1;
        const written = this.#text.slice(start, at);
        const value = NUMBER.test(written) ? Number(written) : Number.NaN;
        if (!Number.isFinite(value))
            return -1;
        this.values.push(value);
        return at;
    }
}
/** A list that grows in one piece. */
class Numbers {
    length = 0;
    #held = new Float64Array(256);
    push(value) {
        if (this.length === this.#held.length) {
            const more = new Float64Array(2 * this.length);
            more.set(this.#held);
            this.#held = more;
        }
        this.#held[this.length] = value;
        this.length += 1;
    }
    all() {
        return this.#held.slice(0, this.length);
    }
}

// EXTERNAL MODULE: ./build/history/stored-run-codec.js
var stored_run_codec = __webpack_require__(20039);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
;// CONCATENATED MODULE: ./build/history/run-apart.js



/** What the schema allows, `samples` in schemas/perf.schema.json. */
const MOST_SAMPLES = 100_000;
/** As `restoreRun`, and with the same errors. A run that is not written just as pinbench writes it comes back whole. */
function restoreApart(bytes, path, parseRun) {
    const taken = takeSamples((0,stored_run_codec/* textOf */.b6)(bytes, path));
    if (taken !== null) {
        const { text, samples } = taken;
        const run = parsedQuickly(text, path, parseRun);
        if (run !== null && hasRoomFor(run, samples))
            return { run, samples };
    }
    return (0,stored_run_codec/* restoreRun */.Ai)(bytes, path, parseRun);
}
/** null: whatever is wrong is found once more, and told, when it is read as a whole. */
function parsedQuickly(text, path, parseRun) {
    try {
        const run = parseRun(JSON.parse(text), path);
        return (0,stored_run_path/* pathOf */.XM)(run) === path ? run : null;
    }
    catch {
        return null;
    }
}
/** Whether every metric has lists of its own there, none longer than those of a run may be. */
function hasRoomFor({ results, invocations }, { invocationEnds, metricEnds }) {
    return (metricEnds.length === results.reduce((sum, { metrics }) => sum + metrics.length, 0) &&
        results.every(({ metrics }) => metrics.every(({ samples }) => samples.length === 0)) &&
        longest(metricEnds) <= invocations.length &&
        longest(invocationEnds) <= MOST_SAMPLES);
}
function longest(ends) {
    let most = 0;
    for (let index = 0; index < ends.length; index += 1) {
        most = Math.max(most, (ends[index] ?? 0) - (ends[index - 1] ?? 0));
    }
    return most;
}


/***/ }),

/***/ 20039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ restoreRun),
/* harmony export */   Kb: () => (/* binding */ takenError),
/* harmony export */   M$: () => (/* binding */ encodeRun),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gM: () => (/* binding */ holdsRun)
/* harmony export */ });
/* unused harmony export decodeRun */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30390);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12785);
/* harmony import */ var _stored_run_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3926);
/** A run as bytes and back, checked. */







/** Largest run as JSON text, in bytes; more is refused when written and when read. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * A run as gzip (RFC 1952) of its canonical JSON. The header's comment holds the SHA-256 of all bytes after it, because
 * gzip's own check leaves its header and its padding bits unguarded. `gunzip` reads it like any other file.
 * The same run gives the same bytes on the same zlib; compare with `holdsRun`, since another zlib may pack differently.
 */
function encodeRun(run) {
    const text = Buffer.from((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(run));
    if (text.length > MOST_BYTES) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the run ${run.id} has ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatExcess */ .Vg)(text.length, MOST_BYTES)} and was not stored`, {
            expected: `at most ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(MOST_BYTES)}`,
            fix: 'report fewer samples or fewer metrics',
        });
    }
    const body = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level: 9 }).subarray(HEADER.length);
    return Buffer.concat([HEADER, withChecksum(body), body]);
}
/**
 * The JSON value in the bytes of a stored run; its shape is not checked here.
 * Throws an infrastructure error that names `path` when a single bit is not as it was written.
 */
function decodeRun(bytes, path) {
    const text = textOf(bytes, path);
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw damaged(path, `it is not JSON: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .cutText */ .IN)((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown), 80)}`, thrown);
    }
}
/** Whether the bytes found at `path` are this very run. Throws like `decodeRun` when they are damaged. */
function holdsRun(bytes, path, run) {
    return textOf(bytes, path) === (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(run);
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
        claimed = (0,_stored_run_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(run);
    }
    catch (thrown) {
        throw damaged(path, `it holds no valid run: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, thrown);
    }
    if (claimed !== path)
        throw damaged(path, `it holds the run that belongs at ${claimed}`);
    return run;
}
/** The sentence for a name under which something else is stored already. */
function takenError(path, location) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`another run is already stored as ${path} in ${location}; nothing was changed`, {
        expected: 'a run id that was never used before',
        fix: 'measure it once more, which makes a new id',
    });
}
/** Magic, deflate, "a comment follows", no time, no hint, unknown system: the same on every machine. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255);
/** Bytes that are unpacked at a time. */
const [SMALLEST_PIECE, LARGEST_PIECE] = [16 * 1024, 4 * 1024 * 1024];
const CHECKSUM_LENGTH = withChecksum(new Uint8Array()).length;
function withChecksum(body) {
    return Buffer.from(`sha256 ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}\0`, 'latin1');
}
/** The JSON of a stored run. Throws an infrastructure error that names `path` when a single bit is not as it was written. */
function textOf(bytes, path) {
    const body = bytes.subarray(HEADER.length + CHECKSUM_LENGTH);
    const start = Buffer.concat([HEADER, withChecksum(body)]);
    if (!start.equals(bytes.subarray(0, start.length)))
        throw damaged(path, 'its checksum does not fit its content');
    try {
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES, chunkSize: likelySize(bytes) });
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (thrown) {
        throw damaged(path, `it cannot be unpacked into at most ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(MOST_BYTES)} of text`, thrown);
    }
}
/** In one piece where it is what the end of a gzip file says, which is not relied on. */
function likelySize(bytes) {
    const statedLength = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
    return Math.min(Math.max(statedLength + 1, SMALLEST_PIECE), LARGEST_PIECE);
}
function damaged(path, why, cause) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the stored run ${path} cannot be used: ${why}`, {
        expected: 'a file as pinbench wrote it',
        fix: 'restore the file from a copy or from git history, or remove it; no other run depends on it',
        cause,
    });
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   Rb: () => (/* binding */ KEY_DIGITS),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Yk: () => (/* binding */ storedRunOf),
/* harmony export */   _k: () => (/* binding */ isSeries),
/* harmony export */   iI: () => (/* binding */ isShortKey),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   tn: () => (/* binding */ COMMIT_DIGITS),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export monthOf */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89702);
/**
 * How runs are kept: the name of a stored run, the same for every store.
 *
 * Each run is a file of its own that is written once and never changed, so two writers never touch the same file and one
 * damaged file costs one run. The name alone says what a baseline must know to choose, so nothing else is opened.
 */



/** Digits of the environment key, and of a commit, that a stored run's place tells. */
const KEY_DIGITS = 16;
const COMMIT_DIGITS = 12;
const COMMIT = /^[0-9a-f]{12,64}$/;
const KEY = /^[0-9a-f]{16,64}$/;
/** The month is told twice, as folder and in the start; the back references make them agree. */
const STORED = /^runs\/([^/]+)\/([0-9a-f]{16})\/(\d{4})-(\d\d)\/\3\4(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12}|none)-([^/]+?)(?:\.(excluded|calibration))?\.json\.gz$/;
/**
 * `runs/<suite>[@<configuration>]/<key, 16 digits>/<year-month>/<start, UTC>-<commit, 12 digits, or none>-<id>[.excluded|.calibration].json.gz`.
 * Months keep folders small however long the history grows: a reader opens the newest few, a writer rewrites one.
 * The configuration is left out for one in the repository's root.
 * Throws a usage error when a part could lead out of the folder or be read back as something else.
 */
function pathOf(run) {
    const folder = folderOf(seriesOf(run));
    const id = checked('run id', run.id, isId);
    const key = checked('environment key', run.environment.key, (text) => KEY.test(text)).slice(0, KEY_DIGITS);
    const commit = run.source.commit === null
        ? 'none'
        : checked('commit', run.source.commit, (text) => COMMIT.test(text)).slice(0, COMMIT_DIGITS);
    const mark = isExcluded(run) ? '.excluded' : run.pairs?.purpose === 'calibration' ? '.calibration' : '';
    const start = compactTime(run.startedAt);
    return `${folder}${key}/${start.slice(0, 4)}-${start.slice(4, 6)}/${start}-${commit}-${id}${mark}.json.gz`;
}
/** Never counts as a baseline: it did not end well, or there were uncommitted changes. */
function isExcluded({ source, status }) {
    return source.dirty || status !== 'ok';
}
/** What the path of a stored run says, or null when it is not one (a README, a leftover, someone else's file). */
function parsePath(path) {
    const [, series = '', key, year, month, day, hour, minute, second, commit, id, mark] = STORED.exec(path) ?? [];
    const owner = (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSeries */ .Pd)(series);
    if (owner === null || key === undefined || commit === undefined || id === undefined || !isId(id))
        return null;
    const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    // 2026-02-31 has the right form, yet no run ever began then.
    const time = Date.parse(startedAt);
    if (Number.isNaN(time) || new Date(time).toISOString() !== startedAt.replace('Z', '.000Z'))
        return null;
    return {
        path,
        ...owner,
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
/** Whether a folder below `runs/` can be that of a suite of some configuration. */
function isSeries(name) {
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSeries */ .Pd)(name) !== null;
}
/** The history that a run belongs to: only runs of one history are compared. */
function seriesOf(run) {
    const suite = checked('suite name', run.suite, _series_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuiteName */ .kV);
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesName */ .f_)({ suite, configuration: (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .QV)(run.source.configuration) });
}
/** What `parsePath` will say of this run once it is stored. */
function storedRunOf(run) {
    const path = pathOf(run);
    const stored = parsePath(path);
    if (stored === null)
        throw new Error(`pathOf made ${path}, which parsePath cannot read`);
    return stored;
}
/** The folder with every run of a history, with a slash at its end. Throws a usage error on a name that is not one. */
function folderOf(series) {
    return `runs/${checked('suite name', series, isSeries)}/`;
}
/** An id that ends like a mark would share its path with another id. */
function isId(text) {
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuiteName */ .kV)(text) && !/\.(excluded|calibration)$/.test(text);
}
function checked(what, text, isGood) {
    if (isGood(text))
        return text;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the ${what} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text, 80)} cannot be part of a stored run's path`, {
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
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the start time ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(startedAt, 80)} cannot be part of a stored run's path`, {
            expected: 'a date and time such as 2026-11-21T01:02:03Z',
        });
    }
    return text.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}


/***/ }),

/***/ 51659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ blobsOf),
/* harmony export */   T: () => (/* binding */ vanishedFrom)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95330);
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

/***/ 31149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ serialQueue)
/* harmony export */ });
/** Work on something that takes one thing at a time. */
function serialQueue() {
    let last = Promise.resolve();
    function next(work) {
        const mine = last.then(work);
        // A failure belongs to the caller that gets `mine`; the next in line only waits for its end.
        last = mine.catch(() => undefined);
        return mine;
    }
    return {
        next,
        together(get) {
            let group = null;
            return async (name) => {
                if (group === null) {
                    const names = [];
                    const answer = next(() => {
                        // From now on whoever asks is too late for this turn.
                        group = null;
                        return get([...new Set(names)]);
                    });
                    group = { names, answer };
                }
                group.names.push(name);
                return (await group.answer).get(name) ?? null;
            };
        },
    };
}


/***/ }),

/***/ 47272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ absent)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/** A place of stored runs that is not there: an answer about nothing would read as if nothing were wrong. */

/** `what` names the folder or the branch, in a sentence without its end. */
function absent(what) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(what, {
        expected: 'a folder or a data branch with stored runs',
        fix: 'check the name: --store FOLDER, or --remote URL with --branch NAME; the first `pinbench run` or `pinbench history import` makes it',
    });
}


/***/ }),

/***/ 10938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkedPath)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/** Paths inside a store, as somebody else may have spelled them. */


/** The path itself. Throws a usage error on one that leads out of the store, into git's own files or nowhere. */
function checkedPath(path) {
    const isBad = /^$|\p{Cc}|\\|^\//u.test(path) ||
        path.length > 1000 ||
        path.split('/').some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
    if (!isBad)
        return path;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path, 80)} cannot be the path of a stored file`, {
        expected: 'a path inside the store, with forward slashes',
    });
}


/***/ })

};
