export const id = 6960;
export const ids = [6960];
export const modules = {

/***/ 86960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ IgnoreRules),
  u: () => (/* binding */ patternFor)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/image/ignore-class.js
/** Letters in brackets, and letters behind a `\`, as a pattern of a .dockerignore has them. */
const ASCII = 128;
/** Letters and ranges: more of them than anybody lists. */
const MOST_LETTERS = 256;
/** What Go's regular expressions take behind a `\`, apart from marks; `\w` and so on are the letter itself all the same. */
const ESCAPES = /^(?:[afnrtvdDsSwW0]|[1-7][0-7]|x[0-9a-fA-F]{2}|[pP][CLMNPSZ])/;
/** These mean nothing in brackets. */
const PLACES = /^[AbBzQ]/;
const NAMED = /^\[:\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\]/;
/** `[a-z]` */
class LetterClass {
    kind = 'class';
    /** The same for the same letters. */
    text;
    #isNegated;
    #ranges;
    /** 0: not known yet. */
    #known = null;
    constructor(text, isNegated, ranges) {
        this.text = text;
        this.#isNegated = isNegated;
        this.#ranges = ranges;
    }
    has(letter) {
        const code = codeOf(letter);
        if (code >= ASCII)
            return this.#holds(code);
        this.#known ??= new Int8Array(ASCII);
        if (this.#known[code] === 0)
            this.#known[code] = this.#holds(code) ? 1 : -1;
        return this.#known[code] === 1;
    }
    #holds(code) {
        return this.#ranges.some(([first, last]) => first <= code && code <= last) !== this.#isNegated;
    }
}
/** Whether Docker takes what stands at and behind the `\` at this place. */
function isEscape(letters, at, isInBrackets) {
    const next = letters[at + 1] ?? '';
    if (next === '' || codeOf(next) >= ASCII)
        return false;
    const text = letters.slice(at + 1, at + 4).join('');
    return !/[0-9A-Za-z]/.test(next) || ESCAPES.test(text) || (!isInBrackets && PLACES.test(text));
}
/**
 * What the `[` at `start` begins, of those that are `known` or new, and the place of its `]`; null where Docker sees none.
 * Up to the first star behind something else Docker is strict: `-` and `]` are no letters.
 */
function classAt(letters, start, isStrict, known) {
    const ranges = [];
    const isNegated = letters[start + 1] === '^';
    let at = start + (isNegated ? 2 : 1);
    while (letters[at] !== ']' || ranges.length === 0) {
        const first = letterAt(letters, at, isStrict);
        if (first === null || ranges.length === MOST_LETTERS)
            return null;
        const isRange = letters[first.end] === '-' && (isStrict || letters[first.end + 1] !== ']');
        const last = isRange ? letterAt(letters, first.end + 1, isStrict) : first;
        if (last === null || codeOf(first.letter) > codeOf(last.letter))
            return null;
        ranges.push([codeOf(first.letter), codeOf(last.letter)]);
        at = last.end;
    }
    const text = letters.slice(start + 1, at).join('');
    const found = known.get(text) ?? new LetterClass(text, isNegated, ranges);
    known.set(text, found);
    return { found, end: at };
}
/** One letter in brackets, and where the next one begins. */
function letterAt(letters, at, isStrict) {
    const letter = letters[at];
    if (letter === undefined || (isStrict && (letter === '-' || letter === ']')))
        return null;
    if (letter === '[' && letters[at + 1] === ':' && !NAMED.test(letters.slice(at, at + 12).join('')))
        return null;
    if (letter !== '\\')
        return { letter, end: at + 1 };
    return isEscape(letters, at, true) ? { letter: letters[at + 1] ?? '', end: at + 2 } : null;
}
function codeOf(letter) {
    return letter.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./build/plan/image/ignore-pattern.js
/** A pattern of a .dockerignore as a row of tokens, and how a part of it, what is between two slashes, compares with a name. */

const ONE = { kind: 'one' };
const SOME = { kind: 'some' };
const REST = { kind: 'rest' };
const FOLDERS = { kind: 'folders' };
function partAt(tokens, start) {
    const part = { key: '', isLiteral: true, end: start, least: 0, needle: '' };
    let [run, keys] = ['', ''];
    for (;; part.end += 1) {
        const token = tokens[part.end];
        const isLetter = typeof token === 'string' && token !== '/';
        run = isLetter ? run + token : '';
        if (run.length > part.needle.length)
            part.needle = run;
        if (token === undefined || token === '/' || token === FOLDERS)
            break;
        if (!isLetter)
            part.isLiteral = false;
        if (token !== SOME && token !== REST)
            part.least += 1;
        keys += keyOf(token);
    }
    part.key = part.isLiteral ? part.needle : keys;
    return part;
}
/** At the end of a pattern `**` matches what `*` does: what is below a folder that matched matches anyway. */
function keyOf(token) {
    if (typeof token === 'string')
        return '*?[\\'.includes(token) ? `\\${token}` : token;
    if (token instanceof LetterClass)
        return `[${token.text}]`;
    return token === ONE ? '?' : '*';
}
/**
 * Compares the part of a pattern that begins at `start` with a whole name, given as its letters, in at most the square of
 * the name's length. Returns where the part ends, at a `/` or behind the last token, or -1 when the name is another.
 * `passed` gets the place of each `**` in the part that may stand for the rest of this name and for folders in it.
 */
function compare(tokens, start, letters, passed) {
    let [first, from, isFree] = [start, 0, false];
    while (from <= letters.length) {
        let [place, at] = [first, from];
        for (;; place += 1) {
            const token = tokens[place];
            if (token === FOLDERS) {
                if (place > (passed.at(-1) ?? -1))
                    passed.push(place);
            }
            else if (at < letters.length && accepts(token, letters[at] ?? ''))
                at += 1;
            else
                break;
        }
        const token = tokens[place];
        if (token === SOME || token === REST) {
            // What comes first after a star is taken where it is found first: that leaves the most to what follows.
            [first, from, isFree] = [place + 1, at, true];
            if (isEnd(tokens[first]))
                return first;
        }
        else if (isEnd(token) && at === letters.length)
            return place;
        else if (isFree)
            from += 1;
        else
            break;
    }
    return -1;
}
function isEnd(token) {
    return token === undefined || token === '/';
}
/** No name has a `/`. */
function accepts(token, letter) {
    if (typeof token === 'string')
        return token === letter;
    return token === ONE || (token instanceof LetterClass && token.has(letter));
}
/** `classes` are those that are known, by their text. Null when Docker takes it for no pattern. */
function tokensOf(pattern, classes) {
    const letters = Array.from(pattern);
    const firstStar = starBehindAnother(letters);
    const tokens = [];
    for (let at = 0; at < letters.length; at += 1) {
        const letter = letters[at] ?? '';
        if (letter === '*') {
            const { token, end } = starsAt(letters, at);
            at = end;
            // Folders twice are no more than once.
            if (token !== FOLDERS || tokens.at(-1) !== FOLDERS)
                tokens.push(token);
        }
        else if (letter === '?')
            tokens.push(ONE);
        else if (letter === '\\') {
            if (!isEscape(letters, at, false))
                return null;
            at += 1;
            tokens.push(letters[at] ?? '');
        }
        else if (letter === '[') {
            const inBrackets = classAt(letters, at, at < firstStar, classes);
            if (inBrackets === null)
                return null;
            tokens.push(inBrackets.found);
            at = inBrackets.end;
        }
        else
            tokens.push(letter);
    }
    return tokens;
}
/** One star, or two with a slash behind them, and where they end. */
function starsAt(letters, at) {
    if (letters[at + 1] !== '*')
        return { token: SOME, end: at };
    const end = at + (letters[at + 2] === '/' ? 2 : 1);
    return { token: end >= letters.length - 1 ? REST : FOLDERS, end };
}
function starBehindAnother(letters) {
    const start = letters.findIndex((letter) => letter !== '*');
    const star = letters.indexOf('*', Math.max(start, 0));
    return star < 0 ? letters.length : star;
}

;// CONCATENATED MODULE: ./build/plan/image/ignore-branch.js
var _a;
/** The patterns of a .dockerignore as a tree, whose parts are folders' names: what several patterns begin with is there once. */


/** So many are tried one by one. */
const FEW = 16;
/** Of a folder: those of the folders above it are in memory as well. */
const MOST_BRANCHES = 2000;
/** What a part without `**` in its middle passes. */
const NOTHING = [];
/** What is left of some rules from a folder on. */
class Branch {
    /** The last rule that goes on here, and the last such rule with `!`; -1 without one. */
    last = -1;
    lastBack = -1;
    /** What is left in all folders below as well. */
    below = null;
    #places = [];
    /** Found when the first name in such a folder is matched. */
    #ways = null;
    /** The later rules come after the earlier ones, and all before the first name. */
    add(rule, at) {
        if (rule.tokens[at] === FOLDERS) {
            this.below ??= new _a();
            this.below.add(rule, at + 1);
            return;
        }
        this.last = rule.index;
        if (rule.takesBack)
            this.lastBack = rule.index;
        this.#places.push({ rule, at });
    }
    /** `letters` are those of the name. Yields after whatever took longer, at most about a hundredth of a second. */
    *match(name, letters, found) {
        if (this.#ways === null) {
            this.#ways = this.#open();
            yield;
        }
        const literal = this.#ways.named(name);
        if (literal !== undefined)
            follow(literal, literal.end, found);
        for (const way of this.#ways.others)
            if (tryWay(way, name, letters, found))
                yield;
        for (const way of this.#ways.mayMatch(name))
            if (tryWay(way, name, letters, found))
                yield;
    }
    #open() {
        const ways = new Ways();
        const known = new Map();
        for (const { rule, at } of this.#places) {
            const part = partAt(rule.tokens, at);
            const isOdd = rule.tokens[part.end] === FOLDERS;
            const key = isOdd ? rule.index.toString() : `${part.isLiteral ? '/' : '//'}${part.key}`;
            const way = known.get(key) ?? { ...part, rule, at, last: -1, lastEnd: -1, next: null, isOdd };
            if (way.last < 0)
                ways.add(way);
            known.set(key, way);
            way.last = rule.index;
            if (part.end === rule.tokens.length)
                way.lastEnd = rule.index;
            else if (!isOdd) {
                way.next ??= new _a();
                way.next.add(rule, part.end + 1);
            }
        }
        return ways;
    }
}
_a = Branch;
class Ways {
    others = [];
    #literal = null;
    /** Those that only names with some text in them can match. */
    #withNeedle = [];
    #needles = null;
    add(way) {
        if (way.isLiteral && !way.isOdd) {
            this.#literal ??= new Map();
            this.#literal.set(way.key, way);
        }
        else if (way.needle === '')
            this.others.push(way);
        else
            this.#withNeedle.push(way);
    }
    named(name) {
        return this.#literal?.get(name);
    }
    /** All that match it, and maybe more. */
    mayMatch(name) {
        if (this.#withNeedle.length <= FEW)
            return this.#withNeedle;
        this.#needles ??= needlesOf(this.#withNeedle);
        // Whatever costs less.
        const isLong = this.#withNeedle.length <= this.#needles.lengths.size * name.length;
        return isLong ? this.#withNeedle : inName(this.#needles, name);
    }
}
function needlesOf(ways) {
    const needles = { ways: new Map(), lengths: new Set() };
    for (const way of ways) {
        needles.lengths.add(way.needle.length);
        const same = needles.ways.get(way.needle);
        if (same === undefined)
            needles.ways.set(way.needle, [way]);
        else
            same.push(way);
    }
    return needles;
}
function inName({ ways, lengths }, name) {
    const all = [];
    for (const length of lengths) {
        for (let at = 0; at + length <= name.length; at += 1) {
            const needle = name.slice(at, at + length);
            const some = ways.get(needle);
            // Once, however often the name has it.
            if (some !== undefined && name.indexOf(needle) === at)
                for (const way of some)
                    all.push(way);
        }
    }
    return all;
}
/** False when the name did not have to be compared. */
function tryWay(way, name, letters, found) {
    if (way.last <= found.last || letters.length < way.least || !name.includes(way.needle))
        return false;
    const passed = way.isOdd ? [] : NOTHING;
    const end = compare(way.rule.tokens, way.at, letters, passed);
    for (const place of passed)
        found.below = withOne(found.below, restOf(way.rule, place + 1));
    if (end >= 0)
        follow(way, end, found);
    return true;
}
function follow({ rule, last, lastEnd, isOdd, next }, end, found) {
    if (last <= found.last)
        return;
    const isLast = end === rule.tokens.length;
    found.last = Math.max(found.last, isOdd && isLast ? rule.index : lastEnd);
    const branch = isOdd && !isLast ? restOf(rule, end + 1) : next;
    if (branch === null)
        return;
    found.inside = withOne(found.inside, branch);
    if (branch.below !== null)
        found.below = withOne(found.below, branch.below);
}
function restOf(rule, at) {
    const known = rule.rests.get(at);
    if (known !== undefined)
        return known;
    const rest = new Branch();
    rest.add(rule, at);
    rule.rests.set(at, rest);
    return rest;
}
/** Throws a usage error when there are too many by now. */
function withOne(branches, branch) {
    if (branches === null)
        return new Set([branch]);
    if (branches.add(branch).size > MOST_BRANCHES) {
        throw (0,errors/* usageError */.Wp)(`the patterns of .dockerignore match one folder in more than ${MOST_BRANCHES} ways`, {
            expected: 'few patterns with * or ** that match the same folder, and a name behind it',
            fix: 'write ** once in a pattern, as in **/name, and leave out whole folders',
        });
    }
    return branches;
}

;// CONCATENATED MODULE: ./build/plan/image/ignore.js
/**
 * The patterns of a .dockerignore file, as Docker's own matcher has them (moby/patternmatcher). What a folder's name left
 * of them is handed on to what is in it: no part of a path is looked at twice, no pattern where it can match nothing any
 * more, and a folder is entered only where a `!` pattern can match something in it.
 */




const MOST_RULES = 10_000;
const NONE = new Set();
/** Patterns that mean nothing are passed over, as comments and empty lines are. */
class IgnoreRules {
    #rules;
    #start;
    /** `ours` come after those of the file that is called `name`. Throws a usage error. */
    constructor(text, ours = [], name = '.dockerignore') {
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        // Of the same pattern the last line counts.
        const last = new Map();
        for (const [at, line] of [...lines, ...ours].entries()) {
            if (at < lines.length && line.startsWith('#'))
                continue;
            const { pattern, takesBack } = readLine(line);
            if (/^!\s*\/*$/.test(line.trim()))
                throw noPattern(name, at, '!');
            if (pattern === '' || pattern === '.')
                continue;
            last.delete(pattern);
            last.set(pattern, { at, takesBack });
        }
        if (last.size > MOST_RULES) {
            throw (0,errors/* usageError */.Wp)(`${name} has ${last.size} different patterns`, {
                expected: `at most ${MOST_RULES}`,
                fix: 'leave out whole folders, or use patterns with *',
            });
        }
        const classes = new Map();
        this.#rules = [...last].map(([pattern, { at, takesBack }], index) => {
            const tokens = tokensOf(pattern, classes);
            if (tokens === null)
                throw noPattern(name, at, pattern);
            return { index, takesBack, tokens, rests: new Map() };
        });
        const root = new Branch();
        for (const rule of this.#rules)
            root.add(rule, 0);
        const below = root.below === null ? NONE : new Set([root.below]);
        this.#start = { last: -1, inside: new Set([root]), below, usual: null };
    }
    /** Of the context's own folder. */
    start() {
        return this.#start;
    }
    /** `name` has no `/`; `folder` is what is known of the folder that it is in. */
    match(folder, name) {
        const matching = this.matching(folder, name);
        for (;;) {
            const { done, value } = matching.next();
            if (done)
                return value;
        }
    }
    /** The same, with a yield every hundredth of a second or more often: thousands of patterns may take seconds for one name. */
    *matching(folder, name) {
        // As letters, where some take two units of a string.
        const letters = /[\ud800-\udfff]/.test(name) ? Array.from(name) : name;
        const found = { last: folder.last, inside: null, below: null };
        for (const branch of folder.inside)
            yield* branch.match(name, letters, found);
        for (const branch of folder.below)
            yield* branch.match(name, letters, found);
        const { last, inside, below } = found;
        if (last === folder.last && inside === null && below === null) {
            folder.usual ??= this.#judged(last, NONE, folder.below);
            return folder.usual;
        }
        return this.#judged(last, living(inside ?? NONE, last), living(joined(folder.below, below ?? NONE), last));
    }
    #judged(last, inside, below) {
        const takesBack = this.#rules[last]?.takesBack ?? false;
        const mayTakeBack = (branches) => {
            for (const branch of branches)
                if (branch.lastBack > last)
                    return true;
            return false;
        };
        const mayHoldMore = takesBack || mayTakeBack(inside) || mayTakeBack(below);
        return { ignored: last >= 0 && !takesBack, mayHoldMore, inside: { last, inside, below, usual: null } };
    }
}
/** Without those whose rules all come before the last one that matched. */
function living(branches, last) {
    for (const branch of branches)
        if (branch.last <= last)
            return new Set([...branches].filter((each) => each.last > last));
    return branches;
}
function joined(some, more) {
    let all = null;
    for (const branch of more)
        if (!some.has(branch))
            all = withOne(all ?? new Set(some), branch);
    return all ?? some;
}
/** A name of a file as a pattern that matches it and nothing else. */
function patternFor(name) {
    return name.replaceAll(/[\\*?[\]!#]/g, '\\$&');
}
function noPattern(name, at, pattern) {
    return (0,errors/* usageError */.Wp)(`line ${at + 1} of ${name}, ${(0,quote/* quote */.hD)(pattern)}, is not a valid pattern, not for Docker either`, {
        expected: 'a ] for each [, letters and ranges such as a-z between them, a mark behind each \\, a pattern behind each !',
        fix: 'write \\[ where a name has a [, and \\\\ for a \\',
    });
}
function readLine(line) {
    const text = line.trim();
    const takesBack = text.startsWith('!');
    return { pattern: cleaned(takesBack ? text.slice(1).trim() : text), takesBack };
}
/** As Go's filepath.Clean: no empty part, no `.`, no `..` that something stands before, no slash at either end. */
function cleaned(text) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '..' || !text.startsWith('/'))
            parts.push(part);
    }
    return parts.join('/');
}


/***/ })

};
