export const id = 7547;
export const ids = [7547,8650];
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

/***/ 97547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  criterion: () => (/* binding */ criterion)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
// EXTERNAL MODULE: ./build/results/json-objects.js
var json_objects = __webpack_require__(758);
// EXTERNAL MODULE: ./build/results/names.js
var names = __webpack_require__(71685);
// EXTERNAL MODULE: ./build/results/numbers.js
var numbers = __webpack_require__(39303);
// EXTERNAL MODULE: ./build/results/reading-list.js
var reading_list = __webpack_require__(82906);
;// CONCATENATED MODULE: ./build/results/formats/criterion-text.js
/** What Criterion shows on a terminal: "name   time:   [1.47 ns 1.84 ns 2.08 ns]", the typical value between its bounds. */



const LONGEST = 1000;
/** Short units are filled up with blanks: "100.00  elem/s". */
const CELL = '([\\d.]+ +[^\\s\\]%]+)';
const FIGURES = new RegExp(`\\b(time|thrpt):\\s+\\[${CELL} ${CELL} ${CELL}\\]$`);
function hasConsoleText({ lines }) {
    return lines.some((line) => figuresOf(line)?.what === 'time');
}
/** Changes are percents and do not match. */
function figuresOf(line) {
    if (line.length > LONGEST || !line.endsWith(']') || !/(?:time|thrpt):/.test(line))
        return null;
    const found = FIGURES.exec(line);
    const [, what, ...cells] = found ?? [];
    return found === null || what === undefined ? null : { name: line.slice(0, found.index).trim(), what, cells };
}
/** A name of more than 23 characters stands on the line before. */
function readConsoleText({ lines }, list) {
    let benchmark = null;
    for (const [index, line] of lines.entries()) {
        const figures = figuresOf(line);
        if (figures === null)
            continue;
        const { name, what, cells } = figures;
        const values = cells.map((cell) => (what === 'time' ? inNanoseconds(cell) : perSecond(cell)));
        const [lower, typical, upper] = values.map((each) => each?.value);
        const unit = values[1]?.unit;
        if (what === 'time')
            benchmark = (0,names/* stableName */.HD)(name === '' ? (lines[index - 1] ?? '') : name);
        if (benchmark === null || unit === undefined || typical === undefined)
            continue;
        if (lower === undefined || upper === undefined)
            continue;
        const reported = { typical, lower, upper };
        const shared = { benchmark, unit, samples: [typical], again: 'apart', reported };
        if (what === 'time')
            list.addTime({ ...shared, metric: 'time', better: 'lower' });
        else
            list.add({ ...shared, metric: unit === 'elem/s' ? 'rate' : 'throughput', better: 'higher' });
    }
    if (lines.at(-1) !== '' && /\[[^\]]*$/.test(lines.at(-1)?.slice(0, LONGEST) ?? ''))
        throw list.cutShort('its last line');
}
/** Cells change their unit as values grow; ours stays. */
function inNanoseconds(cell) {
    const [text = '', unit = ''] = cell.split(/ +/);
    const value = (0,numbers/* readNumber */.kz)(text);
    if (value === null)
        return null;
    const converted = unit === 'ps' ? value / 1000 : (0,units/* convert */.C6)(value, unit, 'ns');
    return converted === null ? null : { value: converted, unit: 'ns' };
}
/** "Kb/s" and "Mb/s" are bits to Criterion, by the thousand. */
function perSecond(cell) {
    const [text = '', stated = ''] = cell.split(/ +/);
    const value = (0,numbers/* readNumber */.kz)(text);
    if (value === null)
        return null;
    const bits = /^([KMG]?)b\/s$/.exec(stated);
    const source = bits === null ? (0,units/* normalUnit */.cF)(stated) : `${bits[1] === 'K' ? 'k' : (bits[1] ?? '')}bit/s`;
    for (const unit of ['elem/s', 'bit/s', 'B/s']) {
        if (bits === null && unit === 'bit/s')
            continue;
        const converted = (0,units/* convert */.C6)(value, source, unit);
        if (converted !== null)
            return { value: converted, unit };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/results/formats/criterion.js
/**
 * Criterion.rs, in three ways: the folder target/criterion, of which new/ is this run (base/ and change/ are older), the
 * messages of cargo-criterion, and what is shown on a terminal (criterion-text.ts), which has no samples. Files and messages
 * count in batches: a sample is the time of a batch divided by its iterations.
 */








const criterion = {
    kind: 'json',
    about: {
        versions: 'Criterion 0.3 to 0.8 and cargo-criterion 1.1',
        command: 'CRITERION_HOME="$PINBENCH_OUTPUT/criterion" cargo bench',
        path: 'criterion/',
        keeps: [
            'every sample',
            'throughput, where the benchmark states bytes, bits or elements',
            "Criterion's own mean, median, slope and deviations, for the record",
        ],
        loses: ["comparisons with older runs, which are pinbench's to make"],
        filter: ['{regex}'],
        invocations: 'The samples of one invocation come from one process and share its memory layout: run ten invocations.',
        traps: [
            'A folder that is kept from run to run keeps benchmarks that were removed: set `CRITERION_HOME` to a fresh one.',
            'Terminal output has no samples; `--output-format bencher` shows whole nanoseconds only.',
            'The files do not name the unit of a custom measurement: it is read as nanoseconds. cargo-criterion names it.',
            'cargo-criterion 1.1 ends with a panic at a benchmark that states elements together with bytes.',
        ],
    },
    detect(output) {
        if (hasConsoleText(output))
            return 'certain';
        const { text } = output;
        if (text.includes('"benchmark-complete"') && output.objects.some(({ value }) => isMessage(value)))
            return 'certain';
        return isFile(output) ? 'certain' : 'no';
    },
    read: (output, list) => readFiles([output], list),
    readTree: readFiles,
};
function readFiles(files, list) {
    const folders = new Map();
    for (const file of files) {
        const [, folder, name] = /^(?:(.*)\/)?new\/((?:benchmark|estimates|sample)\.json)$/.exec(file.path) ?? [];
        if (name !== undefined) {
            const own = folders.get(folder ?? '') ?? new Map();
            folders.set(folder ?? '', own.set(name, file));
        }
        else if (!/(?:^|\/)(?:base|new|change|report)\//.test(file.path))
            readAlone(file, list);
    }
    for (const [folder, own] of folders)
        readFolder(folder, own, list);
}
function readAlone(file, list) {
    const messages = file.objects.filter(({ value }) => isMessage(value));
    for (const { value } of messages)
        readMessage(value, list);
    if (messages.length === 0)
        readConsoleText(file, list);
    if (!file.path.includes('/') && isFile(file)) {
        const which = file.path === '' ? 'this' : `the file ${(0,quote/* quote */.hD)(file.path)}`;
        throw (0,errors/* invalidOutput */.Dh)(`${which} is one of several files that Criterion writes for a benchmark`, {
            expected: 'the folder target/criterion',
            fix: 'set results.path to the folder',
        });
    }
    if (messages.length > 0 && file.found.cut)
        throw list.cutShort('its last message');
}
/** A benchmark's own folder. */
function readFolder(folder, files, list) {
    const documentOf = (name) => {
        const document = files.get(name)?.document;
        if (document === undefined)
            throw list.cutShort(`${(0,quote/* quote */.hD)(`${folder}/new/${name}`)} is missing or incomplete`);
        return document;
    };
    const about = documentOf('benchmark.json');
    const estimates = documentOf('estimates.json');
    const sample = documentOf('sample.json');
    if (!(0,json_objects/* isObject */.G)(about) || !(0,json_objects/* isObject */.G)(estimates))
        throw (0,errors/* invalidOutput */.Dh)(`the files in ${(0,quote/* quote */.hD)(folder)} are not Criterion's`);
    // Version 0.3 wrote the two lists without names.
    const [iterations, times] = Array.isArray(sample)
        ? sample
        : (0,json_objects/* isObject */.G)(sample)
            ? [sample.iters, sample.times]
            : [];
    addBenchmark({
        benchmark: nameOf(about, folder),
        samples: perIteration(times, iterations, folder),
        unit: 'ns',
        amounts: amountsOf(about.throughput),
        reported: reportedOf(estimates, 'point_estimate'),
    }, list);
}
/** The folder's name is cut and has characters replaced; the id is whole. */
function nameOf(about, folder) {
    const { full_id: id, group_id: group, function_id: name, value_str: value } = about;
    if (typeof id === 'string')
        return (0,names/* stableName */.HD)(id);
    const parts = [group, name, value].map((part) => (typeof part === 'string' ? part : null));
    const joined = (0,names/* joinNames */.JH)(...parts);
    return joined === '' ? (0,names/* stableName */.HD)(folder) : joined;
}
function addBenchmark({ benchmark, samples, unit, amounts, reported }, list) {
    const better = 'lower';
    const nanoseconds = (0,units/* convert */.C6)(1, unit, 'ns');
    if (nanoseconds === null) {
        // A measurement of one's own, such as cycles: what it counts is its unit.
        list.add({ benchmark, metric: unit, unit, better: undefined, samples, again: 'apart', reported });
        return;
    }
    list.addTime({ benchmark, metric: 'time', unit, better, samples, again: 'apart', reported });
    for (const amount of amounts) {
        const rates = samples.map((time) => (amount.count * 1e9) / (time * nanoseconds)).filter(Number.isFinite);
        if (amount.count <= 0 || rates.length === 0)
            continue;
        const { metric, unit } = amount;
        list.add({ benchmark, metric, unit, better: 'higher', samples: rates, again: 'apart' });
    }
}
/** {"Bytes":n}, {"ElementsAndBytes":{"elements":n,"bytes":n}}, or null. */
function amountsOf(throughput) {
    if (!(0,json_objects/* isObject */.G)(throughput))
        return [];
    return Object.entries(throughput).flatMap(([kind, value]) => {
        if ((0,json_objects/* isObject */.G)(value))
            return [...amountOf('elements', value.elements), ...amountOf('bytes', value.bytes)];
        return amountOf(kind.toLowerCase(), value);
    });
}
function amountOf(kind, value) {
    const count = (0,numbers/* finite */.E2)(value);
    if (count === null)
        return [];
    if (kind === 'bytes' || kind === 'bytesdecimal')
        return [{ metric: 'throughput', unit: 'B/s', count }];
    if (kind === 'bits')
        return [{ metric: 'throughput', unit: 'bit/s', count }];
    return kind === 'elements' ? [{ metric: 'rate', unit: 'elem/s', count }] : [];
}
const criterion_FIGURES = [
    ['mean', ['mean', 'Mean']],
    ['median', ['median', 'Median']],
    ['slope', ['slope', 'Slope']],
    ['stddev', ['std_dev', 'StdDev']],
    ['median abs dev', ['median_abs_dev', 'MedianAbsDev']],
];
/** The slope is null where all batches are of one size. */
function reportedOf(estimates, field) {
    const found = criterion_FIGURES.flatMap(([name, keys]) => keys.flatMap((key) => {
        const estimate = Object.hasOwn(estimates, key) ? estimates[key] : undefined;
        const value = (0,json_objects/* isObject */.G)(estimate) ? (0,numbers/* finite */.E2)(estimate[field]) : null;
        return value === null ? [] : [[name, value]];
    }));
    return Object.fromEntries(found);
}
function perIteration(times, iterations, where) {
    const expected = { expected: 'two lists of numbers, of one length' };
    if (!Array.isArray(times) || !Array.isArray(iterations) || times.length !== iterations.length || times.length === 0) {
        throw (0,errors/* invalidOutput */.Dh)(`the samples of ${(0,quote/* quote */.hD)(where)} do not fit together`, expected);
    }
    if (times.length > reading_list/* mostSamples */.P3)
        throw (0,errors/* invalidOutput */.Dh)(`${(0,quote/* quote */.hD)(where)} has more than ${reading_list/* mostSamples */.P3} samples`);
    return times.map((time, index) => {
        const count = iterations[index];
        if (typeof time === 'number' && typeof count === 'number' && count > 0 && Number.isFinite(time / count)) {
            return time / count;
        }
        throw (0,errors/* invalidOutput */.Dh)(`${(0,quote/* quote */.hD)(where)} has the sample ${(0,quote/* quote */.hD)(time)} for ${(0,quote/* quote */.hD)(count)} iterations`, expected);
    });
}
function isMessage(object) {
    return object.reason === 'benchmark-complete' && Array.isArray(object.measured_values);
}
function readMessage(message, list) {
    const { id, iteration_count: iterations, measured_values: values, unit, throughput } = message;
    const benchmark = typeof id === 'string' ? (0,names/* stableName */.HD)(id) : '';
    const amounts = Array.isArray(throughput) ? throughput : [];
    addBenchmark({
        benchmark,
        samples: perIteration(values, iterations, benchmark),
        unit: typeof unit === 'string' ? (0,units/* normalUnit */.cF)(unit) : 'ns',
        amounts: amounts.flatMap((one) => (0,json_objects/* isObject */.G)(one) && typeof one.unit === 'string' ? amountOf(one.unit, one.per_iteration) : []),
        reported: reportedOf(message, 'estimate'),
    }, list);
}
/** One of the files in new/ or base/. */
function isFile(output) {
    const { text } = output;
    if (text.startsWith('[['))
        return isOldSample(output.document);
    if (!/"(?:point_estimate|directory_name|sampling_mode)"/.test(text))
        return false;
    const { only } = output;
    if (only === undefined)
        return false;
    if (typeof only.directory_name === 'string' && Object.hasOwn(only, 'group_id'))
        return true;
    if (typeof only.sampling_mode === 'string' && Array.isArray(only.iters) && Array.isArray(only.times))
        return true;
    const mean = only.mean ?? only.Mean;
    return (0,json_objects/* isObject */.G)(mean) && Object.hasOwn(mean, 'point_estimate') && Object.hasOwn(mean, 'confidence_interval');
}
function isOldSample(document) {
    if (!Array.isArray(document) || document.length !== 2)
        return false;
    return document.every((list) => Array.isArray(list) && typeof list[0] === 'number');
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
