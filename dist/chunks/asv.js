export const id = 9012;
export const ids = [9012];
export const modules = {

/***/ 59012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asv: () => (/* binding */ asv)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39303);
/**
 * asv's folder of results: <machine>/<commit>-<environment>.json has the numbers, benchmarks.json the units and the names
 * of parameters. Version 2: {"commit_hash", "env_name", "result_columns", "results": {name: [column, ...]}}, where a row may
 * end early; version 1: {name: {"result", "params", "samples"}}, or the number itself. A result is a flat list over all
 * combinations of the parameters, the last of which changes fastest: null failed, NaN was skipped.
 */





/** By what benchmarks.json says; without it by asv's own rule, which is how the name of a function begins. */
const types = [
    { type: 'time', name: /^(?:time(?:raw)?_|Time(?:raw)?[A-Z_])/, metric: 'time', unit: 's' },
    { type: 'memory', name: /^(?:mem_|Mem[A-Z_])/, metric: 'memory', unit: 'B' },
    { type: 'peakmemory', name: /^(?:peakmem_|PeakMem[A-Z_])/, metric: 'peak memory', unit: 'B' },
];
const asv = {
    kind: 'json',
    about: {
        versions: '0.6; result files of version 1 by their description',
        command: 'asv machine --yes && trap \'cp -r results "$PINBENCH_OUTPUT/"\' EXIT && asv run --environment existing --record-samples --set-commit-hash HEAD',
        path: 'results/',
        keeps: [
            'every sample of every combination of parameters, if asv ran with `--record-samples`; else the median',
            'units, and names of parameters',
            'failed and skipped combinations',
        ],
        loses: ['confidence intervals and quartiles', 'profiles', 'results of other commits in the same folder'],
        filter: ['--bench', '{regex}'],
        invocations: 'An invocation is one independent measurement: run ten, each with `--quick` if asv itself repeats too long.',
        traps: [
            'A `track_` benchmark says no direction: set it in the configuration.',
            'asv knows benchmarks with parameters by other names than pinbench: a filter finds none of them.',
            'Even with `--environment existing`, asv 0.6 ends with an error if `asv.conf.json` has no `environment_type`.',
            'asv adds to what it finds in `results` of the same commit: without a fresh container, empty that folder before each invocation.',
            'Without `--set-commit-hash`, an existing environment leaves no results.',
            'asv compares results only while the code of the benchmark stays the same; pinbench compares them by name.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isResult(value)) ? 'certain' : 'no'),
    read: (output, list) => readFolder([output], list),
    readTree: readFolder,
};
function isResult({ results, result_columns, env_name, commit_hash }) {
    return (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(results) && (Array.isArray(result_columns) || (isText(env_name) && isText(commit_hash)));
}
function isText(value) {
    return typeof value === 'string';
}
function readFolder(files, list) {
    const objects = files.flatMap((file) => file.objects.map(({ value }) => value));
    const results = newestOf(objects.filter(isResult), list);
    const known = new Map(objects.filter((object) => !isResult(object)).flatMap((object) => Object.entries(object)));
    for (const result of results) {
        const environment = results.length > 1 ? environmentOf(result) : [];
        const columns = Array.isArray(result.result_columns) ? result.result_columns : [];
        for (const [name, row] of Object.entries((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(result.results) ? result.results : {})) {
            const own = known.get(name);
            readBenchmark({ name, environment, row: rowOf(row, columns), known: (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(own) ? own : {} }, list);
        }
    }
}
/** The folder may hold a history: only what was measured of the newest commit is new. */
function newestOf(results, list) {
    const newest = results.reduce((so, { date }) => Math.max(so, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(date) ?? 0), 0);
    const commit = results.find(({ date }) => ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(date) ?? 0) === newest)?.commit_hash;
    const current = results.filter(({ commit_hash }) => commit_hash === commit);
    if (current.length < results.length) {
        list.warn(`the folder holds results of several commits: only those of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(commit)} were read`);
    }
    return current;
}
/** What tells several environments of one commit apart; the path of an existing Python is none of it. */
function environmentOf({ python, requirements }) {
    const version = isText(python) && !/[\\/]/.test(python) ? [['python', python]] : [];
    return [...version, ...((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(requirements) ? Object.entries(requirements) : [])];
}
/** A row of version 2 lacks its last columns when they are null; one of version 1 names them. */
function rowOf(row, columns) {
    if (Array.isArray(row)) {
        const column = (name) => row[columns.indexOf(name)];
        return { result: column('result'), params: column('params'), samples: column('samples') };
    }
    if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(row))
        return { result: row, params: null, samples: null };
    return { result: row.result, params: row.params, samples: row.samples };
}
function readBenchmark({ name, environment, row, known }, list) {
    const shown = name.slice(name.lastIndexOf('.') + 1);
    const type = types.find((one) => (isText(known.type) ? one.type === known.type : one.name.test(shown)));
    const metric = type?.metric ?? 'value';
    const unit = type?.unit ?? (isText(known.unit) ? (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUnit */ .cF)(known.unit) : '');
    const isList = Array.isArray(row.result);
    const values = Array.isArray(row.result) ? row.result : [row.result];
    const samples = Array.isArray(row.samples) ? row.samples : [];
    const names = Array.isArray(known.param_names) ? known.param_names : [];
    // When all combinations failed, the result is null instead of a list.
    const combinations = isList ? combinationsOf(row.params) : [[]];
    for (const [index, value] of values.entries()) {
        const parameters = (combinations[index] ?? []).map((text, i) => [String(names[i] ?? ''), text]);
        const benchmark = nameOf(name, environment, parameters);
        const measured = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finiteOf */ .tB)(samples[index]).samples;
        const single = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(value);
        if (single === null) {
            list.state(benchmark, value === null || value === undefined ? 'failed' : 'skipped', null);
            continue;
        }
        const all = measured.length > 0 ? measured : [single];
        const entry = { benchmark, metric, unit, better: undefined, samples: all, again: 'apart' };
        if (metric === 'time')
            list.addTime(entry);
        else
            list.add(entry);
    }
}
function nameOf(name, environment, parameters) {
    const named = parameters.filter(([key]) => key !== '');
    const unnamed = parameters.filter(([key]) => key === '').map(([, value]) => String(value));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withParameters */ .zv)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(name, ...unnamed), [...named, ...environment]);
}
const mostCombinations = 10_000;
/** [["1", "10"], ["'a'", "'b'"]] -> 1 a, 1 b, 10 a, 10 b. */
function combinationsOf(params) {
    let all = [[]];
    for (const values of Array.isArray(params) ? params : []) {
        const texts = Array.isArray(values) ? values : [];
        if (all.length * texts.length > mostCombinations)
            return all;
        all = all.flatMap((so) => texts.map((text) => [...so, String(text)]));
    }
    return all;
}


/***/ }),

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   Q: () => (/* binding */ findObjects)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _loose_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
/** Finds the JSON objects in a benchmark's output, whatever else was printed around them. */



const mostObjects = 100_000;
const mostWarnings = 10;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * All outermost objects in order. Takes time linear in the text: an attempt that fails is not repeated from the objects
 * it had opened, since they would fail at the same place. NaN and Infinity as bare words are kept as strings, so that the
 * reader can say which metric has them. Throws invalidOutput on too many objects or too deep ones.
 */
function findObjects(text) {
    const plain = inPlainJson(text);
    if (plain !== null)
        return plain;
    const objects = [];
    // What is not white space outside of them is looked for as they are found.
    let isAlone = true;
    let behind = 0;
    const warnings = [];
    let broken = 0;
    const warnOfBroken = (start, at) => {
        broken += 1;
        if (broken <= mostWarnings) {
            const location = `character ${start + 1}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.slice(start, start + 60))}`;
            warnings.push(`a JSON object that breaks off at character ${at + 1} was skipped; it begins at ${location}`);
        }
    };
    let cut = false;
    for (let start = text.indexOf('{'); start !== -1;) {
        const walk = walkObject(text, start);
        let next;
        if (walk.outcome === 'cut') {
            cut = true;
            const location = `character ${start + 1}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.slice(start, start + 60))}`;
            warnings.push(`an incomplete JSON object was found at the end of the output; it begins at ${location}`);
            break;
        }
        if (walk.outcome === 'broken') {
            // Noise such as "main() {" is none of our business; with a key and a colon it was meant to be JSON.
            if (walk.keyed)
                warnOfBroken(start, walk.at);
            next = walk.next;
        }
        else {
            next = walk.end;
            const value = parse(text, start, walk.end, walk.bare);
            if (value === undefined)
                warnOfBroken(start, walk.end - 1);
            else {
                objects.push({ value });
                isAlone &&= text.slice(behind, start).trim() === '';
                behind = walk.end;
            }
            if (objects.length > mostObjects)
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds more than ${mostObjects} JSON objects`);
        }
        start = text.indexOf('{', next);
    }
    if (broken > mostWarnings)
        warnings.push(`${broken - mostWarnings} more broken JSON objects were skipped`);
    isAlone &&= objects.length === 1 && text.slice(behind).trim() === '';
    return { objects, isAlone, warnings, cut };
}
/** Text that is JSON and nothing else, read by the fastest parser there is; null: it is to be searched. */
function inPlainJson(text) {
    if (!/^\s*[[{]/.test(text))
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const objects = [];
    // The search says where it is too deep.
    if (!collect(value, 0, objects) || objects.length > mostObjects)
        return null;
    return { objects, isAlone: isObject(value), warnings: [], cut: false };
}
/** Adds the outermost objects; false where brackets are nested too deeply. `depth`: brackets around the value. */
function collect(value, depth, objects) {
    if (isObject(value)) {
        objects.push({ value });
        return isShallow(value, 1);
    }
    if (!Array.isArray(value))
        return true;
    return depth < deepest && value.every((each) => collect(each, depth + 1, objects));
}
function isShallow(value, depth) {
    if (depth > deepest)
        return false;
    const members = Array.isArray(value) ? value : Object.values(value);
    for (let at = 0; at < members.length; at += 1) {
        const each = members[at];
        if (typeof each === 'object' && each !== null && !isShallow(each, depth + 1))
            return false;
    }
    return true;
}
/** Undefined when it is not JSON after all: a bad escape, a leading zero. That is a warning at the caller, not a fault. */
function parse(text, start, end, bare) {
    const pieces = [];
    let from = start;
    for (const word of bare) {
        pieces.push(text.slice(from, word.start), '"', text.slice(word.start, word.end), '"');
        from = word.end;
    }
    pieces.push(text.slice(from, end));
    const value = (0,_loose_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTolerantly */ .g)(pieces.join(''));
    return isObject(value) ? value : undefined;
}
const deepest = 64;
/** `start` is the offset of a "{". Throws invalidOutput when it is nested deeper than 64. */
function walkObject(text, start) {
    const string = { start: 0, end: 0 };
    const walked = { at: start + 1, open: ['{'], expected: 'key or end', keyed: false, string, bare: [] };
    while (walked.at < text.length) {
        const taken = step(text, walked);
        if (taken === 'broken')
            return broken(text, walked);
        if (taken === 'cut')
            break;
        if (walked.open.length === 0)
            return { outcome: 'whole', end: walked.at, bare: walked.bare };
    }
    return { outcome: 'cut' };
}
function step(text, walked) {
    const { at, open, expected } = walked;
    const letter = text.charAt(at);
    if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t')
        return pass(walked, expected);
    const wantsValue = expected === 'value' || expected === 'value or end';
    const wantsKey = expected === 'key' || expected === 'key or end';
    if (letter === '"' && (wantsValue || wantsKey))
        return takeString(text, walked, wantsKey ? 'colon' : 'comma or end');
    if (letter === ':' && expected === 'colon') {
        walked.keyed = true;
        return pass(walked, 'value');
    }
    if (letter === ',' && expected === 'comma or end')
        return pass(walked, open.at(-1) === '{' ? 'key' : 'value');
    if ((letter === '{' || letter === '[') && wantsValue) {
        open.push(letter);
        if (open.length > deepest) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds JSON nested deeper than ${deepest}, at character ${at + 1}`);
        }
        return pass(walked, letter === '{' ? 'key or end' : 'value or end');
    }
    if (closes(letter, open.at(-1), expected)) {
        open.pop();
        return pass(walked, 'comma or end');
    }
    return wantsValue ? takeWord(text, walked) : 'broken';
}
function pass(walked, expected) {
    walked.at += 1;
    walked.expected = expected;
    return 'taken';
}
function takeString(text, walked, next) {
    const start = walked.at + 1;
    const end = stringEnd(text, start);
    walked.string = { start, end };
    walked.at = end;
    if (end === text.length)
        return 'cut';
    return text.charAt(end) === '"' ? pass(walked, next) : 'broken';
}
function takeWord(text, walked) {
    const start = walked.at;
    const end = wordEnd(text, start);
    // A word that the end of the text cuts short may still have become a value.
    if (end === text.length)
        return 'cut';
    const word = text.slice(start, end);
    if (/^[-+]?(?:nan|inf|infinity)$/i.test(word))
        walked.bare.push({ start, end });
    else if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(word))
        return 'broken';
    walked.at = end;
    walked.expected = 'comma or end';
    return 'taken';
}
/**
 * The objects opened since the first brace fail here too, so the search goes on from here. Only the last string needs
 * another look: its quotes may be noise, and what it seems to hold an object: `{"oops {"name": ...}`.
 */
function broken(text, { at, string, keyed }) {
    const hidden = text.slice(string.start, string.end).indexOf('{');
    return { outcome: 'broken', at, next: hidden === -1 ? at : string.start + hidden, keyed };
}
function closes(letter, opened, expected) {
    if (letter === '}')
        return opened === '{' && (expected === 'key or end' || expected === 'comma or end');
    return letter === ']' && opened === '[' && (expected === 'value or end' || expected === 'comma or end');
}
/** Offset of the closing quote; or of the end of the line, which no JSON string goes beyond; or the end of the text. */
function stringEnd(text, start) {
    let at = start;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22 || code === 0x0a || code === 0x0d)
            return at;
        at += code === 0x5c ? 2 : 1;
    }
    return text.length;
}
function wordEnd(text, start) {
    const word = /[\w.+-]*/y;
    word.lastIndex = start;
    word.exec(text);
    return Math.max(word.lastIndex, start);
}


/***/ }),

/***/ 35198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseLoosely),
/* harmony export */   g: () => (/* binding */ parseTolerantly)
/* harmony export */ });
/** Text that is nearly JSON, as several tools write it -> the value. */
/** Some tools write control characters into strings as they are; JSON wants them escaped. Undefined: it is none. */
function parseTolerantly(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        if (json.search(CONTROLS) === -1)
            return undefined;
    }
    const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    try {
        return JSON.parse(withParts(json, (string) => string.replace(CONTROLS, escaped), (rest) => rest));
    }
    catch {
        return undefined;
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are escaped
const CONTROLS = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g;
const BARE = /(?<![\w.])[-+]?(?:NaN|Infinity|nan|inf)(?![\w.])/g;
/** Text that is one JSON value and nothing else -> the value; bare NaN and Infinity become strings. Undefined: it is none. */
function parseLoosely(text) {
    const value = parseTolerantly(text);
    if (value !== undefined)
        return value;
    return parseTolerantly(withParts(text, (string) => string, (rest) => rest.replace(BARE, '"$&"')));
}
/**
 * The text with its strings, quotes included, and what is between them replaced. By hand: a pattern for strings runs out of
 * stack in one of a few megabytes, and begins anew at every quote of one that has no end.
 */
function withParts(text, inString, between) {
    const parts = [];
    let from = 0;
    while (from < text.length) {
        const opening = text.indexOf('"', from);
        const start = opening === -1 ? text.length : opening;
        parts.push(between(text.slice(from, start)));
        let end = start + 1;
        while (end < text.length && text.charCodeAt(end) !== QUOTE)
            end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
        from = end + 1;
        if (start < text.length)
            parts.push(inString(text.slice(start, from)));
    }
    return parts.join('');
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;


/***/ }),

/***/ 71685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ stableName),
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   zv: () => (/* binding */ withParameters)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Names of benchmarks from what a tool says of them: the same in every run, short enough to be kept. */

/** What a name may have; see reading-list.ts. */
const LONGEST = 200;
const HASH = 10;
/** "suite/group/name": parts that are empty or missing are left out. */
function joinNames(...parts) {
    return stableName(parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join('/'));
}
/** "name/size=10/threads=2", in the order given. Values are shown as text; objects are left out. */
function withParameters(name, parameters) {
    const shown = [...parameters].flatMap(([key, value]) => {
        const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        return isPlain ? [`${key}=${value}`] : [];
    });
    return joinNames(name, ...shown);
}
/**
 * One line without what differs from run to run: an address in memory ("<function f at 0x78ea>") is taken out, blanks
 * and control characters become one space. A name that is too long is cut, with a hash of the whole at its end, so that
 * two names that differ stay two.
 */
function stableName(text) {
    const plain = text
        .replace(/(?: at)? 0x[0-9a-fA-F]{4,16}\b/g, '')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
        .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim();
    if (plain.length <= LONGEST)
        return plain;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(plain).digest('hex').slice(0, HASH);
    const head = plain.slice(0, LONGEST - HASH - 1).replace(/[\ud800-\udbff]$/, '');
    return `${head}…${hash}`;
}


/***/ }),

/***/ 39303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   tB: () => (/* binding */ finiteOf)
/* harmony export */ });
/** Numbers as tools print them for people -> finite numbers. */
/**
 * "1,431,759", "1 234.5" (thin spaces too), "−3.2" (a real minus sign), "1e-9"; null for anything else, and for what is not
 * finite. A comma before exactly three digits separates thousands; any other comma is refused, since "1,5" is 1.5 to some
 * and 15 to others: say `decimalComma` where the tool's own header proves it.
 */
function readNumber(text, { decimalComma = false } = {}) {
    if (text.length > 60)
        return null;
    // Most numbers are plain.
    if (/^\d{1,15}(?:\.\d{1,20})?$/.test(text))
        return Number(text);
    let plain = text
        .trim()
        .replace(/^[−–]/, '-')
        .replace(/(?<=\d)[\u00a0\u2009\u202f' ](?=\d{3}(?!\d))/g, '');
    if (decimalComma)
        plain = plain.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
    else if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain))
        plain = plain.replaceAll(',', '');
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain))
        return null;
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
}
/** A JSON value that is a finite number, or text that is one; null for everything else: null, NaN, "-", objects. */
function finite(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return typeof value === 'string' ? readNumber(value) : null;
}
/** The finite numbers of a JSON list, and how many of its members are none. */
function finiteOf(values) {
    const list = Array.isArray(values) ? values : [];
    const samples = list.filter((value) => typeof value === 'number' && Number.isFinite(value));
    return { samples, others: list.length - samples.length };
}


/***/ })

};
