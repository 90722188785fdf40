export const id = 4124;
export const ids = [4124];
export const modules = {

/***/ 14124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   llamaBench: () => (/* binding */ llamaBench)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71685);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39303);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31454);



const llamaBench = {
    kind: 'json',
    about: {
        versions: 'by outputs of the builds 5163 and 10700',
        command: 'llama-bench -m model.gguf -r 5 -o json',
        path: null,
        keeps: [
            'tokens a second of each repetition, with mean and standard deviation for the record',
            'model, test (`pp512`, `tg128`), depth, threads, layers on the GPU, batch sizes, types of the cache and flash attention in the name',
        ],
        loses: [
            'nanoseconds of each repetition, which say the same',
            'other settings, of which nearly every build has new ones',
        ],
        filter: null,
        invocations: 'Repetitions share one loaded model: an invocation is the independent measurement, so run five.',
        traps: ['The Markdown table, which is what llama-bench prints without `-o`, holds no samples.'],
    },
    detect: (output) => (output.objects.some(({ value }) => isTest(value)) ? 'certain' : 'no'),
    read(output, list) {
        for (const { value } of output.objects) {
            if (!isTest(value))
                continue;
            const benchmark = nameOf(value);
            const { samples, others } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finiteOf */ .tB)(value.samples_ts);
            if (samples.length === 0) {
                list.state(benchmark, 'failed', 'no repetition was measured');
                continue;
            }
            if (others > 0)
                list.warn(`${others} of the repetitions of "${benchmark}" are no finite number: left out`);
            // Of one repetition the standard deviation is written as 0, and is not known.
            const names = { mean: 'avg_ts', ...(samples.length > 1 ? { stddev: 'stddev_ts' } : {}) };
            list.add({
                benchmark,
                metric: 'rate',
                unit: 'tokens/s',
                better: 'higher',
                samples,
                again: 'apart',
                ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedOf */ .H)(value, names),
            });
        }
    },
};
function isTest(value) {
    return Array.isArray(value.samples_ts) && typeof value.model_type === 'string' && Object.hasOwn(value, 'n_gen');
}
const KNOBS = ['n_threads', 'n_gpu_layers', 'n_batch', 'n_ubatch', 'type_k', 'type_v', 'flash_attn'];
function nameOf(value) {
    const [prompt, generated, depth] = ['n_prompt', 'n_gen', 'n_depth'].map((key) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(value[key]) ?? 0);
    const parts = [prompt ? `pp${prompt}` : '', generated ? `tg${generated}` : ''].filter((part) => part !== '');
    const test = `${parts.join('+')}${depth ? ` @ d${depth}` : ''}`;
    // A truth value in older builds, a number in newer ones.
    const knob = (key) => (typeof value[key] === 'boolean' ? Number(value[key]) : value[key]);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .withParameters */ .zv)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .joinNames */ .JH)(String(value.model_type), test), KNOBS.map((key) => [key, knob(key)]));
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

/***/ 31454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reportedOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39303);

/**
 * `names`: how a figure is called here, and in the tool's object. Those that are no finite number are left out; without any,
 * so is `reported`. The figures stay in the tool's unit, which must be the samples' own.
 */
function reportedOf(source, names) {
    const figures = Object.entries(names).flatMap(([name, key]) => {
        const value = Object.hasOwn(source, key) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)(source[key]) : null;
        return value === null ? [] : [[name, value]];
    });
    return figures.length === 0 ? {} : { reported: Object.fromEntries(figures) };
}


/***/ })

};
