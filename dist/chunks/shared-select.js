export const id = 9616;
export const ids = [9616];
export const modules = {

/***/ 58595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ cacheScopeOf),
/* harmony export */   e3: () => (/* binding */ sideScope),
/* harmony export */   og: () => (/* binding */ localCacheScope)
/* harmony export */ });
/** Whose builds may share cache mounts: what a pull request's build writes must not get into a build of the default branch. */
/** `checkedOut` is the measured commit, null outside git: a workflow may check out another than its event is about. */
function cacheScopeOf({ repository, isDefaultBranchRun, pullRequest, sha }, checkedOut) {
    const isOfEvent = checkedOut === sha || (pullRequest !== null && checkedOut === pullRequest.headSha);
    const own = isDefaultBranchRun ? 'default branch' : 'other branches';
    const level = pullRequest?.fork === true ? 'fork' : isOfEvent ? own : 'other commits';
    // What one pull request's build leaves must not get into the build of another's either.
    const request = pullRequest === null ? '' : `\0pull request ${pullRequest.number}`;
    return `${repository}\0${level}${request}`;
}
/** On a command line the user decides what is built: one level for each repository, or folder outside of git. */
function localCacheScope(folder) {
    return `${folder}\0command line`;
}
/**
 * A commit that is built beside the measured tree has a scope of its own. In a shared one it would run what the other side
 * left there, and a `make` would take the other's binaries for newer than its own sources.
 */
function sideScope(scope, commit) {
    return commit === null ? scope : `${scope}\0commit ${commit}`;
}


/***/ }),

/***/ 49426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   kJ: () => (/* binding */ saveTexts),
/* harmony export */   lr: () => (/* binding */ newRunToken),
/* harmony export */   wk: () => (/* binding */ saveRunIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27559);
/** Writes what a person or a later step reads: perf.json and the reports, each whole or not at all. */







/** Writes beside the target and renames, so that a full disk or a kill never leaves half a file under the real name. */
async function writeWhole(file, content) {
    let temporary = null;
    try {
        await (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .wZ)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
        temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        // Never what somebody else has put there meanwhile, a link for example.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (thrown) {
        if (temporary !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(file, thrown);
    }
}
function unwritable(file, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
        expected: 'a writable folder with free space',
        fix: 'free some space there, or choose another folder',
        cause: thrown,
    });
}
/** Unique to this run of the program: its start and random digits. Safe in file names. */
function newRunToken(now) {
    return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** `perf.json` for a single suite, else a folder a suite. Returns the file's path. */
async function saveRunIn(folder, run, suites) {
    const realFile = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(suites === 1 ? folder : node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, run.suite), 'the output folder');
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(realFile, 'perf.json');
    await writeWhole(file, `${JSON.stringify(run, null, 2)}\n`);
    return file;
}
/** `report.md` for people and `report.json` for machines; each is written even if the other cannot be. */
async function saveTexts(folder, texts) {
    const files = { markdown: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.md'), json: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.json') };
    const written = await Promise.allSettled([
        writeWhole(files.markdown, texts.markdown),
        writeWhole(files.json, texts.json),
    ]);
    for (const each of written)
        if (each.status === 'rejected')
            throw each.reason;
    return files;
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
        made ??= (0,scratch_repository/* scratchRepository */.L)(origin.scratch, 'ancestry-', { forCommit: measured });
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
