export const id = 1737;
export const ids = [1737,1740];
export const modules = {

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVENTS: () => (/* binding */ EVENTS),
/* harmony export */   callgrind: () => (/* binding */ callgrind)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39303);
/**
 * Callgrind's own files, callgrind.out.PID: "events:" names the columns of "totals:" (or of "summary:", in older files and
 * in Cachegrind's). A file may have several parts, which add up. The counts of one program are all that is read.
 */



/** What Callgrind counts, all of it a cost, and its units; hits and rates are made from these. */
const EVENTS = new Map([
    ['Ir', 'instructions'],
    ['EstimatedCycles', 'cycles'],
    // Data read and written; misses of the first and last level of cache, for instructions, reads and writes.
    ...'Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw'.split(' ').map((name) => [name, '']),
    // Branches, conditional and indirect, and those that were mispredicted; bus events; calls of the system.
    ...'Bc Bcm Bi Bim Ge sysCount SysCount'.split(' ').map((name) => [name, '']),
]);
const callgrind = {
    kind: 'text',
    about: {
        versions: 'Valgrind 3.19',
        command: 'valgrind --tool=callgrind --cache-sim=yes --callgrind-out-file="$PINBENCH_OUTPUT/callgrind.out" ./my-benchmark',
        path: 'callgrind.out',
        keeps: ['the totals of every event: instructions, reads and writes, cache misses, branches'],
        loses: ['the counts of single functions'],
        filter: null,
        invocations: 'Counts hardly vary: two or three invocations are enough.',
        traps: [
            'A program that starts others needs `--trace-children=yes` and a file for each, with `%p` in its name.',
            'Counts are not times: memory that is slow is not seen in instructions.',
        ],
    },
    detect({ text }) {
        const head = text.slice(0, 4000);
        const isOwn = /^# callgrind format$|^creator: callgrind/m.test(head) || /^desc: I1 cache/m.test(head);
        return isOwn && /^events: /m.test(head) ? 'certain' : 'no';
    },
    read: readFile,
};
function readFile(output, list) {
    const { parts, command, thread, isCallgrind } = partsOf(output);
    const sums = new Map();
    for (const { events, totals, summary } of parts) {
        const costs = totals ?? (isCallgrind ? null : summary);
        if (costs === null)
            throw list.cutShort('its totals are missing');
        for (const [index, event] of events.entries()) {
            // Zeros at the end of a line are left out.
            const cost = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(costs[index] ?? '0');
            if (cost !== null)
                sums.set(event, (sums.get(event) ?? 0) + cost);
        }
    }
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .withParameters */ .zv)(nameOf(command), thread === null ? [] : [['thread', thread]]);
    const skipped = [];
    for (const [event, sum] of sums) {
        const unit = EVENTS.get(event);
        if (unit === undefined || !Number.isFinite(sum))
            skipped.push(event);
        else
            list.add({ benchmark, metric: event, unit, better: 'lower', samples: [sum], again: 'apart' });
    }
    if (skipped.length > 0)
        list.warn(`events that are not known were skipped: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(skipped.join(' '))}`);
}
function partsOf({ lines }) {
    const parts = [];
    let command = '';
    let thread = null;
    let isCallgrind = false;
    for (const line of lines) {
        // Most lines are costs, and begin with a number or a sign.
        const [, key, rest = ''] = /^(#|[a-z]+:) ?(.*)$/.exec(line) ?? [];
        const part = parts.at(-1);
        if (key === 'events:')
            parts.push({ events: wordsOf(rest), totals: null, summary: null });
        else if (key === 'totals:' && part !== undefined)
            part.totals = wordsOf(rest);
        else if (key === 'summary:' && part !== undefined)
            part.summary = wordsOf(rest);
        else if (key === 'cmd:')
            command = rest.trim();
        else if (key === 'thread:')
            thread = rest.trim();
        else if ((key === '#' || key === 'creator:') && rest.startsWith('callgrind'))
            isCallgrind = true;
    }
    return { parts, command, thread, isCallgrind };
}
function wordsOf(text) {
    const plain = text.trim();
    return plain === '' ? [] : plain.split(/\s+/).slice(0, 100);
}
/** The command without folders, which differ from run to run. */
function nameOf(command) {
    const words = command.split(/\s+/).map((word) => word.slice(word.lastIndexOf('/') + 1));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stableName */ .HD)(words.join(' ')) || 'process';
}


/***/ }),

/***/ 71737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gungraun: () => (/* binding */ gungraun)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _callgrind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);
/**
 * gungraun (iai-callgrind until 0.16): an object for each benchmark, one a line, with "profiles" of Valgrind's tools. Counts
 * come as {"values": {"new", "old"?}} since schema 7, before as {"metrics": {"Left": {"Int": n}}} or {"Both": [new, old]}.
 * What is old was measured by another run and is not read.
 */




const gungraun = {
    kind: 'json',
    about: {
        versions: '0.16 and 0.20 (schemas 6 and 7)',
        command: 'cargo bench -- --output-format=json',
        path: null,
        keeps: [
            "Callgrind's counts: instructions, reads and writes, cache misses, branches, estimated cycles",
            "DHAT's bytes and blocks",
            'errors that Memcheck, Helgrind and DRD found',
        ],
        loses: ['cache hits and rates, which are made from the same counts', 'older values, and regressions against them'],
        filter: null,
        invocations: 'Counts hardly vary: two or three invocations are enough.',
        traps: ['Counts are not times: memory that is slow is not seen in instructions.'],
    },
    detect: (output) => output.text.includes('"module_path"') && output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no',
    read(output, list) {
        for (const { value } of output.objects)
            if (isMarked(value))
                readBenchmark(value, list);
        if (output.found.cut)
            throw list.cutShort('its last line');
    },
};
function isMarked({ module_path: path, profiles }) {
    return typeof path === 'string' && Array.isArray(profiles) && profiles.some((one) => (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(one) && 'tool' in one);
}
const TOOLS = new Map([
    ['callgrind', new Map([..._callgrind_js__WEBPACK_IMPORTED_MODULE_2__.EVENTS].map(([name, unit]) => [name, { metric: name, unit }]))],
    [
        'dhat',
        new Map([
            ['TotalBytes', { metric: 'memory', unit: 'B' }],
            ['TotalBlocks', { metric: 'allocations', unit: 'allocs' }],
            ['AtTGmaxBytes', { metric: 'peak memory', unit: 'B' }],
            ['AtTEndBytes', { metric: 'memory at the end', unit: 'B' }],
            ['ReadsBytes', { metric: 'ReadsBytes', unit: 'B' }],
            ['WritesBytes', { metric: 'WritesBytes', unit: 'B' }],
        ]),
    ],
    ...['memcheck', 'helgrind', 'drd'].map((tool) => [
        tool,
        new Map([['Errors', { metric: `errors of ${tool}`, unit: '' }]]),
    ]),
]);
function readBenchmark({ module_path: path, id, profiles }, list) {
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(typeof id === 'string' && id !== '' ? `${String(path)}::${id}` : String(path));
    const all = Array.isArray(profiles) ? profiles : [];
    let isMeasured = false;
    for (const profile of all.filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)) {
        const tool = String(profile.tool);
        const known = TOOLS.get(tool.toLowerCase());
        if (known === undefined) {
            list.warn(`the profile of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(tool)} of benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(benchmark)} was skipped: the tool is not known`);
            continue;
        }
        for (const [name, value] of countsOf(profile)) {
            const count = known.get(name);
            if (count === undefined || !Number.isFinite(value))
                continue;
            isMeasured = true;
            list.add({ benchmark, ...count, better: 'lower', samples: [value], again: 'apart' });
        }
    }
    if (!isMeasured)
        list.state(benchmark, 'skipped', 'it has no count of this run');
}
function countsOf({ data, summaries }) {
    if ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(data) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(data.total) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(data.total.metrics)) {
        return Object.entries(data.total.metrics).flatMap(([name, entry]) => {
            const values = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(entry) ? entry.values : undefined;
            return (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(values) && typeof values.new === 'number' ? [[name, values.new]] : [];
        });
    }
    const total = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(summaries) ? summaries.total : undefined;
    const byTool = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(total) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(total.summary) ? Object.values(total.summary) : [];
    return byTool.filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G).flatMap((counts) => Object.entries(counts).flatMap(([name, entry]) => {
        const value = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(entry) && (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(entry.metrics) ? newOf(entry.metrics) : null;
        return value === null ? [] : [[name, value]];
    }));
}
/** `Right` alone is an old value without a new one. */
function newOf({ Left: left, Both: both }) {
    const measured = Array.isArray(both) ? both[0] : left;
    if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(measured))
        return null;
    const value = measured.Int ?? measured.Float;
    return typeof value === 'number' ? value : null;
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
