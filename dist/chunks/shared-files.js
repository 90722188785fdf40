export const id = 4658;
export const ids = [4658,988,9815];
export const modules = {

/***/ 47392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseSettings: () => (/* binding */ baseSettings),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* unused harmony export configAt */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30075);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _io_git_head_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80039);
/* harmony import */ var _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76220);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12011);
/** The configuration that a commit of the base has, whatever a change did to its own: renamed, moved or deleted it. */






/** As many links as Linux follows on one path. */
const MOST_LINKS = 40;
/** Configurations that a change removed and that are read to see which of them it stands for. */
const MOST_READ = 20;
/** What the configuration of a commit says of suites and policy; `suites` are the head's. Null when it has none. */
async function baseSettings({ commit, name, files }, { asked, root, clone }, suites) {
    const head = {
        suites,
        has: (file) => (0,_io_git_head_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$)(root, file),
        submoduleFile: async (submodule, at, file) => (clone === null ? null : (0,_io_git_head_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .submoduleFile */ .n)(clone, submodule, at, file)),
    };
    const found = await configAt(files, commit, asked, head);
    if (found === null)
        return null;
    const where = `${found.file} of ${name}`;
    return { ...(0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(found.text, where, _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validateConfig */ .$), file: found.file, where };
}
/**
 * `asked` is the path by which the head's configuration was asked for, its links not followed: where they lead is the
 * base's to say too. Answers what lies there, else under the other name that is looked for, else, of the configurations
 * that the head does not have any more, the one whose suites are most like the head's. Null when the base has none.
 */
async function configAt(files, commit, asked, head) {
    const names = namesOf(asked);
    const plain = await firstOf(names, (file) => files.readFile(file, commit));
    if (plain !== null)
        return plain;
    const { entries } = await files.listFiles(commit);
    const behind = await firstOf(names, (file) => readBehind(files, commit, entries, file, head));
    return behind ?? removedOne(files, commit, entries, asked, head);
}
/** The path itself, and beside it the other names that are looked for where it is one of them. */
function namesOf(asked) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(asked);
    if (!_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.includes(name))
        return [asked];
    const others = _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.filter((other) => other !== name);
    return [asked, ...others.map((other) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(asked), other))];
}
async function firstOf(names, read) {
    for (const file of names) {
        const text = await read(file);
        if (text !== null)
            return { file, text };
    }
    return null;
}
/** Goes through the links and into the submodule that are folders on the path; GitHub itself follows a last link alone. */
async function readBehind(files, commit, entries, file, head) {
    let at = file;
    for (let links = 0; links < MOST_LINKS; links++) {
        const stop = foldersOf(at).find((folder) => entries.has(folder));
        if (stop === undefined)
            return links === 0 ? null : files.readFile(at, commit);
        const rest = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(stop, at);
        const entry = entries.get(stop);
        if (entry?.kind === 'submodule')
            return head.submoduleFile(stop, entry.sha, rest);
        const target = entry?.kind === 'link' ? await files.readLink(stop, commit) : null;
        if (target === null)
            return null;
        at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(stop), target, rest);
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) || at === '..' || at.startsWith('../'))
            return null;
    }
    return null;
}
/** The folders on a path, the topmost first. */
function foldersOf(file) {
    const names = file.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
async function removedOne(files, commit, entries, asked, head) {
    const known = [...entries].filter(([file, { kind }]) => kind === 'file' && isConfigName(file)).map(([file]) => file);
    const near = known.sort((one, other) => steps(asked, one) - steps(asked, other)).slice(0, MOST_READ);
    const found = [];
    for (const file of near) {
        if (await head.has(file))
            continue;
        const text = await files.readFile(file, commit);
        if (text !== null)
            found.push({ file, text, shared: sharedSuites(file, text, head.suites) });
    }
    // Sorting is stable: of equally like ones the nearest.
    const [best] = found.sort((one, other) => other.shared - one.shared);
    return best === undefined ? null : { file: best.file, text: best.text };
}
function isConfigName(file) {
    return _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file));
}
/** Folders that are between two files. */
function steps(one, other) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(one), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(other)).split('/').filter(Boolean).length;
}
function sharedSuites(file, text, suites) {
    try {
        return (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(text, file, _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validateConfig */ .$).suites.filter(({ name }) => suites.includes(name)).length;
    }
    catch (thrown) {
        // It is refused with its mistakes if it is the one.
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PinbenchError */ .kN && thrown.kind === 'usage')
            return 0;
        throw thrown;
    }
}


/***/ }),

/***/ 20167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withBench)
/* harmony export */ });
/* harmony import */ var _app_backends_cache_scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58595);
/* harmony import */ var _app_checkouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99868);
/* harmony import */ var _io_files_real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40571);
/* harmony import */ var _io_store_project_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23534);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20680);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72001);
/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */








/** Cleans up after `work`, whatever it ends with. Throws a usage error outside of a git repository. */
async function withBench(names, options, home, work) {
    const { directory, file, config, suites, buildArgs, root } = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .openProject */ .U8)(names, options);
    if (root === null) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`${file.directory} is in no git repository`, {
            expected: 'a clone, since commits are measured',
            fix: 'run it in one, or name a configuration that lies in one: -c FILE',
        });
    }
    const { branch } = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)().head(root, []);
    const store = await (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_3__/* .projectStore */ .DO)(root, file.directory, file.bounds);
    const { runtime, builder } = options;
    const { policy } = config;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .C)(async ({ openBackend, ...session }) => {
        const excluded = [await (0,_io_files_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(store)];
        const backend = await openBackend({ runtime, builder, home, excluded, cacheScope: (0,_app_backends_cache_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .localCacheScope */ .og)(root) });
        const tree = (0,_app_checkouts_js__WEBPACK_IMPORTED_MODULE_0__/* .openTree */ .r)({ root, file, buildArgs, origin: null, scratch: session.scratch, backend });
        return work({
            ...session,
            backend,
            suites,
            policy,
            tree,
            branch,
            store,
            directory,
            configuration: file.within,
        });
    });
}


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   bd: () => (/* binding */ suitesNamed),
/* harmony export */   hu: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _app_read_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63778);
/* harmony import */ var _io_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38578);
/* harmony import */ var _io_files_suite_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11500);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40571);
/* harmony import */ var _suite_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40487);
/** What a command line starts from: the configuration that is in force here, its suites, and the repository around it. */





/** Throws a usage error on a configuration or a suite that is not there or not valid. */
async function openProject(names, options) {
    const configured = await openConfiguration(options);
    return { ...configured, suites: await suitesNamed(names, configured, options) };
}
async function openConfiguration(options) {
    const directory = process.cwd();
    const file = await (0,_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfigFile */ .HT)(options.config, directory, await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)().root(directory), {
        anywhere: options.allowOutside,
    });
    const config = (0,_app_read_project_js__WEBPACK_IMPORTED_MODULE_0__.readProject)(file);
    const buildArgs = Object.fromEntries(options.buildArg.map(splitOnce));
    return { directory, file, config, buildArgs, root: file.root };
}
/** Empty means all. Throws a usage error on a name that is not there. */
async function suitesNamed(names, { config, file, buildArgs }, { invocations }) {
    const chosen = (0,_suite_select_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseSuites */ .Bw)(config, { names, invocations, buildArgs });
    return Promise.all(chosen.map((suite) => (0,_io_files_suite_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realSuite */ .v)(suite, file.bounds)));
}
function splitOnce(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 72001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inSession)
/* harmony export */ });
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8376);
/* harmony import */ var _io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44255);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32280);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33699);




/** `runtimes`: left out, those there are. Tidies up after `work`, whatever it ends with. */
function inSession(work, runtimes) {
    return (0,_app_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withSession */ .f)({ progress: (0,_io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .screenProgress */ .M)((0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .errorScreen */ .Pz)(), _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .progressText */ .l_), runtimes }, work);
}


/***/ }),

/***/ 89702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ parseSeries),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   kV: () => (/* binding */ isSuiteName),
/* harmony export */   oC: () => (/* binding */ isSameSeries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Whose runs are whose: a history belongs to a suite of one configuration. Its name is a folder's, so it is spelled in
 * characters that every file system keeps apart and that lead nowhere.
 */

/** Names that a configuration has when none is given, the first one first. A folder has one of them. */
const CONFIG_NAMES = ['.pinbench.yml', '.pinbench.yaml'];
/** The file that stands for a configuration where there is none: a first try begins with a Dockerfile. */
const USUAL = [...CONFIG_NAMES, 'Dockerfile'];
/** Begins with a letter, digit, `_` or `-`: neither `..` nor `.git` can be spelled. */
const SUITE = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
/** Together with a suite's name this stays below the 255 bytes that a file's name may have. */
const LONGEST = 120;
const HASHED = /^==[0-9a-f]{40}$/;
function isSuiteName(text) {
    return SUITE.test(text);
}
/**
 * What a configuration file is called among histories, from its path relative to the repository's root: its folder, or
 * the path where its name is not a usual one; null in the root. A path too long for a file's name becomes a hash.
 */
function configurationOf(file) {
    if (file === undefined)
        return null;
    const parts = file.normalize('NFC').split('/');
    const isUsual = USUAL.includes(parts.at(-1) ?? '');
    const name = parts.slice(0, isUsual ? -1 : undefined).join('/');
    if (name === '' || name === '.')
        return null;
    if (spelled(name).length <= LONGEST && !HASHED.test(name))
        return name;
    return `==${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 40)}`;
}
/** `<suite>`, or `<suite>@<configuration>` with "/" as "+" and other bytes as "=" and two hexadecimal digits. */
function seriesName({ suite, configuration }) {
    if (configuration === null)
        return suite;
    return `${suite}@${HASHED.test(configuration) ? configuration : spelled(configuration)}`;
}
function isSameSeries(one, other) {
    return one.suite === other.suite && one.configuration === other.configuration;
}
/** Null for what `seriesName` never gives: each history has one name. */
function parseSeries(name) {
    const [suite = '', rest, ...more] = name.split('@');
    if (!isSuiteName(suite) || more.length > 0)
        return null;
    if (rest === undefined)
        return { suite, configuration: null };
    if (HASHED.test(rest))
        return { suite, configuration: rest };
    const configuration = unspelled(rest);
    const isOne = configuration !== null && configuration !== '' && spelled(configuration) === rest;
    return isOne && rest.length <= LONGEST ? { suite, configuration } : null;
}
/** Capitals are spelled out, for file systems that take them for lowercase letters; a last dot, for those that drop it. */
function spelled(name) {
    const text = [...Buffer.from(name)].map((byte) => {
        const character = String.fromCharCode(byte);
        if (character === '/')
            return '+';
        return /[a-z0-9._-]/.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`;
    });
    return text.join('').replace(/\.$/, '=2e');
}
function unspelled(text) {
    if (!/^(?:[a-z0-9._+-]|=[0-9a-f]{2})*$/.test(text))
        return null;
    const bytes = Buffer.from(text.replaceAll('+', '=2f').replace(/[^=]|=(..)/g, (one, hex) => hex ?? one.charCodeAt(0).toString(16)), 'hex');
    return bytes.toString('utf8');
}


/***/ }),

/***/ 32372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ commitsBetween),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _commit_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24389);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95330);
/* harmony import */ var _shallow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60142);
/** Commits of the clone: in the order in which they came to be on a branch, along first parents, and what they are called. */





/** First-parent ancestors of `tip`, itself first, at most `count`. Throws a usage error when `tip` names no commit. */
async function commitLine(root, tip, count) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .cloneAlone */ .lI)(root);
    const start = await commitNamed(clone, tip);
    return rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(['rev-list', '--first-parent', `--max-count=${count}`, start, '--'], clone));
}
/**
 * The first-parent path from `good`, exclusive, to `bad`, inclusive, oldest first; empty when they are the same commit.
 * Throws a usage error when one names no commit, or when `good` is not on the first-parent line of `bad`.
 */
async function commitsBetween(root, good, bad) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .cloneAlone */ .lI)(root);
    const first = await commitNamed(clone, good);
    const last = await commitNamed(clone, bad);
    if (first === last)
        return [];
    const args = ['rev-list', '--first-parent', '--reverse', last, `^${first}`, '--'];
    const path = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(args, clone));
    // Commits that came with a merge are left out, so only the parent of the oldest tells whether the line meets `good`.
    const oldest = path[0];
    if (oldest !== undefined && (await (0,_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(clone, `${oldest}^1`)) === first)
        return path;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(good)} is not on the line of first parents of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(bad)}`, {
        expected: 'an older commit of the same branch, and not one that a merge brought in',
        fix: (await shallowFix(clone)) ?? 'choose one from `git log --first-parent`',
    });
}
async function commitNamed(clone, name) {
    const found = await (0,_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(clone, name);
    if (found !== null)
        return found;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is not a commit of this clone`, {
        expected: 'a commit, a branch or a tag',
        fix: (await shallowFix(clone)) ?? 'check the name; `git fetch` brings what is only on the server',
    });
}
async function shallowFix(clone) {
    return (await (0,_shallow_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(clone))
        ? `this clone is shallow: get its history with \`${await (0,_shallow_js__WEBPACK_IMPORTED_MODULE_3__/* .deepenCommand */ .bV)(clone)}\``
        : null;
}
function rowsOf(output) {
    return output.toString().split('\n').slice(0, -1);
}
/** First line of the message, as it stands there: anybody may have written it. */
async function commitSubject(root, commit) {
    // Signatures are nobody's business here.
    const subject = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOutput */ .oM)(['log', '-1', '--no-show-signature', '--format=%s', commit, '--'], (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .cloneAlone */ .lI)(root));
    return subject.toString().replace(/\n$/, '');
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderStore: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/history/run-apart.js + 1 modules
var run_apart = __webpack_require__(34170);
// EXTERNAL MODULE: ./build/history/stored-run-codec.js
var stored_run_codec = __webpack_require__(20039);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/io/process/serial-queue.js
var serial_queue = __webpack_require__(31149);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
;// CONCATENATED MODULE: ./build/io/store/folder/files.js
/** Files of a folder store: written whole or not at all, read within bounds, and every fault a sentence. */







/** A stored run is packed, so a larger file is none of ours and is not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Half-written files lie in the store's own folder, so that one look finds them all. */
const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
const HOUR = 3_600_000;
/** A new store keeps itself out of git; where a `.git` lies, it is somebody's work tree and stays as it is. */
async function makeFolder(folder, needed) {
    const isFirst = await (0,folders/* makeFolders */.wZ)((0,external_node_path_.join)(folder, 'runs'));
    if (isFirst && !(await exists((0,external_node_path_.join)(folder, '.git'))) && !(await exists((0,external_node_path_.join)(folder, '.gitignore')))) {
        // A link there that leads nowhere yet would be written through.
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(onlyIfTaken);
    }
    await (0,folders/* makeFolders */.wZ)(needed);
}
/**
 * Writes a file whole or not at all, and never over another: false when the name is taken. The bytes are on the disk
 * before the name exists, and the name is on the disk before this returns.
 */
async function writeOnce(folder, path, bytes) {
    const temporary = await writeTemporary(folder, bytes);
    try {
        if (!(await nameIt(temporary, (0,external_node_path_.join)(folder, path))))
            return false;
        await syncFolder((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
        return true;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** Writes files over what is there: each whole or not at all, none before the bytes of all are on the disk. */
async function writeOver(folder, files) {
    const written = [];
    try {
        for (const { path, bytes } of files) {
            await requireOwn(folder, (0,external_node_path_.dirname)(path));
            await makeFolder(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
            written.push({ temporary: await writeTemporary(folder, bytes), path: (0,external_node_path_.join)(folder, path) });
        }
        for (const { temporary, path } of written)
            await (0,promises_.rename)(temporary, path);
        for (const place of new Set(written.map(({ path }) => (0,external_node_path_.dirname)(path))))
            await syncFolder(place);
    }
    finally {
        for (const { temporary } of written)
            await (0,promises_.rm)(temporary, { force: true });
    }
}
async function writeTemporary(folder, bytes) {
    const temporary = (0,external_node_path_.join)(folder, `.tmp-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        return temporary;
    }
    catch (thrown) {
        await (0,promises_.rm)(temporary, { force: true });
        throw thrown;
    }
}
function isTemporary(name) {
    return TEMPORARY.test(name);
}
/** Removes what killed writers left behind; an hour is longer than any write takes. */
async function sweep(folder) {
    for (const name of (await namesIn(folder)).filter(isTemporary)) {
        const facts = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(onlyIfGone);
        if (facts !== null && Date.now() - facts.mtimeMs > HOUR)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
async function nameIt(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
        return true;
    }
    catch (thrown) {
        const code = (0,errors/* codeOf */.$N)(thrown);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK')
            throw thrown;
    }
    // A file system without hard links. No other run has this name, so only a second writer of the same run can race us.
    if (await exists(path))
        return false;
    await (0,promises_.rename)(temporary, path);
    return true;
}
async function syncFolder(folder) {
    // Windows cannot open a folder; its file systems keep the order of names themselves.
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * The bytes of a regular file, or null when none has this name. A link is not followed: a store that came from elsewhere
 * could point anywhere. Throws on what is no file, or too large.
 */
async function readWhole(path) {
    let file;
    try {
        // Without waiting for the other end of a pipe.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (thrown) {
        const code = (0,errors/* codeOf */.$N)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        if (code === 'ELOOP' || code === 'ENXIO')
            throw noFile(path, thrown);
        throw thrown;
    }
    try {
        const facts = await file.stat();
        if (!facts.isFile() || facts.size > MOST_BYTES)
            throw noFile(path);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function noFile(path, cause) {
    const happened = `the stored file ${path} cannot be used: it is not a file of at most ${(0,format/* formatBytes */.z3)(MOST_BYTES)}`;
    return (0,errors/* infrastructureError */.kv)(happened, { fix: 'remove it; no other run depends on it', cause });
}
/**
 * Throws when a folder on the way to `path`, from the store's own on, is a link: a store can come with a clone, and could
 * point anywhere.
 */
async function requireOwn(folder, path) {
    let here = folder;
    for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
        here = (0,external_node_path_.join)(here, name);
        const facts = await (0,promises_.lstat)(here).catch(onlyIfGone);
        if (facts?.isSymbolicLink() !== true)
            continue;
        throw (0,errors/* infrastructureError */.kv)(`the folder ${here} of the store is a link, which is not followed`, {
            fix: 'put the folder itself there, or remove the link',
        });
    }
}
function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(noneIfNoFolder);
}
function entriesIn(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true }).catch(noneIfNoFolder);
}
/** Nothing stored yet, or a foreign file where a folder of ours would be. */
function noneIfNoFolder(thrown) {
    if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT' || (0,errors/* codeOf */.$N)(thrown) === 'ENOTDIR')
        return [];
    throw thrown;
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(onlyIfGone)) !== null;
}
function onlyIfGone(thrown) {
    if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT' || (0,errors/* codeOf */.$N)(thrown) === 'ENOTDIR')
        return null;
    throw thrown;
}
function onlyIfTaken(thrown) {
    if ((0,errors/* codeOf */.$N)(thrown) !== 'EEXIST')
        throw thrown;
}
/** Turns what the file system throws into a sentence. */
async function explained(folder, verb, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const code = (0,errors/* codeOf */.$N)(thrown);
        if (thrown instanceof errors/* PinbenchError */.kN || code === null)
            throw thrown;
        const [why, fix] = reasons[code] ?? [(0,errors/* messageOf */.bD)(thrown), 'check the folder, or store somewhere else'];
        throw (0,errors/* infrastructureError */.kv)(`the store ${folder} could not be ${verb}: ${why}`, {
            expected: 'a readable and writable folder',
            fix,
            cause: thrown,
        });
    }
}
const reasons = {
    ENOSPC: ['no space is left on its disk', 'free some space; earlier stored runs are intact'],
    EDQUOT: ["the user's disk quota is used up", 'free some space; earlier stored runs are intact'],
    EROFS: ['its file system is read-only', 'mount it writable, or store somewhere else'],
    EACCES: ['permission was denied', 'give the user of this process the right to it, or store somewhere else'],
    EPERM: ['the operation is not permitted', 'give the user of this process the right to it, or store somewhere else'],
};

// EXTERNAL MODULE: ./build/io/git/file-history.js
var file_history = __webpack_require__(51659);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: ./build/io/git/repository.js + 1 modules
var repository = __webpack_require__(40571);
// EXTERNAL MODULE: ./build/io/store/absence.js
var absence = __webpack_require__(47272);
// EXTERNAL MODULE: ./build/io/store/stored-path.js
var stored_path = __webpack_require__(10938);
;// CONCATENATED MODULE: ./build/io/store/folder/maintenance.js
/** A folder of runs as those see it who look after it. */










/** Folders within folders; ours has five levels. */
const MOST_LEVELS = 32;
function folderArchive(folder) {
    const paths = () => explained(folder, 'read', async () => (await filesBelow(folder, '', 0)).sort());
    return {
        async requireThere() {
            const facts = await (0,promises_.stat)(folder).catch(() => null);
            if (facts?.isDirectory() === true)
                return;
            throw (0,absence/* absent */.G)(`${folder} ${facts === null ? 'is not there' : 'is not a folder'}, so it has no stored runs`);
        },
        series: () => explained(folder, 'read', async () => {
            await requireOwn(folder, 'runs');
            const entries = await entriesIn((0,external_node_path_.join)(folder, 'runs'));
            return entries
                .filter((entry) => entry.isDirectory() && (0,stored_run_path/* isSeries */._k)(entry.name))
                .map(({ name }) => name)
                .sort();
        }),
        paths,
        bytes: (path) => explained(folder, 'read', async () => {
            await requireOwn(folder, (0,external_node_path_.dirname)((0,stored_path/* checkedPath */.t)(path)));
            return readWhole((0,external_node_path_.join)(folder, path));
        }),
        change({ put, remove }) {
            for (const path of [...put.map((file) => file.path), ...remove])
                (0,stored_path/* checkedPath */.t)(path);
            return explained(folder, 'written', async () => {
                for (const path of remove)
                    await requireOwn(folder, (0,external_node_path_.dirname)(path));
                await writeOver(folder, put);
                for (const path of remove)
                    await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
                for (const place of new Set(remove.map(external_node_path_.dirname)))
                    await closeFolder(folder, place);
            });
        },
        async *past(path) {
            const repository = await workTree(folder);
            if (repository === null)
                return;
            const now = await readWhole((0,external_node_path_.join)(folder, (0,stored_path/* checkedPath */.t)(path)));
            for (const id of await (0,file_history/* blobsOf */.O)(path, repository, 'HEAD')) {
                const content = await (0,git/* gitOutput */.oM)(['cat-file', 'blob', id], repository);
                if (now === null || !content.equals(now))
                    yield content;
            }
        },
        async vanished() {
            const repository = await workTree(folder);
            if (repository === null)
                return [];
            const isHere = new Set(await paths());
            const removed = [...(await (0,file_history/* vanishedFrom */.T)(repository, 'HEAD')), ...(await missingOf(repository))];
            return [...new Set(removed)].filter((path) => (0,stored_run_path/* parsePath */.Rr)(path) !== null && !isHere.has(path)).sort();
        },
        adopt: async () => `There is nothing to adopt: ${folder} is a folder, which keeps no record of what was there before.`,
        restore: async () => `There is nothing to restore: ${folder} is a folder, which keeps no record of what was there before.`,
    };
}
/** Of everything that is there, git's own files and half-written ones excepted. Links are named, never followed. */
async function filesBelow(folder, within, level) {
    const files = [];
    for (const entry of await entriesIn((0,external_node_path_.join)(folder, within))) {
        const path = within === '' ? entry.name : `${within}/${entry.name}`;
        if (level === 0 && (entry.name === '.git' || isTemporary(entry.name)))
            continue;
        if (!entry.isDirectory())
            files.push(path);
        else if (level < MOST_LEVELS)
            files.push(...(await filesBelow(folder, path, level + 1)));
    }
    return files;
}
/** A removal lasts once the folder that it was in is on the disk; folders that are empty then go too. */
async function closeFolder(folder, place) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, place)))
        return;
    if (place === '.' || (await namesIn((0,external_node_path_.join)(folder, place))).length > 0)
        return syncFolder((0,external_node_path_.join)(folder, place));
    await (0,promises_.rmdir)((0,external_node_path_.join)(folder, place));
    await closeFolder(folder, (0,external_node_path_.dirname)(place));
}
/** The folder as part of somebody's work tree that has commits; null when it is not. */
async function workTree(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || (await (0,repository/* gitRepository */.xb)().root(folder)) === null)
        return null;
    const head = await (0,git/* git */.$Y)(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: folder });
    return head.code === 0 ? { cwd: folder } : null;
}
/** What the last commit has and the folder has not. */
async function missingOf(repository) {
    return (await (0,git/* gitOutput */.oM)(['ls-files', '-z', '--deleted', '--', 'runs'], repository)).toString().split('\0');
}

;// CONCATENATED MODULE: ./build/io/store/folder/store.js
/** Runs kept in a folder of this machine. A clone of the data branch is such a folder too. */








/** `folder` is made with the first run. `parseRun` checks the shape of what is read back. */
function folderStore(folder, parseRun) {
    async function keys(series) {
        await requireOwn(folder, (0,stored_run_path/* folderOf */.yS)(series));
        return (await namesIn((0,external_node_path_.join)(folder, (0,stored_run_path/* folderOf */.yS)(series)))).filter(stored_run_path/* isShortKey */.iI).sort();
    }
    async function months(series, key) {
        await requireOwn(folder, `${(0,stored_run_path/* folderOf */.yS)(series)}${key}`);
        const names = await namesIn((0,external_node_path_.join)(folder, (0,stored_run_path/* folderOf */.yS)(series), key));
        return names.filter(stored_run_path/* isMonth */.nl).sort().reverse();
    }
    /** Whatever else lies there is not ours to judge. */
    async function runsIn(series, key, month) {
        const within = `${(0,stored_run_path/* folderOf */.yS)(series)}${key}/${month}`;
        await requireOwn(folder, within);
        const names = await namesIn((0,external_node_path_.join)(folder, within));
        return names.map((name) => (0,stored_run_path/* parsePath */.Rr)(`${within}/${name}`)).filter((stored) => stored !== null);
    }
    /** A few runs at a time: as files, and unpacked, many would fill the memory. */
    const lanes = Array.from({ length: 4 }, serial_queue/* serialQueue */.k);
    let lane = 0;
    function reading(work) {
        lane = (lane + 1) % lanes.length;
        return explained(folder, 'read', () => lanes[lane]?.next(work) ?? work());
    }
    async function bytesOf(path) {
        if ((0,stored_run_path/* parsePath */.Rr)(path) === null)
            throw (0,errors/* infrastructureError */.kv)(`${path} is not the path of a stored run`);
        await requireOwn(folder, (0,external_node_path_.dirname)(path));
        const bytes = await readWhole((0,external_node_path_.join)(folder, path));
        if (bytes === null)
            throw (0,errors/* infrastructureError */.kv)(`there is no stored run ${path} in ${folder}`);
        return bytes;
    }
    return {
        place: folder,
        keys: (series) => explained(folder, 'read', () => keys(series)),
        list: (series, search) => explained(folder, 'read', async () => {
            const runs = [];
            const wanted = search === undefined ? await keys(series) : [search.key].filter(stored_run_path/* isShortKey */.iI);
            for (const key of wanted) {
                for (const month of await months(series, key)) {
                    runs.push(...(await runsIn(series, key, month)));
                    if (search?.enough(runs, month) === true)
                        break;
                }
            }
            return runs;
        }),
        read: ({ path }) => reading(async () => (0,stored_run_codec/* restoreRun */.Ai)(await bytesOf(path), path, parseRun)),
        readApart: ({ path }) => reading(async () => (0,run_apart/* restoreApart */.h)(await bytesOf(path), path, parseRun)),
        append(run) {
            const stored = (0,stored_run_path/* storedRunOf */.Yk)(run);
            const { path } = stored;
            const bytes = (0,stored_run_codec/* encodeRun */.M$)(run);
            return explained(folder, 'written', async () => {
                await requireOwn(folder, (0,external_node_path_.dirname)(path));
                await makeFolder(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
                await sweep(folder);
                if (await writeOnce(folder, path, bytes))
                    return stored;
                const found = await readWhole((0,external_node_path_.join)(folder, path));
                if (found === null || !(0,stored_run_codec/* holdsRun */.gM)(found, path, run))
                    throw (0,stored_run_codec/* takenError */.Kb)(path, folder);
                return stored;
            });
        },
        ...folderArchive(folder),
    };
}


/***/ }),

/***/ 23534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ projectStore),
/* harmony export */   aU: () => (/* binding */ leftBehind),
/* harmony export */   bm: () => (/* binding */ tracksRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30390);
/* harmony import */ var _files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89646);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95330);
/* harmony import */ var _git_ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17447);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40571);
/** Where the command line keeps a project's runs: the folder `.pinbench`, one for all work trees of a repository. */









/**
 * `root` is the work tree, null outside git; `directory` that of the configuration. `bounds` as for folderNamed(). The folder
 * need not be there yet. Throws a usage error where it is a link that leads out.
 */
async function projectStore(root, directory, bounds) {
    const home = root === null ? directory : await mainWorkTree(root);
    const within = bounds === null || home === root ? bounds : home;
    return (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .folderNamed */ .Aq)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, '.pinbench'), 'the folder of stored runs', within);
}
/**
 * A sentence where a linked work tree has runs in a folder of its own, from before `store` was that of all work trees:
 * nobody looks there any more.
 */
async function leftBehind(root, store) {
    if (root === null)
        return null;
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.pinbench');
    if ((await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(own)) === (await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(store)))
        return null;
    const runs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(own, 'runs');
    for (const folder of [own, runs])
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null))?.isDirectory() !== true)
            return null;
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runs).catch(() => [])).length === 0)
        return null;
    if (await tracksRuns(own))
        return null;
    const note = `Runs in ${own} are not read: all work trees share ${store} now.`;
    // A terminal would show another command than it runs.
    if (/\p{C}/u.test(own + store))
        return note;
    const [from, to] = [own, store].map(_text_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r7);
    return `${note} To keep them: mkdir -p ${to} && cp -Rn ${from}/. ${to} && rm -r ${from}`;
}
/** Whether stored runs of this folder are files of the commit, which a change can write. */
async function tracksRuns(store) {
    const home = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(store);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(store, 'runs')).catch(() => null)) === null)
        return false;
    const args = ['--literal-pathspecs', 'ls-files', '-z', '--', node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(store), 'runs')];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .cloneAlone */ .lI)(home));
    return code === 0 && stdout.length > 0;
}
/**
 * Of a linked work tree (`git worktree add`) the one that it was made from: what is stored in a linked one goes when that
 * is removed. Itself where that is bare, somebody else's, or kept in an unusual way.
 */
async function mainWorkTree(root) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git'))).isFile())
        return root;
    const args = ['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir'];
    const [gitDir = '', common = ''] = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOutput */ .oM)(args, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .cloneAlone */ .lI)(root))).toString().split('\n');
    const [own, shared] = await Promise.all([(0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(gitDir), (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(common)]);
    if (!(await (0,_git_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .isWorktree */ .M)(root, own, shared)) || node_path__WEBPACK_IMPORTED_MODULE_1__.basename(shared) !== '.git')
        return root;
    const main = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(shared);
    const isOurs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(main)).uid === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root)).uid;
    return isOurs && (await isWorkTree(main)) ? main : root;
}
async function isWorkTree(folder) {
    try {
        return (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRepository */ .xb)().root(folder)) === folder;
    }
    catch (thrown) {
        // One that git or pinbench refuses has reasons that its linked work trees need not share.
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN)
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no spaces: one text for one value. Throws a TypeError on what JSON cannot hold. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const fields = Object.entries(value).filter(([, held]) => held !== undefined);
        fields.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
    }
    const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain)
        throw new TypeError(`JSON cannot hold ${String(value)}`);
    return JSON.stringify(value);
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

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */
/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;
/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
function safeJson(value, indent = 0) {
    // `##[` can only be inside a string, where the escape means the same character.
    return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   kK: () => (/* binding */ paintedTable),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93223);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
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
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)([columns.map((column) => column.title), ...rows], options).split('\n');
}
/** Title and rows of a list of which all is in the JSON, made harmless. Longer tables are cut, and say so. */
function tableLines(columns, rows, paper, tone = () => null) {
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => _formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalFormatter */ .t.text(cell)));
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
    return colour && tone !== null ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(tone, text, { validateStream: false }) : text;
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
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell);
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
