export const id = 8429;
export const ids = [8429,6292];
export const modules = {

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

/***/ 68429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reachEngine: () => (/* binding */ reachEngine)
/* harmony export */ });
/* unused harmony export somethingListens */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _host_home_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59406);
/* harmony import */ var _docker_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36292);
/** Whether anything listens on an engine's socket, asked without the engine's client, which takes as long as Node.js itself. */






/** No socket, nobody behind it, or not for this user. */
const ABSENT = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM', 'ENOTSOCK']);
/**
 * The engine that Docker's settings name, or null where none answers. Throws a usage error where they name one that cannot be
 * spoken to, and an infrastructure error where it answers and refuses.
 */
async function reachEngine(settings) {
    if (!(await somethingListens(settings)))
        return null;
    // Loaded only now: the heaviest package there is.
    const { connectEngine, engineAnswers } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 4705));
    const engine = connectEngine(settings);
    return (await engineAnswers(engine)) ? engine : null;
}
/**
 * False: the client would find nobody either. True: somebody listens, or only the client can tell, as over a network.
 * Throws a usage error where Docker's settings name an engine that cannot be spoken to.
 */
async function somethingListens(settings) {
    const { address } = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readEndpoint */ .K)(settings);
    if (address !== null && address.kind !== 'socket')
        return true;
    const file = address?.path ?? defaultSocket();
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(file);
    try {
        return await new Promise((resolve) => {
            socket.once('connect', () => resolve(true));
            socket.once('error', (thrown) => resolve(!ABSENT.has((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) ?? '')));
        });
    }
    finally {
        socket.destroy();
    }
}
/** Docker Desktop's, where it is there. */
function defaultSocket() {
    const own = node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,_host_home_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .homeFolder */ .W)(), '.docker', 'run', 'docker.sock');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : '/var/run/docker.sock';
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
