export const id = 3071;
export const ids = [3071,6292,5184,7909,290];
export const modules = {

/***/ 7321:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 93980:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 66091:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 47150:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 18481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Yr: () => (/* binding */ listContext),
/* harmony export */   eA: () => (/* binding */ openContext),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   jW: () => (/* binding */ credentialsWarning),
/* harmony export */   zI: () => (/* binding */ listDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74390);
/* harmony import */ var _plan_image_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86960);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30390);
/* harmony import */ var _files_git_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94858);
/* harmony import */ var _files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89646);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8301);
/* harmony import */ var _process_slices_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78656);
/** Reads a build context, without what the user's .dockerignore and pinbench itself keep out. */











const MOST_DOCKERFILE = 4 * 1024 * 1024;
const MOST_PATTERNS = 1024 * 1024;
/** What every system takes for a path, and Docker as well; without its end. */
const MOST_PATH = 4095;
/** Read of each file, and so many files, to see whether they are what they are called. */
const LOOK_BYTES = 64 * 1024;
const MOST_LOOKS = 50;
const MOST_NAMED = 5;
/** A folder that is open, by its number: whatever becomes of its name meanwhile, this is the one that was looked at. */
const OPEN_FOLDERS = '/proc/self/fd';
const SLASH = Buffer.from('/');
/** Throws a usage error, which holds nothing of the files, when one of them leads out of what the plan allows. */
async function openContext(plan) {
    const { within } = plan;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(plan.context).catch((thrown) => {
        throw unreadable(plan.context, thrown);
    });
    const context = `the build context ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(plan.context)}`;
    if (within !== null && (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .Gz)(within, folder) === null)
        throw (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .leadsOut */ .qm)(context, folder, within);
    await (0,_files_git_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseGits */ .An)(context, folder);
    const file = async (name, most) => {
        const what = `${name === plan.dockerfile ? 'the Dockerfile' : 'the list of what is left out of the context,'} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(name)}`;
        const found = await (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readOrdinary */ .pV)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { what, within, most });
        (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCredentials */ .X7)(what, found.realFile);
        return { name, ...found };
    };
    const dockerfile = await file(plan.dockerfile, MOST_DOCKERFILE);
    // Docker's own rule: a file beside the Dockerfile goes before the context's.
    const lists = [`${plan.dockerfile}.dockerignore`, '.dockerignore'];
    const found = await Promise.all(lists.map((name) => (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name))));
    const list = lists[found.indexOf(true)];
    const ignore = list === undefined ? null : await file(list, MOST_PATTERNS);
    return {
        folder,
        dockerfile,
        ignore,
        rules: new _plan_image_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .IgnoreRules */ .w(ignore?.content.toString() ?? '', [...plan.ignore, ...(await repositoryIn(folder))], ignore?.name),
    };
}
/** Patterns for the repository of the work tree, where it lies in the context by another name than .git. */
async function repositoryIn(folder) {
    const tree = await (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOf */ .g7)(folder);
    const folders = tree === null ? [] : await (0,_files_git_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .gitFoldersElsewhere */ .S_)(tree);
    return folders.flatMap((one) => {
        const inside = (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .Gz)(folder, one);
        return inside === null || inside === '' ? [] : [(0,_plan_image_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .patternFor */ .u)(inside)];
    });
}
function unreadable(context, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the build context ${context} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
        fix: 'make it readable, or leave it out with a line in .dockerignore',
        cause: thrown,
    });
}
/**
 * Everything the build may see, each folder right before what is in it and names in the order of their bytes. Links are
 * listed, never followed. Throws what the file system throws, for what no context can hold (a device), a usage error for what
 * is too much, and the reason of `signal` soon after it is aborted.
 */
async function listContext(folder, rules, signal) {
    const listing = { entries: [], rules, slice: (0,_process_slices_js__WEBPACK_IMPORTED_MODULE_9__/* .slices */ .w)(signal), above: Buffer.byteLength(folder) + 1 };
    await addFolder(listing, Buffer.from(folder), Buffer.alloc(0), rules.start());
    return listing.entries;
}
async function addFolder(listing, place, raw, known) {
    const { rules, slice } = listing;
    const number = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const byNumber = `${OPEN_FOLDERS}/${number}`;
        const here = Buffer.concat([(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(byNumber) ? Buffer.from(byNumber) : place, SLASH]);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(here, { withFileTypes: true, encoding: 'buffer' });
        for (const entry of found.sort((one, other) => Buffer.compare(one.name, other.name))) {
            const matched = await (0,_process_slices_js__WEBPACK_IMPORTED_MODULE_9__/* .finished */ .x)(rules.matching(known, entry.name.toString()), slice);
            if (matched.ignored && (!matched.mayHoldMore || !entry.isDirectory()))
                continue;
            const within = raw.length === 0 ? entry.name : Buffer.concat([raw, SLASH, entry.name]);
            await addEntry(listing, Buffer.concat([here, entry.name]), within, matched);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(number);
    }
}
/** And what is in it. */
async function addEntry(listing, place, within, { ignored, inside }) {
    const { entries, above } = listing;
    const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { bigint: true });
    if ((ignored && !facts.isDirectory()) || facts.isSocket())
        return;
    if (above + within.length > MOST_PATH)
        throw tooLong(within);
    const before = entries.push(describe(within, facts, facts.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(place, 'buffer') : null));
    if (!facts.isDirectory())
        return;
    await addFolder(listing, place, within, inside);
    // A folder that is left out is there only for what a later pattern took back in.
    if (ignored && entries.length === before)
        entries.pop();
}
function tooLong(within) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the build context has a path of more than ${MOST_PATH} bytes, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(within.toString())}`, {
        expected: 'one that a program can open, and with fewer folders in each other',
        fix: 'remove it, or leave its first folder out with a line in .dockerignore',
    });
}
/** The Dockerfile and the folders it is in, whatever the patterns say; a link that it may be is followed already. */
async function listDockerfile({ folder, dockerfile }) {
    const parts = dockerfile.name.split('/');
    const folders = parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const parents = folders.map(async (name) => describe(Buffer.from(name), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { bigint: true }), null));
    return [...(await Promise.all(parents)), given(dockerfile)];
}
/** What was read already, as an entry. */
function given({ name, facts, content }) {
    return { ...describe(Buffer.from(name), facts, null), bytes: content.length, content };
}
function describe(raw, facts, target) {
    const text = raw.toString();
    const targetText = target?.toString() ?? '';
    const kind = kindOf(facts);
    if (kind === null)
        throw new Error(`${text} is neither a file, a folder, a link nor a pipe`);
    return {
        path: text,
        kind,
        permissions: Number(facts.mode & 4095n),
        bytes: kind === 'file' ? Number(facts.size) : 0,
        modified: facts.mtimeNs,
        target: targetText,
        changed: facts.ctimeNs,
        identity: `${facts.dev}:${facts.ino}`,
        ...(Buffer.from(text).equals(raw) ? {} : { rawPath: raw }),
        ...(target === null || Buffer.from(targetText).equals(target) ? {} : { rawTarget: target }),
    };
}
function kindOf(facts) {
    if (facts.isFile())
        return 'file';
    if (facts.isDirectory())
        return 'folder';
    if (facts.isSymbolicLink())
        return 'link';
    return facts.isFIFO() ? 'pipe' : null;
}
/** The bytes of a listed file; throws when another one lies there by now. */
async function* readEntry(folder, entry, chunk) {
    if (entry.content !== undefined) {
        for (let at = 0; at < entry.content.length; at += chunk)
            yield entry.content.subarray(at, at + chunk);
        return;
    }
    const place = Buffer.concat([Buffer.from(folder), SLASH, entry.rawPath ?? Buffer.from(entry.path)]);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const facts = await handle.stat({ bigint: true });
        if (`${facts.dev}:${facts.ino}` !== entry.identity)
            throw new Error(`${entry.path} was replaced during the build`);
        yield* handle.createReadStream({ highWaterMark: chunk, autoClose: false });
    }
    finally {
        await handle.close();
    }
}
/** A sentence on files that look like logins or keys and go into the build; null without any. */
async function credentialsWarning(folder, entries) {
    const found = [];
    let looks = 0;
    for (const entry of entries) {
        const kind = entry.kind === 'file' ? (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialKind */ .eV)(entry.path) : null;
        if (kind === 'look' && looks >= MOST_LOOKS)
            continue;
        if (kind === 'look')
            looks += 1;
        if (kind === 'credentials' || (kind === 'look' && (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSecret */ .hK)(await startOf(folder, entry))))
            found.push(entry.path);
    }
    if (found.length === 0)
        return null;
    const names = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .firstFew */ .Dt)(found.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD), MOST_NAMED);
    return `the build context holds what looks like credentials: ${names}. Leave them out with .dockerignore.`;
}
async function startOf(folder, entry) {
    for await (const chunk of readEntry(folder, entry, LOOK_BYTES))
        return chunk.toString('latin1');
    return '';
}


/***/ }),

/***/ 53531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ QUOTED_LINES),
  engineBuilder: () => (/* binding */ engineBuilder),
  BJ: () => (/* binding */ listOrExplain),
  ce: () => (/* binding */ stopped)
});

// UNUSED EXPORTS: packContext

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/plan/docker-settings/logins.js
var docker_settings_logins = __webpack_require__(3209);
// EXTERNAL MODULE: ./build/plan/docker-settings/settings.js
var settings = __webpack_require__(28954);
;// CONCATENATED MODULE: ./build/plan/docker-settings/proxies.js
/** `proxies` of config.json as build arguments; https://docs.docker.com/engine/cli/proxy/ */

const NAMES = {
    httpProxy: 'http_proxy',
    httpsProxy: 'https_proxy',
    ftpProxy: 'ftp_proxy',
    noProxy: 'no_proxy',
    allProxy: 'all_proxy',
};
/** `engine`: its address, e.g. "unix:///var/run/docker.sock". Docker gives each under both spellings. */
function proxyArguments({ proxies }, engine) {
    const given = (0,settings/* entriesOf */.Mc)(proxies.get(engine) ?? proxies.get('default'));
    const pairs = Object.entries(NAMES).flatMap(([key, name]) => {
        const value = given.get(key);
        return typeof value !== 'string' || value === ''
            ? []
            : [[name, value], [name.toUpperCase(), value]];
    });
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./build/plan/image/build-log.js
var build_log = __webpack_require__(80123);
// EXTERNAL MODULE: ./build/plan/image/step-key.js
var step_key = __webpack_require__(33226);
;// CONCATENATED MODULE: ./build/plan/image/tar.js
const BLOCK = 512;
const NAME_BYTES = 100;
const TYPES = { file: '0', link: '2', folder: '5', pipe: '6' };
/** The most that the field of a size can say in octal digits. */
const MOST_OCTAL = 0o77777777777;
/** What goes before the bytes of an entry. Owned by root whoever checked the tree out: the same tree gives the same layers. */
function tarHeader(entry) {
    const name = Buffer.concat([
        entry.rawPath ?? Buffer.from(entry.path),
        Buffer.from(entry.kind === 'folder' ? '/' : ''),
    ]);
    const target = entry.rawTarget ?? Buffer.from(entry.target);
    return Buffer.concat([
        ...(target.length > NAME_BYTES ? [longField('K', target)] : []),
        ...(name.length > NAME_BYTES ? [longField('L', name)] : []),
        header(name, target, {
            type: TYPES[entry.kind],
            mode: entry.permissions,
            bytes: entry.bytes,
            seconds: entry.modified / 1000000000n,
        }),
    ]);
}
/** Follows the bytes of a file. */
function tarPadding(bytes) {
    return Buffer.alloc((BLOCK - (bytes % BLOCK)) % BLOCK);
}
/** Follows the last entry. */
function tarEnd() {
    return Buffer.alloc(2 * BLOCK);
}
/** A name that does not fit into the header of its file goes before it, as a file of its own. */
function longField(type, value) {
    const content = Buffer.concat([value, Buffer.alloc(1)]);
    const none = Buffer.alloc(0);
    const head = header(Buffer.from('././@LongLink'), none, { type, mode: 0, bytes: content.length, seconds: 0n });
    return Buffer.concat([head, content, tarPadding(content.length)]);
}
function header(name, target, { type, mode, bytes, seconds }) {
    const block = Buffer.alloc(BLOCK);
    name.copy(block, 0, 0, NAME_BYTES);
    block.write(octal(mode, 7), 100);
    block.write(octal(0, 7), 108);
    block.write(octal(0, 7), 116);
    if (bytes <= MOST_OCTAL)
        block.write(octal(bytes, 11), 124);
    else {
        block[124] = 0x80;
        block.writeBigUInt64BE(BigInt(bytes), 128);
    }
    // Of a time before 1970 nothing can be said here.
    block.write(octal(seconds < 0n ? 0 : Number(seconds), 11), 136);
    block.write(' '.repeat(8), 148);
    block.write(type, 156);
    target.copy(block, 157, 0, NAME_BYTES);
    block.write('ustar  ', 257);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/engine/client.js
var client = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/io/engine/docker-settings.js + 1 modules
var docker_settings = __webpack_require__(36292);
// EXTERNAL MODULE: ./build/io/engine/held-images.js
var held_images = __webpack_require__(38204);
// EXTERNAL MODULE: ./build/io/engine/images.js
var engine_images = __webpack_require__(6656);
// EXTERNAL MODULE: ./build/io/engine/registry-logins.js
var registry_logins = __webpack_require__(42164);
// EXTERNAL MODULE: ./build/io/build/context.js
var build_context = __webpack_require__(18481);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/plan/image/protobuf.js
/**
 * As much of Protocol Buffers and of gRPC's framing as the builder's messages need: https://protobuf.dev/programming-guides/encoding/
 */

/** Takes messages out of a stream: each has a byte for compression (never used here) and its length in four bytes before it. */
class MessageReader {
    #rest = Buffer.alloc(0);
    feed(chunk) {
        this.#rest = Buffer.concat([this.#rest, chunk]);
        const messages = [];
        while (this.#rest.length >= 5) {
            const end = 5 + this.#rest.readUInt32BE(1);
            if (this.#rest[0] !== 0)
                throw new Error('the builder sent a compressed message, although none was requested');
            if (end > LONGEST_MESSAGE)
                throw new Error(`the builder sent a message of ${(0,format/* formatBytes */.z3)(end - 5)}`);
            if (this.#rest.length < end)
                break;
            messages.push(this.#rest.subarray(5, end));
            this.#rest = this.#rest.subarray(end);
        }
        return messages;
    }
}
/** What the builder has to say is a number, an error's sentence, or a piece of a stream. */
const LONGEST_MESSAGE = 1024 * 1024;
/** A message with its length before it, as gRPC wants it. */
function framed(...parts) {
    const head = Buffer.alloc(5);
    head.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0), 1);
    return Buffer.concat([head, ...parts]);
}
/** Throws an Error for what is no message, or has fields of a type that the builder does not use. */
function fieldsIn(message) {
    const fields = [];
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
        fields.push({ field, value: wire === 2 ? afterValue.subarray(0, value) : value });
        rest = wire === 0 ? afterValue : afterValue.subarray(value);
    }
    return fields;
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

;// CONCATENATED MODULE: ./build/plan/image/filesync-messages.js
/**
 * The messages by which a builder asks for the files of a context, in BuildKit's own protocol (service FileSync, method
 * DiffCopy): we list what there is, the builder asks for what it does not have yet. Field numbers are those of fsutil's
 * wire.proto and stat.proto: https://github.com/tonistiigi/fsutil/tree/master/types
 * And what a build's session carries beside files: questions for logins, and, where it is a gRPC call itself, its bytes.
 */

const STAT = 0;
const REQUEST = 1;
const DATA = 2;
const FINISH = 3;
const ERROR = 4;
/** Go's os.FileMode: kinds and special bits are not where Unix has them. */
const GO_KIND = {
    file: 0,
    folder: 0x80000000,
    link: 0x08000000,
    pipe: 0x02000000,
};
const GO_SPECIAL = [
    { unix: 0o4000, go: 0x00800000 },
    { unix: 0o2000, go: 0x00400000 },
    { unix: 0o1000, go: 0x00100000 },
];
/** Owner and group are left at 0: the same tree gives the same layers whoever checked it out. */
function entryMessage(entry) {
    const stat = Buffer.concat([
        bytesField(1, entry.rawPath ?? Buffer.from(entry.path)),
        numberField(2, BigInt(goMode(entry))),
        numberField(5, BigInt(entry.bytes)),
        numberField(6, BigInt.asUintN(64, entry.modified)),
        bytesField(7, entry.rawTarget ?? Buffer.from(entry.target)),
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
    for (const { field, value } of fieldsIn(message)) {
        if (field === 1 && typeof value === 'number')
            type = value;
        if (field === 3 && typeof value === 'number')
            id = value;
        if (field === 4 && typeof value !== 'number')
            data = Buffer.from(value);
    }
    if (type === REQUEST)
        return { kind: 'request', id };
    if (type === FINISH)
        return { kind: 'finish' };
    if (type === ERROR)
        return { kind: 'error', message: data.toString('utf8') };
    throw new Error(`the builder sent a message of type ${type}`);
}
function goMode({ kind, permissions }) {
    const special = GO_SPECIAL.reduce((sum, bit) => sum + (permissions & bit.unix ? bit.go : 0), 0);
    return (permissions & 0o777) + special + GO_KIND[kind];
}
/** The registry that a builder wants a login for (service Auth, method Credentials). */
function readRegistry(message) {
    const host = fieldsIn(message).find(({ field, value }) => field === 1 && typeof value !== 'number');
    return Buffer.isBuffer(host?.value) ? host.value.toString('utf8') : '';
}
function credentialsMessage(username, secret) {
    return framed(bytesField(1, Buffer.from(username)), bytesField(2, Buffer.from(secret)));
}
/** Of `Control/Session`, which carries the session's own connection in pieces. */
function pieceMessage(bytes) {
    return framed(bytesField(1, bytes));
}
function readPiece(message) {
    const pieces = fieldsIn(message).flatMap(({ field, value }) => field === 1 && Buffer.isBuffer(value) ? [value] : []);
    return Buffer.concat(pieces);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/io/build/session-dial.js
/**
 * Opens the connection over which a builder asks for things during a build. Engines have had `POST /session` for it; API
 * 1.53 deprecates that for the call `Control/Session` of gRPC, on the API's own socket (HTTP/2 from the first byte) or, on
 * engines that do not take that, behind `POST /grpc`. Each is tried where the one before it is refused.
 * https://github.com/moby/moby/blob/master/api/docs/CHANGELOG.md
 */







const CALL = '/moby.buildkit.v1.Control/Session';
/** An engine that does not know HTTP/2 may wait for more instead of refusing. */
const ANSWER_MS = 5000;
/** A piece of the connection; well below what gRPC takes at once. */
const PIECE = 64 * 1024;
/** null: an engine without sessions. */
async function dialSession(engine, name) {
    const way = await overRoute(engine, name);
    if (way !== null)
        return way;
    const direct = await overCall(await rawSocket(engine), name);
    if (direct !== null)
        return direct;
    const upgraded = await dial(engine, '/grpc', { Upgrade: 'h2c' });
    return upgraded === null ? null : overCall(upgraded, name);
}
function overRoute(engine, { id, key, methods }) {
    return dial(engine, '/session', {
        Upgrade: 'h2c',
        'X-Docker-Expose-Session-Uuid': id,
        'X-Docker-Expose-Session-Name': 'pinbench',
        'X-Docker-Expose-Session-Sharedkey': key,
        'X-Docker-Expose-Session-Grpc-Method': methods,
    });
}
/** null: the engine has no such route, or no longer. */
function dial(engine, path, headers) {
    return new Promise((resolve, reject) => {
        const request = { method: 'POST', path, hijack: true, headers, statusCodes: { 200: true } };
        engine.modem.dial(request, (failed, socket) => {
            if (isDuplex(socket))
                resolve(socket);
            else if ([400, 404, 405, 410, 501].includes((0,client/* statusOf */.c2)(failed) ?? 0))
                resolve(null);
            else
                reject(failed ?? new Error(`the engine opened nothing at ${path}`));
        });
    });
}
function isDuplex(value) {
    return typeof value === 'object' && value !== null && 'write' in value && 'read' in value;
}
/** The engine's client does not hand out a connection of its own, and its types do not know where it goes. */
async function rawSocket({ modem }) {
    const ask = (0,client/* field */.ZZ)(modem, 'getSocketPath');
    const path = typeof ask === 'function' ? (0,client/* text */.Qq)(await ask.call(modem)) : null;
    const [host, port] = [(0,client/* text */.Qq)((0,client/* field */.ZZ)(modem, 'host')) ?? 'localhost', Number((0,client/* field */.ZZ)(modem, 'port'))];
    const pem = (name) => {
        const value = (0,client/* field */.ZZ)(modem, name);
        return Buffer.isBuffer(value) ? { [name]: value } : {};
    };
    const isSecure = (0,client/* field */.ZZ)(modem, 'protocol') === 'https';
    const secrets = { ...pem('ca'), ...pem('cert'), ...pem('key') };
    const where = path === null ? { host, port } : { path };
    const socket = isSecure ? external_node_tls_.connect({ ...where, ALPNProtocols: ['h2'], ...secrets }) : external_node_net_.connect(where);
    await new Promise((resolve, reject) => {
        socket.once(socket instanceof external_node_tls_.TLSSocket ? 'secureConnect' : 'connect', resolve).once('error', reject);
    });
    return socket;
}
/** null: nobody there knows the call, or HTTP/2 at all. */
async function overCall(socket, { id, key, methods }) {
    const client = (0,external_node_http2_.connect)('http://engine', { createConnection: () => socket });
    const call = client.request({
        ':method': 'POST',
        ':path': CALL,
        'content-type': 'application/grpc',
        te: 'trailers',
        'x-docker-expose-session-uuid': id,
        'x-docker-expose-session-name': 'pinbench',
        'x-docker-expose-session-sharedkey': key,
        'x-docker-expose-session-grpc-method': methods,
    });
    const isOpen = await new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), ANSWER_MS);
        const settle = (open) => {
            clearTimeout(timer);
            resolve(open);
        };
        // Only a call that was refused has its status in the first headers.
        call.once('response', (headers) => settle(headers[':status'] === 200 && headers['grpc-status'] === undefined));
        // What speaks HTTP/1.1 answers what is no frame, or hangs up.
        const failed = () => settle(false);
        client.on('error', failed);
        call.on('error', failed);
        client.once('close', () => settle(false));
    });
    if (isOpen)
        return carried(client, call);
    client.destroy();
    socket.destroy();
    return null;
}
/** The session's own connection, whose bytes go as messages of the call. */
function carried(client, call) {
    const reader = new MessageReader();
    const connection = new external_node_stream_.Duplex({
        read: () => void call.resume(),
        write(chunk, _encoding, done) {
            const pieces = Array.from({ length: Math.ceil(chunk.length / PIECE) }, (_, at) => pieceMessage(chunk.subarray(at * PIECE, (at + 1) * PIECE)));
            call.write(Buffer.concat(pieces), () => done());
        },
        final: (done) => void call.end(done),
        destroy(thrown, done) {
            client.destroy();
            done(thrown);
        },
    });
    call.on('data', (chunk) => {
        try {
            for (const piece of reader.feed(chunk).map(readPiece))
                if (!connection.push(piece))
                    call.pause();
        }
        catch (thrown) {
            connection.destroy(thrown instanceof Error ? thrown : new Error(String(thrown)));
        }
    });
    const end = () => void (connection.readableEnded || connection.push(null));
    call.once('end', end);
    call.once('close', () => connection.destroy());
    return connection;
}

;// CONCATENATED MODULE: ./build/io/build/filesync-session.js
/**
 * Gives the engine's builder the files of a context as it asks for them, over a BuildKit session: what it still has from an
 * earlier build is not read and not sent again. https://github.com/moby/buildkit/tree/master/session/filesync
 * No gRPC library is used: these are a handful of messages, and @grpc/grpc-js with protobufjs would add more than a
 * megabyte to what every job loads; dockerode gets empty packages in their place (stubs/).
 */








const SYNC = '/moby.filesync.v1.FileSync/DiffCopy';
const CREDENTIALS = '/moby.filesync.v1.Auth/Credentials';
const HEALTH = '/grpc.health.v1.Health/Check';
/** Well below the 4 MiB that gRPC takes at once. */
const CHUNK = 256 * 1024;
/** Files sent at the same time. */
const FILES_AT_ONCE = 4;
/**
 * A file that changed so shortly ago may change again without a new time of modification (a kernel's clock tick). Times
 * further apart than this tell of a time that was set back; those that are nearer had no build between them that counts.
 */
const SETTLED_NS = 100000000n;
/** A builder names each path that a Dockerfile copies in a header of its request; Node would refuse after 128 of them. */
const LONG_HEADERS = { maxHeaderListPairs: 65_536, settings: { maxHeaderListSize: 4 * 1024 * 1024 } };
/** null: an engine without sessions. */
async function openSession(engine, context, entries, loginOf) {
    const id = (0,external_node_crypto_.randomUUID)();
    const methods = [SYNC, HEALTH, CREDENTIALS];
    const socket = await dialSession(engine, { id, key: sharedKey(context.folder, entries), methods });
    if (socket === null)
        return null;
    let problem = null;
    const server = (0,external_node_http2_.createServer)(LONG_HEADERS);
    server.on('stream', (stream, headers) => {
        stream.on('error', () => { });
        const called = headers[':path'];
        if (called === HEALTH)
            answer(stream, framed(Buffer.from([0x08, 0x01])));
        else if (called === CREDENTIALS) {
            giveLogin(stream, loginOf).catch((thrown) => {
                problem ??= thrown instanceof Error ? thrown : new Error(String(thrown));
                stream.close();
            });
        }
        else if (called !== SYNC)
            answer(stream, null);
        else {
            sync(stream, context, () => entriesFor(headers, context, entries)).catch((thrown) => {
                problem ??= thrown instanceof Error ? thrown : new Error(String(thrown));
                stream.end(errorMessage((0,errors/* messageOf */.bD)(thrown)));
            });
        }
    });
    socket.on('error', () => { });
    server.emit('connection', socket);
    return { id, problem: () => problem, close: () => socket.destroy() };
}
/**
 * The builder keeps the files of one key and compares names, sizes and times of modification with ours. That misses a
 * change only where the time was set back (unpacked archives, package managers), which the time of change tells, or came
 * within the same tick as the build: such files become part of the key, and a new key has everything sent again.
 */
function sharedKey(folder, entries) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(`pinbench\0${external_node_os_.hostname()}\0${folder}`);
    const now = BigInt(Date.now()) * 1000000n;
    for (const { kind, path: name, modified, changed } of entries) {
        if (kind !== 'file')
            continue;
        if (now - changed < SETTLED_NS)
            key.update((0,external_node_crypto_.randomUUID)());
        if (changed - modified > SETTLED_NS || modified > changed)
            key.update(`\0${name}\0${changed}`);
    }
    return key.digest('hex');
}
/**
 * What a request is about. The Dockerfile is asked for by itself, and is seen even where it is ignored. Of what to ignore
 * the builder is told nothing: it would only repeat it, line by line, as headers of its next request, and this side has
 * left those files out already.
 */
async function entriesFor(headers, context, entries) {
    const wanted = [headers.followpaths ?? [], headers['include-patterns'] ?? []].flat();
    if (wanted.length > 0 && wanted.every((name) => name === '.dockerignore'))
        return [];
    return headers['dir-name'] === 'dockerfile' ? (0,build_context/* listDockerfile */.zI)(context) : entries;
}
/** The builder asks for files while it is still being told what there is, so both go on at once. */
async function sync(stream, context, find) {
    begin(stream);
    const entries = await find();
    await Promise.all([list(stream, entries), serve(stream, context, entries)]);
    if (stream.writable)
        stream.end(finishMessage());
}
async function list(stream, entries) {
    for (const entry of entries)
        await send(stream, entryMessage(entry));
    await send(stream, endOfEntries());
}
/** Settles when the builder has all it wants. */
function serve(stream, context, entries) {
    const reader = new MessageReader();
    const queue = [];
    let sending = 0;
    return new Promise((resolve, reject) => {
        const next = () => {
            const id = sending < FILES_AT_ONCE ? queue.shift() : undefined;
            if (id === undefined)
                return;
            sending += 1;
            sendFile(stream, context, id, entries[id]).then(() => {
                sending -= 1;
                next();
            }, reject);
        };
        stream.on('data', (chunk) => {
            try {
                for (const asked of reader.feed(chunk).map(readAsked)) {
                    // An error is the builder's own (its disk is full); the build fails with it.
                    if (asked.kind === 'finish' || asked.kind === 'error')
                        resolve();
                    if (asked.kind === 'request')
                        queue.push(asked.id);
                }
            }
            catch (thrown) {
                reject(thrown);
            }
            for (let free = sending; free < FILES_AT_ONCE; free += 1)
                next();
        });
        // The builder hangs up when the build failed or was cancelled, and says so itself.
        stream.once('close', resolve);
    });
}
async function sendFile(stream, context, id, entry) {
    if (entry?.kind !== 'file')
        throw new Error(`the builder asked for number ${id} of the list, which is no file`);
    for await (const chunk of (0,build_context/* readEntry */.hB)(context.folder, entry, CHUNK)) {
        if (!stream.writable)
            return;
        await send(stream, dataMessage(id, chunk));
    }
    await send(stream, dataMessage(id, Buffer.alloc(0)));
}
/** Waits while the stream has as much as it wants to hold; a stream that broke takes everything and sends nothing. */
function send(stream, message) {
    return new Promise((resolve) => {
        if (!stream.writable || stream.write(message, () => resolve()))
            resolve();
    });
}
function begin(stream, status = '0') {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': status }));
}
/** null: a call that we do not know, status 12 of gRPC. */
function answer(stream, message) {
    begin(stream, message === null ? '12' : '0');
    stream.end(message ?? undefined);
}
/** A registry without a login is told of no user: it is asked as anybody. */
async function giveLogin(stream, loginOf) {
    const reader = new MessageReader();
    const asked = [];
    for await (const chunk of stream)
        asked.push(...reader.feed(chunk));
    const login = await loginOf(readRegistry(asked[0] ?? Buffer.alloc(0)));
    const isToken = login !== null && login.identityToken !== '';
    const [user, secret] = isToken ? ['', login.identityToken] : [login?.username ?? '', login?.password ?? ''];
    answer(stream, credentialsMessage(user, secret));
}

;// CONCATENATED MODULE: ./build/io/build/engine-builder.js
/** Builds images through the Engine API, Docker's own BuildKit or Podman's builder: no docker client and no buildx needed. */















/** Of what a build printed, in an error. */
const QUOTED_LINES = 20;
function engineBuilder(engine, settings, owner, seconds) {
    const access = { engine, settings };
    return {
        async build(plan, progress, signal) {
            const started = seconds();
            const held = (0,held_images/* heldName */.jv)(owner);
            const cache = await runBuild(access, plan, [plan.tag, held], progress, signal);
            // Under the name that nobody else gives: another build may have taken the other one already.
            const built = await (0,engine_images/* inspectImage */.mm)(engine, held);
            progress.step(`image ${(0,engine_images/* shortId */.m_)(built)}: ${cache.summary()}`);
            return (0,engine_images/* withFacts */.Qj)((0,engine_images/* builtHere */.Jg)(built), { name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started });
        },
        find: (name, progress, signal) => (0,engine_images/* findImage */.F1)(access, owner, name, progress, signal),
    };
}
async function runBuild(access, plan, names, progress, signal) {
    const context = await (0,build_context/* openContext */.eA)(plan);
    const entries = await listOrExplain(plan, context, progress, signal);
    const dockerfile = context.dockerfile.content.toString();
    const hosts = (0,step_key/* keyHosts */.$)(plan, dockerfile);
    const files = { context, entries };
    const first = await buildWith({ access, plan, names, files, hosts }, progress, signal);
    const needed = (0,step_key/* keyHosts */.$)(plan, dockerfile, first.log.steps());
    if (!first.takesHosts || needed[0] === hosts[0])
        return first.log.cache;
    progress.step(step_key/* ONCE_MORE */.m);
    const second = await buildWith({ access, plan, names, files, hosts: needed }, progress, signal);
    return second.log.cache;
}
/** Docker's BuildKit asks for files over a session; an engine that has none (Podman) takes the whole context as a tar. */
async function buildWith({ access: { engine, settings }, plan, names, files: { context, entries }, hosts }, progress, signal) {
    const loginOf = (registry) => (0,registry_logins/* loginFor */.L)(settings, registry, progress.warning);
    const session = await openSession(engine, context, entries, loginOf).catch((thrown) => {
        throw (0,client/* engineError */.v_)('the build could not be started', thrown);
    });
    const log = new build_log/* BuildLog */.NJ(session === null ? (0,build_log/* podmanReader */.X4)() : build_log/* readEngineLine */.V2);
    const source = session === null
        ? tarSource(plan, context, entries, await loginsOf(plan, context, settings, loginOf), signal)
        : sessionSource(session, hosts, signal);
    try {
        const stream = await startBuild(engine, settings, plan, names, source).catch((thrown) => {
            throw source.problem() === null ? (0,client/* engineError */.v_)('the build could not be started', thrown) : thrown;
        });
        await (0,client/* followBuild */.c9)(engine, stream, session === null ? 'plain' : 'BuildKit', (event) => {
            for (const line of ((0,client/* text */.Qq)((0,client/* field */.ZZ)(event, 'stream')) ?? '').split('\n')) {
                const step = line.trimEnd() === '' ? null : log.take(line.trimEnd());
                if (step !== null)
                    progress.step(step);
            }
        });
    }
    catch (thrown) {
        const problem = source.problem();
        if (problem === null && thrown instanceof errors/* PinbenchError */.kN)
            throw thrown;
        throw problem === null ? buildError(plan, thrown, log.output()) : (0,build_context/* unreadable */.O$)(plan.context, problem);
    }
    finally {
        session?.close();
    }
    return { log, takesHosts: session !== null };
}
function sessionSource(session, extrahosts, signal) {
    const query = { version: '2', remote: 'client-session', session: session.id, extrahosts };
    return { query, body: null, logins: {}, problem: session.problem, signal };
}
function tarSource(plan, context, entries, logins, signal) {
    const failed = new AbortController();
    const body = packContext(context, entries, (thrown) => failed.abort(thrown));
    const problem = () => (failed.signal.aborted ? failed.signal.reason : null);
    // Podman adds labels in an order that changes, each as a step: with more than one the last layers were never cached.
    const [[name, value] = ['pinbench', 'image']] = Object.entries(plan.labels);
    return {
        query: { labels: { [name]: value } },
        body,
        logins,
        problem,
        signal: AbortSignal.any([signal, failed.signal]),
    };
}
/** Those that the Dockerfile may need. */
async function loginsOf(plan, context, settings, loginOf) {
    const dockerfile = context.dockerfile.content.toString('utf8');
    const logins = {};
    for (const host of (0,docker_settings_logins/* registriesIn */.Xx)(settings, dockerfile, Object.values(plan.args))) {
        const login = await loginOf(host);
        if (login !== null)
            logins[host] = (0,docker_settings_logins/* loginHeader */.zm)(login, host);
    }
    return logins;
}
async function startBuild(engine, settings, plan, names, source) {
    const query = {
        t: names,
        dockerfile: plan.dockerfile,
        // As with the docker client: what is given goes before what is set for every build.
        buildargs: { ...proxyArguments(settings, (0,docker_settings/* readEndpoint */.K)(settings).name), ...plan.args },
        labels: plan.labels,
        ...(plan.target === null ? {} : { target: plan.target }),
        ...source.query,
    };
    return await (0,client/* postBuild */.$l)(engine, query, source, source.signal);
}
/** What goes into the build, with a warning of what should not. */
async function listOrExplain(plan, context, progress, signal) {
    try {
        const entries = await (0,build_context/* listContext */.Yr)(context.folder, context.rules, signal);
        const warning = await (0,build_context/* credentialsWarning */.jW)(context.folder, entries);
        if (warning !== null)
            progress.warning(warning);
        return entries;
    }
    catch (thrown) {
        throw signal.aborted ? stopped() : ((0,errors/* asKnown */._S)(thrown) ?? (0,build_context/* unreadable */.O$)(plan.context, thrown));
    }
}
function stopped() {
    return (0,errors/* infrastructureError */.kv)('the build was stopped');
}
function buildError(plan, failed, log) {
    const message = (0,errors/* messageOf */.bD)(failed);
    // The engine could not be asked or the network failed: not the Dockerfile's doing.
    if (/ECONNRESET|EPIPE|aborted|socket hang up/i.test(message))
        return (0,client/* engineError */.v_)('the build was cut off', failed);
    const fault = (0,engine_images/* faultOf */.Kl)(message);
    if (fault === 'registry') {
        return (0,errors/* infrastructureError */.kv)(`a registry could not be reached: ${message}`, {
            fix: `check the network, or ${engine_images/* OTHER_BASE */.jW}`,
            cause: failed,
        });
    }
    return (0,errors/* invalidOutput */.Dh)(`the image of ${plan.dockerfile} did not build: ${message.replaceAll(quote/* lineBreak */.qL, ' ')}`, {
        fix: fault === 'base image'
            ? `check the name in FROM, log in to its registry with "docker login", or ${engine_images/* OTHER_BASE */.jW}`
            : `run "docker build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
        ...(log.length === 0
            ? {}
            : { expected: `every step to succeed; the last lines were\n${(0,quote/* quotedLines */.Gi)(log.join('\n'), QUOTED_LINES)}` }),
        cause: failed,
    });
}
const engine_builder_CHUNK = 64 * 1024;
/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
function packContext(context, entries, onError) {
    return external_node_stream_.Readable.from(archive(context, entries, onError), { objectMode: false });
}
async function* archive(context, listed, onError) {
    try {
        // The engine needs these even when the user's patterns leave them out, and leaves them out itself.
        const needed = [...(await (0,build_context/* listDockerfile */.zI)(context)), ...(context.ignore === null ? [] : [(0,build_context/* given */.gI)(context.ignore)])];
        const files = new Set(needed.flatMap(({ kind, path: name }) => (kind === 'file' ? [name] : [])));
        const known = new Set(listed.map((entry) => entry.path));
        const extra = needed.filter(({ kind, path: name }) => kind === 'file' || !known.has(name));
        for (const entry of [...listed.filter((each) => !files.has(each.path)), ...extra]) {
            yield tarHeader(entry);
            if (entry.kind === 'file')
                yield* exactly((0,build_context/* readEntry */.hB)(context.folder, entry, engine_builder_CHUNK), entry);
        }
        yield tarEnd();
    }
    catch (thrown) {
        onError(thrown);
        throw thrown;
    }
}
/** An archive says how long a file is before its bytes come. */
async function* exactly(chunks, { path: name, bytes }) {
    let left = bytes;
    for await (const chunk of chunks) {
        yield chunk.subarray(0, left);
        left -= Math.min(left, chunk.length);
    }
    if (left > 0)
        throw new Error(`${name} became shorter while it was read`);
    yield tarPadding(bytes);
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ postBuild),
/* harmony export */   Ig: () => (/* binding */ engineFacts),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   c9: () => (/* binding */ followBuild),
/* harmony export */   connectEngine: () => (/* binding */ connectEngine),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   engineAnswers: () => (/* binding */ engineAnswers),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   readEngineFacts: () => (/* binding */ readEngineFacts),
/* harmony export */   v_: () => (/* binding */ engineError)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _docker_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36292);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */




/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/**
 * Connects as the docker client would (DOCKER_HOST, the context, else the default socket); nothing is sent yet. Throws a
 * usage error where those name an engine that cannot be spoken to.
 */
function connectEngine(settings = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_3__.readDockerSettings)()) {
    const { address, certificates } = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .K)(settings);
    if (address === null || (address.kind === 'socket' && address.path === null))
        return new dockerode__WEBPACK_IMPORTED_MODULE_1__();
    if (address.kind === 'socket')
        return new dockerode__WEBPACK_IMPORTED_MODULE_1__({ socketPath: address.path ?? '' });
    const { host, port, pathPrefix, tls } = address;
    const network = { host, port, pathPrefix, protocol: tls ? 'https' : 'http', ...certificates };
    return new dockerode__WEBPACK_IMPORTED_MODULE_1__(network);
}
/** True when an engine answers. */
async function engineAnswers(engine) {
    try {
        await engine.ping();
        return true;
    }
    catch (thrown) {
        if (isUnreachable(thrown))
            return false;
        throw engineError('the engine refused to answer', thrown);
    }
}
async function readEngineFacts(engine) {
    const [info, version] = await Promise.all([engine.info(), engine.version()]).catch((thrown) => {
        throw engineError('the engine could not describe itself', thrown);
    });
    return engineFacts(info, version);
}
/** From the answers to `GET /info` and `GET /version`. */
function engineFacts(info, version) {
    const security = list(field(info, 'SecurityOptions'));
    const listed = field(version, 'Components');
    const components = Array.isArray(listed) ? listed : [];
    const component = (name) => {
        const found = components.find((item) => name.test(text(field(item, 'Name')) ?? ''));
        return text(field(found, 'Version'));
    };
    return {
        name: component(/^podman/i) === null ? 'docker' : 'podman',
        version: text(field(info, 'ServerVersion')) ?? 'unknown',
        runtime: text(field(info, 'DefaultRuntime')),
        cgroupDriver: text(field(info, 'CgroupDriver')),
        rootless: field(info, 'Rootless') === true || security.some((option) => option.includes('rootless')),
        seccomp: security.some((option) => option.includes('seccomp')),
        // Podman: "OCI Runtime (crun)" with a version of several lines, "crun version 1.8.1" the first of them.
        runc: (component(/^runc$|^OCI Runtime/i)?.split('\n')[0] ?? null)?.replace(' version ', ' ') ?? null,
        containerd: component(/^containerd$/i),
    };
}
/** An engine's failure as an infrastructure error: never the benchmark's fault. */
function engineError(happened, thrown) {
    if (isUnreachable(thrown)) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            fix: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
}
/** Connection refused, missing socket, no permission, or a connection that broke in the middle. */
function isUnreachable(thrown) {
    const code = text(field(thrown, 'code'));
    return (code !== null && ['ECONNREFUSED', 'ENOENT', 'EACCES', 'EPERM', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'].includes(code));
}
/** HTTP status of an engine's answer, or null. */
function statusOf(thrown) {
    const status = field(thrown, 'statusCode');
    return typeof status === 'number' ? status : null;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function list(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** Starts a build; `body` is the context as a tar, null where the engine asks for it over a session, and for logins. */
function postBuild(engine, query, { body, logins }, abortSignal) {
    const more = body === null ? {} : { file: body, registryconfig: logins };
    const request = {
        method: 'POST',
        path: '/build?',
        options: { _query: query, _body: {} },
        isStream: true,
        abortSignal,
        ...more,
    };
    return new Promise((resolve, reject) => {
        engine.modem.dial({ ...request, statusCodes: { 200: true } }, (failed, stream) => {
            if (stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                resolve(stream);
            else
                reject(failed ?? new Error('the engine answered nothing to a build'));
        });
    });
}
/**
 * Follows a build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but its
 * published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
async function followBuild(engine, stream, kind, onEvent) {
    const owner = kind === 'BuildKit' ? engine : engine.modem;
    const follow = field(owner, 'followProgress');
    if (typeof follow !== 'function')
        throw new TypeError('dockerode has no followProgress');
    let failure = null;
    await new Promise((resolve, reject) => {
        const finish = (failed) => (failed ? reject(failed) : resolve());
        follow.call(owner, stream, finish, (event) => {
            failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
            onEvent(event);
        });
    });
    if (failure !== null)
        throw new Error(failure);
}


/***/ }),

/***/ 36292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  otherSockets: () => (/* binding */ otherSockets),
  readDockerSettings: () => (/* binding */ readDockerSettings),
  K: () => (/* binding */ readEndpoint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/docker-settings/endpoint.js
/** Which engine is meant: DOCKER_HOST, else the context, else the default; https://docs.docker.com/reference/cli/docker/context/ */



function chooseEngine(env, currentContext, file) {
    const host = env.DOCKER_HOST ?? '';
    if (host !== '')
        return { kind: 'host', host, from: 'DOCKER_HOST' };
    const asked = env.DOCKER_CONTEXT ?? '';
    const [name, from] = asked === '' ? [currentContext, `"currentContext" in ${file}`] : [asked, 'DOCKER_CONTEXT'];
    return name === null || name === 'default' ? { kind: 'default' } : { kind: 'context', name, from };
}
/** The folder of a context below `contexts/meta` and `contexts/tls` is named by this. */
function contextFolder(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
}
/** From the context's meta.json. */
function contextEndpoint(meta, name) {
    const docker = inside(inside(meta, 'Endpoints'), 'docker');
    const host = inside(docker, 'Host');
    if (typeof host !== 'string' || host === '') {
        throw (0,errors/* usageError */.Wp)(`Docker's context ${(0,quote/* quote */.hD)(name)} names no engine`, {
            fix: 'choose another with "docker context use", or set DOCKER_HOST',
        });
    }
    return { host, skipVerify: inside(docker, 'SkipTLSVerify') === true };
}
/** `from`: who says so. Throws a usage error for what cannot be spoken to. */
function readAddress(host, from, tls) {
    const [, scheme = 'tcp', rest = host] = /^([a-z0-9+.-]+):\/\/(.*)$/i.exec(host) ?? [];
    switch (scheme.toLowerCase()) {
        case 'unix':
            return { kind: 'socket', path: rest === '' ? null : rest };
        case 'tcp':
        case 'http':
        case 'https':
            return readNetwork(scheme.toLowerCase(), rest, from, tls);
        case 'ssh':
            throw notSpoken('an engine on another machine, through ssh', from, {
                fix: 'run pinbench on that machine, or set DOCKER_HOST to the engine of this one: unix:///var/run/docker.sock',
            });
        default:
            throw notSpoken(`an engine by ${(0,quote/* quoted */.TL)(scheme, 20)}`, from, {
                fix: 'set DOCKER_HOST to a socket of this machine (unix:///var/run/docker.sock) or to tcp://HOST:PORT',
            });
    }
}
function readNetwork(scheme, rest, from, tls) {
    const secure = tls || scheme === 'https';
    let url;
    try {
        url = new URL(`http://${rest === '' ? '127.0.0.1' : rest}`);
    }
    catch {
        throw (0,errors/* usageError */.Wp)(`${from} is not the address of an engine`, {
            expected: 'unix:///PATH or tcp://HOST:PORT',
            fix: 'correct it, or leave it out for the default socket',
        });
    }
    // URL leaves out port 80, which is http's own and not an engine's.
    const written = /:(\d+)(?:\/|$)/.exec(rest.replace(/^.*@/, ''))?.[1];
    const port = Number(url.port || written || (secure ? 2376 : 2375));
    return { kind: 'network', host: url.hostname, port, pathPrefix: url.pathname, tls: secure };
}
function notSpoken(what, from, { fix }) {
    return (0,errors/* usageError */.Wp)(`${from} names ${what}, which pinbench does not support`, {
        expected: 'an engine on this machine: its launcher is mounted into containers, and its CPUs are chosen here',
        fix: `${fix}; or measure without a container: --runtime host`,
    });
}
function inside(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

// EXTERNAL MODULE: ./build/plan/docker-settings/settings.js
var settings = __webpack_require__(28954);
// EXTERNAL MODULE: ./build/io/host/home-folder.js
var home_folder = __webpack_require__(59406);
;// CONCATENATED MODULE: ./build/io/engine/docker-settings.js
/** Reads Docker's own settings: config.json, contexts, and the files that TLS needs. */







/** Far above any that a client writes. */
const LARGEST = 1024 * 1024;
const TLS_FILES = ['ca', 'cert', 'key'];
const folder = () => process.env.DOCKER_CONFIG || external_node_path_.join((0,home_folder/* homeFolder */.W)(), '.docker');
function readDockerSettings() {
    const file = external_node_path_.join(folder(), 'config.json');
    const text = readSmall(file);
    return text === null ? (0,settings/* noSettings */.b6)(file) : (0,settings/* parseSettings */.P$)(text.toString('utf8'), file);
}
/** The engine that Docker's client would speak to. Throws a usage error for one that cannot be spoken to. */
function readEndpoint(settings) {
    const choice = chooseEngine(process.env, settings.currentContext, settings.file);
    if (choice.kind === 'default') {
        return { address: null, certificates: {}, name: 'unix:///var/run/docker.sock', chosenBy: null };
    }
    if (choice.kind === 'host') {
        const tls = Boolean(process.env.DOCKER_TLS_VERIFY || process.env.DOCKER_TLS);
        const address = readAddress(choice.host, choice.from, tls);
        const certificates = process.env.DOCKER_CERT_PATH || folder();
        if (address.kind === 'network' && tls && !process.env.DOCKER_TLS_VERIFY)
            throw unchecked('DOCKER_TLS');
        const found = readCertificates(address, certificates, choice.from);
        return { address, certificates: found, name: choice.host, chosenBy: choice.from };
    }
    const kept = contextFolder(choice.name);
    const file = external_node_path_.join(folder(), 'contexts', 'meta', kept, 'meta.json');
    const text = readSmall(file);
    const named = `Docker's context ${(0,quote/* quote */.hD)(choice.name)} (from ${choice.from})`;
    if (text === null) {
        throw (0,errors/* usageError */.Wp)(`${named} is not there`, {
            expected: file,
            fix: 'choose one of "docker context ls" with "docker context use", or set DOCKER_HOST',
        });
    }
    const { host, skipVerify } = contextEndpoint(parseJson(text, file), choice.name);
    const certificates = external_node_path_.join(folder(), 'contexts', 'tls', kept, 'docker');
    const address = readAddress(host, named, (0,external_node_fs_.existsSync)(certificates));
    if (address.kind === 'network' && skipVerify)
        throw unchecked(named);
    return { address, certificates: readCertificates(address, certificates, named), name: host, chosenBy: named };
}
function unchecked(from) {
    return (0,errors/* usageError */.Wp)(`${from} asks for TLS with an engine whose certificate is not checked`, {
        expected: 'an engine that is known by its certificate',
        fix: 'set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, or use the socket of this machine',
    });
}
function readCertificates(address, files, from) {
    if (address.kind !== 'network' || !address.tls)
        return {};
    const found = {};
    for (const name of TLS_FILES) {
        const content = readSmall(external_node_path_.join(files, `${name}.pem`));
        if (content !== null)
            found[name] = content;
    }
    if (found.ca !== undefined && (found.cert === undefined) === (found.key === undefined))
        return found;
    throw (0,errors/* usageError */.Wp)(`${from} asks for TLS, but its certificates are not all in ${files}`, {
        expected: 'ca.pem, and cert.pem with key.pem where the engine asks for them',
        fix: 'put them there, name their folder in DOCKER_CERT_PATH, or use the socket of this machine',
    });
}
function parseJson(text, file) {
    try {
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        throw (0,errors/* usageError */.Wp)(`${file} is not JSON`, { fix: 'make the context again: docker context create' });
    }
}
/** null: it is not there. Neither waits for a pipe nor reads a device to its end. */
function readSmall(file) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (thrown) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
            return null;
        throw (0,errors/* usageError */.Wp)(`${file} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            fix: "make Docker's settings readable for this user, or name another folder in DOCKER_CONFIG",
        });
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(handle);
        if (stat.isFile() && stat.size <= LARGEST)
            return (0,external_node_fs_.readFileSync)(handle);
        throw (0,errors/* usageError */.Wp)(`${file} is not an ordinary file of at most 1 MiB`, {
            fix: 'name another folder in DOCKER_CONFIG',
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Sockets of engines that are not Docker's default: a rootless one is found there, or Podman's. */
function otherSockets() {
    const own = process.env.XDG_RUNTIME_DIR;
    const files = [
        ...(own === undefined ? [] : [`${own}/docker.sock`, `${own}/podman/podman.sock`]),
        '/run/podman/podman.sock',
    ];
    return files.filter((file) => (0,external_node_fs_.existsSync)(file));
}


/***/ }),

/***/ 38204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ isHeldDigest),
/* harmony export */   fp: () => (/* binding */ holdImage),
/* harmony export */   jv: () => (/* binding */ heldName),
/* harmony export */   releaseImages: () => (/* binding */ releaseImages)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4705);
/**
 * Gives every image that this process still needs a name of its own, and takes the names back at the end. Other names move:
 * to a suite's next build, or to what somebody else pulls or builds meanwhile. In containerd's image store an image without
 * a name is gone at once; in the older store it would stay for ever.
 */

const REPOSITORY = 'pinbench/held';
/** Podman puts a registry before it. The tag is the owner's mark (io/process/owner-mark.ts) and a number. */
const HELD = /^(?:[^/]+\/)?pinbench\/held:([0-9a-f]{8}-\d+-\d+(?:-\d+)?)\.\d+$/;
let counter = 0;
/** A new name for an image of this owner. */
function heldName(owner) {
    counter += 1;
    return `${REPOSITORY}:${owner}.${counter}`;
}
/** Names an image by its id. One that has gone meanwhile is the engine's own error, of status 404. */
async function holdImage(engine, id, owner) {
    const tag = heldName(owner).slice(REPOSITORY.length + 1);
    await engine
        .getImage(id)
        .tag({ repo: REPOSITORY, tag })
        .catch((thrown) => {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)('an image could not be given a name of this run', thrown);
    });
}
/** Whether a repository digest is that of a name given here, which says nothing of where the image is from. */
function isHeldDigest(digest) {
    return /^(?:[^/]+\/)?pinbench\/held@/.test(digest);
}
/**
 * Takes back the names of owners that are ours to speak for. With its last name an image goes too; the layer cache stays.
 * What is still in use keeps its name for a later sweep.
 */
async function releaseImages(engine, isOurs) {
    const images = await engine.listImages().catch((thrown) => {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(thrown))
            return [];
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)('images could not be listed', thrown);
    });
    const names = Array.isArray(images) ? images.flatMap((image) => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(image, 'RepoTags'))) : [];
    for (const name of names) {
        const owner = HELD.exec(name)?.[1];
        if (owner === undefined || !isOurs(owner))
            continue;
        await engine
            .getImage(name)
            .remove({ noprune: true })
            .catch((thrown) => {
            const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown);
            if (status !== 404 && status !== 409 && !(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(thrown))
                throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)(`the name ${name} of an image could not be removed`, thrown);
        });
    }
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   Jg: () => (/* binding */ builtHere),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Qj: () => (/* binding */ withFacts),
/* harmony export */   jW: () => (/* binding */ OTHER_BASE),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4705);
/* harmony import */ var _held_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38204);
/* harmony import */ var _registry_logins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42164);
/** Looks images up in the engine, and pulls the ones that are not there. */





/** What is found keeps a name of this owner. */
async function findImage({ engine, settings }, owner, name, progress, signal) {
    const facts = { name, cache: 'not built', buildSeconds: 0 };
    const held = async () => {
        const found = await inspectByName(engine, name);
        await (0,_held_images_js__WEBPACK_IMPORTED_MODULE_3__/* .holdImage */ .fp)(engine, found.id, owner);
        return withFacts(found, facts);
    };
    try {
        return await held();
    }
    catch (thrown) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
    }
    progress.step(`pulling ${name}`);
    const registry = (0,_plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(name);
    const login = await (0,_registry_logins_js__WEBPACK_IMPORTED_MODULE_4__/* .loginFor */ .L)(settings, registry, progress.warning);
    await pull(engine, name, login === null ? undefined : (0,_plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginHeader */ .zm)(login, registry), signal);
    return held();
}
/**
 * Whose fault a failed build is, by the builder's last word: a registry that cannot be reached, a base image that is not
 * to be had, or the Dockerfile. The word on a failed step repeats its command, which may hold anything.
 */
function faultOf(message) {
    if (/executor failed running|did not complete successfully/.test(message))
        return 'Dockerfile';
    if (/no such host|i\/o timeout|connection refused|network is unreachable/.test(message))
        return 'registry';
    const base = /failed to solve with frontend|pull access denied|failed to do request|failed to resolve source metadata/;
    return base.test(message) && !/parse error/.test(message) ? 'base image' : 'Dockerfile';
}
const OTHER_BASE = 'give a base image that is on this machine with --build-arg BASE=NAME';
function withFacts(image, facts) {
    return {
        facts: { id: image.id, digest: image.digest, ...facts },
        entrypoint: image.entrypoint,
        command: image.command,
    };
}
/** No registry has it, though containerd's store says a digest for its names here. */
function builtHere(image) {
    return { ...image, digest: null };
}
function shortId(image) {
    return image.id.replace('sha256:', '').slice(0, 12);
}
async function pull(engine, name, authconfig, signal) {
    try {
        const stream = await engine.pull(name, {
            abortSignal: signal,
            ...(authconfig && { authconfig }),
        });
        await new Promise((resolve, reject) => {
            engine.modem.followProgress(stream, (failed) => (failed ? reject(failed) : resolve()));
        });
    }
    catch (thrown) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`image "${name}" is neither on this machine nor can it be pulled: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, {
                fix: 'check the name, log in with "docker login", or use image.dockerfile to build one',
                cause: thrown,
            });
        }
        if (/unauthorized|authentication required|no basic auth|denied/i.test((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown))) {
            const how = authconfig === undefined ? 'without a login' : `as ${authconfig.username ?? 'its token says'}`;
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`image "${name}" may not be pulled ${how}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, {
                fix: `log in to its registry: docker login ${(0,_plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(name)}`,
                cause: thrown,
            });
        }
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)(`image "${name}" could not be pulled`, thrown);
    }
}
/** containerd's store knows an image that has lost the name beside its digest by the digest still, which is its id there. */
async function inspectByName(engine, name) {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(name)?.[1];
    return inspectImage(engine, name).catch((thrown) => {
        if (digest === undefined || (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
        return inspectImage(engine, digest);
    });
}
/** `name`: a tag or an id. An image that is not there is the engine's own error, of status 404. */
async function inspectImage(engine, name) {
    const image = await engine
        .getImage(name)
        .inspect()
        .catch((thrown) => {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)(`image "${name}" could not be looked up`, thrown);
    });
    const config = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(image, 'Config');
    return {
        id: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(image, 'Id')) ?? name,
        digest: digestOf((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(image, 'RepoDigests')), name),
        entrypoint: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(config, 'Entrypoint')),
        command: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(config, 'Cmd')),
    };
}
/** The one under the name that was asked for; containerd's store has one for each name of an image. */
function digestOf(digests, name) {
    const theirs = digests.filter((digest) => !(0,_held_images_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeldDigest */ .G3)(digest));
    const repository = name.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const asNamed = theirs.find((digest) => `/${digest}`.includes(`/${repository}@`));
    return asNamed ?? theirs[0] ?? null;
}


/***/ }),

/***/ 42164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loginFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12785);
/** Gets logins for registries, from Docker's settings or from the programs that keep them (docker-credential-X). */




/** A helper may wait for a network, not for ever. */
const TIMEOUT_MS = 30_000;
const LARGEST_ANSWER = 64 * 1024;
/** What helpers say of a registry that they know nothing of; https://github.com/docker/docker-credential-helpers */
const NOT_FOUND = /credentials not found|no credentials server URL|no credentials username/i;
/** null: there is no login for it. A helper that fails is a warning: most images need no login. */
async function loginFor(settings, host, warn) {
    const source = (0,_plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .findLogin */ .B7)(settings, host);
    if (source === null)
        return null;
    if (source.kind === 'login')
        return source.login;
    const answer = await ask(source.program, source.server);
    if ('login' in answer)
        return answer.login;
    warn(`no login for ${host}: ${source.program} ${answer.problem}`);
    return null;
}
/** Its answer is a secret, and so may its errors be: neither is repeated. */
function ask(program, server) {
    return new Promise((resolve) => {
        const options = { cwd: '/', timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: LARGEST_ANSWER };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['get'], options, (failed, stdout) => {
            if (failed === null) {
                const login = (0,_plan_docker_settings_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .readHelperAnswer */ .ro)(stdout);
                resolve(login === null ? { problem: 'answered what is no login' } : { login });
            }
            else if (NOT_FOUND.test(stdout))
                resolve({ login: null });
            else
                resolve({ problem: problemOf(failed) });
        });
        // It may have ended without reading.
        child.stdin?.on('error', () => { });
        child.stdin?.end(`${server}\n`);
    });
}
function problemOf(failed) {
    const code = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(failed);
    if (code === 'ENOENT')
        return 'is not in PATH';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `answered more than ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(LARGEST_ANSWER)}`;
    if (failed.killed === true)
        return `did not answer within ${TIMEOUT_MS / 1000} s`;
    return `failed${typeof failed.code === 'number' ? ` with exit code ${failed.code}` : ''}`;
}


/***/ }),

/***/ 59406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The user's own folder. */

/** A user without a name and without HOME, as in many containers, has none: as shells do, the root is taken for it. */
function homeFolder() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    }
    catch {
        return '/';
    }
}


/***/ }),

/***/ 78656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ slices),
/* harmony export */   x: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Long work in slices of time, so that signals, time limits and other work have their turn between them. */

const SLICE_MS = 20;
function slices(signal) {
    let end = performance.now() + SLICE_MS;
    return {
        isOver: () => performance.now() >= end,
        async next() {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal.throwIfAborted();
            end = performance.now() + SLICE_MS;
        },
    };
}
/** What `work` comes to, with a pause wherever it yields and a slice is over. */
async function finished(work, slice) {
    if (slice.isOver())
        await slice.next();
    let step = work.next();
    for (; step.done !== true; step = work.next())
        if (slice.isOver())
            await slice.next();
    return step.value;
}


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Xx: () => (/* binding */ registriesIn),
/* harmony export */   ro: () => (/* binding */ readHelperAnswer),
/* harmony export */   zm: () => (/* binding */ loginHeader)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/** Which login belongs to which registry, by the rules of Docker's client: exactly this registry, never one like it. */


/** Docker's own registry has one login under its oldest address. */
const HUB = 'https://index.docker.io/v1/';
const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Of a registry: a name or number with a port, nothing that could be a path, an option or a second line. */
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]{2,45}\](?::\d{1,5})?$/;
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The host in an image's name; https://pkg.go.dev/github.com/distribution/reference */
function registryOf(image) {
    const slash = image.indexOf('/');
    const first = slash < 0 ? '' : image.slice(0, slash);
    return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase() ? first : 'docker.io';
}
/** null: there is no login, which many registries do not need. Throws a usage error for settings that cannot be meant. */
function findLogin(settings, host) {
    if (!HOST.test(host))
        return null;
    const server = HUB_HOSTS.has(host) ? HUB : host;
    const helper = settings.credHelpers.get(server) ?? settings.credsStore;
    if (helper !== null && helper !== undefined) {
        if (HELPER.test(helper))
            return { kind: 'helper', program: `docker-credential-${helper}`, server };
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${settings.file} names a credential helper that is no program's name: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(helper)}`, {
            expected: 'X of a program docker-credential-X in PATH',
        });
    }
    const written = settings.auths.get(server) ?? sameHost(settings.auths, server);
    const login = written === undefined ? null : readLogin(written, server, settings.file);
    return login === null ? null : { kind: 'login', login };
}
/** Older clients wrote "https://HOST/v1/"; whatever the address has after the host, it is that host's. */
function sameHost(auths, server) {
    const key = [...auths.keys()].find((address) => address.replace(/^https?:\/\//, '').replace(/\/.*$/s, '') === server);
    return key === undefined ? undefined : auths.get(key);
}
function readLogin(written, server, file) {
    const word = (name) => {
        const value = typeof written === 'object' && written !== null ? Reflect.get(written, name) : undefined;
        return typeof value === 'string' ? value : '';
    };
    let [username, password] = [word('username'), word('password')];
    if (word('auth') !== '') {
        const text = Buffer.from(word('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
        const colon = text.indexOf(':');
        if (colon < 0) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the login for ${server} in ${file} cannot be read`, {
                expected: 'what "docker login" writes',
                fix: `log in again: docker login ${server === HUB ? '' : server}`.trimEnd(),
            });
        }
        [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
    }
    const login = { username, password, identityToken: word('identitytoken'), registryToken: word('registrytoken') };
    return Object.values(login).every((value) => value === '') ? null : login;
}
/** From what a helper prints for `get`; null: that is no login. */
function readHelperAnswer(text) {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return null;
    }
    const word = (name) => typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
    const [username, secret] = [word('Username'), word('Secret')];
    if (typeof username !== 'string' || typeof secret !== 'string')
        return null;
    const isToken = username === '<token>';
    return {
        username: isToken ? '' : username,
        password: isToken ? '' : secret,
        identityToken: isToken ? secret : '',
        registryToken: '',
    };
}
/** As a header of the engine's API carries it. */
function loginHeader(login, server) {
    const { username, password, identityToken, registryToken } = login;
    const all = { username, password, identitytoken: identityToken, registrytoken: registryToken };
    const given = Object.entries(all).filter(([, value]) => value !== '');
    return { ...Object.fromEntries(given), serveraddress: HUB_HOSTS.has(server) ? HUB : server };
}
/**
 * Registries that a Dockerfile may take images from, for a builder that cannot ask: those that it names, and Docker's own.
 * Others' logins are nothing that this build needs.
 */
function registriesIn(settings, dockerfile, args) {
    const names = [...dockerfile.matchAll(IMAGE_NAME)].map((match) => match[1] ?? '');
    const configured = [...settings.auths.keys(), ...settings.credHelpers.keys()].map((address) => address.replace(/^https?:\/\//, '').replace(/\/.*$/s, ''));
    // A name that is put together from arguments has its registry somewhere in the text.
    const mentioned = configured.filter((host) => [dockerfile, ...args].some((text) => text.includes(host)));
    const hosts = ['docker.io', ...mentioned, ...[...names, ...args].map(registryOf)];
    return [...new Set(hosts)].filter((host) => HOST.test(host)).slice(0, MOST_REGISTRIES);
}
/** After FROM with its options, after --from=, and the default of an argument. */
const IMAGE_NAME = /(?:^[ \t]*FROM[ \t]+(?:--[^ \t\n]+[ \t]+)*|--from=|^[ \t]*ARG[ \t]+[A-Za-z0-9_]+=)"?([^\s"]+)/gim;
/** A Dockerfile may be long, and each may be a program that is started. */
const MOST_REGISTRIES = 20;


/***/ }),

/***/ 28954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   b6: () => (/* binding */ noSettings)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/** Docker's own settings, as its client reads them: which engine is meant, which logins and proxies go with it. */

function noSettings(file) {
    const nothing = { currentContext: null, credsStore: null };
    return { file, ...nothing, auths: new Map(), credHelpers: new Map(), proxies: new Map() };
}
/** The file holds secrets, so an error quotes nothing of it. */
function parseSettings(text, file) {
    const found = asObject(text, file);
    const helpers = [...entriesOf(found.credHelpers)];
    return {
        file,
        currentContext: wordIn(found.currentContext),
        auths: entriesOf(found.auths),
        credsStore: wordIn(found.credsStore),
        credHelpers: new Map(helpers.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
        proxies: entriesOf(found.proxies),
    };
}
function asObject(text, file) {
    let found = null;
    try {
        found = JSON.parse(text);
    }
    catch {
        // The parser's own words quote the text.
    }
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
        return { ...found };
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${file} is not a JSON object`, {
        expected: "Docker's settings, as its client writes them",
        fix: 'correct it, or name another folder in DOCKER_CONFIG',
    });
}
/** Own entries alone: no name of a registry finds what every object has. */
function entriesOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new Map(isObject ? Object.entries(value) : []);
}
function wordIn(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 80123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ buildxReader),
/* harmony export */   NJ: () => (/* binding */ BuildLog),
/* harmony export */   V2: () => (/* binding */ readEngineLine),
/* harmony export */   X4: () => (/* binding */ podmanReader)
/* harmony export */ });
/* unused harmony exports CacheCount, isDockerfileStep */
/** Lines of output that are kept for an error. */
const KEPT_LINES = 20;
/** Follows one build. `read` makes an event of a line; null for lines that say nothing. */
class BuildLog {
    cache = new CacheCount();
    #read;
    #seen = new Set();
    #steps = new Set();
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
        this.#steps.add(event.step);
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
    /** All that was built, also what the Dockerfile does not say itself: base images bring steps along (ONBUILD). */
    steps() {
        return [...this.#steps];
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
    return /^\[(?:[^\]]* )?\d+\/\d+\] /.test(step);
}
function isLayer(step) {
    return isDockerfileStep(step) && !/^\[[^\]]*\] FROM /.test(step);
}


/***/ }),

/***/ 74390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X7: () => (/* binding */ refuseCredentials),
/* harmony export */   eV: () => (/* binding */ credentialKind),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/** Files that hold logins and keys by their name, so that a build context that has one can be warned of. */


/** Of the file itself, in lower case. */
const NAMES = /^(\.netrc|_netrc|\.git-credentials|\.pypirc|\.dockercfg|\.env|\.env\.(?!(example|sample|template|dist|defaults?)$)[\w.-]+|id_(rsa|dsa|ecdsa|ed25519)(_sk)?|\.htpasswd|\.pgpass|\.my\.cnf|\.s3cfg|\.boto|\.vault-token|\.terraformrc|kubeconfig|application_default_credentials\.json|.+\.(p12|pfx|jks|keystore|kdbx|ppk|tfstate))$/;
/** The end of the path, for names that say nothing by themselves. */
const CREDENTIAL_FILES = /(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.cargo\/credentials(\.toml)?|\.gem\/credentials|\.m2\/settings\.xml|\.config\/gh\/hosts\.yml|\.ssh\/[^/]+|\.azure\/[^/]*tokens?[^/]*\.json|\.config\/gcloud\/[^/]+)$/;
/** Harmless as often as not: looked into. */
const AMBIGUOUS = /(^|\/)(\.npmrc|\.yarnrc(\.yml)?|[^/]+\.(pem|key))$/;
const SECRET = /PRIVATE KEY-----|_authToken|_auth\s*=|_password|npmAuthToken|npmAuthIdent/;
/** Throws a usage error when what is read line by line, and quoted when it is wrong, has the name of a file with logins. */
function refuseCredentials(what, real) {
    if (credentialKind(real) === null)
        return;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${what} leads to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(real)}, which has the name of a file with logins or keys`, {
        expected: 'a file that holds no secrets, as errors and the build show its lines',
        fix: 'rename it, or name another one',
    });
}
/** `look`: what it holds decides. */
function credentialKind(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    if (NAMES.test(name) || CREDENTIAL_FILES.test(lower))
        return lower.endsWith('.pub') ? null : 'credentials';
    return AMBIGUOUS.test(lower) ? 'look' : null;
}
/** `start` is the beginning of an ambiguous file. */
function holdsSecret(start) {
    return SECRET.test(start);
}


/***/ }),

/***/ 33226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ keyHosts),
/* harmony export */   m: () => (/* binding */ ONCE_MORE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * What a step is cached by. BuildKit leaves two things out of that which a step depends on: where its cache mounts lie and
 * the proxies that it is given. A step that a change builds with a poisoned mount, or behind a proxy of its own, would be
 * the base's as well.
 */

/** Of names in any case, as BuildKit reads them. */
const PROXY = /^(?:http|https|ftp|no|all)_proxy$/i;
/**
 * Hosts for a build, each as "name:address". BuildKit has the names of hosts in the key of every RUN step, and nobody but who
 * asks for the build chooses them. Empty where the key has everything in it. `steps`: those that an earlier build of it had.
 */
function keyHosts({ args }, dockerfile, steps = []) {
    const proxies = Object.entries(args).filter(([name]) => PROXY.test(name));
    const parts = [
        ...proxies.flat(),
        ...([dockerfile, ...steps].some(hasUnkeyedMounts) ? [args.BUILDKIT_CACHE_MOUNT_NS ?? ''] : []),
    ];
    if (parts.length === 0)
        return [];
    // Never the name of the mounts itself: a step reads its hosts.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`pinbench steps\0${parts.join('\0')}`)
        .digest('hex');
    return [`pinbench-${digest.slice(0, 32)}.invalid:127.0.0.1`];
}
/** What is said before an image is built once more, as its base image has steps that need other hosts than the Dockerfile. */
const ONCE_MORE = 'the base image brings a step with a cache mount along (ONBUILD): building once more, cached apart';
/** A cache mount whose name BuildKit has in the key: named by its absolute target alone, and shared as it is by default. */
const PLAIN_FIELD = /^(?:type=cache|(?:target|dst|destination)=(?:\/[\w.@+-]+)+|(?:uid|gid|mode)=\d+)$/;
/** Old BuildKit has every name in the key, newer ones those of plain mounts. What is not surely plain counts as not. */
function hasUnkeyedMounts(dockerfile) {
    const mounts = [...dockerfile.matchAll(/--mount=(\S+)/g)].map(([, fields = '']) => fields.split(','));
    const plain = mounts.filter((fields) => fields.includes('type=cache') && fields.every((field) => PLAIN_FIELD.test(field)));
    return dockerfile.split(/type\s*=\s*["']?cache/i).length - 1 > plain.length;
}


/***/ })

};
