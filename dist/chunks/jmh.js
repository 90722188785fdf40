export const id = 9101;
export const ids = [9101,8650];
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

/***/ 99101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jmh: () => (/* binding */ jmh)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39303);
/* harmony import */ var _reading_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82906);






/** How the primary metric is called in each mode. */
const metrics = new Map([
    ['thrpt', 'rate'],
    ['avgt', 'time'],
    ['sample', 'sampled time'],
    ['ss', 'single-shot time'],
]);
const jmh = {
    kind: 'json',
    about: {
        versions: '1.37; 1.19 to 1.36 by their description',
        command: 'java -jar target/benchmarks.jar -foe true -rf json -rff "$PINBENCH_OUTPUT/jmh.json"',
        path: 'jmh.json',
        keeps: [
            'the score of every iteration, by fork',
            "in mode `sample` the mean of every iteration, and JMH's percentiles",
            'parameters, and threads if there are more than one',
            'secondary metrics of profilers and groups, under their own names',
        ],
        loses: [
            '`gc.alloc.rate` and `gc.churn`, which are `.norm` times the rate',
            'confidence intervals',
            'the histogram of mode `sample`',
        ],
        filter: ['{regex}'],
        invocations: 'A fork is one independent measurement: five forks in each of two invocations are as good as ten invocations of one.',
        traps: [
            'A benchmark that throws is left out and JMH ends with 0: `-foe true` makes it end with an error.',
            'With `-f 0` everything runs in one process, whatever was measured before.',
            'JMH knows benchmarks by their names without parameters: a filter finds no benchmark that has some.',
            'Names of secondary metrics lost their `·` in 1.37; they are read without it.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects)
            if (isMarked(value))
                readResult(value, list);
    },
};
function isMarked({ benchmark, mode, primaryMetric }) {
    return (typeof benchmark === 'string' &&
        typeof mode === 'string' &&
        (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(primaryMetric) &&
        typeof primaryMetric.scoreUnit === 'string');
}
function readResult(result, list) {
    const { mode, threads, params, primaryMetric, secondaryMetrics } = result;
    const parameters = (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(params) ? Object.entries(params) : [];
    const several = typeof threads === 'number' && threads > 1 ? [['threads', threads]] : [];
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withParameters */ .zv)(String(result.benchmark), [...parameters, ...several]);
    const metric = metrics.get(String(mode)) ?? String(mode);
    if ((0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(primaryMetric))
        readMetric({ benchmark, metric }, primaryMetric, list);
    if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(secondaryMetrics))
        return;
    for (const [name, secondary] of Object.entries(secondaryMetrics)) {
        if (!(0,_json_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(secondary))
            continue;
        const plain = name.replace(/^·/, '');
        // Bytes per second that are allocated or collected: of a faster benchmark there are more, so neither way is better.
        if (/^gc\.(?:alloc\.rate|churn\.[^.]+)$/.test(plain))
            continue;
        readMetric({ benchmark, metric: mode === 'sample' ? percentile(plain) : plain }, secondary, list);
    }
}
/** "p0.999" -> "p99.9", whose ends are the minimum and the maximum. Any other name stays. */
function percentile(name) {
    const share = /^p([01]\.\d{2,6})$/.exec(name)?.[1];
    if (share === undefined)
        return name;
    const percent = Number((Number(share) * 100).toPrecision(8));
    return percent === 0 ? 'min' : percent === 100 ? 'max' : `p${percent}`;
}
function readMetric(named, source, list) {
    const subject = (0,_reading_list_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(named.benchmark, named.metric);
    const unit = typeof source.scoreUnit === 'string' ? (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUnit */ .cF)(source.scoreUnit) : '';
    const { forks, others } = Array.isArray(source.rawDataHistogram)
        ? perFork(source.rawDataHistogram, meanOfHistogram)
        : perFork(source.rawData, _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2);
    if (others > 0)
        list.warn(`${subject} has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(others, 'iteration')} without a number: left out`);
    const samples = forks.flat();
    if (samples.length === 0) {
        list.warn(`${subject} has no number: it was left out`);
        return;
    }
    const processes = forks.length > 1 ? { processes: forks.map((fork) => fork.length) } : {};
    const better = betterOf(String(source.scoreUnit));
    const entry = { ...named, unit, better, samples, ...processes, again: 'apart' };
    if (/^(?:ns|us|ms|s|min|h|d)\/op$/.test(unit))
        list.addTime(entry);
    else
        list.add(entry);
}
/** By JMH's rule: operations in a time, or a cost of an operation. Others go by their unit, if it says. */
function betterOf(unit) {
    if (unit.startsWith('ops/'))
        return 'higher';
    return unit.endsWith('/op') ? 'lower' : undefined;
}
/** [fork][iteration] -> numbers; forks without any are left out. */
function perFork(data, numberOf) {
    const lists = Array.isArray(data) ? data : [];
    const all = lists.map((fork) => (Array.isArray(fork) ? fork : [fork]).map(numberOf));
    const forks = all.map((fork) => fork.filter((value) => value !== null));
    const count = all.reduce((sum, fork) => sum + fork.length, 0);
    return {
        forks: forks.filter((fork) => fork.length > 0),
        others: count - forks.reduce((sum, fork) => sum + fork.length, 0),
    };
}
/** The [value, count] pairs of one iteration -> their mean. */
function meanOfHistogram(pairs) {
    if (!Array.isArray(pairs))
        return null;
    let [sum, count] = [0, 0];
    for (const pair of pairs) {
        const [value, times] = Array.isArray(pair) ? pair.map(_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2) : [];
        if (typeof value !== 'number' || typeof times !== 'number' || times <= 0)
            return null;
        sum += value * times;
        count += times;
    }
    const mean = sum / count;
    return Number.isFinite(mean) ? mean : null;
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


/***/ })

};
