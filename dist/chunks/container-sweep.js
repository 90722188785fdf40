export const id = 406;
export const ids = [406];
export const modules = {

/***/ 59406:
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


/***/ })

};
