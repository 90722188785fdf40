export const id = 7909;
export const ids = [7909,6292,290];
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


/***/ })

};
