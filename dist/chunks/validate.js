export const id = 7541;
export const ids = [7541];
export const modules = {

/***/ 17541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _compare_acknowledge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5356);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58308);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86500);
/* harmony import */ var _io_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79930);
/* harmony import */ var _io_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70246);
/* harmony import */ var _report_safe_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18337);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65441);
/** `pinbench validate FILE...`: what is wrong with a configuration, a perf.json or a tool's output, where, how to mend. */










const VALID = {
    configuration: 'valid configuration',
    'perf.json': 'valid perf.json',
    "a tool's output": 'valid output of a tool',
};
/** Exit code: 0 when every file is valid, 2 when one is not, 4 when the world failed. Throws a usage error without files. */
async function validate(files, options) {
    if (files.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no file is named', {
            expected: 'pinbench validate FILE...',
            todo: 'name a file, e.g. .pinbench.yml',
        });
    }
    const judgements = [];
    for (const file of files) {
        const judgement = await judge(file, options);
        judgements.push(judgement);
        if (!options.json)
            for (const line of linesOf(judgement))
                options.print(line);
    }
    if (options.json)
        options.print((0,_report_safe_json_js__WEBPACK_IMPORTED_MODULE_7__/* .safeJson */ .o)(judgements, 2));
    const codes = judgements.map(({ exitCode }) => exitCode);
    return codes.includes(4) ? 4 : codes.includes(2) ? 2 : 0;
}
async function judge(file, { read, now }) {
    let kind = /\.ya?ml$/i.test(file) ? 'configuration' : "a tool's output";
    try {
        const text = await textOf(file, read);
        if (kind !== 'configuration' && isPerf(text))
            kind = 'perf.json';
        return { file, kind, valid: true, ...contentsOf(kind, file, text, now), exitCode: 0 };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN))
            throw thrown;
        const { message: happened, expected } = thrown;
        // This command takes no such option.
        const todo = thrown.todo === _io_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .INSIDE */ .bj ? 'move it inside' : thrown.todo;
        return {
            file,
            kind,
            valid: false,
            happened,
            ...(expected === undefined ? {} : { expected }),
            ...(todo === undefined ? {} : { todo }),
            exitCode: thrown.kind === 'infrastructure' ? 4 : 2,
        };
    }
}
async function textOf(file, read) {
    try {
        return await read(file);
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN)
            throw thrown;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, { expected: 'a file', cause: thrown });
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${file} is not JSON: ${(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown))}`, { expected, cause: thrown });
    }
}
function contentsOf(kind, file, text, now) {
    if (kind === 'configuration') {
        const { suites, policy } = (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(text, file, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(file)), _io_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .validateConfig */ .$r, _formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .E);
        const names = suites.map(({ name }) => name).join(', ');
        const holds = `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(suites.length, 'suite')} (${names}), ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(policy.slo.length, 'SLO')}`;
        return { holds, warnings: (0,_compare_acknowledge_js__WEBPACK_IMPORTED_MODULE_9__/* .expiredNotes */ .VX)(policy.acknowledge, now.toISOString().slice(0, 10)) };
    }
    if (kind === 'perf.json') {
        const run = (0,_io_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRun */ .zZ)(parsePerf(file, text), file, 'usage');
        const metrics = run.results.reduce((sum, { metrics }) => sum + metrics.length, 0);
        const parts = [(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(run.invocations.length, 'invocation'), (0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(metrics, 'metric'), `status ${run.status}`];
        return { holds: `suite ${run.suite}, ${parts.join(', ')}`, warnings: run.warnings };
    }
    const { format, readings, warnings } = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readResults */ .x)(text, 'auto');
    return { holds: `format ${format}, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(readings.length, 'metric')}`, warnings };
}
function linesOf({ file, kind, valid, holds, warnings = [], happened = '', expected, todo }) {
    if (valid)
        return [`${file}: ${VALID[kind]}: ${holds}`, ...warnings.map((warning) => `  warning:  ${warning}`)];
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(happened.startsWith(file) ? happened : `${file}: ${happened}`, {
        ...(expected === undefined ? {} : { expected }),
        ...(todo === undefined ? {} : { todo }),
    });
    return error.sentence().split('\n');
}


/***/ }),

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ proposalNotes),
/* harmony export */   Dg: () => (/* binding */ expiryNotes),
/* harmony export */   SM: () => (/* binding */ acknowledgedFor),
/* harmony export */   VX: () => (/* binding */ expiredNotes),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   a2: () => (/* binding */ judgeAcknowledged)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29114);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65441);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14769);



/** Entries told in one sentence; the others are counted. */
const NAMED = 5;
/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
function acknowledgedFor(suite, entries, now) {
    const today = now.toISOString().slice(0, 10);
    return entries
        .filter((entry) => entry.suite === undefined || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternMatcher */ .l)(entry.suite)(suite))
        .map((entry) => ({ entry, matches: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternMatcher */ .l)(entry.metric), expired: entry.until < today }));
}
/**
 * Takes a claim back where it was accepted: `judgeFrom(factor)` judges once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
function judgeAcknowledged(name, judgement, acknowledged, judgeFrom) {
    const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, judgement) && matches(name));
    const beyond = [];
    for (const { entry, expired } of matching) {
        if (expired) {
            beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
            continue;
        }
        const moved = judgeFrom(1 + entry.change);
        if (moved.verdict !== judgement.verdict || moved.suspected !== judgement.suspected) {
            const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
            return { judgement: { ...judgement, verdict: 'acknowledged', rule }, used: entry };
        }
        const left = moved.change === null ? '' : ` by ${(0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPercent */ .w)(moved.change)}`;
        beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
    }
    return { judgement: { ...judgement, rule: [judgement.rule, ...beyond].join('; ') }, used: null };
}
/** Sentences for people: each an entry that has expired while its regression is still there. */
function expiryNotes(suite, { metrics, acknowledgements = [] }) {
    return acknowledgements.flatMap(({ entry, state }) => {
        if (state !== 'expired')
            return [];
        const matches = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternMatcher */ .l)(entry.metric);
        const regressed = metrics.filter((one) => one.verdict === 'regressed' && concerns(entry, one) && matches(`${one.benchmark}/${one.metric}`)).length;
        if (regressed === 0)
            return [];
        const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
        return [
            `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
        ];
    });
}
/** Sentences for people: each an entry that counts no more. `today`: "2027-03-01", UTC. */
function expiredNotes(entries, today) {
    return entries
        .filter(({ until }) => until < today)
        .map((entry) => `the acknowledgement of ${sizeOf(entry)} on ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.metric)} expired on ${entry.until}: remove it or renew it`);
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
    return `${change > 0 ? '+' : ''}${(0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(change)}`;
}


/***/ }),

/***/ 14769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   w: () => (/* binding */ signedPercent)
/* harmony export */ });
/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
function signedPercent(change) {
    const text = (change * 100).toFixed(1);
    return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}
/** A share without a sign and without needless digits: 0.05 -> "5 %". */
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}


/***/ })

};
