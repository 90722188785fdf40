export const id = 4708;
export const ids = [4708];
export const modules = {

/***/ 74708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  programOf: () => (/* binding */ programOf)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./build/commands/command.js
/** What a command says of itself. The command line, --help and docs/cli.md are made from it. */
const isGroup = (entry) => 'commands' in entry;

;// CONCATENATED MODULE: ./build/commands/help.js
const sentenceOf = (summary) => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
/** What stands below the usage. */
function introduction({ summary, details }) {
    return [sentenceOf(summary), ...details].join('\n\n');
}
/** What stands below the options. */
function ending({ examples, exitCodes }) {
    return [
        '',
        examples.length === 1 ? 'Example:' : 'Examples:',
        ...exampleLines(examples).map((line) => `  $ ${line}`),
        '',
        'Exit codes:',
        ...codesOf(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`),
    ].join('\n');
}
/** What they do stands in one column. */
function exampleLines(examples) {
    const width = Math.max(0, ...examples.map(([line, does]) => (does === undefined ? 0 : line.length)));
    return examples.map(([line, does]) => (does === undefined ? line : `${line.padEnd(width)}  ${does}`));
}
function codesOf(codes) {
    return Object.entries(codes);
}
function optionText(option) {
    const standard = option.usually ?? option.default;
    const facts = [
        ...(option.choices === undefined ? [] : [`choices: ${option.choices.join(', ')}`]),
        ...(standard === undefined ? [] : [`default: ${standard}`]),
    ];
    return facts.length === 0 ? option.description : `${option.description} (${facts.join('; ')})`;
}
/** What follows the command's name: `[options] <good> <bad> --metric <benchmark/metric>`. */
function usageOf(command) {
    const required = command.options.filter(({ isRequired }) => isRequired).map(({ flags }) => flags);
    return ['[options]', ...command.arguments.map(([name]) => name), ...required].join(' ');
}

;// CONCATENATED MODULE: ./build/commands/options.js
const wholeNumber = {
    expected: 'a whole number from 1 to 1000',
    read: (text) => (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000 ? Number(text) : undefined),
};
const CONFIG = {
    flags: '-c, --config <file>',
    description: 'the configuration',
    usually: '.pinbench.yml, here or above',
};
const RUNTIME = {
    flags: '--runtime <name>',
    description: 'where benchmarks run; host means without a container',
    choices: ['docker', 'host'],
    usually: 'docker where an engine answers',
};
/** How images are built, and from where. */
const BUILDING = [
    {
        flags: '--builder <name>',
        description: 'what builds images',
        choices: ['engine', 'buildx'],
        default: 'engine',
    },
    {
        flags: '--build-arg <NAME=VALUE>',
        description: 'a build argument for the Dockerfile; repeat it for more',
        repeats: true,
        value: { expected: 'NAME=VALUE', read: (text) => (/^[A-Za-z_][A-Za-z0-9_]*=/.test(text) ? text : undefined) },
    },
    {
        flags: '--allow-outside',
        description: 'read a configuration, Dockerfile or context that lies outside the repository, or is a link out of it',
    },
];
/** Of every command that measures commits. */
const BENCH = [
    CONFIG,
    RUNTIME,
    ...BUILDING,
    { flags: '--json', description: 'print the result as JSON on standard output' },
];

;// CONCATENATED MODULE: ./build/commands/bisect.js

const BISECT = {
    name: 'bisect',
    summary: 'find the commit that changed a metric, by measuring commits in pairs',
    details: ['Nothing is checked out, and nothing is stored. The metric may have become worse or better.'],
    arguments: [
        ['<good>', 'a commit without the change'],
        ['<bad>', 'a later commit of the same branch, with it'],
    ],
    options: [
        { flags: '--metric <benchmark/metric>', description: 'the metric, as the report names it', isRequired: true },
        { flags: '--suite <name>', description: 'the suite that reports it, where there are several' },
        { flags: '--budget <time>', description: 'time for everything, builds included', default: '30m' },
        ...BENCH,
    ],
    examples: [
        ['pinbench bisect v1.4 main --metric parse/time'],
        ['pinbench bisect HEAD~40 HEAD --suite parser --metric parse/time --budget 2h'],
    ],
    exitCodes: {
        0: 'the commit was found',
        2: 'wrong use or configuration, also a metric that is not reported',
        3: 'several commits are left, no change is confirmed, or one of the two ends does not build or fails',
        4: 'infrastructure error, or it was stopped',
    },
    guide: 'calibration.md#which-commit-was-it',
    load: async () => {
        const { bisect } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(6960), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(1563), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(5251), __webpack_require__.e(170), __webpack_require__.e(1699), __webpack_require__.e(9868), __webpack_require__.e(9616), __webpack_require__.e(9462), __webpack_require__.e(4658), __webpack_require__.e(6708)]).then(__webpack_require__.bind(__webpack_require__, 76708));
        return ([good = '', bad = ''], options, home) => bisect(good, bad, options, home);
    },
};

;// CONCATENATED MODULE: ./build/commands/calibrate.js

const CALIBRATE = {
    name: 'calibrate',
    summary: 'learn how much two builds of unchanged code differ on this host: the noise floor of verdicts',
    details: [],
    arguments: [['[suites...]', 'suites to calibrate; all of them when none is named']],
    options: [
        {
            flags: '--comparisons <count>',
            description: 'comparisons of neighbouring commits to measure',
            default: 10,
            value: wholeNumber,
        },
        {
            flags: '--pairs <count>',
            description: 'pairs of each comparison, an even number from 4 to 30',
            default: 10,
            value: { expected: 'an even number, 4 to 30', read: pairs },
        },
        { flags: '--no-store', description: 'measure and report, but store nothing to learn from' },
        {
            flags: '--remote <url>',
            description: 'store on the data branch of a repository, such as origin, instead of in .pinbench',
        },
        ...BENCH,
    ],
    examples: [
        ['pinbench calibrate', 'ten comparisons of every suite, stored in .pinbench'],
        ['pinbench calibrate parser --comparisons 20', 'everything that a floor needs, in one go'],
        ['pinbench calibrate --remote origin', 'stored on the data branch, as in a weekly workflow'],
    ],
    exitCodes: {
        0: 'measured',
        2: 'wrong use or configuration',
        3: 'the newest commit does not build, or its benchmark fails',
        4: 'infrastructure error, or it was stopped',
    },
    guide: 'calibration.md',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(4916), __webpack_require__.e(2701), __webpack_require__.e(6960), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(1563), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(5251), __webpack_require__.e(170), __webpack_require__.e(1699), __webpack_require__.e(9868), __webpack_require__.e(9616), __webpack_require__.e(9462), __webpack_require__.e(4375), __webpack_require__.e(4658), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522))).calibrate,
};
function pairs(text) {
    return /^\d{1,4}$/.test(text) && Number(text) >= 4 && Number(text) <= 30 && Number(text) % 2 === 0
        ? Number(text)
        : undefined;
}

;// CONCATENATED MODULE: ./build/commands/clean.js

const CLEAN = {
    name: 'clean',
    summary: 'remove what earlier runs have left: folders, containers, superseded images, old build cache',
    details: [
        'It removes only what certainly belongs to no running process: what bears the mark of a process that has ended, and images that were built for suites.',
        "As root, it also removes folders of other users' runs. Each run does the same as it starts, as far as that is fast.",
    ],
    arguments: [],
    options: [
        { flags: '--dry-run', description: 'only show what would be removed' },
        {
            flags: '--unused <days>',
            description: 'also images of suites and cache mounts that no build used for this many days',
            default: 30,
            value: wholeNumber,
        },
        {
            flags: '--cache <size>',
            description: "bound the engine's whole build cache, such as 10GiB",
            usually: '20 GiB, and beyond it what no build has used for 14 days',
        },
        { flags: '--json', description: 'print what was found as JSON on standard output' },
    ],
    examples: [
        ['pinbench clean --dry-run', 'show what would be removed'],
        ['sudo pinbench clean', "also remove what other users' runs left"],
        ['pinbench clean --unused 7 --cache 10GiB', 'images not built for a week, and the cache down to 10 GiB'],
    ],
    exitCodes: {
        0: 'everything found was removed',
        2: 'wrong use',
        4: 'something could not be removed; or infrastructure error',
    },
    guide: 'isolation.md#what-is-left-and-removed',
    load: async () => {
        const { clean } = await __webpack_require__.e(/* import() */ 5740).then(__webpack_require__.bind(__webpack_require__, 45740));
        return (_operands, options) => clean(options);
    },
};

;// CONCATENATED MODULE: ./build/commands/doctor.js
const DOCTOR = {
    name: 'doctor',
    summary: 'grade this host for benchmarks, A to F, and say what makes it better',
    details: [],
    arguments: [],
    options: [
        { flags: '--quick', description: 'short probes: a few seconds instead of half a minute' },
        {
            flags: '--cpus <list>',
            description: 'CPUs that benchmarks will have, such as 2-3',
            usually: 'as with `run.cpus: auto`',
        },
        { flags: '--no-save', description: 'do not keep the grade for later runs' },
        { flags: '--json', description: 'print the examination as JSON on standard output' },
    ],
    examples: [
        ['pinbench doctor', 'checks and probes, half a minute'],
        ['pinbench doctor --quick --cpus 2-3'],
        ['pinbench doctor --json > doctor.json'],
    ],
    exitCodes: {
        0: 'grade A, B, C or D',
        2: 'wrong use, such as CPUs that do not exist',
        4: 'grade F, as for a run on such a host; or infrastructure error',
    },
    guide: 'doctor.md',
    load: async () => {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(9040), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(5251), __webpack_require__.e(8699)]).then(__webpack_require__.bind(__webpack_require__, 42065));
        return (_operands, options, home) => doctor(options, home);
    },
};

;// CONCATENATED MODULE: ./build/commands/history/sub-command.js
/** Where the runs are, and how the answer is printed. */
const PLACE = [
    {
        flags: '--store <folder>',
        description: 'a folder with stored runs',
        usually: "the project's .pinbench",
    },
    {
        flags: '--remote <url>',
        description: 'a repository whose data branch has the runs, such as origin, instead of a folder',
    },
    { flags: '--branch <name>', description: 'the data branch of --remote', usually: 'pinbench-data' },
    { flags: '--json', description: 'print one JSON document on standard output' },
];
const TOKEN = 'The token for --remote is taken from PINBENCH_TOKEN; for GitHub itself also from GITHUB_TOKEN.';
function historyCommand(own) {
    return {
        ...own,
        arguments: own.arguments ?? [],
        details: [...(own.details ?? []), TOKEN],
        options: [...own.options, ...PLACE],
        load: async () => {
            const { runSubCommand } = await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 63448));
            const work = await own.load();
            return (operands, options) => runSubCommand(own.name, work, operands, options);
        },
    };
}
const SUITE = ['[suite]', 'only this suite'];
const WRITE = { flags: '--write', description: 'do it; without this, only show what would be done' };
const KEY = {
    flags: '--key <digits>',
    description: 'only this environment: the first digits of its key',
};
const OWNER = {
    flags: '-c, --config <file>',
    description: 'only runs of this configuration: its path, or its folder',
};

;// CONCATENATED MODULE: ./build/commands/history/adopt.js

const ADOPT = historyCommand({
    name: 'adopt',
    summary: 'continue with what a data branch holds now, after somebody rewrote or deleted it',
    options: [],
    examples: [['pinbench history adopt --remote https://github.com/octo/parser']],
    exitCodes: {
        0: 'adopted',
        2: 'wrong use, also without --remote',
        4: 'infrastructure error',
    },
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 12087))).adopt,
});

;// CONCATENATED MODULE: ./build/commands/history/export.js

const EXPORT = historyCommand({
    name: 'export',
    summary: 'export every sample as a row, for other programs',
    arguments: [SUITE],
    options: [
        { flags: '--format <name>', description: 'jsonl or csv', usually: 'jsonl' },
        {
            flags: '-o, --output <file>',
            description: 'write to this file, all or nothing',
            usually: 'standard output',
        },
        KEY,
        OWNER,
    ],
    examples: [['pinbench history export parser --format csv --output parser.csv']],
    exitCodes: {
        0: 'exported',
        2: 'wrong use',
        4: 'a run could not be read and is left out; or infrastructure error',
    },
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 76563))).exportRuns,
});

;// CONCATENATED MODULE: ./build/commands/history/import.js

const IMPORT = historyCommand({
    name: 'import',
    summary: "import another tool's history",
    arguments: [['<files...>', 'files of the other tool']],
    options: [
        {
            flags: '--from <tool>',
            description: 'the other tool, which has to be named: github-action-benchmark, bencher or csv',
        },
        {
            flags: '--suite <name>',
            description: 'the suite to store the runs as; "OLD NAME=new-name" takes only that one of several',
        },
        {
            flags: '-c, --config <file>',
            description: 'the configuration that has this suite',
            usually: 'the one in the root',
        },
        { flags: '--commit <hash>', description: 'full commit hash, for runs without one' },
        { flags: '--started-at <time>', description: 'a date, or a time with its zone, for runs without one' },
        { flags: '--dry-run', description: 'only show what would be stored' },
    ],
    examples: [['pinbench history import --from github-action-benchmark data.js --dry-run']],
    exitCodes: {
        0: 'stored, or shown with --dry-run',
        2: 'wrong use, also a file that cannot be read; nothing was stored',
        4: 'infrastructure error',
    },
    guide: 'migrating.md',
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 7742))).importFiles,
});

;// CONCATENATED MODULE: ./build/commands/history/list.js

const LIST = historyCommand({
    name: 'list',
    summary: 'list the newest stored runs',
    arguments: [SUITE],
    options: [{ flags: '--limit <count>', description: 'runs at most', usually: '20' }, KEY, OWNER],
    examples: [['pinbench history list parser --limit 5'], ['pinbench history list --config packages/a']],
    exitCodes: {
        0: 'listed, also when there is none',
        2: 'wrong use',
        4: 'infrastructure error',
    },
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 21828))).list,
});

;// CONCATENATED MODULE: ./build/commands/history/prune.js

const PRUNE = historyCommand({
    name: 'prune',
    summary: 'remove older runs by age, and keep what a baseline may need',
    options: [
        WRITE,
        { flags: '--keep-all <age>', description: 'keep all younger runs', usually: '90d' },
        {
            flags: '--daily-until <age>',
            description: 'up to this age keep the last run of each day, beyond it of each week',
            usually: '365d',
        },
        { flags: '-c, --config <file>', description: 'only runs of this configuration, by its own compare.runs' },
    ],
    examples: [['pinbench history prune'], ['pinbench history prune --keep-all 30d --daily-until 180d --write']],
    exitCodes: {
        0: 'pruned, or shown without --write',
        2: 'wrong use or configuration',
        4: 'a run that must be kept cannot be read, so nothing was removed; or infrastructure error',
    },
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 58133))).prune,
});

;// CONCATENATED MODULE: ./build/commands/history/repair.js

const REPAIR = historyCommand({
    name: 'repair',
    summary: "restore damaged and vanished files from the store's own past",
    options: [WRITE, { flags: '--drop', description: 'remove the files of runs of which no intact copy exists' }],
    examples: [['pinbench history repair --remote https://github.com/octo/parser'], ['pinbench history repair --write']],
    exitCodes: {
        0: 'no fault remains, or none would with --write',
        2: 'wrong use',
        4: 'a fault remains; or infrastructure error',
    },
    guide: 'history.md#what-verify-finds',
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 63065))).repair,
});

;// CONCATENATED MODULE: ./build/commands/history/restore.js

const RESTORE = historyCommand({
    name: 'restore',
    summary: 'restore a data branch as pinbench last saw it, after somebody rewrote or deleted it',
    options: [],
    examples: [['pinbench history restore --remote https://github.com/octo/parser']],
    exitCodes: {
        0: 'restored',
        2: 'wrong use, also without --remote',
        4: 'infrastructure error',
    },
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 12087))).restore,
});

;// CONCATENATED MODULE: ./build/commands/history/show.js

const SHOW = historyCommand({
    name: 'show',
    summary: 'show one stored run: what was measured, where, and how well it was isolated',
    arguments: [['<run>', 'the id of a run or its file name, the beginning of one of them, or a path']],
    options: [],
    examples: [['pinbench history show 20261121T010203Z-1a2b'], ['pinbench history show --json 20261121T01']],
    exitCodes: {
        0: 'shown',
        2: 'wrong use, also a run that does not exist',
        4: 'the run cannot be read; or infrastructure error',
    },
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 12709))).show,
});

;// CONCATENATED MODULE: ./build/commands/history/verify.js

const VERIFY = historyCommand({
    name: 'verify',
    summary: 'check every file against schema, checksum and its path',
    options: [],
    examples: [['pinbench history verify'], ['pinbench history verify --remote https://github.com/octo/parser']],
    exitCodes: {
        0: 'no problems found',
        2: 'wrong use',
        4: 'something stored is wrong; or infrastructure error',
    },
    guide: 'history.md#what-verify-finds',
    load: async () => (await Promise.all(/* import() | history */[__webpack_require__.e(8815), __webpack_require__.e(8315), __webpack_require__.e(4916), __webpack_require__.e(9622), __webpack_require__.e(6663), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(170), __webpack_require__.e(4375), __webpack_require__.e(8141)]).then(__webpack_require__.bind(__webpack_require__, 15253))).verify,
});

;// CONCATENATED MODULE: ./build/commands/run.js

const RUN = {
    name: 'run',
    summary: 'build, run pinned, keep every sample, compare with the stored baseline, report and gate',
    details: [],
    arguments: [['[suites...]', 'suites to run; all of them when none is named']],
    options: [
        CONFIG,
        { flags: '-o, --output <folder>', description: 'write perf.json, report.md and report.json there' },
        {
            flags: '-n, --invocations <count>',
            description: 'fresh containers for each suite',
            usually: 'run.invocations',
            value: wholeNumber,
        },
        RUNTIME,
        {
            flags: '--base <ref>',
            description: 'the branch, tag or commit to compare with',
            usually: 'where HEAD left the default branch',
        },
        {
            flags: '--mode <mode>',
            description: 'how changes are confirmed',
            choices: ['auto', 'paired', 'stored'],
            usually: 'compare.mode',
        },
        ...BUILDING,
        { flags: '--no-store', description: 'compare, but do not keep this run for later comparisons' },
        { flags: '--json', description: 'print the report as JSON on standard output' },
    ],
    examples: [
        ['pinbench run', 'every suite of .pinbench.yml'],
        ['pinbench run parser --invocations 20 --output out', 'one suite, with files to keep'],
        ['pinbench run --base v1.4', 'compared with where HEAD left v1.4, measured now if nothing is stored'],
        ['pinbench run --build-arg BASE=my-base --json > report.json'],
    ],
    exitCodes: {
        0: 'the gate passes',
        1: 'the gate fails: a regression, a breached SLO, or another finding that the configuration names',
        2: 'wrong use or configuration',
        3: 'the benchmark itself failed, or the run was cancelled',
        4: 'infrastructure error, or a bug in pinbench',
    },
    guide: 'verdicts.md',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9622), __webpack_require__.e(6363), __webpack_require__.e(5330), __webpack_require__.e(3778), __webpack_require__.e(3076), __webpack_require__.e(9616), __webpack_require__.e(4604)]).then(__webpack_require__.bind(__webpack_require__, 14582))).run,
};

;// CONCATENATED MODULE: ./build/commands/validate.js
const VALIDATE = {
    name: 'validate',
    summary: "check a configuration, a perf.json or a tool's output: what is wrong, where, how to fix it",
    details: [],
    arguments: [['<files...>', 'files to check']],
    options: [{ flags: '--json', description: 'print the findings as JSON on standard output' }],
    examples: [['pinbench validate .pinbench.yml out/perf.json']],
    exitCodes: {
        0: 'every file is valid',
        2: 'a file is not valid or cannot be read, or wrong use',
        4: 'infrastructure error',
    },
    guide: 'configuration.md',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9622), __webpack_require__.e(6363), __webpack_require__.e(3778), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 15787))).validateFiles,
};

;// CONCATENATED MODULE: ./build/commands/registry.js
/** Every command, in the order of --help and docs/cli.md. A new one is a file of its own and a row here. */















const HISTORY = {
    name: 'history',
    summary: 'manage stored runs: list, verify, repair, prune, import and export them',
    details: [],
    examples: [
        ['pinbench history list', 'the newest runs of the folder .pinbench'],
        ['pinbench history verify --remote https://github.com/octo/parser'],
    ],
    exitCodes: {
        0: 'done',
        2: 'wrong use',
        4: 'something stored is wrong; or infrastructure error',
    },
    guide: 'history.md#commands',
    commands: [LIST, SHOW, VERIFY, REPAIR, PRUNE, EXPORT, IMPORT, ADOPT, RESTORE],
};
/** The program as a whole. */
const PROGRAM = {
    name: 'pinbench',
    summary: 'turn any benchmark into a gate people can trust',
    details: [],
    examples: [
        ['pinbench run', 'every suite of .pinbench.yml'],
        ['pinbench run --help', 'the options of a command'],
    ],
    exitCodes: {
        0: 'done; the gate passes',
        1: 'the gate fails; only of run',
        2: 'wrong use or configuration',
        3: 'the benchmark itself failed',
        4: 'infrastructure error, or a bug in pinbench',
    },
};
const COMMANDS = [RUN, CALIBRATE, BISECT, VALIDATE, DOCTOR, CLEAN, HISTORY];

// EXTERNAL MODULE: ./build/io/process/end.js
var end = __webpack_require__(53950);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/version.js + 1 modules
var version = __webpack_require__(56841);
;// CONCATENATED MODULE: ./build/cli.js
/** `pinbench`: makes the command line of the list of commands, and hands over to one of them. */








/** @param home folder of the bundle, where the launcher lies */
async function main(home) {
    await (0,end/* runToEnd */.c)(async () => {
        // Until a command has ended it is that of a defect.
        let code = 4;
        const program = programOf(COMMANDS, home, (answer) => {
            code = answer;
        });
        await program.parseAsync(process.argv);
        return code;
    }, report);
}
function programOf(entries, home, done) {
    const program = new esm/* Command */.uB(PROGRAM.name)
        .description(introduction(PROGRAM))
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({ writeOut: screen/* printResult */.RS, writeErr: screen/* printError */.yJ })
        .configureHelp({ optionDescription: ({ description }) => description })
        .showSuggestionAfterError()
        .addHelpText('after', ending(PROGRAM));
    for (const entry of entries)
        add(program, entry, home, done);
    return program;
}
function add(above, entry, home, done) {
    const made = above.command(entry.name).summary(entry.summary).description(introduction(entry));
    made.addHelpText('after', ending(entry));
    if (isGroup(entry)) {
        for (const each of entry.commands)
            add(made, each, home, done);
        return;
    }
    made.usage(usageOf(entry));
    for (const [name, description] of entry.arguments)
        made.argument(name, description);
    for (const option of entry.options)
        made.addOption(optionOf(option));
    made.action(async () => {
        const work = await entry.load();
        // Commander does not know their type; each command describes its own.
        done(await work(made.args, made.opts(), home));
    });
}
function optionOf(option) {
    const { flags, value, isRequired = false, repeats = false } = option;
    const made = new esm/* Option */.c$(flags, optionText(option)).makeOptionMandatory(isRequired);
    made.default(repeats ? [] : option.default);
    if (option.choices !== undefined)
        made.choices(option.choices);
    if (value === undefined)
        return made;
    return made.argParser((text, before) => {
        const read = value.read(text);
        if (read === undefined)
            throw new esm/* InvalidArgumentError */.Di(`Expected ${value.expected}.`);
        return Array.isArray(before) ? [...before, read] : read;
    });
}
/** Prints what went wrong and returns the exit code. A sentence for what a person can fix, a stack for our own defects. */
function report(thrown) {
    // Commander has printed its own message; --help and --version end this way too, with exit code 0.
    if (thrown instanceof esm/* CommanderError */.b7)
        return thrown.exitCode === 0 ? 0 : 2;
    const known = (0,errors/* asKnown */._S)(thrown);
    const defect = () => `This is a bug in pinbench; report it:\n${(0,errors/* stackOf */.US)(thrown)}`;
    (0,screen/* printError */.yJ)(`${known === null ? defect() : `error: ${known.sentence()}`}\n`);
    return known?.exitCode ?? 4;
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
        fix: 'free some space, or redirect the output elsewhere',
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
 * Anything thrown that is not one of these is a bug in pinbench and is printed with its stack.
 */
class PinbenchError extends Error {
    kind;
    expected;
    fix;
    constructor(kind, happened, more = {}) {
        super(happened, more.cause === undefined ? undefined : { cause: more.cause });
        this.name = 'PinbenchError';
        this.kind = kind;
        this.expected = more.expected;
        this.fix = more.fix;
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
        if (this.fix !== undefined)
            lines.push(`  to fix:   ${this.fix}`);
        return lines.join('\n');
    }
}
/** Wrong use or configuration: exit code 2. */
function usageError(happened, more) {
    return new PinbenchError('usage', happened, more);
}
/** The infrastructure failed (engine, network, disk, git), never the benchmark: exit code 4. */
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
    EROFS: 'use a writable folder',
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
            fix: 'install it again',
        });
    }
    const fix = EXHAUSTED[code];
    if (fix !== undefined)
        return infrastructureError(messageOf(thrown), { fix });
    // The folder that the program was started in has been removed.
    if (/\buv_cwd\b/.test(messageOf(thrown))) {
        return usageError('the current folder no longer exists', { fix: 'change to one that does' });
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
const SENTENCE = 400;
/** Longest output shown. */
const CODE = 4_000;
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
 * emphasis, cell border or block. At most 200 characters are shown.
 */
function markdownText(text) {
    return withoutBlocks(inert((0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), NAME)));
}
/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
function markdownSentence(text) {
    const words = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(plainLine(text), SENTENCE).split(' ');
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
function markdownCode(text) {
    const lines = plainLines(text, CODE).replace(/\n+$/, '');
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
/* harmony export */   Ax: () => (/* binding */ nounFor),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Gi: () => (/* binding */ quotedLines),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   bl: () => (/* binding */ quotedVisibly),
/* harmony export */   cu: () => (/* binding */ quotedEnd),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   qL: () => (/* binding */ lineBreak),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
function quote(value) {
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
/** As `quoted`, with what is not seen written as `\u{200b}`; at most `most` characters with the quotes. */
function quotedVisibly(text, most) {
    const safe = JSON.stringify(text.slice(0, most + 1)).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return safe.length <= most && text.length <= most ? safe : `${safe.slice(0, most - 2)}…"`;
}
/** As `quoted`, for a path: of a long one the end is what tells. */
function quotedEnd(text, most) {
    return JSON.stringify(text.length <= most ? text : `…${text.slice(1 - most)}`);
}
/** Any value as JSON, at most `most` characters; "nothing" for what JSON has no word for. */
function jsonText(value, most) {
    return cutText(JSON.stringify(value) ?? 'nothing', most);
}
/** A unit of a metric: one without a name is told too. */
function unitName(unit, most) {
    return unit === '' ? 'no unit' : quoted(unit, most);
}
/** "1 run", "3 runs". */
function plural(count, noun) {
    return `${count} ${nounFor(count, noun)}`;
}
/** "run" of one, "runs" of any other number. */
function nounFor(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}
/** The first of many texts, for a sentence, and how many more there are: "a, b and 3 more". */
function firstFew(texts, most, separator = ', ') {
    const first = texts.slice(0, most).join(separator);
    return texts.length > most ? `${first} and ${texts.length - most} more` : first;
}
/** As a sentence begins. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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
/** One word for a shell, whatever is in it. */
function shellWord(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
