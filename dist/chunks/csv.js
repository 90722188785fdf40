export const id = 4578;
export const ids = [4578,8650];
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

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csv: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_csv_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86126);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83839);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39303);
/* harmony import */ var _reading_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82906);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1571);
/** pinbench's own long CSV, for a benchmark that writes tables: benchmark,metric,unit,value[,better], a row a sample. */







const COLUMNS = ['benchmark', 'metric', 'unit', 'value', 'better'];
const REQUIRED = ['benchmark', 'metric', 'value'];
/** Columns of what `pinbench history export` writes: many runs, which must not become samples of one. */
const RUNS = ['commit', 'branch', 'run', 'started_at'];
const csv = {
    kind: 'text',
    about: {
        versions: 'RFC 4180',
        command: './my-benchmark > "$PINBENCH_OUTPUT/results.csv"',
        path: 'results.csv',
        keeps: ['every row as a sample', 'units and directions as they are stated'],
        loses: ['other columns'],
        filter: null,
        invocations: 'An invocation is one independent measurement: run ten.',
        traps: [
            'Columns are separated by commas, and numbers have a decimal point.',
            'A file with a column for commits or runs is a history: read it with `pinbench history import`.',
        ],
    },
    // Any table may have these columns.
    detect({ text }) {
        const titles = titlesOf((text.slice(0, 2000).split('\n', 1)[0] ?? '').split(','));
        return REQUIRED.every((title) => titles.includes(title)) && !RUNS.some((title) => titles.includes(title))
            ? 'possible'
            : 'no';
    },
    read({ text, path }, list) {
        const file = path === '' ? 'the output' : path;
        // Anything else is no table at all.
        if (!/^[^\n]*\b(?:benchmark|metric|value)\b/i.test(text.slice(0, 2000)))
            return;
        const rows = (0,_text_csv_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRows */ .K)(text, file, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh);
        const titles = titlesOf(rows.next().value?.cells ?? []);
        const missing = REQUIRED.filter((title) => !titles.includes(title));
        if (missing.length > 0) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${file} has no column ${missing.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD).join(', ')} in its first row`, {
                expected: `the columns ${COLUMNS.join(', ')}; unit and better may be left out`,
            });
        }
        const run = RUNS.find((title) => titles.includes(title));
        if (run !== undefined) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${file} has a column ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(run)}: it holds several runs`, {
                expected: 'the samples of one',
                fix: 'read a history with `pinbench history import`',
            });
        }
        for (const { cells, line } of rows) {
            if (cells.length !== titles.length) {
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${file}:${line} has ${cells.length} columns`, {
                    expected: `${titles.length}, as in the first row; a cell with a comma inside stands in quotation marks`,
                });
            }
            const [benchmark = '', metric = '', unit = '', value = '', better = ''] = COLUMNS.map((title) => (cells[titles.indexOf(title)] ?? '').trim());
            const number = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .readNumber */ .kz)(value);
            if (number === null) {
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${file}:${line} has the value ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(value)}`, {
                    expected: 'a finite number such as 12.5',
                });
            }
            list.add({
                benchmark,
                metric,
                unit: (0,_units_units_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUnit */ .cF)(unit),
                better: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readBetter */ .n)(better, { lower: 'lower', higher: 'higher' }, (0,_reading_list_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(benchmark, metric)),
                samples: [number],
            });
        }
    },
};
/** "Started at" and "started_at" are one name. */
function titlesOf(cells) {
    return cells.map((cell) => cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase()
        .replaceAll(/[\s-]/g, '_'));
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


/***/ }),

/***/ 86126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ csvRows)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/**
 * Comma-separated values as RFC 4180 has them. Our own: csv-parse 7 takes four times as long, counts a line end of two
 * characters inside a cell twice, so that all lines after it are told wrong, and takes "a"<NUL>b for a cell.
 */

const MOST_CELLS = 100;
const LONGEST_CELL = 10_000;
/** Every row, lines without anything left out. Throws `refuse` with file and line on text that is not CSV. */
function* csvRows(text, file, refuse = _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp) {
    let line = 1;
    for (let at = 0; at < text.length;) {
        const row = { line, cells: [] };
        let ended = false;
        while (!ended) {
            const place = { here: `${file}:${line}`, refuse };
            if (row.cells.length === MOST_CELLS)
                throw refuse(`${place.here} has more than ${MOST_CELLS} columns`);
            const cell = text[at] === '"' ? quotedCell(text, at, place) : plainCell(text, at, place);
            row.cells.push(cell.value);
            line += cell.lines;
            at = cell.end;
            ended = text[at] !== ',';
            if (ended)
                at += text[at] === '\r' ? 2 : 1;
            else
                at += 1;
        }
        line += 1;
        if (row.cells.length > 1 || row.cells[0] !== '')
            yield row;
    }
}
function plainCell(text, start, place) {
    const { here, refuse } = place;
    let end = start;
    while (end < text.length && text[end] !== ',' && !endsLine(text, end)) {
        if (text[end] === '"')
            throw refuse(`${here}: a quotation mark stands inside a cell that does not begin with one`);
        end += 1;
        if (end - start > LONGEST_CELL)
            throw tooLong(place);
    }
    return { value: text.slice(start, end), end, lines: 0 };
}
function quotedCell(text, start, place) {
    const { here, refuse } = place;
    let end = start + 1;
    for (;;) {
        end = text.indexOf('"', end);
        if (end === -1)
            throw refuse(`${here}: a cell begins with a quotation mark that is never closed`);
        if (end - start > LONGEST_CELL)
            throw tooLong(place);
        if (text[end + 1] !== '"')
            break;
        end += 2;
    }
    const value = text.slice(start + 1, end).replaceAll('""', '"');
    end += 1;
    if (end < text.length && text[end] !== ',' && !endsLine(text, end)) {
        throw refuse(`${here}: something follows the closing quotation mark of a cell`, {
            expected: 'a comma or the end of the line; a quotation mark inside a cell is written twice',
        });
    }
    return { value, end, lines: value.split('\n').length - 1 };
}
function endsLine(text, at) {
    return text[at] === '\n' || (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length));
}
function tooLong({ here, refuse }) {
    return refuse(`${here}: a cell is longer than ${LONGEST_CELL} characters`, {
        fix: 'is a quotation mark missing?',
    });
}


/***/ })

};
