export const id = 7678;
export const ids = [7678];
export const modules = {

/***/ 47678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate),
  validateFiles: () => (/* binding */ validateFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/read-project.js
var read_project = __webpack_require__(63778);
// EXTERNAL MODULE: ./build/compare/acknowledgements.js
var acknowledgements = __webpack_require__(37799);
// EXTERNAL MODULE: ./build/config/diagnostics.js
var diagnostics = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/config/read.js + 2 modules
var read = __webpack_require__(30075);
// EXTERNAL MODULE: ./build/gate/slo-units.js
var slo_units = __webpack_require__(46084);
// EXTERNAL MODULE: ./build/gate/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(11411);
// EXTERNAL MODULE: ./build/io/files/large-text.js
var large_text = __webpack_require__(92088);
// EXTERNAL MODULE: ./build/io/files/ordinary-file.js
var ordinary_file = __webpack_require__(89646);
// EXTERNAL MODULE: ./build/io/process/clock.js
var clock = __webpack_require__(18577);
// EXTERNAL MODULE: ./build/io/process/result-files.js
var result_files = __webpack_require__(78904);
// EXTERNAL MODULE: ./build/io/schema/config-schema.js + 2 modules
var config_schema = __webpack_require__(76220);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/given.js
var given = __webpack_require__(58503);
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

// EXTERNAL MODULE: ./build/results/formats/registry.js
var registry = __webpack_require__(50671);
// EXTERNAL MODULE: ./build/results/read.js + 2 modules
var results_read = __webpack_require__(84431);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/safe-json.js
var safe_json = __webpack_require__(27052);
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

;// CONCATENATED MODULE: ./build/commands/work/validate.js
/** `pinbench validate FILE...`: what is wrong with a configuration, a perf.json or a tool's output, where, how to fix it. */























/** Of a file to validate: more than any result that is read. */
const MOST_BYTES = 256 * 1024 * 1024;
const VALID = {
    configuration: 'valid configuration',
    'perf.json': 'valid perf.json',
    "a tool's output": 'valid output of a tool',
};
/** Reads from the disk, prints on the standard output. */
function validateFiles(files, { json = false }) {
    const read = (file) => (0,large_text/* readLargeText */.tr)(file, MOST_BYTES);
    const print = (line) => (0,screen/* printResult */.RS)(`${line}\n`);
    const list = (folder) => (0,promises_.readdir)(folder).catch(() => []);
    const tree = async (folder) => {
        const { resultFiles, resultProblem } = await (0,result_files/* readResultFiles */.f)(folder, '*');
        if (resultProblem !== null)
            throw (0,errors/* usageError */.Wp)(resultProblem, { expected: 'a folder that a tool wrote' });
        return resultFiles;
    };
    const paper = { width: (0,screen/* screenWidth */.hF)(), colour: false };
    return validate(files, { json, read, tree, linked: ordinary_file/* isLinked */.GW, print, list, now: clock/* systemClock */.ml.now(), paper });
}
/** Exit code: 0 when every file is valid, 2 when one is not, 4 when the world failed. Throws a usage error without files. */
async function validate(files, options) {
    if (files.length === 0) {
        throw (0,errors/* usageError */.Wp)('no file is named', {
            expected: 'pinbench validate FILE...',
            fix: 'name a file, e.g. .pinbench.yml',
        });
    }
    const read = [];
    for (const file of files)
        read.push(await checkFile(file, options));
    // Only results tell a metric's unit.
    const known = read.flatMap(({ contents }) => contents?.known ?? []);
    const checked = read.map(({ result, contents }) => {
        if (contents === null)
            return result;
        const { holds, warnings, policy, output } = contents;
        const notes = policy === undefined ? [] : policyNotes(policy, known, today(options.now));
        return { ...result, holds, ...(0,given/* given */.g)({ output }), warnings: [...warnings, ...notes] };
    });
    if (!options.json)
        for (const line of checked.flatMap((one) => linesOf(one, options.paper)))
            options.print(line);
    if (options.json)
        options.print((0,safe_json/* safeJson */.o)(checked, 2));
    const codes = checked.map(({ exitCode }) => exitCode);
    return codes.includes(4) ? 4 : codes.includes(2) ? 2 : 0;
}
function policyNotes(policy, known, day) {
    const { slo } = policy;
    return [...(0,slo_units/* unitNotes */.K)(slo, known), ...(0,unmatched_patterns/* unmatchedSloNotes */.r)(slo, known), ...(0,unmatched_patterns/* unmatchedOthers */.D)(policy, known, day)];
}
function today(now) {
    return now.toISOString().slice(0, 10);
}
async function checkFile(file, { read, tree, linked, list, now }) {
    let isRead = false;
    let kind = /\.ya?ml$/i.test(file) ? 'configuration' : "a tool's output";
    try {
        const text = await textOf(file, { read, tree, list });
        isRead = true;
        if (kind !== 'configuration' && typeof text === 'string' && isPerf(text))
            kind = 'perf.json';
        const contents = typeof text === 'string' && kind !== "a tool's output"
            ? await contentsOf(kind, file, text, { list, now })
            : await outputOf(file, text);
        return { result: { file, kind, valid: true, exitCode: 0 }, contents };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        const said = isRead && (await linked(file)) ? (0,read_project/* unquoted */.q)(file) : thrown;
        const { message: happened, expected } = said;
        // This command takes no such option.
        const fix = said.fix === ordinary_file/* INSIDE */.bj ? 'move it inside' : said.fix;
        const result = {
            file,
            kind,
            valid: false,
            happened,
            ...(0,given/* given */.g)({ expected, fix }),
            exitCode: thrown.kind === 'infrastructure' ? 4 : 2,
        };
        return { result, contents: null };
    }
}
async function textOf(file, { read, tree, list }) {
    try {
        return await read(file);
    }
    catch (thrown) {
        if (thrown instanceof errors/* PinbenchError */.kN)
            throw thrown;
        const failed = { expected: 'a file, or the folder that a tool wrote', cause: thrown };
        if ((0,errors/* codeOf */.$N)(thrown) !== 'EISDIR')
            throw (0,errors/* usageError */.Wp)(`${file} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, failed);
        const config = (await list(file)).find((name) => /^\.pinbench\.ya?ml$/.test(name));
        if (config === undefined)
            return tree(file);
        throw (0,errors/* usageError */.Wp)(`${file} is a folder`, { ...failed, fix: `name the file: ${external_node_path_.join(file, config)}` });
    }
}
/** Also of a file that was cut short, which would be nothing else either. */
function isPerf(text) {
    return /^\uFEFF?\s*\{\s*"schema"\s*:\s*"pinbench\.perf\//.test(text) || schemaOf(text).startsWith('pinbench.perf/');
}
/** The `schema` of a JSON object; '' of anything else, as a tool's output need not be JSON. */
function schemaOf(text) {
    if (!text.includes('pinbench.perf/'))
        return '';
    try {
        const value = JSON.parse(text);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
        return typeof schema === 'string' ? schema : '';
    }
    catch {
        return '';
    }
}
function parsePerf(file, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        const expected = 'a whole perf.json, as pinbench wrote it';
        throw (0,errors/* usageError */.Wp)(`${file} is not JSON: ${(0,diagnostics/* describeValue */.bp)((0,errors/* messageOf */.bD)(thrown))}`, { expected, cause: thrown });
    }
}
async function contentsOf(kind, file, text, { list, now }) {
    if (kind === 'configuration') {
        const folder = external_node_path_.dirname(external_node_path_.resolve(file));
        const { suites, policy } = (0,read/* readConfig */.X)(text, file, folder, config_schema/* validateConfig */.$, registry/* formatNames */.EI);
        const names = suites.map(({ name }) => name).join(', ');
        const holds = `${(0,quote/* plural */.LS)(suites.length, 'suite')} (${names}), ${(0,quote/* plural */.LS)(policy.slo.length, 'SLO')}`;
        const absent = await Promise.all(suites.map((suite) => dockerfileNotes(suite, folder, list)));
        const warnings = [...absent.flat(), ...(0,acknowledgements/* expiredNotes */.VX)(policy.acknowledge, today(now))];
        return { holds, warnings, policy };
    }
    // Its schema is the larger one by far.
    const { parseRun } = await __webpack_require__.e(/* import() */ 6663).then(__webpack_require__.bind(__webpack_require__, 76663));
    const run = parseRun(parsePerf(file, text), file, 'usage');
    const known = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite: run.suite, benchmark, metric, unit, better })));
    const parts = [(0,quote/* plural */.LS)(run.invocations.length, 'invocation'), (0,quote/* plural */.LS)(known.length, 'metric'), `status ${run.status}`];
    return { holds: `suite ${run.suite}, ${parts.join(', ')}`, warnings: run.warnings, known };
}
async function outputOf(file, written) {
    const { format, readings, states, warnings } = await (0,results_read/* readResults */.x8)(written, 'auto').catch((thrown) => {
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
    return { holds, output: { format, metrics, states }, warnings, known };
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
/** A suite's Dockerfile that is not there; without a container it is not needed. */
async function dockerfileNotes({ name, image }, folder, list) {
    const file = image?.dockerfile;
    if (file === undefined)
        return [];
    const names = await list(external_node_path_.dirname(file));
    if (names.includes(external_node_path_.basename(file)))
        return [];
    const near = (0,nearest/* nearest */.p)(external_node_path_.basename(file), names);
    const shown = (each) => (0,quote/* quoted */.TL)(external_node_path_.relative(folder, each));
    const hint = near === undefined ? '' : ` Did you mean ${shown(external_node_path_.join(external_node_path_.dirname(file), near))}?`;
    return [`The Dockerfile of suite ${(0,quote/* quoted */.TL)(name)}, ${shown(file)}, does not exist.${hint}`];
}
function linesOf(one, paper) {
    const { file, kind, valid, holds, output, warnings = [], happened = '', expected, fix } = one;
    if (valid) {
        const table = output === undefined ? [] : readingLines(output.metrics, output.states, { ...paper, width: paper.width - 2 });
        const notes = warnings.map((warning) => `  warning:  ${warning}`);
        return [`${file}: ${VALID[kind]}: ${holds}`, ...table.map((line) => `  ${line}`), ...notes];
    }
    const error = (0,errors/* usageError */.Wp)(happened.startsWith(file) ? happened : `${file}: ${happened}`, {
        ...(0,given/* given */.g)({ expected, fix }),
    });
    return error.sentence().split('\n');
}


/***/ }),

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ proposalNotes),
/* harmony export */   Dg: () => (/* binding */ expiryNotes),
/* harmony export */   QZ: () => (/* binding */ otherWay),
/* harmony export */   SM: () => (/* binding */ acknowledgedFor),
/* harmony export */   VX: () => (/* binding */ expiredNotes),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   fK: () => (/* binding */ directionNotes),
/* harmony export */   yo: () => (/* binding */ acknowledgedResult)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);




/** Entries told in one sentence; the others are counted. */
const NAMED = 5;
/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
function acknowledgedFor(suite, entries, now) {
    const today = now.toISOString().slice(0, 10);
    return entries
        .filter((entry) => entry.suite === undefined || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.suite)(suite))
        .map((entry) => ({ entry, matches: (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric), expired: entry.until < today }));
}
/**
 * Takes a claim back where it was accepted: `resultFrom(factor)` compares once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
function acknowledgedResult(name, result, acknowledged, resultFrom) {
    const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, result) && matches(name));
    const beyond = [];
    for (const { entry, expired } of matching) {
        if (expired) {
            beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
            continue;
        }
        const moved = resultFrom(1 + entry.change);
        if (moved.verdict !== result.verdict || moved.suspected !== result.suspected) {
            const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
            return { result: { ...result, verdict: 'acknowledged', rule }, used: entry };
        }
        const left = moved.change === null ? '' : ` by ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(moved.change)}`;
        beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
    }
    return { result: { ...result, rule: [result.rule, ...beyond].join('; ') }, used: null };
}
/** Sentences for people: each an entry that has expired while its regression is still there. */
function expiryNotes(suite, { metrics, acknowledgements = [] }) {
    return acknowledgements.flatMap(({ entry, state }) => {
        if (state !== 'expired')
            return [];
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        const regressed = metrics.filter((one) => one.verdict === 'regressed' && concerns(entry, one) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))).length;
        if (regressed === 0)
            return [];
        const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
        return [
            `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
        ];
    });
}
/** Sentences for people: each an entry that matches metrics which got worse in the other direction than it accepts. */
function directionNotes(suite, { metrics, acknowledgements = [] }) {
    const worse = metrics.filter((one) => one.verdict === 'regressed' || one.suspected === 'worse');
    const entries = acknowledgements.filter(({ state }) => state !== 'expired').map(({ entry }) => entry);
    return otherWay(entries, worse).map((sentence) => `Suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(suite)}: ${sentence}.`);
}
/** Sentences, one for each entry that can accept no regression of some `metrics`, where no other entry can. */
function otherWay(entries, metrics) {
    const fits = (entry, one) => entry.change > 0 === (one.better === 'lower');
    const all = entries.map((entry) => {
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        return { entry, own: metrics.filter((one) => matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))) };
    });
    const accepted = new Set(all.flatMap(({ entry, own }) => own.filter((one) => fits(entry, one))));
    return all.flatMap(({ entry, own }) => {
        const names = own.filter((one) => !accepted.has(one)).map((one) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one)));
        if (names.length === 0)
            return [];
        const [way, worse] = entry.change > 0 ? ['an increase', 'a decrease'] : ['a decrease', 'an increase'];
        return [
            `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} is for ${way}, so it cannot apply to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(names, NAMED)}, where ${worse} is worse`,
        ];
    });
}
/** Sentences for people: each an entry that counts no more. `today`: "2027-03-01", UTC. */
function expiredNotes(entries, today) {
    return entries
        .filter(({ until }) => until < today)
        .map((entry) => `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} expired on ${entry.until}: remove it or renew it`);
}
/** A sentence for people about entries that the measured tree has and the policy in force has not; none is usual. */
function proposalNotes(proposed, inForce) {
    const known = new Set(inForce.map(identityOf));
    const fresh = proposed.filter((entry) => !known.has(identityOf(entry)));
    if (fresh.length === 0)
        return [];
    const named = fresh.slice(0, NAMED).map((entry) => `${sizeOf(entry)} on "${entry.metric}"`);
    if (fresh.length > NAMED)
        named.push(`${fresh.length - NAMED} more`);
    return [
        `Acknowledged by this pull request itself, so not in force until it is on the base branch: ${named.join(', ')}.`,
    ];
}
function identityOf({ metric, suite, change, reason, until }) {
    return JSON.stringify([metric, suite, change, reason, until]);
}
/** What became of each acknowledgement; nothing where there is none for the suite. */
function fateOf(acknowledged, used) {
    if (acknowledged.length === 0)
        return {};
    return {
        acknowledgements: acknowledged.map(({ entry, expired }) => ({
            entry,
            state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
        })),
    };
}
/** Whether there is a claim or a suspicion, of the direction that the entry accepts. */
function concerns(entry, { verdict, change, suspected }) {
    const claimed = verdict === 'regressed' || verdict === 'improved' || suspected !== undefined;
    return claimed && change !== null && change > 0 === entry.change > 0;
}
/** As it was written: "+4 %". */
function sizeOf({ change }) {
    return `${change > 0 ? '+' : ''}${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(change)}`;
}


/***/ }),

/***/ 14394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   qY: () => (/* binding */ isForSuite)
/* harmony export */ });
/** An objective that names no suite is for all. `suite` is null where only a tool's output is known. */
function isForSuite({ suite: wanted }, suite) {
    return wanted === undefined || suite === null || wanted === suite;
}
function limitsOf({ min, max }) {
    const limits = [];
    if (min !== undefined)
        limits.push({ bound: 'min', quantity: min });
    if (max !== undefined)
        limits.push({ bound: 'max', quantity: max });
    return limits;
}
/** As it was written, e.g. "max 10 ms". */
function limitText({ bound, quantity }) {
    return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   O: () => (/* binding */ unfitNotes)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14394);





/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known and by the other limits. */
function unitNotes(slo, known) {
    return [
        ...unfitNotes(slo, known, 'would be'),
        ...slo.flatMap((spec, index) => unlikeNotes(spec, slo.slice(0, index))),
    ];
}
/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known. */
function unfitNotes(slo, known, becomes) {
    return slo.flatMap((spec) => unfitNotesOf(spec, known, becomes));
}
function unfitNotesOf(spec, known, becomes) {
    const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(spec.metric);
    const meant = known.filter((one) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .isForSuite */ .qY)(spec, one.suite) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(one)));
    return (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(spec).flatMap((limit) => {
        const { value, unit } = limit.quantity;
        const unfit = meant.filter((one) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, one.unit) === null);
        const [first] = unfit;
        if (first === undefined)
            return [];
        const names = new Set(unfit.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc));
        const others = names.size === 1 ? '' : `, and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(names.size - 1, 'other metric')} neither`;
        const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(first));
        return `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}) cannot judge ${name}, which was measured in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .unitName */ .Cq)(first.unit, 40)}${others}: the SLO ${becomes} "unknown". Use a unit that converts, or a pattern for fewer metrics.`;
    });
}
/** The same metric is named in full, so it would need two units. */
function unlikeNotes(spec, before) {
    if (spec.metric.includes('*'))
        return [];
    for (const other of before) {
        if (other.metric !== spec.metric || other.suite !== spec.suite)
            continue;
        for (const limit of (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(spec)) {
            const unlike = (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .Af)(other).find(({ quantity: { value, unit } }) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, limit.quantity.unit) === null);
            if (unlike === undefined)
                continue;
            return [
                `Two SLOs of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} have units that do not convert (${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(unlike)}, ${(0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(limit)}): a metric has one unit, so one of them would always be "unknown".`,
            ];
        }
    }
    return [];
}


/***/ }),

/***/ 11411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unmatchedOthers),
/* harmony export */   r: () => (/* binding */ unmatchedSloNotes),
/* harmony export */   unmatchedNotes: () => (/* binding */ unmatchedNotes)
/* harmony export */ });
/* harmony import */ var _compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37799);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43460);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _slo_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14394);
/* harmony import */ var _slo_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46084);
/** Patterns of the policy that match no metric of what was run: a slip of the finger would otherwise be silent. */







/** Metrics named where none is near. */
const NAMED = 3;
/** Sentences for people; none before anything has results. `today`: "2027-03-01", UTC. */
function unmatchedNotes({ compare, acknowledge, slo, }, runs, today) {
    const names = runs.flatMap(namesIn);
    if (names.length === 0)
        return [];
    const accepted = acknowledge.flatMap((entry) => acknowledgementNote(entry, runs, today) ?? []);
    return [
        ...idleSloNotes(slo, runs),
        ...(compare.canary === undefined ? [] : canaryNote(compare.canary, names, 'this run')),
        ...accepted,
    ];
}
function canaryNote(canary, names, where) {
    if (names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(canary)))
        return [];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(canary, names);
    const some = names.slice(0, NAMED).map((name) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name));
    if (names.length > NAMED)
        some.push(`${names.length - NAMED} more`);
    const fix = near === undefined ? `The metrics are ${some.join(', ')}.` : `Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
    return [`No metric of ${where} matches \`compare.canary\`, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(canary)}: no canary watches the host. ${fix}`];
}
/** Only where a metric is near: the entry may well be for a suite that was not run. */
function acknowledgementNote({ metric, suite, until }, runs, today) {
    const concerned = suite === undefined ? runs : runs.filter((run) => (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(run.suite));
    const names = concerned.flatMap(namesIn);
    if (until < today || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
        return null;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
    return near === undefined
        ? null
        : `No metric of this run matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}. Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
}
/** Objectives that judge nothing in this run, by their pattern or by their unit. */
function idleSloNotes(slo, runs) {
    const known = runs.flatMap(({ suite, results }) => results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite, benchmark, metric, unit, better }))));
    const unmatched = unmatchedSlos(slo, known).map(({ metric, hint }) => `No metric of this run matches the SLO of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}, so it judges nothing.${hint}`);
    return [...unmatched, ...(0,_slo_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unfitNotes */ .O)(slo, known, 'is')];
}
/** Of results that were measured once: sentences, one for each objective whose pattern matches no metric of its suite. */
function unmatchedSloNotes(slo, known) {
    return unmatchedSlos(slo, known).map(({ metric, hint }) => `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)} matches no metric of these results: there it would be "unknown".${hint}`);
}
/** The same for the canary and for acknowledgements that count, which also have to accept what gets worse. */
function unmatchedOthers({ compare, acknowledge }, known, today) {
    if (known.length === 0)
        return [];
    const canary = compare.canary === undefined ? [] : canaryNote(compare.canary, known.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq), 'these results');
    const inForce = acknowledge.filter(({ until }) => until >= today);
    const unmatched = inForce.flatMap(({ metric, suite }) => {
        const names = known
            .filter((one) => suite === undefined || one.suite === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(one.suite))
            .map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq);
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        const hint = near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?`;
        return `No metric of these results matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(metric)}.${hint}`;
    });
    const suites = [...new Set(known.map(({ suite }) => suite))];
    const mistaken = suites.flatMap((name) => (0,_compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__/* .otherWay */ .QZ)(inForce.filter(({ suite }) => suite === undefined || name === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(suite)(name)), known.filter((one) => one.suite === name)));
    return [...canary, ...unmatched, ...new Set(mistaken)];
}
/** `hint`: a sentence after a space, or ''. */
function unmatchedSlos(slo, known) {
    return slo.flatMap((spec) => {
        const { metric } = spec;
        const names = known.filter((one) => (0,_slo_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .isForSuite */ .qY)(spec, one.suite)).map((one) => (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(one));
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        return [{ metric, hint: near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)}?` }];
    });
}
function namesIn({ results }) {
    return results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => `${benchmark}/${metric}`));
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

/***/ 78904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readResultFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/** What a benchmark wrote into its folder, read with suspicion: it chose what each name there is. */






/** Bytes of all files together; what is beyond is not read. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 10_000;
/** Names that are looked at for them. */
const MOST_NAMES = 100_000;
const DEEPEST = 20;
/**
 * The files that `wanted` names (see `suites.NAME.results.path`): one file, a pattern with `*`, or a folder, "criterion/".
 * Links, pipes and devices are not read. No file is no problem here; `wanted` null: none is wanted.
 */
async function readResultFiles(folder, wanted) {
    if (wanted === null)
        return { resultFiles: [], resultProblem: null };
    const isOne = !wanted.includes('*') && !wanted.endsWith('/');
    const reading = { files: [], problems: [], bytes: 0, names: 0, single: isOne };
    if (isOne && !wanted.includes('/')) {
        await readFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, wanted), wanted, reading);
        return { resultFiles: reading.files, resultProblem: reading.problems[0] ?? null };
    }
    const pattern = wanted.endsWith('/') ? `${wanted}*` : wanted;
    const found = { fits: (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(pattern), start: pattern.split('*', 1)[0] ?? '' };
    const handle = await openInside(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch((thrown) => thrown);
    if (!isHandle(handle)) {
        const isGone = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(handle) === 'ENOENT';
        return {
            resultFiles: [],
            resultProblem: isGone ? null : `the folder of results cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(handle)}`,
        };
    }
    await readFolder({ handle, folder, name: '', depth: 0 }, found, reading);
    const { files, problems } = reading;
    return { resultFiles: files.sort((a, b) => (a.path < b.path ? -1 : 1)), resultProblem: problems[0] ?? null };
}
/** Closes the folder. */
async function readFolder({ handle, folder, name, depth }, wanted, reading) {
    try {
        const inside = pathOf(handle, folder);
        // One after the other: a list of all of them would be as large as the benchmark's memory.
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(inside)) {
            reading.names += 1;
            if (reading.names > MOST_NAMES)
                reading.problems.push(`the benchmark wrote more than ${MOST_NAMES} files`);
            if (reading.problems.length > 0)
                return;
            const full = name === '' ? entry.name : `${name}/${entry.name}`;
            const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(inside, entry.name);
            if (entry.isDirectory()) {
                const leads = wanted.start.startsWith(`${full}/`) || `${full}/`.startsWith(wanted.start);
                if (!leads || depth >= DEEPEST)
                    continue;
                const next = await openInside(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
                await readFolder({ handle: next, folder: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name), name: full, depth: depth + 1 }, wanted, reading);
            }
            else if (wanted.fits(full)) {
                await readFile(file, full, reading);
            }
        }
    }
    catch (thrown) {
        reading.problems.push(`${whatIs(name)} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`);
    }
    finally {
        await handle.close();
    }
}
async function readFile(file, name, reading) {
    const handle = await openInside(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((thrown) => thrown);
    if (!isHandle(handle)) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(handle) === 'ENOENT')
            return;
        const why = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(handle) === 'ELOOP' ? 'it is a link, not an ordinary file' : (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(handle);
        reading.problems.push(`the result file ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} cannot be read: ${why}`);
        return;
    }
    try {
        const { size, isFile } = await handle.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
        if (!isFile) {
            reading.problems.push(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} is not an ordinary file`);
            return;
        }
        if (reading.files.length >= MOST_FILES) {
            reading.problems.push(`more than ${MOST_FILES} files fit results.path`);
            return;
        }
        const buffer = Buffer.alloc(Math.min(size, MOST_BYTES - reading.bytes));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        const truncated = size > MOST_BYTES - reading.bytes;
        reading.bytes += bytesRead;
        const text = buffer.subarray(0, bytesRead).toString('utf8');
        reading.files.push({ path: reading.single ? '' : name, text, bytes: size, truncated });
    }
    finally {
        await handle.close();
    }
}
function whatIs(name) {
    return name === '' ? 'the folder of results' : `the folder of results ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)}`;
}
function openInside(file, flags) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | flags);
}
/** By its handle where the kernel offers that: whatever its name leads to by now. */
function pathOf(handle, folder) {
    return process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : folder;
}
function isHandle(value) {
    return typeof value === 'object' && value !== null && 'fd' in value && 'close' in value;
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
        looksLike: ({ lines }) => lines.some((line) => /\b(?:sec|B|allocs)\/op\b.*│|│.*\bvs base\b/.test(line)),
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
        looksLike: ({ text }) => /│ Latency +│.* ms +│/.test(text) && text.includes('│ Req/Sec'),
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
    return Object.values(value).some((one) => (0,json_objects/* isObject */.Gv)(one) && 'code' in one && 'param_names' in one && 'unit' in one);
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
    const filled = files.filter(({ text }) => text.trim() !== '' && text !== '\uFEFF');
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
    const [first, second] = certain.length > 0 ? certain : possible;
    if (certain.length === 0)
        refuseFalseFriends(outputs);
    if (first === undefined && refused[0] !== undefined)
        throw refused[0];
    if (first === undefined)
        throw nothingFound('no results in a known format', anyFormat(), outputs);
    if (second !== undefined) {
        throw (0,errors/* invalidOutput */.Dh)(`the output fits both ${(0,quote/* quote */.hD)(first.format.name)} and ${(0,quote/* quote */.hD)(second.format.name)}`, {
            expected: 'results in one format',
            fix: `set results.format to one of ${registry/* formatNames */.EI.join(', ')}`,
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
