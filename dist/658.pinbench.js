export const id = 658;
export const ids = [658];
export const modules = {

/***/ 58046:
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/config/problem.js
var problem = __webpack_require__(58308);
;// CONCATENATED MODULE: ./build/config/command.js



/**
 * A command on one line as argv: words, and 'quoted words'. No shell reads it, so whatever only a shell understands is
 * refused rather than handed to the program as text. Throws a usage error.
 */
function splitCommand(command) {
    const line = command.trim();
    const refuse = (why, todo) => (0,errors/* usageError */.Wp)(`command is ${(0,problem/* shown */.SP)(line)}, ${why}`, { expected: 'a program and its arguments on one line', todo });
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
        throw refuse(`and ${(0,problem/* shown */.SP)(operator)} means something to a shell only`, "run a shell: sh -c '...'");
    }
    return (0,string_argv/* default */.A)(line);
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/config/written.js
/** The configuration as people write it, and what each key is when they leave it out. */
/** The only place that has them; the schema's `default` entries are held to these by a test. */
const DEFAULTS = {
    directory: '.',
    run: {
        invocations: 10,
        cpus: 'auto',
        memory: '2GiB',
        shm: '256MiB',
        tmp: '1GiB',
        pids: 1024,
        timeout: '20m',
    },
    results: { format: 'auto', path: 'stdout' },
    compare: { runs: 10, 'min-effect': '5%', 'stale-after': '30d' },
    gate: { 'fail-on': ['slo', 'regression'], 'no-baseline': 'neutral' },
    report: { comment: 'auto' },
    store: { branch: 'pinbench-data' },
};

;// CONCATENATED MODULE: ./build/config/policy.js




/** What decides red or green, with its defaults. `suiteNames` are the file's own. Mistakes go to `problems`. */
function policyOf(written, suiteNames, problems) {
    const compare = { ...DEFAULTS.compare, ...written.compare };
    const gate = { ...DEFAULTS.gate, ...written.gate };
    return {
        compare: {
            runs: compare.runs,
            // Through the decimal digits, so that "7%" is 0.07 and not 0.07000000000000001.
            minEffect: Number(`${Number.parseFloat(compare['min-effect'])}e-2`),
            staleAfterDays: Number.parseInt(compare['stale-after'], 10),
            ...(written.compare?.baseline === undefined ? {} : { branch: written.compare.baseline }),
        },
        slo: (written.slo ?? []).map((slo, index) => sloOf(slo, ['slo', index], suiteNames, problems)),
        gate: { failOn: [...gate['fail-on']], noBaseline: gate['no-baseline'] },
        store: { ...DEFAULTS.store, ...written.store },
    };
}
function sloOf(written, at, suiteNames, problems) {
    const { metric, suite, branches } = written;
    // A limit on a suite that is not there would never be checked, and never be missed.
    if (suite !== undefined && !suiteNames.includes(suite)) {
        const expected = `one of: ${suiteNames.join(', ')}`;
        problems.push({ path: [...at, 'suite'], found: suite, expected, keyword: 'value', allowed: suiteNames });
    }
    const min = limitOf(written.min, [...at, 'min'], problems);
    const max = limitOf(written.max, [...at, 'max'], problems);
    if (min !== undefined && max !== undefined) {
        (0,problem/* attempt */.CD)(problems, [...at, 'max'], written.max, undefined, () => requireRange(min, max));
    }
    return {
        metric,
        ...(suite === undefined ? {} : { suite }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(branches === undefined ? {} : { branches }),
    };
}
function limitOf(found, at, problems) {
    return found === undefined ? undefined : (0,problem/* attempt */.CD)(problems, at, found, undefined, () => (0,units/* parseQuantity */.Lf)(found));
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

// EXTERNAL MODULE: ./build/cpu-list.js
var cpu_list = __webpack_require__(65099);
;// CONCATENATED MODULE: ./build/config/suite.js






/** No container engine starts a container with less. */
const LEAST_MEMORY = 6 * 2 ** 20;
/** Longest that a job on a self-hosted runner may take; timers hold no more than about 24 days. */
const LONGEST_SECONDS = 5 * 24 * 3600;
/** One suite with its defaults; `directory` is the absolute folder that paths are relative to. Mistakes go to `problems`. */
function suiteOf(name, written, directory, formatNames, problems) {
    const at = ['suites', name];
    if (written.image === undefined && written.run?.command === undefined) {
        const expected = 'a "command", or an "image" that has one of its own';
        problems.push({ path: [...at, 'run', 'command'], found: undefined, expected, keyword: 'required' });
    }
    const results = { ...DEFAULTS.results, ...written.results };
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
        directory: external_node_path_.resolve(directory, written.directory ?? DEFAULTS.directory),
        ...(written.image === undefined ? {} : { image: imageOf(written.image, directory) }),
        run: runOf(written.run ?? {}, [...at, 'run'], problems),
        results: { format: results.format, ...(results.path === DEFAULTS.results.path ? {} : { path: results.path }) },
    };
}
function imageOf(written, directory) {
    const { dockerfile, context, target, name, args = {} } = written;
    if (dockerfile === undefined)
        return { ...(name === undefined ? {} : { name }), args };
    const file = external_node_path_.resolve(directory, dockerfile);
    return {
        dockerfile: file,
        context: context === undefined ? external_node_path_.dirname(file) : external_node_path_.resolve(directory, context),
        ...(target === undefined ? {} : { target }),
        args,
    };
}
function runOf(written, at, problems) {
    const { command, user, pool, env = {} } = written;
    const { invocations, pids, cpus, memory, shm, tmp, timeout } = { ...DEFAULTS.run, ...written };
    const bytes = (key, found, least) => (0,problem/* attempt */.CD)(problems, [...at, key], found, least, () => {
        const size = (0,units/* parseBytes */.z_)(found);
        if (size < least)
            throw (0,errors/* usageError */.Wp)('too small', { expected: least === 1 ? 'at least a byte' : 'at least 6MiB' });
        return size;
    });
    return {
        ...(command === undefined ? {} : { command }),
        invocations,
        cpus: (0,problem/* attempt */.CD)(problems, [...at, 'cpus'], cpus, 'auto', () => cpusOf(String(cpus))),
        memoryBytes: bytes('memory', memory, LEAST_MEMORY),
        shmBytes: bytes('shm', shm, 1),
        tmpBytes: bytes('tmp', tmp, 1),
        pids,
        timeoutSeconds: (0,problem/* attempt */.CD)(problems, [...at, 'timeout'], timeout, 1, () => secondsOf(timeout)),
        env,
        ...(user === undefined ? {} : { user }),
        ...(pool === undefined ? {} : { pool }),
    };
}
/** Refuses a list that no machine can have, e.g. "3-2", before anything is started. */
function cpusOf(cpus) {
    if (cpus !== 'auto')
        (0,cpu_list/* parseCpuList */.Sx)(cpus);
    return cpus;
}
function secondsOf(timeout) {
    const seconds = (0,units/* parseDuration */.E9)(timeout);
    if (seconds > 0 && seconds <= LONGEST_SECONDS)
        return seconds;
    throw (0,errors/* usageError */.Wp)('out of range', { expected: 'more than 0s and no more than 5d' });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/yaml.js
/** YAML text with places: a value, and where in the text each of its keys is. */



const MOST_BYTES = 1_048_576;
const MOST_ALIASES = 100;
/** Of one map or list: more than the schema allows anywhere, few enough to tell every mistake. */
const MOST_ENTRIES = 1000;
const MOST_ERRORS = 10;
/** Reads YAML 1.2 with the core schema, whatever the text says of its version. Throws a usage error naming file:line:column. */
function readYaml(text, file) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        throw (0,errors/* usageError */.Wp)(`${file} has ${bytes} bytes`, { expected: 'a configuration of at most 1 MiB' });
    }
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
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
    const faults = [...document.errors, ...document.warnings].map((fault) => {
        const more = SYNTAX[fault.code] ?? { expected: 'YAML 1.2' };
        return (0,errors/* usageError */.Wp)(`${place(fault.pos[0])}: ${sentenceOf(fault.message)}`, more);
    });
    if (faults.length === 0)
        faults.push(...excessesOf(document, place));
    const [first, ...others] = faults;
    if (first !== undefined) {
        throw others.length === 0
            ? first
            : (0,errors/* usageError */.Wp)([...new Set(faults.map((each) => each.sentence()))].slice(0, MOST_ERRORS).join('\n'));
    }
    if (document.contents === null) {
        throw (0,errors/* usageError */.Wp)(`${file} is empty`, {
            expected: 'a configuration',
            todo: 'begin with `version: 1` and `suites:`, as in the examples',
        });
    }
    const offsetOf = offsetFinder(document);
    const locate = (path, part) => {
        const offset = offsetOf(path, part);
        return { name: place(offset), offset };
    };
    return { value: plainValue(document, file), locate };
}
const SYNTAX = {
    TAB_AS_INDENT: { expected: 'spaces', todo: 'replace the tabs at the start of the line by spaces' },
    MULTIPLE_DOCS: { expected: 'one document', todo: 'remove the line `---` and what follows it' },
    TAG_RESOLVE_FAILED: { expected: 'values without a `!` tag' },
    RESOURCE_EXHAUSTION: { expected: 'a file that is nested a few levels deep' },
};
/** The package's first sentence, without the advice that it gives to programmers and safe to print. */
function sentenceOf(message) {
    return (0,problem/* shown */.SP)(message.split(/[;\n]/)[0]).slice(1, -1).replaceAll('\\"', '"');
}
/** What is YAML and yet not wanted: a key twice, more than anybody writes by hand, aliases for nothing. */
function excessesOf(document, place) {
    const faults = [];
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Collection(_, collection) {
            if (collection.items.length > MOST_ENTRIES) {
                const happened = `${place(startOf(collection) ?? 0)}: ${collection.items.length} entries`;
                faults.push((0,errors/* usageError */.Wp)(happened, { expected: `at most ${MOST_ENTRIES} in a map or list` }));
                return dist/* visit */.YR.BREAK;
            }
            if ((0,dist/* isMap */.jh)(collection))
                faults.push(...duplicatesIn(collection, place));
            return undefined;
        },
        Alias(_, alias) {
            aliases += 1;
            const at = place(startOf(alias) ?? 0);
            if (aliases > MOST_ALIASES) {
                faults.push((0,errors/* usageError */.Wp)(`${at}: more than ${MOST_ALIASES} aliases (*name)`, { expected: 'few of them' }));
                return dist/* visit */.YR.BREAK;
            }
            if (alias.resolve(document) === undefined) {
                const happened = `${at}: alias ${(0,problem/* shown */.SP)(`*${alias.source}`)} stands for nothing`;
                faults.push((0,errors/* usageError */.Wp)(happened, { expected: 'an anchor (&name) before it' }));
            }
            return undefined;
        },
    });
    return faults;
}
function duplicatesIn(map, place) {
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
            const expected = `one; the other is at ${place(before)}`;
            faults.push((0,errors/* usageError */.Wp)(`${place(offset)}: key ${(0,problem/* shown */.SP)(name)} is written twice`, { expected }));
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

;// CONCATENATED MODULE: ./build/config.js
/** The only reader of `.pinbench.yml`: text in, a checked Config with every default filled in out. */








/**
 * `file` is the name used in errors, `baseDirectory` the absolute folder its paths are relative to, `formatNames` the
 * formats that can be read. Throws one usage error that tells up to ten problems, each with file:line:column.
 */
function readConfig(text, file, baseDirectory, check, formatNames) {
    const { value, locate } = readYaml(text, file);
    const problems = versionFirst(check(value));
    if (problems.length > 0)
        throw (0,problem/* complaint */.U4)(problems, locate);
    const config = configOf(asWritten(value), baseDirectory, formatNames, problems);
    if (problems.length > 0)
        throw (0,problem/* complaint */.U4)(problems, locate);
    return config;
}
/**
 * Only what decides red or green. What is wrong with the suites is not looked at: a pull request that mends them must
 * not be stopped by the base branch's copy.
 */
function readPolicy(text, file, check) {
    const { value, locate } = readYaml(text, file);
    const problems = versionFirst(check(value)).filter(({ path: [top] }) => top !== 'suites');
    if (problems.length > 0)
        throw (0,problem/* complaint */.U4)(problems, locate);
    const written = asWritten(value);
    const policy = policyOf(written, Object.keys(written.suites ?? {}), problems);
    if (problems.length > 0)
        throw (0,problem/* complaint */.U4)(problems, locate);
    return policy;
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
    const written = { version: 1, suites: { [given('name') ?? 'benchmark']: suite } };
    const problems = check(written);
    const config = problems.length > 0 ? undefined : configOf(written, baseDirectory, [], problems);
    if (config !== undefined && problems.length === 0)
        return config;
    throw (0,problem/* complaint */.U4)(problems.map((problem) => ({ ...problem, path: [inputNameOf(problem.path)] })), () => ({ name: 'inputs', offset: 0 }));
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
function configOf(written, baseDirectory, formatNames, problems) {
    const suites = Object.entries(written.suites).map(([name, suite]) => suiteOf(name, suite, external_node_path_.resolve(baseDirectory), formatNames, problems));
    return {
        suites,
        policy: policyOf(written, Object.keys(written.suites), problems),
        report: { ...DEFAULTS.report, ...written.report },
    };
}
/** A file of another version is not ours to judge: nothing but its version is told. */
function versionFirst(problems) {
    const version = problems.filter(({ path: at, keyword }) => keyword === 'const' && at.length === 1 && at[0] === 'version');
    return version.length > 0 ? version : problems;
}
/** The one place that takes the schema's word for the shape of a value. */
function asWritten(value) {
    return value;
}


/***/ }),

/***/ 58308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   U4: () => (/* binding */ complaint)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/** What is wrong with a configuration, said so that it can be mended. */


const MOST_PROBLEMS = 10;
/** One usage error for all of `problems`, in the order they are written; those after the tenth are only counted. */
function complaint(problems, locate) {
    const placed = problems.map((problem) => ({ problem, place: placeOf(problem, locate) }));
    placed.sort((a, b) => a.place.offset - b.place.offset);
    const errors = placed.slice(0, MOST_PROBLEMS).map(({ problem, place }) => describe(problem, place.name));
    const [only] = errors;
    if (only !== undefined && errors.length === 1)
        return only;
    const rest = problems.length - MOST_PROBLEMS;
    const more = rest > 0 ? [`and ${rest} more`] : [];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)([...errors.map((each) => each.sentence()), ...more].join('\n'));
}
function placeOf({ path, keyword }, locate) {
    if (keyword === 'required')
        return locate(path.slice(0, -1), 'key');
    return locate(path, keyword === 'additionalProperties' || keyword === 'propertyNames' ? 'key' : 'value');
}
function describe(problem, place) {
    const { path, found, keyword, expected } = problem;
    const last = path.at(-1);
    const within = path.length < 2 ? '' : ` in ${pathText(path.slice(0, -1))}`;
    switch (keyword) {
        case 'additionalProperties':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${place}: unknown key ${shown(last)}${within}`, { expected, ...mending(last, problem) });
        case 'propertyNames':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${place}: the name ${shown(last)}${within} cannot be used`, { expected });
        case 'required':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${place}: missing key ${shown(last)}${within}`, { expected });
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${place}: ${pathText(path)} is ${shown(found)}`, { expected, ...mending(found, problem) });
    }
}
function mending(found, { allowed = [], todo }) {
    if (todo !== undefined)
        return { todo };
    const near = typeof found === 'string' ? nearest(found, allowed) : undefined;
    return near === undefined ? {} : { todo: `did you mean ${shown(near)}?` };
}
/** The allowed word that `found` was most likely meant to be; undefined when none is near. */
function nearest(found, allowed) {
    // A longer word than any key is no slip of the finger, and the distance costs the product of both lengths.
    if (found.length > 100 || allowed.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(found.toLowerCase(), allowed);
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found.toLowerCase(), near);
    const forgiven = near.length < 3 ? 0 : Math.max(1, Math.floor(near.length / 3));
    return slips <= forgiven ? near : undefined;
}
/** e.g. `suites.sort.run` or `slo[0].min`; a key that is not a plain word is quoted: `suites["a.b"]`. */
function pathText(path) {
    const text = path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[A-Za-z0-9_-]{1,80}$/.test(key) ? `.${key}` : `[${shown(key)}]`;
    })
        .join('');
    return text === '' ? 'the file' : text.replace(/^\./, '');
}
/** A value on one line of at most 80 characters, with nothing in it that a terminal or a reader could be fooled by. */
function shown(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (typeof value === 'string')
        return quoted(value, 80);
    if (typeof value !== 'object')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    const keys = Object.keys(value);
    const few = keys.slice(0, 3).map((key) => quoted(key, 18));
    if (keys.length > 3)
        few.push('…');
    return keys.length === 0 ? 'an empty map' : `a map with ${few.join(', ')}`;
}
function quoted(text, most) {
    const safe = JSON.stringify(text.slice(0, most + 1)).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return safe.length <= most && text.length <= most ? safe : `${safe.slice(0, most - 2)}…"`;
}
/** `parse()`; when it throws an error for people, that is kept as a problem of `path` and `otherwise` stands in. */
function attempt(problems, path, found, otherwise, parse) {
    try {
        return parse();
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PinbenchError */ .kN))
            throw thrown;
        const todo = thrown.todo === undefined ? {} : { todo: thrown.todo };
        problems.push({ path, found, expected: thrown.expected ?? thrown.message, keyword: 'value', ...todo });
        return otherwise;
    }
}


/***/ }),

/***/ 65099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ readCpuList),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   mK: () => (/* binding */ formatCpuList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Above any CPU number Linux can have; keeps "0-4000000000" from filling memory. */
const highest = 65_535;
/**
 * CPU numbers of a list in the kernel's notation ("2-3,5"), ascending, each once. Memory nodes are written the same way.
 * Throws a usage error for anything that is not such a list, the empty one included.
 */
function parseCpuList(list) {
    const numbers = readCpuList(list);
    if (numbers === null || numbers.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`"${list.slice(0, 80)}" is not a list of CPUs`, {
            expected: 'numbers and ascending ranges with commas between them, such as "2-3" or "1,3,5-7"',
            todo: 'write the CPUs in that form, or use `auto`',
        });
    }
    return numbers;
}
/** As parseCpuList, for text that nobody typed: null when it is not a list, an empty array for an empty one. */
function readCpuList(list) {
    if (list.trim() === '')
        return [];
    const numbers = new Set();
    for (const part of list.split(',')) {
        const match = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
        if (match === null)
            return null;
        const first = Number(match[1]);
        const last = Number(match[2] ?? match[1]);
        if (last < first || last > highest)
            return null;
        for (let number = first; number <= last; number++)
            numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
}
/** The shortest list of these numbers: [3, 2, 5] is "2-3,5". */
function formatCpuList(numbers) {
    const parts = [];
    let first;
    let last;
    const close = () => {
        if (first !== undefined && last !== undefined)
            parts.push(first === last ? `${first}` : `${first}-${last}`);
    };
    for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
        if (last === undefined || number !== last + 1) {
            close();
            first = number;
        }
        last = number;
    }
    close();
    return parts.join(',');
}


/***/ }),

/***/ 72119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ formatNames),
  x: () => (/* binding */ readResults)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/units.js
var build_units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/formats/field-name.js
/** The name of a flat field -> benchmark, metric and unit: "display_mibps" is "display", "throughput", MiB/s. */
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

;// CONCATENATED MODULE: ./build/formats/object-walk.js
/** Walks one JSON object from its opening brace to its end, without building it: where it ends, or why it does not. */

const deepest = 64;
/** `start` is the offset of a "{". Throws invalidOutput when it is nested deeper than 64. */
function walkObject(text, start) {
    const open = ['{'];
    const bare = [];
    let expected = 'key or end';
    let keyed = false;
    /** The last string, without its quotes. */
    let string = { start: 0, end: 0 };
    let at = start + 1;
    while (at < text.length) {
        const letter = text.charAt(at);
        const wantsValue = expected === 'value' || expected === 'value or end';
        const wantsKey = expected === 'key' || expected === 'key or end';
        if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t') {
            at += 1;
        }
        else if (letter === '"' && (wantsValue || wantsKey)) {
            const end = stringEnd(text, at + 1);
            string = { start: at + 1, end };
            at = end;
            if (at === text.length)
                break;
            if (text.charAt(at) !== '"')
                return broken();
            at += 1;
            expected = wantsKey ? 'colon' : 'comma or end';
        }
        else if (letter === ':' && expected === 'colon') {
            keyed = true;
            at += 1;
            expected = 'value';
        }
        else if (letter === ',' && expected === 'comma or end') {
            at += 1;
            expected = open.at(-1) === '{' ? 'key' : 'value';
        }
        else if ((letter === '{' || letter === '[') && wantsValue) {
            open.push(letter);
            if (open.length > deepest) {
                throw (0,errors/* invalidOutput */.Dh)(`the output holds JSON nested deeper than ${deepest}, at character ${at + 1}`);
            }
            at += 1;
            expected = letter === '{' ? 'key or end' : 'value or end';
        }
        else if (closes(letter, open.at(-1), expected)) {
            open.pop();
            at += 1;
            if (open.length === 0)
                return { outcome: 'whole', end: at, bare };
            expected = 'comma or end';
        }
        else if (wantsValue) {
            const end = wordEnd(text, at);
            const word = text.slice(at, end);
            // A word that the end of the text cuts short may still have become a value.
            if (end === text.length)
                break;
            if (/^[-+]?(?:nan|inf|infinity)$/i.test(word))
                bare.push({ start: at, end });
            else if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(word))
                return broken();
            at = end;
            expected = 'comma or end';
        }
        else {
            return broken();
        }
    }
    return { outcome: 'cut' };
    /**
     * The objects opened since `start` fail here too, so the search goes on from here. Only the last string needs another
     * look: its quotes may be noise, and what it seems to hold an object: `{"oops {"name": ...}`.
     */
    function broken() {
        const hidden = text.slice(string.start, string.end).indexOf('{');
        return { outcome: 'broken', at, next: hidden === -1 ? at : string.start + hidden, keyed };
    }
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

;// CONCATENATED MODULE: ./build/formats/shown.js
/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
function shown(value) {
    if (typeof value !== 'string')
        return shortened(value === undefined ? 'nothing' : describe(value));
    // Shortened first: the cut may leave half a surrogate pair, which is then replaced as well.
    return `"${shortened(value.slice(0, 100)).replaceAll(unprintable, '�')}"`;
}
/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function describe(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
function shortened(text) {
    return text.length > 78 ? `${text.slice(0, 77)}…` : text;
}

;// CONCATENATED MODULE: ./build/formats/objects.js
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
            const place = `character ${start + 1}: ${shown(text.slice(start, start + 60))}`;
            warnings.push(`a JSON object that breaks off at character ${at + 1} was skipped; it begins at ${place}`);
        }
    };
    let cut = false;
    for (let start = text.indexOf('{'); start !== -1;) {
        const walk = walkObject(text, start);
        let next;
        if (walk.outcome === 'cut') {
            cut = true;
            const place = `character ${start + 1}: ${shown(text.slice(start, start + 60))}`;
            warnings.push(`an incomplete JSON object was found at the end of the output; it begins at ${place}`);
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

;// CONCATENATED MODULE: ./build/formats/reading-list.js
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
        if (entry.unit.length > longestUnit || entry.unit.search(unprintable) !== -1) {
            throw (0,errors/* invalidOutput */.Dh)(`${subject} has the unit ${shown(entry.unit)}`, {
                expected: `printable text of at most ${longestUnit} characters`,
            });
        }
        const key = JSON.stringify([benchmark, metric]);
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
    return `metric ${shown(metric)} of benchmark ${shown(benchmark)}`;
}
function appendSamples(reading, entry, subject) {
    if (reading.samples.length + entry.samples.length > mostSamples) {
        throw (0,errors/* invalidOutput */.Dh)(`${subject} has more than ${mostSamples} samples`);
    }
    for (const sample of entry.samples) {
        const value = (0,build_units/* convert */.C6)(sample, entry.unit, reading.unit);
        if (value === null) {
            const units = `${shown(reading.unit)} and then in ${shown(entry.unit)}`;
            throw (0,errors/* invalidOutput */.Dh)(`${subject} is reported first in ${units}, which cannot be converted`);
        }
        reading.samples.push(value);
    }
}
/** A name is refused rather than changed: two names that differ must stay two. Only spaces at its ends are dropped. */
function checkedName(what, name) {
    const text = typeof name === 'string' ? name.trim() : '';
    if (text === '')
        throw (0,errors/* invalidOutput */.Dh)(`a ${what} has ${shown(name)} for a name`, { expected: 'text that is not empty' });
    if (text.length > longestName) {
        throw (0,errors/* invalidOutput */.Dh)(`a ${what}'s name has ${text.length} characters: ${shown(text)}`, {
            expected: `at most ${longestName} characters`,
        });
    }
    if (text.search(unprintable) !== -1) {
        throw (0,errors/* invalidOutput */.Dh)(`a ${what}'s name holds control characters: ${shown(text)}`, { expected: 'printable text' });
    }
    return text;
}

;// CONCATENATED MODULE: ./build/formats/values.js
/** A metric's value as tools write it (a number, text with a unit, or a list of these) -> samples in one unit. */




/**
 * `unit` is what the tool wrote beside the value, if anything; values with a unit of their own are converted to it.
 * `subject` names the metric in errors. Throws invalidOutput on anything that is not a finite number.
 */
function readValues(value, unit, subject) {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > mostSamples)
        throw (0,errors/* invalidOutput */.Dh)(`${subject} has more than ${mostSamples} samples`);
    const quantities = list.map((one) => readQuantity(one, subject));
    const said = readUnit(unit, subject);
    const common = said === '' ? (quantities[0]?.unit ?? '') : said;
    const samples = quantities.map((quantity) => {
        // A plain number is in the unit that the tool wrote beside it.
        const converted = (0,build_units/* convert */.C6)(quantity.value, quantity.unit === '' ? said : quantity.unit, common);
        if (converted !== null)
            return converted;
        const units = `${shown(quantity.unit)} and ${shown(common)}`;
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
    throw (0,errors/* invalidOutput */.Dh)(`${subject} has the direction ${shown(value)}`, {
        expected: `"${words.lower}" or "${words.higher}"`,
    });
}
function readUnit(unit, subject) {
    if (unit === undefined || unit === null)
        return '';
    if (typeof unit === 'string')
        return (0,build_units/* normalUnit */.cF)(unit);
    throw (0,errors/* invalidOutput */.Dh)(`${subject} has ${shown(unit)} for a unit`, { expected: 'text such as "ms"' });
}
function readQuantity(value, subject) {
    const quantity = typeof value === 'number' ? { value, unit: '' } : typeof value === 'string' ? (0,build_units/* looseQuantity */.qY)(value) : null;
    if (quantity !== null && Number.isFinite(quantity.value))
        return quantity;
    throw (0,errors/* invalidOutput */.Dh)(`${subject} has the value ${shown(value)}`, {
        expected: 'a finite number, or text such as "1.2 ms"',
    });
}

;// CONCATENATED MODULE: ./build/formats/copybook.js
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
        const key = JSON.stringify([benchmark, metric]);
        const twin = taken.get(key);
        if (twin === undefined) {
            taken.set(key, { unit, sample: samples[0], source: field.source });
            list.add({ benchmark, metric, unit, better: (0,build_units/* directionOf */.FR)(unit) ?? undefined, samples });
        }
        else if (!agree(twin.sample, (0,build_units/* convert */.C6)(samples[0] ?? Number.NaN, unit, twin.unit))) {
            list.warn(`${field.source} contradicts ${twin.source}, which was used`);
        }
    }
    for (const kind of ['errors', 'warnings']) {
        const messages = object[kind];
        const first = Array.isArray(messages) ? messages.slice(0, mostToolMessages) : [];
        for (const message of first)
            list.warn(`the tool itself reported among its ${kind}: ${shown(message)}`);
    }
}
function flatFields(object, list) {
    const found = [];
    for (const [name, value] of Object.entries(object)) {
        const field = readFieldName(name);
        if (field !== null && (isNumeric(value) || typeof value === 'string' || Array.isArray(value))) {
            found.push({ ...field, value, source: shown(name) });
        }
        else if (field !== null) {
            list.warn(`the field ${shown(name)} was skipped: its value is ${shown(value)}`);
        }
        else if (isNumeric(value) && !notMeasured.has(name)) {
            list.warn(`the field ${shown(name)} was skipped: its name does not end in a unit such as "_mibps" or "_ms"`);
        }
    }
    return found;
}
function benchmarkFields(entry, list) {
    // A name that is no text is refused by the list, like every other name.
    const benchmark = typeof entry.name === 'string' ? entry.name : '';
    const found = [];
    const add = (metric, unit, name, value) => {
        const source = `${shown(name)} of ${shown(benchmark)}`;
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
        const unit = typeof entry.unit === 'string' ? (0,build_units/* normalUnit */.cF)(entry.unit) : '';
        const metric = usualMetric(unit);
        if (metric !== null)
            add(metric, unit, 'value', entry.value);
        else
            list.warn(`the value of benchmark ${shown(benchmark)} was skipped: its unit is ${shown(entry.unit)}`);
    }
    return found;
}
/** What a value in this unit is called; null when the unit does not tell. */
function usualMetric(unit) {
    if ((0,build_units/* directionOf */.FR)(unit) === 'higher')
        return 'throughput';
    if ((0,build_units/* convert */.C6)(1, unit, 's') !== null)
        return 'time';
    return (0,build_units/* convert */.C6)(1, unit, 'B') !== null ? 'size' : null;
}
function isNumeric(value) {
    return (typeof value === 'number' || (typeof value === 'string' && /^[-+]?(?:nan|inf|infinity)$/i.test(value.slice(0, 20))));
}
/** Twins differ by rounding (0.08 GiB/s beside 81.9 MiB/s), which is at most a few per cent. */
function agree(a, b) {
    return a !== undefined && b !== null && Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));
}

;// CONCATENATED MODULE: ./build/formats/current-bench.js
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
        throw (0,errors/* invalidOutput */.Dh)(`the top-level "name" is ${shown(suite)}`, { expected: 'text' });
    }
    const results = Array.isArray(object.results) ? object.results : [];
    for (const [index, result] of results.entries()) {
        if (!isObject(result) || typeof result.name !== 'string') {
            const lack = isObject(result) ? `has ${shown(result.name)} for a name` : `is ${shown(result)}`;
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
    throw (0,errors/* invalidOutput */.Dh)(`"metrics" of benchmark ${shown(benchmark)} is ${shown(metrics)}`, {
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

;// CONCATENATED MODULE: ./build/formats/pinbench.js
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
        throw (0,errors/* invalidOutput */.Dh)(`the results have the schema ${shown(object.schema)}`, { expected: `"${known}"` });
    }
    for (const result of listOf(object.results, '"results"')) {
        for (const metric of listOf(result.metrics, `"metrics" of benchmark ${shown(result.benchmark)}`)) {
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
    throw (0,errors/* invalidOutput */.Dh)(`${what} is ${shown(value)}`, { expected: 'a list of objects' });
}

;// CONCATENATED MODULE: ./build/formats/index.js
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
        throw (0,errors/* usageError */.Wp)(`the results format ${shown(format)} is not known`, {
            expected: `auto, ${formatNames.join(', ')}`,
        });
    }
    if (text.length > limit) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark's results have ${text.length} characters`, {
            expected: `at most ${limit} (${(limit / 2 ** 20).toPrecision(3)} MiB)`,
            todo: 'write results to a file of their own, or fewer samples',
        });
    }
    const body = text.replace(/^\uFEFF/, '');
    if (body.trim() === '') {
        throw (0,errors/* invalidOutput */.Dh)('the benchmark printed nothing', {
            expected: `results as ${named?.title ?? anyFormat()}`,
            todo: 'check where the results go: stdout, or the file named by results.path',
        });
    }
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
/** Exactly one format, or an error: a format that is certain outranks those that are merely possible. */
function detect(output, found, list) {
    const certain = formats.filter((format) => format.detect(output) === 'certain');
    const possible = formats.filter((format) => format.detect(output) === 'possible');
    const [chosen, second] = certain.length > 0 ? certain : possible;
    if (chosen === undefined)
        throw nothingFound('no results in a known format', anyFormat(), output, found);
    if (second !== undefined) {
        throw (0,errors/* invalidOutput */.Dh)(`the output fits both ${shown(chosen.name)} and ${shown(second.name)}`, {
            expected: 'results in one format',
            todo: `set results.format to one of ${formatNames.join(', ')}`,
        });
    }
    const outranked = possible.find((format) => format !== chosen);
    if (outranked !== undefined) {
        list.warn(`the output also fits ${shown(outranked.name)}; it was read as ${shown(chosen.name)}`);
    }
    return chosen;
}
function nothingFound(happened, expected, output, found) {
    const half = found.cut ? 'an incomplete JSON object and ' : '';
    const broken = found.warnings.length > 0 && !found.cut ? `; ${found.warnings[0]}` : '';
    return (0,errors/* invalidOutput */.Dh)(`the output holds ${half}${happened}: ${shown(output.text.trim())}${broken}`, { expected });
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

/***/ 94079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseRun),
  $: () => (/* binding */ validateConfig)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./schemas/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pinbench.config/1","title":"pinbench configuration","description":"What to build and run, and what turns a job red. Paths are relative to this file.","type":"object","additionalProperties":false,"required":["version","suites"],"properties":{"version":{"description":"Version of this file\'s format.","const":1},"suites":{"description":"Benchmarks by name. Each suite is one command in one image.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"title":"a name of at most 63 small letters, digits, dots, dashes or underscores that starts with a letter or digit","$ref":"#/$defs/suiteName"},"additionalProperties":{"$ref":"#/$defs/suite"}},"compare":{"description":"How a run is compared with stored runs.","type":"object","additionalProperties":false,"properties":{"baseline":{"description":"Branch whose stored runs are the baseline. Without it: the pull request\'s base branch, else the default branch.","$ref":"#/$defs/branch"},"runs":{"description":"Stored runs pooled into a baseline, at most.","type":"integer","minimum":1,"maximum":100,"default":10},"min-effect":{"description":"Smallest relative change worth a verdict, as a percentage.","title":"a percentage up to 100%","type":"string","pattern":"^(100|[0-9]{1,2}(\\\\.[0-9]{1,6})?) ?%$","default":"5%","examples":["5%","0.5%"]},"stale-after":{"description":"A baseline whose newest run is older than this many days is stale.","title":"a number of days","type":"string","pattern":"^[1-9][0-9]{0,3} ?d$","default":"30d","examples":["30d"]}}},"slo":{"description":"Absolute limits on metrics, kept apart from regressions.","type":"array","maxItems":1000,"default":[],"items":{"$ref":"#/$defs/slo"}},"gate":{"description":"What fails the job.","type":"object","additionalProperties":false,"properties":{"fail-on":{"description":"Findings that fail the job; an empty list fails on none of them.","type":"array","uniqueItems":true,"items":{"enum":["slo","regression","missing"]},"default":["slo","regression"]},"no-baseline":{"description":"What to do when there is nothing to compare with.","enum":["neutral","fail"],"default":"neutral"}}},"report":{"description":"Where the result is told.","type":"object","additionalProperties":false,"properties":{"comment":{"description":"auto: one comment on the pull request, kept up to date, where the token allows it.","enum":["auto","never"],"default":"auto"}}},"store":{"description":"Where the Action keeps runs.","type":"object","additionalProperties":false,"properties":{"branch":{"description":"Branch of this repository that holds the stored runs.","default":"pinbench-data","$ref":"#/$defs/branch"}}}},"$defs":{"suiteName":{"title":"a name of at most 63 small letters, digits, dots, dashes or underscores that starts with a letter or digit","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$"},"branch":{"title":"a branch name","type":"string","pattern":"^(?![-/.])(?!.*(\\\\.\\\\.|//|@\\\\{|/\\\\.))(?!.*(/|\\\\.|\\\\.lock)$)[^\\\\s~^:?*\\\\[\\\\\\\\\\\\u0000-\\\\u001f\\\\u007f]+$","maxLength":200,"examples":["main"]},"relativePath":{"title":"a path relative to the configuration file","type":"string","pattern":"^(?!/)[^\\\\u0000-\\\\u001f]+$","maxLength":1000},"size":{"title":"a size with its unit","type":["string","integer"],"minimum":1,"minLength":1,"maxLength":50,"examples":["4GiB","512MiB"]},"quantity":{"title":"a number with its unit, or a bare number for a metric without one","type":["string","number"],"minLength":1,"maxLength":50,"examples":["80 MiB/s","10 ms"]},"variables":{"type":"object","maxProperties":200,"propertyNames":{"title":"a variable name: letters, digits and underscores, not starting with a digit","type":"string","pattern":"^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]{0,199}$"},"additionalProperties":{"title":"text (put numbers, true and false in quotes)","type":"string","maxLength":10000,"pattern":"^[^\\\\u0000]*$"}},"suite":{"type":"object","additionalProperties":false,"properties":{"directory":{"description":"Working directory when the suite runs without a container. Without it: the folder of this file.","default":".","$ref":"#/$defs/relativePath"},"image":{"$ref":"#/$defs/image"},"run":{"$ref":"#/$defs/run"},"results":{"$ref":"#/$defs/results"}}},"image":{"title":"either \\"dockerfile\\" or \\"name\\", not both","description":"The image to build (dockerfile), or a ready one (name).","type":"object","additionalProperties":false,"properties":{"dockerfile":{"description":"Dockerfile to build.","$ref":"#/$defs/relativePath"},"context":{"description":"Build context. Without it: the folder of the Dockerfile.","$ref":"#/$defs/relativePath"},"target":{"description":"Stage of the Dockerfile to stop at.","title":"the name of a build stage","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$"},"args":{"description":"Build arguments.","default":{},"$ref":"#/$defs/variables"},"name":{"description":"A ready image, taken as it is and never built.","title":"an image reference","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}$","examples":["ghcr.io/owner/bench:1.2"]}},"oneOf":[{"required":["dockerfile"]},{"required":["name"]}],"dependentRequired":{"context":["dockerfile"],"target":["dockerfile"],"args":["dockerfile"]}},"run":{"description":"The command and what it is given.","type":"object","additionalProperties":false,"properties":{"command":{"description":"Program and arguments, one item each; no shell. Without it: the image\'s own command.","title":"a list of strings, program first","type":"array","minItems":1,"maxItems":1000,"items":{"title":"text","type":"string","maxLength":10000,"pattern":"^[^\\\\u0000]*$"},"examples":[["make","bench"]]},"invocations":{"description":"Fresh processes or containers, one after the other; each is one independent measurement.","type":"integer","minimum":1,"maximum":1000,"default":10},"cpus":{"description":"auto: whole physical cores of one NUMA node, never CPU 0. Or a list of CPU numbers such as \\"2-3,5\\"; a bare number is that one CPU.","title":"auto, a CPU number, or a list of them","type":["string","integer"],"pattern":"^(auto|[0-9]{1,4}(-[0-9]{1,4})?(,[0-9]{1,4}(-[0-9]{1,4})?){0,200})$","minimum":0,"maximum":9999,"default":"auto","examples":["auto","2-3,5"]},"memory":{"description":"Memory limit; no swap.","default":"2GiB","$ref":"#/$defs/size"},"shm":{"description":"Size of /dev/shm.","default":"256MiB","$ref":"#/$defs/size"},"tmp":{"description":"Size of /tmp.","default":"1GiB","$ref":"#/$defs/size"},"pids":{"description":"Processes and threads, at most.","type":"integer","minimum":1,"maximum":4194304,"default":1024},"timeout":{"description":"Wall-clock limit of one invocation.","title":"a duration with its unit","type":"string","minLength":1,"maxLength":50,"default":"20m","examples":["20m","90s"]},"env":{"description":"Environment variables.","default":{},"$ref":"#/$defs/variables"},"user":{"description":"User and group inside the container. Without it: an unprivileged user.","title":"numbers as \\"uid:gid\\"","type":"string","pattern":"^[0-9]{1,10}:[0-9]{1,10}$","examples":["1000:1000"]},"pool":{"description":"Name shared by machines that you declare to be the same: their runs are compared with each other.","title":"a name of at most 63 letters, digits, dots, dashes or underscores","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"network":{"description":"A benchmark has no network.","enum":["none"],"default":"none"}}},"results":{"description":"How the benchmark\'s output is read.","type":"object","additionalProperties":false,"properties":{"format":{"description":"Name of the format, or auto to recognise it.","type":"string","minLength":1,"maxLength":100,"default":"auto"},"path":{"description":"stdout, or a file that the benchmark writes into the folder $PINBENCH_OUTPUT.","title":"stdout, or the name of a file, without folders","type":"string","pattern":"^(?!\\\\.{1,2}$)[^/\\\\\\\\\\\\u0000-\\\\u001f]+$","maxLength":200,"default":"stdout","examples":["perf.json"]}}},"slo":{"title":"\\"min\\", \\"max\\" or both","description":"A limit on every metric that the pattern matches.","type":"object","additionalProperties":false,"required":["metric"],"anyOf":[{"required":["min"]},{"required":["max"]}],"properties":{"metric":{"description":"Pattern over benchmark/metric; * matches anything.","title":"a pattern over benchmark/metric","type":"string","minLength":1,"maxLength":400,"examples":["display/throughput","*/p99"]},"suite":{"description":"Only this suite\'s metrics. Without it: every suite\'s.","$ref":"#/$defs/suiteName"},"min":{"description":"The metric\'s median must not be below.","$ref":"#/$defs/quantity"},"max":{"description":"The metric\'s median must not be above.","$ref":"#/$defs/quantity"},"branches":{"description":"Patterns of branch names the limit applies to. Without it: all.","title":"a list of branch patterns","type":"array","minItems":1,"maxItems":100,"items":{"title":"a branch pattern","type":"string","minLength":1,"maxLength":200},"examples":[["main","release/*"]]}}}}}');
;// CONCATENATED MODULE: ./schemas/perf.schema.json
const perf_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pinbench.perf/1","title":"pinbench run (perf.json)","description":"All invocations of one suite for one commit on one host, self-contained. Numbers are finite.","type":"object","additionalProperties":false,"required":["schema","id","suite","source","startedAt","finishedAt","status","failure","environment","isolation","image","invocations","results","warnings"],"properties":{"schema":{"const":"pinbench.perf/1"},"id":{"description":"Unique, and safe as part of a file name.","title":"an id of at most 80 letters, digits, dots, dashes or underscores, not starting with a dot or dash","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$"},"suite":{"title":"a suite name","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$"},"source":{"$ref":"#/$defs/source"},"startedAt":{"$ref":"#/$defs/instant"},"finishedAt":{"$ref":"#/$defs/instant"},"status":{"enum":["ok","dirty","failed","timeout","out of memory","invalid output","infrastructure error","cancelled"]},"failure":{"description":"A sentence when status is neither ok nor dirty.","type":["string","null"],"maxLength":20000},"environment":{"description":"What makes two hosts\' numbers comparable: only runs with equal keys are compared.","type":"object","additionalProperties":false,"required":["key","hard","soft"],"properties":{"key":{"description":"sha256 of the hard fields as canonical JSON.","title":"64 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{64}$"},"hard":{"$ref":"#/$defs/fields"},"soft":{"$ref":"#/$defs/fields"}}},"isolation":{"description":"What was asked for, and what was read back from inside the first invocation.","type":"object","additionalProperties":false,"required":["requested","observed","held","violations"],"properties":{"requested":{"type":"object","$ref":"#/$defs/isolationFacts"},"observed":{"$ref":"#/$defs/isolationFacts"},"held":{"type":"boolean"},"violations":{"$ref":"#/$defs/sentences"}}},"image":{"$ref":"#/$defs/image"},"invocations":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/invocation"}},"results":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/benchmark"}},"warnings":{"$ref":"#/$defs/sentences"}},"$defs":{"name":{"title":"printable text of at most 200 characters","type":"string","maxLength":200,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]+$"},"text":{"type":["string","null"],"maxLength":300},"sentences":{"type":"array","maxItems":10000,"items":{"type":"string","maxLength":2000}},"instant":{"title":"a UTC time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\\\.[0-9]{1,9})?Z$"},"commit":{"title":"a full commit hash: 40 or 64 hexadecimal digits","type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"countOrNull":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"seconds":{"type":"number","minimum":0},"secondsOrNull":{"type":["number","null"],"minimum":0},"fact":{"type":["boolean","null"]},"cpuList":{"title":"a list of numbers such as 2-3,5","type":["string","null"],"maxLength":4096,"pattern":"^[0-9,-]*$"},"source":{"description":"What was measured, as the host knows it.","type":"object","additionalProperties":false,"required":["repository","commit","branch","dirty","pullRequest","workflow"],"properties":{"repository":{"$ref":"#/$defs/text"},"commit":{"$ref":"#/$defs/commit"},"branch":{"$ref":"#/$defs/text"},"dirty":{"type":"boolean"},"pullRequest":{"$ref":"#/$defs/pullRequest"},"workflow":{"$ref":"#/$defs/workflow"}}},"pullRequest":{"type":["object","null"],"additionalProperties":false,"required":["number","base","baseCommit","mergeCommit"],"properties":{"number":{"type":"integer","minimum":1,"maximum":9007199254740991},"base":{"type":"string","maxLength":300},"baseCommit":{"type":"string","$ref":"#/$defs/commit"},"mergeCommit":{"$ref":"#/$defs/commit"}}},"workflow":{"type":["object","null"],"additionalProperties":false,"required":["name","runId","attempt","job","event"],"properties":{"name":{"type":"string","maxLength":300},"runId":{"$ref":"#/$defs/count"},"attempt":{"$ref":"#/$defs/count"},"job":{"type":"string","maxLength":300},"event":{"type":"string","maxLength":100}}},"isolationFacts":{"description":"null means unknown.","type":["object","null"],"additionalProperties":false,"required":["runtime","cpus","memoryNodes","memoryBytes","swapBytes","pids","shmBytes","network","readOnlyRoot","capabilities","noNewPrivileges","seccomp","user","aslr"],"properties":{"runtime":{"enum":["docker","host"]},"cpus":{"$ref":"#/$defs/cpuList"},"memoryNodes":{"$ref":"#/$defs/cpuList"},"memoryBytes":{"$ref":"#/$defs/countOrNull"},"swapBytes":{"$ref":"#/$defs/countOrNull"},"pids":{"$ref":"#/$defs/countOrNull"},"shmBytes":{"$ref":"#/$defs/countOrNull"},"network":{"enum":["none","host",null]},"readOnlyRoot":{"$ref":"#/$defs/fact"},"capabilities":{"title":"a hexadecimal mask","type":["string","null"],"pattern":"^[0-9a-f]{1,32}$"},"noNewPrivileges":{"$ref":"#/$defs/fact"},"seccomp":{"enum":["filter","off",null]},"user":{"$ref":"#/$defs/text"},"aslr":{"enum":["on","off",null]}}},"image":{"type":["object","null"],"additionalProperties":false,"required":["id","name","digest","cache","buildSeconds"],"properties":{"id":{"title":"sha256: and 64 hexadecimal digits","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":["string","null"],"maxLength":500},"digest":{"title":"sha256: and 64 hexadecimal digits, after the image\'s name or alone","type":["string","null"],"maxLength":600,"pattern":"^([^\\\\s@]+@)?sha256:[0-9a-f]{64}$"},"cache":{"enum":["hit","partial","miss","not built"]},"buildSeconds":{"$ref":"#/$defs/seconds"}}},"invocation":{"description":"One fresh process or container, as the host saw it.","type":"object","additionalProperties":false,"required":["order","seconds","exitCode","outOfMemory","cpuSeconds","throttledSeconds","peakMemoryBytes","stealSeconds"],"properties":{"order":{"type":"integer","minimum":1,"maximum":1000},"seconds":{"$ref":"#/$defs/seconds"},"exitCode":{"type":["integer","null"],"minimum":-2147483648,"maximum":4294967295},"outOfMemory":{"type":"boolean"},"cpuSeconds":{"$ref":"#/$defs/secondsOrNull"},"throttledSeconds":{"$ref":"#/$defs/secondsOrNull"},"peakMemoryBytes":{"$ref":"#/$defs/countOrNull"},"stealSeconds":{"$ref":"#/$defs/secondsOrNull"}}},"benchmark":{"type":"object","additionalProperties":false,"required":["benchmark","metrics"],"properties":{"benchmark":{"$ref":"#/$defs/name"},"metrics":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/metric"}}}},"metric":{"type":"object","additionalProperties":false,"required":["metric","unit","better","samples"],"properties":{"metric":{"$ref":"#/$defs/name"},"unit":{"type":"string","maxLength":100},"better":{"enum":["lower","higher"]},"samples":{"description":"samples[i] belongs to invocations[i]; empty where that invocation did not report the metric.","type":"array","maxItems":1000,"items":{"type":"array","maxItems":100000,"items":{"type":"number"}}},"reported":{"description":"What the tool itself computed, by invocation; never used for verdicts.","type":"array","maxItems":1000,"items":{"type":["object","null"],"maxProperties":100,"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"type":"number"}}}}},"fieldName":{"title":"a field name of at most 200 characters","type":"string","pattern":"^(?!__proto__$)","minLength":1,"maxLength":200},"fields":{"description":"Named facts: JSON values, nested three levels at most.","type":"object","maxProperties":200,"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/json3"}},"json3":{"type":["string","number","boolean","null","array","object"],"maxLength":20000,"maxItems":10000,"maxProperties":200,"items":{"$ref":"#/$defs/json2"},"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/json2"}},"json2":{"type":["string","number","boolean","null","array","object"],"maxLength":20000,"maxItems":10000,"maxProperties":200,"items":{"$ref":"#/$defs/json1"},"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/json1"}},"json1":{"title":"text, a number, true, false or null (nested too deeply)","type":["string","number","boolean","null"],"maxLength":20000}}}');
// EXTERNAL MODULE: ./build/config/problem.js
var config_problem = __webpack_require__(58308);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/io/schema.js
/** Values held against the published JSON Schemas. The only importer of ajv. */





/** Metrics of a run, over all its benchmarks, at most. */
const MOST_METRICS = 10_000;
// `verbose` gives every error the schema it is about, which is where "expected" comes from. That our schemas are schemas is
// checked by a test; checking it in each process, and making code smaller that runs once, is half the cost of compiling.
const OPTIONS = {
    allowUnionTypes: true,
    strictTypes: true,
    verbose: true,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
};
// Compiling costs more than starting does: done when first needed.
let configValidator;
let perfValidator;
/** What is wrong with a configuration; empty when the schema accepts it. */
function validateConfig(value) {
    configValidator ??= new _2020["default"]({ ...OPTIONS, allErrors: true }).compile(config_schema_namespaceObject);
    if (configValidator(value))
        return [];
    return tellable(configValidator.errors).map((error) => problemOf(error, value));
}
/**
 * The value, known to be a perf.json. `where` names its file. Throws a sentence about the first thing that is wrong, of
 * kind `infrastructure` for a stored run and of kind `usage` for a file that a person named.
 */
function parseRun(value, where, kind = 'infrastructure') {
    // One error is enough: collecting all those of a hostile file would fill the memory.
    perfValidator ??= new _2020["default"](OPTIONS).compile(perf_schema_namespaceObject);
    if (!perfValidator(value)) {
        const [error] = tellable(perfValidator.errors);
        throw refusal(where, kind, error === undefined ? undefined : problemOf(error, value));
    }
    const disorder = disorderOf(value);
    if (disorder !== undefined)
        throw refusal(where, kind, disorder);
    return value;
}
function refusal(where, kind, problem) {
    const { path, found, keyword, expected } = problem ?? {
        path: [],
        found: undefined,
        keyword: '',
        expected: 'a perf.json',
    };
    const state = keyword === 'required'
        ? 'is missing'
        : keyword === 'additionalProperties'
            ? 'is an unknown key'
            : keyword === 'propertyNames'
                ? 'is a name that cannot be used'
                : `is ${(0,config_problem/* shown */.SP)(found)}`;
    return (kind === 'usage' ? errors/* usageError */.Wp : errors/* infrastructureError */.kv)(`${where}: ${(0,config_problem/* pathText */.LF)(path)} ${state}`, {
        expected,
        todo: 'use a perf.json as pinbench wrote it, unchanged',
    });
}
/** What the schema cannot count: samples belong to invocations, names are unique, metrics are bounded in sum. */
function disorderOf(run) {
    const wrong = (path, found, expected) => ({
        path,
        found,
        expected,
        keyword: 'value',
    });
    const invocations = run.invocations.length;
    const benchmarks = new Set();
    let count = 0;
    for (const [index, { benchmark, metrics }] of run.results.entries()) {
        const at = ['results', index];
        if (benchmarks.has(benchmark))
            return wrong([...at, 'benchmark'], benchmark, 'a name that no other benchmark has');
        benchmarks.add(benchmark);
        count += metrics.length;
        if (count > MOST_METRICS)
            return wrong([...at, 'metrics'], metrics, `at most ${MOST_METRICS} metrics in all`);
        const names = new Set();
        for (const [position, { metric, samples, reported }] of metrics.entries()) {
            const here = [...at, 'metrics', position];
            // An invocation that failed may have none at the end.
            const each = `at most one entry for each of the ${invocations} invocations`;
            if (names.has(metric))
                return wrong([...here, 'metric'], metric, 'a name that no other metric of it has');
            names.add(metric);
            if (samples.length > invocations)
                return wrong([...here, 'samples'], samples, each);
            if (reported !== undefined && reported.length > invocations)
                return wrong([...here, 'reported'], reported, each);
        }
    }
    return undefined;
}
/** Without the branches of a choice, which only say that each alternative was not taken. */
function tellable(errors) {
    const all = errors ?? [];
    const told = all.filter(({ schemaPath }) => !/\/(oneOf|anyOf)\/\d+\//.test(schemaPath));
    // A bad name comes with an error of its own about the pattern that it breaks.
    return told.filter(({ propertyName, keyword }) => propertyName === undefined || keyword === 'propertyNames');
}
function problemOf(error, value) {
    const { keyword, params, data } = error;
    const key = params.additionalProperty ??
        params.missingProperty ??
        (keyword === 'propertyNames' ? params.propertyName : undefined);
    const isInside = typeof key === 'string' && keyword !== 'dependentRequired';
    const path = keyPath(error.instancePath, value);
    const allowed = allowedBy(error);
    return {
        path: isInside ? [...path, key] : path,
        found: keyword === 'required' ? undefined : data,
        expected: expectedBy(error, allowed),
        keyword,
        ...(allowed === undefined ? {} : { allowed }),
    };
}
/** Every right answer, where the schema lists them. */
function allowedBy({ keyword, params, parentSchema }) {
    if (keyword === 'additionalProperties')
        return Object.keys(parentSchema?.properties ?? {});
    if (keyword === 'enum' && Array.isArray(params.allowedValues))
        return params.allowedValues.map(String);
    return undefined;
}
/** In words; a schema's own title, written for this, comes first. */
function expectedBy({ keyword, params, schema, parentSchema = {} }, allowed) {
    if (allowed !== undefined)
        return `one of: ${allowed.join(', ')}`;
    switch (keyword) {
        case 'const':
            return JSON.stringify(params.allowedValue);
        case 'required': {
            const wanted = parentSchema.properties?.[params.missingProperty]?.const;
            return `the key "${params.missingProperty}"${wanted === undefined ? '' : `: ${JSON.stringify(wanted)}`}`;
        }
        case 'propertyNames':
            return titleOf(schema) ?? 'another name';
        case 'dependentRequired':
            return `"${params.property}" only together with "${params.missingProperty}"`;
        case 'maxLength':
            return `at most ${params.limit} characters`;
        case 'minLength':
            return 'text that is not empty';
        case 'maxItems':
        case 'maxProperties':
            return `at most ${params.limit} entries`;
        case 'minItems':
        case 'minProperties':
            return 'at least one entry';
        case 'uniqueItems':
            return 'each entry once';
        default:
            // The title of a map is about what is in it, not about its being a map.
            if (keyword === 'type' && schema === 'object')
                return plainExpectation(parentSchema);
            return (titleOf(parentSchema) ?? plainExpectation(parentSchema)) + examplesOf(parentSchema);
    }
}
function plainExpectation({ type, minimum, maximum }) {
    const words = [type].flat().map((each) => TYPE_WORDS[String(each)] ?? String(each));
    const from = typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? ` of ${minimum} or more` : '';
    const upTo = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
    return words.join(' or ') + (upTo ? ` from ${minimum} to ${maximum}` : from);
}
const TYPE_WORDS = {
    string: 'text',
    number: 'a finite number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'a map of keys',
    array: 'a list',
    null: 'null',
};
function titleOf(schema) {
    const title = typeof schema === 'object' && schema !== null && 'title' in schema ? schema.title : undefined;
    return typeof title === 'string' ? title : undefined;
}
function examplesOf({ examples }) {
    const [first] = Array.isArray(examples) ? examples : [];
    return first === undefined ? '' : `, such as ${JSON.stringify(first)}`;
}
/** A JSON pointer as keys and, where the value has a list, numbers. */
function keyPath(pointer, value) {
    let here = value;
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => {
        const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
        const isIndex = Array.isArray(here);
        here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
        return isIndex ? Number(key) : key;
    });
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   cF: () => (/* binding */ normalUnit),
/* harmony export */   qY: () => (/* binding */ looseQuantity),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** Units: reading, converting and writing them. None is ever guessed: an ambiguous spelling ("mb") is unknown. */

const timeUnits = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, min: 6e10, h: 3.6e12, d: 8.64e13 };
/** In bits. "k", "M", "G" are decimal, "Ki", "Mi", "Gi" binary, everywhere. */
// biome-ignore format: a line for each kind
const byteUnits = {
    bit: 1, kbit: 1e3, Mbit: 1e6, Gbit: 1e9,
    B: 8, kB: 8e3, MB: 8e6, GB: 8e9, TB: 8e12,
    KiB: 8 * 2 ** 10, MiB: 8 * 2 ** 20, GiB: 8 * 2 ** 30, TiB: 8 * 2 ** 40,
};
/** Costs, less of which is better. They may be given per operation ("ns/op"), which is still a cost of one thing. */
const costs = {
    time: timeUnits,
    bytes: byteUnits,
    allocations: { allocs: 1 },
    cycles: { cycles: 1 },
    instructions: { instructions: 1 },
};
/** Things that are counted: without a direction alone, better when there are more of them per second. */
const counted = 'ops req iter items elem rows records lines events msgs calls queries txns frames tokens'.split(' ');
/** Other spellings; words in small letters may have an "s" as well. */
// biome-ignore format: a line for each kind
const spellings = {
    ns: 'nsec nano nanosecond', us: 'usec micro microsecond', ms: 'msec milli millisecond',
    s: 'sec second', min: 'mins minute', h: 'hr hour', d: 'day',
    bit: 'bits', B: 'byte', kB: 'KB kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte',
    KiB: 'kibibyte', MiB: 'mebibyte', GiB: 'gibibyte', TiB: 'tebibyte',
    ops: 'op operation', req: 'reqs request', iter: 'it iters iteration', items: 'item', elem: 'elems element',
    rows: 'row', records: 'record', lines: 'line', events: 'event', msgs: 'msg message', calls: 'call', queries: 'query',
    txns: 'txn transaction', frames: 'frame', tokens: 'token',
    allocs: 'alloc allocation', cycles: 'cycle', instructions: 'instruction instr', '%': 'percent pct',
    'req/s': 'rps', 'queries/s': 'qps', 'frames/s': 'fps',
    'bit/s': 'bps', 'kbit/s': 'kbps', 'Mbit/s': 'Mbps', 'Gbit/s': 'Gbps',
};
/** Every unit under its normal spelling; '' is a plain number. */
const units = unitTable();
const exact = spellingTable();
const anyCase = caselessTable();
/** The normal spelling of one word of a unit, or undefined when the word is not known. */
function spelled(word) {
    return exact.get(word) ?? anyCase.get(word.toLowerCase());
}
function unitTable() {
    const table = new Map([
        ['', { dimension: 'none', factor: 1, better: null }],
        ['%', { dimension: 'share', factor: 1, better: null }],
    ]);
    const addRates = (name, dimension, factor) => {
        for (const [time, length] of Object.entries(timeUnits)) {
            // Counted per day, the longest unit of time, so that factors stay whole.
            const perDay = factor * (8.64e13 / length);
            table.set(`${name}/${time}`, { dimension: `${dimension} rate`, factor: perDay, better: 'higher' });
        }
    };
    for (const [dimension, members] of Object.entries(costs)) {
        for (const [name, factor] of Object.entries(members)) {
            for (const per of ['', '/op', '/iter', '/call'])
                table.set(name + per, { dimension, factor, better: 'lower' });
            if (members === byteUnits)
                addRates(name, dimension, factor);
        }
    }
    for (const name of counted) {
        for (const [prefix, factor] of Object.entries({ '': 1, k: 1e3, M: 1e6, G: 1e9 })) {
            table.set(prefix + name, { dimension: name, factor, better: null });
            addRates(prefix + name, name, factor);
        }
    }
    return table;
}
function spellingTable() {
    const table = new Map();
    for (const name of units.keys())
        if (!name.includes('/'))
            table.set(name, name);
    for (const [name, others] of Object.entries(spellings)) {
        for (const other of others.split(' ')) {
            table.set(other, name);
            if (/^[a-z]+$/.test(other))
                table.set(`${other}s`, name);
        }
    }
    for (const name of Object.keys(byteUnits))
        if (!name.endsWith('bit'))
            table.set(`${name}ps`, `${name}/s`);
    return table;
}
/** Letter case is forgiven only in words of three letters or more that mean one thing in any case: "mib" yes, "mb" no. */
function caselessTable() {
    const table = new Map();
    for (const [spelling, name] of exact) {
        const lower = spelling.toLowerCase();
        const isClear = lower.length >= 3 && [...exact].every(([other, its]) => other.toLowerCase() !== lower || its === name);
        if (isClear)
            table.set(lower, name);
    }
    return table;
}
/** The usual spelling of a unit ("MiB/sec" -> "MiB/s", "μs" -> "us"); an unknown unit comes back trimmed. */
function normalUnit(text) {
    const kept = text.trim();
    if (kept.length > 60)
        return kept;
    const parts = kept
        .replace(/[µμ]/g, 'u')
        .replace(/ per |_per_/g, '/')
        .split('/');
    const [top, bottom] = parts.map((part) => spelled(part.trim()));
    if (top === undefined || parts.length > 2)
        return kept;
    if (parts.length === 1)
        return top;
    // "ops" and "calls" are counted, one of them is what a cost is of: "ns/op".
    const ratio = `${top}/${bottom === 'ops' || bottom === 'calls' ? bottom.slice(0, -1) : bottom}`;
    return units.has(ratio) ? ratio : kept;
}
/** The value in another unit; null when either unit is unknown, they measure different things, or it is too large. */
function convert(value, from, to) {
    const [source, target] = from === to ? [to, to] : [normalUnit(from), normalUnit(to)];
    if (source === target)
        return value;
    const [a, b] = [units.get(source), units.get(target)];
    if (a === undefined || b === undefined || a.dimension !== b.dimension)
        return null;
    const exact = (value * a.factor) / b.factor;
    const converted = Number.isFinite(exact) ? exact : value * (a.factor / b.factor);
    return Number.isFinite(converted) ? converted : null;
}
/** Time, memory, allocations, cycles: lower. Rates per time: higher. Anything else: not known. */
function directionOf(unit) {
    return units.get(normalUnit(unit))?.better ?? null;
}
/** A number and any unit, known or not, in its normal spelling; null when the text is something else. */
function looseQuantity(text) {
    // The bound keeps every pattern below cheap on hostile text.
    if (text.length > 100)
        return null;
    const trimmed = text.trim();
    const seconds = compoundSeconds(trimmed, 2);
    if (seconds !== null)
        return { value: seconds, unit: 's' };
    // A unit has no digits: "0x10", "1,234", "1.2.3" and "12 ± 3 ms" are not read as something they are not.
    const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*((?:[%\p{L}][^\d\p{C}]*)?)$/u.exec(trimmed);
    const value = Number(match?.[1]);
    return match !== null && Number.isFinite(value) ? { value, unit: normalUnit(match[2] ?? '') } : null;
}
/** A number with a known unit, or with none (unit ''). Throws a usage error that names the nearest known unit. */
function parseQuantity(text) {
    const quantity = typeof text === 'number' ? { value: text, unit: '' } : looseQuantity(text);
    if (quantity === null || !Number.isFinite(quantity.value)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${shown(text)} is not a quantity`, { expected: 'a number and its unit, such as "80 MiB/s"' });
    }
    if (units.has(quantity.unit))
        return quantity;
    const near = nearestUnit(quantity.unit);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${shown(text)} has the unknown unit ${shown(quantity.unit)}`, {
        expected: 'a unit such as ns, ms, s, MiB, MB/s, MiB/s, ops/s, allocs or %',
        ...(near === undefined ? {} : { todo: `did you mean ${shown(near)}?` }),
    });
}
/** Seconds. One part or several, longest first: "20m", "90 s", "1h30m", "500 ms"; here, and only here, "m" is minutes. */
function parseDuration(text) {
    const seconds = text.length > 100 ? null : compoundSeconds(text.trim(), 1);
    if (seconds !== null)
        return seconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${shown(text)} is not a duration`, {
        expected: 'a time with its unit, such as "90s", "1h30m" or "500 ms"',
    });
}
function compoundSeconds(text, fewestParts) {
    const part = /\s*(\d+(?:\.\d+)?)\s*([a-zµμ]+)/y;
    let parts = 0;
    let total = 0;
    let previous = Number.POSITIVE_INFINITY;
    while (part.lastIndex < text.length) {
        const match = part.exec(text);
        const unit = units.get(match?.[2] === 'm' ? 'min' : normalUnit(match?.[2] ?? ''));
        if (match === null || unit?.dimension !== 'time' || unit.factor >= previous)
            return null;
        total += Number(match[1]) * unit.factor;
        previous = unit.factor;
        parts += 1;
    }
    return parts >= fewestParts && Number.isFinite(total) ? total / 1e9 : null;
}
/**
 * Whole bytes. A number, or digits alone, are bytes; "GiB" is binary and "GB" decimal; a lone letter ("1g") and "Gi" are
 * binary, as container engines and Kubernetes have it.
 */
function parseBytes(text) {
    const quantity = typeof text === 'number' ? { value: text, unit: 'B' } : (lettered(text) ?? looseQuantity(text));
    const isSize = quantity !== null && quantity.value >= 0 && !/bit|\//.test(quantity.unit);
    const bytes = Math.round((isSize ? convert(quantity.value, quantity.unit || 'B', 'B') : null) ?? -1);
    if (bytes >= 0 && Number.isSafeInteger(bytes))
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${shown(text)} is not a size`, { expected: 'bytes with their unit, such as "4GiB" or "512 MiB"' });
}
function lettered(text) {
    const match = text.length > 100 ? null : /^(\d+(?:\.\d+)?)\s*([kmgt])i?$/i.exec(text.trim());
    const power = ' kmgt'.indexOf((match?.[2] ?? ' ').toLowerCase());
    return match === null ? null : { value: Number(match[1]) * 1024 ** power, unit: 'B' };
}
/** For people: four significant digits, thousands apart, in the unit it came with: "2,807 MiB/s". */
function formatQuantity(value, unit) {
    const isPlain = value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15);
    const number = isPlain
        ? (value === 0 ? 0 : value).toLocaleString('en-US', { maximumSignificantDigits: 4 })
        : Number(value.toPrecision(4)).toExponential();
    return unit === '' ? number : `${number} ${unit}`;
}
/** The known unit that takes the fewest changed letters, when that is few enough to be a slip. */
function nearestUnit(unit) {
    let near;
    let fewest = Math.max(1, Math.floor(unit.length / 3)) + 1;
    for (const known of units.keys()) {
        const changes = known === '' ? fewest : lettersChanged(unit.slice(0, 40), known);
        if (changes < fewest)
            [near, fewest] = [known, changes];
    }
    return near;
}
/** Levenshtein's distance, row by row (Wagner and Fischer, 1974). */
function lettersChanged(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (const [line, letter] of [...from].entries()) {
        const next = [line + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const swapped = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
            next.push(Math.min(swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? to.length;
}
function shown(text) {
    if (typeof text === 'number')
        return String(text);
    return JSON.stringify(text.length > 76 ? `${text.slice(0, 75)}…` : text);
}


/***/ })

};
