export const id = 4604;
export const ids = [4604];
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

/***/ 34973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RUNTIMES)
});

// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/app/backends/docker-engine.js
/** Finds a Docker engine, and sweeps up after earlier runs. What measures with it is loaded once it has answered. */



/** Images of suites that were not built for so long go, within the time. */
const UNUSED_DAYS = 30;
const SWEEP_MS = 5_000;
const DOCKER = { name: 'docker', open: openEngine };
async function openEngine(setting) {
    const { clock, progress, owner, scratch } = setting;
    const { otherSockets, readDockerSettings } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 36292));
    const { reachEngine } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 68429));
    const settings = readDockerSettings();
    const engine = await reachEngine(settings);
    if (engine === null)
        return noEngine(otherSockets());
    const { readEngineFacts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 4705));
    // What the engine says of itself is on its way while the rest is loaded.
    const [facts, { dockerBackend }] = await Promise.all([readEngineFacts(engine), Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(6960), __webpack_require__.e(6954), __webpack_require__.e(6268)]).then(__webpack_require__.bind(__webpack_require__, 86268))]);
    const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6960), __webpack_require__.e(3071)]).then(__webpack_require__.bind(__webpack_require__, 53531));
    const { buildxBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6960), __webpack_require__.e(3071), __webpack_require__.e(5660)]).then(__webpack_require__.bind(__webpack_require__, 35660));
    const { sweepCacheMounts } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(4545)]).then(__webpack_require__.bind(__webpack_require__, 3429));
    const { containerNames, sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 56506));
    const { dockerRuntime } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(4916), __webpack_require__.e(126), __webpack_require__.e(5033), __webpack_require__.e(9987)]).then(__webpack_require__.bind(__webpack_require__, 29987));
    const { makeEmptyImage, removeImage } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(1413)]).then(__webpack_require__.bind(__webpack_require__, 71553));
    const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(5184)]).then(__webpack_require__.bind(__webpack_require__, 38204));
    const { pruneBuildCache, sweepImages, USUAL_CACHE } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 47888));
    const { imageVolumes } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(126), __webpack_require__.e(6918)]).then(__webpack_require__.bind(__webpack_require__, 46918));
    const launcher = (0,bundled_programs/* programFile */.pq)(setting.home, 'launcher');
    await (0,bundled_programs/* mustExist */.je)(launcher, 'the launcher');
    const swept = await sweepContainers(engine, owner_mark/* ownerIsGone */.BP);
    if (swept > 0)
        progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
    await releaseImages(engine, owner_mark/* ownerIsGone */.BP);
    // As far as it is quick; `pinbench clean` does the rest. What cannot be removed costs nothing but its space.
    const sayOnly = (thrown) => progress.warning((0,errors/* messageOf */.bD)(thrown));
    try {
        await sweepImages(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000);
        const limit = AbortSignal.timeout(SWEEP_MS);
        // Older engines add up all volumes and images before they answer, and do not tell whose mounts there are.
        if (Number.parseInt(facts.version, 10) >= 23 && facts.name === 'docker')
            await sweepCacheMounts(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000, limit);
        await pruneBuildCache(engine, USUAL_CACHE, limit);
    }
    catch (thrown) {
        sayOnly(thrown);
    }
    const builder = engineBuilder(engine, settings, owner, clock.seconds);
    const containers = {
        ...setting,
        engine: facts,
        launcher,
        user: unprivilegedUser(),
        builder: setting.builder === 'engine' ? builder : buildxBuilder(engine, owner, builder.find, scratch, clock.seconds),
        runtime: dockerRuntime(engine, clock.seconds, scratch, progress.warning),
        names: () => containerNames(engine),
        volumes: (image) => imageVolumes(engine, image, owner),
        emptyImage: async () => {
            const id = await makeEmptyImage(engine, owner, owner_mark/* ownerIsGone */.BP);
            return { id, remove: () => removeImage(engine, id) };
        },
        close: () => releaseImages(engine, (one) => one === owner).catch(sayOnly),
    };
    if (facts.name !== 'podman')
        return dockerBackend(containers);
    const { podmanBackend } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(6960), __webpack_require__.e(6954), __webpack_require__.e(7420)]).then(__webpack_require__.bind(__webpack_require__, 97420));
    return podmanBackend(containers, scratch);
}
/** A rootless engine is not where the client of another looks for it. */
function noEngine([other]) {
    const elsewhere = other === undefined ? '' : ` (an engine's socket is at ${other}: DOCKER_HOST=unix://${other})`;
    return {
        error: (0,errors/* infrastructureError */.kv)('no Docker engine answers', {
            expected: 'a running engine that this user may talk to',
            fix: `start Docker, set DOCKER_HOST${elsewhere}, or run without a container: --runtime host`,
        }),
        warning: `no Docker engine answers${elsewhere === '' ? '' : `: set DOCKER_HOST${elsewhere}`}`,
    };
}
/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser() {
    const uid = process.getuid?.() ?? 0;
    return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}

;// CONCATENATED MODULE: ./build/app/backends/registry.js

/** Loaded when it is used: most runs have an engine. */
const HOST = { name: 'host', open: async (setting) => (await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(5330), __webpack_require__.e(5033), __webpack_require__.e(7785)]).then(__webpack_require__.bind(__webpack_require__, 87785))).openHost(setting) };
const RUNTIMES = [DOCKER, HOST];


/***/ }),

/***/ 14180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suitesElsewhere: () => (/* binding */ suitesElsewhere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30075);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89646);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95330);
/* harmony import */ var _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76220);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12011);
/* harmony import */ var _results_formats_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50671);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39789);
/** Suites of other configurations in the same repository: before runs said whose they are, all had one history. */









/** More configurations than anybody has; each is read. */
const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;
/** Of committed files with a usual name; `within` is the one that asks. One that cannot be read has no runs to mix in. */
async function suitesElsewhere(root, within) {
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(['ls-files', '-z', '--', ..._history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.map((name) => `*${name}`)], { cwd: root });
    const isUsual = (file) => _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file));
    const others = listed
        .toString()
        .split('\0')
        .filter((file) => isUsual(file) && file !== within);
    const suites = await Promise.all(others.slice(0, MOST_FILES).map((file) => suitesIn(root, file)));
    return new Set(suites.flat());
}
async function suitesIn(root, name) {
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
        const { content } = await (0,_io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOrdinary */ .pV)(file, { what: name, within: root, most: MOST_BYTES });
        const config = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)((0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_8__/* .textIn */ .r)(content, name), name, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .validateConfig */ .$, _results_formats_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNames */ .EI);
        return config.suites.map((suite) => suite.name);
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PinbenchError */ .kN)
            return [];
        throw thrown;
    }
}


/***/ }),

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

/***/ 14582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
// EXTERNAL MODULE: ./build/app/backends/registry.js + 1 modules
var registry = __webpack_require__(34973);
// EXTERNAL MODULE: ./build/app/other-configurations.js
var other_configurations = __webpack_require__(14180);
// EXTERNAL MODULE: ./build/app/run/base-config.js
var base_config = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/gate/missing-suites.js
var missing_suites = __webpack_require__(73694);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/io/files/ordinary-file.js
var ordinary_file = __webpack_require__(89646);
// EXTERNAL MODULE: ./build/io/files/real-path.js
var real_path = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/io/files/run-files.js
var run_files = __webpack_require__(49426);
// EXTERNAL MODULE: ./build/io/git/ancestry.js + 1 modules
var ancestry = __webpack_require__(12892);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/io/git/ancestry-graph.js + 1 modules
var ancestry_graph = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/io/git/commit-name.js
var commit_name = __webpack_require__(24389);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: ./build/io/git/shallow.js
var git_shallow = __webpack_require__(60142);
;// CONCATENATED MODULE: ./build/io/git/base-ref.js
/** What a run in this clone is compared with: the place where HEAD left the default branch, or left what was named. */







const BRANCHES = ['refs/heads', 'refs/remotes'];
async function chooseBase(question) {
    const { root, head, isDirty, asked, configured } = question;
    const clone = (0,git/* cloneAlone */.lI)(root);
    if (asked !== undefined)
        return named(clone, head, isDirty, asked);
    const remote = await remoteOf(clone);
    const name = configured ?? (await defaultBranch(clone, remote));
    if (name === null || (configured === undefined && (await isOnlyBranch(clone, remote, name)))) {
        return { name: null, commit: null, note: (await cutLine(clone)) ?? (await unknownDefault(clone, remote)) };
    }
    const tips = await tipsOf(clone, remote, name);
    if (tips.length === 0)
        throw await noBranch(clone, name, remote);
    // On the branch itself its own line counts.
    if ((await symbolic(clone, 'HEAD')) === `refs/heads/${name}`) {
        return { name: null, commit: null, note: await cutLine(clone) };
    }
    // Where this clone's branch and the server's differ, the nearer one: what either has is no work of this branch.
    const [base, ...more] = await (0,ancestry_graph/* mergeBases */.PC)(clone, head, ...tips);
    if (base !== undefined)
        return { name, commit: more.length === 0 ? base : await furthestOf(clone, tips), note: null };
    const note = (await (0,git_shallow/* isShallow */.fE)(clone))
        ? `This clone is shallow and does not reach back to where it left ${name}: ${await fetchHistory(clone)}.`
        : `This commit and ${name} have no commit in common: name another base with --base.`;
    return { name, commit: tips[0] ?? null, note };
}
/** Whether a commit has this file; `name` is relative to the root. */
async function hasFile(root, commit, name) {
    return (await (0,git/* git */.$Y)(['cat-file', '-e', `${commit}:${name}`], (0,git/* cloneAlone */.lI)(root))).code === 0;
}
async function named(clone, head, isDirty, asked) {
    const tip = await commitNamed(clone, asked);
    const [base, ...more] = await (0,ancestry_graph/* mergeBases */.PC)(clone, head, tip);
    if (base === undefined) {
        const shallow = await (0,git_shallow/* isShallow */.fE)(clone);
        throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(asked)} and HEAD have no commit in common${shallow ? ' in this shallow clone' : ''}`, {
            expected: 'a commit that shares history with the one that is measured',
            fix: shallow ? await fetchHistory(clone) : 'name another one',
        });
    }
    if (base === head && !isDirty) {
        throw (0,errors/* usageError */.Wp)(`HEAD is already contained in ${(0,quote/* quote */.hD)(asked)}, so there is nothing to compare`, {
            expected: 'a base from which HEAD has moved on, or uncommitted changes',
            fix: 'name an earlier commit, such as --base HEAD~1, or leave --base out',
        });
    }
    return { name: asked, commit: more.length === 0 ? base : tip, note: null };
}
/** The tip that has the others in it; where each has commits of its own, the server's, which is merged into. */
async function furthestOf(clone, tips) {
    const own = lines(await (0,git/* gitOutput */.oM)(['merge-base', '--independent', ...tips], clone));
    return tips.findLast((tip) => own.includes(tip)) ?? null;
}
/** A tag may have a branch's name: git would take the tag with a warning that nobody sees. */
async function commitNamed(clone, name) {
    const commits = new Map();
    for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/remotes/${name}`]) {
        const commit = await (0,commit_name/* commitOf */.D)(clone, full);
        if (commit !== null)
            commits.set(full, commit);
    }
    if (new Set(commits.values()).size > 1) {
        throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(name)} is ambiguous: ${[...commits.keys()].join(' and ')}`, {
            expected: 'one commit',
            fix: `write it out: --base ${[...commits.keys()][0]}`,
        });
    }
    const [only = await (0,commit_name/* commitOf */.D)(clone, name)] = commits.values();
    if (only !== null)
        return only;
    const near = (0,nearest/* nearest */.p)(name, await refs(clone, ...BRANCHES, 'refs/tags'));
    const shallow = await (0,git_shallow/* isShallow */.fE)(clone);
    const look = shallow ? await fetchHistory(clone) : 'see `git branch --all` and `git tag`';
    throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(name)} names no commit of this clone`, {
        expected: `a branch, a tag or a commit${shallow ? '; this clone is shallow and may lack that one' : ''}`,
        fix: near === undefined ? look : `did you mean ${(0,quote/* quoted */.TL)(near)}?${shallow ? ` Otherwise ${look}` : ''}`,
    });
}
async function noBranch(clone, name, remote) {
    const near = (0,nearest/* nearest */.p)(name, (await refs(clone, ...BRANCHES)).map((one) => one.replace(`${remote}/`, '')));
    const shallow = await (0,git_shallow/* isShallow */.fE)(clone);
    const fetch = shallow
        ? await fetchHistory(clone)
        : remote === null
            ? null
            : `fetch it: git fetch ${remote} ${name}:refs/remotes/${remote}/${name}`;
    return (0,errors/* usageError */.Wp)(`compare.baseline is ${(0,quote/* quote */.hD)(name)}, and this clone has no such branch`, {
        expected: 'a branch of this clone, or of its remote as it was last fetched',
        fix: near === undefined ? (fetch ?? 'name a branch of `git branch`') : `did you mean ${(0,quote/* quoted */.TL)(near)}?`,
    });
}
/** `origin`, else the only one there is. */
async function remoteOf(clone) {
    const remotes = lines(await (0,git/* gitOutput */.oM)(['remote'], clone));
    if (remotes.includes('origin'))
        return 'origin';
    return remotes.length === 1 ? (remotes[0] ?? null) : null;
}
/** What the server said at the last clone, else the usual names, else the only branch there is. */
async function defaultBranch(clone, remote) {
    const prefix = `refs/remotes/${remote}/`;
    const remoteHead = remote === null ? null : await symbolic(clone, `${prefix}HEAD`);
    const candidates = [
        ...(remoteHead?.startsWith(prefix) ? [remoteHead.slice(prefix.length)] : []),
        ...(await usualNames(clone)),
    ];
    for (const name of candidates)
        if ((await tipsOf(clone, remote, name)).length > 0)
            return name;
    const local = await refs(clone, 'refs/heads');
    return local.length === 1 ? (local[0] ?? null) : null;
}
async function usualNames(clone) {
    return [...lines((await (0,git/* git */.$Y)(['config', '--get', 'init.defaultBranch'], clone)).stdout), 'main', 'master'];
}
/**
 * Whether this branch is the default one only because no other was fetched: HEAD is on it, its name is not a usual one, and
 * the server's HEAD is not known, as in a clone of a single branch that is another one.
 */
async function isOnlyBranch(clone, remote, name) {
    if (remote === null || (await symbolic(clone, 'HEAD')) !== `refs/heads/${name}`)
        return false;
    if ((await usualNames(clone)).includes(name))
        return false;
    if ((await symbolic(clone, `refs/remotes/${remote}/HEAD`)) !== null)
        return false;
    return (await refs(clone, `refs/remotes/${remote}`)).length === 1;
}
/** As `git clone --single-branch` sets it up. */
async function isOfOneBranch(clone, remote) {
    const fetches = lines((await (0,git/* git */.$Y)(['config', '--get-all', `remote.${remote}.fetch`], clone)).stdout);
    return fetches.length > 0 && fetches.every((one) => !one.includes('*'));
}
/** Where its own line counts and HEAD is all of it: a branch cloned by itself comes without what it left. */
async function cutLine(clone) {
    if (!(await (0,git_shallow/* isShallow */.fE)(clone)) || (await (0,commit_name/* commitOf */.D)(clone, 'HEAD~1')) !== null)
        return null;
    return `This clone is shallow and has no commit before this one to compare with or to re-measure against: ${await fetchHistory(clone)}.`;
}
async function fetchHistory(clone) {
    return `fetch the history: ${await (0,git_shallow/* deepenCommand */.bV)(clone)}`;
}
async function unknownDefault(clone, remote) {
    if ((await refs(clone, 'refs/heads')).length === 0)
        return null;
    const all = remote !== null && (await isOfOneBranch(clone, remote)) ? `git remote set-branches ${remote} '*' && ` : '';
    const ask = remote === null ? '' : `, or ask the server: ${all}git fetch ${remote} && git remote set-head ${remote} --auto`;
    return `Which branch is the default one is not known in this clone, so the commits before this one counted, whatever branch they were made on: name it with --base or compare.baseline${ask}.`;
}
/** The branch here, and as the server had it. */
async function tipsOf(clone, remote, name) {
    const places = [`refs/heads/${name}`, ...(remote === null ? [] : [`refs/remotes/${remote}/${name}`])];
    const tips = await Promise.all(places.map((place) => (0,commit_name/* commitOf */.D)(clone, place)));
    return tips.filter((tip) => tip !== null);
}
async function symbolic(clone, ref) {
    const answer = await (0,git/* git */.$Y)(['symbolic-ref', '--quiet', ref], clone);
    return answer.code === 0 ? (lines(answer.stdout)[0] ?? null) : null;
}
/** Short names, at most as many as are worth a comparison of spellings. */
async function refs(clone, ...prefixes) {
    const args = ['for-each-ref', '--count=2000', '--format=%(refname:lstrip=2)', ...prefixes];
    return lines(await (0,git/* gitOutput */.oM)(args, clone));
}
function lines(output) {
    return output
        .toString()
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./build/text/encoding.js
var encoding = __webpack_require__(39789);
// EXTERNAL MODULE: ./build/io/git/commit-files.js
var commit_files = __webpack_require__(68483);
;// CONCATENATED MODULE: ./build/io/git/files.js
/** Files of a commit, as a clone has them: the same answers that GitHub's API gives. */







/** Of a clone's work tree, which is only read. Throws an infrastructure error on what a partial clone lacks. */
function gitFiles(root) {
    const clone = (0,git/* cloneAlone */.lI)(root);
    const listed = new Map();
    async function entriesOf(commit) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', (0,ancestry_graph/* checkedCommit */.tj)(commit)];
        const known = listed.get(commit) ?? (0,git/* gitOutput */.oM)(args, clone).then(entriesIn);
        listed.set(commit, known);
        return known;
    }
    async function blob(sha, what) {
        const args = ['cat-file', 'blob', sha];
        const answer = await (0,git/* git */.$Y)(args, clone);
        if (answer.code !== 0)
            throw (0,git/* gitError */.N7)(args, answer);
        if (answer.stdout.length > commit_files/* FILE_BYTES */.r) {
            throw (0,errors/* usageError */.Wp)(`${what} is too large.`, { expected: 'at most 1 MiB' });
        }
        return answer.stdout;
    }
    async function readLink(file, commit) {
        const entry = (await entriesOf(commit)).get(file);
        return entry?.kind === 'link' ? (await blob(entry.sha, (0,quote/* quote */.hD)(file))).toString() : null;
    }
    return {
        async readFile(file, commit) {
            const entries = await entriesOf(commit);
            const target = await readLink(file, commit);
            const resolved = target === null ? external_node_path_.posix.normalize(file) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), target);
            const entry = entries.get(resolved);
            return entry?.kind === 'file' ? (0,encoding/* textIn */.r)(await blob(entry.sha, (0,quote/* quote */.hD)(resolved)), resolved) : null;
        },
        listFiles: async (commit) => ({ entries: await entriesOf(commit), complete: true }),
        readLink,
    };
}
/** "100644 blob 0123… \t name" each. */
function entriesIn(output) {
    const entries = new Map();
    for (const row of output.toString().split('\0')) {
        const [, mode = '', sha = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
        const kind = commit_files/* KINDS */.G[mode];
        if (kind !== undefined)
            entries.set(name, { kind, sha });
    }
    return entries;
}

// EXTERNAL MODULE: ./build/io/git/repository.js + 1 modules
var repository = __webpack_require__(40571);
// EXTERNAL MODULE: ./build/io/store/project-store.js
var project_store = __webpack_require__(23534);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/commands/work/project.js
var work_project = __webpack_require__(20680);
// EXTERNAL MODULE: ./build/commands/work/session.js
var session = __webpack_require__(72001);
;// CONCATENATED MODULE: ./build/commands/work/run.js
/** `pinbench run`: reads the configuration, tells the story once, prints the report and answers with the exit code. */




















async function run(names, options, home, print = screen/* printResult */.RS, runtimes = registry/* RUNTIMES */.a) {
    const project = await (0,work_project/* openConfiguration */.hu)(options);
    const { directory, file, config, buildArgs, root } = project;
    const { compare } = config.policy;
    const policy = { ...config.policy, compare: { ...compare, mode: options.mode ?? compare.mode } };
    const { bounds } = file;
    const store = await (0,project_store/* projectStore */.DO)(root, file.directory, bounds);
    if (options.output?.trim() === '') {
        throw (0,errors/* usageError */.Wp)('--output is empty', {
            expected: 'the name of a folder',
            fix: 'check that the variable of the shell is set, or leave the option out',
        });
    }
    const output = options.output === undefined
        ? null
        : await (0,ordinary_file/* folderNamed */.Aq)(external_node_path_.resolve(directory, options.output), 'the output folder', bounds);
    const excluded = await Promise.all([store, ...(output === null ? [] : [output])].map(real_path/* realPath */.Ye));
    const source = await sourceOf(root, file.within, excluded);
    const base = await baseOf(root, source, options.base, policy);
    const { suites, missing, notes } = await suitesOf(names, project, options, base);
    const left = await (0,project_store/* leftBehind */.aU)(root, store);
    if (left !== null)
        notes.push(left);
    if (root !== null && (await (0,project_store/* tracksRuns */.bm)(store)))
        notes.push('stored runs here are part of the commit, so a change can forge them');
    // In the work tree its files would be uncommitted changes of later runs.
    if (output !== null)
        await (0,folders/* requireOutput */.No)(output, root !== null && (0,real_path/* below */.Gz)(root, output) !== null);
    return (0,session/* inSession */.C)(async ({ clock, progress, signal, scratch, openBackend }) => {
        const backend = await openBackend({
            runtime: options.runtime,
            builder: options.builder,
            home,
            excluded,
            cacheScope: (0,cache_scope/* localCacheScope */.og)(root ?? file.directory),
        });
        // Loaded only now: without an engine none of it is needed.
        const { cloneOf } = await Promise.all(/* import() */[__webpack_require__.e(6960), __webpack_require__.e(9868)]).then(__webpack_require__.bind(__webpack_require__, 99868));
        const { runPlan } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(1563), __webpack_require__.e(5251), __webpack_require__.e(1699), __webpack_require__.e(5892)]).then(__webpack_require__.bind(__webpack_require__, 71214));
        let opened;
        const ports = {
            clock,
            progress,
            backend,
            openStore: () => {
                opened ??= openStore(store);
                return opened;
            },
            ...cloneOf({ root, file, buildArgs, origin: null, scratch, backend, excluded }),
            saveRun: async (run) => (output === null ? undefined : (0,run_files/* saveRunIn */.wk)(output, run, suites.length)),
            saveReport: async (report) => (output === null ? undefined : writeReport(output, report)),
        };
        const plan = {
            suites,
            policy,
            policySource: null,
            missing,
            source,
            target: source.branch,
            scope: await scopeOf(root, source, base),
            notes,
            keep: options.store,
            runToken: (0,run_files/* newRunToken */.lr)(clock.now()),
        };
        const { report, failure, learn } = await runPlan(plan, ports, signal);
        let trouble = failure;
        if (output !== null) {
            await writeReport(output, report).catch((thrown) => {
                trouble ??= { thrown };
            });
        }
        const colour = (0,screen/* useColour */.Oi)();
        if (options.json === true) {
            // The report on the screen has them; of this one people see nothing.
            for (const sentence of report.notes)
                progress.warning(sentence);
            print(`${(await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(2938), __webpack_require__.e(7691)]).then(__webpack_require__.bind(__webpack_require__, 9665))).renderJson(report)}
`);
        }
        else {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(2938), __webpack_require__.e(2272), __webpack_require__.e(5069)]).then(__webpack_require__.bind(__webpack_require__, 63299));
            print(renderTerminal(report, { colour, width: (0,screen/* screenWidth */.hF)() }), colour);
        }
        if (trouble !== null)
            throw trouble.thrown;
        await learn();
        return report.decision.exitCode;
    }, runtimes);
}
/** This and the next are loaded once something is measured: no container has to wait for them. */
async function openStore(folder) {
    const { folderStore } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 1750));
    const { parseRun } = await Promise.all(/* import() */[__webpack_require__.e(6663), __webpack_require__.e(8650)]).then(__webpack_require__.bind(__webpack_require__, 76663));
    return folderStore(folder, parseRun);
}
async function writeReport(folder, report) {
    const { saveReport } = await Promise.all(/* import() */[__webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(2938), __webpack_require__.e(2272), __webpack_require__.e(3172), __webpack_require__.e(9815)]).then(__webpack_require__.bind(__webpack_require__, 53172));
    return saveReport(folder, report);
}
/** What runs, and what the base has besides. */
async function suitesOf(names, project, options, base) {
    const { missing, note } = await suitesGone(project.file, project.config, base, names);
    const left = names.filter((name) => !missing.some(({ suite }) => suite === name));
    const isNothingLeft = names.length > 0 && left.length === 0;
    const suites = isNothingLeft ? [] : await (0,work_project/* suitesNamed */.bd)(left, project, options);
    return { suites, missing, notes: [base?.note, note].filter((sentence) => sentence != null) };
}
async function sourceOf(root, configuration, ignored) {
    const none = { repository: null, configuration, pullRequest: null, workflow: null };
    if (root === null)
        return { ...none, commit: null, branch: null, dirty: false };
    return { ...none, ...(await (0,repository/* gitRepository */.xb)().head(root, ignored)) };
}
/** null where no commit can be compared with: outside git, and before the first commit. */
async function baseOf(root, { commit, dirty }, asked, { compare }) {
    if (root !== null && commit !== null) {
        return chooseBase({ root, head: commit, isDirty: dirty, asked, configured: compare.branch });
    }
    if (asked === undefined)
        return null;
    throw (0,errors/* usageError */.Wp)(`--base ${(0,quote/* quote */.hD)(asked)} names a commit, and ${root === null ? 'this is not a git repository' : 'nothing is committed here yet'}`, { fix: 'leave --base out, or run in a clone that has the commit' });
}
/** This commit's own ancestors on the default branch; elsewhere those that it has in common with the base. */
async function scopeOf(root, { commit, configuration, dirty }, base) {
    if (root === null || commit === null || base === null)
        return { ancestry: null, branch: null };
    const start = base.commit === null ? null : { branch: null, commit: base.commit };
    return {
        ancestry: (0,ancestry/* gitAncestry */.c)({ root, measured: commit, base: start, origin: null }),
        branch: null,
        name: base.name,
        // A configuration that is just being written: its commit has nothing to compare with.
        isProposal: dirty && (await hasFile(root, commit, configuration ?? '')),
        elsewhere: () => (0,other_configurations.suitesElsewhere)(root, configuration ?? ''),
    };
}
/**
 * `base` is what the run is compared with, `wanted` the suites that the command line names; empty: all. The policy is the
 * measured tree's, so no objective of the base is unmet.
 */
async function suitesGone({ root, asked }, { suites }, base, wanted) {
    if (root === null || base === null || base.commit === null)
        return { missing: [], note: null };
    const here = suites.map(({ name }) => name);
    const short = base.commit.slice(0, 12);
    const name = base.name === null ? short : `${base.name} at ${short}`;
    let settings;
    try {
        settings = await (0,base_config.baseSettings)({ commit: base.commit, name, files: gitFiles(root) }, { asked, root, clone: root }, here);
    }
    catch (thrown) {
        // What the base says is no condition here: an older configuration may not be valid any more.
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        const note = `Whether this tree lacks a suite of the base, ${name}, is not known: ${(0,errors/* messageOf */.bD)(thrown)}`;
        return { missing: [], note };
    }
    if (settings === null)
        return { missing: [], note: null };
    const { where } = settings;
    const gone = (0,missing_suites/* missingNames */.J)(settings.suites.map((suite) => suite.name), here, wanted);
    return { missing: gone.map((suite) => ({ suite, where, limits: [] })), note: null };
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

/***/ 68483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   r: () => (/* binding */ FILE_BYTES)
/* harmony export */ });
/** A longer one is not read. */
const FILE_BYTES = 1024 * 1024;
/** By the mode that git writes. */
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};


/***/ }),

/***/ 65861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   je: () => (/* binding */ mustExist),
/* harmony export */   pq: () => (/* binding */ programFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/** Our own programs in C, which lie beside the bundle, built for each kind of machine. */




const MACHINES = { x64: 'amd64', arm64: 'arm64' };
/** Where the one for this machine would be; on a machine that none was built for, a name that is not there. */
function programFile(home, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, `${name}-${MACHINES[process.arch] ?? 'none'}`);
}
/** Throws an infrastructure error when it is not there; `what` is it in a sentence. */
async function mustExist(file, what) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${what} ${file} is missing`, {
            expected: 'the program next to the bundle, for x86-64 or arm64',
            fix: 'use the whole dist/ folder of a release, on Linux',
            cause: thrown,
        });
    });
}
/** Its path; null where no folder of the search path (as PATH has it) holds such a program. */
function findProgram(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const file = usable(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
        if (file !== null)
            return file;
    }
    return null;
}
/** The file, where this system can run it. */
function usable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return process.platform === 'linux' ? file : null;
    }
    catch {
        return null;
    }
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


/***/ })

};
