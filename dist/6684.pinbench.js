export const id = 6684;
export const ids = [6684,4411];
export const modules = {

/***/ 74411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The user's own folder. */

/** A user without a name and without HOME, as in many containers, has none: as shells do, the root is taken for it. */
function homeFolder() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    }
    catch {
        return '/';
    }
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


/***/ })

};
