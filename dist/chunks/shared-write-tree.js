export const id = 9868;
export const ids = [9868];
export const modules = {

/***/ 99868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloneOf: () => (/* binding */ cloneOf),
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/read.js + 2 modules
var read = __webpack_require__(30075);
// EXTERNAL MODULE: ./build/io/files/config-file.js
var config_file = __webpack_require__(38578);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/io/files/suite-paths.js
var suite_paths = __webpack_require__(11500);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/io/files/removal.js
var removal = __webpack_require__(28977);
// EXTERNAL MODULE: ./build/io/git/ancestry-graph.js + 1 modules
var ancestry_graph = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: ./build/io/git/messages.js
var messages = __webpack_require__(11556);
// EXTERNAL MODULE: ./build/io/git/scratch-repository.js
var scratch_repository = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/io/git/checkout-clone.js
/** The clone that a commit's files are taken from. It is only read, through repositories of our own. */




/** For calls that bring or write each file of a commit. */
const LONG = { timeoutSeconds: 3600 };
/** For calls that look at each name of a commit. */
const WALK = { timeoutSeconds: 300 };
/** For questions about settings. */
const QUICK = { timeoutSeconds: 60 };
/** An empty repository of our own that reads the objects of another, and nothing else of it. */
async function borrowing(clone, commit) {
    const { gitDir } = clone;
    const objects = (0,external_node_path_.resolve)(gitDir, await lineFrom(['rev-parse', '--git-path', 'objects'], gitDir));
    // In quotes, as a colon would end the path.
    const repository = await emptyRepository(clone, commit, {
        GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects),
    });
    return { ...repository, ownFiles: false };
}
async function emptyRepository({ scratch, signal }, commit, env = {}) {
    const repository = await (0,scratch_repository/* scratchRepository */.L)(scratch, 'sources-', { env, forCommit: commit });
    return { ...repository, env: { ...repository.env }, signal };
}
/** Null when every file of the commit is there, else git's words for what is not: clones may be shallow or partial. */
async function lackOf(repository, commit) {
    const args = ['rev-list', '--quiet', '--objects', '--no-walk', `${commit}^{commit}`, '--'];
    const answer = await (0,git/* git */.$Y)(args, { ...repository, ...WALK });
    return answer.code === 0 ? null : (0,messages/* lastWords */.aN)(answer);
}
/** Of the clone, whatever file they are written in. */
async function settingsOf({ gitDir }, pattern) {
    const args = ['config', '--null', '--show-scope', '--get-regexp', pattern];
    const answer = await (0,git/* git */.$Y)(args, onlyRead(gitDir));
    if (answer.code !== 0 && answer.stderr !== '')
        throw (0,git/* gitError */.N7)(args, answer);
    const parts = answer.stdout.toString().split('\0').slice(0, -1);
    return parts.flatMap((scope, index) => {
        if (index % 2 === 1)
            return [];
        // A key without a value is true.
        const [key = '', value = 'true'] = (parts[index + 1] ?? '').split(/\n(.*)/s);
        return [{ scope, key, value }];
    });
}
async function lineFrom(args, gitDir) {
    return (await (0,git/* gitOutput */.oM)(args, onlyRead(gitDir))).toString().replace(/\r?\n$/, '');
}
/** For questions about settings and paths. The work tree of a submodule may be gone, so git is not left to look for it. */
function onlyRead(gitDir) {
    return { ...QUICK, cwd: gitDir, env: { GIT_DIR: gitDir, GIT_WORK_TREE: gitDir } };
}

// EXTERNAL MODULE: ./build/units/decimal.js
var decimal = __webpack_require__(12719);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/io/git/environment.js
var environment = __webpack_require__(83319);
;// CONCATENATED MODULE: ./build/io/git/records.js
/** A list that git prints, looked at as it comes: of another's repository nobody knows how long it gets. */





/** Of a record; what is longer is cut. No path that a file could be made at is. */
const MOST_RECORD = 64 * 1024;
const MOST_WORDS = 64 * 1024;
/**
 * `take` is given each record that git ends with a NUL, one character a byte. What it throws ends git and is thrown here;
 * everything else is an infrastructure error. For repositories that are named outright, by GIT_DIR.
 */
async function gitRecords(args, { cwd, env, config, signal, timeoutSeconds = 120, ownFiles, secrets = [], }, take) {
    const late = AbortSignal.timeout(timeoutSeconds * 1000);
    const inFolder = cwd === undefined ? [] : ['-C', cwd];
    const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...inFolder, ...args], {
        env: (0,environment/* gitEnvironment */._)(env, config),
        stdio: ['ignore', 'pipe', 'pipe'],
        signal: signal === undefined ? late : AbortSignal.any([signal, late]),
        killSignal: 'SIGKILL',
    });
    const ended = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < MOST_WORDS)
            stderr += chunk.toString();
    });
    try {
        await Promise.all([ended, readRecords(child.stdout, take)]);
        const code = await ended;
        if (code === 0)
            return;
        if (code === null)
            throw (0,git/* brokenOff */.H1)(args, { signal: child.signalCode }, timeoutSeconds);
        const printed = { stdout: Buffer.alloc(0), stderr: (0,messages/* redact */.E$)(stderr, secrets), ownFiles: ownFiles === true };
        throw (0,git/* gitError */.N7)(args, { code, ...printed });
    }
    catch (thrown) {
        if (thrown instanceof errors/* PinbenchError */.kN)
            throw thrown;
        throw (0,git/* brokenOff */.H1)(args, late.aborted ? { killed: true } : { code: (0,errors/* codeOf */.$N)(thrown) }, timeoutSeconds);
    }
    finally {
        child.kill('SIGKILL');
    }
}
async function readRecords(output, take) {
    let rest = '';
    for await (const chunk of output) {
        const records = (rest + chunk.toString('latin1')).split('\0');
        rest = (records.pop() ?? '').slice(0, MOST_RECORD);
        for (const record of records)
            take(record);
    }
}

;// CONCATENATED MODULE: ./build/io/git/checkout-room.js
/**
 * What a commit's files may take. A commit of a few kilobytes can name one folder of files a million times over, or one
 * large file under many names, so they are counted before the first one is written.
 */





const MOST_ENTRIES = 1_000_000;
const MOST_BYTES = 10 * 2 ** 30;
/** Of the list of all paths, which git holds in memory while it writes the files. */
const MOST_LIST = 256 * 2 ** 20;
/** The smallest piece of a disk that most file systems give. */
const BLOCK = 4096;
/** Of what is free on the disk, one part in so many stays free. */
const KEPT_FREE = 10;
const LOOK_MS = 250;
const FIX = 'take what is generated or large out of the repository, or compare with stored runs alone (compare.mode: stored)';
/**
 * Git itself says how large the files of a commit are, and a clone can lie to it: in the heads of its objects, or with
 * attributes that make files longer as they are written. So the disk is looked at meanwhile.
 */
async function guardSpace(folder) {
    const free = await freeIn(folder);
    const reserve = Number.isFinite(free) ? free / KEPT_FREE : 0;
    const low = new AbortController();
    const look = async () => {
        if ((await freeIn(folder)) < reserve)
            low.abort();
    };
    const timer = setInterval(look, LOOK_MS).unref();
    return { signal: low.signal, reserve, look, stop: () => clearInterval(timer) };
}
/** Infinity when it is not known. */
async function freeIn(folder) {
    const disk = await (0,promises_.statfs)(folder).catch(() => null);
    return disk === null || disk.blocks === 0 ? Number.POSITIVE_INFINITY : disk.bavail * disk.bsize;
}
/** What is left for one commit, its submodules and the files that Git LFS keeps included. */
class Room {
    #commit;
    #folder;
    #free;
    #bytes;
    #entries = 0;
    #taken = 0;
    #list = 0;
    constructor(commit, folder, free) {
        this.#commit = commit;
        this.#folder = folder;
        this.#free = free;
        this.#bytes = Math.min(MOST_BYTES, free);
    }
    static async in(folder, commit, reserve) {
        return new Room(commit, folder, (await freeIn(folder)) - reserve);
    }
    /** Throws when it is too much: a usage error, or an infrastructure error when only this disk is too small. */
    take(bytes) {
        this.#taken += Math.ceil(bytes / BLOCK) * BLOCK;
        if (this.#taken <= this.#bytes)
            return;
        if (this.#bytes === MOST_BYTES) {
            throw (0,errors/* usageError */.Wp)(`the files of the commit ${this.#commit} take more than ${(0,format/* formatBytes */.z3)(MOST_BYTES)}`, {
                expected: `at most ${(0,format/* formatBytes */.z3)(MOST_BYTES)}, submodules included`,
                fix: FIX,
            });
        }
        throw noRoom(this.#commit, this.#folder, `they take more than the ${(0,format/* formatBytes */.z3)(Math.max(0, this.#free))} that may be used`);
    }
    /** Every file and folder of a commit, its own or a submodule's, that `repository` has; throws as `take` does. */
    async takeTree(repository, commit) {
        const list = (more, take) => gitRecords(['ls-tree', '-r', '-t', '-z', '--full-tree', ...more, commit], repository, take);
        // Their sizes take git much longer than their names.
        await list([], (record) => {
            this.#entries += 1;
            this.#list += record.length;
            if (this.#entries > MOST_ENTRIES)
                throw this.#tooMuch(`${(0,decimal/* grouped */.zD)(`${MOST_ENTRIES}`)} files and folders`);
            if (this.#list > MOST_LIST)
                throw this.#tooMuch(`${(0,format/* formatBytes */.z3)(MOST_LIST)} of names of files`);
        });
        // Mode, type, name and size before a tab; a folder's size is "-".
        await list(['-l'], (record) => this.take(Number(/^\S+ \S+ \S+ +(\d+)\t/.exec(record)?.[1] ?? BLOCK)));
    }
    #tooMuch(limit) {
        return (0,errors/* usageError */.Wp)(`the commit ${this.#commit} has more than ${limit}`, {
            expected: `at most ${limit}, submodules included`,
            fix: FIX,
        });
    }
}
function noRoom(commit, folder, why, cause) {
    return (0,errors/* infrastructureError */.kv)(`the files of the commit ${commit} do not fit into ${folder}: ${why}`, {
        fix: 'free some space there, or set TMPDIR to a folder on a larger disk',
        cause,
    });
}

// EXTERNAL MODULE: ./build/io/git/remote.js
var git_remote = __webpack_require__(97478);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/io/git/write-tree.js
/** A commit's files in a folder, with what git itself leaves out: submodules, and files that Git LFS keeps. */









/** The user's own settings that would leave files out, and the one filter that is ours to do. */
const ALL_AS_STORED = [
    ['core.sparseCheckout', 'false'],
    ['submodule.recurse', 'false'],
    ['filter.lfs.process', ''],
    ['filter.lfs.smudge', ''],
    ['filter.lfs.required', 'false'],
];
/** Of the clone's settings, those that say what a file looks like on disk; none of them runs anything. */
const SHAPES = '^core\\.(autocrlf|eol|symlinks|precomposeunicode)$';
/**
 * Writes into an empty folder. git itself refuses names such as `..` and `.git`, and never writes through a symbolic link. Throws before anything of the
 * commit is written when `room` is too small for its files.
 */
async function placeTree(origins, commit, directory) {
    const { clone, repository, room } = origins;
    await room.takeTree({ ...repository, ...WALK }, commit);
    const shapes = (await settingsOf(clone, SHAPES)).map(({ key, value }) => [key, value]);
    const tree = {
        ...WALK,
        signal: clone.signal,
        cwd: directory,
        config: [...shapes, ...ALL_AS_STORED],
        env: { ...repository.env, GIT_WORK_TREE: directory },
    };
    await (0,git/* gitOutput */.oM)(['read-tree', commit], tree);
    await (0,git/* gitOutput */.oM)(['checkout-index', '--all', '--quiet'], { ...tree, ...LONG });
    const pointers = await fillPointers(origins, commit, tree, directory);
    const unfiltered = await leftUnfiltered(clone, commit, tree);
    const modules = await fillSubmodules(origins, commit, tree, directory);
    return {
        warnings: [...pointers, ...unfiltered, ...modules.warnings],
        lacking: [...pointers, ...unfiltered, ...modules.lacking],
    };
}
/** Nothing is fetched for a submodule: it may lie on any server. */
async function fillSubmodules(origins, commit, tree, directory) {
    const args = ['config', '--null', '--blob', `${commit}:.gitmodules`, '--get-regexp', '^submodule\\..*\\.path$'];
    const answer = await (0,git/* git */.$Y)(args, tree);
    // Without a word it only found nothing.
    if (answer.code !== 0 && answer.stderr !== '' && !/unable to resolve config blob/.test(answer.stderr)) {
        const why = `Submodules were left empty: .gitmodules of the commit cannot be read (${(0,messages/* lastWords */.aN)(answer)}).`;
        return { warnings: [why], lacking: [why] };
    }
    const rows = answer.stdout.toString().split('\0').slice(0, -1);
    const wanted = rows.length === 0 ? new Map() : await modulesIn(tree);
    const placed = { warnings: [], lacking: [] };
    for (const row of rows) {
        const [key = '', path = ''] = row.split(/\n(.*)/s);
        const name = key.slice('submodule.'.length, -'.path'.length);
        const id = wanted.get(path);
        if (id === undefined)
            continue;
        const filled = await fillSubmodule(origins, name, id, directory, path);
        const empty = `The submodule ${(0,quote/* quote */.hD)(path)} was left empty: this clone does not have its commit.`;
        placed.warnings.push(...(filled?.warnings ?? [empty]));
        placed.lacking.push(...(filled?.lacking ?? [empty]));
        // Two names for one place: the first that can be had counts.
        if (filled !== null)
            wanted.delete(path);
    }
    return placed;
}
/** Commits of submodules by their paths. */
async function modulesIn(tree) {
    const found = new Map();
    await gitRecords(['ls-files', '--stage', '-z'], tree, (record) => {
        const [, id = '', path = ''] = /^160000 ([0-9a-f]+) 0\t(.*)$/s.exec(record) ?? [];
        if (id !== '')
            found.set(Buffer.from(path, 'latin1').toString(), id);
    });
    return found;
}
/** Null when the files are not to be had here. */
async function fillSubmodule({ clone, room }, name, commit, directory, path) {
    const module = { ...clone, gitDir: (0,external_node_path_.join)(clone.gitDir, 'modules', name) };
    const isThere = !name.split(/[\\/]/).includes('..') && (await (0,promises_.stat)((0,external_node_path_.join)(module.gitDir, 'HEAD')).catch(() => null));
    if (!isThere || !(await isWithoutLinks((0,external_node_path_.join)(directory, path))))
        return null;
    const repository = await borrowing(module, commit);
    if ((await lackOf(repository, commit)) !== null)
        return null;
    return placeTree({ clone: module, repository, remote: null, room }, commit, (0,external_node_path_.join)(directory, path));
}
/** Git LFS takes nothing larger for a pointer. */
const POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d{1,18})\n/;
/** A filter of the clone's own settings (git-crypt, for example) is a program that we do not run. */
async function leftUnfiltered(clone, commit, tree) {
    const programs = (await settingsOf(clone, '^filter\\..*\\.(smudge|process)$')).filter(({ scope, value }) => (scope === 'local' || scope === 'worktree') && value !== '');
    const names = new Set(programs.map(({ key }) => key.split('.').slice(1, -1).join('.')));
    const warnings = [];
    for (const name of names) {
        if (name === 'lfs' || !/^[\w.-]+$/.test(name))
            continue;
        const paths = await pathsWith(name, tree);
        if (paths.length === 0)
            continue;
        const why = `the filter ${(0,quote/* quote */.hD)(name)} of this clone's settings is not run`;
        warnings.push(`The commit ${commit} has ${counted(paths)} left as stored: ${why}.`);
    }
    return warnings;
}
function counted(paths) {
    return `${(0,quote/* plural */.LS)(paths.length, 'file')} (first: ${(0,quote/* quote */.hD)(paths[0])})`;
}
async function pathsWith(filter, tree) {
    const output = await (0,git/* gitOutput */.oM)(['ls-files', '-z', '--', `:(attr:filter=${filter})`], tree);
    return output.toString().split('\0').slice(0, -1);
}
/** Contents come from the clone's own storage; only what that lacks is asked of the server, by the git-lfs program. */
async function fillPointers({ clone, repository, remote, room }, commit, tree, directory) {
    const paths = await pathsWith('lfs', tree);
    if (paths.length === 0)
        return [];
    const common = (0,external_node_path_.resolve)(clone.gitDir, await lineFrom(['rev-parse', '--git-common-dir'], clone.gitDir));
    const fill = (names, gitDir) => stillPointers(names, directory, (0,external_node_path_.join)(gitDir, 'lfs/objects'), room, clone.signal);
    let missing = await fill(paths, common);
    if (missing.length === 0)
        return [];
    let why = 'this clone does not have their contents';
    if (remote !== null) {
        // Each is stored once before it is copied.
        for (const { bytes } of new Map(missing.map((one) => [one.oid, one])).values())
            room.take(bytes);
        // Without a work tree and a HEAD, git-lfs has no .lfsconfig, a file of the commit that may name another server.
        const answer = await remote.call(['lfs', 'fetch', remote.url, commit], { ...repository, ...LONG });
        const noProgram = /'lfs' is not a git command/.test(answer.stderr);
        if (noProgram)
            why += ', and there is no git-lfs program to fetch them';
        else if (answer.code !== 0)
            why += `, and they could not be fetched (${(0,messages/* lastWords */.aN)(answer)})`;
        else
            why += ', nor does the server';
        // What could be fetched is there even when another one could not.
        missing = await fill(namesOf(missing), repository.env.GIT_DIR ?? '');
    }
    if (missing.length === 0)
        return [];
    const what = `${counted(namesOf(missing))} left as pointers of Git LFS`;
    return [`The commit ${commit} has ${what}: ${why}. \`git lfs fetch origin ${commit}\` brings them.`];
}
function namesOf(pointers) {
    return pointers.map(({ name }) => name);
}
/** Puts contents in the place of pointers, and answers those that `storage` does not have. */
async function stillPointers(paths, directory, storage, room, signal) {
    const missing = [];
    for (const name of paths) {
        signal.throwIfAborted();
        const path = (0,external_node_path_.join)(directory, name);
        const facts = await (0,promises_.lstat)(path);
        if (!facts.isFile() || facts.size > POINTER_BYTES || !(await isWithoutLinks((0,external_node_path_.dirname)(path))))
            continue;
        const [, oid, digits] = POINTER.exec(await (0,promises_.readFile)(path, 'utf8')) ?? [];
        if (oid === undefined)
            continue;
        const bytes = Number(digits);
        const stored = (0,external_node_path_.join)(storage, oid.slice(0, 2), oid.slice(2, 4), oid);
        const there = await (0,promises_.stat)(stored).catch(() => null);
        const isSized = there?.isFile() === true && there.size === bytes;
        if (isSized)
            room.take(bytes);
        if (!isSized || (await digestOf(stored, signal)) !== oid) {
            missing.push({ name, oid, bytes });
            continue;
        }
        await (0,promises_.copyFile)(stored, path);
        // The copy takes the mode of the stored file, which is never a program.
        await (0,promises_.chmod)(path, facts.mode);
    }
    return missing;
}
/** What a clone keeps under a content's name may be a link to any file; what has that digest is no secret to the pointer. */
async function digestOf(file, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { signal }))
        hash.update(chunk);
    return hash.digest('hex');
}
async function isWithoutLinks(folder) {
    return (await (0,promises_.realpath)(folder)) === folder;
}

;// CONCATENATED MODULE: ./build/io/git/checkout-commit.js
/** Files of another commit: taken from the clone where it has all of them, else fetched from the server. */












/** Less than this many bytes left: what went wrong went wrong for want of space. */
const NO_SPACE = 64 * 1024;
/**
 * A repository of our own reads the clone's objects, so nothing of the clone is written: no index, ref, lock or entry
 * in its list of work trees, which a killed process would leave behind. Nor are its settings obeyed: they may name
 * programs. What a commit ended with, an error too, is remembered.
 */
function gitSources(options) {
    const made = new Map();
    return {
        checkout(commit, signal) {
            const known = made.get(commit) ?? checkout(options, commit, signal);
            made.set(commit, known);
            // Called off, it says nothing of the commit: who asks next may have the time.
            known.catch(() => signal.aborted && made.get(commit) === known && made.delete(commit));
            return known;
        },
    };
}
async function checkout({ root, origin, scratch }, named, called) {
    const commit = (0,ancestry_graph/* checkedCommit */.tj)(named);
    const gitDir = await gitDirOf(root);
    // Why it cannot be made is said as soon as it is needed.
    await (0,folders/* makeFolders */.wZ)(scratch).catch(() => null);
    const guard = await guardSpace(scratch);
    const signal = AbortSignal.any([called, guard.signal]);
    const clone = { gitDir, scratch, signal };
    let directory = null;
    try {
        const remote = origin === null ? null : (0,git_remote/* originRemote */.lY)(origin, signal);
        const local = await borrowing(clone, commit);
        const lack = await lackOf(local, commit);
        const repository = lack === null ? local : await fetched(commit, clone, remote, lack);
        directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(scratch), 'tree-'));
        const room = await Room.in(scratch, commit, guard.reserve);
        const placed = await placeTree({ clone, repository, remote, room }, commit, directory);
        await guard.look();
        signal.throwIfAborted();
        return { directory, ...placed };
    }
    catch (thrown) {
        // What is there of it would fill the disk until the end of the run.
        if (directory !== null)
            await (0,removal/* removeFolder */.v)(directory);
        if (called.aborted)
            throw (0,errors/* infrastructureError */.kv)(`the checkout of the commit ${commit} was stopped`, { cause: thrown });
        if (guard.signal.aborted)
            throw noRoom(commit, scratch, 'too little would be left free', thrown);
        throw await withSpaceInMind(thrown, scratch, commit);
    }
    finally {
        guard.stop();
    }
}
async function gitDirOf(root) {
    return (await (0,git/* gitOutput */.oM)(['rev-parse', '--absolute-git-dir'], { cwd: root })).toString().replace(/\r?\n$/, '');
}
/** Borrows nothing: a server that believed us to have what a partial clone lacks would leave it out. */
async function fetched(commit, clone, remote, lack) {
    if (remote === null) {
        throw (0,errors/* infrastructureError */.kv)(`this clone does not have all files of the commit ${commit} (${lack})`, {
            expected: 'a clone that has the commit with all its files',
            fix: await cureOf(clone, commit),
        });
    }
    const repository = await emptyRepository(clone, commit);
    const answer = await remote.call([...scratch_repository/* FETCH */.t, '--depth=1', '--', remote.url, commit], { ...repository, ...LONG });
    if (answer.code !== 0) {
        const refusal = (0,git_remote/* refusalError */.z_)(answer, `commit ${commit} of ${remote.url}`, 'read');
        if ((0,git_remote/* troubleOf */.LH)(answer) === 'disk full')
            throw refusal;
        throw (0,errors/* infrastructureError */.kv)(`${refusal.message}; this clone does not have all its files either`, {
            expected: 'the commit in the clone, or a token with `permissions: contents: read`',
            fix: 'check out with `fetch-depth: 0` and without `filter`, so that the clone has it',
        });
    }
    return repository;
}
/** A partial clone asks for nothing again that it was once told it need not have, unless it is told to ask for all. */
async function cureOf({ gitDir }, commit) {
    const args = ['config', '--name-only', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$'];
    const answer = await (0,git/* git */.$Y)(args, { cwd: gitDir, env: { GIT_DIR: gitDir } });
    const [, remote] = /^remote\.([\w.-]+)\.\w+$/m.exec(answer.stdout.toString()) ?? [];
    if (remote === undefined) {
        return `fetch it: \`git fetch origin ${commit}\`; \`git fetch --unshallow\` gives a shallow clone all history`;
    }
    return `this clone is partial, so tell git 2.36 or newer to ask for everything: \`git fetch --refetch --no-filter ${remote} ${commit}\``;
}
/** Not every program says that a full disk stopped it, so the disk is asked. */
async function withSpaceInMind(thrown, scratch, commit) {
    if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind !== 'infrastructure')
        return thrown;
    const disk = await (0,promises_.statfs)(scratch).catch(() => null);
    const isFull = disk !== null && (disk.bavail * disk.bsize < NO_SPACE || (disk.files > 0 && disk.ffree === 0));
    const isDiskFull = /no space|disk is full|ENOSPC|EDQUOT/i.test((0,errors/* messageOf */.bD)(thrown));
    if (isFull || isDiskFull) {
        return noRoom(commit, scratch, 'no space is left', thrown);
    }
    if (thrown instanceof errors/* PinbenchError */.kN)
        return thrown;
    return (0,errors/* infrastructureError */.kv)(`the files of the commit ${commit} could not be written: ${(0,errors/* messageOf */.bD)(thrown)}`, {
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./build/io/build/context.js
var context = __webpack_require__(18481);
// EXTERNAL MODULE: ./build/io/process/slices.js
var slices = __webpack_require__(78656);
// EXTERNAL MODULE: ./build/io/git/repository.js + 1 modules
var repository = __webpack_require__(40571);
;// CONCATENATED MODULE: ./build/io/git/work-tree.js
/** What of a work tree differs from its commit, as far as it reaches what is measured. */





/** The work tree is only read, and asked once. */
function gitWorkTree({ root, configuration, excluded }) {
    let listed = null;
    return {
        async uncommitted(measured, signal) {
            listed ??= (0,repository/* changesIn */.N0)(root, '.', 'folders');
            const ours = await (0,repository/* pathsInside */.VD)(root, excluded);
            const config = configuration === null ? null : (0,real_path/* below */.Gz)(root, await (0,real_path/* realPath */.Ye)(configuration));
            const reach = typeof measured === 'object'
                ? await contextReach(root, measured, signal)
                : async () => whole(measured === 'tree');
            const withConfig = async (name, isFolder) => (name === config ? 'all' : reach(name, isFolder));
            return found(root, await listed, withoutOurs(ours, withConfig), typeof measured === 'object');
        },
    };
}
async function found(root, changes, reach, ignoredCount) {
    const answer = { changed: [], ignored: [] };
    for (const change of changes) {
        const list = change.isIgnored ? answer.ignored : answer.changed;
        if (change.isIgnored && !ignoredCount)
            continue;
        const how = await reach(change.name, change.isFolder);
        if (how === 'all')
            list.push(change.isFolder ? `${change.name}/` : change.name);
        // An ignored folder is named as a whole: there may be a hundred thousand files in it.
        if (how === 'part' && change.isIgnored)
            list.push(`${change.name}/`);
        if (how !== 'part' || change.isIgnored)
            continue;
        const inside = await (0,repository/* changesIn */.N0)(root, change.name, 'files');
        for (const { name, isIgnored } of inside)
            if (!isIgnored && (await reach(name, false)) === 'all')
                list.push(name);
    }
    return answer;
}
function whole(isAll) {
    return isAll ? 'all' : 'none';
}
/** What pinbench writes is nobody's change; a folder that holds some of that is looked into. */
function withoutOurs(ours, reach) {
    return async (name, isFolder) => {
        if (ours.some((folder) => name === folder || name.startsWith(`${folder}/`)))
            return 'none';
        const how = await reach(name, isFolder);
        const holdsOurs = isFolder && ours.some((folder) => folder.startsWith(`${name}/`));
        return holdsOurs && how === 'all' ? 'part' : how;
    };
}
async function contextReach(root, plan, signal) {
    const { folder, rules } = await (0,context/* openContext */.eA)(plan);
    const slice = (0,slices/* slices */.w)(signal);
    // They decide what is built, whatever the patterns say of them.
    const always = [plan.dockerfile, `${plan.dockerfile}.dockerignore`, '.dockerignore'];
    return async (name, isFolder) => {
        const absolute = external_node_path_.join(root, name);
        const within = (0,real_path/* below */.Gz)(folder, absolute);
        // A folder that the context lies in is listed as one when none of it was ever added.
        if (within === null || within === '')
            return isFolder && (0,real_path/* below */.Gz)(absolute, folder) !== null ? 'part' : 'none';
        if (always.includes(within))
            return 'all';
        const { ignored, mayHoldMore } = await matched(rules, within, slice);
        if (!isFolder)
            return whole(!ignored);
        const holdsAlways = always.some((file) => file.startsWith(`${within}/`));
        return ignored && !holdsAlways && !mayHoldMore ? 'none' : 'part';
    };
}
/** As the context is read: what is in a folder that is left out, and that nothing is taken back from, is not looked at. */
async function matched(rules, within, slice) {
    let known = { ignored: false, mayHoldMore: true, inside: rules.start() };
    for (const part of within.split('/')) {
        if (known.ignored && !known.mayHoldMore)
            break;
        known = await (0,slices/* finished */.x)(rules.matching(known.inside, part), slice);
    }
    return known;
}

// EXTERNAL MODULE: ./build/io/schema/config-schema.js + 2 modules
var config_schema = __webpack_require__(76220);
// EXTERNAL MODULE: ./build/results/formats/registry.js
var registry = __webpack_require__(50671);
// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/app/run/base-config.js
var base_config = __webpack_require__(47392);
;// CONCATENATED MODULE: ./build/app/checkouts.js
/** Other commits of the repository, as the pipeline asks for them. */












/** The work tree that holds the configuration, and other commits of it; neither outside git. */
function cloneOf({ root, file, excluded, ...more }) {
    if (root === null)
        return { tree: null, workTree: null };
    return {
        tree: openTree({ ...more, root, file }),
        workTree: gitWorkTree({ root, configuration: file?.file ?? null, excluded }),
    };
}
function openTree(options) {
    const { root, origin, scratch } = options;
    return {
        root,
        sources: gitSources({ root, origin, scratch }),
        suiteAt: async (directory, suite) => {
            const own = await suiteOf(options, directory, suite.name);
            const isWhole = own !== null && canRun(own, options.backend);
            return settled(directory, isWhole ? (0,suite_select/* forInterleaving */.MO)(own, suite, options.backend) : (0,suite_select/* relocated */.qP)((0,suite_select/* withoutFilter */.zv)(suite), root, directory));
        },
        builtAt: async (directory, suite) => {
            const image = (await suiteOf(options, directory, suite.name))?.image;
            return settled(directory, { ...(0,suite_select/* relocated */.qP)(suite, root, directory), ...(image && { image }) });
        },
    };
    async function settled(directory, suite) {
        const bounds = options.file?.bounds === null ? null : await (0,real_path/* realPath */.Ye)(directory);
        return inside(directory, root, await (0,suite_paths/* realSuite */.v)(suite, bounds));
    }
}
/** Written for the other runtime it says nothing of this one, and is run as it is here. */
function canRun({ image, run }, { usesImages }) {
    return usesImages ? image !== undefined : run.command !== undefined;
}
/**
 * A suite as another commit's own configuration has it: a change may have renamed the Dockerfile, the command, its
 * benchmarks. Null where there is none.
 */
async function suiteOf({ file, baseFile, buildArgs }, directory, name) {
    if (file === null)
        return null;
    for (const named of [...(0,base_config/* namesOf */.e)(file.asked), ...(baseFile == null ? [] : [baseFile])]) {
        const suite = await suiteIn(external_node_path_.join(directory, named), directory, name, buildArgs);
        if (suite !== null)
            return suite;
    }
    return null;
}
async function suiteIn(file, directory, name, buildArgs) {
    try {
        const { text } = await (0,config_file/* readConfigFile */.RG)(file, file, { inside: directory });
        const config = (0,read/* readConfig */.X)(text, file, await (0,real_path/* realPath */.Ye)(external_node_path_.dirname(file)), config_schema/* validateConfig */.$, registry/* formatNames */.EI);
        const [suite] = (0,suite_select/* chooseSuites */.Bw)(config, { names: [name], invocations: undefined, buildArgs });
        return suite ?? null;
    }
    catch (thrown) {
        // A commit without such a file or suite, or with one that is not valid any more, is measured as it is configured here.
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'usage')
            return null;
        throw thrown;
    }
}
/** A link of the other commit may lead back into the measured tree, and then the same files would be compared with themselves. */
async function inside(directory, root, suite) {
    const tree = await (0,real_path/* realPath */.Ye)(directory);
    const { dockerfile, context } = suite.image ?? {};
    for (const file of [suite.directory, dockerfile, context]) {
        if (file === undefined || (0,real_path/* below */.Gz)(tree, file) !== null || (0,real_path/* below */.Gz)(root, file) === null)
            continue;
        throw (0,errors/* usageError */.Wp)(`a link of that commit leads into the measured tree: ${file}`, {
            expected: 'links that are relative, and stay in the repository',
        });
    }
    return suite;
}


/***/ }),

/***/ 18481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Yr: () => (/* binding */ listContext),
/* harmony export */   eA: () => (/* binding */ openContext),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   jW: () => (/* binding */ credentialsWarning),
/* harmony export */   zI: () => (/* binding */ listDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74390);
/* harmony import */ var _plan_image_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86960);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30390);
/* harmony import */ var _files_git_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94858);
/* harmony import */ var _files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89646);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8301);
/* harmony import */ var _process_slices_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78656);
/** Reads a build context, without what the user's .dockerignore and pinbench itself keep out. */











const MOST_DOCKERFILE = 4 * 1024 * 1024;
const MOST_PATTERNS = 1024 * 1024;
/** What every system takes for a path, and Docker as well; without its end. */
const MOST_PATH = 4095;
/** Read of each file, and so many files, to see whether they are what they are called. */
const LOOK_BYTES = 64 * 1024;
const MOST_LOOKS = 50;
const MOST_NAMED = 5;
/** A folder that is open, by its number: whatever becomes of its name meanwhile, this is the one that was looked at. */
const OPEN_FOLDERS = '/proc/self/fd';
const SLASH = Buffer.from('/');
/** Throws a usage error, which holds nothing of the files, when one of them leads out of what the plan allows. */
async function openContext(plan) {
    const { within } = plan;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(plan.context).catch((thrown) => {
        throw unreadable(plan.context, thrown);
    });
    const context = `the build context ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(plan.context)}`;
    if (within !== null && (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .Gz)(within, folder) === null)
        throw (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .leadsOut */ .qm)(context, folder, within);
    await (0,_files_git_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseGits */ .An)(context, folder);
    const file = async (name, most) => {
        const what = `${name === plan.dockerfile ? 'the Dockerfile' : 'the list of what is left out of the context,'} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(name)}`;
        const found = await (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readOrdinary */ .pV)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { what, within, most });
        (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCredentials */ .X7)(what, found.realFile);
        return { name, ...found };
    };
    const dockerfile = await file(plan.dockerfile, MOST_DOCKERFILE);
    // Docker's own rule: a file beside the Dockerfile goes before the context's.
    const lists = [`${plan.dockerfile}.dockerignore`, '.dockerignore'];
    const found = await Promise.all(lists.map((name) => (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name))));
    const list = lists[found.indexOf(true)];
    const ignore = list === undefined ? null : await file(list, MOST_PATTERNS);
    return {
        folder,
        dockerfile,
        ignore,
        rules: new _plan_image_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .IgnoreRules */ .w(ignore?.content.toString() ?? '', [...plan.ignore, ...(await repositoryIn(folder))], ignore?.name),
    };
}
/** Patterns for the repository of the work tree, where it lies in the context by another name than .git. */
async function repositoryIn(folder) {
    const tree = await (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOf */ .g7)(folder);
    const folders = tree === null ? [] : await (0,_files_git_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .gitFoldersElsewhere */ .S_)(tree);
    return folders.flatMap((one) => {
        const inside = (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .Gz)(folder, one);
        return inside === null || inside === '' ? [] : [(0,_plan_image_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .patternFor */ .u)(inside)];
    });
}
function unreadable(context, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the build context ${context} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
        fix: 'make it readable, or leave it out with a line in .dockerignore',
        cause: thrown,
    });
}
/**
 * Everything the build may see, each folder right before what is in it and names in the order of their bytes. Links are
 * listed, never followed. Throws what the file system throws, for what no context can hold (a device), a usage error for what
 * is too much, and the reason of `signal` soon after it is aborted.
 */
async function listContext(folder, rules, signal) {
    const listing = { entries: [], rules, slice: (0,_process_slices_js__WEBPACK_IMPORTED_MODULE_9__/* .slices */ .w)(signal), above: Buffer.byteLength(folder) + 1 };
    await addFolder(listing, Buffer.from(folder), Buffer.alloc(0), rules.start());
    return listing.entries;
}
async function addFolder(listing, place, raw, known) {
    const { rules, slice } = listing;
    const number = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const byNumber = `${OPEN_FOLDERS}/${number}`;
        const here = Buffer.concat([(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(byNumber) ? Buffer.from(byNumber) : place, SLASH]);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(here, { withFileTypes: true, encoding: 'buffer' });
        for (const entry of found.sort((one, other) => Buffer.compare(one.name, other.name))) {
            const matched = await (0,_process_slices_js__WEBPACK_IMPORTED_MODULE_9__/* .finished */ .x)(rules.matching(known, entry.name.toString()), slice);
            if (matched.ignored && (!matched.mayHoldMore || !entry.isDirectory()))
                continue;
            const within = raw.length === 0 ? entry.name : Buffer.concat([raw, SLASH, entry.name]);
            await addEntry(listing, Buffer.concat([here, entry.name]), within, matched);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(number);
    }
}
/** And what is in it. */
async function addEntry(listing, place, within, { ignored, inside }) {
    const { entries, above } = listing;
    const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { bigint: true });
    if ((ignored && !facts.isDirectory()) || facts.isSocket())
        return;
    if (above + within.length > MOST_PATH)
        throw tooLong(within);
    const before = entries.push(describe(within, facts, facts.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(place, 'buffer') : null));
    if (!facts.isDirectory())
        return;
    await addFolder(listing, place, within, inside);
    // A folder that is left out is there only for what a later pattern took back in.
    if (ignored && entries.length === before)
        entries.pop();
}
function tooLong(within) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`the build context has a path of more than ${MOST_PATH} bytes, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(within.toString())}`, {
        expected: 'one that a program can open, and with fewer folders in each other',
        fix: 'remove it, or leave its first folder out with a line in .dockerignore',
    });
}
/** The Dockerfile and the folders it is in, whatever the patterns say; a link that it may be is followed already. */
async function listDockerfile({ folder, dockerfile }) {
    const parts = dockerfile.name.split('/');
    const folders = parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const parents = folders.map(async (name) => describe(Buffer.from(name), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { bigint: true }), null));
    return [...(await Promise.all(parents)), given(dockerfile)];
}
/** What was read already, as an entry. */
function given({ name, facts, content }) {
    return { ...describe(Buffer.from(name), facts, null), bytes: content.length, content };
}
function describe(raw, facts, target) {
    const text = raw.toString();
    const targetText = target?.toString() ?? '';
    const kind = kindOf(facts);
    if (kind === null)
        throw new Error(`${text} is neither a file, a folder, a link nor a pipe`);
    return {
        path: text,
        kind,
        permissions: Number(facts.mode & 4095n),
        bytes: kind === 'file' ? Number(facts.size) : 0,
        modified: facts.mtimeNs,
        target: targetText,
        changed: facts.ctimeNs,
        identity: `${facts.dev}:${facts.ino}`,
        ...(Buffer.from(text).equals(raw) ? {} : { rawPath: raw }),
        ...(target === null || Buffer.from(targetText).equals(target) ? {} : { rawTarget: target }),
    };
}
function kindOf(facts) {
    if (facts.isFile())
        return 'file';
    if (facts.isDirectory())
        return 'folder';
    if (facts.isSymbolicLink())
        return 'link';
    return facts.isFIFO() ? 'pipe' : null;
}
/** The bytes of a listed file; throws when another one lies there by now. */
async function* readEntry(folder, entry, chunk) {
    if (entry.content !== undefined) {
        for (let at = 0; at < entry.content.length; at += chunk)
            yield entry.content.subarray(at, at + chunk);
        return;
    }
    const place = Buffer.concat([Buffer.from(folder), SLASH, entry.rawPath ?? Buffer.from(entry.path)]);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const facts = await handle.stat({ bigint: true });
        if (`${facts.dev}:${facts.ino}` !== entry.identity)
            throw new Error(`${entry.path} was replaced during the build`);
        yield* handle.createReadStream({ highWaterMark: chunk, autoClose: false });
    }
    finally {
        await handle.close();
    }
}
/** A sentence on files that look like logins or keys and go into the build; null without any. */
async function credentialsWarning(folder, entries) {
    const found = [];
    let looks = 0;
    for (const entry of entries) {
        const kind = entry.kind === 'file' ? (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialKind */ .eV)(entry.path) : null;
        if (kind === 'look' && looks >= MOST_LOOKS)
            continue;
        if (kind === 'look')
            looks += 1;
        if (kind === 'credentials' || (kind === 'look' && (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSecret */ .hK)(await startOf(folder, entry))))
            found.push(entry.path);
    }
    if (found.length === 0)
        return null;
    const names = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .firstFew */ .Dt)(found.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD), MOST_NAMED);
    return `the build context holds what looks like credentials: ${names}. Leave them out with .dockerignore.`;
}
async function startOf(folder, entry) {
    for await (const chunk of readEntry(folder, entry, LOOK_BYTES))
        return chunk.toString('latin1');
    return '';
}


/***/ }),

/***/ 78656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ slices),
/* harmony export */   x: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Long work in slices of time, so that signals, time limits and other work have their turn between them. */

const SLICE_MS = 20;
function slices(signal) {
    let end = performance.now() + SLICE_MS;
    return {
        isOver: () => performance.now() >= end,
        async next() {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal.throwIfAborted();
            end = performance.now() + SLICE_MS;
        },
    };
}
/** What `work` comes to, with a pause wherever it yields and a slice is over. */
async function finished(work, slice) {
    if (slice.isOver())
        await slice.next();
    let step = work.next();
    for (; step.done !== true; step = work.next())
        if (slice.isOver())
            await slice.next();
    return step.value;
}


/***/ })

};
