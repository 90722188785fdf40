export const id = 694;
export const ids = [694];
export const modules = {

/***/ 24671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/history.js
var build_history = __webpack_require__(12740);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/io/folder-store-files.js
/** Files of a folder store: written whole or not at all, read within bounds, and every fault a sentence. */





/** A stored run is packed, so a larger file is none of ours and is not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Half-written files lie in the store's own folder, so that one look finds them all. */
const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
const HOUR = 3_600_000;
/** A new store keeps itself out of git; where a `.git` lies, it is somebody's work tree and stays as it is. */
async function makeFolder(folder, needed) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const isFirst = (await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'runs'), { recursive: true })) !== undefined;
    if (isFirst && !(await exists((0,external_node_path_.join)(folder, '.git'))) && !(await exists((0,external_node_path_.join)(folder, '.gitignore')))) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
    }
    await (0,promises_.mkdir)(needed, { recursive: true });
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
    const happened = `the stored file ${path} cannot be used: it is no file of at most ${MOST_BYTES} bytes`;
    return (0,errors/* infrastructureError */.kv)(happened, { todo: 'remove it; no other run depends on it', cause });
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
    if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT')
        return null;
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
        const [why, todo] = reasons[code] ?? [(0,errors/* messageOf */.bD)(thrown), 'look at the folder, or store somewhere else'];
        throw (0,errors/* infrastructureError */.kv)(`the store ${folder} could not be ${verb}: ${why}`, {
            expected: 'a folder that can be read and written',
            todo,
            cause: thrown,
        });
    }
}
const reasons = {
    ENOSPC: ['no space is left on its disk', 'free some space; what was stored before is whole'],
    EDQUOT: ["the user's disk quota is used up", 'free some space; what was stored before is whole'],
    EROFS: ['its file system is read-only', 'mount it writable, or store somewhere else'],
    EACCES: ['permission was denied', 'give the user of this process the right to it, or store somewhere else'],
    EPERM: ['the operation is not permitted', 'give the user of this process the right to it, or store somewhere else'],
};

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/git-past.js
var git_past = __webpack_require__(8934);
// EXTERNAL MODULE: ./build/io/stored-path.js
var stored_path = __webpack_require__(29076);
;// CONCATENATED MODULE: ./build/io/folder-store-archive.js
/** A folder of runs as those see it who look after it. */








/** Folders within folders; ours has five levels. */
const MOST_LEVELS = 32;
function folderArchive(folder) {
    const paths = () => explained(folder, 'read', async () => (await filesBelow(folder, '', 0)).sort());
    return {
        suites: () => explained(folder, 'read', async () => {
            const entries = await entriesIn((0,external_node_path_.join)(folder, 'runs'));
            return entries
                .filter((entry) => entry.isDirectory() && (0,build_history/* isSuite */.BB)(entry.name))
                .map(({ name }) => name)
                .sort();
        }),
        paths,
        bytes: (path) => explained(folder, 'read', () => readWhole((0,external_node_path_.join)(folder, (0,stored_path/* checkedPath */.t)(path)))),
        change({ put, remove }) {
            for (const path of [...put.map((file) => file.path), ...remove])
                (0,stored_path/* checkedPath */.t)(path);
            return explained(folder, 'written', async () => {
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
            for (const id of await (0,git_past/* blobsOf */.O)(path, repository, 'HEAD')) {
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
            const removed = [...(await (0,git_past/* vanishedFrom */.T)(repository, 'HEAD')), ...(await missingOf(repository))];
            return [...new Set(removed)].filter((path) => (0,build_history/* parsePath */.Rr)(path) !== null && !isHere.has(path)).sort();
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
    if (!(0,external_node_fs_.existsSync)(folder) || (await (0,git/* gitRepository */.xb)().root(folder)) === null)
        return null;
    const head = await (0,git/* git */.$Y)(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: folder });
    return head.code === 0 ? { cwd: folder } : null;
}
/** What the last commit has and the folder has not. */
async function missingOf(repository) {
    return (await (0,git/* gitOutput */.oM)(['ls-files', '-z', '--deleted', '--', 'runs'], repository)).toString().split('\0');
}

;// CONCATENATED MODULE: ./build/io/folder-store.js
/** Runs kept in a folder of this machine. A clone of the data branch is such a folder too. */





/** `folder` is made with the first run. `parseRun` checks the shape of what is read back. */
function folderStore(folder, parseRun) {
    async function keys(suite) {
        return (await namesIn((0,external_node_path_.join)(folder, (0,build_history/* folderOf */.yS)(suite)))).filter(build_history/* isShortKey */.iI).sort();
    }
    async function months(suite, key) {
        const names = await namesIn((0,external_node_path_.join)(folder, (0,build_history/* folderOf */.yS)(suite), key));
        return names.filter(build_history/* isMonth */.nl).sort().reverse();
    }
    /** Whatever else lies there is not ours to judge. */
    async function runsIn(suite, key, month) {
        const within = `${(0,build_history/* folderOf */.yS)(suite)}${key}/${month}`;
        const names = await namesIn((0,external_node_path_.join)(folder, within));
        return names.map((name) => (0,build_history/* parsePath */.Rr)(`${within}/${name}`)).filter((stored) => stored !== null);
    }
    return {
        place: folder,
        keys: (suite) => explained(folder, 'read', () => keys(suite)),
        list: (suite, search) => explained(folder, 'read', async () => {
            const runs = [];
            const wanted = search === undefined ? await keys(suite) : [search.key].filter(build_history/* isShortKey */.iI);
            for (const key of wanted) {
                for (const month of await months(suite, key)) {
                    runs.push(...(await runsIn(suite, key, month)));
                    if (search?.enough(runs, month) === true)
                        break;
                }
            }
            return runs;
        }),
        read: ({ path }) => explained(folder, 'read', async () => {
            if ((0,build_history/* parsePath */.Rr)(path) === null)
                throw (0,errors/* infrastructureError */.kv)(`${path} is not the path of a stored run`);
            const bytes = await readWhole((0,external_node_path_.join)(folder, path));
            if (bytes === null)
                throw (0,errors/* infrastructureError */.kv)(`there is no stored run ${path} in ${folder}`);
            return (0,build_history/* restoreRun */.Ai)(bytes, path, parseRun);
        }),
        append(run) {
            const stored = (0,build_history/* storedRunOf */.Yk)(run);
            const { path } = stored;
            const bytes = (0,build_history/* encodeRun */.M$)(run);
            return explained(folder, 'written', async () => {
                await makeFolder(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
                await sweep(folder);
                if (await writeOnce(folder, path, bytes))
                    return stored;
                const found = await readWhole((0,external_node_path_.join)(folder, path));
                if (found === null || !(0,build_history/* holdsRun */.gM)(found, path, run))
                    throw (0,build_history/* takenError */.Kb)(path, folder);
                return stored;
            });
        },
        ...folderArchive(folder),
    };
}


/***/ }),

/***/ 90181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ useColour),
/* harmony export */   P: () => (/* binding */ errorScreen)
/* harmony export */ });
function errorScreen() {
    return {
        write: (text) => process.stderr.write(text),
        isTerminal: process.stderr.isTTY === true,
        columns: process.stderr.columns ?? 80,
    };
}
/** https://no-color.org, and never into a pipe. */
function useColour() {
    return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   markdownCode: () => (/* binding */ markdownCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Text that a benchmark, an image or a stranger's branch chose, made harmless for the place where it is shown.
 * Every string that is not a literal of ours passes through one of these.
 */

/** Longest name shown, in code points. */
const NAME = 200;
/** No cleaning looks further than this: a name of megabytes costs no time. */
const READ = 20_000;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Control, format (bidi, zero-width), default-ignorable (fillers, tags, selectors), lone surrogates; `\n` stays. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\p{Cs}]/gu;
/** A stack of marks on one letter reaches into the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** A word that is a commit, and what ends its part of the sentence. */
const COMMIT = /^([0-9a-f]{7,40})([,;.]?)$/;
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Where GitHub would see a mention, an issue (`#1`, `GH-1`, `KEY-1`, `GHSA-`), a URL, an emoji `:name:`, a `www.` host
 * or seven hexadecimal digits of a commit. It looks at the text after Markdown, so an escape is not enough: a
 * zero-width space after the match ends it.
 */
const REFERENCE = /@|#(?=\d)|(?<=[a-z])-(?=\d)|(?<=GHSA)-|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** Characters with a meaning; an underscore inside a word has none, so `parse_json` stays readable in the source. */
const ACTIVE = /[&<>|\\$\u200b`*[\]#~]|_(?![a-z0-9])|(?<![a-z0-9])_/gi;
/** Where a backslash is ambiguous (`\|` in a table cell) or not enough (`$` starts mathematics). */
const ENTITY = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['\\', '&#92;'],
    ['$', '&#36;'],
    [ZERO_WIDTH_SPACE, '&#8203;'],
]);
/** What begins a list, a heading's underline or a table's second line when it stands first. */
const BLOCK_START = /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/;
/**
 * One line of GitHub-flavoured Markdown that is only text, also inside a table cell: no link, image, mention, HTML,
 * emphasis, cell border or block. At most `limit` code points are shown.
 */
function markdownText(text, limit = NAME) {
    return withoutBlocks(inert(shorten(plainLine(text), limit)));
}
/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
function markdownSentence(text, limit = 400) {
    const words = shorten(plainLine(text), limit).split(' ');
    return withoutBlocks(words.map((word) => (COMMIT.test(word) ? word.replace(COMMIT, '`$1`$2') : inert(word))).join(' '));
}
function inert(line) {
    return line
        .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
        .replace(ACTIVE, (character) => ENTITY.get(character) ?? `\\${character}`);
}
function withoutBlocks(line) {
    return line.replace(BLOCK_START, (character) => `&#${character.charCodeAt(0)};`);
}
/** Lines of output as a fenced block that nothing inside can close; the middle is left out of a long one. */
function markdownCode(text, limit = 4_000) {
    const lines = plainLines(text, limit).replace(/\n+$/, '');
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${lines}\n${fence}`;
}
/**
 * Lines for the log of an Actions job, none of which is a workflow command. A space is put in, not a zero-width
 * character: the runner compares by culture and would look through that.
 */
function logText(text, limit = 16_000) {
    return withoutCommands(plainLines(text, limit));
}
/** One line for a terminal, which may well be the log of an Actions job. */
function terminalText(text, limit = NAME) {
    return shorten(withoutCommands(plainLine(text)), limit);
}
/** Also for text that was put together: two harmless parts can make a command. `::name::` counts at the start of a line, the old `##[name]` anywhere in it. */
function withoutCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function plainLine(text) {
    return plainLines(text, READ).replace(/\s+/g, ' ').trim();
}
function shorten(line, limit) {
    const characters = Array.from(line);
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
/** Bounded first: what the cut makes the start of a line is still looked at as one. */
function plainLines(text, limit) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(middleOut(text, limit))
        .replace(LINE_BREAK, '\n')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1');
}
function middleOut(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor(limit / 2);
    const left = text.length - 2 * half;
    return `${text.slice(0, half)}\n… ${left} characters left out …\n${text.slice(-half)}`;
}


/***/ })

};
