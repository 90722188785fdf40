export const id = 1050;
export const ids = [1050];
export const modules = {

/***/ 71050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./build/commands/clean-help.js
/** What follows the options of `pinbench clean --help`. */
const CLEAN_HELP = `
Only what is certainly nobody's goes: what bears the mark of a process that has ended, and images that were built for suites.
Build cache goes when there are more than 20 GiB and no build has used it for 14 days; with --cache, whatever is beyond it.
As root, folders of other users' runs go as well. Each run does the same as it starts, as far as that is quick.

Examples:
  $ pinbench clean --dry-run
  $ pinbench clean --unused 7 --cache 10GiB

Exit codes:
  0  all that was found is gone   4  something could not be removed
  2  wrong use`;

;// CONCATENATED MODULE: ./build/commands/history/commands.js
/** The sub-commands of `pinbench history` as a table: what they are called, what they take, what --help says of them. */
const WRITE = ['--write', 'do it; without this, only say what would be done'];
const KEY = ['--key <digits>', 'only this environment: the first digits of its key'];
const OWNER = [
    '-c, --config <file>',
    'only runs of this configuration: its path, or its folder',
];
/** Where the runs are, and how the answer is printed. */
const COMMON_OPTIONS = [
    ['--store <folder>', "a folder with stored runs; the project's .pinbench when left out"],
    ['--remote <url>', 'a repository whose data branch has the runs, such as origin, instead of a folder'],
    ['--branch <name>', 'the data branch of --remote; pinbench-data when left out'],
    ['--json', 'print one JSON document on standard output'],
];
const SUITE = ['[suite]', 'only this suite'];
const HISTORY_COMMANDS = [
    {
        name: 'list',
        takes: [SUITE],
        description: 'the newest stored runs',
        options: [['--limit <count>', 'runs at most; 20 when left out'], KEY, OWNER],
        examples: ['pinbench history list parser --limit 5', 'pinbench history list --config packages/a'],
    },
    {
        name: 'show',
        takes: [['<run>', 'the id of a run, the beginning of one, or a path']],
        description: 'one stored run: what was measured, where, and how well it was isolated',
        options: [],
        examples: ['pinbench history show 20261121T010203Z-1a2b', 'pinbench history show --json 20261121T01'],
    },
    {
        name: 'verify',
        takes: [],
        description: 'check every file against schema, checksum and its path; exit code 4 when anything is wrong',
        options: [],
        examples: ['pinbench history verify', 'pinbench history verify --remote https://github.com/octo/parser'],
    },
    {
        name: 'repair',
        takes: [],
        description: "put damaged and vanished files back from the store's own past",
        options: [WRITE, ['--drop', 'remove the files of runs that nothing remembers whole']],
        examples: ['pinbench history repair --remote https://github.com/octo/parser', 'pinbench history repair --write'],
    },
    {
        name: 'prune',
        takes: [],
        description: 'thin runs by age, and keep what a baseline may need',
        options: [
            WRITE,
            ['--keep-all <age>', 'younger runs all stay; 90d when left out'],
            ['--daily-until <age>', 'up to this age the last run of a day stays, then of a week; 365d when left out'],
            ['-c, --config <file>', 'only runs of this configuration, by its own compare.runs'],
        ],
        examples: ['pinbench history prune', 'pinbench history prune --keep-all 30d --daily-until 180d --write'],
    },
    {
        name: 'export',
        takes: [SUITE],
        description: 'every sample as a row, for other programs',
        options: [
            ['--format <name>', 'jsonl or csv; jsonl when left out'],
            ['-o, --output <file>', 'write it there, whole or not at all, instead of to standard output'],
            KEY,
            OWNER,
        ],
        examples: ['pinbench history export parser --format csv --output parser.csv'],
    },
    {
        name: 'import',
        takes: [['<files...>', 'files of the other tool']],
        description: "take another tool's history in",
        options: [
            ['--from <tool>', 'github-action-benchmark, bencher or csv'],
            ['--suite <name>', 'the suite to store the runs as; "OLD NAME=new-name" takes only that one of several'],
            ['-c, --config <file>', 'the configuration that has this suite; the one in the root when left out'],
            ['--commit <hash>', 'full commit hash, for runs without one'],
            ['--started-at <time>', 'a date, or a time with its zone, for runs without one'],
            ['--dry-run', 'only say what would be stored'],
        ],
        examples: ['pinbench history import --from github-action-benchmark data.js --dry-run'],
    },
    {
        name: 'adopt',
        takes: [],
        description: 'go on with what a data branch holds now, after somebody rewrote or deleted it',
        options: [],
        examples: ['pinbench history adopt --remote https://github.com/octo/parser'],
    },
    {
        name: 'restore',
        takes: [],
        description: 'put a data branch back as pinbench last saw it, after somebody rewrote or deleted it',
        options: [],
        examples: ['pinbench history restore --remote https://github.com/octo/parser'],
    },
];
/** Below each sub-command's --help. */
function helpOf({ examples }) {
    return [
        '',
        `Example${examples.length === 1 ? '' : 's'}:`,
        ...examples.map((example) => `  $ ${example}`),
        '',
        'The token for --remote is taken from PINBENCH_TOKEN; for GitHub itself also from GITHUB_TOKEN.',
        '',
        'Exit codes:',
        '  0  fine                         4  infrastructure error, or something',
        '  2  wrong use                       stored is wrong',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/io/process/end.js
var end = __webpack_require__(53950);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/version.js + 1 modules
var version = __webpack_require__(56841);
;// CONCATENATED MODULE: ./build/cli.js
/** `pinbench`: reads the command line and hands over to one file per command. */







/** @param home folder of the bundle, where the launcher lies */
async function main(home) {
    await (0,end/* runToEnd */.c)(async () => {
        await program(home).parseAsync(process.argv);
        // Every command sets it; until then it is that of a defect.
        return Number(process.exitCode);
    }, report);
}
function program(home) {
    const pinbench = new esm/* Command */.uB('pinbench')
        .description('Turns any benchmark into a gate people can trust.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({ writeOut: screen/* printResult */.RS, writeErr: screen/* printError */.yJ })
        .showSuggestionAfterError();
    pinbench
        .command('run')
        .description('build, run pinned, keep every sample, compare with the stored baseline, report and gate')
        .argument('[suites...]', 'suites to run; all of them when none is named')
        .option('-c, --config <file>', 'configuration file', undefined)
        .option('-o, --output <folder>', 'write perf.json, report.md and report.json there')
        .option('-n, --invocations <count>', 'fresh containers per suite, instead of the configured number', wholeNumber)
        .addOption(new esm/* Option */.c$('--runtime <name>', 'docker, or host for no container').choices(['docker', 'host']))
        .option('--base <ref>', 'branch, tag or commit to compare with; default: where HEAD left the default branch')
        .addOption(new esm/* Option */.c$('--mode <mode>', 'how changes are confirmed; default: compare.mode').choices([
        'auto',
        'paired',
        'stored',
    ]))
        .addOption(new esm/* Option */.c$('--builder <name>', 'what builds images').choices(['engine', 'buildx']).default('engine'))
        .option('--build-arg <NAME=VALUE>', 'build argument for the Dockerfile; may be repeated', collect, [])
        .option('--allow-outside', OUTSIDE)
        .option('--no-store', 'compare, but do not keep this run for later comparisons')
        .option('--json', 'print the report as JSON on standard output')
        .addHelpText('after', RUN_HELP)
        .action(async (suites, options) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(7223), __webpack_require__.e(9646), __webpack_require__.e(5828), __webpack_require__.e(866), __webpack_require__.e(7736), __webpack_require__.e(7801), __webpack_require__.e(2750), __webpack_require__.e(7068), __webpack_require__.e(6721), __webpack_require__.e(7920), __webpack_require__.e(4242), __webpack_require__.e(5291)]).then(__webpack_require__.bind(__webpack_require__, 95291));
        process.exitCode = await run(suites, options, home);
    });
    addCalibrate(pinbench, home);
    addBisect(pinbench, home);
    pinbench
        .command('validate')
        .description("check a configuration, a perf.json or a tool's output: what is wrong, where, how to fix it")
        .argument('<files...>', 'files to check')
        .option('--json', 'print the findings as JSON')
        .addHelpText('after', '\nExample:\n  $ pinbench validate .pinbench.yml out/perf.json')
        .action(async (files, options) => {
        const { validate } = await Promise.all(/* import() */[__webpack_require__.e(7223), __webpack_require__.e(9646), __webpack_require__.e(5828), __webpack_require__.e(7736), __webpack_require__.e(3090)]).then(__webpack_require__.bind(__webpack_require__, 33090));
        const { systemClock } = await __webpack_require__.e(/* import() */ 8577).then(__webpack_require__.bind(__webpack_require__, 18577));
        const { readLargeText } = await Promise.all(/* import() */[__webpack_require__.e(9646), __webpack_require__.e(2088)]).then(__webpack_require__.bind(__webpack_require__, 92088));
        const read = (file) => readLargeText(file, MOST_BYTES);
        const print = (line) => (0,screen/* printResult */.RS)(`${line}\n`);
        const now = systemClock.now();
        process.exitCode = await validate(files, { json: options.json === true, read, print, now });
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
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(9646), __webpack_require__.e(5828), __webpack_require__.e(866), __webpack_require__.e(7801), __webpack_require__.e(2750), __webpack_require__.e(9089)]).then(__webpack_require__.bind(__webpack_require__, 60436));
        process.exitCode = await doctor(options, home);
    });
    pinbench
        .command('clean')
        .description('remove what earlier runs have left: folders, containers, superseded images, old build cache')
        .option('--dry-run', 'only say what would go')
        .addOption(new esm/* Option */.c$('--unused <days>', 'also images of suites that were not built for so long')
        .argParser(wholeNumber)
        .default(30))
        .option('--cache <size>', "bound the engine's whole build cache, such as 10GiB; default: see below")
        .option('--json', 'print what was found as JSON on standard output')
        .addHelpText('after', CLEAN_HELP)
        .action(async (options) => {
        const { clean } = await __webpack_require__.e(/* import() */ 8598).then(__webpack_require__.bind(__webpack_require__, 18598));
        process.exitCode = await clean(options);
    });
    addHistory(pinbench);
    return pinbench;
}
function addCalibrate(pinbench, home) {
    benchOptions(pinbench
        .command('calibrate')
        .description('learn how much two builds of unchanged code differ on this host: the noise floor of verdicts')
        .argument('[suites...]', 'suites to calibrate; all of them when none is named')
        .option('--comparisons <count>', 'comparisons of neighbouring commits to measure', wholeNumber, 10)
        .option('--pairs <count>', 'pairs of each comparison, an even number from 4 to 30', pairsNumber, 10)
        .option('--no-store', 'measure and report, but store nothing to learn from')
        .option('--remote <url>', 'store on the data branch of a repository, such as origin, instead of in .pinbench'))
        .addHelpText('after', CALIBRATE_HELP)
        .action(async (suites, options) => {
        const { calibrate } = await Promise.all(/* import() */[__webpack_require__.e(7223), __webpack_require__.e(9646), __webpack_require__.e(5828), __webpack_require__.e(866), __webpack_require__.e(7736), __webpack_require__.e(7801), __webpack_require__.e(2750), __webpack_require__.e(7068), __webpack_require__.e(6721), __webpack_require__.e(7920), __webpack_require__.e(4375), __webpack_require__.e(8193)]).then(__webpack_require__.bind(__webpack_require__, 48193));
        process.exitCode = await calibrate(suites, options, home);
    });
}
function addBisect(pinbench, home) {
    benchOptions(pinbench
        .command('bisect')
        .description('find the commit that changed a metric, measuring commits beside each other')
        .argument('<good>', 'a commit without the change')
        .argument('<bad>', 'a later commit of the same branch, with it')
        .requiredOption('--metric <benchmark/metric>', 'the metric, as the report names it')
        .option('--suite <name>', 'the suite that reports it, where there are several')
        .option('--budget <time>', 'time for everything, builds included', '30m'))
        .addHelpText('after', BISECT_HELP)
        .action(async (good, bad, options) => {
        const { bisect } = await Promise.all(/* import() */[__webpack_require__.e(7223), __webpack_require__.e(9646), __webpack_require__.e(5828), __webpack_require__.e(866), __webpack_require__.e(7736), __webpack_require__.e(7801), __webpack_require__.e(2750), __webpack_require__.e(7068), __webpack_require__.e(6721), __webpack_require__.e(7920), __webpack_require__.e(6792)]).then(__webpack_require__.bind(__webpack_require__, 96792));
        process.exitCode = await bisect(good, bad, options, home);
    });
}
/** Those of every command that measures commits. */
function benchOptions(command) {
    return command
        .option('-c, --config <file>', 'configuration file', undefined)
        .addOption(new esm/* Option */.c$('--runtime <name>', 'docker, or host for no container').choices(['docker', 'host']))
        .addOption(new esm/* Option */.c$('--builder <name>', 'what builds images').choices(['engine', 'buildx']).default('engine'))
        .option('--build-arg <NAME=VALUE>', 'build argument for the Dockerfile; may be repeated', collect, [])
        .option('--allow-outside', OUTSIDE)
        .option('--json', 'print the result as JSON on standard output');
}
/** One sub-command for each entry of the table. */
function addHistory(pinbench) {
    const history = pinbench
        .command('history')
        .description('manage stored runs: list, check, repair, prune, move them')
        .addHelpText('after', HISTORY_HELP);
    for (const entry of HISTORY_COMMANDS) {
        const command = history.command(entry.name).description(entry.description);
        for (const [argument, text] of entry.takes)
            command.argument(argument, text);
        for (const [flags, text] of [...entry.options, ...COMMON_OPTIONS])
            command.option(flags, text);
        command.addHelpText('after', helpOf(entry)).action(async () => {
            const { history: work } = await Promise.all(/* import() */[__webpack_require__.e(7223), __webpack_require__.e(9646), __webpack_require__.e(5828), __webpack_require__.e(7736), __webpack_require__.e(7801), __webpack_require__.e(7068), __webpack_require__.e(7920), __webpack_require__.e(4375), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 7286));
            process.exitCode = await work(entry.name, command.args, command.opts());
        });
    }
}
/** Of a file to validate: more than any result that is read. */
const MOST_BYTES = 256 * 1024 * 1024;
const OUTSIDE = 'read a configuration, Dockerfile or context that lies outside of the repository, or is a link out of it';
const RUN_HELP = `
Examples:
  $ pinbench run                          every suite of .pinbench.yml
  $ pinbench run parser --invocations 20 --output out
  $ pinbench run --base v1.4              compared with where HEAD left v1.4, measured now if nothing is stored
  $ pinbench run --build-arg BASE=my-base --json > report.json

Exit codes:
  0  the gate passes              3  the benchmark itself failed
  1  regression or SLO breach     4  infrastructure error, or a defect of pinbench
  2  wrong use or configuration`;
const CALIBRATE_HELP = `
Examples:
  $ pinbench calibrate                    ten comparisons of every suite, stored in .pinbench
  $ pinbench calibrate parser --comparisons 20
  $ pinbench calibrate --remote origin    stored on the data branch, as in a weekly workflow

Exit codes:
  0  measured                     3  the benchmark itself failed
  2  wrong use or configuration   4  infrastructure error`;
const BISECT_HELP = `
Examples:
  $ pinbench bisect v1.4 main --metric parse/time
  $ pinbench bisect HEAD~40 HEAD --suite parser --metric parse/time --budget 2h

Exit codes:
  0  the commit was found         3  the benchmark failed, or its numbers do not tell:
  2  wrong use or configuration      several commits are left, or no change is confirmed
                                  4  infrastructure error`;
const DOCTOR_HELP = `
Examples:
  $ pinbench doctor                       checks and probes, half a minute
  $ pinbench doctor --quick --cpus 2-3
  $ pinbench doctor --json > doctor.json

Exit codes:
  0  grade A, B, C or D           2  wrong use, such as CPUs that are not there
                                  4  grade F: not fit; or infrastructure error`;
const HISTORY_HELP = `
Examples:
  $ pinbench history list                 the newest runs of the folder .pinbench
  $ pinbench history verify --remote https://github.com/octo/parser`;
/** Prints what went wrong and returns the exit code. A sentence for what a person can mend, a stack for our own defects. */
function report(thrown) {
    // Commander has printed its own message; --help and --version end this way too, with exit code 0.
    if (thrown instanceof esm/* CommanderError */.b7)
        return thrown.exitCode === 0 ? 0 : 2;
    const known = (0,errors/* asKnown */._S)(thrown);
    const text = known === null ? `This is a defect of pinbench, please report it:\n${(0,errors/* stackOf */.US)(thrown)}` : known.sentence();
    (0,screen/* printError */.yJ)(`${known === null ? '' : 'error: '}${text}\n`);
    return known?.exitCode ?? 4;
}
function wholeNumber(text) {
    if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > 1000) {
        throw new esm/* InvalidArgumentError */.Di('expected a whole number from 1 to 1000.');
    }
    return Number(text);
}
function pairsNumber(text) {
    const pairs = wholeNumber(text);
    if (pairs < 4 || pairs > 30 || pairs % 2 !== 0)
        throw new esm/* InvalidArgumentError */.Di('expected an even number, 4 to 30.');
    return pairs;
}
function collect(value, before) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*=/.test(value))
        throw new esm/* InvalidArgumentError */.Di('expected NAME=VALUE.');
    return [...before, value];
}


/***/ }),

/***/ 53950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runToEnd)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32280);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33582);
/** How this process ends. Exit code 1 is a verdict, and Node's own answer to whatever nobody handles: here that is 4. */



/** A pipe that nobody reads any more, or a terminal that is gone. */
const CLOSED = ['EPIPE', 'ECONNRESET', 'EIO'];
/**
 * Runs `work` to its exit code; whatever is thrown, here or in a callback, goes to `report`, which answers with one too.
 * A promise that never settles, an output that cannot be written and an exception in a callback all end with 4.
 */
async function runToEnd(work, report) {
    let state = 'working';
    process.exitCode = 4;
    const tell = async (thrown) => {
        try {
            return await report(thrown);
        }
        catch (again) {
            (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(`${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}\n${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(again)}\n`);
            return 4;
        }
    };
    /** What runs is stopped as after a signal, so that no container and no folder stays behind. */
    const breakOff = () => {
        if (state === 'working')
            process.emit('SIGTERM', 'SIGTERM');
        state = 'broken';
        setTimeout(() => process.exit(4), _signals_js__WEBPACK_IMPORTED_MODULE_2__/* .GRACE_MS */ .g).unref();
    };
    for (const [name, stream] of [
        ['output', process.stdout],
        ['error', process.stderr],
    ]) {
        let isKnown = false;
        stream.on('error', (thrown) => {
            if (isKnown)
                return;
            isKnown = true;
            breakOff();
            if (!CLOSED.includes((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? ''))
                void tell(unwritable(name, thrown));
        });
    }
    process.on('uncaughtException', (thrown) => {
        breakOff();
        void tell(thrown);
    });
    process.on('beforeExit', () => {
        if (state !== 'working')
            return;
        state = 'broken';
        void tell(new Error('nothing is left to do, and there is no result'));
    });
    process.on('exit', () => {
        if (state !== 'done')
            process.exitCode = 4;
    });
    // The default would end the process without a word; so the write fails instead.
    process.on('SIGXFSZ', () => undefined);
    const code = await work().catch(tell);
    process.exitCode = code;
    if (state === 'working')
        state = 'done';
}
function unwritable(name, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`standard ${name} could not be written: ${thrown.message}`, {
        expected: 'a terminal, a pipe, or a file on a disk with free space',
        todo: 'free some space, or send it elsewhere',
        cause: thrown,
    });
}


/***/ }),

/***/ 33582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   g: () => (/* binding */ GRACE_MS)
/* harmony export */ });
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32280);

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What runs is killed, removed and reported, which may take a while with a slow engine. */
const GRACE_MS = 30_000;
/**
 * Turns the first of them into an abort, so that the container is killed and the run ends as `cancelled`. What has not
 * ended after the grace does not end by itself, a call to the system on a server that is gone for example.
 */
function abortOnSignals(graceMs = GRACE_MS) {
    const controller = new AbortController();
    let grace;
    const onSignal = (name) => {
        controller.abort(new Error(`stopped by ${name}`));
        grace ??= setTimeout(() => {
            (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`error: stopped by ${name}, without an end: something did not finish within ${graceMs / 1000} s\n`);
            process.exit(4);
        }, graceMs).unref();
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            clearTimeout(grace);
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ }),

/***/ 32280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ logScreen),
/* harmony export */   Oi: () => (/* binding */ useColour),
/* harmony export */   Pi: () => (/* binding */ rowStream),
/* harmony export */   Pz: () => (/* binding */ errorScreen),
/* harmony export */   Qd: () => (/* binding */ ERASE_LINE),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   hF: () => (/* binding */ screenWidth),
/* harmony export */   yJ: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/**
 * The only way to the two outputs of this process: whatever a caller forgot to make harmless is harmless after this.
 * Results go to the standard output, progress and errors to the standard error.
 */

/** What a live line begins with: back to its start, and the old one away. */
const ERASE_LINE = '\r\x1b[2K';
/** `colour`: the text is a report of ours that has been coloured. */
function printResult(text, colour = false) {
    process.stdout.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text, colour));
}
function printError(text) {
    process.stderr.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text));
}
function errorScreen() {
    return {
        write: (text) => process.stderr.write(keepErase(text)),
        isTerminal: process.stderr.isTTY === true,
        columns: process.stderr.columns ?? 80,
    };
}
/** Of an Actions job: one stream, no terminal. */
function logScreen() {
    return { write: (text) => process.stdout.write(keepErase(text)), isTerminal: false, columns: 200 };
}
/** For rows of data. A person's terminal gets them made harmless, a file or another program as they are. */
function rowStream() {
    return { stream: process.stdout, clean: process.stdout.isTTY === true ? _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI : (text) => text };
}
/** https://no-color.org, and never into a pipe. */
function useColour() {
    return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}
function screenWidth() {
    return process.stdout.columns ?? 120;
}
function keepErase(text) {
    return text.startsWith(ERASE_LINE) ? `${ERASE_LINE}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text.slice(ERASE_LINE.length))}` : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .screenText */ .kI)(text);
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ invalidOutput),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _S: () => (/* binding */ asKnown),
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
    /** What a process that fails with it ends with. */
    get exitCode() {
        const codes = { usage: 2, benchmark: 3, infrastructure: 4 };
        return codes[this.kind];
    }
    /** The whole error as text: one line per part. */
    sentence() {
        const lines = [this.message];
        if (this.expected !== undefined)
            lines.push(`  expected: ${this.expected}`);
        if (this.todo !== undefined)
            lines.push(`  to fix:   ${this.todo}`);
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
/** What a system call says when the machine has run out of something, wherever that happens. */
const EXHAUSTED = {
    ENOSPC: 'free some space on the disk, or use another one',
    EDQUOT: 'free some space, or raise the quota',
    EFBIG: 'raise the limit of a file’s size (ulimit -f)',
    EMFILE: 'raise the limit of open files (ulimit -n)',
    ENFILE: 'close programs with many open files',
    ENOMEM: 'free some memory',
    EAGAIN: 'raise the limit of processes (ulimit -u), or end some',
    EROFS: 'use a folder that can be written to',
    EIO: 'check the disk',
    ESTALE: 'mount the network file system again',
};
/** As an error for a person, where it is one: a machine that has run out of something is no defect. Null for a defect. */
function asKnown(thrown) {
    if (thrown instanceof PinbenchError)
        return thrown;
    const code = codeOf(thrown) ?? '';
    if (code === 'ERR_MODULE_NOT_FOUND') {
        return infrastructureError(`a file of pinbench itself is missing: ${messageOf(thrown)}`, {
            expected: 'the whole dist/ folder of one release',
            todo: 'install it again',
        });
    }
    const todo = EXHAUSTED[code];
    if (todo !== undefined)
        return infrastructureError(messageOf(thrown), { todo });
    // The folder that the program was started in has been removed.
    if (/\buv_cwd\b/.test(messageOf(thrown))) {
        return usageError('the current folder no longer exists', { todo: 'change to one that does' });
    }
    return null;
}
/** For reports of defects. */
function stackOf(thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
/** The message of anything that was thrown, for use inside a sentence. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The name of the error that the system gave ("ENOENT"); null for anything else that was thrown. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}


/***/ }),

/***/ 56841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/model/version.js
/** pinbench's version: package.json has it, and nobody else may read it there. */

const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 33699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kI: () => (/* binding */ screenText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   markdownCode: () => (/* binding */ markdownCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/**
 * Text that a benchmark, an image or a stranger's branch chose, made harmless for the place where it is shown.
 * Every string that is not a literal of ours passes through one of these.
 */


/** Longest name shown. */
const NAME = 200;
/** Longer than any line that is quoted with a mark of its own. */
const QUOTED = 400;
/** No cleaning looks further than this: a name of megabytes costs no time. */
const READ = 20_000;
/** Control, format (bidi, zero-width), default-ignorable (fillers, tags, selectors), lone surrogates; `\n` stays. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\p{Cs}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal's sequences begin with.
const COLOUR = /(\x1b\[[\d;]*m)/;
/** A stack of marks on one letter reaches into the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** A word that is a commit, and what ends its part of the sentence. */
const COMMIT = /^([0-9a-f]{7,40})([,;.]?)$/;
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Where GitHub would see a mention, an issue (`#1`, `GH-1`, `KEY-1`, `GHSA-`), a URL, an emoji `:name:`, a `www.` host
 * or seven hexadecimal digits of a commit. It looks at the text after Markdown, so an escape is not enough: a
 * zero-width space after the match ends it.
 */
const REFERENCE = /@|#(?=\d)|(?<=[a-z])-(?=\d)|(?<=GHSA)-|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** Characters with a meaning; an underscore inside a word has none, so `parse_json` stays readable in the source. */
const ACTIVE = /[&<>|\\$\u200b`*[\]#~]|_(?![a-z0-9])|(?<![a-z0-9])_/gi;
/** Where a backslash is ambiguous (`\|` in a table cell) or not enough (`$` starts mathematics). */
const ENTITY = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['\\', '&#92;'],
    ['$', '&#36;'],
    [ZERO_WIDTH_SPACE, '&#8203;'],
]);
/** What begins a list, a heading's underline or a table's second line when it stands first. */
const BLOCK_START = /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/;
/**
 * One line of GitHub-flavoured Markdown that is only text, also inside a table cell: no link, image, mention, HTML,
 * emphasis, cell border or block. At most `limit` characters are shown.
 */
function markdownText(text, limit = NAME) {
    return withoutBlocks(inert((0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), limit)));
}
/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
function markdownSentence(text, limit = 400) {
    const words = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), limit).split(' ');
    return withoutBlocks(words.map((word) => (COMMIT.test(word) ? word.replace(COMMIT, '`$1`$2') : inert(word))).join(' '));
}
function inert(line) {
    return line
        .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
        .replace(ACTIVE, (character) => ENTITY.get(character) ?? `\\${character}`);
}
function withoutBlocks(line) {
    return line.replace(BLOCK_START, (character) => `&#${character.charCodeAt(0)};`);
}
/** Lines of output as a fenced block that nothing inside can close; the middle is left out of a long one. */
function markdownCode(text, limit = 4_000) {
    const lines = plainLines(text, limit).replace(/\n+$/, '');
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${lines}\n${fence}`;
}
/**
 * Lines for the log of an Actions job, none of which is a workflow command. A space is put in, not a zero-width
 * character: the runner compares by culture and would look through that.
 */
function logText(text, limit = 16_000) {
    return withoutCommands(plainLines(text, limit));
}
/** One line of progress or a warning: a sentence with its reason and what to do, which a name's length would cut. */
function progressText(text) {
    return terminalText(text, 1_000);
}
/** One line for a terminal, which may well be the log of an Actions job. */
function terminalText(text, limit = NAME) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(withoutCommands(plainLine(text)), limit);
}
/**
 * All that is left to print, as the last thing before a screen that may be the log of a job: no control or invisible
 * character, whoever forgot to clean it. `colour`: sequences that colour stay, of a report that was coloured on purpose.
 */
function screenText(text, colour = false) {
    const parts = colour ? text.split(COLOUR) : [text];
    return withoutCommands(parts.map((part, index) => (index % 2 === 1 ? part : harmless(part))).join(''));
}
/** Also for text that was put together: two harmless parts can make a command. `::name::` counts at the start of a line, the old `##[name]` anywhere in it. */
function withoutCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function plainLine(text) {
    return plainLines(text, READ).replace(/\s+/g, ' ').trim();
}
/** Bounded first: what the cut makes the start of a line is still looked at as one. */
function plainLines(text, limit) {
    return harmless(middleOut(text, limit));
}
function harmless(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL, '\n')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1');
}
function middleOut(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor(limit / 2);
    const end = text.slice(-half);
    // From a whole line on, where lines are not endless: what begins one may say whose it is (quotedLines).
    const broken = end.indexOf('\n') + 1;
    const rest = broken > QUOTED ? end : end.slice(broken);
    const left = text.length - half - rest.length;
    return `${text.slice(0, half)}\n… ${left} characters left out …\n${rest}`;
}


/***/ }),

/***/ 30390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Gi: () => (/* binding */ quotedLines),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   qL: () => (/* binding */ lineBreak)
/* harmony export */ });
/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
function shown(value) {
    if (typeof value !== 'string')
        return cutText(value === undefined ? 'nothing' : describe(value), 78);
    return `"${cutText(value, 78).replaceAll(unprintable, '�')}"`;
}
/** No word is looked for further back: a path or a hash may be one of any length. */
const LONGEST_WORD = 40;
/**
 * Text of at most `most` characters (UTF-16 units): what is longer ends after a whole word, " …", or in the middle of a
 * very long one, "…". Never half a surrogate pair.
 */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const head = text.slice(0, most - 1);
    const end = head.lastIndexOf(' ');
    if (end > 0 && end >= head.length - LONGEST_WORD)
        return `${head.slice(0, end).trimEnd()} …`;
    return `${head.replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Text in quotes as JSON has them, at most `most` characters without these; nothing is taken out. */
function quoted(text, most = 78) {
    return JSON.stringify(cutText(text, most));
}
/** A unit of a metric: one without a name is told too. */
function unitName(unit, most) {
    return unit === '' ? 'no unit' : quoted(unit, most);
}
/** "1 run", "3 runs". */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** What a sentence of several lines says first, at most 300 characters. */
function firstLine(text) {
    return cutText(text.split('\n', 1)[0] ?? '', 300);
}
/** All that any terminal, runner or Markdown begins a new line at. */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** The last lines that others printed, each marked as theirs: none passes for a line of ours. */
function quotedLines(text, most) {
    return text
        .trimEnd()
        .split(lineBreak)
        .slice(-most)
        .map((line) => `  | ${cutText(line, 300)}`)
        .join('\n');
}
/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function describe(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}


/***/ })

};
