export const id = 5330;
export const ids = [5330];
export const modules = {

/***/ 83319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/** What git needs of our environment. The rest, every token of the job included, stays out of it and of its hooks. */
const PASSED_ON = /^(PATH|HOME|USER|LOGNAME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|(https?|all|no)_proxy|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_SSL_CA(INFO|PATH)|GIT_SSH(_COMMAND)?|GIT_EXEC_PATH)$/i;
/**
 * No hook, monitor, signature check or background housekeeping may run in our name, nor outlive the call, and no folder is
 * a repository just because it looks like one.
 */
const QUIET = [
    ['safe.bareRepository', 'explicit'],
    ['log.showSignature', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
function gitEnvironment(more = {}, settings = []) {
    const env = {};
    for (const [name, value] of Object.entries(process.env))
        if (PASSED_ON.test(name))
            env[name] = value;
    const config = [...QUIET, ...settings];
    const before = Number(env.GIT_CONFIG_COUNT ?? 0);
    config.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${before + index}`] = key;
        env[`GIT_CONFIG_VALUE_${before + index}`] = value;
    });
    env.GIT_CONFIG_COUNT = String(before + config.length);
    // English for the words we look for; no question that nobody answers; no lock that disturbs the user's own git.
    const fixed = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_OPTIONAL_LOCKS: '0' };
    // A commit is what its id says, and no file is there to say otherwise.
    const asNamed = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null/none' };
    return { ...env, ...fixed, ...asNamed, GIT_ALLOW_PROTOCOL: 'file:http:https:ssh', ...more };
}


/***/ }),

/***/ 95330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ brokenOff),
  lI: () => (/* binding */ cloneAlone),
  $Y: () => (/* binding */ git),
  N7: () => (/* binding */ gitError),
  oM: () => (/* binding */ gitOutput),
  b$: () => (/* binding */ isDiskFull),
  Qp: () => (/* binding */ sideBySide)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/io/git/environment.js
var environment = __webpack_require__(83319);
// EXTERNAL MODULE: ./build/io/git/messages.js
var messages = __webpack_require__(11556);
// EXTERNAL MODULE: ./build/io/git/ownership.js
var ownership = __webpack_require__(17447);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/files/git-folder.js
var git_folder = __webpack_require__(94858);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
;// CONCATENATED MODULE: ./build/io/git/settings.js
/**
 * What a clone's own settings may do in our calls: nothing that runs a program. They are trusted less than the user's own,
 * since an archive or a shared folder brings them along, and a folder with the files of a bare repository can be committed.
 */





/** What `git lfs install` writes; with anything else the filter is not that program. */
const LFS = {
    'filter.lfs.clean': ['git-lfs clean -- %f'],
    'filter.lfs.smudge': ['git-lfs smudge -- %f', 'git-lfs smudge --skip -- %f'],
    'filter.lfs.process': ['git-lfs filter-process', 'git-lfs filter-process --skip'],
    'filter.lfs.required': ['true'],
};
/** Settings that switch off the filters which a clone names itself, from `git config --null --show-scope --list` in it. */
function filtersOff(listed) {
    const parts = listed.split('\0');
    const own = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [key = '', value = 'true'] = (parts[at + 1] ?? '').split(/\n(.*)/s);
        if (parts[at] === 'local' || parts[at] === 'worktree')
            own.push([key, value]);
    }
    // Git LFS has programs of its own to start, by the clone's settings.
    const mayRunLfs = own.every(([key, value]) => !key.startsWith('lfs.extension.') && (LFS[key]?.includes(value) ?? true));
    const names = own.flatMap(([key]) => /^filter\.(.*)\.(?:clean|smudge|process|required)$/s.exec(key)?.[1] ?? []);
    if (!mayRunLfs)
        names.push('lfs');
    return [...new Set(names)]
        .filter((name) => name !== 'lfs' || !mayRunLfs)
        .flatMap((name) => [
        [`filter.${name}.clean`, ''],
        [`filter.${name}.smudge`, ''],
        [`filter.${name}.process`, ''],
        [`filter.${name}.required`, 'false'],
    ]);
}
/**
 * As `safe.bareRepository=explicit`, which only newer versions of git know: a folder inside a work tree that git would take
 * for a repository without being named as one.
 */
async function refuseBare(folder) {
    let bare = null;
    for (let here = external_node_path_.resolve(folder);; here = external_node_path_.dirname(here)) {
        if (await (0,real_path/* exists */.t2)(external_node_path_.join(here, '.git')))
            break;
        if (await (0,git_folder/* looksBare */.rc)(here))
            bare ??= here;
        // In no work tree: a bare repository of its own, where nothing is asked of it.
        if (here === external_node_path_.dirname(here))
            return;
    }
    if (bare === null)
        return;
    throw (0,errors/* usageError */.Wp)(`${(0,quote/* quote */.hD)(bare)} looks like a bare git repository inside a work tree`, {
        expected: 'no such folder: git would obey the settings in it, which may start programs',
        fix: 'give one of HEAD, objects and refs another name, or start from another folder',
    });
}

;// CONCATENATED MODULE: ./build/io/git/git.js
/** The git program: one bounded, silent call at a time. */








/** For questions to a clone. */
function cloneAlone(root) {
    return { cwd: root };
}
/** What ends a program for a fault of its own. */
const CRASHES = new Set(['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGABRT']);
const MOST_OUTPUT = 64 * 1024 * 1024;
/** A clone's settings are read in no time, unless they include a pipe. */
const SETTINGS_SECONDS = 20;
const LIST_SETTINGS = ['config', '--null', '--show-scope', '--list'];
/** By folder: what keeps the settings of the clone there from starting programs, or git's refusal to show them. */
const neutral = new Map();
/**
 * Runs git to its end, whatever its exit code. A repository that git finds by itself, in a folder, is somebody's clone: it
 * starts no program of that clone's settings and asks no server, also not for what a partial clone lacks. Throws an
 * infrastructure error when there is no git, or when it took too long, said too much or was cancelled.
 */
async function git(args, options = {}) {
    const { cwd, env } = options;
    if (cwd === undefined || env?.GIT_DIR !== undefined)
        return call(args, options);
    const asked = neutral.get(cwd) ?? neutralIn(cwd);
    neutral.set(cwd, asked);
    const settings = await asked;
    if (!Array.isArray(settings))
        return settings;
    return call(args, { ...options, ...offline(env), config: [...settings, ...(options.config ?? [])] });
}
async function neutralIn(cwd) {
    await refuseBare(cwd);
    const [answer, folders] = await sideBySide([
        call(LIST_SETTINGS, { cwd, timeoutSeconds: SETTINGS_SECONDS, ...offline() }),
        foldersIn(cwd),
    ]);
    // 1 means "no" in many an answer of git, and this is none.
    if (answer.code !== 0)
        return { ...answer, code: 128 };
    const workTreeIn = (settings) => line(cwd, 'config', '--file', settings, '--get', 'core.worktree');
    // Outside of every repository there is nothing to refuse.
    if (folders !== null)
        await (0,ownership/* refuseForeign */.r)(cwd, { ...folders, workTreeIn });
    return filtersOff(answer.stdout.toString());
}
async function foldersIn(cwd) {
    const ask = (...which) => line(cwd, 'rev-parse', '--path-format=absolute', ...which);
    const both = await ask('--git-dir', '--git-common-dir');
    const [gitDir, common, ...more] = both?.split('\n') ?? [];
    if (gitDir === undefined || common === undefined)
        return null;
    if (more.length === 0)
        return { gitDir, common };
    // A name with a line break in it.
    const [first, second] = [await ask('--git-dir'), await ask('--git-common-dir')];
    return first === null || second === null ? null : { gitDir: first, common: second };
}
/** What git prints; null where it fails. */
async function line(cwd, ...args) {
    const answer = await call(args, { cwd, timeoutSeconds: SETTINGS_SECONDS, ...offline() });
    return answer.code === 0 ? answer.stdout.toString().replace(/\r?\n$/, '') : null;
}
function offline(env = {}) {
    return { env: { ...env, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' } };
}
function call(args, options) {
    const secrets = options.secrets ?? [];
    const timeoutSeconds = options.timeoutSeconds ?? 120;
    const inFolder = options.cwd === undefined ? [] : ['-C', options.cwd];
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', ['--no-pager', ...inFolder, ...args], {
            encoding: 'buffer',
            env: (0,environment/* gitEnvironment */._)(options.env, options.config),
            maxBuffer: MOST_OUTPUT,
            timeout: timeoutSeconds * 1000,
            windowsHide: true,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        }, (error, stdout, stderr) => {
            const printed = { stdout, stderr: (0,messages/* redact */.E$)(stderr.toString(), secrets), ownFiles: options.ownFiles === true };
            if (error === null)
                return resolve({ code: 0, ...printed });
            if (typeof error.code === 'number')
                return resolve({ code: error.code, ...printed });
            return reject(brokenOff(args, error, timeoutSeconds));
        });
        // A git that ends before it has read everything breaks the pipe; its exit code and words say why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(options.input ?? '');
    });
}
/** Waits for all; of several that fail the first in this order is thrown, whichever was faster. */
async function sideBySide(calls) {
    await Promise.allSettled(calls);
    return Promise.all(calls);
}
/** Like `git`, for calls that have no business to fail: any other exit code than 0 is an infrastructure error. */
async function gitOutput(args, options = {}) {
    const answer = await git(args, options);
    if (answer.code !== 0)
        throw gitError(args, answer);
    return answer.stdout;
}
/** The sentence for a git that failed, in its own words where they quote no strange file. */
function gitError(args, answer) {
    const owned = (0,messages/* strangersFolder */.c5)(answer);
    if (owned !== null) {
        return (0,errors/* infrastructureError */.kv)(`git refuses the repository ${owned}: it belongs to another user`, {
            expected: 'a repository of the user who runs pinbench, or one that git is configured to trust',
            fix: `git config --global --add safe.directory ${(0,quote/* shellWord */.r7)(owned)}`,
        });
    }
    if (isDiskFull(answer)) {
        return (0,errors/* infrastructureError */.kv)(`git ${commandOf(args)} failed: no space is left on its disk`, {
            fix: 'free some space; earlier stored runs are intact',
        });
    }
    return (0,errors/* infrastructureError */.kv)(`git ${commandOf(args)} failed (exit code ${answer.code}): ${(0,messages/* lastWords */.aN)(answer)}`);
}
function isDiskFull({ stderr }) {
    return /no space left|disk quota exceeded/i.test(stderr);
}
/** The sentence for a git that came to no end of its own. `killed`: it took longer than these seconds. */
function brokenOff(args, error, seconds) {
    const name = `git ${commandOf(args)}`;
    if (error.code === 'ENOENT') {
        return (0,errors/* infrastructureError */.kv)('there is no git program', {
            expected: '"git" 2.31 or newer on the PATH',
            fix: 'install git',
        });
    }
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return (0,errors/* infrastructureError */.kv)(`${name} was stopped: it printed more than ${(0,format/* formatBytes */.z3)(MOST_OUTPUT)}`);
    }
    if (error.code === 'ABORT_ERR')
        return (0,errors/* infrastructureError */.kv)(`${name} was cancelled`);
    if (error.killed === true)
        return (0,errors/* infrastructureError */.kv)(`${name} was stopped after ${seconds} s without finishing`);
    const { signal } = error;
    if (signal != null && CRASHES.has(signal)) {
        return (0,errors/* infrastructureError */.kv)(`${name} crashed (${signal}): this git cannot cope with something in the repository`, {
            expected: 'a git that reads it; older ones crash on folders that are nested tens of thousands deep',
            fix: 'use a newer git, or take such folders out of the repository',
        });
    }
    if (signal != null) {
        return (0,errors/* infrastructureError */.kv)(`${name} was ended by another process (${signal})`, {
            fix: 'run it again; if that does not help, check whether the machine runs out of memory',
        });
    }
    // The message of execFile repeats the command line, which is public; its cause may not be.
    return (0,errors/* infrastructureError */.kv)(`${name} could not be run (${String(error.code ?? 'no reason is known')})`);
}
/** "status" of `--literal-pathspecs status ...`. */
function commandOf(args) {
    return args.find((word) => !word.startsWith('-')) ?? args[0] ?? '';
}


/***/ }),

/***/ 11556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   c5: () => (/* binding */ strangersFolder)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/**
 * What git says, as far as it may be repeated. Its errors quote lines of files, and a clone can lead git to any file of this
 * machine: by an included setting, or by a link in its `.git`. So of a call that reads a clone only known sentences are told,
 * and of those not what came out of a file.
 */

/** A name of an object, which git looked for because another object names it. */
const ID = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const REASON = 'Permission denied|Operation not permitted|No such file or directory|Not a directory|Is a directory|Too many levels of symbolic links|Too many open files|Cannot allocate memory|Input/output error|Read-only file system|No space left on device|Disk quota exceeded|Stale file handle';
/** Of a setting that git itself knows; the names of branches and remotes are in the middle of longer ones. */
const KEY = '[a-z]+\\.[a-z]+';
/** Where git itself looks for the user's settings. */
const USERS = "[^']*(?:/\\.gitconfig|/git/(?:config|attributes|ignore)|/etc/gitconfig)";
const EXTENSIONS = 'noop|objectformat|compatobjectformat|partialclone|preciousobjects|worktreeconfig|refstorage|relativeworktrees';
/** The beginning of a line, and what is reported of it; `null`: as it is matched. */
const SHAPES = [
    ['fatal: not a git repository \\(or any of the parent directories\\): \\.git', null],
    ['fatal: not a git repository \\(or any parent up to mount point [^)]*\\)', null],
    ['fatal: not a git repository', 'fatal: its .git leads to no git repository'],
    ['fatal: invalid gitfile format', null],
    // Of the folder in our own call.
    [`fatal: cannot change to '[^']*': (?:${REASON})`, null],
    [`fatal: (Invalid path|cannot chdir to) '.*': (${REASON})`, 'fatal: its work tree cannot be entered: $2'],
    ['fatal: this operation must be run in a work tree', null],
    [`fatal: unknown repository extensions? found: +(${EXTENSIONS})$`, 'fatal: unknown repository extension: $1'],
    ['fatal: unknown repository extensions? found', null],
    ['fatal: Expected git repo version', 'fatal: git does not know the version of this repository'],
    // Settings: where they are wrong, never what they say.
    ['(?:fatal|error|warning): bad config line \\d+ in (?:file|blob) .*', null],
    ["(fatal|error): bad config variable '.*' in file '(.*)' at line (\\d+)", '$1: a bad setting in $2, line $3'],
    [`(fatal|error): bad (numeric|boolean) config value '.*' for '(${KEY})'`, '$1: a bad $2 value for $3'],
    [`error: missing value for '(?:${KEY})'`, null],
    ['(fatal|error): (?:bad|invalid|unknown|unable to parse|malformed).*config.*', '$1: a bad setting'],
    ['fatal: exceeded maximum include depth', null],
    [`(?:fatal|warning): unable to access '${USERS}': (?:${REASON})`, null],
    ['fatal: unknown error occurred while reading the configuration files', null],
    // Index and references.
    ['error: bad signature', 'error: the index has a bad signature'],
    ['error: bad index (?:file sha1 signature|version)', null],
    ['fatal: index file (?:corrupt|smaller than expected)', null],
    ['fatal: unexpected line in', 'fatal: a bad line in packed-refs'],
    ['fatal: bad shallow line', 'fatal: a bad line in the file "shallow"'],
    ['error: bad graft data', null],
    [
        'error: object directory .* does not exist; check ',
        'error: an object directory of objects/info/alternates is gone',
    ],
    ['fatal: your current branch appears to be broken', null],
    ['fatal: missing object ', 'fatal: a reference names an object that is missing'],
    // Objects.
    ['fatal: bad object HEAD', null],
    [`(?:fatal|error): (?:bad object|unable to read tree|unable to read|Could not read) (?:${ID})`, null],
    [`fatal: Not a valid (?:object|commit) name (?:HEAD|(?:${ID})(?:\\^\\{[a-z]+\\})?)$`, null],
    [`(?:fatal|error): missing (?:blob|tree|commit) (?:object )?'?(?:${ID})'?`, null],
    [`(?:fatal|error): Failed to traverse parents of commit (?:${ID})`, null],
    [`(?:fatal|error): (?:corrupt loose object|unable to unpack) '?(?:${ID})'?`, null],
    [`(?:fatal|error): loose object (${ID}) \\(stored in .*\\) is corrupt`, 'fatal: the loose object $1 is corrupt'],
    ['error: object file .* is empty', 'error: an object file is empty'],
    ['error: inflate: data stream error \\([a-z ]+\\)', null],
    ['fatal: revision walk setup failed', null],
    // What we asked, and could not be done.
    ["(?:fatal|error): (?:unknown (?:option|switch)|unrecognized argument):? [`']?[\\w=.:-]+'?$", null],
    ["fatal: transport '[a-z]+' not allowed", null],
    ['fatal: Out of memory', null],
    [`fatal: write error: (?:${REASON})`, null],
    // The program git-lfs, of its server.
    ['(?:batch response|LFS): .*', null],
    ['error: failed to fetch some objects from .*', null],
];
const KNOWN = SHAPES.map(([pattern, wording]) => ({ pattern: new RegExp(`^(?:${pattern})`, 'i'), wording }));
const WITHHELD = 'its words are not repeated, since they may quote files; `git status` there shows them';
/** The lines that say why, on one line of at most 300 characters. */
function lastWords({ stderr, ownFiles }) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0)
        return 'it gave no reason';
    const text = (ownFiles ? reasonLines(lines) : knownOf(stderr)).join('; ');
    return text === '' ? WITHHELD : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, 300);
}
function reasonLines(lines) {
    const telling = lines.filter((line) => /^(fatal|error|remote|warning| !)/.test(line));
    return (telling.length > 0 ? telling : lines).map((line) => line.trim());
}
function knownOf(stderr) {
    // A line that begins with a space (a tab, before it was cleaned) goes on with the one before.
    const lines = stderr.replaceAll('\n ', ' ').split('\n');
    return lines.map(known).filter((line) => line !== null);
}
function known(line) {
    for (const { pattern, wording: sentence } of KNOWN) {
        const [found] = pattern.exec(line) ?? [];
        if (found !== undefined)
            return sentence === null ? found : found.replace(pattern, sentence);
    }
    return null;
}
/** The folder that git refuses, as it belongs to somebody else; null when that is not what it said. */
function strangersFolder({ stderr }) {
    const refusal = /^fatal: (?:detected dubious ownership in|unsafe) repository (?:at )?\(?'(.+?)'(?:$| is owned by)/m;
    return refusal.exec(stderr)?.[1] ?? null;
}
/** Takes secrets, passwords in URLs and control characters (but not line ends) out of a text. */
function redact(text, secrets) {
    let clean = text.replaceAll(/(\/\/)[^\s/@]+@/g, '$1***@');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean.replaceAll(/[^\P{C}\n]+/gu, ' ');
}


/***/ }),

/***/ 17447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWorktree),
/* harmony export */   r: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30390);
/* harmony import */ var _files_git_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94858);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301);
/**
 * Whether a clone's `.git` is its own. A `.git` can be a file or a link that names any repository of this machine, and then
 * the commits and files of that one would be read as the clone's. A repository elsewhere counts when it says itself that
 * this is its work tree, as those of worktrees, of submodules and of `git clone --separate-git-dir` do.
 */







/** Where commits are named. Objects may lie elsewhere, as with `git clone --shared`: to read one, its full name is needed. */
const NAMES_COMMITS = ['packed-refs', 'refs', 'reftable', 'logs'];
/** Beside them, as FETCH_HEAD. What else git would take for a name there is never asked for. */
const HEADS = /^(?:[A-Z]+_)*HEAD$/;
/** A name for another name, which is none of a branch or tag. */
const LEADS_AWAY = /^ref:\s*(?!\s|refs\/)/;
/** As git has it for a `.git` that is a file. */
const MOST_BYTES = 1024 * 1024;
/** Throws a usage error when git, working in `folder`, would read a repository that is somebody else's. */
async function refuseForeign(folder, folders) {
    const gitDir = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(folders.gitDir);
    const common = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(folders.common);
    const root = await entryAbove(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(folder), gitDir);
    // Inside of the git folder itself: nothing has led there.
    if (root === null)
        return;
    const isAgreed = (isIn(root, gitDir) && isIn(root, common)) ||
        (await isWorktree(root, gitDir, common)) ||
        (gitDir === common && (await namesWorkTree(gitDir, root, folders)));
    if (!isAgreed)
        throw foreign(root, isIn(root, gitDir) ? common : gitDir);
    for (const folder of new Set([gitDir, common])) {
        const link = await strayIn(folder, [root, gitDir, common]);
        if (link !== null)
            throw stray(root, link);
    }
}
function isIn(folder, other) {
    return (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(folder, other) !== null;
}
/** The folder at or above this one whose `.git` is, or leads to, this repository; null inside of the repository itself. */
async function entryAbove(folder, gitDir) {
    for (let here = folder;; here = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here)) {
        if (here === gitDir)
            return null;
        if ((await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(await leadsTo(node_path__WEBPACK_IMPORTED_MODULE_2__.join(here, '.git')))) === gitDir)
            return here;
        // git came there by a way that is not known here.
        if (here === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here))
            throw foreign(folder, gitDir);
    }
}
/** Where git goes from a `.git`: to the folder, or to the one that the file names. */
async function leadsTo(entry) {
    return (0,_files_git_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .gitdirIn */ .fN)((await textOf(entry)) ?? '', entry) ?? entry;
}
/** As `git worktree add` makes it: the repository has a folder for it, and that names this `.git`. */
async function isWorktree(root, gitDir, common) {
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(gitDir) !== node_path__WEBPACK_IMPORTED_MODULE_2__.join(common, 'worktrees'))
        return false;
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, '.git');
    const named = (await textOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDir, 'gitdir')))?.replace(/[\r\n]+$/, '');
    if (named === undefined || node_path__WEBPACK_IMPORTED_MODULE_2__.basename(named) !== '.git' || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(entry)).isFile())
        return false;
    return (await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(gitDir, named)))) === root;
}
/** As submodules and `--separate-git-dir` have it, in either file of settings. */
async function namesWorkTree(gitDir, root, { workTreeIn }) {
    for (const name of ['config.worktree', 'config']) {
        const named = await workTreeIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDir, name));
        if (named !== null)
            return (await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(gitDir, named))) === root;
    }
    return false;
}
/** The first link or reference that leads out to somebody else's names of commits; null when there is none. */
async function strayIn(gitDir, bounds) {
    const seen = new Set();
    async function look(file) {
        const folder = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(file);
        if (!bounds.some((bound) => isIn(bound, folder)))
            return file;
        if (seen.has(folder))
            return null;
        seen.add(folder);
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => null);
        if (entries === null)
            return leadsAway(folder) ? file : null;
        for (const entry of entries) {
            const inside = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name);
            const found = entry.isFile() ? (leadsAway(inside) ? inside : null) : await look(inside);
            if (found !== null)
                return found;
        }
        return null;
    }
    const heads = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(gitDir)).filter((name) => HEADS.test(name));
    for (const name of [...NAMES_COMMITS, ...heads]) {
        const found = await look(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDir, name));
        if (found !== null)
            return found;
    }
    return null;
}
/** There are thousands of them in some repositories, so only the beginning is read, and at once. */
function leadsAway(file) {
    const start = Buffer.alloc(64);
    try {
        const number = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            return LEADS_AWAY.test(start.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(number, start)));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(number);
        }
    }
    catch {
        // Not there any more, or closed to git as well.
        return false;
    }
}
/** An ordinary file's text, a link followed; null for everything else. */
async function textOf(file) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => null);
    if (facts?.isFile() !== true || facts.size > MOST_BYTES)
        return null;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => null);
}
function foreign(root, folder) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the .git of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(root)} leads to another repository, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(folder)}`, {
        expected: 'a repository in the work tree, or one that says that this is its work tree, as for worktrees and submodules',
        fix: 'clone it plainly; if that repository is yours: `git worktree repair` for a worktree that was moved, else `git config core.worktree "$PWD"` in the root of the work tree',
    });
}
function stray(root, link) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(link)}, of the repository of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(root)}, leads out of it`, {
        expected: 'branches and tags of its own: through such a link or reference those of another repository are read',
        fix: 'clone it plainly, or use `git worktree add`',
    });
}


/***/ })

};
