export const id = 5560;
export const ids = [5560];
export const modules = {

/***/ 99868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ cloneOf),
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/read.js + 3 modules
var read = __webpack_require__(71704);
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
        lacking: [...pointers, ...modules.lacking],
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
// EXTERNAL MODULE: ./build/io/git/repository.js
var repository = __webpack_require__(25896);
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

// EXTERNAL MODULE: ./build/io/schema/schema.js + 4 modules
var schema = __webpack_require__(26041);
// EXTERNAL MODULE: ./build/results/read.js + 6 modules
var results_read = __webpack_require__(48196);
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
    for (const named of [...(0,base_config/* namesOf */.eZ)(file.asked), ...(baseFile == null ? [] : [baseFile])]) {
        const suite = await suiteIn(external_node_path_.join(directory, named), directory, name, buildArgs);
        if (suite !== null)
            return suite;
    }
    return null;
}
async function suiteIn(file, directory, name, buildArgs) {
    try {
        const { text } = await (0,config_file/* readConfigFile */.RG)(file, file, { inside: directory });
        const config = (0,read/* readConfig */.Xg)(text, file, await (0,real_path/* realPath */.Ye)(external_node_path_.dirname(file)), schema/* validateConfig */.$r, results_read/* formatNames */.EI);
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

/***/ 19947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KZ: () => (/* binding */ filteredSides),
  IC: () => (/* binding */ imagesOf),
  CC: () => (/* binding */ interleave),
  Ft: () => (/* binding */ isSame),
  vj: () => (/* binding */ prepareCommit),
  FC: () => (/* binding */ requestedOfBoth),
  Ak: () => (/* binding */ runAlike),
  GK: () => (/* binding */ sharedRunContext),
  Ee: () => (/* binding */ suiteOf)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/knobs.js
var knobs = __webpack_require__(25311);
;// CONCATENATED MODULE: ./build/suite/filter.js
/** Longest pattern that is given to a command; with more names everything is run. */
const MOST_CHARACTERS = 8000;
/**
 * The command with its filter for these benchmarks; null where the suite has none, or the pattern would be too long. The
 * pattern is `^a$|^b$` with every character that has a meaning escaped, as RE2, PCRE, Java, Rust and ECMAScript read it.
 * (Not `^(a|b)$`: Go cuts a pattern at the slashes of subbenchmarks, but not inside of brackets.)
 */
function filteredCommand({ command, filter }, benchmarks) {
    if (command === undefined || filter === undefined || benchmarks.length === 0)
        return null;
    const regex = [...new Set(benchmarks)].map((name) => `^${escaped(name)}$`).join('|');
    if (regex.length > MOST_CHARACTERS)
        return null;
    return { command: [...command, ...filter.map((word) => word.replaceAll('{regex}', () => regex))], benchmarks };
}
function escaped(name) {
    return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/app/run/foreign-code.js
var foreign_code = __webpack_require__(79738);
// EXTERNAL MODULE: ./build/app/run/monitor.js + 1 modules
var monitor = __webpack_require__(33796);
// EXTERNAL MODULE: ./build/app/run/run-context.js + 7 modules
var run_context = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/app/paired/measure-pairs.js
var measure_pairs = __webpack_require__(78032);
;// CONCATENATED MODULE: ./build/app/paired/interleave.js








/** For whom other commits are builds of the same: each is built as it says itself, and all are run as the suite here. */
function runAlike(tree) {
    return { ...tree, suiteAt: tree.builtAt };
}
/**
 * The suite with the files of another commit, as that commit builds and runs it, measured in what `suite` is. Nothing is
 * written to the work tree.
 */
async function prepareCommit({ suite, commit, run }, { root, sources, suiteAt }, context, { backend, progress }, signal) {
    const { directory, warnings, lacking } = await sources.checkout(commit, signal);
    for (const warning of warnings)
        progress.warning(`${commit.slice(0, 12)}: ${warning}`);
    const there = await suiteAt(directory, suite);
    const moved = { ...there, run: { ...there.run, ...(0,knobs/* knobsOf */.N1)(suite.run) } };
    const spec = moved.image;
    const isAsStored = backend.usesImages && run !== undefined && spec?.name === suite.image?.name;
    const image = isAsStored ? asStored(spec, commit, run) : spec;
    const made = { ...moved, ...(image && { image }) };
    const prepared = await backend.prepare(made, context.cpus, progress, signal, { suite, commit });
    const trees = { own: directory, work: root };
    return { ...prepared, lacking, unseen: await (0,foreign_code/* refuseForeignCode */.K)(commit, prepared, trees, { progress }, signal) };
}
/** The suite as that commit would run it beside the one here; nothing is built. */
async function suiteOf(suite, commit, { sources, suiteAt }, signal) {
    return suiteAt((await sources.checkout(commit, signal)).directory, suite);
}
/** A name may have come to mean another image since; what was run then is found by its content. */
function asStored(spec, commit, run) {
    if (spec?.name === undefined)
        return spec;
    const was = run?.image;
    if (was == null) {
        throw (0,errors/* usageError */.Wp)(`what the image "${spec.name}" was for ${commit.slice(0, 12)} is not known`, {
            expected: 'a stored run of that commit, or a name of its own for each image',
            fix: 'measure the base branch too, or use image.dockerfile',
        });
    }
    return { ...spec, name: was.digest ?? was.id };
}
/** Images by commit, each made once; a commit that fails does so each time it is asked for. */
function imagesOf(suite, tree, context, session, signal) {
    const made = new Map();
    return (commit) => {
        const image = made.get(commit) ?? prepareCommit({ suite, commit }, tree, context, session, signal);
        made.set(commit, image);
        return image;
    };
}
/** Whether two sides run the same thing: no pair would tell more. */
function isSame(one, other) {
    const image = one.image?.id;
    return image !== undefined && image === other.image?.id && (0,suite_select/* runDifferences */.MI)(one.suite, other.suite).length === 0;
}
/**
 * The commands that run some benchmarks only, both with the base's filter: no change chooses how it is re-measured.
 * null where the base has none, or the sides are not run alike: both run everything then.
 */
function filteredSides({ base, head }, benchmarks) {
    if ((0,suite_select/* runDifferences */.MI)(base.suite, head.suite).length > 0)
        return null;
    const [ofBase, ofHead] = [benchmarks.base, benchmarks.head].map((names) => filteredCommand(base.suite.run, names));
    return ofBase == null || ofHead == null ? null : { base: ofBase, head: ofHead };
}
/** What all commits are measured in, with what there is to say of it. */
async function sharedRunContext(suite, { backend, progress }) {
    const context = await (0,run_context/* describeRunContext */.G)(suite, backend);
    const { cpus, escapes, warnings } = context;
    for (const warning of [...escapes, ...warnings])
        progress.warning(warning);
    if (cpus !== null)
        progress.line((0,run_context/* cpusLine */.M)(cpus));
    return context;
}
/** What is asked of isolation in pairs: that of both, with the looser limits. Who runs is not asked where each has its own. */
function requestedOfBoth({ requested }, { base, head }) {
    // Where no limits are in force, none are asked for.
    if (requested.memoryBytes === null)
        return requested;
    const limits = Object.entries((0,suite_select/* looserLimits */.lS)(base.suite.run, head.suite.run));
    const asked = Object.fromEntries(limits.filter(([limit]) => Object.hasOwn(requested, limit)));
    const user = base.suite.run.user === head.suite.run.user ? requested.user : null;
    return { ...requested, ...asked, user };
}
/**
 * One session, shielded and monitored from its first pair to its last: `work` asks for pairs until it has enough, and they
 * are added to `log`.
 */
async function interleave({ suite, context, base, head, deadline, nextOrder }, log, session, signal, work) {
    const { clock, progress } = session;
    const limits = (0,suite_select/* looserLimits */.lS)(base.suite.run, head.suite.run);
    const alike = { base: base.under(limits), head: head.under(limits) };
    return (0,monitor/* monitor */.d)(suite, context, session, signal, async (partition, readCounters) => {
        const meter = {
            suites: { base: alike.base.suite, head: alike.head.suite },
            readCounters,
            signal,
            deadline,
            clock,
            progress,
            nextOrder,
            invoke: (side, order, command) => alike[side].invoke(order, partition, signal, command),
        };
        await work((task) => (0,measure_pairs/* measurePairs */.q6)(task, log, meter));
        progress.done();
        return log;
    });
}


/***/ }),

/***/ 78032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ failedPairs),
/* harmony export */   ak: () => (/* binding */ emptyLog),
/* harmony export */   q6: () => (/* binding */ measurePairs),
/* harmony export */   yr: () => (/* binding */ measuredSide)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _results_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99767);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _run_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64302);




/** More failed pairs than this, and more than a third: the comparison is given up. */
const MOST_FAILURES = 2;
function emptyLog() {
    const nothing = { ran: 0, failed: 0, seconds: 0 };
    const tally = { base: { ...nothing }, head: { ...nothing } };
    const lists = { first: [], pairs: [], failures: [], turns: [], counters: [], usages: [], frames: [] };
    return { ...lists, contradictions: [], tally };
}
/** Adds pairs to `log` until there are `task.total`; otherwise says why it stopped. */
async function measurePairs(task, log, session) {
    const { clock, progress } = session;
    let { filtered } = task;
    const began = clock.seconds();
    const before = log.first.length;
    let longest = filtered === null ? (task.pairSeconds ?? 0) : 0;
    if (log.counters.length === 0)
        log.counters.push(await session.readCounters());
    for (let pair = before; pair < task.total;) {
        if (session.signal.aborted)
            return { ended: 'cancelled', reason: 'interrupted while measuring in pairs' };
        const started = clock.seconds();
        const isLate = started + longest > session.deadline;
        const hasNothing = pair === 0 && log.tally.base.ran === 0;
        if (isLate && hasNothing && started < session.deadline && task.alone?.() === true) {
            await measureSide('base', null, log, session);
            longest = longest / 2 + log.tally.base.seconds;
            continue;
        }
        if (isLate)
            return outOfTime(log.first.length, task.total);
        progress.live(() => `pair ${pair + 1} of ${task.total} (${task.what}), ${(0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .timing */ .N9)(clock.seconds() - began, pair - before, task.total - before)}`);
        const first = task.order[pair] ?? 'base';
        const tally = structuredClone(log.tally);
        const both = await measurePair(first, filtered, log, session);
        if (session.signal.aborted)
            return { ended: 'cancelled', reason: 'interrupted while measuring in pairs' };
        // What was guessed counts until it is known.
        longest = Math.max(pair === before ? 0 : longest, clock.seconds() - started);
        const why = filtered && unfit(both, filtered);
        if (why !== null) {
            progress.line(`${why}: the whole command is run instead`);
            filtered = null;
            log.tally = tally;
            continue;
        }
        addPair(log, first, both);
        log.turns.push({
            base: log.tally.base.seconds - tally.base.seconds,
            head: log.tally.head.seconds - tally.head.seconds,
        });
        pair = log.first.length;
        const inVain = task.inVain?.(log) ?? null;
        if (inVain !== null)
            return { ended: 'decided', reason: inVain };
        const givenUp = tooManyFailed(log);
        if (givenUp !== null)
            return givenUp;
    }
    progress.done();
    return null;
}
function addPair(log, first, both) {
    log.first.push(first);
    log.pairs.push('head' in both ? both : null);
    if (!('head' in both))
        log.failures.push(both);
}
function tooManyFailed(log) {
    const { length } = log.failures;
    if (length <= MOST_FAILURES || length * 3 <= log.first.length)
        return null;
    if (log.failures.some((one) => one.isOurs))
        return { ended: 'infrastructure error', reason: failedPairs(log) };
    const failing = whoFails(log);
    return { ended: 'failed', reason: `${failedPairs(log, failing)}; ${counts(log)}`, failing };
}
/** The head, if it never went well and the base did, or if the base never failed: one bad moment of the base excuses nothing. */
function whoFails({ failures, tally: { base, head } }) {
    if (failures.every(({ side }) => side === 'head'))
        return 'head';
    return head.ran > 0 && head.failed === head.ran && base.failed < base.ran ? 'head' : 'base';
}
function counts({ tally: { base, head } }) {
    return `the head failed in ${head.failed} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(head.ran, 'invocation')}, the base in ${base.failed} of ${base.ran}`;
}
/** "3 pairs of 5 failed: ...", with one's reason: what the world did is told first, then what the side to blame did. */
function failedPairs({ failures, first }, whose = 'base') {
    const reported = failures.find(({ isOurs }) => isOurs) ?? failures.find(({ side }) => side === whose) ?? failures[0];
    return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failures.length, 'pair')} of ${first.length} failed: ${reported?.sentence}`;
}
async function measurePair(first, filtered, log, session) {
    const one = await measureSide(first, filtered, log, session);
    // A head that fails alone is its own fault: it has to be known that the base does not.
    if ('sentence' in one && (first === 'base' || one.isOurs || session.signal.aborted))
        return one;
    const other = await measureSide(first === 'base' ? 'head' : 'base', filtered, log, session);
    if ('sentence' in other)
        return other;
    if ('sentence' in one)
        return one;
    return first === 'base' ? { base: one, head: other } : { base: other, head: one };
}
async function measureSide(side, filtered, log, session) {
    const began = session.clock.seconds();
    const one = await invokeSide(side, filtered, log, session);
    log.tally[side].seconds += session.clock.seconds() - began;
    return one;
}
async function invokeSide(side, filtered, log, session) {
    const order = session.nextOrder++;
    const before = log.counters.at(-1) ?? (await session.readCounters());
    const ended = await session.invoke(side, order, filtered?.[side].command);
    const after = await session.readCounters();
    log.counters.push(after);
    if (ended.usage !== null)
        log.usages.push(ended.usage);
    if (ended.observed !== null)
        log.frames.push(ended.observed);
    log.contradictions.push(...ended.contradictions);
    if (ended.reason === 'cancelled')
        return { sentence: 'stopped', side, isOurs: false };
    const tally = log.tally[side];
    tally.ran++;
    tally.failed++;
    const read = (0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .readInvocation */ .rm)(session.suites[side], order, ended, []);
    if (!('readings' in read)) {
        const sentence = `${side} ended with status "${read.status}": ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(read.failure)}`;
        return { sentence, side, isOurs: read.status === 'infrastructure error' };
    }
    try {
        const { results } = (0,_results_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectResults */ .n)([read.readings]);
        tally.failed--;
        return { invocation: (0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .invocationOf */ .QC)(order, ended, before, after), readings: read.readings, results };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { sentence: `${side} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(thrown.message)}`, side, isOurs: false };
    }
}
/** One side of the pairs that went well, as if it had been measured alone; what was seen meanwhile is of both. */
function measuredSide({ pairs, frames, contradictions, usages, counters }, side) {
    const whole = pairs.flatMap((pair) => (pair === null ? [] : [pair[side]]));
    return {
        ...(0,_run_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingMeasured */ .uv)(),
        frames,
        contradictions,
        usages,
        counters,
        invocations: whole.map(({ invocation }, index) => ({ ...invocation, order: index + 1 })),
        readings: whole.map(({ readings }) => readings),
    };
}
/** Why the filtered commands are of no use, or null: the head may not know the base's filter any more. */
function unfit(pair, filtered) {
    if ('head' in pair)
        return reportAll(pair, filtered) ? null : 'the filter left out some of the benchmarks that it should run';
    return pair.isOurs ? null : `with the filter, ${pair.sentence}`;
}
function reportAll(pair, filtered) {
    return ['base', 'head'].every((side) => {
        const reported = new Set(pair[side].results.map(({ benchmark }) => benchmark));
        return filtered[side].benchmarks.every((benchmark) => reported.has(benchmark));
    });
}
function outOfTime(done, total) {
    return { ended: 'out of time', reason: `${done} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(total, 'pair')} fitted into the budget` };
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ baseOnlyMetrics),
/* harmony export */   bP: () => (/* binding */ pairedMetrics),
/* harmony export */   gr: () => (/* binding */ nothingInCommon),
/* harmony export */   sn: () => (/* binding */ benchmarksOf)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8650);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/** What pairs say of metrics: the samples of each in every pair, and what only the base has. */




/** The samples of the named metrics in every pair, in the units in which `head` reported them. */
function pairedMetrics(head, names, { pairs }) {
    const known = indexOf(head.results);
    const indices = pairs.map((pair) => pair && { base: indexOf(pair.base.results), head: indexOf(pair.head.results) });
    return names.flatMap(({ benchmark, metric }) => {
        const key = (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .Cc)({ benchmark, metric });
        const named = known.get(key);
        if (named === undefined)
            return [];
        const { unit, better } = named;
        const side = (index) => {
            const found = index?.get(key);
            if (found === undefined || found.better !== better)
                return [];
            const values = (found.samples[0] ?? []).map((value) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, found.unit, unit));
            const whole = values.filter((value) => value !== null);
            return whole.length === values.length ? whole : [];
        };
        return [
            {
                benchmark,
                metric,
                unit,
                better,
                base: indices.map((pair) => side(pair?.base)),
                head: indices.map((pair) => side(pair?.head)),
            },
        ];
    });
}
/** As many as a run may have metrics: a base whose names change from pair to pair is no reason for more. */
const MOST_BASE_ONLY = 10_000;
/** What the base reported in the pairs and `head` does not have, or not so that the two compare. */
function baseOnlyMetrics(head, { pairs }) {
    const known = indexOf(head.results);
    const found = new Map();
    for (const pair of pairs) {
        for (const { benchmark, metrics } of pair?.base.results ?? []) {
            for (const { metric, unit, better, samples } of metrics) {
                const [values = []] = samples;
                const key = (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .Cc)({ benchmark, metric });
                if (values.length === 0 || compares(known.get(key), unit, better, values))
                    continue;
                if (!found.has(key) && found.size === MOST_BASE_ONLY)
                    continue;
                const one = found.get(key) ?? { benchmark, metric, unit, better, values: [] };
                const value = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values), unit, one.unit);
                if (value !== null)
                    one.values.push(value);
                found.set(key, one);
            }
        }
    }
    return [...found.values()];
}
/** Whole pairs after which a metric that was never on both sides is taken to be on one alone. */
const ENOUGH_PAIRS = 2;
/** Metrics of a side that are named. */
const NAMED = 3;
/** A sentence when none of the named metrics of `head` can be compared in any pair, as after a renaming; else null. */
function nothingInCommon(head, names, log) {
    if (log.pairs.filter((pair) => pair !== null).length < ENOUGH_PAIRS)
        return null;
    const metrics = pairedMetrics(head, names, log);
    const isOnBoth = ({ base, head }) => base.some((samples, pair) => samples.length > 0 && (head[pair] ?? []).length > 0);
    if (metrics.some(isOnBoth))
        return null;
    const there = baseOnlyMetrics(head, log);
    if (there.length === 0)
        return null;
    return `no metric can be compared: the base has ${named(there)}, the head ${named(metrics)}; did you rename metrics, or change a unit?`;
}
function named(metrics) {
    const texts = metrics
        .slice(0, NAMED)
        .map(({ benchmark, metric, unit }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(`${benchmark}/${metric}`)} in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .unitName */ .Cq)(unit, 40)}`);
    const more = metrics.length - texts.length;
    return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function compares(head, unit, better, values) {
    if (head === undefined || head.better !== better || head.samples.every((samples) => samples.length === 0))
        return false;
    return values.every((value) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, head.unit) !== null);
}
function indexOf(results) {
    return new Map(results.flatMap(({ benchmark, metrics }) => metrics.map((one) => [(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .Cc)({ benchmark, metric: one.metric }), one])));
}
/** Names of what a side reported in any of its pairs. */
function benchmarksOf({ pairs }, side) {
    return [...new Set(pairs.flatMap((pair) => (pair?.[side].results ?? []).map(({ benchmark }) => benchmark)))];
}


/***/ }),

/***/ 66795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   aB: () => (/* binding */ runInPairs),
/* harmony export */   p8: () => (/* binding */ pairedRun)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84174);
/* harmony import */ var _statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29953);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43043);
/* harmony import */ var _run_produce_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23086);
/* harmony import */ var _interleave_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19947);
/* harmony import */ var _measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78032);
/* harmony import */ var _pair_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4102);








/** Throws when it was stopped, or when so many pairs failed that it was given up or tells nothing. */
async function runInPairs(question, session, signal) {
    const { suite, context, identity, base, sides, pairs: total } = question;
    const startedAt = session.clock.now();
    const began = session.clock.seconds();
    const order = (0,_statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_6__/* .pairOrder */ .f)(total, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_7__/* .seededDraw */ .R)('pairs', suite.name, identity.source.commit ?? '', base));
    const log = (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLog */ .ak)();
    let stop = null;
    const { end = Number.POSITIVE_INFINITY } = question;
    const limits = { deadline: end, nextOrder: 1 };
    const monitored = await (0,_interleave_js__WEBPACK_IMPORTED_MODULE_3__/* .interleave */ .CC)({ suite, context, ...sides, ...limits }, log, session, signal, async (measure) => {
        stop = await measure({ total, order, filtered: null, what: 'all metrics' });
    });
    const reason = throwIfStopped(stop, session.clock.seconds() >= end);
    const { pairs, failures } = monitored.measured;
    if (pairs.length - failures.length < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns) {
        // Stored, it would teach nothing, and keep these commits from being re-measured.
        const why = failures.length === 0 && reason !== null ? reason : (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .failedPairs */ .Nc)(monitored.measured);
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${why}, and fewer than ${_statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns} are not enough`);
    }
    return pairedRun({ ...question, startedAt, seconds: session.clock.seconds() - began, monitored }, session);
}
/** A sentence of its own for each way in which pairs come to nothing. Answers why there are fewer than were asked for, or null. */
function throwIfStopped(stop, isLate = false) {
    if (stop === null)
        return null;
    const reason = stop.reason ?? stop.ended;
    if (stop.ended === 'out of time' || (stop.ended === 'cancelled' && isLate))
        return reason;
    if (stop.ended === 'cancelled')
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(reason, { fix: 'run it again' });
    if (stop.ended === 'infrastructure error')
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(reason);
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(reason);
}
/** The run of the head; it says of the host what was seen during both sides. */
function pairedRun(question, { clock }) {
    const { suite, identity, base, sides, startedAt, seconds, monitored } = question;
    const context = { ...question.context, requested: (0,_interleave_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedOfBoth */ .FC)(question.context, sides) };
    const { measured: log } = monitored;
    const run = (0,_run_produce_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)({
        suite,
        identity,
        context,
        image: sides.head.image,
        startedAt,
        finishedAt: clock.now(),
        monitored: { ...monitored, measured: (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredSide */ .yr)(log, 'head') },
    });
    const names = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => ({ benchmark, metric })));
    const pairs = {
        purpose: 'calibration',
        base: { commit: base, image: sides.base.image?.id ?? null },
        first: [...log.first],
        metrics: (0,_pair_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .pairedMetrics */ .bP)(run, names, log),
        ended: 'decided',
        reason: null,
        seconds,
        disturbances: [...(0,_run_produce_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isolationOf */ ._x)(context.requested, log).violations, ...monitored.host.disturbances],
    };
    return { ...run, pairs };
}


/***/ }),

/***/ 47392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   xe: () => (/* binding */ baseSettings)
/* harmony export */ });
/* unused harmony export configAt */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71704);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _io_git_head_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80039);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26041);
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
    return { ...(0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(found.text, where, _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validateConfig */ .$r), file: found.file, where };
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
        return (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(text, file, _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validateConfig */ .$r).suites.filter(({ name }) => suites.includes(name)).length;
    }
    catch (thrown) {
        // It is refused with its mistakes if it is the one.
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PinbenchError */ .kN && thrown.kind === 'usage')
            return 0;
        throw thrown;
    }
}


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: ./build/compare/known-run.js
var known_run = __webpack_require__(47615);
// EXTERNAL MODULE: ./build/history/baseline/candidates.js
var candidates = __webpack_require__(74949);
// EXTERNAL MODULE: ./build/environment/differences.js
var environment_differences = __webpack_require__(66);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
;// CONCATENATED MODULE: ./build/history/baseline/describe.js
/** Which stored runs count as the baseline of a run, and why each other one does not; no store, git or clock is asked here. */





/** The baseline of a run: `runs` say which commits, how old and how far; `reason` says it in a sentence. */
function chooseBaseline(question) {
    const { query, runs, policy, now } = question;
    const left = rejected({ ...question, counting: runs.map((run) => run.id) });
    const [nearest] = runs;
    if (nearest === undefined)
        return nothingCounts(question, left);
    const described = runs.map((run) => describe(run, query.commits));
    const distance = described[0]?.distance ?? null;
    const counted = `${(0,quote/* plural */.LS)(runs.length, 'run')} of ${commitsOf(runs)}`;
    const causes = [
        ...(runs.some((run) => (0,candidates/* isYoung */.Pi)(run.startedAt, policy, now))
            ? []
            : [`the newest is ${ageOf(runs, now)}: more than ${(0,quote/* plural */.LS)(policy.staleAfterDays, 'day')} is stale`]),
        ...((distance ?? 0) <= policy.staleAfterCommits
            ? []
            : [`the nearest is ${(0,quote/* plural */.LS)(distance ?? 0, 'commit')} away: more than ${policy.staleAfterCommits} is stale`]),
    ];
    const more = left.length === 0 ? {} : { leftOut: left };
    if (causes.length === 0) {
        return { state: 'found', runs: described, reason: `Compared with ${counted}${farAway(distance)}.`, ...more };
    }
    return {
        state: 'stale',
        runs: described,
        reason: `Compared with ${counted}, of which ${causes.join(', and ')}.`,
        ...more,
    };
}
function nothingCounts(question, left) {
    const { query, stored, elsewhere, environment } = question;
    const suite = `suite ${JSON.stringify(query.suite)}`;
    const others = left.reduce((sum, { count }) => sum + count, 0);
    if (others === 0)
        return { state: 'no baseline', reason: `No run of ${suite} is stored yet.` };
    const usable = (0,candidates/* countable */.Q$)(stored, query);
    const isHere = usable.some((one) => one.key === query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb));
    if (isHere || usable.length === 0) {
        const why = left.map(({ count, cause }) => `${count} ${cause}`).join(', ');
        const none = `${(0,quote/* plural */.LS)(others, 'stored run')} of ${suite}, but none counts: ${why}.`;
        return { state: 'no baseline', reason: `${none}${acceptableText(query)}` };
    }
    if (elsewhere?.imported !== undefined) {
        const tool = elsewhere.imported;
        const reason = `No run of ${suite} was measured here yet. The newest stored one was imported (${tool}): how it was measured is not known, so it is never used as a baseline.`;
        return { state: 'incomparable', reason, differences: [{ field: 'imported', base: tool, head: null }] };
    }
    const differences = elsewhere === null ? [] : (0,environment_differences/* differingFields */.W1)(elsewhere.environment, environment);
    const fields = differences.map((difference) => difference.field).join(', ');
    const what = fields === '' ? 'what differs is not known' : `these differ: ${fields}`;
    const environments = new Set(usable.map((one) => one.key)).size;
    const reason = (0,environment_differences/* onlyDefinition */.Is)(differences)
        ? `No stored run of ${suite} was measured with this definition of the suite (${what}).`
        : `No stored run of ${suite} was measured in this environment, but in ${(0,quote/* plural */.LS)(environments, 'other')} (${what}).`;
    return { state: 'incomparable', reason, differences };
}
function acceptableText({ commits, branch }) {
    if (branch !== null)
        return ` Acceptable: runs of ${branch}.`;
    const [first] = commits ?? [];
    if (commits === null)
        return '';
    if (first === undefined)
        return ' No commit is acceptable: none is known to come before this one.';
    const others = commits.length === 1 ? '' : ` and ${(0,quote/* plural */.LS)(commits.length - 1, 'older commit')}`;
    return ` Acceptable: ${first.commit.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)}${others}.`;
}
function describe(run, commits) {
    const { commit } = run.source;
    const distance = commits?.find((one) => one.commit === commit)?.distance ?? null;
    return { id: run.id, commit, startedAt: run.startedAt, distance };
}
function commitsOf(runs) {
    const commits = [...new Set(runs.map((run) => run.source.commit?.slice(0, stored_run_path/* COMMIT_DIGITS */.tn) ?? 'no known commit'))];
    const [first] = commits;
    return commits.length === 1 ? `${first}` : `${(0,quote/* plural */.LS)(commits.length, 'commit')}, the nearest ${first}`;
}
function farAway(distance) {
    return distance === null || distance === 0 ? '' : `, ${(0,quote/* plural */.LS)(distance, 'commit')} back`;
}
function ageOf(runs, now) {
    const days = Math.min(...runs.map((run) => (now.getTime() - Date.parse(run.startedAt)) / candidates/* DAY */.d_));
    if (!Number.isFinite(days))
        return 'of unknown age';
    return days < 0
        ? `dated ${(0,quote/* plural */.LS)(Math.ceil(-days), 'day')} ahead of this clock`
        : `${(0,quote/* plural */.LS)(Math.floor(days), 'day')} old`;
}
/** Causes in the order in which runs meet them; each run is counted once. */
function rejected(looked) {
    const causeOf = causes(looked);
    const counts = new Map();
    for (const one of looked.stored) {
        const cause = causeOf(one);
        if (cause !== null)
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return [...counts].map(([cause, count]) => ({ count, cause: inNumber(cause, count) }));
}
function inNumber(cause, count) {
    if (cause === EXCLUDED)
        return excluded(count);
    return cause === candidates/* NOT_AN_ANCESTOR */.aI && count === 1 ? 'of a commit that this one does not build on' : cause;
}
const EXCLUDED = 'excluded';
function excluded(count) {
    const [verb, whose] = count === 1 ? ['counts', 'its'] : ['count', 'their'];
    return `that never ${verb} (uncommitted changes, or ${whose} status was not ok)`;
}
function causes({ query, counting, refused, policy, now }) {
    const rank = (0,candidates/* ranksOf */.Ll)(query);
    const isFresh = (0,candidates/* freshness */.I9)(query, policy, now);
    const chosen = new Set(counting);
    const key = query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb);
    const itself = query.itself?.slice(0, stored_run_path/* COMMIT_DIGITS */.tn);
    const ahead = new Set(query.ahead?.map((commit) => commit.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)));
    const limits = `more than ${policy.staleAfterDays} days old or ${policy.staleAfterCommits} commits away`;
    return (one) => {
        if (!(0,series/* isSameSeries */.oC)(one, query) || one.id === query.ownId || chosen.has(one.id))
            return null;
        if (one.excluded)
            return EXCLUDED;
        if (one.key !== key)
            return 'of another environment';
        if (rank(one) === undefined) {
            if (one.commit === itself)
                return 'of this commit itself';
            return ahead.has(one.commit) ? candidates/* OF_THE_BRANCH */.DH : candidates/* NOT_AN_ANCESTOR */.aI;
        }
        const cause = refused.get(one.id);
        if (cause !== undefined)
            return cause;
        return isFresh(one) || counting.length === 0 ? `beyond the ${policy.runs} that are pooled` : limits;
    };
}

;// CONCATENATED MODULE: ./build/history/baseline/search.js


/** As many calibrations as a noise floor rests on, with some to spare for metrics that not all of them have. */
const CALIBRATIONS = 30;
/** Days within which whoever calibrates each week has done so. */
const OFTEN = 8;
/** Where a run's branch has to be read in its file: so many more runs are looked up than are wanted. */
const SPARE = 3;
/**
 * Searches the months of this environment, newest first, and stops after month M when no month before M can hold a run
 * that would count before one that was found:
 *
 * 1. A commit is measured after it was made. With a full pool, only commits nearer than the last run in it matter; else
 *    all; all as well where there are calibrations and more are lacking, which count wherever they rank. If each of those was made in M or
 *    later (or on the last day before), none was measured before M.
 * 2. If enough found runs are within the limits of age and distance, older ones do not count. All that is left is older
 *    than the limit when M began longer ago than that.
 *
 * Clocks enter here alone: a wrong one may cost finding a run, and never makes a wrong one count.
 */
function searchFor(query, policy, now) {
    const rank = (0,candidates/* ranksOf */.Ll)(query);
    return {
        key: query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb),
        enough(found, since) {
            const began = Date.parse(since);
            const ranked = (0,candidates/* rankCandidates */.RK)(found, query);
            const calibrations = teaching(ranked).length;
            // Where nobody calibrates, nothing is searched for it.
            const taught = calibrations === 0 ? began <= now.getTime() - OFTEN * candidates/* DAY */.d_ : calibrations === CALIBRATIONS;
            if (query.commits === null && ranked.length >= policy.runs * (query.branch === null ? 1 : SPARE))
                return true;
            const last = taught ? ranked[policy.runs - 1] : undefined;
            const nearer = query.commits?.slice(0, last === undefined ? undefined : rank(last));
            if (nearer?.every(({ seconds }) => seconds * 1000 >= began - candidates/* DAY */.d_) === true)
                return true;
            const fresh = ranked.filter((0,candidates/* freshness */.I9)(query, policy, now)).length;
            return fresh >= fewest(policy) && began <= now.getTime() - policy.staleAfterDays * candidates/* DAY */.d_;
        },
    };
}
/** Those of the ranked runs that are read for the noise floor alone, wherever they rank. */
function teaching(ranked) {
    return ranked.filter((one) => one.calibration).slice(0, CALIBRATIONS);
}
/** Whether too few count, though more are stored: of commits that are not known to come before this one. */
function lacksCalibrations(stored, query) {
    const taught = teaching((0,candidates/* rankCandidates */.RK)(stored, query)).length;
    return taught < CALIBRATIONS && teaching((0,candidates/* countable */.Q$)(stored, query)).length > taught;
}
/** Runs worth reading, best first: those `within` the limits; those `beyond` only when few within could be read. */
function readingOrder(stored, query, policy, now) {
    const isFresh = (0,candidates/* freshness */.I9)(query, policy, now);
    const ranked = (0,candidates/* rankCandidates */.RK)(stored, query);
    return { within: ranked.filter(isFresh), beyond: ranked.filter((one) => !isFresh(one)) };
}
/** Runs that make a baseline by themselves, however few the policy pools. */
function fewest(policy) {
    return Math.min(candidates/* FEW_RUNS */.m2, policy.runs);
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/app/run/find-baseline.js
/** Looks for the stored runs that may be the baseline; which of them are is decided in history/baseline/describe.ts. */







/** Other environments that are looked into for what differs, at most. */
const MOST_ELSEWHERE = 10;
async function findBaseline(run, scope, policy, store, now) {
    const context = { store, policy, now, scope, notes: new Set() };
    const { suite, environment, id: ownId } = run;
    const { key } = environment;
    const configuration = (0,series/* configurationOf */.QV)(run.source.configuration);
    const itself = run.source.commit === null ? {} : { itself: run.source.commit };
    const any = { suite, configuration, key, ownId, ...itself, commits: null, branch: null };
    const keys = await store.keys((0,series/* seriesName */.f_)(any), key.slice(0, stored_run_path/* KEY_DIGITS */.Rb));
    const [here = [], others = []] = [true, false].map((own) => keys.filter((one) => key.startsWith(one) === own));
    const nothing = { query: any, stored: [], runs: [], calibrations: [], refused: new Map() };
    const found = here.length === 0 ? nothing : await amongAncestors(any, run.source.dirty, context);
    const isHere = (0,candidates/* countable */.Q$)(found.stored, any).length > 0;
    const elsewhere = isHere ? { stored: [], run: null } : await lookElsewhere(others, any, context);
    const baseline = chooseBaseline({
        ...found,
        stored: [...found.stored, ...elsewhere.stored],
        elsewhere: elsewhere.run,
        environment,
        policy,
        now,
    });
    if (found.stored.length === 0 && configuration !== null)
        await noteShared(any, context);
    const { runs, calibrations } = found;
    return { baseline, runs, calibrations, ownCalibrations: ownCalibrations(found), notes: [...context.notes] };
}
function ownCalibrations({ query, stored }) {
    const rank = (0,candidates/* ranksOf */.Ll)(query);
    const own = new Set([query.itself, ...(query.ahead ?? [])].map((commit) => commit?.slice(0, stored_run_path/* COMMIT_DIGITS */.tn)));
    const key = query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb);
    return (0,candidates/* countable */.Q$)(stored, query).filter((one) => one.calibration && one.key === key && own.has(one.commit) && rank(one) === undefined).length;
}
/**
 * Goes further back while the pool is not full or known calibrations are too far away, and furthest only when nothing was found at all: each step back fetches
 * more of the history.
 */
async function amongAncestors(any, dirty, context) {
    const { scope } = context;
    if (scope.ancestry === null)
        return look(any, context);
    let findings = null;
    let ancestors = null;
    for (let effort = 0;; effort++) {
        const further = await ancestorsOf(scope.ancestry, effort, scope.branch, context);
        if (further === 'unknown')
            return look({ ...any, branch: scope.branch }, context);
        if (further === null)
            break;
        ancestors = further;
        const { ahead = [] } = ancestors;
        findings = await look({ ...any, ahead, commits: (0,candidates/* acceptableCommits */.vj)(ancestors, dirty) }, context);
        const isFull = findings.runs.length >= context.policy.runs && !lacksCalibrations(findings.stored, findings.query);
        if (effort === 0 ? isFull : findings.runs.length > 0)
            break;
    }
    if (ancestors === null || findings === null)
        return look({ ...any, commits: [] }, context);
    if (ancestors.note !== null)
        context.notes.add(ancestors.note);
    if (findings.runs.length > 0)
        return findings;
    const alone = { ...any, commits: (0,candidates/* itselfAlone */.lg)(ancestors) };
    // What was found reaches back to before this commit was made: its own runs are there.
    return (0,candidates/* rankCandidates */.RK)(findings.stored, alone).length === 0 ? findings : readBest(findings.stored, alone, context);
}
/** `unknown`: neither clone nor remote could tell, and a branch can stand in for the commits. */
async function ancestorsOf(ancestry, effort, branch, { notes }) {
    try {
        return await ancestry.ancestors(effort);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure' || branch === null)
            throw thrown;
        const instead = `the newest runs of ${branch} were taken by the branch's name`;
        notes.add(`The commits before this one are not known, so ${instead}: ${thrown.message}.`);
        return 'unknown';
    }
}
async function look(query, context) {
    const { store, policy, now } = context;
    return readBest(await store.list((0,series/* seriesName */.f_)(query), searchFor(query, policy, now)), query, context);
}
/** A damaged or foreign file costs one run, never the comparison. */
async function readBest(stored, query, context) {
    const { policy, now } = context;
    const { within, beyond } = readingOrder(stored, query, policy, now);
    const refused = new Map();
    const read = new Map();
    let like;
    // Its samples are let go before the next one is read.
    const know = async (one) => {
        const run = await readApart(one, context);
        like = run === null ? like : (0,known_run/* knownRun */.jB)(run, like);
        return run === null ? null : (like ?? null);
    };
    // Together: a store elsewhere fetches them at once.
    const readAll = async (batch) => {
        const runs = await Promise.all(batch.map(know));
        for (const [index, { id }] of batch.entries()) {
            const run = runs[index] ?? null;
            const cause = run === null ? 'damaged' : ((0,candidates/* rejection */.cz)(run, query) ?? (await mixture(run, context)));
            if (cause !== null)
                refused.set(id, cause);
            else if (run !== null)
                read.set(id, run);
        }
    };
    const fill = async (some) => {
        for (let next = 0; next < some.length && read.size < policy.runs;) {
            const batch = some.slice(next, next + policy.runs - read.size);
            next += batch.length;
            await readAll(batch);
        }
    };
    await fill(within);
    if (read.size < fewest(policy))
        await fill(beyond);
    const pool = new Set(read.keys());
    await readAll(teaching(within).filter(({ id }) => !pool.has(id) && !refused.has(id)));
    const order = (0,candidates/* rankCandidates */.RK)(stored, query).flatMap(({ id }) => read.get(id) ?? []);
    const [runs = [], calibrations = []] = [true, false].map((own) => order.filter(({ id }) => pool.has(id) === own));
    return { query, stored, runs, calibrations, refused };
}
/**
 * Why a run of the root's history may be of another configuration, or null: before runs said whose they are, all
 * configurations had one history. What the store has of others cannot be changed by who is judged.
 */
async function mixture({ suite, source }, { scope, store }) {
    if (source.configuration !== undefined)
        return null;
    const others = ((await store.series?.()) ?? []).map(series/* parseSeries */.Pd);
    const isShared = others.some((one) => one?.suite === suite && one.configuration !== null);
    if (!isShared && (await scope.elsewhere?.())?.has(suite) !== true)
        return null;
    return 'of a mixed history: stored when all configurations shared one, and another one has this suite as well';
}
/** Where a configuration has no history of its own yet: says so when it may have one that it shared with others. */
async function noteShared(query, context) {
    const root = { ...query, configuration: null };
    const search = { key: query.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb), enough: () => false };
    const keys = await context.store.keys((0,series/* seriesName */.f_)(root), search.key);
    const stored = keys.includes(search.key) ? await context.store.list((0,series/* seriesName */.f_)(root), search) : [];
    const [oldest] = (0,candidates/* countable */.Q$)(stored, root).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const run = oldest === undefined ? null : await readOne(oldest, context);
    if (run === null || run.imported !== undefined || run.source.configuration !== undefined)
        return;
    context.notes.add(`Runs of suite ${JSON.stringify(query.suite)} that were stored when all configurations shared one history are not compared with: they do not say which configuration they are of. The next run that is stored begins a history of its own for ${JSON.stringify(query.configuration)}.`);
}
/** The newest run of other environments: reading it tells what differs. */
async function lookElsewhere(keys, query, context) {
    const stored = [];
    for (const key of keys.slice(0, MOST_ELSEWHERE)) {
        const search = { key, enough: (found) => (0,candidates/* countable */.Q$)(found, query).length > 0 };
        stored.push(...(await context.store.list((0,series/* seriesName */.f_)(query), search)));
    }
    const [newest] = (0,candidates/* countable */.Q$)(stored, query).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return { stored, run: newest === undefined ? null : await readOne(newest, context) };
}
function readOne(stored, context) {
    return orNoted(() => context.store.read(stored), context);
}
function readApart(stored, context) {
    const { store } = context;
    return orNoted(() => (store.readApart === undefined ? store.read(stored) : store.readApart(stored)), context);
}
async function orNoted(read, { notes }) {
    try {
        return await read();
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        notes.add(`A stored run was left out: ${thrown.message}`);
        return null;
    }
}


/***/ }),

/***/ 79738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseForeignCode),
/* harmony export */   c: () => (/* binding */ ForeignCode)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/** Under the host runtime another commit's files may lie in a folder of their own, and yet other code be run. */


/** What would be measured as another commit is the code of the work tree: such numbers are no comparison. */
class ForeignCode extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN {
    constructor(commit, file) {
        super('usage', `${commit.slice(0, 12)} would run the work tree's code instead of its own: it opened ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} there`, {
            expected: 'a command that runs the code of the folder it is started in',
            fix: 'use no editable install, link (npm link) or path to the work tree (PYTHONPATH, NODE_PATH, in a script), but install or build in the command itself; or use --runtime docker',
        });
    }
}
/** One more invocation, not measured. Answers a sentence where it could not be seen what it opens; throws ForeignCode. */
async function refuseForeignCode(commit, { opens }, trees, { progress }, signal) {
    if (opens === undefined)
        return null;
    progress.line(`running ${commit.slice(0, 12)} once, unmeasured, to check that it does not load code from the work tree`);
    const seen = await opens(trees.work, trees.own, signal);
    if ('unseen' in seen) {
        const sentence = `Whether ${commit.slice(0, 12)} ran its own code or that of the work tree (an editable install, a path in the environment) is not known: ${seen.unseen}.`;
        progress.warning(sentence);
        return sentence;
    }
    if (seen.opened !== null)
        throw new ForeignCode(commit, seen.opened);
    return null;
}


/***/ }),

/***/ 64302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ invocationOf),
  xP: () => (/* binding */ measure),
  uv: () => (/* binding */ nothingMeasured),
  rm: () => (/* binding */ readInvocation),
  N9: () => (/* binding */ timing)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/results/invocation-status.js
/**
 * The status of one ended invocation and, unless it is `ok`, a sentence. What we or the machine did to it comes before
 * what it did itself; `out of memory` also when it went on after only a child of it was killed.
 */
function statusOf(facts) {
    const invocation = `invocation ${facts.order}`;
    if (facts.reason === 'cancelled') {
        return { status: 'cancelled', failure: `${invocation} was cancelled after ${seconds(facts.seconds)}` };
    }
    if (facts.reason === 'engine lost') {
        const detail = facts.detail === null ? '' : `: ${facts.detail}`;
        return { status: 'infrastructure error', failure: `the engine was lost during ${invocation}${detail}` };
    }
    if (facts.reason === 'timeout') {
        return {
            status: 'timeout',
            failure: `${invocation} was stopped at its limit of ${seconds(facts.timeoutSeconds)} (run.timeout)`,
        };
    }
    if (facts.outOfMemory) {
        const limit = `${mebibytes(facts.memoryBytes)} (run.memory)`;
        const who = facts.exitCode === 0 ? 'a process inside' : 'it';
        return {
            status: 'out of memory',
            failure: `${invocation} reached its memory limit of ${limit}: ${who} was killed`,
        };
    }
    if (facts.notStarted !== null) {
        const { sentence, culprit } = facts.notStarted;
        const status = culprit === 'command' ? 'failed' : 'infrastructure error';
        return { status, failure: `${invocation} could not start: ${sentence}` };
    }
    if (facts.exitCode === 0)
        return { status: 'ok', failure: null };
    if (facts.exitCode === null)
        return { status: 'failed', failure: `${invocation} ended without an exit code` };
    return {
        status: 'failed',
        failure: `${invocation} ended with exit code ${facts.exitCode}${meaning(facts.exitCode)}`,
    };
}
/** Exit codes as POSIX shells use them. */
function meaning(exitCode) {
    if (exitCode === 126)
        return ': the command was found but cannot be executed';
    if (exitCode === 127)
        return ': the command was not found';
    return exitCode > 128 && exitCode <= 192 ? `: killed by ${signalName(exitCode - 128)}` : '';
}
function signalName(signal) {
    const names = {
        1: 'SIGHUP',
        2: 'SIGINT',
        4: 'SIGILL',
        6: 'SIGABRT',
        7: 'SIGBUS',
        8: 'SIGFPE',
        9: 'SIGKILL',
        11: 'SIGSEGV',
        13: 'SIGPIPE',
        15: 'SIGTERM',
        31: 'SIGSYS',
    };
    const name = names[signal];
    return name === undefined ? `signal ${signal}` : `signal ${signal} (${name})`;
}
function seconds(value) {
    return `${Number(value.toFixed(1))} s`;
}
function mebibytes(bytes) {
    return `${Number((bytes / 2 ** 20).toFixed(1))} MiB`;
}

// EXTERNAL MODULE: ./build/results/read.js + 6 modules
var read = __webpack_require__(48196);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/app/run/measure.js
/** Run and results: every invocation in turn, read as it ends; the first one that goes wrong ends the run. */





function nothingMeasured() {
    const lists = {
        invocations: [],
        readings: [],
        frames: [],
        contradictions: [],
        usages: [],
        counters: [],
        warnings: [],
    };
    return { ...lists, status: 'ok', failure: null };
}
/** Lines of the benchmark's own output that a failure quotes. */
const QUOTED_LINES = 15;
async function measure(suite, invoke, readCounters, clock, progress) {
    const measured = nothingMeasured();
    const total = suite.run.invocations;
    const started = clock.seconds();
    let before = await readCounters();
    measured.counters.push(before);
    for (let order = 1; order <= total; order += 1) {
        progress.live(() => `invocation ${order} of ${total}, ${timing(clock.seconds() - started, order - 1, total)}`);
        const ended = await invoke(order);
        progress.line(`invocation ${order} of ${total}: ${ended.seconds.toFixed(2)} s`);
        const after = await readCounters();
        measured.counters.push(after);
        measured.invocations.push(invocationOf(order, ended, before, after));
        before = after;
        if (ended.usage !== null)
            measured.usages.push(ended.usage);
        if (ended.observed !== null)
            measured.frames.push(ended.observed);
        measured.contradictions.push(...ended.contradictions);
        const read = readInvocation(suite, order, ended, measured.warnings);
        if ('readings' in read) {
            measured.readings.push(read.readings);
            continue;
        }
        measured.status = read.status;
        measured.failure = read.failure;
        break;
    }
    progress.done();
    return measured;
}
/** What an invocation reported, or why it counts for nothing. */
function readInvocation(suite, order, ended, warnings) {
    const { status, failure } = statusOf(endedFacts(suite, order, ended));
    if (status !== 'ok')
        return { status, failure: `${failure ?? status}${measure_quote(ended)}` };
    try {
        return { readings: (0,read/* readResults */.x8)(resultsText(suite, ended, warnings), suite.results.format) };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { status: 'invalid output', failure: `invocation ${order}: ${thrown.sentence()}${measure_quote(ended)}` };
    }
}
function resultsText(suite, ended, warnings) {
    const { path } = suite.results;
    if (path === undefined) {
        if (ended.stdout.truncated)
            warnings.push(`the benchmark printed ${ended.stdout.bytes} bytes: only its head and tail were read`);
        if (ended.stdout.text.trim() === '') {
            throw (0,read/* noResults */.wV)('the benchmark printed nothing on standard output', suite.results.format);
        }
        return ended.stdout.text;
    }
    if (ended.resultProblem !== null) {
        throw (0,errors/* invalidOutput */.Dh)(ended.resultProblem, {
            expected: 'an ordinary file in $PINBENCH_OUTPUT, readable by everyone',
        });
    }
    if (ended.resultFile === null) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark wrote no "${path}"`, {
            expected: 'a file of that name in the folder $PINBENCH_OUTPUT',
            fix: 'write it there, or leave results.path out when the results are printed',
        });
    }
    if (ended.resultFile.truncated) {
        throw (0,errors/* invalidOutput */.Dh)(`"${path}" has ${(0,format/* formatExcess */.Vg)(ended.resultFile.bytes, 10 * 2 ** 20)}`, {
            expected: 'at most 10 MiB',
        });
    }
    if (ended.resultFile.text.trim() === '')
        throw (0,read/* noResults */.wV)(`"${path}" is empty`, suite.results.format);
    return ended.resultFile.text;
}
function endedFacts(suite, order, ended) {
    return { ...ended, order, timeoutSeconds: suite.run.timeoutSeconds, memoryBytes: suite.run.memoryBytes };
}
function invocationOf(order, ended, before, after) {
    const stolen = before.stealSeconds === null || after.stealSeconds === null ? null : after.stealSeconds - before.stealSeconds;
    return {
        order,
        seconds: ended.seconds,
        exitCode: ended.exitCode,
        outOfMemory: ended.outOfMemory,
        cpuSeconds: ended.usage?.cpuSeconds ?? null,
        throttledSeconds: ended.usage?.throttledSeconds ?? null,
        peakMemoryBytes: ended.usage?.peakMemoryBytes ?? null,
        // The counter is in hundredths of a second, and rounding must not make it go back.
        stealSeconds: stolen === null ? null : Math.max(0, Math.round(stolen * 100) / 100),
        pressure: ended.usage?.pressure ?? null,
    };
}
/** The end of what it printed, so that a person need not run it again to see why. */
function measure_quote(ended) {
    // What is on stderr then is the launcher's own line, and has been said.
    if (ended.notStarted !== null)
        return '';
    const isOnError = ended.stderr.text.trim() !== '';
    const text = isOnError ? ended.stderr.text : ended.stdout.text;
    const stream = isOnError ? 'standard error' : 'standard output';
    return text.trim() === '' ? '' : `\nThe last lines on ${stream}:\n${(0,quote/* quotedLines */.Gi)(text, QUOTED_LINES)}`;
}
function timing(elapsed, done, total) {
    const passed = `${Math.round(elapsed)} s elapsed`;
    return done === 0 ? passed : `${passed}, about ${Math.round((elapsed / done) * (total - done))} s left`;
}


/***/ }),

/***/ 33796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ monitor),
  f: () => (/* binding */ notMonitored)
});

;// CONCATENATED MODULE: ./build/isolation/disturbances.js
/** The counter's step: one tick alone may have been nearly full before the run. */
const TICK_SECONDS = 0.01;
/** The fastest that the kernel slews a clock is 500 millionths; adjtimex(2). The rest is for reading two clocks in turn. */
const SLEW = 0.0005;
const CLOCK_NOISE_SECONDS = 0.01;
/** Where the frequency is fixed, a CPU that is more than this off it was slowed down. */
const FREQUENCY_SHARE = 0.01;
/** Interrupts by name that are kept in a record. */
const NAMES_KEPT = 20;
/**
 * Sentences with figures, each something that spoiled the measurement; empty when all was quiet. What could not be read
 * says nothing.
 */
function disturbances(before, after, tolerance) {
    const { maxSteal, maxInterrupts, fixedFrequency } = tolerance;
    const seconds = after.seconds - before.seconds;
    return [
        stolen(rise(before.stealSeconds, after.stealSeconds), seconds, maxSteal),
        counted('times that heat throttled the CPUs', rise(before.throttleEvents, after.throttleEvents)),
        counted('pages that the host swapped in', rise(before.swapInPages, after.swapInPages)),
        counted('pages that the host swapped out', rise(before.swapOutPages, after.swapOutPages)),
        clockStep(after.clockOffset - before.clockOffset, seconds),
        ...(fixedFrequency ? frequencyChanges(before.frequencies, after.frequencies) : []),
        storm(interruptsBetween(before, after), seconds, maxInterrupts),
    ].filter((sentence) => sentence !== null);
}
/** Without turbo, and with limits or a governor that leave no choice, there is only one frequency to run at. */
function frequencyIsFixed(host) {
    const { governor, turbo, frequencyLimits } = host;
    return turbo === 'off' && (governor === 'performance' || /^(\d+)-\1$/.test(frequencyLimits ?? ''));
}
/** Sentences about what the invocations' own cgroups counted. */
function usageDisturbances(usages) {
    const throttled = usages.map((usage) => usage?.throttledSeconds ?? 0).filter((seconds) => seconds > 0);
    if (throttled.length === 0)
        return [];
    const total = throttled.reduce((sum, seconds) => sum + seconds, 0);
    return [`a CPU quota stopped ${throttled.length} of ${usages.length} invocations for ${shown(total)} s in all`];
}
/** For the record: differences of counters, and readings as [before, after]. */
function volatileOf(before, after) {
    const interrupts = interruptsBetween(before, after);
    return {
        seconds: after.seconds - before.seconds,
        clockShiftSeconds: after.clockOffset - before.clockOffset,
        stealSeconds: rise(before.stealSeconds, after.stealSeconds),
        swapInPages: rise(before.swapInPages, after.swapInPages),
        swapOutPages: rise(before.swapOutPages, after.swapOutPages),
        throttleEvents: rise(before.throttleEvents, after.throttleEvents),
        interrupts: interrupts === null ? null : Object.fromEntries(interrupts.slice(0, NAMES_KEPT)),
        frequencies: [before.frequencies, after.frequencies],
        loadAverage: [before.loadAverage, after.loadAverage],
        temperatureCelsius: [before.temperatureCelsius, after.temperatureCelsius],
        memoryAvailableBytes: [before.memoryAvailableBytes, after.memoryAvailableBytes],
        uptimeSeconds: before.uptimeSeconds,
    };
}
/** null also for a counter that went backwards: its CPU was offline in between. */
function rise(before, after) {
    return before === null || after === null || after < before ? null : after - before;
}
/** Most frequent first; only those that happened. */
function interruptsBetween(before, after) {
    if (before.interrupts === null || after.interrupts === null)
        return null;
    const rises = [];
    for (const [name, count] of Object.entries(after.interrupts)) {
        const risen = rise(before.interrupts[name] ?? 0, count) ?? 0;
        if (risen > 0)
            rises.push([name, risen]);
    }
    return rises.sort(([, a], [, b]) => b - a);
}
function stolen(steal, seconds, most) {
    if (steal === null || seconds <= 0)
        return null;
    // Differences of hundredths are never quite whole ones.
    if (steal <= Math.max(TICK_SECONDS, most * seconds) + 1e-6)
        return null;
    return `the hypervisor took ${shown(steal)} s from the CPUs, ${percent(steal / seconds)} of the run (run.max-steal is ${percent(most)})`;
}
function counted(what, count) {
    return count === null || count <= 0 ? null : `${what}: ${count}`;
}
function clockStep(shift, seconds) {
    const slewed = SLEW * Math.max(0, seconds) + CLOCK_NOISE_SECONDS;
    if (Math.abs(shift) <= slewed)
        return null;
    return `the host's clock was set ${shift > 0 ? 'forward' : 'back'} by ${shown(Math.abs(shift))} s during the run`;
}
function frequencyChanges(before, after) {
    return Object.entries(after ?? {}).flatMap(([cpu, now]) => {
        const then = before?.[cpu];
        if (then === undefined || then <= 0 || Math.abs(now / then - 1) <= FREQUENCY_SHARE)
            return [];
        return [`CPU ${cpu} did not keep its fixed frequency: ${megahertz(then)} before, ${megahertz(now)} after`];
    });
}
function storm(interrupts, seconds, maxRate) {
    const [most] = interrupts ?? [];
    if (interrupts === null || most === undefined || seconds <= 0)
        return null;
    const rate = interrupts.reduce((sum, [, count]) => sum + count, 0) / seconds;
    if (rate <= maxRate)
        return null;
    return `devices interrupted the CPUs ${Math.round(rate)} times a second, most of all ${most[0]} (run.max-interrupts is ${maxRate})`;
}
function shown(value) {
    return `${Number(value.toPrecision(3))}`;
}
function percent(share) {
    return `${shown(share * 100)} %`;
}
function megahertz(kilohertz) {
    return `${Math.round(kilohertz / 1000)} MHz`;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/app/run/measure.js + 1 modules
var measure = __webpack_require__(64302);
;// CONCATENATED MODULE: ./build/app/run/monitor.js
/** Measures with the CPUs shielded and the host monitored: what kept others off, and what disturbed the run all the same. */



/** Before anything was measured. */
function notMonitored() {
    return {
        measured: (0,measure/* nothingMeasured */.uv)(),
        shield: without('the run ended before it was needed'),
        host: { grade: null, probes: {}, disturbances: [], volatile: {} },
    };
}
/** In a turn of its own on this machine. `work` is given the shield's partition (null: pin as usual) and reads the counters of the benchmark's CPUs. */
async function monitor(suite, { cpus, host }, { backend, progress }, signal, work) {
    const list = cpus?.cpus ?? null;
    const { maxSteal, maxInterrupts } = suite.run;
    const tolerance = { maxSteal, maxInterrupts, fixedFrequency: frequencyIsFixed(host) };
    const graded = await backend.host.grade();
    const endTurn = await backend.takeTurn(progress, signal);
    let shield;
    let measured;
    let left;
    try {
        shield = await raise(suite, cpus, backend, progress, signal);
        try {
            if (signal.aborted)
                throw new Error('stopped');
            measured = await work(shield.partition, () => backend.host.counters(list));
        }
        finally {
            left = await shield.lower();
            for (const sentence of left)
                progress.warning(sentence);
        }
    }
    finally {
        endTurn();
    }
    const [first] = measured.counters;
    const last = measured.counters.at(-1);
    const seen = first === undefined || last === undefined ? null : { first, last };
    return {
        measured,
        shield: shield.facts,
        host: {
            grade: graded?.grade ?? null,
            probes: graded?.probes ?? {},
            disturbances: [
                ...(seen === null ? [] : disturbances(seen.first, seen.last, tolerance)),
                ...usageDisturbances(measured.usages),
                ...left,
            ],
            volatile: seen === null ? {} : volatileOf(seen.first, seen.last),
        },
    };
}
async function raise(suite, cpus, backend, progress, signal) {
    const { shield: mode, leave } = suite.run;
    if (mode === 'off')
        return none('switched off by `run.shield`');
    if (backend.shield === null || cpus === null) {
        if (mode === 'auto')
            return none(`the ${backend.name} runtime has no cgroup of its own that could be kept apart`);
        throw (0,errors/* usageError */.Wp)(`\`run.shield: on\` is not possible under the ${backend.name} runtime`, {
            expected: 'a container, whose cgroup can be kept apart from everything else',
            fix: 'use a Docker engine, or set `shield: auto`',
        });
    }
    const request = { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode, leave };
    const raised = await backend.shield.raise(request, progress, signal);
    progress.line(raised.facts.mode === 'none' ? `not shielded: ${raised.facts.reason}` : `shielded: ${raised.facts.reason}`);
    return raised;
}
function none(reason) {
    return { facts: without(reason), partition: null, lower: async () => [] };
}
function without(reason) {
    return { mode: 'none', cpus: null, others: null, reason };
}


/***/ }),

/***/ 23086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _x: () => (/* binding */ isolationOf),
/* harmony export */   e2: () => (/* binding */ produceRun),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _isolation_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(295);
/* harmony import */ var _isolation_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85038);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _results_collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99767);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64302);
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33796);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28694);
/** Image, run and results, as one record whatever goes wrong on the way. */







/** Only wrong use is thrown. */
async function produceRun(suite, identity, session, signal) {
    const { clock, progress, backend } = session;
    const startedAt = clock.now();
    const context = await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRunContext */ .G)(suite, backend);
    const warned = [...context.escapes, ...(identity.warnings ?? []), ...context.warnings];
    for (const warning of warned)
        progress.warning(warning);
    let prepared = null;
    let monitored = (0,_monitor_js__WEBPACK_IMPORTED_MODULE_5__/* .notMonitored */ .f)();
    try {
        if (context.cpus !== null)
            progress.line((0,_run_context_js__WEBPACK_IMPORTED_MODULE_6__/* .cpusLine */ .M)(context.cpus));
        const ready = await backend.prepare(suite, context.cpus, progress, signal);
        prepared = ready;
        monitored = await (0,_monitor_js__WEBPACK_IMPORTED_MODULE_5__/* .monitor */ .d)(suite, context, session, signal, (partition, readCounters) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(suite, (order) => ready.invoke(order, partition, signal), readCounters, clock, progress));
    }
    catch (thrown) {
        progress.done();
        monitored = { ...monitored, measured: { ...monitored.measured, ...failureOf(thrown, signal) } };
    }
    const finishedAt = clock.now();
    const image = prepared?.image ?? null;
    const run = runOf({ suite, identity, context, image, startedAt, finishedAt, monitored });
    for (const warning of run.warnings)
        if (!warned.includes(warning))
            progress.warning(warning);
    return { run, context, prepared };
}
/** The same for every way of measuring, so that runs of one commit have one environment key. */
function runOf({ suite, identity, context, image, startedAt, finishedAt, monitored }) {
    const { measured, shield, host } = monitored;
    const record = {
        schema: 'pinbench.perf/1',
        id: `${identity.runToken}-${suite.name}`.slice(0, 80),
        suite: suite.name,
        source: identity.source,
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        status: measured.status,
        failure: measured.failure,
        environment: context.fingerprint({
            shield: shield.mode,
            speculation: measured.frames.map(_isolation_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .readSpeculationBypass */ .I)[0] ?? null,
            grade: host.grade,
            baseImage: image?.digest ?? null,
        }),
        isolation: { ...isolationOf(context.requested, measured), shield },
        host,
        image,
        invocations: measured.invocations,
        results: [],
        warnings: [...(identity.warnings ?? []), ...context.warnings, ...measured.warnings],
    };
    return withResults(record, measured);
}
/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record, measured) {
    if (measured.status !== 'ok')
        return record;
    try {
        const { results, warnings, assumedDirections } = (0,_results_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectResults */ .n)(measured.readings);
        const clean = record.isolation.held && record.host.disturbances.length === 0;
        const status = clean ? 'ok' : 'dirty';
        return {
            ...{ ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] },
            ...(assumedDirections.length === 0 ? {} : { assumedDirections }),
        };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { ...record, status: 'invalid output', failure: thrown.sentence() };
    }
}
/** What was seen in the first invocation, and every way in which any of them fell short. */
function isolationOf(requested, { frames, contradictions }) {
    const judged = frames.map((frame) => (0,_isolation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyIsolation */ .A)(requested, (0,_isolation_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .readObserved */ .x)(frame, requested.runtime)));
    const first = judged[0] ?? (0,_isolation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyIsolation */ .A)(requested, null);
    const seen = judged.length === 0 ? first.violations : judged.flatMap((isolation) => isolation.violations);
    const violations = [...new Set([...seen, ...contradictions])];
    return { ...first, held: violations.length === 0, violations };
}
function failureOf(thrown, signal) {
    if (signal.aborted)
        return { status: 'cancelled', failure: 'the run was stopped before it had finished, so it was not kept' };
    if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN) || thrown.kind === 'usage')
        throw thrown;
    const status = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
    return { status, failure: thrown.sentence() };
}


/***/ }),

/***/ 78986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EJ: () => (/* binding */ pairedSides),
/* harmony export */   H$: () => (/* binding */ converted),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Nn: () => (/* binding */ pairedLevels),
/* harmony export */   UA: () => (/* binding */ pairedValues),
/* harmony export */   Uz: () => (/* binding */ runStatistic),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   Zt: () => (/* binding */ statisticBetween),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90432);
/* harmony import */ var _statistics_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29335);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31926);
/* harmony import */ var _statistics_pair_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94537);
/* harmony import */ var _units_decimal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12719);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);






/** Cut from each end of a run's invocations: one of ten may have gone badly. */
const RUN_TRIM = 0.1;
/** What is left of a number that went through logarithms. */
const LEVEL_DIGITS = 12;
/** Values may lie so far apart that their ratio is no number; JSON has no infinity. */
const MOST_CHANGE = 1e300;
/** 1 where more is worse, -1 where less is: effects times this are positive for what is worse. */
function signOf(better) {
    return better === 'lower' ? 1 : -1;
}
/**
 * One number a run: the 10 % trimmed mean of the logarithms of its invocations, so that what is worse is more. Undefined
 * unless all are above zero.
 */
function runStatistic(invocations, better) {
    return statisticBetween(invocations, 0, invocations.length, better, new Float64Array(invocations.length));
}
/** The same of the numbers from one place up to another; `scratch` has room for their logarithms. */
function statisticBetween(numbers, from, to, better, scratch) {
    const count = to - from;
    if (count === 0)
        return undefined;
    for (let index = 0; index < count; index += 1) {
        const value = numbers[from + index] ?? Number.NaN;
        if (!(value > 0))
            return undefined;
        scratch[index] = Math.log(value);
    }
    (0,_statistics_ascending_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFirst */ .l)(scratch, count);
    const cut = (0,_statistics_location_js__WEBPACK_IMPORTED_MODULE_3__/* .cutFromEachEnd */ .lf)(count, RUN_TRIM);
    return signOf(better) * (0,_statistics_location_js__WEBPACK_IMPORTED_MODULE_3__/* .meanBetween */ .AV)(scratch, cut, count - cut);
}
/** Values in another unit of the same kind; undefined when they cannot be had, or there are none. */
function converted(values, from, to) {
    const known = values.map((value) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(value, from, to)).filter((value) => value !== null);
    return known.length === values.length && known.length > 0 ? known : undefined;
}
/** Pair by pair ln(head / base), positive for worse; null where a side is missing or not above zero. */
function pairsOf(metric, first) {
    return first.map((side, index) => {
        const [base = [], head = []] = [metric.base[index], metric.head[index]];
        if (base.length === 0 || head.length === 0)
            return null;
        const difference = signOf(metric.better) * (Math.log((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(head)) - Math.log((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(base)));
        return Number.isFinite(difference) ? { difference, first: side } : null;
    });
}
function sideOf(values) {
    return { median: (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutNoise */ .J3)((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(values)), invocations: values.length };
}
/** One number an invocation, of the pairs in which both sides reported the metric. */
function pairedValues({ base, head }) {
    const whole = base.flatMap((samples, index) => {
        const other = head[index] ?? [];
        return samples.length === 0 || other.length === 0 ? [] : [{ base: (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(samples), head: (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(other) }];
    });
    return { base: whole.map((pair) => pair.base), head: whole.map((pair) => pair.head) };
}
/**
 * The levels of both sides in the first `count` whole pairs: weighed as the engine weighs their differences, so that the
 * change between them is the one that it judged. Undefined where there is no such pair.
 */
function pairedLevels(metric, first, count, trim) {
    const whole = pairsOf(metric, first)
        .flatMap((pair, index) => (pair === null ? [] : [{ pair, index }]))
        .slice(0, count);
    if (whole.length === 0)
        return undefined;
    const weights = (0,_statistics_pair_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pairWeights */ .SV)(whole.map(({ pair }) => pair), trim);
    const level = (side) => levelOf(weights.reduce((sum, weight, at) => sum + weight * Math.log((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(metric[side][whole[at]?.index ?? 0] ?? [])), 0));
    return { base: level('base'), head: level('head') };
}
/** Levels from logarithms of the engine's. */
function levelsOf(base, head, better) {
    return { base: levelOf(signOf(better) * base), head: levelOf(signOf(better) * head) };
}
/** A logarithm loses the last digits of what it is of. */
function levelOf(logarithm) {
    return (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutNoise */ .J3)(Math.exp(logarithm), LEVEL_DIGITS);
}
/** Medians of the two sides over pairs that have both. */
function pairedSides(metric) {
    const { base, head } = pairedValues(metric);
    return base.length === 0 ? undefined : { base: sideOf(base), head: sideOf(head) };
}
/** A relative change from a logarithm of the engine's: 0.05 for 5 % more, whichever direction is worse. */
function changeOf(effect, better) {
    return relative(signOf(better) * effect);
}
/** The relative change that a logarithm of a ratio stands for; always finite. */
function relative(logRatio) {
    return Math.min(Math.expm1(logRatio), MOST_CHANGE);
}
/** An interval of relative changes from one of the engine's logarithms. */
function changesOf(interval, better) {
    const bounds = [changeOf(interval.low, better), changeOf(interval.high, better)];
    return [Math.min(...bounds), Math.max(...bounds)];
}
/** head/base - 1; null unless both are above zero and the result is finite. */
function changeBetween(head, base) {
    const change = head > 0 && base > 0 ? head / base - 1 : Number.NaN;
    return Number.isFinite(change) ? change : null;
}


/***/ }),

/***/ 47615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   dC: () => (/* binding */ metricsIn),
/* harmony export */   jB: () => (/* binding */ knownRun),
/* harmony export */   kw: () => (/* binding */ metricIndexOf),
/* harmony export */   sT: () => (/* binding */ statisticAt)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84174);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31926);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78986);




/** `like`: a run that may well have reported the same metrics. */
function knownRun(run, like) {
    if ('numbers' in run)
        return run;
    const { results, pairs, ...record } = 'samples' in run ? run.run : run;
    const { medians, ends } = 'samples' in run ? packedMedians(run.samples) : mediansOf(results);
    const found = [];
    const starts = [0];
    const statistics = [];
    // A metric may have all of the numbers, as far as is known here.
    const scratch = new Float64Array(medians.length);
    let from = 0;
    let at = 0;
    for (const { benchmark, metrics } of results) {
        for (const metric of metrics) {
            const to = ends[at] ?? from;
            at += 1;
            if (to === from)
                continue;
            found.push({ benchmark, metric });
            starts.push(to);
            statistics.push((0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticBetween */ .Zt)(medians, from, to, metric.better, scratch) ?? Number.NaN);
            from = to;
        }
    }
    return {
        ...record,
        numbers: {
            layout: like !== undefined && isLaidOut(like.numbers.layout, found) ? like.numbers.layout : layoutOf(found),
            medians,
            starts: Uint32Array.from(starts),
            statistics: Float64Array.from(statistics),
            changes: new Map(record.changes?.map((change) => [(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKey */ .Cc)(change), change])),
            calibrations: pairs?.purpose === 'calibration' ? calibrationsOf(pairs) : new Map(),
        },
    };
}
/** Where a run has a metric; undefined: it has not. `key` is its `metricKey`. */
function metricIndexOf({ numbers }, key) {
    return numbers.layout.metricIndices.get(key);
}
/** Every metric of the run, by index. */
function metricsIn({ numbers }) {
    return numbers.layout.named;
}
/** One number an invocation, in the metric's own unit. */
function valuesAt({ numbers }, metricIndex) {
    const { medians, starts } = numbers;
    return listOf(medians, starts[metricIndex] ?? 0, starts[metricIndex + 1] ?? 0);
}
/** `runStatistic` of these values. */
function statisticAt({ numbers }, metricIndex) {
    const value = numbers.statistics[metricIndex];
    return value === undefined || Number.isNaN(value) ? undefined : value;
}
function nameOf({ benchmark, metric }) {
    return { benchmark, metric: metric.metric };
}
function keyOf(named) {
    return (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKey */ .Cc)(nameOf(named));
}
function mediansOf(results) {
    const all = results.flatMap(({ metrics }) => metrics.map(_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .invocationMedians */ .sy));
    let end = 0;
    const ends = all.map(({ length }) => {
        end += length;
        return end;
    });
    return { medians: Float64Array.from(all.flat()), ends };
}
function packedMedians({ values, invocationEnds, metricEnds }) {
    // Where every invocation has one sample, these are the medians: as many, and none of them empty.
    if (values.length === invocationEnds.length && invocationEnds.every((end, metricIndex) => end === metricIndex + 1)) {
        return { medians: values, ends: metricEnds };
    }
    const medians = [];
    const ends = [];
    let invocation = 0;
    let from = 0;
    for (const last of metricEnds) {
        for (; invocation < last; invocation += 1) {
            const to = invocationEnds[invocation] ?? from;
            if (to > from)
                medians.push((0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(listOf(values, from, to)));
            from = to;
        }
        ends.push(medians.length);
    }
    return { medians: Float64Array.from(medians), ends };
}
function listOf(numbers, from, to) {
    const list = [];
    for (let at = from; at < to; at += 1)
        list.push(numbers[at] ?? Number.NaN);
    return list;
}
function isLaidOut({ named }, found) {
    return (named.length === found.length &&
        named.every((one, metricIndex) => {
            const other = found[metricIndex];
            if (other === undefined || !(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameMetric */ .tB)(nameOf(one), nameOf(other)))
                return false;
            return one.metric.unit === other.metric.unit && one.metric.better === other.metric.better;
        }));
}
function layoutOf(found) {
    const named = found.map(({ benchmark, metric: { metric, unit, better } }) => ({
        benchmark,
        metric: { metric, unit, better },
    }));
    return { named, metricIndices: new Map(named.map((one, metricIndex) => [keyOf(one), metricIndex])) };
}
/** Of each metric for which there are enough pairs. */
function calibrationsOf({ metrics, first }) {
    return new Map(metrics.flatMap((metric) => {
        const estimates = (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatesOf */ .pu)((0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(metric, first));
        if (estimates === undefined)
            return [];
        const { effect, standardError } = estimates.effect;
        return [[(0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricKey */ .Cc)(metric), { effect, standardError, pair: estimates.scatter, better: metric.better }]];
    }));
}


/***/ }),

/***/ 23535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ inOneUnit),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   cX: () => (/* binding */ currentLevel),
/* harmony export */   kC: () => (/* binding */ runsHaving),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   xI: () => (/* binding */ reportedLevels)
/* harmony export */ });
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78986);
/* harmony import */ var _known_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47615);


function runsHaving(named, runs) {
    const key = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(named);
    const having = [];
    for (const run of runs) {
        const metricIndex = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricIndexOf */ .kw)(run, key);
        const found = metricIndex === undefined ? undefined : (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsIn */ .dC)(run)[metricIndex]?.metric;
        if (metricIndex !== undefined && found !== undefined)
            having.push({ run, metricIndex, found });
    }
    return having;
}
/** In the same order; without those whose numbers cannot be had in the unit of `named`, or that had another direction. */
function inOneUnit(named, having) {
    const key = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(named);
    const { unit, better } = named.metric;
    const all = [];
    for (const { run, metricIndex, found } of having) {
        if (found.better !== better)
            continue;
        const change = run.numbers.changes.get(key) ?? null;
        if (found.unit === unit) {
            all.push({ run, metricIndex, value: (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticAt */ .sT)(run, metricIndex), change });
            continue;
        }
        const values = (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .converted */ .H$)((0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(run, metricIndex), found.unit, unit);
        if (values === undefined)
            continue;
        all.push({ run, metricIndex, converted: values, value: (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .runStatistic */ .Uz)(values, better), change });
    }
    return all;
}
/** One number an invocation, in the unit that was asked for. */
function valuesOf({ run, metricIndex, converted }) {
    return converted ?? (0,_known_run_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(run, metricIndex);
}
/** In the same order; without runs that have values of zero or below. */
function pointsOf(known) {
    const points = [];
    for (const { run, value, change } of known)
        if (value !== undefined)
            points.push({ run, value, change });
    return points;
}
/**
 * Where the levels began that runs have reported, as indices of `points`, oldest first. A level that began before the
 * first point is left out: it holds for all of them.
 */
function reportedLevels(points) {
    const begins = [];
    for (const { change } of points) {
        const begin = change === null ? -1 : points.findIndex(({ run }) => run.id === change.since.run);
        if (begin >= 0)
            begins.push(begin);
    }
    return begins;
}
/** Index of the first point at the level that was reported last: points before it tell of noise only. */
function currentLevel(points) {
    return Math.max(0, ...reportedLevels(points));
}


/***/ }),

/***/ 10322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ definitionChange),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   HH: () => (/* binding */ runMedians)
/* harmony export */ });
/* harmony import */ var _statistics_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31926);
/* harmony import */ var _statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _statistics_pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39235);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83839);
/* harmony import */ var _known_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47615);
/* harmony import */ var _metric_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23535);








/** So many of the newest runs say how far invocations lie apart; more say no more of today. */
const RECENT_RUNS = 5;
/** By the runs, which nobody changes once they are read. */
const known = new WeakMap();
/** Both nearest first; `calibrations` are more runs, that only the noise floor is learned from. */
function pastOf(baseRuns, calibrations) {
    const before = known.get(baseRuns);
    if (before !== undefined && before.calibrations === calibrations)
        return before.past;
    const past = newPast(baseRuns, calibrations ?? []);
    known.set(baseRuns, { calibrations, past });
    return past;
}
function newPast(baseRuns, calibrations) {
    let like;
    const [runs, more] = [baseRuns, calibrations].map((some) => some.map((run) => {
        like = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRun */ .jB)(run, like);
        return like;
    }));
    const teachers = [...(runs ?? []), ...(more ?? [])].filter(({ numbers }) => numbers.calibrations.size > 0).reverse();
    const metrics = new Map();
    return {
        runs: runs ?? [],
        of(named) {
            const { unit, better } = named.metric;
            const key = `${better} ${unit} ${(0,_known_run_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(named)}`;
            const past = metrics.get(key) ?? metricPast(named, runs ?? [], teachers);
            metrics.set(key, past);
            return past;
        },
    };
}
/** `teachers` are oldest first. */
function metricPast(named, runs, teachers) {
    const having = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .runsHaving */ .kC)(named, runs);
    const [first] = having;
    if (first === undefined)
        return { verdict: 'new', rule: 'no run of the baseline has this metric' };
    const changed = definitionChange(first.found, named.metric);
    if (changed !== undefined)
        return { verdict: 'incomparable', rule: changed };
    const known = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .inOneUnit */ .E7)(named, having);
    const [nearest] = known;
    if (nearest === undefined)
        return { verdict: 'incomparable', rule: 'its values are too large to be converted' };
    const points = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .pointsOf */ .XE)(known.toReversed());
    const stored = points.map(({ value }) => value);
    const calibrations = calibrationsOf(named, teachers);
    const recent = known.slice(0, RECENT_RUNS).map(_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm);
    return {
        nearest: { run: nearest.run.id, values: (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm)(nearest), ran: nearest.run.invocations.length },
        stored,
        storedRuns: points.map(({ run }) => run.id),
        model: (0,_statistics_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineModel */ .NH)(stored, (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .currentLevel */ .cX)(points)),
        comparisons: calibrations.length,
        scatter: (0,_statistics_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .scatter */ .Tb)(calibrations),
        invocations: (0,_statistics_pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__/* .invocationNoise */ .bY)(recent),
        recent: recent.flat(),
    };
}
/** The median of each stored run that has numbers of a metric, in its unit, oldest first. */
function runMedians(named, { runs }) {
    const known = (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .inOneUnit */ .E7)(named, (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .runsHaving */ .kC)(named, runs));
    return known.toReversed().map((one) => (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)((0,_metric_history_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm)(one)));
}
function definitionChange(base, head) {
    if ((0,_units_units_js__WEBPACK_IMPORTED_MODULE_3__/* .convert */ .C6)(1, base.unit, head.unit) === null) {
        return `the unit changed from ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .unitName */ .Cq)(base.unit, 40)} to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .unitName */ .Cq)(head.unit, 40)}`;
    }
    if (base.better === head.better)
        return undefined;
    return `${base.better} was better in the baseline; now ${head.better} is`;
}
function calibrationsOf(named, teachers) {
    const key = (0,_known_run_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(named);
    return teachers.flatMap(({ numbers }) => {
        const one = numbers.calibrations.get(key);
        return one === undefined || one.better !== named.metric.better ? [] : [one];
    });
}


/***/ }),

/***/ 62092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ identityOf),
  V2: () => (/* binding */ prepareMetrics),
  Nb: () => (/* binding */ uncompared)
});

// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/statistics/metric-state.js
var metric_state = __webpack_require__(71692);
// EXTERNAL MODULE: ./build/statistics/pair-scatter.js
var pair_scatter = __webpack_require__(39235);
// EXTERNAL MODULE: ./build/statistics/resolution.js
var resolution = __webpack_require__(19294);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
;// CONCATENATED MODULE: ./build/compare/counted-metrics.js

/** Counts of one build that lie this close together do not vary: 0.1 %. */
const SAME = 0.001;
const COUNTED = ['B', 'allocs', 'instructions'];
/** From so many steps between stored runs on these tell whether a count varies; most of them have to be none. */
const FEWEST_STEPS = 3;
const QUIET_SHARE = 0.75;
/** Whether a metric counts something, and the invocations of each side, if it has any, counted the same. */
function isExact({ unit }, ...sides) {
    return COUNTED.some((counted) => (0,units/* convert */.C6)(1, unit, counted) !== null) && sides.every(isSteady);
}
/**
 * Whether stored runs, one number each, speak for a count: it changes now and then, and stays where it is in between (what
 * a process has resident does not). Too few of them say nothing: then it has to be `repeated` inside of runs.
 */
function isQuietHistory(runs, repeated) {
    const steps = runs.slice(1).map((value, index) => isSteady([value, runs[index] ?? value]));
    if (steps.length < FEWEST_STEPS)
        return repeated;
    return steps.filter(Boolean).length >= QUIET_SHARE * steps.length;
}
/**
 * How far apart the values lie that stored runs, one number each, went back and forth between, where `here` is one of them:
 * a count that was rounded when it was printed, or that has two states, flips between neighbours. 0: it does not.
 */
function flipsBetween(runs, here) {
    const gaps = runs.flatMap((value, index) => {
        const before = runs[index - 1];
        if (before === undefined || isSteady([before, value]))
            return [];
        const earlier = runs.slice(0, index - 1).some((one) => isSteady([one, value]));
        const isHere = isSteady([here, value]) || isSteady([here, before]);
        return earlier && isHere ? [Math.abs(value - before)] : [];
    });
    return Math.max(0, ...gaps);
}
/** Whether values (none: yes) lie within a tenth of a per cent of each other. */
function isSteady(values) {
    if (values.length === 0)
        return true;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high - low <= SAME * Math.abs(high);
}

// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/compare/known-run.js
var known_run = __webpack_require__(47615);
// EXTERNAL MODULE: ./build/compare/past.js
var compare_past = __webpack_require__(10322);
// EXTERNAL MODULE: ./build/compare/strays.js
var strays = __webpack_require__(38184);
;// CONCATENATED MODULE: ./build/compare/prepare-metrics.js










/** One entry a metric of `head`, in its order. `baseRuns` are nearest first. */
function prepareMetrics(head, baseline, baseRuns, rules) {
    const own = (0,known_run/* knownRun */.jB)(head);
    const past = (0,compare_past/* pastOf */.CM)(baseRuns, rules.calibrations);
    const distances = 'runs' in baseline ? new Map(baseline.runs.map(({ id, distance }) => [id, distance])) : new Map();
    const paired = new Map(head.pairs?.metrics.map((metric) => [(0,metric_name/* metricKey */.Cc)(metric), metric]));
    const samples = samplesOf(head);
    const raw = (0,known_run/* metricsIn */.dC)(own).map((named, index) => {
        const pairs = paired.get((0,known_run/* keyOf */.TN)(named));
        const isSame = pairs?.unit === named.metric.unit && pairs.better === named.metric.better;
        const numbers = { head: (0,known_run/* valuesAt */.I0)(own, index), value: (0,known_run/* statisticAt */.sT)(own, index) };
        const again = isSame ? pairs : undefined;
        return rawOf(named, { ...numbers, samples: samples.get((0,known_run/* keyOf */.TN)(named)) ?? [] }, again, past, distances);
    });
    const known = (0,metric_state/* metricStates */.r)(
    // What is counted does not vary, and would make everything else look quieter than it is.
    raw.map(({ model, scatter, value, invocations, exact }) => exact ? { ...NOTHING_KNOWN, value } : { model, scatter, value, invocations }), Math.log1p(rules.compare.minEffect), rules.compare.strict);
    const prepared = raw.flatMap(({ scatter: _, invocations: __, ...one }, index) => {
        const state = known[index];
        return state === undefined ? [] : [{ ...one, ...state }];
    });
    const suspected = (0,strays/* suspicions */.D7)(prepared);
    return prepared.map((one, index) => {
        const direction = suspected[index];
        return direction === undefined ? one : { ...one, suspected: direction };
    });
}
function rawOf(named, { head, value, samples }, paired, past, distances) {
    const again = paired === undefined ? { base: [], head: [] } : (0,effects/* pairedValues */.UA)(paired);
    const none = {
        named,
        head,
        ran: samples.length,
        stored: [],
        storedRuns: [],
        comparisons: 0,
        scatter: undefined,
        value,
        invocations: (0,pair_scatter/* invocationNoise */.bY)([head]),
        step: stepIn(head, samples, paired, []),
        exact: isExact(named.metric, head, again.base, again.head),
        ...(paired === undefined ? {} : { paired }),
    };
    // Without any stored run nothing is known yet: pairs may tell.
    if (past.runs.length === 0)
        return none;
    const known = past.of(named);
    if ('verdict' in known)
        return { ...none, exact: none.exact && known.verdict !== 'new', settled: known };
    const { nearest, stored, storedRuns, model, comparisons, scatter } = known;
    const { values, ran } = nearest;
    const invocations = (0,pair_scatter/* pooledNoise */.EH)([none.invocations, known.invocations]);
    const counts = none.exact ? (0,compare_past/* runMedians */.HH)(named, past) : [];
    const flip = none.exact ? flipsBetween(counts, (0,median/* median */.JZ)(head)) : 0;
    return {
        ...none,
        stored,
        storedRuns,
        comparisons,
        scatter,
        invocations,
        step: Math.max(stepIn(head, samples, paired, known.recent), (0,resolution/* relativeStep */.Zt)(flip, (0,median/* median */.JZ)(head))),
        nearest: { values, distance: distances.get(nearest.run) ?? null, ran },
        exact: none.exact && flip === 0 && isSteady(values) && isQuietHistory(counts, head.length > 1 && values.length > 1),
        ...(model === undefined ? {} : { model }),
    };
}
const NOTHING_KNOWN = { model: undefined, scatter: undefined, invocations: undefined };
/** By `metricKey`. */
function samplesOf({ results }) {
    return new Map(results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, samples }) => [(0,metric_name/* metricKey */.Cc)({ benchmark, metric }), samples])));
}
/** As many numbers show a step; stored ones are looked at where this run has fewer. */
const ENOUGH_NUMBERS = 20;
/** No coarser than the base's own numbers are: a change that prints two coarse ones hides nothing behind them. */
function stepIn(head, samples, paired, recent) {
    const [own, base] = [[...samples, ...(paired?.head ?? [])].flat(), (paired?.base ?? []).flat()];
    const isFew = base.length === 0 || own.length + base.length < ENOUGH_NUMBERS;
    const its = isFew ? [base, recent] : [base];
    const step = Math.min((0,resolution/* stepOf */.cg)([own, ...its]), (0,resolution/* stepOf */.cg)(its));
    return step === 0 ? 0 : (0,resolution/* relativeStep */.Zt)(step, (0,median/* median */.JZ)(head));
}
/** The row of a metric that was compared with nothing. */
function uncompared({ named, head }, verdict, rule) {
    return { ...identityOf(named), verdict, base: null, head: (0,effects/* sideOf */.Jh)(head), change: null, interval: null, rule };
}
function identityOf({ benchmark, metric, }) {
    return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}


/***/ }),

/***/ 38184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ straysFurthest),
/* harmony export */   D7: () => (/* binding */ suspicions),
/* harmony export */   S$: () => (/* binding */ movedTogether)
/* harmony export */ });
/* unused harmony exports SUSPICION_LEVEL, HOST_LEVEL */
/* harmony import */ var _statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45722);
/**
 * Whether this run strays from its stored runs by more than these strayed themselves, over all metrics together: among
 * fifty one nearly always looks changed. Westfall and Young (1993, "Resampling-based multiple testing"), single-step maxT,
 * with the stored runs in the place of resamples: so heavy tails, and metrics that move together, are in the measure.
 */


/** Share of clean runs with a suspicion that is aimed at; with few stored runs it is 1 / (runs + 1), if that is more. */
const SUSPICION_LEVEL = 0.05;
/** Normal noise of all metrics explains a suspicion with less chance than this. */
const CHANCE = 0.05;
/** The same of clean runs in which the host is suspected. */
const HOST_LEVEL = 0.05;
/** A metric beyond so many standard deviations (the upper 5 % of chance), and half a per cent, counts as moved. */
const MOVED = 1.7;
const LEAST_MOVE = Math.log(1.005);
/** The metrics that look changed, and would in no more than one clean run in ten; in their order. */
function suspicions(prepared) {
    const furthest = storedStrays(prepared).map((run) => run.furthest);
    const chances = (0,_statistics_holm_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(prepared.map(({ screening }) => Math.min(1, 2 * (screening?.p ?? 1))));
    return prepared.map((one, index) => {
        const { screening } = one;
        if (screening?.suspicion === undefined || !((chances[index] ?? 1) <= CHANCE))
            return undefined;
        const away = Math.abs((0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .studentised */ .LX)(screening.estimate, 0));
        return isRare(away, furthest, SUSPICION_LEVEL) ? screening.suspicion : undefined;
    });
}
/** Metrics that moved together one way, more of them than chance explains in stored runs; null: no more than that. */
function movedTogether(prepared, least) {
    const here = nothingStrayed();
    for (const { screening, exact } of prepared) {
        if (screening !== undefined && !exact)
            count(here, (0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .studentised */ .LX)(screening.estimate, 0), screening.estimate.effect);
    }
    const direction = here.worse >= here.better ? 'worse' : 'better';
    const share = here[direction] / here.metrics;
    const others = storedStrays(prepared).map((run) => Math.max(run.worse, run.better) / run.metrics);
    if (!(share > least) || !isRare(share, others, HOST_LEVEL))
        return null;
    return { direction, moved: here[direction], of: here.metrics };
}
/** Whether a canary is further away than it ever strayed by itself. */
function straysFurthest({ screening, model, noise }) {
    if (screening === undefined || model === undefined || noise === undefined)
        return false;
    const away = Math.abs((0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .studentised */ .LX)(screening.estimate, 0));
    return model.residuals.every((residual) => Math.abs(deviations(residual, noise.variance)) < away);
}
/** A rank test: as many of the `others` may be as far as make the share of `level`; with few others, none. */
function isRare(value, others, level) {
    const allowed = Math.max(0, Math.floor(level * (others.length + 1)) - 1);
    return others.filter((other) => other >= value).length <= allowed;
}
/** Of stored runs that have at least half of the metrics. */
function storedStrays(prepared) {
    const known = prepared.filter(({ screening, exact }) => screening !== undefined && !exact);
    const byRun = new Map();
    for (const { model, noise, storedRuns } of known) {
        if (model === undefined || noise === undefined)
            continue;
        const { residuals } = model;
        const skipped = storedRuns.length - residuals.length;
        for (let index = 0; index < residuals.length; index += 1) {
            const [run, size = 0] = [storedRuns[skipped + index] ?? '', residuals[index]];
            const strayed = byRun.get(run) ?? nothingStrayed();
            byRun.set(run, strayed);
            count(strayed, deviations(size, noise.variance), size);
        }
    }
    return [...byRun.values()].filter(({ metrics }) => 2 * metrics >= known.length);
}
function nothingStrayed() {
    return { metrics: 0, worse: 0, better: 0, furthest: 0 };
}
/** One more metric: `away` in deviations, `size` as a logarithm. */
function count(strayed, away, size) {
    strayed.metrics += 1;
    strayed.furthest = Math.max(strayed.furthest, Math.abs(away));
    if (Math.abs(away) <= MOVED || Math.abs(size) < LEAST_MOVE)
        return;
    if (away > 0)
        strayed.worse += 1;
    else
        strayed.better += 1;
}
function deviations(residual, variance) {
    return residual === 0 ? 0 : residual / Math.sqrt(variance);
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ onlyDefinition),
/* harmony export */   W1: () => (/* binding */ differingFields),
/* harmony export */   ij: () => (/* binding */ onlySettings),
/* harmony export */   s_: () => (/* binding */ mayBeOneMachine)
/* harmony export */ });
/* unused harmony export DEFINITION */
/* harmony import */ var _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89815);
/** What keeps two environments' numbers apart. */


/** Fields of the environment that the suite's own definition sets, and not the machine. */
const DEFINITION = ['command', 'command environment', 'tmp size', ...fieldsSetBy('definition')];
/** What else a configuration can change: which part of a machine is used, and the name of a pool in the place of the machine's own. */
const PLACE = ['pinned cores', 'shield', 'machine', ...fieldsSetBy('place')];
/** Whether both may be of one machine, however the suite is configured. */
function mayBeOneMachine(base, head) {
    return differingFields(base, head).every(isSetByConfiguration);
}
/** Whether all differences are what a configuration sets: a change of it alone keeps the runs apart. */
function onlySettings(differences) {
    return differences.length > 0 && differences.every(isSetByConfiguration);
}
function isSetByConfiguration({ field }) {
    return DEFINITION.includes(field) || PLACE.includes(field);
}
/** Hard fields in which two environments differ, with both values; a field that one of them lacks counts as null. */
function differingFields(base, head) {
    const fieldOf = (fields, name) => Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    return [...new Set([...Object.keys(base.hard), ...Object.keys(head.hard)])]
        .toSorted()
        .map((field) => ({ field, base: fieldOf(base.hard, field), head: fieldOf(head.hard, field) }))
        .filter((pair) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(pair.base) !== (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(pair.head));
}
/** Whether the machine is the same and only the suite is defined otherwise. */
function onlyDefinition(differences) {
    return differences.length > 0 && differences.every(({ field }) => DEFINITION.includes(field));
}
function fieldsSetBy(who) {
    return _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1.flatMap(([, { key }]) => (key?.setBy === who ? [key.field] : []));
}


/***/ }),

/***/ 74949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ OF_THE_BRANCH),
/* harmony export */   I9: () => (/* binding */ freshness),
/* harmony export */   Ll: () => (/* binding */ ranksOf),
/* harmony export */   Pi: () => (/* binding */ isYoung),
/* harmony export */   Q$: () => (/* binding */ countable),
/* harmony export */   RK: () => (/* binding */ rankCandidates),
/* harmony export */   aI: () => (/* binding */ NOT_AN_ANCESTOR),
/* harmony export */   cz: () => (/* binding */ rejection),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   lg: () => (/* binding */ itselfAlone),
/* harmony export */   m2: () => (/* binding */ FEW_RUNS),
/* harmony export */   vj: () => (/* binding */ acceptableCommits)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89702);
/* harmony import */ var _stored_run_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);


/**
 * With fewer runs than this nothing is known of the noise from run to run: then older ones are read too, which otherwise
 * tell more of changes that were accepted long ago than of today's host.
 */
const FEW_RUNS = 8;
const DAY = 86_400_000;
/**
 * The commits of an ancestor line whose runs may be a baseline. A merge base and all before it; of the measured commit's own
 * line its ancestors, and itself when there are uncommitted changes to compare with it.
 */
function acceptableCommits(ancestors, treeIsDirty) {
    return ancestors.own && !treeIsDirty ? ancestors.commits.slice(1) : ancestors.commits;
}
/**
 * Where no ancestor was measured, a commit may be compared with its own earlier runs: so a repeat of the very first one
 * is compared, yet a repeat never hides what a commit did.
 */
function itselfAlone(ancestors) {
    return ancestors.own ? ancestors.commits.slice(0, 1) : [];
}
/** Runs of the history other than this one, of any environment, that are not marked as excluded. */
function countable(stored, query) {
    return stored.filter((one) => (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSeries */ .oC)(one, query) && one.id !== query.ownId && !one.excluded);
}
/** The stored runs that may count, best first: nearest commit, then newest. */
function rankCandidates(stored, query) {
    const rank = ranksOf(query);
    return countable(stored, query)
        .filter((one) => one.key === query.key.slice(0, _stored_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_DIGITS */ .Rb) && rank(one) !== undefined)
        .toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0) || newestFirst(a, b));
}
/** Of each run its place among the acceptable commits, nearest 0; undefined when its commit is none of them. */
function ranksOf({ commits }) {
    if (commits === null)
        return () => 0;
    const ranks = new Map(commits.map(({ commit }, rank) => [commit.slice(0, _stored_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_DIGITS */ .tn), rank]));
    return (stored) => ranks.get(stored.commit);
}
/** For the limits of age and distance: whether a run is within both. A date that is none, or to come, is not. */
function freshness(query, policy, now) {
    const rank = ranksOf(query);
    return (stored) => {
        const distance = query.commits?.[rank(stored) ?? -1]?.distance ?? 0;
        return isYoung(stored.startedAt, policy, now) && distance <= policy.staleAfterCommits;
    };
}
/** Clocks may differ by a day; a run that comes from further ahead has no age that can be trusted. */
function isYoung(startedAt, policy, now) {
    const days = (now.getTime() - Date.parse(startedAt)) / DAY;
    return days >= -1 && days <= policy.staleAfterDays;
}
/** Why a run that was read back does not count after all, or null. Follows a count: "2 measured for a pull request". */
function rejection(run, query) {
    const { commit, branch, dirty, pullRequest } = run.source;
    if (run.suite !== query.suite)
        return 'of another suite';
    if ((0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationOf */ .QV)(run.source.configuration) !== query.configuration)
        return 'of another configuration';
    if (run.id === query.ownId)
        return 'the run itself';
    if (run.environment.key !== query.key)
        return 'with another full environment key';
    if (dirty)
        return 'with uncommitted changes';
    if (run.status !== 'ok')
        return `with status "${run.status}"`;
    // What was measured then was the merge, which is in nobody's line.
    if (pullRequest !== null)
        return 'measured for a pull request';
    if (query.branch !== null && branch !== query.branch)
        return 'of another branch';
    const isAcceptable = query.commits?.some((one) => one.commit === commit) ?? true;
    return isAcceptable ? null : NOT_AN_ANCESTOR;
}
const OF_THE_BRANCH = 'of this branch itself';
const NOT_AN_ANCESTOR = 'of commits that this one does not build on';
function newestFirst(a, b) {
    if (a.startedAt !== b.startedAt)
        return a.startedAt < b.startedAt ? 1 : -1;
    return a.id < b.id ? -1 : 1;
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

/***/ 11500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ realSuite)
/* harmony export */ });
/* harmony import */ var _plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74390);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94858);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89646);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);




/**
 * A link in the way of a folder, a context or a Dockerfile is followed now, in the tree that the suite belongs to. Throws a
 * usage error when what an image is built from lies outside of `bounds` then (null: it may), or is git's own.
 */
async function realSuite(suite, bounds) {
    const { directory, image } = suite;
    return {
        ...suite,
        directory: await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(directory),
        ...(image === undefined ? {} : { image: await realImage(suite.name, image, bounds) }),
    };
}
async function realImage(suite, image, bounds) {
    const inside = async (key, place) => {
        const real = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(place);
        const what = `suites.${suite}.image.${key}`;
        if (bounds !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(bounds, real) === null)
            throw (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .qm)(what, real, bounds);
        await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseGits */ .An)(what, real);
        if (key === 'dockerfile')
            (0,_plan_image_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseCredentials */ .X7)(what, real);
        return real;
    };
    const { dockerfile, context } = image;
    return {
        ...image,
        within: bounds,
        ...(dockerfile === undefined ? {} : { dockerfile: await inside('dockerfile', dockerfile) }),
        ...(context === undefined ? {} : { context: await inside('context', context) }),
    };
}


/***/ }),

/***/ 82589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tj: () => (/* binding */ checkedCommit),
  QR: () => (/* binding */ foundIn),
  PC: () => (/* binding */ mergeBases),
  vI: () => (/* binding */ shortened)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/git/commit-name.js
var commit_name = __webpack_require__(24389);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
;// CONCATENATED MODULE: ./build/io/git/nearest-first.js
/**
 * `start` and its ancestors, nearest first, each of at most `furthest` commits away. Parents that are not among
 * `commits` end the walk there, as in a shallow clone.
 *
 * Order: no commit comes before one that was built on it, and a merge's first parent comes before the others. Merging a
 * branch that began long ago therefore makes nothing old near, and a commit of the base branch beats those that a merge
 * brought in.
 *
 * Distance: on the line of first parents, steps along it; elsewhere the shortest way. Counting every commit in between
 * instead would put the previous merge hundreds of commits away wherever large branches are merged, and each baseline
 * there would be stale.
 */
function nearestFirst(commits, start, furthest) {
    const known = new Map(commits.map((commit) => [commit.hash, commit]));
    const parentsOf = (hash) => (known.get(hash)?.parents ?? []).filter((parent) => known.has(parent));
    const distances = distancesFrom(start, parentsOf);
    return inOrder(start, parentsOf)
        .map((hash) => {
        const [parent] = parentsOf(hash);
        return {
            commit: hash,
            seconds: known.get(hash)?.seconds ?? 0,
            distance: distances.get(hash) ?? 0,
            ...(parent === undefined ? {} : { parent }),
        };
    })
        .filter(({ distance }) => distance <= furthest);
}
function inOrder(start, parentsOf) {
    const children = new Map([[start, 0]]);
    // A map hands out, in order, also what is added while it is walked.
    for (const [hash] of children) {
        for (const parent of new Set(parentsOf(hash)))
            children.set(parent, (children.get(parent) ?? 0) + 1);
    }
    const order = [];
    const next = [start];
    for (let hash = next.pop(); hash !== undefined; hash = next.pop()) {
        order.push(hash);
        for (const parent of [...new Set(parentsOf(hash))].reverse()) {
            const waiting = (children.get(parent) ?? 0) - 1;
            children.set(parent, waiting);
            if (waiting === 0)
                next.push(parent);
        }
    }
    return order;
}
function distancesFrom(start, parentsOf) {
    const shortest = new Map([[start, 0]]);
    for (const [hash, distance] of shortest) {
        for (const parent of parentsOf(hash))
            if (!shortest.has(parent))
                shortest.set(parent, distance + 1);
    }
    let steps = 0;
    for (let at = start; at !== undefined; at = parentsOf(at)[0])
        shortest.set(at, steps++);
    return shortest;
}

// EXTERNAL MODULE: ./build/io/git/shallow.js
var shallow = __webpack_require__(60142);
;// CONCATENATED MODULE: ./build/io/git/ancestry-graph.js
/** A line of ancestors, read from whatever history a repository has. */






/** Commits away that a run may be at most; long before that, it is stale. */
const FURTHEST = 1000;
/** Newest commits that are looked at, as in a plain `git log`: never the history of decades. */
const MOST_COMMITS = 10_000;
/**
 * `base` is a commit or a full ref, null for the measured commit's own line; null when the repository lacks one of them.
 * Where histories cross, git has several merge bases. What each side did since is in neither alone: a merge can take the older
 * state from one of them. The tip that is merged into is taken then.
 */
async function foundIn(repository, measured, base) {
    const head = await (0,commit_name/* commitOf */.D)(repository, checkedCommit(measured));
    const tip = base === null ? head : await (0,commit_name/* commitOf */.D)(repository, base);
    if (head === null || tip === null)
        return null;
    const complete = !(await (0,shallow/* isShallow */.fE)(repository));
    const starts = base === null ? [head] : await mergeBases(repository, head, tip);
    const start = starts.length > 1 ? tip : starts[0];
    if (start === undefined)
        return { ancestors: { commits: [], own: false, note: unrelated(complete) }, complete };
    const commits = nearestFirst(await commitsFrom(repository, start), start, FURTHEST);
    const cut = complete ? {} : { isCut: true };
    if (start === head)
        return { ancestors: { commits, own: true, ...cut, note: null }, complete };
    const ahead = await commitsAhead(repository, head, start);
    const crossed = starts.length > 1 ? { mergeBases: starts.length } : {};
    return { ancestors: { commits, own: false, ahead, ...crossed, ...cut, note: null }, complete };
}
function unrelated(complete) {
    return `This commit and the base branch have no commit in common${complete ? '' : ' in the history that is available'}.`;
}
/** Part of a sentence: no end of its own, and not a screenful. */
function shortened(sentence) {
    return (0,quote/* cutText */.IN)(sentence.replace(/\.$/, ''), 200);
}
function checkedCommit(commit) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return commit;
    throw (0,errors/* usageError */.Wp)(`${(0,quote/* quoted */.TL)(commit, 80)} is not a commit`, {
        expected: 'its full name of 40 or 64 hexadecimal digits',
    });
}
/** Of `one` with all that the others have between them. Empty: nothing in common. */
async function mergeBases(repository, one, ...others) {
    const args = ['merge-base', '--all', one, ...others];
    const answer = await (0,git/* git */.$Y)(args, repository);
    if (answer.code === 1)
        return [];
    if (answer.code !== 0)
        throw (0,git/* gitError */.N7)(args, answer);
    return lineOf(answer.stdout).split('\n');
}
/** Of `head` and not of `start`, newest first. */
async function commitsAhead(repository, head, start) {
    const args = ['rev-list', `--max-count=${FURTHEST}`, head, `^${start}`, '--'];
    return lineOf(await (0,git/* gitOutput */.oM)(args, repository)).split('\n');
}
async function commitsFrom(repository, start) {
    const args = ['rev-list', '--timestamp', '--parents', `--max-count=${MOST_COMMITS}`, start, '--'];
    const rows = lineOf(await (0,git/* gitOutput */.oM)(args, repository)).split('\n');
    return rows.map((row) => {
        const [seconds, hash = '', ...parents] = row.split(' ');
        return { hash, seconds: Number(seconds), parents };
    });
}
function lineOf(output) {
    return output.toString().trimEnd();
}


/***/ }),

/***/ 12892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gitAncestry)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/git/ancestry-graph.js + 1 modules
var ancestry_graph = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/io/git/remote.js
var git_remote = __webpack_require__(97478);
// EXTERNAL MODULE: ./build/io/git/scratch-repository.js
var scratch_repository = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/io/git/ancestry-remote.js
/** The history of a repository on its server: commits alone, without trees and files, fetched as deep as is needed. */




/** Commits from each tip. The first is enough for a pull request that is looked after; a commit takes a few hundred bytes. */
const DEPTHS = [50, 500, 5000];
const MEASURED = 'refs/pinbench/measured';
const BASE = 'refs/pinbench/base';
function remoteGraph(origin, question) {
    const measured = (0,ancestry_graph/* checkedCommit */.tj)(question.measured);
    const remote = (0,git_remote/* originRemote */.lY)(origin);
    let made;
    /** A sentence, once the base branch was found to be gone. */
    let gone = null;
    let bringsFiles = false;
    const here = () => {
        made ??= (0,scratch_repository/* scratchRepository */.L)(origin.scratch, 'lineage-', { forCommit: measured });
        return made;
    };
    /** False when the remote has no such branch. */
    async function fetch(depth, base) {
        const wanted = [`+${measured}:${MEASURED}`, ...(base === null ? [] : [`+${base}:${BASE}`])];
        const args = [...scratch_repository/* FETCH */.t, '--filter=tree:0', `--depth=${depth}`, '--', remote.url, ...wanted];
        const answer = await remote.call(args, { ...(await here()), timeoutSeconds: 120 });
        bringsFiles ||= /filtering not recognized/.test(answer.stderr);
        if (answer.code === 0)
            return true;
        if (/couldn't find remote ref refs\/heads\//i.test(answer.stderr))
            return false;
        throw (0,git_remote/* refusalError */.z_)(answer, `history of ${remote.url}`, 'read');
    }
    return {
        async found(effort) {
            const depth = DEPTHS[effort];
            // A server that knows no filter sends every file of every commit along: the first step has to do.
            if (depth === undefined || bringsFiles)
                return null;
            const { base } = question;
            const branch = gone === null ? (base?.branch ?? null) : null;
            let there = await fetch(depth, branch === null ? (base?.commit ?? null) : `refs/heads/${branch}`);
            if (!there && branch !== null && base?.commit) {
                gone = `The base branch ${branch} is gone: the commit that the event names for it was taken instead.`;
                there = await fetch(depth, (0,ancestry_graph/* checkedCommit */.tj)(base.commit));
            }
            if (!there)
                throw (0,errors/* infrastructureError */.kv)(`there is no branch ${branch} in ${remote.url}`);
            const found = await (0,ancestry_graph/* foundIn */.QR)(await here(), measured, base === null ? null : BASE);
            if (found === null)
                throw (0,errors/* infrastructureError */.kv)(`${remote.url} did not give the commit ${measured}`);
            // What a cut history takes for two merge bases may be one behind the other.
            if (found.ancestors.mergeBases !== undefined && !found.complete) {
                const deeper = await this.found(effort + 1);
                if (deeper !== null)
                    return deeper;
            }
            return { ...found, ancestors: { ...found.ancestors, note: gone ?? found.ancestors.note } };
        },
    };
}

// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
;// CONCATENATED MODULE: ./build/io/git/ancestry.js
/** Which commits a run may be compared with: asked of the clone where it knows enough, else of the remote. */





/**
 * A checkout on GitHub is one commit deep and knows no history, so commits alone are fetched, more with each effort.
 * A full clone knows all of it at once.
 */
function gitAncestry(question) {
    const { root, origin } = question;
    const known = [];
    let remote;
    const found = (effort) => {
        known[effort] ??= effort === 0 ? first() : further(effort);
        return known[effort];
    };
    async function first() {
        const local = root === null ? null : await inClone(root, question);
        if (local?.complete === true)
            return local;
        if (origin === null)
            return local === null ? nothingBut(question.measured) : cutOff(local);
        try {
            return await fetched(0, origin);
        }
        catch (thrown) {
            // A clone of some depth still tells true ancestors; one of depth 1 tells none.
            if (local === null || local.ancestors.commits.length < 2)
                throw thrown;
            return lastKnown(local, thrown);
        }
    }
    async function further(effort) {
        const before = await found(effort - 1);
        if (before === null || before.complete || origin === null)
            return null;
        try {
            return await fetched(effort, origin);
        }
        catch (thrown) {
            return lastKnown(before, thrown);
        }
    }
    function fetched(effort, from) {
        remote ??= remoteGraph(from, question);
        return remote.found(effort);
    }
    return { ancestors: async (effort) => (await found(effort))?.ancestors ?? null };
}
/**
 * In a job the branch counts as the server had it, on a person's machine as the person has it; a branch that is not
 * there has no say on a person's machine.
 */
async function inClone(root, { measured, base, origin }) {
    const clone = (0,git/* cloneAlone */.lI)(root);
    if (base === null)
        return (0,ancestry_graph/* foundIn */.QR)(clone, measured, null);
    if (base.branch === null)
        return (0,ancestry_graph/* foundIn */.QR)(clone, measured, base.commit);
    if (origin !== null)
        return (0,ancestry_graph/* foundIn */.QR)(clone, measured, `refs/remotes/origin/${base.branch}`);
    return (await (0,ancestry_graph/* foundIn */.QR)(clone, measured, `refs/heads/${base.branch}`)) ?? (0,ancestry_graph/* foundIn */.QR)(clone, measured, null);
}
function nothingBut(measured) {
    const commits = [{ commit: measured, seconds: 0, distance: 0 }];
    return { ancestors: { commits, own: true, note: null }, complete: true };
}
function cutOff({ ancestors, complete }) {
    // That nothing was found at all, or nothing before the measured commit, has been said.
    if (ancestors.commits.length < (ancestors.own ? 2 : 1))
        return { ancestors, complete };
    const note = `This clone is shallow: only its last ${(0,quote/* plural */.LS)(ancestors.commits.length, 'commit')} ${ancestors.commits.length === 1 ? 'was' : 'were'} searched for a baseline.`;
    return { ancestors: { ...ancestors, note }, complete };
}
function lastKnown({ ancestors }, thrown) {
    if (!(thrown instanceof errors/* PinbenchError */.kN))
        throw thrown;
    const note = `Only the last ${ancestors.commits.length} commits were searched for a baseline: ${(0,ancestry_graph/* shortened */.vI)(thrown.message)}.`;
    const known = { ...ancestors, note };
    return { ancestors: known, complete: true };
}


/***/ }),

/***/ 24389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95330);
/**
 * Names that people have for commits. To git each file of its folder is one: a link there, or a setting that leads to it,
 * would name a commit of somebody else's repository. So only branches, tags, HEAD and the like, and ids are looked up.
 */

/** `main`, `@{upstream}`, `HEAD@{yesterday}`, `v1~2^2`, `@^{/text}`. Nothing that `..` or an option could be made of. */
const NAME = /^(?<base>(?!-)(?:(?!@\{|\.\.)[^~^:?*[\\\s\p{C}])*)(?<mark>@\{(?:u|upstream|push|-\d+)\})?(?<rest>(?:@\{(?!-|(?:u|upstream|push)\})[^{}\p{C}]+\})?(?:[~^]\d*|\^\{[^{}\p{C}]*\})*)$/iu;
const HEADS = /^(?:@?|(?:[A-Z]+_)*HEAD)$/;
const WHOLE_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Also as `git describe` prints it. */
const SHORT_ID = /^(?:.+-g)?([0-9a-f]{4,64})$/i;
/** Where git looks for a short name, in its order, but for the first: its own folder. */
const PREFIXES = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
/** Null when the repository has no such commit. Throws an infrastructure error when git cannot say. */
async function commitOf(repository, name) {
    const { base = '', mark = '', rest = '' } = NAME.exec(name)?.groups ?? {};
    if (base + mark + rest === '')
        return null;
    const full = mark === '' ? await fullName(repository, base) : await markedBranch(repository, base + mark);
    return full === null ? null : idOf(repository, `${full}${rest}^{commit}`);
}
async function fullName(repository, base) {
    if (HEADS.test(base) || WHOLE_ID.test(base) || base.startsWith('refs/'))
        return base;
    for (const full of [...PREFIXES.map((place) => place + base), `refs/remotes/${base}/HEAD`]) {
        if ((await idOf(repository, full)) !== null)
            return full;
    }
    const id = SHORT_ID.exec(base)?.[1]?.toLowerCase();
    if (id === undefined)
        return null;
    for (const kind of ['commit', 'tag']) {
        const found = await idOf(repository, `${id}^{${kind}}`);
        if (found?.startsWith(id))
            return found;
    }
    return null;
}
/** The clone's settings, or its log of checkouts, say which one. */
async function markedBranch(repository, marked) {
    const args = ['rev-parse', '--verify', '--quiet', '--symbolic-full-name', '--end-of-options', marked];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { ...repository, config: [['core.warnAmbiguousRefs', 'false']] });
    const full = answer.stdout.toString().trimEnd();
    return answer.code === 0 && full.startsWith('refs/') ? full : null;
}
async function idOf(repository, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, repository);
    if (answer.code === 0)
        return answer.stdout.toString().trimEnd();
    if (answer.code === 1 || /bad object|unable to read|unknown revision|missing/.test(answer.stderr))
        return null;
    throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(args, answer);
}


/***/ }),

/***/ 80039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere),
/* harmony export */   n: () => (/* binding */ submoduleFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95330);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11556);
/** What is in the work tree, and what its submodules know of their own history. */






/** Whether there is anything by that path below `root`, a link that leads nowhere too. */
async function isThere(root, file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file)).then(() => true, (thrown) => {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOENT' || (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOTDIR')
            return false;
        throw thrown;
    });
}
/** A file of a commit of a submodule; null when that commit does not have it. Nothing is fetched. */
async function submoduleFile(root, submodule, commit, file) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .cloneAlone */ .lI)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, submodule));
    const known = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['cat-file', '-e', `${commit}^{tree}`], clone);
    if (known.code !== 0) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the submodule ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(submodule)} holds the configuration, and its commit ${commit} is not here: ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .lastWords */ .aN)(known)}`, {
            expected: 'the commit of the submodule that the base has, since its policy counts',
            fix: 'check out with `submodules: true` and `fetch-depth: 0`',
        });
    }
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['cat-file', 'blob', `${commit}:${file}`], clone);
    return answer.code === 0 ? answer.stdout.toString('utf8') : null;
}


/***/ }),

/***/ 60142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ deepenCommand),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   oz: () => (/* binding */ deepenCommandOf)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95330);
/** Clones that were cut off at some depth, and how to get the rest. */

async function isShallow(repository) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(['rev-parse', '--is-shallow-repository'], repository)).toString().trimEnd() === 'true';
}
/**
 * The command that gives a shallow clone all history. One that was cloned with a depth fetches a single branch, whatever
 * its depth: without the others named, the default branch would still be absent.
 */
async function deepenCommand(clone) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['config', '--get-regexp', '^remote\\..*\\.fetch$'], clone);
    const settings = answer.stdout
        .toString()
        .split('\n')
        .filter((line) => line !== '');
    const names = settings.map((line) => /^remote\.([\w.-]+)\.fetch /.exec(line)?.[1]);
    const remote = names.includes('origin') ? 'origin' : names[0];
    const all = `+refs/heads/*:refs/remotes/${remote}/*`;
    return remote === undefined || settings.includes(`remote.${remote}.fetch ${all}`)
        ? 'git fetch --unshallow'
        : `git fetch --unshallow ${remote} '${all}'`;
}
/** The same for the clone with this work tree; null where it is not shallow. */
async function deepenCommandOf(root) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .cloneAlone */ .lI)(root);
    return (await isShallow(clone)) ? deepenCommand(clone) : null;
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


/***/ }),

/***/ 25311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ knobsOf),
/* harmony export */   Sz: () => (/* binding */ KNOBS),
/* harmony export */   di: () => (/* binding */ isKnob)
/* harmony export */ });
/** By their names in a configuration, in the order in which differences are reported. */
const KNOBS = ['cpus', 'aslr', 'shield', 'leave'];
function isKnob(field) {
    return KNOBS.some((knob) => knob === field);
}
function knobsOf(run) {
    return Object.fromEntries(KNOBS.map((knob) => [knob, run[knob]]));
}


/***/ }),

/***/ 74390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X7: () => (/* binding */ refuseCredentials),
/* harmony export */   eV: () => (/* binding */ credentialKind),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/** Files that hold logins and keys by their name, so that a build context that has one can be warned of. */


/** Of the file itself, in lower case. */
const NAMES = /^(\.netrc|_netrc|\.git-credentials|\.pypirc|\.dockercfg|\.env|\.env\.(?!(example|sample|template|dist|defaults?)$)[\w.-]+|id_(rsa|dsa|ecdsa|ed25519)(_sk)?|\.htpasswd|\.pgpass|\.my\.cnf|\.s3cfg|\.boto|\.vault-token|\.terraformrc|kubeconfig|application_default_credentials\.json|.+\.(p12|pfx|jks|keystore|kdbx|ppk|tfstate))$/;
/** The end of the path, for names that say nothing by themselves. */
const CREDENTIAL_FILES = /(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.cargo\/credentials(\.toml)?|\.gem\/credentials|\.m2\/settings\.xml|\.config\/gh\/hosts\.yml|\.ssh\/[^/]+|\.azure\/[^/]*tokens?[^/]*\.json|\.config\/gcloud\/[^/]+)$/;
/** Harmless as often as not: looked into. */
const AMBIGUOUS = /(^|\/)(\.npmrc|\.yarnrc(\.yml)?|[^/]+\.(pem|key))$/;
const SECRET = /PRIVATE KEY-----|_authToken|_auth\s*=|_password|npmAuthToken|npmAuthIdent/;
/** Throws a usage error when what is read line by line, and quoted when it is wrong, has the name of a file with logins. */
function refuseCredentials(what, real) {
    if (credentialKind(real) === null)
        return;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${what} leads to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(real)}, which has the name of a file with logins or keys`, {
        expected: 'a file that holds no secrets, as errors and the build show its lines',
        fix: 'rename it, or name another one',
    });
}
/** `look`: what it holds decides. */
function credentialKind(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    if (NAMES.test(name) || CREDENTIAL_FILES.test(lower))
        return lower.endsWith('.pub') ? null : 'credentials';
    return AMBIGUOUS.test(lower) ? 'look' : null;
}
/** `start` is the beginning of an ambiguous file. */
function holdsSecret(start) {
    return SECRET.test(start);
}


/***/ }),

/***/ 99767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ collectResults)
/* harmony export */ });
/* unused harmony export assumedDirections */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);
/** The run record: what many invocations reported becomes one result, and how one ended becomes a status. */



/** Names told in one warning; the others are counted. */
const MOST_NAMES = 5;
/** What a stored run may hold; the benchmark chooses the names, so it must not be able to make a run that cannot be kept. */
const MOST_METRICS = 10_000;
const MOST_WARNINGS = 200;
/**
 * Aligns the readings of invocation i (from 0) into `samples[i]`, in the unit that was seen first.
 * Throws `invalidOutput` when the unit's dimension or the direction of a metric changes, or a number is not finite.
 */
function collectResults(perInvocation) {
    const drafts = new Map();
    const warnings = new Set();
    for (const [index, { readings, warnings: said }] of perInvocation.entries()) {
        for (const warning of said)
            warnings.add(warning);
        for (const reading of readings) {
            const metrics = drafts.get(reading.benchmark) ?? new Map();
            drafts.set(reading.benchmark, metrics);
            const draft = metrics.get(reading.metric) ?? newDraft(reading, perInvocation.length);
            metrics.set(reading.metric, draft);
            addReading(draft, reading, index, warnings);
        }
    }
    const all = [...drafts.values()].flatMap((metrics) => [...metrics.values()]);
    if (all.length > MOST_METRICS) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${all.length} different metrics were reported over all invocations`, {
            expected: `at most ${MOST_METRICS}, with the same names in every invocation`,
        });
    }
    for (const warning of [...absences(all), ...guessedDirections(all)])
        warnings.add(warning);
    const results = [...drafts].map(([benchmark, metrics]) => ({
        benchmark,
        metrics: [...metrics.values()].map(finish),
    }));
    const kept = [...warnings].slice(0, MOST_WARNINGS);
    const more = warnings.size - kept.length;
    return {
        results,
        warnings: more > 0 ? [...kept, `${more} more warnings were left out`] : kept,
        assumedDirections: assumedDirections(all),
    };
}
function newDraft(reading, invocations) {
    return {
        benchmark: reading.benchmark,
        metric: reading.metric,
        unit: reading.unit,
        better: null,
        samples: Array.from({ length: invocations }, () => []),
        reported: Array.from({ length: invocations }, () => null),
    };
}
function addReading(draft, reading, index, warnings) {
    const invocation = `invocation ${index + 1}`;
    if (reading.better !== undefined) {
        if (draft.better !== null && draft.better !== reading.better) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${invocation} says that ${reading.better} is better for ${nameOf(draft)}; before, it was ${draft.better}`, { expected: 'one direction for a metric in all invocations' });
        }
        draft.better = reading.better;
    }
    const kept = draft.samples[index] ?? [];
    if (kept.length > 0) {
        warnings.add(`${nameOf(draft)} was reported more than once by an invocation; its samples were combined`);
    }
    for (const sample of reading.samples) {
        const value = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(sample, reading.unit, draft.unit);
        if (value === null) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${invocation} reports ${nameOf(draft)} in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(reading.unit)}, which cannot be converted to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(draft.unit)}`, { expected: 'one unit for a metric, or units of the same kind, in all invocations' });
        }
        if (!Number.isFinite(value)) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${invocation} reports ${value} for ${nameOf(draft)}`, { expected: 'a finite number' });
        }
        kept.push(value);
    }
    if (reading.reported === undefined)
        return;
    // Not converted: which of a tool's own figures are in the metric's unit is not known.
    if (reading.unit === draft.unit)
        draft.reported[index] ??= reading.reported;
    else
        warnings.add(`${nameOf(draft)} came in several units; the tool's own figures in the others were left out`);
}
function finish(draft) {
    const { metric, unit, samples, reported } = draft;
    const result = { metric, unit, better: betterOf(draft), samples };
    return reported.some((figures) => figures !== null) ? { ...result, reported } : result;
}
function absences(drafts) {
    return drafts.flatMap((draft) => {
        const without = draft.samples.flatMap((samples, index) => (samples.length === 0 ? [String(index + 1)] : []));
        if (without.length === 0)
            return [];
        const which = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .nounFor */ .Ax)(without.length, 'invocation')} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(without, MOST_NAMES)}`;
        return [`${nameOf(draft)} was not reported by ${which} of ${draft.samples.length}`];
    });
}
function guessedDirections(drafts) {
    const guessed = guessedOf(drafts);
    if (guessed.length === 0)
        return [];
    return [
        `neither the tool nor the unit says which direction is good for ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(guessed.map(nameOf), MOST_NAMES)}: lower is taken as better`,
    ];
}
function nameOf(draft) {
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${draft.benchmark}/${draft.metric}`);
}
/** Units named for a direction. */
const UNITS_NAMED = 5;
/** The direction that counts. */
function betterOf({ unit, better }) {
    return better ?? (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(unit) ?? 'lower';
}
/** Those of `all` that neither their tool nor their unit gives a direction. */
function guessedOf(all) {
    return all.filter(({ unit, better }) => better === null && (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(unit) === null);
}
/** At most three entries: lower and higher from units, lower by default. Empty where all is stated. */
function assumedDirections(all) {
    const found = new Map();
    for (const one of all.filter(({ better }) => better === null)) {
        const from = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(one.unit) === null ? 'default' : 'unit';
        const better = betterOf(one);
        const entry = found.get(`${from} ${better}`) ?? { from, better, metrics: 0, units: [] };
        found.set(`${from} ${better}`, entry);
        entry.metrics += 1;
        const isNew = one.unit !== '' && !entry.units.includes(one.unit);
        if (isNew && entry.units.length < UNITS_NAMED)
            entry.units.push(one.unit);
    }
    return [...found.values()];
}


/***/ }),

/***/ 80211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ moderatedSuite),
/* harmony export */   GJ: () => (/* binding */ FEWEST_RUNS),
/* harmony export */   NH: () => (/* binding */ baselineModel),
/* harmony export */   VX: () => (/* binding */ centreOf),
/* harmony export */   jN: () => (/* binding */ suitePrior)
/* harmony export */ });
/* unused harmony export MOST_RUNS */
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31926);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87468);
/* harmony import */ var _segmentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48206);
/**
 * What stored runs of one metric say about the next one. Values are natural logarithms of run statistics, oldest first,
 * of one environment key; what is worse must be made positive beforehand (bigger-is-better metrics change sign).
 */




/** Fewer stored runs than this are no history. */
const FEWEST_RUNS = 8;
/** Runs further back say little about today's host. */
const MOST_RUNS = 30;
/** Share cut from each end for the centre of a level. */
const CENTRE_TRIM = 0.2;
/** How many degrees of freedom the other metrics of a suite lend. */
const PRIOR_DEGREES = 4;
const FEWEST_WINSORISED = 20;
/** However wild one value is, the others keep this share of the variance. */
const LEAST_WITHOUT = 0.05;
/**
 * The model of the last 30 of `values`; undefined for fewer than eight, on which no claim can stand. `since` is the index
 * of the first value at a level that is known to be new: what came before tells of noise only.
 */
function baselineModel(values, since = 0) {
    const skipped = Math.max(0, values.length - MOST_RUNS);
    const recent = values.slice(skipped);
    if (recent.length < FEWEST_RUNS)
        return undefined;
    const cut = Math.max(0, since - skipped);
    const parts = [(0,_segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(recent.slice(0, cut), _segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_RULE */ .RW), (0,_segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(recent.slice(cut), _segmentation_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_RULE */ .RW)];
    const levels = parts.flatMap((part, index) => part.map((segment) => {
        const from = segment.from + (index === 0 ? 0 : cut);
        const inside = recent.slice(from, from + segment.to - segment.from);
        return { from, inside, centre: centreOf(inside) };
    }));
    const current = levels.at(-1);
    if (current === undefined)
        return undefined;
    const residuals = levels.flatMap(({ inside, centre }) => inside.map((value) => value - centre));
    const deviation = (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .robustDeviation */ .p9)(residuals);
    // Each level took a degree of freedom; the deviation itself accounts for one.
    const lost = (recent.length - 1) / (recent.length - levels.length);
    return {
        centre: current.centre,
        count: current.inside.length,
        from: skipped + current.from,
        noise: {
            variance: deviation ** 2 * lost,
            degrees: (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .robustDegrees */ .Ne)(recent.length, levels.length),
        },
        residuals: levels.flatMap(({ inside, centre }) => inside.map((value) => deleted(value - centre, inside.length, deviation, recent.length - levels.length))),
    };
}
/** The level of one or more values. */
function centreOf(values) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedMean */ .K4)(values, CENTRE_TRIM);
}
/**
 * The residual of one of the `count` values of a level, as if it had had no part in the level nor in the `deviation`:
 * Cook and Weisberg (1982, "Residuals and Influence in Regression", 2.2.1), with the deviation's `degrees`. From twenty
 * values on the deviation is winsorised, and one value has hardly a part in it.
 */
function deleted(residual, count, deviation, degrees) {
    const freed = residual / Math.sqrt(1 - 1 / Math.max(2, count));
    if (deviation === 0 || degrees >= FEWEST_WINSORISED)
        return freed;
    const without = (degrees - (freed / deviation) ** 2) / (degrees - 1);
    return freed / Math.sqrt(Math.max(without, LEAST_WITHOUT));
}
/**
 * What the variances of a suite have in common, as a prior for `moderated`: the square of their median deviation, worth
 * four degrees of freedom (fewer for fewer than five metrics, none for one: it would only vouch for itself). The order of
 * the metrics does not matter. Throws a RangeError for no variances.
 */
function suitePrior(noises) {
    const deviation = (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(noises.map((noise) => Math.sqrt(noise.variance)));
    return { variance: deviation ** 2, degrees: Math.min(PRIOR_DEGREES, noises.length - 1) };
}
/** The variances of all metrics of a suite, each drawn towards their common prior; in the order given. */
function moderatedSuite(noises) {
    if (noises.length === 0)
        return [];
    const prior = suitePrior(noises);
    return noises.map((noise) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .moderated */ .S8)(noise, prior));
}


/***/ }),

/***/ 14990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   jp: () => (/* binding */ LAST_LOOK),
/* harmony export */   xE: () => (/* binding */ FIRST_LOOK)
/* harmony export */ });
/* unused harmony export SMALLEST_CLAIM */
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _holm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45722);
/**
 * What one look at the paired measurements of all suspects of a run decides. Effects are logarithms, positive is worse.
 *
 * At each look, Holm over all suspects of the run at that look's share of alpha; suspects settled before keep their place
 * in the family, found ones with p = 0, dismissed ones with p = 1. The first false claim of a run, at whichever look, then
 * has to pass alpha_look / (number of innocent suspects), so that all looks together keep the chance of any at alpha.
 * Claims of improvement have an alpha of their own.
 */


/** Chance of any false regression in a run, and of any false improvement. */
const ALPHA = 0.005;
/** Numbers of pairs after which a decision is tried. */
const LOOKS = [5, 10, 20, 30];
/** Pairs of the first look, and of the last, after which nobody measures on. */
const [FIRST_LOOK] = LOOKS;
const LAST_LOOK = Math.max(...LOOKS);
/** A change smaller than this is not claimed, however sure: 1 %. */
const SMALLEST_CLAIM = Math.log(1.01);
const CONFIDENCE = 0.95;
/**
 * Decides each of `suspects` at a look with error `level`, in the order given, which has no influence. `regressed` and
 * `improved` need a rejection and an effect of the smallest size, floor included: blame needs more than another layout.
 * `unchanged` needs the 95 % interval of these builds to be inside of plus and minus that size: whatever the reason, they
 * are as fast as each other. What was decided before stays. At the last look `undecided` means inconclusive.
 */
function decide(suspects, level) {
    const worse = (0,_holm_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(suspects.map((suspect) => chance(suspect, 'regressed', 1)));
    const better = (0,_holm_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(suspects.map((suspect) => chance(suspect, 'improved', -1)));
    return suspects.map((suspect, index) => {
        const found = { worse: worse[index] ?? 1, better: better[index] ?? 1 };
        const interval = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceInterval */ .oH)(suspect.estimate, CONFIDENCE);
        const builds = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceInterval */ .oH)(suspect.builds ?? suspect.estimate, CONFIDENCE);
        const { smallest, rounding = 0 } = suspect;
        const cannotBeWorse = builds.high + rounding < smallest;
        const cannotBeBetter = builds.low - rounding > -smallest;
        const quiet = cannotBeWorse && cannotBeBetter ? 'unchanged' : 'undecided';
        const outcome = suspect.before === 'undecided' ? (claim(suspect, found, level) ?? quiet) : suspect.before;
        return { outcome, ...found, interval, builds, cannotBeWorse, cannotBeBetter };
    });
}
function chance({ estimate, margin, rounding = 0, before }, claimed, sign) {
    if (before !== 'undecided')
        return before === claimed ? 0 : 1;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfMore */ .Xb)({ ...estimate, effect: sign * estimate.effect }, margin + rounding);
}
function claim({ estimate, smallest }, { worse, better }, level) {
    if (worse <= level && estimate.effect >= smallest)
        return 'regressed';
    if (better <= level && estimate.effect <= -smallest)
        return 'improved';
    return undefined;
}


/***/ }),

/***/ 74440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kC: () => (/* binding */ normalDensity),
  Zl: () => (/* binding */ normalQuantile),
  FI: () => (/* binding */ studentQuantile),
  WJ: () => (/* binding */ studentSurvival)
});

// UNUSED EXPORTS: logBeta, normalCdf, normalSurvival, regularisedBeta, studentCdf

;// CONCATENATED MODULE: ./build/statistics/quantile.js
const MOST_STEPS = 200;
/**
 * The x with P(X <= x) = p, for 0 <= p <= 1; -Infinity at 0, Infinity at 1. For the point that a small probability
 * `tail` lies above, ask for `-symmetricQuantile(tail)`: 1 - tail would lose its digits.
 *
 * Newton's method on the logarithm of the probability against the logarithm of x, which is nearly straight for thin
 * and for heavy tails, kept inside a shrinking bracket so that it always ends. Throws a RangeError for other p.
 */
function symmetricQuantile(p, shape) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`the quantile of probability ${p}; expected a number from 0 to 1`);
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const x = tail < 0.25
        ? solve((at) => ({ value: shape.beyond(at), density: -shape.density(at) }), tail)
        : solve((at) => ({ value: shape.within(at), density: shape.density(at) }), Math.abs(p - 0.5));
    return p < 0.5 ? -x : x;
}
/** The x > 0 where a monotone probability has the value `target`. */
function solve(probability, target) {
    let low = -745;
    let high = 709;
    let logX = 0;
    for (let step = 0; step < MOST_STEPS; step++) {
        const x = Math.exp(logX);
        const { value, density } = probability(x);
        const miss = Math.log(value / target);
        if (miss === 0)
            return x;
        if (miss > 0 === density > 0)
            high = logX;
        else
            low = logX;
        const newton = logX - (miss * value) / (density * x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logX) < 1e-15)
            return Math.exp(next);
        // A step this small is Newton's last: the next one would only stir rounding errors.
        if (next === newton && Math.abs(next - logX) < 1e-9)
            return x * (1 + (next - logX));
        logX = next;
    }
    return Math.exp(logX);
}

;// CONCATENATED MODULE: ./build/statistics/remembered.js
/** Answers that are kept, at most; then it begins anew. */
const MOST = 1000;
/** The same function, which answers at once where it was asked before: metrics of a suite often share their degrees. */
function remembered(compute) {
    const known = new Map();
    let count = 0;
    return (p, degrees) => {
        const before = known.get(p)?.get(degrees);
        if (before !== undefined)
            return before;
        const answer = compute(p, degrees);
        if (count >= MOST)
            known.clear();
        count = count >= MOST ? 1 : count + 1;
        const row = known.get(p) ?? new Map();
        known.set(p, row.set(degrees, answer));
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/statistics/distributions.js
/**
 * The standard normal distribution; Student's t, with any real number of degrees of freedom above zero, Infinity included;
 * and the beta function that t is built from. Relative error below 1e-12, far tails included; of t above 10,000 degrees
 * below 1e-10 while |t| < 8 (1e-7 at |t| = 30, where the probability is 1e-198).
 *
 * Our own: the packages of @stdlib for it add 940 kB to dist/ and 160 ms of loading, and miss 5 of the reference quantiles.
 */


/** Below this the series is shorter, above it the continued fraction. */
const FRACTION_FROM = 2;
const FRACTION_TERMS = 80;
/** Density exp(-x^2/2) / sqrt(2 pi). */
function normalDensity(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z <= x); SciPy's `stats.norm.cdf`. */
function normalCdf(x) {
    return normalSurvival(-x);
}
/** P(Z > x), exact where 1 - cdf would be zero; SciPy's `stats.norm.sf`. */
function normalSurvival(x) {
    if (Number.isNaN(x))
        throw new RangeError('the normal distribution at NaN; expected a number');
    return x < 0 ? 1 - normalBeyond(-x) : normalBeyond(x);
}
/** The x with P(Z <= x) = p, 0 <= p <= 1; SciPy's `stats.norm.ppf`. Throws a RangeError for other p. */
function normalQuantile(p) {
    return rememberedNormal(p, Infinity);
}
const rememberedNormal = remembered((p) => symmetricQuantile(p, { beyond: normalBeyond, within: normalWithin, density: normalDensity }));
function normalBeyond(x) {
    if (x < FRACTION_FROM)
        return 0.5 - normalWithin(x);
    if (x === Infinity)
        return 0;
    // Laplace's continued fraction, DLMF 7.9.1: density / (x + 1/(x + 2/(x + 3/...))).
    let fraction = x;
    for (let k = FRACTION_TERMS; k >= 1; k--)
        fraction = x + k / fraction;
    return normalDensity(x) / fraction;
}
function normalWithin(x) {
    if (x >= FRACTION_FROM)
        return 0.5 - normalBeyond(x);
    // Abramowitz and Stegun 26.2.11: density times the sum of x^(2k+1) / (1 * 3 * 5 ... (2k+1)), all terms positive.
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return normalDensity(x) * sum;
}
/** From here on a normal approximation is closer than the continued fraction, whose rounding errors grow. */
const NEARLY_NORMAL = 1e6;
/** P(T <= t); SciPy's `stats.t.cdf`. */
function studentCdf(t, degrees) {
    return studentSurvival(-t, degrees);
}
/**
 * P(T > t) = I_x(degrees/2, 1/2) / 2 with x = degrees / (degrees + t^2), for t >= 0 (DLMF 8.17, Abramowitz and Stegun
 * 26.7.1); SciPy's `stats.t.sf`. Throws a RangeError for degrees <= 0 and for NaN.
 */
function studentSurvival(t, degrees) {
    checkStudent(t, degrees);
    return t < 0 ? 1 - beyond(-t, degrees) : beyond(t, degrees);
}
/** The t with P(T <= t) = p, 0 <= p <= 1; SciPy's `stats.t.ppf`. Throws a RangeError for other p. */
const studentQuantile = remembered((p, degrees) => {
    checkStudent(0, degrees);
    if (degrees === Infinity)
        return normalQuantile(p);
    return symmetricQuantile(p, {
        beyond: (t) => beyond(t, degrees),
        within: (t) => within(t, degrees),
        density: (t) => density(t, degrees),
    });
});
function checkStudent(t, degrees) {
    if (Number.isNaN(t))
        throw new RangeError("Student's distribution at NaN; expected a number");
    if (!(degrees > 0))
        throw new RangeError(`Student's distribution of ${degrees} degrees; expected a number above zero`);
}
function beyond(t, degrees) {
    if (t === Infinity)
        return 0;
    if (degrees >= NEARLY_NORMAL)
        return normalSurvival(asNormal(t, degrees));
    return regularisedBetaAt(point(t, degrees), degrees / 2, 0.5) / 2;
}
function within(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return 0.5 - normalSurvival(asNormal(t, degrees));
    const { x, y, logX, logY } = point(t, degrees);
    return regularisedBetaAt({ x: y, y: x, logX: logY, logY: logX }, 0.5, degrees / 2) / 2;
}
function density(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return normalDensity(asNormal(t, degrees));
    const { logX } = point(t, degrees);
    return Math.exp(((degrees + 1) / 2) * logX - logBeta(degrees / 2, 0.5)) / Math.sqrt(degrees);
}
/** x = 1 / (1 + r^2) and its complement, r = t / sqrt(degrees); neither overflows nor loses digits for any r. */
function point(t, degrees) {
    const r = t / Math.sqrt(degrees);
    const small = r <= 1 ? r * r : 1 / r / r;
    const nearOne = 1 / (1 + small);
    const nearZero = small / (1 + small);
    const logNearOne = -Math.log1p(small);
    const logNearZero = logNearOne - 2 * Math.abs(Math.log(r));
    return r <= 1
        ? { x: nearOne, y: nearZero, logX: logNearOne, logY: logNearZero }
        : { x: nearZero, y: nearOne, logX: logNearZero, logY: logNearOne };
}
/** Wallace (1959): a normal deviate with the same tail, to the order of 1 / degrees^2. */
function asNormal(t, degrees) {
    if (degrees === Infinity)
        return t;
    return ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
}
/** Enough for a and b up to 1e7: the fraction needs about the square root of the larger one. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero that the evaluation of a continued fraction would divide by. */
const TINY = 1e-300;
/**
 * ln B(a, b) for a, b > 0, natural logarithm.
 *
 * Stirling's series (DLMF 5.11.1), with arguments below 10 first raised by the recurrence of Gamma. The leading terms of
 * a large argument are subtracted on paper, not in floating point. Absolute error about 1e-15 of the largest term.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`the beta function of ${a} and ${b}; expected two numbers above zero`);
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const sum = large + small;
    const ratio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum);
    return logGamma(small) + ratio + stirlingRemainder(large) - stirlingRemainder(sum);
}
/**
 * I_x(a, b), the regularised incomplete beta function: P(X <= x) for X of the beta distribution, for 0 <= x <= 1.
 *
 * Relative error below 1e-12 while a + b < 1e4, and about (a + b) * 1e-16 beyond. Same as SciPy's `special.betainc`.
 * Throws a RangeError for a, b <= 0 and for x outside of 0 to 1.
 */
function regularisedBeta(x, a, b) {
    if (!(x >= 0 && x <= 1))
        throw new RangeError(`the incomplete beta function at ${x}; expected a number from 0 to 1`);
    return regularisedBetaAt({ x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) }, a, b);
}
/** As `regularisedBeta`, for a caller who knows 1 - x or the logarithms better than x alone can say. */
function regularisedBetaAt(point, a, b) {
    const { x, y, logX, logY } = point;
    if (x === 0 && logX === -Infinity)
        return 0;
    if (y === 0 && logY === -Infinity)
        return 1;
    // The fraction converges fast on this side of the mean, its mirror image on the other.
    if (x < (a + 1) / (a + b + 2))
        return lowerPart(point, a, b);
    return 1 - lowerPart({ x: y, y: x, logX: logY, logY: logX }, b, a);
}
/** I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times the continued fraction of DLMF 8.17.22. */
function lowerPart({ x, logX, logY }, a, b) {
    return Math.exp(a * logX + b * logY - logBeta(a, b) - Math.log(a)) / betaFraction(x, a, b);
}
/** 1 + d1/(1 + d2/(1 + ...)) by the modified Lentz algorithm (Thompson and Barnett, 1986). */
function betaFraction(x, a, b) {
    let numerator = 1;
    let denominator = 0;
    let value = 1;
    for (let n = 1; n <= MOST_TERMS; n++) {
        const d = coefficient(n, x, a, b);
        denominator = 1 / awayFromZero(1 + d * denominator);
        numerator = awayFromZero(1 + d / numerator);
        const factor = numerator * denominator;
        value *= factor;
        if (Math.abs(factor - 1) < PRECISION * 2)
            return value;
    }
    throw new RangeError(`the incomplete beta function of a = ${a}, b = ${b} at ${x} did not converge`);
}
function coefficient(n, x, a, b) {
    const m = n >> 1;
    if (n % 2 === 0)
        return (m * (b - m) * x) / ((a + n - 1) * (a + n));
    return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
/** ln Gamma(x) for x > 0, absolute error about 1e-15 times its largest term. */
function logGamma(x) {
    let product = 1;
    let raised = x;
    while (raised < 10) {
        product *= raised;
        raised += 1;
    }
    const main = (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2;
    return main + stirlingRemainder(raised) - Math.log(product);
}
/** What Stirling's main term leaves out: Bernoulli numbers over odd powers of x, for x >= 10. */
function stirlingRemainder(x) {
    const r = 1 / (x * x);
    const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
    return series / x;
}


/***/ }),

/***/ 87382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ chanceOfDifference),
/* harmony export */   LX: () => (/* binding */ studentised),
/* harmony export */   Xb: () => (/* binding */ chanceOfMore),
/* harmony export */   fs: () => (/* binding */ sumOfVariances),
/* harmony export */   oH: () => (/* binding */ confidenceInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/**
 * An estimate with its standard error and degrees of freedom, and what Student's t says about it. Estimates of times and
 * rates are natural logarithms of ratios: 0.01 is about 1 %. No unit of the metric comes in.
 */

/**
 * Sum of independent variances with the degrees of freedom of Satterthwaite (1946, formula 17) and Welch (1947):
 * (sum v)^2 / sum(v^2 / d). Nothing but zeros: variance 0 with the largest of the degrees.
 */
function sumOfVariances(parts) {
    const total = parts.reduce((sum, part) => sum + part.variance, 0);
    if (total === 0)
        return { variance: 0, degrees: Math.max(...parts.map((part) => part.degrees)) };
    // Shares first: the squares of variances near 1e-200 would vanish.
    const doubt = parts.reduce((sum, part) => sum + (part.variance / total) ** 2 / part.degrees, 0);
    return { variance: total, degrees: 1 / doubt };
}
/** Student's t against `reference`: (effect - reference) / standard error. Without any error: 0 or an infinity. */
function studentised({ effect, standardError }, reference) {
    return effect === reference ? 0 : (effect - reference) / standardError;
}
/** One-sided p-value of "the effect is not above `margin`": P(T >= t). */
function chanceOfMore(estimate, margin) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentSurvival */ .WJ)(studentised(estimate, margin), estimate.degrees);
}
/** Two-sided p-value of "the effect is `reference`"; SciPy's `ttest_*` with the default alternative. */
function chanceOfDifference(estimate, reference = 0) {
    return 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentSurvival */ .WJ)(Math.abs(studentised(estimate, reference)), estimate.degrees);
}
/** Interval that covers the true effect with probability `confidence` (0 to 1): effect +- t * standard error. */
function confidenceInterval({ effect, standardError, degrees }, confidence) {
    const reach = standardError === 0 ? 0 : -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)((1 - confidence) / 2, degrees) * standardError;
    return { low: effect - reach, high: effect + reach };
}


/***/ }),

/***/ 45722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/** Control of errors over many metrics. p-values come and go in the same order; each is from 0 to 1. */
/**
 * Holm's adjusted p-values (1979, "A simple sequentially rejective multiple test procedure"): ascending, the k-th of m is
 * multiplied by m - k + 1, and none may be below the one before it. Rejecting those at or below alpha keeps the chance of
 * any false rejection at alpha, however the tests depend on each other. `statsmodels` `multipletests(method='holm')`.
 *
 * `tests` is the number of tests when some of them, not given here, are known to be 1; never below the number given.
 */
function holm(pValues, tests = pValues.length) {
    const order = ascendingOrder(pValues);
    const adjusted = pValues.map(() => 1);
    let highest = 0;
    order.forEach((index, rank) => {
        highest = Math.max(highest, Math.min(1, (pValues[index] ?? Number.NaN) * (tests - rank)));
        adjusted[index] = highest;
    });
    return adjusted;
}
function ascendingOrder(pValues) {
    const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
    if (wrong !== undefined)
        throw new RangeError(`a p-value of ${wrong}; expected a number from 0 to 1`);
    return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
}


/***/ }),

/***/ 29335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ meanBetween),
/* harmony export */   K4: () => (/* binding */ trimmedMean),
/* harmony export */   WJ: () => (/* binding */ winsorised),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   lf: () => (/* binding */ cutFromEachEnd)
/* harmony export */ });
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90432);
/** Where a list of numbers lies. Results are in the unit of the values; every function wants finite numbers. */

/** Arithmetic mean. Throws a RangeError for an empty list. */
function mean(values) {
    return meanBetween(values, 0, values.length);
}
/** Of the values from one place up to another. Throws a RangeError for none. */
function meanBetween(values, from, to) {
    if (to <= from)
        throw new RangeError('the mean of no numbers');
    const first = values[from] ?? Number.NaN;
    // Sums of differences: a list of equal numbers has exactly that mean, and a large common offset costs no digits.
    let sum = 0;
    for (let place = from; place < to; place += 1)
        sum += (values[place] ?? Number.NaN) - first;
    return first + sum / (to - from);
}
/**
 * Mean of what is left after the `share` lowest and the `share` highest values are cut off (0 <= share < 0.5).
 * floor(share * n) values are cut from each end, as in SciPy's `stats.trim_mean` and Wilcox, "Introduction to Robust
 * Estimation and Hypothesis Testing", chapter 3. Throws a RangeError for an empty list or another share.
 */
function trimmedMean(values, share) {
    const cut = cutFromEachEnd(values.length, share);
    return meanBetween((0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values), cut, values.length - cut);
}
/**
 * The values in ascending order with the `share` lowest and highest replaced by the nearest one kept; SciPy's
 * `stats.mstats.winsorize`. Throws a RangeError for a share outside of 0 <= share < 0.5.
 */
function winsorised(values, share) {
    const sorted = (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values);
    const cut = cutFromEachEnd(values.length, share);
    const lowest = sorted[cut] ?? Number.NaN;
    const highest = sorted[values.length - 1 - cut] ?? Number.NaN;
    return sorted.map((value) => Math.min(Math.max(value, lowest), highest));
}
/** How many of `count` values a share cuts from each end. */
function cutFromEachEnd(count, share) {
    if (!(share >= 0 && share < 0.5))
        throw new RangeError(`cutting a share of ${share}; expected 0 <= share < 0.5`);
    return Math.floor(share * count);
}


/***/ }),

/***/ 84174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ TRIM),
/* harmony export */   Ns: () => (/* binding */ FEWEST_PAIRS),
/* harmony export */   SZ: () => (/* binding */ withPower),
/* harmony export */   YP: () => (/* binding */ reviewed),
/* harmony export */   a2: () => (/* binding */ decideAt),
/* harmony export */   pu: () => (/* binding */ estimatesOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* unused harmony exports FEWEST_UNKNOWN, LOOK_LEVELS, marginOf, quadraticSpending */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14990);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74440);
/* harmony import */ var _pair_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94537);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27223);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19294);
/**
 * The sequence of looks at the pairs of all suspects of a run, replayed from the first pair on: whoever has the pairs
 * comes to the same decisions. And what the pairs so far could have shown, and those to come still may. Effects are
 * logarithms, positive is worse.
 */





/** Fewer pairs than this decide nothing. */
const FEWEST_PAIRS = 4;
/** The same where nothing was known before of how far pairs stray: so few may agree by luck. */
const FEWEST_UNKNOWN = 10;
/** What nothing else will clear is given up no earlier. */
const FEWEST_GIVEN_UP = 10;
/** Nothing of ten pairs, one from each end of an order's ten. */
const TRIM = 0.1;
const LOOK_LEVELS = quadraticSpending(_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .ALPHA */ .Nh, _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.map((pairs) => pairs / _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp));
const LAST_LEVEL = LOOK_LEVELS.at(-1) ?? 0;
/** In the place of an estimate that has no say. */
const NOTHING = { effect: 0, standardError: 0, degrees: 1 };
/**
 * What all verdicts take from pairs: those that count, trimmed, their scatter moderated by what was `expected` of it;
 * undefined for fewer than four.
 */
function estimatesOf(pairs, expected) {
    const whole = pairs.filter((pair) => pair !== null);
    return whole.length < FEWEST_PAIRS ? undefined : (0,_pair_test_js__WEBPACK_IMPORTED_MODULE_2__/* .pairEstimates */ .y4)(whole, TRIM, expected);
}
/**
 * Looks at the pairs measured so far, `measured` of them. `over`: no more will be; the pairs since the last look are then
 * looked at as they are. Stopping for want of time does not depend on what was seen, so that look may spend all of the error
 * that was kept for later ones.
 */
function lookAt(candidates, measured, over) {
    const looked = decideAt(candidates, measured, over);
    const decided = looked.decided.flatMap((one, index) => {
        const candidate = candidates[index];
        return candidate === undefined ? [] : [withPower(one, candidate)];
    });
    return { ...looked, decided };
}
/** `lookAt` without the power (`withPower`), which takes longer to compute than the decisions. */
function decideAt(candidates, measured, over) {
    const lastQuantile = candidates.length === 0 ? 0 : -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(LAST_LEVEL / candidates.length, _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp);
    let decided = candidates.map(() => unseen(LOOK_LEVELS[0] ?? 0, candidates.length));
    let open = candidates.map((_, index) => index);
    for (const [look, wanted] of _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.entries()) {
        if (open.length === 0)
            break;
        const before = _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ[look - 1] ?? 0;
        if (measured < wanted && !(over && measured > before))
            return { decided, wanted: over ? undefined : wanted, open };
        const isLast = over && measured <= wanted;
        const levels = LOOK_LEVELS.slice(look, isLast ? undefined : look + 1);
        const level = levels.reduce((sum, one) => sum + one, 0);
        decided = oneLook(candidates, decided, open, Math.min(wanted, measured), level);
        open = open.filter((index) => staysOpen(candidates[index], decided[index], lastQuantile));
    }
    return { decided, wanted: undefined, open: [] };
}
function oneLook(candidates, decided, open, count, level) {
    const seen = candidates.map((candidate, index) => open.includes(index) ? see(candidate, count, level, candidates.length, decided[index]) : decided[index]);
    const decisions = (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(candidates.map((candidate, index) => suspectOf(candidate, seen[index], decided[index], open.includes(index))), level);
    return seen.map((one, index) => {
        const decision = decisions[index];
        const known = one ?? unseen(level, candidates.length);
        if (!open.includes(index) || decision === undefined || known.estimate === undefined)
            return known;
        return { ...known, decision, outcome: outcomeOf(candidates[index], decision) };
    });
}
/**
 * A claim held once more against a base that is more by `shift`: with Bonferroni instead of Holm, so never easier than
 * before. What was no claim comes back as it was.
 */
function reviewed(decided, { floor, smallest }, shift) {
    const { estimate, builds, rounding, outcome, level } = decided;
    if (estimate === undefined || builds === undefined || (outcome !== 'regressed' && outcome !== 'improved'))
        return decided;
    const moved = { ...estimate, effect: estimate.effect - shift };
    const margin = marginOf(floor, smallest);
    const alone = { ...builds, effect: builds.effect - shift };
    const [decision] = (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)([{ estimate: moved, builds: alone, rounding, margin, smallest, before: 'undecided' }], level);
    if (decision === undefined)
        return decided;
    return { ...decided, estimate: moved, builds: alone, decision, outcome: decision.outcome };
}
/** Who left without a decision keeps a place in the family, and has no more say. */
function suspectOf({ floor, smallest }, seen, decided, isOpen) {
    const margin = marginOf(floor, smallest);
    const estimate = isOpen ? seen?.estimate : undefined;
    const builds = seen?.builds ?? estimate;
    if (estimate !== undefined && builds !== undefined) {
        return { estimate, builds, rounding: seen?.rounding ?? 0, margin, smallest, before: 'undecided' };
    }
    const before = decided === undefined || decided.outcome === 'undecided' ? 'unchanged' : decided.outcome;
    return { estimate: NOTHING, margin, smallest, before };
}
/** Suspected one way only, it is unchanged as soon as that way is excluded. */
function outcomeOf(candidate, decision) {
    if (decision.outcome !== 'undecided')
        return decision.outcome;
    if (candidate?.suspicion === 'worse' && decision.cannotBeWorse)
        return 'unchanged';
    if (candidate?.suspicion === 'better' && decision.cannotBeBetter)
        return 'unchanged';
    return 'undecided';
}
function see(candidate, count, level, tests, before) {
    const seen = candidate.pairs.slice(0, count);
    const pairs = seen.filter((pair) => pair !== null).length;
    const none = before ?? unseen(level, tests);
    if (candidate.expected === undefined && pairs < FEWEST_UNKNOWN)
        return { ...none, pairs };
    const found = estimatesOf(seen, candidate.expected);
    if (found === undefined)
        return { ...none, pairs };
    const { effect: builds, scatter } = found;
    const rounding = (0,_resolution_js__WEBPACK_IMPORTED_MODULE_4__/* .roundingOf */ .Yv)(candidate.step ?? 0, builds.effect, scatter);
    const estimate = (0,_pair_test_js__WEBPACK_IMPORTED_MODULE_2__/* .withFloor */ .Lz)(builds, candidate.floor.difference);
    return { ...none, pairs, estimate, builds, rounding, level: level / tests };
}
function staysOpen(candidate, decided, lastQuantile) {
    if (candidate === undefined || decided?.outcome !== 'undecided')
        return false;
    // A whole look in which not one pair had it on both sides: the next would not either.
    if (decided.pairs === 0)
        return false;
    if (decided.estimate === undefined || (candidate.calm !== true && decided.pairs < FEWEST_GIVEN_UP))
        return true;
    return !isFutile(candidate, decided, decided.estimate, lastQuantile);
}
function unseen(level, tests) {
    return {
        outcome: 'undecided',
        pairs: 0,
        estimate: undefined,
        builds: undefined,
        rounding: 0,
        decision: undefined,
        level: level / Math.max(1, tests),
    };
}
/** The pairs to come may surprise by so many of their standard errors. */
const FUTILE_ERRORS = 2;
/** A margin as large as what is to be claimed would hide it. */
function marginOf({ margin }, smallest) {
    return Math.min(margin, smallest / 2);
}
/** What the pairs could have shown, and how many would settle it. */
function withPower(decided, { floor, smallest }) {
    const { estimate, level } = decided;
    if (estimate === undefined)
        return { ...decided, detectable: undefined, pairsToSettle: undefined };
    const margin = marginOf(floor, smallest) + decided.rounding;
    return {
        ...decided,
        detectable: (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .smallestDetectable */ .tB)(estimate, level, margin),
        pairsToSettle: (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsToSee */ .wI)({
            change: Math.max(Math.abs(estimate.effect), smallest, margin),
            level,
            margin,
            floor: floor.difference,
            pair: pairVariance(decided, estimate, floor),
        }),
    };
}
/** Variance of the differences of single pairs: what the standard error holds beside the floor, times the pairs. */
function pairVariance({ pairs }, { standardError }, { difference }) {
    return Math.max(0, standardError ** 2 - difference.variance) * pairs;
}
/** Whether the pairs that are left would have to be unusual for the last look to claim what is suspected. */
function isFutile(candidate, decided, estimate, lastQuantile) {
    const { smallest, floor, suspicion } = candidate;
    const { pairs } = decided;
    if (pairs >= _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp)
        return true;
    const single = pairVariance(decided, estimate, floor);
    const needed = lastQuantile * Math.sqrt(single / _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp + floor.difference.variance);
    const wanted = Math.max(smallest, marginOf(floor, smallest) + decided.rounding + needed);
    const reach = FUTILE_ERRORS * Math.sqrt(single / pairs - single / _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp);
    const { effect } = estimate;
    const best = suspicion === undefined ? Math.abs(effect) : suspicion === 'worse' ? effect : -effect;
    return best + reach < wanted;
}
/** How the error allowed to a test is shared out over its looks at the data. */
/**
 * One level a look: alpha t^2 is spent by the time a share t of the data is in, one of the family of Kim and DeMets (1987,
 * "Design and analysis of group sequential tests based on the type I error spending rate function"). Most is kept for the
 * last look, which sees most. `shares` ascend and end at 1.
 *
 * The sum is `alpha`: testing each look at its own level keeps the whole there by Bonferroni's inequality, however the
 * looks depend on each other. (Boundaries computed from the joint distribution of the looks would be a little wider; they
 * would also need that distribution to be known, and the learned noise floor is part of it.)
 */
function quadraticSpending(alpha, shares) {
    let before = 0;
    for (const share of shares) {
        if (!(share > before && share <= 1))
            throw new RangeError(`looks at shares ${shares.join(', ')}; expected ascending`);
        before = share;
    }
    if (before !== 1)
        throw new RangeError(`looks at shares ${shares.join(', ')}; expected the last one to be 1`);
    return shares.map((share, look) => alpha * share ** 2 - (look === 0 ? 0 : alpha * (shares[look - 1] ?? 0) ** 2));
}


/***/ }),

/***/ 71692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isNoisyHost),
/* harmony export */   r: () => (/* binding */ metricStates)
/* harmony export */ });
/* harmony import */ var _baseline_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39235);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);
/**
 * What stored runs say of every metric of a run, before anything is re-measured. Values are logarithms, positive is
 * worse; metrics lend each other what they know of noise.
 */




/** Screens are not asked to see less than this share of what is to be claimed, nor less than half a per cent. */
const SCREENED_SHARE = 0.5;
const LEAST_SCREENED = Math.log(1.005);
/** In the order of `suite`, which has no influence. `smallest` is the smallest effect to claim. */
function metricStates(suite, smallest, strict) {
    const noises = suiteNoises(suite);
    const floors = (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteFloors */ .Mp)(suite.map(({ scatter }, index) => ({ scatter, noise: noises[index] })), strict);
    const pairs = (0,_pair_scatter_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedPairs */ .QY)(suite.map(({ invocations, scatter }) => ({ invocations, compared: scatter?.single })));
    const least = Math.max(LEAST_SCREENED, SCREENED_SHARE * smallest);
    return floors.map((floor, index) => {
        const [noise, one, expected] = [noises[index], suite[index], pairs[index]];
        const known = { floor, ...(expected === undefined ? {} : { expected }) };
        if (noise === undefined || one?.model === undefined || one.value === undefined)
            return known;
        return { ...known, noise, screening: (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .screen */ .nj)(one.value, one.model, noise, least) };
    });
}
function suiteNoises(suite) {
    const own = suite.map(({ model }) => model?.noise);
    const drawn = (0,_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__/* .moderatedSuite */ .El)(own.filter((noise) => noise !== undefined)).values();
    return own.map((noise) => (noise === undefined ? undefined : drawn.next().value));
}
/** Whether more than half of a suite's metrics stray so far by themselves that the screen would hide what pairs show. */
function isNoisyHost(noises) {
    return noises.filter(_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoisy */ .Js).length * 2 > noises.length;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "in": () => (/* binding */ FEWEST_COMPARISONS),
  nb: () => (/* binding */ FEWEST_WARNINGS),
  kO: () => (/* binding */ cautiousFloor),
  O0: () => (/* binding */ floorReach),
  Tb: () => (/* binding */ scatter),
  Mp: () => (/* binding */ suiteFloors)
});

// UNUSED EXPORTS: learnedFloor

// EXTERNAL MODULE: ./build/statistics/baseline-model.js
var baseline_model = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(74440);
// EXTERNAL MODULE: ./build/statistics/location.js
var statistics_location = __webpack_require__(29335);
;// CONCATENATED MODULE: ./build/statistics/polygamma.js
/** Derivatives of the logarithm of the gamma function, for numbers above zero. Relative error below 1e-12. */
/** From here on the asymptotic series are exact to double precision. */
const LARGE = 12;
const MOST_STEPS = 50;
/** psi(x) = (ln Gamma)'(x), DLMF 5.11.2 after raising x by 5.5.2; SciPy's `special.digamma`. */
function digamma(x) {
    let [at, below] = [above(x), 0];
    for (; at < LARGE; at += 1)
        below += 1 / at;
    const square = 1 / at ** 2;
    const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
    return Math.log(at) - 1 / (2 * at) - series - below;
}
/** psi'(x), DLMF 5.15.8; SciPy's `special.polygamma(1, x)`. */
function trigamma(x) {
    let [at, below] = [above(x), 0];
    for (; at < LARGE; at += 1)
        below += 1 / at ** 2;
    const square = 1 / at ** 2;
    const series = (square / at) * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
    return 1 / at + square / 2 + series + below;
}
/**
 * The x with psi'(x) = y, for y above zero. Newton's steps on 1 / psi', which is convex and nearly linear, from below it:
 * Smyth (2004), appendix; `trigammaInverse` of limma.
 */
function trigammaInverse(y) {
    above(y);
    // Where the terms beyond the first are below the precision.
    if (y > 1e7)
        return 1 / Math.sqrt(y);
    if (y < 1e-6)
        return 1 / y;
    let x = 0.5 + 1 / y;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const value = trigamma(x);
        const change = (value * (1 - value / y)) / tetragamma(x);
        x += change;
        if (-change / x < 1e-14)
            break;
    }
    return x;
}
/** psi''(x), the derivative of the series above; SciPy's `special.polygamma(2, x)`. */
function tetragamma(x) {
    let [at, below] = [x, 0];
    for (; at < LARGE; at += 1)
        below += 2 / at ** 3;
    const square = 1 / at ** 2;
    const series = square * (1 / 2 - square * (1 / 6 - square * (1 / 6 - square * (3 / 10 - (square * 5) / 6))));
    return -square - square / at - square * series - below;
}
function above(x) {
    if (!(x > 0))
        throw new RangeError(`a polygamma function of ${x}; expected a number above zero`);
    return x;
}

// EXTERNAL MODULE: ./build/statistics/scale.js
var scale = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/statistics/empirical-bayes.js
/**
 * What many variances of one kind have in common: Smyth (2004, "Linear models and empirical Bayes methods for assessing
 * differential expression", section 6.2), as `fitFDist` of R's limma has it.
 */



/** Fewer variances than this say nothing of how much they differ. */
const FEWEST = 5;
/**
 * The `variance` v0 and `degrees` d0 of which those given look like draws: each v is v0 d0 / chi-squared of d0, estimated
 * with its own degrees. Both are found from the logarithms' mean and variance; infinite degrees when the variances differ
 * by no more than their own degrees explain. Undefined for fewer than five above zero.
 */
function commonVariance(variances) {
    const above = variances.filter((one) => one.variance > 0);
    if (above.length < FEWEST)
        return undefined;
    const logs = above.map(({ variance: own, degrees }) => Math.log(own) - digamma(degrees / 2) + Math.log(degrees / 2));
    const explained = (0,statistics_location/* mean */.i2)(above.map(({ degrees }) => trigamma(degrees / 2)));
    const beyond = (0,scale/* variance */.GV)(logs) - explained;
    if (!(beyond > 0))
        return { variance: Math.exp((0,statistics_location/* mean */.i2)(logs)), degrees: Infinity };
    const degrees = 2 * trigammaInverse(beyond);
    return { variance: Math.exp((0,statistics_location/* mean */.i2)(logs) + digamma(degrees / 2) - Math.log(degrees / 2)), degrees };
}

// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
;// CONCATENATED MODULE: ./build/statistics/noise-floor.js
/**
 * What paired measurements cannot average away: two builds of the same program differ, because code lands at other
 * addresses (Mytkowicz et al. 2009; Curtsinger and Berger 2013). Learned per metric and host from pairs of neighbouring
 * commits of the main branch. All variances are of logarithms.
 */





/** Fewer comparisons than this do not lower a floor. */
const FEWEST_COMPARISONS = 20;
/** From here on comparisons that scatter more than was assumed raise the floor. */
const FEWEST_WARNINGS = 5;
/** No build is more alike than this standard deviation: 0.05 %. */
const LEAST_DEVIATION = 0.0005;
const LEARNED_MARGIN = Math.log(1.001);
const UNLEARNED_MARGIN = Math.log(1.005);
/** Without calibration: the share of the deviation between runs that is blamed on builds, and the most that is: 0.5 %. */
const UNLEARNED_SHARE = 0.5;
const MOST_UNLEARNED = 0.005;
/** With neither calibration nor history: 0.25 %, trusted as if it came from so many comparisons. */
const UNKNOWN_DEVIATION = 0.0025;
const UNKNOWN_DEGREES = 20;
const STRICT_FACTOR = 1.25;
/** The first interval's ends are four times apart: to a thousandth of the variance of builds. */
const HALVINGS = 12;
/** Scatter of the last 20 comparisons, in which a few real changes may hide. Undefined for fewer than five. */
function scatter(calibrations) {
    const recent = calibrations.slice(-FEWEST_COMPARISONS);
    if (recent.length < FEWEST_WARNINGS)
        return undefined;
    const pairs = (0,median/* median */.JZ)(recent.map((one) => one.standardError ** 2));
    return {
        total: { variance: totalVariance(recent, pairs), degrees: (0,scale/* robustDegrees */.Ne)(recent.length, 0) },
        pairs,
        comparisons: recent.length,
        single: commonVariance(recent.flatMap(({ pair }) => pair ?? [])),
    };
}
/**
 * builds + pairs, with the `builds` that makes the effects stray as they should: the square of `robustDeviation` of
 * effect / sqrt(builds + standardError^2) is 1. After Paule and Mandel (1982, "Consensus values and weighting factors"),
 * with a robust deviation in place of theirs. So comparisons that were measured in a noisy hour say little, and do not
 * hide what quiet ones show. With equal standard errors it is the square of `robustDeviation` of the effects; that may
 * be less than `pairs`.
 */
function totalVariance(calibrations, pairs) {
    const asAlike = (builds) => (0,scale/* robustDeviation */.p9)(calibrations.map(({ effect, standardError }) => effect * Math.sqrt((builds + pairs) / (builds + standardError ** 2)))) ** 2;
    let low = 2 * LEAST_DEVIATION ** 2;
    const least = asAlike(low);
    if (least <= low + pairs)
        return least;
    let high = 4 * low;
    while (asAlike(high) > high + pairs)
        [low, high] = [high, 4 * high];
    for (let halved = 0; halved < HALVINGS; halved += 1) {
        const middle = (low + high) / 2;
        if (asAlike(middle) > middle + pairs)
            low = middle;
        else
            high = middle;
    }
    return high + pairs;
}
/**
 * 2 sigma_b^2 = total - pairs, at least 2 (0.05 %)^2. `total` is the variance of `scatter`, moderated with those of the
 * other metrics of the suite, `pairs` the variance left by its pairs. `strict` widens sigma_b by a quarter.
 *
 * The degrees are those of the total. Satterthwaite's degrees for a difference of variances (Gaylor and Hopper 1969) are
 * fewer where builds hardly differ; in simulation they cost a third of the power at +2 % and were not needed: claims
 * against identical builds stayed below two thirds of the level with the degrees of the total, for sigma_b of 0.15 and of
 * 0.5 %, and for pairs with heavy tails.
 */
function learnedFloor(total, pairs, strict = false) {
    const variance = Math.max(total.variance - pairs, 2 * LEAST_DEVIATION ** 2);
    return {
        difference: { variance: variance * factor(strict), degrees: total.degrees },
        margin: LEARNED_MARGIN,
        learned: true,
    };
}
/**
 * Before calibration: sigma_b is half of the (moderated) deviation between stored runs, from 0.05 to 0.5 %, and the margin
 * is 0.5 %. Without stored runs (`noise` undefined) sigma_b is 0.25 %.
 */
function cautiousFloor(noise, strict = false) {
    const share = noise === undefined ? UNKNOWN_DEVIATION : UNLEARNED_SHARE * Math.sqrt(noise.variance);
    const deviation = Math.min(Math.max(share, LEAST_DEVIATION), MOST_UNLEARNED);
    return {
        difference: { variance: 2 * deviation ** 2 * factor(strict), degrees: noise?.degrees ?? UNKNOWN_DEGREES },
        margin: UNLEARNED_MARGIN,
        learned: false,
    };
}
/**
 * The floor of each metric of a suite, in the order given: learned where there are 20 comparisons, the totals moderated
 * towards each other; else the cautious one, or what five comparisons or more have shown where that is worse.
 */
function suiteFloors(metrics, strict = false) {
    const known = metrics.flatMap(({ scatter }) => scatter ?? []);
    const prior = known.length === 0 ? undefined : (0,baseline_model/* suitePrior */.jN)(known.map((one) => one.total));
    return metrics.map(({ scatter, noise }) => {
        const cautious = cautiousFloor(noise, strict);
        if (scatter === undefined || prior === undefined)
            return cautious;
        const learned = learnedFloor((0,scale/* moderated */.S8)(scatter.total, prior), scatter.pairs, strict);
        if (scatter.comparisons >= FEWEST_COMPARISONS)
            return learned;
        return learned.difference.variance > cautious.difference.variance
            ? { ...cautious, difference: learned.difference }
            : cautious;
    });
}
/** Up to here two builds of unchanged code differ, 19 times in 20, as a logarithm: 1.96 standard deviations. */
function floorReach({ difference }) {
    return -(0,distributions/* normalQuantile */.Zl)(0.025) * Math.sqrt(difference.variance);
}
function factor(strict) {
    return strict ? STRICT_FACTOR ** 2 : 1;
}


/***/ }),

/***/ 29953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pairOrder)
/* harmony export */ });
/**
 * Which side of each of `pairs` pairs is measured first. Two pairs make a block, one pair each way (A B B A or B A A B, by
 * lot), so that a slow drift of the host and the place within a pair favour neither side; an odd last pair goes by lot.
 * The lots come from `draw`, in order: the same seed gives the same plan, and a longer plan begins with a shorter one of
 * whole blocks.
 */
function pairOrder(pairs, draw) {
    const blocks = Array.from({ length: Math.ceil(pairs / 2) }, () => draw(2) === 0 ? ['base', 'head'] : ['head', 'base']);
    return blocks.flat().slice(0, pairs);
}


/***/ }),

/***/ 39235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ pooledNoise),
/* harmony export */   QY: () => (/* binding */ expectedPairs),
/* harmony export */   bY: () => (/* binding */ invocationNoise)
/* harmony export */ });
/* unused harmony exports MOST_DEGREES, MOST_COMPARED */
/* harmony import */ var _baseline_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87468);
/**
 * How far one pair is likely to stray from the next, before any is measured. A pair is two invocations, so the invocations
 * of runs tell: four pairs may agree by luck, a hundred invocations do not. Variances are of logarithms.
 */


/** Pairs are measured later, and two sides in turns: what runs show is worth no more than so many pairs more. */
const MOST_DEGREES = 4;
/** The same for what pairs of earlier comparisons show. */
const MOST_COMPARED = 20;
/**
 * Variance of the logarithms from one invocation to the next of the same run, from all `runs`: around the mean of each, so
 * that what a run has of its own does not count. Runs with numbers of zero and below are left out; undefined without a run
 * of two or more.
 */
function invocationNoise(runs) {
    const residuals = [];
    let used = 0;
    for (const run of runs) {
        if (run.length < 2 || !run.every((value) => value > 0))
            continue;
        const from = residuals.length;
        let sum = 0;
        for (const value of run) {
            const log = Math.log(value);
            residuals.push(log);
            sum += log;
        }
        const centre = sum / run.length;
        for (let index = from; index < residuals.length; index += 1)
            residuals[index] = (residuals[index] ?? 0) - centre;
        used += 1;
    }
    if (used === 0)
        return undefined;
    // Each run took a degree of freedom; the deviation itself accounts for one.
    const lost = (residuals.length - 1) / (residuals.length - used);
    return { variance: (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .robustDeviation */ .p9)(residuals) ** 2 * lost, degrees: (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .robustDegrees */ .Ne)(residuals.length, used) };
}
/** Estimates of one variance together, each counting by its degrees. */
function pooledNoise(noises) {
    const [first, ...others] = noises.filter((noise) => noise !== undefined);
    return others.reduce((all, one) => all && (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .moderated */ .S8)(all, one), first);
}
/**
 * The variance of the difference of a single pair, of each metric of a suite in the order given: as earlier comparisons
 * showed it, else twice that of an invocation. That is drawn towards the other metrics', since ten invocations of one may
 * agree by luck as well.
 */
function expectedPairs(hints) {
    const drawn = (0,_baseline_model_js__WEBPACK_IMPORTED_MODULE_0__/* .moderatedSuite */ .El)(hints.flatMap(({ invocations }) => invocations ?? [])).values();
    return hints.map(({ invocations, compared }) => {
        const own = invocations === undefined ? undefined : drawn.next().value;
        if (compared !== undefined)
            return atMost(compared, MOST_COMPARED);
        return own && atMost({ variance: 2 * own.variance, degrees: own.degrees }, MOST_DEGREES);
    });
}
function atMost({ variance, degrees }, most) {
    return { variance, degrees: Math.min(degrees, most) };
}


/***/ }),

/***/ 94537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ withFloor),
/* harmony export */   SV: () => (/* binding */ pairWeights),
/* harmony export */   y4: () => (/* binding */ pairEstimates)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29335);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87468);
/**
 * The test of base against head measured in pairs, one after the other, in counterbalanced order (A B B A). Each pair
 * gives d = ln(head) - ln(base), both medians of an invocation. What the whole host does slowly is in both and cancels.
 *
 * The second place of a pair may be systematically slower (a warm host, a filled cache): d = effect + position when base
 * went first, effect - position when head did. The two orders therefore count equally, however many pairs each has, and
 * from ten pairs on the scatter is taken around each order's own mean:
 *   effect = (m1 + m2) / 2,  position = (m1 - m2) / 2,  variance of both = s^2 (1/h1 + 1/h2) / 4,
 * with the pooled s^2 of a two-sample t-test. Of fewer pairs s^2 is around the mean of all: else a process that is in one
 * of two modes passes for a position, and 6, 0, 0, 6 % for a scatter of nothing. With trimming, h, m and s^2 are those of Yuen (1974, "The two-sample
 * trimmed t for unequal population variances") in the pooled form of Yuen and Dixon (1973); SciPy's
 * `ttest_ind(first, second, trim=share)` has the same standard error, for m1 - m2 instead of half of it.
 *
 * Measured in simulation at p = 0.001: 10 % is the trim to take. It cuts nothing of ten pairs; of 20 and 30 it costs 8 to
 * 17 % of the power on normal noise, and gains 20 to 60 % of it where one pair in twenty is wild. At 20 % small lists
 * reject too often.
 */



/** Fewer pairs than this cannot tell a position from chance. */
const FEWEST_FOR_POSITION = 10;
/**
 * Effect and position of `pairs`, `trim` of each order cut from each end (0: none). With fewer than two pairs of one order
 * all pairs count as one list; with fewer than ten the position is not estimated. `expected`, the variance of single pairs
 * as it was known before, moderates theirs. Throws a RangeError when fewer than two are left.
 */
function pairEstimates(pairs, trim = 0, expected) {
    if (pairs.length < 2)
        throw new RangeError(`a test of ${pairs.length} pairs; expected two or more`);
    const orders = ['base', 'head'].map((first) => pairs.filter((pair) => pair.first === first).map((pair) => pair.difference));
    const all = arm(pairs.map((pair) => pair.difference), trim);
    const isSplit = orders.every(({ length }) => length > 1);
    const arms = isSplit ? orders.map((differences) => arm(differences, trim)) : [all];
    const isFew = pairs.length < FEWEST_FOR_POSITION;
    const scatter = moderatedScatter(isFew ? [all] : arms, expected);
    const effect = estimateOf(arms, scatter);
    const [baseFirst, headFirst] = isFew ? [] : arms;
    const position = baseFirst && headFirst && { ...effect, effect: (baseFirst.centre - headFirst.centre) / 2 };
    return { effect, position, pairs: pairs.length, scatter };
}
/**
 * What each of `pairs` counts for in the effect of `pairEstimates`: the effect is the sum of the differences so weighed.
 * So are the levels of the two sides, whose difference it is.
 */
function pairWeights(pairs, trim = 0) {
    const places = pairs.map((_, index) => index);
    const [baseFirst = [], headFirst = []] = ['base', 'head'].map((first) => places.filter((index) => pairs[index]?.first === first));
    const arms = baseFirst.length < 2 || headFirst.length < 2 ? [places] : [baseFirst, headFirst];
    const weights = pairs.map(() => 0);
    for (const one of arms) {
        const sorted = one.toSorted((a, b) => (pairs[a]?.difference ?? 0) - (pairs[b]?.difference ?? 0));
        const cut = (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFromEachEnd */ .lf)(sorted.length, trim);
        const kept = sorted.slice(cut, sorted.length - cut);
        for (const index of kept)
            weights[index] = 1 / kept.length / arms.length;
    }
    return weights;
}
/**
 * Adds to the scatter of pairs what pairs cannot show: that two builds of the same program differ by layout. `floor` is
 * the variance of the difference of two builds (twice that of one), with the degrees of freedom it was learned with.
 * V = s^2/k + 2 sigma_b^2, degrees of Welch and Satterthwaite.
 */
function withFloor(estimate, floor) {
    const scatter = { variance: estimate.standardError ** 2, degrees: estimate.degrees };
    const total = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfVariances */ .fs)([scatter, floor]);
    return { effect: estimate.effect, standardError: Math.sqrt(total.variance), degrees: total.degrees };
}
function arm(differences, trim) {
    const kept = differences.length - 2 * (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFromEachEnd */ .lf)(differences.length, trim);
    if (kept < 2)
        throw new RangeError(`trimming ${trim} of ${differences.length} pairs leaves ${kept}; expected two or more`);
    return {
        centre: trim === 0 ? (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(differences) : (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedMean */ .K4)(differences, trim),
        squares: (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfSquares */ .Jv)(trim === 0 ? differences : (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .winsorised */ .WJ)(differences, trim)),
        kept,
    };
}
/** Variance of a single pair around the mean of its arm, pooled, and drawn towards what was expected. */
function moderatedScatter(arms, expected) {
    const degrees = arms.reduce((sum, { kept }) => sum + kept - 1, 0);
    const own = { variance: arms.reduce((sum, { squares }) => sum + squares, 0) / degrees, degrees };
    return expected === undefined ? own : (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .moderated */ .S8)(own, expected);
}
/** The mean of the arms' centres. */
function estimateOf(arms, { variance, degrees }) {
    const shares = arms.reduce((sum, { kept }) => sum + 1 / kept, 0);
    return {
        effect: (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(arms.map(({ centre }) => centre)),
        standardError: Math.sqrt(variance * shares) / arms.length,
        degrees,
    };
}


/***/ }),

/***/ 27223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tB: () => (/* binding */ smallestDetectable),
/* harmony export */   wI: () => (/* binding */ pairsToSee),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/* harmony import */ var _pair_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94537);
/** What a measurement could have shown, and what it would take to show more. Effects are logarithms of ratios. */


/** Chance with which a change of the detectable size is found. */
const POWER = 0.8;
/** More pairs than this are not an answer to anybody. */
const MOST_PAIRS = 10_000;
/** Rounding errors of quantiles must not skip an answer. */
const ROUNDING = 1e-9;
/**
 * The smallest true effect that a one-sided test at `level` against `margin` finds four times in five:
 * margin + (t_level + t_0.2) * standard error, upper quantiles of Student's t with the estimate's degrees. (The usual
 * approximation to the noncentral t, within a few per cent from 8 degrees on.)
 */
function smallestDetectable(estimate, level, margin) {
    const { standardError, degrees } = estimate;
    return margin - ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(level, degrees) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - POWER, degrees)) * standardError;
}
/**
 * The smallest even number of pairs, from 4, with which `smallestDetectable` is no more than `change` (above 80 pairs:
 * within a twentieth); undefined when not even 10,000 would do, because the floor is in the way.
 *
 * Tried one after the other: with a floor of few degrees of freedom more pairs are not always better.
 */
function pairsToSee({ change, level, margin, pair, floor }) {
    // Student's quantiles are further out than the normal ones, so most numbers are out of the question without them.
    const least = -((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(level) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - POWER)) * (1 - ROUNDING);
    for (let pairs = 4; pairs <= MOST_PAIRS; pairs += Math.max(2, 2 * Math.floor(pairs / 40))) {
        if (margin + least * Math.sqrt(pair / pairs + floor.variance) > change)
            continue;
        const scatter = { effect: 0, standardError: Math.sqrt(pair / pairs), degrees: pairs - 2 };
        if (smallestDetectable((0,_pair_test_js__WEBPACK_IMPORTED_MODULE_1__/* .withFloor */ .Lz)(scatter, floor), level, margin) <= change)
            return pairs;
    }
    return undefined;
}


/***/ }),

/***/ 43043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ seededDraw)
});

;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./build/statistics/random.js
/** The seeded pseudo-random numbers of the statistics; the only importer of pure-rand. */

/** The same texts always give the same sequence, so a verdict can be computed again by anyone. */
function seededDraw(...seed) {
    const generator = xoroshiro128plus(hash(JSON.stringify(seed)));
    // The first outputs of this generator still show its seed.
    for (let i = 0; i < 16; i++)
        generator.next();
    return (below) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * below);
}
/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text) {
    let state = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
    return state;
}


/***/ }),

/***/ 19294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ roundingOf),
/* harmony export */   Zt: () => (/* binding */ relativeStep),
/* harmony export */   cg: () => (/* binding */ stepOf)
/* harmony export */ });
/**
 * The step in which a metric's numbers come: of a coarse clock, or of numbers that were rounded when they were printed.
 * Rounding does not average away where it is coarser than the noise: 20.4 and 20.6 ticks are 20 and 21 every time.
 */
/** Numbers closer than this, as a share, are equal but for a change of unit. */
const EQUAL = 1e-9;
/** Numbers are whole steps up to this share of one; of more steps than this one does not matter. */
const WHOLE = 1e-6;
const MOST_STEPS = 1000;
/** A clock shows where at least so many numbers repeat others. */
const REPEATED = 0.5;
const MOST_DECIMALS = 6;
const NEARLY = 1e-3;
/** Pairs that stray by more than this share of a step average it away. */
const DITHERED = 0.82;
/** More numbers of a list than this show nothing new. */
const MOST_LOOKED_AT = 200;
/**
 * The step in the unit of the numbers, zero when none shows; `lists` are those of either side. The larger of
 * - one in the last place printed of any of them, if that is a whole one or a decimal;
 * - the smallest distance of numbers within a list, if all numbers are multiples of it and at least half repeat another.
 */
function stepOf(lists) {
    const looked = lists.map((list) => list.slice(0, MOST_LOOKED_AT));
    const all = looked.flat();
    if (all.length === 0)
        return 0;
    const printed = printedStep(all);
    if (!repeats(all))
        return printed;
    const gaps = looked.flatMap(gapsOf);
    const clock = gaps.length === 0 ? 0 : Math.min(...gaps);
    const isClock = clock > printed && all.every((value) => isMultiple(value, clock));
    return isClock ? clock : printed;
}
/** A step down from this level as the logarithm of a ratio, which is more than one up; at most a half is left. */
function relativeStep(step, value) {
    return value > 0 ? -Math.log1p(-Math.min(step / value, 0.5)) : 0;
}
/**
 * How far the `effect` of pairs may be wrong because of the `step`, a logarithm: by a whole one where single pairs stray by
 * less, by nothing where noise spreads the numbers over several steps. An invocation with a standard deviation of half a
 * step leaves a bias below 1 % of it; rounding itself adds 1/12 of its square (Sheppard), and a pair is two invocations:
 * sqrt(2 (1/4 + 1/12)) = 0.82 steps. The same number on both sides, every time, is taken for what it is.
 */
function roundingOf(step, effect, single) {
    if (effect === 0 && single.variance === 0)
        return 0;
    return Math.sqrt(single.variance) < DITHERED * step ? step : 0;
}
/** One in the last place of any of the numbers; zero for more than six decimals, which most measured numbers have. */
function printedStep(all) {
    let most = 0;
    for (const value of all) {
        const scaled = value * 10 ** MOST_DECIMALS;
        // Told without writing it out, which takes much longer.
        if (Math.abs(scaled - Math.round(scaled)) > NEARLY)
            return 0;
        most = Math.max(most, decimalsOf(value));
        if (most > MOST_DECIMALS)
            return 0;
    }
    return 10 ** -most;
}
function decimalsOf(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
function gapsOf(list) {
    const sorted = list.toSorted((a, b) => a - b);
    return sorted.slice(1).flatMap((value, index) => {
        const gap = value - (sorted[index] ?? value);
        return gap > EQUAL * Math.abs(value) ? [gap] : [];
    });
}
function repeats(all) {
    return new Set(all).size <= REPEATED * all.length;
}
function isMultiple(value, step) {
    const steps = value / step;
    return steps <= MOST_STEPS && Math.abs(steps - Math.round(steps)) < WHOLE;
}


/***/ }),

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   Jv: () => (/* binding */ sumOfSquares),
/* harmony export */   Ne: () => (/* binding */ robustDegrees),
/* harmony export */   S8: () => (/* binding */ moderated),
/* harmony export */   k8: () => (/* binding */ medianDeviation),
/* harmony export */   p9: () => (/* binding */ robustDeviation)
/* harmony export */ });
/* unused harmony export winsorisedDeviation */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/** How widely a list of numbers lies. Results are in the unit of the values (variances: its square). */



/** Share that the winsorised deviation cuts from each end: from 20 values on, at least one. */
const WINSOR_SHARE = 0.05;
/** Variance with n - 1 below the line. Throws a RangeError for fewer than two values. */
function variance(values) {
    if (values.length < 2)
        throw new RangeError(`the variance of ${values.length} numbers; expected two or more`);
    return sumOfSquares(values) / (values.length - 1);
}
/** Sum of squared deviations from the mean; 0 for one value. */
function sumOfSquares(values) {
    const centre = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
/**
 * Median absolute deviation from the median, times 1.4826 (1 / normal quantile of 3/4) so that it estimates the standard
 * deviation of normal values; SciPy's `stats.median_abs_deviation(scale='normal')`. Half of the values may be wild.
 */
function medianDeviation(values) {
    const centre = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)([...values]);
    return (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.map((value) => Math.abs(value - centre))) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.75);
}
/**
 * Standard deviation of the winsorised values (`share` of them pulled in at each end), times what makes it estimate the
 * standard deviation of normal values: 1 / sqrt(1 - 2g - 2 z phi(z) + 2 g z^2), z the normal quantile of 1 - g, g the
 * share really cut, floor(share * n) / n. Throws a RangeError for fewer than two values.
 */
function winsorisedDeviation(values, share) {
    const cut = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .cutFromEachEnd */ .lf)(values.length, share) / values.length;
    return Math.sqrt(variance((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .winsorised */ .WJ)(values, share)) / normalWinsorisedVariance(cut));
}
/**
 * A standard deviation that few wild values cannot blow up and many ties cannot shrink to nothing: the larger of
 * `medianDeviation` and `winsorisedDeviation` at 5 %. On 20 to 30 normal values about 5 % too large, on the safe side.
 */
function robustDeviation(values) {
    return Math.max(medianDeviation(values), winsorisedDeviation(values, WINSOR_SHARE));
}
/** Degrees of freedom that a robust variance of `count` values around `groups` centres is worth. */
function robustDegrees(count, groups) {
    return 0.8 * (count - groups);
}
/**
 * Draws a variance towards that of its kin: (d0 v0 + d v) / (d0 + d), with d0 + d degrees; the moderated variance of
 * Smyth (2004, "Linear models and empirical Bayes methods", formula for s tilde squared). `prior.degrees` says how many
 * values of its own the prior outweighs.
 */
function moderated(own, prior) {
    const degrees = own.degrees + prior.degrees;
    return { variance: (prior.degrees * prior.variance + own.degrees * own.variance) / degrees, degrees };
}
function normalWinsorisedVariance(share) {
    if (share === 0)
        return 1;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - share);
    return 1 - 2 * share - 2 * z * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(z) + 2 * share * z * z;
}


/***/ }),

/***/ 50008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ isNoisy),
/* harmony export */   lG: () => (/* binding */ screenLevel),
/* harmony export */   nj: () => (/* binding */ screen)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);

/** Heavy tails make more degrees than this a false comfort. */
const MOST_DEGREES = 30;
/** Smaller effects are not worth measuring again: half a per cent. */
const SMALLEST_EFFECT = Math.log(1.005);
/** Nobody is hurt by an improvement that is overlooked: such a suspect has to be clearer, or clean runs cost twice. */
const BETTER_LEVEL = 0.005;
/** Above this deviation from run to run (1.5 %) a change of interest hides in the noise: let more through. */
const NOISY_DEVIATION = 0.015;
/**
 * z = (value - centre) / (s sqrt(1 + 1/n)) against Student's t of min(degrees, 30). Suspect when p is below the level of
 * `screenLevel` (below 0.005 for improvements) and the effect is `smallest` or more, by default 0.5 %. `value` is the
 * logarithm of the run statistic, signed as the model's; `noise` is the moderated variance.
 */
function screen(value, model, noise, smallest = SMALLEST_EFFECT) {
    const estimate = {
        effect: value - model.centre,
        standardError: Math.sqrt(noise.variance * (1 + 1 / model.count)),
        degrees: Math.min(noise.degrees, MOST_DEGREES),
    };
    const size = Math.abs(estimate.effect);
    const p = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfMore */ .Xb)({ ...estimate, effect: size }, 0);
    const level = estimate.effect > 0 ? screenLevel(noise) : BETTER_LEVEL;
    const suspect = p < level && size >= smallest;
    return { estimate, p, suspicion: suspect ? (estimate.effect > 0 ? 'worse' : 'better') : undefined };
}
/** 0.08 on a quiet host, 0.2 where runs differ by more than 1.5 % on their own. */
function screenLevel(noise) {
    return isNoisy(noise) ? 0.2 : 0.08;
}
/** Whether runs differ by more than 1.5 % on their own. */
function isNoisy(noise) {
    return Math.sqrt(noise.variance) > NOISY_DEVIATION;
}


/***/ }),

/***/ 48206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   RW: () => (/* binding */ BASELINE_RULE),
/* harmony export */   TI: () => (/* binding */ CHANGE_POINT_RULE)
/* harmony export */ });
/* unused harmony export successiveDeviation */
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87468);
/**
 * Cuts a series into stretches of one level each. Values are finite, oldest first, in any one unit (logarithms of run
 * statistics, as a rule); results do not depend on that unit, nor on the sign.
 */



/** Standard error of a median in terms of that of a mean, for normal values: sqrt(pi / 2). */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);
/** For the baseline of a comparison: cut readily, a level too many costs little. */
const BASELINE_RULE = { threshold: 4.5, shortest: 4, smallestStep: 0 };
/** For naming change points of the main branch, on logarithms: z > 5, five runs a side, 1 %. */
const CHANGE_POINT_RULE = { threshold: 5, shortest: 5, smallestStep: Math.log(1.01) };
/**
 * Binary segmentation on medians. A stretch is cut where the sum of absolute deviations from the two medians is smallest,
 * if there z = |m2 - m1| / (1.2533 s sqrt(1/n1 + 1/n2)) passes the rule; then each side in turn. Cuts that no longer pass
 * beside their final neighbours are taken back, weakest first. s is `successiveDeviation` of the whole series. (The place
 * of the largest z itself leans to the middle: medians do not notice a few values of the wrong side.)
 *
 * Returns the segments in order, without gaps; none for an empty series. Time grows with the square of the length.
 */
function segments(values, rule) {
    if (values.length === 0)
        return [];
    const deviation = successiveDeviation(values);
    const cuts = [0, ...cutsWithin(values, 0, values.length, deviation, rule), values.length];
    for (;;) {
        const found = cuts.slice(1).map((to, index) => describe(values, cuts, index, to, deviation));
        const weakest = found
            .filter((segment, index) => index > 0 && !passes(segment.z, segment.centre, found[index - 1]?.centre, rule))
            .toSorted((a, b) => a.z - b.z)[0];
        if (weakest === undefined)
            return found;
        cuts.splice(cuts.indexOf(weakest.from), 1);
    }
}
function passes(z, centre, before, rule) {
    return before !== undefined && z > rule.threshold && Math.abs(centre - before) >= rule.smallestStep;
}
/**
 * Standard deviation of a series around a level that may jump now and then: 1.4826 MAD of the differences of neighbours,
 * over sqrt 2. Where more than half of these are equal (a coarse clock) their mean size serves: sqrt(pi) / 2 of it.
 * In the unit of the values; 0 for fewer than two values and for a constant series.
 */
function successiveDeviation(values) {
    const differences = values.slice(1).map((value, index) => value - (values[index] ?? Number.NaN));
    if (differences.length === 0)
        return 0;
    const robust = (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .medianDeviation */ .k8)(differences) / Math.SQRT2;
    return robust > 0 ? robust : ((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(differences.map(Math.abs)) * Math.sqrt(Math.PI)) / 2;
}
function cutsWithin(values, from, to, deviation, rule) {
    if (to - from < 2 * rule.shortest)
        return [];
    const cut = from + bestCut(values.slice(from, to), rule.shortest);
    if (cut === from)
        return [];
    const left = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(from, cut));
    const right = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(cut, to));
    const z = stepSize(left, right, cut - from, to - cut, deviation);
    if (!passes(z, right, left, rule))
        return [];
    return [...cutsWithin(values, from, cut, deviation, rule), cut, ...cutsWithin(values, cut, to, deviation, rule)];
}
/**
 * How many values to leave on the left, of equal places the first; 0 when no place will do. A place is only one if the
 * places beside it are no better: else a step too close to the end would be cut a little before it.
 */
function bestCut(values, shortest) {
    const left = costs(values);
    const right = costs(values.toReversed());
    const costAt = (cut) => (left[cut] ?? Infinity) + (right[values.length - cut] ?? Infinity);
    let best = 0;
    let lowest = Infinity;
    for (let cut = shortest; cut <= values.length - shortest; cut++) {
        // Costs equal but for rounding must not decide, or a change of unit could.
        const cost = costAt(cut) * (1 - 1e-9);
        if (cost <= costAt(cut - 1) && cost <= costAt(cut + 1) && costAt(cut) < lowest) {
            lowest = cost;
            best = cut;
        }
    }
    return best;
}
/** For each k: the sum of absolute deviations of the first k values from their median. */
function costs(values) {
    const found = new Float64Array(values.length + 1);
    const sorted = [];
    values.forEach((value, index) => {
        sorted.splice(indexFor(value, sorted), 0, value);
        const lower = sorted[index >> 1] ?? 0;
        const upper = sorted[(index + 1) >> 1] ?? 0;
        const centre = lower / 2 + upper / 2;
        let sum = 0;
        for (let i = 0; i <= index; i++)
            sum += Math.abs((values[i] ?? 0) - centre);
        found[index + 1] = sum;
    });
    return found;
}
function indexFor(value, sorted) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const half = (low + high) >> 1;
        if ((sorted[half] ?? Infinity) < value)
            low = half + 1;
        else
            high = half;
    }
    return low;
}
function describe(values, cuts, index, to, deviation) {
    const from = cuts[index] ?? 0;
    const centre = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(from, to));
    const before = cuts[index - 1];
    if (before === undefined)
        return { from, to, centre, z: 0 };
    const z = stepSize((0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(before, from)), centre, from - before, to - from, deviation);
    return { from, to, centre, z };
}
function stepSize(left, right, leftCount, rightCount, deviation) {
    if (left === right)
        return 0;
    return Math.abs(right - left) / (MEDIAN_ERROR * deviation * Math.sqrt(1 / leftCount + 1 / rightCount));
}


/***/ }),

/***/ 40487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ filterDifference),
/* harmony export */   Bw: () => (/* binding */ chooseSuites),
/* harmony export */   MI: () => (/* binding */ runDifferences),
/* harmony export */   MO: () => (/* binding */ forInterleaving),
/* harmony export */   lS: () => (/* binding */ looserLimits),
/* harmony export */   qP: () => (/* binding */ relocated),
/* harmony export */   xX: () => (/* binding */ knobDifferences),
/* harmony export */   zv: () => (/* binding */ withoutFilter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58503);
/* harmony import */ var _model_knobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25311);
/* harmony import */ var _text_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92563);
/** Which suites of a configuration run, and what a command line or a job changes about them for once. */





/** In the configuration's order. Throws a usage error on a name that is not there. */
function chooseSuites(config, request) {
    const known = config.suites.map((suite) => suite.name);
    const unknown = request.names.find((name) => !known.includes(name));
    if (unknown !== undefined) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`there is no suite "${unknown}"`, { expected: `one of ${known.join(', ')}` });
    }
    return config.suites
        .filter((suite) => request.names.length === 0 || request.names.includes(suite.name))
        .map((suite) => ({
        ...suite,
        run: { ...suite.run, invocations: request.invocations ?? suite.run.invocations },
        ...(suite.image === undefined
            ? {}
            : { image: { ...suite.image, args: { ...suite.image.args, ...request.buildArgs } } }),
    }));
}
/**
 * The same suite on another tree of the same repository: the absolute paths of `suite` inside the folder `from` are moved
 * below `to`; those outside stay as they are.
 */
function relocated(suite, from, to) {
    const moved = (place) => {
        const within = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(from, place);
        const isOutside = within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(within);
        return isOutside ? place : node_path__WEBPACK_IMPORTED_MODULE_0__.join(to, within);
    };
    const { image } = suite;
    if (image === undefined)
        return { ...suite, directory: moved(suite.directory) };
    const { dockerfile, context } = image;
    return {
        ...suite,
        directory: moved(suite.directory),
        image: {
            ...image,
            ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ dockerfile: dockerfile && moved(dockerfile), context: context && moved(context) }),
        },
    };
}
const LIMITS = ['memoryBytes', 'shmBytes', 'tmpBytes', 'pids'];
/** Of each limit the looser one: neither configuration can make the other side fail. */
function looserLimits(one, other) {
    return Object.fromEntries(LIMITS.map((limit) => [limit, Math.max(one[limit], other[limit])]));
}
/**
 * The base's, so that no change chooses what it is measured in. A shield that the change does not insist on is had where
 * this host allows one: it makes numbers quieter, and not other ones.
 */
function sharedKnobs(own, here, confines) {
    const knobs = (0,_model_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .knobsOf */ .N1)(own.run);
    const { shield, leave } = here.run;
    if (!confines)
        return { ...knobs, shield, leave };
    return { ...knobs, shield: knobs.shield === 'on' && shield !== 'on' ? 'auto' : knobs.shield };
}
/**
 * The suite of another commit, for measuring beside the one here: what is run, by whom and in what is that commit's own
 * (`own`). Of all limits it has the looser one, so that the configuration here cannot keep it from ending. `confines`: whether
 * the place holds a suite to its limits and its user; where it does not, the user and the shield here stay.
 */
function forInterleaving(own, here, { confines }) {
    const { command: _command, filter: _filter, user: hereUser, ...shared } = here.run;
    const { command, filter, env } = own.run;
    const user = confines ? own.run.user : hereUser;
    const { image } = own;
    const buildSeconds = Math.max(image?.timeoutSeconds ?? 0, here.image?.timeoutSeconds ?? 0);
    return {
        name: here.name,
        directory: own.directory,
        results: own.results,
        ...(image === undefined ? {} : { image: { ...image, timeoutSeconds: buildSeconds } }),
        run: {
            ...shared,
            ...looserLimits(own.run, here.run),
            ...sharedKnobs(own, here, confines),
            ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ user, command, filter }),
            env,
            timeoutSeconds: Math.max(own.run.timeoutSeconds, here.run.timeoutSeconds),
        },
    };
}
/** For a suite whose filter nobody but the change itself has: nothing may be measured with it. */
function withoutFilter({ run: { filter: _filter, ...run }, ...suite }) {
    return { ...suite, run };
}
/** Characters of a text that are kept. */
const MOST_CHARACTERS = 1000;
/** What two suites do not run alike; how they are built is not looked at. */
function runDifferences(base, head) {
    const [had, has] = differentVariables(base.run.env, head.run.env);
    const all = [
        { field: 'command', base: commandText(base.run), head: commandText(head.run) },
        { field: 'environment', base: had, head: has },
        { field: 'results', base: resultsText(base.results), head: resultsText(head.results) },
        { field: 'user', base: base.run.user ?? 'not set', head: head.run.user ?? 'not set' },
    ];
    return all.flatMap(ifDifferent);
}
/** That both filters are not the same, at most one: only the base's is ever used, so both sides run alike all the same. */
function filterDifference(base, head) {
    const text = ({ run: { filter } }) => (filter === undefined ? 'none' : wordsText(filter));
    return ifDifferent({ field: 'filter', base: text(base), head: text(head) });
}
/** What a change would be measured in, other than both sides are: the base's counts. */
function knobDifferences(base, head) {
    const text = (value) => (typeof value === 'string' ? value : wordsText(value) || 'none');
    return _model_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .KNOBS */ .Sz.flatMap((field) => ifDifferent({ field, base: text(base.run[field]), head: text(head.run[field]) }));
}
function ifDifferent({ field, base, head }) {
    if (base === head)
        return [];
    const [had, has] = (0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .aroundDifference */ .lp)(base, head, MOST_CHARACTERS);
    return [{ field, base: had, head: has }];
}
function commandText({ command }) {
    return command === undefined ? "the image's own" : wordsText(command);
}
function wordsText(words) {
    return words.map((word) => (/^[\w@%+=:,./{}-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}
/** Of both sides the variables that are not the same: "A=1 B=2". */
function differentVariables(base, head) {
    const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    const different = names.filter((name) => base[name] !== head[name]);
    const text = (env) => different
        .map((name) => (env[name] === undefined ? `no ${name}` : `${name}=${JSON.stringify(env[name])}`))
        .join(' ');
    return [text(base), text(head)];
}
function resultsText({ format, path: file }) {
    return `${file === undefined ? 'stdout' : JSON.stringify(file)}, read as ${format}`;
}


/***/ }),

/***/ 92563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   fd: () => (/* binding */ quotedApart),
/* harmony export */   lp: () => (/* binding */ aroundDifference)
/* harmony export */ });
/** Two texts that are not the same, shown so that nobody takes them for the same. */
/** What is not seen, or not told from a space: control, format, ignorable, separators, more than one space in a row. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{DI}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|(?<= ) /gu;
const ASCII = /^[ -~]*$/;
/** The part of both around their first difference, each at most `most` characters (UTF-16 units): "…" is in the place of the rest. */
function aroundDifference(one, other, most) {
    if (Math.max(one.length, other.length) <= most)
        return [one, other];
    const from = Math.max(0, placeOfDifference(one, other) - Math.floor(most / 3));
    const part = (text) => {
        const to = from + most - 2;
        return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
    };
    return [part(one), part(other)];
}
/**
 * As `aroundDifference`, in quotes as JSON has them, with what is not seen written as `\u{200b}`; so is a letter at the
 * first difference that may look like another one. That makes them longer.
 */
function quotedApart(one, other, most) {
    const [a, b] = [one, other].map((text) => JSON.stringify(text).slice(1, -1));
    return withQuotes(distinct(a ?? '', b ?? '', most));
}
/** As `quotedApart`, for texts that need no quotes. */
function distinct(one, other, most) {
    const [a, b] = aroundDifference(one, other, most);
    const place = placeOfDifference(a, b);
    const marked = (text) => {
        const at = String.fromCodePoint(...[text.codePointAt(place)].filter((code) => code !== undefined));
        const letter = ASCII.test(at) ? at : escaped(at);
        return `${text.slice(0, place)}${letter}${text.slice(place + at.length)}`.replace(UNSEEN, escaped);
    };
    return [marked(a), marked(b)];
}
function withQuotes([one, other]) {
    return [`"${one}"`, `"${other}"`];
}
/** Never in the middle of a surrogate pair; the length of the shorter where it begins the other. */
function placeOfDifference(one, other) {
    let place = 0;
    while (place < one.length && one[place] === other[place])
        place += 1;
    const before = one.charCodeAt(place - 1);
    return before >= 0xd800 && before < 0xdc00 ? place - 1 : place;
}
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ })

};
