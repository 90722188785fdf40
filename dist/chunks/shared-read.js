export const id = 1599;
export const ids = [1599];
export const modules = {

/***/ 63778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject),
/* harmony export */   q: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71704);
/* harmony import */ var _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26041);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _results_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48196);
/** A configuration on this machine, checked: what is wrong with it is said, but not quoted from a file that was not named. */




/** Throws a usage error on what is not valid. */
function readProject({ text, name, directory, isLinked }) {
    try {
        return (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(text, name, directory, _io_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .validateConfig */ .$r, _results_read_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .EI);
    }
    catch (thrown) {
        if (isLinked && thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN)
            throw unquoted(name);
        throw thrown;
    }
}
/** What is said instead of an error that quotes what the link `name` leads to. */
function unquoted(name) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${name} is reached through a link, and what it leads to is not valid`, {
        expected: 'a valid file; what is wrong is not quoted, as a link may lead to a file with secrets',
        fix: 'name the file itself, or put it in the place of the link, to see what is wrong',
    });
}


/***/ }),

/***/ 26694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4771);
/** Amounts as people write them in a configuration. */


/** Longest that a job on a self-hosted runner may take; timers hold no more than about 24 days. */
const LONGEST_SECONDS = 5 * 24 * 3600;
/** "0.7%" is 0.007: through the decimal digits, because 0.7 / 100 is 0.006999999999999999. */
function shareOf(percentage) {
    return Number(`${Number.parseFloat(percentage)}e-2`);
}
/** Seconds of a limit on time: "90s", "1h30m". Throws a usage error for none at all, and for more than five days. */
function secondsOf(duration) {
    const seconds = (0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(duration);
    if (seconds > 0 && seconds <= LONGEST_SECONDS)
        return seconds;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('out of range', { expected: 'more than 0s and no more than 5d' });
}


/***/ }),

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/** What each key is when nobody writes it. */
/** The only place that has them; the schema's `default` entries are held to these by a test. */
const DEFAULTS = {
    directory: '.',
    image: { timeout: '60m' },
    run: {
        invocations: 10,
        cpus: 'auto',
        memory: '2GiB',
        shm: '256MiB',
        tmp: '1GiB',
        pids: 1024,
        timeout: '20m',
        aslr: 'off',
        shield: 'auto',
        'max-steal': '0.1%',
        // At about 5 µs each, half a percent of one CPU's time; a disk that is written to meanwhile makes some hundreds.
        'max-interrupts': 1000,
    },
    results: { format: 'auto', path: 'stdout' },
    compare: {
        mode: 'auto',
        runs: 50,
        'min-effect': '1%',
        budget: '10m',
        strict: false,
        learn: true,
        'stale-after': '30d',
        'stale-after-commits': 200,
    },
    // Counted quantities have no noise to stay above: smaller changes of them are real.
    exactEffect: '0.1%',
    gate: { 'fail-on': ['slo', 'regression', 'missing-suite'], 'no-baseline': 'neutral' },
    report: { comment: 'auto' },
    store: { branch: 'pinbench-data', artifacts: 'auto' },
};


/***/ }),

/***/ 71704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i7: () => (/* binding */ configFromInputs),
  Xg: () => (/* binding */ readConfig),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __webpack_require__(88579);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/config/diagnostics.js
var diagnostics = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/model/given.js
var given = __webpack_require__(58503);
// EXTERNAL MODULE: ./build/units/quantity.js
var quantity = __webpack_require__(4771);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
// EXTERNAL MODULE: ./build/config/amounts.js
var amounts = __webpack_require__(26694);
;// CONCATENATED MODULE: ./build/config/policy.js







/** What decides red or green, with its defaults. `suiteNames` are the file's own. Mistakes go to `problems`. */
function policyOf(raw, suiteNames, problems) {
    const compare = { ...defaults/* DEFAULTS */.z.compare, ...raw.compare };
    const gate = { ...defaults/* DEFAULTS */.z.gate, ...raw.gate };
    return {
        compare: {
            mode: compare.mode,
            runs: compare.runs,
            minEffect: (0,amounts/* shareOf */.t)(compare['min-effect']),
            exactEffect: (0,amounts/* shareOf */.t)(raw.compare?.['min-effect'] ?? defaults/* DEFAULTS */.z.exactEffect),
            budgetSeconds: (0,diagnostics/* attempt */.CD)(problems, ['compare', 'budget'], compare.budget, 1, () => (0,amounts/* secondsOf */.T)(compare.budget)),
            strict: compare.strict,
            learn: compare.learn,
            ...(compare.canary === undefined ? {} : { canary: compare.canary }),
            staleAfterDays: Number.parseInt(compare['stale-after'], 10),
            staleAfterCommits: compare['stale-after-commits'],
            ...(raw.compare?.baseline === undefined ? {} : { branch: raw.compare.baseline }),
        },
        slo: (raw.slo ?? []).map((slo, index) => sloOf(slo, ['slo', index], suiteNames, problems)),
        acknowledge: (raw.acknowledge ?? []).map((entry, index) => acknowledgementOf(entry, ['acknowledge', index], suiteNames, problems)),
        gate: {
            failOn: [...gate['fail-on']],
            noBaseline: gate['no-baseline'],
            minHostGrade: gate['min-host-grade'] ?? null,
        },
        store: { ...defaults/* DEFAULTS */.z.store, ...raw.store },
    };
}
function sloOf(raw, at, suiteNames, problems) {
    const { metric, suite, branches, strict } = raw;
    // A limit on a suite that is not there would never be checked, and never be missed.
    if (suite !== undefined && !suiteNames.includes(suite)) {
        const expected = `one of: ${suiteNames.join(', ')}`;
        problems.push({ path: [...at, 'suite'], found: suite, expected, keyword: 'value', allowed: suiteNames });
    }
    const min = limitOf(raw.min, [...at, 'min'], problems);
    const max = limitOf(raw.max, [...at, 'max'], problems);
    if (min !== undefined && max !== undefined) {
        (0,diagnostics/* attempt */.CD)(problems, [...at, 'max'], raw.max, undefined, () => requireRange(min, max));
    }
    return {
        metric,
        ...(0,given/* given */.g)({ suite, min, max, branches, strict }),
    };
}
function limitOf(found, at, problems) {
    return found === undefined ? undefined : (0,diagnostics/* attempt */.CD)(problems, at, found, undefined, () => (0,quantity/* parseQuantity */.Lf)(found));
}
/** Throws when no value can be within both limits. */
function requireRange(min, max) {
    const least = (0,units/* convert */.C6)(min.value, min.unit, max.unit);
    if (least === null) {
        throw (0,errors/* usageError */.Wp)('different units', { expected: `a unit that can be compared with the min's "${min.unit}"` });
    }
    if (least > max.value)
        throw (0,errors/* usageError */.Wp)('max below min', { expected: 'no less than min' });
}
/** One accepted change. `suiteNames` are the file's own. Mistakes go to `problems`. */
function acknowledgementOf(raw, at, suiteNames, problems) {
    const { metric, suite, change, reason, until } = raw;
    // An entry for a suite that is not there would accept nothing, and nobody would notice.
    if (suite !== undefined && !suite.includes('*') && !suiteNames.includes(suite)) {
        const expected = `one of: ${suiteNames.join(', ')}; or a pattern with *`;
        problems.push({ path: [...at, 'suite'], found: suite, expected, keyword: 'value', allowed: suiteNames });
    }
    return {
        metric,
        ...(suite === undefined ? {} : { suite }),
        change: (0,diagnostics/* attempt */.CD)(problems, [...at, 'change'], change, 0, () => relativeChange(change)),
        reason: reason.trim(),
        until: (0,diagnostics/* attempt */.CD)(problems, [...at, 'until'], until, until, () => dayOf(until)),
    };
}
function relativeChange(percentage) {
    const change = (0,amounts/* shareOf */.t)(percentage);
    if (change > -1 && change !== 0)
        return change;
    throw (0,errors/* usageError */.Wp)('no such change', { expected: 'a change other than 0%, and of more than -100%' });
}
/** Refuses a day that no calendar has, e.g. "2027-02-30". */
function dayOf(until) {
    const time = Date.parse(`${until}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(until))
        return until;
    throw (0,errors/* usageError */.Wp)('no such day', { expected: 'a day of the calendar, such as "2027-03-01"' });
}

// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
;// CONCATENATED MODULE: ./build/config/suite.js








/** No container engine starts a container with less. */
const LEAST_MEMORY = 6 * 2 ** 20;
/** What a filter must have somewhere, to be replaced by the names that are wanted. */
const REGEX = '{regex}';
/** One suite with its defaults; `directory` is the absolute folder that paths are relative to. Mistakes go to `problems`. */
function suiteOf(name, raw, directory, formatNames, problems) {
    const at = ['suites', name];
    if (raw.image === undefined && raw.run?.command === undefined) {
        const expected = 'a "command", or an "image" that has one of its own';
        problems.push({ path: [...at, 'run', 'command'], found: undefined, expected, keyword: 'required' });
    }
    const results = { ...defaults/* DEFAULTS */.z.results, ...raw.results };
    const formats = ['auto', ...formatNames];
    if (!formats.includes(results.format)) {
        problems.push({
            path: [...at, 'results', 'format'],
            found: results.format,
            expected: `one of: ${formats.join(', ')}`,
            keyword: 'value',
            allowed: formats,
        });
    }
    return {
        name,
        directory: external_node_path_.resolve(directory, raw.directory ?? defaults/* DEFAULTS */.z.directory),
        ...(raw.image === undefined ? {} : { image: imageOf(raw.image, directory, [...at, 'image'], problems) }),
        run: runOf(raw.run ?? {}, [...at, 'run'], problems),
        results: { format: results.format, ...(results.path === defaults/* DEFAULTS */.z.results.path ? {} : { path: results.path }) },
    };
}
function imageOf(raw, directory, at, problems) {
    const { dockerfile, context, target, name, args = {}, timeout } = { ...defaults/* DEFAULTS */.z.image, ...raw };
    const timeoutSeconds = (0,diagnostics/* attempt */.CD)(problems, [...at, 'timeout'], timeout, 1, () => (0,amounts/* secondsOf */.T)(timeout));
    if (dockerfile === undefined)
        return { ...(name === undefined ? {} : { name }), args, timeoutSeconds };
    const file = external_node_path_.resolve(directory, dockerfile);
    return {
        dockerfile: file,
        context: context === undefined ? external_node_path_.dirname(file) : external_node_path_.resolve(directory, context),
        ...(target === undefined ? {} : { target }),
        args,
        timeoutSeconds,
    };
}
function runOf(raw, at, problems) {
    const { command, filter, user, pool, env = {}, leave = [] } = raw;
    const { invocations, pids, cpus, memory, shm, tmp, timeout, aslr, shield } = { ...defaults/* DEFAULTS */.z.run, ...raw };
    const bytes = (key, found, least) => (0,diagnostics/* attempt */.CD)(problems, [...at, key], found, least, () => {
        const size = (0,quantity/* parseBytes */.z_)(found);
        if (size < least)
            throw (0,errors/* usageError */.Wp)('too small', { expected: least === 1 ? 'at least a byte' : 'at least 6MiB' });
        return size;
    });
    const memoryBytes = bytes('memory', memory, LEAST_MEMORY);
    // Both count against the memory limit: a size that nobody chose must leave room for the benchmark itself.
    const unlessChosen = (key, size, share) => raw[key] === undefined ? Math.min(size, Math.floor(memoryBytes * share)) : size;
    if (filter !== undefined) {
        (0,diagnostics/* attempt */.CD)(problems, [...at, 'filter'], filter, undefined, () => requireFilter(filter, command));
    }
    return {
        ...(command === undefined ? {} : { command }),
        ...(filter === undefined ? {} : { filter: [...filter] }),
        invocations,
        cpus: (0,diagnostics/* attempt */.CD)(problems, [...at, 'cpus'], cpus, 'auto', () => cpusOf(String(cpus))),
        memoryBytes,
        shmBytes: unlessChosen('shm', bytes('shm', shm, 1), 1 / 4),
        tmpBytes: unlessChosen('tmp', bytes('tmp', tmp, 1), 1 / 2),
        pids,
        timeoutSeconds: (0,diagnostics/* attempt */.CD)(problems, [...at, 'timeout'], timeout, 1, () => (0,amounts/* secondsOf */.T)(timeout)),
        env,
        aslr,
        shield,
        leave: [...leave],
        maxSteal: (0,amounts/* shareOf */.t)(raw['max-steal'] ?? defaults/* DEFAULTS */.z.run['max-steal']),
        maxInterrupts: raw['max-interrupts'] ?? defaults/* DEFAULTS */.z.run['max-interrupts'],
        ...(0,given/* given */.g)({ user, pool }),
    };
}
/** Refuses a list that no machine can have, e.g. "3-2", before anything is started. */
function cpusOf(cpus) {
    if (cpus !== 'auto')
        (0,cpu_list/* parseCpuList */.Sx)(cpus);
    return cpus;
}
/** A filter that chooses nothing would measure all of the suite again and again, and nobody would see why. */
function requireFilter(filter, command) {
    if (!filter.some((word) => word.includes(REGEX))) {
        throw (0,errors/* usageError */.Wp)('nothing to replace', {
            expected: `${REGEX} in one of its words, such as ["--benchmark_filter=${REGEX}"]`,
        });
    }
    if (command === undefined) {
        throw (0,errors/* usageError */.Wp)('no command', {
            expected: 'a "command" as well, to which its words are appended',
            fix: "write the image's own command as run.command",
        });
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
    const told = [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
    const faults = told.map((fault) => {
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
/** The only reader of `.pinbench.yml`: text in, a checked Config with every default filled in out. */








/**
 * `file` is the name used in errors, `baseDirectory` the absolute folder its paths are relative to, `formatNames` the
 * formats that can be read. Throws one usage error that tells up to ten problems, each with file:line:column.
 */
function readConfig(text, file, baseDirectory, check, formatNames) {
    const { value, locate } = readYaml(text, file);
    const problems = versionFirst(check(value));
    if (problems.length > 0)
        throw (0,diagnostics/* complaint */.U4)(problems, locate);
    const config = configOf(asRaw(value), baseDirectory, formatNames, problems);
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
    const raw = asRaw(value);
    const suites = Object.entries(raw.suites ?? {});
    const names = suites.map(([name]) => name);
    const policy = policyOf(raw, names, problems);
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
/** For a first try without a file: the same checks and defaults as a file that says only this. Throws a usage error. */
function configFromInputs(inputs, baseDirectory, check) {
    const given = (key) => inputs[key]?.trim() || undefined;
    const file = (key) => {
        const name = given(key);
        return name === undefined ? undefined : external_node_path_.relative(baseDirectory, external_node_path_.resolve(baseDirectory, name)) || '.';
    };
    const image = withoutGaps({ dockerfile: file('dockerfile'), context: file('context'), name: given('image') });
    if (image.dockerfile !== undefined && image.name !== undefined) {
        throw (0,errors/* usageError */.Wp)('inputs: dockerfile and image are both given', { expected: 'one of them' });
    }
    if (image.context !== undefined && image.dockerfile === undefined) {
        throw (0,errors/* usageError */.Wp)('inputs: context is given without dockerfile', { expected: 'both, or neither' });
    }
    const command = given('command');
    const suite = {
        ...(Object.keys(image).length === 0 ? {} : { image }),
        ...(command === undefined ? {} : { run: { command: splitCommand(command) } }),
        ...(given('results') === undefined ? {} : { results: withoutGaps({ path: given('results') }) }),
    };
    const raw = { version: 1, suites: { [given('name') ?? 'benchmark']: suite } };
    const problems = check(raw);
    const config = problems.length > 0 ? undefined : configOf(raw, baseDirectory, [], problems);
    if (config !== undefined && problems.length === 0)
        return config;
    throw (0,diagnostics/* complaint */.U4)(problems.map((problem) => ({ ...problem, path: [inputNameOf(problem.path)] })), () => ({ name: 'inputs', offset: 0 }));
}
/** `results` for suites.benchmark.results.path, and so on. */
function inputNameOf([, suite = '', group, key]) {
    if (group === undefined)
        return suite;
    if (group === 'results')
        return 'results';
    return key === undefined || key === 'name' ? 'image' : key;
}
function withoutGaps(record) {
    const entries = Object.entries(record).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}
/** A checked value with its defaults. What the schema could not see goes to `problems`; the result is then of no use. */
function configOf(raw, baseDirectory, formatNames, problems) {
    const suites = Object.entries(raw.suites).map(([name, suite]) => suiteOf(name, suite, external_node_path_.resolve(baseDirectory), formatNames, problems));
    return {
        suites,
        policy: policyOf(raw, Object.keys(raw.suites), problems),
        report: { ...defaults/* DEFAULTS */.z.report, ...raw.report },
    };
}
/** A file of another version is not ours to check: nothing but its version is reported. */
function versionFirst(problems) {
    const version = problems.filter(({ path: at, keyword }) => keyword === 'const' && at.length === 1 && at[0] === 'version');
    return version.length > 0 ? version : problems;
}
/** The one place that takes the schema's word for the shape of a value. */
function asRaw(value) {
    return value;
}
/**
 * A command on one line as argv: words, and 'quoted words'. No shell reads it, so whatever only a shell understands is
 * refused rather than handed to the program as text. Throws a usage error.
 */
function splitCommand(command) {
    const line = command.trim();
    const refuse = (why, fix) => (0,errors/* usageError */.Wp)(`command is ${(0,diagnostics/* describeValue */.bp)(line)}, ${why}`, {
        expected: 'a program and its arguments on one line',
        fix,
    });
    if (line === '')
        throw refuse('which names no program', 'name a program');
    if (/[\r\n]/.test(line))
        throw refuse('which has several lines', 'put them into a script and run that');
    // Taken apart by our own rules first: the package drops an unclosed quote and keeps quotes inside a word.
    const unquoted = line.replace(/(?<=^|\s)("[^"]*"|'[^']*')(?=\s|$)/g, 'quoted');
    if (/["']/.test(unquoted)) {
        throw refuse('in which a quote is not closed or starts inside a word', 'put whole words in quotes: "--name=a b"');
    }
    const operator = /(?<=^|\s)(&&?|\|\|?|;|\d?>>?(&\d)?|<)(?=\s|$)|;(?=\s|$)/.exec(unquoted)?.[0];
    if (operator !== undefined) {
        throw refuse(`and ${(0,diagnostics/* describeValue */.bp)(operator)} means something to a shell only`, "run a shell: sh -c '...'");
    }
    return (0,string_argv/* default */.A)(line);
}


/***/ }),

/***/ 58503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
function given(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 48196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EI: () => (/* binding */ formatNames),
  wV: () => (/* binding */ noResults),
  x8: () => (/* binding */ readResults)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/units/units.js
var units_units = __webpack_require__(83839);
;// CONCATENATED MODULE: ./build/results/json-objects.js
/** Finds the JSON objects in a benchmark's output, whatever else was printed around them. */


const mostObjects = 100_000;
const mostWarnings = 10;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * All outermost objects in order. Takes time linear in the text: an attempt that fails is not repeated from the objects
 * it had opened, since they would fail at the same place. NaN and Infinity as bare words are kept as strings, so that the
 * reader can say which metric has them. Throws invalidOutput on too many objects or too deep ones.
 */
function findObjects(text) {
    const objects = [];
    const warnings = [];
    let broken = 0;
    const warnOfBroken = (start, at) => {
        broken += 1;
        if (broken <= mostWarnings) {
            const location = `character ${start + 1}: ${(0,quote/* quote */.hD)(text.slice(start, start + 60))}`;
            warnings.push(`a JSON object that breaks off at character ${at + 1} was skipped; it begins at ${location}`);
        }
    };
    let cut = false;
    for (let start = text.indexOf('{'); start !== -1;) {
        const walk = walkObject(text, start);
        let next;
        if (walk.outcome === 'cut') {
            cut = true;
            const location = `character ${start + 1}: ${(0,quote/* quote */.hD)(text.slice(start, start + 60))}`;
            warnings.push(`an incomplete JSON object was found at the end of the output; it begins at ${location}`);
            break;
        }
        if (walk.outcome === 'broken') {
            // Noise such as "main() {" is none of our business; with a key and a colon it was meant to be JSON.
            if (walk.keyed)
                warnOfBroken(start, walk.at);
            next = walk.next;
        }
        else {
            next = walk.end;
            const value = parse(text, start, walk.end, walk.bare);
            if (value === undefined)
                warnOfBroken(start, walk.end - 1);
            else
                objects.push({ value, start, end: walk.end });
            if (objects.length > mostObjects)
                throw (0,errors/* invalidOutput */.Dh)(`the output holds more than ${mostObjects} JSON objects`);
        }
        start = text.indexOf('{', next);
    }
    if (broken > mostWarnings)
        warnings.push(`${broken - mostWarnings} more broken JSON objects were skipped`);
    return { objects, warnings, cut };
}
/** Undefined when it is not JSON after all: a bad escape, a leading zero. That is a warning at the caller, not a fault. */
function parse(text, start, end, bare) {
    const pieces = [];
    let from = start;
    for (const word of bare) {
        pieces.push(text.slice(from, word.start), '"', text.slice(word.start, word.end), '"');
        from = word.end;
    }
    pieces.push(text.slice(from, end));
    try {
        const value = JSON.parse(pieces.join(''));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const deepest = 64;
/** `start` is the offset of a "{". Throws invalidOutput when it is nested deeper than 64. */
function walkObject(text, start) {
    const string = { start: 0, end: 0 };
    const walked = { at: start + 1, open: ['{'], expected: 'key or end', keyed: false, string, bare: [] };
    while (walked.at < text.length) {
        const taken = step(text, walked);
        if (taken === 'broken')
            return broken(text, walked);
        if (taken === 'cut')
            break;
        if (walked.open.length === 0)
            return { outcome: 'whole', end: walked.at, bare: walked.bare };
    }
    return { outcome: 'cut' };
}
function step(text, walked) {
    const { at, open, expected } = walked;
    const letter = text.charAt(at);
    if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t')
        return pass(walked, expected);
    const wantsValue = expected === 'value' || expected === 'value or end';
    const wantsKey = expected === 'key' || expected === 'key or end';
    if (letter === '"' && (wantsValue || wantsKey))
        return takeString(text, walked, wantsKey ? 'colon' : 'comma or end');
    if (letter === ':' && expected === 'colon') {
        walked.keyed = true;
        return pass(walked, 'value');
    }
    if (letter === ',' && expected === 'comma or end')
        return pass(walked, open.at(-1) === '{' ? 'key' : 'value');
    if ((letter === '{' || letter === '[') && wantsValue) {
        open.push(letter);
        if (open.length > deepest) {
            throw (0,errors/* invalidOutput */.Dh)(`the output holds JSON nested deeper than ${deepest}, at character ${at + 1}`);
        }
        return pass(walked, letter === '{' ? 'key or end' : 'value or end');
    }
    if (closes(letter, open.at(-1), expected)) {
        open.pop();
        return pass(walked, 'comma or end');
    }
    return wantsValue ? takeWord(text, walked) : 'broken';
}
function pass(walked, expected) {
    walked.at += 1;
    walked.expected = expected;
    return 'taken';
}
function takeString(text, walked, next) {
    const start = walked.at + 1;
    const end = stringEnd(text, start);
    walked.string = { start, end };
    walked.at = end;
    if (end === text.length)
        return 'cut';
    return text.charAt(end) === '"' ? pass(walked, next) : 'broken';
}
function takeWord(text, walked) {
    const start = walked.at;
    const end = wordEnd(text, start);
    // A word that the end of the text cuts short may still have become a value.
    if (end === text.length)
        return 'cut';
    const word = text.slice(start, end);
    if (/^[-+]?(?:nan|inf|infinity)$/i.test(word))
        walked.bare.push({ start, end });
    else if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(word))
        return 'broken';
    walked.at = end;
    walked.expected = 'comma or end';
    return 'taken';
}
/**
 * The objects opened since the first brace fail here too, so the search goes on from here. Only the last string needs
 * another look: its quotes may be noise, and what it seems to hold an object: `{"oops {"name": ...}`.
 */
function broken(text, { at, string, keyed }) {
    const hidden = text.slice(string.start, string.end).indexOf('{');
    return { outcome: 'broken', at, next: hidden === -1 ? at : string.start + hidden, keyed };
}
function closes(letter, opened, expected) {
    if (letter === '}')
        return opened === '{' && (expected === 'key or end' || expected === 'comma or end');
    return letter === ']' && opened === '[' && (expected === 'value or end' || expected === 'comma or end');
}
/** Offset of the closing quote; or of a control character, which no JSON string may hold; or the end of the text. */
function stringEnd(text, start) {
    let at = start;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22 || code < 0x20)
            return at;
        at += code === 0x5c ? 2 : 1;
    }
    return text.length;
}
function wordEnd(text, start) {
    const word = /[\w.+-]*/y;
    word.lastIndex = start;
    word.exec(text);
    return Math.max(word.lastIndex, start);
}

;// CONCATENATED MODULE: ./build/results/reading-list.js
/** The readings of one output while they are gathered. Whatever the format, the limits and the merging are the same. */




const longestName = 200;
const longestUnit = 60;
const mostMetrics = 10_000;
const mostSamples = 100_000;
const reading_list_mostWarnings = 100;
class ReadingList {
    #readings = new Map();
    #warnings = [];
    #unsaid = 0;
    /**
     * Adds a metric. The same benchmark and metric again adds its samples, in the unit that came first; a direction left
     * unsaid yields to one that was said. Throws invalidOutput when they contradict each other or a limit is passed.
     */
    add(entry) {
        const benchmark = checkedName('benchmark', entry.benchmark);
        const metric = checkedName('metric', entry.metric);
        const subject = subjectOf(benchmark, metric);
        if (entry.samples.length === 0)
            throw (0,errors/* invalidOutput */.Dh)(`${subject} has no value`, { expected: 'at least one number' });
        if (entry.unit.length > longestUnit || entry.unit.search(quote/* unprintable */.hO) !== -1) {
            throw (0,errors/* invalidOutput */.Dh)(`${subject} has the unit ${(0,quote/* quote */.hD)(entry.unit)}`, {
                expected: `printable text of at most ${longestUnit} characters`,
            });
        }
        const key = (0,metric_name/* metricKey */.Cc)({ benchmark, metric });
        let reading = this.#readings.get(key);
        if (reading === undefined) {
            reading = { benchmark, metric, unit: entry.unit, samples: [] };
            this.#readings.set(key, reading);
            if (this.#readings.size > mostMetrics)
                throw (0,errors/* invalidOutput */.Dh)(`the output holds more than ${mostMetrics} metrics`);
        }
        else if (reading.reported !== undefined || entry.reported !== undefined) {
            throw (0,errors/* invalidOutput */.Dh)(`${subject} is reported twice, as an average that cannot be merged`, {
                expected: 'one object with "avg", or numbers and lists of samples',
            });
        }
        if (reading.better !== undefined && entry.better !== undefined && reading.better !== entry.better) {
            throw (0,errors/* invalidOutput */.Dh)(`${subject} is reported twice, once as "lower is better" and once as "higher is better"`);
        }
        if (entry.better !== undefined)
            reading.better = entry.better;
        if (entry.reported !== undefined)
            reading.reported = entry.reported;
        appendSamples(reading, entry, subject);
    }
    warn(sentence) {
        if (this.#warnings.length < reading_list_mostWarnings)
            this.#warnings.push(sentence);
        else
            this.#unsaid += 1;
    }
    get readings() {
        return [...this.#readings.values()];
    }
    get warnings() {
        return this.#unsaid === 0
            ? [...this.#warnings]
            : [...this.#warnings, `${this.#unsaid} more warnings are not shown`];
    }
}
/** How a metric is called in a sentence. */
function subjectOf(benchmark, metric) {
    return `metric ${(0,quote/* quote */.hD)(metric)} of benchmark ${(0,quote/* quote */.hD)(benchmark)}`;
}
function appendSamples(reading, entry, subject) {
    if (reading.samples.length + entry.samples.length > mostSamples) {
        throw (0,errors/* invalidOutput */.Dh)(`${subject} has more than ${mostSamples} samples`);
    }
    for (const sample of entry.samples) {
        const value = (0,units_units/* convert */.C6)(sample, entry.unit, reading.unit);
        if (value === null) {
            const units = `${(0,quote/* quote */.hD)(reading.unit)} and then in ${(0,quote/* quote */.hD)(entry.unit)}`;
            throw (0,errors/* invalidOutput */.Dh)(`${subject} is reported first in ${units}, which cannot be converted`);
        }
        reading.samples.push(value);
    }
}
/** A name is refused rather than changed: two names that differ must stay two. Only spaces at its ends are dropped. */
function checkedName(what, name) {
    const text = typeof name === 'string' ? name.trim() : '';
    if (text === '')
        throw (0,errors/* invalidOutput */.Dh)(`a ${what} has ${(0,quote/* quote */.hD)(name)} for a name`, { expected: 'text that is not empty' });
    if (text.length > longestName) {
        throw (0,errors/* invalidOutput */.Dh)(`a ${what}'s name has ${text.length} characters: ${(0,quote/* quote */.hD)(text)}`, {
            expected: `at most ${longestName} characters`,
        });
    }
    if (text.search(quote/* unprintable */.hO) !== -1) {
        throw (0,errors/* invalidOutput */.Dh)(`a ${what}'s name holds control characters: ${(0,quote/* quote */.hD)(text)}`, { expected: 'printable text' });
    }
    return text;
}

// EXTERNAL MODULE: ./build/units/quantity.js
var units_quantity = __webpack_require__(4771);
;// CONCATENATED MODULE: ./build/results/values.js





/**
 * `unit` is what the tool wrote beside the value, if anything; values with a unit of their own are converted to it.
 * `subject` names the metric in errors. Throws invalidOutput on anything that is not a finite number.
 */
function readValues(value, unit, subject) {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > mostSamples)
        throw (0,errors/* invalidOutput */.Dh)(`${subject} has more than ${mostSamples} samples`);
    const quantities = list.map((one) => readQuantity(one, subject));
    const stated = readUnit(unit, subject);
    const common = stated === '' ? (quantities[0]?.unit ?? '') : stated;
    const samples = quantities.map((quantity) => {
        // A plain number is in the unit that the tool wrote beside it.
        const converted = (0,units_units/* convert */.C6)(quantity.value, quantity.unit === '' ? stated : quantity.unit, common);
        if (converted !== null)
            return converted;
        const units = `${(0,quote/* quote */.hD)(quantity.unit)} and ${(0,quote/* quote */.hD)(common)}`;
        throw (0,errors/* invalidOutput */.Dh)(`${subject} mixes the units ${units}`, { expected: 'one unit, or units of one kind' });
    });
    return { unit: common, samples };
}
/** `lower`, `higher`, or undefined when nothing was said; `words` are the format's own for the two. */
function readBetter(value, words, subject) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (value === words.lower)
        return 'lower';
    if (value === words.higher)
        return 'higher';
    throw (0,errors/* invalidOutput */.Dh)(`${subject} has the direction ${(0,quote/* quote */.hD)(value)}`, {
        expected: `"${words.lower}" or "${words.higher}"`,
    });
}
function readUnit(unit, subject) {
    if (unit === undefined || unit === null)
        return '';
    if (typeof unit === 'string')
        return (0,units_units/* normalUnit */.cF)(unit);
    throw (0,errors/* invalidOutput */.Dh)(`${subject} has ${(0,quote/* quote */.hD)(unit)} for a unit`, { expected: 'text such as "ms"' });
}
function readQuantity(value, subject) {
    const quantity = typeof value === 'number' ? { value, unit: '' } : typeof value === 'string' ? (0,units_quantity/* looseQuantity */.qY)(value) : null;
    if (quantity !== null && Number.isFinite(quantity.value))
        return quantity;
    throw (0,errors/* invalidOutput */.Dh)(`${subject} has the value ${(0,quote/* quote */.hD)(value)}`, {
        expected: 'a finite number, or text such as "1.2 ms"',
    });
}

;// CONCATENATED MODULE: ./build/results/formats/copybook.js
/**
 * Flat perf.json: one object whose fields carry their unit in their name, {"display_mibps": 81.2, "parse_ms": 3}, alone or
 * in "summary"; and "benchmarks", a list of {name, mean_ns?, mean_mibps?} or of {name, value, unit}. All the shapes that
 * copybook-rs has written are covered. "status" and the like are not read: a verdict is ours to reach.
 * The same metric twice in one object (display_mibps beside display_gibps, or again in "summary") is one measurement
 * written twice: the first in the finest unit counts. In several objects it was measured several times.
 */






const ownMarks = /^(?:display|comp3)_(?:mi|gi)b(?:p)?s$/;
/** Numbers that describe the run, not its speed. */
const notMeasured = new Set(['host_cores', 'cpu_cores', 'ts', 'timestamp', 'bytes_processed', 'format_version']);
const mostToolMessages = 10;
const copybook = {
    name: 'copybook',
    title: 'flat perf.json, as copybook-rs writes it',
    detect(output) {
        if (output.objects.some(({ value }) => isMarked(value)))
            return 'certain';
        // A line of a structured log looks the same, so without its own marks it must be all there is.
        return output.only !== undefined && isFlat(output.only) ? 'possible' : 'no';
    },
    read(output, list) {
        for (const { value } of output.objects)
            if (isFlat(value))
                readObject(value, list);
    },
};
function isMarked(object) {
    if (isForeign(object))
        return false;
    const names = [...Object.keys(object), ...Object.keys(isObject(object.summary) ? object.summary : {})];
    return names.some((name) => ownMarks.test(name)) || benchmarksOf(object).some(isOwnBenchmark);
}
function isOwnBenchmark(entry) {
    return 'mean_mibps' in entry || 'mean_ns' in entry || entry.unit === 'bytes_per_second';
}
/** Fits when there is anything in it to read. */
function isFlat(object) {
    const summary = isObject(object.summary) ? object.summary : {};
    const fields = [...Object.entries(object), ...Object.entries(summary)];
    return (!isForeign(object) &&
        (isMarked(object) ||
            fields.some(([name, value]) => (isNumeric(value) || Array.isArray(value)) && readFieldName(name))));
}
/** Objects with a schema or a list of results speak another format. */
function isForeign(object) {
    return object.schema !== undefined || Array.isArray(object.results);
}
function benchmarksOf(object) {
    return Array.isArray(object.benchmarks) ? object.benchmarks.filter(isObject) : [];
}
function readObject(object, list) {
    const summary = isObject(object.summary) ? object.summary : {};
    const found = [
        ...flatFields(object, list),
        ...flatFields(summary, list),
        ...benchmarksOf(object).flatMap((entry) => benchmarkFields(entry, list)),
    ].sort((a, b) => coarseness(a.unit) - coarseness(b.unit));
    const taken = new Map();
    for (const field of found) {
        const { benchmark, metric } = field;
        const { unit, samples } = readValues(field.value, field.unit, subjectOf(benchmark, metric));
        const key = (0,metric_name/* metricKey */.Cc)({ benchmark, metric });
        const twin = taken.get(key);
        if (twin === undefined) {
            taken.set(key, { unit, sample: samples[0], source: field.source });
            list.add({ benchmark, metric, unit, better: (0,units_units/* directionOf */.FR)(unit) ?? undefined, samples });
        }
        else if (!agree(twin.sample, (0,units_units/* convert */.C6)(samples[0] ?? Number.NaN, unit, twin.unit))) {
            list.warn(`${field.source} contradicts ${twin.source}, which was used`);
        }
    }
    for (const kind of ['errors', 'warnings']) {
        const messages = object[kind];
        const first = Array.isArray(messages) ? messages.slice(0, mostToolMessages) : [];
        for (const message of first)
            list.warn(`the tool itself reported among its ${kind}: ${(0,quote/* quote */.hD)(message)}`);
    }
}
function flatFields(object, list) {
    const found = [];
    for (const [name, value] of Object.entries(object)) {
        const field = readFieldName(name);
        if (field !== null && (isNumeric(value) || typeof value === 'string' || Array.isArray(value))) {
            found.push({ ...field, value, source: (0,quote/* quote */.hD)(name) });
        }
        else if (field !== null) {
            list.warn(`the field ${(0,quote/* quote */.hD)(name)} was skipped: its value is ${(0,quote/* quote */.hD)(value)}`);
        }
        else if (isNumeric(value) && !notMeasured.has(name)) {
            list.warn(`the field ${(0,quote/* quote */.hD)(name)} was skipped: its name does not end in a unit such as "_mibps" or "_ms"`);
        }
    }
    return found;
}
function benchmarkFields(entry, list) {
    // A name that is no text is refused by the list, like every other name.
    const benchmark = typeof entry.name === 'string' ? entry.name : '';
    const found = [];
    const add = (metric, unit, name, value) => {
        const source = `${(0,quote/* quote */.hD)(name)} of ${(0,quote/* quote */.hD)(benchmark)}`;
        if (value === null)
            list.warn(`${source} was skipped: its value is null`);
        else
            found.push({ benchmark, metric, unit, value, source });
    };
    if ('mean_ns' in entry)
        add('time', 'ns', 'mean_ns', entry.mean_ns);
    if ('mean_mibps' in entry)
        add('throughput', 'MiB/s', 'mean_mibps', entry.mean_mibps);
    if ('value' in entry) {
        const unit = typeof entry.unit === 'string' ? (0,units_units/* normalUnit */.cF)(entry.unit) : '';
        const metric = usualMetric(unit);
        if (metric !== null)
            add(metric, unit, 'value', entry.value);
        else
            list.warn(`the value of benchmark ${(0,quote/* quote */.hD)(benchmark)} was skipped: its unit is ${(0,quote/* quote */.hD)(entry.unit)}`);
    }
    return found;
}
/** What a value in this unit is called; null when the unit does not tell. */
function usualMetric(unit) {
    if ((0,units_units/* directionOf */.FR)(unit) === 'higher')
        return 'throughput';
    if ((0,units_units/* convert */.C6)(1, unit, 's') !== null)
        return 'time';
    return (0,units_units/* convert */.C6)(1, unit, 'B') !== null ? 'size' : null;
}
function isNumeric(value) {
    return (typeof value === 'number' || (typeof value === 'string' && /^[-+]?(?:nan|inf|infinity)$/i.test(value.slice(0, 20))));
}
/** Twins differ by rounding (0.08 GiB/s beside 81.9 MiB/s), which is at most a few per cent. */
function agree(a, b) {
    return a !== undefined && b !== null && Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));
}
/** Endings whose unit is beyond doubt; "_mbps" (bits or bytes?) is not among them. Finer units of a kind come first. */
const endings = [
    ['bytes_per_second', 'B/s', 'throughput'],
    ['bytes_per_sec', 'B/s', 'throughput'],
    ['bytes_per_s', 'B/s', 'throughput'],
    ['kibps', 'KiB/s', 'throughput'],
    ['kibs', 'KiB/s', 'throughput'],
    ['mibps', 'MiB/s', 'throughput'],
    ['mibs', 'MiB/s', 'throughput'],
    ['gibps', 'GiB/s', 'throughput'],
    ['gibs', 'GiB/s', 'throughput'],
    ['ops_per_second', 'ops/s', 'rate'],
    ['ops_per_sec', 'ops/s', 'rate'],
    ['ops_per_s', 'ops/s', 'rate'],
    ['ns', 'ns', 'time'],
    ['us', 'us', 'time'],
    ['ms', 'ms', 'time'],
    ['s', 's', 'time'],
    ['sec', 's', 'time'],
    ['secs', 's', 'time'],
    ['seconds', 's', 'time'],
    ['bytes', 'B', 'size'],
    ['kib', 'KiB', 'size'],
    ['mib', 'MiB', 'size'],
    ['gib', 'GiB', 'size'],
    ['allocs', 'allocs', 'allocations'],
    ['percent', '%', 'share'],
];
/** Points in time are not durations, whatever unit they are in. */
const moments = new Set([
    'timestamp',
    'time_stamp',
    'date',
    'epoch',
    'now',
    'start',
    'started_at',
    'end',
    'finished_at',
]);
/** A field that is about all benchmarks together ("max_rss_mib", "p50_mibps") is one of this benchmark. */
const whole = 'process';
/**
 * Null when the ending does not tell the unit. A percentile or a peak before the ending names the metric ("parse_p99_ms"
 * is "parse", "p99"); what is left of it names the benchmark, "process" when nothing is left.
 */
function readFieldName(name) {
    // Nothing longer can become an allowed name; refusing it here keeps it out of every comparison below.
    if (name.length > 300)
        return null;
    const found = endings.find(([ending]) => name.endsWith(`_${ending}`));
    if (found === undefined)
        return null;
    const [ending, unit, usual] = found;
    const stem = name.slice(0, -ending.length - 1);
    if (moments.has(stem))
        return null;
    const special = /(?:^|_)(p\d{1,4}|(?:max|peak)_rss)$/.exec(stem);
    const benchmark = special === null ? stem : stem.slice(0, special.index);
    return { benchmark: benchmark === '' ? whole : benchmark, metric: special?.[1] ?? usual, unit };
}
/** For sorting: a field in a finer unit has lost fewer digits to rounding than its twin in a coarser one. */
function coarseness(unit) {
    return endings.findIndex(([, known]) => known === unit);
}

;// CONCATENATED MODULE: ./build/results/formats/current-bench.js
/**
 * current-bench JSON, versions 1 to 3: {"name"?, "results": [{"name", "metrics"}]}, any number of such objects in one
 * output. Version 1 has metrics as an object, {"time": "11.04secs"}; later ones as a list of {name, value, units?,
 * trend?}. A benchmark is called "<name>/<test>" when its object has a name and "<test>" when not, whatever other objects
 * there are, so that its history is not lost when a second suite appears.
 */





const trends = { lower: 'lower-is-better', higher: 'higher-is-better' };
const mostReported = 100;
const currentBench = {
    name: 'current-bench',
    title: 'current-bench JSON',
    detect: (output) => (output.objects.some(({ value }) => current_bench_isMarked(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects)
            if (current_bench_isMarked(value))
                current_bench_readObject(value, list);
    },
};
/** `results` alone is not enough: other tools have such a list too, without metrics in it. */
function current_bench_isMarked(object) {
    const { results, schema } = object;
    if (!Array.isArray(results) || schema !== undefined)
        return false;
    return results.length === 0 || results.some((result) => isObject(result) && Object.hasOwn(result, 'metrics'));
}
function current_bench_readObject(object, list) {
    const suite = object.name;
    if (suite !== undefined && suite !== null && typeof suite !== 'string') {
        throw (0,errors/* invalidOutput */.Dh)(`the top-level "name" is ${(0,quote/* quote */.hD)(suite)}`, { expected: 'text' });
    }
    const results = Array.isArray(object.results) ? object.results : [];
    for (const [index, result] of results.entries()) {
        if (!isObject(result) || typeof result.name !== 'string') {
            const lack = isObject(result) ? `has ${(0,quote/* quote */.hD)(result.name)} for a name` : `is ${(0,quote/* quote */.hD)(result)}`;
            throw (0,errors/* invalidOutput */.Dh)(`"results[${index}]" ${lack}`, {
                expected: 'an object with "name" and "metrics"',
            });
        }
        const benchmark = suite ? `${suite}/${result.name}` : result.name;
        for (const metric of metricsOf(result.metrics, benchmark))
            readMetric(benchmark, metric, list);
    }
}
/** Both shapes of metrics as a list of {name, value, ...}. */
function metricsOf(metrics, benchmark) {
    if (Array.isArray(metrics) && metrics.every(isObject))
        return metrics;
    if (isObject(metrics))
        return Object.entries(metrics).map(([name, value]) => ({ name, value }));
    throw (0,errors/* invalidOutput */.Dh)(`"metrics" of benchmark ${(0,quote/* quote */.hD)(benchmark)} is ${(0,quote/* quote */.hD)(metrics)}`, {
        expected: 'a list of {"name", "value"}, or an object of names and values',
    });
}
function readMetric(benchmark, metric, list) {
    const subject = subjectOf(benchmark, metric.name);
    const better = readBetter(metric.trend, trends, subject);
    const { value, units, name } = metric;
    if (isObject(value)) {
        list.add({ benchmark, metric: name, better, ...readAverage(value, units, subject) });
    }
    else {
        list.add({ benchmark, metric: name, better, ...readValues(value, units, subject) });
    }
}
/** {"avg", "min", "max", ...}: the average is the one sample there is; all numbers are kept as reported, in its unit. */
function readAverage(value, units, subject) {
    const names = Object.keys(value);
    const isPlain = names.every((name) => /^[\w .%-]{1,40}$/.test(name));
    if (!isPlain || !names.includes('avg') || names.length > mostReported) {
        throw (0,errors/* invalidOutput */.Dh)(`${subject} has an object with ${names.length} members for a value`, {
            expected: `"avg" and at most ${mostReported - 1} other numbers with short names such as "min" and "max"`,
        });
    }
    const { unit, samples } = readValues(['avg', ...names].map((name) => value[name]), units, subject);
    const [average = 0, ...numbers] = samples;
    return {
        unit,
        samples: [average],
        reported: Object.fromEntries(names.map((name, i) => [name, numbers[i] ?? average])),
    };
}

;// CONCATENATED MODULE: ./build/results/formats/pinbench.js
/**
 * What a benchmark writes when it speaks pinbench's own language:
 *   {"schema":"pinbench.results/1","results":[{"benchmark":"x","metrics":[
 *     {"metric":"time","unit":"ms","better":"lower","value":1.2}]}]}
 * `value` is a number, text with a unit, or a list of samples. Only these fields are read: what the object claims about
 * commits, times or the machine is not the benchmark's to say.
 */





const family = 'pinbench.results/';
const known = 'pinbench.results/1';
const pinbench = {
    name: 'pinbench',
    title: `pinbench results (schema ${known})`,
    detect: (output) => (output.objects.some(({ value }) => pinbench_isMarked(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects)
            if (pinbench_isMarked(value))
                pinbench_readObject(value, list);
    },
};
function pinbench_isMarked(object) {
    return typeof object.schema === 'string' && object.schema.startsWith(family);
}
function pinbench_readObject(object, list) {
    if (object.schema !== known) {
        throw (0,errors/* invalidOutput */.Dh)(`the results have the schema ${(0,quote/* quote */.hD)(object.schema)}`, { expected: `"${known}"` });
    }
    for (const result of listOf(object.results, '"results"')) {
        for (const metric of listOf(result.metrics, `"metrics" of benchmark ${(0,quote/* quote */.hD)(result.benchmark)}`)) {
            const subject = subjectOf(result.benchmark, metric.metric);
            const better = readBetter(metric.better, { lower: 'lower', higher: 'higher' }, subject);
            const { unit, samples } = readValues(metric.value, metric.unit, subject);
            list.add({ benchmark: result.benchmark, metric: metric.metric, unit, better, samples });
        }
    }
}
function listOf(value, what) {
    if (Array.isArray(value) && value.every(isObject))
        return value;
    throw (0,errors/* invalidOutput */.Dh)(`${what} is ${(0,quote/* quote */.hD)(value)}`, { expected: 'a list of objects' });
}

;// CONCATENATED MODULE: ./build/results/read.js
/** A tool's output -> readings. One row a format: to add a tool, write its file and put it into the table. */







const formats = [pinbench, currentBench, copybook];
const formatNames = formats.map((format) => format.name);
const mostCharacters = 10 * 2 ** 20;
/**
 * The readings in what one invocation printed or wrote. `format` is a name or `auto`; `limit` is in characters.
 * Throws a usage error on an unknown format, invalidOutput on everything that is wrong with the text: no reading at all
 * is an error, never an empty list.
 */
function readResults(text, format, limit = mostCharacters) {
    const named = formats.find((row) => row.name === format);
    if (named === undefined && format !== 'auto') {
        throw (0,errors/* usageError */.Wp)(`the results format ${(0,quote/* quote */.hD)(format)} is not known`, {
            expected: `auto, ${formatNames.join(', ')}`,
        });
    }
    if (text.length > limit) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark's results have ${text.length} characters`, {
            expected: `at most ${limit} (${(limit / 2 ** 20).toPrecision(3)} MiB)`,
            fix: 'write results to a file of their own, or fewer samples',
        });
    }
    const body = text.replace(/^\uFEFF/, '');
    if (body.trim() === '')
        throw noResults('the benchmark printed nothing', format);
    const found = findObjects(body);
    const output = { text: body, objects: found.objects, only: onlyObject(body, found) };
    const list = new ReadingList();
    for (const warning of found.warnings)
        list.warn(warning);
    const chosen = named ?? detect(output, found, list);
    chosen.read(output, list);
    const readings = list.readings;
    if (readings.length === 0)
        throw nothingFound(`no reading of ${chosen.title}`, chosen.title, output, found);
    return { format: chosen.name, readings, warnings: list.warnings };
}
/** The error for what is empty. `format` is a name or `auto`. */
function noResults(happened, format) {
    const named = formats.find((row) => row.name === format);
    return (0,errors/* invalidOutput */.Dh)(happened, {
        expected: `results as ${named?.title ?? anyFormat()}`,
        fix: 'check where the results go: standard output, or the file named by results.path',
    });
}
/** Exactly one format, or an error: a format that is certain outranks those that are merely possible. */
function detect(output, found, list) {
    const certain = formats.filter((format) => format.detect(output) === 'certain');
    const possible = formats.filter((format) => format.detect(output) === 'possible');
    const [chosen, second] = certain.length > 0 ? certain : possible;
    if (chosen === undefined)
        throw nothingFound('no results in a known format', anyFormat(), output, found);
    if (second !== undefined) {
        throw (0,errors/* invalidOutput */.Dh)(`the output fits both ${(0,quote/* quote */.hD)(chosen.name)} and ${(0,quote/* quote */.hD)(second.name)}`, {
            expected: 'results in one format',
            fix: `set results.format to one of ${formatNames.join(', ')}`,
        });
    }
    const outranked = possible.find((format) => format !== chosen);
    if (outranked !== undefined) {
        list.warn(`the output also fits ${(0,quote/* quote */.hD)(outranked.name)}; it was read as ${(0,quote/* quote */.hD)(chosen.name)}`);
    }
    return chosen;
}
function nothingFound(happened, expected, output, found) {
    const half = found.cut ? 'an incomplete JSON object and ' : '';
    const broken = found.warnings.length > 0 && !found.cut ? `; ${found.warnings[0]}` : '';
    return (0,errors/* invalidOutput */.Dh)(`the output holds ${half}${happened}: ${(0,quote/* quote */.hD)(output.text.trim())}${broken}`, { expected });
}
function anyFormat() {
    return formats.map((format) => `${format.name} (${format.title})`).join(', ');
}
function onlyObject(text, found) {
    const [first] = found.objects;
    const isAlone = first !== undefined && `${text.slice(0, first.start)}${text.slice(first.end)}`.trim() === '';
    return isAlone ? first.value : undefined;
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
/** The statistic of an invocation is the median of its samples; invocations without the metric are left out. */
function invocationMedians({ samples }) {
    const medians = [];
    for (const each of samples)
        if (each.length > 0)
            medians.push(median(each));
    return medians;
}


/***/ }),

/***/ 39789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/** Bytes of a file as text: UTF-8, with or without a byte order mark, and nothing that only looks like it. */



const MARKS = [
    ['UTF-32 (little-endian)', [0xff, 0xfe, 0, 0]],
    ['UTF-32 (big-endian)', [0, 0, 0xfe, 0xff]],
    ['UTF-16 (little-endian)', [0xff, 0xfe]],
    ['UTF-16 (big-endian)', [0xfe, 0xff]],
];
/** Enough to tell letters from the zeros between them; an even number. */
const LOOK_BYTES = 1024;
/** Throws a usage error that names the encoding it is in, or the line that is wrong. */
function textIn(bytes, file) {
    const other = encodingOf(bytes);
    if (other === null && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return new TextDecoder().decode(bytes);
    const what = other === null ? `is not UTF-8: line ${firstWrong(bytes)} has other bytes` : `is ${other}`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file)} ${what}`, {
        expected: 'UTF-8',
        fix: 'save it as UTF-8 (in PowerShell: Out-File -Encoding utf8)',
    });
}
/** Null for what is not known as another one. */
function encodingOf(bytes) {
    const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
    if (marked !== undefined)
        return marked[0];
    const start = Array.from(bytes.subarray(0, LOOK_BYTES));
    const zeros = (parity) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
    const most = start.length / 4;
    // Every second byte of plain words is zero in it; UTF-8 has none.
    if (zeros(0) === 0 && zeros(1) > most)
        return 'UTF-16 (little-endian, without a byte order mark)';
    return zeros(1) === 0 && zeros(0) > most ? 'UTF-16 (big-endian, without a byte order mark)' : null;
}
/** Of the bytes themselves nothing is said: they may be part of a secret. */
function firstWrong(bytes) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            break;
        line += 1;
        start = end + 1;
    }
    return line;
}


/***/ })

};
