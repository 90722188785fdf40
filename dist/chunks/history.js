export const id = 8141;
export const ids = [8141,988,8650,9815];
export const modules = {

/***/ 70803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configurationFile),
/* harmony export */   s: () => (/* binding */ configurationNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40571);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/** The configuration that a command line names, as stored runs know it. */






/** Undefined when none is named: any is meant. Throws as `configurationFile`. */
async function configurationNamed(given, place) {
    const file = await configurationFile(given, place);
    return file === undefined ? undefined : (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationOf */ .QV)(file);
}
/**
 * Its path relative to the root of the repository around `directory`. A folder stands for the configuration in it. Throws a
 * usage error when it is neither there nor, as with a clone of the data alone, known to the stored runs.
 */
async function configurationFile(given, { archive, directory }) {
    if (given === undefined)
        return undefined;
    const root = (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)().root(directory)) ?? directory;
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, given);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute).catch(() => null)) !== null)
        return file;
    const configuration = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationOf */ .QV)(file);
    if ((await archive.series()).some((name) => (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSeries */ .Pd)(name)?.configuration === configuration))
        return file;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`there is no configuration ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(given)}, and ${archive.place} has no runs of one`, {
        expected: 'the path of a configuration, or of its folder',
        fix: 'check --config; paths are relative to the current folder',
    });
}


/***/ }),

/***/ 25393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ noKey),
/* harmony export */   Qw: () => (/* binding */ stopIfAsked),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   hP: () => (/* binding */ seriesIn),
/* harmony export */   kn: () => (/* binding */ isAboutFile),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   uK: () => (/* binding */ eachInTurn),
/* harmony export */   v$: () => (/* binding */ readInTurn)
/* harmony export */ });
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89702);
/* harmony import */ var _history_stored_run_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20039);
/* harmony import */ var _history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3926);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76663);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30390);
/** What every sub-command of `pinbench history` is given, and what it answers. */







/** Suites that an error lists. */
const MOST_NAMED = 10;
/**
 * Looks at everything, in order, telling how far it is: one after the other, or some `atOnce`, which a remote store gets
 * in one call. Throws an infrastructure error when it is stopped.
 */
async function eachInTurn({ progress, signal }, what, items, work, atOnce = 1) {
    let done = 0;
    progress.live(() => `${what}: ${done} of ${items.length}`);
    try {
        while (done < items.length) {
            stopIfAsked(signal);
            const some = items.slice(done, done + atOnce);
            await Promise.all(some.map(work));
            done += some.length;
        }
    }
    finally {
        progress.done();
    }
}
/** To be asked before anything is changed. */
function stopIfAsked(signal) {
    if (!signal.aborted)
        return;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)('stopped before it was done; nothing was changed', { fix: 'run it again' });
}
/** Names of the chosen histories that are there. Throws a usage error on a suite that none of the runs there is of, and on a place that is not there. */
async function seriesIn(archive, { suite, configuration }) {
    if (suite !== undefined)
        (0,_history_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(suite);
    const all = await archive.series();
    if (all.length === 0)
        await archive.requireThere();
    const ofConfiguration = all.filter((name) => configuration === undefined || (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeries */ .Pd)(name)?.configuration === configuration);
    if (suite === undefined || ofConfiguration.length === 0)
        return ofConfiguration;
    const chosen = ofConfiguration.filter((name) => (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeries */ .Pd)(name)?.suite === suite);
    if (chosen.length === 0)
        throw noSuite(suite, ofConfiguration, archive);
    return chosen;
}
function noSuite(suite, series, { place }) {
    const known = [...new Set(series.map((name) => (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeries */ .Pd)(name)?.suite ?? name))];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(suite, known);
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`no run of a suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(suite)} is stored in ${place}`, {
        expected: `one of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .firstFew */ .Dt)(known.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD), MOST_NAMED)}`,
        ...(near === undefined ? {} : { fix: `did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(near)}?` }),
    });
}
/** For a `--key` that none of the runs there has. */
function noKey(key, { place }) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`no run of an environment ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(key)} is stored in ${place}`, {
        expected: 'the first digits of a key, as "pinbench history list" shows them',
    });
}
/** Stored runs of the chosen histories. */
async function runsOf(archive, choice) {
    const runs = [];
    for (const each of await seriesIn(archive, choice))
        for (const one of await archive.list(each))
            runs.push(one);
    return runs;
}
/** A run for those who go through many: its file comes with those behind it, by path. Throws when it is not whole. */
async function readInTurn(archive, { path }) {
    const bytes = await archive.bytes(path);
    if (bytes === null)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`${path} was listed, but was gone when it was read`);
    return (0,_history_stored_run_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreRun */ .Ai)(bytes, path, _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_3__.parseRun);
}
/** The order in which a store has many files at once. */
function byPath(stored) {
    return stored.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
/**
 * Whether what was thrown is about this one file: damaged, too large, a link. Otherwise it is the store that could not be
 * read, which says nothing of the file.
 */
function isAboutFile(thrown, path) {
    return thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PinbenchError */ .kN && thrown.message.includes(path);
}


/***/ }),

/***/ 76563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportRuns: () => (/* binding */ exportRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
;// CONCATENATED MODULE: ./build/history/export/rows.js

const COLUMNS = [
    'suite',
    'configuration',
    'run',
    'startedAt',
    'commit',
    'branch',
    'key',
    'status',
    'excluded',
    'benchmark',
    'metric',
    'unit',
    'better',
    'invocation',
    'sample',
    'value',
];
/** In the order of the run; a metric that an invocation did not report has no row for it. */
function* rowsOf(run) {
    const about = {
        suite: run.suite,
        configuration: run.source.configuration ?? null,
        run: run.id,
        startedAt: run.startedAt,
        commit: run.source.commit,
        branch: run.source.branch,
        key: run.environment.key.slice(0, stored_run_path/* KEY_DIGITS */.Rb),
        status: run.status,
        excluded: (0,stored_run_path/* isExcluded */.RF)(run),
    };
    for (const { benchmark, metrics } of run.results) {
        for (const { metric, unit, better, samples } of metrics) {
            for (const [index, values] of samples.entries()) {
                const invocation = run.invocations[index]?.order ?? index + 1;
                for (const [index, value] of values.entries()) {
                    yield { ...about, benchmark, metric, unit, better, invocation, sample: index + 1, value };
                }
            }
        }
    }
}
const CSV_TITLE = `${COLUMNS.join(',')}\r\n`;
/** A record of RFC 4180, with its line break. */
function csvLine(row) {
    return `${COLUMNS.map((column) => csvField(row[column])).join(',')}\r\n`;
}
/**
 * A field of RFC 4180: in quotes when it holds a quote, a comma or a line break. Spreadsheets take text that begins with
 * one of = + - @ (or a tab or a carriage return) for a formula, and run it; such text gets an apostrophe in front, which
 * they take for "this is text". Numbers stay numbers, also negative ones.
 */
function csvField(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    const text = value ?? '';
    const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

// EXTERNAL MODULE: ./build/history/maintenance/list.js
var list = __webpack_require__(34071);
// EXTERNAL MODULE: ./build/io/files/large-text.js
var large_text = __webpack_require__(92088);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/safe-json.js
var safe_json = __webpack_require__(27052);
// EXTERNAL MODULE: ./build/units/format.js
var units_format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/commands/work/history/choice.js
var choice = __webpack_require__(70803);
// EXTERNAL MODULE: ./build/commands/work/history/context.js
var context = __webpack_require__(25393);
;// CONCATENATED MODULE: ./build/commands/work/history/export.js
/** `pinbench history export`: every sample as a row, one run in memory at a time. */












/** Written at once, in characters. */
const CHUNK = 64 * 1024;
const FORMATS = {
    jsonl: { title: '', line: (row) => `${(0,safe_json/* safeJson */.o)(row)}\n` },
    csv: { title: CSV_TITLE, line: csvLine },
};
/** Exit code 4 when a stored run could not be read: its rows are missing, and it is named. */
async function exportRuns(context, [suite], options) {
    const format = formatOf(options.format ?? 'jsonl');
    const { output } = options;
    if (output === undefined && options.json === true) {
        throw (0,errors/* usageError */.Wp)('--json is given without --output', {
            expected: '--output FILE: standard output has no room for both the rows and the answer',
        });
    }
    const configuration = await (0,choice/* configurationNamed */.s)(options.config, context);
    const runs = await wanted(context.archive, { suite, configuration }, options.key);
    const sink = output === undefined ? (0,large_text/* outputSink */.vS)((0,screen/* rowStream */.Pi)()) : await (0,large_text/* fileSink */.ao)(external_node_path_.resolve(context.directory, output));
    let done;
    try {
        done = await writeRows(context, runs, format, sink);
        await sink.finish();
    }
    catch (thrown) {
        await sink.discard();
        throw thrown;
    }
    const { rows, unusable } = done;
    for (const sentence of unusable)
        context.progress.warning(sentence);
    if (runs.length === 0)
        context.progress.line(`nothing is stored${ofSuite(suite)} in ${context.archive.place}`);
    const exported = runs.length - unusable.length;
    const where = output === undefined ? [] : [`${(0,units_format/* count */.U9)(rows, 'row')} of ${(0,units_format/* count */.U9)(exported, 'run')} in ${formatter/* terminalFormatter */.t.text(output)}`];
    return {
        exitCode: unusable.length > 0 ? 4 : 0,
        lines: where,
        json: { file: output ?? null, runs: exported, rows, unusable },
    };
}
function ofSuite(suite) {
    return suite === undefined ? '' : ` of the suite ${(0,quote/* quoted */.TL)(suite)}`;
}
/** By path: suite by suite, environment by environment, oldest first; in that order a store has many files at once. */
async function wanted(archive, choice, key) {
    const runs = (0,context/* byPath */.f2)(await (0,context/* runsOf */.ky)(archive, choice));
    const keys = new Set((0,list/* keysLike */.C9)([...new Set(runs.map((run) => run.key))], key));
    const fitting = runs.filter((run) => keys.has(run.key));
    if (fitting.length === 0 && key !== undefined)
        throw (0,context/* noKey */.Ns)(key, archive);
    return fitting;
}
async function writeRows({ archive, progress, signal }, runs, format, sink) {
    const unusable = [];
    let rows = 0;
    let done = 0;
    let chunk = format.title;
    progress.live(() => `exporting: ${done} of ${runs.length} runs`);
    for (const stored of runs) {
        (0,context/* stopIfAsked */.Qw)(signal);
        const run = await readOrNull(archive, stored, unusable);
        for (const row of run === null ? [] : rowsOf(run)) {
            chunk += format.line(row);
            rows += 1;
            if (chunk.length < CHUNK)
                continue;
            if (!(await sink.write(chunk)))
                return { rows, unusable };
            chunk = '';
        }
        done += 1;
    }
    await sink.write(chunk);
    return { rows, unusable };
}
async function readOrNull(archive, stored, unusable) {
    try {
        return await (0,context/* readInTurn */.v$)(archive, stored);
    }
    catch (thrown) {
        if (!(0,context/* isAboutFile */.kn)(thrown, stored.path))
            throw thrown;
        unusable.push(thrown.message);
        return null;
    }
}
function formatOf(name) {
    const format = FORMATS[name];
    if (format !== undefined)
        return format;
    throw (0,errors/* usageError */.Wp)(`there is no format ${(0,quote/* quoted */.TL)(name, 40)}`, {
        expected: Object.keys(FORMATS).join(' or '),
    });
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importFiles: () => (/* binding */ importFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/history/import/json.js


function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Throws a usage error that names the file and says where it stops being JSON. */
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        // The parser quotes what it met, line ends and all.
        throw (0,errors/* usageError */.Wp)(`${file} is not JSON: ${(0,quote/* quote */.hD)((0,errors/* messageOf */.bD)(thrown)).slice(1, -1)}`, {
            fix: 'was it cut off, or edited by hand?',
            cause: thrown,
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/history/import/names.js
/** Names that other tools allow -> names that ours does. */


const SUITE = /^[a-z0-9][a-z0-9._-]{0,62}$/;
const LONGEST_SUITE = 63;
const LONGEST_NAME = 200;
/** Whether it can be a suite's name as it is. */
function isSuite(name) {
    return SUITE.test(name);
}
/**
 * Lowercase letters without accents; everything else but digits, dots, dashes and underscores becomes one dash. A name of
 * which nothing is left, or that is too long, ends in a hash of the original.
 */
function safeSuite(name) {
    if (SUITE.test(name))
        return name;
    const plain = name
        .slice(0, 1000)
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, '-')
        .replace(/^[._-]+/, '')
        .replace(/(?<!-)-+$/, '');
    if (plain === '')
        return hashedSuite('imported', name);
    return plain.length > LONGEST_SUITE ? hashedSuite(plain, name) : plain;
}
/** The safe name with eight digits that stand for the original one. */
function hashedSuite(safe, original) {
    return `${safe.slice(0, LONGEST_SUITE - 9)}-${digits(original)}`;
}
/** A benchmark's or metric's name on one line; '' when nothing is left. Longer ones end in a hash of the original. */
function safeName(name) {
    const isLong = name.length > LONGEST_NAME;
    const plain = (isLong ? name.slice(0, LONGEST_NAME - 10) : name)
        .replaceAll(quote/* unprintable */.hO, ' ')
        .replaceAll(/ {2,}/g, ' ')
        .trim();
    return isLong ? `${plain}…-${digits(name)}` : plain;
}
function digits(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./build/history/import/instant.js
const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/;
/** The first moment that a file name of a stored run cannot tell any more. */
const END = Date.UTC(10_000, 0);
/**
 * A date or a time as ISO 8601 and RFC 3339 write it, in UTC with milliseconds; null when it is not one. A date alone is
 * midnight UTC; a time without a zone is refused, because the machine's own would make the answer differ.
 */
function readInstant(text) {
    const trimmed = text.length > 60 ? '' : text.trim();
    const [, year, month, day, , , second] = FORM.exec(trimmed) ?? [];
    // 31 February has the right form, and a Date would take it for a day in March.
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (year === undefined || Number(day) > lastDay || second === '60')
        return null;
    return instantOf(Date.parse(trimmed.replace(' ', 'T')));
}
/** Milliseconds since 1970 as a time in UTC; null when no run can have begun then. */
function instantOf(milliseconds) {
    return milliseconds >= 0 && milliseconds < END ? new Date(milliseconds).toISOString() : null;
}

;// CONCATENATED MODULE: ./build/history/import/options.js



const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The full hash in lowercase letters, or null when the text is something else. */
function readCommit(text) {
    const commit = typeof text === 'string' ? text.trim().toLowerCase() : '';
    return COMMIT.test(commit) ? commit : null;
}
/** `options.commit`; null when it was not given. Throws a usage error on anything but a full hash. */
function givenCommit({ commit }) {
    if (commit === undefined)
        return null;
    const full = readCommit(commit);
    if (full !== null)
        return full;
    throw (0,errors/* usageError */.Wp)(`--commit ${(0,quote/* quote */.hD)(commit)} is not a full commit hash`, {
        expected: '40 or 64 hexadecimal digits',
        fix: 'use what "git rev-parse" prints for it',
    });
}
/** `options.startedAt` in UTC; null when it was not given. Throws a usage error on anything but a date or a time. */
function givenStart({ startedAt }) {
    if (startedAt === undefined)
        return null;
    const instant = readInstant(startedAt);
    if (instant !== null)
        return instant;
    throw (0,errors/* usageError */.Wp)(`--started-at ${(0,quote/* quote */.hD)(startedAt)} is not a time`, {
        expected: 'a date such as 2026-01-31, or a time with its zone such as 2026-01-31T12:00:00Z',
    });
}

// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
;// CONCATENATED MODULE: ./build/history/import/repeats.js
/** The same metric twice in one invocation -> one metric with the samples of both. */


/** In the unit that came first. What cannot be converted to it is left out, with a note. */
function combine(all, location, notes) {
    const kept = new Map();
    for (const one of all) {
        // Names are on one line, so nothing else can be spelled like this.
        const name = `${one.benchmark}\n${one.metric}`;
        const first = kept.get(name);
        if (first === undefined)
            kept.set(name, one);
        else
            append(first, one, `${location}, bench ${(0,quote/* quote */.hD)(one.benchmark)}`, notes);
    }
    return [...kept.values()];
}
function append(first, again, location, notes) {
    const values = again.samples.flat().map((value) => (0,units/* convert */.C6)(value, again.unit, first.unit));
    const numbers = values.filter((value) => value !== null);
    if (numbers.length < values.length) {
        notes.add(`${location} appears again in ${(0,quote/* quote */.hD)(again.unit)}, not ${(0,quote/* quote */.hD)(first.unit)}: that was left out`);
        return;
    }
    first.samples[0]?.push(...numbers);
    notes.add(`${location} appears more than once: its values were combined`);
}

;// CONCATENATED MODULE: ./build/history/import/suites.js
/** Which suites of a file are imported, and under which names. */



const MOST_NAMES = 8;
/**
 * The name that each suite is stored under, by its original name; suites that are not wanted are not there. Throws a
 * usage error when `options.suite` is no suite's name, or does not say which of several is meant.
 */
function suiteNames(originals, options, notes) {
    const request = options.suite === undefined ? null : readRequest(options.suite);
    if (request === null)
        return safeNames(originals, options.file, notes);
    const old = request.old ?? (originals.length === 1 ? originals[0] : undefined);
    if (old === undefined || !originals.includes(old)) {
        const happened = old === undefined
            ? `${options.file} has ${originals.length} suites, and --suite gives one name`
            : `${options.file} has no suite ${(0,quote/* quote */.hD)(old)}`;
        throw (0,errors/* usageError */.Wp)(happened, {
            expected: `"OLD NAME=${request.name}" with one of: ${(0,quote/* firstFew */.Dt)(originals.map(quote/* quote */.hD), MOST_NAMES)}`,
            fix: 'or leave --suite away: then all are imported',
        });
    }
    return new Map([[old, request.name]]);
}
/** The one name for a file that names no suite. */
function onlySuite({ suite, file }) {
    if (suite === undefined) {
        throw (0,errors/* usageError */.Wp)(`${file} does not say which suite it is of`, { fix: 'give it with --suite NAME' });
    }
    return checked(suite);
}
function readRequest(suite) {
    // A new name has no "=", an old one may.
    const at = suite.lastIndexOf('=');
    return { old: at === -1 ? null : suite.slice(0, at), name: checked(suite.slice(at + 1)) };
}
function checked(name) {
    if (isSuite(name))
        return name;
    throw (0,errors/* usageError */.Wp)(`--suite ${(0,quote/* quote */.hD)(name)} is not a suite name`, {
        expected: 'at most 63 lowercase letters, digits, dots, dashes or underscores, a letter or digit first',
        fix: `did you mean ${(0,quote/* quote */.hD)(safeSuite(name))}?`,
    });
}
function safeNames(originals, file, notes) {
    const names = new Map();
    // A name that needs no change keeps it, whatever else is in the file.
    const taken = new Set(originals.filter(isSuite));
    for (const original of originals) {
        const safe = safeSuite(original);
        const name = safe !== original && taken.has(safe) ? hashedSuite(safe, original) : safe;
        taken.add(name);
        names.set(original, name);
        if (name !== original)
            notes.add(`${file}: the suite ${(0,quote/* quote */.hD)(original)} is stored as ${(0,quote/* quote */.hD)(name)}`);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/history/import/bencher.js
/** Bencher Metric Format: {benchmark: {measure: {value, lower_value?, upper_value?}}}, the results of one run. */







const MOST_METRICS = 10_000;
/** Measures with a unit of their own; the format itself has none. */
const measures = {
    latency: { unit: 'ns', better: 'lower' },
    throughput: { unit: 'ops/s', better: 'higher' },
    'build-time': { unit: 's', better: 'lower' },
    'file-size': { unit: 'B', better: 'lower' },
    instructions: { unit: 'instructions', better: 'lower' },
    'estimated-cycles': { unit: 'cycles', better: 'lower' },
};
/** One draft. What the format does not say (suite, time, commit) comes from the options. */
function readBencher(text, options, notes) {
    const { file } = options;
    const suite = onlySuite(options);
    const commit = givenCommit(options);
    const startedAt = givenStart(options);
    if (startedAt === null)
        throw (0,errors/* usageError */.Wp)(`${file} does not say when it was measured`, { fix: 'give --started-at' });
    const value = parseJson(text, file);
    if (!isObject(value))
        throw notMetrics(`it is ${(0,quote/* quote */.hD)(value)}`, file);
    const read = Object.entries(value).flatMap(([name, of]) => readBenchmark(name, of, file, notes));
    if (read.length > MOST_METRICS) {
        throw (0,errors/* usageError */.Wp)(`${file} has ${read.length} metrics`, { expected: `at most ${MOST_METRICS}` });
    }
    if (read.length === 0)
        return [];
    // Taken before values are put together, which changes them.
    const source = read.map(({ benchmark, metric, samples }) => [benchmark, metric, samples[0]?.[0] ?? null]);
    const metrics = combine(read, file, notes);
    return [
        {
            location: file,
            suite,
            repository: null,
            commit,
            branch: null,
            startedAt,
            status: 'ok',
            dirty: false,
            facts: {},
            metrics,
            warnings: notes.list(),
            identity: [commit, startedAt, source],
        },
    ];
}
function notMetrics(why, file) {
    return (0,errors/* usageError */.Wp)(`${file} is not in Bencher Metric Format: ${why}`, {
        expected: '{"BENCHMARK": {"MEASURE": {"value": 1}}}',
        fix: "give what the benchmark's adapter printed; a report or a query of Bencher's server can be turned into CSV",
    });
}
function readBenchmark(name, of, file, notes) {
    const benchmark = named(name, `${file}: a benchmark`);
    const location = `${file}: benchmark ${(0,quote/* quote */.hD)(name)}`;
    if (!isObject(of))
        throw notMetrics(`${(0,quote/* quote */.hD)(name)} is ${(0,quote/* quote */.hD)(of)}, not an object of measures`, file);
    return Object.entries(of).map(([slug, measure]) => {
        const metric = named(slug, `${location}: a measure`);
        const here = `${location}, measure ${(0,quote/* quote */.hD)(slug)}`;
        const value = isObject(measure) ? measure.value : measure;
        if (!isObject(measure) || typeof value !== 'number' || !Number.isFinite(value)) {
            throw (0,errors/* usageError */.Wp)(`${here} has the value ${(0,quote/* quote */.hD)(value)}`, { expected: '{"value": a finite number}' });
        }
        const known = Object.hasOwn(measures, slug) ? measures[slug] : undefined;
        if (known === undefined)
            notes.add(`${file}: the measure ${(0,quote/* quote */.hD)(slug)} has no unit or direction: lower is better`);
        const reported = readBounds(measure, value, here, notes);
        return {
            benchmark,
            metric,
            ...(known ?? { unit: '', better: 'lower' }),
            samples: [[value]],
            ...(reported === null ? {} : { reported }),
        };
    });
}
/** Some adapters write a width in place of bounds, so bounds count only when the value lies between them. */
function readBounds(measure, value, location, notes) {
    const { lower_value: lower, upper_value: upper } = measure;
    const low = typeof lower === 'number' && Number.isFinite(lower) && lower <= value ? { lower } : {};
    const high = typeof upper === 'number' && Number.isFinite(upper) && upper >= value ? { upper } : {};
    const bounds = { ...low, ...high };
    const wrong = (bound, kept) => (bound ?? null) !== null && Object.keys(kept).length === 0;
    if (wrong(lower, low) || wrong(upper, high)) {
        notes.add(`${location}: its bounds ${(0,quote/* quote */.hD)(lower)} and ${(0,quote/* quote */.hD)(upper)} do not hold its value ${(0,quote/* quote */.hD)(value)}`);
        return null;
    }
    return Object.keys(bounds).length === 0 ? null : bounds;
}
function named(name, subject) {
    const safe = safeName(name);
    if (safe !== '')
        return safe;
    throw (0,errors/* usageError */.Wp)(`${subject} has the name ${(0,quote/* quote */.hD)(name)}`, { expected: 'a name that can be seen' });
}

// EXTERNAL MODULE: ./build/text/csv-rows.js
var csv_rows = __webpack_require__(86126);
;// CONCATENATED MODULE: ./build/history/import/csv-columns.js
/** The header row of a CSV file: which column holds what. */


const required = ['benchmark', 'metric', 'value'];
const optional = [
    ...['unit', 'better', 'commit', 'branch', 'startedat', 'suite', 'run', 'key', 'status', 'excluded'],
    ...['invocation', 'sample', 'configuration'],
];
/** "started_at", "Started at" and "startedAt" are one name. Throws a usage error when a required one is missing. */
function readHeader(header, file, notes) {
    const indexOf = new Map();
    for (const [index, title] of (header?.cells ?? []).entries()) {
        const name = title.toLowerCase().replaceAll(/[\s_-]/g, '');
        if (indexOf.has(name))
            throw (0,errors/* usageError */.Wp)(`${file}:1 has the column ${(0,quote/* quote */.hD)(title)} twice`);
        indexOf.set(name, index);
        if (![...required, ...optional].some((known) => known === name)) {
            notes.add(`${file}: the column ${(0,quote/* quote */.hD)(title)} is not read`);
        }
    }
    const missing = required.filter((column) => !indexOf.has(column));
    if (missing.length > 0) {
        throw (0,errors/* usageError */.Wp)(`${file} has no column ${missing.map(quote/* quote */.hD).join(', ')} in its first row`, {
            expected: `the columns ${required.join(', ')}, and any of ${optional.join(', ').replace('startedat', 'started_at')}`,
            fix: 'separate columns by commas, not by semicolons or tabs',
        });
    }
    const width = indexOf.size;
    return {
        has: (column) => indexOf.has(column),
        cell(row, column) {
            if (row.cells.length !== width) {
                throw (0,errors/* usageError */.Wp)(`${file}:${row.line} has ${row.cells.length} columns`, {
                    expected: `${width}, as in the first row; a cell with a comma inside stands in quotation marks`,
                });
            }
            return unguarded(row.cells[indexOf.get(column) ?? -1]?.trim() ?? '');
        },
    };
}
/** An apostrophe keeps a spreadsheet from running the text after it; it is no part of the text. */
function unguarded(cell) {
    return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

;// CONCATENATED MODULE: ./build/history/import/metric.js


const LONGEST_UNIT = 100;
/** A quantity's name by any unit of its kind. */
const kinds = [
    ['ns', 'time'],
    ['B', 'size'],
    ['B/s', 'throughput'],
    ['allocs', 'allocations'],
    ['cycles', 'cycles'],
    ['instructions', 'instructions'],
    ['%', 'share'],
];
/** `time` for "ns/iter", `throughput` for "MB/s", `rate` for "ops/sec"; `value` where the unit does not tell. */
function metricOf(unit) {
    const kind = kinds.find(([known]) => (0,units/* convert */.C6)(1, unit, known) !== null);
    if (kind !== undefined)
        return kind[1];
    return (0,units/* directionOf */.FR)(unit) === 'higher' ? 'rate' : 'value';
}
/** The usual spelling on one line; '' when there is none. */
function readUnit(unit) {
    return typeof unit === 'string' ? (0,units/* normalUnit */.cF)(safeName(unit)).slice(0, LONGEST_UNIT) : '';
}
/** What the unit says; where it says nothing, lower, and `guessed` is true. */
function betterBy(unit) {
    const better = (0,units/* directionOf */.FR)(unit);
    return { better: better ?? 'lower', guessed: better === null };
}
/** A finite number, or decimal text; null for anything else. */
function readNumber(value) {
    const isText = typeof value === 'string' && value.length <= 100;
    const isDecimal = isText && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value.trim());
    const number = typeof value === 'number' ? value : isDecimal ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : null;
}

;// CONCATENATED MODULE: ./build/history/import/csv-samples.js
/** The rows of one run -> its metrics, each sample in its invocation. */





const csv_samples_MOST_METRICS = 10_000;
const MOST_INVOCATIONS = 1000;
const MOST_SAMPLES = 100_000;
/** More than there are rows in any text that is read. */
const INVOCATION = 2 ** 30;
function newSamples() {
    return new Map();
}
/** Throws a usage error that begins with `here` on anything that is not a sample of this run. */
function addSample(samples, row, columns, here, notes) {
    const benchmark = nameIn('benchmark', columns.cell(row, 'benchmark'), here);
    const metric = nameIn('metric', columns.cell(row, 'metric'), here);
    const unit = readUnit(columns.cell(row, 'unit'));
    const better = directionIn(columns.cell(row, 'better'), here);
    // Names are on one line, so nothing else can be spelled like this.
    const name = `${benchmark}\n${metric}`;
    const series = samples.get(name) ?? newSeries({ benchmark, metric, unit }, better, here, notes);
    samples.set(name, series);
    if (samples.size > csv_samples_MOST_METRICS)
        throw (0,errors/* usageError */.Wp)(`${here}: the run has more than ${csv_samples_MOST_METRICS} metrics`);
    if (better !== null && better !== series.better) {
        throw (0,errors/* usageError */.Wp)(`${here} says that ${better} is better for ${(0,quote/* quote */.hD)(metric)} of ${(0,quote/* quote */.hD)(benchmark)}`, {
            expected: `${series.better}, as in an earlier row`,
        });
    }
    const value = readNumber(columns.cell(row, 'value'));
    if (value === null) {
        throw (0,errors/* usageError */.Wp)(`${here} has the value ${(0,quote/* quote */.hD)(columns.cell(row, 'value'))}`, { expected: 'a finite number' });
    }
    const converted = (0,units/* convert */.C6)(value, unit, series.unit);
    if (converted === null) {
        throw (0,errors/* usageError */.Wp)(`${here} has the unit ${(0,quote/* quote */.hD)(unit)}`, { expected: `${(0,quote/* quote */.hD)(series.unit)}, or one of its kind` });
    }
    const invocation = countIn('invocation', columns.cell(row, 'invocation') || '1', MOST_INVOCATIONS, here);
    const written = columns.cell(row, 'sample');
    const sample = written === '' ? series.values.size + 1 : countIn('sample', written, MOST_SAMPLES, here);
    const index = invocation * INVOCATION + sample;
    if (series.values.has(index)) {
        throw (0,errors/* usageError */.Wp)(`${here}: sample ${sample} of invocation ${invocation} appears twice for ${(0,quote/* quote */.hD)(metric)}`, {
            expected: 'each sample once, or no column "sample"',
        });
    }
    series.values.set(index, converted);
    series.invocations = Math.max(series.invocations, invocation);
}
/** How many lists of samples `metricsOf` will make. */
function invocationsOf(samples) {
    return [...samples.values()].reduce((sum, { invocations }) => sum + invocations, 0);
}
/** Samples in their order; an invocation that no row names has none. Throws a usage error on too many in one. */
function metricsOf(samples, location) {
    return [...samples.values()].map(({ benchmark, metric, unit, better, values, invocations }) => {
        const lists = Array.from({ length: invocations }, () => []);
        for (const [at, value] of [...values].sort(([one], [other]) => one - other)) {
            lists[Math.floor(at / INVOCATION) - 1]?.push(value);
        }
        if (lists.some((list) => list.length > MOST_SAMPLES)) {
            const name = `${(0,quote/* quote */.hD)(metric)} of ${(0,quote/* quote */.hD)(benchmark)}`;
            throw (0,errors/* usageError */.Wp)(`${location} has more than ${MOST_SAMPLES} samples of ${name} in one invocation`);
        }
        return { benchmark, metric, unit, better, samples: lists };
    });
}
function newSeries({ benchmark, metric, unit }, direction, here, notes) {
    const { better, guessed } = betterBy(unit);
    if (direction === null && guessed) {
        notes.add(`${here}: nothing says which direction of ${(0,quote/* quote */.hD)(metric)} of ${(0,quote/* quote */.hD)(benchmark)} is better: lower is`);
    }
    return { benchmark, metric, unit, better: direction ?? better, values: new Map(), invocations: 0 };
}
function nameIn(column, text, here) {
    const name = safeName(text);
    if (name !== '')
        return name;
    throw (0,errors/* usageError */.Wp)(`${here} has no ${column}`);
}
function directionIn(text, here) {
    if (text === '')
        return null;
    if (text === 'lower' || text === 'higher')
        return text;
    throw (0,errors/* usageError */.Wp)(`${here} has ${(0,quote/* quote */.hD)(text)} for what is better`, { expected: '"lower" or "higher"' });
}
function countIn(column, text, most, here) {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most)
        return number;
    throw (0,errors/* usageError */.Wp)(`${here} has ${(0,quote/* quote */.hD)(text)} for its ${column}`, { expected: `a whole number from 1 to ${most}` });
}

;// CONCATENATED MODULE: ./build/history/import/notes.js
const MOST = 200;
function newNotes() {
    const kept = new Set();
    let more = 0;
    return {
        add(text) {
            if (kept.has(text))
                return;
            if (kept.size < MOST)
                kept.add(text);
            else
                more += 1;
        },
        list: () => (more === 0 ? [...kept] : [...kept, `${more} more warnings were left out`]),
    };
}

;// CONCATENATED MODULE: ./build/history/import/csv.js
/** Comma-separated values: one row a sample, with a header row. What `pinbench history export` writes is read back. */










const MOST_RUNS = 100_000;
/** One row with a high invocation number makes room for all below it. */
const MOST_SLOTS = 2_000_000;
const statuses = [
    'ok',
    'dirty',
    'failed',
    'timeout',
    'out of memory',
    'invalid output',
    'infrastructure error',
    'cancelled',
];
/**
 * One draft for each run: rows with the same `run`, or where there is no such column, with the same commit, branch, time
 * and the like. `options` fill in what a row leaves empty. Throws a usage error, with its line, on the first bad row.
 */
function readCsv(text, options, notes) {
    const { file } = options;
    const rows = (0,csv_rows/* csvRows */.K)(text, file);
    const columns = readHeader(rows.next().value ?? undefined, file, notes);
    const factsOf = factsReader(columns, options);
    const groups = new Map();
    for (const row of rows) {
        const here = `${file}:${row.line}`;
        const facts = factsOf(row, here);
        const written = JSON.stringify(facts);
        const name = facts.run === '' ? written : JSON.stringify([facts.suite, facts.run]);
        const group = groups.get(name) ?? { line: row.line, facts, written, samples: newSamples(), notes: newNotes() };
        groups.set(name, group);
        if (groups.size > MOST_RUNS)
            throw (0,errors/* usageError */.Wp)(`${here}: more than ${MOST_RUNS} runs`, { fix: 'import in parts' });
        if (written !== group.written) {
            throw (0,errors/* usageError */.Wp)(`${here}: the run ${(0,quote/* quote */.hD)(facts.run)} has another commit, branch, time, key or status here`, {
                expected: `the same as in line ${group.line}`,
            });
        }
        addSample(group.samples, row, columns, here, group.notes);
    }
    return drafted([...groups.values()], options, notes);
}
function factsReader(columns, options) {
    const commonCommit = givenCommit(options);
    const commonStart = givenStart(options);
    return (row, here) => {
        const cell = (column) => columns.cell(row, column);
        const suite = columns.has('suite') ? cell('suite') : null;
        if (suite === '')
            throw (0,errors/* usageError */.Wp)(`${here} has no suite`);
        const status = statuses.find((each) => each === (cell('status') || 'ok'));
        if (status === undefined) {
            throw (0,errors/* usageError */.Wp)(`${here} has the status ${(0,quote/* quote */.hD)(cell('status'))}`, {
                expected: `one of: ${statuses.join(', ')}`,
            });
        }
        return {
            suite,
            run: cell('run'),
            commit: cell('commit') === '' ? commonCommit : commitOf(cell('commit'), here),
            branch: safeName(cell('branch')) || null,
            startedAt: cell('startedat') === '' ? startOf(commonStart, here) : timeOf(cell('startedat'), here),
            key: safeName(cell('key')),
            status,
            dirty: status === 'ok' && readFlag('excluded', cell('excluded'), here),
            ...configurationIn(cell('configuration'), here),
        };
    };
}
function configurationIn(text, here) {
    if (text === '')
        return {};
    if (!text.startsWith('/') && text.length <= 4096 && !/\p{Cc}/u.test(text))
        return { configuration: text };
    throw (0,errors/* usageError */.Wp)(`${here} has the configuration ${(0,quote/* quote */.hD)(text)}`, {
        expected: 'its path relative to the root of the repository',
    });
}
function readFlag(column, text, here) {
    if (text === '' || text === 'false')
        return false;
    if (text === 'true')
        return true;
    throw (0,errors/* usageError */.Wp)(`${here} has ${(0,quote/* quote */.hD)(text)} for ${column}`, { expected: '"true" or "false"' });
}
function commitOf(text, here) {
    const commit = readCommit(text);
    if (commit !== null)
        return commit;
    throw (0,errors/* usageError */.Wp)(`${here} has the commit ${(0,quote/* quote */.hD)(text)}`, { expected: 'a full hash of 40 or 64 hexadecimal digits' });
}
function timeOf(text, here) {
    const instant = readInstant(text);
    if (instant !== null)
        return instant;
    throw (0,errors/* usageError */.Wp)(`${here} has the start time ${(0,quote/* quote */.hD)(text)}`, {
        expected: 'a date such as 2026-01-31, or a time with its zone such as 2026-01-31T12:00:00Z',
    });
}
function startOf(common, here) {
    if (common !== null)
        return common;
    throw (0,errors/* usageError */.Wp)(`${here} has no start time`, { fix: 'fill in the column started_at, or give --started-at' });
}
function drafted(groups, options, notes) {
    const slots = groups.reduce((sum, { samples }) => sum + invocationsOf(samples), 0);
    if (slots > MOST_SLOTS) {
        throw (0,errors/* usageError */.Wp)(`${options.file} has metrics of ${slots} invocations in all`, {
            expected: `at most ${MOST_SLOTS}, counting those below the highest number that no row names`,
        });
    }
    const originals = [...new Set(groups.flatMap(({ facts }) => facts.suite ?? []))];
    // Without a column for it, all rows are of one suite.
    const names = originals.length === 0 ? null : suiteNames(originals, options, notes);
    return groups.flatMap(({ line, facts, samples, notes: own }) => {
        const { commit, branch, startedAt, status, dirty, key, run, configuration } = facts;
        const owner = configuration === undefined ? {} : { configuration };
        const suite = facts.suite === null || names === null ? onlySuite(options) : names.get(facts.suite);
        if (suite === undefined)
            return [];
        const location = `the run that begins at ${options.file}:${line}`;
        const metrics = metricsOf(samples, location);
        const warnings = own.list();
        for (const warning of warnings)
            notes.add(warning);
        const source = metrics.map((each) => [each.benchmark, each.metric, each.unit, each.better, each.samples]);
        return [
            {
                location,
                suite,
                repository: null,
                ...owner,
                commit,
                branch,
                startedAt,
                status,
                dirty,
                metrics,
                warnings,
                facts: { ...(facts.suite === null ? {} : { suite: facts.suite }), ...(key === '' ? {} : { key }) },
                identity: [facts.suite, run, commit, branch, startedAt, key, status, dirty, source, ...Object.values(owner)],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/history/import/data-js.js
/** The history of github-action-benchmark: data.js of its pages, or the same as plain JSON. */










const MOST_ENTRIES = 100_000;
const MOST_BENCHES = 10_000;
/** One draft for each entry that can be read. Entries bring their own commits and times, so options must not. */
function readDataJs(text, options, notes) {
    const { file } = options;
    refuseOptions(options);
    const data = parseJson(text.replace(/^\s*window\.BENCHMARK_DATA\s*=/, '').replace(/;\s*$/, ''), file);
    const entries = isObject(data) && isObject(data.entries) ? Object.entries(data.entries) : null;
    if (!isObject(data) || entries === null)
        throw notHistory(data, file);
    const suites = entries.map(([name, list]) => ({ name, list: readList(list, `${file}: the suite ${(0,quote/* quote */.hD)(name)}`) }));
    const count = suites.reduce((sum, { list }) => sum + list.length, 0);
    if (count > MOST_ENTRIES)
        throw (0,errors/* usageError */.Wp)(`${file} has ${count} entries`, { expected: `at most ${MOST_ENTRIES}` });
    const names = suiteNames(suites.map(({ name }) => name), options, notes);
    const repository = readRepository(data.repoUrl);
    return suites.flatMap(({ name, list }) => {
        const suite = names.get(name);
        if (suite === undefined)
            return [];
        return list.flatMap((entry, index) => {
            const location = `${file}: entry ${index + 1} of ${(0,quote/* quote */.hD)(name)}`;
            return readEntry(entry, { location, suite, original: name, repository }, notes);
        });
    });
}
function refuseOptions({ commit, startedAt, file }) {
    const given = commit !== undefined ? '--commit' : startedAt !== undefined ? '--started-at' : null;
    if (given === null)
        return;
    throw (0,errors/* usageError */.Wp)(`${given} cannot be given for ${file}`, { expected: 'no such option: each entry brings its own' });
}
function notHistory(data, file) {
    const isInput = Array.isArray(data);
    return (0,errors/* usageError */.Wp)(`${file} is not a history of github-action-benchmark: it is ${(0,quote/* quote */.hD)(data)} without "entries"`, {
        expected: '{"entries": {"SUITE": [...]}}, in data.js after "window.BENCHMARK_DATA ="',
        fix: isInput
            ? 'this looks like what that action is given; its history is data.js on its pages branch'
            : 'take data.js from its pages branch (gh-pages, folder dev/bench, unless configured)',
    });
}
function readList(list, location) {
    if (Array.isArray(list))
        return list;
    throw (0,errors/* usageError */.Wp)(`${location} is ${(0,quote/* quote */.hD)(list)}`, { expected: 'a list of entries' });
}
function readEntry(entry, { location, suite, original, repository }, notes) {
    const skip = (why) => {
        notes.add(`${location} was left out: ${why}`);
        return [];
    };
    if (!isObject(entry))
        return skip(`it is ${(0,quote/* quote */.hD)(entry)}, not an object`);
    const commit = isObject(entry.commit) ? entry.commit : {};
    const startedAt = readStart(entry, commit);
    if (startedAt === null)
        return skip(`its date is ${(0,quote/* quote */.hD)(entry.date)}, and its commit has no time either`);
    if (!Array.isArray(entry.benches))
        return skip(`its benches are ${(0,quote/* quote */.hD)(entry.benches)}, not a list`);
    if (entry.benches.length > MOST_BENCHES)
        return skip(`it has more than ${MOST_BENCHES} benches`);
    const tool = typeof entry.tool === 'string' ? entry.tool.slice(0, 100) : '';
    const own = newNotes();
    const hash = readCommit(commit.id);
    if (hash === null)
        own.add(`${location}: its commit ${(0,quote/* quote */.hD)(commit.id)} is not a full hash, and was left out`);
    const benches = entry.benches.flatMap((bench) => readBenchEntry(bench, tool, location, own) ?? []);
    const metrics = combine(benches.map(quantified), location, own);
    const warnings = own.list();
    for (const warning of warnings)
        notes.add(warning);
    if (metrics.length === 0)
        return skip('no bench of it could be read');
    return [
        {
            location,
            suite,
            repository,
            commit: hash,
            branch: null,
            startedAt,
            status: 'ok',
            dirty: false,
            facts: { suite: original.slice(0, 300), tool },
            metrics,
            warnings,
            identity: [original, tool, hash, startedAt, benches.map((bench) => bench.source)],
        },
    ];
}
/** When the result was recorded; where that is missing, when the commit was made. */
function readStart(entry, commit) {
    const recorded = typeof entry.date === 'number' ? instantOf(entry.date) : null;
    return recorded ?? (typeof commit.timestamp === 'string' ? readInstant(commit.timestamp) : null);
}
function quantified({ benchmark, metric, unit, better, value, reported }) {
    return { benchmark, metric, unit, better, samples: [[value]], ...(reported === undefined ? {} : { reported }) };
}
/** "https://github.com/octo/parser" -> "octo/parser". */
function readRepository(url) {
    if (typeof url !== 'string' || url.length > 300)
        return null;
    return /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
}
/** Tools whose name says the direction. Of all others the unit does, so that a rate by JMH or Go is not taken for a cost. */
const directions = {
    customBiggerIsBetter: 'higher',
    benchmarkjs: 'higher',
    pytest: 'higher',
    customSmallerIsBetter: 'lower',
};
/** Tools that give costs, whatever the unit is called. */
const costs = 'cargo go googlecpp catch2 julia jmh benchmarkdotnet benchmarkluau'.split(' ');
/** Null, with a note that says why, when it has no name or no finite value. */
function readBenchEntry(entry, tool, location, notes) {
    const { name, value, unit, range } = isObject(entry) ? entry : {};
    const benchmark = typeof name === 'string' ? safeName(name) : '';
    if (typeof name !== 'string' || benchmark === '') {
        notes.add(`${location}: a bench with the name ${(0,quote/* quote */.hD)(name)} was left out`);
        return null;
    }
    const here = `${location}, bench ${(0,quote/* quote */.hD)(name)}`;
    const number = readNumber(value);
    if (number === null) {
        notes.add(`${here} was left out: its value is ${(0,quote/* quote */.hD)(value)}, not a finite number`);
        return null;
    }
    if (benchmark !== name)
        notes.add(`${here} is called ${(0,quote/* quote */.hD)(benchmark)} here`);
    const written = readUnit(unit);
    const reported = readRange(range);
    if (reported === null)
        notes.add(`${here}: its range ${(0,quote/* quote */.hD)(range)} is not a number, and was left out`);
    return {
        benchmark,
        metric: metricOf(written),
        unit: written,
        better: readDirection(tool, written, here, notes),
        value: number,
        ...(reported === null || reported === undefined ? {} : { reported }),
        source: [name, number, typeof unit === 'string' ? unit : null, reported ?? null],
    };
}
function readDirection(tool, unit, here, notes) {
    const direction = Object.hasOwn(directions, tool) ? directions[tool] : undefined;
    if (direction !== undefined)
        return direction;
    const { better, guessed } = betterBy(unit);
    if (guessed && !costs.includes(tool)) {
        notes.add(`${here}: neither the tool ${(0,quote/* quote */.hD)(tool)} nor the unit ${(0,quote/* quote */.hD)(unit)} says what is better: lower is`);
    }
    return better;
}
/**
 * The spread as the tool gave it: a number, or text such as "+/- 1,234", "± 0.7%" and "stddev: 0.002". Undefined when
 * there is none; null when it is something else.
 */
function readRange(range) {
    if (range === undefined || range === null || range === '')
        return undefined;
    if (typeof range !== 'string') {
        const number = readNumber(range);
        return number === null ? null : { range: number };
    }
    const match = range.length > 100 ? null : /^\s*(stddev:|±|\+\/?-)?\s*(\d[\d,.]*(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(range);
    const number = readNumber(match?.[2]?.replaceAll(',', ''));
    if (match === null || number === null)
        return null;
    if (match[3] === '%')
        return { 'range percent': number };
    return match[1]?.toLowerCase() === 'stddev:' ? { stddev: number } : { range: number };
}

// EXTERNAL MODULE: ./build/environment/key.js
var key = __webpack_require__(43329);
// EXTERNAL MODULE: ./build/isolation/facts.js + 3 modules
var facts = __webpack_require__(84916);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/history/import/imported-run.js
/** What was read of a run -> a whole run, with "not known" wherever only a measurement could have told. */




const nothingKnown = (0,facts/* everyFact */.EC)('host', () => null);
/** The hard field `imported`, which no measured run has, keeps it from ever being compared with one. */
function importedRun(tool, draft, usual) {
    const { configuration = usual } = draft;
    const { suite, repository, commit, branch, startedAt, status, dirty, metrics } = draft;
    const hard = { imported: tool, ...draft.facts };
    const unknown = `imported from ${tool}: nothing is known of how it was measured`;
    const count = Math.max(1, ...metrics.map((metric) => metric.samples.length));
    return {
        schema: 'pinbench.perf/1',
        id: idOf([tool, suite, draft.identity]),
        suite,
        source: {
            repository,
            ...(configuration === undefined ? {} : { configuration }),
            commit,
            branch,
            dirty,
            pullRequest: null,
            workflow: null,
        },
        startedAt,
        finishedAt: startedAt,
        status,
        failure: status === 'ok' || status === 'dirty' ? null : `${unknown}, but that its status was "${status}"`,
        environment: { key: (0,key/* keyOf */.T)(hard), hard, soft: {} },
        isolation: {
            requested: nothingKnown,
            observed: null,
            held: false,
            violations: [unknown],
            shield: { mode: 'none', cpus: null, others: null, reason: unknown },
        },
        host: { grade: null, probes: {}, disturbances: [], volatile: {} },
        image: null,
        invocations: Array.from({ length: count }, (_, index) => unknownInvocation(index + 1)),
        results: byBenchmark(metrics),
        warnings: draft.warnings,
        imported: tool,
    };
}
function idOf(identity) {
    return `imported-${(0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(identity)).digest('hex').slice(0, 32)}`;
}
function unknownInvocation(order) {
    return {
        order,
        seconds: 0,
        exitCode: null,
        outOfMemory: false,
        cpuSeconds: null,
        throttledSeconds: null,
        peakMemoryBytes: null,
        stealSeconds: null,
        pressure: null,
    };
}
function byBenchmark(metrics) {
    const benchmarks = new Map();
    for (const { benchmark, reported, ...metric } of metrics) {
        const results = benchmarks.get(benchmark) ?? [];
        benchmarks.set(benchmark, results);
        results.push(reported === undefined ? metric : { ...metric, reported: [reported] });
    }
    return [...benchmarks].map(([benchmark, results]) => ({ benchmark, metrics: results }));
}

;// CONCATENATED MODULE: ./build/history/import/registry.js
/** Another tool's history -> runs that charts and lists can show. Their environment is one that no machine has. */






/** Largest text, in UTF-16 code units; git hosts refuse files of more than 100 MiB, so nobody's history is longer. */
const MOST_TEXT = 128 * 1024 * 1024;
const readers = {
    'github-action-benchmark': readDataJs,
    bencher: readBencher,
    csv: readCsv,
};
const importSources = ['github-action-benchmark', 'bencher', 'csv'];
/**
 * The runs in `text`, in its order. Their ids come from what was read, so the same text with the same options gives the
 * same ids. A history that a tool wrote is read as far as it can be, and `warnings` say with their place what was left
 * out or altered. Throws a usage error on a text that is something else, or that its writer can fix.
 */
function importRuns(from, text, options) {
    if (text.length > MOST_TEXT) {
        throw (0,errors/* usageError */.Wp)(`${options.file} has ${text.length} characters`, {
            expected: `at most ${MOST_TEXT}`,
            fix: 'import it in parts',
        });
    }
    const notes = newNotes();
    const drafts = readers[from](text.replace(/^\uFEFF/, ''), options, notes);
    const runs = new Map();
    for (const draft of drafts)
        addOnce(runs, importedRun(from, draft, options.configuration), draft, notes);
    if (runs.size === 0)
        notes.add(`${options.file}: nothing to import was found`);
    return { runs: [...runs.values()], warnings: notes.list() };
}
function addOnce(runs, run, { location }, notes) {
    if (runs.has(run.id))
        notes.add(`${location} appears twice; it is imported once`);
    else
        runs.set(run.id, run);
}

// EXTERNAL MODULE: ./build/history/stored-run-codec.js
var stored_run_codec = __webpack_require__(20039);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/io/files/large-text.js
var large_text = __webpack_require__(92088);
// EXTERNAL MODULE: ./build/io/schema/schema.js + 2 modules
var schema = __webpack_require__(76663);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/commands/work/history/choice.js
var choice = __webpack_require__(70803);
// EXTERNAL MODULE: ./build/commands/work/history/context.js
var history_context = __webpack_require__(25393);
;// CONCATENATED MODULE: ./build/commands/work/history/import.js
/** `pinbench history import`: another tool's history becomes stored runs. */












/** Larger than any text that can be taken in; that has its own limit, in characters. */
const MOST_BYTES = 256 * 1024 * 1024;
/** All files are read before anything is stored, and then all of it is stored in one change: half an import never stays. */
async function importFiles(context, files, options) {
    const { archive } = context;
    const tool = toolOf(options.from);
    const dry = options.dryRun === true;
    const configuration = await (0,choice/* configurationFile */.h)(options.config, context);
    const owner = configuration === undefined || configuration === '.' ? {} : { configuration };
    const known = new Map();
    const put = [];
    const taken = [];
    for (const file of files) {
        (0,history_context/* stopIfAsked */.Qw)(context.signal);
        context.progress.live(() => `reading ${file}`);
        const text = await (0,large_text/* readLargeText */.tr)(external_node_path_.resolve(context.directory, file), MOST_BYTES);
        const { suite, commit, startedAt } = options;
        const { runs, warnings } = importRuns(tool, text, { file, suite, commit, startedAt, ...owner });
        const fresh = [];
        for (const run of runs) {
            if (await addTo(known, archive, run))
                fresh.push(run);
        }
        put.push(...fresh.map(fileOf));
        taken.push({ file, runs: runs.length, added: fresh.length, present: runs.length - fresh.length, warnings });
    }
    context.progress.done();
    if (!dry && put.length > 0) {
        (0,history_context/* stopIfAsked */.Qw)(context.signal);
        await archive.change({ put, remove: [], message: `Import ${(0,format/* count */.U9)(put.length, 'run')} from ${tool}` });
    }
    for (const one of taken.flatMap(({ warnings }) => warnings))
        context.progress.warning(one);
    return { exitCode: 0, lines: linesOf(taken, dry, archive.place), json: { from: tool, written: !dry, files: taken } };
}
/** True when no run of this id was stored in its suite, nor met in this import; what is stored is never written over. */
async function addTo(known, archive, run) {
    const series = (0,stored_run_path/* seriesOf */.Lf)(run);
    let ids = known.get(series);
    if (ids === undefined) {
        ids = new Set((await archive.list(series)).map(({ id }) => id));
        known.set(series, ids);
    }
    if (ids.has(run.id))
        return false;
    ids.add(run.id);
    return true;
}
/** Read back before it is stored: what we could not read later must not get in. */
function fileOf(run) {
    const path = (0,stored_run_path/* pathOf */.XM)(run);
    const bytes = (0,stored_run_codec/* encodeRun */.M$)(run);
    (0,stored_run_codec/* restoreRun */.Ai)(bytes, path, schema.parseRun);
    return { path, bytes };
}
function toolOf(given) {
    const tool = importSources.find((name) => name === given);
    if (tool !== undefined)
        return tool;
    throw (0,errors/* usageError */.Wp)(given === undefined ? '--from is missing' : `--from ${(0,quote/* quoted */.TL)(given, 40)} is unknown`, {
        expected: `--from with one of ${importSources.join(', ')}`,
    });
}
function linesOf(taken, dry, place) {
    const lines = taken.map(({ file, runs, added, present }) => {
        const found = `${formatter/* terminalFormatter */.t.text(file)}: ${(0,format/* count */.U9)(runs, 'run')}`;
        return `${found}, ${added} ${dry ? 'would be stored' : 'stored'}, ${present} already there`;
    });
    return [...lines, dry ? `nothing was changed in ${place}: this was a dry run` : `in ${place}`];
}


/***/ }),

/***/ 21828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _history_maintenance_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34071);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30390);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12785);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70803);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25393);
/** `pinbench history list`: the newest runs, each opened for what its name does not tell. */







const USUAL_LIMIT = '20';
/** Files that are in memory together. */
const AT_ONCE = 20;
async function list(context, [suite], options) {
    const limit = limitOf(options.limit ?? USUAL_LIMIT);
    const configuration = await (0,_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .configurationNamed */ .s)(options.config, context);
    const found = (0,_history_maintenance_list_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await newestOf(context.archive, { suite, configuration }, options.key, limit)).slice(0, limit);
    if (found.length === 0 && options.key !== undefined)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .noKey */ .Ns)(options.key, context.archive);
    const read = new Map();
    const readOne = async (stored) => {
        read.set(stored.path, await rowOf(stored, context));
    };
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .eachInTurn */ .uK)(context, 'reading runs', found, readOne, AT_ONCE);
    const rows = found.flatMap(({ path }) => read.get(path) ?? []);
    const ofSuite = suite === undefined ? '' : ` of the suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(suite)}`;
    const ofConfiguration = options.config === undefined ? '' : ` of the configuration ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(options.config)}`;
    const nothing = `nothing is stored${ofSuite}${ofConfiguration}`;
    return {
        exitCode: 0,
        lines: rows.length === 0 ? [`${nothing} in ${context.archive.place}`] : linesOf(rows, suite === undefined, context),
        json: { runs: rows },
    };
}
/** At least the newest `limit` runs, where there are so many: of each environment no more months than that takes. */
async function newestOf(archive, choice, key, limit) {
    const runs = [];
    for (const each of await (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesIn */ .hP)(archive, choice)) {
        for (const known of (0,_history_maintenance_list_js__WEBPACK_IMPORTED_MODULE_0__/* .keysLike */ .C9)(await archive.keys(each), key)) {
            const search = { key: known, enough: (found) => found.length >= limit };
            for (const one of await archive.list(each, search))
                runs.push(one);
        }
    }
    return runs;
}
/** A file that cannot be read is no reason to show none; it is `verify` that judges. */
async function rowOf(stored, { archive, progress }) {
    try {
        const { source, status, imported } = await archive.read(stored);
        return { ...stored, branch: source.branch, status, imported: imported ?? null };
    }
    catch (thrown) {
        if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .isAboutFile */ .kn)(thrown, stored.path))
            throw thrown;
        progress.warning(thrown.message);
        return { ...stored, branch: null, status: null, imported: null };
    }
}
function linesOf(rows, severalSuites, context) {
    const several = rows.some(({ configuration }) => configuration !== null);
    const columns = [
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('start (UTC)'),
        ...(severalSuites ? [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('suite', { mayShorten: true })] : []),
        ...(several ? [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('configuration', { mayShorten: true })] : []),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('commit'),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('branch', { mayShorten: true }),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('key'),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('status'),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)('run'),
    ];
    const cells = rows.map((row) => [
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .startText */ .qK)(row.startedAt),
        ...(severalSuites ? [row.suite] : []),
        ...(several ? [row.configuration ?? '.'] : []),
        row.commit,
        row.branch ?? '–',
        row.key,
        statusText(row),
        row.id,
    ]);
    const tone = (index) => (rows[index]?.status === null ? 'red' : rows[index]?.excluded ? 'dim' : null);
    return [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableLines */ .oW)(columns, cells, context, tone), '', `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.length, 'run')} of ${context.archive.place}`];
}
function statusText({ status, excluded, calibration, imported }) {
    if (status === null)
        return 'unusable';
    const notes = [
        ...(imported === null ? [] : [`from ${imported}`]),
        ...(excluded ? [status === 'ok' ? 'uncommitted changes, excluded' : 'excluded'] : []),
        ...(calibration ? ['calibration'] : []),
    ];
    return [status, ...notes].join(', ');
}
function limitOf(text) {
    const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (limit >= 1)
        return limit;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`--limit ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(text, 40)} cannot be used`, {
        expected: 'a whole number from 1 to 99999',
    });
}


/***/ }),

/***/ 66232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ archiveAt)
/* harmony export */ });
/* unused harmony export tokenFor */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91573);
/* harmony import */ var _io_files_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38578);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95330);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40571);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76663);
/* harmony import */ var _io_store_data_branch_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6756);
/* harmony import */ var _io_store_folder_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1750);
/* harmony import */ var _io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23534);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12011);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30390);
/** Where the history is that a command line names: a folder, or the data branch of a repository. */













/** Remotes that an error lists. */
const MOST_NAMED = 10;
/** This machine itself, where nothing needs encryption; every name below "localhost" is (RFC 6761, 6.3). */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/;
/** `scratch` is a folder of the caller, who also removes it; `note` gets what a person should see. Throws a usage error when options contradict each other. */
async function archiveAt(options, directory, variables, scratch, note) {
    const { store, remote, branch } = options;
    if (remote !== undefined && store !== undefined) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)('both --store and --remote are given', { expected: 'one of them: a folder, or a data branch' });
    }
    if (remote === undefined) {
        if (branch !== undefined) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)('--branch is given without --remote', { expected: '--remote URL --branch NAME' });
        }
        return (0,_io_store_folder_store_js__WEBPACK_IMPORTED_MODULE_8__.folderStore)(store === undefined ? await storeAround(directory, note) : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, store), _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__.parseRun);
    }
    const { address, isTyped } = await addressOf(remote, directory);
    const token = tokenFor(address, variables, isTyped);
    if (token === null && (variables.PINBENCH_TOKEN ?? '') !== '' && /^https?:/i.test(address))
        note(notSent(address));
    return (0,_io_store_data_branch_store_js__WEBPACK_IMPORTED_MODULE_7__/* .dataBranchStore */ .C)({ remote: address, branch: branch ?? _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.store.branch, token, scratch, parseRun: _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_6__.parseRun, note });
}
/** A name such as `origin` is what the clone here knows by it, as for git itself; anything else is an address already. */
async function addressOf(remote, directory) {
    if (!/^\w[\w.-]*$/.test(remote))
        return { address: remote, isTyped: true };
    const answer = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['remote', 'get-url', remote], { cwd: directory });
    if (answer.code !== 0) {
        // As for git, a path may have no slash either.
        if (await isFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, remote)))
            return { address: remote, isTyped: true };
        throw await noRemote(remote, directory);
    }
    const address = answer.stdout.toString().trim();
    if (!isOnAServer(address)) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`the remote ${remote} is not on a server by the settings of this clone`, {
            expected: "an http(s) or ssh address: git runs the hooks of a repository on this machine, and the clone's may be",
            fix: `see it with \`git remote get-url ${remote}\`, and name the path itself if you trust it: --remote PATH`,
        });
    }
    return { address, isTyped: false };
}
async function isFolder(place) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null))?.isDirectory() === true;
}
async function noRemote(remote, directory) {
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['remote'], { cwd: directory });
    const fix = 'name a repository by its URL or path: --remote URL';
    if (listed.code !== 0) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`there is no clone here that could have a remote called ${remote}`, { fix });
    }
    const names = listed.stdout.toString().split('\n').filter(Boolean);
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .nearest */ .p)(remote, names);
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`this clone has no remote called ${remote}`, {
        expected: names.length === 0
            ? 'a URL or a path: this clone has no remotes'
            : `one of its remotes: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_12__/* .firstFew */ .Dt)(names.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD), MOST_NAMED)}`,
        fix: near === undefined ? fix : `did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_12__/* .quoted */ .TL)(near)}?`,
    });
}
/** http(s), ssh, or `host:path`, which is ssh too. */
function isOnAServer(address) {
    return /^(?:https?|ssh):\/\/[^/]/i.test(address) || /^(?:[\w.-]+@)?\w[\w.-]+:(?!:|\/\/)/.test(address);
}
function notSent(address) {
    const where = URL.canParse(address) ? new URL(address).origin : 'that address';
    return `PINBENCH_TOKEN is not sent to ${where}: it goes to an https address that is given in full with --remote, or to GitHub's.`;
}
/** As `pinbench run` has it: at the root of the work tree, or beside the configuration outside of one. */
async function storeAround(directory, note) {
    const root = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitRepository */ .xb)().root(directory);
    if (root !== null) {
        const store = await (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__/* .projectStore */ .DO)(root, directory, root);
        const left = await (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__/* .leftBehind */ .aU)(root, store);
        if (left !== null)
            note(left);
        return store;
    }
    const file = await (0,_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfigFile */ .HT)(undefined, directory, null).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .usageError */ .Wp)(`no stored runs are named, and this folder is not a project: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(thrown)}`, {
            expected: 'a folder in a repository, or one with a configuration',
            fix: 'name the folder with --store, or a repository with --remote',
            cause: thrown,
        });
    });
    return (0,_io_store_project_store_js__WEBPACK_IMPORTED_MODULE_9__/* .projectStore */ .DO)(null, file.directory, file.bounds);
}
/**
 * PINBENCH_TOKEN goes wherever the user says, in so many words. GITHUB_TOKEN is there in every job, so it goes to GitHub
 * only: whoever can change a URL in a workflow must not get it sent to a place of their own.
 */
function tokenFor(remote, variables, isTyped = true) {
    // A path, or `host:path`: git logs in by itself.
    if (!URL.canParse(remote))
        return null;
    const { origin, protocol, hostname } = new URL(remote);
    const server = variables.GITHUB_SERVER_URL ?? 'https://github.com';
    const isGitHub = URL.canParse(server) && origin === new URL(server).origin && /^https?:$/.test(protocol);
    if (protocol === 'http:' && !(LOOPBACK.test(hostname) && (isTyped || isGitHub)))
        return null;
    const given = variables.PINBENCH_TOKEN ?? '';
    if (given !== '')
        return isTyped || isGitHub ? given : null;
    const token = variables.GITHUB_TOKEN ?? '';
    return token !== '' && isGitHub ? token : null;
}


/***/ }),

/***/ 58133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./build/app/read-project.js
var read_project = __webpack_require__(63778);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
;// CONCATENATED MODULE: ./build/history/maintenance/prune.js

const DAY = 24 * 60 * 60 * 1000;
/**
 * The day from which ages count: the newest run's, and never later than `now`. So a clock that is years ahead, here or on
 * the machine of one run, empties no store.
 */
function referenceDay(stored, now) {
    const today = dayOf(now.toISOString());
    const days = stored.map(({ startedAt }) => dayOf(startedAt)).filter((day) => day <= today);
    // Not Math.max(...days): ten thousand runs are too many arguments for some stacks.
    return days.reduce((newest, day) => Math.max(newest, day), Number.NEGATIVE_INFINITY);
}
/** Runs that may go by age alone, oldest first. Days are UTC, weeks begin on Monday. */
function prunable(stored, rules, now) {
    const today = referenceDay(stored, now);
    const groups = new Map();
    for (const one of stored) {
        const name = `${(0,series/* seriesName */.f_)(one)}/${one.key}`;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [one]);
        else
            group.push(one);
    }
    return [...groups.values()]
        .flatMap((group) => prunableOf(group, rules, today))
        .toSorted((one, other) => compareStart(one.stored, other.stored));
}
/** Without those that a level change names: they tell from which run on a new level counts. */
function sparing(going, named) {
    const isNamed = ({ stored }) => named.has(stored.id);
    return {
        going: going.filter((one) => !isNamed(one)),
        spared: going.filter(isNamed).map(({ stored }) => stored),
    };
}
function prunableOf(group, rules, today) {
    const going = [];
    const spans = new Set();
    let clean = 0;
    // Newest first: the first that is met of a day or a week is its last run.
    for (const stored of group.toSorted((one, other) => compareStart(other, one))) {
        const day = dayOf(stored.startedAt);
        const age = today - day;
        if (age < 0)
            continue;
        if (stored.excluded) {
            const why = `excluded, and older than ${rules.excludedDays} days`;
            if (age > rules.excludedDays)
                going.push({ stored, why });
            continue;
        }
        clean += 1;
        const isDaily = age <= rules.dailyUntilDays;
        const span = isDaily ? `day ${day}` : `week ${weekOf(day)}`;
        const isLast = !spans.has(span);
        spans.add(span);
        if (isLast || age < rules.keepAllDays || clean <= rules.newest)
            continue;
        going.push({ stored, why: isDaily ? 'not the last run of its day' : 'not the last run of its week' });
    }
    return going;
}
/** Days since 1970-01-01, UTC. */
function dayOf(startedAt) {
    return Math.floor(Date.parse(startedAt) / DAY);
}
/** 1970-01-01 was a Thursday: three days after a Monday. */
function weekOf(day) {
    return Math.floor((day + 3) / 7);
}
/** By start, then by id, so that two runs of one second have an order too. */
function compareStart(one, other) {
    if (one.startedAt !== other.startedAt)
        return one.startedAt < other.startedAt ? -1 : 1;
    return one.id < other.id ? -1 : 1;
}

// EXTERNAL MODULE: ./build/io/files/config-file.js
var config_file = __webpack_require__(38578);
// EXTERNAL MODULE: ./build/io/git/repository.js + 1 modules
var repository = __webpack_require__(40571);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/table.js
var text_table = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/units/quantity.js
var quantity = __webpack_require__(4771);
// EXTERNAL MODULE: ./build/commands/work/history/choice.js
var choice = __webpack_require__(70803);
// EXTERNAL MODULE: ./build/commands/work/history/context.js
var history_context = __webpack_require__(25393);
;// CONCATENATED MODULE: ./build/commands/work/history/prune.js
/** `pinbench history prune`: thins by age, and first says what would go and why. */













/** Runs that never count are of use to whoever looks into them, for a month. */
const EXCLUDED_DAYS = 30;
/** Of a baseline's runs, so that one on a branch that left the line some runs ago still finds its own. */
const TIMES_KEPT = 2;
const DAY_SECONDS = 24 * 60 * 60;
async function prune(context, _names, options) {
    const { archive } = context;
    const write = options.write === true;
    const rules = await rulesOf(options, context.directory);
    const configuration = await (0,choice/* configurationNamed */.s)(options.config, context);
    const stored = await (0,history_context/* runsOf */.ky)(archive, { configuration });
    const { going, spared } = await withoutNeeded(context, stored, prunable(stored, rules, context.now));
    if (write && going.length > 0) {
        (0,history_context/* stopIfAsked */.Qw)(context.signal);
        const remove = going.map((one) => one.stored.path);
        await archive.change({ put: [], remove, message: `Prune ${(0,format/* count */.U9)(going.length, 'run')}` });
    }
    const kept = stored.length - going.length;
    return {
        exitCode: 0,
        lines: linesOf(going, kept, write, context),
        json: {
            written: write,
            rules,
            kept,
            going: going.map(({ stored: run, why }) => ({ ...run, why })),
            spared: spared.map(({ path }) => path),
        },
    };
}
/** Without the runs that a level change names, in a run that stays. Only the environments where something goes are opened. */
async function withoutNeeded(context, stored, thinned) {
    const groupOf = (one) => `${(0,series/* seriesName */.f_)(one)}/${one.key}`;
    const touched = new Set(thinned.map((one) => groupOf(one.stored)));
    const leaving = new Set(thinned.map((one) => one.stored.path));
    const named = new Set();
    const spared = [];
    let going = thinned;
    let staying = stored.filter((one) => touched.has(groupOf(one)) && !leaving.has(one.path) && !one.excluded);
    while (staying.length > 0) {
        await (0,history_context/* eachInTurn */.uK)(context, 'looking for level changes', (0,history_context/* byPath */.f2)(staying), async (one) => {
            for (const { since } of (await whole(context.archive, one)).changes ?? [])
                named.add(since.run);
        });
        const next = sparing(going, named);
        going = next.going;
        spared.push(...next.spared);
        staying = next.spared;
    }
    return { going, spared };
}
/** What a run that cannot be read would have named is not known, so nothing goes. */
async function whole(archive, stored) {
    try {
        return await (0,history_context/* readInTurn */.v$)(archive, stored);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        throw (0,errors/* infrastructureError */.kv)(`nothing was pruned: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            expected: 'undamaged runs among those that are kept, since they name others that are needed',
            fix: 'run "pinbench history repair" first, or run it again if only the network failed',
            cause: thrown,
        });
    }
}
async function rulesOf(options, directory) {
    const keepAllDays = daysOf('--keep-all', options.keepAll ?? '90d');
    const dailyUntilDays = daysOf('--daily-until', options.dailyUntil ?? '365d');
    if (dailyUntilDays < keepAllDays) {
        throw (0,errors/* usageError */.Wp)(`--daily-until is ${dailyUntilDays} days and --keep-all is ${keepAllDays} days`, {
            expected: '--daily-until of at least --keep-all',
        });
    }
    const newest = TIMES_KEPT * (await baselineRuns(options.config, directory));
    return { keepAllDays, dailyUntilDays, excludedDays: EXCLUDED_DAYS, newest };
}
/** `compare.runs` of the configuration; the usual number where there is none, as with a clone of only the data. */
async function baselineRuns(given, directory) {
    const root = await (0,repository/* gitRepository */.xb)().root(directory);
    const file = await (0,config_file/* loadConfigFile */.HT)(given, directory, root).catch((thrown) => {
        if (given === undefined && thrown instanceof errors/* PinbenchError */.kN)
            return null;
        throw thrown;
    });
    if (file === null)
        return defaults/* DEFAULTS */.z.compare.runs;
    return (0,read_project.readProject)(file).policy.compare.runs;
}
function daysOf(option, text) {
    const days = /^\d{1,6}d$/.test(text) ? (0,quantity/* parseDuration */.E9)(text) / DAY_SECONDS : 0;
    if (days >= 1)
        return days;
    throw (0,errors/* usageError */.Wp)(`${option} ${(0,quote/* quoted */.TL)(text, 40)} cannot be used`, {
        expected: 'a whole number of days, such as 90d',
    });
}
function linesOf(going, kept, write, context) {
    const several = going.some(({ stored }) => stored.configuration !== null);
    const owner = several ? [(0,text_table/* left */.kb)('configuration', { mayShorten: true })] : [];
    const columns = [
        (0,text_table/* left */.kb)('suite', { mayShorten: true }),
        ...owner,
        (0,text_table/* left */.kb)('key'),
        (0,text_table/* left */.kb)('start (UTC)'),
        (0,text_table/* left */.kb)('run'),
        (0,text_table/* left */.kb)('why'),
    ];
    const rows = going.map(({ stored: { suite, configuration, key, startedAt, id }, why }) => [
        suite,
        ...(several ? [configuration ?? '.'] : []),
        key,
        (0,text_table/* startText */.qK)(startedAt),
        id,
        why,
    ]);
    const verb = write ? 'removed' : 'would be removed';
    const table = (0,text_table/* tableLines */.oW)(columns, rows, context);
    return [
        ...table,
        ...(table.length === 0 ? [] : ['']),
        `${(0,format/* count */.U9)(going.length, 'run')} ${verb}, ${kept} ${write ? 'kept' : 'would be kept'} in ${context.archive.place}`,
        ...(write || going.length === 0 ? [] : ['nothing was changed; --write does it']),
    ];
}


/***/ }),

/***/ 12087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt),
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_formatter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/** `pinbench history adopt` and `restore`: two ways on after somebody rewrote or deleted a data branch. */


async function adopt({ archive }, _names, options) {
    requireBranch(options);
    return answer(await archive.adopt());
}
async function restore({ archive }, _names, options) {
    requireBranch(options);
    return answer(await archive.restore());
}
function requireBranch({ remote }) {
    if (remote !== undefined)
        return;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('no data branch is named', {
        expected: '--remote URL: only a branch has a past that somebody can rewrite',
    });
}
function answer(sentence) {
    return { exitCode: 0, lines: [_text_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalFormatter */ .t.sentence(sentence)], json: { sentence } };
}


/***/ }),

/***/ 63065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repair: () => (/* binding */ repair)
/* harmony export */ });
/* harmony import */ var _history_maintenance_repair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37630);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76663);
/* harmony import */ var _text_formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50110);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12785);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25393);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15253);
/** `pinbench history repair`: puts back what the store itself remembers whole. */







/** Exit code 4 when something is wrong that stays so. */
async function repair(context, _names, options) {
    const { archive } = context;
    const write = options.write === true;
    const { findings } = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.verifyAll)(context);
    const found = new Map();
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .eachInTurn */ .uK)(context, 'looking for earlier contents', findings.filter(_history_maintenance_repair_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepairable */ .gT), async ({ path }) => {
        const bytes = await (0,_history_maintenance_repair_js__WEBPACK_IMPORTED_MODULE_0__/* .lastWhole */ .AH)(path, archive.past(path), _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__.parseRun);
        if (bytes !== null)
            found.set(path, bytes);
    });
    const plan = (0,_history_maintenance_repair_js__WEBPACK_IMPORTED_MODULE_0__/* .repairPlan */ .NL)(findings, found, options.drop === true);
    const { put, remove, left } = plan;
    if (write && put.length + remove.length > 0) {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .stopIfAsked */ .Qw)(context.signal);
        const message = `Repair: ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(put.length, 'run')} restored, ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(remove.length, 'damaged file')} removed`;
        await archive.change({ put, remove, message });
    }
    return {
        exitCode: left.length > 0 ? 4 : 0,
        lines: linesOf(plan, write, context),
        json: { written: write, put: put.map(({ path }) => path), removed: remove, left },
    };
}
function linesOf({ put, remove, left }, write, { archive, colour }) {
    const would = (done, fix) => (write ? done : fix);
    const named = (verb, paths) => [
        ...paths.slice(0, _text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ROWS */ .wq).map((path) => `${verb}: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalFormatter */ .t.sentence(path)}`),
        ...(paths.length > _text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ROWS */ .wq ? [`… ${paths.length - _text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ROWS */ .wq} more, all of them with --json`] : []),
    ];
    const restored = put.map(({ path }) => path);
    if (restored.length + remove.length + left.length === 0)
        return [`no problems found in ${archive.place}`];
    return [
        ...named(would('restored', 'would be restored'), restored),
        ...named(would('removed', 'would be removed'), remove),
        ...(left.length === 0 ? [] : ['what cannot be repaired is left as it is:', ...(0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.findingLines)(left, colour)]),
        ...(write || restored.length + remove.length === 0 ? [] : ['nothing was changed; --write does it']),
    ];
}


/***/ }),

/***/ 63448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSubCommand: () => (/* binding */ runSubCommand)
/* harmony export */ });
/* harmony import */ var _io_process_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18577);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32280);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33699);
/* harmony import */ var _text_safe_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27052);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72001);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66232);
/** `pinbench history ...`: opens the place where runs are kept, has a sub-command do its work there, and prints the answer. */






/** Exit code: 0 fine, 4 something stored is wrong. Throws a usage or an infrastructure error. */
async function runSubCommand(name, work, names, options, print = (text) => (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .printResult */ .RS)(text, (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .useColour */ .Oi)())) {
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .inSession */ .C)(async ({ progress, signal, scratch }) => {
        const directory = process.cwd();
        const archive = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveAt */ .I)(options, directory, process.env, scratch, progress.warning);
        const width = (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .screenWidth */ .hF)();
        const context = {
            archive,
            progress,
            now: _io_process_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml.now(),
            directory,
            signal,
            width,
            colour: (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .useColour */ .Oi)(),
        };
        const { exitCode, lines, json } = await work(context, names, options);
        const document = { schema: 'pinbench.history/1', command: name, place: archive.place, ...json };
        if (options.json === true)
            print(`${(0,_text_safe_json_js__WEBPACK_IMPORTED_MODULE_5__/* .safeJson */ .o)(document, 2)}\n`);
        else if (lines.length > 0)
            print(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(lines.join('\n'))}\n`);
        return exitCode;
    });
}


/***/ }),

/***/ 12709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_maintenance_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34071);
/* harmony import */ var _report_sections_isolation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31164);
/* harmony import */ var _statistics_median_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31926);
/* harmony import */ var _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50110);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12785);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4771);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25393);
/** `pinbench history show`: one run, as it was measured. */









async function show(context, [wanted = '']) {
    const runs = await (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .runsOf */ .ky)(context.archive, {});
    // Of a folder's files a shell completes the path on the disk.
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.directory, wanted);
    const onDisk = runs.find((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(context.archive.place, one.path) === file);
    const stored = onDisk ?? (0,_history_maintenance_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findRun */ .Lc)(runs, wanted);
    const run = await context.archive.read(stored);
    return { exitCode: 0, lines: linesOf(stored, run, context), json: { path: stored.path, run } };
}
function linesOf({ path: name, excluded }, run, context) {
    const { source, environment, isolation, host, invocations } = run;
    const branch = source.branch === null ? '' : ` of ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(source.branch)}`;
    const changed = source.dirty ? ', with uncommitted changes' : '';
    const proposal = source.pullRequest === null ? '' : `, pull request ${source.pullRequest.number}`;
    const seconds = invocations.reduce((sum, invocation) => sum + invocation.seconds, 0);
    const failure = run.failure === null ? '' : `: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.sentence(run.failure)}`;
    const disturbed = (0,_report_sections_isolation_js__WEBPACK_IMPORTED_MODULE_2__/* .disturbanceSentence */ .Gb)(host, _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t);
    const facts = [
        ['run', _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.id(run.id)],
        ['suite', _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(run.suite)],
        ...(source.configuration === undefined
            ? []
            : [['configuration', _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(source.configuration)]]),
        ['commit', `${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.id(source.commit ?? 'unknown')}${branch}${changed}${proposal}`],
        ['status', `${run.status}${failure}${excluded ? ' (excluded: never a baseline)' : ''}`],
        [
            'start',
            `${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .startText */ .qK)(run.startedAt)} UTC, ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(invocations.length, 'invocation')} in ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(seconds)}`,
        ],
        ...(run.imported === undefined
            ? []
            : [['imported', `from ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(run.imported)}`]]),
        ['file', _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.sentence(name)],
        ...usageFacts(run),
        ['host', host.grade === null ? 'not graded' : `grade ${host.grade}`],
        ['environment', _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.id(environment.key.slice(0, 16))],
    ];
    const width = Math.max(...facts.map(([name]) => name.length));
    return [
        ...facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
        ...fieldLines(environment.hard),
        // Nothing is known of the isolation of a run that another tool made.
        ...(run.imported === undefined ? [(0,_report_sections_isolation_js__WEBPACK_IMPORTED_MODULE_2__/* .isolationSentence */ .EI)(isolation, _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t)] : []),
        ...(disturbed === null ? [] : [disturbed]),
        ...changeLines(run),
        '',
        ...metricLines(run, context),
        ...run.warnings.map((warning) => `warning: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.sentence(warning)}`),
    ];
}
function usageFacts({ image, invocations }) {
    const peaks = invocations.map((one) => one.peakMemoryBytes).filter((bytes) => bytes !== null);
    return [
        ...(image === null
            ? []
            : [['image', _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(`${image.name ?? ''} ${image.id}`.trim())]]),
        ...(peaks.length === 0 ? [] : [['peak memory', (0,_units_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(Math.max(...peaks))]]),
    ];
}
/** What makes two hosts' numbers comparable. */
function fieldLines(hard) {
    return Object.entries(hard).map(([name, value]) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return `  ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(name)}: ${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(text)}`;
    });
}
function changeLines({ changes = [] }) {
    return changes.map(({ benchmark, metric, ratio, since, persistent }) => {
        const how = persistent ? 'is at a new level' : 'came to a new level';
        const run = _text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.id(since.run);
        return `${_text_formatter_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalFormatter */ .t.text(`${benchmark}/${metric}`)} ${how}, ×${(0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatQuantity */ .VZ)(ratio, '')}, since the run ${run}`;
    });
}
function metricLines({ results }, context) {
    const columns = [
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)('benchmark', { mayShorten: true }),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .left */ .kb)('metric', { mayShorten: true }),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)('median'),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)('lowest', { mayGo: true }),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)('highest', { mayGo: true }),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)('invocations', { mayGo: true }),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)('samples', { mayGo: true }),
    ];
    const rows = results.flatMap(({ benchmark, metrics }) => metrics.map((metric) => [benchmark, metric.metric, ...figuresOf(metric)]));
    return rows.length === 0 ? ['nothing was measured'] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableLines */ .oW)(columns, rows, context);
}
/** Of the invocations' medians, which are what is compared. */
function figuresOf(metric) {
    const medians = (0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_8__/* .invocationMedians */ .sy)(metric);
    if (medians.length === 0)
        return ['–', '–', '–', '0', '0'];
    const samples = metric.samples.reduce((sum, each) => sum + each.length, 0);
    const figures = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSideBySide */ .vY)([(0,_statistics_median_js__WEBPACK_IMPORTED_MODULE_8__/* .median */ .JZ)(medians), Math.min(...medians), Math.max(...medians)], metric.unit);
    return [...figures, String(medians.length), String(samples)];
}


/***/ }),

/***/ 15253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingLines: () => (/* binding */ findingLines),
  verify: () => (/* binding */ verify),
  verifyAll: () => (/* binding */ verifyAll)
});

// EXTERNAL MODULE: ./build/history/maintenance/check-file.js
var check_file = __webpack_require__(40610);
// EXTERNAL MODULE: ./build/history/maintenance/repair.js
var repair = __webpack_require__(37630);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
;// CONCATENATED MODULE: ./build/history/maintenance/verify.js

/** `vanished` are paths of runs that the store remembers and does not have. */
function verificationOf(checked, vanished) {
    const runs = checked.flatMap((one) => (one.kind === 'run' ? [one.stored] : []));
    const findings = [
        ...checked.flatMap((one) => (one.kind === 'wrong' ? [one.finding] : [])),
        ...duplicatesAmong(runs),
        ...vanished.map((path) => {
            const sentence = 'it was stored once and is gone, and pinbench did not remove it';
            return { kind: 'vanished', path, sentence };
        }),
    ];
    return {
        files: checked.length,
        runs: runs.length,
        groups: groupsOf(runs),
        findings: findings.toSorted((one, other) => compareText(one.path, other.path)),
        strangers: checked.flatMap((one) => (one.kind === 'stranger' ? [one.path] : [])),
    };
}
/** The same id twice in a history: which of the two is meant, nobody can tell. */
function duplicatesAmong(runs) {
    const firstPaths = new Map();
    const findings = [];
    for (const run of runs) {
        const { id, path } = run;
        const name = `${(0,series/* seriesName */.f_)(run)}/${id}`;
        const first = firstPaths.get(name);
        if (first === undefined)
            firstPaths.set(name, path);
        else
            findings.push({ kind: 'duplicate', path, sentence: `the run id ${id} is also that of ${first}` });
    }
    return findings;
}
function groupsOf(runs) {
    const groups = new Map();
    for (const run of runs) {
        const { suite, configuration, key, startedAt, excluded } = run;
        const name = `${(0,series/* seriesName */.f_)(run)}/${key}`;
        const empty = { suite, configuration, key, runs: 0, excluded: 0, first: startedAt, last: startedAt };
        const group = groups.get(name) ?? empty;
        group.runs += 1;
        if (excluded)
            group.excluded += 1;
        if (startedAt < group.first)
            group.first = startedAt;
        if (startedAt > group.last)
            group.last = startedAt;
        groups.set(name, group);
    }
    return [...groups].toSorted(([one], [other]) => compareText(one, other)).map(([, group]) => group);
}
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./build/io/schema/schema.js + 2 modules
var schema = __webpack_require__(76663);
// EXTERNAL MODULE: ./build/text/formatter.js
var formatter = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/text/table.js
var table = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/commands/work/history/context.js
var history_context = __webpack_require__(25393);
;// CONCATENATED MODULE: ./build/commands/work/history/verify.js
/** `pinbench history verify`: every file, by schema, checksum and path. */








async function verify(context) {
    const verification = await verifyAll(context);
    const { findings } = verification;
    return {
        exitCode: findings.length > 0 ? 4 : 0,
        lines: linesOf(verification, context),
        json: { ...verification },
    };
}
/** Throws an infrastructure error when the store itself cannot be read, and a usage error when it is not there. */
async function verifyAll(context) {
    const { archive } = context;
    const checked = [];
    const paths = await archive.paths();
    if (paths.length === 0)
        await archive.requireThere();
    context.progress.stage(`checking ${(0,format/* count */.U9)(paths.length, 'file')} of ${archive.place}`);
    await (0,history_context/* eachInTurn */.uK)(context, 'checking files', paths, async (path) => {
        checked.push(await checkStored(archive, path));
    });
    return verificationOf(checked, await archive.vanished());
}
async function checkStored(archive, path) {
    if (!(0,check_file/* holdsRunByName */.wX)(path))
        return (0,check_file/* checkFile */.vH)(path, null, schema.parseRun);
    let bytes;
    try {
        bytes = await archive.bytes(path);
    }
    catch (thrown) {
        if (!(0,history_context/* isAboutFile */.kn)(thrown, path))
            throw thrown;
        return (0,check_file/* unreadable */.O$)(path, thrown.message);
    }
    return (0,check_file/* checkFile */.vH)(path, bytes, schema.parseRun);
}
/** One finding: its path, then what is wrong. */
function findingLines(findings, colour) {
    const more = findings.length - table/* MOST_ROWS */.wq;
    return [
        ...findings
            .slice(0, table/* MOST_ROWS */.wq)
            .flatMap(({ kind, path, sentence }) => [
            `${(0,table/* painted */.C$)('red', kind, colour)} ${formatter/* terminalFormatter */.t.sentence(path)}`,
            `  ${formatter/* terminalFormatter */.t.sentence(sentence)}`,
        ]),
        ...(more > 0 ? [(0,table/* painted */.C$)('dim', `… ${more} more, all of them with --json`, colour)] : []),
    ];
}
function linesOf({ files, runs, groups, findings, strangers }, context) {
    const several = groups.some(({ configuration }) => configuration !== null);
    const columns = [
        (0,table/* left */.kb)('suite', { mayShorten: true }),
        ...(several ? [(0,table/* left */.kb)('configuration', { mayShorten: true })] : []),
        (0,table/* left */.kb)('key'),
        (0,table/* right */.pG)('runs'),
        (0,table/* right */.pG)('excluded'),
        (0,table/* left */.kb)('first (UTC)'),
        (0,table/* left */.kb)('last (UTC)'),
    ];
    const cells = groups.map((group) => [
        group.suite,
        ...(several ? [group.configuration ?? '.'] : []),
        group.key,
        String(group.runs),
        String(group.excluded),
        (0,table/* startText */.qK)(group.first),
        (0,table/* startText */.qK)(group.last),
    ]);
    const checked = `${(0,format/* count */.U9)(files, 'file')} of ${context.archive.place}: ${(0,format/* count */.U9)(runs, 'valid run')}`;
    const verdict = findings.length === 0
        ? (0,table/* painted */.C$)('green', `${checked}, no problems found`, context.colour)
        : (0,table/* painted */.C$)('red', `${checked}, ${(0,format/* count */.U9)(findings.length, 'finding')}`, context.colour);
    return [
        ...(0,table/* tableLines */.oW)(columns, cells, context),
        ...strangers.slice(0, table/* MOST_ROWS */.wq).map((path) => `not of pinbench: ${formatter/* terminalFormatter */.t.sentence(path)}`),
        ...findingLines(findings, context.colour),
        verdict,
        ...(findings.some(repair/* isRepairable */.gT) ? ['"pinbench history repair" says what can be restored'] : []),
    ];
}


/***/ }),

/***/ 72001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inSession)
/* harmony export */ });
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8376);
/* harmony import */ var _io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44255);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32280);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33699);




/** `runtimes`: left out, those there are. Tidies up after `work`, whatever it ends with. */
function inSession(work, runtimes) {
    return (0,_app_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withSession */ .f)({ progress: (0,_io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .screenProgress */ .M)((0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .errorScreen */ .Pz)(), _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .progressText */ .l_), runtimes }, work);
}


/***/ }),

/***/ 43329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89815);


/** What makes runs comparable, as one word: 64 hexadecimal digits, the SHA-256 of the hard fields as canonical JSON. */
function keyOf(hard) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(hard)).digest('hex');
}


/***/ }),

/***/ 40610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   vH: () => (/* binding */ checkFile),
/* harmony export */   wX: () => (/* binding */ holdsRunByName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _stored_run_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20039);
/* harmony import */ var _stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3926);



const OURS = ['README.md', '.gitignore', '.gitattributes'];
/** A writer that was killed leaves such a file; nothing reads it. */
const LEFTOVER = /(^|\/)\.tmp-[^/]*$/;
/** Whether a file's content has to be read to check it: the name alone says what is no run. */
function holdsRunByName(path) {
    return (0,_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(path) !== null;
}
/** `bytes` is null when the file was listed and then could not be found. */
function checkFile(path, bytes, parseRun) {
    const stored = (0,_stored_run_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(path);
    if (stored === null)
        return checkName(path);
    if (bytes === null)
        return wrong('unusable', path, 'it was listed, but was gone when it was read');
    const problem = problemOf(path, bytes, parseRun);
    return problem === null ? { kind: 'run', stored } : wrong('unusable', path, problem);
}
/** A file that could not even be read, for the reason given. */
function unreadable(path, reason) {
    return wrong('unusable', path, reason);
}
/** What is wrong with the bytes of a run's file, as a sentence; null when nothing is. */
function problemOf(path, bytes, parseRun) {
    try {
        (0,_stored_run_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreRun */ .Ai)(bytes, path, parseRun);
        return null;
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN))
            throw thrown;
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
    }
}
function checkName(path) {
    if (OURS.includes(path))
        return { kind: 'ours' };
    if (!path.startsWith('runs/') || LEFTOVER.test(path))
        return { kind: 'stranger', path };
    return wrong('foreign', path, 'it lies among the runs and is not named like one: nothing ever reads it');
}
function wrong(kind, path, sentence) {
    return { kind: 'wrong', finding: { kind, path, sentence } };
}


/***/ }),

/***/ 34071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ keysLike),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);


/** Candidates told when a prefix fits several runs. */
const MOST_NAMES = 5;
const KEY_PREFIX = /^[0-9a-f]{1,64}$/;
/** Newest first; runs of one second by id. */
function newestFirst(stored) {
    return stored.toSorted((one, other) => {
        if (one.startedAt !== other.startedAt)
            return one.startedAt > other.startedAt ? -1 : 1;
        return one.id < other.id ? -1 : 1;
    });
}
/** Keys that begin with what was given, which may also be a whole key; all of them for undefined. Throws a usage error. */
function keysLike(keys, given) {
    if (given === undefined)
        return keys;
    if (!KEY_PREFIX.test(given)) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given, 80)} is not an environment key`, {
            expected: 'its first hexadecimal digits, as "pinbench history list" shows them',
        });
    }
    return keys.filter((key) => key.startsWith(given) || given.startsWith(key));
}
/** The one run with this path, this id, or an id or else a file name that begins so. Throws a usage error when there is none or more than one. */
function findRun(stored, wanted) {
    const quotedId = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(wanted, 80);
    const exact = stored.filter(({ path, id }) => path === wanted || id === wanted);
    const fitting = exact.length > 0 || wanted === '' ? exact : beginningWith(stored, wanted);
    const [found, ...others] = fitting;
    if (found === undefined) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`no stored run is called ${quotedId}`, {
            expected: 'the id of a run or its file name, the beginning of one of them, or a path',
            fix: 'see "pinbench history list" for the stored runs',
        });
    }
    if (others.length === 0)
        return found;
    // What is typed next; runs of one id lie in several folders only.
    const isOne = fitting.every(({ id }) => id === found.id);
    const names = fitting.map(({ path, id }) => (isOne ? path : id));
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${quotedId} fits ${fitting.length} stored runs: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFew */ .Dt)(names, MOST_NAMES)}`, {
        expected: isOne ? 'the path of one' : 'more of the id, or a path',
    });
}
/** `pinbench run` prints the path, whose last part begins with the start and the commit. */
function beginningWith(stored, wanted) {
    const byId = stored.filter(({ id }) => id.startsWith(wanted));
    return byId.length > 0 ? byId : stored.filter(({ path }) => path.slice(path.lastIndexOf('/') + 1).startsWith(wanted));
}


/***/ }),

/***/ 37630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ lastWhole),
/* harmony export */   NL: () => (/* binding */ repairPlan),
/* harmony export */   gT: () => (/* binding */ isRepairable)
/* harmony export */ });
/* harmony import */ var _check_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/** How what a verification found is repaired from what the store remembers. */

/** Earlier contents of a path that are looked at before we give up. */
const MOST_VERSIONS = 100;
/** Whether the store's own past can help with it. */
function isRepairable({ kind }) {
    return kind === 'unusable' || kind === 'vanished';
}
/** The newest of a path's earlier contents that is a whole, valid run which belongs there; null when none is. */
async function lastWhole(path, past, parseRun) {
    let seen = 0;
    for await (const bytes of past) {
        if ((0,_check_file_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(path, bytes, parseRun) === null)
            return bytes;
        seen += 1;
        if (seen === MOST_VERSIONS)
            break;
    }
    return null;
}
/**
 * `found` has the bytes by path. Only with `drop` is anything removed, and then only runs' files that are of no use and
 * that nothing remembers whole: never a duplicate, never a file that is not ours.
 */
function repairPlan(findings, found, drop) {
    const plan = { put: [], remove: [], left: [] };
    for (const finding of findings) {
        const bytes = isRepairable(finding) ? found.get(finding.path) : undefined;
        if (bytes !== undefined)
            plan.put.push({ path: finding.path, bytes });
        else if (drop && finding.kind === 'unusable')
            plan.remove.push(finding.path);
        else
            plan.left.push(finding);
    }
    return plan;
}


/***/ }),

/***/ 89702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ parseSeries),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   kV: () => (/* binding */ isSuiteName),
/* harmony export */   oC: () => (/* binding */ isSameSeries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Whose runs are whose: a history belongs to a suite of one configuration. Its name is a folder's, so it is spelled in
 * characters that every file system keeps apart and that lead nowhere.
 */

/** Names that a configuration has when none is given, the first one first. A folder has one of them. */
const CONFIG_NAMES = ['.pinbench.yml', '.pinbench.yaml'];
/** The file that stands for a configuration where there is none: a first try begins with a Dockerfile. */
const USUAL = [...CONFIG_NAMES, 'Dockerfile'];
/** Begins with a letter, digit, `_` or `-`: neither `..` nor `.git` can be spelled. */
const SUITE = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
/** Together with a suite's name this stays below the 255 bytes that a file's name may have. */
const LONGEST = 120;
const HASHED = /^==[0-9a-f]{40}$/;
function isSuiteName(text) {
    return SUITE.test(text);
}
/**
 * What a configuration file is called among histories, from its path relative to the repository's root: its folder, or
 * the path where its name is not a usual one; null in the root. A path too long for a file's name becomes a hash.
 */
function configurationOf(file) {
    if (file === undefined)
        return null;
    const parts = file.normalize('NFC').split('/');
    const isUsual = USUAL.includes(parts.at(-1) ?? '');
    const name = parts.slice(0, isUsual ? -1 : undefined).join('/');
    if (name === '' || name === '.')
        return null;
    if (spelled(name).length <= LONGEST && !HASHED.test(name))
        return name;
    return `==${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 40)}`;
}
/** `<suite>`, or `<suite>@<configuration>` with "/" as "+" and other bytes as "=" and two hexadecimal digits. */
function seriesName({ suite, configuration }) {
    if (configuration === null)
        return suite;
    return `${suite}@${HASHED.test(configuration) ? configuration : spelled(configuration)}`;
}
function isSameSeries(one, other) {
    return one.suite === other.suite && one.configuration === other.configuration;
}
/** Null for what `seriesName` never gives: each history has one name. */
function parseSeries(name) {
    const [suite = '', rest, ...more] = name.split('@');
    if (!isSuiteName(suite) || more.length > 0)
        return null;
    if (rest === undefined)
        return { suite, configuration: null };
    if (HASHED.test(rest))
        return { suite, configuration: rest };
    const configuration = unspelled(rest);
    const isOne = configuration !== null && configuration !== '' && spelled(configuration) === rest;
    return isOne && rest.length <= LONGEST ? { suite, configuration } : null;
}
/** Capitals are spelled out, for file systems that take them for lowercase letters; a last dot, for those that drop it. */
function spelled(name) {
    const text = [...Buffer.from(name)].map((byte) => {
        const character = String.fromCharCode(byte);
        if (character === '/')
            return '+';
        return /[a-z0-9._-]/.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`;
    });
    return text.join('').replace(/\.$/, '=2e');
}
function unspelled(text) {
    if (!/^(?:[a-z0-9._+-]|=[0-9a-f]{2})*$/.test(text))
        return null;
    const bytes = Buffer.from(text.replaceAll('+', '=2f').replace(/[^=]|=(..)/g, (one, hex) => hex ?? one.charCodeAt(0).toString(16)), 'hex');
    return bytes.toString('utf8');
}


/***/ }),

/***/ 92088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ fileSink),
/* harmony export */   tr: () => (/* binding */ readLargeText),
/* harmony export */   vS: () => (/* binding */ outputSink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39789);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27559);
/** Text that may be large: read with a limit, written piece by piece and whole or not at all. */







/**
 * A file that a person named. Throws a usage error, which holds nothing of the file, on what is no ordinary file, is larger
 * than `most` bytes, is not UTF-8 or is a link that leads out of the work tree it lies in. A byte order mark is left out.
 */
async function readLargeText(file, most) {
    const realFile = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(file, file);
    return (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r)((await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrdinary */ .pV)(realFile, { what: file, within: null, most })).content, file);
}
/** Beside the file under another name until all is there: a full disk or a kill never leaves half a file. */
async function fileSink(named) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named), `the folder of ${named}`), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named));
    const temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
    const expected = 'an existing, writable folder with free space';
    const failed = (thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, {
            expected,
            fix: 'free some space or choose another file with --output',
            cause: thrown,
        });
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(failed);
    // Never what somebody else has put there meanwhile, a link for example.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644).catch((thrown) => {
        throw (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .GZ)(file, expected, thrown);
    });
    return {
        write: (text) => handle.writeFile(text).then(() => true, failed),
        async finish() {
            await handle.sync().catch(failed);
            await handle.close().catch(failed);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, file).catch(failed);
        },
        async discard() {
            await handle.close().catch(failed);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(failed);
        },
    };
}
/** The standard output, at the reader's pace: what `| head` has closed is no error. */
function outputSink({ stream: output, clean }) {
    // Told to each write as well, which is where it is dealt with.
    output.on('error', () => undefined);
    return {
        write: (text) => new Promise((resolve, reject) => {
            output.write(clean(text), (error) => {
                if (error === null || error === undefined)
                    resolve(true);
                else if ('code' in error && error.code === 'EPIPE')
                    resolve(false);
                else
                    reject((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`the standard output could not be written: ${error.message}`));
            });
        }),
        finish: async () => undefined,
        discard: async () => undefined,
    };
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderStore: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/history/run-apart.js + 1 modules
var run_apart = __webpack_require__(34170);
// EXTERNAL MODULE: ./build/history/stored-run-codec.js
var stored_run_codec = __webpack_require__(20039);
// EXTERNAL MODULE: ./build/history/stored-run-path.js
var stored_run_path = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/io/process/serial-queue.js
var serial_queue = __webpack_require__(31149);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/io/files/folders.js
var folders = __webpack_require__(3476);
;// CONCATENATED MODULE: ./build/io/store/folder/files.js
/** Files of a folder store: written whole or not at all, read within bounds, and every fault a sentence. */







/** A stored run is packed, so a larger file is none of ours and is not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Half-written files lie in the store's own folder, so that one look finds them all. */
const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
const HOUR = 3_600_000;
/** A new store keeps itself out of git; where a `.git` lies, it is somebody's work tree and stays as it is. */
async function makeFolder(folder, needed) {
    const isFirst = await (0,folders/* makeFolders */.wZ)((0,external_node_path_.join)(folder, 'runs'));
    if (isFirst && !(await exists((0,external_node_path_.join)(folder, '.git'))) && !(await exists((0,external_node_path_.join)(folder, '.gitignore')))) {
        // A link there that leads nowhere yet would be written through.
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(onlyIfTaken);
    }
    await (0,folders/* makeFolders */.wZ)(needed);
}
/**
 * Writes a file whole or not at all, and never over another: false when the name is taken. The bytes are on the disk
 * before the name exists, and the name is on the disk before this returns.
 */
async function writeOnce(folder, path, bytes) {
    const temporary = await writeTemporary(folder, bytes);
    try {
        if (!(await nameIt(temporary, (0,external_node_path_.join)(folder, path))))
            return false;
        await syncFolder((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
        return true;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** Writes files over what is there: each whole or not at all, none before the bytes of all are on the disk. */
async function writeOver(folder, files) {
    const written = [];
    try {
        for (const { path, bytes } of files) {
            await requireOwn(folder, (0,external_node_path_.dirname)(path));
            await makeFolder(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
            written.push({ temporary: await writeTemporary(folder, bytes), path: (0,external_node_path_.join)(folder, path) });
        }
        for (const { temporary, path } of written)
            await (0,promises_.rename)(temporary, path);
        for (const place of new Set(written.map(({ path }) => (0,external_node_path_.dirname)(path))))
            await syncFolder(place);
    }
    finally {
        for (const { temporary } of written)
            await (0,promises_.rm)(temporary, { force: true });
    }
}
async function writeTemporary(folder, bytes) {
    const temporary = (0,external_node_path_.join)(folder, `.tmp-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        return temporary;
    }
    catch (thrown) {
        await (0,promises_.rm)(temporary, { force: true });
        throw thrown;
    }
}
function isTemporary(name) {
    return TEMPORARY.test(name);
}
/** Removes what killed writers left behind; an hour is longer than any write takes. */
async function sweep(folder) {
    for (const name of (await namesIn(folder)).filter(isTemporary)) {
        const facts = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(onlyIfGone);
        if (facts !== null && Date.now() - facts.mtimeMs > HOUR)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
async function nameIt(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
        return true;
    }
    catch (thrown) {
        const code = (0,errors/* codeOf */.$N)(thrown);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK')
            throw thrown;
    }
    // A file system without hard links. No other run has this name, so only a second writer of the same run can race us.
    if (await exists(path))
        return false;
    await (0,promises_.rename)(temporary, path);
    return true;
}
async function syncFolder(folder) {
    // Windows cannot open a folder; its file systems keep the order of names themselves.
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * The bytes of a regular file, or null when none has this name. A link is not followed: a store that came from elsewhere
 * could point anywhere. Throws on what is no file, or too large.
 */
async function readWhole(path) {
    let file;
    try {
        // Without waiting for the other end of a pipe.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (thrown) {
        const code = (0,errors/* codeOf */.$N)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        if (code === 'ELOOP' || code === 'ENXIO')
            throw noFile(path, thrown);
        throw thrown;
    }
    try {
        const facts = await file.stat();
        if (!facts.isFile() || facts.size > MOST_BYTES)
            throw noFile(path);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function noFile(path, cause) {
    const happened = `the stored file ${path} cannot be used: it is not a file of at most ${(0,format/* formatBytes */.z3)(MOST_BYTES)}`;
    return (0,errors/* infrastructureError */.kv)(happened, { fix: 'remove it; no other run depends on it', cause });
}
/**
 * Throws when a folder on the way to `path`, from the store's own on, is a link: a store can come with a clone, and could
 * point anywhere.
 */
async function requireOwn(folder, path) {
    let here = folder;
    for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
        here = (0,external_node_path_.join)(here, name);
        const facts = await (0,promises_.lstat)(here).catch(onlyIfGone);
        if (facts?.isSymbolicLink() !== true)
            continue;
        throw (0,errors/* infrastructureError */.kv)(`the folder ${here} of the store is a link, which is not followed`, {
            fix: 'put the folder itself there, or remove the link',
        });
    }
}
function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(noneIfNoFolder);
}
function entriesIn(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true }).catch(noneIfNoFolder);
}
/** Nothing stored yet, or a foreign file where a folder of ours would be. */
function noneIfNoFolder(thrown) {
    if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT' || (0,errors/* codeOf */.$N)(thrown) === 'ENOTDIR')
        return [];
    throw thrown;
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(onlyIfGone)) !== null;
}
function onlyIfGone(thrown) {
    if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT' || (0,errors/* codeOf */.$N)(thrown) === 'ENOTDIR')
        return null;
    throw thrown;
}
function onlyIfTaken(thrown) {
    if ((0,errors/* codeOf */.$N)(thrown) !== 'EEXIST')
        throw thrown;
}
/** Turns what the file system throws into a sentence. */
async function explained(folder, verb, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const code = (0,errors/* codeOf */.$N)(thrown);
        if (thrown instanceof errors/* PinbenchError */.kN || code === null)
            throw thrown;
        const [why, fix] = reasons[code] ?? [(0,errors/* messageOf */.bD)(thrown), 'check the folder, or store somewhere else'];
        throw (0,errors/* infrastructureError */.kv)(`the store ${folder} could not be ${verb}: ${why}`, {
            expected: 'a readable and writable folder',
            fix,
            cause: thrown,
        });
    }
}
const reasons = {
    ENOSPC: ['no space is left on its disk', 'free some space; earlier stored runs are intact'],
    EDQUOT: ["the user's disk quota is used up", 'free some space; earlier stored runs are intact'],
    EROFS: ['its file system is read-only', 'mount it writable, or store somewhere else'],
    EACCES: ['permission was denied', 'give the user of this process the right to it, or store somewhere else'],
    EPERM: ['the operation is not permitted', 'give the user of this process the right to it, or store somewhere else'],
};

// EXTERNAL MODULE: ./build/io/git/file-history.js
var file_history = __webpack_require__(51659);
// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
// EXTERNAL MODULE: ./build/io/git/repository.js + 1 modules
var repository = __webpack_require__(40571);
// EXTERNAL MODULE: ./build/io/store/absence.js
var absence = __webpack_require__(47272);
// EXTERNAL MODULE: ./build/io/store/stored-path.js
var stored_path = __webpack_require__(10938);
;// CONCATENATED MODULE: ./build/io/store/folder/maintenance.js
/** A folder of runs as those see it who look after it. */










/** Folders within folders; ours has five levels. */
const MOST_LEVELS = 32;
function folderArchive(folder) {
    const paths = () => explained(folder, 'read', async () => (await filesBelow(folder, '', 0)).sort());
    return {
        async requireThere() {
            const facts = await (0,promises_.stat)(folder).catch(() => null);
            if (facts?.isDirectory() === true)
                return;
            throw (0,absence/* absent */.G)(`${folder} ${facts === null ? 'is not there' : 'is not a folder'}, so it has no stored runs`);
        },
        series: () => explained(folder, 'read', async () => {
            await requireOwn(folder, 'runs');
            const entries = await entriesIn((0,external_node_path_.join)(folder, 'runs'));
            return entries
                .filter((entry) => entry.isDirectory() && (0,stored_run_path/* isSeries */._k)(entry.name))
                .map(({ name }) => name)
                .sort();
        }),
        paths,
        bytes: (path) => explained(folder, 'read', async () => {
            await requireOwn(folder, (0,external_node_path_.dirname)((0,stored_path/* checkedPath */.t)(path)));
            return readWhole((0,external_node_path_.join)(folder, path));
        }),
        change({ put, remove }) {
            for (const path of [...put.map((file) => file.path), ...remove])
                (0,stored_path/* checkedPath */.t)(path);
            return explained(folder, 'written', async () => {
                for (const path of remove)
                    await requireOwn(folder, (0,external_node_path_.dirname)(path));
                await writeOver(folder, put);
                for (const path of remove)
                    await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
                for (const place of new Set(remove.map(external_node_path_.dirname)))
                    await closeFolder(folder, place);
            });
        },
        async *past(path) {
            const repository = await workTree(folder);
            if (repository === null)
                return;
            const now = await readWhole((0,external_node_path_.join)(folder, (0,stored_path/* checkedPath */.t)(path)));
            for (const id of await (0,file_history/* blobsOf */.O)(path, repository, 'HEAD')) {
                const content = await (0,git/* gitOutput */.oM)(['cat-file', 'blob', id], repository);
                if (now === null || !content.equals(now))
                    yield content;
            }
        },
        async vanished() {
            const repository = await workTree(folder);
            if (repository === null)
                return [];
            const isHere = new Set(await paths());
            const removed = [...(await (0,file_history/* vanishedFrom */.T)(repository, 'HEAD')), ...(await missingOf(repository))];
            return [...new Set(removed)].filter((path) => (0,stored_run_path/* parsePath */.Rr)(path) !== null && !isHere.has(path)).sort();
        },
        adopt: async () => `There is nothing to adopt: ${folder} is a folder, which keeps no record of what was there before.`,
        restore: async () => `There is nothing to restore: ${folder} is a folder, which keeps no record of what was there before.`,
    };
}
/** Of everything that is there, git's own files and half-written ones excepted. Links are named, never followed. */
async function filesBelow(folder, within, level) {
    const files = [];
    for (const entry of await entriesIn((0,external_node_path_.join)(folder, within))) {
        const path = within === '' ? entry.name : `${within}/${entry.name}`;
        if (level === 0 && (entry.name === '.git' || isTemporary(entry.name)))
            continue;
        if (!entry.isDirectory())
            files.push(path);
        else if (level < MOST_LEVELS)
            files.push(...(await filesBelow(folder, path, level + 1)));
    }
    return files;
}
/** A removal lasts once the folder that it was in is on the disk; folders that are empty then go too. */
async function closeFolder(folder, place) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, place)))
        return;
    if (place === '.' || (await namesIn((0,external_node_path_.join)(folder, place))).length > 0)
        return syncFolder((0,external_node_path_.join)(folder, place));
    await (0,promises_.rmdir)((0,external_node_path_.join)(folder, place));
    await closeFolder(folder, (0,external_node_path_.dirname)(place));
}
/** The folder as part of somebody's work tree that has commits; null when it is not. */
async function workTree(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || (await (0,repository/* gitRepository */.xb)().root(folder)) === null)
        return null;
    const head = await (0,git/* git */.$Y)(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: folder });
    return head.code === 0 ? { cwd: folder } : null;
}
/** What the last commit has and the folder has not. */
async function missingOf(repository) {
    return (await (0,git/* gitOutput */.oM)(['ls-files', '-z', '--deleted', '--', 'runs'], repository)).toString().split('\0');
}

;// CONCATENATED MODULE: ./build/io/store/folder/store.js
/** Runs kept in a folder of this machine. A clone of the data branch is such a folder too. */








/** `folder` is made with the first run. `parseRun` checks the shape of what is read back. */
function folderStore(folder, parseRun) {
    async function keys(series) {
        await requireOwn(folder, (0,stored_run_path/* folderOf */.yS)(series));
        return (await namesIn((0,external_node_path_.join)(folder, (0,stored_run_path/* folderOf */.yS)(series)))).filter(stored_run_path/* isShortKey */.iI).sort();
    }
    async function months(series, key) {
        await requireOwn(folder, `${(0,stored_run_path/* folderOf */.yS)(series)}${key}`);
        const names = await namesIn((0,external_node_path_.join)(folder, (0,stored_run_path/* folderOf */.yS)(series), key));
        return names.filter(stored_run_path/* isMonth */.nl).sort().reverse();
    }
    /** Whatever else lies there is not ours to judge. */
    async function runsIn(series, key, month) {
        const within = `${(0,stored_run_path/* folderOf */.yS)(series)}${key}/${month}`;
        await requireOwn(folder, within);
        const names = await namesIn((0,external_node_path_.join)(folder, within));
        return names.map((name) => (0,stored_run_path/* parsePath */.Rr)(`${within}/${name}`)).filter((stored) => stored !== null);
    }
    /** A few runs at a time: as files, and unpacked, many would fill the memory. */
    const lanes = Array.from({ length: 4 }, serial_queue/* serialQueue */.k);
    let lane = 0;
    function reading(work) {
        lane = (lane + 1) % lanes.length;
        return explained(folder, 'read', () => lanes[lane]?.next(work) ?? work());
    }
    async function bytesOf(path) {
        if ((0,stored_run_path/* parsePath */.Rr)(path) === null)
            throw (0,errors/* infrastructureError */.kv)(`${path} is not the path of a stored run`);
        await requireOwn(folder, (0,external_node_path_.dirname)(path));
        const bytes = await readWhole((0,external_node_path_.join)(folder, path));
        if (bytes === null)
            throw (0,errors/* infrastructureError */.kv)(`there is no stored run ${path} in ${folder}`);
        return bytes;
    }
    return {
        place: folder,
        keys: (series) => explained(folder, 'read', () => keys(series)),
        list: (series, search) => explained(folder, 'read', async () => {
            const runs = [];
            const wanted = search === undefined ? await keys(series) : [search.key].filter(stored_run_path/* isShortKey */.iI);
            for (const key of wanted) {
                for (const month of await months(series, key)) {
                    runs.push(...(await runsIn(series, key, month)));
                    if (search?.enough(runs, month) === true)
                        break;
                }
            }
            return runs;
        }),
        read: ({ path }) => reading(async () => (0,stored_run_codec/* restoreRun */.Ai)(await bytesOf(path), path, parseRun)),
        readApart: ({ path }) => reading(async () => (0,run_apart/* restoreApart */.h)(await bytesOf(path), path, parseRun)),
        append(run) {
            const stored = (0,stored_run_path/* storedRunOf */.Yk)(run);
            const { path } = stored;
            const bytes = (0,stored_run_codec/* encodeRun */.M$)(run);
            return explained(folder, 'written', async () => {
                await requireOwn(folder, (0,external_node_path_.dirname)(path));
                await makeFolder(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
                await sweep(folder);
                if (await writeOnce(folder, path, bytes))
                    return stored;
                const found = await readWhole((0,external_node_path_.join)(folder, path));
                if (found === null || !(0,stored_run_codec/* holdsRun */.gM)(found, path, run))
                    throw (0,stored_run_codec/* takenError */.Kb)(path, folder);
                return stored;
            });
        },
        ...folderArchive(folder),
    };
}


/***/ }),

/***/ 23534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ projectStore),
/* harmony export */   aU: () => (/* binding */ leftBehind),
/* harmony export */   bm: () => (/* binding */ tracksRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30390);
/* harmony import */ var _files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89646);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95330);
/* harmony import */ var _git_ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17447);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40571);
/** Where the command line keeps a project's runs: the folder `.pinbench`, one for all work trees of a repository. */









/**
 * `root` is the work tree, null outside git; `directory` that of the configuration. `bounds` as for folderNamed(). The folder
 * need not be there yet. Throws a usage error where it is a link that leads out.
 */
async function projectStore(root, directory, bounds) {
    const home = root === null ? directory : await mainWorkTree(root);
    const within = bounds === null || home === root ? bounds : home;
    return (0,_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .folderNamed */ .Aq)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, '.pinbench'), 'the folder of stored runs', within);
}
/**
 * A sentence where a linked work tree has runs in a folder of its own, from before `store` was that of all work trees:
 * nobody looks there any more.
 */
async function leftBehind(root, store) {
    if (root === null)
        return null;
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.pinbench');
    if ((await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(own)) === (await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(store)))
        return null;
    const runs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(own, 'runs');
    for (const folder of [own, runs])
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null))?.isDirectory() !== true)
            return null;
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runs).catch(() => [])).length === 0)
        return null;
    if (await tracksRuns(own))
        return null;
    const note = `Runs in ${own} are not read: all work trees share ${store} now.`;
    // A terminal would show another command than it runs.
    if (/\p{C}/u.test(own + store))
        return note;
    const [from, to] = [own, store].map(_text_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r7);
    return `${note} To keep them: mkdir -p ${to} && cp -Rn ${from}/. ${to} && rm -r ${from}`;
}
/** Whether stored runs of this folder are files of the commit, which a change can write. */
async function tracksRuns(store) {
    const home = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(store);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(store, 'runs')).catch(() => null)) === null)
        return false;
    const args = ['--literal-pathspecs', 'ls-files', '-z', '--', node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(store), 'runs')];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .cloneAlone */ .lI)(home));
    return code === 0 && stdout.length > 0;
}
/**
 * Of a linked work tree (`git worktree add`) the one that it was made from: what is stored in a linked one goes when that
 * is removed. Itself where that is bare, somebody else's, or kept in an unusual way.
 */
async function mainWorkTree(root) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git'))).isFile())
        return root;
    const args = ['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir'];
    const [gitDir = '', common = ''] = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOutput */ .oM)(args, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .cloneAlone */ .lI)(root))).toString().split('\n');
    const [own, shared] = await Promise.all([(0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(gitDir), (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(common)]);
    if (!(await (0,_git_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .isWorktree */ .M)(root, own, shared)) || node_path__WEBPACK_IMPORTED_MODULE_1__.basename(shared) !== '.git')
        return root;
    const main = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(shared);
    const isOurs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(main)).uid === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root)).uid;
    return isOurs && (await isWorkTree(main)) ? main : root;
}
async function isWorkTree(folder) {
    try {
        return (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRepository */ .xb)().root(folder)) === folder;
    }
    catch (thrown) {
        // One that git or pinbench refuses has reasons that its linked work trees need not share.
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN)
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no spaces: one text for one value. Throws a TypeError on what JSON cannot hold. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const fields = Object.entries(value).filter(([, held]) => held !== undefined);
        fields.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
    }
    const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain)
        throw new TypeError(`JSON cannot hold ${String(value)}`);
    return JSON.stringify(value);
}


/***/ }),

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

/***/ 31164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ isolationSentence),
/* harmony export */   Gb: () => (/* binding */ disturbanceSentence),
/* harmony export */   Jq: () => (/* binding */ lostIsolation),
/* harmony export */   y9: () => (/* binding */ isolationRows)
/* harmony export */ });
/* harmony import */ var _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);
/** What isolation was asked for and what was seen from inside the container. */

const UNKNOWN = 'unknown';
const HEADLINES = _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1.filter(([, { headline }]) => headline !== undefined).toSorted(([, one], [, other]) => (one.headline ?? 0) - (other.headline ?? 0));
/** Violations named before the rest is only counted. */
const NAMED = 5;
/** Whether it held, with the facts that change numbers most. */
function isolationSentence(isolation, formatter) {
    const { observed, violations } = isolation;
    if (!isolation.held) {
        const named = violations.slice(0, NAMED).map((violation) => formatter.sentence(violation));
        const more = violations.length > NAMED ? [`and ${violations.length - NAMED} more`] : [];
        return `${formatter.strong('Isolation did not hold')}: ${[...named, ...more].join('; ') || 'no reason is known'}`;
    }
    if (observed === null)
        return `${formatter.strong('Isolation')} is unknown: nothing was seen from inside.`;
    const facts = HEADLINES.flatMap(([name, fact]) => {
        const value = observed[name] ?? null;
        return value === null ? [] : [`${(0,_isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(fact)} ${formatter.text(fact.kind.inTable(value))}`];
    });
    const runtime = observed.runtime === 'host' ? ' as far as a host process can be isolated' : '';
    facts.push(isolation.shield.mode === 'none' ? 'not shielded' : `shielded (${isolation.shield.mode})`);
    return `${formatter.strong('Isolation')} held${runtime}: ${facts.join(', ')}`;
}
/** What disturbed a run although its isolation held; null when nothing did. */
function disturbanceSentence({ disturbances }, formatter) {
    if (disturbances.length === 0)
        return null;
    const named = disturbances.slice(0, NAMED).map((sentence) => formatter.sentence(sentence));
    const more = disturbances.length > NAMED ? [`and ${disturbances.length - NAMED} more`] : [];
    return `${formatter.strong('Disturbed')}, so never a baseline: ${[...named, ...more].join('; ')}`;
}
/** Something that was asked for was seen not to hold: not when nothing started that could have been looked at. */
function lostIsolation({ isolation }) {
    return !isolation.held && isolation.observed !== null;
}
/** Rows of fact, asked for, seen inside; only of what was asked for or seen. */
function isolationRows({ requested, observed }, formatter) {
    const cell = ({ kind }, value, none) => value === null ? none : formatter.text(kind.inTable(value));
    const rows = _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1.flatMap(([name, fact]) => {
        const [asked, seen] = [requested[name] ?? null, observed?.[name] ?? null];
        if (asked === null && seen === null)
            return [];
        return [[(0,_isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(fact), cell(fact, asked, '–'), cell(fact, seen, UNKNOWN)]];
    });
    return [['runtime', formatter.text(requested.runtime), formatter.text(observed?.runtime ?? UNKNOWN)], ...rows];
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

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */
/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;
/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
function safeJson(value, indent = 0) {
    // `##[` can only be inside a string, where the escape means the same character.
    return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


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


/***/ })

};
