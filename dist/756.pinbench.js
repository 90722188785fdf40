export const id = 756;
export const ids = [756,978];
export const modules = {

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ invalidOutput),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kN: () => (/* binding */ PinbenchError),
/* harmony export */   kv: () => (/* binding */ infrastructureError)
/* harmony export */ });
/**
 * An error a person can act on: what happened (with the offending value), what was expected, what to do.
 * Anything thrown that is not one of these is a defect of pinbench and is printed with its stack.
 */
class PinbenchError extends Error {
    kind;
    expected;
    todo;
    constructor(kind, happened, more = {}) {
        super(happened, more.cause === undefined ? undefined : { cause: more.cause });
        this.name = 'PinbenchError';
        this.kind = kind;
        this.expected = more.expected;
        this.todo = more.todo;
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
        if (this.todo !== undefined)
            lines.push(`  to mend:  ${this.todo}`);
        return lines.join('\n');
    }
}
/** Wrong use or configuration: exit code 2. */
function usageError(happened, more) {
    return new PinbenchError('usage', happened, more);
}
/** The world failed (engine, network, disk, git), never the benchmark: exit code 4. */
function infrastructureError(happened, more) {
    return new PinbenchError('infrastructure', happened, more);
}
/** What the benchmark printed cannot be used: run status `invalid output`, exit code 3. */
function invalidOutput(happened, more) {
    return new PinbenchError('benchmark', happened, more);
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

/***/ 14978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43327);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** The job's own channel: outputs, state, annotations, summary. The only importer of @actions/core. */


const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** GitHub drops a step's whole summary above this, and leaves the step green. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n*The summary was cut here: GitHub takes 1 MiB. The whole report is in the artifact.*\n';
function actionsHost() {
    let summaryBytes = 0;
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
        annotate(level, text, place = {}) {
            const { title, file, line } = place;
            ANNOTATE[level](text, {
                ...(title === undefined ? {} : { title }),
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
            });
        },
        startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(title),
        endGroup: () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4(),
        async writeSummary(markdown) {
            const kept = fitting(markdown, SUMMARY_BYTES - summaryBytes);
            summaryBytes += Buffer.byteLength(kept);
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(kept).write();
            }
            catch (thrown) {
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer();
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`the step summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
            }
            return kept === markdown ? 'whole' : 'cut';
        },
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(text),
    };
}
/** The text, or as many of its whole lines as leave room for the note. */
function fitting(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - Buffer.byteLength(CUT_NOTE);
    if (room < 0)
        return '';
    const cut = Buffer.from(markdown).subarray(0, room);
    const end = cut.lastIndexOf('\n');
    return `${end < 0 ? '' : cut.subarray(0, end).toString()}${CUT_NOTE}`;
}


/***/ }),

/***/ 1239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   dj: () => (/* binding */ makeOutputs),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/** Folders of this process alone, gone when it ends. */




/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
/** The machine's first process id namespace: PROC_PID_INIT_INO of <linux/proc_ns.h>. */
const FIRST_NAMESPACE = 'pid:[4026531836]';
const SHARED_MEMORY = '/dev/shm';
/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
async function makeScratch(parent = node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, 'pinbench-')).catch((thrown) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`no temporary folder could be made in ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
            todo: 'free some space or set TMPDIR',
        });
    });
}
/**
 * Where benchmarks write their files. In memory where the host has a tmpfs for it: its pages count as the benchmark's own,
 * so the memory limit bounds what it can write, and no disk is filled or disturbs the measurement. Else the scratch folder.
 */
async function makeOutputs(scratch) {
    // In a container /dev/shm is its own, and the engine, which is outside, would mount another.
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => null);
    const shared = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(SHARED_MEMORY).catch(() => null);
    if (namespace !== FIRST_NAMESPACE || shared === null || Number(shared.type) !== TMPFS)
        return scratch;
    const folder = inMemory(scratch);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { mode: 0o700 });
        return folder;
    }
    catch {
        // Not ours to write to: a disk will do.
        return scratch;
    }
}
async function removeScratch(scratch) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(inMemory(scratch), { recursive: true, force: true, maxRetries: 3 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
}
/** mkdtemp's name is unique in its folder only, so the whole path is in this one. */
function inMemory(scratch) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(SHARED_MEMORY, scratch.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '_').replace(/^_/, ''));
}


/***/ }),

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _io_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14978);
/* harmony import */ var _io_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1239);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/** The Action's post step: removes what a main step that was killed could not. Its failures are warnings. */




/** The container first: while it runs it can write into the folder. Either is tried whatever became of the other. */
async function main() {
    const actions = (0,_io_actions_js__WEBPACK_IMPORTED_MODULE_1__.actionsHost)();
    const [owner, scratch] = [actions.state('owner'), actions.state('scratch')];
    const attempts = [];
    if (owner !== '')
        attempts.push(['containers', () => removeContainersOf(owner)]);
    attempts.push(['a shield', putHostBack]);
    if (scratch !== '')
        attempts.push([scratch, () => (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeScratch */ .ZU)(scratch)]);
    for (const [what, remove] of attempts) {
        await remove().catch((thrown) => {
            const message = `${what} that the main step had left could not be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`;
            actions.annotate('warning', (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(message), { title: 'pinbench' });
        });
    }
}
/** For a main step that was killed while everything else was kept off its CPUs. */
async function putHostBack() {
    const { restoreHost } = await Promise.all(/* import() */[__webpack_require__.e(734), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 65734));
    for (const sentence of restoreHost())
        process.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(sentence)}\n`);
}
async function removeContainersOf(owner) {
    const { connectEngine, engineAnswers } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 31065));
    const engine = connectEngine();
    if (!(await engineAnswers(engine)))
        return;
    const { sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(581), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 87773));
    const removed = await sweepContainers(engine, (mark) => mark === owner);
    if (removed > 0)
        process.stdout.write(`removed ${removed} container(s) that the main step had left\n`);
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


/***/ })

};
