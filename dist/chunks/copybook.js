export const id = 6336;
export const ids = [6336,8650];
export const modules = {

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

/***/ 36336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copybook: () => (/* binding */ copybook)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8650);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
/* harmony import */ var _reading_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82906);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/**
 * Flat perf.json: one object whose fields carry their unit in their name, {"display_mibps": 81.2, "parse_ms": 3}, alone or
 * in "summary"; and "benchmarks", a list of {name, mean_ns?, mean_mibps?} or of {name, value, unit}. All the shapes that
 * copybook-rs has written are covered. "status" and the like are not read: a verdict is ours to reach.
 * The same metric twice in one object (display_mibps beside display_gibps, or again in "summary") is one measurement
 * written twice: the first in the finest unit counts. In several objects it was measured several times.
 */






const ownMarks = /^(?:display|comp3)_(?:mi|gi)b(?:p)?s$/;
/** Numbers that describe the run, not its speed. */
const notMeasured = new Set(['host_cores', 'cpu_cores', 'ts', 'timestamp', 'bytes_processed', 'format_version']);
const mostToolMessages = 10;
const copybook = {
    kind: 'json',
    about: {
        versions: 'all five shapes of its perf.json',
        command: './my-benchmark',
        path: null,
        keeps: ['one sample of each field whose name ends in a unit'],
        loses: ["the tool's own verdict", 'fields whose unit cannot be told from their name'],
        filter: null,
        invocations: 'An invocation is one independent measurement: run ten.',
        traps: [],
    },
    detect(output) {
        if (output.objects.some(({ value }) => isMarked(value)))
            return 'certain';
        // A line of a structured log looks the same, so without its own marks it must be all there is.
        return output.only !== undefined && isFlat(output.only) ? 'possible' : 'no';
    },
    read(output, list) {
        for (const { value } of output.objects)
            if (isFlat(value))
                readObject(value, list);
    },
};
function isMarked(object) {
    if (isForeign(object))
        return false;
    const names = [...Object.keys(object), ...Object.keys((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(object.summary) ? object.summary : {})];
    return names.some((name) => ownMarks.test(name)) || benchmarksOf(object).some(isOwnBenchmark);
}
function isOwnBenchmark(entry) {
    return 'mean_mibps' in entry || 'mean_ns' in entry || entry.unit === 'bytes_per_second';
}
/** Fits when there is anything in it to read. */
function isFlat(object) {
    const summary = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(object.summary) ? object.summary : {};
    const fields = [...Object.entries(object), ...Object.entries(summary)];
    return (!isForeign(object) &&
        (isMarked(object) ||
            fields.some(([name, value]) => (isNumeric(value) || Array.isArray(value)) && readFieldName(name))));
}
/** Objects with a schema or a list of results speak another format. */
function isForeign(object) {
    return object.schema !== undefined || Array.isArray(object.results);
}
function benchmarksOf(object) {
    return Array.isArray(object.benchmarks) ? object.benchmarks.filter(_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G) : [];
}
function readObject(object, list) {
    const summary = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(object.summary) ? object.summary : {};
    const found = [
        ...flatFields(object, list),
        ...flatFields(summary, list),
        ...benchmarksOf(object).flatMap((entry) => benchmarkFields(entry, list)),
    ].sort((a, b) => coarseness(a.unit) - coarseness(b.unit));
    const taken = new Map();
    for (const field of found) {
        const { benchmark, metric } = field;
        const { unit, samples } = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readValues */ .N)(field.value, field.unit, (0,_reading_list_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(benchmark, metric));
        const key = (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKey */ .Cc)({ benchmark, metric });
        const twin = taken.get(key);
        if (twin === undefined) {
            taken.set(key, { unit, sample: samples[0], source: field.source });
            list.add({ benchmark, metric, unit, better: (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(unit) ?? undefined, samples });
        }
        else if (!agree(twin.sample, (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(samples[0] ?? Number.NaN, unit, twin.unit))) {
            list.warn(`${field.source} contradicts ${twin.source}, which was used`);
        }
    }
    for (const kind of ['errors', 'warnings']) {
        const messages = object[kind];
        const first = Array.isArray(messages) ? messages.slice(0, mostToolMessages) : [];
        for (const message of first)
            list.warn(`the tool itself reported among its ${kind}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(message)}`);
    }
}
function flatFields(object, list) {
    const found = [];
    for (const [name, value] of Object.entries(object)) {
        const field = readFieldName(name);
        if (field !== null && (isNumeric(value) || typeof value === 'string' || Array.isArray(value))) {
            found.push({ ...field, value, source: (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name) });
        }
        else if (field !== null) {
            list.warn(`the field ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} was skipped: its value is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(value)}`);
        }
        else if (isNumeric(value) && !notMeasured.has(name)) {
            list.warn(`the field ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} was skipped: its name does not end in a unit such as "_mibps" or "_ms"`);
        }
    }
    return found;
}
function benchmarkFields(entry, list) {
    // A name that is no text is refused by the list, like every other name.
    const benchmark = typeof entry.name === 'string' ? entry.name : '';
    const found = [];
    const add = (metric, unit, name, value) => {
        const source = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(benchmark)}`;
        if (value === null)
            list.warn(`${source} was skipped: its value is null`);
        else
            found.push({ benchmark, metric, unit, value, source });
    };
    if ('mean_ns' in entry)
        add('time', 'ns', 'mean_ns', entry.mean_ns);
    if ('mean_mibps' in entry)
        add('throughput', 'MiB/s', 'mean_mibps', entry.mean_mibps);
    if ('value' in entry) {
        const unit = typeof entry.unit === 'string' ? (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUnit */ .cF)(entry.unit) : '';
        const metric = usualMetric(unit);
        if (metric !== null)
            add(metric, unit, 'value', entry.value);
        else
            list.warn(`the value of benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(benchmark)} was skipped: its unit is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(entry.unit)}`);
    }
    return found;
}
/** What a value in this unit is called; null when the unit does not tell. */
function usualMetric(unit) {
    if ((0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(unit) === 'higher')
        return 'throughput';
    if ((0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(1, unit, 's') !== null)
        return 'time';
    return (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(1, unit, 'B') !== null ? 'size' : null;
}
function isNumeric(value) {
    return (typeof value === 'number' || (typeof value === 'string' && /^[-+]?(?:nan|inf|infinity)$/i.test(value.slice(0, 20))));
}
/** Twins differ by rounding (0.08 GiB/s beside 81.9 MiB/s), which is at most a few per cent. */
function agree(a, b) {
    return a !== undefined && b !== null && Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));
}
/** Endings whose unit is beyond doubt; "_mbps" (bits or bytes?) is not among them. Finer units of a kind come first. */
const endings = [
    ['bytes_per_second', 'B/s', 'throughput'],
    ['bytes_per_sec', 'B/s', 'throughput'],
    ['bytes_per_s', 'B/s', 'throughput'],
    ['kibps', 'KiB/s', 'throughput'],
    ['kibs', 'KiB/s', 'throughput'],
    ['mibps', 'MiB/s', 'throughput'],
    ['mibs', 'MiB/s', 'throughput'],
    ['gibps', 'GiB/s', 'throughput'],
    ['gibs', 'GiB/s', 'throughput'],
    ['ops_per_second', 'ops/s', 'rate'],
    ['ops_per_sec', 'ops/s', 'rate'],
    ['ops_per_s', 'ops/s', 'rate'],
    ['ns', 'ns', 'time'],
    ['us', 'us', 'time'],
    ['ms', 'ms', 'time'],
    ['s', 's', 'time'],
    ['sec', 's', 'time'],
    ['secs', 's', 'time'],
    ['seconds', 's', 'time'],
    ['bytes', 'B', 'size'],
    ['kib', 'KiB', 'size'],
    ['mib', 'MiB', 'size'],
    ['gib', 'GiB', 'size'],
    ['allocs', 'allocs', 'allocations'],
    ['percent', '%', 'share'],
];
/** Points in time are not durations, whatever unit they are in. */
const moments = new Set([
    'timestamp',
    'time_stamp',
    'date',
    'epoch',
    'now',
    'start',
    'started_at',
    'end',
    'finished_at',
]);
/** A field that is about all benchmarks together ("max_rss_mib", "p50_mibps") is one of this benchmark. */
const whole = 'process';
/**
 * Null when the ending does not tell the unit. A percentile or a peak before the ending names the metric ("parse_p99_ms"
 * is "parse", "p99"); what is left of it names the benchmark, "process" when nothing is left.
 */
function readFieldName(name) {
    // Nothing longer can become an allowed name; refusing it here keeps it out of every comparison below.
    if (name.length > 300)
        return null;
    const found = endings.find(([ending]) => name.endsWith(`_${ending}`));
    if (found === undefined)
        return null;
    const [ending, unit, usual] = found;
    const stem = name.slice(0, -ending.length - 1);
    if (moments.has(stem))
        return null;
    const special = /(?:^|_)(p\d{1,4}|(?:max|peak)_rss)$/.exec(stem);
    const benchmark = special === null ? stem : stem.slice(0, special.index);
    return { benchmark: benchmark === '' ? whole : benchmark, metric: special?.[1] ?? usual, unit };
}
/** For sorting: a field in a finer unit has lost fewer digits to rounding than its twin in a coarser one. */
function coarseness(unit) {
    return endings.findIndex(([, known]) => known === unit);
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

/***/ 82906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   zi: () => (/* binding */ ReadingList)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);
/** The readings of one output while they are gathered. Whatever the format, the limits and the merging are the same. */




const longestName = 200;
const longestUnit = 60;
const mostMetrics = 10_000;
const mostSamples = 100_000;
const mostWarnings = 100;
const longestDetail = 200;
class ReadingList {
    /** By benchmark, then metric: a key made of both would be made for every line. */
    #readings = new Map();
    #metrics = 0;
    #states = new Map();
    #warnings = [];
    /** By `metricKey`, the number that the next one of that name is tried with. */
    #taken = new Map();
    /** Names and units that were looked at: as they were written -> as they are. */
    #names = new Map();
    #units = new Set();
    #unsaid = 0;
    /**
     * Adds a metric. The same benchmark and metric again adds its samples, in the unit that came first; a direction left
     * unsaid yields to one that was said. Throws invalidOutput when they contradict each other or a limit is passed.
     */
    add(entry) {
        const metric = this.#checkedName('metric', entry.metric);
        const stated = this.#checkedName('benchmark', entry.benchmark);
        const benchmark = entry.again === 'apart' ? this.#freeName(stated, metric) : stated;
        // Only made for a sentence: an output may have a million lines.
        const subject = () => subjectOf(benchmark, metric);
        if (entry.samples.length === 0) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} has no value`, { expected: 'at least one number' });
        }
        if (!this.#units.has(entry.unit)) {
            if (entry.unit.length > longestUnit || entry.unit.search(_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unprintable */ .hO) !== -1) {
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} has the unit ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(entry.unit)}`, {
                    expected: `printable text of at most ${longestUnit} characters`,
                });
            }
            this.#units.add(entry.unit);
        }
        let reading = this.#known(benchmark, metric);
        if (reading === undefined) {
            reading = { benchmark, metric, unit: entry.unit, samples: [] };
            const metrics = this.#readings.get(benchmark) ?? new Map();
            this.#readings.set(benchmark, metrics.set(metric, reading));
            this.#metrics += 1;
            if (this.#metrics > mostMetrics)
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds more than ${mostMetrics} metrics`);
        }
        else if (reading.reported !== undefined || entry.reported !== undefined) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} is reported twice, as an average that cannot be merged`, {
                expected: 'one object with "avg", or numbers and lists of samples',
            });
        }
        if (reading.better !== undefined && entry.better !== undefined && reading.better !== entry.better) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} is reported twice, once as "lower is better" and once as "higher is better"`);
        }
        if (entry.better !== undefined)
            reading.better = entry.better;
        addProcesses(reading, entry);
        if (entry.reported !== undefined)
            reading.reported = entry.reported;
        appendSamples(reading, entry, subject);
    }
    /**
     * Adds a duration. A time of zero is no measurement: the clock was too coarse for it, or the code was optimised away. A
     * metric with nothing but zeros is left out, and its benchmark is `below resolution`; single zeros are left out with a
     * warning. Throws invalidOutput on a negative time, and where `add` does.
     */
    addTime(entry) {
        const { samples, processes } = entry;
        if (samples.every((sample) => sample > 0)) {
            this.add(entry);
            return;
        }
        const negative = samples.find((sample) => sample < 0);
        if (negative !== undefined) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subjectOf(entry.benchmark, entry.metric)} has a time of ${negative}`, {
                expected: 'a time above 0',
            });
        }
        const measured = samples.filter((sample) => sample > 0);
        const zeros = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(samples.length - measured.length, 'sample');
        if (measured.length === 0) {
            this.state(entry.benchmark, 'below resolution', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(entry.metric)} is 0`);
            return;
        }
        this.warn(`${subjectOf(entry.benchmark, entry.metric)} has ${zeros} of 0, below the resolution of its clock: left out`);
        const { processes: _, ...rest } = entry;
        const kept = processes === undefined ? {} : { processes: keptOf(processes, samples) };
        this.add({ ...rest, ...kept, samples: measured });
    }
    /** Notes that a benchmark which the tool names has no numbers. `detail`: the tool's own words. */
    state(name, state, detail = null) {
        const benchmark = this.#checkedName('benchmark', name);
        const key = JSON.stringify([benchmark, state]);
        if (this.#states.has(key))
            return;
        if (this.#states.size >= mostMetrics)
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output names more than ${mostMetrics} benchmarks without numbers`);
        const words = detail === null ? null : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(detail.replaceAll(_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unprintable */ .hO, ' ').trim(), longestDetail);
        this.#states.set(key, { benchmark, state, detail: words });
    }
    /** The error for an output that stops in the middle: what is in it so far is not all there was to be. */
    cutShort(where) {
        const whole = this.#readings.size;
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output stops in the middle: ${where}, after ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(whole, 'complete benchmark')}`, {
            expected: 'the whole output of the tool',
            fix: 'check that the tool ran to its end and that nothing cut its output',
        });
    }
    warn(sentence) {
        if (this.#warnings.length < mostWarnings)
            this.#warnings.push(sentence);
        else
            this.#unsaid += 1;
    }
    #known(benchmark, metric) {
        return this.#readings.get(benchmark)?.get(metric);
    }
    /** Most names come again and again. */
    #checkedName(what, name) {
        const known = typeof name === 'string' ? this.#names.get(name) : undefined;
        if (known !== undefined)
            return known;
        const checked = checkedName(what, name);
        if (typeof name === 'string' && this.#names.size < 2 * mostMetrics)
            this.#names.set(name, checked);
        return checked;
    }
    #freeName(stated, metric) {
        if (this.#known(stated, metric) === undefined)
            return stated;
        const key = (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc)({ benchmark: stated, metric });
        // From where the last one was found: ten thousand of one name would be looked up fifty million times.
        for (let count = this.#taken.get(key) ?? 2;; count += 1) {
            const name = `${stated}#${count}`;
            if (this.#known(name, metric) !== undefined)
                continue;
            this.#taken.set(key, count + 1);
            this.warn(`${subjectOf(stated, metric)} is reported more than once: this one is called ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`);
            return name;
        }
    }
    get readings() {
        return [...this.#readings.values()].flatMap((metrics) => [...metrics.values()]);
    }
    get states() {
        return [...this.#states.values()];
    }
    get warnings() {
        return this.#unsaid === 0
            ? [...this.#warnings]
            : [...this.#warnings, `${this.#unsaid} more warnings are not shown`];
    }
}
/** How many samples of each process are above 0. */
function keptOf(processes, samples) {
    let from = 0;
    const kept = processes.map((count) => {
        const own = samples.slice(from, from + count).filter((sample) => sample > 0).length;
        from += count;
        return own;
    });
    return kept.filter((count) => count > 0);
}
/** How a metric is called in a sentence. */
function subjectOf(benchmark, metric) {
    return `metric ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(metric)} of benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(benchmark)}`;
}
/** Before its samples are added. Unknown for all where a part of the samples comes without its processes. */
function addProcesses(reading, { processes }) {
    const known = reading.samples.length === 0 ? [] : reading.processes;
    if (known !== undefined && processes !== undefined)
        reading.processes = [...known, ...processes];
    else
        delete reading.processes;
}
function appendSamples(reading, entry, subject) {
    if (reading.samples.length + entry.samples.length > mostSamples) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} has more than ${mostSamples} samples`);
    }
    // A number that a file has may still be too large once it is multiplied.
    const odd = entry.samples.find((sample) => !Number.isFinite(sample));
    if (odd !== undefined) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} has the value ${odd}`, { expected: 'a finite number' });
    }
    if (entry.unit === reading.unit) {
        for (const sample of entry.samples)
            reading.samples.push(sample);
        return;
    }
    for (const sample of entry.samples) {
        const value = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(sample, entry.unit, reading.unit);
        if (value === null) {
            const units = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(reading.unit)} and then in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(entry.unit)}`;
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject()} is reported first in ${units}, which cannot be converted`);
        }
        reading.samples.push(value);
    }
}
/** A name is refused rather than changed: two names that differ must stay two. Only spaces at its ends are dropped. */
function checkedName(what, name) {
    const text = typeof name === 'string' ? name.trim() : '';
    if (text === '')
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`a ${what} has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} for a name`, { expected: 'text that is not empty' });
    if (text.length > longestName) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`a ${what}'s name has ${text.length} characters: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}`, {
            expected: `at most ${longestName} characters`,
        });
    }
    // What decoding leaves of bytes that are no UTF-8: another code page's letters would all become this one.
    if (text.includes('\uFFFD')) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`a ${what}'s name is not UTF-8: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}`, {
            expected: 'UTF-8',
            fix: 'have the tool write UTF-8 (PYTHONUTF8=1, LC_ALL=C.UTF-8), or give the benchmark an ASCII name',
        });
    }
    if (text.search(_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unprintable */ .hO) !== -1) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`a ${what}'s name holds control characters: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}`, { expected: 'printable text' });
    }
    return text;
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues),
/* harmony export */   n: () => (/* binding */ readBetter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4771);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83839);
/* harmony import */ var _reading_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82906);





/**
 * `unit` is what the tool wrote beside the value, if anything; values with a unit of their own are converted to it.
 * `subject` names the metric in errors. Throws invalidOutput on anything that is not a finite number.
 */
function readValues(value, unit, subject) {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > _reading_list_js__WEBPACK_IMPORTED_MODULE_3__/* .mostSamples */ .P3)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject} has more than ${_reading_list_js__WEBPACK_IMPORTED_MODULE_3__/* .mostSamples */ .P3} samples`);
    const quantities = list.map((one) => readQuantity(one, subject));
    const stated = readUnit(unit, subject);
    const common = stated === '' ? (quantities[0]?.unit ?? '') : stated;
    const samples = quantities.map((quantity) => {
        // A plain number is in the unit that the tool wrote beside it.
        const converted = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_2__/* .convert */ .C6)(quantity.value, quantity.unit === '' ? stated : quantity.unit, common);
        if (converted !== null)
            return converted;
        const units = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(quantity.unit)} and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(common)}`;
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject} mixes the units ${units}`, { expected: 'one unit, or units of one kind' });
    });
    return { unit: common, samples };
}
/** `lower`, `higher`, or undefined when nothing was said; `words` are the format's own for the two. */
function readBetter(value, words, subject) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (value === words.lower)
        return 'lower';
    if (value === words.higher)
        return 'higher';
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject} has the direction ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(value)}`, {
        expected: `"${words.lower}" or "${words.higher}"`,
    });
}
function readUnit(unit, subject) {
    if (unit === undefined || unit === null)
        return '';
    if (typeof unit === 'string')
        return (0,_units_units_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUnit */ .cF)(unit);
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject} has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(unit)} for a unit`, { expected: 'text such as "ms"' });
}
function readQuantity(value, subject) {
    const quantity = typeof value === 'number' ? { value, unit: '' } : typeof value === 'string' ? (0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .looseQuantity */ .qY)(value) : null;
    if (quantity !== null && Number.isFinite(quantity.value))
        return quantity;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${subject} has the value ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(value)}`, {
        expected: 'a finite number, or text such as "1.2 ms"',
    });
}


/***/ })

};
