export const id = 9622;
export const ids = [9622,4304,1923];
export const modules = {

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ notWritable),
/* harmony export */   No: () => (/* binding */ requireOutput),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* unused harmony export makeUnseen */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94858);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27559);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301);
/**
 * Folders at places that a person named. Node.js itself, asked to make all folders of a path, tries for ever where the
 * kernel has no folders to make, as below /proc; and nothing stops it.
 */






/** What the system says of a place that is the wrong one, rather than short of something. */
const WRONG_PLACE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'its file system is read-only',
    EEXIST: 'a file is in the way',
    ENOTDIR: 'a file is in the way',
    ENOENT: 'there is no such folder, and it cannot be created',
    ENAMETOOLONG: 'the name is too long',
};
/** Makes the folder and those above it, one after the other. True when it was not there before. Throws what mkdir throws. */
async function makeFolders(folder) {
    const missing = [];
    for (let here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder); !(await isFolder(here)); here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here))
        missing.unshift(here);
    for (const here of missing) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(here).catch(async (thrown) => {
            // Another process may have been first.
            if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'EEXIST' || !(await isFolder(here)))
                throw thrown;
        });
    }
    return missing.length > 0;
}
/** Makes the folder so that git sees nothing of it; one that is there already stays as it is. Throws what the system says. */
async function makeUnseen(folder) {
    // Never through a link.
    if (await makeFolders(folder))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
}
/**
 * Makes the folder for results and tries whether a file can be written there, before anything is measured. `unseen`: git
 * is to see nothing of it. Throws a usage error for a wrong place and an infrastructure error for one that is full.
 */
async function requireOutput(folder, unseen) {
    const around = await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .WU)(await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)(folder));
    const git = folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git') ? 'a .git' : around === null ? null : `the git folder ${around}`;
    if (git !== null) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the output folder ${folder} lies in ${git}`, {
            expected: 'a folder outside of what belongs to git',
            fix: 'name another folder',
        });
    }
    try {
        await (unseen ? makeUnseen(folder) : makeFolders(folder));
        const trial = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .B)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'perf.json'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(trial, { force: true });
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(trial, 'wx')).close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(trial);
    }
    catch (thrown) {
        throw notWritable(`the output folder ${folder}`, 'a writable folder, or a path where one can be created', thrown);
    }
}
/** Before there is a result: a usage error for a wrong place, an infrastructure error for one that is full or broken. */
function notWritable(what, expected, thrown) {
    const why = WRONG_PLACE[(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) ?? ''];
    if (why !== undefined) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${what} could not be written: ${why}`, { expected, fix: 'name another folder', cause: thrown });
    }
    const fix = 'free some space, or name another folder';
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${what} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { expected, fix, cause: thrown });
}
/** False when nothing is there. Throws what the system says of a file, and of what it cannot look at. */
async function isFolder(place) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place)).isDirectory())
            return true;
    }
    catch (thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOENT')
            return false;
        throw thrown;
    }
    throw Object.assign(new Error(`EEXIST: a file is in the way, '${place}'`), { code: 'EEXIST' });
}


/***/ }),

/***/ 94858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ refuseGits),
/* harmony export */   S_: () => (/* binding */ gitFoldersElsewhere),
/* harmony export */   WU: () => (/* binding */ repositoryAround),
/* harmony export */   fN: () => (/* binding */ gitdirIn),
/* harmony export */   rc: () => (/* binding */ looksBare)
/* harmony export */ });
/* unused harmony export gitFolderOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/** What belongs to git itself: logins of a job lie there, and objects that a change may have brought along. */





/** What git takes for a repository. */
const CONTENTS = ['HEAD', 'objects', 'refs'];
/** Folders in it that are git's or its tools'; in another one a person may have put a project. */
const FOLDERS = /^(annex|branches|common|hooks|info|lfs|logs|modules|objects|rebase-.*|refs|reftable|rr-cache|sequencer|svn|worktrees)$/;
/** Whether git would take a folder for a repository without being told that it is one. */
async function looksBare(folder) {
    const found = await Promise.all(CONTENTS.map((name) => (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name))));
    return found.every(Boolean);
}
/**
 * The repository that a path without links is, or lies in, whether or not it is there yet: a `.git`, or a folder that is one
 * by what it holds. Null: none. A work tree may be kept within its repository.
 */
async function repositoryAround(real) {
    for (let here = real;; here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here)) {
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(here).toLowerCase() === '.git')
            return here;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(here, '.git')).catch(() => null)) !== null)
            return null;
        if (await looksBare(here))
            return here;
        if (here === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here))
            return null;
    }
}
/** The same for what belongs to git itself. A project beside what git has in a bare repository is not git's own. */
async function gitFolderOf(real) {
    const found = await repositoryAround(real);
    if (found === null || node_path__WEBPACK_IMPORTED_MODULE_1__.basename(found).toLowerCase() === '.git')
        return found;
    return (await isProjectIn(found, real)) ? null : found;
}
async function isProjectIn(repository, real) {
    const [name = ''] = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(repository, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (name === '' || FOLDERS.test(name))
        return false;
    return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, name));
}
/** Throws a usage error, which holds nothing of the file, when `real` is git's own. */
async function refuseGits(what, real) {
    const folder = await gitFolderOf(real);
    if (folder !== null)
        throw belongsToGit(what, folder);
}
function belongsToGit(what, folder) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${what} leads into ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(folder)}, which belongs to git and may hold logins`, {
        expected: 'a place outside of every .git and every bare repository, links included',
        fix: 'name another one',
    });
}
/** Where git goes from the text of a `.git` that is a file; null: it names nothing. */
function gitdirIn(text, entry) {
    const named = /^gitdir: (.*?)[\r\n]*$/s.exec(text)?.[1];
    return named === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(entry), named);
}
/** The repository's own folders, without links, of a work tree whose `.git` is a file or a link. Empty: its `.git` is a folder. */
async function gitFoldersElsewhere(tree) {
    const entry = node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree, '.git');
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(entry).catch(() => null);
    if (facts === null || facts.isDirectory())
        return [];
    const named = facts.isFile() ? gitdirIn(await textOf(entry), entry) : entry;
    if (named === null)
        return [];
    const folder = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(named);
    const common = (await textOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'commondir'))).replace(/[\r\n]+$/, '');
    return common === '' ? [folder] : [folder, await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, common))];
}
async function textOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
}


/***/ }),

/***/ 89646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ folderNamed),
/* harmony export */   GW: () => (/* binding */ isLinked),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pV: () => (/* binding */ readOrdinary),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12785);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94858);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8301);
/**
 * Files that somebody else may have put there: a clone may hold a link to the host's own files, a pipe that never ends or
 * a device. What is read is an ordinary file of a bounded size, inside the folder that it has to be in.
 */








/** What to do about a path that leads out, where the command takes the option. */
const INSIDE = 'move it inside, or allow it in so many words on the command line: --allow-outside';
/** Throws a usage error, which holds nothing of the file, on all that is not an ordinary file inside. */
async function readOrdinary(file, reading) {
    const { what, within, most } = reading;
    const unusable = (why, cause) => (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} cannot be read: ${why}`, {
        expected: `an ordinary file of at most ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(most)}`,
        fix: 'make it one, or name another',
        cause,
    });
    const failed = (thrown) => {
        throw unusable((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown), thrown);
    };
    const realFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file).catch(async (thrown) => {
        // A link that leads nowhere is there.
        const isGone = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) === 'ENOENT' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null)) === null;
        throw isGone ? noSuchFile(what, thrown) : unusable((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown), thrown);
    });
    requireInside(what, within, realFile);
    await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseGits */ .An)(what, realFile);
    // Opening a device or a pipe can do something already.
    const kind = whyNotOrdinary(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(realFile, { bigint: true }).catch(failed));
    if (kind !== null)
        throw unusable(kind);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(realFile, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(failed);
    try {
        const facts = await handle.stat({ bigint: true });
        const changed = whyNotOrdinary(facts);
        if (changed !== null)
            throw unusable(changed);
        // Where the kernel says what was opened: a link may have come in between.
        const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => realFile);
        requireInside(what, within, opened);
        await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseGits */ .An)(what, opened);
        if (facts.size > BigInt(most))
            throw unusable(`it has ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatExcess */ .Vg)(Number(facts.size), most)}`);
        const content = await readAtMost(handle, most + 1).catch(failed);
        if (content.length > most)
            throw unusable(`it has more than ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(most)}`);
        return { content, facts, realFile };
    }
    finally {
        await handle.close();
    }
}
function noSuchFile(what, cause) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} cannot be read: there is no such file`, {
        expected: 'an existing file; paths are relative to the current folder',
        fix: 'check the name',
        cause,
    });
}
function requireInside(what, within, realFile) {
    if (within !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(within, realFile) === null)
        throw leadsOut(what, realFile, within);
}
function leadsOut(what, realFile, within) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} leads to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(realFile)}, outside of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(within)}`, {
        expected: `a place inside of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(within)}, links included`,
        fix: INSIDE,
    });
}
function whyNotOrdinary(facts) {
    if (facts.isFile())
        return null;
    return `it is ${facts.isDirectory() ? 'a folder' : facts.isFIFO() ? 'a pipe' : 'no ordinary file'}`;
}
/** Whatever the file's size is said to be: those of /proc have none. */
async function readAtMost(handle, most) {
    const chunks = [];
    for (let total = 0; total < most;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(65_536, most - total)));
        if (bytesRead === 0)
            break;
        chunks.push(buffer.subarray(0, bytesRead));
        total += bytesRead;
    }
    return Buffer.concat(chunks);
}
/**
 * The real path of what a person named. Links of their own are followed; a link that lies in a work tree came with it, and
 * must not lead out of that. What is not there yet keeps its name.
 */
async function realPathOf(named, what) {
    let here = node_path__WEBPACK_IMPORTED_MODULE_2__.parse(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(named)).root;
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(named) ? named : `${process.cwd()}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${named}`;
    // Not normalized: behind a link, `..` is not where the text says.
    for (const name of absolute.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((part) => part !== '' && part !== '.')) {
        if (name === '..') {
            here = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here);
            continue;
        }
        const next = node_path__WEBPACK_IMPORTED_MODULE_2__.join(here, name);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(next).catch(() => null);
        if (facts?.isSymbolicLink() !== true) {
            here = next;
            continue;
        }
        const tree = await treeOf(here);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(next).catch((thrown) => {
            const fix = `remove the link ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(next)}, or name another folder`;
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} cannot be used: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, { fix, cause: thrown });
        });
        if (tree !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(tree, target) === null)
            throw leadsOut(what, target, tree);
        here = target;
    }
    return here;
}
/**
 * Whether a file was named through a link that came with a work tree, or is a link: what it leads to may be a file that
 * nobody wanted to show. Links of a person's own, above every work tree, do not count.
 */
async function isLinked(named) {
    // Not normalized: behind a link, `..` is not where the text says.
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(named) ? named : `${process.cwd()}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${named}`;
    const names = absolute.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (let count = 2; count <= names.length; count++) {
        const here = names.slice(0, count).join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(here).catch(() => null);
        if (facts?.isSymbolicLink() !== true)
            continue;
        if (count === names.length || (await treeOf(await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here)))) !== null)
            return true;
    }
    return false;
}
/**
 * As `realPathOf`, for a folder that is written to: by a name inside of `bounds` it must also lie there; null: anywhere.
 */
async function folderNamed(named, what, bounds) {
    if (bounds === null)
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)(named);
    const realFile = await realPathOf(named, what);
    if ((0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(bounds, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(named)) !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .Gz)(bounds, realFile) === null)
        throw leadsOut(what, realFile, bounds);
    return realFile;
}
/** The folder at or above this one that has a `.git`; null outside of every work tree. */
async function treeOf(folder) {
    for (let here = folder;; here = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(here, '.git')).catch(() => null)) !== null)
            return here;
        if (here === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here))
            return null;
    }
}


/***/ }),

/***/ 27559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_owner_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(324);
/** Files that are written beside their real name until all is there. */



/** The name to write to. Parts that killed processes have left of the same file are removed. */
async function partOf(file) {
    const start = `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.`;
    // A folder that cannot be read may well be one that can be written.
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)).catch(() => []);
    for (const name of names) {
        if (!name.startsWith(start) || !name.endsWith('.part'))
            continue;
        const mark = name.slice(start.length, -'.part'.length);
        if ((0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerIsGone */ .BP)(mark))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), name), { force: true });
    }
    return `${file}.${(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerMark */ .$R)()}.part`;
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/**
 * Paths as the file system sees them. Two spellings of one place differ as text (a link, a link above it, `..` behind a
 * link), so nothing is compared, moved to another tree or left out before it went through here.
 */



/** Absolute and without links. What is not there yet, or not ours to read, keeps its name below what is. */
async function realPath(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    }
    catch (thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ELOOP') {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${file} is a link that leads to itself`, { fix: 'remove it, or name another path' });
        }
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}
/** `file` below `folder` with forward slashes, '' for the folder itself; null outside. Both are real paths. */
function below(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether anything has that name and can be seen, a link that leads nowhere too. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, () => false);
}
/** Not of a link to one, nor of what cannot be seen. */
async function isFolder(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then((facts) => facts.isDirectory(), () => false);
}


/***/ }),

/***/ 18577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ whileWaiting),
/* harmony export */   YU: () => (/* binding */ endOfTime),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   ov: () => (/* binding */ leaveOut)
/* harmony export */ });
/** Of this process: waits that are over, in seconds, and those that go on. */
let waited = 0;
let waits = 0;
let since = 0;
const systemClock = {
    now: () => new Date(),
    seconds: () => (waits > 0 ? since : monotonic()) - waited,
};
/** For others that have this machine, or CPUs of it: the clock's `seconds` stand still meanwhile. */
async function whileWaiting(wait) {
    if (waits === 0)
        since = monotonic();
    waits += 1;
    try {
        return await wait;
    }
    finally {
        waits -= 1;
        if (waits === 0)
            waited += monotonic() - since;
    }
}
/** The same of what turned out to have been a wait once it was over; nobody may have measured in it. */
function leaveOut(seconds) {
    waited += seconds;
}
/** Aborts once the clock's `seconds` come to `end`, or after `mostSeconds`, whatever was waited for. */
function endOfTime({ seconds }, end, mostSeconds) {
    const time = new AbortController();
    const look = () => {
        const left = (end - seconds()) * 1000;
        if (left <= 0)
            time.abort();
        else
            setTimeout(look, Math.max(LOOK_MS, Math.ceil(left))).unref();
    };
    look();
    return AbortSignal.any([time.signal, AbortSignal.timeout(Math.ceil(mostSeconds * 1000))]);
}
/** Between two looks at a clock that may stand still. */
const LOOK_MS = 100;
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e9;
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   BP: () => (/* binding */ ownerIsGone),
/* harmony export */   hK: () => (/* binding */ seesWholeMachine),
/* harmony export */   n: () => (/* binding */ fieldsOfStat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Who a container, a folder or a cgroup belongs to: a mark that is unique to one process of one boot, so that only what the
 * dead have left is swept.
 */

/** The machine's first process id namespace: PROC_PID_INIT_INO of <linux/proc_ns.h>. */
const FIRST_NAMESPACE = '4026531836';
/**
 * e.g. "3f2a9c41-4711-889021": boot, process id, the process's start time in clock ticks. In a container the namespace
 * follows that the process id belongs to, since that number means somebody else outside.
 */
function ownerMark(pid = process.pid) {
    const namespace = pidNamespace();
    const mark = `${bootId()}-${pid}-${startTime(pid) ?? '0'}`;
    return namespace === FIRST_NAMESPACE ? mark : `${mark}-${namespace}`;
}
/** True when the process that left this mark is certainly no longer running on this host. */
function ownerIsGone(mark) {
    const match = /^([0-9a-f]{8})-(\d+)-(\d+)(?:-(\d+))?$/.exec(mark);
    if (match === null)
        return false;
    const [, boot, pid, start, namespace = FIRST_NAMESPACE] = match;
    if (boot !== bootId())
        return true;
    // Of another container's processes nothing can be known here.
    return namespace === pidNamespace() && startTime(Number(pid)) !== start;
}
/** Whether process ids here are the machine's own, not a container's. */
function seesWholeMachine() {
    return pidNamespace() === FIRST_NAMESPACE;
}
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        // Not Linux.
        return '0';
    }
}
function bootId() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    }
    catch {
        // Not Linux: without a boot id nothing is ever called dead.
        return 'no-bootid';
    }
}
/** Fields of /proc/PID/stat after the name, which may itself hold spaces and brackets: [0] is the state, field 3. */
function fieldsOfStat(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
/** Field 22 of /proc/PID/stat. */
function startTime(pid) {
    try {
        return fieldsOfStat((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 61433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ readCpuList),
/* harmony export */   SX: () => (/* binding */ isAuto),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   lk: () => (/* binding */ cpusText),
/* harmony export */   mK: () => (/* binding */ formatCpuList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** What `run.cpus` says where pinbench is to choose. */
function isAuto(wanted) {
    return wanted.trim() === 'auto';
}
/** Above any CPU number Linux can have; keeps "0-4000000000" from filling memory. */
const highest = 65_535;
/**
 * CPU numbers of a list in the kernel's notation ("2-3,5"), ascending, each once. Memory nodes are written the same way.
 * Throws a usage error for anything that is not such a list, the empty one included.
 */
function parseCpuList(list) {
    const numbers = readCpuList(list);
    if (numbers === null || numbers.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`"${list.slice(0, 80)}" is not a list of CPUs`, {
            expected: 'numbers and ascending ranges with commas between them, such as "2-3" or "1,3,5-7"',
            fix: 'write the CPUs in that form, or use `auto`',
        });
    }
    return numbers;
}
/** As parseCpuList, for text that nobody typed: null when it is not a list, an empty array for an empty one. */
function readCpuList(list) {
    if (list.trim() === '')
        return [];
    const numbers = new Set();
    for (const part of list.split(',')) {
        const match = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
        if (match === null)
            return null;
        const first = Number(match[1]);
        const last = Number(match[2] ?? match[1]);
        if (last < first || last > highest)
            return null;
        for (let number = first; number <= last; number++)
            numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
}
/** The shortest list of these numbers: [3, 2, 5] is "2-3,5". */
function formatCpuList(numbers) {
    const parts = [];
    let first;
    let last;
    const close = () => {
        if (first !== undefined && last !== undefined)
            parts.push(first === last ? `${first}` : `${first}-${last}`);
    };
    for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
        if (last === undefined || number !== last + 1) {
            close();
            first = number;
        }
        last = number;
    }
    close();
    return parts.join(',');
}
/** "CPU 1", "CPUs 2-3": for a sentence, a long list cut. */
function cpusText(numbers) {
    const list = formatCpuList(numbers);
    return `${new Set(numbers).size === 1 ? 'CPU' : 'CPUs'} ${list.length > 80 ? `${list.slice(0, 80)}…` : list}`;
}


/***/ }),

/***/ 43460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ patternMatcher),
/* harmony export */   z: () => (/* binding */ namesOneFile)
/* harmony export */ });
/** Patterns over names, in which only `*` has a meaning. */
/** Of results.path: neither a pattern nor a folder, `results/`. */
function namesOneFile(path) {
    return !path.includes('*') && !path.endsWith('/');
}
/**
 * Returns a function that tells whether a name fits the pattern. `*` stands for any text, also none and also with `/`;
 * every other character is itself, because names such as "parse[large]", "std::set<int>" or "./a (2)" are usual.
 *
 * The first place where a part fits is as good as any later one, so nothing is ever tried twice: the cost is at most the
 * length of the name times that of the pattern, whatever both are. A regular expression would try every combination.
 */
function patternMatcher(pattern) {
    const [head = '', ...parts] = pattern.split(/\*+/);
    const tail = parts.pop();
    if (tail === undefined)
        return (name) => name === pattern;
    return (name) => {
        const end = name.length - tail.length;
        if (end < head.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let at = head.length;
        for (const part of parts) {
            const found = name.indexOf(part, at);
            if (found === -1 || found + part.length > end)
                return false;
            at = found + part.length;
        }
        return true;
    };
}


/***/ }),

/***/ 12719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   J3: () => (/* binding */ withoutNoise),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Decimal numbers with their thousands apart, as `Intl.NumberFormat('en-US')` writes them: its own data take 8 MB, and making a
 * formatter takes longer than a thousand numbers do here.
 */
/** "-12,345.60" of "-12345.60"; no number that is nothing but zeros has a sign. */
function grouped(text) {
    const unsigned = text.startsWith('-') ? text.slice(1) : text;
    const point = unsigned.indexOf('.');
    const whole = point < 0 ? unsigned : unsigned.slice(0, point);
    const sign = unsigned === text || /^[0.]+$/.test(unsigned) ? '' : '-';
    if (whole.length <= 3)
        return sign + unsigned;
    const first = whole.length % 3 || 3;
    let apart = whole.slice(0, first);
    for (let at = first; at < whole.length; at += 3)
        apart += `,${whole.slice(at, at + 3)}`;
    return sign + apart + unsigned.slice(whole.length);
}
/**
 * A finite number with at most so many significant digits, without needless zeros. Halves go away from zero, as the
 * number is written: 1.0005 becomes 1.001, although its bits are a little less.
 */
function significant(value, most) {
    // The fewest digits that are this number and no other: "1.0005e+0".
    const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const isUp = (digits[most] ?? '0') >= '5';
    const kept = String(Number(digits.slice(0, most)) + (isUp ? 1 : 0));
    // Places after the point of the last digit kept; a carry (9,999.5) makes it one digit more.
    const places = Math.min(digits.length, most) - 1 - Number(exponent);
    return grouped((value < 0 ? '-' : '') + placed(kept, places));
}
/**
 * The number without the noise of binary fractions: what is exact to so many significant digits, and no more, has none
 * beyond them. "44999.999999999985" becomes 45000.
 */
function withoutNoise(value, digits = 15) {
    const clean = Number(value.toPrecision(digits));
    return Number.isFinite(clean) ? clean : value;
}
/** The whole number `digits` divided by 10 ** `places`. */
function placed(digits, places) {
    if (places <= 0)
        return digits + '0'.repeat(-places);
    const padded = digits.padStart(places + 1, '0');
    const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
    return text.replace(/\.?0+$/, '');
}


/***/ }),

/***/ 12785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   OV: () => (/* binding */ formatSides),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vg: () => (/* binding */ formatExcess),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vY: () => (/* binding */ formatSideBySide),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   wu: () => (/* binding */ signedPercent),
/* harmony export */   x3: () => (/* binding */ NONE),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12719);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);




/** Stands where there is nothing to tell. */
const NONE = '–';
/** "1 metric", "1,200 metrics". */
function count(amount, noun) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(amount, '')} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .nounFor */ .Ax)(amount, noun)}`;
}
/** "1 of 14 metrics". */
function share(part, whole, noun) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(part, '')} of ${count(whole, noun)}`;
}
/** A relative change: "+12.3 %", "-0.42 %", "+1,320 %"; a dash when there is none. */
function formatChange(change) {
    if (change === null || !Number.isFinite(change))
        return NONE;
    return `${withSign(change, digitsFor(change))} %`;
}
/** "+9.8 to +14.9 %". */
function formatInterval(interval) {
    if (interval === null)
        return NONE;
    const [low, high] = interval;
    if (!Number.isFinite(high))
        return `${formatChange(low)} to ${formatChange(high)}`;
    const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
    return `${withSign(low, digits)} to ${withSign(high, digits)} %`;
}
function withSign(change, digits) {
    // Of more than tenfold nobody needs the tenths.
    if (change >= 10)
        return `+${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(change * 100, '')}`;
    const text = (change * 100).toFixed(digits);
    if (Number(text) === 0)
        return '0';
    return change > 0 ? `+${text}` : text;
}
/** The size of a change, whichever way: "0.42 %", "2.4 %", "5 %"; a dash when there is none. */
function formatSize(size) {
    if (!Number.isFinite(size))
        return NONE;
    const rounded = Number((size * 100).toFixed(digitsFor(size)));
    // What is there is never written as nothing.
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(rounded === 0 ? Number((size * 100).toPrecision(1)) : rounded, '%');
}
/** Counted instructions change by hundredths of a percent, and that means something. */
function digitsFor(change) {
    return Math.abs(change) < 0.01 ? 2 : 1;
}
/**
 * What the change lies between, in one unit and with the same digits. The unit is the benchmark's own word: not harmless
 * yet.
 */
function formatSides({ base, head, unit, }) {
    const there = [base, head].filter((side) => side !== null);
    const texts = formatSideBySide(there.map(({ value, median }) => value ?? median), unit);
    const textOf = (side) => side === null ? NONE : (texts[there.indexOf(side)] ?? NONE);
    return { base: textOf(base), head: textOf(head) };
}
function formatValue(value) {
    return value === null ? NONE : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(value.value, value.unit);
}
/** Seconds for a reader: "0.84 s", "12 minutes", "3 hours", "45 days"; never negative. */
function formatSeconds(seconds) {
    const size = Math.max(0, seconds);
    if (size < 120)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(Number(size.toPrecision(2)), 's');
    if (size < 7_200)
        return count(Math.round(size / 60), 'minute');
    return size < 172_800 ? count(Math.round(size / 3_600), 'hour') : count(Math.floor(size / 86_400), 'day');
}
/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
function signedPercent(change) {
    const text = (change * 100).toFixed(1);
    return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}
/** A share without a sign and without needless digits: 0.05 -> "5 %". */
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}
/** "4 GiB", "1.5 MiB": in the largest binary unit that leaves one or more. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(bytes / 1024 ** power, units[power] ?? 'B');
}
/** As formatBytes, of what is more than `most`: "more than 1 MiB" where both would read the same. */
function formatExcess(bytes, most) {
    const [written, limit] = [formatBytes(bytes), formatBytes(most)];
    return written === limit ? `more than ${limit}` : written;
}
/** Steps of a unit, the smallest first. */
const LADDERS = [
    ['ns', 'us', 'ms', 's'],
    ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
    ['B', 'kB', 'MB', 'GB', 'TB'],
    ['bit', 'kbit', 'Mbit', 'Gbit'],
];
const DIGITS = 4;
/** Of the largest value; a change that takes more to be seen is told as none. */
const MOST_DIGITS = 7;
/** The smallest value keeps so many, where the largest leaves it room. */
const FEWEST_DIGITS = 3;
/** What is shown of a difference is off by less than this share of it. */
const ROUNDING = 0.1;
/** "131.4 ms" and "141.6 ms" of 0.1314 s and 0.1416 s; in the order given. */
function formatSideBySide(values, unit) {
    const shown = scaled(values, unit);
    const numbers = digitsAlike(shown.values);
    return numbers.map((number) => (shown.unit === '' ? number : `${number} ${shown.unit}`));
}
function scaled(values, unit) {
    const most = largest(values);
    if (most === 0 || (most >= 1 && most < 10 ** DIGITS))
        return { values, unit };
    const [, name = '', rest = ''] = /^([^/]*)(.*)$/s.exec(unit) ?? [];
    const ladder = LADDERS.find((steps) => steps.includes(name)) ?? [];
    const fitting = ladder.map((step) => `${step}${rest}`).filter((step) => ((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(most, unit, step) ?? 0) >= 1);
    const best = fitting.at(-1) ?? (ladder[0] === undefined ? unit : `${ladder[0]}${rest}`);
    const moved = values.map((value) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(value, unit, best));
    const whole = moved.filter((value) => value !== null);
    return whole.length === values.length ? { values: whole, unit: best } : { values, unit };
}
function digitsAlike(values) {
    const most = largest(values);
    const isPlain = most === 0 || (most >= 1e-4 && most < 1e15);
    if (!isPlain)
        return values.map((value) => Number(value.toPrecision(MOST_DIGITS)).toExponential());
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    const order = (size) => Math.floor(Math.log10(size));
    const apart = Math.max(...values) - Math.min(...values);
    const wanted = [
        ...(most === 0 ? [0] : [DIGITS - 1 - order(most), FEWEST_DIGITS - 1 - order(Math.min(...sizes))]),
        ...(apart === 0 ? [] : [Math.ceil(-Math.log10(apart * ROUNDING))]),
    ];
    const places = Math.min(Math.max(...wanted), most === 0 ? 0 : MOST_DIGITS - 1 - order(most));
    const unit = 10 ** Math.max(0, -places);
    const rounded = values.map((value) => Math.round(value / unit) * unit);
    const texts = (decimals) => (places < 0 ? rounded : values).map((value) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(value.toFixed(decimals)));
    // Zeros that all of them end with say nothing.
    let decimals = Math.min(20, Math.max(0, places));
    while (decimals > 0 && texts(decimals).every((text) => text.endsWith('0')))
        decimals -= 1;
    return texts(decimals);
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   qY: () => (/* binding */ looseQuantity),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12719);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);




/** A number and any unit, known or not, in its normal spelling; null when the text is something else. */
function looseQuantity(text) {
    // The bound keeps every pattern below cheap on hostile text.
    if (text.length > 100)
        return null;
    const trimmed = text.trim();
    const seconds = compoundSeconds(trimmed, 2);
    if (seconds !== null)
        return { value: seconds, unit: 's' };
    // A unit has no digits: "0x10", "1,234", "1.2.3" and "12 ± 3 ms" are not read as something they are not.
    const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*((?:[%\p{L}][^\d\p{C}]*)?)$/u.exec(trimmed);
    const value = Number(match?.[1]);
    return match !== null && Number.isFinite(value) ? { value, unit: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUnit */ .cF)(match[2] ?? '') } : null;
}
/** A number with a known unit, or with none (unit ''). Throws a usage error that names the nearest known unit. */
function parseQuantity(text) {
    const quantity = typeof text === 'number' ? { value: text, unit: '' } : looseQuantity(text);
    if (quantity === null || !Number.isFinite(quantity.value)) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} is not a quantity`, { expected: 'a number and its unit, such as "80 MiB/s"' });
    }
    if (_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.has(quantity.unit))
        return quantity;
    const near = nearestUnit(quantity.unit);
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} has the unknown unit ${quote(quantity.unit)}`, {
        expected: 'a unit such as ns, ms, s, MiB, MB/s, MiB/s, ops/s, allocs or %',
        ...(near === undefined ? {} : { fix: `did you mean ${quote(near)}?${caseNote(quantity.unit, near)}` }),
    });
}
/** Seconds. One part or several, longest first: "20m", "90 s", "1h30m", "500 ms"; here, and only here, "m" is minutes. */
function parseDuration(text) {
    const seconds = text.length > 100 ? null : compoundSeconds(text.trim(), 1);
    if (seconds !== null)
        return seconds;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} is not a duration`, {
        expected: 'a time with its unit, such as "90s", "1h30m" or "500 ms"',
    });
}
function compoundSeconds(text, fewestParts) {
    const part = /\s*(\d+(?:\.\d+)?)\s*([a-zµμ]+)/y;
    let parts = 0;
    let total = 0;
    let previous = Number.POSITIVE_INFINITY;
    while (part.lastIndex < text.length) {
        const match = part.exec(text);
        const unit = _units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.get(match?.[2] === 'm' ? 'min' : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUnit */ .cF)(match?.[2] ?? ''));
        if (match === null || unit?.dimension !== 'time' || unit.factor >= previous)
            return null;
        total += Number(match[1]) * unit.factor;
        previous = unit.factor;
        parts += 1;
    }
    return parts >= fewestParts && Number.isFinite(total) ? total / 1e9 : null;
}
/**
 * Whole bytes. A number, or digits alone, are bytes; "GiB" is binary and "GB" decimal; a lone letter ("1g") and "Gi" are
 * binary, as container engines and Kubernetes have it.
 */
function parseBytes(text) {
    const quantity = typeof text === 'number' ? { value: text, unit: 'B' } : (lettered(text) ?? looseQuantity(text));
    const isSize = quantity !== null && quantity.value >= 0 && !/bit|\//.test(quantity.unit);
    const bytes = Math.round((isSize ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(quantity.value, quantity.unit || 'B', 'B') : null) ?? -1);
    if (bytes >= 0 && Number.isSafeInteger(bytes))
        return bytes;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quote(text)} is not a size`, { expected: 'bytes with their unit, such as "4GiB" or "512 MiB"' });
}
function lettered(text) {
    const match = text.length > 100 ? null : /^(\d+(?:\.\d+)?)\s*([kmgt])i?$/i.exec(text.trim());
    const power = ' kmgt'.indexOf((match?.[2] ?? ' ').toLowerCase());
    return match === null ? null : { value: Number(match[1]) * 1024 ** power, unit: 'B' };
}
/** For people: four significant digits, thousands apart, in the unit it came with: "2,807 MiB/s". */
function formatQuantity(value, unit) {
    const isPlain = value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15);
    const number = isPlain ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1)(value, 4) : Number(value.toPrecision(4)).toExponential();
    return unit === '' ? number : `${number} ${unit}`;
}
/** Of a size in letters of one case. */
function caseNote(unit, near) {
    return /^[kmgt]b\b/i.test(unit) && near.toLowerCase() === unit.toLowerCase()
        ? ` ${quote(unit)} could be bits or bytes`
        : '';
}
/** The known unit with the same letters in another case, else that which takes the fewest changed letters, when that is few enough to be a slip. */
function nearestUnit(unit) {
    let near = [..._units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.keys()].find((known) => known.toLowerCase() === unit.toLowerCase());
    if (near !== undefined)
        return near;
    let fewest = Math.max(1, Math.floor(unit.length / 3)) + 1;
    for (const known of _units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD.keys()) {
        const changes = known === '' ? fewest : lettersChanged(unit.slice(0, 40), known);
        if (changes < fewest)
            [near, fewest] = [known, changes];
    }
    return near;
}
/** Levenshtein's distance, row by row (Wagner and Fischer, 1974). */
function lettersChanged(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (const [line, letter] of [...from].entries()) {
        const next = [line + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const swapped = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
            next.push(Math.min(swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? to.length;
}
function quote(text) {
    return typeof text === 'number' ? String(text) : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text, 76);
}


/***/ }),

/***/ 83839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   cF: () => (/* binding */ normalUnit)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12719);

const timeUnits = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, min: 6e10, h: 3.6e12, d: 8.64e13 };
/** In bits. "k", "M", "G" are decimal, "Ki", "Mi", "Gi" binary, everywhere. */
// biome-ignore format: a line for each kind
const byteUnits = {
    bit: 1, kbit: 1e3, Mbit: 1e6, Gbit: 1e9,
    B: 8, kB: 8e3, MB: 8e6, GB: 8e9, TB: 8e12,
    KiB: 8 * 2 ** 10, MiB: 8 * 2 ** 20, GiB: 8 * 2 ** 30, TiB: 8 * 2 ** 40,
};
/** Costs, less of which is better. They may be given per operation ("ns/op"), which is still a cost of one thing. */
const costs = {
    time: timeUnits,
    bytes: byteUnits,
    allocations: { allocs: 1 },
    cycles: { cycles: 1 },
    instructions: { instructions: 1 },
};
/** Things that are counted: without a direction alone, better when there are more of them per second. */
const counted = 'ops req iter items elem rows records lines events msgs calls queries txns frames tokens'.split(' ');
/** Other spellings; words in lowercase letters may have an "s" as well. */
// biome-ignore format: a line for each kind
const spellings = {
    ns: 'nsec nano nanosecond', us: 'usec micro microsecond', ms: 'msec milli millisecond',
    s: 'sec second', min: 'mins minute', h: 'hr hour', d: 'day',
    bit: 'bits', B: 'byte', kB: 'KB kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte',
    KiB: 'kibibyte', MiB: 'mebibyte', GiB: 'gibibyte', TiB: 'tebibyte',
    ops: 'op operation', req: 'reqs request', iter: 'it iters iteration', items: 'item', elem: 'elems element',
    rows: 'row', records: 'record', lines: 'line', events: 'event', msgs: 'msg message', calls: 'call', queries: 'query',
    txns: 'txn transaction', frames: 'frame', tokens: 'token',
    allocs: 'alloc allocation', cycles: 'cycle', instructions: 'instruction instr', '%': 'percent pct',
    'req/s': 'rps', 'queries/s': 'qps', 'frames/s': 'fps',
    'bit/s': 'bps', 'kbit/s': 'kbps', 'Mbit/s': 'Mbps', 'Gbit/s': 'Gbps',
};
/** Every unit under its normal spelling; '' is a plain number. */
const units = unitTable();
const exact = spellingTable();
const anyCase = caselessTable();
/** The normal spelling of one word of a unit, or undefined when the word is not known. */
function spelled(word) {
    return exact.get(word) ?? anyCase.get(word.toLowerCase());
}
function unitTable() {
    const table = new Map([
        ['', { dimension: 'none', factor: 1, better: null }],
        ['%', { dimension: 'share', factor: 1, better: null }],
    ]);
    const addRates = (name, dimension, factor) => {
        for (const [time, length] of Object.entries(timeUnits)) {
            // Counted per day, the longest unit of time, so that factors stay whole.
            const perDay = factor * (8.64e13 / length);
            table.set(`${name}/${time}`, { dimension: `${dimension} rate`, factor: perDay, better: 'higher' });
        }
    };
    for (const [dimension, members] of Object.entries(costs)) {
        for (const [name, factor] of Object.entries(members)) {
            for (const per of ['', '/op', '/iter', '/call'])
                table.set(name + per, { dimension, factor, better: 'lower' });
            if (members === byteUnits)
                addRates(name, dimension, factor);
        }
    }
    for (const name of counted) {
        for (const [prefix, factor] of Object.entries({ '': 1, k: 1e3, M: 1e6, G: 1e9 })) {
            table.set(prefix + name, { dimension: name, factor, better: null });
            addRates(prefix + name, name, factor);
        }
    }
    return table;
}
function spellingTable() {
    const table = new Map();
    for (const name of units.keys())
        if (!name.includes('/'))
            table.set(name, name);
    for (const [name, others] of Object.entries(spellings)) {
        for (const other of others.split(' ')) {
            table.set(other, name);
            if (/^[a-z]+$/.test(other))
                table.set(`${other}s`, name);
        }
    }
    for (const name of Object.keys(byteUnits))
        if (!name.endsWith('bit'))
            table.set(`${name}ps`, `${name}/s`);
    return table;
}
/** Letter case is forgiven only in words of three letters or more that mean one thing in any case: "mib" yes, "mb" no. */
function caselessTable() {
    const [table, unclear] = [new Map(), new Set()];
    for (const [spelling, name] of exact) {
        const lower = spelling.toLowerCase();
        if (lower.length < 3 || (table.get(lower) ?? name) !== name)
            unclear.add(lower);
        table.set(lower, name);
    }
    for (const lower of unclear)
        table.delete(lower);
    return table;
}
/** The usual spelling of a unit ("MiB/sec" -> "MiB/s", "μs" -> "us"); an unknown unit comes back trimmed. */
function normalUnit(text) {
    if (units.has(text))
        return text;
    const kept = text.trim();
    if (kept.length > 60)
        return kept;
    const parts = kept
        .replace(/[µμ]/g, 'u')
        .replace(/ per |_per_/g, '/')
        .split('/');
    const [top, bottom] = parts.map((part) => spelled(part.trim()));
    if (top === undefined || parts.length > 2)
        return kept;
    if (parts.length === 1)
        return top;
    // "ops" and "calls" are counted, one of them is what a cost is of: "ns/op".
    const ratio = `${top}/${bottom === 'ops' || bottom === 'calls' ? bottom.slice(0, -1) : bottom}`;
    return units.has(ratio) ? ratio : kept;
}
/** The value in another unit, of 15 significant digits; null when either unit is unknown, they measure different things, or it is too large. */
function convert(value, from, to) {
    const [source, target] = from === to ? [to, to] : [normalUnit(from), normalUnit(to)];
    if (source === target)
        return value;
    const [a, b] = [units.get(source), units.get(target)];
    if (a === undefined || b === undefined || a.dimension !== b.dimension)
        return null;
    const exact = (value * a.factor) / b.factor;
    const converted = Number.isFinite(exact) ? exact : value * (a.factor / b.factor);
    return Number.isFinite(converted) ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNoise */ .J3)(converted) : null;
}
/** Time, memory, allocations, cycles: lower. Rates per time: higher. Anything else: not known. */
function directionOf(unit) {
    return units.get(normalUnit(unit))?.better ?? null;
}


/***/ })

};
