export const id = 3484;
export const ids = [3484];
export const modules = {

/***/ 13484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputOf: () => (/* binding */ outputOf)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/table.js
var table = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
;// CONCATENATED MODULE: ./build/report/readings.js





function readMetrics(readings) {
    return readings.map(({ benchmark, metric, unit, better, samples, processes }) => {
        const byUnit = (0,units/* directionOf */.FR)(unit);
        return {
            ...{ benchmark, metric, unit, better: better ?? byUnit ?? 'lower' },
            betterFrom: better !== undefined ? 'tool' : byUnit === null ? 'default' : 'unit',
            samples: samples.length,
            processes: processes === undefined ? null : processes.length,
            median: (0,median/* median */.JZ)(samples),
        };
    });
}
/** A table for a terminal, then a line for each benchmark without numbers. */
function readingLines(metrics, states, paper) {
    const columns = [
        (0,table/* left */.kb)('benchmark', { mayShorten: true }),
        (0,table/* left */.kb)('metric', { mayShorten: true }),
        (0,table/* right */.pG)('median'),
        (0,table/* left */.kb)('better'),
        (0,table/* right */.pG)('samples'),
    ];
    const rows = metrics.map((one) => [
        one.benchmark,
        one.metric,
        (0,format/* formatSideBySide */.vY)([one.median], one.unit)[0] ?? '',
        `${one.better}${one.betterFrom === 'default' ? ' (assumed)' : ''}`,
        samplesOf(one),
    ]);
    const without = states.map(({ benchmark, state, detail }) => {
        return `${formatter/* terminalFormatter */.t.text(benchmark)}: ${state}${detail === null ? '' : `: ${formatter/* terminalFormatter */.t.sentence(detail)}`}`;
    });
    return [...(0,table/* tableLines */.oW)(columns, rows, paper), ...without];
}
function samplesOf({ samples, processes }) {
    return processes === null ? `${samples}` : `${samples} in ${processes} processes`;
}

// EXTERNAL MODULE: ./build/results/read.js + 2 modules
var read = __webpack_require__(84431);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/commands/work/file-kind.js
/** What a file looks like that is none of those which `pinbench validate` reads. */

const CONFIGURATION = 'a configuration';
/** By name. */
const NAMES = [
    [/^(?:docker|container)file(?:\..*)?$|\.(?:docker|container)file$/i, 'a Dockerfile'],
    [/^(?:gnu)?makefile$|\.mk$/i, 'a makefile'],
    [/\.toml$/i, 'a TOML file'],
    [/\.(?:ini|cfg|conf)$/i, 'an INI file'],
    [/\.(?:md|markdown)$/i, 'a Markdown document'],
    [/\.(?:sh|bash)$/i, 'a shell script'],
    [/\.(?:c|cc|cpp|cs|go|h|hpp|java|js|jsx|kt|ml|mts|py|rb|rs|swift|ts|tsx)$/i, 'source code'],
];
/** By the first line that is neither empty nor a comment. */
const FIRST_LINES = [
    [/^FROM \S|^ARG \w/i, 'a Dockerfile'],
    [/^<(?:!doctype html|html)\b/i, 'an HTML page'],
    [/^(?:version|suites):/, CONFIGURATION],
];
/** Enough to tell; what comes first in a file decides. */
const LOOK = 4000;
/** "a Dockerfile"; undefined when nothing is known of it. */
function kindOf(file, text) {
    const name = external_node_path_.basename(file);
    const start = text.slice(0, LOOK);
    if (start.startsWith('#!'))
        return 'a script';
    const first = start.split('\n').find((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
    const byName = NAMES.find(([pattern]) => pattern.test(name));
    return (byName ?? FIRST_LINES.find(([pattern]) => pattern.test(first.trimStart())))?.[1];
}

;// CONCATENATED MODULE: ./build/commands/work/validate-output.js
/** A tool's output, validated: loaded for one only, since every format is asked whether it fits. */





async function outputOf(file, written, paper) {
    const { format, readings, states, warnings } = await (0,read/* readResults */.x8)(written, 'auto').catch((thrown) => {
        throw typeof written === 'string' ? ofAnotherKind(file, written, thrown) : thrown;
    });
    const metrics = readMetrics(readings);
    const known = metrics.map(({ benchmark, metric, unit, better }) => ({
        suite: null,
        benchmark,
        metric,
        unit,
        better,
    }));
    const benchmarks = new Set(readings.map(({ benchmark }) => benchmark)).size;
    const holds = `format ${format}, ${(0,quote/* plural */.LS)(benchmarks, 'benchmark')}, ${(0,quote/* plural */.LS)(readings.length, 'metric')}`;
    const lines = readingLines(metrics, states, { ...paper, width: paper.width - 2 });
    return { holds, output: { format, metrics, states }, lines, warnings, known };
}
/** Of a file in which no tool's results were found: what it is instead, where that can be told. */
function ofAnotherKind(file, text, thrown) {
    const kind = thrown instanceof errors/* PinbenchError */.kN && thrown.kind === 'benchmark' ? kindOf(file, text) : undefined;
    if (kind === undefined)
        return thrown;
    return (0,errors/* usageError */.Wp)(`${file} looks like ${kind}, and holds no results`, {
        expected: "a configuration (*.yml, *.yaml), a perf.json or a tool's results",
        ...(kind === CONFIGURATION ? { fix: 'give it a name that ends in .yml' } : {}),
        cause: thrown,
    });
}


/***/ }),

/***/ 84431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wV: () => (/* binding */ noResults),
  x8: () => (/* binding */ readResults)
});

// UNUSED EXPORTS: readWith

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/results/json-objects.js
var json_objects = __webpack_require__(758);
;// CONCATENATED MODULE: ./build/results/formats/printed-tables.js
/** What tools print for people, rounded and without samples, where they can also write what pinbench reads. */
const PRINTED_TABLES = [
    {
        what: 'the text of JMH',
        fix: 'add `-rf json -rff "$PINBENCH_OUTPUT/jmh.json"`, with `results.path: jmh.json`',
        line: /^Benchmark .*\bMode +(?:Cnt|Samples) +Score\b/,
    },
    {
        what: "JMH's CSV, whose numbers follow the language of the machine",
        fix: 'write JSON instead: `-rf json -rff "$PINBENCH_OUTPUT/jmh.json"`',
        line: /^"Benchmark","Mode","Threads","Samples","Score",/,
    },
    {
        what: 'the text of hyperfine',
        fix: 'add `--export-json "$PINBENCH_OUTPUT/hyperfine.json"`, with `results.path: hyperfine.json`',
        line: /^ +(?:Time \(mean ± σ\):|Wall Time +[\d.]+ \S+ +± ) /,
    },
    {
        what: 'the table of pytest-benchmark',
        fix: 'add `--benchmark-json="$PINBENCH_OUTPUT/benchmark.json"`, with `results.path: benchmark.json`',
        line: /^Name \(time in \w+\) +Min +Max +Mean\b/,
    },
    {
        what: 'the text of pyperf',
        fix: 'add `-o "$PINBENCH_OUTPUT/pyperf.json"`, with `results.path: pyperf.json`',
        line: /: Mean \+- std dev: [\d.]+ \w+ \+- /,
    },
    {
        what: 'a table of BenchmarkDotNet',
        fix: 'add `--exporters json --artifacts "$PINBENCH_OUTPUT"`, and read its full report',
        line: /^\| *Method +\|.*\| *Mean +\|/,
    },
    {
        what: 'the table of mitata',
        fix: 'print JSON: `run({ format: { json: { debug: false, samples: false } } })`',
        line: /^(?:benchmark +avg \(min … max\) p75|\| (?:benchmark|• \S.*?) +\| +avg \| +min \|)/,
    },
    {
        what: 'the table of vitest',
        fix: 'add `--reporter=json --outputFile="$PINBENCH_OUTPUT/vitest.json"` (up to 4: `--outputJson=FILE`)',
        line: /^ +name +hz +min +max +mean +p75\b/,
    },
    {
        what: 'the table of tinybench',
        fix: 'print JSON: `JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))`',
        line: /│ Task name +│ (?:Latency|ops\/sec)/,
    },
    {
        what: 'the table of Deno',
        fix: 'add `--json`',
        line: /^\| benchmark +\| time\/iter \(avg\) \|/,
    },
    {
        what: 'the table of benchmark-ips',
        fix: 'write `x.json! "#{ENV["PINBENCH_OUTPUT"]}/ips.json"` in its block, with `results.path: ips.json`',
        line: /^ .*\bi\/s - +[\d.]+[kMBT]? in +[\d.]+s/,
    },
];

;// CONCATENATED MODULE: ./build/results/formats/false-friends.js
/** Files that look like results and are none, or are what a tool makes of its results: refused with what would be right. */


/** No line of a table is longer, and some patterns look twice at each letter. */
const LONGEST_LINE = 5000;
const FALSE_FRIENDS = [
    {
        what: "a table of benchstat's, which holds no samples",
        fix: "give pinbench what benchstat reads: the output of `go test -run '^$' -bench . -count 10`",
        looksLike: ({ lines }) => lines.some((line) => line.length < LONGEST_LINE && /\b(?:sec|B|allocs)\/op\b.*│|│.*\bvs base\b/.test(line)),
    },
    {
        what: "asv's benchmarks.json, which lists benchmarks and holds no results",
        fix: "give pinbench the whole folder of asv's results: `results.path: results/`",
        looksLike: (output) => output.text.includes('"param_names"') && output.objects.some(isListOfBenchmarks),
    },
    {
        what: 'samples of k6, one a line',
        fix: 'give pinbench the summary: `k6 run --summary-export "$PINBENCH_OUTPUT/k6.json"`',
        looksLike: ({ text }) => /^\{"(?:type":"(?:Point|Metric)","data":|metric":"\w+","type":"(?:Point|Metric)")/m.test(text),
    },
    {
        what: 'the text of k6',
        fix: 'give pinbench the summary as JSON: `k6 run --summary-export "$PINBENCH_OUTPUT/k6.json"`',
        looksLike: ({ text }) => /^ *(?:http_req_duration|iteration_duration)\.{3,}: avg=/m.test(text),
    },
    {
        what: 'the requests of a vegeta attack, one a line',
        fix: 'give pinbench a report of them: `vegeta report -type=json`',
        looksLike: ({ text }) => /^\{"attack":"[^"]*","seq":\d+,"code":\d+,/m.test(text),
    },
    {
        what: "vegeta's report as text",
        fix: 'give pinbench the report as JSON: `vegeta report -type=json`',
        looksLike: ({ text }) => /^Latencies +\[(?:min, )?mean, 50/m.test(text),
    },
    {
        what: 'the tables of autocannon',
        fix: 'give pinbench its JSON: `autocannon -j`',
        looksLike: ({ text, lines }) => text.includes('│ Req/Sec') &&
            lines.some((line) => line.length < LONGEST_LINE && /│ Latency +│.* ms +│/.test(line)),
    },
    {
        what: 'a file of Locust that holds no results',
        fix: 'give pinbench the file that ends in "_stats.csv"',
        looksLike: ({ text }) => /^(?:Timestamp,User Count,Type,Name,|Method,Name,Error,Occurrences|Count,Message,Traceback)/.test(text),
    },
    {
        what: 'the text of redis-benchmark',
        fix: 'give pinbench its CSV: `redis-benchmark --csv`',
        looksLike: ({ text }) => /^ *throughput summary: [\d.]+ requests per second$/m.test(text) ||
            /(?:^|[\r\n ])[A-Z][A-Z_]+: [\d.]+ requests per second, p50=[\d.]+ msec/.test(text),
    },
    {
        what: "perfgate's comparison, report or configuration",
        fix: 'give pinbench the run itself: `perfgate run --out "$PINBENCH_OUTPUT/run.json"`',
        looksLike: ({ text }) => /"schema"\s*:\s*"perfgate\.(?!run\.v1")\w+\.v\d+"/.test(text),
    },
    {
        what: 'the Markdown table of llama-bench, which holds no samples',
        fix: 'give pinbench its JSON: `llama-bench -o json`',
        looksLike: ({ text }) => /^\| model +\|.*\| +test \| +t\/s \|/m.test(text),
    },
    {
        what: 'a JUnit report without test cases',
        fix: "use the tool's own reporter: Catch2, for one, leaves benchmarks out of JUnit (`--reporter xml`)",
        looksLike: ({ text }) => /<testsuites?[\s/>]/.test(text) && !/<testcase\s/.test(text),
    },
    ...PRINTED_TABLES.map(({ what, fix, line }) => ({
        what: `${what}, which pinbench does not read`,
        fix,
        looksLike: ({ lines }) => lines.some((one) => one.length < LONGEST_LINE && line.test(one)),
    })),
    {
        what: 'the text of perf stat',
        fix: 'give pinbench its counters: `perf stat -j -e duration_time,task-clock -o "$PINBENCH_OUTPUT/perf.json"`',
        looksLike: ({ text }) => /^ Performance counter stats for /m.test(text),
    },
    {
        what: "a time of the shell's, or of BSD",
        fix: 'use GNU time: `/usr/bin/time -v -o "$PINBENCH_OUTPUT/time.txt"`',
        looksLike: ({ text }) => /^real\s+\d+m[\d.,]+s$/m.test(text) ||
            /^[\d.]+user [\d.]+system /m.test(text) ||
            /^ +\d+ {2}maximum resident set size$/m.test(text),
    },
    {
        what: 'the text of Google Benchmark',
        fix: 'give pinbench its JSON: `--benchmark_out="$PINBENCH_OUTPUT/benchmarks.json" --benchmark_out_format=json`',
        looksLike: ({ text }) => /^Benchmark +Time +CPU +Iterations/m.test(text),
    },
    {
        what: 'the text of Catch2',
        fix: 'give pinbench its XML: `--reporter xml --out "$PINBENCH_OUTPUT/catch2.xml"`',
        looksLike: ({ text }) => /^benchmark name +samples +iterations +est/m.test(text),
    },
    {
        what: 'a history of gobenchdata',
        fix: "give pinbench what it is made of: the output of `go test -run '^$' -bench .`",
        looksLike: ({ text }) => /"Suites"\s*:/.test(text.slice(0, 1000)) && text.includes('"NsPerOp"'),
    },
];
/** Of asv: a benchmark with its code, its type and its unit. */
function isListOfBenchmarks({ value }) {
    return Object.values(value).some((one) => (0,json_objects/* isObject */.G)(one) && 'code' in one && 'param_names' in one && 'unit' in one);
}

// EXTERNAL MODULE: ./build/results/formats/registry.js
var registry = __webpack_require__(50671);
// EXTERNAL MODULE: ./build/results/output.js
var output = __webpack_require__(93380);
// EXTERNAL MODULE: ./build/results/reading-list.js
var reading_list = __webpack_require__(82906);
;// CONCATENATED MODULE: ./build/results/read.js
/** A tool's output -> readings. The formats are in formats/registry.ts. */






const mostCharacters = 10 * 2 ** 20;
/**
 * The readings in what one invocation printed, or wrote into one file or several. `format` is a name or `auto`, for which
 * every format is loaded and asked; `limit` is in characters, of all files together.
 * Rejects with a usage error on an unknown format, and otherwise as `readWith` throws.
 */
async function readResults(written, format, limit = mostCharacters) {
    const rows = format === 'auto' ? registry/* FORMATS */.hR : registry/* FORMATS */.hR.filter(({ name }) => name === format);
    if (rows.length === 0) {
        throw (0,errors/* usageError */.Wp)(`the results format ${(0,quote/* quote */.hD)(format)} is not known`, {
            expected: `auto, ${registry/* formatNames */.EI.join(', ')}`,
        });
    }
    return readWith(await Promise.all(rows.map(registry/* loadFormat */.M6)), written, limit);
}
/**
 * One format given: it is read so. Several: the one that fits by content. Throws invalidOutput on everything that is wrong
 * with the text: no reading at all is an error, never an empty list.
 */
function readWith(formats, written, limit = mostCharacters) {
    const files = typeof written === 'string' ? [{ path: '', text: written }] : written;
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    if (length > limit) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark's results have ${length} characters`, {
            expected: `at most ${limit} (${(limit / 2 ** 20).toPrecision(3)} MiB)`,
            fix: 'write results to a file of their own, or fewer samples',
        });
    }
    const filled = files.filter(({ text }) => text.trim() !== '');
    const named = formats.length === 1 ? formats[0] : undefined;
    if (filled.length === 0)
        throw noResults('the benchmark printed nothing', named?.name ?? 'auto');
    const outputs = filled.map(({ path, text }) => new output/* Output */.k(decodable(text), path));
    const list = new reading_list/* ReadingList */.zi();
    const { chosen, fitting } = named === undefined ? detect(formats, outputs, list) : { chosen: named, fitting: outputs };
    if (chosen.kind === 'json')
        for (const { found } of fitting)
            for (const warning of found.warnings)
                list.warn(warning);
    if (chosen.readTree !== undefined)
        chosen.readTree(fitting, list);
    else
        for (const output of fitting)
            chosen.read(output, list);
    const { readings, states, warnings } = list;
    if (readings.length === 0) {
        const [first] = states;
        const said = first === undefined
            ? ''
            : `, and ${(0,quote/* plural */.LS)(states.length, 'benchmark')} without numbers (${(0,quote/* quote */.hD)(first.benchmark)} ${first.state})`;
        throw nothingFound(`no reading of ${chosen.title}${said}`, chosen.title, outputs);
    }
    return { format: chosen.name, readings, states, warnings };
}
/** The error for what is empty. `format` is a name or `auto`. */
function noResults(happened, format) {
    const named = registry/* FORMATS */.hR.find((row) => row.name === format);
    return (0,errors/* invalidOutput */.Dh)(happened, {
        expected: named === undefined ? anyFormat() : `results as ${named.title}`,
        fix: 'check where the results go: standard output, or the file named by results.path',
    });
}
/** Exactly one format, or an error: a format that is certain outranks those that are merely possible. */
function detect(formats, outputs, list) {
    const refused = [];
    const fits = formats.map((format) => {
        const each = outputs.map((output) => ({ output, detected: detectedBy(format, output, refused) }));
        return { format, certain: outputsOf(each, 'certain'), possible: outputsOf(each, 'possible') };
    });
    const certain = fits.filter((fit) => fit.certain.length > 0);
    const possible = fits.filter((fit) => fit.certain.length === 0 && fit.possible.length > 0);
    const fitting = certain.length > 0 ? certain : possible;
    const [first, second] = fitting;
    if (certain.length === 0)
        refuseFalseFriends(outputs);
    if (first === undefined && refused[0] !== undefined)
        throw refused[0];
    if (first === undefined)
        throw nothingFound('no results in a known format', anyFormat(), outputs);
    if (second !== undefined) {
        throw (0,errors/* invalidOutput */.Dh)(`the output fits both ${(0,quote/* quote */.hD)(first.format.name)} and ${(0,quote/* quote */.hD)(second.format.name)}`, {
            expected: 'results in one format',
            fix: `set results.format to ${fitting.map(({ format }) => format.name).join(' or ')}`,
        });
    }
    const [outranked] = certain.length > 0 ? possible : [];
    if (outranked !== undefined) {
        const names = `${(0,quote/* quote */.hD)(outranked.format.name)}; it was read as ${(0,quote/* quote */.hD)(first.format.name)}`;
        list.warn(`the output also fits ${names}`);
    }
    return { chosen: first.format, fitting: fittingOf(first, outputs, list) };
}
/** JSON in it that is too deep, or too much of it, is no obstacle for a format that is not JSON. */
function detectedBy(format, output, refused) {
    try {
        return format.detect(output);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        refused.push(thrown);
        return 'no';
    }
}
/** A tool's own folder holds other files too; among files that stand for themselves one that does not fit is worth a word. */
function fittingOf({ format, certain, possible }, outputs, list) {
    if (format.readTree !== undefined || outputs.length === 1)
        return outputs;
    const fitting = outputs.filter((output) => certain.includes(output) || possible.includes(output));
    const others = outputs.filter((output) => !fitting.includes(output));
    for (const { path } of others)
        list.warn(`the file ${(0,quote/* quote */.hD)(path)} is not ${format.title}: it was not read`);
    return fitting;
}
function outputsOf(each, wanted) {
    return each.filter(({ detected }) => detected === wanted).map(({ output }) => output);
}
function refuseFalseFriends(outputs) {
    for (const output of outputs) {
        const friend = FALSE_FRIENDS.find(({ looksLike }) => looksLike(output));
        if (friend === undefined)
            continue;
        const where = output.path === '' ? 'the output' : `the file ${(0,quote/* quote */.hD)(output.path)}`;
        throw (0,errors/* invalidOutput */.Dh)(`${where} is ${friend.what}`, { expected: "a benchmark tool's own results", fix: friend.fix });
    }
}
/** Two bytes a letter leave a zero byte beside every ASCII letter, or signs that no UTF-8 text has. */
function decodable(text) {
    const head = text.slice(0, 4000);
    const zeros = head.split('\0').length - 1;
    if (zeros < 2 || zeros < head.length / 4)
        return text;
    throw (0,errors/* invalidOutput */.Dh)('the results are UTF-16 text', {
        expected: 'UTF-8',
        fix: 'in PowerShell, write them with `| Out-File -Encoding utf8 FILE` instead of `>`',
    });
}
function nothingFound(happened, expected, outputs) {
    const [output] = outputs;
    if (output === undefined)
        return (0,errors/* invalidOutput */.Dh)(`the output holds ${happened}`, { expected });
    const { cut, warnings } = foundIn(output);
    const half = cut ? 'an incomplete JSON object and ' : '';
    const broken = warnings.length > 0 && !cut ? `; ${warnings[0]}` : '';
    // Lines stand one behind the other; the mark for what cannot be shown is for all else.
    const start = output.text.trim().slice(0, 200).replaceAll(/\s+/g, ' ');
    return (0,errors/* invalidOutput */.Dh)(`the output holds ${half}${happened}: ${(0,quote/* quote */.hD)(start)}${broken}`, { expected });
}
function foundIn(output) {
    try {
        return output.found;
    }
    catch {
        return { cut: false, warnings: [] };
    }
}
function anyFormat() {
    return `a format that pinbench reads: ${registry/* formatNames */.EI.join(', ')}`;
}


/***/ }),

/***/ 90432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ascending),
/* harmony export */   l: () => (/* binding */ sortFirst)
/* harmony export */ });
/** Up to here insertion is the fastest; nearly all lists are as short. */
const SHORT = 100;
/** The values in ascending order, in a list of its own. Wants numbers that can be compared: no NaN. */
function ascending(values) {
    if (values.length > SHORT)
        return Array.from(Float64Array.from(values).sort());
    const sorted = values.slice();
    insertionSort(sorted, sorted.length);
    return sorted;
}
/** Puts the first `count` of `numbers` in ascending order, where they are. */
function sortFirst(numbers, count) {
    if (count > SHORT)
        numbers.subarray(0, count).sort();
    else
        insertionSort(numbers, count);
}
function insertionSort(numbers, count) {
    for (let next = 1; next < count; next += 1) {
        const value = numbers[next] ?? 0;
        let index = next;
        for (; index > 0 && (numbers[index - 1] ?? 0) > value; index -= 1)
            numbers[index] = numbers[index - 1] ?? 0;
        numbers[index] = value;
    }
}


/***/ }),

/***/ 31926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   bz: () => (/* binding */ processMedians),
/* harmony export */   sy: () => (/* binding */ invocationMedians)
/* harmony export */ });
/* unused harmony export middle */
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90432);

/** Median of at least one finite number; halves are added so that huge values cannot overflow. */
function median(values) {
    // The list of most invocations.
    const [only] = values;
    if (values.length === 1 && only !== undefined)
        return only;
    const sorted = (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    if (lower === undefined || upper === undefined)
        throw new RangeError('the median of no numbers');
    return middle(lower, upper);
}
/** Half way between two numbers, and exactly the number itself when both are equal. */
function middle(lower, upper) {
    return lower === upper ? lower : lower / 2 + upper / 2;
}
/**
 * The statistic of an invocation is the median of its samples; invocations without the metric are left out. Where there is
 * one invocation, and the tool started several processes in it, these are the independent units: one number for each.
 */
function invocationMedians({ samples, processes }) {
    const own = samples.length === 1 ? processes?.[0] : undefined;
    if (own != null)
        return processMedians(samples[0] ?? [], own);
    const medians = [];
    for (const each of samples)
        if (each.length > 0)
            medians.push(median(each));
    return medians;
}
/** `processes`: how many of the samples are those of the first process, the second, and so on. */
function processMedians(samples, processes) {
    let from = 0;
    return processes.flatMap((count) => {
        const own = samples.slice(from, from + count);
        from += count;
        return own.length === 0 ? [] : [median(own)];
    });
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownFormatter),
/* harmony export */   t: () => (/* binding */ terminalFormatter)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/** How a sentence is formatted for one kind of reader: all data in a sentence goes through it. */

/** What may stand in a code span: nothing in it can end the span or a table cell. */
const ID = /^[\w.:+/@-]{1,100}$/;
const markdownFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(data),
    id: (data) => (ID.test(data) ? `\`${data}\`` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data)),
    strong: (words) => `**${words}**`,
    sign: (sign) => `${sign} `,
};
const terminalFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data, 400),
    id: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    strong: (words) => words,
    sign: () => '',
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   kK: () => (/* binding */ paintedTable),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93223);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/** Tables: Markdown for GitHub, aligned columns for a terminal. */

// Widths as terminals draw them, and unlike string-width without an Intl.Segmenter: 13 ms of every start.



/** Rows of a table on a terminal: more would push the rest off the screen. */
const MOST_ROWS = 60;
const GAP = '  ';
const SHORTEST = 12;
function left(title, more = {}) {
    return { title, align: 'left', ...more };
}
function right(title, more = {}) {
    return { title, align: 'right', ...more };
}
/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name. Cells are short and harmless.
 */
function markdownLines(columns, rows) {
    const options = { align: columns.map((column) => column.align), alignDelimiters: false };
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)([columns.map((column) => column.title), ...rows], options).split('\n');
}
/** Title and rows of a list of which all is in the JSON, made harmless. Longer tables are cut, and say so. */
function tableLines(columns, rows, paper, tone = () => null) {
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => _formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalFormatter */ .t.text(cell)));
    const more = rows.length - shown.length;
    return paintedTable(columns, shown, paper, tone, more > 0 ? `… ${more} more, all of them with --json` : null);
}
/** Title and rows of harmless cells; `rest` says what of the table is not shown. Nothing for a table without rows. */
function paintedTable(columns, rows, { width, colour }, tone, rest) {
    if (rows.length === 0)
        return [];
    const [title = '', ...lines] = alignedLines(columns, rows, width);
    return [
        painted('bold', title, colour),
        ...lines.map((line, index) => painted(tone(index), line, colour)),
        ...(rest === null ? [] : [painted('dim', rest, colour)]),
    ];
}
/** The caller has decided: the standard output of this process is not asked again. */
function painted(tone, text, colour) {
    return colour && tone !== null ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(tone, text, { validateStream: false }) : text;
}
/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve columns of the terminal.
 */
function alignedLines(columns, rows, width) {
    const lines = [columns.map((column) => column.title), ...rows];
    const all = columns.map((column, index) => ({
        ...column,
        index,
        width: Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
    }));
    const kept = [...all];
    for (let last = kept.length - 1; last >= 0 && totalOf(kept) > width; last -= 1) {
        if (kept[last]?.mayGo)
            kept.splice(last, 1);
    }
    const [widest] = kept.filter((column) => column.mayShorten).sort((one, other) => other.width - one.width);
    const excess = totalOf(kept) - width;
    if (widest !== undefined && excess > 0) {
        widest.width = Math.min(widest.width, Math.max(SHORTEST, widest.width - excess));
    }
    return lines.map((line) => kept
        .map((column) => pad(line[column.index] ?? '', column.width, column.align))
        .join(GAP)
        .trimEnd());
}
function totalOf(columns) {
    return columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
}
/** Columns that a terminal gives to a text: a letter of East Asia or an emoji has two, a mark on a letter none. */
function widthOf(cell) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell);
}
function pad(cell, width, align) {
    const shown = widthOf(cell) > width ? cut(cell, width) : cell;
    const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
    return align === 'left' ? shown + space : space + shown;
}
/** Whole characters, however many code points they are made of, and "…". */
function cut(cell, width) {
    let shown = '';
    let used = 1;
    for (const { segment } of new Intl.Segmenter().segment(cell)) {
        used += widthOf(segment);
        if (used > width)
            break;
        shown += segment;
    }
    return `${shown}…`;
}
/** "2026-11-21 01:02:03" of an instant, in UTC. */
function startText(startedAt) {
    return startedAt.slice(0, 19).replace('T', ' ');
}


/***/ }),

/***/ 93223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
