export const id = 8975;
export const ids = [8975,8650];
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

/***/ 28975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catch2: () => (/* binding */ catch2)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39303);
/* harmony import */ var _reading_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82906);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88760);
/** Catch2's XML report, versions 2 and 3: <BenchmarkResults> within test cases and sections. All values are nanoseconds. */






const ROOTS = ['Catch2TestRun', 'Catch'];
const catch2 = {
    kind: 'xml',
    about: {
        versions: '2.13 and 3.7',
        command: './benchmarks "[!benchmark]" --reporter xml --out "$PINBENCH_OUTPUT/catch2.xml"',
        path: 'catch2.xml',
        keeps: ['the mean', 'the bounds of the mean and the standard deviation, for the record', 'benchmarks that threw'],
        loses: ['the samples, which Catch2 does not write'],
        filter: null,
        invocations: 'Catch2 writes one mean for each process: an invocation is one measurement, so run ten.',
        traps: [
            'The JUnit and compact reporters leave benchmarks out.',
            'A benchmark is run only if its test case is: name the tag, since `[!benchmark]` hides test cases.',
        ],
    },
    detect: ({ text }) => ((0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .hasRoot */ .t$)(text, ROOTS) && text.includes('<BenchmarkResults') ? 'certain' : 'no'),
    read({ text }, list) {
        for (const root of (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXml */ .km)(text, ROOTS, list))
            readWithin(root, [], list);
    },
};
function readWithin(element, names, list) {
    for (const child of element.children) {
        const { name } = child.attributes;
        if (child.name === 'BenchmarkResults')
            readBenchmark(child, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinNames */ .JH)(...names, name), list);
        else if (child.name === 'TestCase' || child.name === 'Section')
            readWithin(child, [...names, name ?? ''], list);
        // Version 2 has all test cases in a group, which is called as the program.
        else if (child.name === 'Group')
            readWithin(child, names, list);
    }
}
function readBenchmark(element, benchmark, list) {
    const [failed] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(element, 'failed');
    if (failed !== undefined) {
        list.state(benchmark, 'failed', failed.attributes.message ?? null);
        return;
    }
    const [mean] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(element, 'mean');
    if (mean === undefined) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${(0,_reading_list_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(benchmark, 'time')} has no <mean>`, { expected: "Catch2's XML report" });
    }
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2)(mean.attributes.value);
    if (value === null) {
        list.warn(`${(0,_reading_list_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(benchmark, 'time')} was skipped: its value is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(mean.attributes.value)}`);
        return;
    }
    const reported = reportedOf(mean, (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(element, 'standardDeviation')[0]);
    list.addTime({ benchmark, metric: 'time', unit: 'ns', better: 'lower', samples: [value], again: 'apart', reported });
}
/** With --benchmark-no-analysis, Catch2 writes a deviation of 0 and bounds without a level: they are unknown. */
function reportedOf(mean, deviation) {
    const isAnalysed = ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2)(mean.attributes.ci) ?? 0) > 0;
    const figures = isAnalysed
        ? [
            ['mean', mean.attributes.value],
            ['mean lower', mean.attributes.lowerBound],
            ['mean upper', mean.attributes.upperBound],
            ['stddev', deviation?.attributes.value],
        ]
        : [['mean', mean.attributes.value]];
    return Object.fromEntries(figures.flatMap(([name, text]) => {
        const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2)(text);
        return value === null ? [] : [[name, value]];
    }));
}


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


/***/ }),

/***/ 88760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   km: () => (/* binding */ readXml),
/* harmony export */   t$: () => (/* binding */ hasRoot)
/* harmony export */ });
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41952);
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20057);
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25614);
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48763);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/** XML in a tool's output -> elements; the only importer of parse-xml, which is small, strict and never resolves entities of a DTD. */


const deepest = 64;
const mostElements = 500_000;
const mostDocuments = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them, and what tests print has them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/**
 * All documents whose root has one of these names, whatever is printed around them. Throws invalidOutput on broken XML, on
 * elements deeper than 64 and on more than 100 documents, and cutShort where a document has no end.
 */
function readXml(text, roots, list) {
    // Lone carriage returns and forbidden characters would stop the parser, which is strict.
    const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, ' ');
    const opening = new RegExp(`<(?:${roots.join('|')})(?=[\\s/>])`, 'g');
    const documents = [];
    const counted = { elements: 0 };
    for (let found = opening.exec(clean); found !== null; found = opening.exec(clean)) {
        if (documents.length === mostDocuments) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds more than ${mostDocuments} XML documents`);
        }
        const { root, end } = parseFrom(clean, found.index, list);
        documents.push(plainElement(root, 1, counted));
        opening.lastIndex = end;
    }
    return documents;
}
/** Whether the text has such a root element, for detect. */
function hasRoot(text, roots) {
    return new RegExp(`<(?:${roots.join('|')})(?=[\\s/>])`).test(text);
}
function childrenOf(element, name) {
    return element?.children.filter((child) => child.name === name) ?? [];
}
function parseFrom(text, start, list) {
    const rest = text.slice(start);
    try {
        return { root: rootOf(rest), end: text.length };
    }
    catch (thrown) {
        if (!(thrown instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_1__/* .XmlError */ .G))
            throw asInvalid(thrown);
        const end = offsetOf(rest, thrown.pos);
        if (!thrown.message.startsWith('Extra content'))
            throw brokenAt(rest, end, thrown, list);
        // What the tool, or the next one, printed after it.
        return { root: rootOf(rest.slice(0, end)), end: start + end };
    }
}
function rootOf(text) {
    const { root } = (0,_rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(text, { ignoreUndefinedEntities: true });
    if (root === null)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)('the XML has no root element');
    return root;
}
/** The parser counts characters, of which some are two in JavaScript's strings. */
function offsetOf(text, characters) {
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text))
        return characters;
    let offset = 0;
    for (let count = 0; count < characters; count += 1)
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return offset;
}
function brokenAt(text, at, error, list) {
    // With no tag after the fault, the fault is the end.
    if (!text.slice(at).includes('>'))
        return list.cutShort('its XML has no end');
    const [reason] = error.message.split('\n');
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the XML is broken: ${reason}`, { expected: 'well-formed XML' });
}
/** The parser calls itself for each level. */
function asInvalid(thrown) {
    return thrown instanceof RangeError ? tooDeep() : thrown;
}
function tooDeep() {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds XML nested deeper than ${deepest}`);
}
function plainElement(parsed, depth, counted) {
    if (depth > deepest)
        throw tooDeep();
    counted.elements += 1;
    if (counted.elements > mostElements)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds more than ${mostElements} XML elements`);
    const children = [];
    const texts = [];
    for (const child of parsed.children) {
        if (child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_3__/* .XmlElement */ .W)
            children.push(plainElement(child, depth + 1, counted));
        else if (child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_4__/* .XmlText */ .Z)
            texts.push(child.text);
    }
    return { name: parsed.name, attributes: parsed.attributes, children, text: texts.join('') };
}


/***/ })

};
