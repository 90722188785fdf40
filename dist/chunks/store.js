export const id = 988;
export const ids = [988,9815];
export const modules = {

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


/***/ })

};
