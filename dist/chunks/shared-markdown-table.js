export const id = 1560;
export const ids = [1560];
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

/***/ 38578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   HT: () => (/* binding */ loadConfigFile),
/* harmony export */   RG: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39789);
/* harmony import */ var _config_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41585);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89646);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8301);
/** Finds and reads the configuration. */








/** The smallest one that measures with an engine and without. */
const FIRST_FILE = `name one with --config FILE, or write one (docs/tutorial.md shows how), such as
    version: 1
    suites:
      main: { image: { dockerfile: Dockerfile }, run: { command: [sh, bench.sh] } }`;
/** As the parser has it; a larger file is not read. */
const MOST_BYTES = 1_048_576;
/** The file given, or the first of the usual names in `directory` and the folders above it, up to the root of the work tree. */
async function loadConfigFile(given, directory, root, bounds = {}) {
    const file = given ?? (await findUpwards(directory, root ?? directory));
    // Not normalized: behind a link, `..` is not where the text says.
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) ? file : `${directory}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${file}`;
    if (given !== undefined)
        await refuseFolder(absolute, given);
    const read = await readConfigFile(absolute, file, bounds);
    const name = given ?? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, absolute);
    return { ...read, name, ...(await (0,_config_place_js__WEBPACK_IMPORTED_MODULE_5__/* .configLocation */ .y)(absolute, bounds)) };
}
/** Without asking git where it lies: a tree of our own has no repository, and one around it is somebody else's. */
async function readConfigFile(absolute, name, bounds) {
    const what = `the configuration ${name}`;
    const within = await boundsOf(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute), what, bounds);
    const { content } = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readOrdinary */ .pV)(absolute, { what, within, most: MOST_BYTES });
    return { text: (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r)(content, name), name, bounds: within, isLinked: await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isLinked */ .GW)(absolute) };
}
/** The work tree that holds the folder; outside git, the folder itself. */
async function boundsOf(folder, what, { anywhere, inside }) {
    if (anywhere === true)
        return null;
    const real = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_6__/* .realPathOf */ .dN)(folder, what);
    const tree = (await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_6__/* .treeOf */ .g7)(real)) ?? real;
    if (inside === undefined)
        return tree;
    const outer = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_7__/* .realPath */ .Ye)(inside);
    return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_7__/* .below */ .Gz)(outer, tree) === null ? outer : tree;
}
async function findUpwards(directory, root) {
    for (let folder = directory;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        for (const name of _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            if (await isThere(file))
                return file;
        }
        if (folder === root || folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            break;
    }
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`there is no ${_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We[0]} in ${directory}`, {
        expected: `${_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We[0]} there or in a folder above it, up to the root of the repository`,
        fix: FIRST_FILE,
    });
}
async function refuseFolder(absolute, given) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).catch(() => null);
    if (facts?.isDirectory() !== true)
        return;
    const inside = _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(given, name));
    const there = await Promise.all(_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.map((name) => isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(absolute, name))));
    const name = inside[there.indexOf(true)] ?? null;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the configuration ${given} is a folder${name === null ? `, without a ${_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We[0]}` : ''}`, {
        expected: 'a file',
        fix: name === null ? 'name the file' : `name ${name}`,
    });
}
/** A link that leads nowhere, or a pipe, is one too: passing it over would take the next folder's instead. */
async function isThere(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then((found) => !found.isDirectory(), () => false);
}


/***/ }),

/***/ 41585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ configLocation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95330);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25896);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/** Where a configuration lies: resolved once, and everything that compares paths starts from it. */




/**
 * `named` is absolute, as a person or a workflow names it, and not normalized. `outermost`: a submodule is a part of the
 * work tree that it was checked out with, which is what an event on GitHub is about.
 */
async function configLocation(named, { outermost = false } = {}) {
    const directory = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(named));
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(named));
    const found = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)().root(directory);
    if (found === null)
        return { file, directory, root: null, within: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file), asked: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file) };
    const root = outermost ? await outermostOf(found) : found;
    const within = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(root, file) ?? node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file);
    return { file, directory, root, within, asked: (await enteredAt(root, named)) ?? within };
}
async function outermostOf(root) {
    let at = root;
    for (let above = await superproject(at); above !== null; above = await superproject(at))
        at = above;
    return at;
}
async function superproject(root) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(['rev-parse', '--show-superproject-working-tree'], { cwd: root });
    const found = output.toString().replace(/\r?\n$/, '');
    return found === '' ? null : (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(found);
}
/** The first folder of the path that lies in the work tree, and the rest as it was named; null where that has no one meaning. */
async function enteredAt(root, named) {
    const names = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(named).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    for (let count = 1; count <= names.length; count++) {
        const folder = names.slice(0, count).join(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) || node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
        const inside = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(root, await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder));
        if (inside === null)
            continue;
        const rest = names.slice(count);
        if (rest.includes('..'))
            return null;
        const asked = node_path__WEBPACK_IMPORTED_MODULE_0__.join(inside, ...rest, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(named));
        return asked.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    }
    return null;
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

/***/ 97478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   eT: () => (/* binding */ remoteAt),
/* harmony export */   lY: () => (/* binding */ originRemote),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95330);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11556);
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
                const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { timeoutSeconds: 300, ...options, ...access, config });
                if (answer.code === 0 || attempt === MOST_CALLS || troubleOf(answer) !== 'unreachable')
                    return answer;
                await pause(attempt);
            }
        },
    };
}
/** The remote that a clone comes from: one that cannot be reached is given up after half a minute, or on `signal`. */
function originRemote({ url, token, pause, }, signal) {
    const wait = pause ?? ((seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000, undefined, signal === undefined ? {} : { signal }));
    return remoteAt(url, token, (attempt) => wait(Math.min(10, 0.5 * 2 ** attempt)));
}
function webAddress(url) {
    const parsed = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : null;
    const holdsLogin = parsed !== null && (parsed.username !== '' || parsed.password !== '');
    if (holdsLogin || url === '' || url.startsWith('-') || /\p{C}|^\w+::/u.test(url)) {
        // A password must not be repeated, so of such a URL only the host is shown.
        const shown = holdsLogin ? `with a login for ${parsed.host}` : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(url, 80);
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`the remote ${shown} cannot be used`, {
            expected: 'an http(s), ssh or file URL, or a path, without user name and password',
            fix: 'give the token by itself, not inside the URL',
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
    const stderr = answer.stderr;
    // Of two refs that go together, the one that was not refused itself says only that the other was.
    const refused = Array.from(answer.stdout.toString().matchAll(/^!\t[^\t]*\t(.*)$/gm), ([, reason]) => reason).join('\n');
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isDiskFull */ .b$)(answer))
        return 'disk full';
    if (/hook declined|protected branch/i.test(refused) || /\bGH0(06|13)\b/.test(stderr))
        return 'guarded';
    if (refused !== '' && TAKEN.test(`${refused}\n${stderr}`))
        return 'name taken';
    if (BEATEN.test(refused) && !/permission denied|read-only file system/i.test(stderr))
        return 'another was first';
    if (/returned error: 403|access .{0,300}not granted|permission to .{0,300} denied/i.test(stderr))
        return 'denied';
    if (/authentication failed|could not read (username|password)|permission denied \(|returned error: 401/i.test(stderr))
        return 'not logged in';
    if (/repository .{0,300}not found|does not appear to be a git repository|returned error: 404/i.test(stderr))
        return 'not found';
    if (refused === '' && UNTRUSTED.test(stderr))
        return 'untrusted';
    // A server that said no has answered, though it may have hung up afterwards.
    const hasAnswered = /not support/i.test(stderr) || (refused !== '' && !refused.includes('remote failure'));
    if (!hasAnswered && (refused !== '' || BROKEN.test(stderr)))
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
/** The sentence for a refusal. `verb` says what was being done with `place`; `right` what the whole piece of work needs. */
function refusalError(answer, place, verb, right = verb === 'written' ? 'write' : 'read') {
    const { why, fix } = sentencesFor(right)[troubleOf(answer)];
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`the ${place} could not be ${verb}: ${why} (${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .aN)(answer)})`, {
        ...(verb === 'written' ? { expected: 'a token with `permissions: contents: write`' } : {}),
        fix,
    });
}
/** Whoever reads is never told to get a right to write. */
const sentencesFor = (right) => ({
    denied: {
        why: 'the token lacks the permission',
        fix: right === 'read'
            ? 'give a token with `permissions: contents: read` for this repository'
            : "add `permissions: contents: write` to the job that stores results; a fork's pull request never gets it",
    },
    'not logged in': {
        why: 'the login was not accepted',
        fix: `give a token that is valid now, with \`permissions: contents: ${right}\``,
    },
    'not found': {
        why: 'there is no such repository, or the token may not see it',
        fix: `check the URL; for a private repository the token needs \`permissions: contents: ${right}\``,
    },
    guarded: {
        why: 'a rule or hook of the repository forbids it',
        fix: 'let the token push to this branch: take the branch out of the protection rules, with `permissions: contents: write`',
    },
    'name taken': {
        why: 'a branch whose name begins like this one, or is the beginning of this one, is in its place',
        fix: 'delete or rename that branch, or choose another name: store.branch in the configuration, --branch on the command line',
    },
    untrusted: {
        why: 'the server could not show that it is the one that was meant',
        fix: 'check the URL, and the certificates or host keys that git trusts here',
    },
    unreachable: { why: `the remote did not answer, ${MOST_CALLS} times`, fix: 'check the network, then run it again' },
    'disk full': { why: 'a disk is full, here or there', fix: 'free some space; earlier stored runs are intact' },
    'another was first': { why: 'another writer was first', fix: 'run it again' },
    other: { why: 'git failed', fix: "see git's own words above" },
});


/***/ }),

/***/ 25896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ changesIn),
/* harmony export */   VD: () => (/* binding */ pathsInside),
/* harmony export */   xb: () => (/* binding */ gitRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30390);
/* harmony import */ var _files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89646);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95330);
/** What a run must know of the user's own repository. */







const BRANCHES = 'refs/heads/';
/** Submodules that are looked into, those in others included; with more, changes inside of them are not looked for. */
const MOST_SUBMODULES = 200;
/** The user's own repository, only ever read. */
function gitRepository() {
    return { root, head };
}
async function root(directory) {
    const args = ['rev-parse', '--show-toplevel'];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, { cwd: directory });
    if (answer.code === 0)
        return requireOwn(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(line(answer.stdout)), directory);
    if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(answer.stderr))
        return null;
    throw (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, answer);
}
/** Settings of a clone can name any folder as its work tree, and then files of that would count as the project's. */
async function requireOwn(root, directory) {
    if ((await (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOf */ .g7)(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(directory))) === root)
        return root;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the clone around ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(directory)} says that its work tree is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(root)}`, {
        expected: 'a work tree that has its .git in it',
        fix: 'take core.worktree out of its settings: git config --unset core.worktree',
    });
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
    const uncommitted = async (path, untracked) => (await changesIn(root, path, untracked)).filter((change) => !change.isIgnored);
    for (const { name, isFolder } of await uncommitted('.', 'folders')) {
        if (isIgnored(name))
            continue;
        // An untracked folder is listed as a whole: it may hold nothing but what is ignored.
        const holdsIgnored = isFolder && ignored.some((folder) => folder.startsWith(`${name}/`));
        if (!holdsIgnored)
            return true;
        for (const file of await uncommitted(name, 'files'))
            if (!isIgnored(file.name))
                return true;
    }
    return false;
}
/** `folders`: a folder of which nothing was ever added is one change; `files`: each file in it is. */
async function changesIn(root, path, untracked, looks = { left: MOST_SUBMODULES }) {
    const how = untracked === 'folders' ? ['--untracked-files=normal', '--ignored=traditional'] : ['--untracked-files=all'];
    // On the command line, since .gitmodules is above any setting: git would start itself in there, by what the module's
    // own settings say.
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--ignore-submodules=dirty', ...how, '--', path];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOutput */ .oM)(['--literal-pathspecs', ...args], { cwd: root });
    // Without renames each record is two letters, a space and one path.
    const records = output.toString().split('\0').slice(0, -1);
    const changes = records.map((record) => ({
        name: record.slice(3).replace(/\/$/, ''),
        isFolder: record.endsWith('/'),
        isIgnored: record.startsWith('!!'),
    }));
    const known = new Set(changes.map(({ name }) => name));
    for (const name of await modulesIn(root, path)) {
        if (known.has(name) || !(await isChangedModule(root, name, looks)))
            continue;
        changes.push({ name, isFolder: false, isIgnored: false });
    }
    return changes;
}
/** The submodules at or below `path` in the index, each once. */
async function modulesIn(root, path) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOutput */ .oM)(['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', path], { cwd: root });
    const links = listed.toString().matchAll(/(?:^|\0)160000 [0-9a-f]+ \d\t([^\0]*)/g);
    return new Set(Array.from(links, ([, name = '']) => name));
}
/** Looked at by a call of its own, which keeps its settings from starting programs as it does with those of any clone. */
async function isChangedModule(outer, name, looks) {
    const module = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outer, name);
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(module, '.git')).catch(() => null);
    // Not checked out; or behind a link, which git itself reports as a change.
    if (isThere === null || (await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(module)) !== module)
        return false;
    if (looks.left === 0)
        return false;
    looks.left--;
    // A `.git` that leads nowhere: nobody can say that the files are as they were committed.
    if ((await root(module)) === null)
        return true;
    return (await changesIn(module, '.', 'folders', looks)).some(({ isIgnored }) => !isIgnored);
}
/** Those of `paths` that lie inside of the work tree, relative to it. */
async function pathsInside(root, paths) {
    const base = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(root);
    const inside = await Promise.all(paths.map(async (path) => (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(base, await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(path))));
    // The root itself ('') is never ignored: that would hide every change.
    return inside.filter((within) => Boolean(within));
}
async function lineOrNull(args, cwd) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, { cwd });
    if (answer.code === 1)
        return null;
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, answer);
    return line(answer.stdout);
}
function line(output) {
    return output.toString().replace(/\r?\n$/, '');
}


/***/ }),

/***/ 51893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scratchRepository),
/* harmony export */   t: () => (/* binding */ FETCH)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95330);
/** Repositories of our own, to be thrown away. */





/** Brings what is asked for into one of them, and nothing along with it. */
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
/**
 * An empty bare repository in a new folder of `scratch`, which is made when it is not there. It is named to git outright,
 * so that git neither searches for one nor asks whose it is. `forCommit`: it can hold objects with names such as this one's.
 */
async function scratchRepository(scratch, prefix, options = {}) {
    const folder = await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)(scratch)
        .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, prefix)))
        .catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`no folder could be made in ${scratch}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a writable folder with free space',
            cause: thrown,
        });
    });
    const repository = { env: { GIT_DIR: folder, ...options.env }, ownFiles: true };
    const format = options.forCommit === undefined ? [] : [`--object-format=${options.forCommit.length === 64 ? 'sha256' : 'sha1'}`];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(['init', '--quiet', '--bare', '--template=', ...format], repository);
    return repository;
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownFormatter),
/* harmony export */   t: () => (/* binding */ terminalFormatter)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/** How a sentence is formatted for one kind of reader: all data in a sentence goes through it. */

/** What may stand in a code span: nothing in it can end the span or a table cell. */
const ID = /^[\w.:+/@-]{1,100}$/;
const markdownFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(data),
    id: (data) => (ID.test(data) ? `\`${data}\`` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data)),
    strong: (words) => `**${words}**`,
    sign: (sign) => `${sign} `,
};
const terminalFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data, 400),
    id: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    strong: (words) => words,
    sign: () => '',
};


/***/ }),

/***/ 27969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wq: () => (/* binding */ MOST_ROWS),
  kb: () => (/* binding */ left),
  zQ: () => (/* binding */ markdownLines),
  C$: () => (/* binding */ painted),
  kK: () => (/* binding */ paintedTable),
  pG: () => (/* binding */ right),
  qK: () => (/* binding */ startText),
  oW: () => (/* binding */ tableLines)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/text/table.js
/** Tables: Markdown for GitHub, aligned columns for a terminal. */

// Widths as terminals draw them, and unlike string-width without an Intl.Segmenter: 13 ms of every start.



/** Rows of a table on a terminal: more would push the rest off the screen. */
const MOST_ROWS = 60;
const GAP = '  ';
const SHORTEST = 12;
function left(title, more = {}) {
    return { title, align: 'left', ...more };
}
function right(title, more = {}) {
    return { title, align: 'right', ...more };
}
/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name. Cells are short and harmless.
 */
function markdownLines(columns, rows) {
    const options = { align: columns.map((column) => column.align), alignDelimiters: false };
    return markdownTable([columns.map((column) => column.title), ...rows], options).split('\n');
}
/** Title and rows of a list of which all is in the JSON, made harmless. Longer tables are cut, and say so. */
function tableLines(columns, rows, paper, tone = () => null) {
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => formatter/* terminalFormatter */.t.text(cell)));
    const more = rows.length - shown.length;
    return paintedTable(columns, shown, paper, tone, more > 0 ? `… ${more} more, all of them with --json` : null);
}
/** Title and rows of harmless cells; `rest` says what of the table is not shown. Nothing for a table without rows. */
function paintedTable(columns, rows, { width, colour }, tone, rest) {
    if (rows.length === 0)
        return [];
    const [title = '', ...lines] = alignedLines(columns, rows, width);
    return [
        painted('bold', title, colour),
        ...lines.map((line, index) => painted(tone(index), line, colour)),
        ...(rest === null ? [] : [painted('dim', rest, colour)]),
    ];
}
/** The caller has decided: the standard output of this process is not asked again. */
function painted(tone, text, colour) {
    return colour && tone !== null ? (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : text;
}
/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve columns of the terminal.
 */
function alignedLines(columns, rows, width) {
    const lines = [columns.map((column) => column.title), ...rows];
    const all = columns.map((column, index) => ({
        ...column,
        index,
        width: Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
    }));
    const kept = [...all];
    for (let last = kept.length - 1; last >= 0 && totalOf(kept) > width; last -= 1) {
        if (kept[last]?.mayGo)
            kept.splice(last, 1);
    }
    const [widest] = kept.filter((column) => column.mayShorten).sort((one, other) => other.width - one.width);
    const excess = totalOf(kept) - width;
    if (widest !== undefined && excess > 0) {
        widest.width = Math.min(widest.width, Math.max(SHORTEST, widest.width - excess));
    }
    return lines.map((line) => kept
        .map((column) => pad(line[column.index] ?? '', column.width, column.align))
        .join(GAP)
        .trimEnd());
}
function totalOf(columns) {
    return columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
}
/** Columns that a terminal gives to a text: a letter of East Asia or an emoji has two, a mark on a letter none. */
function widthOf(cell) {
    return fast_string_width_dist(cell);
}
function pad(cell, width, align) {
    const shown = widthOf(cell) > width ? cut(cell, width) : cell;
    const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
    return align === 'left' ? shown + space : space + shown;
}
/** Whole characters, however many code points they are made of, and "…". */
function cut(cell, width) {
    let shown = '';
    let used = 1;
    for (const { segment } of new Intl.Segmenter().segment(cell)) {
        used += widthOf(segment);
        if (used > width)
            break;
        shown += segment;
    }
    return `${shown}…`;
}
/** "2026-11-21 01:02:03" of an instant, in UTC. */
function startText(startedAt) {
    return startedAt.slice(0, 19).replace('T', ' ');
}


/***/ })

};
