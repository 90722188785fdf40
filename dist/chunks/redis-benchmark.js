export const id = 5227;
export const ids = [5227];
export const modules = {

/***/ 95227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisBenchmark: () => (/* binding */ redisBenchmark)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_csv_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86126);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _load_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49058);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39303);
/** `redis-benchmark --csv` (and valkey-benchmark): a row a command. Before 6.2 there were two columns and no header. */






const HEADER = '"test","rps","avg_latency_ms",';
const OLD = ['test', 'rps'];
const redisBenchmark = {
    kind: 'text',
    about: {
        versions: '7.0; 6.0 by its source',
        command: 'redis-benchmark --csv -t set,get -n 100000',
        path: null,
        keeps: ['requests a second', 'from 6.2 on mean latency and its percentiles'],
        loses: ['the distribution of latencies', 'clients, pipelining and sizes, which the CSV does not name'],
        filter: null,
        invocations: 'One run is one independent measurement, however many requests it made: run at least five.',
        traps: ['The CSV does not say how many requests failed; redis-benchmark stops at the first error of the server.'],
    },
    detect(output) {
        const rows = rowsOf(output);
        if (rows.some((row) => row.startsWith(HEADER)))
            return 'certain';
        return rows.length > 0 && rows.every((row) => /^"[^"]{1,100}","\d+\.\d\d"$/.test(row)) ? 'possible' : 'no';
    },
    read(output, list) {
        const file = output.path === '' ? 'the output' : output.path;
        let titles = OLD;
        for (const { cells, line } of (0,_text_csv_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRows */ .K)(rowsOf(output).join('\n'), file, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)) {
            if (cells[0] === 'test' && cells[1] === 'rps') {
                titles = cells;
                continue;
            }
            const number = (title) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .readNumber */ .kz)(cells[titles.indexOf(title)] ?? '');
            const rate = number('rps');
            // Of a time of nothing.
            const isOdd = cells.length === titles.length && /^-?(?:nan|inf)$/.test(cells[1] ?? '');
            if (isOdd) {
                list.state((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stableName */ .HD)(cells[0] ?? ''), 'failed', `its rate is ${cells[1]}`);
                continue;
            }
            if (cells.length !== titles.length || rate === null) {
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`row ${line} of ${file} is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(cells.join(','))}`, {
                    expected: `the columns ${titles.join(', ')}, with a finite number of requests a second`,
                });
            }
            const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stableName */ .HD)(cells[0] ?? '');
            list.add({ benchmark, metric: 'rate', unit: 'req/s', better: undefined, samples: [rate], again: 'apart' });
            (0,_load_test_js__WEBPACK_IMPORTED_MODULE_2__/* .addLatency */ .yl)(list, benchmark, {
                unit: 'ms',
                mean: number('avg_latency_ms'),
                percentiles: titles.flatMap((title) => {
                    const percentile = /^p(\d+(?:\.\d+)?)_latency_ms$/.exec(title)?.[1];
                    return percentile === undefined ? [] : [[percentile, number(title)]];
                }),
                reported: ['min', 'max'].map((name) => [name, number(`${name}_latency_ms`)]),
            });
        }
    },
};
/** All cells are quoted; warnings of the server stand between the rows. */
function rowsOf({ lines }) {
    return lines.filter((line) => line.startsWith('"') && /^"[^"]*","(?:\d|-?nan"|inf")|^"test",/.test(line));
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
