export const id = 477;
export const ids = [477];
export const modules = {

/***/ 90477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config.js + 5 modules
var build_config = __webpack_require__(58046);
// EXTERNAL MODULE: ./build/formats/index.js + 9 modules
var formats = __webpack_require__(72119);
// EXTERNAL MODULE: ./build/io/clock.js
var io_clock = __webpack_require__(13211);
// EXTERNAL MODULE: ./build/io/config-file.js
var config_file = __webpack_require__(45670);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/history.js
var build_history = __webpack_require__(12740);
;// CONCATENATED MODULE: ./build/io/folder-store.js
/** Runs kept in a folder of this machine. A clone of the data branch is such a folder too. */





/** A stored run is packed, so a larger file is none of ours and is not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** `folder` is made with the first run. `parseRun` checks the shape of what is read back. */
function folderStore(folder, parseRun) {
    return {
        place: folder,
        async list(suite) {
            return explained(folder, 'read', async () => {
                const runs = [];
                const within = (0,build_history/* folderOf */.yS)(suite);
                for (const key of await namesIn((0,external_node_path_.join)(folder, within))) {
                    for (const name of await namesIn((0,external_node_path_.join)(folder, within, key))) {
                        // Whatever else lies there is not ours to judge.
                        const stored = (0,build_history/* parsePath */.Rr)(`${within}${key}/${name}`);
                        if (stored !== null)
                            runs.push(stored);
                    }
                }
                return runs;
            });
        },
        async read(stored) {
            return explained(folder, 'read', async () => {
                if ((0,build_history/* parsePath */.Rr)(stored.path) === null)
                    throw (0,errors/* infrastructureError */.kv)(`${stored.path} is not the path of a stored run`);
                return (0,build_history/* restoreRun */.Ai)(await readWhole((0,external_node_path_.join)(folder, stored.path)), stored.path, parseRun);
            });
        },
        async append(run) {
            const stored = (0,build_history/* storedRunOf */.Yk)(run);
            const { path } = stored;
            const bytes = (0,build_history/* encodeRun */.M$)(run);
            return explained(folder, 'written', async () => {
                await makeFolder(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
                const isNew = await writeOnce((0,external_node_path_.join)(folder, path), bytes);
                if (!isNew && !(0,build_history/* holdsRun */.gM)(await readWhole((0,external_node_path_.join)(folder, path)), path, run))
                    throw (0,build_history/* takenError */.Kb)(path, folder);
                return stored;
            });
        },
    };
}
/** A new store keeps itself out of git; where a `.git` lies, it is somebody's work tree and stays as it is. */
async function makeFolder(folder, needed) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const isFirst = (await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'runs'), { recursive: true })) !== undefined;
    if (isFirst && !(await exists((0,external_node_path_.join)(folder, '.git'))) && !(await exists((0,external_node_path_.join)(folder, '.gitignore')))) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
    }
    await (0,promises_.mkdir)(needed, { recursive: true });
}
/**
 * Writes a file whole or not at all, and never over another: false when the name is taken. The bytes are on the disk
 * before the name exists, and the name is on the disk before this returns.
 */
async function writeOnce(path, bytes) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.tmp-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        if (!(await nameIt(temporary, path)))
            return false;
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function nameIt(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
        return true;
    }
    catch (thrown) {
        const code = codeOf(thrown);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK')
            throw thrown;
    }
    // A file system without hard links. No other run has this name, so only a second writer of the same run can race us.
    if (await exists(path))
        return false;
    await (0,promises_.rename)(temporary, path);
    return true;
}
async function syncFolder(folder) {
    // Windows cannot open a folder; its file systems keep the order of names themselves.
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function readWhole(path) {
    const facts = await (0,promises_.stat)(path);
    if (!facts.isFile() || facts.size > MOST_BYTES) {
        throw (0,errors/* infrastructureError */.kv)(`the stored run ${path} cannot be used: it is no file of at most ${MOST_BYTES} bytes`);
    }
    return (0,promises_.readFile)(path);
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (thrown) {
        // Nothing stored yet, or a foreign file where a folder of ours would be.
        if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR')
            return [];
        throw thrown;
    }
}
async function exists(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (thrown) {
        if (codeOf(thrown) === 'ENOENT')
            return false;
        throw thrown;
    }
}
/** Turns what the file system throws into a sentence. */
async function explained(folder, verb, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const code = codeOf(thrown);
        if (thrown instanceof errors/* PinbenchError */.kN || code === undefined)
            throw thrown;
        const [why, todo] = reasons[code] ?? [(0,errors/* messageOf */.bD)(thrown), 'look at the folder, or store somewhere else'];
        throw (0,errors/* infrastructureError */.kv)(`the store ${folder} could not be ${verb}: ${why}`, {
            expected: 'a folder that can be read and written',
            todo,
            cause: thrown,
        });
    }
}
const reasons = {
    ENOSPC: ['no space is left on its disk', 'free some space; what was stored before is whole'],
    EDQUOT: ["the user's disk quota is used up", 'free some space; what was stored before is whole'],
    EROFS: ['its file system is read-only', 'mount it writable, or store somewhere else'],
    EACCES: ['permission was denied', 'give the user of this process the right to it, or store somewhere else'],
    EPERM: ['the operation is not permitted', 'give the user of this process the right to it, or store somewhere else'],
};
function codeOf(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/progress.js
var io_progress = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/io/run-files.js
var run_files = __webpack_require__(40502);
// EXTERNAL MODULE: ./build/io/schema.js + 3 modules
var schema = __webpack_require__(41223);
// EXTERNAL MODULE: ./build/io/scratch.js
var io_scratch = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/io/signals.js
var signals = __webpack_require__(56312);
// EXTERNAL MODULE: ./build/io/workplace.js + 9 modules
var workplace = __webpack_require__(33786);
// EXTERNAL MODULE: ./build/pipeline.js + 17 modules
var pipeline = __webpack_require__(3383);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/machine.js
var machine = __webpack_require__(39602);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/report/baseline.js
var baseline = __webpack_require__(37936);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/isolation.js
var report_isolation = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/pen.js
var pen = __webpack_require__(66196);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/terminal.js
/** The report for a terminal: tables first, what decided last, where the eye is. */










/** Rows of a table; more would push the rest off the screen. */
const ROWS = 60;
const REASONS = 5;
const TONE = { good: 'green', neutral: 'cyan', warning: 'yellow', bad: 'red' };
function renderTerminal(report, { colour, width }) {
    // The caller has decided: the standard output of this process is not asked again.
    const paint = (style, text) => colour && style !== null ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const { headline, rows, limits, severalSuites } = (0,view/* viewOf */.d)(report);
    const limitColours = limits.map(({ state }) => (state === 'met' ? null : state === 'breached' ? 'red' : 'yellow'));
    const sections = [
        tableOf((0,columns/* limitCells */.H)(limits.slice(0, ROWS), severalSuites, pen/* terminalPen */.k), limitColours, limits.length, width, paint),
        tableOf((0,columns/* metricCells */.G)(rows.slice(0, ROWS), severalSuites, pen/* terminalPen */.k), rows.map(colourOf), rows.length, width, paint),
        suitesOf(report),
        report.notes.map((note) => `note: ${pen/* terminalPen */.k.sentence(note)}`),
        failuresOf(report),
        [...reasonsOf(report), paint(TONE[headline.tone], pen/* terminalPen */.k.sentence(`${headline.word}: ${headline.sentence}`))],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,report_escape/* withoutCommands */.Df)(text)}\n`;
}
function tableOf(cells, colours, all, width, paint) {
    if (cells.rows.length === 0)
        return [];
    const [title = '', ...lines] = (0,table/* alignedLines */.W)(cells.columns, cells.rows, width);
    const painted = lines.map((line, index) => paint(colours[index] ?? null, line));
    const more = all > cells.rows.length ? [paint('dim', `… ${(0,numbers/* count */.U9)(all - cells.rows.length, 'more row')}`)] : [];
    return [paint('bold', title), ...painted, ...more];
}
function colourOf(row) {
    if (row.breached || row.verdict === 'regressed')
        return 'red';
    if (row.verdict === 'improved')
        return 'green';
    return row.verdict === 'missing' || row.verdict === 'inconclusive' ? 'yellow' : null;
}
function suitesOf({ outcomes }) {
    return outcomes.flatMap(({ run, comparison }) => {
        const suite = outcomes.length > 1 ? `${pen/* terminalPen */.k.text(run.suite)}: ` : '';
        const isolation = (0,report_isolation/* isolationSentence */.EI)(run.isolation, pen/* terminalPen */.k);
        if ((0,headline/* hasFailed */.W)({ run }))
            return (0,report_isolation/* lostIsolation */.Jq)(run) ? [`${suite}${isolation}`] : [];
        const disturbed = (0,report_isolation/* disturbanceSentence */.Gb)(run.host, pen/* terminalPen */.k);
        const sentences = [
            (0,baseline/* baselineSentence */.F)(comparison.baseline, run, pen/* terminalPen */.k),
            isolation,
            ...(disturbed === null ? [] : [disturbed]),
        ];
        return sentences.map((sentence) => `${suite}${sentence}`);
    });
}
function failuresOf({ outcomes }) {
    return outcomes.filter(headline/* hasFailed */.W).map(({ run }) => {
        const failure = (0,report_escape/* logText */.kc)(run.failure ?? 'no reason is known', 4_000).trimEnd();
        return `${pen/* terminalPen */.k.text(run.suite)}: ${run.status}: ${failure}`;
    });
}
/** Why the gate fails. A run that failed has said so itself. */
function reasonsOf({ decision }) {
    if (decision.exitCode !== 1 && decision.verdict !== 'host below grade')
        return [];
    const reasons = decision.failures.slice(0, REASONS).map((failure) => `- ${pen/* terminalPen */.k.sentence(failure)}`);
    if (decision.failures.length > REASONS)
        reasons.push(`- … ${decision.failures.length - REASONS} more`);
    return reasons;
}

// EXTERNAL MODULE: ./build/suites.js
var build_suites = __webpack_require__(73027);
;// CONCATENATED MODULE: ./build/commands/run.js
/** `pinbench run`: reads the configuration, tells the story once, prints the report and answers with the exit code. */


















async function run(names, options, home) {
    const clock = io_clock/* systemClock */.m;
    const directory = process.cwd();
    const repository = (0,git/* gitRepository */.xb)();
    const file = await (0,config_file/* loadConfigFile */.H)(options.config, directory, await repository.root(directory));
    const config = (0,build_config/* readConfig */.Xg)(file.text, file.name, file.directory, schema/* validateConfig */.$r, formats/* formatNames */.E);
    const suites = (0,build_suites/* chooseSuites */.B)(config, {
        names,
        invocations: options.invocations,
        buildArgs: Object.fromEntries(options.buildArg.map(splitOnce)),
    });
    const root = await repository.root(file.directory);
    const store = external_node_path_.join(root ?? file.directory, '.pinbench');
    const output = options.output === undefined ? null : external_node_path_.resolve(directory, options.output);
    const excluded = [store, ...(output === null ? [] : [output])];
    const source = await sourceOf(root, excluded);
    const progress = (0,io_progress/* screenProgress */.M)({
        write: (text) => process.stderr.write(text),
        isTerminal: process.stderr.isTTY === true,
        columns: process.stderr.columns ?? 80,
    }, report_escape/* terminalText */.eR);
    const stop = (0,signals/* abortOnSignals */.P)();
    const scratch = await (0,io_scratch/* makeScratch */.lP)();
    try {
        const wish = {
            runtime: options.runtime,
            builder: options.builder,
            home,
            scratch,
            outputs: await (0,io_scratch/* makeOutputs */.dj)(scratch),
            excluded,
        };
        const world = {
            clock,
            progress,
            workplace: await (0,workplace/* setUpWorkplace */.K)(wish, clock, progress),
            store: folderStore(store, schema/* parseRun */.zZ),
            saveRun: async (run) => (output === null ? undefined : (0,run_files/* saveRunIn */.wk)(output, run, suites.length)),
        };
        const plan = {
            suites,
            policy: config.policy,
            policySource: null,
            source,
            scope: { kind: 'ancestry', repository, root },
            keep: options.store,
            runToken: (0,run_files/* newRunToken */.lr)(clock.now()),
        };
        const report = await (0,pipeline/* runPlan */.F)(plan, world, stop.signal);
        if (output !== null)
            await (0,run_files/* saveReport */.a5)(output, report);
        if (options.json === true)
            process.stdout.write(`${(0,machine/* renderJson */.h)(report)}\n`);
        else
            process.stdout.write(renderTerminal(report, { colour: useColour(), width: process.stdout.columns ?? 120 }));
        return report.decision.exitCode;
    }
    finally {
        progress.done();
        stop.release();
        await (0,io_scratch/* removeScratch */.ZU)(scratch);
    }
}
function splitOnce(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}
async function sourceOf(root, ignored) {
    const none = { repository: null, pullRequest: null, workflow: null };
    if (root === null)
        return { ...none, commit: null, branch: null, dirty: false };
    return { ...none, ...(await (0,git/* gitRepository */.xb)().head(root, ignored)) };
}
/** https://no-color.org, and never into a pipe. */
function useColour() {
    return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
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
const COMMIT = /^[0-9a-f]{7,40}$/;
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
    return withoutBlocks(words.map((word) => (COMMIT.test(word) ? `\`${word}\`` : inert(word))).join(' '));
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
