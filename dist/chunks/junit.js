export const id = 1342;
export const ids = [1342];
export const modules = {

/***/ 38961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39303);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88760);
/** Durations in JUnit XML: <testcase classname name time>. Every test runner writes it; the times are of whole tests, in seconds. */



const ROOTS = ['testsuites', 'testsuite'];
const junit = {
    kind: 'xml',
    about: {
        versions: 'pytest 9.2; Surefire and cargo-nextest by their description',
        command: 'pytest --junitxml="$PINBENCH_OUTPUT/junit.xml"',
        path: 'junit.xml',
        keeps: ['the time of each test that passed', 'tests that failed or were skipped'],
        loses: ['times of tests that failed', 'earlier attempts of a test that was run again'],
        filter: null,
        invocations: 'A test is run once in an invocation: run ten.',
        traps: [
            'A time is that of the test with its set-up and its assertions, often in whole milliseconds: enough to find a test that became slow, not to judge an algorithm.',
            'Where a runner can run benchmarks too (`cargo nextest bench`, Catch2), this is the time of the harness, not of the benchmark.',
            'A test that was run again until it passed counts with its last time.',
        ],
    },
    detect: ({ text }) => ((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRoot */ .t$)(text, ROOTS) && /<testcase\s/.test(text) ? 'certain' : 'no'),
    read({ text }, list) {
        for (const root of (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readXml */ .km)(text, ROOTS, list))
            readSuite(root, list);
    },
};
function readSuite(suite, list) {
    for (const child of suite.children) {
        if (child.name === 'testsuite')
            readSuite(child, list);
        else if (child.name === 'testcase')
            readCase(child, suite.attributes.name, list);
    }
}
function readCase(test, suite, list) {
    const { name, classname, time, status } = test.attributes;
    const benchmark = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .joinNames */ .JH)(classname?.trim() ? classname : suite, name);
    const [wrong] = [...(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(test, 'failure'), ...(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(test, 'error')];
    const [skipped] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(test, 'skipped');
    if (wrong !== undefined)
        list.state(benchmark, 'failed', wrong.attributes.message ?? null);
    else if (skipped !== undefined)
        list.state(benchmark, 'skipped', skipped.attributes.message ?? null);
    // GoogleTest writes it of tests that are disabled, with a time of 0.
    else if (status === 'notrun')
        list.state(benchmark, 'skipped', null);
    else {
        const seconds = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(time ?? '');
        if (seconds === null)
            list.state(benchmark, 'skipped', 'no time');
        else
            list.addTime({ benchmark, metric: 'time', unit: 's', better: undefined, samples: [seconds], again: 'apart' });
    }
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


/***/ }),

/***/ 88760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   km: () => (/* binding */ readXml),
/* harmony export */   t$: () => (/* binding */ hasRoot)
/* harmony export */ });
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41952);
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20057);
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25614);
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48763);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/** XML in a tool's output -> elements; the only importer of parse-xml, which is small, strict and never resolves entities of a DTD. */


const deepest = 64;
const mostElements = 500_000;
const mostDocuments = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them, and what tests print has them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/**
 * All documents whose root has one of these names, whatever is printed around them. Throws invalidOutput on broken XML, on
 * elements deeper than 64 and on more than 100 documents, and cutShort where a document has no end.
 */
function readXml(text, roots, list) {
    // Lone carriage returns and forbidden characters would stop the parser, which is strict.
    const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, ' ');
    const opening = new RegExp(`<(?:${roots.join('|')})(?=[\\s/>])`, 'g');
    const documents = [];
    const counted = { elements: 0 };
    for (let found = opening.exec(clean); found !== null; found = opening.exec(clean)) {
        if (documents.length === mostDocuments) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds more than ${mostDocuments} XML documents`);
        }
        const { root, end } = parseFrom(clean, found.index, list);
        documents.push(plainElement(root, 1, counted));
        opening.lastIndex = end;
    }
    return documents;
}
/** Whether the text has such a root element, for detect. */
function hasRoot(text, roots) {
    return new RegExp(`<(?:${roots.join('|')})(?=[\\s/>])`).test(text);
}
function childrenOf(element, name) {
    return element?.children.filter((child) => child.name === name) ?? [];
}
function parseFrom(text, start, list) {
    const rest = text.slice(start);
    try {
        return { root: rootOf(rest), end: text.length };
    }
    catch (thrown) {
        if (!(thrown instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_1__/* .XmlError */ .G))
            throw asInvalid(thrown);
        const end = offsetOf(rest, thrown.pos);
        if (!thrown.message.startsWith('Extra content'))
            throw brokenAt(rest, end, thrown, list);
        // What the tool, or the next one, printed after it.
        return { root: rootOf(rest.slice(0, end)), end: start + end };
    }
}
function rootOf(text) {
    const { root } = (0,_rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(text, { ignoreUndefinedEntities: true });
    if (root === null)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)('the XML has no root element');
    return root;
}
/** The parser counts characters, of which some are two in JavaScript's strings. */
function offsetOf(text, characters) {
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text))
        return characters;
    let offset = 0;
    for (let count = 0; count < characters; count += 1)
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return offset;
}
function brokenAt(text, at, error, list) {
    // With no tag after the fault, the fault is the end.
    if (!text.slice(at).includes('>'))
        return list.cutShort('its XML has no end');
    const [reason] = error.message.split('\n');
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the XML is broken: ${reason}`, { expected: 'well-formed XML' });
}
/** The parser calls itself for each level. */
function asInvalid(thrown) {
    return thrown instanceof RangeError ? tooDeep() : thrown;
}
function tooDeep() {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds XML nested deeper than ${deepest}`);
}
function plainElement(parsed, depth, counted) {
    if (depth > deepest)
        throw tooDeep();
    counted.elements += 1;
    if (counted.elements > mostElements)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the output holds more than ${mostElements} XML elements`);
    const children = [];
    const texts = [];
    for (const child of parsed.children) {
        if (child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_3__/* .XmlElement */ .W)
            children.push(plainElement(child, depth + 1, counted));
        else if (child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_4__/* .XmlText */ .Z)
            texts.push(child.text);
    }
    return { name: parsed.name, attributes: parsed.attributes, children, text: texts.join('') };
}


/***/ })

};
