export const id = 8577;
export const ids = [8577];
export const modules = {

/***/ 18577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date(),
    seconds: () => Number(process.hrtime.bigint()) / 1e9,
};


/***/ })

};
