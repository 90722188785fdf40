export const id = 6599;
export const ids = [6599];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 97689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
// EXTERNAL MODULE: ./build/app/session.js
var session = __webpack_require__(8376);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/io/files/config-file.js
var config_file = __webpack_require__(38578);
// EXTERNAL MODULE: ./build/io/files/run-files.js
var run_files = __webpack_require__(49426);
// EXTERNAL MODULE: ./build/io/github/job-channel.js
var job_channel = __webpack_require__(47768);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
// EXTERNAL MODULE: ./build/io/terminal/progress.js
var progress = __webpack_require__(44255);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
;// CONCATENATED MODULE: ./build/action/base-branch.js
/**
 * `branch` by its name; `base` is null where the measured commit's own line counts: on that very branch. A checkout of a
 * pull request is a merge with the base branch, so what others changed there meanwhile is on both sides. A merge queue's
 * group may lie on others that are in no branch yet: the commit counts. `configured` takes the place of the base branch.
 */
function baseOf(context, configured) {
    const { pullRequest, mergeGroup, defaultBranch } = context;
    const branch = configured ?? pullRequest?.baseRef ?? mergeGroup?.baseRef ?? defaultBranch ?? context.branch ?? 'main';
    if (pullRequest?.baseRef === branch)
        return { branch, base: { branch, commit: pullRequest.baseSha } };
    if (mergeGroup?.baseRef === branch)
        return { branch, base: { branch: null, commit: mergeGroup.baseSha } };
    // A fork's branch may have the name of ours.
    const isOwn = pullRequest === null && context.branch === branch;
    return { branch, base: isOwn ? null : { branch, commit: null } };
}
/** The branch that the change is for, or is on; null for a tag. */
function targetOf({ pullRequest, mergeGroup, branch }) {
    return pullRequest?.baseRef ?? mergeGroup?.baseRef ?? branch;
}
/**
 * Whose policy a job is judged by; null: that of the measured tree, which is the default branch's own. `checkedOut` is the
 * commit of the measured tree; null outside git, where nothing tells which one it is. A push to a branch, or a dispatch on
 * one, may be all that a required check looks at, so there the default branch's counts. That rules of the repository
 * apply to a branch does not mean that they review what gets onto it. `ownIfMerged`: a tag, or a commit alone, is judged
 * by its own policy where it is on the default branch.
 */
function policyBaseOf({ pullRequest, mergeGroup, branch, defaultBranch, sha }, checkedOut) {
    if (pullRequest !== null)
        return { branch: pullRequest.baseRef, commit: pullRequest.baseSha };
    if (mergeGroup !== null)
        return { branch: mergeGroup.baseRef, commit: mergeGroup.baseSha };
    if (defaultBranch === null)
        return null;
    if (branch === defaultBranch)
        return checkedOut === sha ? null : { branch, commit: sha };
    const tip = { branch: defaultBranch, commit: null };
    return branch === null && checkedOut !== null ? { ...tip, ownIfMerged: true } : tip;
}

// EXTERNAL MODULE: ./build/io/git/ancestry.js + 1 modules
var git_ancestry = __webpack_require__(12892);
;// CONCATENATED MODULE: ./build/action/job-history.js


function scopeOf(policy, context, { root, commit }, configuration, origin) {
    const { branch, base } = baseOf(context, policy.compare.branch);
    const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root, measured: commit ?? context.sha, base, origin });
    const scope = { ancestry, branch, name: base === null ? null : branch };
    // A pull request must not be able to disown the runs that it is compared with.
    if (root === null || context.pullRequest !== null)
        return scope;
    return {
        ...scope,
        elsewhere: async () => {
            const { suitesElsewhere } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4180)]).then(__webpack_require__.bind(__webpack_require__, 14180));
            return suitesElsewhere(root, configuration ?? '');
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/io/files/ordinary-file.js
var ordinary_file = __webpack_require__(89646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/io/github/job-outputs.js
/** Folders that the steps of one job were told to write to, kept in a folder that the runner empties for each job. */







/** More than a name for people needs. */
const MOST_BYTES = 16_384;
/**
 * Takes a folder for what this step measures. Throws a usage error when another step of the job has put other results there,
 * which would be written over. The same suites of the same configuration once more are a second try, and take their place.
 */
async function claimOutput(jobFolder, { output, asked, configuration, suites }) {
    const mark = external_node_path_.join(jobFolder, 'pinbench-outputs', (0,external_node_crypto_.createHash)('sha256').update(output).digest('hex').slice(0, 32));
    const which = suites.map((name) => (0,quote/* quote */.hD)(name)).join(', ');
    const mine = `${(0,quote/* nounFor */.Ax)(suites.length, 'suite')} ${which}${configuration === null ? '' : ` of ${configuration}`}`;
    const before = await textOf(mark);
    if (before !== null && before !== mine) {
        throw (0,errors/* usageError */.Wp)(`The input \`output\` is ${(0,quote/* quote */.hD)(asked)}, where an earlier step of this job has put the results of ${before}.`, {
            expected: `a folder of its own for ${mine}: the files have the same names`,
            fix: 'name another folder, or leave `output` out: each step then gets a new one, which its outputs name',
        });
    }
    if (before === null)
        await write(mark, mine);
}
async function write(mark, text) {
    try {
        await (0,folders/* makeFolders */.wZ)(external_node_path_.dirname(mark));
        // Never through what somebody else has put there.
        const handle = await (0,promises_.open)(mark, 'wx', 0o600);
        await handle.writeFile(text.slice(0, MOST_BYTES)).finally(() => handle.close());
    }
    catch (thrown) {
        throw unusable(mark, thrown);
    }
}
function unusable(mark, thrown) {
    return (0,errors/* infrastructureError */.kv)(`${mark}, which says who writes where, cannot be used: ${(0,errors/* messageOf */.bD)(thrown)}`, {
        expected: 'a temporary folder of the job’s own',
        cause: thrown,
    });
}
/** null: nobody has written there yet. */
async function textOf(mark) {
    try {
        const handle = await (0,promises_.open)(mark, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const buffer = Buffer.alloc(MOST_BYTES);
            return buffer.toString('utf8', 0, (await handle.read(buffer, 0, MOST_BYTES, 0)).bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT')
            return null;
        throw unusable(mark, thrown);
    }
}

;// CONCATENATED MODULE: ./build/action/job-output.js
/** Where a step writes its results. */





/** A folder a step: a second step of this job must not write over what the first one's outputs point to. */
async function openOutput({ context, inputs }, runToken, bounds) {
    const folder = await (0,ordinary_file/* folderNamed */.Aq)(external_node_path_.resolve(context.workspace, inputs.output ?? external_node_path_.join(context.runnerTemp, 'pinbench', runToken)), 'the output folder', bounds);
    await (0,folders/* requireOutput */.No)(folder, false);
    const files = new Set();
    return {
        folder,
        claim: async (configuration, suites) => {
            if (inputs.output === undefined)
                return;
            const names = suites.map(({ name }) => name);
            await claimOutput(context.runnerTemp, { output: folder, asked: inputs.output, configuration, suites: names });
        },
        saveRun: async (run, suites) => void files.add(await (0,run_files/* saveRunIn */.wk)(folder, run, suites)),
        saveReport: async (report) => {
            // No report is written before something is measured.
            const { saveReport } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(2938), __webpack_require__.e(2272), __webpack_require__.e(3172)]).then(__webpack_require__.bind(__webpack_require__, 53172));
            return saveReport(folder, report);
        },
        files: () => [...files],
    };
}

;// CONCATENATED MODULE: ./node_modules/string-argv/index.js

function parseArgsStringToArgv(value, env, file) {
    // ([^\s'"]([^\s'"]*(['"])([^\3]*?)\3)+[^\s'"]*) Matches nested quotes until the first space outside of quotes
    // [^\s'"]+ or Match if not a space ' or "
    // (['"])([^\5]*?)\5 or Match "quoted text" without quotes
    // `\3` and `\5` are a backreference to the quote style (' or ") captured
    var myRegexp = /([^\s'"]([^\s'"]*(['"])([^\3]*?)\3)+[^\s'"]*)|[^\s'"]+|(['"])([^\5]*?)\5/gi;
    var myString = value;
    var myArray = [];
    if (env) {
        myArray.push(env);
    }
    if (file) {
        myArray.push(file);
    }
    var match;
    do {
        // Each call to exec returns the next regex match as an array
        match = myRegexp.exec(myString);
        if (match !== null) {
            // Index 1 in the array is the captured group if it exists
            // Index 0 is the matched text, which we use if no captured group exists
            myArray.push(firstString(match[1], match[6], match[0]));
        }
    } while (match !== null);
    return myArray;
}
// Accepts any number of arguments, and returns the first one that is a string
// (even an empty string)
function firstString() {
    var args = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        args[_i] = arguments[_i];
    }
    for (var i = 0; i < args.length; i++) {
        var arg = args[i];
        if (typeof arg === "string") {
            return arg;
        }
    }
}

// EXTERNAL MODULE: ./build/config/checked.js + 1 modules
var checked = __webpack_require__(2194);
// EXTERNAL MODULE: ./build/config/diagnostics.js
var diagnostics = __webpack_require__(3811);
;// CONCATENATED MODULE: ./build/config/first-try.js
/** A configuration from three inputs, without a file. Loads no reader of YAML. */





/** For a first try without a file: the same checks and defaults as a file that says only this. Throws a usage error. */
function configFromInputs(inputs, baseDirectory, check) {
    const given = (key) => inputs[key]?.trim() || undefined;
    const file = (key) => {
        const name = given(key);
        return name === undefined ? undefined : external_node_path_.relative(baseDirectory, external_node_path_.resolve(baseDirectory, name)) || '.';
    };
    const image = withoutGaps({ dockerfile: file('dockerfile'), context: file('context'), name: given('image') });
    if (image.dockerfile !== undefined && image.name !== undefined) {
        throw (0,errors/* usageError */.Wp)('inputs: dockerfile and image are both given', { expected: 'one of them' });
    }
    if (image.context !== undefined && image.dockerfile === undefined) {
        throw (0,errors/* usageError */.Wp)('inputs: context is given without dockerfile', { expected: 'both, or neither' });
    }
    const command = given('command');
    const suite = {
        ...(Object.keys(image).length === 0 ? {} : { image }),
        ...(command === undefined ? {} : { run: { command: splitCommand(command) } }),
        ...(given('results') === undefined ? {} : { results: withoutGaps({ path: given('results') }) }),
    };
    const raw = { version: 1, suites: { [given('name') ?? 'benchmark']: suite } };
    const problems = check(raw);
    const config = problems.length > 0 ? undefined : (0,checked/* configOf */.W)(raw, baseDirectory, [], problems);
    if (config !== undefined && problems.length === 0)
        return config;
    throw (0,diagnostics/* complaint */.U4)(problems.map((problem) => ({ ...problem, path: [inputNameOf(problem.path)] })), () => ({ name: 'inputs', offset: 0 }));
}
/** `results` for suites.benchmark.results.path, and so on. */
function inputNameOf([, suite = '', group, key]) {
    if (group === undefined)
        return suite;
    if (group === 'results')
        return 'results';
    return key === undefined || key === 'name' ? 'image' : key;
}
function withoutGaps(record) {
    const entries = Object.entries(record).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}
/**
 * A command on one line as argv: words, and 'quoted words'. No shell reads it, so whatever only a shell understands is
 * refused rather than handed to the program as text. Throws a usage error.
 */
function splitCommand(command) {
    const line = command.trim();
    const refuse = (why, fix) => (0,errors/* usageError */.Wp)(`command is ${(0,diagnostics/* describeValue */.bp)(line)}, ${why}`, {
        expected: 'a program and its arguments on one line',
        fix,
    });
    if (line === '')
        throw refuse('which names no program', 'name a program');
    if (/[\r\n]/.test(line))
        throw refuse('which has several lines', 'put them into a script and run that');
    // Taken apart by our own rules first: the package drops an unclosed quote and keeps quotes inside a word.
    const unquoted = line.replace(/(?<=^|\s)("[^"]*"|'[^']*')(?=\s|$)/g, 'quoted');
    if (/["']/.test(unquoted)) {
        throw refuse('in which a quote is not closed or starts inside a word', 'put whole words in quotes: "--name=a b"');
    }
    const operator = /(?<=^|\s)(&&?|\|\|?|;|\d?>>?(&\d)?|<)(?=\s|$)|;(?=\s|$)/.exec(unquoted)?.[0];
    if (operator !== undefined) {
        throw refuse(`and ${(0,diagnostics/* describeValue */.bp)(operator)} means something to a shell only`, "run a shell: sh -c '...'");
    }
    return parseArgsStringToArgv(line);
}

// EXTERNAL MODULE: ./build/gate/missing-suites.js
var missing_suites = __webpack_require__(73694);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/io/files/config-place.js
var config_place = __webpack_require__(41585);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/io/files/suite-paths.js
var suite_paths = __webpack_require__(11500);
// EXTERNAL MODULE: ./build/io/git/head-tree.js
var head_tree = __webpack_require__(80039);
// EXTERNAL MODULE: ./build/io/git/remote.js
var git_remote = __webpack_require__(97478);
// EXTERNAL MODULE: ./build/io/git/scratch-repository.js
var scratch_repository = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/io/git/remote-branches.js


/** The newest commit of each branch, by name. Throws an infrastructure error when the server cannot be asked. */
async function remoteBranches(origin) {
    const remote = (0,git_remote/* originRemote */.lY)(origin);
    // In a repository of our own, so that no setting of a clone says where the call goes.
    const own = await (0,scratch_repository/* scratchRepository */.L)(origin.scratch, 'branches-');
    const answer = await remote.call(['ls-remote', '--heads', '--', origin.url], own);
    if (answer.code !== 0)
        throw (0,git_remote/* refusalError */.z_)(answer, `branches of ${origin.url}`, 'read');
    const rows = answer.stdout
        .toString()
        .split('\n')
        .filter((row) => row !== '');
    return new Map(rows.map((row) => {
        const [commit = '', ref = ''] = row.split('\t');
        return [ref.replace(/^refs\/heads\//, ''), commit];
    }));
}

// EXTERNAL MODULE: ./build/io/schema/config-schema.js + 2 modules
var config_schema = __webpack_require__(76220);
// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
;// CONCATENATED MODULE: ./build/action/job-setting.js
/** What a job measures and what it is judged by: the change says how to build and run, the base what counts. */

















/** What the measured tree itself says. */
async function readJobConfig({ inputs, context }) {
    const { workspace } = context;
    if (inputs.inline !== undefined) {
        return { config: configFromInputs(inputs.inline, workspace, config_schema/* validateConfig */.$), location: null, absence: null };
    }
    const whose = { outermost: true, inside: workspace };
    let file;
    try {
        file = await (0,config_file/* loadConfigFile */.HT)(inputs.config, workspace, workspace, whose);
    }
    catch (thrown) {
        const named = external_node_path_.resolve(workspace, inputs.config ?? series/* CONFIG_NAMES */.We[0] ?? '');
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'usage' || (await (0,head_tree/* isThere */.$)('/', named)))
            throw thrown;
        // The base may have one: what it gates is missing then, which says more than that a file is.
        return { config: null, location: { ...(await (0,config_place/* configLocation */.y)(named, whose)), bounds: null }, absence: thrown };
    }
    // With what reads YAML, which a first try does not need.
    const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3778)]).then(__webpack_require__.bind(__webpack_require__, 63778));
    const config = readProject(file);
    return { config, location: file, absence: null };
}
async function settle({ config, location, absence }, { job: { inputs, context }, github, origin, bounds, checkedOut }) {
    const at = location === null ? null : inTree(location, inputs.config, context.workspace);
    const base = at === null ? null : await policyBase({ root: at.clone, checkedOut }, context, github, origin);
    const names = (config?.suites ?? []).map(({ name }) => name);
    const settings = base === null || at === null ? null : await settingsOfBase(base, at, names);
    if (config === null && settings === null)
        throw absence;
    const missing = settings === null || base === null || at === null
        ? []
        : await missingIn(settings, names, inputs.suites, context, () => atMergeBase(base, at, names, origin, checkedOut ?? context.sha));
    const wanted = inputs.suites.filter((name) => !missing.some(({ suite }) => suite === name));
    const { invocations, buildArgs } = inputs;
    const isNothingLeft = config === null || (inputs.suites.length > 0 && wanted.length === 0);
    const suites = isNothingLeft ? [] : (0,suite_select/* chooseSuites */.Bw)(config, { names: wanted, invocations, buildArgs });
    const policy = settings?.policy ?? config?.policy;
    if (policy === undefined)
        throw absence;
    await requireBaseline(policy, context, origin);
    const own = base === null || at === null ? null : `this change: there is no ${at.asked} at ${base.name}`;
    return {
        suites: await Promise.all(suites.map((suite) => (0,suite_paths/* realSuite */.v)(invocations === undefined ? oftenEnough(suite, settings) : suite, bounds))),
        policy,
        policySource: settings?.where ?? own,
        baseFile: settings?.file ?? null,
        missing,
    };
}
/** One invocation has no confidence interval, and then most limits and changes cannot be proven. */
function oftenEnough(suite, settings) {
    const least = settings?.suites.find(({ name }) => name === suite.name)?.invocations ?? 0;
    return { ...suite, run: { ...suite.run, invocations: Math.max(suite.run.invocations, least) } };
}
/** Outside git the workspace is taken for the tree: an archive of the repository is unpacked there. */
function inTree({ asked, root }, named, workspace) {
    if (root !== null)
        return { asked, root, clone: root };
    return { asked: (0,real_path/* below */.Gz)(workspace, external_node_path_.resolve(workspace, named ?? asked)) ?? asked, root: workspace, clone: null };
}
/** Outside git the path may be another one than in the repository, which is no reason to take the change's own policy. */
async function settingsOfBase(base, location, suites) {
    const { baseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7392)]).then(__webpack_require__.bind(__webpack_require__, 47392));
    const settings = await baseSettings(base, location, suites);
    if (settings !== null || location.clone !== null)
        return settings;
    throw (0,errors/* infrastructureError */.kv)(`the policy cannot be read: there is no ${(0,quote/* quote */.hD)(location.asked)} at ${base.name}`, {
        expected: 'the configuration of the base at the path that it has in the workspace, which is not a git repository',
        fix: 'install git in the job before actions/checkout, which downloads an archive without it',
    });
}
/** A suite that the base branch got meanwhile was never in a change that began before. */
async function missingIn({ policy, suites, where }, here, wanted, context, before) {
    const gone = (0,missing_suites/* missingNames */.J)(suites.map(({ name }) => name), here, wanted);
    if (gone.length === 0)
        return [];
    const had = await before();
    return gone
        .filter((suite) => had === null || had.includes(suite))
        .map((suite) => ({ suite, where, limits: (0,missing_suites/* limitsOn */.A)(suite, policy.slo, targetOf(context)) }));
}
/** Suites where the change began; null when that is not known. */
async function atMergeBase({ branch, commit, files }, location, suites, origin, measured) {
    const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root: location.clone, measured, base: { branch, commit }, origin });
    let start;
    try {
        start = (await ancestry.ancestors(0))?.commits[0]?.commit;
    }
    catch (thrown) {
        // Not known is no reason to let a suite go: what the base has counts.
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return null;
        throw thrown;
    }
    if (start === undefined || start === commit)
        return null;
    const { baseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7392)]).then(__webpack_require__.bind(__webpack_require__, 47392));
    const settings = await baseSettings({ commit: start, name: start.slice(0, 12), files }, location, suites);
    return (settings?.suites ?? []).map(({ name }) => name);
}
/** A baseline that is misspelt would be another comparison, and nobody would see it. */
async function requireBaseline({ compare }, context, origin) {
    const { branch } = compare;
    const { base } = baseOf(context, branch);
    // The event has the commits of its own base, also when that branch is gone.
    if (branch === undefined || base === null || base.commit !== null)
        return;
    const names = await branchNames(origin);
    if (names === null || names.includes(branch))
        return;
    const near = (0,nearest/* nearest */.p)(branch, names);
    throw (0,errors/* usageError */.Wp)(`compare.baseline is ${(0,quote/* quote */.hD)(branch)}, and ${origin.url} has no such branch`, {
        expected: 'a branch of the repository',
        fix: near === undefined ? 'name one, or leave the key out' : `did you mean ${(0,quote/* quoted */.TL)(near)}?`,
    });
}
/** Null when the server cannot be asked: the search for a baseline runs into the same, and reports it. */
async function branchNames(origin) {
    try {
        return [...(await remoteBranches(origin)).keys()];
    }
    catch (thrown) {
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return null;
        throw thrown;
    }
}
/** Null where the measured tree's own policy counts. */
async function policyBase(measured, context, github, origin) {
    const base = policyBaseOf(context, measured.checkedOut);
    if (base === null)
        return null;
    if (base.ownIfMerged === true && (await isMerged(measured, base.branch, origin)))
        return null;
    if (github === null) {
        throw (0,errors/* infrastructureError */.kv)('the policy of the base branch cannot be read without a token', {
            fix: 'leave the input `token` at its default and grant `contents: read`',
        });
    }
    const commit = base.commit ?? (await remoteBranches(origin)).get(base.branch);
    if (commit === undefined) {
        throw (0,errors/* infrastructureError */.kv)(`the policy cannot be read: ${origin.url} has no branch ${(0,quote/* quote */.hD)(base.branch)}`, {
            fix: 'start a new run of the workflow if the default branch was renamed',
        });
    }
    return { branch: base.branch, commit, name: `${base.branch} at ${commit.slice(0, 12)}`, files: github };
}
/** Looks further back until the history ends or the greatest effort is made: what is not known to be merged is not. */
async function isMerged({ root, checkedOut }, branch, origin) {
    if (checkedOut === null)
        return false;
    const ancestry = (0,git_ancestry/* gitAncestry */.c)({ root, measured: checkedOut, base: { branch, commit: null }, origin });
    try {
        for (let effort = 0;; effort++) {
            const ancestors = await ancestry.ancestors(effort);
            if (ancestors === null)
                return false;
            if (ancestors.own)
                return true;
        }
    }
    catch (thrown) {
        if (thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'infrastructure')
            return false;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/io/git/repository.js + 1 modules
var git_repository = __webpack_require__(40571);
;// CONCATENATED MODULE: ./build/action/job-source.js
/** What a job measures, and whose run it is: from what GitHub says and what is checked out. */



/** The repository is the one that holds the configuration: a job may check out several, each into a folder of its own. */
async function readTree(directory, output) {
    const repository = (0,git_repository/* gitRepository */.xb)();
    const root = directory === null ? null : await repository.root(directory);
    if (root === null)
        return { root, commit: null, dirty: false };
    const { commit, dirty } = await repository.head(root, [output]);
    return { root, commit, dirty };
}
function sourceOf(context, tree, configuration) {
    const { pullRequest, workflow } = context;
    return {
        repository: context.repository,
        ...(configuration === null ? {} : { configuration }),
        commit: commitOf(context, tree),
        branch: context.branch,
        dirty: tree.dirty,
        pullRequest: pullRequest === null
            ? null
            : {
                number: pullRequest.number,
                base: pullRequest.baseRef,
                baseCommit: pullRequest.baseSha,
                mergeCommit: context.sha === pullRequest.headSha ? null : context.sha,
            },
        workflow: { ...workflow, event: context.event },
    };
}
/** Of a pull request what is proposed, not the merge commit that exists for this job alone; else what is checked out. */
function commitOf({ sha, pullRequest }, { commit }) {
    if (pullRequest !== null && (commit === null || commit === sha))
        return pullRequest.headSha;
    return commit ?? sha;
}
/**
 * A sentence where another commit was checked out than the event is about; null where it is the one. Such a run says
 * nothing of the branch, so it is not stored as the branch's.
 */
function otherCommit({ isDefaultBranchRun, branch, sha, pullRequest }, tree) {
    const measured = tree.commit?.slice(0, 12);
    if (measured === undefined || tree.commit === sha || tree.commit === pullRequest?.headSha)
        return null;
    if (pullRequest !== null) {
        return (`This run measured ${measured}, which is neither the head of the pull request, ${pullRequest.headSha.slice(0, 12)}, ` +
            'nor its merge with the base. Check out without `ref` to measure the pull request.');
    }
    if (!isDefaultBranchRun)
        return null;
    return (`This run was not stored: it measured ${measured}, and this job is about ${sha.slice(0, 12)} of ${branch}. ` +
        'Check out without `ref` to store runs of the branch.');
}
/** Whose run it is, as src/history/series.ts reads it; null: nothing tells. In a first try it is what the inputs measure. */
async function configurationIn(file, inline, root, workspace) {
    if (file !== null)
        return file.within;
    // Without its tag or digest: a newer image of the same name is compared with the older one.
    if (inline?.image !== undefined)
        return `image:${inline.image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')}`;
    if (inline?.dockerfile === undefined || root === null)
        return null;
    return (0,real_path/* below */.Gz)(root, await (0,real_path/* realPath */.Ye)(external_node_path_.resolve(workspace, inline.dockerfile)));
}

;// CONCATENATED MODULE: ./build/action/job.js
/** What the Action does in a job that may run: the same story as `pinbench run`, told to GitHub. */















function runJob(job) {
    const actions = (0,job_channel.actionsHost)();
    const options = {
        progress: (0,progress/* screenProgress */.M)((0,screen/* logScreen */.Js)(), text_escape/* logText */.kc),
        temporary: job.context.runnerTemp,
        // The post step tries again; what was measured and said stands.
        warn: (sentence) => actions.annotate('warning', (0,text_escape/* logText */.kc)(sentence), { title: 'pinbench' }),
    };
    return (0,session/* withSession */.f)(options, (session) => {
        // For the post step, should this process be killed before it has tidied up itself.
        actions.saveState('owner', (0,owner_mark/* ownerMark */.$R)());
        actions.saveState('scratch', session.scratch);
        return runIn(session, job, actions);
    });
}
async function runIn(session, job, actions) {
    const { context, inputs } = job;
    const { clock, progress, scratch, signal } = session;
    const github = inputs.token === undefined ? null : await gitHubOf(context, inputs.token);
    const jobConfig = await readJobConfig(job);
    const { location } = jobConfig;
    const bounds = location?.bounds ?? (await (0,config_file/* boundsOf */.BO)(context.workspace, 'the workspace', {}));
    const runToken = `${(0,run_files/* newRunToken */.lr)(clock.now())}-${context.workflow.runId}-${context.workflow.attempt}`;
    const output = await openOutput(job, runToken, bounds);
    const checkout = await readTree(location === null ? context.workspace : location.root, output.folder);
    const { root, commit } = checkout;
    const origin = {
        url: `${context.serverUrl}/${context.repository}`,
        token: inputs.token ?? null,
        scratch,
    };
    const setting = await settle(jobConfig, { job, github, origin, bounds, checkedOut: commit });
    const { suites, policy } = setting;
    const configuration = await configurationIn(location, inputs.inline, root, context.workspace);
    await output.claim(configuration, suites);
    const scope = scopeOf(policy, context, checkout, configuration, origin);
    const stranger = otherCommit(context, checkout);
    const storeNotes = stranger === null ? [] : [stranger];
    const note = (sentence) => void storeNotes.push(sentence);
    const backend = await session.openBackend({
        runtime: inputs.runtime,
        builder: 'engine',
        home: job.home,
        excluded: [output.folder],
        cacheScope: (0,cache_scope/* cacheScopeOf */._r)(context, commit),
    });
    // Loaded only now: without an engine none of it is needed.
    const { cloneOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6960), __webpack_require__.e(9868), __webpack_require__.e(8066)]).then(__webpack_require__.bind(__webpack_require__, 99868));
    const { runPlan } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(1563), __webpack_require__.e(5251), __webpack_require__.e(1699), __webpack_require__.e(4556)]).then(__webpack_require__.bind(__webpack_require__, 71214));
    const clone = { root, file: location, baseFile: setting.baseFile, buildArgs: inputs.buildArgs, origin, scratch };
    let store;
    const ports = {
        clock,
        progress,
        backend,
        openStore: () => {
            store ??= openStore({ policy, context, github, origin, branch: scope.branch, progress, note });
            return store;
        },
        ...cloneOf({ ...clone, backend, excluded: [output.folder] }),
        saveRun: (run) => output.saveRun(run, suites.length),
        saveReport: output.saveReport,
    };
    const plan = {
        suites,
        policy,
        policySource: setting.policySource,
        missing: setting.missing,
        proposed: jobConfig.config?.policy.acknowledge ?? [],
        source: sourceOf(context, checkout, configuration),
        target: targetOf(context),
        scope,
        keep: context.isDefaultBranchRun && stranger === null,
        runToken,
    };
    const { report: reported, failure, learn } = await runPlan(plan, ports, signal);
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(2938), __webpack_require__.e(2272), __webpack_require__.e(3172), __webpack_require__.e(5467)]).then(__webpack_require__.bind(__webpack_require__, 25467));
    const report = { ...reported, notes: [...reported.notes, ...storeNotes] };
    const exitCode = await publish(report, {
        actions,
        github,
        job,
        comment: jobConfig.config?.report.comment ?? defaults/* DEFAULTS */.z.report.comment,
        output: output.folder,
        files: output.files(),
    });
    if (failure !== null)
        throw failure.thrown;
    const published = storeNotes.length;
    await learn();
    for (const sentence of storeNotes.slice(published))
        progress.warning(sentence);
    return exitCode;
}
/** Loaded once something is measured, which is the first that asks for it. */
async function openStore(stores) {
    const { storeOf } = await Promise.all(/* import() */[__webpack_require__.e(6663), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(5536)]).then(__webpack_require__.bind(__webpack_require__, 41143));
    return storeOf(stores);
}
/** Loaded only with a token: its client is a good part of what there is to load. */
async function gitHubOf(context, token) {
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(1612)]).then(__webpack_require__.bind(__webpack_require__, 41612));
    return connectGitHub({ token, apiUrl: context.apiUrl, repository: context.repository });
}


/***/ }),

/***/ 73694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOn),
/* harmony export */   J: () => (/* binding */ missingNames)
/* harmony export */ });
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14394);


/** `wanted` are the suites that the job names; empty: all. */
function missingNames(base, here, wanted) {
    return base.filter((name) => !here.includes(name) && (wanted.length === 0 || wanted.includes(name)));
}
/** Objectives that a run of the suite would be held to, e.g. "parse/time (max 9 ms)". */
function limitsOn(suite, specs, target) {
    return specs
        .filter((spec) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isForSuite */ .qY)(spec, suite))
        .filter(({ branches }) => branches === undefined || target === null || branches.some((one) => (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(one)(target)))
        .map((spec) => `${spec.metric} (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(spec).map(_slo_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .limitText */ .PW).join(', ')})`);
}


/***/ }),

/***/ 14394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   qY: () => (/* binding */ isForSuite)
/* harmony export */ });
/** An objective that names no suite is for all. `suite` is null where only a tool's output is known. */
function isForSuite({ suite: wanted }, suite) {
    return wanted === undefined || suite === null || wanted === suite;
}
function limitsOf({ min, max }) {
    const limits = [];
    if (min !== undefined)
        limits.push({ bound: 'min', quantity: min });
    if (max !== undefined)
        limits.push({ bound: 'max', quantity: max });
    return limits;
}
/** As it was written, e.g. "max 10 ms". */
function limitText({ bound, quantity }) {
    return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}


/***/ }),

/***/ 47768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43327);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58503);
/** The job's own channel: outputs, state, annotations, summary. The only importer of @actions/core. */



const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** GitHub drops a step's whole summary above this, and leaves the step green. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n*The summary was cut here: GitHub takes 1 MiB. The whole report is in the artifact.*\n';
function actionsHost() {
    let summaryBytes = 0;
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
        annotate(level, text, location = {}) {
            const { title, file, line } = location;
            ANNOTATE[level](text, {
                ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)({ title, file, startLine: line }),
            });
        },
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        async writeSummary(markdown) {
            const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
            summaryBytes += Buffer.byteLength(kept);
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(kept).write();
            }
            catch (thrown) {
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.emptyBuffer();
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the step summary could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
            }
            return kept === markdown ? 'whole' : 'cut';
        },
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(text),
    };
}
/** The text, or as many of its whole lines as leave room for the note. */
function fitting(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return '';
    const cut = Buffer.from(markdown).subarray(0, room);
    const end = cut.lastIndexOf('\n');
    return `${end < 0 ? '' : cut.subarray(0, end).toString()}${CUT_NOTE}`;
}


/***/ })

};
