export const id = 379;
export const ids = [379,263];
export const modules = {

/***/ 66091:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 31065:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */



/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/** Connects as the docker client would (DOCKER_HOST or the default socket); nothing is sent yet. */
function connectEngine() {
    return new dockerode__WEBPACK_IMPORTED_MODULE_1__();
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            todo: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    if (NO_INIT.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: the engine has no init program to start it with (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'catatonit beside Podman, or docker-init (tini) beside Docker',
            todo: 'install the package "catatonit" for Podman or "tini" for Docker, which some distributions only recommend',
            cause: thrown,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
}
/** What Podman and Docker say when the program that `Init` asks for is missing on the host. */
const NO_INIT = /container-init binary not found|"?docker-init"?: executable file not found/;
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
/** Starts a build; `body` is the context as a tar, null where the engine asks for it over a session. */
function postBuild(engine, query, body, abortSignal) {
    const more = body === null ? {} : { file: body };
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


/***/ })

};
