export const id = 8235;
export const ids = [8235,8650];
export const modules = {

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ metricKey),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   tB: () => (/* binding */ isSameMetric)
/* harmony export */ });
/** What a metric is called inside of its suite. */
function isSameMetric(one, other) {
    return one.benchmark === other.benchmark && one.metric === other.metric;
}
/** As people write it, and as patterns match it. */
function fullName({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ }),

/***/ 79278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  go: () => (/* binding */ go)
});

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
// EXTERNAL MODULE: ./build/results/names.js
var names = __webpack_require__(71685);
// EXTERNAL MODULE: ./build/results/numbers.js
var numbers = __webpack_require__(39303);
// EXTERNAL MODULE: ./build/results/output.js
var output = __webpack_require__(93380);
// EXTERNAL MODULE: ./build/results/reading-list.js
var reading_list = __webpack_require__(82906);
;// CONCATENATED MODULE: ./build/results/formats/go-sections.js
const RESULT = /^(Benchmark(?:[^a-z\s]\S*)?)[ \t]+(\d+)[ \t]+([-+]?(?:[\d.]|NaN|Inf).*)$/;
/** A name that something was printed behind, before its numbers. */
const ANNOUNCED = /^(Benchmark(?:[^a-z\s]\S*)?)[ \t]*\t/;
/** With -v the name stands alone before it runs. */
const ALONE = /^Benchmark(?:[^a-z\s]\S*)?$/;
/** At the end of a line, which may begin with what was printed and not ended: "done 100\t  12.5 ns/op". */
const NUMBERS = /\d\t( *[-+]?(?:[\d.]|NaN|Inf)\S* \S+(?:\t *[-+]?(?:[\d.]|NaN|Inf)\S* \S+)*)$/;
const LONGEST = 2000;
const STATE = /^\s*--- (FAIL|SKIP): (Benchmark\S*)/;
const END = /^(?:PASS|FAIL|ok)(?:\s|$)/;
/** "FAIL\texample.com/x\t0.1s", which comes after it. */
const PACKAGE_END = /^(?:FAIL|ok) *\t(\S+)(?:\t| \[)/;
function isResultLine(line) {
    return line.startsWith('Benchmark') && RESULT.test(line);
}
/** `go test` begins a section with its package and ends it with PASS, FAIL or ok; lines picked from it have neither. */
function sectionsOf(output, pkg, hasEnd) {
    const walk = new Walk(pkg, hasEnd);
    const { lines } = output;
    for (const [index, line] of lines.entries())
        walk.take(line, lines[index + 1]);
    return [...walk.finish()];
}
class Walk {
    sections = [];
    #hasEnd;
    #section;
    /** The name of a benchmark that has begun and has no numbers yet. */
    #begun = null;
    /** The name that stood alone last, as with -v, and whether it has no numbers yet. */
    #alone = null;
    #isRunning = false;
    /** What failed between the end of a package and the name of the next: a package that only fails has no header. */
    #homeless = null;
    constructor(pkg, hasEnd) {
        this.#hasEnd = hasEnd;
        this.#section = this.#begin(pkg, hasEnd === false);
    }
    /** `next` is undefined for the last line, which is empty where the text ends as it should. */
    take(line, next) {
        if (this.#takeResult(line)) {
            if (next === undefined && this.#hasEnd !== true)
                this.#section.isOpen = true;
        }
        else if (!this.#takeState(line, next ?? ''))
            this.#takeOther(line);
    }
    finish() {
        this.#forget();
        this.#house('');
        return this.sections;
    }
    #begin(pkg, isOpen) {
        const section = { pkg, results: [], states: [], directions: new Map(), isOpen };
        this.sections.push(section);
        return section;
    }
    #takeResult(line) {
        const own = this.#ownPart(line);
        const result = own.startsWith('Benchmark') ? RESULT.exec(own) : null;
        if (result === null && own.startsWith('Benchmark'))
            this.#announce(ANNOUNCED.exec(own)?.[1]);
        const hasNumbers = result === null && this.#begun !== null && line.length <= LONGEST;
        const name = result?.[1] ?? this.#begun;
        const pairs = result?.[3] ?? (hasNumbers ? NUMBERS.exec(line)?.[1] : undefined);
        if (name === null || pairs === undefined)
            return false;
        if (result !== null && name !== this.#begun)
            this.#forget();
        this.#section.results.push({ name, pairs });
        this.#begun = null;
        this.#isRunning = false;
        return true;
    }
    /** The line from the name on: with -v what the benchmark printed may stand before it. */
    #ownPart(line) {
        const at = this.#alone === null || line.length > LONGEST ? -1 : line.lastIndexOf(this.#alone);
        return at > 0 && !/^\s/.test(line) ? line.slice(at) : line;
    }
    #announce(name) {
        if (name === undefined)
            return;
        this.#forget();
        this.#begun = name;
    }
    /** A benchmark that began must not vanish. */
    #forget() {
        const name = this.#begun;
        if (name !== null)
            this.#section.states.push({ name, state: 'failed', detail: 'its numbers were not found' });
        this.#begun = null;
    }
    #takeState(line, next) {
        const [, word, name] = STATE.exec(line) ?? [];
        const states = this.#homeless ?? this.#section.states;
        const running = this.#begun ?? (this.#isRunning ? this.#alone : null);
        if (name !== undefined) {
            const detail = /^\s+\S/.test(next) ? next.trim() : null;
            states.push({ name, state: word === 'FAIL' ? 'failed' : 'skipped', detail });
        }
        else if (line.startsWith('panic: ') && running !== null) {
            states.push({ name: running, state: 'failed', detail: line });
        }
        else
            return false;
        this.#begun = null;
        return true;
    }
    #takeOther(line) {
        if (ALONE.test(line)) {
            this.#alone = line;
            this.#isRunning = true;
        }
        else if (line.startsWith('pkg: ')) {
            const pkg = line.slice(5).trim();
            this.#forget();
            if (pkg !== this.#section.pkg)
                this.#section = this.#begin(pkg, false);
            this.#house(pkg);
            this.#section.isOpen = this.#hasEnd !== true;
        }
        else if (line.startsWith('Unit ')) {
            const [, unit, direction] = /^Unit\s+(\S+)\s(?:.*\s)?better=(lower|higher)\b/.exec(line) ?? [];
            if (unit !== undefined)
                this.#section.directions.set(unit, direction === 'higher' ? 'higher' : 'lower');
        }
        else if (END.test(line))
            this.#takeEnd(PACKAGE_END.exec(line)?.[1]);
    }
    #takeEnd(pkg) {
        this.#alone = null;
        this.#forget();
        if (this.#hasEnd !== undefined)
            return;
        this.#section.isOpen = false;
        if (pkg === undefined)
            return;
        this.#house(pkg);
        this.#homeless = [];
    }
    /** Gives what failed before its package was named to that package. */
    #house(pkg) {
        const states = this.#homeless ?? [];
        this.#homeless = null;
        if (states.length === 0)
            return;
        const section = pkg === this.#section.pkg ? this.#section : this.#begin(pkg, false);
        section.states.push(...states);
    }
}

;// CONCATENATED MODULE: ./build/results/formats/go.js







/** The units of Go itself, and what they are called here. */
const METRICS = new Map([
    ['ns/op', 'time'],
    ['B/op', 'memory'],
    ['allocs/op', 'allocations'],
    ['MB/s', 'throughput'],
]);
const go = {
    kind: 'text',
    about: {
        versions: '1.26',
        command: "go test -run '^$' -bench . -benchmem -count 1 ./...",
        path: null,
        keeps: [
            'each line as a sample',
            'memory and allocations of an operation, throughput',
            'metrics of `b.ReportMetric`, and the directions of `Unit` lines',
            'benchmarks that failed',
        ],
        loses: ['the number of iterations', 'the `-8` at the end of names, if all of a package have the same'],
        filter: ['-bench', '{regex}'],
        invocations: 'The lines of one invocation come from one process and share its memory layout: run ten invocations with `-count 1` rather than one with `-count 10`.',
        traps: [
            'Without `-v`, a benchmark that is skipped leaves no trace.',
            'A benchmark that calls `b.ReportMetric(0, "ns/op")` has no time.',
            'A name that two packages share gets its package in front, and no filter can select it then.',
        ],
    },
    detect(output) {
        if (eventsOf(output).length > 0)
            return 'certain';
        return output.lines.some((line) => isResultLine(line)) ? 'certain' : 'no';
    },
    read(output, list) {
        const events = eventsOf(output);
        const parts = events.length > 0 ? textsOf(events) : [{ pkg: '', text: output, hasEnd: undefined }];
        const sections = parts.flatMap(({ pkg, text, hasEnd }) => sectionsOf(text, pkg, hasEnd));
        addSections(sections, list);
        for (const { text } of parts)
            addFailedPackages(text, sections, list);
        const open = sections.find(({ isOpen }) => isOpen);
        if (open !== undefined)
            throw list.cutShort(open.pkg === '' ? 'its last line' : `package ${(0,quote/* quote */.hD)(open.pkg)}`);
        if (events.length > 0 && output.found.cut)
            throw list.cutShort('its last event');
    },
};
/** What `go test -json` writes, where it is that. */
function eventsOf(output) {
    if (!output.text.includes('"Action"'))
        return [];
    const events = output.objects
        .map(({ value }) => value)
        .filter(({ Action, Package }) => typeof Action === 'string' && typeof Package === 'string');
    return events.some(({ Output: text }) => typeof text === 'string') ? events : [];
}
/** One result is two events, and packages alternate: the text of each is joined before it is read. */
function textsOf(events) {
    const texts = new Map();
    const ended = new Set();
    for (const { Action, Package, Test, Output: text } of events) {
        const pkg = String(Package);
        if (Action === 'output' && typeof text === 'string') {
            const own = texts.get(pkg);
            if (own === undefined)
                texts.set(pkg, [text]);
            else
                own.push(text);
        }
        else if (Test === undefined && (Action === 'pass' || Action === 'fail' || Action === 'skip'))
            ended.add(pkg);
    }
    return [...texts].map(([pkg, own]) => ({ pkg, text: new output/* Output */.k(own.join('')), hasEnd: ended.has(pkg) }));
}
function addSections(sections, list) {
    // Both are looked up for every result.
    const directions = new Map(sections.flatMap((section) => [...section.directions]));
    const packages = packagesOf(sections);
    for (const section of sections) {
        const processors = processorsOf(section);
        const nameOf = (stated) => {
            const plain = processors !== '' && stated.endsWith(processors) ? stated.slice(0, -processors.length) : stated;
            return (packages.get(plain)?.size ?? 0) > 1 ? (0,names/* joinNames */.JH)(section.pkg, plain) : (0,names/* stableName */.HD)(plain);
        };
        for (const { name, pairs } of section.results)
            addResult(nameOf(name), pairs, directions, list);
        for (const { name, state, detail } of section.states)
            list.state(nameOf(name), state, detail);
    }
}
/**
 * A package that ended before its benchmarks did, by a panic or os.Exit, or that was not built: Go names none of them, so the
 * package itself has failed.
 */
function addFailedPackages(text, sections, list) {
    let said = null;
    for (const line of text.lines) {
        if (/^(?:panic: |fatal error: |exit status )/.test(line))
            said ??= line;
        const [, pkg, why] = FAILED_PACKAGE.exec(line) ?? [];
        if (pkg === undefined)
            continue;
        const isNamed = sections.some((one) => (one.pkg === pkg || one.pkg === '') && one.states.some(({ state }) => state === 'failed'));
        if (!isNamed)
            list.state(pkg, 'failed', why ?? said);
        said = null;
    }
}
/** "FAIL  example.org/parse  0.012s", "FAIL  example.org/parse [build failed]". */
const FAILED_PACKAGE = /^FAIL[ \t]+(\S+)[ \t]+(?:[\d.]+s|\[([^\]]{1,100})\])[ \t]*$/;
/** The packages of each name. */
function packagesOf(sections) {
    const packages = new Map();
    for (const section of sections) {
        const processors = processorsOf(section);
        for (const { name } of [...section.results, ...section.states]) {
            const plain = processors !== '' && name.endsWith(processors) ? name.slice(0, -processors.length) : name;
            const own = packages.get(plain);
            if (own === undefined)
                packages.set(plain, new Set([section.pkg]));
            else
                own.add(section.pkg);
        }
    }
    return packages;
}
/** "-8", the processors that Go used: where all names of the section end so; '' otherwise, as with `-cpu 1,2`. */
function processorsOf({ results }) {
    const endings = new Set(results.map(({ name }) => /-\d+$/.exec(name)?.[0] ?? ''));
    const [ending = ''] = endings;
    return endings.size === 1 ? ending : '';
}
function addResult(benchmark, pairs, directions, list) {
    const words = pairs.trim().split(/[ \t]+/);
    for (let at = 0; at + 1 < words.length; at += 2) {
        const [text = '', stated = ''] = words.slice(at, at + 2);
        const metric = METRICS.get(stated) ?? ownMetric(stated);
        const unit = (0,units/* normalUnit */.cF)(stated);
        const value = (0,numbers/* readNumber */.kz)(text);
        if (value === null) {
            list.warn(`${(0,reading_list/* subjectOf */.et)(benchmark, metric)} was skipped: its value is ${(0,quote/* quote */.hD)(text)}`);
        }
        else if (metric === 'time') {
            list.addTime({ benchmark, metric, unit, better: 'lower', samples: [value] });
        }
        else if (metric === 'throughput' && value === 0) {
            list.warn(`${(0,reading_list/* subjectOf */.et)(benchmark, metric)} was skipped: ${(0,quote/* quote */.hD)(`${text} ${stated}`)} is too few digits`);
        }
        else {
            const better = directions.get(stated) ?? directionBy(stated);
            list.add({ benchmark, metric, unit, better, samples: [value] });
        }
    }
}
/** A unit of b.ReportMetric is all the name there is; it may be that of one of Go's own. */
function ownMetric(unit) {
    return [...METRICS.values()].includes(unit) ? `metric ${unit}` : (0,names/* stableName */.HD)(unit);
}
/** Go's own rule for the units of b.ReportMetric. */
function directionBy(unit) {
    if (unit.endsWith('/op'))
        return 'lower';
    return unit.endsWith('/s') || unit.endsWith('/sec') ? 'higher' : undefined;
}


/***/ }),

/***/ 71685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ stableName),
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   zv: () => (/* binding */ withParameters)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Names of benchmarks from what a tool says of them: the same in every run, short enough to be kept. */

/** What a name may have; see reading-list.ts. */
const LONGEST = 200;
const HASH = 10;
/** "suite/group/name": parts that are empty or missing are left out. */
function joinNames(...parts) {
    return stableName(parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join('/'));
}
/** "name/size=10/threads=2", in the order given. Values are shown as text; objects are left out. */
function withParameters(name, parameters) {
    const shown = [...parameters].flatMap(([key, value]) => {
        const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        return isPlain ? [`${key}=${value}`] : [];
    });
    return joinNames(name, ...shown);
}
/**
 * One line without what differs from run to run: an address in memory ("<function f at 0x78ea>") is taken out, blanks
 * and control characters become one space. A name that is too long is cut, with a hash of the whole at its end, so that
 * two names that differ stay two.
 */
function stableName(text) {
    const plain = text
        .replace(/(?: at)? 0x[0-9a-fA-F]{4,16}\b/g, '')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
        .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim();
    if (plain.length <= LONGEST)
        return plain;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(plain).digest('hex').slice(0, HASH);
    const head = plain.slice(0, LONGEST - HASH - 1).replace(/[\ud800-\udbff]$/, '');
    return `${head}…${hash}`;
}


/***/ }),

/***/ 39303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   tB: () => (/* binding */ finiteOf)
/* harmony export */ });
/** Numbers as tools print them for people -> finite numbers. */
/**
 * "1,431,759", "1 234.5" (thin spaces too), "−3.2" (a real minus sign), "1e-9"; null for anything else, and for what is not
 * finite. A comma before exactly three digits separates thousands; any other comma is refused, since "1,5" is 1.5 to some
 * and 15 to others: say `decimalComma` where the tool's own header proves it.
 */
function readNumber(text, { decimalComma = false } = {}) {
    if (text.length > 60)
        return null;
    // Most numbers are plain.
    if (/^\d{1,15}(?:\.\d{1,20})?$/.test(text))
        return Number(text);
    let plain = text
        .trim()
        .replace(/^[−–]/, '-')
        .replace(/(?<=\d)[\u00a0\u2009\u202f' ](?=\d{3}(?!\d))/g, '');
    if (decimalComma)
        plain = plain.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
    else if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain))
        plain = plain.replaceAll(',', '');
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain))
        return null;
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
}
/** A JSON value that is a finite number, or text that is one; null for everything else: null, NaN, "-", objects. */
function finite(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return typeof value === 'string' ? readNumber(value) : null;
}
/** The finite numbers of a JSON list, and how many of its members are none. */
function finiteOf(values) {
    const list = Array.isArray(values) ? values : [];
    const samples = list.filter((value) => typeof value === 'number' && Number.isFinite(value));
    return { samples, others: list.length - samples.length };
}


/***/ })

};
