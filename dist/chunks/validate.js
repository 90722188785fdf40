export const id = 3553;
export const ids = [3553];
export const modules = {

/***/ 15787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate),
/* harmony export */   validateFiles: () => (/* binding */ validateFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_read_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63778);
/* harmony import */ var _compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _config_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3811);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71704);
/* harmony import */ var _gate_slo_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46084);
/* harmony import */ var _gate_unmatched_patterns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11411);
/* harmony import */ var _io_files_large_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92088);
/* harmony import */ var _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89646);
/* harmony import */ var _io_process_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18577);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26041);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12011);
/* harmony import */ var _model_given_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(58503);
/* harmony import */ var _results_read_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48196);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(30390);
/* harmony import */ var _text_safe_json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(27052);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(83839);
/** `pinbench validate FILE...`: what is wrong with a configuration, a perf.json or a tool's output, where, how to mend. */




















/** Of a file to validate: more than any result that is read. */
const MOST_BYTES = 256 * 1024 * 1024;
const VALID = {
    configuration: 'valid configuration',
    'perf.json': 'valid perf.json',
    "a tool's output": 'valid output of a tool',
};
/** Reads from the disk, prints on the standard output. */
function validateFiles(files, { json = false }) {
    const read = (file) => (0,_io_files_large_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readLargeText */ .tr)(file, MOST_BYTES);
    const print = (line) => (0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_12__/* .printResult */ .RS)(`${line}\n`);
    const list = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return validate(files, { json, read, linked: _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_9__/* .isLinked */ .GW, print, list, now: _io_process_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .ml.now() });
}
/** Exit code: 0 when every file is valid, 2 when one is not, 4 when the world failed. Throws a usage error without files. */
async function validate(files, options) {
    if (files.length === 0) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .usageError */ .Wp)('no file is named', {
            expected: 'pinbench validate FILE...',
            fix: 'name a file, e.g. .pinbench.yml',
        });
    }
    const read = [];
    for (const file of files)
        read.push(await judge(file, options));
    // Only results tell a metric's unit.
    const known = read.flatMap(({ contents }) => contents?.known ?? []);
    const judgements = read.map(({ judgement, contents }) => {
        if (contents === null)
            return judgement;
        const { holds, warnings, policy } = contents;
        const notes = policy === undefined ? [] : policyNotes(policy, known, today(options.now));
        return { ...judgement, holds, warnings: [...warnings, ...notes] };
    });
    if (!options.json)
        for (const line of judgements.flatMap(linesOf))
            options.print(line);
    if (options.json)
        options.print((0,_text_safe_json_js__WEBPACK_IMPORTED_MODULE_17__/* .safeJson */ .o)(judgements, 2));
    const codes = judgements.map(({ exitCode }) => exitCode);
    return codes.includes(4) ? 4 : codes.includes(2) ? 2 : 0;
}
function policyNotes(policy, known, day) {
    const { slo } = policy;
    return [...(0,_gate_slo_units_js__WEBPACK_IMPORTED_MODULE_6__/* .unitNotes */ .K)(slo, known), ...(0,_gate_unmatched_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .unmatchedSloNotes */ .rG)(slo, known), ...(0,_gate_unmatched_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .unmatchedOthers */ .Dr)(policy, known, day)];
}
function today(now) {
    return now.toISOString().slice(0, 10);
}
async function judge(file, { read, linked, list, now }) {
    let isRead = false;
    let kind = /\.ya?ml$/i.test(file) ? 'configuration' : "a tool's output";
    try {
        const text = await textOf(file, read);
        isRead = true;
        if (kind !== 'configuration' && isPerf(text))
            kind = 'perf.json';
        const contents = await contentsOf(kind, file, text, { list, now });
        return { judgement: { file, kind, valid: true, exitCode: 0 }, contents };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .PinbenchError */ .kN))
            throw thrown;
        const said = isRead && (await linked(file)) ? (0,_app_read_project_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .q)(file) : thrown;
        const { message: happened, expected } = said;
        // This command takes no such option.
        const todo = said.fix === _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_9__/* .INSIDE */ .bj ? 'move it inside' : said.fix;
        const judgement = {
            file,
            kind,
            valid: false,
            happened,
            ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_18__/* .given */ .g)({ expected, todo }),
            exitCode: thrown.kind === 'infrastructure' ? 4 : 2,
        };
        return { judgement, contents: null };
    }
}
async function textOf(file, read) {
    try {
        return await read(file);
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .PinbenchError */ .kN)
            throw thrown;
        const isFolder = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .codeOf */ .$N)(thrown) === 'EISDIR';
        const fix = isFolder ? { fix: `name the file, such as ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(file, '.pinbench.yml')}` } : {};
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .usageError */ .Wp)(`${file} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(thrown)}`, { expected: 'a file', ...fix, cause: thrown });
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
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .usageError */ .Wp)(`${file} is not JSON: ${(0,_config_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(thrown))}`, { expected, cause: thrown });
    }
}
async function contentsOf(kind, file, text, { list, now }) {
    if (kind === 'configuration') {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
        const { suites, policy } = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .Xg)(text, file, folder, _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .validateConfig */ .$r, _results_read_js__WEBPACK_IMPORTED_MODULE_14__/* .formatNames */ .EI);
        const names = suites.map(({ name }) => name).join(', ');
        const holds = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(suites.length, 'suite')} (${names}), ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(policy.slo.length, 'SLO')}`;
        const absent = await Promise.all(suites.map((suite) => dockerfileNotes(suite, folder, list)));
        const warnings = [...absent.flat(), ...(0,_compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_3__/* .expiredNotes */ .VX)(policy.acknowledge, today(now))];
        return { holds, warnings, policy };
    }
    if (kind === 'perf.json') {
        const run = (0,_io_schema_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .parseRun */ .zZ)(parsePerf(file, text), file, 'usage');
        const known = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite: run.suite, benchmark, metric, unit, better })));
        const parts = [
            (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(run.invocations.length, 'invocation'),
            (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(known.length, 'metric'),
            `status ${run.status}`,
        ];
        return { holds: `suite ${run.suite}, ${parts.join(', ')}`, warnings: run.warnings, known };
    }
    const { format, readings, warnings } = (0,_results_read_js__WEBPACK_IMPORTED_MODULE_14__/* .readResults */ .x8)(text, 'auto');
    const known = readings.map(({ benchmark, metric, unit, better }) => {
        return { suite: null, benchmark, metric, unit, better: better ?? (0,_units_units_js__WEBPACK_IMPORTED_MODULE_16__/* .directionOf */ .FR)(unit) ?? 'lower' };
    });
    return { holds: `format ${format}, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .plural */ .LS)(readings.length, 'metric')}`, warnings, known };
}
/** A suite's Dockerfile that is not there; without a container it is not needed. */
async function dockerfileNotes({ name, image }, folder, list) {
    const file = image?.dockerfile;
    if (file === undefined)
        return [];
    const names = await list(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    if (names.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)))
        return [];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_15__/* .nearest */ .p)(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), names);
    const shown = (each) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, each));
    const hint = near === undefined ? '' : ` Did you mean ${shown(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), near))}?`;
    return [`The Dockerfile of suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_19__/* .quoted */ .TL)(name)}, ${shown(file)}, does not exist.${hint}`];
}
function linesOf({ file, kind, valid, holds, warnings = [], happened = '', expected, todo }) {
    if (valid)
        return [`${file}: ${VALID[kind]}: ${holds}`, ...warnings.map((warning) => `  warning:  ${warning}`)];
    const error = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .usageError */ .Wp)(happened.startsWith(file) ? happened : `${file}: ${happened}`, {
        ...(0,_model_given_js__WEBPACK_IMPORTED_MODULE_18__/* .given */ .g)({ expected, fix: todo }),
    });
    return error.sentence().split('\n');
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

/***/ 74440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kC: () => (/* binding */ normalDensity),
  Zl: () => (/* binding */ normalQuantile),
  FI: () => (/* binding */ studentQuantile),
  WJ: () => (/* binding */ studentSurvival)
});

// UNUSED EXPORTS: logBeta, normalCdf, normalSurvival, regularisedBeta, studentCdf

;// CONCATENATED MODULE: ./build/statistics/quantile.js
const MOST_STEPS = 200;
/**
 * The x with P(X <= x) = p, for 0 <= p <= 1; -Infinity at 0, Infinity at 1. For the point that a small probability
 * `tail` lies above, ask for `-symmetricQuantile(tail)`: 1 - tail would lose its digits.
 *
 * Newton's method on the logarithm of the probability against the logarithm of x, which is nearly straight for thin
 * and for heavy tails, kept inside a shrinking bracket so that it always ends. Throws a RangeError for other p.
 */
function symmetricQuantile(p, shape) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`the quantile of probability ${p}; expected a number from 0 to 1`);
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const x = tail < 0.25
        ? solve((at) => ({ value: shape.beyond(at), density: -shape.density(at) }), tail)
        : solve((at) => ({ value: shape.within(at), density: shape.density(at) }), Math.abs(p - 0.5));
    return p < 0.5 ? -x : x;
}
/** The x > 0 where a monotone probability has the value `target`. */
function solve(probability, target) {
    let low = -745;
    let high = 709;
    let logX = 0;
    for (let step = 0; step < MOST_STEPS; step++) {
        const x = Math.exp(logX);
        const { value, density } = probability(x);
        const miss = Math.log(value / target);
        if (miss === 0)
            return x;
        if (miss > 0 === density > 0)
            high = logX;
        else
            low = logX;
        const newton = logX - (miss * value) / (density * x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logX) < 1e-15)
            return Math.exp(next);
        // A step this small is Newton's last: the next one would only stir rounding errors.
        if (next === newton && Math.abs(next - logX) < 1e-9)
            return x * (1 + (next - logX));
        logX = next;
    }
    return Math.exp(logX);
}

;// CONCATENATED MODULE: ./build/statistics/remembered.js
/** Answers that are kept, at most; then it begins anew. */
const MOST = 1000;
/** The same function, which answers at once where it was asked before: metrics of a suite often share their degrees. */
function remembered(compute) {
    const known = new Map();
    let count = 0;
    return (p, degrees) => {
        const before = known.get(p)?.get(degrees);
        if (before !== undefined)
            return before;
        const answer = compute(p, degrees);
        if (count >= MOST)
            known.clear();
        count = count >= MOST ? 1 : count + 1;
        const row = known.get(p) ?? new Map();
        known.set(p, row.set(degrees, answer));
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/statistics/distributions.js
/**
 * The standard normal distribution; Student's t, with any real number of degrees of freedom above zero, Infinity included;
 * and the beta function that t is built from. Relative error below 1e-12, far tails included; of t above 10,000 degrees
 * below 1e-10 while |t| < 8 (1e-7 at |t| = 30, where the probability is 1e-198).
 *
 * Our own: the packages of @stdlib for it add 940 kB to dist/ and 160 ms of loading, and miss 5 of the reference quantiles.
 */


/** Below this the series is shorter, above it the continued fraction. */
const FRACTION_FROM = 2;
const FRACTION_TERMS = 80;
/** Density exp(-x^2/2) / sqrt(2 pi). */
function normalDensity(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z <= x); SciPy's `stats.norm.cdf`. */
function normalCdf(x) {
    return normalSurvival(-x);
}
/** P(Z > x), exact where 1 - cdf would be zero; SciPy's `stats.norm.sf`. */
function normalSurvival(x) {
    if (Number.isNaN(x))
        throw new RangeError('the normal distribution at NaN; expected a number');
    return x < 0 ? 1 - normalBeyond(-x) : normalBeyond(x);
}
/** The x with P(Z <= x) = p, 0 <= p <= 1; SciPy's `stats.norm.ppf`. Throws a RangeError for other p. */
function normalQuantile(p) {
    return rememberedNormal(p, Infinity);
}
const rememberedNormal = remembered((p) => symmetricQuantile(p, { beyond: normalBeyond, within: normalWithin, density: normalDensity }));
function normalBeyond(x) {
    if (x < FRACTION_FROM)
        return 0.5 - normalWithin(x);
    if (x === Infinity)
        return 0;
    // Laplace's continued fraction, DLMF 7.9.1: density / (x + 1/(x + 2/(x + 3/...))).
    let fraction = x;
    for (let k = FRACTION_TERMS; k >= 1; k--)
        fraction = x + k / fraction;
    return normalDensity(x) / fraction;
}
function normalWithin(x) {
    if (x >= FRACTION_FROM)
        return 0.5 - normalBeyond(x);
    // Abramowitz and Stegun 26.2.11: density times the sum of x^(2k+1) / (1 * 3 * 5 ... (2k+1)), all terms positive.
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return normalDensity(x) * sum;
}
/** From here on a normal approximation is closer than the continued fraction, whose rounding errors grow. */
const NEARLY_NORMAL = 1e6;
/** P(T <= t); SciPy's `stats.t.cdf`. */
function studentCdf(t, degrees) {
    return studentSurvival(-t, degrees);
}
/**
 * P(T > t) = I_x(degrees/2, 1/2) / 2 with x = degrees / (degrees + t^2), for t >= 0 (DLMF 8.17, Abramowitz and Stegun
 * 26.7.1); SciPy's `stats.t.sf`. Throws a RangeError for degrees <= 0 and for NaN.
 */
function studentSurvival(t, degrees) {
    checkStudent(t, degrees);
    return t < 0 ? 1 - beyond(-t, degrees) : beyond(t, degrees);
}
/** The t with P(T <= t) = p, 0 <= p <= 1; SciPy's `stats.t.ppf`. Throws a RangeError for other p. */
const studentQuantile = remembered((p, degrees) => {
    checkStudent(0, degrees);
    if (degrees === Infinity)
        return normalQuantile(p);
    return symmetricQuantile(p, {
        beyond: (t) => beyond(t, degrees),
        within: (t) => within(t, degrees),
        density: (t) => density(t, degrees),
    });
});
function checkStudent(t, degrees) {
    if (Number.isNaN(t))
        throw new RangeError("Student's distribution at NaN; expected a number");
    if (!(degrees > 0))
        throw new RangeError(`Student's distribution of ${degrees} degrees; expected a number above zero`);
}
function beyond(t, degrees) {
    if (t === Infinity)
        return 0;
    if (degrees >= NEARLY_NORMAL)
        return normalSurvival(asNormal(t, degrees));
    return regularisedBetaAt(point(t, degrees), degrees / 2, 0.5) / 2;
}
function within(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return 0.5 - normalSurvival(asNormal(t, degrees));
    const { x, y, logX, logY } = point(t, degrees);
    return regularisedBetaAt({ x: y, y: x, logX: logY, logY: logX }, 0.5, degrees / 2) / 2;
}
function density(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return normalDensity(asNormal(t, degrees));
    const { logX } = point(t, degrees);
    return Math.exp(((degrees + 1) / 2) * logX - logBeta(degrees / 2, 0.5)) / Math.sqrt(degrees);
}
/** x = 1 / (1 + r^2) and its complement, r = t / sqrt(degrees); neither overflows nor loses digits for any r. */
function point(t, degrees) {
    const r = t / Math.sqrt(degrees);
    const small = r <= 1 ? r * r : 1 / r / r;
    const nearOne = 1 / (1 + small);
    const nearZero = small / (1 + small);
    const logNearOne = -Math.log1p(small);
    const logNearZero = logNearOne - 2 * Math.abs(Math.log(r));
    return r <= 1
        ? { x: nearOne, y: nearZero, logX: logNearOne, logY: logNearZero }
        : { x: nearZero, y: nearOne, logX: logNearZero, logY: logNearOne };
}
/** Wallace (1959): a normal deviate with the same tail, to the order of 1 / degrees^2. */
function asNormal(t, degrees) {
    if (degrees === Infinity)
        return t;
    return ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
}
/** Enough for a and b up to 1e7: the fraction needs about the square root of the larger one. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero that the evaluation of a continued fraction would divide by. */
const TINY = 1e-300;
/**
 * ln B(a, b) for a, b > 0, natural logarithm.
 *
 * Stirling's series (DLMF 5.11.1), with arguments below 10 first raised by the recurrence of Gamma. The leading terms of
 * a large argument are subtracted on paper, not in floating point. Absolute error about 1e-15 of the largest term.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`the beta function of ${a} and ${b}; expected two numbers above zero`);
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const sum = large + small;
    const ratio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum);
    return logGamma(small) + ratio + stirlingRemainder(large) - stirlingRemainder(sum);
}
/**
 * I_x(a, b), the regularised incomplete beta function: P(X <= x) for X of the beta distribution, for 0 <= x <= 1.
 *
 * Relative error below 1e-12 while a + b < 1e4, and about (a + b) * 1e-16 beyond. Same as SciPy's `special.betainc`.
 * Throws a RangeError for a, b <= 0 and for x outside of 0 to 1.
 */
function regularisedBeta(x, a, b) {
    if (!(x >= 0 && x <= 1))
        throw new RangeError(`the incomplete beta function at ${x}; expected a number from 0 to 1`);
    return regularisedBetaAt({ x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) }, a, b);
}
/** As `regularisedBeta`, for a caller who knows 1 - x or the logarithms better than x alone can say. */
function regularisedBetaAt(point, a, b) {
    const { x, y, logX, logY } = point;
    if (x === 0 && logX === -Infinity)
        return 0;
    if (y === 0 && logY === -Infinity)
        return 1;
    // The fraction converges fast on this side of the mean, its mirror image on the other.
    if (x < (a + 1) / (a + b + 2))
        return lowerPart(point, a, b);
    return 1 - lowerPart({ x: y, y: x, logX: logY, logY: logX }, b, a);
}
/** I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times the continued fraction of DLMF 8.17.22. */
function lowerPart({ x, logX, logY }, a, b) {
    return Math.exp(a * logX + b * logY - logBeta(a, b) - Math.log(a)) / betaFraction(x, a, b);
}
/** 1 + d1/(1 + d2/(1 + ...)) by the modified Lentz algorithm (Thompson and Barnett, 1986). */
function betaFraction(x, a, b) {
    let numerator = 1;
    let denominator = 0;
    let value = 1;
    for (let n = 1; n <= MOST_TERMS; n++) {
        const d = coefficient(n, x, a, b);
        denominator = 1 / awayFromZero(1 + d * denominator);
        numerator = awayFromZero(1 + d / numerator);
        const factor = numerator * denominator;
        value *= factor;
        if (Math.abs(factor - 1) < PRECISION * 2)
            return value;
    }
    throw new RangeError(`the incomplete beta function of a = ${a}, b = ${b} at ${x} did not converge`);
}
function coefficient(n, x, a, b) {
    const m = n >> 1;
    if (n % 2 === 0)
        return (m * (b - m) * x) / ((a + n - 1) * (a + n));
    return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
/** ln Gamma(x) for x > 0, absolute error about 1e-15 times its largest term. */
function logGamma(x) {
    let product = 1;
    let raised = x;
    while (raised < 10) {
        product *= raised;
        raised += 1;
    }
    const main = (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2;
    return main + stirlingRemainder(raised) - Math.log(product);
}
/** What Stirling's main term leaves out: Bernoulli numbers over odd powers of x, for x >= 10. */
function stirlingRemainder(x) {
    const r = 1 / (x * x);
    const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
    return series / x;
}


/***/ }),

/***/ 87382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ chanceOfDifference),
/* harmony export */   LX: () => (/* binding */ studentised),
/* harmony export */   Xb: () => (/* binding */ chanceOfMore),
/* harmony export */   fs: () => (/* binding */ sumOfVariances),
/* harmony export */   oH: () => (/* binding */ confidenceInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/**
 * An estimate with its standard error and degrees of freedom, and what Student's t says about it. Estimates of times and
 * rates are natural logarithms of ratios: 0.01 is about 1 %. No unit of the metric comes in.
 */

/**
 * Sum of independent variances with the degrees of freedom of Satterthwaite (1946, formula 17) and Welch (1947):
 * (sum v)^2 / sum(v^2 / d). Nothing but zeros: variance 0 with the largest of the degrees.
 */
function sumOfVariances(parts) {
    const total = parts.reduce((sum, part) => sum + part.variance, 0);
    if (total === 0)
        return { variance: 0, degrees: Math.max(...parts.map((part) => part.degrees)) };
    // Shares first: the squares of variances near 1e-200 would vanish.
    const doubt = parts.reduce((sum, part) => sum + (part.variance / total) ** 2 / part.degrees, 0);
    return { variance: total, degrees: 1 / doubt };
}
/** Student's t against `reference`: (effect - reference) / standard error. Without any error: 0 or an infinity. */
function studentised({ effect, standardError }, reference) {
    return effect === reference ? 0 : (effect - reference) / standardError;
}
/** One-sided p-value of "the effect is not above `margin`": P(T >= t). */
function chanceOfMore(estimate, margin) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentSurvival */ .WJ)(studentised(estimate, margin), estimate.degrees);
}
/** Two-sided p-value of "the effect is `reference`"; SciPy's `ttest_*` with the default alternative. */
function chanceOfDifference(estimate, reference = 0) {
    return 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentSurvival */ .WJ)(Math.abs(studentised(estimate, reference)), estimate.degrees);
}
/** Interval that covers the true effect with probability `confidence` (0 to 1): effect +- t * standard error. */
function confidenceInterval({ effect, standardError, degrees }, confidence) {
    const reach = standardError === 0 ? 0 : -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)((1 - confidence) / 2, degrees) * standardError;
    return { low: effect - reach, high: effect + reach };
}


/***/ }),

/***/ 29335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ meanBetween),
/* harmony export */   K4: () => (/* binding */ trimmedMean),
/* harmony export */   WJ: () => (/* binding */ winsorised),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   lf: () => (/* binding */ cutFromEachEnd)
/* harmony export */ });
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90432);
/** Where a list of numbers lies. Results are in the unit of the values; every function wants finite numbers. */

/** Arithmetic mean. Throws a RangeError for an empty list. */
function mean(values) {
    return meanBetween(values, 0, values.length);
}
/** Of the values from one place up to another. Throws a RangeError for none. */
function meanBetween(values, from, to) {
    if (to <= from)
        throw new RangeError('the mean of no numbers');
    const first = values[from] ?? Number.NaN;
    // Sums of differences: a list of equal numbers has exactly that mean, and a large common offset costs no digits.
    let sum = 0;
    for (let place = from; place < to; place += 1)
        sum += (values[place] ?? Number.NaN) - first;
    return first + sum / (to - from);
}
/**
 * Mean of what is left after the `share` lowest and the `share` highest values are cut off (0 <= share < 0.5).
 * floor(share * n) values are cut from each end, as in SciPy's `stats.trim_mean` and Wilcox, "Introduction to Robust
 * Estimation and Hypothesis Testing", chapter 3. Throws a RangeError for an empty list or another share.
 */
function trimmedMean(values, share) {
    const cut = cutFromEachEnd(values.length, share);
    return meanBetween((0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values), cut, values.length - cut);
}
/**
 * The values in ascending order with the `share` lowest and highest replaced by the nearest one kept; SciPy's
 * `stats.mstats.winsorize`. Throws a RangeError for a share outside of 0 <= share < 0.5.
 */
function winsorised(values, share) {
    const sorted = (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values);
    const cut = cutFromEachEnd(values.length, share);
    const lowest = sorted[cut] ?? Number.NaN;
    const highest = sorted[values.length - 1 - cut] ?? Number.NaN;
    return sorted.map((value) => Math.min(Math.max(value, lowest), highest));
}
/** How many of `count` values a share cuts from each end. */
function cutFromEachEnd(count, share) {
    if (!(share >= 0 && share < 0.5))
        throw new RangeError(`cutting a share of ${share}; expected 0 <= share < 0.5`);
    return Math.floor(share * count);
}


/***/ }),

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   Jv: () => (/* binding */ sumOfSquares),
/* harmony export */   Ne: () => (/* binding */ robustDegrees),
/* harmony export */   S8: () => (/* binding */ moderated),
/* harmony export */   k8: () => (/* binding */ medianDeviation),
/* harmony export */   p9: () => (/* binding */ robustDeviation)
/* harmony export */ });
/* unused harmony export winsorisedDeviation */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/** How widely a list of numbers lies. Results are in the unit of the values (variances: its square). */



/** Share that the winsorised deviation cuts from each end: from 20 values on, at least one. */
const WINSOR_SHARE = 0.05;
/** Variance with n - 1 below the line. Throws a RangeError for fewer than two values. */
function variance(values) {
    if (values.length < 2)
        throw new RangeError(`the variance of ${values.length} numbers; expected two or more`);
    return sumOfSquares(values) / (values.length - 1);
}
/** Sum of squared deviations from the mean; 0 for one value. */
function sumOfSquares(values) {
    const centre = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
/**
 * Median absolute deviation from the median, times 1.4826 (1 / normal quantile of 3/4) so that it estimates the standard
 * deviation of normal values; SciPy's `stats.median_abs_deviation(scale='normal')`. Half of the values may be wild.
 */
function medianDeviation(values) {
    const centre = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)([...values]);
    return (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.map((value) => Math.abs(value - centre))) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.75);
}
/**
 * Standard deviation of the winsorised values (`share` of them pulled in at each end), times what makes it estimate the
 * standard deviation of normal values: 1 / sqrt(1 - 2g - 2 z phi(z) + 2 g z^2), z the normal quantile of 1 - g, g the
 * share really cut, floor(share * n) / n. Throws a RangeError for fewer than two values.
 */
function winsorisedDeviation(values, share) {
    const cut = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .cutFromEachEnd */ .lf)(values.length, share) / values.length;
    return Math.sqrt(variance((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .winsorised */ .WJ)(values, share)) / normalWinsorisedVariance(cut));
}
/**
 * A standard deviation that few wild values cannot blow up and many ties cannot shrink to nothing: the larger of
 * `medianDeviation` and `winsorisedDeviation` at 5 %. On 20 to 30 normal values about 5 % too large, on the safe side.
 */
function robustDeviation(values) {
    return Math.max(medianDeviation(values), winsorisedDeviation(values, WINSOR_SHARE));
}
/** Degrees of freedom that a robust variance of `count` values around `groups` centres is worth. */
function robustDegrees(count, groups) {
    return 0.8 * (count - groups);
}
/**
 * Draws a variance towards that of its kin: (d0 v0 + d v) / (d0 + d), with d0 + d degrees; the moderated variance of
 * Smyth (2004, "Linear models and empirical Bayes methods", formula for s tilde squared). `prior.degrees` says how many
 * values of its own the prior outweighs.
 */
function moderated(own, prior) {
    const degrees = own.degrees + prior.degrees;
    return { variance: (prior.degrees * prior.variance + own.degrees * own.variance) / degrees, degrees };
}
function normalWinsorisedVariance(share) {
    if (share === 0)
        return 1;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - share);
    return 1 - 2 * share - 2 * z * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(z) + 2 * share * z * z;
}


/***/ })

};
