export const id = 267;
export const ids = [267];
export const modules = {

/***/ 12740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ restoreRun),
/* harmony export */   Kb: () => (/* binding */ takenError),
/* harmony export */   M$: () => (/* binding */ encodeRun),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   Yk: () => (/* binding */ storedRunOf),
/* harmony export */   gM: () => (/* binding */ holdsRun),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony exports pathOf, decodeRun */
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
/** Begins with a letter, digit, `_` or `-`: neither `..` nor `.git` can be spelled. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
const COMMIT = /^[0-9a-f]{12,64}$/;
const KEY = /^[0-9a-f]{16,64}$/;
const STORED = /^runs\/([^/]+)\/([0-9a-f]{16})\/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12}|none)-([^/]+?)(\.excluded)?\.json\.gz$/;
/**
 * `runs/<suite>/<key, 16 digits>/<start, UTC>-<commit, 12 digits, or none>-<id>[.excluded].json.gz`.
 * Throws a usage error when a part could lead out of the folder or be read back as something else.
 */
function pathOf(run) {
    const suite = checked('suite name', run.suite, isName);
    const id = checked('run id', run.id, isId);
    const key = checked('environment key', run.environment.key, (text) => KEY.test(text)).slice(0, 16);
    const commit = run.source.commit === null
        ? 'none'
        : checked('commit', run.source.commit, (text) => COMMIT.test(text)).slice(0, 12);
    const excluded = run.source.dirty || run.status !== 'ok' ? '.excluded' : '';
    return `runs/${suite}/${key}/${compactTime(run.startedAt)}-${commit}-${id}${excluded}.json.gz`;
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
    return { path, suite, key, startedAt, commit, id, excluded: mark !== undefined };
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
/** An id that ends like the mark of an excluded run would share its path with another id. */
function isId(text) {
    return NAME.test(text) && !text.endsWith('.excluded');
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
    'run id': '1 to 128 letters, digits, ".", "_" or "-", not "." first and not ".excluded" last',
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

/***/ 16143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* reexport */ BuildLog),
  RJ: () => (/* reexport */ MessageReader),
  Xm: () => (/* binding */ buildxArguments),
  IA: () => (/* reexport */ buildxReader),
  wj: () => (/* reexport */ dataMessage),
  nn: () => (/* reexport */ endOfEntries),
  ib: () => (/* reexport */ entryMessage),
  gJ: () => (/* reexport */ errorMessage),
  JS: () => (/* reexport */ finishMessage),
  Qu: () => (/* reexport */ framed),
  C7: () => (/* binding */ planBuild),
  X4: () => (/* reexport */ podmanReader),
  vo: () => (/* reexport */ readAsked),
  V2: () => (/* reexport */ readEngineLine)
});

// UNUSED EXPORTS: CacheCount, isDockerfileStep

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/image/build-log.js
/** Lines of output that are kept for an error. */
const KEPT_LINES = 20;
/** Follows one build. `read` makes an event of a line; null for lines that say nothing. */
class BuildLog {
    cache = new CacheCount();
    #read;
    #seen = new Set();
    #output = [];
    constructor(read) {
        this.#read = read;
    }
    /** Answers a step of the Dockerfile that has just begun, for people; null for all else. */
    take(line) {
        const event = this.#read(line);
        if (event === null)
            return null;
        if (event.kind === 'output') {
            this.#output.push(...event.lines);
            this.#output.splice(0, Math.max(0, this.#output.length - KEPT_LINES));
            return null;
        }
        if (event.kind === 'cached')
            this.cache.cached(event.step);
        else
            this.cache.started(event.step);
        if (event.kind === 'cached' || this.#seen.has(event.step))
            return null;
        this.#seen.add(event.step);
        return isDockerfileStep(event.step) ? event.step : null;
    }
    /** Whether a builder took the work at all: reading the Dockerfile is the first thing it does. */
    begun() {
        return [...this.#seen].some((step) => step.startsWith('[internal] load '));
    }
    /** The last lines that steps printed, oldest first. */
    output() {
        return [...this.#output];
    }
}
/**
 * The engine's BuildKit, as dockerode writes its trace: "[digest] name" for a start, "CACHED: name", else what a step
 * printed, as base64, which a line of words, with its blanks and colons, never looks like.
 */
function readEngineLine(line) {
    const started = /^\[sha256:[0-9a-f]+\] (.*)$/.exec(line)?.[1];
    if (started !== undefined)
        return { kind: 'started', step: started };
    const cached = /^CACHED: (.*)$/.exec(line)?.[1];
    if (cached !== undefined)
        return { kind: 'cached', step: cached };
    const isBase64 = line.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    return {
        kind: 'output',
        lines: isBase64 ? Buffer.from(line, 'base64').toString('utf8').trimEnd().split('\n') : [line],
    };
}
/** Plain progress of docker buildx: "#5 [2/4] RUN make" starts a step, "#5 CACHED" says where it came from. */
function buildxReader() {
    const names = new Map();
    return (line) => {
        const [, number = '', said = ''] = /^(#\d+) (.*)$/.exec(line) ?? [];
        const known = names.get(number);
        if (said === 'CACHED')
            return known === undefined ? null : { kind: 'cached', step: known };
        if (said.startsWith('[') && known === undefined) {
            names.set(number, said);
            return { kind: 'started', step: said };
        }
        // "#5 0.153 text" is output of a step; "#5 DONE 0.2s" and the like are not, and a line without a number is an error's.
        const output = number === '' ? line : (/^\d+\.\d+ (.*)$/.exec(said)?.[1] ?? (said.startsWith('ERROR') ? said : ''));
        return output.trim() === '' ? null : { kind: 'output', lines: [output] };
    };
}
/** Podman: "[1/2] STEP 2/5: RUN make" starts a step, and "--> Using cache ID" after it says where it came from. */
function podmanReader() {
    let current = '';
    return (line) => {
        const [, stage = '', number = '', text = ''] = /^(\[\d+\/\d+\] )?STEP (\d+\/\d+): (.*)$/.exec(line) ?? [];
        if (number !== '') {
            current = `[${stage.replace(/[[\]]/g, '')}${number}] ${text}`;
            return { kind: 'started', step: current };
        }
        if (line.startsWith('--> Using cache '))
            return { kind: 'cached', step: current };
        return line.startsWith('--> ') ? null : { kind: 'output', lines: [line] };
    };
}
/**
 * How much of a build came from the layer cache, told from step names: "[2/5] RUN ..." is a layer of the Dockerfile,
 * "[internal] ..." is not. `FROM` alone is always there and says nothing.
 */
class CacheCount {
    #ran = new Set();
    #cached = new Set();
    started(step) {
        if (isLayer(step))
            this.#ran.add(step);
    }
    cached(step) {
        if (isLayer(step))
            this.#cached.add(step);
    }
    verdict() {
        const fresh = [...this.#ran].filter((step) => !this.#cached.has(step)).length;
        if (fresh === 0)
            return 'hit';
        return this.#cached.size === 0 ? 'miss' : 'partial';
    }
    /** e.g. "4 of 6 steps from the cache". */
    summary() {
        const all = new Set([...this.#ran, ...this.#cached]).size;
        return `${this.#cached.size} of ${all} steps from the cache`;
    }
}
/** A step of the Dockerfile ("[build 2/5] RUN ..."), as against the builder's own housekeeping. */
function isDockerfileStep(step) {
    return /^\[[^\]]*\d+\/\d+\] /.test(step);
}
function isLayer(step) {
    return isDockerfileStep(step) && !/^\[[^\]]*\] FROM /.test(step);
}

;// CONCATENATED MODULE: ./build/image/context-packet.js
/**
 * The messages by which a builder asks for the files of a context, in BuildKit's own protocol (service FileSync, method
 * DiffCopy): we list what there is, the builder asks for what it does not have yet. Field numbers are those of fsutil's
 * wire.proto and stat.proto: https://github.com/tonistiigi/fsutil/tree/master/types
 */
const STAT = 0;
const REQUEST = 1;
const DATA = 2;
const FINISH = 3;
const ERROR = 4;
/** Go's os.FileMode: kinds and special bits are not where Unix has them. */
const GO_FOLDER = 0x80000000;
const GO_LINK = 0x08000000;
const GO_SPECIAL = [
    { unix: 0o4000, go: 0x00800000 },
    { unix: 0o2000, go: 0x00400000 },
    { unix: 0o1000, go: 0x00100000 },
];
/** Owner and group are left at 0: the same tree gives the same layers whoever checked it out. */
function entryMessage(entry) {
    const stat = Buffer.concat([
        bytesField(1, Buffer.from(entry.path)),
        numberField(2, BigInt(goMode(entry))),
        numberField(5, BigInt(entry.bytes)),
        numberField(6, BigInt.asUintN(64, entry.modified)),
        bytesField(7, Buffer.from(entry.target)),
    ]);
    return framed(numberField(1, BigInt(STAT)), bytesField(2, stat));
}
/** Follows the last entry. */
function endOfEntries() {
    return framed(numberField(1, BigInt(STAT)));
}
/** No bytes at all means the end of that file. */
function dataMessage(id, chunk) {
    return framed(numberField(1, BigInt(DATA)), numberField(3, BigInt(id)), bytesField(4, chunk));
}
function finishMessage() {
    return framed(numberField(1, BigInt(FINISH)));
}
function errorMessage(message) {
    return framed(numberField(1, BigInt(ERROR)), bytesField(4, Buffer.from(message)));
}
/** Throws an Error for what is no message of this protocol. */
function readAsked(message) {
    let [type, id, data] = [0, 0, Buffer.alloc(0)];
    let rest = message;
    while (rest.length > 0) {
        const [key, afterKey] = readNumber(rest);
        const [value, afterValue] = readNumber(afterKey);
        const field = Math.floor(key / 8);
        const wire = key % 8;
        if (wire !== 0 && wire !== 2)
            throw new Error(`a message of the builder has a field of type ${wire}`);
        if (wire === 2 && value > afterValue.length)
            throw new Error('a message of the builder is cut short');
        if (field === 1 && wire === 0)
            type = value;
        if (field === 3 && wire === 0)
            id = value;
        if (field === 4 && wire === 2)
            data = Buffer.from(afterValue.subarray(0, value));
        rest = wire === 0 ? afterValue : afterValue.subarray(value);
    }
    if (type === REQUEST)
        return { kind: 'request', id };
    if (type === FINISH)
        return { kind: 'finish' };
    if (type === ERROR)
        return { kind: 'error', message: data.toString('utf8') };
    throw new Error(`the builder sent a message of type ${type}`);
}
/** Takes messages out of a stream: each has a byte for compression (never used here) and its length in four bytes before it. */
class MessageReader {
    #rest = Buffer.alloc(0);
    feed(chunk) {
        this.#rest = Buffer.concat([this.#rest, chunk]);
        const messages = [];
        while (this.#rest.length >= 5) {
            const end = 5 + this.#rest.readUInt32BE(1);
            if (this.#rest[0] !== 0)
                throw new Error('the builder sent a compressed message, which nobody asked for');
            if (end > LONGEST_MESSAGE)
                throw new Error(`the builder sent a message of ${end - 5} bytes`);
            if (this.#rest.length < end)
                break;
            messages.push(this.#rest.subarray(5, end));
            this.#rest = this.#rest.subarray(end);
        }
        return messages;
    }
}
/** What the builder has to say is a number, or an error's sentence. */
const LONGEST_MESSAGE = 1024 * 1024;
/** A message with its length before it, as gRPC wants it. */
function framed(...parts) {
    const head = Buffer.alloc(5);
    head.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0), 1);
    return Buffer.concat([head, ...parts]);
}
function goMode({ kind, permissions }) {
    const special = GO_SPECIAL.reduce((sum, bit) => sum + (permissions & bit.unix ? bit.go : 0), 0);
    return (permissions & 0o777) + special + (kind === 'folder' ? GO_FOLDER : kind === 'link' ? GO_LINK : 0);
}
/** Fields that are 0 or empty are left out, as the format has it. */
function numberField(field, value) {
    return value === 0n ? Buffer.alloc(0) : Buffer.concat([varint(BigInt(field << 3)), varint(value)]);
}
function bytesField(field, value) {
    if (value.length === 0)
        return Buffer.alloc(0);
    return Buffer.concat([varint(BigInt((field << 3) | 2)), varint(BigInt(value.length)), value]);
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest > 127n) {
        bytes.push(Number(rest & 127n) | 128);
        rest >>= 7n;
    }
    return Buffer.from([...bytes, Number(rest)]);
}
/** The builder's numbers are types and counts, all small. */
function readNumber(bytes) {
    let value = 0;
    for (let at = 0; at < Math.min(bytes.length, 8); at += 1) {
        const byte = bytes[at] ?? 0;
        value += (byte & 127) * 2 ** (7 * at);
        if (byte < 128)
            return [value, bytes.subarray(at + 1)];
    }
    throw new Error('a number of the builder is cut short, or longer than any of its numbers');
}

;// CONCATENATED MODULE: ./build/image.js
/** Decides how an image is built: what it is called and what stays out of the context; `image/` reads what builders say. */




/** Never part of a build context: history and credentials (.git), and what pinbench itself writes. */
const ALWAYS_EXCLUDED = ['.git', '.pinbench'];
/** A Dockerfile outside its context cannot be sent to an engine: returns null then. */
function planBuild(suite, spec, context, dockerfile, excluded) {
    const inside = relativeInside(context, dockerfile);
    if (inside === null)
        return null;
    const place = (0,external_node_crypto_.createHash)('sha256').update(`${context}\0${suite}`).digest('hex').slice(0, 12);
    const ignore = [...ALWAYS_EXCLUDED];
    for (const folder of excluded) {
        const relative = relativeInside(context, folder);
        if (relative !== null && relative !== '')
            ignore.push(relative);
    }
    return {
        tag: `pinbench/${suite.toLowerCase()}:${place}`,
        context,
        dockerfile: inside,
        target: spec.target ?? null,
        args: spec.args,
        labels: { pinbench: 'image', 'pinbench.suite': suite },
        ignore,
    };
}
/** `target` relative to `folder` with forward slashes, or null when it lies outside. */
function relativeInside(folder, target) {
    const relative = external_node_path_.relative(folder, target);
    if (relative === '..' || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative))
        return null;
    return relative.split(external_node_path_.sep).join('/');
}
/** argv for `docker`; `dockerfile` and `idFile` are absolute paths, as the copy of the Dockerfile lies outside the context. */
function buildxArguments(plan, dockerfile, idFile) {
    return [
        'buildx',
        'build',
        '--load',
        '--progress=plain',
        `--iidfile=${idFile}`,
        `--tag=${plan.tag}`,
        `--file=${dockerfile}`,
        ...(plan.target === null ? [] : [`--target=${plan.target}`]),
        ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(plan.labels).map(([name, value]) => `--label=${name}=${value}`),
        plan.context,
    ];
}


/***/ }),

/***/ 45670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** Finds and reads the configuration. */



const NAMES = ['.pinbench.yml', '.pinbench.yaml'];
/** The file given, or the first of the usual names in `directory` and the folders above it, up to the root of the work tree. */
async function loadConfigFile(given, directory, root) {
    const file = given ?? (await findUpwards(directory, root ?? directory));
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8').catch((thrown) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the configuration ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            todo: 'name an existing file with --config',
        });
    });
    return { text, name: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, absolute) || file, directory: node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute) };
}
async function findUpwards(directory, root) {
    for (let folder = directory;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        for (const name of NAMES) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            if (await isFile(file))
                return file;
        }
        if (folder === root || folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            break;
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`there is no ${NAMES[0]} in ${directory}`, {
        expected: `${NAMES[0]} there or in a folder above it, up to the root of the repository`,
        todo: 'write one, or name it with --config FILE',
    });
}
async function isFile(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   oM: () => (/* binding */ gitOutput),
/* harmony export */   xb: () => (/* binding */ gitRepository)
/* harmony export */ });
/* unused harmony exports gitError, redact */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/** The git program: one bounded, silent call at a time, and what a run must know of its own repository. */




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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`git refuses the repository ${owned}: it belongs to another user`, {
            expected: 'a repository of the user who runs pinbench, or one that git was told to trust',
            todo: `git config --global --add safe.directory '${owned}'`,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`git ${args[0] ?? ''} failed (exit code ${answer.code}): ${lastWords(answer.stderr)}`);
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)('there is no git program', {
            expected: '"git" 2.31 or newer on the PATH',
            todo: 'install git',
        });
    }
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${name} was stopped: it printed more than ${MOST_OUTPUT} bytes`);
    }
    if (error.code === 'ABORT_ERR')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${name} was called off`);
    if (error.killed === true)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${name} was stopped after ${seconds} s without an end`);
    // The message of execFile repeats the command line, which is public; its cause may not be.
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${name} could not be run (${String(error.code ?? 'killed by a signal')})`);
}
/** The user's own repository, only ever read. */
function gitRepository() {
    return { root, head, ancestors };
}
async function root(directory) {
    const args = ['rev-parse', '--show-toplevel'];
    const answer = await git(args, { cwd: directory });
    if (answer.code === 0)
        return line(answer.stdout);
    if (/not a git repository|must be run in a work tree/.test(answer.stderr))
        return null;
    throw gitError(args, answer);
}
async function head(root, ignored) {
    const commit = await lineOrNull(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root);
    const branch = await lineOrNull(['symbolic-ref', '--quiet', '--short', 'HEAD'], root);
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
    const inside = [];
    for (const path of paths) {
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, await resolved(path));
        // The root itself is never ignored: that would hide every change.
        if (within !== '' && within !== '..' && !within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(within)) {
            inside.push(within.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/'));
        }
    }
    return inside;
}
/** git gives its root without symbolic links, so paths are compared without them. */
async function resolved(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        // What is not there, or not for us to read, is taken by the name it was given.
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '..');
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await resolved(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(parent, path));
    }
}
/**
 * By distance: a breadth-first walk over the parents, a merge's first parent before its others. Only the newest commits
 * are looked at (the same as a plain `git log`), so a walk of thousands never reads the history of decades.
 */
async function ancestors(root, commit, limit) {
    if (!/^[0-9a-f]{4,64}$/i.test(commit)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${JSON.stringify(commit.slice(0, 80))} is not a commit`, { expected: 'hexadecimal digits' });
    }
    const window = Math.max(10_000, limit * 10);
    const args = ['rev-list', '--parents', `--max-count=${window}`, commit, '--'];
    const answer = await git(args, { cwd: root });
    if (answer.code !== 0) {
        if (/bad revision|bad object|unknown revision/.test(answer.stderr))
            return [];
        throw gitError(args, answer);
    }
    const rows = Array.from(answer.stdout.toString().split('\n'), (row) => row.split(' '));
    const parents = new Map(rows.map(([child, ...others]) => [child, others]));
    const start = rows[0]?.[0] ?? commit;
    const walked = new Set([start]);
    // A set hands out, in order, also what is added while it is walked.
    for (const at of walked) {
        if (walked.size > limit)
            break;
        for (const parent of parents.get(at) ?? [])
            walked.add(parent);
    }
    return [...walked].slice(1, limit + 1);
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

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/compare/percent.js
/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
function signedPercent(change) {
    const text = (change * 100).toFixed(1);
    return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}
/** A share without a sign and without needless digits: 0.05 -> "5 %". */
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}

;// CONCATENATED MODULE: ./build/compare/gate.js


/** The worst first. */
const WORDS = [
    'failed',
    'infrastructure error',
    'host below grade',
    'breached',
    'regressed',
    'missing',
    'incomparable',
    'stale',
    'no baseline',
    'inconclusive',
    'improved',
    'unchanged',
];
/** The one that wins first. */
const EXIT_CODES = [4, 3, 1];
/** Names told in one sentence; the others are counted. */
const NAMES_TOLD = 5;
/** The job's exit status: 4 when the world failed in any suite, else 3 for a benchmark, else 1 for the policy, else 0. */
function decideGate(outcomes, gate) {
    if (outcomes.length === 0) {
        return { exitCode: 3, verdict: 'failed', failures: ['No suite was run, so nothing was judged.'], notices: [] };
    }
    const all = outcomes.map((outcome) => judgeSuite(outcome, gate));
    const words = new Set(all.flatMap((findings) => findings.words));
    return {
        exitCode: EXIT_CODES.find((code) => all.some((findings) => findings.exitCode === code)) ?? 0,
        // Not one metric was compared: that is not a pass.
        verdict: WORDS.find((word) => words.has(word)) ?? 'no baseline',
        failures: all.flatMap((findings) => findings.failures),
        notices: all.flatMap((findings) => findings.notices),
    };
}
function judgeSuite(outcome, gate) {
    const { run } = outcome;
    const suite = `Suite ${shown(run.suite)}`;
    const findings = { exitCode: 0, words: [], failures: [], notices: [] };
    if (run.status !== 'ok' && run.status !== 'dirty') {
        const isOurs = run.status === 'infrastructure error';
        findings.exitCode = isOurs ? 4 : 3;
        findings.words.push(isOurs ? 'infrastructure error' : 'failed');
        const detail = run.failure === null ? '' : `: ${run.failure}`;
        findings.failures.push(`${suite} ended with status "${run.status}"${detail}`);
        return findings;
    }
    if (run.status === 'dirty') {
        const causes = [...run.isolation.violations, ...run.host.disturbances];
        const told = causes.length === 0 ? '' : `: ${listed(causes, '; ')}`;
        findings.notices.push(`${suite}: the run was disturbed or not isolated${told}. Its numbers are judged, but never a baseline.`);
    }
    addSlos(findings, suite, outcome.slos, gate);
    addComparison(findings, suite, outcome, gate);
    if (findings.failures.length > 0)
        findings.exitCode = 1;
    return withinGrade(findings, suite, run, gate.minHostGrade);
}
/** On a host that the policy does not trust nothing is a red, and nothing is a green either. */
function withinGrade(findings, suite, run, least) {
    const { grade } = run.host;
    if (least === null || (grade !== null && grade <= least))
        return findings;
    const found = grade === null ? 'this host has no grade' : `this host has grade ${grade}`;
    const reason = `${suite}: ${found}, and gate.min-host-grade asks for ${least} or better, so no verdict counts. Run \`pinbench doctor\` on it.`;
    return {
        exitCode: 4,
        words: ['host below grade'],
        failures: [reason],
        notices: [...findings.notices, ...findings.failures],
    };
}
function addSlos(findings, suite, slos, gate) {
    for (const slo of slos) {
        const sentence = `${suite}: SLO ${shown(nameOf(slo))} (${slo.limit}) is ${slo.state}: ${slo.reason}.`;
        if (slo.state === 'breached') {
            findings.words.push('breached');
            (gate.failOn.includes('slo') ? findings.failures : findings.notices).push(sentence);
        }
        if (slo.state === 'unknown')
            findings.notices.push(sentence);
    }
}
function addComparison(findings, suite, { comparison }, gate) {
    const { baseline, metrics } = comparison;
    const { words, notices, failures } = findings;
    const uncompared = gate.noBaseline === 'fail' ? failures : notices;
    if (baseline.state !== 'found') {
        words.push(baseline.state);
        uncompared.push(`${suite}: ${baseline.state}. ${baseline.reason}`);
    }
    if (baseline.state === 'no baseline' || baseline.state === 'incomparable')
        return;
    const isStale = baseline.state === 'stale';
    const of = (verdict) => metrics.filter((metric) => metric.verdict === verdict);
    for (const metric of of('regressed')) {
        const sentence = `${suite}: ${changeSentence(metric)}`;
        if (isStale)
            notices.push(`${sentence} Not a failure, because the baseline is stale.`);
        else
            (gate.failOn.includes('regression') ? failures : notices).push(sentence);
    }
    const missing = of('missing');
    if (missing.length > 0) {
        const sentence = `${suite}: ${counted(missing)} of the baseline not reported any more: ${names(missing)}.`;
        (gate.failOn.includes('missing') && !isStale ? failures : notices).push(sentence);
    }
    const changed = of('incomparable');
    if (changed.length > 0) {
        uncompared.push(`${suite}: ${counted(changed)} not comparable, because unit or direction changed: ${names(changed)}.`);
    }
    const added = of('new');
    if (added.length > 0)
        notices.push(`${suite}: ${counted(added)} new and compared with nothing: ${names(added)}.`);
    const unclear = of('inconclusive');
    if (unclear.length > 0)
        notices.push(`${suite}: ${counted(unclear)} inconclusive, which is not a pass: ${names(unclear)}.`);
    for (const word of ['incomparable', 'inconclusive', 'improved', 'unchanged']) {
        if (of(word).length > 0)
            words.push(word);
    }
    // Against a stale baseline neither is claimed: `stale` itself is the word.
    if (!isStale && of('regressed').length > 0)
        words.push('regressed');
    if (!isStale && missing.length > 0)
        words.push('missing');
}
function changeSentence(metric) {
    const { base, head, change, interval, unit } = metric;
    const by = change === null ? '' : ` by ${signedPercent(change)}`;
    const sure = interval === null ? '' : ` (99 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])})`;
    const values = base === null || head === null
        ? ''
        : `, from ${(0,units/* formatQuantity */.VZ)(base.median, unit)} to ${(0,units/* formatQuantity */.VZ)(head.median, unit)}`;
    return `${shown(nameOf(metric))} regressed${by}${sure}${values}.`;
}
function counted(metrics) {
    return metrics.length === 1 ? '1 metric is' : `${metrics.length} metrics are`;
}
function names(metrics) {
    return listed(metrics.map((metric) => shown(nameOf(metric))), ', ');
}
function listed(texts, separator) {
    const told = texts.slice(0, NAMES_TOLD).join(separator);
    return texts.length > NAMES_TOLD ? `${told} and ${texts.length - NAMES_TOLD} more` : told;
}
function nameOf({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}
function shown(text) {
    return JSON.stringify(text.length > 78 ? `${text.slice(0, 77)}…` : text);
}

;// CONCATENATED MODULE: ./build/compare/median.js
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/compare/pattern.js
/** Patterns over names, in which only `*` has a meaning; the only importer of picomatch. */

/**
 * Returns a function that tells whether a name fits the pattern. `*` stands for any text, also none and also with `/`;
 * every other character is itself, because names such as "parse[large]", "std::set<int>" or "./a (2)" are usual.
 */
function patternMatcher(pattern) {
    // In picomatch's own spelling most of these characters, a leading "./" and line breaks would have a meaning.
    const glob = pattern.split(/\*+/).map(spelledOut).join('*');
    const matches = picomatch(glob, { bash: true, dot: true, maxLength: Number.POSITIVE_INFINITY });
    return (name) => matches(spelledOut(name));
}
/** Each UTF-16 unit as "u" and four hexadecimal digits: no digit is a "u", so a match begins and ends at a character. */
function spelledOut(text) {
    let spelled = '';
    for (let i = 0; i < text.length; i++)
        spelled += `u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return spelled;
}

;// CONCATENATED MODULE: ./build/compare/slo.js



/**
 * What each service-level objective that applies to this run says: one result for each metric and limit, in the order
 * of `specs`. `branch` is null when it is not known. The value judged is the median of the invocations' medians.
 */
function judgeSlos(run, specs, branch) {
    return specs
        .filter((spec) => spec.suite === undefined || spec.suite === run.suite)
        .flatMap((spec) => judgeSpec(run, spec, branch));
}
function judgeSpec(run, spec, branch) {
    const limits = limitsOf(spec);
    const unknown = (reason) => [
        {
            suite: run.suite,
            ...namesOf(spec.metric),
            state: 'unknown',
            value: null,
            limit: limits.map(limitText).join(', '),
            reason,
        },
    ];
    if (spec.branches !== undefined) {
        if (branch === null)
            return unknown('it applies to some branches only, and the branch of this run is not known');
        if (!spec.branches.some((pattern) => patternMatcher(pattern)(branch)))
            return [];
    }
    const matches = patternMatcher(spec.metric);
    const results = run.results.flatMap(({ benchmark, metrics }) => metrics
        .filter((metric) => matches(`${benchmark}/${metric.metric}`))
        .flatMap((metric) => limits.map((limit) => judgeLimit(run.suite, benchmark, metric, limit))));
    return results.length > 0 ? results : unknown('no metric of this run matches the pattern');
}
function judgeLimit(suite, benchmark, metric, limit) {
    const names = { suite, benchmark, metric: metric.metric, limit: limitText(limit) };
    const statistics = invocationMedians(metric);
    if (statistics.length === 0) {
        return { ...names, state: 'unknown', value: null, reason: 'no invocation reported this metric' };
    }
    const value = { value: median(statistics), unit: metric.unit };
    // No unit is a kind of its own: a bare number is never taken to be in the other's unit.
    const bound = (0,units/* convert */.C6)(limit.quantity.value, limit.quantity.unit, metric.unit);
    if (bound === null) {
        const reason = `the limit is in ${unitName(limit.quantity.unit)}, the metric in ${unitName(metric.unit)}`;
        return { ...names, state: 'unknown', value, reason };
    }
    const [low, high] = limit.bound === 'min' ? [bound, value.value] : [value.value, bound];
    // A limit that went through a unit's factor may be off in its last digit; equal is met.
    const isMet = low <= high || low - high <= 1e-12 * Math.abs(bound);
    const count = `${statistics.length} invocation${statistics.length === 1 ? '' : 's'}`;
    const where = isMet ? 'within' : limit.bound === 'min' ? 'below' : 'above';
    const reason = `the median of ${count}, ${(0,units/* formatQuantity */.VZ)(value.value, value.unit)}, is ${where} ${limitText(limit)}`;
    return { ...names, state: isMet ? 'met' : 'breached', value, reason };
}
function limitsOf(spec) {
    const limits = [];
    if (spec.min !== undefined)
        limits.push({ bound: 'min', quantity: spec.min });
    if (spec.max !== undefined)
        limits.push({ bound: 'max', quantity: spec.max });
    return limits;
}
/** A pattern in the two columns of a result: what is before the last slash, and what is after it. */
function namesOf(pattern) {
    const slash = pattern.lastIndexOf('/');
    return slash < 0
        ? { benchmark: '*', metric: pattern }
        : { benchmark: pattern.slice(0, slash), metric: pattern.slice(slash + 1) };
}
function limitText({ bound, quantity }) {
    return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}
function unitName(unit) {
    return unit === '' ? 'no unit' : JSON.stringify(unit.length > 40 ? `${unit.slice(0, 39)}…` : unit);
}

;// CONCATENATED MODULE: ./build/compare/student.js
/** The two distributions that small samples need. Degrees of freedom are whole numbers. */
/**
 * P(|T| < t) for Student's t with `degrees` >= 1: the finite trigonometric series of Abramowitz and Stegun, 26.7.3-4.
 */
function studentWithin(t, degrees) {
    const angle = Math.atan(t / Math.sqrt(degrees));
    const cosine = Math.cos(angle);
    const odd = degrees % 2 === 1;
    let term = odd ? cosine : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cosine * cosine;
        sum += term;
    }
    return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
/** The t that |T| exceeds with probability `tails` (both tails together), by bisection. */
function studentQuantile(tails, degrees) {
    let low = 0;
    let high = 2;
    while (studentWithin(high, degrees) < 1 - tails)
        high *= 2;
    for (let i = 0; i < 60; i++) {
        const t = (low + high) / 2;
        if (studentWithin(t, degrees) < 1 - tails)
            low = t;
        else
            high = t;
    }
    return high;
}
/** P(Z > x) of the standard normal for x >= 2, by Laplace's continued fraction (Abramowitz and Stegun, 26.2.14). */
function normalTail(x) {
    let fraction = x;
    for (let k = 60; k >= 1; k--)
        fraction = x + k / fraction;
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / fraction;
}

;// CONCATENATED MODULE: ./build/compare/bootstrap.js


const RESAMPLES = 10_000;
/** Probability left outside of the interval, both tails together. */
const OUTSIDE = 0.01;
/**
 * 99 % bootstrap interval of the ratio of medians over invocations.
 *
 * `head` has one statistic an invocation, `base` one such list a run; all are finite and above zero, no list is empty.
 * Base is resampled in two steps: runs, then invocations inside each. What differs between a single base run and the
 * head run as wholes is not in the interval: no resampling of them can show it.
 *
 * A plain percentile interval is too narrow for few invocations. The percentiles are therefore moved outwards as in
 * Hesterberg, "What Teachers Should Know About the Bootstrap" (2015), 'expanded percentile interval': tail probability
 * Phi(-sqrt(n/(n-1)) t) with t of n-1 degrees of freedom and n the smaller number of invocations. With five
 * invocations that means: no value of head may overlap one of base.
 */
function ratioInterval(head, base, draw) {
    const resampleHead = resampler([head], draw);
    const resampleBase = resampler(base, draw);
    const ratios = Float64Array.from({ length: RESAMPLES }, () => resampleHead() / resampleBase()).sort();
    const pooled = base.flat();
    const tail = expandedTail(Math.min(head.length, pooled.length));
    return {
        ratio: median(head) / median(pooled),
        low: quantile(ratios, tail),
        high: quantile(ratios, 1 - tail),
    };
}
/** Probability below the lower bound of an expanded percentile interval for `count` >= 2 values. */
function expandedTail(count) {
    return normalTail(Math.sqrt(count / (count - 1)) * studentQuantile(OUTSIDE, count - 1));
}
/** Returns a function that gives the median of one resample. Counts ranks: far cheaper than sorting each resample. */
function resampler(runs, draw) {
    const sorted = Float64Array.from(runs.flat()).sort();
    const ranks = runs.map((run) => run.map((value) => sorted.indexOf(value)));
    const counts = new Uint32Array(sorted.length);
    return () => {
        counts.fill(0);
        let size = 0;
        for (let i = 0; i < ranks.length; i++) {
            const run = ranks[ranks.length === 1 ? 0 : draw(ranks.length)] ?? [];
            for (let j = 0; j < run.length; j++) {
                const rank = run[draw(run.length)] ?? 0;
                counts[rank] = (counts[rank] ?? 0) + 1;
            }
            size += run.length;
        }
        return middle(valueAt(sorted, counts, (size - 1) >> 1), valueAt(sorted, counts, size >> 1));
    };
}
/** The value at a place (0 is the smallest) of the resample that `counts` describes. */
function valueAt(sorted, counts, place) {
    let rank = 0;
    let passed = counts[0] ?? 0;
    while (passed <= place && rank < counts.length - 1) {
        rank += 1;
        passed += counts[rank] ?? 0;
    }
    return sorted[rank] ?? Number.NaN;
}
/** Quantile with linear interpolation between the two nearest values (Hyndman and Fan, type 7). */
function quantile(sorted, probability) {
    const place = probability * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
    return low === high ? low : low + (high - low) * (place - below);
}

;// CONCATENATED MODULE: ./build/compare/judge.js



/** Fewer invocations on a side cannot show that a difference is more than chance. */
const FEWEST_INVOCATIONS = 4;
/**
 * The verdict on one metric. A change is claimed only when the whole 99 % interval of the ratio of medians lies beyond
 * the minimum effect, and the medians of the nearest commit alone say the same: otherwise a change that was accepted a
 * few commits ago would be claimed again from the older runs of the baseline.
 */
function judgeMetric(evidence) {
    const { head, nearest, better, minEffect } = evidence;
    const pooled = evidence.base.flat();
    const fewest = Math.min(head.length, pooled.length);
    if (fewest < FEWEST_INVOCATIONS) {
        const side = head.length === fewest ? 'this run' : 'the baseline';
        return inconclusive(`${side} has ${fewest} invocation${fewest === 1 ? '' : 's'} with this metric; a verdict needs ${FEWEST_INVOCATIONS}`, changeBetween(median(head), median(pooled)));
    }
    if (Math.min(...head, ...pooled) <= 0)
        return judgeWithoutRatio(head, pooled);
    const { ratio, low, high } = ratioInterval(head, evidence.base, evidence.draw);
    const beyondNearest = median(head) / median(nearest) - 1;
    if (![ratio, low, high, beyondNearest].every(Number.isFinite)) {
        return inconclusive('the values lie too far apart for a ratio', null);
    }
    const interval = [low - 1, high - 1];
    const measured = { change: ratio - 1, interval };
    const claim = claimOf(interval, minEffect);
    const range = `99 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])}`;
    const effect = percent(minEffect);
    if (claim === 'unclear') {
        return { verdict: 'inconclusive', ...measured, rule: `${range} reaches both inside and outside of ±${effect}` };
    }
    if (claim !== claimOf([beyondNearest, beyondNearest], minEffect)) {
        const alone = `against the nearest commit alone the change is ${signedPercent(beyondNearest)}`;
        return { verdict: 'inconclusive', ...measured, rule: `the base runs disagree: ${range}, but ${alone}` };
    }
    if (claim === 'same')
        return { verdict: 'unchanged', ...measured, rule: `${range} lies inside of ±${effect}` };
    const verdict = (claim === 'higher') === (better === 'higher') ? 'improved' : 'regressed';
    const bound = signedPercent(claim === 'higher' ? minEffect : -minEffect);
    return { verdict, ...measured, rule: `${range} lies wholly beyond ${bound}; ${better} is better` };
}
/** head/base - 1; null unless both are above zero and the result is finite. */
function changeBetween(head, base) {
    const change = head > 0 && base > 0 ? head / base - 1 : Number.NaN;
    return Number.isFinite(change) ? change : null;
}
function claimOf([low, high], minEffect) {
    if (low >= -minEffect && high <= minEffect)
        return 'same';
    if (low > minEffect)
        return 'higher';
    return high < -minEffect ? 'lower' : 'unclear';
}
function judgeWithoutRatio(head, base) {
    const [first] = base;
    if ([...head, ...base].every((value) => value === first)) {
        return { verdict: 'unchanged', change: null, interval: null, rule: `every value is ${first} on both sides` };
    }
    const rule = 'some values are zero or negative, for which a ratio says nothing';
    return inconclusive(rule, changeBetween(median(head), median(base)));
}
function inconclusive(rule, change) {
    return { verdict: 'inconclusive', change, interval: null, rule };
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/compare/random.js
/** The seeded pseudo-random numbers of the statistics; the only importer of pure-rand. */

/** The same texts always give the same sequence, so a verdict can be computed again by anyone. */
function seededDraw(...seed) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)(hash(JSON.stringify(seed)));
    // The first outputs of this generator still show its seed.
    for (let i = 0; i < 16; i++)
        generator.next();
    return (below) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * below);
}
/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text) {
    let state = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
    return state;
}

;// CONCATENATED MODULE: ./build/compare/verdict.js




/**
 * What a run says against its baseline: the one function behind which the statistics can be replaced.
 * `baseRuns` are the baseline's runs, nearest first. The same runs give the same verdicts, in whatever order metrics
 * come and whatever unit they are written in.
 */
function compareRuns(head, baseline, baseRuns, policy) {
    const here = indexMetrics(head);
    if (baseline.state === 'no baseline' || baseline.state === 'incomparable') {
        const { state, reason } = baseline;
        return { baseline, metrics: [...here.values()].map((named) => withoutBase(named, state, reason)) };
    }
    const base = baseRuns.map((run) => ({ run, metrics: indexMetrics(run) }));
    const compared = [...here.values()].map((named) => compareMetric(head.id, named, base, policy.minEffect));
    // A metric that only older runs have was removed before, not by this run.
    const gone = [...(base[0]?.metrics ?? [])].filter(([key]) => !here.has(key));
    return { baseline, metrics: [...compared, ...gone.map(([, named]) => missing(named))] };
}
function compareMetric(headId, named, baseRuns, minEffect) {
    const { benchmark, metric } = named;
    const key = keyOf(named);
    const nearest = baseRuns.find((one) => one.metrics.has(key))?.metrics.get(key)?.metric;
    if (nearest === undefined)
        return withoutBase(named, 'new', 'no run of the baseline has this metric');
    if ((0,units/* convert */.C6)(1, nearest.unit, metric.unit) === null) {
        const rule = `the unit changed from ${verdict_unitName(nearest.unit)} to ${verdict_unitName(metric.unit)}`;
        return withoutBase(named, 'incomparable', rule);
    }
    if (nearest.better !== metric.better) {
        const rule = `${nearest.better} was better in the baseline, now ${metric.better} is`;
        return withoutBase(named, 'incomparable', rule);
    }
    const base = baseRuns.flatMap(({ run, metrics }) => {
        const statistics = convertedMedians(metrics.get(key)?.metric, metric);
        return statistics === null ? [] : [{ id: run.id, commit: run.source.commit, statistics }];
    });
    const [first] = base;
    if (first === undefined)
        return withoutBase(named, 'incomparable', 'its values are too large to be converted');
    const statistics = invocationMedians(metric);
    const judgement = judgeMetric({
        head: statistics,
        base: base.map((one) => one.statistics),
        nearest: base.filter((one) => one.commit === first.commit).flatMap((one) => one.statistics),
        better: metric.better,
        minEffect,
        draw: seededDraw(benchmark, metric.metric, headId, ...base.map((one) => one.id)),
    });
    const sides = { base: sideOf(base.flatMap((one) => one.statistics)), head: sideOf(statistics) };
    return { ...identityOf(named), ...sides, ...judgement };
}
/** A base metric's statistics in head's unit; null when it is not there or was measured as something else. */
function convertedMedians(metric, head) {
    if (metric === undefined || metric.better !== head.better)
        return null;
    const values = invocationMedians(metric).map((value) => (0,units/* convert */.C6)(value, metric.unit, head.unit));
    const converted = values.filter((value) => value !== null);
    return converted.length === values.length ? converted : null;
}
function withoutBase(named, verdict, rule) {
    const head = sideOf(invocationMedians(named.metric));
    return { ...identityOf(named), verdict, base: null, head, change: null, interval: null, rule };
}
function missing(named) {
    const base = sideOf(invocationMedians(named.metric));
    const rule = 'the nearest run of the baseline has this metric, this run has not';
    return { ...identityOf(named), verdict: 'missing', base, head: null, change: null, interval: null, rule };
}
function identityOf({ benchmark, metric }) {
    return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}
/** Every metric that some invocation really reported. */
function indexMetrics(run) {
    const named = run.results.flatMap(({ benchmark, metrics }) => metrics.map((metric) => ({ benchmark, metric })));
    const measured = named.filter(({ metric }) => metric.samples.some((samples) => samples.length > 0));
    return new Map(measured.map((one) => [keyOf(one), one]));
}
function sideOf(statistics) {
    return { median: median(statistics), invocations: statistics.length };
}
function keyOf({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric.metric]);
}
function verdict_unitName(unit) {
    return unit === '' ? 'no unit' : JSON.stringify(unit.length > 40 ? `${unit.slice(0, 39)}…` : unit);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/isolation.js + 7 modules
var isolation = __webpack_require__(87976);
;// CONCATENATED MODULE: ./build/perf.js
/** The run record: what many invocations reported becomes one result, and how one ended becomes a status. */


/** Names told in one warning; the others are counted. */
const perf_NAMES_TOLD = 5;
/** What a stored run may hold; the benchmark chooses the names, so it must not be able to make a run that cannot be kept. */
const MOST_METRICS = 10_000;
const MOST_WARNINGS = 200;
/**
 * Aligns the readings of invocation i (from 0) into `samples[i]`, in the unit that was seen first.
 * Throws `invalidOutput` when the unit's dimension or the direction of a metric changes, or a number is not finite.
 */
function collectResults(perInvocation) {
    const drafts = new Map();
    const warnings = new Set();
    for (const [index, { readings, warnings: said }] of perInvocation.entries()) {
        for (const warning of said)
            warnings.add(warning);
        for (const reading of readings) {
            const metrics = drafts.get(reading.benchmark) ?? new Map();
            drafts.set(reading.benchmark, metrics);
            const draft = metrics.get(reading.metric) ?? newDraft(reading, perInvocation.length);
            metrics.set(reading.metric, draft);
            addReading(draft, reading, index, warnings);
        }
    }
    const all = [...drafts.values()].flatMap((metrics) => [...metrics.values()]);
    if (all.length > MOST_METRICS) {
        throw (0,errors/* invalidOutput */.Dh)(`${all.length} different metrics were reported over all invocations`, {
            expected: `at most ${MOST_METRICS}, with the same names in every invocation`,
        });
    }
    for (const warning of [...absences(all), ...guessedDirections(all)])
        warnings.add(warning);
    const results = [...drafts].map(([benchmark, metrics]) => ({
        benchmark,
        metrics: [...metrics.values()].map(finish),
    }));
    const kept = [...warnings].slice(0, MOST_WARNINGS);
    const more = warnings.size - kept.length;
    return { results, warnings: more > 0 ? [...kept, `${more} more warnings were left out`] : kept };
}
function newDraft(reading, invocations) {
    return {
        benchmark: reading.benchmark,
        metric: reading.metric,
        unit: reading.unit,
        better: null,
        samples: Array.from({ length: invocations }, () => []),
        reported: Array.from({ length: invocations }, () => null),
    };
}
function addReading(draft, reading, index, warnings) {
    const invocation = `invocation ${index + 1}`;
    if (reading.better !== undefined) {
        if (draft.better !== null && draft.better !== reading.better) {
            throw (0,errors/* invalidOutput */.Dh)(`${invocation} says that ${reading.better} is better for ${perf_nameOf(draft)}; before, it was ${draft.better}`, { expected: 'one direction for a metric in all invocations' });
        }
        draft.better = reading.better;
    }
    const kept = draft.samples[index] ?? [];
    if (kept.length > 0) {
        warnings.add(`${perf_nameOf(draft)} was reported more than once by an invocation; its samples were put together`);
    }
    for (const sample of reading.samples) {
        const value = (0,units/* convert */.C6)(sample, reading.unit, draft.unit);
        if (value === null) {
            throw (0,errors/* invalidOutput */.Dh)(`${invocation} reports ${perf_nameOf(draft)} in ${perf_unitName(reading.unit)}, which cannot be converted to ${perf_unitName(draft.unit)}`, { expected: 'one unit for a metric, or units of the same kind, in all invocations' });
        }
        if (!Number.isFinite(value)) {
            throw (0,errors/* invalidOutput */.Dh)(`${invocation} reports ${value} for ${perf_nameOf(draft)}`, { expected: 'a finite number' });
        }
        kept.push(value);
    }
    if (reading.reported === undefined)
        return;
    // Not converted: which of a tool's own figures are in the metric's unit is not known.
    if (reading.unit === draft.unit)
        draft.reported[index] ??= reading.reported;
    else
        warnings.add(`${perf_nameOf(draft)} came in several units; the tool's own figures in the others were left out`);
}
function finish(draft) {
    const { metric, unit, samples, reported } = draft;
    const better = draft.better ?? (0,units/* directionOf */.FR)(unit) ?? 'lower';
    const result = { metric, unit, better, samples };
    return reported.some((figures) => figures !== null) ? { ...result, reported } : result;
}
function absences(drafts) {
    return drafts.flatMap((draft) => {
        const without = draft.samples.flatMap((samples, index) => (samples.length === 0 ? [String(index + 1)] : []));
        if (without.length === 0)
            return [];
        const which = `invocation${without.length === 1 ? '' : 's'} ${perf_listed(without)}`;
        return [`${perf_nameOf(draft)} was not reported by ${which} of ${draft.samples.length}`];
    });
}
function guessedDirections(drafts) {
    const guessed = drafts.filter((draft) => draft.better === null && (0,units/* directionOf */.FR)(draft.unit) === null);
    if (guessed.length === 0)
        return [];
    return [
        `neither the tool nor the unit says which direction is good for ${perf_listed(guessed.map(perf_nameOf))}: lower is taken as better`,
    ];
}
function perf_listed(names) {
    const told = names.slice(0, perf_NAMES_TOLD).join(', ');
    return names.length > perf_NAMES_TOLD ? `${told} and ${names.length - perf_NAMES_TOLD} more` : told;
}
function perf_nameOf(draft) {
    return perf_shown(`${draft.benchmark}/${draft.metric}`);
}
function perf_unitName(unit) {
    return unit === '' ? 'no unit' : perf_shown(unit);
}
function perf_shown(text) {
    return JSON.stringify(text.length > 78 ? `${text.slice(0, 77)}…` : text);
}
/**
 * The status of one ended invocation and, unless it is `ok`, a sentence. What we or the machine did to it comes before
 * what it did itself; `out of memory` also when it went on after only a child of it was killed.
 */
function statusOf(facts) {
    const invocation = `invocation ${facts.order}`;
    if (facts.reason === 'cancelled') {
        return { status: 'cancelled', failure: `${invocation} was cancelled after ${seconds(facts.seconds)}` };
    }
    if (facts.reason === 'engine lost') {
        const detail = facts.detail === null ? '' : `: ${facts.detail}`;
        return { status: 'infrastructure error', failure: `the engine was lost during ${invocation}${detail}` };
    }
    if (facts.reason === 'timeout') {
        return {
            status: 'timeout',
            failure: `${invocation} was stopped at its limit of ${seconds(facts.timeoutSeconds)} (run.timeout)`,
        };
    }
    if (facts.outOfMemory) {
        const limit = `${mebibytes(facts.memoryBytes)} (run.memory)`;
        const who = facts.exitCode === 0 ? 'a process inside' : 'it';
        return {
            status: 'out of memory',
            failure: `${invocation} reached its memory limit of ${limit}: ${who} was killed`,
        };
    }
    if (facts.notStarted !== null) {
        const { sentence, culprit } = facts.notStarted;
        const status = culprit === 'command' ? 'failed' : 'infrastructure error';
        return { status, failure: `${invocation} could not start: ${sentence}` };
    }
    if (facts.exitCode === 0)
        return { status: 'ok', failure: null };
    if (facts.exitCode === null)
        return { status: 'failed', failure: `${invocation} ended without an exit code` };
    return {
        status: 'failed',
        failure: `${invocation} ended with exit code ${facts.exitCode}${meaning(facts.exitCode)}`,
    };
}
/** Exit codes as POSIX shells use them. */
function meaning(exitCode) {
    if (exitCode === 126)
        return ': the command was found but cannot be executed';
    if (exitCode === 127)
        return ': the command was not found';
    return exitCode > 128 && exitCode <= 192 ? `: killed by ${signalName(exitCode - 128)}` : '';
}
function signalName(signal) {
    const names = {
        1: 'SIGHUP',
        2: 'SIGINT',
        4: 'SIGILL',
        6: 'SIGABRT',
        7: 'SIGBUS',
        8: 'SIGFPE',
        9: 'SIGKILL',
        11: 'SIGSEGV',
        13: 'SIGPIPE',
        15: 'SIGTERM',
        31: 'SIGSYS',
    };
    const name = names[signal];
    return name === undefined ? `signal ${signal}` : `signal ${signal} (${name})`;
}
function seconds(value) {
    return `${Number(value.toFixed(1))} s`;
}
function mebibytes(bytes) {
    return `${Number((bytes / 2 ** 20).toFixed(1))} MiB`;
}

// EXTERNAL MODULE: ./build/canonical-json.js
var canonical_json = __webpack_require__(33925);
;// CONCATENATED MODULE: ./build/baseline.js
/** Which stored runs count as the baseline of a run, and why; no store, git or clock is asked here. */

/** Digits of the environment key, and of a commit, that a stored run's place tells. */
const KEY_DIGITS = 16;
const COMMIT_DIGITS = 12;
const DAY = 86_400_000;
/** The stored runs worth reading, best first: nearest commit, then newest. */
function rankCandidates(stored, wanted) {
    const acceptable = wanted.commits === null ? null : new Set(wanted.commits.map((commit) => commit.slice(0, COMMIT_DIGITS)));
    return countable(stored, wanted)
        .filter((one) => one.key === wanted.key.slice(0, KEY_DIGITS) && (acceptable === null || acceptable.has(one.commit)))
        .toSorted(nearestFirst(wanted.commits));
}
/** The best run of another environment: reading it tells what differs. Null when every run has the wanted key. */
function nearestElsewhere(stored, wanted) {
    const elsewhere = countable(stored, wanted).filter((one) => one.key !== wanted.key.slice(0, KEY_DIGITS));
    return elsewhere.toSorted(nearestFirst(wanted.commits))[0] ?? null;
}
/**
 * Which commits may be the baseline of a run on this machine, nearest first; null (any) when there is no commit.
 * Uncommitted changes are compared with HEAD; a clean commit with its ancestors, and with itself only when none of
 * them was measured: so a repeat of the very first commit is compared, yet a repeat never hides what a commit did.
 * `storedCommits` are those of countable runs with the wanted key, as in `StoredRun`.
 */
function localCommits(head, ancestors, treeIsDirty, storedCommits) {
    if (head === null)
        return null;
    if (treeIsDirty)
        return [head, ...ancestors];
    const stored = new Set(storedCommits);
    return ancestors.some((commit) => stored.has(commit.slice(0, COMMIT_DIGITS))) ? ancestors : [head];
}
/** The baseline and its runs, best first; no runs unless its state is `found` or `stale`. */
function chooseBaseline(question) {
    const { wanted, lineage, policy, now } = question;
    const runs = question.candidates.filter((run) => rejection(run, wanted) === null).slice(0, policy.runs);
    if (runs.length === 0)
        return { baseline: nothingCounts(question), runs };
    const described = runs.map((run) => describe(run, lineage));
    const age = Math.min(...runs.map((run) => (now.getTime() - Date.parse(run.startedAt)) / DAY));
    const counted = `${plural(runs.length, 'run')} of ${commitsOf(runs)}`;
    // Written so that an age that is not a number is stale.
    if (age <= policy.staleAfterDays) {
        return { baseline: { state: 'found', runs: described, reason: `Compared with ${counted}.` }, runs };
    }
    const old = Number.isFinite(age) ? `${plural(Math.floor(age), 'day')} old` : 'of unknown age';
    const reason = `Compared with ${counted}, of which the newest is ${old}: more than ${plural(policy.staleAfterDays, 'day')} is stale.`;
    return { baseline: { state: 'stale', runs: described, reason }, runs };
}
function nothingCounts(question) {
    const { wanted, stored, elsewhere, environment } = question;
    const others = stored.filter((one) => one.suite === wanted.suite && one.id !== wanted.ownId);
    const suite = `suite ${JSON.stringify(wanted.suite)}`;
    if (others.length === 0)
        return { state: 'no baseline', reason: `No run of ${suite} is stored yet.` };
    const usable = countable(stored, wanted);
    const here = usable.filter((one) => one.key === wanted.key.slice(0, KEY_DIGITS));
    if (usable.length > 0 && here.length === 0) {
        const differences = elsewhere === null ? [] : differingFields(elsewhere.environment, environment);
        const fields = differences.map((difference) => difference.field).join(', ');
        const what = fields === '' ? 'what differs is not known' : `these differ: ${fields}`;
        const reason = `No stored run of ${suite} was measured in this environment; ${plural(usable.length, 'run')} in others (${what}).`;
        return { state: 'incomparable', reason, differences };
    }
    const ranked = rankCandidates(stored, wanted).length;
    const causes = [
        [others.length - usable.length, 'never count (uncommitted changes, or the status was not ok)'],
        [usable.length - here.length, 'of another environment'],
        [here.length - ranked, 'of commits that are not acceptable here'],
        [ranked - question.candidates.length, 'damaged, of another branch, or beyond the number that is pooled'],
        ...rejections(question),
    ];
    const why = causes.filter(([count]) => count > 0).map(([count, cause]) => `${count} ${cause}`);
    const stay = `${plural(others.length, 'stored run')} of ${suite}, but none counts: ${why.join(', ')}.`;
    return { state: 'no baseline', reason: `${stay}${acceptableText(wanted.commits)}` };
}
/** Why the runs that were read did not count, each cause with how many it hit. */
function rejections(question) {
    const causes = new Map();
    for (const run of question.candidates) {
        const cause = rejection(run, question.wanted);
        if (cause !== null)
            causes.set(cause, (causes.get(cause) ?? 0) + 1);
    }
    return [...causes].map(([cause, count]) => [count, cause]);
}
function rejection(run, wanted) {
    if (run.suite !== wanted.suite)
        return 'of another suite';
    if (run.id === wanted.ownId)
        return 'the run itself';
    if (run.environment.key !== wanted.key)
        return 'with another full environment key';
    if (run.source.dirty)
        return 'with uncommitted changes';
    return run.status === 'ok' ? null : `with status "${run.status}"`;
}
function acceptableText(commits) {
    const [first] = commits ?? [];
    if (commits === null)
        return '';
    if (first === undefined)
        return ' No commit is acceptable: the history is not known (a shallow clone?).';
    const others = commits.length === 1 ? '' : ` and ${plural(commits.length - 1, 'older commit')}`;
    return ` Acceptable: ${first.slice(0, COMMIT_DIGITS)}${others}.`;
}
/** Hard fields in which two environments differ, with both values; a field that one of them lacks counts as null. */
function differingFields(base, head) {
    const fieldOf = (fields, name) => Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    return [...new Set([...Object.keys(base.hard), ...Object.keys(head.hard)])]
        .toSorted()
        .map((field) => ({ field, base: fieldOf(base.hard, field), head: fieldOf(head.hard, field) }))
        .filter((pair) => (0,canonical_json/* canonicalJson */.d)(pair.base) !== (0,canonical_json/* canonicalJson */.d)(pair.head));
}
function describe(run, lineage) {
    const { commit } = run.source;
    const place = commit === null ? -1 : lineage.indexOf(commit);
    return { id: run.id, commit, startedAt: run.startedAt, distance: place < 0 ? null : place };
}
function commitsOf(runs) {
    const commits = [...new Set(runs.map((run) => run.source.commit?.slice(0, COMMIT_DIGITS) ?? 'no known commit'))];
    const [first] = commits;
    return commits.length === 1 ? `${first}` : `${plural(commits.length, 'commit')}, the first ${first}`;
}
function countable(stored, wanted) {
    return stored.filter((one) => one.suite === wanted.suite && one.id !== wanted.ownId && !one.excluded);
}
function nearestFirst(commits) {
    const distance = distances(commits);
    return (a, b) => {
        const [near, far] = [distance(a), distance(b)];
        if (near !== far)
            return near - far;
        if (a.startedAt !== b.startedAt)
            return a.startedAt < b.startedAt ? 1 : -1;
        return a.id < b.id ? -1 : 1;
    };
}
/** Gives a run's place among the acceptable commits: unknown ones come last, all alike. */
function distances(commits) {
    if (commits === null)
        return () => 0;
    const places = new Map(commits.map((commit, place) => [commit.slice(0, COMMIT_DIGITS), place]));
    return (stored) => places.get(stored.commit) ?? commits.length;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/pipeline/find-baseline.js
/** Reads back the stored runs that may count as the baseline; which of them do is decided in baseline.ts. */


/** Commits that are looked back at most; a run further away would be stale in any case. */
const MOST_ANCESTORS = 500;
async function findBaseline(run, scope, policy, store, now) {
    const stored = await store.list(run.suite);
    const lineage = await lineageOf(run, scope);
    const wanted = { suite: run.suite, key: run.environment.key, ownId: run.id, commits: null };
    if (scope.kind === 'ancestry') {
        const usable = rankCandidates(stored, wanted).map((one) => one.commit);
        wanted.commits = localCommits(run.source.commit, lineage.slice(1), run.source.dirty, usable);
    }
    const notes = [];
    const belongs = (one) => scope.kind === 'ancestry' || one.source.branch === scope.branch;
    const candidates = await readUpTo(policy.runs, rankCandidates(stored, wanted), store, belongs, notes);
    const other = candidates.length > 0 ? null : nearestElsewhere(stored, wanted);
    const [elsewhere = null] = other === null ? [] : await readUpTo(1, [other], store, belongs, notes);
    const question = { stored, wanted, candidates, elsewhere, environment: run.environment, lineage, policy, now };
    return { ...chooseBaseline(question), notes };
}
/** A damaged file costs one run, never the comparison. */
async function readUpTo(most, stored, store, belongs, notes) {
    const runs = [];
    for (const one of stored) {
        if (runs.length === most)
            break;
        try {
            const run = await store.read(one);
            if (belongs(run))
                runs.push(run);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PinbenchError */.kN))
                throw thrown;
            notes.push(`A stored run was left out: ${thrown.message}`);
        }
    }
    return runs;
}
async function lineageOf(run, scope) {
    const { commit } = run.source;
    if (commit === null || scope.kind === 'branch')
        return [];
    if (scope.root === null)
        return [commit];
    return [commit, ...(await scope.repository.ancestors(scope.root, commit, MOST_ANCESTORS))];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cgroup.js + 3 modules
var cgroup = __webpack_require__(74474);
// EXTERNAL MODULE: ./build/container.js
var container = __webpack_require__(18199);
// EXTERNAL MODULE: ./build/host-process.js
var host_process = __webpack_require__(96952);
// EXTERNAL MODULE: ./build/image.js + 2 modules
var build_image = __webpack_require__(16143);
// EXTERNAL MODULE: ./build/pipeline/settings.js + 1 modules
var settings = __webpack_require__(50243);
;// CONCATENATED MODULE: ./build/pipeline/prepare.js
/** Everything before the first invocation: the image is made, and how an invocation is started is decided. */







async function prepare(suite, { cpus }, place, progress, signal) {
    if (cpus !== null)
        progress.line(`CPUs ${cpus.cpus}, memory node ${cpus.memoryNodes}: ${cpus.reason}`);
    if (place.kind === 'host') {
        return {
            image: null,
            invoke: (order, _partition, stop) => {
                const plan = (0,host_process/* planHostProcess */.bl)((0,settings/* hostSetting */.rn)(suite, place, cpus, order));
                const cgroup = cgroupOf(place.cgroups, 'cgroupfs', place.owner, order, null);
                return place.runtime.invoke({ ...plan, cgroup }, stop);
            },
        };
    }
    const image = await obtainImage(suite, place, progress, signal);
    const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
    if (argv.length === 0)
        throw (0,settings/* noCommand */.hh)(suite);
    return {
        image: image.facts,
        invoke: (order, partition, stop) => {
            const cgroup = cgroupOf(place.cgroups, place.engine.cgroupDriver, place.owner, order, partition);
            const setting = (0,settings/* containerSetting */.gj)(suite, place, cpus, image.facts.id, argv, order, cgroup, partition);
            return place.runtime.invoke({ ...(0,container/* planContainer */.ff)(setting), cgroup }, stop);
        },
    };
}
/** null where no group can be made, or the engine makes them in a way that we do not know how to read. */
function cgroupOf(version, driver, run, order, partition) {
    if (version === null || (driver !== 'cgroupfs' && driver !== 'systemd'))
        return null;
    return (0,cgroup/* planCgroup */.AM)({ version, driver, run, order, partition });
}
async function obtainImage(suite, place, progress, signal) {
    const steps = { step: (text) => progress.line(text) };
    const spec = suite.image;
    if (spec?.name !== undefined)
        return place.builder.find(spec.name, steps, signal);
    return place.builder.build(buildPlanOf(suite, spec, place.excluded), steps, signal);
}
function buildPlanOf(suite, spec, excluded) {
    if (spec?.dockerfile === undefined) {
        throw (0,errors/* usageError */.Wp)(`suite "${suite.name}" has no image`, {
            expected: 'image.dockerfile or image.name',
            todo: 'add one of them, or run it without a container: --runtime host',
        });
    }
    const context = spec.context ?? external_node_path_.dirname(spec.dockerfile);
    const plan = (0,build_image/* planBuild */.C7)(suite.name, spec, context, spec.dockerfile, excluded);
    if (plan !== null)
        return plan;
    throw (0,errors/* usageError */.Wp)(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
        expected: 'a Dockerfile inside the context, since the engine sees only the context',
        todo: 'set image.context to a folder above the Dockerfile',
    });
}

// EXTERNAL MODULE: ./build/pipeline/surroundings.js + 9 modules
var pipeline_surroundings = __webpack_require__(71273);
;// CONCATENATED MODULE: ./build/vitals.js
/** The counter's step: one tick alone may have been nearly full before the run. */
const TICK_SECONDS = 0.01;
/** The fastest that the kernel slews a clock is 500 millionths; adjtimex(2). The rest is for reading two clocks in turn. */
const SLEW = 0.0005;
const CLOCK_NOISE_SECONDS = 0.01;
/** Where the frequency is fixed, a CPU that is more than this off it was slowed down. */
const FREQUENCY_SHARE = 0.01;
/** Interrupts by name that are kept in a record. */
const NAMES_KEPT = 20;
/**
 * Sentences with figures, each something that spoiled the measurement; empty when all was quiet. What could not be read
 * says nothing.
 */
function disturbances(before, after, tolerance) {
    const { maxSteal, maxInterrupts, fixedFrequency } = tolerance;
    const seconds = after.seconds - before.seconds;
    return [
        stolen(rise(before.stealSeconds, after.stealSeconds), seconds, maxSteal),
        vitals_counted('times that heat throttled the CPUs', rise(before.throttleEvents, after.throttleEvents)),
        vitals_counted('pages that the host swapped in', rise(before.swapInPages, after.swapInPages)),
        vitals_counted('pages that the host swapped out', rise(before.swapOutPages, after.swapOutPages)),
        clockStep(after.clockOffset - before.clockOffset, seconds),
        ...(fixedFrequency ? frequencyChanges(before.frequencies, after.frequencies) : []),
        storm(interruptsBetween(before, after), seconds, maxInterrupts),
    ].filter((sentence) => sentence !== null);
}
/** Without turbo, and with limits or a governor that leave no choice, there is only one frequency to run at. */
function frequencyIsFixed(host) {
    const { governor, turbo, frequencyLimits } = host;
    return turbo === 'off' && (governor === 'performance' || /^(\d+)-\1$/.test(frequencyLimits ?? ''));
}
/** Sentences about what the invocations' own cgroups counted. */
function usageDisturbances(usages) {
    const throttled = usages.map((usage) => usage?.throttledSeconds ?? 0).filter((seconds) => seconds > 0);
    if (throttled.length === 0)
        return [];
    const total = throttled.reduce((sum, seconds) => sum + seconds, 0);
    return [`a CPU quota stopped ${throttled.length} of ${usages.length} invocations for ${vitals_shown(total)} s in all`];
}
/** For the record: differences of counters, and readings as [before, after]. */
function volatileOf(before, after) {
    const interrupts = interruptsBetween(before, after);
    return {
        seconds: after.seconds - before.seconds,
        clockShiftSeconds: after.clockOffset - before.clockOffset,
        stealSeconds: rise(before.stealSeconds, after.stealSeconds),
        swapInPages: rise(before.swapInPages, after.swapInPages),
        swapOutPages: rise(before.swapOutPages, after.swapOutPages),
        throttleEvents: rise(before.throttleEvents, after.throttleEvents),
        interrupts: interrupts === null ? null : Object.fromEntries(interrupts.slice(0, NAMES_KEPT)),
        frequencies: [before.frequencies, after.frequencies],
        loadAverage: [before.loadAverage, after.loadAverage],
        temperatureCelsius: [before.temperatureCelsius, after.temperatureCelsius],
        memoryAvailableBytes: [before.memoryAvailableBytes, after.memoryAvailableBytes],
        uptimeSeconds: before.uptimeSeconds,
    };
}
/** null also for a counter that went backwards: its CPU was offline in between. */
function rise(before, after) {
    return before === null || after === null || after < before ? null : after - before;
}
/** Most frequent first; only those that happened. */
function interruptsBetween(before, after) {
    if (before.interrupts === null || after.interrupts === null)
        return null;
    const rises = [];
    for (const [name, count] of Object.entries(after.interrupts)) {
        const risen = rise(before.interrupts[name] ?? 0, count) ?? 0;
        if (risen > 0)
            rises.push([name, risen]);
    }
    return rises.sort(([, a], [, b]) => b - a);
}
function stolen(steal, seconds, most) {
    if (steal === null || seconds <= 0)
        return null;
    // Differences of hundredths are never quite whole ones.
    if (steal <= Math.max(TICK_SECONDS, most * seconds) + 1e-6)
        return null;
    return `the hypervisor took ${vitals_shown(steal)} s from the CPUs, ${vitals_percent(steal / seconds)} of the run (run.max-steal is ${vitals_percent(most)})`;
}
function vitals_counted(what, count) {
    return count === null || count <= 0 ? null : `${what}: ${count}`;
}
function clockStep(shift, seconds) {
    const slewed = SLEW * Math.max(0, seconds) + CLOCK_NOISE_SECONDS;
    if (Math.abs(shift) <= slewed)
        return null;
    return `the host's clock was set ${shift > 0 ? 'forward' : 'back'} by ${vitals_shown(Math.abs(shift))} s during the run`;
}
function frequencyChanges(before, after) {
    return Object.entries(after ?? {}).flatMap(([cpu, now]) => {
        const then = before?.[cpu];
        if (then === undefined || then <= 0 || Math.abs(now / then - 1) <= FREQUENCY_SHARE)
            return [];
        return [`CPU ${cpu} did not keep its fixed frequency: ${megahertz(then)} before, ${megahertz(now)} after`];
    });
}
function storm(interrupts, seconds, maxRate) {
    const [most] = interrupts ?? [];
    if (interrupts === null || most === undefined || seconds <= 0)
        return null;
    const rate = interrupts.reduce((sum, [, count]) => sum + count, 0) / seconds;
    if (rate <= maxRate)
        return null;
    return `devices interrupted the CPUs ${Math.round(rate)} times a second, most of all ${most[0]} (run.max-interrupts is ${maxRate})`;
}
function vitals_shown(value) {
    return `${Number(value.toPrecision(3))}`;
}
function vitals_percent(share) {
    return `${vitals_shown(share * 100)} %`;
}
function megahertz(kilohertz) {
    return `${Math.round(kilohertz / 1000)} MHz`;
}

// EXTERNAL MODULE: ./build/formats/index.js + 9 modules
var formats = __webpack_require__(72119);
;// CONCATENATED MODULE: ./build/pipeline/measure.js
/** Run and results: every invocation in turn, read as it ends; the first one that goes wrong ends the run. */



function nothingMeasured() {
    const lists = { invocations: [], readings: [], frames: [], usages: [], vitals: [], warnings: [] };
    return { ...lists, status: 'ok', failure: null };
}
/** Lines of the benchmark's own output that a failure quotes. */
const QUOTED_LINES = 15;
async function measure(suite, invoke, readVitals, clock, progress) {
    const measured = nothingMeasured();
    const total = suite.run.invocations;
    const started = clock.seconds();
    let before = await readVitals();
    measured.vitals.push(before);
    for (let order = 1; order <= total; order += 1) {
        progress.live(() => `invocation ${order} of ${total}, ${timing(clock.seconds() - started, order - 1, total)}`);
        const ended = await invoke(order);
        progress.line(`invocation ${order} of ${total}: ${ended.seconds.toFixed(2)} s`);
        const after = await readVitals();
        measured.vitals.push(after);
        measured.invocations.push(invocationOf(order, ended, before, after));
        before = after;
        if (ended.usage !== null)
            measured.usages.push(ended.usage);
        if (ended.observed !== null)
            measured.frames.push(ended.observed);
        const problem = readOne(suite, order, ended, measured);
        if (problem === null)
            continue;
        measured.status = problem.status;
        measured.failure = problem.failure;
        break;
    }
    progress.done();
    return measured;
}
function readOne(suite, order, ended, measured) {
    const { status, failure } = statusOf(endedFacts(suite, order, ended));
    if (status !== 'ok')
        return { status, failure: `${failure ?? status}${quote(ended)}` };
    try {
        const text = resultsText(suite, ended, measured.warnings);
        const readings = (0,formats/* readResults */.x)(text, suite.results.format);
        measured.readings.push(readings);
        return null;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { status: 'invalid output', failure: `invocation ${order}: ${thrown.sentence()}${quote(ended)}` };
    }
}
function resultsText(suite, ended, warnings) {
    const { path } = suite.results;
    if (path === undefined) {
        if (ended.stdout.truncated)
            warnings.push(`the benchmark printed ${ended.stdout.bytes} bytes: only its head and tail were read`);
        return ended.stdout.text;
    }
    if (ended.resultProblem !== null) {
        throw (0,errors/* invalidOutput */.Dh)(ended.resultProblem, {
            expected: 'an ordinary file in $PINBENCH_OUTPUT, readable by everyone',
        });
    }
    if (ended.resultFile === null) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark wrote no "${path}"`, {
            expected: 'a file of that name in the folder $PINBENCH_OUTPUT',
            todo: 'write it there, or leave results.path out when the results are printed',
        });
    }
    if (ended.resultFile.truncated) {
        throw (0,errors/* invalidOutput */.Dh)(`"${path}" has ${ended.resultFile.bytes} bytes`, { expected: 'at most 10 MiB' });
    }
    return ended.resultFile.text;
}
function endedFacts(suite, order, ended) {
    return { ...ended, order, timeoutSeconds: suite.run.timeoutSeconds, memoryBytes: suite.run.memoryBytes };
}
function invocationOf(order, ended, before, after) {
    const stolen = before.stealSeconds === null || after.stealSeconds === null ? null : after.stealSeconds - before.stealSeconds;
    return {
        order,
        seconds: ended.seconds,
        exitCode: ended.exitCode,
        outOfMemory: ended.outOfMemory,
        cpuSeconds: ended.usage?.cpuSeconds ?? null,
        throttledSeconds: ended.usage?.throttledSeconds ?? null,
        peakMemoryBytes: ended.usage?.peakMemoryBytes ?? null,
        // The counter is in hundredths of a second, and rounding must not make it go back.
        stealSeconds: stolen === null ? null : Math.max(0, Math.round(stolen * 100) / 100),
        pressure: ended.usage?.pressure ?? null,
    };
}
/** The end of what it printed, so that a person need not run it again to see why. */
function quote(ended) {
    const text = ended.stderr.text.trim() === '' ? ended.stdout.text : ended.stderr.text;
    const lines = text.trimEnd().split('\n').slice(-QUOTED_LINES);
    const shown = lines.map((line) => `  | ${line.slice(0, 300)}`).join('\n');
    return text.trim() === '' ? '' : `\nThe last lines it printed:\n${shown}`;
}
function timing(elapsed, done, total) {
    const passed = `${Math.round(elapsed)} s elapsed`;
    return done === 0 ? passed : `${passed}, about ${Math.round((elapsed / done) * (total - done))} s left`;
}

;// CONCATENATED MODULE: ./build/pipeline/watch.js
/** Measures with the CPUs shielded and the host watched: what kept others off, and what disturbed the run all the same. */



/** Before anything was measured. */
function notWatched() {
    return {
        measured: nothingMeasured(),
        shield: without('the run ended before it was needed'),
        host: { grade: null, probes: {}, disturbances: [], volatile: {} },
    };
}
async function watch(suite, { cpus, host }, prepared, { workplace: place, clock, progress }, signal) {
    const list = cpus?.cpus ?? null;
    const { maxSteal, maxInterrupts } = suite.run;
    const tolerance = { maxSteal, maxInterrupts, fixedFrequency: frequencyIsFixed(host) };
    const graded = await place.host.grade();
    const shield = await raise(suite, cpus, place, progress, signal);
    let measured;
    let left;
    try {
        if (signal.aborted)
            throw new Error('stopped');
        const invoke = (order) => prepared.invoke(order, shield.partition, signal);
        measured = await measure(suite, invoke, () => place.host.vitals(list), clock, progress);
    }
    finally {
        left = await shield.lower();
        for (const sentence of left)
            progress.warning(sentence);
    }
    const [first] = measured.vitals;
    const last = measured.vitals.at(-1);
    const seen = first === undefined || last === undefined ? null : { first, last };
    return {
        measured,
        shield: shield.facts,
        host: {
            grade: graded?.grade ?? null,
            probes: graded?.probes ?? {},
            disturbances: [
                ...(seen === null ? [] : disturbances(seen.first, seen.last, tolerance)),
                ...usageDisturbances(measured.usages),
                ...left,
            ],
            volatile: seen === null ? {} : volatileOf(seen.first, seen.last),
        },
    };
}
async function raise(suite, cpus, place, progress, signal) {
    const { shield: mode, leave } = suite.run;
    if (mode === 'off')
        return none('switched off by `run.shield`');
    if (place.kind === 'host' || cpus === null) {
        if (mode === 'auto')
            return none('the host runtime has no cgroup of its own that could be kept apart');
        throw (0,errors/* usageError */.Wp)('`run.shield: on` cannot be had under the host runtime', {
            expected: 'a container, whose cgroup can be kept apart from everything else',
            todo: 'use a Docker engine, or set `shield: auto`',
        });
    }
    const wish = { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode, leave };
    const raised = await place.shield.raise(wish, progress, signal);
    progress.line(raised.facts.mode === 'none' ? `not shielded: ${raised.facts.reason}` : `shielded: ${raised.facts.reason}`);
    return raised;
}
function none(reason) {
    return { facts: without(reason), partition: null, lower: async () => [] };
}
function without(reason) {
    return { mode: 'none', cpus: null, others: null, reason };
}

;// CONCATENATED MODULE: ./build/pipeline.js
/**
 * The story: image, run, results, perf.json, store, baseline, comparison, SLOs, gate. The only place that knows the order.
 */










/** Runs every suite in turn; a suite that fails does not keep the next from running, a cancelled one does. */
async function runPlan(plan, world, signal) {
    const notes = [];
    const outcomes = [];
    for (const suite of plan.suites) {
        outcomes.push(await runSuite(suite, plan, world, notes, signal));
        if (signal.aborted)
            break;
    }
    return { outcomes, decision: decideGate(outcomes, plan.policy.gate), policySource: plan.policySource, notes };
}
async function runSuite(suite, plan, world, notes, signal) {
    world.progress.stage(suite.name);
    const run = await produceRun(suite, plan, world, signal);
    await world.saveRun(run);
    const { comparison, keepable } = await compareWithStored(run, plan, world, notes);
    const slos = judgeSlos(run, plan.policy.slo, run.source.pullRequest?.base ?? run.source.branch);
    if (keepable)
        await keep(run, plan, world, notes);
    return { run, comparison, slos };
}
/** Image, run and results, as one record whatever goes wrong on the way. Only wrong use is thrown. */
async function produceRun(suite, plan, world, signal) {
    const startedAt = world.clock.now();
    const surroundings = await (0,pipeline_surroundings/* describeSurroundings */.B)(suite, world.workplace);
    for (const warning of [...surroundings.escapes, ...surroundings.warnings])
        world.progress.warning(warning);
    let prepared = null;
    let watched = notWatched();
    try {
        prepared = await prepare(suite, surroundings, world.workplace, world.progress, signal);
        watched = await watch(suite, surroundings, prepared, world, signal);
    }
    catch (thrown) {
        world.progress.done();
        watched = { ...watched, measured: { ...watched.measured, ...failureOf(thrown, signal) } };
    }
    const { measured, shield, host } = watched;
    const record = {
        schema: 'pinbench.perf/1',
        id: `${plan.runToken}-${suite.name}`.slice(0, 80),
        suite: suite.name,
        source: plan.source,
        startedAt: startedAt.toISOString(),
        finishedAt: world.clock.now().toISOString(),
        status: measured.status,
        failure: measured.failure,
        environment: surroundings.fingerprint({
            shield: shield.mode,
            speculation: measured.frames.map(isolation/* readSpeculationBypass */.It)[0] ?? null,
            grade: host.grade,
            baseImage: prepared?.image?.digest ?? null,
        }),
        isolation: { ...isolationOf(surroundings.requested, measured.frames), shield },
        host,
        image: prepared?.image ?? null,
        invocations: measured.invocations,
        results: [],
        warnings: [...surroundings.warnings, ...measured.warnings],
    };
    return withResults(record, measured);
}
/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record, measured) {
    if (measured.status !== 'ok')
        return record;
    try {
        const { results, warnings } = collectResults(measured.readings);
        const clean = record.isolation.held && record.host.disturbances.length === 0;
        const status = clean ? 'ok' : 'dirty';
        return { ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { ...record, status: 'invalid output', failure: thrown.sentence() };
    }
}
/** What was seen in the first invocation, and every way in which any of them fell short. */
function isolationOf(requested, frames) {
    const judged = frames.map((frame) => (0,isolation/* judgeIsolation */.gj)(requested, (0,isolation/* readObserved */.xY)(frame, requested.runtime)));
    const [first] = judged;
    if (first === undefined)
        return (0,isolation/* judgeIsolation */.gj)(requested, null);
    const violations = [...new Set(judged.flatMap((isolation) => isolation.violations))];
    return { ...first, held: violations.length === 0, violations };
}
function failureOf(thrown, signal) {
    if (signal.aborted)
        return { status: 'cancelled', failure: 'the run was stopped before it had finished' };
    if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind === 'usage')
        throw thrown;
    const status = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
    return { status, failure: thrown.sentence() };
}
/** A store that cannot be read means no baseline, said loudly; it never stops the report, and nothing is written to it. */
async function compareWithStored(run, plan, world, notes) {
    const nothing = (reason) => compareRuns(run, { state: 'no baseline', reason }, [], plan.policy.compare);
    const measured = run.status === 'ok' || run.status === 'dirty';
    if (!measured)
        return { comparison: nothing('the run has no results to compare'), keepable: false };
    if (world.store === null)
        return { comparison: nothing('no store was given'), keepable: false };
    try {
        const found = await findBaseline(run, plan.scope, plan.policy.compare, world.store, world.clock.now());
        notes.push(...found.notes);
        return { comparison: compareRuns(run, found.baseline, found.runs, plan.policy.compare), keepable: true };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        notes.push(`stored runs could not be read: ${thrown.sentence()}`);
        return { comparison: nothing(`stored runs could not be read: ${thrown.message}`), keepable: false };
    }
}
async function keep(run, plan, world, notes) {
    if (!plan.keep || world.store === null)
        return;
    try {
        const stored = await world.store.append(run);
        world.progress.line(`kept as ${stored.path} (${world.store.place})`);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        world.progress.warning(`the run was not kept: ${thrown.message}`);
        // What to do comes first: long reasons are cut.
        notes.push(`This run was not kept for later comparisons. To mend it: ${thrown.todo ?? 'see below'}. ${thrown.message}`);
    }
}


/***/ }),

/***/ 73027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseSuites)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** Which suites of a configuration run, and what a command line or a job changes about them for once. */

/** In the configuration's order. Throws a usage error on a name that is not there. */
function chooseSuites(config, wish) {
    const known = config.suites.map((suite) => suite.name);
    const unknown = wish.names.find((name) => !known.includes(name));
    if (unknown !== undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`there is no suite "${unknown}"`, { expected: `one of ${known.join(', ')}` });
    }
    return config.suites
        .filter((suite) => wish.names.length === 0 || wish.names.includes(suite.name))
        .map((suite) => ({
        ...suite,
        run: { ...suite.run, invocations: wish.invocations ?? suite.run.invocations },
        ...(suite.image === undefined
            ? {}
            : { image: { ...suite.image, args: { ...suite.image.args, ...wish.buildArgs } } }),
    }));
}


/***/ })

};
