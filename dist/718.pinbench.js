export const id = 718;
export const ids = [718,99];
export const modules = {

/***/ 58308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
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
            // A file that is no map at all may be another than was meant, and is not quoted.
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${place}: ${pathText(path)} is ${path.length === 0 && typeof found === 'string' ? 'text' : shown(found)}`, { expected, ...mending(found, problem) });
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
    const swapped = allowed.find((word) => isSwapped(found, word));
    if (swapped !== undefined)
        return swapped;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(found.toLowerCase(), allowed);
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found.toLowerCase(), near);
    const forgiven = near.length < 3 ? 0 : Math.max(1, Math.floor(near.length / 3));
    return slips <= forgiven ? near : undefined;
}
/** Two neighbours in the wrong order are one slip, which the distance counts as two: "mian". */
function isSwapped(found, word) {
    const at = [...word].findIndex((letter, index) => letter !== found[index]);
    if (at < 0 || found.length !== word.length)
        return false;
    return word === `${found.slice(0, at)}${found[at + 1] ?? ''}${found[at]}${found.slice(at + 2)}`;
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
/* harmony export */   lk: () => (/* binding */ cpusText),
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
/** "CPU 1", "CPUs 2-3": for a sentence, a long list cut. */
function cpusText(numbers) {
    const list = formatCpuList(numbers);
    return `${new Set(numbers).size === 1 ? 'CPU' : 'CPUs'} ${list.length > 80 ? `${list.slice(0, 80)}…` : list}`;
}


/***/ }),

/***/ 21611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ significant),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Decimal numbers with their thousands apart, as `Intl.NumberFormat('en-US')` writes them: its own data take 8 MB, and making a
 * formatter takes longer than a thousand numbers do here.
 */
/** "-12,345.60" of "-12345.60"; no number that is nothing but zeros has a sign. */
function grouped(text) {
    const unsigned = text.startsWith('-') ? text.slice(1) : text;
    const point = unsigned.indexOf('.');
    const whole = point < 0 ? unsigned : unsigned.slice(0, point);
    const sign = unsigned === text || /^[0.]+$/.test(unsigned) ? '' : '-';
    if (whole.length <= 3)
        return sign + unsigned;
    const first = whole.length % 3 || 3;
    let apart = whole.slice(0, first);
    for (let at = first; at < whole.length; at += 3)
        apart += `,${whole.slice(at, at + 3)}`;
    return sign + apart + unsigned.slice(whole.length);
}
/**
 * A finite number with at most so many significant digits, without needless zeros. Halves go away from zero, as the
 * number is written: 1.0005 becomes 1.001, although its bits are a little less.
 */
function significant(value, most) {
    // The fewest digits that are this number and no other: "1.0005e+0".
    const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const isUp = (digits[most] ?? '0') >= '5';
    const kept = String(Number(digits.slice(0, most)) + (isUp ? 1 : 0));
    // Places after the point of the last digit kept; a carry (9,999.5) makes it one digit more.
    const places = Math.min(digits.length, most) - 1 - Number(exponent);
    return grouped((value < 0 ? '-' : '') + placed(kept, places));
}
/** The whole number `digits` divided by 10 ** `places`. */
function placed(digits, places) {
    if (places <= 0)
        return digits + '0'.repeat(-places);
    const padded = digits.padStart(places + 1, '0');
    const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
    return text.replace(/\.?0+$/, '');
}


/***/ }),

/***/ 79930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ folderNamed),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   d0: () => (/* binding */ placeNamed),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pV: () => (/* binding */ readOrdinary),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65441);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97473);
/**
 * Files that somebody else may have put there: a clone may hold a link to the host's own files, a pipe that never ends or
 * a device. What is read is an ordinary file of a bounded size, inside the folder that it has to be in.
 */






/** What to do about a path that leads out, where the command takes the option. */
const INSIDE = 'move it inside, or allow it in so many words on the command line: --allow-outside';
/** Throws a usage error, which holds nothing of the file, on all that is not an ordinary file inside. */
async function readOrdinary(file, reading) {
    const { what, within, most } = reading;
    const unusable = (why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} cannot be read: ${why}`, {
        expected: `an ordinary file of at most ${most} bytes`,
        todo: 'make it one, or name another',
        cause,
    });
    const failed = (thrown) => {
        throw unusable((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown), thrown);
    };
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file).catch(async (thrown) => {
        // A link that leads nowhere is there.
        const isGone = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) === 'ENOENT' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null)) === null;
        throw unusable(isGone ? 'there is no such file' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown), thrown);
    });
    requireInside(what, within, place);
    // Opening a device or a pipe can do something already.
    const kind = whyNotOrdinary(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place, { bigint: true }).catch(failed));
    if (kind !== null)
        throw unusable(kind);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(failed);
    try {
        const facts = await handle.stat({ bigint: true });
        const changed = whyNotOrdinary(facts);
        if (changed !== null)
            throw unusable(changed);
        // Where the kernel says what was opened: a link may have come in between.
        requireInside(what, within, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => place));
        if (facts.size > BigInt(most))
            throw unusable(`it has ${facts.size} bytes`);
        const content = await readAtMost(handle, most + 1).catch(failed);
        if (content.length > most)
            throw unusable(`it has more than ${most} bytes`);
        return { content, facts, place };
    }
    finally {
        await handle.close();
    }
}
function requireInside(what, within, place) {
    if (within !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .G)(within, place) === null)
        throw leadsOut(what, place, within);
}
function leadsOut(what, place, within) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} leads to ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(place)}, outside of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(within)}`, {
        expected: `a place inside of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(within)}, links included`,
        todo: INSIDE,
    });
}
function whyNotOrdinary(facts) {
    if (facts.isFile())
        return null;
    return `it is ${facts.isDirectory() ? 'a folder' : facts.isFIFO() ? 'a pipe' : 'no ordinary file'}`;
}
/** Whatever the file's size is said to be: those of /proc have none. */
async function readAtMost(handle, most) {
    const chunks = [];
    for (let total = 0; total < most;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(65_536, most - total)));
        if (bytesRead === 0)
            break;
        chunks.push(buffer.subarray(0, bytesRead));
        total += bytesRead;
    }
    return Buffer.concat(chunks);
}
/**
 * The real path of what a person named. Links of their own are followed; a link that lies in a work tree came with it, and
 * must not lead out of that. What is not there yet keeps its name.
 */
async function placeNamed(named, what) {
    let here = node_path__WEBPACK_IMPORTED_MODULE_2__.parse(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(named)).root;
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(named) ? named : `${process.cwd()}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${named}`;
    // Not normalized: behind a link, `..` is not where the text says.
    for (const name of absolute.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((part) => part !== '' && part !== '.')) {
        if (name === '..') {
            here = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here);
            continue;
        }
        const next = node_path__WEBPACK_IMPORTED_MODULE_2__.join(here, name);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(next).catch(() => null);
        if (facts?.isSymbolicLink() !== true) {
            here = next;
            continue;
        }
        const tree = await treeOf(here);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(next).catch((thrown) => {
            const todo = `remove the link ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(next)}, or name another place`;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`${what} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, { todo, cause: thrown });
        });
        if (tree !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .G)(tree, target) === null)
            throw leadsOut(what, target, tree);
        here = target;
    }
    return here;
}
/**
 * As `placeNamed`, for a folder that is written to: by a name inside of `bounds` it must also lie there; null: anywhere.
 */
async function folderNamed(named, what, bounds) {
    if (bounds === null)
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(named);
    const place = await placeNamed(named, what);
    if ((0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .G)(bounds, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(named)) !== null && (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .G)(bounds, place) === null)
        throw leadsOut(what, place, bounds);
    return place;
}
/** The folder at or above this one that has a `.git`; null outside of every work tree. */
async function treeOf(folder) {
    for (let here = folder;; here = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(here, '.git')).catch(() => null)) !== null)
            return here;
        if (here === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(here))
            return null;
    }
}


/***/ }),

/***/ 97473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/**
 * Paths as the file system sees them. Two spellings of one place differ as text (a link, a link above it, `..` behind a
 * link), so nothing is compared, moved to another tree or left out before it went through here.
 */



/** Absolute and without links. What is not there yet, or not ours to read, keeps its name below what is. */
async function realPath(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    }
    catch (thrown) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ELOOP') {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${file} is a link that leads to itself`, { todo: 'remove it, or name another path' });
        }
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}
/** `file` below `folder` with forward slashes, '' for the folder itself; null outside. Both are real paths. */
function below(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 89771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZO: () => (/* binding */ parseDoctorReport),
  zZ: () => (/* binding */ parseRun),
  $r: () => (/* binding */ validateConfig)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./schemas/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pinbench.config/1","title":"pinbench configuration","description":"What to build and run, and what turns a job red. Paths are relative to this file.","type":"object","additionalProperties":false,"required":["version","suites"],"properties":{"version":{"description":"Version of this file\'s format.","const":1},"suites":{"description":"Benchmarks by name. Each suite is one command in one image.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"title":"a name of at most 63 small letters, digits, dots, dashes or underscores that starts with a letter or digit","$ref":"#/$defs/suiteName"},"additionalProperties":{"$ref":"#/$defs/suite"}},"compare":{"description":"How a run is compared with stored runs.","type":"object","additionalProperties":false,"properties":{"baseline":{"description":"Branch that runs are compared with: its commits that the measured one builds on. Without it: the pull request\'s base branch, else the default branch; on the command line, the commit\'s own ancestors.","$ref":"#/$defs/branch"},"mode":{"description":"auto: hold the run against stored runs, then measure what looks changed again beside the base; everything where history is short or the host is noisy. paired: measure everything again. stored: stored runs alone, so that a suspected change stays inconclusive.","enum":["auto","paired","stored"],"default":"auto"},"runs":{"description":"Stored runs in a baseline, at most.","type":"integer","minimum":1,"maximum":200,"default":50},"min-effect":{"description":"Smallest relative change worth a verdict, as a percentage. Unless set, quantities that are counted and do not vary are held to 0.1% instead.","title":"a percentage up to 100%","type":"string","pattern":"^(100|[0-9]{1,2}(\\\\.[0-9]{1,6})?) ?%$","default":"1%","examples":["2%","0.5%"]},"budget":{"description":"How long a suite may be measured again beside the base.","default":"10m","$ref":"#/$defs/duration"},"strict":{"description":"Assume a noise floor that is wider by a quarter: fewer false alarms, smaller changes missed.","type":"boolean","default":false},"learn":{"description":"Runs of the default branch also measure neighbouring commits beside each other, for at most as long as the run itself took, until the noise floor of every metric is learned. Never on pull requests.","type":"boolean","default":true},"canary":{"description":"Metrics whose code never changes: when one of them moves, the host has, and nothing is blamed on the code.","$ref":"#/$defs/metricPattern"},"stale-after":{"description":"A baseline whose newest run is older than this many days is stale.","title":"a number of days","type":"string","pattern":"^[1-9][0-9]{0,3} ?d$","default":"30d","examples":["30d"]},"stale-after-commits":{"description":"A baseline whose nearest run is more commits away than this is stale.","type":"integer","minimum":1,"maximum":1000,"default":200}}},"slo":{"description":"Absolute limits on metrics, kept apart from regressions.","type":"array","maxItems":1000,"default":[],"items":{"$ref":"#/$defs/slo"}},"acknowledge":{"description":"Changes that are known and accepted until a day: they are told, and fail nothing.","type":"array","maxItems":1000,"default":[],"items":{"$ref":"#/$defs/acknowledgement"}},"gate":{"description":"What fails the job.","type":"object","additionalProperties":false,"properties":{"fail-on":{"description":"Findings that fail the job; an empty list fails on none of them.","type":"array","uniqueItems":true,"items":{"enum":["slo","regression","missing","missing-suite","suspicion"]},"default":["slo","regression","missing-suite"]},"no-baseline":{"description":"What to do when there is nothing to compare with.","enum":["neutral","fail"],"default":"neutral"},"min-host-grade":{"description":"Below this grade of `pinbench doctor`, or without one, no verdict counts and the job ends as an infrastructure error. Without it: any host.","enum":["A","B","C","D"],"examples":["C"]}}},"report":{"description":"Where the result is told.","type":"object","additionalProperties":false,"properties":{"comment":{"description":"auto: one comment on the pull request, kept up to date, where the token allows it.","enum":["auto","never"],"default":"auto"}}},"store":{"description":"Where the Action keeps runs.","type":"object","additionalProperties":false,"properties":{"branch":{"description":"Branch of this repository that holds the stored runs.","default":"pinbench-data","$ref":"#/$defs/branch"},"artifacts":{"description":"auto: where the branch has no runs to compare with, the artifacts of workflow runs are looked at. off: never.","enum":["auto","off"],"default":"auto"},"workflow":{"description":"File of the workflow whose artifacts are looked at. Without it: the workflow that looks.","title":"the file name of a workflow in .github/workflows","type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\\\.ya?ml$","examples":["push.yml"]}}}},"$defs":{"suiteName":{"title":"a name of at most 63 small letters, digits, dots, dashes or underscores that starts with a letter or digit","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$"},"branch":{"title":"a branch name","type":"string","pattern":"^(?![-/.])(?!.*(\\\\.\\\\.|//|@\\\\{|/\\\\.))(?!.*(/|\\\\.|\\\\.lock)$)[^\\\\s~^:?*\\\\[\\\\\\\\\\\\u0000-\\\\u001f\\\\u007f]+$","maxLength":200,"examples":["main"]},"relativePath":{"title":"a path relative to the configuration file","type":"string","pattern":"^(?!/)[^\\\\u0000-\\\\u001f]+$","maxLength":1000},"size":{"title":"a size with its unit","type":["string","integer"],"minimum":1,"minLength":1,"maxLength":50,"examples":["4GiB","512MiB"]},"duration":{"title":"a duration with its unit","type":"string","minLength":1,"maxLength":50,"examples":["20m","90s"]},"metricPattern":{"title":"a pattern over benchmark/metric","type":"string","minLength":1,"maxLength":400,"examples":["display/throughput","*/p99"]},"quantity":{"title":"a number with its unit, or a bare number for a metric without one","type":["string","number"],"minLength":1,"maxLength":50,"examples":["80 MiB/s","10 ms"]},"variables":{"type":"object","maxProperties":200,"propertyNames":{"title":"a variable name: letters, digits and underscores, not starting with a digit","type":"string","pattern":"^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]{0,199}$"},"additionalProperties":{"title":"text (put numbers, true and false in quotes)","type":"string","maxLength":10000,"pattern":"^[^\\\\u0000]*$"}},"suite":{"type":"object","additionalProperties":false,"properties":{"directory":{"description":"Working directory when the suite runs without a container. Without it: the folder of this file.","default":".","$ref":"#/$defs/relativePath"},"image":{"$ref":"#/$defs/image"},"run":{"$ref":"#/$defs/run"},"results":{"$ref":"#/$defs/results"}}},"image":{"title":"either \\"dockerfile\\" or \\"name\\", not both","description":"The image to build (dockerfile), or a ready one (name).","type":"object","additionalProperties":false,"properties":{"dockerfile":{"description":"Dockerfile to build.","$ref":"#/$defs/relativePath"},"context":{"description":"Build context. Without it: the folder of the Dockerfile.","$ref":"#/$defs/relativePath"},"target":{"description":"Stage of the Dockerfile to stop at.","title":"the name of a build stage","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$"},"args":{"description":"Build arguments.","default":{},"$ref":"#/$defs/variables"},"timeout":{"description":"Wall-clock limit of the build, or of pulling a ready image. A build that overruns counts as failed.","default":"60m","$ref":"#/$defs/duration"},"name":{"description":"A ready image, taken as it is and never built.","title":"an image reference","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}$","examples":["ghcr.io/owner/bench:1.2"]}},"oneOf":[{"required":["dockerfile"]},{"required":["name"]}],"dependentRequired":{"context":["dockerfile"],"target":["dockerfile"],"args":["dockerfile"]}},"run":{"description":"The command and what it is given.","type":"object","additionalProperties":false,"properties":{"command":{"description":"Program and arguments, one item each; no shell. Without it: the image\'s own command.","title":"a list of strings, program first","type":"array","minItems":1,"maxItems":1000,"items":{"title":"text","type":"string","maxLength":10000,"pattern":"^[^\\\\u0000]*$"},"examples":[["make","bench"]]},"filter":{"description":"Words put behind the command to run some benchmarks only, when these are measured again; {regex} becomes a pattern of their names. Without it: the whole command.","title":"a list of words, {regex} in one of them","type":"array","minItems":1,"maxItems":20,"items":{"title":"text","type":"string","maxLength":1000,"pattern":"^[^\\\\u0000]*$"},"examples":[["--benchmark_filter={regex}"]]},"invocations":{"description":"Fresh processes or containers, one after the other; each is one independent measurement.","type":"integer","minimum":1,"maximum":1000,"default":10},"cpus":{"description":"auto: whole physical cores of one NUMA node, never CPU 0. Or a list of CPU numbers such as \\"2-3,5\\"; a bare number is that one CPU.","title":"auto, a CPU number, or a list of them","type":["string","integer"],"pattern":"^(auto|[0-9]{1,4}(-[0-9]{1,4})?(,[0-9]{1,4}(-[0-9]{1,4})?){0,200})$","minimum":0,"maximum":9999,"default":"auto","examples":["auto","2-3,5"]},"memory":{"description":"Memory limit; no swap.","default":"2GiB","$ref":"#/$defs/size"},"shm":{"description":"Size of /dev/shm. Unless set, at most a quarter of memory.","default":"256MiB","$ref":"#/$defs/size"},"tmp":{"description":"Size of /tmp. Unless set, at most half of memory.","default":"1GiB","$ref":"#/$defs/size"},"pids":{"description":"Processes and threads, at most.","type":"integer","minimum":1,"maximum":4194304,"default":1024},"timeout":{"description":"Wall-clock limit of one invocation.","default":"20m","$ref":"#/$defs/duration"},"env":{"description":"Environment variables.","default":{},"$ref":"#/$defs/variables"},"user":{"description":"User and group inside the container. Without it: an unprivileged user.","title":"numbers as \\"uid:gid\\"","type":"string","pattern":"^[0-9]{1,10}:[0-9]{1,10}$","examples":["1000:1000"]},"pool":{"description":"Name shared by machines that you declare to be the same: their runs are compared with each other.","title":"a name of at most 63 letters, digits, dots, dashes or underscores","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"aslr":{"description":"off: one memory layout for every invocation, the least noise. on: a fresh layout each time, averaged; use 20 invocations or more.","enum":["off","on"],"default":"off"},"shield":{"description":"Whether the CPUs are taken away from everything else for the length of the run. auto: where this user may. on: an error where not.","enum":["auto","on","off"],"default":"auto"},"leave":{"description":"Patterns of process names that a shield leaves on all CPUs; * matches anything.","title":"a list of patterns of process names","type":"array","maxItems":50,"items":{"title":"a pattern of a process name","type":"string","minLength":1,"maxLength":100},"default":[],"examples":[["sshd","node_exporter*"]]},"max-steal":{"description":"Share of the time that a hypervisor may take from the CPUs; beyond it the run counts as disturbed and is never a baseline.","title":"a percentage up to 100%","type":"string","pattern":"^(100|[0-9]{1,2}(\\\\.[0-9]{1,6})?) ?%$","default":"0.1%","examples":["1%"]},"max-interrupts":{"description":"Device interrupts a second, on all CPUs of the benchmark together; beyond it the run counts as disturbed and is never a baseline.","title":"a whole number from 0 to 10000000","type":"integer","minimum":0,"maximum":10000000,"default":1000,"examples":[200]},"network":{"description":"A benchmark has no network.","enum":["none"],"default":"none"}}},"results":{"description":"How the benchmark\'s output is read.","type":"object","additionalProperties":false,"properties":{"format":{"description":"Name of the format, or auto to recognise it.","type":"string","minLength":1,"maxLength":100,"default":"auto"},"path":{"description":"stdout, or a file that the benchmark writes into the folder $PINBENCH_OUTPUT.","title":"stdout, or the name of a file, without folders","type":"string","pattern":"^(?!\\\\.{1,2}$)[^/\\\\\\\\\\\\u0000-\\\\u001f]+$","maxLength":200,"default":"stdout","examples":["perf.json"]}}},"acknowledgement":{"title":"an accepted change","description":"A change of every metric that the pattern matches, accepted until a day.","type":"object","additionalProperties":false,"required":["metric","change","reason","until"],"properties":{"metric":{"description":"Pattern over benchmark/metric; * matches anything.","$ref":"#/$defs/metricPattern"},"suite":{"description":"Only suites that this pattern matches. Without it: every suite.","title":"the name of a suite, or a pattern with *","type":"string","pattern":"^[a-z0-9._*-]{1,63}$","examples":["parser","parser-*"]},"change":{"description":"How far the metric may move from its baseline, with its sign. A change beyond it is judged by what is beyond.","title":"a percentage with its sign","type":"string","pattern":"^[+-][0-9]{1,4}(\\\\.[0-9]{1,6})? ?%$","examples":["+4%","-10%"]},"reason":{"description":"Why it is accepted; shown in reports.","title":"a reason on one line, of at most 200 characters","type":"string","pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*[^\\\\s\\\\u0000-\\\\u001f\\\\u007f][^\\\\u0000-\\\\u001f\\\\u007f]*$","maxLength":200,"examples":["safer hashing"]},"until":{"description":"Last day on which it counts, UTC. After it the change is a failure again, and the report says so.","title":"a day as year, month and day","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2027-03-01"]}}},"slo":{"title":"\\"min\\", \\"max\\" or both","description":"A limit on every metric that the pattern matches.","type":"object","additionalProperties":false,"required":["metric"],"anyOf":[{"required":["min"]},{"required":["max"]}],"properties":{"metric":{"description":"Pattern over benchmark/metric; * matches anything.","$ref":"#/$defs/metricPattern"},"suite":{"description":"Only this suite\'s metrics. Without it: every suite\'s.","$ref":"#/$defs/suiteName"},"min":{"description":"The metric\'s median must not be below.","$ref":"#/$defs/quantity"},"max":{"description":"The metric\'s median must not be above.","$ref":"#/$defs/quantity"},"branches":{"description":"Patterns of branch names the limit applies to. Without it: all.","title":"a list of branch patterns","type":"array","minItems":1,"maxItems":100,"items":{"title":"a branch pattern","type":"string","minLength":1,"maxLength":200},"examples":[["main","release/*"]]},"strict":{"description":"true: the median alone decides, whatever its confidence interval says. Without it: a limit is breached only when the whole interval is beyond it.","type":"boolean","examples":[true]}}}}}');
;// CONCATENATED MODULE: ./schemas/doctor.schema.json
const doctor_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pinbench.doctor/1","title":"pinbench doctor","description":"How good a host is for benchmarks, and why. Numbers are finite.","type":"object","additionalProperties":false,"required":["schema","version","at","seconds","mode","host","grade","reasons","fixes","checks","probes"],"properties":{"schema":{"const":"pinbench.doctor/1"},"version":{"description":"Version of pinbench.","$ref":"#/$defs/word"},"at":{"description":"When it began, in UTC.","title":"an instant such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d{3})?Z$"},"seconds":{"description":"How long it took.","type":"number","minimum":0,"maximum":100000},"mode":{"enum":["full","quick"]},"host":{"$ref":"#/$defs/host"},"grade":{"description":"Best first: A to D; F: not fit.","enum":["A","B","C","D","F"]},"reasons":{"description":"Why the grade is not better; empty for an A.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/sentence"}},"fixes":{"description":"What helps most, best first.","type":"array","maxItems":3,"items":{"$ref":"#/$defs/fix"}},"checks":{"description":"What the machine\'s files and the engine tell.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/check"}},"probes":{"description":"What was measured.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/probe"}}},"$defs":{"word":{"title":"text of at most 200 characters","type":"string","maxLength":200},"wordOrNull":{"title":"text of at most 200 characters, or null","type":["string","null"],"maxLength":200},"id":{"title":"an id of lower-case letters, digits and dashes","type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"},"list":{"title":"a list of CPUs such as 2-3,5","type":"string","maxLength":4000,"pattern":"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"},"sentence":{"title":"text of at most 1000 characters","type":"string","maxLength":1000},"status":{"description":"na: does not apply here. unknown: could not be found out, and never counts as a pass.","enum":["pass","warn","fail","na","unknown"]},"fixText":{"title":"what to do, usually a command","type":"string","minLength":1,"maxLength":20000},"host":{"type":"object","additionalProperties":false,"required":["kernel","cpuModel","virtualization","online","benchmark","choice","runtime","engine","shield"],"properties":{"kernel":{"$ref":"#/$defs/word"},"cpuModel":{"$ref":"#/$defs/wordOrNull"},"virtualization":{"$ref":"#/$defs/wordOrNull"},"online":{"$ref":"#/$defs/list"},"benchmark":{"description":"CPUs that were examined for benchmarks.","$ref":"#/$defs/list"},"choice":{"description":"Why those.","$ref":"#/$defs/sentence"},"runtime":{"description":"Where the probes ran.","enum":["docker","host"]},"engine":{"description":"Version of the engine; null without one.","$ref":"#/$defs/wordOrNull"},"shield":{"description":"What kept others off the CPUs while the probes ran.","enum":["partition","housekeeping","none"]}}},"fix":{"type":"object","additionalProperties":false,"required":["id","title","fix","needsReboot"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"fix":{"$ref":"#/$defs/fixText"},"needsReboot":{"type":"boolean"}}},"check":{"type":"object","additionalProperties":false,"required":["id","title","group","status","observed","expected","source","fix","reversible","needsReboot","hard"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"group":{"enum":["ownership","frequency","smt","memory","kernel","background","engine","security"]},"status":{"$ref":"#/$defs/status"},"observed":{"$ref":"#/$defs/sentence"},"expected":{"$ref":"#/$defs/sentence"},"source":{"description":"File or interface that was read.","$ref":"#/$defs/word"},"fix":{"$ref":"#/$defs/fixText"},"reversible":{"description":"What the fix does can be taken back by a command.","type":"boolean"},"needsReboot":{"type":"boolean"},"hard":{"description":"A fail of it is grade F.","type":"boolean"}}},"probe":{"type":"object","additionalProperties":false,"required":["id","title","status","observed","expected","fix","hard","figures"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"status":{"$ref":"#/$defs/status"},"observed":{"$ref":"#/$defs/sentence"},"expected":{"$ref":"#/$defs/sentence"},"fix":{"$ref":"#/$defs/fixText"},"hard":{"type":"boolean"},"figures":{"description":"What was measured, by name; the unit is part of the name.","type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/word"},"additionalProperties":{"title":"a number, text, list or map","type":["number","string","boolean","null","array","object"]}}}}}}');
;// CONCATENATED MODULE: ./schemas/perf.schema.json
const perf_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pinbench.perf/1","title":"pinbench run (perf.json)","description":"All invocations of one suite for one commit on one host, self-contained. Numbers are finite.","type":"object","additionalProperties":false,"required":["schema","id","suite","source","startedAt","finishedAt","status","failure","environment","isolation","host","image","invocations","results","warnings"],"properties":{"schema":{"const":"pinbench.perf/1"},"id":{"description":"Unique, and safe as part of a file name.","$ref":"#/$defs/runId"},"suite":{"title":"a suite name","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$"},"source":{"$ref":"#/$defs/source"},"startedAt":{"$ref":"#/$defs/instant"},"finishedAt":{"$ref":"#/$defs/instant"},"status":{"enum":["ok","dirty","failed","timeout","out of memory","invalid output","infrastructure error","cancelled"]},"failure":{"description":"A sentence when status is neither ok nor dirty.","type":["string","null"],"maxLength":20000},"environment":{"description":"What makes two hosts\' numbers comparable: only runs with equal keys are compared.","type":"object","additionalProperties":false,"required":["key","hard","soft"],"properties":{"key":{"description":"sha256 of the hard fields as canonical JSON.","title":"64 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{64}$"},"hard":{"$ref":"#/$defs/fields"},"soft":{"$ref":"#/$defs/fields"}}},"isolation":{"description":"What was asked for, and what was read back from inside the first invocation.","type":"object","additionalProperties":false,"required":["requested","observed","held","violations","shield"],"properties":{"requested":{"type":"object","$ref":"#/$defs/isolationFacts"},"observed":{"$ref":"#/$defs/isolationFacts"},"held":{"type":"boolean"},"violations":{"$ref":"#/$defs/sentences"},"shield":{"$ref":"#/$defs/shield"}}},"host":{"description":"What the host was like while the run was made.","type":"object","additionalProperties":false,"required":["grade","probes","disturbances","volatile"],"properties":{"grade":{"description":"Of the last doctor since this host was started.","enum":["A","B","C","D","F",null]},"probes":{"$ref":"#/$defs/fields"},"disturbances":{"$ref":"#/$defs/sentences"},"volatile":{"$ref":"#/$defs/fields"}}},"image":{"$ref":"#/$defs/image"},"invocations":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/invocation"}},"results":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/benchmark"}},"warnings":{"$ref":"#/$defs/sentences"},"changes":{"description":"Metrics that came to a new level with this run, or with an earlier one that this run bears out.","type":"array","maxItems":10000,"items":{"$ref":"#/$defs/levelChange"}},"openSteps":{"description":"Steps of earlier runs that this run looked into without learning where they come from: a third one is the last.","type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["benchmark","metric","since"],"properties":{"benchmark":{"$ref":"#/$defs/name"},"metric":{"$ref":"#/$defs/name"},"since":{"$ref":"#/$defs/since"}}}},"pairs":{"$ref":"#/$defs/pairs"},"imported":{"description":"Another tool\'s history that the run was read from; nothing is known of isolation then.","title":"a tool\'s name of at most 60 small letters, digits, dots and dashes","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,59}$"}},"$defs":{"runId":{"title":"an id of at most 80 letters, digits, dots, dashes or underscores, not starting with a dot or dash","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$"},"since":{"description":"The first run at the new level.","type":"object","additionalProperties":false,"required":["run","commit"],"properties":{"run":{"$ref":"#/$defs/runId"},"commit":{"$ref":"#/$defs/commit"}}},"levelChange":{"type":"object","additionalProperties":false,"required":["benchmark","metric","ratio","since","persistent"],"properties":{"benchmark":{"$ref":"#/$defs/name"},"metric":{"$ref":"#/$defs/name"},"ratio":{"description":"New level by old level, e.g. 1.12.","title":"a number above 0","type":"number","exclusiveMinimum":0},"since":{"$ref":"#/$defs/since"},"persistent":{"description":"A later run has seen the new level too.","type":"boolean"},"cause":{"description":"What earlier runs\' new level comes from, once both sides of it were measured beside each other.","enum":["code","host"]}}},"pairs":{"description":"The run\'s commit measured once more, in fresh invocations that alternate with those of another commit.","type":"object","additionalProperties":false,"required":["purpose","base","first","metrics","ended","reason","seconds","disturbances"],"properties":{"purpose":{"description":"confirmation: of suspects, against the base; calibration: of two commits that should not differ.","enum":["confirmation","calibration"]},"base":{"description":"What the run was measured beside.","type":"object","additionalProperties":false,"required":["commit","image"],"properties":{"commit":{"type":"string","$ref":"#/$defs/commit"},"image":{"description":"The image\'s content id; null where a plain process was measured.","title":"sha256: and 64 hexadecimal digits","type":["string","null"],"pattern":"^sha256:[0-9a-f]{64}$"}}},"first":{"description":"The side that was measured first, for each pair.","type":"array","maxItems":1000,"items":{"enum":["base","head"]}},"metrics":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/pairedMetric"}},"baseOnly":{"description":"What the base reported and the run did not, or in another kind of unit or direction.","type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["benchmark","metric","unit","better","values"],"properties":{"benchmark":{"$ref":"#/$defs/name"},"metric":{"$ref":"#/$defs/name"},"unit":{"type":"string","maxLength":100},"better":{"enum":["lower","higher"]},"values":{"description":"One number for each pair in which the base reported it.","type":"array","maxItems":1000,"items":{"type":"number"}}}}},"differences":{"description":"What the base runs otherwise than the run, each as its own configuration says.","type":"array","maxItems":3,"items":{"type":"object","additionalProperties":false,"required":["field","base","head"],"properties":{"field":{"enum":["command","environment","results"]},"base":{"type":"string","maxLength":1000},"head":{"type":"string","maxLength":1000}}}},"ended":{"enum":["decided","same image","out of time","cancelled","failed","infrastructure error"]},"reason":{"description":"A sentence, unless everything was decided: why no more pairs were measured.","type":["string","null"],"maxLength":20000},"seconds":{"$ref":"#/$defs/seconds"},"disturbances":{"description":"What disturbed the host meanwhile, or how isolation fell short.","$ref":"#/$defs/sentences"}}},"pairedMetric":{"description":"One metric in every pair: entry i of a side belongs to pair i.","type":"object","additionalProperties":false,"required":["benchmark","metric","unit","better","base","head"],"properties":{"benchmark":{"$ref":"#/$defs/name"},"metric":{"$ref":"#/$defs/name"},"unit":{"type":"string","maxLength":100},"better":{"enum":["lower","higher"]},"base":{"$ref":"#/$defs/samples"},"head":{"$ref":"#/$defs/samples"}}},"samples":{"description":"A list for each invocation; empty where that invocation did not report the metric.","type":"array","maxItems":1000,"items":{"type":"array","maxItems":100000,"items":{"type":"number"}}},"name":{"title":"printable text of at most 200 characters","type":"string","maxLength":200,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]+$"},"text":{"type":["string","null"],"maxLength":300},"sentences":{"type":"array","maxItems":10000,"items":{"type":"string","maxLength":2000}},"instant":{"title":"a UTC time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\\\.[0-9]{1,9})?Z$"},"commit":{"title":"a full commit hash: 40 or 64 hexadecimal digits","type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"countOrNull":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"seconds":{"type":"number","minimum":0},"secondsOrNull":{"type":["number","null"],"minimum":0},"fact":{"type":["boolean","null"]},"cpuList":{"title":"a list of numbers such as 2-3,5","type":["string","null"],"maxLength":4096,"pattern":"^[0-9,-]*$"},"source":{"description":"What was measured, as the host knows it.","type":"object","additionalProperties":false,"required":["repository","commit","branch","dirty","pullRequest","workflow"],"properties":{"repository":{"$ref":"#/$defs/text"},"configuration":{"description":"The configuration\'s path relative to the repository\'s root: runs of two configurations are never compared. Left out in older runs, and where there is no such file.","title":"a relative path with forward slashes","type":"string","minLength":1,"maxLength":4096,"pattern":"^[^/]"},"commit":{"$ref":"#/$defs/commit"},"branch":{"$ref":"#/$defs/text"},"dirty":{"type":"boolean"},"pullRequest":{"$ref":"#/$defs/pullRequest"},"workflow":{"$ref":"#/$defs/workflow"}}},"pullRequest":{"type":["object","null"],"additionalProperties":false,"required":["number","base","baseCommit","mergeCommit"],"properties":{"number":{"type":"integer","minimum":1,"maximum":9007199254740991},"base":{"type":"string","maxLength":300},"baseCommit":{"type":"string","$ref":"#/$defs/commit"},"mergeCommit":{"$ref":"#/$defs/commit"}}},"workflow":{"type":["object","null"],"additionalProperties":false,"required":["name","runId","attempt","job","event"],"properties":{"name":{"type":"string","maxLength":300},"runId":{"$ref":"#/$defs/count"},"attempt":{"$ref":"#/$defs/count"},"job":{"type":"string","maxLength":300},"event":{"type":"string","maxLength":100}}},"isolationFacts":{"description":"null means unknown.","type":["object","null"],"additionalProperties":false,"required":["runtime","cpus","memoryNodes","memoryBytes","swapBytes","pids","shmBytes","network","readOnlyRoot","capabilities","noNewPrivileges","seccomp","user","aslr","scheduler","cpuQuota","shmPolicy"],"properties":{"runtime":{"enum":["docker","host"]},"cpus":{"$ref":"#/$defs/cpuList"},"memoryNodes":{"$ref":"#/$defs/cpuList"},"memoryBytes":{"$ref":"#/$defs/countOrNull"},"swapBytes":{"$ref":"#/$defs/countOrNull"},"pids":{"$ref":"#/$defs/countOrNull"},"shmBytes":{"$ref":"#/$defs/countOrNull"},"network":{"enum":["none","host",null]},"readOnlyRoot":{"$ref":"#/$defs/fact"},"capabilities":{"title":"a hexadecimal mask","type":["string","null"],"pattern":"^[0-9a-f]{1,32}$"},"noNewPrivileges":{"$ref":"#/$defs/fact"},"seccomp":{"enum":["filter","off",null]},"user":{"$ref":"#/$defs/text"},"aslr":{"enum":["on","off",null]},"scheduler":{"description":"Policy and nice value or priority.","$ref":"#/$defs/text"},"cpuQuota":{"description":"none, or the limit on CPU time.","$ref":"#/$defs/text"},"shmPolicy":{"description":"Memory policy of /dev/shm.","$ref":"#/$defs/text"}}},"shield":{"description":"What kept everything else off the benchmark\'s CPUs.","type":"object","additionalProperties":false,"required":["mode","cpus","others","reason"],"properties":{"mode":{"enum":["partition","housekeeping","none"]},"cpus":{"$ref":"#/$defs/cpuList"},"others":{"$ref":"#/$defs/cpuList"},"reason":{"type":"string","maxLength":2000}}},"image":{"type":["object","null"],"additionalProperties":false,"required":["id","name","digest","cache","buildSeconds"],"properties":{"id":{"title":"sha256: and 64 hexadecimal digits","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":["string","null"],"maxLength":500},"digest":{"title":"sha256: and 64 hexadecimal digits, after the image\'s name or alone","type":["string","null"],"maxLength":600,"pattern":"^([^\\\\s@]+@)?sha256:[0-9a-f]{64}$"},"cache":{"enum":["hit","partial","miss","not built"]},"buildSeconds":{"$ref":"#/$defs/seconds"}}},"invocation":{"description":"One fresh process or container, as the host saw it.","type":"object","additionalProperties":false,"required":["order","seconds","exitCode","outOfMemory","cpuSeconds","throttledSeconds","peakMemoryBytes","stealSeconds","pressure"],"properties":{"order":{"type":"integer","minimum":1,"maximum":1000},"seconds":{"$ref":"#/$defs/seconds"},"exitCode":{"type":["integer","null"],"minimum":-2147483648,"maximum":4294967295},"outOfMemory":{"type":"boolean"},"cpuSeconds":{"$ref":"#/$defs/secondsOrNull"},"throttledSeconds":{"$ref":"#/$defs/secondsOrNull"},"peakMemoryBytes":{"$ref":"#/$defs/countOrNull"},"stealSeconds":{"$ref":"#/$defs/secondsOrNull"},"pressure":{"description":"Seconds in which at least one task waited; null where the kernel does not count it.","type":["object","null"],"additionalProperties":false,"required":["cpu","memory","io"],"properties":{"cpu":{"$ref":"#/$defs/seconds"},"memory":{"$ref":"#/$defs/seconds"},"io":{"$ref":"#/$defs/seconds"}}}}},"benchmark":{"type":"object","additionalProperties":false,"required":["benchmark","metrics"],"properties":{"benchmark":{"$ref":"#/$defs/name"},"metrics":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/metric"}}}},"metric":{"type":"object","additionalProperties":false,"required":["metric","unit","better","samples"],"properties":{"metric":{"$ref":"#/$defs/name"},"unit":{"type":"string","maxLength":100},"better":{"enum":["lower","higher"]},"samples":{"description":"samples[i] belongs to invocations[i].","$ref":"#/$defs/samples"},"reported":{"description":"What the tool itself computed, by invocation; never used for verdicts.","type":"array","maxItems":1000,"items":{"type":["object","null"],"maxProperties":100,"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"type":"number"}}}}},"fieldName":{"title":"a field name of at most 200 characters","type":"string","pattern":"^(?!__proto__$)","minLength":1,"maxLength":200},"fields":{"description":"Named facts: JSON values, nested three levels at most.","type":"object","maxProperties":200,"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/json3"}},"json3":{"type":["string","number","boolean","null","array","object"],"maxLength":20000,"maxItems":10000,"maxProperties":200,"items":{"$ref":"#/$defs/json2"},"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/json2"}},"json2":{"type":["string","number","boolean","null","array","object"],"maxLength":20000,"maxItems":10000,"maxProperties":200,"items":{"$ref":"#/$defs/json1"},"propertyNames":{"title":"a field name of at most 200 characters","$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/json1"}},"json1":{"title":"text, a number, true, false or null (nested too deeply)","type":["string","number","boolean","null"],"maxLength":20000}}}');
// EXTERNAL MODULE: ./build/config/problem.js
var config_problem = __webpack_require__(58308);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/metric-name.js
var metric_name = __webpack_require__(56012);
;// CONCATENATED MODULE: ./build/io/run-disorder.js

/** Metrics of a run's results, over all its benchmarks, at most. The schema allows as many in pairs: each may be there twice. */
const MOST_METRICS = 10_000;
/** Samples belong to invocations or to pairs, names are unique, metrics are bounded in sum. */
function disorderOf(run) {
    const invocations = run.invocations.length;
    // An invocation that failed may have none at the end.
    const each = `at most one entry for each of the ${invocations} invocations`;
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
            const here = (key) => [...at, 'metrics', position, key];
            if (names.has(metric))
                return wrong(here('metric'), metric, 'a name that no other metric of it has');
            // Most benchmarks have one metric, and a thousand sets take time and memory.
            if (metrics.length > 1)
                names.add(metric);
            if (samples.length > invocations)
                return wrong(here('samples'), samples, each);
            if (reported !== undefined && reported.length > invocations)
                return wrong(here('reported'), reported, each);
        }
    }
    return run.pairs === undefined ? undefined : disorderOfPairs(run.pairs);
}
function disorderOfPairs({ first, metrics }) {
    const each = `at most one entry for each of the ${first.length} pairs`;
    const names = new Set();
    for (const [position, { benchmark, metric, base, head }] of metrics.entries()) {
        const here = ['pairs', 'metrics', position];
        const name = (0,metric_name/* metricKey */.C)({ benchmark, metric });
        if (names.has(name))
            return wrong([...here, 'metric'], metric, 'a name that no other metric of its benchmark has');
        names.add(name);
        if (base.length > first.length)
            return wrong([...here, 'base'], base, each);
        if (head.length > first.length)
            return wrong([...here, 'head'], head, each);
    }
    return undefined;
}
function wrong(path, found, expected) {
    return { path, found, expected, keyword: 'value' };
}

;// CONCATENATED MODULE: ./build/io/schema.js
/** Values held against the published JSON Schemas. The only importer of ajv. */







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
let doctorValidator;
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
/** The value, known to be an examination of a host. Throws a sentence, of kind `infrastructure`, about what is wrong. */
function parseDoctorReport(value, where) {
    doctorValidator ??= new _2020["default"](OPTIONS).compile(doctor_schema_namespaceObject);
    if (doctorValidator(value))
        return value;
    const [error] = tellable(doctorValidator.errors);
    const problem = error === undefined ? undefined : problemOf(error, value);
    throw (0,errors/* infrastructureError */.kv)(`${where}: ${(0,config_problem/* pathText */.LF)(problem?.path ?? [])} is ${(0,config_problem/* shown */.SP)(problem?.found)}`, {
        expected: problem?.expected ?? 'what pinbench doctor --json prints',
        todo: 'run pinbench doctor again',
    });
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

/***/ 56012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metricKey),
/* harmony export */   t: () => (/* binding */ isSameMetric)
/* harmony export */ });
/** What a metric is called inside of its suite. */
function isSameMetric(one, other) {
    return one.benchmark === other.benchmark && one.metric === other.metric;
}
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ }),

/***/ 18337:
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
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21611);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65441);
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
    if (units.has(text))
        return text;
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
    const number = isPlain ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I)(value, 4) : Number(value.toPrecision(4)).toExponential();
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
    return typeof text === 'number' ? String(text) : (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text, 76);
}


/***/ })

};
