export const id = 3561;
export const ids = [3561,361,873];
export const modules = {

/***/ 15939:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24450);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65441);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79930);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97473);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46762);
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
    if (within !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .G)(within, folder) === null)
        throw (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .leadsOut */ .qm)(`the build context ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(plan.context)}`, folder, within);
    const file = async (name, most) => {
        const what = `${name === plan.dockerfile ? 'the Dockerfile' : 'the list of what is left out of the context,'} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(name)}`;
        return { name, ...(await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrdinary */ .pV)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { what, within, most })) };
    };
    const dockerfile = await file(plan.dockerfile, MOST_DOCKERFILE);
    // Docker's own rule: a file beside the Dockerfile goes before the context's.
    const lists = [`${plan.dockerfile}.dockerignore`, '.dockerignore'];
    const found = await Promise.all(lists.map((name) => isThere(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name))));
    const list = lists[found.indexOf(true)];
    const ignore = list === undefined ? null : await file(list, MOST_PATTERNS);
    return {
        folder,
        dockerfile,
        ignore,
        rules: new _image_js__WEBPACK_IMPORTED_MODULE_4__/* .IgnoreRules */ .w0(ignore?.content.toString() ?? '', plan.ignore, ignore?.name),
    };
}
function unreadable(context, thrown) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the build context ${context} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
        todo: 'make it readable, or leave it out with a line in .dockerignore',
        cause: thrown,
    });
}
/**
 * Everything the build may see, each folder right before what is in it and names in the order of their bytes. Links are
 * listed, never followed. Throws what the file system throws, for what no context can hold (a device), a usage error for what
 * is too much, and the reason of `signal` soon after it is aborted.
 */
async function listContext(folder, rules, signal) {
    const entries = [];
    const slice = (0,_slices_js__WEBPACK_IMPORTED_MODULE_7__/* .slices */ .w)(signal);
    const above = Buffer.byteLength(folder) + 1;
    await visit(Buffer.from(folder), Buffer.alloc(0), rules.start());
    return entries;
    async function visit(place, raw, known) {
        const number = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            const byNumber = `${OPEN_FOLDERS}/${number}`;
            const here = Buffer.concat([(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(byNumber) ? Buffer.from(byNumber) : place, SLASH]);
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(here, { withFileTypes: true, encoding: 'buffer' });
            for (const entry of found.sort((one, other) => Buffer.compare(one.name, other.name))) {
                const { name } = entry;
                if (slice.isOver())
                    await slice.next();
                const judging = rules.judging(known, name.toString());
                let judged = judging.next();
                for (; judged.done !== true; judged = judging.next())
                    if (slice.isOver())
                        await slice.next();
                const { leftOut, mayHoldMore, inside } = judged.value;
                if (leftOut && (!mayHoldMore || !entry.isDirectory()))
                    continue;
                const child = Buffer.concat([here, name]);
                const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(child, { bigint: true });
                if ((leftOut && !facts.isDirectory()) || facts.isSocket())
                    continue;
                const within = raw.length === 0 ? name : Buffer.concat([raw, SLASH, name]);
                if (above + within.length > MOST_PATH)
                    throw tooLong(within);
                const before = entries.push(describe(within, facts, facts.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(child, 'buffer') : null));
                if (!facts.isDirectory())
                    continue;
                await visit(child, within, inside);
                // A folder that is left out is there only for what a later pattern took back in.
                if (leftOut && entries.length === before)
                    entries.pop();
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(number);
        }
    }
}
function tooLong(within) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the build context has a path of more than ${MOST_PATH} bytes, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(within.toString())}`, {
        expected: 'one that a program can open, and with fewer folders in each other',
        todo: 'remove it, or leave its first folder out with a line in .dockerignore',
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
        const kind = entry.kind === 'file' ? (0,_image_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialKind */ .eV)(entry.path) : null;
        if (kind === 'look' && looks >= MOST_LOOKS)
            continue;
        if (kind === 'look')
            looks += 1;
        if (kind === 'credentials' || (kind === 'look' && (0,_image_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSecret */ .hK)(await startOf(folder, entry))))
            found.push(entry.path);
    }
    if (found.length === 0)
        return null;
    const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
    const names = found.slice(0, MOST_NAMED).map(_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP).join(', ');
    return `the build context holds what looks like credentials: ${names}${more}. Leave them out with .dockerignore.`;
}
async function startOf(folder, entry) {
    for await (const chunk of readEntry(folder, entry, LOOK_BYTES))
        return chunk.toString('latin1');
    return '';
}
async function isThere(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).then(() => true, () => false);
}


/***/ }),

/***/ 33561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildxBuilder: () => (/* binding */ buildxBuilder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24450);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65441);
/* harmony import */ var _build_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15939);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31065);
/* harmony import */ var _docker_builder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20361);
/* harmony import */ var _docker_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9161);
/* harmony import */ var _held_images_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33254);
/** Builds images through `docker buildx`, for people who have set up a builder of their own (remote, shared cache). */













/** How long a stopped build may take to put its things away. */
const STOP_GRACE_MS = 5000;
const MISSING = 'install the buildx plugin (docker buildx version), or leave --builder out: the engine builds without it';
/** Only `build` differs from the engine's own builder: what is built lands in the engine, which then describes it. */
function buildxBuilder(engine, owner, find, scratch, seconds) {
    return {
        async build(plan, progress, signal) {
            const started = seconds();
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, 'buildx-'));
            try {
                const held = (0,_held_images_js__WEBPACK_IMPORTED_MODULE_11__/* .heldName */ .jv)(owner);
                const log = await runBuildx(plan, held, folder, progress, signal);
                const built = await landed(engine, held, folder);
                progress.step(`image ${(0,_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .shortId */ .m_)(built)}: ${log.cache.summary()}`);
                return (0,_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .withFacts */ .Qj)((0,_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .builtHere */ .Jg)(built), {
                    name: plan.tag,
                    cache: log.cache.verdict(),
                    buildSeconds: seconds() - started,
                });
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            }
        },
        find,
    };
}
async function runBuildx(plan, held, folder, progress, signal) {
    const log = new _image_js__WEBPACK_IMPORTED_MODULE_6__/* .BuildLog */ .NJ((0,_image_js__WEBPACK_IMPORTED_MODULE_6__/* .buildxReader */ .IA)());
    const context = await (0,_build_context_js__WEBPACK_IMPORTED_MODULE_7__/* .openContext */ .eA)(plan);
    await (0,_docker_builder_js__WEBPACK_IMPORTED_MODULE_9__/* .listOrExplain */ .BJ)(plan, context, progress, signal);
    const files = { dockerfile: await putDockerfile(plan, context, folder), id: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'id') };
    const resolved = { ...plan, context: context.folder };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', (0,_image_js__WEBPACK_IMPORTED_MODULE_6__/* .buildxArguments */ .Xm)(resolved, [plan.tag, held], files), {
        stdio: ['ignore', 'ignore', 'pipe'],
        // A record of how it was built has a date in it: the same layers would be another image each time.
        env: { ...process.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    });
    const stop = () => {
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS).unref();
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: child.stderr, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
        const step = log.take(line);
        if (step !== null)
            progress.step(step);
    });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once('close', resolve);
            child.once('error', (thrown) => reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)(`"docker" could not be started: ${thrown.message}`, { todo: MISSING, cause: thrown })));
        });
        if (signal.aborted)
            throw (0,_docker_builder_js__WEBPACK_IMPORTED_MODULE_9__/* .stopped */ .ce)();
        if (exitCode !== 0)
            throw await buildxError(plan, exitCode, log);
        return log;
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
/**
 * The client reads the context by itself, and sends only what its builder does not have yet. What stays out is told by a
 * list beside a copy of the Dockerfile: such a list goes before the context's own.
 */
async function putDockerfile(plan, { dockerfile, ignore }, folder) {
    const copy = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'Dockerfile');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, dockerfile.content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${copy}.dockerignore`, `${[ignore?.content.toString() ?? '', ...plan.ignore].join('\n')}\n`);
    return copy;
}
/** Some stores know an image by another id than the builder told; its tag they all know. */
async function landed(engine, held, folder) {
    const id = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'id'), 'utf8')).trim();
    return (0,_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectImage */ .mm)(engine, id).catch((thrown) => {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
        return (0,_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectImage */ .mm)(engine, held);
    });
}
async function buildxError(plan, exitCode, log) {
    const output = (0,_shown_js__WEBPACK_IMPORTED_MODULE_12__/* .quotedLines */ .Gi)(log.output().join('\n'), _docker_builder_js__WEBPACK_IMPORTED_MODULE_9__/* .QUOTED_LINES */ .xE);
    const version = await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('docker', ['buildx', 'version']).catch(() => null);
    if (version === null) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)('"docker buildx" was asked for, but this docker client has no buildx', {
            todo: MISSING,
        });
    }
    if (!log.begun()) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)(`docker buildx has no builder that works:\n${output}`, {
            todo: 'look at "docker buildx ls", or leave --builder out: the engine builds without it',
        });
    }
    const fault = (0,_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .faultOf */ .Kl)(log.output().findLast((line) => line.startsWith('ERROR: ')) ?? '');
    if (fault === 'registry') {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)(`a registry could not be reached:\n${output}`, {
            todo: `check the network, or ${_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .OTHER_BASE */ .jW}`,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidOutput */ .Dh)(`the image of ${plan.dockerfile} did not build (docker buildx: exit code ${exitCode})`, {
        expected: `every step to succeed; the last lines were\n${output}`,
        todo: fault === 'base image'
            ? `check the name in FROM, or ${_docker_image_js__WEBPACK_IMPORTED_MODULE_10__/* .OTHER_BASE */ .jW}`
            : `run "docker buildx build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
    });
}


/***/ }),

/***/ 20361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ QUOTED_LINES),
  engineBuilder: () => (/* binding */ engineBuilder),
  BJ: () => (/* binding */ listOrExplain),
  ce: () => (/* binding */ stopped)
});

// EXTERNAL MODULE: ./build/docker-settings.js + 3 modules
var docker_settings = __webpack_require__(69078);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/image.js + 10 modules
var build_image = __webpack_require__(24450);
// EXTERNAL MODULE: ./build/shown.js
var shown = __webpack_require__(65441);
// EXTERNAL MODULE: ./build/io/build-context.js
var build_context = __webpack_require__(15939);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/io/docker.js
var docker = __webpack_require__(31065);
;// CONCATENATED MODULE: ./build/io/session-dial.js
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
            else if ([400, 404, 405, 410, 501].includes((0,docker/* statusOf */.c2)(failed) ?? 0))
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
    const ask = (0,docker/* field */.ZZ)(modem, 'getSocketPath');
    const path = typeof ask === 'function' ? (0,docker/* text */.Qq)(await ask.call(modem)) : null;
    const [host, port] = [(0,docker/* text */.Qq)((0,docker/* field */.ZZ)(modem, 'host')) ?? 'localhost', Number((0,docker/* field */.ZZ)(modem, 'port'))];
    const pem = (name) => {
        const value = (0,docker/* field */.ZZ)(modem, name);
        return Buffer.isBuffer(value) ? { [name]: value } : {};
    };
    const isSecure = (0,docker/* field */.ZZ)(modem, 'protocol') === 'https';
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
    const reader = new build_image/* MessageReader */.RJ();
    const connection = new external_node_stream_.Duplex({
        read: () => void call.resume(),
        write(chunk, _encoding, done) {
            const pieces = Array.from({ length: Math.ceil(chunk.length / PIECE) }, (_, at) => (0,build_image/* pieceMessage */.C)(chunk.subarray(at * PIECE, (at + 1) * PIECE)));
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
            for (const piece of reader.feed(chunk).map(build_image/* readPiece */.nt))
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

;// CONCATENATED MODULE: ./build/io/build-session.js
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
            answer(stream, (0,build_image/* framed */.Qu)(Buffer.from([0x08, 0x01])));
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
                stream.end((0,build_image/* errorMessage */.gJ)((0,errors/* messageOf */.bD)(thrown)));
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
        stream.end((0,build_image/* finishMessage */.JS)());
}
async function list(stream, entries) {
    for (const entry of entries)
        await send(stream, (0,build_image/* entryMessage */.ib)(entry));
    await send(stream, (0,build_image/* endOfEntries */.nn)());
}
/** Settles when the builder has all it wants. */
function serve(stream, context, entries) {
    const reader = new build_image/* MessageReader */.RJ();
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
                for (const asked of reader.feed(chunk).map(build_image/* readAsked */.vo)) {
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
        await send(stream, (0,build_image/* dataMessage */.wj)(id, chunk));
    }
    await send(stream, (0,build_image/* dataMessage */.wj)(id, Buffer.alloc(0)));
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
    const reader = new build_image/* MessageReader */.RJ();
    const asked = [];
    for await (const chunk of stream)
        asked.push(...reader.feed(chunk));
    const login = await loginOf((0,build_image/* readRegistry */._5)(asked[0] ?? Buffer.alloc(0)));
    const isToken = login !== null && login.identityToken !== '';
    const [user, secret] = isToken ? ['', login.identityToken] : [login?.username ?? '', login?.password ?? ''];
    answer(stream, (0,build_image/* credentialsMessage */.sX)(user, secret));
}

;// CONCATENATED MODULE: ./build/io/context-archive.js
/** A build context as one archive, for engines that do not ask for single files. */



const context_archive_CHUNK = 64 * 1024;
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
            yield (0,build_image/* tarHeader */.pI)(entry);
            if (entry.kind === 'file')
                yield* exactly((0,build_context/* readEntry */.hB)(context.folder, entry, context_archive_CHUNK), entry);
        }
        yield (0,build_image/* tarEnd */.JO)();
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
    yield (0,build_image/* tarPadding */.vr)(bytes);
}

// EXTERNAL MODULE: ./build/io/docker-image.js
var docker_image = __webpack_require__(9161);
// EXTERNAL MODULE: ./build/io/docker-settings.js
var io_docker_settings = __webpack_require__(41539);
// EXTERNAL MODULE: ./build/io/held-images.js
var held_images = __webpack_require__(33254);
// EXTERNAL MODULE: ./build/io/registry-logins.js
var registry_logins = __webpack_require__(12905);
;// CONCATENATED MODULE: ./build/io/docker-builder.js
/** Builds images through the Engine API, Docker's own BuildKit or Podman's builder: no docker client and no buildx needed. */












/** Of what a build printed, in an error. */
const QUOTED_LINES = 20;
function engineBuilder(engine, settings, owner, seconds) {
    return {
        async build(plan, progress, signal) {
            const started = seconds();
            const held = (0,held_images/* heldName */.jv)(owner);
            const cache = await runBuild(engine, settings, plan, [plan.tag, held], progress, signal);
            // Under the name that nobody else gives: another build may have taken the other one already.
            const built = await (0,docker_image/* inspectImage */.mm)(engine, held);
            progress.step(`image ${(0,docker_image/* shortId */.m_)(built)}: ${cache.summary()}`);
            return (0,docker_image/* withFacts */.Qj)((0,docker_image/* builtHere */.Jg)(built), { name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started });
        },
        find: (name, progress, signal) => (0,docker_image/* findImage */.F1)(engine, settings, owner, name, progress, signal),
    };
}
/** Docker's BuildKit asks for files over a session; an engine that has none (Podman) takes the whole context as a tar. */
async function runBuild(engine, settings, plan, names, progress, signal) {
    const context = await (0,build_context/* openContext */.eA)(plan);
    const entries = await listOrExplain(plan, context, progress, signal);
    const loginOf = (registry) => (0,registry_logins/* loginFor */.L)(settings, registry, progress.warning);
    const session = await openSession(engine, context, entries, loginOf).catch((thrown) => {
        throw (0,docker/* engineError */.v_)('the build could not be started', thrown);
    });
    const log = new build_image/* BuildLog */.NJ(session === null ? (0,build_image/* podmanReader */.X4)() : build_image/* readEngineLine */.V2);
    const source = session === null
        ? tarSource(plan, context, entries, await loginsOf(plan, context, settings, loginOf), signal)
        : sessionSource(session, signal);
    try {
        const stream = await startBuild(engine, settings, plan, names, source).catch((thrown) => {
            throw source.problem() === null ? (0,docker/* engineError */.v_)('the build could not be started', thrown) : thrown;
        });
        await (0,docker/* followBuild */.c9)(engine, stream, session === null ? 'plain' : 'BuildKit', (event) => {
            for (const line of ((0,docker/* text */.Qq)((0,docker/* field */.ZZ)(event, 'stream')) ?? '').split('\n')) {
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
    return log.cache;
}
function sessionSource(session, signal) {
    const query = { version: '2', remote: 'client-session', session: session.id };
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
    for (const host of (0,docker_settings/* registriesIn */.Xx)(settings, dockerfile, Object.values(plan.args))) {
        const login = await loginOf(host);
        if (login !== null)
            logins[host] = (0,docker_settings/* loginHeader */.zm)(login, host);
    }
    return logins;
}
async function startBuild(engine, settings, plan, names, source) {
    const query = {
        t: names,
        dockerfile: plan.dockerfile,
        // As with the docker client: what is given goes before what is set for every build.
        buildargs: { ...(0,docker_settings/* proxyArguments */.Rm)(settings, (0,io_docker_settings/* readEndpoint */.K)(settings).name), ...plan.args },
        labels: plan.labels,
        ...(plan.target === null ? {} : { target: plan.target }),
        ...source.query,
    };
    return await (0,docker/* postBuild */.$l)(engine, query, source, source.signal);
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
        return (0,docker/* engineError */.v_)('the build was cut off', failed);
    const fault = (0,docker_image/* faultOf */.Kl)(message);
    if (fault === 'registry') {
        return (0,errors/* infrastructureError */.kv)(`a registry could not be reached: ${message}`, {
            todo: `check the network, or ${docker_image/* OTHER_BASE */.jW}`,
            cause: failed,
        });
    }
    return (0,errors/* invalidOutput */.Dh)(`the image of ${plan.dockerfile} did not build: ${message.replaceAll(shown/* lineBreak */.qL, ' ')}`, {
        todo: fault === 'base image'
            ? `check the name in FROM, log in to its registry with "docker login", or ${docker_image/* OTHER_BASE */.jW}`
            : `run "docker build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
        ...(log.length === 0
            ? {}
            : { expected: `every step to succeed; the last lines were\n${(0,shown/* quotedLines */.Gi)(log.join('\n'), QUOTED_LINES)}` }),
        cause: failed,
    });
}


/***/ }),

/***/ 9161:
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
/* harmony import */ var _docker_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69078);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31065);
/* harmony import */ var _held_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33254);
/* harmony import */ var _registry_logins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12905);
/** Looks images up in the engine, and pulls the ones that are not there. */





/** What is found keeps a name of this owner. */
async function findImage(engine, settings, owner, name, progress, signal) {
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
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
    }
    progress.step(`pulling ${name}`);
    const registry = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(name);
    const login = await (0,_registry_logins_js__WEBPACK_IMPORTED_MODULE_4__/* .loginFor */ .L)(settings, registry, progress.warning);
    await pull(engine, name, login === null ? undefined : (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .loginHeader */ .zm)(login, registry), signal);
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
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`image "${name}" is neither on this machine nor can it be pulled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, {
                todo: 'check the name, log in with "docker login", or use image.dockerfile to build one',
                cause: thrown,
            });
        }
        if (/unauthorized|authentication required|no basic auth|denied/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown))) {
            const how = authconfig === undefined ? 'without a login' : `as ${authconfig.username ?? 'its token says'}`;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`image "${name}" may not be pulled ${how}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, {
                todo: `log in to its registry: docker login ${(0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(name)}`,
                cause: thrown,
            });
        }
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)(`image "${name}" could not be pulled`, thrown);
    }
}
/** containerd's store knows an image that has lost the name beside its digest by the digest still, which is its id there. */
async function inspectByName(engine, name) {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(name)?.[1];
    return inspectImage(engine, name).catch((thrown) => {
        if (digest === undefined || (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== 404)
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
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)(`image "${name}" could not be looked up`, thrown);
    });
    const config = (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(image, 'Config');
    return {
        id: (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(image, 'Id')) ?? name,
        digest: digestOf((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(image, 'RepoDigests')), name),
        entrypoint: (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(config, 'Entrypoint')),
        command: (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(config, 'Cmd')),
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

/***/ 33254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ isHeldDigest),
/* harmony export */   fp: () => (/* binding */ holdImage),
/* harmony export */   jv: () => (/* binding */ heldName),
/* harmony export */   releaseImages: () => (/* binding */ releaseImages)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31065);
/**
 * Gives every image that this process still needs a name of its own, and takes the names back at the end. Other names move:
 * to a suite's next build, or to what somebody else pulls or builds meanwhile. In containerd's image store an image without
 * a name is gone at once; in the older store it would stay for ever.
 */

const REPOSITORY = 'pinbench/held';
/** Podman puts a registry before it. The tag is the owner's mark (io/owner.ts) and a number. */
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
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)('an image could not be given a name of this run', thrown);
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
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(thrown))
            return [];
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)('images could not be listed', thrown);
    });
    const names = Array.isArray(images) ? images.flatMap((image) => (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(image, 'RepoTags'))) : [];
    for (const name of names) {
        const owner = HELD.exec(name)?.[1];
        if (owner === undefined || !isOurs(owner))
            continue;
        await engine
            .getImage(name)
            .remove({ noprune: true })
            .catch((thrown) => {
            const status = (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown);
            if (status !== 404 && status !== 409 && !(0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(thrown))
                throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)(`the name ${name} of an image could not be removed`, thrown);
        });
    }
}


/***/ }),

/***/ 12905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loginFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _docker_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69078);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67198);
/** Gets logins for registries, from Docker's settings or from the programs that keep them (docker-credential-X). */




/** A helper may wait for a network, not for ever. */
const TIMEOUT_MS = 30_000;
const LARGEST_ANSWER = 64 * 1024;
/** What helpers say of a registry that they know nothing of; https://github.com/docker/docker-credential-helpers */
const NOT_FOUND = /credentials not found|no credentials server URL|no credentials username/i;
/** null: there is no login for it. A helper that fails is a warning: most images need no login. */
async function loginFor(settings, host, warn) {
    const source = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogin */ .B7)(settings, host);
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
                const login = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readHelperAnswer */ .ro)(stdout);
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
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(failed);
    if (code === 'ENOENT')
        return 'is not in PATH';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `answered more than ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(LARGEST_ANSWER)}`;
    if (failed.killed === true)
        return `did not answer within ${TIMEOUT_MS / 1000} s`;
    return `failed${typeof failed.code === 'number' ? ` with exit code ${failed.code}` : ''}`;
}


/***/ }),

/***/ 46762:
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


/***/ })

};
