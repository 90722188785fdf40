export const id = 7518;
export const ids = [7518];
export const modules = {

/***/ 37518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vegeta: () => (/* binding */ vegeta)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _json_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _load_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49058);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);
/** `vegeta report -type=json`: one object. Latencies are in nanoseconds. */




const vegeta = {
    kind: 'json',
    about: {
        versions: '12.13',
        command: 'vegeta attack -targets targets.txt -rate 100/s -duration 30s | vegeta report -type=json',
        path: null,
        keeps: ['mean latency and its percentiles', 'successful answers a second', 'answers that failed, as `errors`'],
        loses: ['single requests', 'status codes', 'the targets, which vegeta does not write down'],
        filter: null,
        invocations: 'One attack is one independent measurement, however many requests it made: run at least five.',
        traps: [
            'vegeta asks at the rate that you set, so `rate` says only whether the server kept up with it.',
            'The report does not name its targets: several reports in one output are called `attack`, `attack#2` and so on.',
        ],
    },
    detect: (output) => (output.objects.some(({ value }) => isReport(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects) {
            if (!isReport(value))
                continue;
            const requests = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(value.requests) ?? 0;
            const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(value.success) ?? 0;
            const benchmark = (0,_load_test_js__WEBPACK_IMPORTED_MODULE_1__/* .namelessBenchmark */ .aV)(output, 'attack');
            const { latencies } = value;
            (0,_load_test_js__WEBPACK_IMPORTED_MODULE_1__/* .addLoad */ .Ck)(list, {
                benchmark,
                answers: requests,
                bad: Math.round(requests * (1 - share)),
                unanswered: 0,
                latency: {
                    unit: 'ns',
                    mean: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(latencies.mean),
                    percentiles: ['50', '90', '95', '99'].map((percentile) => [percentile, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(latencies[`${percentile}th`])]),
                    reported: ['min', 'max'].map((name) => [name, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(latencies[name])]),
                },
                rate: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(value.throughput),
                throughput: null,
            });
            const [error] = Array.isArray(value.errors) ? value.errors : [];
            if (error !== undefined)
                list.warn(`vegeta reported errors for ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(benchmark)}, the first: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(error)}`);
        }
    },
};
/** An older report has other members in `latencies`; these are in all of them. */
function isReport(value) {
    const { latencies } = value;
    return (0,_json_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(latencies) && Object.hasOwn(latencies, '99th') && Object.hasOwn(value, 'success');
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

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ durationInMs),
/* harmony export */   Ck: () => (/* binding */ addLoad),
/* harmony export */   FS: () => (/* binding */ percentileName),
/* harmony export */   aV: () => (/* binding */ namelessBenchmark),
/* harmony export */   tg: () => (/* binding */ urlName),
/* harmony export */   yl: () => (/* binding */ addLatency)
/* harmony export */ });
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);
/**
 * What every load test says: how long answers took, how many came a second, and what went wrong. Errors are a metric of
 * their own, and a test in which everything failed has no times: a server that fails fast must not look quick.
 */



/**
 * A number that the tool could not give (null) is left out. The same benchmark again is another one. `unit`: of the rate.
 */
function addLoad(list, load, unit = 'req/s') {
    const { benchmark, answers, bad, unanswered, rate, throughput } = load;
    const errors = bad + unanswered;
    const again = 'apart';
    list.add({ benchmark, metric: 'errors', unit: '', better: 'lower', samples: [errors], again });
    if (answers !== null && answers - bad <= 0) {
        list.state(benchmark, 'failed', errors === 0 ? 'no request was answered' : `all ${errors} requests failed`);
        return;
    }
    addLatency(list, benchmark, load.latency);
    if (rate !== null)
        list.add({ benchmark, metric: 'rate', unit, better: undefined, samples: [rate], again });
    if (throughput !== null) {
        list.add({ benchmark, metric: 'throughput', unit: 'B/s', better: undefined, samples: [throughput], again });
    }
}
/** `time` is the mean, with what the tool says beside it; each percentile is a metric: p50, p99.9. */
function addLatency(list, benchmark, latency) {
    const { unit, mean, percentiles, reported = [] } = latency;
    const shared = { benchmark, unit, better: undefined, again: 'apart' };
    const beside = reported.filter((one) => one[1] !== null);
    if (mean !== null) {
        const more = beside.length === 0 ? {} : { reported: Object.fromEntries(beside) };
        list.addTime({ ...shared, metric: 'time', samples: [mean], ...more });
    }
    for (const [percentile, value] of percentiles) {
        if (value !== null)
            list.addTime({ ...shared, metric: percentileName(percentile), samples: [value] });
    }
}
/** "99.900" -> "p99.9". */
function percentileName(percentile) {
    return `p${percentile.includes('.') ? percentile.replace(/\.?0+$/, '') : percentile}`;
}
/** Path and query of a URL, without the host and the port, which may be others in every run; "root" for "/". */
function urlName(url) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/^\/+/, '')) || 'root';
}
/** Some tools name nothing: then it is called `usual`, or after its file where there are several. */
function namelessBenchmark({ path }, usual) {
    const stem = path.replace(/^.*\//, '').replace(/\.(?:json|txt|csv|log|out)$/i, '');
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stableName */ .HD)(stem) || usual;
}
/** "103.00us", "1.32ms", "2.5m" -> milliseconds; null when it is no duration. */
function durationInMs(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)$/.exec(text) ?? [];
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(number);
    return value === null ? null : (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit === 'm' ? 'min' : unit, 'ms');
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
