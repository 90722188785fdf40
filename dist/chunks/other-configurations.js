export const id = 4180;
export const ids = [4180];
export const modules = {

/***/ 14180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suitesElsewhere: () => (/* binding */ suitesElsewhere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30075);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89646);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95330);
/* harmony import */ var _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76220);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12011);
/* harmony import */ var _results_formats_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50671);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39789);
/** Suites of other configurations in the same repository: before runs said whose they are, all had one history. */









/** More configurations than anybody has; each is read. */
const MOST_FILES = 200;
const MOST_BYTES = 1024 * 1024;
/** Of committed files with a usual name; `within` is the one that asks. One that cannot be read has no runs to mix in. */
async function suitesElsewhere(root, within) {
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(['ls-files', '-z', '--', ..._history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.map((name) => `*${name}`)], { cwd: root });
    const isUsual = (file) => _history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file));
    const others = listed
        .toString()
        .split('\0')
        .filter((file) => isUsual(file) && file !== within);
    const suites = await Promise.all(others.slice(0, MOST_FILES).map((file) => suitesIn(root, file)));
    return new Set(suites.flat());
}
async function suitesIn(root, name) {
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
        const { content } = await (0,_io_files_ordinary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOrdinary */ .pV)(file, { what: name, within: root, most: MOST_BYTES });
        const config = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)((0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_8__/* .textIn */ .r)(content, name), name, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), _io_schema_config_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .validateConfig */ .$, _results_formats_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNames */ .EI);
        return config.suites.map((suite) => suite.name);
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PinbenchError */ .kN)
            return [];
        throw thrown;
    }
}


/***/ }),

/***/ 30075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/config/checked.js + 1 modules
var checked = __webpack_require__(2194);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/config/diagnostics.js
var diagnostics = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/config/policy.js
var config_policy = __webpack_require__(98389);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/config/shorthand.js
/** Text where a map is wanted: what it most likely stands for, as the map that says so. */

/** Longer ones would be cut, and could not be copied. */
const MOST = 78;
/** The problem with a fix, where the text of `image`, `run` or `results` of a suite can be told. */
function withMap(problem) {
    const { path, found, keyword } = problem;
    const [top, , key] = path;
    if (keyword !== 'type' || typeof found !== 'string' || top !== 'suites' || path.length !== 3)
        return problem;
    if (found.trim() === '' || found.length > MOST)
        return problem;
    const map = mapFor(String(key), found.trim());
    return map === null ? problem : { ...problem, fix: `write ${key}: { ${map} }` };
}
function mapFor(key, text) {
    const value = (0,quote/* quotedVisibly */.bl)(text, MOST + 2);
    if (key === 'image')
        return isDockerfile(text) ? `dockerfile: ${value}` : `name: ${value}`;
    if (key === 'run')
        return /["'\\]/.test(text) ? null : `command: ${JSON.stringify(text.split(/\s+/))}`;
    if (key === 'results')
        return /[./]|^stdout$/.test(text) ? `path: ${value}` : `format: ${value}`;
    return null;
}
/** By its name: `Dockerfile`, `bench/Dockerfile.bench`, `bench.dockerfile`; all else is the name of an image. */
function isDockerfile(text) {
    return /(?:^|\/)(?:Docker|Container)file(?:\.[^/:]*)?$|\.(?:docker|container)file$|^\.{1,2}\//i.test(text);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/config/yaml.js
/** YAML text with places: a value, and where in the text each of its keys is. */




const MOST_BYTES = 1_048_576;
const MOST_ALIASES = 100;
/** Of one map or list: more than the schema allows anywhere, few enough to tell every mistake. */
const MOST_ENTRIES = 1000;
const MOST_ERRORS = 10;
/** Each key with a plain value has about eight. */
const MOST_TOKENS = 50_000;
/** The schema allows six levels; the package has several entries of its stack for each. */
const MOST_DEPTH = 100;
/** Tags, anchors, and what is no escape between quotes: each may be a mistake of its own. */
const MOST_PROPERTIES = 1000;
/** Escapes of YAML between double quotes, which cost nothing: a command in JSON's quotes has many. */
const ESCAPES = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4})/g;
/** Reads YAML 1.2 with the core schema, whatever the text says of its version. Throws a usage error naming file:line:column. */
function readYaml(text, file) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        throw (0,errors/* usageError */.Wp)(`${file} has ${(0,format/* formatExcess */.Vg)(bytes, MOST_BYTES)}`, {
            expected: 'a configuration of at most 1 MiB',
        });
    }
    const lines = new dist/* LineCounter */.HN();
    const location = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    refuseBombs(text, file);
    // Duplicate keys are looked for below: the package compares every key with every other, which a hostile file can use.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        logLevel: 'error',
    });
    const reported = [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
    const faults = reported.map((fault) => {
        const more = SYNTAX[fault.code] ?? { expected: 'YAML 1.2' };
        // The package's own words are those of the engine that runs it.
        const what = fault.code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : sentenceOf(fault.message);
        return (0,errors/* usageError */.Wp)(`${location(fault.pos[0])}: ${what}`, more);
    });
    if (faults.length === 0)
        faults.push(...excessesOf(document, location));
    const [first, ...others] = faults;
    if (first !== undefined) {
        throw others.length === 0
            ? first
            : (0,errors/* usageError */.Wp)([...new Set(faults.map((each) => each.sentence()))].slice(0, MOST_ERRORS).join('\n'));
    }
    if (document.contents === null) {
        throw (0,errors/* usageError */.Wp)(`${file} is empty`, {
            expected: 'a configuration',
            fix: 'begin with `version: 1` and `suites:`, as in the examples',
        });
    }
    const offsetOf = offsetFinder(document);
    const locate = (path, part) => {
        const offset = offsetOf(path, part);
        return { name: location(offset), offset };
    };
    return { value: plainValue(document, file), locate };
}
/** Text whose tree would cost minutes or gigabytes to build is refused from its tokens, at the first that is too much. */
function refuseBombs(text, file) {
    const parser = new dist/* Parser */.iX();
    let [tokens, properties] = [0, 0];
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        for (const _ of parser.next(token))
            void _;
        tokens += 1;
        if (token.startsWith('!') || token.startsWith('&'))
            properties += 1;
        else if (token.startsWith('"'))
            properties += token.replaceAll(ESCAPES, '').split('\\').length - 1;
        const isDeep = parser.stack.length > MOST_DEPTH;
        if (tokens <= MOST_TOKENS && properties <= MOST_PROPERTIES && !isDeep)
            continue;
        const before = text.slice(0, parser.offset).split('\n');
        const at = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
        if (isDeep)
            throw (0,errors/* usageError */.Wp)(`${at}: nested too deeply`, SYNTAX.RESOURCE_EXHAUSTION);
        throw tokens > MOST_TOKENS
            ? (0,errors/* usageError */.Wp)(`${at}: more than ${MOST_TOKENS} words and signs`, {
                expected: 'a configuration as written by hand',
            })
            : (0,errors/* usageError */.Wp)(`${at}: more than ${MOST_PROPERTIES} tags (!), anchors (&) and unknown escapes (\\)`, {
                expected: 'few of them',
            });
    }
}
const SYNTAX = {
    TAB_AS_INDENT: { expected: 'spaces', fix: 'replace the tabs at the start of the line with spaces' },
    MULTIPLE_DOCS: { expected: 'one document', fix: 'remove the line `---` and what follows it' },
    TAG_RESOLVE_FAILED: { expected: 'values without a `!` tag' },
    RESOURCE_EXHAUSTION: { expected: 'a file that is nested a few levels deep' },
};
/** The package's first sentence, without the advice that it gives to programmers and safe to print. */
function sentenceOf(message) {
    return (0,diagnostics/* describeValue */.bp)(message.split(/[;\n]/)[0]).slice(1, -1).replaceAll('\\"', '"');
}
/** What is YAML and yet not wanted: a key twice, more than anybody writes by hand, aliases for nothing. */
function excessesOf(document, location) {
    const faults = [];
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Collection(_, collection) {
            if (collection.items.length > MOST_ENTRIES) {
                const happened = `${location(startOf(collection) ?? 0)}: ${collection.items.length} entries`;
                faults.push((0,errors/* usageError */.Wp)(happened, { expected: `at most ${MOST_ENTRIES} in a map or list` }));
                return dist/* visit */.YR.BREAK;
            }
            if ((0,dist/* isMap */.jh)(collection))
                faults.push(...duplicatesIn(collection, location));
            return undefined;
        },
        Alias(_, alias) {
            aliases += 1;
            const at = location(startOf(alias) ?? 0);
            if (aliases > MOST_ALIASES) {
                faults.push((0,errors/* usageError */.Wp)(`${at}: more than ${MOST_ALIASES} aliases (*name)`, { expected: 'few of them' }));
                return dist/* visit */.YR.BREAK;
            }
            if (alias.resolve(document) === undefined) {
                const happened = `${at}: alias ${(0,diagnostics/* describeValue */.bp)(`*${alias.source}`)} stands for nothing`;
                faults.push((0,errors/* usageError */.Wp)(happened, { expected: 'an anchor (&name) before it' }));
            }
            return undefined;
        },
    });
    return faults;
}
function duplicatesIn(map, location) {
    const faults = [];
    const seen = new Map();
    for (const { key } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        const name = String(key.value);
        const offset = startOf(key) ?? 0;
        const before = seen.get(name);
        if (before === undefined)
            seen.set(name, offset);
        else {
            const expected = `one; the other is at ${location(before)}`;
            faults.push((0,errors/* usageError */.Wp)(`${location(offset)}: key ${(0,diagnostics/* describeValue */.bp)(name)} is written twice`, { expected }));
        }
    }
    return faults;
}
function plainValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (thrown) {
        // The package's own word for aliases that multiply, each standing for several others.
        if (!(thrown instanceof ReferenceError))
            throw thrown;
        throw (0,errors/* usageError */.Wp)(`${file}: ${sentenceOf(thrown.message)}`, { expected: 'few aliases (*name)', cause: thrown });
    }
}
/** Finds the deepest key on a path that is there. Each node is looked through once, however many problems there are. */
function offsetFinder(document) {
    const known = new WeakMap();
    const childrenOf = (node) => {
        if (!isNode(node))
            return new Map();
        const children = known.get(node) ?? listChildren((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
        known.set(node, children);
        return children;
    };
    return (path, part) => {
        let node = document.contents;
        let offset = startOf(node) ?? 0;
        for (const [depth, step] of path.entries()) {
            const child = childrenOf(node).get(step);
            if (child === undefined)
                break;
            const wantsKey = part === 'key' || depth < path.length - 1;
            const [first, second] = wantsKey ? [child.key, child.value] : [child.value, child.key];
            offset = startOf(first) ?? startOf(second) ?? offset;
            node = child.value;
        }
        return offset;
    };
}
function listChildren(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return new Map(node.items.map((value, index) => [index, { key: undefined, value }]));
    if (!(0,dist/* isMap */.jh)(node))
        return new Map();
    return new Map(node.items.map(({ key, value }) => [(0,dist/* isScalar */.jn)(key) ? String(key.value) : '', { key, value }]));
}
function startOf(node) {
    return isNode(node) ? node.range?.[0] : undefined;
}
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isAlias */.Vj)(value);
}

;// CONCATENATED MODULE: ./build/config/read.js






/**
 * `file` is the name used in errors, `baseDirectory` the absolute folder its paths are relative to, `formatNames` the
 * formats that can be read. Throws one usage error that tells up to ten problems, each with file:line:column.
 */
function readConfig(text, file, baseDirectory, check, formatNames) {
    const { value, locate } = readYaml(text, file);
    const problems = versionFirst(check(value)).map(withMap);
    if (problems.length > 0)
        throw (0,diagnostics/* complaint */.U4)(problems, locate);
    const config = (0,checked/* configOf */.W)((0,checked/* asRaw */.T)(value), baseDirectory, formatNames, problems);
    if (problems.length > 0)
        throw (0,diagnostics/* complaint */.U4)(problems, locate);
    return config;
}
/**
 * Only what decides red or green, and the names of the suites that it is about. What is wrong with the suites is not looked at: a pull request that fixes them must
 * not be stopped by the base branch's copy.
 */
function readPolicy(text, file, check) {
    const { value, locate } = readYaml(text, file);
    const problems = versionFirst(check(value)).filter(({ path: [top] }) => top !== 'suites');
    if (problems.length > 0)
        throw (0,diagnostics/* complaint */.U4)(problems, locate);
    const raw = (0,checked/* asRaw */.T)(value);
    const suites = Object.entries(raw.suites ?? {});
    const names = suites.map(([name]) => name);
    const policy = (0,config_policy/* policyOf */.U)(raw, names, problems);
    if (problems.length > 0)
        throw (0,diagnostics/* complaint */.U4)(problems, locate);
    return { policy, suites: suites.map(([name, suite]) => ({ name, invocations: invocationsOf(suite) })) };
}
/** Of a suite that nobody has checked: what is no count is the default. */
function invocationsOf(raw) {
    const found = raw?.run?.invocations;
    const isCount = typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= 1000;
    return isCount ? found : defaults/* DEFAULTS */.z.run.invocations;
}
/** A file of another version is not ours to check: nothing but its version is reported. */
function versionFirst(problems) {
    const version = problems.filter(({ path: at, keyword }) => keyword === 'const' && at.length === 1 && at[0] === 'version');
    return version.length > 0 ? version : problems;
}


/***/ }),

/***/ 50671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   M6: () => (/* binding */ loadFormat),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = [
    {
        name: 'pinbench',
        title: 'pinbench results (schema pinbench.results/1)',
        load: async () => (await __webpack_require__.e(/* import() */ 5155).then(__webpack_require__.bind(__webpack_require__, 65155))).pinbench,
    },
    {
        name: 'current-bench',
        title: 'current-bench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3208).then(__webpack_require__.bind(__webpack_require__, 73208))).currentBench,
    },
    {
        name: 'copybook',
        title: 'flat perf.json, as copybook-rs writes it',
        load: async () => (await __webpack_require__.e(/* import() */ 6336).then(__webpack_require__.bind(__webpack_require__, 36336))).copybook,
    },
    {
        name: 'asv',
        title: 'asv results',
        load: async () => (await __webpack_require__.e(/* import() */ 9012).then(__webpack_require__.bind(__webpack_require__, 59012))).asv,
    },
    {
        name: 'autocannon',
        title: 'autocannon JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 5354).then(__webpack_require__.bind(__webpack_require__, 25354))).autocannon,
    },
    {
        name: 'benchmark-ips',
        title: 'benchmark-ips JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3930).then(__webpack_require__.bind(__webpack_require__, 53930))).benchmarkIps,
    },
    {
        name: 'benchmarkdotnet',
        title: 'BenchmarkDotNet JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3287).then(__webpack_require__.bind(__webpack_require__, 3287))).benchmarkDotNet,
    },
    {
        name: 'benchmarkjs',
        title: 'benchmark.js',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(9214)]).then(__webpack_require__.bind(__webpack_require__, 39214))).benchmarkJs,
    },
    {
        name: 'benchmarktools-jl',
        title: 'BenchmarkTools.jl JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(4997)]).then(__webpack_require__.bind(__webpack_require__, 74997))).benchmarkToolsJl,
    },
    {
        name: 'bmf',
        title: 'Bencher Metric Format',
        load: async () => (await __webpack_require__.e(/* import() */ 5679).then(__webpack_require__.bind(__webpack_require__, 15679))).bmf,
    },
    { name: 'callgrind', title: "Callgrind's counts", load: async () => (await __webpack_require__.e(/* import() */ 1740).then(__webpack_require__.bind(__webpack_require__, 1740))).callgrind },
    { name: 'catch2', title: 'Catch2 XML', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(8975)]).then(__webpack_require__.bind(__webpack_require__, 28975))).catch2 },
    {
        name: 'codspeed',
        title: 'CodSpeed walltime JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 2613).then(__webpack_require__.bind(__webpack_require__, 92613))).codspeed,
    },
    {
        name: 'conbench',
        title: 'Conbench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 70410))).conbench,
    },
    { name: 'criterion', title: 'Criterion', load: async () => (await __webpack_require__.e(/* import() */ 7547).then(__webpack_require__.bind(__webpack_require__, 97547))).criterion },
    {
        name: 'csv',
        title: 'CSV with the columns benchmark, metric, unit, value',
        load: async () => (await __webpack_require__.e(/* import() */ 4578).then(__webpack_require__.bind(__webpack_require__, 4578))).csv,
    },
    {
        name: 'deno',
        title: 'deno bench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 3776).then(__webpack_require__.bind(__webpack_require__, 43776))).deno,
    },
    { name: 'divan', title: 'divan', load: async () => (await __webpack_require__.e(/* import() */ 8526).then(__webpack_require__.bind(__webpack_require__, 68526))).divan },
    {
        name: 'fio',
        title: 'fio JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 8200).then(__webpack_require__.bind(__webpack_require__, 8200))).fio,
    },
    {
        name: 'github-action-benchmark',
        title: 'github-action-benchmark JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 2824).then(__webpack_require__.bind(__webpack_require__, 62824))).githubActionBenchmark,
    },
    { name: 'go', title: 'Go benchmarks', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1563), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 79278))).go },
    {
        name: 'google-benchmark',
        title: 'Google Benchmark JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 8433).then(__webpack_require__.bind(__webpack_require__, 58433))).googleBenchmark,
    },
    { name: 'gungraun', title: 'gungraun JSON', load: async () => (await __webpack_require__.e(/* import() */ 1737).then(__webpack_require__.bind(__webpack_require__, 71737))).gungraun },
    {
        name: 'hyperfine',
        title: 'hyperfine JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 5416).then(__webpack_require__.bind(__webpack_require__, 75416))).hyperfine,
    },
    {
        name: 'iperf3',
        title: 'iperf3 JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 8485).then(__webpack_require__.bind(__webpack_require__, 38485))).iperf3,
    },
    {
        name: 'jmh',
        title: 'JMH JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 9101).then(__webpack_require__.bind(__webpack_require__, 99101))).jmh,
    },
    {
        name: 'junit',
        title: 'JUnit XML (durations of tests)',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(1342)]).then(__webpack_require__.bind(__webpack_require__, 38961))).junit,
    },
    {
        name: 'k6',
        title: 'k6 summary JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 1745).then(__webpack_require__.bind(__webpack_require__, 31745))).k6,
    },
    { name: 'libtest', title: 'Rust libtest', load: async () => (await __webpack_require__.e(/* import() */ 8545).then(__webpack_require__.bind(__webpack_require__, 98545))).libtest },
    {
        name: 'llama-bench',
        title: 'llama-bench JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 4124).then(__webpack_require__.bind(__webpack_require__, 14124))).llamaBench,
    },
    {
        name: 'locust',
        title: 'Locust CSV',
        load: async () => (await __webpack_require__.e(/* import() */ 5990).then(__webpack_require__.bind(__webpack_require__, 65990))).locust,
    },
    {
        name: 'mitata',
        title: 'mitata JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 1558))).mitata,
    },
    {
        name: 'oha',
        title: 'oha JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 5376).then(__webpack_require__.bind(__webpack_require__, 95376))).oha,
    },
    {
        name: 'orun',
        title: 'orun JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 80478))).orun,
    },
    {
        name: 'perf-stat',
        title: 'the counters of perf stat',
        load: async () => (await __webpack_require__.e(/* import() */ 3510).then(__webpack_require__.bind(__webpack_require__, 33510))).perfStat,
    },
    {
        name: 'perfgate',
        title: 'perfgate run JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 6932).then(__webpack_require__.bind(__webpack_require__, 36932))).perfgate,
    },
    {
        name: 'pgbench',
        title: 'pgbench output',
        load: async () => (await __webpack_require__.e(/* import() */ 5683).then(__webpack_require__.bind(__webpack_require__, 45683))).pgbench,
    },
    {
        name: 'phpbench',
        title: 'PHPBench XML',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(57), __webpack_require__.e(8682)]).then(__webpack_require__.bind(__webpack_require__, 48682))).phpbench,
    },
    {
        name: 'pyperf',
        title: 'pyperf JSON',
        load: async () => (await __webpack_require__.e(/* import() */ 4636).then(__webpack_require__.bind(__webpack_require__, 34636))).pyperf,
    },
    {
        name: 'pytest-benchmark',
        title: 'pytest-benchmark JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(801)]).then(__webpack_require__.bind(__webpack_require__, 10801))).pytestBenchmark,
    },
    {
        name: 'redis-benchmark',
        title: 'redis-benchmark CSV',
        load: async () => (await __webpack_require__.e(/* import() */ 5227).then(__webpack_require__.bind(__webpack_require__, 95227))).redisBenchmark,
    },
    {
        name: 'sysbench',
        title: 'sysbench output',
        load: async () => (await __webpack_require__.e(/* import() */ 2149).then(__webpack_require__.bind(__webpack_require__, 92149))).sysbench,
    },
    { name: 'time-v', title: 'the report of GNU time', load: async () => (await __webpack_require__.e(/* import() */ 8150).then(__webpack_require__.bind(__webpack_require__, 78150))).timeV },
    {
        name: 'tinybench',
        title: 'tinybench tasks as JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(2518)]).then(__webpack_require__.bind(__webpack_require__, 52518))).tinybench,
    },
    { name: 'vegeta', title: 'vegeta report JSON', load: async () => (await __webpack_require__.e(/* import() */ 7518).then(__webpack_require__.bind(__webpack_require__, 37518))).vegeta },
    {
        name: 'vitest',
        title: 'vitest bench JSON',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2657), __webpack_require__.e(2697)]).then(__webpack_require__.bind(__webpack_require__, 82697))).vitest,
    },
    { name: 'wrk', title: 'wrk output', load: async () => (await __webpack_require__.e(/* import() */ 2028).then(__webpack_require__.bind(__webpack_require__, 2028))).wrk },
];
const formatNames = FORMATS.map(({ name }) => name);
async function loadFormat({ load, ...row }) {
    return { ...(await load()), ...row };
}


/***/ })

};
