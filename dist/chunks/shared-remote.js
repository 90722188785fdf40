export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 8376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65739);
/* harmony import */ var _io_process_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18577);
/* harmony import */ var _io_process_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33582);
/** What everything that measures on this machine begins with, and takes back whatever it ends with. */



async function withSession({ progress, temporary, runtimes, warn = progress.warning }, work) {
    const clock = _io_process_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml;
    const stop = (0,_io_process_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .abortOnSignals */ .P)();
    const scratch = await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .makeScratch */ .lP)(temporary);
    const opened = [];
    const openBackend = async (request) => {
        // Only who measures needs what runs benchmarks.
        const { setUpBackend } = await Promise.all(/* import() */[__webpack_require__.e(6954), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 58068));
        const place = { ...request, scratch, outputs: await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .makeOutputs */ .dj)(scratch) };
        const backend = await setUpBackend(place, clock, progress, runtimes);
        opened.push(backend);
        return backend;
    };
    try {
        return await work({ clock, progress, signal: stop.signal, scratch, openBackend });
    }
    finally {
        progress.done();
        stop.release();
        for (const backend of opened)
            await backend.close();
        await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .removeScratch */ .ZU)(scratch, warn);
    }
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
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40571);
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

/***/ 28977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72396);
/**
 * Removes a folder that somebody hostile has filled. Links are removed, never followed; folders without permission get it
 * first; names may be nested deeper than a path may be long. What belongs to another user may have to stay.
 */




/** O_PATH of <fcntl.h>: a handle that only says which folder it is, and needs no permission on it. */
const O_PATH = 0o10000000;
/** Each level holds a file descriptor; what lies deeper is moved up first. */
const DEEPEST = 24;
/** Answers why something is left, a sentence; null when all is gone. `until`: milliseconds of `performance.now()`. */
async function removeFolder(folder, until = Number.POSITIVE_INFINITY) {
    const removal = new Removal(until);
    try {
        if (process.platform === 'linux')
            await removal.folder(Buffer.from(folder), 0);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: _plan_retries_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_REMOVAL */ .eb.retries });
    }
    catch (thrown) {
        // A benchmark may put a link or a file in the place of its folder.
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOTDIR')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(folder).catch((again) => removal.keep(again));
        else
            removal.keep(thrown);
    }
    return removal.problem;
}
class Removal {
    problem = null;
    #until;
    #top = '';
    #movedUp = 0;
    constructor(until) {
        this.#until = until;
    }
    /** The first reason is the one to tell; what is gone already is as wanted. */
    keep(thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'ENOENT')
            this.problem ??= (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown).replaceAll(/\/proc\/self\/fd\/\d+\//g, '');
    }
    async folder(name, depth) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(name, O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            // Everything in it is named through this handle, so that no name on the way to it can become a link.
            const here = `/proc/self/fd/${handle.fd}`;
            if (((await handle.stat()).mode & 0o700) !== 0o700)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(here, 0o700).catch((thrown) => this.keep(thrown));
            if (depth > DEEPEST) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(name, `${this.#top}/.moved-up-${this.#movedUp}`);
                this.#movedUp += 1;
                return;
            }
            if (depth === 0)
                this.#top = here;
            await this.#empty(here, depth);
            // What was moved up in the meantime has to go as well.
            for (let seen = 0; depth === 0 && seen !== this.#movedUp;) {
                seen = this.#movedUp;
                await this.#empty(here, depth);
            }
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(name);
    }
    async #empty(here, depth) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(here, { withFileTypes: true, encoding: 'buffer' })) {
            if (performance.now() > this.#until) {
                this.problem ??= 'there was more in it than could be removed in time';
                return;
            }
            const name = Buffer.concat([Buffer.from(`${here}/`), entry.name]);
            await (entry.isDirectory() ? this.folder(name, depth + 1) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(name)).catch((thrown) => this.keep(thrown));
        }
    }
}


/***/ }),

/***/ 65739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ sweepScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   dj: () => (/* binding */ makeOutputs),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(324);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28977);
/** Folders of this process alone, gone when it ends; those of processes that were killed go when the next one starts. */







/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
const SHARED_MEMORY = '/dev/shm';
/** "pinbench-", the owner's mark, and what mkdtemp or inMemory() add. */
const OURS = /^pinbench-([0-9a-f]{8}-\d+-\d+(?:-\d+)?)-[A-Za-z0-9]{6}(?:-[0-9a-f]{8})?$/;
/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
async function makeScratch(parent = node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, `pinbench-${(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerMark */ .$R)()}-`)).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`no temporary folder could be made in ${parent}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            fix: 'free some space or set TMPDIR',
        });
    });
}
/**
 * Where benchmarks write their files. In memory where the host has a tmpfs for it: its pages count as the benchmark's own,
 * so the memory limit bounds what it can write, and no disk is filled or disturbs the measurement. Else the scratch folder.
 */
async function makeOutputs(scratch) {
    // In a container /dev/shm is its own, and the engine, which is outside, would mount another.
    const shared = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(SHARED_MEMORY).catch(() => null);
    if (!(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .seesWholeMachine */ .hK)() || shared === null || Number(shared.type) !== TMPFS)
        return scratch;
    const folder = inMemory(scratch);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
        return folder;
    }
    catch {
        // Not ours to write to: a disk will do.
        return scratch;
    }
}
/** What cannot be removed is a sentence for `warn`: by then everything has been measured and said. */
async function removeScratch(scratch, warn) {
    for (const folder of [inMemory(scratch), scratch]) {
        const problem = await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder);
        if (problem !== null) {
            warn(`${folder} could not be removed (${problem}); \`pinbench clean\` and later runs try again`);
        }
    }
}
/**
 * Removes what killed processes have left: only folders that bear the mark of one that is certainly gone, and only this
 * user's own; `everybody`: also those of others, for root. `until` as for removeFolder().
 */
async function sweepScratch(parents, how) {
    const found = [];
    for (const parent of new Set([...parents, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir(), SHARED_MEMORY])) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
        for (const name of names.filter((candidate) => (0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerIsGone */ .BP)(OURS.exec(candidate)?.[1] ?? ''))) {
            if (performance.now() > how.until)
                return found;
            const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, name);
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null);
            if (stat?.isDirectory() !== true || !(how.everybody || stat.uid === process.getuid?.()))
                continue;
            found.push({ folder, problem: how.dryRun ? null : await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder, how.until) });
        }
    }
    return found;
}
/** mkdtemp's name is unique in its folder only, so that folder is in this one as well. */
function inMemory(scratch) {
    const where = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(scratch)).digest('hex').slice(0, 8);
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(SHARED_MEMORY, `${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(scratch)}-${where}`);
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72396);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _process_repeat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49148);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95330);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11556);
/** A git repository elsewhere: how we log in to it, and what its refusals mean. */






/**
 * `token` is used for http(s) only. It goes to git as a setting in the environment: on no command line, in no URL, in no
 * file, and it is blotted out of what git prints. Throws a usage error on a URL that holds a password itself.
 */
function remoteAt(url, token, { retries, pause, random }) {
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
            const config = [...(options.config ?? []), ...(access.config ?? [])];
            const once = () => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { timeoutSeconds: 300, ...options, ...access, config });
            const wait = (answer, tries) => answer.code !== 0 && troubleOf(answer) === 'unreachable' ? (0,_plan_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAfter */ .Wv)(retries, tries, random) : null;
            return (0,_process_repeat_js__WEBPACK_IMPORTED_MODULE_2__/* .repeat */ .u)(once, wait, pause);
        },
    };
}
/** The remote that a clone comes from: one that cannot be reached is given up after half a minute, or on `signal`. */
function originRemote({ url, token, pause }, signal) {
    return remoteAt(url, token, { retries: _plan_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_CALL */ .E5, pause: pause ?? (0,_process_repeat_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseUntil */ .h)(signal) });
}
function webAddress(url) {
    const parsed = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : null;
    const holdsLogin = parsed !== null && (parsed.username !== '' || parsed.password !== '');
    if (holdsLogin || url === '' || url.startsWith('-') || /\p{C}|^\w+::/u.test(url)) {
        // A password must not be repeated, so of such a URL only the host is shown.
        const shown = holdsLogin ? `with a login for ${parsed.host}` : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(url, 80);
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the remote ${shown} cannot be used`, {
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
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isDiskFull */ .b$)(answer))
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
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the ${place} could not be ${verb}: ${why} (${(0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .lastWords */ .aN)(answer)})`, {
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
    unreachable: {
        why: `the remote did not answer, ${_plan_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_CALL */ .E5.tries} times`,
        fix: 'check the network, then run it again',
    },
    'disk full': { why: 'a disk is full, here or there', fix: 'free some space; earlier stored runs are intact' },
    'another was first': { why: 'another writer was first', fix: 'run it again' },
    other: { why: 'git failed', fix: "see git's own words above" },
});


/***/ }),

/***/ 40571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N0: () => (/* binding */ changesIn),
  xb: () => (/* binding */ gitRepository),
  VD: () => (/* binding */ pathsInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/files/ordinary-file.js
var ordinary_file = __webpack_require__(89646);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/io/git/unwatched.js
/**
 * Files that git was told not to look at (`git update-index --assume-unchanged`, `--skip-worktree`): it calls them unchanged
 * whatever is in them, and what is measured is in no commit all the same.
 */




/** What `git ls-files --stage -v -z` prints of one. */
const RECORD = /^(?<tag>[a-zS]) (?<mode>1[02]\d{4}) (?<id>[0-9a-f]+) 0\t(?<name>.*)$/s;
/** Null for a file that git looks at, and for a submodule. */
function unwatchedIn(record) {
    const { tag = '', mode = '', id = '', name = '' } = RECORD.exec(record)?.groups ?? {};
    if (name === '')
        return null;
    return { name, id, isLink: mode === '120000', isSkipped: tag.toUpperCase() === 'S' };
}
/** Names of those that are not as they were committed. */
async function changedUnwatched(root, files) {
    const changed = [];
    const toHash = [];
    for (const file of files) {
        const place = (0,external_node_path_.join)(root, file.name);
        const facts = await (0,promises_.lstat)(place).catch(() => null);
        if (facts === null && file.isSkipped)
            continue;
        if (facts?.isSymbolicLink() === true && file.isLink) {
            if (digestOf(await (0,promises_.readlink)(place, 'buffer'), file.id) !== file.id)
                changed.push(file.name);
            // Of other names git would read a part.
        }
        else if (facts?.isFile() === true && !/^"|\n/.test(file.name))
            toHash.push(file);
        else
            changed.push(file.name);
    }
    const filtered = await differing(root, toHash, []);
    // As it was committed without filters, line ends for example.
    const differ = await differing(root, filtered, ['--no-filters']);
    return [...changed, ...differ.map(({ name }) => name)];
}
async function differing(root, files, how) {
    if (files.length === 0)
        return [];
    const input = files.map(({ name }) => `${name}\n`).join('');
    const output = await (0,git/* gitOutput */.oM)(['hash-object', ...how, '--stdin-paths'], { cwd: root, input });
    const ids = output.toString().split('\n');
    return files.filter(({ id }, index) => ids[index] !== id);
}
function digestOf(content, { length }) {
    const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/io/git/repository.js
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
    const answer = await (0,git/* git */.$Y)(args, { cwd: directory });
    if (answer.code === 0)
        return requireOwn(await (0,real_path/* realPath */.Ye)(line(answer.stdout)), directory);
    if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(answer.stderr))
        return null;
    throw (0,git/* gitError */.N7)(args, answer);
}
/** Settings of a clone can name any folder as its work tree, and then files of that would count as the project's. */
async function requireOwn(root, directory) {
    if ((await (0,ordinary_file/* treeOf */.g7)(await (0,real_path/* realPath */.Ye)(directory))) === root)
        return root;
    throw (0,errors/* usageError */.Wp)(`the clone around ${(0,quote/* quote */.hD)(directory)} says that its work tree is ${(0,quote/* quote */.hD)(root)}`, {
        expected: 'a work tree that has its .git in it',
        fix: 'take core.worktree out of its settings: git config --unset core.worktree',
    });
}
async function head(root, ignored) {
    const [commit, ref, dirty] = await (0,git/* sideBySide */.Qp)([
        lineOrNull(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root),
        // In full: the short name of a branch is "heads/main" as soon as a tag is called main too.
        lineOrNull(['symbolic-ref', '--quiet', 'HEAD'], root),
        pathsInside(root, ignored).then((inside) => isDirty(root, inside)),
    ]);
    return { commit, branch: ref?.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null, dirty };
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
    const [output, { modules, unwatched }] = await (0,git/* sideBySide */.Qp)([
        (0,git/* gitOutput */.oM)(['--literal-pathspecs', ...args], { cwd: root }),
        unseenIn(root, path),
    ]);
    // Without renames each record is two letters, a space and one path.
    const records = output.toString().split('\0').slice(0, -1);
    const changes = records.map((record) => ({
        name: record.slice(3).replace(/\/$/, ''),
        isFolder: record.endsWith('/'),
        isIgnored: record.startsWith('!!'),
    }));
    const known = new Set(changes.map(({ name }) => name));
    const add = (name) => {
        if (!known.has(name))
            changes.push({ name, isFolder: false, isIgnored: false });
    };
    for (const name of modules)
        if (!known.has(name) && (await isChangedModule(root, name, looks)))
            add(name);
    for (const name of await changedUnwatched(root, unwatched))
        add(name);
    return changes;
}
/** What git's own look leaves out at or below `path`: the insides of submodules, each once, and files it is told to leave alone. */
async function unseenIn(root, path) {
    const args = ['--literal-pathspecs', 'ls-files', '--stage', '-v', '-z', '--', path];
    const records = (await (0,git/* gitOutput */.oM)(args, { cwd: root })).toString().split('\0').slice(0, -1);
    const modules = records.flatMap((record) => /^. 160000 [0-9a-f]+ \d\t(.*)$/s.exec(record)?.[1] ?? []);
    return { modules: new Set(modules), unwatched: records.flatMap((record) => unwatchedIn(record) ?? []) };
}
/** Looked at by a call of its own, which keeps its settings from starting programs as it does with those of any clone. */
async function isChangedModule(outer, name, looks) {
    const module = (0,external_node_path_.join)(outer, name);
    const isThere = await (0,promises_.lstat)((0,external_node_path_.join)(module, '.git')).catch(() => null);
    // Not checked out; or behind a link, which git itself reports as a change.
    if (isThere === null || (await (0,real_path/* realPath */.Ye)(module)) !== module)
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
    const base = await (0,real_path/* realPath */.Ye)(root);
    const inside = await Promise.all(paths.map(async (path) => (0,real_path/* below */.Gz)(base, await (0,real_path/* realPath */.Ye)(path))));
    // The root itself ('') is never ignored: that would hide every change.
    return inside.filter((within) => Boolean(within));
}
async function lineOrNull(args, cwd) {
    const answer = await (0,git/* git */.$Y)(args, { cwd });
    if (answer.code === 1)
        return null;
    if (answer.code !== 0)
        throw (0,git/* gitError */.N7)(args, answer);
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

/***/ 49148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pauseUntil),
/* harmony export */   u: () => (/* binding */ repeat)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** The one loop of what is tried again; how often and when is in plan/retries.ts. */

/** The first outcome that is not worth another try. `wait`: seconds until that, after so many tries; null: it is final. */
async function repeat(once, wait, pause) {
    for (let tries = 1;; tries += 1) {
        const outcome = await once(tries);
        const seconds = wait(outcome, tries);
        if (seconds === null)
            return outcome;
        await pause(seconds);
    }
}
/** Rejects once `signal` aborts. */
function pauseUntil(signal) {
    return (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000, undefined, signal === undefined ? {} : { signal });
}


/***/ }),

/***/ 44255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ screenProgress)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32280);


/** `clean` makes untrusted text harmless for this screen. */
function screenProgress(screen, clean) {
    let timer;
    const clear = () => {
        if (timer === undefined)
            return;
        clearInterval(timer);
        timer = undefined;
        screen.write(_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .ERASE_LINE */ .Qd);
    };
    const print = (text) => {
        clear();
        screen.write(`${text
            .split('\n')
            .map((line) => clean(line.replaceAll(_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL, ' ')))
            .join('\n')}\n`);
    };
    return {
        stage: (text) => print(text),
        line: (text) => print(`  ${text}`),
        warning: (text) => print(`warning: ${text}`),
        live(render) {
            clear();
            if (!screen.isTerminal)
                return;
            const draw = () => screen.write(`${_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .ERASE_LINE */ .Qd}${`  ${clean(render())}`.slice(0, screen.columns - 1)}`);
            timer = setInterval(draw, 1000);
            // A forgotten line must not keep the program alive.
            timer.unref();
            draw();
        },
        done: clear,
    };
}


/***/ }),

/***/ 72396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ DATA_BRANCH_LOOK),
/* harmony export */   AY: () => (/* binding */ LEFT_PROCESSES),
/* harmony export */   D0: () => (/* binding */ DATA_BRANCH_PUSH),
/* harmony export */   Ds: () => (/* binding */ DATA_BRANCH_CALL),
/* harmony export */   E5: () => (/* binding */ GIT_CALL),
/* harmony export */   E8: () => (/* binding */ GITHUB_LIMIT),
/* harmony export */   Hg: () => (/* binding */ HOST_LOCK),
/* harmony export */   LQ: () => (/* binding */ CGROUP_END),
/* harmony export */   R_: () => (/* binding */ SHIELD_PAUSE),
/* harmony export */   Ti: () => (/* binding */ HOST_TURN),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   Xy: () => (/* binding */ SHIELD_SWEEP),
/* harmony export */   ag: () => (/* binding */ ARTIFACT_DOWNLOAD),
/* harmony export */   bA: () => (/* binding */ SHIELD_REMOVAL),
/* harmony export */   dt: () => (/* binding */ CGROUP_FOLDERS),
/* harmony export */   eb: () => (/* binding */ FOLDER_REMOVAL),
/* harmony export */   fd: () => (/* binding */ ENGINE_SIGN),
/* harmony export */   g2: () => (/* binding */ TAKEN_CPUS),
/* harmony export */   wR: () => (/* binding */ GITHUB_REQUEST),
/* harmony export */   ys: () => (/* binding */ CONFINING)
/* harmony export */ });
/**
 * What pinbench tries again, how often and after how long: each repeat of the program is a row here. Whatever may have
 * been carried out is only repeated where doing it twice does no harm; a POST to GitHub never is.
 */
/** A request that failed on the way or at GitHub (5xx), unless it is a POST; the comment, once it is known not to be there. */
const GITHUB_REQUEST = { tries: 4, firstWait: 1, longestWait: 4, isSpread: false };
/**
 * A request that GitHub was too busy for (429, or 403 with a limit), so that it was not carried out; its tries count with
 * the others. The waits are GitHub's own advice where it names no time, and one beyond the longest is not waited for.
 */
const GITHUB_LIMIT = { firstWait: 60, longestWait: 120 };
/** A workflow artifact whose download broke off. The upload is the library's, which tries each request five times. */
const ARTIFACT_DOWNLOAD = { tries: 3, firstWait: 1, longestWait: 2, isSpread: false };
/** A git call to the remote of the clone when it cannot be reached: half a minute of waiting. */
const GIT_CALL = { tries: 7, firstWait: 1, longestWait: 10, isSpread: false };
/** The same for the data branch; fifty writers with a second each for a push do not stand in each other's way. */
const DATA_BRANCH_CALL = { tries: 7, firstWait: 0.5, longestWait: 10, isSpread: true };
/** Looks at a data branch that changes under each, before it is called a race that never ends. */
const DATA_BRANCH_LOOK = { tries: 20, firstWait: 0.5, longestWait: 0.5, isSpread: true };
/** A commit on the data branch, made anew while others are first, for so long. */
const DATA_BRANCH_PUSH = {
    tries: Number.POSITIVE_INFINITY,
    firstWait: 0.5,
    longestWait: 10,
    isSpread: true,
    patienceSeconds: 600,
    // A push that is refused while the branch stands still meets another one that has not ended; so often, it meets none.
    mostUnmoved: 6,
};
/** CPUs that `auto` chose and others have, all invocations together. */
const TAKEN_CPUS = { mostMs: 600_000, pollMs: 2000 };
/** This host, while another run measures on it: without end for one's own runs, so long for other users'. */
const HOST_TURN = { mostMs: 6 * 3_600_000, pollMs: 200 };
/** The shield's lock, until its holder lets go or has ended. */
const HOST_LOCK = { pollMs: 200 };
/** Whether the engine still answers, once the output of a container has ended. */
const ENGINE_SIGN = { pollMs: 500 };
/** Processes of a cgroup that were told to end, and then its folder, which stays busy for a moment. */
const CGROUP_END = { patienceMs: 5000, killMs: 5, removeMs: 10 };
/** Folders for a cgroup, when another pinbench that ends removes an empty one above it between two steps. */
const CGROUP_FOLDERS = { tries: 11 };
/** Processes that a benchmark left elsewhere: each may start another one while it is looked for. */
const LEFT_PROCESSES = { tries: 20, pollMs: 5 };
/** `taskset` for a process with its threads: one that ends while taskset goes through them makes it fail. */
const CONFINING = { tries: 5 };
/** Moves off the benchmark's CPUs. Where processes are started faster than they can be moved there is no end to it. */
const SHIELD_SWEEP = {
    passes: 500,
    // Moves of one task before it cannot be moved: the kernel passes over one that is ending, for a while.
    patient: 200,
    // For a look in passing, which must not hold up anything: what is stuck now is tried again at the next.
    inPassing: 2,
};
/** A folder of the shield that is removed with tasks in it. */
const SHIELD_REMOVAL = {
    passes: 100,
    // A task that is still there after so many moves is ending, or cannot be moved.
    moves: 3,
    // Looks at a folder that is in use, with a pause before most: about five seconds.
    looks: 500,
};
/** Before most looks and moves of the shield. */
const SHIELD_PAUSE = { pauseMs: 10 };
/** A folder that something is still writing into; Node's own waits. Linux has a removal of ours, which needs none. */
const FOLDER_REMOVAL = { retries: 3 };
/** Seconds to wait after that many tries, from 1; null when there must be no other. `random`: evenly over 0 to 1. */
function waitAfter(retries, tries, random = () => 0.5) {
    if (tries >= retries.tries)
        return null;
    const mean = Math.min(retries.longestWait, retries.firstWait * 2 ** (tries - 1));
    return retries.isSpread ? mean * 2 * random() : mean;
}


/***/ })

};
