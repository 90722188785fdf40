export const id = 718;
export const ids = [718];
export const modules = {

/***/ 41430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   BP: () => (/* binding */ ownerIsGone),
/* harmony export */   hK: () => (/* binding */ seesWholeMachine),
/* harmony export */   n: () => (/* binding */ fieldsOfStat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Who a container, a folder or a cgroup belongs to: a mark that is unique to one process of one boot, so that only what the
 * dead have left is swept.
 */

/** The machine's first process id namespace: PROC_PID_INIT_INO of <linux/proc_ns.h>. */
const FIRST_NAMESPACE = '4026531836';
/**
 * e.g. "3f2a9c41-4711-889021": boot, process id, the process's start time in clock ticks. In a container the namespace
 * follows that the process id belongs to, since that number means somebody else outside.
 */
function ownerMark(pid = process.pid) {
    const namespace = pidNamespace();
    const mark = `${bootId()}-${pid}-${startTime(pid) ?? '0'}`;
    return namespace === FIRST_NAMESPACE ? mark : `${mark}-${namespace}`;
}
/** True when the process that left this mark is certainly no longer running on this host. */
function ownerIsGone(mark) {
    const match = /^([0-9a-f]{8})-(\d+)-(\d+)(?:-(\d+))?$/.exec(mark);
    if (match === null)
        return false;
    const [, boot, pid, start, namespace = FIRST_NAMESPACE] = match;
    if (boot !== bootId())
        return true;
    // Of another container's processes nothing can be known here.
    return namespace === pidNamespace() && startTime(Number(pid)) !== start;
}
/** Whether process ids here are the machine's own, not a container's. */
function seesWholeMachine() {
    return pidNamespace() === FIRST_NAMESPACE;
}
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        // Not Linux.
        return '0';
    }
}
function bootId() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    }
    catch {
        // Not Linux: without a boot id nothing is ever called dead.
        return 'no-bootid';
    }
}
/** Fields of /proc/PID/stat after the name, which may itself hold spaces and brackets: [0] is the state, field 3. */
function fieldsOfStat(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
/** Field 22 of /proc/PID/stat. */
function startTime(pid) {
    try {
        return fieldsOfStat((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41430);
/** Files that are written beside their real name until all is there. */



/** The name to write to. Parts that killed processes have left of the same file are removed. */
async function partOf(file) {
    const start = `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.`;
    // A folder that cannot be read may well be one that can be written.
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)).catch(() => []);
    for (const name of names) {
        if (!name.startsWith(start) || !name.endsWith('.part'))
            continue;
        const mark = name.slice(start.length, -'.part'.length);
        if ((0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerIsGone */ .BP)(mark))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), name), { force: true });
    }
    return `${file}.${(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerMark */ .$R)()}.part`;
}


/***/ }),

/***/ 52379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ isolationSentence),
/* harmony export */   Gb: () => (/* binding */ disturbanceSentence),
/* harmony export */   Jq: () => (/* binding */ lostIsolation),
/* harmony export */   y9: () => (/* binding */ isolationRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

const UNKNOWN = 'unknown';
/** Violations named before the rest is only counted. */
const NAMED = 5;
const LABELS = [
    ['runtime', 'runtime'],
    ['cpus', 'CPUs'],
    ['memoryNodes', 'memory nodes'],
    ['memoryBytes', 'memory'],
    ['swapBytes', 'swap'],
    ['shmBytes', '/dev/shm'],
    ['pids', 'processes'],
    ['network', 'network'],
    ['readOnlyRoot', 'read-only root'],
    ['capabilities', 'capabilities'],
    ['noNewPrivileges', 'no new privileges'],
    ['seccomp', 'seccomp'],
    ['user', 'user'],
    ['aslr', 'ASLR'],
    ['scheduler', 'scheduler'],
    ['cpuQuota', 'CPU quota'],
    ['shmPolicy', '/dev/shm memory policy'],
];
/** Whether it held, with the facts that change numbers most. */
function isolationSentence(isolation, pen) {
    const { observed, violations } = isolation;
    if (!isolation.held) {
        const named = violations.slice(0, NAMED).map((violation) => pen.sentence(violation));
        const more = violations.length > NAMED ? [`and ${violations.length - NAMED} more`] : [];
        return `${pen.strong('Isolation did not hold')}: ${[...named, ...more].join('; ') || 'no reason is known'}`;
    }
    if (observed === null)
        return `${pen.strong('Isolation')} is unknown: nothing was seen from inside.`;
    const facts = [];
    for (const [key, words] of [
        ['cpus', 'CPUs '],
        ['memoryNodes', 'memory nodes '],
        ['memoryBytes', 'memory '],
        ['aslr', 'ASLR '],
        ['network', 'network '],
    ]) {
        if (observed[key] !== null)
            facts.push(`${words}${pen.text(formatFact(key, observed))}`);
    }
    const runtime = observed.runtime === 'host' ? ' as far as a host process can be isolated' : '';
    facts.push(isolation.shield.mode === 'none' ? 'not shielded' : `shielded (${isolation.shield.mode})`);
    return `${pen.strong('Isolation')} held${runtime}: ${facts.join(', ')}`;
}
/** What disturbed a run although its isolation held; null when nothing did. */
function disturbanceSentence({ disturbances }, pen) {
    if (disturbances.length === 0)
        return null;
    const named = disturbances.slice(0, NAMED).map((sentence) => pen.sentence(sentence));
    const more = disturbances.length > NAMED ? [`and ${disturbances.length - NAMED} more`] : [];
    return `${pen.strong('Disturbed')}, so never a baseline: ${[...named, ...more].join('; ')}`;
}
/** Something that was asked for was seen not to hold: not when nothing started that could have been looked at. */
function lostIsolation({ isolation }) {
    return !isolation.held && isolation.observed !== null;
}
/** Rows of fact, asked for, seen inside; only of what was asked for or seen. */
function isolationRows(isolation, pen) {
    const { requested, observed } = isolation;
    return LABELS.filter(([key]) => requested[key] !== null || (observed?.[key] ?? null) !== null).map(([key, label]) => [
        label,
        requested[key] === null ? '–' : pen.text(formatFact(key, requested)),
        observed === null ? UNKNOWN : pen.text(formatFact(key, observed)),
    ]);
}
function formatFact(key, facts) {
    const value = facts[key];
    if (value === null)
        return UNKNOWN;
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    if (key === 'capabilities' && /^0+$/.test(String(value)))
        return 'none';
    return typeof value === 'number' && key !== 'pids' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value) : String(value);
}


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   QJ: () => (/* binding */ formatMedian),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   x3: () => (/* binding */ NONE),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

/** Stands where there is nothing to tell. */
const NONE = '–';
/** "1 metric", "1,200 metrics". */
function count(amount, noun) {
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(amount, '')} ${noun}${amount === 1 ? '' : 's'}`;
}
/** "1 of 14 metrics". */
function share(part, whole, noun) {
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(part, '')} of ${count(whole, noun)}`;
}
/** A relative change as people say it: "+12.3 %", "-0.42 %", "×14.2"; a dash when there is none. */
function formatChange(change) {
    if (change === null || !Number.isFinite(change))
        return NONE;
    return change >= 10 ? `×${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(1 + change, '')}` : `${percent(change, digitsFor(change))} %`;
}
/** "+9.8 to +14.9 %". */
function formatInterval(interval) {
    if (interval === null)
        return NONE;
    const [low, high] = interval;
    if (high >= 10 || !Number.isFinite(high))
        return `${formatChange(low)} to ${formatChange(high)}`;
    const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
    return `${percent(low, digits)} to ${percent(high, digits)} %`;
}
function percent(change, digits) {
    const text = (change * 100).toFixed(digits);
    if (Number(text) === 0)
        return '0';
    return change > 0 ? `+${text}` : text;
}
/** The size of a change, whichever way: "0.42 %", "2.4 %", "5 %"; a dash when there is none. */
function formatSize(size) {
    if (!Number.isFinite(size))
        return NONE;
    const rounded = Number((size * 100).toFixed(digitsFor(size)));
    // What is there is never written as nothing.
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(rounded === 0 ? Number((size * 100).toPrecision(1)) : rounded, '%');
}
/** Counted instructions change by hundredths of a percent, and that means something. */
function digitsFor(change) {
    return Math.abs(change) < 0.01 ? 2 : 1;
}
/** A median in its unit. The unit is the benchmark's own word: not harmless yet. */
function formatMedian(side, unit) {
    return side === null ? NONE : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(side.median, unit);
}
function formatValue(value) {
    return value === null ? NONE : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(value.value, value.unit);
}
/** "4 GiB", "1.5 MiB": in the largest binary unit that leaves one or more. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(bytes / 1024 ** power, units[power] ?? 'B');
}
/** Seconds for a reader: "0.84 s", "12 minutes", "3 hours", "45 days"; never negative. */
function formatSeconds(seconds) {
    const size = Math.max(0, seconds);
    if (size < 120)
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(Number(size.toPrecision(2)), 's');
    if (size < 7_200)
        return count(Math.round(size / 60), 'minute');
    return size < 172_800 ? count(Math.round(size / 3_600), 'hour') : count(Math.floor(size / 86_400), 'day');
}


/***/ }),

/***/ 66196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ terminalPen),
/* harmony export */   r: () => (/* binding */ markdownPen)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** The hand that writes a sentence for one kind of reader: all data in a sentence goes through it. */

/** What may stand in a code span: nothing in it can end the span or a table cell. */
const ID = /^[\w.:+/@-]{1,100}$/;
const markdownPen = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(data),
    id: (data) => (ID.test(data) ? `\`${data}\`` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data)),
    strong: (words) => `**${words}**`,
    sign: (sign) => `${sign} `,
};
const terminalPen = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data, 400),
    id: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    strong: (words) => words,
    sign: () => '',
};


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

/***/ 31305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ alignedLines),
  z: () => (/* binding */ markdownLines)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
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

;// CONCATENATED MODULE: ./build/report/table.js
/** Tables of short, harmless cells: Markdown for GitHub, aligned columns for a terminal. */

const GAP = '  ';
const SHORTEST = 12;
/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name.
 */
function markdownLines(columns, rows) {
    const options = { align: columns.map((column) => column.align), alignDelimiters: false };
    return markdownTable([columns.map((column) => column.title), ...rows], options).split('\n');
}
/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve characters.
 */
function alignedLines(columns, rows, width) {
    const lines = [columns.map((column) => column.title), ...rows];
    const all = columns.map((column, index) => ({
        ...column,
        index,
        width: Math.max(...lines.map((line) => lengthOf(line[index] ?? ''))),
    }));
    const kept = [...all];
    for (let last = kept.length - 1; last >= 0 && totalOf(kept) > width; last -= 1) {
        if (kept[last]?.mayGo)
            kept.splice(last, 1);
    }
    const [widest] = kept.filter((column) => column.mayShorten).sort((one, other) => other.width - one.width);
    const excess = totalOf(kept) - width;
    if (widest !== undefined && excess > 0) {
        widest.width = Math.min(widest.width, Math.max(SHORTEST, widest.width - excess));
    }
    return lines.map((line) => kept
        .map((column) => pad(line[column.index] ?? '', column.width, column.align))
        .join(GAP)
        .trimEnd());
}
function totalOf(columns) {
    return columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
}
function lengthOf(cell) {
    return Array.from(cell).length;
}
function pad(cell, width, align) {
    const characters = Array.from(cell);
    const shown = characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : cell;
    const space = ' '.repeat(Math.max(0, width - lengthOf(shown)));
    return align === 'left' ? shown + space : space + shown;
}


/***/ })

};
