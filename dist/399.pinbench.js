export const id = 399;
export const ids = [399];
export const modules = {

/***/ 31101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _report_pen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66196);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71799);
/** How the answers of `pinbench history` are written. Whatever a stored run says was chosen by others. */



/** Rows of a table that lists what goes or what is wrong; all of them are in the JSON. */
const MOST_ROWS = 60;
/** Title and rows, made harmless; `tone` colours a row. Longer tables are cut, and say so. */
function tableLines(columns, rows, { width, colour }, tone = () => null) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => _report_pen_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalPen */ .k.text(cell)));
    const [title = '', ...lines] = (0,_report_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignedLines */ .W)(columns, shown, width);
    const more = rows.length - shown.length;
    return [
        painted('bold', title, colour),
        ...lines.map((line, index) => painted(tone(index), line, colour)),
        ...(more > 0 ? [painted('dim', `… ${more} more, all of them with --json`, colour)] : []),
    ];
}
/** The caller has decided: the standard output of this process is not asked again. */
function painted(style, text, colour) {
    return colour && style !== null ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
}
function left(title, more = {}) {
    return { title, align: 'left', ...more };
}
function right(title, more = {}) {
    return { title, align: 'right', ...more };
}
/** "2026-11-21 01:02:03" of an instant, in UTC. */
function startText(startedAt) {
    return startedAt.slice(0, 19).replace('T', ' ');
}


/***/ }),

/***/ 53172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withBench)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _io_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13211);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86349);
/* harmony import */ var _io_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95718);
/* harmony import */ var _io_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1239);
/* harmony import */ var _io_signals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56312);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90181);
/* harmony import */ var _io_workplace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33786);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42967);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28451);
/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */












/** Cleans up after `work`, whatever it ends with. Throws a usage error outside of a git repository. */
async function withBench(names, options, home, work) {
    const clock = _io_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m;
    const { directory, file, config, suites, buildArgs, root } = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U)(names, options);
    if (root === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${file.directory} is in no git repository`, {
            expected: 'a clone, since commits are measured',
            todo: 'run it in one, or name a configuration that lies in one: -c FILE',
        });
    }
    const { branch } = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)().head(root, []);
    const store = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, '.pinbench');
    const progress = (0,_io_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .screenProgress */ .M)((0,_io_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .errorScreen */ .P)(), (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(text, 400));
    const stop = (0,_io_signals_js__WEBPACK_IMPORTED_MODULE_11__/* .abortOnSignals */ .P)();
    const scratch = await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .makeScratch */ .lP)();
    try {
        const { runtime, builder } = options;
        const outputs = await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOutputs */ .dj)(scratch);
        const wish = { runtime, builder, home, scratch, outputs, excluded: [store] };
        const workplace = await (0,_io_workplace_js__WEBPACK_IMPORTED_MODULE_5__/* .setUpWorkplace */ .K)(wish, clock, progress);
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openTree */ .r)({ root, file, buildArgs, origin: null, scratch });
        const { policy } = config;
        return await work({
            ...{ clock, progress, workplace, suites, policy, tree, branch, store, directory, scratch },
            signal: stop.signal,
        });
    }
    finally {
        progress.done();
        stop.release();
        await (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .removeScratch */ .ZU)(scratch);
    }
}


/***/ }),

/***/ 42967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95381);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86500);
/* harmony import */ var _io_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45670);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86349);
/* harmony import */ var _io_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89771);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73027);
/** What a command line starts from: the configuration that is in force here, its suites, and the repository around it. */






/** Throws a usage error on a configuration or a suite that is not there or not valid. */
async function openProject(names, options) {
    const directory = process.cwd();
    const repository = (0,_io_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)();
    const file = await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfigFile */ .H)(options.config, directory, await repository.root(directory));
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(file.text, file.name, file.directory, _io_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validateConfig */ .$r, _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E);
    const buildArgs = Object.fromEntries(options.buildArg.map(splitOnce));
    const suites = (0,_suites_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseSuites */ .B)(config, { names, invocations: options.invocations, buildArgs });
    return { directory, file, config, suites, buildArgs, root: await repository.root(file.directory) };
}
function splitOnce(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 82859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   w: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65441);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86349);
/** Commits of the clone in the order in which they came to be on a branch: along first parents. */



/** First-parent ancestors of `tip`, itself first, at most `count`. Throws a usage error when `tip` names no commit. */
async function commitLine(root, tip, count) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneAlone */ .lI)(root);
    const start = await commitNamed(clone, tip);
    return rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(['rev-list', '--first-parent', `--max-count=${count}`, start, '--'], clone));
}
/**
 * The first-parent path from `good`, exclusive, to `bad`, inclusive, oldest first; empty when they are the same commit.
 * Throws a usage error when one names no commit, or when `good` is not on the first-parent line of `bad`.
 */
async function commitsBetween(root, good, bad) {
    const clone = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneAlone */ .lI)(root);
    const first = await commitNamed(clone, good);
    const last = await commitNamed(clone, bad);
    if (first === last)
        return [];
    const args = ['rev-list', '--first-parent', '--reverse', last, `^${first}`, '--'];
    const path = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(args, clone));
    // Commits that came with a merge are left out, so only the parent of the oldest tells whether the line meets `good`.
    const oldest = path[0];
    if (oldest !== undefined && (await commitOf(clone, `${oldest}^1`)) === first)
        return path;
    const isShallow = rowsOf(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(['rev-parse', '--is-shallow-repository'], clone))[0] === 'true';
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(good)} is not on the line of first parents of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(bad)}`, {
        expected: 'an older commit of the same branch, and not one that a merge brought in',
        todo: isShallow
            ? 'this clone is shallow: get its history with `git fetch --unshallow`'
            : 'choose one from `git log --first-parent`',
    });
}
async function commitNamed(clone, name) {
    // A leading "-" is an option, a leading "^" leaves out; git takes neither as a name.
    const found = name === '' || /^[-^]|\p{C}/u.test(name) ? null : await commitOf(clone, name);
    if (found !== null)
        return found;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} is no commit of this clone`, {
        expected: 'a commit, a branch or a tag',
        todo: 'check the name; `git fetch` brings what is only on the server',
    });
}
async function commitOf(clone, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, clone);
    if (answer.code === 0)
        return answer.stdout.toString().trim();
    if (/not a git repository|(dubious ownership in|unsafe) repository|cannot change to/.test(answer.stderr)) {
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, answer);
    }
    return null;
}
function rowsOf(output) {
    return output.toString().split('\n').slice(0, -1);
}


/***/ }),

/***/ 65168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   aB: () => (/* binding */ runInPairs),
/* harmony export */   p8: () => (/* binding */ pairedRun)
/* harmony export */ });
/* harmony import */ var _compare_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21897);
/* harmony import */ var _compare_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34194);
/* harmony import */ var _compare_statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7085);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97473);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11810);
/* harmony import */ var _produce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18079);
/** A run that was measured in pairs beside another commit from the start: its own invocations are one side of them. */







/** Throws when it was stopped, or when so many pairs failed that it was given up or tells nothing. */
async function runInPairs(question, bench, signal) {
    const { suite, surroundings, identity, base, sides, pairs: total } = question;
    const startedAt = bench.clock.now();
    const began = bench.clock.seconds();
    const order = (0,_compare_statistics_pair_order_js__WEBPACK_IMPORTED_MODULE_5__/* .pairOrder */ .f)(total, (0,_compare_random_js__WEBPACK_IMPORTED_MODULE_6__/* .seededDraw */ .R)('pairs', suite.name, identity.source.commit ?? '', base));
    const log = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyLog */ .ak)();
    let stop = null;
    const limits = { deadline: Number.POSITIVE_INFINITY, nextOrder: 1 };
    const watched = await (0,_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .besideEachOther */ .kn)({ suite, surroundings, ...sides, ...limits }, log, bench, signal, async (measure) => {
        stop = await measure({ total, order, wanted: [], command: null, what: 'all metrics' });
    });
    throwIfStopped(stop);
    const { pairs, failures } = watched.measured;
    if (pairs.length - failures.length < _compare_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_PAIRS */ .Ns) {
        // Stored, it would teach nothing, and keep these commits from being measured again.
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidOutput */ .Dh)(`${(0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .failedPairs */ .Nc)(watched.measured)}, and fewer than ${_compare_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_PAIRS */ .Ns} tell nothing`);
    }
    return pairedRun({ ...question, startedAt, seconds: bench.clock.seconds() - began, watched }, bench);
}
/** A sentence of its own for each way in which pairs come to nothing. */
function throwIfStopped(stop) {
    if (stop === null || stop.ended === 'out of time')
        return;
    const reason = stop.reason ?? stop.ended;
    if (stop.ended === 'cancelled')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(reason, { todo: 'start it again' });
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidOutput */ .Dh)(reason);
}
/** The run of the head; it says of the host what was seen during both sides. */
function pairedRun(question, { clock }) {
    const { suite, surroundings, identity, base, sides, startedAt, seconds, watched } = question;
    const { measured: log } = watched;
    const run = (0,_produce_js__WEBPACK_IMPORTED_MODULE_4__/* .runOf */ .ng)({
        ...{ suite, identity, surroundings, image: sides.head.image, startedAt, finishedAt: clock.now() },
        watched: { ...watched, measured: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredSide */ .yr)(log, 'head') },
    });
    const names = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => ({ benchmark, metric })));
    const pairs = {
        purpose: 'calibration',
        base: { commit: base, image: sides.base.image?.id ?? null },
        first: [...log.first],
        metrics: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairedMetrics */ .bP)(run, names, log),
        ...{ ended: 'decided', reason: null, seconds },
        disturbances: [...(0,_produce_js__WEBPACK_IMPORTED_MODULE_4__/* .isolationOf */ ._x)(surroundings.requested, log.frames).violations, ...watched.host.disturbances],
    };
    return { ...run, pairs };
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
