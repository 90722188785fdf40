export const id = 21;
export const ids = [21];
export const modules = {

/***/ 56012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metricKey)
/* harmony export */ });
/** What a metric is called inside of its suite. */
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   markdownCode: () => (/* binding */ markdownCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Text that a benchmark, an image or a stranger's branch chose, made harmless for the place where it is shown.
 * Every string that is not a literal of ours passes through one of these.
 */

/** Longest name shown, in code points. */
const NAME = 200;
/** No cleaning looks further than this: a name of megabytes costs no time. */
const READ = 20_000;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Control, format (bidi, zero-width), default-ignorable (fillers, tags, selectors), lone surrogates; `\n` stays. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\p{Cs}]/gu;
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
 * emphasis, cell border or block. At most `limit` code points are shown.
 */
function markdownText(text, limit = NAME) {
    return withoutBlocks(inert(shorten(plainLine(text), limit)));
}
/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
function markdownSentence(text, limit = 400) {
    const words = shorten(plainLine(text), limit).split(' ');
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
/** One line for a terminal, which may well be the log of an Actions job. */
function terminalText(text, limit = NAME) {
    return shorten(withoutCommands(plainLine(text)), limit);
}
/** Also for text that was put together: two harmless parts can make a command. `::name::` counts at the start of a line, the old `##[name]` anywhere in it. */
function withoutCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function plainLine(text) {
    return plainLines(text, READ).replace(/\s+/g, ' ').trim();
}
function shorten(line, limit) {
    const characters = Array.from(line);
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
/** Bounded first: what the cut makes the start of a line is still looked at as one. */
function plainLines(text, limit) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(middleOut(text, limit))
        .replace(LINE_BREAK, '\n')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1');
}
function middleOut(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor(limit / 2);
    const left = text.length - 2 * half;
    return `${text.slice(0, half)}\n… ${left} characters left out …\n${text.slice(-half)}`;
}


/***/ }),

/***/ 65441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   hO: () => (/* binding */ unprintable)
/* harmony export */ });
/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
function shown(value) {
    if (typeof value !== 'string')
        return shortened(value === undefined ? 'nothing' : describe(value));
    // Shortened first: the cut may leave half a surrogate pair, which is then replaced as well.
    return `"${shortened(value.slice(0, 100)).replaceAll(unprintable, '�')}"`;
}
/** Text in quotes as JSON has them, at most `most` characters without these; nothing is taken out. */
function quoted(text, most = 78) {
    return JSON.stringify(text.length > most ? `${text.slice(0, most - 1)}…` : text);
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
    return (text.split('\n', 1)[0] ?? '').slice(0, 300);
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
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65441);
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
    return typeof text === 'number' ? String(text) : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text, 76);
}


/***/ })

};
