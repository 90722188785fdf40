export const id = 9473;
export const ids = [9473,8650];
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

/***/ 15787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate),
/* harmony export */   validateFiles: () => (/* binding */ validateFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_read_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63778);
/* harmony import */ var _compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _config_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3811);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30075);
/* harmony import */ var _gate_slo_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46084);
/* harmony import */ var _gate_unmatched_patterns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11411);
/* harmony import */ var _io_files_large_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92088);
/* harmony import */ var _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89646);
/* harmony import */ var _io_files_real_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8301);
/* harmony import */ var _io_process_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18577);
/* harmony import */ var _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76220);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(58503);
/* harmony import */ var _results_formats_registry_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50671);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(30390);
/* harmony import */ var _text_safe_json_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(27052);
/** `pinbench validate FILE...`: what is wrong with a configuration, a perf.json or a tool's output, where, how to fix it. */




















/** Of a file to validate: more than any result that is read. */
const MOST_BYTES = 256 * 1024 * 1024;
const VALID = {
    configuration: 'valid configuration',
    'perf.json': 'valid perf.json',
    "a tool's output": 'valid output of a tool',
};
/** Reads from the disk, prints on the standard output. */
function validateFiles(files, { json = false }) {
    const read = (file) => (0,_io_files_large_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readLargeText */ .tr)(file, MOST_BYTES);
    const print = (line) => (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_13__/* .printResult */ .RS)(`${line}\n`);
    const list = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const tree = async (folder) => {
        const { readResultFiles } = await __webpack_require__.e(/* import() */ 8904).then(__webpack_require__.bind(__webpack_require__, 78904));
        const { resultFiles, resultProblem } = await readResultFiles(folder, '*');
        if (resultProblem !== null)
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)(resultProblem, { expected: 'a folder that a tool wrote' });
        return resultFiles;
    };
    const paper = { width: (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_13__/* .screenWidth */ .hF)(), colour: false };
    return validate(files, { json, read, isFolder: _io_files_real_path_js__WEBPACK_IMPORTED_MODULE_10__/* .isFolder */ .lQ, tree, linked: _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_9__/* .isLinked */ .GW, print, list, now: _io_process_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .ml.now(), paper });
}
/** Exit code: 0 when every file is valid, 2 when one is not, 4 when the world failed. Throws a usage error without files. */
async function validate(files, options) {
    if (files.length === 0) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)('no file is named', {
            expected: 'pinbench validate FILE...',
            fix: 'name a file, e.g. .pinbench.yml',
        });
    }
    const read = [];
    for (const file of files)
        read.push(await checkFile(file, options));
    // Only results tell a metric's unit.
    const known = read.flatMap(({ contents }) => contents?.known ?? []);
    const checked = read.map(({ result, contents }) => {
        if (contents === null)
            return result;
        const { holds, warnings, policy, output } = contents;
        const notes = policy === undefined ? [] : policyNotes(policy, known, today(options.now));
        return { ...result, holds, ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_17__/* .given */ .g)({ output }), warnings: [...warnings, ...notes] };
    });
    const lines = checked.flatMap((one, index) => linesOf(one, read[index]?.contents?.lines ?? []));
    if (options.json)
        options.print((0,_text_safe_json_js__WEBPACK_IMPORTED_MODULE_18__/* .safeJson */ .o)(checked, 2));
    else
        for (const line of lines)
            options.print(line);
    const codes = checked.map(({ exitCode }) => exitCode);
    return codes.includes(4) ? 4 : codes.includes(2) ? 2 : 0;
}
function policyNotes(policy, known, day) {
    const { slo } = policy;
    return [...(0,_gate_slo_units_js__WEBPACK_IMPORTED_MODULE_6__/* .unitNotes */ .K)(slo, known), ...(0,_gate_unmatched_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .unmatchedSloNotes */ .r)(slo, known), ...(0,_gate_unmatched_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .unmatchedOthers */ .D)(policy, known, day)];
}
function today(now) {
    return now.toISOString().slice(0, 10);
}
async function checkFile(file, options) {
    let isRead = false;
    let kind = /\.ya?ml$/i.test(file) ? 'configuration' : "a tool's output";
    try {
        const text = await textOf(file, options);
        isRead = true;
        if (kind !== 'configuration' && typeof text === 'string' && isPerf(text))
            kind = 'perf.json';
        const contents = typeof text === 'string' && kind !== "a tool's output"
            ? await contentsOf(kind, file, text, options)
            : await (await Promise.all(/* import() */[__webpack_require__.e(1563), __webpack_require__.e(3484)]).then(__webpack_require__.bind(__webpack_require__, 13484))).outputOf(file, text, options.paper);
        return { result: { file, kind, valid: true, exitCode: 0 }, contents };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .PinbenchError */ .kN))
            throw thrown;
        const said = isRead && (await options.linked(file)) ? (0,_app_read_project_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .q)(file) : thrown;
        const { message: happened, expected } = said;
        // This command takes no such option.
        const fix = said.fix === _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_9__/* .INSIDE */ .bj ? 'move it inside' : said.fix;
        const result = {
            file,
            kind,
            valid: false,
            happened,
            ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_17__/* .given */ .g)({ expected, fix }),
            exitCode: thrown.kind === 'infrastructure' ? 4 : 2,
        };
        return { result, contents: null };
    }
}
async function textOf(file, { read, isFolder, tree, list }) {
    if (await isFolder(file)) {
        const config = (await list(file)).find((name) => /^\.pinbench\.ya?ml$/.test(name));
        if (config === undefined)
            return tree(file);
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)(`${file} is a folder`, {
            expected: 'a file, or the folder that a tool wrote',
            fix: `name the file: ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(file, config)}`,
        });
    }
    try {
        return await read(file);
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .PinbenchError */ .kN)
            throw thrown;
        const failed = { expected: 'a file, or the folder that a tool wrote', cause: thrown };
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)(`${file} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .messageOf */ .bD)(thrown)}`, failed);
    }
}
/** Also of a file that was cut short, which would be nothing else either. */
function isPerf(text) {
    return /^\uFEFF?\s*\{\s*"schema"\s*:\s*"pinbench\.perf\//.test(text) || schemaOf(text).startsWith('pinbench.perf/');
}
/** The `schema` of a JSON object; '' of anything else, as a tool's output need not be JSON. */
function schemaOf(text) {
    if (!text.includes('pinbench.perf/'))
        return '';
    try {
        const value = JSON.parse(text);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
        return typeof schema === 'string' ? schema : '';
    }
    catch {
        return '';
    }
}
function parsePerf(file, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        const expected = 'a whole perf.json, as pinbench wrote it';
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)(`${file} is not JSON: ${(0,_config_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .messageOf */ .bD)(thrown))}`, { expected, cause: thrown });
    }
}
async function contentsOf(kind, file, text, { list, now }) {
    if (kind === 'configuration') {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
        const { suites, policy } = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .X)(text, file, folder, _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .validateConfig */ .$, _results_formats_registry_js__WEBPACK_IMPORTED_MODULE_15__/* .formatNames */ .EI);
        const names = suites.map(({ name }) => name).join(', ');
        const holds = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(suites.length, 'suite')} (${names}), ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(policy.slo.length, 'SLO')}`;
        const absent = await Promise.all(suites.map((suite) => dockerfileNotes(suite, folder, list)));
        const warnings = [...absent.flat(), ...(0,_compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_3__/* .expiredNotes */ .VX)(policy.acknowledge, today(now))];
        return { holds, warnings, policy };
    }
    // Its schema is the larger one by far.
    const { parseRun } = await __webpack_require__.e(/* import() */ 6663).then(__webpack_require__.bind(__webpack_require__, 76663));
    const run = parseRun(parsePerf(file, text), file, 'usage');
    const known = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite: run.suite, benchmark, metric, unit, better })));
    const parts = [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(run.invocations.length, 'invocation'), (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(known.length, 'metric'), `status ${run.status}`];
    return { holds: `suite ${run.suite}, ${parts.join(', ')}`, warnings: run.warnings, known };
}
/** A suite's Dockerfile that is not there; without a container it is not needed. */
async function dockerfileNotes({ name, image }, folder, list) {
    const file = image?.dockerfile;
    if (file === undefined)
        return [];
    const names = await list(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    if (names.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)))
        return [];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_16__/* .nearest */ .p)(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), names);
    const shown = (each) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, each));
    const hint = near === undefined ? '' : ` Did you mean ${shown(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), near))}?`;
    return [`The Dockerfile of suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(name)}, ${shown(file)}, does not exist.${hint}`];
}
/** `inside`: lines on what is in a valid file. */
function linesOf({ file, kind, valid, holds, warnings = [], happened = '', expected, fix }, inside) {
    if (valid) {
        const notes = warnings.map((warning) => `warning:  ${warning}`);
        return [`${file}: ${VALID[kind]}: ${holds}`, ...[...inside, ...notes].map((line) => `  ${line}`)];
    }
    const error = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .usageError */ .Wp)(happened.startsWith(file) ? happened : `${file}: ${happened}`, {
        ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_17__/* .given */ .g)({ expected, fix }),
    });
    return error.sentence().split('\n');
}


/***/ }),

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ proposalNotes),
/* harmony export */   Dg: () => (/* binding */ expiryNotes),
/* harmony export */   QZ: () => (/* binding */ otherWay),
/* harmony export */   SM: () => (/* binding */ acknowledgedFor),
/* harmony export */   VX: () => (/* binding */ expiredNotes),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   fK: () => (/* binding */ directionNotes),
/* harmony export */   yo: () => (/* binding */ acknowledgedResult)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);




/** Entries told in one sentence; the others are counted. */
const NAMED = 5;
/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
function acknowledgedFor(suite, entries, now) {
    const today = now.toISOString().slice(0, 10);
    return entries
        .filter((entry) => entry.suite === undefined || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.suite)(suite))
        .map((entry) => ({ entry, matches: (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric), expired: entry.until < today }));
}
/**
 * Takes a claim back where it was accepted: `resultFrom(factor)` compares once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
function acknowledgedResult(name, result, acknowledged, resultFrom) {
    const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, result) && matches(name));
    const beyond = [];
    for (const { entry, expired } of matching) {
        if (expired) {
            beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
            continue;
        }
        const moved = resultFrom(1 + entry.change);
        if (moved.verdict !== result.verdict || moved.suspected !== result.suspected) {
            const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
            return { result: { ...result, verdict: 'acknowledged', rule }, used: entry };
        }
        const left = moved.change === null ? '' : ` by ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(moved.change)}`;
        beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
    }
    return { result: { ...result, rule: [result.rule, ...beyond].join('; ') }, used: null };
}
/** Sentences for people: each an entry that has expired while its regression is still there. */
function expiryNotes(suite, { metrics, acknowledgements = [] }) {
    return acknowledgements.flatMap(({ entry, state }) => {
        if (state !== 'expired')
            return [];
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        const regressed = metrics.filter((one) => one.verdict === 'regressed' && concerns(entry, one) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))).length;
        if (regressed === 0)
            return [];
        const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
        return [
            `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
        ];
    });
}
/** Sentences for people: each an entry that matches metrics which got worse in the other direction than it accepts. */
function directionNotes(suite, { metrics, acknowledgements = [] }) {
    const worse = metrics.filter((one) => one.verdict === 'regressed' || one.suspected === 'worse');
    const entries = acknowledgements.filter(({ state }) => state !== 'expired').map(({ entry }) => entry);
    return otherWay(entries, worse).map((sentence) => `Suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(suite)}: ${sentence}.`);
}
/** Sentences, one for each entry that can accept no regression of some `metrics`, where no other entry can. */
function otherWay(entries, metrics) {
    const fits = (entry, one) => entry.change > 0 === (one.better === 'lower');
    const all = entries.map((entry) => {
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        return { entry, own: metrics.filter((one) => matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))) };
    });
    const accepted = new Set(all.flatMap(({ entry, own }) => own.filter((one) => fits(entry, one))));
    return all.flatMap(({ entry, own }) => {
        const names = own.filter((one) => !accepted.has(one)).map((one) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one)));
        if (names.length === 0)
            return [];
        const [way, worse] = entry.change > 0 ? ['an increase', 'a decrease'] : ['a decrease', 'an increase'];
        return [
            `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} is for ${way}, so it cannot apply to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(names, NAMED)}, where ${worse} is worse`,
        ];
    });
}
/** Sentences for people: each an entry that counts no more. `today`: "2027-03-01", UTC. */
function expiredNotes(entries, today) {
    return entries
        .filter(({ until }) => until < today)
        .map((entry) => `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} expired on ${entry.until}: remove it or renew it`);
}
/** A sentence for people about entries that the measured tree has and the policy in force has not; none is usual. */
function proposalNotes(proposed, inForce) {
    const known = new Set(inForce.map(identityOf));
    const fresh = proposed.filter((entry) => !known.has(identityOf(entry)));
    if (fresh.length === 0)
        return [];
    const named = fresh.slice(0, NAMED).map((entry) => `${sizeOf(entry)} on "${entry.metric}"`);
    if (fresh.length > NAMED)
        named.push(`${fresh.length - NAMED} more`);
    return [
        `Acknowledged by this pull request itself, so not in force until it is on the base branch: ${named.join(', ')}.`,
    ];
}
function identityOf({ metric, suite, change, reason, until }) {
    return JSON.stringify([metric, suite, change, reason, until]);
}
/** What became of each acknowledgement; nothing where there is none for the suite. */
function fateOf(acknowledged, used) {
    if (acknowledged.length === 0)
        return {};
    return {
        acknowledgements: acknowledged.map(({ entry, expired }) => ({
            entry,
            state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
        })),
    };
}
/** Whether there is a claim or a suspicion, of the direction that the entry accepts. */
function concerns(entry, { verdict, change, suspected }) {
    const claimed = verdict === 'regressed' || verdict === 'improved' || suspected !== undefined;
    return claimed && change !== null && change > 0 === entry.change > 0;
}
/** As it was written: "+4 %". */
function sizeOf({ change }) {
    return `${change > 0 ? '+' : ''}${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(change)}`;
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

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   O: () => (/* binding */ unfitNotes)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14394);





/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known and by the other limits. */
function unitNotes(slo, known) {
    return [
        ...unfitNotes(slo, known, 'would be'),
        ...slo.flatMap((spec, index) => unlikeNotes(spec, slo.slice(0, index))),
    ];
}
/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known. */
function unfitNotes(slo, known, becomes) {
    return slo.flatMap((spec) => unfitNotesOf(spec, known, becomes));
}
function unfitNotesOf(spec, known, becomes) {
    const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(spec.metric);
    const meant = known.filter((one) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .isForSuite */ .qY)(spec, one.suite) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(one)));
    return (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(spec).flatMap((limit) => {
        const { value, unit } = limit.quantity;
        const unfit = meant.filter((one) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, one.unit) === null);
        const [first] = unfit;
        if (first === undefined)
            return [];
        const names = new Set(unfit.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc));
        const others = names.size === 1 ? '' : `, and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(names.size - 1, 'other metric')} neither`;
        const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(first));
        return `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}) cannot judge ${name}, which was measured in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .unitName */ .Cq)(first.unit, 40)}${others}: the SLO ${becomes} "unknown". Use a unit that converts, or a pattern for fewer metrics.`;
    });
}
/** The same metric is named in full, so it would need two units. */
function unlikeNotes(spec, before) {
    if (spec.metric.includes('*'))
        return [];
    for (const other of before) {
        if (other.metric !== spec.metric || other.suite !== spec.suite)
            continue;
        for (const limit of (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(spec)) {
            const unlike = (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(other).find(({ quantity: { value, unit } }) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, limit.quantity.unit) === null);
            if (unlike === undefined)
                continue;
            return [
                `Two SLOs of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} have units that do not convert (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(unlike)}, ${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}): a metric has one unit, so one of them would always be "unknown".`,
            ];
        }
    }
    return [];
}


/***/ }),

/***/ 11411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unmatchedOthers),
/* harmony export */   r: () => (/* binding */ unmatchedSloNotes),
/* harmony export */   unmatchedNotes: () => (/* binding */ unmatchedNotes)
/* harmony export */ });
/* harmony import */ var _compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37799);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43460);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14394);
/* harmony import */ var _slo_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46084);
/** Patterns of the policy that match no metric of what was run: a slip of the finger would otherwise be silent. */







/** Metrics named where none is near. */
const NAMED = 3;
/** Sentences for people; none before anything has results. `today`: "2027-03-01", UTC. */
function unmatchedNotes({ compare, acknowledge, slo, }, runs, today) {
    const names = runs.flatMap(namesIn);
    if (names.length === 0)
        return [];
    const accepted = acknowledge.flatMap((entry) => acknowledgementNote(entry, runs, today) ?? []);
    return [
        ...idleSloNotes(slo, runs),
        ...(compare.canary === undefined ? [] : canaryNote(compare.canary, names, 'this run')),
        ...accepted,
    ];
}
function canaryNote(canary, names, where) {
    if (names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(canary)))
        return [];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(canary, names);
    const some = names.slice(0, NAMED).map((name) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name));
    if (names.length > NAMED)
        some.push(`${names.length - NAMED} more`);
    const fix = near === undefined ? `The metrics are ${some.join(', ')}.` : `Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
    return [`No metric of ${where} matches \`compare.canary\`, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(canary)}: no canary watches the host. ${fix}`];
}
/** Only where a metric is near: the entry may well be for a suite that was not run. */
function acknowledgementNote({ metric, suite, until }, runs, today) {
    const concerned = suite === undefined ? runs : runs.filter((run) => (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(run.suite));
    const names = concerned.flatMap(namesIn);
    if (until < today || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
        return null;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
    return near === undefined
        ? null
        : `No metric of this run matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}. Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
}
/** Objectives that judge nothing in this run, by their pattern or by their unit. */
function idleSloNotes(slo, runs) {
    const known = runs.flatMap(({ suite, results }) => results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite, benchmark, metric, unit, better }))));
    const unmatched = unmatchedSlos(slo, known).map(({ metric, hint }) => `No metric of this run matches the SLO of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}, so it judges nothing.${hint}`);
    return [...unmatched, ...(0,_slo_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unfitNotes */ .O)(slo, known, 'is')];
}
/** Of results that were measured once: sentences, one for each objective whose pattern matches no metric of its suite. */
function unmatchedSloNotes(slo, known) {
    return unmatchedSlos(slo, known).map(({ metric, hint }) => `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)} matches no metric of these results: there it would be "unknown".${hint}`);
}
/** The same for the canary and for acknowledgements that count, which also have to accept what gets worse. */
function unmatchedOthers({ compare, acknowledge }, known, today) {
    if (known.length === 0)
        return [];
    const canary = compare.canary === undefined ? [] : canaryNote(compare.canary, known.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq), 'these results');
    const inForce = acknowledge.filter(({ until }) => until >= today);
    const unmatched = inForce.flatMap(({ metric, suite }) => {
        const names = known
            .filter((one) => suite === undefined || one.suite === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(one.suite))
            .map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq);
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        const hint = near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
        return `No metric of these results matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}.${hint}`;
    });
    const suites = [...new Set(known.map(({ suite }) => suite))];
    const mistaken = suites.flatMap((name) => (0,_compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__/* .otherWay */ .QZ)(inForce.filter(({ suite }) => suite === undefined || name === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(name)), known.filter((one) => one.suite === name)));
    return [...canary, ...unmatched, ...new Set(mistaken)];
}
/** `hint`: a sentence after a space, or ''. */
function unmatchedSlos(slo, known) {
    return slo.flatMap((spec) => {
        const { metric } = spec;
        const names = known.filter((one) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .isForSuite */ .qY)(spec, one.suite)).map((one) => (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(one));
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        return [{ metric, hint: near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?` }];
    });
}
function namesIn({ results }) {
    return results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => `${benchmark}/${metric}`));
}


/***/ }),

/***/ 92088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ fileSink),
/* harmony export */   tr: () => (/* binding */ readLargeText),
/* harmony export */   vS: () => (/* binding */ outputSink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39789);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27559);
/** Text that may be large: read with a limit, written piece by piece and whole or not at all. */







/**
 * A file that a person named. Throws a usage error, which holds nothing of the file, on what is no ordinary file, is larger
 * than `most` bytes, is not UTF-8 or is a link that leads out of the work tree it lies in. A byte order mark is left out.
 */
async function readLargeText(file, most) {
    const realFile = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(file, file);
    return (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)((await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrdinary */ .pV)(realFile, { what: file, within: null, most })).content, file);
}
/** Beside the file under another name until all is there: a full disk or a kill never leaves half a file. */
async function fileSink(named) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named), `the folder of ${named}`), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named));
    const temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
    const expected = 'an existing, writable folder with free space';
    const failed = (thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            expected,
            fix: 'free some space or choose another file with --output',
            cause: thrown,
        });
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(failed);
    // Never what somebody else has put there meanwhile, a link for example.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644).catch((thrown) => {
        throw (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .GZ)(file, expected, thrown);
    });
    return {
        write: (text) => handle.writeFile(text).then(() => true, failed),
        async finish() {
            await handle.sync().catch(failed);
            await handle.close().catch(failed);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, file).catch(failed);
        },
        async discard() {
            await handle.close().catch(failed);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(failed);
        },
    };
}
/** The standard output, at the reader's pace: what `| head` has closed is no error. */
function outputSink({ stream: output, clean }) {
    // Told to each write as well, which is where it is dealt with.
    output.on('error', () => undefined);
    return {
        write: (text) => new Promise((resolve, reject) => {
            output.write(clean(text), (error) => {
                if (error === null || error === undefined)
                    resolve(true);
                else if ('code' in error && error.code === 'EPIPE')
                    resolve(false);
                else
                    reject((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the standard output could not be written: ${error.message}`));
            });
        }),
        finish: async () => undefined,
        discard: async () => undefined,
    };
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ metricKey),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   tB: () => (/* binding */ isSameMetric)
/* harmony export */ });
/** What a metric is called inside of its suite. */
function isSameMetric(one, other) {
    return one.benchmark === other.benchmark && one.metric === other.metric;
}
/** As people write it, and as patterns match it. */
function fullName({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ }),

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */
/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;
/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
function safeJson(value, indent = 0) {
    // `##[` can only be inside a string, where the escape means the same character.
    return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
