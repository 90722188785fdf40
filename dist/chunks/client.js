export const id = 290;
export const ids = [290];
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


/***/ })

};
