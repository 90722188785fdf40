export const id = 4375;
export const ids = [4375];
export const modules = {

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ dataBranchStore)
});

// EXTERNAL MODULE: ./build/history/run-apart.js + 1 modules
var run_apart = __webpack_require__(34170);
// EXTERNAL MODULE: ./build/history/stored-run-codec.js
var stored_run_codec = __webpack_require__(20039);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/git/remote.js
var git_remote = __webpack_require__(97478);
// EXTERNAL MODULE: ./build/io/process/repeat.js
var repeat = __webpack_require__(49148);
// EXTERNAL MODULE: ./build/io/process/serial-queue.js
var serial_queue = __webpack_require__(31149);
;// CONCATENATED MODULE: ./build/io/store/data-branch/format.js
/** The objects of git that a data branch is made of, as `git cat-file --batch` prints them. Pure. */

/** The entries of a tree object: mode, space, name, NUL and the raw id, again and again. `id` names it in an error. */
function parseTree(bytes, id) {
    const entries = [];
    const idBytes = id.length / 2;
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0 || end + 1 + idBytes > bytes.length) {
            throw (0,errors/* infrastructureError */.kv)(`the folder ${id} of the data branch is damaged`);
        }
        const mode = bytes.toString('latin1', at, space);
        const name = bytes.toString('utf8', space + 1, end);
        at = end + 1 + idBytes;
        entries.push({ name, kind: kindOf(mode), id: bytes.toString('hex', end + 1, at) });
    }
    return entries;
}
function kindOf(mode) {
    if (mode === '40000')
        return 'folder';
    return mode.startsWith('100') ? 'file' : 'other';
}
/** What `--batch-check` printed: the size in bytes of each object that is here. */
function parseSizes(output) {
    const sizes = new Map();
    for (const row of output.split('\n')) {
        const [id, kind, size] = row.split(' ');
        if (id !== undefined && kind !== 'missing' && size !== undefined)
            sizes.set(id, Number(size));
    }
    return sizes;
}
/** What `--batch` printed, by id: a line with id, type and size, the content, a line end. Missing ones are left out. */
function parseContents(output) {
    const contents = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(0x0a, at);
        const row = output.toString('latin1', at, end);
        if (row.endsWith(' missing')) {
            at = end + 1;
            continue;
        }
        const [id = '', , size] = row.split(' ');
        if (end < 0 || size === undefined)
            throw (0,errors/* infrastructureError */.kv)('git printed an object in a way we do not know');
        contents.set(id, output.subarray(end + 1, end + 1 + Number(size)));
        at = end + 1 + Number(size) + 1;
    }
    return contents;
}
/**
 * What `git fast-import` is to do: one commit on `parent` (null: the first) with `put` written and `remove` taken away.
 * It reads and rewrites no more folders than lie on these paths, and prints the id of the commit.
 */
function importScript(commit) {
    // Years before 1970 are a broken clock; git knows none of them.
    const person = `pinbench <noreply@pinbench.invalid> ${Math.max(0, Math.floor(commit.time))} +0000\n`;
    const parts = [
        'feature done\ncommit refs/pinbench/new\nmark :1\n',
        `author ${person}committer ${person}`,
        ...data(Buffer.from(commit.message)),
        commit.parent === null ? '' : `from ${commit.parent}\n`,
        ...commit.remove.map((path) => `D ${quoted(path)}\n`),
        ...commit.put.flatMap(({ path, bytes }) => [`M 100644 inline ${quoted(path)}\n`, ...data(bytes)]),
        'get-mark :1\ndone\n',
    ];
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function data(bytes) {
    return [`data ${bytes.length}\n`, bytes, '\n'];
}
function quoted(path) {
    return `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/io/store/data-branch/folders.js
/** The folders of a data branch: only those are opened that somebody looks into. */


/** Ours has five; more than this is somebody's joke. */
const MOST_LEVELS = 32;
/** Opened folders that are kept in memory. */
const MOST_KNOWN = 5000;
function dataBranchFolders(objects, place) {
    const known = new Map();
    /** Root folders by commit. */
    const roots = new Map();
    async function open(ids) {
        if (known.size > MOST_KNOWN)
            known.clear();
        const unknown = [...new Set(ids)].filter((id) => !known.has(id));
        if (unknown.length > 0) {
            for (const [id, content] of await objects.contents(unknown))
                known.set(id, parseTree(content, id));
        }
        return new Map(ids.map((id) => [id, known.get(id) ?? []]));
    }
    /** The root's id; reads it, and what is at hand of the other folders, in one call. */
    async function rootOf(commit, below) {
        const before = roots.get(commit);
        if (before !== undefined)
            return before;
        const contents = await objects.atHand([`${commit}^{tree}`, ...Array.from(below, (path) => `${commit}:${path}`)]);
        for (const [id, content] of contents)
            known.set(id, parseTree(content, id));
        const [root] = contents.keys();
        if (root === undefined)
            throw (0,errors/* infrastructureError */.kv)(`the ${place} could not be read: it lacks the root of ${commit}`);
        roots.set(commit, root);
        return root;
    }
    /** Goes down, a level at a time, into the folders that are wanted; gives all entries met on the way. */
    async function walk(root, isWanted) {
        const met = new Map();
        let level = new Map([['', root]]);
        for (let depth = 0; level.size > 0; depth++) {
            if (depth > MOST_LEVELS)
                throw (0,errors/* infrastructureError */.kv)(`the ${place} has more than ${MOST_LEVELS} levels of folders`);
            const opened = await open([...level.values()]);
            const next = new Map();
            for (const [folder, id] of level) {
                for (const entry of opened.get(id) ?? []) {
                    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                    met.set(path, entry);
                    if (entry.kind === 'folder' && isWanted(path))
                        next.set(path, entry.id);
                }
            }
            level = next;
        }
        return met;
    }
    return {
        open,
        async find(commit, paths) {
            const above = new Set(paths.flatMap(foldersAbove));
            const met = await walk(await rootOf(commit, above), (path) => above.has(path));
            const found = new Map();
            for (const path of paths) {
                const entry = met.get(path);
                if (entry !== undefined)
                    found.set(path, entry);
            }
            return found;
        },
        async files(commit) {
            const met = await walk(await rootOf(commit, new Set()), () => true);
            return new Map([...met].filter(([, { kind }]) => kind !== 'folder'));
        },
    };
}
/** `a/b/c` -> `a`, `a/b`. */
function foldersAbove(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./build/io/store/data-branch/listing.js
/** Which runs a commit of the data branch holds, told by names alone. */

function dataBranchListing(folders) {
    /** Folders in the folders at these paths; paths where there is none hold none. */
    async function within(commit, paths, isWanted) {
        const found = [...(await folders.find(commit, paths))].filter(([, { kind }]) => kind === 'folder');
        const opened = await folders.open(found.map(([, { id }]) => id));
        return found.flatMap(([path, { id }]) => (opened.get(id) ?? [])
            .filter(({ name, kind }) => kind === 'folder' && isWanted(name))
            .map((entry) => ({ ...entry, path: `${path}/${entry.name}` })));
    }
    async function keys(commit, series) {
        return (await within(commit, [series], stored_run_path/* isShortKey */.iI)).map(({ name }) => name);
    }
    /** Of all these keys, newest first. */
    async function months(commit, series, wanted) {
        const paths = wanted.map((key) => `${series}/${key}`);
        const all = await within(commit, paths, stored_run_path/* isMonth */.nl);
        return all.sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
    }
    async function runsIn(list) {
        const opened = await folders.open(list.map(({ id }) => id));
        return new Map(list.map((month) => {
            const files = (opened.get(month.id) ?? []).filter(({ kind }) => kind === 'file');
            return [month, files.map(({ name }) => (0,stored_run_path/* parsePath */.Rr)(`${month.path}/${name}`)).filter((run) => run !== null)];
        }));
    }
    return {
        async series(commit) {
            return commit === null ? [] : (await within(commit, ['runs'], stored_run_path/* isSeries */._k)).map(({ name }) => name);
        },
        async keys(commit, series) {
            const path = pathOfSeries(series);
            return commit === null ? [] : keys(commit, path);
        },
        async runs(commit, series, search) {
            const path = pathOfSeries(series);
            if (commit === null)
                return [];
            if (search === undefined) {
                return [...(await runsIn(await months(commit, path, await keys(commit, path)))).values()].flat();
            }
            const left = (0,stored_run_path/* isShortKey */.iI)(search.key) ? await months(commit, path, [search.key]) : [];
            const found = [];
            // Mostly the newest will do; where it does not, ever more are fetched in a call.
            for (let many = 2; left.length > 0; many *= 2) {
                for (const [month, runs] of await runsIn(left.splice(0, many))) {
                    found.push(...runs);
                    if (search.enough(found, month.name))
                        return found;
                }
            }
            return found;
        },
    };
}
/** Throws a usage error on a name that is not one. */
function pathOfSeries(series) {
    return (0,stored_run_path/* folderOf */.yS)(series).slice(0, -1);
}

// EXTERNAL MODULE: ./build/io/git/file-history.js
var file_history = __webpack_require__(51659);
// EXTERNAL MODULE: ./build/io/store/absence.js
var absence = __webpack_require__(47272);
// EXTERNAL MODULE: ./build/io/store/stored-path.js
var stored_path = __webpack_require__(10938);
;// CONCATENATED MODULE: ./build/io/store/data-branch/maintenance.js
/** The data branch as those see it who look after it. */




/** Files after the one asked for that are fetched with it, and how many bytes of them are kept in memory. */
const AHEAD = 2000;
const AHEAD_BYTES = 32 * 1024 * 1024;
function dataBranchArchive(options) {
    const { place, objects, folders, listing, tip, writer, queue } = options;
    let listed = null;
    let ahead = new Map();
    async function filesOf(commit) {
        if (listed?.commit === commit)
            return listed;
        const files = await folders.files(commit);
        listed = { commit, files, paths: [...files.keys()].sort() };
        return listed;
    }
    /** Whoever asks for one file after `paths` mostly asks for those behind it next. */
    async function loadFrom(paths, path, files) {
        const from = Math.max(0, paths.indexOf(path));
        const next = paths.slice(from, from + AHEAD).map((name) => files.get(name));
        const ids = next.flatMap((entry) => (entry?.kind === 'file' ? [entry.id] : []));
        ahead = await objects.contents(ids, AHEAD_BYTES);
    }
    async function bytes(path) {
        const commit = await tip.last();
        if (commit === null)
            return null;
        const { files, paths } = await filesOf(commit);
        const entry = files.get(path);
        if (entry?.kind !== 'file')
            return null;
        if (!ahead.has(entry.id))
            await loadFrom(paths, path, files);
        return ahead.get(entry.id) ?? null;
    }
    return {
        requireThere: () => queue.next(async () => {
            if ((await tip.last()) === null)
                throw (0,absence/* absent */.G)(`there is no ${place}`);
        }),
        series: () => queue.next(async () => listing.series(await tip.look())),
        paths: () => queue.next(async () => {
            const commit = await tip.look();
            return commit === null ? [] : (await filesOf(commit)).paths.slice();
        }),
        bytes: (path) => queue.next(() => bytes(path)),
        change: ({ put, remove, message }) => queue.next(async () => {
            for (const path of [...put.map((file) => file.path), ...remove])
                (0,stored_path/* checkedPath */.t)(path);
            await tip.look();
            const text = `${message.replaceAll(/\s+/g, ' ').trim()}\n\nMade-by: pinbench history\n`;
            const change = { put, remove, message: text, time: Date.now() / 1000 };
            await writer.write(change, async () => put.length + remove.length > 0);
        }),
        async *past(path) {
            const commit = await queue.next(() => tip.look());
            if (commit === null)
                return;
            const [now, repository] = await queue.next(async () => [(await folders.find(commit, [path])).get(path)?.id, await objects.past(commit)]);
            const ids = (await (0,file_history/* blobsOf */.O)(path, repository, commit)).filter((id) => id !== now);
            // All that there were of one path are few and small, so they come together.
            const contents = await queue.next(() => objects.contents(ids));
            for (const id of ids) {
                const content = contents.get(id);
                if (content !== undefined)
                    yield content;
            }
        },
        vanished: () => queue.next(async () => {
            const commit = await tip.look();
            if (commit === null)
                return [];
            const { files } = await filesOf(commit);
            const gone = await (0,file_history/* vanishedFrom */.T)(await objects.past(commit), commit);
            return gone.filter((path) => (0,stored_run_path/* parsePath */.Rr)(path) !== null && !files.has(path));
        }),
    };
}

// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: ./build/io/git/scratch-repository.js
var scratch_repository = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/io/store/data-branch/objects.js
/**
 * The temporary repository behind a data branch. It holds what was asked for and no more: of the newest commit the
 * folders down to the environment keys, everything else only once it is needed, and then much of it in one call.
 *
 * git could fetch what is missing by itself, but one object a call; so it is told of no promise while it works here, and
 * what is missing is fetched before.
 */






const TIP = 'refs/pinbench/tip';
/** Ids in one call. */
const MOST_IDS = 5000;
/** Bytes that one call of git may print; a larger file than this is none of ours. */
const MOST_BYTES = 48 * 1024 * 1024;
function dataBranchObjects(remote, scratch, place) {
    let made;
    const newRepository = () => (0,scratch_repository/* scratchRepository */.L)(scratch, 'data-branch-', { env: { GIT_NO_LAZY_FETCH: '1' } });
    const here = () => {
        made ??= newRepository().catch((thrown) => {
            // What failed once (a full disk) may work the next time.
            made = undefined;
            throw thrown;
        });
        return made;
    };
    /** Until the server says that it knows no such filter. */
    let canFilter = true;
    /** Without `haves` nothing is told of what is here: what we have says nothing about what we lack. */
    async function fetch(filter, args, options = {}) {
        const { haves = true, input = '', repository } = options;
        const filterOption = canFilter ? [`--filter=${filter}`] : [];
        // In the environment, or else git would write it into its settings on disk.
        const promise = [
            ['remote.data.promisor', 'true'],
            ['remote.data.partialclonefilter', filter],
        ];
        const answer = await remote.call([...scratch_repository/* FETCH */.t, ...filterOption, ...args], {
            ...(repository ?? (await here())),
            input,
            config: [
                ['remote.data.url', remote.url],
                // The one in which any object may be asked for.
                ['protocol.version', '2'],
                ...(canFilter ? promise : []),
                ['fetch.negotiationAlgorithm', haves ? 'consecutive' : 'noop'],
            ],
        });
        if (answer.code === 0 || !canFilter || !/filter .*not supported/i.test(answer.stderr))
            return answer;
        canFilter = false;
        return fetch(filter, args, options);
    }
    async function sizesOf(ids) {
        const input = inLines(ids);
        return parseSizes((await (0,git/* gitOutput */.oM)(['cat-file', '--batch-check'], { ...(await here()), input })).toString());
    }
    /** Has all of them here; gives their sizes. */
    async function need(ids) {
        const sizes = await sizesOf(ids);
        const missing = ids.filter((id) => !sizes.has(id));
        for (let from = 0; from < missing.length; from += MOST_IDS) {
            const part = missing.slice(from, from + MOST_IDS);
            succeeded(await fetch('blob:none', ['--stdin', 'data'], { haves: false, input: inLines(part) }), place);
            for (const [id, size] of await sizesOf(part))
                sizes.set(id, size);
        }
        const lost = missing.find((id) => !sizes.has(id));
        if (lost !== undefined)
            throw (0,errors/* infrastructureError */.kv)(`the ${place} could not be read: it lacks the object ${lost}`);
        return sizes;
    }
    async function atHand(names) {
        const input = inLines(names);
        return parseContents(await (0,git/* gitOutput */.oM)(['cat-file', '--batch'], { ...(await here()), input }));
    }
    async function contents(ids, mostBytes = Number.POSITIVE_INFINITY) {
        const all = new Map();
        if (ids.length === 0)
            return all;
        for (const batch of inBatches(await need(ids), new Set(ids), mostBytes)) {
            for (const [id, content] of await atHand(batch))
                all.set(id, content);
        }
        return all;
    }
    return {
        here,
        atHand,
        contents,
        async fetchCommit(commit) {
            const answer = await fetch('tree:4', ['--depth=1', 'data', `+${commit}:${TIP}`]);
            if (answer.code !== 0 && /not our ref|unadvertised object/i.test(answer.stderr))
                return false;
            succeeded(answer, place);
            return true;
        },
        async isWithin(depth, newer, older) {
            succeeded(await fetch('tree:0', [`--depth=${depth}`, 'data', `+${newer}:${TIP}`]), place);
            const list = await (0,git/* gitOutput */.oM)(['rev-list', newer, '--'], await here());
            return list.toString().split('\n').includes(older);
        },
        async commit(change) {
            const args = ['fast-import', '--quiet', '--force', '--done', '--date-format=raw'];
            return (await (0,git/* gitOutput */.oM)(args, { ...(await here()), input: importScript(change) })).toString().trim();
        },
        async past(commit) {
            const repository = await newRepository();
            succeeded(await fetch('blob:none', ['data', `+${commit}:${TIP}`], { repository }), place);
            return repository;
        },
    };
}
/** Ids in batches that git may print at once, as many as fit into `mostBytes`, but one at least. */
function inBatches(sizes, ids, mostBytes) {
    const batches = [];
    let total = 0;
    let room = 0;
    for (const id of ids) {
        const size = sizes.get(id) ?? 0;
        if (size > MOST_BYTES) {
            throw (0,errors/* infrastructureError */.kv)(`the object ${id} of the data branch has ${(0,format/* formatExcess */.Vg)(size, MOST_BYTES)}`, {
                expected: `at most ${(0,format/* formatBytes */.z3)(MOST_BYTES)}, since no stored run has more`,
            });
        }
        total += size;
        if (total > mostBytes && batches.length > 0)
            break;
        if (batches.length === 0 || size > room) {
            batches.push([]);
            room = MOST_BYTES;
        }
        batches.at(-1)?.push(id);
        // The line before each content has its length too.
        room -= size + 100;
    }
    return batches;
}
function inLines(names) {
    return names.map((name) => `${name}\n`).join('');
}
function succeeded(answer, place) {
    if (answer.code !== 0)
        throw (0,git_remote/* refusalError */.z_)(answer, place, 'read');
}

// EXTERNAL MODULE: ./build/io/git/messages.js
var messages = __webpack_require__(11556);
;// CONCATENATED MODULE: ./build/io/store/data-branch/tip.js
/**
 * Where the data branch is, and whether it still is what it was. Beside the branch the remote has a witness, a ref that
 * only ever moves forward with the branch. A branch that does not continue its witness was deleted or replaced.
 */




/** Commits looked at, in steps, to find the witness below the tip: others may have added some by hand. */
const DEPTHS = [64, 1024, 2 ** 31 - 1];
function witnessOf(branch) {
    return `refs/pinbench/kept/${branch}`;
}
function dataBranchTip(remote, objects, branch, place, { pause, random }) {
    const fetched = new Set();
    let known;
    /** Pairs that were found to be one history. */
    const proven = new Set();
    async function refs(right) {
        const names = [`refs/heads/${branch}`, witnessOf(branch)];
        const answer = await remote.call(['ls-remote', '--quiet', '--refs', '--', remote.url, ...names], await objects.here());
        if (answer.code !== 0)
            throw (0,git_remote/* refusalError */.z_)(answer, place, 'read', right);
        // git also lists refs that only end like these.
        const rows = answer.stdout.toString().split('\n');
        const [tip = null, witness = null] = names.map((name) => rows.find((row) => row.endsWith(`\t${name}`))?.split('\t')[0]);
        return { tip, witness };
    }
    async function have(commit) {
        if (fetched.has(commit))
            return true;
        if (!(await objects.fetchCommit(commit)))
            return false;
        fetched.add(commit);
        return true;
    }
    async function continues(tip, witness, depths) {
        const pair = `${tip} ${witness}`;
        if (tip === witness || proven.has(pair))
            return true;
        for (const depth of depths) {
            if (await objects.isWithin(depth, tip, witness)) {
                proven.add(pair);
                return true;
            }
        }
        return false;
    }
    /**
     * The remote moves two refs, so a look in between sees the one before the other. Only what is the same on a second
     * look is believed when it is bad.
     */
    async function compareRefs(right = 'read') {
        let before = null;
        const once = async () => {
            const now = await refs(right);
            const isSame = now.tip === before?.tip && now.witness === before.witness;
            before = now;
            if (now.tip === null && (now.witness === null || isSame))
                return { ...now, continues: now.witness === null };
            if (now.tip !== null && (await have(now.tip))) {
                if (now.witness === null)
                    return { ...now, continues: true };
                const found = await continues(now.tip, now.witness, isSame ? DEPTHS : DEPTHS.slice(0, 1));
                if (found || isSame)
                    return { ...now, continues: found };
            }
            return null;
        };
        const wait = (found, tries) => found === null ? (0,retries/* waitAfter */.Wv)(retries/* DATA_BRANCH_LOOK */.AH, tries, random) : null;
        const found = await (0,repeat/* repeat */.u)(once, wait, pause);
        if (found !== null)
            return found;
        const { tries } = retries/* DATA_BRANCH_LOOK */.AH;
        throw (0,errors/* infrastructureError */.kv)(`the ${place} could not be read: it changed under ${tries} looks in a row`, {
            fix: 'run it again',
        });
    }
    async function look(right) {
        known = undefined;
        const { tip, witness, continues: isWhole } = await compareRefs(right);
        if (!isWhole && witness !== null)
            throw rewrittenError(place, `--remote ${remote.url} --branch ${branch}`, tip, witness);
        known = tip;
        return tip;
    }
    return {
        compareRefs,
        look,
        last: async (right) => (known === undefined ? look(right) : known),
        movedTo(commit) {
            fetched.add(commit);
            known = commit;
        },
    };
}
function rewrittenError(place, options, tip, witness) {
    const what = tip === null
        ? `the ${place} was deleted; the last commit stored there is ${witness}`
        : `the ${place} was rewritten: it is at ${tip}, which does not continue ${witness}, the last commit stored there`;
    return (0,errors/* infrastructureError */.kv)(`${what}. Nothing was read or written`, {
        expected: 'a branch that only grows',
        fix: `\`pinbench history restore ${options}\` restores what was stored; \`pinbench history adopt\` with the same options accepts what is there now`,
    });
}

;// CONCATENATED MODULE: ./build/io/store/data-branch/push.js



const PUSH = [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--no-signed',
    '--recurse-submodules=no',
];
/** `note` gets a sentence, once, when the host refuses the witness. */
function dataBranchPush(remote, objects, branch, place, note) {
    const head = `refs/heads/${branch}`;
    const witness = witnessOf(branch);
    /** Both refs in one push; one after the other; or the branch alone. */
    let way = 'together';
    async function push(commit, refs, options) {
        const refspecs = refs.map((ref) => `${commit}:${ref}`);
        return remote.call([...PUSH, ...options, '--', remote.url, ...refspecs], await objects.here());
    }
    function goOnWithout(answer) {
        way = 'alone';
        note(`The remote does not take ${witness}, which shows a deleted or rewritten data branch, so such a change would not ` +
            `be noticed: ${(0,git_remote/* outcomeOf */.sG)(answer, witness).reason || (0,messages/* lastWords */.aN)(answer)}`);
    }
    function beaten(answer) {
        if ((0,git_remote/* troubleOf */.LH)(answer) === 'another was first')
            return wordsOf(answer, head);
        throw (0,git_remote/* refusalError */.z_)(answer, place, 'written');
    }
    /** Somebody who stored on top of us has moved the witness further than we would. */
    function heed(answer) {
        if (!(0,git_remote/* outcomeOf */.sG)(answer, witness).isDone && (0,git_remote/* troubleOf */.LH)(answer) !== 'another was first')
            goOnWithout(answer);
    }
    return async (commit, parent) => {
        // Compare and swap: a branch that was deleted meanwhile is not made anew. It cannot rewrite, since a child is pushed.
        const lease = `--force-with-lease=${head}:${parent ?? ''}`;
        if (way === 'together') {
            const answer = await push(commit, [head, witness], ['--atomic', lease]);
            if ((0,git_remote/* outcomeOf */.sG)(answer, head).isDone) {
                heed(answer);
                return null;
            }
            const trouble = (0,git_remote/* troubleOf */.LH)(answer);
            if (trouble === 'another was first')
                return wordsOf(answer, head);
            if (/does not support --atomic/.test(answer.stderr))
                way = 'apart';
            else if (trouble !== 'guarded' && trouble !== 'name taken' && trouble !== 'other')
                throw (0,git_remote/* refusalError */.z_)(answer, place, 'written');
            else {
                // Which of the two it was that the host refused, only a push of the branch alone can tell.
                const alone = await push(commit, [head], [lease]);
                if (!(0,git_remote/* outcomeOf */.sG)(alone, head).isDone)
                    return beaten(alone);
                goOnWithout(answer);
                return null;
            }
        }
        const answer = await push(commit, [head], [lease]);
        if (!(0,git_remote/* outcomeOf */.sG)(answer, head).isDone)
            return beaten(answer);
        // The witness comes second: it must never be ahead of the branch.
        if (way === 'apart')
            heed(await push(commit, [witness], []));
        return null;
    };
}
function wordsOf(answer, ref) {
    return `${(0,git_remote/* outcomeOf */.sG)(answer, ref).reason} ${(0,messages/* lastWords */.aN)(answer)}`.trim();
}

;// CONCATENATED MODULE: ./build/io/store/data-branch/restore.js
/** What a person may do once the data branch was deleted or rewritten: put it back, or accept it. Nothing is lost by either. */





function dataBranchRecovery(options) {
    const { remote, objects, tip, branch, place, queue } = options;
    const head = `refs/heads/${branch}`;
    const witness = witnessOf(branch);
    /** Keeps alive what is replaced. */
    const asideFor = (commit) => `refs/pinbench/replaced/${branch}/${commit.slice(0, 12)}`;
    const push = async (...args) => remote.call([...PUSH, ...args], await objects.here());
    /**
     * Moves `ref` from one commit to another (null: none), by force, but only if it still is where we saw it, and only
     * once what it leaves is kept.
     */
    async function move(ref, from, to) {
        for (const commit of [from, to])
            if (commit !== null)
                await objects.fetchCommit(commit);
        if (from !== null) {
            const kept = await push('--', remote.url, `${from}:${asideFor(from)}`);
            if (kept.code !== 0)
                throw (0,git_remote/* refusalError */.z_)(kept, place, 'written');
        }
        // The lease alone allows the force; a plus would allow it without the lease.
        const answer = await push(`--force-with-lease=${ref}:${from ?? ''}`, '--', remote.url, `${to ?? ''}:${ref}`);
        if ((0,git_remote/* outcomeOf */.sG)(answer, ref).isDone)
            return;
        if ((0,git_remote/* troubleOf */.LH)(answer) !== 'another was first')
            throw (0,git_remote/* refusalError */.z_)(answer, place, 'written');
        throw (0,errors/* infrastructureError */.kv)(`the ${place} changed while it was being repaired; nothing was changed`, {
            fix: 'run it again',
        });
    }
    async function comparedRefs() {
        const seen = await tip.compareRefs('write');
        if (seen.tip === null && seen.witness === null)
            throw (0,absence/* absent */.G)(`there is no ${place}`);
        return seen;
    }
    return {
        adopt: () => queue.next(async () => {
            const seen = await comparedRefs();
            if (seen.continues || seen.witness === null)
                return `There is nothing to adopt: the ${place} continues what was stored.`;
            await move(witness, seen.witness, seen.tip);
            const kept = `What was stored before, ${seen.witness}, is kept as ${asideFor(seen.witness)} until somebody deletes that ref.`;
            if (seen.tip === null)
                return `The ${place} is accepted as deleted; the next run begins a new one. ${kept}`;
            return `The ${place} is accepted as it is at ${seen.tip}. ${kept}`;
        }),
        restore: () => queue.next(async () => {
            const seen = await comparedRefs();
            if (seen.continues || seen.witness === null)
                return `There is nothing to restore: the ${place} continues what was stored.`;
            await move(head, seen.tip, seen.witness);
            const back = `The ${place} is at ${seen.witness} again, the last commit stored there.`;
            if (seen.tip === null)
                return back;
            return `${back} What replaced it, ${seen.tip}, is kept as ${asideFor(seen.tip)} until somebody deletes that ref.`;
        }),
    };
}

;// CONCATENATED MODULE: ./build/io/store/data-branch/writer.js
/** A change of the data branch as one commit, made anew on the newest one for as long as others are first. */


const README = `# Results of benchmarks

pinbench keeps its measurements on this branch, one file for each run:

    runs/<suite>[@<configuration>]/<environment>/<year-month>/<start>-<commit>-<run>.json.gz

A file is written once and never changed. \`gunzip -c FILE\` shows it as JSON. Runs marked \`excluded\` were measured with
uncommitted changes or did not end well, and are never used as a baseline. Runs marked \`calibration\` were measured against a
neighbouring commit, and show how much two builds of unchanged code differ.

This branch has no history in common with the code. Do not merge it, and do not push to it with force: pinbench notices,
since the ref \`refs/pinbench/kept/...\` remembers the last commit, and then neither reads nor writes until somebody runs
\`pinbench history restore\` or \`pinbench history adopt\`.
`;
function dataBranchWriter(options) {
    const { objects, folders, tip, push, place, sleep, random, patienceSeconds, onRetry } = options;
    async function tryOnce(change) {
        const parent = await tip.last();
        const paths = [...change.put.map(({ path }) => path), ...change.remove];
        // Opens the folders that the commit rewrites: git would not miss them before it is too late.
        if (parent !== null)
            await folders.find(parent, paths);
        const readme = { path: 'README.md', bytes: Buffer.from(README) };
        const commit = await objects.commit({
            ...change,
            parent,
            put: parent === null ? [readme, ...change.put] : change.put,
        });
        const refusal = await push(commit, parent);
        if (refusal === null)
            tip.movedTo(commit);
        return refusal;
    }
    return {
        async write(change, isWanted) {
            const began = performance.now();
            let waited = 0;
            let before = null;
            let unmoved = 0;
            for (let attempt = 1;; attempt++) {
                if (attempt === 1)
                    await tip.last('write');
                else
                    await tip.look('write');
                if (!(await isWanted()))
                    return;
                const parent = await tip.last();
                const refusal = await tryOnce(change);
                if (refusal === null)
                    return;
                unmoved = attempt > 1 && parent === before ? unmoved + 1 : 0;
                before = parent;
                if (unmoved >= retries/* DATA_BRANCH_PUSH */.D0.mostUnmoved)
                    throw standstillError(place, refusal);
                if (Math.max(waited, (performance.now() - began) / 1000) >= patienceSeconds) {
                    const minutes = Math.round(patienceSeconds / 6) / 10;
                    throw (0,errors/* infrastructureError */.kv)(`the ${place} could not be written: ${attempt} times in ${minutes} minutes another writer was first`, { fix: 'run the job again; earlier stored runs are intact, only this one is missing' });
                }
                onRetry(attempt);
                const wait = (0,retries/* waitAfter */.Wv)(retries/* DATA_BRANCH_PUSH */.D0, attempt, random) ?? 0;
                waited += wait;
                await sleep(wait);
            }
        },
    };
}
function standstillError(place, refusal) {
    return (0,errors/* infrastructureError */.kv)(`the ${place} could not be written: it was refused ${retries/* DATA_BRANCH_PUSH */.D0.mostUnmoved + 1} times, and nobody else wrote (${refusal})`, {
        fix: 'fix what the server reports above, such as a lock that a process left behind; earlier stored runs are intact',
    });
}

;// CONCATENATED MODULE: ./build/io/store/data-branch/store.js
/**
 * Runs kept on a branch of a git repository. The branch grows by small commits that are pushed without force from a
 * temporary bare repository, so no work tree is touched and no writer can lose what another one stored.
 */

















/** Throws a usage error on a branch or remote that cannot be one. Nothing is contacted before the first call. */
function dataBranchStore(options) {
    const { scratch, parseRun, random = Math.random, sleep = (0,repeat/* pauseUntil */.h)() } = options;
    const { patienceSeconds = retries/* DATA_BRANCH_PUSH */.D0.patienceSeconds, onRetry = () => undefined, note = () => undefined, } = options;
    const branch = checkedBranch(options.branch);
    const remote = (0,git_remote/* remoteAt */.eT)(options.remote, options.token, { retries: retries/* DATA_BRANCH_CALL */.Ds, pause: sleep, random });
    const place = `branch ${branch} of ${remote.url}`;
    const objects = dataBranchObjects(remote, scratch, place);
    const folders = dataBranchFolders(objects, place);
    const tip = dataBranchTip(remote, objects, branch, place, { pause: sleep, random });
    const push = dataBranchPush(remote, objects, branch, place, note);
    const writer = dataBranchWriter({ objects, folders, tip, push, place, sleep, random, patienceSeconds, onRetry });
    const listing = dataBranchListing(folders);
    // One thing at a time: two fetches into one repository would lock each other out.
    const queue = (0,serial_queue/* serialQueue */.k)();
    async function filesAt(paths) {
        const commit = await tip.last();
        if (commit === null)
            return new Map();
        const found = await folders.find(commit, paths);
        const ids = new Map([...found].filter(([, { kind }]) => kind === 'file').map(([path, { id }]) => [path, id]));
        const contents = await objects.contents([...ids.values()]);
        return new Map([...ids].map(([path, id]) => [path, contents.get(id) ?? Buffer.alloc(0)]));
    }
    const read = queue.together(filesAt);
    async function bytesOf(path) {
        const bytes = (0,stored_run_path/* parsePath */.Rr)(path) === null ? null : await read(path);
        if (bytes === null)
            throw (0,errors/* infrastructureError */.kv)(`there is no stored run ${path} on the ${place}`);
        return bytes;
    }
    async function append(run) {
        const stored = (0,stored_run_path/* storedRunOf */.Yk)(run);
        const message = `Store a run of ${run.suite}\n\nCommit: ${run.source.commit ?? 'none'}\nRun: ${run.id}\n`;
        const bytes = (0,stored_run_codec/* encodeRun */.M$)(run);
        // Made of the run alone, without a clock, so the same run on the same parent is the same commit.
        const time = Date.parse(run.startedAt) / 1000;
        await writer.write({ put: [{ path: stored.path, bytes }], remove: [], message, time }, async () => {
            const found = (await filesAt([stored.path])).get(stored.path);
            if (found === undefined)
                return true;
            if ((0,stored_run_codec/* holdsRun */.gM)(found, stored.path, run))
                return false;
            throw (0,stored_run_codec/* takenError */.Kb)(stored.path, place);
        });
        return stored;
    }
    return {
        place,
        keys: (series) => queue.next(async () => listing.keys(await tip.look(), series)),
        list: (series, search) => queue.next(async () => listing.runs(await tip.look(), series, search)),
        append: (run) => queue.next(() => append(run)),
        read: async ({ path }) => (0,stored_run_codec/* restoreRun */.Ai)(await bytesOf(path), path, parseRun),
        readApart: async ({ path }) => (0,run_apart/* restoreApart */.h)(await bytesOf(path), path, parseRun),
        ...dataBranchArchive({ place, objects, folders, listing, tip, writer, queue }),
        ...dataBranchRecovery({ remote, objects, tip, branch, place, queue }),
    };
}
/** As `git check-ref-format --branch` has it; `refs/...` would be a branch of the name `refs`, which nobody means. */
function checkedBranch(branch) {
    const isBad = /^$|^[-/.]|^refs\/|^(HEAD|@)$|\.\.|\/\/|\/\.|@\{|(\/|\.|\.lock)$|\.lock\/|[\s~^:?*[\\\p{C}]/u.test(branch) ||
        branch.length > 200;
    if (!isBad)
        return branch;
    throw (0,errors/* usageError */.Wp)(`${(0,quote/* quoted */.TL)(branch, 80)} cannot be the data branch`, {
        expected: 'the name of a branch, such as pinbench-data',
    });
}


/***/ })

};
