export const id = 645;
export const ids = [645];
export const modules = {

/***/ 66645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engineBuilder: () => (/* binding */ engineBuilder)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/image.js + 2 modules
var build_image = __webpack_require__(16143);
// EXTERNAL MODULE: ./build/io/build-context.js
var build_context = __webpack_require__(15939);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/docker.js
var docker = __webpack_require__(31065);
;// CONCATENATED MODULE: ./build/io/build-session.js
/**
 * Gives the engine's builder the files of a context as it asks for them, over a BuildKit session: what it still has from an
 * earlier build is not read and not sent again. https://github.com/moby/buildkit/tree/master/session/filesync
 * No gRPC library is used: these are a handful of messages, and @grpc/grpc-js with protobufjs would add more than a
 * megabyte to what every job loads.
 */









const SYNC = '/moby.filesync.v1.FileSync/DiffCopy';
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
async function openSession(engine, plan, entries) {
    const id = (0,external_node_crypto_.randomUUID)();
    const socket = await dial(engine, id, sharedKey(plan, entries));
    if (socket === null)
        return null;
    let problem = null;
    const server = (0,external_node_http2_.createServer)(LONG_HEADERS);
    server.on('stream', (stream, headers) => {
        stream.on('error', () => { });
        const called = headers[':path'];
        if (called === HEALTH)
            answer(stream, (0,build_image/* framed */.Qu)(Buffer.from([0x08, 0x01])));
        else if (called !== SYNC)
            answer(stream, null);
        else {
            sync(stream, plan, () => entriesFor(headers, plan, entries)).catch((thrown) => {
                problem ??= thrown instanceof Error ? thrown : new Error(String(thrown));
                stream.end((0,build_image/* errorMessage */.gJ)((0,errors/* messageOf */.bD)(thrown)));
            });
        }
    });
    socket.on('error', () => { });
    server.emit('connection', socket);
    return { id, problem: () => problem, close: () => socket.destroy() };
}
function dial(engine, id, key) {
    const headers = {
        Upgrade: 'h2c',
        'X-Docker-Expose-Session-Uuid': id,
        'X-Docker-Expose-Session-Name': 'pinbench',
        'X-Docker-Expose-Session-Sharedkey': key,
        'X-Docker-Expose-Session-Grpc-Method': [SYNC, HEALTH],
    };
    return new Promise((resolve, reject) => {
        const request = { method: 'POST', path: '/session', hijack: true, headers, statusCodes: { 200: true } };
        engine.modem.dial(request, (failed, socket) => {
            if (isDuplex(socket))
                resolve(socket);
            else if ((0,docker/* statusOf */.c2)(failed) === 404)
                resolve(null);
            else
                reject(failed ?? new Error('the engine opened no session'));
        });
    });
}
function isDuplex(value) {
    return typeof value === 'object' && value !== null && 'write' in value && 'read' in value;
}
/**
 * The builder keeps the files of one key and compares names, sizes and times of modification with ours. That misses a
 * change only where the time was set back (unpacked archives, package managers), which the time of change tells, or came
 * within the same tick as the build: such files become part of the key, and a new key has everything sent again.
 */
function sharedKey(plan, entries) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(`pinbench\0${external_node_os_.hostname()}\0${plan.context}`);
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
function entriesFor(headers, plan, entries) {
    const wanted = [headers.followpaths ?? [], headers['include-patterns'] ?? []].flat();
    if (wanted.length > 0 && wanted.every((name) => name === '.dockerignore'))
        return [];
    if (headers['dir-name'] !== 'dockerfile')
        return entries;
    const parts = plan.dockerfile.split('/');
    const names = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    return names.map((name) => (0,build_context/* listFile */.DK)(plan, name)).filter((entry) => entry !== null);
}
/** The builder asks for files while it is still being told what there is, so both go on at once. */
async function sync(stream, plan, find) {
    begin(stream);
    const entries = find();
    await Promise.all([list(stream, entries), serve(stream, plan, entries)]);
    if (stream.writable)
        stream.end((0,build_image/* finishMessage */.JS)());
}
async function list(stream, entries) {
    for (const entry of entries)
        await send(stream, (0,build_image/* entryMessage */.ib)(entry));
    await send(stream, (0,build_image/* endOfEntries */.nn)());
}
/** Settles when the builder has all it wants. */
function serve(stream, plan, entries) {
    const reader = new build_image/* MessageReader */.RJ();
    const queue = [];
    let sending = 0;
    return new Promise((resolve, reject) => {
        const next = () => {
            const id = sending < FILES_AT_ONCE ? queue.shift() : undefined;
            if (id === undefined)
                return;
            sending += 1;
            sendFile(stream, plan, id, entries[id]).then(() => {
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
async function sendFile(stream, plan, id, entry) {
    if (entry?.kind !== 'file')
        throw new Error(`the builder asked for number ${id} of the list, which is no file`);
    const file = (0,external_node_fs_.createReadStream)(external_node_path_.join(plan.context, entry.path), { highWaterMark: CHUNK });
    for await (const chunk of file) {
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

// EXTERNAL MODULE: ./build/io/docker-image.js
var docker_image = __webpack_require__(9161);
// EXTERNAL MODULE: ./build/io/held-images.js
var held_images = __webpack_require__(33254);
;// CONCATENATED MODULE: ./build/io/docker-builder.js
/** Builds images through the Engine API, Docker's own BuildKit or Podman's builder: no docker client and no buildx needed. */







function engineBuilder(engine, owner, seconds) {
    return {
        async build(plan, progress, signal) {
            const started = seconds();
            const held = (0,held_images/* heldName */.jv)(owner);
            const cache = await runBuild(engine, plan, [plan.tag, held], progress, signal);
            // Under the name that nobody else gives: another build may have taken the other one already.
            const built = await (0,docker_image/* inspectImage */.mm)(engine, held);
            progress.step(`image ${(0,docker_image/* shortId */.m_)(built)}: ${cache.summary()}`);
            return (0,docker_image/* withFacts */.Qj)((0,docker_image/* builtHere */.Jg)(built), { name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started });
        },
        find: (name, progress, signal) => (0,docker_image/* findImage */.F1)(engine, owner, name, progress, signal),
    };
}
/** Docker's BuildKit asks for files over a session; an engine that has none (Podman) takes the whole context as a tar. */
async function runBuild(engine, plan, names, progress, signal) {
    const entries = listOrExplain(plan);
    const session = await openSession(engine, plan, entries).catch((thrown) => {
        throw (0,docker/* engineError */.v_)('the build could not be started', thrown);
    });
    const log = new build_image/* BuildLog */.NJ(session === null ? (0,build_image/* podmanReader */.X4)() : build_image/* readEngineLine */.V2);
    const source = session === null ? tarSource(plan, signal) : sessionSource(session, signal);
    try {
        const stream = await startBuild(engine, plan, names, source).catch((thrown) => {
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
        throw problem === null ? buildError(plan, thrown, log.output()) : unreadable(plan, problem);
    }
    finally {
        session?.close();
    }
    return log.cache;
}
function sessionSource(session, signal) {
    const query = { version: '2', remote: 'client-session', session: session.id };
    return { query, body: null, problem: session.problem, signal };
}
function tarSource(plan, signal) {
    const failed = new AbortController();
    const body = (0,build_context/* packContext */.JH)(plan, (thrown) => failed.abort(thrown));
    const problem = () => (failed.signal.aborted ? failed.signal.reason : null);
    // Podman adds labels in an order that changes, each as a step: with more than one the last layers were never cached.
    const [[name, value] = ['pinbench', 'image']] = Object.entries(plan.labels);
    return { query: { labels: { [name]: value } }, body, problem, signal: AbortSignal.any([signal, failed.signal]) };
}
async function startBuild(engine, plan, names, source) {
    const query = {
        t: names,
        dockerfile: plan.dockerfile,
        buildargs: plan.args,
        labels: plan.labels,
        ...(plan.target === null ? {} : { target: plan.target }),
        ...source.query,
    };
    return await (0,docker/* postBuild */.$l)(engine, query, source.body, source.signal);
}
function listOrExplain(plan) {
    try {
        return (0,build_context/* listContext */.Yr)(plan);
    }
    catch (thrown) {
        throw unreadable(plan, thrown);
    }
}
function unreadable(plan, thrown) {
    return (0,errors/* usageError */.Wp)(`the build context ${plan.context} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
        todo: 'make it readable, or leave it out with a line in .dockerignore',
        cause: thrown,
    });
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
    return (0,errors/* invalidOutput */.Dh)(`the image of ${plan.dockerfile} did not build: ${message}`, {
        todo: fault === 'base image'
            ? `check the name in FROM, or ${docker_image/* OTHER_BASE */.jW}`
            : `run "docker build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
        ...(log.length === 0 ? {} : { expected: `every step to succeed; the last lines were\n${log.join('\n')}` }),
        cause: failed,
    });
}


/***/ })

};
