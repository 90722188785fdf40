export const id = 986;
export const ids = [986];
export const modules = {

/***/ 33986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59307);
/** `pinbench`: reads the command line and hands over to one file per command. */



/** @param home folder of the bundle, where the launcher lies */
async function main(home) {
    try {
        await program(home).parseAsync(process.argv);
    }
    catch (thrown) {
        process.exitCode = report(thrown);
    }
}
function program(home) {
    const pinbench = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('pinbench')
        .description('Turns any benchmark into a gate people can trust.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x)
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(text) })
        .showSuggestionAfterError();
    pinbench
        .command('run')
        .description('build, run pinned, keep every sample, compare with the stored baseline, report and gate')
        .argument('[suites...]', 'suites to run; all of them when none is named')
        .option('-c, --config <file>', 'configuration file', undefined)
        .option('-o, --output <folder>', 'write perf.json, report.md and report.json there')
        .option('-n, --invocations <count>', 'fresh containers per suite, instead of the configured number', wholeNumber)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--runtime <name>', 'docker, or host for no container').choices(['docker', 'host']))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--builder <name>', 'what builds images').choices(['engine', 'buildx']).default('engine'))
        .option('--build-arg <NAME=VALUE>', 'build argument for the Dockerfile; may be repeated', collect, [])
        .option('--no-store', 'compare, but do not keep this run for later comparisons')
        .option('--json', 'print the report as JSON on standard output')
        .addHelpText('after', RUN_HELP)
        .action(async (suites, options) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(149), __webpack_require__.e(864), __webpack_require__.e(776), __webpack_require__.e(309), __webpack_require__.e(581), __webpack_require__.e(502), __webpack_require__.e(932), __webpack_require__.e(880), __webpack_require__.e(267), __webpack_require__.e(477)]).then(__webpack_require__.bind(__webpack_require__, 90477));
        process.exitCode = await run(suites, options, home);
    });
    pinbench
        .command('validate')
        .description("check a configuration, a perf.json or a tool's output: what is wrong, where, how to mend it")
        .argument('<files...>', 'files to check')
        .option('--json', 'print the findings as JSON')
        .addHelpText('after', '\nExample:\n  $ pinbench validate .pinbench.yml out/perf.json')
        .action(async (files, options) => {
        const { validate } = await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(149), __webpack_require__.e(309), __webpack_require__.e(880), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 17541));
        const { readText } = await Promise.all(/* import() */[__webpack_require__.e(502), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 40502));
        const print = (line) => void process.stdout.write(`${line}\n`);
        process.exitCode = await validate(files, { json: options.json === true, read: readText, print });
    });
    pinbench
        .command('doctor')
        .description('grade this host for benchmarks, A to F, and say what makes it better')
        .option('--quick', 'short probes: a few seconds instead of half a minute')
        .option('--cpus <list>', 'CPUs that benchmarks will have, such as 2-3; as `run.cpus: auto` when left out')
        .option('--no-save', 'do not keep the grade for later runs')
        .option('--json', 'print the examination as JSON on standard output')
        .addHelpText('after', DOCTOR_HELP)
        .action(async (options) => {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(57), __webpack_require__.e(776), __webpack_require__.e(309), __webpack_require__.e(581), __webpack_require__.e(502), __webpack_require__.e(932), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 91998));
        process.exitCode = await doctor(options, home);
    });
    return pinbench;
}
const RUN_HELP = `
Examples:
  $ pinbench run                          every suite of .pinbench.yml
  $ pinbench run parser --invocations 20 --output out
  $ pinbench run --build-arg BASE=my-base --json > report.json

Exit codes:
  0  the gate passes              3  the benchmark itself failed
  1  regression or SLO breach     4  infrastructure error
  2  wrong use or configuration`;
const DOCTOR_HELP = `
Examples:
  $ pinbench doctor                       checks and probes, half a minute
  $ pinbench doctor --quick --cpus 2-3
  $ pinbench doctor --json > doctor.json

Exit codes:
  0  grade A, B, C or D           2  wrong use, such as CPUs that are not there
  1  grade F: not fit             4  infrastructure error`;
/** Prints what went wrong and returns the exit code. A sentence for what a person can mend, a stack for our own defects. */
function report(thrown) {
    // Commander has printed its own message; --help and --version end this way too, with exit code 0.
    if (thrown instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return thrown.exitCode === 0 ? 0 : 2;
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PinbenchError */ .kN) {
        process.stderr.write(`error: ${thrown.sentence()}\n`);
        return { usage: 2, benchmark: 3, infrastructure: 4 }[thrown.kind];
    }
    process.stderr.write(`This is a defect of pinbench, please report it:\n${stackOf(thrown)}\n`);
    return 4;
}
function stackOf(thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
function wholeNumber(text) {
    if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > 1000) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('expected a whole number from 1 to 1000.');
    }
    return Number(text);
}
function collect(value, before) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*=/.test(value))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('expected NAME=VALUE.');
    return [...before, value];
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ invalidOutput),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kN: () => (/* binding */ PinbenchError),
/* harmony export */   kv: () => (/* binding */ infrastructureError)
/* harmony export */ });
/**
 * An error a person can act on: what happened (with the offending value), what was expected, what to do.
 * Anything thrown that is not one of these is a defect of pinbench and is printed with its stack.
 */
class PinbenchError extends Error {
    kind;
    expected;
    todo;
    constructor(kind, happened, more = {}) {
        super(happened, more.cause === undefined ? undefined : { cause: more.cause });
        this.name = 'PinbenchError';
        this.kind = kind;
        this.expected = more.expected;
        this.todo = more.todo;
    }
    /** The whole error as text: one line per part. */
    sentence() {
        const lines = [this.message];
        if (this.expected !== undefined)
            lines.push(`  expected: ${this.expected}`);
        if (this.todo !== undefined)
            lines.push(`  to mend:  ${this.todo}`);
        return lines.join('\n');
    }
}
/** Wrong use or configuration: exit code 2. */
function usageError(happened, more) {
    return new PinbenchError('usage', happened, more);
}
/** The world failed (engine, network, disk, git), never the benchmark: exit code 4. */
function infrastructureError(happened, more) {
    return new PinbenchError('infrastructure', happened, more);
}
/** What the benchmark printed cannot be used: run status `invalid output`, exit code 3. */
function invalidOutput(happened, more) {
    return new PinbenchError('benchmark', happened, more);
}
/** The message of anything that was thrown, for use inside a sentence. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 59307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

const VERSION = package_namespaceObject.rE;


/***/ })

};
